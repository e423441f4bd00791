//! What else is true: the page after the answers, a short list by theme, none chosen, and on in one press.

use serde::Serialize;
use shirube_rules::insurer::Scheme;
use shirube_rules::situation::{Dated, OF_LATE_ELDERLY, Situation};
use shirube_words::complaint;
use shirube_words::situations::{contradiction, label};
use ts_rs::TS;

use super::{FieldError, Scene};
use crate::held::{Held, NotHeld};
use crate::wire::{self, Words};

/// What else is true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Situations {
    /// The question.
    pub heading: Words,
    /// What to do here.
    pub lead: Words,
    /// On without any; only where none is chosen.
    pub skip: Words,
    /// The themes in order.
    pub themes: Vec<Theme>,
    /// On.
    pub next: Words,
}

/// Situations that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Theme {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// What can be chosen.
    pub choices: Vec<SituationChoice>,
}

/// A situation to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SituationChoice {
    /// Its id, under which it is answered.
    pub id: String,
    /// Its words.
    pub label: Words,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The date that belongs to it.
    pub date: Option<SituationDate>,
}

/// The field of a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SituationDate {
    /// What it asks.
    pub label: Words,
    /// How it may be written.
    pub hint: Words,
    /// What was typed.
    pub typed: String,
}

/// What stands behind a situation's id where its date is meant.
const DATE: &str = "-date";

/// The themes, each with its situations; every situation stands in one of them.
const THEMES: [(&str, &[Situation]); 8] = [
    ("trouble", &[Situation::PinLocked, Situation::NoPinCard, Situation::MyNumberNotSubmitted]),
    ("change", &[Situation::NewInsurer, Situation::LeavingInsurer, Situation::Moved, Situation::NameChanged]),
    (
        "help",
        &[
            Situation::CarerNeeded,
            Situation::CannotUseReader,
            Situation::NoReader,
            Situation::SurgeryPlanned,
            Situation::SpecificDisease,
        ],
    ),
    (
        "papers",
        &[
            Situation::HasKakuninsho,
            Situation::HasTwoKakuninsho,
            Situation::OnlyOshirase,
            Situation::HasOldCard,
            Situation::StaysOnPaper,
            Situation::WantsToCancel,
        ],
    ),
    ("child", &[Situation::Newborn, Situation::Infant, Situation::Under15, Situation::Nursery, Situation::SchoolTrip]),
    ("elderly", &[Situation::Age75Soon, Situation::KokiKorei85, Situation::KokiKoreiUnder85]),
    ("stay", &[Situation::ResidencePeriodEnding, Situation::ResidencePeriodOver]),
    ("wishes", &[Situation::VoluntaryMember, Situation::SuspiciousCall, Situation::Abroad]),
];

pub(super) fn situations(scene: &Scene<'_>) -> Situations {
    let themes = offered(scene).into_iter().map(|(id, situations)| Theme {
        id: id.to_owned(),
        name: scene.say(&format!("theme-{id}")),
        choices: situations.into_iter().map(|one| choice(scene, one)).collect(),
    });
    Situations {
        heading: scene.say("situations-heading"),
        lead: scene.say("situations-lead"),
        skip: scene.say("situations-skip"),
        themes: themes.collect(),
        next: scene.say("situations-next"),
    }
}

/// The themes, each with what is offered of it.
pub(super) fn offered(scene: &Scene<'_>) -> Vec<(&'static str, Vec<Situation>)> {
    let of_theme =
        |situations: &[Situation]| situations.iter().copied().filter(|one| is_offered(scene, *one)).collect();
    THEMES.iter().map(|(id, situations)| (*id, of_theme(situations))).collect()
}

/// Whether a situation is offered: where a member of the insurer can be in it, and where it is ticked, so that it can be
/// taken back after the insurer has become another one.
fn is_offered(scene: &Scene<'_>, situation: Situation) -> bool {
    let late_elderly = scene.told.insurer.scheme == Scheme::LateElderly;
    late_elderly || !OF_LATE_ELDERLY.contains(&situation) || scene.told.held().is_ticked(situation)
}

fn choice(scene: &Scene<'_>, situation: Situation) -> SituationChoice {
    SituationChoice {
        id: Held::question(situation),
        label: words(scene, situation),
        chosen: scene.told.held().is_ticked(situation),
        date: date_of(scene, situation),
    }
}

/// The field of a situation's date, where it has one.
pub(super) fn date_of(scene: &Scene<'_>, situation: Situation) -> Option<SituationDate> {
    (situation.dated() != Dated::Never).then(|| date(scene, situation))
}

/// A situation in words.
pub(super) fn words(scene: &Scene<'_>, situation: Situation) -> Words {
    wire::words(&scene.voice.marked(&label(scene.voice, situation, scene.day())))
}

fn date(scene: &Scene<'_>, situation: Situation) -> SituationDate {
    let needed = situation.dated() == Dated::Must;
    let own = scene.voice.say_attribute(&format!("situation-{situation}"), "hint", &[]);
    let general = if needed { "situations-date-needed" } else { "situations-date" };
    let example = scene.moment.now.date().to_string();
    SituationDate {
        label: own.map_or_else(|| scene.say(general), |own| wire::words(&scene.voice.marked(&own))),
        hint: wire::words(&scene.voice.text("situations-date-hint", &[("example", example.into())])),
        typed: scene.told.held().typed(situation).to_owned(),
    }
}

/// What is wrong with what was told so far. A date that nobody has typed yet is not.
pub(super) fn wrong(scene: &Scene<'_>) -> Option<FieldError> {
    let awaited = matches!(scene.told.held().read(scene.told.insurer.scheme), Err(NotHeld::NoDate(_)));
    errors(scene).into_iter().next().filter(|_| !awaited)
}

/// What keeps a person on this page.
pub(super) fn errors(scene: &Scene<'_>) -> Vec<FieldError> {
    let Err(wrong) = scene.told.held().read(scene.told.insurer.scheme) else { return Vec::new() };
    let question = Held::question(wrong.situation());
    let field = match wrong {
        NotHeld::Contradiction(_) => question,
        NotHeld::NoDate(_) | NotHeld::NotWhole(_) | NotHeld::Date(..) => format!("{question}{DATE}"),
    };
    let name = |situation| label(scene.voice, situation, scene.day());
    let example = ("example", scene.moment.now.date().to_string().into());
    let text = match wrong {
        NotHeld::Contradiction(wrong) => contradiction(scene.voice, &scene.moment.house.pack, wrong, name),
        NotHeld::NoDate(one) => scene.voice.say("situation-date-missing", &[("situation", name(one).into()), example]),
        NotHeld::NotWhole(one) => {
            scene.voice.say("situation-date-not-whole", &[("situation", name(one).into()), example])
        }
        NotHeld::Date(one, wrong) => {
            let typed = wire::unmarked(scene.told.held().typed(one));
            let problem = complaint::date(scene.voice, &typed, &wrong);
            scene.voice.say("situation-date-wrong", &[("situation", name(one).into()), ("problem", problem.into())])
        }
    };
    vec![FieldError { field, text: wire::words(&scene.voice.marked(&text)) }]
}

#[cfg(test)]
mod tests {
    use super::{Situation, THEMES};

    #[test]
    fn every_situation_stands_in_one_theme() {
        for situation in Situation::ALL {
            let count = THEMES.iter().filter(|(_, situations)| situations.contains(situation)).count();
            assert_eq!(count, 1, "{situation}");
        }
    }
}
