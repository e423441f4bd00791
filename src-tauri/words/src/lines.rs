//! The lines of a sheet: which message says what, and with which values.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use shirube_facts::{Contact, GuideTo};
use shirube_rules::answers::{Card as CardAnswer, Certificate, Question};
use shirube_rules::ask::{Branch, Lead, branches, what_if};
use shirube_rules::duty::{Limit, Todo};
use shirube_rules::elderly::ElderlyRow;
use shirube_rules::kakuninsho::KakuninshoRow;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::{LastOpen, Outcome, Step};
use shirube_rules::reason::Reason;
use shirube_rules::receipt::{EDITION, Receipt};
use shirube_rules::region::Region;
use shirube_rules::situation::Situation;
use shirube_rules::works::CardWorks;

use crate::figures::{Ground, figures, spans};
use crate::how::{how, labelled, line, title};
use crate::place::Place;
use crate::sheet::{Card, Item, Line, LineKind, Occasion, PartId};
use crate::text::Text;
use crate::voice::Voice;
use crate::{calls, insurer, situations, sources};

/// That the sheet is not official, and the day it is for.
pub(crate) fn about(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let day = voice.day(occasion.outcome.day);
    let id = if occasion.now.is_some() { "sheet-day" } else { "sheet-other-day" };
    let mut about = vec![voice.text("sheet-independent", &[]), voice.text(id, &with_date(day))];
    about.extend(of_receipt(voice, occasion));
    about
}

/// What to know of an answer that was brought back from a receipt.
pub(crate) fn of_receipt(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let Some(receipt) = occasion.receipt else { return Vec::new() };
    let edition = (receipt.edition != EDITION).then(|| voice.text("receipt-edition", &[]));
    let dateless = receipt.lacks_dates().then(|| voice.text("receipt-dateless", &[]));
    edition.into_iter().chain(dateless).collect()
}

/// How much there is to do.
pub fn headline(voice: &Voice, occasion: &Occasion<'_>) -> Text {
    let outcome = occasion.outcome;
    if outcome.alternatives.is_empty() {
        return voice.text("headline-decided", &[("count", outcome.todo.len().into())]);
    }
    let open = outcome.todo.iter().filter(|step| step.because.iter().any(is_doubt)).count();
    voice.text("headline-undecided", &[("count", open.into())])
}

pub(crate) fn is_doubt(reason: &Reason) -> bool {
    Question::ALL.iter().any(|question| Reason::not_sure(*question) == *reason)
}

/// Why there is nothing to do, where there is nothing. Who stays on paper is not told what the card would take.
pub(crate) fn nothing_because(outcome: &Outcome) -> Option<Reason> {
    let on_paper = outcome.case.situations.holds(Situation::StaysOnPaper);
    let says_why = |reason: &&Reason| !on_paper || KakuninshoRow::from_id(reason.id).is_some();
    outcome.because.iter().find(says_why).filter(|_| outcome.todo.is_empty()).copied()
}

/// What to know before anything else.
pub(crate) fn warnings(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let mut warnings = notices(voice, occasion, Place::Top);
    warnings.extend(nothing_because(occasion.outcome).map(|reason| self::reason(voice, occasion, reason)));
    warnings
}

pub(crate) fn notices(voice: &Voice, occasion: &Occasion<'_>, wanted: Place) -> Vec<Text> {
    let here = occasion.outcome.notices.iter().filter(|notice| Place::of(**notice) == wanted);
    here.map(|notice| notice_text(voice, occasion, *notice)).collect()
}

/// A notice in words.
pub(crate) fn notice_text(voice: &Voice, occasion: &Occasion<'_>, notice: Notice) -> Text {
    told(voice, &occasion.ground(), notice)
}

/// What there is to know, in words.
pub(crate) fn told(voice: &Voice, ground: &Ground<'_>, notice: Notice) -> Text {
    voice.text(&format!("notice-{notice}"), &figures(voice, ground))
}

/// The to-dos in order. A reason is given where it is first needed, and not again.
pub(crate) fn cards(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Card> {
    let mut said = Vec::new();
    let steps = occasion.outcome.todo.iter();
    steps
        .map(|step| {
            let mut lines = when(voice, occasion, step);
            let absent = occasion.outcome.certificate == Some(Certificate::Absent);
            lines.extend(how(voice, &occasion.ground(), step.todo, absent, step.ways));
            for id in why(occasion.outcome, step) {
                if !said.contains(&id) {
                    let reason = voice.say(&format!("reason-{id}"), &figures(voice, &occasion.ground()));
                    lines.push(labelled(LineKind::Why, voice.text("label-why", &[]), voice.marked(&reason)));
                    said.push(id);
                }
            }
            Card { todo: step.todo, title: voice.marked(&title(voice, step.todo, absent)), lines }
        })
        .collect()
}

/// The reasons to print for a step. While undecided, each row is only one of the possible reasons for what is right in
/// any case, so none of them is told as a fact.
pub(crate) fn why(outcome: &Outcome, step: &Step) -> Vec<&'static str> {
    if outcome.alternatives.is_empty() || step.because.iter().any(is_doubt) {
        return step.because.iter().map(|reason| reason.id).collect();
    }
    vec!["in-any-case"]
}

