//! From a case and a day to its outcome.
//!
//! Every open row of the checklist gives a piece of the answer. Pieces that come to the same are one alternative; with
//! one alternative the case is decided, with several it is said what each would mean and how to find out.
//!
//! Not here: a clock, holidays and the age of facts (handed in).

use chrono::NaiveDate;

use crate::answers::{Card, Certificate, Question};
use crate::care::{self, CardWorks};
use crate::case::Case;
use crate::certificate::{self, Reading};
use crate::checklist::{self, Row};
use crate::duty::{Duty, Limit, Todo};
use crate::facts::{Facts, Used, offices_closed};
use crate::kakuninsho::{self, Kakuninsho, Scheme};
use crate::notice::Notice;
use crate::outcome::{Alternative, LastOpen, Outcome, Step, distinct};
use crate::reason::Reason;
use crate::region::Region;
use crate::set::Answer;
use crate::ways::ways;

/// The first day of the law as the tables hold it. Source: national-leaflet-2025-02.
pub const LAW_BEGINS: NaiveDate = NaiveDate::from_ymd_opt(2024, 12, 2).expect("the day exists");

/// The outcome of a case on a day.
pub fn decide(case: &Case, day: NaiveDate, facts: &dyn Facts) -> Outcome {
    let form = Form::of(case, day);
    let mut outcome = form.outcome(case, day);
    for step in outcome.steps_mut() {
        step.closed = step.by.and_then(|by| last_open(facts, by, day));
    }
    outcome.note_what_the_day_brings(&form, facts);
    outcome.next_change = next_change(case, day, &outcome);
    outcome
}

/// A case as it stands on a day.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub(crate) region: Region,
    reading: Reading,
    scheme: Scheme,
}

impl Form {
    pub(crate) fn of(case: &Case, day: NaiveDate) -> Self {
        let reading = certificate::read(case.certificate, case.expires, day);
        let region = Region { card: case.card, registered: case.registered, certificate: reading.states };
        Self { region, reading, scheme: case.insurer.scheme }
    }

    pub(crate) fn within(self, region: Region) -> Self {
        Self { region, ..self }
    }

    /// The answers still possible, one for each that differs from the others.
    pub(crate) fn alternatives(&self, day: NaiveDate) -> Vec<Alternative> {
        let mut found: Vec<Alternative> = Vec::new();
        for (row, region) in checklist::open(self.region, day) {
            for piece in region.split(Question::Card) {
                let alternative = self.alternative(row, piece, day);
                match found.iter_mut().find(|known| known.same_answer(&alternative)) {
                    Some(known) => known.absorb(alternative),
                    None => found.push(alternative),
                }
            }
        }
        for alternative in &mut found {
            join_regions(&mut alternative.when);
        }
        found
    }

    fn alternative(&self, row: &Row, region: Region, day: NaiveDate) -> Alternative {
        let card = region.card.single().expect("the region was split by card");
        let care = care::decided(row.says.works, day);
        let paper = kakuninsho::decided(self.scheme, card, row.says.works, day);
        let reason = Reason { id: row.id.id(), sources: row.sources };
        let paper_reason = Reason { id: paper.id.id(), sources: paper.sources };
        let care_reason = Reason { id: care.id.id(), sources: care.sources };
        let on_application = (paper.says.kakuninsho == Kakuninsho::OnApplication).then_some(paper_reason);
        let todo = self.steps(row.says.todo, reason, on_application, region);
        let mut notices = state_notices(row, region);
        notices.extend(care.says.notices);
        notices.extend(paper.says.notices);
        if self.scheme == Scheme::Unknown && paper.says.kakuninsho == Kakuninsho::Sent {
            notices.push(Notice::InsurersDiffer);
        }
        Alternative {
            when: vec![region],
            todo,
            works: row.says.works,
            leaflet: row.says.leaflet.to_vec(),
            kakuninsho: paper.says.kakuninsho,
            show: care.says.show.to_vec(),
            notices: distinct(notices),
            because: vec![reason, care_reason, paper_reason],
            differs: if row.differs_from_leaflet() { vec![reason] } else { Vec::new() },
        }
    }

