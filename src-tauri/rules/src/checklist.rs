//! The checklist: what to do, for each state of card, registration and certificate.
//!
//! Beside what Shirube says stands what the paper alone would say. Where the two lists differ, the row itself is the
//! reason, and it has a sentence of its own in the words.
//!
//! Not here: what to show at the doctor's (`care`), which paper comes by itself (`kakuninsho`), and how a form that
//! is not filled in yet is answered (`outcome`).

use chrono::NaiveDate;

use crate::answers::{Card, Certificate, Registered};
use crate::duty::{Duty, Limit, Todo};
use crate::region::{Region, State};
use crate::source::Source;
use crate::table;
use crate::vocabulary::vocabulary;
use crate::works::CardWorks;

vocabulary! {
    /// The rows by name: the reasons of the checklist.
    CheckRow {
        /// There is no card.
        NoCard = "no-card",
        /// The card itself has run out.
        CardExpired = "card-expired",
        /// The card is lost.
        CardLost = "card-lost",
        /// The card is broken.
        CardDamaged = "card-damaged",
        /// The card was given back.
        CardReturned = "card-returned",
        /// A new card is on its way.
        CardReplacing = "card-replacing",
        /// Registered, certificate in force.
        AllInOrder = "all-in-order",
        /// Registered, renewal is open.
        CertificateRenewable = "certificate-renewable",
        /// Registered, certificate run out, the card still works.
        CertificateGrace = "certificate-grace",
        /// Registered, certificate run out, the three months disputed.
        CertificateDisputed = "certificate-disputed",
        /// Registered once, certificate run out too long ago.
        CertificateLapsed = "certificate-lapsed",
        /// Registered, but no certificate on the card.
        CertificateAbsent = "certificate-absent",
        /// Not registered, certificate in force.
        NotRegistered = "not-registered",
        /// Not registered, renewal is open.
        NotRegisteredRenewable = "not-registered-renewable",
        /// Not registered, and no certificate in force to register with.
        NotRegisteredWithoutCertificate = "not-registered-without-certificate",
    }
}

/// What a row of the checklist says.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// What to do, in order.
    pub todo: &'static [Duty],
    /// Whether the card can be shown at a doctor's.
    pub works: CardWorks,
    /// What the paper alone would answer.
    pub leaflet: &'static [Todo],
}

/// A row of the checklist.
pub type Row = table::Row<3, CheckRow, Says>;

/// How many answers each axis has.
pub const SIZES: [u8; 3] = [7, 3, 6];
const STATES: usize = 126;

const ANY_REGISTERED: &[Registered] = Registered::ALL;
const ANY_CERTIFICATE: &[Certificate] = Certificate::ALL;
const REGISTERED: &[Registered] = &[Registered::Yes];
const UNREGISTERED: &[Registered] = &[Registered::No, Registered::Released];

const fn row(
    id: CheckRow,
    covers: (&[Card], &[Registered], &[Certificate]),
    todo: &'static [Duty],
    works: CardWorks,
    leaflet: &'static [Todo],
    sources: &'static [Source],
) -> Row {
    let covers = [Card::bits(covers.0), Registered::bits(covers.1), Certificate::bits(covers.2)];
    Row::new(id, covers, Says { todo, works, leaflet }, sources)
}

const PAPER: &[Source] = &[Source::OnoYakuhin2025, Source::SocietyLeaflet2025];

/// The table. Rows never overlap; their order is for the reader only.
pub static ROWS: &[Row] = TABLE;

