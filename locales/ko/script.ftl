# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = 전화 주셔서 감사합니다. { -hokensho }에 대해 안내해 드리겠습니다.
spoken-no-names = 성함이나 마이넘버 같은 번호는 여쭙지 않습니다. 모르시는 것은 “잘 모르겠습니다”라고 말씀해 주세요.
spoken-insurer = 건강보험은 어디에 가입하셨나요?
spoken-situations = 그 밖에 마음에 걸리는 일이나 곤란한 일이 있으신가요? 예를 들면 이사, 이직, 재류기간, 자녀에 관한 일, 비밀번호 같은 것입니다.
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] 정리해 드리겠습니다. 카드의 신청, 등록, 갱신에 관해서는 지금 하실 일이 없습니다. 그 밖에 중요한 것이 있으면 이어서 말씀드리겠습니다.
       *[other] 정리해 드리겠습니다. 하실 일은 { $count }가지입니다.
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] 정리해 드리겠습니다. 하실 일은 아직 정해지지 않았습니다.
       *[other] 정리해 드리겠습니다. 먼저 확인하실 것이 { $count }가지 있습니다.
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = { $number }번입니다. { $todo }
# Before what to show at the doctor's.
spoken-doctor = 다음은 병원이나 약국에 가셨을 때에 대한 안내입니다.
# $phone: the line to call
spoken-phone = 나중에 모르시는 것이 생기면 { $phone } 번으로 전화해 주세요.
# $code: the receipt
spoken-receipt = 조회 번호를 불러 드릴 테니 적어 두세요. { $code }입니다. 다음에 전화하실 때 이 번호를 말씀해 주시면, 오늘 답하신 내용을 바탕으로 안내해 드릴 수 있습니다.
spoken-receipt-in = 조회 번호를 알려 주셔서 감사합니다. 전에 답하신 내용을 바탕으로 안내해 드리겠습니다.
spoken-goodbye = 더 물어보고 싶은 것이 있으시면 말씀해 주세요. 없으시면 이것으로 안내를 마치겠습니다. 전화 주셔서 감사합니다.

# The questions.
spoken-question-card = { -card }에 대해 여쭙겠습니다. 가지고 있다, 가진 적이 없다, 잃어버렸다, 망가졌다, 신청하고 기다리고 있다, 반납했다, 이 가운데 어느 것에 가까운가요?
spoken-question-card-expired = 카드 앞면에 날짜가 있고, 그 뒤에 “<ja>まで有効</ja>”, 곧 그날까지 유효하다고 인쇄되어 있습니다. 그 날짜가 이미 지났나요, 아직 지나지 않았나요?
spoken-question-registered = 그 카드를 보험증으로 쓰기 위한 등록은 어떻게 되어 있나요? 했다, 아직 안 했다, 취소했다, 잘 모르겠다, 이 가운데 어느 것인가요?
spoken-question-certificate = 카드의 { -certificate } 유효기한은 몇 년 몇 월인가요? “<ja>まで有効</ja>”라고 인쇄된 날짜와는 다른 것입니다. 연도와 월만 말씀해 주셔도 됩니다.

# If they do not know.
spoken-unknown-card = 이름과 날짜가 인쇄된 플라스틱 카드입니다. 날짜 뒤에 “<ja>まで有効</ja>”, 곧 그날까지 유효하다고 적혀 있습니다. 종이로 된 통지카드(<ja>通知カード</ja>)나 개인번호 통지서(<ja>個人番号通知書</ja>)와는 다릅니다. 안 보이면 안 보인다고 말씀해 주세요.
spoken-unknown-card-expired = 앞면에 인쇄된 날짜를 읽어 주세요. 뒤에 “<ja>まで有効</ja>”라고 적힌 날짜입니다. 손으로 쓴 날짜와는 다른 것입니다.
spoken-unknown-registered = { -portal }의 “<ja>健康保険証</ja>” 화면에 “<ja>登録済</ja>”, 곧 등록되었다는 표시가 나와 있나요, 나와 있지 않나요? 지금 보실 수 없으면 “잘 모르겠습니다”라고 하셔도 됩니다.
spoken-unknown-certificate = 전자증명서는 카드 안에 들어 있는, 본인임을 증명하는 데이터입니다. 유효기한은 앞면의 “<ja>電子証明書の有効期限</ja>” 칸에 손으로 적습니다. 비어 있거나, 새로 한 뒤에 고쳐 적지 않으셨으면 그렇다고 말씀해 주세요.

