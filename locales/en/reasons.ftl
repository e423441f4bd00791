# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = You have no card that you can use, so first get one and then register it as an insurance card.
reason-card-expired = The card itself has run out. We found no rule that lets you go on using it after that. Get a new card and register it.
reason-card-lost = A lost card is stopped first, so that nobody else can use it. Sources differ on whether the registration carries over to the new card, so check it once you have the card.
reason-card-damaged = A card that cannot be read does not work. While you wait for the new one, you can apply for an eligibility certificate.
reason-card-returned = If you gave your card back, the eligibility certificate may not come soon unless you apply for it.
reason-card-replacing = While you wait for the new card, you can apply for an eligibility certificate. Once you have the card, check that it is still registered.
reason-all-in-order = Your card, its registration and its electronic certificate are all in order.
reason-certificate-renewable = The electronic certificate can be renewed from about { $renewal-months } months before its last day. That time has come (some offices start one day later).
reason-certificate-grace = The electronic certificate has run out, but the card still works as an insurance card to the end of the month { $works-on-months } months after the month in which it ran out.
reason-certificate-disputed = The electronic certificate ran out more than { $leaflet-months } months ago. By the government's explanation the card works to the end of the month { $works-on-months } months after the month in which it ran out. To be safe, renew it at once and check the registration.
reason-certificate-lapsed = The electronic certificate ran out so long ago that the card is no longer registered as an insurance card. Renew it, then register again.
reason-certificate-absent = To work as an insurance card, the card needs the electronic certificate for user identification (<ja>利用者証明用電子証明書</ja>). Have it put on the card at the counter, then register.
reason-not-registered = The card works as an insurance card only after you register it.
reason-not-registered-renewable = The card works as an insurance card only after you register it. The electronic certificate also runs out soon; it can be renewed from about { $renewal-months } months before its last day, so that time has come.
reason-not-registered-without-certificate = To register the card, you need an electronic certificate that has not run out. Without one the card cannot be registered, so go to the counter first.
reason-card-not-sure = What you need to do depends on the state of your card.
reason-registration-not-sure = What you need to do depends on whether the card is registered.
reason-certificate-not-sure = What you need to do depends on when the electronic certificate (data inside the card that shows who you are) runs out.
reason-in-any-case = You need this in any case.
reason-kakuninsho-late-elderly-everyone = On that day the rule was to send an eligibility certificate to everyone insured under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>).
reason-kakuninsho-late-elderly-by-age = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), what is sent depends on your age and on how you use the card.
reason-kakuninsho-on-application = If the card is lost, broken or given back, or is being renewed or re-issued, you have to apply for an eligibility certificate.
reason-kakuninsho-sent = As a rule, people whose card does not work as an insurance card are sent an eligibility certificate.
reason-kakuninsho-not-issued = People whose card works as an insurance card are not normally given an eligibility certificate.
reason-kakuninsho-open = Whether you get an eligibility certificate depends on whether the card works.
reason-care-card-works = At the counter you show the card.
reason-care-card-may-work = It is not certain that the card works.
reason-care-nothing-to-show = The card does not work as an insurance card yet.

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = The checklist says only “get a card, register it”. When a card is lost, having it stopped and reporting it come first.
differs-card-damaged = The checklist says only “get a card, register it”. A broken card is re-issued, and while you wait you can apply for an eligibility certificate.
differs-card-returned = The checklist says “get a card, register it”. If you gave the card back by choice, you can see a doctor with an eligibility certificate and without a card.
differs-card-replacing = The checklist says “get a card, register it”. Yours is already on its way, so there is no need to apply again.
differs-certificate-renewable = By the checklist there is nothing to do. If you renew now, it cannot run out on you.
differs-certificate-disputed = The checklist says that the registration ends { $leaflet-months } months after the last day, and so “renew, register”. By the government's explanation the registration is not over yet, so renew first and then check whether it is still there.
differs-certificate-absent = The checklist says only “renew”. A card that had no electronic certificate also has to be registered afterwards.
differs-not-registered-renewable = The checklist says only “register”. The electronic certificate runs out soon, so do not forget to renew it.
differs-not-registered-without-certificate = The checklist says only “register”. That does not work without an electronic certificate that has not run out, so go to the counter first.

# Things to know.
notice-date-contradicts-answer = Your answer and the date of the electronic certificate do not agree. We went by the date.
notice-information-out-of-date = For this day our information may be out of date, or no rule may be in force yet. Please phone and check before you act.
notice-no-medical-history-in-grace = Until you renew the electronic certificate, doctors and pharmacists cannot see your earlier treatment and medicines. Tell them what you take, or show your medicine notebook (<ja>お薬手帳</ja>).
notice-three-months-disputed = Sources count the “{ $leaflet-months } months” differently. The card may be refused at the counter although it should work, so check before you go.
notice-reader-failure-is-not-full-price = You never have to pay the full cost only because the card reader does not work. Tell the staff at the desk.
notice-may-get-card-again = You can get a card again and register it at any time.
notice-sent-in-principle = As a rule, the eligibility certificate comes without your asking. If it has not come, ask your { -insurer }.
notice-insurers-differ = Insurers do not all do this the same way. Please check with your { -insurer }.
notice-ask-insurer-if-not-renewed = If you cannot renew in time, ask your { -insurer }. When the card stops working, an eligibility certificate is normally sent.
notice-pay-and-claim = If you see a doctor with nothing to show, you may have to pay the full cost and claim it back later. Before you go, talk to your { -insurer } or your employer. If you feel ill and it is urgent, you may see a doctor first.

# Whether the card works.
works-yes = The card works as an insurance card.
works-entitlement-only = The card works as an insurance card, but it shows only that you are insured.
works-no = At the moment the card does not work as an insurance card.
works-unknown = It is not certain yet whether the card works as an insurance card.

# What to show.
show-my-number-card = Show your { -card } at the counter.
show-oshirase = Show the notice of eligibility information (<ja>資格情報のお知らせ</ja>) together with the card.
show-portal-screen = Together with the card you can also show the eligibility screen of { -portal }.
show-kakuninsho = Show your { -kakuninsho } at the counter: the one from your present insurer, with a date that has not passed.
show-old-card = Show your old health insurance card (<ja>健康保険証</ja>) at the counter.
show-nothing = If you have an { -kakuninsho } from your present insurer that has not run out, show that. If not, there is nothing you can show yet.

# How one comes by the eligibility certificate.
kakuninsho-not-issued = While your card works, an { -kakuninsho } is not normally given out.
kakuninsho-sent = An { -kakuninsho } should reach you.
kakuninsho-on-application = You get an { -kakuninsho } when you apply for it.
kakuninsho-ask-insurer = Ask your { -insurer } whether you will get an { -kakuninsho }.
kakuninsho-unknown = Whether you will get an { -kakuninsho } depends on what you find out above.
