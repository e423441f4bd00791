//! Every word of the law and of the facts has its words, and no message is left that nobody says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use shirube_facts::{Group, Pack, PaperForm, PaperUse, Saying, Standing};
use shirube_promises::every_state;
use shirube_rules::answers::{Card, Certificate, Question, Registered};
use shirube_rules::care::Show;
use shirube_rules::checklist::{self, Row};
use shirube_rules::duty::{CallTopic, Todo};
use shirube_rules::household::Role;
use shirube_rules::insurer::Matter;
use shirube_rules::kakuninsho::Kakuninsho;
use shirube_rules::notice::Notice;
use shirube_rules::reason::Reason;
use shirube_rules::region::Region;
use shirube_rules::situation::{Situation, Situations};
use shirube_rules::ways::ways;
use shirube_rules::works::CardWorks;
use shirube_words::date_input;

use super::files::{Part, told};
use super::{check, languages};

/// Where messages are said by their whole id.
const SPEAKERS: [&str; 4] = ["words/src", "paper/src", "cli/src", "src"];

/// What the command line can be asked, each with its line of usage.
const COMMANDS: [&str; 11] =
    ["check", "contacts", "topic", "sheet", "explain", "family", "pack", "counts", "triage", "lists", "system"];
/// Where its options stand, each with a line in the manual.
const ARGUMENTS: &str = include_str!("../../src-tauri/cli/src/arguments.rs");

/// What the window asks, and what it offers as answers.
const PAGES: [(&str, &[&str]); 4] = [
    ("card", &["valid", "none", "waiting", "lost", "damaged", "replacing", "returned"]),
    ("card-expired", &["no", "yes"]),
    ("registered", &["yes", "no", "released"]),
    ("certificate", &["date", "valid", "expired", "absent"]),
];

/// What the keys do.
const KEYS: [&str; 18] = [
    "answer",
    "move",
    "undo",
    "find",
    "caller-language",
    "ticket",
    "next-caller",
    "pane",
    "pane-back",
    "print",
    "back",
    "phones",
    "language",
    "start-over",
    "smaller",
    "larger",
    "normal",
    "keys",
];

/// The pages that the window opens in the browser.
const LINKS: [&str; 4] = ["card-application", "mynaportal-insurance", "my-number-contact", "mynaapp"];

/// The themes of the situations in the window.
const THEMES: [&str; 8] = ["trouble", "change", "help", "papers", "child", "elderly", "stay", "wishes"];

/// A way whose words are the guides to it, and which has nothing of its own but a label.
const GUIDED: &str = "way-register-portal";

/// The families of messages that have attributes.
const WITH_ATTRIBUTES: [&str; 7] = ["todo-", "way-", "choice-", "help-", "situation-", "topic-", "term-"];

/// The days of a certificate that are worth a line in a calendar.
const CERTIFICATE_DAYS: [&str; 3] = ["certificate-renewable-from", "certificate-expires", "certificate-works-until"];

/// The lines of a to-do that have a label.
const LABELLED: [&str; 4] = ["bring", "cost", "time", "note"];

