//! The page for the browser and the printer, read as XML.

use std::collections::BTreeSet;
use std::fs::read_to_string;

use roxmltree::{Document as Xml, Node};
use shirube_facts::Pack;
use shirube_paper::document::{Arrange, Document};
use shirube_paper::forms::Sheets;
use shirube_paper::html;
use shirube_words::text::Text;

use super::{assert_in_order, cases, family, languages, sheets, text, texts, topics};

fn parsed(html: &str) -> Xml<'_> {
    Xml::parse(html).unwrap_or_else(|problem| panic!("{problem}: {html}"))
}

/// The language of a text as a browser finds it.
fn language<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.ancestors().find_map(|above| above.attribute("lang"))
}

#[test]
fn it_says_what_the_sheet_says_in_its_order() {
    for id in languages() {
        for (name, case) in cases() {
            let sheets = sheets(&case, &[&id]);
            let fragment = html::fragment(&Document::of(&sheets, Arrange::Beside));
            assert_in_order(&text(parsed(&fragment).root_element()), &texts(&sheets[0]), &format!("{id}, {name}"));
        }
    }
}

#[test]
fn every_kanji_of_easy_japanese_has_its_reading_above_it() {
    for (name, case) in cases() {
        let sheets = sheets(&case, &["ja-easy", "ja"]);
        let fragment = html::fragment(&Document::of(&sheets, Arrange::After));
        let page = parsed(&fragment);
        let sections: Vec<_> = page.descendants().filter(|node| node.has_tag_name("section")).collect();
        let [easy, plain] = sections.as_slice() else { panic!("{} sections", sections.len()) };
        let kanji = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
        for node in easy.descendants().filter(Node::is_text) {
            let written = node.text().unwrap_or_default();
            let under = node.parent().is_some_and(|above| above.has_tag_name("ruby"));
            assert!(under || !written.contains(kanji), "{name}: {written}");
        }
        let rubies = |node: &Node<'_, '_>| node.descendants().filter(|node| node.has_tag_name("ruby")).count();
        assert!(rubies(easy) > 200 && rubies(plain) == 0, "{name}: {} {}", rubies(easy), rubies(plain));
    }
}

#[test]
fn every_text_stands_in_its_language() {
    let sheets = sheets(&cases()[2].1, &["es", "ko"]);
    let fragment = html::fragment(&Document::of(&sheets, Arrange::Beside));
    let page = parsed(&fragment);
    let kana = |letter: char| matches!(letter, '\u{3041}'..='\u{30ff}');
    let hangul = |letter: char| matches!(letter, '\u{ac00}'..='\u{d7a3}');
    let (mut japanese, mut korean) = (0, 0);
    for node in page.descendants().filter(Node::is_text) {
        let written = node.text().unwrap_or_default();
        if written.chars().any(kana) {
            assert_eq!(language(node), Some("ja"), "{written}");
            japanese += 1;
        }
        if written.chars().any(hangul) {
            assert_eq!(language(node), Some("ko"), "{written}");
            korean += 1;
        }
    }
    assert!(japanese > 20 && korean > 40, "{japanese} {korean}");
}

#[test]
fn every_code_to_scan_has_a_name_and_its_address_in_text() {
    let sheets = sheets(&cases()[1].1, &["pt"]);
    let fragment = html::fragment(&Document::of(&sheets, Arrange::Beside));
    let page = parsed(&fragment);
    let codes: Vec<_> = page.descendants().filter(|node| node.has_tag_name("svg")).collect();
    assert_eq!(codes.len(), 1);
    for code in codes {
        assert_eq!(code.attribute("role"), Some("img"));
        assert!(code.attribute("aria-label").is_some_and(|name| name.contains("https://")));
        let beside = text(code.parent().expect("it stands in something"));
        assert!(beside.contains("https://myna.go.jp/"), "{beside}");
    }
}

