//! How a case stands on a day besides the three answers: the axes of the tables, worked out from situations and insurer.
//!
//! Not here: what follows. That stands in the tables.

use chrono::NaiveDate;

use crate::answers::Card;
use crate::care::{self, Held, Reader};
use crate::case::Case;
use crate::elderly::{self, Age};
use crate::held::{self, Ahead, Beside, Through};
use crate::insurer::{Insurer, Joining, Scheme};
use crate::kakuninsho::{self, Need};
use crate::old_card::{self, SameInsurer};
use crate::region::Region;
use crate::situation::{Situation, Situations};
use crate::ways::portal_opens;
use crate::works::{self, CardWorks, Data, MyNumber, Recognition};

/// A case on a day, without the three answers.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) situations: Situations,
    pub(crate) insurer: Insurer,
    pub(crate) day: NaiveDate,
    pub(crate) elderly: &'static elderly::Row,
    pub(crate) old_card_row: Option<&'static old_card::Row>,
    pub(crate) paper_held: Held,
    my_number: MyNumber,
    recognition: Recognition,
    data: Data,
    joining: Joining,
}

impl Standing {
    pub(crate) fn of(case: &Case, day: NaiveDate) -> Self {
        let Case { situations, insurer, .. } = *case;
        let holds = |situation| situations.holds(situation);
        let age = match (holds(Situation::KokiKorei85), holds(Situation::KokiKoreiUnder85)) {
            (true, _) => Age::From85,
            (false, true) => Age::Under85,
            (false, false) => Age::NotSaid,
        };
        let same = if changes_insurer(situations, insurer) { SameInsurer::No } else { SameInsurer::Yes };
        let unrecognised = holds(Situation::Infant) && holds(Situation::PinLocked);
        Self {
            situations,
            insurer,
            day,
            elderly: elderly::decided(insurer.scheme, age, day),
            old_card_row: holds(Situation::HasOldCard).then(|| old_card::decided(insurer.scheme, same, day)),
            paper_held: paper_held(situations),
            my_number: if holds(Situation::MyNumberNotSubmitted) {
                MyNumber::NotSubmitted
            } else {
                MyNumber::Submitted
            },
            recognition: if unrecognised { Recognition::Impossible } else { Recognition::Possible },
            data: data(situations, insurer, day),
            joining: if changes_insurer(situations, insurer) || holds(Situation::Newborn) {
                insurer.joining
            } else {
                Joining::NotJoining
            },
        }
    }

    /// Whether the card works, where the checklist says this.
    pub(crate) fn works(&self, answered: CardWorks) -> &'static works::Row {
        works::decided(answered, self.my_number, self.recognition, self.data, self.day)
    }

    /// How one comes by the paper, where the checklist says this of the card.
    pub(crate) fn paper(&self, card: Card, answered: CardWorks) -> &'static kakuninsho::Row {
        let works = self.works(answered);
        let cell = kakuninsho::Cell {
            claim: self.elderly.says,
            my_number: self.my_number,
            card,
            joining: self.joining,
            old_card: self.old_card(),
            works: works.says.works,
            need: if works.id == works::WorksRow::NotRecognised {
                Need::LockedInfant
            } else if self.situations.any(&[Situation::CarerNeeded, Situation::Infant]) {
                Need::Help
            } else {
                Need::None
            },
        };
        kakuninsho::decided(&cell, self.day)
    }

    /// What to show, where the card works like this.
    pub(crate) fn care(&self, works: CardWorks, region: Region) -> &'static care::Row {
        let reader = match (self.situations.holds(Situation::NoReader), portal_opens(region, self.situations)) {
            (false, _) => Reader::There,
            (true, true) => Reader::NonePortal,
            (true, false) => Reader::None,
        };
        care::decided(works, self.paper_held, reader, self.old_card(), self.day)
    }

    /// What becomes of a paper that is held.
    pub(crate) fn held(&self, works: CardWorks) -> Option<&'static held::Row> {
        let both = [Situation::CarerNeeded, Situation::CannotUseReader, Situation::Infant];
        let allowed = self.situations.any(&both) || self.insurer.scheme == Scheme::LateElderly;
        let beside = if allowed { Beside::Allowed } else { Beside::No };
        let directly = self.situations.holds(Situation::VoluntaryMember);
        let through = if directly { Through::Nobody } else { Through::Employer };
        let row = || held::decided(works, beside, self.insurer.after_registration, through, self.ahead(), self.day);
        (self.paper_held == Held::Yes).then(row)
    }

    /// What is ahead of a paper that is held.
    fn ahead(&self) -> Ahead {
        let any = |situations: &[Situation]| self.situations.any(situations);
        if any(&[Situation::LeavingInsurer, Situation::HasTwoKakuninsho]) {
            Ahead::OwnRule
        } else if any(&[Situation::StaysOnPaper, Situation::WantsToCancel]) {
            Ahead::Use
        } else if changes_insurer(self.situations, self.insurer) || any(&[Situation::Age75Soon]) {
            Ahead::AnotherInsurer
        } else {
            Ahead::TheCard
        }
    }

    fn old_card(&self) -> Held {
        self.old_card_row.map_or(Held::No, |row| row.says.counts)
    }
}

/// Whether a paper in force is held.
pub(crate) fn paper_held(situations: Situations) -> Held {
    let held = [Situation::HasKakuninsho, Situation::HasTwoKakuninsho];
    if situations.any(&held) { Held::Yes } else { Held::No }
}

/// Whether somebody has come to another insurer: in National Health Insurance by moving, too.
fn changes_insurer(situations: Situations, insurer: Insurer) -> bool {
    let moved = situations.holds(Situation::Moved) && insurer.scheme == Scheme::Municipal;
    situations.holds(Situation::NewInsurer) || moved
}

/// Whether the data of the insurer are in. Where it says how long they take, and when the papers were handed in was
/// told, they are awaited until then; else as long as the situation is given.
fn data(situations: Situations, insurer: Insurer, day: NaiveDate) -> Data {
    let awaited = changes_insurer(situations, insurer) && !situations.data_are_in(day, insurer.data_take_days);
    if awaited { Data::Awaited } else { Data::In }
}
