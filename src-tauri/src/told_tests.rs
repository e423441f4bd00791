//! The answers, replayed in every combination.

use chrono::NaiveDate;
use shirube_facts::Pack;
use shirube_rules::answers::Certificate;
use shirube_rules::ask;
use shirube_rules::case::Case;
use shirube_rules::decide;
use shirube_rules::receipt::Receipt;
use shirube_rules::situation::Situation;

use crate::ask::{DateParts, Given};
use crate::refusal::Refusal;
use crate::told::{DATE, Page, Told};

fn day() -> NaiveDate {
    "2026-11-24".parse().expect("it is a day")
}

fn pack() -> Pack {
    Pack::embedded().expect("the facts that are built in")
}

fn given(page: Page, choice: &str) -> Given {
    let date = DateParts { era: "reiwa".to_owned(), year: "9".to_owned(), month: "5".to_owned(), day: String::new() };
    let date = (choice == DATE).then_some(date);
    Given { question: page.id().to_owned(), choice: Some(choice.to_owned()), date, text: None }
}

/// Every way through: the answers in the order in which they are asked.
fn every_way(pack: &Pack) -> Vec<Vec<Given>> {
    let mut done = Vec::new();
    let mut open = vec![Vec::new()];
    while let Some(answers) = open.pop() {
        let told = Told::read(pack, &answers, day()).expect("they are answers");
        match told.next() {
            None => done.push(answers),
            Some(page) => {
                for choice in page.choices() {
                    open.push([answers.clone(), vec![given(page, choice)]].concat());
                }
            }
        }
    }
    done
}

#[test]
fn every_way_through_comes_to_an_end_and_asks_only_what_matters() {
    let pack = pack();
    let ways = every_way(&pack);
    assert!(ways.len() > 50, "{}", ways.len());
    for answers in ways {
        assert!(answers.len() <= Page::ALL.len());
        let told = Told::read(&pack, &answers, day()).expect("they are answers");
        let case = told.case();
        let unsure = |page: &Page| told.choice(*page).is_some_and(|choice| choice == "unsure");
        let stays_open = told.asked_and_next().iter().any(unsure)
            || told.choice(Page::Certificate).is_some_and(|choice| choice == "expired" || choice == "valid");
        assert!(stays_open || ask::open(&case, day()).is_empty(), "{answers:?} leaves nothing open");
        for at in 0..answers.len() {
            let before = Told::read(&pack, &answers[..at], day()).expect("they are answers");
            let asked = before.next().expect("it was asked").question();
            assert!(ask::open(&before.case(), day()).contains(&asked), "{asked:?} could change the outcome");
        }
    }
}

#[test]
fn who_has_no_card_is_asked_one_question() {
    let pack = pack();
    for choice in ["none", "waiting", "lost", "damaged", "replacing", "returned"] {
        let told = Told::read(&pack, &[given(Page::Card, choice)], day()).map(|told| told.next());
        assert_eq!(told, Ok(None), "{choice}");
    }
}

#[test]
fn an_answer_that_has_ceased_to_matter_is_kept_and_does_not_count() {
    let pack = pack();
    let whole = [given(Page::Card, "valid"), given(Page::CardExpired, "no"), given(Page::Registered, "no")];
    let lost = [&whole[..], &[given(Page::Card, "lost")]].concat();
    let just_lost = [given(Page::Card, "lost")];
    let case = |answers: &[Given]| Told::read(&pack, answers, day()).expect("they are answers").case();
    assert_eq!(case(&lost), case(&just_lost));
    let found = [&lost[..], &[given(Page::Card, "valid")]].concat();
    assert_eq!(case(&found), case(&whole), "it counts again");
}

#[test]
fn a_receipt_of_every_way_leads_to_the_same_outcome() {
    let pack = pack();
    let ids = |case: &Case| -> Vec<_> { decide(case, day(), &pack).todo.iter().map(|step| step.todo).collect() };
    for answers in every_way(&pack) {
        let case = Told::read(&pack, &answers, day()).expect("they are answers").case();
        let code = Receipt::of(&case, day()).to_string();
        let receipt = Given { question: "receipt".to_owned(), text: Some(code), ..Given::default() };
        let told = Told::read(&pack, &[given(Page::Card, "none"), receipt.clone()], day()).expect("they are answers");
        let again = told.case();
        assert_eq!(ids(&again), ids(&case), "{answers:?}");
        let changed = Told::read(&pack, &[receipt, given(Page::Card, "lost")], day()).expect("they are answers");
        assert_eq!(changed.case().card, told_card("lost", &pack), "an answer after it counts");
    }
}

