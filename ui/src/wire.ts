// What goes over the wire. Written by `cargo xtask types`; not to be changed by hand.

export type Words = Array<Run>;

export type Add = { 
/**
 * Who there is to add.
 */
roles: Select, 
/**
 * Adds them.
 */
add: Array<Run>, };

export type Answers = "open" | "closed" | "unknown";

export type Arrange = "beside" | "after";

export type Ask = { 
/**
 * Where to go.
 */
go: Go, 
/**
 * The answers, oldest first; a later one to the same question counts.
 */
answers: Array<Given>, 
/**
 * The language; none before one was chosen.
 */
language: string | null, 
/**
 * The language to show beside it.
 */
beside: string | null, 
/**
 * The family, where it is asked for; the answers above are then those of one of them.
 */
household: Household, };

export type BeginWith = { 
/**
 * What leads there.
 */
name: Array<Run>, 
/**
 * To which screen, where it is not the questions.
 */
to: Screen | null, 
/**
 * The question it answers, and its id; nothing where no answer fits.
 */
answer: [string, string] | null, };

export type Beside = { 
/**
 * The languages that can stand there.
 */
languages: Select, 
/**
 * Shows the chosen one.
 */
show: Array<Run>, };

export type Body = { "kind": "language" } & Languages | { "kind": "home" } & Home | { "kind": "step" } & Step | { "kind": "check" } & Check | { "kind": "situations" } & Situations | { "kind": "result" } & Outcome | { "kind": "receipt" } & ReceiptEntry | { "kind": "family" } & Family | { "kind": "library" } & Library | { "kind": "topic" } & Topic | { "kind": "glossary" } & Glossary | { "kind": "desk" } & Desk | { "kind": "counts" } & Counts | { "kind": "keys" } & Keys | { "kind": "phones" } & Phones | { "kind": "settings" } & Preferences;

export type CardDate = "printed" | "written";

export type CardDrawing = { 
/**
 * What is drawn, for who does not see it.
 */
name: string, 
/**
 * Which of the dates is meant.
 */
date: CardDate, 
/**
 * What stands printed on the card.
 */
printed: Array<Run>, 
/**
 * What stands above the date that is written by hand.
 */
written: Array<Run>, 
/**
 * Which date to look at.
 */
caption: Pair, };

export type Check = { 
/**
 * The heading.
 */
heading: Array<Run>, 
/**
 * What to do here.
 */
lead: Array<Run>, 
/**
 * A row for each question.
 */
rows: Array<CheckLine>, 
/**
 * What else was said to be true; only where something was.
 */
situations: CheckSituations | null, 
/**
 * On to what to do.
 */
next: Array<Run>, };

export type CheckLine = { 
/**
 * The screen it is asked on.
 */
screen: Screen, 
/**
 * Which step of how many.
 */
step: Array<Run>, 
/**
 * The question.
 */
question: Array<Run>, 
/**
 * The answer.
 */
answer: Array<Run>, 
/**
 * Changes it.
 */
change: Array<Run>, };

export type CheckSituations = { 
/**
 * The question.
 */
question: Array<Run>, 
/**
 * What holds.
 */
held: Array<Array<Run>>, 
/**
 * Changes it.
 */
change: Array<Run>, };

export type Choice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The name's language, where it is not the page's.
 */
lang: string | null, 
/**
 * Whether it is chosen.
 */
chosen: boolean, };

export type Clear = { 
/**
 * Clears everything.
 */
name: Array<Run>, 
/**
 * Said when it is done.
 */
cleared: Array<Run>, 
/**
 * Takes it back.
 */
take_back: Array<Run>, 
/**
 * Said when it is taken back.
 */
taken_back: Array<Run>, 
/**
 * How long it can be, in seconds.
 */
seconds: number, };

export type Code = { 
/**
 * Its side, in modules.
 */
size: number, 
/**
 * Its dark modules, as the path of a drawing.
 */
path: string, 
/**
 * What it is, for who does not see it.
 */
name: string, };

export type Colours = "auto" | "light" | "dark" | "contrast";

export type CopyNumber = { 
/**
 * Copies it.
 */
name: Array<Run>, 
/**
 * That it is copied.
 */
copied: Array<Run>, 
/**
 * That it could not be.
 */
not_copied: Array<Run>, };

export type Count = { "call": Ask } | "take-back" | "forget";

export type CountRow = { 
/**
 * What was counted, by id.
 */
id: string, 
/**
 * The same in words.
 */
name: Array<Run>, 
/**
 * How often.
 */
count: number, 
/**
 * The length of its bar, in hundredths of the longest.
 */
bar: number, };

