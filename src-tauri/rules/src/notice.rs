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
        /// What the paper does not replace has to be brought besides.
        BringWhatPaperDoesNotReplace = "bring-what-paper-does-not-replace",
        /// Without the My Number the card cannot work; that is no fault of the card.
        NotAFaultOfTheCard = "not-a-fault-of-the-card",
        /// While an application to stay is pending, the card can be extended once.
        SpecialExtensionOnce = "special-extension-once",
        /// Nobody sends a notice before the period of stay ends.
        NoNoticeIsPosted = "no-notice-is-posted",
        /// Card and certificate can be seen to in one visit.
        InOneVisit = "in-one-visit",
        /// A new card after the old one has lapsed costs a fee.
        ReissueIsCharged = "reissue-is-charged",
        /// Moving changes nothing about the insurance use of the card.
        MovingKeepsInsuranceUse = "moving-keeps-insurance-use",
        /// In National Health Insurance another municipality is another insurer.
        MovingChangesInsurer = "moving-changes-insurer",
        /// For the late-stage elderly another prefecture is another insurer.
        MovingOutOfPrefecture = "moving-out-of-prefecture",
        /// A card that is not carried on in time lapses.
        CardLapsesAfterMoving = "card-lapses-after-moving",
        /// The card works by face or by a look at the photo.
        FaceOrPhotoOnly = "face-or-photo-only",
        /// A card without a PIN can be registered at a reader and nowhere else.
        RegistersAtReaderOnly = "registers-at-reader-only",
        /// Who cannot open the portal carries the notice of eligibility information on paper.
        CarryOshirase = "carry-oshirase",
        /// A card without a photo works by PIN and in no other way.
        PinOnly = "pin-only",
        /// For an infant the paper is the easier way.
        PaperIsEasier = "paper-is-easier",
        /// First the child is entered in the insurance.
        DependantRecognitionFirst = "dependant-recognition-first",
        /// The card of a newborn comes by express with the report of the birth.
        ExpressCardForNewborn = "express-card-for-newborn",
        /// For a child under 15 a guardian acts.
        GuardianActs = "guardian-acts",
        /// A copy may be left with the school or nursery.
        CopyForSchool = "copy-for-school",
        /// What to see to after a change of name.
        NameChange = "name-change",
        /// Somebody may help at the reader.
        HelpersMayAct = "helpers-may-act",
        /// Who needs help may have the paper besides.
        PaperWithHelp = "paper-with-help",
        /// The data of a new insurer take some days.
        DataTakeDays = "data-take-days",
        /// At 75 the insurer changes.
        NewInsurerAt75 = "new-insurer-at-75",
        /// The younger late-stage elderly with a card get the notice of eligibility information.
        YoungerElderlyGetOshirase = "younger-elderly-get-oshirase",
        /// With the card no certificate of the limit of payment is needed.
        LimitCertificateNotNeeded = "limit-certificate-not-needed",
        /// With the paper the certificate of the limit of payment has to be brought.
        BringLimitCertificate = "bring-limit-certificate",
        /// With the card no certificate of a specified disease is needed.
        DiseaseCertificateNotNeeded = "disease-certificate-not-needed",
        /// With the paper the certificate of a specified disease has to be brought.
        BringDiseaseCertificate = "bring-disease-certificate",
        /// The date printed on the paper counts.
        PrintedDateCounts = "printed-date-counts",
        /// Keep the paper until the card is registered and works.
        KeepKakuninshoUntilRegistered = "keep-kakuninsho-until-registered",
        /// Card and paper may both be kept.
        MayKeepBoth = "may-keep-both",
        /// The paper goes back through the employer.
        ReturnKakuninshoViaEmployer = "return-kakuninsho-via-employer",
        /// The paper goes back to the insurer directly, or one asks.
        ReturnKakuninshoDirectly = "return-kakuninsho-directly",
        /// The paper is not collected; one destroys it oneself.
        DiscardKakuninsho = "discard-kakuninsho",
        /// Whether to give the paper back is not stated: keep it and ask.
        AskBeforeReturning = "ask-before-returning",
        /// Some insurers want the paper back, others let one destroy it: keep it and ask.
        ReturnOrDiscard = "return-or-discard",
        /// Where the insurer changes: see whose paper it is before doing anything with it.
        AskWhosePaper = "ask-whose-paper",
        /// Where the registration of the card is to end: the paper is kept.
        KeepPaper = "keep-paper",
        /// Our own inference, where the source is silent.
        Inferred = "inferred",
        /// With two papers, ask which to use.
        WhichOfTwoPapers = "which-of-two-papers",
        /// Papers of an insurer are not used after leaving it.
        PapersGoBackOnLeaving = "papers-go-back-on-leaving",
        /// The card of old counts no longer than its own date.
        OldCardOwnDate = "old-card-own-date",
        /// The card of old has ended.
        OldCardEnded = "old-card-ended",
        /// The card of old is void; it need not go back.
        OldCardVoid = "old-card-void",
        /// Some institutions took the card of old for a time; nobody could rely on it.
        OldCardLeniency = "old-card-leniency",
        /// Sources differ; nobody should rely on it.
        SourcesDiffer = "sources-differ",
        /// The notice of eligibility information is not enough alone.
        OshiraseIsNotEnough = "oshirase-is-not-enough",
        /// A voluntarily continued member deals with the insurer directly.
        VoluntaryDealsDirectly = "voluntary-deals-directly",
        /// Cancelling goes through the insurer, and takes one to two months.
        CancelThroughInsurer = "cancel-through-insurer",
        /// Hang up; there are three official ways to register and no other.
        HangUp = "hang-up",
        /// The free number may not connect from abroad.
        FreeNumberFromAbroad = "free-number-from-abroad",
    }
}

