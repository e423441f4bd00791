//! What the law has to know of an insurer.
//!
//! Not here: names, telephone lines, and the insurer's own rules in words. Those are facts, one file an insurer.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The kind of scheme.
    Scheme {
        /// Not known.
        Unknown = "unknown",
        /// Employees' insurance: a society, the national association, a mutual aid association.
        Employees = "employees",
        /// National Health Insurance (国民健康保険): another municipality is another insurer.
        Municipal = "municipal",
        /// Medical care for the late-stage elderly (後期高齢者医療制度).
        LateElderly = "late-elderly",
    }
}

vocabulary! {
    /// What becomes of a 資格確認書 once the card is registered.
    AfterRegistration {
        /// It goes back through the employer.
        ReturnViaEmployer = "return-via-employer",
        /// It is not collected; one destroys it oneself.
        Discard = "discard",
        /// The insurer's papers do not say.
        NotStated = "not-stated",
        /// The insurer is not known, and insurers differ.
        InsurerUnknown = "insurer-unknown",
    }
}

vocabulary! {
    /// How somebody who has just joined comes by a 資格確認書.
    Joining {
        /// Nobody has just joined.
        NotJoining = "not-joining",
        /// The insurer's papers do not say: ask.
        Ask = "ask",
        /// On application.
        OnApplication = "on-application",
    }
}

vocabulary! {
    /// A matter in which an insurer has rules of its own.
    Matter {
        /// How long its 資格確認書 is valid.
        Validity = "validity",
        /// What the 資格確認書 looks like.
        Form = "form",
        /// How the 資格確認書 arrives.
        Delivery = "delivery",
        /// How to apply for one, and for another one when it is lost.
        Application = "application",
        /// The mailing of 2025 to everybody without a registered card.
        Mailing = "mailing",
        /// What to do with it when it arrives.
        Receiving = "receiving",
        /// What becomes of it once the card is registered.
        AfterRegistration = "after-registration",
        /// What becomes of two of them.
        TwoPapers = "two-papers",
        /// What becomes of one that has run out.
        RunOut = "run-out",
        /// What to do with it when one leaves.
        Leaving = "leaving",
        /// What to do when a name changes.
        NameChange = "name-change",
        /// What to do with the insurance card of old.
        OldCard = "old-card",
        /// How long the data of somebody who has joined take.
        Joining = "joining",
        /// Which other certificates stand printed on the 資格確認書.
        OtherCertificates = "other-certificates",
        /// What the insurer wishes of its members.
        Wish = "wish",
        /// How it hands out the 資格情報のお知らせ.
        Oshirase = "oshirase",
        /// How it reads the law.
        Law = "law",
    }
}

/// An insurer, as far as the law cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Insurer {
    /// Its number in receipts; 0 for an unknown one.
    pub code: u16,
    /// The kind of scheme.
    pub scheme: Scheme,
    /// What becomes of a 資格確認書 once the card is registered.
    pub after_registration: AfterRegistration,
    /// How somebody who has just joined comes by a 資格確認書.
    pub joining: Joining,
    /// How many days the data of somebody who has joined take, where it says so.
    pub data_take_days: Option<u8>,
    /// Whether its papers say that voluntarily continued members deal with it directly.
    pub voluntary_stated: bool,
}

impl Insurer {
    /// Not known.
    pub const UNKNOWN: Self = Self {
        code: 0,
        scheme: Scheme::Unknown,
        after_registration: AfterRegistration::InsurerUnknown,
        joining: Joining::Ask,
        data_take_days: None,
        voluntary_stated: false,
    };
}
