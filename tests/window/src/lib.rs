//! The real window, driven from outside as a person drives it: keys, pointer, and what can be read on the screen.
//!
//! It knows the built program and nothing of its code. Each window has a display, a message bus and a home of its own,
//! so that several can be open at once and none finds what another has left.

mod stage;
mod window;

pub use stage::{Home, Stage, Started, program};
pub use window::{Opened, Window, within};

/// The screens that can be reached, by their ids, with the answers that lead there.
pub mod screens;
