//! Whether the card can be used as an insurance card: what the checklist says, and what stands against it.
//!
//! Not here: what to show instead (`care`).

use chrono::NaiveDate;

use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Whether the card can be used as an insurance card on the day.
    CardWorks {
        /// It works.
        Yes = "yes",
        /// It proves entitlement; earlier examinations and drugs are not shared.
        EntitlementOnly = "entitlement-only",
        /// It does not work.
        No = "no",
        /// That cannot be told from what was answered.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the insurer has one's My Number.
    MyNumber {
        /// It has.
        Submitted = "submitted",
        /// It has not.
        NotSubmitted = "not-submitted",
    }
}

vocabulary! {
    /// Whether the person can be recognised at the reader.
    Recognition {
        /// By face, by a look at the photo, or by PIN.
        Possible = "possible",
        /// No photo, and the PIN is locked.
        Impossible = "impossible",
    }
}

vocabulary! {
    /// Whether the insurer's data are in.
    Data {
        /// They are.
        In = "in",
        /// A new insurer may still be registering them.
        Awaited = "awaited",
    }
}

vocabulary! {
    /// The rows by name.
    WorksRow {
        /// As the checklist says.
        AsAnswered = "works-as-answered",
        /// The insurer does not have the My Number.
        NotSubmitted = "works-not-without-my-number",
        /// An infant's card with a locked PIN.
        NotRecognised = "works-not-without-pin-or-photo",
        /// The data may not be in yet.
        Awaited = "works-once-data-are-in",
    }
}

/// What a row says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// Whether the card works.
    pub works: CardWorks,
    /// What to know besides.
    pub notices: &'static [Notice],
}

/// A row: the axes are what the checklist says, the My Number, recognition and data.
pub type Row = table::Row<4, WorksRow, Says>;

/// How many answers each axis has.
pub const SIZES: [u8; 4] = [4, 2, 2, 2];

const fn row(
    id: WorksRow,
    covers: (&[CardWorks], &[MyNumber], &[Recognition], &[Data]),
    works: CardWorks,
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    let covers =
        [CardWorks::bits(covers.0), MyNumber::bits(covers.1), Recognition::bits(covers.2), Data::bits(covers.3)];
    Row::new(id, covers, Says { works, notices }, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const WORKING: &[CardWorks] = &[CardWorks::Yes, CardWorks::EntitlementOnly];
const SUBMITTED: &[MyNumber] = &[MyNumber::Submitted];
const RECOGNISED: &[Recognition] = &[Recognition::Possible];

const TABLE: &[Row] = &[
    row(
        WorksRow::NotSubmitted,
        (CardWorks::ALL, &[MyNumber::NotSubmitted], Recognition::ALL, Data::ALL),
        CardWorks::No,
        &[],
        &[Source::KyokaiKenpo2025],
    ),
    row(
        WorksRow::NotRecognised,
        (WORKING, SUBMITTED, &[Recognition::Impossible], Data::ALL),
        CardWorks::No,
        &[],
        &[Source::DoctorsInfantCards2024],
    ),
    row(
        WorksRow::Awaited,
        (WORKING, SUBMITTED, RECOGNISED, &[Data::Awaited]),
        CardWorks::Unknown,
        &[Notice::PayAndClaim],
        &[Source::OnoYakuhin2025, Source::SocietiesQa],
    ),
    row(
        WorksRow::AsAnswered,
        (&[CardWorks::Yes], SUBMITTED, RECOGNISED, &[Data::In]),
        CardWorks::Yes,
        &[],
        &[Source::Shirube],
    ),
    row(
        WorksRow::AsAnswered,
        (&[CardWorks::EntitlementOnly], SUBMITTED, RECOGNISED, &[Data::In]),
        CardWorks::EntitlementOnly,
        &[],
        &[Source::Shirube],
    ),
    row(
        WorksRow::AsAnswered,
        (&[CardWorks::No], SUBMITTED, Recognition::ALL, Data::ALL),
        CardWorks::No,
        &[],
        &[Source::Shirube],
    ),
    row(
        WorksRow::AsAnswered,
        (&[CardWorks::Unknown], SUBMITTED, Recognition::ALL, Data::ALL),
        CardWorks::Unknown,
        &[],
        &[Source::Shirube],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row.
pub fn decided(
    answered: CardWorks,
    number: MyNumber,
    recognition: Recognition,
    data: Data,
    day: NaiveDate,
) -> &'static Row {
    table::find(TABLE, [answered as u8, number as u8, recognition as u8, data as u8], day)
}
