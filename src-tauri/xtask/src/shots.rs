//! `cargo xtask shots`: a picture of every screen in every language and look, for eyes and for the README.

use crate::shell::{Done, cargo, program, root, target};
use crate::{setup, ui};

/// The pictures that the README shows: screen, look and language, and the name there.
const IN_README: [(&str, &str); 4] = [
    ("ja/light/home.png", "ja-home.png"),
    ("zh/light/certificate.png", "zh-certificate.png"),
    ("pt/light/result.png", "pt-result.png"),
    ("ko/dark/phones.png", "ko-phones.png"),
];

/// Takes the pictures; `args` may name languages and looks. Where all were taken, the README's are made anew.
pub(crate) fn shots(args: &[String]) -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    cargo("build --workspace --bins --locked").run()?;
    let folder = target().join("shots");
    program(&target().join("debug/shots").to_string_lossy()).path(&folder).args(args).run()?;
    if !args.is_empty() {
        return Ok(());
    }
    IN_README.iter().try_for_each(|(taken, name)| {
        let small = "-crop 1000x860+0+0 +repage -resize 720x -dither None -colors 255 -define png:exclude-chunks=date,time -strip";
        program("convert").path(&folder.join(taken)).words(small).path(&root().join("ui/pictures").join(name)).run()
    })
}
