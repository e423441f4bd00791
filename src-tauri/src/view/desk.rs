//! The desk: what has been told, what to say next, and the answer so far, on one screen.
//!
//! The agent reads one language and the caller another: what is said stands in both, all else in the agent's.

use serde::Serialize;
use shirube_words::glance::glance;
use shirube_words::lines::headline;
use ts_rs::TS;

use super::drawn::Answers;
use super::finder::{Finder, finder};
use super::places::{Choice, Select, insurers};
use super::result::Outcome;
use super::script::{Script, asked, script};
use super::sheets::Answer;
use super::steps::{CheckLine, CheckSituations};
use super::{Scene, places, result, sheets, steps};
use crate::told::Page;
use crate::wire::{self, Pair, Words};

/// How long the last caller can be taken back, in seconds.
const SECONDS: u32 = 10;

/// What the lines at a glance have said already.
const SAID_AT_A_GLANCE: [&str; 4] = ["doctor", "kakuninsho", "insurer", "differs"];
/// What an agent looks at during the call.
const UNFOLDED: [&str; 3] = ["branches", "situations", "what-if"];

/// An agent walks a caller through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Desk {
    /// Its heading.
    pub heading: Words,
    /// What has been told.
    pub steps: DeskSteps,
    /// What to say.
    pub script: Script,
    /// The answer so far.
    pub glance: DeskGlance,
    /// Finding anything.
    pub finder: Finder,
    /// Said when an answer has been given: what comes next, and what came out so far.
    pub said: Words,
    /// Clearing everything, and taking that back.
    pub clear: Clear,
}

/// What has been told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskSteps {
    /// The pane's heading.
    pub heading: Words,
    /// The caller's language.
    pub language: Select,
    /// The insurer.
    pub insurer: Select,
    /// How the insurer is asked for.
    pub ask_insurer: Pair,
    /// The questions so far, with their answers.
    pub rows: Vec<CheckLine>,
    /// What else is true.
    pub situations: Option<CheckSituations>,
    /// A receipt from elsewhere.
    pub receipt: DeskReceipt,
    /// Takes the last answer back.
    pub undo: Words,
    /// Said when it is taken back.
    pub undone: Words,
    /// Said when there is none.
    pub nothing_to_undo: Words,
    /// To how many calls there were.
    pub to_counts: Words,
    /// To what the keys do.
    pub to_keys: Words,
}

/// A receipt from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskReceipt {
    /// The field's name.
    pub label: Words,
    /// Shows the answer.
    pub show: Words,
    /// What stands in the field.
    pub code: String,
    /// What is wrong with it.
    pub wrong: Option<Words>,
}

/// The answer so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskGlance {
    /// The pane's heading.
    pub heading: Words,
    /// One line for each thing an agent is asked about.
    pub rows: Vec<GlanceRow>,
    /// All of it.
    pub outcome: Outcome,
}

/// One thing at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GlanceRow {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub label: Words,
    /// How it stands.
    pub value: Words,
    /// The same as a sign.
    pub sign: Option<Answers>,
    /// What there is to know about it.
    pub lines: Vec<Words>,
}

/// Clearing everything, and taking that back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Clear {
    /// Clears everything.
    pub name: Words,
    /// Said when it is done.
    pub cleared: Words,
    /// Takes it back.
    pub take_back: Words,
    /// Said when it is taken back.
    pub taken_back: Words,
    /// How long it can be, in seconds.
    pub seconds: u32,
}

pub(super) fn desk(scene: &Scene<'_>) -> Desk {
    let answer = Answer::of(scene);
    let script = script(scene, &answer);
    let next = scene.voice.say(&asked(scene.told.stage()), &[]);
    let headline = headline(scene.voice, &answer.occasion(scene)).to_string();
    let said = [("question", next.into()), ("headline", headline.into())];
    Desk {
        heading: scene.say("desk-heading"),
        steps: told(scene),
        said: wire::words(&scene.voice.text("desk-said", &said)),
        script,
        glance: at_a_glance(scene, &answer),
        finder: finder(scene),
        clear: clear(scene),
    }
}

fn clear(scene: &Scene<'_>) -> Clear {
    Clear {
        name: scene.say("desk-next-caller"),
        cleared: wire::words(&scene.voice.text("desk-cleared", &[("seconds", SECONDS.into())])),
        take_back: scene.say("desk-take-back"),
        taken_back: scene.say("desk-taken-back"),
        seconds: SECONDS,
    }
}

fn told(scene: &Scene<'_>) -> DeskSteps {
    let check = steps::check(scene);
    let open = scene.told.next().map(Page::screen);
    DeskSteps {
        heading: scene.say("desk-steps"),
        language: caller(scene),
        insurer: insurers(scene, scene.told.insurer),
        ask_insurer: scene.say_both("spoken-insurer"),
        rows: check.rows.into_iter().filter(|row| Some(row.screen) != open).collect(),
        situations: check.situations,
        receipt: receipt(scene),
        undo: scene.say("desk-undo"),
        undone: scene.say("desk-undone"),
        nothing_to_undo: scene.say("desk-nothing-to-undo"),
        to_counts: scene.say("counts-open"),
        to_keys: scene.say("keys-heading"),
    }
}

/// The languages that the caller can speak; the page's own means that nothing stands beside it.
fn caller(scene: &Scene<'_>) -> Select {
    let spoken = scene.beside.unwrap_or(scene.voice).language();
    let languages = scene.moment.house.words.languages().iter().map(|language| Choice {
        id: language.id.clone(),
        name: language.name.clone(),
        lang: Some(language.tag.to_string()),
        chosen: language.id == spoken.id,
    });
    Select {
        id: "caller".to_owned(),
        label: scene.say("desk-language"),
        hint: Words::new(),
        options: languages.collect(),
    }
}

fn receipt(scene: &Scene<'_>) -> DeskReceipt {
    let typed = !scene.told.code.trim().is_empty();
    DeskReceipt {
        label: scene.say("heading-receipt"),
        show: scene.say("receipt-show"),
        code: scene.told.code.clone(),
        wrong: places::errors(scene).into_iter().next().filter(|_| typed).map(|error| error.text),
    }
}

fn at_a_glance(scene: &Scene<'_>, answer: &Answer) -> DeskGlance {
    let occasion = answer.occasion(scene);
    let rows = glance(scene.voice, &occasion, &scene.callers()).into_iter().map(|row| GlanceRow {
        id: row.id.to_owned(),
        label: wire::words(&row.label),
        value: wire::words(&row.value),
        sign: row.sign.map(Answers::from),
        lines: row.lines.iter().map(wire::words).collect(),
    });
    let mut outcome = result::outcome_of(scene, &[sheets::for_agent(scene, answer)]);
    if !scene.told.has_begun() {
        // Before anything is told everything is possible, and whatever could be warned of is.
        let always = scene.say("notice-information-out-of-date");
        outcome.warnings.retain(|warning| warning.words == always);
    }
    outcome.parts.retain(|part| !SAID_AT_A_GLANCE.contains(&part.id.as_str()));
    for part in &mut outcome.parts {
        part.folded = !UNFOLDED.contains(&part.id.as_str());
    }
    DeskGlance { heading: scene.say("desk-glance"), rows: rows.collect(), outcome }
}

impl Scene<'_> {
    /// The languages of a call: the caller's first.
    pub(super) fn callers(&self) -> Vec<&str> {
        let mut languages = self.languages();
        languages.reverse();
        languages
    }
}
