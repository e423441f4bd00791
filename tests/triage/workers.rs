//! A mailing that is shared between workers gives the same as one that is not, even if one of them is killed.

use std::process::Command;

use super::{DAY, Mailing, everything, program, read};

const WORKERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/triage/workers.py");
const PARTS: usize = 12;

#[test]
fn two_workers_give_the_same_row_by_row_and_a_killed_one_loses_nothing() {
    let mailing = Mailing::of(everything(3000));
    let whole = mailing.letters("whole", &[]);
    for (kill, killed) in [("", "0 killed"), ("1", "1 killed")] {
        let folder = mailing.path(&format!("parts{kill}"));
        std::fs::create_dir(&folder).expect("it can be made");
        let mut workers = Command::new("/usr/bin/python3");
        workers.arg(WORKERS).arg(program::shirube().get_program()).arg(mailing.table()).arg(&folder);
        workers.args([&PARTS.to_string(), "--day", DAY, "--lang", "en"]).env("SHIRUBE_KILL", kill);
        let done = workers.output().expect("cargo xtask test sees to it that there is Dask");
        let (told, wrong) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success() && told.contains(killed), "{told}{wrong}");
        let mut joined = [String::new(), String::new()];
        for part in 1..=PARTS {
            joined[0].push_str(&read(&folder.join(format!("{part:05}.csv"))));
            let rejects = read(&folder.join(format!("{part:05}.csv.rejects.csv")));
            let header = if part == 1 { "" } else { "row,reason,text\n" };
            joined[1].push_str(rejects.strip_prefix(header).expect("each part has its header"));
        }
        assert_eq!(joined, whole, "{killed}");
    }
}
