//! A language nobody speaks, for tests: every letter of a message is changed.
//!
//! What comes out unchanged was not in a message, so a sheet in this language shows at a glance whether a sentence
//! hides in the code.

use std::borrow::Cow;

use crate::files;
use crate::language::Language;
use crate::voice::Voice;

/// The language with each of its letters changed.
pub fn voice(of: &Language) -> Option<Voice> {
    let mut voice = Voice::new(of, files(&of.id)).ok()?;
    voice.transform(changed);
    Some(voice)
}

/// The text with every Latin letter replaced by one that looks like it; marks stay.
fn changed(text: &str) -> Cow<'_, str> {
    let mut inside = false;
    let letters = text.chars().map(|letter| {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ => {}
        }
        match letter {
            'a'..='z' if !inside => shifted(letter, 'a', 'ⓐ'),
            'A'..='Z' if !inside => shifted(letter, 'A', 'Ⓐ'),
            _ => letter,
        }
    });
    Cow::Owned(letters.collect())
}

fn shifted(letter: char, from: char, to: char) -> char {
    char::from_u32(u32::from(letter) - u32::from(from) + u32::from(to)).unwrap_or(letter)
}
