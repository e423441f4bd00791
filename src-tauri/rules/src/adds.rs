//! What each situation adds by itself: something to do, something to know, somebody to call.
//!
//! These rows stand each for itself: any number of them may hold at once. What a situation changes in the answers of
//! other tables (whether the card works, what to show, how one comes by the paper) stands there.

use crate::answers::Card;
use crate::duty::{CallTopic, Duty, Limit, Todo};
use crate::insurer::{Insurer, Matter, Scheme};
use crate::notice::Notice;
use crate::set::Set;
use crate::situation::{Situation, Situations};
use crate::source::Source;
use crate::works::CardWorks;

/// What a row adds.
#[derive(Clone, Copy, Debug)]
pub struct Says {
    /// To-dos.
    pub todo: &'static [Duty],
    /// What to know.
    pub notices: &'static [Notice],
    /// What to call about.
    pub topics: &'static [CallTopic],
    /// The matters in which the insurer's own rules bear on it.
    pub matters: &'static [Matter],
}

/// A row: which situation, and for whom it adds what.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The situation.
    pub situation: Situation,
    /// What it adds.
    pub says: Says,
    /// What it rests on.
    pub sources: &'static [Source],
    cards: u8,
    works: u8,
    schemes: u8,
    unless: &'static [Situation],
    only_unstated: bool,
}

const NOTHING: Says = Says { todo: &[], notices: &[], topics: &[], matters: &[] };

impl Row {
    const fn of(situation: Situation, sources: &'static [Source]) -> Self {
        Self {
            situation,
            says: NOTHING,
            sources,
            cards: Card::bits(Card::ALL),
            works: CardWorks::bits(CardWorks::ALL),
            schemes: Scheme::bits(Scheme::ALL),
            unless: &[],
            only_unstated: false,
        }
    }

    const fn cards(self, cards: &[Card]) -> Self {
        Self { cards: Card::bits(cards), ..self }
    }

    const fn works(self, works: &[CardWorks]) -> Self {
        Self { works: CardWorks::bits(works), ..self }
    }

    const fn schemes(self, schemes: &[Scheme]) -> Self {
        Self { schemes: Scheme::bits(schemes), ..self }
    }

    const fn unless(self, unless: &'static [Situation]) -> Self {
        Self { unless, ..self }
    }

    /// Only where the insurer's papers do not say how voluntarily continued members deal with it.
    const fn where_unstated(self) -> Self {
        Self { only_unstated: true, ..self }
    }

    const fn todo(self, todo: &'static [Duty]) -> Self {
        Self { says: Says { todo, ..self.says }, ..self }
    }

    const fn notices(self, notices: &'static [Notice]) -> Self {
        Self { says: Says { notices, ..self.says }, ..self }
    }

    const fn topics(self, topics: &'static [CallTopic]) -> Self {
        Self { says: Says { topics, ..self.says }, ..self }
    }

    const fn matters(self, matters: &'static [Matter]) -> Self {
        Self { says: Says { matters, ..self.says }, ..self }
    }

    fn covers(&self, situations: Situations, card: Card, works: CardWorks, insurer: Insurer) -> bool {
        situations.holds(self.situation)
            && self.cards & 1 << card as u8 != 0
            && self.works & 1 << works as u8 != 0
            && self.schemes & 1 << insurer.scheme as u8 != 0
            && !situations.any(self.unless)
            && !(self.only_unstated && insurer.voluntary_stated)
    }
}

const WORKING: &[CardWorks] = &[CardWorks::Yes, CardWorks::EntitlementOnly];
const NOT_SURELY: &[CardWorks] = &[CardWorks::No, CardWorks::Unknown];
const INSURER: &[CallTopic] = &[CallTopic::Insurer];