/// The messages that are put together from the ids of the law and of the facts.
fn families() -> BTreeSet<String> {
    let pack = Pack::embedded().expect("the facts that are built in");
    let mut ids = BTreeSet::new();
    let mut family = |name: &str, members: Vec<&str>| {
        assert!(!members.is_empty(), "{name}");
        ids.extend(members.into_iter().map(|member| format!("{name}-{member}")));
    };
    family("todo", Todo::ALL.iter().map(|todo| todo.id()).collect());
    family("todo", vec!["renew-certificate-absent"]);
    family("reason", Reason::all().iter().map(|reason| reason.id).collect());
    family("reason", vec!["in-any-case"]);
    family("differs", checklist::ROWS.iter().filter(|row| row.differs_from_leaflet()).map(row_id).collect());
    let notices = Notice::ALL.iter().filter(|notice| !has_a_line_of_its_own(**notice));
    family("notice", notices.map(|notice| notice.id()).collect());
    family("works", CardWorks::ALL.iter().map(|works| works.id()).collect());
    family("show", Show::ALL.iter().map(|show| show.id()).collect());
    family("kakuninsho", Kakuninsho::ALL.iter().map(|way| way.id()).collect());
    family("question", Question::ALL.iter().map(|question| question.id()).collect());
    family("if-card", Card::ALL.iter().map(|answer| answer.id()).collect());
    family("if-registered", Registered::ALL.iter().map(|answer| answer.id()).collect());
    family("if-certificate", Certificate::ALL.iter().map(|answer| answer.id()).collect());
    family("role", Role::ALL.iter().map(|role| role.id()).collect());
    let several: Vec<String> = Role::ALL.iter().map(|role| format!("{role}-several")).collect();
    family("role", several.iter().map(String::as_str).collect());
    family("theme", THEMES.to_vec());
    family("situation", Situation::ALL.iter().map(|situation| situation.id()).collect());
    let told_by_the_law = |saying: &&Saying| saying.matter() == Matter::AfterRegistration;
    family("rule", Saying::ALL.iter().filter(|saying| !told_by_the_law(saying)).map(|saying| saying.id()).collect());
    family("guide", pack.guides().iter().map(|guide| guide.id.as_str()).collect());
    family("call-topic", CallTopic::ALL.iter().map(|topic| topic.id()).collect());
    family("group", Group::ALL.iter().map(|group| group.id()).collect());
    for topic in pack.topics() {
        family("topic", vec![&topic.id]);
        let headed = topic.bites.iter().chain(topic.parts.iter().filter(|part| part.todo.is_none()));
        family(&format!("topic-{}", topic.id), headed.map(|part| part.id.as_str()).collect());
    }
    family("term", pack.terms().iter().map(|term| term.id.as_str()).collect());
    let papers = || pack.papers().iter().map(|paper| paper.shows.id());
    family("paper", papers().collect());
    family("purpose", papers().collect());
    family("form", PaperForm::ALL.iter().map(|form| form.id()).collect());
    family("row", PaperUse::ALL.iter().map(|what| what.id()).chain(["form", "purpose"]).collect());
    family("standing", Standing::ALL.iter().map(|standing| standing.id()).collect());
    family("contact", pack.contacts().iter().map(|contact| contact.id.as_str()).collect());
    family("contact", vec!["municipality-how", "own-insurer-how"]);
    let languages = pack.contacts().iter().flat_map(|line| line.languages.iter().chain(&line.also_languages));
    family("language", languages.map(String::as_str).collect());
    family("calendar", CERTIFICATE_DAYS.to_vec());
    family("label", LABELLED.to_vec());
    family("usage", COMMANDS.to_vec());
    let options = ARGUMENTS.split('"').filter(|word| is_id(word)).filter_map(|word| word.strip_prefix("--"));
    family("option", options.collect());
    for (page, choices) in PAGES {
        family("question", vec![page]);
        family("help", vec![page]);
        family(&format!("choice-{page}"), choices.to_vec());
    }
    family("drawing", vec!["card-expired", "certificate"]);
    family("choice", vec!["unsure"]);
    family("count", date_input::COUNTS.iter().map(|(id, _)| *id).collect());
    family("link", LINKS.to_vec());
    family("settings", vec!["text-size", "colours", "motion", "readings", "single-keys"]);
    family("readings", vec!["easy", "always", "never"]);
    family("single-keys", vec!["on", "off"]);
    family("key", KEYS.to_vec());
    family("keys", vec!["desk", "everywhere"]);
    family("counts", vec!["nothing-to-do", "not-decided"]);
    family("glance", vec!["todo", "by", "works", "kakuninsho", "phone", "insurer", "sources", "paper"]);
    family("glance-works", CardWorks::ALL.iter().map(|works| works.id()).collect());
    family("glance-kakuninsho", Kakuninsho::ALL.iter().map(|way| way.id()).collect());
    family("glance", vec!["paper-same", "paper-differs", "paper-open"]);
    family("desk", vec!["unknown", "while"]);
    script(&mut family);
    family("colours", vec!["auto", "light", "dark", "contrast"]);
    family("motion", vec!["auto", "none"]);
    ids.extend(several_ways());
    ids
}

