//! An empty window of the same versions, to measure ours beside.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("tests/window/empty/tauri.conf.json"))
        .expect("the window can be opened");
}
