//! Telephone numbers as they are printed.
//!
//! Not here: how people write them down.

use core::fmt;

use crate::word::Word;

/// A telephone number as it is printed: digits in groups.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(String);

impl Number {
    /// The number with its hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits alone, for dialling.
    pub fn digits(&self) -> String {
        self.0.chars().filter(char::is_ascii_digit).collect()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Beginnings of the numbers that may be shown, how long each is, and whether a call is free.
const KINDS: [(&str, usize, bool); 3] = [("0120", 10, true), ("0570", 10, false), ("050", 11, false)];
/// What a team may add besides: another free number, and numbers of a place, which begin like none of the others.
const TEAM_KINDS: [(&str, usize, bool); 2] = [("0800", 11, true), ("0", 10, false)];
/// What begins like this is no number of a place, whatever its length.
const NO_PLACE: [&str; 8] = ["00", "0120", "0570", "0800", "0990", "020", "050", "0180"];

impl Number {
    fn kind(&self) -> Option<(&'static str, usize, bool)> {
        let digits = self.digits();
        let fits = |(begin, length, _): &(&str, usize, bool)| digits.starts_with(begin) && digits.len() == *length;
        let built_in = KINDS.into_iter().find(fits);
        let [free, place] = TEAM_KINDS;
        let of_place = fits(&place) && !NO_PLACE.iter().any(|begin| digits.starts_with(begin));
        built_in.or_else(|| Some(free).filter(fits)).or_else(|| Some(place).filter(|_| of_place))
    }

    /// Whether a call costs nothing.
    pub(crate) fn is_free(&self) -> bool {
        self.kind().is_some_and(|(_, _, free)| free)
    }

    /// Whether it is of a kind that is built in.
    pub(crate) fn is_built_in_kind(&self) -> bool {
        self.kind().is_some_and(|kind| KINDS.contains(&kind))
    }
}

impl Word for Number {
    fn read(text: &str) -> Result<Self, String> {
        if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return Err(format!("`{text}` is not digits and hyphens only"));
        }
        if text.split('-').any(str::is_empty) {
            return Err(format!("`{text}` has a hyphen out of place"));
        }
        let number = Self(text.to_owned());
        if number.kind().is_none() {
            let kinds = KINDS.iter().chain(&TEAM_KINDS);
            let known: Vec<_> = kinds.map(|(begin, length, _)| format!("{begin} with {length} digits")).collect();
            return Err(format!("`{text}` is none of {}", known.join(", ")));
        }
        Ok(number)
    }
}
