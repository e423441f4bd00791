//! `topic`: which questions are answered, and the answers.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::program::{answer, answered, fed, ids, json, languages, run, strings};

#[test]
fn the_questions_are_listed_by_id_and_title_in_every_language() {
    let ids = strings(&json("lists")["topics"]).into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(ids.len(), 27);
    let mut titles = Vec::new();
    for language in ["ja", "en", "zh", "ko", "es", "pt", "ja-easy"] {
        let listed = json(&format!("topic --lang {language}"));
        let listed = listed.as_array().expect("a list");
        let of = |key: &str| -> Vec<String> {
            listed.iter().map(|one| one[key].as_str().expect("it is text").to_owned()).collect()
        };
        assert_eq!(of("id"), ids, "{language}");
        let plain = answer(&format!("topic --lang {language}"));
        let lines: Vec<String> = of("id").iter().zip(of("title")).map(|(id, title)| format!("{id}: {title}")).collect();
        assert_eq!(plain.lines().collect::<Vec<_>>(), lines, "{language}");
        titles.push(of("title").join("|"));
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 7, "each language has its own titles");
}

#[test]
fn a_topic_says_in_json_what_it_says_in_words() {
    let topic = json("topic renewing --day 2026-11-21 --lang en --insurer kokuho");
    let page = answer("topic renewing --day 2026-11-21 --lang en --insurer kokuho");
    let field = |key: &str| topic[key].as_str().expect("it is text");
    assert_eq!(
        [field("id"), field("group"), field("day"), field("insurer")],
        ["renewing", "card", "2026-11-21", "kokuho"]
    );
    assert_eq!(topic["out_of_date"], false);
    let said = |line: &Value| page.contains(line.as_str().expect("it is text"));
    assert!(page.contains(field("title")));
    let bite = topic["bite"].as_array().expect("a list");
    assert!(!bite.is_empty() && bite.iter().all(said), "{bite:?}");
    for part in topic["parts"].as_array().expect("a list") {
        assert!(said(&part["heading"]), "{part}");
        for line in part["lines"].as_array().expect("a list") {
            assert!(said(&line["line"]) && line["details"].as_array().expect("a list").iter().all(said), "{line}");
        }
    }
    assert!(strings(&topic["contacts"]).contains(&"my-number-card-foreign"));
    assert!(strings(&topic["sources"]).contains(&"mhlw-certificate-expiry-2026-08"));
    assert!(page.contains("3 months"), "figures come from the law");
}

/// Runs a search for words that may hold blanks.
fn search(words: &str, language: &str, flags: &[&str]) -> String {
    let typed = [&["topic", "--search", words, "--lang", language], flags].concat();
    answered(fed(&typed, b""), words)
}

/// What a search finds, as it is told in JSON.
fn found(words: &str, language: &str) -> Value {
    let answer = search(words, language, &["--json"]);
    serde_json::from_str(&answer).unwrap_or_else(|problem| panic!("{words}: {problem}: {answer}"))
}

#[test]
fn a_search_lists_the_topics_that_fit_best_first() {
    let cases = [
        ("ja", "保険証なくした", "lost-card"),
        ("en", "shikaku kakuninsho", "kakuninsho"),
        ("en", "lost card", "lost-card"),
    ];
    for (language, words, best) in cases {
        let listed = json(&format!("topic --lang {language}"));
        let all = listed.as_array().expect("a list");
        let answer = found(words, language);
        let hits = answer.as_array().expect("a list");
        assert_eq!(ids(&answer).first(), Some(&best), "{language}: {words}");
        assert!(hits.len() < all.len(), "{words}: not everything fits");
        assert!(hits.iter().all(|hit| all.contains(hit)), "{words}: called as in the list of questions: {hits:?}");
        let plain = search(words, language, &[]);
        let line = |hit: &Value| Some(format!("{}: {}", hit["id"].as_str()?, hit["title"].as_str()?));
        let lines: Vec<String> = hits.iter().filter_map(line).collect();
        assert_eq!(plain.lines().collect::<Vec<_>>(), lines, "{words}");
    }
    assert_eq!(found("保険証なくした", "ja")[0], json!({ "id": "lost-card", "title": "マイナンバーカードをなくした" }));
    let hits = found("lost card", "en");
    let listed = json("topic --lang en");
    let place = |id: &&str| ids(&listed).iter().position(|known| known == id);
    assert!(!ids(&hits).is_sorted_by_key(place), "not in the order of the library: {hits}");
}

