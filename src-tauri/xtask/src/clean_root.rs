//! `cargo xtask bundle --try`: the packages for Debian in a root of their own, which holds Debian's minimum and nothing else.
//!
//! They are installed with what they declare to need, the command line first, which is to bring no window's engine; asked,
//! opened, read about, and removed again. Other packages come from where this machine has its own from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use crate::display::pictured;
use crate::shell::{Done, Line, program, target};

/// Goes into the root: it has processes of its own, which end with it, and shares only the displays.
const ENTER: &str = "mount -t proc proc \"$0/proc\" && mkdir -p /tmp/.X11-unix \"$0/tmp/.X11-unix\" \
    && mount --bind /tmp/.X11-unix \"$0/tmp/.X11-unix\" && exec chroot \"$0\" \"$@\"";
/// Who is not an administrator there.
const USER: &str = "someone";
const APT: &str = "env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes --no-install-recommends";
/// What people have besides: letters, the manual, and the shells.
const BESIDES: &str = "fonts-noto-cjk man-db bash-completion zsh fish";
const WINDOW: &str = "shirube-desktop";
/// How large it is when it is opened for the first time.
const SIZE: &str = "1000x800";
const CASE: &str = "check --json --lang ja --card valid --registered yes --certificate-expires 2020-01-31";

/// What is run by somebody, and what has to be in the answer.
const ASKED: [(&str, &str); 8] = [
    ("shirube --version", "shirube "),
    ("man --pager=cat -P cat shirube", "--situation"),
    ("man --pager=cat -P cat -L ja_JP.UTF-8 shirube", "--situation"),
    (
        "bash -c 'source /usr/share/bash-completion/bash_completion; _completion_loader shirube; \
         COMP_WORDS=(shirube check --card v) COMP_CWORD=3; _shirube; echo ${COMPREPLY[@]}'",
        "valid",
    ),
    ("zsh -fc 'autoload -U compinit; compinit -D; echo ${_comps[shirube]}; zsh -n ${^fpath}/_shirube(N)'", "_shirube"),
    (
        "fish -c 'complete -C \"shirube check --card v\"' >offered 2>complaints; test -s complaints || cat offered",
        "valid",
    ),
    ("shirube sheet --card none --lang ja --format pdf --out sheet.pdf && head -c 5 sheet.pdf", "%PDF-"),
    (
        "printf 'member,card\\n7,lost\\n' >members.csv && shirube triage members.csv --out letters.csv --lang ja >counts && \
         cat letters.csv",
        "7,nothing,suspend-card report-to-police",
    ),
];

/// A folder with a system in it, which goes when this does.
struct Root {
    folder: PathBuf,
}

/// Whether this machine can make such a root at all.
pub(crate) fn can_be_made() -> Done {
    let is_root = program("id -u").output().is_some_and(|id| id.trim() == "0");
    let is_there = program("debootstrap --version").succeeds_silently();
    if is_root && is_there && mirror().is_some() {
        return Ok(());
    }
    eprintln!("xtask: --try needs Debian, root (sudo) and debootstrap; on Debian: apt-get install debootstrap");
    Err(ExitCode::FAILURE)
}

/// Installs the packages, uses and removes them.
pub(crate) fn try_out(cli: &Path, window: &Path) -> Done {
    let root = Root::new(cli, window)?;
    root.enter(APT).words("install /tmp/shirube-cli.deb").run()?;
    root.nothing_is_missing("/usr/bin/shirube", false)?;
    root.it_answers()?;
    root.enter(APT).words("install /tmp/shirube.deb").run()?;
    root.nothing_is_missing("/usr/bin/shirube-desktop", true)?;
    root.enter(APT).words("install").words(BESIDES).run()?;
    for (asked, wanted) in ASKED {
        root.says(asked, wanted)?;
    }
    root.it_opens()?;
    root.they_go()?;
    println!("xtask: installed, asked, opened, read about and removed in a clean root");
    Ok(())
}

/// The codename of this Debian, and where its packages come from.
fn mirror() -> Option<(String, String)> {
    let listed = program("apt-get indextargets").arg("--format=$(CODENAME) $(COMPONENT) $(REPO_URI)").output()?;
    let release = fs::read_to_string("/etc/os-release").ok()?;
    let codename = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="))?;
    let main = format!("{codename} main ");
    let address = listed.lines().find_map(|line| line.strip_prefix(&main))?;
    Some((codename.to_owned(), address.to_owned()))
}

