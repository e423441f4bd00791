//! Every screen there is, and the way to it.

use crate::Window;

/// The screens, in the order of a way through; `result-undecided` and `errors` are those that look otherwise.
pub const ALL: [&str; 34] = [
    "language",
    "home",
    "card",
    "card-expired",
    "registered",
    "certificate",
    "errors",
    "check",
    "situations",
    "result",
    "result-situations",
    "result-undecided",
    "result-lost",
    "result-preview",
    "family-empty",
    "check-lost",
    "family",
    "receipt",
    "library",
    "library-search",
    "topic",
    "topic-word",
    "glossary",
    "card-beside",
    "phones",
    "phones-number",
    "settings",
    "desk",
    "desk-situations",
    "desk-closing",
    "desk-find",
    "desk-cleared",
    "keys",
    "counts",
];

/// From home through all screens; `at` is done on each, with everything unfolded.
pub async fn each(window: &Window, mut at: impl AsyncFnMut(&Window, &str)) {
    let mut at = async |window: &Window, screen: &str| {
        window.unfold().await;
        at(window, screen).await;
    };
    window.arrive("home").await;
    at(window, "home").await;
    for screen in ["language", "phones", "settings"] {
        window.to(screen).await;
        at(window, screen).await;
        if screen == "phones" {
            window.fill("#field-number", "090-1234-5678").await;
            window.click("#field-number + button").await;
            window.wait("document.querySelector('.verdict') !== null").await;
            at(window, "phones-number").await;
        }
        back(window, "home").await;
    }
    window.click("[data-to='receipt']").await;
    window.arrive("receipt").await;
    at(window, "receipt").await;
    back(window, "home").await;
    library(window, &mut at).await;
    desk(window, &mut at).await;
    window.click("button.primary").await;
    window.arrive("card").await;
    at(window, "card").await;
    beside(window, 1).await;
    at(window, "card-beside").await;
    beside(window, 0).await;
    window.answer("card", "valid").await;
    window.arrive("card-expired").await;
    at(window, "card-expired").await;
    window.answer("card-expired", "no").await;
    window.arrive("registered").await;
    at(window, "registered").await;
    window.answer("registered", "no").await;
    window.arrive("certificate").await;
    window.click("input[value='date']").await;
    at(window, "certificate").await;
    window.find("#field-year").await.send_keys("2026").await.expect("it can be typed");
    window.find("#field-month").await.send_keys("13").await.expect("it can be typed");
    window.click("button.primary").await;
    window.wait("document.activeElement?.matches('[data-errors]')").await;
    at(window, "errors").await;
    window.fill("#field-month", "12").await;
    window.click("button.primary").await;
    window.arrive("check").await;
    at(window, "check").await;
    window.click("button.primary").await;
    window.arrive("situations").await;
    at(window, "situations").await;
    window.click("button.primary").await;
    window.arrive("result").await;
    at(window, "result").await;
    back(window, "situations").await;
    window.unfold().await;
    for situation in ["new-insurer", "moved", "has-kakuninsho", "pin-locked", "residence-period-ending"] {
        window.click(&format!("#field-situation-{situation}")).await;
    }
    window.fill("#field-situation-residence-period-ending-date", "2027-03-01").await;
    window.fill("#field-situation-moved-date", "2026-11-20").await;
    window.click("button.primary").await;
    window.arrive("result").await;
    at(window, "result-situations").await;
    restart(window).await;
    window.answer("card", "valid").await;
    for screen in ["card-expired", "registered", "certificate"] {
        window.answer(screen, "unsure").await;
    }
    window.arrive("check").await;
    window.click("button.primary").await;
    window.arrive("situations").await;
    window.click("button.primary").await;
    window.arrive("result").await;
    at(window, "result-undecided").await;
    restart(window).await;
    window.answer("card", "lost").await;
    window.arrive("check").await;
    window.click("button.primary").await;
    window.arrive("situations").await;
    window.click("button.primary").await;
    window.arrive("result").await;
    at(window, "result-lost").await;
    window.fill("#field-day", "2027-03-01").await;
    window.click(".after form button").await;
    window.wait("document.querySelector('.preview') !== null").await;
    at(window, "result-preview").await;
    family(window, &mut at).await;
}

/// From home through the library and back.
async fn library(window: &Window, at: &mut impl AsyncFnMut(&Window, &str)) {
    window.click("[data-to='library']").await;
    window.arrive("library").await;
    at(window, "library").await;
    window.fill("#field-search", "資格確認書").await;
    window.wait("document.querySelector('.found .meaning') !== null").await;
    at(window, "library-search").await;
    window.click("[data-topic='comparison']").await;
    window.arrive("topic").await;
    at(window, "topic").await;
    window.click(".term").await;
    window.wait("document.querySelector('main .meaning') !== null").await;
    at(window, "topic-word").await;
    back(window, "library").await;
    window.click("[data-to='glossary']").await;
    window.arrive("glossary").await;
    at(window, "glossary").await;
    back(window, "library").await;
    back(window, "home").await;
}

