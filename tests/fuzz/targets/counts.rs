//! A file of counts.

#![no_main]

#[path = "../../hostile/checks.rs"]
#[expect(dead_code, reason = "each target holds one of the checks")]
mod checks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| checks::counts(text));
