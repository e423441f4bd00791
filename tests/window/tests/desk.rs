//! The desk: a call from greeting to next caller, by keys alone, in every language; and what is left of it: nothing.

use fantoccini::key::Key;
use serde_json::Value;
use shirube_window_tests::{Home, Opened, Window, within};

use super::access::{overflowing, violations};

pub(crate) const ENTER: &str = "\u{e007}";
pub(crate) const BACKSPACE: &str = "\u{e003}";
const DOWN: &str = "\u{e015}";
pub(crate) const ESCAPE: &str = "\u{e00c}";
const F6: &str = "\u{e036}";

/// The caller's languages in the order of their digits: id and tag.
const CALLERS: [(&str, &str, &str); 7] = [
    ("1", "ja", "ja"),
    ("2", "en", "en"),
    ("3", "zh", "zh-Hans"),
    ("4", "ko", "ko"),
    ("5", "es", "es"),
    ("6", "pt", "pt-BR"),
    ("7", "ja-easy", "ja"),
];

/// A window at the desk, which is as wide as a desk has it.
pub(crate) async fn at_desk(language: &str, settings: &str) -> Window {
    let home = Home::new().with_settings(&format!("language = '{language}'\nmotion = 'none'\n{settings}"));
    let window = Window::open(Opened { home, ..Opened::default() }).await;
    window.client.set_window_rect(0, 0, 1280, 900).await.expect("the window has a size");
    window.click("[data-to='desk']").await;
    window.arrive("desk").await;
    window
}

/// A key with others held down.
pub(crate) async fn chord(window: &Window, held: &[Key], key: &str) {
    let held: String = held.iter().map(|key| char::from(*key)).collect();
    window.keys(&format!("{held}{key}{}", char::from(Key::Null))).await;
}

pub(crate) async fn stage(window: &Window, stage: &str) {
    window.wait(&format!("document.querySelector('[data-stage={stage}]') !== null")).await;
}

/// Presses a digit, and waits for the stage it leads to.
pub(crate) async fn press(window: &Window, digit: &str, to: &str) {
    window.keys(digit).await;
    stage(window, to).await;
}

async fn heard(window: &Window) -> String {
    window.text("document.querySelector('main > .unseen[role=status]').textContent").await
}

async fn said(window: &Window) -> String {
    window.text("document.querySelector('.message').textContent").await
}

/// The receipt of the call so far, unfolded.
async fn receipt(window: &Window) -> String {
    window.unfold().await;
    window.text("document.querySelector('[data-part=receipt] .whose').textContent").await
}

