//! What a team may add, and what is said of a file that has anything wrong in it.

use shirube_facts::{Members, Pack, Problem};
use shirube_promises::day;
use shirube_rules::duty::CallTopic;
use shirube_rules::facts::Facts;
use shirube_rules::insurer::{Matter, Scheme};

/// The template that teams begin with.
const TEMPLATE: &str = include_str!("../../src-tauri/facts/template/team.toml");
const LANGUAGES: [&str; 6] = ["ja", "en", "zh", "ko", "es", "pt"];

fn built_in() -> Pack {
    Pack::embedded().expect("the facts that are built in")
}

fn with(text: &[u8]) -> Result<Pack, Vec<Problem>> {
    built_in().with_team("team.toml", text, &LANGUAGES)
}

#[test]
fn the_template_adds_an_insurer_and_a_line_and_changes_nothing_else() {
    let (before, after) = (built_in(), with(TEMPLATE.as_bytes()).expect("the template is sound"));
    assert_eq!(after.team().expect("it has a team").as_of, day("2026-11-01"));
    let insurer = after.insurer("mihon-shi-kokuho").expect("it is added");
    assert_eq!((insurer.scheme, after.is_added(insurer)), (Scheme::Municipal, true));
    assert_eq!(insurer.name("pt"), insurer.name("ja"), "what is missing is shown in Japanese");
    assert_eq!(insurer.says_on(Matter::Validity, Members::All, day("2026-11-21")).len(), 1);
    assert_eq!(insurer.in_law().data_take_days, Some(3));
    let line = after.contact("mihon-shi-hoken").expect("it is added");
    assert!(line.is_added() && line.answers(CallTopic::Insurer));
    for insurer in before.insurers() {
        assert_eq!(after.insurer(&insurer.id), Some(insurer));
        assert_eq!(after.insurer_by_code(insurer.code), Some(insurer));
        let others = after.contacts_in_order("ja", &insurer.id);
        assert!(others.iter().all(|other| other.id != line.id || insurer.id == "unknown"), "{}", insurer.id);
    }
    for contact in before.contacts() {
        assert_eq!(after.contact(&contact.id), Some(contact));
    }
    assert_eq!(before.links(), after.links());
    assert_eq!(before.figures(), after.figures());
    assert_eq!(before.holidays(), after.holidays());
    assert!(after.is_holiday(day("2026-11-23")));
}

