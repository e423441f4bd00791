//! What the window is told when a request cannot be answered: a code. Every request of our own screens can be.

use serde::Serialize;
use ts_rs::TS;

/// Why a request was refused. The window shows one sentence for all of them, and goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It does not have the form of a request.
    #[error("not a request")]
    NotARequest,
    /// It is longer than any screen could make it.
    #[error("too long")]
    TooLong,
    /// There is no such language.
    #[error("unknown language")]
    UnknownLanguage,
    /// There is no such question.
    #[error("unknown question")]
    UnknownQuestion,
    /// The question has no such answer.
    #[error("unknown answer")]
    UnknownAnswer,
    /// There is no such link.
    #[error("unknown link")]
    UnknownLink,
    /// There is no telephone line with such a number.
    #[error("unknown number")]
    UnknownNumber,
    /// The browser could not be opened.
    #[error("no browser")]
    NoBrowser,
    /// A piece of work broke off.
    #[error("not made")]
    NotMade,
    /// What was counted could not be written.
    #[error("counts not written")]
    CountsNotWritten,
    /// The settings could not be written; they hold until the window is closed.
    #[error("settings not written")]
    SettingsNotWritten,
}
