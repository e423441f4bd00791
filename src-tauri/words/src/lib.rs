//! The voice of Shirube: messages in every language, dates and eras, and the sheet that is shown.
//!
//! An outcome and the facts go in, a [`sheet::Sheet`] comes out, all of it in words. Every sentence stands in
//! `locales/`; nothing is worded here.
//!
//! Deliberately not here: any decision of the law, any figure of the facts, layout, a clock.

mod calendar;
pub mod calls;
pub mod complaint;
pub mod date;
pub mod date_input;
pub mod figures;
pub mod glance;
pub mod glossary;
pub mod household;
mod how;
pub mod insurer;
pub mod language;
pub mod library;
pub mod lines;
pub mod number;
#[cfg(feature = "overheard")]
pub mod overheard;
pub mod papers;
pub mod phrases;
mod place;
pub mod pseudo;
pub mod readings;
pub mod script;
pub mod search;
pub mod sheet;
pub mod situations;
pub mod sources;
pub mod text;
pub mod voice;

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::language::Language;
use crate::readings::Readings;
use crate::voice::Voice;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// All languages, each read when it is first asked for.
pub struct Words {
    languages: Vec<Language>,
    voices: Vec<OnceLock<Voice>>,
    readings: Readings,
}

impl Words {
    /// The languages built in.
    pub fn embedded() -> Self {
        let list = LOCALES.get_file("languages.toml").and_then(|file| file.contents_utf8());
        let languages = language::read(list.unwrap_or_default()).expect("a test reads the list of languages");
        let voices = languages.iter().map(|_| OnceLock::new()).collect();
        Self { languages, voices, readings: Readings::default() }
    }

    /// The same, with readings shown otherwise.
    #[must_use]
    pub fn reading(self, readings: Readings) -> Self {
        let voices = self.voices.iter().map(|_| OnceLock::new()).collect();
        Self { voices, readings, ..self }
    }

    /// The languages, in the order they are offered.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Whether there is a language of this id. It is not read for that.
    pub fn knows(&self, id: &str) -> bool {
        self.languages.iter().any(|language| language.id == id)
    }

    /// Whether readings stand above the Japanese words of a language.
    pub fn reads(&self, language: &Language) -> bool {
        match self.readings {
            Readings::Easy => language.readings,
            Readings::Always => true,
            Readings::Never => false,
        }
    }

    /// A language by its id.
    pub fn voice(&self, id: &str) -> Option<&Voice> {
        let at = self.languages.iter().position(|language| language.id == id)?;
        Some(self.voices[at].get_or_init(|| {
            let language = &self.languages[at];
            let voice = Voice::new(language, files(id)).expect("a test reads every message of every language");
            voice.reading(self.reads(language))
        }))
    }
}

/// The files of a language, as path and text.
pub fn files(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let files = LOCALES.get_dir(language).into_iter().flat_map(Dir::files);
    files.filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
}
