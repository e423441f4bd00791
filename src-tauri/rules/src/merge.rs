//! Putting together what comes to the same: alternatives, the regions they cover, and what all of them share.

use crate::answers::Question;
use crate::outcome::{Alternative, distinct};
use crate::region::Region;

impl Alternative {
    /// Takes in another one that comes to the same.
    pub(crate) fn absorb(&mut self, other: Self) {
        self.when.extend(other.when);
        self.because = distinct(self.because.iter().chain(&other.because).copied());
        self.differs = distinct(self.differs.iter().chain(&other.differs).copied());
        self.notices.retain(|notice| other.notices.contains(notice));
        self.told.retain(|told| other.told.contains(told));
        self.topics.retain(|topic| other.topics.contains(topic));
        self.matters.retain(|matter| other.matters.contains(matter));
        for (step, twin) in self.todo.iter_mut().zip(other.todo) {
            step.because = distinct(step.because.iter().chain(&twin.because).copied());
            if step.by.is_none() || twin.by.is_some_and(|by| Some(by) < step.by) {
                (step.by, step.limit) = (twin.by.or(step.by), twin.limit.or(step.limit));
            }
            if twin.ways.len() < step.ways.len() {
                step.ways = twin.ways;
            }
        }
    }
}

/// What all alternatives have in common.
pub(crate) fn common<T: Copy + PartialEq>(
    alternatives: &[Alternative],
    of: impl Fn(&Alternative) -> &Vec<T>,
) -> Vec<T> {
    let first = of(&alternatives[0]).iter().copied();
    first.filter(|item| alternatives.iter().all(|alternative| of(alternative).contains(item))).collect()
}

/// The value that all items have, where they have the same.
pub(crate) fn shared<T, V: PartialEq>(items: &[T], value: impl Fn(&T) -> V) -> Option<V> {
    let first = value(items.first()?);
    items.iter().all(|item| value(item) == first).then_some(first)
}

/// Puts regions together as long as two of them differ in a single question.
pub(crate) fn join_regions(regions: &mut Vec<Region>) {
    'again: loop {
        for a in 0..regions.len() {
            for b in a + 1..regions.len() {
                if let Some(joined) = regions[a].join(regions[b]) {
                    regions[a] = joined;
                    regions.remove(b);
                    continue 'again;
                }
            }
        }
        return;
    }
}

/// The state with the answer to one question taken from elsewhere.
pub(crate) fn with(state: Region, question: Question, from: Region) -> Region {
    match question {
        Question::Card => Region { card: from.card, ..state },
        Question::Registered => Region { registered: from.registered, ..state },
        Question::Certificate => Region { certificate: from.certificate, ..state },
    }
}
