//! A sheet as plain text, to be read on a terminal, in a mail, or aloud.

use shirube_words::household::HouseholdSheet;
use shirube_words::sheet::{Card, Item, Part, Sheet};
use shirube_words::text::Text;

/// A line with what stands before it.
struct Line {
    lead: String,
    text: String,
    gap: bool,
}

/// The sheets of one outcome, line beside line. They have the same lines; were one longer, its rest would stand alone.
pub fn print(sheets: &[Sheet]) -> String {
    let printed: Vec<Vec<Line>> = sheets.iter().map(lines).collect();
    let longest = printed.iter().map(Vec::len).max().unwrap_or(0);
    let mut page = String::new();
    for at in 0..longest {
        let mut said: Vec<&str> = Vec::new();
        for line in printed.iter().filter_map(|lines| lines.get(at)) {
            if said.contains(&line.text.as_str()) {
                continue;
            }
            if said.is_empty() && line.gap && !page.is_empty() {
                page.push('\n');
            }
            let lead = if said.is_empty() { line.lead.clone() } else { " ".repeat(line.lead.chars().count()) };
            push(&mut page, &lead, &line.text);
            said.push(&line.text);
        }
    }
    page
}

/// The page of a household: who is due next, each person in turn, and what stands once for all.
pub fn print_household(household: &HouseholdSheet) -> String {
    let mut all = vec![plain(&household.title, false)];
    all.extend(household.about.iter().map(|text| plain(text, false)));
    all.push(plain(&household.due, true));
    for (name, sheet) in &household.people {
        all.push(Line { lead: "## ".to_owned(), text: name.to_string(), gap: true });
        all.extend(of_person(sheet));
    }
    all.extend(household.parts.iter().flat_map(part_lines));
    let mut page = String::new();
    for line in all {
        if line.gap && !page.is_empty() {
            page.push('\n');
        }
        push(&mut page, &line.lead, &line.text);
    }
    page
}

/// Lines of a single item, for lists that stand alone.
pub fn print_item(item: &Item) -> String {
    let mut page = String::new();
    for line in item_lines(item) {
        push(&mut page, &line.lead, &line.text);
    }
    page
}

fn push(page: &mut String, lead: &str, text: &str) {
    page.push_str(lead);
    page.push_str(text);
    page.push('\n');
}

fn lines(sheet: &Sheet) -> Vec<Line> {
    let mut lines = vec![plain(&sheet.title, false)];
    lines.extend(sheet.about.iter().map(|text| plain(text, false)));
    lines.extend(of_person(sheet));
    lines
}

/// What a sheet says to one person.
fn of_person(sheet: &Sheet) -> Vec<Line> {
    let mut lines = vec![plain(&sheet.headline, true)];
    lines.extend(sheet.warnings.iter().map(|text| plain(text, false)));
    lines.extend(sheet.todo_heading.iter().map(|text| plain(text, true)));
    lines.extend(sheet.todo.iter().enumerate().flat_map(|(at, card)| card_lines(at + 1, card, &sheet.label_joint)));
    lines.extend(sheet.parts.iter().flat_map(part_lines));
    lines
}

fn plain(text: &Text, gap: bool) -> Line {
    Line { lead: String::new(), text: text.to_string(), gap }
}

fn card_lines(number: usize, card: &Card, joint: &Text) -> Vec<Line> {
    let title = Line { lead: format!("{number}. "), text: card.title.to_string(), gap: false };
    let rest = card.lines.iter().map(|line| {
        let label = line.label.as_ref().map(|label| format!("{label}{joint}")).unwrap_or_default();
        Line { lead: "   ".to_owned(), text: format!("{label}{}", line.text), gap: false }
    });
    core::iter::once(title).chain(rest).collect()
}

fn part_lines(part: &Part) -> Vec<Line> {
    core::iter::once(plain(&part.heading, true)).chain(part.items.iter().flat_map(item_lines)).collect()
}

fn item_lines(item: &Item) -> Vec<Line> {
    let number = item.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
    let line = Line { lead: "- ".to_owned(), text: format!("{number}{}", item.line), gap: false };
    let details =
        item.details.iter().map(|detail| Line { lead: "  ".to_owned(), text: detail.text.to_string(), gap: false });
    core::iter::once(line).chain(details).collect()
}
