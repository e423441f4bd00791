//! Every state in which a screen can be, for whoever works on how screens look. A test holds that nothing a screen may
//! show is missing here.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::counting::CountsFile;
use crate::house::House;
use crate::settings::{Counting, Settings};
use crate::view::{Moment, Notice, View, view};

/// The day on which they are shown.
const NOW: &str = "2026-11-24T12:00:00";
/// A day on which all of it is out of date.
const LATER: &str = "2030-11-24T12:00:00";

/// A state: its name, where to go, what was answered before, and whether another language stands beside.
struct State {
    name: &'static str,
    go: Value,
    answers: Vec<Value>,
    beside: bool,
}

fn answer(question: &str, choice: &str) -> Value {
    json!({ "question": question, "choice": choice })
}

fn since(situation: &str, text: &str) -> Value {
    json!({ "question": format!("situation-{situation}"), "choice": "true", "text": text })
}

fn typed(question: &str, text: &str) -> Value {
    json!({ "question": question, "text": text })
}

fn certificate(year: &str, month: &str) -> Value {
    let date = json!({ "era": "western", "year": year, "month": month, "day": "" });
    json!({ "question": "certificate", "choice": "date", "date": date })
}

/// Answers up to the certificate's date.
fn until(year: &str, month: &str) -> Vec<Value> {
    vec![
        answer("card", "valid"),
        answer("card-expired", "no"),
        answer("registered", "no"),
        certificate(year, month),
        answer("insurer", "kyokai-kenpo"),
    ]
}

/// The states. `number` is that of some line.
fn states(number: &str) -> Vec<State> {
    let to = |name, screen: &str, answers| State { name, go: json!({ "to": screen }), answers, beside: false };
    let from = |name, screen: &str, answers| State { name, go: json!({ "from": screen }), answers, beside: false };
    let beside = |state: State| State { beside: true, ..state };
    let and = |more: &[Value]| [until("2026", "12"), more.to_vec()].concat();
    let lost = vec![answer("card", "lost")];
    let situations = and(&[
        answer("situation-new-insurer", "true"),
        answer("situation-has-kakuninsho", "true"),
        since("residence-period-ending", "2027-03-01"),
        since("moved", "2026-11-20"),
    ]);
    let settled = answer("settled", "true");
    vec![
        to("language", "language", vec![]),
        to("home", "home", vec![]),
        to("home-begun", "home", lost.clone()),
        to("home-broke-off", "home", vec![]),
        to("card", "card", vec![]),
        beside(to("card-beside", "card", vec![])),
        from("card-missing", "card", vec![]),
        to("card-expired", "card-expired", vec![answer("card", "valid")]),
        to("registered", "registered", until("2026", "12")),
        to("certificate", "certificate", until("2026", "12")),
        from("certificate-wrong", "certificate", until("2026", "13")),
        to("check", "check", until("2026", "12")),
        to("check-situations", "check", situations.clone()),
        to("situations", "situations", and(&[])),
        to("situations-chosen", "situations", situations.clone()),
        from("situations-wrong", "situations", and(&[since("moved", "2026-13")])),
        to("result", "result", and(&[])),
        beside(to("result-beside", "result", and(&[]))),
        to("result-undecided", "result", vec![answer("card", "unsure")]),
        to("result-lost", "result", lost.clone()),
        to("result-situations", "result", situations.clone()),
        to("result-another-day", "result", and(&[typed("day", "2027-03-01")])),
        from("result-wrong-day", "result", and(&[typed("day", "2027-13")])),
        to("result-of-receipt", "result", vec![typed("receipt", "2K5T-0148-4")]),
        to("receipt", "receipt", vec![]),
        from("receipt-wrong", "receipt", vec![typed("receipt", "2K5T-0148-5")]),
        to("family-nobody", "family", vec![]),
        to("family", "family", vec![]),
        to("family-full", "family", vec![]),
        to("result-in-family", "result", and(&[])),
        to("library", "library", vec![]),
        to("library-found", "library", vec![typed("search", "kakuninsho")]),
        to("library-found-line", "library", vec![typed("search", "IP")]),
        to("library-insurer", "library", vec![answer("insurer", "kokuho")]),
        to("library-nothing-found", "library", vec![typed("search", "xyzzy")]),
        to("topic-comparison", "topic", vec![answer("topic", "comparison")]),
        beside(to("topic-comparison-beside", "topic", vec![answer("topic", "comparison")])),
        to("topic-kakuninsho", "topic", vec![answer("topic", "kakuninsho")]),
        to("topic-lost-card", "topic", vec![answer("topic", "lost-card")]),
        to("topic-getting-a-card", "topic", vec![answer("topic", "getting-a-card")]),
        to("topic-out-of-date", "topic", vec![answer("topic", "renewing")]),
        to("result-out-of-date", "result", and(&[])),
        to("topic-desk", "topic", vec![answer("topic", "desk-agents")]),
        to("glossary", "glossary", vec![]),
        to("phones", "phones", vec![]),
        to("phones-about", "phones", vec![answer("call-topic", "insurer"), answer("insurer", "kyokai-kenpo")]),
        to("phones-official", "phones", vec![typed("number", number)]),
        to("phones-unknown", "phones", vec![typed("number", &number.chars().rev().collect::<String>())]),
        to("phones-out-of-date", "phones", vec![]),
        to("settings", "settings", vec![]),
        to("settings-broken", "settings", vec![]),
        to("settings-team", "settings", vec![]),
        to("settings-team-wrong", "settings", vec![]),
        to("desk", "desk", vec![]),
        beside(to("desk-beside", "desk", vec![answer("card", "valid")])),
        to("desk-certificate", "desk", and(&[answer("stage", "certificate")])),
        to("desk-date", "desk", and(&[answer("stage", "certificate"), certificate("", "")])),
        to("desk-situations", "desk", and(&[answer("stage", "situations")])),
        to("desk-situations-chosen", "desk", [&situations[..], &[answer("stage", "situations")]].concat()),
        to("desk-date-wrong", "desk", [&until("2026", "13")[..], &[answer("stage", "certificate")]].concat()),
        to("desk-situation-wrong", "desk", and(&[since("moved", "2026-13"), answer("stage", "situations")])),
        to("desk-receipt-wrong", "desk", vec![typed("receipt", "2K5T-0148-5")]),
        to("desk-closing", "desk", and(std::slice::from_ref(&settled))),
        to("desk-receipt", "desk", vec![typed("receipt", "2K5T-0148-4"), settled]),
        to("desk-lost", "desk", lost),
        to("desk-find", "desk", vec![typed("search", "kokuho")]),
        to("counts-off", "counts", vec![]),
        to("counts-none", "counts", vec![]),
        to("keys", "keys", vec![]),
    ]
}

