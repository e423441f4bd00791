//! What holds for every form, every day and every kind of insurer (the numbered properties of the rules).
//!
//! Small spaces are enumerated: all 56,007 forms, all states, every kind of insurer, every day around every edge.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use shirube_facts::Pack;
use shirube_promises::{PlainWorld, case_of, day, every_form, every_state, registered_until};
use shirube_rules::answers::{Card, Certificate, Question};
use shirube_rules::ask::{Lead, branches, next, what_if};
use shirube_rules::care::Show;
use shirube_rules::case::{Case, said};
use shirube_rules::decide;
use shirube_rules::duty::{Todo, Way};
use shirube_rules::insurer::{Insurer, Scheme};
use shirube_rules::kakuninsho::{Kakuninsho, KakuninshoRow};
use shirube_rules::notice::Notice;
use shirube_rules::outcome::{Outcome, Step};
use shirube_rules::reason::Reason;
use shirube_rules::region::{Region, State};
use shirube_rules::set::Set;
use shirube_rules::source::Source;
use shirube_rules::span::Span;
use shirube_rules::works::CardWorks;

const TODAY: &str = "2026-11-21";

/// The days on which a table changes, the day before, and days far away.
fn days() -> impl Iterator<Item = NaiveDate> {
    ["0001-01-01", "2024-12-01", "2024-12-02", "2026-07-31", "2026-08-01", TODAY, "2031-01-01", "9999-12-31"]
        .map(day)
        .into_iter()
}

fn schemes() -> impl Iterator<Item = Insurer> {
    Scheme::ALL.iter().zip(0_u16..).map(|(scheme, code)| Insurer { code, scheme: *scheme, ..Insurer::UNKNOWN })
}

/// Every list of steps of an outcome: the main one, and that of each alternative.
fn lists(outcome: &Outcome) -> impl Iterator<Item = &Vec<Step>> {
    core::iter::once(&outcome.todo).chain(outcome.alternatives.iter().map(|alternative| &alternative.todo))
}

fn todos(steps: &[Step]) -> Vec<Todo> {
    steps.iter().map(|step| step.todo).collect()
}

/// What tells two answers apart.
fn key(outcome: &Outcome) -> BTreeSet<String> {
    if outcome.alternatives.is_empty() {
        return [format!(
            "{:?} {:?} {:?} {:?}",
            todos(&outcome.todo),
            outcome.works,
            outcome.leaflet,
            outcome.kakuninsho
        )]
        .into();
    }
    let alternatives = outcome.alternatives.iter();
    alternatives
        .map(|a| format!("{:?} {:?} {:?} {:?}", todos(&a.todo), a.works, Some(&a.leaflet), a.kakuninsho))
        .collect()
}

#[test]
fn every_form_of_every_insurer_has_an_outcome_on_every_day() {
    let forms: Vec<_> = every_form().step_by(7).collect();
    for on in days() {
        for insurer in schemes() {
            for form in &forms {
                let outcome = decide(&Case { insurer, ..*form }, on, &PlainWorld);
                assert_ne!(outcome.alternatives.len(), 1);
                assert!(!outcome.because.is_empty());
            }
        }
    }
}

#[test]
fn registering_never_comes_before_a_card_or_a_certificate_to_register_with() {
    let unusable = said::EXPIRED.or(said::ABSENT);
    for state in every_state() {
        let outcome = decide(&case_of(state), day(TODAY), &PlainWorld);
        let at = |todo| todos(&outcome.todo).iter().position(|known| *known == todo);
        if let (Some(register), Some(card)) = (at(Todo::Register), at(Todo::GetCard)) {
            assert!(card < register, "{state:?}");
        }
        if state.card == Card::Valid && unusable.contains(state.certificate) && at(Todo::Register).is_some() {
            assert!(at(Todo::RenewCertificate).unwrap() < at(Todo::Register).unwrap(), "{state:?}");
        }
        let waiting = outcome.todo.iter().filter(|step| step.todo.is_registering() && state.card != Card::Valid);
        assert!(waiting.into_iter().all(|step| step.waits_for.is_some()), "{state:?}");
    }
}

