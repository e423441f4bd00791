//! People and what is right for them: the cases of the domain, one a line of a table that people can read.

use chrono::{NaiveDate, NaiveDateTime};
use shirube_facts::Pack;
use shirube_promises::day;
use shirube_rules::answers::{Card, Registered};
use shirube_rules::case::{Case, said};
use shirube_rules::decide;
use shirube_rules::duty::CallTopic;
use shirube_rules::insurer::Scheme;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::{LastOpen, Outcome};
use shirube_rules::set::{Answer, Set};
use shirube_rules::situation::{Situation, Situations};
use shirube_rules::span::Span;
use shirube_words::date_input;
use shirube_words::insurer::rules;
use shirube_words::sheet::Occasion;

fn answer<A: Answer>(id: &str) -> Set<A> {
    let known = A::ALL.iter().copied().find(|answer| answer.id() == id);
    known.map_or_else(Set::all, Set::only)
}

/// A case on a day.
fn outcome(card: &str, registered: &str, certificate: &str, on: &str) -> Outcome {
    let case = asked(card, registered, certificate);
    decide(&case, day(on), &Pack::embedded().expect("the facts that are built in"))
}

/// A case as a line tells it: card, registered, and the certificate as a date or as it is said.
fn asked(card: &str, registered: &str, certificate: &str) -> Case {
    let said = match certificate {
        "valid" => said::VALID,
        "expired" => said::EXPIRED,
        "absent" => said::ABSENT,
        _ => said::UNSURE,
    };
    let expires: Option<Span> =
        certificate.starts_with("20").then(|| date_input::read(certificate).expect("the case holds a date"));
    Case {
        card: answer::<Card>(card),
        registered: answer::<Registered>(registered),
        certificate: said,
        expires,
        ..Case::UNSURE
    }
}

fn todo(outcome: &Outcome) -> String {
    let steps = outcome.todo.iter().map(|step| match step.by {
        Some(by) => format!("{}@{by}", step.todo),
        None => step.todo.to_string(),
    });
    steps.collect::<Vec<_>>().join(" ")
}

/// The table that people can read, and what is checked of each line of it.
const PEOPLE: &str = include_str!("cases/people.md");

#[test]
fn the_people_of_the_domain_are_told_what_is_right() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let lines = PEOPLE.lines().filter(|line| line.starts_with('|') && !line.starts_with("|--"));
    let cases: Vec<Vec<&str>> = lines
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .filter(|cells: &Vec<&str>| cells[0] != "case")
        .collect();
    assert!(cases.len() > 70, "the table is read: {}", cases.len());
    for cells in cases {
        let [
            case,
            person,
            on,
            insurer,
            card,
            registered,
            certificate,
            situations,
            todos,
            works,
            show,
            paper,
            more,
            source,
        ] = cells[..]
        else {
            panic!("a line has fourteen cells: {cells:?}");
        };
        let who = format!("{case} {person}");
        let insurer = pack.insurer(insurer).unwrap_or_else(|| panic!("{who}: {insurer}"));
        let asked = Case {
            insurer: insurer.in_law(),
            situations: told(situations, insurer.scheme),
            ..asked(card, registered, certificate)
        };
        let outcome = decide(&asked, day(on), &pack);
        let said = |text: &str| if text == "-" { String::new() } else { text.to_owned() };
        assert_eq!(todo(&outcome), said(todos), "{who}");
        assert_eq!(outcome.works.id(), works, "{who}");
        let shown: Vec<_> = outcome.show.iter().map(|show| show.id()).collect();
        assert_eq!(shown.join(" "), said(show), "{who}");
        assert_eq!(outcome.kakuninsho.id(), paper, "{who}");
        let occasion = Occasion { outcome: &outcome, later: None, pack: &pack, insurer, now: None, receipt: None };
        for one in more.split_whitespace() {
            let holds = match one.split_once(':') {
                Some(("rule", rule)) => rules(&occasion).iter().any(|own| own.says.id() == rule),
                Some(("next", change)) => outcome.next_change == Some(day(change)),
                _ => outcome.notices.iter().any(|notice| notice.id() == one),
            };
            assert!(holds, "{who}: {one}: {:?}, next {:?}", outcome.notices, outcome.next_change);
        }
        let of_law = outcome.sources().into_iter().map(|known| known.id().to_owned());
        let of_insurer = rules(&occasion).into_iter().flat_map(|rule| rule.rely.sources.clone());
        let rests: Vec<String> = of_law.chain(of_insurer).collect();
        assert!(rests.iter().any(|known| known == source), "{who}: {source} is not among {rests:?}");
    }
}

/// Situations as a cell of the table tells them.
fn told(cell: &str, scheme: Scheme) -> Situations {
    let one = |word: &str| {
        let (id, date) = word.split_once('=').map_or((word, None), |(id, date)| (id, Some(day(date))));
        (Situation::from_id(id).unwrap_or_else(|| panic!("{id} is a situation")), date)
    };
    Situations::of(cell.split_whitespace().map(one), scheme).expect("they go together")
}

/// When lines answer: the cases about the telephone.
#[test]
fn the_callers_of_the_domain_reach_a_line_that_answers() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let check = |who: &str, (lang, at): (&str, &str), line: &str, state: &str, until: Option<&str>| {
        let at: NaiveDateTime = at.parse().expect("it is a moment");
        let lines = pack.contacts_in_order(lang, "kyokai-kenpo");
        let line = lines.into_iter().find(|known| known.id == line).unwrap_or_else(|| panic!("{who}: {line}"));
        let opening = line.opening(at, pack.holidays());
        assert_eq!(opening.state.id(), state, "{who}");
        if let Some(until) = until {
            assert_eq!(opening.until, Some(until.parse().expect("it is a moment")), "{who}");
        }
    };
    let sunday = ("pt", "2026-11-22T18:30:00");
    check("S25 the system, in Portuguese, Sunday evening", sunday, "my-number-system-foreign", "closed", None);
    check("S25 the card, in Portuguese, Sunday evening", sunday, "my-number-card-foreign", "open", None);
    let friday = ("ja", "2026-11-20T19:00:00");
    check("S26 Friday at seven", friday, "my-number-toll-free", "open", Some("2026-11-20T20:00:00"));
    let year_end = ("ja", "2026-12-30T10:00:00");
    check("S28 year-end", year_end, "my-number-toll-free", "closed", None);
    let toll_free = pack.contact("my-number-toll-free").expect("it is there");
    let lost = toll_free.opening_for(CallTopic::SuspendCard, year_end.1.parse().expect("a moment"), pack.holidays());
    assert_eq!(lost.state.id(), "open", "S28 a lost card is stopped at any hour");
    let wednesday = ("ja", "2026-11-25T17:20:00");
    check("S29 the association, Wednesday 17:20", wednesday, "kyokai-kenpo-my-number", "closed", None);
}

#[test]
fn what_people_only_say_without_a_date_is_answered_too() {
    let check =
        |who: &str, (card, registered, certificate, on): (&str, &str, &str, &str), expected: &str, works: &str| {
            let outcome = outcome(card, registered, certificate, on);
            assert_eq!(todo(&outcome), expected, "{who}");
            assert_eq!(outcome.works.id(), works, "{who}");
        };
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
