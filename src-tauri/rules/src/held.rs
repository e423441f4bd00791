//! What becomes of a 資格確認書 that is held: whether to keep it, to give it back, or to destroy it.
//!
//! Not here: what to do on leaving an insurer, with two papers, and with one that has run out. Those are the insurer's own
//! rules.

use chrono::NaiveDate;

use crate::insurer::AfterRegistration;
use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;
use crate::works::CardWorks;

vocabulary! {
    /// Whether the paper may be kept beside a card that works.
    Beside {
        /// Not as a rule.
        No = "no",
        /// Who needs help, infants and the late-stage elderly may.
        Allowed = "allowed",
    }
}

vocabulary! {
    /// Through whom one deals with the insurer.
    Through {
        /// Through the employer, where the insurer says so.
        Employer = "employer",
        /// Directly: a voluntarily continued member (任意継続).
        Nobody = "nobody",
    }
}

vocabulary! {
    /// What is ahead of the paper.
    Ahead {
        /// Nothing else: the card takes its place.
        TheCard = "the-card",
        /// Another insurer, so that it may be the former one's.
        AnotherInsurer = "another-insurer",
        /// A rule of its own: on leaving, and where there are two.
        OwnRule = "own-rule",
        /// Use: the registration of the card is to end.
        Use = "use",
    }
}

vocabulary! {
    /// The rows by name.
    HeldRow {
        /// Keep it for now.
        Keep = "held-keep",
        /// Both may be kept.
        KeepBoth = "held-keep-both",
        /// It goes back.
        Return = "held-return",
        /// It is destroyed.
        Discard = "held-discard",
        /// The insurer does not say.
        Ask = "held-ask",
        /// First see whose it is.
        Changes = "held-changes",
        /// Another rule says it.
        OwnRules = "held-own-rules",
        /// It is what will be shown.
        OnPaper = "held-on-paper",
    }
}

/// A row: the axes are whether the card works, whether both may be kept, what the insurer says, through whom, and what is
/// ahead of the paper.
pub type Row = table::Row<5, HeldRow, &'static [Notice]>;

/// How many answers each axis has.
pub const SIZES: [u8; 5] = [4, 2, 4, 2, 4];

const fn row(
    id: HeldRow,
    covers: (&[CardWorks], &[Beside], &[AfterRegistration], &[Through]),
    ahead: &[Ahead],
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    let covers = [
        CardWorks::bits(covers.0),
        Beside::bits(covers.1),
        AfterRegistration::bits(covers.2),
        Through::bits(covers.3),
        Ahead::bits(ahead),
    ];
    Row::new(id, covers, notices, sources)
}

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const WORKS: &[CardWorks] = &[CardWorks::Yes];
const NOT_FULLY: &[CardWorks] = &[CardWorks::EntitlementOnly, CardWorks::No, CardWorks::Unknown];
const ONE: &[Beside] = &[Beside::No];
const ANY: &[AfterRegistration] = AfterRegistration::ALL;
const THE_CARD: &[Ahead] = &[Ahead::TheCard];

const TABLE: &[Row] = &[
    row(
        HeldRow::Keep,
        (NOT_FULLY, Beside::ALL, ANY, Through::ALL),
        Ahead::ALL,
        &[Notice::KeepKakuninshoUntilRegistered],
        &[Source::Shirube],
    ),
    row(
        HeldRow::KeepBoth,
        (WORKS, &[Beside::Allowed], ANY, Through::ALL),
        THE_CARD,
        &[Notice::KeepKakuninshoUntilRegistered, Notice::MayKeepBoth],
        &[Source::NationalLeaflet2025, Source::SaitamaLateElderly2026],
    ),
    row(
        HeldRow::Return,
        (WORKS, ONE, &[AfterRegistration::ReturnViaEmployer], &[Through::Employer]),
        THE_CARD,
        &[Notice::ReturnKakuninshoViaEmployer],
        &[Source::SocietyLeaflet2025],
    ),
    row(
        HeldRow::Return,
        (WORKS, ONE, &[AfterRegistration::ReturnViaEmployer], &[Through::Nobody]),
        THE_CARD,
        &[Notice::ReturnKakuninshoDirectly, Notice::Inferred],
        &[Source::SocietyLeaflet2025, Source::Shirube],
    ),
    row(
        HeldRow::Discard,
        (WORKS, ONE, &[AfterRegistration::Discard], Through::ALL),
        THE_CARD,
        &[Notice::DiscardKakuninsho],
        &[Source::OnoYakuhin2025],
    ),
    row(
        HeldRow::Ask,
        (WORKS, ONE, &[AfterRegistration::NotStated], Through::ALL),
        THE_CARD,
        &[Notice::AskBeforeReturning],
        &[Source::Shirube],
    ),
    row(
        HeldRow::Ask,
        (WORKS, ONE, &[AfterRegistration::InsurerUnknown], Through::ALL),
        THE_CARD,
        &[Notice::ReturnOrDiscard, Notice::InsurersDiffer],
        &[Source::Shirube],
    ),
    row(
        HeldRow::Changes,
        (WORKS, Beside::ALL, ANY, Through::ALL),
        &[Ahead::AnotherInsurer],
        &[Notice::AskWhosePaper],
        &[Source::OnoYakuhin2025, Source::Shirube],
    ),
    row(
        HeldRow::OwnRules,
        (WORKS, Beside::ALL, ANY, Through::ALL),
        &[Ahead::OwnRule],
        &[],
        &[Source::SocietyLeaflet2025, Source::YokohamaKowan2024],
    ),
    row(
        HeldRow::OnPaper,
        (WORKS, Beside::ALL, ANY, Through::ALL),
        &[Ahead::Use],
        &[Notice::KeepPaper],
        &[Source::SocietyLeaflet2025, Source::Shirube],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(
    works: CardWorks,
    beside: Beside,
    after: AfterRegistration,
    through: Through,
    ahead: Ahead,
    day: NaiveDate,
) -> &'static Row {
    table::find(TABLE, [works as u8, beside as u8, after as u8, through as u8, ahead as u8], day)
}
