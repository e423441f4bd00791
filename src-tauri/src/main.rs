//! The program with a window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    #[cfg(target_os = "linux")]
    without_graphics_driver();
    shirube_desktop::run();
}

/// Some graphics drivers leave the engine's window blank unless it is drawn without them. Then the toolkit need not load one
/// either, which is slow; under Wayland it does not. Both have to be set before they start, while nothing else runs. Whoever
/// has set the first, to whatever, knows better.
#[cfg(target_os = "linux")]
fn without_graphics_driver() {
    const ENGINE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let set = |name: &str| std::env::var_os(name).is_some();
    // Where one cannot be set, the window opens as it is.
    let put = |name, value| drop(webkit2gtk::glib::setenv(name, value, false));
    if !set(ENGINE) {
        put(ENGINE, "1");
        if !set("WAYLAND_DISPLAY") {
            put("GDK_GL", "disable");
        }
    }
}
