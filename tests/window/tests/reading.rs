//! Readings above kanji in the real window: everywhere in easy Japanese, elsewhere as it is set.

use shirube_window_tests::{Home, Opened, Window, screens, within};

/// Texts with kanji above which no reading stands, of those that can have one: a list to choose from cannot, nor can what
/// is read aloud alone. What stands beside in another language is left as it is.
const BARE: &str = "(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const bare = [];
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const above = text.parentElement;
        if (!/[\\u4e00-\\u9fff]/.test(text.data) || above.closest('ruby, option, svg, script, .unseen, .paper, .beside')) continue;
        if (above.closest('[lang]').lang.startsWith('ja')) bare.push(text.data.trim());
    }
    return bare;
})()";
const RUBIES: &str = "document.querySelectorAll('main ruby').length";

async fn bare(window: &Window) -> Vec<String> {
    let found = window.read(BARE).await;
    found.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

#[test]
fn every_kanji_of_easy_japanese_has_its_reading_on_every_screen() {
    within(async {
        let home = Home::new().with_settings("language = 'ja-easy'\nmotion = 'none'\n");
        let window = Window::open(Opened { home, ..Opened::default() }).await;
        let (mut found, mut rubies) = (Vec::new(), 0);
        screens::each(&window, async |window: &Window, screen: &str| {
            found.extend(bare(window).await.into_iter().map(|text| format!("{screen}: {text}")));
            rubies += window.read(RUBIES).await.as_u64().unwrap_or_default();
        })
        .await;
        window.close().await;
        assert!(found.is_empty(), "{}", found.join("\n"));
        assert!(rubies > 2_000, "{rubies}");
    });
}

#[test]
fn readings_are_switched_off_and_on_for_all_japanese() {
    within(async {
        let window = Window::at_home("ja").await;
        assert_eq!(window.read(RUBIES).await.as_u64(), Some(0), "plain Japanese has none at first");
        window.to("settings").await;
        window.click("input[name=readings][value=always]").await;
        window.wait(&format!("{RUBIES} > 50")).await;
        assert_eq!(bare(&window).await, [""; 0]);
        window.click("input[name=readings][value=never]").await;
        window.wait(&format!("{RUBIES} === 0")).await;
        window.to("language").await;
        window.click("[data-language='ja-easy']").await;
        window.wait("document.documentElement.dataset.screen !== 'language'").await;
        assert_eq!(window.read(RUBIES).await.as_u64(), Some(0), "they are switched off");
        window.to("settings").await;
        window.click("input[name=readings][value=easy]").await;
        window.wait(&format!("{RUBIES} > 50")).await;
        // What is pressed is called by its words alone: a reading is not read aloud besides.
        let hidden = "[...document.querySelectorAll('rt')].every(reading => reading.ariaHidden === 'true')";
        assert_eq!(window.read(hidden).await, true);
        window.close().await;
    });
}
