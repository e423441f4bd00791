//! The pack: all facts, checked.
//!
//! Not here: choosing among packs, and reading files from disk. A pack is made of text.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use shirube_rules::duty::CallTopic;
use shirube_rules::facts::{Facts, Used};

use crate::contact::{self, Contact};
use crate::document::{self, Document};
use crate::entry::File;
use crate::figure::{self, Figure};
use crate::guide::{self, Guide, GuideTo};
use crate::holidays::{self, Holidays};
use crate::insurer::{self, Insurer};
use crate::link::{self, Link};
use crate::order;
use crate::paper::{self, Paper};
use crate::problem::Problem;
use crate::rely::Known;
use crate::team::Team;
use crate::term::{self, Term};
use crate::topic::{self, Ground, Topic};

/// All facts. Whoever has one may trust it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    documents: Vec<Document>,
    contacts: Vec<Contact>,
    links: Vec<Link>,
    figures: Vec<Figure>,
    guides: Vec<Guide>,
    papers: Vec<Paper>,
    topics: Vec<Topic>,
    terms: Vec<Term>,
    insurers: Vec<Insurer>,
    holidays: Holidays,
    team: Option<Team>,
}

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// The files built in, as path and text.
pub fn embedded_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let folders = DATA.dirs().flat_map(Dir::files);
    DATA.files().chain(folders).filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
}

const SOURCES: &str = "sources.toml";
const CONTACTS: &str = "contacts.toml";
const LINKS: &str = "links.toml";
const FIGURES: &str = "figures.toml";
const GUIDES: &str = "guides.toml";
const PAPERS: &str = "papers.toml";
const TOPICS: &str = "topics.toml";
const TERMS: &str = "terms.toml";
const HOLIDAYS: &str = "holidays.toml";
/// The files a pack is made of, besides the folder of the insurers.
const FILES: [&str; 9] = [SOURCES, CONTACTS, LINKS, FIGURES, GUIDES, PAPERS, TOPICS, TERMS, HOLIDAYS];

impl Pack {
    /// The pack built in.
    pub fn embedded() -> Result<Self, Vec<Problem>> {
        Self::read(embedded_files())
    }

    /// The pack these files make, or everything that is wrong with them.
    pub fn read<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut files = Files::sort(files, &mut problems);
        let (documents, sources) = document::read(files.take(SOURCES, &mut problems), &mut problems);
        let insurers = insurer::mirror(&files.insurers, &mut problems);
        let known = Known { sources, insurers: insurers.ids.clone(), team: false };
        let insurers = insurers.check(&known, &mut problems);
        let contacts = contact::read(files.take(CONTACTS, &mut problems), &known, &mut problems);
        let (links, link_ids) = link::read(files.take(LINKS, &mut problems), &known, &mut problems);
        let figures = figure::read(files.take(FIGURES, &mut problems), &known, &mut problems);
        let guides = guide::read(files.take(GUIDES, &mut problems), &known, &mut problems);
        let papers = paper::read(files.take(PAPERS, &mut problems), &known, &mut problems);
        let ground = Ground { known: &known, documents: &documents, links: &link_ids };
        let topics = topic::read(files.take(TOPICS, &mut problems), &ground, &mut problems);
        let topic_ids: BTreeSet<&str> = topics.iter().map(|topic| topic.id.as_str()).collect();
        let terms = term::read(files.take(TERMS, &mut problems), &topic_ids, &mut problems);
        let holidays = holidays::read(files.take(HOLIDAYS, &mut problems), &known, &mut problems);
        match holidays {
            Some(holidays) if problems.is_empty() => Ok(Self {
                documents,
                contacts,
                links,
                figures,
                guides,
                papers,
                topics,
                terms,
                insurers,
                holidays,
                team: None,
            }),
            _ => {
                problems.sort();
                Err(problems)
            }
        }
    }

    /// These facts, and what a team adds.
    pub(crate) fn and(
        mut self,
        team: Team,
        documents: Vec<Document>,
        insurers: Vec<Insurer>,
        contacts: Vec<Contact>,
    ) -> Self {
        self.documents.extend(documents);
        // Theirs have higher codes than any built in, so the order stays that of the codes.
        self.insurers.extend(insurers);
        self.contacts.extend(contacts);
        self.team = Some(team);
        self
    }

    /// Whether a team has added this insurer.
    pub fn is_added(&self, insurer: &Insurer) -> bool {
        insurer.code >= insurer::FIRST_TEAM_CODE
    }

    /// The team that has added something.
    pub fn team(&self) -> Option<&Team> {
        self.team.as_ref()
    }

    /// All documents.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// A document by id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// All telephone lines, in no order to show them in.
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// A telephone line by id.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The lines to show for these topics, most fitting first. Lines of other insurers are not among them.
    pub fn contacts_for(&self, topics: &[CallTopic], lang: &str, insurer: &str) -> Vec<&Contact> {
        order::for_topics(&self.contacts, topics, lang, insurer)
    }

    /// Every line a member of this insurer may want, most fitting first. For the unknown insurer, the insurers' own
    /// lines come last; their scope says whose they are.
    pub fn contacts_in_order(&self, lang: &str, insurer: &str) -> Vec<&Contact> {
        order::all(&self.contacts, lang, insurer)
    }

    /// All links.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// A link by id.
    pub fn link(&self, id: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.id == id)
    }

    /// All figures.
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// A figure's value by id.
    pub fn figure(&self, id: &str) -> Option<i64> {
        self.figures.iter().find(|figure| figure.id == id).map(|figure| figure.value)
    }

    /// All guides.
    pub fn guides(&self) -> &[Guide] {
        &self.guides
    }

    /// The guide to a matter that holds on a day.
    pub fn guide(&self, matter: GuideTo, day: NaiveDate) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.matter == matter && guide.rely.holds_on(day))
    }

    /// The papers people mix up, in the order in which they stand side by side.
    pub fn papers(&self) -> &[Paper] {
        &self.papers
    }

    /// The topics of the library, in order.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// A topic by id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The words on papers and screens, in order.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// A word by id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// All insurers, by code.
    pub fn insurers(&self) -> &[Insurer] {
        &self.insurers
    }

    /// An insurer by id.
    pub fn insurer(&self, id: &str) -> Option<&Insurer> {
        self.insurers.iter().find(|insurer| insurer.id == id)
    }

    /// An insurer by its number in receipts.
    pub fn insurer_by_code(&self, code: u16) -> Option<&Insurer> {
        self.insurers.binary_search_by_key(&code, |insurer| insurer.code).ok().map(|at| &self.insurers[at])
    }

    /// The national holidays.
    pub fn holidays(&self) -> &Holidays {
        &self.holidays
    }
}

