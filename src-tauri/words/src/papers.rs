//! The papers side by side, in words: as a table, and paper by paper for where a table has no room.
//!
//! Not here: what a paper stands for. Those are facts; that the card of old has ended is law.

use shirube_facts::{Paper, PaperUse, Saying, Standing};
use shirube_rules::care::Show;
use shirube_rules::insurer::Matter;
use shirube_rules::old_card::counts_until;

use crate::figures::Ground;
use crate::library::told_of;
use crate::sheet::Item;
use crate::text::Text;
use crate::voice::Voice;

/// The papers side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is.
    pub caption: Text,
    /// What stands above the heads of the rows.
    pub corner: Text,
    /// The papers.
    pub papers: Vec<Show>,
    /// What each of them is called.
    pub columns: Vec<Text>,
    /// What is compared.
    pub rows: Vec<Row>,
    /// The same, paper by paper.
    pub lists: Vec<Item>,
}

/// Something that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub head: Text,
    /// How it is with each paper.
    pub cells: Vec<Text>,
}

/// The papers side by side on a day, for members of an insurer.
pub(crate) fn table(voice: &Voice, ground: &Ground<'_>) -> Table {
    let papers = ground.pack.papers();
    let row = |id: &str, cell: &dyn Fn(&Paper) -> Text| Row {
        head: voice.text(&format!("row-{id}"), &[]),
        cells: papers.iter().map(cell).collect(),
    };
    let mut rows = vec![
        row("form", &|paper| voice.text(&format!("form-{}", paper.form.id()), &[])),
        row("purpose", &|paper| voice.text(&format!("purpose-{}", paper.shows), &[])),
    ];
    rows.extend(PaperUse::ALL.iter().map(|what| row(what.id(), &|paper| standing(voice, ground, paper, *what))));
    let columns: Vec<Text> = papers.iter().map(|paper| voice.text(&format!("paper-{}", paper.shows), &[])).collect();
    let joint = voice.text("joint-label", &[]);
    let list = |at: usize| {
        let line = |row: &Row| row.head.clone().then(&joint).then(&row.cells[at]).into();
        Item { details: rows.iter().map(line).collect(), ..Item::plain(columns[at].clone()) }
    };
    let lists = (0..columns.len()).map(list).collect();
    let [caption, corner] = ["table-caption", "table-what"].map(|id| voice.text(id, &[]));
    let papers = papers.iter().map(|paper| paper.shows).collect();
    Table { caption, corner, papers, columns, rows, lists }
}

/// Whether a paper stands for something.
fn standing(voice: &Voice, ground: &Ground<'_>, paper: &Paper, what: PaperUse) -> Text {
    let standing = paper.as_a(what);
    if paper.shows == Show::OldCard && what == PaperUse::Entitlement {
        let until = counts_until(ground.insurer.scheme);
        let id = if ground.day <= until { "standing-until" } else { "standing-over" };
        return voice.text(id, &[("date", voice.day(until).into())]);
    }
    let printed = paper.shows == Show::Kakuninsho && standing == Standing::No && prints_others(ground);
    if printed {
        voice.text("standing-may-be-printed", &[])
    } else {
        voice.text(&format!("standing-{}", standing.id()), &[])
    }
}

/// Whether the insurer may print other certificates on its 資格確認書; where it is not known, whether any does.
fn prints_others(ground: &Ground<'_>) -> bool {
    let mut rules = told_of(ground).into_iter().flat_map(|one| one.rules_on(Matter::OtherCertificates, ground.day));
    rules.any(|rule| rule.says == Saying::OtherCertificatesMayBePrinted)
}
