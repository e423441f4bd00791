//! The receipt: an outcome as a short code that can be read aloud.
//!
//! It holds the table's edition, the day, the insurer, the situations and the answers as states. Nothing of it is
//! personal: a date that a person gave has become the state it led to, and a situation stands without its
//! date. The letters are Crockford's, the last one is a check: a linear code over the field of 32 elements, under which
//! no wrong letter and no swap of neighbours goes unseen.

use core::fmt;

use chrono::{Datelike, NaiveDate};

use crate::answers::{Card, Certificate};
use crate::case::Case;
use crate::decide::Form;
use crate::insurer::Insurer;
use crate::region::Region;
use crate::set::Set;
use crate::situation::{Dated, Situation, Situations};

/// The edition of the tables. It rises whenever a row, a span or an answer changes.
pub const EDITION: u16 = 2;

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 4;
const LONGEST: usize = 45;
/// Day 0 of the short form of a day.
const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).expect("the day exists");

/// What a receipt holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Edition of the tables it was made with.
    pub edition: u16,
    /// The day asked about.
    pub day: NaiveDate,
    /// The insurer's number.
    pub insurer: u16,
    /// The answers that were possible on that day.
    pub answers: Region,
    /// What holds besides, without dates.
    pub situations: Situations,
}

/// Why a code is not a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAReceipt {
    /// Empty, or longer than any receipt.
    Length,
    /// This letter does not occur in receipts.
    Letter(char),
    /// A letter is wrong, missing or in the wrong place.
    Check,
    /// It was made with a newer edition of the tables.
    Newer,
}

/// A number in few bits, or in more where it is large.
#[derive(Clone, Copy)]
struct Width {
    short: u32,
    long: u32,
}

const EDITION_WIDTH: Width = Width { short: 4, long: 12 };
const DAY_WIDTH: Width = Width { short: 15, long: 22 };
const INSURER_WIDTH: Width = Width { short: 4, long: 16 };
const ANSWERS: [u32; 3] = [7, 3, 6];
/// Set where situations follow: how many, and the number of each.
const MORE: u32 = 1;
const COUNT_WIDTH: Width = Width { short: 3, long: 6 };
const SITUATION_WIDTH: Width = Width { short: 5, long: 8 };

impl Receipt {
    /// The receipt of a case on a day.
    pub fn of(case: &Case, day: NaiveDate) -> Self {
        let situations = case.situations.as_states(day, case.insurer.data_take_days);
        Self { edition: EDITION, day, insurer: case.insurer.code, answers: Form::of(case, day).region, situations }
    }

    /// Whether anything it holds had a date that it does not hold.
    pub fn lacks_dates(&self) -> bool {
        let dated = |situation: Situation| situation.dated() != Dated::Never;
        self.lacks_certificate_date() || self.situations.iter().any(dated)
    }

    /// Whether there may be a certificate, on a card in hand, whose date would say more.
    pub fn lacks_certificate_date(&self) -> bool {
        self.answers.card.contains(Card::Valid) && self.answers.certificate.single() != Some(Certificate::Absent)
    }

    /// The case it stands for: its answers as states, without the dates they came from. `insurer` is the one of its
    /// number.
    pub fn case(&self, insurer: Insurer) -> Case {
        Case {
            card: self.answers.card,
            registered: self.answers.registered,
            certificate: self.answers.certificate,
            expires: None,
            insurer,
            situations: self.situations,
        }
    }

    /// Reads a code back, however it was grouped and spelt.
    pub fn read(code: &str) -> Result<Self, NotAReceipt> {
        let letters = letters(code)?;
        let (check, data) = letters.split_last().ok_or(NotAReceipt::Length)?;
        if data.is_empty() || data.len() > LONGEST {
            return Err(NotAReceipt::Length);
        }
        if checked(data) != *check {
            return Err(NotAReceipt::Check);
        }
        let receipt = Self::unpack(data).ok_or(NotAReceipt::Check)?;
        if receipt.edition > EDITION {
            return Err(NotAReceipt::Newer);
        }
        if receipt.pack() == data { Ok(receipt) } else { Err(NotAReceipt::Check) }
    }

    fn pack(&self) -> Vec<u8> {
        let mut bits = Bits::default();
        bits.put_number(u32::from(self.edition), EDITION_WIDTH);
        let short = self.day.signed_duration_since(EPOCH).num_days();
        if let Some(day) = u32::try_from(short).ok().filter(|day| *day < DAY_WIDTH.escape()) {
            bits.put(day, DAY_WIDTH.short);
        } else {
            bits.put(DAY_WIDTH.escape(), DAY_WIDTH.short);
            bits.put(u32::try_from(self.day.num_days_from_ce()).unwrap_or(0), DAY_WIDTH.long);
        }
        bits.put_number(u32::from(self.insurer), INSURER_WIDTH);
        bits.put(u32::from(self.answers.card.bits()), ANSWERS[0]);
        bits.put(u32::from(self.answers.registered.bits()), ANSWERS[1]);
        bits.put(u32::from(self.answers.certificate.bits()), ANSWERS[2]);
        bits.put(u32::from(!self.situations.is_empty()), MORE);
        if !self.situations.is_empty() {
            let numbers: Vec<u32> = (0..u32::BITS).filter(|at| self.situations.bits() >> at & 1 == 1).collect();
            bits.put_number(u32::try_from(numbers.len()).expect("there are at most 32"), COUNT_WIDTH);
            for number in numbers {
                bits.put_number(number, SITUATION_WIDTH);
            }
        }
        bits.letters()
    }

