//! Counting without watching: sums that add up, and a table from which no small number follows.

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, prop, proptest};
use shirube_counts::{Call, HIDDEN, KEPT_DAYS, Kind, LEAST, NotATally, OTHERS, Tally};
use shirube_promises::{day, rows};

const TODAY: &str = "2026-11-24";

fn call(todo: &[&str], situations: &[&str], language: &str, insurer: &str) -> Call {
    let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Call(BTreeMap::from([
        (Kind::Todo, own(todo)),
        (Kind::Situation, own(situations)),
        (Kind::Language, own(&[language])),
        (Kind::Insurer, own(&[insurer])),
    ]))
}

fn of(languages: &[(&str, u32)]) -> Tally {
    let mut tally = Tally::default();
    for (language, count) in languages {
        for _ in 0..*count {
            tally.count(day(TODAY), &call(&["register"], &[], language, "kokuho"));
        }
    }
    tally
}

/// The rows of a table: what, id, count.
fn table(tally: &Tally) -> Vec<[String; 3]> {
    let csv = tally.csv(day("2026-11-25"));
    let lines = rows(&csv).into_iter();
    lines.map(|row| [row[1], row[2], row[3]].map(str::to_owned)).collect()
}

fn shown<'t>(table: &'t [[String; 3]], what: &str) -> Vec<(&'t str, &'t str)> {
    table.iter().filter(|row| row[0] == what).map(|row| (row[1].as_str(), row[2].as_str())).collect()
}

#[test]
fn a_call_adds_one_to_each_of_its_sums_and_can_be_taken_back() {
    let mut tally = Tally::default();
    let calls = [
        call(&["renew-certificate", "register"], &["moved"], "ja", "kokuho"),
        call(&["register"], &[], "pt", "kokuho"),
        call(&["nothing-to-do"], &["moved", "abroad"], "ja", "unknown"),
    ];
    for call in &calls {
        tally.count(day(TODAY), call);
    }
    let sums = tally.whole();
    assert_eq!(sums.calls(), 3);
    assert_eq!(sums.of(Kind::Todo), [("register", 2), ("nothing-to-do", 1), ("renew-certificate", 1)]);
    assert_eq!(sums.of(Kind::Situation), [("moved", 2), ("abroad", 1)]);
    assert_eq!(sums.of(Kind::Language), [("ja", 2), ("pt", 1)]);
    assert_eq!(sums.of(Kind::Insurer), [("kokuho", 2), ("unknown", 1)]);
    for call in &calls {
        tally.take_back(day(TODAY), call);
    }
    assert!(tally.is_empty(), "{tally:?}");
    tally.take_back(day(TODAY), &calls[0]);
    assert!(tally.is_empty(), "what was never counted stays uncounted");
}

#[test]
fn counts_are_shown_for_the_days_that_are_asked_for_and_kept_for_a_year() {
    let mut tally = Tally::default();
    let one = call(&["register"], &[], "ja", "kokuho");
    for at in ["2025-10-20", "2026-11-18", TODAY] {
        tally.count(day(at), &one);
    }
    assert_eq!(tally.since(day(TODAY)).calls(), 1);
    assert_eq!(tally.since(day("2026-11-18")).calls(), 2);
    assert_eq!(tally.whole().calls(), 3);
    let mut tally = Tally::default();
    let first = day("2025-01-01");
    for at in first.iter_days().take(KEPT_DAYS) {
        tally.count(at, &one);
    }
    assert_eq!(tally.since(first).calls(), 400);
    tally.count(day("2099-01-01"), &one);
    assert_eq!(tally.whole().calls(), 400, "a clock that is wrong for once lets one day go, the oldest");
    assert_eq!(tally.since(day("2025-01-02")).calls(), 400);
}

#[test]
fn desks_are_added_up_day_by_day() {
    let (mut one, mut other) = (Tally::default(), Tally::default());
    one.count(day(TODAY), &call(&["register"], &[], "ja", "kokuho"));
    other.count(day(TODAY), &call(&["register"], &["moved"], "pt", "kokuho"));
    other.count(day("2026-11-25"), &call(&["get-card"], &[], "ja", "unknown"));
    let both = one.clone().with(&other);
    assert_eq!(both.whole().calls(), 3);
    assert_eq!(both.since(day("2026-11-25")).of(Kind::Todo), [("get-card", 1)]);
    assert_eq!(both, other.with(&one));
}

#[test]
fn nothing_but_sums_of_a_day_is_written() {
    let mut tally = Tally::default();
    tally.count(day(TODAY), &call(&["register"], &["moved"], "ja", "kokuho"));
    let text = tally.write();
    assert_eq!(Tally::read(&text), Ok(tally));
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').filter(|word| !word.is_empty()).collect();
    let known =
        ["days", TODAY, "calls", "todo", "register", "situation", "moved", "language", "ja", "insurer", "kokuho", "1"];
    assert!(words.iter().all(|word| known.contains(word)), "{text}");
}

