//! Where a call stands, at the desk.

use crate::told::Page;

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A question is asked.
    Question(Page),
    /// What else is true is asked.
    Situations,
    /// What to do is read out.
    Closing,
}

impl Stage {
    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Question(page) => page.id(),
            Self::Situations => "situations",
            Self::Closing => "closing",
        }
    }

    /// A stage by its id.
    pub fn from_id(id: &str) -> Option<Self> {
        let questions = Page::ALL.into_iter().map(Self::Question);
        questions.chain([Self::Situations, Self::Closing]).find(|stage| stage.id() == id)
    }
}
