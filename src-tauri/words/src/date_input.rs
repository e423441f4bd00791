//! Dates as people write them: from the card, from memory, in either count of years, with a full-width keyboard.
//!
//! A day, a month or a year is enough. What cannot be a date says which part of it is wrong.

use chrono::NaiveDate;
use shirube_rules::span::{Precision, Span};
use unicode_normalization::UnicodeNormalization;

/// First and last year a certificate may end in.
pub const YEARS: (i32, i32) = (1989, 2099);

/// Dates as they may be written, one a kind.
pub const EXAMPLES: [&str; 5] = ["2027-05-31", "2027-05", "2027", "R9.5.31", "令和9年5月"];

/// A date as short as it can be written.
pub const SHORT: &str = "R9.5";

/// What is wrong with a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADate {
    /// Nothing was written.
    Empty,
    /// It does not look like a date.
    Form,
    /// There is no year.
    NoYear,
    /// There is a day, and no month.
    NoMonth,
    /// The year lies outside [`YEARS`].
    Year,
    /// The year lies outside the era.
    Era(Era),
    /// There is no such month.
    Month,
    /// That month has no such day; this is its last.
    Day(u32),
}

/// An era of the Japanese calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Era {
    /// Its name.
    pub name: &'static str,
    /// Its other spellings, longest first, after normalization.
    spellings: &'static [&'static str],
    /// The year before its first.
    before: i32,
}

impl Era {
    /// The last of its years that is taken for a date.
    pub const fn last_year(self) -> i32 {
        YEARS.1 - self.before
    }
}

const ERAS: [Era; 2] = [
    Era { name: "令和", spellings: &["令和", "令", "R"], before: 2018 },
    Era { name: "平成", spellings: &["平成", "平", "H"], before: 1988 },
];

/// What may stand after the last number: it says how many there are.
const UNITS: [char; 3] = ['年', '月', '日'];

/// The counts of years a form offers, by their ids: our own, and the eras that a certificate may end in, newest first.
pub const COUNTS: [(&str, Option<&str>); 3] =
    [("western", None), ("reiwa", Some(ERAS[0].name)), ("heisei", Some(ERAS[1].name))];

/// A date as a form asks for it. The field of the year takes a whole date, too.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The era's name, where the year is counted by it.
    pub era: Option<&'a str>,
    /// The year.
    pub year: &'a str,
    /// The month.
    pub month: &'a str,
    /// The day.
    pub day: &'a str,
}

impl Parts<'_> {
    /// The date in one piece, as somebody would write it.
    pub fn written(&self) -> String {
        let year = without_blanks(self.year);
        let count = year.bytes().take_while(u8::is_ascii_digit).count();
        let is_of_era = matches!(count, 1..=2) || year.starts_with('元');
        let era = self.era.filter(|_| is_of_era).unwrap_or_default();
        // A sign that says what a field already says is not needed.
        let parts = [(self.year, UNITS[0]), (self.month, UNITS[1]), (self.day, UNITS[2])];
        let parts = parts.map(|(part, unit)| part.trim().strip_suffix(unit).unwrap_or(part.trim()));
        let alone = parts[1].is_empty();
        let year = if alone { self.year.trim() } else { parts[0] };
        let rest = parts[1..].iter().filter(|part| !part.is_empty()).map(|part| format!("-{part}"));
        core::iter::once(format!("{era}{year}")).chain(rest).collect()
    }

    /// Reads it.
    pub fn read(&self) -> Result<Span, NotADate> {
        let [year, month, day] = [self.year, self.month, self.day].map(|part| !part.trim().is_empty());
        match (year, month, day) {
            (false, false, false) => Err(NotADate::Empty),
            (false, ..) => Err(NotADate::NoYear),
            // The month may stand in the field of the year already, but not in both.
            (true, month, day) => match (Self { month: "", day: "", ..*self }.written(), month, day) {
                (year, true, _) if read(&year).is_ok_and(|span| span.precision() != Precision::Year) => {
                    Err(NotADate::Form)
                }
                (year, false, true) if read(&year).is_ok_and(|span| span.precision() == Precision::Year) => {
                    Err(NotADate::NoMonth)
                }
                _ => read(&self.written()),
            },
        }
    }
}

