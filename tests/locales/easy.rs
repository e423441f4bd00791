//! Easy Japanese is easy: short sentences, no honorifics, nothing said twice in the negative, the Western year first.

use shirube_promises::day;
use shirube_words::Words;
use shirube_words::language::Language;

use super::marks::is_han;
use super::{check, formatted, languages};

/// The most letters in a sentence, digits and addresses aside.
const LONGEST: usize = 60;

/// Words of respect, of offices and of papers for which there are easier ones.
const HARD: [&str; 31] = [
    "いただ",
    "くださいま",
    "いらっしゃ",
    "おります",
    "ございま",
    "なさいま",
    "なさって",
    "なさる",
    "申し上げ",
    "いたし",
    "いたす",
    "存じ",
    "の方は",
    "の方が",
    "た方は",
    "た方が",
    "る方は",
    "る方が",
    "い方へ",
    "該当",
    "速やか",
    "記入",
    "提出",
    "原則",
    "及び",
    "並びに",
    "において",
    "における",
    "当該",
    "の際",
    "る際",
];

/// What looks like a word of respect and is the word itself.
const WORDS_THEMSELVES: [&str; 4] = ["お金", "お知らせ", "お薬手帳", "ありがとうございます"];

/// Negatives that meet in one sentence and together say yes.
const TWICE: [(&str, &str); 9] = [
    ("ないと", "ません"),
    ("なければ", "ません"),
    ("なくては", "ません"),
    ("しか", "ません"),
    ("しか", "ない"),
    ("なくは", "ない"),
    ("わけではな", ""),
    ("ないことはな", ""),
    ("ざるを", ""),
];

fn easy() -> Language {
    languages().into_iter().find(|language| language.id == "ja-easy").expect("it is there")
}

/// What is hard about a sentence.
fn hard(sentence: &str) -> Vec<String> {
    let length = sentence.chars().filter(|letter| !letter.is_ascii()).count();
    let plain = WORDS_THEMSELVES.iter().fold(sentence.to_owned(), |rest, word| rest.replace(word, ""));
    let mut hard: Vec<String> = HARD.iter().filter(|word| plain.contains(**word)).map(ToString::to_string).collect();
    if length > LONGEST {
        hard.push(format!("{length} letters"));
    }
    let denied = sentence.replace("ないとき", "");
    let twice =
        TWICE.iter().filter(|(first, then)| denied.split_once(first).is_some_and(|(_, after)| after.contains(then)));
    hard.extend(twice.map(|(first, then)| format!("{first}…{then}")));
    let letters: Vec<char> = plain.chars().collect();
    let respect = letters.windows(2).filter(|pair| matches!(pair[0], 'お' | 'ご') && is_han(pair[1]));
    hard.extend(respect.map(|pair| pair.iter().collect()));
    hard
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['。', '？', '\n', '：']).filter(|sentence| !sentence.is_empty())
}

#[test]
fn hard_sentences_are_told_from_easy_ones() {
    for easy in
        ["お金はかかりません", "カードを持って行ってください", "資格情報のお知らせを見せます", "登録していません"]
    {
        assert_eq!(hard(easy), [""; 0], "{easy}");
    }
    for one in [
        "お持ちください",
        "ご家族に聞いてください",
        "更新しないと使えません",
        "窓口でしか更新できません",
        "登録した方は、カードを見せてください",
        "速やかに返します",
    ] {
        assert!(!hard(one).is_empty(), "{one}");
    }
    assert!(!hard(&"あ".repeat(LONGEST + 1)).is_empty());
}

#[test]
fn every_sentence_of_easy_japanese_is_easy() {
    let mut found = Vec::new();
    for (name, text) in formatted::formatted(&easy()) {
        if formatted::is_for_searching(&name) {
            continue;
        }
        // Titles of documents and names of lines are others' words.
        let text = text.replace("<ja>", "").replace("</ja>", "");
        let wrong = sentences(&text).flat_map(|sentence| hard(sentence).into_iter().map(move |what| (what, sentence)));
        found.extend(wrong.map(|(what, sentence)| format!("{name}: {what}: {sentence}")));
    }
    found.dedup();
    check("easy Japanese is easy", &found);
}

#[test]
fn the_western_year_comes_first() {
    let words = Words::embedded();
    let voice = words.voice("ja-easy").expect("it is there");
    assert!(voice.day(day("2027-05-31")).starts_with("2027年（令和9年）5月31日"), "{}", voice.day(day("2027-05-31")));
}