#[test]
fn another_day_is_a_whole_day_and_today_can_be_had_back() {
    let pack = pack();
    let other = |text: &str| Given { question: "day".to_owned(), text: Some(text.to_owned()), ..Given::default() };
    let read = |answers: &[Given]| Told::read(&pack, answers, day()).expect("they are answers").day().to_string();
    assert_eq!(read(&[other("2027-03-01")]), "2027-03-01");
    assert_eq!(read(&[other("R9.3.1")]), "2027-03-01");
    assert_eq!(read(&[other("")]), "2026-11-24");
    for wrong in ["2027-03", "2027", "2027-02-30", "soon"] {
        let told = [other(wrong)];
        let told = Told::read(&pack, &told, day()).expect("they are answers");
        assert!(told.typed_day().is_some_and(|typed| typed.is_err()), "{wrong}");
        assert_eq!(told.day(), day(), "{wrong} is not taken for a day");
    }
    let receipt = Given { question: "receipt".to_owned(), text: Some("2K5T-0148-4".to_owned()), ..Given::default() };
    let of_receipt = read(core::slice::from_ref(&receipt));
    assert_ne!(of_receipt, "2026-11-24");
    let today = Given { question: "day".to_owned(), choice: Some("today".to_owned()), ..Given::default() };
    assert_eq!(read(&[receipt, other("2027-03-01"), today]), "2026-11-24");
}

#[test]
fn a_receipt_after_another_day_is_shown_for_its_own_day() {
    let pack = pack();
    let other = Given { question: "day".to_owned(), text: Some("2030-01-01".to_owned()), ..Given::default() };
    let receipt = Given { question: "receipt".to_owned(), text: Some("2K5T-0148-4".to_owned()), ..Given::default() };
    let alone = Told::read(&pack, core::slice::from_ref(&receipt), day()).expect("they are answers");
    let before = [given(Page::Certificate, DATE), other, receipt];
    let told = Told::read(&pack, &before, day()).expect("they are answers");
    assert_eq!((told.day(), told.case()), (alone.day(), alone.case()));
    assert_eq!(told.date.year, "", "the date of whoever was there before is gone");
}

#[test]
fn what_was_told_without_a_date_is_not_carried_to_another_day() {
    let pack = pack();
    let on = |choice: &str, text: &str| {
        let other = Given { question: "day".to_owned(), text: Some(text.to_owned()), ..Given::default() };
        let answers = [
            given(Page::Card, "valid"),
            given(Page::CardExpired, "no"),
            given(Page::Registered, "yes"),
            given(Page::Certificate, choice),
            other,
        ];
        let told = Told::read(&pack, &answers, day()).expect("they are answers");
        told.case().certificate.iter().map(Certificate::id).collect::<Vec<_>>()
    };
    assert_eq!(on("valid", "2026-11-24"), ["valid", "renewable"]);
    assert_eq!(on("valid", "2035-01-01"), ["valid", "renewable", "grace", "disputed", "lapsed"]);
    assert_eq!(on("expired", "2035-01-01"), ["grace", "disputed", "lapsed"]);
    assert_eq!(on("expired", "2025-01-01"), ["valid", "renewable", "grace", "disputed", "lapsed"]);
    assert_eq!(on("absent", "2035-01-01"), ["absent"]);
}

fn told_card(choice: &str, pack: &Pack) -> shirube_rules::set::Set<shirube_rules::answers::Card> {
    Told::read(pack, &[given(Page::Card, choice)], day()).expect("it is an answer").case().card
}

#[test]
fn what_is_no_answer_is_refused() {
    let pack = pack();
    let read = |question: &str, choice: &str| {
        let given = Given { question: question.to_owned(), choice: Some(choice.to_owned()), ..Given::default() };
        Told::read(&pack, &[given], day()).err()
    };
    assert_eq!(read("card", "yes"), Some(Refusal::UnknownAnswer));
    assert_eq!(read("insurer", "nobody"), Some(Refusal::UnknownAnswer));
    assert_eq!(read("call-topic", "weather"), Some(Refusal::UnknownAnswer));
    assert_eq!(read("weather", "fine"), Some(Refusal::UnknownQuestion));
    assert_eq!(read("call-topic", "anything"), None);
    for page in Page::ALL {
        for choice in page.choices() {
            assert_eq!(read(page.id(), choice), None);
        }
    }
}

#[test]
fn what_does_not_go_with_the_rest_is_left_out_and_the_rest_holds() {
    let pack = pack();
    let ticked = |situation: &str, typed: &str| Given {
        question: format!("situation-{situation}"),
        choice: Some("true".to_owned()),
        text: Some(typed.to_owned()),
        ..Given::default()
    };
    let insurer = Given { question: "insurer".to_owned(), choice: Some("koki-korei".to_owned()), ..Given::default() };
    let answers = [
        ticked("pin-locked", ""),
        ticked("koki-korei-85", ""),
        ticked("no-pin-card", ""),
        ticked("moved", "2026-13-01"),
        ticked("residence-period-ending", ""),
        ticked("new-insurer", "R8.11.1"),
    ];
    let held = |answers: &[Given]| -> Vec<&str> {
        let told = Told::read(&pack, answers, day()).expect("they are answers");
        assert!(told.held().read(told.insurer.scheme).is_err(), "the page says that something does not go together");
        told.case().situations.iter().map(Situation::id).collect()
    };
    assert_eq!(held(&answers), ["pin-locked", "new-insurer"]);
    let with_insurer = [&answers[..], &[insurer]].concat();
    assert_eq!(held(&with_insurer), ["pin-locked", "new-insurer", "koki-korei-85"]);
}
