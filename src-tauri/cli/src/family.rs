//! `shirube family`: several people from one file, each with their list, and who is due next.
//!
//! The file names no one. People are told by their roles, and what is true for all stands above them once.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Map, Value, json};
use shirube_paper::document::{Arrange, Document};
use shirube_paper::text;
use shirube_rules::household::{Due, MOST, Person, Role, due_next, people};
use shirube_rules::{decide, later};
use shirube_words::household::{HouseholdSheet, Member, household, name};
use toml::{Table, Value as TomlValue};

use crate::arguments::{ANSWERS, Arguments, PAGE};
use crate::complaint::Complaint;
use crate::pack::read_file;
use crate::request::{Request, unknown};
use crate::world::World;
use crate::{Failure, answer, clock};

/// Keys of a person that are no options of `check`.
const ROLE: &str = "role";
const SITUATIONS: &str = "situations";
/// The list of people, and what stands above it.
const PERSON: &str = "person";
const INSURER: &str = "insurer";

pub(crate) fn check(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let file = arguments.alone(0).ok_or(Complaint::MissingFile)?;
    let family = Family::read(world, arguments, file)?;
    let page = text::print(&Document::of_household(&family.sheets(world), Arrange::Beside));
    if !arguments.has("--json") {
        return Ok(write!(out, "{page}")?);
    }
    let Family { people, requests, languages, day, .. } = &family;
    let outcomes: Vec<_> = family.members(world).into_iter().map(|member| member.outcome).collect();
    let due = match due_next(&outcomes) {
        Due::Now(at) => json!({ "person": at, "by": day.to_string() }),
        Due::By(at, by) => json!({ "person": at, "by": by.to_string() }),
        Due::Undated(at) => json!({ "person": at, "by": null }),
        Due::Nobody => Value::Null,
    };
    let voice = world.voice(&languages[0]);
    let each = people.iter().zip(requests).map(|(person, request)| {
        let mut one = Map::new();
        one.insert(ROLE.to_owned(), json!(person.role.id()));
        one.insert("number".to_owned(), json!(person.number));
        one.insert("name".to_owned(), json!(name(voice, *person)));
        if let Value::Object(answer) = answer::wire(world, request) {
            one.extend(answer);
        }
        Value::Object(one)
    });
    let each: Vec<_> = each.collect();
    let all = json!({ "day": day.to_string(), "due_next": due, "people": each, "sheet": page });
    Ok(writeln!(out, "{all:#}")?)
}

/// The people of a file, and what is asked for each.
pub(crate) struct Family<'w> {
    people: Vec<Person>,
    requests: Vec<Request<'w>>,
    /// The languages of the page.
    pub(crate) languages: Vec<String>,
    /// The day asked about.
    pub(crate) day: NaiveDate,
    now: Option<NaiveDateTime>,
}

impl<'w> Family<'w> {
    pub(crate) fn read(world: &'w World, arguments: &Arguments, file: &str) -> Result<Self, Complaint> {
        let now = clock::now();
        let page = of_the_page(arguments);
        let Request { day, languages, .. } = Request::read(world, &page, now)?;
        let told = read(file)?;
        let roles: Vec<Role> = told.iter().map(|person| person.role).collect();
        let people = people(&roles);
        let mut requests = Vec::new();
        for (told, person) in told.into_iter().zip(&people) {
            let request = Request::read(world, &Arguments::of(told.values).or(&page), now);
            requests.push(request.map_err(|wrong| Complaint::InPerson { person: *person, wrong: Box::new(wrong) })?);
        }
        Ok(Self { people, requests, languages, day, now: (day == now.date()).then_some(now) })
    }

