//! Pictures of every screen: `shots FOLDER [LANGUAGE...]`. Made for eyes, and for the README.

use std::fs;
use std::path::{Path, PathBuf};

use shirube_window_tests::{Home, Opened, Window, screens, within};

/// How a screen can look.
struct Look {
    name: &'static str,
    width: u32,
    /// Whether what unfolds is unfolded.
    unfolded: bool,
    settings: &'static str,
}

const LOOKS: [Look; 6] = [
    Look { name: "light", width: 1000, unfolded: true, settings: "colours = 'light'" },
    Look { name: "wide", width: 1280, unfolded: false, settings: "colours = 'light'" },
    Look { name: "dark", width: 1000, unfolded: true, settings: "colours = 'dark'" },
    Look { name: "contrast", width: 1000, unfolded: true, settings: "colours = 'contrast'" },
    Look { name: "narrow", width: 320, unfolded: true, settings: "colours = 'light'" },
    Look { name: "large", width: 1000, unfolded: true, settings: "colours = 'light'\ntext-size = '200'" },
];

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("shots FOLDER [LANGUAGE...]"));
    let asked: Vec<String> = args.collect();
    let (looks, languages): (Vec<_>, Vec<_>) =
        asked.into_iter().partition(|word| LOOKS.iter().any(|look| look.name == word));
    let languages = if languages.is_empty() {
        ["ja", "en", "zh", "ko", "es", "pt", "ja-easy"].map(str::to_owned).to_vec()
    } else {
        languages
    };
    within(async {
        for language in languages {
            for look in LOOKS.iter().filter(|look| looks.is_empty() || looks.iter().any(|name| name == look.name)) {
                take(&folder, &language, look).await;
            }
        }
    });
}

async fn take(folder: &Path, language: &str, look: &Look) {
    let home = Home::new().with_settings(&format!("language = '{language}'\nmotion = 'none'\n{}", look.settings));
    let window = Window::open(Opened { home, ..Opened::default() }).await;
    let folder = folder.join(language).join(look.name);
    fs::create_dir_all(&folder).expect("the folder can be made");
    window.client.set_window_rect(0, 0, look.width, 800).await.expect("the window has a size");
    screens::each(&window, async |window: &Window, screen: &str| {
        if !look.unfolded {
            window.read("document.querySelectorAll('details').forEach(details => details.open = false)").await;
        }
        let height = window.read("document.documentElement.scrollHeight").await.as_u64().unwrap_or(800);
        let height = u32::try_from(height.clamp(600, 11_000)).unwrap_or(800);
        window.client.set_window_rect(0, 0, look.width, height).await.expect("the window has a size");
        window.wait(&format!("Math.abs(window.innerHeight - {height}) < 2")).await;
        window.paint().await;
        window.picture(look.width, height, &folder.join(format!("{screen}.png")));
        let wide = window.read("document.documentElement.scrollWidth > document.documentElement.clientWidth").await;
        if wide.as_bool().unwrap_or_default() {
            println!("scrolls sideways: {language} {} {screen}", look.name);
        }
        window.client.set_window_rect(0, 0, look.width, 800).await.expect("the window has a size");
    })
    .await;
    window.close().await;
    println!("{}", folder.display());
}
