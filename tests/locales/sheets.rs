//! Sheets of every kind of case and every topic, in every language: what is said on them, and that they are built alike.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use std::thread;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use shirube_facts::Pack;
use shirube_promises::{day, read, reading, texts_of_topic};
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::case::{Case, said as told};
use shirube_rules::decide;
use shirube_rules::duty::CallTopic;
use shirube_rules::outcome::Outcome;
use shirube_rules::set::{Answer, Set};
use shirube_rules::situation::{Dated, Situation, Situations};
use shirube_words::calls;
use shirube_words::sheet::{Item, Line, Occasion, PartId, Sheet, sheet};
use shirube_words::text::Text;
use shirube_words::voice::Voice;
use shirube_words::{Words, date_input};

use super::{check, languages};

const TODAY: &str = "2026-11-21";
/// Today, before the law, the last day and the first of its rules, and when nothing is vouched for any more.
const DAYS: [&str; 5] = [TODAY, "2024-12-01", "2026-07-31", "2026-08-01", "2031-01-01"];

const SAID: [(&str, Set<Certificate>); 4] =
    [("valid", told::VALID), ("expired", told::EXPIRED), ("absent", told::ABSENT), ("unsure", told::UNSURE)];

/// Where in [`SAID`] stands that a person does not know.
const UNSURE: usize = 3;
const NO_DATE: &str = "";

/// Dates that, asked about [`TODAY`], lead to every state, by the day, the month and the year.
const DATES: [&str; 14] = [
    "2029-03-03", // good for long
    "2026-12-20", // renewable; the last day is a Sunday
    "2026-11-23", // renewable; no office opens any more
    "2026-11-22", // one day is left
    "2026-11-21", // the last day is today
    "2026-11-14", // in grace
    "2026-08-15", // disputed
    "2026-05-01", // lapsed
    "2028-05",
    "2026-12",
    "2026-11",
    "2026-10",
    "2027",
    "2026",
];

/// One of each kind in law.
const INSURERS: [&str; 3] = ["unknown", "kyokai-kenpo", "koki-korei"];

/// A case with what makes it a sheet.
struct Asked {
    name: String,
    outcome: Outcome,
    later: Option<Outcome>,
    insurer: &'static str,
    now: Option<NaiveDateTime>,
}

fn asked(pack: &Pack) -> Vec<Asked> {
    let mut asked = Vec::new();
    let mut ask = |card: Set<Card>, registered: Set<Registered>, (said, date): (usize, &str), (on, insurer)| {
        let (said, certificate) = SAID[said];
        let expires = (!date.is_empty()).then(|| date_input::read(date).expect("dates are dates"));
        let in_law = pack.insurer(insurer).expect("it is there").in_law();
        let case = Case { card, registered, certificate, expires, insurer: in_law, situations: Situations::NONE };
        let answers = [ids(card.iter().map(Card::id)), ids(registered.iter().map(Registered::id))].join(", ");
        let name = format!("{answers}, {said} {date} on {on}, {insurer}");
        asked.push(Asked::of(pack, name, &case, on, insurer, asked.len()));
    };
    let here = (TODAY, INSURERS[0]);
    for (card, registered) in one_or_unsure().flat_map(|card| one_or_unsure().map(move |registered| (card, registered)))
    {
        let said = (0..SAID.len()).map(|said| ((said, NO_DATE), here));
        let dated = DATES.iter().map(|date| ((UNSURE, *date), here));
        let elsewhere = INSURERS.iter().flat_map(|insurer| DAYS.map(|on| ((UNSURE, NO_DATE), (on, *insurer))));
        for (certificate, occasion) in said.chain(dated).chain(elsewhere) {
            ask(card, registered, certificate, occasion);
        }
    }
    for (said, date) in (0..SAID.len()).flat_map(|said| DATES.map(|date| (said, date))) {
        ask(Set::only(Card::Valid), Set::only(Registered::Yes), (said, date), here);
    }
    let situations = with_situations(pack, asked.len());
    asked.extend(situations);
    asked
}

/// Cards with which situations do different things.
const CARDS: [(Card, Registered, &str); 5] = [
    (Card::Valid, Registered::Yes, "2029-03-03"),
    (Card::Valid, Registered::Yes, "2026-11-14"),
    (Card::Valid, Registered::No, "2026-12-20"),
    (Card::Expired, Registered::Yes, "2026-12-20"),
    (Card::Lost, Registered::Yes, "2026-12-20"),
];

