//! The tally: how many calls a desk had on a day, and what about.
//!
//! Deliberately not here: a case, a time, a receipt, a file. Each call is taken apart before it is counted, and what is
//! kept of it is one more in some sums of a day. On a day with a single call they are that call: a table that leaves the
//! desk hides small numbers.

mod export;
mod kept;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use self::export::{HIDDEN, LEAST, OTHERS};
pub use self::kept::NotATally;

/// What is counted of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What was to be done.
    Todo,
    /// What else was true.
    Situation,
    /// The caller's language.
    Language,
    /// The caller's insurer.
    Insurer,
}

impl Kind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Todo, Self::Situation, Self::Language, Self::Insurer];

    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Situation => "situation",
            Self::Language => "language",
            Self::Insurer => "insurer",
        }
    }

    /// Whether every call counts once under it.
    const fn once_a_call(self) -> bool {
        match self {
            Self::Language | Self::Insurer => true,
            Self::Todo | Self::Situation => false,
        }
    }
}

/// A call, taken apart: ids, each of which counts one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call(pub BTreeMap<Kind, Vec<String>>);

/// What was counted on a day, or on several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    calls: u32,
    by: BTreeMap<Kind, BTreeMap<String, u32>>,
}

impl Sums {
    /// How many calls there were.
    pub const fn calls(&self) -> u32 {
        self.calls
    }

    /// How often each id of a kind came up, most often first.
    pub fn of(&self, kind: Kind) -> Vec<(&str, u32)> {
        let mut sums: Vec<_> = self.by.get(&kind).into_iter().flatten().map(|(id, sum)| (id.as_str(), *sum)).collect();
        sums.sort_by_key(|(id, sum)| (core::cmp::Reverse(*sum), *id));
        sums
    }

    fn add(&mut self, other: &Self) {
        self.calls = self.calls.saturating_add(other.calls);
        for (kind, sums) in &other.by {
            for (id, sum) in sums {
                let known = self.by.entry(*kind).or_default().entry(id.clone()).or_default();
                *known = known.saturating_add(*sum);
            }
        }
    }

    /// Takes a call out again. What was never counted stays uncounted.
    fn take_out(&mut self, call: &Self) {
        self.calls = self.calls.saturating_sub(call.calls);
        for (kind, sums) in &call.by {
            let Some(known) = self.by.get_mut(kind) else { continue };
            for (id, sum) in sums {
                if let Some(known) = known.get_mut(id) {
                    *known = known.saturating_sub(*sum);
                }
            }
            known.retain(|_, sum| *sum > 0);
        }
        self.by.retain(|_, sums| !sums.is_empty());
    }
}

impl From<&Call> for Sums {
    fn from(call: &Call) -> Self {
        let each = |ids: &Vec<String>| ids.iter().map(|id| (id.clone(), 1)).collect::<BTreeMap<_, _>>();
        let by = call.0.iter().filter(|(_, ids)| !ids.is_empty()).map(|(kind, ids)| (*kind, each(ids)));
        Self { calls: 1, by: by.collect() }
    }
}

/// What was counted, day by day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<NaiveDate, Sums>);

/// How many days are kept; the oldest are let go first.
pub const KEPT_DAYS: usize = 400;

impl Tally {
    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts a call. A clock that is wrong for once lets no more than one day go.
    pub fn count(&mut self, day: NaiveDate, call: &Call) {
        self.0.entry(day).or_default().add(&call.into());
        while self.0.len() > KEPT_DAYS {
            self.0.pop_first();
        }
    }

    /// Takes back a call that was counted.
    pub fn take_back(&mut self, day: NaiveDate, call: &Call) {
        let Some(sums) = self.0.get_mut(&day).filter(|sums| sums.calls > 0) else { return };
        sums.take_out(&call.into());
        self.0.retain(|_, sums| sums.calls > 0);
    }

    /// What was counted from a day on.
    pub fn since(&self, day: NaiveDate) -> Sums {
        sum(self.0.range(day..).map(|(_, sums)| sums))
    }

    /// Everything that was counted.
    pub fn whole(&self) -> Sums {
        sum(self.0.values())
    }

    /// These counts and those of another desk.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        for (day, sums) in &other.0 {
            self.0.entry(*day).or_default().add(sums);
        }
        self
    }
}

fn sum<'s>(sums: impl Iterator<Item = &'s Sums>) -> Sums {
    let mut whole = Sums::default();
    sums.for_each(|sums| whole.add(sums));
    whole
}
