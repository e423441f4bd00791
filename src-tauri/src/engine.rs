//! The engine that draws the window may break off by itself. It is begun anew then, without any answer, and that is said.

use tauri::{Runtime, WebviewWindow};

/// Begins the engine of this window anew whenever it has broken off.
#[cfg(target_os = "linux")]
pub(crate) fn keep_alive<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use tauri::Manager;
    use webkit2gtk::WebViewExt;

    use crate::shell::Shell;

    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        webview.inner().connect_web_process_terminated(move |engine, _| {
            if app.state::<Shell>().break_off() {
                engine.reload();
            }
        });
    })
}

/// What happens then on other systems has not been tried.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn keep_alive<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
