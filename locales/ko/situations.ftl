# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = 해당하는 것이 있나요?
situations-lead = 해당하는 것에 표시해 주세요. 없으면 그대로 다음으로 가세요. 여기에서 고르신 것도 어디에도 남지 않습니다.
situations-skip = 해당하는 것이 없습니다
situations-next = 답 보기
situations-date = 날짜(아시면)
situations-date-needed = 날짜
situations-date-hint = 예: { $example }
heading-situations = 고르신 상황에서 알아 두실 점
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }: { $date }

# Themes.
theme-trouble = 카드와 비밀번호
theme-change = 이사, 이직, 이름 변경
theme-stay = 재류기간이 있는 분
theme-child = 자녀에 관한 일
theme-help = 도움이 필요할 때, 진료를 받을 때
theme-elderly = 연세가 있으신 분
theme-papers = 가지고 계신 서류
theme-wishes = 그 밖의 일

# What can be chosen.
situation-my-number-not-submitted = 건강보험 기관에 마이넘버(<ja>マイナンバー</ja>)를 제출하지 않았습니다
situation-residence-period-ending = 재류기간에 맞춘 마이넘버카드의 유효기한(카드의 <ja>…まで有効</ja> 날짜)이 얼마 남지 않았습니다
situation-residence-period-over = 재류기간에 맞춘 마이넘버카드의 유효기한(카드의 <ja>…まで有効</ja> 날짜)이 지났습니다
situation-moved = 다른 시구정촌으로 이사했습니다
    .hint = 전입신고서(<ja>転入届</ja>)를 낸 날
situation-pin-locked = { -pin }를 잊어버렸거나, 비밀번호가 잠겼습니다
situation-no-pin-card = 비밀번호가 없는 카드(<ja>顔認証マイナンバーカード</ja>)를 가지고 있습니다
situation-infant = 얼굴 사진이 없는 어린아이의 카드입니다
situation-newborn = 아이가 태어난 지 얼마 안 되었습니다
situation-under-15 = 만 { $age-guardian }세 미만 아이를 대신해 신청합니다
situation-school-trip = 수학여행이나 합숙을 갑니다
situation-nursery = 어린이집이나 유치원 선생님이 아이를 병원에 데려가는 일이 있습니다
situation-name-changed = 이름이 바뀌었습니다
situation-carer-needed = 카드를 쓸 때 항상 다른 사람의 도움이 필요합니다
situation-cannot-use-reader = 이번만은 카드리더기를 잘 쓰지 못할 것 같습니다
situation-no-reader = 가려는 병원에 카드리더기가 없거나 고장 나 있습니다
situation-new-insurer = 이직 등으로 건강보험이 바뀌었습니다
    .hint = 직장에 서류를 낸 날
situation-age-75-soon = 곧 만 { $age-elderly }세가 됩니다
situation-koki-korei-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입해 있고, { $elderly-day }에 만 { $age-sent }세 이상이었습니다
situation-koki-korei-under-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입해 있고, { $elderly-day }에 만 { $age-sent }세 미만이었습니다
situation-surgery-planned = 수술이나 입원 등으로 의료비가 많이 들 것 같습니다
situation-specific-disease = 인공투석 등 특정질병 치료를 받고 있습니다
situation-has-kakuninsho = 지금 가입한 건강보험의, 유효기한이 끝나지 않은 { -kakuninsho }를 가지고 있습니다
situation-has-two-kakuninsho = { -kakuninsho }가 두 장 있습니다
situation-leaving-insurer = 지금의 건강보험에서 탈퇴하려고 하거나, 이미 탈퇴했습니다
situation-has-old-card = 이전의 건강보험증(<ja>健康保険証</ja>)을 가지고 있습니다
situation-only-oshirase = 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)만 가지고 있습니다
situation-voluntary-member = 퇴직한 뒤에도 전 직장의 건강보험에 계속 가입해 있습니다(임의계속, <ja>任意継続</ja>)
situation-wants-to-cancel = 카드의 보험증 등록을 취소하고 싶습니다
situation-stays-on-paper = 카드가 아니라 { -kakuninsho }로 진료를 받고 싶습니다
situation-suspicious-call = 수상한 전화나 문자를 받았습니다
situation-abroad = 지금 일본 밖에 있습니다

