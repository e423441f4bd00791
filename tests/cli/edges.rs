//! At the edges: nobody reads on, days lie far away, and somebody asks for help.

use std::io::pipe;
use std::process::Stdio;

use super::program::{answer, each, json, run, shirube, strings};

#[test]
fn a_closed_pipe_is_no_failure() {
    for typed in [
        "lists",
        "lists --json",
        "topic",
        "topic --json",
        "topic pin",
        "check",
        "check --json",
        "contacts",
        "explain 2K5T-0148-4",
        "--help",
        "--version",
    ] {
        let (reader, writer) = pipe().expect("a pipe");
        drop(reader);
        let mut command = shirube();
        command.args(typed.split_whitespace()).stdin(Stdio::null()).stdout(writer);
        let ran = command.output().expect("the program runs");
        assert_eq!(String::from_utf8_lossy(&ran.stderr), "", "{typed}");
        assert_eq!(ran.status.code(), Some(0), "{typed}");
    }
}

#[test]
fn bad_input_has_its_exit_code_even_where_nobody_reads_the_complaint() {
    let (reader, writer) = pipe().expect("a pipe");
    drop(reader);
    let status = shirube().args(["check", "--card", "plastic"]).stderr(writer).status().expect("the program runs");
    assert_eq!(status.code(), Some(2));
}

#[test]
fn help_and_version_are_there() {
    for typed in ["--help", "-h", "check --help", "check -h", "contacts --help", "explain --help", "lists --help"] {
        let help = answer(typed);
        for command in ["shirube check", "shirube contacts", "shirube explain CODE", "shirube lists"] {
            assert!(help.contains(command), "{typed}: {help}");
        }
    }
    for typed in ["--version", "-V"] {
        assert_eq!(answer(typed), concat!("shirube ", env!("CARGO_PKG_VERSION"), "\n"));
    }
}

#[test]
fn help_speaks_the_language_asked_for() {
    let japanese = answer("--help");
    let english = answer("--help --lang en");
    assert_ne!(japanese, english);
    for typed in ["check --help --lang en", "check --lang en --help", "check --lang=en_US.UTF-8 --help"] {
        assert_eq!(answer(typed), english, "{typed}");
    }
}

#[test]
fn help_names_every_option_of_the_contract_that_there_is() {
    let help = answer("--help --lang en");
    for option in
        ["--day", "--insurer", "--lang", "--beside", "--card", "--registered", "--certificate-expires", "--at"]
    {
        assert!(help.contains(option), "{option}");
    }
}

#[test]
fn days_far_away_are_answered() {
    let mut cases = Vec::new();
    for day in ["0001-01-01", "0001-12-31", "1868-01-24", "1999-12-31", "2026-02-28", "2100-03-01", "9999-12-31"] {
        for expires in ["1989", "1989-01-01", "2028-02-29", "2099-12", "2099-12-31", "2099"] {
            for registered in ["yes", "no"] {
                cases.push(format!(
                    "check --card valid --registered {registered} --certificate-expires {expires} --day {day} --lang en"
                ));
            }
        }
        cases.push(format!("check --day {day}"));
    }
    each(&cases, |case| {
        let answer = json(case);
        assert_eq!(case.split("--day ").nth(1).and_then(|rest| rest.split(' ').next()), answer["day"].as_str());
    });
    for at in ["0001-01-01T00:00", "9999-12-31T23:59"] {
        assert!(!strings(&json(&format!("contacts --at {at}"))[0]["languages"]).is_empty(), "{at}");
    }
}

#[test]
fn days_without_sources_are_said_to_be_out_of_date() {
    for (day, expected) in [("0001-01-01", true), ("2024-12-01", true), ("2026-11-21", false), ("9999-12-31", true)] {
        let answer = json(&format!("check --card none --day {day}"));
        assert_eq!(strings(&answer["notices"]).contains(&"information-out-of-date"), expected, "{day}");
    }
    assert_eq!(run("check --day 2024-12-02").code, Some(0));
}
