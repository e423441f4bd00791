//! What packages carry: `tauri.conf.json` says where every file of the window goes, `packaging/shirube-cli.json` where those of
//! the command line go. Neither names anything that is neither in the repository nor made for it. `cargo xtask bundle --try`
//! installs the packages; that takes too long to stand here.

use std::path::Path;

use serde_json::Value;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const CONFIGURATION: &str = include_str!("../tauri.conf.json");
const COMMAND_LINE: &str = include_str!("../src-tauri/packaging/shirube-cli.json");
const MAKES: &str = include_str!("../src-tauri/xtask/src/bundle.rs");
const MADE: &str = "target/packaging/";
const KINDS: [&str; 2] = ["deb", "rpm"];

/// Where the description, the drawing and the licences of the window belong; the program and its entry come by themselves.
const OF_THE_WINDOW: [&str; 4] = [
    "/usr/share/doc/shirube/copyright",
    "/usr/share/doc/shirube/licences.gz",
    "/usr/share/icons/hicolor/scalable/apps/shirube-desktop.svg",
    "/usr/share/metainfo/jp.shirube.desktop.metainfo.xml",
];
/// Where the command line, its manuals, completions and licences belong.
const OF_THE_COMMAND_LINE: [&str; 11] = [
    "/usr/bin/shirube",
    "/usr/share/bash-completion/completions/shirube",
    "/usr/share/doc/shirube-cli/copyright",
    "/usr/share/doc/shirube-cli/licences.gz",
    "/usr/share/fish/vendor_completions.d/shirube.fish",
    "/usr/share/man/es/man1/shirube.1.gz",
    "/usr/share/man/ja/man1/shirube.1.gz",
    "/usr/share/man/ko/man1/shirube.1.gz",
    "/usr/share/man/man1/shirube.1.gz",
    "/usr/share/man/pt_BR/man1/shirube.1.gz",
    "/usr/share/man/zh_CN/man1/shirube.1.gz",
];
/// Each system has its own place for what zsh completes.
const OF_ZSH: [(&str, &str); 2] =
    [("deb", "/usr/share/zsh/vendor-completions/_shirube"), ("rpm", "/usr/share/zsh/site-functions/_shirube")];

fn bundle() -> Value {
    let configuration: Value = serde_json::from_str(CONFIGURATION).expect("it is JSON");
    configuration["bundle"].clone()
}

fn command_line() -> Value {
    serde_json::from_str(COMMAND_LINE).expect("it is JSON")
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text")).collect()
}

/// Where files go, in order.
fn places(files: &Value) -> Vec<&str> {
    let mut places: Vec<&str> = files.as_object().expect("a table").keys().map(String::as_str).collect();
    places.sort_unstable();
    places
}

fn sources(files: &Value) -> Vec<String> {
    let files = files.as_object().expect("a table").values();
    files.map(|file| file.as_str().expect("a path").to_owned()).collect()
}

#[test]
fn every_package_carries_everything_in_its_place() {
    let (bundle, command_line) = (bundle(), command_line());
    for kind in KINDS {
        assert_eq!(places(&bundle["linux"][kind]["files"]), OF_THE_WINDOW, "{kind}");
    }
    assert_eq!(places(&command_line["files"]), OF_THE_COMMAND_LINE);
    for (kind, of_zsh) in OF_ZSH {
        assert_eq!(places(&command_line[kind]["files"]), [of_zsh], "{kind}");
    }
}

#[test]
fn every_file_is_in_the_repository_or_made() {
    let (bundle, command_line) = (bundle(), command_line());
    let mut named: Vec<String> = texts(&bundle["icon"]).into_iter().map(str::to_owned).collect();
    named.extend(sources(&command_line["files"]));
    for kind in KINDS {
        let window = &bundle["linux"][kind];
        named.extend(sources(&window["files"]));
        named.extend(sources(&command_line[kind]["files"]));
        named.push(window["desktopTemplate"].as_str().expect("a path").to_owned());
    }
    for file in named {
        match file.strip_prefix(MADE) {
            Some(made) => {
                let name = made.trim_end_matches(".gz");
                let constant = format!("\"{name}\"");
                assert!(MAKES.contains(&constant), "nobody makes {file}");
            }
            None => assert!(Path::new(ROOT).join(&file).is_file(), "{file}"),
        }
    }
}

#[test]
fn what_is_needed_and_what_is_good_to_have_is_declared() {
    let (window, command_line) = (&bundle()["linux"], command_line());
    for package in [window, &command_line] {
        let needs = texts(&package["deb"]["depends"]);
        assert!(needs.contains(&"libfontconfig1"), "the programs look for letters");
        assert!(texts(&package["deb"]["recommends"]).contains(&"fonts-noto-cjk"), "a PDF needs letters");
        assert!(texts(&package["rpm"]["recommends"]).contains(&"google-noto-sans-cjk-fonts"));
    }
    for kind in KINDS {
        assert!(texts(&window[kind]["recommends"]).contains(&"shirube-cli"), "who has the window may want the rest");
        assert!(!texts(&window[kind]["depends"]).contains(&"shirube-cli"), "and does not need it");
    }
    for needed in texts(&command_line["deb"]["depends"]) {
        assert!(!needed.contains("webkit") && !needed.contains("gtk"), "a server needs no {needed}");
    }
}

#[test]
fn installers_speak_the_languages_and_have_their_icons() {
    let bundle = bundle();
    assert_eq!(texts(&bundle["targets"]), ["deb", "rpm", "nsis", "msi", "app", "dmg"]);
    let windows = &bundle["windows"];
    let speaks = ["Japanese", "English", "SimpChinese", "Korean", "Spanish", "PortugueseBR"];
    assert_eq!(texts(&windows["nsis"]["languages"]), speaks);
    assert_eq!(texts(&windows["wix"]["language"]), ["ja-JP", "en-US", "zh-CN", "ko-KR", "es-ES", "pt-BR"]);
    for kind in [".ico", ".icns", ".png"] {
        assert!(texts(&bundle["icon"]).iter().any(|icon| icon.ends_with(kind)), "{kind}");
    }
}
