//! From a row to its letter.
//!
//! What is told of people is told again and again: of twelve million rows only some ten thousand differ but for the
//! member. So what follows from it is worked out once and kept, as much as there is room for.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use shirube_rules::decide;
use shirube_rules::duty::Todo;
use shirube_rules::letter::{Letter, letter};
use shirube_rules::outcome::LastOpen;

use super::columns::{Columns, Fields, LANGUAGE, MEMBER, NAMES, SITUATION, option};
use super::table::{Block, Place, Rows};
use super::tally::Tally;
use super::wrong::WrongTable;
use super::{batches, lines};
use crate::arguments::Arguments;
use crate::clock;
use crate::complaint::Complaint;
use crate::request::{Request, complaints_in, language};
use crate::world::World;

/// What the columns of the letters are called.
pub(crate) const LETTERS_HEADER: &str = "member,letter,todo,by,last_open_day,lang\n";
/// What the columns of the rejected rows are called.
pub(crate) const REJECTS_HEADER: &str = "row,reason,text\n";

/// How much is kept. When it is full, it is worked out anew.
const KEPT: usize = 1 << 16;

/// What came of a block.
#[derive(Default)]
pub(crate) struct Judged {
    pub(crate) letters: Vec<u8>,
    pub(crate) rejects: Vec<u8>,
    pub(crate) tally: Tally,
    pub(crate) end: Place,
}

/// What follows from what is told of somebody.
struct Verdict {
    letter: Letter,
    todos: Vec<Todo>,
    /// The fields between the member and the language.
    text: String,
}

pub(crate) struct Judge<'w> {
    world: &'w World,
    shared: &'w Arguments,
    columns: &'w Columns,
    now: NaiveDateTime,
    /// The language in which it is said what is wrong.
    complaints_in: String,
    verdicts: HashMap<String, Result<Verdict, String>>,
    languages: HashMap<String, Result<usize, String>>,
    key: String,
}

impl<'w> Judge<'w> {
    pub(crate) fn new(world: &'w World, shared: &'w Arguments, columns: &'w Columns) -> Self {
        Self {
            world,
            shared,
            columns,
            now: clock::now(),
            complaints_in: complaints_in(world, shared),
            verdicts: HashMap::new(),
            languages: HashMap::new(),
            key: String::new(),
        }
    }

    /// Judges all rows of a block.
    pub(crate) fn block(&mut self, block: Block) -> Result<Judged, Complaint> {
        let mut judged = Judged { end: block.end, ..Judged::default() };
        let columns = self.columns;
        let row = |number: u64, text: &str, fields: Result<Fields<'_>, WrongTable>| {
            judged.tally.rows += 1;
            let reason = match fields {
                Ok(fields) => self.row(&fields, &mut judged).err(),
                Err(wrong) => Some(self.said(&wrong.into())),
            };
            if let Some(reason) = reason {
                judged.tally.rejected += 1;
                let line = format!("{number},{},{}\n", lines::quoted(&reason), lines::quoted(text));
                judged.rejects.extend_from_slice(line.as_bytes());
            }
        };
        match block.rows {
            Rows::Lines(bytes) => lines::each(&bytes, block.first, columns, row),
            Rows::Columns(batch) => batches::each(&batch, block.first, columns, row)?,
        }
        Ok(judged)
    }

    /// Writes the letter of a row, or says why there is none.
    fn row(&mut self, fields: &Fields<'_>, judged: &mut Judged) -> Result<(), String> {
        let member = fields[MEMBER];
        if member.is_empty() {
            return Err(self.said(&WrongTable::NoMember { column: NAMES[MEMBER].to_owned() }.into()));
        }
        let given = fields[LANGUAGE];
        if !self.languages.contains_key(given) {
            let language = self.language(given);
            keep(&mut self.languages, given, language);
        }
        self.key.clear();
        for field in &fields[MEMBER + 1..LANGUAGE] {
            self.key.push_str(field);
            self.key.push('\n');
        }
        if !self.verdicts.contains_key(&self.key) {
            let verdict = self.verdict(fields);
            keep(&mut self.verdicts, &self.key, verdict);
        }
        let language = *self.languages[given].as_ref().map_err(Clone::clone)?;
        let verdict = self.verdicts[&self.key].as_ref().map_err(Clone::clone)?;
        judged.tally.count(verdict.letter, &verdict.todos, language);
        judged.letters.extend_from_slice(lines::written(member).as_bytes());
        judged.letters.extend_from_slice(verdict.text.as_bytes());
        judged.letters.extend_from_slice(self.world.words.languages()[language].id.as_bytes());
        judged.letters.push(b'\n');
        Ok(())
    }

    fn language(&self, given: &str) -> Result<usize, String> {
        let said = Some((option(LANGUAGE), given)).filter(|_| !given.is_empty());
        let arguments = arguments(said).or(self.shared);
        let id = language(self.world, &arguments).map_err(|complaint| self.said(&complaint))?;
        let known = self.world.words.languages().iter().position(|language| language.id == id);
        Ok(known.expect("it was found among them"))
    }

    fn verdict(&self, fields: &Fields<'_>) -> Result<Verdict, String> {
        let said = (MEMBER + 1..LANGUAGE).filter(|column| !fields[*column].is_empty());
        let arguments = arguments(said.map(|column| (option(column), fields[column]))).or(self.shared);
        let request = Request::read(self.world, &arguments, self.now).map_err(|complaint| self.said(&complaint))?;
        let outcome = decide(&request.case, request.day, &self.world.pack);
        let first = outcome.todo.iter().filter(|step| step.by.is_some()).min_by_key(|step| step.by);
        let open = first.and_then(|step| match step.closed {
            Some(LastOpen::On(open)) => Some(open),
            Some(LastOpen::Past) | None => None,
        });
        let todos: Vec<_> = outcome.todo.iter().map(|step| step.todo).collect();
        let ids: Vec<_> = todos.iter().map(|todo| todo.id()).collect();
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let letter = letter(&outcome);
        let by = day(first.and_then(|step| step.by));
        Ok(Verdict { letter, text: format!(",{letter},{},{by},{},", ids.join(" "), day(open)), todos })
    }

    fn said(&self, complaint: &Complaint) -> String {
        complaint.text(self.world.voice(&self.complaints_in), &self.world.pack)
    }
}

/// What is told, as options of `check`.
fn arguments<'f>(said: impl IntoIterator<Item = (Option<&'static str>, &'f str)>) -> Arguments {
    let mut values = BTreeMap::new();
    for (name, field) in said {
        let name = name.expect("every column but the member is an option").to_owned();
        let several = Some(name.as_str()) == option(SITUATION);
        let given =
            if several { field.split_whitespace().map(str::to_owned).collect() } else { vec![field.to_owned()] };
        values.insert(name, given);
    }
    Arguments::of(values)
}

/// Keeps what was worked out. Where there is no room left, all of it goes.
fn keep<T>(kept: &mut HashMap<String, T>, key: &str, value: T) {
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(key.to_owned(), value);
}
