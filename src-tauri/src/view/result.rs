//! What to do: the sheet, drawn as a screen.

use serde::Serialize;
use shirube_facts::OpenState;
use shirube_rules::decide;
use shirube_words::complaint;
use shirube_words::sheet::{self, Card, Item, LineKind, Occasion, Part, PartId, Sheet, sheet};
use shirube_words::text::Text;
use ts_rs::TS;

use super::{FieldError, Scene};
use crate::told::NotADay;
use crate::wire::{self, Pair, Words};

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Outcome {
    /// How much there is to do.
    pub headline: Pair,
    /// The day it is for.
    pub day: Pair,
    /// What to know before anything else.
    pub warnings: Vec<Pair>,
    /// The heading above the to-dos.
    pub todo_heading: Option<Pair>,
    /// The to-dos in order.
    pub todo: Vec<ToDo>,
    /// Everything else, in order.
    pub parts: Vec<SheetPart>,
    /// That it is not official.
    pub independent: Pair,
    /// Another day to look at.
    pub other_day: OtherDay,
    /// The languages that can stand beside.
    pub beside: super::places::Select,
    /// Shows the chosen language beside.
    pub show_beside: Words,
    /// Back to the family, where there is one.
    pub to_family: Option<Words>,
    /// Back to the answers.
    pub change: Words,
    /// Forgets the answers.
    pub again: Words,
}

/// Another day to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OtherDay {
    /// The field's name.
    pub label: Words,
    /// How a day is written.
    pub hint: Words,
    /// What stands in the field.
    pub typed: String,
    /// Shows the answer for that day.
    pub show: Words,
    /// Back to today; only where another day is shown.
    pub today: Option<Words>,
    /// That this is not the answer for today.
    pub preview: Option<Words>,
}

/// A to-do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ToDo {
    /// Its id.
    pub id: String,
    /// What to do.
    pub title: Pair,
    /// By when, how, why.
    pub lines: Vec<ToDoLine>,
    /// The ways to do it, side by side.
    pub ways: Vec<ToDoLine>,
}

/// A line of a to-do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ToDoLine {
    /// What it tells.
    pub kind: Telling,
    /// What stands before it.
    pub label: Option<Pair>,
    /// The words.
    pub text: Pair,
    /// The page to open for it.
    pub link: Option<PageLink>,
}

/// What a line of a to-do tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Telling {
    /// By when.
    When,
    /// What to mind first.
    Mind,
    /// How.
    How,
    /// Something with a name of its own.
    Named,
    /// Why.
    Why,
}

/// A page that opens in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PageLink {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Its address, to be read.
    pub address: String,
}

/// A part under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SheetPart {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub heading: Pair,
    /// Whether it unfolds.
    pub folded: bool,
    /// Whether its lines are large and apart: telephone lines, a code.
    pub large: bool,
    /// What it says.
    pub items: Vec<SheetItem>,
}

/// A line with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SheetItem {
    /// The telephone number that stands before it.
    pub number: Option<String>,
    /// The line.
    pub line: Pair,
    /// What belongs to it.
    pub details: Vec<ItemDetail>,
}

/// What belongs to a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ItemDetail {
    /// Whether a telephone line answers now, where that is what it tells.
    pub open: Option<Answers>,
    /// The words.
    pub text: Pair,
}

