//! The promises about dates: whatever a person writes is read as what it means, or told what is wrong with it.
//!
//! How dates are written in each language stands beside, in `written`.

#[path = "dates/written.rs"]
mod written;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use shirube_promises::day;
use shirube_rules::span::Span;
use shirube_words::date_input::{EXAMPLES, NotADate, Parts, YEARS, read};

fn month(year: i32, month: u32) -> Span {
    Span::month(year, month).expect("there is such a month")
}

fn year(year: i32) -> Span {
    Span::year(year).expect("there is such a year")
}

/// Spellings in one string, parted by bars.
fn each(spellings: &str, then: impl Fn(&str)) {
    spellings.split('|').for_each(then);
}

#[test]
fn a_date_is_read_however_it_is_written() {
    let check = |expected: Span, spellings: &str| {
        each(spellings, |written| assert_eq!(read(written), Ok(expected), "{written:?}"));
    };
    check(
        Span::day(day("2027-05-31")),
        "2027-05-31|2027-5-31|2027/05/31|2027/5/31|2027.5.31|2027.05.31|2027・5・31|20270531|2027年5月31日|2027年05月31日|\
         2027年5月31|2027年5月31日まで|2027 年 5 月 31 日 まで|２０２７年５月３１日|２０２７／５／３１|２０２７．５．３１|２０２７０５３１|\
         ２０２７ー５ー３１|2027‐5‐31|2027–5–31|2027—5—31|2027−5−31|2027－5－31|2027。5。31|2027｡5｡31|R9.5.31|r9.5.31|\
         R9/5/31|R9-5-31|R09.05.31|R.9.5.31|R 9. 5.31|Ｒ９．５．３１|ｒ９．５．３１|令9.5.31|令9年5月31日|令和9年5月31日|\
         令和９年５月３１日|令和 9年 5月31日|㋿9.5.31|㋿9年5月31日|令和09年05月31日|令和9年5月31日まで|H39.5.31|平成39年5月31日|\
         ㍻39.5.31| 2027-05-31 |\u{3000}2027-05-31\u{3000}|\t2027-05-31\r\n|2027 - 05 - 31|2027 5 31|2027　５　３１|R9 5 31",
    );
    check(
        month(2027, 5),
        "2027-05|2027-5|2027/5|2027/05|2027.5|202705|2027年5月|2027年05月|2027年5月まで|２０２７／５|２０２７年５月|R9.5|\
         r9.5|R9/5|Ｒ９．５|令9.5|令9年5月|令和9年5月|令和９年５月|㋿9.5|H39.5|平39年5月|2027 5|令和 9 5",
    );
    check(year(2027), "2027|２０２７|2027年| 2027 |R9|r9|令9|令和9|令和9年|㋿9|H39|令和9年まで");
    check(month(2019, 12), "令和元年12月|令元.12|R元.12|R1.12|令和1年12月|㋿元年12月|2019-12");
    check(Span::day(day("2019-05-01")), "令和元年5月1日|R1.5.1|平成31年5月1日");
    check(Span::day(day("2019-04-30")), "H31.4.30|h31.4.30|平成31年4月30日|平31.4.30|2019-04-30");
    check(month(2021, 5), "平成33年5月|H33.5|令和3年5月");
    check(month(1989, 1), "平成元年1月|H1.1|1989-01");
    check(year(1989), "1989|H元|平成元年");
    check(year(2099), "2099|R81|令和81年|H111");
    check(Span::day(day("2028-02-29")), "2028-02-29|R10.2.29|20280229");
    check(Span::day(day("2099-12-31")), "2099-12-31|R81.12.31");
}

#[test]
fn what_is_no_date_is_told_what_is_wrong() {
    let check = |expected: &NotADate, spellings: &str| {
        each(spellings, |written| assert_eq!(read(written).as_ref(), Err(expected), "{written:?}"));
    };
    check(&NotADate::Empty, "| |\u{3000}|\t\r\n|\u{a0}|まで| まで ");
    check(
        &NotADate::Form,
        "abc|5/31|5月31日|31/05/2027|05/2027|May 2027|2027-5-31-1|2027-5-31-1-1|2027--5|-2027|-2027-05|2027-05--|--|-|.|\
         年|日|まで2027|2027年月日|2027-ab|2027-5-x|27|R|令和|令和年|R9.5.31.1|R-|RR9|R9R|S64.1.7|昭和64年|令和九年五月|\
         二〇二七年五月|2027元|元年|2027-元|+2027|2027-+5|2027-05-31T00:00|2027-05-31 12:00|2027W22|2 0 2 7|\
         20271|2027531|202705311|02027|2027-00005|2027-5-00031|R00009|12345|1e3|0x7eb|２０２７／５／３１／１|\
         ２０２７年😀月|😀|🗓️2027|2027\u{0}|\u{0}|\u{7f}2027|\u{1b}[31m2027|2027\u{200b}-05|\u{feff}2027|\u{202e}2027|\
         ٢٠٢٧|२०२७|2027-٥|2027,05|2027;05|2027:05|2027\\05|2027_05|<ja>2027</ja>|{ $x }|%s|null|NaN|未定|不明|--05-31|\
         2027-|2027.|2027/05/|2027.5.|2027-05-31-|R9.|R9.5.|\
         2027年5日|2027年5年|2027月|2027日|2027月5日|令和9日|2027-05-31月|20270531年|2027年5月31年",
    );
    check(&NotADate::Year, "1800|1988|1988-12-31|2100|2100-01|9999|0000|0001-01-01|1800-13|99991231");
    check(
        &NotADate::Month,
        "2027-13|2027-00|2027-0|2027-99|2027-9999|202713|202700|20271301|R9.13|令和9年0月|2027-13-32",
    );
    check(&NotADate::Day(28), "2027-02-29|2027-02-30|20270230|R9.2.29|2027-02-00|2027-2-9999|令和9年2月30日");
    check(&NotADate::Day(29), "2028-02-30|R10.2.30");
    check(&NotADate::Day(30), "2027-04-31|2027-06-31|2027-09-31|2027-11-31|2027-04-00");
    check(&NotADate::Day(31), "2027-01-32|2027-05-32|2027-12-32|2027-12-0");
}

