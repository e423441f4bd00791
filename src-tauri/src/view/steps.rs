//! The questions, one a page, and the page on which all answers are seen once more.

use serde::Serialize;
use shirube_rules::answers::Question;
use shirube_rules::receipt::Receipt;
use shirube_words::complaint;
use shirube_words::date_input::{COUNTS, NotADate, SHORT};
use shirube_words::lines::conditions;
use shirube_words::text::japanese;
use ts_rs::TS;

use super::places::Choice;
use super::taking::{Beside, beside};
use super::{FieldError, Scene};
use crate::ask::{DateParts, Screen};
use crate::told::{DATE, Page, UNSURE};
use crate::wire::{self, JAPANESE, Pair, Words};

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// The question's id, under which its answer is given.
    pub id: String,
    /// Which step of how many.
    pub step: Words,
    /// The question.
    pub question: Pair,
    /// Its answers.
    pub choices: Vec<StepChoice>,
    /// What helps to find the answer.
    pub help: Help,
    /// The language beside.
    pub beside: Beside,
    /// On.
    pub next: Words,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StepChoice {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: Pair,
    /// What it means, where the words alone may not tell.
    pub hint: Option<Pair>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The date that belongs to it.
    pub date: Option<DateEntry>,
}

/// The fields of a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DateEntry {
    /// What they ask.
    pub legend: Pair,
    /// How it may be written.
    pub hint: Pair,
    /// The name of the count of years.
    pub era: Words,
    /// The counts of years.
    pub eras: Vec<Choice>,
    /// The name of the year's field.
    pub year: Words,
    /// The name of the month's field.
    pub month: Words,
    /// The name of the day's field.
    pub day: Words,
    /// What unfolds the day.
    pub with_day: Words,
    /// What was typed.
    pub typed: DateParts,
}

/// What helps to find an answer; unfolds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Help {
    /// What is always seen.
    pub summary: Pair,
    /// What unfolds.
    pub lines: Vec<Pair>,
    /// What to look for, drawn.
    pub drawing: Option<CardDrawing>,
}

/// The front of the card, with its two dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardDrawing {
    /// What is drawn, for who does not see it.
    pub name: String,
    /// Which of the dates is meant.
    pub date: CardDate,
    /// What stands printed on the card.
    pub printed: Words,
    /// What stands above the date that is written by hand.
    pub written: Words,
    /// Which date to look at.
    pub caption: Pair,
}

/// The dates on the front of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CardDate {
    /// The card's own, which is printed.
    Printed,
    /// That of its certificate, which is written by hand.
    Written,
}

/// The answers once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Check {
    /// The heading.
    pub heading: Words,
    /// What to do here.
    pub lead: Words,
    /// A row for each question.
    pub rows: Vec<CheckLine>,
    /// What else was said to be true; only where something was.
    pub situations: Option<CheckSituations>,
    /// On to what to do.
    pub next: Words,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckLine {
    /// The screen it is asked on.
    pub screen: Screen,
    /// Which step of how many.
    pub step: Words,
    /// The question.
    pub question: Words,
    /// The answer.
    pub answer: Words,
    /// Changes it.
    pub change: Words,
}

/// What else was said to be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckSituations {
    /// The question.
    pub question: Words,
    /// What holds.
    pub held: Vec<Words>,
    /// Changes it.
    pub change: Words,
}

/// Which step of how many a page belongs to.
pub(super) fn step_of(scene: &Scene<'_>, page: Page) -> Words {
    let args = [("step", number(page).into()), ("steps", Question::ALL.len().into())];
    wire::words(&scene.voice.text("step-of", &args))
}

fn number(page: Page) -> usize {
    1 + Question::ALL.iter().take_while(|question| **question != page.question()).count()
}

pub(super) fn step(scene: &Scene<'_>, page: Page) -> Step {
    let id = page.id();
    let choices = page.choices().iter().map(|choice| self::choice(scene, page, choice));
    Step {
        id: id.to_owned(),
        step: step_of(scene, page),
        question: scene.say_both(&question(page)),
        choices: choices.collect(),
        help: help(scene, page),
        beside: beside(scene),
        next: scene.say("step-next"),
    }
}

fn question(page: Page) -> String {
    format!("question-{}", page.id())
}

fn choice(scene: &Scene<'_>, page: Page, choice: &str) -> StepChoice {
    let id = choice_id(page, choice);
    StepChoice {
        id: choice.to_owned(),
        hint: attribute(scene, &id, "hint"),
        label: scene.say_both(&id),
        chosen: scene.told.choice(page) == Some(choice),
        date: (choice == DATE).then(|| date(scene)),
    }
}

/// An attribute of a message, where it has that one.
pub(super) fn attribute(scene: &Scene<'_>, id: &str, name: &str) -> Option<Pair> {
    scene.voice.say_attribute(id, name, &[])?;
    Some(scene.both(|voice| voice.marked(&voice.say_attribute(id, name, &[]).unwrap_or_default())))
}

/// Not being sure is the same on every page.
pub(super) fn choice_id(page: Page, choice: &str) -> String {
    if choice == UNSURE { format!("choice-{UNSURE}") } else { format!("choice-{}-{choice}", page.id()) }
}

