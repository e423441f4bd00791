//! The library in the real window: read, narrowed, printed, put beside another language, and left for the questions.

use std::fs;

use shirube_window_tests::{Home, Opened, Window, within};

use crate::access::{LANGUAGES, overflowing, small_targets, violations};

/// To a topic, by the list.
async fn to_topic(window: &Window, topic: &str) {
    window.click("[data-to='library']").await;
    window.arrive("library").await;
    read(window, topic).await;
}

async fn read(window: &Window, topic: &str) {
    window.click(&format!("[data-topic='{topic}']")).await;
    window.arrive("topic").await;
}

async fn back(window: &Window, to: &str) {
    window.click(".above button").await;
    window.arrive(to).await;
}

async fn main_text(window: &Window) -> String {
    window.unfold().await;
    window.text("document.querySelector('main').innerText").await
}

/// Every topic that is listed.
async fn topics(window: &Window) -> Vec<String> {
    let listed =
        window.read("[...document.querySelectorAll('[data-topic]')].map(button => button.dataset.topic)").await;
    listed.as_array().into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

/// Every topic in a language, judged.
async fn judge(language: &str, width: u32, height: u32, mut find: impl AsyncFnMut(&Window) -> Vec<String>) {
    let home = Home::new().with_settings(&format!("language = '{language}'\nmotion = 'none'\n"));
    let window = Window::open(Opened { home, ..Opened::default() }).await;
    window.client.set_window_rect(0, 0, width, height).await.expect("the window has a size");
    window.wait(&format!("Math.abs(window.innerWidth - {width}) < 2")).await;
    window.click("[data-to='library']").await;
    window.arrive("library").await;
    let topics = topics(&window).await;
    assert_eq!(topics.len(), 27, "{language}: {topics:?}");
    let mut found = Vec::new();
    for topic in topics {
        read(&window, &topic).await;
        window.unfold().await;
        found.extend(find(&window).await.into_iter().map(|what| format!("{language} {topic}: {what}")));
        back(&window, "library").await;
    }
    window.close().await;
    assert!(found.is_empty(), "{language} {width}:\n{}", found.join("\n"));
}

#[test]
fn axe_finds_nothing_on_any_topic_in_japanese_english_and_chinese() {
    within(async {
        for language in &LANGUAGES[..3] {
            judge(language, 1000, 800, violations).await;
        }
    });
}

#[test]
fn axe_finds_nothing_on_any_topic_in_korean_spanish_and_portuguese() {
    within(async {
        for language in &LANGUAGES[3..] {
            judge(language, 1000, 800, violations).await;
        }
    });
}

#[test]
fn every_topic_is_readable_at_320_pixels() {
    within(async {
        for language in LANGUAGES {
            let find = async |window: &Window| [overflowing(window).await, small_targets(window).await].concat();
            judge(language, 320, 256, find).await;
        }
    });
}

#[test]
fn a_topic_leads_to_the_questions_with_its_answer_filled_in() {
    within(async {
        let window = Window::at_home("ja").await;
        to_topic(&window, "lost-card").await;
        window.click("main .primary").await;
        // Who has lost the card is asked nothing else.
        window.arrive("check").await;
        assert!(main_text(&window).await.contains("なくしました"));
        assert_eq!(window.read("document.querySelector('.urgent .number') !== null").await, true);
        back(&window, "topic").await;
        back(&window, "library").await;
        read(&window, "pin").await;
        window.click("main .primary").await;
        window.arrive("check").await;
        assert!(main_text(&window).await.contains("暗証番号を忘れた、またはロックされた"), "a situation is ticked");
        window.close().await;
    });
}

#[test]
fn a_topic_without_an_answer_that_fits_leads_to_the_first_question() {
    within(async {
        let window = Window::at_home("es").await;
        to_topic(&window, "comparison").await;
        window.click("main .primary").await;
        window.arrive("card").await;
        assert_eq!(window.read("document.querySelectorAll('input:checked').length").await, 0);
        window.close().await;
    });
}

#[test]
fn a_result_leads_to_the_topics_that_matter_and_back() {
    within(async {
        let window = Window::at_home("en").await;
        window.click("button.primary").await;
        window.answer("card", "valid").await;
        window.answer("card-expired", "no").await;
        window.answer("registered", "no").await;
        window.answer("certificate", "expired").await;
        window.arrive("check").await;
        window.click("button.primary").await;
        window.arrive("situations").await;
        window.click("button.primary").await;
        window.arrive("result").await;
        assert_eq!(topics(&window).await, ["how-to-register", "renewing"]);
        read(&window, "renewing").await;
        window.click("main .actions button:not(.primary)").await;
        window.arrive("library").await;
        read(&window, "pin").await;
        let heading = "document.querySelector('h1').textContent";
        let pin = window.text(heading).await;
        back(&window, "library").await;
        back(&window, "topic").await;
        let renewing = window.text(heading).await;
        assert!(
            renewing.contains("Renew") && renewing != pin,
            "going back shows the topic that was read then: {renewing}"
        );
        back(&window, "result").await;
        assert_eq!(topics(&window).await, ["how-to-register", "renewing"], "the answers are as they were");
        window.close().await;
    });
}

#[test]
fn who_chooses_the_insurer_is_told_its_rules_alone() {
    within(async {
        let window = Window::at_home("ja").await;
        to_topic(&window, "kakuninsho").await;
        let (give_back, throw_away) = ("勤め先を通して返します", "ご自分で捨ててください");
        let before = main_text(&window).await;
        assert!(
            before.contains(give_back) && before.contains(throw_away) && before.contains("健康保険によって違うところ")
        );
        window.find("#field-insurer").await.select_by_value("ono-yakuhin").await.expect("it is offered");
        window.wait("!document.querySelector('main').textContent.includes('健康保険によって違うところ')").await;
        let own = main_text(&window).await;
        assert!(own.contains(throw_away) && !own.contains(give_back) && own.contains("小野薬品健康保険組合の資料から"));
        window.find("#field-insurer").await.select_by_value("yokohama-kowan").await.expect("it is offered");
        window.wait("document.querySelector('main').textContent.includes('横浜港湾健康保険組合の資料から')").await;
        let other = main_text(&window).await;
        assert!(!other.contains("小野薬品健康保険組合の資料から") && !other.contains(throw_away));
        window.close().await;
    });
}

#[test]
fn the_papers_are_a_table_where_there_is_room_and_lists_where_there_is_none() {
    within(async {
        let window = Window::at_home("ko").await;
        to_topic(&window, "comparison").await;
        let shown =
            |what: &str| format!("getComputedStyle(document.querySelector('.papers {what}')).display !== 'none'");
        for (width, table) in [(1000, true), (320, false)] {
            window.client.set_window_rect(0, 0, width, 800).await.expect("the window has a size");
            window.wait(&format!("Math.abs(window.innerWidth - {width}) < 2")).await;
            assert_eq!(window.read(&shown("table")).await, table, "{width}");
            assert_eq!(window.read(&shown(".one-by-one")).await, !table, "{width}");
        }
        let words = |what: &str| {
            format!("[...document.querySelectorAll('.papers {what}')].map(one => one.textContent.trim()).sort()")
        };
        assert_eq!(window.read(&words("td")).await, window.read(&words("dd")).await, "both say the same");
        window.close().await;
    });
}

#[test]
fn any_topic_and_any_question_stands_beside_japanese() {
    within(async {
        let window = Window::at_home("pt").await;
        to_topic(&window, "comparison").await;
        window.find("#field-beside").await.select_by_value("ja").await.expect("it is offered");
        window.click("#field-beside + button").await;
        window.wait("document.querySelector('h1 .beside')?.textContent === '名前の似た書類を比べる'").await;
        window.unfold().await;
        let all = "[...document.querySelectorAll('.bite p, .detail summary h2, .papers :is(h3, dt, dd)')]";
        let alone = window
            .read(&format!("{all}.filter(one => !one.querySelector('.beside [lang=ja]')).map(one => one.textContent)"))
            .await;
        assert_eq!(alone, serde_json::json!([]), "each has the Japanese with it");
        window.click("main .primary").await;
        window.arrive("card").await;
        let question = window.text("document.querySelector('h1 .beside').textContent").await;
        assert_eq!(question, "マイナンバーカードを持っていますか");
        let labels = "[...document.querySelectorAll('.choice label, .help summary, .help p')]";
        let alone = window
            .read(&format!(
                "{labels}.filter(one => !one.querySelector('.beside [lang=ja]')).map(one => one.textContent)"
            ))
            .await;
        assert_eq!(alone, serde_json::json!([]), "each answer has the Japanese with it");
        assert_eq!(violations(&window).await, Vec::<String>::new());
        window.find("#field-beside").await.select_by_value("").await.expect("it is offered");
        window.click("#field-beside + button").await;
        window.wait("document.querySelector('.beside') === null").await;
        window.close().await;
    });
}

#[test]
fn a_topic_is_printed_saved_and_copied_as_a_result_is() {
    within(async {
        let home = Home::new().with_settings("language = 'ja'");
        let file = home.path().join("topic.pdf");
        let save_to = ("SHIRUBE_SAVE_TO", file.to_string_lossy().into_owned());
        let window = Window::open(Opened { home, environment: vec![save_to], ..Opened::default() }).await;
        to_topic(&window, "comparison").await;
        window.read("(window.printed = 0, window.print = () => { window.printed += 1; }, true)").await;
        window.click("[data-way=print]").await;
        window.wait("window.printed === 1").await;
        let leaves = window.read("document.querySelectorAll('.to-print .leaf').length").await.as_u64().unwrap_or(0);
        assert!((1..6).contains(&leaves), "{leaves} leaves");
        assert_eq!(window.read("document.querySelectorAll('.to-print table th[scope=col]').length").await, 5);
        let highest = "Math.max(...[...document.querySelectorAll('.leaf')].map(leaf => leaf.getBoundingClientRect().height)) / 96 * 25.4";
        let highest = window.read(highest).await.as_f64().unwrap_or(f64::MAX);
        assert!(highest < 255.0, "{highest} mm");
        assert_eq!(window.read("document.querySelector('[data-way=calendar]')").await, serde_json::Value::Null);
        window.click("[data-way=pdf]").await;
        window.wait("document.querySelector('[role=status]').textContent.includes('topic.pdf')").await;
        assert!(fs::read(&file).expect("it is there").starts_with(b"%PDF-1.7"));
        window.close().await;
    });
}

#[test]
fn words_find_topics_situations_and_lines_while_they_are_typed() {
    within(async {
        let window = Window::at_home("es").await;
        window.click("[data-to='library']").await;
        window.arrive("library").await;
        let hits = "[...document.querySelectorAll('[data-hit]')].map(hit => hit.dataset.hit)";
        window.fill("#field-search", "perdi mi targeta").await;
        window.wait(&format!("({hits})[0] === 'lost-card'")).await;
        assert_eq!(window.text("document.activeElement.id").await, "field-search", "the focus stays where it was");
        let told = window.text("document.querySelector('.found > .hint').textContent").await;
        let count = window.read(&format!("({hits}).length")).await;
        let said = format!("document.querySelector('.unseen[role=status]').textContent === {told:?}");
        window.wait(&said).await;
        let moved = window.text("document.querySelector('.message').textContent").await;
        assert_eq!(moved, "", "nothing comes between who types and the field");
        assert!(told.contains(&count.to_string()) || count == 1, "how much was found is said: {told}");
        assert_eq!(violations(&window).await, Vec::<String>::new());
        window.click("[data-hit='lost-card']").await;
        window.arrive("topic").await;
        back(&window, "library").await;
        assert_eq!(window.text("document.querySelector('#field-search').value").await, "perdi mi targeta");
        window.fill("#field-search", "viaje escolar").await;
        window.wait(&format!("({hits}).includes('situation-school-trip')")).await;
        window.click("[data-hit='situation-school-trip']").await;
        window.arrive("card").await;
        back(&window, "library").await;
        window.fill("#field-search", "xyzzy").await;
        window.wait("document.querySelector('.found')?.textContent.includes('0120-0178-26')").await;
        assert_eq!(window.read(&format!("({hits}).length")).await, 0);
        window.fill("#field-search", "").await;
        window.wait("document.querySelector('.found') === null").await;
        window.close().await;
    });
}
