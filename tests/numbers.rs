//! Whether a telephone number is an official one: every spelling of one is, and nothing else ever.

use std::collections::BTreeSet;

use shirube_facts::{Pack, embedded_files};
use shirube_promises::day;
use shirube_words::Words;
use shirube_words::figures::Ground;
use shirube_words::number::{Verdict, digits, say, verdict};
use shirube_words::search::{Found, Index};

/// The template that teams begin with.
const TEMPLATE: &str = include_str!("../src-tauri/facts/template/team.toml");

const TODAY: &str = "2026-11-21";

fn pack() -> Pack {
    Pack::embedded().expect("the facts that are built in")
}

fn ground(pack: &Pack) -> Ground<'_> {
    Ground { pack, insurer: pack.insurer("unknown").expect("it is built in"), day: day(TODAY) }
}

fn wide(text: &str) -> String {
    let wide = |letter: char| match letter {
        '0'..='9' => char::from_u32(u32::from(letter) + 0xFEE0).expect("it is a digit"),
        '-' => '－',
        '+' => '＋',
        ' ' => '\u{3000}',
        other => other,
    };
    text.chars().map(wide).collect()
}

/// A number as people write it, and as pages and telephones show it.
fn spellings(number: &str) -> Vec<String> {
    let digits = number.replace('-', "");
    let (first, rest) = number.split_once('-').expect("numbers are grouped");
    let abroad = digits.strip_prefix('0').expect("numbers begin so");
    let plain = [
        number.to_owned(),
        digits.clone(),
        number.replace('-', " "),
        number.replace('-', "."),
        number.replace('-', "/"),
        number.replace('-', "ー"),
        number.replace('-', "ｰ"),
        number.replace('-', "‐"),
        number.replace('-', "–"),
        number.replace('-', "−"),
        number.replace('-', "・"),
        number.replace('-', "\u{AD}-"),
        format!("({first}){rest}"),
        format!("({first}) {rest}"),
        format!("（{first}）{rest}"),
        format!("  {number}\n"),
        format!("tel:{digits}"),
        format!("\u{202A}{number}\u{202C}"),
        format!("+81{abroad}"),
        format!("+81 {}", number.strip_prefix('0').expect("numbers begin so")),
        format!("+81-{}", number.strip_prefix('0').expect("numbers begin so")),
        format!("+81 (0){}", number.strip_prefix('0').expect("numbers begin so")),
        format!("(+81) {}", number.strip_prefix('0').expect("numbers begin so")),
        format!("tel:+81{abroad}"),
        format!("0081 {abroad}"),
    ];
    let wide: Vec<String> = plain.iter().map(|text| wide(text)).collect();
    plain.into_iter().chain(wide.into_iter().filter(|text| !text.contains("tel"))).collect()
}

#[test]
fn every_spelling_of_an_official_number_is_known_for_what_it_is() {
    let pack = pack();
    for contact in pack.contacts() {
        for written in spellings(contact.number.as_str()) {
            assert_eq!(verdict(&written, &ground(&pack)), Verdict::Line(contact), "{written:?}");
        }
    }
}

#[test]
fn another_library_reads_the_same_digits() {
    let pack = pack();
    let mut read = 0;
    for written in pack.contacts().iter().flat_map(|contact| spellings(contact.number.as_str())) {
        let Ok(number) = phonenumber::parse(Some(phonenumber::country::JP), &written) else { continue };
        if number.is_valid() {
            read += 1;
            assert_eq!(digits(&written), Some(format!("0{}", number.national())), "{written:?}");
        }
    }
    assert!(read > 100, "{read}");
}

/// Numbers that differ in one place: a digit changed, left out, written twice or swapped with its neighbour, and what a
/// digit before or behind makes of it.
fn near(digits: &str) -> Vec<String> {
    let letters: Vec<char> = digits.chars().collect();
    let mut near = Vec::new();
    for at in 0..letters.len() {
        for digit in '0'..='9' {
            let mut other = letters.clone();
            other[at] = digit;
            near.push(other.iter().collect());
            let mut longer = letters.clone();
            longer.insert(at, digit);
            near.push(longer.iter().collect());
        }
        let mut shorter = letters.clone();
        shorter.remove(at);
        near.push(shorter.iter().collect());
        if at > 0 {
            let mut swapped = letters.clone();
            swapped.swap(at - 1, at);
            near.push(swapped.iter().collect());
        }
    }
    near.extend(('0'..='9').map(|digit| format!("{digits}{digit}")));
    near
}

#[test]
fn what_is_one_digit_off_is_never_called_real() {
    let pack = pack();
    let official: BTreeSet<String> = pack.contacts().iter().map(|contact| contact.number.digits()).collect();
    let mut tried = 0;
    for other in official.iter().flat_map(|digits| near(digits)).filter(|other| !official.contains(other)) {
        let own = other.strip_prefix('0').filter(|own| !own.starts_with('0'));
        let own = own.map(|own| [format!("+81{own}"), format!("+81 (0){own}"), format!("0081{own}")]);
        for written in [other.clone(), wide(&other)].into_iter().chain(own.into_iter().flatten()) {
            tried += 1;
            assert_eq!(verdict(&written, &ground(&pack)), Verdict::Unknown, "{written}");
        }
    }
    assert!(tried > 4000, "{tried}");
}

