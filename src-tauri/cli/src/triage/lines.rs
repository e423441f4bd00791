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
/// Longer than a line is.
const LONGEST: u64 = 1 << 20;
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
        let mut splitter = Splitter::default();
        let header = core::str::from_utf8(header.strip_prefix(MARK).unwrap_or(&header));
        let header = header
            .map_err(|_| Complaint::from(WrongTable::NotRead { file: name.to_owned() }))?
            .trim_end_matches(['\r', '\n']);
        let columns = columns::read(splitter.split(header).into_iter())?;
        let (first, last) = part.within(length - begins);
        let mut row_at = |at: u64| if at == 0 { Ok(begins) } else { next_row(file, begins + at) };
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
        loop {
            let left = self.last - self.next.at - bytes.len() as u64;
            let read = (&self.file).take(left.min(size as u64)).read_to_end(&mut bytes)?;
            let whole = if left == read as u64 { Some(bytes.len()) } else { memrchr(b'\n', &bytes).map(|at| at + 1) };
            match whole {
                Some(0) => return Ok(None),
                Some(whole) => {
                    self.rest = bytes.split_off(whole);
                    break;
                }
                // The file has become shorter, or a line has no end.
                None if read == 0 || bytes.len() as u64 > LONGEST => return Err(io::ErrorKind::InvalidData.into()),
                None => {}
            }
        }
        let first = self.next.row;
        let rows = first + memchr_iter(b'\n', &bytes).count() as u64;
        self.next = Place { at: self.next.at + bytes.len() as u64, row: rows };
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
    let mut splitter = Splitter::default();
    for (number, line) in (first..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            continue;
        }
        let text = String::from_utf8_lossy(line);
        match text {
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

/// Takes lines apart that have quotes in them.
#[derive(Default)]
struct Splitter {
    reader: Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl Splitter {
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
    BufReader::new(file.take(LONGEST)).read_until(b'\n', &mut line)?;
    Ok(line)
}

/// Where the first row begins that begins at a place or after it.
fn next_row(file: &mut File, at: u64) -> io::Result<u64> {
    Ok(at - 1 + line_at(file, at - 1)?.len() as u64)
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
