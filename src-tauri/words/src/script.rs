//! The script: what an agent says on the phone. The same table in another voice, in every language.
//!
//! Questions and answers are said before it is known what follows from them, so that no line can give it away.

use chrono::NaiveDate;
use shirube_rules::answers::Certificate;
use shirube_rules::kakuninsho::Kakuninsho;
use shirube_rules::outcome::Step;
use shirube_rules::situation::Situation;

use crate::calls::contacts_or_any;
use crate::figures::figures;
use crate::how::message_of;
use crate::lines::{cards, doctor, is_doubt, kakuninsho, nothing_because, notices, why};
use crate::place::Place;
use crate::sheet::{LineKind, Occasion};
use crate::situations::{self, values};
use crate::text::Text;
use crate::voice::Voice;

/// Something said, and what is said to who asks why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// What is said, sentence by sentence.
    pub lines: Vec<Text>,
    /// The reasons.
    pub why: Vec<Text>,
}

/// What is said at the end of a call, in order. `languages` are those of the call, the caller's first.
pub fn closing(voice: &Voice, occasion: &Occasion<'_>, languages: &[&str], code: &str) -> Vec<Spoken> {
    let outcome = occasion.outcome;
    let decided = outcome.alternatives.is_empty();
    let told = if decided { outcome.todo.len() } else { outcome.todo.iter().filter(|step| is_open(step)).count() };
    let headline = if decided { "spoken-closing-decided" } else { "spoken-closing-undecided" };
    let none = nothing_because(outcome).into_iter().map(|reason| reason.id).collect();
    let first = notices(voice, occasion, Place::Top);
    let mut said = vec![Spoken {
        lines: core::iter::once(voice.text(headline, &[("count", told.into())])).chain(first).collect(),
        why: reasons(voice, occasion, none),
    }];
    let days = cards(voice, occasion);
    for (at, step) in outcome.todo.iter().enumerate() {
        let when = days[at].lines.iter().filter(|line| is_about_days(line.kind)).map(|line| line.text.clone());
        said.push(Spoken {
            lines: core::iter::once(number(voice, occasion, at + 1, step)).chain(when).collect(),
            why: reasons(voice, occasion, why(outcome, step)),
        });
    }
    let (_, contacts) = contacts_or_any(&occasion.ground(), outcome.topics(), languages);
    let phone = contacts.first().map(|line| voice.text("spoken-phone", &[("phone", line.number.as_str().into())]));
    let visit = core::iter::once(voice.text("spoken-doctor", &[])).chain(doctor(voice, occasion)).collect();
    let last = [voice.text("spoken-receipt", &[("code", code.into())]), voice.text("spoken-goodbye", &[])];
    // What comes by itself, and what else is true, is no to-do, and matters all the same.
    let comes = matches!(outcome.kakuninsho, Kakuninsho::Sent | Kakuninsho::AskInsurer);
    let paper = Some(kakuninsho(voice, occasion)).filter(|lines| comes || lines.len() > 1).unwrap_or_default();
    let held = situations::items(voice, occasion).into_iter();
    let held = held.flat_map(|item| item.details).map(|detail| detail.text).collect();
    let rest = [held, visit, paper, phone.into_iter().collect(), last.to_vec()];
    said.extend(rest.into_iter().filter(|lines| !lines.is_empty()).map(|lines| Spoken { lines, why: Vec::new() }));
    said
}

/// A situation, as it is asked on a day.
pub fn situation(voice: &Voice, situation: Situation, day: NaiveDate) -> Text {
    voice.text(&format!("spoken-situation-{situation}"), &values(voice, day))
}

fn is_open(step: &Step) -> bool {
    step.because.iter().any(is_doubt)
}

fn is_about_days(kind: LineKind) -> bool {
    matches!(kind, LineKind::By | LineKind::Closed | LineKind::Waits)
}

fn number(voice: &Voice, occasion: &Occasion<'_>, number: usize, step: &Step) -> Text {
    let absent = occasion.outcome.certificate == Some(Certificate::Absent);
    let todo = voice.say(&format!("spoken-{}", message_of(step.todo, absent)), &figures(voice, &occasion.ground()));
    voice.text("spoken-number", &[("number", number.into()), ("todo", todo.into())])
}

fn reasons(voice: &Voice, occasion: &Occasion<'_>, ids: Vec<&str>) -> Vec<Text> {
    let values = figures(voice, &occasion.ground());
    ids.into_iter().map(|id| voice.text(&format!("spoken-reason-{id}"), &values)).collect()
}
