//! One thing that is wrong with the files of a pack.
//!
//! Not here: a sentence for people who use Shirube. These lines are for whoever keeps the files.

use core::fmt;

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the pack.
    pub file: String,
    /// The line, where it can be told.
    pub line: Option<usize>,
    /// The key, as in `contact[my-number-toll-free].number`; empty for the file as a whole.
    pub key: String,
    /// What is wrong with it.
    pub what: String,
}

impl Problem {
    pub(crate) fn of_file(file: &str, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, key: String::new(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", self.key)?;
        }
        write!(f, ": {}", self.what)
    }
}
