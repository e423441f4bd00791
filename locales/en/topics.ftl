# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = Find an answer
library-lead = Answers to common questions. Whatever you read here, nothing is kept.
group-papers = What you show at the counter
group-registration = Registering the card for insurance use
group-card = The card, its electronic certificate, its PIN
group-visit = Hospital, pharmacy, ambulance
group-life = Children, age, moving, period of stay
group-trust = Strange calls, the law, about Shirube
group-desk = For those who answer the phone

# What stands around every topic.
library-open = Common questions
library-of-result = Questions that go with this answer
topic-begin = See what to do in your own case
topic-back = See other questions
# $insurer: the insurer's name
topic-insurer-silent = Beyond this, the papers we have give no rule of { $insurer } of its own. For more, ask the insurer.
topic-insurers-differ = Some of this depends on the insurer. Where it says “From the papers of …”, read only what stands under your own insurer. One of the papers does not name its health insurance society (the one dealt with through the employer). If the name of your insurer is not here, ask it. Where papers from your own insurer say otherwise, follow those. Do not throw any paper away before you have asked.

# The papers side by side. $date: the last day on which it counted
table-caption = What you can show at the counter, side by side
table-what = What is compared
paper-my-number-card = { -hokensho }
paper-oshirase = notice of eligibility information (<ja>資格情報のお知らせ</ja>)
paper-kakuninsho = { -kakuninsho }
paper-old-card = old health insurance card (<ja>健康保険証</ja>)
row-form = What it is
row-purpose = What it is for
row-entitlement = Can you see a doctor with this alone?
row-elderly = Does it stand for the elderly recipient certificate (<ja>高齢受給者証</ja>, your share of the cost)?
row-limit = Does it stand for the limit certificate (<ja>限度額適用認定証</ja>, the most you pay in a month)?
row-disease = Does it stand for the specified-disease certificate (<ja>特定疾病療養受療証</ja>, for example for dialysis)?
form-card = A card
form-paper = Paper or the like
purpose-my-number-card = You put it on the card reader at a hospital or pharmacy. Where there is no reader, you also show the notice of eligibility information or the screen of Mynaportal.
purpose-oshirase = It tells you your insurance number and other details.
purpose-kakuninsho = People who cannot use their card as an insurance card show it at a hospital or pharmacy. It must not have run out.
purpose-old-card = It is what people used to show at a hospital or pharmacy.
standing-yes = ○ Yes
standing-no = × No
standing-with-consent = ○ Yes, if you agree to your data being shared
standing-after-recognition = ○ Yes, once you have applied to your insurer and the disease has been recognised
standing-may-be-printed = △ Only if it is printed on it
standing-until = ○ Yes, until { $date }
standing-over = × No. It could be used until { $date }

# Papers.

topic-kakuninsho = The eligibility certificate (<ja>資格確認書</ja>)
    .words = shikaku kakuninsho, paper instead of the card, certificate, paper insurance card, substitute, eligibility, has not arrived, how long is it valid, certificate lost, certificate never came, give it back, two certificates, who gets it, free
topic-kakuninsho-bite =
    People who cannot use their { -card } as an insurance card show it at the hospital or pharmacy. It is free of charge.
    Most people get it without applying. It is good until the date printed on it.
topic-kakuninsho-who = Who gets one
    .lines =
        As a rule without applying: people who have no card, whose card has run out, who have not registered it for insurance use or have cancelled that, who have no electronic certificate on the card, whose registration ended because the electronic certificate ran out, or whose My Number the insurer does not have. If it has not come, ask your insurer.
        On application: people whose card is lost or broken, who gave the card back, or who are waiting for a renewed or re-issued card.
        If your card works as an insurance card, you do not normally get one. But people who need help with the card, and children whose card has no photo, can have one on application.
        Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>, the health insurance of people of { $age-elderly } and over and some others) it may come even if your card works. If you have just joined an insurer, or for a newborn child, ask the insurer.
topic-kakuninsho-not-everyone = One of the family got none; I registered and got one all the same
    .lines =
        It is decided for each person. Whoever can use the card as an insurance card does not normally get one. If somebody cannot use the card and has got none, ask the insurer.
        In a mass mailing, who is sent one depends on who was registered on a certain day. If you registered after that day, you may still get one. That is not a mistake.
