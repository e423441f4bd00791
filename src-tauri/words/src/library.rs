//! The library in words: a topic on a day, for members of an insurer; and which topics matter to an outcome.
//!
//! A topic says nothing of its own about what insurers decide: each member is told what the own insurer says, and whoever
//! does not know theirs is told what each of the known ones says, under its name.

mod insurers;

use chrono::NaiveDateTime;
use shirube_facts::{Contact, Group, Pack, Topic, TopicPart};
use shirube_rules::answers::{Card, Registered};
use shirube_rules::case::said;
use shirube_rules::decide::LAW_BEGINS;
use shirube_rules::duty::Todo;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::{Outcome, distinct};
use shirube_rules::region::Region;
use shirube_rules::set::Set;
use shirube_rules::situation::Situations;
use shirube_rules::ways::ways;

use crate::figures::{Ground, figures};
use crate::how::{guide_to, how, page, title};
use crate::lines::told;
use crate::papers::{Table, table};
use crate::sheet::{Item, Part, PartId};
use crate::text::Text;
use crate::voice::Voice;
use crate::{calls, sources};

pub(crate) use self::insurers::told_of;

/// A topic in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicSheet {
    /// The language's id.
    pub language: String,
    /// The language's tag.
    pub tag: String,
    /// The topic's id.
    pub id: String,
    /// What is asked.
    pub title: Text,
    /// That it is not official, and who is; then the day it is for.
    pub about: Vec<Text>,
    /// That it may be out of date.
    pub warnings: Vec<Text>,
    /// What answers most people.
    pub bite: Vec<Text>,
    /// What belongs to the bite.
    pub with_bite: Vec<Item>,
    /// The rest.
    pub details: Vec<TopicDetail>,
    /// Whom to call, and the documents it rests on.
    pub parts: Vec<Part>,
    /// Whether it is a guide for those who answer the phone, a page on paper.
    pub guide: bool,
    /// What stands at the foot of every page.
    pub foot: Text,
}

/// A part of a topic, under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicDetail {
    /// Its id, within the topic.
    pub id: String,
    /// Its heading.
    pub heading: Text,
    /// What it says.
    pub items: Vec<Item>,
    /// The papers side by side.
    pub table: Option<Table>,
}

/// What a topic is read for.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// The facts, for members of an insurer, on a day.
    pub ground: Ground<'a>,
    /// The wall clock in Japan, where the day asked about is today.
    pub now: Option<NaiveDateTime>,
}

impl<'a> Reading<'a> {
    /// The lines to call, best first for a speaker of the first language.
    pub fn contacts(&self, languages: &[&str]) -> Vec<&'a Contact> {
        calls::contacts(&self.ground, &self.topic.calls, languages)
    }

    /// The parts that hold on the day.
    fn parts(&self) -> impl Iterator<Item = &'a TopicPart> {
        self.topic.on(self.ground.day)
    }

    /// The documents it rests on, by id.
    pub fn sources(&self, contacts: &[&Contact]) -> Vec<String> {
        let Ground { pack, day, .. } = self.ground;
        let mut ids: Vec<String> = Vec::new();
        for part in self.parts() {
            ids.extend(part.rely.sources.iter().cloned());
            let guides = [part.guide, part.todo.and_then(guide_to)].into_iter().flatten();
            let guides = guides.filter_map(|to| pack.guide(to, day));
            ids.extend(guides.flat_map(|guide| guide.rely.sources.iter().cloned()));
            let papers = pack.papers().iter().filter(|_| part.papers);
            ids.extend(papers.flat_map(|paper| paper.rely.sources.iter().cloned()));
            let rules = insurers::rules(&self.ground, &part.matters);
            ids.extend(rules.into_iter().flat_map(|rule| rule.rely.sources.iter().cloned()));
        }
        ids.extend(contacts.iter().flat_map(|contact| contact.rely.sources.iter().cloned()));
        distinct(ids)
    }

    /// Whether something it says may have changed, or the law has not begun.
    fn is_out_of_date(&self, contacts: &[&Contact]) -> bool {
        let Ground { pack, day, .. } = self.ground;
        let documents = self.sources(contacts);
        let old = documents.iter().filter_map(|id| pack.document(id)).any(|document| !document.stands_on(day));
        let stale = calls::are_stale(contacts, day);
        let rules = |part: &TopicPart| {
            let rules = insurers::rules(&self.ground, &part.matters);
            rules.iter().any(|rule| !rule.rely.stands_on(day))
        };
        let part = |part: &TopicPart| !part.rely.stands_on(day) || rules(part);
        day < LAW_BEGINS || old || stale || self.parts().any(part)
    }
}

/// What a topic asks.
pub fn name(voice: &Voice, topic: &Topic) -> Text {
    voice.text(&format!("topic-{}", topic.id), &[])
}

/// The topics that matter to an outcome, in the order of the library.
pub fn of_outcome<'a>(pack: &'a Pack, outcome: &Outcome) -> Vec<&'a Topic> {
    let matters = |topic: &&Topic| {
        outcome.todo.iter().any(|step| topic.todos.contains(&step.todo))
            || outcome.case.situations.iter().any(|situation| topic.situations.contains(&situation))
    };
    pack.topics().iter().filter(matters).collect()
}

