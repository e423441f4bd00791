//! The sheets of what is on the screen: in the language of the page, and in the one beside it.

use shirube_paper::forms::Sheets;
use shirube_rules::case::Case;
use shirube_rules::outcome::Outcome;
use shirube_rules::receipt::Receipt;
use shirube_rules::{decide, later};
use shirube_words::household::{HouseholdSheet, Member, household};
use shirube_words::sheet::{Occasion, Sheet, sheet};

use super::{Moment, Scene, family, library};
use crate::ask::{Ask, Go, Screen};
use crate::refusal::Refusal;
use crate::take::TakeWay;

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
pub fn sheets<'a>(moment: Moment<'a>, ask: &'a Ask, way: TakeWay) -> Result<OnScreen, Refusal> {
    let scene = Scene::of(moment, ask)?;
    let (sheets, on) = match ask.go {
        Go::To(Screen::Result) => (Sheets::OfOne(of_one(&scene)), scene.day()),
        Go::To(Screen::Desk) if way == TakeWay::Ticket => {
            (Sheets::OfOne(sheets_of(&scene, &Answer::without_dates(&scene))), scene.day())
        }
        Go::To(Screen::Desk) => (Sheets::OfOne(of_one(&Scene::of(moment, ask)?.turned())), scene.day()),
        Go::To(Screen::Family) => (Sheets::OfHousehold(of_household(&scene)?), scene.moment.now.date()),
        Go::To(Screen::Topic) => (Sheets::OfTopic(library::sheets(&scene)?), scene.moment.now.date()),
        Go::To(_) | Go::From(_) => return Err(Refusal::NotARequest),
    };
    Ok(OnScreen { sheets: sheets.lasting(), on, language: scene.language().to_owned() })
}

/// What the answers come to.
pub(super) struct Answer {
    /// The outcome.
    pub(super) outcome: Outcome,
    later: Option<Outcome>,
    receipt: Option<Receipt>,
}

impl Answer {
    /// That of the answers at hand.
    pub(super) fn of(scene: &Scene<'_>) -> Self {
        Self::of_case(scene, &scene.told.case(), scene.told.receipt())
    }

    /// The same without any date of the person: as a receipt would bring it back.
    fn without_dates(scene: &Scene<'_>) -> Self {
        let receipt = Receipt::of(&scene.told.case(), scene.day());
        Self::of_case(scene, &receipt.case(scene.told.insurer.in_law()), None)
    }

    fn of_case(scene: &Scene<'_>, case: &Case, receipt: Option<Receipt>) -> Self {
        let pack = &scene.moment.house.pack;
        let outcome = decide(case, scene.day(), pack);
        let later = later(&outcome, pack);
        Self { outcome, later, receipt }
    }

    pub(super) fn occasion<'a>(&'a self, scene: &'a Scene<'_>) -> Occasion<'a> {
        Occasion {
            outcome: &self.outcome,
            later: self.later.as_ref(),
            pack: &scene.moment.house.pack,
            insurer: scene.told.insurer,
            now: scene.now(),
            receipt: self.receipt.as_ref(),
        }
    }
}

/// The sheets of the answers at hand.
pub(super) fn of_one(scene: &Scene<'_>) -> Vec<Sheet> {
    sheets_of(scene, &Answer::of(scene))
}

fn sheets_of(scene: &Scene<'_>, answer: &Answer) -> Vec<Sheet> {
    let occasion = answer.occasion(scene);
    let contacts = occasion.contacts(&scene.languages());
    scene.voices().map(|voice| sheet(voice, &occasion, &contacts)).collect()
}

/// The sheet for an agent: in the agent's language, with the lines that answer the caller.
pub(super) fn for_agent(scene: &Scene<'_>, answer: &Answer) -> Sheet {
    let occasion = answer.occasion(scene);
    sheet(scene.voice, &occasion, &occasion.contacts(&scene.callers()))
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
