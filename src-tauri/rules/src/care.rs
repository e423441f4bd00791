//! What to show at the doctor's until everything is in order.
//!
//! Not here: whether the card works (`works`), and whether a card of old still counts (`old_card`).

use chrono::NaiveDate;

use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;
use crate::works::CardWorks;

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
    /// Whether a paper is held that counts on the day.
    Held {
        /// It is.
        Yes = "held",
        /// It is not.
        No = "not-held",
    }
}

vocabulary! {
    /// The reader at the doctor's.
    Reader {
        /// There is one.
        There = "there",
        /// There is none; the portal can be opened.
        NonePortal = "none-but-portal",
        /// There is none, and the portal cannot be opened.
        None = "none",
    }
}

vocabulary! {
    /// The rows by name.
    CareRow {
        /// Show the card.
        CardWorks = "care-card-works",
        /// Show the card with something beside it, because there is no reader.
        NoReader = "care-no-reader",
        /// Show the card, and have a second proof if there is one.
        CardMayWork = "care-card-may-work",
        /// Show the paper.
        Kakuninsho = "care-kakuninsho",
        /// Show the card of old.
        OldCard = "care-old-card",
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

/// A row: the axes are whether the card works, a 資格確認書 held, the reader, and a card of old that counts.
pub type Row = table::Row<4, CareRow, Says>;

/// How many answers each axis has.
pub const SIZES: [u8; 4] = [4, 2, 3, 2];

const fn row(
    id: CareRow,
    covers: (&[CardWorks], &[Held], &[Reader], &[Held]),
    show: &'static [Show],
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    let covers = [CardWorks::bits(covers.0), Held::bits(covers.1), Reader::bits(covers.2), Held::bits(covers.3)];
    Row::new(id, covers, Says { show, notices }, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const WORKING: &[CardWorks] = &[CardWorks::Yes, CardWorks::EntitlementOnly];
const MAYBE: &[CardWorks] = &[CardWorks::Unknown];
const NOT: &[CardWorks] = &[CardWorks::No];
const ANY: &[Held] = Held::ALL;
const HELD: &[Held] = &[Held::Yes];
const NONE: &[Held] = &[Held::No];
const ANY_READER: &[Reader] = Reader::ALL;
const UNSURE: &[Source] = &[Source::YokohamaKowan2024, Source::Shirube];

const TABLE: &[Row] = &[
    row(
        CareRow::CardWorks,
        (WORKING, ANY, &[Reader::There], ANY),
        &[Show::MyNumberCard],
        &[Notice::ReaderFailureIsNotFullPrice],
        &[Source::YokohamaKowan2024, Source::NationalLeaflet2025],
    ),
    row(
        CareRow::NoReader,
        (WORKING, ANY, &[Reader::NonePortal], ANY),
        &[Show::MyNumberCard, Show::Oshirase, Show::PortalScreen],
        &[Notice::ReaderFailureIsNotFullPrice],
        &[Source::YokohamaKowan2024, Source::OnoYakuhin2025],
    ),
    row(
        CareRow::NoReader,
        (WORKING, ANY, &[Reader::None], ANY),
        &[Show::MyNumberCard, Show::Oshirase],
        &[Notice::ReaderFailureIsNotFullPrice],
        &[Source::YokohamaKowan2024, Source::OnoYakuhin2025],
    ),
    row(CareRow::CardMayWork, (MAYBE, NONE, ANY_READER, NONE), &[Show::MyNumberCard], &[], UNSURE),
    row(
        CareRow::CardMayWork,
        (MAYBE, HELD, ANY_READER, NONE),
        &[Show::MyNumberCard, Show::Kakuninsho],
        &[Notice::BringWhatPaperDoesNotReplace],
        UNSURE,
    ),
    row(CareRow::CardMayWork, (MAYBE, NONE, ANY_READER, HELD), &[Show::MyNumberCard, Show::OldCard], &[], UNSURE),
    row(
        CareRow::CardMayWork,
        (MAYBE, HELD, ANY_READER, HELD),
        &[Show::MyNumberCard, Show::Kakuninsho, Show::OldCard],
        &[Notice::BringWhatPaperDoesNotReplace],
        UNSURE,
    ),
    row(
        CareRow::Kakuninsho,
        (NOT, HELD, ANY_READER, ANY),
        &[Show::Kakuninsho],
        &[Notice::BringWhatPaperDoesNotReplace],
        &[Source::SocietyLeaflet2025, Source::YokohamaKowan2024],
    ),
    row(
        CareRow::OldCard,
        (NOT, NONE, ANY_READER, HELD),
        &[Show::OldCard],
        &[],
        &[Source::NationalLeaflet2025, Source::YokohamaKowan2024],
    ),
    row(
        CareRow::NothingToShow,
        (NOT, NONE, ANY_READER, NONE),
        &[],
        &[Notice::PayAndClaim],
        &[Source::SocietiesQa, Source::YokohamaKowan2024],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(works: CardWorks, paper: Held, reader: Reader, old_card: Held, day: NaiveDate) -> &'static Row {
    table::find(TABLE, [works as u8, paper as u8, reader as u8, old_card as u8], day)
}
