//! A document as PDF: tagged, in the letters of this machine, searchable, A4.
//!
//! Every run carries its language, a code to scan has words for who does not see it, and what only adorns is marked so.
//! It is checked against PDF/UA while it is written.

use std::num::NonZeroU16;
use std::ops::Range;

use krilla::Document as File;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, Tag, TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::Line;

use crate::compose::{self, Composed, FOOT, Node, NotSet, Role, compose};
use crate::document::{Document, Section};
use crate::flow::{self, BOTTOM, Content, Frame, MARGIN, MM, PAGE, Page, WIDTH};
use crate::forms::NotMade;
use crate::letters::{Letters, Paragraph, Part, READING_ABOVE, Reading};
use crate::qr::Qr;

impl From<NotSet> for NotMade {
    fn from(problem: NotSet) -> Self {
        match problem {
            NotSet::Missing(tag) => Self::NoFont(tag),
            NotSet::Stopped => Self::Stopped,
        }
    }
}

/// Prints a document. `go_on` is told how far it is, from 0 to 1, and says whether to go on.
pub fn print(
    document: &Document<'_>,
    letters: &mut Letters,
    go_on: &mut dyn FnMut(f32) -> bool,
) -> Result<Vec<u8>, NotMade> {
    let Composed { groups, structure, leaves } = compose(document, letters, go_on)?;
    let pages = flow::set(groups);
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = accessible.expect("PDF/UA alone contradicts nothing");
    let mut file = File::new_with(SerializeSettings { configuration, enable_tagging: true, ..Default::default() });
    let mut press = Press { letters, leaves: vec![Vec::new(); leaves] };
    let mut outline = Contents::default();
    let count = pages.len();
    for (at, page) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(PAGE.0, PAGE.1).expect("A4 has a size");
        let mut sheet = file.start_page_with(size);
        let mut surface = sheet.surface();
        press.page(&mut surface, page)?;
        if let Some(section) = document.sections.get(page.section) {
            press.foot(&mut surface, section, at + 1, count)?;
        }
        surface.finish();
        sheet.finish();
        outline.add(at, page);
        if !go_on(1.0) {
            return Err(NotMade::Stopped);
        }
    }
    if let Some(first) = document.sections.first() {
        let title = first.title.words.to_string();
        file.set_metadata(Metadata::new().title(title).language(first.tag.to_owned()));
    }
    file.set_outline(outline.finish());
    let mut tree = TagTree::new();
    for node in structure {
        press.grow(node).into_iter().for_each(|branch| tree.push(branch));
    }
    file.set_tag_tree(tree);
    file.finish().map_err(|_| NotMade::BadFont)
}

/// Letters of one font and one language.
struct Stretch<'p> {
    language: &'p str,
    from: f32,
    font: Font,
    size: f32,
    glyphs: Vec<KrillaGlyph>,
}

/// Draws pages, and keeps which marks on them belong to which leaf.
struct Press<'l> {
    letters: &'l mut Letters,
    leaves: Vec<Vec<Identifier>>,
}