export type CountTable = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it counts.
 */
name: Array<Run>, 
/**
 * The sums, largest first.
 */
rows: Array<CountRow>, };

export type Counting = "off" | "on";

export type Counts = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What is counted, and what is not.
 */
lead: Array<Run>, 
/**
 * Whether calls are counted now, or why they are not.
 */
state: Array<Run>, 
/**
 * Begins or ends it: what it is called, and what is set.
 */
switch: Switch, 
/**
 * For how many days back.
 */
period: Select, 
/**
 * How many calls.
 */
calls: Array<Run>, 
/**
 * What they were about.
 */
tables: Array<CountTable>, 
/**
 * The head of what is counted.
 */
what: Array<Run>, 
/**
 * The head of the numbers.
 */
how_many: Array<Run>, 
/**
 * Saving it as a table; only where there is something.
 */
export: Export | null, 
/**
 * Forgetting it; only where there is something.
 */
forget: Forget | null, };

export type DateEntry = { 
/**
 * What they ask.
 */
legend: Pair, 
/**
 * How it may be written.
 */
hint: Pair, 
/**
 * The name of the count of years.
 */
era: Array<Run>, 
/**
 * The counts of years.
 */
eras: Array<Choice>, 
/**
 * The name of the year's field.
 */
year: Array<Run>, 
/**
 * The name of the month's field.
 */
month: Array<Run>, 
/**
 * The name of the day's field.
 */
day: Array<Run>, 
/**
 * What unfolds the day.
 */
with_day: Array<Run>, 
/**
 * What was typed.
 */
typed: DateParts, };

export type DateParts = { 
/**
 * By which count of years.
 */
era: string, 
/**
 * The year.
 */
year: string, 
/**
 * The month.
 */
month: string, 
/**
 * The day.
 */
day: string, };

export type Desk = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What has been told.
 */
steps: DeskSteps, 
/**
 * What to say.
 */
script: Script, 
/**
 * The answer so far.
 */
glance: DeskGlance, 
/**
 * Finding anything.
 */
finder: Finder, 
/**
 * Said when an answer has been given: what comes next, and what came out so far.
 */
said: Array<Run>, 
/**
 * Clearing everything, and taking that back.
 */
clear: Clear, };

export type DeskChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its digit.
 */
digit: number, 
/**
 * Its words.
 */
label: Pair, 
/**
 * What it means, for the agent, where the words alone may not tell.
 */
hint: Pair | null, 
/**
 * The date that it brings with it.
 */
date: DeskDate | null, 
/**
 * Whether it has been given.
 */
chosen: boolean, };

export type DeskDate = { 
/**
 * Its name.
 */
label: Array<Run>, 
/**
 * How it may be written.
 */
hint: Array<Run>, 
/**
 * By which count of years it is read where it does not say.
 */
era: string, 
/**
 * What stands in it.
 */
typed: string, };

export type DeskGlance = { 
/**
 * The pane's heading.
 */
heading: Array<Run>, 
/**
 * One line for each thing an agent is asked about.
 */
rows: Array<GlanceRow>, 
/**
 * All of it.
 */
outcome: Outcome, };

export type DeskReceipt = { 
/**
 * The field's name.
 */
label: Array<Run>, 
/**
 * Shows the answer.
 */
show: Array<Run>, 
/**
 * What stands in the field.
 */
code: string, 
/**
 * What is wrong with it.
 */
wrong: Array<Run> | null, };

export type DeskSituation = { 
/**
 * The answer.
 */
choice: DeskChoice, 
/**
 * The date that belongs to it.
 */
date: SituationDate | null, };

export type DeskSteps = { 
/**
 * The pane's heading.
 */
heading: Array<Run>, 
/**
 * The caller's language.
 */
language: Select, 
/**
 * The insurer.
 */
insurer: Select, 
/**
 * How the insurer is asked for.
 */
ask_insurer: Pair, 
/**
 * The questions so far, with their answers.
 */
rows: Array<CheckLine>, 
/**
 * What else is true.
 */
situations: CheckSituations | null, 
/**
 * A receipt from elsewhere.
 */
receipt: DeskReceipt, 
/**
 * Takes the last answer back.
 */
undo: Array<Run>, 
/**
 * Said when it is taken back.
 */
undone: Array<Run>, 
/**
 * Said when there is none.
 */
nothing_to_undo: Array<Run>, 
/**
 * To how many calls there were.
 */
to_counts: Array<Run>, 
/**
 * To what the keys do.
 */
to_keys: Array<Run>, };

