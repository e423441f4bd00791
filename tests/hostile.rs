//! Whatever is typed, opened or handed over by another program: nothing panics, nothing is taken that is not what it
//! should be, and what is refused is refused in words.
//!
//! Everything in `tests/hostile/corpus` is replayed; more is made up of it, of what is sound, and of letters that
//! programs stumble over. What the window's commands are handed is tested with the window's program.

#[path = "hostile/checks.rs"]
mod checks;
#[path = "cli/program.rs"]
#[expect(dead_code, reason = "it is shared with the tests of the command line")]
mod program;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use serde_json::Value;
use shirube_counts::Tally;
use tempfile::TempDir;

use crate::checks::{World, counts};

const TEMPLATE: &str = include_str!("../src-tauri/facts/template/team.toml");
const COUNTS: &str = "[days.\"2026-11-20\"]\ncalls = 3\n[days.\"2026-11-20\".todo]\nregister = 3\n\
    [days.\"2026-11-20\".situation]\nmoved = 1\n[days.\"2026-11-20\".language]\nja = 2\npt = 1\n\
    [days.\"2026-11-20\".insurer]\nkokuho = 3\n";
const LINE: &str =
    r#"{"card":"valid","registered":"yes","certificate-expires":"2026-12-20","insurer":"kokuho","lang":"pt"}"#;

/// Letters and words that programs stumble over.
const STUMBLES: [&str; 20] = [
    "\0",
    "\u{7f}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{feff}",
    "\u{fffd}",
    "\u{301}",
    "<ja>",
    "</ja>",
    "{",
    "}",
    "\"",
    "\\",
    "\r\n",
    "９",
    "㋿",
    "-1",
    "99999999999999999999",
    "../../",
];

/// The pieces of the corpus of this kind.
fn corpus(kind: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("hostile/corpus").join(kind);
    let files = fs::read_dir(folder).expect("there is such a corpus").flatten();
    let pieces: Vec<_> = files.map(|file| fs::read(file.path()).expect("it can be read")).collect();
    assert!(pieces.len() > 4, "{kind}");
    pieces
}

/// A change to a text.
#[derive(Clone, Debug)]
enum Edit {
    Cut(Index, Index),
    Double(Index, Index),
    Put(Index, usize),
    Letter(Index, char),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        (any::<Index>(), any::<Index>()).prop_map(|(from, until)| Edit::Cut(from, until)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, until)| Edit::Double(from, until)),
        (any::<Index>(), 0..STUMBLES.len()).prop_map(|(at, which)| Edit::Put(at, which)),
        (any::<Index>(), any::<char>()).prop_map(|(at, letter)| Edit::Letter(at, letter)),
    ];
    prop::collection::vec(edit, 1..8)
}

/// A text, changed here and there.
fn changed(sound: &str, edits: &[Edit]) -> String {
    edits.iter().fold(sound.to_owned(), |text, edit| {
        let letters: Vec<char> = text.chars().collect();
        let place = |index: &Index| index.index(letters.len() + 1);
        let span = |one: &Index, other: &Index| {
            let (one, other) = (place(one), place(other));
            (one.min(other), one.max(other).min(one.min(other) + 200))
        };
        let around = |at: usize, with: &str, from: usize| {
            letters[..at].iter().copied().chain(with.chars()).chain(letters[from..].iter().copied()).collect()
        };
        match edit {
            Edit::Cut(from, until) => {
                let (from, until) = span(from, until);
                around(from, "", until)
            }
            Edit::Double(from, until) => {
                let (from, until) = span(from, until);
                let twice: String = letters[from..until].iter().collect();
                around(until, &twice, until)
            }
            Edit::Put(at, which) => around(place(at), STUMBLES[*which], place(at)),
            Edit::Letter(at, letter) => around(place(at), letter.encode_utf8(&mut [0; 4]), place(at)),
        }
    })
}

/// What fails is told in the output; no file is left behind.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

#[test]
fn whatever_is_typed_is_read_or_refused() {
    let world = World::embedded();
    let long = ["9", "-", "あ", "\u{202e}", "0120 "].map(|piece| piece.repeat(20_000));
    let pieces = corpus("typed").into_iter().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    pieces.chain(long).for_each(|text| world.typed(&text));
    let sound = ["2026-12-20", "令和8年12月20日", "2K5T-0148-4", "0120-95-0178", "資格確認書 なくした"];
    proptest!(config(400), |(edits in edits(), which in 0..sound.len())| world.typed(&changed(sound[which], &edits)));
    proptest!(config(400), |(text in any::<String>())| world.typed(&text));
}

