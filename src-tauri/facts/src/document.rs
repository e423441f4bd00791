//! The documents everything rests on, and how far each may be relied on.
//!
//! Not here: what follows from them. That is the law's.

use core::fmt;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use shirube_rules::source::Source;

use crate::entry::{File, Place, Table};
use crate::link::Address;
use crate::problem::Problem;
use crate::rely::{id, in_order};
use crate::word::{Told, Word, words};

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// Its own title, or a neutral description where it has none.
    pub title: String,
    /// Who issued it.
    pub issuer: String,
    /// When, as far as it says.
    pub date: Option<DocumentDate>,
    /// Where it is to be found.
    pub address: Option<Address>,
    /// How it came to be known.
    pub mark: Mark,
    /// Through whom, where the document itself was not seen.
    pub via: Option<String>,
    /// How far it may be relied on.
    pub confidence: Confidence,
    /// For whom it speaks.
    pub reach: Reach,
    /// Whether it restates a national rule that its issuer did not make.
    pub restates: bool,
    /// The day somebody last looked.
    pub checked: NaiveDate,
    /// The last day on which it may be relied on without a warning.
    pub review_by: NaiveDate,
    /// The last day on which what it says holds, where it has one.
    pub until: Option<NaiveDate>,
}

impl Document {
    /// Whether it may be relied on without a warning. Days before it was written count too: to be older than what we
    /// know is not to be out of date.
    pub fn stands_on(&self, day: NaiveDate) -> bool {
        day <= self.review_by && self.until.is_none_or(|until| day <= until)
    }
}

words! {
    /// How a document came to be known.
    Mark as "mark" {
        /// One of the five the project began with.
        Seed = "seed",
        /// A public document found later.
        Found = "found",
        /// General knowledge of the law.
        Background = "background",
        /// Our own reasoning.
        Ours = "ours",
    }
}

words! {
    /// How far a document may be relied on.
    Confidence as "confidence" {
        /// Fully.
        High = "high",
        /// With care.
        Medium = "medium",
        /// Never as a fact.
        Low = "low",
    }
}

words! {
    /// For whom a document speaks.
    Reach as "scope" {
        /// The state or its agencies.
        National = "national",
        /// A municipality or one of its bodies.
        Municipality = "municipality",
        /// An insurer.
        Society = "society",
        /// A press report, an association or a private site telling of somebody else's rule.
        Report = "report",
        /// Ourselves.
        Ours = "ours",
    }
}

/// A date as exact as the document gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentDate {
    /// A year.
    Year(i32),
    /// A year and a month.
    Month(i32, u32),
    /// A day.
    Day(NaiveDate),
}

impl fmt::Display for DocumentDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl Word for DocumentDate {
    fn read(text: &str) -> Result<Self, String> {
        let first_day = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        let day = NaiveDate::read(&first_day)
            .map_err(|_| format!("`{text}` is not a date written as YYYY, YYYY-MM or YYYY-MM-DD"))?;
        let (year, month) = (chrono::Datelike::year(&day), chrono::Datelike::month(&day));
        Ok(match text.len() {
            4 => Self::Year(year),
            7 => Self::Month(year, month),
            _ => Self::Day(day),
        })
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawDocument {
    id: Option<String>,
    title: Option<String>,
    issuer: Option<String>,
    date: Option<Told<DocumentDate>>,
    address: Option<Told<Address>>,
    mark: Option<Told<Mark>>,
    via: Option<String>,
    confidence: Option<Told<Confidence>>,
    scope: Option<Told<Reach>>,
    restates_national_rule: bool,
    checked: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
}

impl RawDocument {
    fn check(self, id: Option<String>, place: &Place, problems: &mut Vec<Problem>) -> Option<Document> {
        let title = place.need("title", self.title, problems);
        let issuer = place.need("issuer", self.issuer, problems);
        let mark = place.need("mark", self.mark, problems);
        let confidence = place.need("confidence", self.confidence, problems);
        let reach = place.need("scope", self.scope, problems);
        let checked = place.need("checked", self.checked, problems).map(|day| day.0);
        let review_by = place.need("review-by", self.review_by, problems).map(|day| day.0);
        in_order(place, "review-by", checked, review_by, problems);
        Some(Document {
            id: id?,
            title: title?,
            issuer: issuer?,
            date: self.date.map(|date| date.0),
            address: self.address.map(|address| address.0),
            mark: mark?.0,
            via: self.via,
            confidence: confidence?.0,
            reach: reach?.0,
            restates: self.restates_national_rule,
            checked: checked?,
            review_by: review_by?,
            until: self.until.map(|day| day.0),
        })
    }
}

/// The documents of the file, and every id it names, be its entry sound or not.
pub(crate) fn read(file: File<'_>, problems: &mut Vec<Problem>) -> (Vec<Document>, BTreeSet<String>) {
    let mut top = file.table(problems);
    let mut ids = BTreeSet::new();
    let documents = check(top.list("source", problems), &mut ids, problems);
    top.finish(problems);
    for source in Source::ALL.iter().filter(|source| !ids.contains(source.id())) {
        problems.push(Problem::of_file(file.name, format!("the law rests on `{source}`, which has no entry")));
    }
    (documents, ids)
}

/// The documents of these tables. `ids` holds those that are taken, and then these too.
pub(crate) fn check(tables: Vec<Table<'_>>, ids: &mut BTreeSet<String>, problems: &mut Vec<Problem>) -> Vec<Document> {
    let mut documents = Vec::new();
    for table in tables {
        let mut entry = table.entry::<RawDocument>(problems);
        let id = id(&entry.place, entry.raw.id.take(), ids, problems);
        documents.extend(entry.raw.check(id, &entry.place, problems));
    }
    documents
}
