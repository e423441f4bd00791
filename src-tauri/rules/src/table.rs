//! Decision tables whose rows never overlap and leave nothing out.
//!
//! A row covers a box of cells: for each axis, some of its answers. The order of rows means nothing, because
//! [`flaw`] finds whether some cell has no row or more than one, on every day on which a row begins or ends; each
//! table calls it in a `const`, so that a gap or an overlap stops the build.
//!
//! Sets stand here as plain bits: traits cannot be called while the program is being built. The tables wrap them in
//! typed sets again.

use chrono::NaiveDate;

use crate::source::Source;

/// One row: the cells it covers, from when to when, what it says, and on whose word.
#[derive(Clone, Copy, Debug)]
pub struct Row<const AXES: usize, Id, Says> {
    /// The row's name, which is the reason an outcome gives.
    pub id: Id,
    /// For each axis, a bit for each answer covered.
    pub covers: [u8; AXES],
    /// First day on which it is in force; always, if none.
    pub from: Option<NaiveDate>,
    /// Last day on which it is in force; for good, if none.
    pub until: Option<NaiveDate>,
    /// What follows.
    pub says: Says,
    /// The documents it rests on.
    pub sources: &'static [Source],
}

impl<const AXES: usize, Id: Copy, Says: Copy> Row<AXES, Id, Says> {
    /// A row that is in force on every day.
    pub const fn new(id: Id, covers: [u8; AXES], says: Says, sources: &'static [Source]) -> Self {
        Self { id, covers, from: None, until: None, says, sources }
    }

    /// The same row, in force only from this day on.
    #[must_use]
    pub const fn from(self, day: NaiveDate) -> Self {
        Self { from: Some(day), ..self }
    }

    /// The same row, in force only to the end of this day.
    #[must_use]
    pub const fn until(self, day: NaiveDate) -> Self {
        Self { until: Some(day), ..self }
    }

    /// Whether it is in force on the day.
    pub const fn in_force(&self, day: NaiveDate) -> bool {
        let begun = match self.from {
            Some(from) => day.signed_duration_since(from).num_days() >= 0,
            None => true,
        };
        let over = match self.until {
            Some(until) => day.signed_duration_since(until).num_days() > 0,
            None => false,
        };
        begun && !over
    }

    /// Whether some cell lies in both.
    const fn meets(&self, other: &Self) -> bool {
        let mut axis = 0;
        while axis < AXES {
            if self.covers[axis] & other.covers[axis] == 0 {
                return false;
            }
            axis += 1;
        }
        true
    }

    /// How many cells it covers.
    const fn cells(&self, sizes: [u8; AXES]) -> u32 {
        let mut cells = 1;
        let mut axis = 0;
        while axis < AXES {
            let answers = (1_u32 << sizes[axis]) - 1;
            cells *= (self.covers[axis] as u32 & answers).count_ones();
            axis += 1;
        }
        cells
    }

    const fn covers(&self, cell: [u8; AXES]) -> bool {
        let mut axis = 0;
        while axis < AXES {
            if self.covers[axis] & 1 << cell[axis] == 0 {
                return false;
            }
            axis += 1;
        }
        true
    }
}

/// What is wrong with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// On this day so many cells have no row.
    Gap(NaiveDate, u32),
    /// On this day two rows, counted from 0, share a cell.
    Overlap(NaiveDate, usize, usize),
}

/// The first gap or overlap, on every day on which a row begins or has just ended.
///
/// Boxes that do not overlap leave nothing out exactly if the numbers of their cells add up to all cells there are. So
/// no cell has to be looked at, and a table may have many axes.
pub const fn flaw<const AXES: usize, Id: Copy, Says: Copy>(
    rows: &[Row<AXES, Id, Says>],
    sizes: [u8; AXES],
) -> Option<Flaw> {
    let mut found = flaw_on(rows, sizes, NaiveDate::MIN);
    let mut at = 0;
    while at < rows.len() && found.is_none() {
        if let Some(day) = rows[at].from {
            found = flaw_on(rows, sizes, day);
        }
        if let (Some(day), None) = (day_after(rows[at].until), &found) {
            found = flaw_on(rows, sizes, day);
        }
        at += 1;
    }
    found
}

const fn flaw_on<const AXES: usize, Id: Copy, Says: Copy>(
    rows: &[Row<AXES, Id, Says>],
    sizes: [u8; AXES],
    day: NaiveDate,
) -> Option<Flaw> {
    let mut covered = 0;
    let mut at = 0;
    while at < rows.len() {
        if rows[at].in_force(day) {
            let mut before = 0;
            while before < at {
                if rows[before].in_force(day) && rows[before].meets(&rows[at]) {
                    return Some(Flaw::Overlap(day, before, at));
                }
                before += 1;
            }
            covered += rows[at].cells(sizes);
        }
        at += 1;
    }
    let mut all = 1;
    let mut axis = 0;
    while axis < AXES {
        all *= sizes[axis] as u32;
        axis += 1;
    }
    if covered == all { None } else { Some(Flaw::Gap(day, all - covered)) }
}

/// Stops the build where a table has a gap or an overlap.
pub const fn prove<const AXES: usize, Id: Copy, Says: Copy>(rows: &[Row<AXES, Id, Says>], sizes: [u8; AXES]) {
    match flaw(rows, sizes) {
        None => {}
        Some(Flaw::Gap(..)) => panic!("a gap in the table: some case has no row"),
        Some(Flaw::Overlap(..)) => panic!("an overlap in the table: some case has two rows"),
    }
}

/// The row for each cell, numbered with the first axis slowest, as far as rows are always in force.
pub const fn index<const AXES: usize, const CELLS: usize, Id: Copy, Says: Copy>(
    rows: &[Row<AXES, Id, Says>],
    sizes: [u8; AXES],
) -> [u8; CELLS] {
    let mut index = [0; CELLS];
    let mut number = 0;
    while number < CELLS {
        let cell = cell::<AXES>(number, sizes);
        let mut at = 0;
        while at < rows.len() {
            if rows[at].covers(cell) {
                #[expect(clippy::cast_possible_truncation, reason = "a table has far fewer than 256 rows")]
                let row = at as u8;
                index[number] = row;
            }
            at += 1;
        }
        number += 1;
    }
    index
}

const fn cell<const AXES: usize>(number: usize, sizes: [u8; AXES]) -> [u8; AXES] {
    let mut cell = [0; AXES];
    let mut rest = number;
    let mut axis = AXES;
    while axis > 0 {
        axis -= 1;
        let size = sizes[axis] as usize;
        #[expect(clippy::cast_possible_truncation, reason = "the remainder is below an axis's size, a u8")]
        let at = (rest % size) as u8;
        cell[axis] = at;
        rest /= size;
    }
    cell
}

/// The row for a cell on a day.
pub fn find<const AXES: usize, Id: Copy, Says: Copy>(
    rows: &[Row<AXES, Id, Says>],
    cell: [u8; AXES],
    day: NaiveDate,
) -> &Row<AXES, Id, Says> {
    rows.iter()
        .find(|row| row.in_force(day) && row.covers(cell))
        .expect("the table is proven to cover every cell on every day")
}

/// The days on which a row of the table begins, or has just ended.
pub fn edges<const AXES: usize, Id: Copy, Says: Copy>(rows: &[Row<AXES, Id, Says>]) -> Vec<NaiveDate> {
    rows.iter().flat_map(|row| [row.from, day_after(row.until)]).flatten().collect()
}

const fn day_after(day: Option<NaiveDate>) -> Option<NaiveDate> {
    match day {
        Some(day) => day.succ_opt(),
        None => None,
    }
}
