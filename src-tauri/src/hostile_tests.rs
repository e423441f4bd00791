//! Whatever a page sends, nothing panics, and what is answered holds no sign that steers a line or looks like our marks.

use std::cell::RefCell;
use std::fs;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use shirube_facts::Pack;
use shirube_facts::sign::steers;
use shirube_rules::situation::Situation;
use tauri::Url;

use crate::ask::Ask;
use crate::counting::{Count, CountsFile};
use crate::house::House;
use crate::is_ours;
use crate::refusal::Refusal;
use crate::settings::{Counting, File, Found, Settings};
use crate::shell::{LONGEST_PATH, Shell};
use crate::take::{Take, brief, page};
use crate::view::tests::SCREENS;
use crate::view::{Moment, counted, sheets, view};

/// Questions and what they are answered with.
const ANSWERS: &[(&str, &[&str])] = &[
    ("card", &["valid", "none", "lost", "returned", "unsure"]),
    ("card-expired", &["yes", "no"]),
    ("registered", &["yes", "no", "released"]),
    ("certificate", &["valid", "expired", "absent"]),
    ("insurer", &["kokuho", "kyokai-kenpo", "koki-korei"]),
    ("topic", &["comparison", "kakuninsho"]),
    ("stage", &["situations", "closing"]),
    ("settled", &["true"]),
    ("call-topic", &["anything", "insurer"]),
    ("nothing", &["true"]),
];
const TYPED_IN: &[&str] = &["receipt", "day", "search", "number", "situation-moved"];
const LANGUAGES: &[&str] = &["ja", "pt", "zh", "ja-easy"];

fn one_of(list: &'static [&'static str]) -> impl Strategy<Value = Value> {
    select(list).prop_map(Value::from)
}

fn or_null(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop::option::of(value).prop_map(Value::from)
}

/// The corpus of what is typed.
fn corpus() -> Vec<String> {
    let files = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile/corpus/typed")).expect("it is there");
    let files = files.map(|file| fs::read(file.expect("it is listed").path()).expect("it can be read"));
    let mut texts: Vec<String> = files.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect();
    texts.sort();
    assert!(texts.len() > 20);
    texts
}

/// Something that is typed.
fn from_corpus() -> impl Strategy<Value = Value> {
    select(corpus()).prop_map(Value::from)
}

/// Any JSON, not too deep.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        from_corpus(),
        any::<String>().prop_map(Value::from),
        Just(Value::from("x".repeat(100_000))),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        let key = select(&["go", "ask", "way", "call", "answers", "language"][..]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..6)
                .prop_map(|pairs| pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
                .prop_map(Value::from),
        ]
    })
}

/// What a field may hold: what it can be, what is typed, and now and then anything at all.
fn typed() -> impl Strategy<Value = Value> {
    prop_oneof![4 => from_corpus(), 2 => any::<String>().prop_map(Value::from), 1 => anything()]
}

/// An answer that is chosen.
fn answer() -> impl Strategy<Value = Value> {
    let known = select(ANSWERS).prop_flat_map(|(question, choices)| (Just(question.to_owned()), select(choices)));
    let situation = select(Situation::ALL).prop_map(|situation| (format!("situation-{}", situation.id()), "true"));
    prop_oneof![3 => known, 1 => situation]
        .prop_map(|(question, choice)| json!({ "question": question, "choice": choice }))
}

/// An answer that is typed, to a question that is answered so.
fn typed_answer() -> impl Strategy<Value = Value> {
    let question = one_of(TYPED_IN);
    let date = typed().prop_map(|typed| json!({ "era": "western", "year": typed, "month": "", "day": "" }));
    let certificate = date.prop_map(|date| json!({ "question": "certificate", "choice": "date", "date": date }));
    let text = (question, typed())
        .prop_map(|(question, text)| json!({ "question": question, "choice": "true", "text": text }));
    prop_oneof![5 => text, 1 => certificate]
}

fn ask() -> impl Strategy<Value = Value> {
    let given = || prop_oneof![3 => answer(), 2 => typed_answer()];
    let answers = move || prop::collection::vec(given(), 0..4).prop_map(Value::from);
    let go = (select(&["to", "to", "from"][..]), one_of(&SCREENS))
        .prop_map(|(go, screen)| Value::from(Map::from_iter([(go.to_owned(), screen)])));
    let person = (one_of(&["me", "child", "parent"]), answers())
        .prop_map(|(role, answers)| json!({ "role": role, "answers": answers }));
    let people = prop::collection::vec(person, 0..4);
    let household =
        (people, prop::option::of(0..4_usize), prop::option::of(0..4_usize)).prop_map(|(people, at, removed)| {
            let removed = removed.map(|at| json!({ "at": at, "role": "child" }));
            json!({ "people": people, "at": at, "removed": removed })
        });
    (go, answers(), or_null(one_of(LANGUAGES)), or_null(one_of(LANGUAGES)), household).prop_map(
        |(go, answers, language, beside, household)| {
            json!({ "go": go, "answers": answers, "language": language, "beside": beside, "household": household })
        },
    )
}

