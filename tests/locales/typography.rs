//! How a sheet reads once its pieces are joined: no sign twice, no stray blank, no joint that a language does not know.

use shirube_words::text::Text;

use super::marks::{is_han, is_kana};
use super::sheets::said;
use super::{check, languages};

/// What no text of any language has.
const FAULTS: &[&str] = &[
    "  ",
    " ,",
    " .",
    " ;",
    " :",
    " )",
    "( ",
    "..",
    ",,",
    ";;",
    "::",
    ",.",
    ".,",
    ";.",
    ":.",
    ": .",
    "?.",
    "!.",
    "()",
    "“”",
    "\"",
    "、、",
    "。。",
    "、。",
    "。、",
    "，，",
    "，。",
    "：。",
    "？。",
    "！。",
    "。，",
    "「」",
    "（）",
    "《》",
    "\u{3000}\u{3000}",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "\u{2068}",
    "\u{2069}",
    "\n",
    "\t",
    "\u{FFFD}",
    "\u{FFFC}",
];

/// What a text of one language does not have besides, outside its Japanese runs.
const FAULTS_OF: &[(&str, &[&str])] = &[
    ("ja", &[]),
    (
        "en",
        &[
            " a a",
            " a e",
            " a i",
            " a o",
            " an c",
            " an m",
            " an r",
            " a the ",
            " the the ",
            " your your ",
            " the your ",
        ],
    ),
    ("zh", &["的的", "「", "」"]),
    ("ko", &["은(는)", "이(가)", "을(를)", "와(과)", "(으)로"]),
    ("es", &[" de el ", " a el ", " la el ", " su su ", " el su "]),
    ("pt", &[" em o ", " em a ", " por o ", " por a ", " a o ", " seu seu ", " o seu seu "]),
    ("ja-easy", &[]),
];

/// Stands for a Japanese run.
const RUN: char = '\u{FFFC}';

/// The words of the language itself.
fn own(text: &Text) -> String {
    text.runs().iter().map(|run| if run.japanese { RUN.to_string() } else { run.text.clone() }).collect()
}

fn faults(language: &str, text: &Text) -> Vec<String> {
    let (whole, own) = (text.to_string(), own(text));
    let signs = FAULTS_OF.iter().find(|(id, _)| *id == language).expect("a test finds each language there").1;
    let here =
        FAULTS.iter().filter(|sign| whole.contains(**sign)).chain(signs.iter().filter(|sign| own.contains(**sign)));
    let mut faults: Vec<String> = here.map(|sign| format!("{sign:?}")).collect();
    if whole.trim() != whole || whole.is_empty() {
        faults.push("blanks at an end, or nothing".to_owned());
    }
    faults.extend(unpaired(&whole).map(|pair| format!("unpaired {pair}")));
    let letters: Vec<char> = own.chars().collect();
    faults.extend(match language {
        "ja" | "ja-easy" | "zh" => {
            letters.windows(2).find(|pair| is_half_width_beside_han(pair)).map(|pair| format!("{pair:?}"))
        }
        "ko" => wrong_particle(&letters).or_else(|| wide(&own)),
        "es" => wide(&own).or_else(|| (own.matches('¿').count() != own.matches('?').count()).then(|| "¿?".to_owned())),
        _ => wide(&own),
    });
    faults
}

fn unpaired(text: &str) -> impl Iterator<Item = &'static str> {
    let pairs = ["()", "（）", "“”", "「」", "『』", "《》", "‘’", "«»"];
    pairs.into_iter().filter(|pair| {
        let mut signs = pair.chars();
        let [open, close] = [signs.next(), signs.next()].map(|sign| sign.expect("a pair has two"));
        let mut depth = 0_i32;
        let fell = text.chars().any(|letter| {
            depth += i32::from(letter == open) - i32::from(letter == close);
            depth < 0
        });
        fell || depth != 0
    })
}

