//! The file in which a desk keeps its counts. What does not add up is no such file.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Kind, Sums, Tally};

/// Why a text is not a tally.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotATally {
    /// It has another form.
    #[error("not a file of counts")]
    Form,
    /// It is a table that was exported: what is hidden there cannot be added up.
    #[error("an exported table")]
    Exported,
    /// This day does not add up.
    #[error("the counts of {0} do not add up")]
    Day(String),
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    days: BTreeMap<String, Day>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct Day {
    calls: u32,
    todo: BTreeMap<String, u32>,
    situation: BTreeMap<String, u32>,
    language: BTreeMap<String, u32>,
    insurer: BTreeMap<String, u32>,
}

impl Day {
    fn of(&mut self, kind: Kind) -> &mut BTreeMap<String, u32> {
        match kind {
            Kind::Todo => &mut self.todo,
            Kind::Situation => &mut self.situation,
            Kind::Language => &mut self.language,
            Kind::Insurer => &mut self.insurer,
        }
    }
}

/// Longer than any id.
const LONGEST: usize = 80;

impl Tally {
    /// Reads a file of counts.
    pub fn read(text: &str) -> Result<Self, NotATally> {
        if text.trim_start_matches('\u{feff}').starts_with(crate::export::HEAD) {
            return Err(NotATally::Exported);
        }
        let file: File = toml::from_str(text).map_err(|_| NotATally::Form)?;
        let days = file.days.into_iter().map(|(day, counted)| {
            let sums = sums(counted).ok_or_else(|| NotATally::Day(day.clone()))?;
            Ok((day.parse::<NaiveDate>().map_err(|_| NotATally::Form)?, sums))
        });
        Ok(Self(days.collect::<Result<_, _>>()?))
    }

    /// The file of these counts.
    pub fn write(&self) -> String {
        let day = |sums: &Sums| {
            let mut day = Day { calls: sums.calls, ..Day::default() };
            for (kind, counted) in &sums.by {
                day.of(*kind).clone_from(counted);
            }
            day
        };
        let days = self.0.iter().map(|(date, sums)| (date.to_string(), day(sums))).collect();
        toml::to_string(&File { days }).expect("numbers under words can be written")
    }
}

fn sums(mut day: Day) -> Option<Sums> {
    let calls = day.calls;
    let mut by = BTreeMap::new();
    for kind in Kind::ALL {
        let counted = core::mem::take(day.of(kind));
        let each = counted.iter().all(|(id, sum)| is_id(id) && (1..=calls).contains(sum));
        let whole: u64 = counted.values().map(|sum| u64::from(*sum)).sum();
        if !each || (kind.once_a_call() && whole != u64::from(calls)) {
            return None;
        }
        if !counted.is_empty() {
            by.insert(kind, counted);
        }
    }
    (calls > 0).then_some(Sums { calls, by })
}

fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LONGEST).contains(&id.len()) && id.bytes().all(plain)
}
