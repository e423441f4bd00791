# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = Do you have a { -card }?
question-registered = Is it registered for use as a health insurance card?
question-certificate = When does the { -certificate } on your card run out?
question-card-expired = Has the card itself run out?

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = Not sure
choice-card-valid = I have it
choice-card-none = I have never had one
choice-card-waiting = I have applied for my first one and am waiting
choice-card-lost = I have lost it
choice-card-damaged = It is broken
    .hint = for instance cracked, or you were told that its chip is broken
choice-card-replacing = I have applied for a renewed or re-issued card and am waiting
choice-card-returned = I gave it back
choice-card-expired-no = No, it is still good
choice-card-expired-yes = Yes, it has run out
choice-registered-yes = Yes, it is registered
choice-registered-no = Not yet
choice-registered-released = I cancelled it
    .hint = You registered it once and later had that cancelled. Choose this if you want to use it again. If you do not want to use it, you need not register.
choice-certificate-date = I know the date
choice-certificate-valid = It is still good, but I do not know the date
choice-certificate-expired = I was told that it has run out
    .hint = for instance at a hospital or pharmacy. A notice that it will run out soon means that it is still good.
choice-certificate-absent = My card has no electronic certificate
    .hint = for instance because you chose not to have one when you applied. If only the field for the date is empty, choose “Not sure”.

# The date of the certificate.
date-legend = Last day of the electronic certificate
# $example: a date in one piece
date-hint = Year and month are enough. You can also write all of it in the field of the year, like { $example }.
date-count = Count of years
count-western = Western calendar
count-reiwa = Reiwa era
count-heisei = Heisei era
date-field-year = Year
date-field-month = Month
date-field-day = Day
date-with-day = Give the day, too

# What helps to find an answer.
help-card = What is a My Number Card?
    .first = It is a plastic card. Your name and a date followed by “<ja>まで有効</ja>” (good until then) are printed on the front.
    .second = The paper notification card (<ja>通知カード</ja>) and the paper notice of your number (<ja>個人番号通知書</ja>) are not My Number Cards.
help-card-expired = Where to look
    .first = Look at the date printed before “<ja>まで有効</ja>” on the front of the card.
    .second = It is not the same as the handwritten “<ja>電子証明書の有効期限</ja>”.
help-registered = How to check the registration
    .first = In { -portal }, choose “<ja>健康保険証</ja>”. If it says “<ja>登録済</ja>”, the card is registered.
    .second = Or, at your next visit, put the card on the { -reader } of a hospital or pharmacy. If it is not registered yet, the screen for registering appears.
    .third = If you cannot check now, choose “Not sure” and go on.
help-certificate = Where to find the last day of the electronic certificate
    .first = The electronic certificate is data inside the card that shows who you are. It is not a paper.
    .second = Its last day is in the field “<ja>電子証明書の有効期限</ja>” on the front of the card. You fill it in yourself when you get the card, so it may be empty.
    .third = If it is empty, or you have renewed the certificate and not written the new date, choose “Not sure” and go on. We also tell you how to find out.

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = Drawing of the front of a My Number Card: a printed date, and a date written by hand
drawing-printed = <ja>○○年○月○日まで有効</ja>
drawing-written = <ja>電子証明書の有効期限</ja>
drawing-card-expired = Look at the printed date. This is only a drawing: on your card it may stand in another place.
drawing-certificate = Look at the date written by hand. This is only a drawing: on your card it may stand in another place.

# The answers as conditions ("if …").
if-card-valid = you have a card that you can use
if-card-expired = the card itself has run out
if-card-none = you do not have a card
if-card-lost = you have lost the card
if-card-damaged = the card is broken
if-card-returned = you gave the card back
if-card-replacing = you are waiting for a renewed or re-issued card
if-registered-yes = the card is registered
if-registered-no = the card is not registered
if-registered-released = you cancelled the registration and want it back
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = the electronic certificate is good for more than { $renewal-months } months
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = the electronic certificate runs out within { $renewal-months } months
# $leaflet-months: months by the leaflet's count
if-certificate-grace = the electronic certificate ran out no more than { $leaflet-months } months ago
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = the electronic certificate ran out more than { $leaflet-months } months ago, but the end of the month { $works-on-months } months later has not passed
# $works-on-months: months that the card works on
if-certificate-lapsed = the end of the month { $works-on-months } months after the electronic certificate ran out has passed
if-certificate-absent = there is no electronic certificate on the card
