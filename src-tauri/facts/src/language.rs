//! Languages by their ids.

/// Japanese: the language of the papers, and the one in which everything a team adds has to have a name.
pub const JAPANESE: &str = "ja";

/// The language that is spoken where this one is read: a form of a language (`ja-easy`) is spoken like it.
pub fn spoken(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}
