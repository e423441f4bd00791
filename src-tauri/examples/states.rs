//! Writes every state of every screen into a folder, a file a language, for the page that shows them: `cargo xtask parts`.

use std::fs;
use std::path::PathBuf;

use shirube_desktop::house::House;
use shirube_desktop::view::states;

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("states FOLDER TEAM"));
    let team = args.next().expect("states FOLDER TEAM");
    fs::create_dir_all(&folder)?;
    let languages = House::embedded().words.languages().to_vec();
    let ids: Vec<&str> = languages.iter().map(|language| language.id.as_str()).collect();
    fs::write(folder.join("languages.json"), serde_json::to_vec(&ids)?)?;
    ids.iter().try_for_each(|id| {
        let states = states::all(id, &team);
        fs::write(folder.join(format!("{id}.json")), serde_json::to_vec(&states)?)
    })
}
