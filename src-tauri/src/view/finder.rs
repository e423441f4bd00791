//! Finding anything from the desk: what the library finds, and insurers and what can be done besides.

use serde::Serialize;
use shirube_words::search::Found;
use ts_rs::TS;

use super::Scene;
use super::library::{Search, hits};
use crate::keys::Does;
use crate::wire::Words;

/// Finding anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Finder {
    /// Its heading.
    pub heading: Words,
    /// What opens it.
    pub open: Words,
    /// What closes it.
    pub close: Words,
    /// The field, and what was found.
    pub search: Search,
}

/// What can be done by its name, and the message that names it.
pub const ACTIONS: [(Does, &str); 5] = [
    (Does::NextCaller, "key-next-caller"),
    (Does::Ticket, "key-ticket"),
    (Does::Print, "key-print"),
    (Does::Phones, "key-phones"),
    (Does::Keys, "key-keys"),
];

pub(super) fn finder(scene: &Scene<'_>) -> Finder {
    let house = scene.moment.house;
    let typed = scene.told.search.trim();
    // Nobody asks for it all day long.
    let found = if typed.is_empty() {
        Vec::new()
    } else {
        house.desk_index(scene.language(), scene.told.insurer, scene.moment.now.date()).search(typed)
    };
    Finder {
        heading: scene.say("find-heading"),
        open: scene.say("desk-find"),
        close: scene.say("find-close"),
        search: Search { label: scene.say("find-label"), hint: scene.say("find-hint"), ..hits(scene, &found) },
    }
}

/// What is found besides, by its id.
pub(super) fn note(found: &Found) -> Option<&'static str> {
    match found {
        Found::Topic(_) => None,
        Found::Situation(_) => Some("search-situation"),
        Found::Contact(_) => Some("search-contact"),
        Found::Term(_) => Some("search-term"),
        Found::Insurer(_) => Some("search-insurer"),
        Found::Action(_) => Some("search-action"),
    }
}
