//! `shirube triage`: which of an insurer's members needs which letter, in which language, and by when.
//!
//! Millions of rows go through one after the other: read, judged and written at the same time, in their order, with
//! never more than a few blocks of them in memory. A row that cannot be judged goes to a file of its own with the
//! reason. Each file is there whole at the end or not at all; a run that was stopped goes on where it was.
//!
//! Not here: the decision (`shirube_rules`), and how a row is understood (`request`, as for `check`).

mod batches;
mod columns;
mod flow;
mod journal;
mod judge;
mod lines;
mod outlet;
mod plan;
mod table;
mod tally;
mod wrong;

use std::io::Write;
use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use crate::arguments::Arguments;
use crate::complaint::{Complaint, printable};
use crate::request::{Request, language};
use crate::world::World;
use crate::{Failure, clock};
use journal::Journal;
use judge::{Judge, Judged};
use outlet::Outlet;
use plan::Plan;
use table::Table;
use tally::Tally;
pub(crate) use wrong::WrongTable;

/// After how many blocks it is noted how far it is.
const NOTED_EVERY: usize = 64;

pub(crate) fn triage(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&language(world, arguments)?);
    let mut plan = Plan::read(arguments, clock::now())?;
    Request::read(world, &plan.shared(), clock::now())?;
    let (tally, files) = run(world, &mut plan)?;
    if arguments.has("--json") {
        let files = files.each_ref().map(|file| file.to_string_lossy());
        let [letters, rejects] = files;
        writeln!(out, "{:#}", json!({ "counts": tally.json(world), "out": letters, "rejects": rejects }))?;
        return Ok(());
    }
    for (name, count) in tally.lines(world) {
        writeln!(out, "{name:<28}{count:>12}")?;
    }
    for file in files {
        let saved = voice.text("take-saved", &[("file", file.to_string_lossy().into())]);
        writeln!(out, "{}", printable(&saved.to_string()))?;
    }
    Ok(())
}

/// Goes through all rows, and says what came of them and where the two files are.
fn run(world: &World, plan: &mut Plan) -> Result<(Tally, [PathBuf; 2]), Complaint> {
    let table = Table::open(plan)?;
    let journal = Journal::open(plan)?;
    let plan = &*plan;
    let (mut letters, mut rejects) =
        (Outlet::open(&plan.out, journal.as_ref(), 0)?, Outlet::open(&plan.rejects, journal.as_ref(), 1)?);
    let mut journal = journal.map_or_else(|| Journal::begin(plan, table.first), Ok)?;
    if letters.is_empty() {
        if plan.part.is_first() {
            letters.write(judge::LETTERS_HEADER.as_bytes())?;
        }
        rejects.write(judge::REJECTS_HEADER.as_bytes())?;
    }
    let bar = progress(table.last - table.first.at, journal.place.at - table.first.at);
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    let (shared, columns) = (plan.shared(), table.columns.clone());
    let mut since = 0;
    let judge = || {
        let mut judge = Judge::new(world, &shared, &columns);
        move |block| judge.block(block)
    };
    flow::in_order(table.blocks(journal.place)?, hands, judge, |judged: Result<Judged, Complaint>| {
        let judged = judged?;
        letters.write(&judged.letters)?;
        rejects.write(&judged.rejects)?;
        bar.inc(judged.end.at - journal.place.at);
        journal.tally.add(&judged.tally);
        journal.place = judged.end;
        since += 1;
        if since < NOTED_EVERY {
            return Ok(());
        }
        since = 0;
        journal.written = [letters.keep()?, rejects.keep()?];
        journal.note(plan)
    })?;
    bar.finish_and_clear();
    journal.written = [letters.keep()?, rejects.keep()?];
    journal.note(plan)?;
    let files = [letters.finish(plan.existing)?, rejects.finish(plan.existing)?];
    Journal::forget(plan);
    Ok((journal.tally, files))
}

/// A bar, where somebody looks at a terminal.
fn progress(whole: u64, done: u64) -> ProgressBar {
    let bar = ProgressBar::new(whole).with_position(done);
    bar.reset_eta();
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {eta}");
    bar.with_style(style.expect("the template is sound"))
}
