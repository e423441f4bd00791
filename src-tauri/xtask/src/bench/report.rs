//! `BENCHMARKS.md`: every figure beside its goal, and whether that is met. It is made whole by the command.

use std::fs;

use super::figures::{Figures, size, time};
use crate::shell::{program, root};

/// What a figure counts.
#[derive(Clone, Copy)]
enum Unit {
    /// Nanoseconds.
    Time,
    /// Bytes.
    Size,
    /// How often.
    Times,
}

/// What is wanted of a figure.
#[derive(Clone, Copy)]
enum Goal {
    /// At most so many times the one beside it.
    Times(f64),
    /// At most so much more than the one beside it.
    More(f64),
    /// Less than this.
    Under(f64),
    /// Nothing in particular.
    None,
}

/// A line of a table: what it tells, the figure, and the one beside it.
struct Row<'r> {
    what: &'r str,
    unit: Unit,
    ours: Option<f64>,
    other: Option<f64>,
    goal: Goal,
}

/// How many members get letters in the two mailings that are measured.
pub(crate) const MAILED: &str = "1000000 12000000";
/// Rows that have no second figure.
const ALONE: Option<f64> = None;
/// The decision beside a match.
const MATCH: Goal = Goal::Times(2.0);
/// The decision beside any rule engine.
const ENGINE: Goal = Goal::Times(0.01);
/// Start, memory, and what is done while nobody touches it, beside an empty window: the engine does something by itself.
const WINDOW: Goal = Goal::Times(1.15);
/// How much more than the empty window's program is installed.
const INSTALLED: Goal = Goal::More(12e6);
const TO_PAINT: Goal = Goal::Under(50e6);
const TO_SPEAK: Goal = Goal::Under(100e6);
const TO_PRINT: Goal = Goal::Under(100e6);

/// The whole document.
pub(crate) fn report(figures: &Figures) -> String {
    let parts = [
        "# Benchmarks\n\nMade whole by `cargo xtask bench --peers`; nothing in it is written by hand. Figures are medians \
         of one run. *In proportion* is Shirube's figure beside the other one.\n"
            .to_owned(),
        machine(),
        decision(figures),
        sheet(figures),
        window(figures),
        rest(figures),
        mailing(figures),
    ];
    parts.join("\n")
}

/// Where it was measured, and with which versions.
fn machine() -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor.lines().find_map(|line| Some(line.strip_prefix("model name")?.split_once(':')?.1.trim()));
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    let told = |words: &str| program(words).output().unwrap_or_default().trim().to_owned();
    let lock = |file: &str| fs::read_to_string(root().join(file)).unwrap_or_default();
    let (house, peers, node) =
        (lock("Cargo.lock"), lock("tests/peers/Cargo.lock"), lock("tests/peers/package-lock.json"));
    let rows = [
        ("measured on", told("date +%F")),
        ("processor", format!("{}, {processors} at once", processor.unwrap_or("unknown"))),
        ("system", format!("{} {}", told("uname -s"), told("uname -r"))),
        ("compiler", told("rustc --version")),
        ("Node", told("node --version")),
        ("`tauri`", crate_version(&house, "tauri")),
        ("WebKitGTK", told("pkg-config --modversion webkit2gtk-4.1")),
        ("`datalogic-rs`", crate_version(&peers, "datalogic-rs")),
        ("`cel`", crate_version(&peers, "cel")),
        ("`json-logic-js`", npm_version(&node, "json-logic-js")),
        ("DuckDB", npm_version(&node, "@duckdb/node-api")),
        ("`@fluent/bundle`", npm_version(&node, "@fluent/bundle")),
    ];
    rows.iter().fold("| | |\n|---|---|\n".to_owned(), |table, (what, said)| table + &format!("| {what} | {said} |\n"))
}

/// The version of a crate, out of a lock file.
fn crate_version(lock: &str, name: &str) -> String {
    let found =
        lock.split_once(&format!("name = \"{name}\"\nversion = \"")).and_then(|(_, rest)| rest.split('"').next());
    found.unwrap_or("unknown").to_owned()
}

