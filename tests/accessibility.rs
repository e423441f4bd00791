//! The statement on accessibility: it has every criterion once, and every test it names is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const STATEMENT: &str = include_str!("../ui/ACCESSIBILITY.md");

/// The criteria of WCAG 2.2, levels A and AA, and 4.1.1, which only WCAG 2.0 and with it JIS X 8341-3:2016 have.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 \
    2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 \
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";
/// Those that came after JIS X 8341-3:2016.
const LATER: &str =
    "1.3.4 1.3.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.4 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8 4.1.3";

struct Row<'s> {
    criterion: &'s str,
    level: &'s str,
    jis: &'s str,
    result: &'s str,
    how: &'s str,
}

fn rows() -> Vec<Row<'static>> {
    let lines = STATEMENT.lines().filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit());
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [name, level, jis, result, how] = cells[..] else { panic!("five cells: {line}") };
            let criterion = name.split_once(' ').expect("a number and a name").0;
            Row { criterion, level, jis, result, how }
        })
        .collect()
}

/// The tests below these folders, by name.
fn tests(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            tests(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            let tests = text.split("#[test]").skip(1).filter_map(|after| after.split_once("fn ")?.1.split('(').next());
            found.extend(tests.map(str::to_owned));
        }
    }
}

#[test]
fn every_criterion_stands_in_the_statement_once_with_its_level() {
    let rows = rows();
    let criteria: Vec<&str> = rows.iter().map(|row| row.criterion).collect();
    let all: BTreeSet<&str> = A.split_whitespace().chain(AA.split_whitespace()).collect();
    assert_eq!(criteria.iter().copied().collect::<BTreeSet<_>>(), all);
    assert_eq!(criteria.len(), all.len(), "each stands there once");
    let later: Vec<&str> = LATER.split_whitespace().collect();
    for row in &rows {
        let level = if AA.split_whitespace().any(|known| known == row.criterion) { "AA" } else { "A" };
        let jis = if later.contains(&row.criterion) { "no" } else { "yes" };
        assert_eq!((row.level, row.jis), (level, jis), "{}", row.criterion);
        assert!(["met", "does not apply", "see above"].contains(&row.result), "{}: {}", row.criterion, row.result);
        assert!(row.result != "met" || !row.how.is_empty(), "{}: how it is met", row.criterion);
    }
}

#[test]
fn every_test_that_the_statement_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut known = BTreeSet::new();
    for folder in ["tests", "src-tauri"] {
        tests(&root.join(folder), &mut known);
    }
    assert!(known.len() > 200, "{}", known.len());
    let rows = rows();
    let named: Vec<&str> = rows.iter().flat_map(|row| row.how.split('`').skip(1).step_by(2)).collect();
    assert!(named.len() > 35, "{named:?}");
    let missing: Vec<&&str> = named.iter().filter(|name| !known.contains(**name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
