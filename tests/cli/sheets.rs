//! The sheet as text: alone and beside another language, and free of other insurers' names.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use shirube_facts::{Insurer, Pack};
use shirube_words::Words;

use super::program::{answer, answered, fed, json, languages};

/// A day that is never today, so that nothing on a sheet hangs on the clock.
const DAY: &str = "2026-06-10";
const CASES: [&str; 8] = [
    "",
    "--card none",
    "--card lost",
    "--card returned",
    "--card valid --registered no --certificate absent",
    "--card valid --registered yes --certificate-expires 2026-05-14",
    "--card valid --registered yes --certificate-expires 2026-01",
    "--card valid --registered yes --certificate-expires 2030-05-14",
];

/// A case as a line for `check --lines`.
fn as_line(case: &str, more: &[(&str, &str)]) -> Value {
    let words: Vec<&str> = case.split_whitespace().collect();
    let pairs = words.chunks_exact(2).map(|pair| (pair[0].trim_start_matches('-'), pair[1]));
    let fields: BTreeMap<&str, &str> = pairs.chain(more.iter().copied()).collect();
    json!(fields)
}

/// The sheets of many cases at once.
fn sheets(lines: &[Value]) -> Vec<String> {
    let input: Vec<String> = lines.iter().map(Value::to_string).collect();
    let answer = answered(fed(&["check", "--lines", "--day", DAY], input.join("\n").as_bytes()), "sheets");
    let read = |line| serde_json::from_str::<Value>(line).expect("a line is JSON");
    answer.lines().map(|line| read(line)["sheet"].as_str().expect("the sheet is text").to_owned()).collect()
}

/// The sheet of a case.
struct Given<'p> {
    language: String,
    insurer: &'p Insurer,
    case: &'static str,
    sheet: String,
}

/// The sheets of every case, in every language and for every insurer.
fn everyones(pack: &Pack) -> Vec<Given<'_>> {
    let mut given = Vec::new();
    for language in languages() {
        for insurer in pack.insurers() {
            given.extend(CASES.map(|case| Given { language: language.clone(), insurer, case, sheet: String::new() }));
        }
    }
    let line = |given: &Given<'_>| as_line(given.case, &[("lang", &given.language), ("insurer", &given.insurer.id)]);
    let sheets = sheets(&given.iter().map(line).collect::<Vec<_>>());
    given.into_iter().zip(sheets).map(|(given, sheet)| Given { sheet, ..given }).collect()
}

#[test]
fn no_sheet_names_another_insurer_above_its_sources() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    for Given { language, insurer, case, sheet } in everyones(&pack) {
        let voice = words.voice(&language).expect("a language that is listed");
        let heading = voice.text("heading-sources", &[]);
        let (above, sources) = sheet
            .split_once(&format!("\n{heading}\n"))
            .unwrap_or_else(|| panic!("{language}, {case}: the sheet ends with {heading}: {sheet}"));
        assert!(!sources.trim().is_empty(), "{language}, {case}");
        for name in names_of_others(&pack, insurer) {
            assert!(!above.contains(&name), "{language}, {}, {case}: {name} stands in {above}", insurer.id);
        }
    }
}

/// Names of the other insurers in every language, whole and in parts, but for what is this one's name too and for the
/// word for any society.
fn names_of_others(pack: &Pack, own: &Insurer) -> BTreeSet<String> {
    const ANY_SOCIETY: &str = "健康保険組合";
    let of = |insurer: &Insurer| -> Vec<String> {
        let parts = |name: &String| {
            let parts = name.split(['(', ')', '（', '）']).map(|part| part.trim().to_owned());
            parts.filter(|part| !part.is_empty()).chain([name.clone()]).collect::<Vec<_>>()
        };
        insurer.names.values().flat_map(parts).collect()
    };
    let own_names = of(own);
    let others = pack.insurers().iter().filter(|other| other.id != own.id && other.id != Insurer::UNKNOWN);
    let names = others.flat_map(of);
    names.filter(|name| name != ANY_SOCIETY && own_names.iter().all(|own| !own.contains(name.as_str()))).collect()
}

#[test]
fn a_sheet_beside_another_holds_every_line_of_both() {
    let check = |first: &str, second: &str, case: &str, insurer: &str| {
        let own = |more: &[(&str, &str)]| as_line(case, &[more, &[("insurer", insurer)]].concat());
        let lines = [own(&[("lang", first)]), own(&[("lang", second)]), own(&[("lang", first), ("beside", second)])];
        let [one, other, both] = &sheets(&lines)[..] else { panic!("three sheets") };
        let both: BTreeSet<&str> = both.lines().map(bare).collect();
        for line in one.lines().chain(other.lines()) {
            assert!(both.contains(bare(line)), "{first} and {second}, {case}, {insurer}: {line}");
        }
    };
    for case in CASES {
        check("ja", "pt", case, "unknown");
        check("pt", "ja", case, "kyokai-kenpo");
        check("en", "zh", case, "kokuho");
        check("ko", "es", case, "koki-korei");
    }
}

/// A line without what stands before it in a list.
fn bare(line: &str) -> &str {
    line.trim_start_matches(|letter: char| letter.is_ascii_digit() || [' ', '-', '.'].contains(&letter))
}

#[test]
fn a_sheet_beside_itself_stands_alone() {
    let alone = answer(&format!("check --lang pt --day {DAY}"));
    assert_eq!(answer(&format!("check --lang pt --beside pt --day {DAY}")), alone);
    assert_eq!(answer(&format!("check --lang pt --beside pt-PT --day {DAY}")), alone);
    assert_ne!(answer(&format!("check --lang pt --beside ja --day {DAY}")), alone);
}

#[test]
fn a_language_may_be_spelt_as_the_system_spells_it() {
    for (spelt, language) in [
        ("pt-BR", "pt"),
        ("pt_BR.UTF-8", "pt"),
        ("PT", "pt"),
        ("ja_JP.eucJP", "ja"),
        ("en-US", "en"),
        ("zh-Hans-CN", "zh"),
        ("zh_CN.UTF-8", "zh"),
        ("ko_KR", "ko"),
        ("es-419", "es"),
        ("es_ES@euro", "es"),
    ] {
        let check = |option: &str| {
            let with = |language: &str| answer(&format!("check --card none --day {DAY} {option} {language}"));
            assert_eq!(with(spelt), with(language), "{option} {spelt}");
        };
        check("--lang");
        check("--beside");
    }
}

#[test]
fn the_sheet_in_the_json_is_the_sheet_that_is_printed() {
    for case in CASES {
        for languages in ["", "--lang en", "--lang en --beside ja"] {
            let typed = format!("check {case} {languages} --day {DAY}");
            assert_eq!(json(&typed)["sheet"], answer(&typed), "{typed}");
        }
    }
}

#[test]
fn no_sheet_holds_a_gap_in_its_words() {
    let pack = Pack::embedded().expect("the facts that are built in");
    for Given { language, insurer: Insurer { id, .. }, case, sheet } in everyones(&pack) {
        assert!(!sheet.contains(['{', '}', '[', ']', '<', '>']), "{language}, {id}, {case}: {sheet}");
    }
}