export type DeskTheme = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its digit.
 */
digit: number, 
/**
 * Its name.
 */
name: Array<Run>, 
/**
 * What can be true.
 */
choices: Array<DeskSituation>, };

export type Detail = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
heading: Pair, 
/**
 * What it says.
 */
items: Array<SheetItem>, 
/**
 * The papers side by side.
 */
table: PapersTable | null, };

export type Does = "back" | "print" | "phones" | "language" | "start-over" | "smaller" | "larger" | "normal" | "keys" | "answer" | "move" | "undo" | "pane" | "pane-back" | "caller-language" | "find" | "ticket" | "next-caller";

export type Explained = { 
/**
 * Its id.
 */
id: string, 
/**
 * As it is written in Japanese.
 */
written: Array<Run>, 
/**
 * How that is read.
 */
reading: Array<Run>, 
/**
 * What it is called, where that is something else.
 */
name: Array<Run> | null, 
/**
 * What it is.
 */
means: Array<Run>, 
/**
 * The topic that says more.
 */
topic: TopicLink | null, };

export type Export = { 
/**
 * What it is called.
 */
name: Array<Run>, 
/**
 * What is hidden.
 */
hint: Array<Run>, 
/**
 * That it is being made.
 */
making: Array<Run>, };

export type Family = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What happens here.
 */
lead: Array<Run>, 
/**
 * The heading above who is due next.
 */
due_heading: Array<Run>, 
/**
 * Who is due next; once somebody has answered.
 */
due: Array<Run> | null, 
/**
 * Everybody.
 */
people: Array<PersonCard>, 
/**
 * That there is nobody yet.
 */
empty: Array<Run> | null, 
/**
 * Adds somebody; only where there is room.
 */
add: Add | null, 
/**
 * That there is no more room.
 */
full: Array<Run> | null, 
/**
 * Who was taken off the list last.
 */
removed: TakenOff | null, 
/**
 * Taking it along; once somebody has answered.
 */
take: TakeAlong | null, };

export type FieldError = { 
/**
 * The field's id.
 */
field: string, 
/**
 * What was wrong, and what is allowed.
 */
text: Array<Run>, };

export type Finder = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What opens it.
 */
open: Array<Run>, 
/**
 * What closes it.
 */
close: Array<Run>, 
/**
 * The field, and what was found.
 */
search: Search, };

export type Forget = { 
/**
 * What it is called.
 */
name: Array<Run>, 
/**
 * The same, once it has been pressed.
 */
sure: Array<Run>, 
/**
 * That it cannot be taken back.
 */
hint: Array<Run>, 
/**
 * Said when it is done.
 */
done: Array<Run>, };

export type Frame = { 
/**
 * The language's tag.
 */
tag: string, 
/**
 * The settings as they stand.
 */
settings: Settings, 
/**
 * The keys of this screen.
 */
keys: Array<Pressed>, 
/**
 * The next smaller and the next larger size, where there is one.
 */
sizes: [TextSize | null, TextSize | null], 
/**
 * The program's name.
 */
name: Array<Run>, 
/**
 * The link past the bar.
 */
skip: Array<Run>, 
/**
 * The bar's name.
 */
bar: string, 
/**
 * Back to the screen before.
 */
back: Array<Run>, 
/**
 * To the languages.
 */
to_language: Array<Run>, 
/**
 * Smaller text.
 */
smaller: string, 
/**
 * Larger text.
 */
larger: string, 
/**
 * To the telephone lines.
 */
to_phones: Array<Run>, 
/**
 * To the settings.
 */
to_settings: Array<Run>, 
/**
 * The date of the information.
 */
as_of: Array<Run>, 
/**
 * That nothing is kept.
 */
keeps_nothing: Array<Run>, 
/**
 * That it is not official.
 */
independent: Array<Run>, 
/**
 * To versions and sources.
 */
to_sources: Array<Run>, 
/**
 * Said when the day has changed while a screen was open.
 */
day_changed: string, 
/**
 * Said when the text has changed its size.
 */
size_changed: string, 
/**
 * Shown when a request was refused.
 */
trouble: Array<Run>, 
/**
 * Shown when the settings could not be written.
 */
not_saved: Array<Run>, 
/**
 * Shown when a call could not be counted.
 */
not_counted: Array<Run>, 
/**
 * Shown when the browser could not be opened.
 */
no_browser: Array<Run>, 
/**
 * Something to know at the start.
 */
notice: Array<Run> | null, };

