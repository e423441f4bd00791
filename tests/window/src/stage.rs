//! What a window stands on: a display, a message bus, a driver and a home. Taken down when it is dropped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::{NamedTempFile, TempDir};

/// Larger than any screen of ours, so that a picture can show all of it.
const DISPLAY_SIZE: &str = "2600x12000x24";

/// A home without anything in it, or with settings from before.
pub struct Home(TempDir);

impl Home {
    /// An empty one.
    pub fn new() -> Self {
        Self(TempDir::new().expect("there is room for a home"))
    }

    /// The file of the settings.
    pub fn settings(&self) -> PathBuf {
        self.0.path().join(".config/jp.shirube.desktop/settings.toml")
    }

    /// Puts settings there.
    #[must_use]
    pub fn with_settings(self, text: &str) -> Self {
        let file = self.settings();
        fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("the home can be written");
        fs::write(file, text).expect("the home can be written");
        self
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// The built program.
pub fn program() -> PathBuf {
    let folder = std::env::current_exe().expect("a program knows where it is");
    let profile = folder.ancestors().find(|folder| folder.join("shirube-desktop").is_file());
    profile.expect("the window is built before it is tested").join("shirube-desktop")
}

/// A display, a message bus and a driver.
pub struct Stage {
    _display: Group,
    driver: Group,
    /// The driver's port.
    pub port: u16,
    /// The display's name.
    pub name: String,
    /// The home.
    pub home: Home,
    /// Where everything lies that is written to the terminal.
    said: NamedTempFile,
}

impl Stage {
    /// Sets one up. `environment` is what the program finds in its environment.
    pub fn new(home: Home, environment: &[(&str, &str)]) -> Self {
        let (display, name) = display();
        let port = free_port();
        let mut driver = Command::new("dbus-run-session");
        driver.args(["--", "WebKitWebDriver", &format!("--port={port}")]);
        driver.envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true")]);
        furnish(&mut driver, &home, &name);
        driver.envs(environment.iter().copied());
        let said = NamedTempFile::new().expect("there is room for a file");
        driver.stdout(said_in(&said)).stderr(said_in(&said));
        Self { _display: display, driver: Group::start(&mut driver), port, name, home, said }
    }

    /// Starts the program once more on the same message bus, and waits until that ends.
    pub fn second_start(&self) -> Output {
        let bus = self.bus();
        let mut second = Command::new(program());
        furnish(&mut second, &self.home, &self.name);
        second.env("DBUS_SESSION_BUS_ADDRESS", bus).output().expect("it can be started")
    }

    /// Starts the program on the same message bus, steered by nobody, with this in its environment besides.
    pub fn start(&self, environment: &[(&str, &str)]) -> Started {
        let mut command = Command::new(program());
        furnish(&mut command, &self.home, &self.name);
        command.env("DBUS_SESSION_BUS_ADDRESS", self.bus()).envs(environment.iter().copied());
        command.stdout(said_in(&self.said)).stderr(said_in(&self.said));
        Started { program: Group::start(&mut command), said: self.said.path().to_owned() }
    }

    /// What was written to the terminal by whatever was started here.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.said).unwrap_or_default()).into_owned()
    }

    /// The environments in which it runs, and everything that it has started.
    pub fn environments(&self) -> Vec<u8> {
        let environment = |(id, _): (u32, String)| fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        self.driver.programs().into_iter().flat_map(environment).collect()
    }

    /// The windows of the program on the display, but for the small one by which its windows know each other.
    pub fn windows(&self) -> usize {
        let tree = Command::new("xwininfo").args(["-display", &self.name, "-root", "-tree"]).output();
        let tree =
            String::from_utf8_lossy(&tree.expect("cargo xtask test sees to it that it is there").stdout).into_owned();
        tree.lines()
            .filter(|line| line.contains("(\"shirube-desktop\" \"Shirube-desktop\")") && !line.contains(" 10x10+"))
            .count()
    }

    /// The tree that screen readers read, as the system's own library reads it: a line for each thing.
    pub fn read_tree(&self) -> String {
        self.try_read_tree().unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// The same, or why there is none.
    pub fn try_read_tree(&self) -> Result<String, String> {
        let reader = concat!(env!("CARGO_MANIFEST_DIR"), "/tree.py");
        let mut read = Command::new("/usr/bin/python3");
        furnish(&mut read, &self.home, &self.name);
        read.args([reader, "shirube-desktop"]).env("DBUS_SESSION_BUS_ADDRESS", self.bus());
        let read = read.output().expect("it can be read");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if read.status.success() { Ok(text(&read.stdout)) } else { Err(text(&read.stderr)) }
    }

    /// The address of the message bus, once the driver has been told it.
    fn bus(&self) -> String {
        let begun = Instant::now();
        loop {
            let programs = self.driver.programs().into_iter().filter(|(id, _)| *id != self.driver.0.id());
            let mut environments = programs.filter_map(|(id, _)| fs::read(format!("/proc/{id}/environ")).ok());
            let bus = environments.find_map(|environment| {
                let variables = environment.split(|byte| *byte == 0);
                let mut text = variables.filter_map(|variable| core::str::from_utf8(variable).ok());
                text.find_map(|text| text.strip_prefix("DBUS_SESSION_BUS_ADDRESS=")).map(ToOwned::to_owned)
            });
            if let Some(bus) = bus {
                return bus;
            }
            assert!(begun.elapsed() < PATIENCE, "the driver has a message bus");
            sleep(Duration::from_millis(50));
        }
    }
}

/// Longer than anything takes to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// Gives a program this home and this display.
pub(crate) fn furnish(command: &mut Command, home: &Home, display: &str) {
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "WAYLAND_DISPLAY", "LANGUAGE"]
    {
        command.env_remove(name);
    }
    command.env("HOME", home.path()).env("DISPLAY", display).env("LC_ALL", "C.UTF-8").env("LANG", "C.UTF-8");
}

/// A terminal that is a file. Whoever writes there writes after the others.
fn said_in(file: &NamedTempFile) -> Stdio {
    fs::OpenOptions::new().append(true).open(file.path()).expect("it can be opened twice").into()
}

fn display() -> (Group, String) {
    let mut command = Command::new("Xvfb");
    // Without the last word it begins anew whenever nobody is there any more, and whoever comes just then is turned away.
    command
        .args(["-displayfd", "1", "-screen", "0", DISPLAY_SIZE, "-nolisten", "tcp", "-noreset"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut display = Group::start(&mut command);
    let mut number = String::new();
    let said = display.0.stdout.take().expect("its output is ours");
    BufReader::new(said).read_line(&mut number).expect("it says which display it is");
    (display, format!(":{}", number.trim()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

/// A program that was started, and is ended when it is dropped.
pub struct Started {
    program: Group,
    /// Where what it writes to the terminal lies.
    said: PathBuf,
}

impl Started {
    /// Kills the engine that draws its page.
    pub fn kill_engine(&self) {
        let engines = self.program.programs().into_iter().filter(|(_, name)| name.starts_with("WebKitWebProces"));
        let engines: Vec<_> = engines.map(|(id, _)| id.to_string()).collect();
        assert_eq!(engines.len(), 1, "an engine runs: {:?}", self.program.programs());
        drop(Command::new("kill").arg("-KILL").args(engines).status());
    }

    /// Whether it has ended by itself, and well.
    pub fn has_ended(&mut self) -> bool {
        match self.program.0.try_wait().expect("it can be asked") {
            Some(status) => {
                let said = fs::read_to_string(&self.said).unwrap_or_default();
                assert!(status.success(), "it ended with {status}: {said}");
                true
            }
            None => false,
        }
    }
}

/// A program with all the programs it starts.
struct Group(Child);

impl Group {
    fn start(command: &mut Command) -> Self {
        let command = command.process_group(0).stdin(Stdio::null());
        Self(command.spawn().unwrap_or_else(|problem| panic!("{}: {problem}", command.get_program().display())))
    }

    /// The ids of all programs that run here, with their names.
    fn programs(&self) -> Vec<(u32, String)> {
        let mut found = Vec::new();
        let mut open = vec![self.0.id()];
        while let Some(id) = open.pop() {
            let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
            found.push((id, name.trim().to_owned()));
            let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
            open.extend(children.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
        }
        found
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        drop(Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status());
        drop(self.0.wait());
    }
}