impl Press<'_> {
    fn page(&mut self, surface: &mut Surface<'_>, page: &Page) -> Result<(), NotMade> {
        for (from, to, frame) in &page.frames {
            draw_frame(surface, *from, *to, *frame);
        }
        for (top, row) in &page.rows {
            for cell in &row.cells {
                let (x, y) = (MARGIN + cell.x, top + cell.y);
                let marks = match &cell.content {
                    Content::Words(paragraph) => self.paragraph(surface, paragraph, x, y, false)?,
                    Content::Code(code, side) => {
                        let id = surface.start_tagged(ContentTag::Other);
                        fill(surface, code_path(code, *side, x, y));
                        surface.end_tagged();
                        vec![id]
                    }
                    Content::Tick(side) => {
                        adorn(surface, |surface| stroke(surface, rectangle(x, y, *side, *side), 1.6));
                        Vec::new()
                    }
                    Content::Dot(size) => {
                        adorn(surface, |surface| fill(surface, rectangle(x, y, *size, *size)));
                        Vec::new()
                    }
                };
                if let Some(leaf) = cell.leaf {
                    self.leaves[leaf].extend(marks);
                }
            }
        }
        Ok(())
    }

    /// What stands at the foot: that it is not official, and which page it is.
    fn foot(
        &mut self,
        surface: &mut Surface<'_>,
        section: &Section<'_>,
        number: usize,
        of: usize,
    ) -> Result<(), NotMade> {
        let number = format!("{number} / {of}");
        let missing = |missing: crate::letters::Missing| NotMade::NoFont(missing.0);
        let number = self.letters.set(&[bare(&number, section.tag)], FOOT, WIDTH).map_err(missing)?;
        let room = WIDTH - number.layout.width();
        let mut said = compose::parts(section.foot.words, section.tag);
        if let (Some(tag), Some(beside)) = (section.beside, section.foot.beside) {
            said.push(bare(BETWEEN, section.tag));
            said.extend(compose::parts(beside, tag));
        }
        // Letters as small as these have no room above them.
        let said: Vec<_> = said.into_iter().map(|part| Part { reading: None, ..part }).collect();
        let words = self.letters.set(&said, FOOT, room - 5.0 * MM).map_err(missing)?;
        let y = BOTTOM + 2.5 * MM;
        adorn(surface, |surface| stroke(surface, line(MARGIN, BOTTOM + 1.5 * MM, WIDTH), 0.5));
        self.paragraph(surface, &words, MARGIN, y, true)?;
        self.paragraph(surface, &number, MARGIN + room, y, true)?;
        Ok(())
    }

    /// Draws a paragraph line by line, each stretch of a language as one piece.
    fn paragraph(
        &mut self,
        surface: &mut Surface<'_>,
        paragraph: &Paragraph,
        left: f32,
        top: f32,
        foot: bool,
    ) -> Result<Vec<Identifier>, NotMade> {
        let mut marks = Vec::new();
        for line in paragraph.layout.lines() {
            let y = top + line.metrics().baseline;
            let stretches = self.stretches(paragraph, &line, left)?;
            for same in stretches.chunk_by(|one, next| one.language == next.language) {
                let span = SpanTag::empty().with_lang(same.first().map(|stretch| stretch.language));
                let footer = Artifact::with_kind(ArtifactType::Footer);
                let tag = if foot { ContentTag::Artifact(footer) } else { ContentTag::Span(span) };
                marks.push(surface.start_tagged(tag));
                for Stretch { from, font, size, glyphs, .. } in same {
                    surface.draw_glyphs(Point::from_xy(*from, y), glyphs, font.clone(), &paragraph.text, *size, false);
                }
                surface.end_tagged();
            }
            marks.extend(self.readings(surface, paragraph, &stretches, y)?);
        }
        Ok(marks)
    }

    /// Draws what stands above the letters of a line. It stands for no text of its own: the letters below it are what is
    /// read aloud, searched and copied.
    fn readings(
        &mut self,
        surface: &mut Surface<'_>,
        paragraph: &Paragraph,
        line: &[Stretch<'_>],
        y: f32,
    ) -> Result<Option<Identifier>, NotMade> {
        let mut above = Vec::new();
        for Reading { range, words, .. } in &paragraph.readings {
            let Some((from, to, size)) = extent(line, range) else { continue };
            let left = from + (to - from - words.layout.width()) / 2.0;
            for line in words.layout.lines() {
                let stretches = self.stretches(words, &line, left)?;
                above.extend(stretches.into_iter().map(|stretch| (stretch, &words.text, y - size * READING_ABOVE)));
            }
        }
        if above.is_empty() {
            return Ok(None);
        }
        let id = surface.start_tagged(ContentTag::Span(SpanTag::empty().with_actual_text(Some(""))));
        for (Stretch { from, font, size, glyphs, .. }, text, y) in above {
            surface.draw_glyphs(Point::from_xy(from, y), &glyphs, font, text, size, false);
        }
        surface.end_tagged();
        Ok(Some(id))
    }

    /// The letters of a line, parted where the font or the language changes.
    fn stretches<'p>(
        &mut self,
        paragraph: &'p Paragraph,
        line: &Line<'_, ()>,
        left: f32,
    ) -> Result<Vec<Stretch<'p>>, NotMade> {
        let mut stretches: Vec<Stretch<'p>> = Vec::new();
        let mut x = left;
        for run in line.runs() {
            let font = self.letters.font(&run).ok_or(NotMade::BadFont)?;
            let size = run.font_size();
            let mut begun = false;
            for cluster in run.visual_clusters() {
                let range = cluster.text_range();
                if cluster.is_ligature_continuation() {
                    // What is copied out of the file has every letter of a ligature.
                    if let Some(last) = stretches.last_mut().and_then(|stretch| stretch.glyphs.last_mut()) {
                        last.text_range.end = range.end;
                    }
                    continue;
                }
                let language = paragraph.language(range.start);
                if !begun || stretches.last().is_none_or(|stretch| stretch.language != language) {
                    stretches.push(Stretch { language, from: x, font: font.clone(), size, glyphs: Vec::new() });
                    begun = true;
                }
                let moved = paragraph.moved(range.start);
                for glyph in cluster.glyphs() {
                    let id = GlyphId::new(glyph.id);
                    let (advance, right, up) = (glyph.advance / size, (glyph.x + moved) / size, glyph.y / size);
                    let glyph_of_text = KrillaGlyph::new(id, advance, right, up, 0.0, range.clone(), None);
                    stretches.last_mut().expect("one has begun").glyphs.push(glyph_of_text);
                    x += glyph.advance;
                }
            }
        }
        Ok(stretches)
    }

    /// A branch of the structure, with the marks that its leaves have left on the pages.
    fn grow(&self, node: Node) -> Vec<krilla::tagging::Node> {
        match node {
            Node::Leaf(leaf) => self.leaves[leaf].iter().map(|mark| (*mark).into()).collect(),
            Node::Branch(role, children) => {
                let mut group = TagGroup::new(tag(role));
                children.into_iter().flat_map(|child| self.grow(child)).for_each(|child| group.push(child));
                vec![group.into()]
            }
        }
    }
}