#[test]
fn whatever_a_team_hands_over_adds_what_is_sound_or_nothing() {
    let world = World::embedded();
    for bytes in corpus("team") {
        world.team(&bytes);
    }
    world.team("x".repeat(5_000_000).as_bytes());
    proptest!(config(200), |(edits in edits())| world.team(changed(TEMPLATE, &edits).as_bytes()));
    proptest!(config(100), |(bytes in prop::collection::vec(any::<u8>(), 0..400))| world.team(&bytes));
}

#[test]
fn whatever_stands_in_a_locale_file_is_sound_or_refused() {
    let world = World::embedded();
    for bytes in corpus("locale") {
        world.locale(&String::from_utf8_lossy(&bytes));
    }
    let sound = include_str!("../locales/en/family.ftl");
    proptest!(config(300), |(edits in edits())| world.locale(&changed(sound, &edits)));
    proptest!(config(200), |(text in any::<String>())| world.locale(&text));
}

const FAMILY: &str = "insurer = \"kokuho\"\n[[person]]\nrole = \"me\"\ncard = \"lost\"\nsituations = [\"moved=2026-11-01\"]\n\
    [[person]]\nrole = \"child\"\ncard = \"valid\"\nregistered = \"yes\"\ncertificate-expires = \"2030-06-15\"\n";

#[test]
fn whatever_stands_in_a_familys_file_is_answered_or_refused_in_one_line() {
    let folder = TempDir::new().expect("a folder of the test's own");
    let file = folder.path().join("family.toml");
    let ask = |bytes: &[u8]| {
        fs::write(&file, bytes).expect("it can be written");
        let file = file.to_str().expect("its name is text");
        let ran = program::fed(&["family", file, "--day", "2026-11-24", "--lang", "en"], b"");
        match ran.code {
            Some(0) => assert!(ran.err.is_empty() && !ran.out.is_empty(), "{ran:?}"),
            Some(2) => {
                assert!(ran.out.is_empty() && ran.err.lines().count() == 1, "{ran:?}");
                assert!(!ran.err.trim_end().contains(char::is_control), "{ran:?}");
            }
            other => panic!("it ended with {other:?}: {ran:?}"),
        }
        ran.code == Some(0)
    };
    assert!(ask(FAMILY.as_bytes()), "it is sound");
    for bytes in corpus("team") {
        assert!(!ask(&bytes));
    }
    assert!(!ask(&vec![b'x'; 5_000_000]));
    proptest!(config(100), |(edits in edits())| { ask(changed(FAMILY, &edits).as_bytes()); });
}

#[test]
fn whatever_stands_in_a_file_of_counts_adds_up_or_is_refused() {
    for bytes in corpus("counts") {
        counts(&String::from_utf8_lossy(&bytes));
    }
    assert!(Tally::read(COUNTS).is_ok(), "it is sound");
    proptest!(config(400), |(edits in edits())| counts(&changed(COUNTS, &edits)));
    proptest!(config(200), |(text in any::<String>())| counts(&text));
}

#[test]
fn every_line_that_is_handed_over_is_answered_in_its_place() {
    let one_line =
        |text: &[u8]| text.iter().copied().filter(|byte| *byte != b'\n' && *byte != b'\r').collect::<Vec<u8>>();
    let mut lines: Vec<Vec<u8>> = corpus("line").iter().map(|bytes| one_line(bytes)).collect();
    lines.push(format!(r#"{{"card":"{}"}}"#, "x".repeat(1 << 20)).into_bytes());
    let mut runner = proptest::test_runner::TestRunner::new(config(1));
    let strategy = edits();
    for _ in 0..600 {
        let made = strategy.new_tree(&mut runner).expect("edits are made").current();
        lines.push(one_line(changed(LINE, &made).as_bytes()));
    }
    let blank = |line: &[u8]| String::from_utf8_lossy(line).trim().is_empty();
    lines.retain(|line| !blank(line));
    let answer =
        program::answered(program::fed(&["check", "--lines", "--day", "2026-11-24"], &lines.join(&b'\n')), "lines");
    let answers: Vec<Value> =
        answer.lines().map(|line| serde_json::from_str(line).expect("an answer is JSON")).collect();
    assert_eq!(answers.len(), lines.len(), "as many as were asked");
    for (number, (answer, line)) in (1_u64..).zip(answers.iter().zip(&lines)) {
        let told = answer["error"].as_str().map(str::trim);
        let shown = String::from_utf8_lossy(&line[..line.len().min(200)]).into_owned();
        match told {
            Some(error) => {
                assert!(!error.is_empty() && answer["line"] == number, "{shown}: {answer}");
                assert!(
                    !error.contains(|letter: char| letter.is_control() || letter == '\u{202e}'),
                    "{shown}: {error}"
                );
            }
            None => assert!(answer["todo"].is_array(), "{shown}: {answer}"),
        }
    }
}
