//! The printer of Shirube: sheets set out as a document, in the forms in which it leaves the program.
//!
//! Deliberately not here: any sentence (the sheet has them all) and any decision. Only `file` touches the disk, and only
//! where a person has named the file.

mod compose;
pub mod document;
pub mod file;
mod flow;
pub mod forms;
pub mod html;
pub mod ics;
pub mod letters;
pub mod pdf;
pub mod qr;
pub mod text;
