//! A table in columns (Parquet).

use std::fs::File;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_cast::{can_cast_types, cast};
use arrow_schema::{ArrowError, DataType};
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::ParquetError;

use super::columns::{self, Columns, Fields, NAMES};
use super::lines::written;
use super::plan::Part;
use super::table::{Block, Place, Rows};
use super::wrong::WrongTable;
use crate::complaint::Complaint;

/// How many rows are judged at a time.
const BLOCK: usize = 1 << 14;

/// The file, and how to read it.
pub(crate) struct Batches {
    builder: ParquetRecordBatchReaderBuilder<File>,
    name: String,
}

impl Batches {
    /// Opens a file: its columns, and where a part of it begins and ends.
    pub(crate) fn open(file: File, part: Part, name: &str) -> Result<(Self, Columns, Place, u64), Complaint> {
        let not_a_table = |_: ParquetError| WrongTable::NotRead { file: name.to_owned() };
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(not_a_table)?;
        let fields = builder.schema().fields();
        let columns = columns::read(fields.iter().map(|field| field.name().as_str()))?;
        if fields.iter().any(|field| !can_cast_types(field.data_type(), &DataType::Utf8)) {
            return Err(WrongTable::NotRead { file: name.to_owned() }.into());
        }
        let rows = u64::try_from(builder.metadata().file_metadata().num_rows()).unwrap_or_default();
        let (first, last) = part.within(rows);
        let batches = Self { builder, name: name.to_owned() };
        Ok((batches, columns, Place { at: first, row: first + 1 }, last))
    }

    /// The rows from a place on.
    pub(crate) fn read(
        self,
        from: Place,
        last: u64,
    ) -> Result<impl Iterator<Item = Result<Block, Complaint>>, Complaint> {
        let Self { builder, name } = self;
        let not_a_table = move || WrongTable::NotRead { file: name.clone() };
        let rows = |rows: u64| usize::try_from(rows).map_err(|_| not_a_table());
        let reader =
            builder.with_batch_size(BLOCK).with_offset(rows(from.at)?).with_limit(rows(last - from.at)?).build();
        let reader: ParquetRecordBatchReader = reader.map_err(|_| not_a_table())?;
        let mut next = from;
        Ok(reader.map(move |batch: Result<RecordBatch, ArrowError>| {
            let batch = batch.map_err(|_| not_a_table())?;
            let (first, rows) = (next.row, batch.num_rows() as u64);
            next = Place { at: next.at + rows, row: first + rows };
            Ok(Block { first, rows: Rows::Columns(batch), end: next })
        }))
    }
}

/// Hands on each row of a block: its number, how it stands there, and its fields.
pub(crate) fn each(
    batch: &RecordBatch,
    first: u64,
    columns: &Columns,
    mut then: impl FnMut(u64, &str, Result<Fields<'_>, WrongTable>),
) -> Result<(), Complaint> {
    let texts: Vec<ArrayRef> = batch
        .columns()
        .iter()
        .map(|column| cast(column, &DataType::Utf8).map_err(|_| WrongTable::NotText))
        .collect::<Result<_, _>>()?;
    let texts: Vec<_> = texts.iter().map(AsArray::as_string::<i32>).collect();
    let mut line = String::new();
    for (number, row) in (first..).zip(0..batch.num_rows()) {
        let mut fields = [""; NAMES.len()];
        line.clear();
        for (at, (text, column)) in texts.iter().zip(columns).enumerate() {
            let field = if text.is_null(row) { "" } else { text.value(row) };
            fields[*column] = field;
            line.push_str(if at == 0 { "" } else { "," });
            line.push_str(&written(field));
        }
        then(number, &line, Ok(fields));
    }
    Ok(())
}
