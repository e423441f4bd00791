//! The promises about dates: whatever a person writes is read as what it means or told what is wrong with it, and
//! whatever is written can be understood in each language.
//!
//! The names of weekdays and months stand here a second time, so that what is written is held against something else
//! than the library that wrote it.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::{any, proptest};
use shirube_promises::day;
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::date_input::{EXAMPLES, NotADate, YEARS, read};
use shirube_words::voice::Voice;

fn month(year: i32, month: u32) -> Span {
    Span::month(year, month).expect("there is such a month")
}

fn year(year: i32) -> Span {
    Span::year(year).expect("there is such a year")
}

#[test]
fn a_date_is_read_however_it_is_written() {
    let the_day = Span::day(day("2027-05-31"));
    let may = month(2027, 5);
    let check = |expected: Span, spellings: &[&str]| {
        for written in spellings {
            assert_eq!(read(written), Ok(expected), "{written:?}");
        }
    };
    check(
        the_day,
        &[
            "2027-05-31",
            "2027-5-31",
            "2027/05/31",
            "2027/5/31",
            "2027.5.31",
            "2027.05.31.",
            "2027・5・31",
            "20270531",
            "2027年5月31日",
            "2027年05月31日",
            "2027年5月31",
            "2027年5月31日まで",
            "2027 年 5 月 31 日 まで",
            "２０２７年５月３１日",
            "２０２７／５／３１",
            "２０２７．５．３１",
            "２０２７０５３１",
            "２０２７ー５ー３１",
            "2027‐5‐31",
            "2027–5–31",
            "2027—5—31",
            "2027−5−31",
            "2027－5－31",
            "2027。5。31",
            "2027｡5｡31",
            "R9.5.31",
            "r9.5.31",
            "R9/5/31",
            "R9-5-31",
            "R09.05.31",
            "R.9.5.31",
            "R 9. 5.31",
            "Ｒ９．５．３１",
            "ｒ９．５．３１",
            "令9.5.31",
            "令9年5月31日",
            "令和9年5月31日",
            "令和９年５月３１日",
            "令和 9年 5月31日",
            "㋿9.5.31",
            "㋿9年5月31日",
            "令和09年05月31日",
            "令和9年5月31日まで",
            "H39.5.31",
            "平成39年5月31日",
            "㍻39.5.31",
            " 2027-05-31 ",
            "\u{3000}2027-05-31\u{3000}",
            "\t2027-05-31\r\n",
            "2027 - 05 - 31",
            "2 0 2 7/5/31",
        ],
    );
    check(
        may,
        &[
            "2027-05",
            "2027-5",
            "2027/5",
            "2027/05/",
            "2027.5",
            "2027.5.",
            "202705",
            "2027年5月",
            "2027年05月",
            "2027年5月まで",
            "２０２７／５",
            "２０２７年５月",
            "R9.5",
            "r9.5",
            "R9/5",
            "Ｒ９．５",
            "令9.5",
            "令9年5月",
            "令和9年5月",
            "令和９年５月",
            "㋿9.5",
            "H39.5",
            "平39年5月",
        ],
    );
    check(
        year(2027),
        &[
            "2027",
            "２０２７",
            "2027年",
            "2027-",
            " 2027 ",
            "R9",
            "r9",
            "令9",
            "令和9",
            "令和9年",
            "㋿9",
            "H39",
            "令和9年まで",
        ],
    );
    check(month(2019, 12), &["令和元年12月", "令元.12", "R元.12", "R1.12", "令和1年12月", "㋿元年12月", "2019-12"]);
    check(Span::day(day("2019-05-01")), &["令和元年5月1日", "R1.5.1", "平成31年5月1日"]);
    check(Span::day(day("2019-04-30")), &["H31.4.30", "h31.4.30", "平成31年4月30日", "平31.4.30", "2019-04-30"]);
    check(month(2021, 5), &["平成33年5月", "H33.5", "令和3年5月"]);
    check(month(1989, 1), &["平成元年1月", "H1.1", "1989-01"]);
    check(year(1989), &["1989", "H元", "平成元年"]);
    check(year(2099), &["2099", "R81", "令和81年", "H111"]);
    check(Span::day(day("2028-02-29")), &["2028-02-29", "R10.2.29", "20280229"]);
    check(Span::day(day("2099-12-31")), &["2099-12-31", "R81.12.31"]);
}

