//! The facts of Shirube: telephone lines and their hours, holidays, insurers, links, figures, the topics of the
//! library, the words on papers, and the documents they all rest on.
//!
//! Text goes in, a [`Pack`] comes out: each file is mirrored once by a raw type, checked, and trusted from then on.
//! Reading never stops at the first thing that is wrong; a [`Problem`] names the file, the line and the key.
//!
//! Deliberately not here: the law (which row, which span), words for anyone to read, a clock, the network, and files
//! beyond those built in. What a day or an hour means for a telephone line is here, because it follows from the data.

mod contact;
mod document;
mod entry;
mod figure;
mod guide;
mod holidays;
mod hours;
mod insurer;
pub mod language;
mod link;
mod number;
mod order;
mod pack;
mod paper;
mod problem;
mod rely;
mod rule;
mod scope;
pub mod sign;
pub mod team;
mod term;
mod topic;
mod word;

pub use contact::Contact;
pub use document::{Confidence, Document, DocumentDate, Mark, Reach};
pub use figure::Figure;
pub use guide::{Guide, GuideTo};
pub use holidays::{Holiday, Holidays};
pub use hours::{Daily, Hours, OpenState, Opening, Stretch};
pub use insurer::Insurer;
pub use link::{Address, Link};
pub use number::Number;
pub use pack::{Pack, embedded_files};
pub use paper::{Paper, PaperForm, PaperUse, Standing};
pub use problem::Problem;
pub use rely::Rely;
pub use rule::{Members, Rule, Saying};
pub use scope::Scope;
pub use team::{LARGEST, Team};
pub use term::Term;
pub use topic::{Begin, Group, Topic, TopicPart};
