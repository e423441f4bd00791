//! `cargo xtask shots`: a picture of every screen in every language and look, for eyes and for the README.

use crate::shell::{Done, cargo, program, target};
use crate::{setup, ui};

/// Takes the pictures; `args` may name languages and looks.
pub(crate) fn shots(args: &[String]) -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    cargo("build --workspace --bins --locked").run()?;
    program(&target().join("debug/shots").to_string_lossy()).path(&target().join("shots")).args(args).run()
}
