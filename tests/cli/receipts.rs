//! `explain`: a receipt leads back to the same answer, without the person's dates and however it is spelt.

use serde_json::Value;
use shirube_rules::answers::Card;
use shirube_rules::case::Case;
use shirube_rules::receipt::{EDITION, Receipt};
use shirube_rules::set::Set;

use super::EXAMPLE;
use super::program::{answered, each, fed, ids, json, strings};

const CASES: [&str; 30] = [
    "--day 2026-11-21",
    "--card none --day 2026-11-21",
    "--card expired --insurer kokuho --day 2026-11-21",
    "--card lost --insurer kyokai-kenpo --day 2026-11-21",
    "--card damaged --insurer yokohama-kowan --day 2026-11-21",
    "--card returned --insurer ono-yakuhin --day 2026-11-21",
    "--card replacing --insurer society-via-employer --day 2026-11-21",
    "--card valid --day 2026-11-21",
    "--card valid --registered no --day 2026-11-21",
    "--card valid --registered yes --day 2026-11-21",
    "--card valid --registered released --certificate valid --day 2026-11-21",
    "--card valid --registered yes --certificate valid --day 2026-11-21",
    "--card valid --registered yes --certificate expired --day 2026-11-21",
    "--card valid --registered yes --certificate absent --insurer other-society --day 2026-11-21",
    "--card valid --registered yes --certificate-expires 2029-03-03 --day 2026-11-21",
    "--card valid --registered yes --certificate-expires 2026-12-20 --day 2026-11-21",
    "--card valid --registered yes --certificate-expires 2026-11-14 --day 2026-11-21",
    "--card valid --registered yes --certificate-expires 2026-11-14 --day 2027-02-20",
    "--card valid --registered yes --certificate-expires 2026-11-14 --day 2027-03-01",
    "--card valid --registered yes --certificate-expires 2026-11 --day 2026-11-21",
    "--card valid --registered yes --certificate-expires 2026 --day 2026-11-21",
    "--card valid --registered no --certificate-expires 2026-12-20 --day 2026-11-21",
    "--card valid --registered no --certificate-expires 2026-01-05 --day 2026-11-21",
    "--card valid --registered unsure --certificate-expires 2026-01-05 --insurer kokuho --day 2026-11-21",
    "--card valid --registered yes --certificate expired --certificate-expires 2029-03-03 --day 2026-11-21",
    "--card valid --registered yes --certificate absent --certificate-expires 2026-11-14 --day 2026-11-21",
    "--insurer koki-korei --card none --day 2026-07-31",
    "--insurer koki-korei --card valid --registered yes --certificate-expires 2029-03-03 --day 2026-08-01",
    "--card valid --registered yes --certificate-expires 2026-11-14 --day 0001-01-01",
    "--card unsure --registered no --certificate-expires 2099-12-31 --day 9999-12-31",
];

/// Notices that come from a date of the person.
const OF_A_DATE: [&str; 2] = ["date-contradicts-answer", "last-day-is-closed"];

fn code(answer: &Value) -> &str {
    answer["receipt"].as_str().expect("the receipt is text")
}

fn explain(code: &str) -> Value {
    let ran = fed(&["explain", code, "--json"], b"");
    serde_json::from_str(&answered(ran, code)).expect("the answer is JSON")
}

#[test]
fn a_receipt_leads_back_to_the_same_answer() {
    each(&CASES, |case| {
        let first = json(&format!("check {case}"));
        let again = explain(code(&first));
        assert_eq!(ids(&again["todo"]), ids(&first["todo"]), "{case}");
        for field in
            ["day", "insurer", "leaflet", "differs_from_leaflet", "card_works", "show", "kakuninsho", "receipt"]
        {
            assert_eq!(again[field], first[field], "{case}: {field}");
        }
        assert_eq!(again["certificate"]["state"], first["certificate"]["state"], "{case}");
        assert_eq!(notices(&again), notices(&first), "{case}");
        assert_eq!(boxes(&again), boxes(&first), "{case}");
    });
}

fn notices(answer: &Value) -> Vec<&str> {
    strings(&answer["notices"]).into_iter().filter(|notice| !OF_A_DATE.contains(notice)).collect()
}

/// Where the alternatives of an answer lead.
fn boxes(answer: &Value) -> Vec<(&Value, Vec<&str>)> {
    let others = answer["alternatives"].as_array().expect("a list");
    others.iter().map(|other| (&other["if"], ids(&other["todo"]))).collect()
}

#[test]
fn a_receipt_holds_no_date_of_the_person() {
    each(&CASES, |case| {
        let again = explain(code(&json(&format!("check {case}"))));
        for field in ["expires", "renewable_from", "works_until", "leaflet_works_until"] {
            assert_eq!(again["certificate"][field], Value::Null, "{case}: {field}");
        }
        let others = again["alternatives"].as_array().expect("a list").iter().map(|other| &other["todo"]);
        for todo in others.chain([&again["todo"]]).flat_map(|todo| todo.as_array().expect("a list")) {
            assert_eq!(todo["by"], Value::Null, "{case}: {todo}");
        }
    });
}

#[test]
fn a_receipt_is_read_however_it_is_spelt() {
    let first = json(EXAMPLE);
    let code = code(&first);
    assert!(code.contains('0') && code.contains('1'), "{code} can be misspelt");
    let full_width: String = code.chars().filter_map(|letter| char::from_u32(u32::from(letter) + 0xFEE0)).collect();
    let expected = explain(code);
    for spelling in [
        code.to_lowercase(),
        code.replace('-', ""),
        code.replace('-', " "),
        format!("  {code} "),
        code.replace('-', "\u{3000}"),
        code.chars().flat_map(|letter| [letter, ' ']).collect(),
        code.replace('0', "O"),
        code.replace('0', "o"),
        code.replace('1', "I"),
        code.replace('1', "i"),
        code.replace('1', "L"),
        code.replace('1', "l"),
        code.replace('-', "ー"),
        code.replace('-', "‐"),
        full_width.to_lowercase(),
        full_width,
    ] {
        assert_eq!(explain(&spelling), expected, "{spelling}");
    }
}

#[test]
fn a_receipt_of_an_older_edition_is_answered_by_todays_tables_and_says_so() {
    let case = Case { card: Set::only(Card::Lost), ..Case::UNSURE };
    let now = Receipt::of(&case, "2026-11-21".parse().expect("it is a day"));
    let older = Receipt { edition: EDITION - 1, ..now }.to_string();
    let [now, older] =
        [now.to_string(), older].map(|code| (answered(fed(&["explain", &code, "--lang", "en"], b""), &code), code));
    assert_ne!(now.1, older.1);
    assert!(older.0.contains("have been updated since") && !now.0.contains("have been updated since"));
    assert!(older.0.contains(&now.1), "the code that is handed out is of today's edition");
    assert_eq!(json(&format!("explain {}", older.1))["todo"], json(&format!("explain {}", now.1))["todo"]);
}
