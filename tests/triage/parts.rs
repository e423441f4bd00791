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
