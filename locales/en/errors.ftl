# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = There is no command. Use one of: { $allowed }.
error-unknown-command = There is no command “{ $given }”. Use one of: { $allowed }.
error-unknown-option = There is no option “{ $given }” here. Use one of: { $allowed }.
error-unexpected = “{ $given }” does not belong here. Please take it out.
error-missing-value = { $option } has no value. Use one of: { $allowed }.
error-given-twice = { $option } stands more than once. Please give it once.
error-unknown-value = { $option } cannot be “{ $given }”. Use one of: { $allowed }.
error-missing-file = No file is named.
# $file: a file as it was named
error-file-not-read = “{ $file }” cannot be read. Please check that the file is there and may be opened.
error-missing-code = There is no receipt code. Example: { $example }.
error-not-text = “{ $given }” cannot be read as text. Please write it in { $example }.
error-bad-day = { $option } is “{ $given }”, which is not a day. Write it like { $example }.
error-bad-time = { $option } is “{ $given }”, which is not a time. Write it like { $example }.

# Dates as people write them.
date-empty = The date is empty. Write it like { $example }.
date-form = “{ $given }” cannot be read as a date. Write it like { $example }.
date-no-year = The year is missing. Write it in the field “Year”.
date-no-month = The month is missing. Write it in the field “Month”, or leave the day empty.
# $first, $last: years
date-year-range = The year in “{ $given }” is out of range. Use a year from { $first } to { $last }.
# $era: name of an era; $first, $last: years of that era
date-era-range = The { $era } year in “{ $given }” is out of range. Use { $era } { $first } to { $last }.
# $first, $last: months
date-month-range = The month in “{ $given }” does not exist. Use { $first } to { $last }.
# $first, $last: days of that month
date-day-range = The day in “{ $given }” does not exist. That month has the days { $first } to { $last }.

# Receipts.
receipt-length = The receipt code does not have the right length. Write all of it, like { $example }.
# $letter: a letter
receipt-letter = “{ $letter }” does not occur in receipt codes. Use digits, and letters except I, L, O and U.
receipt-check = Something in the receipt code is wrong. Please compare it letter by letter.
receipt-newer = This receipt was made with a newer version of Shirube. Please update.
receipt-insurer = The insurer of this receipt is not known here. Please update.

# Lines of cases, and output.
line-not-json = This line cannot be read as JSON. Write it like { $example }.
line-unknown-key = There is no key “{ $given }”. Use one of: { $allowed }.
# $option: a key of the line
line-not-a-string = The value of “{ $option }” has to be a string. Example: { $example }.

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file } has { $count ->
    [one] one thing
   *[other] { $count } things
} to mend, and nothing was added. The first: { $problem }
pack-more = { $count ->
    [one] One more thing
   *[other] { $count } more things
} to mend.
pack-good = { $name }, as of { $date }: insurers { $insurers }, telephone lines { $contacts }. Nothing to mend.
# $problem: what is wrong
family-wrong = The family's file has something to mend: { $problem }
# $file: its name; $option: what replaces it
error-file-exists = Not saved: there is already a file named { $file }. It is unchanged. Give another name. If you add { $option }, the old file is deleted and the new one takes its place.

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = { $file } is not a file of counts. Name the { $example } of each desk.
counts-wrong-exported = { $file } is a saved table. What is hidden in it cannot be added up. Name the { $example } of each desk.
counts-wrong-day = The counts of { $given } in { $file } do not add up. Name the file as the desk has written it.

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = “{ $file }” cannot be read as a table. Use one of: { $allowed }.
table-unknown-column = There is no column “{ $given }”. Use one of: { $allowed }.
table-missing-column = There is no column “{ $column }”. Write the names of the columns in the first line.
table-unfinished = An earlier run for { $file } was stopped halfway. Add { $resume } to go on from there, or { $option } to start over.
table-other-run = The table or the options are not those of the run for { $file } that was stopped. Give the same ones, or add { $option } to start over.
table-busy = { $file } is being made by another run just now. Please wait until that ends.
# $fields: how many fields it has; $wanted: how many it should have
row-fields = { $fields ->
    [one] This row has one field
   *[other] This row has { $fields } fields
}, but should have { $wanted }.
row-quote = A quotation mark (") is not closed. Please write one person on each line.
# $example: an encoding
row-not-text = This row cannot be read as text. Please write it in { $example }.
row-too-long = This row is too long. Please write one person on each line.
row-no-member = The field “{ $column }” is empty.

usage = Usage: shirube { $allowed }
usage-check = find out what to do from the answers
usage-contacts = see telephone numbers and whether they answer now
usage-sheet = save the sheet to a file (text, web page, PDF, calendar)
usage-explain = get the same answer again from a receipt code
usage-family = put together what each member of a family has to do, from a file
usage-pack = check a file of added facts
usage-counts = add up the counts of several desks into one table, with small numbers hidden
usage-topic = answer a common question; without ID, list the questions, or those that fit WORDS
usage-triage = from a table of members (CSV, Parquet): who gets which letter, in which language, and what to do by when
usage-lists = see every id there is
usage-system = print what the system is told of the program: manual, completions, menu entry, description
