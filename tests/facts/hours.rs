//! When a line answers, held minute by minute against a second telling of the rules.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use shirube_facts::OpenState::{self, Closed, Open, Unknown};
use shirube_facts::{Pack, embedded_files};
use shirube_rules::duty::CallTopic;

use super::{CARD, IP_CARD, IP_OTHER, KYOKAI, SYSTEM, TOLL_FREE, day, ids, line, pack};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("tests name moments that exist")
}

/// Weekday, Friday before a holiday week, Saturday, Sunday, holidays by each rule, both ends of the year-end closure,
/// and days beyond the table.
const EDGE_DAYS: [&str; 20] = [
    "2026-11-20",
    "2026-11-21",
    "2026-11-22",
    "2026-11-23",
    "2026-11-24",
    "2026-05-06",
    "2026-09-22",
    "2026-12-27",
    "2026-12-28",
    "2026-12-29",
    "2026-12-31",
    "2027-01-01",
    "2027-01-03",
    "2027-01-04",
    "2030-12-31",
    "2031-01-03",
    "2031-01-04",
    "2031-01-06",
    "2031-01-12",
    "2023-11-22",
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Weekday,
    Off,
    YearEnd,
    WeekdayOrHoliday,
}

fn kind(today: NaiveDate) -> Kind {
    let year_end = matches!((today.month(), today.day()), (12, 29..=31) | (1, 1..=3));
    let weekend = matches!(today.weekday(), Weekday::Sat | Weekday::Sun);
    let in_table = (2024..=2030).contains(&today.year());
    if year_end {
        Kind::YearEnd
    } else if weekend || (in_table && yasumi::is_holiday(today)) {
        Kind::Off
    } else if in_table {
        Kind::Weekday
    } else {
        Kind::WeekdayOrHoliday
    }
}

/// Section 6 of the rules once more, by number, with the hours written out as they are read aloud.
fn by_the_rules(number: &str, kind: Kind, hour: u32, minute: u32) -> OpenState {
    let now = hour * 100 + minute;
    let within = |from: u32, to: u32| from <= now && now < to;
    let one_of_two = |weekday: bool, holiday: bool| match (weekday, holiday) {
        (true, true) => Open,
        (false, false) => Closed,
        (true, false) | (false, true) => Unknown,
    };
    let sure = |weekday: bool, holiday: bool| match kind {
        Kind::Weekday => one_of_two(weekday, weekday),
        Kind::Off => one_of_two(holiday, holiday),
        Kind::YearEnd => Closed,
        Kind::WeekdayOrHoliday => one_of_two(weekday, holiday),
    };
    match number {
        "0570-015-369" => sure(within(830, 1715), false),
        "0120-0178-26" if kind != Kind::YearEnd && within(900, 930) => Unknown,
        "0120-95-0178" | "0120-0178-26" => sure(within(930, 2000), within(930, 1730)),
        "0120-0178-27" if kind != Kind::YearEnd && within(830, 2000) => Open,
        _ => Unknown,
    }
}

#[test]
fn lines_answer_as_the_rules_say_at_every_minute_of_every_edge_day() {
    let pack = pack();
    assert_eq!(pack.contacts().len(), 7);
    for today in EDGE_DAYS.map(day) {
        let kind = kind(today);
        for contact in pack.contacts() {
            let stretches = contact.ranges_on(today, pack.holidays());
            for minute in 0..24 * 60_u16 {
                let (hour, past) = (u32::from(minute) / 60, u32::from(minute) % 60);
                let now = today.and_hms_opt(hour, past, 59).expect("a minute of the day");
                let said = contact.opening(now, pack.holidays()).state;
                let expected = by_the_rules(contact.number.as_str(), kind, hour, past);
                assert_eq!(said, expected, "{} at {now}", contact.id);
                let stretch = stretches
                    .iter()
                    .find(|stretch| (stretch.from_minute..stretch.to_minute).contains(&minute))
                    .unwrap_or_else(|| panic!("{} has no stretch at {now}", contact.id));
                assert_eq!(stretch.state, expected, "{} at {now}", contact.id);
            }
            assert!(stretches.windows(2).all(|pair| pair[0].state != pair[1].state));
        }
    }
}

#[test]
fn until_is_the_first_minute_at_which_the_state_is_another() {
    let pack = pack();
    for today in EDGE_DAYS.map(day) {
        let kinds: Vec<_> = today.iter_days().take(14).map(kind).collect();
        for contact in pack.contacts() {
            let state_at = |quarter: u32| {
                let kind = kinds[quarter as usize / 96];
                by_the_rules(contact.number.as_str(), kind, quarter / 4 % 24, quarter % 4 * 15)
            };
            let moment = |quarter: u32| midnight(today) + TimeDelta::minutes(15) * quarter.cast_signed();
            for quarter in 0..96 {
                let now = moment(quarter);
                let opening = contact.opening(now, pack.holidays());
                let first = (quarter + 1..14 * 96).find(|later| state_at(*later) != opening.state);
                assert_eq!(opening.until, first.map(moment), "{} at {now}", contact.id);
            }
        }
    }
}

