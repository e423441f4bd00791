//! Where on the sheet each notice stands.

use shirube_rules::notice::Notice;

/// A place on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Before everything else.
    Top,
    /// With the to-do it is about; the to-do has a line of its own for it.
    Todo,
    /// With the situation that makes it known.
    Situation,
    /// With what to show at the doctor's.
    Doctor,
    /// With the eligibility certificate.
    Kakuninsho,
}

impl Place {
    /// Where a notice stands.
    pub(crate) const fn of(notice: Notice) -> Self {
        match notice {
            Notice::DateContradictsAnswer
            | Notice::InformationOutOfDate
            | Notice::ThreeMonthsDisputed
            | Notice::HangUp => Self::Top,
            Notice::LastDayIsClosed => Self::Todo,
            Notice::NoMedicalHistoryInGrace
            | Notice::ReaderFailureIsNotFullPrice
            | Notice::PayAndClaim
            | Notice::BringWhatPaperDoesNotReplace => Self::Doctor,
            Notice::MayGetCardAgain
            | Notice::AskInsurerIfNotRenewed
            | Notice::SentInPrinciple
            | Notice::InsurersDiffer
            | Notice::PrintedDateCounts
            | Notice::KeepKakuninshoUntilRegistered
            | Notice::MayKeepBoth
            | Notice::ReturnKakuninshoViaEmployer
            | Notice::ReturnKakuninshoDirectly
            | Notice::DiscardKakuninsho
            | Notice::AskBeforeReturning
            | Notice::ReturnOrDiscard
            | Notice::AskWhosePaper
            | Notice::KeepPaper
            | Notice::Inferred
            | Notice::YoungerElderlyGetOshirase => Self::Kakuninsho,
            Notice::NotAFaultOfTheCard
            | Notice::SpecialExtensionOnce
            | Notice::NoNoticeIsPosted
            | Notice::InOneVisit
            | Notice::ReissueIsCharged
            | Notice::MovingKeepsInsuranceUse
            | Notice::MovingChangesInsurer
            | Notice::MovingOutOfPrefecture
            | Notice::CardLapsesAfterMoving
            | Notice::FaceOrPhotoOnly
            | Notice::RegistersAtReaderOnly
            | Notice::CarryOshirase
            | Notice::PinOnly
            | Notice::PaperIsEasier
            | Notice::DependantRecognitionFirst
            | Notice::ExpressCardForNewborn
            | Notice::GuardianActs
            | Notice::CopyForSchool
            | Notice::NameChange
            | Notice::HelpersMayAct
            | Notice::PaperWithHelp
            | Notice::DataTakeDays
            | Notice::NewInsurerAt75
            | Notice::LimitCertificateNotNeeded
            | Notice::BringLimitCertificate
            | Notice::DiseaseCertificateNotNeeded
            | Notice::BringDiseaseCertificate
            | Notice::WhichOfTwoPapers
            | Notice::PapersGoBackOnLeaving
            | Notice::OldCardOwnDate
            | Notice::OldCardEnded
            | Notice::OldCardVoid
            | Notice::OldCardLeniency
            | Notice::SourcesDiffer
            | Notice::OshiraseIsNotEnough
            | Notice::VoluntaryDealsDirectly
            | Notice::CancelThroughInsurer
            | Notice::FreeNumberFromAbroad => Self::Situation,
        }
    }
}
