//! The family: each person's list on one page, who is due next, and the way to each person's questions.

use serde::Serialize;
use shirube_facts::{Contact, Insurer};
use shirube_rules::household::{MOST, Person, Role, people};
use shirube_rules::{decide, later};
use shirube_words::household::{Member, due, name};
use shirube_words::sheet::{LineKind, Occasion, sheet};
use ts_rs::TS;

use super::places::{Choice, Select, insurers};
use super::taking::{TakeAlong, along};
use super::{Scene, sheets};
use crate::ask::{Given, Household, Relative};
use crate::refusal::Refusal;
use crate::told::{Page, TODAY, Told};
use crate::wire::{self, Words};

/// The family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Family {
    /// Its heading.
    pub heading: Words,
    /// What happens here.
    pub lead: Words,
    /// The heading above who is due next.
    pub due_heading: Words,
    /// Who is due next; once somebody has answered.
    pub due: Option<Words>,
    /// Everybody.
    pub people: Vec<PersonCard>,
    /// That there is nobody yet.
    pub empty: Option<Words>,
    /// Adds somebody; only where there is room.
    pub add: Option<Add>,
    /// That there is no more room.
    pub full: Option<Words>,
    /// Who was taken off the list last.
    pub removed: Option<TakenOff>,
    /// Taking it along; once somebody has answered.
    pub take: Option<TakeAlong>,
}

/// Somebody with their list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonCard {
    /// Who.
    pub name: Words,
    /// How far the answers are, or how much there is to do.
    pub state: Words,
    /// What to do, each with its last day.
    pub todo: Vec<PersonToDo>,
    /// Their insurer.
    pub insurer: Select,
    /// On to their questions, or to their answer.
    pub go: Words,
    /// Whether all questions are answered.
    pub answered: bool,
    /// Takes them off the list.
    pub remove: Words,
}

/// Something that somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonToDo {
    /// What.
    pub title: Words,
    /// By when.
    pub by: Option<Words>,
}

/// Adds somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Add {
    /// Who there is to add.
    pub roles: Select,
    /// Adds them.
    pub add: Words,
}

/// Somebody who was taken off the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TakenOff {
    /// Who it was.
    pub text: Words,
    /// Puts them back.
    pub undo: Words,
    /// Said when they are back.
    pub restored: String,
}

/// The roles of a family.
pub(super) fn roles(household: &Household) -> Result<Vec<Role>, Refusal> {
    let roles: Vec<Role> = household.people.iter().map(|person| role(&person.role)).collect::<Result<_, _>>()?;
    let oneself = roles.iter().filter(|role| **role == Role::Me).count();
    if oneself > 1 { Err(Refusal::NotARequest) } else { Ok(roles) }
}

fn role(id: &str) -> Result<Role, Refusal> {
    Role::from_id(id).ok_or(Refusal::UnknownAnswer)
}

/// Whose answers are given, on the screens on which that is not plain.
pub(super) fn whose(scene: &Scene<'_>) -> Option<Words> {
    let person = people(&scene.roles)[scene.household.at?];
    Some(says(scene, "family-whose", person))
}

fn says(scene: &Scene<'_>, id: &str, person: Person) -> Words {
    wire::words(&scene.voice.text(id, &[("person", name(scene.voice, person).into())]))
}

pub(super) fn family(scene: &Scene<'_>) -> Result<Family, Refusal> {
    let today = scene.moment.now.date();
    let mut cards = Vec::new();
    let mut members = Vec::new();
    for (person, relative, told) in everybody(scene)? {
        let (card, member) = card(scene, person, relative, &told);
        cards.push(card);
        members.extend(member);
    }
    let most = [("most", MOST.into())];
    let room = cards.len() < MOST;
    Ok(Family {
        heading: scene.say("family-heading"),
        lead: scene.say("family-lead"),
        due_heading: scene.say("family-due"),
        due: (!members.is_empty()).then(|| wire::words(&due(scene.voice, &members, today))),
        empty: cards.is_empty().then(|| scene.say("family-empty")),
        add: room.then(|| Add { roles: choices(scene), add: scene.say("family-add") }),
        full: (!room).then(|| wire::words(&scene.voice.text("family-full", &most))),
        removed: removed(scene)?,
        take: (!members.is_empty()).then(|| along(scene, sheets::has_days(scene, &members))),
        people: cards,
    })
}

