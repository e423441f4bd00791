//! `shirube lists`: every id there is.

use std::io::Write;

use serde_json::{Value, json};
use shirube_facts::Saying;
use shirube_rules::answers::{Card, Question, Registered};
use shirube_rules::care::Show;
use shirube_rules::duty::{CallTopic, Todo, Way};
use shirube_rules::insurer::Matter;
use shirube_rules::kakuninsho::Kakuninsho;
use shirube_rules::letter::Letter;
use shirube_rules::notice::Notice;
use shirube_rules::reason::Reason;
use shirube_rules::situation::Situation;
use shirube_rules::works::CardWorks;

use crate::Failure;
use crate::arguments::Arguments;
use crate::request::{certificate_answers, language};
use crate::world::World;

pub(crate) fn list(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    language(world, arguments)?;
    let lists = lists(world);
    if arguments.has("--json") {
        let object: serde_json::Map<String, Value> =
            lists.into_iter().map(|(name, ids)| (name.to_owned(), json!(ids))).collect();
        writeln!(out, "{:#}", Value::from(object))?;
    } else {
        for (name, ids) in lists {
            writeln!(out, "{name}: {}", ids.join(", "))?;
        }
    }
    Ok(())
}

fn lists(world: &World) -> Vec<(&'static str, Vec<String>)> {
    let pack = &world.pack;
    let said = certificate_answers().map(|(id, _)| id);
    vec![
        ("questions", ids(Question::ALL.iter().map(|question| question.id()))),
        ("answers-card", ids(Card::ALL.iter().map(|answer| answer.id()).chain(["unsure"]))),
        ("answers-registered", ids(Registered::ALL.iter().map(|answer| answer.id()).chain(["unsure"]))),
        ("answers-certificate", ids(said)),
        ("todos", ids(Todo::ALL.iter().map(|todo| todo.id()))),
        ("ways", ids(Way::ALL.iter().map(|way| way.id()))),
        ("reasons", ids(Reason::all().iter().map(|reason| reason.id))),
        ("notices", ids(Notice::ALL.iter().map(|notice| notice.id()))),
        ("card-works", ids(CardWorks::ALL.iter().map(|works| works.id()))),
        ("show", ids(Show::ALL.iter().map(|show| show.id()))),
        ("kakuninsho", ids(Kakuninsho::ALL.iter().map(|value| value.id()))),
        ("letters", ids(Letter::ALL.iter().map(|letter| letter.id()))),
        ("situations", ids(Situation::ALL.iter().map(|situation| situation.id()))),
        ("matters", ids(Matter::ALL.iter().map(|matter| matter.id()))),
        ("sayings", ids(Saying::ALL.iter().map(|saying| saying.id()))),
        ("insurers", world.insurers()),
        ("languages", world.languages()),
        ("topics", ids(pack.topics().iter().map(|topic| topic.id.as_str()))),
        ("call-topics", ids(CallTopic::ALL.iter().map(|topic| topic.id()))),
        ("contacts", ids(pack.contacts().iter().map(|contact| contact.id.as_str()))),
        ("links", ids(pack.links().iter().map(|link| link.id.as_str()))),
        ("sources", ids(pack.documents().iter().map(|document| document.id.as_str()))),
    ]
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    ids.map(ToOwned::to_owned).collect()
}
