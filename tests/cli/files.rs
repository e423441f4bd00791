//! Files that a person names: a team's pack, and a family.

use std::fs;
use std::path::PathBuf;

use super::program::{answered, fed};
use serde_json::Value;

const TEMPLATE: &str = include_str!("../../src-tauri/facts/template/team.toml");

/// A file of the test's own.
fn file(name: &str, text: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("the test's own folder can be written");
    path.to_string_lossy().into_owned()
}

#[test]
fn a_pack_is_checked_and_says_what_it_adds() {
    let good = file("good.toml", TEMPLATE.as_bytes());
    let said = answered(fed(&["pack", "check", &good, "--lang", "en"], b""), "pack check");
    assert!(said.contains("みほん市 保険年金課") && said.contains("November 1, 2026"), "{said}");

    let spoilt = TEMPLATE.replace("code = 1001", "code = 1").replace("free = false", "fee = false");
    let bad = file("bad.toml", spoilt.as_bytes());
    let ran = fed(&["pack", "check", &bad], b"");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    for told in
        ["bad.toml:", "insurer[mihon-shi-kokuho].code", "contact[mihon-shi-hoken].fee", "contact[mihon-shi-hoken].free"]
    {
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
    }
    let one_line = fed(&["check", "--pack", &bad, "--lang", "en"], b"");
    assert_eq!((one_line.code, one_line.out.as_str(), one_line.err.lines().count()), (Some(2), "", 1));
    assert!(one_line.err.contains("bad.toml") && one_line.err.contains("3 things"), "{}", one_line.err);
    let many = file("many.toml", "nonsense\n".repeat(10_000).as_bytes());
    let told = fed(&["pack", "check", &many, "--lang", "en"], b"").err;
    assert!(told.lines().count() <= 101);
}

#[test]
fn what_a_pack_adds_is_shown_as_added_and_only_to_its_own() {
    let good = file("shown.toml", TEMPLATE.as_bytes());
    let ask = |insurer: &str, lang: &str| {
        let words =
            ["check", "--card", "valid", "--registered", "no", "--certificate", "valid", "--situation", "new-insurer"];
        let more = ["--insurer", insurer, "--lang", lang, "--pack", &good, "--day", "2026-11-21"];
        answered(fed(&[&words[..], &more].concat(), b""), insurer)
    };
    let own = ask("mihon-shi-kokuho", "en");
    for told in [
        "Added by みほん市 保険年金課",
        "03-0000-0000 みほん市役所 保険年金課",
        "Mihon City National Health Insurance",
        "about 3 days",
    ] {
        assert!(own.contains(told), "{told}: {own}");
    }
    let other = ask("kokuho", "en");
    assert!(!other.contains("03-0000-0000") && !other.contains("みほん"), "{other}");
    let pt = ask("mihon-shi-kokuho", "pt");
    assert!(pt.contains("みほん市国民健康保険"), "a name that is missing is shown in Japanese: {pt}");
    let is_code = |line: &&str| {
        line.contains('-') && line.chars().all(|sign| sign == '-' || sign.is_ascii_uppercase() || sign.is_ascii_digit())
    };
    let mut lines = own.lines().filter_map(|line| line.strip_prefix("- "));
    let receipt = lines.rfind(is_code).expect("there is a receipt");
    let again = answered(fed(&["explain", receipt, "--pack", &good, "--lang", "en"], b""), receipt);
    assert!(again.contains("Mihon City"), "{again}");
    let without = fed(&["explain", receipt], b"");
    assert_eq!(without.code, Some(2), "an insurer that is not there is not guessed: {}", without.out);
}

const FAMILY: &str = r#"
insurer = "kyokai-kenpo"

[[person]]
role = "me"
card = "valid"
registered = "yes"
certificate-expires = 2026-12-20

[[person]]
role = "child"
card = "none"
situations = ["newborn"]

