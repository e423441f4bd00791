//! `cargo xtask bundle`: a package to install.

use crate::shell::{Done, program};
use crate::{setup, ui};

/// Makes the package; `args` go to `tauri build`.
pub(crate) fn bundle(args: &[String]) -> Done {
    setup::to_build()?;
    ui::check()?;
    program("ui/node_modules/.bin/tauri build").args(args).run()
}
