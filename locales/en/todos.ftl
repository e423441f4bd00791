# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = Phone to have the card stopped
    .how = Call { $phone } now. They answer day and night, on holidays too.
    .note = If you find the card before you apply for a new one, your { -municipality } can make it work again. Bring the card and another document that shows who you are.
todo-report-to-police = Report the loss to the police
    .how = Tell the nearest police box (<ja>交番</ja>) or police station that the card is lost.
    .note = Write down the report number (<ja>受理番号</ja>). You need it for the new card.
todo-check-card = See whether you have the card and whether it has run out
    .how = Look at the date printed before “<ja>まで有効</ja>” on the front of the card. If you cannot find the card, first ask your family, or the staff of your care home, whether they are keeping it for you. If you have never had a card, or do not know whether you had one, ask your municipal office. If you had a card and it is nowhere to be found, treat it as lost: call { $phone } and have it stopped. They answer day and night.
todo-check-registration = Check that the card is registered as an insurance card, and register it if it is not
way-check-registration-portal = Open the { -app }, log in to { -portal } and choose “<ja>健康保険証</ja>”. If it says “<ja>登録済</ja>”, the card is registered.
    .label = By smartphone
way-check-registration-reader = Put the card on the { -reader }. If it is not registered, the registration screen appears.
    .label = At a hospital or pharmacy
todo-find-certificate-date = Find the last day of the electronic certificate
way-find-certificate-date-card-face = Look at the field “<ja>電子証明書の有効期限</ja>” on the front. You fill it in yourself when you get the card, so it may be empty. It is not the same as the printed last day of the card.
    .label = On the card
way-find-certificate-date-portal = Log in to { -portal } to see it.
    .label = By smartphone or computer
way-find-certificate-date-municipality = Ask your { -municipality }. Bring the card.
    .label = At the counter
todo-submit-my-number = Give your My Number to your insurer
    .how = Give it to your { -insurer }. If you are employed, ask your employer first.
todo-extend-card = Have the card's last day extended
    .how = Go to your { -municipality } before the card runs out. If your My Number Card and your residence card are one card (Specified Residence Card, <ja>特定在留カード</ja>), ask at the office.
todo-continue-card = Have your card kept valid at your new address
    .how = Go to the municipal office of your new address.
todo-reset-pin = Set your PIN anew
    .how = Go to your { -municipality }.
todo-get-card = Get a { -card }
    .how = You can see how to apply at { $address }, or ask your { -municipality }. After you apply, a postcard comes. Go to the counter it names and collect the card.
    .note = If you have applied already, wait for the postcard and collect the card. If the postcard does not come, or you have lost it, ask your municipal office.
todo-reissue-card = Apply for a new card (<ja>再発行</ja>)
    .how = Apply at your { -municipality }.
    .cost = { $reissue-fee } yen. If you lost the card and are in a hurry, there is an express issue for { $express-reissue-fee } yen: apply within { $express-within-days } days of reporting the loss to the municipal office, and the card comes in about { $express-weeks ->
        [one] a week
       *[other] { $express-weeks } weeks
    }. A broken card may be replaced free of charge, so ask at the counter.
todo-wait-for-card = Collect the new card
    .how = Wait for word (a postcard or the like) from your municipal office, then go and collect the card. If no word comes, or you have lost it, ask that office.
todo-apply-kakuninsho = Apply for an { -kakuninsho }
    .how = Apply to your { -insurer }. If you are employed, ask your employer first.
    .note = While you have no card that works, show the eligibility certificate at hospitals and pharmacies.
todo-renew-certificate = Renew the { -certificate } on your card
    .how = Go to your { -municipality }. It cannot be done on the internet. Some offices want an appointment, so phone first. The electronic certificate is data inside the card that shows who you are.
    .bring = your card, the { -pin } if the card has one, and the expiry notice (<ja>有効期限通知書</ja>) if you have had one
    .cost = free of charge, also after it has run out.
    .time = it can take about { $certificate-reflected-hours } hours until the new certificate works.
    .note = If someone goes for you, they need a sealed reply form (<ja>照会書兼回答書</ja>). Ask the office first.
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = Have an { -certificate } put on your card
    .how = Go to your { -municipality }. Some offices want an appointment, so phone first. The electronic certificate is data inside the card that shows who you are.
    .bring = your card, and the { -pin } if the card has one
todo-register = Register the card for use as a health insurance card
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = By smartphone
way-register-atm = Bring the card, press “<ja>マイナンバーカードでの手続き</ja>”, then “<ja>健康保険証利用の申込み</ja>”. You need the PIN.
    .label = At a { -atm }
way-register-reader = Put the card on the { -reader }. If it is not registered yet, the registration screen appears.
    .label = At a hospital or pharmacy