fn household(name: &str) -> Value {
    let person = |role: &str, answers: &[Value]| json!({ "role": role, "answers": answers });
    let three = [person("me", &until("2026", "12")), person("child", &[]), person("parent", &[answer("card", "lost")])];
    match name {
        "family" => json!({ "people": three, "at": null, "removed": { "at": 1, "role": "partner" } }),
        "family-full" => json!({ "people": vec![person("child", &[]); 8], "at": null, "removed": null }),
        "result-in-family" => json!({ "people": three, "at": 0, "removed": null }),
        _ => json!({ "people": [], "at": null, "removed": null }),
    }
}

/// Every state in a language, by name; `team` is a team's file.
pub fn all(language: &str, team: &str) -> BTreeMap<&'static str, View> {
    let mut house = House::embedded();
    let number = house.pack.contacts().first().map_or_else(String::new, |line| line.number.as_str().to_owned());
    let counts = CountsFile::within(None);
    let beside = if language == "pt" { "ja" } else { "pt" };
    let mut all = BTreeMap::new();
    for State { name, go, answers, beside: doubled } in states(&number) {
        let team = match name {
            "settings-team" => Some(team.to_owned()),
            "settings-team-wrong" => Some(team.replace("template/team.toml", "data/contacts.toml")),
            _ => None,
        };
        house.look_at_team(team.as_deref());
        let counting = if name == "counts-none" { Counting::On } else { Counting::Off };
        let settings = Settings { counting, team, ..Settings::default() };
        let beside = doubled.then_some(beside);
        let ask = json!({ "go": go, "answers": answers, "language": language, "beside": beside, "household": household(name) });
        let moment = Moment {
            house: &house,
            settings: &settings,
            notice: match name {
                "settings-broken" => Some(Notice::SettingsBroken),
                "home-broke-off" => Some(Notice::BrokeOff),
                _ => None,
            },
            counts: &counts,
            system: &[],
            now: if name.ends_with("out-of-date") { LATER } else { NOW }.parse().expect("it is a moment"),
        };
        let seen =
            Ask::read(ask).and_then(|ask| view(moment, &ask)).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        all.insert(name, seen);
    }
    all
}
