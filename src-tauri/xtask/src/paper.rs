//! A picture of every printed page: of one person, in short, in two languages, and of a family.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::shell::{Done, Line, program, target};

/// The languages, and the one that stands beside each.
pub(crate) const LANGUAGES: [(&str, &str); 7] =
    [("ja", "en"), ("en", "ja"), ("zh", "ja"), ("ko", "ja"), ("es", "ja"), ("pt", "ja"), ("ja-easy", "pt")];

/// Somebody with several things to do.
const ONE: &str = "--card valid --registered no --certificate-expires 2026-12-20 --insurer kyokai-kenpo \
                   --situation moved=2026-11-01 --day 2026-11-24";
const FAMILY: &str = r#"
[[person]]
role = "me"
card = "lost"

[[person]]
role = "child"
card = "valid"
registered = "yes"
certificate-expires = "2026-12-20"
"#;

/// Prints the sheets of a language, and takes a picture of each page.
pub(crate) fn pictures(folder: &Path, language: &str, beside: &str) -> Done {
    let family = folder.join("family.toml");
    fs::create_dir_all(folder).and_then(|()| fs::write(&family, FAMILY)).map_err(|problem| {
        eprintln!("xtask: {}: {problem}", folder.display());
        ExitCode::FAILURE
    })?;
    let sheet = || program(&target().join("debug/shirube").to_string_lossy()).words("sheet");
    let of_family = |sheet: Line| sheet.words("--family").path(&family).words("--day 2026-11-24");
    let sheets = [
        ("one", sheet().words(ONE)),
        ("short", sheet().words(ONE).words("--brief")),
        ("two", sheet().words(ONE).words("--beside").words(beside)),
        ("family", of_family(sheet())),
    ];
    sheets.into_iter().try_for_each(|(name, sheet)| {
        let file = folder.join(format!("{name}.pdf"));
        sheet.words("--format pdf --replace --lang").words(language).words("--out").path(&file).run()?;
        program("pdftoppm -png -r 80").path(&file).path(&folder.join(name)).run()
    })
}
