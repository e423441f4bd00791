//! Whether a telephone number is an official one: as people write it down, or paste it.

use shirube_facts::Contact;
use unicode_normalization::UnicodeNormalization;

use crate::calls::{named, to_ask};
use crate::figures::Ground;
use crate::text::Text;
use crate::voice::Voice;

/// What is known of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict<'p> {
    /// It is no number, or more than one.
    NoNumber,
    /// It is none of those that are known.
    Unknown,
    /// It is the number of this line.
    Line(&'p Contact),
}

/// Whose number it is, on the day. Nothing but the very same digits will do.
pub fn verdict<'p>(written: &str, ground: &Ground<'p>) -> Verdict<'p> {
    let Some(digits) = digits(written) else { return Verdict::NoNumber };
    let same = |contact: &&Contact| contact.number.digits() == digits && contact.rely.holds_on(ground.day);
    ground.pack.contacts().iter().find(same).map_or(Verdict::Unknown, Verdict::Line)
}

/// What is known of it, and what to do.
pub fn say(voice: &Voice, verdict: &Verdict<'_>, ground: &Ground<'_>) -> Vec<Text> {
    let phone = to_ask(voice, ground);
    match verdict {
        Verdict::NoNumber => vec![voice.text("number-none", &[("phone", phone.into())])],
        Verdict::Unknown => {
            let known = ground.pack.contacts().iter().filter(|contact| contact.rely.holds_on(ground.day)).count();
            vec![
                voice.text("number-unknown", &[("count", known.into())]),
                voice.text("number-unknown-call", &[("phone", phone.into())]),
            ]
        }
        Verdict::Line(contact) => {
            let of = [("phone", contact.number.as_str().into()), ("name", named(voice, contact).into())];
            if contact.is_added() {
                vec![voice.text("number-added", &of), voice.text("number-added-call", &[("phone", phone.into())])]
            } else {
                let call = (!contact.fax).then(|| voice.text("number-official-call", &[]));
                core::iter::once(voice.text("number-official", &of)).chain(call).collect()
            }
        }
    }
}

/// The digits to dial within Japan. Nothing where something else than a number is written, or several.
pub fn digits(written: &str) -> Option<String> {
    let plain: String = written.nfkc().filter(|letter| !is_unseen(*letter)).collect();
    let plain = plain.trim();
    let plain = plain.strip_prefix("tel:").unwrap_or(plain).trim_start_matches(is_between);
    let mark = plain.chars().next().filter(|first| MARKS.contains(first));
    let rest = plain.strip_prefix(MARKS).unwrap_or(plain);
    if !rest.chars().all(|letter| letter.is_ascii_digit() || is_between(letter)) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < FEWEST || digits.len() > MOST {
        return None;
    }
    let abroad = match mark {
        Some(ABROAD) => Some(&*digits),
        Some(_) => None,
        None => digits.strip_prefix(OUT),
    };
    Some(match (abroad.and_then(|digits| digits.strip_prefix(JAPAN)), mark) {
        (Some(own), _) => format!("0{}", own.strip_prefix('0').unwrap_or(own)),
        // A number of another country or of the police keeps its mark, so that it is not taken for one without.
        (None, Some(mark)) => format!("{mark}{digits}"),
        (None, None) => digits,
    })
}

/// The fewest digits of a number, and the most, with everything one dials before it. What is shorter is for the police
/// and the ambulance among others: nobody is told not to call that.
const FEWEST: usize = 5;
const MOST: usize = 17;
/// What stands before the number of a country, and what a number may begin with besides.
const ABROAD: char = '+';
const MARKS: [char; 2] = [ABROAD, '#'];
/// What is dialled before a number of another country, in most of them; and Japan's number there.
const OUT: &str = "00";
const JAPAN: &str = "81";

/// What people set between digits; the long vowel is what some keyboards give for a hyphen.
fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FB}' | '\u{30FC}'
        )
}

/// What comes along unseen where a number is copied from a page.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}
