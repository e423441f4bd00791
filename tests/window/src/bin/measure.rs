//! The window beside an empty one of the same versions: `measure FOLDER`, where both were built.
//!
//! They are started in turn, several times, in one run. What is told are medians, each a line of JSON, in nanoseconds and
//! bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use shirube_window_tests::{Home, Opened, Window, within};
use tokio::time::sleep;

const ROUNDS: usize = 15;
const PRESSES: usize = 15;
/// How long windows that nobody touches are left to settle, and how long and how often they are then watched.
const SETTLING: Duration = Duration::from_secs(60);
const IDLE: Duration = Duration::from_secs(60);
const WATCHED: usize = 3;

/// A program that is measured: how it is called, its path, and what it finds in its environment.
struct Program {
    id: &'static str,
    path: PathBuf,
    environment: &'static [(&'static str, &'static str)],
}

/// What one start came to.
struct Start {
    milliseconds: f64,
    kibibytes: f64,
}

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("measure FOLDER"));
    let program = |id, file, environment| Program { id, path: folder.join(file), environment };
    let (ours, empty) = ("shirube-desktop", "examples/empty");
    // What a line of Japanese costs the engine itself, and what the switches that ours sets come to.
    let programs = [
        program("empty", empty, &[]),
        program("ours", ours, &[]),
        program("empty-japanese", empty, &[("EMPTY_PAGE", "japanese.html")]),
        program(
            "empty-japanese-same-renderer",
            empty,
            &[("EMPTY_PAGE", "japanese.html"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("GDK_GL", "disable")],
        ),
    ];
    within(async {
        let mut starts = programs.each_ref().map(|_| Vec::new());
        for _ in 0..ROUNDS {
            for (program, starts) in programs.iter().zip(&mut starts) {
                starts.push(start(program).await);
            }
        }
        for (program, starts) in programs.iter().zip(&starts) {
            let of = |figure: fn(&Start) -> f64| median(starts.iter().map(figure).collect());
            tell("start", program.id, of(|start| start.milliseconds * 1e6));
            tell("memory", program.id, of(|start| start.kibibytes * 1024.0));
        }
    });
    let ours = &programs[1];
    within(async {
        let (question, language) = presses(ours).await;
        tell("press", "question", question * 1e6);
        tell("press", "language", language * 1e6);
        tell("press", "answer", answers(ours).await * 1e6);
        let [empty, ours, ..] = &programs;
        for (program, (nanoseconds, wakes)) in [empty, ours].into_iter().zip(idle([empty, ours]).await) {
            tell("idle", program.id, nanoseconds);
            tell("wakes", program.id, wakes);
        }
    });
}

/// A figure, as a line of JSON.
fn tell(what: &str, of: &str, figure: f64) {
    println!("{}", json!({ "id": format!("window/{what}-{of}"), "figure": figure }));
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

async fn open(program: &Program) -> Window {
    let environment = program.environment.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    let home = Home::new().with_settings("language = 'ja'");
    Window::open_program(&program.path, Opened { home, environment, ..Opened::default() }).await
}

async fn start(program: &Program) -> Start {
    let window = open(program).await;
    let painted = "performance.timeOrigin + (performance.getEntriesByType('paint')[0]?.startTime ?? NaN)";
    window.wait(&format!("Number.isFinite({painted})")).await;
    let painted = window.read(painted).await.as_f64().unwrap_or(f64::NAN);
    let running = running(&program.path);
    let kibibytes = running.iter().map(|id| proportional(*id)).sum();
    let begun = begun(running[0]);
    window.close().await;
    Start { milliseconds: painted - begun, kibibytes }
}

/// What all processes of a window that nobody touches take in a minute: nanoseconds of a processor, and how often one of
/// their threads is woken. Both windows are open at once, so that they are watched in the same minutes.
async fn idle(programs: [&Program; 2]) -> [(f64, f64); 2] {
    let windows = [open(programs[0]).await, open(programs[1]).await];
    sleep(SETTLING).await;
    let mut taken = [Vec::new(), Vec::new()];
    for _ in 0..WATCHED {
        let before = programs.map(|program| threads(&program.path));
        sleep(IDLE).await;
        for ((program, before), taken) in programs.iter().zip(&before).zip(&mut taken) {
            taken.push(spent(before, &threads(&program.path)));
        }
    }
    for window in windows {
        window.close().await;
    }
    taken.map(|taken| {
        let of = |figure: fn(&(f64, f64)) -> f64| median(taken.iter().map(figure).collect());
        (of(|taken| taken.0), of(|taken| taken.1))
    })
}

/// What threads have taken between two looks, in a minute.
fn spent(before: &BTreeMap<u32, (f64, f64)>, after: &BTreeMap<u32, (f64, f64)>) -> (f64, f64) {
    let a_minute = 60.0 / IDLE.as_secs_f64();
    let taken = after.iter().map(|(id, after)| {
        let before = before.get(id).copied().unwrap_or_default();
        (after.0 - before.0, after.1 - before.1)
    });
    let sum = taken.fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    (sum.0 * a_minute, sum.1 * a_minute)
}

/// What every thread of a program and of what it has started has taken so far: nanoseconds of a processor, and how often it
/// was woken. A thread that ends is not counted any more.
fn threads(program: &Path) -> BTreeMap<u32, (f64, f64)> {
    let tasks = running(program).into_iter().filter_map(|id| fs::read_dir(format!("/proc/{id}/task")).ok());
    let each = tasks.flatten().flatten().filter_map(|task| {
        let read = |file: &str| fs::read_to_string(task.path().join(file)).ok();
        let ran = read("schedstat")?.split(' ').next()?.parse().ok()?;
        let status = read("status")?;
        let woken = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?;
        Some((task.file_name().to_str()?.parse().ok()?, (ran, woken.trim().parse().ok()?)))
    });
    each.collect()
}

/// A program that runs, and everything that it has started.
fn running(program: &Path) -> Vec<u32> {
    let parents: BTreeMap<u32, u32> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|id| Some((id, stat(id)?[1].parse().ok()?)))
        .collect();
    let runs = |id: &&u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|running| running == program);
    let mut ours = vec![*parents.keys().find(runs).expect("the program runs")];
    let mut at = 0;
    while let Some(one) = ours.get(at).copied() {
        ours.extend(parents.iter().filter(|(_, parent)| **parent == one).map(|(id, _)| *id));
        at += 1;
    }
    ours
}

/// When a process was started, in milliseconds since the epoch.
fn begun(id: u32) -> f64 {
    let ticks: f64 = stat(id).and_then(|stat| stat[19].parse().ok()).expect("a start is a number");
    ticks.mul_add(10.0, booted())
}

/// What the system says of a process: the fields after its name, which may hold blanks.
fn stat(id: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
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

async fn presses(program: &Program) -> (f64, f64) {
    let window = open(program).await;
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
async fn answers(program: &Program) -> f64 {
    let window = open(program).await;
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
