//! How something goes, from day to day: the steps in the portal, the ambulance.
//!
//! Not here: the words, and anything that decides an outcome.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::entry::{Entry, File};
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely, id};
use crate::scope::Scope;
use crate::word::{Told, words};

/// How something goes while it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Its id.
    pub id: String,
    /// What it is a guide to.
    pub matter: GuideTo,
    /// What it rests on, and on which days it holds.
    pub rely: Rely,
}

words! {
    /// What there are guides to.
    GuideTo as "matter" {
        /// Registering in the portal.
        PortalRegistration = "portal-registration",
        /// The card in an ambulance.
        Ambulance = "ambulance",
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawGuide {
    id: Option<String>,
    matter: Option<Told<GuideTo>>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    scope: Option<Told<Scope>>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
}

/// The guides of the file.
pub(crate) fn read(file: File<'_>, known: &Known, problems: &mut Vec<Problem>) -> Vec<Guide> {
    let mut top = file.table(problems);
    let (mut guides, mut ids): (Vec<Guide>, _) = (Vec::new(), BTreeSet::new());
    for table in top.list("guide", problems) {
        let Entry { raw, place } = table.entry::<RawGuide>(problems);
        let RawGuide { id: raw_id, matter, sources, as_of, review_by, scope, from, until } = raw;
        let id = id(&place, raw_id, &mut ids, problems);
        let matter = place.need("matter", matter, problems);
        let rely = RawRely { sources, as_of, review_by, scope, from, until }.check(&place, known, problems);
        let (Some(id), Some(Told(matter)), Some(rely)) = (id, matter, rely) else { continue };
        let rival = guides.iter().find(|other| other.matter == matter && other.rely.shares_a_day(&rely));
        if let Some(rival) = rival {
            problems.push(place.wrong("matter", format!("holds on some of the same days as `{}`", rival.id)));
        }
        guides.push(Guide { id, matter, rely });
    }
    top.finish(problems);
    guides
}