    fn steps(&self, duties: &[Duty], reason: Reason, apply: Option<Reason>, region: Region) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::with_capacity(duties.len());
        for Duty { todo, limit } in duties.iter().copied() {
            let waits_for = todo
                .is_registering()
                .then(|| steps.iter().rev().map(|step| step.todo).find(|before| before.comes_before_registering()))
                .flatten();
            let more = apply.filter(|_| todo == Todo::ApplyKakuninsho);
            let because = core::iter::once(reason).chain(more).collect();
            let by = limit.and_then(|limit| self.last_day(limit, region));
            steps.push(Step { todo, because, limit, by, closed: None, waits_for, ways: ways(todo, region) });
        }
        steps
    }

    /// The earliest day that a deadline can fall on for the states of the region.
    fn last_day(&self, limit: Limit, region: Region) -> Option<NaiveDate> {
        let expiry =
            region.certificate.iter().filter_map(|state| self.reading.first[usize::from(state.index())]).min()?;
        Some(match limit {
            Limit::Expiry => expiry,
            Limit::WorksUntil => certificate::works_until(expiry),
        })
    }

    fn outcome(&self, case: &Case, day: NaiveDate) -> Outcome {
        let mut alternatives = self.alternatives(day);
        let leaflet = shared(&alternatives, |a| a.leaflet.clone());
        let differs = distinct(alternatives.iter().flat_map(|a| a.differs.iter().copied()));
        let decided = alternatives.len() == 1;
        let works = shared(&alternatives, |a| a.works).unwrap_or(CardWorks::Unknown);
        let care = care::decided(works, day);
        let mut because = distinct(alternatives.iter().flat_map(|a| a.because.iter().copied()));
        let common = alternatives[0].notices.iter().copied();
        let mut notices: Vec<_> =
            common.filter(|notice| alternatives.iter().all(|a| a.notices.contains(notice))).collect();
        let todo = if decided {
            alternatives[0].todo.clone()
        } else {
            because.extend(self.doubtful(&alternatives).into_iter().map(Reason::not_sure));
            notices.extend(care.says.notices);
            let disputed = |a: &Alternative| a.notices.contains(&Notice::ThreeMonthsDisputed);
            notices.extend(alternatives.iter().any(disputed).then_some(Notice::ThreeMonthsDisputed));
            self.common_steps(&alternatives)
        };
        if self.reading.contradiction {
            notices.insert(0, Notice::DateContradictsAnswer);
        }
        Outcome {
            case: *case,
            day,
            region: self.region,
            todo,
            differs_from_leaflet: if leaflet.is_some() { differs } else { Vec::new() },
            leaflet,
            certificate: self.region.certificate.single(),
            dates: certificate::dates(case.expires),
            works,
            show: care.says.show.to_vec(),
            kakuninsho: shared(&alternatives, |a| a.kakuninsho).unwrap_or(Kakuninsho::Unknown),
            notices: distinct(notices),
            because,
            next_change: None,
            alternatives: if decided { Vec::new() } else { core::mem::take(&mut alternatives) },
        }
    }

    /// The questions whose answer alone could change what is right.
    pub(crate) fn doubtful(&self, alternatives: &[Alternative]) -> Vec<Question> {
        let answer = |region: Region| {
            alternatives.iter().position(|a| a.when.iter().any(|when| when.and(region) == Some(region)))
        };
        let states: Vec<_> = self.region.states().map(Region::from).collect();
        let open = |question: &Question| {
            states.iter().any(|state| {
                let swept = self.region.split(*question).into_iter().map(|part| with(*state, *question, part));
                swept.into_iter().any(|other| answer(other) != answer(*state))
            })
        };
        Question::ALL.iter().copied().filter(open).collect()
    }

    fn common_steps(&self, alternatives: &[Alternative]) -> Vec<Step> {
        let mut steps: Vec<Step> =
            self.doubtful(alternatives).into_iter().map(|question| find_out(question, self.region)).collect();
        let shortest = alternatives.iter().map(|a| a.todo.len()).min().unwrap_or(0);
        let common = (0..shortest).take_while(|at| shared(alternatives, |a| a.todo[*at].todo).is_some());
        for at in common {
            let same: Vec<_> = alternatives.iter().map(|a| &a.todo[at]).collect();
            let todo = same[0].todo;
            if steps.iter().any(|step| step.todo == todo) {
                continue;
            }
            let earliest = same.iter().filter(|step| step.by.is_some()).min_by_key(|step| step.by);
            steps.push(Step {
                todo,
                because: distinct(same.iter().flat_map(|step| step.because.iter().copied())),
                limit: earliest.map_or_else(|| shared(&same, |step| step.limit).flatten(), |step| step.limit),
                by: earliest.and_then(|step| step.by),
                closed: None,
                waits_for: same.iter().find_map(|step| step.waits_for),
                ways: ways(todo, self.region),
            });
        }
        steps
    }
}

