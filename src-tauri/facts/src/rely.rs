//! What every fact carries: on whose word, as of when, until when it may be shown without a warning, for whom.
//!
//! Not here: whether a document itself may be relied on.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::entry::Place;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::word::Told;

/// What a fact rests on, and how long it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rely {
    /// The documents, by id; never empty.
    pub sources: Vec<String>,
    /// The day the fact was last known to be so.
    pub as_of: NaiveDate,
    /// The last day on which it may be shown without a warning.
    pub review_by: NaiveDate,
    /// For whom it holds.
    pub scope: Scope,
    /// The first day on which it holds, where it has one.
    pub from: Option<NaiveDate>,
    /// The last day on which it holds, where it has one.
    pub until: Option<NaiveDate>,
}

impl Rely {
    /// Whether the fact holds on the day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether there is a day on which both facts hold.
    pub(crate) fn shares_a_day(&self, other: &Self) -> bool {
        let begins = self.from.max(other.from);
        let ends = [self.until, other.until].into_iter().flatten().min();
        begins.zip(ends).is_none_or(|(begins, ends)| begins <= ends)
    }

    /// Whether the fact holds on the day and may be shown without a warning.
    pub fn stands_on(&self, day: NaiveDate) -> bool {
        self.holds_on(day) && day <= self.review_by
    }
}

/// The ids that others refer to.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) sources: BTreeSet<String>,
    pub(crate) insurers: BTreeSet<String>,
    /// Whether it is a team's file.
    pub(crate) team: bool,
}

impl Known {
    /// The sources, each of which has to exist.
    pub(crate) fn sources(
        &self,
        place: &Place,
        raw: Option<Vec<String>>,
        problems: &mut Vec<Problem>,
    ) -> Option<Vec<String>> {
        let sources = place.need("sources", raw, problems)?;
        if sources.is_empty() {
            problems.push(place.wrong("sources", "names no source"));
        }
        for id in &sources {
            self.source(place, "sources", id, problems);
        }
        Some(sources)
    }

    pub(crate) fn source(&self, place: &Place, key: &str, id: &str, problems: &mut Vec<Problem>) {
        if !self.sources.contains(id) {
            problems.push(place.wrong(key, format!("unknown source `{id}`")));
        }
    }
}

/// The keys of [`Rely`] as they are taken from a raw table.
#[derive(Default)]
pub(crate) struct RawRely {
    pub(crate) sources: Option<Vec<String>>,
    pub(crate) as_of: Option<Told<NaiveDate>>,
    pub(crate) review_by: Option<Told<NaiveDate>>,
    pub(crate) scope: Option<Told<Scope>>,
    pub(crate) from: Option<Told<NaiveDate>>,
    pub(crate) until: Option<Told<NaiveDate>>,
}

impl RawRely {
    pub(crate) fn check(self, place: &Place, known: &Known, problems: &mut Vec<Problem>) -> Option<Rely> {
        let sources = known.sources(place, self.sources, problems);
        let as_of = place.need("as-of", self.as_of, problems).map(|day| day.0);
        let review_by = place.need("review-by", self.review_by, problems).map(|day| day.0);
        let scope = place.need("scope", self.scope, problems).map(|scope| scope.0);
        let (from, until) = (self.from.map(|day| day.0), self.until.map(|day| day.0));
        in_order(place, "review-by", as_of, review_by, problems);
        in_order(place, "until", from, until, problems);
        if let Some(Scope::Insurer(id)) = &scope
            && !known.insurers.contains(id)
        {
            problems.push(place.wrong("scope", format!("`{id}` is neither `national` nor an insurer")));
        }
        if scope == Some(Scope::Team) && !known.team {
            problems.push(place.wrong("scope", "`team` is for a team's file"));
        }
        Some(Rely { sources: sources?, as_of: as_of?, review_by: review_by?, scope: scope?, from, until })
    }
}

/// The later day must not lie before the earlier one.
pub(crate) fn in_order(
    place: &Place,
    key: &str,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    problems: &mut Vec<Problem>,
) {
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        problems.push(place.wrong(key, format!("{last} lies before {first}")));
    }
}

/// Each id has to be there, and only once.
pub(crate) fn id(
    place: &Place,
    raw: Option<String>,
    seen: &mut BTreeSet<String>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    let id = place.need("id", raw, problems)?;
    let shaped = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if id.is_empty() || !shaped {
        problems.push(place.wrong("id", format!("`{id}` is not lower-case letters, digits and hyphens")));
    }
    if !seen.insert(id.clone()) {
        problems.push(place.wrong("id", format!("`{id}` is here twice")));
    }
    Some(id)
}
