//! The calendar file, read by another library.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use shirube_paper::forms::Sheets;
use shirube_paper::ics;
use shirube_promises::day;
use shirube_rules::receipt::Receipt;

use super::{TODAY, cases, dense, family, languages, sheets, today};

fn events(file: &str) -> Vec<IcalEvent> {
    let mut calendars = IcalParser::new(file.as_bytes());
    let calendar = calendars.next().expect("there is a calendar").expect("it can be read");
    assert!(calendars.next().is_none());
    // The blank that leads on is not counted by the library.
    let too_long = file.lines().find(|line| line.len() > 76);
    assert_eq!(too_long, None, "no line is longer than readers take");
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    calendar.events
}

fn value(event: &IcalEvent, name: &str) -> String {
    let property = event.properties.iter().find(|property| property.name == name);
    property.and_then(|property| property.value.clone()).unwrap_or_else(|| panic!("{name}: {event:?}"))
}

fn on(event: &IcalEvent) -> NaiveDate {
    NaiveDate::parse_from_str(&value(event, "DTSTART"), "%Y%m%d").expect("it is a day")
}

#[test]
fn the_days_of_the_certificate_and_of_the_situations_are_in_it() {
    let expected: &[(&str, &[&str])] = &[
        ("renewable", &["certificate-expires 2026-12-20", "certificate-works-until 2027-03-31"]),
        ("not registered", &["renew-certificate 2026-12-20"]),
        ("situations", &["renew-certificate 2026-12-20", "continue-card 2027-01-29", "extend-card 2027-03-01"]),
        ("no card", &[]),
        ("lost", &[]),
        ("unsure", &[]),
        (
            "in order",
            &[
                "certificate-renewable-from 2030-03-15",
                "certificate-expires 2030-06-15",
                "certificate-works-until 2030-09-30",
            ],
        ),
    ];
    for ((name, case), (expected_name, days)) in cases().into_iter().zip(expected) {
        assert_eq!(name, *expected_name);
        let found = ics::print(&sheets(&case, &["ja"]), today()).map(|file| events(&file)).unwrap_or_default();
        let found: Vec<String> = found
            .iter()
            .map(|event| {
                let uid = value(event, "UID");
                let id =
                    uid.trim_end_matches("@shirube").rsplit_once('-').expect("an id ends with its day").0.to_owned();
                format!("{id} {}", on(event))
            })
            .collect();
        assert_eq!(found, *days, "{name}");
    }
}

#[test]
fn each_day_is_whole_has_an_alarm_two_weeks_before_and_tells_nobody_who_it_is() {
    for (name, case) in cases() {
        let Some(file) = ics::print(&sheets(&case, &["pt", "ja"]), today()) else { continue };
        for event in events(&file) {
            let start = event.properties.iter().find(|property| property.name == "DTSTART").expect("it begins");
            let params = format!("{:?}", start.params);
            assert!(params.contains("VALUE") && params.contains("DATE"), "{name}: it is a whole day: {params}");
            assert_eq!(value(&event, "CLASS"), "PRIVATE");
            assert_eq!(value(&event, "DTSTAMP"), "20261121T000000Z", "the moment of making is not told");
            let [alarm] = &event.alarms[..] else { panic!("{name}: one alarm: {event:?}") };
            let trigger = alarm.properties.iter().find(|property| property.name == "TRIGGER").expect("it rings");
            let before = trigger.value.as_deref().expect("it says when");
            assert_eq!(before, "-P13DT15H", "{name}: nine in the morning, two weeks before");
        }
    }
    let soon = ics::print(&sheets(&cases()[0].1, &["ja"]), day("2026-12-10")).expect("there are days");
    let soon = events(&soon);
    let trigger = |event: &IcalEvent| {
        event.alarms.first().map(|alarm| {
            alarm
                .properties
                .iter()
                .find(|property| property.name == "TRIGGER")
                .and_then(|property| property.value.clone())
        })
    };
    assert_eq!(trigger(&soon[0]).flatten().as_deref(), Some("-P0DT15H"), "less than two weeks are left");
    let last = ics::print(&sheets(&cases()[0].1, &["ja"]), day("2026-12-20")).expect("there are days");
    assert!(events(&last)[0].alarms.is_empty(), "an alarm that is past would ring at once");
}

#[test]
fn taken_over_twice_or_in_another_language_it_does_not_double() {
    for (_, case) in cases() {
        let mut known: Option<BTreeSet<String>> = None;
        for language in languages() {
            let Some(file) = ics::print(&sheets(&case, &[&language]), today()) else { continue };
            let ids: Vec<String> = events(&file).iter().map(|event| value(event, "UID")).collect();
            let distinct: BTreeSet<String> = ids.iter().cloned().collect();
            assert_eq!(distinct.len(), ids.len(), "no two of them are one: {ids:?}");
            assert_eq!(*known.get_or_insert(distinct.clone()), distinct, "{language}");
            let again = ics::print(&sheets(&case, &[&language]), today());
            assert_eq!(again.as_deref(), Some(file.as_str()), "the same file again");
        }
    }
}

#[test]
fn it_speaks_the_languages_that_are_asked_for_and_carries_the_receipt() {
    for (name, case) in cases() {
        let sheets = sheets(&case, &["ko", "ja"]);
        let Some(file) = ics::print(&sheets, today()) else { continue };
        for (event, at) in events(&file).iter().zip(0..) {
            let (summary, notes) = (dense(&value(event, "SUMMARY")), dense(&value(event, "DESCRIPTION")));
            for sheet in &sheets {
                // The reader drops a blank on which a line was folded.
                let plain = |text: String| dense(&text.replace(',', "\\,").replace(';', "\\;"));
                assert!(summary.contains(&plain(sheet.days[at].title.to_string())), "{name}: {summary}");
                assert!(notes.contains(&plain(sheet.foot.to_string())), "{name}: {notes}");
            }
            assert!(notes.contains(&Receipt::of(&case, today()).to_string()), "{name}: the receipt: {notes}");
        }
    }
}

#[test]
fn each_of_a_family_keeps_their_own_days() {
    let Sheets::OfHousehold(sheets) = family(&["ja", "en"]) else { panic!("it is a household") };
    let file = ics::print_household(&sheets, today()).expect("there are days");
    let events = events(&file);
    let ids: BTreeSet<String> = events.iter().map(|event| value(event, "UID")).collect();
    assert_eq!(ids.len(), events.len(), "{ids:?}");
    assert!(ids.contains("certificate-expires-me-20261220@shirube"), "{ids:?}");
    let whose = |id: &str| events.iter().find(|event| value(event, "UID") == id).map(|event| value(event, "SUMMARY"));
    let mine = whose("certificate-expires-me-20261220@shirube").expect("it is there");
    assert!(mine.starts_with(&sheets[0].people[0].name.to_string()), "{mine}");
    assert!(events.iter().all(|event| on(event) >= day(TODAY)), "none has gone by");
}
