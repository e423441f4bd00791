//! An empty window of the same versions, to measure ours beside. `EMPTY_PAGE` names another page of its folder.

use tauri::WebviewUrl;

fn main() {
    let mut context = tauri::generate_context!("tests/window/empty/tauri.conf.json");
    if let Ok(page) = std::env::var("EMPTY_PAGE") {
        context.config_mut().app.windows[0].url = WebviewUrl::App(page.into());
    }
    tauri::Builder::default().run(context).expect("the window can be opened");
}
