//! Whether the eligibility certificate on paper (資格確認書) comes by itself or has to be applied for.
//!
//! Not here: how long it is valid (the printed date counts, it is never computed), and what one insurer does
//! otherwise than the law.

use chrono::NaiveDate;

use crate::answers::Card;
use crate::care::CardWorks;
use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How one comes by the paper.
    Kakuninsho {
        /// Not issued: the card does.
        NotIssued = "not-issued",
        /// It comes by itself.
        Sent = "sent",
        /// It has to be applied for.
        OnApplication = "on-application",
        /// Only the insurer can say.
        AskInsurer = "ask-insurer",
        /// That cannot be told from what was answered.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What the law needs to know of an insurer.
    Scheme {
        /// Not known.
        Unknown = "unknown",
        /// Any scheme but that of the late-stage elderly.
        Ordinary = "ordinary",
        /// Medical care for the late-stage elderly (後期高齢者医療制度).
        LateElderly = "late-elderly",
    }
}

vocabulary! {
    /// The rows by name.
    KakuninshoRow {
        /// Late-stage elderly, when everyone was sent one.
        Everyone = "kakuninsho-late-elderly-everyone",
        /// Late-stage elderly, since it depends on age and on use.
        ByAge = "kakuninsho-late-elderly-by-age",
        /// The card is lost, broken, given back or under renewal.
        OnApplication = "kakuninsho-on-application",
        /// The card does not work for another reason.
        Sent = "kakuninsho-sent",
        /// The card works.
        NotIssued = "kakuninsho-not-issued",
        /// Nobody can tell whether the card works.
        Open = "kakuninsho-open",
    }
}

/// What a row says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// How one comes by the paper.
    pub kakuninsho: Kakuninsho,
    /// What to know besides.
    pub notices: &'static [Notice],
}

/// A row: the axes are scheme, card, and whether the card works.
pub type Row = table::Row<3, KakuninshoRow, Says>;

/// Last day of the rule by which every late-stage elderly person is sent the paper.
/// Source: kyoto-doctors-2025-09.
pub const EVERYONE_UNTIL: NaiveDate = day(2026, 7, 31);
/// First day of the rule by age and use. Source: saitama-late-elderly-2026.
pub const BY_AGE_FROM: NaiveDate = day(2026, 8, 1);

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the law names days that exist")
}

const SIZES: [u8; 3] = [3, 7, 4];

const ANY_CARD: &[Card] = Card::ALL;
const ANY_WORKS: &[CardWorks] = CardWorks::ALL;
const ELSE: &[Scheme] = &[Scheme::Unknown, Scheme::Ordinary];
const AWAY: &[Card] = &[Card::Lost, Card::Damaged, Card::Returned, Card::Replacing];
const AT_HAND: &[Card] = &[Card::Valid, Card::Expired, Card::None];

const fn row(
    id: KakuninshoRow,
    covers: (&[Scheme], &[Card], &[CardWorks]),
    kakuninsho: Kakuninsho,
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    let covers = [Scheme::bits(covers.0), Card::bits(covers.1), CardWorks::bits(covers.2)];
    Row::new(id, covers, Says { kakuninsho, notices }, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const TABLE: &[Row] = &[
    row(
        KakuninshoRow::Everyone,
        (&[Scheme::LateElderly], ANY_CARD, ANY_WORKS),
        Kakuninsho::Sent,
        &[],
        &[Source::KyotoDoctors2025, Source::NationalLeaflet2025],
    )
    .until(EVERYONE_UNTIL),
    row(
        KakuninshoRow::ByAge,
        (&[Scheme::LateElderly], ANY_CARD, ANY_WORKS),
        Kakuninsho::AskInsurer,
        &[Notice::InsurersDiffer],
        &[Source::SaitamaLateElderly2026],
    )
    .from(BY_AGE_FROM),
    row(
        KakuninshoRow::OnApplication,
        (ELSE, AWAY, ANY_WORKS),
        Kakuninsho::OnApplication,
        &[],
        &[Source::LimoMhlw, Source::SocietyLeaflet2025, Source::Iwaki2024],
    ),
    row(
        KakuninshoRow::Sent,
        (ELSE, AT_HAND, &[CardWorks::No]),
        Kakuninsho::Sent,
        &[Notice::SentInPrinciple],
        &[Source::NationalLeaflet2025, Source::KyokaiKenpoExpiry2025, Source::Masuda2025],
    ),
    row(
        KakuninshoRow::NotIssued,
        (ELSE, AT_HAND, &[CardWorks::Yes, CardWorks::EntitlementOnly]),
        Kakuninsho::NotIssued,
        &[],
        &[Source::OnoYakuhin2025, Source::NationalLeaflet2025],
    ),
    row(
        KakuninshoRow::Open,
        (ELSE, AT_HAND, &[CardWorks::Unknown]),
        Kakuninsho::Unknown,
        &[Notice::InsurersDiffer],
        &[Source::Shirube],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(scheme: Scheme, card: Card, works: CardWorks, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [scheme as u8, card as u8, works as u8], day)
}

/// The days on which a row begins, or has just ended.
pub fn edges() -> Vec<NaiveDate> {
    table::edges(TABLE)
}
