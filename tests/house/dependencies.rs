//! What the house is built of: free, from one place, and where that is ours to choose, of one version each.
//!
//! What is allowed stands in `deny.toml`, which `cargo deny` reads too: `cargo xtask check` runs it for the other systems.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};
use spdx::{Expression, ParseMode};
use toml::Table;

const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
const DENY: &str = include_str!("../../deny.toml");
const LOCKS: [&str; 3] =
    [include_str!("../../Cargo.lock"), include_str!("../fuzz/Cargo.lock"), include_str!("../peers/Cargo.lock")];
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// What the program without a window has in several versions, and why.
const TWICE: [(&str, &str); 7] = [
    ("base64", "one of `krilla`, one of `parquet`"),
    ("font-types", "one of `parley`, one of `krilla`"),
    ("getrandom", "one of `tempfile`, one of `arrow`"),
    ("num-bigint", "one of `parquet`, one of `arrow`"),
    ("read-fonts", "one of `parley`, one of `krilla`"),
    ("skrifa", "one of `parley`, one of `krilla`"),
    ("syn", "used while others are built"),
];

fn graph() -> Metadata {
    let platform = ["--locked", "--filter-platform", "x86_64-unknown-linux-gnu"].map(str::to_owned);
    let mut command = MetadataCommand::new();
    command.manifest_path(MANIFEST).other_options(platform).exec().expect("the graph can be read")
}

#[test]
fn every_dependency_is_free() {
    let deny: Table = toml::from_str(DENY).expect("it is read by `cargo deny`");
    let allowed = deny["licenses"]["allow"].as_array().expect("a list").iter();
    let allowed: BTreeSet<&str> = allowed.filter_map(|license| license.as_str()).collect();
    let mut judged = 0;
    for package in graph().packages.iter().filter(|package| package.source.is_some()) {
        // Whoever names no licence has it in a file.
        let file = || fs::read_to_string(package.license_file()?).ok().filter(|text| text.contains("Apache License"));
        let license = package.license.clone().or_else(|| file().map(|_| "Apache-2.0".to_owned())).unwrap_or_default();
        let read = Expression::parse_mode(&license, ParseMode::LAX);
        let read = read.unwrap_or_else(|problem| panic!("{}: {license}: {problem}", package.name));
        let free = read.evaluate(|needed| allowed.contains(needed.to_string().as_str()));
        assert!(free, "{}: {license}", package.name);
        judged += 1;
    }
    assert!(judged > 100, "{judged}");
}

#[test]
fn every_dependency_comes_from_one_place() {
    for lock in LOCKS {
        let lock: Table = toml::from_str(lock).expect("it is Cargo's own");
        for package in lock["package"].as_array().expect("a list") {
            let source = package.get("source").and_then(|source| source.as_str());
            assert!(source.is_none_or(|source| source == REGISTRY), "{package}");
            assert_eq!(source.is_some(), package.get("checksum").is_some(), "{package}");
        }
    }
}

/// The packages that a program is made of.
fn made_of<'g>(graph: &'g Metadata, program: &str) -> BTreeSet<&'g PackageId> {
    let nodes = &graph.resolve.as_ref().expect("it was resolved").nodes;
    let root = graph.packages.iter().find(|package| package.name.as_str() == program).expect("it is there");
    let mut seen: BTreeSet<&PackageId> = BTreeSet::new();
    let mut open = vec![&root.id];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| node.id == *id).expect("it was resolved");
        let normal =
            node.deps.iter().filter(|needed| needed.dep_kinds.iter().any(|one| one.kind == DependencyKind::Normal));
        open.extend(normal.map(|needed| &needed.pkg));
    }
    seen
}

#[test]
fn the_window_carries_nothing_of_what_a_mailing_needs() {
    let graph = graph();
    let names = |program: &str| {
        let ids = made_of(&graph, program);
        let packages = graph.packages.iter().filter(|package| ids.contains(&package.id));
        packages.map(|package| package.name.to_string()).collect::<BTreeSet<_>>()
    };
    let (window, terminal) = (names("shirube-desktop"), names("shirube-cli"));
    for needed in ["parquet", "arrow-array", "csv-core", "indicatif"] {
        assert!(terminal.contains(needed) && !window.contains(needed), "{needed}");
    }
}

#[test]
fn the_program_without_a_window_has_one_version_of_each() {
    let graph = graph();
    let seen = made_of(&graph, "shirube-cli");
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for package in graph.packages.iter().filter(|package| seen.contains(&package.id)) {
        *versions.entry(package.name.as_str()).or_default() += 1;
    }
    assert!(versions.len() > 50, "{}", versions.len());
    let twice: Vec<&str> = versions.iter().filter(|(_, count)| **count > 1).map(|(name, _)| *name).collect();
    assert_eq!(twice, TWICE.map(|(name, _)| name), "each is used in one version, or stands here with its reason");
}
