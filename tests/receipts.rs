//! Receipts: short, not personal, and never taken for another one.

use chrono::NaiveDate;
use shirube_promises::{PlainWorld, case_of, day, every_form, every_state, registered_until};
use shirube_rules::answers::{Card, Certificate};
use shirube_rules::case::Case;
use shirube_rules::decide;
use shirube_rules::insurer::{Insurer, Scheme};
use shirube_rules::notice::Notice;
use shirube_rules::outcome::Outcome;
use shirube_rules::receipt::{NotAReceipt, Receipt};
use shirube_rules::situation::{Dated, EXCLUSIVE, Situation, Situations};
use shirube_rules::span::Span;

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn code(case: &Case, on: &str) -> String {
    Receipt::of(case, day(on)).to_string()
}

#[test]
fn every_form_comes_back_from_its_receipt() {
    let mut forms = 0;
    for form in every_form() {
        let receipt = Receipt::of(&form, day("2026-11-21"));
        let read = Receipt::read(&receipt.to_string()).unwrap();
        assert_eq!(read, receipt);
        assert_eq!(read.case(form.insurer), form);
        forms += 1;
    }
    assert_eq!(forms, 127 * 7 * 63);
}

#[test]
fn every_day_and_insurer_comes_back_from_its_receipt() {
    let state = every_state().next().unwrap();
    let days = [NaiveDate::MIN, NaiveDate::MAX, day("0001-01-01"), day("9999-12-31"), day("1999-12-31")];
    let ordinary = day("2000-01-01").iter_days().take(40_000);
    for on in days.into_iter().filter(|on| *on > NaiveDate::MIN && *on < NaiveDate::MAX).chain(ordinary) {
        let receipt = Receipt::of(&case_of(state), on);
        assert_eq!(Receipt::read(&receipt.to_string()), Ok(receipt), "{on}");
    }
    for number in 0..=u16::MAX {
        let insurer = Insurer { code: number, ..Insurer::UNKNOWN };
        let receipt = Receipt::of(&Case { insurer, ..case_of(state) }, day("2026-11-21"));
        assert_eq!(Receipt::read(&receipt.to_string()), Ok(receipt), "{number}");
    }
}

#[test]
fn a_receipt_without_situations_is_nine_letters_long() {
    for state in every_state() {
        let code = code(&case_of(state), "2026-11-21");
        assert_eq!(code.replace('-', "").len(), 9, "{code}");
        assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 1], "{code}");
    }
}

/// As many situations as go together.
fn many_situations() -> Situations {
    let mut held: Vec<(Situation, Option<NaiveDate>)> = Vec::new();
    let together = |held: &[_]| Situations::of(held.iter().copied(), Scheme::Unknown);
    for one in Situation::ALL {
        held.push((*one, (one.dated() != Dated::Never).then(|| day("2026-12-31"))));
        if together(&held).is_err() {
            held.pop();
        }
    }
    assert!(held.len() > 20, "{held:?}");
    together(&held).expect("each was tried")
}

#[test]
fn one_wrong_letter_or_two_swapped_neighbours_are_refused() {
    let mut spoilt_codes = 0;
    let plain = every_state().flat_map(|state| ["2026-11-21", "1999-12-31"].map(|on| code(&case_of(state), on)));
    let held = many_situations();
    let with_many = every_state().map(|state| code(&Case { situations: held, ..case_of(state) }, "2026-11-21"));
    for code in plain.chain(with_many).map(|code| code.replace('-', "")) {
        for at in 0..code.len() {
            for letter in LETTERS.chars().filter(|letter| !code[at..].starts_with(*letter)) {
                let spoilt = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
                assert!(Receipt::read(&spoilt).is_err(), "{code} -> {spoilt}");
                spoilt_codes += 1;
            }
            if at + 1 < code.len() && code[at..=at] != code[at + 1..at + 2] {
                let swapped = format!("{}{}{}{}", &code[..at], &code[at + 1..at + 2], &code[at..=at], &code[at + 2..]);
                assert!(Receipt::read(&swapped).is_err(), "{code} -> {swapped}");
                spoilt_codes += 1;
            }
            let shorter = format!("{}{}", &code[..at], &code[at + 1..]);
            assert_ne!(Receipt::read(&shorter).map(|receipt| receipt.to_string().replace('-', "")), Ok(code.clone()));
        }
    }
    assert!(spoilt_codes > 60_000, "{spoilt_codes}");
}