/// From where to where letters of a text stand on a line, and how large they are; nothing where none does.
fn extent(line: &[Stretch<'_>], range: &Range<usize>) -> Option<(f32, f32, f32)> {
    let mut extent: Option<(f32, f32, f32)> = None;
    for stretch in line {
        let mut x = stretch.from;
        for glyph in &stretch.glyphs {
            let end = x + glyph.x_advance * stretch.size;
            if range.contains(&glyph.text_range.start) {
                extent = Some((extent.map_or(x, |(from, ..)| from), end, stretch.size));
            }
            x = end;
        }
    }
    extent
}

fn bare<'t>(text: &'t str, language: &'t str) -> Part<'t> {
    Part { text, language, reading: None }
}

/// What stands between two languages at the foot.
const BETWEEN: &str = "  ";

fn tag(role: Role) -> TagKind {
    match role {
        Role::Section(language) => Tag::Section.with_lang(Some(language)).into(),
        Role::Heading(level, title) => Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(title)).into(),
        Role::Paragraph => Tag::P.into(),
        Role::List { numbered } => Tag::L(if numbered { ListNumbering::Decimal } else { ListNumbering::Disc }).into(),
        Role::Entry => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Figure(words) => Tag::Figure(Some(words)).into(),
    }
}

/// The headings, for finding one's way.
#[derive(Default)]
struct Contents {
    nodes: Vec<OutlineNode>,
}

impl Contents {
    fn add(&mut self, at: usize, page: &Page) {
        for (level, words, y) in &page.headings {
            let node = OutlineNode::new(words.clone(), XyzDestination::new(at, Point::from_xy(MARGIN, *y)));
            match self.nodes.last_mut() {
                Some(above) if *level > 2 => above.push_child(node),
                _ => self.nodes.push(node),
            }
        }
    }

    fn finish(self) -> Outline {
        let mut outline = Outline::new();
        for node in self.nodes {
            outline.push_child(node);
        }
        outline
    }
}

fn draw_frame(surface: &mut Surface<'_>, from: f32, to: f32, frame: Frame) {
    match frame {
        Frame::None => {}
        Frame::Around(thick) => {
            adorn(surface, |surface| stroke(surface, rectangle(MARGIN, from, WIDTH, to - from), thick));
        }
        Frame::Below(thick) => adorn(surface, |surface| stroke(surface, line(MARGIN, to, WIDTH), thick)),
    }
}

/// Draws what says nothing.
fn adorn(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    draw(surface);
    surface.end_tagged();
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>) {
    let Some(path) = path else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(Fill::default()));
    surface.draw_path(&path);
}

fn stroke(surface: &mut Surface<'_>, path: Option<Path>, thick: f32) {
    let Some(path) = path else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { width: thick, opacity: NormalizedF32::ONE, ..Stroke::default() }));
    surface.draw_path(&path);
    surface.set_stroke(None);
    surface.set_fill(Some(Fill::default()));
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, width, height)?);
    path.finish()
}

fn line(x: f32, y: f32, width: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(x, y);
    path.line_to(x + width, y);
    path.finish()
}

/// The dark modules of a code as one path.
#[expect(clippy::cast_precision_loss, reason = "a code has fewer than two hundred modules on a side")]
fn code_path(code: &Qr, side: f32, x: f32, y: f32) -> Option<Path> {
    let module = side / code.size as f32;
    let mut path = PathBuilder::new();
    for (column, row, length) in code.stretches() {
        let (left, top) = (x + column as f32 * module, y + row as f32 * module);
        path.push_rect(Rect::from_xywh(left, top, length as f32 * module, module)?);
    }
    path.finish()
}