    fn unpack(letters: &[u8]) -> Option<Self> {
        let mut bits = Bits::of(letters);
        let edition = u16::try_from(bits.take_number(EDITION_WIDTH)?).ok()?;
        let day = match bits.take(DAY_WIDTH.short)? {
            day if day == DAY_WIDTH.escape() => {
                NaiveDate::from_num_days_from_ce_opt(i32::try_from(bits.take(DAY_WIDTH.long)?).ok()?)?
            }
            day => EPOCH.checked_add_days(chrono::Days::new(u64::from(day)))?,
        };
        let insurer = u16::try_from(bits.take_number(INSURER_WIDTH)?).ok()?;
        let mut answer = |width| u8::try_from(bits.take(width)?).ok();
        let answers = Region {
            card: Set::from_bits(answer(ANSWERS[0])?)?,
            registered: Set::from_bits(answer(ANSWERS[1])?)?,
            certificate: Set::from_bits(answer(ANSWERS[2])?)?,
        };
        let mut held = 0;
        if bits.take(MORE)? == 1 {
            for _ in 0..bits.take_number(COUNT_WIDTH)? {
                held |= 1_u32.checked_shl(bits.take_number(SITUATION_WIDTH)?)?;
            }
        }
        let situations = Situations::from_bits(held)?;
        Some(Self { edition, day, insurer, answers, situations })
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = self.pack();
        letters.push(checked(&letters));
        for (at, letter) in letters.iter().enumerate() {
            if at > 0 && at % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(LETTERS[usize::from(*letter)]))?;
        }
        Ok(())
    }
}

fn letters(code: &str) -> Result<Vec<u8>, NotAReceipt> {
    let mut found = Vec::new();
    for letter in code.chars().filter(|letter| !letter.is_whitespace() && !is_dash(*letter)) {
        let plain = match half_width(letter).to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            plain => plain,
        };
        let at = LETTERS.iter().position(|known| char::from(*known) == plain).ok_or(NotAReceipt::Letter(letter))?;
        found.push(u8::try_from(at).expect("there are 32 letters"));
        if found.len() > LONGEST + 1 {
            return Err(NotAReceipt::Length);
        }
    }
    Ok(found)
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '–' | '—' | '−' | 'ー' | 'ｰ' | '－')
}

fn half_width(letter: char) -> char {
    match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

/// The check letter: the data weighed with rising powers of 2, in the field of 32 elements.
fn checked(data: &[u8]) -> u8 {
    let mut sum = 0;
    let mut weight = 1;
    for letter in data {
        weight = times(weight, 2);
        sum ^= times(weight, *letter);
    }
    sum
}

/// Product in the field of 32 elements, by x⁵ + x² + 1.
const fn times(a: u8, b: u8) -> u8 {
    let (mut a, mut b, mut product) = (a, b, 0);
    while b > 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        a <<= 1;
        if a & 0b10_0000 != 0 {
            a ^= 0b10_0101;
        }
        b >>= 1;
    }
    product
}

impl Width {
    const fn escape(self) -> u32 {
        (1 << self.short) - 1
    }
}

#[derive(Default)]
struct Bits {
    bits: Vec<bool>,
    taken: usize,
}

impl Bits {
    fn of(letters: &[u8]) -> Self {
        let bits = letters.iter().flat_map(|letter| (0..5).rev().map(move |at| letter >> at & 1 == 1)).collect();
        Self { bits, taken: 0 }
    }

    fn put(&mut self, value: u32, width: u32) {
        self.bits.extend((0..width).rev().map(|at| value >> at & 1 == 1));
    }

    fn put_number(&mut self, value: u32, width: Width) {
        if value < width.escape() {
            self.put(value, width.short);
        } else {
            self.put(width.escape(), width.short);
            self.put(value, width.long);
        }
    }

    fn take(&mut self, width: u32) -> Option<u32> {
        let end = self.taken + width as usize;
        let bits = self.bits.get(self.taken..end)?;
        self.taken = end;
        Some(bits.iter().fold(0, |value, bit| value << 1 | u32::from(*bit)))
    }

    fn take_number(&mut self, width: Width) -> Option<u32> {
        match self.take(width.short)? {
            value if value == width.escape() => self.take(width.long),
            value => Some(value),
        }
    }

    fn letters(mut self) -> Vec<u8> {
        self.bits.resize(self.bits.len().next_multiple_of(5), false);
        self.bits.chunks(5).map(|five| five.iter().fold(0, |letter, bit| letter << 1 | u8::from(*bit))).collect()
    }
}
