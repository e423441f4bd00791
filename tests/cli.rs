//! What must stay true of the command line, seen from outside: its answers, its complaints and its exit codes.
//!
//! Here stands the contract of the JSON. The rest is told in the files beside; `program` says how the program is found.

#[path = "cli/bad_input.rs"]
mod bad_input;
#[path = "cli/contacts.rs"]
mod contacts;
#[path = "cli/counts.rs"]
mod counts;
#[path = "cli/edges.rs"]
mod edges;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/lines.rs"]
mod lines;
#[path = "cli/lists.rs"]
mod lists;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/receipts.rs"]
mod receipts;
#[path = "cli/saved.rs"]
mod saved;
#[path = "cli/sheets.rs"]
mod sheets;
#[path = "cli/system.rs"]
mod system;
#[path = "cli/topics.rs"]
mod topics;

use chrono::{NaiveDate, NaiveDateTime};
use program::{each, json};
use serde_json::{Value, json};

/// The example of the contract.
const EXAMPLE: &str = "check --card valid --registered yes --certificate-expires 2026-11-14 --day 2026-11-21";

/// What a field holds.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Text,
    Day,
    Time,
    Truth,
    Number,
    Texts,
    /// A list of boxes or of objects that have their own fields.
    Things(Fields),
    Thing(Fields),
    /// Answers by question, or keys by topic.
    Map,
    Maybe(&'static Kind),
}

/// Fields in their order.
type Fields = &'static [(&'static str, Kind)];

const CHECK: Fields = &[
    ("day", Kind::Day),
    ("todo", Kind::Things(STEP)),
    ("alternatives", Kind::Things(ALTERNATIVE)),
    ("leaflet", Kind::Maybe(&Kind::Texts)),
    ("differs_from_leaflet", Kind::Texts),
    ("certificate", Kind::Thing(CERTIFICATE)),
    ("card_works", Kind::Text),
    ("show", Kind::Texts),
    ("kakuninsho", Kind::Text),
    ("notices", Kind::Texts),
    ("next_change", Kind::Maybe(&Kind::Day)),
    ("contacts", Kind::Things(LINE)),
    ("insurer", Kind::Text),
    ("insurer_rules", Kind::Things(RULE)),
    ("situations", Kind::Things(SITUATION)),
    ("receipt", Kind::Text),
    ("sheet", Kind::Text),
];
const STEP: Fields =
    &[("id", Kind::Text), ("because", Kind::Texts), ("sources", Kind::Texts), ("by", Kind::Maybe(&Kind::Day))];
const ALTERNATIVE: Fields = &[("if", Kind::Things(&[])), ("todo", Kind::Things(STEP)), ("card_works", Kind::Text)];
const CERTIFICATE: Fields = &[
    ("state", Kind::Text),
    ("expires", Kind::Maybe(&Kind::Text)),
    ("renewable_from", Kind::Maybe(&Kind::Day)),
    ("works_until", Kind::Maybe(&Kind::Day)),
    ("leaflet_works_until", Kind::Maybe(&Kind::Day)),
];
const LINE: Fields = &[("id", Kind::Text), ("number", Kind::Text), ("menu", Kind::Maybe(&Kind::Text))];
const RULE: Fields = &[
    ("matter", Kind::Text),
    ("says", Kind::Text),
    ("members", Kind::Text),
    ("date", Kind::Maybe(&Kind::Day)),
    ("count", Kind::Maybe(&Kind::Number)),
    ("sources", Kind::Texts),
    ("as_of", Kind::Day),
];
const SITUATION: Fields = &[("id", Kind::Text), ("date", Kind::Maybe(&Kind::Day))];
const CONTACT: Fields = &[
    ("id", Kind::Text),
    ("number", Kind::Text),
    ("languages", Kind::Texts),
    ("free", Kind::Truth),
    ("state", Kind::Text),
    ("until", Kind::Maybe(&Kind::Time)),
    ("always_for", Kind::Texts),
    ("menu", Kind::Map),
];