export type GiveDate = { 
/**
 * The screen.
 */
screen: Screen, 
/**
 * What leads to it.
 */
name: Array<Run>, };

export type Given = { 
/**
 * The question's id.
 */
question: string, 
/**
 * The chosen answer's id.
 */
choice: string | null, 
/**
 * The parts of a date.
 */
date: DateParts | null, 
/**
 * What was typed.
 */
text: string | null, };

export type GlanceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is about.
 */
label: Array<Run>, 
/**
 * How it stands.
 */
value: Array<Run>, 
/**
 * The same as a sign.
 */
sign: Answers | null, 
/**
 * What there is to know about it.
 */
lines: Array<Array<Run>>, };

export type Glossary = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What this is.
 */
lead: Array<Run>, 
/**
 * The words.
 */
terms: Array<Explained>, };

export type Go = { "to": Screen } | { "from": Screen };

export type Group = { 
/**
 * The key of the setting.
 */
id: string, 
/**
 * What is set.
 */
legend: Array<Run>, 
/**
 * What it can be.
 */
options: Array<SettingOption>, };

export type Held = "ctrl" | "alt" | "shift";

export type Help = { 
/**
 * What is always seen.
 */
summary: Pair, 
/**
 * What unfolds.
 */
lines: Array<Pair>, 
/**
 * What to look for, drawn.
 */
drawing: CardDrawing | null, };

export type HitKind = "topic" | "situation" | "contact" | "term" | "insurer" | "action";

export type Home = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What happens here.
 */
lead: Array<Array<Run>>, 
/**
 * The insurer.
 */
insurer: Select, 
/**
 * On to the questions.
 */
start: Array<Run>, 
/**
 * Forgets the answers; only where there are some.
 */
again: Array<Run> | null, 
/**
 * To the family.
 */
to_family: Array<Run>, 
/**
 * To the questions that are answered.
 */
to_library: Array<Run>, 
/**
 * To the entry of a receipt.
 */
to_receipt: Array<Run>, 
/**
 * To the desk.
 */
to_desk: Array<Run>, 
/**
 * What to know of calls that pretend to be official.
 */
scam: Scam, 
/**
 * That it is not official.
 */
independent: Array<Run>, };

export type Household = { 
/**
 * Everybody, in the order in which they were added.
 */
people: Array<Relative>, 
/**
 * Whose answers are given, counted from 0.
 */
at: number | null, 
/**
 * Who was taken off the list last, and from which place.
 */
removed: Removed | null, };

export type ItemDetail = { 
/**
 * Whether a telephone line answers now, where that is what it tells.
 */
open: Answers | null, 
/**
 * The words.
 */
text: Pair, };

export type KeyRow = { 
/**
 * The key, as it is named on the keyboard.
 */
key: string, 
/**
 * What it does.
 */
does: Array<Run>, };

export type KeyTable = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where they work.
 */
name: Array<Run>, 
/**
 * The keys.
 */
rows: Array<KeyRow>, };

export type Keys = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What they are for.
 */
lead: Array<Run>, 
/**
 * The head of the keys.
 */
key: Array<Run>, 
/**
 * The head of what they do.
 */
does: Array<Run>, 
/**
 * The tables.
 */
tables: Array<KeyTable>, };

export type LanguageChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its tag.
 */
tag: string, 
/**
 * Its name.
 */
name: Array<Run>, 
/**
 * Whether it is the one in use, or the one the system asks for.
 */
current: boolean, };

export type Languages = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What to do here.
 */
lead: Array<Run>, 
/**
 * The languages, each in its own script.
 */
languages: Array<LanguageChoice>, };

export type Library = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What this is.
 */
lead: Array<Run>, 
/**
 * Searching.
 */
search: Search, 
/**
 * To the words on papers and screens.
 */
to_glossary: Array<Run>, 
/**
 * The questions, by what they are about.
 */
groups: Array<TopicGroup>, };

export type Motion = "auto" | "none";

export type NumberCheck = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * The field's name.
 */
label: Array<Run>, 
/**
 * What may be written.
 */
hint: Array<Run>, 
/**
 * What stands in the field.
 */
typed: string, 
/**
 * Looks it up.
 */
look: Array<Run>, 
/**
 * What is known of it; nothing where nothing has been asked.
 */
verdict: Verdict | null, };