fn date(scene: &Scene<'_>) -> DateEntry {
    let count = |(id, _): &(&str, Option<&str>)| Choice {
        id: (*id).to_owned(),
        name: scene.plain(&format!("count-{id}")),
        lang: None,
        chosen: scene.told.date.era == *id,
    };
    DateEntry {
        legend: scene.say_both("date-legend"),
        hint: scene.both(|voice| voice.text("date-hint", &[("example", SHORT.into())])),
        era: scene.say("date-count"),
        eras: COUNTS.iter().map(count).collect(),
        year: scene.say("date-field-year"),
        month: scene.say("date-field-month"),
        day: scene.say("date-field-day"),
        with_day: scene.say("date-with-day"),
        typed: scene.told.date.clone(),
    }
}

fn help(scene: &Scene<'_>, page: Page) -> Help {
    let id = format!("help-{}", page.id());
    let lines = ["first", "second", "third"].into_iter();
    Help {
        summary: scene.say_both(&id),
        lines: lines.filter_map(|line| attribute(scene, &id, line)).collect(),
        drawing: drawing(scene, page),
    }
}

fn drawing(scene: &Scene<'_>, page: Page) -> Option<CardDrawing> {
    let date = match page {
        Page::CardExpired => CardDate::Printed,
        Page::Certificate => CardDate::Written,
        Page::Card | Page::Registered => return None,
    };
    Some(CardDrawing {
        name: scene.plain("drawing-name"),
        date,
        printed: scene.say("drawing-printed"),
        written: scene.say("drawing-written"),
        caption: scene.say_both(&format!("drawing-{}", page.id())),
    })
}

pub(super) fn check(scene: &Scene<'_>) -> Check {
    let asked = scene.told.asked_and_next();
    let receipt = scene.told.receipt();
    let rows = Page::ALL.into_iter().filter_map(|page| {
        let answer = if asked.contains(&page) { Some(answered(scene, page)) } else { carried(scene, page, receipt) };
        answer.map(|answer| row(scene, page, answer))
    });
    Check {
        heading: scene.say("check-heading"),
        lead: scene.say("check-lead"),
        rows: rows.collect(),
        situations: (!scene.told.held().is_empty()).then(|| held(scene)),
        next: scene.say("check-next"),
    }
}

fn held(scene: &Scene<'_>) -> CheckSituations {
    CheckSituations {
        question: scene.say("situations-heading"),
        held: scene.told.held().iter().map(|situation| super::situations::words(scene, situation)).collect(),
        change: scene.say("check-change-situations"),
    }
}

fn row(scene: &Scene<'_>, page: Page, answer: Words) -> CheckLine {
    let id = if page == Page::CardExpired { "check-change-card-expired" } else { "check-change" };
    CheckLine {
        screen: page.screen(),
        step: step_of(scene, page),
        question: scene.say(&question(page)),
        answer,
        change: wire::words(&scene.voice.text(id, &[("step", number(page).into())])),
    }
}

fn answered(scene: &Scene<'_>, page: Page) -> Words {
    let voice = scene.voice;
    match (scene.told.choice(page), scene.told.expires()) {
        (None, _) => scene.say("check-no-answer"),
        (Some(DATE), Some(Ok(span))) => {
            let on_card = scene.moment.house.voice(JAPANESE).span(span);
            let date = voice.span(span);
            let both = [("date", date.clone().into()), ("japanese", japanese(&on_card).into())];
            let is_same = voice.language().is_japanese();
            if is_same { wire::on_paper(voice, &date) } else { wire::words(&voice.text("check-date", &both)) }
        }
        (Some(DATE), _) => scene.say("check-no-date"),
        (Some(choice), _) => scene.say(&choice_id(page, choice)),
    }
}

/// What a receipt says of a question that was not asked again.
fn carried(scene: &Scene<'_>, page: Page, receipt: Option<Receipt>) -> Option<Words> {
    let receipt = receipt.filter(|_| page != Page::CardExpired)?;
    let everything = shirube_rules::region::Region::EVERYTHING.bits(page.question());
    let unsure = receipt.answers.bits(page.question()) == everything;
    let told = || wire::words(&scene.voice.marked(&conditions(scene.voice, page.question(), receipt.answers)));
    Some(if unsure { scene.say("choice-unsure") } else { told() })
}

/// What keeps a person on this page.
pub(super) fn errors(scene: &Scene<'_>, page: Page) -> Vec<FieldError> {
    let error = |field: &str, text: Words| FieldError { field: field.to_owned(), text };
    if scene.told.choice(page).is_none() {
        return vec![error(page.id(), scene.say("error-choose"))];
    }
    match scene.told.expires() {
        Some(Err(wrong)) if page == Page::Certificate => {
            let written = scene.told.parts().written();
            let text = complaint::date(scene.voice, &wire::unmarked(&written), &wrong);
            vec![error(field(scene, &wrong), wire::words(&scene.voice.marked(&text)))]
        }
        _ => Vec::new(),
    }
}

/// The field in which it stands. What was written into the field of the year in one piece is mended there.
fn field(scene: &Scene<'_>, wrong: &NotADate) -> &'static str {
    let date = &scene.told.date;
    match wrong {
        NotADate::Month if date.month.trim().is_empty() => "year",
        NotADate::Day(_) if date.day.trim().is_empty() => "year",
        NotADate::Empty | NotADate::Form | NotADate::NoYear | NotADate::Year | NotADate::Era(_) => "year",
        NotADate::NoMonth | NotADate::Month => "month",
        NotADate::Day(_) => "day",
    }
}
