//! `shirube counts merge`: the counts of several desks as one table, in which no small number stands.

use std::io::Write;
use std::path::{Path, PathBuf};

use shirube_counts::{NotATally, Tally};
use shirube_paper::file::{self, Existing};

use crate::arguments::Arguments;
use crate::complaint::{Complaint, printable};
use crate::pack::read_file;
use crate::request::language;
use crate::world::World;
use crate::{Failure, clock};

/// The one thing that can be done with counts.
const MERGE: &str = "merge";

/// Adds up the files of several desks, and prints the table or saves it.
pub(crate) fn merge(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&language(world, arguments)?);
    match arguments.alone(0) {
        Some(MERGE) => {}
        Some(given) => {
            let allowed = vec![MERGE.to_owned()];
            return Err(Complaint::UnknownCommand { given: format!("counts {given}"), allowed }.into());
        }
        None => return Err(Complaint::NoCommand { allowed: vec![format!("counts {MERGE}")] }.into()),
    }
    let files: Vec<&str> = (1..).map_while(|at| arguments.alone(at)).collect();
    if files.is_empty() {
        return Err(Complaint::MissingFile.into());
    }
    let mut whole = Tally::default();
    let mut seen: Vec<PathBuf> = Vec::new();
    for file in files {
        whole = whole.with(&read(file)?);
        // The same desk counted twice would pass for two.
        let place = Path::new(file).canonicalize().unwrap_or_else(|_| file.into());
        if seen.contains(&place) {
            return Err(Complaint::GivenTwice { option: file.to_owned() }.into());
        }
        seen.push(place);
    }
    let today = clock::now().date();
    let Some(path) = arguments.value("--out") else { return Ok(write!(out, "{}", whole.csv(today))?) };
    let existing = if arguments.has("--replace") { Existing::Replace } else { Existing::Keep };
    let wrong = |wrong| Complaint::NotWritten { file: path.to_owned(), wrong };
    let place = file::write(Path::new(path), whole.csv(today).as_bytes(), existing).map_err(wrong)?;
    let saved = voice.text("take-saved", &[("file", place.to_string_lossy().into())]);
    Ok(writeln!(out, "{}", printable(&saved.to_string()))?)
}

fn read(file: &str) -> Result<Tally, Complaint> {
    let wrong = |wrong: NotATally| Complaint::Counts { file: file.to_owned(), wrong };
    let text = String::from_utf8(read_file(file)?).map_err(|_| wrong(NotATally::Form))?;
    Tally::read(&text).map_err(wrong)
}
