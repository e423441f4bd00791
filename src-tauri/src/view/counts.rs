//! How many calls there were, and what about: as tables with bars.

use chrono::Days;
use serde::Serialize;
use shirube_counts::{Call, Kind, LEAST, Sums};
use shirube_rules::duty::Todo;
use shirube_rules::situation::Situation;
use shirube_words::text::{Text, name_in};
use ts_rs::TS;

use super::places::{Choice, Select};
use super::sheets::Answer;
use super::{Moment, Scene, situations};
use crate::ask::Ask;
use crate::counting::Period;
use crate::counting::{NOT_DECIDED, NOTHING_TO_DO, call};
use crate::refusal::Refusal;
use crate::settings::Counting;
use crate::wire::{self, Words};

/// How many calls there were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    /// Its heading.
    pub heading: Words,
    /// What is counted, and what is not.
    pub lead: Words,
    /// Whether calls are counted now, or why they are not.
    pub state: Words,
    /// Begins or ends it: what it is called, and what is set.
    pub switch: Switch,
    /// For how many days back.
    pub period: Select,
    /// How many calls.
    pub calls: Words,
    /// What they were about.
    pub tables: Vec<CountTable>,
    /// The head of what is counted.
    pub what: Words,
    /// The head of the numbers.
    pub how_many: Words,
    /// Saving it as a table; only where there is something.
    pub export: Option<Export>,
    /// Forgetting it; only where there is something.
    pub forget: Option<Forget>,
}

/// Begins or ends the counting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Switch {
    /// What it is called.
    pub name: Words,
    /// What is set by it.
    pub to: Counting,
}

/// Sums of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CountTable {
    /// Its id.
    pub id: String,
    /// What it counts.
    pub name: Words,
    /// The sums, largest first.
    pub rows: Vec<CountRow>,
}

/// A sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CountRow {
    /// What was counted, by id.
    pub id: String,
    /// The same in words.
    pub name: Words,
    /// How often.
    pub count: u32,
    /// The length of its bar, in hundredths of the longest.
    pub bar: u32,
}

/// Saving it as a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Export {
    /// What it is called.
    pub name: Words,
    /// What is hidden.
    pub hint: Words,
    /// That it is being made.
    pub making: Words,
}

/// Forgetting it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Forget {
    /// What it is called.
    pub name: Words,
    /// The same, once it has been pressed.
    pub sure: Words,
    /// That it cannot be taken back.
    pub hint: Words,
    /// Said when it is done.
    pub done: Words,
}

/// What is counted of a call; nothing where nothing was told, or nothing is counted.
pub fn counted(moment: Moment<'_>, ask: &Ask) -> Result<Option<Call>, Refusal> {
    let scene = Scene::of(moment, ask)?;
    let told = scene.told.has_begun() && moment.settings.counting == Counting::On;
    Ok(told.then(|| {
        let outcome = Answer::of(&scene).outcome;
        let caller = scene.callers()[0].to_owned();
        call(&outcome, scene.told.held().iter(), &caller, &scene.told.insurer.id)
    }))
}

pub(super) fn counts(scene: &Scene<'_>) -> Counts {
    let tally = scene.moment.counts.tally();
    let (today, period) = (scene.moment.now.date(), scene.told.period);
    let first = period.days().and_then(|days| today.checked_sub_days(Days::new(days - 1)));
    let sums = tally.map(|tally| first.map_or_else(|| tally.whole(), |first| tally.since(first))).unwrap_or_default();
    let counting = scene.moment.settings.counting == Counting::On;
    let state = match (tally, counting) {
        (None, _) => "counts-broken",
        (Some(_), true) => "counts-is-on",
        (Some(_), false) => "counts-is-off",
    };
    let switch = if counting { ("counts-stop", Counting::Off) } else { ("counts-start", Counting::On) };
    let kept = tally.is_none_or(|tally| !tally.is_empty());
    Counts {
        heading: scene.say("counts-heading"),
        lead: scene.say("counts-lead"),
        state: scene.say(state),
        switch: Switch { name: scene.say(switch.0), to: switch.1 },
        period: periods(scene),
        calls: match sums.calls() {
            0 => scene.say("counts-none"),
            calls => wire::words(&scene.voice.text("counts-calls", &[("count", calls.into())])),
        },
        tables: Kind::ALL.iter().filter_map(|kind| table(scene, &sums, *kind)).collect(),
        what: scene.say("counts-what"),
        how_many: scene.say("counts-how-many"),
        export: tally.filter(|tally| !tally.is_empty()).map(|_| Export {
            name: scene.say("counts-export"),
            hint: wire::words(&scene.voice.text("counts-export-hint", &[("least", LEAST.into())])),
            making: scene.say("take-making"),
        }),
        forget: kept.then(|| Forget {
            name: scene.say("counts-forget"),
            sure: scene.say("counts-forget-sure"),
            hint: scene.say("counts-forget-hint"),
            done: scene.say("counts-forgotten"),
        }),
    }
}

fn periods(scene: &Scene<'_>) -> Select {
    let choice = |period: Period| Choice {
        id: period.id().to_owned(),
        name: match (period, period.days()) {
            (Period::Today, _) => scene.plain("counts-today"),
            (_, None) => scene.plain("counts-all"),
            (_, Some(days)) => scene.voice.text("counts-last-days", &[("days", days.into())]).to_string(),
        },
        lang: None,
        chosen: period == scene.told.period,
    };
    Select {
        id: "period".to_owned(),
        label: scene.say("counts-period"),
        hint: Words::new(),
        options: Period::ALL.map(choice).to_vec(),
    }
}

fn table(scene: &Scene<'_>, sums: &Sums, kind: Kind) -> Option<CountTable> {
    let of = sums.of(kind);
    let most = of.first()?.1;
    let row = |(id, count): &(&str, u32)| CountRow {
        id: (*id).to_owned(),
        name: name(scene, kind, id),
        count: *count,
        bar: count.saturating_mul(100) / most,
    };
    let heading = match kind {
        Kind::Todo => "counts-todos",
        Kind::Situation => "counts-situations",
        Kind::Language => "counts-languages",
        Kind::Insurer => "counts-insurers",
    };
    Some(CountTable { id: kind.id().to_owned(), name: scene.say(heading), rows: of.iter().map(row).collect() })
}

/// What was counted, in words; what is no longer known by its id.
fn name(scene: &Scene<'_>, kind: Kind, id: &str) -> Words {
    let as_it_is = || wire::words(&Text::marked(id));
    match kind {
        Kind::Todo if id == NOTHING_TO_DO || id == NOT_DECIDED => scene.say(&format!("counts-{id}")),
        Kind::Todo if Todo::from_id(id).is_some() => scene.say(&format!("todo-{id}")),
        Kind::Situation => {
            Situation::from_id(id).map_or_else(as_it_is, |situation| situations::words(scene, situation))
        }
        Kind::Language => {
            let mut languages = scene.moment.house.words.languages().iter();
            let known = languages.find(|language| language.id == id);
            known.map_or_else(as_it_is, |language| wire::name(&scene.moment.house.words, scene.voice, language))
        }
        Kind::Insurer => {
            let house = scene.moment.house;
            house.pack.insurer(id).map_or_else(as_it_is, |insurer| {
                wire::words(&scene.voice.marked(&name_in(scene.language(), house.name(insurer, scene.language()))))
            })
        }
        Kind::Todo => as_it_is(),
    }
}