#[test]
fn accents_need_not_be_typed() {
    for (with, without, best) in [("extravié", "extravie", "lost-card"), ("contraseña", "CONTRASENA", "pin")] {
        let hits = found(with, "es");
        assert_eq!(ids(&hits).first(), Some(&best), "{with}");
        assert_eq!(found(without, "es"), hits, "{without}");
    }
}

#[test]
fn a_search_that_finds_nothing_says_whom_to_call() {
    let mut said = Vec::new();
    for language in languages() {
        let line = search("xyzzy", &language, &[]);
        let phone = if language.starts_with("ja") { "0120-95-0178" } else { "0120-0178-26" };
        assert!(line.contains(phone) && line.lines().count() == 1, "{language}: {line}");
        assert_eq!(found("xyzzy", &language), json!([]), "{language}");
        said.push(line);
    }
    assert!(said[0].contains("見つかりませんでした"), "{}", said[0]);
    said.sort();
    said.dedup();
    assert_eq!(said.len(), 7, "each language says it in its own words");
}

#[test]
fn a_search_for_blanks_is_a_search_without_words() {
    for blank in [" ", "\t", "\u{3000}"] {
        let ran = fed(&["topic", "--search", blank], b"");
        assert_eq!((ran.code, ran.out), (Some(2), String::new()), "{blank:?}");
        assert_eq!(ran.err, run("topic --search").err, "{blank:?}");
    }
}

#[test]
fn what_a_topic_says_follows_the_day() {
    let says = |on: &str, words: &str| answer(&format!("topic {on} --lang ja")).contains(words);
    assert!(says("old-card --day 2025-12-01", "そこに書かれた期限まで使えます"));
    assert!(says("old-card --day 2025-12-02", "もう使えません"));
    assert!(!says("old-card --day 2025-12-01", "もう使えません"));
    assert!(says("over-75 --day 2026-07-31", "みなさんに資格確認書が届きます"));
    assert!(says("over-75 --day 2026-08-01", "それより若い方には、代わりに資格情報のお知らせが届く"));
    assert!(says("how-to-register --day 2026-08-24", "マイナポータルにログインし"));
    assert!(says("how-to-register --day 2026-08-25", "マイナアプリ（旧マイナポータルアプリ）からマイナポータルに入り"));
    assert!(says("ambulance --day 2025-09-30", "試しています"));
    assert!(!says("ambulance --day 2025-10-01", "試しています"));
    assert_eq!(json("topic ambulance --day 2031-01-01")["out_of_date"], true);
}

#[test]
fn two_languages_stand_line_by_line() {
    let page = answer("topic pin --lang pt --beside ja");
    let mut lines = page.lines();
    let title = |language: &str| json(&format!("topic pin --lang {language}"))["title"].clone();
    assert_eq!([lines.next(), lines.next()], [title("pt").as_str(), title("ja").as_str()]);
}

#[test]
fn a_topic_is_saved_in_every_form_but_a_calendar() {
    let folder = TempDir::new().expect("a folder of the test's own");
    let begins: [(&str, &[u8]); 3] =
        [("text", "名前の似た".as_bytes()), ("html", b"<!doctype html>"), ("pdf", b"%PDF-1.7")];
    for (format, begins) in begins {
        let path = folder.path().join(format!("topic.{format}"));
        let out = path.to_str().expect("its name is text");
        let typed = ["sheet", "--topic", "comparison", "--insurer", "kokuho", "--format", format, "--out", out];
        answered(fed(&typed, b""), format);
        assert!(fs::read(&path).expect("it is there").starts_with(begins), "{format}");
    }
    let page = fs::read_to_string(folder.path().join("topic.html")).expect("it is there");
    assert!(page.contains("<th scope=\"row\">") && page.contains("<th scope=\"col\">"), "it is a real table");
}

#[test]
fn in_short_a_topic_is_its_bite_and_whom_to_call() {
    let folder = TempDir::new().expect("a folder of the test's own");
    let path = folder.path().join("topic.txt");
    let out = path.to_str().expect("its name is text");
    answered(fed(&["sheet", "--topic", "lost-card", "--brief", "--format", "text", "--out", out], b""), "brief");
    let page = fs::read_to_string(&path).expect("it is there");
    assert!(page.contains("0120-95-0178") && page.contains("しるべは役所のサービスではありません"), "{page}");
    assert!(!page.contains("受理番号") && page.lines().count() < 25, "{page}");
}
