//! What the house needs of the machine beside cargo and Node: seen to before it is needed.
//!
//! On Debian the missing packages are installed, with `sudo` where that is needed; where that cannot be done, the one
//! command that does it is said. Other systems bring their own window engine.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use crate::shell::{Done, program};

/// Something that has to be there, and the Debian package it is in.
struct Need {
    what: What,
    package: &'static str,
}

/// How to see whether it is there.
enum What {
    /// A program on the path.
    Program(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
    /// Letters for a language.
    Font(&'static str),
    /// A file below the libraries of the system, or those of its kind of machine.
    File(&'static str),
}

const TO_BUILD: [Need; 4] = [
    Need { what: What::Program("cc"), package: "build-essential" },
    Need { what: What::Program("pkg-config"), package: "pkg-config" },
    Need { what: What::Library("fontconfig"), package: "libfontconfig1-dev" },
    Need { what: What::Library("webkit2gtk-4.1"), package: "libwebkit2gtk-4.1-dev" },
];

const TO_SEE: [Need; 17] = [
    Need { what: What::Program("fc-list"), package: "fontconfig" },
    Need { what: What::Font("ja"), package: "fonts-noto-cjk" },
    Need { what: What::Program("Xvfb"), package: "xvfb" },
    Need { what: What::Program("dbus-run-session"), package: "dbus" },
    Need { what: What::Program("WebKitWebDriver"), package: "webkit2gtk-driver" },
    Need { what: What::Program("import"), package: "imagemagick" },
    Need { what: What::Program("xwininfo"), package: "x11-utils" },
    Need { what: What::Program("pdftotext"), package: "poppler-utils" },
    Need { what: What::Program("xclip"), package: "xclip" },
    Need { what: What::Program("strace"), package: "strace" },
    Need { what: What::Program("desktop-file-validate"), package: "desktop-file-utils" },
    Need { what: What::Program("appstreamcli"), package: "appstream" },
    Need { what: What::Program("rpmbuild"), package: "rpm" },
    Need { what: What::File("../libexec/at-spi-bus-launcher"), package: "at-spi2-core" },
    Need { what: What::File("python3/dist-packages/distributed/__init__.py"), package: "python3-distributed" },
    Need { what: What::File("python3/dist-packages/gi/__init__.py"), package: "python3-gi" },
    Need { what: What::File("girepository-1.0/Atspi-2.0.typelib"), package: "gir1.2-atspi-2.0" },
];

/// What building needs.
pub(crate) fn to_build() -> Done {
    see_to_it(&TO_BUILD.iter().collect::<Vec<_>>())
}

/// What building and a display of one's own need.
pub(crate) fn to_build_and_see() -> Done {
    see_to_it(&TO_BUILD.iter().chain(&TO_SEE).collect::<Vec<_>>())
}

fn see_to_it(needs: &[&Need]) -> Done {
    if !is_installed("npm") {
        eprintln!("xtask: Node and its npm are missing");
        return Err(ExitCode::FAILURE);
    }
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing = |needs: &[&Need]| -> Vec<&str> {
        needs.iter().filter(|need| !need.what.is_there()).map(|need| need.package).collect()
    };
    let packages = missing(needs);
    if packages.is_empty() {
        return Ok(());
    }
    let install = format!("apt-get install --yes --no-install-recommends {}", packages.join(" "));
    if !is_installed("apt-get") || install_all(&install).is_err() || !missing(needs).is_empty() {
        eprintln!("xtask: these packages are missing; on Debian, as root: apt-get update && {install}");
        return Err(ExitCode::FAILURE);
    }
    Ok(())
}

fn install_all(install: &str) -> Done {
    let is_root = program("id -u").output().is_some_and(|id| id.trim() == "0");
    let with = if is_root { "env" } else { "sudo" };
    program(&format!("{with} DEBIAN_FRONTEND=noninteractive apt-get update --quiet")).run()?;
    program(&format!("{with} DEBIAN_FRONTEND=noninteractive {install} --quiet")).run()
}

impl What {
    fn is_there(&self) -> bool {
        match self {
            Self::Program(name) => is_installed(name),
            Self::Library(name) => program(&format!("pkg-config --exists {name}")).succeeds_silently(),
            Self::File(name) => {
                let folders = ["/usr/lib".to_owned(), format!("/usr/lib/{}-linux-gnu", env::consts::ARCH)];
                folders.iter().any(|folder| Path::new(folder).join(name).exists())
            }
            Self::Font(language) => {
                program(&format!("fc-list :lang={language}")).output().is_some_and(|fonts| !fonts.trim().is_empty())
            }
        }
    }
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let name = |suffix: &str| format!("{program}{suffix}");
    let names = if cfg!(windows) { vec![name(".exe"), name(".cmd")] } else { vec![name("")] };
    env::split_paths(&path).any(|folder| names.iter().any(|name| folder.join(name).is_file()))
}
