# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = Find out what to do about your { -hokensho }
system-keywords = health insurance,insurance card,My Number Card,Myna Hokensho,eligibility certificate,electronic certificate,Japan

# The manual: its headings, and what the exit codes mean.
manual-name = NAME
manual-synopsis = SYNOPSIS
manual-description = DESCRIPTION
manual-commands = COMMANDS
manual-options = OPTIONS
manual-exit = EXIT STATUS
manual-exit-answered = There is an answer.
manual-exit-output = The answer could not be written.
manual-exit-input = Something about the input is wrong. One line on standard error says what, and what is allowed.

# What each option of the command line is for.
option-card = whether there is a My Number Card, and in what state
option-registered = whether the card is registered for use as a health insurance card
option-certificate = what is known of the electronic certificate
option-certificate-expires = when the electronic certificate runs out; the year, or the year and month, is enough; Western calendar or Japanese era
option-situation = something else that is true; may stand more than once
option-insurer = the insurer, so that its own rules count
option-day = the day to answer for, if not today
option-lang = the language of the answer
option-beside = a second language, beside the first
option-pack = a file with the insurer and telephone lines of your own team
option-json = answer as JSON
option-lines = read one case in JSON from each line, and answer each
option-at = the moment to look at, if not now
option-search = words to look for
option-format = the form of the file
option-out = where to save
option-arrange = how two languages are placed
option-family = a file with the answers for each member of the family
option-receipt = the receipt code of an earlier answer
option-topic = a common question, by its ID
option-brief = the main points alone
option-replace = take the place of a file that is already there
option-rejects = where to save the rows for which no letter could be decided
option-part = which part of the table, of how many
option-resume = go on where an earlier run was stopped
option-help = show how it is used
option-version = show the version
