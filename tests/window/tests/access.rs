//! Access: what axe finds, what fits on a narrow screen, what can be pressed, what is read aloud.

use std::fs;
use std::sync::LazyLock;

use serde_json::{Value, json};
use shirube_window_tests::{Home, Opened, Window, screens, within};

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/node_modules/axe-core/axe.min.js");
static AXE_TEXT: LazyLock<String> =
    LazyLock::new(|| fs::read_to_string(AXE).expect("cargo xtask test fetches what the tests need"));

pub(crate) const LANGUAGES: [&str; 7] = ["ja", "en", "zh", "ko", "es", "pt", "ja-easy"];

pub(crate) async fn violations(window: &Window) -> Vec<String> {
    if window.read("typeof axe").await != "object" {
        window.client.execute(&AXE_TEXT, Vec::new()).await.expect("axe can be loaded");
    }
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            rules: { 'target-size': { enabled: true } },
        }).then(found => done(found.violations.map(rule =>
            rule.id + ': ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join('; '))), done);";
    let found = window.client.execute_async(run, Vec::new()).await.expect("axe runs");
    found.as_array().expect("axe lists what it finds").iter().map(ToString::to_string).collect()
}

#[test]
fn the_judges_see_what_is_wrong() {
    within(async {
        let window = Window::at_home("ja").await;
        assert_eq!(counts(&window).await, [0; 4]);
        let spoil = "const main = document.querySelector('main');
            main.insertAdjacentHTML('beforeend', '<button></button><p id=wide></p><button>x</button><button id=small>x</button>');
            const [wide, small] = [document.querySelector('#wide'), document.querySelector('#small')];
            wide.textContent = 'wide';
            wide.style.width = '3000px';
            small.style.cssText = 'min-width: 0; min-height: 0; width: 10px; height: 10px; padding: 0';";
        window.client.execute(spoil, Vec::new()).await.expect("a page can be spoilt");
        assert!(counts(&window).await.iter().all(|found| *found > 0), "{:?}", counts(&window).await);
        window.close().await;
    });
}

/// How much each judge finds.
async fn counts(window: &Window) -> [usize; 4] {
    [
        violations(window).await.len(),
        overflowing(window).await.len(),
        small_targets(window).await.len(),
        doubled_names(window).await.len(),
    ]
}

/// Every screen in a language and a look, judged.
async fn judge(
    language: &str,
    settings: &str,
    width: u32,
    height: u32,
    mut find: impl AsyncFnMut(&Window) -> Vec<String>,
) {
    let home = Home::new().with_settings(&format!("language = '{language}'\nmotion = 'none'\n{settings}"));
    let window = Window::open(Opened { home, ..Opened::default() }).await;
    window.client.set_window_rect(0, 0, width, height).await.expect("the window has a size");
    window.wait(&format!("Math.abs(window.innerWidth - {width}) < 2")).await;
    let (mut found, mut seen) = (Vec::new(), Vec::new());
    screens::each(&window, async |window: &Window, screen: &str| {
        seen.push(screen.to_owned());
        found.extend(find(window).await.into_iter().map(|what| format!("{language} {screen}: {what}")));
    })
    .await;
    window.close().await;
    for screen in screens::ALL {
        assert!(seen.iter().any(|known| known == screen), "{screen} was judged");
    }
    assert!(found.is_empty(), "{language} {settings} {width}:\n{}", found.join("\n"));
}

#[test]
fn axe_finds_nothing_on_any_screen_in_any_language() {
    within(async {
        for language in LANGUAGES {
            judge(language, "", 1000, 800, violations).await;
        }
    });
}

#[test]
fn axe_finds_nothing_in_dark_and_in_high_contrast() {
    within(async {
        for (language, colours) in [("ja", "dark"), ("pt", "dark"), ("ja", "contrast"), ("pt", "contrast")] {
            judge(language, &format!("colours = '{colours}'"), 1000, 800, violations).await;
        }
    });
}

/// What reaches beyond the right edge, or is cut off.
pub(crate) async fn overflowing(window: &Window) -> Vec<String> {
    let found = "(() => {
        const wide = document.documentElement.clientWidth;
        const out = [...document.querySelectorAll('body *')].filter(one => {
            const box = one.getBoundingClientRect();
            return box.width > 0 && (box.right > wide + 1 || box.left < -1) && !one.closest('.skip, .unseen');
        });
        const cut = [...document.querySelectorAll('button, p, h1, h2, h3, h4, li, dd, dt, label, legend')]
            .filter(one => !one.closest('.unseen') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline');
        return [...out, ...cut].map(one => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 40));
    })()";
    let found = window.read(found).await;
    found.as_array().into_iter().flatten().map(ToString::to_string).collect()
}