/// Every situation, with and without a date, of every insurer, on days on which the law differs.
fn with_situations(pack: &Pack, before: usize) -> Vec<Asked> {
    let days = [TODAY, "2025-07-31", "2025-11-01", "2026-01-15", "2026-05-01"];
    let mut asked: Vec<Asked> = Vec::new();
    for situation in Situation::ALL {
        for (card, registered, date) in CARDS {
            for (at, insurer) in pack.insurers().iter().enumerate() {
                // Which day goes with which insurer changes from situation to situation.
                let on = days[(at + *situation as usize) % days.len()];
                for dated in [true, false] {
                    let own = (dated && situation.dated() != Dated::Never).then(|| day(on) + Days::new(20));
                    let with_paper = [(*situation, own), (Situation::HasKakuninsho, None)];
                    let told = with_paper.into_iter().take(if dated { 1 } else { 2 });
                    let Ok(situations) = Situations::of(told, insurer.scheme) else { continue };
                    let case = Case {
                        card: Set::only(card),
                        registered: Set::only(registered),
                        certificate: told::UNSURE,
                        expires: Some(date_input::read(date).expect("dates are dates")),
                        insurer: insurer.in_law(),
                        situations,
                    };
                    let name = format!("{card}, {registered}, {date} on {on}, {}, {situation} {own:?}", insurer.id);
                    let id = INSURERS_BY_ID.iter().find(|id| **id == insurer.id).expect("they are listed");
                    asked.push(Asked::of(pack, name, &case, on, id, before + asked.len()));
                }
            }
        }
    }
    asked
}

/// Every insurer that is built in.
const INSURERS_BY_ID: [&str; 8] = [
    "unknown",
    "kyokai-kenpo",
    "yokohama-kowan",
    "ono-yakuhin",
    "society-via-employer",
    "kokuho",
    "koki-korei",
    "other-society",
];

fn ids(ids: impl Iterator<Item = &'static str>) -> String {
    ids.collect::<Vec<_>>().join("|")
}

fn at_hour(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(hour, 30, 0).expect("it is a time"))
}

fn one_or_unsure<A: Answer>() -> impl Iterator<Item = Set<A>> {
    A::ALL.iter().map(|answer| Set::only(*answer)).chain([Set::all()])
}

impl Asked {
    fn of(pack: &Pack, name: String, case: &Case, on: &str, insurer: &'static str, number: usize) -> Self {
        let outcome = decide(case, day(on), pack);
        let later = outcome.next_change.map(|on| decide(case, on, pack));
        let hour = u32::try_from(number % 24).expect("a day has few hours");
        let now = (on == TODAY).then(|| at_hour(outcome.day, hour));
        Self { name, outcome, later, insurer, now }
    }

    fn occasion<'a>(&'a self, pack: &'a Pack) -> Occasion<'a> {
        Occasion {
            outcome: &self.outcome,
            later: self.later.as_ref(),
            pack,
            insurer: pack.insurer(self.insurer).expect("it is there"),
            now: self.now,
            receipt: None,
        }
    }
}

/// Every text of a sheet.
pub(crate) fn texts(sheet: &Sheet) -> Vec<&Text> {
    let Sheet { title, about, headline, warnings, todo_heading, todo, parts, days, foot, .. } = sheet;
    let cards = todo.iter().flat_map(|card| {
        let lines = card.lines.iter().flat_map(of_line);
        [&card.title].into_iter().chain(lines)
    });
    let items = parts.iter().flat_map(|part| [&part.heading].into_iter().chain(part.items.iter().flat_map(of_item)));
    let head = [title, headline].into_iter().chain(about).chain(warnings).chain(todo_heading);
    let days = days.iter().flat_map(|day| [&day.title].into_iter().chain(&day.notes));
    head.chain(cards).chain(items).chain(days).chain([foot]).collect()
}

fn of_line(line: &Line) -> impl Iterator<Item = &Text> {
    line.label.iter().chain([&line.text]).chain(line.page.iter().map(|page| &page.code))
}

fn of_item(item: &Item) -> impl Iterator<Item = &Text> {
    item.number.iter().chain([&item.line]).chain(item.details.iter().map(|detail| &detail.text))
}

/// A few sheets that differ in what they hold, for a voice of one's own.
pub(crate) fn some_sheets(voice: &Voice) -> Vec<(Sheet, String)> {
    let pack = Pack::embedded().expect("the facts that are built in");
    let asked = asked(&pack).into_iter().step_by(7);
    let sheets = asked.map(|asked| {
        let occasion = asked.occasion(&pack);
        let contacts = occasion.contacts(&[&voice.language().id]);
        (sheet(voice, &occasion, &contacts), asked.name.clone())
    });
    sheets.collect()
}

/// What is the same on the sheets of one outcome in all languages.
type Shape = (Vec<String>, Vec<(String, Vec<usize>)>);

fn shape(sheet: &Sheet) -> Shape {
    let card = |card: &shirube_words::sheet::Card| {
        let kinds: Vec<_> = card.lines.iter().map(|line| line.kind).collect();
        format!("{} {kinds:?}", card.todo)
    };
    let heads = [("about", sheet.about.len()), ("warnings", sheet.warnings.len())];
    let heads = heads.into_iter().chain([("todo-heading", usize::from(sheet.todo_heading.is_some()))]);
    let heads = heads.map(|(name, count)| (name.to_owned(), vec![count]));
    let parts = sheet
        .parts
        .iter()
        .map(|part| (format!("{:?}", part.id), part.items.iter().map(|item| item.details.len()).collect()));
    (sheet.todo.iter().map(card).collect(), heads.chain(parts).collect())
}

/// What all the sheets say: each text once a language, with the first case that has it; and each sheet's shape.
#[derive(Default)]
pub(crate) struct Said {
    texts: BTreeMap<(String, String), (Text, String)>,
    shapes: BTreeMap<String, Vec<Shape>>,
}

