//! What an outcome holds: to-dos with their reasons and days, and the answers still possible.
//!
//! Not here: how it comes about (`decide`), and any word of what is shown.

use chrono::NaiveDate;

use crate::answers::{Certificate, Question};
use crate::care::Show;
use crate::case::Case;
use crate::certificate::Dates;
use crate::duty::{CallTopic, Limit, Todo, Way};
use crate::insurer::Matter;
use crate::kakuninsho::Kakuninsho;
use crate::notice::Notice;
use crate::reason::Reason;
use crate::region::Region;
use crate::situation::Situation;
use crate::source::Source;
use crate::works::CardWorks;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub todo: Todo,
    /// The rows that ask for it.
    pub because: Vec<Reason>,
    /// What its last day is counted from.
    pub limit: Option<Limit>,
    /// Its last day, where the certificate's date is known.
    pub by: Option<NaiveDate>,
    /// Where offices are closed on that last day: when to go instead.
    pub closed: Option<LastOpen>,
    /// What has to be done before.
    pub waits_for: Option<Todo>,
    /// The ways in which it can be done.
    pub ways: &'static [Way],
}

impl Step {
    /// Everything it rests on, once each.
    pub fn sources(&self) -> Vec<Source> {
        distinct(self.because.iter().flat_map(|reason| reason.sources).chain(self.todo.sources()).copied())
    }
}

/// The last day on which an office is open before a last day on which it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastOpen {
    /// This day.
    On(NaiveDate),
    /// It has gone by: ask today whether an office is open.
    Past,
}

/// One of the answers that are still possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Where it applies.
    pub when: Vec<Region>,
    /// What to do then.
    pub todo: Vec<Step>,
    /// Whether the card works then.
    pub works: CardWorks,
    /// What the paper alone would answer.
    pub leaflet: Vec<Todo>,
    /// How one comes by the eligibility certificate then.
    pub kakuninsho: Kakuninsho,
    /// What to show at the doctor's then.
    pub show: Vec<Show>,
    /// What to know then.
    pub notices: Vec<Notice>,
    /// Which situation makes what known then.
    pub told: Vec<(Situation, Notice)>,
    /// What to call about then, besides the to-dos.
    pub topics: Vec<CallTopic>,
    /// The matters in which the insurer's own rules bear on it.
    pub matters: Vec<Matter>,
    /// The rows it comes from.
    pub because: Vec<Reason>,
    /// The rows in which the paper says otherwise.
    pub differs: Vec<Reason>,
}

/// The answer to a case on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The case.
    pub case: Case,
    /// The day asked about.
    pub day: NaiveDate,
    /// The answers that were possible on that day.
    pub region: Region,
    /// What to do, in order; where not decided, how to find out, and what is right in any case.
    pub todo: Vec<Step>,
    /// The answers still possible; empty when decided.
    pub alternatives: Vec<Alternative>,
    /// What the paper alone would answer, where that can be told.
    pub leaflet: Option<Vec<Todo>>,
    /// The rows in which the paper says otherwise.
    pub differs_from_leaflet: Vec<Reason>,
    /// The state of the certificate, where there is only one.
    pub certificate: Option<Certificate>,
    /// The days that follow from its date.
    pub dates: Dates,
    /// Whether the card works.
    pub works: CardWorks,
    /// What to show at the doctor's.
    pub show: Vec<Show>,
    /// How one comes by the eligibility certificate.
    pub kakuninsho: Kakuninsho,
    /// What to know.
    pub notices: Vec<Notice>,
    /// Which situation makes what known.
    pub told: Vec<(Situation, Notice)>,
    /// What the situations ask to call about.
    pub called_about: Vec<CallTopic>,
    /// The matters in which the insurer's own rules bear on it.
    pub matters: Vec<Matter>,
    /// The rows the outcome comes from.
    pub because: Vec<Reason>,
    /// The next day on which it changes by itself.
    pub next_change: Option<NaiveDate>,
}

impl Outcome {
    /// Everything it rests on, once each.
    pub fn sources(&self) -> Vec<Source> {
        let steps = self.todo.iter().chain(self.alternatives.iter().flat_map(|alternative| &alternative.todo));
        let rows = self.because.iter().chain(self.alternatives.iter().flat_map(|alternative| &alternative.because));
        let notices = self.notices.iter().chain(self.alternatives.iter().flat_map(|alternative| &alternative.notices));
        distinct(
            steps
                .flat_map(Step::sources)
                .chain(rows.flat_map(|reason| reason.sources).copied())
                .chain(notices.flat_map(|notice| notice.sources()).copied()),
        )
    }
}

impl Outcome {
    /// What there is to ask about on the telephone, in the order of the to-dos.
    pub fn topics(&self) -> Vec<CallTopic> {
        let todos = self.todo.iter().map(|step| step.todo.topic());
        let nothing = self.todo.is_empty().then_some(CallTopic::InsuranceUse);
        let might_be_lost = self.todo.iter().any(|step| step.todo == Todo::CheckCard).then_some(CallTopic::SuspendCard);
        let paper = match self.kakuninsho {
            Kakuninsho::Sent | Kakuninsho::OnApplication | Kakuninsho::AskInsurer => Some(CallTopic::Insurer),
            Kakuninsho::NotIssued | Kakuninsho::Unknown => None,
        };
        let grace = self.notices.contains(&Notice::AskInsurerIfNotRenewed).then_some(CallTopic::Insurer);
        let situations = self.called_about.iter().copied();
        distinct(todos.chain(nothing).chain(might_be_lost).chain(situations).chain(paper).chain(grace))
    }
}

impl Alternative {
    /// Where it applies, as the questions that tell it from the others.
    pub fn narrowed(&self, possible: Region) -> Vec<Vec<(Question, Vec<&'static str>)>> {
        self.when.iter().map(|region| region.narrowed(possible)).collect()
    }

    /// Whether it comes to the same: to-dos, card, paper's answer and eligibility certificate.
    pub fn same_answer(&self, other: &Self) -> bool {
        self.todo.iter().map(|step| step.todo).eq(other.todo.iter().map(|step| step.todo))
            && self.works == other.works
            && self.leaflet == other.leaflet
            && self.kakuninsho == other.kakuninsho
    }
}

impl Outcome {
    /// Whether anything has changed that a person would act on.
    pub fn same_advice(&self, other: &Self) -> bool {
        type Steps<'a> = Vec<(Todo, Option<NaiveDate>)>;
        fn steps(todo: &[Step]) -> Steps<'_> {
            todo.iter().map(|step| (step.todo, step.by)).collect()
        }
        self.leaflet == other.leaflet
            && self.works == other.works
            && self.show == other.show
            && self.kakuninsho == other.kakuninsho
            && steps(&self.todo) == steps(&other.todo)
            && self.alternatives.len() == other.alternatives.len()
            && self
                .alternatives
                .iter()
                .zip(&other.alternatives)
                .all(|(a, b)| a.when == b.when && a.same_answer(b) && steps(&a.todo) == steps(&b.todo))
    }
}

/// The items in order, each once.
pub fn distinct<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for item in items {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    kept
}
