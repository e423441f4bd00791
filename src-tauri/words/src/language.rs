//! The languages there are, and which of them a person's system asks for.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
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
pub(crate) fn read(text: &str) -> Result<Vec<Language>, String> {
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
/// (`pt_BR.UTF-8`). A form of a language is given to whoever asks for it by its id.
pub fn negotiate<'l>(asked: &[&str], available: &'l [Language]) -> Option<&'l Language> {
    let tags: Vec<LanguageIdentifier> =
        available.iter().filter_map(|language| bare(&language.tag.to_string())).collect();
    let by_tag = |tag: &str| {
        let spelt = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let chosen = negotiate_languages(&[bare(&spelt)?], &tags, None, NegotiationStrategy::Filtering);
        let chosen = chosen.first()?;
        available.iter().zip(&tags).find(|(_, tag)| tag == chosen).map(|(language, _)| language)
    };
    asked.iter().find_map(|tag| available.iter().find(|language| language.id == *tag).or_else(|| by_tag(tag)))
}

/// The bare language: the product has one form of each, so region and script do not tell them apart, and nothing that
/// follows the language can spoil it.
fn bare(tag: &str) -> Option<LanguageIdentifier> {
    let language: subtags::Language = tag.split('-').next()?.parse().ok()?;
    Some(LanguageIdentifier::from_parts(language, None, None, &[]))
}
