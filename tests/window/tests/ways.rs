//! Ways through: by keys, by pointer, back and round, and out to the program without a window.

use std::process::Command;

use fantoccini::key::Key;
use serde_json::Value;
use shirube_window_tests::{Home, Opened, Window, program, within};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";
const SPACE: &str = " ";

/// The ids of the to-dos on the screen.
async fn todos(window: &Window) -> Vec<String> {
    let ids = window.read("[...document.querySelectorAll('.todo')].map(todo => todo.id.slice('todo-'.length))").await;
    ids.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Presses Tab until something that matches has the focus.
async fn tab_to(window: &Window, css: &str) {
    for _ in 0..60 {
        window.keys(TAB).await;
        if window.read(&format!("document.activeElement.matches({css:?})")).await == Value::Bool(true) {
            return;
        }
    }
    panic!("{css} is not reached by Tab");
}

/// Tabs to the answers of a step, walks down to the one that is wanted, and goes on.
async fn answer_by_keys(window: &Window, screen: &str, choice: &str) {
    window.arrive(screen).await;
    tab_to(window, "input[type=radio]").await;
    window.keys(SPACE).await;
    for _ in 0..8 {
        if window.read(&format!("document.activeElement.value === {choice:?}")).await == Value::Bool(true) {
            break;
        }
        window.keys(DOWN).await;
    }
    assert_eq!(window.screen().await, screen, "choosing does not move on");
    let chosen = format!("document.querySelector('input[name=\"{screen}\"]:checked').value === {choice:?}");
    assert_eq!(window.read(&chosen).await, Value::Bool(true), "{choice} is chosen");
}

#[test]
fn a_whole_way_through_by_keys_alone_in_japanese() {
    within(async {
        let window = Window::open(Opened::default()).await;
        window.arrive("language").await;
        tab_to(&window, "button.tile[lang='ja']").await;
        window.keys(ENTER).await;
        window.arrive("home").await;
        let mut titles = vec![window.text("document.title").await];
        tab_to(&window, "button.primary").await;
        window.keys(ENTER).await;
        for (screen, choice) in [("card", "valid"), ("card-expired", "no"), ("registered", "yes")] {
            answer_by_keys(&window, screen, choice).await;
            titles.push(window.text("document.title").await);
            window.keys(ENTER).await;
        }
        answer_by_keys(&window, "certificate", "date").await;
        titles.push(window.text("document.title").await);
        tab_to(&window, "#field-year").await;
        window.keys("令和８年").await;
        tab_to(&window, "#field-month").await;
        window.keys("１０").await;
        window.keys(ENTER).await;
        window.arrive("check").await;
        let answers = window.text("document.querySelector('.answers').innerText").await;
        assert!(answers.contains("2026年（令和8年）10月"), "both counts of years are shown: {answers}");
        tab_to(&window, "button.primary").await;
        window.keys(ENTER).await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        titles.push(window.text("document.title").await);
        assert_eq!(todos(&window).await, ["renew-certificate"]);
        let distinct: std::collections::BTreeSet<_> = titles.iter().collect();
        assert_eq!(distinct.len(), titles.len(), "every screen has a title of its own: {titles:?}");
        window.close().await;
    });
}

#[test]
fn a_whole_way_through_by_pointer_in_portuguese() {
    within(async {
        let window = Window::open(Opened { system: "pt_BR.UTF-8", ..Opened::default() }).await;
        window.arrive("language").await;
        assert_eq!(window.text("document.documentElement.lang").await, "pt-BR", "the system's language is proposed");
        window.click("button.tile[lang='pt-BR']").await;
        window.arrive("home").await;
        window.click("button.primary").await;
        window.answer("card", "lost").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        let expected = ["suspend-card", "report-to-police", "reissue-card", "apply-kakuninsho", "check-registration"];
        assert_eq!(todos(&window).await, expected);
        let unmarked =
            "[...document.querySelectorAll('main [lang=ja]')].some(run => /\\p{sc=Han}/u.test(run.textContent))";
        assert_eq!(window.read(unmarked).await, Value::Bool(true), "Japanese names are shown, and marked");
        window.close().await;
    });
}

#[test]
fn a_date_that_cannot_be_is_told_above_and_at_its_field() {
    within(async {
        let window = Window::at_home("en").await;
        window.click("button.primary").await;
        window.arrive("card").await;
        window.click("button.primary").await;
        window.wait("document.activeElement.matches('[data-errors]')").await;
        assert_eq!(window.screen().await, "card", "nothing was chosen");
        window.click("[data-errors] a").await;
        window.wait("document.activeElement.matches('input[name=card]')").await;
        window.click("input[name=card][value=valid]").await;
        window.click("button.primary").await;
        window.answer("card-expired", "no").await;
        window.answer("registered", "yes").await;
        window.arrive("certificate").await;
        window.arrive("certificate").await;
        window.click("input[value=date]").await;
        for (year, month, field) in
            [("", "", "year"), ("2026", "13", "month"), ("hello", "", "year"), ("", "5", "year"), ("1850", "1", "year")]
        {
            for (id, text) in [("#field-year", year), ("#field-month", month)] {
                window.fill(id, text).await;
            }
            let judged = "[...document.querySelectorAll('[data-errors] a')].length";
            let before = window.read(judged).await;
            window.keys(TAB).await;
            assert_eq!(window.read(judged).await, before, "leaving a field does not judge it");
            window.click("button.primary").await;
            let at_field = format!("document.querySelector('#field-{field}')?.getAttribute('aria-invalid') === 'true'");
            window.wait(&format!("document.activeElement.matches('[data-errors]') && {at_field}")).await;
            let described = format!("document.querySelector('#field-{field}').getAttribute('aria-describedby')");
            let described = window.text(&described).await;
            assert!(described.contains(&format!("error-{field}")), "{year}/{month}");
            let kept = window.text("document.querySelector('#field-year').value").await;
            assert_eq!(kept, year, "what was typed is kept");
            assert!(window.text("document.title").await.starts_with("Something to correct"));
        }
        for (year, month) in [("R9.5", ""), ("2027/5", ""), ("２０２７", "５")] {
            for (id, text) in [("#field-year", year), ("#field-month", month)] {
                window.fill(id, text).await;
            }
            window.click("button.primary").await;
            window.arrive("check").await;
            let answers = window.text("document.querySelector('.answers').innerText").await;
            assert!(answers.contains("May 2027") && answers.contains("令和9年"), "{year}: {answers}");
            window.click(".answer:last-child button").await;
            window.arrive("certificate").await;
        }
        window.close().await;
    });
}

#[test]
fn an_answer_is_changed_and_the_others_are_kept() {
    within(async {
        let window = Window::at_home("ko").await;
        window.click("button.primary").await;
        for (screen, choice) in
            [("card", "valid"), ("card-expired", "no"), ("registered", "yes"), ("certificate", "valid")]
        {
            window.answer(screen, choice).await;
        }
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        window.click(".after .actions button").await;
        window.arrive("check").await;
        window.click(".answer:nth-child(3) button").await;
        window.answer("registered", "no").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert!(todos(&window).await.contains(&"register".to_owned()));
        window.click(".after .actions button:last-child").await;
        window.arrive("home").await;
        window.click(".above button").await;
        window.arrive("result").await;
        assert!(todos(&window).await.contains(&"register".to_owned()), "starting over can be taken back");
        window.close().await;
    });
}

#[test]
fn not_sure_shows_both_ways_and_how_to_find_out() {
    within(async {
        let window = Window::at_home("es").await;
        window.click("button.primary").await;
        for screen in ["card", "registered", "certificate"] {
            window.answer(screen, "unsure").await;
        }
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_eq!(todos(&window).await[..3], ["check-card", "check-registration", "find-certificate-date"]);
        let ways = window.read("document.querySelectorAll('[data-part=branches] li').length").await;
        assert!(ways.as_u64().is_some_and(|ways| ways > 2), "{ways} ways are shown");
        assert!(
            window.read("document.querySelectorAll('.ways li').length").await.as_u64().is_some_and(|ways| ways > 2)
        );
        window.close().await;
    });
}

#[test]
fn a_receipt_of_the_window_gives_the_same_to_dos_without_it_and_in_it() {
    within(async {
        let window = Window::at_home("zh").await;
        window.click("button.primary").await;
        for (screen, choice) in
            [("card", "valid"), ("card-expired", "no"), ("registered", "no"), ("certificate", "expired")]
        {
            window.answer(screen, choice).await;
        }
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        let shown = todos(&window).await;
        assert!(shown.len() > 1, "{shown:?}");
        let code = window.text("document.querySelector('[data-part=receipt] .whose').textContent").await;

        let shirube = program().with_file_name("shirube");
        let explained = Command::new(shirube).args(["explain", &code, "--json"]).output().expect("it is built");
        let explained: Value = serde_json::from_slice(&explained.stdout).expect("it answers in JSON");
        let ids: Vec<_> = explained["todo"].as_array().into_iter().flatten().map(|todo| &todo["id"]).collect();
        assert_eq!(ids, shown.iter().collect::<Vec<_>>());

        window.click(".after .actions button:last-child").await;
        window.arrive("home").await;
        window.click("[data-to='receipt']").await;
        window.arrive("receipt").await;
        window.find("#field-receipt").await.send_keys("2K5T-0148-5").await.expect("it can be typed");
        window.click("button.primary").await;
        window.wait("document.activeElement.matches('[data-errors]')").await;
        let field = window.find("#field-receipt").await;
        field.clear().await.expect("it can be cleared");
        field.send_keys(&code.to_lowercase()).await.expect("it can be typed");
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_eq!(todos(&window).await, shown);
        window.click(".after .actions button").await;
        window.arrive("check").await;
        window.click(".answer:nth-child(2) button").await;
        window.answer("registered", "yes").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_ne!(todos(&window).await, shown, "an answer of the receipt can be changed");
        window.close().await;
    });
}

#[test]
fn another_day_is_shown_plainly_marked_as_a_preview() {
    within(async {
        let window = Window::at_home("ja").await;
        window.click("button.primary").await;
        window.answer("card", "valid").await;
        window.answer("card-expired", "no").await;
        window.answer("registered", "yes").await;
        window.arrive("certificate").await;
        window.click("input[value=date]").await;
        window.fill("#field-year", "2026/10/14").await;
        window.click("button.primary").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_eq!(todos(&window).await, ["renew-certificate"]);
        assert_eq!(window.read("document.querySelector('.preview')").await, Value::Null);
        window.fill("#field-day", "2027-03").await;
        window.click(".after form button").await;
        window.wait("document.activeElement.matches('[data-errors]')").await;
        assert_eq!(
            window.text("document.querySelector('#field-day').value").await,
            "2027-03",
            "what was typed is kept"
        );
        window.fill("#field-day", "令和9年3月1日").await;
        window.click(".after form button").await;
        window.wait("document.querySelector('.preview') !== null").await;
        assert_eq!(todos(&window).await, ["renew-certificate", "register"]);
        assert!(
            window.text("document.querySelector('.preview').innerText").await.contains("11月24日"),
            "it names today"
        );
        window.click(".preview button").await;
        window.wait("document.querySelector('.preview') === null").await;
        assert_eq!(todos(&window).await, ["renew-certificate"]);
        window.close().await;
    });
}

#[test]
fn the_keys_that_work_everywhere_do_what_they_say() {
    within(async {
        let window = Window::at_home("en").await;
        let chord = |keys: &[Key], last: &str| {
            let keys: String = keys.iter().map(|key| char::from(*key)).collect();
            format!("{keys}{last}")
        };
        window.keys(&chord(&[Key::F1], "")).await;
        window.arrive("phones").await;
        window.keys(&chord(&[Key::Alt, Key::Left], "")).await;
        window.arrive("home").await;
        window.keys(&chord(&[Key::Control], "l")).await;
        window.arrive("language").await;
        window.keys(&chord(&[Key::Alt, Key::Left], "")).await;
        window.arrive("home").await;
        for (key, size) in [("+", "125"), ("+", "150"), ("-", "125"), ("0", "100"), ("-", "100")] {
            window.keys(&chord(&[Key::Control], key)).await;
            window.wait(&format!("document.documentElement.dataset.size === '{size}'")).await;
        }
        window.click("button.primary").await;
        window.arrive("card").await;
        window.keys(&chord(&[Key::Control, Key::Shift], "n")).await;
        window.arrive("home").await;
        window.close().await;
    });
}

#[test]
fn a_second_language_stands_beside_every_line() {
    within(async {
        let home = Home::new().with_settings("language = 'en'");
        let window = Window::open(Opened { home, ..Opened::default() }).await;
        window.click("button.primary").await;
        window.answer("card", "damaged").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_eq!(window.read("document.querySelector('main .beside')").await, Value::Null);
        window.find("#field-beside").await.select_by_value("ja").await.expect("Japanese is offered");
        assert_eq!(
            window.read("document.querySelector('main .beside')").await,
            Value::Null,
            "choosing changes nothing"
        );
        window.click(".take .field .together button").await;
        window.wait("document.querySelectorAll('.todo h3 .beside [lang=ja]').length > 1").await;
        window.close().await;
    });
}
