//! `system`: every command and every option stands in the manual and is completed by each shell; menus and lists of
//! programs have their words in every language.
//!
//! What there is to be found is read from `--help`. The shell, and the programs that read entries and descriptions, judge.

use std::fs;
use std::process::Command;

use super::program::{answer, json, languages, strings};

/// What stands instead of a command.
const ALWAYS: [&str; 2] = ["--help", "--version"];

/// A command with its options and what each can be given, as `--help` has them.
struct Told {
    command: String,
    options: Vec<(String, String)>,
}

fn told() -> Vec<Told> {
    let help = answer("--help");
    let of_command = |line: &str| {
        let (command, rest) = line.split_once(' ').unwrap_or((line, ""));
        let options = rest.split("[--").skip(1).map(|part| {
            let option = part.trim().trim_end_matches(" ...");
            let option = option.strip_suffix(']').unwrap_or(option);
            let (name, value) = option.split_once(' ').unwrap_or((option, ""));
            (format!("--{name}"), value.to_owned())
        });
        Told { command: command.to_owned(), options: options.collect() }
    };
    let told: Vec<Told> = help.lines().filter_map(|line| line.strip_prefix("  shirube ")).map(of_command).collect();
    assert!(told.len() >= 10 && told.iter().any(|told| told.options.len() >= 10), "{help}");
    told
}