/// The version of a package of npm, out of a lock file.
fn npm_version(lock: &str, name: &str) -> String {
    let lock: serde_json::Value = serde_json::from_str(lock).unwrap_or_default();
    let version = lock["packages"][format!("node_modules/{name}")]["version"].as_str();
    version.unwrap_or("unknown").to_owned()
}

/// A part of which this run has no figures, and claims nothing.
fn not_measured(part: &str) -> String {
    format!("## {part}\n\nNot measured in this run.\n")
}

fn decision(figures: &Figures) -> String {
    let ours = figures.of("decision/rules");
    let row = |what, id, goal| Row { what, unit: Unit::Time, ours, other: figures.of(id), goal };
    let rows = [
        row("a match written by hand", "decision/match", MATCH),
        row("`datalogic-rs`", "decision/datalogic-rs", ENGINE),
        row("`datalogic-rs`, the answers ready", "decision/datalogic-rs-ready", ENGINE),
        row("`cel`", "decision/cel", ENGINE),
        row("`cel`, the answers ready", "decision/cel-ready", ENGINE),
        row("`json-logic-js` in Node, the answers ready", "decision/json-logic-js-ready", ENGINE),
    ];
    let Some(states) = figures.of("decision/states") else { return not_measured("The decision") };
    let about = format!(
        "How long it takes to decide all {states} states, each with the row that is the reason. Every engine has the table \
         as one would write it for it, compiled once, and gave the same answer in every state before it was timed. *The \
         answers ready* means that they were turned beforehand into what the engine reads."
    );
    format!("## The decision\n\n{about}\n\n{}", table("beside", &rows))
}

fn sheet(figures: &Figures) -> String {
    let of = |language: &str, what: &str| figures.of(&format!("sentences/{language}{what}"));
    let languages: Vec<&str> = figures.below("sentences/").filter_map(|id| id.strip_suffix("-whole")).collect();
    if languages.is_empty() {
        return not_measured("The sheet");
    }
    let names: Vec<String> = languages
        .iter()
        .map(|language| format!("{language}: {} sentences", of(language, "").unwrap_or_default()))
        .collect();
    let rows: Vec<Row<'_>> = languages
        .iter()
        .zip(&names)
        .map(|(language, name)| {
            let (ours, other) = (of(language, "-ours"), of(language, "-fluent-bundle-js"));
            Row { what: name, unit: Unit::Time, ours, other, goal: Goal::None }
        })
        .collect();
    let whole: Vec<Row<'_>> = languages
        .iter()
        .map(|language| Row {
            what: language,
            unit: Unit::Time,
            ours: of(language, "-whole"),
            other: ALONE,
            goal: Goal::None,
        })
        .collect();
    let about = "The sentences of three typical sheets (a certificate that has run out, a lost card, nothing sure), from the \
                 same files with the same values, beside `@fluent/bundle` in Node. Each came out the same to the letter \
                 before it was timed.";
    let and = "The same three sheets made whole: the law's outcome, the facts, dates, phrases and readings besides.";
    format!("## The sheet\n\n{about}\n\n{}\n{and}\n\n{}", table("`@fluent/bundle`", &rows), table("", &whole))
}