topic-kakuninsho-validity = How long it is good, and what it looks like
topic-kakuninsho-arrives = When it arrives
    .lines = Check the name and the last day, and keep it in a safe place. Show it at the counter of the hospital or pharmacy.
topic-kakuninsho-registered = If you register the card later
    .lines =
        People who need help, children whose card has no photo, and people under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>) may keep both the card and the eligibility certificate. If you are one of them, keep it even where it says “give back” or “throw away” below.
        Voluntarily continued members (<ja>任意継続</ja>, who have left a job and stay with its insurer) ask the insurer directly what to do with the eligibility certificate.
topic-kakuninsho-changes = If your name or other details change
    .lines = Tell your insurer, and hand in the eligibility certificate with it. If you are employed, ask your employer first.
topic-kakuninsho-leaving = When you leave the insurer
topic-kakuninsho-lost = Lost or broken
    .lines = Ask your insurer for another one. If you are employed, ask your employer first.
topic-kakuninsho-two = If you have two
topic-kakuninsho-run-out = If it has run out
    .lines = An eligibility certificate that has run out cannot be used. If your card does not work either and no new eligibility certificate has come, ask your insurer.
topic-kakuninsho-misuse = Do not use anyone else's
    .lines = Using somebody else's eligibility certificate, or using one by deceit, can be punished as fraud.

topic-oshirase = The notice of eligibility information (<ja>資格情報のお知らせ</ja>)
    .words = oshirase, notice, eligibility notice, notice only, is the notice enough, paper with my insurance number, no card reader
topic-oshirase-bite =
    A paper with your insurance number and other details. You cannot see a doctor with it alone.
    Where the card reader cannot be used, you show it together with your { -card }, registered for insurance use.
topic-oshirase-when = When you need it
    .lines =
        Where a hospital has no card reader, or the reader is broken, show it together with the card.
        If you can show the eligibility screen of { -portal }, the national website, on your smartphone, you need not bring the paper.
        With a card without a PIN you cannot open that screen, so bring the paper.
topic-oshirase-difference = How it differs from the eligibility certificate
    .lines = The Japanese names look alike, but they are two things. With an eligibility certificate (<ja>資格確認書</ja>) that has not run out you can see a doctor with nothing else. The notice (<ja>資格情報のお知らせ</ja>) is shown together with the card. Only for school trips and nurseries is the rule different.
topic-oshirase-keep = When you have it, and if you lose it
    .lines =
        Keep it in a safe place.
        If you lose it but can open the screen of { -portal }, you need not ask for another one. If you cannot open it, ask your insurer.

topic-comparison = Papers with similar names, side by side
    .words = difference, compare, which paper, which one do I need, table, what is the difference between the papers
topic-comparison-bite = Some of the papers have names that look alike. The difference that matters most: with the notice of eligibility information (<ja>資格情報のお知らせ</ja>) alone you cannot see a doctor.
topic-comparison-table = The table
topic-comparison-differs = Other certificates may be printed on the eligibility certificate
    .lines = Whether the eligibility certificate stands for the elderly recipient certificate and others may depend on the insurer. Look at yours.

topic-old-card = The old health insurance card (<ja>健康保険証</ja>)
    .words = old insurance card, blue card, previous card, hokensho, until when, still valid, throw away, return the old card, abolished, found in a drawer
topic-old-card-bite-while-valid = You can use your health insurance card until the date on it, at the latest until { $old-card-until }. It cannot be used once you have another insurer.
topic-old-card-bite = The old health insurance card cannot be used any more. You need not return it. Cut it up and throw it away.
topic-old-card-instead = What you show instead
    .lines =
        Show your { -card }, registered for insurance use. If you cannot use the card, show the { -kakuninsho }.
        If you have neither, ask your insurer or your employer at once. If you see a doctor before that, you may have to pay the full price and claim it back later. If it is urgent, talk to the reception of the hospital.
topic-old-card-accepted = I heard it still works
topic-old-card-disputed = I heard it still works
topic-old-card-no-longer = I heard it still works
    .lines = For a while, some hospitals and pharmacies took cards that had run out. Do not expect them to be accepted now.
