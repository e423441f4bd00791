//! `cargo xtask run`: the window; or, with words behind it, the program without one.

use std::env;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use crate::shell::{Done, cargo, program, target};
use crate::{setup, ui};

const SHIRUBE: &str = "run --quiet --locked --package shirube-cli --bin shirube --";
const WINDOW: &str = "shirube-desktop";
/// A display of our own, where the machine has none.
const DISPLAY: &str = "1280x900x24";
/// Long enough for a window to come on a slow machine.
const COMES_WITHIN: Duration = Duration::from_secs(30);
/// Long enough for a window that has come to be drawn.
const DRAWN_AFTER: Duration = Duration::from_secs(4);

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

/// The name of a display that nobody uses.
fn free_display() -> String {
    let used = |number: &u32| Path::new(&format!("/tmp/.X{number}-lock")).exists();
    format!(":{}", (90..200).find(|number| !used(number)).unwrap_or(90))
}

/// Opens the window where nobody sees it, takes its picture, and closes it.
fn on_a_display_of_our_own(window: &Path) -> Done {
    let picture = target().join("window.png");
    let name = free_display();
    let mut display = program(&format!("Xvfb {name} -screen 0 {DISPLAY} -nolisten tcp -noreset")).start()?;
    let opened = program(&window.to_string_lossy()).env("DISPLAY", &name).start();
    let done = opened.and_then(|mut window| {
        let comes = (0..COMES_WITHIN.as_secs()).any(|_| {
            sleep(Duration::from_secs(1));
            let windows = program(&format!("xwininfo -display {name} -root -tree")).output();
            windows.is_some_and(|windows| windows.contains(WINDOW))
        });
        sleep(if comes { DRAWN_AFTER } else { Duration::ZERO });
        let taken = program(&format!("import -display {name} -window root")).path(&picture).run();
        drop(window.kill());
        drop(window.wait());
        taken
    });
    drop(display.kill());
    drop(display.wait());
    done?;
    eprintln!("xtask: this machine has no display. The window was opened on one of its own, and closed again.");
    eprintln!("xtask: its picture: {}", picture.display());
    Ok(())
}
