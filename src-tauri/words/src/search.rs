//! Finding a topic, a situation, a telephone line or a word by the words people use for it.
//!
//! Latin letters are compared word by word, East Asian ones by pairs of letters, so that no dictionary has to cut a
//! sentence into words. Whatever is written in Japanese is found in every language, by its reading in kana and in Latin
//! letters too. Not here: the words people use. They stand beside each topic in the locales.

mod fold;

use std::collections::BTreeMap;

use shirube_facts::{Pack, TopicPart};
use shirube_rules::duty::CallTopic;
use shirube_rules::situation::Situation;
use strsim::osa_distance;

use self::fold::{Token, fold, readings, tokens};
use crate::calls;
use crate::figures::{Ground, figures};
use crate::glossary;
use crate::library::name;
use crate::situations::label;
use crate::text::{Text, name_in};
use crate::voice::Voice;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A topic of the library, by id.
    Topic(String),
    /// A situation.
    Situation(Situation),
    /// A telephone line, by id.
    Contact(String),
    /// A word of the glossary, by id.
    Term(String),
    /// An insurer, by id; at the desk alone.
    Insurer(String),
    /// Something that can be done, by id; at the desk alone.
    Action(String),
}

/// Something that was found, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub found: Found,
    /// What it is called.
    pub title: Text,
}

/// Everything that can be found in a language.
#[derive(Clone, Debug)]
pub struct Index {
    entries: Vec<Entry>,
    /// For each token, which entries have it, and how much it says of them.
    postings: BTreeMap<String, Vec<(usize, f32)>>,
}

#[derive(Clone, Debug)]
struct Entry {
    hit: Hit,
    /// What people type for it, as one run of letters each.
    phrases: Vec<String>,
}

impl Entry {
    fn is_word(&self) -> bool {
        matches!(self.hit.found, Found::Term(_))
    }
}

/// How much a place says of an entry.
const IN_TITLE: f32 = 3.0;
const IN_WORDS: f32 = 3.0;
const IN_JAPANESE: f32 = 2.0;
const IN_HEADING: f32 = 1.2;
const IN_BITE: f32 = 1.0;
/// How well a word fits that is not the same.
const BEGINS: f32 = 0.85;
const ONE_TYPO: f32 = 0.75;
const STANDS_IN: f32 = 0.6;
/// A shorter word says too little for that.
const LETTERS_TO_BEGIN: usize = 3;
const LETTERS_TO_MISTYPE: usize = 4;
const LETTERS_TO_STAND_IN: usize = 5;
/// What fits less than this was not meant, be it beside nothing or beside what fits best.
const LEAST: f32 = 0.22;
const LEAST_OF_BEST: f32 = 0.4;
/// What a word is stands behind the answers about it, and does not push them out.
const WORD: f32 = 0.7;
/// More than anybody reads.
const MOST: usize = 12;

impl Index {
    /// Everything that can be found in a language. What is called something in Japanese is found by that, too.
    pub fn of(voice: &Voice, japanese: &Voice, ground: &Ground<'_>) -> Self {
        let mut index = Self { entries: Vec::new(), postings: BTreeMap::new() };
        for topic in ground.pack.topics() {
            let id = format!("topic-{}", topic.id);
            let at = index.enter(Found::Topic(topic.id.clone()), name(voice, topic));
            index.note_words(at, &words(voice, &id), IN_WORDS);
            index.note(at, &japanese.say(&id, &[]), IN_JAPANESE);
            index.note_words(at, &words(japanese, &id), IN_JAPANESE);
            for part in topic.on(ground.day).filter(|part| part.todo.is_none()) {
                let weight = if is_bite(topic, part) { IN_BITE } else { IN_HEADING };
                index.note(at, &voice.say(&format!("{id}-{}", part.id), &figures(voice, ground)), weight);
            }
        }
        for situation in Situation::ALL {
            let title = voice.marked(&label(voice, *situation, ground.day));
            let at = index.enter(Found::Situation(*situation), title);
            index.note(at, &label(japanese, *situation, ground.day), IN_JAPANESE);
        }
        let contacts = ground.pack.contacts_in_order(&voice.language().id, &ground.insurer.id);
        for contact in contacts.into_iter().filter(|contact| contact.rely.holds_on(ground.day)) {
            let at = index.enter(Found::Contact(contact.id.clone()), calls::name(voice, contact));
            index.note(at, &calls::name(japanese, contact).to_string(), IN_JAPANESE);
            index.note(at, contact.number.as_str(), IN_WORDS);
            for topic in CallTopic::ALL.iter().filter(|topic| contact.answers(**topic)) {
                index.note(at, &voice.say(&format!("call-topic-{topic}"), &[]), IN_HEADING);
            }
        }
        for term in ground.pack.terms() {
            let at = index.enter(Found::Term(term.id.clone()), glossary::title(voice, term));
            index.note_words(at, &glossary::name(voice, term).to_string(), IN_TITLE);
            index.note_words(at, &term.japanese, IN_JAPANESE);
            index.note_words(at, &term.reading, IN_JAPANESE);
        }
        index
    }

