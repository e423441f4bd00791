//! The certificate's calendar: from the last day E to the state on a day.
//!
//! Every span of the law that is counted from E stands here, by name and with its source. Weekends and holidays move
//! none of these days.
//!
//! Not here: computing E from a birthday or from the card's own date. The date on the card counts, or none.

use chrono::{Datelike, Months, NaiveDate};

use crate::answers::Certificate;
use crate::set::{Answer, Set};
use crate::span::{Precision, Span};

/// Renewal opens this many months before E. Source: kyokai-kenpo-expiry-2025-07.
pub const RENEWAL_OPENS_MONTHS: u32 = 3;
/// The card works to the end of the month this many months after E's month.
/// Source: mhlw-certificate-expiry-2026-08.
pub const WORKS_ON_MONTHS: u32 = 3;
/// The leaflet counts this many months from E itself. Source: society-leaflet-2025.
pub const LEAFLET_MONTHS: u32 = 3;

/// The first day on which the certificate can be renewed.
pub fn renewable_from(expiry: NaiveDate) -> NaiveDate {
    expiry.checked_sub_months(Months::new(RENEWAL_OPENS_MONTHS)).unwrap_or(NaiveDate::MIN)
}

/// The last day on which the card still works after the certificate has run out.
pub fn works_until(expiry: NaiveDate) -> NaiveDate {
    expiry
        .with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(WORKS_ON_MONTHS + 1)))
        .and_then(|next| next.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}

/// The last day by the leaflet's literal count.
pub fn leaflet_works_until(expiry: NaiveDate) -> NaiveDate {
    expiry.checked_add_months(Months::new(LEAFLET_MONTHS)).unwrap_or(NaiveDate::MAX)
}

/// The state on a day of a certificate whose last day is E.
pub fn state_on(expiry: NaiveDate, day: NaiveDate) -> Certificate {
    if day < renewable_from(expiry) {
        Certificate::Valid
    } else if day <= expiry {
        Certificate::Renewable
    } else if day <= leaflet_works_until(expiry) {
        Certificate::Grace
    } else if day <= works_until(expiry) {
        Certificate::Disputed
    } else {
        Certificate::Lapsed
    }
}

/// What states that were told without a date can be on another day: with time they only go on, from valid to lapsed.
pub fn on_another_day(told: Set<Certificate>, told_on: NaiveDate, day: NaiveDate) -> Set<Certificate> {
    let can_be = |state: Certificate| {
        told.iter().any(|told| match (told, state) {
            (Certificate::Absent, state) | (state, Certificate::Absent) => {
                state == Certificate::Absent && told == state
            }
            (told, state) if day > told_on => state >= told,
            (told, state) if day < told_on => state <= told,
            (told, state) => state == told,
        })
    };
    let states =
        Certificate::ALL.iter().filter(|state| can_be(**state)).fold(0, |bits, state| bits | 1 << state.index());
    Set::from_bits(states).expect("what was told is among them")
}

/// What is known of the certificate on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The states that are possible.
    pub states: Set<Certificate>,
    /// For each state the earliest last day that leads to it, where a date was given.
    pub first: [Option<NaiveDate>; 6],
    /// Whether what was said and the date cannot both be true. The date counts then.
    pub contradiction: bool,
}

/// Puts together what the person says and the date on the card.
pub fn read(said: Set<Certificate>, expires: Option<Span>, day: NaiveDate) -> Reading {
    let Some(span) = expires else {
        return Reading { states: said, first: [None; 6], contradiction: false };
    };
    let mut first = [None; 6];
    for expiry in span.days() {
        first[usize::from(state_on(expiry, day).index())].get_or_insert(expiry);
    }
    let possible = Certificate::ALL.iter().copied().filter(|state| first[usize::from(state.index())].is_some());
    let dated = Set::of(possible).unwrap_or(said);
    let agreed = dated.and(said);
    Reading { states: agreed.unwrap_or(dated), first, contradiction: agreed.is_none() }
}

/// The days that follow from a date, as far as they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The date as it was given.
    pub expires: Option<Span>,
    /// Renewal opens; known to the day only.
    pub renewable_from: Option<NaiveDate>,
    /// The card works until; the month is enough.
    pub works_until: Option<NaiveDate>,
    /// The leaflet's own count; known to the day only.
    pub leaflet_works_until: Option<NaiveDate>,
}

/// The days that follow from what is known of E.
pub fn dates(expires: Option<Span>) -> Dates {
    let exact = expires.and_then(Span::exact);
    let month = expires.filter(|span| span.precision() != Precision::Year).map(Span::first);
    Dates {
        expires,
        renewable_from: exact.map(renewable_from),
        works_until: month.map(works_until),
        leaflet_works_until: exact.map(leaflet_works_until),
    }
}

/// The days after `day` on which the state of some certificate in the span may change.
pub fn edges_after(span: Span, day: NaiveDate) -> Vec<NaiveDate> {
    let mut edges: Vec<_> = span
        .days()
        .flat_map(|expiry| {
            let ends = [expiry, leaflet_works_until(expiry), works_until(expiry)];
            ends.into_iter().filter_map(|end| end.succ_opt()).chain([renewable_from(expiry)])
        })
        .filter(|edge| *edge > day)
        .collect();
    edges.sort_unstable();
    edges.dedup();
    edges
}
