//! The sheet: an outcome in words, in the order in which it is read.
//!
//! Screen, paper and plain text are all made from this one value. Two sheets of one outcome have the same lines in the
//! same order whatever their languages, so that they can stand side by side.

use chrono::{NaiveDate, NaiveDateTime};
use shirube_facts::{Contact, Insurer, Link, OpenState, Pack};
use shirube_rules::duty::{Todo, Way};
use shirube_rules::outcome::Outcome;
use shirube_rules::receipt::Receipt;

use crate::figures::Ground;
use crate::text::{Text, name_in};
use crate::voice::Voice;
use crate::{calendar, calls, lines};

/// An outcome in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language's id.
    pub language: String,
    /// The language's tag.
    pub tag: String,
    /// What this is.
    pub title: Text,
    /// That it is not official, and who is; then the day asked about.
    pub about: Vec<Text>,
    /// How many things there are to do.
    pub headline: Text,
    /// What to know before anything else.
    pub warnings: Vec<Text>,
    /// The heading above the to-dos; none where there are none.
    pub todo_heading: Option<Text>,
    /// The to-dos in order.
    pub todo: Vec<Card>,
    /// What stands between a label and its line, where both stand in one line.
    pub label_joint: Text,
    /// Everything else, in order.
    pub parts: Vec<Part>,
    /// The days to keep in mind.
    pub days: Vec<Day>,
    /// What stands at the foot of every page.
    pub foot: Text,
}

/// A day to keep in mind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// What falls on it; the same in every language.
    pub id: String,
    /// The day.
    pub day: NaiveDate,
    /// What falls on it, in words.
    pub title: Text,
    /// What to know about it.
    pub notes: Vec<Text>,
}

/// A to-do in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which to-do it is.
    pub todo: Todo,
    /// What to do.
    pub title: Text,
    /// By when, how, why.
    pub lines: Vec<Line>,
}

/// A line of a to-do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it tells.
    pub kind: LineKind,
    /// What stands before it.
    pub label: Option<Text>,
    /// The words.
    pub text: Text,
    /// The page to open for it.
    pub page: Option<Page>,
}

/// A page to open, or to scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its address, out of the facts.
    pub link: Link,
    /// What the code to scan is, for who does not see it.
    pub code: Text,
}

/// What a line of a to-do tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// By when.
    By,
    /// When to go because offices are closed on the last day.
    Closed,
    /// What has to be done before.
    Waits,
    /// How, and where.
    How,
    /// One of several ways.
    Way(Way),
    /// What to bring.
    Bring,
    /// What it costs.
    Cost,
    /// How long it takes.
    Time,
    /// What to mind.
    Note,
    /// Why.
    Why,
}

/// A part of the sheet under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which part it is.
    pub id: PartId,
    /// Its heading.
    pub heading: Text,
    /// What it says.
    pub items: Vec<Item>,
}

/// The parts after the to-dos, in reading order. Sources come last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartId {
    /// Where the answers that are still open lead.
    Branches,
    /// What the situations add.
    Situations,
    /// What to show at the doctor's.
    Doctor,
    /// The eligibility certificate.
    Kakuninsho,
    /// What the insurer says in its own matters.
    Insurer,
    /// Whom to call.
    Contacts,
    /// The certificate's dates.
    Certificate,
    /// Where the paper says otherwise.
    Differs,
    /// What another answer would have changed.
    WhatIf,
    /// When to look again.
    Next,
    /// The receipt.
    Receipt,
    /// The documents it rests on.
    Sources,
}

impl PartId {
    /// Whether it belongs to the sheet in short.
    pub(crate) const fn is_brief(self) -> bool {
        match self {
            Self::Branches | Self::Doctor | Self::Contacts | Self::Receipt => true,
            Self::Situations
            | Self::Insurer
            | Self::Kakuninsho
            | Self::Certificate
            | Self::Differs
            | Self::WhatIf
            | Self::Next
            | Self::Sources => false,
        }
    }

    /// The message that heads it; the doctor's part has two.
    pub const fn heading(self, anything_to_do: bool) -> &'static str {
        match self {
            Self::Branches => "heading-branches",
            Self::Situations => "heading-situations",
            Self::Insurer => "heading-insurer",
            Self::Doctor if anything_to_do => "heading-doctor",
            Self::Doctor => "heading-doctor-now",
            Self::Kakuninsho => "heading-kakuninsho",
            Self::Contacts => "heading-contacts",
            Self::Certificate => "heading-certificate",
            Self::Differs => "heading-differs",
            Self::WhatIf => "heading-what-if",
            Self::Next => "heading-next",
            Self::Receipt => "heading-receipt",
            Self::Sources => "heading-sources",
        }
    }
}

