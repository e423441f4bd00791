//! The habits of a desktop program: settings, a second start, the clock, and what is left behind on the disk.

use std::fs;
use std::path::Path;

use fantoccini::key::Key;
use serde_json::Value;
use shirube_window_tests::{Home, Opened, Window, within};

use crate::desk::chord;

#[test]
fn settings_are_kept_and_are_all_that_is_kept() {
    within(async {
        let window = Window::open(Opened::default()).await;
        window.arrive("language").await;
        window.click("button.tile[lang='ko']").await;
        window.arrive("home").await;
        window.to("settings").await;
        window.click("input[name=colours][value=dark]").await;
        window.wait("document.documentElement.dataset.colours === 'dark'").await;
        window.click("input[name=text-size][value='150']").await;
        window.wait("document.documentElement.dataset.size === '150'").await;
        window.click(".above button").await;
        window.arrive("home").await;
        window.click("button.primary").await;
        window.answer("card", "damaged").await;
        window.arrive("check").await;
        let home = window.stage.home.settings();
        let kept = fs::read_to_string(&home).expect("the settings are kept");
        assert_eq!(
            kept,
            "language = \"ko\"\ntext-size = \"150\"\ncolours = \"dark\"\nmotion = \"auto\"\nreadings = \"easy\"\nsingle-keys = \"on\"\ncounting = \"off\"\n"
        );
        for file in files(window.stage.home.path()) {
            let text = fs::read(&file).unwrap_or_default();
            assert!(!text.windows(7).any(|word| word == b"damaged"), "an answer stands in {}", file.display());
        }
        let folder = home.parent().expect("it lies in a folder");
        let ours: Vec<_> = files(folder).iter().map(|file| file.file_name().map(ToOwned::to_owned)).collect();
        assert!(ours.len() <= 2, "nothing but the settings and the window's place: {ours:?}");

        window.to("settings").await;
        window.click("button.danger").await;
        window.arrive("language").await;
        assert!(!window.text("document.querySelector('[role=status]').textContent").await.is_empty());
        assert_eq!(window.read("document.querySelector('.above button')").await, Value::Null, "no way leads back");
        let kept = fs::read_to_string(&home).expect("the settings are kept");
        assert!(!kept.contains("ko") && !kept.contains("dark"), "{kept}");
        window.close().await;
    });
}

#[test]
fn the_size_of_the_text_is_kept_from_start_to_start() {
    within(async {
        let window = Window::at_home("ko").await;
        let size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
        let before = window.read(size).await.as_f64().unwrap_or_default();
        chord(&window, &[Key::Control], "+").await;
        window.wait(&format!("{size} > {before} * 1.2")).await;
        let kept = fs::read_to_string(window.stage.home.settings()).expect("the settings are kept");
        window.close().await;
        let home = Home::new().with_settings(&kept);
        let window = Window::open(Opened { home, ..Opened::default() }).await;
        window.arrive("home").await;
        assert!(window.read(size).await.as_f64() > Some(before * 1.2), "the next start has it, too: {kept}");
        window.close().await;
    });
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.flat_map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { vec![entry.path()] }).collect()
}

#[test]
fn broken_settings_mean_those_of_the_first_day_and_one_notice() {
    within(async {
        let home = Home::new().with_settings("language = 'ja'\ncolours = 17");
        let window = Window::open(Opened { home, ..Opened::default() }).await;
        window.arrive("language").await;
        assert_eq!(window.read("document.querySelectorAll('.notice').length").await, Value::from(1));
        window.click("button.tile[lang='en']").await;
        window.arrive("home").await;
        assert_eq!(window.read("document.querySelectorAll('.notice').length").await, Value::from(0));
        window.close().await;
    });
}

#[test]
fn settings_that_cannot_be_written_hold_all_the_same() {
    within(async {
        let window = Window::open(Opened::default()).await;
        window.arrive("language").await;
        let folder = window.stage.home.settings();
        fs::create_dir_all(&folder).expect("a folder can stand in the way");
        window.to("settings").await;
        window.click("input[name=colours][value=dark]").await;
        window.wait("document.documentElement.dataset.colours === 'dark'").await;
        window.wait("document.querySelector('[role=status]').textContent.length > 10").await;
        window.close().await;
    });
}

#[test]
fn a_second_start_brings_the_first_forward() {
    within(async {
        let window = Window::at_home("ja").await;
        let second = window.stage.second_start();
        assert!(second.status.success(), "the second start ends by itself: {second:?}");
        assert_eq!(window.screen().await, "home");
        window.close().await;
    });
}

#[test]
fn a_line_closes_while_it_is_looked_at() {
    within(async {
        let home = Home::new().with_settings("language = 'ja'");
        // A Sunday, on which the line closes at half past five.
        let window = Window::open(Opened { home, now: "2026-11-22T17:29:50", ..Opened::default() }).await;
        window.to("phones").await;
        window.read("document.querySelector('#field-call-topic').focus()").await;
        let state = "document.querySelector('.lines > li:first-child .now').dataset.open";
        assert_eq!(window.text(state).await, "open");
        window.wait(&format!("{state} === 'closed'")).await;
        assert_eq!(window.text("document.activeElement.id").await, "field-call-topic", "the focus stays where it was");
        window.close().await;
    });
}

#[test]
fn the_day_and_the_year_change_while_a_result_is_looked_at() {
    within(async {
        let home = Home::new().with_settings("language = 'ja'");
        let window = Window::open(Opened { home, now: "2026-12-31T23:59:45", ..Opened::default() }).await;
        window.click("button.primary").await;
        window.answer("card", "lost").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert!(window.text("document.querySelector('main').innerText").await.contains("2026年（令和8年）12月31日"));
        window.wait("document.querySelector('main').innerText.includes('2027年（令和9年）1月1日')").await;
        window.wait("document.querySelector('[role=status]').textContent.includes('日付が変わりました')").await;
        window.close().await;
    });
}