fn midnight(today: NaiveDate) -> NaiveDateTime {
    today.and_time(NaiveTime::MIN)
}

#[track_caller]
fn check(id: &str, moment: &str, state: OpenState, until: Option<&str>) {
    let pack = pack();
    let opening = line(&pack, id).opening(at(moment), pack.holidays());
    assert_eq!((opening.state, opening.until), (state, until.map(at)), "{id} at {moment}");
}

#[test]
fn s25_on_a_sunday_evening_the_system_line_is_closed_and_the_card_line_open() {
    check(SYSTEM, "2026-11-22 18:30", Closed, Some("2026-11-23 09:00"));
    check(CARD, "2026-11-22 18:30", Open, Some("2026-11-22 20:00"));
    let pack = pack();
    assert_eq!(ids(&pack.contacts_for(&[CallTopic::System], "pt", "unknown")), [SYSTEM, TOLL_FREE, IP_OTHER]);
    let lost = line(&pack, CARD).opening_for(CallTopic::SuspendCard, at("2026-12-31 03:00"), pack.holidays());
    assert_eq!((lost.state, lost.until), (Open, None));
}

#[test]
fn s26_on_a_friday_at_seven_in_the_evening_the_free_line_is_open_until_eight() {
    check(TOLL_FREE, "2026-11-20 19:00", Open, Some("2026-11-20 20:00"));
    let pack = pack();
    let kept: Vec<_> = line(&pack, TOLL_FREE).hours.iter().filter(|record| !record.counts()).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].sources[0], "national-leaflet-2025-02");
}

#[test]
fn s28_at_the_end_of_the_year_the_free_line_is_closed_but_for_lost_cards() {
    check(TOLL_FREE, "2026-12-30 10:00", Closed, Some("2027-01-04 09:30"));
    let pack = pack();
    let asked = |topic| line(&pack, TOLL_FREE).opening_for(topic, at("2026-12-30 10:00"), pack.holidays()).state;
    assert_eq!(asked(CallTopic::InsuranceUse), Closed);
    assert_eq!(asked(CallTopic::SuspendCard), Open);
    let always: Vec<_> = pack.contacts().iter().filter(|line| !line.always_for.is_empty()).collect();
    assert_eq!(ids(&always), [TOLL_FREE, CARD]);
}

#[test]
fn s29_at_twenty_past_five_the_line_of_the_national_association_is_closed() {
    check(KYOKAI, "2026-11-25 17:20", Closed, Some("2026-11-26 08:30"));
    check(KYOKAI, "2026-11-25 17:14", Open, Some("2026-11-25 17:15"));
}

#[test]
fn a_line_without_hours_stays_unknown() {
    check(IP_CARD, "2026-11-20 12:00", Unknown, None);
}

#[test]
fn a_line_is_open_only_where_every_record_that_counts_says_so() {
    let drop_it = |text: &str| text.replace("superseded-by = \"digital-agency-contact-2026-09\"", "");
    let files: Vec<_> = embedded_files().map(|(name, text)| (name, drop_it(text))).collect();
    let pack = Pack::read(files.iter().map(|(name, text)| (*name, text.as_str()))).expect("sound");
    let said = |moment| line(&pack, TOLL_FREE).opening(at(moment), pack.holidays()).state;
    assert_eq!(said("2026-11-20 12:00"), Open);
    assert_eq!(said("2026-11-20 18:00"), Unknown, "one record of two");
    assert_eq!(said("2031-01-06 18:00"), Unknown, "one reading of four");
    assert_eq!(said("2031-01-06 20:00"), Closed);
}

#[test]
fn hours_to_midnight_end_with_the_day() {
    let to_midnight = |text: &str| text.replace("08:30-20:00", "08:30-24:00");
    let files: Vec<_> = embedded_files().map(|(name, text)| (name, to_midnight(text))).collect();
    let pack = Pack::read(files.iter().map(|(name, text)| (*name, text.as_str()))).expect("sound");
    let day = line(&pack, CARD).ranges_on(day("2026-11-20"), pack.holidays());
    let told: Vec<_> = day.iter().map(|stretch| (stretch.from_minute, stretch.to_minute, stretch.state)).collect();
    assert_eq!(told, [(0, 510, Unknown), (510, 1440, Open)]);
}
