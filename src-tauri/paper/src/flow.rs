//! Pages: rows in groups, set one under the other so that nothing is cut in two.
//!
//! A group stands whole on one page. One that is longer than a page, or would leave most of a page empty, goes on
//! between its rows. A heading never ends a page. Everything is in points, from the top left of the page.

use crate::letters::Paragraph;
use crate::qr::Qr;

/// A millimetre in points.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// A4.
pub(crate) const PAGE: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// The white around what is printed, and the room for the foot.
pub(crate) const MARGIN: f32 = 14.0 * MM;
const FOOT: f32 = 10.0 * MM;
/// The width of what is printed.
pub(crate) const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
/// Where what is printed ends, above the foot.
pub(crate) const BOTTOM: f32 = PAGE.1 - MARGIN - FOOT;
const ROOM: f32 = BOTTOM - MARGIN;
/// Where less than this is printed, a page is not left for what has no room on it.
const MOST_EMPTY: f32 = ROOM / 2.0;
/// As much of what follows a heading stands under it on its page.
const UNDER_HEADING: usize = 3;

/// What stands somewhere.
pub(crate) enum Content {
    Words(Box<Paragraph>),
    /// A code to scan, and its side.
    Code(Qr, f32),
    /// A box to tick, and its side.
    Tick(f32),
    /// A dot before a line, and its size.
    Dot(f32),
}

/// A content and its place in a row.
pub(crate) struct Cell {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) content: Content,
    /// The leaf of the structure it belongs to; none where it only adorns.
    pub(crate) leaf: Option<usize>,
}

/// What stands on one height.
pub(crate) struct Row {
    pub(crate) before: f32,
    pub(crate) height: f32,
    pub(crate) cells: Vec<Cell>,
    /// Whether it stays with the row after it: a label with what it names.
    pub(crate) stays: bool,
}

/// What encloses a group.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Frame {
    None,
    /// A line around it, this thick.
    Around(f32),
    /// A line below it.
    Below(f32),
}

/// Rows that belong together.
pub(crate) struct Group {
    pub(crate) before: f32,
    pub(crate) frame: Frame,
    /// The white between the frame and what it encloses.
    pub(crate) padding: f32,
    pub(crate) rows: Vec<Row>,
    /// The level and words of a heading.
    pub(crate) heading: Option<(u16, String)>,
    /// Whether it stays with what follows it.
    pub(crate) stays: bool,
    /// Whether it begins a page.
    pub(crate) fresh: bool,
}

/// A page that is set.
#[derive(Default)]
pub(crate) struct Page {
    /// How many sections have begun before this one.
    pub(crate) section: usize,
    /// Rows and where each begins.
    pub(crate) rows: Vec<(f32, Row)>,
    /// Frames: from, to, and what they are.
    pub(crate) frames: Vec<(f32, f32, Frame)>,
    /// Headings: level, words, and where each begins.
    pub(crate) headings: Vec<(u16, String, f32)>,
}

impl Row {
    fn whole(&self) -> f32 {
        self.before + self.height
    }
}

impl Group {
    fn height(&self) -> f32 {
        self.rows.iter().map(Row::whole).sum::<f32>() + 2.0 * self.padding
    }

    /// The least that stands under a heading: all of it, or its first rows where it is longer than a page.
    fn least(&self) -> f32 {
        if self.height() <= ROOM {
            return self.before + self.height();
        }
        self.before + self.padding + self.rows.iter().take(UNDER_HEADING).map(Row::whole).sum::<f32>()
    }
}

/// Sets groups on pages.
pub(crate) fn set(groups: Vec<Group>) -> Vec<Page> {
    let needs: Vec<f32> = (0..groups.len()).map(|at| needed(&groups[at..])).collect();
    let mut flow = Flow { pages: vec![Page::default()], y: MARGIN, section: 0 };
    // Whether what a heading stands above begins here, though not all of it has room.
    let mut begun = false;
    for (group, needed) in groups.into_iter().zip(needs) {
        flow.section += usize::from(group.fresh);
        let lacks_room = flow.y + needed > BOTTOM && !begun;
        let leaves_room = flow.y < MARGIN + MOST_EMPTY;
        if !flow.at_top() && (group.fresh || lacks_room && !leaves_room) {
            flow.turn();
        }
        begun = group.stays && (begun || lacks_room && !flow.at_top());
        flow.place(group);
    }
    flow.pages
}

/// How much room the first group takes at least, with what has to stay with it.
fn needed(groups: &[Group]) -> f32 {
    let Some(first) = groups.first() else { return 0.0 };
    if !first.stays {
        return first.least();
    }
    let after = groups.get(1).filter(|next| !next.fresh).map_or(0.0, |_| needed(&groups[1..]));
    let whole = first.before + first.height() + after;
    if whole <= ROOM { whole } else { first.before + first.height() }
}

/// How much room the first row takes, with what has to stay with it.
fn together(rows: &[Row]) -> f32 {
    let staying = rows.iter().take_while(|row| row.stays).count();
    let whole: f32 = rows.iter().take(staying + 1).map(Row::whole).sum();
    if whole <= ROOM { whole } else { rows.first().map_or(0.0, Row::whole) }
}

struct Flow {
    pages: Vec<Page>,
    y: f32,
    section: usize,
}

impl Flow {
    fn page(&mut self) -> &mut Page {
        self.pages.last_mut().expect("there is always a page")
    }

