//! The order in which lines are shown: those answered in the reader's language first, within these by topic, and a line
//! that stands in for another right behind it.
//!
//! Not here: any line by name. The order follows from what the lines say of themselves.

use shirube_rules::duty::CallTopic;

use crate::contact::Contact;
use crate::insurer::Insurer;

/// Lines that answer any of the topics, for members of an insurer.
pub(crate) fn for_topics<'a>(
    contacts: &'a [Contact],
    topics: &[CallTopic],
    lang: &str,
    insurer: &str,
) -> Vec<&'a Contact> {
    let fitting = contacts
        .iter()
        .filter(|contact| contact.rely.scope.covers(insurer) && topics.iter().any(|topic| contact.answers(*topic)));
    behind_their_own(&sorted(fitting.collect(), |contact| (!contact.answers_in(lang), rank(contact, topics))))
}

/// All lines for members of an insurer. Whoever does not know theirs is shown the insurers' lines too, last.
pub(crate) fn all<'a>(contacts: &'a [Contact], lang: &str, insurer: &str) -> Vec<&'a Contact> {
    let unknown = insurer == Insurer::UNKNOWN;
    let fitting = contacts.iter().filter(|contact| unknown || contact.rely.scope.covers(insurer));
    behind_their_own(&sorted(fitting.collect(), |contact| {
        let of_insurer = !contact.rely.scope.is_national();
        (unknown && of_insurer, !contact.answers_in(lang), of_insurer, rank(contact, CallTopic::ALL))
    }))
}

fn sorted<K: Ord>(mut contacts: Vec<&Contact>, key: impl Fn(&Contact) -> K) -> Vec<&Contact> {
    contacts.sort_by_key(|contact| key(contact));
    contacts
}

fn rank(contact: &Contact, topics: &[CallTopic]) -> usize {
    topics.iter().position(|topic| contact.answers(*topic)).unwrap_or(topics.len())
}

fn behind_their_own<'a>(contacts: &[&'a Contact]) -> Vec<&'a Contact> {
    let is_listed = |id: &str| contacts.iter().any(|contact| contact.id == id);
    let (followers, leaders): (Vec<_>, Vec<_>) =
        contacts.iter().copied().partition(|contact| contact.instead_of.as_deref().is_some_and(is_listed));
    let mut ordered = Vec::with_capacity(contacts.len());
    for leader in leaders {
        ordered.push(leader);
        ordered.extend(followers.iter().filter(|follower| follower.instead_of.as_deref() == Some(leader.id.as_str())));
    }
    ordered
}