/// From home through a call at the desk and back.
async fn desk(window: &Window, at: &mut impl AsyncFnMut(&Window, &str)) {
    window.click("[data-to='desk']").await;
    window.arrive("desk").await;
    let speak = "const list = document.querySelector('#field-caller');
        list.selectedIndex = list.selectedIndex === 5 ? 0 : 5;
        list.dispatchEvent(new Event('change', { bubbles: true }));";
    window.client.execute(speak, Vec::new()).await.expect("a language can be chosen");
    window.wait("document.querySelector('.script .line .beside') !== null").await;
    at(window, "desk").await;
    stage(window, "valid", "card-expired").await;
    stage(window, "no", "registered").await;
    stage(window, "yes", "certificate").await;
    window.click("[data-choice='date']").await;
    window.wait("document.activeElement?.id === 'field-desk-date'").await;
    window.keys("R8.10\u{e007}").await;
    window.wait("document.querySelector('[data-stage=situations]') !== null").await;
    window.click("[data-choice='change']").await;
    window.click("[data-choice='situation-moved']").await;
    window.wait("document.activeElement?.id === 'field-situation-moved-date'").await;
    at(window, "desk-situations").await;
    window.click("[data-choice='themes']").await;
    stage(window, "closing", "closing").await;
    at(window, "desk-closing").await;
    window.click("[data-do='find']").await;
    window.wait("document.querySelector('dialog[open]') !== null").await;
    window.fill("#field-find", "0120").await;
    window.wait("document.querySelector('.found-list li') !== null").await;
    at(window, "desk-find").await;
    window.click("dialog .actions button").await;
    window.wait("document.querySelector('dialog') === null").await;
    window.click("[data-to='counts']").await;
    window.arrive("counts").await;
    window.click("[data-do='count']").await;
    window.wait("document.querySelector('[data-do=count]') !== null").await;
    back(window, "desk").await;
    window.click("[data-do='next-caller']").await;
    window.wait("document.querySelector('[data-do=take-back]') !== null").await;
    at(window, "desk-cleared").await;
    window.click("[data-to='keys']").await;
    window.arrive("keys").await;
    at(window, "keys").await;
    back(window, "desk").await;
    window.click("[data-to='counts']").await;
    window.arrive("counts").await;
    window.wait("document.querySelector('table.counts') !== null").await;
    at(window, "counts").await;
    back(window, "desk").await;
    back(window, "home").await;
}

/// Gives an answer, and waits for the stage it leads to.
async fn stage(window: &Window, choice: &str, stage: &str) {
    window.click(&format!("[data-choice='{choice}']")).await;
    window.wait(&format!("document.querySelector('[data-stage={stage}]') !== null")).await;
}

/// From a result to the family, with somebody who has lost the card.
async fn family(window: &Window, at: &mut impl AsyncFnMut(&Window, &str)) {
    window.click(".after > .actions button:last-child").await;
    window.arrive("home").await;
    window.click("[data-to='family']").await;
    window.arrive("family").await;
    at(window, "family-empty").await;
    for _ in 0..2 {
        window.click("main form button").await;
    }
    window.wait("document.querySelectorAll('.people > li').length === 2").await;
    window.click(".people .primary").await;
    for (screen, choice) in [("card", "lost")] {
        window.answer(screen, choice).await;
    }
    window.arrive("check").await;
    at(window, "check-lost").await;
    window.click("button.primary").await;
    window.arrive("situations").await;
    window.click("button.primary").await;
    window.arrive("result").await;
    window.click(".after .primary").await;
    window.arrive("family").await;
    at(window, "family").await;
}

/// Puts the language at this place of the list beside the page's own; at 0 there is none.
async fn beside(window: &Window, at: usize) {
    let choose = "const list = document.querySelector('#field-beside');
        list.selectedIndex = arguments[0];
        list.dispatchEvent(new Event('change', { bubbles: true }));";
    window.client.execute(choose, vec![at.into()]).await.expect("a language can be chosen");
    window.click("#field-beside + button").await;
    window.wait(&format!("(document.querySelector('main .beside') !== null) === {}", at > 0)).await;
}

async fn back(window: &Window, to: &str) {
    window.click(".above button").await;
    window.arrive(to).await;
}

async fn restart(window: &Window) {
    window.click(".after > .actions button:last-child").await;
    window.arrive("home").await;
    window.click("button.primary").await;
}