topic-old-card-return = Returning it
    .lines = If you leave your insurer, the card goes back even before its last day. Until then keep it and do not throw it away.
topic-old-card-throw-away = How to throw it away
    .lines = Cut it into small pieces, so that nobody can read your name or numbers.
topic-old-card-lost = If you have lost it
    .lines = Old health insurance cards are not issued again. You can see a doctor with your registered card or an eligibility certificate.

# Registration.

topic-how-to-register = How to register the card for insurance use
    .words = register, sign up, registration, link the card, Seven Bank, convenience store, ATM, app, smartphone, phone app, card reader, how do I start
topic-how-to-register-bite =
    There are three ways to register a { -card } for insurance use: by smartphone, at a Seven Bank ATM, or at the card reader of a hospital or pharmacy.
    At a hospital or pharmacy you register at the card reader at the reception. Your face or the PIN shows that it is you.
topic-how-to-register-before = Before you register
    .lines =
        You need an electronic certificate that has not run out. If it has, or if there is none on the card, go to the municipal office first.
        By smartphone and at the ATM you need the PIN of { $pin-digits } digits. If you have forgotten it and the card has your photo, you can register at a card reader.
topic-how-to-register-app = The smartphone app
    .lines =
        The Mynaportal app (<ja>マイナポータルアプリ</ja>) is now called Myna App (<ja>マイナアプリ</ja>). If you have it already, you only need to update it.
        Signing up to use the app is not the same as registering the card for insurance use.
        The smartphone has to be able to read the card, and needs a screen lock (a code or a fingerprint to open it).
topic-how-to-register-early = Even if you are not about to see a doctor
    .lines = You can register early. Then you need not hurry when you suddenly fall ill.

topic-am-i-registered = See whether the card is registered
    .words = am I registered, check registration, status, did I register, not sure if registered, already registered
topic-am-i-registered-bite =
    You see it in { -portal } under “<ja>健康保険証</ja>”, or at the card reader of a hospital or pharmacy. If the reader shows the registration screen when you put the card on it, the card is not registered yet.
    If the electronic certificate has run out or you do not know the PIN, you cannot open Mynaportal. Look at a card reader then.
topic-am-i-registered-twice = Does it matter if I register twice?
    .lines = It does not. If the card is registered already, the screen simply says so.
topic-am-i-registered-new-card = When you have a new card
    .lines =
        Papers differ on whether the registration passes over to a re-issued card. Check it when you have collected the card.
        After a new electronic certificate it can take about { $certificate-reflected-hours } hours until it works.

topic-portal-screen = Save the eligibility screen
    .words = screen, PDF, save, download, screenshot, Mynaportal, show on my phone, clinic without a reader
topic-portal-screen-bite = The eligibility screen of { -portal }, the national website, tells which insurer you have. At a hospital where there is no card reader, or it is broken, you can show it together with the card. You can save it on your smartphone beforehand.
topic-portal-screen-open = How to open it
    .lines =
        Log in to Mynaportal with the card and its PIN.
        On the first screen choose “<ja>健康保険証</ja>”. It shows your name, your numbers and the name of your insurer.
topic-portal-screen-save = How to save it
    .lines =
        Press “<ja>端末に保存</ja>” on that screen and a copy of it (a PDF) is saved. From then on you can show it without logging in.
        When you have another insurer, save it again.
topic-portal-screen-school = School trips and nurseries
topic-portal-screen-cannot = If you cannot open it
    .lines =
        It cannot be opened if the electronic certificate has run out, if the PIN is locked, or with a card without a PIN. To see a doctor, bring the paper notice of eligibility information (<ja>資格情報のお知らせ</ja>) together with a card that still works.
        Renewing the certificate, or setting the PIN anew, is done at the municipal office.

topic-cancelling = Cancel the registration
    .words = cancel, undo, unregister, opt out, stop using the card, remove registration, do not want it
topic-cancelling-bite = You can cancel the registration of your { -card } for insurance use. You need not say why. After that you see a doctor with the { -kakuninsho } that is sent to you.
topic-cancelling-how = How to cancel it
topic-cancelling-meanwhile = Until it is cancelled
    .lines = Until it is cancelled, you can use the card as an insurance card. After that you cannot. If the eligibility certificate has not come by then, ask your insurer before you see a doctor. The registration cannot be cancelled in Mynaportal.

