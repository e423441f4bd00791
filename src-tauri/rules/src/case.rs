//! What a person has told: the case.
//!
//! Answers live here as they were given. What they mean on a day is worked out by `outcome`, anew each time, so that
//! going back, changing an answer and replaying a receipt are all the same.

use crate::answers::{Card, Certificate, Registered};
use crate::insurer::Insurer;
use crate::set::Set;
use crate::situation::Situations;
use crate::span::Span;

/// What has been answered so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Case {
    /// STEP1.
    pub card: Set<Card>,
    /// STEP2.
    pub registered: Set<Registered>,
    /// STEP3, as the person says it.
    pub certificate: Set<Certificate>,
    /// STEP3, as the date on the card says it. It wins.
    pub expires: Option<Span>,
    /// The insurer.
    pub insurer: Insurer,
    /// What holds besides.
    pub situations: Situations,
}

/// What a person can say of the certificate without a date.
pub mod said {
    use super::{Certificate, Set};

    /// "It is still good."
    pub const VALID: Set<Certificate> = Certificate::any(&[Certificate::Valid, Certificate::Renewable]);
    /// "I was told it has run out."
    pub const EXPIRED: Set<Certificate> =
        Certificate::any(&[Certificate::Grace, Certificate::Disputed, Certificate::Lapsed]);
    /// "There is none on my card."
    pub const ABSENT: Set<Certificate> = Certificate::any(&[Certificate::Absent]);
    /// "I am not sure."
    pub const UNSURE: Set<Certificate> = Certificate::any(Certificate::ALL);
    /// What can be said, but for not being sure, by id.
    pub const ALL: [(&str, Set<Certificate>); 3] = [("valid", VALID), ("expired", EXPIRED), ("absent", ABSENT)];
}

impl Case {
    /// Nothing answered yet, which is the same as not sure of anything.
    pub const UNSURE: Self = Self {
        card: Card::any(Card::ALL),
        registered: Registered::any(Registered::ALL),
        certificate: said::UNSURE,
        expires: None,
        insurer: Insurer::UNKNOWN,
        situations: Situations::NONE,
    };
}
