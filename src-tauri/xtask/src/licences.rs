//! The licences of everything that is built into a program, as their authors ship them: one text for its package.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::shell::{cargo, root};

/// What the programs are built of on this system, one after the other; what only helps to build them is left out. They are
/// built at once, so what one asks of a package the other gets as well.
const BUILT_IN: &str = "tree --locked --package shirube-desktop --package shirube-cli --edges normal,no-proc-macro \
    --no-dedupe --prefix none --format {p}";
/// Which of them has the screens.
const WITH_SCREENS: &str = "shirube-desktop";
/// How files with licences are named.
const NAMES: [&str; 5] = ["license", "licence", "copying", "notice", "copyright"];

/// Everything that is built into a program of the house with its licence, and each text of a licence once.
pub(crate) fn licences(of: &str) -> Option<String> {
    let trees = cargo(BUILT_IN).output()?;
    let tree = trees.split("\n\n").find(|tree| tree.split_whitespace().next() == Some(of))?;
    let built_in: BTreeSet<String> = tree.lines().map(two_words).collect();
    let metadata: Value = serde_json::from_str(&cargo("metadata --locked --format-version 1").output()?).ok()?;
    let mut named = BTreeSet::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut take = |name: &str, licence: &str, folder: &Path| {
        named.insert(format!("{name}: {licence}"));
        for text in in_folder(folder) {
            texts.entry(text).or_default().insert(name.to_owned());
        }
    };
    for package in metadata["packages"].as_array()?.iter().filter(|package| !package["source"].is_null()) {
        let [name, version, manifest] = ["name", "version", "manifest_path"].map(|key| package[key].as_str());
        let name = format!("{} v{}", name?, version?);
        if built_in.contains(&name) {
            let licence = package["license"].as_str().unwrap_or("see its text");
            take(&name, licence, Path::new(manifest?).parent()?);
        }
    }
    for (name, folder) in if of == WITH_SCREENS { screens()? } else { Vec::new() } {
        let package: Value = serde_json::from_str(&fs::read_to_string(folder.join("package.json")).ok()?).ok()?;
        let [version, licence] = ["version", "license"].map(|key| package[key].as_str());
        take(&format!("{name} v{}", version?), licence?, &folder);
    }
    let listed: Vec<String> = named.into_iter().collect();
    let texts = texts.into_iter().map(|(text, names)| {
        let names: Vec<String> = names.into_iter().collect();
        format!("{}\n{}\n\n{text}\n", "=".repeat(79), names.join(", "))
    });
    let head = format!("What is built into {of} besides its own code, and under which licences.\n");
    Some(format!("{head}\n{}\n\n{}", listed.join("\n"), texts.collect::<Vec<_>>().join("\n")))
}

/// The name and the version at the beginning of a line.
fn two_words(line: &str) -> String {
    line.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

/// What the screens are built of.
fn screens() -> Option<Vec<(String, std::path::PathBuf)>> {
    let ui = root().join("ui");
    let package: Value = serde_json::from_str(&fs::read_to_string(ui.join("package.json")).ok()?).ok()?;
    let names = package["dependencies"].as_object()?.keys().cloned();
    Some(names.map(|name| (name.clone(), ui.join("node_modules").join(name))).collect())
}

/// The texts of the licences in a folder.
fn in_folder(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_licence = |name: &str| NAMES.iter().any(|wanted| name.to_lowercase().starts_with(wanted));
    let files = entries.filter(|entry| entry.file_name().to_str().is_some_and(is_licence));
    files.filter_map(|entry| fs::read_to_string(entry.path()).ok()).map(|text| text.trim().to_owned()).collect()
}
