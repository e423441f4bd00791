//! What packages carry: `tauri.conf.json` puts every file in its place, and names nothing that is neither in the
//! repository nor made for it. `cargo xtask bundle --try` installs a package; that takes too long to stand here.

use std::path::Path;

use serde_json::Value;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const CONFIGURATION: &str = include_str!("../tauri.conf.json");
const MAKES: &str = include_str!("../src-tauri/xtask/src/bundle.rs");
const MADE: &str = "target/packaging/";

/// Where the command line, its manuals, completions, the description, the drawing and the licences belong.
const CARRIED: [&str; 13] = [
    "/usr/bin/shirube",
    "/usr/share/man/man1/shirube.1.gz",
    "/usr/share/man/ja/man1/shirube.1.gz",
    "/usr/share/man/zh_CN/man1/shirube.1.gz",
    "/usr/share/man/ko/man1/shirube.1.gz",
    "/usr/share/man/es/man1/shirube.1.gz",
    "/usr/share/man/pt_BR/man1/shirube.1.gz",
    "/usr/share/bash-completion/completions/shirube",
    "/usr/share/fish/vendor_completions.d/shirube.fish",
    "/usr/share/metainfo/jp.shirube.desktop.metainfo.xml",
    "/usr/share/icons/hicolor/scalable/apps/shirube-desktop.svg",
    "/usr/share/doc/shirube/copyright",
    "/usr/share/doc/shirube/licences.gz",
];
/// Each has its own place for what zsh completes.
const OF_ZSH: [(&str, &str); 2] =
    [("deb", "/usr/share/zsh/vendor-completions/_shirube"), ("rpm", "/usr/share/zsh/site-functions/_shirube")];

fn bundle() -> Value {
    let configuration: Value = serde_json::from_str(CONFIGURATION).expect("it is JSON");
    configuration["bundle"].clone()
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text")).collect()
}

#[test]
fn both_packages_carry_everything_in_its_place() {
    let bundle = bundle();
    for (kind, of_zsh) in OF_ZSH {
        let files = bundle["linux"][kind]["files"].as_object().expect("a table");
        let mut wanted = [CARRIED.as_slice(), &[of_zsh]].concat();
        wanted.sort_unstable();
        let mut there: Vec<&str> = files.keys().map(String::as_str).collect();
        there.sort_unstable();
        assert_eq!(there, wanted, "{kind}");
    }
}

#[test]
fn every_file_is_in_the_repository_or_made() {
    let bundle = bundle();
    let mut named: Vec<String> = texts(&bundle["icon"]).into_iter().map(str::to_owned).collect();
    for (kind, _) in OF_ZSH {
        let files = bundle["linux"][kind]["files"].as_object().expect("a table").values();
        named.extend(
            files
                .chain([&bundle["linux"][kind]["desktopTemplate"]])
                .map(|file| file.as_str().expect("a path").to_owned()),
        );
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
    let bundle = bundle();
    let deb = &bundle["linux"]["deb"];
    assert!(texts(&deb["depends"]).contains(&"libfontconfig1"), "the programs look for letters");
    assert!(texts(&deb["recommends"]).contains(&"fonts-noto-cjk"), "a PDF needs letters");
    assert!(texts(&bundle["linux"]["rpm"]["recommends"]).contains(&"google-noto-sans-cjk-fonts"));
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
