//! A document set in letters: rows and groups for the pages, and the structure that a reading machine follows.
//!
//! Here is how the PDF looks: sizes, distances, frames. What it says is in the document.

use shirube_words::readings::Piece;
use shirube_words::sheet::{LineKind, Page};
use shirube_words::text::{JAPANESE, Text};

use crate::document::{self, Block, Both, Document, Item, Kind, Line, Look, Section, ToDo};
use crate::flow::{Cell, Content, Frame, Group, MM, Row, WIDTH};
use crate::letters::{Letters, Missing, Part, Style};
use crate::qr::Qr;

/// A branch of the structure, or a leaf that stands on the pages.
pub(crate) enum Node {
    Branch(Role, Vec<Node>),
    Leaf(usize),
}

/// What a branch is.
pub(crate) enum Role {
    /// A stretch in a language.
    Section(String),
    Heading(u16, String),
    Paragraph,
    List {
        numbered: bool,
    },
    Entry,
    Label,
    Body,
    /// A picture, and what it is in words.
    Figure(String),
}

/// Why a document cannot be set.
pub(crate) enum NotSet {
    Missing(String),
    Stopped,
}

impl From<Missing> for NotSet {
    fn from(missing: Missing) -> Self {
        Self::Missing(missing.0)
    }
}

/// A document that is set.
pub(crate) struct Composed {
    pub(crate) groups: Vec<Group>,
    pub(crate) structure: Vec<Node>,
    pub(crate) leaves: usize,
}

const BODY: Style = Style { size: 14.0, bold: false, apart: 0.0 };
const BOLD: Style = Style { bold: true, ..BODY };
const SMALLER: Style = Style { size: 11.0, ..BODY };
const DETAIL: Style = Style { size: 12.0, ..BODY };
const SMALL_PRINT: Style = Style { size: 9.0, ..BODY };
/// What stands at the foot of each page.
pub(crate) const FOOT: Style = SMALL_PRINT;
const HEADLINE: Style = Style { size: 19.0, ..BOLD };
const LEAD: Style = Style { size: 16.0, ..BOLD };
const TASK: Style = Style { size: 17.0, ..BOLD };
const NUMBER: Style = Style { size: 26.0, ..BOLD };
const RECEIPT: Style = Style { size: 24.0, bold: true, apart: 2.0 };
/// Between two languages side by side.
const GUTTER: f32 = 5.0 * MM;
/// A camera reads a code of 30 mm at arm's length; its white margin is not counted.
const CODE: f32 = 40.0 * MM;
const TICK: f32 = 7.0 * MM;
const FRAMED: f32 = 3.5 * MM;

/// Sets a document. `go_on` is told how far it is, from 0 to 1, and says whether to go on.
pub(crate) fn compose(
    document: &Document<'_>,
    letters: &mut Letters,
    go_on: &mut dyn FnMut(f32) -> bool,
) -> Result<Composed, NotSet> {
    let lines = document.sections.iter().flat_map(|section| &section.blocks).map(lines).sum();
    let mut structure = Vec::new();
    let mut composer = Composer { letters, go_on, lines, done: 0, groups: Vec::new(), leaves: 0 };
    for (at, section) in document.sections.iter().enumerate() {
        let first = composer.groups.len();
        let mut nodes = Vec::new();
        for block in &section.blocks {
            composer.block(section, block, &mut nodes)?;
        }
        if let Some(group) = composer.groups.get_mut(first).filter(|_| at > 0) {
            group.fresh = true;
        }
        structure.push(Node::Branch(Role::Section(section.tag.to_owned()), nodes));
    }
    let Composer { groups, leaves, .. } = composer;
    Ok(Composed { groups, structure, leaves })
}

/// How many lines a block has, for telling how far the work is.
fn lines(block: &Block<'_>) -> usize {
    match block {
        Block::Heading(..) | Block::Person(_) | Block::Line(..) => 1,
        Block::ToDos(todos) => todos.iter().map(|todo| 1 + todo.lines.len()).sum(),
        Block::Items(_, items) => items.iter().map(|item| 1 + item.details.len()).sum(),
        Block::Table(table) => table.lists.iter().map(|item| 1 + item.details.len()).sum(),
    }
}

struct Composer<'l> {
    letters: &'l mut Letters,
    go_on: &'l mut dyn FnMut(f32) -> bool,
    lines: usize,
    done: usize,
    groups: Vec<Group>,
    leaves: usize,
}

