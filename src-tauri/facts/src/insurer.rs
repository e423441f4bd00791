//! Insurers: one file each, so that another one needs no line of Rust.
//!
//! Not here: the words of what an insurer says, and any personal data.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;
use shirube_rules::insurer::{AfterRegistration, Joining, Matter, Scheme};

use crate::entry::{Entry, File, Place, Table};
use crate::language::JAPANESE;
use crate::problem::Problem;
use crate::rely::{Known, id};
use crate::rule::{self, Members, Rule, RuleEntry, Saying};
use crate::sign::is_odd;
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
    /// What it says of the matters in which insurers have rules of their own.
    pub rules: Vec<Rule>,
}

impl Insurer {
    /// The id that stands for not knowing.
    pub const UNKNOWN: &'static str = "unknown";

    /// As the law knows it.
    pub fn in_law(&self) -> shirube_rules::insurer::Insurer {
        let said = |says| self.rules.iter().find(|rule| rule.says == says);
        let data_take_days = said(Saying::JoiningDataDays).and_then(|rule| u8::try_from(rule.count?).ok());
        let by_registration = if self.scheme == Scheme::Unknown {
            AfterRegistration::InsurerUnknown
        } else if said(Saying::AfterRegistrationReturnViaEmployer).is_some() {
            AfterRegistration::ReturnViaEmployer
        } else if said(Saying::AfterRegistrationDiscard).is_some() {
            AfterRegistration::Discard
        } else {
            AfterRegistration::NotStated
        };
        let on_application = said(Saying::JoiningNewcomersViaEmployer).is_some();
        shirube_rules::insurer::Insurer {
            code: self.code,
            scheme: self.scheme,
            after_registration: by_registration,
            joining: if on_application { Joining::OnApplication } else { Joining::Ask },
            data_take_days,
            voluntary_stated: self.rules.iter().any(|rule| rule.members == Members::Voluntary),
        }
    }

