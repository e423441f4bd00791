//! Situations as they are typed: an id, and a date behind `=` where it has one.

use chrono::NaiveDate;
use shirube_facts::Insurer;
use shirube_rules::situation::{Dated, Situation, Situations};
use shirube_words::date_input;

use crate::complaint::{Complaint, SituationDate};
use crate::request::unknown;

/// The option they stand under.
const OPTION: &str = "--situation";

/// The situations of a case.
pub(crate) fn read(given: &[String], insurer: &Insurer) -> Result<Situations, Complaint> {
    let told = given.iter().map(|given| one(given)).collect::<Result<Vec<_>, _>>()?;
    Situations::of(told, insurer.scheme).map_err(Complaint::Contradiction)
}

fn one(given: &str) -> Result<(Situation, Option<NaiveDate>), Complaint> {
    let (id, date) = match given.split_once('=') {
        Some((id, date)) => (id, Some(date)),
        None => (given, None),
    };
    let situation = Situation::from_id(id).ok_or_else(|| {
        unknown(OPTION, id, Situation::ALL.iter().map(|situation| situation.id().to_owned()).collect())
    })?;
    let wrong = |wrong| Complaint::SituationDate { situation, wrong };
    let date = match (situation.dated(), date) {
        (Dated::Must, None) => return Err(wrong(SituationDate::Missing)),
        (Dated::Never, Some(_)) => return Err(wrong(SituationDate::HasNone)),
        (_, None) => None,
        (Dated::May | Dated::Must, Some(date)) => {
            let span = date_input::read(date)
                .map_err(|problem| wrong(SituationDate::Wrong { given: date.to_owned(), problem }))?;
            Some(span.exact().ok_or_else(|| wrong(SituationDate::NotWhole))?)
        }
    };
    Ok((situation, date))
}