# While they look.
spoken-while-card = 천천히 찾아보세요. 끊지 않고 기다리겠습니다.
spoken-while-card-expired = 카드 번호는 읽지 말아 주세요. 날짜만 말씀해 주시면 됩니다.
spoken-while-registered = 서두르지 않으셔도 됩니다. 아시는 데까지만 말씀해 주세요.
spoken-while-certificate = 며칠인지 적혀 있어도, 연도와 월만 말씀해 주시면 됩니다. 비밀번호는 말씀하지 말아 주세요.

# The answers, said back.
spoken-choice-unsure = 잘 모르신다는 말씀이시군요. 그대로 진행하겠습니다.
spoken-choice-card-valid = 카드를 가지고 계시는군요.
spoken-choice-card-none = 카드를 가지신 적이 없으시군요.
spoken-choice-card-waiting = 처음으로 카드를 신청하고 기다리고 계시는군요.
spoken-choice-card-lost = 카드를 잃어버리셨군요.
spoken-choice-card-damaged = 카드가 망가졌군요.
spoken-choice-card-replacing = 카드의 갱신이나 재발행을 신청하고 기다리고 계시는군요.
spoken-choice-card-returned = 카드를 반납하셨군요.
spoken-choice-card-expired-no = 그 날짜가 아직 지나지 않았군요.
spoken-choice-card-expired-yes = 그 날짜가 이미 지났군요.
spoken-choice-registered-yes = 등록을 하셨군요.
spoken-choice-registered-no = 등록은 아직 안 하셨군요.
spoken-choice-registered-released = 등록을 취소하셨군요.
# $date: the date as it is known
spoken-choice-certificate-date = { $date }이군요.
spoken-choice-certificate-valid = 유효기한이 아직 끝나지 않았고, 날짜는 모르신다는 말씀이시군요.
spoken-choice-certificate-expired = 유효기한이 끝났다고 들으셨군요.
spoken-choice-certificate-absent = 전자증명서를 넣지 않으셨다는 말씀이시군요.

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = 지금 바로 전화해서 카드 이용 정지를 신청해 주세요. 번호는 { $phone }입니다. 낮에도 밤에도 전화를 받습니다.
spoken-todo-report-to-police = 가까운 파출소(<ja>交番</ja>)나 경찰서에 카드를 잃어버렸다고 신고해 주세요. 접수 번호(<ja>受理番号</ja>)를 물어보고 적어 두세요.
spoken-todo-check-card = 카드가 있는지, 앞면의 날짜가 지나지 않았는지 확인해 주세요. 없으면 가족이나 시설 직원이 맡고 있는지 먼저 물어보세요. 카드를 만들었는지 모르시면 시구정촌 창구에 물어보세요. 있던 카드가 없어졌으면 바로 { $phone } 번으로 전화해 이용을 정지해 주세요. 낮에도 밤에도 전화를 받습니다.
spoken-todo-check-registration = 카드가 보험증으로 등록되어 있는지, 병원이나 약국의 카드리더기로 확인해 주세요. 아직 등록되어 있지 않으면 이어서 등록해 주세요. 스마트폰으로 확인할 수 있는 경우도 있습니다.
spoken-todo-find-certificate-date = 전자증명서의 유효기한을 알아보세요. 카드 앞면에 적혀 있지 않으면, 카드를 가지고 사시는 곳의 시구정촌 창구에 가서 물어보세요. { -portal }에서 볼 수 있는 경우도 있습니다.
spoken-todo-submit-my-number = 가입하신 건강보험 기관에 마이넘버를 제출해 주세요. 회사에 다니시는 분과 그 가족은 먼저 직장에 물어보세요.
spoken-todo-extend-card = 마이넘버카드의 유효기한이 끝나기 전에, 사시는 곳의 시구정촌 창구에서 유효기한 연장을 신청해 주세요. 재류카드 절차와는 별개입니다. 두 카드가 한 장으로 된 특정재류카드(<ja>特定在留カード</ja>)를 가지신 분은 창구에 물어보세요.
spoken-todo-continue-card = 새 주소의 시구정촌 창구에서, 카드를 계속 쓸 수 있게 신청해 주세요.
spoken-todo-reset-pin = 사시는 곳의 시구정촌 창구에서 비밀번호를 다시 설정해 주세요.
spoken-todo-get-card = 마이넘버카드를 신청해 주세요. 신청 방법은 사시는 곳의 시구정촌 창구에 물어보시면 됩니다. 이미 신청하신 분은 그대로 기다려 주세요. 엽서가 오면, 거기에 적힌 창구로 카드를 받으러 가세요. 엽서가 오지 않거나 엽서를 잃어버리셨을 때는 시구정촌 창구에 물어보세요.
spoken-todo-reissue-card = 사시는 곳의 시구정촌 창구에서 카드 재발행을 신청해 주세요.
spoken-todo-wait-for-card = 사시는 곳의 시구정촌에서 새 카드에 대한 알림이 오면, 카드를 받으러 가세요. 알림 엽서가 오지 않거나 엽서를 잃어버리셨을 때는 시구정촌 창구에 물어보세요.
spoken-todo-apply-kakuninsho = 가입하신 건강보험 기관에 { -kakuninsho }를 되도록 빨리 신청해 주세요. 카드 대신 병원이나 약국에서 보여 주는 서류입니다. 회사에 다니시는 분과 그 가족은 먼저 직장에 물어보세요.
spoken-todo-renew-certificate = 사시는 곳의 시구정촌 창구에서 카드의 전자증명서를 갱신해 주세요. 카드가 필요하고, 비밀번호가 있는 카드라면 비밀번호도 필요합니다. 비용은 들지 않습니다. 예약이 필요할 수도 있으니 먼저 전화로 물어보세요.
spoken-todo-renew-certificate-absent = 사시는 곳의 시구정촌 창구에서 카드에 전자증명서를 넣어 달라고 하세요. 카드가 필요하고, 비밀번호가 있는 카드라면 비밀번호도 필요합니다. 예약이 필요할 수도 있으니 먼저 전화로 물어보세요.
spoken-todo-register = 카드를 보험증으로 쓸 수 있게 등록해 주세요. 병원이나 약국의 카드리더기에서 할 수 있습니다. 스마트폰이나 세븐은행 ATM에서 할 수 있는 경우도 있습니다.

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = 보험증으로 쓰려면 먼저 카드를 만들고, 그다음에 등록하게 되어 있기 때문입니다.
spoken-reason-card-expired = 카드 자체의 유효기한이 끝났기 때문입니다. 유효기한이 끝난 카드를 계속 써도 된다는 규정은 찾지 못했습니다.
spoken-reason-card-lost = 잃어버린 카드를 다른 사람이 쓰지 못하도록 먼저 정지하기 위해서입니다. 새 카드에 등록이 이어지는지는 자료마다 다르므로, 카드를 받은 뒤에 확인해 주세요.
spoken-reason-card-damaged = 기계가 읽지 못하는 카드는 쓸 수 없기 때문입니다. 새 카드를 기다리는 동안에는, 신청하면 자격확인서를 쓸 수 있습니다.
spoken-reason-card-returned = 카드를 반납하신 분은, 신청하지 않으면 자격확인서가 바로 오지 않을 수 있기 때문입니다.
spoken-reason-card-replacing = 새 카드를 기다리는 동안에는, 신청하면 자격확인서를 쓸 수 있기 때문입니다. 카드를 받으면 등록이 남아 있는지 확인해 주세요.
spoken-reason-all-in-order = 카드도, 등록도, 전자증명서도 모두 갖추어져 있습니다.
spoken-reason-certificate-renewable = 전자증명서는 유효기한 약 { $renewal-months }개월 전부터 갱신할 수 있고, 지금이 그 시기이기 때문입니다.
spoken-reason-certificate-grace = 전자증명서의 유효기한이 끝났고, 카드를 보험증으로 쓸 수 있는 것은 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지뿐이기 때문입니다.
spoken-reason-certificate-disputed = 전자증명서의 유효기한이 끝난 지 { $leaflet-months }개월이 넘었습니다. 일본 정부의 설명으로는, 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지 쓸 수 있습니다. 다만 세는 방법이 자료마다 다르니, 바로 갱신하고 등록을 확인해 주세요.
spoken-reason-certificate-lapsed = 전자증명서의 유효기한이 끝난 뒤 카드를 쓸 수 있는 기간이 지나서, 보험증 등록이 해제되었기 때문입니다.
spoken-reason-certificate-absent = 보험증으로 쓰려면 카드에 전자증명서가 들어 있어야 하기 때문입니다.
spoken-reason-not-registered = 카드는 등록해야 보험증으로 쓸 수 있기 때문입니다.
spoken-reason-not-registered-renewable = 카드는 등록해야 쓸 수 있기 때문입니다. 전자증명서도 유효기한 약 { $renewal-months }개월 전부터 갱신할 수 있고, 지금이 그 시기입니다.
spoken-reason-not-registered-without-certificate = 유효기한이 끝나지 않은 전자증명서가 없으면 등록할 수 없기 때문입니다.
spoken-reason-card-not-sure = 카드가 어떤 상태인지에 따라 하실 일이 달라지기 때문입니다.
spoken-reason-registration-not-sure = 등록되어 있는지에 따라 하실 일이 달라지기 때문입니다.
spoken-reason-certificate-not-sure = 전자증명서의 유효기한이 언제인지에 따라 하실 일이 달라지기 때문입니다.
spoken-reason-in-any-case = 어떤 경우에도 이 일은 필요하기 때문입니다.
spoken-reason-kakuninsho-late-elderly-everyone = 그날에는 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 모든 분께 자격확인서를 보내는 규정이 있었습니다.
spoken-reason-kakuninsho-late-elderly-by-age = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에서는 나이와 카드를 쓰는 방법에 따라 받는 것이 다릅니다.
spoken-reason-kakuninsho-on-application = 카드를 잃어버린 분, 카드가 망가진 분, 카드를 반납한 분, 카드의 갱신이나 재발행을 기다리는 분은 자격확인서를 신청하게 되어 있습니다.
spoken-reason-kakuninsho-sent = 카드를 보험증으로 쓸 수 없는 분께는 원칙적으로 자격확인서가 옵니다.
spoken-reason-kakuninsho-not-issued = 카드를 보험증으로 쓸 수 있는 분께는 보통 자격확인서가 나오지 않습니다.
spoken-reason-kakuninsho-open = 카드를 쓸 수 있는지 알아야 자격확인서에 대해서도 정해집니다.
spoken-reason-care-card-works = 병원이나 약국에서는 카드를 보여 주세요.
spoken-reason-care-card-may-work = 카드를 쓸 수 있는지 아직 확실하지 않습니다.
spoken-reason-care-nothing-to-show = 카드를 아직 보험증으로 쓸 수 없습니다.
spoken-reason-my-number-not-submitted = 건강보험 기관이 마이넘버를 모르면, 카드를 읽어도 보험에 가입되어 있는지 확인할 수 없기 때문입니다.
spoken-reason-residence-period-ending = 마이넘버카드의 유효기한은 재류기간과 같고, 재류기간을 연장해도 마이넘버카드는 자동으로 연장되지 않기 때문입니다.
spoken-reason-residence-period-over = 마이넘버카드에 적힌 날짜까지는 아직 늦지 않았습니다. 그날까지 신청하면 카드를 계속 쓸 수 있습니다.
spoken-reason-moved = 이사한 곳에서 신청하지 않으면 카드를 쓸 수 없게 되기 때문입니다.
spoken-reason-pin-locked = 잠긴 비밀번호는 기다려도 저절로 풀리지 않기 때문입니다.
spoken-reason-works-not-without-my-number = 마이넘버가 아직 건강보험 기관에 전달되지 않아서, 카드를 보험증으로 쓸 수 없습니다.
spoken-reason-works-not-without-pin-or-photo = 얼굴 사진이 없는 카드는 비밀번호로 씁니다. 비밀번호가 잠겨 있는 동안에는 쓸 수 없습니다.
spoken-reason-works-once-data-are-in = 새 건강보험의 데이터가 등록될 때까지는 카드를 쓸 수 있는지 알 수 없습니다.
spoken-reason-care-no-reader = 카드리더기가 없는 병원에서는 카드와 함께, 보험 자격을 알 수 있는 것도 보여 주세요.
spoken-reason-care-kakuninsho = 카드를 쓸 수 없는 동안에는 자격확인서를 보여 주세요.
spoken-reason-care-old-card = 그날에는 이전의 건강보험증을 아직 쓸 수 있습니다.
spoken-reason-kakuninsho-late-elderly-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에서는 { $elderly-day }에 만 { $age-sent }세 이상인 모든 분께 자격확인서가 옵니다.
spoken-reason-kakuninsho-late-elderly-under-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에서 { $elderly-day }에 만 { $age-sent }세 미만인 분은, 카드를 쓰고 있는지 등에 따라 받는 것이 다릅니다.
spoken-reason-kakuninsho-my-number-not-submitted = 마이넘버를 제출하지 않은 분께는 자격확인서가 옵니다.
spoken-reason-kakuninsho-joining = 막 가입하신 분이 자격확인서를 어떻게 받는지는 건강보험마다 다릅니다.
spoken-reason-kakuninsho-after-old-card = 이전의 건강보험증을 쓸 수 있는 동안에는 자격확인서가 나오지 않습니다. 카드를 쓸 수 없는 분께는, 그 건강보험증을 쓸 수 없게 되기 전에 자격확인서가 옵니다.
spoken-reason-kakuninsho-locked-infant = 얼굴 사진이 없는 어린아이 카드의 비밀번호가 잠겨 있는 동안에는 자격확인서를 신청할 수 있습니다.
spoken-reason-kakuninsho-with-help = 카드를 쓸 수 있어도, 도움이 필요한 분이나 카드에 얼굴 사진이 없는 어린아이는 신청하면 자격확인서를 받을 수 있습니다.
spoken-reason-held-keep = 카드를 보험증으로 쓸 수 있게 될 때까지는 자격확인서가 있어야 하기 때문입니다.
spoken-reason-held-keep-both = 도움이 필요한 분, 카드에 얼굴 사진이 없는 어린아이, 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 분은 카드와 자격확인서를 둘 다 가지고 계셔도 됩니다.
spoken-reason-held-return = 이 건강보험에서는 카드를 등록한 뒤에 자격확인서를 반납하기로 되어 있습니다.
spoken-reason-held-discard = 이 건강보험은 카드를 등록한 뒤에는 자격확인서를 회수하지 않습니다.
spoken-reason-held-ask = 카드를 등록한 뒤에 자격확인서를 어떻게 해야 하는지는, 저희가 가진 자료로는 알 수 없습니다.
spoken-reason-held-changes = 건강보험이 바뀔 때는, 전에 가입하셨던 건강보험의 자격확인서인지 지금 가입하신 건강보험의 자격확인서인지에 따라 하실 일이 다르기 때문입니다.
spoken-reason-held-own-rules = 건강보험에서 탈퇴하실 때나 자격확인서가 두 장 있을 때는, 따로 정해진 규정이 있기 때문입니다.
spoken-reason-held-on-paper = 카드의 등록을 취소하시면 자격확인서로 진료를 받게 되기 때문입니다.
spoken-reason-paper-on-application = 자격확인서로 진료를 받으려면 신청해야 하기 때문입니다.

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = 건강보험 기관에 마이넘버를 제출하지 않으신 상태인가요?
spoken-situation-residence-period-ending = 마이넘버카드의 유효기한이 재류기간과 같고, 곧 끝나나요? 마이넘버카드에 “<ja>まで有効</ja>”라고 인쇄된 날짜도 말씀해 주세요. 재류카드(<ja>在留カード</ja>)의 날짜가 아닙니다.
spoken-situation-residence-period-over = 마이넘버카드의 유효기한이 재류기간과 같고, 이미 지났나요? 마이넘버카드에 “<ja>まで有効</ja>”라고 인쇄된 날짜도 말씀해 주세요. 재류카드(<ja>在留カード</ja>)의 날짜가 아닙니다.
spoken-situation-moved = 다른 시구정촌으로 이사하시고, 카드를 계속 쓰기 위한 신청은 아직 안 하신 상태인가요? 전입신고서(<ja>転入届</ja>)를 낸 날도 아시면 말씀해 주세요.
spoken-situation-pin-locked = { -pin }를 잊으셨거나, 비밀번호가 잠겨 있나요?
spoken-situation-no-pin-card = 가지고 계신 카드는 비밀번호가 없는 카드(<ja>顔認証マイナンバーカード</ja>)인가요?
spoken-situation-infant = 얼굴 사진이 없는, 어린아이의 카드에 관한 일인가요?
spoken-situation-newborn = 자녀분이 태어난 지 얼마 안 되었나요?
spoken-situation-under-15 = 만 { $age-guardian }세 미만 아이에 관한 절차인가요?
spoken-situation-school-trip = 자녀분이 수학여행이나 합숙을 가나요?
spoken-situation-nursery = 어린이집이나 유치원 선생님이 자녀분을 병원에 데려가는 일이 있나요?
spoken-situation-name-changed = 성함이 바뀌셨나요? 새 성함은 말씀하지 않으셔도 됩니다.
spoken-situation-carer-needed = 카드를 쓰실 때 항상 다른 사람의 도움이 필요하신가요?
spoken-situation-cannot-use-reader = 이번만 카드리더기를 잘 쓰지 못하실 것 같다는 말씀이신가요?
spoken-situation-no-reader = 가시려는 병원에 카드리더기가 없거나, 카드리더기가 고장 나 있나요?
spoken-situation-new-insurer = 이직이나 이사 등으로 건강보험이 바뀌었나요? 회사에 다니시는 분은 직장에 서류를 내신 날도 아시면 말씀해 주세요.
spoken-situation-age-75-soon = 곧 만 { $age-elderly }세가 되시나요?
spoken-situation-koki-korei-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입해 계시고, { $elderly-day } 기준으로 만 { $age-sent }세 이상이셨나요?
spoken-situation-koki-korei-under-85 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입해 계시고, { $elderly-day } 기준으로 만 { $age-sent }세 미만이셨나요?
spoken-situation-surgery-planned = 수술이나 입원 등으로 의료비가 많이 들 것 같으신가요?
spoken-situation-specific-disease = 인공투석 등 특정질병(<ja>特定疾病</ja>) 치료를 받고 계신가요? 병명은 말씀하지 않으셔도 됩니다.
spoken-situation-has-kakuninsho = 지금 가입하신 건강보험의, 유효기한이 아직 끝나지 않은 { -kakuninsho }를 가지고 계신가요?
spoken-situation-has-two-kakuninsho = 자격확인서가 두 장 있나요?
spoken-situation-leaving-insurer = 지금의 건강보험에서 탈퇴하실 예정이거나, 이미 탈퇴하셨나요?
spoken-situation-has-old-card = 이전의 건강보험증(<ja>健康保険証</ja>)을 가지고 계신가요?
spoken-situation-only-oshirase = 가지고 계신 것이 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)뿐인가요?
spoken-situation-voluntary-member = 퇴직하신 뒤에도, 전 직장의 건강보험에 계속 가입해 계신가요? 임의계속(<ja>任意継続</ja>)이라고 합니다.
spoken-situation-wants-to-cancel = 카드의 보험증 등록을 취소하기를 원하시나요?
spoken-situation-stays-on-paper = 카드가 아니라, 자격확인서로 진료를 받기를 원하시나요?
spoken-situation-suspicious-call = 수상한 전화나 문자를 받으셨나요?
spoken-situation-abroad = 지금 일본 밖에 계신가요?
