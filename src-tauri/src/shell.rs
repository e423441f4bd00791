//! What the program holds while it runs: the facts and the words, the settings, the clock. No answer of anybody.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{NaiveDate, NaiveDateTime};
use shirube_counts::Call;
use shirube_words::calls;

use crate::ask::{Ask, Go, Screen};
use crate::clock::{Clock, next_change};
use crate::counting::{Count, CountsFile};
use crate::house::House;
use crate::refusal::Refusal;
use crate::settings::{File, Found, Settings};
use crate::view::{Moment, Notice, counted, view};

/// Longer than a path is, and short enough that the settings can be read again, whatever letters it has.
pub(crate) const LONGEST_PATH: usize = 8 << 10;

/// What the program holds.
pub(crate) struct Shell {
    house: RwLock<House>,
    /// The clock.
    pub(crate) clock: Clock,
    file: Mutex<File>,
    found: Mutex<Found>,
    counts: Mutex<CountsFile>,
    /// The call that was counted last, as long as it can be taken back. Held while the counts are written.
    counted: Mutex<Option<(NaiveDate, Call)>>,
    system: Vec<String>,
    /// Ends the work that has begun last.
    stop: Mutex<Arc<AtomicBool>>,
    /// Whether the window has asked for a screen since it began.
    asked: AtomicBool,
    /// Whether it broke off, and that stands on its first screen.
    broke_off: AtomicBool,
}

impl Shell {
    /// Opens a house with what is kept in a folder. Without one nothing is kept.
    pub(crate) fn open(mut house: House, folder: Option<&Path>, clock: Clock) -> Self {
        let file = File::within(folder);
        let system = sys_locale::get_locales().collect();
        let mut found = file.read();
        // A language that a later version knew is chosen anew.
        found.settings.language = found.settings.language.filter(|id| house.words.knows(id));
        house.show_readings(found.settings.readings);
        house.look_at_team(found.settings.team.as_deref());
        Self {
            house: RwLock::new(house),
            clock,
            found: Mutex::new(found),
            file: Mutex::new(file),
            counts: Mutex::new(CountsFile::within(folder)),
            counted: Mutex::default(),
            system,
            stop: Mutex::default(),
            asked: AtomicBool::default(),
            broke_off: AtomicBool::default(),
        }
    }

    /// Answers a request from this moment.
    pub(crate) fn with_moment<T>(&self, answer: impl FnOnce(Moment<'_>) -> T) -> T {
        let house = self.house.read().unwrap_or_else(PoisonError::into_inner);
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let broke_off = self.broke_off.load(Ordering::Relaxed).then_some(Notice::BrokeOff);
        answer(Moment {
            house: &house,
            settings: &found.settings,
            notice: found.broken.then_some(Notice::SettingsBroken).or(broke_off),
            counts: &counts,
            system: &self.system,
            now: self.clock.now(),
        })
    }

    /// Makes the first screen once, so that everything it is made from is at hand when it is asked for.
    pub(crate) fn look_ahead(&self) {
        drop(self.with_moment(|moment| view(moment, &Ask::START)));
    }

    /// Hears which screen is asked for. Whoever goes on has read that the window broke off.
    pub(crate) fn hear(&self, go: Go) {
        self.asked.store(true, Ordering::Relaxed);
        if !matches!(go, Go::To(Screen::Start | Screen::Language | Screen::Home)) {
            self.broke_off.store(false, Ordering::Relaxed);
        }
    }

    /// The window has broken off. Says whether it shall begin anew: not if it broke off before it asked for anything,
    /// since then it would for ever.
    pub(crate) fn break_off(&self) -> bool {
        self.broke_off.store(true, Ordering::Relaxed);
        self.asked.swap(false, Ordering::Relaxed)
    }

    /// Keeps the settings. They hold even where they cannot be written.
    pub(crate) fn save(&self, settings: &Settings) -> Result<(), Refusal> {
        let house = self.house.read().unwrap_or_else(PoisonError::into_inner);
        let known = settings.language.as_deref().is_none_or(|id| house.words.knows(id));
        drop(house);
        if !known {
            return Err(Refusal::UnknownLanguage);
        }
        if settings.team.as_ref().is_some_and(|team| team.len() > LONGEST_PATH) {
            return Err(Refusal::TooLong);
        }
        // Whoever asks for a screen does not wait for the disk.
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let found = Found { settings: settings.clone(), broken: false };
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = found;
        self.house.write().unwrap_or_else(PoisonError::into_inner).show_readings(settings.readings);
        self.look_at_team();
        file.write(settings).map_err(|_| Refusal::SettingsNotWritten)
    }

    /// Counts a call, takes one back, or forgets what was counted. Nothing is counted while it is switched off.
    pub(crate) fn count(&self, count: &Count) -> Result<(), Refusal> {
        let asked = count.ask()?;
        let call = asked.map(|ask| self.with_moment(|moment| counted(moment, &ask))).transpose()?.flatten();
        let mut last = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever asks for a screen does not wait for the disk.
        let mut file = self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let done = match count {
            Count::Forget => {
                *last = None;
                file.forget()
            }
            Count::Call(_) => {
                *last = call.map(|call| (self.clock.now().date(), call));
                last.as_ref().map_or(Ok(()), |(day, call)| file.change(*day, call, false))
            }
            Count::TakeBack => last.take().map_or(Ok(()), |(day, call)| file.change(day, &call, true)),
        };
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner) = file;
        done.map_err(|_| Refusal::CountsNotWritten)
    }

    /// Looks at a team's file; says whether anything is shown otherwise now.
    pub(crate) fn look_at_team(&self) -> bool {
        let chosen = self.found.lock().unwrap_or_else(PoisonError::into_inner).settings.team.clone();
        self.house.write().unwrap_or_else(PoisonError::into_inner).look_at_team(chosen.as_deref())
    }

    /// The next moment at which a screen would show something else.
    pub(crate) fn next_change(&self, now: NaiveDateTime) -> NaiveDateTime {
        next_change(&self.house.read().unwrap_or_else(PoisonError::into_inner).pack, now)
    }

    /// Begins a piece of work; what is handed over tells whether to stop it.
    pub(crate) fn begin_work(&self) -> Arc<AtomicBool> {
        let stop = Arc::default();
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&stop);
        stop
    }

    /// Stops the work that has begun last.
    pub(crate) fn stop_work(&self) {
        self.stop.lock().unwrap_or_else(PoisonError::into_inner).store(true, Ordering::Relaxed);
    }

    /// The number of a telephone line as it is shown, where it is one.
    pub(crate) fn number(&self, number: &str) -> Result<String, Refusal> {
        let house = self.house.read().unwrap_or_else(PoisonError::into_inner);
        let mut numbers = house.pack.contacts().iter().map(calls::number);
        numbers.find(|known| known == number).ok_or(Refusal::UnknownNumber)
    }

    /// The address of a page that may be opened.
    pub(crate) fn address(&self, id: &str) -> Result<String, Refusal> {
        let house = self.house.read().unwrap_or_else(PoisonError::into_inner);
        let link = house.pack.link(id).ok_or(Refusal::UnknownLink)?;
        Ok(link.address.as_str().to_owned())
    }
}
