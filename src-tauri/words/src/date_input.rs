//! Dates as people write them: from the card, from memory, in either count of years, with a full-width keyboard.
//!
//! A day, a month or a year is enough. What cannot be a date says which part of it is wrong.

use chrono::NaiveDate;
use shirube_rules::span::Span;
use unicode_normalization::UnicodeNormalization;

/// First and last year a certificate may end in.
pub const YEARS: (i32, i32) = (1989, 2099);

/// Dates as they may be written, one a kind.
pub const EXAMPLES: [&str; 5] = ["2027-05-31", "2027-05", "2027", "R9.5.31", "令和9年5月"];

/// What is wrong with a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADate {
    /// Nothing was written.
    Empty,
    /// It does not look like a date.
    Form,
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
