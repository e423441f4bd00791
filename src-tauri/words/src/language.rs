//! The languages there are, and which of them a person's system asks for.

use serde::Deserialize;
use unic_langid::{LanguageIdentifier, subtags};

use crate::text::is_japanese;

/// A language of the product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its folder in `locales/`, and its name in options.
    pub id: String,
    /// BCP 47 tag for dates and `lang` attributes.
    pub tag: LanguageIdentifier,
    /// Its name in its own script.
    pub name: String,
    /// Whether readings stand above its kanji unless that is switched off.
    pub readings: bool,
}

impl Language {
    /// Whether it is Japanese in one of its forms.
    pub fn is_japanese(&self) -> bool {
        is_japanese(&self.id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    language: Vec<RawLanguage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLanguage {
    id: String,
    tag: String,
    name: String,
    #[serde(default)]
    readings: bool,
}

/// Reads `languages.toml`.
pub fn read(text: &str) -> Result<Vec<Language>, String> {
    let raw: Raw = toml::from_str(text).map_err(|problem| problem.to_string())?;
    raw.language
        .into_iter()
        .map(|RawLanguage { id, tag, name, readings }| {
            let tag = tag.parse().map_err(|problem| format!("{id}: {problem}"))?;
            Ok(Language { id, tag, name, readings })
        })
        .collect()
}

/// The first language there is of those asked for, best first; tags may be spelt as the system spells them
/// (`pt_BR.UTF-8`). The product has one form of each, so nothing behind the bare language tells them apart or can spoil
/// it; a form of a language is given to whoever asks for it by its id.
pub fn negotiate<'l>(asked: &[&str], available: &'l [Language]) -> Option<&'l Language> {
    let by_id = |asked: &str| available.iter().find(|language| language.id == asked);
    let by_tag = |asked: &str| {
        let bare: subtags::Language = asked.split(['-', '_', '.', '@']).next()?.parse().ok()?;
        available.iter().find(|language| language.tag.language == bare)
    };
    asked.iter().find_map(|asked| by_id(asked).or_else(|| by_tag(asked)))
}
