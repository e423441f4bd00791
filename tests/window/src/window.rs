//! A window and what a person can do with it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::stage::{Home, Stage, program};

/// How a window is opened.
pub struct Opened {
    /// The wall clock in Japan at that moment.
    pub now: &'static str,
    /// What is in the home before.
    pub home: Home,
    /// The system's language.
    pub system: &'static str,
    /// What else the program finds in its environment.
    pub environment: Vec<(&'static str, String)>,
    /// The program that starts it, and what that is told first.
    pub through: Vec<String>,
}

impl Default for Opened {
    fn default() -> Self {
        Self {
            now: "2026-11-24T12:00:00",
            home: Home::new(),
            system: "ja_JP.UTF-8",
            environment: Vec::new(),
            through: Vec::new(),
        }
    }
}

/// A window.
pub struct Window {
    /// The driver's client.
    pub client: Client,
    /// What it stands on.
    pub stage: Stage,
}

/// Longer than anything takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(20);

impl Window {
    /// Opens one, and waits for its first screen.
    pub async fn open(how: Opened) -> Self {
        Self::open_program(&program(), how).await
    }

    /// Opens the window of another program.
    pub async fn open_program(program: &Path, how: Opened) -> Self {
        let of_the_day = [("SHIRUBE_NOW", how.now), ("LANG", how.system), ("LC_ALL", how.system)];
        let more = how.environment.iter().map(|(name, value)| (*name, value.as_str()));
        let stage = Stage::new(how.home, &of_the_day.into_iter().chain(more).collect::<Vec<_>>());
        let (binary, args) = match how.through.as_slice() {
            [] => (program, Vec::new()),
            [first, rest @ ..] => {
                let words = rest.iter().map(String::as_str).chain([program.to_str().expect("its place is text")]);
                (Path::new(first), words.collect())
            }
        };
        let options = json!({ "binary": binary, "args": args });
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        let address = format!("http://127.0.0.1:{}", stage.port);
        let begun = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&address).await {
                Ok(client) => break client,
                Err(problem) if begun.elapsed() > PATIENCE => panic!("the driver does not answer: {problem}"),
                Err(_) => sleep(GLANCE * 5).await,
            }
        };
        let window = Self { client, stage };
        window.wait("document.querySelector('h1') !== null").await;
        window
    }

    /// A window in a language, at home.
    pub async fn at_home(language: &str) -> Self {
        let home = Home::new().with_settings(&format!("language = '{language}'"));
        Self::open(Opened { home, ..Opened::default() }).await
    }

    /// Closes it.
    pub async fn close(self) {
        self.client.close().await.expect("it can be closed");
    }

    /// What an expression comes to in the page.
    pub async fn read(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.client.execute(&script, Vec::new()).await.unwrap_or_else(|problem| panic!("{expression}: {problem}"))
    }

    /// An expression that is text.
    pub async fn text(&self, expression: &str) -> String {
        self.read(expression).await.as_str().map(ToOwned::to_owned).unwrap_or_default()
    }

    /// Waits until an expression holds.
    pub async fn wait(&self, expression: &str) {
        let begun = Instant::now();
        while self.read(expression).await != Value::Bool(true) {
            if begun.elapsed() > PATIENCE {
                let page = self.text("document.body.innerText").await;
                panic!("it never came to this: {expression}\n{page}");
            }
            sleep(GLANCE).await;
        }
    }

    /// Which screen it is.
    pub async fn screen(&self) -> String {
        self.text("document.documentElement.dataset.screen").await
    }

    /// Waits for a screen on which the focus has arrived.
    pub async fn arrive(&self, screen: &str) {
        let there = format!(
            "document.documentElement.dataset.screen === '{screen}' && document.activeElement?.matches('h1, [data-errors]')"
        );
        self.wait(&there).await;
    }

    /// The element that is meant.
    pub async fn find(&self, css: &str) -> Element {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|problem| panic!("{css}: {problem}"))
    }

    /// Presses with the pointer. The driver misses what lies on the very edge, so it is brought to the middle first.
    pub async fn click(&self, css: &str) {
        let element = self.find(css).await;
        self.read(&format!("document.querySelector({css:?}).scrollIntoView({{ block: 'center' }})")).await;
        element.click().await.unwrap_or_else(|problem| panic!("{css} cannot be pressed: {problem}"));
    }

    /// Types into whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.unwrap_or_else(|problem| panic!("{keys:?} cannot be typed: {problem}"));
    }

    /// Writes into a field, in place of what stands there.
    pub async fn fill(&self, css: &str, text: &str) {
        self.click(css).await;
        let all: String =
            [char::from(Key::Control).to_string(), "a".to_owned(), char::from(Key::Null).to_string()].concat();
        self.keys(&all).await;
        self.keys(&char::from(Key::Backspace).to_string()).await;
        if !text.is_empty() {
            self.keys(text).await;
        }
    }

    /// Chooses an answer and goes on.
    pub async fn answer(&self, screen: &str, choice: &str) {
        let answer = format!("input[name='{screen}'][value='{choice}']");
        self.wait(&format!("document.querySelector(\"{answer}\") !== null")).await;
        self.click(&answer).await;
        self.click("button.primary").await;
    }

    /// Waits until the page has been painted twice.
    pub async fn paint(&self) {
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)));";
        self.client.execute_async(frames, Vec::new()).await.expect("the page is painted");
    }

    /// Opens everything that is folded. What is in it is drawn then.
    pub async fn unfold(&self) {
        self.read("document.querySelectorAll('details').forEach(details => details.open = true)").await;
        self.paint().await;
    }

    /// Takes a picture of the window, as wide and as high as it is, from its place in the corner of the display.
    pub fn picture(&self, width: u32, height: u32, file: &Path) {
        let crop = format!("{width}x{height}+0+0");
        let taken = Command::new("import")
            .args(["-display", &self.stage.name, "-window", "root", "-crop", &crop, "+repage"])
            .arg(file)
            .status();
        assert!(taken.is_ok_and(|status| status.success()), "a picture can be taken: {}", file.display());
    }

    /// What would be pasted.
    pub fn pasted(&self) -> String {
        let pasted =
            Command::new("xclip").args(["-selection", "clipboard", "-o", "-display", &self.stage.name]).output();
        String::from_utf8_lossy(&pasted.expect("the clipboard can be read").stdout).into_owned()
    }

    /// Goes to a screen that the frame leads to.
    pub async fn to(&self, screen: &str) {
        let at = match screen {
            "language" => 0,
            "phones" => 3,
            "settings" => 4,
            other => panic!("the frame does not lead to {other}"),
        };
        self.read(&format!("document.querySelectorAll('.bar button')[{at}].click()")).await;
        self.arrive(screen).await;
    }
}

/// Runs a test on a window, for at most as long as a slow machine takes.
pub fn within(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(600), test).await.expect("it came to an end");
    });
}
