//! `cargo xtask bundle [--try]`: packages to install. One is of the window, and on Linux another one of the command line.
//!
//! Which file goes where stands in `tauri.conf.json` and in `packaging/shirube-cli.json`. What is not in the repository is
//! made here, by the program itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::shell::{Done, cargo, program, root, target, written};
use crate::{clean_root, cli_package, licences, setup, ui};

/// Where what is made for the packages lies; the files that say what goes where name it.
const FOLDER: &str = "target/packaging";
const ENTRY: &str = "Shirube.desktop";
const METAINFO: &str = "jp.shirube.desktop.metainfo.xml";
/// What `shirube system` says, and the file it goes to.
const SAID: [(&str, &str); 11] = [
    ("man --lang en", "shirube.en.1"),
    ("man --lang ja", "shirube.ja.1"),
    ("man --lang zh", "shirube.zh.1"),
    ("man --lang ko", "shirube.ko.1"),
    ("man --lang es", "shirube.es.1"),
    ("man --lang pt", "shirube.pt.1"),
    ("bash", "shirube.bash"),
    ("zsh", "shirube.zsh"),
    ("fish", "shirube.fish"),
    ("desktop", ENTRY),
    ("metainfo", METAINFO),
];
/// Each package with what is built into it, and the file that says so.
const LICENCES: [(&str, &str); 2] = [("shirube-desktop", "desktop-licences"), ("shirube-cli", "cli-licences")];
/// Installs the packages in a clean root.
const TRY: &str = "--try";

/// Makes the packages of this system; what else `args` hold goes to `tauri bundle`. Both programs are built at once, since
/// what they have in common would otherwise be built twice.
pub(crate) fn bundle(args: &[String]) -> Done {
    let (tried, args): (Vec<String>, Vec<String>) = args.iter().cloned().partition(|arg| arg == TRY);
    if !tried.is_empty() {
        clean_root::can_be_made()?;
    }
    setup::to_build_and_see()?;
    ui::check()?;
    ui::build()?;
    cargo("build --release --locked --package shirube-desktop --package shirube-cli --bins").run()?;
    accompany()?;
    program("ui/node_modules/.bin/tauri bundle").args(&args).run()?;
    if cfg!(target_os = "linux") {
        cli_package::make()?;
    }
    let packages = made();
    for package in &packages {
        let size = fs::metadata(package).map_or(0, |file| file.len());
        println!("{:>11}  {}", size, package.display());
    }
    let of_debian: Vec<PathBuf> =
        packages.into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "deb")).collect();
    for package in &of_debian {
        installs(package)?;
    }
    let of = |name: &str| {
        of_debian.iter().find(|file| file.file_name().is_some_and(|file| file.to_string_lossy().starts_with(name)))
    };
    match (of("shirube-cli_"), of("Shirube_")) {
        _ if tried.is_empty() => Ok(()),
        (Some(cli), Some(window)) => clean_root::try_out(cli, window),
        _ => {
            eprintln!("xtask: {TRY} needs both packages for Debian, and one was not made");
            Err(ExitCode::FAILURE)
        }
    }
}

/// Makes what the packages for Linux carry beside the programs, and has it judged.
fn accompany() -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let folder = root().join(FOLDER);
    let shirube = target().join("release/shirube");
    written(fs::create_dir_all(&folder), &folder)?;
    written(fs::copy(&shirube, folder.join("shirube")), &folder)?;
    for (asked, file) in SAID {
        let said = program(&shirube.to_string_lossy()).words("system").words(asked).output();
        keep(said, &folder.join(file))?;
    }
    for (package, file) in LICENCES {
        keep(licences::licences(package), &folder.join(file))?;
    }
    program("desktop-file-validate").path(&folder.join(ENTRY)).run()?;
    program("appstreamcli validate --no-net").path(&folder.join(METAINFO)).run()
}

/// Writes a text; manuals and licences are packed, as Debian wants them.
fn keep(text: Option<String>, file: &Path) -> Done {
    let Some(text) = text else {
        eprintln!("xtask: {}: there is nothing to write", file.display());
        return Err(ExitCode::FAILURE);
    };
    written(fs::write(file, text), file)?;
    let is_packed = file.extension().is_none_or(|kind| kind == "1");
    if is_packed { program("gzip --best --no-name --force").path(file).run() } else { Ok(()) }
}

/// The packages of this version that lie where they are made.
fn made() -> Vec<PathBuf> {
    let folders = fs::read_dir(target().join("release/bundle")).into_iter().flatten().flatten();
    let files = folders.flat_map(|folder| fs::read_dir(folder.path()).into_iter().flatten().flatten());
    let is_of_this_version = |file: &PathBuf| file.to_string_lossy().contains(env!("CARGO_PKG_VERSION"));
    let mut files: Vec<PathBuf> = files.map(|file| file.path()).filter(is_of_this_version).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files
}

/// Says what a package for Debian installs, and how large it is.
fn installs(package: &Path) -> Done {
    println!("{}", package.display());
    let listed = program("dpkg-deb --contents").path(package).output().unwrap_or_default();
    let mut sum = 0;
    for line in listed.lines().filter(|line| line.starts_with('-')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, _, size, _, _, file] = words[..] else { continue };
        sum += size.parse::<u64>().unwrap_or(0);
        println!("{size:>11}  /{}", file.trim_start_matches(['.', '/']));
    }
    println!("{sum:>11}  installed");
    if sum > 0 { Ok(()) } else { Err(ExitCode::FAILURE) }
}
