//! The promises about the house itself: who depends on whom, what stands where, and how large it grows.
//!
//! It reads manifests and sources as text. What the program says or decides is promised elsewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cargo_metadata::{DependencyKind, MetadataCommand, Package};

#[path = "house/dependencies.rs"]
mod dependencies;
#[path = "house/reading.rs"]
mod reading;

use reading::{addresses, is_east_asian, markup_words, phone_numbers, without_comments, words};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Each may depend on those before it.
const ORDER: [&str; 6] =
    ["shirube-rules", "shirube-facts", "shirube-words", "shirube-paper", "shirube-counts", "shirube-cli"];
const SHELL: &str = "shirube-desktop";

const LONGEST: usize = 450;
const TOO_LONG: &str = "too long";

/// Words by which a program would write a file, open a connection or start another program.
const LEAKS: [&str; 8] =
    ["fs", "OpenOptions", "NamedTempFile", "net", "TcpStream", "UdpSocket", "UnixStream", "Command"];
/// Words of which the rule core has none.
const IMPURE: [&str; 16] = [
    "Instant",
    "Local",
    "Mutex",
    "SystemTime",
    "Utc",
    "async",
    "env",
    "eprintln",
    "fs",
    "io",
    "net",
    "println",
    "process",
    "serde",
    "thread",
    "tokio",
];

/// A listed exception to a promise: where, what is let through there, and why.
struct Exception {
    file: &'static str,
    what: &'static str,
    why: &'static str,
}

const JAPANESE_IN_CODE: &[Exception] = &[
    Exception {
        file: "src-tauri/rules/src/receipt.rs",
        what: "ーｰ",
        why: "a code may be typed with these as its dashes",
    },
    Exception {
        file: "src-tauri/words/src/date_input.rs",
        what: "令和平成元年月日まで・ー",
        why: "a date may be typed as it stands on the card",
    },
    Exception { file: "src-tauri/words/src/phrases.rs", what: "ー々・", why: "no line begins with these" },
];
const WRITES: &[Exception] = &[
    Exception { file: "src-tauri/src/settings.rs", what: "fs", why: "the settings are kept" },
    Exception { file: "src-tauri/src/hostile_tests.rs", what: "fs", why: "the corpus is read" },
    Exception {
        file: "src-tauri/src/counting.rs",
        what: "fs",
        why: "sums are kept, where somebody has switched it on",
    },
    Exception { file: "src-tauri/src/team.rs", what: "fs", why: "it reads the file that a person has named" },
    Exception { file: "src-tauri/src/types.rs", what: "fs", why: "a test keeps the types of the screens fresh" },
];
const READS: &[Exception] = &[
    Exception { file: "src-tauri/cli/src/pack.rs", what: "fs", why: "it reads the file that a person has named" },
    Exception {
        file: "src-tauri/cli/src/triage/batches.rs",
        what: "fs",
        why: "it reads the table that a person has named",
    },
    Exception {
        file: "src-tauri/cli/src/triage/journal.rs",
        what: "fs",
        why: "how far a run is, beside the file that a person has named",
    },
    Exception {
        file: "src-tauri/cli/src/triage/lines.rs",
        what: "fs",
        why: "it reads the table that a person has named",
    },
    Exception {
        file: "src-tauri/cli/src/triage/outlet.rs",
        what: "OpenOptions",
        why: "a file too large for memory grows beside the place that a person has named",
    },
    Exception { file: "src-tauri/cli/src/triage/outlet.rs", what: "fs", why: "the same" },
    Exception { file: "src-tauri/cli/src/triage/plan.rs", what: "fs", why: "it looks whether a file is there" },
    Exception {
        file: "src-tauri/cli/src/triage/table.rs",
        what: "fs",
        why: "it reads the table that a person has named",
    },
];
const PRINTS: &[Exception] = &[
    Exception { file: "src-tauri/paper/src/file.rs", what: "fs", why: "it writes the file that a person has named" },
    Exception { file: "src-tauri/paper/src/file.rs", what: "NamedTempFile", why: "it writes beside, and renames" },
];
const ADDRESSES_IN_CODE: &[Exception] = &[];
const LONG_FILES: &[Exception] =
    &[Exception { file: "ui/src/wire.ts", what: TOO_LONG, why: "it is generated, and has one subject" }];

