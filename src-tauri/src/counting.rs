//! Counting calls without watching anybody: what is counted of one, and the file that the counts are kept in.
//!
//! Nothing is counted unless somebody has switched it on, and nothing of a call is kept but one more in each sum.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use shirube_counts::{Call, Kind, Tally};
use shirube_paper::file;
use shirube_rules::outcome::Outcome;
use shirube_rules::situation::Situation;
use ts_rs::TS;

use crate::ask::Ask;
use crate::refusal::Refusal;

/// A call that came to nothing to do.
pub const NOTHING_TO_DO: &str = "nothing-to-do";
/// A call that ended before it was decided what to do.
pub const NOT_DECIDED: &str = "not-decided";

/// What the window asks about the counts.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// A call has ended: count it, if calls are counted.
    Call(#[ts(type = "Ask")] Value),
    /// The last one has not ended after all.
    TakeBack,
    /// Forget what was counted.
    Forget,
}

impl Count {
    /// Reads a request.
    pub fn read(request: Value) -> Result<Self, Refusal> {
        serde_json::from_value(request).map_err(|_| Refusal::NotARequest)
    }

    /// The call it is about.
    pub fn ask(&self) -> Result<Option<Ask>, Refusal> {
        match self {
            Self::Call(ask) => Ask::read(ask.clone()).map(Some),
            Self::TakeBack | Self::Forget => Ok(None),
        }
    }
}

/// What is counted of a call.
pub fn call(outcome: &Outcome, situations: impl Iterator<Item = Situation>, language: &str, insurer: &str) -> Call {
    let mut todo: Vec<String> = outcome.todo.iter().map(|step| step.todo.id().to_owned()).collect();
    if !outcome.alternatives.is_empty() {
        todo.push(NOT_DECIDED.to_owned());
    } else if todo.is_empty() {
        todo.push(NOTHING_TO_DO.to_owned());
    }
    Call(BTreeMap::from([
        (Kind::Todo, todo),
        (Kind::Situation, situations.map(|situation| situation.id().to_owned()).collect()),
        (Kind::Language, vec![language.to_owned()]),
        (Kind::Insurer, vec![insurer.to_owned()]),
    ]))
}

/// Larger than the counts of ten years.
const LARGEST: u64 = 16 << 20;

/// The file of the counts, and what is in it.
#[derive(Clone, Debug)]
pub struct CountsFile {
    /// None where the system names no folder for it.
    path: Option<PathBuf>,
    /// Nothing where the file cannot be read. It is left as it is then, and nothing is counted.
    tally: Option<Tally>,
}

impl CountsFile {
    /// The file in this folder.
    pub fn within(folder: Option<&Path>) -> Self {
        let path = folder.map(|folder| folder.join("counts.toml"));
        let tally = match path.as_deref().map(|path| file::read(path, LARGEST)) {
            None => Some(Tally::default()),
            Some(Err(problem)) if problem.kind() == ErrorKind::NotFound => Some(Tally::default()),
            Some(read) => read.ok().and_then(|text| Tally::read(&text).ok()),
        };
        Self { path, tally }
    }

    /// What has been counted; nothing where the file cannot be read.
    pub fn tally(&self) -> Option<&Tally> {
        self.tally.as_ref()
    }

    /// Counts a call of a day, or takes it back. What cannot be kept is not counted.
    pub fn change(&mut self, day: NaiveDate, call: &Call, back: bool) -> std::io::Result<()> {
        let mut tally = self.tally.clone().ok_or(ErrorKind::InvalidData)?;
        if back {
            tally.take_back(day, call);
        } else {
            tally.count(day, call);
        }
        let path = self.path.as_deref().ok_or(ErrorKind::NotFound)?;
        file::keep(path, tally.write().as_bytes())?;
        self.tally = Some(tally);
        Ok(())
    }

    /// Forgets what was counted.
    pub fn forget(&mut self) -> std::io::Result<()> {
        match self.path.as_deref().map_or(Ok(()), fs::remove_file) {
            Err(problem) if problem.kind() != ErrorKind::NotFound => Err(problem),
            Ok(()) | Err(_) => {
                self.tally = Some(Tally::default());
                Ok(())
            }
        }
    }
}

/// For how many days back counts are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Today.
    Today,
    /// A week.
    #[default]
    Week,
    /// A month of 30 days.
    Month,
    /// Everything that is kept.
    Whole,
}

impl Period {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Today, Self::Week, Self::Month, Self::Whole];

    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::Month => "month",
            Self::Whole => "whole",
        }
    }

    /// How many days, today among them.
    pub const fn days(self) -> Option<u64> {
        match self {
            Self::Today => Some(1),
            Self::Week => Some(7),
            Self::Month => Some(30),
            Self::Whole => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use chrono::NaiveDate;
    use shirube_counts::{Call, Kind, Tally};

    use super::CountsFile;

    /// A call, and its day.
    fn one() -> (NaiveDate, Call) {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
        (day, Call([Kind::Language, Kind::Insurer].into_iter().map(|kind| (kind, vec!["ja".into()])).collect()))
    }

    #[test]
    fn counts_are_kept_taken_back_and_forgotten_and_a_broken_file_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder for a test");
        let home = folder.path().join("not there yet");
        let path = home.join("counts.toml");
        let (day, call) = one();
        let mut file = CountsFile::within(Some(&home));
        assert_eq!(file.tally(), Some(&Tally::default()));
        for _ in 0..2 {
            file.change(day, &call, false).expect("it can be written");
        }
        file.change(day, &call, true).expect("it can be written");
        let again = CountsFile::within(Some(&home));
        assert_eq!(again.tally().map(|tally| tally.whole().calls()), Some(1));
        assert_eq!(again.tally(), file.tally());
        assert_eq!(fs::read_dir(&home).expect("it is there").count(), 1, "nothing is left beside the counts");
        fs::write(&path, "what is this").expect("it can be written");
        let mut broken = CountsFile::within(Some(&home));
        assert_eq!(broken.tally(), None);
        assert!(broken.change(day, &call, false).is_err());
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "what is this", "nothing is lost");
        broken.forget().expect("it can be taken away");
        broken.change(day, &call, false).expect("counting begins anew");
        assert_eq!(CountsFile::within(Some(&home)).tally().map(|tally| tally.whole().calls()), Some(1));
        broken.forget().expect("it can be taken away");
        broken.forget().expect("twice is once");
        assert!(!path.exists());
    }

    #[test]
    fn without_a_folder_and_with_something_else_in_its_place_nothing_is_counted() {
        let (day, call) = one();
        let mut nowhere = CountsFile::within(None);
        assert!(nowhere.change(day, &call, false).is_err());
        assert_eq!(nowhere.tally(), Some(&Tally::default()), "what cannot be kept is not counted");
        nowhere.forget().expect("there is nothing to forget");
        let folder = tempfile::tempdir().expect("a folder for a test");
        let path = folder.path().join("counts.toml");
        fs::create_dir(&path).expect("the folder can be written");
        assert_eq!(CountsFile::within(Some(folder.path())).tally(), None);
        fs::remove_dir(&path).expect("it is there");
        let huge = fs::File::create(&path).expect("it can be written");
        huge.set_len(1 << 34).expect("a file can be longer than the disk");
        assert_eq!(CountsFile::within(Some(folder.path())).tally(), None, "it is not even read");
    }
}
