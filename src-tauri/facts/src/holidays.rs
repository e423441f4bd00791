//! National holidays, as a table with a first and a last day. Outside of it nothing is known.
//!
//! Not here: the rules that make a day a holiday. A test computes them anew, and the turn of the year is the law's.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::entry::{Entry, File};
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely};
use crate::scope::Scope;
use crate::word::Told;

/// The holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    days: BTreeMap<NaiveDate, String>,
    from: NaiveDate,
    until: NaiveDate,
    rely: Rely,
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday<'a> {
    /// The day.
    pub day: NaiveDate,
    /// Its name in Japanese.
    pub name: &'a str,
}

impl Holidays {
    /// Whether the day is a holiday, or nothing outside the table.
    pub fn is_holiday(&self, day: NaiveDate) -> Option<bool> {
        (self.from..=self.until).contains(&day).then(|| self.days.contains_key(&day))
    }

    /// The holiday on this day.
    pub fn on(&self, day: NaiveDate) -> Option<Holiday<'_>> {
        self.days.get(&day).map(|name| Holiday { day, name })
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = Holiday<'_>> {
        self.days.iter().map(|(day, name)| Holiday { day: *day, name })
    }

    /// First and last day the table speaks of.
    pub fn span(&self) -> (NaiveDate, NaiveDate) {
        (self.from, self.until)
    }

    /// What the table rests on.
    pub fn rely(&self) -> &Rely {
        &self.rely
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawTable {
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    scope: Option<Told<Scope>>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawHoliday {
    day: Option<Told<NaiveDate>>,
    name: Option<String>,
}

/// The holidays of the file.
pub(crate) fn read(file: File<'_>, known: &Known, problems: &mut Vec<Problem>) -> Option<Holidays> {
    let mut top = file.table(problems);
    let rows = top.list("holiday", problems);
    let entry = top.entry::<RawTable>(problems);
    let RawTable { sources, as_of, review_by, scope, from, until } = entry.raw;
    let from = entry.place.need("from", from, problems);
    let until = entry.place.need("until", until, problems);
    let rely = RawRely { sources, as_of, review_by, scope, from: from.clone(), until: until.clone() }.check(
        &entry.place,
        known,
        problems,
    );
    let (from, until) = (from.map(|day| day.0), until.map(|day| day.0));
    let mut days = BTreeMap::new();
    for table in rows {
        let Entry { raw, place } = table.entry::<RawHoliday>(problems);
        let day = place.need("day", raw.day, problems);
        let name = place.need("name", raw.name, problems);
        let (Some(Told(day)), Some(name)) = (day, name) else { continue };
        if from.is_some_and(|from| day < from) || until.is_some_and(|until| until < day) {
            problems.push(place.wrong("day", format!("{day} lies outside the table's own span")));
        }
        if days.insert(day, name).is_some() {
            problems.push(place.wrong("day", format!("{day} is here twice")));
        }
    }
    Some(Holidays { days, from: from?, until: until?, rely: rely? })
}
