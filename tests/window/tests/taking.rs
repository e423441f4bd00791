//! Taking the sheet along: printed on leaves, saved where a person chooses, copied, and stopped.

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use serde_json::Value;
use shirube_window_tests::{Home, Opened, Window, within};

/// What the system's dialog would answer.
const SAVE_TO: &str = "SHIRUBE_SAVE_TO";
/// How slow the machine is made, in milliseconds a line.
const SLOW: &str = "SHIRUBE_SLOW";

/// From the question for the date to the result.
async fn give_the_date(window: &Window) {
    window.arrive("certificate").await;
    window.click("input[value='date']").await;
    window.fill("#field-year", "2026").await;
    window.fill("#field-month", "12").await;
    window.click("main button.link").await;
    window.fill("#field-day", "20").await;
    window.click("button.primary").await;
    for screen in ["check", "situations"] {
        window.arrive(screen).await;
        window.click("button.primary").await;
    }
    window.arrive("result").await;
}

/// A window on a result with several things to do, as a page to scan and days for a calendar.
async fn on_a_result(language: &str, environment: impl FnOnce(&Path) -> Vec<(&'static str, String)>) -> Window {
    let home = Home::new().with_settings(&format!("language = '{language}'"));
    let environment = environment(home.path());
    let window = Window::open(Opened { home, environment, ..Opened::default() }).await;
    window.arrive("home").await;
    window.click("button.primary").await;
    for (screen, choice) in [("card", "valid"), ("card-expired", "no"), ("registered", "no")] {
        window.answer(screen, choice).await;
    }
    give_the_date(&window).await;
    window
}

async fn said(window: &Window) -> String {
    window.wait("document.querySelector('[role=status]').textContent !== ''").await;
    window.text("document.querySelector('[role=status]').textContent").await
}

/// Waits until these words are said.
async fn says(window: &Window, words: &str) {
    window.wait(&format!("document.querySelector('[role=status]').textContent.includes({words:?})")).await;
}

/// Puts a counter in the place of the system's print window.
async fn count_prints(window: &Window) {
    window.read("(window.printed = 0, window.print = () => { window.printed += 1; }, true)").await;
}

#[test]
fn it_is_printed_on_numbered_leaves_with_nothing_cut_in_two() {
    within(async {
        for (language, beside, arrange, parts) in
            [("ja", None, None, 1), ("pt", Some("ja"), None, 1), ("en", Some("zh"), Some("after"), 2)]
        {
            let window = on_a_result(language, |_| Vec::new()).await;
            if let Some(beside) = beside {
                window.find("#field-beside").await.select_by_value(beside).await.expect("it is offered");
                window.click(".take .together button").await;
                window.wait("document.querySelector('#field-arrange') !== null").await;
            }
            if let Some(arrange) = arrange {
                window.find("#field-arrange").await.select_by_value(arrange).await.expect("it is offered");
            }
            count_prints(&window).await;
            window.click("[data-way=print]").await;
            window.wait("window.printed === 1").await;
            let each = "new Set([...document.querySelectorAll('.leaf > .foot > span:first-child')].map(foot => foot.textContent))";
            let said = window.read(&format!("({each}.has('') ? 0 : {each}.size)")).await;
            assert_eq!(
                said,
                Value::from(parts),
                "{language}: each page says in its own language that it is not official"
            );
            let leaves = window.read("document.querySelectorAll('.to-print .leaf').length").await.as_u64().unwrap_or(0);
            assert!((2..20).contains(&leaves), "{language}: {leaves} leaves");
            let feet = window.read("[...document.querySelectorAll('.leaf > .foot > span:last-child')].map(number => number.textContent)").await;
            let expected: Vec<Value> = (1..=leaves).map(|at| Value::from(format!("{at} / {leaves}"))).collect();
            assert_eq!(feet, Value::from(expected), "{language}");
            let adorned = "[...document.querySelectorAll('.to-print .tasks *')].filter(node => ['::before', '::after'].some(at => !['none', 'normal'].includes(getComputedStyle(node, at).content))).length";
            assert_eq!(window.read(adorned).await, 0, "{language}: nothing of the window is drawn on paper");
            // The lowest sheet of paper, Letter, has 279 mm; what is left is white.
            let highest = window.read("Math.max(...[...document.querySelectorAll('.leaf')].map(leaf => leaf.getBoundingClientRect().height)) / 96 * 25.4").await;
            assert!(highest.as_f64().is_some_and(|highest| highest < 255.0), "{language}: {highest} mm");
            let last = window.read("[...document.querySelectorAll('.leaf')].filter(leaf => leaf.children[leaf.children.length - 2].matches('h1, h2, h3, .headline')).length").await;
            assert_eq!(last, Value::from(0), "{language}: no heading ends a leaf");
            let (screen, paper) = (
                format!("document.querySelectorAll('.todo[id]').length * {parts}"),
                "document.querySelectorAll('.to-print .tasks > li .tick').length",
            );
            assert_eq!(
                window.read(&screen).await,
                window.read(paper).await,
                "{language}: each thing to do has its box"
            );
            let code =
                window.read("document.querySelector('.to-print svg').getBoundingClientRect().width / 96 * 25.4").await;
            assert!(code.as_f64().is_some_and(|wide| wide > 33.9), "{language}: {code} mm");
            let seen = "[...document.querySelectorAll('.to-print *')].some(node => getComputedStyle(node).visibility === 'visible')";
            assert_eq!(window.read(seen).await, Value::Bool(false), "{language}: on the screen it is not seen");
            let whole = window.text("document.querySelector('.to-print').textContent").await;
            let receipt = window.text("document.querySelector('[data-part=receipt] .whose').textContent").await;
            assert!(whole.contains(receipt.trim()), "{language}: {receipt}");
            window
                .keys(
                    &[char::from(Key::Control).to_string(), "p".to_owned(), char::from(Key::Null).to_string()].concat(),
                )
                .await;
            window.wait("window.printed === 2").await;
            window.close().await;
        }
    });
}

#[test]
fn where_printing_is_not_to_be_had_a_page_is_saved_instead() {
    within(async {
        let window =
            on_a_result("ja", |home| vec![(SAVE_TO, home.join("sheet.html").to_string_lossy().into_owned())]).await;
        window.read("(window.print = () => { throw new Error() }, true)").await;
        window.click("[data-way=print]").await;
        says(&window, "sheet.html").await;
        let page = fs::read_to_string(window.stage.home.path().join("sheet.html")).expect("it is there");
        assert!(page.starts_with("<!doctype html>"), "{page:.100}");
        window.close().await;
    });
}

#[test]
fn it_is_saved_where_a_person_chooses_and_it_is_said_where() {
    within(async {
        let forms: [(&str, &str, &[u8]); 3] =
            [("pdf", "pdf", b"%PDF"), ("calendar", "ics", b"BEGIN:VCALENDAR"), ("page", "html", b"<!doctype html>")];
        for (way, ending, begins) in forms {
            let window =
                on_a_result("ja", |home| vec![(SAVE_TO, home.join("sheet").to_string_lossy().into_owned())]).await;
            window.click(&format!("[data-way={way}]")).await;
            let path: PathBuf = window.stage.home.path().join(format!("sheet.{ending}"));
            says(&window, &path.to_string_lossy()).await;
            assert!(fs::read(&path).is_ok_and(|file| file.starts_with(begins)), "{way}");
            // The name was given without its ending, so that nobody was asked about a file of that name.
            fs::write(&path, "mine").expect("it can be written");
            window.click(&format!("[data-way={way}]")).await;
            says(&window, "同じ名前").await;
            assert_eq!(fs::read(&path).ok().as_deref(), Some(&b"mine"[..]), "{way}");
            window.close().await;
        }
    });
}

#[test]
fn thinking_better_of_it_and_a_place_that_cannot_be_written_change_nothing() {
    within(async {
        let window = on_a_result("en", |_| vec![(SAVE_TO, String::new())]).await;
        window.click("[data-way=pdf]").await;
        window.wait("document.querySelector('[data-way=pdf]').getAttribute('aria-disabled') === 'false'").await;
        assert_eq!(window.text("document.querySelector('[role=status]').textContent").await, "");
        window.close().await;
        let window = on_a_result("en", |_| vec![(SAVE_TO, "/sys/sheet.pdf".to_owned())]).await;
        window.click("[data-way=pdf]").await;
        says(&window, "could not be saved there").await;
        assert_eq!(window.screen().await, "result", "nothing is lost");
        window.close().await;
    });
}

#[test]
fn long_work_says_how_far_it_is_and_can_be_stopped() {
    within(async {
        let slow = |home: &Path| {
            vec![(SAVE_TO, home.join("sheet.pdf").to_string_lossy().into_owned()), (SLOW, "40".to_owned())]
        };
        let window = on_a_result("en", slow).await;
        window.click("[data-way=pdf]").await;
        window.wait("document.querySelector('.working progress') !== null").await;
        assert!(said(&window).await.contains("One moment"));
        window.wait("document.querySelector('.working progress').value > 0.1").await;
        window.click(".working button").await;
        says(&window, "Stopped").await;
        window.wait("document.querySelector('.working') === null").await;
        assert!(!window.stage.home.path().join("sheet.pdf").exists());
        window.close().await;
    });
}

#[test]
fn the_main_points_are_copied_with_the_receipt_in_both_languages() {
    within(async {
        let window = on_a_result("es", |_| Vec::new()).await;
        window.click("[data-way=copy]").await;
        assert!(said(&window).await.contains("copiado"));
        let pasted = window.pasted();
        let receipt = window.text("document.querySelector('[data-part=receipt] .whose').textContent").await;
        assert!(pasted.contains(receipt.trim()) && pasted.contains("0120-"), "{pasted}");
        for todo in window
            .read("[...document.querySelectorAll('.todo h3')].map(title => title.textContent)")
            .await
            .as_array()
            .into_iter()
            .flatten()
        {
            assert!(pasted.contains(todo.as_str().unwrap_or_default().trim()), "{todo}: {pasted}");
        }
        window.close().await;
    });
}

#[test]
fn a_family_is_taken_along_once_somebody_has_answered() {
    within(async {
        let home = Home::new().with_settings("language = 'ja'");
        let environment = vec![(SAVE_TO, home.path().join("family.pdf").to_string_lossy().into_owned())];
        let window = Window::open(Opened { home, environment, ..Opened::default() }).await;
        window.arrive("home").await;
        window.click("[data-to='family']").await;
        window.arrive("family").await;
        for _ in 0..2 {
            window.click("main form button").await;
        }
        window.wait("document.querySelectorAll('.people > li').length === 2").await;
        assert_eq!(window.read("document.querySelector('.take')").await, Value::Null, "nobody has answered");
        window.click(".people .primary").await;
        window.answer("card", "lost").await;
        for screen in ["check", "situations"] {
            window.arrive(screen).await;
            window.click("button.primary").await;
        }
        window.arrive("result").await;
        window.click(".after .primary").await;
        window.arrive("family").await;
        count_prints(&window).await;
        window.click("[data-way=print]").await;
        window.wait("window.printed === 1").await;
        assert_eq!(window.read("document.querySelectorAll('.to-print .person').length").await, Value::from(1));
        window.click("[data-way=pdf]").await;
        says(&window, "family.pdf").await;
        assert_eq!(
            window.read("document.querySelector('[data-way=calendar]')").await,
            Value::Null,
            "there are no days"
        );
        window.close().await;
    });
}

#[test]
fn a_receipt_asks_for_its_dates_again() {
    within(async {
        let window = on_a_result("ja", |_| Vec::new()).await;
        let receipt = window.text("document.querySelector('[data-part=receipt] .whose').textContent").await;
        window.click(".after > .actions button:last-child").await;
        window.arrive("home").await;
        window.click("[data-to='receipt']").await;
        window.arrive("receipt").await;
        window.fill("#field-receipt", receipt.trim()).await;
        window.click("button.primary").await;
        window.arrive("result").await;
        let before = window.text("document.querySelector('.todos').textContent").await;
        assert!(!before.contains("12月20日"), "a receipt holds no dates: {before}");
        window.click(".of-receipt button").await;
        give_the_date(&window).await;
        let after = window.text("document.querySelector('.todos').textContent").await;
        assert!(after.contains("12月20日"), "{after}");
        assert_eq!(window.read("document.querySelector('.of-receipt button')").await, Value::Null, "it is there now");
        window.close().await;
    });
}
