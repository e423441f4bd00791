//! How a piece of text in a file becomes a value: the trait every such value has, and its way into serde.
//!
//! Not here: values with a subject of their own, such as hours or numbers, which implement the trait beside their type.

use core::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use shirube_rules::duty::CallTopic;
use shirube_rules::insurer::Scheme;

/// A value that is written as text.
pub(crate) trait Word: Sized {
    /// The value, or what is wrong with the text.
    fn read(text: &str) -> Result<Self, String>;
}

/// A value as serde meets it in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Told<T>(pub(crate) T);

impl<'de, T: Word> Deserialize<'de> for Told<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Reading(PhantomData))
    }
}

struct Reading<T>(PhantomData<T>);

impl<T: Word> Visitor<'_> for Reading<T> {
    type Value = Told<T>;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        T::read(text).map(Told).map_err(E::custom)
    }
}

impl Word for NaiveDate {
    fn read(text: &str) -> Result<Self, String> {
        let shaped = text.len() == "2026-11-21".len();
        let day = shaped.then(|| Self::parse_from_str(text, "%Y-%m-%d").ok()).flatten();
        day.ok_or_else(|| format!("`{text}` is not a day written as YYYY-MM-DD"))
    }
}

/// The value with this id, or what the ids are.
pub(crate) fn one_of<T: Copy>(text: &str, all: &[T], id: impl Fn(T) -> &'static str, kind: &str) -> Result<T, String> {
    all.iter().copied().find(|value| id(*value) == text).ok_or_else(|| {
        let known: Vec<_> = all.iter().map(|value| id(*value)).collect();
        format!("unknown {kind} `{text}`, allowed are {}", known.join(", "))
    })
}

impl Word for CallTopic {
    fn read(text: &str) -> Result<Self, String> {
        one_of(text, Self::ALL, Self::id, "topic")
    }
}

impl Word for Scheme {
    fn read(text: &str) -> Result<Self, String> {
        one_of(text, Self::ALL, Self::id, "scheme")
    }
}

/// Declares a small set of ids that only the files use.
macro_rules! words {
    (
        $(#[$outer:meta])*
        $name:ident as $kind:literal {
            $( $(#[$inner:meta])* $variant:ident = $id:literal, )+
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$inner])* $variant, )+
        }

        impl $name {
            /// Every variant.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// The name that never changes between layers.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id ),+ }
            }
        }

        impl $crate::word::Word for $name {
            fn read(text: &str) -> Result<Self, String> {
                $crate::word::one_of(text, Self::ALL, Self::id, $kind)
            }
        }
    };
}

pub(crate) use words;
