//! A display of our own, where nobody sees it: a window is opened there, its picture taken, and closed again.

use std::path::Path;
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

use crate::shell::{Line, program};

const SIZE: &str = "1280x900x24";
/// Long enough for a window to come on a slow machine.
const COMES_WITHIN: Duration = Duration::from_secs(30);
/// Long enough for a window that has come to be drawn.
const DRAWN_AFTER: Duration = Duration::from_secs(4);

/// Opens the window on a display whose name it is told. Says which windows have come, once one has that name or time is up.
pub(crate) fn pictured(open: impl FnOnce(&str) -> Line, window: &str, picture: &Path) -> Result<String, ExitCode> {
    let name = free_display();
    let mut display = program(&format!("Xvfb {name} -screen 0 {SIZE} -nolisten tcp -noreset")).start()?;
    let seen = open(&name).start().and_then(|mut program_of_window| {
        let windows = || program(&format!("xwininfo -display {name} -root -tree")).output().unwrap_or_default();
        let comes = (0..COMES_WITHIN.as_secs()).any(|_| {
            sleep(Duration::from_secs(1));
            windows().contains(window)
        });
        sleep(if comes { DRAWN_AFTER } else { Duration::ZERO });
        let taken = program(&format!("import -display {name} -window root")).path(picture).run();
        let windows = windows();
        drop(program_of_window.kill());
        drop(program_of_window.wait());
        taken.map(|()| windows)
    });
    drop(display.kill());
    drop(display.wait());
    seen
}

/// The name of a display that nobody uses.
fn free_display() -> String {
    let used = |number: &u32| Path::new(&format!("/tmp/.X{number}-lock")).exists();
    format!(":{}", (90..200).find(|number| !used(number)).unwrap_or(90))
}
