//! `cargo xtask bench`: how fast it is. `--window` measures the window beside an empty one, `--mailing` a mailing to
//! all members, and `--peers` everything beside what others make of it, and writes `BENCHMARKS.md`.
//!
//! What is measured is written beside the promises; only the order of the work is here.

mod figures;
mod report;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use self::figures::Figures;
use crate::shell::{Done, Line, cargo, program, root, target};
use crate::{bundle, setup, ui};

/// Where the peers are.
const PEERS: &str = "tests/peers";

/// Runs the benchmarks and reports what this run measured; other `args` go to `cargo bench`.
pub(crate) fn bench(args: &[String]) -> Done {
    let mut figures = Figures::default();
    match args.first().map(String::as_str) {
        Some("--peers") => return peers(),
        Some("--window") => {
            build_window()?;
            window(&mut figures)?;
        }
        Some("--mailing") => {
            cargo("build --release --locked --package shirube-cli").run()?;
            mailing(&mut figures)?;
        }
        _ => speed(args, &mut figures)?,
    }
    print!("{figures}");
    Ok(())
}

/// Everything, beside what others make of it.
fn peers() -> Done {
    setup::to_build_and_see()?;
    let mut figures = Figures::default();
    others(&mut figures)?;
    speed(&[], &mut figures)?;
    bundle::bundle(&[])?;
    cargo("build --release --locked --package shirube-desktop --example empty").run()?;
    window(&mut figures)?;
    mailing(&mut figures)?;
    installed(&mut figures);
    fs::write(root().join("BENCHMARKS.md"), report::report(&figures)).map_err(|error| failed("BENCHMARKS.md", &error))
}

/// The benches of the house.
fn speed(args: &[String], figures: &mut Figures) -> Done {
    criterion(cargo("bench --package shirube-promises --locked").args(args), figures)
}

/// The same decision and the same sentences, as others make them. They stop where they differ.
fn others(figures: &mut Figures) -> Done {
    let built = target().join("peers");
    let package = format!("--locked --manifest-path {PEERS}/Cargo.toml");
    criterion(cargo(&format!("bench {package} --target-dir")).path(&built), figures)?;
    cargo(&format!("run --release {package} --target-dir")).path(&built).arg("--").path(&built.join("given")).run()?;
    ui::npm(PEERS, "install --no-audit --no-fund")?;
    for (script, given) in [("decision.mjs", "decision.json"), ("sentences.mjs", "sentences.json")] {
        let node = program(&format!("node {PEERS}/{script}")).path(&built.join("given").join(given));
        figures.read(&node.printed()?);
    }
    Ok(())
}

/// The window and an empty one of the same versions.
fn build_window() -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    cargo("build --release --locked --package shirube-desktop --bin shirube-desktop --example empty").run()
}

/// The real window beside an empty one.
fn window(figures: &mut Figures) -> Done {
    cargo("build --locked --package shirube-window-tests --bin measure").run()?;
    let measure = program(&target().join("debug/measure").to_string_lossy()).path(&target().join("release"));
    figures.read(&measure.printed()?);
    Ok(())
}

/// A mailing, at one size and at twelve times that.
fn mailing(figures: &mut Figures) -> Done {
    let folder = target().join("mailing");
    fs::create_dir_all(&folder).map_err(|error| failed(&folder.to_string_lossy(), &error))?;
    ui::npm(PEERS, "install --no-audit --no-fund")?;
    let node = program(&format!("node {PEERS}/mailing.mjs")).path(&target().join("release/shirube")).path(&folder);
    figures.read(&node.words(report::MAILED).printed()?);
    Ok(())
}

/// What the window's package takes on the disk, as it says itself, beside the empty window's program.
fn installed(figures: &mut Figures) {
    let release = target().join("release");
    let packages = fs::read_dir(release.join("bundle/deb")).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_the_windows = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("Shirube_") && name.ends_with(".deb")
    };
    let package = packages.filter(is_the_windows).max_by_key(written);
    let field = package.and_then(|package| program("dpkg-deb --field").path(&package).arg("Installed-Size").output());
    if let Some(kibibytes) = field.and_then(|field| field.trim().parse::<f64>().ok()) {
        figures.add("installed/ours", kibibytes * 1024.0);
    }
    for (id, file) in [("program/ours", "shirube-desktop"), ("program/empty", "examples/empty")] {
        if let Ok(file) = fs::metadata(release.join(file)) {
            #[expect(clippy::cast_precision_loss, reason = "no program has so many bytes")]
            figures.add(id, file.len() as f64);
        }
    }
}

fn written(path: &PathBuf) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

/// Runs benches and takes what they have measured since.
fn criterion(benches: Line, figures: &mut Figures) -> Done {
    let folder = target().join("criterion");
    let start = SystemTime::now();
    benches.env("CRITERION_HOME", &folder).run()?;
    collect(&folder, &folder, start, figures).map_err(|error| failed(&folder.to_string_lossy(), &error))
}

/// Every `ID/new/estimates.json` below `folder` that was written since `start`.
fn collect(all: &Path, folder: &Path, start: SystemTime, figures: &mut Figures) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !path.is_dir() {
            continue;
        }
        let estimates = path.join("new/estimates.json");
        if !estimates.is_file() {
            collect(all, &path, start, figures)?;
        } else if estimates.metadata()?.modified()? >= start {
            let id = path.strip_prefix(all).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            figures.add(&id, figures::median(&fs::read_to_string(&estimates)?)?);
        }
    }
    Ok(())
}

fn failed(what: &str, error: &io::Error) -> ExitCode {
    eprintln!("xtask: {what}: {error}");
    ExitCode::FAILURE
}
