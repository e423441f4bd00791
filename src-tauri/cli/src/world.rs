//! What every command needs: the facts and the words.

use shirube_facts::{Insurer, Pack};
use shirube_words::Words;
use shirube_words::voice::Voice;

/// The facts and the words.
pub(crate) struct World {
    pub(crate) pack: Pack,
    pub(crate) words: Words,
}

impl World {
    pub(crate) fn embedded() -> Self {
        let pack = Pack::embedded().expect("a test reads the facts that are built in");
        Self { pack, words: Words::embedded() }
    }

    /// A language that is known to be there.
    pub(crate) fn voice(&self, language: &str) -> &Voice {
        self.words.voice(language).expect("languages are checked when they are read")
    }

    pub(crate) fn languages(&self) -> Vec<String> {
        self.words.languages().iter().map(|language| language.id.clone()).collect()
    }

    /// The languages by id.
    pub(crate) fn language_ids(&self) -> Vec<&str> {
        self.words.languages().iter().map(|language| language.id.as_str()).collect()
    }

    pub(crate) fn insurers(&self) -> Vec<String> {
        self.pack.insurers().iter().map(|insurer| insurer.id.clone()).collect()
    }

    /// The insurer that stands for not knowing.
    pub(crate) fn unknown_insurer(&self) -> &Insurer {
        self.pack.insurer(Insurer::UNKNOWN).expect("the facts hold the unknown insurer")
    }
}
