//! The engine that draws the window may break off by itself. It is begun anew then, without any answer, and that is said.

use tauri::{Runtime, WebviewWindow};

/// Begins the engine of this window anew whenever it has broken off.
#[cfg(target_os = "linux")]
pub(crate) fn keep_alive<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use tauri::Manager;
    use webkit2gtk::WebViewExt;

    use crate::shell::Shell;

    let kept = window.clone();
    window.with_webview(move |webview| {
        webview.inner().connect_web_process_terminated(move |engine, _| {
            if kept.state::<Shell>().break_off() {
                engine.reload();
            } else {
                // An empty window tells more than none.
                drop(kept.show());
            }
        });
    })
}

/// What happens then on other systems has not been tried.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn keep_alive<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
