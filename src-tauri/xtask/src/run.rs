//! `cargo xtask run`: the program, answering an example or what it is asked. It does not open the window.

use crate::shell::{Done, cargo};

const PROGRAM: &str = "run --quiet --package shirube-cli --bin shirube --";
/// A certificate that ran out a week ago, in the words of the leaflet's home language.
const EXAMPLE: &str = "check --card valid --registered yes --certificate-expires 2026-11-14 --day 2026-11-21 --lang ja";

/// Builds and runs `shirube` with `args`, or with an example where there are none.
pub(crate) fn run(args: &[String]) -> Done {
    let shirube = cargo(PROGRAM);
    if args.is_empty() { shirube.words(EXAMPLE).run() } else { shirube.args(args).run() }
}
