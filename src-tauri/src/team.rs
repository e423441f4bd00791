//! The file by which a team adds to the facts: read when it is chosen, and again when it has changed.
//!
//! A file with anything wrong in it changes nothing: what held before holds on, and what is wrong is told.

use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use shirube_facts::{Pack, Problem, team};

/// The file as it was last looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamFile {
    path: Option<String>,
    stamp: Option<Stamp>,
    /// What came of it.
    pub found: Found,
}

/// What tells one state of a file from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Found {
    /// None is chosen.
    #[default]
    Nothing,
    /// What it adds holds.
    Added,
    /// It cannot be read.
    Unread,
    /// Something is wrong with it.
    Wrong(Vec<Problem>),
}

impl TeamFile {
    /// Looks whether another file is chosen, or the same one has changed; hands over the facts that hold from now on,
    /// where they are others than before.
    pub fn look(&mut self, path: Option<&str>, built_in: &Pack, languages: &[&str]) -> Looked {
        let stamp = path.and_then(stamp);
        if self.path.as_deref() == path && self.stamp == stamp {
            return Looked::Same;
        }
        let another = self.path.as_deref() != path;
        self.path = path.map(str::to_owned);
        self.stamp = stamp;
        let read = path.map(|path| read(path, built_in, languages));
        let (found, pack) = match read {
            None => (Found::Nothing, Some(built_in.clone())),
            Some(Ok(Ok(pack))) => (Found::Added, Some(pack)),
            Some(Ok(Err(problems))) => (Found::Wrong(problems), None),
            Some(Err(Unreadable)) => (Found::Unread, None),
        };
        self.found = found;
        match pack {
            Some(pack) => Looked::Other(Box::new(pack)),
            // What another team had added does not stand for this one.
            None if another => Looked::Other(Box::new(built_in.clone())),
            None => Looked::Told,
        }
    }
}

/// What a look at the file came to.
#[derive(Debug)]
pub enum Looked {
    /// Nothing has changed.
    Same,
    /// The facts are the same, but something is to be told.
    Told,
    /// These facts hold from now on.
    Other(Box<Pack>),
}

/// The file cannot be read.
struct Unreadable;

fn stamp(path: &str) -> Option<Stamp> {
    let file = fs::metadata(path).ok()?;
    Some(Stamp { modified: file.modified().ok(), length: file.len() })
}

fn read(path: &str, built_in: &Pack, languages: &[&str]) -> Result<Result<Pack, Vec<Problem>>, Unreadable> {
    let is_file = fs::metadata(path).is_ok_and(|file| file.is_file());
    let opened = File::open(path).ok().filter(|_| is_file).ok_or(Unreadable)?;
    let bytes = team::bytes(opened).map_err(|_| Unreadable)?;
    let name = Path::new(path).file_name().map_or_else(|| path.into(), |name| name.to_string_lossy());
    Ok(built_in.with_team(&name, &bytes, languages))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use shirube_facts::Pack;
    use tempfile::tempdir;

    use super::{Found, Looked, TeamFile};

    const TEMPLATE: &str = include_str!("../facts/template/team.toml");
    const LANGUAGES: [&str; 1] = ["ja"];

    #[test]
    fn a_file_is_read_when_it_is_chosen_and_again_when_it_has_changed() {
        let folder = tempdir().expect("a folder of the test's own");
        let path = folder.path().join("team.toml");
        let path = path.to_str().expect("its name is text");
        let built_in = Pack::embedded().expect("the facts that are built in");
        let mut team = TeamFile::default();
        let mut look = |chosen: Option<&str>| {
            let looked = team.look(chosen, &built_in, &LANGUAGES);
            let adds = match looked {
                Looked::Same => "same",
                Looked::Told => "told",
                Looked::Other(pack) if pack.team().is_some() => "added",
                Looked::Other(_) => "built in",
            };
            (adds, team.found.clone())
        };
        assert_eq!(look(None).0, "same", "none is chosen, and none was");
        let (adds, found) = look(Some(path));
        assert_eq!((adds, found), ("built in", Found::Unread), "there is no such file yet");
        let template = TEMPLATE.replace("en = \"Mihon City National Health Insurance\"\n", "");
        fs::write(path, &template).expect("it can be written");
        assert_eq!(look(Some(path)), ("added", Found::Added));
        assert_eq!(look(Some(path)).0, "same");
        fs::write(path, template.replace("code = 1001", "code = 11")).expect("it can be written");
        let (adds, found) = look(Some(path));
        assert!(matches!(found, Found::Wrong(_)), "{found:?}");
        assert_eq!(adds, "told", "what held before holds on");
        fs::write(path, template.replace("code = 1001", "code = 10020")).expect("it can be written");
        assert_eq!(look(Some(path)), ("added", Found::Added));
        assert_eq!(look(folder.path().to_str()), ("built in", Found::Unread), "a folder is no file");
        assert_eq!(look(None), ("built in", Found::Nothing));
    }
}