# The card.

topic-getting-a-card = Get a My Number Card, or a new one
    .words = apply for a card, get a card, no card, first card, card expired, renew the card, broken card, damaged chip, replacement, postcard, pick up, photo
topic-getting-a-card-bite =
    Apply, and a postcard comes. Then collect the card at the counter, and register it for insurance use, too.
    If you have lost your card, read “I lost my My Number Card” first.
topic-getting-a-card-run-out = The card has run out
    .lines =
        A card that has run out cannot be used as an insurance card either. Apply for a new one.
        The last day is printed on the card. For adults it is normally the { $card-years }th birthday after the card was made, for children the { $child-card-years }th. With a period of stay it may be earlier.
topic-getting-a-card-meanwhile = While you wait for the card
    .lines =
        If you are waiting for a renewal, your present card and its electronic certificate have not run out, and the card is registered, bring that card to the hospital or pharmacy. Bring the eligibility certificate, too, if you have one.
        If it is your first card, or your card has run out, an eligibility certificate comes as a rule without applying. If it has not come, ask your insurer.
        If you are waiting for a renewed or re-issued card, you can apply to your insurer for an eligibility certificate.

topic-renewing = Renew the electronic certificate
    .words = renew, renewal, electronic certificate, digital certificate, expired, five years, expiry date, last day, does not work, notice of expiry, three months, what to bring, proxy
topic-renewing-bite =
    You can renew the electronic certificate at the municipal office from about { $renewal-months } months before its last day. It is free of charge.
    Even after that day, a { -card } that is registered works as an insurance card until the end of the month { $works-on-months } months after the month of that day, unless the card itself has run out.
topic-renewing-two-dates = My card is still good, but I was told that it does not work
    .lines =
        The card has two last days: that of the card itself, and that of the electronic certificate inside it.
        The certificate ends on the { $certificate-years }th birthday after it was made, or with the card if that is earlier. If you do not renew it, the card stops working as an insurance card in the end.
        Renew it at the municipal office. There may be another reason, so also ask the staff or your insurer.
topic-renewing-after-the-date = Seeing a doctor after the last day of the electronic certificate
    .lines =
        Until the end of the month { $works-on-months } months after the month of the electronic certificate's last day, you do not have to pay the full price just because it has run out. You can see a doctor with a registered card, unless the card itself has run out.
        After that the registration ends and you cannot see a doctor with the card. Show the eligibility certificate. If it has not come, ask your insurer before you see a doctor. Renew the electronic certificate, then register again.
topic-renewing-three-months = How the “{ $leaflet-months } months” are counted
    .lines =
        The checklist that insurers hand out says “{ $leaflet-months } months from the last day”. Some papers count from date to date.
        By the national explanation it is the end of the month { $works-on-months } months after the month in which it ran out. Renew early, and you need not worry about it.
topic-renewing-again = Do I have to register again after renewing?
    .lines = Not if you renewed before the registration ended. To be on the safe side, check that the card is registered before you next see a doctor.

topic-lost-card = I lost my My Number Card
    .words = lost, stolen, cannot find my card, dropped, missing, stop the card, suspend, block, police, lost my insurance card
topic-lost-card-bite = Call { $phone } now and have the card stopped. They answer day and night, on holidays too. Then report it to the police and the municipal office.
topic-lost-card-afterwards = When you have the new card
    .lines = See whether it is registered for insurance use, and register it if it is not. If you have an eligibility certificate, do not throw it away or give it back until the card works. Then ask your insurer what to do with it.
topic-lost-card-abroad = If you are outside Japan

topic-pin = The PIN is forgotten or locked
    .words = PIN, password, code, forgot, locked, blocked, wrong number, reset, card without PIN, unlock
topic-pin-bite =
    If your { -card } is registered and has your photo on it, you can see a doctor without the PIN: by face recognition, or by the staff comparing you with the photo.
    You can set the PIN anew at the municipal office.
