//! Rule engines that make the decision, and the sentences of typical sheets.
//!
//! Every answer of every engine is compared with ours for every state before anything is timed. Each engine compiles its
//! rule once. It is timed with the answers handed over as it needs them, and with the answers ready beforehand.

use std::hint::black_box;
use std::sync::Arc;

use cel::{Context, Env, Program, Value};
use criterion::Criterion;
use datalogic_rs::datavalue::OwnedDataValue;
use datalogic_rs::{Engine, ParsedData};
use shirube_peers::rule::{Rule, answers, ours, states};
use shirube_peers::sentences::Sheets;
use shirube_peers::today;
use shirube_rules::region::State;

/// A state with our answer to it.
type Judged = (State, &'static str);

fn judged() -> Vec<Judged> {
    states().into_iter().map(|state| (state, ours(state, today()))).collect()
}

fn datalogic(criterion: &mut Criterion, judged: &[Judged]) {
    let engine = Engine::new();
    let rule = engine.compile(&Rule::of(today()).json_logic().to_string()).expect("it is JsonLogic");
    let mut session = engine.session();
    let hand_over = |state| {
        let answers = answers(state).map(|(question, id)| (question.to_owned(), OwnedDataValue::String(id.to_owned())));
        OwnedDataValue::Object(answers.into())
    };
    let parsed = |state| {
        let [card, registered, certificate] = answers(state).map(|(question, id)| format!("\"{question}\":\"{id}\""));
        ParsedData::from_json(&format!("{{{card},{registered},{certificate}}}")).expect("it is JSON")
    };
    let ready: Vec<_> = judged.iter().map(|(state, _)| parsed(*state)).collect();
    for ((state, row), ready) in judged.iter().zip(&ready) {
        let answers = hand_over(*state);
        let given = session.eval_borrowed(&rule, &answers).expect("it decides").as_str();
        assert_eq!(given, Some(*row), "datalogic-rs: {state:?}");
        let given = session.eval_borrowed(&rule, ready).expect("it decides").as_str();
        assert_eq!(given, Some(*row), "datalogic-rs, ready: {state:?}");
        session.reset();
    }
    let mut group = criterion.benchmark_group("decision");
    group.bench_function("datalogic-rs", |bencher| {
        bencher.iter(|| {
            for (state, _) in judged {
                let answers = hand_over(black_box(*state));
                black_box(session.eval_borrowed(&rule, &answers).expect("it decides").as_str());
                session.reset();
            }
        });
    });
    group.bench_function("datalogic-rs-ready", |bencher| {
        bencher.iter(|| {
            for answers in &ready {
                black_box(session.eval_borrowed(&rule, black_box(answers)).expect("it decides").as_str());
                session.reset();
            }
        });
    });
    group.finish();
}

fn cel(criterion: &mut Criterion, judged: &[Judged]) {
    let rule = Program::compile(&Rule::of(today()).cel()).expect("it is CEL");
    let env = Arc::new(Env::stdlib());
    let hand_over = |state| {
        let mut context = Context::with_env(Arc::clone(&env));
        for (question, id) in answers(state) {
            context.add_variable_from_value(question, id);
        }
        context
    };
    let decide = |context: &Context<'_, '_>| match rule.execute(context) {
        Ok(Value::String(row)) => row,
        other => panic!("cel: {other:?}"),
    };
    let ready: Vec<_> = judged.iter().map(|(state, _)| hand_over(*state)).collect();
    for ((state, row), ready) in judged.iter().zip(&ready) {
        assert_eq!(decide(ready).as_str(), *row, "cel: {state:?}");
    }
    let mut group = criterion.benchmark_group("decision");
    group.bench_function("cel", |bencher| {
        bencher.iter(|| {
            for (state, _) in judged {
                black_box(decide(&hand_over(black_box(*state))));
            }
        });
    });
    group.bench_function("cel-ready", |bencher| {
        bencher.iter(|| {
            for context in &ready {
                black_box(decide(black_box(context)));
            }
        });
    });
    group.finish();
}

/// The sentences of the same sheets: message by message, and as whole sheets.
fn sentences(criterion: &mut Criterion) {
    let sheets = Sheets::typical(today());
    let mut group = criterion.benchmark_group("sentences");
    for (language, _) in sheets.languages() {
        let said = sheets.said(&language);
        let voice = sheets.voice(&language);
        let args: Vec<Vec<_>> = said
            .iter()
            .map(|said| said.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect())
            .collect();
        group.bench_function(format!("{language}-ours"), |bencher| {
            bencher.iter(|| {
                for (said, args) in said.iter().zip(&args) {
                    match &said.attribute {
                        None => black_box(Some(voice.say(&said.id, args))),
                        Some(attribute) => black_box(voice.say_attribute(&said.id, attribute, args)),
                    };
                }
            });
        });
        group
            .bench_function(format!("{language}-whole"), |bencher| bencher.iter(|| black_box(sheets.whole(&language))));
    }
    group.finish();
}

fn main() {
    let seconds = core::time::Duration::from_secs;
    let mut criterion =
        Criterion::default().warm_up_time(seconds(1)).measurement_time(seconds(2)).configure_from_args();
    let judged = judged();
    datalogic(&mut criterion, &judged);
    cel(&mut criterion, &judged);
    sentences(&mut criterion);
    criterion.final_summary();
}
