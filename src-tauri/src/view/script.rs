//! What to say at a stage of a call, and the answers it can get.

use serde::Serialize;
use shirube_rules::receipt::Receipt;
use shirube_words::date_input::SHORT;
use shirube_words::script::{self, Spoken};
use shirube_words::text::Text;
use shirube_words::voice::Voice;
use ts_rs::TS;

use super::sheets::Answer;
use super::situations::SituationDate;
use super::steps::{attribute, choice_id};
use super::taking::{TakeChoice, at_desk};
use super::{Scene, situations, steps};
use crate::held::Held;
use crate::keys::LAST_DIGIT;
use crate::stage::Stage;
use crate::told::{DATE, Page, UNSURE};
use crate::wire::{self, Pair, Words, pair};

/// What to say at a stage of the call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Script {
    /// The pane's heading.
    pub heading: Words,
    /// The stage's id; of a question, that under which it is answered.
    pub stage: String,
    /// The greeting, or the last answer said back.
    pub before: Vec<Pair>,
    /// What is asked.
    pub line: Pair,
    /// What helps, each under its own heading.
    pub helps: Vec<SayHelp>,
    /// What stands above the answers.
    pub answers: Words,
    /// The answers to a question.
    pub choices: Vec<DeskChoice>,
    /// What else can be true, by theme.
    pub themes: Vec<DeskTheme>,
    /// Back to the themes from one that is open.
    pub other_themes: DeskChoice,
    /// On to the end; only where it is asked what else is true.
    pub done: Option<DeskChoice>,
    /// What is wrong with what was told here.
    pub wrong: Option<Words>,
    /// In which field that stands.
    pub wrong_field: Option<String>,
    /// What is read out at the end.
    pub closing: Vec<Said>,
    /// What stands above the reasons.
    pub why: Words,
    /// Taking it along.
    pub ways: Vec<TakeChoice>,
    /// That something is being made.
    pub making: Words,
    /// Stops it.
    pub stop: Words,
    /// On with a date.
    pub set_date: Words,
}

/// What is said where the caller needs help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SayHelp {
    /// When it is said.
    pub heading: Words,
    /// What is said.
    pub line: Pair,
}

/// An answer, and the digit that gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskChoice {
    /// Its id.
    pub id: String,
    /// Its digit.
    pub digit: usize,
    /// Its words.
    pub label: Pair,
    /// What it means, for the agent, where the words alone may not tell.
    pub hint: Option<Pair>,
    /// The date that it brings with it.
    pub date: Option<DeskDate>,
    /// Whether it has been given.
    pub chosen: bool,
}

/// The field of the certificate's date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskDate {
    /// Its name.
    pub label: Words,
    /// How it may be written.
    pub hint: Words,
    /// By which count of years it is read where it does not say.
    pub era: String,
    /// What stands in it.
    pub typed: String,
}

/// Situations that belong together, and the digit that opens them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskTheme {
    /// Its id.
    pub id: String,
    /// Its digit.
    pub digit: usize,
    /// Its name.
    pub name: Words,
    /// What can be true.
    pub choices: Vec<DeskSituation>,
}

/// A situation, as it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeskSituation {
    /// The answer.
    pub choice: DeskChoice,
    /// The date that belongs to it.
    pub date: Option<SituationDate>,
}

/// Something read out, and what is said to who asks why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Said {
    /// What is said.
    pub lines: Vec<Pair>,
    /// The reasons.
    pub why: Vec<Pair>,
}

pub(super) fn script(scene: &Scene<'_>, answer: &Answer) -> Script {
    let stage = scene.told.stage();
    let occasion = answer.occasion(scene);
    let empty = Script {
        heading: scene.say("desk-script"),
        stage: stage.id().to_owned(),
        before: before(scene, stage),
        line: Pair { words: Words::new(), beside: Words::new() },
        helps: Vec::new(),
        answers: scene.say("desk-answers"),
        choices: Vec::new(),
        themes: Vec::new(),
        other_themes: plain_choice(scene, "themes", "desk-themes-back"),
        done: None,
        wrong: None,
        wrong_field: None,
        closing: Vec::new(),
        why: scene.say("desk-if-asked-why"),
        ways: at_desk(scene),
        making: scene.say("take-making"),
        stop: scene.say("take-stop"),
        set_date: scene.say("desk-date-set"),
    };
    match stage {
        Stage::Question(page) => Script {
            line: scene.say_both(&asked(stage)),
            helps: ["unknown", "while"].map(|when| help(scene, page, when)).to_vec(),
            choices: choices(scene, page),
            wrong: wrong_date(scene, page),
            ..empty
        },
        Stage::Situations => Script {
            line: scene.say_both(&asked(stage)),
            themes: themes(scene),
            done: Some(plain_choice(scene, Stage::Closing.id(), "desk-no-more")),
            wrong_field: situations::wrong(scene).map(|error| error.field),
            wrong: situations::wrong(scene).map(|error| error.text),
            ..empty
        },
        Stage::Closing => {
            let voices: Vec<_> = scene.voices().collect();
            let code = Receipt::of(&occasion.outcome.case, scene.day()).to_string();
            let said: Vec<_> =
                voices.iter().map(|voice| script::closing(voice, &occasion, &scene.callers(), &code)).collect();
            Script {
                line: Pair { words: scene.say(&asked(stage)), beside: Words::new() },
                wrong: situations::errors(scene).into_iter().next().map(|error| error.text),
                closing: paired(&said, scene.beside),
                ..empty
            }
        }
    }
}

