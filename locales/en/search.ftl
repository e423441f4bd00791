# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = Search in your own words
search-hint = For example: lost, moved, eligibility certificate
search-count =
    { $count ->
        [0] Nothing was found.
        [one] One answer was found.
       *[other] { $count } answers were found.
    }
search-nothing = Nothing was found. Try other words, or ask by phone: { $phone }.
# What was found, where it is no question.
search-situation = Choose this as true for you, and see what to do
search-contact = Ask by phone
search-term = Words explained