/// Half-width punctuation after an East Asian letter, or a half-width bracket on either side of one.
fn is_half_width_beside_han(pair: &[char]) -> bool {
    let is_wide = |letter: char| is_han(letter) || is_kana(letter);
    is_wide(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '.' | '(' | ')')
        || matches!(pair[0], '(' | ')') && is_wide(pair[1])
}

/// Punctuation of East Asian width where a language has none.
fn wide(text: &str) -> Option<String> {
    let found = text.find(|letter| matches!(letter, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF65}'));
    found.map(|at| format!("full width: {}", &text[at..].chars().take(8).collect::<String>()))
}

/// A Korean particle after a bracket or a quote that does not go with the word before it.
fn wrong_particle(letters: &[char]) -> Option<String> {
    let is_hangul = |letter: char| matches!(letter, '\u{AC00}'..='\u{D7A3}');
    for (at, close) in letters.iter().enumerate() {
        let open = match close {
            ')' => '(',
            '”' => '”',
            _ => continue,
        };
        let before = if *close == ')' { letters[..at].iter().rposition(|letter| *letter == open)? } else { at };
        let word = letters[..before].iter().rfind(|letter| !matches!(letter, '“' | '”' | '(' | ')'));
        let Some(word) = word.copied().filter(|letter| is_hangul(*letter)) else { continue };
        let particle: String = letters[at + 1..].iter().take_while(|letter| is_hangul(**letter)).collect();
        let last = (u32::from(word) - 0xAC00) % 28;
        let wrong = match particle.as_str() {
            "은" | "이" | "을" | "과" => last == 0,
            "는" | "가" | "를" | "와" => last != 0,
            "으로" => last == 0 || last == 8,
            "로" => last != 0 && last != 8,
            _ => false,
        };
        if wrong {
            return Some(format!("{word}…{particle}"));
        }
    }
    None
}

#[test]
fn every_language_has_its_list_of_faults() {
    let listed: Vec<&str> = FAULTS_OF.iter().map(|(id, _)| *id).collect();
    let languages = languages();
    let there: Vec<&str> = languages.iter().map(|language| language.id.as_str()).collect();
    assert_eq!(listed, there);
}

#[test]
fn faults_are_told_from_what_is_right() {
    let check = |language: &str, text: &str, wrong: bool| {
        let faults = faults(language, &Text::marked(text));
        assert_eq!(!faults.is_empty(), wrong, "{language}: {text}: {faults:?}");
    };
    for text in
        ["a  b", "a ,b", "a..", " a", "a ", "a (b", "a) (b", "[x: y]", "a\u{2068}b\u{2069}", "{ x }", "a\nb", ""]
    {
        check("en", text, true);
    }
    check("en", "By Saturday, November 21, 2026. It is “so” (<ja>一。</ja>).", false);
    check("en", "Apply for a eligibility certificate.", true);
    check("en", "Say so。", true);
    check("ja", "あと3日、または（一）。", false);
    check("ja", "窓口で, カード", true);
    check("ja", "窓口(一)", true);
    check("ja", "一、、二", true);
    check("zh", "出示卡，9:30开始。", false);
    check("zh", "出示卡,", true);
    check("ko", "카드(<ja>カード</ja>)를 자격확인서(<ja>一</ja>)는 앱(<ja>一</ja>)은 “등록”을", false);
    check("ko", "카드(<ja>カード</ja>)을", true);
    check("ko", "앱(<ja>一</ja>)로", true);
    check("ko", "포털(<ja>一</ja>)로", false);
    check("es", "¿Tiene la tarjeta?", false);
    check("es", "Tiene la tarjeta?", true);
    check("es", "cerca de el banco", true);
    check("pt", "vá em o banco", true);
}

#[test]
fn every_sheet_reads_as_if_written_in_one_piece() {
    let mut found = Vec::new();
    for (language, text, case) in said().texts() {
        found.extend(faults(language, text).into_iter().map(|fault| format!("{language}: {fault}: {text} ({case})")));
    }
    check("a sheet reads as if it were written in one piece", &found);
}
