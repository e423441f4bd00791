//! The window beside an empty one of the same versions: `measure FOLDER`, where both were built.
//!
//! Both are started in turn, several times, in one run; what is told are medians and their ratios.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use shirube_window_tests::{Home, Opened, Window, within};

const ROUNDS: usize = 7;
const PRESSES: usize = 15;

/// What one start came to.
struct Start {
    milliseconds: f64,
    kibibytes: f64,
}

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("measure FOLDER"));
    within(async {
        let (mut ours, mut empty) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            empty.push(start(&folder.join("examples/empty")).await);
            ours.push(start(&folder.join("shirube-desktop")).await);
        }
        tell("start to first words on the screen", "ms", &ours, &empty, |start| start.milliseconds);
        tell("memory of all its processes", "MiB", &ours, &empty, |start| start.kibibytes / 1024.0);
        let (next, language) = presses(&folder.join("shirube-desktop")).await;
        println!("a key to the next question, painted: {next:.0} ms");
        println!("another language, painted: {language:.0} ms");
        let answer = answers(&folder.join("shirube-desktop")).await;
        println!("a key to an answer at the desk, painted: {answer:.0} ms");
    });
}

fn tell(what: &str, unit: &str, ours: &[Start], empty: &[Start], figure: impl Fn(&Start) -> f64) {
    let of = |starts: &[Start]| median(starts.iter().map(&figure).collect());
    let (ours, empty) = (of(ours), of(empty));
    println!("{what}: {ours:.0} {unit}, an empty window {empty:.0} {unit}: {:.2} times", ours / empty);
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn home() -> Home {
    Home::new().with_settings("language = 'ja'")
}

async fn start(program: &Path) -> Start {
    let window = Window::open_program(program, Opened { home: home(), ..Opened::default() }).await;
    let painted = "performance.timeOrigin + (performance.getEntriesByType('paint')[0]?.startTime ?? NaN)";
    window.wait(&format!("Number.isFinite({painted})")).await;
    let painted = window.read(painted).await.as_f64().unwrap_or(f64::NAN);
    let (begun, kibibytes) = processes(program);
    window.close().await;
    Start { milliseconds: painted - begun, kibibytes }
}

/// When the program was started, in milliseconds since the epoch, and the proportional memory of it and its children.
fn processes(program: &Path) -> (f64, f64) {
    let stats: BTreeMap<u32, Vec<String>> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, stat(&entry.path())?)))
        .collect();
    let runs = |id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|running| running == program);
    let root = *stats.keys().find(|id| runs(id)).expect("the program runs");
    let mut ours = vec![root];
    let mut at = 0;
    while let Some(parent) = ours.get(at).copied() {
        ours.extend(stats.iter().filter(|(_, stat)| stat[1] == parent.to_string()).map(|(id, _)| *id));
        at += 1;
    }
    let memory = ours.iter().map(|id| proportional(*id)).sum();
    let ticks: f64 = stats[&root][19].parse().expect("a start is a number");
    (booted() + ticks * 10.0, memory)
}

/// The fields after the name, which may hold blanks.
fn stat(process: &Path) -> Option<Vec<String>> {
    let text = fs::read_to_string(process.join("stat")).ok()?;
    let (_, rest) = text.rsplit_once(')')?;
    Some(rest.split_whitespace().map(str::to_owned).collect())
}

fn proportional(id: u32) -> f64 {
    let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0.0)
}

/// When the machine was started, in milliseconds since the epoch: now, less how long it has been up.
fn booted() -> f64 {
    let up = fs::read_to_string("/proc/uptime").unwrap_or_default();
    let up: f64 = up.split_whitespace().next().and_then(|up| up.parse().ok()).unwrap_or(0.0);
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    now.as_secs_f64().mul_add(1000.0, -up * 1000.0)
}

/// Milliseconds from a press to the frame that shows what it led to.
const PRESS: &str = "const [css, screen, done] = arguments;
    const begun = performance.now();
    const page = document.documentElement;
    const seen = new MutationObserver(() => {
        if (page.dataset.screen !== screen) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
    });
    seen.observe(page, { attributes: true });
    document.querySelector(css).click();";

async fn presses(program: &Path) -> (f64, f64) {
    let window = Window::open_program(program, Opened { home: home(), ..Opened::default() }).await;
    let (mut next, mut language) = (Vec::new(), Vec::new());
    for round in 0..PRESSES {
        next.push(press(&window, "button.primary", "card").await);
        press(&window, ".above button", "home").await;
        press(&window, ".bar nav button", "language").await;
        let tile = format!("li:nth-child({}) .tile", 1 + round % 6);
        language.push(press(&window, &tile, "home").await);
    }
    window.close().await;
    (median(next), median(language))
}

/// The same for a digit at the desk, until what comes next is on the screen.
const DIGIT: &str = "const [digit, done] = arguments;
    const before = document.querySelector('[data-stage]').dataset.stage;
    const begun = performance.now();
    const seen = new MutationObserver(() => {
        if (document.querySelector('[data-stage]').dataset.stage === before) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
    });
    seen.observe(document.body, { subtree: true, attributes: true });
    const pressed = { key: digit, code: 'Digit' + digit, bubbles: true };
    document.querySelector('[data-pane=script]').dispatchEvent(new KeyboardEvent('keydown', pressed));";

/// A whole call in two languages, again and again.
async fn answers(program: &Path) -> f64 {
    let window = Window::open_program(program, Opened { home: home(), ..Opened::default() }).await;
    window.click("[data-to='desk']").await;
    window.arrive("desk").await;
    let mut answers = Vec::new();
    for _ in 0..PRESSES / 3 {
        let speak = "const list = document.querySelector('#field-caller');
            list.value = 'pt';
            list.dispatchEvent(new Event('change', { bubbles: true }));";
        window.client.execute(speak, Vec::new()).await.expect("a language can be chosen");
        window.wait("document.querySelector('.script .line .beside') !== null").await;
        for digit in ["1", "1", "1", "2", "0"] {
            let taken = window.client.execute_async(DIGIT, vec![Value::from(digit)]).await.expect("an answer comes");
            answers.push(taken.as_f64().unwrap_or(f64::NAN));
            window.paint().await;
        }
        window.click("[data-do='next-caller']").await;
        window.wait("document.querySelector('[data-stage=card]') !== null").await;
    }
    window.close().await;
    median(answers)
}

async fn press(window: &Window, css: &str, screen: &str) -> f64 {
    let with = vec![Value::from(css), Value::from(screen)];
    let taken = window.client.execute_async(PRESS, with).await.expect("the screen comes");
    window.paint().await;
    taken.as_f64().unwrap_or(f64::NAN)
}
