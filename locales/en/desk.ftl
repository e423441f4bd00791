# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = Walk a caller through
desk-open = For agents: walk a caller through
desk-steps = What has been said
desk-script = What to say
desk-glance = The answer so far
desk-language = The caller's language
desk-find = Find
desk-undo = Take the last answer back
desk-next-caller = Next caller
desk-unknown = If they do not know
desk-while = While they look
desk-if-asked-why = If they ask why
desk-answers = The caller's answer
desk-date = Date
# $example: a date in one piece
desk-date-hint = The year and month are enough. Example: { $example }
desk-date-set = Go on with this date
desk-no-more = Nothing else, on to the summary
desk-themes-back = Other subjects
desk-closing = Read out the summary
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } The answer so far: { $headline }
# $seconds: how long it can be taken back
desk-cleared = All answers of the last caller are gone. For { $seconds } seconds you can bring them back.
desk-take-back = Bring the last caller back
desk-taken-back = The answers of the last caller are back.
desk-undone = Taken back.
desk-nothing-to-undo = There is no answer to take back.
desk-ticket = Copy for the record

# At a glance.
glance-todo = To do
glance-by = By when
glance-by-none = No fixed date
glance-works = The card
glance-works-yes = Works
glance-works-entitlement-only = Works (no medical records shown)
glance-works-no = Does not work now
glance-works-unknown = Not known yet
glance-kakuninsho = Eligibility certificate (<ja>資格確認書</ja>)
glance-kakuninsho-not-issued = Not normally given out
glance-kakuninsho-sent = Sent, as a rule
glance-kakuninsho-on-application = On application
glance-kakuninsho-ask-insurer = Ask the insurer
glance-kakuninsho-unknown = Not known yet
glance-phone = Phone
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone } – { $state }
glance-phone-none = No line for this
glance-insurer = The insurer's own rules
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] None that matter here
        [one] { $count } matters here
       *[other] { $count } matter here
    }
glance-insurer-unknown = The insurer is not known yet
glance-sources = Sources differ
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] On nothing here
        [one] On { $count } point
       *[other] On { $count } points
    }
glance-paper = The printed checklist
glance-paper-same = Says the same
glance-paper-differs = Differs in places
glance-paper-open = Not decided yet

# Finding anything.
find-heading = Find anything
find-label = What to look for
find-hint = Questions, phone numbers, situations, insurers, words, actions. Choose with the up and down arrows, and press Enter.
find-close = Close
search-insurer = Insurer
search-action = Action

# Keys.
keys-heading = What the keys do
keys-lead = You can handle a whole call without the mouse.
keys-everywhere = On every screen
keys-desk = On the screen for agents
keys-key = Key
keys-does = What it does
key-back = Back to the screen before
key-print = Print (for agents: the sheet in the caller's language)
key-phones = See the phone numbers
key-language = Choose the language of the screen
key-start-over = Start over (during a call: next caller)
key-smaller = Smaller text
key-larger = Larger text
key-normal = Text in its normal size
key-keys = See what the keys do
key-answer = Give the answer with that number beside it
key-move = Move among the answers
key-undo = Take the last answer back (right after “Next caller”: bring the last caller back)
key-pane = On to the next part of the screen
key-pane-back = Back to the part before
key-caller-language = Choose the caller's language
key-find = Find anything
key-ticket = Copy for the record
key-next-caller = Next caller
settings-single-keys = Digits and other single keys on the screen for agents
single-keys-on = Use them
single-keys-off = Do not use them
