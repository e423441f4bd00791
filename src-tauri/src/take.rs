//! What is taken along: the sheet that is on the screen, printed, saved or copied.
//!
//! Making it happens apart from the window, says how far it is, and can be stopped. Not here: the dialogs of the system.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shirube_paper::document;
use shirube_paper::file::{self, Existing, NotWritten};
use shirube_paper::forms::{Form, NotMade, Sheets};
use shirube_paper::{html, text};
use ts_rs::TS;

use crate::ask::Ask;
use crate::refusal::Refusal;
use crate::wire::Words;

/// A request to take the sheet along.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Take {
    /// What is on the screen.
    #[ts(type = "Ask")]
    pub ask: Value,
    /// In which way.
    pub way: TakeWay,
    /// How two languages are set.
    pub arrange: Arrange,
}

/// The ways to take it along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TakeWay {
    /// By the printer.
    Print,
    /// As a page that the browser opens.
    Page,
    /// As a PDF.
    Pdf,
    /// As days for a calendar.
    Calendar,
    /// In short, to be pasted elsewhere.
    Copy,
    /// The same without any date of the person, for what is written down of a call.
    Ticket,
    /// What was counted, as a table.
    Counts,
}

/// How two languages are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Arrange {
    /// Side by side.
    Beside,
    /// One after the other.
    After,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Taken {
    /// What to say. Nothing where somebody has thought better of it.
    pub message: Words,
    /// What to print.
    pub page: Option<PrintPage>,
}

/// A page to print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PrintPage {
    /// The page.
    pub html: String,
    /// How it looks.
    pub style: String,
}

/// How far a piece of work is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Progress {
    /// From 0 to 1.
    pub share: f32,
}

/// Work of less than this needs no word about how far it is.
const SHORT: Duration = Duration::from_millis(500);
/// How often it is said.
const EVERY: Duration = Duration::from_millis(100);

impl Take {
    /// Reads a request.
    pub fn read(request: Value) -> Result<(Self, Ask), Refusal> {
        let take: Self = serde_json::from_value(request).map_err(|_| Refusal::NotARequest)?;
        let ask = Ask::read(take.ask.clone())?;
        Ok((take, ask))
    }
}

impl TakeWay {
    /// The form of its file, where there is one.
    pub const fn form(self) -> Option<Form> {
        match self {
            Self::Page => Some(Form::Html),
            Self::Pdf => Some(Form::Pdf),
            Self::Calendar => Some(Form::Calendar),
            Self::Print | Self::Copy | Self::Ticket | Self::Counts => None,
        }
    }
}

impl From<Arrange> for document::Arrange {
    fn from(arrange: Arrange) -> Self {
        match arrange {
            Arrange::Beside => Self::Beside,
            Arrange::After => Self::After,
        }
    }
}

/// The page to print.
pub fn page(sheets: &Sheets, arrange: Arrange) -> PrintPage {
    PrintPage { html: html::fragment(&sheets.document(arrange.into())), style: html::STYLE.to_owned() }
}

/// The sheet in short.
pub fn brief(sheets: Sheets) -> String {
    text::print(&sheets.brief().document(document::Arrange::Beside))
}

/// The name that is proposed for a file. It says nothing about anybody.
pub fn name(form: Form, on: NaiveDate) -> String {
    format!("shirube-{on}.{}", form.ending())
}

/// The ending of a table.
pub const TABLE: &str = "csv";

/// The name that is proposed for what was counted.
pub fn name_of_counts(on: NaiveDate) -> String {
    format!("shirube-counts-{on}.{TABLE}")
}

/// Makes the bytes of a form. `tell` hears how far it is, once it takes long; `stop` ends it.
pub fn make(
    sheets: &Sheets,
    form: Form,
    arrange: Arrange,
    on: NaiveDate,
    stop: &AtomicBool,
    mut tell: impl FnMut(Progress),
) -> Result<Vec<u8>, NotMade> {
    let begun = Instant::now();
    let mut told: Option<Instant> = None;
    sheets.print(form, arrange.into(), on, &mut |share| {
        slow();
        if begun.elapsed() >= SHORT && told.is_none_or(|told| told.elapsed() >= EVERY) {
            told = Some(Instant::now());
            tell(Progress { share });
        }
        !stop.load(Ordering::Relaxed)
    })
}

/// Writes a file where a person has chosen. A name without its ending gets it, and then nobody was asked about a file of
/// that name.
pub fn write(chosen: &Path, ending: &str, bytes: &[u8]) -> Result<PathBuf, (PathBuf, NotWritten)> {
    let ends = chosen.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
    let (path, existing) = if ends {
        (chosen.to_owned(), Existing::Replace)
    } else {
        let mut name = chosen.as_os_str().to_owned();
        name.push(format!(".{ending}"));
        (PathBuf::from(name), Existing::Keep)
    };
    file::write(&path, bytes, existing).map_err(|wrong| (path, wrong))
}

/// While it is being developed, the program can be made as slow as an old machine.
fn slow() {
    let wait = cfg!(debug_assertions).then(|| std::env::var("SHIRUBE_SLOW").ok()).flatten();
    if let Some(milliseconds) = wait.and_then(|wait| wait.parse().ok()) {
        std::thread::sleep(Duration::from_millis(milliseconds));
    }
}

#[cfg(test)]
mod tests {
    use super::{Existing, file, write};

    #[test]
    fn a_file_of_another_ending_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder for a test");
        for (chosen, ending, written) in
            [("plan.v2", "pdf", "plan.v2.pdf"), ("letters.txt", "csv", "letters.txt.csv"), ("a", "ics", "a.ics")]
        {
            let path = folder.path().join(chosen);
            file::write(&path, b"mine", Existing::Keep).expect("it can be written");
            let place = write(&path, ending, b"something else").expect("it can be written");
            assert!(place.ends_with(written), "{}", place.display());
            assert_eq!(path.metadata().map(|file| file.len()).ok(), Some(4), "{chosen} is as it was");
        }
        let path = folder.path().join("again.PDF");
        file::write(&path, b"mine", Existing::Keep).expect("it can be written");
        let place = write(&path, "pdf", b"something else").expect("the dialog has asked");
        assert_eq!(place.metadata().map(|file| file.len()).ok(), Some(14));
    }
}
