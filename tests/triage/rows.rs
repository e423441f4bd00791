//! Every row is judged as `check` judges it, and a bad one spoils no other.

use std::fmt::Write;

use serde_json::{Value, json};

use super::program::{answered, fed, json as answer_of};
use super::{DAY, HEADER, Mailing, everything};

/// What `check --lines` says of each row of a table.
fn checked(table: &str) -> Vec<Value> {
    let mut lines = String::new();
    for row in table.lines().skip(1) {
        let fields: Vec<&str> = row.split(',').collect();
        let mut case = serde_json::Map::new();
        for (name, field) in HEADER.split(',').zip(fields).skip(1).filter(|(_, field)| !field.is_empty()) {
            let situations = || json!(field.split_whitespace().collect::<Vec<_>>());
            case.insert(name.to_owned(), if name == "situation" { situations() } else { field.into() });
        }
        writeln!(lines, "{}", Value::from(case)).expect("a string takes anything");
    }
    let answers = answered(fed(&["check", "--lines", "--day", DAY], lines.as_bytes()), "check --lines");
    answers.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The letter by one answer: the words of the contract, not the table.
fn letter_by(answer: &Value, holds_paper: bool) -> &'static str {
    let renew = answer["todo"].as_array().into_iter().flatten().any(|todo| todo["id"] == "renew-certificate");
    match answer["kakuninsho"].as_str().expect("it says how the paper comes") {
        "sent" if !holds_paper => "kakuninsho",
        "ask-insurer" => "own-rules",
        "unknown" => "find-out",
        _ if renew => "renewal-notice",
        _ => "nothing",
    }
}

/// The line of letters by what `check` has answered.
fn expected(member: &str, answer: &Value, language: &str) -> String {
    let situations = answer["situations"].as_array().expect("a list");
    let holds_paper = situations.iter().any(|one| one["id"] == "has-kakuninsho" || one["id"] == "has-two-kakuninsho");
    let alternatives = answer["alternatives"].as_array().expect("a list");
    let mut letters: Vec<_> = alternatives.iter().map(|other| letter_by(other, holds_paper)).collect();
    if alternatives.is_empty() {
        letters.push(letter_by(answer, holds_paper));
    }
    letters.dedup();
    let letter = if let [letter] = letters[..] { letter } else { "find-out" };
    let todos = answer["todo"].as_array().expect("a list");
    let ids: Vec<_> = todos.iter().filter_map(|todo| todo["id"].as_str()).collect();
    let first = todos.iter().filter(|todo| todo["by"].is_string()).min_by_key(|todo| todo["by"].as_str());
    let day = |field| first.and_then(|todo| todo[field].as_str()).unwrap_or_default();
    format!("{member},{letter},{},{},{},{language}", ids.join(" "), day("by"), day("last_open_day"))
}

#[test]
fn every_row_is_judged_as_check_judges_it() {
    let table = everything(4000);
    let mailing = Mailing::of(&table);
    let [letters, rejects] = mailing.letters("letters.csv", &[]);
    let (mut letters, mut rejects) = (letters.lines(), rejects.lines());
    assert_eq!(letters.next(), Some("member,letter,todo,by,last_open_day,lang"));
    assert_eq!(rejects.next(), Some("row,reason,text"));
    let mut kinds = std::collections::BTreeSet::new();
    for (number, (row, answer)) in (2..).zip(table.lines().skip(1).zip(checked(&table))) {
        let fields: Vec<&str> = row.split(',').collect();
        let language = if fields[6].is_empty() { "en" } else { fields[6] };
        if answer.get("error").is_some() {
            let line = rejects.next().unwrap_or_else(|| panic!("{row} is rejected"));
            assert!(
                line.starts_with(&format!("{number},\"")) && line.ends_with(&format!(",\"{row}\"")),
                "{row}: {line}"
            );
            continue;
        }
        let line = expected(fields[0], &answer, language);
        kinds.extend(line.split(',').nth(1).map(str::to_owned));
        assert_eq!(letters.next(), Some(line.as_str()), "{row}");
    }
    assert_eq!((letters.next(), rejects.next()), (None, None), "nothing else is written");
    let all = answer_of("lists");
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), sorted(texts(&all["letters"])), "every letter was tried");
    assert_eq!(mailing.names(), ["letters.csv", "letters.csv.rejects.csv", "members"], "nothing is left beside");
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

/// A row of more bytes than this.
fn long_row(bytes: usize) -> Vec<u8> {
    format!("0,valid,yes,2030-01-01,{}", "字".repeat(bytes / "字".len())).into_bytes()
}

