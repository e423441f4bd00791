//! The table of the checklist as nested questions, written as JsonLogic and as CEL.
//!
//! It is what one would write by hand: a question is asked only where its answer matters, answers that lead to the same
//! are taken together, and the last of them needs no test.

use chrono::NaiveDate;
use serde_json::{Value, json};
use shirube_rules::answers::Question;
use shirube_rules::checklist;
use shirube_rules::region::{Region, State};

/// Where a question, or none, leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The row that decides.
    Row(&'static str),
    /// A question, and where each of its answers leads.
    Ask(Question, Vec<(Vec<&'static str>, Rule)>),
}

/// The row that decides a state on a day, by its id.
pub fn ours(state: State, day: NaiveDate) -> &'static str {
    checklist::decided(state, day).id.id()
}

/// Every state there is.
pub fn states() -> Vec<State> {
    Region::EVERYTHING.states().collect()
}

/// A state as the answers to the questions, each by its id.
pub fn answers(state: State) -> [(&'static str, &'static str); 3] {
    [
        (Question::Card.id(), state.card.id()),
        (Question::Registered.id(), state.registered.id()),
        (Question::Certificate.id(), state.certificate.id()),
    ]
}

impl Rule {
    /// The table as it holds on a day.
    pub fn of(day: NaiveDate) -> Self {
        asking(Region::EVERYTHING, Question::ALL, day)
    }

    /// As JsonLogic has it.
    pub fn json_logic(&self) -> Value {
        let (question, ways) = match self {
            Self::Row(row) => return json!(row),
            Self::Ask(question, ways) => (question, ways),
        };
        let answer = json!({ "var": question.id() });
        let mut parts = Vec::new();
        for (at, (answers, rule)) in ways.iter().enumerate() {
            if at + 1 < ways.len() {
                parts.push(match answers.as_slice() {
                    [one] => json!({ "==": [answer, one] }),
                    several => json!({ "in": [answer, several] }),
                });
            }
            parts.push(rule.json_logic());
        }
        json!({ "if": parts })
    }

    /// As CEL has it.
    pub fn cel(&self) -> String {
        match self {
            Self::Row(row) => format!("'{row}'"),
            Self::Ask(question, ways) => {
                let way = |(at, (answers, rule)): (usize, &(Vec<&str>, Self))| match answers.as_slice() {
                    _ if at + 1 == ways.len() => rule.cel(),
                    [one] => format!("{} == '{one}' ? {} : ", question.id(), rule.cel()),
                    several => format!("{} in ['{}'] ? {} : ", question.id(), several.join("', '"), rule.cel()),
                };
                let ways: String = ways.iter().enumerate().map(way).collect();
                format!("({ways})")
            }
        }
    }
}

/// The questions that are left, asked about what is still possible.
fn asking(possible: Region, questions: &[Question], day: NaiveDate) -> Rule {
    let Some((question, rest)) = questions.split_first() else {
        let state = possible.states().next().expect("no region is empty");
        return Rule::Row(ours(state, day));
    };
    let mut ways: Vec<(Vec<&'static str>, Rule)> = Vec::new();
    for narrower in possible.split(*question) {
        let rule = asking(narrower, rest, day);
        let answer = narrower.ids(*question);
        match ways.iter_mut().find(|(_, known)| *known == rule) {
            Some((answers, _)) => answers.extend(answer),
            None => ways.push((answer, rule)),
        }
    }
    if ways.len() == 1 { ways.remove(0).1 } else { Rule::Ask(*question, ways) }
}
