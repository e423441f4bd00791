//! `cargo xtask types`: the types on the wire, written anew for the screens.

use crate::setup;
use crate::shell::{Done, cargo};

/// Has the test that keeps them fresh write them.
pub(crate) fn types() -> Done {
    setup::to_build()?;
    cargo("test --quiet --locked --package shirube-desktop --lib types").env("SHIRUBE_WRITE_TYPES", "1").run()
}
