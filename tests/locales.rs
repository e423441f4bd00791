//! The promises about words: seven languages that say the same, name every value, and hide nothing in code.
//!
//! Everything here runs over the languages that are built in, so that another one needs another folder and nothing
//! else. What a sheet says about the law is promised elsewhere.

#[path = "locales/easy.rs"]
mod easy;
#[path = "locales/files.rs"]
mod files;
#[path = "locales/formatted.rs"]
mod formatted;
#[path = "locales/marks.rs"]
mod marks;
#[path = "locales/negotiation.rs"]
mod negotiation;
#[path = "locales/phrases.rs"]
mod phrases;
#[path = "locales/readings.rs"]
mod readings;
#[path = "locales/same.rs"]
mod same;
#[path = "locales/sheets.rs"]
mod sheets;
#[path = "locales/spoken.rs"]
mod spoken;
#[path = "locales/typography.rs"]
mod typography;
#[path = "locales/vocabulary.rs"]
mod vocabulary;

use shirube_words::Words;
use shirube_words::language::Language;

/// The language the others are held against.
const FIRST: &str = "ja";

fn languages() -> Vec<Language> {
    Words::embedded().languages().to_vec()
}

/// How many of the things found are told.
const TOLD: usize = 40;

/// Fails where something was found.
fn check(promise: &str, found: &[String]) {
    let told = &found[..found.len().min(TOLD)];
    assert!(found.is_empty(), "{promise}: {} times not\n{}", found.len(), told.join("\n"));
}

/// Holds what was found against a ratchet: what is listed is let through, and what is listed in vain is found too.
fn allowed(found: Vec<(String, String)>, exceptions: &[(&str, &str)]) -> Vec<String> {
    let is_stale = |name: &str| found.iter().all(|(found, _)| found != name);
    let stale = exceptions.iter().filter(|(name, _)| is_stale(name));
    let stale = stale.map(|(name, why)| format!("{name}: the exception ({why}) is no longer needed"));
    let stale: Vec<String> = stale.collect();
    let is_listed = |name: &str| exceptions.iter().any(|(listed, _)| *listed == name);
    let rest = found.into_iter().filter(|(name, _)| !is_listed(name)).map(|(_, what)| what);
    rest.chain(stale).collect()
}
