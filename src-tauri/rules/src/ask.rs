//! What to ask next, where each answer leads, and what another answer would have changed.

use chrono::NaiveDate;

use crate::answers::Question;
use crate::case::Case;
use crate::decide::Form;
use crate::outcome::Alternative;
use crate::region::Region;

/// Where some answers to a question lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The question.
    pub question: Question,
    /// The form with just these answers to it.
    pub answers: Region,
    /// What follows.
    pub leads_to: Lead,
}

/// What an answer leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To one outcome.
    Decided(Box<Alternative>),
    /// To a further question.
    Further(Question),
}

impl Lead {
    fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Decided(one), Self::Decided(other)) => one.same_answer(other),
            (Self::Further(one), Self::Further(other)) => one == other,
            (Self::Decided(_), Self::Further(_)) | (Self::Further(_), Self::Decided(_)) => false,
        }
    }
}

/// The questions, in STEP order, whose answers could still change the outcome.
pub fn open(case: &Case, day: NaiveDate) -> Vec<Question> {
    open_in(Form::of(case, day))
}

/// The first of the open questions.
pub fn next(case: &Case, day: NaiveDate) -> Option<Question> {
    open(case, day).first().copied()
}

fn open_in(form: Form) -> Vec<Question> {
    form.doubtful(&form.alternatives())
}

/// Where each answer to the next question leads; empty when the case is decided.
pub fn branches(case: &Case, day: NaiveDate) -> Vec<Branch> {
    let form = Form::of(case, day);
    match next(case, day) {
        Some(question) => merged(form, question, form.region, |_| true),
        None => Vec::new(),
    }
}

/// Which other answers to a single question would have led elsewhere; empty while the case is undecided.
pub fn what_if(case: &Case, day: NaiveDate) -> Vec<Branch> {
    let form = Form::of(case, day);
    let [now] = &form.alternatives()[..] else {
        return Vec::new();
    };
    let elsewhere = |lead: &Lead| match lead {
        Lead::Decided(then) => !then.same_answer(now),
        Lead::Further(_) => true,
    };
    Question::ALL
        .iter()
        .flat_map(|question| {
            let everything = Region::EVERYTHING;
            let all = match question {
                Question::Card => Region { card: form.cards(), ..form.region },
                Question::Registered => Region { registered: everything.registered, ..form.region },
                Question::Certificate => Region { certificate: everything.certificate, ..form.region },
            };
            merged(form, *question, all, elsewhere)
        })
        .collect()
}

/// The answers to one question, those that lead to the same put together.
fn merged(form: Form, question: Question, region: Region, wanted: impl Fn(&Lead) -> bool) -> Vec<Branch> {
    let mut branches: Vec<Branch> = Vec::new();
    for answers in region.split(question) {
        let narrower = form.within(answers);
        let leads_to = match open_in(narrower).first() {
            Some(question) => Lead::Further(*question),
            None => Lead::Decided(Box::new(narrower.alternatives().swap_remove(0))),
        };
        if !wanted(&leads_to) {
            continue;
        }
        match branches.iter_mut().find(|known| known.leads_to.same_as(&leads_to)) {
            Some(known) => known.answers = known.answers.join(answers).expect("only one question differs"),
            None => branches.push(Branch { question, answers, leads_to }),
        }
    }
    branches
}
