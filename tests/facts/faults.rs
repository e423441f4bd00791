//! Whatever is wrong with a pack is told at once, each fault with its file, line and key.

use std::collections::{BTreeMap, BTreeSet};

use shirube_facts::{Pack, Problem, embedded_files};

/// The problems of the pack built in once some text in it is another.
fn broken(changes: &[(&str, &str, &str)]) -> Vec<Problem> {
    let mut files: BTreeMap<String, String> = embedded_files().map(|(name, text)| (name.into(), text.into())).collect();
    for (name, old, new) in changes {
        let text = files.get_mut(*name).unwrap_or_else(|| panic!("no file {name}"));
        assert!(text.contains(old), "{name} has no `{old}`");
        *text = text.replacen(old, new, 1);
    }
    Pack::read(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).err().unwrap_or_default()
}

#[test]
fn every_single_fault_is_told_with_its_file_and_key() {
    let faults = [
        ("contacts.toml", "0120-95-0178", "0120-9S-0178", "contact[my-number-toll-free].number"),
        ("contacts.toml", "0120-95-0178", "0120-95-017", "contact[my-number-toll-free].number"),
        ("contacts.toml", "0120-95-0178", "0120-0178-26", "contact[my-number-system-foreign].number"),
        ("contacts.toml", "050-3818-1250", "03-3818-1250", "contact[my-number-ip-card].number"),
        ("contacts.toml", "free = false", "free = false\nfax = true", "contact[my-number-ip-card].fax"),
        ("contacts.toml", "free = true", "free = false", "contact[my-number-toll-free].free"),
        ("contacts.toml", "free = true", "fee = true\nfree = true", "contact[my-number-toll-free].fee"),
        ("contacts.toml", "free = true", "", "contact[my-number-toll-free].free"),
        ("contacts.toml", "\"system\"]", "\"sistem\"]", "contact[my-number-toll-free].topics"),
        ("contacts.toml", "\"2\"", "\"22\"", "contact[my-number-toll-free].menu"),
        (
            "contacts.toml",
            "instead-of = \"my-number",
            "instead-of = \"your-number",
            "contact[my-number-ip-card].instead-of",
        ),
        ("contacts.toml", "09:30-20:00", "20:00-09:30", "contact[my-number-toll-free].hours[1].weekday"),
        ("contacts.toml", "09:30-20:00", "09:30-20:60", "contact[my-number-toll-free].hours[1].weekday"),
        ("contacts.toml", "09:30-20:00", "9:30-20:00", "contact[my-number-toll-free].hours[1].weekday"),
        (
            "contacts.toml",
            "superseded-by = \"d",
            "superseded-by = \"x",
            "contact[my-number-toll-free].hours[2].superseded-by",
        ),
        ("contacts.toml", "scope = \"kyokai-kenpo\"", "scope = \"kyokai\"", "contact[kyokai-kenpo-my-number].scope"),
        (
            "contacts.toml",
            "review-by = \"2027-03-31\"",
            "review-by = \"2026-09-05\"",
            "contact[my-number-toll-free].review-by",
        ),
        ("contacts.toml", "as-of = \"2026-09-06\"", "as-of = \"2026-09-31\"", "contact[my-number-toll-free].as-of"),
        (
            "contacts.toml",
            "as-of = \"2026-09-06\"",
            "as-of = \"2026-09-06\"\nfrom = \"2027-01-02\"\nuntil = \"2027-01-01\"",
            "contact[my-number-toll-free].until",
        ),
        ("figures.toml", "id = \"pin-tries\"", "id = \"pin-digits\"", "figure[pin-digits].id"),
        ("figures.toml", "value = 1000", "value = \"1000\"", "figure[reissue-fee].value"),
        ("figures.toml", "sources = [\"ebetsu-certificates\"]", "", "figure[pin-digits].sources"),
        ("figures.toml", "sources = [\"ebetsu-certificates\"]", "sources = []", "figure[pin-digits].sources"),
        ("figures.toml", "sources = [\"ebetsu-certificates\"]", "sources = [\"ebetsu\"]", "figure[pin-digits].sources"),
        ("figures.toml", "[[figure]]", "figures = 1\n[[figure]]", "figures"),
        ("links.toml", "https://myna.go.jp", "http://myna.go.jp", "link[mynaportal-insurance].address"),
        ("links.toml", "https://myna.go.jp", "https://you@myna.go.jp", "link[mynaportal-insurance].address"),
        ("links.toml", "https://myna.go.jp", "https://myna.go.jp:8443", "link[mynaportal-insurance].address"),
        ("links.toml", "https://myna.go.jp", "https://mynа.go.jp", "link[mynaportal-insurance].address"),
        ("links.toml", "https://myna.go.jp", "https://10.0.0.1", "link[mynaportal-insurance].address"),
        ("links.toml", "https://myna.go.jp", "https://localhost", "link[mynaportal-insurance].address"),
        ("holidays.toml", "2024-01-08", "2024-01-01", "holiday[2].day"),
        ("holidays.toml", "2024-01-08", "2031-01-08", "holiday[2].day"),
        ("holidays.toml", "name = \"元日\"", "", "holiday[1].name"),
        ("sources.toml", "mark = \"seed\"", "mark = \"sead\"", "source[society-leaflet-2025].mark"),
        ("sources.toml", "date = \"2025-02\"", "date = \"2025-13\"", "source[national-leaflet-2025-02].date"),
        ("sources.toml", "id = \"utashinai-certificate\"", "id = \"utashinai\"", ""),
        ("insurers/ono-yakuhin.toml", "code = 3", "code = 1", "code"),
        ("insurers/kokuho.toml", "code = 5", "code = 0", "code"),
        ("insurers/kokuho.toml", "id = \"kokuho\"", "id = \"kokuhu\"", "id"),
        ("insurers/kokuho.toml", "\"municipal\"", "\"ordinary\"", "scheme"),
        ("insurers/kokuho.toml", "says = \"form-by-municipality\"", "says = \"form\"", "rule[2].says"),
        ("guides.toml", "from = \"2025-04-01\"", "from = \"2025-03-31\"", "guide[portal-2025].matter"),
        ("contacts.toml", "scope = \"national\"", "scope = \"team\"", "contact[my-number-toll-free].scope"),
        ("contacts.toml", "free = true", "free = true\nname = { ja = \"x\" }", "contact[my-number-toll-free].name"),
        ("insurers/kokuho.toml", "pt = ", "it = ", "name"),
        ("papers.toml", "id = \"oshirase\"", "id = \"passport\"", "paper[passport].id"),
        ("papers.toml", "id = \"oshirase\"", "id = \"my-number-card\"", "paper[my-number-card].id"),
        ("papers.toml", "limit = \"no\"", "limit = \"perhaps\"", "paper[oshirase].limit"),
        ("papers.toml", "disease = \"no\"\n", "", "paper[oshirase].disease"),
        ("topics.toml", "id = \"oshirase\"", "id = \"kakuninsho\"", "topic[kakuninsho].id"),
        ("topics.toml", "group = \"papers\"", "group = \"books\"", "topic[kakuninsho].group"),
        ("topics.toml", "calls = [\"insurer\"]", "calls = []", "topic[kakuninsho].calls"),
        ("topics.toml", "todos = [\"apply-", "todos = [\"reply-", "topic[kakuninsho].todos"),
        ("topics.toml", "begin = \"card=lost\"", "begin = \"card=gone\"", "topic[lost-card].begin"),
        ("topics.toml", "[[topic.bite]]", "[[topic.bit]]", "topic[kakuninsho].bit"),
        ("topics.toml", "[[topic.bite]]", "[[topic.part]]", "topic[kakuninsho].bite"),
        ("topics.toml", "until = \"2025-12-01\"", "until = \"2025-12-02\"", "topic[old-card].bite[bite].id"),
        ("topics.toml", "id = \"who\"", "id = \"bite\"", "topic[kakuninsho].part[bite].id"),
        ("topics.toml", "\"kyokai-kenpo-2025-07\"", "\"kyokai-kenpo\"", "topic[kakuninsho].bite[bite].sources"),
        ("topics.toml", "notices = [\"printed-", "notices = [\"written-", "topic[kakuninsho].part[validity].notices"),
        ("terms.toml", "id = \"hokensho\"", "id = \"card\"", "term[card].id"),
        ("terms.toml", "reading = \"まいなほ", "reading = \"マイナほ", "term[hokensho].reading"),
        ("terms.toml", "japanese = \"マイナ保険証\"", "japanese = \"マイナンバーカード\"", "term[hokensho].japanese"),
        ("terms.toml", "topic = \"getting-a-card\"", "topic = \"getting\"", "term[card].topic"),
        ("topics.toml", "links = [\"mynaapp\"]", "links = [\"yourapp\"]", "topic[how-to-register].part[app].links"),
    ];
    for (file, old, new, key) in faults {
        let problems = broken(&[(file, old, new)]);
        let told = problems.iter().any(|problem| problem.file == file && problem.key == key);
        assert!(told, "{file}: `{new}` gives {problems:#?}");
        assert!(key.is_empty() || problems.iter().all(|problem| problem.line.is_some()), "{problems:#?}");
    }
}

