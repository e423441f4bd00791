//! What must stay true of everything that leaves the program: text, pages, PDF, calendar files and codes to scan.
//!
//! Each form is read back by somebody else: poppler, a decoder of codes, a reader of calendars, a reader of XML.

#[path = "paper/calendar.rs"]
mod calendar;
#[path = "paper/codes.rs"]
mod codes;
#[path = "paper/layout.rs"]
mod layout;
#[path = "paper/pages.rs"]
mod pages;
#[path = "paper/pdf.rs"]
mod pdf;
#[path = "paper/poppler.rs"]
mod poppler;
#[path = "paper/texts.rs"]
mod texts;
#[path = "paper/topics.rs"]
mod topics;

use chrono::NaiveDate;
use roxmltree::Node;
use shirube_facts::Pack;
use shirube_paper::forms::Sheets;
use shirube_promises::{day, registered_until};
use shirube_rules::answers::{Card, Registered};
use shirube_rules::case::Case;
use shirube_rules::decide;
use shirube_rules::household::{Role, people};
use shirube_rules::insurer::Scheme;
use shirube_rules::set::Set;
use shirube_rules::situation::{Situation, Situations};
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::household::{Member, household};
use shirube_words::sheet::{Occasion, Sheet, sheet};
use shirube_words::text::Text;

const TODAY: &str = "2026-11-21";

/// What a page says. Readings above kanji are not said besides.
fn text(node: Node<'_, '_>) -> String {
    let is_reading = |node: &Node<'_, '_>| node.parent().is_some_and(|above| above.has_tag_name("rt"));
    let said = node.descendants().filter(|node| node.is_text() && !is_reading(node));
    said.filter_map(|node| node.text()).collect()
}

/// The languages there are.
fn languages() -> Vec<String> {
    Words::embedded().languages().iter().map(|language| language.id.clone()).collect()
}

fn today() -> NaiveDate {
    day(TODAY)
}

/// People who differ in what their sheets hold: with ways and pages to scan, with nothing decided, with everything
/// decided, with situations, with nothing to do.
fn cases() -> Vec<(&'static str, Case)> {
    let dated = registered_until(Span::day(day("2026-12-20")));
    let not_registered = Case { registered: Set::only(Registered::No), ..dated };
    let told = [
        (Situation::Moved, Some(day("2026-11-01"))),
        (Situation::ResidencePeriodEnding, Some(day("2027-03-01"))),
        (Situation::HasKakuninsho, None),
        (Situation::PinLocked, None),
    ];
    let situations = Situations::of(told, Scheme::Unknown).expect("they go together");
    vec![
        ("renewable", dated),
        ("not registered", not_registered),
        ("situations", Case { situations, ..not_registered }),
        ("no card", Case { card: Set::only(Card::None), ..Case::UNSURE }),
        ("lost", Case { card: Set::only(Card::Lost), ..Case::UNSURE }),
        ("unsure", Case::UNSURE),
        ("in order", registered_until(Span::day(day("2030-06-15")))),
    ]
}

/// The sheets of a case in these languages.
fn sheets(case: &Case, languages: &[&str]) -> Vec<Sheet> {
    sheets_at(10, case, languages)
}

/// The same at an hour.
fn sheets_at(hour: u32, case: &Case, languages: &[&str]) -> Vec<Sheet> {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let outcome = decide(case, today(), &pack);
    let later = outcome.next_change.map(|on| decide(case, on, &pack));
    let insurer = pack.insurer("unknown").expect("the facts hold the unknown insurer");
    let now = today().and_hms_opt(hour, 0, 0);
    let occasion = Occasion { outcome: &outcome, later: later.as_ref(), pack: &pack, insurer, now, receipt: None };
    let contacts = occasion.contacts(languages);
    let voice = |language: &&str| words.voice(language).expect("the language is built in");
    languages.iter().map(|language| sheet(voice(language), &occasion, &contacts)).collect()
}

/// A household of eight in these languages.
fn family(languages: &[&str]) -> Sheets {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let roles =
        [Role::Me, Role::Partner, Role::Child, Role::Child, Role::Child, Role::Parent, Role::Parent, Role::Other];
    let cases = cases().into_iter().map(|(_, case)| case).cycle();
    let insurer = pack.insurer("unknown").expect("the facts hold the unknown insurer");
    let members: Vec<Member<'_>> = people(&roles)
        .into_iter()
        .zip(cases)
        .map(|(person, case)| {
            let outcome = decide(&case, today(), &pack);
            let later = outcome.next_change.map(|on| decide(&case, on, &pack));
            Member { person, outcome, later, insurer }
        })
        .collect();
    let voice = |language: &&str| words.voice(language).expect("the language is built in");
    let sheet = |language| household(voice(language), languages, &pack, &members, today(), None);
    Sheets::OfHousehold(languages.iter().map(sheet).collect())
}

/// The texts of a sheet in the order in which they are read.
fn texts(sheet: &Sheet) -> Vec<&Text> {
    let cards = sheet.todo.iter().flat_map(|card| {
        let lines = card.lines.iter().flat_map(|line| line.label.iter().chain([&line.text]));
        [&card.title].into_iter().chain(lines)
    });
    let items = sheet.parts.iter().flat_map(|part| {
        let items = part.items.iter().flat_map(|item| {
            item.number.iter().chain([&item.line]).chain(item.details.iter().map(|detail| &detail.text))
        });
        [&part.heading].into_iter().chain(items)
    });
    let head = [&sheet.title].into_iter().chain(&sheet.about).chain([&sheet.headline]).chain(&sheet.warnings);
    head.chain(&sheet.todo_heading).chain(cards).chain(items).collect()
}

/// A text without its blanks, which a page may break anywhere.
fn dense(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Every text stands there, one after the other.
fn assert_in_order(page: &str, texts: &[&Text], whose: &str) {
    let page = dense(page);
    let mut from = 0;
    for text in texts {
        let wanted = dense(&text.to_string());
        let found = page[from..].find(&wanted);
        let near: String = page[from..].chars().take(60).collect();
        from +=
            found.unwrap_or_else(|| panic!("{whose}: {text} is not where it should be; there: {near}")) + wanted.len();
    }
}