#[test]
fn the_example_of_the_contract_is_answered_as_it_says() {
    let answer = json(EXAMPLE);
    let pinned = [
        ("/day", json!("2026-11-21")),
        ("/alternatives", json!([])),
        ("/leaflet", json!(["renew-certificate"])),
        ("/differs_from_leaflet", json!([])),
        (
            "/certificate",
            json!({
                "state": "grace",
                "expires": "2026-11-14",
                "renewable_from": "2026-08-14",
                "works_until": "2027-02-28",
                "leaflet_works_until": "2027-02-14",
            }),
        ),
        ("/card_works", json!("entitlement-only")),
        ("/show", json!(["my-number-card"])),
        ("/kakuninsho", json!("not-issued")),
        ("/next_change", json!("2027-02-15")),
        ("/todo/0/id", json!("renew-certificate")),
        ("/todo/0/because", json!(["certificate-grace"])),
        ("/todo/0/sources/0", json!("mhlw-certificate-expiry-2026-08")),
        ("/todo/0/by", json!("2027-02-28")),
        ("/notices/0", json!("no-medical-history-in-grace")),
        ("/contacts/0/id", json!("my-number-toll-free")),
        ("/contacts/0/number", json!("0120-95-0178")),
        ("/contacts/0/menu", json!("1")),
    ];
    for (place, expected) in pinned {
        assert_eq!(answer.pointer(place), Some(&expected), "{place}");
    }
    assert_eq!(answer["todo"].as_array().map(Vec::len), Some(1));
    let receipt = answer["receipt"].as_str().expect("the receipt is text");
    assert_eq!(receipt.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 1], "{receipt}");
}

#[test]
fn every_field_of_the_contract_is_there_in_its_order_and_of_its_kind() {
    let cases = [
        EXAMPLE,
        "check",
        "check --lang en --beside ja --insurer kokuho",
        "check --card valid --registered yes",
        "check --card valid --registered yes --certificate valid --day 2026-11-21",
        "check --card valid --registered yes --certificate-expires 2026-11 --day 2026-11-21",
        "check --card valid --registered no --certificate-expires 2026 --day 2026-11-21",
        "check --card lost --insurer koki-korei",
        "check --insurer kyokai-kenpo --situation pin-locked --situation moved=2026-11-01 --day 2026-11-21",
    ];
    each(&cases, |case| check(&json(case), Kind::Thing(CHECK), case));
    for case in ["contacts", "contacts --lang en", "contacts --at 2035-11-21T09:15 --insurer kyokai-kenpo"] {
        check(&json(case), Kind::Things(CONTACT), case);
    }
}

#[test]
fn values_are_among_those_of_the_contract() {
    let allowed = [
        ("/card_works", &["yes", "entitlement-only", "no", "unknown"][..]),
        ("/kakuninsho", &["not-issued", "sent", "on-application", "ask-insurer", "unknown"]),
        ("/certificate/state", &["valid", "renewable", "grace", "disputed", "lapsed", "absent", "unsure"]),
    ];
    let mut cases = Vec::new();
    for card in ["valid", "none", "lost", "replacing", "unsure"] {
        for certificate in ["--certificate unsure", "--certificate absent", "--certificate-expires 2026-11"] {
            cases.push(format!("check --card {card} {certificate} --day 2026-11-21"));
        }
    }
    each(&cases, |case| {
        let answer = json(case);
        for (place, allowed) in allowed {
            let value = answer.pointer(place).and_then(Value::as_str);
            assert!(value.is_some_and(|value| allowed.contains(&value)), "{case}: {place} is {value:?}");
        }
    });
}

/// Holds a value against what the contract says of it. Further fields may stand anywhere.
fn check(value: &Value, kind: Kind, at: &str) {
    let text = value.as_str().unwrap_or_default();
    let is_texts = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
    let fits = match kind {
        Kind::Text => !text.is_empty(),
        Kind::Day => NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok() && text.len() == 10,
        Kind::Time => NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").is_ok() && text.len() == 16,
        Kind::Truth => value.is_boolean(),
        Kind::Number => value.is_u64(),
        Kind::Texts => is_texts(value),
        Kind::Things(_) => value.is_array(),
        Kind::Thing(_) | Kind::Map => value.is_object(),
        Kind::Maybe(kind) => {
            if !value.is_null() {
                check(value, *kind, at);
            }
            true
        }
    };
    assert!(fits, "{at} is no {kind:?}: {value}");
    if let Kind::Things(fields) = kind {
        for (number, thing) in value.as_array().into_iter().flatten().enumerate() {
            check(thing, Kind::Thing(fields), &format!("{at}, {number}"));
        }
    }
    if let Kind::Thing(fields) = kind {
        let object = value.as_object().expect("it fits");
        let known = fields.iter().map(|(name, _)| *name);
        let there: Vec<&str> =
            object.keys().map(String::as_str).filter(|name| known.clone().any(|k| k == *name)).collect();
        assert_eq!(there, known.collect::<Vec<_>>(), "{at}: its fields in their order");
        for (name, kind) in fields {
            check(&object[*name], *kind, &format!("{at}, {name}"));
        }
    }
}
