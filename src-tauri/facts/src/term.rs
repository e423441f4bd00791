//! The words on papers and screens, as they are written and read in Japanese.
//!
//! Not here: what they mean. The locales say that.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::entry::File;
use crate::problem::Problem;
use crate::rely::id;

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// As it is written.
    pub japanese: String,
    /// As it is read, in hiragana.
    pub reading: String,
    /// The topic that says more.
    pub topic: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct RawTerm {
    id: Option<String>,
    japanese: Option<String>,
    reading: Option<String>,
    topic: Option<String>,
}

/// The words of the file.
pub(crate) fn read(file: File<'_>, topics: &BTreeSet<&str>, problems: &mut Vec<Problem>) -> Vec<Term> {
    let mut top = file.table(problems);
    let (mut terms, mut ids, mut written) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for table in top.list("term", problems) {
        let entry = table.entry::<RawTerm>(problems);
        let (raw, place) = (entry.raw, entry.place);
        let id = id(&place, raw.id, &mut ids, problems);
        let japanese = place.need("japanese", raw.japanese, problems);
        let reading = place.need("reading", raw.reading, problems);
        if let Some(japanese) = japanese.as_ref().filter(|japanese| !written.insert((*japanese).clone())) {
            problems.push(place.wrong("japanese", format!("`{japanese}` is here twice")));
        }
        if let Some(reading) = reading.as_ref().filter(|reading| reading.is_empty() || !reading.chars().all(is_kana)) {
            problems.push(place.wrong("reading", format!("`{reading}` is not hiragana only")));
        }
        // Where the file of the topics could not be read, that has been said.
        let unknown = |topic: &&String| !topics.is_empty() && !topics.contains(topic.as_str());
        if let Some(topic) = raw.topic.as_ref().filter(unknown) {
            problems.push(place.wrong("topic", format!("unknown topic `{topic}`")));
        }
        if let (Some(id), Some(japanese), Some(reading)) = (id, japanese, reading) {
            terms.push(Term { id, japanese, reading, topic: raw.topic });
        }
    }
    top.finish(problems);
    terms
}

/// Hiragana, and the mark of a long vowel.
const fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}' | '\u{30FC}')
}
