//! The settings: how the window looks and in which language it speaks. All that is kept where calls are not counted.
//!
//! They are written in one step, so that a power cut leaves the old file or the new one. A file that cannot be read
//! means the settings of the first day, and is said once.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use shirube_paper::file;
use ts_rs::TS;

/// How it looks and speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case", default)]
#[ts(rename_all = "kebab-case")]
pub struct Settings {
    /// The language; none before one was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How large the text is.
    pub text_size: TextSize,
    /// The colours.
    pub colours: Colours,
    /// Whether anything moves.
    pub motion: Motion,
    /// Where readings stand above kanji.
    pub readings: Readings,
    /// Whether digits answer at the desk.
    pub single_keys: SingleKeys,
    /// Whether calls are counted.
    pub counting: Counting,
    /// Where the file lies by which a team adds to the facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
}

/// How large the text is, in percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
pub enum TextSize {
    /// As designed.
    #[default]
    #[serde(rename = "100")]
    Normal,
    /// One step larger.
    #[serde(rename = "125")]
    Larger,
    /// Two steps.
    #[serde(rename = "150")]
    Large,
    /// Three steps.
    #[serde(rename = "175")]
    VeryLarge,
    /// Twice as large.
    #[serde(rename = "200")]
    Double,
}

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Colours {
    /// As the system has them.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As strong as they can be.
    Contrast,
}

/// Where readings stand above kanji.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Readings {
    /// In easy Japanese.
    #[default]
    Easy,
    /// Above all that is Japanese.
    Always,
    /// Nowhere.
    Never,
}

/// Whether the desk takes single keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SingleKeys {
    /// It does.
    #[default]
    On,
    /// It does not.
    Off,
}

/// Whether calls are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// They are not.
    #[default]
    Off,
    /// They are.
    On,
}

/// Whether anything moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// As the system has it.
    #[default]
    Auto,
    /// Nothing moves.
    None,
}

impl TextSize {
    /// All of them, from small to large.
    pub const ALL: [Self; 5] = [Self::Normal, Self::Larger, Self::Large, Self::VeryLarge, Self::Double];

    /// In percent.
    pub const fn percent(self) -> u16 {
        match self {
            Self::Normal => 100,
            Self::Larger => 125,
            Self::Large => 150,
            Self::VeryLarge => 175,
            Self::Double => 200,
        }
    }
}

impl SingleKeys {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::On, Self::Off];
}

impl Readings {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Always, Self::Never];
}

impl From<Readings> for shirube_words::readings::Readings {
    fn from(readings: Readings) -> Self {
        match readings {
            Readings::Easy => Self::Easy,
            Readings::Always => Self::Always,
            Readings::Never => Self::Never,
        }
    }
}

impl Colours {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Contrast];
}

impl Motion {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Auto, Self::None];
}

/// The file that holds the settings; none where the system names no folder for it.
#[derive(Clone, Debug)]
pub struct File(Option<PathBuf>);

/// The settings as they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The settings.
    pub settings: Settings,
    /// Whether there was a file that could not be read.
    pub broken: bool,
}

/// Larger than any settings; what is larger is not ours.
const LARGEST: u64 = 64 * 1024;

impl File {
    /// The file in this folder.
    pub fn within(folder: Option<&Path>) -> Self {
        Self(folder.map(|folder| folder.join("settings.toml")))
    }

    /// The settings; those of the first day where there is no file, or none that can be read.
    pub fn read(&self) -> Found {
        let text = match self.0.as_deref().map(|path| file::read(path, LARGEST)) {
            None => return Found::default(),
            Some(Err(problem)) if problem.kind() == ErrorKind::NotFound => return Found::default(),
            Some(read) => read.ok(),
        };
        let settings = text.and_then(|text| toml::from_str(&text).ok());
        let broken = settings.is_none();
        Found { settings: settings.unwrap_or_default(), broken }
    }

    /// Writes them, or leaves what was there.
    pub fn write(&self, settings: &Settings) -> std::io::Result<()> {
        let path = self.0.as_deref().ok_or(ErrorKind::NotFound)?;
        let text = toml::to_string(settings).map_err(std::io::Error::other)?;
        file::keep(path, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Colours, Counting, File, Found, Motion, Readings, Settings, SingleKeys, TextSize};

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder for a test")
    }

    #[test]
    fn what_is_written_is_read_again_whatever_it_is() {
        let folder = folder();
        let file = File::within(Some(&folder.path().join("not there yet")));
        assert_eq!(file.read(), Found::default());
        for text_size in TextSize::ALL {
            for colours in Colours::ALL {
                for motion in Motion::ALL {
                    for language in [None, Some("pt".to_owned())] {
                        let team = Some("/a \"b\"".to_owned());
                        let (single_keys, counting) = (SingleKeys::Off, Counting::On);
                        let settings = Settings {
                            language,
                            text_size,
                            colours,
                            motion,
                            single_keys,
                            counting,
                            team,
                            ..Settings::default()
                        };
                        for readings in Readings::ALL {
                            let settings = Settings { readings, ..settings.clone() };
                            file.write(&settings).expect("the folder can be written");
                            assert_eq!(file.read(), Found { settings, broken: false });
                        }
                    }
                }
            }
        }
        let left: Vec<_> = fs::read_dir(folder.path().join("not there yet")).expect("it is there").collect();
        assert_eq!(left.len(), 1, "nothing is left beside the settings: {left:?}");
    }

    #[test]
    fn a_broken_file_means_the_settings_of_the_first_day() {
        let folder = folder();
        let file = File::within(Some(folder.path()));
        let long = format!("language = '{}'", "x".repeat(100_000));
        for broken in ["language = ", "text-size = '90'", "colours = 1", "\u{0}", "[[]]", &long] {
            fs::write(folder.path().join("settings.toml"), broken).expect("the folder can be written");
            assert_eq!(file.read(), Found { settings: Settings::default(), broken: true });
        }
        fs::write(folder.path().join("settings.toml"), [0xFF, 0xFE]).expect("the folder can be written");
        assert!(file.read().broken);
        fs::remove_file(folder.path().join("settings.toml")).expect("it is there");
        fs::create_dir(folder.path().join("settings.toml")).expect("the folder can be written");
        assert!(file.read().broken);
        assert!(file.write(&Settings::default()).is_err(), "a folder stands in its place");
    }

    #[test]
    fn without_a_folder_nothing_is_kept_and_that_is_told() {
        let nowhere = File::within(None);
        assert_eq!(nowhere.read(), Found::default());
        assert!(nowhere.write(&Settings::default()).is_err());
    }

    #[test]
    fn a_key_of_a_later_version_is_passed_over() {
        let folder = folder();
        fs::write(folder.path().join("settings.toml"), "language = 'ko'\nlater = 1").expect("it can be written");
        let found = File::within(Some(folder.path())).read();
        assert_eq!((found.settings.language.as_deref(), found.broken), (Some("ko"), false));
    }
}
