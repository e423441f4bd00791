//! The printer of Shirube: a sheet, or two of one outcome side by side, in a form that leaves the program.
//!
//! Deliberately not here: any sentence (the sheet has them all), any decision, and files. A caller writes what it gets.

pub mod text;
