//! Telephone lines in words: whose number, what to press, open now or when, free or not.

use chrono::{NaiveDate, NaiveDateTime};
use shirube_facts::{Contact, OpenState, Pack, Stretch};
use shirube_rules::duty::CallTopic;
use shirube_rules::notice::Notice;

use crate::date::time;
use crate::figures::Ground;
use crate::lines::told;
use crate::sheet::{Detail, Item};
use crate::text::{JAPANESE, Text, japanese};
use crate::voice::Voice;

/// The lines to call about these topics, best first for a speaker of the first language: those that answer in one of the
/// languages, and those that answer in Japanese.
pub fn contacts<'a>(ground: &Ground<'a>, topics: &[CallTopic], languages: &[&str]) -> Vec<&'a Contact> {
    let first = languages.first().copied().unwrap_or(JAPANESE);
    let mut contacts = ground.pack.contacts_for(topics, first, &ground.insurer.id);
    contacts.retain(|contact| {
        let spoken = languages.iter().chain(&[JAPANESE]).any(|language| contact.answers_in(language));
        spoken && contact.rely.holds_on(ground.day)
    });
    contacts
}

/// The same; where there is nothing to call about, the lines for any question.
pub(crate) fn contacts_or_any<'a>(
    ground: &Ground<'a>,
    topics: Vec<CallTopic>,
    languages: &[&str],
) -> (Vec<CallTopic>, Vec<&'a Contact>) {
    let found = contacts(ground, &topics, languages);
    if !found.is_empty() {
        return (topics, found);
    }
    let any = vec![CallTopic::InsuranceUse];
    let found = contacts(ground, &any, languages);
    (any, found)
}

/// Whom to call about these topics.
pub(crate) fn items(
    voice: &Voice,
    ground: &Ground<'_>,
    topics: &[CallTopic],
    now: Option<NaiveDateTime>,
    contacts: &[&Contact],
) -> Vec<Item> {
    let calls = contacts.iter().map(|contact| item(voice, ground.pack, contact, topics, ground.day, now));
    calls.chain(offices(voice, topics)).collect()
}

/// The offices that everybody has, and whose numbers only the person can know.
pub fn offices(voice: &Voice, topics: &[CallTopic]) -> Vec<Item> {
    let offices = [(CallTopic::Card, "contact-municipality"), (CallTopic::Insurer, "contact-own-insurer")];
    offices.iter().filter(|(topic, _)| topics.contains(topic)).map(|(_, id)| office(voice, id)).collect()
}

/// Whether lines may have changed since anybody looked.
pub(crate) fn are_stale(contacts: &[&Contact], day: NaiveDate) -> bool {
    contacts.iter().any(|contact| !contact.rely.stands_on(day))
}

/// The same in words, where it is so.
pub fn out_of_date(voice: &Voice, ground: &Ground<'_>, contacts: &[&Contact]) -> Option<Text> {
    are_stale(contacts, ground.day).then(|| told(voice, ground, Notice::InformationOutOfDate))
}

/// One line: its number and name, and what to know before calling about the topics on a day.
pub fn item(
    voice: &Voice,
    pack: &Pack,
    contact: &Contact,
    topics: &[CallTopic],
    day: NaiveDate,
    now: Option<NaiveDateTime>,
) -> Item {
    let line = name(voice, contact);
    let mut details: Vec<Detail> = Vec::new();
    // Stopping a card is possible at any hour: who asks about that, and not about anything at all, is not told that the
    // line is closed.
    let stops = Some(CallTopic::SuspendCard).filter(|topic| contact.always_for.contains(topic));
    let asked = stops.filter(|topic| topics.contains(topic) && topics.len() < CallTopic::ALL.len());
    let stops = stops.map(|_| voice.text("call-always", &[]));
    if let Some((topic, text)) = asked.zip(stops.clone()) {
        let open = now.map_or(OpenState::Open, |now| contact.opening_for(topic, now, pack.holidays()).state);
        details.push(Detail { open: Some(open), passes: false, text });
    } else {
        details.extend(now.filter(|_| !contact.hours.is_empty()).map(|now| open_now(voice, pack, contact, now)));
    }
    for topic in topics {
        if let Some(key) = contact.menu.get(topic) {
            let about = voice.say(&format!("call-topic-{topic}"), &[]);
            details.push(voice.text("call-press", &[("key", key.as_str().into()), ("topic", about.into())]).into());
        }
    }
    details.extend(hours(voice, contact, &contact.ranges_on(day, pack.holidays())).into_iter().map(Detail::from));
    details.extend(stops.filter(|_| asked.is_none()).map(Detail::from));
    let costs = match (contact.fax, contact.free) {
        (true, _) => "call-fax-free",
        (false, true) => "call-free",
        (false, false) => "call-charged",
    };
    details.push(voice.text(costs, &[]).into());
    let languages = contact.languages.iter().chain(&contact.also_languages);
    let languages: Vec<_> = languages.map(|id| voice.say(&format!("language-{id}"), &[])).collect();
    let languages = languages.join(&voice.say("joint-list", &[]));
    details.push(voice.text("call-languages", &[("languages", languages.into())]).into());
    details.extend(added_by(voice, pack).filter(|_| contact.is_added()).map(Detail::from));
    Item { number: Some(Text::marked(&number(contact))), called: !contact.fax, details, ..Item::plain(line) }
}

