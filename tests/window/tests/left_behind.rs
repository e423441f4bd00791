//! What is left of a call at the desk: nothing, and a number in a sum where somebody counts.

use std::fs;
use std::path::Path;

use fantoccini::key::Key;
use shirube_window_tests::{Home, Opened, Window, within};

use super::desk::{BACKSPACE, ENTER, ESCAPE, at_desk, chord, press, stage, todos};

/// The files below a folder that hold one of these texts.
fn holding(folder: &Path, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, texts));
        } else if let Ok(bytes) = fs::read(&path) {
            let wide = |text: &str| text.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<u8>>();
            let within = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
            if texts.iter().any(|text| within(text.as_bytes()) || within(&wide(text))) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

#[test]
fn the_next_caller_finds_nothing_of_the_last_one() {
    within(async {
        let window = at_desk("ja", "").await;
        // What is told here shows up nowhere by itself.
        let canaries = ["2027-04-19", "2027年（令和9年）4月19日", "2026-11-13", "canary"];
        chord(&window, &[Key::Alt], "6").await;
        for (digit, to) in [("1", "card-expired"), ("1", "registered"), ("1", "certificate")] {
            press(&window, digit, to).await;
        }
        window.keys("1").await;
        window.wait("document.activeElement?.id === 'field-desk-date'").await;
        window.keys(&format!("2027-04-19{ENTER}")).await;
        stage(&window, "situations").await;
        window.keys("2").await;
        window.wait("document.querySelector('[data-choice=situation-moved]') !== null").await;
        window.keys("3").await;
        window.wait("document.activeElement?.id === 'field-situation-moved-date'").await;
        window.keys(&format!("2026-11-13{ENTER}")).await;
        window.wait("document.activeElement?.matches('[data-pane=script]')").await;
        window.fill("#field-receipt", "canary").await;
        window.click("[data-do='find']").await;
        window.wait("document.querySelector('dialog[open]') !== null").await;
        window.keys("canary").await;
        window.wait("document.querySelector('dialog .hint + .hint, dialog p.hint') !== null").await;
        window.keys(ESCAPE).await;
        window.wait("document.querySelector('dialog') === null").await;
        let whole = "document.body.textContent + document.documentElement.outerHTML + [...document.querySelectorAll('input, select')].map(one => one.value).join()";
        let page = window.text(whole).await;
        assert!(page.contains("2027年（令和9年）4月19日"), "it was there");
        chord(&window, &[Key::Control, Key::Shift], "c").await;
        window.wait("document.querySelector('.message').textContent !== ''").await;
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        stage(&window, "card").await;
        window.wait("document.querySelector('[data-do=take-back]') !== null").await;
        let clean = async |when: &str| {
            let page = window.text(whole).await;
            for canary in canaries {
                assert!(!page.contains(canary), "{when}: {canary} stands in the page");
            }
            assert_eq!(window.text("document.querySelector('#field-caller').value").await, "ja", "{when}");
            assert!(todos(&window).await.iter().all(|todo| todo != "continue-card"), "{when}");
        };
        clean("at once").await;
        // For ten seconds the last caller can be taken back.
        window.click("[data-do='take-back']").await;
        window.wait("document.querySelector('[data-todo=continue-card]') !== null").await;
        assert_eq!(window.text("document.querySelector('#field-caller').value").await, "pt");
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        stage(&window, "card").await;
        window.wait("document.querySelector('[data-do=take-back]') === null").await;
        clean("after the seconds").await;
        window.keys(BACKSPACE).await;
        window.wait("document.querySelector('.message').textContent !== ''").await;
        clean("after trying to go back").await;
        chord(&window, &[Key::Alt], "\u{e012}").await;
        window.arrive("home").await;
        assert_eq!(
            window.read("document.querySelector('.above button') === null").await,
            true,
            "there is no way back to it"
        );
        let page = window.text(whole).await;
        assert!(canaries.iter().all(|canary| !page.contains(canary)));
        let ask = "const done = arguments[arguments.length - 1];
            const ask = { go: { to: 'desk' }, answers: [], household: { people: [], at: null, removed: null }, language: null, beside: null };
            window.__TAURI_INTERNALS__.invoke('view', { ask }).then(view => done(JSON.stringify(view)), done);";
        let answered = window.client.execute_async(ask, Vec::new()).await.expect("it is answered").to_string();
        assert!(answered.contains("desk"), "{answered}");
        assert!(canaries.iter().all(|canary| !answered.contains(canary)), "the program remembers nobody");
        assert_eq!(holding(window.stage.home.path(), &canaries), [""; 0], "nothing of it is on the disk");
        let said = window.stage.said();
        assert!(canaries.iter().all(|canary| !said.contains(canary)), "nothing of it is in what is written: {said}");
        let environments = window.stage.environments();
        let has = |text: &str| environments.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(has("SHIRUBE_NOW") && !canaries.iter().any(|canary| has(canary)), "no program is handed it");
        let copied = window.pasted();
        assert!(!copied.is_empty(), "what was written down of the call is there");
        assert!(canaries.iter().all(|canary| !copied.contains(canary)), "nothing of it is in the clipboard: {copied}");
        window.close().await;
    });
}

#[test]
fn calls_are_counted_only_where_that_is_switched_on() {
    within(async {
        let folder = Home::new();
        let file = folder.path().join("counts.csv");
        let home = Home::new().with_settings("language = 'ja'");
        let before = "[days.2026-11-23]\ncalls = 6\n[days.2026-11-23.todo]\nregister = 6\n[days.2026-11-23.language]\nja = 6\n[days.2026-11-23.insurer]\nkokuho = 6\n";
        fs::write(home.settings().with_file_name("counts.toml"), before).expect("the home can be written");
        let environment = vec![("SHIRUBE_SAVE_TO", file.display().to_string())];
        let window = Window::open(Opened { home, environment, ..Opened::default() }).await;
        let counts = window.stage.home.settings().with_file_name("counts.toml");
        let call = async || {
            window.wait("document.documentElement.dataset.screen === 'desk'").await;
            window.click("[data-choice='none']").await;
            stage(&window, "situations").await;
            window.click("[data-do='next-caller']").await;
            stage(&window, "card").await;
            window.wait("document.querySelector('.message').textContent.includes('消しました')").await;
        };
        let calls = "document.querySelector('main .screen').innerText.match(/案内した方：(\\d+)人/)?.[1] ?? '0'";
        window.click("[data-to='desk']").await;
        call().await;
        window.click("[data-to='counts']").await;
        window.arrive("counts").await;
        assert_eq!(fs::read_to_string(&counts).expect("it is there"), before, "nothing is counted at first");
        window.click("[data-do='count']").await;
        window.wait("document.querySelector('.state').textContent.includes('数えています')").await;
        window.click(".above button").await;
        call().await;
        for _ in 0..4 {
            call().await;
        }
        window.click("[data-do='take-back']").await;
        stage(&window, "situations").await;
        window.click("[data-do='next-caller']").await;
        stage(&window, "card").await;
        window.click("[data-to='counts']").await;
        window.arrive("counts").await;
        window.wait(&format!("({calls}) === '11'")).await;
        let text = fs::read_to_string(&counts).expect("it is kept");
        assert!(text.contains("get-card = 5") && text.contains("2026-11-24") && !text.contains(':'), "{text}");
        window.click("[data-way='counts']").await;
        window.wait("document.querySelector('.message').textContent.includes('保存しました')").await;
        let table = fs::read_to_string(&file).expect("it is saved");
        assert!(table.contains("2026-11-23,todo,register,6") && !table.contains("2026-11-24"), "{table}");
        window.click("[data-do='forget']").await;
        window.wait("document.activeElement?.id === 'forget-sure'").await;
        window.keys(ENTER).await;
        window.wait("document.querySelector('.message').textContent.includes('消しました')").await;
        assert!(!counts.exists());
        window.close().await;
    });
}

#[test]
fn pressing_twice_and_starting_over_lose_nobody_and_keep_nobody() {
    within(async {
        let window = at_desk("ja", "").await;
        window.fill("#field-receipt", "canary").await;
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        window.wait("document.querySelector('#field-receipt').value === ''").await;
        window.wait("document.activeElement?.matches('[data-pane=script]')").await;
        press(&window, "1", "card-expired").await;
        for _ in 0..2 {
            window.read("document.querySelector('[data-do=next-caller]').click()").await;
        }
        stage(&window, "card").await;
        window.click("[data-do='take-back']").await;
        stage(&window, "card-expired").await;
        // In the middle of a call the telephone lines are looked at, and the caller hangs up.
        window.keys("\u{e031}").await;
        window.arrive("phones").await;
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        stage(&window, "card").await;
        window.wait("document.querySelector('[data-do=take-back]') !== null").await;
        window.wait("document.querySelector('[data-do=take-back]') === null").await;
        window.keys(BACKSPACE).await;
        window.wait("document.querySelector('.message').textContent !== ''").await;
        assert_eq!(
            window.text("document.querySelector('[data-stage]').dataset.stage").await,
            "card",
            "nobody comes back"
        );
        window.close().await;
    });
}
