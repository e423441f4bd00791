//! `cargo xtask check`: what can be said in seconds before a commit. It is no substitute for `test`.

use crate::shell::{Done, cargo};
use crate::{setup, ui};

/// Layout, lints (of the fuzzer and the peers, too), the promises about words, facts and the house, and where `cargo deny` is installed
/// the dependencies (not their advisories: those need the network).
pub(crate) fn check() -> Done {
    setup::to_build()?;
    ui::build()?;
    ui::check()?;
    cargo("fmt --all --check").run()?;
    cargo("clippy --workspace --all-targets --locked --").words("-D warnings").run()?;
    for (manifest, built) in [("tests/fuzz/Cargo.toml", "target/fuzz"), ("tests/peers/Cargo.toml", "target/peers")] {
        cargo(&format!("clippy --locked --all-targets --manifest-path {manifest} --target-dir {built} --"))
            .words("-D warnings")
            .run()?;
    }
    cargo("test --package shirube-promises --locked --test locales --test facts --test house").run()?;
    if cargo("deny --version").succeeds_silently() {
        return cargo("deny check licenses bans sources").run();
    }
    eprintln!("xtask: licences and sources were left out; to have them: cargo install cargo-deny --locked");
    Ok(())
}
