//! Japanese is cut into phrases, and no line begins with what closes or ends with what opens.

use shirube_words::Words;
use shirube_words::language::Language;

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
