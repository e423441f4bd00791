//! What a team adds to the facts: its own insurer or municipality, and its own telephone lines, in one file.
//!
//! It is checked as strictly as what is built in. It adds and never takes away: no national rule, no national number
//! and no insurer built in can be changed by it.
//!
//! Not here: finding the file, and seeing that it has changed.

use std::collections::BTreeSet;
use std::io::Read;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::entry::{Entry, File};
use crate::pack::Pack;
use crate::problem::Problem;
use crate::rely::Known;
use crate::sign::is_odd;
use crate::word::Told;
use crate::{contact, document, insurer};

/// Who has added something, and when they last looked at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Who.
    pub name: String,
    /// The day they last looked at it.
    pub as_of: NaiveDate,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawTeam {
    name: Option<String>,
    as_of: Option<Told<NaiveDate>>,
}

/// The largest file that is read: room for every insurer there is, and more.
pub const LARGEST: usize = 4 << 20;
/// The longest name of a team.
const LONGEST_NAME: usize = 80;

/// What can be read of a team's file; what is larger than any that can be meant is not read to its end.
pub fn bytes(from: impl Read) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    from.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Pack {
    /// The same facts with what a team's file adds, or everything that is wrong with the file. `languages` are those
    /// that names may be given in.
    pub fn with_team(&self, file: &str, bytes: &[u8], languages: &[&str]) -> Result<Self, Vec<Problem>> {
        let whole = |what: String| vec![Problem::of_file(file, what)];
        if bytes.len() > LARGEST {
            return Err(whole(format!("larger than {LARGEST} bytes")));
        }
        let text = core::str::from_utf8(bytes).map_err(|fault| {
            let sound = String::from_utf8_lossy(&bytes[..fault.valid_up_to()]);
            let line = Some(sound.matches('\n').count() + 1);
            vec![Problem { line, ..Problem::of_file(file, "not written in UTF-8") }]
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.read_team(File { name: file, text }, languages)
    }

    fn read_team(&self, file: File<'_>, languages: &[&str]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut top = file.table(&mut problems);
        let sources = top.list("source", &mut problems);
        let insurers = top.list("insurer", &mut problems);
        let contacts = top.list("contact", &mut problems);
        let nothing = insurers.is_empty() && contacts.is_empty();
        let Entry { raw, place } = top.entry::<RawTeam>(&mut problems);
        let name = place.need("name", raw.name, &mut problems);
        let as_of = place.need("as-of", raw.as_of, &mut problems).map(|day| day.0);
        if let Some(name) = &name
            && (name.trim().is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(is_odd))
        {
            problems.push(place.wrong("name", format!("has to be a line of at most {LONGEST_NAME} plain signs")));
        }
        if nothing && problems.is_empty() {
            problems.push(Problem::of_file(file.name, "adds neither an insurer nor a telephone line"));
        }

        let mut ids: BTreeSet<String> = self.documents().iter().map(|document| document.id.clone()).collect();
        let documents = document::check(sources, &mut ids, &mut problems);
        let insurers = insurer::mirror_team(insurers, self.insurers(), &mut problems);
        let own = insurers.ids.clone();
        let known = Known { sources: ids, insurers: own.clone(), team: true };
        let insurers = insurers.check_team(&known, languages, &mut problems);
        let contacts = contact::read_team(contacts, &known, self.contacts(), &own, languages, &mut problems);
        match (name, as_of) {
            (Some(name), Some(as_of)) if problems.is_empty() => {
                Ok(self.clone().and(Team { name, as_of }, documents, insurers, contacts))
            }
            _ => {
                problems.sort();
                Err(problems)
            }
        }
    }
}