#[test]
fn what_is_no_date_is_told_what_is_wrong() {
    let check = |expected: &NotADate, spellings: &[&str]| {
        for written in spellings {
            assert_eq!(read(written).as_ref(), Err(expected), "{written:?}");
        }
    };
    check(&NotADate::Empty, &["", " ", "\u{3000}", "\t\r\n", "\u{a0}", "まで", " まで "]);
    check(
        &NotADate::Form,
        &[
            "abc",
            "5/31",
            "5月31日",
            "31/05/2027",
            "05/2027",
            "May 2027",
            "2027-5-31-1",
            "2027-5-31-1-1",
            "2027--5",
            "-2027",
            "-2027-05",
            "2027-05--",
            "--",
            "-",
            ".",
            "年",
            "日",
            "まで2027",
            "2027-",
            "2027年月日",
            "2027-ab",
            "2027-5-x",
            "27",
            "R",
            "令和",
            "令和年",
            "R9.5.31.1",
            "R-",
            "RR9",
            "R9R",
            "S64.1.7",
            "昭和64年",
            "令和九年五月",
            "二〇二七年五月",
            "2027元",
            "元年",
            "2027-元",
            "+2027",
            "2027-+5",
            "2027-05-31T00:00",
            "2027-05-31 12:00",
            "2027W22",
            "2027-5.",
            "２０２７／５／３１／１",
            "20271",
            "2027531",
            "202705311",
            "02027",
            "2027-00005",
            "2027-5-00031",
            "R00009",
            "12345",
            "1e3",
            "0x7eb",
            "２０２７年😀月",
            "😀",
            "🗓️2027",
            "2027\u{0}",
            "\u{0}",
            "\u{7f}2027",
            "\u{1b}[31m2027",
            "2027\u{200b}-05",
            "\u{feff}2027",
            "\u{202e}2027",
            "²027",
            "٢٠٢٧",
            "२०२७",
            "2027-٥",
            "Ⅸ",
            "2027,05",
            "2027;05",
            "2027:05",
            "2027\\05",
            "2027_05",
            "<ja>2027</ja>",
            "{ $x }",
            "%s",
            "null",
            "NaN",
            "未定",
            "不明",
            "--05-31",
        ],
    );
    check(
        &NotADate::Year,
        &["1800", "1988", "1988-12-31", "2100", "2100-01", "9999", "0000", "0001-01-01", "1800-13", "99991231"],
    );
    check(
        &NotADate::Month,
        &[
            "2027-13",
            "2027-00",
            "2027-0",
            "2027-99",
            "2027-9999",
            "202713",
            "202700",
            "20271301",
            "R9.13",
            "令和9年0月",
            "2027-13-32",
        ],
    );
    check(
        &NotADate::Day(28),
        &["2027-02-29", "2027-02-30", "20270230", "R9.2.29", "2027-02-00", "2027-2-9999", "令和9年2月30日"],
    );
    check(&NotADate::Day(29), &["2028-02-30", "R10.2.30"]);
    check(&NotADate::Day(30), &["2027-04-31", "2027-06-31", "2027-09-31", "2027-11-31", "2027-04-00"]);
    check(&NotADate::Day(31), &["2027-01-32", "2027-05-32", "2027-12-32", "2027-12-0"]);
}

#[test]
fn a_year_outside_its_era_is_told_which_years_the_era_has() {
    let check = |name: &str, last: i32, spellings: &[&str]| {
        for written in spellings {
            let Err(NotADate::Era(era)) = read(written) else {
                panic!("{written}: {:?}", read(written));
            };
            assert_eq!((era.name, era.last_year()), (name, last), "{written}");
        }
    };
    check("令和", 81, &["令和0年", "R0", "令和2027", "令和2027年5月", "R2027-05-31", "R82", "R9999", "㋿0"]);
    check("平成", 111, &["平成0年", "H0", "H112", "平成2027年", "㍻0"]);
}

#[test]
fn what_is_far_too_long_is_no_date() {
    for letter in
        ["0", "1", "9", "-", "/", "年", "R", "令和", "㋿", "a", "é", "日", "まで", "😀", "\u{301}", "\u{fdfa}"]
    {
        let long = letter.repeat(100_000);
        assert!(read(&long).is_err(), "{letter}");
        assert!(read(&format!("2027-05{long}")).is_err() || letter == "-", "{letter}");
        assert!(read(&format!("R{long}")).is_err(), "{letter}");
    }
    assert_eq!(read(&"9".repeat(10_000_000)), Err(NotADate::Form));
    assert_eq!(read(&" ".repeat(1_000_000)), Err(NotADate::Empty));
    assert_eq!(read(&format!("{}2027{}", " ".repeat(100_000), " ".repeat(100_000))), Ok(year(2027)));
}

