//! How well the colours of the screens can be told apart, by the measure of WCAG 2.2, in every set of colours.

use std::collections::BTreeMap;

const COLOURS: &str = include_str!("../ui/src/styles/colours.css");

/// The tokens are fetched with what the screens are built of.
const TOKENS: &str = "/../ui/node_modules/@digital-go-jp/design-tokens/dist/tokens.css";

/// What is written on what, and how far apart they have to be: 7 for running text, 4.5 for other text, 3 for what only
/// has to be seen.
const PAIRS: &[(&str, &[&str], f64)] = &[
    ("text", &["page", "raised", "sunk", "tint", "mind-tint", "bad-tint", "good-tint"], 7.0),
    ("soft", &["page", "raised", "sunk", "tint"], 7.0),
    ("key", &["page", "raised", "sunk", "tint"], 4.5),
    ("key-pressed", &["page", "raised"], 4.5),
    ("on-key", &["key", "key-pressed"], 4.5),
    ("bad", &["page", "raised", "tint", "bad-tint"], 4.5),
    ("good", &["good-tint"], 4.5),
    ("mind", &["mind-tint"], 4.5),
    ("edge", &["page", "raised", "sunk", "tint"], 3.0),
    ("mind-edge", &["page", "raised"], 3.0),
    ("ring", &["page", "raised", "sunk", "tint", "mind-tint"], 3.0),
    ("ring-inner", &["key"], 3.0),
];

/// Where the system's own colours begin.
const FORCED: &str = "@media (forced-colors: active)";

/// What the system promises can be told apart.
const TOLD_APART: [(&str, &str); 4] =
    [("CanvasText", "Canvas"), ("Canvas", "CanvasText"), ("LinkText", "Canvas"), ("Canvas", "LinkText")];

type Set = BTreeMap<String, [f64; 3]>;

/// The sets of colours: light, dark, high contrast.
fn sets() -> [(&'static str, Set); 3] {
    let tokens = std::fs::read_to_string(format!("{}{TOKENS}", env!("CARGO_MANIFEST_DIR")));
    let tokens = declared(&tokens.expect("cargo xtask test fetches what the screens are built of"));
    let (both, rest) = COLOURS.split_once("[data-colours=\"contrast\"]").expect("there is a set of high contrast");
    let (contrast, _) = rest.split_once(FORCED).expect("the system's colours come last");
    let [both, contrast] = [declared(both), declared(contrast)];
    let pick = |at: usize| {
        let of = |value: &String| {
            let inner = value.strip_prefix("light-dark(").and_then(|value| value.strip_suffix(')'));
            let inner = inner.unwrap_or_else(|| panic!("{value} has a light and a dark side"));
            inner.split_once(", ").map(|(light, dark)| [light, dark][at].to_owned()).expect("there are two")
        };
        resolved(both.iter().map(|(name, value)| (name.clone(), of(value))), &tokens)
    };
    [("light", pick(0)), ("dark", pick(1)), ("contrast", resolved(contrast, &tokens))]
}

/// The names with their values.
fn declared(css: &str) -> BTreeMap<String, String> {
    let lines = css.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "));
    lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn resolved(values: impl IntoIterator<Item = (String, String)>, tokens: &BTreeMap<String, String>) -> Set {
    values.into_iter().map(|(name, value)| (name, colour(&value, tokens))).collect()
}

fn colour(value: &str, tokens: &BTreeMap<String, String>) -> [f64; 3] {
    if let Some(name) = value.strip_prefix("var(--").and_then(|name| name.strip_suffix(')')) {
        return colour(tokens.get(name).unwrap_or_else(|| panic!("there is no token {name}")), tokens);
    }
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6);
    let digits = digits.unwrap_or_else(|| panic!("{value} is a colour"));
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).expect("it is hexadecimal")))
}

/// The contrast ratio of WCAG 2.2.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn the_measure_is_that_of_the_guidelines() {
    assert!((contrast([0.0; 3], [255.0; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast([119.0; 3], [255.0; 3]) - 4.48).abs() < 0.01, "#777777 on white misses 4.5 by a little");
}

#[test]
fn whatever_is_written_or_drawn_can_be_told_from_its_ground() {
    let mut found = Vec::new();
    for (name, set) in sets() {
        for (on, grounds, wanted) in PAIRS {
            for ground in *grounds {
                let ratio = contrast(set[*on], set[*ground]);
                if ratio < *wanted {
                    found.push(format!("{name}: {on} on {ground} is {ratio:.2}, not {wanted}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn where_the_system_forces_its_colours_every_pair_is_one_that_it_keeps_apart() {
    let (ours, forced) = COLOURS.split_once(FORCED).expect("the system's colours come last");
    let (ours, forced) = (declared(ours), declared(forced));
    assert_eq!(ours.keys().collect::<Vec<_>>(), forced.keys().collect::<Vec<_>>(), "each colour has its own");
    for (on, grounds, _) in PAIRS {
        for ground in *grounds {
            let (above, below) = (forced[*on].as_str(), forced[*ground].as_str());
            assert!(TOLD_APART.contains(&(above, below)), "{on} on {ground}: {above} on {below}");
        }
    }
}

#[test]
fn every_colour_is_measured_or_only_parts_what_words_already_part() {
    let decorative = ["line"];
    for (name, set) in sets() {
        for colour in set.keys() {
            let measured = PAIRS.iter().any(|(on, grounds, _)| on == colour || grounds.contains(&colour.as_str()));
            assert!(measured || decorative.contains(&colour.as_str()), "{name}: {colour}");
        }
    }
}