/// A request with one of its values replaced.
fn bent(sound: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    (sound, prop::option::weighted(0.3, (any::<prop::sample::Index>(), anything()))).prop_map(|(mut request, bend)| {
        if let (Some(fields), Some((at, with))) = (request.as_object_mut(), bend) {
            let key = fields.keys().nth(at.index(fields.len())).cloned().expect("it has fields");
            fields.insert(key, with);
        }
        request
    })
}

/// Where what was typed is shown again.
const SHOWN: [(&str, &str); 8] = [
    ("library", "search"),
    ("desk", "search"),
    ("phones", "number"),
    ("receipt", "receipt"),
    ("result", "day"),
    ("situations", "situation-moved"),
    ("certificate", "certificate"),
    ("desk", "receipt"),
];

/// Strings that steer what is shown, or hold our marks.
fn wrong(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(steers) || text.contains("<ja>") || text.contains("</ja>") => {
            found.push(text.clone());
        }
        Value::Object(map) => map.values().for_each(|value| wrong(value, found)),
        Value::Array(values) => values.iter().for_each(|value| wrong(value, found)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// More than the largest screen.
const LARGEST: usize = 4 << 20;

/// Answers a request; says whether it was answered.
fn answered(house: &House, request: &Value) -> bool {
    let settings = Settings { counting: Counting::On, ..Settings::default() };
    let counts = CountsFile::within(None);
    let now = "2026-11-24T12:00:00".parse().expect("it is a moment");
    let moment = Moment { house, settings: &settings, notice: None, counts: &counts, system: &[], now };
    let Ok(ask) = Ask::read(request.clone()) else { return false };
    drop(counted(moment, &ask));
    let Ok(view) = view(moment, &ask) else { return false };
    let mut value = serde_json::to_value(&view).expect("a view goes over the wire");
    assert!(value.to_string().len() < LARGEST, "{request}");
    // What stands in a field stands there as it was typed, so that it can be mended. The engine draws it as typed.
    without_fields(&mut value);
    let mut found = Vec::new();
    wrong(&value, &mut found);
    assert!(found.is_empty(), "{found:?} is shown for {request}");
    let take = json!({ "ask": request, "way": "copy", "arrange": "after" });
    let (take, ask) = Take::read(take).expect("its request was read before");
    if let Ok(seen) = sheets(moment, &ask, take.way) {
        assert!(!page(&seen.sheets, take.arrange).html.contains(|sign| steers(sign) && sign != '\n'), "{request}");
        assert!(!brief(seen.sheets).contains(|sign| steers(sign) && sign != '\n'), "{request}");
    }
    true
}

/// What stands in fields.
const FIELDS: [&str; 5] = ["typed", "code", "year", "month", "day"];

fn without_fields(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if FIELDS.contains(&key.as_str()) && value.is_string() {
                    *value = Value::Null;
                } else {
                    without_fields(value);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(without_fields),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// What fails is told in the output; no file is left behind.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

#[test]
fn whatever_is_asked_is_answered_or_refused() {
    let house = House::embedded();
    for (screen, question) in SHOWN {
        for (go, typed) in ["to", "from"].into_iter().flat_map(|go| corpus().into_iter().map(move |typed| (go, typed)))
        {
            let date = json!({ "era": "western", "year": typed, "month": typed, "day": "" });
            let answer = json!({ "question": question, "choice": null, "date": date, "text": typed });
            let answers = json!([answer, { "question": "stage", "choice": "situations" }]);
            let answers = if screen == "desk" { answers } else { json!([answer]) };
            let household = json!({ "people": [], "at": null, "removed": null });
            let request = json!({ "go": { go: screen }, "answers": answers, "language": "pt", "beside": "ja", "household": household });
            assert!(answered(&house, &request), "{request}");
        }
    }
    let count = RefCell::new(0);
    proptest!(config(600), |(request in bent(ask()))| *count.borrow_mut() += u32::from(answered(&house, &request)));
    proptest!(config(300), |(request in anything())| assert!(!answered(&house, &request)));
    assert!(count.into_inner() > 100, "many are answered");
}

#[test]
fn whatever_is_to_be_taken_or_counted_is_read_or_refused() {
    let take = (ask(), one_of(&["print", "pdf", "copy", "fax"]), one_of(&["beside", "after", "over"]))
        .prop_map(|(ask, way, arrange)| json!({ "ask": ask, "way": way, "arrange": arrange }));
    let count = ask().prop_map(|ask| json!({ "call": ask }));
    let read = RefCell::new([0, 0]);
    proptest!(config(300), |(take in bent(take), count in bent(count), any in anything())| {
        read.borrow_mut()[0] += u32::from(Take::read(take).is_ok());
        read.borrow_mut()[1] += u32::from(Count::read(count).and_then(|count| count.ask()).is_ok());
        drop((Take::read(any.clone()), Count::read(any)));
    });
    assert!(read.into_inner().iter().all(|read| (1..300).contains(read)), "some are sound, and some are not");
}

#[test]
fn whatever_settings_are_kept_are_read_again() {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let file = File::within(Some(folder.path()));
    let shell = Shell::open(House::embedded(), Some(folder.path()), crate::clock::Clock::default());
    let settings = (or_null(typed()), or_null(typed()), one_of(&["100", "200", "90"]), one_of(&["auto", "dark", "mauve"]))
        .prop_map(|(language, team, size, colours)| {
            json!({ "language": language, "team": team, "text-size": size, "colours": colours })
        });
    proptest!(config(300), |(settings in settings)| {
        let Ok(settings) = serde_json::from_value::<Settings>(settings) else { return Ok(()) };
        match shell.save(&settings) {
            Ok(()) => prop_assert_eq!(file.read(), Found { settings, broken: false }),
            Err(refusal) => prop_assert!(matches!(refusal, Refusal::UnknownLanguage | Refusal::TooLong), "{}", refusal),
        }
    });
}

#[test]
fn the_longest_path_of_the_strangest_letters_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let shell = Shell::open(House::embedded(), Some(folder.path()), crate::clock::Clock::default());
    let with = |length: usize| Settings { team: Some("\u{1}".repeat(length)), ..Settings::default() };
    assert_eq!(shell.save(&with(LONGEST_PATH)), Ok(()));
    let found = Found { settings: with(LONGEST_PATH), broken: false };
    assert_eq!(File::within(Some(folder.path())).read(), found);
    assert_eq!(shell.save(&with(LONGEST_PATH + 1)), Err(Refusal::TooLong));
    assert_eq!(File::within(Some(folder.path())).read(), found, "nothing is lost");
}

#[test]
fn settings_of_a_later_version_in_a_language_that_is_missing_ask_for_a_language() {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let file = File::within(Some(folder.path()));
    let later = Settings { language: Some("tlh".to_owned()), ..Settings::default() };
    file.write(&later).expect("the folder can be written");
    let shell = Shell::open(House::embedded(), Some(folder.path()), crate::clock::Clock::default());
    shell.with_moment(|moment| assert_eq!((moment.settings.language.clone(), moment.notice), (None, None)));
}

#[test]
fn a_page_is_opened_by_its_id_and_never_by_an_address() {
    let shell = Shell::open(House::embedded(), None, crate::clock::Clock::default());
    let pack = Pack::embedded().expect("the facts that are built in");
    let ids: Vec<String> = pack.links().iter().map(|link| link.id.clone()).collect();
    assert!(ids.len() > 3);
    for id in &ids {
        let address = Url::parse(&shell.address(id).expect("it is listed")).expect("it is an address");
        let host = address.host_str().unwrap_or_default();
        assert_eq!(
            (address.scheme(), address.port(), address.username(), address.password()),
            ("https", None, "", None)
        );
        assert!(
            host.is_ascii() && host.contains('.') && host.split('.').all(|part| !part.starts_with("xn--")),
            "{host}"
        );
    }
    let known = shell.address(&ids[0]).expect("it is listed");
    for other in away(&known) {
        assert_eq!(shell.address(&other), Err(Refusal::UnknownLink), "{other}");
    }
    let near = (select(ids.clone()), any::<char>(), any::<prop::sample::Index>()).prop_map(|(id, letter, at)| {
        let mut letters: Vec<char> = id.chars().collect();
        letters.insert(at.index(letters.len() + 1), letter);
        letters.into_iter().collect::<String>()
    });
    proptest!(config(500), |(id in prop_oneof![near, any::<String>()])| {
        prop_assume!(!ids.contains(&id));
        prop_assert_eq!(shell.address(&id), Err(Refusal::UnknownLink));
        prop_assert_eq!(shell.number(&id), Err(Refusal::UnknownNumber));
    });
}

/// Addresses that lead away, or pretend not to.
const ADDRESSES: &str = include_str!("../../tests/hostile/addresses.txt");

/// The same, and what can be made of one that is listed.
fn away(known: &str) -> Vec<String> {
    let (scheme, there) = known.split_once("//").expect("it is an address");
    let near = [known.to_owned(), format!("{known}#x"), format!("{scheme}//somebody@{there}")];
    near.into_iter().chain(ADDRESSES.lines().map(str::to_owned)).collect()
}

#[test]
fn the_window_stays_on_its_own_pages() {
    let (scheme, host) = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    let own = format!("{scheme}://{host}");
    let listed = Shell::open(House::embedded(), None, crate::clock::Clock::default())
        .address("card-application")
        .expect("it is listed");
    for rest in ["", "/", "/index.html", "/?a=b", "/#main"] {
        let address = Url::parse(&format!("{own}{rest}")).expect("it is an address");
        assert!(is_ours(&address), "{address}");
    }
    for address in away(&listed).iter().filter_map(|address| Url::parse(address).ok()) {
        assert!(!is_ours(&address), "{address}");
    }
    let parts = (select(&["tauri", "https", "http", "file", "javascript"][..]), any::<String>(), any::<String>());
    proptest!(config(500), |((scheme, host, path) in parts)| {
        let Ok(address) = Url::parse(&format!("{scheme}://{host}{path}")) else { return Ok(()) };
        let begins = address.as_str().strip_prefix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']));
        prop_assert_eq!(is_ours(&address), begins, "{}", address);
    });
}
