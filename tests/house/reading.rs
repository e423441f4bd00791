//! Reading sources as text: words, letters, numbers, comments, markup.

/// Words as a compiler parts them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_of_word(letter))
}

pub(crate) fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Kana, Han or Hangul, of full or half width.
pub(crate) fn is_east_asian(letter: char) -> bool {
    matches!(letter,
        '\u{1100}'..='\u{11FF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{318F}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FFDC}' | '\u{20000}'..='\u{3FFFF}')
}

/// Japanese numbers: ten or eleven digits from a 0 on, in one group or in three, or the country's code.
pub(crate) fn phone_numbers(line: &str) -> Vec<String> {
    let plain: String = line.chars().map(half_width).collect();
    let mut found: Vec<String> = plain.matches("+81").map(str::to_owned).collect();
    for run in plain.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && !is_joint(letter)) {
        let groups: Vec<&str> = run.split(is_joint).filter(|group| !group.is_empty()).collect();
        let numbers = groups.windows(3).filter(|three| three[0].len() <= 4 && three[2].len() >= 3);
        let numbers = numbers.chain(groups.windows(1)).map(|groups| groups.join("-"));
        let is_digits = |number: &str| number.bytes().all(|letter| letter == b'-' || letter.is_ascii_digit());
        let is_number = |number: &String| {
            number.starts_with('0') && is_digits(number) && matches!(number.replace('-', "").len(), 10..=11)
        };
        found.extend(numbers.filter(is_number));
    }
    found
}

pub(crate) fn is_joint(letter: char) -> bool {
    matches!(letter, '-' | '(' | ')' | ' ')
}

pub(crate) fn half_width(letter: char) -> char {
    match letter {
        '０'..='９' | '（' | '）' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        '‐' | '‑' | '–' | '—' | '−' | 'ー' | '－' => '-',
        other => other,
    }
}

pub(crate) fn addresses(line: &str) -> Vec<String> {
    let ends = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '>' | ')' | ',');
    let starts = ["http://", "https://"].into_iter().flat_map(|scheme| line.match_indices(scheme));
    let found = starts.filter(|(at, scheme)| line[at + scheme.len()..].starts_with(char::is_alphanumeric));
    found.filter_map(|(at, _)| line[at..].split(ends).next()).map(str::to_owned).collect()
}

/// Rust without comments; the lines stay where they are. Strings, raw strings, letters and lifetimes are told apart.
pub(crate) fn without_comments(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (token, after) = rest.split_at(match first {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => block_comment(rest),
            '"' => quoted(rest, '"'),
            '\'' if rest[1..].starts_with('\\') || rest.chars().nth(2) == Some('\'') => quoted(rest, '\''),
            _ if is_of_word(first) => word_or_raw_string(rest),
            other => other.len_utf8(),
        });
        if token.starts_with("//") || token.starts_with("/*") {
            code.extend(token.matches('\n'));
        } else {
            code.push_str(token);
        }
        rest = after;
    }
    code
}

pub(crate) fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(pair) = rest.as_bytes().get(at..at + 2) {
        match pair {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

pub(crate) fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        if letter == quote && !escaped {
            return at + 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    rest.len()
}

pub(crate) fn word_or_raw_string(rest: &str) -> usize {
    let word = rest.find(|letter| !is_of_word(letter)).unwrap_or(rest.len());
    let hashes = rest[word..].chars().take_while(|letter| *letter == '#').count();
    let open = word + hashes + 1;
    if !matches!(&rest[..word], "r" | "br" | "cr") || !rest[word + hashes..].starts_with('"') {
        return word;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    rest[open..].find(&close).map_or(rest.len(), |at| open + at + close.len())
}

/// The words that stand in the markup of a screen: without script, comments, tags and what is in braces.
pub(crate) fn markup_words(source: &str) -> Vec<String> {
    let mut text = source.to_owned();
    for (open, close) in [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")] {
        while let Some((before, rest)) = text.split_once(open) {
            text = format!("{before}{}", rest.split_once(close).map_or("", |(_, after)| after));
        }
    }
    let (mut braces, mut in_tag, mut bare) = (0, false, String::new());
    for letter in text.chars() {
        match letter {
            '{' => braces += 1,
            '}' => braces -= 1,
            '<' if braces == 0 => in_tag = true,
            '>' if braces == 0 => in_tag = false,
            other if braces == 0 && !in_tag => bare.push(other),
            _ => bare.push(' '),
        }
    }
    words(&bare).filter(|word| word.contains(char::is_alphabetic)).map(str::to_owned).collect()
}
