//! Bad input gets exit code 2 and one line that says what was wrong and what is allowed, in the language asked for.

use std::ffi::OsStr;

use super::EXAMPLE;
use super::program::{Ran, each, fed, json, languages, run};

const DAY: &str = "2026-11-21";
const TIME: &str = "2026-11-21T09:30";
const DATES: &str = "2027-05-31, 2027-05, 2027";
const CARDS: &str = "valid, expired, none, lost, damaged, returned, replacing, unsure";
const REGISTERED: &str = "yes, no, released, unsure";
const CERTIFICATES: &str = "valid, expired, absent, unsure";
const INSURERS: &str = "kyokai-kenpo, yokohama-kowan, ono-yakuhin, society-via-employer";
const LANGUAGES: &str = "ja, en, zh, ko, es, pt";
const COMMANDS: &str = "check, contacts, topic, sheet, explain, family, pack, counts, triage, lists, system";
const CODE: &str = "XXXX-XXXX-X";
/// Where nothing is to be put in its place.
const NOTHING: &str = "";

/// What is typed, what the complaint repeats of it, and what it says is allowed.
const BAD: &[(&str, &str, &str)] = &[
    ("check --day 2026-02-30", "2026-02-30", DAY),
    ("check --day 2026-1-1", "2026-1-1", DAY),
    ("check --day 2026-11", "2026-11”", DAY),
    ("check --day tomorrow", "tomorrow", DAY),
    ("check --day=", "“”", DAY),
    ("check --day 0000-01-01", "0000-01-01", DAY),
    ("check --day -0001-01-01", "-0001-01-01", DAY),
    ("check --day +10000-01-01", "+10000-01-01", DAY),
    ("check --day ２０２６-１１-２１", "２０２６-１１-２１", DAY),
    ("check --card plastic", "plastic", CARDS),
    ("check --card Valid", "Valid", CARDS),
    ("check --card=", "“”", CARDS),
    ("check --registered maybe", "maybe", REGISTERED),
    ("check --certificate grace", "grace", CERTIFICATES),
    ("check --insurer acme", "acme", INSURERS),
    ("check --lang fr", "fr", LANGUAGES),
    ("check --lang=", "“”", LANGUAGES),
    ("check --beside fr", "fr", LANGUAGES),
    ("check --lines --card plastic", "plastic", CARDS),
    ("check --lines --day 2026-02-30", "2026-02-30", DAY),
    ("contacts --insurer acme", "acme", INSURERS),
    ("contacts --lang fr", "fr", LANGUAGES),
    ("explain 2K5T-0148-4 --lang fr", "fr", LANGUAGES),
    ("explain 2K5T-0148-4 --beside fr", "fr", LANGUAGES),
    ("lists --lang fr", "fr", LANGUAGES),
    ("system", "system", "man, bash, zsh, fish, desktop, metainfo"),
    ("system powershell", "powershell", "man, bash, zsh, fish, desktop, metainfo"),
    ("check --certificate-expires 令和2027", "令和2027", "令和 1 to 81"),
    ("check --certificate-expires 平成0年5月", "平成0年5月", "平成 1 to 111"),
    ("check --certificate-expires 2027-13", "2027-13", "1 to 12"),
    ("check --certificate-expires 2027-02-30", "2027-02-30", "1 to 28"),
    ("check --certificate-expires 2028-02-30", "2028-02-30", "1 to 29"),
    ("check --certificate-expires 2100-01", "2100-01", "1989 to 2099"),
    ("check --certificate-expires soon", "soon", DATES),
    ("check --certificate-expires 27-05-31", "27-05-31", DATES),
    ("check --certificate-expires=", NOTHING, DATES),
    ("contacts --at 2026-02-30T10:00", "2026-02-30T10:00", TIME),
    ("contacts --at 2026-11-21", "2026-11-21”", TIME),
    ("contacts --at 2026-11-21T24:00", "2026-11-21T24:00", TIME),
    ("contacts --at 2026-11-21T9:30", "2026-11-21T9:30", TIME),
    ("contacts --at -0001-11-21T09:30", "-0001-11-21T09:30", TIME),
    ("contacts --at +10000-11-21T09:30", "+10000-11-21T09:30", TIME),
    ("check --crad valid", "--crad", "--card, --registered"),
    ("check -c", "-c", "--card, --registered"),
    ("contacts --card valid", "--card", "--at, --insurer, --lang, --pack, --json"),
    ("lists --day 2026-11-21", "--day", "--lang, --pack, --json"),
    ("check --card valid --card none", "--card", NOTHING),
    ("check --lang ja --lang ja", "--lang", NOTHING),
    ("check --card", "--card", "valid|expired|none"),
    ("check --day", "--day", "YYYY-MM-DD"),
    ("contacts --at", "--at", "YYYY-MM-DDTHH:MM"),
    ("check --lang", "--lang", NOTHING),
    ("check --json=yes", "--json=yes", NOTHING),
    ("check now", "now", NOTHING),
    ("check -- now", "now", NOTHING),
    ("contacts 2K5T-0148-4", "2K5T-0148-4", NOTHING),
    ("explain 2K5T-0148-4 now", "now", NOTHING),
    ("check --situation mooved", "mooved", "moved, pin-locked"),
    ("check --situation residence-period-ending", "residence-period-ending", "2026-11-21"),
    ("check --situation residence-period-over=", "residence-period-over", DATES),
    ("check --situation pin-locked=2026-01-01", "pin-locked", NOTHING),
    ("check --situation moved=2026-13-01", "2026-13-01", "1 to 12"),
    ("check --situation moved=2026-11", "moved", "2026-11-21"),
    ("check --situation moved=soon", "soon", DATES),
    ("check --situation moved=2026-11-01 --situation moved=2026-11-02", "moved", "one"),
    ("check --situation newborn --situation infant", "newborn", "infant"),
    ("check --situation no-pin-card --situation pin-locked", "no-pin-card", "pin-locked"),
    ("check --situation no-pin-card --situation infant", "no-pin-card", "infant"),
    ("check --insurer koki-korei --situation koki-korei-85 --situation koki-korei-under-85", "koki-korei-85", NOTHING),
    ("check --situation koki-korei-85", "koki-korei-85", "Late-Stage"),
    ("check --insurer kokuho --situation koki-korei-under-85", "koki-korei-under-85", "Late-Stage"),
    ("pack", NOTHING, "pack check"),
    ("pack chek team.toml", "chek", "check"),
    ("pack check", NOTHING, "file"),
    ("pack check no-such-file.toml", "no-such-file.toml", NOTHING),
    ("check --pack no-such-file.toml", "no-such-file.toml", NOTHING),
    ("sheet", "--format", "text, html, pdf, ics"),
    ("sheet --format pdf", "--out", "FILE"),
    ("sheet --format doc --out x", "doc", "text, html, pdf, ics"),
    ("sheet --format pdf --arrange up --out x", "up", "beside, after"),
    ("sheet --format ics --out x", NOTHING, "give it and try again"),
    ("sheet --format text --out no-such-folder/x.txt", "no-such-folder/x.txt", "another place"),
    ("sheet --format text --out .", "could not be saved", NOTHING),
    ("sheet --format text --out x --family f.toml --card valid", "--card", NOTHING),
    ("sheet --format text --out x --family f.toml --receipt 2K5T-0148-4", "--receipt", NOTHING),
    ("sheet --format text --out x --receipt 2K5T-0148-4 --day 2026-11-21", "--day", NOTHING),
    ("sheet --format text --out x --receipt 2K5T-0148-5", NOTHING, "letter by letter"),
    ("sheet --format text --out x --family no-such-file.toml", "no-such-file.toml", NOTHING),
    ("topic pins", "pins", "old-card, how-to-register"),
    ("topic pin now", "now", NOTHING),
    ("topic --insurer nobody", "nobody", "kokuho"),
    ("topic --day 21.11.2026", "21.11.2026", DAY),
    ("topic pin --lang tlh", "tlh", "ja, en"),
    ("topic --beside tlh", "tlh", "ja, en"),
    ("topic --search", "--search", "WORDS"),
    ("topic --search=", "--search", "WORDS"),
    ("topic --search lost --search pin", "--search", NOTHING),
    ("topic --search lost --insurer nobody", "nobody", "kokuho"),
    ("topic --search lost --day 21.11.2026", "21.11.2026", DAY),
    ("topic --search lost --lang tlh", "tlh", "ja, en"),
    ("topic --search lost --beside tlh", "tlh", "ja, en"),
    ("topic pin --search lost", "“pin”", "take it out"),
    ("topic --search lost pin", "“pin”", "take it out"),
    ("topic --search my lost card", "“card”", "take it out"),
    ("topic pin --card valid", "--card", "--search, --insurer, --day, --lang, --beside, --pack, --json"),
    ("sheet --format ics --out x --topic pin", NOTHING, "give it and try again"),
    ("sheet --format text --out x --topic pins", "pins", "pin, what-to-bring"),
    ("sheet --format text --out x --topic pin --card valid", "--card", NOTHING),
    ("sheet --format text --out x --topic pin --receipt 2K5T-0148-4", "--topic", NOTHING),
    ("counts", NOTHING, "counts merge"),
    ("counts split x", "counts split", "merge"),
    ("counts merge", NOTHING, "file"),
    ("counts merge no-such-file.toml", "no-such-file.toml", NOTHING),
    ("counts merge Cargo.toml --card valid", "--card", "--out, --lang, --replace"),
    ("family", NOTHING, "file"),
    ("family no-such-file.toml", "no-such-file.toml", NOTHING),
    ("", NOTHING, COMMANDS),
    ("chekc", "chekc", COMMANDS),
    ("--json", "--json", COMMANDS),
    ("-x", "-x", COMMANDS),
    ("explain", NOTHING, CODE),
    ("explain --json", NOTHING, CODE),
    ("explain -", NOTHING, CODE),
    ("explain 2K5T-U148-4", "“U”", "I, L, O and U"),
    ("explain 2K5T!0148-4", "“!”", "I, L, O and U"),
    ("explain 2K5T-0148-44444444444444444444444444444444444444444444444444", NOTHING, CODE),
];

