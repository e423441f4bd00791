//! A set of answers that is never empty.
//!
//! An answer that is known is a set of one, *not sure* is a set of several, and the same type serves a question on a
//! form and a column of a row. Emptiness has no value here: what cannot be is `None`, outside the set.

use core::marker::PhantomData;
use core::num::NonZeroU8;

/// A word that may stand in a [`Set`]: an enum of at most eight variants.
pub trait Answer: Copy + Eq + 'static {
    /// Every answer, in the order of their bits.
    const ALL: &'static [Self];
    /// Position of the answer, from 0.
    fn index(self) -> u8;
    /// The answer's stable id.
    fn id(self) -> &'static str;
}

/// One or more of the answers to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set<A> {
    bits: NonZeroU8,
    of: PhantomData<A>,
}

impl<A: Copy> Set<A> {
    /// The set with these bits, if there is one.
    pub const fn from_bits(bits: u8) -> Option<Self> {
        match NonZeroU8::new(bits) {
            Some(bits) => Some(Self { bits, of: PhantomData }),
            None => None,
        }
    }

    /// One bit an answer, the first answer lowest.
    pub const fn bits(self) -> u8 {
        self.bits.get()
    }

    /// How many answers it holds.
    pub const fn count(self) -> u32 {
        self.bits.get().count_ones()
    }

    /// What both sets hold.
    pub const fn and(self, other: Self) -> Option<Self> {
        Self::from_bits(self.bits() & other.bits())
    }

    /// What either set holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match Self::from_bits(self.bits() | other.bits()) {
            Some(set) => set,
            None => self,
        }
    }

    /// Whether everything in this set is in the other one.
    pub const fn within(self, other: Self) -> bool {
        self.bits() & !other.bits() == 0
    }
}

impl<A: Answer> Set<A> {
    /// The set of this answer alone.
    pub fn only(answer: A) -> Self {
        Self::from_bits(1 << answer.index()).expect("one bit is set")
    }

    /// Every answer there is: *not sure*.
    pub fn all() -> Self {
        let bits = A::ALL.iter().fold(0, |bits, answer| bits | 1 << answer.index());
        Self::from_bits(bits).expect("a question has answers")
    }

    /// The set of the answers given, if there are any.
    pub fn of(answers: impl IntoIterator<Item = A>) -> Option<Self> {
        Self::from_bits(answers.into_iter().fold(0, |bits, answer| bits | 1 << answer.index()))
    }

    /// Whether the answer is in it.
    pub fn contains(self, answer: A) -> bool {
        self.bits() & 1 << answer.index() != 0
    }

    /// Its answers, in order.
    pub fn iter(self) -> impl Iterator<Item = A> {
        A::ALL.iter().copied().filter(move |answer| self.contains(*answer))
    }

    /// The answer, where only one is left.
    pub fn single(self) -> Option<A> {
        if self.count() == 1 { self.iter().next() } else { None }
    }
}
