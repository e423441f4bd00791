//! Telephone lines.
//!
//! Not here: the order in which to show them, what their hours mean for a moment, and a word about them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use serde::Deserialize;
use shirube_rules::duty::CallTopic;

use crate::entry::{Entry, File, Place, Table};
use crate::holidays::Holidays;
use crate::hours::{self, Hours, OpenState, Opening, Stretch};
use crate::insurer::in_japanese;
use crate::language::{JAPANESE, spoken};
use crate::number::Number;
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely, id};
use crate::scope::Scope;
use crate::word::Told;

/// A telephone line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// The number.
    pub number: Number,
    /// Whether it takes letters by FAX and no calls: for people who have difficulty hearing.
    pub fax: bool,
    /// The languages it answers in, of those Shirube speaks.
    pub languages: Vec<String>,
    /// Further languages it answers in.
    pub also_languages: Vec<String>,
    /// Whether the call costs nothing.
    pub free: bool,
    /// What it can be asked about.
    pub topics: Vec<CallTopic>,
    /// The key to press for a topic, where there is a menu.
    pub menu: BTreeMap<CallTopic, String>,
    /// What it answers at any hour.
    pub always_for: Vec<CallTopic>,
    /// The line it stands in for, for telephones that cannot reach that one.
    pub instead_of: Option<String>,
    /// All records of its hours, those that no longer count among them.
    pub hours: Vec<Hours>,
    /// What it rests on.
    pub rely: Rely,
    /// Its name by language, where a team has added it. Those of the lines built in are in the locales.
    pub names: BTreeMap<String, String>,
}

impl Contact {
    /// Whether a team has added it.
    pub fn is_added(&self) -> bool {
        !self.names.is_empty()
    }

    /// The name a team gave it, in a language or else in Japanese, and whether it is that language's.
    pub fn name(&self, lang: &str) -> Option<(&str, bool)> {
        let own = self.names.get(lang).or_else(|| self.names.get(spoken(lang))).map(|name| (name.as_str(), true));
        own.or_else(|| self.names.get(JAPANESE).map(|name| (name.as_str(), false)))
    }

    /// Whether it answers in a language.
    pub fn answers_in(&self, lang: &str) -> bool {
        self.languages.iter().any(|own| own == spoken(lang))
    }

    /// Whether it can be asked about a topic.
    pub fn answers(&self, topic: CallTopic) -> bool {
        self.topics.contains(&topic)
    }

    /// Whether it answers at a moment by the wall clock in Japan.
    pub fn opening(&self, at: NaiveDateTime, holidays: &Holidays) -> Opening {
        hours::opening(at, |day| self.ranges_on(day, holidays))
    }

    /// A day's stretches by state, from midnight to midnight. Nothing is known of days on which the line itself is not
    /// said to exist.
    pub fn ranges_on(&self, day: NaiveDate, holidays: &Holidays) -> Vec<Stretch> {
        let records = if self.rely.holds_on(day) { self.hours.as_slice() } else { &[] };
        hours::stretches(records, day, holidays)
    }