/// Holds a run against what bad input gets, and hands back the complaint.
fn complaint(ran: &Ran, typed: &str) -> String {
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{typed}: {}", ran.err);
    let line = ran.err.strip_suffix('\n').unwrap_or_else(|| panic!("{typed}: a line ends: {}", ran.err));
    assert!(!line.trim().is_empty(), "{typed}");
    assert!(line.chars().all(|letter| !letter.is_control()), "{typed}: one plain line: {line:?}");
    line.to_owned()
}

fn check(typed: &str, given: &str, allowed: &str) {
    let line = complaint(&run(typed), typed);
    assert!(line.contains(given), "{typed}: it repeats {given}: {line}");
    assert!(line.contains(allowed), "{typed}: it offers {allowed}: {line}");
}

#[test]
fn bad_input_gets_one_line_with_what_was_wrong_and_what_is_allowed() {
    each(BAD, |(typed, given, allowed)| check(typed, given, allowed));
}

#[test]
fn complaints_are_in_the_language_asked_for() {
    let languages = languages();
    // With these, `--lang` would be something else than an option.
    let fixed =
        |typed: &str| typed.is_empty() || typed.starts_with('-') || typed.contains("--lang") || typed.contains(" -- ");
    let cases: Vec<&str> = BAD.iter().map(|(typed, ..)| *typed).filter(|typed| !fixed(typed)).collect();
    let wants_value =
        |typed: &str| ["--card", "--day", "--at", "--search"].iter().any(|option| typed.ends_with(option));
    let cases: Vec<&str> =
        cases.into_iter().filter(|typed| !wants_value(typed)).chain(["explain 2K5T-0148-5"]).collect();
    each(&cases, |typed| {
        let line = |language: &str| {
            let typed = format!("{typed} --lang {language}");
            complaint(&run(&typed), &typed)
        };
        let english = line("en");
        for language in &languages {
            let said = line(language);
            assert_eq!(said == english, language == "en", "{typed} in {language}: {said}");
            assert!(!said.contains(['{', '}', '[', ']', '<', '>']), "{typed} in {language}: {said}");
        }
        assert_eq!(complaint(&run(typed), typed), english, "{typed}: English where no language is asked for");
    });
}

