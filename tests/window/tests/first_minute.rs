//! The first minute: somebody opens it for the first time, and gets to a right answer or a right telephone number.

use serde_json::Value;
use shirube_window_tests::{Home, Opened, Window, within};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";

/// Whether what matches is on the screen without scrolling.
async fn in_sight(window: &Window, css: &str) -> bool {
    let seen = format!(
        "(() => {{
            const box = document.querySelector({css:?})?.getBoundingClientRect();
            return Boolean(box) && box.top >= 0 && box.bottom <= window.innerHeight;
        }})()"
    );
    window.read(&seen).await == Value::Bool(true)
}

#[test]
fn who_reads_only_korean_is_asked_in_korean_and_gets_a_number_that_answers_in_korean() {
    within(async {
        let window = Window::open(Opened { system: "ko_KR.UTF-8", ..Opened::default() }).await;
        window.arrive("language").await;
        assert_eq!(window.text("document.documentElement.lang").await, "ko");
        let proposed = "document.querySelector('.tile[aria-current=true]')?.lang";
        assert_eq!(window.text(proposed).await, "ko", "the system's language is marked, and not yet taken");
        window.click("button.tile[lang='ko']").await;
        window.arrive("home").await;
        window.click("button.primary").await;
        window.answer("card", "lost").await;
        window.arrive("check").await;
        let number = window.text("document.querySelector('.urgent .number').textContent").await;
        let languages = window.text("document.querySelector('.urgent .details').textContent").await;
        assert!(number.starts_with("0120") && languages.contains("한국어"), "{number}: {languages}");
        let foreign = window.read(
            "[...document.querySelectorAll('main *')].filter(one => one.children.length === 0
                && !one.closest('[lang=ja]') && /[\\u3041-\\u30ff]/.test(one.textContent)).length",
        );
        assert_eq!(foreign.await, 0, "nothing but names on paper is in Japanese");
        window.close().await;
    });
}

#[test]
fn on_a_small_screen_what_to_press_is_in_sight() {
    within(async {
        for language in ["ja", "pt", "ko"] {
            let window = Window::at_home(language).await;
            // What is left of 1280 by 720 under a title and above a panel.
            window.client.set_window_rect(0, 0, 1280, 640).await.expect("the window has a size");
            window.wait("Math.abs(window.innerHeight - 640) < 2").await;
            assert!(in_sight(&window, "main .primary").await, "{language}: home");
            window.click("button.primary").await;
            for (screen, choice) in [("card", "valid"), ("card-expired", "no"), ("registered", "yes")] {
                window.arrive(screen).await;
                assert!(
                    in_sight(&window, "h1").await && in_sight(&window, "main .choice label").await,
                    "{language}: {screen}"
                );
                window.answer(screen, choice).await;
            }
            window.answer("certificate", "unsure").await;
            for screen in ["check", "situations"] {
                window.arrive(screen).await;
                window.click("button.primary").await;
            }
            window.arrive("result").await;
            assert!(in_sight(&window, "h1").await && in_sight(&window, ".todo h3").await, "{language}: result");
            window.close().await;
        }
    });
}

#[test]
fn with_a_clock_that_is_a_year_off_it_says_so_and_the_number_is_right() {
    within(async {
        for (now, stale) in [("2027-11-24T12:00:00", true), ("2025-11-25T12:00:00", false)] {
            let home = Home::new().with_settings("language = 'ja'");
            let window = Window::open(Opened { now, home, ..Opened::default() }).await;
            window.arrive("home").await;
            window.click("button.primary").await;
            window.answer("card", "lost").await;
            window.arrive("check").await;
            let number = window.text("document.querySelector('.urgent .number').textContent").await;
            assert_eq!(number, "0120-95-0178", "{now}");
            for screen in ["check", "situations"] {
                window.arrive(screen).await;
                window.click("button.primary").await;
            }
            window.arrive("result").await;
            let text = window.text("document.querySelector('main').innerText").await;
            let year = &now[..4];
            assert!(text.contains(&format!("{year}年")), "the day it is for is told: {text}");
            assert_eq!(text.contains("情報が古い"), stale, "{now}: {text}");
            window.close().await;
        }
    });
}

#[test]
fn by_keys_alone_a_number_that_answers_in_ones_language_is_one_press_from_the_first_screen() {
    within(async {
        let window = Window::open(Opened { system: "es_ES.UTF-8", ..Opened::default() }).await;
        window.arrive("language").await;
        for _ in 0..30 {
            if window.read("document.activeElement.matches(\"button.tile[lang='es']\")").await == Value::Bool(true) {
                break;
            }
            window.keys(TAB).await;
        }
        window.keys(ENTER).await;
        window.arrive("home").await;
        window.keys("\u{e031}").await;
        window.arrive("phones").await;
        assert!(window.text("document.querySelector('.lines .number').textContent").await.starts_with("0120"));
        let languages = window.text("document.querySelector('.lines .details').textContent").await;
        assert!(languages.to_lowercase().contains("español"), "{languages}");
        window.close().await;
    });
}