const SIGNS_IN_SCREENS: &[Exception] = &[Exception {
    file: "ui/src/parts/Bar.svelte",
    what: "A",
    why: "a small and a large letter stand for the size of the text; their names come from the view",
}];

/// What the page may load, and from where: its own files, and answers from the program.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src ipc: http://ipc.localhost; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What the window may ask of its frame.
const ALLOWED: [&str; 4] =
    ["window", "core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-print"];

/// A place where a promise is not kept.
struct Finding {
    file: String,
    line: usize,
    what: String,
}

/// A file of the house, its path from the root, and its text.
#[derive(Clone)]
struct Source {
    file: String,
    text: String,
}

#[test]
fn crates_depend_only_on_those_to_their_left() {
    let members = members();
    let names: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
    for member in &members {
        let allowed = may_depend_on(&member.name);
        for dependency in member.dependencies.iter().filter(|dependency| names.contains(dependency.name.as_str())) {
            assert!(
                allowed.contains(&dependency.name.as_str()),
                "{} depends on {}; it may depend on {allowed:?}",
                member.name,
                dependency.name
            );
        }
    }
}

#[test]
fn the_rule_core_depends_on_chrono_alone() {
    let members = members();
    let rules = members.iter().find(|member| member.name == ORDER[0]).expect("the rule core is a member");
    let kept = rules.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development);
    let names: Vec<&str> = kept.map(|dependency| dependency.name.as_str()).collect();
    assert_eq!(names, ["chrono"]);
}

#[test]
fn only_the_shell_depends_on_tauri() {
    for member in members().iter().filter(|member| member.name != SHELL) {
        for dependency in &member.dependencies {
            assert!(!dependency.name.starts_with("tauri"), "{} depends on {}", member.name, dependency.name);
        }
    }
}

#[test]
fn the_rule_core_reads_no_clock_and_no_files() {
    let impure = |code: &str| words(code).filter(|word| IMPURE.contains(word)).map(str::to_owned).collect();
    check(&code("src-tauri/rules/src"), impure, &[], "the rule core is pure: facts and the day are its arguments");
}

#[test]
fn nothing_is_written_and_no_connection_is_opened() {
    for folder in ["rules", "facts", "words", "paper", "counts", "cli", "."] {
        let leaks = |code: &str| words(code).filter(|word| LEAKS.contains(word)).map(str::to_owned).collect();
        let why = "answers live in memory: no file is written, no connection opened, no other program started";
        let exceptions = match folder {
            "." => WRITES,
            "cli" => READS,
            "paper" => PRINTS,
            _ => &[],
        };
        check(&code(&format!("src-tauri/{folder}/src").replace("/.", "")), leaks, exceptions, why);
    }
}

#[test]
fn no_phone_number_or_address_stands_outside_the_facts() {
    let mut sources = sources("src-tauri", &["rs"]);
    sources.extend(self::sources("locales", &["ftl"]));
    sources.extend(self::sources("ui/src", &["svelte", "ts", "css"]));
    let found = |line: &str| [phone_numbers(line), addresses(line)].concat();
    check(&sources, found, ADDRESSES_IN_CODE, "numbers and addresses come from src-tauri/facts/data");
}

#[test]
fn no_sentence_for_people_stands_in_code() {
    let japanese = |line: &str| line.chars().filter(|letter| is_east_asian(*letter)).map(String::from).collect();
    check(&code("src-tauri"), japanese, JAPANESE_IN_CODE, "every sentence comes from locales");
}

