//! What to ask next, where each answer leads, and what another answer would have changed.

use chrono::NaiveDate;

use crate::answers::Question;
use crate::case::Case;
use crate::checklist;
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
    /// What follows; none where a further question decides.
    pub leads_to: Option<Alternative>,
}

/// The first question, in STEP order, whose answer could rule out a row that is still open.
pub fn next(case: &Case, day: NaiveDate) -> Option<Question> {
    let form = Form::of(case, day).region;
    let open = || checklist::open(form, day);
    if open().count() < 2 {
        return None;
    }
    Question::ALL.iter().copied().find(|question| open().any(|(_, part)| part.bits(*question) != form.bits(*question)))
}

/// Where each answer to the next question leads; empty when the case is decided.
pub fn branches(case: &Case, day: NaiveDate) -> Vec<Branch> {
    let form = Form::of(case, day);
    match next(case, day) {
        Some(question) => merged(form, question, form.region, day, |_| true),
        None => Vec::new(),
    }
}

/// Which other answers to a single question would have led elsewhere; empty while the case is undecided.
pub fn what_if(case: &Case, day: NaiveDate) -> Vec<Branch> {
    let form = Form::of(case, day);
    let [now] = &form.alternatives(day)[..] else {
        return Vec::new();
    };
    let elsewhere = |branch: &Branch| !branch.leads_to.as_ref().is_some_and(|then| then.same_answer(now));
    Question::ALL
        .iter()
        .flat_map(|question| {
            let everything = Region::EVERYTHING;
            let all = match question {
                Question::Card => Region { card: everything.card, ..form.region },
                Question::Registered => Region { registered: everything.registered, ..form.region },
                Question::Certificate => Region { certificate: everything.certificate, ..form.region },
            };
            merged(form, *question, all, day, elsewhere)
        })
        .collect()
}

/// The answers to one question, those that lead to the same put together.
fn merged(
    form: Form,
    question: Question,
    region: Region,
    day: NaiveDate,
    wanted: impl Fn(&Branch) -> bool,
) -> Vec<Branch> {
    let mut branches: Vec<Branch> = Vec::new();
    for answers in region.split(question) {
        let mut found = form.within(answers).alternatives(day);
        let leads_to = if found.len() == 1 { found.pop() } else { None };
        let branch = Branch { question, answers, leads_to };
        if !wanted(&branch) {
            continue;
        }
        let twin = branches.iter_mut().find(|known| match (&known.leads_to, &branch.leads_to) {
            (Some(known), Some(new)) => known.same_answer(new),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        });
        match twin {
            Some(known) => known.answers = known.answers.join(answers).expect("only one question differs"),
            None => branches.push(branch),
        }
    }
    branches
}
