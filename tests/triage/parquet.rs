//! A table in columns gives the same as one in lines.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use arrow_array::{ArrayRef, Date32Array, DictionaryArray, RecordBatch, StringArray, types::Int32Type};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

use super::parts::joined;
use super::{HEADER, Mailing, everything};

/// A table of lines as one of columns: words as they come, once or by number, empty ones missing.
fn write(table: &str, path: &Path, compression: Compression) {
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let columns = HEADER.split(',').enumerate().map(|(at, name)| {
        let words = rows.iter().map(|row| Some(row[at]).filter(|word| !word.is_empty()));
        let column: ArrayRef = match name {
            "card" => Arc::new(words.collect::<DictionaryArray<Int32Type>>()),
            _ => Arc::new(words.collect::<StringArray>()),
        };
        (name, column)
    });
    let batch = RecordBatch::try_from_iter_with_nullable(columns.map(|(name, column)| (name, column, true)));
    let batch = batch.expect("the columns are of one length");
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(64)).set_compression(compression);
    let file = File::create(path).expect("it can be written");
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties.build())).expect("it can be written");
    writer.write(&batch).expect("it can be written");
    writer.close().expect("it can be written");
}

/// Rejected rows without their numbers, which are lines in one and rows in the other.
fn without_numbers(rejects: &str) -> Vec<&str> {
    rejects.lines().map(|line| line.split_once(',').map_or(line, |(_, rest)| rest)).collect()
}

#[test]
fn columns_give_the_same_as_lines_whole_and_in_parts() {
    let table = everything(700);
    let mailing = Mailing::of(&table);
    let [letters, rejects] = mailing.letters("lines", &[]);
    let zstd = Compression::ZSTD(ZstdLevel::default());
    for (name, compression) in [("plain", Compression::UNCOMPRESSED), ("snappy", Compression::SNAPPY), ("zstd", zstd)] {
        write(&table, &mailing.table(), compression);
        let whole = mailing.letters(name, &[]);
        assert_eq!(whole[0], letters, "{name}");
        assert_eq!(without_numbers(&whole[1]), without_numbers(&rejects), "{name}");
        if name == "zstd" {
            assert_eq!(joined(&mailing, 5), whole);
        }
    }
}

#[test]
fn days_and_numbers_are_read_as_they_are() {
    let mailing = Mailing::of("");
    let members: ArrayRef = Arc::new(arrow_array::Int64Array::from(vec![1, 2, 3]));
    let cards: ArrayRef = Arc::new(StringArray::from(vec!["valid", "valid", "a \"card\", or two"]));
    let registered: ArrayRef = Arc::new(StringArray::from(vec!["yes", "yes", "yes"]));
    // Days since 1970-01-01: 2026-11-14, and none.
    let expires: ArrayRef = Arc::new(Date32Array::from(vec![Some(20_771), None, None]));
    let columns = [("member", members), ("card", cards), ("registered", registered), ("certificate_expires", expires)];
    let batch = RecordBatch::try_from_iter_with_nullable(columns.map(|(name, column)| (name, column, true)));
    let batch = batch.expect("the columns are of one length");
    let file = File::create(mailing.table()).expect("it can be written");
    let mut writer = ArrowWriter::try_new(file, batch.schema(), None).expect("it can be written");
    writer.write(&batch).expect("it can be written");
    writer.close().expect("it can be written");
    let [letters, rejects] = mailing.letters("letters.csv", &[]);
    let lines: Vec<&str> = letters.lines().skip(1).collect();
    assert_eq!(lines[0], "1,renewal-notice,renew-certificate,2027-02-28,2027-02-26,en");
    assert!(lines[1].starts_with("2,find-out,find-certificate-date"), "{}", lines[1]);
    // The row as it would stand in a table of lines, and that as one field.
    assert!(rejects.ends_with("\"3,\"\"a \"\"\"\"card\"\"\"\", or two\"\",yes,\"\n"), "{rejects}");
}
