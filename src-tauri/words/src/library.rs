//! The library in words: a topic on a day, for members of an insurer; and which topics matter to an outcome.
//!
//! A topic says nothing of its own about what insurers decide: each member is told what the own insurer says, and whoever
//! does not know theirs is told what each of the known ones says, under its name.

use chrono::{NaiveDate, NaiveDateTime};
use shirube_facts::{Contact, Insurer, Pack, Topic, TopicPart};
use shirube_rules::answers::{Card, Registered};
use shirube_rules::case::said;
use shirube_rules::decide::LAW_BEGINS;
use shirube_rules::duty::Todo;
use shirube_rules::insurer::{AfterRegistration, Matter, Scheme};
use shirube_rules::notice::Notice;
use shirube_rules::outcome::{Outcome, distinct};
use shirube_rules::region::Region;
use shirube_rules::set::Set;
use shirube_rules::situation::Situations;
use shirube_rules::ways::ways;

use crate::figures::{Ground, figures};
use crate::how::{how, page, title};
use crate::lines::told;
use crate::papers::{Table, table};
use crate::sheet::{Item, Part, PartId};
use crate::text::{Text, name_in};
use crate::voice::Voice;
use crate::{calls, insurer, sources};

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
            ids.extend(
                part.guide
                    .and_then(|to| pack.guide(to, day))
                    .into_iter()
                    .flat_map(|guide| guide.rely.sources.iter().cloned()),
            );
            let papers = pack.papers().iter().filter(|_| part.papers);
            ids.extend(papers.flat_map(|paper| paper.rely.sources.iter().cloned()));
            for insurer in told_of(&self.ground) {
                let rules = part.matters.iter().flat_map(|matter| insurer.rules_on(*matter, day));
                ids.extend(rules.flat_map(|rule| rule.rely.sources.iter().cloned()));
            }
        }
        ids.extend(contacts.iter().flat_map(|contact| contact.rely.sources.iter().cloned()));
        distinct(ids)
    }

    /// Whether something it says may have changed, or the law has not begun.
    fn is_out_of_date(&self, contacts: &[&Contact]) -> bool {
        let Ground { pack, day, .. } = self.ground;
        let documents = self.sources(contacts);
        let old = documents.iter().filter_map(|id| pack.document(id)).any(|document| !document.stands_on(day));
        let stale = contacts.iter().any(|contact| !contact.rely.stands_on(day));
        let rules = || {
            let matters = distinct(self.parts().flat_map(|part| part.matters.iter().copied()));
            told_of(&self.ground).into_iter().any(|insurer| {
                matters.iter().flat_map(|matter| insurer.rules_on(*matter, day)).any(|rule| !rule.rely.stands_on(day))
            })
        };
        day < LAW_BEGINS || old || stale || self.parts().any(|part| !part.rely.stands_on(day)) || rules()
    }
}

/// The insurers whose rules are told: the own one, or all known ones where it is not known. Those that a team has added
/// are there for their members; as examples, the built-in ones are enough.
pub(crate) fn told_of<'a>(ground: &Ground<'a>) -> Vec<&'a Insurer> {
    let Ground { pack, insurer, .. } = *ground;
    if insurer.scheme != Scheme::Unknown {
        return vec![insurer];
    }
    let known = |other: &&Insurer| other.scheme != Scheme::Unknown && !pack.is_added(other);
    pack.insurers().iter().filter(known).collect()
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
    let bite = bites.iter().flat_map(|part| lines(&voice.say(&message(topic, part), &figures(voice, &ground))));
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
            .chain(insurers_differ(voice, reading))
            .collect(),
        details: details.into_iter().map(|part| detail(voice, reading, part)).collect(),
        parts: vec![
            part(PartId::Contacts, calls),
            part(PartId::Sources, documents.into_iter().map(Item::plain).collect()),
        ],
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
}

fn message(topic: &Topic, part: &TopicPart) -> String {
    format!("topic-{}-{}", topic.id, part.id)
}

/// Each line of a message by itself.
fn lines(message: &str) -> Vec<Text> {
    message.lines().map(|line| Text::marked(line.trim())).collect()
}

