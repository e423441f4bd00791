//! Numbers that sentences need: fees, counts, spans.
//!
//! Not here: spans of the law that decide an outcome. Those are constants beside their row.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::entry::File;
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely, id};
use crate::scope::Scope;
use crate::word::Told;

/// A number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its id.
    pub id: String,
    /// How much.
    pub value: i64,
    /// Of what, by id: `yen`, `days` ...
    pub unit: String,
    /// What it rests on.
    pub rely: Rely,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawFigure {
    id: Option<String>,
    value: Option<i64>,
    unit: Option<String>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    scope: Option<Told<Scope>>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
}

/// The figures of the file.
pub(crate) fn read(file: File<'_>, known: &Known, problems: &mut Vec<Problem>) -> Vec<Figure> {
    let mut top = file.table(problems);
    let (mut figures, mut ids) = (Vec::new(), BTreeSet::new());
    for table in top.list("figure", problems) {
        let entry = table.entry::<RawFigure>(problems);
        let RawFigure { id: raw_id, value, unit, sources, as_of, review_by, scope, from, until } = entry.raw;
        let place = &entry.place;
        let id = id(place, raw_id, &mut ids, problems);
        let value = place.need("value", value, problems);
        let unit = place.need("unit", unit, problems);
        let rely = RawRely { sources, as_of, review_by, scope, from, until }.check(place, known, problems);
        if let (Some(id), Some(value), Some(unit), Some(rely)) = (id, value, unit, rely) {
            figures.push(Figure { id, value, unit, rely });
        }
    }
    top.finish(problems);
    figures
}
