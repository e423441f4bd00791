//! `cargo xtask shots`: a picture of every screen in every language and look, and of every printed page, for eyes and
//! for the README.

use crate::shell::{Done, cargo, program, root, target};
use crate::{paper, setup, ui};

/// The pictures that the README shows: screen, look and language, and the name there.
const IN_README: [(&str, &str); 4] = [
    ("ja/light/home.png", "ja-home.png"),
    ("zh/light/certificate.png", "zh-certificate.png"),
    ("pt/light/result.png", "pt-result.png"),
    ("ko/dark/phones.png", "ko-phones.png"),
];

/// Where the printed pages lie. It can be asked for as a look.
const PAPER: &str = "paper";

/// Takes the pictures; `args` may name languages and looks. Where all were taken, the README's are made anew.
pub(crate) fn shots(args: &[String]) -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    cargo("build --workspace --bins --locked").run()?;
    let folder = target().join("shots");
    let is_language = |arg: &String| paper::LANGUAGES.iter().any(|(language, _)| arg == language);
    let asked = |language: &str| !args.iter().any(is_language) || args.iter().any(|arg| arg == language);
    let looks: Vec<_> = args.iter().filter(|arg| !is_language(arg)).collect();
    if looks.is_empty() || looks.iter().any(|look| *look == PAPER) {
        for (language, beside) in paper::LANGUAGES.into_iter().filter(|(language, _)| asked(language)) {
            paper::pictures(&folder.join(language).join(PAPER), language, beside)?;
        }
    }
    if !looks.is_empty() && looks.iter().all(|look| *look == PAPER) {
        return Ok(());
    }
    let of_screens: Vec<String> = args.iter().filter(|arg| *arg != PAPER).cloned().collect();
    program(&target().join("debug/shots").to_string_lossy()).path(&folder).args(&of_screens).run()?;
    if !args.is_empty() {
        return Ok(());
    }
    IN_README.iter().try_for_each(|(taken, name)| {
        let small = "-crop 1000x860+0+0 +repage -resize 720x -dither None -colors 255 -define png:exclude-chunks=date,time -strip";
        program("convert").path(&folder.join(taken)).words(small).path(&root().join("ui/pictures").join(name)).run()
    })
}
