//! What the tests need of the machine beside cargo. It installs nothing: it says what is missing and how to get it.

use std::env;
use std::process::ExitCode;

use crate::shell::Done;

/// A program the tests need, and the Debian package it is in.
struct Need {
    program: &'static str,
    package: &'static str,
}

const NEEDS: [Need; 1] = [Need { program: "cc", package: "build-essential" }];

/// Fails with one line that names the Debian command for all that is missing.
pub(crate) fn see_to_it() -> Done {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !is_installed(need.program)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let programs: Vec<&str> = missing.iter().map(|need| need.program).collect();
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    eprintln!(
        "xtask: missing: {}; on Debian: apt-get install --no-install-recommends {}",
        programs.join(", "),
        packages.join(" ")
    );
    Err(ExitCode::FAILURE)
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).any(|folder| folder.join(&name).is_file())
}
