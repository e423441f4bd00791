//! What shells complete while `shirube` is typed.
//!
//! By hand, because the libraries for it know only the arguments of `clap`. The shells themselves judge it.

use shirube_words::voice::Voice;

use super::{Fits, about, every_option, lone, takes_value, value};
use crate::COMMANDS;
use crate::arguments::{ALWAYS, alone, flags, is_repeated, options};
use crate::world::World;

/// What bash offers: `COMPREPLY` for the word under the cursor.
const IN_BASH: &str = r#"_shirube() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words="" files=""
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="@commands"
    else
        case $before in
@values
        *)
            case ${COMP_WORDS[1]} in
@arguments
            esac
            ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen ${files:+-f} -W "$words" -- "$word")
    [ -z "$files" ] || compopt -o filenames
}
complete -F _shirube shirube
"#;

/// What zsh offers.
const IN_ZSH: &str = r#"#compdef shirube
_shirube() {
    if (( CURRENT == 2 )); then
        local -a commands=(
@commands
        )
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
@arguments
    esac
}
_shirube "$@"
"#;

pub(super) fn bash(world: &World) -> String {
    let mut values = Vec::new();
    for option in every_option().into_iter().filter(|option| takes_value(option)) {
        let offered = match value(option, world) {
            Fits::Words(words) => format!("words=\"{}\"", words.join(" ")),
            Fits::File => "files=yes".to_owned(),
            Fits::Anything => "return".to_owned(),
        };
        values.push(format!("        {option}) {offered} ;;"));
    }
    let arguments = COMMANDS.map(|command| {
        let (mut words, mut files) = (Vec::new(), "");
        for fits in lone(command, world) {
            match fits {
                Fits::Words(more) => words.extend(more),
                Fits::File => files = " files=yes",
                Fits::Anything => {}
            }
        }
        words.extend(options(command).iter().chain(flags(command)).map(ToString::to_string));
        format!("            {command}) words=\"{} {}\"{files} ;;", words.join(" "), ALWAYS[0])
    });
    let commands = [COMMANDS.as_slice(), &ALWAYS].concat().join(" ");
    let script = IN_BASH.replace("@commands", &commands).replace("@values", &values.join("\n"));
    script.replace("@arguments", &arguments.join("\n"))
}

pub(super) fn zsh(world: &World, voice: &Voice) -> String {
    let say = |id: &str| voice.text(id, &[]).to_string();
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''"));
    let commands = COMMANDS.map(|command| {
        let about = say(&format!("usage-{command}")).replace(':', "\\:");
        format!("            {}", quoted(&format!("{command}:{about}")))
    });
    let action = |fits: Fits| match fits {
        Fits::Words(words) => format!("({})", words.join(" ")),
        Fits::File => "_files".to_owned(),
        Fits::Anything => String::new(),
    };
    let option = |option: &str| {
        let about = say(&about(option)).replace('[', "\\[").replace(']', "\\]").replace(':', "\\:");
        let often = if is_repeated(option) { "*" } else { "" };
        let value = if takes_value(option) {
            format!(":{}:{}", option.trim_start_matches('-'), action(value(option, world)))
        } else {
            String::new()
        };
        quoted(&format!("{often}{option}[{about}]{value}"))
    };
    let arguments = COMMANDS.map(|command| {
        let named = options(command).into_iter().chain(flags(command).iter().copied()).chain([ALWAYS[0]]);
        let mut specs: Vec<String> = named.map(option).collect();
        for (at, (name, fits)) in (1..).zip(alone(command).iter().zip(lone(command, world))) {
            let place = if name.ends_with("...") { "*".to_owned() } else { format!("{at}") };
            specs.push(quoted(&format!("{place}: :{}", action(fits))));
        }
        format!("    {command})\n        _arguments \\\n            {}\n        ;;", specs.join(" \\\n            "))
    });
    IN_ZSH.replace("@commands", &commands.join("\n")).replace("@arguments", &arguments.join("\n"))
}

pub(super) fn fish(world: &World, voice: &Voice) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    let about = |id: &str| quoted(&voice.text(id, &[]).to_string());
    let offer = |fits: Fits| match fits {
        Fits::Words(words) => format!(" -a {}", quoted(&words.join(" "))),
        Fits::File => " -F".to_owned(),
        Fits::Anything => String::new(),
    };
    // Where a word is wanted, fish leaves out the files that it offers by itself.
    let wanted = |fits: Fits| format!("{}{}", if matches!(fits, Fits::File) { " -r" } else { " -x" }, offer(fits));
    let mut lines = vec!["complete -c shirube -f".to_owned()];
    let first = "complete -c shirube -n __fish_use_subcommand";
    for command in COMMANDS {
        lines.push(format!("{first} -a {command} -d {}", about(&format!("usage-{command}"))));
    }
    for option in ALWAYS {
        lines.push(format!("{first} -l {} -d {}", option.trim_start_matches('-'), about(&super::about(option))));
    }
    for command in COMMANDS {
        let within = format!("complete -c shirube -n 'contains {command} (commandline -opc)[2]'");
        for option in options(command).into_iter().chain(flags(command).iter().copied()).chain([ALWAYS[0]]) {
            let value = if takes_value(option) { wanted(value(option, world)) } else { String::new() };
            let name = option.trim_start_matches('-');
            lines.push(format!("{within} -l {name}{value} -d {}", about(&super::about(option))));
        }
        for fits in lone(command, world).into_iter().filter(|fits| !matches!(fits, Fits::Anything)) {
            lines.push(format!("{within}{}", offer(fits)));
        }
    }
    lines.join("\n") + "\n"
}
