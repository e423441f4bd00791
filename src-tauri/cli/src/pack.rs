//! `shirube pack check`, and the file that `--pack` names.

use std::io::Write;
use std::path::Path;

use shirube_facts::{LARGEST, Pack, Problem};
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
    let pack = read(world, file)?.map_err(|mut problems| {
        let more = problems.len().saturating_sub(MOST_PROBLEMS);
        problems.truncate(MOST_PROBLEMS);
        if more > 0 {
            let what = format!("and {more} problems more");
            problems.push(Problem { file: name(file), line: None, key: String::new(), what });
        }
        Failure::Problems(problems)
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

/// A file that a person named. What is larger than any that can be meant is not read to its end.
pub(crate) fn read_file(file: &str) -> Result<Vec<u8>, Complaint> {
    use std::io::Read;
    let unread = || Complaint::FileNotRead { file: file.to_owned() };
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let opened = std::fs::File::open(file).map_err(|_| unread())?;
    opened.take(most).read_to_end(&mut bytes).map_err(|_| unread())?;
    Ok(bytes)
}

/// The file's own name, for problems.
fn name(file: &str) -> String {
    Path::new(file).file_name().map_or_else(|| file.to_owned(), |name| name.to_string_lossy().into_owned())
}
