# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = Thank you for calling. I can help you with your { -hokensho }.
spoken-no-names = I will not ask for your name, or for numbers such as your My Number. If you do not know something, just say that you do not know.
spoken-insurer = Which health insurance are you with?
spoken-situations = Is there anything else you are worried about? For example: a move, a new job, your period of stay, something about a child, or the PIN.
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] Let me sum up. There is nothing you need to do now to get, register or renew the card. If there is anything else that matters, I will tell you next.
        [one] Let me sum up. There is { $count } thing to do.
       *[other] Let me sum up. There are { $count } things to do.
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] Let me sum up. What you need to do is not decided yet.
        [one] Let me sum up. First, there is { $count } thing to find out.
       *[other] Let me sum up. First, there are { $count } things to find out.
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = Number { $number }. { $todo }
# Before what to show at the doctor's.
spoken-doctor = Now for the hospital, the clinic and the pharmacy.
# $phone: the line to call
spoken-phone = If a question comes up later, call { $phone }.
# $code: the receipt
spoken-receipt = Please write down your receipt code: { $code }. If you call again, tell us this code, and we can go on from today's answers.
spoken-receipt-in = Thank you for the receipt code. I now have the advice that follows from your earlier answers.
spoken-goodbye = If there is anything else you would like to ask, please go ahead. If not, thank you for calling, and goodbye.

# The questions.
spoken-question-card = Which is true of your { -card }: you have it, you never had one, you have lost it, it is broken, you have applied and are waiting for it, or you gave it back?
spoken-question-card-expired = On the front of the card a date is printed, with “<ja>まで有効</ja>” (valid until). Has that date passed already, or not yet?
spoken-question-registered = Is that card registered for use as an insurance card? You can say: done, not yet, cancelled, or not sure.
spoken-question-certificate = Until which year and month is the { -certificate } on the card valid? It is not the date printed with “<ja>まで有効</ja>”. The year and the month are enough.

# If they do not know.
spoken-unknown-card = It is a plastic card with your name and a date with “<ja>まで有効</ja>” printed on it. It is not the paper notification card or the paper notice of your number. If you cannot find it, just tell me so.
spoken-unknown-card-expired = Please read me the date with “<ja>まで有効</ja>” on the front. It is not the date written by hand.
spoken-unknown-registered = Does the page “<ja>健康保険証</ja>” on Mynaportal say “<ja>登録済</ja>” (registered), or not? If you cannot look now, “I do not know” is fine.
spoken-unknown-certificate = The electronic certificate is data inside the card. Its last day is written by hand on the front of the card, in the field “<ja>電子証明書の有効期限</ja>”. If the field is empty, or still has the date from before you got a new certificate, please tell me so.

# While they look.
spoken-while-card = Please take your time. I will stay on the line.
spoken-while-card-expired = Please do not read out the number of the card. The date is enough.
spoken-while-registered = There is no hurry. As much as you know is fine.
spoken-while-certificate = Even if there is a day, the year and the month are enough. Please do not tell me your PIN.

