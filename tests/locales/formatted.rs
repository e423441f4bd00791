//! Every message formats, in every language and with every value it can be given.

use fluent_bundle::FluentValue;
use fluent_syntax::ast::VariantKey;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use shirube_facts::Pack;
use shirube_promises::day;
use shirube_rules::receipt::NotAReceipt;
use shirube_words::Words;
use shirube_words::complaint;
use shirube_words::date_input::{self, NotADate};
use shirube_words::language::Language;
use shirube_words::text::{Text, japanese};
use shirube_words::voice::Voice;

use super::files::{Told, told};
use super::{check, languages, marks};

/// Counts: none, one, two, some, many, and those that end like one.
const COUNTS: [i64; 6] = [0, 1, 2, 5, 21, 99];

/// Values that are text, and what they may be. Those that come with marks in a sheet have marks here.
const TEXTS: &[(&str, &str)] = &[
    ("allowed", "check, contacts"),
    ("checked", "2026-11-21"),
    ("code", "XXXX-XXXX-X"),
    ("era", "<ja>令和</ja>"),
    ("example", "<ja>2027-05-31, 令和9年5月</ja>"),
    ("file", "pack.toml"),
    ("first", "1"),
    ("from", "9:00"),
    ("full", "Saturday, November 21, 2026"),
    ("given", "x"),
    ("insurer", "協会けんぽ"),
    ("japanese", "<ja>令和9年5月</ja>"),
    ("issuer", "<ja>デジタル庁</ja>"),
    ("key", "2"),
    ("headline", "<ja>資料</ja>"),
    ("languages", "x, y"),
    ("last", "31"),
    ("column", "member"),
    ("language", "español"),
    ("resume", "--resume"),
    ("letter", "U"),
    ("minutes", "2"),
    ("month", "11"),
    ("month-day", "11-21"),
    ("name", "<ja>総合フリーダイヤル</ja>"),
    ("option", "--day"),
    ("other", "x"),
    ("person", "x"),
    ("percent", "125"),
    ("problem", "x"),
    ("question", "<ja>質問</ja>"),
    ("questions", "3"),
    ("state", "<ja>受付時間</ja>"),
    ("ranges", "9:00, 17:30"),
    ("reading", "<ja>しかく</ja> (shikaku)"),
    ("reason", "<ja>理由</ja>"),
    ("step", "1"),
    ("steps", "3"),
    ("short", "11/2026"),
    ("situation", "x"),
    ("text", "<ja>照会書</ja>"),
    ("then", "<ja>登録</ja>"),
    ("time", "17:30"),
    ("title", "<ja>資料</ja>"),
    ("to", "17:30"),
    ("todo", "<ja>登録</ja>"),
    ("today", "2026-11-24"),
    ("topic", "<ja>資料</ja>"),
    ("version", "0.1.0"),
    ("weekday", "Sat"),
    ("when", "<ja>登録</ja>"),
    ("year", "2026"),
];

fn values(voice: &Voice, pack: &Pack, name: &str) -> Vec<FluentValue<'static>> {
    let counts = |more: i64| COUNTS.into_iter().chain([more]).map(FluentValue::from).collect();
    if let Some(value) = pack.figure(name) {
        return if value < 1000 { counts(value) } else { vec![voice.number(value).into()] };
    }
    match name {
        "count" | "fields" | "wanted" | "days" | "number" | "least" | "seconds" => counts(100),
        "renewal-months" | "works-on-months" | "leaflet-months" | "extension-months" => counts(3),
        "carry-on-days" | "age-elderly" | "age-sent" | "age-guardian" | "insurers" | "contacts" | "most" => counts(90),
        "date" | "elderly-day" | "old-card-until" => vec![voice.day(day("2026-11-01")).into()],
        "phone" => pack.contacts().iter().map(|line| line.number.as_str().to_owned().into()).collect(),
        "address" => pack.links().iter().map(|link| link.address.as_str().to_owned().into()).collect(),
        name => {
            let text = TEXTS.iter().find(|(known, _)| *known == name);
            vec![text.unwrap_or_else(|| panic!("say in tests/locales/formatted.rs what ${name} can be")).1.into()]
        }
    }
}