/// Whatever letters come with the check that fits them, what is read is something that can be.
#[test]
fn a_code_made_up_with_a_fitting_check_is_refused_or_goes_together() {
    let state = every_state().next().unwrap();
    let dated = |one: Situation| (one, (one.dated() != Dated::Never).then(|| day("2026-12-31")));
    let mut read = 0;
    // A letter away from what excludes each other is something that goes together with one of the two.
    let pairs = EXCLUSIVE.iter().flat_map(|(one, _)| Situation::ALL.iter().map(move |other| [*one, *other]));
    for pair in pairs {
        let Ok(situations) = Situations::of(pair.map(dated), Scheme::Unknown) else { continue };
        let code = code(&Case { situations, ..case_of(state) }, "2026-11-21").replace('-', "");
        let body = &code[..code.len() - 1];
        for (at, letter) in (0..body.len()).flat_map(|at| LETTERS.chars().map(move |letter| (at, letter))) {
            let changed = format!("{}{letter}{}", &body[..at], &body[at + 1..]);
            for receipt in LETTERS.chars().filter_map(|check| Receipt::read(&format!("{changed}{check}")).ok()) {
                let holds = |one| receipt.situations.holds(one);
                assert!(!EXCLUSIVE.iter().any(|(one, other)| holds(*one) && holds(*other)), "{changed}: {receipt:?}");
                assert_eq!(Receipt::read(&receipt.to_string()), Ok(receipt), "{changed}");
                read += 1;
            }
        }
    }
    assert!(read > 1000, "{read}");
}

#[test]
fn a_receipt_is_read_however_it_is_spelt() {
    let code = code(&registered_until(Span::day(day("2026-11-14"))), "2026-11-21");
    let receipt = Receipt::read(&code).unwrap();
    let full_width: String = code.chars().map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap()).collect();
    let similar = code.replace('0', "o").replace('1', "l");
    for spelling in [code.to_lowercase(), code.replace('-', ""), code.replace('-', " "), full_width, similar] {
        assert_eq!(Receipt::read(&spelling), Ok(receipt), "{spelling}");
    }
}

#[test]
fn what_is_not_a_receipt_says_why() {
    let check = |code: &str, why: NotAReceipt| assert_eq!(Receipt::read(code), Err(why), "{code}");
    check("", NotAReceipt::Length);
    check("0", NotAReceipt::Length);
    check(&"0".repeat(1000), NotAReceipt::Length);
    check("2K5T-U148-4", NotAReceipt::Letter('U'));
    check("2K5T!0148-4", NotAReceipt::Letter('!'));
    check("2K5T-0148-5", NotAReceipt::Check);
}

fn essence(outcome: &Outcome) -> impl PartialEq + core::fmt::Debug {
    let dated = [Notice::DateContradictsAnswer, Notice::LastDayIsClosed];
    let todos: Vec<_> = outcome.todo.iter().map(|step| step.todo).collect();
    let notices: Vec<_> = outcome.notices.iter().copied().filter(|notice| !dated.contains(notice)).collect();
    (todos, outcome.leaflet.clone(), outcome.works, outcome.kakuninsho, notices)
}

#[test]
fn a_receipt_leads_back_to_the_same_outcome_without_the_persons_dates() {
    let on = day("2026-11-21");
    for expiry in day("2026-01-01").iter_days().take(800) {
        for span in [Some(Span::day(expiry)), Span::month(2026, 11), Span::year(2026)].into_iter().flatten() {
            let case = registered_until(span);
            let receipt = Receipt::read(&Receipt::of(&case, on).to_string()).unwrap();
            let again = decide(&receipt.case(Insurer::UNKNOWN), receipt.day, &PlainWorld);
            assert_eq!(format!("{:?}", essence(&decide(&case, on, &PlainWorld))), format!("{:?}", essence(&again)));
            assert!(again.todo.iter().all(|step| step.by.is_none()));
            assert_eq!(again.dates.expires, None);
        }
    }
}

#[test]
fn it_says_what_dates_it_does_not_hold() {
    for state in every_state() {
        let case = case_of(state);
        let receipt = Receipt::of(&case, day("2026-11-21"));
        let certificate = state.card == Card::Valid && state.certificate != Certificate::Absent;
        assert_eq!(receipt.lacks_certificate_date(), certificate, "{state:?}");
        assert_eq!(receipt.lacks_dates(), certificate, "{state:?}");
        for situation in Situation::ALL {
            let held = Situations::of([(*situation, None)], Scheme::Unknown);
            let Ok(situations) = held else { continue };
            let receipt = Receipt::of(&Case { situations, ..case }, day("2026-11-21"));
            let dated = situation.dated() != Dated::Never;
            assert_eq!(receipt.lacks_dates(), certificate || dated, "{state:?}, {situation}");
        }
    }
}