# The answers, said back.
spoken-choice-unsure = So you do not know. We can go on like that.
spoken-choice-card-valid = So you have the card.
spoken-choice-card-none = So you have never had the card.
spoken-choice-card-waiting = So you have applied for your first card and are waiting for it.
spoken-choice-card-lost = So you have lost the card.
spoken-choice-card-damaged = So the card is broken.
spoken-choice-card-replacing = So you have applied to have the card renewed or re-issued, and are waiting for it.
spoken-choice-card-returned = So you have given the card back.
spoken-choice-card-expired-no = So the date has not passed yet.
spoken-choice-card-expired-yes = So the date has already passed.
spoken-choice-registered-yes = So it is registered.
spoken-choice-registered-no = So it is not registered yet.
spoken-choice-registered-released = So you have cancelled the registration.
# $date: the date as it is known
spoken-choice-certificate-date = So that is { $date }.
spoken-choice-certificate-valid = So it has not run out yet, and you do not have the date.
spoken-choice-certificate-expired = So you were told that it has run out.
spoken-choice-certificate-absent = So there is no electronic certificate on the card.

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = Please call { $phone } at once and have the card stopped. The line answers day and night.
spoken-todo-report-to-police = Please report the lost card at a police box (<ja>交番</ja>) or a police station, and note down the report number (<ja>受理番号</ja>) they give you.
spoken-todo-check-card = Please check whether you have the card, and whether the date printed on its front has passed. If you cannot find the card, first ask your family or care home whether they have it. If you may never have had one, ask your municipal office. If you had one and it is gone, call { $phone } at once, day or night, and have it stopped.
spoken-todo-check-registration = Please check on the card reader at a hospital, clinic or pharmacy whether the card is registered as an insurance card. If it is not, register it right there. In some cases you can also check on a smartphone.
spoken-todo-find-certificate-date = Please find out until when the electronic certificate is valid. If it is not written on the front of the card, take the card to your municipal office and ask. In some cases you can also see it on { -portal }.
spoken-todo-submit-my-number = Please give your My Number to your health insurer. If you or the family member who insures you is employed, ask at work first.
spoken-todo-extend-card = Before the My Number Card runs out, please have it extended at your municipal office. This is separate from your residence card. If you have both cards in one (Specified Residence Card, <ja>特定在留カード</ja>), please ask at the office.
spoken-todo-continue-card = Please have your card kept valid at the municipal office of your new address.
spoken-todo-reset-pin = Please have your PIN reset at your municipal office.
spoken-todo-get-card = Please apply for a My Number Card. Your municipal office can tell you how. If you have applied already, wait for the postcard, then collect the card at the counter it names. If the postcard does not come, or you have lost it, please ask your municipal office.
spoken-todo-reissue-card = Please apply at your municipal office to have the card re-issued (<ja>再発行</ja>).
spoken-todo-wait-for-card = When a postcard or the like from your municipal office tells you that the new card is ready, please collect it. If none comes, or you have lost it, please ask that office.
spoken-todo-apply-kakuninsho = Please apply to your health insurer soon for an { -kakuninsho }, the paper you show at hospitals and pharmacies instead of the card. If you or the family member who insures you is employed, ask at work first.
spoken-todo-renew-certificate = Please have the electronic certificate on the card renewed at your municipal office. You need the card and, if it has one, its PIN. It costs nothing. Some offices need an appointment, so please call first.
spoken-todo-renew-certificate-absent = Please have an electronic certificate put on the card at your municipal office. You need the card and, if it has one, its PIN. Some offices need an appointment, so please call first.
spoken-todo-register = Please register the card for use as an insurance card. You can do it on the card reader at a hospital, clinic or pharmacy, and in some cases on a smartphone or at a Seven Bank ATM.

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = To use a My Number Card as an insurance card, you first get the card and then register it.
spoken-reason-card-expired = The card itself has run out. We found no rule that lets people go on using a card that has run out.
spoken-reason-card-lost = A lost card is stopped first, so that nobody else can use it. Whether the registration passes to the new card differs between our sources, so check when you have it.
spoken-reason-card-damaged = A card that cannot be read cannot be used. While you wait for the new one, you can use an eligibility certificate if you apply for it.
spoken-reason-card-returned = If you have given the card back, the eligibility certificate may not come soon unless you apply for it.
spoken-reason-card-replacing = While you wait for the new card, you can use an eligibility certificate if you apply for it. When you have the card, check whether the registration is still there.
spoken-reason-all-in-order = The card, the registration and the electronic certificate are all in order.
spoken-reason-certificate-renewable = The electronic certificate can be renewed from about { $renewal-months } months before it runs out, and that time has come.
spoken-reason-certificate-grace = The electronic certificate has run out, and the card works as an insurance card only until the end of the month that comes { $works-on-months } months after the month in which it ran out.
spoken-reason-certificate-disputed = The electronic certificate ran out more than { $leaflet-months } months ago. According to the government, the card works until the end of the month { $works-on-months } months after the month in which it ran out. But sources count differently, so please renew at once and check the registration.
spoken-reason-certificate-lapsed = The electronic certificate ran out a while ago, and the registration as an insurance card has been removed.
spoken-reason-certificate-absent = To work as an insurance card, the card needs an electronic certificate on it.
spoken-reason-not-registered = The card works as an insurance card only once it is registered.
spoken-reason-not-registered-renewable = The card works only once it is registered. The electronic certificate, too, can be renewed from about { $renewal-months } months before it runs out, and that time has come.
spoken-reason-not-registered-without-certificate = A card cannot be registered without an electronic certificate that is still valid.
spoken-reason-card-not-sure = What you need to do depends on how things stand with the card.
spoken-reason-registration-not-sure = What you need to do depends on whether the card is registered.
spoken-reason-certificate-not-sure = What you need to do depends on when the electronic certificate runs out.
spoken-reason-in-any-case = You need this in any case.
spoken-reason-kakuninsho-late-elderly-everyone = On that day the rule was to send an eligibility certificate to everyone under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>).
spoken-reason-kakuninsho-late-elderly-by-age = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), what is sent depends on your age and on how you use the card.
spoken-reason-kakuninsho-on-application = If the card is lost, broken or given back, or is being renewed or re-issued, you have to apply for the eligibility certificate.
spoken-reason-kakuninsho-sent = As a rule, people who cannot use the card as an insurance card are sent an eligibility certificate.
spoken-reason-kakuninsho-not-issued = People who can use the card as an insurance card are not normally given an eligibility certificate.
spoken-reason-kakuninsho-open = Once it is clear whether the card works, it is clear what happens about the eligibility certificate.
spoken-reason-care-card-works = At the hospital or pharmacy you show the card.
spoken-reason-care-card-may-work = It is not clear yet whether the card works.
spoken-reason-care-nothing-to-show = The card does not work as an insurance card yet.
spoken-reason-my-number-not-submitted = As long as your health insurance does not know your My Number, reading the card does not show that you are insured.
spoken-reason-residence-period-ending = The My Number Card runs out with your period of stay. Even if you extend your stay, the card is not extended by itself.
spoken-reason-residence-period-over = There is still time until the date on the My Number Card. If you have the card extended by that day, you can go on using it.
spoken-reason-moved = If you do not have your card kept valid at your new address, it stops working.
spoken-reason-pin-locked = A locked PIN does not unlock by itself.
spoken-reason-works-not-without-my-number = Your health insurer does not have your My Number, so the card does not work as an insurance card yet.
spoken-reason-works-not-without-pin-or-photo = A card without a photo is used with its PIN. While the PIN is locked, it cannot be used.
spoken-reason-works-once-data-are-in = Until the data of the new health insurance are in, we cannot know whether the card works.
spoken-reason-care-no-reader = Where there is no card reader, you show, besides the card, something that shows your insurance.
spoken-reason-care-kakuninsho = While the card cannot be used, you show the eligibility certificate.
spoken-reason-care-old-card = On that day the old health insurance card still counts.
spoken-reason-kakuninsho-late-elderly-85 = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), everyone who was { $age-sent } or older on { $elderly-day } is sent an eligibility certificate.
spoken-reason-kakuninsho-late-elderly-under-85 = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), for those who were younger than { $age-sent } on { $elderly-day }, what is sent depends on things such as whether they use the card.
spoken-reason-kakuninsho-my-number-not-submitted = People whose health insurer does not have their My Number are sent an eligibility certificate.
spoken-reason-kakuninsho-joining = How people who have just joined get the eligibility certificate differs between insurers.
spoken-reason-kakuninsho-after-old-card = While the old health insurance card counts, no eligibility certificate is given out. People who cannot use the card get it before the old card stops counting.
spoken-reason-kakuninsho-locked-infant = While the PIN of a child's card without a photo is locked, you can apply for an eligibility certificate.
spoken-reason-kakuninsho-with-help = Even if the card works, people who need help, and small children whose card has no photo, can get an eligibility certificate by applying.
spoken-reason-held-keep = Until the card works as an insurance card, you rely on the eligibility certificate.
spoken-reason-held-keep-both = People who need help, small children whose card has no photo, and people under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>) may keep both the card and the eligibility certificate.
spoken-reason-held-return = The rule of this insurer is that the eligibility certificate is given back once the card is registered.
spoken-reason-held-discard = This health insurance does not collect eligibility certificates once the card is registered.
spoken-reason-held-ask = What to do with the eligibility certificate once the card is registered is not in the documents we have.
spoken-reason-held-changes = When your insurer changes, the eligibility certificate of the previous insurer and that of the present one are dealt with differently.
spoken-reason-held-own-rules = There are separate rules for people who leave an insurer, and for people who have two eligibility certificates.
spoken-reason-held-on-paper = Once the card's registration is cancelled, you see doctors with the eligibility certificate.
spoken-reason-paper-on-application = To see a doctor with the eligibility certificate, you need to apply for it.

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = Could it be that your health insurer does not have your My Number?
spoken-situation-residence-period-ending = Does your My Number Card end with your period of stay, and does it run out soon? Please also tell me the date printed on the My Number Card, with “<ja>まで有効</ja>”, not the date on your residence card (<ja>在留カード</ja>).
spoken-situation-residence-period-over = Did your My Number Card end with your period of stay, and has it run out? Please also tell me the date printed on the My Number Card, with “<ja>まで有効</ja>”, not the date on your residence card (<ja>在留カード</ja>).
spoken-situation-moved = Have you moved to another municipality, and not yet had your card kept valid at your new address? If you know it, please tell me the day you handed in the moving-in report (<ja>転入届</ja>).
spoken-situation-pin-locked = Have you forgotten the PIN, or is it locked?
spoken-situation-no-pin-card = Is yours a card without a PIN (<ja>顔認証マイナンバーカード</ja>)?
spoken-situation-infant = Is it about a small child's card without a photo?
spoken-situation-newborn = Have you just had a baby?
spoken-situation-under-15 = Is it for a child under { $age-guardian }?
spoken-situation-school-trip = Is it about a school trip or a camp?
spoken-situation-nursery = Might someone from the nursery or kindergarten take the child to a hospital?
spoken-situation-name-changed = Has your name changed? You do not need to tell me the new name.
spoken-situation-carer-needed = Do you always need someone's help to use the card?
spoken-situation-cannot-use-reader = Is it just this time that you may not manage the card reader?
spoken-situation-no-reader = Is there no card reader at the hospital or clinic you are going to, or is it broken?
spoken-situation-new-insurer = Has your health insurer changed, for example with a new job or a move? If you are employed and know it, please tell me the day you gave the papers to your employer.
spoken-situation-age-75-soon = Will you be { $age-elderly } soon?
spoken-situation-koki-korei-85 = Are you under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), and were you { $age-sent } or older on { $elderly-day }?
spoken-situation-koki-korei-under-85 = Are you under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), and were you younger than { $age-sent } on { $elderly-day }?
spoken-situation-surgery-planned = Do you expect high medical costs, for example for an operation or a stay in hospital?
spoken-situation-specific-disease = Are you treated for a specified disease (<ja>特定疾病</ja>), such as dialysis? You do not need to name the illness.
spoken-situation-has-kakuninsho = Do you have an { -kakuninsho } from your present health insurer that has not run out?
spoken-situation-has-two-kakuninsho = Do you have two eligibility certificates?
spoken-situation-leaving-insurer = Are you leaving your health insurance, or have you left it?
spoken-situation-has-old-card = Do you have an old health insurance card (<ja>健康保険証</ja>)?
spoken-situation-only-oshirase = Is the notice of eligibility information (<ja>資格情報のお知らせ</ja>) all you have?
spoken-situation-voluntary-member = Have you stayed in your former employer's health insurance after leaving the job (<ja>任意継続</ja>)?
spoken-situation-wants-to-cancel = Would you like to cancel the registration as an insurance card?
spoken-situation-stays-on-paper = Would you like to see doctors with the eligibility certificate instead of the card?
spoken-situation-suspicious-call = Did you get a strange call or message?
spoken-situation-abroad = Are you outside Japan at the moment?
