//! Whether the eligibility certificate on paper (資格確認書) comes by itself or has to be applied for.
//!
//! Not here: how long it is valid (the printed date counts, it is never computed), the late-stage elderly
//! (`elderly`), and what becomes of one that is held (`held`).

use chrono::NaiveDate;

use crate::answers::Card;
use crate::care::Held;
use crate::elderly::Claim;
use crate::insurer::{Joining, Matter};
use crate::notice::Notice;
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;
use crate::works::{CardWorks, MyNumber};

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
    /// Why somebody may need the paper although there is a card.
    Need {
        /// Nothing of that kind.
        None = "none",
        /// Somebody has to help with the card at every visit, or it is an infant's.
        Help = "help",
        /// An infant's card with a locked PIN, which would work otherwise.
        LockedInfant = "locked-infant",
    }
}

vocabulary! {
    /// The rows by name.
    KakuninshoRow {
        /// The rule for the late-stage elderly has decided it.
        LateElderly = "kakuninsho-late-elderly",
        /// The insurer does not have the My Number.
        NotSubmitted = "kakuninsho-my-number-not-submitted",
        /// The card is lost, broken, given back or under renewal.
        OnApplication = "kakuninsho-on-application",
        /// Somebody has just joined, or was just born.
        Joining = "kakuninsho-joining",
        /// A card of old still counts.
        OldCard = "kakuninsho-after-old-card",
        /// An infant's card that cannot be used until the PIN is reset.
        LockedInfant = "kakuninsho-locked-infant",
        /// The card does not work for another reason.
        Sent = "kakuninsho-sent",
        /// The card works, and somebody needs help with it.
        Help = "kakuninsho-with-help",
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

/// A row: the axes are what follows for the late-stage elderly, the My Number, the card, joining, a card of old that
/// counts, whether the card works, and a need for the paper all the same.
pub type Row = table::Row<7, KakuninshoRow, Says>;

/// How many answers each axis has.
pub const SIZES: [u8; 7] = [5, 2, 7, 3, 2, 4, 3];

/// A case, as far as this table looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// What follows for the late-stage elderly.
    pub claim: Claim,
    /// Whether the insurer has the My Number.
    pub my_number: MyNumber,
    /// The card.
    pub card: Card,
    /// Whether one has just joined.
    pub joining: Joining,
    /// Whether a card of old counts.
    pub old_card: Held,
    /// Whether the card works.
    pub works: CardWorks,
    /// Whether somebody needs the paper all the same.
    pub need: Need,
}

const ANY_CARD: &[Card] = Card::ALL;
const ANY_WORKS: &[CardWorks] = CardWorks::ALL;
const WORKING: &[CardWorks] = &[CardWorks::Yes, CardWorks::EntitlementOnly];
const BY_RULE: &[Claim] = &[Claim::Younger, Claim::UnknownInsurer, Claim::None];
const KNOWN: &[Claim] = &[Claim::Younger, Claim::None];
const AWAY: &[Card] = &[Card::Lost, Card::Damaged, Card::Returned, Card::Replacing];
const AT_HAND: &[Card] = &[Card::Valid, Card::Expired, Card::None];
const SUBMITTED: &[MyNumber] = &[MyNumber::Submitted];
const NOT_JOINING: &[Joining] = &[Joining::NotJoining];
const NO_OLD_CARD: &[Held] = &[Held::No];

/// The rows that remain once the insurer has the My Number, the card is at hand, nobody joins and no card of old counts.
const fn settled(claim: &[Claim], works: &[CardWorks], need: &[Need]) -> [u8; 7] {
    covers(claim, SUBMITTED, AT_HAND, (NOT_JOINING, NO_OLD_CARD), works, need)
}

const fn covers(
    claim: &[Claim],
    my_number: &[MyNumber],
    card: &[Card],
    (joining, old_card): (&[Joining], &[Held]),
    works: &[CardWorks],
    need: &[Need],
) -> [u8; 7] {
    [
        Claim::bits(claim),
        MyNumber::bits(my_number),
        Card::bits(card),
        Joining::bits(joining),
        Held::bits(old_card),
        CardWorks::bits(works),
        Need::bits(need),
    ]
}

const fn row(
    id: KakuninshoRow,
    covers: [u8; 7],
    kakuninsho: Kakuninsho,
    notices: &'static [Notice],
    sources: &'static [Source],
) -> Row {
    Row::new(id, covers, Says { kakuninsho, notices }, sources)
}

/// The table. Rows never overlap; their order is that of the contract, whose first line that holds they are.
pub static ROWS: &[Row] = TABLE;

const ANY: (&[Joining], &[Held]) = (Joining::ALL, Held::ALL);
const ELDERLY: &[Source] = &[Source::SaitamaLateElderly2026, Source::KyotoDoctors2025];
const SENT: &[Source] = &[Source::NationalLeaflet2025, Source::KyokaiKenpoExpiry2025, Source::Masuda2025];
const NOT_ISSUED: &[Source] = &[Source::OnoYakuhin2025, Source::NationalLeaflet2025];
const NEEDED: &[Source] = &[Source::NationalLeaflet2025, Source::LimoMhlw];

const TABLE: &[Row] = &[
    row(
        KakuninshoRow::LateElderly,
        covers(&[Claim::Sent], MyNumber::ALL, ANY_CARD, ANY, ANY_WORKS, Need::ALL),
        Kakuninsho::Sent,
        &[],
        ELDERLY,
    ),
    row(
        KakuninshoRow::LateElderly,
        covers(&[Claim::OnAge], MyNumber::ALL, ANY_CARD, ANY, ANY_WORKS, Need::ALL),
        Kakuninsho::AskInsurer,
        &[Notice::InsurersDiffer],
        ELDERLY,
    ),
    row(
        KakuninshoRow::NotSubmitted,
        covers(BY_RULE, &[MyNumber::NotSubmitted], ANY_CARD, ANY, ANY_WORKS, Need::ALL),
        Kakuninsho::Sent,
        &[Notice::SentInPrinciple],
        &[Source::KyokaiKenpo2025],
    ),
    row(
        KakuninshoRow::OnApplication,
        covers(BY_RULE, SUBMITTED, AWAY, ANY, ANY_WORKS, Need::ALL),
        Kakuninsho::OnApplication,
        &[],
        &[Source::LimoMhlw, Source::SocietyLeaflet2025, Source::Iwaki2024],
    ),
    row(
        KakuninshoRow::Joining,
        covers(KNOWN, SUBMITTED, AT_HAND, (&[Joining::Ask], Held::ALL), ANY_WORKS, Need::ALL),
        Kakuninsho::AskInsurer,
        &[],
        &[Source::SocietiesQa],
    ),
    row(
        KakuninshoRow::Joining,
        covers(&[Claim::UnknownInsurer], SUBMITTED, AT_HAND, (&[Joining::Ask], Held::ALL), ANY_WORKS, Need::ALL),
        Kakuninsho::AskInsurer,
        &[Notice::InsurersDiffer],
        &[Source::SocietiesQa],
    ),
    row(
        KakuninshoRow::Joining,
        covers(BY_RULE, SUBMITTED, AT_HAND, (&[Joining::OnApplication], Held::ALL), ANY_WORKS, Need::ALL),
        Kakuninsho::OnApplication,
        &[],
        &[Source::YokohamaKowan2024],
    ),
    row(
        KakuninshoRow::OldCard,
        covers(BY_RULE, SUBMITTED, AT_HAND, (NOT_JOINING, &[Held::Yes]), ANY_WORKS, Need::ALL),
        Kakuninsho::NotIssued,
        &[],
        NOT_ISSUED,
    ),
    row(
        KakuninshoRow::LockedInfant,
        settled(BY_RULE, ANY_WORKS, &[Need::LockedInfant]),
        Kakuninsho::OnApplication,
        &[],
        NEEDED,
    ),
    row(
        KakuninshoRow::Sent,
        settled(KNOWN, &[CardWorks::No], &[Need::None, Need::Help]),
        Kakuninsho::Sent,
        &[Notice::SentInPrinciple],
        SENT,
    ),
    row(
        KakuninshoRow::Sent,
        settled(&[Claim::UnknownInsurer], &[CardWorks::No], &[Need::None, Need::Help]),
        Kakuninsho::Sent,
        &[Notice::SentInPrinciple, Notice::InsurersDiffer],
        SENT,
    ),
    row(KakuninshoRow::Help, settled(BY_RULE, WORKING, &[Need::Help]), Kakuninsho::OnApplication, &[], NEEDED),
    row(
        KakuninshoRow::NotIssued,
        settled(&[Claim::None, Claim::UnknownInsurer], WORKING, &[Need::None]),
        Kakuninsho::NotIssued,
        &[],
        NOT_ISSUED,
    ),
    row(
        KakuninshoRow::NotIssued,
        settled(&[Claim::Younger], WORKING, &[Need::None]),
        Kakuninsho::NotIssued,
        &[Notice::InsurersDiffer, Notice::YoungerElderlyGetOshirase],
        &[Source::SaitamaLateElderly2026, Source::VideoOnElderlyRule2026],
    ),
    row(
        KakuninshoRow::Open,
        settled(BY_RULE, &[CardWorks::Unknown], &[Need::None, Need::Help]),
        Kakuninsho::Unknown,
        &[Notice::InsurersDiffer],
        &[Source::Shirube],
    ),
];

const _: () = table::prove(TABLE, SIZES);

/// The one row on a day.
pub fn decided(cell: &Cell, day: NaiveDate) -> &'static Row {
    let Cell { claim, my_number, card, joining, old_card, works, need } = *cell;
    let cell = [claim as u8, my_number as u8, card as u8, joining as u8, old_card as u8, works as u8, need as u8];
    table::find(TABLE, cell, day)
}

impl Kakuninsho {
    /// The matters in which the insurer's own rules bear on it.
    pub const fn matters(self) -> &'static [Matter] {
        match self {
            Self::NotIssued | Self::Unknown | Self::AskInsurer => &[],
            Self::Sent => &[Matter::Mailing, Matter::Delivery, Matter::Validity, Matter::Form],
            Self::OnApplication => &[Matter::Application, Matter::Delivery, Matter::Validity, Matter::Form],
        }
    }
}
