//! Every language has the same messages, and each of them names the same values.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::VariantKey;

use super::files::{Part, Told, told};
use super::{FIRST, allowed, check, languages};

/// Messages in which a language takes the values it needs from those that are passed.
const PICKED: &[(&str, &str)] = &[
    ("date-day", "each language picks its pieces of a day"),
    ("date-month", "each language picks its pieces of a month"),
    ("date-year", "each language picks its pieces of a year"),
];

/// What `words/src/date.rs` passes to those messages.
const PASSED: &[(&str, &[&str])] = &[
    ("date-day", &["full", "year", "era", "month-day", "weekday"]),
    ("date-month", &["year", "era", "month", "short"]),
    ("date-year", &["year", "era"]),
];

/// Names by file, then values by name.
type Outline = BTreeMap<(&'static str, String), Vec<String>>;

fn outline(told: &[Told]) -> Outline {
    let of = |told: &Told| {
        // A term's values are its own affair: the term decides which forms it has.
        let variables = if told.is_term() { Vec::new() } else { told.variables() };
        ((told.file, told.name()), variables.into_iter().map(str::to_owned).collect())
    };
    told.iter().map(of).collect()
}

fn first() -> Outline {
    let language = languages().into_iter().find(|language| language.id == FIRST).expect("it is there");
    outline(&told(&language))
}

#[test]
fn every_language_has_the_same_files_and_messages() {
    let first = first();
    let mut found = Vec::new();
    for language in languages() {
        let own = outline(&told(&language));
        let missing = first.keys().filter(|key| !own.contains_key(key));
        found.extend(missing.map(|(file, name)| format!("{}/{file}: {name} is missing", language.id)));
        let more = own.keys().filter(|key| !first.contains_key(key));
        found.extend(more.map(|(file, name)| format!("{}/{file}: {name} is not in {FIRST}", language.id)));
        let files = |outline: &Outline| outline.keys().map(|(file, _)| *file).collect::<BTreeSet<_>>();
        let paths: BTreeSet<_> = shirube_words::files(&language.id).map(|(path, _)| path).collect();
        assert_eq!(paths.len(), files(&first).len(), "{}: {paths:?}", language.id);
        assert_eq!(files(&own), files(&first), "{}", language.id);
    }
    check("every language says everything", &found);
}

#[test]
fn no_message_stands_twice() {
    for language in languages() {
        let mut names = BTreeSet::new();
        for told in told(&language) {
            assert!(names.insert(told.name()), "{}: {}", language.id, told.name());
        }
    }
}

#[test]
fn every_language_names_the_same_values() {
    let first = first();
    let mut found = Vec::new();
    for language in languages() {
        for ((file, name), values) in outline(&told(&language)) {
            let Some(expected) = first.get(&(file, name.clone())).filter(|expected| **expected != values) else {
                continue;
            };
            let what = format!("{}/{file}: {name} has {values:?}; {FIRST} has {expected:?}", language.id);
            found.push((name, what));
        }
    }
    check("every language names the same values", &allowed(found, PICKED));
}

#[test]
fn a_date_is_made_only_of_pieces_that_are_passed() {
    assert_eq!(PICKED.len(), PASSED.len());
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            let Some((_, passed)) = PASSED.iter().find(|(id, _)| *id == told.name()) else { continue };
            let unknown = told.variables().into_iter().filter(|value| !passed.contains(value));
            found.extend(unknown.map(|value| format!("{}: {} has no ${value}", language.id, told.id)));
        }
    }
    check("a date is made of the pieces that are passed", &found);
}

#[test]
fn messages_are_joined_in_rust_and_name_terms_alone() {
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            let parts = told.parts();
            let refused = parts.iter().filter(|part| matches!(part, Part::Message(_) | Part::Function(_)));
            found.extend(refused.map(|part| format!("{}: {} names {part:?}", language.id, told.name())));
        }
    }
    check("a message names values and terms, and no other message", &found);
}

#[test]
fn a_term_is_asked_only_for_forms_it_has() {
    let mut found = Vec::new();
    for language in languages() {
        let told = told(&language);
        let forms: BTreeSet<(String, String)> = told.iter().filter(|told| told.is_term()).flat_map(forms).collect();
        let mut asked = BTreeSet::new();
        for told in &told {
            for part in told.parts() {
                match part {
                    Part::Term(term) => asked.extend([(format!("-{term}"), FULL.to_owned())]),
                    Part::Form(term, form) => asked.extend([(format!("-{term}"), form.to_owned())]),
                    Part::Variable(_) | Part::Message(_) | Part::Function(_) => {}
                }
            }
        }
        let unknown =
            asked.iter().filter(|(term, form)| form != FULL && !forms.contains(&(term.clone(), form.clone())));
        found.extend(unknown.map(|(term, form)| format!("{}: {term} has no form {form}", language.id)));
    }
    check("a term has the forms it is asked for", &found);
}

/// The form of a term that is asked for nothing else.
const FULL: &str = "full";

fn forms(term: &Told) -> Vec<(String, String)> {
    let mut forms = Vec::new();
    for (value, variants) in term.choices() {
        assert_eq!(value, "form", "{} chooses by its form only", term.id);
        for variant in variants {
            let VariantKey::Identifier { name } = variant.key else { panic!("{}: a form is a word", term.id) };
            assert_eq!(variant.default, name == FULL, "{}: the default is the full form", term.id);
            forms.push((term.id.clone(), name.to_owned()));
        }
    }
    forms
}
