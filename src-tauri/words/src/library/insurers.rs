//! What insurers say in a topic: the own one, or each of the known ones where it is not known.

use shirube_facts::{Insurer, Rule};
use shirube_rules::insurer::{AfterRegistration, Matter, Scheme};
use shirube_rules::notice::Notice;

use super::Reading;
use crate::figures::Ground;
use crate::lines::told;
use crate::sheet::Item;
use crate::text::{Text, name_in};
use crate::voice::Voice;
use crate::{calls, insurer};

/// The insurers whose rules are told: the own one, or all known ones where it is not known. Those that a team has added
/// are there for their members; as examples, the built-in ones are enough.
pub(crate) fn told_of<'a>(ground: &Ground<'a>) -> Vec<&'a Insurer> {
    let Ground { pack, insurer, .. } = *ground;
    if !is_unknown(ground) {
        return vec![insurer];
    }
    let known = |other: &&Insurer| other.scheme != Scheme::Unknown && !pack.is_added(other);
    pack.insurers().iter().filter(known).collect()
}

fn is_unknown(ground: &Ground<'_>) -> bool {
    ground.insurer.scheme == Scheme::Unknown
}

/// The rules on these matters that are told.
pub(super) fn rules<'a>(ground: &Ground<'a>, matters: &[Matter]) -> Vec<&'a Rule> {
    told_of(ground)
        .into_iter()
        .flat_map(|one| matters.iter().flat_map(|matter| rules_of(ground, one, *matter)))
        .collect()
}

/// What one insurer says of a matter. What it wishes, it wishes of its own members.
fn rules_of<'a>(ground: &Ground<'a>, insurer: &'a Insurer, matter: Matter) -> impl Iterator<Item = &'a Rule> {
    let of_members = matches!(matter, Matter::Wish | Matter::Law);
    let told = !of_members || ground.insurer.id == insurer.id;
    insurer.rules_on(matter, ground.day).filter(move |_| told)
}

/// That what is told under the names of insurers is not for everybody; said once, before any of it.
pub(super) fn differ(voice: &Voice, reading: &Reading<'_>) -> Option<Item> {
    let told = || reading.parts().any(|part| !items(voice, reading, &part.matters).is_empty());
    (is_unknown(&reading.ground) && told()).then(|| Item::plain(voice.text("topic-insurers-differ", &[])))
}

/// What insurers say of these matters.
pub(super) fn items(voice: &Voice, reading: &Reading<'_>, matters: &[Matter]) -> Vec<Item> {
    let ground = &reading.ground;
    let mut told: Vec<Item> =
        told_of(ground).into_iter().filter_map(|one| of_one(voice, ground, one, matters)).collect();
    if told.is_empty() && !is_unknown(ground) && matters.iter().any(|matter| is_asked(*matter)) {
        let name = [("insurer", named(voice, ground.insurer).into())];
        told.push(Item::plain(voice.text("topic-insurer-silent", &name)));
    }
    told
}

/// What one insurer says of these matters, under its name.
fn of_one(voice: &Voice, ground: &Ground<'_>, one: &Insurer, matters: &[Matter]) -> Option<Item> {
    let mut said: Vec<Text> = Vec::new();
    for matter in matters {
        if *matter == Matter::AfterRegistration {
            let notice = after_registration(one, ground.insurer.id == one.id);
            said.extend(notice.map(|notice| told(voice, ground, notice)));
        } else {
            said.extend(rules_of(ground, one, *matter).map(|rule| insurer::line(voice, rule)));
        }
    }
    if said.is_empty() {
        return None;
    }
    said.extend(calls::added_by(voice, ground.pack).filter(|_| ground.pack.is_added(one)));
    let heading = voice.text("heading-insurer", &[("insurer", named(voice, one).into())]);
    Some(Item { details: said.into_iter().map(Into::into).collect(), ..Item::plain(heading) })
}

fn named(voice: &Voice, insurer: &Insurer) -> String {
    let language = &voice.language().id;
    name_in(language, insurer.name(language).unwrap_or(&insurer.id))
}

/// What becomes of the paper once the card is registered. That an insurer does not say is worth telling its own members
/// alone.
fn after_registration(insurer: &Insurer, own: bool) -> Option<Notice> {
    match insurer.in_law().after_registration {
        AfterRegistration::ReturnViaEmployer => Some(Notice::ReturnKakuninshoViaEmployer),
        AfterRegistration::Discard => Some(Notice::DiscardKakuninsho),
        AfterRegistration::NotStated => own.then_some(Notice::AskBeforeReturning),
        AfterRegistration::InsurerUnknown => None,
    }
}

/// Whether people ask about it, so that it is worth telling that an insurer says nothing.
const fn is_asked(matter: Matter) -> bool {
    match matter {
        Matter::Validity
        | Matter::Delivery
        | Matter::Application
        | Matter::AfterRegistration
        | Matter::TwoPapers
        | Matter::RunOut
        | Matter::Leaving
        | Matter::NameChange
        | Matter::OldCard
        | Matter::Joining => true,
        // The papers side by side have said it.
        Matter::OtherCertificates
        | Matter::Form
        | Matter::Mailing
        | Matter::Receiving
        | Matter::Wish
        | Matter::Oshirase
        | Matter::Law => false,
    }
}
