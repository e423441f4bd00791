//! A household: several people by their roles, and which of them is due next.
//!
//! Not here: anything of one person that the others would change. Each has a case and an outcome of their own.

use chrono::NaiveDate;

use crate::duty::Todo;
use crate::outcome::Outcome;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What somebody is to the one who asks. No names.
    Role {
        /// Oneself.
        Me = "me",
        /// Husband, wife or partner.
        Partner = "partner",
        /// A child.
        Child = "child",
        /// Father or mother.
        Parent = "parent",
        /// Grandfather or grandmother.
        Grandparent = "grandparent",
        /// Somebody else.
        Other = "other",
    }
}

/// How many people a household has at most.
pub const MOST: usize = 8;

/// Somebody in a household: the role, and which of those in the same role, from 1, where there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The role.
    pub role: Role,
    /// Which one of several.
    pub number: Option<usize>,
}

/// The people in these roles, those in the same role told apart by their order.
pub fn people(roles: &[Role]) -> Vec<Person> {
    let person = |(at, role): (usize, &Role)| {
        let several = roles.iter().filter(|other| *other == role).count() > 1;
        let before = roles[..at].iter().filter(|other| *other == role).count();
        Person { role: *role, number: several.then_some(before + 1) }
    };
    roles.iter().enumerate().map(person).collect()
}

/// Who is due next; people are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// This person at once: a card is lost.
    Now(usize),
    /// This person by this day.
    By(usize, NaiveDate),
    /// This person, with no day set.
    Undated(usize),
    /// Nobody has anything to do.
    Nobody,
}

/// Who is due next: a lost card first, then the earliest day, then whoever has anything to do.
pub fn due_next(outcomes: &[Outcome]) -> Due {
    let lost = |outcome: &Outcome| outcome.todo.iter().any(|step| step.todo == Todo::SuspendCard);
    if let Some(at) = outcomes.iter().position(lost) {
        return Due::Now(at);
    }
    let first = |(at, outcome): (usize, &Outcome)| Some((outcome.todo.iter().filter_map(|step| step.by).min()?, at));
    if let Some((by, at)) = outcomes.iter().enumerate().filter_map(first).min() {
        return Due::By(at, by);
    }
    let busy = outcomes.iter().position(|outcome| !outcome.todo.is_empty());
    busy.map_or(Due::Nobody, Due::Undated)
}
