//! `lists`: every id that is documented can be looked up, and what can be looked up is understood.

use super::program::{answer, each, json, run, strings};

/// The ids of the contract. Others may be there besides.
const DOCUMENTED: &[(&str, &[&str])] = &[
    ("questions", &["card", "registered", "certificate"]),
    ("answers-card", &["valid", "expired", "none", "lost", "damaged", "returned", "replacing", "unsure"]),
    ("answers-registered", &["yes", "no", "released", "unsure"]),
    ("answers-certificate", &["valid", "expired", "absent", "unsure"]),
    (
        "todos",
        &[
            "get-card",
            "register",
            "renew-certificate",
            "suspend-card",
            "report-to-police",
            "reissue-card",
            "apply-kakuninsho",
            "reset-pin",
            "continue-card",
            "extend-card",
            "submit-my-number",
            "check-card",
            "check-registration",
            "find-certificate-date",
            "wait-for-card",
        ],
    ),
    ("card-works", &["yes", "entitlement-only", "no", "unknown"]),
    ("kakuninsho", &["not-issued", "sent", "on-application", "ask-insurer", "unknown"]),
    ("show", &["my-number-card", "oshirase", "portal-screen", "kakuninsho", "old-card"]),
    (
        "insurers",
        &[
            "kyokai-kenpo",
            "yokohama-kowan",
            "ono-yakuhin",
            "society-via-employer",
            "kokuho",
            "koki-korei",
            "other-society",
            "unknown",
        ],
    ),
    ("languages", &["ja", "en", "zh", "ko", "es", "pt", "ja-easy"]),
    (
        "contacts",
        &[
            "my-number-toll-free",
            "my-number-card-foreign",
            "my-number-system-foreign",
            "my-number-ip-card",
            "my-number-fax",
            "my-number-ip-other",
            "kyokai-kenpo-my-number",
        ],
    ),
];

#[test]
fn every_documented_id_is_listed_once() {
    let lists = json("lists");
    for (name, documented) in DOCUMENTED {
        let listed = strings(&lists[name]);
        for id in *documented {
            assert_eq!(listed.iter().filter(|listed| *listed == id).count(), 1, "{name}: {id}");
        }
    }
}

#[test]
fn lists_read_the_same_as_text_and_as_json() {
    let lists = json("lists");
    let lists = lists.as_object().expect("an object");
    let expected: Vec<String> =
        lists.iter().map(|(name, list)| format!("{name}: {}", strings(list).join(", "))).collect();
    assert_eq!(answer("lists").lines().collect::<Vec<_>>(), expected);
}

#[test]
fn every_listed_id_is_understood() {
    let lists = json("lists");
    let of = |name: &str, option: &str| -> Vec<String> {
        let ids = strings(&lists[name]);
        assert!(!ids.is_empty(), "{name}");
        ids.into_iter().map(|id| format!("{option} {id}")).collect()
    };
    let mut typed: Vec<String> = Vec::new();
    for (name, option) in [
        ("answers-card", "check --card"),
        ("answers-registered", "check --registered"),
        ("answers-certificate", "check --certificate"),
        ("insurers", "check --insurer"),
        ("insurers", "contacts --insurer"),
        ("topics", "topic"),
        ("languages", "topic --lang"),
        ("languages", "check --lang"),
        ("languages", "check --beside"),
        ("languages", "contacts --lang"),
    ] {
        typed.extend(of(name, option));
    }
    each(&typed, |typed| {
        let ran = run(typed);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{typed}");
    });
}
