//! A document as HTML: what the window prints, and a page that stands for itself and asks nothing of any network.

use std::fmt::Write;

use shirube_words::papers::{Row, Table};
use shirube_words::readings::Piece;
use shirube_words::sheet::{LineKind, Page};
use shirube_words::text::Text;

use crate::document::{Block, Both, Document, Item, Kind, Line, Look, Section, ToDo};
use crate::qr::Qr;

/// How it looks, on paper and in a browser.
pub const STYLE: &str = include_str!("paper.css");

/// What a page that stands for itself may do: show itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A page that stands for itself.
pub fn page(document: &Document<'_>) -> String {
    let Some(first) = document.sections.first() else { return String::new() };
    let foot = quoted(&first.foot.words.to_string());
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n\
         <style>\n{STYLE}@page {{ @bottom-left {{ content: {foot} }} }}\n</style>\n</head>\n<body>\n{}</body>\n</html>\n",
        escaped(first.tag),
        escaped(&first.title.words.to_string()),
        Printer { links: true }.document(document),
    )
}

/// What goes into a page of somebody else. Nothing in it can be pressed.
pub fn fragment(document: &Document<'_>) -> String {
    Printer { links: false }.document(document)
}

#[derive(Clone, Copy)]
struct Printer {
    /// Whether addresses and numbers can be pressed.
    links: bool,
}

impl Printer {
    fn document(self, document: &Document<'_>) -> String {
        let sections = document.sections.iter().map(|section| {
            let blocks: String = section.blocks.iter().map(|block| self.block(section, block)).collect();
            let foot = escaped(&section.foot.words.to_string());
            format!("<section lang=\"{}\" data-foot=\"{foot}\">\n{blocks}</section>\n", escaped(section.tag))
        });
        let sections: String = sections.collect();
        format!("<main class=\"paper\">\n{sections}</main>\n")
    }

    fn block(self, section: &Section<'_>, block: &Block<'_>) -> String {
        match block {
            Block::Heading(level, words) => element(&format!("h{level}"), "", &both(section, *words)),
            Block::Person(words) => element("h2", "person", &both(section, *words)),
            Block::Line(look, words) => element("p", of_look(*look), &both(section, *words)),
            Block::ToDos(todos) => {
                let todos: String = todos.iter().map(|todo| self.todo(section, todo)).collect();
                element("ol", "tasks", &todos)
            }
            Block::Items(kind, items) => {
                let items: String = items.iter().map(|item| self.item(section, item)).collect();
                element("ul", of_kind(*kind), &items)
            }
            Block::Table(table) => self::table(table),
        }
    }

    fn todo(self, section: &Section<'_>, todo: &ToDo<'_>) -> String {
        let mark = format!("<span class=\"tick\" aria-hidden=\"true\"></span><b>{}.</b>", todo.number);
        let title = format!("{mark}<span>{}</span>", both(section, todo.title));
        let lines: String = todo.lines.iter().map(|line| self.line(section, line)).collect();
        element("li", "", &format!("{}{lines}", element("h3", "", &title)))
    }

    fn line(self, section: &Section<'_>, line: &Line<'_>) -> String {
        let label = line.label.map(|label| element("b", "label", &both(section, label))).unwrap_or_default();
        let words = element("p", of_line(line.kind), &format!("{label}{}", both(section, line.words)));
        format!("{words}{}", line.page.map(|page| self.page(page)).unwrap_or_default())
    }

    /// A code to scan, and the address to type.
    fn page(self, page: &Page) -> String {
        let code = Qr::of(&page.link);
        let size = code.size;
        let name = escaped(&page.code.to_string());
        let address = escaped(page.link.address.as_str());
        let address = if self.links { format!("<a href=\"{address}\">{address}</a>") } else { address };
        format!(
            "<div class=\"page\"><svg role=\"img\" aria-label=\"{name}\" viewBox=\"0 0 {size} {size}\" \
             shape-rendering=\"crispEdges\"><path d=\"{}\"/></svg><p class=\"typed\">{address}</p></div>\n",
            code.path()
        )
    }

