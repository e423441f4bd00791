//! What can be wrong with a table, or with a row of it, and how it is said.

use shirube_words::voice::Voice;

use crate::complaint::Complaint;

/// Something wrong with a table, a row, or a run.
#[derive(Debug)]
pub(crate) enum WrongTable {
    NotRead { file: String },
    UnknownColumn { given: String, allowed: Vec<String> },
    MissingColumn { column: String },
    Unfinished { file: String },
    OtherRun { file: String },
    Busy { file: String },
    Fields { given: usize, wanted: usize },
    Quote,
    NotText,
    TooLong,
    NoMember { column: String },
}

/// How a table may be written.
const TABLES: &str = "CSV (UTF-8), Parquet";

impl From<WrongTable> for Complaint {
    fn from(wrong: WrongTable) -> Self {
        Self::Table(wrong)
    }
}

impl WrongTable {
    pub(crate) fn say(&self, voice: &Voice) -> String {
        match self {
            Self::NotRead { file } => voice.say("table-not-read", &[("file", file.into()), ("allowed", TABLES.into())]),
            Self::UnknownColumn { given, allowed } => {
                voice.say("table-unknown-column", &[("given", given.into()), ("allowed", allowed.join(", ").into())])
            }
            Self::MissingColumn { column } => voice.say("table-missing-column", &[("column", column.into())]),
            Self::Unfinished { file } => voice.say(
                "table-unfinished",
                &[("file", file.into()), ("resume", "--resume".into()), ("option", "--replace".into())],
            ),
            Self::OtherRun { file } => {
                voice.say("table-other-run", &[("file", file.into()), ("option", "--replace".into())])
            }
            Self::Busy { file } => voice.say("table-busy", &[("file", file.into())]),
            Self::Fields { given, wanted } => {
                voice.say("row-fields", &[("fields", (*given).into()), ("wanted", (*wanted).into())])
            }
            Self::Quote => voice.say("row-quote", &[]),
            Self::NotText => voice.say("row-not-text", &[("example", "UTF-8".into())]),
            Self::TooLong => voice.say("row-too-long", &[]),
            Self::NoMember { column } => voice.say("row-no-member", &[("column", column.into())]),
        }
    }
}
