# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = { -card }를 가지고 계신가요?
question-registered = 카드를 보험증으로 쓰기 위한 등록을 하셨나요?
question-certificate = 카드의 { -certificate } 유효기한은 언제인가요?
question-card-expired = 카드 자체의 유효기한이 끝났나요?

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = 잘 모르겠습니다
choice-card-valid = 가지고 있습니다
choice-card-none = 한 번도 가진 적이 없습니다
choice-card-waiting = 처음으로 카드를 신청하고 기다리고 있습니다
choice-card-lost = 잃어버렸습니다
choice-card-damaged = 망가졌습니다
    .hint = 깨졌거나 IC칩이 고장 났다고 들은 경우 등
choice-card-replacing = 카드의 갱신이나 재발행을 신청하고 기다리고 있습니다
choice-card-returned = 반납했습니다
choice-card-expired-no = 아직 끝나지 않았습니다
choice-card-expired-yes = 끝났습니다
choice-registered-yes = 등록했습니다
choice-registered-no = 아직 등록하지 않았습니다
choice-registered-released = 등록을 취소했습니다
    .hint = 한 번 등록했다가 나중에 취소하신 경우입니다. 다시 쓰고 싶으시면 이것을 고르세요. 쓰지 않으셔도 되면 등록할 필요가 없습니다.
choice-certificate-date = 날짜를 알고 있습니다
choice-certificate-valid = 아직 끝나지 않았지만 날짜는 모릅니다
choice-certificate-expired = 끝났다고 들었습니다
    .hint = 병원이나 약국에서 들은 경우 등. “곧 끝납니다”라는 알림이라면 아직 끝나지 않은 것입니다.
choice-certificate-absent = 카드에 전자증명서를 넣지 않았습니다
    .hint = 카드를 신청할 때 넣지 않기로 하신 경우 등. 날짜 칸만 비어 있다면 “잘 모르겠습니다” 항목을 고르세요.

# The date of the certificate.
date-legend = 전자증명서의 유효기한
# $example: a date in one piece
date-hint = 연도와 월만 쓰셔도 됩니다. “연도” 칸에 { $example }처럼 이어서 쓰셔도 됩니다.
date-count = 연도를 세는 방법
count-western = 서기
count-reiwa = 레이와(<ja>令和</ja>)
count-heisei = 헤이세이(<ja>平成</ja>)
date-field-year = 연도
date-field-month = 월
date-field-day = 일
date-with-day = 며칠인지도 쓰기

# What helps to find an answer.
help-card = 마이넘버카드는 어떤 카드인가요?
    .first = 플라스틱 카드입니다. 앞면에 이름과 “<ja>まで有効</ja>”(그날까지 유효)라고 적힌 날짜가 인쇄되어 있습니다.
    .second = 종이로 된 통지카드(<ja>通知カード</ja>)나 개인번호 통지서(<ja>個人番号通知書</ja>)는 마이넘버카드가 아닙니다.
help-card-expired = 어디를 보면 되나요?
    .first = 카드 앞면에 “<ja>まで有効</ja>”라고 인쇄된 날짜를 보세요.
    .second = 손으로 적는 “<ja>電子証明書の有効期限</ja>” 칸의 날짜와는 다릅니다.
help-registered = 등록되어 있는지 확인하려면
    .first = { -portal }에서 “<ja>健康保険証</ja>” 항목을 선택하세요. “<ja>登録済</ja>” 표시가 나오면 등록되어 있는 것입니다.
    .second = 다음에 병원이나 약국에 가실 때 { -reader }에 카드를 올려놓아도 알 수 있습니다. 아직 등록하지 않았으면 등록 화면으로 바뀝니다.
    .third = 지금 확인할 수 없으면 “잘 모르겠습니다”를 고르고 다음으로 가세요.
help-certificate = 전자증명서의 유효기한은 어디에 있나요?
    .first = 전자증명서는 카드 안에 들어 있는 데이터로, 본인임을 증명합니다. 종이가 아닙니다.
    .second = 유효기한은 카드 앞면의 “<ja>電子証明書の有効期限</ja>” 칸에 있습니다. 카드를 받을 때 본인이 적는 칸이라서 비어 있을 수도 있습니다.
    .third = 비어 있거나, 갱신한 뒤에 고쳐 적지 않았으면 “잘 모르겠습니다” 항목을 고르고 다음으로 가세요. 알아보는 방법도 안내해 드립니다.

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = 마이넘버카드 앞면 그림: 인쇄된 날짜와 손으로 쓰는 날짜
drawing-printed = <ja>○○年○月○日まで有効</ja>
drawing-written = <ja>電子証明書の有効期限</ja>
drawing-card-expired = 인쇄된 날짜를 보세요. 그림은 예시이며, 위치는 실제 카드와 다를 수 있습니다.
drawing-certificate = 손으로 쓴 날짜를 보세요. 그림은 예시이며, 위치는 실제 카드와 다를 수 있습니다.

# The answers as conditions ("if …").
# Each ends in 경우, so that several can be joined.

# The answers as conditions ("if …").
if-card-valid = 쓸 수 있는 카드를 가지고 있는 경우
if-card-expired = 카드 자체의 유효기한이 끝난 경우
if-card-none = 카드가 없는 경우
if-card-lost = 카드를 잃어버린 경우
if-card-damaged = 카드가 망가진 경우
if-card-returned = 카드를 반납한 경우
if-card-replacing = 카드의 갱신이나 재발행을 기다리고 있는 경우
if-registered-yes = 보험증으로 등록되어 있는 경우
if-registered-no = 보험증으로 등록하지 않은 경우
if-registered-released = 보험증 등록을 취소했지만 다시 쓰고 싶은 경우
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 전자증명서의 유효기한까지 { $renewal-months }개월보다 더 남은 경우
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 전자증명서의 유효기한까지 남은 기간이 { $renewal-months }개월 이내인 경우
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 전자증명서의 유효기한이 끝난 지 { $leaflet-months }개월 이내인 경우
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 전자증명서의 유효기한이 끝난 지 { $leaflet-months }개월이 넘었지만, 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일은 아직 지나지 않은 경우
# $works-on-months: months that the card works on
if-certificate-lapsed = 전자증명서의 유효기한이 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일도 지난 경우
if-certificate-absent = 카드에 전자증명서가 들어 있지 않은 경우
