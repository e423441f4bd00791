//! Words on the wire: every text goes to the window as runs, each with the language it is in.

use serde::Serialize;
use shirube_facts::sign::steers;
use shirube_words::Words as Languages;
use shirube_words::language::Language;
pub use shirube_words::text::JAPANESE;
use shirube_words::text::{self, Text, japanese};
use shirube_words::voice::Voice;
use shirube_words::{phrases, readings};
use ts_rs::TS;

/// A text in reading order.
pub type Words = Vec<Run>;

/// A stretch of text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their language, where it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lang: Option<String>,
    /// The word of the glossary that it is, by id, where that is explained here.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub term: Option<String>,
    /// The words once more in phrases, between which lines break; none where they break as ever. The first is empty
    /// where a line may break before the words.
    pub phrases: Vec<Phrase>,
}

/// Words that stay together, in pieces.
pub type Phrase = Vec<Piece>;

/// Some letters. There are thousands on a screen: most of them go without anything around them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Piece {
    /// Letters as they stand.
    Plain(String),
    /// Letters with their reading above them.
    Read {
        /// The letters.
        text: String,
        /// Their reading.
        reading: String,
    },
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
    text.phrases().map(|(one, phrases)| run(one, &phrases, lang)).collect()
}

/// A stretch of a text in a language, where that is not the page's.
pub fn run(run: &text::Run, phrases: &[phrases::Phrase<'_>], lang: Option<&str>) -> Run {
    let lang = if run.japanese { Some(JAPANESE) } else { lang };
    let piece = |piece: &readings::Piece<'_>| {
        let text = piece.text.to_owned();
        match piece.reading {
            None => Piece::Plain(text),
            Some(reading) => Piece::Read { text, reading: reading.to_owned() },
        }
    };
    let phrases = phrases.iter().map(|phrase| phrase.iter().map(piece).collect()).collect();
    let cut = run.phrased || run.read;
    Run {
        text: run.text.clone(),
        lang: lang.map(Into::into),
        term: None,
        phrases: if cut { phrases } else { Vec::new() },
    }
}

/// A message of the page's language.
pub fn say(voice: &Voice, id: &str) -> Words {
    words(&voice.text(id, &[]))
}

/// A message without any mark, for names that cannot carry one.
pub fn plain(voice: &Voice, id: &str) -> String {
    voice.text(id, &[]).to_string()
}

/// A language's name in its own script, with its readings where it or the page has them.
pub fn name(languages: &Languages, page: &Voice, language: &Language) -> Words {
    let name = Text::marked(&language.name);
    let reads = languages.reads(language) || languages.reads(page.language());
    let name = if language.is_japanese() { name.phrased().read(reads) } else { name };
    foreign(&name, &language.tag.to_string())
}

/// Words as they stand on paper, marked as Japanese unless all of the page is.
pub fn on_paper(voice: &Voice, text: &str) -> Words {
    words(&voice.marked(&if voice.language().is_japanese() { text.to_owned() } else { japanese(text) }))
}

/// What was typed, without anything that could be taken for a mark of ours.
pub fn unmarked(typed: &str) -> String {
    typed.chars().map(|letter| if matches!(letter, '<' | '>') || steers(letter) { ' ' } else { letter }).collect()
}