/// Whether a telephone line answers now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    /// It does.
    Open,
    /// It does not.
    Closed,
    /// Sources differ, or do not say.
    Unknown,
}

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    let pack = &scene.moment.house.pack;
    let outcome = decide(&scene.told.case(), scene.day(), pack);
    let later = outcome.next_change.map(|day| decide(&outcome.case, day, pack));
    let (insurer, now) = (scene.told.insurer, scene.now());
    let occasion = Occasion { outcome: &outcome, later: later.as_ref(), pack, insurer, now };
    let languages: Vec<&str> =
        core::iter::once(scene.voice).chain(scene.beside).map(|voice| voice.language().id.as_str()).collect();
    let contacts = occasion.contacts(&languages);
    let main = sheet(scene.voice, &occasion, &contacts);
    let beside = scene.beside.map(|voice| (sheet(voice, &occasion, &contacts), voice.language().tag.to_string()));
    let drawn = Drawn { scene, beside: beside.as_ref() };
    let [independent, day] = [0, 1].map(|at| drawn.pair(&main.about[at], |other| other.about.get(at)));
    let warnings = main.warnings.iter().enumerate();
    Outcome {
        headline: drawn.pair(&main.headline, |other| Some(&other.headline)),
        warnings: warnings.map(|(at, text)| drawn.pair(text, |other| other.warnings.get(at))).collect(),
        todo_heading: main.todo_heading.as_ref().map(|text| drawn.pair(text, |other| other.todo_heading.as_ref())),
        todo: main.todo.iter().enumerate().map(|(at, card)| drawn.todo(at, card)).collect(),
        parts: main.parts.iter().enumerate().map(|(at, part)| drawn.part(at, part)).collect(),
        other_day: other_day(scene),
        beside: beside_select(scene),
        show_beside: scene.say("beside-show"),
        to_family: scene.household.at.map(|_| scene.say("family-back")),
        change: scene.say("result-change"),
        again: scene.say("start-over"),
        independent,
        day,
    }
}

/// A sheet, and the one beside it. They have the same lines in the same order.
struct Drawn<'a> {
    scene: &'a Scene<'a>,
    beside: Option<&'a (Sheet, String)>,
}

impl Drawn<'_> {
    fn pair<'s>(&'s self, text: &Text, of: impl FnOnce(&'s Sheet) -> Option<&'s Text>) -> Pair {
        let other = self.beside.and_then(|(sheet, tag)| Some((of(sheet)?, tag)));
        pair(text, other.map(|(other, tag)| (other, tag.as_str())))
    }

    fn todo(&self, at: usize, card: &Card) -> ToDo {
        let lines = card.lines.iter().enumerate().map(|(index, line)| {
            let of = |other: &'_ Sheet| -> Option<sheet::Line> { other.todo.get(at)?.lines.get(index).cloned() };
            let other = self.beside.and_then(|(sheet, tag)| Some((of(sheet)?, tag)));
            (line.kind, self.line(line, other.as_ref().map(|(line, tag)| (line, tag.as_str()))))
        });
        let (ways, lines): (Vec<_>, Vec<_>) = lines.partition(|(kind, _)| matches!(kind, LineKind::Way(_)));
        let bare = |lines: Vec<(LineKind, ToDoLine)>| lines.into_iter().map(|(_, line)| line).collect();
        ToDo {
            id: card.todo.id().to_owned(),
            title: self.pair(&card.title, |other| other.todo.get(at).map(|card| &card.title)),
            lines: bare(lines),
            ways: bare(ways),
        }
    }

    fn line(&self, line: &sheet::Line, other: Option<(&sheet::Line, &str)>) -> ToDoLine {
        ToDoLine {
            kind: match line.kind {
                LineKind::By => Telling::When,
                LineKind::Closed | LineKind::Waits => Telling::Mind,
                LineKind::How => Telling::How,
                LineKind::Way(_) | LineKind::Bring | LineKind::Cost | LineKind::Time | LineKind::Note => Telling::Named,
                LineKind::Why => Telling::Why,
            },
            label: line
                .label
                .as_ref()
                .map(|label| pair(label, other.and_then(|(other, tag)| Some((other.label.as_ref()?, tag))))),
            text: pair(&line.text, other.map(|(other, tag)| (&other.text, tag))),
            link: line.link.and_then(|id| link(self.scene, id)),
        }
    }

    fn part(&self, at: usize, part: &Part) -> SheetPart {
        let items = part.items.iter().enumerate().map(|(index, item)| {
            let of = |other: &'_ Sheet| -> Option<Item> { other.parts.get(at)?.items.get(index).cloned() };
            let other = self.beside.and_then(|(sheet, tag)| Some((of(sheet)?, tag)));
            draw(item, other.as_ref().map(|(item, tag)| (item, tag.as_str())))
        });
        SheetPart {
            id: id(part.id).to_owned(),
            heading: self.pair(&part.heading, |other| other.parts.get(at).map(|part| &part.heading)),
            folded: matches!(part.id, PartId::Insurer | PartId::WhatIf | PartId::Sources),
            large: matches!(part.id, PartId::Contacts | PartId::Receipt),
            items: items.collect(),
        }
    }
}

