//! Whatever words people use, they find what they want.

use std::collections::BTreeMap;

use shirube_facts::Pack;
use shirube_promises::{day, rows};
use shirube_rules::situation::Situation;
use shirube_words::Words;
use shirube_words::figures::Ground;
use shirube_words::search::{Found, Hit, Index};

const TODAY: &str = "2026-11-21";
const PHRASES: &str = include_str!("search/phrases.csv");

fn index(pack: &Pack, words: &Words, language: &str) -> Index {
    let insurer = pack.insurer("unknown").expect("it is built in");
    let ground = Ground { pack, insurer, day: day(TODAY) };
    let voice = |id| words.voice(id).expect("the language is built in");
    Index::of(voice(language), voice("ja"), &ground)
}

fn topics(hits: &[Hit]) -> Vec<&str> {
    hits.iter()
        .filter_map(|hit| match &hit.found {
            Found::Topic(id) => Some(id.as_str()),
            Found::Situation(_) | Found::Contact(_) | Found::Term(_) | Found::Insurer(_) | Found::Action(_) => None,
        })
        .collect()
}

#[test]
fn what_people_type_finds_their_topic() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let (mut asked, mut first): (BTreeMap<&str, usize>, BTreeMap<&str, usize>) = (BTreeMap::new(), BTreeMap::new());
    let mut wrong = Vec::new();
    let mut indexes: BTreeMap<&str, Index> = BTreeMap::new();
    for row in rows(PHRASES) {
        let [language, typed, topic] = row[..] else { panic!("{row:?}") };
        assert!(pack.topic(topic).is_some(), "{topic}");
        let index = indexes.entry(language).or_insert_with(|| index(&pack, &words, language));
        let hits = index.search(typed);
        let found = topics(&hits);
        *asked.entry(language).or_default() += 1;
        *first.entry(language).or_default() += usize::from(found.first() == Some(&topic));
        if !found.iter().take(3).any(|id| *id == topic) {
            wrong.push(format!("{language}: {typed}: not {topic} but {found:?}"));
        } else if found[0] != topic {
            println!("{language}: {typed}: {topic} is not the first of {found:?}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(asked.len(), words.languages().len());
    for (language, count) in asked {
        let first = first[language];
        assert!(count >= 20, "{language}: {count}");
        assert!(first * 10 >= count * 9, "{language}: {first} of {count} come first");
    }
}

/// Writing that differs only in what is folded away.
const SAME: &[(&str, &[&str])] = &[
    ("ja", &["資格確認書", "資格確認書 ", "「資格確認書」"]),
    ("ja", &["カクニンショ", "ｶｸﾆﾝｼｮ", "かくにんしょ", "kakuninsho", "ＫＡＫＵＮＩＮＳＨＯ"]),
    ("en", &["PIN", "pin", "ＰＩＮ", "Pin!"]),
    ("es", &["perdí mi tarjeta", "perdi mi tarjeta", "PERDÍ MI TARJETA", "¿perdi, mi tarjeta?"]),
    ("pt", &["extensão de visto", "extensao de visto", "EXTENSÃO DE VISTO"]),
    ("ko", &["비밀번호", "비밀번호."]),
    ("zh", &["密码", "密码？"]),
];

#[test]
fn width_case_accents_and_kana_make_no_difference() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    for (language, written) in SAME {
        let index = index(&pack, &words, language);
        let first = index.search(written[0]);
        assert!(!first.is_empty(), "{language}: {}", written[0]);
        for other in &written[1..] {
            assert_eq!(topics(&index.search(other)).first(), topics(&first).first(), "{language}: {other}");
        }
    }
}

/// A word with one letter left out, doubled, changed, or swapped with its neighbour.
fn mistyped(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let with = |change: &dyn Fn(&mut Vec<char>)| {
        let mut letters = letters.clone();
        change(&mut letters);
        letters.into_iter().collect::<String>()
    };
    (1..letters.len() - 1)
        .flat_map(|at| {
            [
                with(&|letters| _ = letters.remove(at)),
                with(&|letters| letters.insert(at, letters[at])),
                with(&|letters| letters[at] = 'x'),
                with(&|letters| letters.swap(at, at + 1)),
            ]
        })
        .collect()
}

#[test]
fn one_typo_is_forgiven() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let (mut typed, mut found) = (0, 0);
    for language in ["ja", "en", "es", "pt"] {
        let index = index(&pack, &words, language);
        for row in rows(PHRASES).into_iter().filter(|row| row[0] == language && row[1].is_ascii()) {
            let longest = row[1].split(' ').max_by_key(|word| word.len()).expect("there is a word");
            if longest.len() < 6 || index.search(longest).is_empty() {
                continue;
            }
            for wrong in mistyped(longest) {
                let phrase = row[1].replacen(longest, &wrong, 1);
                typed += 1;
                found += usize::from(topics(&index.search(&phrase)).iter().take(3).any(|id| *id == row[2]));
            }
        }
    }
    assert!(typed > 500 && found * 100 >= typed * 97, "{found} of {typed}");
}