    fn members(&self, world: &World) -> Vec<Member<'w>> {
        let members = self.people.iter().zip(&self.requests).map(|(person, request)| {
            let outcome = decide(&request.case, request.day, &world.pack);
            let later = later(&outcome, &world.pack);
            Member { person: *person, outcome, later, insurer: request.insurer }
        });
        members.collect()
    }

    /// The page in each of its languages.
    pub(crate) fn sheets(&self, world: &World) -> Vec<HouseholdSheet> {
        let members = self.members(world);
        let languages: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        let sheet =
            |language: &&str| household(world.voice(language), &languages, &world.pack, &members, self.day, self.now);
        languages.iter().map(sheet).collect()
    }
}

/// The options that hold for everybody.
fn of_the_page(arguments: &Arguments) -> Arguments {
    let given = PAGE.iter().map(|option| ((*option).to_owned(), arguments.values(option).to_vec()));
    Arguments::of(given.filter(|(_, values)| !values.is_empty()).collect())
}

/// A person as the file tells of them.
struct Told {
    role: Role,
    values: BTreeMap<String, Vec<String>>,
}

fn read(file: &str) -> Result<Vec<Told>, Complaint> {
    let wrong = |problem: String| Complaint::Family { problem };
    let text = String::from_utf8(read_file(file)?).map_err(|_| Complaint::NotText { given: file.to_owned() })?;
    let mut top: Table = toml::from_str(text.trim_start_matches('\u{feff}')).map_err(|fault| {
        let line = fault.span().map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        let line = line.map(|line| format!("{line}: ")).unwrap_or_default();
        wrong(format!("{line}{}", fault.message()))
    })?;
    let shared = top.remove(INSURER).map(|value| strings(INSURER, value)).transpose()?;
    let persons = top.remove(PERSON).and_then(|persons| persons.as_array().cloned()).unwrap_or_default();
    if let Some(key) = top.keys().next() {
        let allowed = vec![INSURER.to_owned(), PERSON.to_owned()];
        return Err(Complaint::UnknownKey { given: key.clone(), allowed });
    }
    if persons.is_empty() || persons.len() > MOST {
        return Err(Complaint::FamilySize { most: MOST });
    }
    persons
        .into_iter()
        .map(|person| {
            let TomlValue::Table(person) = person else { return Err(Complaint::FamilySize { most: MOST }) };
            one(person, shared.as_ref())
        })
        .collect()
}

fn one(mut person: Table, shared: Option<&Vec<String>>) -> Result<Told, Complaint> {
    let roles = || Role::ALL.iter().map(|role| role.id().to_owned()).collect();
    let given = person.remove(ROLE).map(|value| strings(ROLE, value)).transpose()?.unwrap_or_default();
    let given = given.first().map_or("", String::as_str);
    let role = Role::from_id(given).ok_or_else(|| unknown(ROLE, given, roles()))?;
    let mut values = BTreeMap::new();
    values.extend(shared.map(|insurer| (format!("--{INSURER}"), insurer.clone())));
    for (key, value) in person {
        let option = if key == SITUATIONS { "--situation".to_owned() } else { format!("--{key}") };
        let known = || ANSWERS.iter();
        if !known().any(|known| *known == option) {
            let allowed = known().map(|option| option.trim_start_matches('-').to_owned());
            return Err(Complaint::UnknownKey {
                given: key,
                allowed: [ROLE.to_owned()].into_iter().chain(allowed).collect(),
            });
        }
        values.insert(option, strings(&key, value)?);
    }
    Ok(Told { role, values })
}

/// A value as text; a date may stand without quotes, and situations in a list.
fn strings(key: &str, value: TomlValue) -> Result<Vec<String>, Complaint> {
    match value {
        TomlValue::String(text) => Ok(vec![text]),
        TomlValue::Datetime(date) => Ok(vec![date.to_string()]),
        TomlValue::Array(items) if key == SITUATIONS => {
            let items = items.into_iter().map(|item| strings(ROLE, item));
            Ok(items.collect::<Result<Vec<_>, _>>()?.concat())
        }
        TomlValue::Array(_)
        | TomlValue::Integer(_)
        | TomlValue::Float(_)
        | TomlValue::Boolean(_)
        | TomlValue::Table(_) => Err(Complaint::NotAString { option: key.to_owned() }),
    }
}
