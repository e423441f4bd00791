//! `counts merge`: the counts of several desks as one table.

use std::fs;

use tempfile::TempDir;

use super::program::{answered, fed};

const ONE: &str = "[days.2026-11-02]\ncalls = 6\n[days.2026-11-02.todo]\nregister = 6\n\
    [days.2026-11-02.language]\nja = 6\n[days.2026-11-02.insurer]\nkokuho = 6\n";
const OTHER: &str = "[days.2026-11-02]\ncalls = 3\n[days.2026-11-02.todo]\nregister = 1\nget-card = 2\n\
    [days.2026-11-02.language]\npt = 3\n[days.2026-11-02.insurer]\nkokuho = 3\n\
    [days.2026-11-03]\ncalls = 1\n[days.2026-11-03.language]\nja = 1\n[days.2026-11-03.insurer]\nunknown = 1\n";

#[test]
fn desks_are_added_up_and_small_numbers_hidden() {
    let folder = TempDir::new().expect("a folder for a test");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("the folder can be written");
        path.to_string_lossy().into_owned()
    };
    let (one, other) = (file("one.toml", ONE), file("other.toml", OTHER));
    let table = answered(fed(&["counts", "merge", &one, &other], b""), "counts merge");
    let expected = "day,what,id,count\r\n\
        2026-11-02,calls,calls,9\r\n2026-11-02,todo,others,hidden\r\n\
        2026-11-02,language,others,hidden\r\n2026-11-02,insurer,kokuho,9\r\n\
        2026-11-03,calls,calls,hidden\r\n2026-11-03,language,others,hidden\r\n2026-11-03,insurer,others,hidden\r\n";
    assert_eq!(table, expected);
    let out = folder.path().join("all.csv");
    let out = out.to_str().expect("the path is text");
    let said = answered(fed(&["counts", "merge", &other, &one, "--out", out, "--lang", "en"], b""), "counts merge");
    assert!(said.contains("all.csv"), "{said}");
    assert_eq!(fs::read_to_string(out).expect("it is saved"), expected);

    let refused = |words: &[&str], told: &str| {
        let ran = fed(words, b"");
        assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(2), "", 1), "{words:?}: {}", ran.err);
        assert!(ran.err.contains(told), "{words:?}: {told}: {}", ran.err);
    };
    refused(&["counts", "merge", &one, "--out", out, "--lang", "en"], "--replace");
    refused(&["counts", "merge", &one, &one, "--lang", "en"], "more than once");
    refused(&["counts", "merge", out, "--lang", "en"], "hidden");
    refused(&["counts", "merge", &file("bad.toml", "what"), "--lang", "en"], "counts.toml");
    refused(&["counts", "merge", &file("odd.toml", &ONE.replace("ja = 6", "ja = 5")), "--lang", "en"], "2026-11-02");
    fs::write(folder.path().join("raw.toml"), [0xff, 0xfe]).expect("the folder can be written");
    let raw = folder.path().join("raw.toml").to_string_lossy().into_owned();
    refused(&["counts", "merge", &raw, "--lang", "en"], "raw.toml");
}
