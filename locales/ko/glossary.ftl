# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = 용어 설명
glossary-lead = 서류와 화면에 나오는 말입니다.
glossary-open = 용어 설명 보기
# $reading: how it is read
glossary-reading = 읽는 법: { $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name }({ $japanese })

term-card = 마이넘버카드
    .means = IC칩이 있는 플라스틱 카드로, 보통 얼굴 사진이 있고 시구정촌 창구에서 받습니다.
term-hokensho = 마이나보험증
    .means = 보험증으로 쓸 수 있게 등록한 마이넘버카드를 말하며, 별도의 카드가 아닙니다.
term-registration = 보험증 등록
    .means = 마이넘버카드를 보험증으로 쓰기 위해 하는 신청입니다.
term-kakuninsho = 자격확인서
    .means = 카드가 없는 분이나 카드를 보험증으로 쓸 수 없는 분 등이 병원이나 약국 창구에서 보여 주는 서류입니다.
term-oshirase = 자격 정보 안내문
    .means = 가입하신 보험의 번호 등이 적힌 종이로, 이것만으로는 진료를 받을 수 없습니다.
term-old-card = 이전의 건강보험증
    .means = 예전에 건강보험 기관에서 나누어 주던 보험증으로, 이제 쓸 수 없습니다.
term-certificate = 전자증명서
    .means = 카드의 IC칩에 들어 있는, 본인임을 증명하는 데이터로, 유효기한이 있습니다.
term-expiry-notice = 유효기한 통지서
    .means = 전자증명서나 카드의 유효기한이 얼마 남지 않았다고 알려 주는 편지로, 재류기간에 맞춰 끝나는 경우에는 오지 않습니다.
term-pin = 비밀번호
    .means = 카드를 받을 때 등에 정하는 번호로, 보험증으로 쓸 때는 숫자 { $pin-digits }자리입니다(비밀번호가 없는 카드도 있습니다).
term-reader = 안면인식 카드리더기
    .means = 많은 병원과 약국의 접수처에 있는 기계로, 카드를 올려놓으면 얼굴이나 비밀번호로 본인임을 확인합니다.
term-portal = 마이나포털
    .means = 자신의 보험과 의료비 기록을 볼 수 있는 일본 정부의 홈페이지입니다.
term-app = 마이나 앱
    .means = 마이나포털 등을 쓰기 위한 스마트폰 앱으로, 전에는 이름이 마이나포털 앱이었습니다.
term-atm = 세븐은행 ATM
    .means = 편의점 등에 있는 기계로, 비밀번호를 알면 카드를 보험증으로 등록할 수 있습니다.
term-my-number = 마이넘버
    .means = 일본에 주민등록이 되어 있는 모든 사람에게 있는 번호로, 사람마다 다릅니다.
term-insurer = 건강보험 기관
    .means = 가입하신 건강보험을 운영하는 곳입니다.
term-society = 건강보험조합
    .means = 회사 등이 만든, 건강보험을 운영하는 단체입니다.
term-kokuho = 국민건강보험
    .means = 회사 등의 건강보험에도 후기고령자 의료제도에도 가입하지 않은 분이 시구정촌 등에서 가입하는 건강보험입니다.
term-koki-korei = 후기고령자 의료제도
    .means = 만 { $age-elderly }세 이상인 분 등이 가입하는 건강보험입니다.
term-voluntary = 임의계속
    .means = 퇴직한 뒤에도 전 직장의 건강보험에 계속 가입해 있는 것입니다.
term-dependant = 부양
    .means = 가족의 건강보험에 그 가족으로 함께 가입해 있는 것입니다.
term-municipality = 시구정촌 창구
    .means = 시청이나 구청, 정이나 촌의 관공서에 있는 창구입니다.
term-moving-in-report = 전입신고서
    .means = 다른 시구정촌에서 이사 왔다는 것을 새로 사는 시구정촌에 알리는 신고서입니다.
term-period-of-stay = 재류기간
    .means = 외국 국적이신 분이 일본에 머물 수 있도록 정해진 기간입니다.
term-elderly-certificate = 고령수급자증
    .means = 만 칠십 세부터 칠십사 세까지인 분이 창구에서 내는 비율이 적힌 서류입니다.
term-limit-certificate = 한도액 적용 인정증
    .means = 창구에서 보여 주면, 같은 달에 같은 병원에서 내는 금액이 상한을 넘지 않게 되는 서류입니다.
term-disease-certificate = 특정질병 요양 증명서
    .means = 인공투석을 받는 분 등, 건강보험 기관에서 특정질병 인정을 받은 분이 병원이나 약국 창구에서 보여 주는 서류입니다.
term-reissue = 재발행
    .means = 잃어버렸거나 망가진 카드나 서류를 다시 만들어 받는 것입니다.
