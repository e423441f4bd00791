//! Every kanji has its reading, and each stretch of them is read as somebody has proof-read it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use shirube_facts::Pack;
use shirube_promises::day;
use shirube_words::Words;
use shirube_words::readings::{List, Piece, Readings, list};

use super::marks::{is_han, is_kana};
use super::sheets::said;
use super::{check, formatted, languages};

/// Stretches of kanji made of several words of the list, with their readings, as they were proof-read.
const PROOF_READ: &str = include_str!("readings.txt");

/// Everything that is said in Japanese: messages with every value, sheets and topics, days, and the names in the facts.
fn everything() -> BTreeSet<String> {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let mut all = BTreeSet::new();
    for language in languages().iter().filter(|language| language.is_japanese()) {
        let messages =
            formatted::formatted(language).into_iter().filter(|(name, _)| !formatted::is_for_searching(name));
        all.extend(messages.flat_map(|(_, text)| {
            let text = text.replace("<ja>", "").replace("</ja>", "");
            text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()
        }));
        let voice = words.voice(&language.id).expect("it is there");
        let days = (0..366).filter_map(|days| day("2026-01-01").checked_add_days(Days::new(days)));
        all.extend(days.map(|day| voice.day(day)));
        let date = ("date", voice.day(day("2026-11-01")).into());
        all.extend((0..=100).map(|left| voice.say("by-day", &[date.clone(), ("days", left.into())])));
        all.insert(language.name.clone());
    }
    let sheets = said().texts().filter(|(language, ..)| language.starts_with("ja"));
    all.extend(sheets.map(|(_, text, _)| text.to_string()));
    all.extend(pack.insurers().iter().filter_map(|insurer| insurer.name("ja")).map(str::to_owned));
    all.extend(pack.documents().iter().flat_map(|document| [document.title.clone(), document.issuer.clone()]));
    all.extend(pack.terms().iter().map(|term| term.japanese.clone()));
    all
}

#[test]
fn every_kanji_has_its_reading() {
    let mut found = BTreeMap::new();
    for text in everything() {
        for piece in list().of(&text).iter().filter(|piece| piece.reading.is_none()) {
            for (at, _) in piece.text.char_indices().filter(|(_, letter)| is_han(*letter)) {
                let around: String = piece.text[at..].chars().take(6).collect();
                found.entry(around).or_insert(text.clone());
            }
        }
    }
    let found: Vec<String> = found.into_iter().map(|(what, text)| format!("{what} in {text}")).collect();
    check("locales/readings.txt has a reading for every kanji", &found);
}

#[test]
fn every_word_of_the_list_is_used() {
    let used: BTreeSet<_> = everything().iter().flat_map(|text| list().used(text)).collect();
    let unused: Vec<String> =
        list().words().filter(|word| !used.contains(word)).map(|(word, _)| word.to_owned()).collect();
    check("every word of locales/readings.txt stands in some text", &unused);
}

/// Stretches of kanji and digits with the readings in them, where several words make one: digits are left out.
fn stretches(text: &str) -> Vec<(String, String)> {
    let mut stretches = Vec::new();
    let mut open: Vec<Piece<'_>> = Vec::new();
    let mut close = |open: &mut Vec<Piece<'_>>| {
        if open.len() > 1 {
            let of = |part: &dyn Fn(&Piece<'_>) -> String| open.iter().map(part).collect::<Vec<_>>();
            let plain = |text: &str| text.chars().filter(|letter| !letter.is_ascii_digit()).collect::<String>();
            let readings = of(&|piece| piece.reading.unwrap_or_default().to_owned()).join(" ");
            stretches.push((plain(&of(&|piece| piece.text.to_owned()).concat()), readings));
        }
        open.clear();
    };
    for piece in list().of(text) {
        if piece.reading.is_some() {
            open.push(piece);
        } else {
            close(&mut open);
        }
    }
    close(&mut open);
    stretches
}