/// A line with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The telephone number that stands before the line.
    pub number: Option<Text>,
    /// Whether that can be called: one for a FAX cannot.
    pub called: bool,
    /// The line.
    pub line: Text,
    /// What belongs to it.
    pub details: Vec<Detail>,
    /// The page to open for it.
    pub page: Option<Page>,
}

/// What belongs to a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Whether a telephone line answers now, where that is what it tells.
    pub open: Option<OpenState>,
    /// Whether it is true at this moment only.
    pub passes: bool,
    /// The words.
    pub text: Text,
}

impl From<Text> for Detail {
    fn from(text: Text) -> Self {
        Self { open: None, passes: false, text }
    }
}

impl Item {
    /// A line that stands for itself.
    pub(crate) fn plain(line: Text) -> Self {
        Self { number: None, called: false, line, details: Vec::new(), page: None }
    }
}

/// What a sheet is made of.
#[derive(Clone, Copy)]
pub struct Occasion<'a> {
    /// The outcome.
    pub outcome: &'a Outcome,
    /// Where it leads on: what the outcome would be on its next day of change.
    pub later: Option<&'a Outcome>,
    /// The facts.
    pub pack: &'a Pack,
    /// The insurer.
    pub insurer: &'a Insurer,
    /// The wall clock in Japan, where the day asked about is today.
    pub now: Option<NaiveDateTime>,
    /// The receipt it was brought back from.
    pub receipt: Option<&'a Receipt>,
}

impl<'a> Occasion<'a> {
    /// The lines to call, best first for a speaker of the first language.
    pub fn contacts(&self, languages: &[&str]) -> Vec<&'a Contact> {
        calls::contacts(&self.ground(), &self.outcome.topics(), languages)
    }

    /// What its sentences are said from.
    pub(crate) fn ground(&self) -> Ground<'a> {
        Ground { pack: self.pack, insurer: self.insurer, day: self.outcome.day }
    }

    /// Days from the day asked about to another one.
    pub(crate) fn days_until(&self, day: NaiveDate) -> i64 {
        day.signed_duration_since(self.outcome.day).num_days()
    }
}

/// The sheet of an outcome in a language. `contacts` are those of the language that is read first.
pub fn sheet(voice: &Voice, occasion: &Occasion<'_>, contacts: &[&Contact]) -> Sheet {
    let todo = lines::cards(voice, occasion);
    let ids = [
        PartId::Branches,
        PartId::Situations,
        PartId::Doctor,
        PartId::Kakuninsho,
        PartId::Insurer,
        PartId::Contacts,
        PartId::Certificate,
        PartId::Differs,
        PartId::WhatIf,
        PartId::Next,
        PartId::Receipt,
        PartId::Sources,
    ];
    let parts = ids.into_iter().filter_map(|id| {
        let items = lines::part(id, voice, occasion, contacts);
        let name = occasion.insurer.name(&voice.language().id).unwrap_or_default();
        let name = name_in(&voice.language().id, name);
        let heading = voice.text(id.heading(!todo.is_empty()), &[("insurer", name.into())]);
        (!items.is_empty()).then_some(Part { id, heading, items })
    });
    Sheet {
        language: voice.language().id.clone(),
        tag: voice.language().tag.to_string(),
        title: voice.text("sheet-title", &[]),
        about: lines::about(voice, occasion),
        headline: lines::headline(voice, occasion),
        warnings: lines::warnings(voice, occasion),
        todo_heading: (!todo.is_empty()).then(|| voice.text("heading-todo", &[])),
        parts: parts.collect(),
        label_joint: voice.text("joint-label", &[]),
        days: calendar::days(voice, occasion, &todo),
        foot: voice.text("sheet-foot", &[]),
        todo,
    }
}

impl Sheet {
    /// The sheet in short, for a chat or a ticket: what to do and by when, what to show, whom to call, the receipt.
    #[must_use]
    pub fn brief(mut self) -> Self {
        for card in &mut self.todo {
            card.lines.retain(|line| line.kind.is_urgent());
        }
        self.parts.retain(|part| part.id.is_brief());
        self.parts.iter_mut().for_each(Part::shorten);
        self
    }

    /// The sheet for later: without what is true at this moment only.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.parts.iter_mut().for_each(Part::last);
        self
    }
}

impl Part {
    /// Leaves out what is true at this moment only.
    pub(crate) fn last(&mut self) {
        for item in &mut self.items {
            item.details.retain(|detail| !detail.passes);
        }
    }

    /// Leaves of what belongs to its lines only whether they answer now.
    pub(crate) fn shorten(&mut self) {
        for item in &mut self.items {
            item.details.retain(|detail| detail.open.is_some());
        }
    }
}

impl LineKind {
    /// Whether it tells when.
    const fn is_urgent(self) -> bool {
        match self {
            Self::By | Self::Closed | Self::Waits => true,
            Self::How | Self::Way(_) | Self::Bring | Self::Cost | Self::Time | Self::Note | Self::Why => false,
        }
    }
}
