//! Days, months, years and numbers as a language writes them.
//!
//! ICU4X gives the pieces, and a message puts them together: Japanese sets the era beside the year.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::{E, M, MD, Y, YM, YMDE};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::locale::extensions::unicode;
use shirube_rules::span::{Precision, Span};

use crate::voice::Voice;

/// Writes dates and numbers in one language.
pub struct Dates {
    full: DateTimeFormatter<YMDE>,
    month_day: DateTimeFormatter<MD>,
    month: DateTimeFormatter<M>,
    short: DateTimeFormatter<YM>,
    weekday: DateTimeFormatter<E>,
    year: DateTimeFormatter<Y>,
    era: DateTimeFormatter<Y>,
    number: DecimalFormatter,
}

impl Dates {
    /// The formats of the language with this tag; none if the data for it is missing.
    pub fn new(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().ok()?;
        let mut japanese = locale.clone();
        japanese.extensions.unicode.keywords.set(unicode::key!("ca"), unicode::value!("japanese"));
        let plain = DateTimeFormatterPreferences::from(&locale);
        let with_era = DateTimeFormatterPreferences::from(&japanese);
        Some(Self {
            full: DateTimeFormatter::try_new(plain, YMDE::long()).ok()?,
            month_day: DateTimeFormatter::try_new(plain, MD::long()).ok()?,
            month: DateTimeFormatter::try_new(plain, M::long()).ok()?,
            short: DateTimeFormatter::try_new(plain, YM::medium()).ok()?,
            weekday: DateTimeFormatter::try_new(plain, E::short()).ok()?,
            year: DateTimeFormatter::try_new(plain, Y::long()).ok()?,
            era: DateTimeFormatter::try_new(with_era, Y::long()).ok()?,
            number: DecimalFormatter::try_new(
                (&locale).into(),
                icu::decimal::options::DecimalFormatterOptions::default(),
            )
            .ok()?,
        })
    }

    /// A number, grouped as the language groups it.
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// A day, with its weekday.
    pub fn day(&self, voice: &Voice, day: NaiveDate) -> String {
        let date = iso(day);
        voice.say(
            "date-day",
            &[
                ("full", self.full.format(&date).to_string().into()),
                ("year", self.year.format(&date).to_string().into()),
                ("era", self.era.format(&date).to_string().into()),
                ("month-day", self.month_day.format(&date).to_string().into()),
                ("weekday", self.weekday.format(&date).to_string().into()),
            ],
        )
    }

    /// A day, a month or a year, as exactly as it is known.
    pub fn span(&self, voice: &Voice, span: Span) -> String {
        let date = iso(span.first());
        let year = self.year.format(&date).to_string();
        let era = self.era.format(&date).to_string();
        match span.precision() {
            Precision::Day => self.day(voice, span.first()),
            Precision::Month => voice.say(
                "date-month",
                &[
                    ("year", year.into()),
                    ("era", era.into()),
                    ("month", self.month.format(&date).to_string().into()),
                    ("short", self.short.format(&date).to_string().into()),
                ],
            ),
            Precision::Year => voice.say("date-year", &[("year", year.into()), ("era", era.into())]),
        }
    }
}

/// A time of the day, as it stands on doors and leaflets in Japan.
pub fn time(time: NaiveTime) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

fn iso(day: NaiveDate) -> Date<Iso> {
    let month = u8::try_from(day.month()).expect("a month is at most 12");
    let date = u8::try_from(day.day()).expect("a day is at most 31");
    let year = day.year().clamp(1, 9999);
    Date::try_new_iso(year, month, date).unwrap_or_else(|_| Date::try_new_iso(year, month, 28).expect("day 28 exists"))
}
