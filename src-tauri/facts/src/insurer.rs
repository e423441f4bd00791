//! Insurers: one file each, so that another one needs no line of Rust.
//!
//! Not here: rules of one insurer that differ from the law, and any personal data.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use shirube_rules::kakuninsho::Scheme;

use crate::entry::{Entry, File, Place};
use crate::problem::Problem;
use crate::rely::{Known, id};
use crate::word::Told;

/// An insurer, or a kind of insurer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insurer {
    /// Its id.
    pub id: String,
    /// Its number in receipts.
    pub code: u16,
    /// The kind of scheme.
    pub scheme: Scheme,
    /// Its name by language.
    pub names: BTreeMap<String, String>,
    /// The documents what is said of it rests on; never empty.
    pub sources: Vec<String>,
}

impl Insurer {
    /// The id that stands for not knowing.
    pub const UNKNOWN: &'static str = "unknown";

    /// As the law knows it.
    pub fn in_law(&self) -> shirube_rules::case::Insurer {
        shirube_rules::case::Insurer { code: self.code, scheme: self.scheme }
    }

    /// Its name in a language.
    pub fn name(&self, lang: &str) -> Option<&str> {
        self.names.get(lang).map(String::as_str)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawInsurer {
    id: Option<String>,
    code: Option<u16>,
    scheme: Option<Told<Scheme>>,
    name: Option<BTreeMap<String, String>>,
    sources: Option<Vec<String>>,
}

/// The files as they were written, before their sources are known to exist.
pub(crate) struct Insurers {
    entries: Vec<(Option<String>, Entry<RawInsurer>)>,
    pub(crate) ids: BTreeSet<String>,
}

/// Mirrors the files.
pub(crate) fn mirror(files: &[File<'_>], problems: &mut Vec<Problem>) -> Insurers {
    let (mut entries, mut ids) = (Vec::new(), BTreeSet::new());
    for file in files {
        let mut entry = file.table(problems).entry::<RawInsurer>(problems);
        let id = id(&entry.place, entry.raw.id.take(), &mut ids, problems);
        if let Some(id) = &id
            && file.name != format!("{FOLDER}{id}.toml")
        {
            problems.push(entry.place.wrong("id", format!("`{id}` is not what the file is called")));
        }
        entries.push((id, entry));
    }
    if !ids.contains(Insurer::UNKNOWN) {
        problems.push(Problem::of_file(FOLDER, format!("there has to be an insurer `{}`", Insurer::UNKNOWN)));
    }
    Insurers { entries, ids }
}

/// The folder they lie in.
pub(crate) const FOLDER: &str = "insurers/";

impl Insurers {
    /// The insurers in the order of their codes.
    pub(crate) fn check(self, known: &Known, problems: &mut Vec<Problem>) -> Vec<Insurer> {
        let languages = self.languages();
        let mut codes = BTreeSet::new();
        let mut insurers = Vec::new();
        for (id, Entry { raw, place }) in self.entries {
            let code = place.need("code", raw.code, problems);
            if let Some(code) = code
                && !codes.insert(code)
            {
                problems.push(place.wrong("code", format!("{code} is taken by another insurer")));
            }
            if let (Some(id), Some(code)) = (&id, code)
                && (id == Insurer::UNKNOWN) != (code == shirube_rules::case::Insurer::UNKNOWN.code)
            {
                problems.push(place.wrong("code", "0 is for the unknown insurer and for no other"));
            }
            let scheme = place.need("scheme", raw.scheme, problems);
            let names = place.need("name", raw.name, problems);
            if let Some(names) = &names {
                in_every_language(&place, names, &languages, problems);
            }
            let sources = known.sources(&place, raw.sources, problems);
            if let (Some(id), Some(code), Some(Told(scheme)), Some(names), Some(sources)) =
                (id, code, scheme, names, sources)
            {
                insurers.push(Insurer { id, code, scheme, names, sources });
            }
        }
        insurers.sort_by_key(|insurer| insurer.code);
        insurers
    }

    /// The languages in which an insurer has to have a name: those of the unknown one.
    fn languages(&self) -> BTreeSet<String> {
        let unknown = self.entries.iter().find(|(id, _)| id.as_deref() == Some(Insurer::UNKNOWN));
        let names = unknown.and_then(|(_, entry)| entry.raw.name.as_ref());
        names.map(|names| names.keys().cloned().collect()).unwrap_or_default()
    }
}

fn in_every_language(
    place: &Place,
    names: &BTreeMap<String, String>,
    languages: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    for lang in languages.iter().filter(|lang| names.get(*lang).is_none_or(|name| name.trim().is_empty())) {
        problems.push(place.wrong("name", format!("has no `{lang}`")));
    }
    for lang in names.keys().filter(|lang| !languages.contains(*lang)) {
        problems.push(place.wrong("name", format!("has `{lang}`, which the unknown insurer has not")));
    }
}
