//! What holds beyond the three questions: every situation alone and every two together, of every insurer, on the days
//! on which a rule begins or ends.
//!
//! The whole space is visited, once for all promises: states, situations, insurers, days.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use chrono::{Days, NaiveDate};
use shirube_facts::Pack;
use shirube_promises::{PlainWorld, case_of, day, every_state};
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::care::Show;
use shirube_rules::case::Case;
use shirube_rules::decide;
use shirube_rules::duty::Todo;
use shirube_rules::insurer::Insurer;
use shirube_rules::kakuninsho::Kakuninsho;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::Outcome;
use shirube_rules::reason::Reason;
use shirube_rules::receipt::Receipt;
use shirube_rules::region::State;
use shirube_rules::situation::{Contradiction, Dated, EXCLUSIVE, Situation, Situations};
use shirube_rules::span::Span;
use shirube_rules::works::CardWorks;

const TODAY: &str = "2026-11-21";
/// Every day on which a row begins or ends, the day before, and today.
const DAYS: [&str; 14] = [
    "2024-12-01",
    "2024-12-02",
    "2025-07-31",
    "2025-08-01",
    "2025-12-01",
    "2025-12-02",
    "2026-03-31",
    "2026-04-01",
    "2026-07-31",
    "2026-08-01",
    TODAY,
    "2027-03-31",
    "2027-09-30",
    "2030-12-31",
];

fn pack() -> Pack {
    Pack::embedded().expect("the facts that are built in")
}

/// Each situation that may stand alone or with another, with dates that are past, near and absent.
fn sets(insurer: Insurer, on: NaiveDate) -> Vec<Situations> {
    let dates = |situation: &Situation| match situation.dated() {
        Dated::Never => vec![None],
        Dated::May => vec![None, Some(on - Days::new(3)), Some(on - Days::new(120))],
        Dated::Must => vec![Some(on - Days::new(1)), Some(on + Days::new(30))],
    };
    let told: Vec<_> = Situation::ALL.iter().flat_map(|one| dates(one).into_iter().map(|date| (*one, date))).collect();
    let mut sets = vec![Situations::NONE];
    for (at, one) in told.iter().enumerate() {
        sets.extend(Situations::of([*one], insurer.scheme));
        let others = told[at + 1..].iter().filter(|other| other.0 != one.0);
        sets.extend(others.filter_map(|other| Situations::of([*one, *other], insurer.scheme).ok()));
    }
    sets
}

/// States in which the tables differ.
fn states() -> Vec<State> {
    let in_order = |state: &State| state.registered == Registered::Yes && state.certificate == Certificate::Valid;
    every_state().filter(|state| state.card == Card::Valid || in_order(state)).collect()
}

fn todos(outcome: &Outcome) -> Vec<Todo> {
    outcome.todo.iter().map(|step| step.todo).collect()
}