# By when, where no date was given.
by-moving-undated = 전입신고서(<ja>転入届</ja>)를 낸 날을 첫째 날로 세어 { $carry-on-days }일 이내에 하세요. 전입신고서는 이사한 뒤 { $moving-report-days }일 이내에 냅니다.
by-stay-undated = 마이넘버카드에 “<ja>…まで有効</ja>”라고 적힌 날까지 하세요. 재류카드(<ja>在留カード</ja>)의 날짜가 아닙니다.

# Why.
reason-my-number-not-submitted = 건강보험 기관이 마이넘버를 모르면, 카드를 읽어도 보험에 가입되어 있는지 확인할 수 없습니다.
reason-residence-period-ending = 카드의 유효기한은 재류기간과 같습니다. 재류기간을 연장해도 카드는 자동으로 연장되지 않습니다.
reason-residence-period-over = 카드에 적힌 날짜가 아직 지나지 않았습니다. 그날까지 신청하면 카드를 계속 쓸 수 있습니다.
reason-moved = 이사한 곳에서 신청하지 않으면 카드를 쓸 수 없게 됩니다.
reason-pin-locked = 잠긴 비밀번호는 저절로 풀리지 않습니다.
reason-works-not-without-my-number = 마이넘버가 제출되지 않아서 카드를 아직 보험증으로 쓸 수 없습니다.
reason-works-not-without-pin-or-photo = 얼굴 사진이 없는 카드는 비밀번호로 씁니다. 비밀번호가 잠겨 있는 동안에는 쓸 수 없습니다.
reason-works-once-data-are-in = 새 건강보험의 데이터가 등록될 때까지는 카드를 쓸 수 있는지 알 수 없습니다.
reason-care-no-reader = 카드리더기가 없는 병원에서는 카드와 함께, 보험 자격을 알 수 있는 것도 보여 주세요.
reason-care-kakuninsho = 카드를 쓸 수 없는 동안에는 자격확인서를 보여 주세요.
reason-care-old-card = 그날에는 이전의 건강보험증을 아직 쓸 수 있습니다.
reason-kakuninsho-late-elderly-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에서는 { $elderly-day }에 만 { $age-sent }세 이상인 모든 분께 자격확인서가 옵니다.
reason-kakuninsho-late-elderly-under-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에서 { $elderly-day }에 만 { $age-sent }세 미만인 분은, 카드를 쓰고 있는지 등에 따라 받는 것이 다릅니다.
reason-kakuninsho-my-number-not-submitted = 마이넘버를 제출하지 않은 분께는 자격확인서가 옵니다.
reason-kakuninsho-joining = 건강보험에 막 가입하신 분이 자격확인서를 어떻게 받는지는 건강보험마다 다릅니다.
reason-kakuninsho-after-old-card = 이전의 건강보험증을 쓸 수 있는 동안에는 자격확인서가 나오지 않습니다. 카드를 보험증으로 쓸 수 없는 분께는, 이전의 건강보험증을 쓸 수 없게 되기 전에 자격확인서가 옵니다.
reason-kakuninsho-locked-infant = 얼굴 사진이 없는 어린아이 카드의 비밀번호가 잠겨 있는 동안에는 자격확인서를 신청할 수 있습니다.
reason-kakuninsho-with-help = 카드를 쓸 수 있어도, 도움이 필요한 분이나 카드에 얼굴 사진이 없는 어린아이는 신청하면 자격확인서를 받을 수 있습니다.
reason-held-keep = 카드를 등록해서 쓸 수 있게 될 때까지는 자격확인서가 있어야 합니다.
reason-held-keep-both = 도움이 필요한 분, 카드에 얼굴 사진이 없는 어린아이, 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 분은 둘 다 가지고 계셔도 됩니다.
reason-held-return = 이 건강보험에서는 카드를 등록한 뒤에 자격확인서를 반납하기로 되어 있습니다.
reason-held-discard = 이 건강보험은 카드를 등록한 뒤에는 자격확인서를 회수하지 않습니다.
reason-held-ask = 카드를 등록한 뒤에 자격확인서를 어떻게 해야 하는지는 저희가 가진 자료에 쓰여 있지 않습니다.
reason-held-changes = 건강보험이 바뀔 때는, 전에 가입했던 건강보험의 자격확인서인지 지금 가입하신 건강보험의 자격확인서인지에 따라 하실 일이 다릅니다.
reason-held-own-rules = 건강보험에서 탈퇴할 때나 자격확인서가 두 장 있을 때는, 따로 정해진 규정이 있습니다.
reason-held-on-paper = 카드의 등록을 취소하면 자격확인서로 진료를 받게 됩니다.
reason-paper-on-application = 자격확인서로 진료를 받으려면 신청해야 합니다.

