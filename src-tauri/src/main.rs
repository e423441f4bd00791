//! The program with a window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    #[cfg(target_os = "linux")]
    without_blank_windows();
    shirube_desktop::run();
}

/// Some graphics drivers leave the engine's window blank unless this is set, and it has to be set before it starts, while
/// nothing else runs. Whoever has set it, to whatever, knows better.
#[cfg(target_os = "linux")]
fn without_blank_windows() {
    // Where it cannot be set, the window opens as it is.
    drop(webkit2gtk::glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false));
}
