//! How fast: a decision beside a hand-written `match` of the same table, an open form, whole sheets, loading, and the
//! search at each key.
//!
//! Ratios within one run are what counts; `cargo xtask bench` prints them. Nothing here is a test, but the two
//! decisions are compared for every state before they are timed.

use std::hint::black_box;
use std::time::Instant;

use chrono::NaiveDate;
use criterion::Criterion;
use shirube_facts::Pack;
use shirube_paper::document::Arrange;
use shirube_paper::forms::{Form, Sheets};
use shirube_promises::{day, every_state, registered_until};
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::case::Case;
use shirube_rules::checklist::{self, CheckRow};
use shirube_rules::decide;
use shirube_rules::household::{Role, people};
use shirube_rules::region::{Region, State};
use shirube_rules::set::Set;
use shirube_rules::situation::{Situation, Situations};
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::figures::Ground;
use shirube_words::household::{Member, household};
use shirube_words::search::Index;
use shirube_words::sheet::{Occasion, sheet};

/// The checklist as one would write it by hand.
fn by_hand(state: State) -> CheckRow {
    match (state.card, state.registered, state.certificate) {
        (Card::None, _, _) => CheckRow::NoCard,
        (Card::Expired, _, _) => CheckRow::CardExpired,
        (Card::Lost, _, _) => CheckRow::CardLost,
        (Card::Damaged, _, _) => CheckRow::CardDamaged,
        (Card::Returned, _, _) => CheckRow::CardReturned,
        (Card::Replacing, _, _) => CheckRow::CardReplacing,
        (Card::Valid, Registered::Yes, Certificate::Valid) => CheckRow::AllInOrder,
        (Card::Valid, Registered::Yes, Certificate::Renewable) => CheckRow::CertificateRenewable,
        (Card::Valid, Registered::Yes, Certificate::Grace) => CheckRow::CertificateGrace,
        (Card::Valid, Registered::Yes, Certificate::Disputed) => CheckRow::CertificateDisputed,
        (Card::Valid, Registered::Yes, Certificate::Lapsed) => CheckRow::CertificateLapsed,
        (Card::Valid, Registered::Yes, Certificate::Absent) => CheckRow::CertificateAbsent,
        (Card::Valid, Registered::No | Registered::Released, Certificate::Valid) => CheckRow::NotRegistered,
        (Card::Valid, Registered::No | Registered::Released, Certificate::Renewable) => {
            CheckRow::NotRegisteredRenewable
        }
        (
            Card::Valid,
            Registered::No | Registered::Released,
            Certificate::Grace | Certificate::Disputed | Certificate::Lapsed | Certificate::Absent,
        ) => CheckRow::NotRegisteredWithoutCertificate,
    }
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

fn decision(criterion: &mut Criterion) {
    let states: Vec<State> = every_state().collect();
    for state in &states {
        assert_eq!(checklist::decided(*state, today()).id, by_hand(*state), "{state:?}");
    }
    let on = today();
    let mut group = criterion.benchmark_group("decision");
    group.bench_function("rules", |bencher| {
        bencher.iter(|| {
            for state in &states {
                black_box(checklist::decided(black_box(*state), black_box(on)).id);
            }
        });
    });
    group.bench_function("match", |bencher| {
        bencher.iter(|| {
            for state in &states {
                black_box(by_hand(black_box(*state)));
            }
        });
    });
    group.finish();
}

fn open(criterion: &mut Criterion) {
    let half = Region { card: Set::only(Card::Valid), ..Region::EVERYTHING };
    criterion.bench_function("open/half-filled", |bencher| {
        bencher.iter(|| black_box(checklist::open(black_box(half), today()).count()));
    });
    let pack = Pack::embedded().expect("the facts that are built in");
    let dated = registered_until(Span::day(day("2026-11-14")));
    for (name, case) in [("outcome/decided", dated), ("outcome/unsure", Case::UNSURE)] {
        criterion.bench_function(name, |bencher| bencher.iter(|| black_box(decide(black_box(&case), today(), &pack))));
    }
}

fn sheets(criterion: &mut Criterion) {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let outcome = decide(&registered_until(Span::day(day("2026-11-14"))), today(), &pack);
    let insurer = pack.insurer("unknown").expect("the facts hold the unknown insurer");
    let occasion = Occasion { outcome: &outcome, later: None, pack: &pack, insurer, now: None, receipt: None };
    for (name, languages) in [("sheet/one-language", &["ja"][..]), ("sheet/two-languages", &["ja", "pt"])] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| {
                let contacts = occasion.contacts(languages);
                for language in languages {
                    let voice = words.voice(language).expect("the language is built in");
                    black_box(sheet(voice, &occasion, &contacts));
                }
            });
        });
    }
}

