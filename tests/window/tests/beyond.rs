//! What lies beyond the three questions: situations, the family, and a team's file.

use std::fs;

use shirube_window_tests::{Home, Opened, Window, within};

const TEMPLATE: &str = include_str!("../../../src-tauri/facts/template/team.toml");

/// To the page of situations, with a card that is in order.
async fn to_situations(window: &Window) {
    window.click("button.primary").await;
    window.answer("card", "valid").await;
    window.answer("card-expired", "no").await;
    window.answer("registered", "yes").await;
    window.answer("certificate", "valid").await;
    window.arrive("check").await;
    window.click("button.primary").await;
    window.arrive("situations").await;
}

#[test]
fn nothing_is_chosen_and_one_press_leads_on() {
    within(async {
        let window = Window::at_home("ja").await;
        to_situations(&window).await;
        assert_eq!(window.read("document.querySelectorAll('input:checked').length").await, 0);
        let themes = window.read("document.querySelectorAll('details.theme:not([open])').length").await;
        assert_eq!(themes, 8, "the list is short until a theme is opened");
        window.click("form > .actions button").await;
        window.arrive("result").await;
        window.close().await;
    });
}

#[test]
fn what_is_ticked_is_seen_in_the_answer_and_on_the_check_page_and_can_be_taken_back() {
    within(async {
        let window = Window::at_home("ja").await;
        to_situations(&window).await;
        window.unfold().await;
        window.click("#field-situation-pin-locked").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        let has = "document.querySelector('[data-part=situations]') !== null";
        assert_eq!(window.read(has).await, true);
        window.click(".after > .actions button").await;
        window.arrive("check").await;
        window.click(".answer:last-child .change button").await;
        window.arrive("situations").await;
        assert_eq!(window.read("document.querySelector('#field-situation-pin-locked').checked").await, true);
        window.click("#field-situation-pin-locked").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_eq!(window.read(has).await, false);
        window.close().await;
    });
}

#[test]
fn a_date_that_cannot_be_and_situations_that_exclude_each_other_are_told_and_kept() {
    within(async {
        let window = Window::at_home("en").await;
        to_situations(&window).await;
        window.unfold().await;
        window.click("#field-situation-moved").await;
        window.fill("#field-situation-moved-date", "2026-13-01").await;
        window.click("button.primary").await;
        window.wait("document.activeElement?.matches('[data-errors]')").await;
        assert_eq!(window.screen().await, "situations");
        window.click("[data-errors] a").await;
        window.wait("document.activeElement?.id === 'field-situation-moved-date'").await;
        let typed = window.text("document.querySelector('#field-situation-moved-date').value").await;
        assert_eq!(typed, "2026-13-01", "what was typed stays");
        window.fill("#field-situation-moved-date", "R8.11.1").await;
        window.unfold().await;
        window.click("#field-situation-no-pin-card").await;
        window.click("#field-situation-pin-locked").await;
        window.click("button.primary").await;
        window.wait("document.activeElement?.matches('[data-errors]')").await;
        window.unfold().await;
        assert_eq!(window.read("document.querySelectorAll('input[type=checkbox]:checked').length").await, 3);
        window.click("#field-situation-no-pin-card").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        let page = window.text("document.body.innerText").await;
        assert!(page.contains("January 29, 2027"), "the last day after moving: {page}");
        window.close().await;
    });
}

#[test]
fn a_lost_card_leads_to_the_number_before_anything_else() {
    within(async {
        let window = Window::at_home("ja").await;
        window.click("button.primary").await;
        window.answer("card", "lost").await;
        window.arrive("check").await;
        for next in ["situations", "result"] {
            let number = window.text("document.querySelector('.urgent .number')?.innerText ?? ''").await;
            assert_eq!(number, "0120-95-0178");
            window.click("button.primary").await;
            window.arrive(next).await;
        }
        assert_eq!(
            window.read("document.querySelector('.urgent') === null").await,
            true,
            "it is the first to-do there"
        );
        window.close().await;
    });
}

#[test]
fn a_family_is_asked_one_by_one_and_nothing_is_asked_twice() {
    within(async {
        let window = Window::at_home("ja").await;
        window.read("(select => { select.value = 'kyokai-kenpo'; select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('#field-insurer'))").await;
        window.click("[data-to='family']").await;
        window.arrive("family").await;
        window.click("main form button").await;
        window.wait("document.querySelectorAll('.people > li').length === 1").await;
        window.click("main form button").await;
        window.wait("document.querySelectorAll('.people > li').length === 2").await;
        let insurers =
            "[...document.querySelectorAll('.people select')].every(select => select.value === 'kyokai-kenpo')";
        assert_eq!(window.read(insurers).await, true, "the insurer is not asked again");
        window.click(".people > li:last-child .primary").await;
        window.answer("card", "none").await;
        window.arrive("check").await;
        assert_eq!(window.read("document.querySelector('.whose-answers') !== null").await, true);
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        window.click(".after .primary").await;
        window.arrive("family").await;
        assert_eq!(window.read("document.querySelectorAll('.people > li:last-child > ol > li').length").await, 2);
        assert_eq!(window.read("document.querySelector('.due') !== null").await, true);
        window.click(".people > li:last-child .quiet").await;
        window.wait("document.querySelectorAll('.people > li').length === 1").await;
        window.click(".notice button").await;
        window.wait("document.querySelectorAll('.people > li').length === 2").await;
        assert_eq!(window.read("document.querySelectorAll('.people > li:last-child > ol > li').length").await, 2);
        for people in 3..=8 {
            window.click("main form button").await;
            window.wait(&format!("document.querySelectorAll('.people > li').length === {people}")).await;
        }
        assert_eq!(window.read("document.querySelector('main form') === null").await, true, "eight at most");
        window.close().await;
    });
}

#[test]
fn a_teams_file_is_used_checked_and_read_again_when_it_has_changed() {
    within(async {
        let home = Home::new().with_settings("language = 'ja'");
        let file = home.path().join("team.toml");
        fs::write(&file, TEMPLATE).expect("the home can be written");
        let window = Window::open(Opened { home, ..Opened::default() }).await;
        window.to("settings").await;
        window.fill("#field-team", &file.to_string_lossy()).await;
        window.click("main form button").await;
        window.wait("document.body.innerText.includes('みほん市 保険年金課')").await;
        window.click(".above button").await;
        window.arrive("home").await;
        let names = "[...document.querySelectorAll('#field-insurer option')].some(option => option.value === 'mihon-shi-kokuho')";
        assert_eq!(window.read(names).await, true);
        window.to("settings").await;
        fs::write(&file, TEMPLATE.replace("code = 1001", "code = 1")).expect("the home can be written");
        window.wait("document.querySelector('.problems') !== null").await;
        window.click(".above button").await;
        window.arrive("home").await;
        assert_eq!(window.read(names).await, true, "a file that is wrong changes nothing");
        window.close().await;
    });
}
