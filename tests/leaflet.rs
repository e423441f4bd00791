//! The paper is a proof obligation: its table is expanded over every state and compared with what the law says the
//! paper would answer; every difference between Shirube and the paper is listed by hand.

use shirube_promises::{case_of, day, every_state, rows};
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::checklist::decided;
use shirube_rules::decide;
use shirube_rules::duty::Todo;
use shirube_rules::region::State;

const PAPER: &str = include_str!("leaflet/paper.csv");
const DIFFERENCES: &str = include_str!("leaflet/differences.csv");

/// How a state is answered on paper: STEP1, STEP2, STEP3, and the asterisk.
fn on_paper(state: State) -> [&'static str; 4] {
    let step1 = match state.card {
        Card::Valid => "yes",
        Card::Expired | Card::None | Card::Lost | Card::Damaged | Card::Returned | Card::Replacing => "no",
    };
    let step2 = match state.registered {
        Registered::Yes => "yes",
        Registered::No | Registered::Released => "no",
    };
    let (step3, asterisk) = match state.certificate {
        Certificate::Valid | Certificate::Renewable => ("yes", "-"),
        Certificate::Grace | Certificate::Absent => ("no", "no"),
        Certificate::Disputed | Certificate::Lapsed => ("no", "yes"),
    };
    [step1, step2, step3, asterisk]
}

fn paper_list(state: State) -> Vec<Todo> {
    let answers = on_paper(state);
    let rows = rows(PAPER);
    let fits = |row: &&Vec<&str>| row.iter().zip(answers).all(|(printed, given)| *printed == "-" || *printed == given);
    let found: Vec<_> = rows.iter().filter(fits).collect();
    let [row] = found[..] else { panic!("{state:?}: {} rows of the paper fit", found.len()) };
    let todo = |number| match number {
        "1" => Todo::GetCard,
        "2" => Todo::Register,
        "3" => Todo::RenewCertificate,
        other => panic!("the paper has no to-do {other}"),
    };
    if row[4] == "nothing" { Vec::new() } else { row[4].split(' ').map(todo).collect() }
}

fn ids(todos: &[Todo]) -> String {
    todos.iter().map(|todo| todo.id()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_paper_is_reproduced_for_every_state() {
    let mut states = 0;
    for state in every_state() {
        let outcome = decide(&case_of(state), day("2026-11-21"), &shirube_promises::PlainWorld);
        let leaflet = outcome.leaflet.expect("a full state has one answer on paper");
        assert_eq!(ids(&leaflet), ids(&paper_list(state)), "{state:?}");
        states += 1;
    }
    assert_eq!(states, 7 * 3 * 6);
}

#[test]
fn every_difference_from_the_paper_is_listed_and_no_other_is_there() {
    let listed = rows(DIFFERENCES);
    let mut used = vec![false; listed.len()];
    for state in every_state() {
        let outcome = decide(&case_of(state), day("2026-11-21"), &shirube_promises::PlainWorld);
        let ours = ids(&outcome.todo.iter().map(|step| step.todo).collect::<Vec<_>>());
        let paper = ids(&paper_list(state));
        let answers = [state.card.id(), state.registered.id(), state.certificate.id()];
        let fits =
            |row: &Vec<&str>| row.iter().zip(answers).all(|(listed, given)| *listed == "any" || *listed == given);
        match listed.iter().position(fits) {
            None => {
                assert_eq!(ours, paper, "{answers:?} differs from the paper and is not listed");
                assert!(outcome.differs_from_leaflet.is_empty(), "{answers:?}");
            }
            Some(at) => {
                used[at] = true;
                let row = &listed[at];
                assert_eq!(paper, row[3], "{answers:?}: the paper");
                assert_eq!(ours, row[4], "{answers:?}: Shirube");
                assert_ne!(ours, paper, "{answers:?} is listed and does not differ");
                let reasons: Vec<_> = outcome.differs_from_leaflet.iter().map(|reason| reason.id).collect();
                assert_eq!(reasons, [row[5]], "{answers:?}");
            }
        }
    }
    assert!(used.iter().all(|used| *used), "a listed difference is not there: {listed:?} {used:?}");
}

#[test]
fn an_open_form_answers_for_the_paper_only_where_all_its_states_agree() {
    let mut open = 0;
    for form in shirube_promises::every_form() {
        let outcome = decide(&form, day("2026-11-21"), &shirube_promises::PlainWorld);
        let mut lists: Vec<_> = outcome.region.states().map(|state| ids(&paper_list(state))).collect();
        lists.sort_unstable();
        lists.dedup();
        let expected = if lists.len() == 1 { lists.pop() } else { None };
        assert_eq!(outcome.leaflet.as_deref().map(ids), expected, "{form:?}");
        assert!(outcome.leaflet.is_some() || outcome.differs_from_leaflet.is_empty());
        open += 1;
    }
    assert_eq!(open, 127 * 7 * 63);
}

#[test]
fn a_state_has_the_row_that_the_index_names() {
    for state in every_state() {
        let row = decided(state, day("2026-11-21"));
        let covering: Vec<_> = shirube_rules::checklist::ROWS
            .iter()
            .filter(|row| row.region().and(state.into()).is_some())
            .map(|row| row.id)
            .collect();
        assert_eq!(covering, [row.id], "{state:?}");
    }
}
