//! What was measured: medians by their ids, in nanoseconds, bytes or numbers.

use core::fmt;
use std::collections::BTreeMap;
use std::io;

use serde_json::Value;

/// Figures by their ids.
#[derive(Default)]
pub(crate) struct Figures(BTreeMap<String, f64>);

impl Figures {
    /// Adds one.
    pub(crate) fn add(&mut self, id: &str, figure: f64) {
        self.0.insert(id.to_owned(), figure);
    }

    /// Adds those that a program has told, a line of JSON each.
    pub(crate) fn read(&mut self, told: &str) {
        for line in told.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            if let (Some(id), Some(figure)) = (line["id"].as_str(), line["figure"].as_f64()) {
                self.add(id, figure);
            }
        }
    }

    /// One of them, where it was measured.
    pub(crate) fn of(&self, id: &str) -> Option<f64> {
        self.0.get(id).copied()
    }

    /// The ids that begin so, without that beginning.
    pub(crate) fn below<'f>(&'f self, beginning: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.keys().filter_map(move |id| id.strip_prefix(beginning))
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widest = self.0.keys().map(String::len).max().unwrap_or(0);
        self.0.iter().try_for_each(|(id, figure)| {
            let figure = if id.starts_with("window/memory") || id.ends_with("-memory") || id.ends_with("/bytes") {
                size(*figure)
            } else if id.starts_with("window/wakes") {
                format!("{figure:.0}")
            } else {
                time(*figure)
            };
            writeln!(f, "{id:widest$}  {figure:>10}")
        })
    }
}

/// The median that a bench has estimated, in nanoseconds.
pub(crate) fn median(estimates: &str) -> io::Result<f64> {
    let estimates: Value = serde_json::from_str(estimates)?;
    estimates["median"]["point_estimate"].as_f64().ok_or_else(|| io::Error::other("a benchmark has no median"))
}

/// Nanoseconds, in the unit that fits.
pub(crate) fn time(nanoseconds: f64) -> String {
    let (unit, size) = [("s", 1e9), ("ms", 1e6), ("µs", 1e3)]
        .into_iter()
        .find(|(_, size)| nanoseconds >= *size)
        .unwrap_or(("ns", 1.0));
    format!("{:.2} {unit}", nanoseconds / size)
}

/// Bytes, in millions.
pub(crate) fn size(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

#[cfg(test)]
mod tests {
    use super::{Figures, median, time};

    #[test]
    fn a_median_is_read_from_the_estimates() {
        let estimates = r#"{"mean": {"point_estimate": 12.5}, "median": {"point_estimate": 11.0}}"#;
        assert_eq!(median(estimates).map(time).ok().as_deref(), Some("11.00 ns"));
        assert!(median("{}").is_err());
    }

    #[test]
    fn a_time_is_told_in_the_unit_that_fits() {
        let told = [0.5, 12.345, 1_500.0, 2_000_000.0, 3_210_000_000.0].map(time);
        assert_eq!(told, ["0.50 ns", "12.35 ns", "1.50 µs", "2.00 ms", "3.21 s"]);
    }

    #[test]
    fn lines_that_are_no_figures_are_passed_over() {
        let mut figures = Figures::default();
        figures.read("{\"id\": \"a/b\", \"figure\": 2}\nsomething else\n{\"id\": \"a/c\"}\n");
        assert_eq!((figures.of("a/b"), figures.of("a/c")), (Some(2.0), None));
        assert_eq!(figures.below("a/").collect::<Vec<_>>(), ["b"]);
    }
}
