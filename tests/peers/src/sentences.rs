//! The sentences of typical sheets: what a sheet is heard to say, message by message.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use serde_json::{Map, Value, json};
use shirube_facts::Pack;
use shirube_rules::answers::{Card, Registered};
use shirube_rules::case::Case;
use shirube_rules::decide;
use shirube_rules::outcome::Outcome;
use shirube_rules::set::Set;
use shirube_rules::span::Span;
use shirube_words::Words;
use shirube_words::overheard::{Said, while_doing};
use shirube_words::sheet::{Occasion, Sheet, sheet};
use shirube_words::voice::Voice;

/// Everything that the sheets are made of.
pub struct Sheets {
    pack: Pack,
    words: Words,
    /// A certificate that has run out, a lost card, and nothing sure.
    outcomes: [Outcome; 3],
}

impl Sheets {
    /// The typical ones, as of a day.
    pub fn typical(day: NaiveDate) -> Self {
        let pack = Pack::embedded().expect("the facts that are built in");
        let registered = Case { card: Set::only(Card::Valid), registered: Set::only(Registered::Yes), ..Case::UNSURE };
        let ended = day.pred_opt().expect("there is a day before");
        let run_out = Case { expires: Some(Span::day(ended)), ..registered };
        let lost = Case { card: Set::only(Card::Lost), ..Case::UNSURE };
        let outcomes = [run_out, lost, Case::UNSURE].map(|case| decide(&case, day, &pack));
        Self { pack, words: Words::embedded(), outcomes }
    }

    /// The languages, by id and tag.
    pub fn languages(&self) -> Vec<(String, String)> {
        self.words.languages().iter().map(|language| (language.id.clone(), language.tag.to_string())).collect()
    }

    /// A language speaking.
    pub fn voice(&self, language: &str) -> &Voice {
        self.words.voice(language).expect("the language is built in")
    }

    /// The sheets, whole.
    pub fn whole(&self, language: &str) -> Vec<Sheet> {
        let insurer = self.pack.insurer("unknown").expect("the facts hold the unknown insurer");
        let one = |outcome| {
            let occasion = Occasion { outcome, later: None, pack: &self.pack, insurer, now: None, receipt: None };
            sheet(self.voice(language), &occasion, &occasion.contacts(&[language]))
        };
        self.outcomes.iter().map(one).collect()
    }

    /// Everything that is said for them.
    pub fn said(&self, language: &str) -> Vec<Said> {
        while_doing(|| self.whole(language)).1
    }
}

/// Messages as JSON, each with its values and what came of it.
pub fn json(said: &[Said]) -> Value {
    said.iter()
        .map(|said| {
            let args: Map<String, Value> = said.args.iter().map(|(name, value)| (name.clone(), plain(value))).collect();
            json!({ "id": said.id, "attribute": said.attribute, "args": args, "text": said.text })
        })
        .collect()
}

fn plain(value: &FluentValue<'_>) -> Value {
    match value {
        FluentValue::String(text) => json!(text),
        FluentValue::Number(number) => json!(number.value),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => Value::Null,
    }
}
