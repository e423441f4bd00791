//! The table that leaves a desk. No number under five stands in it, and none follows from a row and the calls of its day.
//!
//! A day that is not over is left out: two tables of one day would differ by the calls between them. What the table cannot
//! prevent: ids that imply each other can be compared, and who has the table of one desk can take it off that of several.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::NaiveDate;

use crate::{Kind, Sums, Tally};

/// The smallest number that is exported.
pub const LEAST: u32 = 5;
/// What stands for all that is hidden.
pub const OTHERS: &str = "others";
/// What stands in place of a number.
pub const HIDDEN: &str = "hidden";
/// The first line.
pub(crate) const HEAD: &str = "day,what,id,count";
/// The row that counts the calls.
const CALLS: &str = "calls";

impl Tally {
    /// The counts of the days before `today` as a table: a line for each day and id.
    pub fn csv(&self, today: NaiveDate) -> String {
        let mut table = format!("{HEAD}\r\n");
        let mut row = |day: &dyn core::fmt::Display, what: &str, id: &str, count: Option<u32>| {
            let count = count.map_or_else(|| HIDDEN.to_owned(), |count| count.to_string());
            write!(table, "{day},{what},{id},{count}\r\n").expect("a text takes whatever is written");
        };
        for (day, sums) in self.0.range(..today) {
            row(day, CALLS, CALLS, Some(sums.calls).filter(|calls| *calls >= LEAST));
            for kind in Kind::ALL {
                let shown = sums.shown(kind);
                let counted = sums.by.get(&kind).map_or(0, BTreeMap::len);
                for (id, sum) in &shown {
                    row(day, kind.id(), id, Some(*sum));
                }
                if shown.len() < counted {
                    row(day, kind.id(), OTHERS, None);
                }
            }
        }
        table
    }
}

impl Sums {
    /// What of a kind may be shown. Where the rest would follow from what is shown, and is small, more is hidden.
    fn shown(&self, kind: Kind) -> Vec<(&str, u32)> {
        let mut shown = self.of(kind);
        // Those who are not counted under an id are as many as it leaves of the calls.
        shown.retain(|(_, sum)| kind.once_a_call() || !(1..LEAST).contains(&(self.calls - sum)));
        let mut hidden = 0_u32;
        while let Some((_, sum)) = shown.last() {
            let follows = kind.once_a_call() && (1..LEAST).contains(&hidden);
            if *sum >= LEAST && !follows {
                break;
            }
            hidden = hidden.saturating_add(*sum);
            shown.pop();
        }
        shown
    }
}
