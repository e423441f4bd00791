//! One language speaking: messages by id, formatted by Fluent and nobody else.
//!
//! Not here: which message is said when. That is the sheet's business.

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use shirube_rules::span::Span;

use crate::date::Dates;
use crate::language::Language;
use crate::text::Text;

/// The values a message may name.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// A language and its messages.
pub struct Voice {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    dates: Dates,
    /// Whether readings stand above its Japanese words.
    reads: bool,
}

impl Voice {
    /// A language with its files; the problems found in them otherwise.
    pub fn new<'t>(
        language: &Language,
        files: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Vec<String>> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag.clone()]);
        bundle.set_use_isolating(false);
        let mut problems = Vec::new();
        if let Err(problem) = bundle.add_builtins() {
            problems.push(format!("{}: {problem}", language.id));
        }
        for (path, text) in files {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, found)| {
                problems.extend(found.iter().map(|problem| format!("{path}: {problem}")));
                resource
            });
            if let Err(found) = bundle.add_resource(resource) {
                problems.extend(found.iter().map(|problem| format!("{path}: {problem}")));
            }
        }
        match Dates::new(&language.tag.to_string()) {
            Some(dates) if problems.is_empty() => Ok(Self { language: language.clone(), bundle, dates, reads: false }),
            Some(_) => Err(problems),
            None => Err(vec![format!("{}: no data for dates", language.id)]),
        }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// A message, with its marks.
    ///
    /// A message that is missing, or names a value it was not given, comes out as its id in brackets; a test formats
    /// every message in every language and finds none.
    pub fn say(&self, id: &str, args: &Args<'_>) -> String {
        self.format(id, None, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of a message, where it has that one.
    pub fn say_attribute(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
        self.format(id, Some(attribute), args)
    }

    /// A day, with its weekday.
    pub fn day(&self, day: NaiveDate) -> String {
        self.dates.day(self, day)
    }

    /// A day, a month or a year, as exactly as it is known.
    pub fn span(&self, span: Span) -> String {
        self.dates.span(self, span)
    }

    /// A number, grouped as the language groups it.
    pub fn number(&self, number: i64) -> String {
        self.dates.number(number)
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message as text.
    pub fn text(&self, id: &str, args: &Args<'_>) -> Text {
        self.marked(&self.say(id, args))
    }

    /// Words of this language with their marks, as text.
    pub fn marked(&self, words: &str) -> Text {
        let own = self.language.is_japanese();
        let text = Text::marked(words);
        let text = if own { text.phrased() } else { text };
        if self.reads { text.read(own) } else { text }
    }

    /// The same voice, with readings above its Japanese words or without.
    pub(crate) fn reading(self, reads: bool) -> Self {
        Self { reads, ..self }
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut problems);
        #[cfg(feature = "overheard")]
        crate::overheard::hear(id, attribute, &args, &text);
        if problems.is_empty() { Some(text.into_owned()) } else { Some(format!("[{id}: {problems:?}]")) }
    }

    /// Passes every text through a change; for the pseudo-language.
    pub(crate) fn transform(&mut self, change: fn(&str) -> std::borrow::Cow<'_, str>) {
        self.bundle.set_transform(Some(change));
    }
}
