//! How far a run is, noted beside its file so that it can be stopped at any moment and go on later.

use std::fs;
use std::io::ErrorKind;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use shirube_paper::file::{self, Existing};

use super::plan::{Asked, Plan};
use super::table::Place;
use super::tally::Tally;
use super::wrong::WrongTable;
use crate::complaint::Complaint;

/// Larger than a journal is.
const LARGEST: u64 = 1 << 20;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Journal {
    asked: Asked,
    day: NaiveDate,
    /// Where the next row begins.
    pub(crate) place: Place,
    /// How much of each file is good.
    pub(crate) written: [u64; 2],
    pub(crate) tally: Tally,
}

impl Journal {
    /// One that has noted nothing yet.
    pub(crate) fn begin(plan: &Plan, place: Place) -> Result<Self, Complaint> {
        Ok(Self { asked: plan.asked()?, day: plan.day, place, written: [0, 0], tally: Tally::default() })
    }

    /// That of a run which was stopped. It has to be said what shall become of it, and only the same run goes on,
    /// for the day on which it was begun.
    pub(crate) fn open(plan: &mut Plan) -> Result<Option<Self>, Complaint> {
        let at = plan.journal();
        let name = || at.display().to_string();
        let text = match file::read(&at, LARGEST) {
            Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(None),
            Err(_) => return Err(Complaint::FileNotRead { file: name() }),
            Ok(_) if !plan.resume && plan.existing == Existing::Replace => {
                Self::forget(plan);
                return Ok(None);
            }
            Ok(_) if !plan.resume => return Err(WrongTable::Unfinished { file: plan.out.display().to_string() }.into()),
            Ok(text) => text,
        };
        let journal: Self = serde_json::from_str(&text).map_err(|_| Complaint::FileNotRead { file: name() })?;
        if journal.asked != plan.asked()? || plan.day_is_given && plan.day != journal.day {
            return Err(WrongTable::OtherRun { file: plan.out.display().to_string() }.into());
        }
        plan.day = journal.day;
        Ok(Some(journal))
    }

    pub(crate) fn note(&self, plan: &Plan) -> Result<(), Complaint> {
        let text = serde_json::to_string(self).expect("numbers and strings always serialize");
        let at = plan.journal();
        let noted = file::write(&at, text.as_bytes(), Existing::Replace);
        noted.map(drop).map_err(|wrong| Complaint::NotWritten { file: at.display().to_string(), wrong })
    }

    /// Takes it away. What is left of it would only be asked about again.
    pub(crate) fn forget(plan: &Plan) {
        drop(fs::remove_file(plan.journal()));
    }
}
