//! From a case and a day to its outcome.
//!
//! Every open row of the checklist gives a piece of the answer. Pieces that come to the same are one alternative; with
//! one alternative the case is decided, with several it is said what each would mean and how to find out.
//!
//! Not here: a clock, holidays and the age of facts (handed in).

use chrono::NaiveDate;

use crate::answers::{Card, Question};
use crate::care::Held;
use crate::case::Case;
use crate::certificate::{self, Reading};
use crate::checklist::{self, CheckRow, Row};
use crate::duty::{Duty, Limit, Todo};
use crate::facts::{Facts, Used, offices_closed};
use crate::kakuninsho::{Kakuninsho, KakuninshoRow};
use crate::merge::{common, join_regions, shared, with};
use crate::notice::Notice;
use crate::outcome::{Alternative, LastOpen, Outcome, Step, distinct};
use crate::reason::Reason;
use crate::region::Region;
use crate::set::{Answer, Set};
use crate::situation::{Situation, Situations};
use crate::standing::Standing;
use crate::ways::ways;
use crate::works::CardWorks;
use crate::{adds, elderly, old_card, on_paper};

/// The first day of the law as the tables hold it. Source: national-leaflet-2025-02.
pub const LAW_BEGINS: NaiveDate = NaiveDate::from_ymd_opt(2024, 12, 2).expect("the day exists");

/// The outcome of a case on a day.
pub fn decide(case: &Case, day: NaiveDate, facts: &dyn Facts) -> Outcome {
    let form = Form::of(case, day);
    let mut outcome = form.outcome(case);
    for step in outcome.steps_mut() {
        step.closed = step.by.and_then(|by| last_open(facts, by, day));
    }
    outcome.note_what_the_day_brings(&form, facts);
    outcome.next_change = next_change(case, day, &outcome);
    outcome
}

/// Where an outcome leads on: what it is on its next day of change.
pub fn later(outcome: &Outcome, facts: &dyn Facts) -> Option<Outcome> {
    outcome.next_change.map(|day| decide(&outcome.case, day, facts))
}

/// A case as it stands on a day.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub(crate) region: Region,
    reading: Reading,
    standing: Standing,
}

impl Form {
    pub(crate) fn of(case: &Case, day: NaiveDate) -> Self {
        let reading = certificate::read(case.certificate, case.expires, day);
        let card = case.situations.cards_on(case.card, day);
        let region = Region { card, registered: case.registered, certificate: reading.states };
        Self { region, reading, standing: Standing::of(case, day) }
    }

    pub(crate) fn within(self, region: Region) -> Self {
        Self { region, ..self }
    }

    /// Every card answer there can be on the day: one that has lapsed cannot be in force.
    pub(crate) fn cards(self) -> Set<Card> {
        let Standing { situations, day, .. } = self.standing;
        let all = Region::EVERYTHING.card;
        match situations.cards_on(Set::only(Card::Valid), day).single() {
            Some(Card::Valid) => all,
            _ => Card::any(&[Card::Expired, Card::None, Card::Lost, Card::Damaged, Card::Returned, Card::Replacing]),
        }
    }

