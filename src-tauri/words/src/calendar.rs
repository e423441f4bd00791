//! The days to keep in mind, for a calendar: those of the certificate, and the last days of what there is to do.
//!
//! Nothing here tells whose days they are.

use chrono::NaiveDate;
use shirube_rules::answers::Certificate;
use shirube_rules::duty::Limit;
use shirube_rules::outcome::Step;
use shirube_rules::receipt::Receipt;
use shirube_rules::span::{Precision, Span};

use crate::sheet::{Card, Day, LineKind, Occasion};
use crate::text::Text;
use crate::voice::Voice;
use crate::{how, lines};

/// The days of an outcome that have not gone by, in order. `cards` are its to-dos in words.
pub(crate) fn days(voice: &Voice, occasion: &Occasion<'_>, cards: &[Card]) -> Vec<Day> {
    let outcome = occasion.outcome;
    let expires = outcome.dates.expires.filter(|span| span.precision() == Precision::Day).map(Span::first);
    let of_certificate = [
        ("certificate-renewable-from", lines::renewable_from(outcome)),
        ("certificate-expires", expires.filter(|_| lines::works_until(outcome).is_some())),
        ("certificate-works-until", lines::works_until(outcome)),
    ];
    let last_day = |day: NaiveDate| outcome.todo.iter().position(|step| step.by == Some(day) && !is_of_situation(step));
    let of_certificate = of_certificate.into_iter().filter_map(|(id, day)| {
        let day = day?;
        let title = voice.text(&format!("calendar-{id}"), &[]);
        let notes = last_day(day).map(|at| closed(&cards[at])).unwrap_or_default();
        Some(Day { id: id.to_owned(), day, title, notes })
    });
    let absent = outcome.certificate == Some(Certificate::Absent);
    let mut days: Vec<Day> = of_certificate.collect();
    for (step, card) in outcome.todo.iter().zip(cards) {
        let Some(day) = step.by else { continue };
        if is_of_situation(step) || days.iter().all(|known| known.day != day) {
            let title = voice.text("calendar-last-day", &[("todo", how::title(voice, step.todo, absent).into())]);
            days.push(Day { id: step.todo.id().to_owned(), day, title, notes: closed(card) });
        }
    }
    days.retain(|day| occasion.days_until(day.day) >= 0);
    days.sort_by_key(|day| day.day);
    let receipt = Receipt::of(&outcome.case, outcome.day).to_string();
    let receipt = voice.text("calendar-receipt", &[("code", receipt.into())]);
    for day in &mut days {
        day.notes.extend([receipt.clone(), voice.text("sheet-foot", &[])]);
    }
    days
}

/// Whether its last day follows from a situation, and not from the certificate.
const fn is_of_situation(step: &Step) -> bool {
    match step.limit {
        Some(Limit::Stay | Limit::Moving) => true,
        Some(Limit::Expiry | Limit::WorksUntil) | None => false,
    }
}

/// When to go, where offices are closed on the last day.
fn closed(card: &Card) -> Vec<Text> {
    card.lines.iter().filter(|line| line.kind == LineKind::Closed).map(|line| line.text.clone()).collect()
}
