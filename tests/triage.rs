//! What must stay true of a mailing to all members: every row is judged as `check` judges it, in order; a bad row spoils
//! no other; a run that is stopped, or cut into parts, or shared between machines, loses and doubles nobody.

#[path = "triage/parquet.rs"]
mod parquet;
#[path = "triage/parts.rs"]
mod parts;
#[path = "cli/program.rs"]
#[expect(dead_code, reason = "it is shared with the tests of the command line")]
mod program;
#[path = "triage/rows.rs"]
mod rows;
#[path = "triage/stopped.rs"]
mod stopped;
#[path = "triage/workers.rs"]
mod workers;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Never today, so that nothing hangs on the clock.
const DAY: &str = "2026-11-21";
const HEADER: &str = "member,card,registered,certificate,certificate-expires,situation,lang";

/// A folder with a table of members in it, and what comes of that.
struct Mailing {
    folder: TempDir,
}

impl Mailing {
    fn of(table: impl AsRef<[u8]>) -> Self {
        let folder = TempDir::new().expect("there is room for a folder");
        let mailing = Self { folder };
        fs::write(mailing.table(), table).expect("it can be written");
        mailing
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn table(&self) -> PathBuf {
        self.path("members")
    }

    /// A run with these options, whose letters go to a file of this name.
    fn command(&self, out: &str, options: &[&str]) -> Command {
        let mut command = program::shirube();
        command.arg("triage").arg(self.table()).arg("--out").arg(self.path(out));
        if !options.contains(&"--day") {
            command.args(["--day", DAY]);
        }
        command.args(["--lang", "en"]).args(options);
        command
    }

    fn run(&self, out: &str, options: &[&str]) -> Output {
        self.command(out, options).output().expect("it starts")
    }

    /// The letters and the rejected rows of a run that has to go well.
    fn letters(&self, out: &str, options: &[&str]) -> [String; 2] {
        let done = self.run(out, options);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        self.files(out)
    }

    fn files(&self, out: &str) -> [String; 2] {
        [out.to_owned(), format!("{out}.rejects.csv")].map(|name| read(&self.path(&name)))
    }

    /// What lies in the folder.
    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).expect("it is there").flatten();
        let mut names: Vec<_> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// A table in which everything occurs that can stand in its columns: what the cards, the registration and the certificate
/// can be, dates around every edge, situations with and without dates, every language, and rows that are no good.
fn everything(rows: usize) -> String {
    let cards =
        ["valid", "valid", "valid", "expired", "none", "lost", "damaged", "returned", "replacing", "unsure", ""];
    let registered = ["yes", "yes", "no", "released", "unsure", ""];
    let certificates = ["", "", "valid", "expired", "absent", "unsure"];
    let expires = [
        "",
        "2026-11-14",
        "2026-08-21",
        "2026-08-20",
        "2026-11-20",
        "2026-11-21",
        "2027-02-21",
        "2027-02-22",
        "2031-05",
        "2027",
        "R8.11.14",
        "2026-02-30",
    ];
    let situations = [
        "",
        "",
        "",
        "has-kakuninsho",
        "new-insurer=2026-11-18",
        "carer-needed infant",
        "stays-on-paper",
        "moved=2026-11-01",
        "residence-period-ending=2026-12-20 has-kakuninsho",
        "newborn infant",
        "nonsense",
        "my-number-not-submitted",
    ];
    let languages = ["ja", "en", "zh", "ko", "es", "pt", "ja-easy", "", "vi"];
    let mut table = format!("{HEADER}\n");
    for row in 0..rows {
        // Steps that share no factor with the lengths of the lists, so that all meet all.
        let pick = |list: &[&'static str], step: usize| list[row * step / 7 % list.len()];
        let line = [
            pick(&cards, 7),
            pick(&registered, 11),
            pick(&certificates, 13),
            pick(&expires, 17),
            pick(&situations, 19),
            pick(&languages, 23),
        ];
        writeln!(table, "M{row:07},{}", line.join(",")).expect("a string takes anything");
    }
    table
}
