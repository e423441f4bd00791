//! A sheet as plain text, to be read on a terminal, in a mail, or aloud.

use shirube_words::sheet::{Card, Item, Part, Sheet};
use shirube_words::text::Text;

/// A line of text with what stands before it.
struct Line<'s> {
    lead: String,
    text: &'s Text,
    gap: bool,
}

/// The sheets of one outcome, line beside line.
pub fn print(sheets: &[Sheet]) -> String {
    let printed: Vec<Vec<Line<'_>>> = sheets.iter().map(lines).collect();
    let Some((first, beside)) = printed.split_first() else {
        return String::new();
    };
    let mut page = String::new();
    for (at, line) in first.iter().enumerate() {
        if line.gap && !page.is_empty() {
            page.push('\n');
        }
        let text = line.text.to_string();
        push(&mut page, &line.lead, &text);
        let blank = " ".repeat(line.lead.chars().count());
        for other in beside.iter().filter_map(|lines| lines.get(at)) {
            let other = other.text.to_string();
            if other != text {
                push(&mut page, &blank, &other);
            }
        }
    }
    page
}

/// Lines of a single item, for lists that stand alone.
pub fn print_item(item: &Item) -> String {
    let mut page = String::new();
    for line in item_lines(item) {
        push(&mut page, &line.lead, &line.text.to_string());
    }
    page
}

fn push(page: &mut String, lead: &str, text: &str) {
    page.push_str(lead);
    page.push_str(text);
    page.push('\n');
}

fn lines(sheet: &Sheet) -> Vec<Line<'_>> {
    let mut lines = vec![plain(&sheet.title, false)];
    lines.extend(sheet.about.iter().map(|text| plain(text, false)));
    lines.push(plain(&sheet.headline, true));
    lines.extend(sheet.warnings.iter().map(|text| plain(text, false)));
    lines.extend(sheet.todo_heading.iter().map(|text| plain(text, true)));
    lines.extend(sheet.todo.iter().enumerate().flat_map(|(at, card)| card_lines(at + 1, card)));
    lines.extend(sheet.parts.iter().flat_map(part_lines));
    lines
}

fn plain(text: &Text, gap: bool) -> Line<'_> {
    Line { lead: String::new(), text, gap }
}

fn card_lines(number: usize, card: &Card) -> Vec<Line<'_>> {
    let title = Line { lead: format!("{number}. "), text: &card.title, gap: false };
    let rest = card.lines.iter().map(|line| Line { lead: "   ".to_owned(), text: &line.text, gap: false });
    core::iter::once(title).chain(rest).collect()
}

fn part_lines(part: &Part) -> Vec<Line<'_>> {
    core::iter::once(plain(&part.heading, true)).chain(part.items.iter().flat_map(item_lines)).collect()
}

fn item_lines(item: &Item) -> Vec<Line<'_>> {
    let line = Line { lead: "- ".to_owned(), text: &item.line, gap: false };
    let details = item.details.iter().map(|text| Line { lead: "  ".to_owned(), text, gap: false });
    core::iter::once(line).chain(details).collect()
}
