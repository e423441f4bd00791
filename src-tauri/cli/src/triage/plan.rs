//! What is asked of a run: which file, which part of it, and where the results go.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use shirube_paper::file::{Existing, NotWritten};

use crate::arguments::Arguments;
use crate::complaint::Complaint;
use crate::request::{day, unknown};

/// What is asked of a run.
pub(crate) struct Plan {
    /// The members.
    pub(crate) input: PathBuf,
    /// Where the letters go.
    pub(crate) out: PathBuf,
    /// Where the rows go that cannot be judged.
    pub(crate) rejects: PathBuf,
    /// Which part of the file.
    pub(crate) part: Part,
    /// What becomes of files that are there.
    pub(crate) existing: Existing,
    /// Whether to go on with a run that was stopped.
    pub(crate) resume: bool,
    /// The day on which everybody is judged.
    pub(crate) day: NaiveDate,
    /// Whether that day was asked for.
    pub(crate) day_is_given: bool,
    besides: BTreeMap<String, Vec<String>>,
}

/// One of equal parts of a file, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) number: u32,
    pub(crate) of: u32,
}

impl Part {
    const WHOLE: Self = Self { number: 1, of: 1 };

    /// Whether it holds the beginning.
    pub(crate) const fn is_first(self) -> bool {
        self.number == 1
    }

    /// Where it begins and ends in so many things.
    pub(crate) fn within(self, count: u64) -> (u64, u64) {
        let share = |number: u32| {
            let share = u128::from(count) * u128::from(number) / u128::from(self.of);
            u64::try_from(share).expect("a share is not more than the whole")
        };
        (share(self.number - 1), share(self.number))
    }

    fn read(given: &str) -> Option<Self> {
        let (number, of) = given.split_once('/')?;
        let part = Self { number: number.parse().ok()?, of: of.parse().ok()? };
        (1..=part.of).contains(&part.number).then_some(part)
    }
}

/// By what a run is known again, so that only the same one goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asked {
    files: Vec<Stamp>,
    rejects: PathBuf,
    options: BTreeMap<String, Vec<String>>,
    part: Part,
    version: String,
}

/// By what a file is known again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    file: PathBuf,
    length: u64,
    changed: u128,
}

impl Stamp {
    fn of(file: &Path) -> Result<Self, Complaint> {
        let stamp = || {
            let about = fs::metadata(file)?;
            let changed = about.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
            Ok(Self { file: file.canonicalize()?, length: about.len(), changed })
        };
        stamp().map_err(|_: std::io::Error| Complaint::FileNotRead { file: file.display().to_string() })
    }
}

/// What a row is judged by besides what stands in it and the day.
const BESIDES: [&str; 3] = ["--insurer", "--lang", "--pack"];

impl Plan {
    pub(crate) fn read(arguments: &Arguments, now: NaiveDateTime) -> Result<Self, Complaint> {
        let input = arguments.alone(0).ok_or(Complaint::MissingFile)?;
        let out = arguments.value("--out").ok_or_else(|| Complaint::missing("--out", &["FILE"]))?;
        let out = PathBuf::from(out);
        let rejects = arguments.value("--rejects").map_or_else(|| beside(&out, "rejects.csv"), PathBuf::from);
        if rejects == out {
            return Err(Complaint::GivenTwice { option: out.display().to_string() });
        }
        let part = match arguments.value("--part") {
            None => Part::WHOLE,
            Some(given) => {
                Part::read(given).ok_or_else(|| unknown("--part", given, vec!["1/2".to_owned(), "2/2".to_owned()]))?
            }
        };
        let day = day(arguments)?;
        let given = |option: &str| arguments.value(option).map(|value| (option.to_owned(), vec![value.to_owned()]));
        let existing = if arguments.has("--replace") { Existing::Replace } else { Existing::Keep };
        let plan = Self {
            input: input.into(),
            out,
            rejects,
            part,
            existing,
            resume: arguments.has("--resume"),
            day: day.unwrap_or_else(|| now.date()),
            day_is_given: day.is_some(),
            besides: BESIDES.into_iter().filter_map(given).collect(),
        };
        let there = [&plan.out, &plan.rejects].into_iter().find(|file| fs::symlink_metadata(file).is_ok());
        let goes_on = plan.resume && plan.journal().exists();
        match there {
            Some(file) if !goes_on && existing == Existing::Keep => {
                Err(Complaint::NotWritten { file: file.display().to_string(), wrong: NotWritten::Exists })
            }
            Some(file) if file.canonicalize().ok() == plan.input.canonicalize().ok() => {
                Err(Complaint::GivenTwice { option: file.display().to_string() })
            }
            _ => Ok(plan),
        }
    }

    /// What holds for every row that does not say otherwise.
    pub(crate) fn shared(&self) -> Arguments {
        let mut shared = self.besides.clone();
        shared.insert("--day".to_owned(), vec![self.day.to_string()]);
        Arguments::of(shared)
    }

    /// By what this run is known again, but for the day.
    pub(crate) fn asked(&self) -> Result<Asked, Complaint> {
        let pack = self.besides.get("--pack").and_then(|files| files.first()).map(Path::new);
        let files = core::iter::once(self.input.as_path()).chain(pack).map(Stamp::of);
        Ok(Asked {
            files: files.collect::<Result<_, _>>()?,
            rejects: self.rejects.clone(),
            options: self.besides.clone(),
            part: self.part,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Where it is noted how far a run is.
    pub(crate) fn journal(&self) -> PathBuf {
        beside(&self.out, "journal")
    }
}

/// A file beside another: of its name, and this.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}
