//! What can be wrong with the input of a command, and how it is said.

use shirube_counts::NotATally;
use shirube_facts::Pack;
use shirube_facts::sign::steers;
use shirube_paper::file::NotWritten;
use shirube_paper::forms::NotMade;
use shirube_rules::household::Person;
use shirube_rules::receipt::NotAReceipt;
use shirube_rules::situation::{Contradiction, Situation};
use shirube_words::date_input::NotADate;
use shirube_words::household::name;
use shirube_words::text::Text;
use shirube_words::voice::Voice;
use shirube_words::{complaint, situations};

use crate::triage::WrongTable;

/// Something wrong with the input.
#[derive(Debug)]
pub(crate) enum Complaint {
    NoCommand { allowed: Vec<String> },
    UnknownCommand { given: String, allowed: Vec<String> },
    UnknownOption { given: String, allowed: Vec<String> },
    Unexpected { given: String },
    MissingValue { option: String, allowed: Vec<String> },
    GivenTwice { option: String },
    UnknownValue { option: String, given: String, allowed: Vec<String> },
    MissingCode,
    NotText { given: String },
    BadDay { option: String, given: String },
    BadTime { option: String, given: String },
    Date { given: String, wrong: NotADate },
    Receipt(NotAReceipt),
    ReceiptInsurer,
    NotJson,
    UnknownKey { given: String, allowed: Vec<String> },
    NotAString { option: String },
    Contradiction(Contradiction),
    SituationDate { situation: Situation, wrong: SituationDate },
    MissingFile,
    FileNotRead { file: String },
    Pack { file: String, first: String, count: usize },
    Counts { file: String, wrong: NotATally },
    Family { problem: String },
    FamilySize { most: usize },
    InPerson { person: Person, wrong: Box<Complaint> },
    NotMade(NotMade),
    NotWritten { file: String, wrong: NotWritten },
    Table(WrongTable),
}

/// What is wrong with the date of a situation.
#[derive(Debug)]
pub(crate) enum SituationDate {
    Missing,
    HasNone,
    NotWhole,
    Wrong { given: String, problem: NotADate },
}

/// A day as options write it.
pub(crate) const DAY_EXAMPLE: &str = "2026-11-21";
/// A time as options write it.
pub(crate) const TIME_EXAMPLE: &str = "2026-11-21T09:30";
/// A receipt, as far as its shape goes.
pub(crate) const CODE_EXAMPLE: &str = "XXXX-XXXX-X";
/// The file in which a desk keeps its counts.
const COUNTS_FILE: &str = "counts.toml";
const LINE_EXAMPLE: &str = r#"{"card":"valid","registered":"yes","certificate-expires":"2027-05"}"#;
const STRING_EXAMPLE: &str = r#""valid""#;

/// A text on one line, which cannot steer a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.replace(steers, " ")
}

impl Complaint {
    /// An option that has to be given.
    pub(crate) fn missing(option: &str, allowed: &[&str]) -> Self {
        let allowed = allowed.iter().map(ToString::to_string).collect();
        Self::MissingValue { option: option.to_owned(), allowed }
    }

    /// One sentence or two on one line; what was typed cannot break it or steer a terminal.
    pub(crate) fn text(&self, voice: &Voice, pack: &Pack) -> String {
        printable(&Text::marked(&self.marked(voice, pack)).to_string())
    }

