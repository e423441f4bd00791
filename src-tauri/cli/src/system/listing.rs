//! How menus and lists of programs name the window: its desktop entry and its AppStream description, in every language.

use shirube_words::language::Language;

use crate::world::World;

/// The name of the window's program, and of its icon.
const WINDOW: &str = "shirube-desktop";
/// The desktop entry, as packages name it.
const ENTRY: &str = "Shirube.desktop";
/// The program's own name among all there are.
const ID: &str = "jp.shirube.desktop";
/// The language of those for whom there is none.
const FIRST: &str = "en";

/// The desktop entry.
pub(super) fn entry(world: &World) -> String {
    let mut lines: Vec<String> =
        ["[Desktop Entry]", "Type=Application", "Terminal=false", "StartupNotify=true", "Categories=Utility;"]
            .map(ToOwned::to_owned)
            .to_vec();
    lines.extend(["Exec", "Icon", "StartupWMClass"].map(|key| format!("{key}={WINDOW}")));
    for (key, id) in [("Name", "app-name"), ("Comment", "system-summary"), ("Keywords", "system-keywords")] {
        for language in languages(world) {
            let text = say(world, language, id);
            let text = if key == "Keywords" { text.replace(',', ";") + ";" } else { text };
            lines.push(format!("{key}{}={text}", tagged(language, "[", "_", "]")));
        }
    }
    lines.join("\n") + "\n"
}

/// The description for lists of programs.
pub(super) fn metainfo(world: &World) -> String {
    let each = |open: &str, close: &str, id: &str| -> String {
        let one = |language: &Language| {
            let tag = tagged(language, " xml:lang=\"", "-", "\"");
            format!("{open}{tag}>{}</{close}>\n", escaped(&say(world, language, id)))
        };
        languages(world).map(one).collect()
    };
    let keyword = |language: &Language| {
        let tag = tagged(language, " xml:lang=\"", "-", "\"");
        let words = say(world, language, "system-keywords");
        let lines = words.split(',').map(|word| format!("    <keyword{tag}>{}</keyword>\n", escaped(word)));
        lines.collect::<Vec<_>>().concat()
    };
    [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<component type=\"desktop-application\">\n",
        &format!("  <id>{ID}</id>\n  <metadata_license>CC0-1.0</metadata_license>\n"),
        "  <project_license>MIT OR Apache-2.0</project_license>\n",
        &each("  <name", "name", "app-name"),
        "  <developer_name>The Shirube authors</developer_name>\n",
        &each("  <summary", "summary", "system-summary"),
        "  <description>\n",
        &each("    <p", "p", "topic-about-bite"),
        &each("    <p", "p", "frame-keeps-nothing"),
        "  </description>\n",
        &format!("  <launchable type=\"desktop-id\">{ENTRY}</launchable>\n"),
        &format!("  <icon type=\"stock\">{WINDOW}</icon>\n"),
        "  <categories>\n    <category>Utility</category>\n  </categories>\n",
        &format!("  <keywords>\n{}  </keywords>\n", languages(world).map(keyword).collect::<String>()),
        &format!("  <provides>\n    <binary>{WINDOW}</binary>\n    <binary>shirube</binary>\n  </provides>\n"),
        "  <supports>\n    <control>keyboard</control>\n    <control>pointing</control>\n  </supports>\n",
        "  <content_rating type=\"oars-1.1\" />\n</component>\n",
    ]
    .concat()
}

/// The languages, the first one before all others. A form of a language is not one that a system can be set to.
fn languages(world: &World) -> impl Iterator<Item = &Language> {
    let all = || world.words.languages().iter().filter(|language| !language.id.contains('-'));
    all().filter(|language| language.id == FIRST).chain(all().filter(|language| language.id != FIRST))
}

fn say(world: &World, language: &Language, id: &str) -> String {
    world.voice(&language.id).text(id, &[]).to_string()
}

/// The language as systems name it, between signs; nothing for the first.
fn tagged(language: &Language, open: &str, joint: &str, close: &str) -> String {
    if language.id == FIRST {
        return String::new();
    }
    // Systems tell the forms of Chinese apart by the country, and not by the script.
    let tag = language.tag.to_string().replace("-Hans", "-CN").replace('-', joint);
    format!("{open}{tag}{close}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
