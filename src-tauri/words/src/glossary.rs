//! The words on papers and screens: how each is written, read and called, and what it is; and where one stands in a
//! text.

use shirube_facts::Term;
use wana_kana::ConvertJapanese;

use crate::figures::{Ground, figures};
use crate::text::{Run, Text, is_japanese, japanese};
use crate::voice::Voice;

/// A word, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// As it is written in Japanese.
    pub written: Text,
    /// How that is read: in kana, and in Latin letters for whoever reads no kana.
    pub reading: Text,
    /// What it is called, where that is something else.
    pub name: Option<Text>,
    /// What it is.
    pub means: Text,
}

/// A word, explained in a language.
pub fn explain(voice: &Voice, term: &Term, ground: &Ground<'_>) -> Explained {
    let is_japanese = voice.language().is_japanese();
    let foreign = |word: &str| if is_japanese { word.to_owned() } else { japanese(word) };
    let kana = foreign(&term.reading);
    let reading = if is_japanese { kana } else { format!("{kana} ({})", term.reading.to_katakana().to_romaji()) };
    Explained {
        written: voice.marked(&foreign(&term.japanese)),
        reading: voice.text("glossary-reading", &[("reading", reading.into())]),
        name: (!is_japanese).then(|| name(voice, term)),
        means: voice.marked(&voice.say_attribute(&id(term), "means", &figures(voice, ground)).unwrap_or_default()),
    }
}

/// What a word is called.
pub(crate) fn name(voice: &Voice, term: &Term) -> Text {
    voice.text(&id(term), &[])
}

/// What a word is called, with the Japanese one beside it.
pub(crate) fn title(voice: &Voice, term: &Term) -> Text {
    let name = name(voice, term);
    if voice.language().is_japanese() {
        return name;
    }
    voice.text("glossary-name", &[("name", name.to_string().into()), ("japanese", japanese(&term.japanese).into())])
}

fn id(term: &Term) -> String {
    format!("term-{}", term.id)
}

/// A text cut where words of the glossary stand in it: each with its word. In another language than Japanese, only what
/// is marked as Japanese is such a word.
pub fn cut<'p>(text: &Text, language: &str, terms: &'p [Term]) -> Vec<(Run, Option<&'p Term>)> {
    let mut pieces = Vec::new();
    for run in text.runs() {
        if run.japanese || is_japanese(language) {
            cut_run(run, terms, &mut pieces);
        } else {
            pieces.push((run.clone(), None));
        }
    }
    pieces
}

fn cut_run<'p>(run: &Run, terms: &'p [Term], pieces: &mut Vec<(Run, Option<&'p Term>)>) {
    let mut push = |text: &str, term| {
        if !text.is_empty() {
            pieces.push((Run { text: text.to_owned(), ..run.clone() }, term));
        }
    };
    let mut from = 0;
    while let Some((at, term)) = first(&run.text, from, terms) {
        push(&run.text[from..at], None);
        push(&term.japanese, Some(term));
        from = at + term.japanese.len();
    }
    push(&run.text[from..], None);
}

/// The first word in a text behind a place; the longest, where several begin there.
fn first<'p>(text: &str, from: usize, terms: &'p [Term]) -> Option<(usize, &'p Term)> {
    let stands = |term: &Term| {
        let places = text[from..].match_indices(&term.japanese).map(|(at, _)| from + at);
        places.into_iter().find(|at| is_whole(text, *at, *at + term.japanese.len()))
    };
    let found = terms.iter().filter_map(|term| Some((stands(term)?, term)));
    found.min_by_key(|(at, term)| (*at, usize::MAX - term.japanese.len()))
}

/// Katakana that goes on before or behind makes another word of it.
fn is_whole(text: &str, from: usize, until: usize) -> bool {
    let (before, word, after) = (&text[..from], &text[from..until], &text[until..]);
    let goes_on =
        |one: Option<char>, other: Option<char>| one.is_some_and(is_katakana) && other.is_some_and(is_katakana);
    !goes_on(before.chars().last(), word.chars().next()) && !goes_on(word.chars().last(), after.chars().next())
}

const fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FA}' | '\u{30FC}')
}
