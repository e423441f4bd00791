//! A household in words: who is due next, each person's sheet, and once for all whom to call and the sources.

use chrono::{NaiveDate, NaiveDateTime};
use shirube_facts::{Contact, Insurer, Pack};
use shirube_rules::duty::CallTopic;
use shirube_rules::household::{Due, Person, due_next};
use shirube_rules::outcome::{Outcome, distinct};

use crate::sheet::{Occasion, Part, PartId, Sheet, sheet};
use crate::text::Text;
use crate::voice::Voice;
use crate::{calls, sources};

/// Somebody with their outcome.
#[derive(Clone)]
pub struct Member<'a> {
    /// Who.
    pub person: Person,
    /// What they have to do.
    pub outcome: Outcome,
    /// What the outcome would be on its next day of change.
    pub later: Option<Outcome>,
    /// The insurer.
    pub insurer: &'a Insurer,
}

/// A household in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseholdSheet {
    /// The language's tag.
    pub tag: String,
    /// What this is.
    pub title: Text,
    /// That it is not official, and who is; then the day asked about.
    pub about: Vec<Text>,
    /// Who is due next.
    pub due: Text,
    /// Each person's sheet, without what stands once for all.
    pub people: Vec<PersonSheet>,
    /// Whom to call, and the sources.
    pub parts: Vec<Part>,
    /// What stands at the foot of every page.
    pub foot: Text,
}

/// A person's sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonSheet {
    /// Who.
    pub person: Person,
    /// Who, in words.
    pub name: Text,
    /// What they have to do.
    pub sheet: Sheet,
}

/// Somebody's role in words.
pub fn name(voice: &Voice, person: Person) -> String {
    let role = person.role;
    match person.number {
        Some(number) => voice.say(&format!("role-{role}-several"), &[("number", number.into())]),
        None => voice.say(&format!("role-{role}"), &[]),
    }
}

/// Who is due next, in words.
pub fn due(voice: &Voice, members: &[Member<'_>], day: NaiveDate) -> Text {
    let outcomes: Vec<Outcome> = members.iter().map(|member| member.outcome.clone()).collect();
    let who = |at: usize| ("person", name(voice, members[at].person).into());
    match due_next(&outcomes) {
        Due::Now(at) => voice.text("family-due-now", &[who(at)]),
        Due::By(at, by) => {
            let days = by.signed_duration_since(day).num_days();
            voice.text("family-due-by", &[who(at), ("date", voice.day(by).into()), ("days", days.into())])
        }
        Due::Undated(at) => voice.text("family-due-undated", &[who(at)]),
        Due::Nobody => voice.text("family-due-nobody", &[]),
    }
}

/// The sheet of a household in a language. `languages` are all that are read together, the first one first: whom to
/// call does not hang on which of them a sheet is in.
pub fn household(
    voice: &Voice,
    languages: &[&str],
    pack: &Pack,
    members: &[Member<'_>],
    day: NaiveDate,
    now: Option<NaiveDateTime>,
) -> HouseholdSheet {
    let occasions: Vec<_> = members
        .iter()
        .map(|member| {
            let Member { outcome, later, insurer, .. } = member;
            Occasion { outcome, later: later.as_ref(), pack, insurer, now, receipt: None }
        })
        .collect();
    let mut contacts: Vec<&Contact> = Vec::new();
    let mut topics: Vec<CallTopic> = Vec::new();
    for occasion in &occasions {
        topics
            .extend(occasion.outcome.topics().into_iter().filter(|topic| !topics.contains(topic)).collect::<Vec<_>>());
        let more = occasion.contacts(languages);
        contacts.extend(
            more.into_iter().filter(|one| !contacts.iter().any(|known| known.id == one.id)).collect::<Vec<_>>(),
        );
    }
    let people = members.iter().zip(&occasions).map(|(member, occasion)| {
        let mut sheet = sheet(voice, occasion, &[]);
        sheet.parts.retain(|part| !is_shared(part.id));
        PersonSheet { person: member.person, name: voice.marked(&name(voice, member.person)), sheet }
    });
    let people: Vec<_> = people.collect();
    let calls = contacts.iter().map(|contact| calls::item(voice, pack, contact, &topics, day, now));
    let calls = calls.chain(calls::offices(voice, &topics)).collect();
    let documents = distinct(occasions.iter().flat_map(|occasion| sources::lines(voice, occasion, &contacts)));
    let plain = |line| crate::sheet::Item::plain(line);
    let part = |id: PartId, items| Part { id, heading: voice.text(id.heading(true), &[]), items };
    HouseholdSheet {
        tag: voice.language().tag.to_string(),
        title: voice.text("family-title", &[]),
        about: occasions.first().map(|occasion| crate::lines::about(voice, occasion)).unwrap_or_default(),
        due: due(voice, members, day),
        people,
        parts: vec![part(PartId::Contacts, calls), part(PartId::Sources, documents.into_iter().map(plain).collect())],
        foot: voice.text("sheet-foot", &[]),
    }
}

impl HouseholdSheet {
    /// The sheet in short: what each has to do and by when, whom to call, the receipts.
    #[must_use]
    pub fn brief(mut self) -> Self {
        self.people = self.people.into_iter().map(|one| PersonSheet { sheet: one.sheet.brief(), ..one }).collect();
        self.parts.retain(|part| part.id.is_brief());
        self.parts.iter_mut().for_each(Part::shorten);
        self
    }

    /// The sheet for later: without what is true at this moment only.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.parts.iter_mut().for_each(Part::last);
        self
    }
}

/// What stands once for all, or would only lengthen a page for several people.
const fn is_shared(part: PartId) -> bool {
    match part {
        PartId::Contacts | PartId::Sources | PartId::WhatIf | PartId::Differs => true,
        PartId::Branches
        | PartId::Situations
        | PartId::Doctor
        | PartId::Kakuninsho
        | PartId::Insurer
        | PartId::Certificate
        | PartId::Next
        | PartId::Receipt => false,
    }
}
