//! The situations in words: what was said to be true, and what to know of each.

use chrono::NaiveDate;
use shirube_facts::{Insurer, Pack};
use shirube_rules::elderly::period_began;
use shirube_rules::insurer::Scheme;
use shirube_rules::notice::Notice;
use shirube_rules::situation::{Contradiction, Situation};

use crate::figures::spans;
use crate::lines::notice_text;
use crate::place::Place;
use crate::sheet::{Item, Occasion};
use crate::text::{Text, name_in};
use crate::voice::{Args, Voice};

/// A situation as a person would say it, on a day.
pub fn label(voice: &Voice, situation: Situation, day: NaiveDate) -> String {
    voice.say(&format!("situation-{situation}"), &values(voice, day))
}

/// What the sentences of the situations name.
pub(crate) fn values<'a>(voice: &Voice, day: NaiveDate) -> Vec<(&'a str, fluent_bundle::FluentValue<'a>)> {
    let day = ("elderly-day", voice.day(period_began(day)).into());
    spans().into_iter().chain([day]).collect()
}

/// Each situation with what it makes known; what two of them make known stands with the first.
pub(crate) fn items(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Item> {
    let outcome = occasion.outcome;
    let mut said: Vec<Notice> = Vec::new();
    let items = outcome.case.situations.iter().map(|situation| {
        let mut details = Vec::new();
        let own = outcome.told.iter().filter(|(whose, _)| *whose == situation);
        for notice in own.map(|(_, notice)| *notice) {
            if Place::of(notice) == Place::Situation && !said.contains(&notice) {
                said.push(notice);
                details.push(notice_text(voice, occasion, notice).into());
                if notice == Notice::SpecialExtensionOnce
                    && let Some(until) = outcome.case.situations.special_extension()
                {
                    let args = [("date", voice.day(until).into())];
                    details.push(voice.text("special-extension-until", &args).into());
                }
            }
        }
        Item { details, ..Item::plain(line(voice, occasion, situation)) }
    });
    items.collect()
}

fn line(voice: &Voice, occasion: &Occasion<'_>, situation: Situation) -> Text {
    let label = label(voice, situation, occasion.outcome.day);
    match occasion.outcome.case.situations.date(situation) {
        Some(date) => voice.text("situation-dated", &[("situation", label.into()), ("date", voice.day(date).into())]),
        None => voice.marked(&label),
    }
}

/// What is said where situations do not go together. `name` says which situation is meant.
pub fn contradiction(voice: &Voice, pack: &Pack, wrong: Contradiction, name: impl Fn(Situation) -> String) -> String {
    let says = |id: &str, args: &Args<'_>| voice.say(id, args);
    match wrong {
        Contradiction::Both(one, other) => {
            says("situation-both", &[("situation", name(one).into()), ("other", name(other).into())])
        }
        Contradiction::TwoDates(one) => says("situation-two-dates", &[("situation", name(one).into())]),
        Contradiction::OtherInsurer(one) => {
            let elderly = |insurer: &&Insurer| insurer.scheme == Scheme::LateElderly;
            let insurer = pack.insurers().iter().find(elderly);
            let insurer = insurer.and_then(|insurer| insurer.name(&voice.language().id)).unwrap_or_default();
            let insurer = name_in(&voice.language().id, insurer);
            says("situation-other-insurer", &[("situation", name(one).into()), ("insurer", insurer.into())])
        }
    }
}
