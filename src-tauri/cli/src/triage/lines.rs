//! A table as lines. One line is one row: a line break inside quotes is no part of a field, so that a row that is spoilt
//! spoils no other.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use csv_core::Reader;
use memchr::{memchr_iter, memrchr};

use super::columns::{self, Columns, Fields, NAMES};
use super::plan::Part;
use super::table::{Block, Place, Rows};
use super::wrong::WrongTable;
use crate::complaint::Complaint;

/// How much is judged at a time.
const BLOCK: usize = 1 << 20;
/// Longer than a line about one person is. Of one that is longer no more is kept.
const LONGEST: usize = 1 << 16;
/// What some programs put before the first letter.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a part of a table, block by block.
pub(crate) struct Lines {
    file: File,
    next: Place,
    last: u64,
    /// The beginning of a line whose end has not been read.
    rest: Vec<u8>,
    name: String,
}

impl Lines {
    /// The columns of a table, and where a part of it begins and ends.
    pub(crate) fn find(file: &mut File, part: Part, name: &str) -> Result<(Columns, Place, u64), Complaint> {
        let unread = |_: io::Error| Complaint::FileNotRead { file: name.to_owned() };
        let header = line_at(file, 0).map_err(unread)?;
        let begins = header.len() as u64;
        let length = file.metadata().map_err(unread)?.len();
        let mut splitter = Splitter::new();
        let header = core::str::from_utf8(header.strip_prefix(MARK).unwrap_or(&header));
        let header = header
            .map_err(|_| Complaint::from(WrongTable::NotRead { file: name.to_owned() }))?
            .trim_end_matches(['\r', '\n']);
        let columns = columns::read(splitter.split(header).into_iter())?;
        let (first, last) = part.within(length - begins);
        let row_at = |at: u64| if at == 0 { Ok(begins) } else { next_line(file, begins + at - 1) };
        let (first, last) = (row_at(first).map_err(unread)?, row_at(last).map_err(unread)?);
        let row = 1 + breaks(file, first).map_err(unread)?;
        Ok((columns, Place { at: first, row }, last))
    }

    /// The lines from a place on.
    pub(crate) fn read(mut file: File, from: Place, last: u64, name: String) -> Result<Self, Complaint> {
        match file.seek(SeekFrom::Start(from.at)) {
            Ok(_) => Ok(Self { file, next: from, last, rest: Vec::new(), name }),
            Err(_) => Err(Complaint::FileNotRead { file: name }),
        }
    }

    fn block(&mut self) -> io::Result<Option<Block>> {
        let size = block_size();
        let mut bytes = core::mem::take(&mut self.rest);
        let (rows, end) = loop {
            let left = self.last - self.next.at - bytes.len() as u64;
            let read = (&self.file).take(left.min(size as u64)).read_to_end(&mut bytes)?;
            let whole = if left == read as u64 { Some(bytes.len()) } else { memrchr(b'\n', &bytes).map(|at| at + 1) };
            match whole {
                Some(0) => return Ok(None),
                Some(whole) => {
                    self.rest = bytes.split_off(whole);
                    break (memchr_iter(b'\n', &bytes).count(), self.next.at + bytes.len() as u64);
                }
                None if read == 0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                None if bytes.len() > LONGEST => {
                    let end = next_line(&self.file, self.next.at + bytes.len() as u64)?.min(self.last);
                    self.file.seek(SeekFrom::Start(end))?;
                    bytes.truncate(LONGEST + 1);
                    break (1, end);
                }
                None => {}
            }
        };
        let first = self.next.row;
        self.next = Place { at: end, row: first + rows as u64 };
        Ok(Some(Block { first, rows: Rows::Lines(bytes), end: self.next }))
    }
}

impl Iterator for Lines {
    type Item = Result<Block, Complaint>;

    fn next(&mut self) -> Option<Self::Item> {
        self.block().map_err(|_| WrongTable::NotRead { file: self.name.clone() }.into()).transpose()
    }
}

