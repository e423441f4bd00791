//! What can be wrong with the input of a command, and how it is said.

use shirube_rules::receipt::NotAReceipt;
use shirube_words::complaint;
use shirube_words::date_input::NotADate;
use shirube_words::text::Text;
use shirube_words::voice::Voice;

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
}

/// A day as options write it.
pub(crate) const DAY_EXAMPLE: &str = "2026-11-21";
/// A time as options write it.
pub(crate) const TIME_EXAMPLE: &str = "2026-11-21T09:30";
/// A receipt, as far as its shape goes.
pub(crate) const CODE_EXAMPLE: &str = "XXXX-XXXX-X";
const LINE_EXAMPLE: &str = r#"{"card":"valid","registered":"yes","certificate-expires":"2027-05"}"#;
const STRING_EXAMPLE: &str = r#""valid""#;

impl Complaint {
    /// One sentence or two on one line; what was typed cannot break it or steer a terminal.
    pub(crate) fn text(&self, voice: &Voice) -> String {
        let steers = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
        Text::marked(&self.marked(voice)).to_string().replace(steers, " ")
    }

    fn marked(&self, voice: &Voice) -> String {
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
        }
    }
}
