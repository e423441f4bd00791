//! The window: the same answers as everywhere, drawn. A request comes in, everything a screen shows goes out.
//!
//! Deliberately not here: any decision of the law, any sentence, any answer of a person. The window holds the answers in
//! its memory; this program holds the settings, and sums of calls where somebody counts them.

pub mod ask;
pub mod clock;
mod commands;
pub mod counting;
mod engine;
pub mod held;
#[cfg(test)]
mod hostile_tests;
pub mod house;
pub mod keys;
#[cfg(test)]
mod keys_tests;
mod outlet;
pub mod refusal;
pub mod settings;
mod shell;
pub mod stage;
pub mod take;
pub mod team;
pub mod told;
#[cfg(test)]
mod told_tests;
#[cfg(test)]
mod types;
pub mod view;
pub mod wire;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{App, Emitter, Manager, Url, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::clock::Clock;
use crate::house::House;
use crate::shell::Shell;

/// The window's name.
const MAIN: &str = "main";
/// The event by which the window hears of the clock.
const TICK: &str = "tick";
/// The event by which it hears how far a piece of work is.
const PROGRESS: &str = "progress";

/// Whether the window is shown when its page has been read. Linux's engine, asked to draw while it still begins, can hold
/// everything up for half a second. Elsewhere to show a window is to bring it forward, whatever somebody does meanwhile.
const SHOWN_LATE: bool = cfg!(target_os = "linux");

/// Opens the window, and returns when it is closed.
pub fn run() {
    // The facts are read while the window's toolkit begins.
    let house = std::thread::spawn(House::embedded);
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| bring_forward(app)))
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(kept).build())
        .invoke_handler(tauri::generate_handler![
            commands::view,
            commands::save_settings,
            commands::open_link,
            commands::copy_number,
            commands::count,
            commands::take,
            commands::stop
        ])
        .setup(|app| Ok(set_up(app, house.join().expect("a test reads the facts that are built in"))?))
        .run(tauri::generate_context!("tauri.conf.json"))
        .expect("the window can be opened");
}

fn set_up(app: &App, house: House) -> tauri::Result<()> {
    let folder = app.path().app_config_dir().ok();
    app.manage(Shell::open(house, folder.as_deref(), start_of_clock()));
    for window in app.config().app.windows.clone() {
        // Nothing the engine does is kept on disk. Only a window that another program steers cannot have that.
        let keeps_nothing = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none();
        let mut window = WebviewWindowBuilder::from_config(app, &window)?.incognito(keeps_nothing);
        if cfg!(target_os = "linux") && keeps_nothing {
            // A folder has to be there, though nothing is put into it; that of a person may be read-only, or missing.
            window = window.data_directory(std::env::temp_dir());
        }
        let window = window
            .visible(!SHOWN_LATE)
            .on_page_load(|window, page| {
                if SHOWN_LATE && page.event() == PageLoadEvent::Finished {
                    drop(window.show());
                }
            })
            .on_navigation(is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_document_title_changed(|window, title| drop(window.set_title(&title)))
            .build()?;
        engine::keep_alive(&window)?;
    }
    // The words of the first screen are read while the engine begins.
    app.state::<Shell>().look_ahead();
    let app = app.handle().clone();
    // A thread of its own: a sleep of the runtime wakes two more of its threads each time.
    std::thread::spawn(move || {
        let shell = app.state::<Shell>();
        let sleep = |long| {
            std::thread::sleep(long);
            true
        };
        let tell = |tick| drop(app.emit_to(MAIN, TICK, tick));
        clock::watch(|now| shell.next_change(now), || shell.look_at_team(), || shell.clock.now(), sleep, tell);
    });
    Ok(())
}

/// The window never leaves its own pages. Others open in the browser, by id.
fn is_ours(address: &Url) -> bool {
    let from_development = cfg!(not(feature = "custom-protocol")) && address.host_str() == Some("localhost");
    let host = address.host_str().unwrap_or_default();
    let built_in = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    let bare = address.port().is_none() && address.username().is_empty() && address.password().is_none();
    let ours = (address.scheme(), host) == built_in && bare;
    ours || from_development
}

fn bring_forward(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that cannot be brought forward is still there.
        drop(window.unminimize());
        drop(window.show());
        drop(window.set_focus());
    }
}

/// The wall clock. While it is being developed, the program can be told another time to begin at.
fn start_of_clock() -> Clock {
    let told = cfg!(debug_assertions).then(|| std::env::var("SHIRUBE_NOW").ok()).flatten();
    told.and_then(|told| told.parse().ok()).map(Clock::from).unwrap_or_default()
}
