//! The desk: where a call stands, what leaves it, and what is counted of it.

use chrono::NaiveDate;
use serde_json::{Value, json};
use shirube_counts::{Call, Kind};

use crate::ask::Ask;
use crate::counting::CountsFile;
use crate::house::House;
use crate::settings::{Counting, Settings};
use crate::take::{TakeWay, brief};
use crate::view::{Body, Desk, Moment, counted, sheets, view};

/// A day that shows up nowhere but where the caller's own date is told.
const EXPIRES: &str = "2026-12-17";

fn with<T>(settings: &Settings, answer: impl FnOnce(Moment<'_>) -> T) -> T {
    let house = House::embedded();
    let counts = CountsFile::within(None);
    let now = "2026-11-24T12:00:00".parse().expect("it is a moment");
    answer(Moment { house: &house, settings, notice: None, counts: &counts, system: &[], now })
}

fn ask(answers: &Value, language: &str, beside: Option<&str>) -> Ask {
    let household = json!({ "people": [], "at": null, "removed": null });
    let go = json!({ "to": "desk" });
    let ask = json!({ "go": go, "answers": answers, "language": language, "beside": beside, "household": household });
    Ask::read(ask).expect("it is a request")
}

fn desk(answers: &Value, language: &str, beside: Option<&str>) -> Desk {
    let view = with(&Settings::default(), |moment| view(moment, &ask(answers, language, beside)));
    let Body::Desk(desk) = view.expect("it is answered").body else { panic!("it is the desk") };
    *desk
}

fn answer(question: &str, choice: &str) -> Value {
    json!({ "question": question, "choice": choice })
}

fn dated() -> Value {
    let date = json!({ "era": "western", "year": EXPIRES, "month": "", "day": "" });
    let certificate = json!({ "question": "certificate", "choice": "date", "date": date });
    json!([answer("card", "valid"), answer("card-expired", "no"), answer("registered", "yes"), certificate])
}

fn and(answers: &Value, more: &[Value]) -> Value {
    Value::Array([answers.as_array().expect("a list").clone(), more.to_vec()].concat())
}

#[test]
fn a_call_goes_from_question_to_question_and_comes_to_its_end() {
    let stage = |answers: Value| desk(&answers, "ja", None).script.stage;
    assert_eq!(stage(json!([])), "card");
    assert_eq!(stage(json!([answer("card", "valid")])), "card-expired");
    assert_eq!(stage(json!([answer("card", "lost")])), "situations", "what can no longer matter is not asked");
    assert_eq!(stage(dated()), "situations");
    assert_eq!(stage(and(&dated(), &[answer("settled", "true")])), "closing");
    assert_eq!(stage(and(&dated(), &[answer("settled", "true"), answer("stage", "registered")])), "registered");
    let empty = json!({ "era": "western", "year": "", "month": "", "day": "" });
    let half = json!({ "question": "certificate", "choice": "date", "date": empty });
    assert_eq!(stage(and(&dated(), &[half])), "certificate", "a date is awaited");
    assert_eq!(stage(json!([{ "question": "receipt", "text": "2K5T-0148-4" }])), "closing");
    assert_eq!(
        stage(json!([{ "question": "receipt", "text": "2K5T-0148-5" }])),
        "card",
        "a wrong code changes nothing"
    );
}

#[test]
fn the_desk_says_what_is_wrong_and_waits_for_what_is_not_there_yet() {
    let certificate = |year: &str| {
        let date = json!({ "era": "western", "year": year, "month": "", "day": "" });
        let last = json!({ "question": "certificate", "choice": "date", "date": date });
        desk(&and(&dated(), &[last]), "en", None).script.wrong
    };
    assert_eq!(certificate(""), None, "nobody has made a mistake yet");
    assert!(certificate("2026-13").is_some());
    assert_eq!(certificate("R8.10"), None);
    let receipt = |code: &str| desk(&json!([{ "question": "receipt", "text": code }]), "en", None).steps.receipt;
    assert_eq!(receipt("").wrong, None);
    assert!(receipt("2K5T-0148-5").wrong.is_some());
    let taken = receipt("2K5T-0148-4");
    assert!(taken.wrong.is_none());
    let brought = desk(&json!([{ "question": "receipt", "text": "2K5T-0148-4" }]), "en", None).glance.outcome;
    assert!(!brought.of_receipt.is_empty() && !brought.give_dates.is_empty(), "dates are asked again: {brought:?}");
}

#[test]
fn every_digit_of_a_stage_gives_one_answer() {
    for answers in [json!([]), json!([answer("card", "valid")]), dated()] {
        let script = desk(&answers, "ja", None).script;
        let mut lists: Vec<Vec<usize>> = script
            .themes
            .iter()
            .map(|theme| theme.choices.iter().map(|one| one.choice.digit).chain([script.other_themes.digit]).collect())
            .collect();
        let themes = script.themes.iter().map(|theme| theme.digit).chain(script.done.iter().map(|done| done.digit));
        lists.push(script.choices.iter().map(|choice| choice.digit).chain(themes).collect());
        for mut digits in lists {
            let count = digits.len();
            digits.sort_unstable();
            digits.dedup();
            assert!(count > 1 && digits.len() == count && digits.iter().all(|digit| *digit < 10), "{digits:?}");
        }
    }
}

#[test]
fn what_is_said_stands_in_both_languages_and_all_else_in_the_agents() {
    let spoken = and(&dated(), &[answer("settled", "true")]);
    for (language, beside) in [("ja", "pt"), ("ja", "zh"), ("en", "ja"), ("es", "ko")] {
        let first = desk(&json!([]), language, Some(beside));
        assert!(first.script.before.iter().all(|line| !line.beside.is_empty()), "{language} {beside}");
        assert!(!first.script.line.beside.is_empty());
        assert!(first.script.helps.iter().all(|help| !help.line.beside.is_empty()));
        assert!(first.script.choices.iter().all(|choice| !choice.label.beside.is_empty()));
        let last = desk(&spoken, language, Some(beside));
        assert!(last.script.closing.len() > 3);
        assert!(last.script.closing.iter().flat_map(|said| &said.lines).any(|line| !line.beside.is_empty()));
        assert!(last.glance.outcome.headline.beside.is_empty(), "the agent reads one language");
    }
}

#[test]
fn what_is_copied_for_the_record_holds_no_date_of_the_caller() {
    let moved = json!({ "question": "situation-moved", "choice": "true", "text": "2026-11-19" });
    let answers = and(&dated(), &[moved]);
    let house = House::embedded();
    for (language, beside) in [("ja", "pt"), ("en", "ja"), ("zh", "es"), ("ko", "ja")] {
        let copied = |way| {
            let ask = ask(&answers, language, Some(beside));
            brief(with(&Settings::default(), |moment| sheets(moment, &ask, way)).expect("it is answered").sheets)
        };
        let (record, sheet) = (copied(TakeWay::Ticket), copied(TakeWay::Copy));
        let days: Vec<NaiveDate> =
            [EXPIRES, "2026-11-19", "2027-02-16", "2027-03-31"].map(|day| day.parse().expect("a day")).to_vec();
        let told = |text: &str| {
            let voices = [language, beside].map(|id| house.voice(id));
            days.iter().any(|day| voices.iter().any(|voice| text.contains(&voice.day(*day))))
        };
        assert!(told(&sheet), "the caller's own sheet tells the days: {sheet}");
        assert!(!told(&record), "{record}");
        let code = desk(&answers, language, None).glance.outcome;
        let code =
            code.parts.iter().find(|part| part.id == "receipt").expect("a receipt").items[0].line.words[0].text.clone();
        assert!(record.contains(&code), "{record}");
    }
}

#[test]
fn the_callers_sheet_is_in_the_callers_language_first() {
    let seen = |beside| {
        let ask = ask(&dated(), "ja", beside);
        with(&Settings::default(), |moment| sheets(moment, &ask, TakeWay::Pdf)).expect("it is answered")
    };
    let languages = |beside| {
        let shirube_paper::forms::Sheets::OfOne(sheets) = seen(beside).sheets else { panic!("one person's") };
        sheets.iter().map(|sheet| sheet.language.clone()).collect::<Vec<_>>()
    };
    assert_eq!(languages(Some("pt")), ["pt", "ja"]);
    assert_eq!(languages(None), ["ja"]);
    assert_eq!(seen(Some("pt")).language, "ja", "the agent is told about it in the agent's language");
}

#[test]
fn a_call_is_counted_only_if_that_is_switched_on_and_something_was_told() {
    let count = |counting, answers: &Value, beside| {
        let settings = Settings { counting, ..Settings::default() };
        with(&settings, |moment| counted(moment, &ask(answers, "ja", beside))).expect("it is answered")
    };
    assert_eq!(count(Counting::Off, &dated(), None), None);
    assert_eq!(count(Counting::On, &json!([]), Some("pt")), None, "nobody has called yet");
    let of = |call: &Call, kind| call.0[&kind].clone();
    let told = and(&dated(), &[answer("insurer", "kyokai-kenpo"), answer("situation-moved", "true")]);
    let call = count(Counting::On, &told, Some("pt")).expect("it is counted");
    assert_eq!(of(&call, Kind::Todo), ["continue-card", "renew-certificate"]);
    assert_eq!(of(&call, Kind::Situation), ["moved"]);
    assert_eq!(of(&call, Kind::Language), ["pt"]);
    assert_eq!(of(&call, Kind::Insurer), ["kyokai-kenpo"]);
    let open = count(Counting::On, &json!([answer("card", "valid")]), None).expect("it is counted");
    assert!(of(&open, Kind::Todo).contains(&"not-decided".to_owned()), "{open:?}");
    let date = json!({ "era": "western", "year": "2031-01", "month": "", "day": "" });
    let fine = and(&dated(), &[json!({ "question": "certificate", "choice": "date", "date": date })]);
    let fine = count(Counting::On, &fine, None).expect("it is counted");
    assert_eq!(
        (of(&fine, Kind::Language), of(&fine, Kind::Todo)),
        (vec!["ja".to_owned()], vec!["nothing-to-do".to_owned()])
    );
}

#[test]
fn a_receipt_of_another_day_is_answered_for_today() {
    let old = json!({ "question": "receipt", "text": "2K5T-0148-4" });
    let today = answer("day", "today");
    let then = desk(&json!([old]), "en", None).glance.outcome;
    let now = desk(&json!([old, today]), "en", None).glance.outcome;
    assert!(then.other_day.preview.is_some() && now.other_day.preview.is_none(), "it is of another day");
    assert!(now.day.words.iter().any(|run| run.text.contains("November 24, 2026")), "{:?}", now.day);
}