topic-pin-visit = At a hospital or pharmacy
topic-pin-which = Which PIN it is
    .lines = For insurance use it is the PIN of { $pin-digits } digits. After { $pin-tries } wrong tries in a row it is locked. It does not unlock by itself.
topic-pin-without = A card without a PIN (<ja>顔認証マイナンバーカード</ja>)

# At the doctor's.

topic-what-to-bring = What to bring to a hospital or pharmacy
    .words = bring, hospital, clinic, doctor, pharmacy, dentist, what do I need, machine broken, reader does not work, phone only, forgot my card
topic-what-to-bring-bite = If you have a { -card } that is registered for insurance use, bring the card. If you cannot use the card, bring the { -kakuninsho }.
topic-what-to-bring-card = With the card
    .lines =
        Bring the card. If face recognition does not work, you use the PIN, or the staff compare you with the photo.
        Where there is no card reader, or it is broken, also show the notice of eligibility information (<ja>資格情報のお知らせ</ja>) or the eligibility screen of { -portal }.
        If you have certificates (<ja>受給者証</ja>) of medical help for children, of designated intractable diseases and the like, bring them, too, unless your city or town says that you need not.
topic-what-to-bring-paper = With the eligibility certificate
topic-what-to-bring-old-card = With an old health insurance card
topic-what-to-bring-nothing = With nothing to show
topic-what-to-bring-reader-fails = My card is registered, but the card reader does not work
topic-what-to-bring-smartphone = I would like to bring only the smartphone
    .lines = Only hospitals and pharmacies that have the equipment accept a smartphone. The card has to be registered for insurance use first. Ask how to set the smartphone up at the numbers below, under “Ask by phone”. It is safer to bring the card, too.

topic-high-costs = An operation or a hospital stay may cost a lot
    .words = expensive, surgery, operation, hospital stay, high medical bill, limit, ceiling, maximum, pay back, dialysis, kogaku ryoyohi, gendogaku
topic-high-costs-bite =
    If you show the card and agree to your data being shared, you pay no more than your limit at one hospital in one month, without applying for anything. If the hospital has no card reader, or the electronic certificate has run out, ask your insurer beforehand.
    If you use an { -kakuninsho }, apply to your insurer beforehand for the limit certificate (<ja>限度額適用認定証</ja>, which shows the most you pay in a month). You need none if your limit is printed on the eligibility certificate.
topic-high-costs-card = With the card
topic-high-costs-paper = With the eligibility certificate
topic-high-costs-disease = Dialysis and other specified diseases

topic-benefits = What is shared, and what changes, when you use the card
    .words = advantages, benefits, why, consent, privacy, my data, what can the doctor see, medicine history, tax deduction, tax return, check-up, disaster
topic-benefits-bite = At hospitals and pharmacies, data on your medicines, treatments and check-ups reach doctors and pharmacists only if you agree.
topic-benefits-consent = You decide
    .lines = At hospitals and pharmacies, no data on medicines or treatments are shared without your consent. If you do not understand what the screen asks, ask at the reception.
topic-benefits-care = If you agree
    .lines =
        A hospital or pharmacy that you have never been to can see your earlier medicines, treatments and specific health check-ups (<ja>特定健診</ja>, which look for lifestyle diseases). It is easier to keep you from getting the same medicine twice, or one that does not agree with you.
        When you travel, or in a disaster, your medicines can be seen, too.
        Your payment limit is known as well, so in one month at one hospital you pay no more than that.
        While the electronic certificate has run out, your medicines and treatments cannot be seen. For that time, ask your insurer beforehand about your payment limit.
topic-benefits-tax = Tax deduction for medical costs (<ja>医療費控除</ja>)
    .lines = You can get a record of your medical costs in Mynaportal, which makes the tax return easier. Some things are not in it, such as acupuncture, moxibustion and judo therapy.
topic-benefits-jobs = A new job
    .lines = You do not have to exchange the card. But it can take a few days until your new insurer has entered your data.

topic-ambulance = The card in an ambulance (<ja>マイナ救急</ja>)
    .words = ambulance, emergency, paramedics, unconscious, first aid, myna kyukyu