/// Why one comes by the paper in this way is a reason to apply for it, and to do nothing else.
#[test]
fn the_rule_on_the_paper_is_a_reason_to_apply_for_it_alone() {
    let mut applied = 0;
    for state in every_state() {
        for insurer in schemes() {
            let outcome = decide(&Case { insurer, ..case_of(state) }, day(TODAY), &PlainWorld);
            for step in &outcome.todo {
                let by_rule = step.because.iter().any(|reason| KakuninshoRow::from_id(reason.id).is_some());
                let apply = step.todo == Todo::ApplyKakuninsho && outcome.kakuninsho == Kakuninsho::OnApplication;
                assert_eq!(by_rule, apply, "{state:?} {:?} {}: {:?}", insurer.scheme, step.todo, step.because);
                applied += usize::from(apply);
            }
        }
    }
    assert!(applied > 0);
}

#[test]
fn every_to_do_notice_and_date_has_a_reason_and_every_reason_a_dated_source() {
    let pack = Pack::embedded().unwrap();
    let dated = |source: &Source| {
        let document = pack.document(source.id()).unwrap_or_else(|| panic!("{source} is no document"));
        assert!(document.checked >= day("2026-01-01"), "{source}");
    };
    for reason in Reason::all() {
        assert!(!reason.sources.is_empty(), "{}", reason.id);
        reason.sources.iter().for_each(dated);
    }
    for notice in Notice::ALL {
        assert!(!notice.sources().is_empty(), "{notice}");
        notice.sources().iter().for_each(dated);
    }
    for todo in Todo::ALL {
        todo.sources().iter().for_each(dated);
    }
    for form in every_form().step_by(5) {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        for step in lists(&outcome).flatten() {
            assert!(!step.because.is_empty() && !step.sources().is_empty(), "{form:?}");
        }
    }
}

#[test]
fn the_notice_of_eligibility_is_never_shown_alone() {
    for form in every_form() {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        assert_ne!(outcome.show, [Show::Oshirase], "{form:?}");
        assert!(outcome.alternatives.iter().all(|alternative| alternative.show != [Show::Oshirase]), "{form:?}");
    }
}

#[test]
fn the_disputed_weeks_always_carry_a_warning() {
    let mut warned = 0;
    for form in every_form() {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        let disputed = Region::from(State {
            card: Card::Valid,
            registered: shirube_rules::answers::Registered::Yes,
            certificate: Certificate::Disputed,
        });
        let warns = |notices: &[Notice]| notices.contains(&Notice::ThreeMonthsDisputed);
        if outcome.region.and(disputed).is_none() {
            continue;
        }
        let holds = |regions: &[Region]| regions.iter().any(|region| region.and(disputed).is_some());
        assert!(warns(&outcome.notices), "{form:?}");
        let those = outcome.alternatives.iter().filter(|a| holds(&a.when));
        assert!(those.into_iter().all(|a| warns(&a.notices)), "{form:?}");
        warned += 1;
    }
    assert_eq!(warned, 64 * 4 * 32, "half the sets of each question hold the answer in question");
}

#[test]
fn not_sure_gives_a_question_and_never_a_guess() {
    for form in every_form() {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        let doubts = Question::ALL.iter().map(|question| Reason::not_sure(*question));
        let doubts: Vec<_> = doubts.collect();
        let asking =
            outcome.todo.iter().filter(|step| step.because.iter().any(|reason| doubts.contains(reason))).count();
        let decided = outcome.alternatives.is_empty();
        assert_eq!(asking == 0, decided, "{form:?}");
        assert_eq!(next(&form, day(TODAY)).is_none(), decided, "{form:?}");
        assert_eq!(branches(&form, day(TODAY)).is_empty(), decided, "{form:?}");
        if !decided {
            let order: Vec<_> = todos(&outcome.todo).into_iter().take(asking).collect();
            let expected = [Todo::CheckCard, Todo::CheckRegistration, Todo::FindCertificateDate];
            let expected: Vec<_> = expected.into_iter().filter(|todo| order.contains(todo)).collect();
            assert_eq!(order, expected, "{form:?}");
        }
    }
}