#[test]
fn every_promise_holds_for_every_situation_and_every_two_of_every_insurer_on_every_day() {
    let pack = pack();
    let visited = AtomicUsize::new(0);
    let reasons: BTreeSet<&str> = Reason::all().iter().map(|reason| reason.id).collect();
    thread::scope(|scope| {
        for insurer in pack.insurers() {
            let (visited, reasons, insurer) = (&visited, &reasons, insurer.in_law());
            scope.spawn(move || {
                for on in DAYS.map(day) {
                    for situations in sets(insurer, on) {
                        for state in states() {
                            let case = Case { insurer, situations, ..case_of(state) };
                            let outcome = decide(&case, on, &PlainWorld);
                            holds(&case, &outcome, reasons);
                            visited.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                }
            });
        }
    });
    let visited = visited.into_inner();
    println!("{visited} cases");
    assert!(visited > 1_000_000, "{visited}");
}

#[test]
fn nothing_that_is_said_today_rests_on_what_has_ended() {
    let pack = pack();
    for insurer in pack.insurers() {
        let insurer = insurer.in_law();
        for situations in sets(insurer, day(TODAY)) {
            for state in states() {
                let outcome = decide(&Case { insurer, situations, ..case_of(state) }, day(TODAY), &pack);
                let ended = outcome.notices.contains(&Notice::InformationOutOfDate);
                assert!(!ended, "{situations:?}, {state:?}: {:?}", outcome.sources());
            }
        }
    }
}

/// What holds of every case.
fn holds(case: &Case, outcome: &Outcome, reasons: &BTreeSet<&str>) {
    let situations = case.situations;
    let list = todos(outcome);
    let told = || format!("{case:?} on {}: {list:?}", outcome.day);
    let at = |todo| list.iter().position(|known| *known == todo);

    // 2, and the order of to-dos: each once, first what stops a lost card, then what the situations ask for.
    let once: BTreeSet<_> = list.iter().collect();
    assert_eq!(once.len(), list.len(), "{}", told());
    assert!(
        at(Todo::Register).is_none_or(|register| at(Todo::GetCard).is_none_or(|card| card < register)),
        "{}",
        told()
    );
    let first = list.iter().take_while(|todo| todo.comes_before_all()).count();
    assert!(list[first..].iter().all(|todo| !todo.comes_before_all()), "{}", told());
    let asked = [Todo::SubmitMyNumber, Todo::ExtendCard, Todo::ContinueCard, Todo::ResetPin];
    let added: Vec<_> = list.iter().filter(|todo| asked.contains(todo)).collect();
    assert!(added.is_sorted(), "{}", told());
    assert_eq!(list[first..].iter().take_while(|todo| asked.contains(todo)).count(), added.len(), "{}", told());

    // 3: reasons and sources.
    for step in &outcome.todo {
        assert!(!step.because.is_empty() && !step.sources().is_empty(), "{}", told());
        assert!(step.because.iter().all(|reason| reasons.contains(reason.id)), "{}: {:?}", told(), step.because);
        assert!(step.by.is_none_or(|by| by >= outcome.day), "no last day has gone by: {} {:?}", told(), step.by);
    }
    assert!(outcome.because.iter().all(|reason| reasons.contains(reason.id)), "{}: {:?}", told(), outcome.because);
    assert!(outcome.alternatives.is_empty() && outcome.leaflet.is_some(), "{}", told());

    // 5, and what is shown goes with whether the card works.
    assert_ne!(outcome.show, [Show::Oshirase], "{}", told());
    let held = situations.any(&[Situation::HasKakuninsho, Situation::HasTwoKakuninsho]);
    assert_eq!(outcome.show.contains(&Show::MyNumberCard), outcome.works != CardWorks::No, "{}", told());
    let works = matches!(outcome.works, CardWorks::Yes | CardWorks::EntitlementOnly);
    assert_eq!(outcome.show.contains(&Show::Kakuninsho), held && !works, "{}", told());
    assert!(works || !outcome.notices.contains(&Notice::ReaderFailureIsNotFullPrice), "{}", told());
    assert!(!outcome.show.contains(&Show::OldCard) || outcome.day <= day("2025-12-01"), "{}", told());

    // What falls away for who stays on paper, and what does not.
    if situations.holds(Situation::StaysOnPaper) {
        let gone = [
            Todo::GetCard,
            Todo::ReissueCard,
            Todo::WaitForCard,
            Todo::Register,
            Todo::CheckRegistration,
            Todo::RenewCertificate,
        ];
        assert!(!list.iter().any(|todo| gone.contains(todo)), "{}", told());
        let sent = outcome.kakuninsho == Kakuninsho::Sent;
        assert!(!sent || at(Todo::ApplyKakuninsho).is_none(), "{}", told());
    }
    assert!(!held || at(Todo::ApplyKakuninsho).is_none(), "{}", told());
    if situations.holds(Situation::MyNumberNotSubmitted) {
        assert_eq!(outcome.works, CardWorks::No, "{}", told());
    }

    // Return or discard is said only where the card works fully and nothing speaks for keeping both.
    let gives = [Notice::ReturnKakuninshoViaEmployer, Notice::ReturnKakuninshoDirectly, Notice::DiscardKakuninsho];
    let both = [Situation::CarerNeeded, Situation::CannotUseReader, Situation::Infant];
    let keeps = situations.any(&both) || outcome.works != CardWorks::Yes || !held;
    assert!(!keeps || !outcome.notices.iter().any(|notice| gives.contains(notice)), "{}", told());
    let keep = outcome.notices.contains(&Notice::KeepKakuninshoUntilRegistered);
    assert!(held || !keep, "{}", told());
    assert!(!held || keep || outcome.works == CardWorks::Yes, "what is not sure keeps its paper: {}", told());

    // A paper that will still be shown, or that another insurer wants back, is never thrown away.
    let still_needed = [
        Situation::LeavingInsurer,
        Situation::HasTwoKakuninsho,
        Situation::StaysOnPaper,
        Situation::WantsToCancel,
        Situation::NewInsurer,
        Situation::Age75Soon,
    ];
    let gone = [&gives[..], &[Notice::ReturnOrDiscard]].concat();
    assert!(
        !situations.any(&still_needed) || !outcome.notices.iter().any(|notice| gone.contains(notice)),
        "{}",
        told()
    );

    // Whether certificates are to be brought is said also where it is not sure whether the card works.
    for (situation, notices) in [
        (Situation::SurgeryPlanned, [Notice::BringLimitCertificate, Notice::LimitCertificateNotNeeded]),
        (Situation::SpecificDisease, [Notice::BringDiseaseCertificate, Notice::DiseaseCertificateNotNeeded]),
    ] {
        let said = outcome.notices.iter().filter(|notice| notices.contains(notice)).count();
        assert_eq!(said, usize::from(situations.holds(situation)), "{}", told());
    }

    // 10: a receipt gives the same, but for what comes from a date of the person.
    let receipt = Receipt::of(case, outcome.day);
    let again = Receipt::read(&receipt.to_string()).expect("its own code is read");
    assert_eq!(again, receipt);
    let later = decide(&again.case(case.insurer), outcome.day, &PlainWorld);
    assert_eq!((todos(&later), &later.leaflet), (list.clone(), &outcome.leaflet), "{}", told());
    assert_eq!((later.works, later.kakuninsho), (outcome.works, outcome.kakuninsho), "{}", told());
    // That card and certificate end together, and that a last day is closed, only dates of the person tell.
    let plain = |notice: &&Notice| ![Notice::InOneVisit, Notice::LastDayIsClosed].contains(notice);
    let (before, after): (Vec<_>, Vec<_>) =
        (outcome.notices.iter().filter(plain).collect(), later.notices.iter().filter(plain).collect());
    assert_eq!(before, after, "{}", told());
}

#[test]
fn every_situation_changes_something_for_somebody() {
    let pack = pack();
    for situation in Situation::ALL {
        let date = (situation.dated() != Dated::Never).then(|| day("2026-12-20"));
        let changes = pack.insurers().iter().any(|insurer| {
            let insurer = insurer.in_law();
            let Ok(situations) = Situations::of([(*situation, date)], insurer.scheme) else { return false };
            every_state().any(|state| {
                let case = Case { insurer, ..case_of(state) };
                let on = day("2026-11-21");
                let (before, after) =
                    (decide(&case, on, &PlainWorld), decide(&Case { situations, ..case }, on, &PlainWorld));
                before.notices != after.notices || before.show != after.show || before.kakuninsho != after.kakuninsho
            })
        });
        assert!(changes, "{situation}");
    }
}

#[test]
fn situations_that_exclude_each_other_are_never_held_together() {
    let pack = pack();
    for insurer in pack.insurers() {
        let scheme = insurer.in_law().scheme;
        for (one, other) in EXCLUSIVE {
            for pair in [[one, other], [other, one]] {
                let told = Situations::of(pair.map(|situation| (situation, None)), scheme);
                assert_eq!(told, Err(Contradiction::Both(one, other)), "{}", insurer.id);
            }
        }
        let of_late_elderly = Situations::of([(Situation::KokiKorei85, None)], scheme);
        assert_eq!(of_late_elderly.is_ok(), insurer.id == "koki-korei", "{}", insurer.id);
        let twice = |second: &str| {
            let dates = [Some(day("2026-11-01")), Some(day(second))];
            Situations::of(dates.map(|date| (Situation::Moved, date)), scheme)
        };
        assert_eq!(twice("2026-11-02"), Err(Contradiction::TwoDates(Situation::Moved)));
        assert!(twice("2026-11-01").is_ok(), "the same date twice is one date");
    }
}

#[test]
fn the_next_change_is_the_first_later_day_on_which_the_advice_changes() {
    let advice = |outcome: &Outcome| {
        let steps: Vec<_> = outcome.todo.iter().map(|step| (step.todo, step.by)).collect();
        let others = outcome.alternatives.iter().map(|other| {
            let steps: Vec<_> = other.todo.iter().map(|step| (step.todo, step.by)).collect();
            (&other.when, steps, other.works, &other.leaflet, other.kakuninsho)
        });
        let others: Vec<_> = others.collect();
        format!(
            "{steps:?} {:?} {:?} {:?} {:?} {others:?}",
            outcome.leaflet, outcome.works, outcome.show, outcome.kakuninsho
        )
    };
    let pack = pack();
    let starts = ["2025-07-20", "2025-11-25", "2026-03-25", "2026-07-25", TODAY].map(day);
    let mut changes = 0;
    for insurer in pack.insurers() {
        let law = insurer.in_law();
        for on in starts {
            for situation in Situation::ALL {
                let dates: &[i64] = match situation.dated() {
                    Dated::Never => &[i64::MAX],
                    Dated::May | Dated::Must => &[-100, -89, -5, -2, 0, 7],
                };
                for offset in dates {
                    let date = (*offset != i64::MAX).then(|| on + chrono::Duration::days(*offset));
                    let Ok(situations) = Situations::of([(*situation, date)], law.scheme) else { continue };
                    for expires in [None, Some(Span::day(on + Days::new(10)))] {
                        let case = Case {
                            situations,
                            insurer: law,
                            expires,
                            ..shirube_promises::registered_until(Span::day(on))
                        };
                        let today = decide(&case, on, &PlainWorld);
                        let now = advice(&today);
                        let mut later = on.iter_days().skip(1).take(120);
                        let first = later.find(|later| advice(&decide(&case, *later, &PlainWorld)) != now);
                        let claimed = today.next_change.filter(|change| *change <= on + Days::new(120));
                        assert_eq!(claimed, first, "{case:?} on {on}");
                        changes += usize::from(first.is_some());
                    }
                }
            }
        }
    }
    assert!(changes > 500, "{changes}");
}
