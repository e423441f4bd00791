//! A table that is cut into parts gives the same as the whole, wherever it is cut.

use super::{Mailing, everything};

/// The files of all parts, one after the other.
pub(crate) fn joined(mailing: &Mailing, parts: usize) -> [String; 2] {
    let mut whole = [String::new(), String::new()];
    for part in 1..=parts {
        let files = mailing.letters(&format!("{part}.of.{parts}"), &["--part", &format!("{part}/{parts}")]);
        for (at, (whole, file)) in whole.iter_mut().zip(&files).enumerate() {
            // The rejected rows of each part have their header.
            whole.push_str(file.strip_prefix("row,reason,text\n").filter(|_| at == 1 && part > 1).unwrap_or(file));
        }
    }
    whole
}

#[test]
fn parts_one_after_the_other_are_the_whole() {
    for table in [everything(200), everything(3), everything(0), everything(1).trim_end().to_owned()] {
        let mailing = Mailing::of(&table);
        let whole = mailing.letters("whole", &[]);
        for parts in [2, 3, 7, 40] {
            assert_eq!(joined(&mailing, parts), whole, "{parts} parts");
        }
    }
}

#[test]
fn a_row_that_does_not_end_for_long_is_one_bad_row_wherever_the_table_is_cut() {
    let table = everything(30);
    let rows: Vec<&str> = table.lines().collect();
    let endless = format!("endless,{}", "valid ".repeat(500_000));
    let whole = |at: usize| [&rows[..at], &[&endless], &rows[at..]].concat().join("\n");
    let [letters, rejects] = Mailing::of(&table).letters("short", &[]);
    for table in [whole(1), whole(20), whole(rows.len())] {
        let mailing = Mailing::of(&table);
        let found = mailing.letters("whole", &[]);
        assert_eq!(found[0], letters);
        let bad: Vec<&str> = found[1].lines().filter(|line| line.contains("endless")).collect();
        assert!(matches!(bad[..], [line] if line.len() < 1 << 17), "{} rows", bad.len());
        assert_eq!(found[1].lines().count(), rejects.lines().count() + 1);
        for parts in [2, 7] {
            assert_eq!(joined(&mailing, parts), found, "{parts} parts");
        }
    }
}