topic-ambulance-bite = If you carry a card that is registered for insurance use, the ambulance crew may be able to see your medicines and illnesses, and use that for first aid and for choosing a hospital.
topic-ambulance-what-it-does = How it helps
    .lines =
        Your medicines and illnesses can sometimes be known even if you cannot speak or do not have your medicine notebook (<ja>お薬手帳</ja>) with you.
        It is easier for the hospital to prepare before you arrive.
topic-ambulance-what-it-takes = What you need
    .lines = Register the card for insurance use.

# Life.

topic-children = Children
    .words = child, baby, newborn, kid, birth, school trip, nursery, kindergarten, daycare, parent, guardian, no photo, minor
topic-children-bite =
    Children can use their { -card } as an insurance card, too. For a child under { $age-guardian }, a parent or guardian does what has to be done.
    Until there is a card, the child sees a doctor with the { -kakuninsho }. If it has not come, ask the insurer.
topic-children-newborn = Just born
topic-children-no-photo = A card without a photo (applied for before the first birthday)
topic-children-guardian = Children under { $age-guardian }
topic-children-school = School trips, camps, nurseries, kindergartens

topic-carers = If you need help
    .words = help, carer, caregiver, disability, wheelchair, dementia, nursing home, elderly parent, blind, cannot use the machine, on behalf of
topic-carers-bite = Your family, your carer or the staff may help you. If it is hard for you to use your { -card }, you can have an { -kakuninsho } on application while the card stays registered.
topic-carers-reader = Using the card reader
topic-carers-paper = Using the eligibility certificate
topic-carers-price = If your card is registered and you cannot manage the card reader

topic-residence = Period of stay (<ja>在留期間</ja>)
    .words = visa, visa extension, residence card, zairyu, period of stay, foreigner, permanent resident, student, extended my stay, card stopped after visa
topic-residence-bite =
    Your { -card }, which is not the residence card (<ja>在留カード</ja>), ends on the last day of your period of stay, or earlier. When your stay is extended, the My Number Card is not extended by itself.
    Before the card runs out, have it extended at the municipal office, too. If you have both cards in one (Specified Residence Card, <ja>特定在留カード</ja>), ask at the office.
topic-residence-waiting = Waiting for the result of an application to stay
topic-residence-no-notice = No notice is sent
topic-residence-certificate = The electronic certificate, too
topic-residence-permanent = Permanent residents and special permanent residents
    .lines = Your card does not depend on a period of stay. It is good until the date printed on it. The electronic certificate may have to be renewed before that.
topic-residence-over = If the card has run out
    .lines =
        Apply for a new card at the municipal office. When you have it, see whether it is registered for insurance use. Until then, see a doctor with the eligibility certificate. If it has not come, ask your insurer.
        An eligibility certificate of National Health Insurance (<ja>国民健康保険</ja>) may also end with the period of stay. Look at the date printed on it.

topic-moving-marrying-jobs = Moving, marrying, changing or leaving a job
    .words = move, moved, new address, marriage, married, divorce, name change, new job, changed jobs, quit, resigned, retired, lost my job, dependant, new insurer
topic-moving-marrying-jobs-bite =
    In none of these cases do you have to register your { -card } for insurance use again.
    But if you move to another city, town or village, hand in the moving-in report (<ja>転入届</ja>) within { $moving-report-days } days, and have the card kept valid there within { $carry-on-days } days, counting the day of the report as the first. If you do not, the card stops working.
    Report a new name to the municipal office and your insurer. If you have a new insurer, it has to be told; for a new job your employer normally does that.
topic-moving-marrying-jobs-name = A new name
topic-moving-marrying-jobs-job = A new job
    .lines = Normally your employer reports you to the new insurer. Once that is entered, you use the same card.
topic-moving-marrying-jobs-leaving = Leaving a job, or no longer a dependant
    .lines = Report to the insurer you join next. If you need a doctor before your data are in, ask that insurer first.

topic-over-75 = Medical care for the late-stage elderly (<ja>後期高齢者医療</ja>)
    .words = elderly, senior, seventy-five, eighty-five, old age, koki korei, my mother, my father, birthday
