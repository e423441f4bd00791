//! `contacts`: who answers at a moment, whom each language is shown first, and whose lines a member sees.

use serde_json::{Value, json};
use shirube_words::Words;

use super::program::{answer, ids, json, languages, strings};

const KYOKAI: &str = "kyokai-kenpo-my-number";

/// Holds one line at a moment against whether it answers, until when, and what it always answers for.
fn check(options: &str, id: &str, state: &str, until: Option<&str>, always_for: &[&str]) {
    let contacts = json(&format!("contacts {options}"));
    let line = line(&contacts, id).unwrap_or_else(|| panic!("{options}: {id} is not there"));
    assert_eq!((&line["state"], &line["until"]), (&json!(state), &json!(until)), "{options}: {id}");
    assert_eq!(strings(&line["always_for"]), always_for, "{options}: {id}");
}

fn line<'c>(contacts: &'c Value, id: &str) -> Option<&'c Value> {
    contacts.as_array().expect("a list").iter().find(|contact| contact["id"] == id)
}

#[test]
fn the_callers_of_the_domain_are_told_who_answers() {
    let lost = &["suspend-card"][..];
    let s25 = "--at 2026-11-22T18:30 --lang pt";
    check(s25, "my-number-system-foreign", "closed", Some("2026-11-23T09:00"), &[]);
    check(s25, "my-number-card-foreign", "open", Some("2026-11-22T20:00"), lost);
    let s26 = "--at 2026-11-20T19:00";
    check(s26, "my-number-toll-free", "open", Some("2026-11-20T20:00"), lost);
    let s28 = "--at 2026-12-30T10:00";
    check(s28, "my-number-toll-free", "closed", Some("2027-01-04T09:30"), lost);
    let s29 = "--at 2026-11-25T17:20 --insurer kyokai-kenpo";
    check(s29, KYOKAI, "closed", Some("2026-11-26T08:30"), &[]);
}

#[test]
fn lines_open_and_close_to_the_minute() {
    let lost = &["suspend-card"][..];
    for (at, state, until) in [
        ("2026-11-20T09:29", "closed", "2026-11-20T09:30"),
        ("2026-11-20T09:30", "open", "2026-11-20T20:00"),
        ("2026-11-20T19:59", "open", "2026-11-20T20:00"),
        ("2026-11-20T20:00", "closed", "2026-11-21T09:30"),
        ("2026-11-21T17:29", "open", "2026-11-21T17:30"),
        ("2026-11-21T17:30", "closed", "2026-11-22T09:30"),
        ("2026-11-23T17:30", "closed", "2026-11-24T09:30"),
        ("2026-12-28T20:00", "closed", "2027-01-04T09:30"),
    ] {
        check(&format!("--at {at}"), "my-number-toll-free", state, Some(until), lost);
    }
    check("--at 2026-11-20T09:15 --lang en", "my-number-system-foreign", "unknown", Some("2026-11-20T09:30"), &[]);
    check("--at 2026-12-30T10:00 --lang en", "my-number-card-foreign", "unknown", Some("2027-01-04T08:30"), lost);
    check("--at 2026-11-20T10:00", "my-number-ip-card", "unknown", None, &[]);
}

#[test]
fn the_first_line_shown_is_answered_in_the_language_asked_for() {
    let languages = languages();
    assert_eq!(languages.len(), 7);
    for language in &languages {
        for insurer in ["unknown", "kyokai-kenpo", "kokuho"] {
            let contacts = json(&format!("contacts --lang {language} --insurer {insurer}"));
            let first = &contacts[0];
            let spoken = language.split('-').next().unwrap_or(language);
            assert!(strings(&first["languages"]).contains(&spoken), "{language}, {insurer}: {first}");
        }
    }
    assert_eq!(ids(&json("contacts"))[0], "my-number-toll-free");
    assert_eq!(ids(&json("contacts --lang pt"))[..2], ["my-number-card-foreign", "my-number-system-foreign"]);
}

