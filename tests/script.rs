//! The script: the same table in another voice, and never a hint of which answer is convenient.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use shirube_facts::{Insurer, OpenState, Pack};
use shirube_promises::{case_of, day, every_state};
use shirube_rules::case::Case;
use shirube_rules::duty::Todo;
use shirube_rules::notice::Notice;
use shirube_rules::outcome::Outcome;
use shirube_rules::receipt::Receipt;
use shirube_rules::situation::{Dated, OF_LATE_ELDERLY, Situation, Situations};
use shirube_rules::{decide, later};
use shirube_words::Words;
use shirube_words::figures::spans;
use shirube_words::glance::{Row, glance};
use shirube_words::script::{Spoken, closing};
use shirube_words::sheet::Occasion;
use shirube_words::text::Text;
use shirube_words::voice::Voice;

const TODAY: &str = "2026-11-24";

/// The pages and their answers, as the script asks them.
const PAGES: [(&str, &[&str]); 4] = [
    ("card", &["valid", "none", "waiting", "lost", "damaged", "replacing", "returned"]),
    ("card-expired", &["no", "yes"]),
    ("registered", &["yes", "no", "released"]),
    ("certificate", &["date", "valid", "expired", "absent"]),
];

/// What would tell a caller which answer is convenient: what follows from it, and praise or pity. Said back, an answer may
/// have of these what the written answer has itself.
const TELLING: [(&[&str], &[&str]); 6] = [
    (
        &["ja", "ja-easy"],
        &[
            "必要",
            "手続き",
            "更新",
            "新しくする",
            "窓口",
            "作って",
            "してくださ",
            "届け",
            "残念",
            "よかった",
            "安心",
            "問題",
            "不要",
            "いりません",
            "要りません",
            "しなくて",
            "ですよね",
        ],
    ),
    (
        &["en"],
        &[
            "you need",
            "must",
            "office",
            "renew",
            "apply",
            "have to",
            "great",
            "good",
            "unfortunately",
            "problem",
            "should",
            "right?",
            "don't you",
            "no need",
        ],
    ),
    (
        &["zh"],
        &[
            "需要",
            "必须",
            "手续",
            "更新",
            "窗口",
            "办理",
            "太好了",
            "可惜",
            "遗憾",
            "问题",
            "不用办",
            "放心",
            "对吧",
            "是吧",
        ],
    ),
    (
        &["ko"],
        &[
            "필요",
            "절차",
            "갱신",
            "창구",
            "신청하셔야",
            "하셔야",
            "다행",
            "아쉽",
            "안타깝",
            "문제",
            "안심",
            "지요?",
            "죠?",
        ],
    ),
    (
        &["es"],
        &[
            "necesita",
            "tiene que",
            "debe ",
            "trámite",
            "renov",
            "municip",
            "qué bien",
            "lamenta",
            "problema",
            "no hace falta",
            "tranquil",
            "¿verdad",
            "¿no es cierto",
        ],
    ),
    (
        &["pt"],
        &[
            "precisa",
            "tem que",
            "deve ",
            "procedimento",
            "renov",
            "prefeitura",
            "que bom",
            "infelizmente",
            "problema",
            "não é preciso",
            "tranquil",
            "não é?",
            "certo?",
        ],
    ),
];

struct House {
    words: Words,
    pack: Pack,
}

impl House {
    fn new() -> Self {
        Self { words: Words::embedded(), pack: Pack::embedded().expect("the facts that are built in") }
    }

    fn voice(&self, id: &str) -> &Voice {
        self.words.voice(id).expect("it is built in")
    }

    fn insurer(&self, id: &str) -> &Insurer {
        self.pack.insurer(id).expect("it is built in")
    }

    fn languages(&self) -> impl Iterator<Item = &str> {
        self.words.languages().iter().map(|language| language.id.as_str())
    }

    /// What is read out, and what is seen at a glance.
    fn said(
        &self,
        case: &Case,
        insurer: &str,
        language: &str,
        caller: &str,
    ) -> (Outcome, Vec<Spoken>, Vec<Row>, String) {
        let outcome = decide(case, day(TODAY), &self.pack);
        let later = later(&outcome, &self.pack);
        let now: NaiveDateTime = format!("{TODAY}T12:00:00").parse().expect("a moment");
        let occasion = Occasion {
            outcome: &outcome,
            later: later.as_ref(),
            pack: &self.pack,
            insurer: self.insurer(insurer),
            now: Some(now),
            receipt: None,
        };
        let code = Receipt::of(case, day(TODAY)).to_string();
        let spoken = closing(self.voice(language), &occasion, &[caller, language], &code);
        let rows = glance(self.voice(language), &occasion, &[caller, language]);
        (outcome, spoken, rows, code)
    }
}

