//! Everything a screen shows, in words: one pure question, one answer. The window draws it and decides nothing.

mod counts;
mod desk;
#[cfg(test)]
mod desk_tests;
mod drawn;
mod family;
mod finder;
mod frame;
mod glossary;
mod keys;
mod library;
mod phones;
mod places;
mod preferences;
mod result;
mod script;
mod sheets;
mod situations;
pub mod states;
mod steps;
mod taking;
#[cfg(test)]
pub(crate) mod tests;
mod urgent;

use std::cell::RefCell;

use chrono::NaiveDateTime;
use serde::Serialize;
use shirube_rules::household::Role;
use shirube_words::text::Text;
use shirube_words::voice::Voice;
use ts_rs::TS;

pub use self::counts::{Counts, counted};
pub use self::desk::Desk;
pub use self::family::Family;
pub use self::finder::ACTIONS;
pub use self::frame::Frame;
pub use self::glossary::{Explained, Glossary};
pub use self::keys::Keys;
pub use self::library::{Library, Topic};
pub use self::phones::Phones;
pub use self::places::{Home, Languages as LanguageList, ReceiptEntry};
pub use self::preferences::Preferences;
pub use self::result::Outcome;
pub use self::sheets::{OnScreen, sheets};
pub use self::situations::Situations;
pub use self::steps::{Check, Step};
pub use self::urgent::Urgent;
use crate::ask::{Ask, Go, Household, Screen};
use crate::counting::CountsFile;
use crate::house::House;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::told::{Page, Told};
use crate::wire::{Pair, Words, pair};

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct View {
    /// Which screen it is.
    pub screen: Screen,
    /// The title of the window.
    pub title: String,
    /// What every screen has around it.
    pub frame: Frame,
    /// What is wrong with what was given, in the order of the fields.
    pub errors: Vec<FieldError>,
    /// Whose answers these are, where there is a family.
    pub whose: Option<Words>,
    /// What comes before anything else.
    pub urgent: Option<Urgent>,
    /// What the errors stand under.
    pub errors_heading: Words,
    /// The screen itself.
    pub body: Body,
    /// The words of the glossary that it explains.
    pub terms: Vec<Explained>,
}

/// Something wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FieldError {
    /// The field's id.
    pub field: String,
    /// What was wrong, and what is allowed.
    pub text: Words,
}

/// A screen itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Body {
    /// The languages.
    Language(LanguageList),
    /// Where to begin.
    Home(Home),
    /// A question.
    Step(Step),
    /// The answers once more.
    Check(Check),
    /// What else is true.
    Situations(Situations),
    /// What to do.
    Result(Box<Outcome>),
    /// A receipt from elsewhere.
    Receipt(ReceiptEntry),
    /// The family.
    Family(Box<Family>),
    /// Which questions are answered.
    Library(Library),
    /// One of them.
    Topic(Box<Topic>),
    /// The words on papers and screens.
    Glossary(Glossary),
    /// An agent walks a caller through.
    Desk(Box<Desk>),
    /// How many calls there were.
    Counts(Counts),
    /// What the keys do.
    Keys(Keys),
    /// Whom to call.
    Phones(Phones),
    /// How it looks, and what it rests on.
    Settings(Preferences),
}

/// Something that went wrong before the window was there to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The settings could not be read.
    SettingsBroken,
    /// The window broke off, and began anew.
    BrokeOff,
}

/// What a request is answered from.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    /// The facts and the words.
    pub house: &'a House,
    /// The settings as they stand.
    pub settings: &'a Settings,
    /// Something to know at the start.
    pub notice: Option<Notice>,
    /// What was counted.
    pub counts: &'a CountsFile,
    /// The languages the system asks for, best first.
    pub system: &'a [String],
    /// The wall clock in Japan.
    pub now: NaiveDateTime,
}

/// What every part of a screen is made from.
struct Scene<'a> {
    moment: Moment<'a>,
    told: Told<'a>,
    voice: &'a Voice,
    beside: Option<&'a Voice>,
    screen: Screen,
    errors: Vec<FieldError>,
    household: &'a Household,
    roles: Vec<Role>,
    /// The words of the glossary that have been named, in order, by id.
    named: RefCell<Vec<String>>,
}

/// The screen that is asked for.
pub fn view<'a>(moment: Moment<'a>, ask: &'a Ask) -> Result<View, Refusal> {
    let mut scene = Scene::of(moment, ask)?;
    let given = ask.language.is_some() || scene.moment.settings.language.as_deref().is_some_and(|id| scene.knows(id));
    scene.go(ask.go, !given);
    let body = scene.body()?;
    let terms = glossary::named(&scene);
    Ok(View {
        screen: scene.screen,
        title: frame::title(&scene, &body),
        frame: frame::frame(&scene),
        whose: family::whose(&scene),
        urgent: urgent::urgent(&scene),
        errors_heading: crate::wire::say(scene.voice, "errors-heading"),
        errors: scene.errors,
        body,
        terms,
    })
}

