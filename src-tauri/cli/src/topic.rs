//! `shirube topic`: what the library says, or which questions it answers.

use std::io::Write;

use serde_json::{Value, json};
use shirube_facts::Topic;
use shirube_paper::document::{Arrange, Document};
use shirube_paper::text;
use shirube_words::figures::Ground;
use shirube_words::library::{self, Reading, TopicDetail, TopicSheet};
use shirube_words::search::{self, Found, Index};
use shirube_words::sheet::Item;
use shirube_words::voice::Voice;

use crate::arguments::Arguments;
use crate::complaint::Complaint;
use crate::request::{DEFAULT_LANGUAGE, day, insurer, languages, unknown};
use crate::world::World;
use crate::{Failure, clock};

pub(crate) fn tell(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let (id, words) = (arguments.alone(0), arguments.value("--search"));
    let id = match (id, words) {
        // Mostly a word of several that were not put in quotation marks.
        (Some(id), Some(_)) => return Err(Complaint::Unexpected { given: id.to_owned() }.into()),
        (None, Some(words)) if words.trim().is_empty() => {
            return Err(Complaint::missing("--search", &["WORDS"]).into());
        }
        (None, Some(words)) => return search(world, arguments, words, out),
        (None, None) => return list(world, arguments, out),
        (Some(id), None) => id,
    };
    let languages = languages(world, arguments)?;
    let reading = reading(world, arguments, id)?;
    let sheets = sheets(world, &reading, &languages);
    let page = text::print(&Document::of_topic(&sheets, Arrange::Beside));
    if !arguments.has("--json") {
        return Ok(write!(out, "{page}")?);
    }
    let spoken: Vec<_> = languages.iter().map(String::as_str).collect();
    Ok(writeln!(out, "{:#}", wire(&reading, &sheets[0], &spoken, &page))?)
}

/// The topics that fit these words, best first.
fn search(world: &World, arguments: &Arguments, words: &str, out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&languages(world, arguments)?[0]);
    let day = day(arguments)?.unwrap_or_else(|| clock::now().date());
    let ground = Ground { pack: &world.pack, insurer: insurer(world, arguments)?, day };
    let hits = Index::of(voice, world.voice(DEFAULT_LANGUAGE), &ground).search(words);
    let topics: Vec<&Topic> = hits
        .iter()
        .filter_map(|hit| match &hit.found {
            Found::Topic(id) => world.pack.topic(id),
            Found::Situation(_) | Found::Contact(_) | Found::Term(_) | Found::Insurer(_) | Found::Action(_) => None,
        })
        .collect();
    if topics.is_empty() && !arguments.has("--json") {
        return Ok(writeln!(out, "{}", search::nothing(voice, &ground))?);
    }
    tell_titles(voice, arguments, topics.into_iter(), out)
}

/// The questions that are answered.
fn list(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let voice = world.voice(&languages(world, arguments)?[0]);
    insurer(world, arguments)?;
    day(arguments)?;
    tell_titles(voice, arguments, world.pack.topics().iter(), out)
}

fn tell_titles<'t>(
    voice: &Voice,
    arguments: &Arguments,
    topics: impl Iterator<Item = &'t Topic>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let titles = topics.map(|topic| (topic, library::name(voice, topic).to_string()));
    if arguments.has("--json") {
        let titles: Value = titles.map(|(topic, title)| json!({ "id": topic.id, "title": title })).collect();
        return Ok(writeln!(out, "{titles:#}")?);
    }
    for (topic, title) in titles {
        writeln!(out, "{}: {title}", topic.id)?;
    }
    Ok(())
}

/// What is asked about a topic.
pub(crate) fn reading<'w>(world: &'w World, arguments: &Arguments, id: &str) -> Result<Reading<'w>, Complaint> {
    let ids = || world.pack.topics().iter().map(|topic| topic.id.clone()).collect();
    let topic = world.pack.topic(id).ok_or_else(|| unknown("topic", id, ids()))?;
    let now = clock::now();
    let day = day(arguments)?.unwrap_or_else(|| now.date());
    let ground = Ground { pack: &world.pack, insurer: insurer(world, arguments)?, day };
    Ok(Reading { topic, ground, now: Some(now).filter(|now| now.date() == day) })
}

/// Its sheets, one for each language.
pub(crate) fn sheets(world: &World, reading: &Reading<'_>, languages: &[String]) -> Vec<TopicSheet> {
    let spoken: Vec<_> = languages.iter().map(String::as_str).collect();
    let contacts = reading.contacts(&spoken);
    spoken.iter().map(|language| library::topic(world.voice(language), reading, &contacts)).collect()
}

fn wire(reading: &Reading<'_>, sheet: &TopicSheet, languages: &[&str], page: &str) -> Value {
    let contacts = reading.contacts(languages);
    let line = |item: &Item| {
        let details: Value = item.details.iter().map(|detail| detail.text.to_string()).collect();
        json!({ "line": item.line.to_string(), "details": details })
    };
    let part = |detail: &TopicDetail| {
        let lines: Value = detail.items.iter().map(line).collect();
        json!({ "id": detail.id, "heading": detail.heading.to_string(), "lines": lines })
    };
    json!({
        "id": sheet.id,
        "title": sheet.title.to_string(),
        "group": reading.topic.group.id(),
        "day": reading.ground.day.to_string(),
        "insurer": reading.ground.insurer.id,
        "out_of_date": !sheet.warnings.is_empty(),
        "bite": sheet.bite.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "parts": sheet.details.iter().map(part).collect::<Vec<_>>(),
        "contacts": contacts.iter().map(|contact| contact.id.as_str()).collect::<Vec<_>>(),
        "sources": reading.sources(&contacts),
        "sheet": page,
    })
}
