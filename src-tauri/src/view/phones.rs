//! Whom to call: what it is about first, then the lines that answer it, and whether they do now.

use serde::Serialize;
use shirube_rules::duty::CallTopic;
use shirube_words::figures::Ground;
use shirube_words::{calls, number};
use ts_rs::TS;

use super::Scene;
use super::drawn::{PageLink, SheetItem, draw, link};
use super::library::{TopicLink, link as to_topic};
use super::places::{Choice, Select};
use crate::told::ANYTHING;
use crate::wire::{self, Words};

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Phones {
    /// Its heading.
    pub heading: Words,
    /// What it is about.
    pub topic: Select,
    /// Whether a number is an official one.
    pub check: NumberCheck,
    /// Copies a line's number.
    pub copy: CopyNumber,
    /// That they may have changed since anybody looked, where that is so.
    pub out_of_date: Option<Words>,
    /// The lines, best first.
    pub lines: Vec<SheetItem>,
    /// How many there are; said when another topic is chosen.
    pub count: String,
    /// The official page that lists them.
    pub page: Option<PageLink>,
}

/// Whether a number is an official one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NumberCheck {
    /// Its heading.
    pub heading: Words,
    /// The field's name.
    pub label: Words,
    /// What may be written.
    pub hint: Words,
    /// What stands in the field.
    pub typed: String,
    /// Looks it up.
    pub look: Words,
    /// What is known of it; nothing where nothing has been asked.
    pub verdict: Option<Verdict>,
}

/// What is known of a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Verdict {
    /// Whether it is an official one.
    pub official: bool,
    /// What is known, and what to do.
    pub lines: Vec<Words>,
    /// What to do about a strange call.
    pub topic: Option<TopicLink>,
}

/// Copying a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopyNumber {
    /// Copies it.
    pub name: Words,
    /// That it is copied.
    pub copied: Words,
    /// That it could not be.
    pub not_copied: Words,
}

/// The topic that says what to do about a strange call.
const SUSPICIOUS: &str = "suspicious-calls";

pub(super) fn phones(scene: &Scene<'_>) -> Phones {
    let pack = &scene.moment.house.pack;
    let (language, insurer) = (scene.language(), scene.told.insurer.id.as_str());
    let topics = scene.told.calls.map_or(CallTopic::ALL.to_vec(), |topic| vec![topic]);
    let contacts = match scene.told.calls {
        Some(topic) => pack.contacts_for(&[topic], language, insurer),
        None => pack.contacts_in_order(language, insurer),
    };
    let now = scene.moment.now;
    let contacts: Vec<_> = contacts.into_iter().filter(|contact| contact.rely.holds_on(now.date())).collect();
    let ground = Ground { pack, insurer: scene.told.insurer, day: now.date() };
    let out_of_date = calls::out_of_date(scene.voice, &ground, &contacts).map(|old| wire::words(&old));
    let calls =
        contacts.into_iter().map(|contact| calls::item(scene.voice, pack, contact, &topics, now.date(), Some(now)));
    let offices = calls::offices(scene.voice, &topics);
    let lines: Vec<_> = calls.chain(offices).map(|item| draw(scene, &item, None)).collect();
    Phones {
        count: scene.voice.text("phones-count", &[("count", lines.len().into())]).to_string(),
        heading: scene.say("phones-heading"),
        topic: topic(scene),
        check: check(scene),
        copy: CopyNumber {
            name: scene.say("call-copy"),
            copied: scene.say("call-copied"),
            not_copied: scene.say("call-not-copied"),
        },
        out_of_date,
        lines,
        page: link(scene, "my-number-contact"),
    }
}

fn check(scene: &Scene<'_>) -> NumberCheck {
    let typed = &scene.told.number;
    NumberCheck {
        heading: scene.say("number-heading"),
        label: scene.say("number-label"),
        hint: scene.say("number-hint"),
        typed: typed.clone(),
        look: scene.say("number-check"),
        verdict: (!typed.trim().is_empty()).then(|| verdict(scene, typed)),
    }
}

fn verdict(scene: &Scene<'_>, typed: &str) -> Verdict {
    let pack = &scene.moment.house.pack;
    let ground = Ground { pack, insurer: scene.told.insurer, day: scene.moment.now.date() };
    let found = number::verdict(typed, &ground);
    let readable = found != number::Verdict::NoNumber;
    Verdict {
        official: matches!(found, number::Verdict::Line(line) if !line.is_added()),
        lines: number::say(scene.voice, &found, &ground).iter().map(wire::words).collect(),
        topic: pack.topic(SUSPICIOUS).filter(|_| readable).map(|topic| to_topic(scene, topic)),
    }
}

fn topic(scene: &Scene<'_>) -> Select {
    let any = Choice {
        id: ANYTHING.to_owned(),
        name: scene.plain("phones-anything"),
        lang: None,
        chosen: scene.told.calls.is_none(),
    };
    let topics = CallTopic::ALL.iter().map(|topic| Choice {
        id: topic.id().to_owned(),
        name: scene.plain(&format!("call-topic-{topic}")),
        lang: None,
        chosen: scene.told.calls == Some(*topic),
    });
    Select {
        id: "call-topic".to_owned(),
        label: scene.say("phones-about"),
        hint: Words::new(),
        options: core::iter::once(any).chain(topics).collect(),
    }
}