#[test]
fn no_sentence_for_people_stands_in_the_screens() {
    let mut found = Vec::new();
    for Source { file, text } in sources("ui/src", &["svelte", "ts"]) {
        let written = if file.ends_with(".svelte") { markup_words(&text) } else { Vec::new() };
        let japanese =
            without_comments(&text).chars().filter(|letter| is_east_asian(*letter)).map(String::from).collect();
        let what = [written, japanese].concat();
        found.extend(what.into_iter().map(|what| Finding { file: file.clone(), line: 1, what }));
    }
    judge(found, SIGNS_IN_SCREENS, "the screens draw what they are given");
}

#[test]
fn the_window_may_ask_for_its_commands_the_clock_and_the_printer() {
    let read = |file: &str| fs::read_to_string(Path::new(ROOT).join(file)).expect("it is there");
    let json = |file: &str| -> serde_json::Value { serde_json::from_str(&read(file)).expect("it is JSON") };
    let files = |folder: &str| fs::read_dir(Path::new(ROOT).join(folder)).map_or(0, Iterator::count);
    assert_eq!((files("src-tauri/capabilities"), files("src-tauri/permissions")), (1, 1));
    let allowed = &json("src-tauri/capabilities/main.json")["permissions"];
    assert_eq!(*allowed, serde_json::json!(ALLOWED));
    let permissions: toml::Table = read("src-tauri/permissions/window.toml").parse().expect("it is TOML");
    let commands = &permissions["permission"][0]["commands"]["allow"];
    assert_eq!(
        commands.to_string(),
        r#"["view", "save_settings", "open_link", "copy_number", "count", "take", "stop"]"#
    );
    let security = &json("tauri.conf.json")["app"]["security"];
    assert_eq!(security["csp"].as_str(), Some(POLICY));
    assert_eq!(security["freezePrototype"], serde_json::json!(true));
    assert_eq!(json("tauri.conf.json")["app"]["withGlobalTauri"], serde_json::json!(false));
}

#[test]
fn words_in_markup_are_told_from_everything_else() {
    let markup =
        "<script lang=\"ts\">\n let a = 'no';</script><!-- no --><p class=\"no\" onclick={() => no()}>{no({a})}yes</p>";
    assert_eq!(markup_words(markup), ["yes"]);
}

#[test]
fn every_file_stays_readable() {
    let too_long = |source: &Source| {
        let line = source.text.lines().count();
        (line > LONGEST).then(|| Finding { file: source.file.clone(), line, what: TOO_LONG.to_owned() })
    };
    let sources =
        [sources("src-tauri", &["rs"]), sources("tests", &["rs"]), sources("ui/src", &["ts", "svelte", "css"])]
            .concat();
    judge(sources.iter().filter_map(too_long), LONG_FILES, "a file has one subject and at most 450 lines");
}

#[test]
fn no_todo_is_left_behind() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let calls = [concat!("todo", "!"), concat!("unimplemented", "!"), concat!("#[", "ignore")];
    let found = |line: &str| {
        let marks = words(line).filter(|word| marks.contains(word));
        marks.chain(calls.into_iter().filter(|call| line.contains(call))).map(str::to_owned).collect()
    };
    check(&sources("", &["rs", "ftl", "toml", "ts", "svelte"]), found, &[], "what is begun is finished");
}