const TABLE: &[Row] = &[
    row(
        CheckRow::NoCard,
        (&[Card::None], ANY_REGISTERED, ANY_CERTIFICATE),
        &[Todo::GetCard.open(), Todo::Register.open()],
        CardWorks::No,
        &[Todo::GetCard, Todo::Register],
        PAPER,
    ),
    row(
        CheckRow::CardExpired,
        (&[Card::Expired], ANY_REGISTERED, ANY_CERTIFICATE),
        &[Todo::GetCard.open(), Todo::Register.open()],
        CardWorks::No,
        &[Todo::GetCard, Todo::Register],
        &[Source::OnoYakuhin2025, Source::SocietyLeaflet2025, Source::Masuda2025],
    ),
    row(
        CheckRow::CardLost,
        (&[Card::Lost], ANY_REGISTERED, ANY_CERTIFICATE),
        &[
            Todo::SuspendCard.open(),
            Todo::ReportToPolice.open(),
            Todo::ReissueCard.open(),
            Todo::ApplyKakuninsho.open(),
            Todo::CheckRegistration.open(),
        ],
        CardWorks::No,
        &[Todo::GetCard, Todo::Register],
        &[Source::DigitalAgencyContact2026, Source::Sakata2024, Source::SocietyLeaflet2025, Source::ReissueReport],
    ),
    row(
        CheckRow::CardDamaged,
        (&[Card::Damaged], ANY_REGISTERED, ANY_CERTIFICATE),
        &[Todo::ReissueCard.open(), Todo::ApplyKakuninsho.open(), Todo::CheckRegistration.open()],
        CardWorks::No,
        &[Todo::GetCard, Todo::Register],
        &[Source::SocietyLeaflet2025, Source::Tanabe2024],
    ),
    row(
        CheckRow::CardReturned,
        (&[Card::Returned], ANY_REGISTERED, ANY_CERTIFICATE),
        &[Todo::ApplyKakuninsho.open()],
        CardWorks::No,
        &[Todo::GetCard, Todo::Register],
        &[Source::Iwaki2024, Source::SocietyLeaflet2025],
    ),
    row(
        CheckRow::CardReplacing,
        (&[Card::Replacing], ANY_REGISTERED, ANY_CERTIFICATE),
        &[Todo::WaitForCard.open(), Todo::ApplyKakuninsho.open(), Todo::CheckRegistration.open()],
        CardWorks::Unknown,
        &[Todo::GetCard, Todo::Register],
        &[Source::SocietyLeaflet2025, Source::LimoMhlw],
    ),
    row(CheckRow::AllInOrder, (&[Card::Valid], REGISTERED, &[Certificate::Valid]), &[], CardWorks::Yes, &[], PAPER),
    row(
        CheckRow::CertificateRenewable,
        (&[Card::Valid], REGISTERED, &[Certificate::Renewable]),
        &[Todo::RenewCertificate.by(Limit::Expiry)],
        CardWorks::Yes,
        &[],
        &[Source::KyokaiKenpoExpiry2025, Source::MhlwCertificateExpiry2026],
    ),
    row(
        CheckRow::CertificateGrace,
        (&[Card::Valid], REGISTERED, &[Certificate::Grace]),
        &[Todo::RenewCertificate.by(Limit::WorksUntil)],
        CardWorks::EntitlementOnly,
        &[Todo::RenewCertificate],
        &[Source::MhlwCertificateExpiry2026, Source::KyokaiKenpoExpiry2025, Source::Iwaki2024],
    ),
    row(
        CheckRow::CertificateDisputed,
        (&[Card::Valid], REGISTERED, &[Certificate::Disputed]),
        &[Todo::RenewCertificate.by(Limit::WorksUntil), Todo::CheckRegistration.open()],
        CardWorks::EntitlementOnly,
        &[Todo::RenewCertificate, Todo::Register],
        &[
            Source::MhlwCertificateExpiry2026,
            Source::KyokaiKenpoExpiry2025,
            Source::SocietyLeaflet2025,
            Source::NishitokyoDoken2025,
        ],
    ),
    row(
        CheckRow::CertificateLapsed,
        (&[Card::Valid], REGISTERED, &[Certificate::Lapsed]),
        &[Todo::RenewCertificate.open(), Todo::Register.open()],
        CardWorks::No,
        &[Todo::RenewCertificate, Todo::Register],
        &[Source::MhlwCertificateExpiry2026, Source::SocietyLeaflet2025, Source::OnoYakuhin2025],
    ),
    row(
        CheckRow::CertificateAbsent,
        (&[Card::Valid], REGISTERED, &[Certificate::Absent]),
        &[Todo::RenewCertificate.open(), Todo::Register.open()],
        CardWorks::No,
        &[Todo::RenewCertificate],
        &[Source::Ozu, Source::Utashinai, Source::Ebetsu],
    ),
    row(
        CheckRow::NotRegistered,
        (&[Card::Valid], UNREGISTERED, &[Certificate::Valid]),
        &[Todo::Register.open()],
        CardWorks::No,
        &[Todo::Register],
        PAPER,
    ),
    row(
        CheckRow::NotRegisteredRenewable,
        (&[Card::Valid], UNREGISTERED, &[Certificate::Renewable]),
        &[Todo::Register.open(), Todo::RenewCertificate.by(Limit::Expiry)],
        CardWorks::No,
        &[Todo::Register],
        &[Source::OnoYakuhin2025, Source::SocietyLeaflet2025, Source::KyokaiKenpoExpiry2025],
    ),
    row(
        CheckRow::NotRegisteredWithoutCertificate,
        (
            &[Card::Valid],
            UNREGISTERED,
            &[Certificate::Grace, Certificate::Disputed, Certificate::Lapsed, Certificate::Absent],
        ),
        &[Todo::RenewCertificate.open(), Todo::Register.open()],
        CardWorks::No,
        &[Todo::Register],
        &[Source::YokohamaKowan2024, Source::Shirayama, Source::Matsuyama, Source::Ebetsu],
    ),
];

const _: () = table::prove(TABLE, SIZES);

static INDEX: [u8; STATES] = table::index(TABLE, SIZES);

/// The one row for a full state on a day, in a single lookup.
pub fn decided(state: State, day: NaiveDate) -> &'static Row {
    let cell = [state.card as u8, state.registered as u8, state.certificate as u8];
    let number = (usize::from(cell[0]) * usize::from(SIZES[1]) + usize::from(cell[1])) * usize::from(SIZES[2])
        + usize::from(cell[2]);
    let row = &TABLE[usize::from(INDEX[number])];
    if row.in_force(day) { row } else { table::find(TABLE, cell, day) }
}

/// The rows that are still possible for a form on a day.
pub fn open(form: Region, day: NaiveDate) -> impl Iterator<Item = (&'static Row, Region)> {
    ROWS.iter().filter(move |row| row.in_force(day)).filter_map(move |row| Some((row, row.region().and(form)?)))
}

impl Row {
    /// What the row covers.
    pub fn region(&self) -> Region {
        let [card, registered, certificate] = self.covers;
        region(card, registered, certificate).expect("no row has an empty column")
    }

    /// Whether Shirube says otherwise than the paper.
    pub fn differs_from_leaflet(&self) -> bool {
        !self.says.todo.iter().map(|duty| duty.todo).eq(self.says.leaflet.iter().copied())
    }
}

fn region(card: u8, registered: u8, certificate: u8) -> Option<Region> {
    use crate::set::Set;
    Some(Region {
        card: Set::from_bits(card)?,
        registered: Set::from_bits(registered)?,
        certificate: Set::from_bits(certificate)?,
    })
}

/// The days on which a row begins, or has just ended.
pub fn edges() -> Vec<NaiveDate> {
    table::edges(TABLE)
}