    fn item(self, section: &Section<'_>, item: &Item<'_>) -> String {
        let number = item.number.map(|number| {
            let text = escaped(&number.to_string());
            let number = if self.links && item.called { format!("<a href=\"tel:{text}\">{text}</a>") } else { text };
            element("p", "digits", &number)
        });
        let details: String = item.details.iter().map(|detail| element("li", "", &both(section, *detail))).collect();
        let details = if details.is_empty() { details } else { element("ul", "", &details) };
        let words = element("p", "", &both(section, item.words));
        let page = item.page.map(|page| self.page(page)).unwrap_or_default();
        element("li", "", &format!("{}{words}{details}{page}", number.unwrap_or_default()))
    }
}

/// The papers side by side, each column and each row with its head.
fn table(table: &Table) -> String {
    let head = |scope: &str, words: &Text| format!("<th scope=\"{scope}\">{}</th>", runs(words));
    let columns: String =
        core::iter::once(&table.corner).chain(&table.columns).map(|column| head("col", column)).collect();
    let row = |row: &Row| {
        let cells: String = row.cells.iter().map(|cell| element("td", "", &runs(cell))).collect();
        element("tr", "", &format!("{}{cells}", head("row", &row.head)))
    };
    let rows: String = table.rows.iter().map(row).collect();
    let caption = element("caption", "", &runs(&table.caption));
    let head = element("thead", "", &element("tr", "", &columns));
    element("table", "", &format!("{caption}{head}{}", element("tbody", "", &rows)))
}

const fn of_look(look: Look) -> &'static str {
    match look {
        Look::Plain => "",
        Look::Headline => "headline",
        Look::Bite => "core",
        Look::Warning => "beforehand",
    }
}

const fn of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Plain => "",
        Kind::Guide => "guide",
        Kind::Calls => "calls",
        Kind::Receipt => "receipt",
        Kind::Sources => "sources",
    }
}

const fn of_line(kind: LineKind) -> &'static str {
    match kind {
        LineKind::By => "until",
        LineKind::Closed | LineKind::Waits => "beware",
        LineKind::How | LineKind::Way(_) | LineKind::Bring | LineKind::Cost | LineKind::Time | LineKind::Note => "",
        LineKind::Why => "because",
    }
}

fn element(name: &str, class: &str, content: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<{name}{class}>{content}</{name}>\n")
}

/// A text, and the other language's beside it.
fn both(section: &Section<'_>, both: Both<'_>) -> String {
    let words = runs(both.words);
    let (Some(tag), Some(beside)) = (section.beside, both.beside) else { return words };
    format!("<span class=\"both\"><span>{words}</span><span lang=\"{}\">{}</span></span>", escaped(tag), runs(beside))
}

fn runs(text: &Text) -> String {
    text.phrases().fold(String::new(), |mut html, (run, phrases)| {
        let phrases: Vec<String> = phrases.into_iter().map(|phrase| phrase.into_iter().map(ruby).collect()).collect();
        let text = phrases.join("<wbr/>");
        let written =
            if run.japanese { write!(html, "<span lang=\"ja\">{text}</span>") } else { write!(html, "{text}") };
        written.expect("a string takes all that is written to it");
        html
    })
}

/// A stretch of a text, with its reading above it.
fn ruby(piece: Piece<'_>) -> String {
    let text = escaped(piece.text);
    match piece.reading {
        Some(reading) => format!("<ruby>{text}<rt>{reading}</rt></ruby>"),
        None => text,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text as a string of a style sheet.
fn quoted(text: &str) -> String {
    let plain: String =
        text.chars().filter(|letter| !matches!(letter, '"' | '\\' | '<') && !letter.is_control()).collect();
    format!("\"{plain}\"")
}