#[test]
fn comments_are_told_from_code() {
    for (source, code) in [
        ("a // 一\nb", "a \nb"),
        ("a /* 一 /* 二 */ \n 三 */ b", "a \n b"),
        (r#"("// no", '"', b'\'', "\"//") // 一"#, r#"("// no", '"', b'\'', "\"//") "#),
        (r##"(r#"" // no"#, br"\", r#type) // 一"##, r##"(r#"" // no"#, br"\", r#type) "##),
        ("<'a>('/', '\\u{2f}') // 一", "<'a>('/', '\\u{2f}') "),
        ("//! 一", ""),
        ("/*/ 一 */ a /**/ b", " a  b"),
    ] {
        assert_eq!(without_comments(source), code);
    }
}

#[test]
fn phone_numbers_and_addresses_are_told_from_other_text() {
    for line in [
        "0120-95-0178",
        "call (03) 1234-5678",
        "０１２０－９５－０１７８",
        "0120950178",
        "電話090 1234 5678へ",
        "+81 3",
    ] {
        assert_eq!(phone_numbers(line).len(), 1, "{line}");
    }
    for line in
        ["2026-08-01 2027-02-28", "0123-4567-8", "09:00-17:30", "0b0101_0101", "20260801120000", "0123456789ABC"]
    {
        assert!(phone_numbers(line).is_empty(), "{line}");
    }
    assert_eq!(addresses("see https://example.org/a, or http://b").len(), 2);
    assert!(addresses(r#"address.starts_with("https://")"#).is_empty());
}

/// Holds each line of the sources against a promise: what was found there must be listed, and what is listed found.
fn check(sources: &[Source], find: impl Fn(&str) -> Vec<String>, exceptions: &[Exception], promise: &str) {
    let mut findings = Vec::new();
    for Source { file, text } in sources {
        for (line, text) in (1..).zip(text.lines()) {
            findings.extend(find(text).into_iter().map(|what| Finding { file: file.clone(), line, what }));
        }
    }
    judge(findings, exceptions, promise);
}

fn judge(findings: impl IntoIterator<Item = Finding>, exceptions: &[Exception], promise: &str) {
    let mut stale: BTreeSet<usize> = (0..exceptions.len()).collect();
    let mut problems = Vec::new();
    for Finding { file, line, what } in findings {
        match exceptions.iter().position(|listed| listed.file == file && listed.what.contains(&what)) {
            Some(at) => _ = stale.remove(&at),
            None => problems.push(format!("{file}:{line}: {what}")),
        }
    }
    for Exception { file, what, why } in stale.iter().map(|at| &exceptions[*at]) {
        problems.push(format!("{file}: the exception for \"{what}\" ({why}) is no longer needed"));
    }
    assert!(problems.is_empty(), "{promise}\n{}", problems.join("\n"));
}

fn members() -> Vec<Package> {
    let manifest = format!("{ROOT}/Cargo.toml");
    MetadataCommand::new().manifest_path(manifest).no_deps().exec().expect("the workspace can be read").packages
}

fn may_depend_on(member: &str) -> &'static [&'static str] {
    match member {
        "xtask" | "shirube-window-tests" => &[],
        "shirube-promises" => &ORDER,
        SHELL => &ORDER[..5],
        _ => {
            let at = ORDER.iter().position(|name| *name == member);
            &ORDER[..at.unwrap_or_else(|| panic!("say in tests/house.rs what {member} may depend on"))]
        }
    }
}

/// The Rust files below a folder, without their comments.
fn code(folder: &str) -> Vec<Source> {
    let sources = sources(folder, &["rs"]).into_iter();
    sources.map(|Source { file, text }| Source { file, text: without_comments(&text) }).collect()
}

/// The files below a folder that end so, in order; what is built, fetched or hidden is left out.
fn sources(folder: &str, extensions: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    let path = Path::new(ROOT).join(folder);
    let mut entries: Vec<_> =
        fs::read_dir(&path).expect("the folder is there").map(|entry| entry.expect("it can be read")).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().into_string().expect("file names are plain");
        let file = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let path = entry.path();
        if path.is_dir() {
            let is_built =
                path.join("CACHEDIR.TAG").exists() || ["node_modules", "gen", "dist"].contains(&name.as_str());
            if !is_built && !name.starts_with('.') {
                found.extend(sources(&file, extensions));
            }
        } else if path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted)) {
            found.push(Source { file, text: fs::read_to_string(path).expect("sources are UTF-8") });
        }
    }
    found
}
