//! The answers, replayed: which case they make, which pages have been answered, and which comes next.
//!
//! Going back, changing an answer and taking over a receipt are all the same: a list of answers, read from the start.

use chrono::NaiveDate;
use shirube_facts::{Insurer, Pack, Topic};
use shirube_rules::answers::{Card, Question, Registered};
use shirube_rules::ask;
use shirube_rules::case::{Case, said};
use shirube_rules::certificate::on_another_day;
use shirube_rules::duty::CallTopic;
use shirube_rules::receipt::{NotAReceipt, Receipt};
use shirube_rules::set::Set;
use shirube_rules::situation::Situations;
use shirube_rules::span::Span;
use shirube_words::date_input::{self, COUNTS, NotADate, Parts};

use crate::ask::{DateParts, Given, Screen};
use crate::counting::Period;
use crate::held::{Held, TRUE};
use crate::refusal::Refusal;
use crate::stage::Stage;

/// How every question is answered by who does not know.
pub const UNSURE: &str = "unsure";
/// The answer that brings a date with it.
pub const DATE: &str = "date";
/// Asks about the day it is, whatever a receipt says.
pub const TODAY: &str = "today";
/// Asks for everything a telephone line can be called about.
pub const ANYTHING: &str = "anything";

/// A page of the three steps: one question, as the window asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// STEP 1.
    Card,
    /// STEP 1, asked of those who have a card: has the card itself run out?
    CardExpired,
    /// STEP 2.
    Registered,
    /// STEP 3.
    Certificate,
}

impl Page {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Card, Self::CardExpired, Self::Registered, Self::Certificate];

    /// Its id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::CardExpired => "card-expired",
            Self::Registered => "registered",
            Self::Certificate => "certificate",
        }
    }

    /// The question of the law it belongs to.
    pub const fn question(self) -> Question {
        match self {
            Self::Card | Self::CardExpired => Question::Card,
            Self::Registered => Question::Registered,
            Self::Certificate => Question::Certificate,
        }
    }

    /// Its answers, in the order they are offered.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Card => &["valid", "none", "waiting", "lost", "damaged", "replacing", "returned", UNSURE],
            Self::CardExpired => &["no", "yes", UNSURE],
            Self::Registered => &["yes", "no", "released", UNSURE],
            Self::Certificate => &[DATE, "valid", "expired", "absent", UNSURE],
        }
    }

    /// Its screen.
    pub const fn screen(self) -> Screen {
        match self {
            Self::Card => Screen::Card,
            Self::CardExpired => Screen::CardExpired,
            Self::Registered => Screen::Registered,
            Self::Certificate => Screen::Certificate,
        }
    }

    /// The page on a screen.
    pub fn on(screen: Screen) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.screen() == screen)
    }
}

/// Everything that was told.
pub struct Told<'p> {
    choices: [Option<&'static str>; Page::ALL.len()],
    /// The certificate's date as it was typed.
    pub date: DateParts,
    /// The insurer.
    pub insurer: &'p Insurer,
    held: Held,
    /// A receipt as it was typed.
    pub code: String,
    receipt: Option<Result<Receipt, BadReceipt>>,
    /// Today, in Japan: the day on which everything but a receipt was told.
    today: NaiveDate,
    /// What to call about.
    pub calls: Option<CallTopic>,
    /// What is searched for, as it was typed.
    pub search: String,
    /// A telephone number to look up, as it was typed.
    pub number: String,
    /// The topic of the library that is read.
    pub topic: Option<&'p Topic>,
    /// Another day to ask about, as it was typed.
    pub other_day: String,
    follows_today: bool,
    /// Where the agent has gone, out of turn.
    at: Option<Stage>,
    /// Whether it has been asked what else is true.
    settled: bool,
    /// For how many days back the counts are shown.
    pub period: Period,
}

/// Why another day cannot be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADay {
    /// It is no date.
    Date(NotADate),
    /// It is a month or a year.
    NotWhole,
}

/// Why a receipt cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadReceipt {
    /// It is none.
    Code(NotAReceipt),
    /// Its insurer is not known.
    Insurer,
}

impl<'p> Told<'p> {
    /// Reads the answers.
    pub fn read(pack: &'p Pack, answers: &[Given], today: NaiveDate) -> Result<Self, Refusal> {
        let insurer = pack.insurer(Insurer::UNKNOWN).expect("the facts hold the unknown insurer");
        let mut told = Self {
            choices: [None; Page::ALL.len()],
            date: DateParts { era: COUNTS[0].0.to_owned(), ..DateParts::default() },
            insurer,
            held: Held::default(),
            code: String::new(),
            receipt: None,
            today,
            calls: None,
            search: String::new(),
            number: String::new(),
            topic: None,
            other_day: String::new(),
            follows_today: false,
            at: None,
            settled: false,
            period: Period::default(),
        };
        for given in answers {
            told.take(pack, given)?;
        }
        Ok(told)
    }

