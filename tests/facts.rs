//! What must stay true of the facts: numbers and addresses, holidays, insurers, and the order of the lines.
//!
//! Opening hours and faults in a pack are told in the two files beside.

#[path = "facts/faults.rs"]
mod faults;
#[path = "facts/hours.rs"]
mod hours;
#[path = "facts/team.rs"]
mod team;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use shirube_facts::{Contact, Pack, Scope, embedded_files};
use shirube_rules::duty::CallTopic;
use shirube_rules::facts::{Facts, Used};
use shirube_rules::source::Source;

fn pack() -> Pack {
    Pack::embedded().unwrap_or_else(|problems| panic!("the pack built in is not sound: {problems:#?}"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("tests name days that exist")
}

fn line<'a>(pack: &'a Pack, id: &str) -> &'a Contact {
    pack.contact(id).unwrap_or_else(|| panic!("no line {id}"))
}

fn ids<'a>(contacts: &[&'a Contact]) -> Vec<&'a str> {
    contacts.iter().map(|contact| contact.id.as_str()).collect()
}

const TOLL_FREE: &str = "my-number-toll-free";
const CARD: &str = "my-number-card-foreign";
const SYSTEM: &str = "my-number-system-foreign";
const IP_CARD: &str = "my-number-ip-card";
const FAX: &str = "my-number-fax";
const IP_OTHER: &str = "my-number-ip-other";
const KYOKAI: &str = "kyokai-kenpo-my-number";
const FOREIGN: [&str; 5] = ["en", "zh", "ko", "es", "pt"];

#[test]
fn every_number_and_address_is_pinned_by_a_second_file() {
    type Pins = BTreeMap<String, BTreeMap<String, String>>;
    let pins: Pins = toml::from_str(include_str!("facts.pin.toml")).expect("the pin file is TOML");
    let pack = pack();
    let own = |id: &String, text: &str| (id.clone(), text.to_owned());
    let facts = Pins::from([
        ("numbers".into(), pack.contacts().iter().map(|line| own(&line.id, line.number.as_str())).collect()),
        ("links".into(), pack.links().iter().map(|link| own(&link.id, link.address.as_str())).collect()),
        (
            "documents".into(),
            pack.documents()
                .iter()
                .filter_map(|document| Some(own(&document.id, document.address.as_ref()?.as_str())))
                .collect(),
        ),
    ]);
    assert_eq!(facts, pins);
}

#[test]
fn every_number_stands_in_the_files_once() {
    for contact in pack().contacts() {
        let count: usize = embedded_files().map(|(_, text)| text.matches(contact.number.as_str()).count()).sum();
        assert_eq!(count, 1, "{}", contact.number);
    }
}

#[test]
fn every_number_is_valid_to_another_library() {
    for contact in pack().contacts() {
        let number = phonenumber::parse(Some(phonenumber::country::JP), contact.number.as_str())
            .unwrap_or_else(|fault| panic!("{}: {fault}", contact.number));
        assert!(number.is_valid(), "{}", contact.number);
        assert_eq!(number.national().to_string(), contact.number.digits().trim_start_matches('0'));
    }
}

#[test]
fn every_document_of_the_law_is_known_and_everything_cites_one() {
    let pack = pack();
    for source in Source::ALL {
        assert!(pack.document(source.id()).is_some(), "{source}");
    }
    let relies = (pack.contacts().iter().map(|fact| &fact.rely))
        .chain(pack.links().iter().map(|fact| &fact.rely))
        .chain(pack.figures().iter().map(|fact| &fact.rely))
        .chain([pack.holidays().rely()]);
    for rely in relies {
        assert!(!rely.sources.is_empty());
        assert!(rely.sources.iter().all(|id| pack.document(id).is_some()), "{:?}", rely.sources);
    }
}

#[test]
fn the_date_of_a_document_is_told_as_exactly_as_it_is_known() {
    let (_, file) = embedded_files().find(|(name, _)| *name == "sources.toml").expect("it is built in");
    let file: toml::Table = file.parse().expect("it is TOML");
    let written = file["source"].as_array().expect("it is a list").iter();
    let written = written.map(|source| source.get("date").and_then(toml::Value::as_str).map(str::to_owned));
    let pack = pack();
    let told = pack.documents().iter().map(|document| document.date.map(|date| date.to_string()));
    assert!(told.eq(written));
    let lengths: BTreeSet<_> =
        pack.documents().iter().filter_map(|document| document.date).map(|date| date.to_string().len()).collect();
    assert_eq!(lengths, BTreeSet::from([4, 7, 10]), "a year, a month, a day");
}

#[test]
fn holidays_agree_with_another_library_on_every_day() {
    let pack = pack();
    let (from, until) = pack.holidays().span();
    assert_eq!((from, until), (day("2024-01-01"), day("2030-12-31")));
    let mut count = 0;
    for today in from.iter_days().take_while(|today| *today <= until) {
        assert_eq!(pack.holidays().is_holiday(today), Some(yasumi::is_holiday(today)), "{today}");
        count += usize::from(pack.is_holiday(today));
    }
    assert_eq!(count, pack.holidays().iter().count());
    for (year, days) in [(2026, 18), (2027, 17), (2028, 16)] {
        assert_eq!(pack.holidays().iter().filter(|holiday| holiday.day.year() == year).count(), days, "{year}");
    }
    assert_eq!(pack.holidays().is_holiday(day("2031-01-01")), None);
    assert_eq!(pack.holidays().is_holiday(day("2023-12-31")), None);
}

