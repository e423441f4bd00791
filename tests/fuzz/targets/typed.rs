//! What is typed into a field.

#![no_main]

#[path = "../../hostile/checks.rs"]
#[expect(dead_code, reason = "each target holds one of the checks")]
mod checks;

use std::sync::LazyLock;

use checks::World;
use libfuzzer_sys::fuzz_target;

static WORLD: LazyLock<World> = LazyLock::new(World::embedded);

fuzz_target!(|text: &str| WORLD.typed(text));
