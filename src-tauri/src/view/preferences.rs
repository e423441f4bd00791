//! The settings, and what the program is and rests on.

use serde::Serialize;
use serde_json::Value;
use shirube_words::calls::added_by;
use shirube_words::sources;
use ts_rs::TS;

use super::Scene;
use crate::settings::{Colours, Motion, Readings, SingleKeys, TextSize};
use crate::team::Found;
use crate::wire::{self, Words};

/// The settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Preferences {
    /// The heading.
    pub heading: Words,
    /// To the languages.
    pub to_language: Words,
    /// What can be chosen.
    pub groups: Vec<Group>,
    /// The file by which a team adds to the facts.
    pub team: TeamPart,
    /// Forgets everything.
    pub forget: Words,
    /// What that means.
    pub forget_hint: Words,
    /// Said when it is done.
    pub forgotten: String,
    /// The heading of versions and sources.
    pub about_heading: Words,
    /// The version, the date of the information, that it is not official.
    pub about: Vec<Words>,
    /// The heading of the documents.
    pub sources_heading: Words,
    /// The documents.
    pub sources: Vec<Words>,
}

/// A setting and what it can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Group {
    /// The key of the setting.
    pub id: String,
    /// What is set.
    pub legend: Words,
    /// What it can be.
    pub options: Vec<SettingOption>,
}

/// What a setting can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SettingOption {
    /// Its value.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Whether it is the one that holds.
    pub chosen: bool,
}

/// The file by which a team adds to the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TeamPart {
    /// The heading.
    pub heading: Words,
    /// What it is for.
    pub hint: Words,
    /// The field's name.
    pub label: Words,
    /// What stands in the field.
    pub path: String,
    /// Uses the file.
    pub choose: Words,
    /// Stops using it; only where one is used.
    pub stop: Option<Words>,
    /// What came of it.
    pub state: Option<Words>,
    /// What is wrong with it, for whoever made it.
    pub problems: Vec<String>,
}

/// How many problems are shown; a file that is wrong throughout is wrong for one reason.
const MOST_PROBLEMS: usize = 20;

fn team(scene: &Scene<'_>) -> TeamPart {
    let house = scene.moment.house;
    let path = scene.moment.settings.team.clone();
    let (state, problems) = match &house.team.found {
        Found::Nothing => (None, Vec::new()),
        Found::Added => (added_by(scene.voice, &house.pack).map(|text| wire::words(&text)), Vec::new()),
        Found::Unread => (Some(scene.say("team-unread")), Vec::new()),
        Found::Wrong(problems) => {
            let count = [("count", problems.len().into())];
            let told = problems.iter().take(MOST_PROBLEMS).map(ToString::to_string);
            (Some(wire::words(&scene.voice.text("team-wrong", &count))), told.collect())
        }
    };
    TeamPart {
        heading: scene.say("team-heading"),
        hint: scene.say("team-hint"),
        label: scene.say("team-label"),
        choose: scene.say("team-use"),
        stop: path.is_some().then(|| scene.say("team-stop")),
        path: path.unwrap_or_default(),
        state,
        problems,
    }
}

pub(super) fn preferences(scene: &Scene<'_>) -> Preferences {
    let settings = scene.moment.settings;
    let documents = scene.moment.house.pack.documents().iter();
    let sources = documents.map(|document| wire::words(&sources::line(scene.voice, document)));
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    Preferences {
        heading: scene.say("settings-heading"),
        to_language: scene.say("frame-language"),
        groups: vec![
            group(scene, "text-size", &TextSize::ALL, settings.text_size, |size| {
                wire::words(&scene.voice.text("settings-percent", &[("percent", size.percent().into())]))
            }),
            group(scene, "colours", &Colours::ALL, settings.colours, |colours| {
                scene.say(&format!("colours-{}", key(&colours)))
            }),
            group(scene, "motion", &Motion::ALL, settings.motion, |motion| {
                scene.say(&format!("motion-{}", key(&motion)))
            }),
            group(scene, "readings", &Readings::ALL, settings.readings, |readings| {
                scene.say(&format!("readings-{}", key(&readings)))
            }),
            group(scene, "single-keys", &SingleKeys::ALL, settings.single_keys, |keys| {
                scene.say(&format!("single-keys-{}", key(&keys)))
            }),
        ],
        team: team(scene),
        forget: scene.say("forget"),
        forget_hint: scene.say("forget-hint"),
        forgotten: scene.plain("forgotten"),
        about_heading: scene.say("about-heading"),
        about: vec![
            wire::words(&scene.voice.text("about-version", &version)),
            super::frame::as_of(scene),
            scene.say("sheet-independent"),
        ],
        sources_heading: scene.say("heading-sources"),
        sources: sources.collect(),
    }
}

fn group<T: Serialize + PartialEq + Copy>(
    scene: &Scene<'_>,
    id: &str,
    all: &[T],
    now: T,
    name: impl Fn(T) -> Words,
) -> Group {
    let choice = |value: &T| SettingOption { id: key(value), name: name(*value), chosen: *value == now };
    Group { id: id.to_owned(), legend: scene.say(&format!("settings-{id}")), options: all.iter().map(choice).collect() }
}

/// A value as it stands in the file of the settings.
fn key(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}
