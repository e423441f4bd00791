//! The law of Shirube: from what a person has answered to what is to be done, why, and by when.
//!
//! One way through: a [`case::Case`] and a day go in, an [`outcome::Outcome`] comes out. The tables are proven while the
//! program is built: on every day exactly one row answers every case, so that nothing here can fail. What is to be done
//! stands in [`checklist`]; whether the card works in [`works`]; what to show in [`care`] and [`old_card`]; the
//! 資格確認書 in [`elderly`], [`kakuninsho`], [`held`] and [`on_paper`]. What a [`situation`] adds stands in [`adds`]; which letter an
//! insurer writes, in [`letter`].
//!
//! Deliberately not here: a clock, files, words in any language, telephone numbers, serialization, async. Holidays and
//! the age of facts are handed in through [`facts::Facts`].

pub mod adds;
pub mod answers;
pub mod ask;
pub mod care;
pub mod case;
pub mod certificate;
pub mod checklist;
pub mod decide;
pub mod duty;
pub mod elderly;
pub mod facts;
pub mod held;
pub mod household;
pub mod insurer;
pub mod kakuninsho;
pub mod letter;
mod merge;
pub mod notice;
pub mod old_card;
pub mod on_paper;
pub mod outcome;
pub mod reason;
pub mod receipt;
pub mod region;
pub mod set;
pub mod situation;
pub mod source;
pub mod span;
mod standing;
pub mod table;
mod vocabulary;
pub mod ways;
pub mod works;

pub use decide::{decide, later};
