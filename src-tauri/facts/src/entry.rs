//! The mirror of a file: its tables, key by key, with the line each stands on.
//!
//! Every key of a table is offered to the raw type by itself first, so that two unknown keys and a wrong type make
//! three problems and not one. Not here: what a value means.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::problem::Problem;

/// One file of a pack.
#[derive(Clone, Copy)]
pub(crate) struct File<'t> {
    pub(crate) name: &'t str,
    pub(crate) text: &'t str,
}

/// Where the lines of a file begin.
#[derive(Clone)]
struct Lines {
    file: String,
    starts: Rc<[usize]>,
}

/// Where a table stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    file: String,
    name: String,
    line: usize,
    lines: BTreeMap<String, usize>,
}

/// A table as it was written, and where.
pub(crate) struct Entry<R> {
    pub(crate) raw: R,
    pub(crate) place: Place,
}

impl Place {
    /// Something wrong with a key here.
    pub(crate) fn wrong(&self, key: &str, what: impl Into<String>) -> Problem {
        Problem {
            file: self.file.clone(),
            line: Some(self.lines.get(key).copied().unwrap_or(self.line)),
            key: if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) },
            what: what.into(),
        }
    }

    /// The value, or a problem saying that it has to be there.
    pub(crate) fn need<T>(&self, key: &str, value: Option<T>, problems: &mut Vec<Problem>) -> Option<T> {
        if value.is_none() && !self.is_reported(key, problems) {
            problems.push(self.wrong(key, "missing"));
        }
        value
    }

    /// A key whose value could not be read is not also missing.
    fn is_reported(&self, key: &str, problems: &[Problem]) -> bool {
        let like = self.wrong(key, "");
        self.lines.contains_key(key) && problems.iter().any(|told| told.file == like.file && told.key == like.key)
    }
}

/// A table whose keys are taken out one after the other; what is left over at the end is unknown.
pub(crate) struct Table<'t> {
    lines: Lines,
    place: Place,
    keys: DeTable<'t>,
}

impl<'t> File<'t> {
    /// The file as a table. Faults in its grammar are told, and what could be read all the same is read.
    pub(crate) fn table(self, problems: &mut Vec<Problem>) -> Table<'t> {
        let (table, faults) = DeTable::parse_recoverable(self.text);
        let lines = Lines::of(self);
        for fault in faults {
            let line = fault.span().map(|span| lines.at(span.start));
            let what = fault.message().to_owned();
            problems.push(Problem { file: self.name.to_owned(), line, key: String::new(), what });
        }
        Table::new(&lines, String::new(), table.span().start, table.into_inner())
    }
}

impl Lines {
    fn of(file: File<'_>) -> Self {
        let breaks = file.text.match_indices('\n').map(|(at, _)| at + 1);
        Self { file: file.name.to_owned(), starts: core::iter::once(0).chain(breaks).collect() }
    }

    /// The number of the line on which a byte stands, from 1.
    fn at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte)
    }
}

impl<'t> Table<'t> {
    fn new(lines: &Lines, name: String, start: usize, keys: DeTable<'t>) -> Self {
        let of_keys = keys.iter().map(|(key, _)| (key.get_ref().to_string(), lines.at(key.span().start))).collect();
        let place = Place { file: lines.file.clone(), name, line: lines.at(start), lines: of_keys };
        Self { lines: lines.clone(), place, keys }
    }

    /// The tables of a list, each named after its id or else its position.
    pub(crate) fn list(&mut self, key: &str, problems: &mut Vec<Problem>) -> Vec<Table<'t>> {
        let Some(value) = self.keys.remove(key) else { return Vec::new() };
        let DeValue::Array(items) = value.into_inner() else {
            problems.push(self.place.wrong(key, "has to be a list of tables"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (position, item) in items.into_iter().enumerate() {
            let start = item.span().start;
            let DeValue::Table(keys) = item.into_inner() else {
                problems.push(self.place.wrong(key, format!("item {} has to be a table", position + 1)));
                continue;
            };
            let id = keys.get("id").and_then(|id| id.get_ref().as_str().map(str::to_owned));
            let name = format!("{key}[{}]", id.unwrap_or_else(|| (position + 1).to_string()));
            let name = if self.place.name.is_empty() { name } else { format!("{}.{name}", self.place.name) };
            tables.push(Self::new(&self.lines, name, start, keys));
        }
        tables
    }

    /// The rest of the table as its raw type.
    pub(crate) fn entry<R: Default + DeserializeOwned>(self, problems: &mut Vec<Problem>) -> Entry<R> {
        let Self { place, keys, .. } = self;
        let mut good = DeTable::new();
        for (key, value) in keys {
            let mut alone = DeTable::new();
            alone.insert(key.clone(), value.clone());
            match raw::<R>(alone) {
                Ok(_) => {
                    good.insert(key, value);
                }
                Err(what) => problems.push(place.wrong(key.get_ref(), what)),
            }
        }
        let raw = raw(good).unwrap_or_else(|what| {
            problems.push(place.wrong("", what));
            R::default()
        });
        Entry { raw, place }
    }

    /// Says what was left over.
    pub(crate) fn finish(self, problems: &mut Vec<Problem>) {
        problems.extend(self.keys.keys().map(|key| self.place.wrong(key.get_ref(), "unknown key")));
    }
}

fn raw<R: DeserializeOwned>(keys: DeTable<'_>) -> Result<R, String> {
    let value = Spanned::new(0..0, DeValue::Table(keys));
    R::deserialize(ValueDeserializer::from(value)).map_err(|fault| fault.message().to_owned())
}