/// Everybody, with what they have told as of today: whatever other day was looked at for somebody, the list is for today.
fn everybody<'p>(scene: &Scene<'p>) -> Result<Vec<(Person, &'p Relative, Told<'p>)>, Refusal> {
    let (pack, today) = (&scene.moment.house.pack, scene.moment.now.date());
    let relatives = people(&scene.roles).into_iter().zip(&scene.household.people);
    let told = relatives.map(|(person, relative)| {
        let now = Given { question: "day".to_owned(), choice: Some(TODAY.to_owned()), ..Given::default() };
        let told = Told::read(pack, &[&relative.answers[..], &[now]].concat(), today)?;
        Ok((person, relative, told))
    });
    told.collect()
}

/// Those who have answered all there is to answer.
pub(super) fn members<'p>(scene: &Scene<'p>) -> Result<Vec<Member<'p>>, Refusal> {
    Ok(everybody(scene)?.into_iter().filter_map(|(person, _, told)| member(scene, person, &told)).collect())
}

fn member<'p>(scene: &Scene<'p>, person: Person, told: &Told<'p>) -> Option<Member<'p>> {
    let pack = &scene.moment.house.pack;
    told.next().is_none().then(|| {
        let outcome = decide(&told.case(), told.day(), pack);
        let later = later(&outcome, pack);
        Member { person, outcome, later, insurer: told.insurer }
    })
}

/// Somebody's card, and their part in who is due next once all is answered.
fn card<'p>(
    scene: &Scene<'p>,
    person: Person,
    relative: &Relative,
    told: &Told<'p>,
) -> (PersonCard, Option<Member<'p>>) {
    let begun = Page::ALL.iter().any(|page| told.choice(*page).is_some()) || told.receipt().is_some();
    let member = member(scene, person, told);
    let answered = member.is_some();
    let list = member.as_ref().map(|member| list(scene, member));
    let (state, todo) =
        list.unwrap_or_else(|| (scene.say(if begun { "family-half" } else { "family-not-yet" }), Vec::new()));
    let go = if answered {
        "family-look"
    } else if begun {
        "family-go-on"
    } else {
        "family-answer"
    };
    debug_assert_eq!(Role::from_id(&relative.role), Some(person.role));
    let card = PersonCard {
        name: wire::words(&scene.voice.marked(&name(scene.voice, person))),
        state,
        todo,
        insurer: Select { label: says(scene, "family-insurer", person), ..insurers(scene, told.insurer) },
        go: says(scene, go, person),
        answered,
        remove: says(scene, "family-remove", person),
    };
    (card, member)
}

/// How much somebody has to do, and what.
fn list(scene: &Scene<'_>, member: &Member<'_>) -> (Words, Vec<PersonToDo>) {
    let none: [&Contact; 0] = [];
    let Member { outcome, later, insurer, .. } = member;
    let insurer: &Insurer = insurer;
    let pack = &scene.moment.house.pack;
    let occasion = Occasion { outcome, later: later.as_ref(), pack, insurer, now: scene.now(), receipt: None };
    let sheet = sheet(scene.voice, &occasion, &none);
    let todo = sheet.todo.iter().map(|card| PersonToDo {
        title: wire::words(&card.title),
        by: card.lines.iter().find(|line| line.kind == LineKind::By).map(|line| wire::words(&line.text)),
    });
    (wire::words(&sheet.headline), todo.collect())
}

fn choices(scene: &Scene<'_>) -> Select {
    let taken = |role: Role| role == Role::Me && scene.roles.contains(&Role::Me);
    let roles = Role::ALL.iter().filter(|role| !taken(**role)).map(|role| Choice {
        id: role.id().to_owned(),
        name: scene.plain(&format!("role-{role}")),
        lang: None,
        chosen: false,
    });
    Select { id: "role".to_owned(), label: scene.say("family-add-label"), hint: Words::new(), options: roles.collect() }
}

fn removed(scene: &Scene<'_>) -> Result<Option<TakenOff>, Refusal> {
    let Some(removed) = &scene.household.removed else { return Ok(None) };
    let mut roles = scene.roles.clone();
    roles.insert(removed.at, role(&removed.role)?);
    let person = people(&roles)[removed.at];
    let who = [("person", name(scene.voice, person).into())];
    Ok(Some(TakenOff {
        text: says(scene, "family-removed", person),
        undo: scene.say("family-undo"),
        restored: scene.voice.text("family-restored", &who).to_string(),
    }))
}