/// Reads a day, a month or a year.
pub fn read(written: &str) -> Result<Span, NotADate> {
    let plain = without_blanks(written);
    let plain = plain.strip_suffix("まで").unwrap_or(&plain);
    if plain.is_empty() {
        return Err(NotADate::Empty);
    }
    let unit = UNITS.iter().position(|unit| plain.ends_with(*unit));
    let plain = plain.strip_suffix(UNITS).unwrap_or(plain);
    let parted: String = plain
        .chars()
        .map(|letter| match letter {
            '‐' | '‑' | '–' | '—' | '−' | 'ー' | '/' | '.' | '。' | '・' | '年' | '月' => '-',
            letter => letter.to_ascii_uppercase(),
        })
        .collect();
    let (era, rest) = era(&parted);
    let parts: Vec<&str> = if era.is_none() { split(rest) } else { rest.split('-').collect() };
    if unit.is_some_and(|unit| unit + 1 != parts.len()) {
        return Err(NotADate::Form);
    }
    let (year, month, day) = match parts[..] {
        [year] => (year, None, None),
        [year, month] => (year, Some(month), None),
        [year, month, day] => (year, Some(month), Some(day)),
        _ => return Err(NotADate::Form),
    };
    let month = month.map(number).transpose()?;
    let day = day.map(number).transpose()?;
    let year = self::year(era, year)?;
    span(year, month, day)
}

/// The text in half width, its blanks dropped; a blank between two digits parts them.
fn without_blanks(written: &str) -> String {
    let half_width: String = written.nfkc().collect();
    let mut plain = String::new();
    for word in half_width.split_whitespace() {
        let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        if digit(plain.chars().next_back()) && digit(word.chars().next()) {
            plain.push('-');
        }
        plain.push_str(word);
    }
    plain
}

fn era(plain: &str) -> (Option<Era>, &str) {
    for era in ERAS {
        for spelling in era.spellings {
            if let Some(rest) = plain.strip_prefix(spelling) {
                return (Some(era), rest.strip_prefix('-').unwrap_or(rest));
            }
        }
    }
    (None, plain)
}

/// Splits at separators, or by length where digits stand in one run.
fn split(rest: &str) -> Vec<&str> {
    let run = rest.bytes().all(|byte| byte.is_ascii_digit());
    match rest.len() {
        8 if run => vec![&rest[..4], &rest[4..6], &rest[6..]],
        6 if run => vec![&rest[..4], &rest[4..]],
        _ => rest.split('-').collect(),
    }
}

fn number(digits: &str) -> Result<u32, NotADate> {
    let short = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if short { digits.parse().map_err(|_| NotADate::Form) } else { Err(NotADate::Form) }
}

fn year(era: Option<Era>, digits: &str) -> Result<i32, NotADate> {
    let count = match (era, digits) {
        (Some(_), "元") => 1,
        (Some(_), digits) => number(digits)?,
        (None, digits) if digits.len() == 4 => number(digits)?,
        (None, _) => return Err(NotADate::Form),
    };
    let count = i32::try_from(count).map_err(|_| NotADate::Form)?;
    match era {
        Some(era) if (1..=era.last_year()).contains(&count) => Ok(era.before + count),
        Some(era) => Err(NotADate::Era(era)),
        None if (YEARS.0..=YEARS.1).contains(&count) => Ok(count),
        None => Err(NotADate::Year),
    }
}

fn span(year: i32, month: Option<u32>, day: Option<u32>) -> Result<Span, NotADate> {
    let Some(month) = month else {
        return Span::year(year).ok_or(NotADate::Year);
    };
    let whole = Span::month(year, month).ok_or(NotADate::Month)?;
    let Some(day) = day else {
        return Ok(whole);
    };
    let last = chrono::Datelike::day(&whole.last());
    NaiveDate::from_ymd_opt(year, month, day).map(Span::day).ok_or(NotADate::Day(last))
}
