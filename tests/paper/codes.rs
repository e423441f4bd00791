//! Codes to scan, read by another library: in the drawing, and on the printed page.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use shirube_facts::Pack;
use shirube_paper::document::Arrange;
use shirube_paper::forms::{Form, Sheets};
use shirube_paper::qr::Qr;

use super::poppler::Pdf;
use super::{cases, sheets, today};

/// What stands in the codes of a picture, and how wide each is there.
fn scan(width: usize, height: usize, grey: impl Fn(usize, usize) -> u8) -> Vec<(String, f64)> {
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let grids = picture.detect_grids();
    let found = grids.iter().filter_map(|grid| {
        let (_, text) = grid.decode().ok()?;
        let [left, right] = [grid.bounds[0], grid.bounds[1]].map(|corner| f64::from(corner.x));
        Some((text, (right - left).abs()))
    });
    found.collect()
}

#[test]
fn every_page_of_the_facts_is_read_from_its_drawing() {
    let pack = Pack::embedded().expect("the facts that are built in");
    assert!(pack.links().len() > 3);
    for link in pack.links() {
        let code = Qr::of(link);
        let side = code.size;
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\"><path d=\"{}\"/></svg>",
            code.path()
        );
        let tree = Tree::from_str(&drawing, &Options::default()).expect("it is a drawing");
        for zoom in [4_u8, 7] {
            let pixels = u32::try_from(side).expect("a code is small") * u32::from(zoom);
            let mut picture = Pixmap::new(pixels, pixels).expect("it has a size");
            picture.fill(Color::WHITE);
            resvg::render(&tree, Transform::from_scale(zoom.into(), zoom.into()), &mut picture.as_mut());
            let pixel = |x: usize, y: usize| picture.pixels()[y * picture.width() as usize + x].red();
            let found: Vec<String> =
                scan(pixels as usize, pixels as usize, pixel).into_iter().map(|(text, _)| text).collect();
            assert_eq!(found, [link.address.as_str()], "{}", link.id);
        }
    }
}

#[test]
fn every_code_on_paper_is_read_and_is_thirty_millimetres_wide() {
    const DOTS_PER_INCH: u32 = 200;
    for (name, case) in cases() {
        let sheets = sheets(&case, &["ja"]);
        let lines = sheets[0].todo.iter().flat_map(|card| &card.lines);
        let expected: Vec<String> =
            lines.filter_map(|line| line.page.as_ref()).map(|page| page.link.address.as_str().to_owned()).collect();
        let pdf = Sheets::OfOne(sheets).print(Form::Pdf, Arrange::Beside, today(), &mut |_| true);
        let mut found = Vec::new();
        for (width, height, grey) in Pdf::new(pdf.expect("it is made")).pictures(DOTS_PER_INCH) {
            for (address, wide) in scan(width, height, |x, y| grey[y * width + x]) {
                let millimetres = wide * 25.4 / f64::from(DOTS_PER_INCH);
                assert!(millimetres >= 30.0, "{name}: {millimetres}");
                found.push(address);
            }
        }
        assert_eq!(found, expected, "{name}");
    }
}