#[test]
fn the_alternatives_share_out_every_state_and_each_says_what_that_state_gets() {
    for form in every_form().step_by(3) {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        for state in outcome.region.states().filter(|_| !outcome.alternatives.is_empty()) {
            let one = Region::from(state);
            let boxes =
                outcome.alternatives.iter().map(|a| a.when.iter().filter(|when| when.and(one).is_some()).count());
            let counts: Vec<_> = boxes.collect();
            assert_eq!(counts.iter().sum::<usize>(), 1, "{form:?}: {state:?} stands in one box");
            let at = counts.iter().position(|count| *count == 1).unwrap();
            let full = decide(&case_of(state), day(TODAY), &PlainWorld);
            let alternative = &outcome.alternatives[at];
            assert_eq!(todos(&full.todo), todos(&alternative.todo), "{form:?}: {state:?}");
            assert_eq!((full.works, full.kakuninsho), (alternative.works, alternative.kakuninsho));
            assert_eq!(full.leaflet.as_ref(), Some(&alternative.leaflet));
        }
    }
}

#[test]
fn what_is_advised_while_undecided_is_the_common_beginning_of_all_alternatives() {
    for form in every_form() {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        if outcome.alternatives.is_empty() {
            continue;
        }
        let finding = [Todo::CheckCard, Todo::CheckRegistration, Todo::FindCertificateDate];
        let lists: Vec<_> = outcome.alternatives.iter().map(|a| todos(&a.todo)).collect();
        let mut common = Vec::new();
        while let Some(todo) = lists[0].get(common.len())
            && lists.iter().all(|list| list.get(common.len()) == Some(todo))
        {
            common.push(*todo);
        }
        let advised: Vec<_> = todos(&outcome.todo).into_iter().filter(|todo| !finding.contains(todo)).collect();
        let common: Vec<_> = common.into_iter().filter(|todo| !finding.contains(todo)).collect();
        assert_eq!(advised, common, "{form:?}");
    }
}

#[test]
fn answering_what_was_unsure_never_widens_what_is_possible() {
    for form in every_form().step_by(3) {
        let before = key(&decide(&form, day(TODAY), &PlainWorld));
        let region = Region { card: form.card, registered: form.registered, certificate: form.certificate };
        for part in Question::ALL.iter().flat_map(|question| region.split(*question)) {
            let narrower = Case { card: part.card, registered: part.registered, certificate: part.certificate, ..form };
            let after = key(&decide(&narrower, day(TODAY), &PlainWorld));
            assert!(after.is_subset(&before), "{form:?} -> {narrower:?}");
        }
    }
}

#[test]
fn giving_a_date_never_widens_what_was_unsure() {
    for registered in [true, false] {
        for expiry in day("2026-05-01").iter_days().take(400) {
            for span in [Some(Span::day(expiry)), Span::month(2026, 10)].into_iter().flatten() {
                let dated = registered_until(span);
                let dated = if registered { dated } else { Case { registered: Case::UNSURE.registered, ..dated } };
                let before = key(&decide(&Case { expires: None, ..dated }, day(TODAY), &PlainWorld));
                assert!(key(&decide(&dated, day(TODAY), &PlainWorld)).is_subset(&before), "{dated:?}");
            }
        }
    }
}

/// The boxes as they are told: only the questions in which they are narrower than what is possible.
fn boxes(when: &[Region], possible: Region) -> Vec<Vec<(Question, Vec<&'static str>)>> {
    let told = |region: &Region| {
        let narrower = Question::ALL.iter().filter(|question| region.ids(**question) != possible.ids(**question));
        narrower.map(|question| (*question, region.ids(*question))).collect()
    };
    when.iter().map(told).collect()
}

/// Everything a person would act on, compared without the help of the law's own comparison.
fn advice(outcome: &Outcome) -> String {
    let steps = |steps: &[Step]| steps.iter().map(|step| (step.todo, step.by)).collect::<Vec<_>>();
    let alternatives: Vec<_> = outcome
        .alternatives
        .iter()
        .map(|a| (boxes(&a.when, outcome.region), steps(&a.todo), a.works, a.leaflet.clone(), a.kakuninsho))
        .collect();
    let own = (steps(&outcome.todo), &outcome.leaflet, outcome.works, &outcome.show, outcome.kakuninsho);
    format!("{own:?} {alternatives:?}")
}

