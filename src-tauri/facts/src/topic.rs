//! The library: what people ask, topic by topic, and on whose word each part of an answer stands.
//!
//! A part stands as long as the documents it rests on: its own, and those of what the law says in it. Not here: the words, and what insurers say: a part only names
//! the matters in which they have rules of their own.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use shirube_rules::answers::{Card, Question, Registered};
use shirube_rules::case::said;
use shirube_rules::duty::{CallTopic, Todo};
use shirube_rules::insurer::Matter;
use shirube_rules::notice::Notice;
use shirube_rules::situation::Situation;
use shirube_rules::source::Source;

use crate::document::Document;
use crate::entry::{Entry, File, Place, Table};
use crate::guide::GuideTo;
use crate::problem::Problem;
use crate::rely::{Known, RawRely, Rely, id};
use crate::scope::Scope;
use crate::word::{Told, Word, one_of, words};

/// Something people ask about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// With which others it is listed.
    pub group: Group,
    /// What to call about; empty where it rests on ourselves alone.
    pub calls: Vec<CallTopic>,
    /// The to-dos to which it matters.
    pub todos: Vec<Todo>,
    /// The situations to which it matters.
    pub situations: Vec<Situation>,
    /// The answer with which the questions begin.
    pub begin: Option<Begin>,
    /// What answers most people: one on every day.
    pub bites: Vec<TopicPart>,
    /// The rest, in order.
    pub parts: Vec<TopicPart>,
}

/// A part of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicPart {
    /// Its id, within the topic.
    pub id: String,
    /// What it rests on, and on which days it holds.
    pub rely: Rely,
    /// The to-do that belongs here. Its title heads the part, which then has no heading of its own.
    pub todo: Option<Todo>,
    /// What to know, as the law says it elsewhere.
    pub notices: Vec<Notice>,
    /// The matters in which insurers have rules of their own that belong here.
    pub matters: Vec<Matter>,
    /// The guide that belongs here.
    pub guide: Option<GuideTo>,
    /// The pages that belong here, by id.
    pub links: Vec<String>,
    /// Whether the papers are set side by side here.
    pub papers: bool,
}

/// An answer, as the questions take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begin {
    /// The question's id, or the situation's.
    pub question: String,
    /// The answer's id; none for a situation.
    pub answer: Option<String>,
}

words! {
    /// What is listed together, in the order in which it is listed.
    Group as "group" {
        /// The papers one shows.
        Papers = "papers",
        /// Registering, and looking whether one is.
        Registration = "registration",
        /// The card, its certificate and its PIN.
        Card = "card",
        /// At the doctor's, at the pharmacy, in the ambulance.
        Visit = "visit",
        /// Children, age, moving, staying in Japan.
        Life = "life",
        /// Strange calls, the law, ourselves.
        Trust = "trust",
        /// For those who answer the phone.
        Desk = "desk",
    }
}

impl Topic {
    /// The bite of a day.
    pub fn bite(&self, day: NaiveDate) -> Option<&TopicPart> {
        self.bites.iter().find(|part| part.rely.holds_on(day))
    }

    /// Everything that holds on a day, the bite first.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &TopicPart> {
        self.bites.iter().chain(&self.parts).filter(move |part| part.rely.holds_on(day))
    }
}

macro_rules! law_words {
    ($($name:ident as $kind:literal),+) => {
        $(impl Word for $name {
            fn read(text: &str) -> Result<Self, String> {
                one_of(text, Self::ALL, Self::id, $kind)
            }
        })+
    };
}

law_words!(Todo as "to-do", Situation as "situation", Matter as "matter", Notice as "notice");

