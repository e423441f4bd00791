//! Why an outcome is what it is: the name of a row, and the documents the row rests on.

use crate::answers::Question;
use crate::checklist::{self, CheckRow};
use crate::source::Source;
use crate::vocabulary::vocabulary;
use crate::{care, kakuninsho};

/// The name of a row and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The row's id.
    pub id: &'static str,
    /// Its documents; never none.
    pub sources: &'static [Source],
}

vocabulary! {
    /// Why something has to be found out first.
    NotSure {
        /// STEP1 is open.
        Card = "card-not-sure",
        /// STEP2 is open.
        Registration = "registration-not-sure",
        /// STEP3 is open.
        Certificate = "certificate-not-sure",
    }
}

impl Reason {
    /// The reason to look first how a question stands.
    pub fn not_sure(question: Question) -> Self {
        let id = match question {
            Question::Card => NotSure::Card,
            Question::Registered => NotSure::Registration,
            Question::Certificate => NotSure::Certificate,
        };
        Self { id: id.id(), sources: &[Source::Shirube] }
    }

    /// The reason that is this row of the checklist.
    pub fn checklist(row: CheckRow) -> Self {
        checklist::ROWS
            .iter()
            .find(|candidate| candidate.id == row)
            .map(|row| Self { id: row.id.id(), sources: row.sources })
            .expect("every name of a row stands in the table once")
    }

    /// Every reason an outcome can give.
    pub fn all() -> Vec<Self> {
        let checklist = checklist::ROWS.iter().map(|row| Self { id: row.id.id(), sources: row.sources });
        let kakuninsho = kakuninsho::ROWS.iter().map(|row| Self { id: row.id.id(), sources: row.sources });
        let care = care::ROWS.iter().map(|row| Self { id: row.id.id(), sources: row.sources });
        let open = Question::ALL.iter().map(|question| Self::not_sure(*question));
        checklist.chain(kakuninsho).chain(care).chain(open).collect()
    }
}
