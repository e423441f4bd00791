//! The document: sheets set out for paper, in the order in which they are read, whatever the paper is made of.
//!
//! Two languages stand side by side, line by line, or one after the other. Not here: how anything looks.

use shirube_words::household::HouseholdSheet;
use shirube_words::library::TopicSheet;
use shirube_words::papers;
use shirube_words::sheet::{self, Card, LineKind, PartId, Sheet};
use shirube_words::text::Text;

/// How two languages are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrange {
    /// Line beside line.
    Beside,
    /// One to its end, then the other.
    After,
}

/// What is printed.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// One for all languages, or one for each.
    pub sections: Vec<Section<'a>>,
}

/// A stretch in one language, or in two side by side.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// The language's tag.
    pub tag: &'a str,
    /// The tag of the language beside it.
    pub beside: Option<&'a str>,
    /// What this is.
    pub title: Both<'a>,
    /// What stands at the foot of every page.
    pub foot: Both<'a>,
    /// Everything in reading order.
    pub blocks: Vec<Block<'a>>,
}

/// A text, and the same in the language beside it where that says something else.
#[derive(Clone, Copy, Debug)]
pub struct Both<'a> {
    /// The text.
    pub words: &'a Text,
    /// The other.
    pub beside: Option<&'a Text>,
}

/// A piece of a document.
#[derive(Clone, Debug)]
pub enum Block<'a> {
    /// A heading: 1 is the title.
    Heading(u16, Both<'a>),
    /// The heading above what one person has to do, on the second level.
    Person(Both<'a>),
    /// A line of its own.
    Line(Look, Both<'a>),
    /// Things to do.
    ToDos(Vec<ToDo<'a>>),
    /// What stands under a heading.
    Items(Kind, Vec<Item<'a>>),
    /// Things side by side, where there is room for it.
    Table(&'a papers::Table),
}

/// How a line stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// It does not.
    Plain,
    /// What it comes to.
    Headline,
    /// What answers most people.
    Bite,
    /// What to know before anything else.
    Warning,
}

/// What the items under a heading are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Lines.
    Plain,
    /// Lines of a guide that has to do with one page.
    Guide,
    /// Telephone lines, in big digits.
    Calls,
    /// A code to read aloud.
    Receipt,
    /// Sources, in small print.
    Sources,
}

/// A thing to do.
#[derive(Clone, Debug)]
pub struct ToDo<'a> {
    /// Its place, from 1.
    pub number: usize,
    /// What to do.
    pub title: Both<'a>,
    /// By when, how, why.
    pub lines: Vec<Line<'a>>,
}

/// A line of a thing to do.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// What it tells.
    pub kind: LineKind,
    /// What stands before it.
    pub label: Option<Both<'a>>,
    /// What stands between the two.
    pub joint: Both<'a>,
    /// The words.
    pub words: Both<'a>,
    /// The page to scan or to type.
    pub page: Option<&'a sheet::Page>,
}

/// A line with what belongs to it.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// The telephone number before it.
    pub number: Option<&'a Text>,
    /// Whether that can be called.
    pub called: bool,
    /// The line.
    pub words: Both<'a>,
    /// What belongs to it.
    pub details: Vec<Both<'a>>,
    /// The page to scan or to type.
    pub page: Option<&'a sheet::Page>,
}

impl<'a> Document<'a> {
    /// Sheets of one outcome.
    pub fn of(sheets: &'a [Sheet], arrange: Arrange) -> Self {
        Self::set(sheets, arrange, section)
    }

    /// Sheets of one household.
    pub fn of_household(sheets: &'a [HouseholdSheet], arrange: Arrange) -> Self {
        Self::set(sheets, arrange, household)
    }

    /// Sheets of one topic.
    pub fn of_topic(sheets: &'a [TopicSheet], arrange: Arrange) -> Self {
        Self::set(sheets, arrange, topic)
    }

