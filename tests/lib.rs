//! What the promises share: a world of facts that the law can be asked in, cases by their ids, every state there is, and
//! topics as they are read.
//!
//! Not here: any expectation. Those stand in the tests.

use chrono::NaiveDate;
use shirube_facts::Pack;
use shirube_rules::answers::{Card, Certificate, Registered};
use shirube_rules::case::Case;
use shirube_rules::facts::{Facts, Used};
use shirube_rules::insurer::Insurer;
use shirube_rules::region::{Region, State};
use shirube_rules::set::Set;
use shirube_rules::situation::Situations;
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::figures::Ground;
use shirube_words::library::{Reading, TopicSheet, topic};
use shirube_words::sheet::Item;
use shirube_words::text::Text;

/// A world without holidays in which nothing is out of date.
pub struct PlainWorld;

impl Facts for PlainWorld {
    fn is_holiday(&self, _: NaiveDate) -> bool {
        false
    }

    fn stands(&self, _: Used, _: NaiveDate) -> bool {
        true
    }
}

/// A day, written as in ISO 8601.
pub fn day(written: &str) -> NaiveDate {
    written.parse().unwrap_or_else(|_| panic!("{written} is a day"))
}

/// A case with every question answered by a state.
pub fn case_of(state: State) -> Case {
    Case {
        card: Set::only(state.card),
        registered: Set::only(state.registered),
        certificate: Set::only(state.certificate),
        expires: None,
        insurer: Insurer::UNKNOWN,
        situations: Situations::NONE,
    }
}

/// A valid card, registered, whose certificate ends somewhere in the span.
pub fn registered_until(expires: Span) -> Case {
    Case {
        card: Set::only(Card::Valid),
        registered: Set::only(Registered::Yes),
        expires: Some(expires),
        ..Case::UNSURE
    }
}

/// Every state there is.
pub fn every_state() -> impl Iterator<Item = State> {
    Region::EVERYTHING.states()
}

/// Every form that leaves a question open or answers it, in every combination: 127 × 7 × 63 forms.
pub fn every_form() -> impl Iterator<Item = Case> {
    sets::<Card>(Card::ALL.len()).flat_map(|card| {
        sets::<Registered>(Registered::ALL.len()).flat_map(move |registered| {
            sets::<Certificate>(Certificate::ALL.len()).map(move |certificate| Case {
                card,
                registered,
                certificate,
                ..Case::UNSURE
            })
        })
    })
}

fn sets<A: Copy>(answers: usize) -> impl Iterator<Item = Set<A>> {
    (1..1_u16 << answers).filter_map(|bits| Set::from_bits(u8::try_from(bits).ok()?))
}

/// A topic on a day, for members of an insurer.
pub fn reading<'a>(pack: &'a Pack, id: &str, insurer: &str, on: &str) -> Reading<'a> {
    let insurer = pack.insurer(insurer).expect("the insurer is built in");
    let ground = Ground { pack, insurer, day: day(on) };
    Reading { topic: pack.topic(id).expect("the topic is built in"), ground, now: None }
}

/// The sheets of a topic in these languages.
pub fn read(words: &Words, reading: &Reading<'_>, languages: &[&str]) -> Vec<TopicSheet> {
    let contacts = reading.contacts(languages);
    let voice = |language: &&str| words.voice(language).expect("the language is built in");
    languages.iter().map(|language| topic(voice(language), reading, &contacts)).collect()
}

/// Everything a topic says above its sources, in the order in which it is read.
pub fn texts_of_topic(sheet: &TopicSheet) -> Vec<&Text> {
    let head = [&sheet.title].into_iter().chain(&sheet.about).chain(&sheet.warnings).chain(&sheet.bite);
    let details = sheet.details.iter().flat_map(|detail| {
        let table = detail.table.iter().flat_map(|table| table.lists.iter().flat_map(texts_of_item));
        [&detail.heading].into_iter().chain(detail.items.iter().flat_map(texts_of_item)).chain(table)
    });
    let (_, calls) = sheet.parts.split_last().expect("it ends with its sources");
    let calls =
        calls.iter().flat_map(|part| [&part.heading].into_iter().chain(part.items.iter().flat_map(texts_of_item)));
    head.chain(sheet.with_bite.iter().flat_map(texts_of_item)).chain(details).chain(calls).collect()
}

/// What a line and what belongs to it say.
pub fn texts_of_item(item: &Item) -> impl Iterator<Item = &Text> {
    item.number.iter().chain([&item.line]).chain(item.details.iter().map(|detail| &detail.text))
}

/// The rows of a table kept as CSV: no quotes, `#` for comments, a line of headings.
pub fn rows(csv: &str) -> Vec<Vec<&str>> {
    let lines = csv.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.skip(1).map(|line| line.split(',').collect()).collect()
}
