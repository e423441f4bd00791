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

/// What a person answers.
pub(crate) const ANSWERS: &[&str] =
    &["--card", "--registered", "--certificate", "--certificate-expires", "--situation", "--insurer"];
/// For which day, in which languages, and with whose additions.
pub(crate) const PAGE: &[&str] = &["--day", "--lang", "--beside", "--pack"];

/// Options that take a value, by command; those without one are [`FLAGS`].
const OPTIONS: [(&str, &[&[&str]]); COMMANDS.len()] = [
    ("check", &[ANSWERS, PAGE]),
    ("contacts", &[&["--at", "--insurer", "--lang", "--pack"]]),
    ("topic", &[&["--search", "--insurer"], PAGE]),
    ("sheet", &[&["--format", "--out", "--arrange", "--family", "--receipt", "--topic"], ANSWERS, PAGE]),
    ("explain", &[&["--lang", "--beside", "--pack"]]),
    ("family", &[PAGE]),
    ("pack", &[&["--lang"]]),
    ("counts", &[&["--out", "--lang"]]),
    ("triage", &[&["--out", "--rejects", "--part", "--insurer", "--day", "--lang", "--pack"]]),
    ("lists", &[&["--lang", "--pack"]]),
    ("system", &[&["--lang"]]),
];
const FLAGS: [(&str, &[&str]); COMMANDS.len()] = [
    ("check", &["--json", "--lines"]),
    ("contacts", &["--json"]),
    ("topic", &["--json"]),
    ("sheet", &["--brief", "--replace"]),
    ("explain", &["--json"]),
    ("family", &["--json"]),
    ("pack", &[]),
    ("counts", &["--replace"]),
    ("triage", &["--resume", "--replace", "--json"]),
    ("lists", &["--json"]),
    ("system", &[]),
];
/// What stands alone after a command, in order.
const ALONE: [(&str, &[&str]); COMMANDS.len()] = [
    ("check", &[]),
    ("contacts", &[]),
    ("topic", &["[ID]"]),
    ("sheet", &[]),
    ("explain", &["CODE"]),
    ("family", &["FILE"]),
    ("pack", &["check", "FILE"]),
    ("counts", &["merge", "FILE ..."]),
    ("triage", &["FILE"]),
    ("lists", &[]),
    ("system", &["man|bash|zsh|fish|desktop|metainfo"]),
];
/// What stands instead of a command, or behind one.
pub(crate) const ALWAYS: [&str; 2] = ["--help", "--version"];
/// Options that may stand more than once.
const REPEATED: [&str; 1] = ["--situation"];

/// What was typed after the command.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    values: BTreeMap<String, Vec<String>>,
    flags: Vec<String>,
    alone: Vec<String>,
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
                Value(value) if takes_more(command, arguments.alone.len()) => {
                    arguments.alone.push(text(value)?);
                }
                Value(value) => return Err(Complaint::Unexpected { given: text(value)? }),
            }
        }
        Ok((command, arguments))
    }

    /// Arguments from elsewhere, by option name.
    pub(crate) fn of(values: BTreeMap<String, Vec<String>>) -> Self {
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
        self.values(option).first().map(String::as_str)
    }

    /// The values of an option that may stand more than once.
    pub(crate) fn values(&self, option: &str) -> &[String] {
        self.values.get(option).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    /// The first of these options that was given.
    pub(crate) fn any<'o>(&self, options: &[&'o str]) -> Option<&'o str> {
        options.iter().find(|option| self.value(option).is_some()).copied()
    }

    /// What stands alone, by its place.
    pub(crate) fn alone(&self, at: usize) -> Option<&str> {
        self.alone.get(at).map(String::as_str)
    }

    fn option(&mut self, command: &str, name: String, parser: &mut lexopt::Parser) -> Result<(), Complaint> {
        if of(&FLAGS, command).contains(&name.as_str()) {
            if let Some(value) = parser.optional_value() {
                return Err(Complaint::Unexpected { given: format!("{name}={}", value.to_string_lossy()) });
            }
            self.flags.push(name);
            return Ok(());
        }
        if !options(command).contains(&name.as_str()) {
            return Err(Complaint::UnknownOption { given: name, allowed: allowed(command) });
        }
        let value = parser.value().map_err(|_| Complaint::MissingValue {
            option: name.clone(),
            allowed: vec![placeholder(&name).to_owned()],
        })?;
        let values = self.values.entry(name.clone()).or_default();
        if !values.is_empty() && !is_repeated(&name) {
            return Err(Complaint::GivenTwice { option: name });
        }
        values.push(text(value)?);
        Ok(())
    }
}

/// The options of a command that take a value.
pub(crate) fn options(command: &str) -> Vec<&'static str> {
    OPTIONS.iter().find(|(name, _)| *name == command).map(|(_, options)| options.concat()).unwrap_or_default()
}

/// The options of a command that take none.
pub(crate) fn flags(command: &str) -> &'static [&'static str] {
    of(&FLAGS, command)
}

/// What stands alone after a command, in order.
pub(crate) fn alone(command: &str) -> &'static [&'static str] {
    of(&ALONE, command)
}

/// Whether an option may stand more than once.
pub(crate) fn is_repeated(option: &str) -> bool {
    REPEATED.contains(&option)
}

/// A command's arguments on one line.
pub(crate) fn summary(command: &str) -> String {
    let alone = alone(command).iter().map(|name| (*name).to_owned());
    let option = |name: &&str| {
        let more = if is_repeated(name) { " ..." } else { "" };
        format!("[{name} {}]{more}", placeholder(name))
    };
    let options = options(command);
    let options = options.iter().map(option);
    let flags = flags(command).iter().map(|name| format!("[{name}]"));
    alone.chain(options).chain(flags).collect::<Vec<_>>().join(" ")
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
    options(command).iter().chain(of(&FLAGS, command)).map(ToString::to_string).collect()
}

/// Whether something more may stand alone. The last of it may stand more than once where it says so.
fn takes_more(command: &str, given: usize) -> bool {
    let names = of(&ALONE, command);
    given < names.len() || names.last().is_some_and(|last| last.ends_with("..."))
}

/// What stands for the value of an option.
pub(crate) fn placeholder(option: &str) -> &'static str {
    match option {
        "--day" => "YYYY-MM-DD",
        "--at" => "YYYY-MM-DDTHH:MM",
        "--certificate-expires" => "YYYY-MM-DD|YYYY-MM|YYYY",
        "--card" => "valid|expired|none|lost|damaged|returned|replacing|unsure",
        "--registered" => "yes|no|released|unsure",
        "--certificate" => "valid|expired|absent|unsure",
        "--insurer" | "--topic" => "ID",
        "--search" => "WORDS",
        "--situation" => "ID[=YYYY-MM-DD]",
        "--part" => "NUMBER/OF",
        "--pack" | "--out" | "--rejects" | "--family" => "FILE",
        "--receipt" => "CODE",
        "--format" => "text|html|pdf|ics",
        "--arrange" => "beside|after",
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
