# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = 쓸 수 있는 카드가 없으므로 먼저 카드를 만들고, 그다음에 보험증으로 등록합니다.
reason-card-expired = 카드 자체의 유효기한이 끝났습니다. 유효기한이 끝난 뒤에도 카드를 쓸 수 있다는 규정은 확인하지 못했습니다. 새 카드를 만들어 등록합니다.
reason-card-lost = 잃어버린 카드는 다른 사람이 쓰지 못하도록 먼저 정지합니다. 재발행한 카드에 등록이 이어지는지는 자료마다 다르므로 카드를 받은 뒤에 확인합니다.
reason-card-damaged = 기계가 읽지 못하는 카드는 쓸 수 없습니다. 재발행한 카드를 기다리는 동안에는, 신청하면 자격확인서를 쓸 수 있습니다.
reason-card-returned = 카드를 반납하신 분은, 신청하지 않으면 자격확인서가 바로 오지 않을 수 있습니다.
reason-card-replacing = 새 카드를 기다리는 동안에는, 신청하면 자격확인서를 쓸 수 있습니다. 카드를 받으면 등록이 남아 있는지 확인합니다.
reason-all-in-order = 카드도, 등록도, 전자증명서도 모두 갖추어져 있습니다.
reason-certificate-renewable = 전자증명서는 유효기한 약 { $renewal-months }개월 전부터 갱신할 수 있습니다. 지금이 그 시기입니다(창구에 따라 하루 늦게 시작하기도 합니다).
reason-certificate-grace = 전자증명서의 유효기한은 끝났지만, 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지는 카드를 보험증으로 쓸 수 있습니다.
reason-certificate-disputed = 전자증명서의 유효기한이 끝난 지 { $leaflet-months }개월이 넘었습니다. 일본 정부의 설명으로는, 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지 쓸 수 있습니다. 만일을 위해 바로 갱신하고 등록을 확인하세요.
reason-certificate-lapsed = 전자증명서의 유효기한이 끝난 뒤 카드를 쓸 수 있는 기간이 지나서 보험증 등록이 해제되었습니다. 갱신한 다음에 다시 등록합니다.
reason-certificate-absent = 보험증으로 쓰려면 카드에 이용자 증명용 전자증명서(<ja>利用者証明用電子証明書</ja>)가 필요합니다. 창구에서 카드에 넣은 다음에 등록합니다.
reason-not-registered = 카드는 등록해야 보험증으로 쓸 수 있습니다.
reason-not-registered-renewable = 카드는 등록해야 보험증으로 쓸 수 있습니다. 전자증명서의 유효기한도 가깝습니다. 약 { $renewal-months }개월 전부터 갱신할 수 있으며, 지금이 그 시기입니다.
reason-not-registered-without-certificate = 등록하려면 유효기한이 끝나지 않은 전자증명서가 필요합니다. 그것이 없는 동안에는 등록할 수 없으므로, 창구에서 하는 절차가 먼저입니다.
reason-card-not-sure = 카드가 어떤 상태인지에 따라 하실 일이 달라집니다.
reason-registration-not-sure = 등록되어 있는지에 따라 하실 일이 달라집니다.
reason-certificate-not-sure = 전자증명서(카드 안에 들어 있는, 본인임을 증명하는 데이터)의 유효기한이 언제인지에 따라 하실 일이 달라집니다.
reason-in-any-case = 어떤 경우에도 이 일은 필요합니다.
reason-kakuninsho-late-elderly-everyone = 그날에는 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 모든 분께 자격확인서를 보내는 규정이 있었습니다.
reason-kakuninsho-late-elderly-by-age = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에서는 나이와 카드를 쓰는 방법에 따라 받는 것이 다릅니다.
reason-kakuninsho-on-application = 카드를 잃어버린 분, 카드가 망가진 분, 카드를 반납한 분, 카드의 갱신이나 재발행을 기다리는 분은 자격확인서를 신청합니다.
reason-kakuninsho-sent = 카드를 보험증으로 쓸 수 없는 분께는 원칙적으로 자격확인서가 옵니다.
reason-kakuninsho-not-issued = 카드를 보험증으로 쓸 수 있는 분께는 보통 자격확인서가 나오지 않습니다.
reason-kakuninsho-open = 카드를 쓸 수 있는지 알아야 자격확인서에 대해서도 정해집니다.
reason-care-card-works = 창구에서는 카드를 보여 줍니다.
reason-care-card-may-work = 카드를 쓸 수 있는지 확실하지 않습니다.
reason-care-nothing-to-show = 카드를 아직 보험증으로 쓸 수 없습니다.

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = 체크리스트에는 “카드를 만든다, 등록한다”라고만 쓰여 있습니다. 카드를 잃어버렸을 때는 먼저 이용을 정지하고 신고하는 것이 중요합니다.
differs-card-damaged = 체크리스트에는 “카드를 만든다, 등록한다”라고만 쓰여 있습니다. 망가진 카드는 재발행을 신청하고, 기다리는 동안 쓸 자격확인서를 신청합니다.
differs-card-returned = 체크리스트에는 “카드를 만든다, 등록한다”라고 쓰여 있습니다. 스스로 반납하신 분은 카드가 없어도 자격확인서로 진료를 받을 수 있습니다.
differs-card-replacing = 체크리스트에는 “카드를 만든다, 등록한다”라고 쓰여 있습니다. 이미 절차가 진행 중이므로 다시 신청할 필요는 없습니다.
differs-certificate-renewable = 체크리스트에서는 “할 일 없음”입니다. 지금 갱신해 두면 유효기한이 끝나서 곤란해지는 일이 없습니다.
differs-certificate-disputed = 체크리스트에는 유효기한에서 { $leaflet-months }개월이 지나면 등록이 해제되므로 “갱신하고, 등록한다”라고 쓰여 있습니다. 일본 정부의 설명으로는 아직 해제되지 않았으므로, 갱신한 다음 등록이 남아 있는지 확인합니다.
differs-certificate-absent = 체크리스트에는 “갱신한다”라고만 쓰여 있습니다. 전자증명서가 들어 있지 않았던 카드는 넣은 다음에 등록도 필요합니다.
differs-not-registered-renewable = 체크리스트에는 “등록한다”라고만 쓰여 있습니다. 전자증명서의 유효기한이 가까우므로 갱신도 잊지 않도록 합니다.
differs-not-registered-without-certificate = 체크리스트에는 “등록한다”라고만 쓰여 있습니다. 유효기한이 끝나지 않은 전자증명서가 없으면 등록할 수 없으므로, 창구에서 하는 절차가 먼저입니다.

