//! The library: which questions are answered, and one topic.

use serde::Serialize;
use shirube_facts::{Begin, Group, Topic as TopicFacts};
use shirube_rules::care::Show;
use shirube_rules::decide;
use shirube_words::calls;
use shirube_words::figures::Ground;
use shirube_words::library::{self, Reading, TopicDetail, TopicSheet, topic as sheet};
use shirube_words::papers;
use shirube_words::search::{self, Found, Hit};
use shirube_words::text::Text;
use ts_rs::TS;

use super::Scene;
use super::drawn::{SheetItem, SheetPart, items, part};
use super::finder::note;
use super::glossary::{Explained, explained};
use super::places::{Select, insurers};
use super::taking::{TakeAlong, along};
use crate::ask::Screen;
use crate::held::{Held, TRUE};
use crate::refusal::Refusal;
use crate::wire::{self, Pair, Words, pair};

/// Which questions are answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Library {
    /// Its heading.
    pub heading: Words,
    /// What this is.
    pub lead: Words,
    /// Searching.
    pub search: Search,
    /// To the words on papers and screens.
    pub to_glossary: Words,
    /// The questions, by what they are about.
    pub groups: Vec<TopicGroup>,
}

/// Searching, and what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Search {
    /// The field's name.
    pub label: Words,
    /// What may be written.
    pub hint: Words,
    /// What stands in the field.
    pub typed: String,
    /// What was found, best first.
    pub hits: Vec<SearchHit>,
    /// How much was found, or what to do where nothing was; nothing where nothing is searched for.
    pub said: Option<Words>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// What it is, in words, where it is no question.
    pub note: Option<Words>,
    /// Its number, where it is a telephone line.
    pub number: Option<String>,
    /// What it is, where it is a word: nothing more is to be opened then.
    pub explained: Option<Explained>,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// A topic.
    Topic,
    /// A situation, with which the questions can begin.
    Situation,
    /// A telephone line.
    Contact,
    /// A word of the glossary.
    Term,
    /// An insurer.
    Insurer,
    /// Something that can be done.
    Action,
}

/// Questions of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TopicGroup {
    /// Its id.
    pub id: String,
    /// What they are about.
    pub name: Words,
    /// The questions.
    pub topics: Vec<TopicLink>,
}

/// The way to a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TopicLink {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub name: Words,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub heading: Pair,
    /// The day it is for.
    pub day: Pair,
    /// That it may be out of date.
    pub warnings: Vec<Pair>,
    /// What answers most people.
    pub bite: Vec<Pair>,
    /// What belongs to the bite.
    pub with_bite: Vec<SheetItem>,
    /// The insurer, where insurers have rules of their own.
    pub insurer: Option<Select>,
    /// The rest.
    pub details: Vec<Detail>,
    /// Whom to call, and the documents it rests on.
    pub parts: Vec<SheetPart>,
    /// On to the questions, with the answer that fits.
    pub begin: BeginWith,
    /// To the other questions that are answered.
    pub to_library: Words,
    /// Taking it along.
    pub take: TakeAlong,
}

/// A part of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Detail {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub heading: Pair,
    /// What it says.
    pub items: Vec<SheetItem>,
    /// The papers side by side.
    pub table: Option<PapersTable>,
}

/// The papers side by side: as a table where there is room for it, and paper by paper where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PapersTable {
    /// What it is.
    pub caption: Pair,
    /// What stands above the heads of the rows.
    pub corner: Pair,
    /// The papers.
    pub columns: Vec<Pair>,
    /// How each of them looks.
    pub drawings: Vec<PaperDrawing>,
    /// What is compared.
    pub rows: Vec<PapersRow>,
}

/// A paper or a card, drawn. The words beside it say what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperDrawing {
    /// The My Number Card.
    MyNumberCard,
    /// The notice of eligibility information.
    Oshirase,
    /// The screen of the portal.
    PortalScreen,
    /// The eligibility certificate.
    Kakuninsho,
    /// The insurance card of old.
    OldCard,
}

impl From<Show> for PaperDrawing {
    fn from(show: Show) -> Self {
        match show {
            Show::MyNumberCard => Self::MyNumberCard,
            Show::Oshirase => Self::Oshirase,
            Show::PortalScreen => Self::PortalScreen,
            Show::Kakuninsho => Self::Kakuninsho,
            Show::OldCard => Self::OldCard,
        }
    }
}

