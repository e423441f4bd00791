//! The forms in which a sheet leaves the program, each made from the same sheets.

use chrono::NaiveDate;
use shirube_words::household::HouseholdSheet;
use shirube_words::library::TopicSheet;
use shirube_words::sheet::Sheet;
use shirube_words::voice::Voice;

use crate::document::{Arrange, Document};
use crate::letters::Letters;
use crate::{html, ics, pdf, text};

/// What is printed: the sheets of one outcome, of one household or of one topic, one for each language.
#[derive(Clone, Debug)]
pub enum Sheets {
    /// Of one outcome.
    OfOne(Vec<Sheet>),
    /// Of a household.
    OfHousehold(Vec<HouseholdSheet>),
    /// Of a topic.
    OfTopic(Vec<TopicSheet>),
}

/// A form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// A page for the browser.
    Html,
    /// Paper, as a file.
    Pdf,
    /// Days for a calendar.
    Calendar,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Text, Self::Html, Self::Pdf, Self::Calendar];

    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Calendar => "ics",
        }
    }

    /// The form with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    /// How the names of its files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Calendar => "ics",
        }
    }
}

/// Why a form was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    /// No font has the letters of the language with this tag.
    #[error("no font for {0}")]
    NoFont(String),
    /// A font cannot be put into a file, or does not do what it says.
    #[error("a font cannot be used")]
    BadFont,
    /// There is no day to put into a calendar.
    #[error("no days")]
    NoDays,
    /// It was stopped.
    #[error("stopped")]
    Stopped,
}

impl NotMade {
    /// What it means, and the way out.
    pub fn say(&self, voice: &Voice) -> String {
        match self {
            Self::NoFont(tag) => {
                let language = voice.say(&format!("language-{}", tag.split('-').next().unwrap_or(tag)), &[]);
                voice.say("take-no-font", &[("language", language.into())])
            }
            Self::BadFont => voice.say("take-not-made", &[]),
            Self::NoDays => voice.say("take-no-days", &[]),
            Self::Stopped => voice.say("take-stopped", &[]),
        }
    }
}

impl Sheets {
    /// The sheets in short, for a chat or a ticket.
    #[must_use]
    pub fn brief(self) -> Self {
        match self {
            Self::OfOne(sheets) => Self::OfOne(sheets.into_iter().map(Sheet::brief).collect()),
            Self::OfHousehold(sheets) => Self::OfHousehold(sheets.into_iter().map(HouseholdSheet::brief).collect()),
            Self::OfTopic(sheets) => Self::OfTopic(sheets.into_iter().map(TopicSheet::brief).collect()),
        }
    }

    /// The sheets for later: without what is true at this moment only.
    #[must_use]
    pub fn lasting(self) -> Self {
        match self {
            Self::OfOne(sheets) => Self::OfOne(sheets.into_iter().map(Sheet::lasting).collect()),
            Self::OfHousehold(sheets) => Self::OfHousehold(sheets.into_iter().map(HouseholdSheet::lasting).collect()),
            Self::OfTopic(sheets) => Self::OfTopic(sheets.into_iter().map(TopicSheet::lasting).collect()),
        }
    }

    /// The sheets set out for paper.
    pub fn document(&self, arrange: Arrange) -> Document<'_> {
        match self {
            Self::OfOne(sheets) => Document::of(sheets, arrange),
            Self::OfHousehold(sheets) => Document::of_household(sheets, arrange),
            Self::OfTopic(sheets) => Document::of_topic(sheets, arrange),
        }
    }

    /// Their days as a calendar file, made on a day; nothing where there are none.
    pub fn calendar(&self, on: NaiveDate) -> Option<String> {
        match self {
            Self::OfOne(sheets) => ics::print(sheets, on),
            Self::OfHousehold(sheets) => ics::print_household(sheets, on),
            Self::OfTopic(_) => None,
        }
    }

    /// Makes a form. `on` is the day they are for; `go_on` is told how far it is, from 0 to 1, and says whether to go on.
    pub fn print(
        &self,
        form: Form,
        arrange: Arrange,
        on: NaiveDate,
        go_on: &mut dyn FnMut(f32) -> bool,
    ) -> Result<Vec<u8>, NotMade> {
        match form {
            Form::Text => Ok(text::print(&self.document(arrange)).into_bytes()),
            Form::Html => Ok(html::page(&self.document(arrange)).into_bytes()),
            Form::Pdf => pdf::print(&self.document(arrange), &mut Letters::of_the_system(), go_on),
            Form::Calendar => self.calendar(on).map(String::into_bytes).ok_or(NotMade::NoDays),
        }
    }
}
