//! What others are given, so that they make the same decision and say the same sentences.
//!
//! Not here: any expectation of our own. The rule is made of the law's table, and the sentences are those that a sheet is
//! heard to say.

pub mod rule;
pub mod sentences;

use chrono::NaiveDate;

/// The day asked about.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("it is a day")
}
