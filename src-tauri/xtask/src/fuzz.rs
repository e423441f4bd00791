//! `cargo xtask fuzz TARGET SECONDS`: looks for input that breaks a promise, guided by what of the code it reaches.
//!
//! It begins with the corpus in `tests/hostile/corpus`, which the tests replay. What it finds by itself stays in the target
//! folder; what breaks something belongs into the corpus.

use std::fs;
use std::process::ExitCode;

use crate::setup;
use crate::shell::{Done, cargo, program, root, target};

const TARGETS: [&str; 4] = ["counts", "locale", "team", "typed"];

/// Counts which branches are taken and what is compared. The compiler's own flags: no other toolchain is needed.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Fuzzes one target for so many seconds.
pub(crate) fn fuzz(args: &[String]) -> Done {
    let (Some(name), Some(seconds)) = (args.first(), args.get(1).and_then(|seconds| seconds.parse::<u32>().ok()))
    else {
        eprintln!("xtask: fuzz TARGET SECONDS, where TARGET is one of {}", TARGETS.join(", "));
        return Err(ExitCode::from(2));
    };
    if !TARGETS.contains(&name.as_str()) {
        eprintln!("xtask: {name} is none of {}", TARGETS.join(", "));
        return Err(ExitCode::from(2));
    }
    setup::to_build()?;
    let built = target().join("fuzz");
    let found = built.join("found").join(name);
    if let Err(problem) = fs::create_dir_all(&found) {
        eprintln!("xtask: {}: {problem}", found.display());
        return Err(ExitCode::FAILURE);
    }
    let host = program("rustc --print host-tuple").output().unwrap_or_default();
    let build = cargo("build --locked --release --manifest-path tests/fuzz/Cargo.toml --target").arg(host.trim());
    build.arg("--bin").arg(name).arg("--target-dir").path(&built).env("RUSTFLAGS", COVERAGE).run()?;
    let fuzzer = built.join(host.trim()).join("release").join(name);
    let limits = format!("-max_total_time={seconds} -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1");
    let kept = format!("-artifact_prefix={}/", found.display());
    program(&fuzzer.to_string_lossy())
        .words(&limits)
        .arg(&kept)
        .path(&found)
        .path(&root().join("tests/hostile/corpus").join(name))
        .run()
}
