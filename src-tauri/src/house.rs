//! What every request needs: the facts, the words, and what time it is.

use shirube_facts::{Insurer, Pack};
use shirube_words::Words;
use shirube_words::voice::Voice;

/// The facts and the words that are built in.
pub struct House {
    /// The facts.
    pub pack: Pack,
    /// The words.
    pub words: Words,
}

impl House {
    /// The facts and the words that are built in.
    pub fn embedded() -> Self {
        let pack = Pack::embedded().expect("a test reads the facts that are built in");
        Self { pack, words: Words::embedded() }
    }

    /// A language that is known to be there.
    pub fn voice(&self, language: &str) -> &Voice {
        self.words.voice(language).expect("languages are checked when they are read")
    }

    /// An insurer's name as it is shown in a language.
    pub fn name<'h>(&self, insurer: &'h Insurer, language: &str) -> &'h str {
        insurer.name(language).unwrap_or(&insurer.id)
    }
}
