//! The days to keep in mind as a calendar file, each with an alarm.
//!
//! An event's id is made of what falls on the day, whose day it is by role, and the day itself: the same file taken
//! over twice, or in another language, does not double it. Nothing in it says who the person is.

use chrono::{Duration, NaiveDate, NaiveTime};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike};
use shirube_rules::outcome::distinct;
use shirube_words::household::HouseholdSheet;
use shirube_words::sheet::{Day, Sheet};
use shirube_words::text::Text;

/// How long before the day the alarm comes.
const BEFORE: Duration = Duration::days(14);
/// Where that has gone by already.
const JUST_BEFORE: Duration = Duration::days(1);
/// At which hour of that day.
const IN_THE_MORNING: Duration = Duration::hours(9);
/// What stands between two languages in one line, and between a person and what falls on their day.
const BETWEEN: &str = " / ";
const OF_PERSON: &str = ": ";

/// The days of one outcome, in one language or two, as of a day; nothing where there are none.
pub fn print(sheets: &[Sheet], on: NaiveDate) -> Option<String> {
    let days: Vec<&[Day]> = sheets.iter().map(|sheet| sheet.days.as_slice()).collect();
    file(sheets.iter().map(|sheet| &sheet.title), events(&days, &[], "", on))
}

/// The days of a household.
pub fn print_household(sheets: &[HouseholdSheet], on: NaiveDate) -> Option<String> {
    let people = sheets.first().map_or(0, |first| first.people.len());
    let events_of = |at: usize| {
        let each: Vec<_> = sheets.iter().filter_map(|sheet| sheet.people.get(at)).collect();
        let names: Vec<&Text> = each.iter().map(|person| &person.name).collect();
        let days: Vec<&[Day]> = each.iter().map(|person| person.sheet.days.as_slice()).collect();
        let who = each.first().map_or_else(String::new, |person| {
            let number = person.person.number.map(|number| format!("-{number}")).unwrap_or_default();
            format!("-{}{number}", person.person.role.id())
        });
        events(&days, &names, &who, on)
    };
    file(sheets.iter().map(|sheet| &sheet.title), (0..people).flat_map(events_of).collect())
}

/// The same days in each language, as events.
fn events(days: &[&[Day]], names: &[&Text], who: &str, on: NaiveDate) -> Vec<Event> {
    let of_first = days.first().copied().unwrap_or_default();
    let event = |(at, day): (usize, &Day)| {
        let each: Vec<&Day> = days.iter().filter_map(|days| days.get(at)).collect();
        let titles = each.iter().enumerate().map(|(language, day)| match names.get(language) {
            Some(name) => format!("{name}{OF_PERSON}{}", day.title),
            None => day.title.to_string(),
        });
        let title = distinct(titles).join(BETWEEN);
        let notes = distinct(each.iter().flat_map(|day| &day.notes).map(ToString::to_string)).join("\n");
        let uid = format!("{}{who}-{}@shirube", day.id, day.day.format("%Y%m%d"));
        let made = on.and_time(NaiveTime::MIN).and_utc();
        let mut event = Event::with_uid(&uid);
        event.all_day(day.day).summary(&title).description(&notes).class(Class::Private);
        event.timestamp(made).add_property("TRANSP", "TRANSPARENT");
        let left = day.day.signed_duration_since(on);
        let before = [BEFORE, JUST_BEFORE].into_iter().find(|before| left > *before);
        if let Some(before) = before {
            let mut alarm = Alarm::display(&title, IN_THE_MORNING - before);
            // In days and hours: not every calendar takes a million seconds.
            alarm.add_property("TRIGGER", format!("-P{}DT{}H", before.num_days() - 1, 24 - IN_THE_MORNING.num_hours()));
            alarm.uid(&format!("{uid}-alarm")).timestamp(made);
            event.alarm(alarm.done());
        }
        event.done()
    };
    of_first.iter().enumerate().map(event).collect()
}

fn file<'a>(titles: impl Iterator<Item = &'a Text>, events: Vec<Event>) -> Option<String> {
    if events.is_empty() {
        return None;
    }
    let mut calendar = Calendar::new();
    calendar.name(&distinct(titles.map(ToString::to_string)).join(BETWEEN));
    calendar.extend(events);
    Some(calendar.done().to_string())
}
