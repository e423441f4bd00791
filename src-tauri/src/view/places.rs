//! The screens that ask nothing of the law: the languages, home, and the entry of a receipt.

use serde::Serialize;
use shirube_rules::answers::Question;
use shirube_rules::duty::CallTopic;
use shirube_words::Words as AllWords;
use shirube_words::complaint;
use shirube_words::language::{Language, negotiate};
use ts_rs::TS;

use super::{FieldError, Scene};
use crate::told::BadReceipt;
use crate::wire::{self, Words};

/// About how many minutes the questions take.
const MINUTES: u32 = 2;

/// The languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Languages {
    /// Its heading.
    pub heading: Words,
    /// What to do here.
    pub lead: Words,
    /// The languages, each in its own script.
    pub languages: Vec<LanguageChoice>,
}

/// A language to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LanguageChoice {
    /// Its id.
    pub id: String,
    /// Its tag.
    pub tag: String,
    /// Its name.
    pub name: Words,
    /// Whether it is the one in use, or the one the system asks for.
    pub current: bool,
}

/// Where to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Home {
    /// Its heading.
    pub heading: Words,
    /// What happens here.
    pub lead: Vec<Words>,
    /// The insurer.
    pub insurer: Select,
    /// On to the questions.
    pub start: Words,
    /// Forgets the answers; only where there are some.
    pub again: Option<Words>,
    /// To the family.
    pub to_family: Words,
    /// To the questions that are answered.
    pub to_library: Words,
    /// To the entry of a receipt.
    pub to_receipt: Words,
    /// To the desk.
    pub to_desk: Words,
    /// What to know of calls that pretend to be official.
    pub scam: Scam,
    /// That it is not official.
    pub independent: Words,
}

/// What to know of calls that pretend to be official.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Scam {
    /// The heading.
    pub heading: Words,
    /// What to do, and whom to ask.
    pub text: Vec<Words>,
}

/// A list to choose one from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Select {
    /// The question it answers.
    pub id: String,
    /// Its name.
    pub label: Words,
    /// What to know before choosing.
    pub hint: Words,
    /// What there is to choose.
    pub options: Vec<Choice>,
}

/// One of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The name's language, where it is not the page's.
    pub lang: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A receipt from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReceiptEntry {
    /// Its heading.
    pub heading: Words,
    /// What it is.
    pub lead: Words,
    /// The field's name.
    pub label: Words,
    /// What stands in the field.
    pub code: String,
    /// Shows the answer.
    pub show: Words,
}

/// The language to propose.
pub(super) fn proposed<'w>(words: &'w AllWords, system: &[String]) -> &'w str {
    let asked: Vec<&str> = system.iter().map(String::as_str).collect();
    let first = words.languages().first().map_or("", |language| &language.id);
    negotiate(&asked, words.languages()).map_or(first, |language| &language.id)
}

pub(super) fn languages(scene: &Scene<'_>) -> Languages {
    let choice = |language: &Language| LanguageChoice {
        id: language.id.clone(),
        tag: language.tag.to_string(),
        name: wire::name(&scene.moment.house.words, scene.voice, language),
        current: language.id == scene.language(),
    };
    Languages {
        heading: scene.say("language-heading"),
        lead: scene.say("language-lead"),
        languages: scene.moment.house.words.languages().iter().map(choice).collect(),
    }
}

pub(super) fn home(scene: &Scene<'_>) -> Home {
    let told = scene.told.has_begun();
    let length = [("questions", Question::ALL.len().into()), ("minutes", MINUTES.into())];
    Home {
        heading: scene.say("home-heading"),
        lead: vec![wire::words(&scene.voice.text("home-lead", &length)), scene.say("home-asks-no-name")],
        insurer: insurers(scene, scene.told.insurer),
        start: scene.say(if told { "home-go-on" } else { "home-start" }),
        again: told.then(|| scene.say("start-over")),
        to_family: scene.say("home-family"),
        to_library: scene.say("library-open"),
        to_receipt: scene.say("home-receipt"),
        to_desk: scene.say("desk-open"),
        scam: Scam { heading: scene.say("scam-heading"), text: scam(scene) },
        independent: scene.say("sheet-independent"),
    }
}

fn scam(scene: &Scene<'_>) -> Vec<Words> {
    let lines =
        scene.moment.house.pack.contacts_for(&[CallTopic::SuspendCard], scene.language(), &scene.told.insurer.id);
    let mut lines = lines.iter().filter(|line| line.rely.holds_on(scene.moment.now.date()));
    let ask = lines.next().map(|line| scene.voice.text("scam-ask", &[("phone", line.number.as_str().into())]));
    let ask = ask.map(|ask| wire::words(&ask));
    core::iter::once(scene.say("scam-text")).chain(ask).collect()
}

/// The insurers to choose from.
pub(super) fn insurers(scene: &Scene<'_>, chosen: &shirube_facts::Insurer) -> Select {
    let house = scene.moment.house;
    let choice = |insurer: &shirube_facts::Insurer| Choice {
        id: insurer.id.clone(),
        name: house.name(insurer, scene.language()).to_owned(),
        lang: None,
        chosen: insurer.id == chosen.id,
    };
    let mut options: Vec<_> = house.pack.insurers().iter().map(choice).collect();
    // Not knowing stands first: it is how everybody begins.
    options.sort_by_key(|option| option.id != shirube_facts::Insurer::UNKNOWN);
    Select { id: "insurer".to_owned(), label: scene.say("insurer-label"), hint: scene.say("insurer-hint"), options }
}

pub(super) fn receipt(scene: &Scene<'_>) -> ReceiptEntry {
    ReceiptEntry {
        heading: scene.say("receipt-heading"),
        lead: scene.say("receipt-lead"),
        label: scene.say("heading-receipt"),
        code: scene.told.code.clone(),
        show: scene.say("receipt-show"),
    }
}

/// What is wrong with the receipt.
pub(super) fn errors(scene: &Scene<'_>) -> Vec<FieldError> {
    let say = |wrong| match wrong {
        BadReceipt::Code(wrong) => complaint::receipt(scene.voice, wrong),
        BadReceipt::Insurer => scene.voice.say("receipt-insurer", &[]),
    };
    let wrong = scene.told.bad_receipt().map(|wrong| wire::words(&scene.voice.marked(&say(wrong))));
    wrong.map(|text| FieldError { field: "receipt".to_owned(), text }).into_iter().collect()
}