/// Every question, answer, to-do, reason and situation has its spoken line.
fn script(family: &mut impl FnMut(&str, Vec<&str>)) {
    for (page, choices) in PAGES {
        family("spoken-question", vec![page]);
        family("spoken-unknown", vec![page]);
        family("spoken-while", vec![page]);
        family(&format!("spoken-choice-{page}"), choices.to_vec());
    }
    family("spoken-choice", vec!["unsure"]);
    family("spoken-todo", Todo::ALL.iter().map(|todo| todo.id()).chain(["renew-certificate-absent"]).collect());
    family("spoken-reason", Reason::all().iter().map(|reason| reason.id).chain(["in-any-case"]).collect());
    family("spoken-situation", Situation::ALL.iter().map(|situation| situation.id()).collect());
}

fn row_id(row: &Row) -> &'static str {
    row.id.id()
}

/// When offices are closed stands with the to-do: `closed-go-by` or `closed-already`.
fn has_a_line_of_its_own(notice: Notice) -> bool {
    notice == Notice::LastDayIsClosed
}

/// The ways of the to-dos that can be done in several.
fn several_ways() -> BTreeSet<String> {
    let regions: Vec<Region> = every_state().map(Region::from).chain([Region::EVERYTHING]).collect();
    let mut ids = BTreeSet::new();
    for todo in Todo::ALL {
        let all: Vec<_> = regions.iter().map(|region| ways(*todo, *region, Situations::NONE)).collect();
        if all.iter().any(|ways| ways.len() > 1) {
            ids.extend(all.iter().flat_map(|ways| ways.iter()).map(|way| format!("way-{todo}-{way}")));
        }
    }
    ids
}

/// The code of those who say messages.
fn sources() -> Vec<String> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri"));
    let files = SPEAKERS.iter().flat_map(|folder| rust_files(&root.join(folder)));
    files.map(|path| fs::read_to_string(path).expect("sources are UTF-8")).collect()
}

/// The words in quotes that stand in the code.
fn quoted() -> BTreeSet<String> {
    let sources = sources();
    sources.iter().flat_map(|source| source.split('"').filter(|word| is_id(word))).map(str::to_owned).collect()
}

/// The messages that the code says by their whole id.
fn said_by_id() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for source in sources() {
        for call in ["say(", "text("] {
            let calls = source.split(call).skip(1).filter_map(|after| after.trim_start().strip_prefix('"'));
            ids.extend(calls.filter_map(|after| after.split('"').next()).map(str::to_owned));
        }
    }
    ids
}

fn is_id(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.expect("it can be read").path()) {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn every_id_of_the_law_of_the_facts_and_of_the_code_has_its_words() {
    let mut found = Vec::new();
    for language in languages() {
        let told = told(&language);
        let ids: BTreeSet<&str> = told.iter().filter(|told| told.attribute.is_none()).map(|t| t.id.as_str()).collect();
        let said = said_by_id();
        assert!(said.len() > 60, "the code is read as it should be: {said:?}");
        let missing = families().into_iter().chain(said).filter(|id| id != GUIDED && !ids.contains(id.as_str()));
        found.extend(missing.map(|id| format!("{}: {id}", language.id)));
    }
    check("every id has its words", &found);
}

#[test]
fn every_message_is_said() {
    let (families, quoted) = (families(), quoted());
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language).iter().filter(|told| !told.is_term()) {
            if !families.contains(&told.id) && !quoted.contains(&told.id) {
                found.push(format!("{}/{}: {}", language.id, told.file, told.id));
            }
            if let Some(attribute) = told.attribute
                && !(WITH_ATTRIBUTES.iter().any(|family| told.id.starts_with(family)) && quoted.contains(attribute))
            {
                found.push(format!("{}/{}: {}", language.id, told.file, told.name()));
            }
        }
    }
    check("nobody says these messages", &found);
}

#[test]
fn every_term_is_named_by_some_message() {
    let mut named = BTreeSet::new();
    let mut terms = BTreeSet::new();
    for language in languages() {
        for told in told(&language) {
            terms.extend(told.is_term().then(|| told.id.clone()));
            named.extend(told.parts().into_iter().filter_map(|part| match part {
                Part::Term(term) => Some(format!("-{term}")),
                Part::Variable(_) | Part::Message(_) | Part::Form(..) | Part::Function(_) => None,
            }));
        }
    }
    let found: Vec<String> = terms.difference(&named).cloned().collect();
    check("no message of any language names these terms", &found);
}