/// The sheet of a topic in a language. `contacts` are those of the language that is read first.
pub fn topic(voice: &Voice, reading: &Reading<'_>, contacts: &[&Contact]) -> TopicSheet {
    let Reading { topic, ground, now } = *reading;
    let day = voice.day(ground.day);
    let day_line = if now.is_some() { "sheet-day" } else { "sheet-other-day" };
    let (bites, details): (Vec<_>, Vec<_>) =
        reading.parts().partition(|part| topic.bites.iter().any(|bite| bite.id == part.id));
    let bite = bites.iter().flat_map(|part| lines(voice, &voice.say(&message(topic, part), &figures(voice, &ground))));
    let calls = calls::items(voice, &ground, &topic.calls, now, contacts);
    let documents = sources::of(voice, ground.pack, reading.sources(contacts).into_iter());
    let part = |id: PartId, items| Part { id, heading: voice.text(id.heading(true), &[]), items };
    let out_of_date = reading.is_out_of_date(contacts);
    TopicSheet {
        language: voice.language().id.clone(),
        tag: voice.language().tag.to_string(),
        id: topic.id.clone(),
        title: name(voice, topic),
        about: vec![voice.text("sheet-independent", &[]), voice.text(day_line, &[("date", day.into())])],
        warnings: out_of_date.then(|| told(voice, &ground, Notice::InformationOutOfDate)).into_iter().collect(),
        bite: bite.collect(),
        with_bite: bites
            .iter()
            .flat_map(|part| law_and_insurers(voice, reading, part))
            .chain(insurers::differ(voice, reading))
            .collect(),
        details: details.into_iter().map(|part| detail(voice, reading, part)).collect(),
        parts: [part(PartId::Contacts, calls), part(PartId::Sources, documents.into_iter().map(Item::plain).collect())]
            .into_iter()
            .filter(|part| !part.items.is_empty())
            .collect(),
        guide: topic.group == Group::Desk,
        foot: voice.text("sheet-foot", &[]),
    }
}

impl TopicSheet {
    /// The sheet in short: what answers most people, and whom to call.
    #[must_use]
    pub fn brief(mut self) -> Self {
        self.details.clear();
        self.parts.retain(|part| part.id.is_brief());
        self.parts.iter_mut().for_each(Part::shorten);
        self
    }

    /// The sheet for later: without what is true at this moment only.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.parts.iter_mut().for_each(Part::last);
        self
    }
}

fn message(topic: &Topic, part: &TopicPart) -> String {
    format!("topic-{}-{}", topic.id, part.id)
}

/// Each line of a message by itself.
fn lines(voice: &Voice, message: &str) -> Vec<Text> {
    message.lines().map(|line| voice.marked(line.trim())).collect()
}

fn detail(voice: &Voice, reading: &Reading<'_>, part: &TopicPart) -> TopicDetail {
    let id = message(reading.topic, part);
    let values = figures(voice, &reading.ground);
    let heading = match part.todo {
        Some(todo) => voice.marked(&title(voice, todo, false)),
        None => voice.text(&id, &values),
    };
    let own = part.todo.is_none().then(|| voice.say_attribute(&id, "lines", &values)).flatten();
    let own = lines(voice, &own.unwrap_or_default()).into_iter().map(Item::plain);
    TopicDetail {
        id: part.id.clone(),
        heading,
        items: own.chain(law_and_insurers(voice, reading, part)).collect(),
        table: part.papers.then(|| table(voice, &reading.ground)),
    }
}

/// What belongs to a part besides its own lines: how a to-do is done, what the law says is to be known, the guide of the
/// day, pages to open, and what insurers say.
fn law_and_insurers(voice: &Voice, reading: &Reading<'_>, part: &TopicPart) -> Vec<Item> {
    let ground = &reading.ground;
    let mut items: Vec<Item> = part.todo.into_iter().flat_map(|todo| of_todo(voice, ground, todo)).collect();
    items.extend(part.notices.iter().map(|notice| Item::plain(told(voice, ground, *notice))));
    let guide = part.guide.and_then(|to| ground.pack.guide(to, ground.day));
    items.extend(guide.map(|guide| Item::plain(voice.text(&format!("guide-{}", guide.id), &figures(voice, ground)))));
    items.extend(part.links.iter().filter_map(|id| {
        let page = page(voice, ground.pack, id)?;
        Some(Item { page: Some(page), ..Item::plain(voice.text(&format!("link-{id}"), &[])) })
    }));
    items.extend(insurers::items(voice, reading, &part.matters));
    items
}

/// How a to-do is done, by all the ways there are: what stands in the way of one is said beside it.
fn of_todo(voice: &Voice, ground: &Ground<'_>, todo: Todo) -> Vec<Item> {
    let in_order =
        Region { card: Set::only(Card::Valid), registered: Set::<Registered>::all(), certificate: said::VALID };
    let lines = how(voice, ground, todo, false, ways(todo, in_order, Situations::NONE));
    let item = |line: crate::sheet::Line| match line.label {
        Some(label) => Item { details: vec![line.text.into()], page: line.page, ..Item::plain(label) },
        None => Item { page: line.page, ..Item::plain(line.text) },
    };
    lines.into_iter().map(item).collect()
}