fn detail(voice: &Voice, reading: &Reading<'_>, part: &TopicPart) -> TopicDetail {
    let id = message(reading.topic, part);
    let values = figures(voice, &reading.ground);
    let heading = match part.todo {
        Some(todo) => Text::marked(&title(voice, todo, false)),
        None => voice.text(&id, &values),
    };
    let own = part.todo.is_none().then(|| voice.say_attribute(&id, "lines", &values)).flatten();
    let own = lines(&own.unwrap_or_default()).into_iter().map(Item::plain);
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
    items.extend(of_insurers(voice, reading, &part.matters));
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

/// That what is told under the names of insurers is not for everybody; said once, before any of it.
fn insurers_differ(voice: &Voice, reading: &Reading<'_>) -> Option<Item> {
    let unknown = reading.ground.insurer.scheme == Scheme::Unknown;
    let told = || reading.parts().any(|part| !of_insurers(voice, reading, &part.matters).is_empty());
    (unknown && told()).then(|| Item::plain(voice.text("topic-insurers-differ", &[])))
}

/// What insurers say of these matters.
fn of_insurers(voice: &Voice, reading: &Reading<'_>, matters: &[Matter]) -> Vec<Item> {
    let Ground { insurer, day, .. } = reading.ground;
    if matters.is_empty() {
        return Vec::new();
    }
    let told = told_of(&reading.ground).into_iter().filter_map(|one| of_insurer(voice, reading, one, matters, day));
    let mut told: Vec<Item> = told.collect();
    let unknown = insurer.scheme == Scheme::Unknown;
    if told.is_empty() && !unknown && matters.iter().any(|matter| is_asked(*matter)) {
        let name = [("insurer", named(voice, insurer).into())];
        told.push(Item::plain(voice.text("topic-insurer-silent", &name)));
    }
    told
}

/// What one insurer says of these matters, under its name.
fn of_insurer(
    voice: &Voice,
    reading: &Reading<'_>,
    insurer: &Insurer,
    matters: &[Matter],
    day: NaiveDate,
) -> Option<Item> {
    let own = reading.ground.insurer.id == insurer.id;
    let mut said: Vec<Text> = Vec::new();
    for matter in matters {
        match matter {
            Matter::AfterRegistration => {
                said.extend(after_registration(insurer, own).map(|notice| self::told(voice, &reading.ground, notice)))
            }
            matter => said.extend(insurer.rules_on(*matter, day).map(|rule| insurer::line(voice, rule))),
        }
    }
    let pack = reading.ground.pack;
    let added = calls::added_by(voice, pack).filter(|_| pack.is_added(insurer) && !said.is_empty());
    said.extend(added);
    let heading = voice.text("heading-insurer", &[("insurer", named(voice, insurer).into())]);
    let details = said.into_iter().map(Into::into).collect();
    let item = Item { details, ..Item::plain(heading) };
    (!item.details.is_empty()).then_some(item)
}

fn named(voice: &Voice, insurer: &Insurer) -> String {
    let language = &voice.language().id;
    name_in(language, insurer.name(language).unwrap_or(&insurer.id))
}

/// What becomes of the paper once the card is registered. That an insurer does not say is worth telling its own members
/// alone.
fn after_registration(insurer: &Insurer, own: bool) -> Option<Notice> {
    match insurer.in_law().after_registration {
        AfterRegistration::ReturnViaEmployer => Some(Notice::ReturnKakuninshoViaEmployer),
        AfterRegistration::Discard => Some(Notice::DiscardKakuninsho),
        AfterRegistration::NotStated => own.then_some(Notice::AskBeforeReturning),
        AfterRegistration::InsurerUnknown => None,
    }
}

/// Whether people ask about it, so that it is worth telling that an insurer says nothing.
const fn is_asked(matter: Matter) -> bool {
    match matter {
        Matter::Validity
        | Matter::Delivery
        | Matter::Application
        | Matter::AfterRegistration
        | Matter::TwoPapers
        | Matter::RunOut
        | Matter::Leaving
        | Matter::NameChange
        | Matter::OldCard
        | Matter::Joining
        | Matter::OtherCertificates => true,
        Matter::Form | Matter::Mailing | Matter::Receiving | Matter::Wish | Matter::Oshirase | Matter::Law => false,
    }
}
