//! Pages that may be opened in the user's browser, by id.
//!
//! Not here: what a link is called on screen, and opening it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::entry::File;
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely, id};
use crate::scope::Scope;
use crate::word::{Told, Word};

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub address: Address,
    /// What it rests on.
    pub rely: Rely,
}

/// The address of a public page: https, a plain host, no user, no port.
///
/// The grammar is written by hand because it is meant to be far narrower than a URL's: what it refuses is refused even
/// though a browser would take it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(String);

impl Address {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host alone.
    pub fn host(&self) -> &str {
        let rest = self.0.strip_prefix(SCHEME).unwrap_or(&self.0);
        rest.split(['/', '?', '#']).next().unwrap_or(rest)
    }
}

const SCHEME: &str = "https://";

impl Word for Address {
    fn read(text: &str) -> Result<Self, String> {
        if !text.starts_with(SCHEME) {
            return Err(format!("`{text}` does not begin with {SCHEME}"));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>^`{|}@".contains(&byte)) {
            return Err(format!("`{text}` holds a sign that has no place in an address"));
        }
        let address = Self(text.to_owned());
        let host = address.host();
        let label = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        let named = host.rsplit('.').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_lowercase()));
        if !host.contains('.') || !named || !host.split('.').all(label) {
            return Err(format!("`{host}` is not a plain host name without user and port"));
        }
        Ok(address)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawLink {
    id: Option<String>,
    address: Option<Told<Address>>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    scope: Option<Told<Scope>>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
}

/// The links of the file, and every id it names, be its entry sound or not.
pub(crate) fn read(file: File<'_>, known: &Known, problems: &mut Vec<Problem>) -> (Vec<Link>, BTreeSet<String>) {
    let mut top = file.table(problems);
    let (mut links, mut ids) = (Vec::new(), BTreeSet::new());
    for table in top.list("link", problems) {
        let entry = table.entry::<RawLink>(problems);
        let RawLink { id: raw_id, address, sources, as_of, review_by, scope, from, until } = entry.raw;
        let place = &entry.place;
        let id = id(place, raw_id, &mut ids, problems);
        let address = place.need("address", address, problems);
        let rely = RawRely { sources, as_of, review_by, scope, from, until }.check(place, known, problems);
        if let (Some(id), Some(Told(address)), Some(rely)) = (id, address, rely) {
            links.push(Link { id, address, rely });
        }
    }
    top.finish(problems);
    (links, ids)
}
