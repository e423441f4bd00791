//! A run that is killed at any moment goes on where it was, and comes to the same.

use std::process::Command;

use super::program::each;
use super::{Mailing, everything};

/// Small blocks, so that a small table has many.
const BLOCK: (&str, &str) = ("SHIRUBE_BLOCK", "200");
/// The calls by which the files come to be.
const CALLS: &str = "write,fdatasync,fsync,rename,renameat,renameat2,unlink,unlinkat";

fn under_strace(mailing: &Mailing, options: &[&str]) -> Command {
    let run = mailing.command("letters.csv", &[]);
    let mut command = Command::new("strace");
    command.args(["-qq", "-e", "signal=none"]).args(options).arg(run.get_program()).args(run.get_args());
    command.env(BLOCK.0, BLOCK.1);
    command
}

/// How often each of the calls is made by whoever writes.
fn steps(table: &str) -> Vec<(String, usize)> {
    let mailing = Mailing::of(table);
    let log = mailing.path("log");
    let trace = format!("trace={CALLS}");
    let done = under_strace(&mailing, &["-e", &trace, "-o", &log.to_string_lossy()]).output().expect("strace is there");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let log = super::read(&log);
    let count = |call: &&str| log.lines().filter(|line| line.starts_with(&format!("{call}("))).count();
    CALLS.split(',').map(|call| (call.to_owned(), count(&call))).collect()
}

#[test]
fn killed_at_any_step_it_goes_on_and_loses_and_doubles_nobody() {
    let table = everything(600);
    let whole = Mailing::of(&table).letters("letters.csv", &[]);
    let steps = steps(&table);
    let often =
        |kind: &str| steps.iter().filter(|(call, _)| call.starts_with(kind)).map(|(_, count)| count).sum::<usize>();
    assert!(["write", "fdatasync", "fsync", "rename"].into_iter().all(|kind| often(kind) >= 3), "{steps:?}");
    let steps: Vec<_> =
        steps.into_iter().flat_map(|(call, count)| (1..=count).map(move |nth| (call.clone(), nth))).collect();
    assert!(steps.len() > 20, "{}", steps.len());
    each(&steps, |(call, nth)| {
        let mailing = Mailing::of(&table);
        let inject = format!("inject={call}:signal=KILL:when={nth}");
        let done = under_strace(&mailing, &["-o", "/dev/null", "-e", &inject]).output().expect("strace is there");
        assert!(!done.status.success() || mailing.files("letters.csv") == whole, "{call} {nth}");
        let names = mailing.names();
        let unfinished = names.iter().any(|name| name.ends_with(".journal"));
        if unfinished {
            let said = String::from_utf8_lossy(&mailing.run("letters.csv", &[]).stderr).into_owned();
            assert!(said.contains("--re"), "it is asked what shall become of it: {said}");
        }
        if unfinished || !names.contains(&"letters.csv".to_owned()) {
            assert_eq!(mailing.letters("letters.csv", &["--resume"]), whole, "{call} {nth}: {names:?}");
        }
        assert_eq!(mailing.files("letters.csv"), whole, "{call} {nth}");
        // A note that was being written when it was killed may lie there still, hidden.
        let left: Vec<_> = mailing.names().into_iter().filter(|name| !name.starts_with(".tmp")).collect();
        assert_eq!(left, ["letters.csv", "letters.csv.rejects.csv", "members"], "{call} {nth}");
    });
}

/// A run that was killed in the middle.
fn stopped(table: &str) -> Mailing {
    let mailing = Mailing::of(table);
    let inject = "inject=fsync:signal=KILL:when=3";
    drop(under_strace(&mailing, &["-o", "/dev/null", "-e", inject]).output().expect("strace is there"));
    assert!(mailing.names().contains(&"letters.csv.journal".to_owned()), "{:?}", mailing.names());
    mailing
}

#[test]
fn only_the_same_run_goes_on() {
    let table = everything(600);
    let whole = Mailing::of(&table).letters("letters.csv", &[]);
    let refused = |mailing: &Mailing, options: &[&str]| {
        let said = String::from_utf8_lossy(&mailing.run("letters.csv", options).stderr).into_owned();
        assert!(said.contains("are not those of the run"), "{options:?}: {said}");
    };
    let mailing = stopped(&table);
    refused(&mailing, &["--resume", "--day", "2026-11-22"]);
    refused(&mailing, &["--resume", "--insurer", "kokuho"]);
    refused(&mailing, &["--resume", "--part", "1/2"]);
    // The day on which it was begun holds, whatever day it is now.
    let mut again = super::program::shirube();
    again.arg("triage").arg(mailing.table()).arg("--out").arg(mailing.path("letters.csv"));
    let again = again.args(["--lang", "en", "--resume"]).output().expect("it starts");
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
    assert_eq!(mailing.files("letters.csv"), whole);

    let mailing = stopped(&table);
    std::fs::write(mailing.table(), everything(601)).expect("it can be written");
    refused(&mailing, &["--resume"]);
    assert_ne!(mailing.letters("letters.csv", &["--replace"]), whole, "from the beginning, with the new table");
}

#[test]
fn with_nothing_to_go_on_with_it_begins() {
    let mailing = Mailing::of(everything(50));
    assert_eq!(mailing.letters("a", &["--resume"]), mailing.letters("b", &[]));
}