impl Facts for Pack {
    fn is_holiday(&self, day: NaiveDate) -> bool {
        self.holidays.is_holiday(day) == Some(true)
    }

    fn stands(&self, used: Used, day: NaiveDate) -> bool {
        match used {
            Used::Source(source) => self.document(source.id()).is_some_and(|document| document.stands_on(day)),
            Used::Lines(topic, insurer) => {
                let insurer = self.insurer_by_code(insurer.code).map_or(Insurer::UNKNOWN, |insurer| &insurer.id);
                let shown = self.contacts.iter().filter(|contact| contact.rely.scope.covers(insurer));
                shown.filter(|contact| contact.answers(topic)).all(|contact| contact.rely.stands_on(day))
            }
            Used::Rules(matter, insurer) => self.insurer_by_code(insurer.code).is_none_or(|insurer| {
                let rules = insurer.rules.iter().filter(|rule| rule.says.matter() == matter);
                rules.filter(|rule| rule.rely.holds_on(day)).all(|rule| rule.rely.stands_on(day))
            }),
        }
    }
}

/// The files by what they are.
struct Files<'t> {
    single: BTreeMap<&'t str, &'t str>,
    insurers: Vec<File<'t>>,
}

impl<'t> Files<'t> {
    fn sort(files: impl IntoIterator<Item = (&'t str, &'t str)>, problems: &mut Vec<Problem>) -> Self {
        let mut single = BTreeMap::new();
        let mut insurers = Vec::new();
        for (name, text) in files {
            if name.starts_with(insurer::FOLDER) {
                insurers.push(File { name, text });
            } else if !FILES.contains(&name) {
                problems.push(Problem::of_file(name, "no such file belongs to a pack"));
            } else if single.insert(name, text).is_some() {
                problems.push(Problem::of_file(name, "is here twice"));
            }
        }
        insurers.sort_by_key(|file| file.name);
        Self { single, insurers }
    }

    fn take(&mut self, name: &'static str, problems: &mut Vec<Problem>) -> File<'t> {
        let text = self.single.remove(name).unwrap_or_else(|| {
            problems.push(Problem::of_file(name, "missing"));
            ""
        });
        File { name, text }
    }
}