#[test]
fn what_is_another_number_or_none_is_not_called_real() {
    let pack = pack();
    for contact in pack.contacts() {
        let (printed, digits) = (contact.number.as_str(), contact.number.digits());
        let abroad = digits.strip_prefix('0').expect("numbers begin so");
        for written in [
            format!("+1{abroad}"),
            format!("+82{abroad}"),
            format!("+{digits}"),
            format!("#{digits}"),
            format!("81{abroad}"),
            format!("0082{abroad}"),
        ] {
            assert_eq!(verdict(&written, &ground(&pack)), Verdict::Unknown, "{written}");
        }
        for written in [
            format!("{printed} {printed}"),
            format!("{printed}\n050-0000-0000"),
            format!("電話 {printed}"),
            format!("{printed}x"),
            format!("1+{digits}"),
            format!("O{}", &printed[1..]),
        ] {
            assert_eq!(verdict(&written, &ground(&pack)), Verdict::NoNumber, "{written}");
        }
    }
    for written in ["", " ", "-", "+", "#", "12", "tel:", "ゼロ", "😀", &"1".repeat(500)] {
        assert_eq!(verdict(written, &ground(&pack)), Verdict::NoNumber, "{written:?}");
    }
    // Nobody is told not to call the police or an ambulance.
    for written in ["110", "119", "#9110", "１１９"] {
        assert_eq!(verdict(written, &ground(&pack)), Verdict::NoNumber, "{written}");
    }
    for written in ["090-1234-5678", "03-1234-5678"] {
        assert_eq!(verdict(written, &ground(&pack)), Verdict::Unknown, "{written}");
    }
}

#[test]
fn a_line_that_is_not_said_to_exist_on_the_day_is_not_called_real() {
    let number = "0120-95-0178";
    let until = |(name, text): (&'static str, &'static str)| {
        let line = format!("number = \"{number}\"");
        (name, text.replace(&line, &format!("{line}\nuntil = \"2026-11-20\"")))
    };
    let files: Vec<(&str, String)> = embedded_files().map(until).collect();
    let pack = Pack::read(files.iter().map(|(name, text)| (*name, text.as_str()))).expect("the files are sound");
    let on = |written: &str| Ground { day: day(written), ..ground(&pack) };
    assert!(matches!(verdict(number, &on("2026-11-20")), Verdict::Line(_)));
    assert_eq!(verdict(number, &on(TODAY)), Verdict::Unknown);
    let words = Words::embedded();
    let voice = words.voice("ja").expect("the language is built in");
    let found = |written: &str| {
        let hits = Index::of(voice, voice, &on(written)).search(number);
        hits.iter().any(|hit| hit.found == Found::Contact("my-number-toll-free".to_owned()))
    };
    assert!(found("2026-11-20") && !found(TODAY), "nor is it found");
}

#[test]
fn it_is_said_whose_number_it_is_or_whom_to_call_instead() {
    let pack = pack();
    let words = Words::embedded();
    for language in words.languages() {
        let voice = words.voice(&language.id).expect("the language is built in");
        let ground = ground(&pack);
        let told = |written: &str| {
            let lines = say(voice, &verdict(written, &ground), &ground);
            lines.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        };
        for contact in pack.contacts() {
            let said = told(contact.number.as_str());
            assert!(said.contains(contact.number.as_str()), "{}: {said}", language.id);
            let name = shirube_words::calls::name(voice, contact).to_string();
            assert!(said.contains(&name), "{}: {said}", language.id);
            assert_eq!(said.lines().count(), if contact.fax { 1 } else { 2 }, "nobody is told to call a FAX: {said}");
        }
        // Nobody is sent to a number that was only typed.
        for written in ["090-1234-5678", "abc"] {
            let said = told(written);
            assert!(!said.contains("1234") && !said.contains("abc"), "{}: {said}", language.id);
            let known = pack.contacts().iter().filter(|line| said.contains(line.number.as_str()));
            let known: Vec<_> = known.collect();
            assert_eq!(known.len(), 1, "{}: {said}", language.id);
            assert!(known[0].answers_in(&language.id), "{}: {said}", language.id);
        }
    }
}

#[test]
fn a_number_that_a_team_has_added_is_said_to_be_theirs_and_unchecked() {
    let words = Words::embedded();
    let languages: Vec<&str> = words.languages().iter().map(|language| language.id.as_str()).collect();
    let pack = pack().with_team("team.toml", TEMPLATE.as_bytes(), &languages).expect("the template is sound");
    let line = pack.contact("mihon-shi-hoken").expect("it is added");
    let number = line.number.as_str();
    let found = verdict(&number.replace('-', " "), &ground(&pack));
    assert_eq!(found, Verdict::Line(line));
    for language in words.languages() {
        let voice = words.voice(&language.id).expect("the language is built in");
        let lines: Vec<_> = say(voice, &found, &ground(&pack)).iter().map(ToString::to_string).collect();
        assert!(lines[0].contains(number), "{lines:?}");
        let official = verdict("0120-95-0178", &ground(&pack));
        let other: Vec<_> = say(voice, &official, &ground(&pack)).iter().map(ToString::to_string).collect();
        assert_ne!(lines[1], other[1], "{}", language.id);
        assert!(lines[1].contains("0120-"), "{lines:?}");
    }
}
