//! Phrases: where a line of Japanese may break without parting a word from what belongs to it.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use budoux_phf_rs::Parser;

use crate::readings::Piece;
use crate::text::Run;

/// Pieces between which no line breaks while there is room.
pub type Phrase<'r> = Vec<Piece<'r>>;

/// Where phrases begin in a text, in bytes and in order.
type Breaks = Arc<[usize]>;

/// How many texts are known by heart.
const KNOWN: usize = 4096;

/// What has been cut before: a screen says mostly what the one before it said. A text is known by a sum, under
/// a key of this run, and itself not kept: it may hold what a person told.
#[derive(Default)]
struct Known {
    sum: RandomState,
    breaks: HashMap<u64, Breaks>,
}

/// Runs that stand one behind the other, each in phrases. An empty phrase at the beginning says that a line may break
/// before the run. What is not cut into phrases is one.
pub fn of<'r>(runs: &[&'r Run]) -> Vec<Vec<Phrase<'r>>> {
    let breaks = if runs.iter().any(|run| run.phrased) { breaks(runs) } else { Breaks::default() };
    let mut from = 0;
    let phrases = runs.iter().map(|run| {
        let phrases = if run.phrased { cut(run, from, &breaks) } else { vec![run.pieces()] };
        from += run.text.len();
        phrases
    });
    phrases.collect()
}

/// Where phrases begin in a text. It is cut only where it has not been cut before.
fn breaks(runs: &[&Run]) -> Breaks {
    static CUT: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut known = CUT.lock().unwrap_or_else(PoisonError::into_inner);
    let sum = known.sum.hash_one(&whole);
    if known.breaks.len() == KNOWN && !known.breaks.contains_key(&sum) {
        known.breaks.clear();
    }
    Arc::clone(known.breaks.entry(sum).or_insert_with(|| begin(&whole)))
}

/// Where phrases begin in a text that nobody has cut yet.
fn begin(whole: &str) -> Breaks {
    static PARSER: LazyLock<Parser> = LazyLock::new(Parser::japanese_parser);
    let mut breaks = Vec::new();
    let mut at = 0;
    PARSER.parse_with(whole, |phrase| {
        breaks.push(at);
        at += phrase.len();
    });
    breaks.retain(|at| may_break(whole, *at));
    breaks.into()
}

/// Whether a line may end at this place: not behind a bracket that opens, not before what closes or goes on.
fn may_break(text: &str, at: usize) -> bool {
    let opens = |letter: char| "（「『《【".contains(letter);
    let goes_on = |letter: char| "、。，．）」』》】：；！？ー々…・".contains(letter);
    let (before, after) = text.split_at(at);
    !before.is_empty() && !before.ends_with(opens) && !after.starts_with(goes_on)
}

/// A run that begins at a place of the text, in phrases. No line breaks within what is read as one.
fn cut<'r>(run: &'r Run, from: usize, breaks: &[usize]) -> Vec<Phrase<'r>> {
    let mut phrases = Vec::new();
    let mut phrase = Vec::new();
    let mut at = from;
    for piece in run.pieces() {
        let end = at + piece.text.len();
        if breaks.binary_search(&at).is_ok() {
            phrases.push(std::mem::take(&mut phrase));
        }
        let mut begin = at;
        let within = if piece.reading.is_none() { at + 1..end } else { end..end };
        for place in breaks.iter().filter(|place| within.contains(place)) {
            phrase.push(Piece { text: &piece.text[begin - at..place - at], reading: None });
            phrases.push(std::mem::take(&mut phrase));
            begin = *place;
        }
        phrase.push(Piece { text: &piece.text[begin - at..], ..piece });
        at = end;
    }
    phrases.push(phrase);
    phrases
}
