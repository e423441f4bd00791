//! The tree that screen readers read, read from outside by the system's own library: what has which name there.

use shirube_window_tests::{Window, within};

/// Everything in the tree, by role and name.
fn tree(window: &Window) -> Vec<(String, String)> {
    let read = window.stage.read_tree();
    let lines = read.lines().filter_map(|line| line.split_once('\t'));
    lines.map(|(role, name)| (role.to_owned(), name.trim().to_owned())).collect()
}

fn of<'t>(tree: &'t [(String, String)], role: &str) -> Vec<&'t str> {
    tree.iter().filter(|(known, _)| known == role).map(|(_, name)| name.as_str()).collect()
}

#[test]
fn window_legend_radios_buttons_and_status_have_their_names() {
    within(async {
        for language in ["ja", "ko", "pt"] {
            let window = Window::at_home(language).await;
            window.click("button.primary").await;
            window.arrive("card").await;
            let texts = async |css: &str| {
                let all = format!("[...document.querySelectorAll({css:?})].map(one => one.textContent.trim())");
                let all = window.read(&all).await;
                all.as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|one| one.as_str().map(str::to_owned))
                    .collect::<Vec<_>>()
            };
            let title = window.text("document.title").await;
            let tree = tree(&window);
            assert!(of(&tree, "frame").contains(&title.as_str()), "the window: {tree:?}");
            assert!(of(&tree, "document web").contains(&title.as_str()), "the page: {tree:?}");
            let question = window.text("document.querySelector('h1').textContent").await;
            let step = window.text("document.querySelector('.step').textContent").await;
            let legend = tree
                .iter()
                .find(|(role, name)| ["panel", "grouping"].contains(&role.as_str()) && name.contains(&question));
            assert!(legend.is_some_and(|(_, name)| name.contains(&step)), "the legend: {tree:?}");
            assert_eq!(of(&tree, "radio button"), texts(".choice label").await, "the answers");
            let buttons = of(&tree, "push button");
            for button in texts("main button, .bar button:not([aria-label])").await {
                assert!(buttons.contains(&button.as_str()), "{button}: {buttons:?}");
            }
            assert!(buttons.iter().all(|name| !name.is_empty()), "every button has a name: {buttons:?}");
            assert_eq!(of(&tree, "heading").first(), Some(&question.as_str()), "the heading");
            assert!(!of(&tree, "status bar").is_empty(), "what is told has its place: {tree:?}");
            window.close().await;
        }
    });
}

#[test]
fn what_is_told_is_in_the_tree_and_so_are_the_panes_of_the_desk() {
    within(async {
        let window = Window::at_home("ja").await;
        window.click("[data-to='desk']").await;
        window.arrive("desk").await;
        window.click("[data-choice='valid']").await;
        window.wait("document.querySelector('[data-stage=card-expired]') !== null").await;
        window.wait("document.querySelector('main > .unseen').textContent !== ''").await;
        let tree = tree(&window);
        for pane in ["お聞きしたこと", "話すこと", "いまの答え"] {
            assert!(of(&tree, "landmark").contains(&pane), "{pane}: {tree:?}");
        }
        let toggles: Vec<_> = of(&tree, "toggle button");
        assert!(toggles.iter().any(|name| name.contains("まだ切れていません")), "{toggles:?}");
        window.close().await;
    });
}
