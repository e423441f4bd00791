//! The sheets of what is on the screen: in the language of the page, and in the one beside it.

use shirube_paper::forms::Sheets;
use shirube_rules::{decide, later};
use shirube_words::household::{HouseholdSheet, Member, household};
use shirube_words::sheet::{Occasion, Sheet, sheet};

use super::{Moment, Scene, family, library};
use crate::ask::{Ask, Go, Screen};
use crate::refusal::Refusal;

/// What can be taken along from a screen, and the language to speak of it.
pub struct OnScreen {
    /// The sheets.
    pub sheets: Sheets,
    /// The day they are for.
    pub on: chrono::NaiveDate,
    /// The page's language.
    pub language: String,
}

/// The sheets of the screen that is asked for. Only a result, a family and a topic have any.
pub fn sheets<'a>(moment: Moment<'a>, ask: &'a Ask) -> Result<OnScreen, Refusal> {
    let scene = Scene::of(moment, ask)?;
    let (sheets, on) = match ask.go {
        Go::To(Screen::Result) => (Sheets::OfOne(of_one(&scene)), scene.day()),
        Go::To(Screen::Family) => (Sheets::OfHousehold(of_household(&scene)?), scene.moment.now.date()),
        Go::To(Screen::Topic) => (Sheets::OfTopic(library::sheets(&scene)?), scene.moment.now.date()),
        Go::To(_) | Go::From(_) => return Err(Refusal::NotARequest),
    };
    Ok(OnScreen { sheets, on, language: scene.language().to_owned() })
}

/// The sheets of the answers at hand.
pub(super) fn of_one(scene: &Scene<'_>) -> Vec<Sheet> {
    let pack = &scene.moment.house.pack;
    let outcome = decide(&scene.told.case(), scene.day(), pack);
    let later = later(&outcome, pack);
    let receipt = scene.told.receipt();
    let occasion = Occasion {
        outcome: &outcome,
        later: later.as_ref(),
        pack,
        insurer: scene.told.insurer,
        now: scene.now(),
        receipt: receipt.as_ref(),
    };
    let contacts = occasion.contacts(&scene.languages());
    scene.voices().map(|voice| sheet(voice, &occasion, &contacts)).collect()
}

/// The sheets of those of the family who have answered.
fn of_household(scene: &Scene<'_>) -> Result<Vec<HouseholdSheet>, Refusal> {
    let members = family::members(scene)?;
    if members.is_empty() {
        return Err(Refusal::NotARequest);
    }
    let (pack, now) = (&scene.moment.house.pack, scene.moment.now);
    let languages = scene.languages();
    let sheet = |voice| household(voice, &languages, pack, &members, now.date(), Some(now));
    Ok(scene.voices().map(sheet).collect())
}

/// Whether anybody has a day to keep in mind.
pub(super) fn has_days(scene: &Scene<'_>, members: &[Member<'_>]) -> bool {
    let (pack, now) = (&scene.moment.house.pack, scene.moment.now);
    let sheet = household(scene.voice, &[scene.language()], pack, members, now.date(), Some(now));
    sheet.people.iter().any(|person| !person.sheet.days.is_empty())
}
