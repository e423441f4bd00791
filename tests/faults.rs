//! What becomes of a file when the machine fails while it is written: killed at every step, no room, no rights, a broken
//! disk. Settings, counts and everything that is saved are written by one function, and this is that function at work.
//!
//! The steps are the calls to the system, as `strace` tells them; it lets each of them fail in turn.

#[path = "cli/program.rs"]
#[expect(dead_code, reason = "it is shared with the tests of the command line")]
mod program;

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The calls by which a file comes to be.
const CALLS: &str = "openat,write,fsync,fchmod,ftruncate,rename,renameat,renameat2,link,linkat,unlink,unlinkat";
const OLD: &str = "what was there before";

/// A call, and which of its kind it is.
#[derive(Debug)]
struct Step {
    call: String,
    nth: usize,
}

/// Saves a sheet over another file, watched by `strace` with these words.
fn save(folder: &Path, format: &str, strace: &[&str]) -> Output {
    let path = file(folder);
    fs::write(&path, OLD).expect("the folder can be written");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", "signal=none"]).args(strace).arg(program::shirube().get_program());
    command.args(["sheet", "--replace", "--lang", "en", "--day", "2026-11-21", "--card", "lost", "--format", format]);
    command.arg("--out").arg(&path).output().expect("cargo xtask test sees to it that there is strace")
}

fn file(folder: &Path) -> PathBuf {
    folder.join("sheet")
}

/// The steps from the first that is about the folder until the file stands in its place.
fn steps(folder: &Path, format: &str) -> Vec<Step> {
    let log = TempDir::new().expect("a folder of the test's own");
    let log = log.path().join("log");
    let trace = format!("trace={CALLS}");
    let done = save(folder, format, &["-e", &trace, "-o", &log.to_string_lossy()]);
    assert!(done.status.success(), "strace may watch a program: {}", String::from_utf8_lossy(&done.stderr));
    let log = fs::read_to_string(log).expect("it was watched");
    let name = folder.file_name().expect("it has a name").to_string_lossy().into_owned();
    let mut seen: Vec<&str> = Vec::new();
    let mut steps = Vec::new();
    for line in log.lines() {
        let Some((head, _)) = line.split_once('(') else { continue };
        let call = head.split_whitespace().last().unwrap_or_default();
        seen.push(call);
        if line.contains(&name) || !steps.is_empty() {
            let nth = seen.iter().filter(|known| **known == call).count();
            steps.push(Step { call: call.to_owned(), nth });
        }
        if call.starts_with("rename") {
            break;
        }
    }
    let kinds: Vec<&str> = steps.iter().map(|step| step.call.as_str()).collect();
    assert!(
        kinds.contains(&"write")
            && kinds.contains(&"fsync")
            && kinds.last().is_some_and(|last| last.starts_with("rename")),
        "{kinds:?}"
    );
    steps
}

/// What else lies in the folder.
fn beside(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("it is there").flatten();
    names.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(|name| name != "sheet").collect()
}

/// Every step of every form that is built up in its own way.
fn at_every_step(check: impl Fn(&Path, &str, &Step, &[u8])) {
    for format in ["text", "pdf"] {
        let folder = TempDir::new().expect("a folder of the test's own");
        let steps = steps(folder.path(), format);
        let new = fs::read(file(folder.path())).expect("it was written");
        assert_ne!(new, OLD.as_bytes());
        for step in &steps {
            let folder = TempDir::new().expect("a folder of the test's own");
            check(folder.path(), format, step, &new);
        }
    }
}

fn is_old_or_new(folder: &Path, new: &[u8]) -> bool {
    let found = fs::read(file(folder)).unwrap_or_default();
    found == OLD.as_bytes() || found == new
}

#[test]
fn killed_at_any_step_the_old_file_or_the_new_one_is_there_whole() {
    let killed = Cell::new(0);
    at_every_step(|folder, format, Step { call, nth }, new| {
        let inject = format!("inject={call}:signal=KILL:when={nth}");
        let done = save(folder, format, &["-o", "/dev/null", "-e", &inject]);
        assert!(is_old_or_new(folder, new), "{format}: killed at {call} {nth}");
        let left = beside(folder);
        assert!(
            left.len() <= 1 && left.iter().all(|name| name.starts_with(".tmp")),
            "{format}: {call} {nth}: {left:?}"
        );
        killed.set(killed.get() + u32::from(!done.status.success()));
    });
    assert!(killed.get() > 5, "it was killed indeed");
}

#[test]
fn what_fails_at_any_step_is_told_in_one_line_and_leaves_the_old_file() {
    for (error, told) in [("ENOSPC", "not enough space"), ("EROFS", "could not be saved there"), ("EIO", "not")] {
        at_every_step(|folder, format, Step { call, nth }, new| {
            let inject = format!("inject={call}:error={error}:when={nth}");
            let done = save(folder, format, &["-o", "/dev/null", "-e", &inject]);
            let line = String::from_utf8_lossy(&done.stderr).into_owned();
            let place = format!("{format}: {error} at {call} {nth}: {line}");
            assert_eq!(beside(folder), [""; 0], "{place}");
            let found = fs::read(file(folder)).unwrap_or_default();
            match done.status.code() {
                Some(0) => assert_eq!(found, new, "{place}"),
                Some(2) => {
                    assert_eq!(found, OLD.as_bytes(), "{place}");
                    assert!(line.lines().count() == 1 && line.contains(told), "{place}");
                }
                other => panic!("{place}: it ended with {other:?}"),
            }
        });
    }
}
