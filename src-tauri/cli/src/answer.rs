//! `shirube check`: one case, answered as a sheet or as JSON.

use std::io::Write;

use shirube_paper::document::{Arrange, Document};
use shirube_paper::text;
use shirube_rules::{decide, later};
use shirube_words::sheet::{Occasion, Sheet, sheet};

use crate::Failure;
use crate::arguments::Arguments;
use crate::clock;
use crate::request::Request;
use crate::wire;
use crate::world::World;

pub(crate) fn check(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let request = Request::read(world, arguments, clock::now())?;
    print(world, &request, arguments.has("--json"), out)
}

/// Answers a request.
pub(crate) fn print(world: &World, request: &Request<'_>, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if json {
        writeln!(out, "{:#}", wire(world, request))?;
    } else {
        write!(out, "{}", with_sheets(world, request, |_, sheets| text(&sheets)))?;
    }
    Ok(())
}

/// The answer as JSON.
pub(crate) fn wire(world: &World, request: &Request<'_>) -> serde_json::Value {
    with_sheets(world, request, |occasion, sheets| wire::check(occasion, &request.languages, text(&sheets)))
}

/// What the sheets of a request are made from, and the sheets.
pub(crate) fn with_sheets<T>(
    world: &World,
    request: &Request<'_>,
    then: impl FnOnce(&Occasion<'_>, Vec<Sheet>) -> T,
) -> T {
    let outcome = decide(&request.case, request.day, &world.pack);
    let later = later(&outcome, &world.pack);
    let occasion = Occasion {
        outcome: &outcome,
        later: later.as_ref(),
        pack: &world.pack,
        insurer: request.insurer,
        now: request.now,
        receipt: request.receipt.as_ref(),
    };
    let languages: Vec<_> = request.languages.iter().map(String::as_str).collect();
    let contacts = occasion.contacts(&languages);
    let sheets = languages.iter().map(|language| sheet(world.voice(language), &occasion, &contacts)).collect();
    then(&occasion, sheets)
}

/// Sheets of one outcome as plain text.
fn text(sheets: &[Sheet]) -> String {
    text::print(&Document::of(sheets, Arrange::Beside))
}
