//! When a telephone line answers: records of hours, and what follows from them for a moment or a day.
//!
//! Every record that stands is believed alike. Where they differ, or where it is not known whether a day is a holiday,
//! a line is open only if it is open by all readings, closed only if by all, and else nobody knows.
//! Not here: what a line is for, and the clock.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};
use serde::Deserialize;
use shirube_rules::facts::is_year_end;

use crate::entry::{Entry, Table};
use crate::holidays::Holidays;
use crate::problem::Problem;
use crate::rely::Known;
use crate::word::{Told, Word, words};

/// One record of a line's hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Monday to Friday.
    pub weekday: Daily,
    /// Saturday, Sunday and holidays.
    pub holiday: Daily,
    /// The turn of the year.
    pub year_end: Daily,
    /// The documents that say so; never empty.
    pub sources: Vec<String>,
    /// The day it was last known to be so.
    pub as_of: NaiveDate,
    /// The document that speaks against it, if it is kept only as a contradiction.
    pub superseded_by: Option<String>,
}

/// The hours of one day. The end no longer belongs to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Daily {
    /// Nobody answers.
    Closed,
    /// From midnight to midnight.
    Always,
    /// From one minute of the day to another.
    Between(u16, u16),
}

words! {
    /// Whether a line answers.
    OpenState as "state" {
        /// It does.
        Open = "open",
        /// It does not.
        Closed = "closed",
        /// The sources do not say, or differ.
        Unknown = "unknown",
    }
}

/// Whether a line answers at a moment, and how long that stays so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Whether it answers.
    pub state: OpenState,
    /// The moment the state changes, if it does within the next two weeks.
    pub until: Option<NaiveDateTime>,
}

/// A stretch of one day during which the state stays the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first minute, counted from midnight.
    pub from_minute: u16,
    /// The minute at which it is over; 1440 is the end of the day.
    pub to_minute: u16,
    /// Whether the line answers.
    pub state: OpenState,
}

const DAY: u16 = 24 * 60;
const AHEAD: u64 = 14;

impl Daily {
    /// Whether the minute of the day is within the hours.
    pub fn covers(self, minute: u16) -> bool {
        match self {
            Self::Closed => false,
            Self::Always => true,
            Self::Between(from, to) => (from..to).contains(&minute),
        }
    }
}

impl Hours {
    /// Whether the record counts, and is not merely kept.
    pub fn counts(&self) -> bool {
        self.superseded_by.is_none()
    }

    /// The hours that may hold on a day: two where nobody knows whether it is a holiday.
    fn possible(&self, day: NaiveDate, holidays: &Holidays) -> Vec<Daily> {
        if is_year_end(day) {
            return vec![self.year_end];
        }
        match (day.weekday(), holidays.is_holiday(day)) {
            (Weekday::Sat | Weekday::Sun, _) | (_, Some(true)) => vec![self.holiday],
            (_, Some(false)) => vec![self.weekday],
            (_, None) => vec![self.weekday, self.holiday],
        }
    }
}

/// A day's stretches by state, from midnight to midnight.
pub(crate) fn stretches(records: &[Hours], day: NaiveDate, holidays: &Holidays) -> Vec<Stretch> {
    let readings: Vec<_> =
        records.iter().filter(|record| record.counts()).flat_map(|record| record.possible(day, holidays)).collect();
    let mut cuts = vec![0];
    for reading in &readings {
        if let Daily::Between(from, to) = reading {
            cuts.extend([*from, *to]);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut stretches: Vec<Stretch> = Vec::new();
    for from_minute in cuts.into_iter().filter(|minute| *minute < DAY) {
        let state = state_at(&readings, from_minute);
        match stretches.last_mut() {
            Some(last) if last.state == state => {}
            Some(last) => {
                last.to_minute = from_minute;
                stretches.push(Stretch { from_minute, to_minute: DAY, state });
            }
            None => stretches.push(Stretch { from_minute, to_minute: DAY, state }),
        }
    }
    stretches
}

fn state_at(readings: &[Daily], minute: u16) -> OpenState {
    let open = readings.iter().filter(|reading| reading.covers(minute)).count();
    if readings.is_empty() || (0 < open && open < readings.len()) {
        OpenState::Unknown
    } else if open == 0 {
        OpenState::Closed
    } else {
        OpenState::Open
    }
}

/// The state at a moment, found among the stretches of its day and of those that follow.
pub(crate) fn opening(at: NaiveDateTime, stretches_on: impl Fn(NaiveDate) -> Vec<Stretch>) -> Opening {
    let minute = at.time().num_seconds_from_midnight() / 60;
    let today = stretches_on(at.date());
    let state = today
        .iter()
        .find(|stretch| minute < u32::from(stretch.to_minute))
        .map_or(OpenState::Unknown, |stretch| stretch.state);
    let change = |day: NaiveDate, stretches: Vec<Stretch>, after: u32| {
        stretches
            .into_iter()
            .find(|stretch| u32::from(stretch.from_minute) >= after && stretch.state != state)
            .map(|stretch| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(stretch.from_minute)))
    };
    let until = change(at.date(), today, minute).or_else(|| {
        (1..=AHEAD)
            .filter_map(|days| at.date().checked_add_days(Days::new(days)))
            .find_map(|day| change(day, stretches_on(day), 0))
    });
    Opening { state, until }
}

impl Word for Daily {
    fn read(text: &str) -> Result<Self, String> {
        match text {
            "closed" => return Ok(Self::Closed),
            "always" => return Ok(Self::Always),
            _ => {}
        }
        let wrong = || format!("`{text}` is not `closed`, `always` or hours written as 09:30-20:00");
        let (from, to) = text.split_once('-').ok_or_else(wrong)?;
        let (from, to) = (minute(from).ok_or_else(wrong)?, minute(to).ok_or_else(wrong)?);
        if from < to { Ok(Self::Between(from, to)) } else { Err(format!("`{text}` ends before it begins")) }
    }
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !two_digits(hour) || !two_digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let at = hour * 60 + minute;
    (minute < 60 && at <= DAY).then_some(at)
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawHours {
    weekday: Option<Told<Daily>>,
    holiday: Option<Told<Daily>>,
    year_end: Option<Told<Daily>>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    superseded_by: Option<String>,
}

/// The record in a table.
pub(crate) fn read(table: Table<'_>, known: &Known, problems: &mut Vec<Problem>) -> Option<Hours> {
    let Entry { raw, place } = table.entry::<RawHours>(problems);
    let weekday = place.need("weekday", raw.weekday, problems);
    let holiday = place.need("holiday", raw.holiday, problems);
    let year_end = place.need("year-end", raw.year_end, problems);
    let sources = known.sources(&place, raw.sources, problems);
    let as_of = place.need("as-of", raw.as_of, problems);
    if let Some(id) = &raw.superseded_by {
        known.source(&place, "superseded-by", id, problems);
    }
    Some(Hours {
        weekday: weekday?.0,
        holiday: holiday?.0,
        year_end: year_end?.0,
        sources: sources?,
        as_of: as_of?.0,
        superseded_by: raw.superseded_by,
    })
}