/// A line's number as it is shown. Before one for a FAX stands the word that is the same in every language.
pub fn number(contact: &Contact) -> String {
    let number = &contact.number;
    if contact.fax { format!("FAX {number}") } else { number.to_string() }
}

/// A line's name: from the locales, or as a team gave it.
pub fn name(voice: &Voice, contact: &Contact) -> Text {
    voice.marked(&named(voice, contact))
}

/// The same with its marks, to stand in a sentence.
pub(crate) fn named(voice: &Voice, contact: &Contact) -> String {
    match contact.name(&voice.language().id) {
        Some((name, true)) => name.to_owned(),
        Some((name, false)) => japanese(name),
        None => voice.say(&format!("contact-{}", contact.id), &[]),
    }
}

/// The number to call with any question about the card as an insurance card.
pub(crate) fn to_ask<'a>(voice: &Voice, ground: &Ground<'a>) -> &'a str {
    let lines = contacts(ground, &[CallTopic::InsuranceUse], &[&voice.language().id]);
    lines.first().map(|line| line.number.as_str()).unwrap_or_default()
}

/// Who has added something to the facts, and as of when.
pub fn added_by(voice: &Voice, pack: &Pack) -> Option<Text> {
    let team = pack.team()?;
    Some(voice.text("added-by", &[("name", japanese(&team.name).into()), ("date", voice.day(team.as_of).into())]))
}

fn open_now(voice: &Voice, pack: &Pack, contact: &Contact, now: NaiveDateTime) -> Detail {
    let opening = contact.opening(now, pack.holidays());
    let text = match opening.state {
        OpenState::Open => match opening.until {
            Some(until) => voice.text("call-open", &[("time", time(until.time()).into())]),
            None => voice.text("call-open-always", &[]),
        },
        OpenState::Closed => match opens(pack, contact, now) {
            Some(at) => {
                voice.text("call-closed", &[("date", voice.day(at.date()).into()), ("time", time(at.time()).into())])
            }
            None => voice.text("call-closed-for-now", &[]),
        },
        OpenState::Unknown => voice.text("call-unknown", &[]),
    };
    Detail { open: Some(opening.state), passes: true, text }
}

/// When the line is surely open next, within a month: hours on which sources differ are passed over.
fn opens(pack: &Pack, contact: &Contact, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let opening = |at: &NaiveDateTime| contact.opening(*at, pack.holidays());
    let changes = core::iter::successors(Some(now), |at| opening(at).until);
    let mut month = changes.take_while(|at| at.signed_duration_since(now).num_days() < 31);
    month.find(|at| opening(at).state == OpenState::Open)
}

fn hours(voice: &Voice, contact: &Contact, stretches: &[Stretch]) -> Vec<Text> {
    if contact.hours.is_empty() {
        return vec![voice.text("call-hours-unknown", &[])];
    }
    let of = |state| {
        let ranges: Vec<_> =
            stretches.iter().filter(|stretch| stretch.state == state).map(|s| range(voice, *s)).collect();
        (!ranges.is_empty()).then(|| ranges.join(&voice.say("joint-list", &[])))
    };
    let mut lines = Vec::new();
    match of(OpenState::Open) {
        Some(ranges) => lines.push(voice.text("call-hours", &[("ranges", ranges.into())])),
        None if of(OpenState::Unknown).is_none() => lines.push(voice.text("call-hours-none", &[])),
        None => {}
    }
    lines.extend(of(OpenState::Unknown).map(|ranges| voice.text("call-hours-disputed", &[("ranges", ranges.into())])));
    lines
}

fn range(voice: &Voice, stretch: Stretch) -> String {
    let clock = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    voice.say("call-range", &[("from", clock(stretch.from_minute).into()), ("to", clock(stretch.to_minute).into())])
}

fn office(voice: &Voice, id: &str) -> Item {
    let how = voice.text(&format!("{id}-how"), &[]);
    Item { details: vec![how.into()], ..Item::plain(voice.text(id, &[])) }
}
