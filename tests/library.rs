//! The library answers what people ask: every question has its topic, every topic its sources, and nobody is told another
//! insurer's rule.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use shirube_facts::{Insurer, Pack, PaperUse, Topic};
use shirube_promises::{day, read, reading, registered_until, rows, texts_of_topic};
use shirube_rules::decide;
use shirube_rules::duty::Todo;
use shirube_rules::insurer::{Matter, Scheme};
use shirube_rules::outcome::distinct;
use shirube_rules::situation::{Situation, Situations};
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::library::{TopicSheet, of_outcome};

const TODAY: &str = "2026-11-21";
/// The law begins, and our knowledge ends.
const FIRST: &str = "2024-12-02";
const LAST: &str = "2027-03-31";
const QUESTIONS: &str = include_str!("library/questions.md");
const PAPERS: &str = include_str!("library/papers.csv");

/// The topics that people were promised.
const PROMISED: [&str; 27] = [
    "kakuninsho",
    "oshirase",
    "comparison",
    "what-to-bring",
    "how-to-register",
    "am-i-registered",
    "portal-screen",
    "renewing",
    "getting-a-card",
    "lost-card",
    "pin",
    "children",
    "carers",
    "residence",
    "moving-marrying-jobs",
    "over-75",
    "high-costs",
    "ambulance",
    "benefits",
    "old-card",
    "cancelling",
    "suspicious-calls",
    "legal-basis",
    "about",
    "accessibility",
    "desk-agents",
    "desk-supervisors",
];

fn pack() -> Pack {
    Pack::embedded().expect("the facts that are built in")
}

fn languages(words: &Words) -> Vec<&str> {
    words.languages().iter().map(|language| language.id.as_str()).collect()
}

/// Every topic on a day for members of an insurer, in every language.
fn each(pack: &Pack, words: &Words, insurer: &str, on: &str, mut check: impl FnMut(&Topic, &[TopicSheet], &[&str])) {
    let languages = languages(words);
    for topic in pack.topics() {
        check(topic, &read(words, &reading(pack, &topic.id, insurer, on), &languages), &languages);
    }
}

/// Everything a topic says above its sources, as one text.
fn said(sheet: &TopicSheet) -> String {
    let texts: Vec<String> = texts_of_topic(sheet).into_iter().map(ToString::to_string).collect();
    texts.join("\n")
}

/// The days on which what a topic says begins to change, and those before them.
fn edges(pack: &Pack) -> BTreeSet<NaiveDate> {
    let parts = pack.topics().iter().flat_map(|topic| topic.bites.iter().chain(&topic.parts));
    let relies = parts.map(|part| &part.rely).chain(pack.guides().iter().map(|guide| &guide.rely));
    let edges = relies.flat_map(|rely| [rely.from, rely.until.and_then(|until| until.succ_opt())]).flatten();
    let both = edges.flat_map(|edge| [edge.pred_opt(), Some(edge)]).flatten();
    both.chain([day(FIRST), day(TODAY), day(LAST)]).filter(|edge| *edge >= day(FIRST)).collect()
}

#[test]
fn every_topic_that_was_promised_is_there() {
    let pack = pack();
    let there: BTreeSet<&str> = pack.topics().iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(there, BTreeSet::from(PROMISED));
}

#[test]
fn every_question_has_its_answer() {
    let (pack, words) = (pack(), Words::embedded());
    let lines = QUESTIONS.lines().filter(|line| line.starts_with('|')).skip(2);
    let mut asked = 0;
    for line in lines {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [question, _, topic, part] = cells[..] else { panic!("{line}") };
        assert!(pack.topic(topic).is_some(), "{question}: no topic {topic}");
        let reading = reading(&pack, topic, "unknown", TODAY);
        let bite = reading.topic.bite(day(TODAY)).expect("every topic has a bite");
        for sheet in read(&words, &reading, &languages(&words)) {
            let told = if bite.id == part {
                sheet.bite.len()
            } else {
                let found = sheet.details.iter().find(|detail| detail.id == part);
                found.map_or(0, |detail| detail.items.len() + usize::from(detail.table.is_some()))
            };
            assert!(told > 0, "{}: {question}: nothing in {topic}, {part}", sheet.language);
        }
        asked += 1;
    }
    assert!(asked >= 60, "{asked}");
}

#[test]
fn every_topic_has_one_bite_on_every_day() {
    let pack = pack();
    for topic in pack.topics() {
        let mut on = day("2024-10-01");
        while on <= day(LAST) {
            let bites = topic.bites.iter().filter(|part| part.rely.holds_on(on)).count();
            assert_eq!(bites, 1, "{} on {on}", topic.id);
            on = on + Days::new(1);
        }
    }
}

