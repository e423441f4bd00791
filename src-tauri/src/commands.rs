//! What the window may ask of the program. Each command parses, calls and converts.

use serde_json::Value;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_opener::open_url;

use crate::ask::Ask;
use crate::counting::Count;
use crate::outlet::carry;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::shell::Shell;
use crate::take::{Take, Taken};
use crate::view::{View, view as answer};

/// Everything a screen shows.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "a command is handed the state")]
pub(crate) fn view(ask: Value, shell: State<'_, Shell>) -> Result<View, Refusal> {
    let ask = Ask::read(ask)?;
    shell.hear(ask.go);
    shell.with_moment(|moment| answer(moment, &ask))
}

/// Keeps the settings.
#[tauri::command]
pub(crate) async fn save_settings(settings: Value, shell: State<'_, Shell>) -> Result<(), Refusal> {
    let settings: Settings = serde_json::from_value(settings).map_err(|_| Refusal::NotARequest)?;
    shell.save(&settings)
}

/// Opens a page in the browser, by its id.
#[tauri::command]
pub(crate) async fn open_link(id: Value, shell: State<'_, Shell>) -> Result<(), Refusal> {
    let address = shell.address(id.as_str().ok_or(Refusal::NotARequest)?)?;
    open_url(address, None::<&str>).map_err(|_| Refusal::NoBrowser)
}

/// Copies the number of a telephone line, as it is shown.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "a command is handed what it was asked for")]
pub(crate) fn copy_number<R: Runtime>(
    number: Value,
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<(), Refusal> {
    let number = shell.number(number.as_str().ok_or(Refusal::NotARequest)?)?;
    app.clipboard().write_text(number).map_err(|_| Refusal::NotMade)
}

/// Counts a call that has ended, takes that back, or forgets what was counted.
#[tauri::command]
pub(crate) async fn count(request: Value, shell: State<'_, Shell>) -> Result<(), Refusal> {
    let count = Count::read(request)?;
    shell.count(&count)
}

/// Takes along what is on the screen: by the printer, as a file, or in the clipboard.
#[tauri::command]
pub(crate) async fn take<R: Runtime>(
    request: Value,
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<Taken, Refusal> {
    let (take, ask) = Take::read(request)?;
    carry(&app, &shell, take, ask).await
}

/// Stops the work on what is taken along.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "a command is handed the state")]
pub(crate) fn stop(shell: State<'_, Shell>) {
    shell.stop_work();
}
