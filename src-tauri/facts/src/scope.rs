//! For whom a fact holds.
//!
//! Not here: how far a document speaks, which is [`crate::Reach`].

use core::fmt;

use crate::word::Word;

/// For whom a fact holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// For everyone.
    National,
    /// For everybody who uses a team's file.
    Team,
    /// For the members of one insurer, by id.
    Insurer(String),
}

const NATIONAL: &str = "national";
const TEAM: &str = "team";

impl Scope {
    /// Whether the fact holds for members of this insurer.
    pub fn covers(&self, insurer: &str) -> bool {
        match self {
            Self::National | Self::Team => true,
            Self::Insurer(own) => own == insurer,
        }
    }

    /// Whether the fact holds for everyone.
    pub fn is_national(&self) -> bool {
        *self == Self::National
    }

    /// `national`, `team`, or the insurer's id.
    pub fn id(&self) -> &str {
        match self {
            Self::National => NATIONAL,
            Self::Team => TEAM,
            Self::Insurer(id) => id,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Word for Scope {
    fn read(text: &str) -> Result<Self, String> {
        Ok(match text {
            NATIONAL => Self::National,
            TEAM => Self::Team,
            id => Self::Insurer(id.to_owned()),
        })
    }
}
