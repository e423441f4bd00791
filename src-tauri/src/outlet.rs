//! Where what is taken along leaves the program: a file that is chosen in the system's own dialog, the clipboard, the
//! browser.

use std::path::PathBuf;

use shirube_paper::forms::Form;
use shirube_words::voice::Voice;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter, Manager, Runtime};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::open_path;

use crate::ask::Ask;
use crate::refusal::Refusal;
use crate::shell::Shell;
use crate::take::{self, Take, TakeWay, Taken};
use crate::view::{OnScreen, sheets};
use crate::wire::{self, JAPANESE, Words};
use crate::{MAIN, PROGRESS};

/// Takes along what is on the screen.
pub(crate) async fn carry<R: Runtime>(
    app: &AppHandle<R>,
    shell: &Shell,
    take: Take,
    ask: Ask,
) -> Result<Taken, Refusal> {
    if take.way == TakeWay::Counts {
        return carry_counts(app, shell, ask.language.as_deref()).await;
    }
    let seen = shell.with_moment(|moment| sheets(moment, &ask, take.way))?;
    let language = seen.language.clone();
    let said = |say: &dyn Fn(&Voice) -> String| -> Words {
        shell.with_moment(|moment| {
            let voice = moment.house.voice(&language);
            wire::words(&voice.marked(&say(voice)))
        })
    };
    let only = |message| Ok(Taken { message, page: None });
    let Some(form) = take.way.form() else {
        if take.way == TakeWay::Print {
            return Ok(Taken { message: Words::new(), page: Some(take::page(&seen.sheets, take.arrange)) });
        }
        let copied = app.clipboard().write_text(take::brief(seen.sheets)).is_ok();
        let id = if copied { "take-copied" } else { "take-not-copied" };
        return only(said(&|voice| voice.say(id, &[])));
    };
    if form == Form::Calendar && seen.sheets.calendar(seen.on).is_none() {
        return only(said(&|voice| voice.say("take-no-days", &[])));
    }
    let name = take::name(form, seen.on);
    let Some(chosen) = choose(app, form.ending(), name).await else { return Ok(Taken::default()) };
    let stop = shell.begin_work();
    let (teller, arrange) = (app.clone(), take.arrange);
    let made = spawn_blocking(move || {
        let OnScreen { sheets, on, .. } = seen;
        let tell = |progress| drop(teller.emit_to(MAIN, PROGRESS, progress));
        take::make(&sheets, form, arrange, on, &stop, tell)
    });
    let bytes = match made.await.map_err(|_| Refusal::NotMade)? {
        Ok(bytes) => bytes,
        Err(problem) => return only(said(&|voice| problem.say(voice))),
    };
    let written =
        spawn_blocking(move || take::write(&chosen, form.ending(), &bytes)).await.map_err(|_| Refusal::NotMade)?;
    match written {
        Ok(place) => {
            let id = match take.way {
                TakeWay::Page if open_path(&place, None::<&str>).is_ok() => "take-opened",
                TakeWay::Page => "take-not-opened",
                TakeWay::Print
                | TakeWay::Pdf
                | TakeWay::Calendar
                | TakeWay::Copy
                | TakeWay::Ticket
                | TakeWay::Counts => "take-saved",
            };
            only(said(&|voice| voice.say(id, &[("file", shown(&place).into())])))
        }
        Err((place, wrong)) => only(said(&|voice| wrong.say(voice, &shown(&place)))),
    }
}

/// Saves what was counted as a table, with small numbers hidden.
async fn carry_counts<R: Runtime>(app: &AppHandle<R>, shell: &Shell, language: Option<&str>) -> Result<Taken, Refusal> {
    let table = shell.with_moment(|moment| moment.counts.tally().map(|tally| tally.csv(moment.now.date())));
    let table = table.ok_or(Refusal::NotMade)?;
    let name = take::name_of_counts(shell.clock.now().date());
    let Some(chosen) = choose(app, take::TABLE, name).await else { return Ok(Taken::default()) };
    let written = spawn_blocking(move || take::write(&chosen, take::TABLE, table.as_bytes())).await;
    let message = shell.with_moment(|moment| {
        let known = language.or(moment.settings.language.as_deref()).and_then(|id| moment.house.words.voice(id));
        let voice = known.unwrap_or_else(|| moment.house.voice(JAPANESE));
        let said = match written {
            Ok(Ok(place)) => voice.say("take-saved", &[("file", shown(&place).into())]),
            Ok(Err((place, wrong))) => wrong.say(voice, &shown(&place)),
            Err(_) => voice.say("frame-trouble", &[]),
        };
        wire::words(&voice.marked(&said))
    });
    Ok(Taken { message, page: None })
}

/// A path as it is shown; nothing in it can be taken for a mark of ours.
fn shown(path: &std::path::Path) -> String {
    wire::unmarked(&path.to_string_lossy())
}

/// Asks where a file shall be; the dialog asks again before another one is replaced. Nothing if nowhere.
async fn choose<R: Runtime>(app: &AppHandle<R>, ending: &str, name: String) -> Option<PathBuf> {
    if let Some(told) = told_path() {
        return Some(told).filter(|path| !path.as_os_str().is_empty());
    }
    let mut dialog = app.dialog().file().set_file_name(name).add_filter(ending.to_uppercase(), &[ending]);
    if let Some(window) = app.get_webview_window(MAIN) {
        dialog = dialog.set_parent(&window);
    }
    if let Some(documents) = app.path().document_dir().ok().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(documents);
    }
    let chosen = spawn_blocking(move || dialog.blocking_save_file()).await.ok().flatten();
    chosen.and_then(|chosen| chosen.into_path().ok())
}

/// While it is being developed, the program can be told what is chosen; an empty path stands for nothing.
fn told_path() -> Option<PathBuf> {
    cfg!(debug_assertions).then(|| std::env::var_os("SHIRUBE_SAVE_TO")).flatten().map(PathBuf::from)
}
