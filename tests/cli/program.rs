//! The program under test: built once, and run as anyone would run it.
//!
//! Cargo builds a package's own programs for its tests, and these tests belong to another package. So they ask Cargo
//! to build the program, with the profile and in the folder they were built with themselves, and Cargo says where it
//! lies. That holds alone and under `cargo test --workspace`, and no stale program is ever tested.

use std::env;
use std::ffi::OsStr;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;

use cargo_metadata::Message;
use serde_json::Value;

const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
const NAME: &str = "shirube";

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit code; none where it was killed.
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program, ready to be given arguments.
pub(crate) fn shirube() -> Command {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    Command::new(PROGRAM.get_or_init(build))
}

fn build() -> PathBuf {
    let this = env::current_exe().expect("a test knows where it lies");
    let folder = this.ancestors().nth(2).expect("tests lie in `deps`, in the folder of their profile");
    let target = folder.parent().expect("that folder lies in the target folder");
    let profile = folder.file_name().filter(|name| *name != "debug").unwrap_or(OsStr::new("dev"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--locked", "--package", "shirube-cli", "--bin", NAME, "--manifest-path", MANIFEST]);
    cargo.args(["--message-format", "json-render-diagnostics", "--profile"]).arg(profile);
    let built = cargo.arg("--target-dir").arg(target).output().expect("Cargo runs");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let programs = Message::parse_stream(&built.stdout[..]).filter_map(|message| match message {
        Ok(Message::CompilerArtifact(artifact)) if artifact.target.name == NAME => artifact.executable,
        _ => None,
    });
    programs.last().expect("Cargo names what it has built").into()
}

/// Runs it with these arguments and this input.
pub(crate) fn fed(words: &[impl AsRef<OsStr>], input: &[u8]) -> Ran {
    let mut command = shirube();
    command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let output = thread::scope(|scope| {
        // It may end without reading all of this, and then the pipe is closed.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("it comes to an end")
    });
    let text = |bytes| String::from_utf8(bytes).expect("it writes UTF-8");
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// Runs it with a line of arguments that hold no blanks.
pub(crate) fn run(line: &str) -> Ran {
    fed(&line.split_whitespace().collect::<Vec<_>>(), b"")
}

/// What it answers to a line of arguments.
pub(crate) fn answer(line: &str) -> String {
    answered(run(line), line)
}

/// What was answered, once it is sure that nothing went wrong.
pub(crate) fn answered(ran: Ran, line: &str) -> String {
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{line}");
    ran.out
}

/// What it answers to a line of arguments with `--json`.
pub(crate) fn json(line: &str) -> Value {
    let answer = answer(&format!("{line} --json"));
    serde_json::from_str(&answer).unwrap_or_else(|problem| panic!("{line}: {problem}: {answer}"))
}

/// The strings in a list.
pub(crate) fn strings(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap_or_else(|| panic!("a list: {list}"));
    list.iter().map(|item| item.as_str().unwrap_or_else(|| panic!("a string: {item}"))).collect()
}

/// The ids of the objects in a list.
pub(crate) fn ids(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap_or_else(|| panic!("a list: {list}"));
    list.iter().map(|item| item["id"].as_str().unwrap_or_else(|| panic!("an id: {item}"))).collect()
}

/// The languages it speaks.
pub(crate) fn languages() -> Vec<String> {
    strings(&json("lists")["languages"]).into_iter().map(str::to_owned).collect()
}

/// Holds a check against each of many cases, as many at a time as the machine has hands.
pub(crate) fn each<T: Sync>(cases: &[T], check: impl Fn(&T) + Sync) {
    let hands = thread::available_parallelism().map_or(1, Into::into);
    let share = cases.len().div_ceil(hands).max(1);
    thread::scope(|scope| {
        for cases in cases.chunks(share) {
            scope.spawn(|| cases.iter().for_each(&check));
        }
    });
}
