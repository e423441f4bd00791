//! People and what is right for them: the cases of the domain that the three questions answer, one a line.

use chrono::NaiveDate;
use shirube_facts::Pack;
use shirube_promises::day;
use shirube_rules::answers::{Card, Registered};
use shirube_rules::case::{Case, said};
use shirube_rules::decide;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::{LastOpen, Outcome};
use shirube_rules::set::{Answer, Set};
use shirube_rules::span::Span;
use shirube_words::date_input;

fn answer<A: Answer>(id: &str) -> Set<A> {
    let known = A::ALL.iter().copied().find(|answer| answer.id() == id);
    known.map_or_else(Set::all, Set::only)
}

/// A case as a line tells it: card, registered, and the certificate as a date or as it is said.
fn outcome(card: &str, registered: &str, certificate: &str, on: &str) -> Outcome {
    let said = match certificate {
        "valid" => said::VALID,
        "expired" => said::EXPIRED,
        "absent" => said::ABSENT,
        _ => said::UNSURE,
    };
    let expires: Option<Span> =
        certificate.starts_with("20").then(|| date_input::read(certificate).expect("the case holds a date"));
    let case = Case {
        card: answer::<Card>(card),
        registered: answer::<Registered>(registered),
        certificate: said,
        expires,
        ..Case::UNSURE
    };
    decide(&case, day(on), &Pack::embedded().expect("the facts that are built in"))
}