impl Notice {
    /// What it rests on.
    #[expect(clippy::match_same_arms, reason = "they stand in the order in which the notices are named")]
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
            Self::PayAndClaim | Self::PapersGoBackOnLeaving => &[Source::SocietiesQa],
            Self::BringWhatPaperDoesNotReplace | Self::BringLimitCertificate | Self::BringDiseaseCertificate => {
                &[Source::YokohamaKowan2024]
            }
            Self::NotAFaultOfTheCard => &[Source::KyokaiKenpo2025],
            Self::SpecialExtensionOnce | Self::NoNoticeIsPosted | Self::ReissueIsCharged => &[Source::Matsudo],
            Self::InOneVisit => &[Source::Matsudo, Source::Shirube],
            Self::MovingKeepsInsuranceUse => &[Source::Ebetsu, Source::Higashimatsuyama],
            Self::MovingChangesInsurer | Self::MovingOutOfPrefecture => &[Source::NationalLeaflet2025],
            Self::CardLapsesAfterMoving => &[Source::Higashimatsuyama],
            Self::FaceOrPhotoOnly => &[Source::NationalLeaflet2025, Source::Ebetsu],
            Self::RegistersAtReaderOnly | Self::CarryOshirase => &[Source::KamiFaceCards],
            Self::PinOnly | Self::PaperIsEasier => &[Source::DoctorsInfantCards2024],
            Self::DependantRecognitionFirst => &[Source::SocietyOnNewborns],
            Self::ExpressCardForNewborn => &[Source::InaInfantCards, Source::Tanabe2024],
            Self::GuardianActs => &[Source::MhlwCertificateExpiry2026],
            Self::CopyForSchool => &[Source::NationalLeaflet2025],
            Self::NameChange => &[Source::Ebetsu],
            Self::HelpersMayAct | Self::PaperWithHelp => &[Source::NationalLeaflet2025],
            Self::DataTakeDays => &[Source::SocietiesQa],
            Self::NewInsurerAt75 => &[Source::Kameoka],
            Self::YoungerElderlyGetOshirase => &[Source::SaitamaLateElderly2026, Source::VideoOnElderlyRule2026],
            Self::LimitCertificateNotNeeded => &[Source::NationalLeaflet2025, Source::YokohamaKowan2024],
            Self::DiseaseCertificateNotNeeded => &[Source::YokohamaKowan2024],
            Self::PrintedDateCounts => &[Source::NationalLeaflet2025],
            Self::MayKeepBoth => &[Source::NationalLeaflet2025, Source::SaitamaLateElderly2026],
            Self::ReturnKakuninshoViaEmployer | Self::ReturnKakuninshoDirectly => &[Source::SocietyLeaflet2025],
            Self::DiscardKakuninsho => &[Source::OnoYakuhin2025],
            Self::ReturnOrDiscard => &[Source::SocietyLeaflet2025, Source::OnoYakuhin2025],
            Self::KeepKakuninshoUntilRegistered
            | Self::AskBeforeReturning
            | Self::AskWhosePaper
            | Self::KeepPaper
            | Self::Inferred
            | Self::WhichOfTwoPapers => &[Source::Shirube],
            Self::OldCardOwnDate => &[Source::NationalLeaflet2025],
            Self::OldCardEnded => &[Source::NationalLeaflet2025, Source::SaitamaLateElderly2026],
            Self::OldCardVoid => &[Source::SocietyLeaflet2025, Source::OnoYakuhin2025, Source::KyokaiKenpo2025],
            Self::OldCardLeniency => &[Source::DoctorsOldCards2025],
            Self::SourcesDiffer => &[Source::DoctorsOldCards2025, Source::VideoOnElderlyRule2026],
            Self::OshiraseIsNotEnough => &[Source::YokohamaKowan2024, Source::OnoYakuhin2025],
            Self::VoluntaryDealsDirectly => &[Source::SocietyLeaflet2025, Source::YokohamaKowan2024],
            Self::CancelThroughInsurer => &[Source::SocietiesOnCancelling],
            Self::HangUp => &[Source::MhlwSuspiciousCalls],
            Self::FreeNumberFromAbroad => &[Source::CarrierOnFreeNumbers],
        }
    }
}
