//! The program with a window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    #[cfg(target_os = "linux")]
    without_graphics_driver();
    shirube_desktop::run();
}

/// Some graphics drivers leave the engine's window blank unless it is drawn without them. Then the toolkit need not load one
/// either, which is slow. Both have to be set before they start, while nothing else runs. Whoever has set the first, to
/// whatever, knows better.
#[cfg(target_os = "linux")]
fn without_graphics_driver() {
    const ENGINE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(ENGINE).is_none() {
        for (name, value) in [(ENGINE, "1"), ("GDK_GL", "disable")] {
            // Where it cannot be set, the window opens as it is.
            drop(webkit2gtk::glib::setenv(name, value, false));
        }
    }
}