    fn at_top(&self) -> bool {
        self.pages.last().is_none_or(|page| page.rows.is_empty())
    }

    fn turn(&mut self) {
        self.pages.push(Page { section: self.section, ..Page::default() });
        self.y = MARGIN;
    }

    fn place(&mut self, group: Group) {
        let Group { before, frame, padding, rows, heading, .. } = group;
        if !self.at_top() {
            self.y += before;
        }
        let mut top = self.y;
        let y = self.y;
        self.page().headings.extend(heading.map(|(level, words)| (level, words, y)));
        self.y += padding;
        let needs: Vec<f32> = (0..rows.len()).map(|at| together(&rows[at..])).collect();
        for (row, needed) in rows.into_iter().zip(needs) {
            if self.y + needed + padding > BOTTOM && !self.at_top() {
                let end = self.y + padding;
                self.page().frames.push((top, end, frame));
                self.turn();
                top = self.y;
                self.y += padding;
            }
            if self.y > top + padding {
                self.y += row.before;
            }
            let (y, height) = (self.y, row.height);
            self.page().rows.push((y, row));
            self.y += height;
        }
        self.y += padding;
        let end = self.y;
        self.page().frames.push((top, end, frame));
    }
}

#[cfg(test)]
mod tests {
    use super::{BOTTOM, Frame, Group, MARGIN, Page, ROOM, Row, set};

    fn row(height: f32) -> Row {
        Row { before: 2.0, height, cells: Vec::new(), stays: false }
    }

    fn group(heights: &[f32]) -> Group {
        let rows = heights.iter().map(|height| row(*height)).collect();
        Group { before: 4.0, frame: Frame::Around(1.0), padding: 3.0, rows, heading: None, stays: false, fresh: false }
    }

    fn heading() -> Group {
        Group { stays: true, ..group(&[20.0]) }
    }

    fn heights(page: &Page) -> Vec<f32> {
        page.rows.iter().map(|(_, row)| row.height).collect()
    }

    fn check(groups: Vec<Group>, expected: &[&[f32]]) {
        let pages = set(groups);
        let found: Vec<Vec<f32>> = pages.iter().map(heights).collect();
        assert_eq!(found, expected);
        for page in &pages {
            let ends = page.rows.iter().map(|(y, row)| y + row.height);
            assert!(ends.fold(0.0, f32::max) <= BOTTOM && page.rows.iter().all(|(y, _)| *y >= MARGIN));
            let apart = page.rows.windows(2).all(|two| two[0].0 + two[0].1.height <= two[1].0);
            assert!(apart, "no row lies on another");
        }
    }

    #[test]
    fn a_group_that_fits_on_a_page_is_never_parted() {
        check(
            vec![group(&[ROOM * 0.6]), group(&[ROOM / 4.0, ROOM / 2.0])],
            &[&[ROOM * 0.6], &[ROOM / 4.0, ROOM / 2.0]],
        );
    }

    #[test]
    fn a_page_is_not_left_while_most_of_it_is_empty() {
        let tenth = ROOM / 10.0 - 2.0;
        let long = || group(&[tenth; 9]);
        let pages = set(vec![group(&[tenth]), heading(), long()]);
        let [first, second] = pages.as_slice() else { panic!("there are {} pages", pages.len()) };
        assert!(heights(first).len() > 5 && !heights(second).is_empty(), "{:?}", heights(first));
        check(vec![group(&[tenth; 7]), long()], &[&[tenth; 7], &[tenth; 9]]);
    }

    #[test]
    fn a_group_longer_than_a_page_goes_on_between_its_rows_in_a_frame_of_its_own() {
        let third = ROOM / 3.0 - 10.0;
        check(vec![group(&[third; 4])], &[&[third; 3], &[third]]);
        let pages = set(vec![group(&[third; 4])]);
        assert!(pages.iter().all(|page| page.frames.len() == 1));
    }

    #[test]
    fn a_heading_never_ends_a_page_and_a_label_stays_with_what_it_names() {
        check(
            vec![group(&[ROOM - 60.0]), heading(), heading(), group(&[40.0])],
            &[&[ROOM - 60.0], &[20.0, 20.0, 40.0]],
        );
        let mut long = group(&[ROOM - 80.0, 20.0, 60.0, 300.0]);
        long.rows[1].stays = true;
        check(vec![long], &[&[ROOM - 80.0], &[20.0, 60.0, 300.0]]);
    }

    #[test]
    fn a_heading_stays_where_the_first_rows_of_what_is_longer_than_a_page_have_room() {
        // A heading of 4 + 28, and under it 4 + 3 + 3 rows of 102.
        let least = 345.0;
        let pages = |left: f32| {
            let pages = set(vec![group(&[ROOM - left - 6.0]), heading(), group(&[100.0; 10])]);
            heights(&pages[0])[1..].to_vec()
        };
        assert_eq!(pages(least + 0.5), [20.0, 100.0, 100.0, 100.0]);
        assert!(pages(least - 0.5).is_empty(), "it begins the next page");
    }

    #[test]
    fn a_section_begins_a_page() {
        let groups = || vec![group(&[20.0]), Group { fresh: true, ..heading() }, group(&[30.0]), group(&[ROOM - 40.0])];
        check(groups(), &[&[20.0], &[20.0, 30.0], &[ROOM - 40.0]]);
        let sections: Vec<usize> = set(groups()).iter().map(|page| page.section).collect();
        assert_eq!(sections, [0, 1, 1], "each page knows whose it is");
    }
}