#[test]
fn every_topic_formats_in_every_language_for_every_insurer_on_every_day_of_change() {
    let (pack, words) = (pack(), Words::embedded());
    let every_day = edges(&pack).into_iter().map(|on| (on, vec!["unknown", "koki-korei"]));
    let every_insurer =
        [TODAY, "2025-11-20"].map(|on| (day(on), pack.insurers().iter().map(|insurer| insurer.id.as_str()).collect()));
    for (on, insurers) in every_day.chain(every_insurer) {
        for insurer in insurers {
            each(&pack, &words, insurer, &on.to_string(), |topic, sheets, _| {
                for sheet in sheets {
                    let place = format!("{}, {}, {insurer} on {on}", sheet.language, topic.id);
                    assert!(!sheet.bite.is_empty() && sheet.bite.len() <= 3, "{place}: the bite is short");
                    let parts = 2 - usize::from(topic.calls.is_empty());
                    assert_eq!(sheet.parts.len(), parts, "{place}: whom to call, and sources");
                    assert!(sheet.parts.iter().all(|part| !part.items.is_empty()), "{place}");
                    for text in texts_of_topic(sheet) {
                        let text = text.to_string();
                        assert!(!text.trim().is_empty() && !text.contains(['[', ']', '\n']), "{place}: {text}");
                    }
                    let empty = sheet.details.iter().find(|detail| detail.items.is_empty() && detail.table.is_none());
                    assert!(empty.is_none(), "{place}: {empty:?} says nothing");
                }
            });
        }
    }
}

#[test]
fn a_topic_has_the_same_lines_in_every_language() {
    let (pack, words) = (pack(), Words::embedded());
    for insurer in ["unknown", "ono-yakuhin"] {
        each(&pack, &words, insurer, TODAY, |topic, sheets, _| {
            let shape = |sheet: &TopicSheet| {
                let details = sheet.details.iter().map(|detail| {
                    (detail.id.clone(), detail.items.iter().map(|item| item.details.len()).collect::<Vec<_>>())
                });
                (sheet.bite.len(), sheet.with_bite.len(), details.collect::<Vec<_>>(), texts_of_topic(sheet).len())
            };
            for sheet in sheets {
                assert_eq!(shape(sheet), shape(&sheets[0]), "{}: {}", sheet.language, topic.id);
            }
        });
    }
}

#[test]
fn every_topic_rests_on_documents_that_stand_today() {
    let (pack, words) = (pack(), Words::embedded());
    for insurer in pack.insurers() {
        each(&pack, &words, &insurer.id, TODAY, |topic, sheets, languages| {
            let reading = reading(&pack, &topic.id, &insurer.id, TODAY);
            let sources = reading.sources(&reading.contacts(languages));
            assert!(!sources.is_empty(), "{}", topic.id);
            for id in sources {
                let document = pack.document(&id).unwrap_or_else(|| panic!("{}: no document {id}", topic.id));
                assert!(document.stands_on(day(TODAY)), "{}: {id}", topic.id);
                let title = sheets[0]
                    .parts
                    .last()
                    .expect("its sources")
                    .items
                    .iter()
                    .any(|item| item.line.to_string().contains(&document.title));
                assert!(title, "{}: {id} is named", topic.id);
            }
            assert!(sheets[0].warnings.is_empty(), "{}", topic.id);
        });
    }
}

#[test]
fn out_of_date_is_said_aloud() {
    let (pack, words) = (pack(), Words::embedded());
    for on in ["2024-12-01", "2031-01-01"] {
        each(&pack, &words, "unknown", on, |topic, sheets, _| {
            assert!(sheets.iter().all(|sheet| sheet.warnings.len() == 1), "{} on {on}", topic.id);
        });
    }
}

#[test]
fn nobody_is_told_another_insurers_rule_or_name() {
    let (pack, words) = (pack(), Words::embedded());
    let known = || pack.insurers().iter().filter(|insurer| insurer.scheme != Scheme::Unknown);
    let mut told = 0;
    for own in known() {
        each(&pack, &words, &own.id, TODAY, |topic, sheets, _| {
            for sheet in sheets {
                let said = said(sheet);
                for other in known().filter(|other| other.id != own.id) {
                    let name = other.name(&sheet.language).expect("every insurer has a name");
                    // The schemes are named to everybody: what a period of stay means for one of them, and who is old.
                    let is_scheme = other.scheme != Scheme::Employees;
                    assert!(is_scheme || !said.contains(name), "{}: {} names {name}", own.id, topic.id);
                }
                told += usize::from(said.contains(own.name(&sheet.language).expect("every insurer has a name")));
            }
        });
    }
    assert!(told > 100, "members are told their own insurer's rules: {told}");
}

