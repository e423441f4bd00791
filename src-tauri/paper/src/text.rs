//! A document as plain text, to be read on a terminal, in a mail, or aloud.

use shirube_words::sheet;

use crate::document::{self, Block, Both, Document, Item, Look, ToDo};

/// A line with what stands before it.
struct Line {
    lead: String,
    text: String,
    beside: Option<String>,
    gap: bool,
}

impl Line {
    fn plain(words: Both<'_>, gap: bool) -> Self {
        Self::led("", words, gap)
    }

    fn address(lead: &str, address: &str) -> Self {
        Self { lead: lead.to_owned(), text: address.to_owned(), beside: None, gap: false }
    }

    fn led(lead: &str, words: Both<'_>, gap: bool) -> Self {
        let beside = words.beside.map(ToString::to_string);
        Self { lead: lead.to_owned(), text: words.words.to_string(), beside, gap }
    }
}

/// A document. What two languages say of a line stands in two lines.
pub fn print(document: &Document<'_>) -> String {
    let mut page = String::new();
    for section in &document.sections {
        if !page.is_empty() {
            page.push('\n');
        }
        let mut begun = false;
        for line in section.blocks.iter().flat_map(block) {
            if line.gap && begun {
                page.push('\n');
            }
            begun = true;
            push(&mut page, &line);
        }
    }
    page
}

/// A single item, for lists that stand alone.
pub fn print_item(item: &sheet::Item) -> String {
    let mut page = String::new();
    for line in item_lines(&document::item(item, None)) {
        push(&mut page, &line);
    }
    page
}

fn push(page: &mut String, line: &Line) {
    page.extend([&line.lead, &line.text, "\n"]);
    if let Some(beside) = &line.beside {
        page.extend(core::iter::repeat_n(' ', line.lead.chars().count()));
        page.extend([beside, "\n"]);
    }
}

fn block(block: &Block<'_>) -> Vec<Line> {
    match block {
        Block::Heading(1, words) => vec![Line::plain(*words, false)],
        Block::Person(words) => vec![Line::led("## ", *words, true)],
        Block::Heading(_, words) => vec![Line::plain(*words, true)],
        Block::Line(look, words) => vec![Line::plain(*words, matches!(look, Look::Headline | Look::Bite))],
        Block::ToDos(todos) => todos.iter().flat_map(todo_lines).collect(),
        Block::Items(_, items) => items.iter().flat_map(item_lines).collect(),
        Block::Table(table) => table.lists.iter().flat_map(|item| item_lines(&document::item(item, None))).collect(),
    }
}

fn todo_lines(todo: &ToDo<'_>) -> Vec<Line> {
    let mut lines = vec![Line::led(&format!("{}. ", todo.number), todo.title, false)];
    for line in &todo.lines {
        let joined = |label: &dyn ToString, joint: &dyn ToString, words: &dyn ToString| {
            [label.to_string(), joint.to_string(), words.to_string()].concat()
        };
        let (text, beside) = match line.label {
            None => (line.words.words.to_string(), line.words.beside.map(ToString::to_string)),
            Some(label) => {
                let differs = label.beside.is_some() || line.words.beside.is_some();
                let other = |both: Both<'_>| both.beside.unwrap_or(both.words).to_string();
                let beside = joined(&other(label), &other(line.joint), &other(line.words));
                (joined(label.words, line.joint.words, line.words.words), differs.then_some(beside))
            }
        };
        let address = line.page.map(|page| page.link.address.as_str()).filter(|address| !text.contains(*address));
        lines.push(Line { lead: INDENT.to_owned(), text, beside, gap: false });
        lines.extend(address.map(|address| Line::address(INDENT, address)));
    }
    lines
}

/// What belongs to a to-do stands under its title.
const INDENT: &str = "   ";

fn item_lines(item: &Item<'_>) -> Vec<Line> {
    let mut first = Line::led("- ", item.words, false);
    if let Some(number) = item.number {
        first.text = format!("{number} {}", first.text);
        first.beside = first.beside.map(|beside| format!("{number} {beside}"));
    }
    let details = item.details.iter().map(|detail| Line::led("  ", *detail, false));
    let address = item.page.map(|page| Line::address("  ", page.link.address.as_str()));
    core::iter::once(first).chain(details).chain(address).collect()
}