#[test]
fn what_means_nothing_finds_nothing() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    for language in words.languages() {
        let index = index(&pack, &words, &language.id);
        for typed in ["", " ", "!?", "xyzzy", "qqqqqqqq", "\u{0}\u{7}", "😀😀"] {
            assert_eq!(index.search(typed), [], "{}: {typed:?}", language.id);
        }
        // Nothing that can be typed breaks it.
        for typed in ["ー".repeat(200), "a".repeat(10_000), "\u{301}".repeat(50), "ｶﾞ゛".repeat(30)] {
            drop(index.search(&typed));
        }
    }
}

#[test]
fn situations_and_telephone_lines_are_found_too() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let first = |language: &str, typed: &str| index(&pack, &words, language).search(typed);
    let has = |language, typed, wanted: &Found| {
        let hits = first(language, typed);
        assert!(hits.iter().any(|hit| hit.found == *wanted), "{language}: {typed}: {hits:?}");
    };
    has("ja", "修学旅行", &Found::Situation(Situation::SchoolTrip));
    has("pt", "viagem escolar", &Found::Situation(Situation::SchoolTrip));
    has("en", "dialysis", &Found::Situation(Situation::SpecificDisease));
    has("ja", "フリーダイヤル", &Found::Contact("my-number-toll-free".to_owned()));
    has("zh", "0120-95-0178", &Found::Contact("my-number-toll-free".to_owned()));
}

#[test]
fn every_topic_is_found_by_its_title_and_by_each_of_its_words() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    for language in words.languages() {
        let voice = words.voice(&language.id).expect("the language is built in");
        let index = index(&pack, &words, &language.id);
        let mut unfound = Vec::new();
        let mut all = 0;
        for topic in pack.topics() {
            let id = format!("topic-{}", topic.id);
            let curated = voice.say_attribute(&id, "words", &[]).expect("every topic has its words");
            let curated = curated.split([',', '、', '，']).map(|words| words.trim().to_owned());
            for typed in curated.chain([shirube_words::text::Text::marked(&voice.say(&id, &[])).to_string()]) {
                all += 1;
                if !topics(&index.search(&typed)).iter().take(3).any(|id| *id == topic.id) {
                    unfound.push(format!("{}: {typed}", topic.id));
                }
            }
        }
        assert!(unfound.len() * 50 <= all, "{}: {} of {all}: {unfound:?}", language.id, unfound.len());
    }
}

#[test]
fn at_the_desk_insurers_and_actions_are_found_by_their_names_in_every_language() {
    const ACTIONS: [(&str, &str); 2] = [("next-caller", "key-next-caller"), ("ticket", "key-ticket")];
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    for language in words.languages() {
        let voice = |id: &str| words.voice(id).expect("the language is built in");
        let (own, japanese) = (voice(&language.id), voice("ja"));
        let index = index(&pack, &words, &language.id).with_desk(own, japanese, &pack, &ACTIONS);
        let finds = |typed: &str, wanted: &Found| {
            let hits = index.search(typed);
            assert!(hits.iter().any(|hit| hit.found == *wanted), "{}: {typed}: {hits:?}", language.id);
        };
        for insurer in pack.insurers() {
            for name in [&language.id, "ja"].into_iter().filter_map(|id| insurer.name(id)) {
                finds(name, &Found::Insurer(insurer.id.clone()));
            }
        }
        for (id, message) in ACTIONS {
            finds(&own.text(message, &[]).to_string(), &Found::Action(id.to_owned()));
        }
    }
}