#[test]
fn a_complaint_about_the_language_is_in_english() {
    let line = complaint(&run("check --lang fr"), "fr");
    for typed in ["check --lang=fr", "check --lang fr --card plastic", "check --beside ja --lang fr"] {
        assert_eq!(complaint(&run(typed), typed), line);
    }
}

#[test]
fn what_was_typed_cannot_break_the_line_or_steer_the_terminal() {
    for given in ["a\nb", "a\r\nb", "a\u{1b}[31mb", "a\u{85}b", "a\u{2028}b"] {
        let line = complaint(&fed(&["check", "--card", given], b""), given);
        assert!(line.contains("“a") && line.contains("b”"), "{line}");
        assert!(!line.contains('\u{2028}'), "{line}");
    }
    let long = "x".repeat(100_000);
    assert!(complaint(&fed(&["check", "--card", &long], b""), "a long word").contains(&long));
}

#[cfg(unix)]
#[test]
fn words_that_are_not_utf_8_are_refused() {
    use std::os::unix::ffi::OsStrExt;

    let odd = OsStr::from_bytes(b"va\xFFlid");
    let odd_option = OsStr::from_bytes(b"--card=va\xFFlid");
    for words in [
        &["check", "--card"].map(OsStr::new)[..],
        &["check", "--lang"].map(OsStr::new),
        &["check"].map(OsStr::new),
        &["explain"].map(OsStr::new),
        &[],
    ] {
        let words = [words, &[odd]].concat();
        let line = complaint(&fed(&words, b""), "not UTF-8");
        assert!(line.contains("va\u{FFFD}lid") && line.contains("UTF-8"), "{line}");
    }
    assert!(complaint(&fed(&[OsStr::new("check"), odd_option], b""), "not UTF-8").contains("UTF-8"));
}