#[test]
fn who_does_not_know_the_insurer_is_told_what_each_says_under_its_name() {
    let (pack, words) = (pack(), Words::embedded());
    let sheets = read(&words, &reading(&pack, "kakuninsho", "unknown", TODAY), &["ja", "en"]);
    for (sheet, [give_back, throw_away]) in sheets
        .iter()
        .zip([["勤め先を通して返します", "ご自分で捨ててください"], ["through your employer", "Cut it up"]])
    {
        let part = sheet.details.iter().find(|detail| detail.id == "registered").expect("it is there");
        let under = |id: &str, words: &str| {
            let insurer = pack.insurer(id).expect("it is built in");
            let name = insurer.name(&sheet.language).expect("it has a name");
            let item = part.items.iter().find(|item| item.line.to_string().contains(name));
            let item = item.unwrap_or_else(|| panic!("{}: {name} is told", sheet.language));
            let said: String = item.details.iter().map(|detail| detail.text.to_string()).collect();
            assert!(said.contains(words), "{}: {name}: {said}", sheet.language);
        };
        under("society-via-employer", give_back);
        under("ono-yakuhin", throw_away);
        let differ = words.voice(&sheet.language).expect("it is there").text("topic-insurers-differ", &[]);
        assert_eq!(said(sheet).matches(&differ.to_string()).count(), 1, "that insurers differ is said once");
    }
    let own = read(&words, &reading(&pack, "kakuninsho", "kokuho", TODAY), &["ja"]);
    assert!(
        !said(&own[0]).contains("返します。\n") || !said(&own[0]).contains("ご自分で捨ててください"),
        "nor others'"
    );
}

#[test]
fn every_matter_of_insurers_stands_in_some_topic_and_every_rule_is_told_to_its_members() {
    let (pack, words) = (pack(), Words::embedded());
    let parts = || pack.topics().iter().flat_map(|topic| topic.bites.iter().chain(&topic.parts));
    for matter in Matter::ALL {
        assert!(parts().any(|part| part.matters.contains(matter)), "{matter}");
    }
    let voice = words.voice("ja").expect("it is there");
    for insurer in pack.insurers() {
        let mut told = String::new();
        each(&pack, &words, &insurer.id, "2025-11-20", |_, sheets, _| told.push_str(&said(&sheets[0])));
        let rules = insurer.rules.iter().filter(|rule| rule.says.matter() != Matter::AfterRegistration);
        for rule in rules.filter(|rule| rule.rely.holds_on(day("2025-11-20"))) {
            let mut args = Vec::new();
            args.extend(rule.date.map(|date| ("date", voice.day(date).into())));
            args.extend(rule.count.map(|count| ("count", count.into())));
            let sentence = voice.say(&format!("rule-{}", rule.says.id()), &args);
            assert!(told.contains(&sentence), "{}: {sentence}", insurer.id);
        }
    }
}

