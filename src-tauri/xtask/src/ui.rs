//! The screens: what npm fetches, what Vite builds, what svelte-check says.

use std::fs;
use std::time::SystemTime;

use crate::shell::{Done, program, root};

/// Fetches what the screens are built with, where it is not there or not as listed, and builds them.
pub(crate) fn build() -> Done {
    fetch()?;
    npm("ui", "run --silent build -- --logLevel warn")
}

/// What is wrong with the screens before they run.
pub(crate) fn check() -> Done {
    fetch()?;
    npm("ui", "run --silent check")
}

/// Shows the screens as they are changed, until it is stopped.
pub(crate) fn serve() -> Done {
    npm("ui", "run --silent dev")
}

/// Fetches what the screens are built with, where it is not there or not as listed.
pub(crate) fn fetch() -> Done {
    let changed = |file: &str| fs::metadata(root().join("ui").join(file)).and_then(|file| file.modified()).ok();
    let listed = changed("package-lock.json").unwrap_or(SystemTime::UNIX_EPOCH);
    let fetched = changed("node_modules/.package-lock.json");
    if fetched.is_some_and(|fetched| fetched >= listed) { Ok(()) } else { npm("ui", "ci --no-audit --no-fund") }
}

/// npm in a folder, with these words.
pub(crate) fn npm(folder: &str, words: &str) -> Done {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    program(&format!("{name} --prefix {folder} {words}")).run()
}
