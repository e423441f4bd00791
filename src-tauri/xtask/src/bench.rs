//! `cargo xtask bench`: the benchmarks, and how the decision compares with a match written by hand.
//! What is measured is written beside the other promises; only the reading of the figures is here.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

use serde_json::Value;

use crate::shell::{Done, cargo, program, target};
use crate::{setup, ui};

const RULES: &str = "decision/rules";
const MATCH: &str = "decision/match";
const WINDOW: &str = "--window";

/// A benchmark's id and the mean of its time in nanoseconds.
struct Mean {
    id: String,
    nanoseconds: f64,
}

/// Runs the benchmarks and reports what this run measured; `args` go to `cargo bench`.
pub(crate) fn bench(args: &[String]) -> Done {
    if args.iter().any(|arg| arg == WINDOW) {
        return window();
    }
    let figures = target().join("criterion");
    let start = SystemTime::now();
    cargo("bench --package shirube-promises --locked").args(args).env("CRITERION_HOME", &figures).run()?;

    let mut means = Vec::new();
    if let Err(error) = collect(&figures, &figures, start, &mut means) {
        eprintln!("xtask: {}: {error}", figures.display());
        return Err(ExitCode::FAILURE);
    }
    means.sort_by(|a, b| a.id.cmp(&b.id));
    let widest = means.iter().map(|mean| mean.id.len()).max().unwrap_or(0);
    for mean in &means {
        println!("{:widest$}  {:>10}", mean.id, readable(mean.nanoseconds));
    }
    println!("{}", comparison(&means));
    Ok(())
}

/// The real window beside an empty one of the same versions. What is measured is written beside the window's promises.
fn window() -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    cargo("build --release --locked --package shirube-desktop --bin shirube-desktop --example empty").run()?;
    cargo("build --locked --package shirube-window-tests --bin measure").run()?;
    program(&target().join("debug/measure").to_string_lossy()).path(&target().join("release")).run()
}

/// Every `ID/new/estimates.json` below `folder` that was written since `start`.
fn collect(figures: &Path, folder: &Path, start: SystemTime, means: &mut Vec<Mean>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !path.is_dir() {
            continue;
        }
        let estimates = path.join("new/estimates.json");
        if !estimates.is_file() {
            collect(figures, &path, start, means)?;
        } else if estimates.metadata()?.modified()? >= start {
            let nanoseconds = mean(&fs::read_to_string(&estimates)?)?;
            let id = path.strip_prefix(figures).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            means.push(Mean { id, nanoseconds });
        }
    }
    Ok(())
}

fn mean(estimates: &str) -> io::Result<f64> {
    let estimates: Value = serde_json::from_str(estimates)?;
    estimates["mean"]["point_estimate"].as_f64().ok_or_else(|| io::Error::other("a benchmark has no mean"))
}

fn comparison(means: &[Mean]) -> String {
    let of = |id| means.iter().find(|mean| mean.id == id).map(|mean| mean.nanoseconds);
    match (of(RULES), of(MATCH)) {
        (Some(rules), Some(by_hand)) => {
            format!("decision: {:.2} times the hand-written match (2 or less is wanted)", rules / by_hand)
        }
        _ => format!("decision: no comparison, as {RULES} and {MATCH} were not both measured"),
    }
}

fn readable(nanoseconds: f64) -> String {
    let (unit, size) = [("s", 1e9), ("ms", 1e6), ("µs", 1e3)]
        .into_iter()
        .find(|(_, size)| nanoseconds >= *size)
        .unwrap_or(("ns", 1.0));
    format!("{:.2} {unit}", nanoseconds / size)
}

#[cfg(test)]
mod tests {
    use super::{Mean, comparison, mean, readable};

    #[test]
    fn a_mean_is_read_from_the_estimates() {
        let estimates = r#"{"mean": {"point_estimate": 12.5}, "median": {"point_estimate": 11.0}}"#;
        assert_eq!(mean(estimates).map(readable).ok().as_deref(), Some("12.50 ns"));
        assert!(mean("{}").is_err());
    }

    #[test]
    fn a_time_is_told_in_the_unit_that_fits() {
        let told = [0.5, 12.345, 1_500.0, 2_000_000.0, 3_210_000_000.0].map(readable);
        assert_eq!(told, ["0.50 ns", "12.35 ns", "1.50 µs", "2.00 ms", "3.21 s"]);
    }

    #[test]
    fn the_decision_is_compared_only_when_both_were_measured() {
        let of = |id: &str, nanoseconds| Mean { id: id.to_owned(), nanoseconds };
        let both = [of("decision/match", 10.0), of("decision/rules", 15.0)];
        assert_eq!(comparison(&both), "decision: 1.50 times the hand-written match (2 or less is wanted)");
        assert!(comparison(&both[..1]).contains("no comparison"));
    }
}
