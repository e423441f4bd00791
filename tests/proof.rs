//! The proof of the tables: that it holds, and that it fails when a row is widened or missing.
//!
//! The proof runs while the crate is built. Here it is run again on every spoilt table there can be; and the crate
//! itself is spoilt, in a copy, to see the build stop.

use std::path::Path;
use std::process::Command;

use shirube_rules::table::{Flaw, Row, flaw};
use shirube_rules::{care, checklist, elderly, held, kakuninsho, letter, old_card, on_paper, works};

/// Every table with one answer added to a row, or one row taken away, has a flaw.
fn check<const AXES: usize, Id: Copy, Says: Copy>(rows: &[Row<AXES, Id, Says>], sizes: [u8; AXES]) {
    assert!(flaw(rows, sizes).is_none(), "the table as it stands has a flaw");
    for at in 0..rows.len() {
        let mut missing = rows.to_vec();
        missing.remove(at);
        assert!(matches!(flaw(&missing, sizes), Some(Flaw::Gap(..))), "row {at} is missing and nobody noticed");

        let mut twice = rows.to_vec();
        twice.push(rows[at]);
        assert!(matches!(flaw(&twice, sizes), Some(Flaw::Overlap(..))), "row {at} stands twice and nobody noticed");

        for axis in 0..AXES {
            for bit in 0..sizes[axis] {
                let mut widened = rows.to_vec();
                widened[at].covers[axis] |= 1 << bit;
                if widened[at].covers[axis] != rows[at].covers[axis] {
                    let found = flaw(&widened, sizes);
                    assert!(matches!(found, Some(Flaw::Overlap(..))), "row {at} widened by {bit} on axis {axis}");
                }
            }
        }
        for move_by in [-1, 1] {
            let moved = |day: Option<chrono::NaiveDate>| day.map(|day| day + chrono::Duration::days(move_by));
            let mut shifted = rows.to_vec();
            (shifted[at].from, shifted[at].until) = (moved(rows[at].from), moved(rows[at].until));
            let dated = rows[at].from.is_some() || rows[at].until.is_some();
            assert_eq!(flaw(&shifted, sizes).is_some(), dated, "row {at} moved by {move_by} day");
        }
    }
}

#[test]
fn a_widened_a_doubled_a_moved_and_a_missing_row_are_all_found() {
    check(checklist::ROWS, checklist::SIZES);
    check(works::ROWS, works::SIZES);
    check(care::ROWS, care::SIZES);
    check(old_card::ROWS, old_card::SIZES);
    check(elderly::ROWS, elderly::SIZES);
    check(kakuninsho::ROWS, kakuninsho::SIZES);
    check(held::ROWS, held::SIZES);
    check(on_paper::ROWS, on_paper::SIZES);
    check(letter::ROWS, letter::SIZES);
}

/// A copy of the rule core with one line of the checklist changed.
fn copy_with(change: Option<(&str, &str)>, copy: &Path) -> std::io::Result<()> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let source = copy.join("src");
    std::fs::create_dir_all(&source)?;
    for entry in std::fs::read_dir(root.join("src-tauri/rules/src"))? {
        let entry = entry?;
        let mut text = std::fs::read_to_string(entry.path())?;
        if let Some((from, to)) = change
            && entry.file_name() == "checklist.rs"
        {
            assert_eq!(text.matches(from).count(), 1, "the line to change stands once: {from}");
            text = text.replace(from, to);
        }
        std::fs::write(source.join(entry.file_name()), text)?;
    }
    let manifest = "[package]\nname = \"spoilt\"\nedition = \"2024\"\n[lib]\npath = \"src/lib.rs\"\n\
                    [dependencies]\nchrono = { version = \"0.4\", default-features = false }\n[workspace]\n";
    std::fs::write(copy.join("Cargo.toml"), manifest)?;
    std::fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock"))?;
    Ok(())
}

/// Whether the copy builds, and what the compiler says.
fn build_with(name: &str, change: Option<(&str, &str)>) -> (bool, String) {
    let proof = Path::new(env!("CARGO_TARGET_TMPDIR")).join("proof");
    let copy = proof.join(name);
    copy_with(change, &copy).expect("the test's own folder can be written");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .current_dir(&copy)
        .env("CARGO_TARGET_DIR", proof.join("target"))
        .output()
        .expect("cargo runs the tests, so it can be run");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_crate_does_not_build_with_a_widened_or_a_missing_row() {
    let (built, errors) = build_with("as-it-is", None);
    assert!(built, "the copy as it is builds: {errors}");

    let narrow = "(&[Card::Valid], REGISTERED, &[Certificate::Grace]),";
    let wide = "(&[Card::Valid], REGISTERED, &[Certificate::Grace, Certificate::Lapsed]),";
    let (built, errors) = build_with("widened", Some((narrow, wide)));
    assert!(!built && errors.contains("an overlap in the table"), "{errors}");

    let wide = "(&[Card::Returned], ANY_REGISTERED, ANY_CERTIFICATE),";
    let narrow = "(&[Card::Returned], REGISTERED, ANY_CERTIFICATE),";
    let (built, errors) = build_with("missing", Some((wide, narrow)));
    assert!(!built && errors.contains("a gap in the table"), "{errors}");
}
