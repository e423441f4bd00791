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
use crate::request::{Request, language};
use crate::world::World;
use crate::{COMPLAINTS_IN, Failure, answer, clock};

pub(crate) fn answer(world: &World, arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let now = clock::now();
    Request::read(world, arguments, now)?;
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    let mut number = 0_u64;
    while input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        let answer = one(world, arguments, &line, now).unwrap_or_else(
            |(complaint, language)| json!({ "line": number, "error": complaint.text(world.voice(&language)) }),
        );
        writeln!(out, "{answer}")?;
        line.clear();
    }
    Ok(())
}

/// The answer to a line, or what is wrong with it and the language to say so.
fn one(world: &World, shared: &Arguments, line: &[u8], now: NaiveDateTime) -> Result<Value, (Complaint, String)> {
    let said = |arguments: &Arguments| {
        let named = arguments.value("--lang").is_some();
        language(world, arguments).ok().filter(|_| named).unwrap_or_else(|| COMPLAINTS_IN.to_owned())
    };
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

/// A key and its value as an option; nothing where the value is null.
fn option(key: &str, value: Value) -> Result<Option<(String, String)>, Complaint> {
    let known = options("check");
    let option = format!("--{}", key.replace('_', "-"));
    if !known.contains(&option.as_str()) {
        let allowed = known.iter().map(|option| option.trim_start_matches('-').to_owned()).collect();
        return Err(Complaint::UnknownKey { given: key.to_owned(), allowed });
    }
    match value {
        Value::String(value) => Ok(Some((option, value))),
        Value::Null => Ok(None),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Err(Complaint::NotAString { option: key.to_owned() })
        }
    }
}
