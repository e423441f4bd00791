//! A topic on paper: every form says what the topic says, and the papers side by side are a real table.

use roxmltree::Document as Xml;
use shirube_facts::Pack;
use shirube_paper::document::{Arrange, Document};
use shirube_paper::forms::{Form, NotMade, Sheets};
use shirube_paper::{html, text};
use shirube_promises::{read, reading, texts_of_item, texts_of_topic};
use shirube_words::Words;
use shirube_words::library::TopicSheet;
use shirube_words::text::Text;

use super::pdf::{made, nothing_leaves_the_page};
use super::{TODAY, assert_in_order, languages, text, today};

/// The topic with the table.
const TABLE: &str = "comparison";

pub(crate) fn sheets(topic: &str, languages: &[&str]) -> Vec<TopicSheet> {
    let pack = Pack::embedded().expect("the facts that are built in");
    read(&Words::embedded(), &reading(&pack, topic, "unknown", TODAY), languages)
}

pub(crate) fn topics() -> Vec<String> {
    let pack = Pack::embedded().expect("the facts that are built in");
    pack.topics().iter().map(|topic| topic.id.clone()).collect()
}

/// Everything it says, its sources last.
fn texts(sheet: &TopicSheet) -> Vec<&Text> {
    let sources = sheet.parts.last().expect("it has sources");
    let sources = [&sources.heading].into_iter().chain(sources.items.iter().flat_map(texts_of_item));
    texts_of_topic(sheet).into_iter().chain(sources).collect()
}

fn parsed(html: &str) -> Xml<'_> {
    Xml::parse(html).unwrap_or_else(|problem| panic!("{problem}: {html}"))
}

#[test]
fn text_and_page_say_what_the_topic_says_in_its_order() {
    for language in languages() {
        for id in topics() {
            let sheets = sheets(&id, &[&language]);
            let document = Document::of_topic(&sheets, Arrange::Beside);
            let whose = format!("{language}, {id}");
            assert_in_order(&text::print(&document), &texts(&sheets[0]), &whose);
            let fragment = html::fragment(&document);
            let page = parsed(&fragment);
            if id != TABLE {
                assert_in_order(&text(page.root_element()), &texts(&sheets[0]), &whose);
            }
        }
    }
}

#[test]
fn the_papers_are_a_table_with_heads_and_in_two_languages_lists() {
    let both = sheets(TABLE, &["pt", "ja"]);
    let alone = html::fragment(&Document::of_topic(&both[..1], Arrange::Beside));
    let page = parsed(&alone);
    let table = page.descendants().find(|node| node.has_tag_name("table")).expect("there is a table");
    let of = |name: &str, scope: Option<&str>| -> Vec<String> {
        let cells = table.descendants().filter(|node| node.has_tag_name(name) && node.attribute("scope") == scope);
        cells.map(text).collect()
    };
    let facts = both[0].details.iter().find_map(|detail| detail.table.as_ref()).expect("there is a table");
    let plain = |texts: Vec<&Text>| texts.into_iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(of("th", Some("col"))[1..], plain(facts.columns.iter().collect()));
    assert_eq!(of("th", Some("row")), plain(facts.rows.iter().map(|row| &row.head).collect()));
    let cells: Vec<String> = of("td", None).iter().map(|cell| cell.trim().to_owned()).collect();
    assert_eq!(cells, plain(facts.rows.iter().flat_map(|row| &row.cells).collect()));
    let beside = html::fragment(&Document::of_topic(&both, Arrange::Beside));
    assert!(!beside.contains("<table"), "two languages of a table have no room beside each other");
    for sheet in &both {
        let lists = sheet.details.iter().filter_map(|detail| detail.table.as_ref()).flat_map(|table| &table.lists);
        for line in lists.flat_map(texts_of_item) {
            assert!(text(parsed(&beside).root_element()).contains(&line.to_string()), "{line}");
        }
    }
}

#[test]
fn a_topic_as_pdf_is_searched_as_it_reads_and_nothing_leaves_the_page() {
    let others = ["comparison", "how-to-register", "lost-card", "legal-basis"];
    for language in languages() {
        for id in topics().into_iter().filter(|id| language == "ja" || others.contains(&id.as_str())) {
            let sheets = sheets(&id, &[&language]);
            let pdf = made(&Sheets::OfTopic(sheets.clone()), Arrange::Beside);
            let whose = format!("{language}, {id}");
            assert_in_order(&pdf.text(), &texts(&sheets[0]), &whose);
            nothing_leaves_the_page(&whose, &pdf);
        }
    }
    for (first, second) in [("pt", "ja"), ("ko", "zh")] {
        let sheets = sheets("kakuninsho", &[first, second]);
        let pdf = made(&Sheets::OfTopic(sheets.clone()), Arrange::Beside);
        nothing_leaves_the_page(&format!("{first} beside {second}"), &pdf);
        for sheet in &sheets {
            assert_in_order(&pdf.text(), &texts(sheet), &format!("{first} beside {second}"));
        }
    }
}

#[test]
fn a_page_of_a_topic_can_be_scanned_and_typed() {
    let sheets = sheets("how-to-register", &["es"]);
    let fragment = html::fragment(&Document::of_topic(&sheets, Arrange::Beside));
    let page = parsed(&fragment);
    let codes: Vec<_> = page.descendants().filter(|node| node.has_tag_name("svg")).collect();
    assert_eq!(codes.len(), 2, "the portal and the app");
    for (code, address) in codes.into_iter().zip(["https://myna.go.jp/", "https://services.digital.go.jp/"]) {
        assert!(code.attribute("aria-label").is_some_and(|name| name.contains(address)));
        assert!(text(code.parent().expect("it stands in something")).contains(address));
    }
    let structure = made(&Sheets::OfTopic(sheets), Arrange::Beside).structure();
    assert_eq!(structure.lines().filter(|line| line.trim().starts_with("Figure")).count(), 2, "{structure}");
}

#[test]
fn a_topic_has_no_days_for_a_calendar() {
    let made =
        Sheets::OfTopic(sheets("renewing", &["ja"])).print(Form::Calendar, Arrange::Beside, today(), &mut |_| true);
    assert_eq!(made, Err(NotMade::NoDays));
}

#[test]
fn the_guides_for_those_who_answer_the_phone_are_a_page_each() {
    for language in languages() {
        for guide in ["desk-agents", "desk-supervisors"] {
            let pdf = made(&Sheets::OfTopic(sheets(guide, &[&language])), Arrange::Beside);
            let last = pdf.words().iter().map(|word| word.page).max();
            // Readings need their room.
            let most = if language == "ja-easy" { 2 } else { 1 };
            assert!(last <= Some(most), "{language} {guide}: {last:?}");
        }
    }
}