/// Every state of the three steps, and every situation with a card that works.
fn cases(house: &House) -> Vec<(Case, String)> {
    let mut cases: Vec<(Case, String)> = Vec::new();
    for insurer in house.pack.insurers() {
        for state in every_state() {
            cases.push((Case { insurer: insurer.in_law(), ..case_of(state) }, insurer.id.clone()));
        }
    }
    cases.push((Case::UNSURE, Insurer::UNKNOWN.to_owned()));
    let fine = every_state().next().map(case_of).expect("there is a first state");
    for situation in Situation::ALL {
        let insurer = if OF_LATE_ELDERLY.contains(situation) { "koki-korei" } else { Insurer::UNKNOWN };
        let insurer = house.insurer(insurer);
        let date = (situation.dated() != Dated::Never).then(|| day("2026-12-01"));
        let held = Situations::of([(*situation, date)], insurer.scheme).expect("one alone contradicts nothing");
        cases.push((Case { insurer: insurer.in_law(), situations: held, ..fine }, insurer.id.clone()));
    }
    cases
}

#[test]
fn the_closing_reads_out_every_to_do_in_its_order_and_in_every_language_alike() {
    let house = House::new();
    let (mut counted, mut most, mut waits, mut notices) = (0, 0, 0, 0);
    for (case, insurer) in cases(&house) {
        let mut shapes = BTreeSet::new();
        for language in house.languages() {
            let (outcome, spoken, _, code) = house.said(&case, &insurer, language, language);
            let shape: Vec<_> = spoken.iter().map(|said| (said.lines.len(), said.why.len())).collect();
            shapes.insert(shape);
            let all: Vec<String> = spoken.iter().flat_map(|said| &said.lines).map(ToString::to_string).collect();
            assert!(all.iter().any(|line| line.contains(&code)), "{language}: the receipt is read out: {all:?}");
            for (at, step) in outcome.todo.iter().enumerate() {
                let said = &spoken[at + 1];
                let number = (at + 1).to_string();
                assert!(said.lines[0].to_string().contains(&number), "{language} {}: {said:?}", step.todo);
                assert!(!said.why.is_empty() || at > 0, "{language}: the first to-do has its reason");
                let whole = |why: &Text| why.to_string().ends_with(['。', '.']);
                assert!(said.why.iter().all(whole), "{language} {}: {:?}", step.todo, said.why);
                let first = step.waits_for.map(|todo| if todo == Todo::ReissueCard { Todo::WaitForCard } else { todo });
                if let Some(first) = first.filter(|todo| *todo != Todo::RenewCertificate) {
                    let first = house.voice(language).text(&format!("todo-{first}"), &[]).to_string();
                    assert!(
                        said.lines.iter().any(|line| line.to_string().contains(&first)),
                        "{language}: {first}: {said:?}"
                    );
                    waits += 1;
                }
                if let Some(by) = step.by {
                    let by = house.voice(language).day(by);
                    assert!(said.lines.iter().any(|line| line.to_string().contains(&by)), "{language}: {by}: {said:?}");
                }
                counted += 1;
            }
            most = most.max(outcome.todo.len());
            let said = all.join(" ");
            for notice in outcome.notices.iter().filter(|notice| **notice != Notice::LastDayIsClosed) {
                let args = spans();
                let text = house.voice(language).text(&format!("notice-{notice}"), &args).to_string();
                // What names a figure of the facts is told with it.
                if !text.contains('[') {
                    assert!(said.contains(&text), "{language} {insurer} {notice}: {said}");
                    notices += 1;
                }
            }
            assert!(!said.contains(['[', ']', '{', '}']), "{said}");
        }
        assert_eq!(shapes.len(), 1, "every language says as much: {shapes:?}");
    }
    assert!(counted > 5_000 && most > 3, "{counted} {most}");
    assert!(waits > 100 && notices > 1_000, "{waits} {notices}");
}

