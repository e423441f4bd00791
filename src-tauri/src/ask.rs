//! What the window asks: a screen, with the answers given so far. Mirrors the wire; [`crate::told`] checks the answers.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use shirube_rules::household::MOST;
use ts_rs::TS;

use crate::refusal::Refusal;

/// More answers than all questions and situations together have.
const MOST_ANSWERS: usize = 64;
/// Longer than anything that can be meant.
const LONGEST: usize = 200;

/// A request for a screen.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Where to go.
    pub go: Go,
    /// The answers, oldest first; a later one to the same question counts.
    pub answers: Vec<Given>,
    /// The language; none before one was chosen.
    pub language: Option<String>,
    /// The language to show beside it.
    pub beside: Option<String>,
    /// The family, where it is asked for; the answers above are then those of one of them.
    pub household: Household,
}

/// The people of a family, told by their roles.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Household {
    /// Everybody, in the order in which they were added.
    pub people: Vec<Relative>,
    /// Whose answers are given, counted from 0.
    pub at: Option<usize>,
    /// Who was taken off the list last, and from which place.
    pub removed: Option<Removed>,
}

/// Somebody of a family.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Relative {
    /// The role's id.
    pub role: String,
    /// The answers.
    pub answers: Vec<Given>,
}

/// Somebody who was taken off the list.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Removed {
    /// From which place.
    pub at: usize,
    /// The role's id.
    pub role: String,
}

/// Where to go.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Go {
    /// To this screen.
    To(Screen),
    /// On from this screen; if its answer is missing or cannot be read, it comes again and says so.
    From(Screen),
}

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// The first one: the languages, or home once a language is chosen.
    Start,
    /// The languages.
    Language,
    /// What this is, and where to begin.
    Home,
    /// STEP 1.
    Card,
    /// STEP 1, the card's own last day.
    CardExpired,
    /// STEP 2.
    Registered,
    /// STEP 3.
    Certificate,
    /// The answers once more.
    Check,
    /// What else is true.
    Situations,
    /// What to do.
    Result,
    /// A receipt from elsewhere.
    Receipt,
    /// The family.
    Family,
    /// Which questions are answered.
    Library,
    /// One of them.
    Topic,
    /// The words on papers and screens.
    Glossary,
    /// An agent walks a caller through.
    Desk,
    /// How many calls there were.
    Counts,
    /// What the keys do.
    Keys,
    /// Whom to call.
    Phones,
    /// How it looks, and what it rests on.
    Settings,
}

/// An answer as the window holds it.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The question's id.
    pub question: String,
    /// The chosen answer's id.
    pub choice: Option<String>,
    /// The parts of a date.
    pub date: Option<DateParts>,
    /// What was typed.
    pub text: Option<String>,
}

/// A date as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DateParts {
    /// By which count of years.
    pub era: String,
    /// The year.
    pub year: String,
    /// The month.
    pub month: String,
    /// The day.
    pub day: String,
}

impl Ask {
    /// What the window asks first.
    pub const START: Self = Self {
        go: Go::To(Screen::Start),
        answers: Vec::new(),
        language: None,
        beside: None,
        household: Household { people: Vec::new(), at: None, removed: None },
    };

    /// Reads a request.
    pub fn read(request: Value) -> Result<Self, Refusal> {
        let ask: Self = serde_json::from_value(request).map_err(|_| Refusal::NotARequest)?;
        let Household { people, at, removed } = &ask.household;
        let few = people.len() <= MOST && people.iter().all(|person| person.answers.len() <= MOST_ANSWERS);
        let known = at.is_none_or(|at| at < people.len());
        let was_there = removed.as_ref().is_none_or(|removed| removed.at <= people.len());
        if !known || !was_there {
            return Err(Refusal::NotARequest);
        }
        if few && ask.answers.len() <= MOST_ANSWERS && ask.texts().all(|text| text.len() <= LONGEST) {
            Ok(ask)
        } else {
            Err(Refusal::TooLong)
        }
    }

    fn texts(&self) -> impl Iterator<Item = &String> {
        let people = self.household.people.iter();
        let roles = people.clone().map(|person| &person.role);
        let theirs = people.flat_map(|person| &person.answers);
        let removed = self.household.removed.iter().map(|removed| &removed.role);
        let answers = self.answers.iter().chain(theirs).flat_map(Given::texts);
        answers.chain(&self.language).chain(&self.beside).chain(roles).chain(removed)
    }
}

impl Given {
    fn texts(&self) -> impl Iterator<Item = &String> {
        let date = self.date.iter().flat_map(|date| [&date.era, &date.year, &date.month, &date.day]);
        [&self.question].into_iter().chain(&self.choice).chain(&self.text).chain(date)
    }
}