[[person]]
role = "child"
card = "valid"
registered = "yes"
certificate-expires = "2029-05"

[[person]]
role = "grandparent"
insurer = "koki-korei"
card = "lost"
situations = ["koki-korei-85"]
"#;

#[test]
fn a_family_gets_a_list_each_and_who_is_due_next() {
    let family = file("family.toml", FAMILY.as_bytes());
    let said = answered(fed(&["family", &family, "--day", "2026-11-21", "--lang", "en"], b""), "family");
    for told in ["## Me", "## Child 1", "## Child 2", "## Grandparent", "“Grandparent”"] {
        assert!(said.contains(told), "{told}: {said}");
    }
    let json = answered(fed(&["family", &family, "--day", "2026-11-21", "--json"], b""), "family");
    let json: Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["due_next"]["person"], 3, "a lost card comes before every date");
    let people = json["people"].as_array().expect("a list");
    let insurers: Vec<_> = people.iter().map(|person| person["insurer"].as_str().expect("an id")).collect();
    assert_eq!(insurers, ["kyokai-kenpo", "kyokai-kenpo", "kyokai-kenpo", "koki-korei"]);
    assert_eq!(people[1]["number"], 1);
    assert_eq!(people[0]["todo"][0]["by"], "2026-12-20");
    for person in people {
        let receipt = person["receipt"].as_str().expect("a code");
        let explained = answered(fed(&["explain", receipt, "--json"], b""), "explain");
        let explained: Value = serde_json::from_str(&explained).expect("it is JSON");
        let ids = |answer: &Value| super::program::ids(&answer["todo"]).join(" ");
        assert_eq!(ids(&explained), ids(person), "each receipt leads back to its own person");
    }
    let sooner = FAMILY
        .replace("card = \"lost\"", "card = \"valid\"\nregistered = \"yes\"\ncertificate-expires = \"2026-11-30\"");
    let sooner = file("sooner.toml", sooner.as_bytes());
    let json = answered(fed(&["family", &sooner, "--day", "2026-11-21", "--json"], b""), "family");
    let json: Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["due_next"], serde_json::json!({ "person": 3, "by": "2026-11-30" }));
}

#[test]
fn a_family_that_cannot_be_read_gets_one_line_that_says_who_and_what() {
    let check = |name: &str, text: &[u8], told: &[&str]| {
        let family = file(name, text);
        let ran = fed(&["family", &family, "--lang", "en"], b"");
        assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(2), "", 1), "{name}: {}", ran.err);
        for told in told {
            assert!(ran.err.contains(told), "{name}: {told}: {}", ran.err);
        }
    };
    let person = "[[person]]\nrole = \"child\"\n";
    check("f-empty.toml", b"", &["[[person]]", "8"]);
    check("f-many.toml", person.repeat(9).as_bytes(), &["[[person]]", "8"]);
    check("f-role.toml", b"[[person]]\nrole = \"aunt\"\n", &["aunt", "grandparent"]);
    check("f-none.toml", b"[[person]]\ncard = \"valid\"\n", &["role", "grandparent"]);
    check("f-key.toml", format!("{person}name = \"x\"\n").as_bytes(), &["name", "situation"]);
    check("f-top.toml", format!("city = \"x\"\n{person}").as_bytes(), &["city", "insurer, person"]);
    check(
        "f-card.toml",
        format!("{person}{person}card = \"vaild\"\n").as_bytes(),
        &["Child 2", "vaild", "valid, expired"],
    );
    check("f-type.toml", format!("{person}card = 3\n").as_bytes(), &["card"]);
    check(
        "f-both.toml",
        format!("{person}situations = [\"newborn\", \"infant\"]\n").as_bytes(),
        &["newborn", "infant"],
    );
    check("f-toml.toml", b"[[person]\nrole", &["1:"]);
    check("f-utf8.toml", b"\xff\xfe", &["UTF-8"]);
}
