//! The PDF: it can be searched, copied and read aloud, has its letters with it, and cuts nothing.

use shirube_paper::document::{Arrange, Document};
use shirube_paper::forms::{Form, NotMade, Sheets};
use shirube_paper::letters::Letters;
use shirube_paper::pdf;
use shirube_words::sheet::Sheet;

use super::poppler::{Pdf, Word};
use super::{assert_in_order, cases, dense, family, languages, sheets, texts, today};

/// Points of a millimetre.
const MM: f64 = 72.0 / 25.4;

/// Where the foot of a page begins.
const FOOT: f64 = 273.0 * MM;

/// A number or a receipt, which is the same in every language.
fn is_code(word: &str) -> bool {
    word.chars().all(|sign| sign == '-' || sign.is_ascii_digit() || sign.is_ascii_uppercase())
}

pub(crate) fn made(sheets: &Sheets, arrange: Arrange) -> Pdf {
    let bytes = sheets.print(Form::Pdf, arrange, today(), &mut |_| true);
    Pdf::new(bytes.expect("the fonts for every language are there"))
}

fn of(sheets: Vec<Sheet>) -> Pdf {
    made(&Sheets::OfOne(sheets), Arrange::Beside)
}

#[test]
fn it_is_searched_and_copied_as_it_reads_in_every_language() {
    for language in languages() {
        for (name, case) in cases() {
            let sheets = sheets(&case, &[&language]);
            let pdf = of(sheets.clone());
            assert_in_order(&pdf.text(), &texts(&sheets[0]), &format!("{language}, {name}"));
        }
    }
}

#[test]
fn two_languages_stand_side_by_side_or_one_after_the_other() {
    for (first, second) in [("pt", "ja"), ("ja", "ko"), ("zh", "es")] {
        let sheets = sheets(&cases()[2].1, &[first, second]);
        let together = of(sheets.clone());
        for sheet in &sheets {
            assert_in_order(&together.text(), &texts(sheet), &format!("{first} beside {second}"));
        }
        let middle = 105.0 * MM;
        let in_columns = |word: &Word| word.bounds[3] < FOOT && !word.text.contains("://") && !is_code(&word.text);
        for word in together.words().iter().filter(|word| in_columns(word)) {
            let [left, _, right, _] = word.bounds;
            assert!(right < middle || left > middle, "{first} beside {second}: {word:?} runs into the other column");
        }
        let after = made(&Sheets::OfOne(sheets.clone()), Arrange::After);
        for sheet in &sheets {
            let foot = dense(&sheet.foot.to_string());
            assert!(
                dense(&after.text()).matches(&foot).count() > 1,
                "{first}, then {second}: each foot in its language"
            );
        }
        let both: Vec<_> = sheets.iter().flat_map(texts).collect();
        assert_in_order(&after.text(), &both, &format!("{first}, then {second}"));
    }
}

#[test]
fn it_says_its_title_its_language_and_how_it_is_built() {
    for language in languages() {
        let sheets = sheets(&cases()[1].1, &[&language]);
        let pdf = of(sheets.clone());
        let (info, structure) = (pdf.info(), pdf.structure());
        let says = |name: &str| {
            let line = info.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
            line.unwrap_or_else(|| panic!("{name}: {info}")).trim().to_owned()
        };
        assert_eq!(says("Title"), sheets[0].title.to_string());
        assert_eq!(says("Tagged"), "yes");
        assert!(says("Page size").contains("A4"), "{info}");
        assert!(says("JavaScript") == "no" && says("Encrypted") == "no", "{info}");
        let catalog = format!("/Catalog/Pages 1 0 R/Metadata {}", "");
        let text = String::from_utf8_lossy(&pdf.bytes);
        let catalog = text.split(&catalog).nth(1).and_then(|after| after.split('\n').next()).unwrap_or_default();
        assert!(catalog.contains(&format!("/Lang({})", sheets[0].tag)), "{language}: {catalog}");
        let count = |kind: &str| structure.lines().filter(|line| line.trim().split(' ').next() == Some(kind)).count();
        let (todos, items) = (sheets[0].todo.len(), sheets[0].parts.iter().map(|part| part.items.len()).sum::<usize>());
        let scanned = sheets[0].todo.iter().flat_map(|card| &card.lines).filter(|line| line.page.is_some()).count();
        assert_eq!(count("H1"), 1, "{structure}");
        assert_eq!(count("H2"), sheets[0].parts.len() + 1, "{structure}");
        assert_eq!((count("H3"), count("LI")), (todos, todos + items), "{structure}");
        assert_eq!((count("Figure"), scanned), (1, 1), "{structure}");
        let mut lines = sheets[0].todo.iter().flat_map(|card| &card.lines);
        let page = lines.find_map(|line| line.page.as_ref()).expect("there is a code to scan");
        let told = told(&page.code.to_string());
        assert!(text.contains(&format!("/Alt{told}")), "the code is told in words: {told}");
    }
}

/// A text as a PDF holds it.
fn told(text: &str) -> String {
    if text.is_ascii() {
        return format!("({text})");
    }
    let units: Vec<String> = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("<FEFF{}>", units.concat())
}

