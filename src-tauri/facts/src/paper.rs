//! The papers and cards people mix up, side by side: what each is, and what it stands for at the counter.
//!
//! Not here: what is shown on a day in a case. That is the law's.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use shirube_rules::care::Show;

use crate::entry::{Entry, File};
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely, id};
use crate::scope::Scope;
use crate::word::{Told, Word, one_of, words};

/// A paper or a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which one, as the law names it.
    pub shows: Show,
    /// What it is made of.
    pub form: PaperForm,
    /// What it stands for, use by use.
    pub stands_for: [(PaperUse, Standing); PaperUse::ALL.len()],
    /// What this rests on.
    pub rely: Rely,
}

words! {
    /// What a paper is made of.
    PaperForm as "form" {
        /// A card.
        Card = "card",
        /// Paper.
        Paper = "paper",
    }
}

words! {
    /// What a paper may stand for.
    PaperUse as "use" {
        /// That one is insured.
        Entitlement = "entitlement",
        /// The elderly recipient certificate (高齢受給者証).
        Elderly = "elderly",
        /// The limit certificate (限度額適用認定証).
        Limit = "limit",
        /// The specified-disease certificate (特定疾病療養受療証).
        Disease = "disease",
    }
}

words! {
    /// Whether it does.
    Standing as "standing" {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// It does where one agrees to the data being shared.
        WithConsent = "with-consent",
        /// It does once the disease has been recognised on application.
        AfterRecognition = "after-recognition",
    }
}

impl Paper {
    /// Whether it stands for this.
    pub fn as_a(&self, what: PaperUse) -> Standing {
        let (_, standing) = self.stands_for.iter().find(|(known, _)| *known == what).expect("every use has its entry");
        *standing
    }
}

impl Word for Show {
    fn read(text: &str) -> Result<Self, String> {
        one_of(text, Self::ALL, Self::id, "paper")
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawPaper {
    id: Option<Told<Show>>,
    form: Option<Told<PaperForm>>,
    entitlement: Option<Told<Standing>>,
    elderly: Option<Told<Standing>>,
    limit: Option<Told<Standing>>,
    disease: Option<Told<Standing>>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    scope: Option<Told<Scope>>,
}

/// The papers of the file.
pub(crate) fn read(file: File<'_>, known: &Known, problems: &mut Vec<Problem>) -> Vec<Paper> {
    let mut top = file.table(problems);
    let (mut papers, mut ids) = (Vec::new(), BTreeSet::new());
    for table in top.list("paper", problems) {
        let Entry { raw, place } = table.entry::<RawPaper>(problems);
        let RawPaper { id: shows, form, entitlement, elderly, limit, disease, sources, as_of, review_by, scope } = raw;
        id(&place, shows.as_ref().map(|shows| shows.0.id().to_owned()), &mut ids, problems);
        let form = place.need("form", form, problems);
        let standings = [entitlement, elderly, limit, disease];
        let uses = PaperUse::ALL.iter().zip(standings);
        let stands_for: Vec<_> =
            uses.filter_map(|(what, standing)| Some((*what, place.need(what.id(), standing, problems)?.0))).collect();
        let rely = RawRely { sources, as_of, review_by, scope, from: None, until: None }.check(&place, known, problems);
        if let (Some(Told(shows)), Some(Told(form)), Ok(stands_for), Some(rely)) =
            (shows, form, stands_for.try_into(), rely)
        {
            papers.push(Paper { shows, form, stands_for, rely });
        }
    }
    top.finish(problems);
    papers
}