    fn set<S>(sheets: &'a [S], arrange: Arrange, section: impl Fn(&'a S, Option<&'a S>) -> Section<'a> + Copy) -> Self {
        let sections = match (arrange, sheets) {
            (_, []) => Vec::new(),
            (Arrange::Beside, [first, rest @ ..]) => vec![section(first, rest.first())],
            (Arrange::After, all) => all.iter().map(|one| section(one, None)).collect(),
        };
        Self { sections }
    }
}

fn section<'a>(sheet: &'a Sheet, other: Option<&'a Sheet>) -> Section<'a> {
    let title = both(sheet, other, |sheet| Some(&sheet.title));
    let mut blocks = vec![Block::Heading(1, title)];
    blocks.extend(lines(sheet, other, |sheet| &sheet.about, Look::Plain));
    blocks.extend(of_person(sheet, other, 2));
    let foot = both(sheet, other, |sheet| Some(&sheet.foot));
    Section { tag: &sheet.tag, beside: other.map(|other| other.tag.as_str()), title, foot, blocks }
}

fn household<'a>(sheet: &'a HouseholdSheet, other: Option<&'a HouseholdSheet>) -> Section<'a> {
    let title = both(sheet, other, |sheet| Some(&sheet.title));
    let mut blocks = vec![Block::Heading(1, title)];
    blocks.extend(lines(sheet, other, |sheet| &sheet.about, Look::Plain));
    blocks.push(Block::Line(Look::Headline, both(sheet, other, |sheet| Some(&sheet.due))));
    for (at, person) in sheet.people.iter().enumerate() {
        let same = other.and_then(|other| other.people.get(at));
        blocks.push(Block::Person(both(sheet, other, |sheet| sheet.people.get(at).map(|person| &person.name))));
        blocks.extend(of_person(&person.sheet, same.map(|person| &person.sheet), 3));
    }
    blocks.extend(parts(&sheet.parts, other.map(|other| &other.parts[..]), 2));
    let foot = both(sheet, other, |sheet| Some(&sheet.foot));
    Section { tag: &sheet.tag, beside: other.map(|other| other.tag.as_str()), title, foot, blocks }
}

fn topic<'a>(sheet: &'a TopicSheet, other: Option<&'a TopicSheet>) -> Section<'a> {
    let title = both(sheet, other, |sheet| Some(&sheet.title));
    let mut blocks = vec![Block::Heading(1, title)];
    blocks.extend(lines(sheet, other, |sheet| &sheet.about, Look::Plain));
    blocks.extend(lines(sheet, other, |sheet| &sheet.warnings, Look::Warning));
    let (bite, kind) = if sheet.guide { (Look::Plain, Kind::Guide) } else { (Look::Bite, Kind::Plain) };
    blocks.extend(lines(sheet, other, |sheet| &sheet.bite, bite));
    blocks.extend(items(&sheet.with_bite, other.map(|other| &other.with_bite[..]), Kind::Plain));
    for (at, detail) in sheet.details.iter().enumerate() {
        let same = other.and_then(|other| other.details.get(at));
        blocks.push(Block::Heading(2, both(detail, same, |detail| Some(&detail.heading))));
        blocks.extend(items(&detail.items, same.map(|same| &same.items[..]), kind));
        blocks.extend(detail.table.iter().flat_map(|table| match same.and_then(|same| same.table.as_ref()) {
            None => vec![Block::Table(table)],
            // Two languages of a table have no room beside each other.
            Some(same) => items(&table.lists, Some(&same.lists), Kind::Plain),
        }));
    }
    blocks.extend(parts(&sheet.parts, other.map(|other| &other.parts[..]), 2));
    let foot = both(sheet, other, |sheet| Some(&sheet.foot));
    Section { tag: &sheet.tag, beside: other.map(|other| other.tag.as_str()), title, foot, blocks }
}

