//! Every screen in every language, from every way through: that there is nothing to say is seen here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::ask::{Ask, Screen};
use crate::counting::CountsFile;
use crate::house::House;
use crate::settings::{Readings, Settings};
use crate::view::{Body, Moment, Notice, View, states, view};

/// The screens that can be asked for.
pub(crate) const SCREENS: [&str; 19] = [
    "desk",
    "counts",
    "keys",
    "start",
    "language",
    "home",
    "card",
    "card-expired",
    "registered",
    "certificate",
    "check",
    "situations",
    "result",
    "receipt",
    "family",
    "library",
    "topic",
    "phones",
    "settings",
];

fn seen(house: &House, go: &Value, answers: &Value, language: &str, beside: Option<&str>) -> View {
    let settings = Settings::default();
    let now = "2026-11-24T12:00:00".parse().expect("it is a moment");
    let counts = CountsFile::within(None);
    let notice = Some(Notice::SettingsBroken);
    let moment = Moment { house, settings: &settings, notice, counts: &counts, system: &[], now };
    let person = |role: &str, answers: &Value| json!({ "role": role, "answers": answers });
    let people = [person("me", answers), person("child", &json!([])), person("child", answers)];
    let household = json!({ "people": people, "at": null, "removed": { "at": 1, "role": "child" } });
    let ask = json!({ "go": go, "answers": answers, "language": language, "beside": beside, "household": household });
    view(moment, &Ask::read(ask).expect("it is a request")).expect("it is answered")
}

fn answers() -> Vec<Value> {
    let answer = |question: &str, choice: &str| json!({ "question": question, "choice": choice });
    let dated = |year: &str, month: &str| {
        json!({ "question": "certificate", "choice": "date",
            "date": { "era": "western", "year": year, "month": month, "day": "" } })
    };
    let valid = [answer("card", "valid"), answer("card-expired", "no"), answer("registered", "yes")];
    let with = |last: Value| json!([&valid[..], &[last]].concat());
    let mut all = vec![
        json!([]),
        with(dated("2026", "10")),
        with(dated("2026", "8")),
        with(dated("2026", "13")),
        with(answer("certificate", "unsure")),
        json!([&valid[..], &[dated("2026", "8"), answer("settled", "true")]].concat()),
        json!([answer("card", "lost"), answer("stage", "closing"), { "question": "search", "text": "0120" }]),
        json!([answer("card", "valid"), answer("stage", "certificate"), { "question": "search", "text": "kokuho" }]),
        json!([{ "question": "receipt", "text": "2K5T-0148-4" }]),
        json!([{ "question": "receipt", "text": "2K5T-0148-5" }]),
        json!([answer("call-topic", "insurer"), answer("insurer", "kyokai-kenpo")]),
        json!([answer("card", "lost"), answer("situation-pin-locked", "true"), answer("insurer", "koki-korei")]),
        json!([
            answer("situation-moved", "true"),
            answer("situation-infant", "true"),
            answer("situation-newborn", "true")
        ]),
        json!([answer("topic", "comparison")]),
        json!([answer("topic", "kakuninsho"), answer("insurer", "ono-yakuhin")]),
        json!([{ "question": "situation-residence-period-over", "choice": "true", "text": "2026-13" }]),
    ];
    all.extend(
        ["none", "waiting", "lost", "damaged", "replacing", "returned", "unsure"]
            .map(|card| json!([answer("card", card)])),
    );
    all
}

