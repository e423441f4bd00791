//! What comes before anything else: a lost card is stopped at once, at any hour, and questions can wait.

use serde::Serialize;
use shirube_rules::answers::Card;
use shirube_rules::duty::CallTopic;
use shirube_words::calls;
use ts_rs::TS;

use super::Scene;
use super::drawn::{SheetItem, draw};
use crate::ask::Screen;
use crate::wire::Words;

/// What comes before anything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Urgent {
    /// What to do.
    pub heading: Words,
    /// The line to call.
    pub line: SheetItem,
}

/// On the screens between the answer and the list of things to do, where it stands first anyway; at the desk throughout.
pub(super) fn urgent(scene: &Scene<'_>) -> Option<Urgent> {
    let before = matches!(scene.screen, Screen::Check | Screen::Situations | Screen::Desk);
    let lost = scene.told.case().card.single() == Some(Card::Lost);
    let topics = [CallTopic::SuspendCard];
    let pack = &scene.moment.house.pack;
    let now = scene.moment.now;
    let spoken = if scene.screen == Screen::Desk { scene.callers()[0] } else { scene.language() };
    let lines = pack.contacts_for(&topics, spoken, &scene.told.insurer.id);
    let line = lines.into_iter().find(|line| line.rely.holds_on(now.date())).filter(|_| before && lost)?;
    let item = calls::item(scene.voice, pack, line, &topics, now.date(), None);
    Some(Urgent { heading: scene.say("todo-suspend-card"), line: draw(scene, &item, None) })
}