/// What bash offers where the last of these words is being typed.
fn completed(words: &[&str]) -> Vec<String> {
    let asked =
        "eval \"$1\"; shift; COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)); _shirube; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let script = answer("system bash");
    // It is asked for at the prompt, where there is something to set; elsewhere it would complain.
    let asked = format!("compopt() {{ :; }}; {asked}");
    let said = Command::new("bash").args(["--norc", "-c", &asked, "bash", &script]).args(words).output();
    let said = said.expect("bash is there");
    assert!(said.stderr.is_empty(), "{words:?}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

#[test]
fn every_command_and_option_stands_in_the_manual_in_every_language() {
    for language in languages() {
        let page = answer(&format!("system man --lang {language}"));
        for Told { command, options } in told() {
            let plain = |text: &str| text.replace('-', "\\-");
            assert!(page.contains(&format!("\\fBshirube {command}\\fR")), "{language}: {command}");
            for (option, value) in options {
                let item = format!("\n.TP\n\\fB{}\\fR {}\n", plain(&option), plain(&value));
                let about = page.split_once(&item).unwrap_or_else(|| panic!("{language}: {option} {value}")).1;
                assert!(about.starts_with(char::is_alphanumeric), "{language}: nothing is said of {option}");
            }
        }
        let steers =
            |line: &str| line.starts_with(['.', '\'']) && ![".TH", ".SH", ".TP", ".ad", ".nh"].contains(&&line[..3]);
        assert!(!page.lines().any(steers), "{language}: a text steers the page");
    }
}

#[test]
fn bash_completes_every_command_every_option_and_what_it_can_be_given() {
    let told = told();
    let commands: Vec<String> = told.iter().map(|told| told.command.clone()).collect();
    let first = [commands, ALWAYS.map(str::to_owned).to_vec()].concat();
    assert_eq!(sorted(completed(&["shirube", ""])), sorted(first));
    for Told { command, options } in &told {
        let names: Vec<String> = options.iter().map(|(name, _)| name.clone()).chain([ALWAYS[0].to_owned()]).collect();
        assert_eq!(sorted(completed(&["shirube", command, "--"])), sorted(names), "{command}");
        for (option, value) in options {
            let offered = completed(&["shirube", command, option, ""]);
            if value.contains('|') && !value.contains("YYYY") {
                assert_eq!(offered, value.split('|').collect::<Vec<_>>(), "{command} {option}");
            }
        }
    }
}

#[test]
fn bash_completes_the_ids_there_are_and_the_files_there_are() {
    let lists = json("lists");
    for (option, list) in
        [("--insurer", "insurers"), ("--situation", "situations"), ("--lang", "languages"), ("--topic", "topics")]
    {
        let command = if option == "--topic" { "sheet" } else { "check" };
        let offered = completed(&["shirube", command, option, ""]);
        assert_eq!(sorted(offered), sorted(strings(&lists[list]).into_iter().map(str::to_owned).collect()), "{option}");
    }
    assert!(completed(&["shirube", "topic", "kaku"]).contains(&"kakuninsho".to_owned()));
    assert_eq!(completed(&["shirube", "check", "--day", ""]), [""; 0]);
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("a family.toml");
    fs::write(&file, "").expect("a file can be written");
    let begun = folder.path().join("a fa").to_string_lossy().into_owned();
    for words in [&["shirube", "family", &begun][..], &["shirube", "check", "--pack", &begun]] {
        assert_eq!(completed(words), [file.to_string_lossy()], "{words:?}");
    }
}

#[test]
fn zsh_and_fish_are_told_every_command_and_option() {
    let (zsh, fish) = (answer("system zsh"), answer("system fish"));
    for Told { command, options } in told() {
        let of_zsh = zsh.split_once(&format!("\n    {command})\n")).unwrap_or_else(|| panic!("{command}")).1;
        let of_zsh = of_zsh.split_once(";;").expect("it comes to an end").0;
        assert!(fish.contains(&format!("__fish_use_subcommand -a {command} -d ")), "{command}");
        for (option, value) in options {
            let spec = if value.is_empty() { "]'" } else { "]:" };
            assert!(of_zsh.lines().any(|line| line.contains(&format!("{option}[")) && line.contains(spec)), "{option}");
            let name = option.trim_start_matches('-');
            let given = match value.as_str() {
                "" => " -d ",
                "FILE" => " -r -F -d ",
                _ => " -x",
            };
            let wanted = format!("'contains {command} (commandline -opc)[2]' -l {name}{given}");
            assert!(fish.contains(&wanted), "{wanted}");
        }
    }
}

/// What a program that reads files of a kind says of one.
fn judged(by: &[&str], name: &str, text: &str) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join(name);
    fs::write(&file, text).expect("a file can be written");
    let said = Command::new(by[0]).args(&by[1..]).arg(&file).output().expect("it is there");
    let said_of_it = String::from_utf8_lossy(&[said.stdout, said.stderr].concat()).into_owned();
    if said.status.success() { Ok(()) } else { Err(said_of_it) }
}

#[test]
fn the_desktop_entry_is_one_and_speaks_every_language() {
    let entry = answer("system desktop");
    let judge = |text: &str| judged(&["desktop-file-validate"], "Shirube.desktop", text);
    assert_eq!(judge(&entry), Ok(()));
    assert!(judge(&entry.replace("Type=Application", "Type=Window")).is_err(), "the judge judges");
    for key in ["Name", "Comment", "Keywords"] {
        for language in ["", "[ja]", "[zh_CN]", "[ko]", "[es]", "[pt_BR]"] {
            assert!(entry.lines().any(|line| line.starts_with(&format!("{key}{language}="))), "{key}{language}");
        }
    }
}

#[test]
fn the_description_for_lists_of_programs_is_one_and_speaks_every_language() {
    let description = answer("system metainfo");
    let judge = |text: &str| judged(&["appstreamcli", "validate", "--no-net"], "jp.shirube.desktop.metainfo.xml", text);
    assert_eq!(judge(&description), Ok(()));
    assert!(judge(&description.replace("<metadata_license>CC0-1.0", "<metadata_license>mine")).is_err(), "it judges");
    let read = roxmltree::Document::parse(&description).expect("it is XML");
    for (element, least) in [("name", 1), ("summary", 1), ("p", 2), ("keyword", 5)] {
        for language in [None, Some("ja"), Some("zh-CN"), Some("ko"), Some("es"), Some("pt-BR")] {
            let tag = |node: &roxmltree::Node<'_, '_>| {
                node.attributes().find(|attribute| attribute.name() == "lang").map(|tag| tag.value().to_owned())
            };
            let said = read.descendants().filter(|node| node.has_tag_name(element) && tag(node).as_deref() == language);
            assert!(said.count() >= least, "{element} in {language:?}");
        }
    }
}