# Things to know.
notice-bring-what-paper-does-not-replace = 자격확인서로 진료를 받을 때, 고령수급자증(<ja>高齢受給者証</ja>, 창구에서 내는 비율을 나타내는 것), 한도액 적용 인정증(<ja>限度額適用認定証</ja>, 한 달에 내는 금액의 상한을 나타내는 것), 특정질병 요양 증명서(<ja>特定疾病療養受療証</ja>, 인공투석 등을 받는 분의 것)를 가지고 계시면 그것도 함께 가져가세요. 어린이 의료비 지원이나 지정 난치병(<ja>指定難病</ja>) 등의 수급자증(<ja>受給者証</ja>)은 카드를 쓰든 자격확인서를 쓰든, 시구정촌에서 따로 안내하지 않았으면 가져가세요.
notice-not-a-fault-of-the-card = 마이넘버를 제출하지 않아서 쓸 수 없는 것은 카드가 고장 난 것이 아닙니다. 마이넘버를 제출하세요. 아직 마치지 않은 다른 절차가 있으면 그것도 마치세요. 그러면 카드를 쓸 수 있게 됩니다.
notice-special-extension-once = 재류기간의 갱신 등을 신청하고 결과를 기다리는 동안에는, 카드의 유효기한이 끝나기 전에 시구정촌 창구에 말씀하시면 카드의 유효기한을 한 번만 { $extension-months }개월 연장할 수 있습니다.
# $date: the last day of the extension
special-extension-until = 연장하면 카드의 유효기한은 { $date }입니다.
notice-no-notice-is-posted = 재류기간에 맞춰 끝나는 카드는 유효기한이 끝난다는 알림이 오지 않습니다. 날짜를 직접 기억해 두세요.
notice-in-one-visit = 카드의 유효기한 연장과 전자증명서 갱신은 같은 창구에서 한 번에 할 수 있습니다. 카드의 유효기한을 먼저 연장하고, 그다음에 전자증명서를 갱신하세요.
notice-reissue-is-charged = 재류기간에 맞춘 카드의 유효기한이 끝난 뒤에 카드를 다시 만들면 { $reissue-fee }엔이 듭니다.
notice-moving-keeps-insurance-use = 회사 등의 건강보험에 가입하신 분은 이사해도 카드의 보험증 등록이 그대로 남습니다. 다만 이사한 곳에서 카드를 계속 쓸 수 있게 신청하지 않으면, 카드를 쓸 수 없게 됩니다.
notice-moving-changes-insurer = 시구정촌 창구에서 가입하는 건강보험(<ja>国保</ja>)을 쓰시는 분은 이사한 곳의 시구정촌에서 다시 가입합니다. 전에 쓰던 자격확인서는 전에 살던 시구정촌에 반납하세요.
notice-moving-out-of-prefecture = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 분이 다른 도도부현으로 이사하면 가입하는 곳이 바뀝니다. 전에 쓰던 자격확인서를 어떻게 해야 하는지 시구정촌 창구에 물어보세요. 새 데이터가 등록될 때까지 며칠 걸리니, 진료를 받기 전에 카드를 쓸 수 있는지도 시구정촌 창구에 물어보세요.
notice-card-lapses-after-moving = 전입신고서(<ja>転入届</ja>)를 낸 날을 첫째 날로 세어 { $carry-on-days }일 안에 카드를 계속 쓸 수 있게 신청하지 않았으면, 카드는 이미 쓸 수 없습니다. 신청을 마치신 분은 “다른 시구정촌으로 이사했습니다” 항목을 고르지 말고 다시 답해 주세요.
notice-face-or-photo-only = 비밀번호를 쓸 수 없어도, 얼굴 사진이 있고 등록 등을 마친 카드라면 병원이나 약국에서 쓸 수 있습니다. 안면인식을 하거나, 접수처 직원이 사진을 확인하는 방법입니다. { -portal }과 { -atm }은 쓸 수 없으니, 등록은 카드리더기에서 하세요.
notice-registers-at-reader-only = 비밀번호가 없는 카드를 보험증으로 등록할 수 있는 곳은 병원이나 약국의 카드리더기뿐입니다.
notice-carry-oshirase = 이 카드로는 { -portal }을 열 수 없습니다. 카드리더기를 쓸 수 없을 때를 위해 종이로 된 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)을 카드와 함께 가져가세요.
notice-pin-only = 얼굴 사진이 없는 카드는 비밀번호로 씁니다. 비밀번호는 보호자가 입력해 주세요. 안면인식은 할 수 없습니다.
notice-paper-is-easier = 카드에 얼굴 사진이 없는 아이는, 자격확인서를 신청해서 받아 두는 편이 더 편할 수도 있습니다.
notice-dependant-recognition-first = 먼저 자녀를 건강보험에 가입시키는 절차(회사의 건강보험에서는 부양 인정, <ja>扶養の認定</ja>)를 밟으세요. 카드가 올 때까지 쓸 자격확인서에 대해서도 그때 물어보세요.
notice-express-card-for-newborn = 출생신고서(<ja>出生届</ja>)와 함께 신청하면 자녀의 카드가 { $express-weeks }주 정도 뒤에 옵니다. 비용은 들지 않습니다.
notice-guardian-acts = 신청 등은 보호자가 합니다. 카드에 서명용 전자증명서(<ja>署名用電子証明書</ja>)는 들어가지 않지만, 카드를 보험증으로는 쓸 수 있습니다. 아이의 카드는 보통 카드와 전자증명서의 유효기한이 같은 날입니다. 같은 날이고 그날이 얼마 남지 않았으면, 전자증명서를 갱신하는 것이 아니라 새 카드를 서둘러 신청하세요.
notice-copy-for-school = 보험증으로 등록한 카드를 아이가 가져가기 어려울 때는 자격 정보 안내문(<ja>資格情報のお知らせ</ja>, 복사본도 됩니다)이나 { -portal }에서 저장한 자격 정보 PDF(인쇄한 것도 됩니다)를 학교나 유치원 등에 맡겨 두세요. 그러면 선생님이 병원에서 대신 보여 줄 수 있습니다. 카드를 등록하지 않은 아이는 { -kakuninsho }로 진료를 받습니다.
notice-name-change = 이름이 바뀌어도 카드의 보험증 등록은 그대로 남습니다. 시구정촌 창구에서 카드 앞면의 이름을 바꾸세요. 카드에 서명용 전자증명서(<ja>署名用電子証明書</ja>, 인터넷 신청에 쓰는 것)를 넣은 분은 그것도 바꾸세요. 건강보험 기관에도 신고하고, 자격확인서를 가지고 계시면 함께 내세요. 회사에 다니시는 분은 먼저 직장에 물어보세요.
notice-helpers-may-act = 본인이 원하면 가족이나 돌봐 주는 분, 접수처 직원이 카드를 대신 올려놓을 수 있습니다. 비밀번호는 가족이나 돌봐 주는 분이 대신 넣을 수 있습니다. 접수처 직원이 사진을 보고 확인할 수도 있습니다. 접수처 직원에게 비밀번호를 알려 줄 필요는 없습니다.
notice-paper-with-help = 카드를 쓸 수 있어도, 신청하면 자격확인서를 받을 수 있습니다. 가족 등이 대신 신청할 수 있습니다. 자격확인서를 갱신할 때는 다시 신청하지 않아도 됩니다.
notice-data-take-days = 새 건강보험의 데이터가 등록될 때까지 며칠 걸립니다. 진료를 받기 전에 직장이나 새 건강보험 기관에 물어보거나, 열 수 있으면 마이나포털에서 확인하세요. 전에 가입했던 건강보험에서 받은 종이나 플라스틱 건강보험증(<ja>健康保険証</ja>)이나 자격확인서는 쓸 수 없습니다.
notice-new-insurer-at-75 = 만 { $age-elderly }세가 되는 생일부터 후기고령자 의료제도(<ja>後期高齢者医療</ja>)로 바뀝니다. 데이터가 등록되면 카드는 그대로 쓸 수 있습니다. 전에 쓰던 자격확인서는 생일 전날까지입니다.
notice-younger-elderly-get-oshirase = 자격확인서 대신 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)이 올 수 있습니다. 어느 것이 오는지는 광역연합(<ja>広域連合</ja>, 도도부현마다 후기고령자 의료제도를 맡은 단체)마다 다릅니다. 자격확인서를 원하시면 신청할 수 있습니다. 방법은 시구정촌 창구에 물어보세요.
notice-limit-certificate-not-needed = 카드를 보여 주고 정보 제공에 동의하면, 한도액 적용 인정증(<ja>限度額適用認定証</ja>)이 없어도 같은 달, 같은 병원에서는 한도액까지만 내면 됩니다. 카드리더기가 없는 병원에 가거나 전자증명서의 유효기한이 끝났을 때는, 한도액 적용 인정증이 필요한지 먼저 건강보험 기관에 물어보세요.
notice-bring-limit-certificate = 자격확인서로 진료를 받을 때는 한도액 적용 인정증(<ja>限度額適用認定証</ja>, 한 달에 내는 금액의 상한을 나타내는 것)을 가져가세요. 자격확인서에 한도액의 구분이 인쇄되어 있으면 필요 없습니다. 인쇄되어 있지 않으면 미리 건강보험 기관에 신청하세요. 제때 받지 못하면, 상한을 넘게 낸 금액의 환급을 나중에 신청합니다.
notice-disease-certificate-not-needed = 카드를 보여 주면 특정질병 요양 증명서(<ja>特定疾病療養受療証</ja>)가 필요 없습니다. 다만 특정질병 인정은 건강보험 기관에 신청해 두어야 합니다. 카드리더기가 없는 병원에 가거나 전자증명서의 유효기한이 끝났을 때는, 특정질병 요양 증명서도 가져가세요.
notice-bring-disease-certificate = 자격확인서로 진료를 받을 때는 특정질병 요양 증명서(<ja>特定疾病療養受療証</ja>)를 함께 가져가세요. 특정질병 인정은 건강보험 기관에 신청합니다.
notice-printed-date-counts = 자격확인서는 거기에 인쇄된 날짜까지 쓸 수 있습니다. 건강보험이 바뀌면 그 날짜 전이라도 쓸 수 없습니다.
notice-keep-kakuninsho-until-registered = 지금 가지고 계신 자격확인서는 카드의 등록이나 갱신이 끝나고 카드를 보험증으로 문제없이 쓸 수 있게 될 때까지 버리거나 반납하지 마세요. 다만 그 자격확인서를 발행한 건강보험에서 탈퇴했을 때는 반납하세요.
notice-may-keep-both = 카드를 쓸 수 있게 된 뒤에도 자격확인서를 함께 가지고 계셔도 됩니다.
notice-return-kakuninsho-via-employer = 카드를 등록한 뒤에는 자격확인서를 직장을 통해 반납하세요.
notice-return-kakuninsho-directly = 카드를 등록한 뒤에는 자격확인서를 어떻게 해야 하는지 건강보험 기관에 물어보거나, 그곳에 직접 반납하세요.
notice-discard-kakuninsho = 카드를 등록한 뒤에는 자격확인서를 반납하지 않아도 됩니다. 잘게 자르는 등의 방법으로 직접 버리세요.
notice-ask-before-returning = 카드를 등록한 뒤에 자격확인서를 어떻게 해야 하는지는 이 건강보험의 자료로는 알 수 없습니다. 버리지 말고 건강보험 기관에 물어보세요.
notice-return-or-discard = 카드를 등록한 뒤에는, 자격확인서를 직장을 통해 반납하는 건강보험도 있고 직접 버리는 건강보험도 있습니다. 물어보기 전에는 버리지 마세요.
notice-ask-whose-paper = 가지고 계신 자격확인서가 어느 건강보험의 것인지 보세요. 전에 가입했던 건강보험의 것이면 반납하세요. 반납하는 방법을 모르시면 그 건강보험 기관에 물어보세요. 지금 가입하신 건강보험의 것이면 버리지 말고, 어떻게 해야 하는지 건강보험 기관에 물어보세요.
notice-keep-paper = 카드가 아니라 자격확인서를 계속 쓰시려면, 지금 가지고 계신 자격확인서를 버리거나 반납하지 말고, 카드의 등록을 취소하기 전에 건강보험 기관에 물어보세요.
notice-inferred = 임의계속(<ja>任意継続</ja>)으로 가입하신 분이 어떻게 신청하는지는 저희가 가진 자료에 분명히 쓰여 있지 않습니다. Shirube가 다른 자료에서 미루어 생각한 것이니, 건강보험 기관에 확인하세요.
notice-which-of-two-papers = 어느 것을 쓰는지, 나머지 한 장을 어떻게 해야 하는지는 건강보험마다 다릅니다. 이 안내에 가입하신 건강보험의 규정이 없으면 건강보험 기관에 물어보세요. 그때까지 두 장 다 보관하세요.
notice-papers-go-back-on-leaving = 탈퇴한 뒤에는 그 건강보험의 자격확인서를 쓸 수 없습니다. 유효기한이 남아 있어도 반납하세요. 탈퇴한 뒤에는, 다음 건강보험에 가입해서 데이터가 등록될 때까지 카드도 보험증으로는 쓸 수 없습니다. 진료를 받기 전에 다음 건강보험 기관에 물어보세요.
notice-old-card-own-date = 이전의 건강보험증은 거기에 적힌 기한까지 쓸 수 있습니다. 더 나중 날짜가 적혀 있거나 날짜가 없어도, 쓸 수 있는 것은 { $old-card-until }까지입니다. 건강보험이 바뀌면 쓸 수 없습니다.
notice-old-card-ended = 가지고 계신 이전의 건강보험증은 이제 쓸 수 없습니다. 반납해야 하는지는 발행한 건강보험 기관에 물어보세요.
notice-old-card-void = 이전의 건강보험증은 이제 쓸 수 없습니다. 반납하지 않아도 되니, 잘게 자르는 등의 방법으로 버리세요.
notice-old-card-leniency = 이 시기에는 기한이 끝난 이전의 건강보험증을 받아 준 병원이나 약국도 있었습니다. 다만 꼭 받아 준 것은 아니었습니다. 쓸 수 있다고 생각하지 마세요.
notice-sources-differ = 이 시기에 병원이나 약국이 이전의 건강보험증을 받아 주었는지는 자료마다 다릅니다. 쓸 수 있다고 생각하지 마세요.
notice-oshirase-is-not-enough = 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)만으로는 진료를 받을 수 없습니다. 카드와 함께 보여 주는 것입니다.
notice-voluntary-deals-directly = 임의계속(<ja>任意継続</ja>)으로 가입하신 분은 직장을 통하지 않고 건강보험 기관과 직접 연락합니다.
notice-cancel-through-insurer = 등록 취소는 건강보험 기관에 신청합니다. 취소될 때까지 { $cancel-months-from }개월에서 { $cancel-months-to }개월 정도 걸립니다. 취소하신 분께는 원칙적으로 자격확인서가 옵니다. 나중에 언제든지 다시 등록할 수 있습니다.
notice-hang-up = 전화라면 번호를 누르지 말고 끊으세요. 문자라면 링크를 열지 마세요. 후생노동성(<ja>厚生労働省</ja>)은 자동 음성 전화나 문자로 등록을 요구하지 않습니다. 등록할 수 있는 곳은 { -portal }, { -atm }, 병원이나 약국의 카드리더기, 이 세 곳뿐입니다. 비밀번호를 이미 말해 버렸으면 시구정촌 창구에, 돈을 이미 내 버렸으면 경찰에 바로 상담하세요.
notice-free-number-from-abroad = 무료 전화번호는 일본 밖에서 연결되지 않을 수 있습니다. 일본에 있는 가족 등에게 대신 전화해 달라고 하세요.

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = 일부 소방서에서는 구급대원이 { -hokensho }으로 약 등의 정보를 확인하는 “마이나 구급”(<ja>マイナ救急</ja>)을 시험하고 있습니다.
guide-ambulance-nationwide = 구급차에서도 구급대원이 { -hokensho }으로 약 등의 정보를 확인할 수 있습니다(마이나 구급, <ja>マイナ救急</ja>). 평소에 카드를 가지고 다니시면 안심할 수 있습니다.
guide-portal-2024 = { -portal }을 열고 “<ja>申し込む</ja>” 버튼을 누르세요. 이용 약관(<ja>利用規約</ja>)에 동의하고 카드를 읽히세요. 카드와 { $pin-digits }자리 { -pin }를 씁니다. 화면의 말은 조금 다를 수 있습니다.
guide-portal-2025 = { -portal }에 로그인하고 “<ja>健康保険証</ja>” 항목을 선택하세요. 이용에 동의하고 “<ja>登録</ja>” 버튼을 누르세요. 카드와 { $pin-digits }자리 { -pin }를 씁니다. 화면의 말은 조금 다를 수 있습니다.
guide-portal-2026 = { -app }에서 { -portal }에 로그인하고 “<ja>健康保険証</ja>” 항목을 선택하세요. 이용에 동의하고 “<ja>登録</ja>” 버튼을 누르세요. 카드와 { $pin-digits }자리 { -pin }가 필요합니다. 화면의 말은 조금 다를 수 있습니다.

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = “{ $situation }” 항목과 “{ $other }” 항목은 둘 다 고를 수 없습니다. 하나만 골라 주세요.
situation-two-dates = “{ $situation }” 항목에 날짜가 두 개 있습니다. 하나만 써 주세요.
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = “{ $situation }” 항목은 { $insurer }에 가입하신 분만 고를 수 있습니다. 고르신 건강보험을 확인해 주세요.
# $example: a day
situation-date-missing = “{ $situation }” 항목에는 날짜가 필요합니다. 예: { $example }
situation-date-not-whole = “{ $situation }” 항목의 날짜는 연, 월, 일을 모두 써 주세요. 예: { $example }
situation-has-no-date = “{ $situation }” 항목에는 날짜를 쓰지 않습니다. 날짜를 지워 주세요.
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = “{ $situation }” 항목의 날짜: { $problem }
