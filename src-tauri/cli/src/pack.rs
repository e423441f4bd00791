//! `shirube pack check`, and the file that `--pack` names.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use shirube_facts::{Pack, Problem, team};
use shirube_words::Words;

use crate::Failure;
use crate::arguments::Arguments;
use crate::complaint::Complaint;
use crate::request::language;
use crate::world::World;

/// How many problems are told; a file that is wrong throughout is wrong for one reason.
const MOST_PROBLEMS: usize = 100;

/// The one thing that can be done with a pack.
const CHECK: &str = "check";

/// Says what a file adds, or everything that is wrong with it.
pub(crate) fn check(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&language(world, arguments)?);
    match arguments.alone(0) {
        Some(CHECK) => {}
        Some(given) => {
            let allowed = vec![CHECK.to_owned()];
            return Err(Complaint::UnknownCommand { given: format!("pack {given}"), allowed }.into());
        }
        None => return Err(Complaint::NoCommand { allowed: vec![format!("pack {CHECK}")] }.into()),
    }
    let file = arguments.alone(1).ok_or(Complaint::MissingFile)?;
    let pack = read(world, file)?.map_err(|problems| {
        let told = problems.iter().take(MOST_PROBLEMS).map(ToString::to_string);
        let more = problems.len().saturating_sub(MOST_PROBLEMS);
        let more = (more > 0).then(|| voice.text("pack-more", &[("count", more.into())]).to_string());
        Failure::Problems(told.chain(more).collect())
    })?;
    let team = pack.team().expect("it was read from a team's file");
    let added = [
        ("name", team.name.as_str().into()),
        ("date", voice.day(team.as_of).into()),
        ("insurers", (pack.insurers().len() - world.pack.insurers().len()).into()),
        ("contacts", (pack.contacts().len() - world.pack.contacts().len()).into()),
    ];
    Ok(writeln!(out, "{}", voice.text("pack-good", &added))?)
}

/// The world with what a file adds. One line says what is wrong with it; `pack check` says everything.
pub(crate) fn added(world: &World, file: &str) -> Result<World, Complaint> {
    let pack = read(world, file)?.map_err(|problems| Complaint::Pack {
        file: name(file),
        first: problems.first().map(ToString::to_string).unwrap_or_default(),
        count: problems.len(),
    })?;
    Ok(World { pack, words: Words::embedded() })
}

fn read(world: &World, file: &str) -> Result<Result<Pack, Vec<Problem>>, Complaint> {
    let bytes = read_file(file)?;
    Ok(world.pack.with_team(&name(file), &bytes, &world.language_ids()))
}

/// A file that a person named.
pub(crate) fn read_file(file: &str) -> Result<Vec<u8>, Complaint> {
    let read = File::open(file).and_then(team::bytes);
    read.map_err(|_| Complaint::FileNotRead { file: file.to_owned() })
}

/// The file's own name, for problems.
fn name(file: &str) -> String {
    Path::new(file).file_name().map_or_else(|| file.to_owned(), |name| name.to_string_lossy().into_owned())
}
