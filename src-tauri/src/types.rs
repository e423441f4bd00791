//! The types on the wire, as the screens know them: `ui/src/wire.ts`, written by the test below and committed.

use std::collections::BTreeMap;
use std::fs;

use ts_rs::{Config, TS, TypeVisitor};

use crate::ask::Ask;
use crate::clock::Tick;
use crate::counting::Count;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::take::{Progress, Take, Taken};
use crate::view::View;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/wire.ts");
const HEAD: &str = "// What goes over the wire. Written by `cargo xtask types`; not to be changed by hand.\n";

/// A text in reading order, by a name of its own.
const WORDS: &str = "\nexport type Words = Array<Run>;\n";

/// Collects a type and all it is made of, each once.
#[derive(Default)]
struct Collect {
    config: Config,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Collect {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() && !self.declared.contains_key(&T::ident(&self.config)) {
            self.declared.insert(T::ident(&self.config), T::decl(&self.config));
            T::visit_dependencies(self);
        }
    }
}

fn declared() -> String {
    let mut collect = Collect::default();
    collect.visit::<View>();
    collect.visit::<Ask>();
    collect.visit::<Settings>();
    collect.visit::<Count>();
    collect.visit::<Refusal>();
    collect.visit::<Tick>();
    collect.visit::<Take>();
    collect.visit::<Taken>();
    collect.visit::<Progress>();
    let types: Vec<String> = collect.declared.into_values().map(|declared| format!("\nexport {declared}\n")).collect();
    format!("{HEAD}{WORDS}{}", types.concat())
}

#[test]
fn the_types_of_the_screens_are_those_of_the_wire() {
    let declared = declared();
    if std::env::var_os("SHIRUBE_WRITE_TYPES").is_some() {
        fs::write(FILE, &declared).expect("the folder is there");
    }
    let committed = fs::read_to_string(FILE).unwrap_or_default();
    assert!(committed == declared, "ui/src/wire.ts is not fresh: run cargo xtask types");
}
