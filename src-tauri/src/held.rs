//! What a person has said to be true besides the three answers, as it was ticked and typed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use shirube_rules::insurer::Scheme;
use shirube_rules::situation::{Contradiction, Dated, Situation, Situations};
use shirube_words::date_input::{self, NotADate};

use crate::ask::Given;
use crate::refusal::Refusal;

/// What stands before a situation's id where it is given as an answer.
const PREFIX: &str = "situation-";
/// How a situation is said to hold.
pub const TRUE: &str = "true";

/// The situations that are ticked, each with what was typed as its date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    ticked: BTreeMap<Situation, String>,
    /// Those of a receipt, which carries no dates.
    undated: Situations,
}

/// Why the situations cannot be taken as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotHeld {
    /// Some of them do not go together.
    Contradiction(Contradiction),
    /// A date is missing.
    NoDate(Situation),
    /// A date is a month or a year.
    NotWhole(Situation),
    /// A date cannot be read.
    Date(Situation, NotADate),
}

impl NotHeld {
    /// The situation it is about.
    pub const fn situation(&self) -> Situation {
        match self {
            Self::Contradiction(
                Contradiction::Both(_, one) | Contradiction::TwoDates(one) | Contradiction::OtherInsurer(one),
            )
            | Self::NoDate(one)
            | Self::NotWhole(one)
            | Self::Date(one, _) => *one,
        }
    }
}

impl Held {
    /// Those of a receipt.
    pub fn of(situations: Situations) -> Self {
        Self { ticked: situations.iter().map(|situation| (situation, String::new())).collect(), undated: situations }
    }

    /// The situation that an answer is about.
    pub fn situation(question: &str) -> Option<Situation> {
        Situation::from_id(question.strip_prefix(PREFIX)?)
    }

    /// The id under which a situation is answered.
    pub fn question(situation: Situation) -> String {
        Self::question_of(situation.id())
    }

    /// The same, by the situation's id.
    pub fn question_of(situation: &str) -> String {
        format!("{PREFIX}{situation}")
    }

    /// Takes an answer: ticked, with what was typed, or not ticked.
    pub fn take(&mut self, situation: Situation, given: &Given) -> Result<(), Refusal> {
        match given.choice.as_deref() {
            None => drop(self.ticked.remove(&situation)),
            Some(TRUE) => drop(self.ticked.insert(situation, given.text.clone().unwrap_or_default())),
            Some(_) => return Err(Refusal::UnknownAnswer),
        }
        Ok(())
    }

    /// Whether a situation is ticked.
    pub fn is_ticked(&self, situation: Situation) -> bool {
        self.ticked.contains_key(&situation)
    }

    /// What was typed as its date.
    pub fn typed(&self, situation: Situation) -> &str {
        self.ticked.get(&situation).map_or("", String::as_str)
    }

    /// Whether anything is ticked.
    pub fn is_empty(&self) -> bool {
        self.ticked.is_empty()
    }

    /// Those that are ticked.
    pub fn iter(&self) -> impl Iterator<Item = Situation> {
        self.ticked.keys().copied()
    }

    /// The situations in law, as far as they can be taken as they stand.
    pub fn read(&self, scheme: Scheme) -> Result<Situations, NotHeld> {
        let told = self.ticked.iter().map(|(situation, typed)| Ok((*situation, self.date(*situation, typed)?)));
        let told = told.collect::<Result<Vec<_>, _>>()?;
        Situations::of(told, scheme).map_err(NotHeld::Contradiction)
    }

    /// Those that hold, where some cannot be taken as they stand: each that goes with those before it.
    pub fn as_far_as_they_go(&self, scheme: Scheme) -> Situations {
        let mut told = Vec::new();
        let mut held = Situations::NONE;
        for (situation, typed) in &self.ticked {
            let Ok(date) = self.date(*situation, typed) else { continue };
            told.push((*situation, date));
            match Situations::of(told.iter().copied(), scheme) {
                Ok(more) => held = more,
                Err(_) => drop(told.pop()),
            }
        }
        held
    }

    fn date(&self, situation: Situation, typed: &str) -> Result<Option<NaiveDate>, NotHeld> {
        let needed = situation.dated() == Dated::Must && !self.undated.holds(situation);
        if typed.trim().is_empty() || situation.dated() == Dated::Never {
            return if needed { Err(NotHeld::NoDate(situation)) } else { Ok(None) };
        }
        let span = date_input::read(typed).map_err(|wrong| NotHeld::Date(situation, wrong))?;
        span.exact().map(Some).ok_or(NotHeld::NotWhole(situation))
    }
}