/// Something that is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PapersRow {
    /// What it is.
    pub head: Pair,
    /// How it is with each paper.
    pub cells: Vec<Pair>,
}

/// The answer with which the questions begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BeginWith {
    /// What leads there.
    pub name: Words,
    /// To which screen, where it is not the questions.
    pub to: Option<Screen>,
    /// The question it answers, and its id; nothing where no answer fits.
    pub answer: Option<(String, String)>,
}

pub(super) fn library(scene: &Scene<'_>) -> Library {
    let topics = scene.moment.house.pack.topics();
    let group = |group: &Group| TopicGroup {
        id: group.id().to_owned(),
        name: scene.say(&format!("group-{}", group.id())),
        topics: topics.iter().filter(|topic| topic.group == *group).map(|topic| link(scene, topic)).collect(),
    };
    Library {
        heading: scene.say("library-heading"),
        lead: scene.say("library-lead"),
        search: search(scene),
        to_glossary: scene.say("glossary-open"),
        groups: Group::ALL.iter().map(group).collect(),
    }
}

fn search(scene: &Scene<'_>) -> Search {
    let typed = scene.told.search.trim();
    let index = scene.moment.house.index(scene.language(), scene.told.insurer, scene.moment.now.date());
    hits(scene, &index.search(typed))
}

/// What was found, as it is shown.
pub(super) fn hits(scene: &Scene<'_>, hits: &[Hit]) -> Search {
    let typed = scene.told.search.trim();
    let hits: Vec<SearchHit> = hits.iter().map(|hit| found(scene, hit)).collect();
    let ground = Ground { pack: &scene.moment.house.pack, insurer: scene.told.insurer, day: scene.moment.now.date() };
    let said = match hits.len() {
        0 => search::nothing(scene.voice, &ground),
        count => scene.voice.text("search-count", &[("count", count.into())]),
    };
    Search {
        label: scene.say("search-label"),
        hint: scene.say("search-hint"),
        typed: scene.told.search.clone(),
        said: (!typed.is_empty()).then(|| wire::words(&said)),
        hits,
    }
}

fn found(scene: &Scene<'_>, hit: &Hit) -> SearchHit {
    let (kind, id) = match &hit.found {
        Found::Topic(id) => (HitKind::Topic, id.clone()),
        Found::Situation(situation) => (HitKind::Situation, Held::question(*situation)),
        Found::Contact(id) => (HitKind::Contact, id.clone()),
        Found::Term(id) => (HitKind::Term, id.clone()),
        Found::Insurer(id) => (HitKind::Insurer, id.clone()),
        Found::Action(id) => (HitKind::Action, id.clone()),
    };
    let note = note(&hit.found).map(|id| scene.say(id));
    let contacts = scene.moment.house.pack.contacts().iter();
    let number = contacts.filter(|_| kind == HitKind::Contact).find(|contact| contact.id == id);
    let term = if kind == HitKind::Term { scene.moment.house.pack.term(&id) } else { None };
    let explained = term.map(|term| explained(scene, term));
    let number = number.map(calls::number);
    SearchHit { kind, id, name: wire::words(&hit.title), note, number, explained }
}

pub(super) fn link(scene: &Scene<'_>, topic: &TopicFacts) -> TopicLink {
    TopicLink { id: topic.id.clone(), name: wire::words(&library::name(scene.voice, topic)) }
}

/// The topics that matter to what came out.
pub(super) fn of_outcome(scene: &Scene<'_>) -> Vec<TopicLink> {
    let pack = &scene.moment.house.pack;
    let outcome = decide(&scene.told.case(), scene.day(), pack);
    library::of_outcome(pack, &outcome).into_iter().map(|topic| link(scene, topic)).collect()
}

/// The sheets of the topic that is read.
pub(super) fn sheets(scene: &Scene<'_>) -> Result<Vec<TopicSheet>, Refusal> {
    let topic = scene.told.topic.ok_or(Refusal::NotARequest)?;
    let (pack, now) = (&scene.moment.house.pack, scene.moment.now);
    let ground = Ground { pack, insurer: scene.told.insurer, day: now.date() };
    let reading = Reading { topic, ground, now: Some(now) };
    let contacts = reading.contacts(&scene.languages());
    Ok(scene.voices().map(|voice| sheet(voice, &reading, &contacts)).collect())
}

