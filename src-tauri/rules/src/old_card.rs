//! The insurance card of old (従来の健康保険証), from day to day: whether it still counts, and what becomes of it.
//!
//! Not here: what to show instead (`care`), and return rules of one insurer. Those are facts.

use chrono::NaiveDate;

use crate::care::Held;
use crate::insurer::Scheme;
use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Whether one has come to another insurer since.
    SameInsurer {
        /// It is the insurer that issued it.
        Yes = "same-insurer",
        /// It is another one.
        No = "another-insurer",
    }
}

vocabulary! {
    /// The rows by name.
    OldCardRow {
        /// It counts, until its own date at the latest.
        Counts = "old-card-counts",
        /// It ended with the insurer, or earlier than others.
        Ended = "old-card-ended",
        /// It has been void for everyone since December 2025.
        Void = "old-card-is-void",
    }
}

/// What a row says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// Whether it counts.
    pub counts: Held,
    /// What to know.
    pub notices: &'static [Notice],
}

/// A row: the axes are the scheme and whether the insurer is still the same.
pub type Row = table::Row<2, OldCardRow, Says>;

/// How many answers each axis has.
pub const SIZES: [u8; 2] = [4, 2];

/// Last day on which a card of the late-stage elderly counted. Source: saitama-late-elderly-2026.
pub const LATE_ELDERLY_UNTIL: NaiveDate = day(2025, 7, 31);
/// Last day on which any of them counted. Source: society-leaflet-2025.
pub const COUNTS_UNTIL: NaiveDate = day(2025, 12, 1);
/// Last day on which institutions had been asked to be lenient. Source: doctors-old-cards-2025-06.
pub const LENIENT_UNTIL: NaiveDate = day(2026, 3, 31);
/// Last day on which sources differ about that. Source: video-on-elderly-rule-2026-09.
pub const DISPUTED_UNTIL: NaiveDate = day(2026, 7, 31);

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the law names days that exist")
}

const fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().expect("there is a day after it")
}

const fn row(
    id: OldCardRow,
    covers: (&[Scheme], &[SameInsurer]),
    counts: Held,
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    Row::new(id, [Scheme::bits(covers.0), SameInsurer::bits(covers.1)], Says { counts, notices }, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const SAME: &[SameInsurer] = &[SameInsurer::Yes];
const EVERYONE: (&[Scheme], &[SameInsurer]) = (Scheme::ALL, SameInsurer::ALL);
const LEAFLETS: &[Source] = &[Source::NationalLeaflet2025, Source::YokohamaKowan2024, Source::OnoYakuhin2025];
const VOID: &[Source] = &[Source::SocietyLeaflet2025, Source::OnoYakuhin2025, Source::KyokaiKenpo2025];

const TABLE: &[Row] = &[
    row(
        OldCardRow::Counts,
        (&[Scheme::Unknown, Scheme::Employees, Scheme::Municipal], SAME),
        Held::Yes,
        &[Notice::OldCardOwnDate],
        LEAFLETS,
    )
    .until(COUNTS_UNTIL),
    row(OldCardRow::Counts, (&[Scheme::LateElderly], SAME), Held::Yes, &[Notice::OldCardOwnDate], LEAFLETS)
        .until(LATE_ELDERLY_UNTIL),
    row(
        OldCardRow::Ended,
        (&[Scheme::LateElderly], SAME),
        Held::No,
        &[Notice::OldCardEnded],
        &[Source::SaitamaLateElderly2026, Source::KyotoDoctors2025],
    )
    .from(after(LATE_ELDERLY_UNTIL))
    .until(COUNTS_UNTIL),
    row(
        OldCardRow::Ended,
        (Scheme::ALL, &[SameInsurer::No]),
        Held::No,
        &[Notice::OldCardEnded],
        &[Source::NationalLeaflet2025],
    )
    .until(COUNTS_UNTIL),
    row(OldCardRow::Void, EVERYONE, Held::No, &[Notice::OldCardVoid, Notice::OldCardLeniency], VOID)
        .from(after(COUNTS_UNTIL))
        .until(LENIENT_UNTIL),
    row(OldCardRow::Void, EVERYONE, Held::No, &[Notice::OldCardVoid, Notice::SourcesDiffer], VOID)
        .from(after(LENIENT_UNTIL))
        .until(DISPUTED_UNTIL),
    row(OldCardRow::Void, EVERYONE, Held::No, &[Notice::OldCardVoid], VOID).from(after(DISPUTED_UNTIL)),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(scheme: Scheme, same: SameInsurer, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [scheme as u8, same as u8], day)
}

/// The last day on which a card of old counted for members of a scheme, whatever date it bears.
pub const fn counts_until(scheme: Scheme) -> NaiveDate {
    match scheme {
        Scheme::LateElderly => LATE_ELDERLY_UNTIL,
        Scheme::Unknown | Scheme::Employees | Scheme::Municipal => COUNTS_UNTIL,
    }
}

/// The days on which a row begins, or has just ended.
pub fn edges() -> Vec<NaiveDate> {
    table::edges(TABLE)
}