/// Every text in a value, with the language it is in.
fn texts(value: &Value, found: &mut Vec<(String, Option<String>)>) {
    match value {
        Value::Object(map) if map.contains_key("text") && map.contains_key("phrases") => {
            let field = |key: &str| map.get(key).and_then(Value::as_str).map(ToOwned::to_owned);
            found.extend(field("text").map(|words| (words, field("lang"))));
        }
        Value::Object(map) => map.values().for_each(|value| texts(value, found)),
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// The runs in a value: their words, and the pieces they are cut into.
fn runs(value: &Value, found: &mut Vec<(String, Vec<Value>)>) {
    match value {
        Value::Object(map) if map.contains_key("text") && map.contains_key("phrases") => {
            if map.get("lang").and_then(Value::as_str).is_some_and(|lang| lang != "ja") {
                return;
            }
            let words = map["text"].as_str().unwrap_or_default().to_owned();
            let phrases = map["phrases"].as_array().into_iter().flatten();
            found.push((words, phrases.filter_map(Value::as_array).flatten().cloned().collect()));
        }
        Value::Object(map) => map.values().for_each(|value| runs(value, found)),
        Value::Array(values) => values.iter().for_each(|value| runs(value, found)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

#[test]
fn every_kanji_on_a_screen_has_its_reading_above_it_where_readings_are_shown() {
    let mut house = House::embedded();
    for (readings, language) in [(Readings::Easy, "ja-easy"), (Readings::Always, "ja"), (Readings::Never, "ja-easy")] {
        house.show_readings(readings);
        let mut read = 0;
        for (given, screen) in answers().iter().flat_map(|given| SCREENS.map(|screen| (given, screen))) {
            let view = seen(&house, &json!({ "to": screen }), given, language, None);
            let mut found = Vec::new();
            runs(&serde_json::to_value(&view).expect("a view goes over the wire"), &mut found);
            for (words, pieces) in found.into_iter().filter(|(words, _)| words.contains(is_han)) {
                let of = |piece: &Value| piece.as_str().or(piece["text"].as_str()).unwrap_or_default().to_owned();
                let whole: String = pieces.iter().map(of).collect();
                assert_eq!(whole, words, "{screen}: nothing is lost");
                let bare = |piece: &&Value| piece.is_string() && of(piece).contains(is_han);
                let bare = pieces.iter().filter(bare).count();
                read += pieces.len() - bare;
                let expected = readings == Readings::Never;
                assert_eq!(bare > 0, expected, "{language} {screen} {given}: {words}");
            }
        }
        assert!(read > 1_000, "{read}");
    }
}

/// What each kind of object in a value has, and whether there ever is nothing, or something. A kind is told by its keys.
fn held(value: &Value, found: &mut BTreeMap<(String, String), [bool; 2]>) {
    match value {
        // Words are words, and a pair has the other language only where that is asked for.
        Value::Object(map)
            if map.contains_key("phrases") || map.contains_key("beside") && map.contains_key("words") => {}
        Value::Object(map) => {
            let kind = map.keys().map(String::as_str).filter(|key| *key != "kind").collect::<Vec<_>>().join(" ");
            for (key, value) in map {
                let nothing = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
                found.entry((kind.clone(), key.clone())).or_default()[usize::from(!nothing)] = true;
                held(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| held(value, found)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// What no state shows, and why.
const SHOWN_NOWHERE: [(&str, &str); 3] = [
    ("export", "it needs a file of counts; the window's tests have one"),
    ("forget", "it needs a file of counts; the window's tests have one"),
    ("tables", "it needs a file of counts; the window's tests have one"),
];

#[test]
fn the_states_for_whoever_works_on_the_screens_show_all_that_a_screen_may_show() {
    const TEAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/facts/template/team.toml");
    let mut found = BTreeMap::new();
    let mut screens = BTreeSet::new();
    for language in ["pt", "ja-easy"] {
        for (name, view) in states::all(language, TEAM) {
            screens.insert(format!("{:?}", view.screen));
            let value = serde_json::to_value(&view).expect("a view goes over the wire");
            let wrong = (name.contains("wrong") || name.contains("missing")) && view.screen != Screen::Settings;
            assert!(wrong != view.errors.is_empty() || view.screen == Screen::Desk, "{name}");
            held(&value, &mut found);
        }
    }
    assert_eq!(screens.len(), SCREENS.len(), "{screens:?}");
    let known = |key: &str| SHOWN_NOWHERE.iter().any(|(known, _)| *known == key);
    let never = found.iter().filter(|((_, key), [nothing, something])| *nothing && !something && !known(key));
    let never: Vec<_> = never.map(|(place, _)| place).collect();
    assert!(never.is_empty(), "no state shows {never:#?}");
}

fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30FF}')
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{4E00}'..='\u{9FFF}')
}

#[test]
fn every_screen_says_everything_and_marks_what_is_japanese() {
    let house = House::embedded();
    let ids: Vec<String> = house.words.languages().iter().map(|language| language.id.clone()).collect();
    let mut seen_texts = 0;
    for language in &ids {
        for given in answers() {
            for screen in SCREENS {
                for go in [json!({ "to": screen }), json!({ "from": screen })] {
                    let view = seen(&house, &go, &given, language, None);
                    let mut found = Vec::new();
                    texts(&serde_json::to_value(&view).expect("a view goes over the wire"), &mut found);
                    assert!(!view.title.contains('['), "{}", view.title);
                    for (text, lang) in found {
                        seen_texts += 1;
                        let place = format!("{language} {go} {given}: {text}");
                        assert!(!text.contains(['[', ']']) && !text.contains("{ "), "a message is missing: {place}");
                        let japanese = |letter: char| match language.as_str() {
                            "ja" | "ja-easy" => false,
                            "zh" => is_kana(letter),
                            _ => is_kana(letter) || is_han(letter),
                        };
                        assert!(lang.is_some() || !text.contains(japanese), "Japanese without its mark: {place}");
                    }
                }
            }
        }
    }
    assert!(seen_texts > 10_000, "{seen_texts}");
}

#[test]
fn two_languages_have_the_same_lines_beside_each_other() {
    let house = House::embedded();
    for given in answers() {
        let go = json!({ "to": "result" });
        let value = serde_json::to_value(seen(&house, &go, &given, "en", Some("ja"))).expect("it goes over the wire");
        let without: Vec<_> = pairs(&value).into_iter().filter(|(_, beside)| !beside).map(|(text, _)| text).collect();
        let same = |text: &String| text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        assert!(without.iter().all(same), "{without:?} have nothing beside them");
    }
}

#[test]
fn every_topic_stands_beside_another_language_and_leads_to_the_questions() {
    let house = House::embedded();
    let topics: Vec<String> = house.pack.topics().iter().map(|topic| topic.id.clone()).collect();
    let mut with_answer = 0;
    for id in topics {
        let reading = json!([{ "question": "topic", "choice": id }]);
        let view = seen(&house, &json!({ "to": "topic" }), &reading, "pt", Some("ja"));
        let value = serde_json::to_value(&view).expect("it goes over the wire");
        let without: Vec<_> = pairs(&value["body"]).into_iter().filter(|(_, beside)| !beside).collect();
        assert!(without.is_empty(), "{id}: {without:?}");
        let Body::Topic(topic) = view.body else { panic!("{id} is a topic") };
        if let Some((question, choice)) = &topic.begin.answer {
            let answers = json!([{ "question": question, "choice": choice }]);
            let next = seen(&house, &json!({ "from": "home" }), &answers, "pt", None);
            assert!(next.errors.is_empty() && next.screen != Screen::Home, "{id}: {:?}", next.screen);
            with_answer += 1;
        }
    }
    assert!(with_answer >= 15, "{with_answer}");
}

#[test]
fn every_question_stands_beside_another_language() {
    let house = House::embedded();
    for screen in ["card", "card-expired", "registered", "certificate"] {
        let view = seen(&house, &json!({ "to": screen }), &json!([]), "zh", Some("ja"));
        let value = serde_json::to_value(&view.body).expect("it goes over the wire");
        let pairs = pairs(&value);
        assert!(pairs.len() > 6 && pairs.iter().all(|(_, beside)| *beside), "{screen}: {pairs:?}");
    }
}

/// The texts that can have another beside them, and whether they do. Those that are the same in both need none.
fn pairs(value: &Value) -> Vec<(String, bool)> {
    match value {
        Value::Object(map) if map.contains_key("words") && map.contains_key("beside") => {
            let words = map["words"].as_array().into_iter().flatten();
            let foreign = words.clone().all(|run| run["lang"] == "ja");
            let text = words.filter_map(|run| run["text"].as_str()).collect();
            let beside = map["beside"].as_array().is_some_and(|beside| !beside.is_empty());
            vec![(text, beside || foreign)]
        }
        Value::Object(map) => map.values().flat_map(pairs).collect(),
        Value::Array(values) => values.iter().flat_map(pairs).collect(),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => Vec::new(),
    }
}

#[test]
fn names_of_a_screen_and_of_its_choices_are_told_apart() {
    let house = House::embedded();
    for language in house.words.languages() {
        for given in answers() {
            for screen in SCREENS {
                let view = seen(&house, &json!({ "to": screen }), &given, &language.id, None);
                let value = serde_json::to_value(&view.body).expect("it goes over the wire");
                for list in ["choices", "options", "rows", "languages"] {
                    for names in lists(&value, list) {
                        let mut told = names.clone();
                        told.sort();
                        told.dedup();
                        assert_eq!(told.len(), names.len(), "{} {screen}: {names:?}", language.id);
                    }
                }
            }
        }
    }
}

/// The names in every list of this name.
fn lists(value: &Value, name: &str) -> Vec<Vec<String>> {
    let named = |item: &Value| ["label", "name", "change"].iter().find_map(|key| item.get(key)).map(Value::to_string);
    match value {
        Value::Object(map) => {
            let here = map.get(name).and_then(Value::as_array);
            let here = here.map(|items| items.iter().filter_map(named).collect());
            here.into_iter().chain(map.values().flat_map(|value| lists(value, name))).collect()
        }
        Value::Array(values) => values.iter().flat_map(|value| lists(value, name)).collect(),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => Vec::new(),
    }
}
