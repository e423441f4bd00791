//! Phrases: where a line of Japanese may break without parting a word from what belongs to it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use budoux_phf_rs::Parser;

use crate::readings::Piece;
use crate::text::Run;

/// Pieces between which no line breaks while there is room.
pub type Phrase<'r> = Vec<Piece<'r>>;

/// Runs that stand one behind the other, each in phrases. An empty phrase at the beginning says that a line may break
/// before the run. What is not cut into phrases is one.
pub fn of<'r>(runs: &[&'r Run]) -> Vec<Vec<Phrase<'r>>> {
    let breaks = if runs.iter().any(|run| run.phrased) { breaks(runs) } else { BTreeSet::new() };
    let mut from = 0;
    let phrases = runs.iter().map(|run| {
        let phrases = if run.phrased { cut(run, from, &breaks) } else { vec![run.pieces()] };
        from += run.text.len();
        phrases
    });
    phrases.collect()
}

/// Where phrases begin in a text, in bytes.
fn breaks(runs: &[&Run]) -> BTreeSet<usize> {
    static PARSER: OnceLock<Parser> = OnceLock::new();
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut breaks = BTreeSet::new();
    let mut at = 0;
    PARSER.get_or_init(Parser::japanese_parser).parse_with(&whole, |phrase| {
        breaks.insert(at);
        at += phrase.len();
    });
    breaks.retain(|at| may_break(&whole, *at));
    breaks
}

/// Whether a line may end at this place: not behind a bracket that opens, not before what closes or goes on.
fn may_break(text: &str, at: usize) -> bool {
    let opens = |letter: char| "（「『《【".contains(letter);
    let goes_on = |letter: char| "、。，．）」』》】：；！？ー々…・".contains(letter);
    let (before, after) = text.split_at(at);
    !before.is_empty() && !before.ends_with(opens) && !after.starts_with(goes_on)
}

/// A run that begins at a place of the text, in phrases. No line breaks within what is read as one.
fn cut<'r>(run: &'r Run, from: usize, breaks: &BTreeSet<usize>) -> Vec<Phrase<'r>> {
    let mut phrases = Vec::new();
    let mut phrase = Vec::new();
    let mut at = from;
    for piece in run.pieces() {
        let end = at + piece.text.len();
        if breaks.contains(&at) {
            phrases.push(std::mem::take(&mut phrase));
        }
        let mut begin = at;
        let within = if piece.reading.is_none() { at + 1..end } else { end..end };
        for place in breaks.range(within) {
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
