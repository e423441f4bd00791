//! What the law has to ask of the world. The facts answer; the law never looks for itself.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::duty::CallTopic;
use crate::insurer::{Insurer, Matter};
use crate::source::Source;

/// Something whose age matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Used {
    /// A document that a row rests on.
    Source(Source),
    /// The telephone lines for a topic that a member of this insurer is shown.
    Lines(CallTopic, Insurer),
    /// What this insurer says of a matter.
    Rules(Matter, Insurer),
}

/// The world, as far as a decision depends on it.
pub trait Facts {
    /// Whether the day is a national holiday.
    fn is_holiday(&self, day: NaiveDate) -> bool;
    /// Whether what is known may be shown on this day without a warning.
    fn stands(&self, used: Used, day: NaiveDate) -> bool;
}

/// First and last day of the offices' year-end closure, as month and day. Source: office-holidays-act.
pub const YEAR_END: ((u32, u32), (u32, u32)) = ((12, 29), (1, 3));

/// Whether the day lies in the year-end closure.
pub fn is_year_end(day: NaiveDate) -> bool {
    let date = (day.month(), day.day());
    date >= YEAR_END.0 || date <= YEAR_END.1
}

/// Whether municipal offices are closed on the day: Saturday, Sunday, a holiday or the turn of the year.
pub fn offices_closed(facts: &dyn Facts, day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_year_end(day) || facts.is_holiday(day)
}