fn when(voice: &Voice, occasion: &Occasion<'_>, step: &Step) -> Vec<Line> {
    let mut lines = Vec::new();
    match (step.by, step.limit) {
        (Some(by), _) => {
            let args = [("date", voice.day(by).into()), ("days", occasion.days_until(by).into())];
            lines.push(line(LineKind::By, voice.text("by-day", &args)));
        }
        (None, Some(Limit::Expiry)) => lines.push(line(LineKind::By, voice.text("by-expiry-undated", &[]))),
        (None, Some(Limit::WorksUntil)) => {
            lines.push(line(LineKind::By, voice.text("by-works-until-undated", &spans())));
        }
        (None, Some(Limit::Stay)) => lines.push(line(LineKind::By, voice.text("by-stay-undated", &[]))),
        (None, Some(Limit::Moving)) => {
            lines.push(line(LineKind::By, voice.text("by-moving-undated", &figures(voice, &occasion.ground()))));
        }
        (None, None) => {}
    }
    match step.closed {
        Some(LastOpen::On(day)) => {
            lines.push(line(LineKind::Closed, voice.text("closed-go-by", &with_date(voice.day(day)))));
        }
        Some(LastOpen::Past) => lines.push(line(LineKind::Closed, voice.text("closed-already", &[]))),
        None => {}
    }
    if let Some(before) = step.waits_for {
        // It is the new card that is waited for, not the application.
        let before = if before == Todo::ReissueCard { Todo::WaitForCard } else { before };
        let absent = occasion.outcome.certificate == Some(Certificate::Absent);
        lines.push(line(LineKind::Waits, voice.text("waits-for", &[("todo", title(voice, before, absent).into())])));
    }
    lines
}

fn message(voice: &Voice, id: &str) -> String {
    voice.say(id, &spans())
}

fn reason(voice: &Voice, occasion: &Occasion<'_>, reason: Reason) -> Text {
    voice.text(&format!("reason-{}", reason.id), &figures(voice, &occasion.ground()))
}

fn with_date<'a>(date: String) -> [(&'static str, FluentValue<'a>); 1] {
    [("date", date.into())]
}

/// What a part says; nothing where it has nothing to say.
pub(crate) fn part(id: PartId, voice: &Voice, occasion: &Occasion<'_>, contacts: &[&Contact]) -> Vec<Item> {
    let outcome = occasion.outcome;
    match id {
        PartId::Branches => plain(branches(&outcome.case, outcome.day).iter().map(|b| branch(voice, b))),
        PartId::Situations => situations::items(voice, occasion),
        PartId::Doctor => plain(doctor(voice, occasion)),
        PartId::Kakuninsho => plain(kakuninsho(voice, occasion)),
        PartId::Insurer => plain(insurer::lines(voice, occasion)),
        PartId::Contacts => calls::items(voice, &occasion.ground(), &outcome.topics(), occasion.now, contacts),
        PartId::Certificate => plain(certificate(voice, outcome)),
        PartId::Differs => {
            plain(outcome.differs_from_leaflet.iter().map(|row| voice.text(&format!("differs-{}", row.id), &spans())))
        }
        PartId::WhatIf => {
            let branches = what_if(&outcome.case, outcome.day);
            plain(branches.iter().filter(|b| worth_telling(outcome, b)).map(|b| branch(voice, b)))
        }
        PartId::Next => plain([next(voice, occasion)]),
        PartId::Receipt => {
            let code = Receipt::of(&outcome.case, outcome.day).to_string();
            let line = voice.text("receipt-line", &[("code", code.into())]);
            vec![Item { details: vec![voice.text("receipt-note", &[]).into()], ..Item::plain(line) }]
        }
        PartId::Sources => plain(sources::lines(voice, occasion, contacts)),
    }
}

fn plain(lines: impl IntoIterator<Item = Text>) -> Vec<Item> {
    lines.into_iter().map(Item::plain).collect()
}

/// People err on STEP 2, and on STEP 3 where they go by memory; of the card itself only a valid one would be news.
fn worth_telling(outcome: &Outcome, branch: &Branch) -> bool {
    match branch.question {
        Question::Card => branch.answers.card.contains(CardAnswer::Valid),
        Question::Registered => true,
        Question::Certificate => outcome.case.expires.is_none(),
    }
}

