//! Why an outcome is what it is: the name of a row, and the documents the row rests on.

use crate::answers::Question;
use crate::checklist::{self, CheckRow};
use crate::source::Source;
use crate::vocabulary::vocabulary;
use crate::{adds, care, elderly, held, kakuninsho, on_paper, works};

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

    /// The reason that is a row of what stands against the card; none where nothing does.
    pub(crate) fn works(row: &works::Row) -> Option<Self> {
        (row.id != works::WorksRow::AsAnswered).then(|| Self { id: row.id.id(), sources: row.sources })
    }

    /// The reason that is a row of the rule for the late-stage elderly; none for everybody else.
    pub(crate) fn elderly(row: &elderly::Row) -> Option<Self> {
        (row.id != elderly::ElderlyRow::Other).then(|| Self { id: row.id.id(), sources: row.sources })
    }

    /// The reason that is a row on the paper; none where the rule for the late-stage elderly has decided.
    pub(crate) fn paper(row: &kakuninsho::Row) -> Option<Self> {
        (row.id != kakuninsho::KakuninshoRow::LateElderly).then(|| Self { id: row.id.id(), sources: row.sources })
    }

    pub(crate) fn care(row: &care::Row) -> Self {
        Self { id: row.id.id(), sources: row.sources }
    }

    pub(crate) fn held(row: &held::Row) -> Self {
        Self { id: row.id.id(), sources: row.sources }
    }

    pub(crate) fn on_paper(row: &on_paper::Row) -> Self {
        Self { id: row.id.id(), sources: row.sources }
    }

    /// The reason that is a situation.
    pub(crate) fn situation(row: &adds::Row) -> Self {
        Self { id: row.situation.id(), sources: row.sources }
    }

    /// Every reason an outcome can give.
    pub fn all() -> Vec<Self> {
        let checklist = checklist::ROWS.iter().map(|row| Self { id: row.id.id(), sources: row.sources });
        let works = works::ROWS.iter().filter_map(Self::works);
        let elderly = elderly::ROWS.iter().filter_map(Self::elderly);
        let kakuninsho = kakuninsho::ROWS.iter().filter_map(Self::paper);
        let care = care::ROWS.iter().map(Self::care);
        let held = held::ROWS.iter().map(Self::held);
        let on_paper = on_paper::ROWS.iter().filter(|row| row.says.apply).map(Self::on_paper);
        let situations = adds::ROWS.iter().filter(|row| !row.says.todo.is_empty()).map(Self::situation);
        let open = Question::ALL.iter().map(|question| Self::not_sure(*question));
        let all = checklist.chain(works).chain(elderly).chain(kakuninsho).chain(care).chain(held);
        let mut known = Vec::new();
        let mut all: Vec<_> = all.chain(on_paper).chain(situations).chain(open).collect();
        all.retain(|reason| {
            !known.contains(&reason.id) && {
                known.push(reason.id);
                true
            }
        });
        all
    }
}
