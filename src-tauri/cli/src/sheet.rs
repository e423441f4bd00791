//! `shirube sheet`: the sheet of one person, of a receipt or of a family, written to a file in the form that is asked for.

use std::io::Write;
use std::path::Path;

use chrono::NaiveDate;
use shirube_paper::document::Arrange;
use shirube_paper::file::{self, Existing};
use shirube_paper::forms::{Form, Sheets};

use crate::arguments::{ANSWERS, Arguments};
use crate::complaint::Complaint;
use crate::family::Family;
use crate::request::{Request, languages, unknown};
use crate::world::World;
use crate::{Failure, answer, clock, topic};

/// How two languages are set.
const ARRANGEMENTS: [(&str, Arrange); 2] = [("beside", Arrange::Beside), ("after", Arrange::After)];

/// Writes the file, and says where it is.
pub(crate) fn write(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let forms = Form::ALL.map(Form::id);
    let form = one_of(arguments, "--format", &forms)?.and_then(Form::from_id);
    let form = form.ok_or_else(|| Complaint::missing("--format", &forms))?;
    let arrange = one_of(arguments, "--arrange", &ARRANGEMENTS.map(|(id, _)| id))?;
    let arrange = ARRANGEMENTS.iter().find(|(id, _)| Some(*id) == arrange).map_or(Arrange::Beside, |(_, how)| *how);
    let path = arguments.value("--out").ok_or_else(|| Complaint::missing("--out", &["FILE"]))?;
    let existing = if arguments.has("--replace") { Existing::Replace } else { Existing::Keep };
    let languages = languages(world, arguments)?;
    let (sheets, day) = sheets(world, arguments)?;
    let sheets = sheets.lasting();
    let sheets = if arguments.has("--brief") { sheets.brief() } else { sheets };
    let bytes = sheets.print(form, arrange, day, &mut |_| true).map_err(Complaint::NotMade)?;
    let wrong = |wrong| Complaint::NotWritten { file: path.to_owned(), wrong };
    let place = file::write(Path::new(path), &bytes, existing).map_err(wrong)?;
    let voice = world.voice(&languages[0]);
    let saved = voice.text("take-saved", &[("file", place.to_string_lossy().into())]);
    Ok(writeln!(out, "{}", crate::complaint::printable(&saved.to_string()))?)
}

/// The sheets, and the day they are for: of a family's file, of a receipt, of a topic, or of the answers that were given.
fn sheets(world: &World, arguments: &Arguments) -> Result<(Sheets, NaiveDate), Complaint> {
    let [family, receipt, topic] = ["--family", "--receipt", "--topic"].map(|option| arguments.value(option));
    let answers = || ANSWERS.iter().copied().filter(|option| *option != "--insurer").collect::<Vec<_>>();
    let foreign = match (family, receipt, topic) {
        (Some(_), _, _) => arguments.any(&[ANSWERS, &["--receipt", "--topic"]].concat()),
        (None, Some(_), _) => arguments.any(&[ANSWERS, &["--day", "--topic"]].concat()),
        (None, None, Some(_)) => arguments.any(&answers()),
        (None, None, None) => None,
    };
    if let Some(option) = foreign {
        return Err(Complaint::Unexpected { given: option.to_owned() });
    }
    if let Some(file) = family {
        let family = Family::read(world, arguments, file)?;
        return Ok((Sheets::OfHousehold(family.sheets(world)), family.day));
    }
    if let Some(id) = topic {
        let reading = topic::reading(world, arguments, id)?;
        let sheets = topic::sheets(world, &reading, &languages(world, arguments)?);
        return Ok((Sheets::OfTopic(sheets), reading.ground.day));
    }
    let request = match receipt {
        Some(code) => Request::of_receipt(world, arguments, code, clock::now())?,
        None => Request::read(world, arguments, clock::now())?,
    };
    Ok((Sheets::OfOne(answer::with_sheets(world, &request, |_, sheets| sheets)), request.day))
}

/// An option that has one of a few values.
fn one_of<'a>(arguments: &'a Arguments, option: &str, allowed: &[&str]) -> Result<Option<&'a str>, Complaint> {
    let given = arguments.value(option);
    match given.filter(|given| !allowed.contains(given)) {
        Some(given) => Err(unknown(option, given, allowed.iter().map(ToString::to_string).collect())),
        None => Ok(given),
    }
}