#[test]
fn the_next_change_is_the_first_later_day_on_which_the_advice_changes() {
    let mut changes = 0;
    let horizon = 300;
    let spans = day("2026-06-20").iter_days().step_by(3).take(110).map(Span::day);
    let spans = spans.chain((7..=12).filter_map(|month| Span::month(2026, month))).chain(Span::year(2026));
    for span in spans {
        for said in [said::UNSURE, said::VALID, said::EXPIRED] {
            let case = Case { certificate: said, ..registered_until(span) };
            for insurer in schemes() {
                let case = Case { insurer, ..case };
                let on = day("2026-07-20");
                let outcome = decide(&case, on, &PlainWorld);
                let today = advice(&outcome);
                let later = on.iter_days().skip(1).take(horizon);
                let mut later = later.filter(|on| advice(&decide(&case, *on, &PlainWorld)) != today);
                let first = later.next();
                let claimed = outcome.next_change.filter(|change| *change <= on + Days::new(300));
                assert_eq!(claimed, first, "{case:?}");
                changes += usize::from(first.is_some());
            }
        }
    }
    assert!(changes > 500, "{changes}");
}

#[test]
fn no_other_answer_is_said_to_matter_unless_it_does() {
    for state in every_state() {
        let case = case_of(state);
        let now = key(&decide(&case, day(TODAY), &PlainWorld));
        let region = Region::from(state);
        let mut told: Vec<(Question, Vec<&str>)> = Vec::new();
        for branch in what_if(&case, day(TODAY)) {
            told.push((branch.question, branch.answers.ids(branch.question)));
            if let Lead::Decided(then) = &branch.leads_to {
                let other = decide(
                    &Case {
                        card: Set::only(branch.answers.card.iter().next().unwrap()),
                        registered: Set::only(branch.answers.registered.iter().next().unwrap()),
                        certificate: Set::only(branch.answers.certificate.iter().next().unwrap()),
                        ..case
                    },
                    day(TODAY),
                    &PlainWorld,
                );
                assert_eq!(todos(&other.todo), todos(&then.todo), "{state:?}");
            }
        }
        for question in Question::ALL {
            let everything = match question {
                Question::Card => Region { card: Set::all(), ..region },
                Question::Registered => Region { registered: Set::all(), ..region },
                Question::Certificate => Region { certificate: Set::all(), ..region },
            };
            for part in everything.split(*question) {
                let changed =
                    Case { card: part.card, registered: part.registered, certificate: part.certificate, ..case };
                let elsewhere = key(&decide(&changed, day(TODAY), &PlainWorld)) != now;
                let id = part.ids(*question)[0];
                let said = told.iter().any(|(asked, ids)| asked == question && ids.contains(&id));
                assert_eq!(said, elsewhere, "{state:?}: {question} = {id}");
            }
        }
    }
}

#[test]
fn the_portal_and_the_machine_are_offered_only_with_a_certificate_in_force() {
    for form in every_form() {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        let with_old_card = form.card.contains(Card::Valid);
        let in_force = form.certificate.within(said::VALID);
        for step in &outcome.todo {
            let electronic = step.ways.iter().any(|way| matches!(way, Way::Portal | Way::Atm));
            assert!(!electronic || in_force || !with_old_card, "{form:?}: {}", step.todo);
        }
        for alternative in &outcome.alternatives {
            let in_force = alternative
                .when
                .iter()
                .all(|when| when.certificate.within(said::VALID) || !when.card.contains(Card::Valid));
            let electronic = alternative.todo.iter().flat_map(|step| step.ways).any(|way| *way == Way::Portal);
            assert!(!electronic || in_force, "{form:?}");
        }
    }
}

#[test]
fn a_card_that_works_is_shown_and_one_that_does_not_is_not() {
    for form in every_form() {
        let outcome = decide(&form, day(TODAY), &PlainWorld);
        let shown = outcome.show.contains(&Show::MyNumberCard);
        assert_eq!(shown, outcome.works != CardWorks::No, "{form:?}");
    }
}
