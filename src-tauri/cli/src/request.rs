//! What is asked, read from arguments: a case, a day, an insurer, languages.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use shirube_facts::Insurer;
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::case::{Case, said};
use shirube_rules::receipt::Receipt;
use shirube_rules::set::{Answer, Set};
use shirube_rules::span::Span;
use shirube_words::date_input;
use shirube_words::language::negotiate;

use crate::COMPLAINTS_IN;
use crate::arguments::Arguments;
use crate::complaint::Complaint;
use crate::situations;
use crate::world::World;

/// A question to the law.
pub(crate) struct Request<'w> {
    pub(crate) case: Case,
    pub(crate) insurer: &'w Insurer,
    pub(crate) day: NaiveDate,
    /// The wall clock in Japan, where the day is today.
    pub(crate) now: Option<NaiveDateTime>,
    /// The language of the sheet, and the one beside it.
    pub(crate) languages: Vec<String>,
    /// The receipt it was read from.
    pub(crate) receipt: Option<Receipt>,
}

/// The years that four digits can write.
const YEARS: RangeInclusive<i32> = 1..=9999;
/// How every question is answered by who does not know.
const UNSURE: &str = "unsure";
pub(crate) const DEFAULT_LANGUAGE: &str = "ja";

impl<'w> Request<'w> {
    pub(crate) fn read(world: &'w World, arguments: &Arguments, now: NaiveDateTime) -> Result<Self, Complaint> {
        let languages = languages(world, arguments)?;
        let insurer = insurer(world, arguments)?;
        let day = day(arguments)?.unwrap_or_else(|| now.date());
        let case = Case {
            card: answers::<Card>(arguments, "--card")?,
            registered: answers::<Registered>(arguments, "--registered")?,
            certificate: certificate(arguments)?,
            expires: expires(arguments)?,
            insurer: insurer.in_law(),
            situations: situations::read(arguments.values("--situation"), insurer)?,
        };
        Ok(Self { case, insurer, day, now: (day == now.date()).then_some(now), languages, receipt: None })
    }

    /// What a receipt asks.
    pub(crate) fn of_receipt(
        world: &'w World,
        arguments: &Arguments,
        code: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Complaint> {
        let languages = languages(world, arguments)?;
        let receipt = Receipt::read(code).map_err(Complaint::Receipt)?;
        let insurer = world.pack.insurer_by_code(receipt.insurer).ok_or(Complaint::ReceiptInsurer)?;
        let case = receipt.case(insurer.in_law());
        let now = Some(now).filter(|now| now.date() == receipt.day);
        Ok(Self { case, insurer, day: receipt.day, now, languages, receipt: Some(receipt) })
    }
}

/// The language asked for.
pub(crate) fn language(world: &World, arguments: &Arguments) -> Result<String, Complaint> {
    Ok(one_language(world, arguments, "--lang")?.unwrap_or_else(|| DEFAULT_LANGUAGE.to_owned()))
}

/// The language in which it is said what is wrong: the one asked for by name, if it is there.
pub(crate) fn complaints_in(world: &World, arguments: &Arguments) -> String {
    let named = arguments.value("--lang").and_then(|_| language(world, arguments).ok());
    named.unwrap_or_else(|| COMPLAINTS_IN.to_owned())
}

/// The language asked for, and the one to stand beside it.
pub(crate) fn languages(world: &World, arguments: &Arguments) -> Result<Vec<String>, Complaint> {
    let mut languages = vec![language(world, arguments)?];
    languages.extend(one_language(world, arguments, "--beside")?.filter(|beside| *beside != languages[0]));
    Ok(languages)
}

fn one_language(world: &World, arguments: &Arguments, option: &str) -> Result<Option<String>, Complaint> {
    let Some(given) = arguments.value(option) else {
        return Ok(None);
    };
    match negotiate(&[given], world.words.languages()) {
        Some(language) => Ok(Some(language.id.clone())),
        None => Err(unknown(option, given, world.languages())),
    }
}

/// The insurer asked about.
pub(crate) fn insurer<'w>(world: &'w World, arguments: &Arguments) -> Result<&'w Insurer, Complaint> {
    match arguments.value("--insurer") {
        None => Ok(world.unknown_insurer()),
        Some(given) => world.pack.insurer(given).ok_or_else(|| unknown("--insurer", given, world.insurers())),
    }
}

/// The moment asked about.
pub(crate) fn moment(arguments: &Arguments, now: NaiveDateTime) -> Result<NaiveDateTime, Complaint> {
    match arguments.value("--at") {
        None => Ok(now),
        Some(given) => NaiveDateTime::parse_from_str(given, "%Y-%m-%dT%H:%M")
            .ok()
            .filter(|moment| YEARS.contains(&moment.year()))
            .filter(|moment| moment.format("%Y-%m-%dT%H:%M").to_string() == given)
            .ok_or_else(|| Complaint::BadTime { option: "--at".to_owned(), given: given.to_owned() }),
    }
}

/// The day asked about.
pub(crate) fn day(arguments: &Arguments) -> Result<Option<NaiveDate>, Complaint> {
    let Some(given) = arguments.value("--day") else {
        return Ok(None);
    };
    let day = NaiveDate::parse_from_str(given, "%Y-%m-%d").ok();
    let day = day.filter(|day| YEARS.contains(&day.year()) && day.to_string() == given);
    day.map(Some).ok_or_else(|| Complaint::BadDay { option: "--day".to_owned(), given: given.to_owned() })
}

fn answers<A: Answer>(arguments: &Arguments, option: &str) -> Result<Set<A>, Complaint> {
    let given = arguments.value(option).unwrap_or(UNSURE);
    if given == UNSURE {
        return Ok(Set::all());
    }
    let answer = A::ALL.iter().copied().find(|answer| answer.id() == given);
    answer.map(Set::only).ok_or_else(|| {
        let known = A::ALL.iter().map(|answer| answer.id()).chain([UNSURE]);
        unknown(option, given, known.map(ToOwned::to_owned).collect())
    })
}

/// What can be said of the certificate without a date.
pub(crate) fn certificate_answers() -> impl Iterator<Item = (&'static str, Set<Certificate>)> {
    said::ALL.into_iter().chain([(UNSURE, said::UNSURE)])
}

fn certificate(arguments: &Arguments) -> Result<Set<Certificate>, Complaint> {
    let given = arguments.value("--certificate").unwrap_or(UNSURE);
    let known = certificate_answers().find(|(id, _)| *id == given);
    let ids = || certificate_answers().map(|(id, _)| id.to_owned()).collect();
    known.map(|(_, states)| states).ok_or_else(|| unknown("--certificate", given, ids()))
}

fn expires(arguments: &Arguments) -> Result<Option<Span>, Complaint> {
    let Some(given) = arguments.value("--certificate-expires") else {
        return Ok(None);
    };
    let read = date_input::read(given).map_err(|wrong| Complaint::Date { given: given.to_owned(), wrong });
    read.map(Some)
}

pub(crate) fn unknown(option: &str, given: &str, allowed: Vec<String>) -> Complaint {
    Complaint::UnknownValue { option: option.to_owned(), given: given.to_owned(), allowed }
}