#[test]
fn a_page_stands_for_itself_and_asks_no_network() {
    let pack = Pack::embedded().expect("the facts that are built in");
    for sheets in [vec!["ja"], vec!["pt", "ja"]].map(|languages| sheets(&cases()[2].1, &languages)) {
        let page = html::page(&Document::of(&sheets, Arrange::After));
        assert!(page.contains("default-src 'none'"), "its policy says so");
        for forbidden in ["<script", "<link", "<img", "@import", "url(", " src=", "<iframe", "style=\""] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        for address in page.split("https://").skip(1) {
            let address = format!("https://{}", address.split(['"', '<', ' ']).next().unwrap_or_default());
            assert!(pack.links().iter().any(|link| link.address.as_str() == address), "{address}");
        }
        assert!(page.contains("tel:0120"), "a number can be pressed on a telephone");
        let head = page.split("</head>").next().unwrap_or_default();
        assert!(head.contains(&format!("lang=\"{}\"", sheets[0].tag)) && head.contains("<title>"));
    }
    let lost = html::page(&Document::of(&sheets(&cases()[4].1, &["ja"]), Arrange::After));
    let fax = pack.contacts().iter().find(|line| line.fax).expect("there is one for a FAX").number.as_str();
    assert!(
        lost.contains(fax) && !lost.contains(&format!("tel:{fax}")) && !lost.contains("tel:FAX"),
        "nobody calls it"
    );
    let window = html::fragment(&Document::of(&sheets(&cases()[2].1, &["ja"]), Arrange::Beside));
    assert!(!window.contains("<a "), "nothing in the window's page can be pressed");
}

/// What leaves are made of, where the window puts a page on them.
const OF_LEAVES: [&str; 2] = ["leaf", "foot"];

/// The names that a style sheet gives a look.
fn styled(style: &str) -> BTreeSet<&str> {
    let end = |sign: char| !sign.is_ascii_lowercase() && sign != '-';
    let names = style.split('.').skip(1).filter_map(|rest| rest.split(end).next());
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_look_is_used_by_some_page_and_every_name_has_a_look() {
    let of_one = cases().into_iter().map(|(_, case)| Sheets::OfOne(sheets(&case, &["pt", "ja"])));
    let topics = topics::topics().into_iter().map(|topic| Sheets::OfTopic(topics::sheets(&topic, &["ja"])));
    let pages = of_one.chain([family(&["ja"])]).chain(topics);
    let pages: String = pages.map(|sheets| html::fragment(&sheets.document(Arrange::Beside))).collect();
    let named = pages.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let named: BTreeSet<&str> = named.flat_map(str::split_whitespace).collect();
    let mut styled = styled(html::STYLE);
    styled.retain(|name| !OF_LEAVES.contains(name));
    assert_eq!(named, styled);
}

/// The page stands behind the window until it is printed: a name they shared would bring the window's colours onto paper.
#[test]
fn the_window_has_no_look_for_anything_on_a_page() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/styles");
    let files = std::fs::read_dir(folder).expect("the window has styles");
    let of_window: String =
        files.map(|file| read_to_string(file.expect("it is there").path()).expect("it is text")).collect();
    let both: Vec<_> = styled(&of_window).intersection(&styled(html::STYLE)).copied().collect();
    assert_eq!(both, ["paper"], "the window says nothing but how wide the paper is");
}

#[test]
fn nothing_that_a_team_has_written_becomes_markup() {
    let hostile = "<script>alert(1)</script> & \"quoted\" </style>";
    let mut sheets = sheets(&cases()[0].1, &["en"]);
    sheets[0].title = Text::marked(hostile);
    sheets[0].foot = Text::marked(hostile);
    let document = Document::of(&sheets, Arrange::Beside);
    let fragment = html::fragment(&document);
    assert!(text(parsed(&fragment).root_element()).contains(hostile), "it is shown as it was written");
    let page = html::page(&document);
    assert!(!page.contains("<script") && page.matches("</style>").count() == 1, "{page:.3000}");
}

#[test]
fn two_languages_stand_in_columns_or_in_sections() {
    let sheets = family(&["en", "zh"]);
    let together = html::fragment(&sheets.document(Arrange::Beside));
    let after = html::fragment(&sheets.document(Arrange::After));
    let sections = |page: &str| parsed(page).descendants().filter(|node| node.has_tag_name("section")).count();
    let columns =
        |page: &str| parsed(page).descendants().filter(|node| node.attribute("class") == Some("both")).count();
    assert_eq!((sections(&together), sections(&after)), (1, 2));
    assert!(columns(&together) > 100 && columns(&after) == 0);
    let people = parsed(&after).descendants().filter(|node| node.attribute("class") == Some("person")).count();
    assert_eq!(people, 16, "eight people in two languages");
}
