//! The commands of the house: `cargo xtask run | test | check | bench`.
//!
//! One module a command. Nothing that the program itself needs is here, and no command does what another tool's own
//! settings already say.

mod bench;
mod check;
mod run;
mod setup;
mod shell;
mod test;

use std::env;
use std::process::ExitCode;

const COMMANDS: &str = "run, test, check, bench";

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done = match command.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(&rest),
        "check" => check::check(),
        "bench" => bench::bench(&rest),
        unknown => {
            eprintln!("xtask: there is no command \"{unknown}\"; there is: {COMMANDS}");
            Err(ExitCode::from(2))
        }
    };
    done.err().unwrap_or(ExitCode::SUCCESS)
}
