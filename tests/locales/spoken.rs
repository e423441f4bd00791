//! No figure, number or address stands in a locale file, and no sentence outside of them.

use std::collections::{BTreeMap, BTreeSet};

use shirube_facts::Pack;
use shirube_promises::day;
use shirube_words::Words;
use shirube_words::pseudo;
use shirube_words::text::Text;
use shirube_words::voice::Voice;

use super::files::told;
use super::sheets::{said, some_sheets, texts};
use super::{allowed, check, languages};

/// Messages that need a digit of their own.
const DIGITS: &[(&str, &str)] =
    &[("topic-accessibility-standard.lines", "the numbers of two standards are their names")];

#[test]
fn every_digit_on_a_sheet_comes_from_the_law_or_the_facts() {
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            let digits: String = told.wordings().concat().chars().filter(|letter| is_digit(*letter)).collect();
            if !digits.is_empty() {
                found.push((told.name(), format!("{}/{}: {} has {digits}", language.id, told.file, told.name())));
            }
        }
    }
    check("figures are values", &allowed(found, DIGITS));
}

/// A digit of any script; the names of numbers are words.
fn is_digit(letter: char) -> bool {
    letter.is_numeric() && !super::marks::is_han(letter)
}

#[test]
fn digits_of_every_script_are_seen() {
    for letter in ['0', '９', '٣', '۴', '①', '½', '²'] {
        assert!(is_digit(letter), "{letter}");
    }
    for letter in ['a', 'O', 'l', '一', '가', '-'] {
        assert!(!is_digit(letter), "{letter}");
    }
}

#[test]
fn no_number_and_no_address_stands_in_the_files() {
    let signs = ["://", "www.", ".jp", ".com", ".org", "tel:", "mailto:", "@", "＠", "#", "+81"];
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            let words = told.wordings().concat().to_lowercase();
            let signs = signs.iter().filter(|sign| words.contains(*sign));
            found.extend(signs.map(|sign| format!("{}: {}: {sign}", language.id, told.name())));
        }
    }
    check("numbers and addresses are values", &found);
}

#[test]
fn every_number_and_address_on_a_sheet_comes_from_the_facts() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let lines: BTreeSet<&str> = pack.contacts().iter().map(|line| line.number.as_str()).collect();
    let links: BTreeSet<&str> = pack.links().iter().map(|link| link.address.as_str()).collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for (language, text, _) in said().texts() {
        let text = text.to_string();
        for word in text.split(|letter: char| !letter.is_ascii_graphic() || matches!(letter, '(' | ')' | ',')) {
            let is_number = word.starts_with('0') && word.contains('-');
            let known = [&lines, &links].into_iter().find_map(|known| known.get(word.trim_end_matches('.')));
            match known {
                Some(known) => _ = seen.insert(*known),
                None if is_number || word.contains("://") => found.push(format!("{language}: {word} in \"{text}\"")),
                None => {}
            }
        }
    }
    check("numbers and addresses come from the facts", &found);
    assert!(lines.is_subset(&seen), "every line is shown to somebody: {seen:?}");
}

#[test]
fn no_sentence_hides_in_code() {
    let words = Words::embedded();
    let (mut found, mut reached) = (BTreeMap::new(), BTreeSet::new());
    for language in words.languages() {
        let voice = pseudo::voice(language).expect("its files are read elsewhere");
        let let_through = untouched(&voice);
        let is_changed = |letter: char| ('Ⓐ'..='ⓩ').contains(&letter);
        for (sheet, case) in some_sheets(&voice) {
            if texts(&sheet).iter().any(|text| text.to_string().contains(is_changed)) {
                reached.insert(language.id.as_str());
            }
            for text in texts(&sheet) {
                let plain = plain_words(&without_values(text)).into_iter().filter(|word| !let_through.contains(word));
                found.extend(
                    plain.map(|word| (word.clone(), format!("{}: {word} in \"{text}\" ({case})", language.id))),
                );
            }
        }
    }
    assert!(reached.is_superset(&["en", "es", "pt"].into()), "the change reaches what is said: {reached:?}");
    check("every sentence comes from a locale file", &found.into_values().collect::<Vec<_>>());
}

/// What the pseudo-language leaves alone: the names in dates, which ICU writes, the joints, which stand in quotes, and
/// the names of insurers, which are facts.
fn untouched(voice: &Voice) -> BTreeSet<String> {
    let days = day("2026-01-01").iter_days().take(365).map(|day| voice.day(day));
    let joints = ["joint-or", "joint-then", "joint-label", "joint-list"].map(|joint| voice.say(joint, &[]));
    let pack = Pack::embedded().expect("the facts that are built in");
    let lang = &voice.language().id;
    let insurers: Vec<String> =
        pack.insurers().iter().filter_map(|insurer| insurer.name(lang)).map(str::to_owned).collect();
    days.chain(joints).chain(insurers).flat_map(|text| plain_words(&text)).collect()
}

/// The text without its Japanese runs and without addresses.
fn without_values(text: &Text) -> String {
    let plain: String = text.runs().iter().filter(|run| !run.japanese).map(|run| run.text.as_str()).collect();
    let is_address = |word: &&str| word.contains("://");
    plain.split_whitespace().filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ")
}

/// Words of three letters and more that are not all capitals, as codes are.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    let is_plain = |word: &&str| word.len() >= 3 && word.contains(|letter: char| letter.is_ascii_lowercase());
    words.filter(is_plain).map(str::to_owned).collect()
}

#[test]
fn plain_words_are_told_from_codes_and_values() {
    assert_eq!(plain_words("Go on 2026-11-21, ABCD-EFGH: say ⓢⓞ"), ["say"]);
    let text = Text::marked("see https://example.org/abc or <ja>abc一</ja> xyz");
    assert_eq!(plain_words(&without_values(&text)), ["see", "xyz"]);
}