#[test]
fn a_spoilt_receipt_is_refused() {
    const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let answer = json(EXAMPLE);
    let code = answer["receipt"].as_str().expect("the receipt is text");
    let places: Vec<usize> = (0..code.len()).filter(|at| code.as_bytes()[*at] != b'-').collect();
    let with = |at: usize, length: usize, new: &str| format!("{}{new}{}", &code[..at], &code[at + length..]);
    let mut spoilt = Vec::new();
    for (number, at) in places.iter().copied().enumerate() {
        let own = &code[at..=at];
        spoilt.push(with(at, 1, ""));
        for letter in LETTERS.chars().map(String::from) {
            if letter != own {
                spoilt.push(with(at, 1, &letter));
            }
        }
        if let Some(next) = places.get(number + 1).copied()
            && code[next..=next] != *own
        {
            let between = &code[at + 1..next];
            spoilt.push(with(at, next - at + 1, &format!("{}{between}{own}", &code[next..=next])));
        }
    }
    spoilt.extend(LETTERS.chars().flat_map(|letter| [format!("{code}{letter}"), format!("{letter}{code}")]));
    assert!(spoilt.len() > 9 * 32 + 64, "{}", spoilt.len());
    each(&spoilt, |spoilt| drop(complaint(&run(&format!("explain {spoilt}")), spoilt)));
}
