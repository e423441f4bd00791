//! Whom to call: what it is about first, then the lines that answer it, and whether they do now.

use serde::Serialize;
use shirube_rules::duty::CallTopic;
use shirube_words::calls;
use ts_rs::TS;

use super::Scene;
use super::drawn::{PageLink, SheetItem, draw, link};
use super::places::{Choice, Select};
use crate::told::ANYTHING;
use crate::wire::Words;

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Phones {
    /// Its heading.
    pub heading: Words,
    /// What it is about.
    pub topic: Select,
    /// The lines, best first.
    pub lines: Vec<SheetItem>,
    /// How many there are; said when another topic is chosen.
    pub count: String,
    /// The official page that lists them.
    pub page: Option<PageLink>,
}

pub(super) fn phones(scene: &Scene<'_>) -> Phones {
    let pack = &scene.moment.house.pack;
    let (language, insurer) = (scene.language(), scene.told.insurer.id.as_str());
    let topics = scene.told.calls.map_or(CallTopic::ALL.to_vec(), |topic| vec![topic]);
    let contacts = match scene.told.calls {
        Some(topic) => pack.contacts_for(&[topic], language, insurer),
        None => pack.contacts_in_order(language, insurer),
    };
    let now = scene.moment.now;
    let calls = contacts.into_iter().filter(|contact| contact.rely.holds_on(now.date()));
    let calls = calls.map(|contact| calls::item(scene.voice, pack, contact, &topics, now.date(), Some(now)));
    let offices = calls::offices(scene.voice, &topics);
    let lines: Vec<_> = calls.chain(offices).map(|item| draw(scene, &item, None)).collect();
    Phones {
        count: scene.voice.text("phones-count", &[("count", lines.len().into())]).to_string(),
        heading: scene.say("phones-heading"),
        topic: topic(scene),
        lines,
        page: link(scene, "my-number-contact"),
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
