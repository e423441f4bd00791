# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = Is one of these true for you?
situations-lead = Tick what is true. If nothing is, simply go on. What you choose here is not kept anywhere either.
situations-skip = None of these
situations-next = Show the answer
situations-date = Date, if you know it
situations-date-needed = Date
situations-date-hint = For example: { $example }
heading-situations = What to know in your case
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }: { $date }

# Themes.
theme-trouble = The card and its PIN
theme-change = Moving, a new job, a new name
theme-stay = Period of stay
theme-child = Your child
theme-help = Help, and at the doctor's
theme-elderly = Older people
theme-papers = Papers you have
theme-wishes = Other things

# What can be chosen.
situation-my-number-not-submitted = My insurer does not have my My Number (<ja>マイナンバー</ja>)
situation-residence-period-ending = The My Number Card that goes with my period of stay ends soon (the date <ja>…まで有効</ja> on the card)
situation-residence-period-over = The My Number Card that goes with my period of stay has run out (the date <ja>…まで有効</ja> on the card)
situation-moved = I moved to another city, town or village
    .hint = Day on which you handed in the moving-in report (<ja>転入届</ja>)
situation-pin-locked = I forgot the PIN, or it is locked
situation-no-pin-card = I have a card without a PIN (<ja>顔認証マイナンバーカード</ja>)
situation-infant = A small child's card without a photo
situation-newborn = My child was just born
situation-under-15 = It is for a child under { $age-guardian }
situation-school-trip = A school trip or camp
situation-nursery = A nursery or kindergarten may take the child to a doctor
situation-name-changed = My name has changed
situation-carer-needed = I always need somebody's help to use the card
situation-cannot-use-reader = Just this time, I may not manage the card reader
situation-no-reader = The clinic has no card reader, or it is broken
situation-new-insurer = I have a new health insurer, for example after changing jobs
    .hint = Day on which you gave the papers to your employer
situation-age-75-soon = I turn { $age-elderly } soon
situation-koki-korei-85 = I am under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>) and was { $age-sent } or older on { $elderly-day }
situation-koki-korei-under-85 = I am under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>) and was younger than { $age-sent } on { $elderly-day }
situation-surgery-planned = An operation or a hospital stay is coming, and may cost a lot
situation-specific-disease = Treatment for a specified disease, for example dialysis
situation-has-kakuninsho = I have an eligibility certificate (<ja>資格確認書</ja>) from my present insurer that has not run out
situation-has-two-kakuninsho = I have two eligibility certificates (<ja>資格確認書</ja>)
situation-leaving-insurer = I am leaving my health insurer, or have left it
situation-has-old-card = I have an old health insurance card (<ja>健康保険証</ja>)
situation-only-oshirase = I only have the notice of eligibility information (<ja>資格情報のお知らせ</ja>)
situation-voluntary-member = I left my job and stay insured as a voluntarily continued member (<ja>任意継続</ja>)
situation-wants-to-cancel = I want to cancel the card's registration as an insurance card
situation-stays-on-paper = I would rather see a doctor with the eligibility certificate (<ja>資格確認書</ja>) than with the card
situation-suspicious-call = I had a strange call or message
situation-abroad = I am outside Japan now

# By when, where no date was given.
by-moving-undated = Within { $carry-on-days } days, counting the day of the moving-in report (<ja>転入届</ja>) as the first. The report itself is due within { $moving-report-days } days of moving.
by-stay-undated = By the date printed on the My Number Card (<ja>…まで有効</ja>), not the date on the residence card (<ja>在留カード</ja>).