    /// The same with what an agent looks for besides: insurers, and what can be done, each by its id and its message.
    #[must_use]
    pub fn with_desk(mut self, voice: &Voice, japanese: &Voice, pack: &Pack, actions: &[(&str, &str)]) -> Self {
        for insurer in pack.insurers() {
            let name = |voice: &Voice| insurer.name(&voice.language().id).unwrap_or(&insurer.id).to_owned();
            let title = voice.marked(&name_in(&voice.language().id, &name(voice)));
            let at = self.enter(Found::Insurer(insurer.id.clone()), title);
            self.note_words(at, &name(japanese), IN_JAPANESE);
        }
        for (id, message) in actions {
            let at = self.enter(Found::Action((*id).to_owned()), voice.text(message, &[]));
            self.note_words(at, &japanese.say(message, &[]), IN_JAPANESE);
        }
        self
    }

    fn enter(&mut self, found: Found, title: Text) -> usize {
        let at = self.entries.len();
        let words = title.to_string();
        self.entries.push(Entry { hit: Hit { found, title }, phrases: Vec::new() });
        self.note(at, &words, IN_TITLE);
        at
    }

    /// Notes what people type, phrase by phrase.
    fn note_words(&mut self, at: usize, words: &str, weight: f32) {
        for phrase in words.split(|letter| SEPARATORS.contains(&letter)).filter(|phrase| !phrase.trim().is_empty()) {
            self.note(at, phrase, weight);
            for reading in readings(&fold(phrase)) {
                self.note(at, &reading, weight);
                self.entries[at].phrases.push(reading);
            }
            self.entries[at].phrases.push(run(&fold(phrase)));
        }
    }

    fn note(&mut self, at: usize, text: &str, weight: f32) {
        for token in tokens(&fold(&Text::marked(text).to_string())) {
            let (token, weight) = match token {
                Token::Word(word) | Token::Pair(word) => (word, weight),
                Token::Letter(letter) => (letter, weight * SINGLE),
            };
            let entries = self.postings.entry(token).or_default();
            match entries.last_mut().filter(|(last, _)| *last == at) {
                Some((_, known)) => *known = known.max(weight),
                None => entries.push((at, weight)),
            }
        }
    }

    /// What fits these words, best first.
    pub fn search(&self, typed: &str) -> Vec<Hit> {
        let folded = fold(typed);
        let asked: Vec<Token> = tokens(&folded);
        // A single letter asks for something only where it stands alone.
        let pairs = asked.iter().any(|token| !matches!(token, Token::Letter(_)));
        let asked = asked.into_iter().filter(|token| !pairs || !matches!(token, Token::Letter(_)));
        let mut scores = vec![0.0_f32; self.entries.len()];
        let mut whole = 0.0_f32;
        for token in asked {
            let fits = self.fits(&token);
            let found = fits.iter().filter(|fit| **fit > 0.0).count();
            let rare = rarity(self.entries.len(), found);
            whole += rare;
            for (score, fit) in scores.iter_mut().zip(fits) {
                *score += rare * fit / IN_TITLE;
            }
        }
        if whole == 0.0 {
            return Vec::new();
        }
        let run = run(&folded);
        let mut found: Vec<(f32, &Entry)> = scores
            .into_iter()
            .zip(&self.entries)
            .map(|(score, entry)| (score / whole + closeness(&run, &entry.phrases), entry))
            .map(|(score, entry)| (if entry.is_word() { score * WORD } else { score }, entry))
            .collect();
        found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let best = found.first().map_or(0.0, |(best, _)| *best);
        let meant = found.into_iter().take_while(|(score, _)| *score >= LEAST && *score >= best * LEAST_OF_BEST);
        let (words, answers): (Vec<_>, Vec<_>) = meant.take(MOST).partition(|(_, entry)| entry.is_word());
        answers.into_iter().chain(words).map(|(_, entry)| entry.hit.clone()).collect()
    }

