//! What is said, listened to: each message with its values and what came of it, for peers that are to say the same.
//!
//! It is built only with the feature of this name, which no program of ours has.

use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentValue};

/// A message that was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Its id.
    pub id: String,
    /// Which of its attributes it was, if any.
    pub attribute: Option<String>,
    /// The values that it was given.
    pub args: Vec<(String, FluentValue<'static>)>,
    /// What came of it.
    pub text: String,
}

thread_local! {
    static HEARD: RefCell<Option<Vec<Said>>> = const { RefCell::new(None) };
}

/// Everything that is said on this thread while something is done.
pub fn while_doing<T>(work: impl FnOnce() -> T) -> (T, Vec<Said>) {
    HEARD.set(Some(Vec::new()));
    let done = work();
    (done, HEARD.take().unwrap_or_default())
}

pub(crate) fn hear(id: &str, attribute: Option<&str>, args: &FluentArgs<'_>, text: &str) {
    HEARD.with_borrow_mut(|heard| {
        let Some(heard) = heard else { return };
        let args = args.iter().map(|(name, value)| (name.to_owned(), owned(value))).collect();
        let attribute = attribute.map(str::to_owned);
        heard.push(Said { id: id.to_owned(), attribute, args, text: text.to_owned() });
    });
}

fn owned(value: &FluentValue<'_>) -> FluentValue<'static> {
    match value {
        FluentValue::String(text) => FluentValue::String(text.to_string().into()),
        FluentValue::Number(number) => FluentValue::Number(number.clone()),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => FluentValue::None,
    }
}
