//! The packages of the command line alone, for Debian and as RPM: a server has no use for a window.
//!
//! What they carry, where it goes and what they need stands in `packaging/shirube-cli.json`. What an RPM needs of libraries
//! `rpmbuild` finds out by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use crate::shell::{Done, program, root, target, written};

const TOLD: &str = include_str!("../../packaging/shirube-cli.json");
const NAME: &str = "shirube-cli";
const VERSION: &str = env!("CARGO_PKG_VERSION");
const LICENCE: &str = env!("CARGO_PKG_LICENSE");
/// Where the folders lie that the packages are made of.
const STAGED: &str = "target/packaging/staged";

/// Makes both packages beside those of the window.
pub(crate) fn make() -> Done {
    let told: Value = serde_json::from_str(TOLD).expect("it is JSON: a promise reads it");
    deb(&told)?;
    rpm(&told)
}

fn deb(told: &Value) -> Done {
    let (folder, size) = stage(told, "deb")?;
    let architecture = program("dpkg --print-architecture").printed()?;
    let architecture = architecture.trim();
    let control = format!(
        "Package: {NAME}\nVersion: {VERSION}\nArchitecture: {architecture}\nInstalled-Size: {}\nMaintainer: {}\n\
         Section: utils\nPriority: optional\nDepends: {}\nRecommends: {}\nDescription: {}\n {}\n",
        size.div_ceil(1024),
        text(&told["publisher"]),
        list(&told["deb"]["depends"]),
        list(&told["deb"]["recommends"]),
        text(&told["summary"]),
        text(&told["description"]),
    );
    let beside = root().join(STAGED).join("control");
    written(fs::write(&beside, control), &beside)?;
    install(&beside, &folder.join("DEBIAN/control"), "644")?;
    let made = made_in("deb")?.join(format!("{NAME}_{VERSION}_{architecture}.deb"));
    program("dpkg-deb --root-owner-group --build").path(&folder).path(&made).run()
}

fn rpm(told: &Value) -> Done {
    let (folder, _) = stage(told, "rpm")?;
    let files: Vec<&str> = places(told, "rpm").map(|(place, _)| place).collect();
    // The files stay as they are, neither stripped nor packed once more, and nothing of this machine is named.
    let spec = format!(
        "%global debug_package %{{nil}}\n\
         %global __os_install_post %{{nil}}\n\
         %global _build_id_links none\n\
         %global _buildhost none\n\
         Name: {NAME}\nVersion: {VERSION}\nRelease: 1\nLicense: {LICENCE}\nSummary: {}\nRecommends: {}\n\
         %description\n{}\n\
         %install\ncp -a '{}'/. %{{buildroot}}\n\
         %files\n%defattr(-,root,root)\n%dir /usr/share/doc/{NAME}\n{}\n",
        text(&told["summary"]),
        list(&told["rpm"]["recommends"]),
        text(&told["description"]),
        folder.display(),
        files.join("\n"),
    );
    let staged = root().join(STAGED);
    let file = staged.join(format!("{NAME}.spec"));
    written(fs::write(&file, spec), &file)?;
    let define = |name: &str, value: &str| format!("--define={name} {value}");
    program("rpmbuild --quiet -bb")
        .arg(&define("_topdir", &staged.join("built").to_string_lossy()))
        .arg(&define("_rpmdir", &made_in("rpm")?.to_string_lossy()))
        .arg(&define("_build_name_fmt", "%%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm"))
        .path(&file)
        .run()
}

/// A fresh folder with every file in its place, and how many bytes they are.
fn stage(told: &Value, kind: &str) -> Result<(PathBuf, u64), ExitCode> {
    let folder = root().join(STAGED).join(kind);
    if folder.exists() {
        written(fs::remove_dir_all(&folder), &folder)?;
    }
    let mut size = 0;
    for (place, file) in places(told, kind) {
        let file = root().join(file);
        let mode = if place.starts_with("/usr/bin/") { "755" } else { "644" };
        install(&file, &folder.join(place.trim_start_matches('/')), mode)?;
        size += fs::metadata(&file).map_or(0, |file| file.len());
    }
    Ok((folder, size))
}

/// Where each file goes: those of both packages, and those of this one.
fn places<'a>(told: &'a Value, kind: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let tables = [&told["files"], &told[kind]["files"]];
    let files = tables.into_iter().flat_map(|files| files.as_object().into_iter().flatten());
    files.map(|(place, file)| (place.as_str(), text(file)))
}

/// Whatever the rights of new files are here, everybody may read what is installed.
fn install(file: &Path, place: &Path, mode: &str) -> Done {
    program("install -D --mode").arg(mode).path(file).path(place).run()
}

/// Where packages of a kind are made.
fn made_in(kind: &str) -> Result<PathBuf, ExitCode> {
    let folder = target().join("release/bundle").join(kind);
    written(fs::create_dir_all(&folder), &folder)?;
    Ok(folder)
}

fn text(told: &Value) -> &str {
    told.as_str().unwrap_or_default()
}

fn list(told: &Value) -> String {
    told.as_array().into_iter().flatten().map(text).collect::<Vec<_>>().join(", ")
}