impl Word for Begin {
    fn read(text: &str) -> Result<Self, String> {
        if let Some(situation) = Situation::from_id(text) {
            return Ok(Self { question: situation.id().to_owned(), answer: None });
        }
        let known = text.split_once('=').filter(|(question, answer)| match Question::from_id(question) {
            Some(Question::Card) => Card::from_id(answer).is_some(),
            Some(Question::Registered) => Registered::from_id(answer).is_some(),
            Some(Question::Certificate) => said::ALL.iter().any(|(id, _)| id == answer),
            None => false,
        });
        let (question, answer) =
            known.ok_or_else(|| format!("`{text}` is neither a situation nor an answer written as card=lost"))?;
        Ok(Self { question: question.to_owned(), answer: Some(answer.to_owned()) })
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawTopic {
    id: Option<String>,
    group: Option<Told<Group>>,
    calls: Option<Vec<Told<CallTopic>>>,
    todos: Vec<Told<Todo>>,
    situations: Vec<Told<Situation>>,
    begin: Option<Told<Begin>>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawPart {
    id: Option<String>,
    sources: Vec<String>,
    from: Option<Told<NaiveDate>>,
    until: Option<Told<NaiveDate>>,
    todo: Option<Told<Todo>>,
    notices: Vec<Told<Notice>>,
    matters: Vec<Told<Matter>>,
    guide: Option<Told<GuideTo>>,
    links: Vec<String>,
    papers: bool,
}

/// What parts refer to.
pub(crate) struct Ground<'a> {
    pub(crate) known: &'a Known,
    pub(crate) documents: &'a [Document],
    pub(crate) links: &'a BTreeSet<String>,
}

/// The topics of the file.
pub(crate) fn read(file: File<'_>, ground: &Ground<'_>, problems: &mut Vec<Problem>) -> Vec<Topic> {
    let mut top = file.table(problems);
    let (mut topics, mut ids) = (Vec::new(), BTreeSet::new());
    for mut table in top.list("topic", problems) {
        let mut seen = BTreeSet::new();
        let mut parts = |table: &mut Table<'_>, key: &str, problems: &mut Vec<Problem>| -> Vec<(TopicPart, Place)> {
            let tables = table.list(key, problems);
            tables.into_iter().filter_map(|table| part(table, ground, &mut seen, problems)).collect()
        };
        let bites = parts(&mut table, "bite", problems);
        let details = parts(&mut table, "part", problems);
        let Entry { raw, place } = table.entry::<RawTopic>(problems);
        let id = id(&place, raw.id, &mut ids, problems);
        let group = place.need("group", raw.group, problems);
        let calls = place.need("calls", raw.calls, problems).unwrap_or_default();
        // Of what rests on ourselves alone nobody else can tell more.
        let all = bites.iter().chain(&details);
        let ours = all.flat_map(|(part, _)| &part.rely.sources).all(|source| source == Source::Shirube.id());
        if calls.is_empty() && !ours {
            problems.push(place.wrong("calls", "names nobody to call"));
        }
        one_at_a_time(&bites, &place, problems);
        let bare = |parts: Vec<(TopicPart, Place)>| parts.into_iter().map(|(part, _)| part).collect();
        if let (Some(id), Some(Told(group))) = (id, group) {
            topics.push(Topic {
                id,
                group,
                calls: told(calls),
                todos: told(raw.todos),
                situations: told(raw.situations),
                begin: raw.begin.map(|begin| begin.0),
                bites: bare(bites),
                parts: bare(details),
            });
        }
    }
    top.finish(problems);
    topics
}

fn told<T>(words: Vec<Told<T>>) -> Vec<T> {
    words.into_iter().map(|word| word.0).collect()
}

fn part(
    table: Table<'_>,
    ground: &Ground<'_>,
    seen: &mut BTreeSet<String>,
    problems: &mut Vec<Problem>,
) -> Option<(TopicPart, Place)> {
    let Entry { raw, place } = table.entry::<RawPart>(problems);
    let id = id(&place, raw.id, seen, problems);
    // Where the file of the links is missing, that has been said.
    let unknown = |id: &&String| !ground.links.is_empty() && !ground.links.contains(*id);
    for link in raw.links.iter().filter(unknown) {
        problems.push(place.wrong("links", format!("unknown link `{link}`")));
    }
    let (todo, notices) = (raw.todo.map(|todo| todo.0), told(raw.notices));
    let sources = rests_on(raw.sources, todo, &notices);
    let documents: Vec<_> = ground.documents.iter().filter(|document| sources.contains(&document.id)).collect();
    let rely = if documents.is_empty() {
        // What is said of a source that is not there needs no second word about its dates.
        ground.known.sources(&place, Some(sources), problems);
        None
    } else {
        let rely = RawRely {
            sources: Some(sources),
            as_of: documents.iter().map(|document| document.checked).min().map(Told),
            review_by: documents.iter().map(|document| document.review_by).min().map(Told),
            scope: Some(Told(Scope::National)),
            from: raw.from,
            until: raw.until,
        };
        rely.check(&place, ground.known, problems)
    };
    let part = TopicPart {
        id: id?,
        rely: rely?,
        todo,
        notices,
        matters: told(raw.matters),
        guide: raw.guide.map(|guide| guide.0),
        links: raw.links,
        papers: raw.papers,
    };
    Some((part, place))
}

/// The documents a part names itself, and those of what the law says in it.
fn rests_on(own: Vec<String>, todo: Option<Todo>, notices: &[Notice]) -> Vec<String> {
    let of_todo = todo.into_iter().flat_map(Todo::sources);
    let of_law = of_todo.chain(notices.iter().flat_map(|notice| notice.sources())).map(|source| source.id().to_owned());
    let mut sources: Vec<String> = Vec::new();
    for id in own.into_iter().chain(of_law) {
        if !sources.contains(&id) {
            sources.push(id);
        }
    }
    sources
}

/// A topic begins with one bite, and on no day with two.
fn one_at_a_time(bites: &[(TopicPart, Place)], topic: &Place, problems: &mut Vec<Problem>) {
    if bites.is_empty() {
        problems.push(topic.wrong("bite", "missing"));
    }
    for (at, (bite, place)) in bites.iter().enumerate() {
        if let Some((rival, _)) = bites[..at].iter().find(|(other, _)| other.rely.shares_a_day(&bite.rely)) {
            problems.push(place.wrong("id", format!("holds on some of the same days as `{}`", rival.id)));
        }
    }
}
