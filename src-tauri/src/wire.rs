//! Words on the wire: every text goes to the window as runs, each with the language it is in.

use serde::Serialize;
use shirube_words::language::Language;
use shirube_words::readings::Piece;
pub use shirube_words::text::JAPANESE;
use shirube_words::text::{Text, japanese};
use shirube_words::voice::Voice;
use ts_rs::TS;

/// A text in reading order.
pub type Words = Vec<Run>;

/// A stretch of text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their language, where it is not the page's.
    pub lang: Option<String>,
    /// The word of the glossary that it is, by id, where that is explained here.
    pub term: Option<String>,
    /// The words once more in stretches, where readings stand above them.
    pub ruby: Vec<Ruby>,
}

/// A stretch of words, and how it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Ruby {
    /// The letters.
    pub text: String,
    /// Their reading; nothing above kana and signs.
    pub reading: Option<String>,
}

/// A text, and the same in the language beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Pair {
    /// In the page's language.
    pub words: Words,
    /// In the other language; nothing where there is none, or where it says the same.
    pub beside: Words,
}

/// A text of the page's language.
pub fn words(text: &Text) -> Words {
    runs(text, None)
}

/// A text of another language.
pub fn foreign(text: &Text, tag: &str) -> Words {
    runs(text, Some(tag))
}

/// A text with the same in another language, where that says something else.
pub fn pair(text: &Text, other: Option<(&Text, &str)>) -> Pair {
    let other = other.filter(|(other, _)| other.to_string() != text.to_string());
    Pair { words: words(text), beside: other.map(|(other, tag)| foreign(other, tag)).unwrap_or_default() }
}

fn runs(text: &Text, lang: Option<&str>) -> Words {
    text.runs().iter().map(|one| run(one, lang)).collect()
}

/// A stretch of a text in a language, where that is not the page's.
pub fn run(run: &shirube_words::text::Run, lang: Option<&str>) -> Run {
    let lang = if run.japanese { Some(JAPANESE) } else { lang };
    let ruby = |piece: Piece<'_>| Ruby { text: piece.text.to_owned(), reading: piece.reading.map(Into::into) };
    let ruby = if run.read { run.pieces().into_iter().map(ruby).collect() } else { Vec::new() };
    Run { text: run.text.clone(), lang: lang.map(Into::into), term: None, ruby }
}

/// A message of the page's language.
pub fn say(voice: &Voice, id: &str) -> Words {
    words(&voice.text(id, &[]))
}

/// A message without any mark, for names that cannot carry one.
pub fn plain(voice: &Voice, id: &str) -> String {
    voice.text(id, &[]).to_string()
}

/// A language's name in its own script.
pub fn name(language: &Language) -> Words {
    foreign(&Text::marked(&language.name).read(language.readings), &language.tag.to_string())
}

/// Words as they stand on paper, marked as Japanese unless all of the page is.
pub fn on_paper(voice: &Voice, text: &str) -> Words {
    words(&voice.marked(&if voice.language().is_japanese() { text.to_owned() } else { japanese(text) }))
}

/// What was typed, without anything that could be taken for a mark of ours.
pub fn unmarked(typed: &str) -> String {
    typed.chars().map(|letter| if matches!(letter, '<' | '>') || letter.is_control() { ' ' } else { letter }).collect()
}
