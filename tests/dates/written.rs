//! Dates and numbers as each language writes them.
//!
//! The names of weekdays and months stand here a second time, so that what is written is held against something else
//! than the library that wrote it.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use shirube_promises::day;
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::text::is_japanese;
use shirube_words::voice::Voice;

use super::{month, year};

/// How a language names a day: Monday's name first, January's first, and what stands after a day's number.
struct Names {
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    thousand: &'static str,
}

const NUMBERED: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

fn names(language: &str) -> Names {
    match language {
        "ja" | "ja-easy" => Names {
            weekdays: ["（月）", "（火）", "（水）", "（木）", "（金）", "（土）", "（日）"],
            months: NUMBERED,
            thousand: "1,000",
        },
        "en" => Names {
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            months: [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
            thousand: "1,000",
        },
        "zh" => Names {
            weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
            months: NUMBERED,
            thousand: "1,000",
        },
        "ko" => Names {
            weekdays: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
            months: NUMBERED,
            thousand: "1,000",
        },
        "es" => Names {
            weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            months: [
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ],
            thousand: "1000",
        },
        "pt" => Names {
            weekdays: [
                "segunda-feira",
                "terça-feira",
                "quarta-feira",
                "quinta-feira",
                "sexta-feira",
                "sábado",
                "domingo",
            ],
            months: [
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ],
            thousand: "1.000",
        },
        other => panic!("say in tests/dates.rs how {other} names days and months"),
    }
}

/// The first and last day of which something is written here.
const WRITTEN: (&str, &str) = ("2024-12-02", "2030-12-31");

fn days() -> impl Iterator<Item = NaiveDate> {
    let last = day(WRITTEN.1);
    day(WRITTEN.0).iter_days().take_while(move |date| *date <= last)
}

fn each_voice(then: impl Fn(&Voice, &Names)) {
    let words = Words::embedded();
    for language in words.languages() {
        then(words.voice(&language.id).expect("it is there"), &names(&language.id));
    }
}

/// The numbers in a text, in order.
fn numbers(text: &str) -> Vec<i32> {
    let runs = text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.parse().expect("digits are a number")).collect()
}

/// The names of a table that stand in a text; a name that is part of a longer one there does not count.
fn named<'n>(text: &str, names: &[&'n str]) -> Vec<&'n str> {
    let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric() && !"-（）".contains(letter)).collect();
    let stands = |name: &&&str| words.contains(*name) || (!name.is_ascii() && text.contains(**name));
    names.iter().filter(stands).copied().collect()
}

#[test]
fn every_day_is_written_with_its_weekday_day_month_and_year() {
    each_voice(|voice, names| {
        let id = &voice.language().id;
        for date in days() {
            let written = voice.day(date);
            let weekday = usize::try_from(date.weekday().num_days_from_monday()).expect("a week is short");
            let month = usize::try_from(date.month0()).expect("a year is short");
            assert_eq!(named(&written, &names.weekdays), [names.weekdays[weekday]], "{id}: {written}");
            let d = i32::try_from(date.day()).expect("a month is short");
            let m = i32::try_from(date.month()).expect("a year is short");
            let mut expected = vec![date.year(), d];
            if names.months == NUMBERED {
                expected.push(m);
            } else {
                assert_eq!(named(&written, &names.months), [names.months[month]], "{id}: {written}");
            }
            if is_japanese(id) {
                assert!(written.contains(&format!("令和{}年", date.year() - 2018)), "{written}");
                expected.push(date.year() - 2018);
            }
            let mut found = numbers(&written);
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{id}: {written}");
        }
    });
}

#[test]
fn no_two_days_months_or_years_are_written_alike() {
    each_voice(|voice, _| {
        let mut seen = BTreeMap::new();
        let spans = days().map(Span::day).chain(months()).chain((2024..=2030).map(year));
        for span in spans {
            if let Some(other) = seen.insert(voice.span(span), span) {
                panic!("{}: {span:?} and {other:?}", voice.language().id);
            }
        }
    });
}

fn months() -> impl Iterator<Item = Span> {
    (2024..=2030).flat_map(|year| (1..=12).map(move |at| month(year, at)))
}

#[test]
fn every_month_and_year_is_written_as_exactly_as_it_is_known() {
    each_voice(|voice, names| {
        let id = &voice.language().id;
        for span in months() {
            let written = voice.span(span);
            let (y, m) = (span.first().year(), span.first().month0());
            let mut expected = vec![y];
            if names.months == NUMBERED {
                expected.push(i32::try_from(m + 1).expect("a year is short"));
            } else {
                let month = names.months[usize::try_from(m).expect("a year is short")];
                assert_eq!(named(&written, &names.months), [month], "{id}: {written}");
            }
            check_year(id, y, &written, expected);
            check_year(id, y, &voice.span(year(y)), vec![y]);
        }
    });
}

/// The numbers are those expected; Japanese has the year of the era besides.
fn check_year(id: &str, year: i32, written: &str, mut expected: Vec<i32>) {
    if is_japanese(id) {
        assert!(written.contains(&format!("令和{}年", year - 2018)), "{written}");
        expected.push(year - 2018);
    }
    let mut found = numbers(written);
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{id}: {written}");
}

#[test]
fn a_span_of_one_day_is_written_as_the_day() {
    each_voice(|voice, _| {
        for date in days().step_by(10) {
            assert_eq!(voice.span(Span::day(date)), voice.day(date));
        }
    });
}

#[test]
fn japanese_writes_both_eras_of_the_years_that_have_them() {
    let words = Words::embedded();
    let voice = words.voice("ja").expect("it is there");
    for (date, era) in [
        ("2019-04-30", "平成31年"),
        ("2019-05-01", "令和元年"),
        ("2019-12-31", "令和元年"),
        ("2020-01-01", "令和2年"),
        ("1989-01-08", "平成元年"),
    ] {
        let written = voice.day(day(date));
        assert!(written.contains(era) && written.contains(&date[..4]), "{written}");
    }
}

#[test]
fn the_furthest_days_are_written_all_the_same() {
    each_voice(|voice, _| {
        for date in [NaiveDate::MIN, NaiveDate::MAX, day("0001-01-01"), day("9999-12-31"), day("2024-02-29")] {
            assert!(!voice.day(date).is_empty());
            assert!(!voice.day(date).contains('['), "{}", voice.day(date));
        }
    });
}

#[test]
fn large_numbers_are_grouped_as_each_language_groups_them() {
    each_voice(|voice, names| {
        assert_eq!(voice.number(1000), names.thousand, "{}", voice.language().id);
        for number in 0..1000 {
            assert_eq!(voice.number(number), number.to_string(), "{}", voice.language().id);
        }
        for number in (1000..100_000).step_by(7) {
            let digits: String = voice.number(number).chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, number.to_string(), "{}", voice.language().id);
        }
    });
}
