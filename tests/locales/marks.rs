//! Japanese words in another language are marked, so that screens read them aloud in Japanese and draw them with the
//! right font.

use shirube_words::language::Language;
use shirube_words::text::{Text, is_japanese};

use super::files::{VALUE, told};
use super::sheets::said;
use super::{check, languages};

const OPEN: &str = "<ja>";
const CLOSE: &str = "</ja>";

/// The language that shares its Han with Japanese: only kana tell them apart.
const SHARES_HAN: &str = "zh";

/// Whether every mark that is opened is closed, and none stands inside another.
pub(crate) fn are_balanced(text: &str) -> bool {
    let mut parts = text.split(OPEN);
    let before = parts.next().is_some_and(|before| !before.contains(CLOSE));
    let closes_once = |part: &str| part.split_once(CLOSE).is_some_and(|(_, after)| !after.contains(CLOSE));
    let stripped = text.replace(OPEN, "").replace(CLOSE, "");
    before && parts.all(closes_once) && !stripped.contains(['<', '>'])
}

/// Stretches of letters that only Japanese has, outside its runs.
pub(crate) fn unmarked(language: &str, text: &Text) -> Vec<String> {
    let is_foreign = match language {
        language if is_japanese(language) => |_: char| false,
        SHARES_HAN => is_kana,
        _ => |letter: char| is_kana(letter) || is_han(letter),
    };
    let plain = text.runs().iter().filter(|run| !run.japanese).map(|run| &run.text);
    let stretches = plain.flat_map(|run| run.split(|letter| !is_foreign(letter)));
    stretches.filter(|stretch| !stretch.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

#[test]
fn marks_are_told_from_faults() {
    for text in ["", "a", "<ja>一</ja>", "a <ja>一</ja> b <ja>二</ja>"] {
        assert!(are_balanced(text), "{text}");
    }
    for text in ["<ja>", "</ja>", "</ja><ja>", "<ja><ja>一</ja></ja>", "<ja>一</ja></ja>", "<ja>一<ja>", "a < b", "<b>"]
    {
        assert!(!are_balanced(text), "{text}");
    }
    let unmarked = |language, text| unmarked(language, &Text::marked(text));
    assert_eq!(unmarked("en", "a 一 <ja>二</ja> カード。"), ["一", "カード"]);
    assert_eq!(unmarked("zh", "一 <ja>カ</ja> カード。"), ["カード"]);
    assert_eq!(unmarked("ko", "카드 (<ja>カ</ja>)"), [""; 0]);
    assert_eq!(unmarked("ja", "一 カ"), [""; 0]);
}

#[test]
fn marks_in_the_files_are_closed_and_never_nested() {
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            let broken = told.wordings().into_iter().filter(|wording| !are_balanced(wording));
            found.extend(broken.map(|wording| format!("{}: {}: {wording}", language.id, told.name())));
        }
    }
    check("a mark opens and closes in one wording", &found);
}

#[test]
fn marks_in_the_files_hold_japanese_words() {
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            for wording in told.wordings() {
                let text = Text::marked(&wording);
                let marked = text.runs().iter().filter(|run| run.japanese).map(|run| &run.text);
                let empty = marked.filter(|marked| !marked.chars().any(|letter| is_kana(letter) || is_han(letter)));
                let empty = empty.filter(|marked| !marked.contains(VALUE));
                found.extend(empty.map(|what| format!("{}: {}: {what}", language.id, told.name())));
            }
        }
    }
    check("what is marked as Japanese is Japanese", &found);
}

#[test]
fn japanese_itself_has_no_marks() {
    for language in languages().into_iter().filter(Language::is_japanese) {
        for told in told(&language) {
            assert!(told.wordings().iter().all(|wording| !wording.contains(['<', '>'])), "{}", told.name());
        }
    }
}

#[test]
fn every_japanese_word_in_the_files_is_marked() {
    let mut found = Vec::new();
    for language in languages() {
        for told in told(&language) {
            for wording in told.wordings() {
                let unmarked = unmarked(&language.id, &Text::marked(&wording));
                found.extend(unmarked.iter().map(|letters| format!("{}: {}: {letters}", language.id, told.name())));
            }
        }
    }
    check("Japanese words stand inside <ja>…</ja>", &found);
}

#[test]
fn every_japanese_word_on_a_sheet_is_marked() {
    let mut found = Vec::new();
    for (language, text, case) in said().texts() {
        let unmarked = unmarked(language, text);
        found.extend(unmarked.iter().map(|letters| format!("{language}: {letters} in \"{text}\" ({case})")));
    }
    check("Japanese words on a sheet are runs of their own", &found);
}