fn loading(criterion: &mut Criterion) {
    criterion.bench_function("load/pack", |bencher| bencher.iter(|| black_box(Pack::embedded())));
    criterion.bench_function("load/words-of-one-language", |bencher| {
        bencher.iter(|| black_box(Words::embedded().voice("ja").is_some()));
    });
    criterion.bench_function("load/words-of-all-languages", |bencher| {
        bencher.iter(|| {
            let words = Words::embedded();
            black_box(words.languages().iter().filter(|language| words.voice(&language.id).is_some()).count())
        });
    });
}

/// Decisions beside each other: the three answers alone, and with an insurer and situations.
fn beyond(criterion: &mut Criterion) {
    let pack = Pack::embedded().expect("the facts that are built in");
    let insurer = pack.insurer("ono-yakuhin").expect("it is there").in_law();
    let plain = registered_until(Span::day(day("2026-11-14")));
    let told = [
        (Situation::NewInsurer, Some(day("2026-11-18"))),
        (Situation::HasKakuninsho, None),
        (Situation::SurgeryPlanned, None),
        (Situation::Moved, Some(day("2026-11-01"))),
    ];
    let situations = Situations::of(told, insurer.scheme).expect("they go together");
    let mut group = criterion.benchmark_group("beyond");
    for (name, case) in
        [("three-answers", plain), ("insurer-and-four-situations", Case { insurer, situations, ..plain })]
    {
        group.bench_function(name, |bencher| bencher.iter(|| black_box(decide(black_box(&case), today(), &pack))));
    }
    group.finish();
}

/// A team's file with so many insurers.
fn team(insurers: u16) -> String {
    let head = "name = \"x\"\nas-of = \"2026-11-01\"\n[[source]]\nid = \"s\"\ntitle = \"x\"\nissuer = \"x\"\nmark = \"found\"\n\
                confidence = \"high\"\nscope = \"society\"\nchecked = \"2026-11-01\"\nreview-by = \"2027-09-30\"\n";
    let rule = "[[insurer.rule]]\nsays = \"validity-years\"\ncount = 3\nsources = [\"s\"]\nas-of = \"2026-11-01\"\n\
                review-by = \"2027-09-30\"\n";
    let each = (0..insurers).map(|at| {
        let code = 1000 + at;
        format!(
            "[[insurer]]\nid = \"i-{at}\"\ncode = {code}\nscheme = \"employees\"\nsources = [\"s\"]\n\
             name = {{ ja = \"健康保険組合\" }}\n{rule}"
        )
    });
    core::iter::once(head.to_owned()).chain(each).collect()
}

/// How the cost of a team's file grows with its insurers.
fn packs(criterion: &mut Criterion) {
    let pack = Pack::embedded().expect("the facts that are built in");
    let mut group = criterion.benchmark_group("team");
    for insurers in [350, 700, 1400] {
        let file = team(insurers);
        let read = || pack.with_team("team.toml", file.as_bytes(), &["ja"]).expect("it is sound");
        assert_eq!(read().insurers().len(), pack.insurers().len() + usize::from(insurers));
        group.bench_function(format!("{insurers}-insurers"), |bencher| bencher.iter(|| black_box(read())));
    }
    let large = pack.with_team("team.toml", team(1400).as_bytes(), &["ja"]).expect("it is sound");
    let insurer = large.insurer("i-1399").expect("it is there").in_law();
    let case = Case { insurer, ..registered_until(Span::day(day("2026-11-14"))) };
    group.bench_function("decision-among-1400", |bencher| bencher.iter(|| black_box(decide(&case, today(), &large))));
    group.finish();
}

/// A team's file with so many insurers, each with a telephone line of its own.
fn team_with_lines(insurers: u16) -> String {
    let line = |at| {
        format!(
            "[[contact]]\nid = \"l-{at}\"\nnumber = \"03-1000-{at:04}\"\nlanguages = [\"ja\"]\nfree = false\n\
             topics = [\"insurer\", \"card\"]\nscope = \"i-{at}\"\nsources = [\"s\"]\nas-of = \"2026-11-01\"\n\
             review-by = \"2027-03-31\"\nname = {{ ja = \"健康保険組合 {at}\" }}\n[[contact.hours]]\n\
             weekday = \"08:30-17:15\"\nholiday = \"closed\"\nyear-end = \"closed\"\nsources = [\"s\"]\n\
             as-of = \"2026-11-01\"\n"
        )
    };
    core::iter::once(team(insurers)).chain((0..insurers).map(line)).collect()
}