# Why.
reason-my-number-not-submitted = As long as your insurer does not have your My Number, the reader cannot find out that you are insured.
reason-residence-period-ending = The card ends with the period of stay. When your stay is extended, the card is not extended by itself.
reason-residence-period-over = The date printed on the card has not passed yet. If you go to the office by that day, you can go on using the card.
reason-moved = If you do not have the card carried on at your new address, it stops working.
reason-pin-locked = A locked PIN does not unlock by itself.
reason-works-not-without-my-number = Without your My Number at the insurer, the card does not work as an insurance card yet.
reason-works-not-without-pin-or-photo = A card without a photo is used with the PIN. While the PIN is locked, it cannot be used.
reason-works-once-data-are-in = Until the data of your new insurer are in, nobody can say whether the card works.
reason-care-no-reader = Where there is no card reader, you show the card together with something that tells your insurance details.
reason-care-kakuninsho = While the card does not work, you show the eligibility certificate.
reason-care-old-card = On that day the old health insurance card still works.
reason-kakuninsho-late-elderly-85 = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), everyone who was { $age-sent } or older on { $elderly-day } is sent an eligibility certificate.
reason-kakuninsho-late-elderly-under-85 = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), what people younger than { $age-sent } on { $elderly-day } are sent depends, among other things, on whether they use the card.
reason-kakuninsho-my-number-not-submitted = People whose My Number the insurer does not have are sent an eligibility certificate.
reason-kakuninsho-joining = How somebody who has just joined gets an eligibility certificate depends on the insurer.
reason-kakuninsho-after-old-card = While the old health insurance card works, no eligibility certificate is given out. If your My Number Card does not work as an insurance card, one comes before the old card ends.
reason-kakuninsho-locked-infant = While the PIN of a child's card without a photo is locked, you can apply for an eligibility certificate.
reason-kakuninsho-with-help = People who need help with the card, and small children whose card has no photo, can have an eligibility certificate on application even though the card works.
reason-held-keep = Until the card is registered and works, you depend on the eligibility certificate.
reason-held-keep-both = People who need help, small children whose card has no photo, and people under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>) may keep both.
reason-held-return = The rule of this insurer is that the eligibility certificate is given back once the card is registered.
reason-held-discard = This insurer does not collect eligibility certificates once the card is registered.
reason-held-ask = The papers we have do not say what to do with the eligibility certificate once the card is registered.
reason-held-changes = When your insurer changes, the eligibility certificate of the previous insurer and that of the present one are dealt with differently.
reason-held-own-rules = There are separate rules for when you leave an insurer, and for when you have two eligibility certificates.
reason-held-on-paper = Once the card's registration is cancelled, you see a doctor with the eligibility certificate.
reason-paper-on-application = To see a doctor with the eligibility certificate, you have to apply for it.

