//! What to do: the sheet, drawn as a screen.

use serde::Serialize;
use shirube_rules::duty::Way;
use shirube_rules::receipt::Receipt;
use shirube_rules::situation::{Dated, Situation};
use shirube_words::complaint;
use shirube_words::sheet::{self, Card, LineKind, Part, Sheet};
use shirube_words::text::Text;
use ts_rs::TS;

use super::drawn::{PageLink, SheetPart, link, part};
use super::library::{TopicLink, of_outcome};
use super::taking::{TakeAlong, along};
use super::{FieldError, Scene, sheets};
use crate::ask::Screen;
use crate::told::{NotADay, Page};
use crate::wire::{self, Pair, Words, pair};

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
    /// What stands above the topics.
    pub topics_heading: Words,
    /// Topics that matter to it.
    pub topics: Vec<TopicLink>,
    /// Taking it along.
    pub take: TakeAlong,
    /// What to know of an answer that was brought back from a receipt.
    pub of_receipt: Vec<Pair>,
    /// Gives the dates that the receipt does not hold: to which screen, and what it is called.
    pub give_dates: Vec<GiveDate>,
    /// Back to the family, where there is one.
    pub to_family: Option<Words>,
    /// Back to the answers.
    pub change: Words,
    /// Forgets the answers.
    pub again: Words,
}

/// The way to a screen that asks for a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GiveDate {
    /// The screen.
    pub screen: Screen,
    /// What leads to it.
    pub name: Words,
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
    /// The way it is, drawn.
    pub drawing: Option<WayDrawing>,
}

/// A way to do something, as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WayDrawing {
    /// On a smartphone.
    Phone,
    /// At the bank's machine.
    Atm,
    /// At the card reader.
    Reader,
    /// On the card itself.
    Card,
    /// At an office.
    Office,
}

impl From<Way> for WayDrawing {
    fn from(way: Way) -> Self {
        match way {
            Way::Portal => Self::Phone,
            Way::Atm => Self::Atm,
            Way::Reader => Self::Reader,
            Way::CardFace => Self::Card,
            Way::Municipality => Self::Office,
        }
    }
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

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    outcome_of(scene, &sheets::of_one(scene))
}

/// The same, from sheets in the languages in which it shall be shown.
pub(super) fn outcome_of(scene: &Scene<'_>, sheets: &[Sheet]) -> Outcome {
    let (main, beside) = (&sheets[0], sheets.get(1));
    let drawn = Drawn { scene, beside };
    let [independent, day] = [0, 1].map(|at| drawn.pair(&main.about[at], |other| other.about.get(at)));
    let warnings = main.warnings.iter().enumerate();
    Outcome {
        headline: drawn.pair(&main.headline, |other| Some(&other.headline)),
        warnings: warnings.map(|(at, text)| drawn.pair(text, |other| other.warnings.get(at))).collect(),
        todo_heading: main.todo_heading.as_ref().map(|text| drawn.pair(text, |other| other.todo_heading.as_ref())),
        todo: main.todo.iter().enumerate().map(|(at, card)| drawn.todo(at, card)).collect(),
        parts: main.parts.iter().enumerate().map(|(at, part)| drawn.part(at, part)).collect(),
        other_day: other_day(scene),
        topics_heading: scene.say("library-of-result"),
        topics: of_outcome(scene),
        take: along(scene, !main.days.is_empty()),
        of_receipt: (FIRST_OF_RECEIPT..main.about.len())
            .map(|at| drawn.pair(&main.about[at], |other| other.about.get(at)))
            .collect(),
        give_dates: give_dates(scene),
        to_family: scene.household.at.map(|_| scene.say("family-back")),
        change: scene.say("result-change"),
        again: scene.say("start-over"),
        independent,
        day,
    }
}

/// Where what is to be known of a receipt begins, behind what every sheet says of itself.
const FIRST_OF_RECEIPT: usize = 2;

/// A receipt holds no dates: each is asked for again, until it is there.
fn give_dates(scene: &Scene<'_>) -> Vec<GiveDate> {
    let Some(receipt) = scene.told.receipt().filter(Receipt::lacks_dates) else { return Vec::new() };
    let dated = |situation: Situation| situation.dated() != Dated::Never;
    let certificate = receipt.lacks_certificate_date() && scene.told.choice(Page::Certificate).is_none();
    let situations = receipt.situations.iter().any(|one| dated(one) && scene.told.held().typed(one).is_empty());
    let ways = [
        (certificate, Screen::Certificate, "receipt-give-date"),
        (situations, Screen::Situations, "receipt-give-situations"),
    ];
    let missing = ways.into_iter().filter(|(missing, ..)| *missing);
    missing.map(|(_, screen, id)| GiveDate { screen, name: scene.say(id) }).collect()
}

/// A sheet, and the one beside it. They have the same lines in the same order.
struct Drawn<'a> {
    scene: &'a Scene<'a>,
    beside: Option<&'a Sheet>,
}

impl Drawn<'_> {
    fn pair<'s>(&'s self, text: &Text, of: impl FnOnce(&'s Sheet) -> Option<&'s Text>) -> Pair {
        let other = self.beside.and_then(|sheet| Some((of(sheet)?, &sheet.tag)));
        pair(text, other.map(|(other, tag)| (other, tag.as_str())))
    }

    fn todo(&self, at: usize, card: &Card) -> ToDo {
        let lines = card.lines.iter().enumerate().map(|(index, line)| {
            let of = |other: &'_ Sheet| -> Option<sheet::Line> { other.todo.get(at)?.lines.get(index).cloned() };
            let other = self.beside.and_then(|sheet| Some((of(sheet)?, &sheet.tag)));
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
            text: self.scene.explaining(&line.text, other.map(|(other, tag)| (&other.text, tag))),
            link: line.page.as_ref().and_then(|page| link(self.scene, &page.link.id)),
            drawing: match line.kind {
                LineKind::Way(way) => Some(way.into()),
                LineKind::By
                | LineKind::Closed
                | LineKind::Waits
                | LineKind::How
                | LineKind::Bring
                | LineKind::Cost
                | LineKind::Time
                | LineKind::Note
                | LineKind::Why => None,
            },
        }
    }

    fn part(&self, at: usize, one: &Part) -> SheetPart {
        let other = self.beside.and_then(|sheet| Some((sheet.parts.get(at)?, sheet.tag.as_str())));
        part(self.scene, one, other)
    }
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
    let text = wrong.map(|wrong| wire::words(&scene.voice.marked(&wrong)));
    text.map(|text| FieldError { field: "day".to_owned(), text }).into_iter().collect()
}
