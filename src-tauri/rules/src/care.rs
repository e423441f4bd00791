//! What to show at the doctor's until everything is in order.

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
    /// Something to show at the counter.
    Show {
        /// The My Number Card.
        MyNumberCard = "my-number-card",
        /// The notice of eligibility information; never alone.
        Oshirase = "oshirase",
        /// The entitlement screen of the portal.
        PortalScreen = "portal-screen",
        /// The eligibility certificate on paper.
        Kakuninsho = "kakuninsho",
        /// The insurance card of old.
        OldCard = "old-card",
    }
}

vocabulary! {
    /// The rows by name.
    CareRow {
        /// Show the card.
        CardWorks = "care-card-works",
        /// Show the card, and have a second proof if there is one.
        CardMayWork = "care-card-may-work",
        /// There is nothing to show yet.
        NothingToShow = "care-nothing-to-show",
    }
}

/// What a row says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// What to show, best first.
    pub show: &'static [Show],
    /// What to know besides.
    pub notices: &'static [Notice],
}

/// A row: the axis is whether the card works.
pub type Row = table::Row<1, CareRow, Says>;

const SIZES: [u8; 1] = [4];

const fn row(id: CareRow, works: &[CardWorks], says: Says, sources: &'static [Source]) -> Row {
    Row::new(id, [CardWorks::bits(works)], says, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const TABLE: &[Row] = &[
    row(
        CareRow::CardWorks,
        &[CardWorks::Yes, CardWorks::EntitlementOnly],
        Says { show: &[Show::MyNumberCard], notices: &[Notice::ReaderFailureIsNotFullPrice] },
        &[Source::YokohamaKowan2024, Source::NationalLeaflet2025],
    ),
    row(
        CareRow::CardMayWork,
        &[CardWorks::Unknown],
        Says { show: &[Show::MyNumberCard], notices: &[] },
        &[Source::YokohamaKowan2024, Source::Shirube],
    ),
    row(
        CareRow::NothingToShow,
        &[CardWorks::No],
        Says { show: &[], notices: &[Notice::PayAndClaim] },
        &[Source::SocietiesQa, Source::YokohamaKowan2024],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row for a card that works, or not, on a day.
pub fn decided(works: CardWorks, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [works as u8], day)
}

/// The days on which a row begins, or has just ended.
pub fn edges() -> Vec<NaiveDate> {
    table::edges(TABLE)
}
