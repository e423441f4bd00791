//! A file that a person has named, or the program's own: written beside its place and moved there whole, or not at all.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use shirube_words::voice::Voice;
use tempfile::NamedTempFile;

/// What happens to a file of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Keep,
    /// It is replaced. The person has been asked.
    Replace,
}

/// Why a file was not written. What was there before is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotWritten {
    /// There is a file of that name.
    #[error("there is a file of that name")]
    Exists,
    /// There is no such folder.
    #[error("no such folder")]
    NoFolder,
    /// Nothing may be written there.
    #[error("no rights")]
    NoRights,
    /// There is no room left.
    #[error("no room")]
    Full,
    /// Anything else.
    #[error("not written")]
    Other,
}

impl NotWritten {
    /// What it means, and the way out.
    pub fn say(self, voice: &Voice, file: &str) -> String {
        let id = match self {
            Self::Exists => "take-exists",
            Self::NoFolder => "take-no-folder",
            Self::NoRights => "take-no-rights",
            Self::Full => "take-full",
            Self::Other => "take-not-written",
        };
        voice.say(id, &[("file", file.into())])
    }
}

/// Kinds of failure that mean something to a person. All others are [`NotWritten::Other`].
const KINDS: [(ErrorKind, NotWritten); 9] = [
    (ErrorKind::AlreadyExists, NotWritten::Exists),
    (ErrorKind::NotFound, NotWritten::NoFolder),
    (ErrorKind::NotADirectory, NotWritten::NoFolder),
    (ErrorKind::PermissionDenied, NotWritten::NoRights),
    (ErrorKind::ReadOnlyFilesystem, NotWritten::NoRights),
    (ErrorKind::StorageFull, NotWritten::Full),
    (ErrorKind::QuotaExceeded, NotWritten::Full),
    (ErrorKind::FileTooLarge, NotWritten::Full),
    (ErrorKind::WriteZero, NotWritten::Full),
];

impl From<ErrorKind> for NotWritten {
    fn from(kind: ErrorKind) -> Self {
        KINDS.iter().find(|(known, _)| *known == kind).map_or(Self::Other, |(_, means)| *means)
    }
}

/// Writes a file, and says where it is.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<PathBuf, NotWritten> {
    let kind = |problem: io::Error| NotWritten::from(problem.kind());
    let name = path.file_name().ok_or(NotWritten::Other)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().map_err(kind)?;
    let place = folder.join(name);
    if existing == Existing::Keep && fs::symlink_metadata(&place).is_ok() {
        return Err(NotWritten::Exists);
    }
    if place.is_dir() {
        return Err(NotWritten::Other);
    }
    let mut beside = NamedTempFile::new_in(&folder).map_err(kind)?;
    beside.write_all(bytes).and_then(|()| beside.as_file().sync_all()).map_err(kind)?;
    match existing {
        Existing::Keep => beside.persist_noclobber(&place).map_err(|problem| kind(problem.error))?,
        Existing::Replace => beside.persist(&place).map_err(|problem| kind(problem.error))?,
    };
    Ok(place)
}

/// Writes a file of the program's own, in a folder that is made where it is missing, or leaves what was there.
pub fn keep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    write(path, bytes, Existing::Replace).map(drop).map_err(io::Error::other)
}

/// Reads a text of the program's own. What is no file, or larger than it can be, is not ours.
pub fn read(path: &Path, largest: u64) -> io::Result<String> {
    let file = fs::metadata(path)?;
    if file.is_file() && file.len() <= largest { fs::read_to_string(path) } else { Err(ErrorKind::InvalidData.into()) }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::ErrorKind;

    use tempfile::tempdir;

    use super::{Existing, NotWritten, write};

    #[test]
    fn a_file_is_written_whole_and_never_over_another_unasked() {
        let folder = tempdir().expect("a folder of the test's own");
        let path = folder.path().join("sheet.pdf");
        assert!(write(&path, b"one", Existing::Keep).is_ok());
        assert_eq!(write(&path, b"two", Existing::Keep), Err(NotWritten::Exists));
        assert_eq!(fs::read(&path).expect("it is there"), b"one");
        assert!(write(&path, b"three", Existing::Replace).is_ok());
        assert_eq!(fs::read(&path).expect("it is there"), b"three");
        assert_eq!(write(folder.path(), b"four", Existing::Replace), Err(NotWritten::Other), "a folder is no file");
        let left = fs::read_dir(folder.path()).expect("it can be listed").count();
        assert_eq!(left, 1, "nothing is left beside it");
    }

    #[test]
    fn where_nothing_can_be_written_it_says_why() {
        let folder = tempdir().expect("a folder of the test's own");
        let nowhere = folder.path().join("no such folder").join("sheet.pdf");
        assert_eq!(write(&nowhere, b"", Existing::Keep), Err(NotWritten::NoFolder));
        let file = folder.path().join("file");
        fs::write(&file, b"").expect("it can be written");
        assert_eq!(write(&file.join("sheet.pdf"), b"", Existing::Keep), Err(NotWritten::NoFolder));
        let told = [
            (ErrorKind::PermissionDenied, NotWritten::NoRights),
            (ErrorKind::ReadOnlyFilesystem, NotWritten::NoRights),
            (ErrorKind::StorageFull, NotWritten::Full),
            (ErrorKind::FileTooLarge, NotWritten::Full),
            (ErrorKind::Interrupted, NotWritten::Other),
        ];
        for (kind, expected) in told {
            assert_eq!(NotWritten::from(kind), expected, "{kind:?}");
        }
    }
}