#[test]
fn a_year_outside_its_era_is_told_which_years_the_era_has() {
    let check = |name: &str, last: i32, spellings: &str| {
        each(spellings, |written| {
            let Err(NotADate::Era(era)) = read(written) else { panic!("{written}: {:?}", read(written)) };
            assert_eq!((era.name, era.last_year()), (name, last), "{written}");
        });
    };
    check("令和", 81, "令和0年|R0|令和2027|令和2027年5月|R2027-05-31|R82|R9999|㋿0");
    check("平成", 111, "平成0年|H0|H112|平成2027年|㍻0");
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
    assert_eq!(read(&"9".repeat(1_000_000)), Err(NotADate::Form));
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

/// What fails is told in the output; no file is left behind.
fn unsaved() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(unsaved())]

    #[test]
    fn nothing_that_can_be_typed_stops_the_reader(written in any::<String>()) {
        drop(read(&written));
    }

    #[test]
    fn nothing_that_looks_like_a_date_stops_the_reader(
        written in "[RrHhＲ令和平成㋿㍻元]{0,3}[0-9０-９]{0,5}([-/.年月日ー・]|まで){0,2}[0-9]{0,5}[-/.年月日 ]{0,2}[0-9]{0,5}[日まで]{0,3}"
    ) {
        if let Ok(span) = read(&written) {
            prop_assert!((YEARS.0..=YEARS.1).contains(&span.first().year()));
            prop_assert!(span.first() <= span.last());
        }
    }

    #[test]
    fn width_and_case_never_matter(written in "[0-9RH令和平成元年月日/.-]{1,12}") {
        prop_assert_eq!(read(&full_width(&written)), read(&written));
        prop_assert_eq!(read(&written.to_lowercase()), read(&written));
    }

    #[test]
    fn blanks_part_digits_and_matter_nowhere_else(written in "[0-9RH令和平成元年月日/.-]{1,12}") {
        let parts = |letters: &[char]| letters.iter().all(char::is_ascii_digit);
        let letters: Vec<char> = written.chars().collect();
        let (mut spread, mut parted) = (" ".to_owned(), String::new());
        for (at, letter) in letters.iter().enumerate() {
            spread.extend([*letter, ' ']);
            parted.push(*letter);
            if letters.get(at..at + 2).is_some_and(parts) {
                parted.push('-');
            }
        }
        prop_assert_eq!(read(&spread), read(&parted));
    }
}

#[test]
fn the_fields_of_a_form_are_read_together() {
    let check = |era: Option<&str>, fields: [&str; 3], expected: Result<Span, NotADate>| {
        let [year, month, day] = fields;
        assert_eq!(Parts { era, year, month, day }.read(), expected, "{era:?} {fields:?}");
    };
    let last = Span::day(day("2026-12-20"));
    for (year, reiwa) in [("2026", None), ("8", Some("令和")), ("2026", Some("令和"))] {
        check(reiwa, [year, "12", "20"], Ok(last));
        check(reiwa, [year, "12月", " 20日 "], Ok(last));
        check(reiwa, [year, "12", ""], Ok(self::month(2026, 12)));
        check(reiwa, [year, "", ""], Ok(self::year(2026)));
        check(reiwa, [year, "", "20"], Err(NotADate::NoMonth));
        check(reiwa, [year, "13", ""], Err(NotADate::Month));
    }
    check(None, ["", "", ""], Err(NotADate::Empty));
    for fields in [["", "12", ""], ["", "", "20"], [" ", "12", "20"]] {
        check(None, fields, Err(NotADate::NoYear));
    }
    // The field of the year takes a whole date; what it says already has no second field.
    check(None, ["2026-12-20", "", ""], Ok(last));
    check(None, ["2026-12", "", "20"], Ok(last));
    check(None, ["2026-12", "", ""], Ok(self::month(2026, 12)));
    for fields in [["2026-12", "12", ""], ["2026-12", "12", "20"], ["2026-12-20", "12", ""], ["2026-12-20", "", "20"]] {
        check(None, fields, Err(NotADate::Form));
    }
}
