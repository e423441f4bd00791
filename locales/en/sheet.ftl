# The frame of the sheet: headings, days, joints between parts.

sheet-title = Your { -hokensho }: what to do ({ -shirube })
sheet-independent = { -shirube } is not a government service. Official information comes from the Digital Agency (<ja>デジタル庁</ja>), the Ministry of Health, Labour and Welfare (<ja>厚生労働省</ja>), your { -municipality } and your { -insurer }.
# $date: the day asked about
sheet-day = This is the advice for { $date }.
# $date: the day asked about, when it is not today
sheet-other-day = You asked about { $date }, which is not today.

# $count: number of things to do
headline-decided =
    { $count ->
        [0] There is nothing you need to do now to get, register or renew the card.
        [one] There is one thing to do.
       *[other] There are { $count } things to do.
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] The answer is still open.
        [one] There is one thing to find out first.
       *[other] There are { $count } things to find out first.
    }
heading-todo = What to do
heading-branches = When you have found out
heading-certificate = The dates of your electronic certificate
heading-doctor = Until then, at the doctor's or the pharmacy
heading-doctor-now = At the doctor's or the pharmacy
heading-kakuninsho = About the eligibility certificate, which you show instead of the card
heading-contacts = Ask by phone
heading-differs = Where we differ from the printed checklist
heading-what-if = If things are different
heading-next = When to look again
heading-receipt = Your receipt code
heading-sources = Where this comes from

# What stands before the lines of a to-do.
label-why = Why
label-bring = Bring
label-cost = Cost
label-time = Time
label-note = Good to know

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] By { $date }. That is the day of this advice: it is the last day.
        [one] By { $date }. One day is left.
       *[other] By { $date }. { $days } days are left.
    }
by-expiry-undated = By the last day of the electronic certificate. Look at the card to find the date.
# $works-on-months: months that the card works on
by-works-until-undated = By the end of the month { $works-on-months } months after the month in which the electronic certificate ran out.
# $date: last open day before the last day
closed-go-by = The last day is a Saturday, a Sunday, a holiday or in the New Year break, so the office should be closed. Go by { $date }.
closed-already = Offices seem to be closed until the last day. Phone your municipal office and ask whether a counter is open today.
# $todo: what has to be done first
waits-for = Do this after: { $todo }.

# The pieces of a date; each language takes those it needs. $full: weekday, day, month, year; $year, $era: the year
# by both counts; $month: the month; $month-day: day and month; $weekday: short; $short: year and month in short
date-day = { $full }
date-month = { $month } { $year }
# $era, $year: the year by both counts
date-year = { $year }

# $date: the last valid day
certificate-expires = Last day of the electronic certificate: { $date }
# $date: a day; offices do not all count alike
certificate-renewable-from = Renewal is possible from about { $date }
# $date: a day
certificate-works-until = Last day on which the card works as an insurance card, going by the electronic certificate alone: { $date } (or the card's own last day, if that comes first)
# $date: a day
certificate-leaflet-works-until = As { -leaflet } counts: until { $date }

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { ", or " }
joint-then = { "; then: " }
joint-label = { ": " }
joint-list = { ", " }

# $when: one or more conditions; $then: what follows
branch-line = If { $when }: { $then }.
then-nothing = nothing you need to do about the card
# $question: the next question
then-further = the next question decides ({ $question })

# $date: the day; $then: what is to be done from then on
next-change = If you do nothing, this advice changes on { $date }. From that day: { $then }.
# $date: the day
next-change-open = This advice changes on { $date }. Please look again on that day.
next-none = No date is known on which this advice changes by itself.
# $code: the receipt
receipt-line = { $code }
receipt-note = Read this code to someone who uses Shirube, and they can show the same answer again. It does not contain your name or date of birth.

# $title, $issuer, $date: of a document
source-line = { $title } ({ $issuer }, { $date })
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title } ({ $issuer }, no date given; checked on { $checked })
# $title, $issuer, $date: a paper that restates a national rule its issuer did not make
source-line-restating = { $title } ({ $issuer }, { $date }; a national rule as reported by this paper)
# $title, $issuer, $checked: the same, without a date
source-line-restating-undated = { $title } ({ $issuer }, no date given; checked on { $checked }; a national rule as reported by this paper)
