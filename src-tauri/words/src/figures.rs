//! The figures that sentences name: those of the facts, and the spans and ages of the law.
//!
//! Not here: which sentence is said.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use shirube_facts::{Insurer, Pack};
use shirube_rules::certificate::{LEAFLET_MONTHS, RENEWAL_OPENS_MONTHS, WORKS_ON_MONTHS};
use shirube_rules::duty::CallTopic;
use shirube_rules::elderly::{SCHEME_AGE, SENT_AGE, period_began};
use shirube_rules::old_card;
use shirube_rules::situation::{CARRY_ON_DAYS, GUARDIAN_UNDER_AGE, SPECIAL_EXTENSION_MONTHS};

use crate::how::APPLICATION;
use crate::voice::Voice;

/// What sentences are said from: the facts, for members of an insurer, on a day.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The facts.
    pub pack: &'a Pack,
    /// The insurer.
    pub insurer: &'a Insurer,
    /// The day.
    pub day: NaiveDate,
}

/// Every figure, the number that stops a lost card, and the address for applications.
pub(crate) fn figures<'a>(voice: &Voice, ground: &Ground<'a>) -> Vec<(&'a str, FluentValue<'a>)> {
    let Ground { pack, insurer, day } = *ground;
    let mut values: Vec<_> = pack
        .figures()
        .iter()
        .map(|figure| {
            let value: FluentValue<'_> =
                if figure.value < 1000 { figure.value.into() } else { voice.number(figure.value).into() };
            (figure.id.as_str(), value)
        })
        .collect();
    let stop = pack.contacts_for(&[CallTopic::SuspendCard], &voice.language().id, &insurer.id);
    if let Some(first) = stop.first() {
        values.push(("phone", first.number.as_str().into()));
    }
    if let Some(link) = pack.link(APPLICATION) {
        values.push(("address", link.address.as_str().into()));
    }
    values.extend(spans());
    values.push(("elderly-day", voice.day(period_began(day)).into()));
    values.push(("old-card-until", voice.day(old_card::counts_until(insurer.scheme)).into()));
    values
}

/// The spans and ages of the law, for sentences that name them.
pub fn spans() -> [(&'static str, FluentValue<'static>); 8] {
    [
        ("renewal-months", RENEWAL_OPENS_MONTHS.into()),
        ("works-on-months", WORKS_ON_MONTHS.into()),
        ("leaflet-months", LEAFLET_MONTHS.into()),
        ("extension-months", SPECIAL_EXTENSION_MONTHS.into()),
        // The day of the report counts as the first.
        ("carry-on-days", (CARRY_ON_DAYS + 1).into()),
        ("age-elderly", SCHEME_AGE.into()),
        ("age-sent", SENT_AGE.into()),
        ("age-guardian", GUARDIAN_UNDER_AGE.into()),
    ]
}
