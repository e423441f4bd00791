//! `cargo xtask test`: every test of the house, from a fresh machine on. What CI runs; quick checks are in `check`.

use crate::setup;
use crate::shell::{Done, cargo};

/// Sees that the machine has what the tests need, then runs all of them; `args` go to `cargo test`.
pub(crate) fn test(args: &[String]) -> Done {
    setup::see_to_it()?;
    cargo("test --workspace --locked").args(args).run()
}