/// The to-dos of the answer so far.
pub(crate) async fn todos(window: &Window) -> Vec<String> {
    let ids = window.read("[...document.querySelectorAll('[data-todo]')].map(todo => todo.dataset.todo)").await;
    ids.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn a_whole_call_by_keys_alone_in_every_callers_language() {
    within(async {
        let window = at_desk("ja", "").await;
        let mut greetings = Vec::new();
        for (digit, id, tag) in CALLERS {
            let mut presses = 0;
            let mut count = |more: usize| presses += more;
            chord(&window, &[Key::Alt], digit).await;
            count(1);
            let spoken = format!(
                "(document.querySelector('.script .line .beside [lang]')?.lang ?? document.documentElement.lang) === '{tag}'"
            );
            window.wait(&spoken).await;
            window
                .wait(&format!("(document.querySelector('.script .line .beside') !== null) === {}", id != "ja"))
                .await;
            greetings.push(window.text("document.querySelector('.said-back').textContent").await);
            if id == "ja" {
                let answers = ["1", "1", "1", "3", "0"];
                for (answer, to) in
                    answers.into_iter().zip(["card-expired", "registered", "certificate", "situations", "closing"])
                {
                    press(&window, answer, to).await;
                }
            } else {
                // Somebody who knows it by heart does not wait for the screen.
                window.keys("11130").await;
                stage(&window, "closing").await;
            }
            count(5);
            assert_eq!(todos(&window).await.first().map(String::as_str), Some("find-certificate-date"), "{id}");
            let read_out = window.text("document.querySelector('.closing').textContent").await;
            let code = receipt(&window).await;
            assert!(read_out.contains(code.trim()), "{id}: {code}: {read_out}");
            chord(&window, &[Key::Control, Key::Shift], "c").await;
            count(1);
            window.wait("document.querySelector('.message').textContent.includes('コピー')").await;
            let record = window.pasted();
            assert!(record.contains(code.trim()) && record.contains("電子証明書"), "{id}: {record}");
            let both = window.text("document.querySelector('.closing .beside')?.textContent ?? ''").await;
            assert_eq!(both.is_empty(), id == "ja");
            chord(&window, &[Key::Control, Key::Shift], "n").await;
            count(1);
            stage(&window, "card").await;
            window.wait("document.querySelector('#field-caller').value === 'ja'").await;
            assert!(presses <= 12, "{id}: {presses}");
        }
        let distinct: std::collections::BTreeSet<_> = greetings.iter().collect();
        assert_eq!(distinct.len(), CALLERS.len(), "{greetings:?}");
        window.close().await;
    });
}

#[test]
fn a_date_is_typed_where_it_is_asked_and_a_wrong_one_is_told() {
    within(async {
        let window = at_desk("en", "").await;
        for (digit, to) in [("1", "card-expired"), ("1", "registered"), ("1", "certificate")] {
            press(&window, digit, to).await;
        }
        window.keys("1").await;
        window.wait("document.activeElement?.id === 'field-desk-date'").await;
        assert_eq!(
            window.read("document.querySelector('.script .field-error') === null").await,
            true,
            "nothing is wrong yet"
        );
        window.keys(&format!("2026-13{ENTER}")).await;
        window.wait("document.querySelector('#field-desk-date').getAttribute('aria-invalid') === 'true'").await;
        assert!(heard(&window).await.contains("2026-13"));
        window.fill("#field-desk-date", "R8.10").await;
        window.keys(ENTER).await;
        stage(&window, "situations").await;
        assert!(window.text("document.querySelector('.said-back').textContent").await.contains("October 2026"));
        // A digit opens a theme, the next one says that something holds, and its date is asked for where it stands.
        window.keys("2").await;
        window.wait("document.querySelector('[data-choice=situation-moved]') !== null").await;
        window.keys("3").await;
        window.wait("document.activeElement?.id === 'field-situation-moved-date'").await;
        window.keys(&format!("2026-11-20{ENTER}")).await;
        window.wait("document.querySelector('[data-todo=continue-card] .by')?.textContent.includes('2027')").await;
        window.keys("0").await;
        window.wait("document.querySelector('[data-choice=change]') !== null").await;
        press(&window, "0", "closing").await;
        assert_eq!(todos(&window).await, ["continue-card", "renew-certificate"]);
        window.close().await;
    });
}

#[test]
fn every_answer_can_be_taken_back() {
    within(async {
        let window = at_desk("ja", "").await;
        let mut seen = vec![window.text("document.querySelector('.panes').innerText").await];
        for (digit, to) in [("1", "card-expired"), ("2", "registered"), ("1", "certificate")] {
            window.keys(digit).await;
            window
                .wait(&format!("['{to}', 'situations'].includes(document.querySelector('[data-stage]').dataset.stage)"))
                .await;
            seen.push(window.text("document.querySelector('.panes').innerText").await);
            if window.text("document.querySelector('[data-stage]').dataset.stage").await == "situations" {
                break;
            }
        }
        window.click("#field-insurer").await;
        let choose = "const list = document.querySelector('#field-insurer');
            list.value = 'kokuho';
            list.dispatchEvent(new Event('change', { bubbles: true }));";
        window.client.execute(choose, Vec::new()).await.expect("an insurer can be chosen");
        window.wait("document.querySelector('[data-row=insurer] dd').textContent.includes('件')").await;
        window.click("[data-do='undo']").await;
        window.wait("document.querySelector('#field-insurer').value === 'unknown'").await;
        assert_eq!(said(&window).await, "一つ前に戻しました。");
        while let Some(before) = seen.pop() {
            let same = format!("document.querySelector('.panes').innerText === {}", Value::from(before));
            window.wait(&same).await;
            window.keys(BACKSPACE).await;
        }
        window.wait("document.querySelector('.message').textContent === '戻せるお答えはありません。'").await;
        window.close().await;
    });
}

#[test]
fn what_is_heard_is_what_comes_next_and_what_came_out_word_for_word() {
    within(async {
        let window = at_desk("ja", "").await;
        let log = "window.log = [];
            const last = new Map();
            const note = () => {
                for (const region of document.querySelectorAll('[role=status]')) {
                    const text = region.textContent.trim();
                    if (text && last.get(region) !== text) window.log.push(text);
                    last.set(region, text);
                }
            };
            new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });";
        window.client.execute(log, Vec::new()).await.expect("the page can be listened to");
        press(&window, "1", "card-expired").await;
        press(&window, "1", "registered").await;
        window.keys(BACKSPACE).await;
        stage(&window, "card-expired").await;
        window.wait("window.log.length >= 4").await;
        press(&window, "1", "registered").await;
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        window.wait("window.log.length >= 6").await;
        let log = window.read("window.log").await;
        let expected = [
            "カードの表に、「何年何月何日まで有効」と印刷されています。その日付は、もう過ぎていますか、まだですか。 いまの答え：まず、確かめることが3つあります。",
            "そのカードを保険証として使う登録は、どうなっていますか。済んでいる、まだ、取りやめた、わからない、のどれでしょうか。 いまの答え：まず、確かめることが2つあります。",
            "一つ前に戻しました。",
            "カードの表に、「何年何月何日まで有効」と印刷されています。その日付は、もう過ぎていますか、まだですか。 いまの答え：まず、確かめることが3つあります。",
            "そのカードを保険証として使う登録は、どうなっていますか。済んでいる、まだ、取りやめた、わからない、のどれでしょうか。 いまの答え：まず、確かめることが2つあります。",
            "前のお客さまのお答えをすべて消しました。10秒のあいだは元に戻せます。",
        ];
        assert_eq!(log, serde_json::json!(expected));
        window.close().await;
    });
}

