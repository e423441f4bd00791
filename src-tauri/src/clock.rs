//! The clock: what time it is in Japan, and telling the window when something it shows has changed with the time.
//!
//! It sleeps to the next opening, closing or midnight. It never trusts one long sleep: a suspended machine and a
//! clock that is set leave it asleep too long or too short, so it wakes now and then and looks again.

use core::time::Duration;

use chrono::{Days, NaiveDateTime, NaiveTime, Utc};
use serde::Serialize;
use shirube_facts::Pack;
use ts_rs::TS;

/// Japan has one time zone and no summer time.
const HOURS_AHEAD: i64 = 9;

/// The longest sleep: as long as a wrong "open now" may stand after the machine wakes up.
const LONGEST_SLEEP: Duration = Duration::from_secs(20);

/// A wall clock. It may begin at another time, for pictures and tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    ahead: chrono::Duration,
}

impl Clock {
    /// A clock that shows this moment now, and goes on from there.
    pub fn from(moment: NaiveDateTime) -> Self {
        Self { ahead: moment - Self::default().now() }
    }

    /// Now, in Japan.
    pub fn now(self) -> NaiveDateTime {
        Utc::now().naive_utc() + chrono::Duration::hours(HOURS_AHEAD) + self.ahead
    }
}

/// What the window is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Tick {
    /// Whether the day has changed.
    pub day_changed: bool,
}

/// The next moment at which a screen would show something else: a line opens or closes, or the day changes.
pub fn next_change(pack: &Pack, now: NaiveDateTime) -> NaiveDateTime {
    let midnight = (now.date() + Days::new(1)).and_time(NaiveTime::MIN);
    let lines = pack.contacts().iter().filter_map(|contact| contact.opening(now, pack.holidays()).until);
    lines.fold(midnight, NaiveDateTime::min)
}

/// Tells of every change, as long as it is let sleep. The clock, what it waits for and the sleep are handed in; `look` says
/// whether something else has changed meanwhile.
pub fn watch(
    next_change: impl Fn(NaiveDateTime) -> NaiveDateTime,
    look: impl Fn() -> bool,
    now: impl Fn() -> NaiveDateTime,
    sleep: impl Fn(Duration) -> bool,
    tell: impl Fn(Tick),
) {
    let mut seen = now();
    let mut next = next_change(seen);
    while sleep((next - now()).to_std().unwrap_or_default().min(LONGEST_SLEEP)) {
        let current = now();
        let changed = look();
        // A clock that was set back makes what is shown too new.
        if changed || current >= next || current < seen {
            tell(Tick { day_changed: current.date() != seen.date() });
            next = next_change(current);
        }
        seen = current;
    }
}

#[cfg(test)]
mod tests {
    use core::cell::{Cell, RefCell};

    use chrono::NaiveDateTime;
    use shirube_facts::Pack;

    use super::{Tick, next_change, watch};

    fn at(written: &str) -> NaiveDateTime {
        written.parse().expect("it is a moment")
    }

    fn pack() -> Pack {
        Pack::embedded().expect("the facts that are built in")
    }

    #[test]
    fn the_next_change_is_the_next_opening_closing_or_midnight() {
        for (now, next) in [
            ("2026-11-24T17:15:00", "2026-11-24T20:00:00"),
            ("2026-11-22T17:29:59", "2026-11-22T17:30:00"),
            ("2026-11-24T20:00:00", "2026-11-25T00:00:00"),
            ("2026-12-31T23:59:59", "2027-01-01T00:00:00"),
        ] {
            assert_eq!(next_change(&pack(), at(now)), at(next), "after {now}");
        }
    }

    #[test]
    fn between_two_changes_nothing_changes() {
        let pack = pack();
        let states = |now| -> Vec<_> {
            pack.contacts().iter().map(|contact| contact.opening(now, pack.holidays()).state).collect()
        };
        let mut now = at("2026-12-24T00:00:00");
        while now < at("2027-01-06T00:00:00") {
            let next = next_change(&pack, now);
            assert!(next > now);
            for minutes in 0..(next - now).num_minutes() {
                assert_eq!(
                    states(now),
                    states(now + chrono::Duration::minutes(minutes)),
                    "{now} and {minutes} minutes"
                );
            }
            now = next;
        }
    }

    /// What is told when the clock shows these moments, one after each sleep.
    fn told(moments: &[&str]) -> Vec<(String, Tick)> {
        let (moments, told): (Vec<_>, _) =
            (moments.iter().map(|moment| at(moment)).collect(), RefCell::new(Vec::new()));
        let slept = Cell::new(0);
        let pack = pack();
        let now = || moments[slept.get()];
        let sleep = |_| {
            slept.set(slept.get() + 1);
            slept.get() < moments.len()
        };
        let tell = |tick| told.borrow_mut().push((now().to_string(), tick));
        watch(|now| next_change(&pack, now), || false, now, sleep, tell);
        told.into_inner()
    }

    #[test]
    fn every_change_is_told_once() {
        let moments = [
            "2026-11-22T17:29:30",
            "2026-11-22T17:29:50",
            "2026-11-22T17:30:00",
            "2026-11-22T17:30:20",
            "2026-11-22T17:31:00",
        ];
        let ticks = told(&moments);
        assert_eq!(ticks, [("2026-11-22 17:30:00".to_owned(), Tick { day_changed: false })]);
    }

    #[test]
    fn a_suspended_machine_is_told_when_it_wakes() {
        let ticks = told(&["2026-11-21T10:00:00", "2026-11-24T08:00:00", "2026-11-24T08:00:20"]);
        assert_eq!(ticks, [("2026-11-24 08:00:00".to_owned(), Tick { day_changed: true })]);
    }

    #[test]
    fn a_clock_that_is_set_back_or_ahead_is_told() {
        let ticks = told(&["2026-11-24T12:00:00", "2026-11-24T11:00:00", "2027-11-24T11:00:00", "2027-11-24T11:00:20"]);
        let days: Vec<_> = ticks.iter().map(|(_, tick)| tick.day_changed).collect();
        assert_eq!(days, [false, true]);
    }
}