#[test]
fn every_to_do_and_every_situation_leads_to_a_topic() {
    let pack = pack();
    for todo in Todo::ALL {
        assert!(pack.topics().iter().any(|topic| topic.todos.contains(todo)), "{todo}");
    }
    for situation in Situation::ALL {
        let some = pack.topics().iter().any(|topic| topic.situations.contains(situation));
        assert!(some, "{situation}");
    }
    let in_order = registered_until(Span::day(day("2030-06-15")));
    let of = |situation| {
        let situations = Situations::of([(situation, None)], Scheme::Unknown).expect("one goes by itself");
        let outcome = decide(&shirube_rules::case::Case { situations, ..in_order }, day(TODAY), &pack);
        of_outcome(&pack, &outcome).into_iter().map(|topic| topic.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(of(Situation::PinLocked), ["pin"]);
    assert_eq!(of(Situation::SchoolTrip), ["portal-screen", "children"]);
    let renewable = decide(&registered_until(Span::day(day("2026-12-20"))), day(TODAY), &pack);
    let topics: Vec<_> = of_outcome(&pack, &renewable).into_iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(topics, ["renewing"]);
}

#[test]
fn the_papers_side_by_side_are_those_of_the_facts() {
    let (pack, words) = (pack(), Words::embedded());
    let facts: Vec<Vec<String>> = pack
        .papers()
        .iter()
        .map(|paper| {
            let stands = PaperUse::ALL.iter().map(|what| paper.as_a(*what).id().to_owned());
            [paper.shows.id().to_owned(), paper.form.id().to_owned()].into_iter().chain(stands).collect()
        })
        .collect();
    assert_eq!(facts, rows(PAPERS), "the facts are those of the paper");
    for id in languages(&words) {
        let voice = words.voice(id).expect("it is there");
        let say = |id: String| voice.text(&id, &[]);
        let table = |insurer: &str, on: &str| {
            let sheet = read(&words, &reading(&pack, "comparison", insurer, on), &[id]).remove(0);
            sheet.details.into_iter().find_map(|detail| detail.table).expect("it is the topic with the table")
        };
        let society = table("ono-yakuhin", TODAY);
        for (at, row) in rows(PAPERS).iter().enumerate() {
            assert_eq!(society.columns[at], say(format!("paper-{}", row[0])), "{id}");
            assert_eq!(society.rows[0].cells[at], say(format!("form-{}", row[1])), "{id}");
            for (use_at, standing) in row[2..].iter().enumerate() {
                let cell = &society.rows[use_at + 2].cells[at];
                if row[0] == "old-card" && use_at == 0 {
                    continue;
                }
                assert_eq!(*cell, say(format!("standing-{standing}")), "{id}: {} {use_at}", row[0]);
            }
            // What is told paper by paper is what stands in the table.
            let list = &society.lists[at];
            assert_eq!(list.line, society.columns[at]);
            for (row, detail) in society.rows.iter().zip(&list.details) {
                let joint = say("joint-label".to_owned());
                assert_eq!(detail.text.to_string(), format!("{}{joint}{}", row.head, row.cells[at]), "{id}");
            }
        }
        let until = |insurer: &str| {
            voice.day(shirube_rules::old_card::counts_until(
                pack.insurer(insurer).map_or(Scheme::Unknown, |insurer| insurer.scheme),
            ))
        };
        for (insurer, on, id_of) in [
            ("ono-yakuhin", "2025-12-01", "standing-until"),
            ("ono-yakuhin", "2025-12-02", "standing-over"),
            ("koki-korei", "2025-07-31", "standing-until"),
            ("koki-korei", "2025-08-01", "standing-over"),
        ] {
            let expected = voice.text(id_of, &[("date", until(insurer).into())]);
            assert_eq!(table(insurer, on).rows[2].cells[3], expected, "{id}: {insurer} on {on}");
        }
        let printed = say("standing-may-be-printed".to_owned());
        for insurer in pack.insurers() {
            let prints = ["unknown", "kokuho", "koki-korei"].contains(&insurer.id.as_str());
            let kakuninsho: Vec<_> = (3..6).map(|row| table(&insurer.id, TODAY).rows[row].cells[2].clone()).collect();
            assert!(kakuninsho.iter().all(|cell| (*cell == printed) == prints), "{id}: {}", insurer.id);
        }
    }
}

#[test]
fn no_topic_lets_the_oshirase_stand_alone() {
    let (pack, words) = (pack(), Words::embedded());
    let sheet = read(&words, &reading(&pack, "oshirase", "unknown", TODAY), &["ja"]).remove(0);
    let bite: String = sheet.bite.iter().map(ToString::to_string).collect();
    assert!(bite.contains("これだけを見せても受診できません") && bite.contains("一緒に"), "{bite}");
}

#[test]
fn members_of_a_teams_insurer_are_told_its_rules_and_others_are_not() {
    let template = include_str!("../src-tauri/facts/template/team.toml");
    let words = Words::embedded();
    let languages = languages(&words);
    let pack = pack().with_team("team.toml", template.as_bytes(), &languages).expect("the template is sound");
    let added: &Insurer = pack.insurers().iter().find(|insurer| pack.is_added(insurer)).expect("it adds one");
    let name = added.name("ja").expect("it has a name");
    let all = |insurer: &str| {
        let topics = pack.topics().iter();
        let sheets = topics.map(|topic| read(&words, &reading(&pack, &topic.id, insurer, TODAY), &["ja"]).remove(0));
        sheets.map(|sheet| said(&sheet)).collect::<String>()
    };
    let own = all(&added.id);
    assert!(own.contains(name) && own.contains(&pack.team().expect("it is there").name), "{own}");
    for other in distinct(["unknown", "kyokai-kenpo"]) {
        assert!(!all(other).contains(name), "{other}");
    }
}
