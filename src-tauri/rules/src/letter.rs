//! Which letter an insurer has to write to somebody, when it writes to all its members.
//!
//! Not here: what somebody has to do. A letter follows from that, and from how one comes by the 資格確認書.

use chrono::NaiveDate;

use crate::care::Held;
use crate::duty::Todo;
use crate::kakuninsho::Kakuninsho;
use crate::outcome::{Outcome, Step};
use crate::source::Source;
use crate::standing::paper_held;
use crate::table;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The letters.
    Letter {
        /// The 資格確認書 itself: it comes without being applied for.
        Kakuninsho = "kakuninsho",
        /// A reminder to renew the certificate.
        RenewalNotice = "renewal-notice",
        /// None.
        Nothing = "nothing",
        /// That stands in the insurer's own rules.
        OwnRules = "own-rules",
        /// What is known does not say. It has to be found out first.
        FindOut = "find-out",
    }
}

vocabulary! {
    /// Whether the certificate is to be renewed.
    Renewal {
        /// It is not.
        No = "no",
        /// It is.
        Due = "due",
    }
}

/// A row: the axes are how one comes by the paper, whether one is held, and whether the certificate is to be renewed.
pub type Row = table::Row<3, Letter, ()>;

/// How many answers each axis has.
pub const SIZES: [u8; 3] = [5, 2, 2];

const fn row(letter: Letter, covers: (&[Kakuninsho], &[Held], &[Renewal]), sources: &'static [Source]) -> Row {
    Row::new(letter, [Kakuninsho::bits(covers.0), Held::bits(covers.1), Renewal::bits(covers.2)], (), sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const SENT: &[Kakuninsho] = &[Kakuninsho::Sent];
const OTHERWISE: &[Kakuninsho] = &[Kakuninsho::NotIssued, Kakuninsho::OnApplication];
const MAILED: &[Source] = &[Source::NationalLeaflet2025, Source::KyokaiKenpo2025];
const RENEWED: &[Source] = &[Source::MhlwCertificateExpiry2026, Source::KyokaiKenpoExpiry2025];
const OURS: &[Source] = &[Source::Shirube];

const TABLE: &[Row] = &[
    row(Letter::Kakuninsho, (SENT, &[Held::No], Renewal::ALL), MAILED),
    row(Letter::RenewalNotice, (SENT, &[Held::Yes], &[Renewal::Due]), RENEWED),
    row(Letter::Nothing, (SENT, &[Held::Yes], &[Renewal::No]), OURS),
    row(Letter::RenewalNotice, (OTHERWISE, Held::ALL, &[Renewal::Due]), RENEWED),
    row(Letter::Nothing, (OTHERWISE, Held::ALL, &[Renewal::No]), OURS),
    row(Letter::OwnRules, (&[Kakuninsho::AskInsurer], Held::ALL, Renewal::ALL), OURS),
    row(Letter::FindOut, (&[Kakuninsho::Unknown], Held::ALL, Renewal::ALL), OURS),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(kakuninsho: Kakuninsho, held: Held, renewal: Renewal, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [kakuninsho as u8, held as u8, renewal as u8], day)
}

/// The letter for an outcome. Where several answers are possible, it is the one that is right in all of them.
pub fn letter(outcome: &Outcome) -> Letter {
    let held = paper_held(outcome.case.situations);
    let of = |kakuninsho, todo: &[Step]| {
        let due = todo.iter().any(|step| step.todo == Todo::RenewCertificate);
        decided(kakuninsho, held, if due { Renewal::Due } else { Renewal::No }, outcome.day).id
    };
    let mut possible = outcome.alternatives.iter().map(|other| of(other.kakuninsho, &other.todo));
    match possible.next() {
        None => of(outcome.kakuninsho, &outcome.todo),
        Some(first) if possible.all(|other| other == first) => first,
        Some(_) => Letter::FindOut,
    }
}
