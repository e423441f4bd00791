//! What must hold of whatever is handed over, piece by piece. The suite holds it against the corpus and against changed
//! pieces; the fuzzer holds it against what it finds.

use chrono::{Datelike, NaiveDate};
use shirube_counts::Tally;
use shirube_facts::Pack;
use shirube_rules::receipt::Receipt;
use shirube_words::date_input::{YEARS, read as read_date};
use shirube_words::figures::Ground;
use shirube_words::number::{Verdict, digits, say, verdict};
use shirube_words::voice::Voice;
use shirube_words::{Words, language, search};

/// What pieces are held against.
pub(crate) struct World {
    /// The facts that are built in.
    pack: Pack,
    words: Words,
    index: search::Index,
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("it is a day")
}

fn ground(pack: &Pack) -> Ground<'_> {
    Ground { pack, insurer: pack.insurer("unknown").expect("it is built in"), day: today() }
}

impl World {
    /// The one that is built in.
    pub(crate) fn embedded() -> Self {
        let (pack, words) = (Pack::embedded().expect("the facts that are built in"), Words::embedded());
        let voice = words.voice("ja").expect("it is built in");
        let index = search::Index::of(voice, voice, &ground(&pack));
        Self { pack, words, index }
    }

    /// What somebody has typed, as every field takes it.
    pub(crate) fn typed(&self, text: &str) {
        if let Ok(span) = read_date(text) {
            assert!((YEARS.0..=YEARS.1).contains(&span.first().year()) && span.first() <= span.last(), "{text:?}");
        }
        if let Ok(receipt) = Receipt::read(text) {
            assert_eq!(Receipt::read(&receipt.to_string()), Ok(receipt), "{text:?} is read as itself");
        }
        let ground = ground(&self.pack);
        let found = verdict(text, &ground);
        if let Verdict::Line(line) = &found {
            assert_eq!(digits(text).as_deref(), digits(line.number.as_str()).as_deref(), "{text:?} is that number");
        }
        let voice = self.words.voice("ja").expect("it is built in");
        assert!(!say(voice, &found, &ground).is_empty(), "something is said of {text:?}");
        assert!(self.index.search(text).len() < 200, "{text:?}");
    }

    /// A team's file adds what is sound, or nothing; what is built in stays as it is.
    pub(crate) fn team(&self, bytes: &[u8]) {
        match self.pack.with_team("team.toml", bytes, &["ja", "en"]) {
            Err(problems) => assert!(problems.iter().all(|problem| !problem.to_string().trim().is_empty())),
            Ok(pack) => {
                for contact in self.pack.contacts() {
                    let known = pack.contacts().iter().find(|other| other.id == contact.id);
                    assert_eq!(known, Some(contact), "what is built in stays");
                }
                let languages = |lang: &str| {
                    pack.insurers().iter().all(|insurer| insurer.name(lang).is_some_and(|name| !name.is_empty()))
                };
                assert!(languages("ja"));
            }
        }
    }

    /// A locale file that is no sound one is refused, and one that is never grows without end.
    pub(crate) fn locale(&self, text: &str) {
        drop(language::read(text));
        let english = self.words.languages().iter().find(|language| language.id == "en").expect("it is built in");
        match Voice::new(english, [("hostile.ftl", text)]) {
            Err(problems) => {
                assert!(problems.iter().all(|problem| problem.starts_with("hostile.ftl: ")), "{problems:?}");
            }
            Ok(voice) => {
                let said = voice.say("laughs", &[("count", 3.into()), ("name", "\u{202e}<ja>".into())]);
                assert!(said.len() < 1 << 20, "{} letters", said.len());
                drop(voice.say_attribute("laughs", "how", &[]));
            }
        }
    }
}

/// Counts that are read add up, and are written as they were read.
pub(crate) fn counts(text: &str) {
    let Ok(tally) = Tally::read(text) else { return };
    assert_eq!(Tally::read(&tally.write()).as_ref(), Ok(&tally), "{text:?}");
    drop(tally.csv(today()));
    drop(tally.clone().with(&tally));
}
