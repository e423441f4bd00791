//! A region of the checklist: for each question, the answers it covers.
//!
//! A row of the table is a region, a half-filled form is a region, and what a row has to say about a form is their
//! intersection. A [`State`] is the smallest region: one answer to each question.

use crate::answers::{Card, Certificate, Question, Registered};
use crate::set::Set;

/// For each question the answers that are covered, or still possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region {
    /// STEP1.
    pub card: Set<Card>,
    /// STEP2.
    pub registered: Set<Registered>,
    /// STEP3.
    pub certificate: Set<Certificate>,
}

impl Region {
    /// Everything: nothing has been answered.
    pub const EVERYTHING: Self = Self {
        card: Card::any(Card::ALL),
        registered: Registered::any(Registered::ALL),
        certificate: Certificate::any(Certificate::ALL),
    };

    /// What both regions cover.
    pub const fn and(self, other: Self) -> Option<Self> {
        match (
            self.card.and(other.card),
            self.registered.and(other.registered),
            self.certificate.and(other.certificate),
        ) {
            (Some(card), Some(registered), Some(certificate)) => Some(Self { card, registered, certificate }),
            _ => None,
        }
    }

    /// The answers to one question, as bits.
    pub const fn bits(self, question: Question) -> u8 {
        match question {
            Question::Card => self.card.bits(),
            Question::Registered => self.registered.bits(),
            Question::Certificate => self.certificate.bits(),
        }
    }

    /// The ids of the answers to one question.
    pub fn ids(self, question: Question) -> Vec<&'static str> {
        match question {
            Question::Card => self.card.iter().map(Card::id).collect(),
            Question::Registered => self.registered.iter().map(Registered::id).collect(),
            Question::Certificate => self.certificate.iter().map(Certificate::id).collect(),
        }
    }

    /// The questions in which it is narrower than what is possible, with its answers.
    pub fn narrowed(self, possible: Self) -> Vec<(Question, Vec<&'static str>)> {
        let narrower = Question::ALL.iter().filter(|question| self.bits(**question) != possible.bits(**question));
        narrower.map(|question| (*question, self.ids(*question))).collect()
    }

    /// The same region with one question narrowed to each of its answers in turn.
    pub fn split(self, question: Question) -> Vec<Self> {
        match question {
            Question::Card => self.card.iter().map(|card| Self { card: Set::only(card), ..self }).collect(),
            Question::Registered => {
                self.registered.iter().map(|registered| Self { registered: Set::only(registered), ..self }).collect()
            }
            Question::Certificate => self
                .certificate
                .iter()
                .map(|certificate| Self { certificate: Set::only(certificate), ..self })
                .collect(),
        }
    }

    /// Both regions as one, where they differ in a single question.
    pub fn join(self, other: Self) -> Option<Self> {
        let differing = Question::ALL.iter().filter(|q| self.bits(**q) != other.bits(**q)).count();
        (differing <= 1).then(|| Self {
            card: self.card.or(other.card),
            registered: self.registered.or(other.registered),
            certificate: self.certificate.or(other.certificate),
        })
    }

    /// Every single state in it.
    pub fn states(self) -> impl Iterator<Item = State> {
        self.card.iter().flat_map(move |card| {
            self.registered.iter().flat_map(move |registered| {
                self.certificate.iter().map(move |certificate| State { card, registered, certificate })
            })
        })
    }
}

/// One answer to each question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State {
    /// STEP1.
    pub card: Card,
    /// STEP2.
    pub registered: Registered,
    /// STEP3.
    pub certificate: Certificate,
}

impl From<State> for Region {
    fn from(state: State) -> Self {
        Self {
            card: Set::only(state.card),
            registered: Set::only(state.registered),
            certificate: Set::only(state.certificate),
        }
    }
}