#[test]
fn a_broken_pack_tells_all_its_problems_at_once() {
    let problems = broken(&[
        ("contacts.toml", "0120-95-0178", "0120-95-O178"),
        ("contacts.toml", "free = true", "fee = true\ncost = 10"),
        ("contacts.toml", "09:30-20:00", "noon"),
        ("contacts.toml", "id = \"my-number-ip-other\"", "id = \"my-number-ip-card\""),
        ("links.toml", "https://myna", "ftp://myna"),
        ("figures.toml", "unit = \"yen\"", ""),
        ("holidays.toml", "2024-02-12", "2024-02-11"),
        ("insurers/ono-yakuhin.toml", "code = 3", "code = 70000"),
    ]);
    let told: BTreeSet<_> = problems.iter().map(|problem| (problem.file.as_str(), problem.key.as_str())).collect();
    let expected = BTreeSet::from([
        ("contacts.toml", "contact[my-number-toll-free].number"),
        ("contacts.toml", "contact[my-number-toll-free].fee"),
        ("contacts.toml", "contact[my-number-toll-free].cost"),
        ("contacts.toml", "contact[my-number-toll-free].free"),
        ("contacts.toml", "contact[my-number-toll-free].hours[1].weekday"),
        ("contacts.toml", "contact[my-number-ip-card].id"),
        ("links.toml", "link[mynaportal-insurance].address"),
        ("figures.toml", "figure[reissue-fee].unit"),
        ("holidays.toml", "holiday[4].day"),
        ("insurers/ono-yakuhin.toml", "code"),
    ]);
    assert_eq!(told, expected, "{problems:#?}");
    assert_eq!(problems.len(), expected.len(), "nothing is told twice: {problems:#?}");
    let number = problems.iter().find(|problem| problem.key.ends_with(".number")).expect("told above");
    assert!(number.to_string().starts_with("contacts.toml:7: contact[my-number-toll-free].number: "), "{number}");
}

#[test]
fn a_missing_or_strange_file_is_told() {
    let told = |files: Vec<(&str, &str)>| -> Vec<String> {
        Pack::read(files).expect_err("not sound").iter().map(Problem::to_string).collect()
    };
    let missing = told(embedded_files().filter(|(name, _)| *name != "links.toml").collect());
    assert_eq!(missing, ["links.toml: missing"]);
    let strange = told(embedded_files().chain([("notes.txt", "")]).collect());
    assert_eq!(strange, ["notes.txt: no such file belongs to a pack"]);
    let nonsense = told(embedded_files().chain([("insurers/new.toml", "id = ")]).collect());
    assert!(nonsense.iter().any(|told| told.starts_with("insurers/new.toml:1: ")), "{nonsense:#?}");
    // What is missing at the end of a line is told on that line, beside what is wrong with its key.
    let nonsense = told(embedded_files().chain([("insurers/new.toml", "code = 1\nid =\nname = 2")]).collect());
    let on_line_2: Vec<_> = nonsense.iter().filter_map(|told| told.strip_prefix("insurers/new.toml:2: ")).collect();
    assert!(on_line_2.iter().any(|told| !told.starts_with("id: ")), "{nonsense:#?}");
}