#[test]
fn what_does_not_add_up_is_no_file_of_counts() {
    let good = of(&[("ja", 2)]).write();
    assert!(Tally::read(&good).is_ok());
    assert_eq!(Tally::read(""), Ok(Tally::default()));
    for (from, to) in [
        ("calls = 2", "calls = 3"),
        ("calls = 2", "calls = 0"),
        ("calls = 2", "calls = -1"),
        ("ja = 2", "ja = 1"),
        ("ja = 2", "ja = 1\npt = 2"),
        ("register = 2", "register = 3"),
        ("register = 2", "register = 0"),
        ("register = 2", "\"=1+1\" = 2"),
        (TODAY, "2026-13-01"),
        ("calls", "times"),
        ("[days", "[hours"),
    ] {
        let bad = good.replace(from, to);
        assert_ne!(bad, good, "{from}");
        assert!(Tally::read(&bad).is_err(), "{bad}");
    }
    assert_eq!(Tally::read(&of(&[("ja", 9)]).csv(day("2026-11-25"))), Err(NotATally::Exported));
    assert_eq!(Tally::read("hello"), Err(NotATally::Form));
}

#[test]
fn numbers_under_five_are_hidden_and_so_is_what_would_give_them_away() {
    let languages = |counts: &[(&str, u32)]| {
        let table = table(&of(counts));
        shown(&table, "language").into_iter().map(|(id, count)| format!("{id} {count}")).collect::<Vec<_>>()
    };
    let hidden = format!("{OTHERS} {HIDDEN}");
    assert_eq!(languages(&[("ja", 9), ("pt", 5)]), ["ja 9", "pt 5"]);
    assert_eq!(
        languages(&[("ja", 9), ("pt", 7), ("en", 4)]),
        ["ja 9".to_owned(), hidden.clone()],
        "4 would follow from 20"
    );
    assert_eq!(languages(&[("ja", 9), ("pt", 3), ("en", 2)]), ["ja 9".to_owned(), hidden.clone()]);
    for few in [&[("ja", 9), ("pt", 1)][..], &[("ja", 2)]] {
        assert_eq!(languages(few), std::slice::from_ref(&hidden));
    }
    assert_eq!(shown(&table(&of(&[("ja", 4)])), "calls"), [("calls", HIDDEN)]);
    assert_eq!(shown(&table(&of(&[("ja", 5)])), "calls"), [("calls", "5")]);
}

#[test]
fn a_day_that_is_not_over_is_not_exported() {
    let tally = of(&[("ja", 9)]);
    assert_eq!(tally.csv(day(TODAY)).lines().count(), 1);
    assert!(tally.csv(day("2026-11-25")).lines().count() > 1);
}

/// Some calls of a day.
fn days() -> impl Strategy<Value = Vec<Call>> {
    let ids = |all: &'static [&'static str]| prop::sample::select(all);
    let todos = ["register", "get-card", "renew-certificate", "nothing-to-do"];
    let situations = ["moved", "abroad", "newborn"];
    let one = (
        prop::sample::subsequence(todos.to_vec(), 1..=3),
        prop::sample::subsequence(situations.to_vec(), 0..=2),
        ids(&["ja", "en", "zh", "ko", "es", "pt", "ja-easy"]),
        ids(&["unknown", "kokuho", "kyokai-kenpo"]),
    );
    prop::collection::vec(one.prop_map(|(todo, held, language, insurer)| call(&todo, &held, language, insurer)), 1..40)
}

proptest! {
    #[test]
    fn no_number_under_five_follows_from_the_table(calls in days()) {
        let mut tally = Tally::default();
        for call in &calls {
            tally.count(day(TODAY), call);
        }
        let table = table(&tally);
        let number = |count: &str| count.parse::<u32>().ok();
        let all = u32::try_from(calls.len()).expect("there are few");
        for [_, _, count] in &table {
            assert!(number(count).is_none_or(|count| count >= LEAST), "{table:?}");
        }
        for (what, _, count) in table.iter().map(|[what, id, count]| (what.as_str(), id, number(count))) {
            let left = count.map_or(0, |count| all - count);
            assert!(what == "calls" || ["language", "insurer"].contains(&what) || !(1..LEAST).contains(&left), "{table:?}");
        }
        for what in ["language", "insurer"] {
            let sum: u32 = shown(&table, what).into_iter().filter_map(|(_, count)| number(count)).sum();
            let rest = all - sum;
            assert!(rest == 0 || rest >= LEAST || sum == 0, "{what}: {table:?}");
        }
        assert_eq!(Tally::read(&tally.write()), Ok(tally));
    }
}