/// The table. The order is that of the situations.
pub static ROWS: &[Row] =
    &[
        Row::of(Situation::MyNumberNotSubmitted, &[Source::KyokaiKenpo2025])
            .todo(&[Todo::SubmitMyNumber.open()])
            .notices(&[Notice::NotAFaultOfTheCard]),
        Row::of(Situation::ResidencePeriodEnding, &[Source::Matsudo])
            .cards(&[Card::Valid])
            .todo(&[Todo::ExtendCard.by(Limit::Stay)])
            .notices(&[Notice::NoNoticeIsPosted, Notice::SpecialExtensionOnce]),
        Row::of(Situation::ResidencePeriodEnding, &[Source::Matsudo])
            .cards(&[Card::Expired])
            .notices(&[Notice::ReissueIsCharged, Notice::NoNoticeIsPosted]),
        // Said to be over, while the date on the card is not past: the date counts.
        Row::of(Situation::ResidencePeriodOver, &[Source::Matsudo])
            .cards(&[Card::Valid])
            .todo(&[Todo::ExtendCard.by(Limit::Stay)])
            .notices(&[Notice::NoNoticeIsPosted, Notice::SpecialExtensionOnce]),
        Row::of(Situation::ResidencePeriodOver, &[Source::Matsudo])
            .cards(&[Card::Expired])
            .notices(&[Notice::ReissueIsCharged, Notice::NoNoticeIsPosted]),
        Row::of(Situation::Moved, &[Source::Higashimatsuyama])
            .cards(&[Card::Valid])
            .todo(&[Todo::ContinueCard.by(Limit::Moving)]),
        Row::of(Situation::Moved, &[Source::Higashimatsuyama])
            .cards(&[Card::Expired])
            .notices(&[Notice::CardLapsesAfterMoving]),
        Row::of(Situation::Moved, &[Source::Ebetsu])
            .cards(&[Card::Valid])
            .schemes(&[Scheme::Employees])
            .notices(&[Notice::MovingKeepsInsuranceUse]),
        Row::of(Situation::Moved, &[Source::NationalLeaflet2025])
            .schemes(&[Scheme::Municipal])
            .notices(&[Notice::MovingChangesInsurer, Notice::DataTakeDays])
            .topics(INSURER)
            .matters(&[Matter::Leaving]),
        Row::of(Situation::Moved, &[Source::NationalLeaflet2025])
            .schemes(&[Scheme::LateElderly])
            .notices(&[Notice::MovingOutOfPrefecture])
            .topics(INSURER),
        Row::of(Situation::Moved, &[Source::NationalLeaflet2025])
            .schemes(&[Scheme::Unknown])
            .notices(&[Notice::MovingKeepsInsuranceUse, Notice::MovingChangesInsurer, Notice::MovingOutOfPrefecture])
            .topics(INSURER),
        Row::of(Situation::PinLocked, &[Source::Ebetsu]).cards(&[Card::Valid]).todo(&[Todo::ResetPin.open()]),
        Row::of(Situation::PinLocked, &[Source::NationalLeaflet2025, Source::Ebetsu])
            .cards(&[Card::Valid])
            .unless(&[Situation::Infant])
            .notices(&[Notice::FaceOrPhotoOnly]),
        Row::of(Situation::NoPinCard, &[Source::KamiFaceCards])
            .notices(&[Notice::RegistersAtReaderOnly, Notice::CarryOshirase]),
        Row::of(Situation::Infant, &[Source::DoctorsInfantCards2024])
            .notices(&[Notice::PinOnly, Notice::PaperIsEasier]),
        Row::of(Situation::Newborn, &[Source::SocietyOnNewborns])
            .notices(&[Notice::DependantRecognitionFirst, Notice::ExpressCardForNewborn])
            .topics(INSURER)
            .matters(&[Matter::Joining]),
        Row::of(Situation::Under15, &[Source::MhlwCertificateExpiry2026]).notices(&[Notice::GuardianActs]),
        Row::of(Situation::SchoolTrip, &[Source::NationalLeaflet2025]).works(WORKING).notices(&[Notice::CopyForSchool]),
        Row::of(Situation::Nursery, &[Source::NationalLeaflet2025]).works(WORKING).notices(&[Notice::CopyForSchool]),
        Row::of(Situation::NameChanged, &[Source::Ebetsu])
            .notices(&[Notice::NameChange])
            .topics(INSURER)
            .matters(&[Matter::NameChange]),
        Row::of(Situation::CarerNeeded, &[Source::NationalLeaflet2025])
            .notices(&[Notice::HelpersMayAct, Notice::PaperWithHelp])
            .topics(INSURER),
        Row::of(Situation::CannotUseReader, &[Source::NationalLeaflet2025]).notices(&[Notice::HelpersMayAct]),
        Row::of(Situation::NewInsurer, &[Source::OnoYakuhin2025, Source::SocietiesQa])
            .notices(&[Notice::DataTakeDays])
            .topics(INSURER)
            .matters(&[Matter::Joining]),
        Row::of(Situation::Age75Soon, &[Source::Kameoka]).notices(&[Notice::NewInsurerAt75]).topics(INSURER),
        Row::of(Situation::SurgeryPlanned, &[Source::NationalLeaflet2025])
            .works(WORKING)
            .notices(&[Notice::LimitCertificateNotNeeded]),
        Row::of(Situation::SurgeryPlanned, &[Source::YokohamaKowan2024])
            .works(NOT_SURELY)
            .notices(&[Notice::BringLimitCertificate])
            .topics(INSURER)
            .matters(&[Matter::OtherCertificates]),
        Row::of(Situation::SpecificDisease, &[Source::YokohamaKowan2024])
            .works(WORKING)
            .notices(&[Notice::DiseaseCertificateNotNeeded])
            .topics(INSURER),
        Row::of(Situation::SpecificDisease, &[Source::YokohamaKowan2024])
            .works(NOT_SURELY)
            .notices(&[Notice::BringDiseaseCertificate])
            .topics(INSURER)
            .matters(&[Matter::OtherCertificates]),
        Row::of(Situation::HasKakuninsho, &[Source::SocietyLeaflet2025])
            .notices(&[Notice::PrintedDateCounts])
            .matters(&[Matter::Validity, Matter::Receiving, Matter::RunOut, Matter::OtherCertificates]),
        Row::of(Situation::HasTwoKakuninsho, &[Source::KyokaiKenpo2025])
            .notices(&[Notice::WhichOfTwoPapers])
            .topics(INSURER)
            .matters(&[Matter::TwoPapers]),
        Row::of(Situation::LeavingInsurer, &[Source::SocietyLeaflet2025, Source::YokohamaKowan2024])
            .notices(&[Notice::PapersGoBackOnLeaving])
            .topics(INSURER)
            .matters(&[Matter::Leaving]),
        Row::of(Situation::HasOldCard, &[Source::NationalLeaflet2025]).matters(&[Matter::OldCard]),
        Row::of(Situation::OnlyOshirase, &[Source::YokohamaKowan2024]).notices(&[Notice::OshiraseIsNotEnough]),
        Row::of(Situation::VoluntaryMember, &[Source::SocietyLeaflet2025, Source::YokohamaKowan2024])
            .notices(&[Notice::VoluntaryDealsDirectly])
            .topics(INSURER),
        Row::of(Situation::VoluntaryMember, &[Source::Shirube]).where_unstated().notices(&[Notice::Inferred]),
        Row::of(Situation::WantsToCancel, &[Source::SocietiesOnCancelling])
            .notices(&[Notice::CancelThroughInsurer])
            .topics(INSURER),
        Row::of(Situation::StaysOnPaper, &[Source::Shirube]).topics(INSURER),
        Row::of(Situation::SuspiciousCall, &[Source::MhlwSuspiciousCalls])
            .notices(&[Notice::HangUp])
            .topics(&[CallTopic::InsuranceUse]),
        Row::of(Situation::Abroad, &[Source::CarrierOnFreeNumbers]).notices(&[Notice::FreeNumberFromAbroad]),
    ];

/// The rows that hold, whichever of the cards it is.
pub fn rows(
    situations: Situations,
    cards: Set<Card>,
    works: CardWorks,
    insurer: Insurer,
) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| cards.iter().all(|card| row.covers(situations, card, works, insurer)))
}