pub(super) fn topic(scene: &Scene<'_>) -> Result<Topic, Refusal> {
    let sheets = sheets(scene)?;
    let (main, beside) = (&sheets[0], sheets.get(1));
    let facts = scene.told.topic.ok_or(Refusal::NotARequest)?;
    let depends = facts.parts.iter().chain(&facts.bites).any(|part| !part.matters.is_empty() || part.papers);
    let parts = main.parts.iter().enumerate().map(|(at, one)| {
        let other = beside.and_then(|sheet| Some((sheet.parts.get(at)?, sheet.tag.as_str())));
        part(scene, one, other)
    });
    let details = main.details.iter().enumerate().map(|(at, one)| {
        let other = beside.and_then(|sheet| Some((sheet.details.get(at)?, sheet.tag.as_str())));
        detail(scene, one, other)
    });
    let other = |of: fn(&TopicSheet) -> &[Text], at: usize| {
        beside.and_then(|sheet| Some((of(sheet).get(at)?, sheet.tag.as_str())))
    };
    let warnings = main.warnings.iter().enumerate();
    let bite = main.bite.iter().enumerate();
    Ok(Topic {
        id: main.id.clone(),
        heading: pair(&main.title, beside.map(|sheet| (&sheet.title, sheet.tag.as_str()))),
        day: pair(&main.about[1], beside.map(|sheet| (&sheet.about[1], sheet.tag.as_str()))),
        warnings: warnings.map(|(at, line)| pair(line, other(|sheet| &sheet.warnings, at))).collect(),
        bite: bite.map(|(at, line)| scene.explaining(line, other(|sheet| &sheet.bite, at))).collect(),
        with_bite: items(scene, &main.with_bite, beside.map(|sheet| (&sheet.with_bite[..], sheet.tag.as_str()))),
        insurer: depends.then(|| insurers(scene, scene.told.insurer)),
        details: details.collect(),
        parts: parts.collect(),
        begin: begin(scene, facts),
        to_library: scene.say("topic-back"),
        take: along(scene, false),
    })
}

fn detail(scene: &Scene<'_>, detail: &TopicDetail, other: Option<(&TopicDetail, &str)>) -> Detail {
    let tables = other.and_then(|(other, tag)| Some((other.table.as_ref()?, tag)));
    Detail {
        id: detail.id.clone(),
        heading: pair(&detail.heading, other.map(|(other, tag)| (&other.heading, tag))),
        items: items(scene, &detail.items, other.map(|(other, tag)| (&other.items[..], tag))),
        table: detail.table.as_ref().map(|one| table(one, tables)),
    }
}

fn table(table: &papers::Table, other: Option<(&papers::Table, &str)>) -> PapersTable {
    let column = |at: usize| pair(&table.columns[at], other.map(|(other, tag)| (&other.columns[at], tag)));
    let cell = |row: usize, at: usize| {
        pair(&table.rows[row].cells[at], other.map(|(other, tag)| (&other.rows[row].cells[at], tag)))
    };
    let row = |row: usize| PapersRow {
        head: pair(&table.rows[row].head, other.map(|(other, tag)| (&other.rows[row].head, tag))),
        cells: (0..table.columns.len()).map(|at| cell(row, at)).collect(),
    };
    PapersTable {
        caption: pair(&table.caption, other.map(|(other, tag)| (&other.caption, tag))),
        corner: pair(&table.corner, other.map(|(other, tag)| (&other.corner, tag))),
        columns: (0..table.columns.len()).map(column).collect(),
        drawings: table.papers.iter().map(|paper| (*paper).into()).collect(),
        rows: (0..table.rows.len()).map(row).collect(),
    }
}

/// The guides of those who answer the phone lead to their own screen.
fn begin(scene: &Scene<'_>, facts: &TopicFacts) -> BeginWith {
    let desk = facts.group == Group::Desk;
    BeginWith {
        name: scene.say(if desk { "desk-heading" } else { "topic-begin" }),
        to: desk.then_some(Screen::Desk),
        answer: facts.begin.as_ref().map(answer),
    }
}

/// The answer as the window gives it: a situation is ticked.
fn answer(begin: &Begin) -> (String, String) {
    match &begin.answer {
        Some(answer) => (begin.question.clone(), answer.clone()),
        None => (Held::question_of(&begin.question), TRUE.to_owned()),
    }
}
