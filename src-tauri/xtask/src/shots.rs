//! `cargo xtask shots`: a picture of every screen in every language and look, and of every printed page, for eyes and
//! for the README; and one page on which all of them stand.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::shell::{Done, cargo, program, root, target};
use crate::{paper, setup, ui};

/// A picture that the README shows: language, look, screen, and how large a part of it.
struct Shown {
    language: &'static str,
    look: &'static str,
    screen: &'static str,
    part: &'static str,
}

const IN_README: [Shown; 6] = [
    Shown { language: "ja", look: "light", screen: "home", part: "1000x860" },
    Shown { language: "zh", look: "light", screen: "certificate", part: "1000x860" },
    Shown { language: "pt", look: "light", screen: "result", part: "1000x860" },
    Shown { language: "ko", look: "dark", screen: "phones", part: "1000x860" },
    Shown { language: "ja", look: "wide", screen: "desk", part: "1280x1000" },
    Shown { language: "ja-easy", look: "light", screen: "card", part: "1000x860" },
];

/// Where the printed pages lie. It can be asked for as a look.
const PAPER: &str = "paper";
/// Asks for what the README shows, and nothing else.
const README: &str = "readme";

/// Takes the pictures; `args` may name languages and looks, or the README. Its pictures are made anew where theirs were
/// taken.
pub(crate) fn shots(args: &[String]) -> Done {
    setup::to_build_and_see()?;
    ui::build()?;
    cargo("build --workspace --bins --locked").run()?;
    let folder = target().join("shots");
    if args.iter().any(|arg| arg == README) {
        let pairs: BTreeSet<_> = IN_README.iter().map(|shown| (shown.language, shown.look)).collect();
        for (language, look) in pairs {
            of_screens(&folder, &[language.to_owned(), look.to_owned()])?;
        }
        return readme(&folder);
    }
    let is_language = |arg: &String| paper::LANGUAGES.iter().any(|(language, _)| arg == language);
    let asked = |language: &str| !args.iter().any(is_language) || args.iter().any(|arg| arg == language);
    let looks: Vec<_> = args.iter().filter(|arg| !is_language(arg)).collect();
    if looks.is_empty() || looks.iter().any(|look| *look == PAPER) {
        for (language, beside) in paper::LANGUAGES.into_iter().filter(|(language, _)| asked(language)) {
            paper::pictures(&folder.join(language).join(PAPER), language, beside)?;
        }
    }
    if looks.is_empty() || looks.iter().any(|look| *look != PAPER) {
        let screens: Vec<String> = args.iter().filter(|arg| *arg != PAPER).cloned().collect();
        of_screens(&folder, &screens)?;
    }
    if args.is_empty() {
        readme(&folder)?;
    }
    page(&folder)
}

fn of_screens(folder: &Path, args: &[String]) -> Done {
    program(&target().join("debug/shots").to_string_lossy()).path(folder).args(args).run()
}

/// Makes the README's pictures of what was taken.
fn readme(folder: &Path) -> Done {
    IN_README.iter().try_for_each(|Shown { language, look, screen, part }| {
        let taken = folder.join(language).join(look).join(format!("{screen}.png"));
        let small = format!(
            "-crop {part}+0+0 +repage -resize 720x -dither None -colors 255 -define png:exclude-chunks=date,time -strip"
        );
        let shown = root().join("ui/pictures").join(format!("{language}-{screen}.png"));
        program("convert").path(&taken).words(&small).path(&shown).run()
    })
}

/// One page with every picture there is: a row for each screen, and the languages side by side.
fn page(folder: &Path) -> Done {
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut names: Vec<_> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names
    };
    let languages: Vec<_> = paper::LANGUAGES.iter().map(|(language, _)| *language).collect();
    let of_any = |within: &dyn Fn(&str) -> Vec<String>| -> BTreeSet<String> {
        languages.iter().flat_map(|language| within(language)).collect()
    };
    let mut rows: Vec<String> = Vec::new();
    for look in of_any(&|language| names(&folder.join(language))) {
        rows.push(format!("<h2>{look}</h2>"));
        let pictures = of_any(&|language| names(&folder.join(language).join(&look)));
        for (file, name) in pictures.iter().filter_map(|file| Some((file, file.strip_suffix(".png")?))) {
            let taken = languages.iter().map(|language| format!("{language}/{look}/{file}"));
            let there = taken.filter(|taken| folder.join(taken).is_file());
            let drawn =
                there.map(|taken| format!("<a href='{taken}'><img src='{taken}' alt='{taken}' loading='lazy'></a>"));
            rows.push(format!("<h3>{name}</h3><div>{}</div>", drawn.collect::<Vec<_>>().concat()));
        }
    }
    let rows = rows.join("\n");
    let style = "div{display:flex;gap:8px;align-items:flex-start}img{max-width:100%;height:auto;border:1px solid #888}a{flex:1;min-width:0}";
    let page = format!("<!doctype html><meta charset=\"utf-8\"><title>Shirube</title><style>{style}</style>\n{rows}");
    let file = folder.join("index.html");
    fs::write(&file, page).map_err(|problem| {
        eprintln!("xtask: {}: {problem}", file.display());
        ExitCode::FAILURE
    })?;
    println!("{}", file.display());
    Ok(())
}
