//! `shirube check --lines`: one JSON case a line in, one JSON answer a line out, in order.
//!
//! A bad line gives one line with an error, and the next line is read. Options of the command hold for every line that
//! does not say otherwise.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use chrono::NaiveDateTime;
use serde_json::{Map, Value, json};

use crate::arguments::{Arguments, options};
use crate::complaint::Complaint;
use crate::request::{Request, complaints_in};
use crate::world::World;
use crate::{Failure, answer, clock};

pub(crate) fn answer(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let now = clock::now();
    Request::read(world, arguments, now)?;
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    let mut number = 0_u64;
    while input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        let answer = one(world, arguments, &line, now).unwrap_or_else(
            |(complaint, language)| json!({ "line": number, "error": complaint.text(world.voice(&language), &world.pack) }),
        );
        writeln!(out, "{answer}")?;
        line.clear();
    }
    Ok(())
}

/// The answer to a line, or what is wrong with it and the language to say so.
fn one(world: &World, shared: &Arguments, line: &[u8], now: NaiveDateTime) -> Result<Value, (Complaint, String)> {
    let said = |arguments: &Arguments| complaints_in(world, arguments);
    let case: Map<String, Value> = serde_json::from_slice(line).map_err(|_| (Complaint::NotJson, said(shared)))?;
    let mut values = BTreeMap::new();
    let mut wrong = None;
    for (key, value) in case {
        match option(&key, value) {
            Ok(Some((option, value))) => drop(values.insert(option, value)),
            Ok(None) => {}
            Err(complaint) => drop(wrong.get_or_insert(complaint)),
        }
    }
    let arguments = Arguments::of(values).or(shared);
    if let Some(complaint) = wrong {
        return Err((complaint, said(&arguments)));
    }
    let request = Request::read(world, &arguments, now).map_err(|complaint| (complaint, said(&arguments)))?;
    Ok(answer::wire(world, &request))
}

/// A key and its value as an option; nothing where the value is null. Situations may stand in a list.
fn option(key: &str, value: Value) -> Result<Option<(String, Vec<String>)>, Complaint> {
    let known = options("check").into_iter().filter(|option| *option != "--pack");
    let option = if key == SITUATIONS { SITUATION.to_owned() } else { format!("--{}", key.replace('_', "-")) };
    if !known.clone().any(|known| known == option) {
        let allowed = known.map(|option| option.trim_start_matches('-').to_owned()).collect();
        return Err(Complaint::UnknownKey { given: key.to_owned(), allowed });
    }
    let not_a_string = || Complaint::NotAString { option: key.to_owned() };
    match value {
        Value::String(value) => Ok(Some((option, vec![value]))),
        Value::Null => Ok(None),
        Value::Array(values) if option == SITUATION => {
            let values = values.into_iter().map(|value| match value {
                Value::String(value) => Ok(value),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
                    Err(not_a_string())
                }
            });
            Ok(Some((option, values.collect::<Result<_, _>>()?)))
        }
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => Err(not_a_string()),
    }
}

/// The option whose values may stand in a list, and the name of that list.
const SITUATION: &str = "--situation";
const SITUATIONS: &str = "situations";