# Things to know.
notice-date-contradicts-answer = 답하신 내용과 전자증명서의 날짜가 맞지 않습니다. 날짜를 기준으로 판단했습니다.
notice-information-out-of-date = 이날에 대해서는 저희가 가진 정보가 오래되었거나 아직 규정이 없을 수 있습니다. 무엇을 하시기 전에 전화로 확인하세요.
notice-no-medical-history-in-grace = 전자증명서를 갱신할 때까지 의사나 약사는 과거의 진료와 약 정보를 볼 수 없습니다. 드시는 약은 말로 전하거나 약수첩(<ja>お薬手帳</ja>)을 보여 주세요.
notice-three-months-disputed = “{ $leaflet-months }개월”을 세는 방법이 자료마다 다릅니다. 쓸 수 있다고 생각해도 창구에서 쓸 수 없는 경우가 있으니, 진료를 받기 전에 확인하세요.
notice-reader-failure-is-not-full-price = 카드리더기가 잘 작동하지 않는다는 이유만으로 의료비를 전액 내게 되지는 않습니다. 접수처 직원에게 말씀하세요.
notice-may-get-card-again = 카드를 쓰고 싶어지면 언제든지 다시 만들어 등록할 수 있습니다.
notice-sent-in-principle = 자격확인서는 원칙적으로 신청하지 않아도 옵니다. 아직 오지 않았다면 { -insurer }에 물어보세요.
notice-insurers-differ = 절차는 건강보험마다 다릅니다. { -insurer }에 확인하세요.
notice-ask-insurer-if-not-renewed = 제때 갱신하기 어려우면 { -insurer }에 물어보세요. 카드를 쓸 수 없게 되면 보통 자격확인서를 보내 줍니다.
notice-pay-and-claim = 보여 줄 것이 없이 진료를 받으면, 우선 전액을 내고 나중에 환급을 신청하게 될 수 있습니다. 진료를 받기 전에 직장이나 { -insurer }에 문의하세요. 몸이 아파서 급하실 때는 먼저 진료를 받으셔도 됩니다.

# Whether the card works.
works-yes = 카드를 보험증으로 쓸 수 있습니다.
works-entitlement-only = 카드를 보험증으로 쓸 수 있습니다. 다만 병원이나 약국에는 보험에 가입되어 있다는 것만 전달됩니다.
works-no = 지금은 카드를 보험증으로 쓸 수 없습니다.
works-unknown = 카드를 보험증으로 쓸 수 있는지는 아직 알 수 없습니다.

# What to show.
show-my-number-card = 창구에서 { -card }를 보여 주세요.
show-oshirase = 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)도 카드와 함께 보여 주세요.
show-portal-screen = { -portal }의 자격 정보 화면도 카드와 함께 보여 줄 수 있습니다.
show-kakuninsho = 창구에서 지금 가입하신 건강보험의 { -kakuninsho }를 보여 주세요. 유효기한이 끝나지 않은 것이어야 합니다.
show-old-card = 창구에서 이전의 건강보험증(<ja>健康保険証</ja>)을 보여 주세요.
show-nothing = 지금 가입하신 건강보험의, 유효기한이 끝나지 않은 { -kakuninsho }를 가지고 계시면 그것을 보여 주세요. 없으면 보여 줄 수 있는 것이 아직 없습니다.

# How one comes by the eligibility certificate.
kakuninsho-not-issued = 카드를 쓸 수 있는 동안에는 { -kakuninsho }가 보통 나오지 않습니다.
kakuninsho-sent = 원칙적으로 { -kakuninsho }가 오게 되어 있습니다.
kakuninsho-on-application = { -kakuninsho }는 신청하면 나옵니다.
kakuninsho-ask-insurer = { -kakuninsho }가 오는지는 { -insurer }에 물어보세요.
kakuninsho-unknown = { -kakuninsho }가 오는지는 위의 일을 확인한 다음에 정해집니다.
