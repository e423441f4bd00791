//! What a sheet and a topic have in common on the screen: parts, lines, telephone lines, pages to open.

use serde::Serialize;
use shirube_facts::{Link, OpenState};
use shirube_paper::qr::Qr;
use shirube_words::sheet::{Item, Part, PartId};
use shirube_words::text::Text;
use ts_rs::TS;

use super::Scene;
use crate::wire::{Pair, Words, pair};

/// A page that opens in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PageLink {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Its address, to be read.
    pub address: String,
    /// The same, to be scanned.
    pub code: Code,
}

/// A code to scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Code {
    /// Its side, in modules.
    pub size: usize,
    /// Its dark modules, as the path of a drawing.
    pub path: String,
    /// What it is, for who does not see it.
    pub name: String,
}

/// A part under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SheetPart {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub heading: Pair,
    /// Whether it unfolds.
    pub folded: bool,
    /// Whether its lines are large and apart: telephone lines, a code.
    pub large: bool,
    /// What it says.
    pub items: Vec<SheetItem>,
}

/// A line with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SheetItem {
    /// The telephone number that stands before it.
    pub number: Option<String>,
    /// The line.
    pub line: Pair,
    /// What belongs to it.
    pub details: Vec<ItemDetail>,
    /// The page to open for it.
    pub link: Option<PageLink>,
}

/// What belongs to a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ItemDetail {
    /// Whether a telephone line answers now, where that is what it tells.
    pub open: Option<Answers>,
    /// The words.
    pub text: Pair,
}

/// Whether a telephone line answers now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    /// It does.
    Open,
    /// It does not.
    Closed,
    /// Sources differ, or do not say.
    Unknown,
}

impl From<OpenState> for Answers {
    fn from(open: OpenState) -> Self {
        match open {
            OpenState::Open => Self::Open,
            OpenState::Closed => Self::Closed,
            OpenState::Unknown => Self::Unknown,
        }
    }
}

/// A part, with the same in another language.
pub(super) fn part(scene: &Scene<'_>, part: &Part, other: Option<(&Part, &str)>) -> SheetPart {
    SheetPart {
        id: id(part.id).to_owned(),
        heading: pair(&part.heading, other.map(|(other, tag)| (&other.heading, tag))),
        folded: matches!(part.id, PartId::Insurer | PartId::WhatIf | PartId::Sources),
        large: matches!(part.id, PartId::Contacts | PartId::Receipt),
        items: each(&part.items, other.map(|(other, tag)| (&other.items[..], tag)), |item, other| {
            // The title of a document is not the place to explain a word.
            if part.id == PartId::Sources { draw(scene, item, other) } else { explaining(scene, item, other) }
        }),
    }
}

/// Items, each with the same in another language.
pub(super) fn items(scene: &Scene<'_>, items: &[Item], others: Option<(&[Item], &str)>) -> Vec<SheetItem> {
    each(items, others, |item, other| explaining(scene, item, other))
}

fn each<'i>(
    items: &'i [Item],
    others: Option<(&'i [Item], &'i str)>,
    draw: impl Fn(&Item, Option<(&'i Item, &'i str)>) -> SheetItem,
) -> Vec<SheetItem> {
    let other = |at: usize| others.and_then(|(others, tag)| Some((others.get(at)?, tag)));
    items.iter().enumerate().map(|(at, item)| draw(item, other(at))).collect()
}

/// An item of the sheet, with the same in another language.
pub(super) fn draw(scene: &Scene<'_>, item: &Item, other: Option<(&Item, &str)>) -> SheetItem {
    draw_with(scene, item, other, pair)
}

/// The same, in which words of the glossary are explained. What belongs to a telephone line names nothing new.
fn explaining(scene: &Scene<'_>, item: &Item, other: Option<(&Item, &str)>) -> SheetItem {
    if item.number.is_some() {
        return draw(scene, item, other);
    }
    draw_with(scene, item, other, |text, other| scene.explaining(text, other))
}

fn draw_with(
    scene: &Scene<'_>,
    item: &Item,
    other: Option<(&Item, &str)>,
    pair: impl Fn(&Text, Option<(&Text, &str)>) -> Pair,
) -> SheetItem {
    // The line comes before what belongs to it.
    let line = pair(&item.line, other.map(|(other, tag)| (&other.line, tag)));
    let details = item.details.iter().enumerate().map(|(at, detail)| ItemDetail {
        open: detail.open.map(Answers::from),
        text: pair(&detail.text, other.and_then(|(other, tag)| Some((&other.details.get(at)?.text, tag)))),
    });
    SheetItem {
        number: item.number.as_ref().map(ToString::to_string),
        line,
        details: details.collect(),
        link: item.page.as_ref().and_then(|page| link(scene, &page.link.id)),
    }
}

const fn id(part: PartId) -> &'static str {
    match part {
        PartId::Branches => "branches",
        PartId::Situations => "situations",
        PartId::Insurer => "insurer",
        PartId::Doctor => "doctor",
        PartId::Kakuninsho => "kakuninsho",
        PartId::Contacts => "contacts",
        PartId::Certificate => "certificate",
        PartId::Differs => "differs",
        PartId::WhatIf => "what-if",
        PartId::Next => "next",
        PartId::Receipt => "receipt",
        PartId::Sources => "sources",
    }
}

/// A page by its id, named in the scene's language.
pub(super) fn link(scene: &Scene<'_>, id: &str) -> Option<PageLink> {
    let link = scene.moment.house.pack.link(id)?;
    Some(PageLink {
        id: link.id.clone(),
        name: scene.say(&format!("link-{id}")),
        address: link.address.as_str().to_owned(),
        code: code(scene, link),
    })
}

fn code(scene: &Scene<'_>, link: &Link) -> Code {
    let qr = Qr::of(link);
    let name = scene.voice.text("page-code", &[("address", link.address.as_str().into())]).to_string();
    Code { size: qr.size, path: qr.path(), name }
}
