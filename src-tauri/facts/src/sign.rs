//! Signs that are no letters: what steers a line of text or a terminal instead of being read.

/// Whether a sign steers what is shown: controls, ends of lines, and what turns the direction of letters.
pub fn steers(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a sign has no place in a name: what steers, and what our messages are marked with.
pub(crate) fn is_odd(sign: char) -> bool {
    steers(sign) || "<>{}".contains(sign)
}