topic-over-75-bite-everyone = This is the health insurance of people of { $age-elderly } and over, and some others. In this period everyone in it gets an eligibility certificate, without applying. If your card is registered, you can also use the card.
topic-over-75-bite =
    This is the health insurance of people of { $age-elderly } and over, and some others. With a registered card you can see a doctor at any age.
    Everyone who was { $age-sent } or older on { $elderly-day } is sent an eligibility certificate. Younger people may be sent the notice of eligibility information (<ja>資格情報のお知らせ</ja>) instead.
topic-over-75-birthday = Turning { $age-elderly }
topic-over-75-older = { $age-sent } or older on { $elderly-day }
    .lines = Everyone is sent an eligibility certificate, even with a card.
topic-over-75-younger = Younger than { $age-sent } on { $elderly-day }
    .lines = If you cannot use the card as an insurance card, an eligibility certificate comes as a rule.
topic-over-75-both = If you have both the card and the eligibility certificate

# Trust.

topic-suspicious-calls = A strange call or message
    .words = scam, fraud, phishing, strange call, robot call, text message, SMS, link, is it real, fake, pressed a number, deceived
topic-suspicious-calls-bite = An automatic voice that says “press a number to register”, or a text message that asks you to register, does not come from the Ministry of Health, Labour and Welfare (<ja>厚生労働省</ja>). Hang up, and do not open the link in the message.
topic-suspicious-calls-hang-up = What to do
topic-suspicious-calls-ask = If you wonder whether it was real
    .lines = Do not call back the number they gave you. Ask at the numbers below, under “Ask by phone”. If you think you have been deceived, talk to the police.
topic-suspicious-calls-told-already = I have given them my My Number or the PIN
    .lines =
        Talk to the police at once. You can set the PIN anew at the municipal office.
        If you have handed over or lost the card itself, call { $phone } to have the card stopped. They answer day and night.

topic-legal-basis = What the law says
    .words = law, legal, duty, compulsory, mandatory, obligatory, have to, penalty, fine, article, act
topic-legal-basis-bite = The Health Insurance Act (<ja>健康保険法</ja>) says how a hospital or pharmacy checks that you are insured. That is done with the card; you can also see a doctor with the eligibility certificate.
topic-legal-basis-what-is-checked = What is checked with the card (<ja>第三条第十三項</ja>)
    .lines = On the card there is an electronic certificate for user identification (<ja>利用者証明用電子証明書</ja>). With it your insurer is asked whether you are insured, and its answer reaches the hospital or pharmacy. The law calls this electronic confirmation of eligibility (<ja>電子資格確認</ja>). That is why the last day of the certificate matters.
topic-legal-basis-how-one-is-treated = What happens when you see a doctor (<ja>第六十三条第三項</ja>)
    .lines = You choose the hospital or pharmacy yourself. There it is confirmed that you are insured, electronically or by another way that an ordinance of the ministry names.
topic-legal-basis-working-together = Working together (<ja>第二百五条の五</ja>)
    .lines = The State, insurers, hospitals, pharmacies and others concerned are to work together, for example by introducing the electronic check, so that the paperwork of health insurance goes smoothly. The article says nothing of a penalty.

topic-about = Shirube, and where official information is
    .words = shirube, what is this, official, government, contact, other languages, English, chatbot, privacy, data, sources, who made this
topic-about-bite = From published documents { -shirube } tells you what to do, by when, and whom to call. It is not a government service, so in the end please check with official information.
topic-about-official = Where official information is
    .lines =
        On the card and on registering, see the websites of the Digital Agency (<ja>デジタル庁</ja>) and the Ministry of Health, Labour and Welfare (<ja>厚生労働省</ja>).
        About the eligibility certificate, ask your insurer. About the card and its electronic certificate, ask the municipal office.
topic-about-chatbot = Ask in writing
    .lines = You can ask the chatbot Govbot (<ja>国・地方共通相談チャットボット</ja>) about using the card as an insurance card. Some cities and towns link to it on their websites.
topic-about-languages = Information in other languages
    .lines = There is information for people of other nationalities. A leaflet from your insurer may have a code to scan that opens it. Information of the Ministry of Health, Labour and Welfare in other languages is sometimes named on the website of your city or town. Ask at the counter.
topic-about-sources = Where our answers come from
    .lines =
        Every answer names the documents it rests on, with their dates or the day on which we checked them. Where documents differ, we say so.
        What we do not know we say we do not know, and whom to ask.