export type OtherDay = { 
/**
 * The field's name.
 */
label: Array<Run>, 
/**
 * How a day is written.
 */
hint: Array<Run>, 
/**
 * What stands in the field.
 */
typed: string, 
/**
 * Shows the answer for that day.
 */
show: Array<Run>, 
/**
 * Back to today; only where another day is shown.
 */
today: Array<Run> | null, 
/**
 * That this is not the answer for today.
 */
preview: Array<Run> | null, };

export type Outcome = { 
/**
 * How much there is to do.
 */
headline: Pair, 
/**
 * The day it is for.
 */
day: Pair, 
/**
 * What to know before anything else.
 */
warnings: Array<Pair>, 
/**
 * The heading above the to-dos.
 */
todo_heading: Pair | null, 
/**
 * The to-dos in order.
 */
todo: Array<ToDo>, 
/**
 * Everything else, in order.
 */
parts: Array<SheetPart>, 
/**
 * That it is not official.
 */
independent: Pair, 
/**
 * Another day to look at.
 */
other_day: OtherDay, 
/**
 * What stands above the topics.
 */
topics_heading: Array<Run>, 
/**
 * Topics that matter to it.
 */
topics: Array<TopicLink>, 
/**
 * Taking it along.
 */
take: TakeAlong, 
/**
 * What to know of an answer that was brought back from a receipt.
 */
of_receipt: Array<Pair>, 
/**
 * Gives the dates that the receipt does not hold: to which screen, and what it is called.
 */
give_dates: Array<GiveDate>, 
/**
 * Back to the family, where there is one.
 */
to_family: Array<Run> | null, 
/**
 * Back to the answers.
 */
change: Array<Run>, 
/**
 * Forgets the answers.
 */
again: Array<Run>, };

export type PageLink = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: Array<Run>, 
/**
 * Its address, to be read.
 */
address: string, 
/**
 * The same, to be scanned.
 */
code: Code, };

export type Pair = { 
/**
 * In the page's language.
 */
words: Array<Run>, 
/**
 * In the other language; nothing where there is none, or where it says the same.
 */
beside: Array<Run>, };

export type PaperDrawing = "my-number-card" | "oshirase" | "portal-screen" | "kakuninsho" | "old-card";

export type PapersRow = { 
/**
 * What it is.
 */
head: Pair, 
/**
 * How it is with each paper.
 */
cells: Array<Pair>, };

export type PapersTable = { 
/**
 * What it is.
 */
caption: Pair, 
/**
 * What stands above the heads of the rows.
 */
corner: Pair, 
/**
 * The papers.
 */
columns: Array<Pair>, 
/**
 * How each of them looks.
 */
drawings: Array<PaperDrawing>, 
/**
 * What is compared.
 */
rows: Array<PapersRow>, };

export type PersonCard = { 
/**
 * Who.
 */
name: Array<Run>, 
/**
 * How far the answers are, or how much there is to do.
 */
state: Array<Run>, 
/**
 * What to do, each with its last day.
 */
todo: Array<PersonToDo>, 
/**
 * Their insurer.
 */
insurer: Select, 
/**
 * On to their questions, or to their answer.
 */
go: Array<Run>, 
/**
 * Whether all questions are answered.
 */
answered: boolean, 
/**
 * Takes them off the list.
 */
remove: Array<Run>, };

export type PersonToDo = { 
/**
 * What.
 */
title: Array<Run>, 
/**
 * By when.
 */
by: Array<Run> | null, };

export type Phones = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What it is about.
 */
topic: Select, 
/**
 * Whether a number is an official one.
 */
check: NumberCheck, 
/**
 * Copies a line's number.
 */
copy: CopyNumber, 
/**
 * That they may have changed since anybody looked, where that is so.
 */
out_of_date: Array<Run> | null, 
/**
 * The lines, best first.
 */
lines: Array<SheetItem>, 
/**
 * How many there are; said when another topic is chosen.
 */
count: string, 
/**
 * The official page that lists them.
 */
page: PageLink | null, };

export type Piece = string | { 
/**
 * The letters.
 */
text: string, 
/**
 * Their reading.
 */
reading: string, };

export type Preferences = { 
/**
 * The heading.
 */
heading: Array<Run>, 
/**
 * To the languages.
 */
to_language: Array<Run>, 
/**
 * What can be chosen.
 */
groups: Array<Group>, 
/**
 * The file by which a team adds to the facts.
 */
team: TeamPart, 
/**
 * Forgets everything.
 */
forget: Array<Run>, 
/**
 * What that means.
 */
forget_hint: Array<Run>, 
/**
 * Said when it is done.
 */
forgotten: string, 
/**
 * The heading of versions and sources.
 */
about_heading: Array<Run>, 
/**
 * The version, the date of the information, that it is not official.
 */
about: Array<Array<Run>>, 
/**
 * The heading of the documents.
 */
sources_heading: Array<Run>, 
/**
 * The documents.
 */
sources: Array<Array<Run>>, };

