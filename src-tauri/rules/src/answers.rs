//! The three questions of the checklist and the answers they have.
//!
//! Not here: how a question is worded, and in which order a screen asks it beyond STEP 1 to 3.

use crate::set::{Answer, Set};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The questions, in STEP order.
    Question {
        /// STEP1: is there a My Number Card to use?
        Card = "card",
        /// STEP2: is it registered for health insurance use?
        Registered = "registered",
        /// STEP3: is the electronic certificate for user authentication in force?
        Certificate = "certificate",
    }
}

vocabulary! {
    /// STEP1: the My Number Card.
    Card {
        /// In hand and in force.
        Valid = "valid",
        /// In hand, but the card itself has run out.
        Expired = "expired",
        /// Never had one, or a first one is still awaited.
        None = "none",
        /// Lost or stolen.
        Lost = "lost",
        /// Broken, or the chip cannot be read.
        Damaged = "damaged",
        /// Given back of one's own will.
        Returned = "returned",
        /// A renewal or re-issue is under way.
        Replacing = "replacing",
    }
}

vocabulary! {
    /// STEP2: registration for health insurance use.
    Registered {
        /// Registered.
        Yes = "yes",
        /// Not registered yet.
        No = "no",
        /// Cancelled on purpose earlier, and wanted again.
        Released = "released",
    }
}

vocabulary! {
    /// STEP3: the certificate on a given day.
    Certificate {
        /// In force, and too early to renew.
        Valid = "valid",
        /// In force, and renewal is open.
        Renewable = "renewable",
        /// Run out; the card still shows entitlement by every reading of the three months.
        Grace = "grace",
        /// Run out; the leaflet's three months are over, the ministry's are not.
        Disputed = "disputed",
        /// Run out for so long that registration has been released.
        Lapsed = "lapsed",
        /// No certificate on the card.
        Absent = "absent",
    }
}

macro_rules! answers {
    ($($name:ident),+) => { $(
        impl Answer for $name {
            const ALL: &'static [Self] = $name::ALL;
            fn index(self) -> u8 { self as u8 }
            fn id(self) -> &'static str { $name::id(self) }
        }

        impl $name {
            /// The set of these answers; at least one has to be named.
            pub const fn any(answers: &[Self]) -> Set<Self> {
                Set::from_bits(Self::bits(answers)).expect("at least one answer is named")
            }
        }
    )+ };
}

answers!(Card, Registered, Certificate);
