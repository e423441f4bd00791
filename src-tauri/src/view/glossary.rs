//! The glossary: all of its words, and those that stand in what a screen says.

use serde::Serialize;
use shirube_facts::Term;
use shirube_words::figures::Ground;
use shirube_words::glossary::{cut, explain};
use shirube_words::phrases;
use shirube_words::text::{self, Text};
use ts_rs::TS;

use super::Scene;
use super::library::{TopicLink, link};
use crate::wire::{self, Pair, Run, Words, pair};

/// All words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Glossary {
    /// Its heading.
    pub heading: Words,
    /// What this is.
    pub lead: Words,
    /// The words.
    pub terms: Vec<Explained>,
}

/// A word, explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Explained {
    /// Its id.
    pub id: String,
    /// As it is written in Japanese.
    pub written: Words,
    /// How that is read.
    pub reading: Words,
    /// What it is called, where that is something else.
    pub name: Option<Words>,
    /// What it is.
    pub means: Words,
    /// The topic that says more.
    pub topic: Option<TopicLink>,
}

pub(super) fn glossary(scene: &Scene<'_>) -> Glossary {
    Glossary {
        heading: scene.say("glossary-heading"),
        lead: scene.say("glossary-lead"),
        terms: scene.moment.house.pack.terms().iter().map(|term| explained(scene, term)).collect(),
    }
}

/// A word, explained in the language of the page.
pub(super) fn explained(scene: &Scene<'_>, term: &Term) -> Explained {
    let pack = &scene.moment.house.pack;
    let ground = Ground { pack, insurer: scene.told.insurer, day: scene.day() };
    let told = explain(scene.voice, term, &ground);
    let topic = term.topic.as_ref().and_then(|topic| pack.topic(topic));
    Explained {
        id: term.id.clone(),
        written: wire::words(&told.written),
        reading: wire::words(&told.reading),
        name: told.name.as_ref().map(wire::words),
        means: wire::words(&told.means),
        topic: topic.map(|topic| link(scene, topic)),
    }
}

/// The words that have been named, in order.
pub(super) fn named(scene: &Scene<'_>) -> Vec<Explained> {
    let named = scene.named.borrow();
    named.iter().filter_map(|id| Some(explained(scene, scene.moment.house.pack.term(id)?))).collect()
}

impl Scene<'_> {
    /// A text in which words of the glossary are explained, each where the screen first names it.
    pub(super) fn explaining(&self, text: &Text, other: Option<(&Text, &str)>) -> Pair {
        let pieces = cut(text, self.language(), self.moment.house.pack.terms());
        let named = pieces.into_iter().map(|(run, term)| {
            let first = term.filter(|term| self.is_first(term));
            (run, first.map(|term| term.id.clone()))
        });
        let named = joined(named);
        let runs: Vec<&text::Run> = named.iter().map(|(run, _)| run).collect();
        let phrases = phrases::of(&runs);
        let words = named.iter().zip(&phrases).map(|((run, term), phrases)| {
            let term = term.clone();
            Run { term, ..wire::run(run, phrases, None) }
        });
        let words = words.collect();
        Pair { words, ..pair(text, other) }
    }

    fn is_first(&self, term: &Term) -> bool {
        let mut named = self.named.borrow_mut();
        let first = !named.contains(&term.id);
        if first {
            named.push(term.id.clone());
        }
        first
    }
}

/// Runs with nothing between them that tells them apart are one.
fn joined(runs: impl Iterator<Item = (text::Run, Option<String>)>) -> Vec<(text::Run, Option<String>)> {
    let mut joined: Vec<(text::Run, Option<String>)> = Vec::new();
    for (run, term) in runs {
        match joined.last_mut() {
            Some((last, None)) if term.is_none() && last.japanese == run.japanese => last.text += &run.text,
            _ => joined.push((run, term)),
        }
    }
    joined
}