impl Said {
    /// Language, text, and a case that has it.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &Text, &str)> {
        self.texts.iter().map(|((language, _), (text, case))| (language.as_str(), text, case.as_str()))
    }

    fn note<'t>(&mut self, language: &str, texts: impl IntoIterator<Item = &'t Text>, case: &str) {
        for text in texts {
            let key = (language.to_owned(), format!("{text:?}"));
            self.texts.entry(key).or_insert_with(|| (text.clone(), case.to_owned()));
        }
    }
}

pub(crate) fn said() -> &'static Said {
    static SAID: LazyLock<Said> = LazyLock::new(|| {
        let pack = Pack::embedded().expect("the facts that are built in");
        let asked = asked(&pack);
        let languages = languages();
        let ids: Vec<&str> = languages.iter().map(|language| language.id.as_str()).collect();
        thread::scope(|scope| {
            let speak = |id| {
                let (pack, asked, ids) = (&pack, &asked, &ids);
                scope.spawn(move || spoken(pack, asked, ids, id))
            };
            let threads: Vec<_> = ids.iter().copied().map(speak).collect();
            let mut all = Said::default();
            for said in threads.into_iter().map(|thread| thread.join().expect("a language speaks")) {
                all.texts.extend(said.texts);
                all.shapes.extend(said.shapes);
            }
            all
        })
    });
    &SAID
}

/// Everything one language says: a sheet for each case with the lines that all languages lead to, and each line at every
/// hour of days of every kind.
fn spoken(pack: &Pack, asked: &[Asked], languages: &[&str], id: &str) -> Said {
    let words = Words::embedded();
    let voice = words.voice(id).expect("it is there");
    let mut said = Said::default();
    let mut shapes = Vec::new();
    for asked in asked {
        let occasion = asked.occasion(pack);
        let sheet = sheet(voice, &occasion, &occasion.contacts(languages));
        said.note(id, texts(&sheet), &asked.name);
        shapes.push(shape(&sheet));
    }
    said.shapes.insert(id.to_owned(), shapes);
    for (topic, insurer) in pack.topics().iter().flat_map(|topic| INSURERS_BY_ID.map(|insurer| (topic, insurer))) {
        for on in DAYS {
            for sheet in read(&words, &reading(pack, &topic.id, insurer, on), &[id]) {
                said.note(id, texts_of_topic(&sheet), &format!("{} on {on}, {insurer}", topic.id));
            }
        }
    }
    for (contact, on) in pack.contacts().iter().flat_map(|line| KINDS_OF_DAYS.map(|on| (line, on))) {
        for now in [None].into_iter().chain((0..24).map(|hour| Some(at_hour(day(on), hour)))) {
            let item = calls::item(voice, pack, contact, CallTopic::ALL, day(on), now);
            said.note(id, of_item(&item), &format!("{} on {on}", contact.id));
        }
    }
    said
}

/// A working day, Saturday, Sunday, a holiday, the turn of the year, before the lines, and after all that is known.
const KINDS_OF_DAYS: [&str; 7] =
    ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-12-31", "2014-01-06", "2035-05-01"];

#[test]
fn sheets_of_one_outcome_are_built_alike_in_all_languages() {
    let said = said();
    let (first, shapes) = said.shapes.first_key_value().expect("there are languages");
    let mut found = Vec::new();
    for (language, own) in &said.shapes {
        let different = own.iter().zip(shapes).filter(|(own, shape)| own != shape);
        found.extend(different.map(|(own, shape)| format!("{language}: {own:?}\n{first}: {shape:?}")));
        assert_eq!(own.len(), shapes.len());
    }
    check("sheets of one outcome can stand side by side", &found);
}

#[test]
fn the_cases_reach_every_part_of_a_sheet() {
    let shapes = said().shapes.values().flatten();
    let parts: BTreeSet<_> = shapes.flat_map(|(_, parts)| parts.iter().map(|(name, _)| name.clone())).collect();
    for id in [
        PartId::Branches,
        PartId::Doctor,
        PartId::Kakuninsho,
        PartId::Contacts,
        PartId::Certificate,
        PartId::Differs,
        PartId::WhatIf,
        PartId::Next,
        PartId::Receipt,
        PartId::Sources,
    ] {
        assert!(parts.contains(&format!("{id:?}")), "{id:?}");
    }
}

#[test]
fn every_sheet_says_that_it_is_not_official_and_ends_with_its_sources() {
    let words = Words::embedded();
    for language in words.languages() {
        let voice = words.voice(&language.id).expect("the language is built in");
        let official = voice.text("sheet-independent", &[]);
        for office in ["デジタル庁", "厚生労働省"] {
            assert!(official.to_string().contains(office), "{}: {office} is named", language.id);
        }
        for (sheet, name) in some_sheets(voice) {
            assert_eq!(sheet.about.first(), Some(&official), "{}: {name}", language.id);
            assert_eq!(sheet.parts.last().map(|part| part.id), Some(PartId::Sources), "{}: {name}", language.id);
        }
    }
}