#[test]
fn every_stretch_of_kanji_is_read_as_it_was_proof_read() {
    let known: BTreeSet<&str> = PROOF_READ.lines().collect();
    let found: BTreeSet<String> = everything()
        .iter()
        .flat_map(|text| stretches(text))
        .map(|(kanji, reading)| format!("{kanji} {reading}"))
        .collect();
    let new = found.iter().filter(|line| !known.contains(line.as_str())).map(|line| format!("new: {line}"));
    let gone = known.iter().filter(|line| !found.contains(**line)).map(|line| format!("no longer said: {line}"));
    check(
        "a new stretch of kanji is proof-read and added to tests/locales/readings.txt",
        &new.chain(gone).collect::<Vec<_>>(),
    );
}

#[test]
fn the_glossary_reads_its_words_as_the_list_does() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let mut found = Vec::new();
    for term in pack.terms() {
        let pieces = list().of(&term.japanese);
        let read: String = pieces
            .iter()
            .map(|piece| hiragana(piece.reading.unwrap_or(piece.text)).replace("ATM", "えーてぃーえむ"))
            .collect();
        if read != hiragana(&term.reading) {
            found.push(format!("{}: {read}, not {}", term.japanese, term.reading));
        }
    }
    check("the glossary and the list agree", &found);
}

/// Katakana as hiragana.
fn hiragana(text: &str) -> String {
    let shift = |letter: char| match letter {
        'ァ'..='ヶ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        _ => letter,
    };
    text.chars().map(shift).collect()
}

const SMALL: &str = "\
# A list for a test.

月 つき
日 ひ
#日 にち
20日 はつか
3日 3か
#月1日 がつついたち
日付 ひづけ
開 ひら
開いている時間 あいているじかん
";

fn read(list: &List, text: &str) -> String {
    let pieces = list.of(text);
    pieces.iter().map(|piece| piece.reading.map_or(piece.text.to_owned(), |reading| format!("[{reading}]"))).collect()
}

#[test]
fn the_longest_word_stands_and_digits_are_looked_at() {
    let list = List::read(SMALL).expect("it is sound");
    for (text, expected) in [
        ("日", "[ひ]"),
        ("日付の日", "[ひづけ]の[ひ]"),
        ("13日", "13[にち]"),
        ("3日まで", "3[か]まで"),
        ("20日と120日", "[はつか]と120[にち]"),
        ("12月1日と12月3日", "12[がつついたち]と12[つき]3[か]"),
        ("開いている", "[ひら]いている"),
        ("開いている時間", "[あ]いている[じかん]"),
        ("名", "名"),
        ("", ""),
    ] {
        assert_eq!(read(&list, text), expected, "{text}");
    }
}

#[test]
fn a_reading_that_is_not_that_of_its_word_is_refused() {
    for wrong in ["日", "日 hi", "行く いくよ", "開いた ひらいて", "日 ひ\n日 にち", "#日 にち\n#日 か"]
    {
        assert!(List::read(wrong).is_err(), "{wrong}");
    }
    assert!(List::read("日 ひ\n#日 にち").is_ok());
}

#[test]
fn readings_stand_where_they_are_asked_for() {
    for (readings, expected) in
        [(Readings::Easy, ["ja-easy"].as_slice()), (Readings::Always, &["ja", "en", "ja-easy"]), (Readings::Never, &[])]
    {
        let words = Words::embedded().reading(readings);
        let reads = |id: &&str| {
            let text = words.voice(id).expect("it is there").text("scam-text", &[]);
            let marked = words.voice(id).expect("it is there").text("home-heading", &[]);
            let mut runs = text.runs().iter().chain(marked.runs());
            runs.any(|run| run.pieces().iter().any(|piece| piece.reading.is_some()))
        };
        let found: Vec<&str> = ["ja", "en", "ja-easy"].into_iter().filter(reads).collect();
        assert_eq!(found, expected, "{readings:?}");
    }
    let kana = |letter: char| is_kana(letter);
    assert!(list().words().all(|(word, _)| !word.chars().all(kana)), "kana need no reading");
}