fn window(figures: &Figures) -> String {
    let of = |what: &str, id: &str| figures.of(&format!("window/{what}-{id}"));
    let beside = |what, unit, id, goal| Row { what, unit, ours: of(id, "ours"), other: of(id, "empty"), goal };
    let alone = |what, id, goal| Row { what, unit: Unit::Time, ours: of("press", id), other: ALONE, goal };
    let engine = |what, page| {
        let goal = Goal::None;
        Row { what, unit: Unit::Time, ours: of("start", "ours"), other: of("start", page), goal }
    };
    let (package, program, empty) =
        (figures.of("installed/ours"), figures.of("program/ours"), figures.of("program/empty"));
    let rows = [
        beside("from start to the first screen, painted", Unit::Time, "start", WINDOW),
        engine("the same, beside an empty window with one line of Japanese", "empty-japanese"),
        engine("the same, and with the renderer that ours chooses", "empty-japanese-same-renderer"),
        beside("memory of all processes, each page in proportion", Unit::Size, "memory", WINDOW),
        Row { what: "the program on the disk", unit: Unit::Size, ours: program, other: empty, goal: INSTALLED },
        Row { what: "its whole package, installed", unit: Unit::Size, ours: package, other: empty, goal: INSTALLED },
        alone("from a key to the next question, painted", "question", TO_PAINT),
        alone("from a key to an answer at the desk, painted", "answer", TO_PAINT),
        alone("another language, painted", "language", TO_SPEAK),
        beside("left alone, a minute after the start: time of the processor in a minute", Unit::Time, "idle", WINDOW),
        beside("left alone: how often a thread was woken in a minute", Unit::Times, "wakes", WINDOW),
    ];
    let about = "The real window beside an empty one of the same versions, started in turn on a display of its own.";
    format!("## The window\n\n{about}\n\n{}", table("an empty window", &rows))
}

fn rest(figures: &Figures) -> String {
    let of = |what, id, goal| Row { what, unit: Unit::Time, ours: figures.of(id), other: ALONE, goal };
    let eight = "paper/household-of-eight-in-two-languages-as-pdf";
    let rows = [
        of("a sheet as PDF", "paper/one-as-pdf", TO_PRINT),
        of("a household of eight in two languages as PDF", eight, Goal::None),
        of("a sheet as a web page", "paper/one-as-html", Goal::None),
        of("the facts, read and checked", "load_pack", Goal::None),
        of("the words of one language, read", "load_words-of-one-language", Goal::None),
        of("a key of a search in Japanese", "search/ja-key", Goal::None),
    ];
    format!("## Paper, loading and search\n\n{}", table("", &rows))
}

fn mailing(figures: &Figures) -> String {
    let about = "`shirube triage` from start to end beside the same rule in SQL, on all cores, both reading one file and writing \
                 another. Everybody was given the same letter by both before anything was told.";
    let sizes: Vec<String> = MAILED.split(' ').map(|rows| mailed(figures, rows)).collect();
    format!("## The mailing\n\n{about}\n\n{}", sizes.join("\n"))
}

fn mailed(figures: &Figures, rows: &str) -> String {
    let of = |what: &str| figures.of(&format!("mailing/{rows}/{what}"));
    let count: f64 = rows.parse().unwrap_or_default();
    let row = |what, unit, ours, other| Row { what, unit, ours, other, goal: Goal::None };
    let took = |what, kind| row(what, Unit::Time, of(kind), of(&format!("{kind}-duckdb")));
    let memory =
        |what, kind| row(what, Unit::Size, of(&format!("{kind}-memory")), of(&format!("{kind}-duckdb-memory")));
    let speed = |what, kind| {
        let speed = |time: f64| count / (time / 1e9);
        row(what, Unit::Times, of(kind).map(speed), of(&format!("{kind}-duckdb")).map(speed))
    };
    let rows = [
        took("from CSV", "csv"),
        speed("members a second", "csv"),
        memory("most memory at once", "csv"),
        took("from Parquet", "parquet"),
        speed("members a second", "parquet"),
        memory("most memory at once", "parquet"),
    ];
    let (bytes, disk) = (of("bytes").map(size).unwrap_or_default(), of("disk").map(time).unwrap_or_default());
    let about =
        format!("{} million members, a CSV of {bytes}, which the disk alone takes {disk} to read:", count / 1e6);
    format!("{about}\n\n{}", table("DuckDB", &rows))
}

