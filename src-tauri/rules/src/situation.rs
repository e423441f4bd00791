//! What the paper does not ask: circumstances that add to what the three answers lead to.
//!
//! Not here: what each of them adds (`adds`), and how they are asked.

use chrono::{Days, Months, NaiveDate};

use crate::answers::Card;
use crate::insurer::Scheme;
use crate::set::Set;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A circumstance.
    Situation {
        /// The insurer does not have one's My Number.
        MyNumberNotSubmitted = "my-number-not-submitted",
        /// The period of stay ends on a date, which the card bears.
        ResidencePeriodEnding = "residence-period-ending",
        /// The period of stay on the card is over.
        ResidencePeriodOver = "residence-period-over",
        /// Moved to another municipality.
        Moved = "moved",
        /// The PIN is locked or forgotten.
        PinLocked = "pin-locked",
        /// The card was made without a PIN.
        NoPinCard = "no-pin-card",
        /// The card of an infant, without a photo.
        Infant = "infant",
        /// A child just born.
        Newborn = "newborn",
        /// A child under 15.
        Under15 = "under-15",
        /// A school trip or a club camp.
        SchoolTrip = "school-trip",
        /// A nursery or kindergarten that may take the child to a doctor.
        Nursery = "nursery",
        /// The name has changed.
        NameChanged = "name-changed",
        /// Somebody has to help with the card at every visit.
        CarerNeeded = "carer-needed",
        /// The reader cannot be used at one visit.
        CannotUseReader = "cannot-use-reader",
        /// The doctor has no reader, or it is broken.
        NoReader = "no-reader",
        /// A new insurer, for instance after changing jobs.
        NewInsurer = "new-insurer",
        /// 75 soon.
        Age75Soon = "age-75-soon",
        /// Late-stage elderly, 85 or over on the 1 August that began the period.
        KokiKorei85 = "koki-korei-85",
        /// Late-stage elderly, under 85 on that day.
        KokiKoreiUnder85 = "koki-korei-under-85",
        /// An operation or a hospital stay is planned.
        SurgeryPlanned = "surgery-planned",
        /// A specified disease, for instance dialysis.
        SpecificDisease = "specific-disease",
        /// Holds a 資格確認書 whose printed date is not past.
        HasKakuninsho = "has-kakuninsho",
        /// Holds two of them.
        HasTwoKakuninsho = "has-two-kakuninsho",
        /// Leaves the insurer.
        LeavingInsurer = "leaving-insurer",
        /// Holds an insurance card of old.
        HasOldCard = "has-old-card",
        /// Has nothing but the notice of eligibility information.
        OnlyOshirase = "only-oshirase",
        /// A voluntarily continued member (任意継続).
        VoluntaryMember = "voluntary-member",
        /// Wants the registration cancelled.
        WantsToCancel = "wants-to-cancel",
        /// Wants to stay on paper.
        StaysOnPaper = "stays-on-paper",
        /// Had a call that may be a swindle.
        SuspiciousCall = "suspicious-call",
        /// Is abroad.
        Abroad = "abroad",
    }
}

/// Whether a situation comes with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// It has none.
    Never,
    /// It may have one.
    May,
    /// It is not one without.
    Must,
}

impl Situation {
    /// Whether it comes with a date.
    pub const fn dated(self) -> Dated {
        match self {
            Self::ResidencePeriodEnding | Self::ResidencePeriodOver => Dated::Must,
            Self::Moved | Self::NewInsurer => Dated::May,
            Self::MyNumberNotSubmitted
            | Self::PinLocked
            | Self::NoPinCard
            | Self::Infant
            | Self::Newborn
            | Self::Under15
            | Self::SchoolTrip
            | Self::Nursery
            | Self::NameChanged
            | Self::CarerNeeded
            | Self::CannotUseReader
            | Self::NoReader
            | Self::Age75Soon
            | Self::KokiKorei85
            | Self::KokiKoreiUnder85
            | Self::SurgeryPlanned
            | Self::SpecificDisease
            | Self::HasKakuninsho
            | Self::HasTwoKakuninsho
            | Self::LeavingInsurer
            | Self::HasOldCard
            | Self::OnlyOshirase
            | Self::VoluntaryMember
            | Self::WantsToCancel
            | Self::StaysOnPaper
            | Self::SuspiciousCall
            | Self::Abroad => Dated::Never,
        }
    }