export type Pressed = { 
/**
 * What it does.
 */
does: Does, 
/**
 * The key.
 */
key: string, 
/**
 * What is held beside it.
 */
held: Array<Held>, 
/**
 * Whether it works only within a pane, outside of fields.
 */
single: boolean, };

export type PrintPage = { 
/**
 * The page.
 */
html: string, 
/**
 * How it looks.
 */
style: string, };

export type Progress = { 
/**
 * From 0 to 1.
 */
share: number, };

export type Readings = "easy" | "always" | "never";

export type ReceiptEntry = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * What it is.
 */
lead: Array<Run>, 
/**
 * The field's name.
 */
label: Array<Run>, 
/**
 * What stands in the field.
 */
code: string, 
/**
 * Shows the answer.
 */
show: Array<Run>, };

export type Refusal = "not-a-request" | "too-long" | "unknown-language" | "unknown-question" | "unknown-answer" | "unknown-link" | "unknown-number" | "no-browser" | "not-made" | "counts-not-written" | "settings-not-written";

export type Relative = { 
/**
 * The role's id.
 */
role: string, 
/**
 * The answers.
 */
answers: Array<Given>, };

export type Removed = { 
/**
 * From which place.
 */
at: number, 
/**
 * The role's id.
 */
role: string, };

export type Run = { 
/**
 * The words.
 */
text: string, 
/**
 * Their language, where it is not the page's.
 */
lang?: string, 
/**
 * The word of the glossary that it is, by id, where that is explained here.
 */
term?: string, 
/**
 * The words once more in phrases, between which lines break; none where they break as ever. The first is empty
 * where a line may break before the words.
 */
phrases: Array<Array<Piece>>, };

export type Said = { 
/**
 * What is said.
 */
lines: Array<Pair>, 
/**
 * The reasons.
 */
why: Array<Pair>, };

export type SayHelp = { 
/**
 * When it is said.
 */
heading: Array<Run>, 
/**
 * What is said.
 */
line: Pair, };

export type Scam = { 
/**
 * The heading.
 */
heading: Array<Run>, 
/**
 * What to do, and whom to ask.
 */
text: Array<Array<Run>>, };

export type Screen = "start" | "language" | "home" | "card" | "card-expired" | "registered" | "certificate" | "check" | "situations" | "result" | "receipt" | "family" | "library" | "topic" | "glossary" | "desk" | "counts" | "keys" | "phones" | "settings";

export type Script = { 
/**
 * The pane's heading.
 */
heading: Array<Run>, 
/**
 * The stage's id; of a question, that under which it is answered.
 */
stage: string, 
/**
 * The greeting, or the last answer said back.
 */
before: Array<Pair>, 
/**
 * What is asked.
 */
line: Pair, 
/**
 * What helps, each under its own heading.
 */
helps: Array<SayHelp>, 
/**
 * What stands above the answers.
 */
answers: Array<Run>, 
/**
 * The answers to a question.
 */
choices: Array<DeskChoice>, 
/**
 * What else can be true, by theme.
 */
themes: Array<DeskTheme>, 
/**
 * Back to the themes from one that is open.
 */
other_themes: DeskChoice, 
/**
 * On to the end; only where it is asked what else is true.
 */
done: DeskChoice | null, 
/**
 * What is wrong with what was told here.
 */
wrong: Array<Run> | null, 
/**
 * In which field that stands.
 */
wrong_field: string | null, 
/**
 * What is read out at the end.
 */
closing: Array<Said>, 
/**
 * What stands above the reasons.
 */
why: Array<Run>, 
/**
 * Taking it along.
 */
ways: Array<TakeChoice>, 
/**
 * That something is being made.
 */
making: Array<Run>, 
/**
 * Stops it.
 */
stop: Array<Run>, 
/**
 * On with a date.
 */
set_date: Array<Run>, };

export type Search = { 
/**
 * The field's name.
 */
label: Array<Run>, 
/**
 * What may be written.
 */
hint: Array<Run>, 
/**
 * What stands in the field.
 */
typed: string, 
/**
 * What was found, best first.
 */
hits: Array<SearchHit>, 
/**
 * How much was found, or what to do where nothing was; nothing where nothing is searched for.
 */
said: Array<Run> | null, };

