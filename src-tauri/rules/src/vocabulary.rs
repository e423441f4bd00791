//! One macro, so that a word of the law has one spelling in code and one outside it.
//!
//! `RenewCertificate = "renew-certificate"` is the variant, the id in JSON and the end of the message id in the
//! locale files. The id is written out rather than derived: it is a promise to other programs.

/// Declares an enum whose variants carry a stable id.
macro_rules! vocabulary {
    (
        $(#[$outer:meta])*
        $name:ident {
            $( $(#[$inner:meta])* $variant:ident = $id:literal, )+
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name {
            $( $(#[$inner])* $variant, )+
        }

        impl $name {
            /// Every variant, in the order the law names them.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// The name that never changes between layers.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id ),+ }
            }

            /// One bit for each of these variants, the first variant lowest.
            #[allow(dead_code, reason = "only some words stand in the columns of a table")]
            pub(crate) const fn bits(these: &[Self]) -> u8 {
                let mut bits = 0;
                let mut at = 0;
                while at < these.len() {
                    bits |= 1 << these[at] as u8;
                    at += 1;
                }
                bits
            }

            /// The variant with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $( $id => Some(Self::$variant), )+ _ => None }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.id())
            }
        }
    };
}

pub(crate) use vocabulary;
