//! Japanese is cut into phrases, and no line begins with what closes or ends with what opens.

use shirube_words::Words;
use shirube_words::language::Language;
use shirube_words::readings::Piece;
use shirube_words::text::Text;

use super::{check, formatted, languages};

#[test]
fn no_line_begins_with_what_closes_or_ends_with_what_opens() {
    let words = Words::embedded();
    let (mut found, mut cut) = (Vec::new(), 0);
    for language in languages().into_iter().filter(Language::is_japanese) {
        let voice = words.voice(&language.id).expect("it is there");
        for (name, message) in formatted::formatted(&language) {
            let text = voice.marked(&message);
            let mut whole = String::new();
            for (at, phrase) in text.phrases().flat_map(|(_, phrases)| phrases.into_iter().enumerate()) {
                let written: String = phrase.iter().map(|piece| piece.text).collect();
                let begins = at > 0 && written.starts_with(['、', '。', '）', '」', '』', '：', 'ー']);
                let ends = at > 0 && !written.is_empty() && whole.ends_with(['（', '「', '『']);
                if begins || ends {
                    found.push(format!("{}: {name}: {whole}|{written}", language.id));
                }
                cut += usize::from(at > 0);
                whole += &written;
            }
            assert_eq!(whole, text.to_string(), "nothing is lost");
        }
    }
    assert!(cut > 10_000, "{cut}");
    check("brackets and points stay with what they belong to", &found);
}

#[test]
fn a_text_is_cut_the_same_whenever_it_comes() {
    let words = Words::embedded();
    let voice = words.voice("ja").expect("it is there");
    let language = languages().into_iter().find(|language| language.id == "ja").expect("it is there");
    let texts: Vec<_> = formatted::formatted(&language).into_iter().map(|(_, text)| voice.marked(&text)).collect();
    // More than are known by heart, so that some are forgotten and cut anew.
    let many: Vec<_> =
        (0..4).flat_map(|at| texts.iter().map(move |text| voice.marked(&format!("{text}{at}。")))).collect();
    let cut = |text: &Text| -> Vec<Vec<String>> {
        let written = |phrase: Vec<Piece<'_>>| phrase.iter().map(|piece| piece.text).collect();
        text.phrases().map(|(_, phrases)| phrases.into_iter().map(written).collect()).collect()
    };
    let first: Vec<_> = many.iter().map(cut).collect();
    let again: Vec<_> = many.iter().rev().map(|text| (cut(text), cut(text))).collect();
    assert!(many.len() > 5_000, "{}", many.len());
    for (first, again) in first.iter().zip(again.iter().rev()) {
        assert_eq!((first, first), (&again.0, &again.1));
    }
}
