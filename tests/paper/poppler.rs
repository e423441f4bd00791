//! PDFs as poppler reads them.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::read::ZlibDecoder;
use tempfile::TempDir;

/// A PDF in a folder of its own.
pub(crate) struct Pdf {
    folder: TempDir,
    pub(crate) bytes: Vec<u8>,
}

impl Pdf {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let folder = TempDir::new().expect("a folder of the test's own");
        std::fs::write(folder.path().join("sheet.pdf"), &bytes).expect("it can be written");
        Self { folder, bytes }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("sheet.pdf")
    }

    /// The text, in the order in which it was written.
    pub(crate) fn text(&self) -> String {
        self.ask("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"])
    }

    /// Every word with its box, in points.
    pub(crate) fn words(&self) -> Vec<Word> {
        let page = self.ask("pdftotext", &["-bbox"], &["-"]);
        let mut words = Vec::new();
        let mut number = 0;
        for line in page.lines().map(str::trim) {
            number += usize::from(line.starts_with("<page "));
            if line.starts_with("<word ") {
                let value = |name: &str| -> f64 {
                    let after = line.split(&format!("{name}=\"")).nth(1).expect("a word has a box");
                    after.split('"').next().and_then(|value| value.parse().ok()).expect("it is a number")
                };
                let text = line.split('>').nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
                let bounds = [value("xMin"), value("yMin"), value("xMax"), value("yMax")];
                words.push(Word { page: number, bounds, text: text.to_owned() });
            }
        }
        words
    }

    /// What it says of itself, and its structure.
    pub(crate) fn structure(&self) -> String {
        self.ask("pdfinfo", &["-struct-text"], &[])
    }

    pub(crate) fn info(&self) -> String {
        self.ask("pdfinfo", &[], &[])
    }

    /// Its fonts, a line each, without the head.
    pub(crate) fn fonts(&self) -> Vec<String> {
        self.ask("pdffonts", &[], &[]).lines().skip(2).map(str::to_owned).collect()
    }

    /// What is written on its pages, as the machine that draws them reads it.
    pub(crate) fn drawn(&self) -> String {
        let mut drawn = String::new();
        let mut rest = &self.bytes[..];
        while let Some(from) = find(rest, b"stream\n") {
            rest = &rest[from + b"stream\n".len()..];
            let mut text = Vec::new();
            // Not every stream is packed in this way; those of the pages are.
            if ZlibDecoder::new(rest).read_to_end(&mut text).is_ok() {
                drawn.push_str(&String::from_utf8_lossy(&text));
            }
        }
        drawn
    }

    /// Each page as a picture: width, height and a byte for each point.
    pub(crate) fn pictures(&self, dots_per_inch: u32) -> Vec<(usize, usize, Vec<u8>)> {
        let place = self.folder.path().join("page");
        let dots = dots_per_inch.to_string();
        let drawn = Command::new("pdftoppm").args(["-gray", "-r", &dots]).arg(self.path()).arg(&place).status();
        assert!(drawn.is_ok_and(|status| status.success()), "poppler draws it");
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .expect("the folder is there")
            .map(|entry| entry.expect("it can be read").path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "pgm"))
            .collect();
        files.sort();
        files.iter().map(|file| picture(file)).collect()
    }

    fn ask(&self, program: &str, before: &[&str], after: &[&str]) -> String {
        let asked = Command::new(program).args(before).arg(self.path()).args(after).output();
        let answer = asked.unwrap_or_else(|problem| panic!("{program}, of the package poppler-utils: {problem}"));
        assert!(answer.status.success(), "{program}: {}", String::from_utf8_lossy(&answer.stderr));
        String::from_utf8_lossy(&answer.stdout).into_owned()
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// A word on a page.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) page: usize,
    /// Left, top, right, bottom.
    pub(crate) bounds: [f64; 4],
    pub(crate) text: String,
}

/// A picture in the plainest format there is.
fn picture(file: &Path) -> (usize, usize, Vec<u8>) {
    let bytes = std::fs::read(file).expect("it is there");
    let mut from = 0;
    let mut head = Vec::new();
    while head.len() < 4 {
        let to = from + bytes[from..].iter().position(u8::is_ascii_whitespace).expect("a picture has a head");
        head.push(String::from_utf8_lossy(&bytes[from..to]).into_owned());
        from = to + 1;
    }
    assert_eq!((head[0].as_str(), head[3].as_str()), ("P5", "255"));
    let size = |at: usize| head[at].parse().expect("a size is a number");
    (size(1), size(2), bytes[from..].to_vec())
}
