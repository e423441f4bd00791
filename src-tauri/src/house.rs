//! What every request needs: the facts, the words, and what time it is.

use shirube_facts::{Insurer, Pack};
use shirube_words::Words;
use shirube_words::voice::Voice;

use crate::team::{Looked, TeamFile};

/// The facts and the words.
pub struct House {
    /// The facts as they hold: those built in, and what a team adds.
    pub pack: Pack,
    /// The words.
    pub words: Words,
    /// The file by which a team adds to the facts.
    pub team: TeamFile,
    built_in: Pack,
}

impl House {
    /// The facts and the words that are built in.
    pub fn embedded() -> Self {
        let pack = Pack::embedded().expect("a test reads the facts that are built in");
        Self { pack: pack.clone(), words: Words::embedded(), team: TeamFile::default(), built_in: pack }
    }

    /// Looks at a team's file; says whether anything is shown otherwise now.
    pub fn look_at_team(&mut self, path: Option<&str>) -> bool {
        let languages: Vec<&str> = self.words.languages().iter().map(|language| language.id.as_str()).collect();
        match self.team.look(path, &self.built_in, &languages) {
            Looked::Same => return false,
            Looked::Told => {}
            Looked::Other(pack) => self.pack = *pack,
        }
        true
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