    /// The answers still possible, one for each that differs from the others.
    pub(crate) fn alternatives(&self) -> Vec<Alternative> {
        let mut found: Vec<Alternative> = Vec::new();
        for (row, region) in checklist::open(self.region, self.standing.day) {
            for piece in region.split(Question::Card) {
                let alternative = self.alternative(row, piece);
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

    /// The tables in the order of the contract: the row of the checklist, what stands against the card, the paper, what
    /// to show, what the situations add, what becomes of a paper held, and last what falls away.
    fn alternative(&self, row: &Row, region: Region) -> Alternative {
        let Standing { situations, insurer, day, .. } = self.standing;
        let card = region.card.single().expect("the region was split by card");
        let works = self.standing.works(row.says.works);
        let paper = self.standing.paper(card, row.says.works);
        let care = self.standing.care(works.says.works, region);
        let (works_now, kakuninsho) = (works.says.works, paper.says.kakuninsho);
        let added: Vec<_> = adds::rows(situations, region.card, works_now, insurer).collect();
        let held = self.standing.held(works_now);
        let on_paper = situations.holds(Situation::StaysOnPaper).then(|| on_paper::decided(works_now, kakuninsho, day));

        let reason = Reason { id: row.id.id(), sources: row.sources };
        let paper_reasons = [Reason::elderly(self.standing.elderly), Reason::paper(paper)].into_iter().flatten();
        let because = [Some(reason), Reason::works(works), Some(Reason::care(care))].into_iter().flatten();
        let because = distinct(because.chain(paper_reasons.clone()).chain(held.map(Reason::held)));

        let mut duties: Vec<(Duty, Vec<Reason>)> =
            row.says.todo.iter().map(|duty| (*duty, asked_by(*duty, reason, kakuninsho, &because))).collect();
        let first = duties.iter().take_while(|(duty, _)| duty.todo.comes_before_all()).count();
        let mut added_duties: Vec<_> = added
            .iter()
            .flat_map(|row| row.says.todo.iter().map(|duty| (*duty, vec![Reason::situation(row)])))
            .collect();
        added_duties.sort_by_key(|(duty, _)| duty.todo);
        duties.splice(first..first, added_duties);
        if let Some(on_paper) = on_paper {
            let apply = on_paper.says.apply;
            duties.retain(|(Duty { todo, .. }, _)| {
                !on_paper::falls_away(*todo) && (apply || *todo != Todo::ApplyKakuninsho)
            });
            if apply {
                duties.push((Todo::ApplyKakuninsho.open(), vec![Reason::on_paper(on_paper)]));
            }
        }
        if self.standing.paper_held == Held::Yes {
            duties.retain(|(duty, _)| duty.todo != Todo::ApplyKakuninsho);
        }
        let todo = self.steps(duties, region);

        let one_visit = self.in_one_visit(&todo, region);
        let mut notices = state_notices(row, works_now, region);
        notices.extend(one_visit);
        notices.extend(works.says.notices);
        notices.extend(care.says.notices);
        notices.extend(paper.says.notices);
        notices.extend(added.iter().flat_map(|row| row.says.notices));
        notices.extend(held.iter().flat_map(|row| row.says));
        notices.extend(on_paper.iter().flat_map(|row| row.says.notices));
        notices.extend(self.standing.old_card_row.iter().flat_map(|row| row.says.notices));

        let matters = kakuninsho.matters().iter().copied();
        Alternative {
            when: vec![region],
            todo,
            works: works_now,
            leaflet: row.says.leaflet.to_vec(),
            kakuninsho,
            show: care.says.show.to_vec(),
            notices: distinct(notices),
            told: self.told(&added, on_paper, one_visit),
            topics: distinct(added.iter().flat_map(|row| row.says.topics.iter().copied())),
            matters: distinct(matters.chain(added.iter().flat_map(|row| row.says.matters.iter().copied()))),
            because,
            differs: if row.differs_from_leaflet() { vec![reason] } else { Vec::new() },
        }
    }

    /// Which situation makes what known.
    fn told(
        &self,
        added: &[&adds::Row],
        on_paper: Option<&on_paper::Row>,
        one_visit: Option<Notice>,
    ) -> Vec<(Situation, Notice)> {
        let all = |situation, notices: &'static [Notice]| notices.iter().map(move |notice| (situation, *notice));
        let own = added.iter().flat_map(|row| all(row.situation, row.says.notices));
        let old_card = self.standing.old_card_row.iter().flat_map(|row| all(Situation::HasOldCard, row.says.notices));
        let paper = on_paper.iter().flat_map(|row| all(Situation::StaysOnPaper, row.says.notices));
        let stays = [Situation::ResidencePeriodEnding, Situation::ResidencePeriodOver];
        let stay = stays.into_iter().find(|stay| self.standing.situations.holds(*stay));
        own.chain(old_card).chain(paper).chain(stay.zip(one_visit)).collect()
    }

    fn steps(&self, duties: Vec<(Duty, Vec<Reason>)>, region: Region) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::with_capacity(duties.len());
        for (Duty { todo, limit }, because) in duties {
            if let Some(known) = steps.iter_mut().find(|step| step.todo == todo) {
                known.because = distinct(known.because.iter().copied().chain(because));
                continue;
            }
            let waits_for = todo
                .is_registering()
                .then(|| steps.iter().rev().map(|step| step.todo).find(|before| before.comes_before_registering()))
                .flatten();
            let by = limit.and_then(|limit| self.last_day(limit, region));
            let ways = ways(todo, region, self.standing.situations);
            steps.push(Step { todo, because, limit, by, closed: None, waits_for, ways });
        }
        steps
    }

    /// Whether card and certificate, which cannot outlive the card, end together and can be seen to in one visit.
    fn in_one_visit(&self, steps: &[Step], region: Region) -> Option<Notice> {
        let by = |todo| steps.iter().find(|step| step.todo == todo);
        by(Todo::ExtendCard)?;
        by(Todo::RenewCertificate)?;
        let stay = self.standing.situations.stay_ends()?;
        let expiry = self.expiry(region)?;
        (expiry >= stay).then_some(Notice::InOneVisit)
    }

    /// The earliest end of the certificate that leads to the states of the region.
    fn expiry(&self, region: Region) -> Option<NaiveDate> {
        region.certificate.iter().filter_map(|state| self.reading.first[usize::from(state.index())]).min()
    }

    /// The earliest day that a deadline can fall on for the states of the region.
    fn last_day(&self, limit: Limit, region: Region) -> Option<NaiveDate> {
        match limit {
            Limit::Expiry => self.expiry(region),
            Limit::WorksUntil => self.expiry(region).map(certificate::works_until),
            Limit::Stay => self.standing.situations.stay_ends(),
            Limit::Moving => self.standing.situations.carry_on_until(),
        }
    }

    fn outcome(&self, case: &Case) -> Outcome {
        let mut alternatives = self.alternatives();
        let leaflet = shared(&alternatives, |a| a.leaflet.clone());
        let differs = distinct(alternatives.iter().flat_map(|a| a.differs.iter().copied()));
        let decided = alternatives.len() == 1;
        let works = shared(&alternatives, |a| a.works).unwrap_or(CardWorks::Unknown);
        let care = self.standing.care(works, self.region);
        let mut because = distinct(alternatives.iter().flat_map(|a| a.because.iter().copied()));
        let mut notices = common(&alternatives, |a| &a.notices);
        let mut told = common(&alternatives, |a| &a.told);
        let todo = if decided {
            alternatives[0].todo.clone()
        } else {
            because.extend(self.doubtful(&alternatives).into_iter().map(Reason::not_sure));
            // What follows from the card's working perhaps is in none of them.
            let held = self.standing.held(works);
            let Standing { situations, insurer, .. } = self.standing;
            let added: Vec<_> = adds::rows(situations, self.region.card, works, insurer).collect();
            notices.extend(care.says.notices);
            notices.extend(held.iter().flat_map(|row| row.says));
            notices.extend(added.iter().flat_map(|row| row.says.notices));
            told.extend(
                self.told(&added, None, None).into_iter().filter(|one| !told.contains(one)).collect::<Vec<_>>(),
            );
            because.extend(held.map(Reason::held));
            let disputed = |a: &Alternative| a.notices.contains(&Notice::ThreeMonthsDisputed);
            notices.extend(alternatives.iter().any(disputed).then_some(Notice::ThreeMonthsDisputed));
            self.common_steps(&alternatives)
        };
        if self.reading.contradiction {
            notices.insert(0, Notice::DateContradictsAnswer);
        }
        Outcome {
            case: *case,
            day: self.standing.day,
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
            told,
            called_about: common(&alternatives, |a| &a.topics),
            matters: common(&alternatives, |a| &a.matters),
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
        let Standing { situations, .. } = self.standing;
        let on_paper = situations.holds(Situation::StaysOnPaper);
        let doubtful = self.doubtful(alternatives).into_iter();
        let mut steps: Vec<Step> = doubtful
            .map(|question| find_out(question, self.region, situations))
            .filter(|step| !(on_paper && on_paper::falls_away(step.todo)))
            .collect();
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
                ways: ways(todo, self.region, situations),
            });
        }
        steps
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
        let rules = self.matters.iter().map(|matter| Used::Rules(*matter, self.case.insurer));
        let stale = sources.chain(lines).chain(rules).any(|used| !facts.stands(used, self.day));
        if self.day < LAW_BEGINS || stale {
            self.notices.push(Notice::InformationOutOfDate);
        }
        debug_assert_eq!(form.region, self.region);
    }
}

