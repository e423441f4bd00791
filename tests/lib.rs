//! What the promises share: a world of facts that the law can be asked in, cases by their ids, and every state there is.
//!
//! Not here: any expectation. Those stand in the tests.

use chrono::NaiveDate;
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::case::Case;
use shirube_rules::facts::{Facts, Used};
use shirube_rules::insurer::Insurer;
use shirube_rules::region::{Region, State};
use shirube_rules::set::Set;
use shirube_rules::situation::Situations;
use shirube_rules::span::Span;

/// A world without holidays in which nothing is out of date.
pub struct PlainWorld;

impl Facts for PlainWorld {
    fn is_holiday(&self, _: NaiveDate) -> bool {
        false
    }

    fn stands(&self, _: Used, _: NaiveDate) -> bool {
        true
    }
}

/// A day, written as in ISO 8601.
pub fn day(written: &str) -> NaiveDate {
    written.parse().unwrap_or_else(|_| panic!("{written} is a day"))
}

/// A case with every question answered by a state.
pub fn case_of(state: State) -> Case {
    Case {
        card: Set::only(state.card),
        registered: Set::only(state.registered),
        certificate: Set::only(state.certificate),
        expires: None,
        insurer: Insurer::UNKNOWN,
        situations: Situations::NONE,
    }
}

/// A valid card, registered, whose certificate ends somewhere in the span.
pub fn registered_until(expires: Span) -> Case {
    Case {
        card: Set::only(Card::Valid),
        registered: Set::only(Registered::Yes),
        expires: Some(expires),
        ..Case::UNSURE
    }
}

/// Every state there is.
pub fn every_state() -> impl Iterator<Item = State> {
    Region::EVERYTHING.states()
}

/// Every form that leaves a question open or answers it, in every combination: 127 × 7 × 63 forms.
pub fn every_form() -> impl Iterator<Item = Case> {
    sets::<Card>(Card::ALL.len()).flat_map(|card| {
        sets::<Registered>(Registered::ALL.len()).flat_map(move |registered| {
            sets::<Certificate>(Certificate::ALL.len()).map(move |certificate| Case {
                card,
                registered,
                certificate,
                ..Case::UNSURE
            })
        })
    })
}

fn sets<A: Copy>(answers: usize) -> impl Iterator<Item = Set<A>> {
    (1..1_u16 << answers).filter_map(|bits| Set::from_bits(u8::try_from(bits).ok()?))
}

/// The rows of a table kept as CSV: no quotes, `#` for comments, a line of headings.
pub fn rows(csv: &str) -> Vec<Vec<&str>> {
    let lines = csv.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.skip(1).map(|line| line.split(',').collect()).collect()
}
