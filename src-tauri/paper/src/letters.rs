//! Letters: a text set in the fonts of this machine, line by line.
//!
//! A letter that no font has is found here, before anything is printed: never is a box printed in its place.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use krilla::text::{Font, Tag};
use parley::fontique::{Collection, CollectionOptions, Script};
use parley::style::{
    FontFamily, FontFamilyName, FontWeight, GenericFamily, Language, LineHeight, OverflowWrap, WordBreak,
};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext, Run, StyleProperty};

/// The fonts of this machine.
pub struct Letters {
    fonts: FontContext,
    space: LayoutContext<()>,
    loaded: HashMap<Known, Option<Font>>,
}

/// What tells a font from the others: its file, its place in it, and how it is varied.
type Known = (u64, u32, Vec<(u32, u32)>);

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// In points.
    pub(crate) size: f32,
    /// Whether it is bold.
    pub(crate) bold: bool,
    /// More room between letters, in points.
    pub(crate) apart: f32,
}

/// A part of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'t> {
    pub(crate) text: &'t str,
    pub(crate) language: &'t str,
    /// What stands above it in small letters.
    pub(crate) reading: Option<&'t str>,
}

/// A text in lines.
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// The languages of its parts, in order.
    pub(crate) languages: Vec<(Range<usize>, String)>,
    pub(crate) layout: Layout<()>,
    /// What stands above parts of it, in order.
    pub(crate) readings: Vec<Reading>,
}

/// What stands above a part of a text.
pub(crate) struct Reading {
    /// The part.
    pub(crate) range: Range<usize>,
    /// How far its letters stand apart to make room.
    pub(crate) apart: f32,
    pub(crate) words: Paragraph,
}

/// No font has the letters of this language.
#[derive(Debug)]
pub(crate) struct Missing(pub(crate) String);

const LINE_HEIGHT: f32 = 1.45;
/// Where readings stand above the letters.
const LINE_HEIGHT_READ: f32 = 1.9;
/// A reading is so much smaller than what it stands above, and stands so far above its line.
const READING: f32 = 0.5;
pub(crate) const READING_ABOVE: f32 = 0.96;

/// The scripts of our languages, beside the Chinese characters.
const SCRIPTS: [[u8; 4]; 4] = [*b"Latn", *b"Hira", *b"Kana", *b"Hang"];

/// The families that have a language's letters in its own forms, best first; the system's own choice comes after them.
fn families(tag: &str) -> &'static [&'static str] {
    match tag.split('-').next().unwrap_or_default() {
        "ja" => &["Noto Sans CJK JP", "Noto Sans JP", "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic", "Meiryo"],
        "zh" => &["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"],
        "ko" => &["Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"],
        _ => &["Noto Sans", "Noto Sans CJK JP", "Helvetica Neue", "Segoe UI"],
    }
}

impl Letters {
    /// The fonts that are installed.
    pub fn of_the_system() -> Self {
        Self::of(CollectionOptions { shared: false, system_fonts: true })
    }

    /// No fonts at all.
    pub fn none() -> Self {
        Self::of(CollectionOptions { shared: false, system_fonts: false })
    }

    fn of(options: CollectionOptions) -> Self {
        let mut collection = Collection::new(options);
        for script in SCRIPTS {
            // What the system answers is kept by script only where no language was named; with a language that says
            // nothing about the script the system would be asked anew for every stretch, which takes most of a print.
            collection.fallback_families(Script::from_bytes(script)).for_each(drop);
        }
        let fonts = FontContext { collection, ..FontContext::default() };
        Self { fonts, space: LayoutContext::new(), loaded: HashMap::new() }
    }

