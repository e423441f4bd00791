//! Writing that means the same made the same: width, case, accents, kana; and cut into what is compared.

use unicode_normalization::UnicodeNormalization;
use wana_kana::{ConvertJapanese, IsJapaneseStr, Options};

/// What is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A word in letters that have blanks between words.
    Word(String),
    /// Two letters that stand beside each other, in a writing without.
    Pair(String),
    /// One of those letters.
    Letter(String),
}

/// Full and half width, capitals, accents, katakana and hiragana made the same.
pub(super) fn fold(text: &str) -> String {
    let is_accent = |letter: &char| ('\u{300}'..='\u{36F}').contains(letter);
    let plain: String =
        text.nfkc().flat_map(char::to_lowercase).nfd().filter(|letter| !is_accent(letter)).nfc().collect();
    plain.to_hiragana_with_opt(Options { pass_romaji: true, ..Options::default() })
}

/// What is compared of a folded text.
pub(super) fn tokens(folded: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for word in folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        for stretch in stretches(word) {
            if !is_dense(stretch[0]) {
                tokens.push(Token::Word(stretch.iter().collect()));
                continue;
            }
            tokens.extend(stretch.iter().map(|letter| Token::Letter(letter.to_string())));
            tokens.extend(stretch.windows(2).map(|pair| Token::Pair(pair.iter().collect())));
        }
    }
    tokens
}

/// Kana as Latin letters, with long vowels as they are written and as they are often typed.
pub(super) fn readings(folded: &str) -> Vec<String> {
    if !folded.is_kana() {
        return Vec::new();
    }
    let long = folded.to_romaji();
    let short = long.replace("ou", "o").replace("uu", "u").replace("oo", "o");
    if short == long { vec![long] } else { vec![long, short] }
}

/// Stretches of one kind of writing.
fn stretches(word: &str) -> Vec<Vec<char>> {
    let mut stretches: Vec<Vec<char>> = Vec::new();
    for letter in word.chars() {
        match stretches.last_mut().filter(|last| is_dense(last[0]) == is_dense(letter)) {
            Some(last) => last.push(letter),
            None => stretches.push(vec![letter]),
        }
    }
    stretches
}

/// A letter of a writing in which a pair already says something: Han, kana, Hangul.
const fn is_dense(letter: char) -> bool {
    matches!(letter,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}')
}