/// Hands on each row of a block: its number, how it stands there, and its fields or what is wrong with it.
pub(crate) fn each(
    bytes: &[u8],
    first: u64,
    columns: &Columns,
    mut then: impl FnMut(u64, &str, Result<Fields<'_>, WrongTable>),
) {
    let mut splitter = Splitter::new();
    for (number, line) in (first..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            continue;
        }
        let text = String::from_utf8_lossy(&line[..line.len().min(LONGEST)]);
        match text {
            text if line.len() > LONGEST => then(number, &text, Err(WrongTable::TooLong)),
            Cow::Borrowed(line) => then(number, line, fields(line, columns, &mut splitter)),
            Cow::Owned(line) => then(number, &line, Err(WrongTable::NotText)),
        }
    }
}

fn fields<'l>(line: &'l str, columns: &Columns, splitter: &'l mut Splitter) -> Result<Fields<'l>, WrongTable> {
    if line.matches('"').count() % 2 == 1 {
        return Err(WrongTable::Quote);
    }
    let mut fields = [""; NAMES.len()];
    let mut found = 0;
    let mut put = |field: &'l str| {
        if let Some(column) = columns.get(found) {
            fields[*column] = field;
        }
        found += 1;
    };
    if line.contains('"') {
        splitter.split(line).into_iter().for_each(put);
    } else {
        line.split(',').for_each(&mut put);
    }
    if found == columns.len() { Ok(fields) } else { Err(WrongTable::Fields { given: found, wanted: columns.len() }) }
}

/// A field as it is written: in quotes where it has to be.
pub(crate) fn written(field: &str) -> Cow<'_, str> {
    if field.contains(['"', ',', '\n', '\r']) { quoted(field).into() } else { field.into() }
}

/// A field in quotes.
pub(crate) fn quoted(field: &str) -> String {
    format!("\"{}\"", field.replace('"', "\"\""))
}

/// Takes lines apart that have quotes in them.
struct Splitter {
    reader: Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl Splitter {
    fn new() -> Self {
        Self { reader: Reader::new(), fields: Vec::new(), ends: Vec::new() }
    }

    /// The fields of a line, without their quotes.
    fn split(&mut self, line: &str) -> Vec<&str> {
        let Self { reader, fields, ends } = self;
        fields.resize(line.len(), 0);
        ends.resize(line.len() + 1, 0);
        reader.reset();
        let (_, _, written, found) = reader.read_record(line.as_bytes(), fields, ends);
        let (_, _, _, more) = reader.read_record(&[], &mut fields[written..], &mut ends[found..]);
        let mut begins = 0;
        let field = |end: &usize| &fields[core::mem::replace(&mut begins, *end)..*end];
        ends[..found + more].iter().map(field).map(|field| core::str::from_utf8(field).unwrap_or_default()).collect()
    }
}

/// Whole lines of at most so many bytes. Tests, which run a debug build, have many blocks in a small file.
fn block_size() -> usize {
    let asked = cfg!(debug_assertions).then(|| std::env::var("SHIRUBE_BLOCK").ok()).flatten();
    asked.and_then(|size| size.parse().ok()).unwrap_or(BLOCK)
}

/// The line that begins at a place, with its end.
fn line_at(file: &mut File, at: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(at))?;
    let mut line = Vec::new();
    BufReader::new(file.take(LONGEST as u64)).read_until(b'\n', &mut line)?;
    Ok(line)
}

/// Where the line ends that a place is in.
fn next_line(mut file: &File, at: u64) -> io::Result<u64> {
    file.seek(SeekFrom::Start(at))?;
    Ok(at + BufReader::new(file).skip_until(b'\n')? as u64)
}

/// How many lines end before a place.
fn breaks(file: &mut File, before: u64) -> io::Result<u64> {
    file.seek(SeekFrom::Start(0))?;
    let mut left = file.take(before);
    let mut bytes = vec![0; BLOCK];
    let mut breaks = 0;
    loop {
        match left.read(&mut bytes)? {
            0 => return Ok(breaks),
            read => breaks += memchr_iter(b'\n', &bytes[..read]).count() as u64,
        }
    }
}