/// The first later day on which the same answers lead to other advice.
fn next_change(case: &Case, day: NaiveDate, today: &Outcome) -> Option<NaiveDate> {
    let law = checklist::edges().into_iter().chain(elderly::edges()).chain(old_card::edges());
    let mut edges: Vec<_> = law.chain(case.situations.edges(case.insurer.data_take_days)).collect();
    edges.retain(|edge| *edge > day);
    edges.extend(case.expires.into_iter().flat_map(|span| certificate::edges_after(span, day)));
    edges.sort_unstable();
    edges.dedup();
    edges.into_iter().find(|edge| !Form::of(case, *edge).outcome(case).same_advice(today))
}

fn state_notices(row: &Row, works: CardWorks, region: Region) -> Vec<Notice> {
    let mut notices = Vec::new();
    if row.says.works == CardWorks::EntitlementOnly && works != CardWorks::No {
        notices.push(Notice::NoMedicalHistoryInGrace);
        notices.push(Notice::AskInsurerIfNotRenewed);
    }
    if row.id == CheckRow::CertificateDisputed {
        notices.push(Notice::ThreeMonthsDisputed);
    }
    if region.card.single() == Some(Card::Returned) {
        notices.push(Notice::MayGetCardAgain);
    }
    notices
}

/// The reasons for a to-do of the checklist: its row, and where the paper is to be applied for, that row too.
fn asked_by(duty: Duty, row: Reason, kakuninsho: Kakuninsho, because: &[Reason]) -> Vec<Reason> {
    let apply = duty.todo == Todo::ApplyKakuninsho && kakuninsho == Kakuninsho::OnApplication;
    let paper = because.iter().rev().find(|reason| KakuninshoRow::from_id(reason.id).is_some());
    core::iter::once(row).chain(paper.copied().filter(|_| apply)).collect()
}

/// How to find out what a question asks.
fn find_out(question: Question, region: Region, situations: Situations) -> Step {
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
        ways: ways(todo, region, situations),
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
