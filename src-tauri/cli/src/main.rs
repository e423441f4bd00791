//! The door without a window: `shirube check | contacts | topic | sheet | explain | family | pack | counts | triage |
//! lists | system`.
//!
//! Answers go to standard output with exit code 0. Bad input gets one line on standard error, saying what was wrong and
//! what is allowed, with exit code 2.
//!
//! Deliberately not here: any decision and any sentence. This reads arguments, asks the crates to its left, and prints.

mod answer;
mod arguments;
mod clock;
mod complaint;
mod contacts;
mod counts;
mod explain;
mod family;
mod lines;
mod lists;
mod pack;
mod request;
mod sheet;
mod situations;
mod system;
mod topic;
mod triage;
mod wire;
mod world;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::complaint::{Complaint, printable};
use crate::world::World;

/// The commands, in the order they are offered.
const COMMANDS: [&str; 11] =
    ["check", "contacts", "topic", "sheet", "explain", "family", "pack", "counts", "triage", "lists", "system"];
/// The language of complaints where none is asked for.
const COMPLAINTS_IN: &str = "en";

fn main() -> ExitCode {
    let world = World::embedded();
    let given: Vec<_> = std::env::args_os().skip(1).collect();
    let language = arguments::language_asked(&world, &given, COMPLAINTS_IN);
    let mut out = std::io::stdout().lock();
    match run(&world, &given, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Complaint(complaint)) => {
            complain(&complaint.text(world.voice(&language), &world.pack));
            ExitCode::from(2)
        }
        Err(Failure::Problems(problems)) => {
            for problem in problems {
                complain(&printable(&problem));
            }
            ExitCode::from(2)
        }
        Err(Failure::Output(problem)) if problem.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(problem)) => {
            complain(&problem);
            ExitCode::FAILURE
        }
    }
}

/// The exit code still tells where nobody reads standard error.
fn complain(what: &dyn Display) {
    drop(writeln!(std::io::stderr(), "{what}"));
}

/// Why a command did not answer.
enum Failure {
    /// Something about the input.
    Complaint(Complaint),
    /// Everything that is wrong with a file, a line each.
    Problems(Vec<String>),
    /// The answer could not be written.
    Output(std::io::Error),
}

impl From<Complaint> for Failure {
    fn from(complaint: Complaint) -> Self {
        Self::Complaint(complaint)
    }
}

impl From<std::io::Error> for Failure {
    fn from(problem: std::io::Error) -> Self {
        Self::Output(problem)
    }
}

fn run(world: &World, given: &[OsString], out: &mut dyn Write) -> Result<(), Failure> {
    let (command, arguments) = Arguments::read(given)?;
    let added = arguments.value("--pack").map(|file| pack::added(world, file)).transpose()?;
    let world = added.as_ref().unwrap_or(world);
    match command {
        "check" if arguments.has("--lines") => lines::answer(world, &arguments, out),
        "check" => answer::check(world, &arguments, out),
        "contacts" => contacts::list(world, &arguments, out),
        "topic" => topic::tell(world, &arguments, out),
        "sheet" => sheet::write(world, &arguments, out),
        "explain" => explain::explain(world, &arguments, out),
        "family" => family::check(world, &arguments, out),
        "pack" => pack::check(world, &arguments, out),
        "counts" => counts::merge(world, &arguments, out),
        "triage" => triage::triage(world, &arguments, out),
        "lists" => lists::list(world, &arguments, out),
        "system" => system::tell(world, &arguments, out),
        "--version" => Ok(writeln!(out, "shirube {}", env!("CARGO_PKG_VERSION"))?),
        _ => usage(world, given, out),
    }
}

fn usage(world: &World, given: &[OsString], out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&arguments::language_asked(world, given, request::DEFAULT_LANGUAGE));
    writeln!(out, "{}", voice.text("usage", &[("allowed", COMMANDS.join(" | ").into())]))?;
    for command in COMMANDS {
        writeln!(out, "  shirube {command} {}", arguments::summary(command))?;
        writeln!(out, "      {}", voice.text(&format!("usage-{command}"), &[]))?;
    }
    Ok(())
}