#[test]
fn a_bad_row_spoils_no_other_and_says_why() {
    let rows: &[(&[u8], Result<&str, &str>)] = &[
        (b"1,valid,yes,2030-01-01,ja", Ok("1,nothing,,,,ja")),
        (b"2,plastic,yes,2030-01-01,ja", Err("plastic")),
        (b"3,valid", Err("2 fields")),
        (b"4,valid,yes,2030-01-01,ja,", Err("6 fields")),
        (b"", Ok("")),
        (b"5,\"valid,yes,2030-01-01,ja", Err("not closed")),
        (b"\"6, \"\"six\"\"\",valid,\"yes\",2030-01-01,ja", Ok("\"6, \"\"six\"\"\",nothing,,,,ja")),
        (b"7,valid,yes,2030-02-30,ja", Err("2030-02-30")),
        (b",valid,yes,2030-01-01,ja", Err("member")),
        (b"\xff8,valid,yes,2030-01-01,ja", Err("UTF-8")),
        (b"9,valid,yes,2030-01-01,vi", Err("vi")),
        (b"10,valid\x1b[31m,yes,2030-01-01,ja", Err("valid [31m")),
        (&long_row(1 << 16), Err("too long")),
        (&long_row(100_000), Err("too long")),
        ("十一,valid,yes,令和１２年１月１日,ja\r".as_bytes(), Ok("十一,nothing,,,,ja")),
        (b"12,valid,yes,2030-01-01,ja", Ok("12,nothing,,,,ja")),
    ];
    let mut table = b"\xef\xbb\xbfmember,Card,registered,certificate_expires,lang\r\n".to_vec();
    table.extend(rows.iter().map(|(row, _)| *row).collect::<Vec<_>>().join(&b'\n'));
    let mailing = Mailing::of(&table);
    let [letters, rejects] = mailing.letters("letters.csv", &[]);
    let good: Vec<&str> =
        rows.iter().filter_map(|(_, expected)| expected.ok()).filter(|line| !line.is_empty()).collect();
    assert_eq!(letters.lines().skip(1).collect::<Vec<_>>(), good);
    let bad = (2..).zip(rows).filter_map(|(number, (_, expected))| Some((number, expected.err()?)));
    let bad: Vec<(u64, &str)> = bad.collect();
    assert_eq!(rejects.lines().count(), bad.len() + 1, "{rejects}");
    for ((number, reason), line) in bad.into_iter().zip(rejects.lines().skip(1)) {
        assert!(line.starts_with(&format!("{number},")) && line.contains(reason), "{number}: {reason}: {line}");
    }
}

#[test]
fn the_counts_are_the_sums_of_the_files() {
    let mailing = Mailing::of(everything(500));
    let told = mailing.run("letters.csv", &["--json"]);
    let told: Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    let [letters, rejects] = mailing.files("letters.csv");
    let counts = &told["counts"];
    assert_eq!((&counts["rows"], &counts["rejected"]), (&json!(500), &json!(rejects.lines().count() - 1)));
    let count = |column: usize, name: &str| {
        let has =
            |line: &&str| line.split(',').nth(column).is_some_and(|field| field.split(' ').any(|one| one == name));
        letters.lines().skip(1).filter(has).count()
    };
    for (list, column) in [("letter", 1), ("todo", 2), ("lang", 5)] {
        let sums = counts[list].as_object().expect("sums by name");
        assert!(sums.len() > 3, "{list}: {sums:?}");
        for (name, sum) in sums {
            assert_eq!(*sum, json!(count(column, name)), "{list} {name}");
        }
    }
    let plain = Mailing::of(everything(500)).run("letters.csv", &[]);
    let plain = String::from_utf8(plain.stdout).expect("it is text");
    let renewals =
        plain.lines().find(|line| line.starts_with("letter renewal-notice")).expect("every letter has a line");
    assert!(renewals.ends_with(&format!(" {}", counts["letter"]["renewal-notice"])), "{renewals}");
}

#[test]
fn a_table_or_a_run_that_makes_no_sense_is_refused_in_one_line() {
    let refused = |table: &[u8], options: &[&str], words: &str| {
        let mailing = Mailing::of(table);
        let done = mailing.run("letters.csv", options);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!((done.status.code(), said.lines().count()), (Some(2), 1), "{options:?}: {said}");
        assert!(said.contains(words), "{words}: {said}");
        assert_eq!(mailing.names(), ["members"], "nothing is left: {said}");
    };
    let good = b"member,card\n1,valid\n";
    refused(b"member,crad\n1,valid\n", &[], "crad");
    refused(b"card\nvalid\n", &[], "member");
    refused(b"member,card,card\n", &[], "more than once");
    refused(b"", &[], "column");
    refused(b"\xff\xfe\n", &[], "Parquet");
    refused(b"PAR1 is not enough", &[], "Parquet");
    refused(good, &["--part", "0/2"], "1/2");
    refused(good, &["--part", "3/2"], "1/2");
    refused(good, &["--part", "x"], "1/2");
    refused(good, &["--insurer", "acme"], "acme");
    refused(good, &["--day", "tomorrow"], "tomorrow");
    let mailing = Mailing::of(good);
    assert!(mailing.run("members", &["--replace"]).status.code() == Some(2), "a table does not replace itself");
    assert_eq!(super::read(&mailing.table()).as_bytes(), good);
    mailing.letters("letters.csv", &[]);
    let again = mailing.run("letters.csv", &[]);
    assert!(again.status.code() == Some(2) && String::from_utf8_lossy(&again.stderr).contains("--replace"));
    mailing.letters("letters.csv", &["--replace"]);
}