#[test]
fn every_line_can_be_said_in_two_breaths() {
    let house = House::new();
    for language in house.languages() {
        let files = shirube_words::files(language).filter(|(path, _)| path.ends_with("script.ftl"));
        let lines: Vec<&str> =
            files.flat_map(|(_, text)| text.lines()).filter(|line| line.starts_with("spoken-")).collect();
        assert!(lines.len() > 130, "{language}");
        let longest = if ["ja", "ja-easy", "zh", "ko"].contains(&language) { 170 } else { 340 };
        for line in lines {
            let spoken = line.split_once(" = ").map_or("", |(_, spoken)| spoken);
            assert!(spoken.chars().count() <= longest, "{language}: {} letters: {line}", spoken.chars().count());
        }
    }
}

#[test]
fn no_line_before_the_closing_gives_away_what_follows_from_an_answer() {
    let house = House::new();
    let mut found = Vec::new();
    let mut seen = 0;
    for (language, telling) in TELLING.iter().flat_map(|(ids, telling)| ids.iter().map(move |id| (*id, *telling))) {
        let voice = house.voice(language);
        let mut judge = |id: &str, written: &str| {
            let line = voice.say(id, &[("date", voice.day(day("2027-05-31")).into())]).to_lowercase();
            seen += 1;
            for word in telling.iter().filter(|word| line.contains(**word) && !written.to_lowercase().contains(**word))
            {
                found.push(format!("{language} {id}: {word}: {line}"));
            }
        };
        for (page, choices) in PAGES {
            for kind in ["question", "unknown", "while"] {
                judge(&format!("spoken-{kind}-{page}"), &voice.say(&format!("question-{page}"), &[]));
            }
            for choice in choices {
                let id = format!("choice-{page}-{choice}");
                let hint = voice.say_attribute(&id, "hint", &[]).unwrap_or_default();
                judge(&format!("spoken-{id}"), &(voice.say(&id, &[]) + &hint));
            }
        }
        let frame = ["choice-unsure", "greeting", "no-names", "insurer", "situations", "receipt-in"];
        for id in frame.map(|id| format!("spoken-{id}")) {
            let id = id.as_str();
            judge(id, "");
        }
    }
    assert!(seen > 150, "{seen}");
    assert!(found.is_empty(), "the script leads the caller:\n{}", found.join("\n"));
}

#[test]
fn a_leading_question_is_seen() {
    for (language, line) in
        [("ja", "登録はもうお済みですよね"), ("en", "then you have to renew it"), ("pt", "já registrou, certo?")]
    {
        let (_, telling) = TELLING.iter().find(|(ids, _)| ids.contains(&language)).expect("it is listed");
        assert!(telling.iter().any(|word| line.contains(word)), "{line}");
    }
}

#[test]
fn everything_an_agent_is_asked_about_stands_in_its_place() {
    let house = House::new();
    let order = ["todo", "by", "works", "kakuninsho", "phone", "insurer", "sources", "paper"];
    let (mut values, mut differs, mut dated) = (BTreeSet::new(), 0, 0);
    for (case, insurer) in cases(&house) {
        for language in ["ja", "pt"] {
            let (outcome, _, rows, _) = house.said(&case, &insurer, language, "pt");
            assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), order);
            for row in &rows {
                assert!(!row.value.to_string().is_empty() && !row.label.to_string().is_empty(), "{row:?}");
                values.insert((language, row.id, row.value.to_string()));
            }
            let row = |id: &str| rows.iter().find(|row| row.id == id).expect("it is there");
            let first = outcome.todo.iter().filter_map(|step| step.by).min();
            if let Some(first) = first {
                let first = house.voice(language).day(first);
                assert!(row("by").value.to_string().contains(&first), "{first}: {:?}", row("by"));
                dated += 1;
            }
            assert_eq!(row("paper").lines.len(), outcome.differs_from_leaflet.len());
            differs += usize::from(!outcome.differs_from_leaflet.is_empty());
            assert_eq!(row("phone").sign, Some(OpenState::Open), "at noon on a Tuesday somebody answers");
        }
    }
    let ways = |id: &str| values.iter().filter(|(language, row, _)| *language == "ja" && *row == id).count();
    assert!(ways("works") == 4 && ways("kakuninsho") >= 4 && ways("paper") == 3 && ways("insurer") > 2, "{values:?}");
    assert!(differs > 50 && dated > 0, "{differs} {dated}");
}