impl<'a> Scene<'a> {
    /// What is asked about, before it is clear which screen comes.
    fn of(moment: Moment<'a>, ask: &'a Ask) -> Result<Self, Refusal> {
        let languages = &moment.house.words;
        let given = ask.language.as_deref().or(moment.settings.language.as_deref().filter(|id| languages.knows(id)));
        let language = given.unwrap_or_else(|| places::proposed(languages, moment.system));
        let voice = languages.voice(language).ok_or(Refusal::UnknownLanguage)?;
        let beside = ask.beside.as_deref().filter(|beside| *beside != language);
        let beside = beside.map(|id| languages.voice(id).ok_or(Refusal::UnknownLanguage)).transpose()?;
        let told = Told::read(&moment.house.pack, &ask.answers, moment.now.date())?;
        let household = &ask.household;
        let roles = family::roles(household)?;
        let (screen, errors, named) = (Screen::Home, Vec::new(), RefCell::default());
        Ok(Self { moment, told, voice, beside, screen, errors, household, roles, named })
    }

    /// The languages of the page: its own, and the one beside it.
    fn voices(&self) -> impl Iterator<Item = &'a Voice> {
        core::iter::once(self.voice).chain(self.beside)
    }

    /// The same with the languages the other way round.
    fn turned(mut self) -> Self {
        if let Some(beside) = self.beside.replace(self.voice) {
            self.voice = beside;
        } else {
            self.beside = None;
        }
        self
    }

    fn languages(&self) -> Vec<&'a str> {
        self.voices().map(|voice| voice.language().id.as_str()).collect()
    }

    fn knows(&self, id: &str) -> bool {
        self.moment.house.words.knows(id)
    }
}

impl Scene<'_> {
    /// Finds the screen, and what keeps the person on it.
    fn go(&mut self, go: Go, first_start: bool) {
        self.screen = match go {
            Go::To(Screen::Start) if first_start => Screen::Language,
            Go::To(Screen::Start) => Screen::Home,
            Go::To(screen) => screen,
            Go::From(screen) => {
                self.errors = match (Page::on(screen), screen) {
                    (Some(page), _) => steps::errors(self, page),
                    (None, Screen::Receipt) => places::errors(self),
                    (None, Screen::Situations) => situations::errors(self),
                    (None, Screen::Result) => result::errors(self),
                    (None, _) => Vec::new(),
                };
                if self.errors.is_empty() { self.after(screen) } else { screen }
            }
        };
    }

    fn after(&self, screen: Screen) -> Screen {
        match screen {
            Screen::Check => self.told.next().map_or(Screen::Situations, Page::screen),
            Screen::Situations | Screen::Receipt | Screen::Result => Screen::Result,
            Screen::Desk => Screen::Desk,
            Screen::Start
            | Screen::Language
            | Screen::Family
            | Screen::Library
            | Screen::Topic
            | Screen::Glossary
            | Screen::Counts
            | Screen::Keys
            | Screen::Phones
            | Screen::Settings => Screen::Home,
            Screen::Home | Screen::Card | Screen::CardExpired | Screen::Registered | Screen::Certificate => {
                self.told.next().map_or(Screen::Check, Page::screen)
            }
        }
    }

    fn body(&self) -> Result<Body, Refusal> {
        Ok(match self.screen {
            Screen::Language => Body::Language(places::languages(self)),
            Screen::Start | Screen::Home => Body::Home(places::home(self)),
            Screen::Card => Body::Step(steps::step(self, Page::Card)),
            Screen::CardExpired => Body::Step(steps::step(self, Page::CardExpired)),
            Screen::Registered => Body::Step(steps::step(self, Page::Registered)),
            Screen::Certificate => Body::Step(steps::step(self, Page::Certificate)),
            Screen::Check => Body::Check(steps::check(self)),
            Screen::Situations => Body::Situations(situations::situations(self)),
            Screen::Result => Body::Result(Box::new(result::outcome(self))),
            Screen::Receipt => Body::Receipt(places::receipt(self)),
            Screen::Family => Body::Family(Box::new(family::family(self)?)),
            Screen::Library => Body::Library(library::library(self)),
            Screen::Topic if self.told.topic.is_none() => Body::Library(library::library(self)),
            Screen::Topic => Body::Topic(Box::new(library::topic(self)?)),
            Screen::Glossary => Body::Glossary(glossary::glossary(self)),
            Screen::Desk => Body::Desk(Box::new(desk::desk(self))),
            Screen::Counts => Body::Counts(counts::counts(self)),
            Screen::Keys => Body::Keys(keys::keys(self)),
            Screen::Phones => Body::Phones(phones::phones(self)),
            Screen::Settings => Body::Settings(preferences::preferences(self)),
        })
    }

    /// The day asked about.
    fn day(&self) -> chrono::NaiveDate {
        self.told.day()
    }

    /// The wall clock, where the day asked about is today.
    fn now(&self) -> Option<NaiveDateTime> {
        Some(self.moment.now).filter(|now| now.date() == self.day())
    }

    fn say(&self, id: &str) -> Words {
        crate::wire::say(self.voice, id)
    }

    /// A text, with the same in the language beside it.
    fn both(&self, say: impl Fn(&Voice) -> Text) -> Pair {
        let tag = |voice: &'_ Voice| voice.language().tag.to_string();
        let beside = self.beside.map(|voice| (say(voice), tag(voice)));
        pair(&say(self.voice), beside.as_ref().map(|(text, tag)| (text, tag.as_str())))
    }

    /// A message, with the same in the language beside it.
    fn say_both(&self, id: &str) -> Pair {
        self.both(|voice| voice.text(id, &[]))
    }

    fn plain(&self, id: &str) -> String {
        crate::wire::plain(self.voice, id)
    }

    fn language(&self) -> &str {
        &self.voice.language().id
    }
}