fn failed(what: &str) -> Done {
    eprintln!("xtask: in the clean root: {what}");
    Err(ExitCode::FAILURE)
}

impl Root {
    /// Debian's minimum, with the packages in it and somebody to use them.
    fn new(cli: &Path, window: &Path) -> Result<Self, ExitCode> {
        let (codename, address) = mirror().ok_or(ExitCode::FAILURE)?;
        let folder = program("mktemp --directory").output().ok_or(ExitCode::FAILURE)?;
        let root = Self { folder: PathBuf::from(folder.trim()) };
        program("debootstrap --variant=minbase").arg(&codename).path(&root.folder).arg(&address).run()?;
        program("chmod 755").path(&root.folder).run()?;
        program("cp").path(cli).path(&root.folder.join("tmp/shirube-cli.deb")).run()?;
        program("cp").path(window).path(&root.folder.join("tmp/shirube.deb")).run()?;
        root.enter("apt-get --quiet update").run()?;
        root.enter("useradd --create-home").arg(USER).run()?;
        Ok(root)
    }

    /// A line that runs in the root.
    fn enter(&self, words: &str) -> Line {
        let enter = program("unshare --mount --pid --fork --kill-child sh -c");
        enter.arg(ENTER).path(&self.folder).words(words)
    }

    /// A line that somebody runs there, in their home.
    fn ask(&self, line: &str) -> Line {
        let home = format!("HOME=/home/{USER}");
        let ask = self.enter(&format!("runuser -u {USER} -- env -i -C /home/{USER} PATH=/usr/bin:/bin LANG=C.UTF-8"));
        ask.arg(&home).words("bash -c").arg(line)
    }

    fn says(&self, asked: &str, wanted: &str) -> Done {
        let said = self.ask(asked).output().unwrap_or_default();
        println!("{asked}: {} bytes", said.len());
        if said.contains(wanted) { Ok(()) } else { failed(&format!("{asked}: there is no {wanted} in: {said}")) }
    }

    /// Whether every library that a program needs was declared, and the window's engine comes with the window alone.
    fn nothing_is_missing(&self, program: &str, has_engine: bool) -> Done {
        let libraries = self.enter("ldd").arg(program).output().unwrap_or_default();
        let missing: Vec<&str> = libraries.lines().filter(|line| line.contains("not found")).collect();
        let engine = self.enter("find /usr/lib -name libwebkit2gtk*").output().unwrap_or_default();
        let is_right = libraries.contains("libc.so") && missing.is_empty() && engine.is_empty() != has_engine;
        if is_right { Ok(()) } else { failed(&format!("{program}: missing: {missing:?}; engine: {engine:?}")) }
    }

    /// Whether a certificate that ran out long ago is to be renewed.
    fn it_answers(&self) -> Done {
        let answer = self.ask(&format!("shirube {CASE}")).output().unwrap_or_default();
        let answer: Value = serde_json::from_str(&answer).unwrap_or_default();
        let first = answer["todo"][0]["id"].as_str();
        if first == Some("renew-certificate") { Ok(()) } else { failed(&format!("the answer is {answer}")) }
    }

    fn it_opens(&self) -> Done {
        let picture = target().join("clean-root.png");
        let open = |display: &str| self.ask(&format!("DISPLAY={display} dbus-run-session -- {WINDOW}"));
        let windows = pictured(open, WINDOW, &picture)?;
        let window = windows.lines().find(|line| line.contains(SIZE) && line.contains(WINDOW));
        let Some(window) = window else { return failed(&format!("no window has come, but {windows}")) };
        println!("{}\n{}", window.trim(), picture.display());
        Ok(())
    }

    /// Whether nothing is left once the packages are removed, but what somebody keeps at home.
    fn they_go(&self) -> Done {
        let files = self.enter("dpkg --listfiles shirube shirube-cli").output().unwrap_or_default();
        self.enter(APT).words("purge shirube shirube-cli").run()?;
        let outside = |file: &str| self.folder.join(file.trim_start_matches('/'));
        let kept = files.lines().filter(|file| outside(file).is_file());
        let find = "find / -xdev -iname *shirube* -not -path /home/* -not -path /proc/* -not -name *.deb";
        let named = self.enter(find).output().unwrap_or_default();
        let left: Vec<&str> = kept.chain(named.lines()).collect();
        if files.is_empty() || !left.is_empty() { failed(&format!("is left: {left:?}")) } else { Ok(()) }
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}