    /// Sets a text, given in parts, to a width.
    pub(crate) fn set(&mut self, parts: &[Part<'_>], style: Style, width: f32) -> Result<Paragraph, Missing> {
        let mut text = String::new();
        let mut languages = Vec::new();
        let mut readings = Vec::new();
        for part in parts {
            let range = text.len()..text.len() + part.text.len();
            text.push_str(part.text);
            languages.push((range.clone(), part.language.to_owned()));
            if let Some(reading) = part.reading {
                let small = Style { size: style.size * READING, ..style };
                let reading = Part { text: reading, reading: None, ..*part };
                let words = self.set(&[reading], small, f32::INFINITY)?;
                let apart = apart(part.text, words.layout.width(), style);
                readings.push(Reading { range, apart, words });
            }
        }
        let line_height = if readings.is_empty() { LINE_HEIGHT } else { LINE_HEIGHT_READ };
        let mut builder = self.space.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(line_height)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::LetterSpacing(style.apart));
        let weight = if style.bold { FontWeight::BOLD } else { FontWeight::NORMAL };
        builder.push_default(StyleProperty::FontWeight(weight));
        for (range, language) in &languages {
            let named = families(language).iter().map(|name| FontFamilyName::Named(Cow::Borrowed(*name)));
            let generic = FontFamilyName::Generic(GenericFamily::SansSerif);
            let list: Vec<_> = named.chain([generic]).collect();
            builder.push(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(list))), range.clone());
            builder.push(StyleProperty::Locale(Language::parse(language).ok()), range.clone());
        }
        for Reading { range, apart, .. } in &readings {
            builder.push(StyleProperty::WordBreak(WordBreak::KeepAll), range.clone());
            builder.push(StyleProperty::LetterSpacing(style.apart + apart), range.clone());
        }
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(width));
        layout.align(Alignment::Start, AlignmentOptions::default());
        let paragraph = Paragraph { text, languages, layout, readings };
        match paragraph.missing() {
            Some(language) => Err(Missing(language)),
            None => Ok(paragraph),
        }
    }

    /// The font of a run, as the printer takes it.
    pub(crate) fn font(&mut self, run: &Run<'_, ()>) -> Option<Font> {
        let synthesis = run.synthesis();
        let settings: Vec<_> = synthesis.variation_settings().iter().map(|(tag, value)| (*tag, *value)).collect();
        let key =
            settings.iter().map(|(tag, value)| (u32::from_be_bytes(tag.to_be_bytes()), value.to_bits())).collect();
        let (data, index) = (run.font().data.clone(), run.font().index);
        let (blob, id) = data.into_raw_parts();
        let load = || {
            let tags: Vec<_> = settings.iter().map(|(tag, value)| (Tag::new(&tag.to_be_bytes()), *value)).collect();
            Font::new_variable(blob.into(), index, &tags)
        };
        self.loaded.entry((id, index, key)).or_insert_with(load).clone()
    }
}

/// How far letters stand apart, so that what is read above them has room.
#[expect(clippy::cast_precision_loss, reason = "a word has fewer than a hundred letters")]
fn apart(word: &str, above: f32, style: Style) -> f32 {
    let width: f32 = word.chars().map(|letter| if letter.is_ascii() { 0.55 } else { 1.0 } * style.size).sum();
    (above - width).max(0.0) / word.chars().count().max(1) as f32
}

impl Paragraph {
    /// The language of a place in the text.
    pub(crate) fn language(&self, at: usize) -> &str {
        let found = self.languages.iter().find(|(range, _)| range.contains(&at)).or(self.languages.last());
        found.map_or("", |(_, language)| language)
    }

    /// How far a letter is moved to the right, to stand under the middle of its reading.
    pub(crate) fn moved(&self, at: usize) -> f32 {
        self.readings.iter().find(|reading| reading.range.contains(&at)).map_or(0.0, |reading| reading.apart / 2.0)
    }

    /// The language of the first letter that no font has.
    fn missing(&self) -> Option<String> {
        let runs = self.layout.lines().flat_map(|line| line.runs().collect::<Vec<_>>());
        for run in runs {
            for cluster in run.clusters() {
                let drawn = &self.text[cluster.text_range()];
                let is_blank = drawn.chars().all(|letter| letter.is_whitespace() || letter.is_control());
                if !is_blank && cluster.glyphs().any(|glyph| glyph.id == 0) {
                    return Some(self.language(cluster.text_range().start).to_owned());
                }
            }
        }
        // Without any font there are no runs at all.
        let blank = self.text.trim().is_empty();
        let drawn = self.layout.lines().any(|line| line.runs().next().is_some());
        (!blank && !drawn).then(|| self.language(0).to_owned())
    }
}