/// The answers to a question as conditions ("you have a card, or …"), with their marks.
pub fn conditions(voice: &Voice, question: Question, answers: Region) -> String {
    let conditions = answers.ids(question);
    let conditions = conditions.iter().map(|id| message(voice, &format!("if-{question}-{id}")));
    conditions.collect::<Vec<_>>().join(&voice.say("joint-or", &[]))
}

fn branch(voice: &Voice, branch: &Branch) -> Text {
    let when = conditions(voice, branch.question, branch.answers);
    let then = match &branch.leads_to {
        Lead::Decided(then) => {
            let absent = then.when.iter().all(|when| when.certificate.single() == Some(Certificate::Absent));
            sequence(voice, &then.todo, absent)
        }
        Lead::Further(question) => further(voice, *question),
    };
    voice.text("branch-line", &[("when", when.into()), ("then", then.into())])
}

fn further(voice: &Voice, question: Question) -> String {
    voice.say("then-further", &[("question", voice.say(&format!("question-{question}"), &[]).into())])
}

fn sequence(voice: &Voice, steps: &[Step], absent: bool) -> String {
    if steps.is_empty() {
        return voice.say("then-nothing", &[]);
    }
    let titles: Vec<_> = steps.iter().map(|step| title(voice, step.todo, absent)).collect();
    titles.join(&voice.say("joint-then", &[]))
}

pub(crate) fn doctor(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let outcome = occasion.outcome;
    let mut lines = vec![voice.text(&format!("works-{}", outcome.works), &[])];
    lines.extend(outcome.show.iter().map(|show| voice.text(&format!("show-{show}"), &[])));
    if outcome.show.is_empty() {
        lines.push(voice.text("show-nothing", &[]));
    }
    lines.extend(notices(voice, occasion, Place::Doctor));
    let ambulance = occasion.pack.guide(GuideTo::Ambulance, outcome.day).filter(|_| outcome.works == CardWorks::Yes);
    lines.extend(ambulance.map(|guide| voice.text(&format!("guide-{}", guide.id), &[])));
    lines
}

pub(crate) fn kakuninsho(voice: &Voice, occasion: &Occasion<'_>) -> Vec<Text> {
    let outcome = occasion.outcome;
    let mut lines = vec![voice.text(&format!("kakuninsho-{}", outcome.kakuninsho), &[])];
    let of_the_elderly = outcome.because.iter().filter(|row| ElderlyRow::from_id(row.id).is_some());
    lines.extend(of_the_elderly.map(|row| reason(voice, occasion, *row)));
    lines.extend(notices(voice, occasion, Place::Kakuninsho));
    lines
}

fn certificate(voice: &Voice, outcome: &Outcome) -> Vec<Text> {
    let Some(expires) = outcome.dates.expires else {
        return Vec::new();
    };
    let in_grace = [Some(Certificate::Grace), Some(Certificate::Disputed)].contains(&outcome.certificate);
    let leaflet = outcome.dates.leaflet_works_until.filter(|_| in_grace && works_on(outcome));
    let days = [
        ("certificate-renewable-from", renewable_from(outcome)),
        ("certificate-works-until", works_until(outcome)),
        ("certificate-leaflet-works-until", leaflet),
    ];
    let first = voice.text("certificate-expires", &with_date(voice.span(expires)));
    let rest = days.into_iter().filter_map(|(id, day)| Some(voice.text(id, &with_date(voice.day(day?)))));
    core::iter::once(first).chain(rest).collect()
}

/// When renewal opens, where that is still of use.
pub(crate) fn renewable_from(outcome: &Outcome) -> Option<NaiveDate> {
    let on_time = [Some(Certificate::Valid), Some(Certificate::Renewable)].contains(&outcome.certificate);
    outcome.dates.renewable_from.filter(|_| on_time)
}

/// The last day on which the card works, where it does or may.
pub(crate) fn works_until(outcome: &Outcome) -> Option<NaiveDate> {
    outcome.dates.works_until.filter(|_| works_on(outcome))
}

fn works_on(outcome: &Outcome) -> bool {
    let working = |works: CardWorks| [CardWorks::Yes, CardWorks::EntitlementOnly].contains(&works);
    working(outcome.works) || outcome.alternatives.iter().any(|other| working(other.works))
}

fn next(voice: &Voice, occasion: &Occasion<'_>) -> Text {
    match (occasion.outcome.next_change, occasion.later) {
        (None, _) => voice.text("next-none", &[]),
        (Some(day), Some(later)) if later.alternatives.is_empty() => {
            let then = sequence(voice, &later.todo, later.certificate == Some(Certificate::Absent));
            voice.text("next-change", &[("date", voice.day(day).into()), ("then", then.into())])
        }
        (Some(day), _) => voice.text("next-change-open", &with_date(voice.day(day))),
    }
}
