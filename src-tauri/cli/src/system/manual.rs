//! The page of the manual, as `man` reads it.

use shirube_words::voice::Voice;

use super::{about, every_option, takes_value};
use crate::COMMANDS;
use crate::arguments::{placeholder, summary};

/// What the exit codes mean.
const EXIT: [(&str, &str); 3] =
    [("0", "manual-exit-answered"), ("1", "manual-exit-output"), ("2", "manual-exit-input")];

pub(super) fn page(voice: &Voice) -> String {
    let say = |id: &str| plain(&voice.text(id, &[]).to_string());
    let heading = |id: &str| format!(".SH \"{}\"", say(id));
    let mut lines = vec![
        format!(".TH SHIRUBE 1 \"\" \"shirube {}\" \"\"", env!("CARGO_PKG_VERSION")),
        // Lines are not stretched, and options are not parted.
        ".ad l\n.nh".to_owned(),
        heading("manual-name"),
        format!("shirube \\- {}", say("system-summary")),
        heading("manual-synopsis"),
        format!("\\fBshirube\\fR {}", plain(&COMMANDS.join(" | "))),
        heading("manual-description"),
        say("topic-about-bite"),
        heading("manual-commands"),
    ];
    for command in COMMANDS {
        lines.push(format!(".TP\n\\fBshirube {command}\\fR {}", plain(&summary(command))));
        lines.push(say(&format!("usage-{command}")));
    }
    lines.push(heading("manual-options"));
    for option in every_option() {
        let value = if takes_value(option) { placeholder(option) } else { "" };
        lines.push(format!(".TP\n\\fB{}\\fR {}", plain(option), plain(value)));
        lines.push(say(&about(option)));
    }
    lines.push(heading("manual-exit"));
    for (code, meaning) in EXIT {
        lines.push(format!(".TP\n{code}\n{}", say(meaning)));
    }
    lines.join("\n") + "\n"
}

/// Text in which nothing steers the page, and hyphens stay hyphens when they are copied.
fn plain(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-").replace('"', "\\(dq");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}