/// Every combination of the values a message can be given.
fn combinations(voice: &Voice, pack: &Pack, told: &Told) -> Vec<Vec<(String, FluentValue<'static>)>> {
    let mut all = vec![Vec::new()];
    for name in told.variables() {
        let values = values(voice, pack, name);
        let with = |known: &Vec<_>| {
            let value = |value: &FluentValue<'static>| [known.clone(), vec![(name.to_owned(), value.clone())]].concat();
            values.iter().map(value).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

/// Every message of a language with every value it can be given: its name, and the text.
pub(crate) fn formatted(language: &Language) -> Vec<(String, String)> {
    let words = Words::embedded();
    let pack = Pack::embedded().expect("the facts that are built in");
    let voice = words.voice(&language.id).expect("it is there");
    let mut formatted = Vec::new();
    for told in told(language).iter().filter(|told| !told.is_term()) {
        for values in combinations(voice, &pack, told) {
            let args: Vec<_> = values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            let text = match told.attribute {
                Some(attribute) => voice.say_attribute(&told.id, attribute, &args).expect("it was read"),
                None => voice.say(&told.id, &args),
            };
            formatted.push((told.name(), text));
        }
    }
    formatted
}

/// Whether a message is never shown: words by which something is found.
pub(crate) fn is_for_searching(name: &str) -> bool {
    name.split('.').nth(1) == Some("words")
}

#[test]
fn every_message_formats_with_every_value() {
    let mut found = Vec::new();
    for language in languages() {
        for (name, text) in formatted(&language) {
            found.extend(faults(&text).map(|what| format!("{}: {name}: {what}: {text}", language.id)));
        }
    }
    check("every message formats with every value it can be given", &found);
}

fn faults(text: &str) -> impl Iterator<Item = &'static str> {
    let faults = [
        ("it is empty", text.trim().is_empty()),
        ("it names something that is not there", text.contains(['[', ']', '{', '}'])),
        ("values are isolated", text.contains(['\u{2068}', '\u{2069}'])),
        ("marks are nested or left open", !marks::are_balanced(text)),
    ];
    faults.into_iter().filter(|(_, wrong)| *wrong).map(|(what, _)| what)
}

#[test]
fn every_choice_is_by_a_number_and_can_come_about() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let mut found = Vec::new();
    for language in words.languages() {
        let voice = words.voice(&language.id).expect("it is there");
        let locale: Locale = language.tag.to_string().parse().expect("tags are sound");
        let rules = PluralRules::try_new(locale.into(), icu::plurals::PluralRulesOptions::default());
        let rules = rules.expect("the language has plural rules");
        let category = |name: &str| {
            let number = |number: &u32| rules.category_for(*number) == named(name).expect("a category has a name");
            (0..=200).any(|other| number(&other))
        };
        for told in told(language).iter().filter(|told| !told.is_term()) {
            for (value, variants) in told.choices() {
                let all = values(voice, &pack, value);
                assert!(all.iter().all(|value| matches!(value, FluentValue::Number(_))), "{}", told.name());
                let defaults = variants.iter().filter(|variant| variant.default).count();
                let comes = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => named(name).is_some() && category(name),
                    VariantKey::NumberLiteral { value } => value.parse().is_ok_and(|n: i64| COUNTS.contains(&n)),
                };
                let dead = variants.iter().filter(|variant| !comes(&variant.key)).map(|variant| &variant.key);
                found.extend(dead.map(|key| format!("{}: {}: {key:?} never comes about", language.id, told.name())));
                let other = variants.iter().find(|variant| variant.default).map(|variant| &variant.key);
                if defaults != 1 || other != Some(&VariantKey::Identifier { name: "other" }) {
                    found.push(format!("{}: {}: its default is not [other]", language.id, told.name()));
                }
            }
        }
    }
    check("a choice has its default, and each of its variants some number", &found);
}

fn named(category: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_bytes(category.as_bytes())
}

#[test]
fn every_complaint_is_a_sentence_in_every_language() {
    let eras = ["令和99", "平成0年"].map(|written| date_input::read(written).expect_err("there is no such year"));
    let dates = [NotADate::Empty, NotADate::Form, NotADate::Year, NotADate::Month, NotADate::Day(28)];
    let receipts = [NotAReceipt::Length, NotAReceipt::Letter('U'), NotAReceipt::Check, NotAReceipt::Newer];
    let words = Words::embedded();
    let mut found = Vec::new();
    for language in languages() {
        let voice = words.voice(&language.id).expect("it is there");
        let given = japanese("令和99年");
        let about_dates = dates.iter().chain(&eras).map(|wrong| complaint::date(voice, &given, wrong));
        let about_receipts = receipts.iter().map(|wrong| complaint::receipt(voice, *wrong));
        for text in about_dates.chain(about_receipts) {
            found.extend(faults(&text).map(|what| format!("{}: {what}: {text}", language.id)));
            let foreign = marks::unmarked(&language.id, &Text::marked(&text));
            found.extend(foreign.iter().map(|letters| format!("{}: {letters} is not marked: {text}", language.id)));
        }
    }
    check("a complaint says what was wrong and what is allowed", &found);
}