    /// Everything it says of a matter on a day, whichever members it is for.
    pub fn rules_on(&self, matter: Matter, day: NaiveDate) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.says.matter() == matter && rule.rely.holds_on(day))
    }

    /// What it says of a matter to these members on a day. What it says to them alone takes the place of what it says
    /// to all.
    pub fn says_on(&self, matter: Matter, members: Members, day: NaiveDate) -> Vec<&Rule> {
        let of = |members| self.rules_on(matter, day).filter(|rule| rule.members == members).collect::<Vec<_>>();
        let own = of(members);
        if own.is_empty() { of(Members::All) } else { own }
    }

    /// Its name in a language, or in Japanese where it has none in that one.
    pub fn name(&self, lang: &str) -> Option<&str> {
        self.names.get(lang).or_else(|| self.names.get(JAPANESE)).map(String::as_str)
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

/// Insurers as they were written, before their sources are known to exist.
pub(crate) struct Insurers {
    entries: Vec<RawEntry>,
    pub(crate) ids: BTreeSet<String>,
}

struct RawEntry {
    id: Option<String>,
    entry: Entry<RawInsurer>,
    rules: Vec<RuleEntry>,
}

/// The folder they lie in.
pub(crate) const FOLDER: &str = "insurers/";

/// Mirrors the files that are built in: one insurer each.
pub(crate) fn mirror(files: &[File<'_>], problems: &mut Vec<Problem>) -> Insurers {
    let mut insurers = Insurers { entries: Vec::new(), ids: BTreeSet::new() };
    for file in files {
        let table = file.table(problems);
        let (id, place) = insurers.take(table, problems);
        if let Some(id) = id
            && file.name != format!("{FOLDER}{id}.toml")
        {
            problems.push(place.wrong("id", format!("`{id}` is not what the file is called")));
        }
    }
    if !insurers.ids.contains(Insurer::UNKNOWN) {
        problems.push(Problem::of_file(FOLDER, format!("there has to be an insurer `{}`", Insurer::UNKNOWN)));
    }
    insurers
}

/// Mirrors the insurers of a team's file, none of which may have the id of another.
pub(crate) fn mirror_team(tables: Vec<Table<'_>>, others: &[Insurer], problems: &mut Vec<Problem>) -> Insurers {
    let known: BTreeSet<&str> = others.iter().map(|insurer| insurer.id.as_str()).collect();
    let mut insurers = Insurers { entries: Vec::new(), ids: BTreeSet::new() };
    for table in tables {
        let (id, place) = insurers.take(table, problems);
        if let Some(id) = id.filter(|id| known.contains(id.as_str())) {
            problems.push(place.wrong("id", format!("`{id}` is an insurer that is built in")));
        }
    }
    insurers
}

impl Insurers {
    fn take(&mut self, mut table: Table<'_>, problems: &mut Vec<Problem>) -> (Option<String>, Place) {
        let rules = rule::mirror(&mut table, problems);
        let mut entry = table.entry::<RawInsurer>(problems);
        let id = id(&entry.place, entry.raw.id.take(), &mut self.ids, problems);
        let place = entry.place.clone();
        self.entries.push(RawEntry { id: id.clone(), entry, rules });
        (id, place)
    }

    /// The insurers that are built in, in the order of their codes.
    pub(crate) fn check(self, known: &Known, problems: &mut Vec<Problem>) -> Vec<Insurer> {
        let languages = self.languages();
        let zero = shirube_rules::insurer::Insurer::UNKNOWN.code;
        self.check_each(known, problems, |place, insurer, problems| {
            if (insurer.id == Insurer::UNKNOWN) != (insurer.code == zero) {
                problems.push(place.wrong("code", "0 is for the unknown insurer and for no other"));
            }
            in_every_language(place, &insurer.names, &languages, problems);
        })
    }

    /// The insurers of a team. Their names have to be there in Japanese; other languages fall back to it.
    pub(crate) fn check_team(self, known: &Known, languages: &[&str], problems: &mut Vec<Problem>) -> Vec<Insurer> {
        self.check_each(known, problems, |place, insurer, problems| {
            if insurer.code < FIRST_TEAM_CODE {
                problems.push(place.wrong("code", format!("has to be {FIRST_TEAM_CODE} or more")));
            }
            if insurer.scheme == Scheme::Unknown {
                problems.push(place.wrong("scheme", "an insurer has a scheme that is known"));
            }
            in_japanese(place, &insurer.names, languages, problems);
        })
    }

    fn check_each(
        self,
        known: &Known,
        problems: &mut Vec<Problem>,
        own: impl Fn(&Place, &Insurer, &mut Vec<Problem>),
    ) -> Vec<Insurer> {
        let mut codes = BTreeSet::new();
        let mut insurers = Vec::new();
        for RawEntry { id, entry: Entry { raw, place }, rules } in self.entries {
            let code = place.need("code", raw.code, problems);
            if let Some(code) = code.filter(|code| !codes.insert(*code)) {
                problems.push(place.wrong("code", format!("{code} is taken by another insurer")));
            }
            let scheme = place.need("scheme", raw.scheme, problems);
            let names = place.need("name", raw.name, problems);
            let sources = known.sources(&place, raw.sources, problems);
            let rules = rule::check(id.as_deref().unwrap_or_default(), rules, known, problems);
            if let (Some(id), Some(code), Some(Told(scheme)), Some(names), Some(sources)) =
                (id, code, scheme, names, sources)
            {
                let insurer = Insurer { id, code, scheme, names, sources, rules };
                own(&place, &insurer, problems);
                insurers.push(insurer);
            }
        }
        insurers.sort_by_key(|insurer| insurer.code);
        insurers
    }

    /// The languages in which an insurer has to have a name: those of the unknown one.
    fn languages(&self) -> BTreeSet<String> {
        let unknown = self.entries.iter().find(|entry| entry.id.as_deref() == Some(Insurer::UNKNOWN));
        let names = unknown.and_then(|unknown| unknown.entry.raw.name.as_ref());
        names.map(|names| names.keys().cloned().collect()).unwrap_or_default()
    }
}

/// The first code for an insurer of a team, so that those built in never meet it.
pub(crate) const FIRST_TEAM_CODE: u16 = 1000;

/// Names of a team's entry: one in Japanese, and others only in languages there are.
pub(crate) fn in_japanese(
    place: &Place,
    names: &BTreeMap<String, String>,
    languages: &[&str],
    problems: &mut Vec<Problem>,
) {
    if names.get(JAPANESE).is_none_or(|name| name.trim().is_empty()) {
        problems.push(place.wrong("name", format!("has no `{JAPANESE}`")));
    }
    for lang in names.keys().filter(|lang| !languages.contains(&lang.as_str())) {
        problems.push(place.wrong("name", format!("`{lang}` is none of {}", languages.join(", "))));
    }
    for name in names.values().filter(|name| name.chars().any(is_odd)) {
        problems
            .push(place.wrong("name", format!("`{}` holds a sign that has no place in a name", name.escape_debug())));
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
