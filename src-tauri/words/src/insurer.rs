//! What one insurer says in its own matters, in words, as far as they bear on an outcome.
//!
//! Not here: what holds for everybody. A rule of one insurer is never said to a member of another.

use shirube_facts::{Insurer, Members, Rule};
use shirube_rules::situation::Situation;

use crate::calls::added_by;
use crate::sheet::Occasion;
use crate::text::Text;
use crate::voice::Voice;

/// What the insurer says of the matters that bear on the outcome; nothing where it says nothing.
pub(crate) fn lines(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let mut lines: Vec<Text> = rules(occasion).into_iter().map(|rule| line(voice, rule)).collect();
    if !lines.is_empty() {
        let added = occasion.pack.is_added(occasion.insurer);
        lines.extend(added_by(voice, occasion.pack).filter(|_| added));
        lines.push(voice.text("insurer-silent", &[]));
    }
    lines
}

/// The rules of the insurer that bear on the outcome.
pub fn rules<'a>(occasion: &Occasion<'a>) -> Vec<&'a Rule> {
    let outcome = occasion.outcome;
    let insurer: &'a Insurer = occasion.insurer;
    let voluntary = outcome.case.situations.holds(Situation::VoluntaryMember);
    let members = if voluntary { Members::Voluntary } else { Members::All };
    outcome.matters.iter().flat_map(|matter| insurer.says_on(*matter, members, outcome.day)).collect()
}

/// A rule in words.
pub(crate) fn line(voice: &Voice, rule: &Rule) -> Text {
    let mut args = Vec::new();
    args.extend(rule.date.map(|date| ("date", voice.day(date).into())));
    args.extend(rule.count.map(|count| ("count", count.into())));
    voice.text(&format!("rule-{}", rule.says.id()), &args)
}