#[test]
fn every_single_fault_of_a_teams_file_is_told_with_its_line_and_key() {
    let faults = [
        ("name = \"みほん市 保険年金課\"", "naem = \"みほん市\"", "naem"),
        ("name = \"みほん市 保険年金課\"", "", "name"),
        ("name = \"みほん市 保険年金課\"", "name = \"<b>みほん市\"", "name"),
        ("as-of = \"2026-11-01\"\n\n# The documents", "# The documents", "as-of"),
        ("03-0000-0000", "03-000O-0000", "contact[mihon-shi-hoken].number"),
        ("03-0000-0000", "03-0000-000", "contact[mihon-shi-hoken].number"),
        ("03-0000-0000", "0120-95-0178", "contact[mihon-shi-hoken].number"),
        ("03-0000-0000", "050-0000-000", "contact[mihon-shi-hoken].number"),
        ("id = \"mihon-shi-hoken\"", "id = \"my-number-toll-free\"", "contact[my-number-toll-free].id"),
        ("topics = [\"insurer\", \"card\"]", "topics = [\"suspend-card\"]", "contact[mihon-shi-hoken].topics"),
        (
            "topics = [\"insurer\", \"card\"]",
            "topics = [\"card\"]\nalways-for = [\"card\"]",
            "contact[mihon-shi-hoken].always-for",
        ),
        ("scope = \"mihon-shi-kokuho\"", "scope = \"national\"", "contact[mihon-shi-hoken].scope"),
        ("scope = \"mihon-shi-kokuho\"", "scope = \"kyokai-kenpo\"", "contact[mihon-shi-hoken].scope"),
        ("languages = [\"ja\"]", "languages = [\"fr\"]", "contact[mihon-shi-hoken].languages"),
        ("ja = \"みほん市役所 保険年金課\"", "en = \"City Hall\"", "contact[mihon-shi-hoken].name"),
        ("id = \"mihon-shi-kokuho\"", "id = \"kokuho\"", "insurer[kokuho].id"),
        ("code = 1001", "code = 999", "insurer[mihon-shi-kokuho].code"),
        ("\"municipal\"", "\"municipla\"", "insurer[mihon-shi-kokuho].scheme"),
        ("\"municipal\"", "\"unknown\"", "insurer[mihon-shi-kokuho].scheme"),
        ("en = \"Mihon City", "fr = \"Mihon City", "insurer[mihon-shi-kokuho].name"),
        ("count = 3", "", "insurer[mihon-shi-kokuho].rule[2].count"),
        ("count = 3", "count = 0", "insurer[mihon-shi-kokuho].rule[2].count"),
        ("count = 3", "count = 3\ndate = \"2026-11-01\"", "insurer[mihon-shi-kokuho].rule[2].date"),
        ("\"joining-data-days\"", "\"joining-data-day\"", "insurer[mihon-shi-kokuho].rule[2].says"),
        (
            "says = \"joining-data-days\"\ncount = 3",
            "says = \"validity-years\"\ncount = 3",
            "insurer[mihon-shi-kokuho].rule[2].says",
        ),
        ("sources = [\"mihon-shi-leaflet-2026\"]", "sources = []", "insurer[mihon-shi-kokuho].sources"),
        ("sources = [\"mihon-shi-leaflet-2026\"]", "sources = [\"leaflet\"]", "insurer[mihon-shi-kokuho].sources"),
        ("id = \"mihon-shi-leaflet-2026\"", "id = \"masuda-2025\"", "source[masuda-2025].id"),
        ("https://www.example.jp", "http://www.example.jp", "source[mihon-shi-leaflet-2026].address"),
        ("[[insurer]]", "[[insurrer]]", "insurrer"),
    ];
    for (old, new, key) in faults {
        assert!(TEMPLATE.contains(old), "the template has no `{old}`");
        let problems = with(TEMPLATE.replacen(old, new, 1).as_bytes()).expect_err(new);
        let told = problems.iter().find(|problem| problem.key == key);
        let told = told.unwrap_or_else(|| panic!("`{new}`: nothing on {key}: {problems:?}"));
        assert_eq!(told.file, "team.toml");
        assert!(told.line.is_some(), "{told}");
    }
}

#[test]
fn validity_may_follow_on_validity_and_must_not_overlap() {
    let rule = |from: &str, until: &str| {
        format!(
            "\n[[insurer.rule]]\nsays = \"form-postcard\"\nsources = [\"mihon-shi-leaflet-2026\"]\nas-of = \"2026-11-01\"\n\
             review-by = \"2027-09-30\"\nfrom = \"{from}\"\nuntil = \"{until}\"\n"
        )
    };
    let file = |second: &str| {
        let both = [rule("2026-01-01", "2026-06-30"), second.to_owned()].concat();
        TEMPLATE.replacen("\n# A telephone line of your own.", &format!("{both}\n# A telephone line of your own."), 1)
    };
    assert!(with(file(&rule("2026-07-01", "2026-12-31")).as_bytes()).is_ok());
    let problems = with(file(&rule("2026-06-30", "2026-12-31")).as_bytes()).expect_err("they share a day");
    assert!(problems.iter().any(|problem| problem.key.ends_with("rule[4].says")), "{problems:?}");
}

#[test]
fn a_file_that_is_no_teams_file_is_refused_in_a_line_or_in_many() {
    let check = |bytes: &[u8], what: &str| {
        let problems = with(bytes).expect_err(what);
        assert!(problems.iter().any(|problem| problem.what.contains(what)), "{what}: {:?}", &problems[..1]);
    };
    check(b"", "missing");
    check(b"name = \"a\"\nas-of = \"2026-11-01\"\n", "adds neither");
    check(b"name = \"a\"\n\xff\xfe", "UTF-8");
    assert_eq!(with(b"a\nb\n\xff").expect_err("not UTF-8")[0].line, Some(3));
    check(&vec![b' '; shirube_facts::LARGEST + 1], "larger");
    check("rubbish rubbish\n".repeat(10_000).as_bytes(), "");
    let many = format!("{TEMPLATE}{}", "[[contact]]\nid = \"a\"\n".repeat(10_000));
    assert!(with(many.as_bytes()).expect_err("every one is wrong").len() > 10_000);
    let marked = format!("\u{feff}{TEMPLATE}");
    assert!(with(marked.as_bytes()).is_ok(), "a mark of byte order is no fault");
}