#[test]
fn nothing_scrolls_sideways_at_320_pixels() {
    within(async {
        for language in LANGUAGES {
            judge(language, "", 320, 256, overflowing).await;
        }
    });
}

#[test]
fn nothing_is_cut_with_text_of_twice_the_size() {
    within(async {
        for language in LANGUAGES {
            judge(language, "text-size = '200'", 1000, 800, overflowing).await;
        }
    });
}

#[test]
fn text_spacing_survives() {
    within(async {
        let spaced = async |window: &Window| {
            let style = "const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
                document.adoptedStyleSheets = [sheet];";
            window.client.execute(style, Vec::new()).await.expect("a style can be put in");
            overflowing(window).await
        };
        for language in ["ja", "pt"] {
            judge(language, "", 400, 800, spaced).await;
        }
    });
}

/// What can be pressed and is smaller than a finger; at the desk there is a pointer, and 32 pixels do. Links within a line and the insides of a label are let through.
pub(crate) async fn small_targets(window: &Window) -> Vec<String> {
    let found = "(least => [...document.querySelectorAll('button, select, summary, input[type=text], .choice > label')]
        .map(one => [one, one.getBoundingClientRect()])
        .filter(([one, box]) => box.width > 0 && (box.height < least || box.width < least))
        .map(([one, box]) => one.tagName + '.' + one.className + ' ' + Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + one.textContent.trim().slice(0, 30)))(document.documentElement.dataset.screen === 'desk' ? 32 : 44)";
    let found = window.read(found).await;
    found.as_array().into_iter().flatten().map(ToString::to_string).collect()
}

#[test]
fn whatever_is_pressed_is_as_large_as_a_finger() {
    within(async {
        for language in ["ja", "pt"] {
            judge(language, "", 1000, 800, small_targets).await;
        }
    });
}

/// Names of links and buttons that stand for two things on one screen.
async fn doubled_names(window: &Window) -> Vec<String> {
    let found = "(() => {
        const labels = one => (one.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id));
        const to = new Map();
        const pressed = [...document.querySelectorAll('main button, main a')].filter(one => {
            // Two ways to one topic are one thing.
            const known = one.dataset.topic && to.has(one.dataset.topic);
            to.set(one.dataset.topic, true);
            return !known;
        });
        const names = pressed.map(one => one.hasAttribute('aria-labelledby')
            ? labels(one).map(label => label.textContent.trim()).join(' ')
            : (one.getAttribute('aria-label') ?? one.textContent).trim());
        return names.filter((name, at) => names.indexOf(name) !== at);
    })()";
    let found = window.read(found).await;
    found.as_array().into_iter().flatten().map(ToString::to_string).collect()
}

#[test]
fn names_of_buttons_are_unique_on_a_screen() {
    within(async {
        for language in LANGUAGES {
            judge(language, "", 1000, 800, doubled_names).await;
        }
    });
}

#[test]
fn the_focus_is_seen_wherever_it_goes_and_help_stays_in_its_place() {
    within(async {
        let window = Window::at_home("ja").await;
        let mut phones = Vec::new();
        screens::each(&window, async |window: &Window, screen: &str| {
            phones.push(window.read("[...document.querySelectorAll('.bar button')].findIndex(one => one.textContent.includes('電話'))").await);
            let mut reached = 0;
            for _ in 0..12 {
                window.keys("\u{e004}").await;
                let seen = "(() => {
                    const one = document.activeElement;
                    if (one === document.body) return true;
                    // A word in a text may stand on two lines.
                    const box = one.getClientRects()[0];
                    const style = getComputedStyle(one);
                    const inside = box.bottom > 0 && box.top < innerHeight;
                    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1));
                    return inside && parseFloat(style.outlineWidth) >= 3 && (one.contains(top) || one.closest('label')?.contains(top) === true);
                })()";
                if window.read(seen).await == Value::Bool(false) {
                    // The engine brings a field into sight with the next picture.
                    window.paint().await;
                }
                assert_eq!(window.read(seen).await, Value::Bool(true), "{screen}: {}", window.text("document.activeElement.outerHTML").await);
                reached += 1;
            }
            assert_eq!(reached, 12);
        })
        .await;
        assert!(phones.iter().all(|place| *place == json!(3)), "{phones:?}");
        window.close().await;
    });
}
