//! Running a command of another program: said aloud, from the root of the house, and stopping at the first failure.
//! Which commands there are to run is not known here.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

/// Done, or the exit code to stop with.
pub(crate) type Done = Result<(), ExitCode>;

/// A command line, ready to run.
pub(crate) struct Line {
    command: Command,
    said: String,
}

/// The folder that holds the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("this package lies two folders below the root").to_path_buf()
}

/// A program with its words, parted at spaces.
pub(crate) fn program(words: &str) -> Line {
    let mut words = words.split_whitespace();
    let name = words.next().expect("a line names a program");
    let mut command = Command::new(name);
    command.current_dir(root());
    words.fold(Line { command, said: name.to_owned() }, Line::arg)
}

/// The folder that the programs are built into.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Says which file could not be written, and why.
pub(crate) fn written<T>(done: std::io::Result<T>, file: &Path) -> Done {
    done.map(drop).map_err(|problem| {
        eprintln!("xtask: {}: {problem}", file.display());
        ExitCode::FAILURE
    })
}

/// `cargo` with these words, parted at spaces.
pub(crate) fn cargo(words: &str) -> Line {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    Line { command, said: "cargo".to_owned() }.words(words)
}

impl Line {
    /// Adds words, parted at spaces.
    pub(crate) fn words(self, words: &str) -> Self {
        words.split_whitespace().fold(self, Self::arg)
    }

    /// Adds arguments as they are.
    pub(crate) fn args(self, args: &[String]) -> Self {
        args.iter().map(String::as_str).fold(self, Self::arg)
    }

    /// Adds the path of a file or folder.
    pub(crate) fn path(self, path: &Path) -> Self {
        self.arg(&path.to_string_lossy())
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Says the line, runs it, and gives its exit code where it failed.
    pub(crate) fn run(mut self) -> Done {
        eprintln!("$ {}", self.said);
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => {
                Err(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
            }
            Err(error) => {
                eprintln!("xtask: {}: {error}", self.said);
                Err(ExitCode::FAILURE)
            }
        }
    }

    /// What it prints, where it succeeds; nothing of it is shown.
    pub(crate) fn output(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Says the line, runs it, and hands over what it prints; or its exit code where it failed.
    pub(crate) fn printed(mut self) -> Result<String, ExitCode> {
        eprintln!("$ {}", self.said);
        match self.command.stderr(Stdio::inherit()).output() {
            Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            Ok(_) => Err(ExitCode::FAILURE),
            Err(error) => {
                eprintln!("xtask: {}: {error}", self.said);
                Err(ExitCode::FAILURE)
            }
        }
    }

    /// Says the line and starts it.
    pub(crate) fn start(mut self) -> Result<Child, ExitCode> {
        eprintln!("$ {}", self.said);
        self.command.spawn().map_err(|error| {
            eprintln!("xtask: {}: {error}", self.said);
            ExitCode::FAILURE
        })
    }

    /// Whether the line can be run at all; nothing of it is shown.
    pub(crate) fn succeeds_silently(mut self) -> bool {
        let status = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }

    /// Adds an argument as it is.
    pub(crate) fn arg(mut self, arg: &str) -> Self {
        self.command.arg(arg);
        self.said = format!("{} {arg}", self.said);
        self
    }
}
