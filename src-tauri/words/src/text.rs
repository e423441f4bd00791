//! A sentence as it is shown: plain runs, and runs that are Japanese in a text of another language.
//!
//! Messages mark such a run as `<ja>…</ja>`. Whoever prints the text turns the mark into `lang="ja"`, into a font, or
//! drops it.

use core::fmt;

pub use shirube_facts::language::JAPANESE;
use shirube_facts::language::spoken;

use crate::phrases::{self, Phrase};
use crate::readings::{self, Piece};

const OPEN: &str = "<ja>";
const CLOSE: &str = "</ja>";

/// A stretch of text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are Japanese inside another language.
    pub japanese: bool,
    /// Whether readings stand above their kanji.
    pub read: bool,
    /// Whether they are cut into phrases, between which lines break.
    pub phrased: bool,
}

impl Run {
    /// The run in stretches, each kanji with its reading, where that is shown and known.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        if self.read { readings::list().of(&self.text) } else { vec![Piece { text: &self.text, reading: None }] }
    }
}

/// Runs in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Vec<Run>);

impl Text {
    /// Reads a message with its marks.
    pub fn marked(message: &str) -> Self {
        let mut runs = Vec::new();
        let mut rest = message;
        while let Some((plain, after)) = rest.split_once(OPEN) {
            let (japanese, after) = after.split_once(CLOSE).unwrap_or((after, ""));
            push(&mut runs, plain, false);
            push(&mut runs, japanese, true);
            rest = after;
        }
        push(&mut runs, rest, false);
        Self(runs)
    }

    /// The same with readings: above its Japanese runs, or above all of it.
    #[must_use]
    pub fn read(mut self, all: bool) -> Self {
        for run in &mut self.0 {
            run.read = all || run.japanese;
        }
        self
    }

    /// The same in phrases.
    #[must_use]
    pub fn phrased(mut self) -> Self {
        for run in &mut self.0 {
            run.phrased = true;
        }
        self
    }

    /// The runs in order, each in phrases.
    pub fn phrases(&self) -> impl Iterator<Item = (&Run, Vec<Phrase<'_>>)> {
        let runs: Vec<&Run> = self.0.iter().collect();
        let phrases = phrases::of(&runs);
        runs.into_iter().zip(phrases)
    }

    /// This text, and another one right behind it.
    #[must_use]
    pub fn then(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().cloned());
        self
    }

    /// The runs in order.
    pub fn runs(&self) -> &[Run] {
        &self.0
    }
}

/// Marks words as Japanese, for use inside a message.
pub fn japanese(words: &str) -> String {
    format!("{OPEN}{words}{CLOSE}")
}

/// Marks whatever stands in Japanese letters, for names that come without marks. Chinese shares the Han letters, so in it
/// only words with kana among them are marked.
pub fn name_in(language: &str, name: &str) -> String {
    if is_japanese(language) {
        return name.to_owned();
    }
    let is_letter = |letter: char| is_kana(letter) || is_han(letter);
    let mut marked = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let same = |letter: char| is_letter(letter) == is_letter(first);
        let (run, behind) = rest.split_at(rest.find(|letter| !same(letter)).unwrap_or(rest.len()));
        let is_foreign = is_letter(first) && (language != CHINESE || run.contains(is_kana));
        marked.push_str(&if is_foreign { japanese(run) } else { run.to_owned() });
        rest = behind;
    }
    marked
}

const CHINESE: &str = "zh";

/// Whether a language, by its id, is Japanese in one of its forms.
pub fn is_japanese(language: &str) -> bool {
    spoken(language) == JAPANESE
}

/// Kana, wide and half-wide, with the mark of length.
const fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}')
}

/// Han, with the mark of repetition.
pub(crate) const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}')
}

fn push(runs: &mut Vec<Run>, text: &str, japanese: bool) {
    if !text.is_empty() {
        runs.push(Run { text: text.to_owned(), japanese, read: false, phrased: false });
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|run| f.write_str(&run.text))
    }
}