export type SearchHit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: Array<Run>, 
/**
 * What it is, in words, where it is no question.
 */
note: Array<Run> | null, 
/**
 * Its number, where it is a telephone line.
 */
number: string | null, 
/**
 * What it is, where it is a word: nothing more is to be opened then.
 */
explained: Explained | null, };

export type Select = { 
/**
 * The question it answers.
 */
id: string, 
/**
 * Its name.
 */
label: Array<Run>, 
/**
 * What to know before choosing.
 */
hint: Array<Run>, 
/**
 * What there is to choose.
 */
options: Array<Choice>, };

export type SettingOption = { 
/**
 * Its value.
 */
id: string, 
/**
 * What it is called.
 */
name: Array<Run>, 
/**
 * Whether it is the one that holds.
 */
chosen: boolean, };

export type Settings = { 
/**
 * The language; none before one was chosen.
 */
language: string | null, 
/**
 * How large the text is.
 */
"text-size": TextSize, 
/**
 * The colours.
 */
colours: Colours, 
/**
 * Whether anything moves.
 */
motion: Motion, 
/**
 * Where readings stand above kanji.
 */
readings: Readings, 
/**
 * Whether digits answer at the desk.
 */
"single-keys": SingleKeys, 
/**
 * Whether calls are counted.
 */
counting: Counting, 
/**
 * Where the file lies by which a team adds to the facts.
 */
team: string | null, };

export type SheetItem = { 
/**
 * The telephone number that stands before it.
 */
number: string | null, 
/**
 * The line.
 */
line: Pair, 
/**
 * What belongs to it.
 */
details: Array<ItemDetail>, 
/**
 * The page to open for it.
 */
link: PageLink | null, };

export type SheetPart = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
heading: Pair, 
/**
 * Whether it unfolds.
 */
folded: boolean, 
/**
 * Whether its lines are large and apart: telephone lines, a code.
 */
large: boolean, 
/**
 * What it says.
 */
items: Array<SheetItem>, };

export type SingleKeys = "on" | "off";

export type SituationChoice = { 
/**
 * Its id, under which it is answered.
 */
id: string, 
/**
 * Its words.
 */
label: Array<Run>, 
/**
 * Whether it is chosen.
 */
chosen: boolean, 
/**
 * The date that belongs to it.
 */
date: SituationDate | null, };

export type SituationDate = { 
/**
 * What it asks.
 */
label: Array<Run>, 
/**
 * How it may be written.
 */
hint: Array<Run>, 
/**
 * What was typed.
 */
typed: string, };

export type Situations = { 
/**
 * The question.
 */
heading: Array<Run>, 
/**
 * What to do here.
 */
lead: Array<Run>, 
/**
 * On without any; only where none is chosen.
 */
skip: Array<Run>, 
/**
 * The themes in order.
 */
themes: Array<Theme>, 
/**
 * On.
 */
next: Array<Run>, };

export type Step = { 
/**
 * The question's id, under which its answer is given.
 */
id: string, 
/**
 * Which step of how many.
 */
step: Array<Run>, 
/**
 * The question.
 */
question: Pair, 
/**
 * Its answers.
 */
choices: Array<StepChoice>, 
/**
 * What helps to find the answer.
 */
help: Help, 
/**
 * The language beside.
 */
beside: Beside, 
/**
 * On.
 */
next: Array<Run>, };

export type StepChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
label: Pair, 
/**
 * What it means, where the words alone may not tell.
 */
hint: Pair | null, 
/**
 * Whether it is chosen.
 */
chosen: boolean, 
/**
 * The date that belongs to it.
 */
date: DateEntry | null, };

export type Switch = { 
/**
 * What it is called.
 */
name: Array<Run>, 
/**
 * What is set by it.
 */
to: Counting, };

export type Take = { 
/**
 * What is on the screen.
 */
ask: Ask, 
/**
 * In which way.
 */
way: TakeWay, 
/**
 * How two languages are set.
 */
arrange: Arrange, };

export type TakeAlong = { 
/**
 * Its heading.
 */
heading: Array<Run>, 
/**
 * The ways, in the order in which they are offered.
 */
ways: Array<TakeChoice>, 
/**
 * What to know about them.
 */
hint: Array<Run>, 
/**
 * The language beside.
 */
beside: Beside, 
/**
 * How two languages are set, where there are two.
 */
arrange: Select | null, 
/**
 * That something is being made.
 */
making: Array<Run>, 
/**
 * Stops it.
 */
stop: Array<Run>, };

