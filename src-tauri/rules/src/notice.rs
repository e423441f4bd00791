//! Things to know that are not things to do.

use crate::source::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Something the person should know.
    Notice {
        /// What was said of the certificate and its date do not go together; the date counts.
        DateContradictsAnswer = "date-contradicts-answer",
        /// The day asked about lies outside what the facts vouch for.
        InformationOutOfDate = "information-out-of-date",
        /// The doctor sees entitlement only, no earlier examinations or drugs.
        NoMedicalHistoryInGrace = "no-medical-history-in-grace",
        /// The leaflet counts the three months otherwise, and by its count they are over.
        ThreeMonthsDisputed = "three-months-disputed",
        /// The last day falls on a day on which offices are closed.
        LastDayIsClosed = "last-day-is-closed",
        /// A failing reader never makes the patient pay in full.
        ReaderFailureIsNotFullPrice = "reader-failure-is-not-full-price",
        /// Who gave the card back may have one again.
        MayGetCardAgain = "may-get-card-again",
        /// The paper normally comes by itself; if not, ask.
        SentInPrinciple = "sent-in-principle",
        /// Insurers do not all do it alike.
        InsurersDiffer = "insurers-differ",
        /// Who cannot renew before the card stops working asks the insurer for the paper.
        AskInsurerIfNotRenewed = "ask-insurer-if-not-renewed",
        /// A visit without any proof may have to be paid in full and claimed back.
        PayAndClaim = "pay-and-claim",
    }
}

impl Notice {
    /// What it rests on.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::DateContradictsAnswer | Self::InformationOutOfDate => &[Source::Shirube],
            Self::NoMedicalHistoryInGrace => &[Source::MhlwCertificateExpiry2026],
            Self::ThreeMonthsDisputed => &[
                Source::MhlwCertificateExpiry2026,
                Source::SocietyLeaflet2025,
                Source::OnoYakuhin2025,
                Source::NishitokyoDoken2025,
            ],
            Self::LastDayIsClosed => &[Source::HolidaysOfOffices],
            Self::ReaderFailureIsNotFullPrice => &[Source::NationalLeaflet2025],
            Self::MayGetCardAgain => &[Source::Iwaki2024],
            Self::SentInPrinciple => &[Source::KyokaiKenpoExpiry2025, Source::Masuda2025],
            Self::AskInsurerIfNotRenewed => &[Source::KyokaiKenpoExpiry2025, Source::Iwaki2024],
            Self::InsurersDiffer => &[Source::NationalLeaflet2025, Source::OnApplicationSociety2025],
            Self::PayAndClaim => &[Source::SocietiesQa],
        }
    }
}
