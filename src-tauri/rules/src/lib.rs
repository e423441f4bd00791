//! The law of Shirube: from what a person has answered to what is to be done, why, and by when.
//!
//! One way through: a [`case::Case`] and a day go in, an [`outcome::Outcome`] comes out. The tables ([`checklist`],
//! [`care`], [`kakuninsho`]) are proven while the program is built: on every day exactly one row answers every case,
//! so that nothing here can fail.
//!
//! Deliberately not here: a clock, files, words in any language, telephone numbers, serialization, async. Holidays and
//! the age of facts are handed in through [`facts::Facts`].

pub mod answers;
pub mod ask;
pub mod care;
pub mod case;
pub mod certificate;
pub mod checklist;
pub mod decide;
pub mod duty;
pub mod facts;
pub mod kakuninsho;
pub mod notice;
pub mod outcome;
pub mod reason;
pub mod receipt;
pub mod region;
pub mod set;
pub mod source;
pub mod span;
pub mod table;
mod vocabulary;
pub mod ways;

pub use decide::decide;
