//! What every request needs: the facts, the words, and what time it is.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use shirube_facts::{Insurer, Pack};
use shirube_words::Words;
use shirube_words::figures::Ground;
use shirube_words::search::Index;
use shirube_words::voice::Voice;

use crate::settings::Readings;
use crate::team::{Looked, TeamFile};
use crate::view::ACTIONS;
use crate::wire::JAPANESE;

/// The facts and the words.
pub struct House {
    /// The facts as they hold: those built in, and what a team adds.
    pub pack: Pack,
    /// The words.
    pub words: Words,
    /// The file by which a team adds to the facts.
    pub team: TeamFile,
    built_in: Pack,
    readings: Readings,
    /// What can be found, as it was last asked for.
    found: Mutex<Option<(Sought, Arc<Index>)>>,
}

/// For whom there is an index: at the desk or elsewhere, the language, the insurer and the day.
type Sought = (bool, String, String, NaiveDate);

impl House {
    /// The facts and the words that are built in.
    pub fn embedded() -> Self {
        let pack = Pack::embedded().expect("a test reads the facts that are built in");
        Self {
            pack: pack.clone(),
            words: Words::embedded(),
            team: TeamFile::default(),
            built_in: pack,
            readings: Readings::default(),
            found: Mutex::default(),
        }
    }

    /// Shows readings above kanji elsewhere than until now.
    pub fn show_readings(&mut self, readings: Readings) {
        if self.readings != readings {
            self.readings = readings;
            self.words = Words::embedded().reading(readings.into());
            self.found = Mutex::default();
        }
    }

    /// Looks at a team's file; says whether anything is shown otherwise now.
    pub fn look_at_team(&mut self, path: Option<&str>) -> bool {
        let languages: Vec<&str> = self.words.languages().iter().map(|language| language.id.as_str()).collect();
        match self.team.look(path, &self.built_in, &languages) {
            Looked::Same => return false,
            Looked::Told => {}
            Looked::Other(pack) => {
                self.pack = *pack;
                self.found = Mutex::default();
            }
        }
        true
    }

    /// Everything that can be found in a language. It is made when it is first asked for, and kept for the next letter.
    pub fn index(&self, language: &str, insurer: &Insurer, day: NaiveDate) -> Arc<Index> {
        self.kept(false, language, insurer, day, |index| index)
    }

    /// The same, with what an agent looks for besides.
    pub fn desk_index(&self, language: &str, insurer: &Insurer, day: NaiveDate) -> Arc<Index> {
        let actions = ACTIONS.map(|(does, message)| (does.id(), message));
        let (voice, japanese) = (self.voice(language), self.voice(JAPANESE));
        self.kept(true, language, insurer, day, |index| index.with_desk(voice, japanese, &self.pack, &actions))
    }

    fn kept(
        &self,
        desk: bool,
        language: &str,
        insurer: &Insurer,
        day: NaiveDate,
        finish: impl FnOnce(Index) -> Index,
    ) -> Arc<Index> {
        let sought = (desk, language.to_owned(), insurer.id.clone(), day);
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, index)) = found.as_ref().filter(|(known, _)| *known == sought) {
            return Arc::clone(index);
        }
        let ground = Ground { pack: &self.pack, insurer, day };
        let index = Arc::new(finish(Index::of(self.voice(language), self.voice(JAPANESE), &ground)));
        *found = Some((sought, Arc::clone(&index)));
        index
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
