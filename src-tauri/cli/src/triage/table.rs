//! The table of members: as lines (CSV) or in columns (Parquet), cut into blocks that are judged one by one.

use std::fs::File;
use std::io::{self, Read};

use arrow_array::RecordBatch;
use serde::{Deserialize, Serialize};

use super::batches::Batches;
use super::columns::Columns;
use super::lines::Lines;
use super::plan::Plan;
use crate::complaint::Complaint;

/// The signs with which a file of columns begins.
const PARQUET: [u8; 4] = *b"PAR1";

/// A place between two rows: how far into the file, in bytes or rows, and the number of the row that follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    pub(crate) at: u64,
    pub(crate) row: u64,
}

/// Some rows that follow each other.
pub(crate) struct Block {
    /// The number of the first: its line, or counted from 1.
    pub(crate) first: u64,
    pub(crate) rows: Rows,
    /// Where the next block begins.
    pub(crate) end: Place,
}

/// The rows themselves.
pub(crate) enum Rows {
    Lines(Vec<u8>),
    Columns(RecordBatch),
}

/// The part of a table that is asked for.
pub(crate) struct Table {
    pub(crate) columns: Columns,
    pub(crate) first: Place,
    /// Where it ends.
    pub(crate) last: u64,
    kind: Kind,
    name: String,
}

enum Kind {
    Lines(File),
    Columns(Box<Batches>),
}

impl Table {
    pub(crate) fn open(plan: &Plan) -> Result<Self, Complaint> {
        let name = plan.input.display().to_string();
        let unread = |_: io::Error| Complaint::FileNotRead { file: name.clone() };
        let mut file = File::open(&plan.input).map_err(unread)?;
        if !file.metadata().map_err(unread)?.is_file() {
            return Err(Complaint::FileNotRead { file: name });
        }
        let mut begins = Vec::new();
        file.by_ref().take(PARQUET.len() as u64).read_to_end(&mut begins).map_err(unread)?;
        if begins == PARQUET {
            let (batches, columns, first, last) = Batches::open(file, plan.part, &name)?;
            return Ok(Self { columns, first, last, kind: Kind::Columns(Box::new(batches)), name });
        }
        let (columns, first, last) = Lines::find(&mut file, plan.part, &name)?;
        Ok(Self { columns, first, last, kind: Kind::Lines(file), name })
    }

    /// The rows from a place on.
    pub(crate) fn blocks(
        self,
        from: Place,
    ) -> Result<Box<dyn Iterator<Item = Result<Block, Complaint>> + Send>, Complaint> {
        let Self { last, kind, name, .. } = self;
        Ok(match kind {
            Kind::Lines(file) => Box::new(Lines::read(file, from, last, name)?),
            Kind::Columns(batches) => Box::new(batches.read(from, last)?),
        })
    }
}