# Things to know.
notice-bring-what-paper-does-not-replace = With the eligibility certificate, also bring these if you have them: the elderly recipient certificate (<ja>高齢受給者証</ja>, your share of the cost), the limit certificate (<ja>限度額適用認定証</ja>, the most you pay in a month) and the specified-disease certificate (<ja>特定疾病療養受療証</ja>, for example for dialysis). Bring certificates of other schemes, such as medical help for children or for designated intractable diseases, with the card as well as with the paper, unless your city or town says otherwise.
notice-not-a-fault-of-the-card = When a card does not work because the insurer lacks your My Number, that is no fault of the card. Once the number is in and anything else that is missing is done, it can be used.
notice-special-extension-once = If you are still waiting for the result of your application to stay, ask the municipal office before the card runs out. It can extend the card, not your stay, by { $extension-months } months, once.
# $date: the last day of the extension
special-extension-until = With that extension the card would last until { $date }.
notice-no-notice-is-posted = Nobody sends you a notice when a card ends with the period of stay. Please keep the date in mind yourself.
notice-in-one-visit = You can have the card extended and its electronic certificate renewed in one visit to the same counter. First have the card extended, then have the electronic certificate renewed.
notice-reissue-is-charged = If your My Number Card has run out together with your period of stay, a new one costs { $reissue-fee } yen.
notice-moving-keeps-insurance-use = If you are insured through work, moving does not end the card's registration as an insurance card. But you must still have the card kept valid at your new address, or it stops working.
notice-moving-changes-insurer = If your insurance is run by the city or town (<ja>国保</ja>), you join again where you move to. The old eligibility certificate goes back to the city or town you left.
notice-moving-out-of-prefecture = Under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>), moving to another prefecture means another insurer. Ask at the municipal office what to do with the old eligibility certificate. It takes several days until your new data are in, so before you see a doctor, also ask the municipal office whether the card works.
notice-card-lapses-after-moving = If the card was not carried on within { $carry-on-days } days of the moving-in report, counting its day as the first, it no longer works. If you did have it carried on, answer again without choosing “I moved to another city, town or village”.
notice-face-or-photo-only = Without the PIN, a card that has a photo and is otherwise in order still works at a hospital, clinic or pharmacy, by face recognition or by the staff comparing you with the photo. Mynaportal and the { -atm } need the PIN, so register at a card reader.
notice-registers-at-reader-only = A card without a PIN can be registered as an insurance card only at the card reader of a hospital, clinic or pharmacy.
notice-carry-oshirase = You cannot open Mynaportal. In case a card reader does not work, carry the notice of eligibility information (<ja>資格情報のお知らせ</ja>) on paper together with the card.
notice-pin-only = A card without a photo is used with the PIN. A parent or guardian enters it. Face recognition is not possible.
notice-paper-is-easier = For a child whose card has no photo, it may be easier to apply for an eligibility certificate.
notice-dependant-recognition-first = First enter the child in your health insurance (at insurers through work: recognition as a dependant, <ja>扶養の認定</ja>). Ask there, too, about an eligibility certificate until the card comes.
notice-express-card-for-newborn = If you apply together with the birth report (<ja>出生届</ja>), the child's card comes in about { $express-weeks } { $express-weeks ->
    [one] week
   *[other] weeks
}. It costs nothing.
notice-guardian-acts = A parent or guardian does this for the child. The card has no certificate for signing, but it works as an insurance card. A child's card and its electronic certificate normally have the same last day. If that is so and the day is near, it is a new card that is needed, not a renewal of the electronic certificate. Apply for it early.
notice-copy-for-school = If the child's card is registered as an insurance card but is hard for the child to take along, you may leave with the school or nursery the notice of eligibility information (<ja>資格情報のお知らせ</ja>) or a copy of it, or the PDF saved from Mynaportal, on paper or not. The teachers can then show it at the hospital in place of the card. A child whose card is not registered uses the eligibility certificate.
notice-name-change = A new name does not end the card's registration as an insurance card. Have the name on the card, and the certificate for signing (used for applications on the internet) if you have one, changed at the municipal office. Tell your insurer, too, and hand in the eligibility certificate if you have one. If you are employed, ask your employer first.
notice-helpers-may-act = If you wish, family, helpers or the staff may put the card on the reader. Family or helpers may enter the PIN for you. The staff may compare you with the photo instead. You need not tell the staff your PIN.
notice-paper-with-help = Even if the card works, you can apply for an eligibility certificate. Family or others may apply for you. When it is renewed, no new application is needed.
notice-data-take-days = It takes some days until the data of your new insurer are in. Before you see a doctor, ask your employer or the new insurer, or look in Mynaportal if you can open it. The old health insurance card (<ja>健康保険証</ja>, made of paper or plastic) and the eligibility certificate of your previous insurer can no longer be used.
notice-new-insurer-at-75 = From your { $age-elderly }th birthday you are under medical care for the late-stage elderly (<ja>後期高齢者医療</ja>). Once the data are in, the card goes on working. An eligibility certificate from before ends the day before your birthday.
notice-younger-elderly-get-oshirase = Instead of the eligibility certificate you may be sent the notice of eligibility information (<ja>資格情報のお知らせ</ja>). Which of them comes depends on your association (<ja>広域連合</ja>), the body that runs this insurance in your prefecture. If you would like an eligibility certificate, you can apply. Ask your municipal office how.
notice-limit-certificate-not-needed = If you show the card and agree to share the information, you need no limit certificate (<ja>限度額適用認定証</ja>): at one hospital in one month you pay no more than your limit. If the hospital has no card reader, or the electronic certificate has run out, ask your insurer beforehand whether you need the limit certificate.
notice-bring-limit-certificate = With the eligibility certificate, bring a limit certificate (<ja>限度額適用認定証</ja>), which caps what you pay in a month, unless your limit is printed on the eligibility certificate. Apply to your insurer for it beforehand. Without it, you pay first and later claim back what was above your limit.
notice-disease-certificate-not-needed = If you show the card, you need no specified-disease certificate (<ja>特定疾病療養受療証</ja>). You still have to apply to your insurer to have the disease recognised. If the hospital has no card reader, or the electronic certificate has run out, bring the specified-disease certificate, too.
notice-bring-disease-certificate = With the eligibility certificate, also bring the specified-disease certificate (<ja>特定疾病療養受療証</ja>). You apply to your insurer to have the disease recognised.
notice-printed-date-counts = An eligibility certificate is good until the date printed on it, but no longer once your insurer changes.
notice-keep-kakuninsho-until-registered = Keep the eligibility certificate you have until whatever is needed (registering, renewing) is done and the card works as it should. The exception: when you leave the insurer that issued it, give it back.
notice-may-keep-both = Even when the card works, you may keep the eligibility certificate beside it.
notice-return-kakuninsho-via-employer = Once the card is registered, give the eligibility certificate back through your employer.
notice-return-kakuninsho-directly = Once the card is registered, ask your insurer about the eligibility certificate, or give it back directly.
notice-discard-kakuninsho = Once the card is registered, you need not give the eligibility certificate back. Cut it up and throw it away yourself.
notice-ask-before-returning = The papers of this insurer do not say what to do with the eligibility certificate once the card is registered. Keep it, and ask your insurer.
notice-return-or-discard = Once the card is registered, some insurers want the eligibility certificate back through the employer, others let you throw it away. Keep it until you have asked.
notice-ask-whose-paper = See which insurer your eligibility certificate is from. If it is from your previous insurer, give it back. If you do not know how, ask that insurer. If it is from your present insurer, do not throw it away, and ask your insurer what to do with it.
notice-keep-paper = If you will go on using the eligibility certificate instead of the card, do not throw away or give back the one you have. Ask your insurer before you have the card's registration cancelled.
notice-inferred = The papers do not say clearly how voluntarily continued members (<ja>任意継続</ja>) do this. Shirube infers it from other papers, so please check with your insurer.
notice-which-of-two-papers = Which of the two to use and what to do with the other depends on the insurer. If this sheet gives no rule of your insurer, ask, and keep both until then.
notice-papers-go-back-on-leaving = After you leave, that insurer's eligibility certificate must not be used. Give it back even if its date has not come. After you leave, the card does not work as an insurance card either until you have joined your next insurer and your data are in. Before you see a doctor, ask the next insurer.
notice-old-card-own-date = The old health insurance card is good until the date written on it, but never after { $old-card-until }, even with a later date or none. It is no longer good once your insurer changes.
notice-old-card-ended = Your old health insurance card is no longer good. Ask the insurer that issued it whether to give it back.
notice-old-card-void = Old health insurance cards are no longer good. You need not give yours back: cut it up and throw it away.
notice-old-card-leniency = At that time some hospitals and pharmacies accepted old health insurance cards that had run out, but they did not have to. Do not rely on it.
notice-sources-differ = Sources differ on whether old health insurance cards were still accepted then. Do not rely on the old card.
notice-oshirase-is-not-enough = The notice of eligibility information (<ja>資格情報のお知らせ</ja>) alone is not enough to see a doctor. It is shown together with the card.
notice-voluntary-deals-directly = As a voluntarily continued member (<ja>任意継続</ja>) you deal with the insurer directly, not through an employer.
notice-cancel-through-insurer = You cancel the registration through your insurer. It takes about { $cancel-months-from } to { $cancel-months-to } months to take effect. As a rule you are then sent an eligibility certificate. You can register again at any time.
notice-hang-up = If it is a call, hang up and press no key. If it is a message, do not open the link. The Ministry of Health, Labour and Welfare (<ja>厚生労働省</ja>) never asks you to register by an automated call or a text message. You can register only in Mynaportal, at a { -atm }, or at the card reader of a hospital, clinic or pharmacy. If you have told them your PIN, talk to your municipal office at once. If you have paid money, talk to the police at once.
notice-free-number-from-abroad = Free numbers may not connect from abroad. Ask family or somebody else in Japan to call for you.

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = Some fire departments are trying out “Myna emergency” (<ja>マイナ救急</ja>): ambulance crews look up your medicines and other information with the { -hokensho }.
guide-ambulance-nationwide = In an ambulance, too, the crew can look up your medicines and other information with the { -hokensho } (“Myna emergency”, <ja>マイナ救急</ja>). It is good to carry it with you.
guide-portal-2024 = Open { -portal }, tap <ja>申し込む</ja>, agree to the terms, and read the card. You need the card and its { $pin-digits }-digit { -pin }. The words on the screen may differ a little.
guide-portal-2025 = Log in to { -portal }, choose <ja>健康保険証</ja>, agree to the use, and tap <ja>登録</ja>. You need the card and its { $pin-digits }-digit { -pin }. The words on the screen may differ a little.
guide-portal-2026 = Open the { -app }, log in to { -portal }, choose “<ja>健康保険証</ja>”, agree, and press “<ja>登録</ja>”. You need the card and its { -pin } of { $pin-digits } digits. The words on the screen may differ a little.

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = “{ $situation }” and “{ $other }” cannot both be true. Please keep one of them.
situation-two-dates = “{ $situation }” has two dates. Please give one.
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = “{ $situation }” is only for people insured with { $insurer }. Please check which insurer you chose.
# $example: a day
situation-date-missing = “{ $situation }” needs a date, for example { $example }.
situation-date-not-whole = The date of “{ $situation }” needs its year, month and day, for example { $example }.
situation-has-no-date = “{ $situation }” has no date. Please take the date out.
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = Date of “{ $situation }”: { $problem }
