//! How kanji are read: small kana above them, for whoever learns, tires, or has forgotten.
//!
//! One list of words serves plain and easy Japanese (`locales/readings.txt`). Where several of its words begin at one
//! place, the longest stands. A word may hold kana, digits and signs around its kanji, to tell one reading from another.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::text::is_han;

/// Whether readings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Readings {
    /// In easy Japanese.
    #[default]
    Easy,
    /// Above all that is Japanese.
    Always,
    /// Nowhere.
    Never,
}

/// A stretch of a text, and how it is read where that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// The letters.
    pub text: &'t str,
    /// Their reading in kana.
    pub reading: Option<&'static str>,
}

/// The list of words.
pub struct List {
    words: HashMap<&'static str, Vec<Part>>,
    /// Words that stand behind a digit only.
    behind_digits: HashMap<&'static str, Vec<Part>>,
    /// The letters in the longest word.
    longest: usize,
}

/// A word of the list, and whether it stands behind a digit only.
pub type Word = (&'static str, bool);

/// In the list, stands for a digit before a word.
const DIGIT: char = '#';

/// A stretch of a word of the list: how many bytes it has, and its reading.
type Part = (usize, Option<&'static str>);

/// The list that is built in.
pub fn list() -> &'static List {
    static LIST: OnceLock<List> = OnceLock::new();
    LIST.get_or_init(|| {
        let text = crate::LOCALES.get_file("readings.txt").and_then(|file| file.contents_utf8()).unwrap_or_default();
        List::read(text).expect("a test reads the list of readings")
    })
}

impl List {
    /// Reads a list: a line a word, and its reading behind a blank.
    pub fn read(text: &'static str) -> Result<Self, String> {
        let mut words = HashMap::new();
        let mut behind_digits = HashMap::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
            let (word, reading) = line.split_once(' ').ok_or_else(|| format!("{line}: is no word and its reading"))?;
            let (list, word) = match word.strip_prefix(DIGIT) {
                Some(word) => (&mut behind_digits, word),
                None => (&mut words, word),
            };
            let parts = aligned(word, reading).ok_or_else(|| format!("{line}: the reading is not that of the word"))?;
            if list.insert(word, parts).is_some() {
                return Err(format!("{line}: stands there twice"));
            }
        }
        let lengths = words.keys().chain(behind_digits.keys()).map(|word| word.chars().count());
        let longest = lengths.max().unwrap_or_default();
        Ok(Self { words, behind_digits, longest })
    }

    /// The words of the list, and whether each stands behind a digit only.
    pub fn words(&self) -> impl Iterator<Item = Word> {
        let words = self.words.keys().map(|word| (*word, false));
        words.chain(self.behind_digits.keys().map(|word| (*word, true)))
    }

    /// A text in stretches, with the readings that are known.
    pub fn of<'t>(&self, text: &'t str) -> Vec<Piece<'t>> {
        self.found(text).into_iter().map(|(piece, _)| piece).collect()
    }

    /// The words of the list that stand in a text.
    pub fn used(&self, text: &str) -> Vec<Word> {
        self.found(text).into_iter().filter_map(|(_, word)| word).collect()
    }

    fn found<'t>(&self, text: &'t str) -> Vec<(Piece<'t>, Option<Word>)> {
        let mut pieces = Vec::new();
        let (mut from, mut at) = (0, 0);
        let mut before = None;
        while let Some(letter) = text[at..].chars().next() {
            let Some((word, parts)) = self.longest_at(&text[at..], before) else {
                at += letter.len_utf8();
                before = Some(letter);
                continue;
            };
            let mut begin = at;
            for (length, reading) in parts {
                let end = begin + length;
                if reading.is_some() {
                    if from < begin {
                        pieces.push((Piece { text: &text[from..begin], reading: None }, None));
                    }
                    pieces.push((Piece { text: &text[begin..end], reading: *reading }, Some(word)));
                    from = end;
                }
                begin = end;
            }
            at = begin;
            before = text[..at].chars().last();
        }
        if from < text.len() {
            pieces.push((Piece { text: &text[from..], reading: None }, None));
        }
        pieces
    }

    /// The longest word that a text begins with, and its stretches. One that begins with a digit does not stand within
    /// a number.
    fn longest_at(&self, text: &str, before: Option<char>) -> Option<(Word, &[Part])> {
        let behind_digit = before.is_some_and(|before| before.is_ascii_digit());
        if behind_digit && text.starts_with(|letter: char| letter.is_ascii_digit()) {
            return None;
        }
        let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).take(self.longest);
        let found = |end: usize| {
            let behind = self.behind_digits.get_key_value(&text[..end]).filter(|_| behind_digit);
            let (word, parts) = behind.or_else(|| self.words.get_key_value(&text[..end]))?;
            Some(((*word, behind.is_some()), parts.as_slice()))
        };
        ends.filter_map(found).last()
    }
}

/// A word in stretches: its kanji, with the digits beside them, each with what the reading has for them; what is the
/// same in both stands for itself.
fn aligned(word: &'static str, reading: &'static str) -> Option<Vec<Part>> {
    if word.is_empty() {
        return reading.is_empty().then(Vec::new);
    }
    let is_digit = |letter: char| letter.is_ascii_digit();
    let is_read = |letter: char| is_han(letter) || is_digit(letter) && !reading.contains(is_digit);
    let first_is_read = word.chars().next().is_some_and(is_read);
    let length = word.find(|letter| is_read(letter) != first_is_read).unwrap_or(word.len());
    if !first_is_read {
        let mut parts = aligned(&word[length..], reading.strip_prefix(&word[..length])?)?;
        parts.insert(0, (length, None));
        return Some(parts);
    }
    let ends = reading.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.filter(|end| reading[..*end].chars().all(is_hiragana)).find_map(|end| {
        let mut parts = aligned(&word[length..], &reading[end..])?;
        parts.insert(0, (length, Some(&reading[..end])));
        Some(parts)
    })
}

const fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}' | '\u{30FC}')
}
