//! The documents a sheet rests on, in words. Their titles stay as they were published,
//! and their dates stand in figures: they are there to be looked up, not to be read aloud.

use shirube_facts::{Contact, Document, Pack};
use shirube_rules::outcome::distinct;

use crate::insurer;
use crate::sheet::Occasion;
use crate::text::{Text, japanese};
use crate::voice::Voice;

/// One line a document, once each: first those of the rows, then those of the telephone lines.
pub(crate) fn lines(voice: &Voice, occasion: &Occasion<'_>, contacts: &[&Contact]) -> Vec<Text> {
    let rows = occasion.outcome.sources().into_iter().map(|source| source.id().to_owned());
    let calls = contacts.iter().flat_map(|contact| contact.rely.sources.iter().cloned());
    let rules = insurer::rules(occasion).into_iter().flat_map(|rule| rule.rely.sources.iter().cloned());
    of(voice, occasion.pack, rows.chain(rules).chain(calls))
}

/// One line a document, once each.
pub(crate) fn of(voice: &Voice, pack: &Pack, ids: impl Iterator<Item = String>) -> Vec<Text> {
    distinct(ids).iter().filter_map(|id| pack.document(id)).map(|document| line(voice, document)).collect()
}

/// A document: its title, who published it, and when.
pub fn line(voice: &Voice, document: &Document) -> Text {
    let title = ("title", japanese(&document.title).into());
    let issuer = ("issuer", japanese(&document.issuer).into());
    let restates = document.restates;
    if let Some(date) = &document.date {
        let id = if restates { "source-line-restating" } else { "source-line" };
        return voice.text(id, &[title, issuer, ("date", date.to_string().into())]);
    }
    let id = if restates { "source-line-restating-undated" } else { "source-line-undated" };
    voice.text(id, &[title, issuer, ("checked", document.checked.to_string().into())])
}
