//! No key belongs to somebody else, and the sheet of keys is true.

use crate::ask::Screen;
use crate::house::House;
use crate::keys::{Does, KEYS, Press, on};
use crate::settings::SingleKeys;

/// Chords that are somebody else's, as they are written here: Control, Alt and Shift, then the key.
const SYSTEM: &[&str] = &[
    "A Tab",
    "AS Tab",
    "A F4",
    "A F1",
    "A F2",
    "A F10",
    "A Escape",
    "A  ",
    "C Escape",
    "CS Escape",
    "CA Delete",
    " F10",
    "S F10",
    "C q",
    "C w",
    "C h",
    "C m",
    "C  ",
    "CA t",
    "CA l",
    " PrintScreen",
    " ContextMenu",
];
const INPUT_METHODS: &[&str] = &[
    "C  ",
    "S  ",
    "A `",
    "CS u",
    "CS e",
    "C .",
    "C ;",
    "CS f",
    "CS b",
    "CS p",
    "CS Shift",
    " HankakuZenkaku",
    " Convert",
    " NonConvert",
    " KanaMode",
    " HangulMode",
    " HanjaMode",
    "S Shift",
    "A Shift",
    "CA z",
];
const BROWSER: &[&str] = &[
    "C a",
    "C c",
    "C x",
    "C v",
    "C z",
    "C y",
    "CS z",
    "CS v",
    "C f",
    "C g",
    "C r",
    "CS r",
    "C s",
    "C o",
    "C u",
    "C t",
    "C n",
    "CS t",
    "CS i",
    "CS j",
    "CS c",
    "C k",
    "C l",
    "CS k",
    "CS n",
    " F1",
    " F6",
    "S F6",
    " F3",
    " F5",
    " F7",
    " F11",
    " F12",
    " Tab",
    "S Tab",
    " Escape",
    "A ArrowLeft",
    "A ArrowRight",
    "A Home",
    " Enter",
    "C p",
    "C -",
    "C +",
    "CS +",
    "C =",
    "C 0",
    "C Insert",
    "S Insert",
];
/// What is taken over all the same, and why.
const TAKEN_OVER: &[(&str, &str)] = &[
    ("A ArrowLeft", "back is back, but on our own way"),
    ("C p", "our page is printed, and not the screen"),
    ("C -", "the size is ours, and kept"),
    ("C +", "the size is ours, and kept"),
    ("CS +", "the size is ours, and kept"),
    ("C =", "the size is ours, and kept"),
    ("C 0", "the size is ours, and kept"),
    ("CS c", "it opens an inspector that a released program does not have"),
    ("CS k", "it opens a console that a released program does not have"),
    ("CS n", "it opens a window, and there is only one"),
    ("C k", "it searches the web, and there is none"),
    ("C l", "it goes to a field for addresses, and there is none"),
    (" F1", "our help is the telephone"),
    (" F6", "round the panes is what it means there, too"),
    ("S F6", "round the panes is what it means there, too"),
];

fn written(press: &Press) -> String {
    let held = [(press.ctrl, "C"), (press.alt, "A"), (press.shift, "S")];
    let held: String = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name).collect();
    format!("{held} {}", press.key)
}

#[test]
fn no_key_does_two_things_on_one_screen() {
    for screen in [Screen::Desk, Screen::Home] {
        let mut seen: Vec<String> = Vec::new();
        for key in KEYS.iter().filter(|key| key.works_on(screen)) {
            for press in key.presses {
                let written = written(press);
                assert!(!seen.contains(&written), "{written} does {} and something else", key.does.id());
                seen.push(written);
            }
        }
        assert!(seen.len() > 10);
    }
}

#[test]
fn no_key_is_taken_from_the_system_from_an_input_method_or_from_the_browser() {
    let mut used = Vec::new();
    for press in KEYS.iter().flat_map(|key| key.presses) {
        let written = written(press);
        for (whose, theirs) in [("the system", SYSTEM), ("an input method", INPUT_METHODS), ("the browser", BROWSER)] {
            if theirs.contains(&written.as_str()) {
                let listed = TAKEN_OVER.iter().any(|(known, _)| *known == written);
                assert!(listed, "{written} belongs to {whose}");
                used.push(written.clone());
            }
        }
    }
    for (known, why) in TAKEN_OVER {
        assert!(used.iter().any(|used| used == known), "{known} ({why}) is no longer taken over");
    }
}

#[test]
fn letters_and_digits_alone_work_at_the_desk_only_and_can_be_switched_off() {
    for key in &KEYS {
        let bare = key.presses.iter().any(|press| !press.ctrl && !press.alt && is_character(press.key));
        assert!(!bare || (key.does.is_single() && !key.works_on(Screen::Home)), "{}", key.does.id());
    }
    let off = on(Screen::Desk, SingleKeys::Off);
    assert!(off.iter().all(|key| !key.single), "{off:?}");
    assert!(on(Screen::Desk, SingleKeys::On).len() > off.len());
}

fn is_character(key: &str) -> bool {
    key.chars().count() == 1 || key.starts_with("Digit")
}

#[test]
fn every_key_is_named_as_it_is_on_the_keyboard() {
    for key in KEYS.iter().filter(|key| key.presses.len() == 1) {
        let press = key.presses[0];
        let name = match press.key {
            "ArrowLeft" => "\u{2190}".to_owned(),
            "-" => "\u{2212}".to_owned(),
            key if key.chars().count() == 1 => key.to_uppercase(),
            key => key.to_owned(),
        };
        let held = [(press.ctrl, "Ctrl"), (press.alt, "Alt"), (press.shift, "Shift")];
        let mut names: Vec<String> =
            held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name.to_owned()).collect();
        names.push(name);
        assert_eq!(names.join(" + "), key.shown);
    }
}

#[test]
fn every_language_of_a_caller_has_a_key() {
    let languages = House::embedded().words.languages().len();
    let keys = KEYS.iter().find(|key| key.does == Does::CallerLanguage).expect("there is one");
    assert_eq!((languages, keys.shown), (keys.presses.len(), format!("Alt + 1 – {languages}").as_str()));
}

#[test]
fn the_guides_name_no_key_that_is_not_there() {
    let house = House::embedded();
    let mut named = 0;
    for language in house.words.languages() {
        let files = shirube_words::files(&language.id).filter(|(path, _)| path.ends_with("topics.ftl"));
        for line in files.flat_map(|(_, text)| text.lines()) {
            for chord in line.split("Ctrl + ").skip(1) {
                let rest = chord.trim_start_matches("Shift + ");
                let name = format!("Ctrl + {}{}", &chord[..chord.len() - rest.len()], &rest[..1]);
                assert!(KEYS.iter().any(|key| key.shown == name), "{}: {name}: {line}", language.id);
                named += 1;
            }
        }
    }
    assert!(named >= 18, "{named}");
}
