//! What being in a scheme for the late-stage elderly (後期高齢者医療制度) means for the 資格確認書, from day to day.
//!
//! Not here: what everybody else gets (`kakuninsho`).

use chrono::{Datelike, Months, NaiveDate};

use crate::insurer::Scheme;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The age on the 1 August that began the period.
    Age {
        /// It was not said.
        NotSaid = "age-not-said",
        /// 85 or over.
        From85 = "from-85",
        /// Under 85.
        Under85 = "under-85",
    }
}

vocabulary! {
    /// What follows from the scheme and the age.
    Claim {
        /// It is sent.
        Sent = "sent",
        /// It depends on the age, which was not said.
        OnAge = "on-age",
        /// The rules for everybody hold, and associations differ.
        Younger = "younger",
        /// The rules for everybody hold; the insurer is not known.
        UnknownInsurer = "unknown-insurer",
        /// The rules for everybody hold.
        None = "none",
    }
}

vocabulary! {
    /// The rows by name.
    ElderlyRow {
        /// Everyone was sent one.
        Everyone = "kakuninsho-late-elderly-everyone",
        /// Sent from 85 on.
        From85 = "kakuninsho-late-elderly-85",
        /// The age was not said.
        ByAge = "kakuninsho-late-elderly-by-age",
        /// Under 85.
        Under85 = "kakuninsho-late-elderly-under-85",
        /// Another scheme.
        Other = "kakuninsho-other-scheme",
    }
}

/// A row: the axes are the scheme and the age.
pub type Row = table::Row<2, ElderlyRow, Claim>;

/// How many answers each axis has.
pub const SIZES: [u8; 2] = [4, 3];

/// Last day of the rule by which every late-stage elderly person is sent the paper.
/// Source: kyoto-doctors-2025-09.
pub const EVERYONE_UNTIL: NaiveDate = day(2026, 7, 31);
/// First day of the rule by age and use. Source: saitama-late-elderly-2026.
pub const BY_AGE_FROM: NaiveDate = day(2026, 8, 1);

/// The age from which one is in the scheme. Source: kameoka-kokuho.
pub const SCHEME_AGE: u32 = 75;
/// The age from which the paper is sent to everyone in it. Source: saitama-late-elderly-2026.
pub const SENT_AGE: u32 = 85;

/// The day that counts for the age: the 1 August that began the period, which ends on 31 July.
pub fn period_began(day: NaiveDate) -> NaiveDate {
    let this_year = NaiveDate::from_ymd_opt(day.year(), 8, 1).unwrap_or(NaiveDate::MIN);
    if this_year <= day { this_year } else { this_year.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN) }
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the law names days that exist")
}

const fn row(id: ElderlyRow, covers: (&[Scheme], &[Age]), claim: Claim, sources: &'static [Source]) -> Row {
    Row::new(id, [Scheme::bits(covers.0), Age::bits(covers.1)], claim, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const LATE: &[Scheme] = &[Scheme::LateElderly];
const EVERYONE: &[Source] = &[Source::KyotoDoctors2025, Source::NationalLeaflet2025];
const BY_AGE: &[Source] = &[Source::SaitamaLateElderly2026];

const TABLE: &[Row] = &[
    row(ElderlyRow::Everyone, (LATE, Age::ALL), Claim::Sent, EVERYONE).until(EVERYONE_UNTIL),
    row(ElderlyRow::From85, (LATE, &[Age::From85]), Claim::Sent, BY_AGE).from(BY_AGE_FROM),
    row(ElderlyRow::ByAge, (LATE, &[Age::NotSaid]), Claim::OnAge, BY_AGE).from(BY_AGE_FROM),
    row(ElderlyRow::Under85, (LATE, &[Age::Under85]), Claim::Younger, BY_AGE).from(BY_AGE_FROM),
    row(ElderlyRow::Other, (&[Scheme::Unknown], Age::ALL), Claim::UnknownInsurer, &[Source::Shirube]),
    row(ElderlyRow::Other, (&[Scheme::Employees, Scheme::Municipal], Age::ALL), Claim::None, &[Source::Shirube]),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(scheme: Scheme, age: Age, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [scheme as u8, age as u8], day)
}

/// The days on which a row begins, or has just ended.
pub fn edges() -> Vec<NaiveDate> {
    table::edges(TABLE)
}
