//! A file that grows beside its place, and is moved there when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use shirube_paper::file::{Existing, NotWritten};

use super::journal::Journal;
use super::plan::beside;
use super::wrong::WrongTable;
use crate::complaint::Complaint;

pub(crate) struct Outlet {
    place: PathBuf,
    growing: PathBuf,
    /// None where it had been moved already when the run before was stopped.
    file: Option<BufWriter<File>>,
    written: u64,
}

impl Outlet {
    /// Begins a file, or goes on with it where the journal says how much of it is good. It is one of the two of a run.
    pub(crate) fn open(place: &Path, journal: Option<&Journal>, which: usize) -> Result<Self, Complaint> {
        let growing = beside(place, "part");
        let written = journal.map_or(0, |journal| journal.written[which]);
        let open = || {
            let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(&growing)?;
            if file.metadata()?.len() < written {
                return Err(io::ErrorKind::InvalidData.into());
            }
            if file.try_lock().is_err() {
                return Err(io::ErrorKind::ResourceBusy.into());
            }
            file.set_len(written)?;
            file.seek(SeekFrom::Start(written))?;
            Ok(file)
        };
        let is_moved =
            journal.is_some() && !growing.exists() && place.metadata().is_ok_and(|file| file.len() == written);
        if is_moved {
            return Ok(Self { place: place.to_owned(), growing, file: None, written });
        }
        let file = open().map_err(|problem| wrong(place, &problem))?;
        let file = Some(BufWriter::with_capacity(1 << 20, file));
        Ok(Self { place: place.to_owned(), growing: growing.clone(), file, written })
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.written == 0
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Complaint> {
        self.written += bytes.len() as u64;
        let written = self.file.as_mut().map_or(Ok(()), |file| file.write_all(bytes));
        written.map_err(|problem| wrong(&self.place, &problem))
    }

    /// Sees to it that everything so far outlasts a power cut, and says how much it is.
    pub(crate) fn keep(&mut self) -> Result<u64, Complaint> {
        let keep = |file: &mut BufWriter<File>| file.flush().and_then(|()| file.get_ref().sync_data());
        let kept = self.file.as_mut().map_or(Ok(()), keep);
        kept.map(|()| self.written).map_err(|problem| wrong(&self.place, &problem))
    }

    /// Moves the whole file to its place, and says where that is.
    pub(crate) fn finish(self, existing: Existing) -> Result<PathBuf, Complaint> {
        let moved = || {
            if self.file.is_some() {
                if existing == Existing::Keep && fs::symlink_metadata(&self.place).is_ok() {
                    return Err(io::ErrorKind::AlreadyExists.into());
                }
                fs::rename(&self.growing, &self.place)?;
            }
            self.place.canonicalize()
        };
        moved().map_err(|problem| wrong(&self.place, &problem))
    }
}

fn wrong(file: &Path, problem: &io::Error) -> Complaint {
    if problem.kind() == io::ErrorKind::ResourceBusy {
        return WrongTable::Busy { file: file.display().to_string() }.into();
    }
    Complaint::NotWritten { file: file.display().to_string(), wrong: NotWritten::from(problem.kind()) }
}
