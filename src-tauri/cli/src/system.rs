//! `shirube system`: what the system is told of the program. Packages carry it, and nobody has to write it twice.
//!
//! The manual and what shells complete are made of the same tables by which arguments are read; the words come from where
//! all words are.

mod completions;
mod listing;
mod manual;

use std::io::Write;

use shirube_rules::situation::Situation;

use crate::arguments::{ALWAYS, Arguments, alone, flags, options, placeholder};
use crate::complaint::Complaint;
use crate::request::{language, unknown};
use crate::world::World;
use crate::{COMMANDS, Failure};

/// What the words that shells show are in: they show the same ones to everybody.
const SHELLS_IN: &str = "en";

/// What may stand somewhere on the command line.
enum Fits {
    /// One of these words.
    Words(Vec<String>),
    /// The name of a file.
    File,
    /// Something that nobody knows beforehand.
    Anything,
}

/// Prints what was asked for.
pub(crate) fn tell(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&language(world, arguments)?);
    let shells = world.voice(SHELLS_IN);
    let known = alone("system")[0];
    let allowed = || known.split('|').map(ToOwned::to_owned).collect();
    let text = match arguments.alone(0) {
        Some("man") => manual::page(voice),
        Some("bash") => completions::bash(world),
        Some("zsh") => completions::zsh(world, shells),
        Some("fish") => completions::fish(world, shells),
        Some("desktop") => listing::entry(world),
        Some("metainfo") => listing::metainfo(world),
        Some(other) => return Err(unknown("system", other, allowed()).into()),
        None => return Err(Complaint::MissingValue { option: "system".to_owned(), allowed: allowed() }.into()),
    };
    Ok(write!(out, "{text}")?)
}

/// Every option there is, each once, in the order in which the commands have them.
fn every_option() -> Vec<&'static str> {
    let mut all = Vec::new();
    let of_commands =
        COMMANDS.iter().flat_map(|command| options(command).into_iter().chain(flags(command).iter().copied()));
    for option in of_commands.chain(ALWAYS) {
        if !all.contains(&option) {
            all.push(option);
        }
    }
    all
}

/// Whether a value follows the option.
fn takes_value(option: &str) -> bool {
    COMMANDS.iter().any(|command| options(command).contains(&option))
}

/// The message that says what an option is for.
fn about(option: &str) -> String {
    format!("option-{}", option.trim_start_matches('-'))
}

/// What an option can be given.
fn value(option: &str, world: &World) -> Fits {
    match option {
        "--insurer" => Fits::Words(world.insurers()),
        "--situation" => Fits::Words(Situation::ALL.iter().map(|situation| situation.id().to_owned()).collect()),
        "--topic" => Fits::Words(topics(world)),
        _ => fits(placeholder(option), world),
    }
}

/// What can stand alone behind a command.
fn lone(command: &str, world: &World) -> Vec<Fits> {
    let of = |name: &&str| if *name == "[ID]" { Fits::Words(topics(world)) } else { fits(name, world) };
    alone(command).iter().map(of).collect()
}

/// What a placeholder stands for: words that are to be typed as they are, or something in capitals.
fn fits(placeholder: &str, world: &World) -> Fits {
    match placeholder {
        "L" => Fits::Words(world.languages()),
        "FILE" | "FILE ..." => Fits::File,
        name if name.bytes().any(|letter| letter.is_ascii_uppercase()) => Fits::Anything,
        words => Fits::Words(words.split('|').map(ToOwned::to_owned).collect()),
    }
}

fn topics(world: &World) -> Vec<String> {
    world.pack.topics().iter().map(|topic| topic.id.clone()).collect()
}
