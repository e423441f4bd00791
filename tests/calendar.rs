//! The certificate's calendar against a second one, written out in plain numbers and knowing nothing of the first.

use chrono::{Datelike, NaiveDate};
use shirube_promises::day;
use shirube_rules::answers::Certificate;
use shirube_rules::certificate::{leaflet_works_until, on_another_day, read, renewable_from, state_on, works_until};
use shirube_rules::set::Set;
use shirube_rules::span::Span;

/// Year, month, day; compared as they stand.
type Plain = (i32, i32, i32);

fn plain(day: NaiveDate) -> Plain {
    let small = |number: u32| i32::try_from(number).expect("months and days are small");
    (day.year(), small(day.month()), small(day.day()))
}

fn month_length(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn moved((year, month, day): Plain, months: i32) -> Plain {
    let count = year * 12 + month - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    (year, month, day.min(month_length(year, month)))
}

fn end_of_month((year, month, _): Plain) -> Plain {
    (year, month, month_length(year, month))
}

fn expected(expiry: Plain, on: Plain) -> Certificate {
    let three_later = moved(expiry, 3);
    let last = end_of_month(moved((expiry.0, expiry.1, 1), 3));
    if on < moved(expiry, -3) {
        Certificate::Valid
    } else if on <= expiry {
        Certificate::Renewable
    } else if on <= three_later {
        Certificate::Grace
    } else if on <= last {
        Certificate::Disputed
    } else {
        Certificate::Lapsed
    }
}

fn days() -> impl Iterator<Item = NaiveDate> {
    day("2024-12-02").iter_days().take_while(|at| *at <= day("2030-12-31"))
}

#[test]
fn every_certificate_has_the_right_state_on_every_day() {
    let days: Vec<_> = days().map(|day| (day, plain(day))).collect();
    let mut seen = [0_u32; 6];
    for (expiry, plain_expiry) in &days {
        for (on, plain_on) in &days {
            let state = state_on(*expiry, *on);
            assert_eq!(state, expected(*plain_expiry, *plain_on), "E {expiry} on {on}");
            seen[state as usize] += 1;
        }
    }
    assert_eq!(days.len(), 2221);
    assert!(seen[..5].iter().all(|count| *count > 0), "{seen:?}");
}

#[test]
fn the_examples_of_the_rules_hold() {
    let check = |expiry: &str, opens: &str, leaflet: &str, works: &str| {
        assert_eq!(renewable_from(day(expiry)), day(opens), "{expiry}: renewal opens");
        assert_eq!(leaflet_works_until(day(expiry)), day(leaflet), "{expiry}: the leaflet's count");
        assert_eq!(works_until(day(expiry)), day(works), "{expiry}: works until");
    };
    check("2026-11-14", "2026-08-14", "2027-02-14", "2027-02-28");
    check("2026-07-31", "2026-04-30", "2026-10-31", "2026-10-31");
    check("2026-08-01", "2026-05-01", "2026-11-01", "2026-11-30");
    check("2027-05-31", "2027-02-28", "2027-08-31", "2027-08-31");
    check("2027-11-30", "2027-08-30", "2028-02-29", "2028-02-29");
    check("2026-01-31", "2025-10-31", "2026-04-30", "2026-04-30");
}

#[test]
fn a_month_or_a_year_holds_exactly_the_states_of_its_days() {
    for year in 2025..=2029 {
        let months = (1..=12).filter_map(|month| Span::month(year, month));
        for span in months.chain(Span::year(year)) {
            for on in day("2025-01-01").iter_days().step_by(11).take_while(|on| on.year() < 2030) {
                let reading = read(Set::all(), Some(span), on);
                let expected = Set::of(span.days().map(|expiry| state_on(expiry, on))).unwrap();
                assert_eq!(reading.states, expected, "{span:?} on {on}");
                for state in expected.iter() {
                    let first = span.days().find(|expiry| state_on(*expiry, on) == state);
                    assert_eq!(reading.first[state as usize], first, "{span:?} on {on}");
                }
            }
        }
    }
}

#[test]
fn the_far_ends_of_the_calendar_are_days_too() {
    for expiry in [NaiveDate::MIN, NaiveDate::MAX] {
        for on in [NaiveDate::MIN, day("2026-11-21"), NaiveDate::MAX] {
            let state = state_on(expiry, on);
            assert!(Certificate::ALL.contains(&state));
        }
    }
}

#[test]
fn with_time_a_certificate_only_runs_out() {
    let told_on = day("2026-11-21");
    let can_be = |told: Certificate, on: &str| -> Vec<Certificate> {
        let states = on_another_day(Set::only(told), told_on, day(on));
        Certificate::ALL.iter().copied().filter(|state| states.contains(*state)).collect()
    };
    for told in Certificate::ALL.iter().copied() {
        assert_eq!(can_be(told, "2026-11-21"), [told], "the same day");
        let of_its_life: Vec<_> =
            Certificate::ALL.iter().copied().filter(|state| *state != Certificate::Absent).collect();
        let at = of_its_life.iter().position(|state| *state == told);
        let [before, after] =
            at.map_or([&[Certificate::Absent][..]; 2], |at| [&of_its_life[..=at], &of_its_life[at..]]);
        assert_eq!(can_be(told, "2026-11-20"), before, "{told:?}, the day before");
        assert_eq!(can_be(told, "2027-11-21"), after, "{told:?}, a year on");
    }
}