/// What people type, in each language.
const TYPED: [(&str, &str); 7] = [
    ("ja", "保険証なくした"),
    ("en", "I lost my card"),
    ("zh", "钱包被偷了"),
    ("ko", "카드를 잃어버렸어요"),
    ("es", "perdí mi tarjeta"),
    ("pt", "perdi meu cartão"),
    ("ja-easy", "カードをなくした"),
];

/// A phrase as it grows under the fingers.
fn growing(phrase: &str) -> Vec<&str> {
    phrase.char_indices().map(|(at, letter)| &phrase[..at + letter.len_utf8()]).collect()
}

/// What one key costs while a phrase is typed, and what it costs once to make the index: with what is built in, and
/// with the lines of 1,400 more insurers, which somebody sees who has not chosen one.
fn search(criterion: &mut Criterion) {
    let built_in = Pack::embedded().expect("the facts that are built in");
    let large = built_in.with_team("team.toml", team_with_lines(1400).as_bytes(), &["ja"]).expect("it is sound");
    assert_eq!(large.contacts().len(), built_in.contacts().len() + 1400);
    let words = Words::embedded();
    let voice = |language: &str| words.voice(language).expect("the language is built in");
    assert_eq!(TYPED.len(), words.languages().len());
    let mut group = criterion.benchmark_group("search");
    for (language, phrase) in TYPED {
        for (with, pack) in [("", &built_in), ("-among-1400", &large)] {
            let insurer = pack.insurer("unknown").expect("the facts hold the unknown insurer");
            let ground = Ground { pack, insurer, day: today() };
            let make = || Index::of(voice(language), voice("ja"), &ground);
            group.bench_function(format!("{language}-index{with}"), |bencher| bencher.iter(|| black_box(make())));
            let (index, keys) = (make(), growing(phrase));
            assert!(!index.search(phrase).is_empty(), "{language}: {phrase}");
            let count = u32::try_from(keys.len()).expect("a phrase is short");
            group.bench_function(format!("{language}-key{with}"), |bencher| {
                bencher.iter_custom(|times| {
                    let start = Instant::now();
                    for _ in 0..times {
                        for typed in &keys {
                            black_box(index.search(black_box(typed)));
                        }
                    }
                    start.elapsed() / count
                });
            });
        }
    }
    group.finish();
}

/// One sheet in each form, and a household of eight in two languages as PDF.
fn paper(criterion: &mut Criterion) {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let voice = |language: &str| words.voice(language).expect("the language is built in");
    let insurer = pack.insurer("unknown").expect("the facts hold the unknown insurer");
    let case = registered_until(Span::day(day("2026-12-20")));
    let outcome = decide(&case, today(), &pack);
    let occasion = Occasion { outcome: &outcome, later: None, pack: &pack, insurer, now: None, receipt: None };
    let one = Sheets::OfOne(vec![sheet(voice("ja"), &occasion, &occasion.contacts(&["ja"]))]);
    let roles =
        [Role::Me, Role::Partner, Role::Child, Role::Child, Role::Child, Role::Parent, Role::Parent, Role::Other];
    let member = |person| Member { person, outcome: outcome.clone(), later: None, insurer };
    let members: Vec<_> = people(&roles).into_iter().map(member).collect();
    let languages = ["ja", "pt"];
    let eight = languages.map(|language| household(voice(language), &languages, &pack, &members, today(), None));
    let eight = Sheets::OfHousehold(eight.to_vec());
    let mut group = criterion.benchmark_group("paper");
    for form in Form::ALL {
        group.bench_function(format!("one-as-{}", form.id()), |bencher| {
            bencher.iter(|| black_box(one.print(form, Arrange::Beside, today(), &mut |_| true).expect("it is made")));
        });
    }
    group.sample_size(20);
    group.bench_function("household-of-eight-in-two-languages-as-pdf", |bencher| {
        bencher
            .iter(|| black_box(eight.print(Form::Pdf, Arrange::Beside, today(), &mut |_| true).expect("it is made")));
    });
    group.finish();
}

fn main() {
    let seconds = core::time::Duration::from_secs;
    let mut criterion =
        Criterion::default().warm_up_time(seconds(1)).measurement_time(seconds(2)).configure_from_args();
    decision(&mut criterion);
    open(&mut criterion);
    sheets(&mut criterion);
    loading(&mut criterion);
    beyond(&mut criterion);
    packs(&mut criterion);
    search(&mut criterion);
    paper(&mut criterion);
    criterion.final_summary();
}