#[test]
fn an_insurers_line_is_shown_to_its_members_alone() {
    let case = "--card lost --day 2026-11-21";
    for (insurer, shown) in [
        ("kyokai-kenpo", true),
        ("ono-yakuhin", false),
        ("yokohama-kowan", false),
        ("society-via-employer", false),
        ("kokuho", false),
        ("koki-korei", false),
        ("other-society", false),
    ] {
        let contacts = json(&format!("contacts --insurer {insurer}"));
        assert_eq!(line(&contacts, KYOKAI).is_some(), shown, "{insurer}");
        let answer = json(&format!("check {case} --insurer {insurer}"));
        assert_eq!(line(&answer["contacts"], KYOKAI).is_some(), shown, "check, {insurer}");
    }
    let number = json("contacts --insurer kyokai-kenpo");
    let number = line(&number, KYOKAI).expect("it is shown")["number"].as_str().expect("a number is text");
    let sheet = json(&format!("check {case} --insurer ono-yakuhin"))["sheet"].to_string();
    assert!(!sheet.contains(number), "{sheet}");
}

#[test]
fn the_menu_says_what_to_press() {
    let contacts = json("contacts");
    let menu = &line(&contacts, "my-number-toll-free").expect("it is there")["menu"];
    let expected = json!({ "suspend-card": "2", "card": "1", "insurance-use": "5", "portal": "4", "system": "3" });
    assert_eq!(*menu, expected);
    let pressed = |case: &str| json(&format!("check {case} --day 2026-11-21"))["contacts"][0]["menu"].clone();
    assert_eq!(pressed("--card lost"), "2");
    assert_eq!(pressed("--card none"), "1");
    assert_eq!(pressed("--card valid --registered yes --certificate-expires 2030-01-01"), "5");
}

#[test]
fn lines_that_nobody_has_looked_at_for_long_say_so() {
    for language in languages() {
        let soon = answer(&format!("contacts --lang {language} --at 2026-11-24T10:00"));
        let late = answer(&format!("contacts --lang {language} --at 2028-11-24T10:00"));
        assert!(soon.lines().next().is_some_and(|line| line.contains("0120-")), "{language}: {soon}");
        assert!(
            late.lines().next().is_some_and(|line| !line.contains("0120-") && line.len() > 20),
            "{language}: {late}"
        );
    }
    let stale = |at: &str| {
        let contacts = json(&format!("contacts --at {at}"));
        contacts.as_array().expect("a list").iter().map(|line| line["out_of_date"] == true).collect::<Vec<_>>()
    };
    assert!(
        stale("2026-11-24T10:00").iter().all(|stale| !stale) && stale("2028-11-24T10:00").iter().all(|stale| *stale)
    );
    let kyokai = json("contacts --insurer kyokai-kenpo");
    assert_eq!(line(&kyokai, KYOKAI).expect("it is shown")["as_of"], "2025-07-24");
}

#[test]
fn a_day_without_hours_is_said_to_be_one() {
    let words = Words::embedded();
    for language in languages() {
        let closed = words.voice(&language).expect("the language is built in").say("call-hours-none", &[]);
        let said = |at: &str| {
            let told = answer(&format!("contacts --insurer kyokai-kenpo --lang {language} --at {at}"));
            told.matches(&closed).count()
        };
        assert_eq!([said("2026-11-20T10:00"), said("2026-11-21T10:00")], [0, 1], "{language}: Friday, Saturday");
    }
}

/// Who cannot hear stops a lost card by FAX; nobody is told to call that number.
#[test]
fn a_number_for_a_fax_is_told_from_those_to_call() {
    let contacts = json("contacts");
    let faxes: Vec<_> = contacts.as_array().expect("a list").iter().filter(|line| line["fax"] == true).collect();
    let [fax] = faxes.as_slice() else { panic!("{faxes:?}") };
    let (id, number) = (&fax["id"], fax["number"].as_str().expect("a number is text"));
    let lost = json("check --card lost --day 2026-11-21");
    assert_eq!(lost["contacts"][0]["fax"], false, "the first is one to call");
    assert!(lost["contacts"].as_array().expect("a list").iter().any(|line| line["id"] == *id && line["fax"] == true));
    assert!(!json("check --card none --day 2026-11-21")["contacts"].to_string().contains(number));
    for language in languages() {
        let told = answer(&format!("contacts --lang {language}"));
        for line in told.lines().filter(|line| line.contains("0120-")) {
            assert_eq!(line.contains("FAX 0120-"), line.contains(number), "{language}: {line}");
        }
        assert!(told.contains(number), "{language}: {told}");
    }
}
