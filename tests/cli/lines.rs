//! `check --lines`: as many answers as there were lines, in their order, whatever stands in them.

use serde_json::Value;

use super::program::{answered, fed, json};

/// A day that is never today, so that nothing in an answer hangs on the clock.
const DAY: &str = "2026-06-10";
const NOT_JSON: &str = "JSON";

/// What is expected of a line.
enum Expected {
    /// The answer that these options of `check` give.
    Like(&'static str),
    /// A complaint that holds these words.
    Bad(&'static str),
}
use Expected::{Bad, Like};

/// Holds the answers to lines under shared options against what is expected of each.
fn check(shared: &str, lines: &[(&[u8], Expected)]) {
    let input: Vec<&[u8]> = lines.iter().map(|(line, _)| *line).collect();
    let answers = answers(shared, &input.join(&b'\n'));
    assert_eq!(answers.len(), lines.len(), "as many lines come out as went in");
    for (number, (answer, (line, expected))) in (1_u64..).zip(answers.iter().zip(lines)) {
        let line = String::from_utf8_lossy(&line[..line.len().min(200)]);
        match expected {
            Like(options) => assert_eq!(*answer, json(&format!("check {options}")), "line {number}: {line}"),
            Bad(words) => {
                let fields: Vec<&str> = answer.as_object().expect("an object").keys().map(String::as_str).collect();
                assert_eq!(fields, ["line", "error"], "line {number}: {line}");
                assert_eq!(answer["line"], number, "{line}");
                let error = answer["error"].as_str().expect("the error is text");
                assert!(error.contains(words) && !error.contains('\n'), "line {number}: {line}: {error}");
            }
        }
    }
}

fn answers(shared: &str, input: &[u8]) -> Vec<Value> {
    let words: Vec<&str> = ["check", "--lines"].into_iter().chain(shared.split_whitespace()).collect();
    let answer = answered(fed(&words, input), shared);
    assert!(answer.is_empty() || answer.ends_with('\n'), "the last line ends too");
    answer.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

#[test]
fn good_and_bad_lines_are_answered_in_order() {
    let long_but_good = format!(r#"{{"card":"none"{}}}"#, " ".repeat(1 << 20));
    let long_and_bad = format!(r#"{{"card":"{}"}}"#, "x".repeat(1 << 20));
    let deep = format!(r#"{{"card":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let lines: &[(&[u8], Expected)] = &[
        (br#"{"card":"none"}"#, Like("--card none --day 2026-06-10")),
        (br#"{"card":"none""#, Bad(NOT_JSON)),
        (br#"{"colour":"red"}"#, Bad("colour")),
        (br#"{"card":1}"#, Bad("card")),
        (br#"{"card":true}"#, Bad("card")),
        (br#"{"card":["valid"]}"#, Bad("card")),
        (br#"{"card":{"id":"valid"}}"#, Bad("card")),
        (br#"{"card":"plastic"}"#, Bad("plastic")),
        (br#"{"day":"2026-02-30"}"#, Bad("2026-02-30")),
        (br#"{"certificate-expires":"2027-02-30"}"#, Bad("2027-02-30")),
        (b"", Bad(NOT_JSON)),
        (b"   ", Bad(NOT_JSON)),
        (b"{\"card\":\"va\xFFlid\"}", Bad(NOT_JSON)),
        (b"\0", Bad(NOT_JSON)),
        (long_but_good.as_bytes(), Like("--card none --day 2026-06-10")),
        (long_and_bad.as_bytes(), Bad("xxxx")),
        (deep.as_bytes(), Bad(NOT_JSON)),
        (br#"{"card":1e999999}"#, Bad(NOT_JSON)),
        (br#"{"card":123456789012345678901234567890}"#, Bad("card")),
        (b"[]", Bad(NOT_JSON)),
        (b"null", Bad(NOT_JSON)),
        (br#""valid""#, Bad(NOT_JSON)),
        (br#"{"card":"none"} {"card":"none"}"#, Bad(NOT_JSON)),
        (br#"{"lines":"yes"}"#, Bad("lines")),
        (br#"{"lang":"fr"}"#, Bad("ja, en, zh, ko, es, pt")),
        (b"{}", Like("--day 2026-06-10")),
        (b"{\"card\":\"none\"}\r", Like("--card none --day 2026-06-10")),
        (br#"{"situation":"pin-locked"}"#, Like("--situation pin-locked --day 2026-06-10")),
        (
            br#"{"situations":["pin-locked","new-insurer=2026-06-01"]}"#,
            Like("--situation pin-locked --situation new-insurer=2026-06-01 --day 2026-06-10"),
        ),
        (br#"{"situations":[]}"#, Like("--day 2026-06-10")),
        (br#"{"situations":["tall"]}"#, Bad("tall")),
        (br#"{"situations":[1]}"#, Bad("situations")),
        (br#"{"situations":["infant","student"],"insurer":"koki-korei","registered":["no"]}"#, Bad("registered")),
        (br#"{"situations":["koki-korei-85"],"insurer":"kokuho"}"#, Bad("koki-korei-85")),
    ];
    check(&format!("--day {DAY}"), lines);
}

#[test]
fn options_of_the_command_hold_for_lines_that_do_not_say_otherwise() {
    let lines: &[(&[u8], Expected)] = &[
        (b"{}", Like("--card valid --registered yes --lang en --insurer kokuho --day 2026-06-10")),
        (
            br#"{"certificate-expires":"2026-05"}"#,
            Like(
                "--card valid --registered yes --certificate-expires 2026-05 --lang en --insurer kokuho --day 2026-06-10",
            ),
        ),
        (
            br#"{"certificate_expires":"R8.5"}"#,
            Like(
                "--card valid --registered yes --certificate-expires 2026-05 --lang en --insurer kokuho --day 2026-06-10",
            ),
        ),
        (br#"{"card":"lost"}"#, Like("--card lost --registered yes --lang en --insurer kokuho --day 2026-06-10")),
        (br#"{"card":null}"#, Like("--card valid --registered yes --lang en --insurer kokuho --day 2026-06-10")),
        (br#"{"card":"unsure"}"#, Like("--registered yes --lang en --insurer kokuho --day 2026-06-10")),
        (
            br#"{"insurer":"ono-yakuhin","lang":"ja","beside":"en","day":"2026-01-09"}"#,
            Like("--card valid --registered yes --lang ja --beside en --insurer ono-yakuhin --day 2026-01-09"),
        ),
    ];
    check("--card valid --registered yes --lang en --insurer kokuho --day 2026-06-10", lines);
}

#[test]
fn every_line_has_one_answer_however_the_last_one_ends() {
    for (input, expected) in
        [("", 0), ("{}", 1), ("{}\n", 1), ("{}\n{}", 2), ("{}\r\n{}\r\n", 2), ("\n", 1), ("\n\n", 2), ("{}\n\n{}\n", 3)]
    {
        assert_eq!(answers("", input.as_bytes()).len(), expected, "{input:?}");
    }
}

#[test]
fn a_bad_line_is_told_in_the_language_of_its_case() {
    let error = |shared: &str, line: &str| answers(shared, line.as_bytes())[0]["error"].clone();
    let english = error("", r#"{"card":"plastic"}"#);
    let japanese = error("--lang ja", r#"{"card":"plastic"}"#);
    assert_ne!(english, japanese);
    assert_eq!(error("--lang en", r#"{"card":"plastic"}"#), english);
    assert_eq!(error("--lang en", r#"{"card":"plastic","lang":"ja"}"#), japanese);
    assert_eq!(error("--lang ja", "no JSON"), error("--lang ja", "{"));
    assert_ne!(error("--lang ja", "no JSON"), error("", "no JSON"));
}
