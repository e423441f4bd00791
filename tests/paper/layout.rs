//! How a page is laid out: one of everything that a document may hold, and where each stands, in `layout.txt`.
//!
//! The words are made up, so that only a change of the layout changes the list. Whoever means to change it takes what the
//! test prints, and looks at the page.

use std::fmt::Write;

use shirube_facts::Pack;
use shirube_paper::document::{Block, Both, Document, Item, Kind, Line, Look, Section, ToDo};
use shirube_paper::letters::Letters;
use shirube_paper::pdf;
use shirube_words::Words;
use shirube_words::sheet::{LineKind, Page};
use shirube_words::text::Text;

use super::poppler::Pdf;

const LAID_OUT: &str = include_str!("layout.txt");

/// A millimetre in points.
const MM: f32 = 72.0 / 25.4;

/// What is drawn, in the order in which it is: words by the size and place of each line, and paths by what encloses them.
fn drawn(pdf: &Pdf) -> String {
    let drawn = pdf.drawn();
    let mut list = String::new();
    let mut size = String::new();
    let mut path: Option<[f32; 4]> = None;
    let mut thick = 0.0;
    let mut before: Vec<f32> = Vec::new();
    let mut note = |line: String| writeln!(list, "{line}").expect("a list takes every line");
    for word in drawn.split_whitespace() {
        if let Ok(number) = word.parse() {
            before.push(number);
            continue;
        }
        // The letters themselves follow without a blank.
        let word = word.split(['[', '(', '<']).next().unwrap_or_default();
        match (word, before.as_slice()) {
            ("w", [.., width]) => thick = *width,
            ("m" | "l", [.., x, y]) => {
                let [left, top, right, bottom] = path.unwrap_or([*x, *y, *x, *y]);
                path = Some([left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)]);
            }
            ("S" | "f", _) => {
                let [left, top, right, bottom] = path.take().expect("there is a path").map(|at| at / MM);
                let kind = if word == "S" { format!("line {thick}") } else { "black".to_owned() };
                note(format!("{kind}: {left:.1} {top:.1} to {right:.1} {bottom:.1}"));
            }
            ("Tf", [.., points]) => size = points.to_string(),
            ("Tm", [.., x, y]) => note(format!("words {size}: {:.1} {:.1}", x / MM, y / MM)),
            _ => {}
        }
        before.clear();
    }
    list
}

/// Words of so many letters, each as wide as it is high.
fn words(letters: usize) -> Text {
    Text::marked(&"あ".repeat(letters))
}

#[test]
fn everything_stands_where_it_is_said_to_stand() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let link = pack.links().first().expect("there is one").clone();
    let page = Page { link, code: words(5) };
    let easy = Words::embedded().voice("ja-easy").expect("the language is built in").marked("電子証明書");
    let [few, some, many, number, receipt] =
        [words(4), words(20), words(90), Text::marked("0120-00-0000"), Text::marked("AAAA-BBBB")];
    let alone = |words| Both { words, beside: None };
    let line = |kind, label, words, page| Line { kind, label, joint: alone(&few), words: alone(words), page };
    let todo = |number| ToDo {
        number,
        title: alone(&some),
        lines: vec![
            line(LineKind::By, None, &some, None),
            line(LineKind::How, Some(alone(&few)), &many, Some(&page)),
            line(LineKind::Why, Some(alone(&few)), &some, None),
        ],
    };
    let item = |number: Option<_>, words, page| {
        let called = number.is_some();
        Item { number, called, words: alone(words), details: vec![alone(&some); 2], page }
    };
    let of = |beside: Option<&'static str>| {
        let both = |words| Both { words, beside: beside.map(|_| words) };
        let section = |blocks| Section { tag: "ja", beside, title: both(&few), foot: both(&some), blocks };
        let blocks = vec![
            Block::Heading(1, both(&few)),
            Block::Line(Look::Plain, both(&many)),
            Block::Line(Look::Headline, both(&some)),
            Block::Line(Look::Bite, both(&easy)),
            Block::Line(Look::Warning, both(&many)),
            Block::Heading(2, both(&few)),
            Block::ToDos(vec![todo(1), todo(2)]),
            Block::Heading(2, both(&few)),
            Block::Items(Kind::Calls, vec![item(Some(&number), &some, None), item(Some(&number), &some, None)]),
            Block::Person(both(&few)),
            Block::Heading(3, both(&few)),
            Block::Items(Kind::Plain, vec![item(None, &many, None), item(None, &some, Some(&page))]),
            Block::Items(Kind::Guide, vec![item(None, &many, None), item(None, &some, None)]),
            Block::Items(Kind::Receipt, vec![item(None, &receipt, None)]),
            Block::Items(Kind::Sources, vec![item(None, &many, None), item(None, &some, None)]),
            // Longer than a page: it goes on between its rows, in a frame of its own.
            Block::ToDos(vec![ToDo {
                lines: (0..12).map(|_| line(LineKind::Note, None, &many, None)).collect(),
                ..todo(3)
            }]),
        ];
        let after = vec![Block::Heading(1, both(&few)), Block::Line(Look::Plain, both(&some))];
        Document { sections: vec![section(blocks), section(after)] }
    };
    let mut found = String::new();
    for (name, beside) in [("in one language", None), ("in two", Some("ja"))] {
        let bytes = pdf::print(&of(beside), &mut Letters::of_the_system(), &mut |_| true).expect("it is made");
        write!(found, "# {name}\n{}", drawn(&Pdf::new(bytes))).expect("a list takes every line");
    }
    let differs = LAID_OUT.lines().zip(found.lines()).position(|(said, found)| said != found);
    assert!(LAID_OUT == found, "from line {differs:?} on it is laid out otherwise:\n{found}");
}