const fn id(part: PartId) -> &'static str {
    match part {
        PartId::Branches => "branches",
        PartId::Situations => "situations",
        PartId::Insurer => "insurer",
        PartId::Doctor => "doctor",
        PartId::Kakuninsho => "kakuninsho",
        PartId::Contacts => "contacts",
        PartId::Certificate => "certificate",
        PartId::Differs => "differs",
        PartId::WhatIf => "what-if",
        PartId::Next => "next",
        PartId::Receipt => "receipt",
        PartId::Sources => "sources",
    }
}

/// A text with the same in another language, where that says something else.
fn pair(text: &Text, other: Option<(&Text, &str)>) -> Pair {
    let other = other.filter(|(other, _)| other.to_string() != text.to_string());
    Pair { words: wire::words(text), beside: other.map(|(other, tag)| wire::foreign(other, tag)).unwrap_or_default() }
}

/// An item of the sheet, with the same in another language.
pub(super) fn draw(item: &Item, other: Option<(&Item, &str)>) -> SheetItem {
    let details = item.details.iter().enumerate().map(|(at, detail)| ItemDetail {
        open: detail.open.map(|open| match open {
            OpenState::Open => Answers::Open,
            OpenState::Closed => Answers::Closed,
            OpenState::Unknown => Answers::Unknown,
        }),
        text: pair(&detail.text, other.and_then(|(other, tag)| Some((&other.details.get(at)?.text, tag)))),
    });
    SheetItem {
        number: item.number.as_ref().map(ToString::to_string),
        line: pair(&item.line, other.map(|(other, tag)| (&other.line, tag))),
        details: details.collect(),
    }
}

/// A page by its id, named in the scene's language.
pub(super) fn link(scene: &Scene<'_>, id: &str) -> Option<PageLink> {
    let link = scene.moment.house.pack.link(id)?;
    Some(PageLink {
        id: link.id.clone(),
        name: scene.say(&format!("link-{id}")),
        address: link.address.as_str().to_owned(),
    })
}

fn other_day(scene: &Scene<'_>) -> OtherDay {
    let today = scene.moment.now.date();
    let shown = Some(scene.day()).filter(|day| *day != today);
    let days = |day| [("date", scene.voice.day(day).into()), ("today", scene.voice.day(today).into())];
    OtherDay {
        label: scene.say("day-label"),
        hint: wire::words(&scene.voice.text("day-hint", &[("example", today.to_string().into())])),
        typed: scene.told.other_day.clone(),
        show: scene.say("day-show"),
        today: shown.map(|_| scene.say("day-today")),
        preview: shown.map(|day| wire::words(&scene.voice.text("day-preview", &days(day)))),
    }
}

/// What is wrong with the other day.
pub(super) fn errors(scene: &Scene<'_>) -> Vec<FieldError> {
    let say = |wrong: NotADay| match wrong {
        NotADay::Date(wrong) => complaint::date(scene.voice, &wire::unmarked(&scene.told.other_day), &wrong),
        NotADay::NotWhole => {
            let today = scene.moment.now.date().to_string();
            scene.voice.say("day-not-whole", &[("example", today.into())])
        }
    };
    let wrong = scene.told.typed_day().and_then(Result::err).map(say);
    let text = wrong.map(|wrong| wire::words(&Text::marked(&wrong)));
    text.map(|text| FieldError { field: "day".to_owned(), text }).into_iter().collect()
}

fn beside_select(scene: &Scene<'_>) -> super::places::Select {
    let others = scene.moment.house.words.languages().iter().filter(|language| language.id != scene.language());
    let chosen = |id: &str| scene.beside.is_some_and(|voice| voice.language().id == id);
    let none = super::places::Choice {
        id: String::new(),
        name: scene.plain("beside-none"),
        lang: None,
        chosen: scene.beside.is_none(),
    };
    let languages = others.map(|language| super::places::Choice {
        id: language.id.clone(),
        name: language.name.clone(),
        lang: Some(language.tag.to_string()),
        chosen: chosen(&language.id),
    });
    super::places::Select {
        id: "beside".to_owned(),
        label: scene.say("beside-label"),
        hint: Words::new(),
        options: core::iter::once(none).chain(languages).collect(),
    }
}