#[test]
fn the_examples_that_are_given_are_dates() {
    for example in EXAMPLES {
        assert!(read(example).is_ok(), "{example}");
    }
}

#[test]
fn every_day_reads_back_as_itself_in_each_of_its_spellings() {
    let (first, last) = (day("2016-01-01"), day("2040-12-31"));
    for date in first.iter_days().take_while(|date| *date <= last) {
        let (y, m, d) = (date.year(), date.month(), date.day());
        let reiwa = y - 2018;
        let (sign, era, count) = if reiwa > 0 { ("r", "令和", reiwa) } else { ("h", "平成", y - 1988) };
        let of_era = if count == 1 { "元".to_owned() } else { count.to_string() };
        let plain = format!("{y}年{m}月{d}日");
        let spellings = [
            date.to_string(),
            format!("{y}/{m}/{d}"),
            format!("{y}.{m}.{d}"),
            date.format("%Y%m%d").to_string(),
            full_width(&plain),
            plain,
            format!("{sign}{count}.{m}.{d}"),
            format!("{era}{of_era}年{m}月{d}日"),
            full_width(&format!("{era}{count}年{m}月{d}日まで")),
            format!("H{}-{m:02}-{d:02}", y - 1988),
        ];
        for written in &spellings {
            assert_eq!(read(written), Ok(Span::day(date)), "{written}");
        }
        for written in
            [format!("{y}-{m}"), format!("{y}年{m}月"), format!("{era}{of_era}年{m}月"), format!("{y}{m:02}")]
        {
            assert_eq!(read(&written), Ok(month(y, m)), "{written}");
        }
        for written in [y.to_string(), format!("{era}{of_era}年"), format!("{sign}{count}")] {
            assert_eq!(read(&written), Ok(year(y)), "{written}");
        }
    }
}

fn full_width(text: &str) -> String {
    let wide = |letter: char| char::from_u32(u32::from(letter) + 0xFEE0).expect("there is a wide form");
    text.chars().map(|letter| if letter.is_ascii_graphic() { wide(letter) } else { letter }).collect()
}

#[test]
fn every_day_of_four_two_and_two_digits_is_a_date_or_told_what_is_wrong() {
    for y in YEARS.0 - 1..=YEARS.1 + 1 {
        for m in 0..=13 {
            for d in 0..=32 {
                let last = month_length(y, m);
                let expected = match last {
                    _ if !(YEARS.0..=YEARS.1).contains(&y) => Err(NotADate::Year),
                    None => Err(NotADate::Month),
                    Some(last) if !(1..=last).contains(&d) => Err(NotADate::Day(last)),
                    Some(_) => Ok(Span::day(NaiveDate::from_ymd_opt(y, m, d).expect("there is such a day"))),
                };
                assert_eq!(read(&format!("{y}-{m}-{d}")), expected, "{y}-{m}-{d}");
            }
        }
    }
}

/// Counted by hand, as on the knuckles.
fn month_length(year: i32, month: u32) -> Option<u32> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => Some(if leap { 29 } else { 28 }),
        4 | 6 | 9 | 11 => Some(30),
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        _ => None,
    }
}

proptest! {
    #[test]
    fn nothing_that_can_be_typed_stops_the_reader(written in any::<String>()) {
        drop(read(&written));
    }

    #[test]
    fn nothing_that_looks_like_a_date_stops_the_reader(
        written in "[RrHhＲ令和平成㋿㍻元]{0,3}[0-9０-９]{0,5}([-/.年月日ー・]|まで){0,2}[0-9]{0,5}[-/.年月日 ]{0,2}[0-9]{0,5}[日まで]{0,3}"
    ) {
        if let Ok(span) = read(&written) {
            assert!((YEARS.0..=YEARS.1).contains(&span.first().year()), "{written}");
            assert!(span.first() <= span.last(), "{written}");
        }
    }

    #[test]
    fn blanks_and_width_do_not_matter(written in "[0-9RH令和平成年月日/.-]{1,12}") {
        let spread: String = written.chars().flat_map(|letter| [' ', letter]).collect();
        let plain = read(&written);
        assert_eq!(read(&spread), plain);
        assert_eq!(read(&full_width(&written)), plain);
        assert_eq!(read(&written.to_lowercase()), plain);
    }
}

/// How a language names a day: Monday's name first, January's first, and what stands after a day's number.
struct Names {
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    thousand: &'static str,
}

const NUMBERED: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

fn names(language: &str) -> Names {
    match language {
        "ja" => Names {
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
            if id == "ja" {
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
    if id == "ja" {
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