    /// How well each entry fits a token.
    fn fits(&self, token: &Token) -> Vec<f32> {
        let mut fits = vec![0.0_f32; self.entries.len()];
        let mut take = |quality: f32, entries: &[(usize, f32)]| {
            for (at, weight) in entries {
                fits[*at] = fits[*at].max(quality * weight);
            }
        };
        match token {
            Token::Pair(own) | Token::Letter(own) => {
                if let Some(entries) = self.postings.get(own) {
                    take(1.0, entries);
                }
            }
            Token::Word(own) => {
                for (known, entries) in &self.postings {
                    take(likeness(own, known), entries);
                }
            }
        }
        fits
    }
}

/// What to do where nothing was found: whom to call.
pub fn nothing(voice: &Voice, ground: &Ground<'_>) -> Text {
    voice.text("search-nothing", &[("phone", calls::to_ask(voice, ground).into())])
}

/// A single letter says less than a pair.
const SINGLE: f32 = 0.5;
/// What stands between the words of a topic, in any language.
const SEPARATORS: [char; 4] = [',', '、', '，', '\n'];

fn words(voice: &Voice, id: &str) -> String {
    voice.say_attribute(id, "words", &[]).unwrap_or_default()
}

fn is_bite(topic: &shirube_facts::Topic, part: &TopicPart) -> bool {
    topic.bites.iter().any(|bite| bite.id == part.id)
}

/// How much a token tells: one that fits everything tells nothing.
#[expect(clippy::cast_precision_loss, reason = "there are fewer entries than a float counts")]
fn rarity(all: usize, found: usize) -> f32 {
    if found == 0 { UNKNOWN } else { (1.0 + all as f32 / found as f32).ln().powi(2) }
}

/// What stands nowhere is often a turn of phrase, and counts little against what was found.
const UNKNOWN: f32 = 2.0;

/// How well a typed word fits a known one: the same, its beginning, one typo away, or somewhere inside.
fn likeness(typed: &str, known: &str) -> f32 {
    let letters = typed.chars().count();
    if typed == known {
        1.0
    } else if !known.is_ascii() {
        0.0
    } else if letters >= LETTERS_TO_BEGIN && known.starts_with(typed) {
        BEGINS
    } else if letters >= LETTERS_TO_MISTYPE && known.len().abs_diff(letters) <= 1 && osa_distance(typed, known) == 1 {
        ONE_TYPO
    } else if letters >= LETTERS_TO_STAND_IN && known.contains(typed) {
        STANDS_IN
    } else {
        0.0
    }
}

/// How close a run of letters comes to something people type: the same, a part of it, or more than it.
#[expect(clippy::cast_precision_loss, reason = "nobody types so much")]
fn closeness(typed: &str, phrases: &[String]) -> f32 {
    let letters = |text: &str| text.chars().count() as f32;
    let close = |phrase: &String| {
        if typed == phrase {
            1.0
        } else if letters(phrase) >= 2.0 && typed.contains(phrase.as_str()) {
            0.6 * letters(phrase) / letters(typed)
        } else if letters(typed) >= 2.0 && phrase.contains(typed) {
            0.5 * letters(typed) / letters(phrase)
        } else {
            0.0
        }
    };
    phrases.iter().map(close).fold(0.0, f32::max)
}

/// Letters and digits as one run, without the one kana that is never part of a word.
fn run(folded: &str) -> String {
    folded.chars().filter(|letter| letter.is_alphanumeric() && *letter != OBJECT).collect()
}

/// The particle that people leave out when they type.
const OBJECT: char = '\u{3092}';
