//! `cargo xtask run`: the window; or, with words behind it, the program without one.

use std::env;
use std::path::Path;

use crate::display::pictured;
use crate::shell::{Done, cargo, program, target};
use crate::{setup, ui};

const SHIRUBE: &str = "run --quiet --locked --package shirube-cli --bin shirube --";
const WINDOW: &str = "shirube-desktop";

/// Opens the window, or runs `shirube` with `args` where there are some.
pub(crate) fn run(args: &[String]) -> Done {
    if !args.is_empty() {
        return cargo(SHIRUBE).args(args).run();
    }
    let seen = has_display();
    (if seen { setup::to_build() } else { setup::to_build_and_see() })?;
    ui::build()?;
    cargo("build --locked --bin").arg(WINDOW).run()?;
    let window = target().join("debug").join(WINDOW);
    if seen { program(&window.to_string_lossy()).run() } else { on_a_display_of_our_own(&window) }
}

fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Opens the window where nobody sees it, takes its picture, and closes it.
fn on_a_display_of_our_own(window: &Path) -> Done {
    let picture = target().join("window.png");
    pictured(|name| program(&window.to_string_lossy()).env("DISPLAY", name), WINDOW, &picture)?;
    eprintln!("xtask: this machine has no display. The window was opened on one of its own, and closed again.");
    eprintln!("xtask: its picture: {}", picture.display());
    Ok(())
}