/// Where a line stands, and how.
#[derive(Clone, Copy)]
struct Place {
    style: Style,
    /// From the left of what is printed.
    indent: f32,
    before: f32,
}

impl Composer<'_> {
    fn block(&mut self, section: &Section<'_>, block: &Block<'_>, nodes: &mut Vec<Node>) -> Result<(), NotSet> {
        match block {
            Block::Heading(level, words) => {
                let (size, before, frame) = match level {
                    1 => (20.0, 0.0, Frame::None),
                    2 => (17.0, 7.0 * MM, Frame::Below(1.4)),
                    _ => (15.0, 5.0 * MM, Frame::Below(0.8)),
                };
                self.heading(section, *level, *words, Style { size, ..BOLD }, before, frame, nodes)
            }
            Block::Person(words) => {
                let style = Style { size: 20.0, ..BOLD };
                self.heading(section, 2, *words, style, 10.0 * MM, Frame::Around(1.6), nodes)
            }
            Block::Line(look, words) => self.line(section, *look, *words, nodes),
            Block::ToDos(todos) => {
                let mut entries = Vec::new();
                for todo in todos {
                    entries.push(self.todo(section, todo)?);
                }
                nodes.push(Node::Branch(Role::List { numbered: true }, entries));
                Ok(())
            }
            Block::Items(kind, items) => self.items(section, *kind, items, nodes),
            // A page held upright has no room for a table in large letters.
            Block::Table(table) => {
                let items: Vec<_> = table.lists.iter().map(|item| document::item(item, None)).collect();
                self.items(section, Kind::Plain, &items, nodes)
            }
        }
    }

    fn items(
        &mut self,
        section: &Section<'_>,
        kind: Kind,
        items: &[Item<'_>],
        nodes: &mut Vec<Node>,
    ) -> Result<(), NotSet> {
        let mut entries = Vec::new();
        for item in items {
            entries.push(self.item(section, kind, item)?);
        }
        nodes.push(Node::Branch(Role::List { numbered: false }, entries));
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "a heading's look is spelt out where it is chosen")]
    fn heading(
        &mut self,
        section: &Section<'_>,
        level: u16,
        words: Both<'_>,
        style: Style,
        before: f32,
        frame: Frame,
        nodes: &mut Vec<Node>,
    ) -> Result<(), NotSet> {
        let padding = if matches!(frame, Frame::Around(_)) { 2.0 * MM } else { 0.6 * MM };
        let indent = if matches!(frame, Frame::Around(_)) { 3.0 * MM } else { 0.0 };
        let (row, leaves) = self.both(section, words, Place { style, indent, before: 0.0 })?;
        let title = words.words.to_string();
        self.groups.push(Group {
            before,
            frame,
            padding,
            rows: vec![row],
            heading: Some((level, title.clone())),
            stays: true,
            fresh: false,
        });
        nodes.push(Node::Branch(Role::Heading(level, title), leaves));
        Ok(())
    }

    fn line(
        &mut self,
        section: &Section<'_>,
        look: Look,
        words: Both<'_>,
        nodes: &mut Vec<Node>,
    ) -> Result<(), NotSet> {
        let (style, indent, before, frame, padding) = match look {
            Look::Plain => (SMALLER, 0.0, 1.0 * MM, Frame::None, 0.0),
            Look::Headline => (HEADLINE, 0.0, 5.0 * MM, Frame::None, 0.0),
            Look::Bite => (LEAD, 0.0, 3.0 * MM, Frame::None, 0.0),
            Look::Warning => (BOLD, 3.0 * MM, 3.0 * MM, Frame::Around(2.0), 2.0 * MM),
        };
        let (row, leaves) = self.both(section, words, Place { style, indent, before: 0.0 })?;
        self.groups.push(Group {
            before,
            frame,
            padding,
            rows: vec![row],
            heading: None,
            stays: look == Look::Headline,
            fresh: false,
        });
        nodes.extend(leaves.into_iter().map(paragraph));
        Ok(())
    }

    fn todo(&mut self, section: &Section<'_>, todo: &ToDo<'_>) -> Result<Node, NotSet> {
        let indent = FRAMED + TICK + 2.0 * MM;
        let number = self.plain(section, &format!("{}.", todo.number), Place { style: TASK, indent, before: 0.0 })?;
        let after_number = indent + 9.0 * MM;
        let (mut title, leaves) =
            self.both(section, todo.title, Place { style: TASK, indent: after_number, before: 0.0 })?;
        let (number, label) = number;
        title.height = title.height.max(number.height).max(TICK + 1.0 * MM);
        title.cells.extend(number.cells);
        title.cells.push(Cell { x: FRAMED, y: 0.7 * MM, content: Content::Tick(TICK), leaf: None });
        let mut rows = vec![title];
        let heading = Role::Heading(3, todo.title.words.to_string());
        let mut body = vec![Node::Branch(heading, leaves)];
        for line in &todo.lines {
            self.todo_line(section, line, &mut rows, &mut body)?;
        }
        let frame = Frame::Around(1.1);
        self.groups.push(Group {
            before: 3.0 * MM,
            frame,
            padding: FRAMED,
            rows,
            heading: None,
            stays: false,
            fresh: false,
        });
        Ok(entry(Some(label), body))
    }

    fn todo_line(
        &mut self,
        section: &Section<'_>,
        line: &Line<'_>,
        rows: &mut Vec<Row>,
        body: &mut Vec<Node>,
    ) -> Result<(), NotSet> {
        let style = match line.kind {
            LineKind::By => BOLD,
            LineKind::Closed
            | LineKind::Waits
            | LineKind::How
            | LineKind::Way(_)
            | LineKind::Bring
            | LineKind::Cost
            | LineKind::Time
            | LineKind::Note => BODY,
            LineKind::Why => SMALLER,
        };
        let place = Place { style, indent: FRAMED, before: 2.0 * MM };
        if let Some(label) = line.label {
            let (row, leaves) = self.both(section, label, Place { style: Style { bold: true, ..style }, ..place })?;
            rows.push(Row { stays: true, ..row });
            body.extend(leaves.into_iter().map(paragraph));
        }
        let before = if line.label.is_some() { 0.0 } else { place.before };
        let (row, leaves) = self.both(section, line.words, Place { before, ..place })?;
        rows.push(Row { stays: line.page.is_some(), ..row });
        body.extend(leaves.into_iter().map(paragraph));
        match line.page {
            Some(page) => self.page(section, page, FRAMED, rows, body),
            None => Ok(()),
        }
    }

    /// A code to scan, and the address to type beside it.
    fn page(
        &mut self,
        section: &Section<'_>,
        page: &Page,
        indent: f32,
        rows: &mut Vec<Row>,
        body: &mut Vec<Node>,
    ) -> Result<(), NotSet> {
        let figure = self.leaf();
        let beside = Place { style: DETAIL, indent: indent + CODE + 2.0 * MM, before: 1.0 * MM };
        let (mut row, address) = self.plain(section, page.link.address.as_str(), beside)?;
        for cell in &mut row.cells {
            cell.y = (CODE - row.height).max(0.0) / 2.0;
        }
        row.height = CODE;
        let code = Content::Code(Qr::of(&page.link), CODE);
        row.cells.push(Cell { x: indent, y: 0.0, content: code, leaf: Some(figure) });
        rows.push(row);
        body.push(Node::Branch(Role::Figure(page.code.to_string()), vec![Node::Leaf(figure)]));
        body.push(paragraph(address));
        Ok(())
    }

    fn item(&mut self, section: &Section<'_>, kind: Kind, item: &Item<'_>) -> Result<Node, NotSet> {
        let (style, details, framed) = match kind {
            Kind::Plain => (BODY, DETAIL, false),
            Kind::Guide => (SMALLER, SMALLER, false),
            Kind::Calls => (BOLD, DETAIL, true),
            Kind::Receipt => (RECEIPT, DETAIL, true),
            Kind::Sources => (SMALL_PRINT, SMALL_PRINT, false),
        };
        let indent = if framed { FRAMED } else { 5.0 * MM };
        let mut rows = Vec::new();
        let mut body = Vec::new();
        if let Some(number) = item.number {
            let (row, leaf) = self.plain(section, &number.to_string(), Place { style: NUMBER, indent, before: 0.0 })?;
            rows.push(row);
            body.push(paragraph(leaf));
        }
        let (mut row, leaves) = self.both(section, item.words, Place { style, indent, before: 0.0 })?;
        if !framed {
            let dot = style.size / 7.0;
            row.cells.push(Cell {
                x: 1.0 * MM,
                y: style.size * 0.72 - dot / 2.0,
                content: Content::Dot(dot),
                leaf: None,
            });
        }
        rows.push(row);
        body.extend(leaves.into_iter().map(paragraph));
        for detail in &item.details {
            let (row, leaves) = self.both(section, *detail, Place { style: details, indent, before: 0.8 * MM })?;
            rows.push(row);
            body.extend(leaves.into_iter().map(paragraph));
        }
        if let Some(page) = item.page {
            self.page(section, page, indent, &mut rows, &mut body)?;
        }
        let before = match kind {
            Kind::Sources => 0.5 * MM,
            Kind::Guide => 1.0 * MM,
            Kind::Plain => 1.5 * MM,
            Kind::Calls | Kind::Receipt => 2.5 * MM,
        };
        let (frame, padding) = if framed { (Frame::Around(0.8), 2.5 * MM) } else { (Frame::None, 0.0) };
        self.groups.push(Group { before, frame, padding, rows, heading: None, stays: false, fresh: false });
        Ok(entry(None, body))
    }

    /// A text, and the other language's in a column of its own.
    fn both(&mut self, section: &Section<'_>, both: Both<'_>, place: Place) -> Result<(Row, Vec<Node>), NotSet> {
        self.done += 1;
        if !(self.go_on)(share(self.done, self.lines)) {
            return Err(NotSet::Stopped);
        }
        let right = if place.indent > 0.0 { FRAMED.min(place.indent) } else { 0.0 };
        let end = WIDTH - right;
        let columns = match (section.beside, both.beside) {
            (Some(tag), Some(beside)) => {
                let middle = (WIDTH - GUTTER) / 2.0;
                vec![(both.words, section.tag, place.indent, middle), (beside, tag, middle + GUTTER, end)]
            }
            _ => vec![(both.words, section.tag, place.indent, end)],
        };
        let mut row = Row { before: place.before, height: 0.0, cells: Vec::new(), stays: false };
        let mut leaves = Vec::new();
        for (text, tag, x, end) in columns {
            let width = end - x;
            let paragraph = self.letters.set(&parts(text, tag), place.style, width)?;
            row.height = row.height.max(paragraph.layout.height());
            let leaf = self.leaf();
            row.cells.push(Cell { x, y: 0.0, content: Content::Words(Box::new(paragraph)), leaf: Some(leaf) });
            leaves.push(Node::Leaf(leaf));
        }
        Ok((row, leaves))
    }

    /// A text that is the same in every language: a number, an address.
    fn plain(&mut self, section: &Section<'_>, text: &str, place: Place) -> Result<(Row, Node), NotSet> {
        let paragraph = self.letters.set(
            &[Part { text, language: section.tag, reading: None }],
            place.style,
            WIDTH - place.indent - FRAMED,
        )?;
        let leaf = self.leaf();
        let height = paragraph.layout.height();
        let cell = Cell { x: place.indent, y: 0.0, content: Content::Words(Box::new(paragraph)), leaf: Some(leaf) };
        Ok((Row { before: place.before, height, cells: vec![cell], stays: false }, Node::Leaf(leaf)))
    }

    fn leaf(&mut self) -> usize {
        self.leaves += 1;
        self.leaves - 1
    }
}

/// The parts of a text, with their languages and readings.
pub(crate) fn parts<'t>(text: &'t Text, tag: &'t str) -> Vec<Part<'t>> {
    let parts = text.runs().iter().flat_map(|run| {
        let language = if run.japanese { JAPANESE } else { tag };
        let part = move |piece: Piece<'t>| Part { text: piece.text, language, reading: piece.reading };
        run.pieces().into_iter().map(part)
    });
    parts.collect()
}

fn paragraph(leaf: Node) -> Node {
    Node::Branch(Role::Paragraph, vec![leaf])
}

fn entry(label: Option<Node>, body: Vec<Node>) -> Node {
    let label = label.map(|label| Node::Branch(Role::Label, vec![label]));
    Node::Branch(Role::Entry, label.into_iter().chain([Node::Branch(Role::Body, body)]).collect())
}

#[expect(clippy::cast_precision_loss, reason = "it moves a bar of progress")]
fn share(done: usize, of: usize) -> f32 {
    (done as f32 / of.max(1) as f32).min(1.0)
}
