//! The program with a window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    #[cfg(target_os = "linux")]
    without_blank_windows();
    shirube_desktop::run();
}

/// Some graphics drivers leave the engine's window blank unless this is set, and it has to be set before it starts.
/// Whoever has set it, to whatever, knows better.
#[cfg(target_os = "linux")]
fn without_blank_windows() {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(SWITCH).is_none()
        && let Ok(program) = std::env::current_exe()
    {
        // It takes the place of this program; where it cannot, the window opens as it is.
        drop(Command::new(program).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec());
    }
}
