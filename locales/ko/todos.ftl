# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = 전화로 카드 이용 정지하기
    .how = 지금 바로 { $phone } 번으로 전화하세요. 낮에도 밤에도, 쉬는 날에도 전화를 받습니다.
    .note = 재발행을 신청하기 전에 카드를 찾으면 { -municipality }에서 정지를 풀 수 있습니다. 카드와 함께, 본인임을 알 수 있는 다른 서류를 가져가세요.
todo-report-to-police = 경찰에 신고하기
    .how = 가까운 파출소(<ja>交番</ja>)나 경찰서에 카드를 잃어버렸다고 알리세요.
    .note = 접수 번호(<ja>受理番号</ja>)를 적어 두세요. 재발행을 신청할 때 씁니다.
todo-check-card = 카드가 있는지, 유효기한이 끝나지 않았는지 확인하기
    .how = 카드 앞면에 “<ja>まで有効</ja>”라고 인쇄된 날짜를 보세요. 카드가 보이지 않으면, 가족이나 시설 직원이 맡고 있지 않은지 먼저 물어보세요. 카드를 만든 적이 없거나 만들었는지 모르는 분은 시구정촌 창구에 물어보세요. 가지고 있던 카드가 어디에도 없으면 잃어버린 것으로 생각하고 { $phone } 번으로 전화해 이용을 정지하세요. 낮에도 밤에도 전화를 받습니다.
todo-check-registration = 보험증으로 등록되어 있는지 확인하고 안 되어 있으면 등록하기
way-check-registration-portal = { -app }에서 { -portal }에 로그인하고 “<ja>健康保険証</ja>” 항목을 선택하세요. “<ja>登録済</ja>” 표시가 나오면 등록되어 있는 것입니다.
    .label = 스마트폰으로
way-check-registration-reader = { -reader }에 카드를 올려놓으세요. 등록되어 있지 않으면 등록 화면으로 바뀝니다.
    .label = 병원이나 약국에서
todo-find-certificate-date = 전자증명서의 유효기한 알아보기
way-find-certificate-date-card-face = 앞면의 “<ja>電子証明書の有効期限</ja>” 칸을 보세요. 카드를 받을 때 본인이 적는 칸이라서 비어 있을 수도 있습니다. 인쇄된 카드의 유효기한과는 다른 날짜입니다.
    .label = 카드에서
way-find-certificate-date-portal = { -portal }에 로그인하면 볼 수 있습니다.
    .label = 스마트폰이나 컴퓨터로
way-find-certificate-date-municipality = { -municipality }에 물어보세요. 카드를 가져가세요.
    .label = 창구에서
todo-submit-my-number = 건강보험 기관에 마이넘버 제출하기
    .how = { -insurer }에 제출하세요. 회사에 다니시는 분은 먼저 직장에 물어보세요.
todo-extend-card = 카드의 유효기한 연장하기
    .how = 카드의 유효기한이 끝나기 전에 { -municipality }에 가서 신청하세요. 마이넘버카드와 재류카드가 한 장으로 된 특정재류카드(<ja>特定在留カード</ja>)를 가지신 분은 창구에 물어보세요.
todo-continue-card = 이사한 곳에서 카드를 계속 쓸 수 있게 신청하기
    .how = 새 주소의 시구정촌 창구에 가서 신청하세요.
todo-reset-pin = 비밀번호 다시 설정하기
    .how = { -municipality }에 가서 신청하세요.
todo-get-card = { -card } 만들기
    .how = 신청 방법은 { $address } 또는 { -municipality }에서 확인할 수 있습니다. 신청하면 엽서가 옵니다. 엽서에 적힌 창구로 카드를 받으러 가세요.
    .note = 이미 신청하신 분은 엽서가 오면 카드를 받으러 가세요. 엽서가 오지 않거나 엽서를 잃어버렸을 때는 시구정촌 창구에 물어보세요.
todo-reissue-card = 카드 재발행 신청하기
    .how = { -municipality }에서 신청하세요.
    .cost = { $reissue-fee }엔입니다. 카드를 잃어버렸고 급하실 때는 { $express-reissue-fee }엔을 내는 특급 발행이 있습니다. 시구정촌에 분실을 신고한 뒤 { $express-within-days }일 이내에 신청하면 { $express-weeks }주 정도 뒤에 카드가 옵니다. 카드가 망가진 경우에는 비용이 들지 않을 수도 있으니 창구에 물어보세요.
todo-wait-for-card = 새 카드 받기
    .how = 시구정촌의 알림을 기다리세요. 알림이 오면 카드를 받으러 가세요. 알림 엽서가 오지 않거나 엽서를 잃어버렸을 때는 시구정촌 창구에 물어보세요.
todo-apply-kakuninsho = { -kakuninsho } 신청하기
    .how = { -insurer }에 신청하세요. 회사에 다니시는 분은 먼저 직장에 물어보세요.
    .note = 카드를 쓸 수 없는 동안에는 병원이나 약국에서 자격확인서를 보여 주세요.
todo-renew-certificate = 카드의 { -certificate } 갱신하기
    .how = { -municipality }에 가서 신청하세요. 인터넷으로는 할 수 없습니다. 예약이 필요한 시구정촌도 있으니 먼저 전화로 물어보시면 안심할 수 있습니다. 전자증명서는 카드 안에 들어 있는 데이터로, 본인임을 증명합니다.
    .bring = 카드, { -pin }가 있는 카드라면 그 비밀번호, 그리고 받으셨다면 유효기한 통지서(<ja>有効期限通知書</ja>)
    .cost = 무료입니다. 유효기한이 끝난 뒤에도 무료입니다.
    .time = 새 전자증명서를 쓸 수 있게 될 때까지 { $certificate-reflected-hours }시간 정도 걸릴 수 있습니다.
    .note = 다른 사람이 대신 갈 때는 봉투에 넣어 봉한 조회서 겸 회답서(<ja>照会書兼回答書</ja>)가 필요합니다. 먼저 창구에 물어보세요.
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = 창구에서 카드에 { -certificate } 넣기
    .how = { -municipality }에 가서 신청하세요. 예약이 필요한 시구정촌도 있으니 먼저 전화로 물어보시면 안심할 수 있습니다. 전자증명서는 카드 안에 들어 있는 데이터로, 본인임을 증명합니다.
    .bring = 카드, { -pin }가 있는 카드라면 그 비밀번호
todo-register = 카드를 보험증으로 쓸 수 있게 등록하기
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = 스마트폰으로
way-register-atm = 카드를 가져가서 “<ja>マイナンバーカードでの手続き</ja>”, “<ja>健康保険証利用の申込み</ja>” 순서로 누르세요. { -pin }가 필요합니다.
    .label = { -atm }에서
way-register-reader = { -reader }에 카드를 올려놓으세요. 아직 등록하지 않았으면 등록 화면으로 바뀝니다.
    .label = 병원이나 약국에서