fn todo(outcome: &Outcome) -> String {
    let steps = outcome.todo.iter().map(|step| match step.by {
        Some(by) => format!("{}@{by}", step.todo),
        None => step.todo.to_string(),
    });
    steps.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_people_of_the_domain_are_told_what_is_right() {
    let check =
        |who: &str, (card, registered, certificate, on): (&str, &str, &str, &str), expected: &str, works: &str| {
            let outcome = outcome(card, registered, certificate, on);
            assert_eq!(todo(&outcome), expected, "{who}");
            assert_eq!(outcome.works.id(), works, "{who}");
        };
    let lost = "suspend-card report-to-police reissue-card apply-kakuninsho check-registration";
    check("S01 no card", ("none", "no", "", "2026-11-21"), "get-card register", "no");
    check("S02 not registered", ("valid", "no", "2028-05-10", "2026-11-21"), "register", "no");
    check("S03 all in order", ("valid", "yes", "2029-03-03", "2026-11-21"), "", "yes");
    check("S04 renewal open", ("valid", "yes", "2026-12-20", "2026-11-21"), "renew-certificate@2026-12-20", "yes");
    check(
        "S05 ran out a week ago",
        ("valid", "yes", "2026-11-14", "2026-11-21"),
        "renew-certificate@2027-02-28",
        "entitlement-only",
    );
    check(
        "S08 on the last day",
        ("valid", "yes", "2026-07-15", "2026-10-31"),
        "renew-certificate@2026-10-31 check-registration",
        "entitlement-only",
    );
    check("S08 a day later", ("valid", "yes", "2026-07-15", "2026-11-01"), "renew-certificate register", "no");
    check(
        "S09 not registered, certificate over",
        ("valid", "no", "2026-01-05", "2026-11-21"),
        "renew-certificate register",
        "no",
    );
    check("S11 card ran out", ("expired", "yes", "", "2026-11-21"), "get-card register", "no");
    check("S13 lost", ("lost", "yes", "", "2026-11-21"), lost, "no");
    check("S14 broken", ("damaged", "yes", "", "2026-11-21"), "reissue-card apply-kakuninsho check-registration", "no");
    check("S15 returned", ("returned", "", "", "2026-11-21"), "apply-kakuninsho", "no");
    check(
        "S16 waiting for a renewed card",
        ("replacing", "yes", "", "2026-11-21"),
        "wait-for-card apply-kakuninsho check-registration",
        "unknown",
    );
    check("S51 unsure whether registered", ("valid", "", "2029-03-03", "2026-11-21"), "check-registration", "unknown");
    check("S52 no date", ("valid", "yes", "", "2026-11-21"), "find-certificate-date", "unknown");
    check("S53 no certificate", ("valid", "no", "absent", "2026-11-21"), "renew-certificate register", "no");
    check(
        "released and wanted back",
        ("valid", "released", "2026-12-20", "2026-11-21"),
        "register renew-certificate@2026-12-20",
        "no",
    );
    check("said expired, not registered", ("valid", "no", "expired", "2026-11-21"), "renew-certificate register", "no");
    check(
        "said expired, registered",
        ("valid", "yes", "expired", "2026-11-21"),
        "find-certificate-date renew-certificate",
        "unknown",
    );
    check("said valid", ("valid", "yes", "valid", "2026-11-21"), "find-certificate-date", "yes");
    check("month only, far", ("valid", "yes", "2028-05", "2026-11-21"), "", "yes");
    check("month only, renewable", ("valid", "yes", "2026-12", "2026-11-21"), "renew-certificate@2026-12-01", "yes");
    check(
        "month only, in grace",
        ("valid", "yes", "2026-10", "2026-11-21"),
        "renew-certificate@2027-01-31",
        "entitlement-only",
    );
    check(
        "this month only",
        ("valid", "yes", "2026-11", "2026-11-21"),
        "find-certificate-date renew-certificate@2026-11-21",
        "unknown",
    );
    check(
        "nothing is known",
        ("", "", "", "2026-11-21"),
        "check-card check-registration find-certificate-date",
        "unknown",
    );
}

#[test]
fn a_last_day_on_which_offices_are_closed_names_the_last_open_one() {
    let check = |expires: &str, on: &str, expected: Option<LastOpen>| {
        let outcome = outcome("valid", "yes", expires, on);
        assert_eq!(outcome.todo[0].closed, expected, "{expires} on {on}");
        assert_eq!(outcome.notices.contains(&Notice::LastDayIsClosed), expected.is_some(), "{expires} on {on}");
    };
    check("2026-12-20", "2026-11-21", Some(LastOpen::On(day("2026-12-18"))));
    check("2026-12-18", "2026-11-21", None);
    check("2026-12-31", "2026-11-21", Some(LastOpen::On(day("2026-12-28"))));
    check("2027-01-03", "2026-12-28", Some(LastOpen::On(day("2026-12-28"))));
    check("2027-01-03", "2026-12-29", Some(LastOpen::Past));
    check("2026-11-23", "2026-11-21", Some(LastOpen::Past));
    check("2026-11-23", "2026-11-20", Some(LastOpen::On(day("2026-11-20"))));
    check("2026-07-15", "2026-10-31", Some(LastOpen::Past));
}

#[test]
fn a_date_wins_over_what_was_said_and_the_contradiction_is_told() {
    let date = |said, expires: &str| {
        let expires = Some(date_input::read(expires).expect("the case holds a date"));
        let case =
            Case { card: answer("valid"), registered: answer("yes"), certificate: said, expires, ..Case::UNSURE };
        decide(&case, day("2026-11-21"), &Pack::embedded().expect("the facts that are built in"))
    };
    let check = |said, expires: &str, state: Option<&str>, contradiction: bool| {
        let outcome = date(said, expires);
        assert_eq!(outcome.certificate.map(shirube_rules::answers::Certificate::id), state, "{expires}");
        assert_eq!(outcome.notices.contains(&Notice::DateContradictsAnswer), contradiction, "{expires}");
    };
    check(said::VALID, "2026-11-14", Some("grace"), true);
    check(said::VALID, "2029-03-03", Some("valid"), false);
    check(said::EXPIRED, "2029-03-03", Some("valid"), true);
    check(said::ABSENT, "2029-03-03", Some("valid"), true);
    check(said::UNSURE, "2029-03-03", Some("valid"), false);
    check(said::VALID, "2026-11", Some("renewable"), false);
    check(said::EXPIRED, "2026-11", Some("grace"), false);
    check(said::UNSURE, "2026-11", None, false);
    check(said::EXPIRED, "2026", None, false);
}

#[test]
fn the_day_of_next_change_is_told() {
    let check = |expires: &str, on: &str, expected: Option<&str>| {
        let next: Option<NaiveDate> = expected.map(day);
        assert_eq!(outcome("valid", "yes", expires, on).next_change, next, "{expires} on {on}");
    };
    check("2026-11-14", "2026-11-21", Some("2027-02-15"));
    check("2026-11-14", "2027-02-15", Some("2027-03-01"));
    check("2026-11-14", "2027-03-01", None);
    check("2029-03-03", "2026-11-21", Some("2028-12-03"));
    check("2026-12-20", "2026-11-21", Some("2026-12-21"));
    check("", "2026-11-21", None);
}

#[test]
fn numbers_that_are_out_of_date_are_said_to_be_even_where_there_is_nothing_to_do() {
    let check = |card: &str, expires: &str, on: &str, expected: bool| {
        let notices = outcome(card, "yes", expires, on).notices;
        assert_eq!(notices.contains(&Notice::InformationOutOfDate), expected, "{card} on {on}");
    };
    check("valid", "2030-05-05", "2027-03-31", false);
    check("valid", "2030-05-05", "2027-06-01", true);
    check("returned", "", "2027-06-01", false);
}

#[test]
fn out_of_date_is_said_aloud() {
    let check = |on: &str, expected: bool| {
        let notices = outcome("valid", "yes", "2026-11-14", on).notices;
        assert_eq!(notices.contains(&Notice::InformationOutOfDate), expected, "{on}");
    };
    check("2024-12-01", true);
    check("2024-12-02", false);
    check("2026-11-21", false);
    check("2027-03-31", false);
    check("2027-04-01", true);
    check("2030-01-01", true);
}
