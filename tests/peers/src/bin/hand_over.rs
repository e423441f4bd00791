//! Writes what the peers in Node are given: `hand-over FOLDER`. The rule with every state and our answer to it, and the
//! sentences of typical sheets in every language with what came of them.

use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value, json};
use shirube_peers::rule::{Rule, answers, ours, states};
use shirube_peers::sentences::{Sheets, json as as_json};
use shirube_peers::today;
use shirube_words::files;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).expect("hand-over FOLDER"));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("decision.json"), decision().to_string())?;
    fs::write(folder.join("sentences.json"), sentences().to_string())
}

fn decision() -> Value {
    let day = today();
    let states = states().into_iter().map(|state| {
        let answers: Map<String, Value> =
            answers(state).into_iter().map(|(question, id)| (question.to_owned(), json!(id))).collect();
        json!({ "answers": answers, "row": ours(state, day) })
    });
    json!({ "rule": Rule::of(day).json_logic(), "states": states.collect::<Value>() })
}

fn sentences() -> Value {
    let sheets = Sheets::typical(today());
    let languages = sheets.languages().into_iter().map(|(id, tag)| {
        let files: Vec<&str> = files(&id).map(|(_, text)| text).collect();
        json!({ "id": id, "tag": tag, "files": files, "said": as_json(&sheets.said(&id)) })
    });
    languages.collect()
}