export type TakeChoice = { 
/**
 * Which way.
 */
way: TakeWay, 
/**
 * What it is called.
 */
name: Array<Run>, };

export type TakeWay = "print" | "page" | "pdf" | "calendar" | "copy" | "ticket" | "counts";

export type Taken = { 
/**
 * What to say. Nothing where somebody has thought better of it.
 */
message: Array<Run>, 
/**
 * What to print.
 */
page: PrintPage | null, };

export type TakenOff = { 
/**
 * Who it was.
 */
text: Array<Run>, 
/**
 * Puts them back.
 */
undo: Array<Run>, 
/**
 * Said when they are back.
 */
restored: string, };

export type TeamPart = { 
/**
 * The heading.
 */
heading: Array<Run>, 
/**
 * What it is for.
 */
hint: Array<Run>, 
/**
 * The field's name.
 */
label: Array<Run>, 
/**
 * What stands in the field.
 */
path: string, 
/**
 * Uses the file.
 */
choose: Array<Run>, 
/**
 * Stops using it; only where one is used.
 */
stop: Array<Run> | null, 
/**
 * What came of it.
 */
state: Array<Run> | null, 
/**
 * What is wrong with it, for whoever made it.
 */
problems: Array<string>, };

export type Telling = "when" | "mind" | "how" | "named" | "why";

export type TextSize = "100" | "125" | "150" | "175" | "200";

export type Theme = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: Array<Run>, 
/**
 * What can be chosen.
 */
choices: Array<SituationChoice>, };

export type Tick = { 
/**
 * Whether the day has changed.
 */
day_changed: boolean, };

export type ToDo = { 
/**
 * Its id.
 */
id: string, 
/**
 * What to do.
 */
title: Pair, 
/**
 * By when, how, why.
 */
lines: Array<ToDoLine>, 
/**
 * The ways to do it, side by side.
 */
ways: Array<ToDoLine>, };

export type ToDoLine = { 
/**
 * What it tells.
 */
kind: Telling, 
/**
 * What stands before it.
 */
label: Pair | null, 
/**
 * The words.
 */
text: Pair, 
/**
 * The page to open for it.
 */
link: PageLink | null, 
/**
 * The way it is, drawn.
 */
drawing: WayDrawing | null, };

export type Topic = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it asks.
 */
heading: Pair, 
/**
 * The day it is for.
 */
day: Pair, 
/**
 * That it may be out of date.
 */
warnings: Array<Pair>, 
/**
 * What answers most people.
 */
bite: Array<Pair>, 
/**
 * What belongs to the bite.
 */
with_bite: Array<SheetItem>, 
/**
 * The insurer, where insurers have rules of their own.
 */
insurer: Select | null, 
/**
 * The rest.
 */
details: Array<Detail>, 
/**
 * Whom to call, and the documents it rests on.
 */
parts: Array<SheetPart>, 
/**
 * On to the questions, with the answer that fits.
 */
begin: BeginWith, 
/**
 * To the other questions that are answered.
 */
to_library: Array<Run>, 
/**
 * Taking it along.
 */
take: TakeAlong, };

export type TopicGroup = { 
/**
 * Its id.
 */
id: string, 
/**
 * What they are about.
 */
name: Array<Run>, 
/**
 * The questions.
 */
topics: Array<TopicLink>, };

export type TopicLink = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it asks.
 */
name: Array<Run>, };

export type Urgent = { 
/**
 * What to do.
 */
heading: Array<Run>, 
/**
 * The line to call.
 */
line: SheetItem, };

export type Verdict = { 
/**
 * Whether it is an official one.
 */
official: boolean, 
/**
 * What is known, and what to do.
 */
lines: Array<Array<Run>>, 
/**
 * What to do about a strange call.
 */
topic: TopicLink | null, };

export type View = { 
/**
 * Which screen it is.
 */
screen: Screen, 
/**
 * The title of the window.
 */
title: string, 
/**
 * What every screen has around it.
 */
frame: Frame, 
/**
 * What is wrong with what was given, in the order of the fields.
 */
errors: Array<FieldError>, 
/**
 * Whose answers these are, where there is a family.
 */
whose: Array<Run> | null, 
/**
 * What comes before anything else.
 */
urgent: Urgent | null, 
/**
 * What the errors stand under.
 */
errors_heading: Array<Run>, 
/**
 * The screen itself.
 */
body: Body, 
/**
 * The words of the glossary that it explains.
 */
terms: Array<Explained>, };

export type WayDrawing = "phone" | "atm" | "reader" | "card" | "office";
