//! The commands of the house: `cargo xtask run | test | check | fuzz | shots | parts | bench | bundle | types`.
//!
//! One module a command. Nothing that the program itself needs is here, and no command does what another tool's own
//! settings already say.

mod bench;
mod bundle;
mod check;
mod clean_root;
mod cli_package;
mod display;
mod fuzz;
mod licences;
mod paper;
mod parts;
mod run;
mod setup;
mod shell;
mod shots;
mod test;
mod types;
mod ui;

use std::env;
use std::process::ExitCode;

const COMMANDS: &str = "run, test, check, fuzz, shots, parts, bench, bundle, types";

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done = match command.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(&rest),
        "check" => check::check(),
        "fuzz" => fuzz::fuzz(&rest),
        "shots" => shots::shots(&rest),
        "parts" => parts::parts(),
        "bundle" => bundle::bundle(&rest),
        "types" => types::types(),
        "bench" => bench::bench(&rest),
        unknown => {
            eprintln!("xtask: there is no command \"{unknown}\"; there is: {COMMANDS}");
            Err(ExitCode::from(2))
        }
    };
    done.err().unwrap_or(ExitCode::SUCCESS)
}
