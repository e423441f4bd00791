//! What the keys do: a table for the desk, and one for everywhere.

use serde::Serialize;
use ts_rs::TS;

use super::Scene;
use crate::keys::{At, KEYS};
use crate::settings::SingleKeys;
use crate::wire::Words;

/// What the keys do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Keys {
    /// Its heading.
    pub heading: Words,
    /// What they are for.
    pub lead: Words,
    /// The head of the keys.
    pub key: Words,
    /// The head of what they do.
    pub does: Words,
    /// The tables.
    pub tables: Vec<KeyTable>,
}

/// The keys of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeyTable {
    /// Its id.
    pub id: String,
    /// Where they work.
    pub name: Words,
    /// The keys.
    pub rows: Vec<KeyRow>,
}

/// A key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeyRow {
    /// The key, as it is named on the keyboard.
    pub key: String,
    /// What it does.
    pub does: Words,
}

pub(super) fn keys(scene: &Scene<'_>) -> Keys {
    let single = scene.moment.settings.single_keys == SingleKeys::On;
    let table = |id: &str, wanted: fn(At) -> bool| KeyTable {
        id: id.to_owned(),
        name: scene.say(&format!("keys-{id}")),
        rows: KEYS
            .iter()
            .filter(|key| wanted(key.at) && (single || !key.does.is_single()))
            .map(|key| KeyRow { key: key.shown.to_owned(), does: scene.say(&format!("key-{}", key.does.id())) })
            .collect(),
    };
    Keys {
        heading: scene.say("keys-heading"),
        lead: scene.say("keys-lead"),
        key: scene.say("keys-key"),
        does: scene.say("keys-does"),
        tables: vec![table("desk", |at| at == At::Desk), table("everywhere", |at| at != At::Desk)],
    }
}