    const fn bit(self) -> u32 {
        1 << self as u32
    }

    fn date_slot(self) -> Option<usize> {
        DATED.iter().position(|dated| *dated == self)
    }
}

/// Those that can have a date.
const DATED: [Situation; 4] =
    [Situation::ResidencePeriodEnding, Situation::ResidencePeriodOver, Situation::Moved, Situation::NewInsurer];

/// Days after the moving-in report on which the card can still be carried on, the day of the report not counted.
/// Source: higashimatsuyama-moving.
pub const CARRY_ON_DAYS: u64 = 89;
/// Months by which a card is extended once while an application to stay is pending. Source: matsudo-foreign-residents.
pub const SPECIAL_EXTENSION_MONTHS: u32 = 2;

/// Under this age a guardian acts for a child. Source: mhlw-certificate-expiry-2026-08.
pub const GUARDIAN_UNDER_AGE: u32 = 15;

/// The situations that hold, with their dates. Those that exclude each other are never in it together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Situations {
    held: u32,
    dates: [Option<NaiveDate>; DATED.len()],
    /// Known without a date: the data of the new insurer are in. A receipt tells it.
    data_in: bool,
}

/// Behind the situations, a receipt tells that the data of the new insurer are in.
const DATA_IN: u32 = 1 << 31;

/// Why situations cannot hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// These two exclude each other.
    Both(Situation, Situation),
    /// One situation cannot have two dates.
    TwoDates(Situation),
    /// This one is for members of a scheme for the late-stage elderly only.
    OtherInsurer(Situation),
}

/// The situations that exclude each other.
pub const EXCLUSIVE: [(Situation, Situation); 4] = [
    (Situation::NoPinCard, Situation::PinLocked),
    (Situation::NoPinCard, Situation::Infant),
    (Situation::KokiKorei85, Situation::KokiKoreiUnder85),
    (Situation::Newborn, Situation::Infant),
];

/// The situations that only members of a scheme for the late-stage elderly can be in.
pub const OF_LATE_ELDERLY: [Situation; 2] = [Situation::KokiKorei85, Situation::KokiKoreiUnder85];

impl Situations {
    /// Nothing but the three answers.
    pub const NONE: Self = Self { held: 0, dates: [None; DATED.len()], data_in: false };

    /// These situations, unless they exclude each other or the scheme.
    pub fn of(
        told: impl IntoIterator<Item = (Situation, Option<NaiveDate>)>,
        scheme: Scheme,
    ) -> Result<Self, Contradiction> {
        let mut situations = Self::NONE;
        for (situation, date) in told {
            situations.held |= situation.bit();
            if let (Some(slot), Some(date)) = (situation.date_slot(), date)
                && situations.dates[slot].replace(date).is_some_and(|before| before != date)
            {
                return Err(Contradiction::TwoDates(situation));
            }
        }
        if let Some((one, other)) = situations.excluding() {
            return Err(Contradiction::Both(one, other));
        }
        let only_late = OF_LATE_ELDERLY.into_iter().find(|situation| situations.holds(*situation));
        match only_late.filter(|_| scheme != Scheme::LateElderly) {
            Some(situation) => Err(Contradiction::OtherInsurer(situation)),
            None => Ok(situations),
        }
    }

    /// The situations whose bits these are, without dates; nothing if they exclude each other.
    pub(crate) fn from_bits(bits: u32) -> Option<Self> {
        let known = Situation::ALL.iter().fold(0, |bits, situation| bits | situation.bit());
        let held = bits & !DATA_IN;
        let situations = Self { held, data_in: bits & DATA_IN != 0, ..Self::NONE };
        (held & !known == 0 && situations.excluding().is_none()).then_some(situations)
    }