#[test]
fn a_receipt_from_home_shows_the_same_and_dates_are_asked_again() {
    within(async {
        let window = at_desk("ja", "").await;
        for (digit, to) in [("1", "card-expired"), ("1", "registered"), ("1", "certificate")] {
            press(&window, digit, to).await;
        }
        window.keys("1").await;
        window.wait("document.activeElement?.id === 'field-desk-date'").await;
        window.keys(&format!("2026-10{ENTER}")).await;
        stage(&window, "situations").await;
        let before = todos(&window).await;
        let code = receipt(&window).await;
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        stage(&window, "card").await;
        window.fill("#field-receipt", "0000-0000-0").await;
        window.keys(ENTER).await;
        window.wait("document.querySelector('#field-receipt').getAttribute('aria-invalid') === 'true'").await;
        window.fill("#field-receipt", code.trim()).await;
        window.keys(ENTER).await;
        stage(&window, "closing").await;
        assert_eq!(todos(&window).await, before);
        window.click("[data-ask='certificate']").await;
        stage(&window, "certificate").await;
        window.keys("1").await;
        window.wait("document.activeElement?.id === 'field-desk-date'").await;
        window.keys(&format!("2026-10{ENTER}")).await;
        stage(&window, "closing").await;
        assert_eq!(todos(&window).await, before);
        window.wait("document.querySelector('[data-row=by] dd').textContent.includes('2027')").await;
        window.close().await;
    });
}

#[test]
fn anything_is_found_and_done_by_keys() {
    within(async {
        let window = at_desk("ja", "").await;
        let find = async |typed: &str, kind: &str| {
            chord(&window, &[Key::Control], "k").await;
            window.wait("document.activeElement?.id === 'field-find'").await;
            window.keys(typed).await;
            window.wait(&format!("document.querySelector('[data-found={kind}]') !== null")).await;
            for _ in 0..12 {
                let chosen = window.text("document.querySelector('[aria-selected=true]').dataset.found").await;
                if chosen == kind {
                    break;
                }
                window.keys(DOWN).await;
            }
            let active =
                "document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).ariaSelected";
            assert_eq!(window.text(active).await, "true");
        };
        find("協会けんぽ", "insurer").await;
        window.keys(ENTER).await;
        window.wait("document.querySelector('#field-insurer').value === 'kyokai-kenpo'").await;
        find("引っ越し", "situation").await;
        window.keys(ENTER).await;
        let moved = "document.querySelector('[data-change=situations]')?.closest('li').textContent.includes('引っ越した') === true";
        window.wait(moved).await;
        find("資格確認書", "term").await;
        window.keys(ENTER).await;
        window.wait("document.querySelector('dialog .meaning') !== null").await;
        window.keys(ESCAPE).await;
        window.wait("document.querySelector('dialog') === null").await;
        find("資格確認書", "topic").await;
        window.keys(ENTER).await;
        window.arrive("topic").await;
        chord(&window, &[Key::Alt], "\u{e012}").await;
        window.arrive("desk").await;
        assert_eq!(window.read(moved).await, true, "the call goes on");
        find("0120", "contact").await;
        window.keys(ENTER).await;
        window.arrive("phones").await;
        chord(&window, &[Key::Alt], "\u{e012}").await;
        window.arrive("desk").await;
        find("次の方", "action").await;
        window.keys(ENTER).await;
        window.wait("document.querySelector('[data-do=take-back]') !== null").await;
        assert_eq!(window.text("document.querySelector('#field-insurer').value").await, "unknown");
        window.close().await;
    });
}

