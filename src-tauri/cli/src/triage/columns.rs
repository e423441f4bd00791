//! Which column of a table says what.

use super::wrong::WrongTable;
use crate::arguments::ANSWERS;
use crate::complaint::Complaint;

/// The columns there can be, by what `check` calls them. The first has to be there.
pub(crate) const NAMES: [&str; 7] =
    ["member", "card", "registered", "certificate", "certificate-expires", "situation", "lang"];
/// The column of whoever it is.
pub(crate) const MEMBER: usize = 0;
/// The column of the language.
pub(crate) const LANGUAGE: usize = 6;
/// The column in which several things may stand, with blanks between them.
pub(crate) const SITUATION: usize = 5;

/// What somebody's row says, by column of [`NAMES`]; nothing where nothing is said.
pub(crate) type Fields<'r> = [&'r str; NAMES.len()];

/// For each column of the table, which of [`NAMES`] it is.
pub(crate) type Columns = Vec<usize>;

/// The columns of a table, by their names.
pub(crate) fn read<'n>(names: impl Iterator<Item = &'n str>) -> Result<Columns, Complaint> {
    let mut columns = Vec::new();
    for name in names {
        let plain = name.trim().to_ascii_lowercase().replace('_', "-");
        let plain = if plain == "situations" { "situation" } else { plain.as_str() };
        let Some(column) = NAMES.iter().position(|known| *known == plain) else {
            let allowed = NAMES.map(str::to_owned).to_vec();
            return Err(WrongTable::UnknownColumn { given: name.to_owned(), allowed }.into());
        };
        if columns.contains(&column) {
            return Err(Complaint::GivenTwice { option: name.to_owned() });
        }
        columns.push(column);
    }
    if columns.contains(&MEMBER) {
        Ok(columns)
    } else {
        Err(WrongTable::MissingColumn { column: NAMES[MEMBER].to_owned() }.into())
    }
}

/// The option of `check` that a column stands for.
pub(crate) fn option(column: usize) -> Option<&'static str> {
    let name = |option: &&&str| option.trim_start_matches('-') == NAMES[column];
    ANSWERS.iter().chain(&["--lang"]).find(name).copied()
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGE, MEMBER, NAMES, SITUATION, option, read};

    #[test]
    fn every_column_but_the_member_is_an_option_of_check() {
        let options: Vec<_> = (0..NAMES.len()).map(option).collect();
        assert_eq!(options[MEMBER], None);
        assert!(options[1..].iter().all(Option::is_some), "{options:?}");
        assert_eq!((options[SITUATION], options[LANGUAGE]), (Some("--situation"), Some("--lang")));
    }

    #[test]
    fn columns_stand_in_any_order_and_are_known_by_either_spelling() {
        let columns = read(["lang", "Certificate_Expires", "member", "situations"].into_iter());
        assert_eq!(columns.ok(), Some(vec![LANGUAGE, 4, MEMBER, SITUATION]));
        for bad in [&["card"][..], &["member", "crad"], &["member", "card", "card"], &[]] {
            assert!(read(bad.iter().copied()).is_err(), "{bad:?}");
        }
    }
}