#[test]
fn every_run_carries_its_language() {
    let sheets = sheets(&cases()[1].1, &["pt", "ja"]);
    let runs = |pdf: &Pdf, tag: &str| pdf.drawn().matches(&format!("/Lang({tag})")).count();
    let alone = of(sheets[..1].to_vec());
    let drawn = alone.drawn();
    let spans = drawn.matches("/Span").count();
    assert!(runs(&alone, "ja") > 10 && runs(&alone, "pt-BR") > 50, "{} {}", runs(&alone, "ja"), runs(&alone, "pt-BR"));
    assert_eq!(runs(&alone, "ja") + runs(&alone, "pt-BR"), spans, "none is without a language");
    let both = of(sheets);
    assert!(runs(&both, "ja") > 2 * runs(&alone, "ja"), "the other column is in its own");
    let fonts = alone.fonts().join("\n");
    assert!(fonts.to_lowercase().contains("jp"), "Japanese words are in Japanese letters: {fonts}");
}

#[test]
fn its_fonts_are_in_it_and_hold_only_what_is_used() {
    let forms = [("ja", "jp"), ("zh", "sc"), ("ko", "kr"), ("en", ""), ("es", ""), ("pt", ""), ("ja-easy", "jp")];
    assert_eq!(forms.map(|(language, _)| language).to_vec().len(), languages().len());
    for (language, letters) in forms {
        let pdf = of(sheets(&cases()[2].1, &[language]));
        let fonts = pdf.fonts();
        assert!(!fonts.is_empty(), "{language}");
        for font in &fonts {
            assert!(!font.contains("Type 3"), "{font}");
            let [embedded, subset, unicode] = ["emb", "sub", "uni"].map(|_| "yes");
            let told: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(told, [unicode, subset, embedded], "{language}: {font}");
        }
        assert!(fonts.iter().any(|font| font.to_lowercase().contains(letters)), "{language}: {fonts:?}");
        assert!(pdf.bytes.len() < 600_000, "{language}: {} bytes", pdf.bytes.len());
    }
}

#[test]
fn without_letters_for_a_language_there_is_no_pdf_and_no_box() {
    for language in languages() {
        let sheets = sheets(&cases()[0].1, &[&language]);
        let document = Document::of(&sheets, Arrange::Beside);
        let made = pdf::print(&document, &mut Letters::none(), &mut |_| true);
        assert_eq!(made, Err(NotMade::NoFont(sheets[0].tag.clone())));
    }
}

#[test]
fn nothing_leaves_the_page_or_meets_the_foot() {
    let mut made_of: Vec<(String, Pdf)> = Vec::new();
    for language in languages() {
        for (name, case) in cases() {
            made_of.push((format!("{language}, {name}"), of(sheets(&case, &[&language]))));
        }
    }
    for (first, second) in [("pt", "ja"), ("es", "en"), ("ko", "zh")] {
        made_of.push((format!("{first} {second}"), of(sheets(&cases()[2].1, &[first, second]))));
        made_of.push((format!("family {first} {second}"), made(&family(&[first, second]), Arrange::Beside)));
    }
    for (name, pdf) in &made_of {
        nothing_leaves_the_page(name, pdf);
    }
}

/// Every word stands inside the margins, and every page has its number.
pub(crate) fn nothing_leaves_the_page(name: &str, pdf: &Pdf) {
    let words = pdf.words();
    assert!(words.len() > 20, "{name}");
    for word in &words {
        let [left, top, right, bottom] = word.bounds;
        let inside = left > 13.0 * MM && right < 197.5 * MM && top > 10.0 * MM && bottom < 286.0 * MM;
        assert!(inside, "{name}: {word:?}");
    }
    let pages = words.iter().map(|word| word.page).max().unwrap_or(0);
    for page in 1..=pages {
        let number = format!("/ {pages}");
        let on = words.iter().filter(|word| word.page == page);
        let foot: Vec<_> = on.filter(|word| word.bounds[1] > FOOT).map(|word| word.text.as_str()).collect();
        assert!(foot.join(" ").contains(&format!("{page} {number}")), "{name}: page {page} has its number: {foot:?}");
    }
}

#[test]
fn the_same_sheet_is_the_same_file() {
    let sheets = sheets(&cases()[2].1, &["ko"]);
    assert!(of(sheets.clone()).bytes == of(sheets).bytes);
}

#[test]
fn it_says_how_far_it_is_and_stops_when_it_is_told() {
    let sheets = family(&["ja", "pt"]);
    let mut shares = Vec::new();
    let whole = sheets.print(Form::Pdf, Arrange::Beside, today(), &mut |share| {
        shares.push(share);
        true
    });
    assert!(whole.is_ok());
    assert!(shares.len() > 100 && shares.is_sorted() && shares[0] < 0.1, "{} steps", shares.len());
    assert!(shares.last().is_some_and(|last| (last - 1.0).abs() < f32::EPSILON));
    for stop_after in [1, 10, shares.len() - 1] {
        let mut told = 0;
        let stopped = sheets.print(Form::Pdf, Arrange::Beside, today(), &mut |_| {
            told += 1;
            told < stop_after
        });
        assert_eq!(stopped, Err(NotMade::Stopped));
        assert_eq!(told, stop_after, "no more is done");
    }
}