    /// Whether it answers for a topic at a moment: always where it is said to, else by its hours.
    pub fn opening_for(&self, topic: CallTopic, at: NaiveDateTime, holidays: &Holidays) -> Opening {
        if self.always_for.contains(&topic) && self.rely.holds_on(at.date()) {
            return Opening { state: OpenState::Open, until: None };
        }
        self.opening(at, holidays)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawContact {
    id: Option<String>,
    number: Option<Told<Number>>,
    fax: bool,
    languages: Option<Vec<String>>,
    also_languages: Vec<String>,
    free: Option<bool>,
    topics: Option<Vec<Told<CallTopic>>>,
    menu: BTreeMap<Told<CallTopic>, String>,
    always_for: Vec<Told<CallTopic>>,
    instead_of: Option<String>,
    sources: Option<Vec<String>>,
    as_of: Option<Told<NaiveDate>>,
    review_by: Option<Told<NaiveDate>>,
    scope: Option<Told<Scope>>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
    name: Option<BTreeMap<String, String>>,
}

impl RawContact {
    fn check(
        self,
        id: Option<String>,
        hours: Vec<Hours>,
        place: &Place,
        known: &Known,
        problems: &mut Vec<Problem>,
    ) -> Option<Contact> {
        let Self { number, languages, free, topics, sources, as_of, review_by, scope, from, until, .. } = self;
        let number = place.need("number", number, problems);
        let languages = place.need("languages", languages, problems);
        let free = place.need("free", free, problems);
        let topics = place.need("topics", topics, problems);
        let rely = RawRely { sources, as_of, review_by, scope, from, until }.check(place, known, problems);
        let contact = Contact {
            id: id?,
            number: number?.0,
            fax: self.fax,
            languages: languages?,
            also_languages: self.also_languages,
            free: free?,
            topics: topics?.into_iter().map(|topic| topic.0).collect(),
            menu: self.menu.into_iter().map(|(topic, key)| (topic.0, key)).collect(),
            always_for: self.always_for.into_iter().map(|topic| topic.0).collect(),
            instead_of: self.instead_of,
            hours,
            rely: rely?,
            names: self.name.unwrap_or_default(),
        };
        problems.extend(contact.contradictions().into_iter().map(|(key, what)| place.wrong(key, what)));
        Some(contact)
    }
}

impl Contact {
    /// Where the parts of an entry, each sound by itself, do not go together.
    fn contradictions(&self) -> Vec<(&'static str, String)> {
        let mut found = Vec::new();
        if self.number.is_free() != self.free {
            found.push(("free", format!("does not go with {}", self.number)));
        }
        if self.fax && !self.free {
            found.push(("fax", "costs money, for which there are no words yet".to_owned()));
        }
        if self.languages.is_empty() {
            found.push(("languages", "names no language".to_owned()));
        }
        if self.topics.is_empty() {
            found.push(("topics", "names no topic".to_owned()));
        }
        for topic in self.menu.keys().filter(|topic| !self.answers(**topic)) {
            found.push(("menu", format!("`{topic}` is not among the topics")));
        }
        for (topic, key) in self.menu.iter().filter(|(_, key)| !matches!(key.as_bytes(), [b'0'..=b'9'])) {
            found.push(("menu", format!("`{key}` for `{topic}` is not one digit")));
        }
        for topic in self.always_for.iter().filter(|topic| !self.answers(**topic)) {
            found.push(("always-for", format!("`{topic}` is not among the topics")));
        }
        found
    }
}

/// The lines of the file.
pub(crate) fn read(file: File<'_>, known: &Known, problems: &mut Vec<Problem>) -> Vec<Contact> {
    let mut top = file.table(problems);
    let tables = top.list("contact", problems);
    top.finish(problems);
    check(tables, known, &[], problems, |place, contact, problems| {
        if !contact.number.is_built_in_kind() {
            problems.push(place.wrong("number", format!("{} is of a kind that only a team may add", contact.number)));
        }
        if contact.is_added() {
            problems.push(place.wrong("name", "the names of these lines are in the locales"));
        }
    })
}

/// The lines that a team adds: for its own insurers or for everybody who uses its file, with names of their own, and
/// never for stopping a lost card.
pub(crate) fn read_team(
    tables: Vec<Table<'_>>,
    known: &Known,
    built_in: &[Contact],
    own: &BTreeSet<String>,
    languages: &[&str],
    problems: &mut Vec<Problem>,
) -> Vec<Contact> {
    check(tables, known, built_in, problems, |place, contact, problems| {
        in_japanese(place, &contact.names, languages, problems);
        let allowed = match &contact.rely.scope {
            Scope::Team => true,
            Scope::National => false,
            Scope::Insurer(id) => own.contains(id),
        };
        if !allowed {
            problems.push(place.wrong("scope", "has to be `team` or an insurer of this file"));
        }
        if contact.answers(CallTopic::SuspendCard) {
            problems.push(place.wrong("topics", "only the national lines stop a lost card"));
        }
        for (key, given) in [
            ("always-for", !contact.always_for.is_empty()),
            ("instead-of", contact.instead_of.is_some()),
            ("fax", contact.fax),
        ] {
            if given {
                problems.push(place.wrong(key, "only the national lines have this"));
            }
        }
        for lang in contact.languages.iter().filter(|lang| !languages.contains(&lang.as_str())) {
            problems.push(place.wrong("languages", format!("`{lang}` is none of {}", languages.join(", "))));
        }
    })
}

fn check(
    tables: Vec<Table<'_>>,
    known: &Known,
    others: &[Contact],
    problems: &mut Vec<Problem>,
    own: impl Fn(&Place, &Contact, &mut Vec<Problem>),
) -> Vec<Contact> {
    let mut contacts = Vec::new();
    let mut ids: BTreeSet<String> = others.iter().map(|contact| contact.id.clone()).collect();
    let (mut leaders, mut followers) = (BTreeSet::new(), Vec::new());
    let mut numbers: BTreeMap<_, _> =
        others.iter().map(|contact| (contact.number.digits(), contact.id.clone())).collect();
    for mut table in tables {
        let hours = read_hours(&mut table, known, problems);
        let Entry { mut raw, place } = table.entry::<RawContact>(problems);
        let id = id(&place, raw.id.take(), &mut ids, problems);
        if let (Some(id), Some(Told(number))) = (&id, &raw.number)
            && let Some(other) = numbers.insert(number.digits(), id.clone())
        {
            problems.push(place.wrong("number", format!("{number} is also the number of `{other}`")));
        }
        match raw.instead_of.clone() {
            Some(other) => followers.push((place.clone(), other)),
            None => leaders.extend(id.clone()),
        }
        if let Some(contact) = raw.check(id, hours, &place, known, problems) {
            own(&place, &contact, problems);
            contacts.push(contact);
        }
    }
    for (place, other) in followers {
        if !leaders.contains(&other) {
            problems.push(place.wrong("instead-of", format!("`{other}` is not a line that stands for itself")));
        }
    }
    contacts
}

fn read_hours(table: &mut Table<'_>, known: &Known, problems: &mut Vec<Problem>) -> Vec<Hours> {
    let records = table.list("hours", problems);
    records.into_iter().filter_map(|record| hours::read(record, known, problems)).collect()
}
