//! What the window does when the machine lets it down: the engine dies, nothing can be kept, letters are missing, two
//! start at once. And what it never does: it opens no connection.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::slice::from_mut;
use std::time::{Duration, Instant};

use shirube_window_tests::{Home, Opened, Stage, Started, Window, within};
use tempfile::TempDir;

/// Longer than anything takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Waits until something is there.
fn wait<T>(what: &dyn Fn() -> String, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "it never came to this: {}", what());
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Waits until a screen reader finds words in the window of one of those that were started.
fn heard(stage: &Stage, started: &mut [Started], words: &str) {
    let tree = RefCell::new(String::new());
    let look = || {
        assert!(!started.iter_mut().all(Started::has_ended), "nothing runs any more: {}", stage.said());
        *tree.borrow_mut() = stage.try_read_tree().unwrap_or_else(|problem| problem);
        tree.borrow().contains(words).then_some(())
    };
    wait(&|| format!("{words} in {}", tree.borrow()), look);
}

/// From home to what somebody with a lost card has to do, and to its PDF.
async fn save_a_pdf(window: &Window) {
    window.click("button.primary").await;
    window.answer("card", "lost").await;
    for screen in ["check", "situations"] {
        window.arrive(screen).await;
        window.click("button.primary").await;
    }
    window.arrive("result").await;
    window.click("[data-way='pdf']").await;
}

#[test]
fn where_the_engine_dies_the_window_begins_anew_and_says_so() {
    let stage = Stage::new(Home::new().with_settings("language = 'en'"), &[]);
    let mut started = stage.start(&[]);
    heard(&stage, from_mut(&mut started), "what to do now");
    for _ in 0..2 {
        started.kill_engine();
        heard(&stage, from_mut(&mut started), "The window stopped");
    }
    assert!(!started.has_ended());
}

#[test]
fn of_two_that_start_at_once_one_window_opens() {
    let stage = Stage::new(Home::new().with_settings("language = 'en'"), &[]);
    let mut both = [stage.start(&[]), stage.start(&[])];
    wait(&|| "one of them leaves it to the other".to_owned(), || both.iter_mut().any(Started::has_ended).then_some(()));
    heard(&stage, &mut both, "what to do now");
    assert_eq!(both.iter_mut().filter_map(|one| (!one.has_ended()).then_some(())).count(), 1, "one stays");
    assert_eq!(stage.windows(), 1);
}

#[test]
fn without_a_home_the_window_opens_all_the_same() {
    let stage = Stage::new(Home::new(), &[]);
    let mut started = stage.start(&[("HOME", "/proc/nobody"), ("LC_ALL", "en_US.UTF-8"), ("LANG", "en_US.UTF-8")]);
    heard(&stage, from_mut(&mut started), "Português");
    assert!(!started.has_ended());
}

#[test]
fn without_letters_there_is_no_pdf_but_a_way_out() {
    within(async {
        let folder = TempDir::new().expect("a folder of the test's own");
        let (none, pdf) = (folder.path().join("fonts.conf"), folder.path().join("sheet.pdf"));
        fs::write(&none, "<fontconfig></fontconfig>").expect("it can be written");
        let text = |path: &std::path::Path| path.display().to_string();
        let environment = vec![("FONTCONFIG_FILE", text(&none)), ("SHIRUBE_SAVE_TO", text(&pdf))];
        let home = Home::new().with_settings("language = 'en'");
        let window = Window::open(Opened { home, environment, ..Opened::default() }).await;
        save_a_pdf(&window).await;
        window.wait("document.querySelector('.message').textContent.includes('no font')").await;
        assert!(!pdf.exists());
        window.close().await;
    });
}

#[test]
fn no_connection_is_opened_but_those_of_the_system() {
    within(async {
        let folder = TempDir::new().expect("a folder of the test's own");
        let (log, saved) = (folder.path().join("log"), folder.path().join("sheet.pdf"));
        let text = |path: &std::path::Path| path.display().to_string();
        let through =
            ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-e", "signal=none", "-o", &text(&log)];
        let home = Home::new().with_settings("language = 'en'");
        let environment = vec![("SHIRUBE_SAVE_TO", text(&saved))];
        let through = through.map(str::to_owned).to_vec();
        let window = Window::open(Opened { home, environment, through, ..Opened::default() }).await;
        save_a_pdf(&window).await;
        window.wait("document.querySelector('.message').textContent.includes('sheet.pdf')").await;
        for screen in ["phones", "settings", "language"] {
            window.to(screen).await;
        }
        window.close().await;
        let log = fs::read_to_string(&log).expect("it was watched");
        // Whoever steers the window for this test is reached over the machine's own network, and is the only one.
        let (ours, foreign): (Vec<&str>, Vec<&str>) = log
            .lines()
            .filter(|line| line.contains("sa_family=AF_INET"))
            .partition(|line| line.contains("inet_addr(\"127.0.0.1\")"));
        let port = |line: &&str| line.split("htons(").nth(1).and_then(|rest| rest.split(')').next()).map(str::to_owned);
        let ports: BTreeSet<_> = ours.iter().map(port).collect();
        assert_eq!((ports.len(), foreign), (1, Vec::new()), "the watch sees the one there is: {ours:?}");
        let sockets = log.lines().filter(|line| line.contains("socket(AF_"));
        let known = ["AF_UNIX", "AF_NETLINK", "AF_INET, SOCK_STREAM"];
        let strange: Vec<&str> = sockets.filter(|line| !known.iter().any(|known| line.contains(known))).collect();
        assert!(strange.is_empty(), "{strange:#?}");
        let opened = log.lines().filter(|line| line.contains("socket(AF_INET")).count();
        assert!(opened <= ours.len(), "no other socket was opened: {ours:?}");
    });
}
