//! The JSON of the commands. It is stable: fields are added, never renamed.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use serde_json::{Value, json};
use shirube_facts::{Contact, Pack, Rule};
use shirube_rules::certificate::Dates;
use shirube_rules::outcome::{Alternative, LastOpen, Outcome, Step};
use shirube_rules::reason::Reason;
use shirube_rules::receipt::Receipt;
use shirube_rules::span::{Precision, Span};
use shirube_words::insurer;
use shirube_words::sheet::Occasion;

#[derive(Serialize)]
struct Check<'a> {
    day: String,
    todo: Vec<Todo>,
    alternatives: Vec<Other>,
    leaflet: Option<Vec<&'static str>>,
    differs_from_leaflet: Vec<&'static str>,
    certificate: Certificate,
    card_works: &'static str,
    show: Vec<&'static str>,
    kakuninsho: &'static str,
    notices: Vec<&'static str>,
    next_change: Option<String>,
    contacts: Vec<Value>,
    insurer: &'a str,
    insurer_rules: Vec<Value>,
    situations: Vec<Value>,
    receipt: String,
    sheet: String,
}

#[derive(Serialize)]
struct Todo {
    id: &'static str,
    because: Vec<&'static str>,
    sources: Vec<&'static str>,
    by: Option<String>,
    last_open_day: Option<String>,
    waits_for: Option<&'static str>,
    ways: Vec<&'static str>,
}

#[derive(Serialize)]
struct Other {
    r#if: Vec<BTreeMap<&'static str, Vec<&'static str>>>,
    todo: Vec<Todo>,
    card_works: &'static str,
    leaflet: Vec<&'static str>,
    kakuninsho: &'static str,
    show: Vec<&'static str>,
    notices: Vec<&'static str>,
}

#[derive(Serialize)]
struct Certificate {
    state: &'static str,
    expires: Option<String>,
    renewable_from: Option<String>,
    works_until: Option<String>,
    leaflet_works_until: Option<String>,
}

/// The answer to a case.
pub(crate) fn check(occasion: &Occasion<'_>, languages: &[String], sheet: String) -> Value {
    let outcome = occasion.outcome;
    let languages: Vec<_> = languages.iter().map(String::as_str).collect();
    let topics = outcome.topics();
    let contacts = occasion.contacts(&languages).into_iter().map(|contact| {
        let menu = topics.iter().find_map(|topic| contact.menu.get(topic));
        json!({ "id": contact.id, "number": contact.number.as_str(), "fax": contact.fax, "menu": menu })
    });
    let check = Check {
        day: outcome.day.to_string(),
        todo: outcome.todo.iter().map(todo).collect(),
        alternatives: outcome.alternatives.iter().map(|other| alternative(other, outcome)).collect(),
        leaflet: outcome.leaflet.as_ref().map(|todos| todos.iter().map(|todo| todo.id()).collect()),
        differs_from_leaflet: reasons(&outcome.differs_from_leaflet),
        certificate: certificate(outcome),
        card_works: outcome.works.id(),
        show: outcome.show.iter().map(|show| show.id()).collect(),
        kakuninsho: outcome.kakuninsho.id(),
        notices: outcome.notices.iter().map(|notice| notice.id()).collect(),
        next_change: day(outcome.next_change),
        contacts: contacts.collect(),
        insurer: &occasion.insurer.id,
        insurer_rules: insurer::rules(occasion).into_iter().map(rule).collect(),
        situations: outcome
            .case
            .situations
            .iter()
            .map(|one| json!({ "id": one.id(), "date": day(outcome.case.situations.date(one)) }))
            .collect(),
        receipt: Receipt::of(&outcome.case, outcome.day).to_string(),
        sheet,
    };
    serde_json::to_value(check).expect("strings and lists always serialize")
}

/// A telephone line at a moment.
pub(crate) fn contact(pack: &Pack, contact: &Contact, at: NaiveDateTime) -> Value {
    let opening = contact.opening(at, pack.holidays());
    let menu: BTreeMap<_, _> = contact.menu.iter().map(|(topic, key)| (topic.id(), key)).collect();
    json!({
        "id": contact.id,
        "number": contact.number.as_str(),
        "fax": contact.fax,
        "languages": contact.languages,
        "free": contact.free,
        "state": opening.state.id(),
        "until": opening.until.map(|until| until.format("%Y-%m-%dT%H:%M").to_string()),
        "always_for": contact.always_for.iter().map(|topic| topic.id()).collect::<Vec<_>>(),
        "menu": menu,
        "scope": contact.rely.scope.id(),
        "as_of": contact.rely.as_of.to_string(),
        "out_of_date": !contact.rely.stands_on(at.date()),
        "added_by": pack.team().filter(|_| contact.is_added()).map(|team| team.name.as_str()),
    })
}

fn rule(rule: &Rule) -> Value {
    json!({
        "matter": rule.says.matter().id(),
        "says": rule.says.id(),
        "members": rule.members.id(),
        "date": day(rule.date),
        "count": rule.count,
        "sources": rule.rely.sources,
        "as_of": rule.rely.as_of.to_string(),
    })
}

fn todo(step: &Step) -> Todo {
    Todo {
        id: step.todo.id(),
        because: reasons(&step.because),
        sources: step.sources().iter().map(|source| source.id()).collect(),
        by: day(step.by),
        last_open_day: match step.closed {
            Some(LastOpen::On(open)) => day(Some(open)),
            Some(LastOpen::Past) | None => None,
        },
        waits_for: step.waits_for.map(shirube_rules::duty::Todo::id),
        ways: step.ways.iter().map(|way| way.id()).collect(),
    }
}

fn alternative(other: &Alternative, outcome: &Outcome) -> Other {
    Other {
        r#if: other
            .narrowed(outcome.region)
            .into_iter()
            .map(|narrower| narrower.into_iter().map(|(q, ids)| (q.id(), ids)).collect())
            .collect(),
        todo: other.todo.iter().map(todo).collect(),
        card_works: other.works.id(),
        leaflet: other.leaflet.iter().map(|todo| todo.id()).collect(),
        kakuninsho: other.kakuninsho.id(),
        show: other.show.iter().map(|show| show.id()).collect(),
        notices: other.notices.iter().map(|notice| notice.id()).collect(),
    }
}

fn certificate(outcome: &Outcome) -> Certificate {
    let Dates { expires, renewable_from, works_until, leaflet_works_until } = outcome.dates;
    Certificate {
        state: outcome.certificate.map_or("unsure", shirube_rules::answers::Certificate::id),
        expires: expires.map(span),
        renewable_from: day(renewable_from),
        works_until: day(works_until),
        leaflet_works_until: day(leaflet_works_until),
    }
}

fn span(span: Span) -> String {
    match span.precision() {
        Precision::Day => span.first().to_string(),
        Precision::Month => span.first().format("%Y-%m").to_string(),
        Precision::Year => span.first().format("%Y").to_string(),
    }
}

fn day(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn reasons(reasons: &[Reason]) -> Vec<&'static str> {
    reasons.iter().map(|reason| reason.id).collect()
}