fn table(beside: &str, rows: &[Row<'_>]) -> String {
    let head = format!("| | Shirube | {beside} | in proportion | wanted | |\n|---|---|---|---|---|---|\n");
    rows.iter().fold(head, |table, row| table + &row.line())
}

impl Row<'_> {
    fn line(&self) -> String {
        let told = |figure: Option<f64>| figure.map(|figure| self.unit.told(figure)).unwrap_or_default();
        let proportion = self.proportion().map(proportion).unwrap_or_default();
        let met = match self.is_met() {
            Some(true) => "met",
            Some(false) => "**missed**",
            None if self.ours.is_some() && matches!(self.goal, Goal::None) => "",
            None => "not measured",
        };
        let (ours, other, wanted) = (told(self.ours), told(self.other), self.goal.told(self.unit));
        format!("| {} | {ours} | {other} | {proportion} | {wanted} | {met} |\n", self.what)
    }

    fn proportion(&self) -> Option<f64> {
        Some(self.ours? / self.other?)
    }

    fn is_met(&self) -> Option<bool> {
        match self.goal {
            Goal::Times(most) => self.proportion().map(|proportion| proportion <= most),
            Goal::More(most) => Some(self.ours? - self.other? <= most),
            Goal::Under(limit) => Some(self.ours? < limit),
            Goal::None => None,
        }
    }
}

impl Unit {
    fn told(self, figure: f64) -> String {
        match self {
            Self::Time => time(figure),
            Self::Size => size(figure),
            Self::Times => format!("{figure:.0}"),
        }
    }
}

impl Goal {
    fn told(self, unit: Unit) -> String {
        match self {
            Self::Times(most) => format!("at most {}", proportion(most)),
            Self::More(most) => format!("at most {} more", unit.told(most)),
            Self::Under(limit) => format!("under {}", unit.told(limit)),
            Self::None => String::new(),
        }
    }
}

/// How many times, or which part.
fn proportion(proportion: f64) -> String {
    if proportion < 0.1 { format!("1/{:.0}", 1.0 / proportion) } else { format!("{proportion:.2} times") }
}

#[cfg(test)]
mod tests {
    use super::{Goal, Row, Unit, crate_version, npm_version};

    fn line(ours: f64, other: Option<f64>, goal: Goal) -> String {
        Row { what: "x", unit: Unit::Time, ours: Some(ours), other, goal }.line()
    }

    #[test]
    fn what_misses_its_goal_is_told() {
        let beside = |ours, goal| line(ours, Some(100.0), goal);
        assert_eq!(
            beside(115.0, Goal::Times(1.15)),
            "| x | 115.00 ns | 100.00 ns | 1.15 times | at most 1.15 times | met |\n"
        );
        assert!(beside(116.0, Goal::Times(1.15)).ends_with("| **missed** |\n"));
        assert!(beside(1.0, Goal::Times(0.01)).ends_with("| 1/100 | at most 1/100 | met |\n"));
        assert!(beside(1.1, Goal::Times(0.01)).ends_with("| **missed** |\n"));
        assert!(beside(112.0, Goal::More(12.0)).ends_with("| at most 12.00 ns more | met |\n"));
        assert!(beside(113.0, Goal::More(12.0)).ends_with("| **missed** |\n"));
        assert!(line(50.0, None, Goal::Under(50.0)).ends_with("| under 50.00 ns | **missed** |\n"));
        assert!(line(50.0, None, Goal::None).ends_with("|  |  |\n"));
    }

    #[test]
    fn what_was_not_measured_is_not_met() {
        assert!(line(1.0, None, Goal::Times(2.0)).ends_with("| not measured |\n"));
        let nothing = Row { what: "x", unit: Unit::Time, ours: None, other: None, goal: Goal::None };
        assert!(nothing.line().ends_with("| not measured |\n"));
    }

    #[test]
    fn versions_are_read_from_the_lock_files() {
        let lock =
            "[[package]]\nname = \"cel-x\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"cel\"\nversion = \"0.15.0\"\n";
        assert_eq!(crate_version(lock, "cel"), "0.15.0");
        let lock = r#"{"packages": {"node_modules/@fluent/bundle": {"version": "0.19.1"}}}"#;
        assert_eq!(npm_version(lock, "@fluent/bundle"), "0.19.1");
        assert_eq!(npm_version(lock, "other"), "unknown");
    }
}
