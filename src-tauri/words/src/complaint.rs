//! What is said about bad input: what was wrong, and what is allowed.

use fluent_bundle::FluentValue;
use shirube_facts::sign::steers;
use shirube_rules::receipt::NotAReceipt;

use crate::date_input::{EXAMPLES, NotADate, YEARS};
use crate::text::japanese;
use crate::voice::Voice;

const RECEIPT_EXAMPLE: &str = "XXXX-XXXX-X";

/// About a date.
pub fn date(voice: &Voice, given: &str, wrong: &NotADate) -> String {
    let given = ("given", given.into());
    let example = ("example", japanese(&EXAMPLES.join(", ")).into());
    match wrong {
        NotADate::Empty => voice.say("date-empty", &[example]),
        NotADate::NoYear => voice.say("date-no-year", &[]),
        NotADate::NoMonth => voice.say("date-no-month", &[]),
        NotADate::Form => voice.say("date-form", &[given, example]),
        NotADate::Year => voice.say("date-year-range", &[given, first(YEARS.0), last(YEARS.1)]),
        NotADate::Era(era) => {
            let name = ("era", japanese(era.name).into());
            voice.say("date-era-range", &[given, name, first(1), last(era.last_year())])
        }
        NotADate::Month => voice.say("date-month-range", &[given, first(1), last(12)]),
        NotADate::Day(days) => voice.say("date-day-range", &[given, first(1), last(*days)]),
    }
}

/// About a receipt.
pub fn receipt(voice: &Voice, wrong: NotAReceipt) -> String {
    match wrong {
        NotAReceipt::Length => voice.say("receipt-length", &[("example", RECEIPT_EXAMPLE.into())]),
        NotAReceipt::Letter(letter) => voice.say("receipt-letter", &[("letter", shown(letter).into())]),
        NotAReceipt::Check => voice.say("receipt-check", &[]),
        NotAReceipt::Newer => voice.say("receipt-newer", &[]),
    }
}

/// A letter; one that steers what is shown by its number.
fn shown(letter: char) -> String {
    if steers(letter) { format!("U+{:04X}", u32::from(letter)) } else { letter.to_string() }
}

fn first(value: impl Into<i64>) -> (&'static str, FluentValue<'static>) {
    ("first", value.into().to_string().into())
}

fn last(value: impl Into<i64>) -> (&'static str, FluentValue<'static>) {
    ("last", value.into().to_string().into())
}