topic-about-private = About you
    .lines = We do not ask your name or any number. The answers you choose are not kept and not sent anywhere. It works without the internet, too.

# What was done so that everybody can use it, and what is still missing.
topic-accessibility = Easy to see, to hear, to use: what was done
    .words = accessibility, screen reader, large text, zoom, contrast, colours, low vision, blind, keyboard, disability
topic-accessibility-bite =
    Larger text, other colours, keys alone, read aloud: it is made to be used in each of these ways, and tested in them.
    What is still missing is said below.
topic-accessibility-standard = The standard it aims at
    .lines =
        Level AA of the Japanese standard JIS X 8341-3:2016, and level AA of the international guidelines WCAG 2.2.
        This holds for every screen of { -shirube }, for what it prints and for its PDFs.
topic-accessibility-tested = How it is tested
    .lines =
        Every screen is judged in every language by a tool for it (axe).
        With text of twice the size, on a narrow screen and with letters further apart, real screens are looked at: nothing may be cut.
        That it can be used from beginning to end with keys alone, that one sees where one is, and what screen readers are told, is tested on real screens.
        How well colours can be told apart is computed for every pair, in light, dark and high contrast.
topic-accessibility-missing = What is still missing
    .lines =
        It has not been tested yet by people with disabilities or by elderly people.
        Nobody has listened to it yet with a screen reader. It has not been tested on Windows and macOS.
        What is wrong with a team's file is told in English only.

# For those who answer the phone, a page each. The names of keys are those on the keyboard.
topic-desk-agents = How the screen for agents works
    .words = agent, operator, help desk, call centre, call center, keys, shortcuts, walk a caller through
topic-desk-agents-bite =
    “What has been said” stands on the left, “What to say” in the middle, “The answer so far” on the right.
    Read out what to say and press the number of the answer: that is all it takes. You do not need the mouse.
topic-desk-agents-call = A call from beginning to end
    .lines =
        First choose the caller's language (Alt and a digit). What to say then stands in the language of the screen and in that one.
        Read the question and press the number beside the answer. “Not sure” has a number, too. Do not lead the caller: read it as it stands.
        If the card is lost, press “I have lost it” first. The number that stops the card then stands at the top of the screen: give it before any other question.
        Ask what else is true. If there is nothing, press the number of “Nothing else, on to the summary” and read the summary out.
        Then press “Next caller” (Ctrl + Shift + N). All answers are gone. Right after it, Backspace brings them back.
topic-desk-agents-private = What is not asked and not kept
    .lines =
        Names, addresses and numbers are not asked. For the electronic certificate, the year and month are enough.
        What “Copy for the record” (Ctrl + Shift + C) copies holds no date of the caller.
        With the receipt code, anybody at the desk can go on from the same answers next time. Ask for the dates again.
topic-desk-agents-find = Finding something quickly
    .lines =
        Ctrl + K finds questions, phone numbers, insurers and words.
        If the paper in the caller's hands says something else, “The printed checklist” under “The answer so far” says why.
topic-desk-supervisors = For supervisors of a help desk
    .words = supervisor, manager, team file, statistics, counts, updates, settings
topic-desk-supervisors-bite =
    Your own phone numbers and your insurer's rules can be added with a team's file.
    Calls are counted only on computers where somebody has decided so, and only as daily totals.
topic-desk-supervisors-team = The team's file
    .lines =
        Make a file from the template, check it with shirube pack check, then on each computer enter its place under “Settings”, “Where the file is”, and press “Use this file”.
        Whatever it adds bears the team's name and date. The national rules and phone numbers cannot be changed.
        When the file changes, open screens follow by themselves.
topic-desk-supervisors-counts = Counting calls
    .lines =
        Nothing is counted at first. On each computer, open “How many calls” and press “Start counting”.
        Only daily totals are kept: what was advised, what else was true, language, insurer. Who answered what, and when, is not kept.
        Small numbers are hidden in a saved table. The files of several computers are added up with shirube counts merge.
topic-desk-supervisors-updates = How fresh the information is
    .lines =
        At the foot of the screen stands the day on which the information was checked. What is out of date says so.
        A new version does not install itself. When there is one, please install it on each computer.
