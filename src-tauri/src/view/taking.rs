//! Taking the sheet along: what there is to press, in words.

use serde::Serialize;
use ts_rs::TS;

use super::Scene;
use super::places::{Choice, Select};
use crate::take::TakeWay;
use crate::wire::Words;

/// The ways to take the sheet along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TakeAlong {
    /// Its heading.
    pub heading: Words,
    /// The ways, in the order in which they are offered.
    pub ways: Vec<TakeChoice>,
    /// What to know about them.
    pub hint: Words,
    /// The language beside.
    pub beside: Beside,
    /// How two languages are set, where there are two.
    pub arrange: Option<Select>,
    /// That something is being made.
    pub making: Words,
    /// Stops it.
    pub stop: Words,
}

/// The language beside the page's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Beside {
    /// The languages that can stand there.
    pub languages: Select,
    /// Shows the chosen one.
    pub show: Words,
}

/// A way to take the sheet along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TakeChoice {
    /// Which way.
    pub way: TakeWay,
    /// What it is called.
    pub name: Words,
}

/// The ways; there is a calendar only where there are days.
pub(super) fn along(scene: &Scene<'_>, days: bool) -> TakeAlong {
    let ways = [
        (TakeWay::Print, "take-print"),
        (TakeWay::Pdf, "take-pdf"),
        (TakeWay::Copy, "take-copy"),
        (TakeWay::Calendar, "take-calendar"),
        (TakeWay::Page, "take-page"),
    ];
    let offered = ways.into_iter().filter(|(way, _)| *way != TakeWay::Calendar || days);
    TakeAlong {
        heading: scene.say("take-heading"),
        ways: offered.map(|(way, id)| TakeChoice { way, name: scene.say(id) }).collect(),
        hint: scene.say("take-hint"),
        beside: beside(scene),
        arrange: scene.beside.map(|_| arrange(scene)),
        making: scene.say("take-making"),
        stop: scene.say("take-stop"),
    }
}

/// The languages that can stand beside what is on the screen.
pub(super) fn beside(scene: &Scene<'_>) -> Beside {
    let others = scene.moment.house.words.languages().iter().filter(|language| language.id != scene.language());
    let chosen = |id: &str| scene.beside.is_some_and(|voice| voice.language().id == id);
    let none =
        Choice { id: String::new(), name: scene.plain("beside-none"), lang: None, chosen: scene.beside.is_none() };
    let languages = others.map(|language| Choice {
        id: language.id.clone(),
        name: language.name.clone(),
        lang: Some(language.tag.to_string()),
        chosen: chosen(&language.id),
    });
    let options = core::iter::once(none).chain(languages).collect();
    let select = Select { id: "beside".to_owned(), label: scene.say("beside-label"), hint: Words::new(), options };
    Beside { languages: select, show: scene.say("beside-show") }
}

/// The ways out of a call: for what is written down of it, and for the caller.
pub(super) fn at_desk(scene: &Scene<'_>) -> Vec<TakeChoice> {
    let ways = [
        (TakeWay::Ticket, "desk-ticket"),
        (TakeWay::Print, "take-print"),
        (TakeWay::Pdf, "take-pdf"),
        (TakeWay::Calendar, "take-calendar"),
    ];
    ways.map(|(way, id)| TakeChoice { way, name: scene.say(id) }).to_vec()
}

fn arrange(scene: &Scene<'_>) -> Select {
    let choice = |(id, name): (&str, &str)| Choice {
        id: id.to_owned(),
        name: scene.plain(name),
        lang: None,
        chosen: id == "beside",
    };
    let options = [("beside", "arrange-beside"), ("after", "arrange-after")].map(choice).to_vec();
    Select { id: "arrange".to_owned(), label: scene.say("arrange-label"), hint: Words::new(), options }
}