#[test]
fn the_first_line_for_a_topic_answers_in_the_readers_language() {
    let pack = pack();
    let lines = |topics: &[CallTopic], lang| ids(&pack.contacts_for(topics, lang, "unknown"));
    for lang in FOREIGN {
        assert_eq!(lines(&[CallTopic::SuspendCard], lang), [CARD, TOLL_FREE, IP_CARD, FAX], "{lang}");
        assert_eq!(lines(&[CallTopic::Card], lang), [CARD, TOLL_FREE, IP_CARD], "{lang}");
        assert_eq!(lines(&[CallTopic::Portal], lang), [SYSTEM, TOLL_FREE, IP_OTHER], "{lang}");
        let both = lines(&[CallTopic::InsuranceUse, CallTopic::Card], lang);
        assert_eq!(both, [SYSTEM, CARD, TOLL_FREE, IP_OTHER, IP_CARD], "{lang}");
    }
    assert_eq!(lines(&[CallTopic::Card], "ja"), [TOLL_FREE, IP_CARD, CARD]);
    assert_eq!(lines(&[CallTopic::Insurer], "ja"), [""; 0]);
    assert_eq!(ids(&pack.contacts_for(&[CallTopic::Insurer], "ja", "kyokai-kenpo")), [KYOKAI]);
    assert_eq!(ids(&pack.contacts_for(&[CallTopic::Insurer], "ja", "ono-yakuhin")), [""; 0]);
}

#[test]
fn all_lines_come_in_the_readers_order_and_no_other_insurers_line_among_them() {
    let pack = pack();
    let lines = |lang, insurer| ids(&pack.contacts_in_order(lang, insurer));
    assert_eq!(lines("ja", "kyokai-kenpo"), [TOLL_FREE, IP_CARD, FAX, IP_OTHER, KYOKAI, CARD, SYSTEM]);
    assert_eq!(lines("ja", "unknown"), [TOLL_FREE, IP_CARD, FAX, IP_OTHER, CARD, SYSTEM, KYOKAI]);
    assert_eq!(lines("ja", "kokuho"), [TOLL_FREE, IP_CARD, FAX, IP_OTHER, CARD, SYSTEM]);
    for lang in FOREIGN {
        assert_eq!(lines(lang, "kyokai-kenpo"), [CARD, SYSTEM, TOLL_FREE, IP_CARD, FAX, IP_OTHER, KYOKAI]);
        assert_eq!(lines(lang, "unknown"), lines(lang, "kyokai-kenpo"));
        assert_eq!(lines(lang, "koki-korei"), [CARD, SYSTEM, TOLL_FREE, IP_CARD, FAX, IP_OTHER]);
    }
}

#[test]
fn insurers_have_the_ids_and_codes_that_receipts_hold() {
    let pack = pack();
    let codes: Vec<_> = pack.insurers().iter().map(|insurer| (insurer.code, insurer.id.as_str())).collect();
    let promised = [
        "unknown",
        "kyokai-kenpo",
        "yokohama-kowan",
        "ono-yakuhin",
        "society-via-employer",
        "kokuho",
        "koki-korei",
        "other-society",
    ];
    assert_eq!(codes, (0..).zip(promised).collect::<Vec<_>>());
    for insurer in pack.insurers() {
        let languages: Vec<_> = insurer.names.keys().map(String::as_str).collect();
        assert_eq!(languages, ["en", "es", "ja", "ko", "pt", "zh"], "{}", insurer.id);
        assert_eq!(pack.insurer_by_code(insurer.code), Some(insurer));
    }
    assert_eq!(
        pack.insurer("unknown").map(shirube_facts::Insurer::in_law),
        Some(shirube_rules::insurer::Insurer::UNKNOWN)
    );
}

#[test]
fn facts_stand_until_their_review_and_not_a_day_longer() {
    let pack = pack();
    let law = Used::Source(Source::MhlwCertificateExpiry2026);
    assert!(pack.stands(law, day("2020-01-01")) && pack.stands(law, day("2027-09-30")));
    assert!(!pack.stands(law, day("2027-10-01")));
    let ended = Used::Source(Source::KyotoDoctors2025);
    assert!(pack.stands(ended, day("2026-07-31")) && !pack.stands(ended, day("2026-08-01")));
    for topic in
        [CallTopic::Card, CallTopic::SuspendCard, CallTopic::InsuranceUse, CallTopic::Portal, CallTopic::System]
    {
        assert!(
            pack.stands(Used::Lines(topic, shirube_rules::insurer::Insurer::UNKNOWN), day("2024-01-01"))
                && pack.stands(Used::Lines(topic, shirube_rules::insurer::Insurer::UNKNOWN), day("2027-03-31"))
        );
        assert!(
            !pack.stands(Used::Lines(topic, shirube_rules::insurer::Insurer::UNKNOWN), day("2027-04-01")),
            "{topic}"
        );
    }
}

#[test]
fn another_insurer_is_one_file_and_nothing_else() {
    let text = "id = \"new\"\ncode = 8\nscheme = \"employees\"\nsources = [\"shirube\"]\n\
                [name]\nja = \"新\"\nen = \"n\"\nzh = \"新\"\nko = \"신\"\nes = \"n\"\npt = \"n\"\n";
    let pack = Pack::read(embedded_files().chain([("insurers/new.toml", text)])).expect("sound");
    assert_eq!(pack.insurer("new").map(|insurer| insurer.code), Some(8));
    assert!(
        pack.contacts()
            .iter()
            .all(|contact| { matches!(&contact.rely.scope, Scope::National) || !contact.rely.scope.covers("new") })
    );
}