#[test]
fn single_keys_work_at_the_desk_alone_and_not_where_they_are_switched_off() {
    within(async {
        let window = at_desk("ja", "single-keys = 'off'").await;
        assert_eq!(window.read("document.querySelector('kbd') === null").await, true, "no digit is shown");
        window.keys(F6).await;
        window.keys("1").await;
        window.paint().await;
        assert_eq!(window.text("document.querySelector('[data-stage]').dataset.stage").await, "card");
        window.click("[data-choice='valid']").await;
        stage(&window, "card-expired").await;
        chord(&window, &[Key::Control, Key::Shift], "n").await;
        stage(&window, "card").await;
        window.close().await;
        let window = at_desk("ja", "").await;
        let panes = async || window.text("document.activeElement?.dataset.pane ?? ''").await;
        let mut order = Vec::new();
        for _ in 0..4 {
            window.keys(F6).await;
            order.push(panes().await);
        }
        assert_eq!(order, ["script", "glance", "steps", "script"]);
        chord(&window, &[Key::Shift], F6).await;
        assert_eq!(panes().await, "steps");
        window.keys(F6).await;
        for at in 1..=3 {
            window.keys(DOWN).await;
            assert_eq!(window.text("document.activeElement.dataset.digit").await, at.to_string());
        }
        window.keys(ENTER).await;
        stage(&window, "situations").await;
        window.click("#field-receipt").await;
        window.keys("1").await;
        window.paint().await;
        assert_eq!(
            window.text("document.querySelector('[data-stage]').dataset.stage").await,
            "situations",
            "it was written"
        );
        chord(&window, &[Key::Control, Key::Shift], "k").await;
        window.arrive("keys").await;
        assert!(window.read("document.querySelectorAll('table.keys tbody tr').length").await.as_u64() > Some(15));
        window.close().await;
    });
}

#[test]
fn a_lost_card_leads_to_its_number_before_any_question() {
    within(async {
        let window = at_desk("ja", "").await;
        window.keys("4").await;
        window.wait("document.querySelector('.urgent .number') !== null").await;
        let above = "document.querySelector('.urgent').getBoundingClientRect().bottom <= document.querySelector('.panes').getBoundingClientRect().top";
        assert_eq!(window.read(above).await, true);
        window.close().await;
    });
}

#[test]
fn the_panes_stand_side_by_side_where_there_is_room_and_one_below_the_other_where_there_is_none() {
    within(async {
        let window = at_desk("pt", "").await;
        let tops = "new Set([...document.querySelectorAll('.pane')].map(pane => Math.round(pane.getBoundingClientRect().top))).size";
        for (width, rows) in [(1280, 1), (1024, 1), (1023, 3), (320, 3)] {
            window.client.set_window_rect(0, 0, width, 800).await.expect("the window has a size");
            window.wait(&format!("Math.abs(window.innerWidth - {width}) < 2")).await;
            window.paint().await;
            assert_eq!(window.read(tops).await, rows, "{width}");
            assert_eq!(overflowing(&window).await, [""; 0], "{width}");
        }
        for width in [1280, 1024] {
            window.client.set_window_rect(0, 0, width, 800).await.expect("the window has a size");
            window.wait(&format!("Math.abs(window.innerWidth - {width}) < 2")).await;
            chord(&window, &[Key::Alt], "1").await;
            window.wait("document.querySelector('.script .line .beside') !== null").await;
            assert_eq!(violations(&window).await, [""; 0], "{width}");
            for (digit, to) in [("1", "card-expired"), ("2", "situations")] {
                window.read("document.querySelector('[data-pane=script]').focus()").await;
                press(&window, digit, to).await;
                assert_eq!(violations(&window).await, [""; 0], "{width} {to}");
            }
            press(&window, "0", "closing").await;
            assert_eq!(violations(&window).await, [""; 0], "{width} closing");
            assert_eq!(overflowing(&window).await, [""; 0], "{width} closing");
            chord(&window, &[Key::Control, Key::Shift], "n").await;
            stage(&window, "card").await;
        }
        window.close().await;
    });
}