    fn take(&mut self, pack: &'p Pack, given: &Given) -> Result<(), Refusal> {
        let choice = given.choice.as_deref();
        if let Some(at) = Page::ALL.iter().position(|page| page.id() == given.question) {
            let known = Page::ALL[at].choices();
            let find = |id| known.iter().find(|known| **known == id).copied().ok_or(Refusal::UnknownAnswer);
            self.choices[at] = choice.map(find).transpose()?;
            if let Some(date) = given.date.as_ref().filter(|_| Page::ALL[at] == Page::Certificate) {
                if !COUNTS.iter().any(|(id, _)| *id == date.era) {
                    return Err(Refusal::UnknownAnswer);
                }
                self.date = date.clone();
            }
            return Ok(());
        }
        if let Some(situation) = Held::situation(&given.question) {
            return self.held.take(situation, given);
        }
        match given.question.as_str() {
            "insurer" => {
                self.insurer = pack.insurer(choice.unwrap_or(Insurer::UNKNOWN)).ok_or(Refusal::UnknownAnswer)?;
            }
            "call-topic" => {
                let topic = choice.filter(|id| *id != ANYTHING);
                self.calls = topic.map(|id| CallTopic::from_id(id).ok_or(Refusal::UnknownAnswer)).transpose()?;
            }
            "number" => given.text.as_deref().unwrap_or_default().clone_into(&mut self.number),
            "search" => given.text.as_deref().unwrap_or_default().clone_into(&mut self.search),
            "topic" => {
                self.topic = choice.map(|id| pack.topic(id).ok_or(Refusal::UnknownAnswer)).transpose()?;
            }
            "day" => {
                self.follows_today = match choice {
                    None => false,
                    Some(TODAY) => true,
                    Some(_) => return Err(Refusal::UnknownAnswer),
                };
                given.text.as_deref().unwrap_or_default().clone_into(&mut self.other_day);
            }
            "stage" => {
                self.at = choice.map(|id| Stage::from_id(id).ok_or(Refusal::UnknownAnswer)).transpose()?;
            }
            "settled" => {
                self.settled = match choice {
                    None => false,
                    Some(TRUE) => true,
                    Some(_) => return Err(Refusal::UnknownAnswer),
                };
            }
            "period" => {
                let known = |id| Period::ALL.into_iter().find(|period| period.id() == id).ok_or(Refusal::UnknownAnswer);
                self.period = choice.map(known).transpose()?.unwrap_or_default();
            }
            "receipt" => self.take_receipt(pack, given.text.as_deref().unwrap_or_default()),
            _ => return Err(Refusal::UnknownQuestion),
        }
        Ok(())
    }

    /// A receipt takes the place of everything told before it.
    fn take_receipt(&mut self, pack: &'p Pack, code: &str) {
        let read = Receipt::read(code).map_err(BadReceipt::Code);
        let found = read.and_then(|receipt| match pack.insurer_by_code(receipt.insurer) {
            Some(insurer) => Ok((receipt, insurer)),
            None => Err(BadReceipt::Insurer),
        });
        code.clone_into(&mut self.code);
        self.receipt = Some(found.map(|(receipt, insurer)| {
            self.choices = [None; Page::ALL.len()];
            self.date = DateParts { era: COUNTS[0].0.to_owned(), ..DateParts::default() };
            self.other_day.clear();
            self.follows_today = false;
            self.insurer = insurer;
            self.held = Held::of(receipt.situations);
            receipt
        }));
    }

