//! What the program holds while it runs: the facts and the words, the settings, the clock. No answer of anybody.

use std::sync::{Mutex, PoisonError};

use crate::clock::Clock;
use crate::house::House;
use crate::refusal::Refusal;
use crate::settings::{File, Found, Settings};
use crate::view::Moment;

/// What the program holds.
pub(crate) struct Shell {
    /// The facts and the words.
    pub(crate) house: House,
    /// The clock.
    pub(crate) clock: Clock,
    file: File,
    found: Mutex<Found>,
    system: Vec<String>,
}

impl Shell {
    pub(crate) fn open(file: File, clock: Clock) -> Self {
        let system = sys_locale::get_locales().collect();
        Self { house: House::embedded(), clock, found: Mutex::new(file.read()), file, system }
    }

    /// Answers a request from this moment.
    pub(crate) fn with_moment<T>(&self, answer: impl FnOnce(Moment<'_>) -> T) -> T {
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        answer(Moment {
            house: &self.house,
            settings: &found.settings,
            settings_broken: found.broken,
            system: &self.system,
            now: self.clock.now(),
        })
    }

    /// Keeps the settings. They hold even where they cannot be written.
    pub(crate) fn save(&self, settings: Settings) -> Result<(), Refusal> {
        let known = settings.language.as_deref().is_none_or(|id| self.house.words.voice(id).is_some());
        if !known {
            return Err(Refusal::UnknownLanguage);
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        *found = Found { settings, broken: false };
        self.file.write(&found.settings).map_err(|_| Refusal::SettingsNotWritten)
    }

    /// The address of a page that may be opened.
    pub(crate) fn address(&self, id: &str) -> Result<String, Refusal> {
        let link = self.house.pack.link(id).ok_or(Refusal::UnknownLink)?;
        Ok(link.address.as_str().to_owned())
    }
}
