//! `cargo xtask test`: every test of the house, from a fresh machine on. What CI runs; quick checks are in `check`.

use crate::shell::{Done, cargo};
use crate::{setup, ui};

/// Sees that the machine has what the tests need, then runs all of them; `args` go to `cargo test`.
pub(crate) fn test(args: &[String]) -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    ui::check()?;
    cargo("build --workspace --bins --locked").run()?;
    cargo("test --workspace --locked").args(args).run()
}
