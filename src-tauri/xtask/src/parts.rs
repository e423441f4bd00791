//! `cargo xtask parts`: every state of every screen in every language, on one page of the development server.

use crate::shell::{Done, cargo, root};
use crate::{setup, ui};

const STATES: &str = "run --quiet --locked --package shirube-desktop --example states --";
const TEAM: &str = "src-tauri/facts/template/team.toml";

/// Writes the states, and opens the server that shows them.
pub(crate) fn parts() -> Done {
    setup::to_build()?;
    ui::fetch()?;
    cargo(STATES).path(&root().join("ui/parts/states")).path(&root().join(TEAM)).run()?;
    eprintln!("xtask: open the address that follows in a browser, with parts/ behind it; Ctrl+C ends it");
    ui::serve()
}
