//! The arguments as they were typed: a command, its options, and what stands alone.
//!
//! Not here: what the values mean. `request` reads those.

use std::collections::BTreeMap;
use std::ffi::OsString;

use lexopt::prelude::{Long, Short, Value};
use shirube_words::language::negotiate;

use crate::COMMANDS;
use crate::complaint::Complaint;
use crate::world::World;

/// Options that take a value, by command; those without one are [`FLAGS`].
const OPTIONS: [(&str, &[&str]); 4] = [
    (
        "check",
        &[
            "--day",
            "--insurer",
            "--lang",
            "--beside",
            "--card",
            "--registered",
            "--certificate",
            "--certificate-expires",
        ],
    ),
    ("contacts", &["--at", "--insurer", "--lang"]),
    ("explain", &["--lang", "--beside"]),
    ("lists", &["--lang"]),
];
const FLAGS: [(&str, &[&str]); 4] =
    [("check", &["--json", "--lines"]), ("contacts", &["--json"]), ("explain", &["--json"]), ("lists", &["--json"])];
/// The command whose argument is a code.
const TAKES_A_CODE: &str = "explain";

/// What was typed after the command.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    values: BTreeMap<String, String>,
    flags: Vec<String>,
    code: Option<String>,
}

impl Arguments {
    /// Reads the command line: which command, and its arguments.
    pub(crate) fn read(given: &[OsString]) -> Result<(&'static str, Self), Complaint> {
        let mut parser = lexopt::Parser::from_args(given);
        let mut arguments = Self::default();
        let command = match parser.next().map_err(|_| no_command())? {
            None => return Err(no_command()),
            Some(Long("help") | Short('h')) => return Ok(("--help", arguments)),
            Some(Long("version") | Short('V')) => return Ok(("--version", arguments)),
            Some(Long(name)) => return Err(unknown_command(format!("--{name}"))),
            Some(Short(letter)) => return Err(unknown_command(format!("-{letter}"))),
            Some(Value(name)) => {
                let name = text(name)?;
                let known = COMMANDS.into_iter().find(|command| *command == name);
                known.ok_or_else(|| unknown_command(name))?
            }
        };
        while let Some(argument) = parser.next().map_err(|problem| unexpected(&problem))? {
            match argument {
                Long("help") | Short('h') => return Ok(("--help", arguments)),
                Long(name) => {
                    let name = format!("--{name}");
                    arguments.option(command, name, &mut parser)?;
                }
                Short(letter) => {
                    return Err(Complaint::UnknownOption { given: format!("-{letter}"), allowed: allowed(command) });
                }
                Value(value) if command == TAKES_A_CODE && arguments.code.is_none() => {
                    arguments.code = Some(text(value)?);
                }
                Value(value) => return Err(Complaint::Unexpected { given: text(value)? }),
            }
        }
        Ok((command, arguments))
    }

    /// Arguments from elsewhere, by option name.
    pub(crate) fn of(values: BTreeMap<String, String>) -> Self {
        Self { values, ..Self::default() }
    }

    /// These, and those of the other where these say nothing.
    pub(crate) fn or(mut self, other: &Self) -> Self {
        for (name, value) in &other.values {
            self.values.entry(name.clone()).or_insert_with(|| value.clone());
        }
        self
    }

    pub(crate) fn value(&self, option: &str) -> Option<&str> {
        self.values.get(option).map(String::as_str)
    }

    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    pub(crate) fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    fn option(&mut self, command: &str, name: String, parser: &mut lexopt::Parser) -> Result<(), Complaint> {
        if of(&FLAGS, command).contains(&name.as_str()) {
            if let Some(value) = parser.optional_value() {
                return Err(Complaint::Unexpected { given: format!("{name}={}", value.to_string_lossy()) });
            }
            self.flags.push(name);
            return Ok(());
        }
        if !of(&OPTIONS, command).contains(&name.as_str()) {
            return Err(Complaint::UnknownOption { given: name, allowed: allowed(command) });
        }
        let value = parser.value().map_err(|_| Complaint::MissingValue {
            option: name.clone(),
            allowed: vec![placeholder(&name).to_owned()],
        })?;
        match self.values.insert(name.clone(), text(value)?) {
            None => Ok(()),
            Some(_) => Err(Complaint::GivenTwice { option: name }),
        }
    }
}

/// The options of a command that take a value.
pub(crate) fn options(command: &str) -> &'static [&'static str] {
    of(&OPTIONS, command)
}

/// A command's arguments on one line.
pub(crate) fn summary(command: &str) -> String {
    let code = if command == TAKES_A_CODE { "CODE " } else { "" };
    let options = of(&OPTIONS, command).iter().map(|name| format!("[{name} {}]", placeholder(name)));
    let flags = of(&FLAGS, command).iter().map(|name| format!("[{name}]"));
    format!("{code}{}", options.chain(flags).collect::<Vec<_>>().join(" "))
}

/// The language asked for, if it is there, whatever else is wrong; another one otherwise.
pub(crate) fn language_asked(world: &World, given: &[OsString], otherwise: &str) -> String {
    let words: Vec<_> = given.iter().map(|word| word.to_string_lossy()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let apart = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| &*pair[1]);
    let asked = joined.or(apart).unwrap_or(otherwise);
    negotiate(&[asked, otherwise], world.words.languages())
        .map_or_else(|| otherwise.to_owned(), |language| language.id.clone())
}

fn of(table: &'static [(&str, &'static [&'static str])], command: &str) -> &'static [&'static str] {
    table.iter().find(|(name, _)| *name == command).map_or(&[], |(_, names)| names)
}

fn allowed(command: &str) -> Vec<String> {
    of(&OPTIONS, command).iter().chain(of(&FLAGS, command)).map(ToString::to_string).collect()
}

fn placeholder(option: &str) -> &'static str {
    match option {
        "--day" => "YYYY-MM-DD",
        "--at" => "YYYY-MM-DDTHH:MM",
        "--certificate-expires" => "YYYY-MM-DD|YYYY-MM|YYYY",
        "--card" => "valid|expired|none|lost|damaged|returned|replacing|unsure",
        "--registered" => "yes|no|released|unsure",
        "--certificate" => "valid|expired|absent|unsure",
        "--insurer" => "ID",
        _ => "L",
    }
}

fn no_command() -> Complaint {
    Complaint::NoCommand { allowed: COMMANDS.map(ToOwned::to_owned).to_vec() }
}

fn unknown_command(given: String) -> Complaint {
    Complaint::UnknownCommand { given, allowed: COMMANDS.map(ToOwned::to_owned).to_vec() }
}

fn unexpected(problem: &lexopt::Error) -> Complaint {
    if let lexopt::Error::UnexpectedValue { option, .. } = problem {
        return Complaint::Unexpected { given: option.clone() };
    }
    Complaint::Unexpected { given: problem.to_string() }
}

fn text(word: OsString) -> Result<String, Complaint> {
    word.into_string().map_err(|word| Complaint::NotText { given: word.to_string_lossy().into_owned() })
}
