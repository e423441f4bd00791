//! What the keys do: the one registry from which the window, the sheet of keys and the test against clashes are made.
//!
//! Chords go by the letter, digits by their place on the keyboard. A key that is being composed into a word is left
//! alone. Single keys work only within the panes of the desk, and can be switched off.

use serde::Serialize;
use ts_rs::TS;

use crate::ask::Screen;
use crate::settings::SingleKeys;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// To the screen before.
    Back,
    /// Prints.
    Print,
    /// To the telephone lines.
    Phones,
    /// To the languages.
    Language,
    /// Forgets the answers.
    StartOver,
    /// Smaller text.
    Smaller,
    /// Larger text.
    Larger,
    /// Text of the size as designed.
    Normal,
    /// To what the keys do.
    Keys,
    /// Gives the answer of this number.
    Answer,
    /// Walks among the answers.
    Move,
    /// Takes the last answer back, or the last caller.
    Undo,
    /// To the next pane.
    Pane,
    /// To the pane before.
    PaneBack,
    /// Takes the language of this number for the caller.
    CallerLanguage,
    /// Finds anything.
    Find,
    /// Copies what is written down of the call.
    Ticket,
    /// Clears everything.
    NextCaller,
}

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// On every screen.
    Everywhere,
    /// On every screen but the desk.
    ElsewhereThanDesk,
    /// At the desk.
    Desk,
}

/// A key with those held down beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key: its letter or name, or the digit as a place on the keyboard.
    pub key: &'static str,
    /// Whether Control is held.
    pub ctrl: bool,
    /// Whether Alt is held.
    pub alt: bool,
    /// Whether Shift is held.
    pub shift: bool,
}

/// What some keys do.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// What they do.
    pub does: Does,
    /// The keys.
    pub presses: &'static [Press],
    /// Where.
    pub at: At,
    /// How they are named.
    pub shown: &'static str,
}

const fn key(key: &'static str) -> Press {
    Press { key, ctrl: false, alt: false, shift: false }
}

const fn ctrl(name: &'static str) -> Press {
    Press { ctrl: true, ..key(name) }
}

const fn ctrl_shift(name: &'static str) -> Press {
    Press { shift: true, ..ctrl(name) }
}

const fn alt(name: &'static str) -> Press {
    Press { alt: true, ..key(name) }
}

/// Digits by their place on the keyboard.
const DIGITS: [&str; 10] =
    ["Digit0", "Digit1", "Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Digit7", "Digit8", "Digit9"];
const ALONE: [Press; 10] = {
    let mut presses = [key(""); 10];
    let mut at = 0;
    while at < presses.len() {
        presses[at] = key(DIGITS[at]);
        at += 1;
    }
    presses
};
/// How many languages a caller can be spoken to in.
const LANGUAGES: usize = 7;
const WITH_ALT: [Press; LANGUAGES] = {
    let mut presses = [key(""); LANGUAGES];
    let mut at = 0;
    while at < presses.len() {
        presses[at] = alt(DIGITS[at + 1]);
        at += 1;
    }
    presses
};

const fn everywhere(does: Does, presses: &'static [Press], shown: &'static str) -> Key {
    Key { does, presses, at: At::Everywhere, shown }
}

const fn desk(does: Does, presses: &'static [Press], shown: &'static str) -> Key {
    Key { does, presses, at: At::Desk, shown }
}

/// All keys, in the order in which they are shown.
pub const KEYS: [Key; 18] = [
    desk(Does::Answer, &ALONE, "0 – 9"),
    desk(Does::Move, &[key("ArrowUp"), key("ArrowDown")], "↑ ↓"),
    desk(Does::Undo, &[key("Backspace")], "Backspace"),
    desk(Does::Find, &[ctrl("k")], "Ctrl + K"),
    desk(Does::CallerLanguage, &WITH_ALT, "Alt + 1 – 7"),
    desk(Does::Ticket, &[ctrl_shift("c")], "Ctrl + Shift + C"),
    desk(Does::NextCaller, &[ctrl_shift("n")], "Ctrl + Shift + N"),
    desk(Does::Pane, &[key("F6")], "F6"),
    desk(Does::PaneBack, &[Press { shift: true, ..key("F6") }], "Shift + F6"),
    everywhere(Does::Print, &[ctrl("p")], "Ctrl + P"),
    everywhere(Does::Back, &[alt("ArrowLeft")], "Alt + ←"),
    everywhere(Does::Phones, &[key("F1")], "F1"),
    everywhere(Does::Language, &[ctrl("l")], "Ctrl + L"),
    Key { does: Does::StartOver, presses: &[ctrl_shift("n")], at: At::ElsewhereThanDesk, shown: "Ctrl + Shift + N" },
    everywhere(Does::Smaller, &[ctrl("-")], "Ctrl + −"),
    everywhere(Does::Larger, &[ctrl("+"), ctrl_shift("+"), ctrl("=")], "Ctrl + +"),
    everywhere(Does::Normal, &[ctrl("0")], "Ctrl + 0"),
    everywhere(Does::Keys, &[ctrl_shift("k")], "Ctrl + Shift + K"),
];

/// The digit of what is not one of several: not being sure, nothing more, back.
pub const LAST_DIGIT: usize = 0;

impl Does {
    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Print => "print",
            Self::Phones => "phones",
            Self::Language => "language",
            Self::StartOver => "start-over",
            Self::Smaller => "smaller",
            Self::Larger => "larger",
            Self::Normal => "normal",
            Self::Keys => "keys",
            Self::Answer => "answer",
            Self::Move => "move",
            Self::Undo => "undo",
            Self::Pane => "pane",
            Self::PaneBack => "pane-back",
            Self::CallerLanguage => "caller-language",
            Self::Find => "find",
            Self::Ticket => "ticket",
            Self::NextCaller => "next-caller",
        }
    }

    /// Whether somebody who meant to write could press it by mistake.
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Answer | Self::Move | Self::Undo)
    }
}

impl Key {
    /// Whether it works on a screen.
    pub fn works_on(&self, screen: Screen) -> bool {
        match self.at {
            At::Everywhere => true,
            At::ElsewhereThanDesk => screen != Screen::Desk,
            At::Desk => screen == Screen::Desk,
        }
    }
}

/// A key that is held down beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// Control, or Command.
    Ctrl,
    /// Alt.
    Alt,
    /// Shift.
    Shift,
}

impl Press {
    fn held(&self) -> Vec<Held> {
        let held = [(self.ctrl, Held::Ctrl), (self.alt, Held::Alt), (self.shift, Held::Shift)];
        held.into_iter().filter(|(is_held, _)| *is_held).map(|(_, held)| held).collect()
    }
}

/// A key as the window listens for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Pressed {
    /// What it does.
    pub does: Does,
    /// The key.
    pub key: String,
    /// What is held beside it.
    pub held: Vec<Held>,
    /// Whether it works only within a pane, outside of fields.
    pub single: bool,
}

/// The keys of a screen.
pub fn on(screen: Screen, single: SingleKeys) -> Vec<Pressed> {
    let keys = KEYS.iter().filter(|key| key.works_on(screen));
    let keys = keys.filter(|key| single == SingleKeys::On || !key.does.is_single());
    keys.flat_map(|known| {
        known.presses.iter().map(|press| Pressed {
            does: known.does,
            key: press.key.to_owned(),
            held: press.held(),
            single: known.does.is_single(),
        })
    })
    .collect()
}
