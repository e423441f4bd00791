//! Sheets that are saved: every form, in its place, whole, and never over another file unasked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::program::{Ran, answered, fed, json, shirube};

const CASE: [&str; 8] =
    ["--card", "valid", "--registered", "yes", "--certificate-expires", "2026-12-20", "--day", "2026-11-21"];

fn folder() -> TempDir {
    TempDir::new().expect("a folder of the test's own")
}

fn sheet(out: &Path, more: &[&str]) -> Ran {
    let out = out.to_str().expect("its name is text");
    fed(&[&["sheet", "--out", out][..], &CASE, more].concat(), b"")
}

fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("it is there").map(|entry| entry.expect("it can be read").path()).collect();
    files.sort();
    files
}

#[test]
fn every_form_is_saved_and_it_is_said_where() {
    let folder = folder();
    let begins: [(&str, &[u8]); 4] = [
        ("text", "マイナ保険証".as_bytes()),
        ("html", b"<!doctype html>"),
        ("pdf", b"%PDF-1.7"),
        ("ics", b"BEGIN:VCALENDAR"),
    ];
    for (format, begins) in begins {
        let path = folder.path().join(format!("sheet.{format}"));
        let said = answered(sheet(&path, &["--format", format]), format);
        assert!(said.contains(path.to_str().expect("its name is text")), "{said}");
        assert!(fs::read(&path).expect("it is there").starts_with(begins), "{format}");
    }
    assert_eq!(in_folder(folder.path()).len(), 4, "nothing else is left there");
}

#[test]
fn a_file_that_is_there_stays_unless_it_is_to_be_replaced() {
    let folder = folder();
    let path = folder.path().join("sheet.txt");
    fs::write(&path, "mine").expect("it can be written");
    let refused = sheet(&path, &["--format", "text", "--lang", "en"]);
    assert_eq!((refused.code, refused.out.as_str(), refused.err.lines().count()), (Some(2), "", 1));
    assert!(refused.err.contains("--replace"), "{}", refused.err);
    assert_eq!(fs::read_to_string(&path).expect("it is there"), "mine");
    answered(sheet(&path, &["--format", "text", "--replace"]), "replaced");
    assert_ne!(fs::read_to_string(&path).expect("it is there"), "mine");
}

#[test]
fn where_it_cannot_be_saved_one_sentence_says_why_and_nothing_is_lost() {
    let folder = folder();
    let path = folder.path().join("sheet.html");
    fs::write(&path, "mine").expect("it can be written");
    let full = Command::new("sh")
        .arg("-c")
        .arg("trap '' XFSZ; ulimit -f 1; exec \"$@\"")
        .arg("sh")
        .arg(shirube().get_program())
        .args(["sheet", "--format", "html", "--lang", "en", "--replace", "--out"])
        .arg(&path)
        .args(CASE)
        .output()
        .expect("there is a shell");
    let told = String::from_utf8_lossy(&full.stderr).into_owned();
    assert_eq!((full.status.code(), told.lines().count()), (Some(2), 1), "{told}");
    assert!(told.contains("not enough space"), "{told}");
    assert_eq!(fs::read_to_string(&path).expect("it is there"), "mine", "the old one is whole");
    assert_eq!(in_folder(folder.path()), std::slice::from_ref(&path), "nothing is left beside it");

    let nowhere = sheet(&folder.path().join("no such folder/sheet.html"), &["--format", "html", "--lang", "en"]);
    assert_eq!((nowhere.code, nowhere.err.lines().count()), (Some(2), 1), "{}", nowhere.err);
    assert!(nowhere.err.contains("folder was not found"), "{}", nowhere.err);
    let forbidden = sheet(Path::new("/sys/sheet.html"), &["--format", "html", "--lang", "en"]);
    assert_eq!((forbidden.code, forbidden.err.lines().count()), (Some(2), 1), "{}", forbidden.err);
    assert!(forbidden.err.contains("could not be saved there"), "{}", forbidden.err);
}

#[test]
fn without_fonts_there_is_no_pdf_but_a_way_out() {
    let folder = folder();
    let (path, none) = (folder.path().join("sheet.pdf"), folder.path().join("fonts.conf"));
    fs::write(&none, "<fontconfig></fontconfig>").expect("it can be written");
    let mut command = shirube();
    command.env("FONTCONFIG_FILE", &none).args(["sheet", "--format", "pdf", "--lang", "ko", "--beside", "en", "--out"]);
    let ran = command.arg(&path).args(CASE).output().expect("it runs");
    let told = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!((ran.status.code(), told.lines().count()), (Some(2), 1), "{told}");
    assert!(told.contains("HTML") && told.contains("한국어"), "{told}");
    assert!(!path.exists());
    let path = folder.path().join("sheet.html");
    command = shirube();
    command.env("FONTCONFIG_FILE", &none).args(["sheet", "--format", "html", "--out"]).arg(&path).args(CASE);
    assert!(command.status().is_ok_and(|status| status.success()), "the way out needs no fonts");
}

#[test]
fn a_family_and_a_receipt_are_saved_too() {
    let folder = folder();
    let family = folder.path().join("family.toml");
    let of_two = "[[person]]\nrole = \"me\"\ncard = \"lost\"\n[[person]]\nrole = \"child\"\ncard = \"valid\"\n\
                  registered = \"yes\"\ncertificate-expires = \"2030-06-15\"\n";
    fs::write(&family, of_two).expect("it can be written");
    let family = family.to_str().expect("its name is text");
    for format in ["text", "html", "pdf", "ics"] {
        let path = folder.path().join(format!("family.{format}"));
        let out = path.to_str().expect("its name is text");
        let words = ["sheet", "--family", family, "--lang", "en", "--beside", "ja", "--format", format, "--out", out];
        answered(fed(&words, b""), format);
        assert!(fs::metadata(&path).is_ok_and(|file| file.len() > 300), "{format}");
    }
    let text = fs::read_to_string(folder.path().join("family.text")).expect("it is there");
    assert!(text.contains("## ") && text.contains("ご家族"), "{text}");

    let receipt = json(&format!("check {}", CASE.join(" ")))["receipt"].as_str().expect("it is text").to_owned();
    let path = folder.path().join("receipt.text");
    let out = path.to_str().expect("its name is text");
    answered(fed(&["sheet", "--receipt", &receipt, "--lang", "en", "--format", "text", "--out", out], b""), "receipt");
    let text = fs::read_to_string(&path).expect("it is there");
    assert!(text.contains(&receipt) && text.contains("does not hold the date"), "{text}");
}

#[test]
fn in_short_and_in_two_languages_as_asked() {
    let folder = folder();
    let saved = |name: &str, more: &[&str]| {
        let path = folder.path().join(name);
        answered(sheet(&path, &[&["--format", "text", "--lang", "es"], more].concat()), name);
        fs::read_to_string(&path).expect("it is there")
    };
    let whole = saved("whole", &[]);
    let short = saved("short", &["--brief"]);
    let beside = saved("beside", &["--beside", "ja"]);
    let after = saved("after", &["--beside", "ja", "--arrange", "after"]);
    assert!(short.lines().count() * 2 < whole.lines().count());
    assert!(after.starts_with(&whole), "one language to its end, then the other");
    assert!(beside.lines().nth(1).is_some_and(|line| line.contains("マイナ保険証")), "line beside line: {beside}");
}
