//! What stands around every screen: the bar above it, the foot below it, and what is said when something goes wrong.

use serde::Serialize;
use ts_rs::TS;

use super::{Body, Notice, Scene};
use crate::keys::{self, Pressed};
use crate::settings::{Settings, TextSize};
use crate::told::Page;
use crate::wire::{self, Words};

/// What every screen has around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Frame {
    /// The language's tag.
    pub tag: String,
    /// The settings as they stand.
    pub settings: Settings,
    /// The keys of this screen.
    pub keys: Vec<Pressed>,
    /// The next smaller and the next larger size, where there is one.
    pub sizes: (Option<TextSize>, Option<TextSize>),
    /// The program's name.
    pub name: Words,
    /// The link past the bar.
    pub skip: Words,
    /// The bar's name.
    pub bar: String,
    /// Back to the screen before.
    pub back: Words,
    /// To the languages.
    pub to_language: Words,
    /// Smaller text.
    pub smaller: String,
    /// Larger text.
    pub larger: String,
    /// To the telephone lines.
    pub to_phones: Words,
    /// To the settings.
    pub to_settings: Words,
    /// The date of the information.
    pub as_of: Words,
    /// That nothing is kept.
    pub keeps_nothing: Words,
    /// That it is not official.
    pub independent: Words,
    /// To versions and sources.
    pub to_sources: Words,
    /// Said when the day has changed while a screen was open.
    pub day_changed: String,
    /// Said when the text has changed its size.
    pub size_changed: String,
    /// Shown when a request was refused.
    pub trouble: Words,
    /// Shown when the settings could not be written.
    pub not_saved: Words,
    /// Shown when a call could not be counted.
    pub not_counted: Words,
    /// Shown when the browser could not be opened.
    pub no_browser: Words,
    /// Something to know at the start.
    pub notice: Option<Words>,
}

pub(super) fn frame(scene: &Scene<'_>) -> Frame {
    let settings = scene.moment.settings;
    let at = TextSize::ALL.iter().position(|size| *size == settings.text_size).unwrap_or(0);
    let percent = settings.text_size.percent();
    Frame {
        tag: scene.voice.language().tag.to_string(),
        settings: settings.clone(),
        keys: keys::on(scene.screen, settings.single_keys),
        sizes: (at.checked_sub(1).map(|at| TextSize::ALL[at]), TextSize::ALL.get(at + 1).copied()),
        name: scene.say("app-name"),
        skip: scene.say("frame-skip"),
        bar: scene.plain("frame-bar"),
        back: scene.say("frame-back"),
        to_language: scene.say("frame-language"),
        smaller: scene.plain("frame-smaller"),
        larger: scene.plain("frame-larger"),
        to_phones: scene.say("frame-phones"),
        to_settings: scene.say("frame-settings"),
        as_of: as_of(scene),
        keeps_nothing: scene.say("frame-keeps-nothing"),
        independent: scene.say("sheet-independent"),
        to_sources: scene.say("frame-sources"),
        day_changed: scene.plain("frame-day-changed"),
        size_changed: scene.voice.text("frame-size-changed", &[("percent", percent.into())]).to_string(),
        trouble: scene.say("frame-trouble"),
        not_saved: scene.say("frame-not-saved"),
        not_counted: scene.say("counts-not-kept"),
        no_browser: scene.say("frame-no-browser"),
        notice: scene.moment.notice.map(|notice| scene.say(told(notice))),
    }
}

const fn told(notice: Notice) -> &'static str {
    match notice {
        Notice::SettingsBroken => "frame-settings-broken",
        Notice::BrokeOff => "frame-broke-off",
    }
}

/// The day on which a document was last looked at.
pub(super) fn as_of(scene: &Scene<'_>) -> Words {
    let looked_at = scene.moment.house.pack.documents().iter().map(|document| document.checked).max();
    let day = looked_at.map(|day| scene.voice.day(day)).unwrap_or_default();
    wire::words(&scene.voice.text("frame-as-of", &[("date", day.into())]))
}

/// The title of the window: which screen, and whose.
pub(super) fn title(scene: &Scene<'_>, body: &Body) -> String {
    let heading = match body {
        Body::Language(list) => &list.heading,
        Body::Home(home) => &home.heading,
        Body::Step(step) => &step.question.words,
        Body::Check(check) => &check.heading,
        Body::Situations(situations) => &situations.heading,
        Body::Result(outcome) => &outcome.headline.words,
        Body::Receipt(entry) => &entry.heading,
        Body::Family(family) => &family.heading,
        Body::Library(library) => &library.heading,
        Body::Topic(topic) => &topic.heading.words,
        Body::Glossary(glossary) => &glossary.heading,
        Body::Desk(desk) => &desk.heading,
        Body::Counts(counts) => &counts.heading,
        Body::Keys(keys) => &keys.heading,
        Body::Phones(phones) => &phones.heading,
        Body::Settings(preferences) => &preferences.heading,
    };
    let heading: String = heading.iter().map(|run| run.text.as_str()).collect();
    let page = Page::on(scene.screen).map(|page| super::steps::step_of(scene, page));
    let step: Option<String> = page.map(|step| step.iter().map(|run| run.text.as_str()).collect());
    let wrong = (!scene.errors.is_empty()).then(|| scene.plain("title-error"));
    let name = scene.plain("app-name");
    let parts = [wrong, step, Some(heading), Some(name)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}
