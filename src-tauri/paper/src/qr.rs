//! Codes to scan, for the pages of the facts and for nothing else.
//!
//! Not here: how large one is printed. It brings the white margin that a camera needs.

use qrcode::{Color, EcLevel, QrCode};
use shirube_facts::Link;

/// A code to scan: a square of dark and white modules, margin included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Modules on a side.
    pub size: usize,
    dark: Vec<(usize, usize)>,
}

/// White modules around the code.
const MARGIN: usize = 4;

impl Qr {
    /// The code of a page.
    pub fn of(link: &Link) -> Self {
        let code = QrCode::with_error_correction_level(link.address.as_str(), EcLevel::M)
            .expect("an address of the facts is far shorter than what a code can hold");
        let width = code.width();
        let colors = code.to_colors();
        let dark = colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark);
        let dark = dark.map(|(at, _)| (at % width + MARGIN, at / width + MARGIN)).collect();
        Self { size: width + 2 * MARGIN, dark }
    }

    /// The dark stretches of its rows: column, row and length.
    pub fn stretches(&self) -> Vec<(usize, usize, usize)> {
        let mut stretches: Vec<(usize, usize, usize)> = Vec::new();
        for (column, row) in &self.dark {
            match stretches.last_mut() {
                Some((from, on, length)) if on == row && *from + *length == *column => *length += 1,
                _ => stretches.push((*column, *row, 1)),
            }
        }
        stretches
    }

    /// Its dark modules as the path of an SVG with a side of [`Self::size`].
    pub fn path(&self) -> String {
        let stretch = |(column, row, length)| format!("M{column} {row}h{length}v1h-{length}z");
        self.stretches().into_iter().map(stretch).collect()
    }
}
