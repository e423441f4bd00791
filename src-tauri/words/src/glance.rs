//! An outcome at a glance: one line for each thing an agent is asked about, always in the same place.

use shirube_facts::{Insurer, OpenState};
use shirube_rules::notice::Notice;
use shirube_rules::outcome::Outcome;
use shirube_rules::works::CardWorks;

use crate::calls;
use crate::insurer::rules;
use crate::lines::{cards, headline, notice_text, part};
use crate::sheet::{Item, LineKind, Occasion, PartId};
use crate::text::Text;
use crate::voice::Voice;

/// One thing at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: &'static str,
    /// What it is about.
    pub label: Text,
    /// How it stands.
    pub value: Text,
    /// The same as a sign.
    pub sign: Option<OpenState>,
    /// What there is to know about it.
    pub lines: Vec<Text>,
}

/// What the documents contradict each other on, as far as it is said.
const CONTRADICTIONS: [Notice; 3] = [Notice::ThreeMonthsDisputed, Notice::SourcesDiffer, Notice::Inferred];

/// Everything at a glance, in order. `languages` are those of the call, the caller's first.
pub fn glance(voice: &Voice, occasion: &Occasion<'_>, languages: &[&str]) -> Vec<Row> {
    let outcome = occasion.outcome;
    let contacts = occasion.contacts(languages);
    let label = |id: &str| voice.text(&format!("glance-{id}"), &[]);
    let row = |id: &'static str, value: Text| Row { id, label: label(id), value, sign: None, lines: Vec::new() };
    let lines = |id: PartId| part(id, voice, occasion, &contacts).into_iter().map(|item: Item| item.line).collect();
    let (phone, answers) = phone(voice, occasion, languages);
    let sources = contradictions(voice, occasion);
    vec![
        row("todo", headline(voice, occasion)),
        row("by", by(voice, occasion)),
        Row {
            sign: Some(works(outcome.works)),
            lines: lines(PartId::Doctor),
            ..row("works", label(&format!("works-{}", outcome.works)))
        },
        Row {
            lines: lines(PartId::Kakuninsho),
            ..row("kakuninsho", label(&format!("kakuninsho-{}", outcome.kakuninsho)))
        },
        Row { sign: answers, ..row("phone", phone) },
        Row { lines: lines(PartId::Insurer), ..row("insurer", insurer(voice, occasion)) },
        Row {
            value: voice.text("glance-sources-count", &[("count", sources.len().into())]),
            lines: sources,
            ..row("sources", Text::default())
        },
        Row { lines: lines(PartId::Differs), ..row("paper", label(paper(outcome))) },
    ]
}

/// The nearest last day; where only its rule is known, that.
fn by(voice: &Voice, occasion: &Occasion<'_>) -> Text {
    let dated = occasion.outcome.todo.iter().map(|step| step.by);
    let cards = cards(voice, occasion);
    let first = cards.iter().zip(dated).filter_map(|(card, by)| {
        let line = card.lines.iter().find(|line| line.kind == LineKind::By)?;
        Some((by.is_none(), by, line.text.clone()))
    });
    let first = first.min_by_key(|(undated, by, _)| (*undated, *by)).map(|(.., text)| text);
    first.unwrap_or_else(|| voice.text("glance-by-none", &[]))
}

const fn works(works: CardWorks) -> OpenState {
    match works {
        CardWorks::Yes | CardWorks::EntitlementOnly => OpenState::Open,
        CardWorks::No => OpenState::Closed,
        CardWorks::Unknown => OpenState::Unknown,
    }
}

/// The best line that answers now, or the best one. Where there is nothing to call about, the one for any question.
fn phone(voice: &Voice, occasion: &Occasion<'_>, languages: &[&str]) -> (Text, Option<OpenState>) {
    let ground = occasion.ground();
    let (topics, contacts) = calls::contacts_or_any(&ground, occasion.outcome.topics(), languages);
    let said = |number: &str, state: String| {
        voice.text("glance-phone-now", &[("phone", number.to_owned().into()), ("state", state.into())])
    };
    let items = calls::items(voice, &ground, &topics, occasion.now, &contacts);
    let state = |item: &Item| item.details.iter().find_map(|detail| detail.open);
    let numbered = || items.iter().filter(|item| item.number.is_some());
    let open = numbered().find(|item| state(item) == Some(OpenState::Open));
    let Some(item) = open.or_else(|| numbered().next()) else {
        return (voice.text("glance-phone-none", &[]), None);
    };
    let number = item.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let now = item.details.iter().find(|detail| detail.open.is_some()).map(|detail| detail.text.to_string());
    (said(&number, now.unwrap_or_default()), state(item))
}

fn insurer(voice: &Voice, occasion: &Occasion<'_>) -> Text {
    if occasion.insurer.id == Insurer::UNKNOWN {
        return voice.text("glance-insurer-unknown", &[]);
    }
    voice.text("glance-insurer-count", &[("count", rules(occasion).len().into())])
}

fn contradictions(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let outcome = occasion.outcome;
    let others = outcome.alternatives.iter().flat_map(|other| &other.notices);
    let known = |notice: &&Notice| outcome.notices.contains(notice) || others.clone().any(|other| other == *notice);
    CONTRADICTIONS.iter().filter(known).map(|notice| notice_text(voice, occasion, *notice)).collect()
}

fn paper(outcome: &Outcome) -> &'static str {
    match (&outcome.leaflet, outcome.differs_from_leaflet.is_empty()) {
        (_, false) => "paper-differs",
        (Some(_), true) => "paper-same",
        (None, true) => "paper-open",
    }
}