/// What is asked at a stage.
pub(super) fn asked(stage: Stage) -> String {
    match stage {
        Stage::Question(page) => format!("spoken-question-{}", page.id()),
        Stage::Situations => "spoken-situations".to_owned(),
        Stage::Closing => "desk-closing".to_owned(),
    }
}

/// What is read out, in both languages. It has the same lines in each.
fn paired(said: &[Vec<Spoken>], beside: Option<&Voice>) -> Vec<Said> {
    let tag = beside.map(|voice| voice.language().tag.to_string()).unwrap_or_default();
    let pairs = |lines: &[Text], others: Option<&[Text]>| -> Vec<Pair> {
        let other = |at: usize| others.and_then(|others| Some((others.get(at)?, tag.as_str())));
        lines.iter().enumerate().map(|(at, line)| pair(line, other(at))).collect()
    };
    let other = |at: usize| said.get(1).and_then(|other| other.get(at));
    let each = said[0].iter().enumerate();
    each.map(|(at, one)| Said {
        lines: pairs(&one.lines, other(at).map(|other| &other.lines[..])),
        why: pairs(&one.why, other(at).map(|other| &other.why[..])),
    })
    .collect()
}

/// The greeting at the beginning of a call; then the answer to the question before, said back.
fn before(scene: &Scene<'_>, stage: Stage) -> Vec<Pair> {
    let pages = scene.told.asked_and_next();
    let answered = pages.iter().copied().filter(|page| scene.told.is_answered(*page));
    let last = answered.filter(|page| stage != Stage::Question(*page)).last();
    match (stage, last) {
        (Stage::Question(_), None) if !scene.told.has_begun() => {
            vec![scene.say_both("spoken-greeting"), scene.say_both("spoken-no-names")]
        }
        (Stage::Question(_) | Stage::Situations, Some(page)) => said_back(scene, page).into_iter().collect(),
        (Stage::Closing, _) if scene.told.receipt().is_some() => vec![scene.say_both("spoken-receipt-in")],
        (Stage::Question(_) | Stage::Situations | Stage::Closing, _) => Vec::new(),
    }
}

fn said_back(scene: &Scene<'_>, page: Page) -> Option<Pair> {
    let id = format!("spoken-{}", choice_id(page, scene.told.choice(page)?));
    let span = scene.told.expires().and_then(Result::ok);
    Some(scene.both(|voice| {
        let date = span.map(|span| ("date", voice.span(span).into()));
        voice.text(&id, date.as_slice())
    }))
}

fn help(scene: &Scene<'_>, page: Page, when: &str) -> SayHelp {
    SayHelp {
        heading: scene.say(&format!("desk-{when}")),
        line: scene.say_both(&format!("spoken-{when}-{}", page.id())),
    }
}

fn choices(scene: &Scene<'_>, page: Page) -> Vec<DeskChoice> {
    let choice = |(at, choice): (usize, &&str)| DeskChoice {
        id: (*choice).to_owned(),
        digit: if *choice == UNSURE { LAST_DIGIT } else { at + 1 },
        label: scene.say_both(&choice_id(page, choice)),
        hint: attribute(scene, &choice_id(page, choice), "hint"),
        date: (*choice == DATE && scene.told.choice(page) == Some(DATE)).then(|| date(scene)),
        chosen: scene.told.choice(page) == Some(*choice),
    };
    page.choices().iter().enumerate().map(choice).collect()
}

/// Something to press that is no answer of the caller.
fn plain_choice(scene: &Scene<'_>, id: &str, message: &str) -> DeskChoice {
    let label = Pair { words: scene.say(message), beside: Words::new() };
    DeskChoice { id: id.to_owned(), digit: LAST_DIGIT, label, hint: None, date: None, chosen: false }
}

fn date(scene: &Scene<'_>) -> DeskDate {
    let typed = &scene.told.date;
    DeskDate {
        label: scene.say("desk-date"),
        hint: wire::words(&scene.voice.text("desk-date-hint", &[("example", SHORT.into())])),
        era: typed.era.clone(),
        typed: scene.told.parts().written(),
    }
}

/// An empty field is not wrong yet.
fn wrong_date(scene: &Scene<'_>, page: Page) -> Option<Words> {
    let typed = page == Page::Certificate && !scene.told.parts().written().trim().is_empty();
    steps::errors(scene, page).into_iter().next().filter(|_| typed).map(|error| error.text)
}

fn themes(scene: &Scene<'_>) -> Vec<DeskTheme> {
    let themes = situations::offered(scene).into_iter().enumerate();
    themes
        .map(|(at, (id, situations))| DeskTheme {
            id: id.to_owned(),
            digit: at + 1,
            name: scene.say(&format!("theme-{id}")),
            choices: situations
                .into_iter()
                .enumerate()
                .map(|(at, situation)| DeskSituation {
                    choice: DeskChoice {
                        id: Held::question(situation),
                        digit: at + 1,
                        label: scene.both(|voice| script::situation(voice, situation, scene.day())),
                        hint: None,
                        date: None,
                        chosen: scene.told.held().is_ticked(situation),
                    },
                    date: situations::date_of(scene, situation),
                })
                .collect(),
        })
        .collect()
}
