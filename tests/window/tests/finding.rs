//! Numbers and words in the real window: looked up, copied, explained on the spot.

use std::collections::BTreeSet;

use fantoccini::key::Key;
use shirube_window_tests::{Window, within};

use crate::access::violations;

/// What the last sentence for everybody says.
const SAID: &str = "document.querySelector('[role=status]').textContent";

#[test]
fn a_number_is_looked_up_in_any_spelling_and_nothing_near_it_is_called_real() {
    within(async {
        let window = Window::at_home("pt").await;
        let enter = char::from(Key::Enter).to_string();
        window.to("phones").await;
        window.click("[data-to='number']").await;
        assert_eq!(window.text("document.activeElement.id").await, "number-heading", "the way to it is at the top");
        for (typed, official) in [
            ("０１２０－０１７８－２６", true),
            ("+81 120-0178-26", true),
            ("0120-0178-25", false),
            ("090-1234-5678", false),
        ] {
            window.fill("#field-number", typed).await;
            window.keys(&enter).await;
            window.wait(&format!("document.querySelector('.verdict')?.dataset.official === '{official}'")).await;
            let lines = "[...document.querySelectorAll('.verdict p')].map(line => line.textContent).join('')";
            assert_eq!(window.read("document.querySelector('.verdict').closest('[aria-live]') !== null").await, true);
            assert_eq!(window.text(lines).await.contains("Não está entre"), !official, "{typed}");
            assert_eq!(window.text("document.querySelector('#field-number').value").await, typed, "nothing is lost");
        }
        assert_eq!(violations(&window).await, Vec::<String>::new());
        window.fill("#field-number", "abc").await;
        window.click("#field-number + button").await;
        window.wait("document.querySelectorAll('.verdict p').length === 1").await;
        window.fill("#field-number", "").await;
        window.click("#field-number + button").await;
        window.wait("document.querySelector('.verdict') === null").await;
        window.fill("#field-number", "090-1234-5678").await;
        window.click("#field-number + button").await;
        window.click(".verdict [data-topic='suspicious-calls']").await;
        window.arrive("topic").await;
        window.click(".above button").await;
        window.arrive("phones").await;
        assert_eq!(window.text("document.querySelector('#field-number').value").await, "090-1234-5678");
        window.close().await;
    });
}

#[test]
fn every_number_is_copied_as_it_is_shown() {
    within(async {
        let window = Window::at_home("ko").await;
        window.to("phones").await;
        let numbers = window.read("[...document.querySelectorAll('[data-copy]')].map(copy => copy.dataset.copy)").await;
        let numbers: Vec<String> = serde_json::from_value(numbers).expect("they are words");
        let shown = window.read("[...document.querySelectorAll('.number')].map(number => number.textContent)").await;
        assert_eq!(serde_json::json!(numbers), shown, "each number has its button");
        assert!(numbers.len() > 3, "{numbers:?}");
        for number in numbers {
            window.click(&format!("[data-copy='{number}']")).await;
            window.wait(&format!("{SAID}.includes('복사')")).await;
            assert_eq!(window.pasted(), number);
        }
        window.close().await;
    });
}

#[test]
fn a_word_in_a_text_is_explained_where_it_stands_by_press_and_by_key() {
    within(async {
        for (language, topic) in [("ja", "kakuninsho"), ("pt", "kakuninsho")] {
            let window = Window::at_home(language).await;
            window.click("[data-to='library']").await;
            window.arrive("library").await;
            window.click(&format!("[data-topic='{topic}']")).await;
            window.arrive("topic").await;
            window.unfold().await;
            let words =
                window.read("[...document.querySelectorAll('main .term')].map(word => word.dataset.term)").await;
            let words: Vec<String> = serde_json::from_value(words).expect("they are words");
            let distinct: BTreeSet<_> = words.iter().collect();
            assert!(!words.is_empty(), "{language}");
            assert_eq!(distinct.len(), words.len(), "{language}: each is explained once: {words:?}");
            let before = window.text("document.querySelector('main').textContent").await;
            for word in &words {
                let at = format!("[data-term='{word}']");
                let open = format!("document.querySelector(\"[data-of='{word}']\") !== null");
                assert_eq!(window.read(&open).await, false);
                window.read(&format!("document.querySelector(\"{at}\").focus()")).await;
                window.keys(&char::from(Key::Enter).to_string()).await;
                window.wait(&open).await;
                window.keys(" ").await;
                window.wait(&format!("!({open})")).await;
                window.keys(" ").await;
                window.wait(&open).await;
                assert_eq!(window.text(&format!("document.querySelector(\"{at}\").ariaExpanded")).await, "true");
                window.keys(&char::from(Key::Escape).to_string()).await;
                window.wait(&format!("!({open})")).await;
                let focus = window.text("document.activeElement.dataset.term ?? ''").await;
                assert_eq!(focus, *word, "the focus stays with the word");
                window.click(&at).await;
                window.wait(&open).await;
                if word == &words[0] {
                    assert_eq!(violations(&window).await, Vec::<String>::new(), "{language}");
                }
                window.click(&at).await;
                window.wait(&format!("!({open})")).await;
            }
            window.wait("document.querySelector('main .meaning') === null").await;
            assert_eq!(window.text("document.querySelector('main').textContent").await, before, "nothing is left");
            window.close().await;
        }
    });
}

#[test]
fn the_glossary_holds_every_word_and_leads_to_its_topic_and_back() {
    within(async {
        let window = Window::at_home("zh").await;
        window.click("[data-to='library']").await;
        window.arrive("library").await;
        window.fill("#field-search", "shikakukakuninsho").await;
        window.wait("document.querySelector(\"[data-hit='kakuninsho'] + .meaning\") !== null").await;
        window.click("[data-to='glossary']").await;
        window.arrive("glossary").await;
        let words = window.read("document.querySelectorAll('.glossary dt').length").await;
        assert!(words.as_u64().unwrap_or_default() > 20, "{words}");
        window.click(".glossary [data-topic='portal-screen']").await;
        window.arrive("topic").await;
        window.click(".above button").await;
        window.arrive("glossary").await;
        window.click(".above button").await;
        window.arrive("library").await;
        window.close().await;
    });
}