/// What a sheet says to one person, under headings of a level.
fn of_person<'a>(sheet: &'a Sheet, other: Option<&'a Sheet>, level: u16) -> Vec<Block<'a>> {
    let mut blocks = vec![Block::Line(Look::Headline, both(sheet, other, |sheet| Some(&sheet.headline)))];
    blocks.extend(lines(sheet, other, |sheet| &sheet.warnings, Look::Warning));
    if sheet.todo_heading.is_some() {
        blocks.push(Block::Heading(level, both(sheet, other, |sheet| sheet.todo_heading.as_ref())));
        blocks.push(Block::ToDos((0..sheet.todo.len()).map(|at| todo(sheet, other, at)).collect()));
    }
    blocks.extend(parts(&sheet.parts, other.map(|other| &other.parts[..]), level));
    blocks
}

fn lines<'a, S>(
    sheet: &'a S,
    other: Option<&'a S>,
    of: impl Fn(&'a S) -> &'a Vec<Text> + Copy,
    look: Look,
) -> Vec<Block<'a>> {
    (0..of(sheet).len()).map(|at| Block::Line(look, both(sheet, other, |sheet| of(sheet).get(at)))).collect()
}

fn todo<'a>(sheet: &'a Sheet, other: Option<&'a Sheet>, at: usize) -> ToDo<'a> {
    let card = &sheet.todo[at];
    let same = other.and_then(|other| other.todo.get(at));
    let joint = both(sheet, other, |sheet| Some(&sheet.label_joint));
    let line = |index: usize| {
        let line = &card.lines[index];
        let of = |card: &'a Card| card.lines.get(index);
        let label = |card| of(card).and_then(|line| line.label.as_ref());
        Line {
            kind: line.kind,
            label: line.label.is_some().then(|| both(card, same, label)),
            joint,
            words: both(card, same, |card| of(card).map(|line| &line.text)),
            page: line.page.as_ref(),
        }
    };
    ToDo {
        number: at + 1,
        title: both(card, same, |card| Some(&card.title)),
        lines: (0..card.lines.len()).map(line).collect(),
    }
}

fn parts<'a>(parts: &'a [sheet::Part], others: Option<&'a [sheet::Part]>, level: u16) -> Vec<Block<'a>> {
    let each = parts.iter().enumerate().map(|(at, part)| {
        let other = others.and_then(|others| others.get(at));
        let mut blocks = vec![Block::Heading(level, both(part, other, |part| Some(&part.heading)))];
        blocks.extend(items(&part.items, other.map(|other| &other.items[..]), kind(part.id)));
        blocks
    });
    each.flatten().collect()
}

/// Items as one block; none where there are none.
fn items<'a>(items: &'a [sheet::Item], others: Option<&'a [sheet::Item]>, kind: Kind) -> Vec<Block<'a>> {
    let each = items.iter().enumerate().map(|(at, one)| item(one, others.and_then(|others| others.get(at))));
    let each: Vec<_> = each.collect();
    if each.is_empty() { Vec::new() } else { vec![Block::Items(kind, each)] }
}

/// An item, and the same in another language.
pub(crate) fn item<'a>(item: &'a sheet::Item, other: Option<&'a sheet::Item>) -> Item<'a> {
    let detail = |at: usize| both(item, other, |item| item.details.get(at).map(|detail| &detail.text));
    Item {
        number: item.number.as_ref(),
        called: item.called,
        words: both(item, other, |item| Some(&item.line)),
        details: (0..item.details.len()).map(detail).collect(),
        page: item.page.as_ref(),
    }
}

const fn kind(part: PartId) -> Kind {
    match part {
        PartId::Contacts => Kind::Calls,
        PartId::Receipt => Kind::Receipt,
        PartId::Sources => Kind::Sources,
        PartId::Branches
        | PartId::Situations
        | PartId::Doctor
        | PartId::Kakuninsho
        | PartId::Insurer
        | PartId::Certificate
        | PartId::Differs
        | PartId::WhatIf
        | PartId::Next => Kind::Plain,
    }
}

/// A text of two sheets of the same form; nothing beside it where the other says the same.
fn both<'a, S>(sheet: &'a S, other: Option<&'a S>, of: impl Fn(&'a S) -> Option<&'a Text>) -> Both<'a> {
    let words = of(sheet).expect("what is asked of the first sheet is on it");
    let beside = other.and_then(of).filter(|beside| beside.to_string() != words.to_string());
    Both { words, beside }
}