    /// The same without their dates.
    #[must_use]
    pub const fn without_dates(self) -> Self {
        Self { dates: [None; DATED.len()], ..self }
    }

    /// As they stand on a day, where the insurer's data take so long: without dates, and what follows from them.
    #[must_use]
    pub(crate) fn as_states(self, day: NaiveDate, take_days: Option<u8>) -> Self {
        let data_in = self.data_in || self.data_until(take_days).is_some_and(|last| last < day);
        Self { data_in, ..self.without_dates() }
    }

    /// Whether the data of the new insurer are known to be in on a day.
    pub(crate) fn data_are_in(self, day: NaiveDate, take_days: Option<u8>) -> bool {
        self.as_states(day, take_days).data_in
    }

    fn excluding(self) -> Option<(Situation, Situation)> {
        EXCLUSIVE.into_iter().find(|(one, other)| self.holds(*one) && self.holds(*other))
    }

    /// One bit a situation, the first lowest, and one for the data of the new insurer.
    pub(crate) const fn bits(self) -> u32 {
        if self.data_in { self.held | DATA_IN } else { self.held }
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.held == 0
    }

    /// Whether a situation holds.
    pub const fn holds(self, situation: Situation) -> bool {
        self.held & situation.bit() != 0
    }

    /// Whether one of these holds.
    pub fn any(self, situations: &[Situation]) -> bool {
        situations.iter().any(|situation| self.holds(*situation))
    }

    /// The situations, in the order the law names them.
    pub fn iter(self) -> impl Iterator<Item = Situation> {
        Situation::ALL.iter().copied().filter(move |situation| self.holds(*situation))
    }

    /// The date of a situation, where it was told.
    pub fn date(self, situation: Situation) -> Option<NaiveDate> {
        self.dates[situation.date_slot()?]
    }

    /// The day on which the period of stay on the card ends, where it was told.
    pub fn stay_ends(self) -> Option<NaiveDate> {
        self.date(Situation::ResidencePeriodEnding).or_else(|| self.date(Situation::ResidencePeriodOver))
    }

    /// The last day of the one special extension, where the end of the stay was told.
    pub fn special_extension(self) -> Option<NaiveDate> {
        self.stay_ends()?.checked_add_months(Months::new(SPECIAL_EXTENSION_MONTHS))
    }

    /// The last day on which the card can be carried on after moving, where the day of the report was told.
    pub fn carry_on_until(self) -> Option<NaiveDate> {
        self.date(Situation::Moved)?.checked_add_days(Days::new(CARRY_ON_DAYS))
    }

    /// The last day on which the data of a new insurer may not be in yet, where the day was told and the insurer says.
    pub fn data_until(self, take_days: Option<u8>) -> Option<NaiveDate> {
        self.date(Situation::NewInsurer)?.checked_add_days(Days::new(u64::from(take_days?)))
    }

    /// The card answers that are possible on a day: a card in hand lapses with the period of stay on it, and after
    /// moving where it was not carried on.
    pub fn cards_on(self, told: Set<Card>, day: NaiveDate) -> Set<Card> {
        let lapsed = self.card_lapses().any(|last| last < day);
        if lapsed && told.contains(Card::Valid) { Set::only(Card::Expired) } else { told }
    }

    /// The last days of the card that follow from what was told.
    fn card_lapses(self) -> impl Iterator<Item = NaiveDate> {
        let stays = [Situation::ResidencePeriodEnding, Situation::ResidencePeriodOver];
        stays.into_iter().filter_map(move |stay| self.date(stay)).chain(self.carry_on_until())
    }

    /// The days on which something changes by itself.
    pub(crate) fn edges(self, take_days: Option<u8>) -> impl Iterator<Item = NaiveDate> {
        let lasts = self.card_lapses().chain(self.data_until(take_days));
        lasts.filter_map(|last| last.succ_opt())
    }
}