    /// The answer on a page.
    pub fn choice(&self, page: Page) -> Option<&'static str> {
        Page::ALL.iter().position(|known| *known == page).and_then(|at| self.choices[at])
    }

    /// The receipt that was taken over.
    pub fn receipt(&self) -> Option<Receipt> {
        self.receipt.and_then(Result::ok)
    }

    /// What is wrong with the receipt.
    pub fn bad_receipt(&self) -> Option<BadReceipt> {
        self.receipt.unwrap_or(Err(BadReceipt::Code(NotAReceipt::Length))).err()
    }

    /// The day asked about: another one that was typed, or that of a receipt, or today.
    pub fn day(&self) -> NaiveDate {
        if self.follows_today {
            return self.today;
        }
        let typed = self.typed_day().and_then(Result::ok);
        typed.or_else(|| self.receipt().map(|receipt| receipt.day)).unwrap_or(self.today)
    }

    /// The other day that was typed, if any.
    pub fn typed_day(&self) -> Option<Result<NaiveDate, NotADay>> {
        let typed = Some(self.other_day.as_str()).filter(|typed| !typed.trim().is_empty())?;
        Some(match date_input::read(typed) {
            Ok(span) => span.exact().ok_or(NotADay::NotWhole),
            Err(wrong) => Err(NotADay::Date(wrong)),
        })
    }

    /// The certificate's date, where it is told by one.
    pub fn expires(&self) -> Option<Result<Span, NotADate>> {
        (self.choice(Page::Certificate) == Some(DATE)).then(|| self.parts().read())
    }

    /// The date as it was typed.
    pub fn parts(&self) -> Parts<'_> {
        let era = COUNTS.iter().find(|(id, _)| *id == self.date.era).and_then(|(_, era)| *era);
        Parts { era, year: &self.date.year, month: &self.date.month, day: &self.date.day }
    }

    /// Whether a page has an answer that can be read.
    pub fn is_answered(&self, page: Page) -> bool {
        match page {
            Page::Certificate => self.choice(page).is_some() && !matches!(self.expires(), Some(Err(_))),
            Page::Card | Page::CardExpired | Page::Registered => self.choice(page).is_some(),
        }
    }

    /// The case that all answers make. What does not go with the rest does not hold: the page that asks for it says so.
    pub fn case(&self) -> Case {
        let situations = self.held.as_far_as_they_go(self.insurer.scheme);
        Case { situations, ..self.case_of(&self.asked_and_next()) }
    }

    /// What else was said to be true.
    pub fn held(&self) -> &Held {
        &self.held
    }

    /// The case that the answers on these pages make.
    fn case_of(&self, pages: &[Page]) -> Case {
        let nothing = Case { insurer: self.insurer.in_law(), ..Case::UNSURE };
        let law = self.insurer.in_law();
        let receipt = self.receipt().map(|receipt| (receipt.case(law), receipt.day));
        let (before, told_on) = receipt.unwrap_or((nothing, self.today));
        // Which questions matter does not depend on what is asked after them.
        let before = Case { situations: Situations::NONE, ..before };
        let told_on = if pages.contains(&Page::Certificate) { self.today } else { told_on };
        let case = pages.iter().fold(before, |case, page| self.narrow(case, *page));
        match case.expires {
            Some(_) => case,
            None => Case { certificate: on_another_day(case.certificate, told_on, self.day()), ..case },
        }
    }

    fn narrow(&self, case: Case, page: Page) -> Case {
        let Some(choice) = self.choice(page) else { return case };
        match page {
            Page::Card => Case { card: card(choice), ..case },
            Page::CardExpired => Case { card: card_expired(choice), ..case },
            Page::Registered => Case { registered: registered(choice), ..case },
            Page::Certificate => {
                let known = said::ALL.into_iter().find(|(id, _)| *id == choice);
                let certificate = known.map_or(said::UNSURE, |(_, states)| states);
                Case { certificate, expires: self.expires().and_then(Result::ok), ..case }
            }
        }
    }

    /// The pages that matter, up to the first one without an answer. Which matter, the law says: who has lost the card
    /// is not asked about its certificate. An answer on a page that has ceased to matter is kept, and does not count.
    pub fn asked_and_next(&self) -> Vec<Page> {
        let mut pages: Vec<Page> = Vec::new();
        for page in Page::ALL {
            let matters = match page {
                Page::CardExpired => self.choice(Page::Card) == Some("valid"),
                _ if self.receipt().is_some() => self.choice(page).is_some(),
                Page::Card | Page::Registered | Page::Certificate => {
                    ask::open(&self.case_of(&pages), self.day()).contains(&page.question())
                }
            };
            if matters {
                pages.push(page);
                if !self.is_answered(page) {
                    break;
                }
            }
        }
        pages
    }

    /// Whether anything has been told of a case.
    pub fn has_begun(&self) -> bool {
        self.choices.iter().any(Option::is_some) || self.receipt().is_some() || !self.held.is_empty()
    }

    /// Where the call stands: where the agent has gone, or else at what is still to be asked.
    pub fn stage(&self) -> Stage {
        let done = self.settled || self.receipt().is_some();
        let in_turn = || if done { Stage::Closing } else { Stage::Situations };
        self.at.unwrap_or_else(|| self.next().map_or_else(in_turn, Stage::Question))
    }

    /// The page to ask next.
    pub fn next(&self) -> Option<Page> {
        self.asked_and_next().last().copied().filter(|page| !self.is_answered(*page))
    }
}

/// A card in hand may have run out: that is asked on a page of its own.
fn card(choice: &str) -> Set<Card> {
    match choice {
        "valid" => Card::any(&[Card::Valid, Card::Expired]),
        // A first card that is still awaited is not there yet.
        "waiting" => Set::only(Card::None),
        known => Card::from_id(known).map_or_else(Set::all, Set::only),
    }
}

fn card_expired(choice: &str) -> Set<Card> {
    match choice {
        "no" => Set::only(Card::Valid),
        "yes" => Set::only(Card::Expired),
        _ => card("valid"),
    }
}

fn registered(choice: &str) -> Set<Registered> {
    Registered::from_id(choice).map_or_else(Set::all, Set::only)
}