impl Alternative {
    fn absorb(&mut self, other: Self) {
        self.when.extend(other.when);
        self.because = distinct(self.because.iter().chain(&other.because).copied());
        self.differs = distinct(self.differs.iter().chain(&other.differs).copied());
        self.notices.retain(|notice| other.notices.contains(notice));
        for (step, twin) in self.todo.iter_mut().zip(other.todo) {
            step.because = distinct(step.because.iter().chain(&twin.because).copied());
            if step.by.is_none() || twin.by.is_some_and(|by| Some(by) < step.by) {
                (step.by, step.limit) = (twin.by.or(step.by), twin.limit.or(step.limit));
            }
            if twin.ways.len() < step.ways.len() {
                step.ways = twin.ways;
            }
        }
    }
}

impl Outcome {
    fn steps_mut(&mut self) -> impl Iterator<Item = &mut Step> {
        self.todo.iter_mut().chain(self.alternatives.iter_mut().flat_map(|alternative| &mut alternative.todo))
    }

    fn note_what_the_day_brings(&mut self, form: &Form, facts: &dyn Facts) {
        if self.todo.iter().any(|step| step.closed.is_some()) {
            self.notices.push(Notice::LastDayIsClosed);
        }
        for alternative in &mut self.alternatives {
            if alternative.todo.iter().any(|step| step.closed.is_some()) {
                alternative.notices.push(Notice::LastDayIsClosed);
            }
        }
        let sources = self.sources().into_iter().map(Used::Source);
        let lines = self.topics().into_iter().map(|topic| Used::Lines(topic, self.case.insurer));
        let stale = sources.chain(lines).any(|used| !facts.stands(used, self.day));
        if self.day < LAW_BEGINS || stale {
            self.notices.push(Notice::InformationOutOfDate);
        }
        debug_assert_eq!(form.region, self.region);
    }
}

/// The first later day on which the same answers lead to other advice.
fn next_change(case: &Case, day: NaiveDate, today: &Outcome) -> Option<NaiveDate> {
    let law = checklist::edges().into_iter().chain(kakuninsho::edges()).chain(care::edges());
    let mut edges: Vec<_> = law.filter(|edge| *edge > day).collect();
    edges.extend(case.expires.into_iter().flat_map(|span| certificate::edges_after(span, day)));
    edges.sort_unstable();
    edges.into_iter().find(|edge| !Form::of(case, *edge).outcome(case, *edge).same_advice(today))
}

fn state_notices(row: &Row, region: Region) -> Vec<Notice> {
    let mut notices = Vec::new();
    if row.says.works == CardWorks::EntitlementOnly {
        notices.push(Notice::NoMedicalHistoryInGrace);
        notices.push(Notice::AskInsurerIfNotRenewed);
        if region.certificate.contains(Certificate::Disputed) {
            notices.push(Notice::ThreeMonthsDisputed);
        }
    }
    if region.card.single() == Some(Card::Returned) {
        notices.push(Notice::MayGetCardAgain);
    }
    notices
}

/// How to find out what a question asks.
fn find_out(question: Question, region: Region) -> Step {
    let todo = match question {
        Question::Card => Todo::CheckCard,
        Question::Registered => Todo::CheckRegistration,
        Question::Certificate => Todo::FindCertificateDate,
    };
    Step {
        todo,
        because: vec![Reason::not_sure(question)],
        limit: None,
        by: None,
        closed: None,
        waits_for: None,
        ways: ways(todo, region),
    }
}

fn last_open(facts: &dyn Facts, by: NaiveDate, day: NaiveDate) -> Option<LastOpen> {
    if !offices_closed(facts, by) {
        return None;
    }
    let mut open = by;
    while offices_closed(facts, open) {
        match open.pred_opt() {
            Some(before) if before >= day => open = before,
            _ => return Some(LastOpen::Past),
        }
    }
    Some(LastOpen::On(open))
}

/// The state with the answer to one question taken from elsewhere.
fn with(state: Region, question: Question, from: Region) -> Region {
    match question {
        Question::Card => Region { card: from.card, ..state },
        Question::Registered => Region { registered: from.registered, ..state },
        Question::Certificate => Region { certificate: from.certificate, ..state },
    }
}

fn join_regions(regions: &mut Vec<Region>) {
    'again: loop {
        for a in 0..regions.len() {
            for b in a + 1..regions.len() {
                if let Some(joined) = regions[a].join(regions[b]) {
                    regions[a] = joined;
                    regions.remove(b);
                    continue 'again;
                }
            }
        }
        return;
    }
}

fn shared<T, V: PartialEq>(items: &[T], value: impl Fn(&T) -> V) -> Option<V> {
    let first = value(items.first()?);
    items.iter().all(|item| value(item) == first).then_some(first)
}