    fn marked(&self, voice: &Voice, pack: &Pack) -> String {
        let list = |items: &[String]| items.join(", ");
        match self {
            Self::NoCommand { allowed } => voice.say("error-no-command", &[("allowed", list(allowed).into())]),
            Self::UnknownCommand { given, allowed } => {
                voice.say("error-unknown-command", &[("given", given.into()), ("allowed", list(allowed).into())])
            }
            Self::UnknownOption { given, allowed } => {
                voice.say("error-unknown-option", &[("given", given.into()), ("allowed", list(allowed).into())])
            }
            Self::Unexpected { given } => voice.say("error-unexpected", &[("given", given.into())]),
            Self::MissingValue { option, allowed } => {
                voice.say("error-missing-value", &[("option", option.into()), ("allowed", list(allowed).into())])
            }
            Self::GivenTwice { option } => voice.say("error-given-twice", &[("option", option.into())]),
            Self::UnknownValue { option, given, allowed } => voice.say(
                "error-unknown-value",
                &[("option", option.into()), ("given", given.into()), ("allowed", list(allowed).into())],
            ),
            Self::MissingCode => voice.say("error-missing-code", &[("example", CODE_EXAMPLE.into())]),
            Self::NotText { given } => {
                voice.say("error-not-text", &[("given", given.into()), ("example", "UTF-8".into())])
            }
            Self::BadDay { option, given } => voice.say(
                "error-bad-day",
                &[("option", option.into()), ("given", given.into()), ("example", DAY_EXAMPLE.into())],
            ),
            Self::BadTime { option, given } => voice.say(
                "error-bad-time",
                &[("option", option.into()), ("given", given.into()), ("example", TIME_EXAMPLE.into())],
            ),
            Self::Date { given, wrong } => complaint::date(voice, given, wrong),
            Self::Receipt(wrong) => complaint::receipt(voice, *wrong),
            Self::ReceiptInsurer => voice.say("receipt-insurer", &[]),
            Self::NotJson => voice.say("line-not-json", &[("example", LINE_EXAMPLE.into())]),
            Self::UnknownKey { given, allowed } => {
                voice.say("line-unknown-key", &[("given", given.into()), ("allowed", list(allowed).into())])
            }
            Self::NotAString { option } => {
                voice.say("line-not-a-string", &[("option", option.into()), ("example", STRING_EXAMPLE.into())])
            }
            Self::Contradiction(wrong) => {
                situations::contradiction(voice, pack, *wrong, |situation| situation.id().to_owned())
            }
            Self::SituationDate { situation, wrong } => {
                let of = ("situation", situation.id().into());
                let example = ("example", DAY_EXAMPLE.into());
                match wrong {
                    SituationDate::Missing => voice.say("situation-date-missing", &[of, example]),
                    SituationDate::HasNone => voice.say("situation-has-no-date", &[of]),
                    SituationDate::NotWhole => voice.say("situation-date-not-whole", &[of, example]),
                    SituationDate::Wrong { given, problem } => {
                        let problem = complaint::date(voice, given, problem);
                        voice.say("situation-date-wrong", &[of, ("problem", problem.into())])
                    }
                }
            }
            Self::MissingFile => voice.say("error-missing-file", &[]),
            Self::FileNotRead { file } => voice.say("error-file-not-read", &[("file", file.into())]),
            Self::Pack { file, first, count } => {
                voice.say("pack-wrong", &[("file", file.into()), ("problem", first.into()), ("count", (*count).into())])
            }
            Self::Counts { file, wrong } => {
                let of = ("file", file.into());
                match wrong {
                    NotATally::Form => voice.say("counts-wrong-form", &[of, ("example", COUNTS_FILE.into())]),
                    NotATally::Exported => voice.say("counts-wrong-exported", &[of, ("example", COUNTS_FILE.into())]),
                    NotATally::Day(day) => voice.say("counts-wrong-day", &[of, ("given", day.into())]),
                }
            }
            Self::Family { problem } => voice.say("family-wrong", &[("problem", problem.into())]),
            Self::FamilySize { most } => {
                voice.say("family-size", &[("most", (*most).into()), ("example", "[[person]]".into())])
            }
            Self::NotMade(wrong) => wrong.say(voice),
            Self::NotWritten { file, wrong: NotWritten::Exists } => {
                voice.say("error-file-exists", &[("file", file.into()), ("option", "--replace".into())])
            }
            Self::NotWritten { file, wrong } => wrong.say(voice, file),
            Self::Table(wrong) => wrong.say(voice),
            Self::InPerson { person, wrong } => voice.say(
                "family-person-wrong",
                &[("person", name(voice, *person).into()), ("problem", wrong.marked(voice, pack).into())],
            ),
        }
    }
}
