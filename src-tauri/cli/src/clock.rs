//! The only clock of the program: the wall clock in Japan, which has one time zone and no summer time.

use chrono::{Duration, NaiveDateTime, Utc};

const HOURS_AHEAD: i64 = 9;

/// Now, in Japan.
pub(crate) fn now() -> NaiveDateTime {
    Utc::now().naive_utc() + Duration::hours(HOURS_AHEAD)
}
