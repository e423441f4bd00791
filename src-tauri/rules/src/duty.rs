//! What a person may be asked to do, by which ways, and until when.
//!
//! Not here: where to go and what to bring. Those are words and figures.

use crate::source::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// One thing to do.
    Todo {
        /// Have the lost card suspended, at any hour.
        SuspendCard = "suspend-card",
        /// Report the loss to the police.
        ReportToPolice = "report-to-police",
        /// Find out how it stands with the card.
        CheckCard = "check-card",
        /// See whether the card is registered, and register it if not.
        CheckRegistration = "check-registration",
        /// Find the date on which the certificate ends.
        FindCertificateDate = "find-certificate-date",
        /// Hand in one's My Number.
        SubmitMyNumber = "submit-my-number",
        /// Extend the card after the period of stay.
        ExtendCard = "extend-card",
        /// Have the card carried on after moving.
        ContinueCard = "continue-card",
        /// Have a locked PIN reset.
        ResetPin = "reset-pin",
        /// The leaflet's 1: get a card.
        GetCard = "get-card",
        /// Have the card issued again.
        ReissueCard = "reissue-card",
        /// Wait for the card that is on its way.
        WaitForCard = "wait-for-card",
        /// Apply for the eligibility certificate on paper.
        ApplyKakuninsho = "apply-kakuninsho",
        /// The leaflet's 3: renew the certificate.
        RenewCertificate = "renew-certificate",
        /// The leaflet's 2: register the card for insurance use.
        Register = "register",
    }
}

vocabulary! {
    /// A way in which a to-do can be done.
    Way {
        /// By phone or computer, in the portal.
        Portal = "portal",
        /// At a Seven Bank machine.
        Atm = "atm",
        /// At the card reader of a hospital, clinic or pharmacy.
        Reader = "reader",
        /// By looking at the face of the card.
        CardFace = "card-face",
        /// At the municipal office.
        Municipality = "municipality",
    }
}

vocabulary! {
    /// What a telephone line is asked about.
    CallTopic {
        /// Stopping a lost card.
        SuspendCard = "suspend-card",
        /// The card, its certificates and PINs.
        Card = "card",
        /// Using the card as insurance card.
        InsuranceUse = "insurance-use",
        /// The portal.
        Portal = "portal",
        /// The My Number system.
        System = "system",
        /// Papers and rules of one's own insurer.
        Insurer = "insurer",
    }
}

vocabulary! {
    /// What a deadline is counted from.
    Limit {
        /// The certificate's last day.
        Expiry = "expiry",
        /// The last day on which the card still works after that.
        WorksUntil = "works-until",
        /// The period of stay on the card.
        Stay = "stay",
        /// The report of having moved in.
        Moving = "moving",
    }
}

impl Todo {
    /// What to ask about on the telephone.
    pub const fn topic(self) -> CallTopic {
        match self {
            Self::SuspendCard => CallTopic::SuspendCard,
            Self::ReportToPolice
            | Self::CheckCard
            | Self::FindCertificateDate
            | Self::ExtendCard
            | Self::ContinueCard
            | Self::ResetPin
            | Self::GetCard
            | Self::ReissueCard
            | Self::WaitForCard
            | Self::RenewCertificate => CallTopic::Card,
            Self::CheckRegistration | Self::Register => CallTopic::InsuranceUse,
            Self::SubmitMyNumber | Self::ApplyKakuninsho => CallTopic::Insurer,
        }
    }

    /// Whether registering, or looking whether one is registered, has to wait until this is done.
    pub const fn comes_before_registering(self) -> bool {
        match self {
            Self::GetCard | Self::ReissueCard | Self::WaitForCard | Self::RenewCertificate => true,
            Self::SuspendCard
            | Self::ReportToPolice
            | Self::CheckCard
            | Self::CheckRegistration
            | Self::FindCertificateDate
            | Self::SubmitMyNumber
            | Self::ExtendCard
            | Self::ContinueCard
            | Self::ResetPin
            | Self::ApplyKakuninsho
            | Self::Register => false,
        }
    }

    /// Whether it comes before everything else: a lost card is stopped first.
    pub const fn comes_before_all(self) -> bool {
        matches!(self, Self::SuspendCard | Self::ReportToPolice)
    }

    /// Whether it is about being registered, and so can be made to wait.
    pub const fn is_registering(self) -> bool {
        matches!(self, Self::Register | Self::CheckRegistration)
    }

    /// What the to-do itself rests on, where that is more than the row that asks for it.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::SuspendCard => &[Source::DigitalAgencyContact2026, Source::YokohamaKowan2024],
            Self::ReportToPolice => &[Source::Sakata2024],
            Self::ReissueCard => &[Source::Tanabe2024],
            Self::ApplyKakuninsho => &[Source::LimoMhlw],
            Self::CheckRegistration => &[Source::KyokaiKenpo2025, Source::SocietiesQa],
            Self::RenewCertificate => &[Source::Ozu],
            Self::GetCard | Self::Register | Self::FindCertificateDate => {
                &[Source::SocietyLeaflet2025, Source::OnoYakuhin2025]
            }
            Self::CheckCard | Self::WaitForCard => &[Source::Shirube],
            Self::SubmitMyNumber => &[Source::KyokaiKenpo2025],
            Self::ResetPin => &[Source::Ebetsu],
            Self::ExtendCard => &[Source::Matsudo],
            Self::ContinueCard => &[Source::Higashimatsuyama],
        }
    }
}

/// A to-do as a row of the table names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    /// What to do.
    pub todo: Todo,
    /// What its deadline is counted from.
    pub limit: Option<Limit>,
}

impl Todo {
    /// To be done, with no day set.
    pub const fn open(self) -> Duty {
        Duty { todo: self, limit: None }
    }

    /// To be done by a day.
    pub const fn by(self, limit: Limit) -> Duty {
        Duty { todo: self, limit: Some(limit) }
    }
}
