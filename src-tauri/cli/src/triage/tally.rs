//! What came of a run, in numbers.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use shirube_rules::duty::Todo;
use shirube_rules::letter::Letter;

use crate::world::World;

/// The sums.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    pub(crate) rows: u64,
    pub(crate) rejected: u64,
    letters: Vec<u64>,
    todos: Vec<u64>,
    languages: Vec<u64>,
}

impl Tally {
    /// Counts somebody who gets this letter in this language, and has this to do.
    pub(crate) fn count(&mut self, letter: Letter, todos: &[Todo], language: usize) {
        add(&mut self.letters, letter as usize, 1);
        for todo in todos {
            add(&mut self.todos, *todo as usize, 1);
        }
        add(&mut self.languages, language, 1);
    }

    /// Adds another one.
    pub(crate) fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.rejected += other.rejected;
        let lists = [
            (&mut self.letters, &other.letters),
            (&mut self.todos, &other.todos),
            (&mut self.languages, &other.languages),
        ];
        for (sums, others) in lists {
            others.iter().enumerate().for_each(|(at, count)| add(sums, at, *count));
        }
    }

    /// A line each: all letters, and of to-dos and languages those that occur.
    pub(crate) fn lines(&self, world: &World) -> Vec<(String, u64)> {
        let mut lines = vec![("rows".to_owned(), self.rows), ("rejected".to_owned(), self.rejected)];
        for (list, named) in self.named(world) {
            lines.extend(named.into_iter().map(|(name, count)| (format!("{list} {name}"), count)));
        }
        lines
    }

    pub(crate) fn json(&self, world: &World) -> Value {
        let mut all: Map<String, Value> =
            [("rows".to_owned(), self.rows.into()), ("rejected".to_owned(), self.rejected.into())]
                .into_iter()
                .collect();
        for (list, named) in self.named(world) {
            all.insert(list.to_owned(), named.into_iter().map(|(name, count)| (name, Value::from(count))).collect());
        }
        all.into()
    }

    fn named(&self, world: &World) -> [(&'static str, Vec<(String, u64)>); 3] {
        let of = |sums: &[u64], at: usize| sums.get(at).copied().unwrap_or_default();
        let letters = Letter::ALL.iter().map(|one| (one.id().to_owned(), of(&self.letters, *one as usize)));
        let todos = Todo::ALL.iter().map(|one| (one.id().to_owned(), of(&self.todos, *one as usize)));
        let languages = world.languages().into_iter().enumerate().map(|(at, id)| (id, of(&self.languages, at)));
        let occurs = |(_, count): &(String, u64)| *count > 0;
        [
            ("letter", letters.collect()),
            ("todo", todos.filter(occurs).collect()),
            ("lang", languages.filter(occurs).collect()),
        ]
    }
}

fn add(sums: &mut Vec<u64>, at: usize, count: u64) {
    if sums.len() <= at {
        sums.resize(at + 1, 0);
    }
    sums[at] += count;
}
