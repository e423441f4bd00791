# Telephone lines.

contact-my-number-toll-free = My Number toll-free line (<ja>マイナンバー総合フリーダイヤル</ja>), in Japanese
contact-my-number-card-foreign = My Number Card line in other languages
contact-my-number-system-foreign = My Number system line in other languages
contact-my-number-ip-card = If an IP phone does not get through (about the card), in Japanese
contact-my-number-ip-other = If an IP phone does not get through (anything else), in Japanese
contact-my-number-fax = Fax for people who have difficulty hearing (to stop a lost card), in Japanese
contact-kyokai-kenpo-my-number = My Number line of Kyokai Kenpo (<ja>協会けんぽマイナンバー専用ダイヤル</ja>), in Japanese
contact-own-insurer = Your { -insurer }
contact-own-insurer-how = The number is on your insurance papers. If you cannot find it, ask your employer (or that of the family member you are insured with). Voluntarily continued members (<ja>任意継続</ja>) ask their former employer. If none of this fits, ask your municipal office.
contact-municipality = Your { -municipality }
contact-municipality-how = Ask about appointments for renewal or re-issue, and when the counter is open.

call-topic-suspend-card = stopping a lost card
call-topic-card = card, electronic certificate, PIN
call-topic-insurance-use = use as an insurance card
call-topic-portal = Mynaportal
call-topic-system = the My Number system
call-topic-insurer = eligibility certificates and the like

# $key: the key to press; $topic: what about
call-press = Press { $key } in the menu ({ $topic })
# $time, $date: until when, or from when
call-open = The line is open now (until { $time }).
call-open-always = The line is open day and night.
call-closed = The line is closed now. It opens again on { $date } at { $time }.
call-closed-for-now = The line is closed now.
call-unknown = Sources differ, or do not say, whether the line is open now.
# $ranges: hours of the day asked about
call-hours = Hours on this day: { $ranges }
call-hours-none = Closed on this day.
# $ranges: hours on which official pages do not agree
call-hours-disputed = Hours on which sources differ: { $ranges }
call-hours-unknown = The sources do not give the hours.
# $from, $to: times of the day
call-range = { $from } to { $to }
call-always = To stop a lost card, you can call day and night.
call-free = The call is free.
call-charged = The call costs money.
call-fax-free = Sending a fax to this number is free.
# $languages: names of languages
call-languages = Languages: { $languages }

language-ja = Japanese
language-en = English
language-zh = Chinese
language-ko = Korean
language-es = Spanish
language-pt = Portuguese
language-vi = Vietnamese
language-th = Thai
language-id = Indonesian
language-tl = Tagalog
language-ne = Nepali

# $name: who has added it; $date: as of when
added-by = Added by { $name }, as of { $date }.

# Whether a number is an official one.
number-heading = Is this number real?
number-label = Phone number
number-hint = Enter the number that called you, or the number given in a message.
number-check = Check the number
# $phone: a number, as an example
number-none = This could not be read as a phone number. Please enter one number only, like { $phone }.
# $phone: the number; $name: whose it is
number-official = { $phone } is a number given in official documents: { $name }
number-added = { $phone } has been added by the file you use: { $name }
number-added-call = It has not been checked against official documents. If you are worried, call { $phone } and ask.
number-official-call = Even so, if a call from this number seems strange to you, hang up and call this number yourself.
# $count: how many numbers are known
number-unknown =
    { $count ->
        [one] It is not the one number we can check here.
       *[other] It is not among the { $count } numbers we can check here.
    } That does not mean it is fake: many numbers of municipal offices and health insurers are not known here.
# $phone: the number to call
number-unknown-call = If you are worried, do not call that number. Call { $phone } and ask.
call-copy = Copy the number
call-copied = The number is copied.
call-not-copied = The number could not be copied. Please write it down.
