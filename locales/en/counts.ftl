# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = How many calls
counts-open = See how many calls there were
counts-lead = For each day, only totals are kept, on this computer alone: what was advised, what else was true, the language, the insurer. No times, no single answers and no receipt codes are kept, and nothing is sent anywhere.
counts-is-off = Calls are not being counted.
counts-is-on = A call is counted each time “Next caller” is pressed.
counts-start = Start counting
counts-stop = Stop counting
counts-none = Nothing has been counted in this period.
counts-period = Period
counts-today = Today
# $days: how many days back, today among them
counts-last-days = The last { $days } days
counts-all = Everything
# $count: how many calls
counts-calls = Callers: { $count }
counts-todos = What was advised
counts-situations = What else was true
counts-languages = Languages
counts-insurers = Insurers
counts-nothing-to-do = Nothing to do about the card
counts-not-decided = Not decided
counts-what = What
counts-how-many = How many
counts-export = Save as a table (CSV)
# $least: the smallest number that is exported
counts-export-hint = In the table that is saved, numbers under { $least }, and those they could be worked out from, are hidden. Today is in it from tomorrow on.
counts-forget = Delete the counts
counts-forget-sure = Yes, delete them
counts-forget-hint = Counts that are deleted cannot be brought back.
counts-forgotten = The counts are deleted.
counts-not-kept = The count could not be kept. You can go on with the calls.
counts-broken = The file of the counts cannot be read, so nothing is being counted. If you delete it, counting can start again.
