# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = 궁금한 것 찾아보기
library-lead = 자주 묻는 질문에 대한 답입니다. 무엇을 읽으셨는지는 어디에도 남지 않습니다.
group-papers = 창구에서 보여 주는 서류
group-registration = 보험증 등록
group-card = 카드, 전자증명서, 비밀번호
group-visit = 병원, 약국, 구급차
group-life = 자녀, 나이, 이사, 재류
group-trust = 수상한 전화, 법률, Shirube 소개
group-desk = 전화나 창구에서 안내하시는 분께

# What stands around every topic.
library-open = 자주 묻는 질문 보기
library-of-result = 이 답과 관계있는 질문
topic-begin = 내 경우에 할 일 알아보기
topic-back = 다른 질문 보기
# $insurer: the insurer's name
topic-insurer-silent = 위에 쓴 것 외에 { $insurer }만의 규정은 저희가 가진 자료에서 찾지 못했습니다. 자세한 것은 건강보험 기관에 물어보세요.
topic-insurers-differ = 건강보험마다 다른 점이 있습니다. “…의 자료에서”라고 쓰인 곳은 가입하신 건강보험에 대한 부분만 읽으세요. 이름이 적혀 있지 않은 건강보험조합(<ja>健康保険組合</ja>)의 자료도 하나 들어 있습니다(직장을 통해 절차를 밟는 곳). 가입하신 건강보험의 이름이 여기에 없으면 그 건강보험 기관에 물어보세요. 가입하신 건강보험에서 온 안내와 다른 점은, 받으신 안내를 따르세요. 물어보기 전에는 서류를 버리지 마세요.

# The papers side by side. $date: the last day on which it counted
table-caption = 창구에서 보여 주는 것 비교
table-what = 비교할 점
paper-my-number-card = { -hokensho }
paper-oshirase = 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)
paper-kakuninsho = { -kakuninsho }
paper-old-card = 이전의 건강보험증(<ja>健康保険証</ja>)
row-form = 모양
row-purpose = 쓰임새
row-entitlement = 이것만 보여 주고 진료를 받을 수 있는지
row-elderly = 고령수급자증(<ja>高齢受給者証</ja>, 창구에서 내는 비율을 나타내는 것)을 대신하는지
row-limit = 한도액 적용 인정증(<ja>限度額適用認定証</ja>, 한 달에 내는 금액의 상한을 나타내는 것)을 대신하는지
row-disease = 특정질병 요양 증명서(<ja>特定疾病療養受療証</ja>, 인공투석 등을 받는 분의 것)를 대신하는지
form-card = 카드
form-paper = 종이 등
purpose-my-number-card = 병원이나 약국에서 카드리더기에 올려놓고 씁니다. 카드리더기가 없는 곳에서는 자격 정보 안내문이나 마이나포털의 화면도 보여 줍니다.
purpose-oshirase = 본인의 보험 번호 등을 알기 위한 것입니다.
purpose-kakuninsho = 카드를 보험증으로 쓸 수 없는 분이 병원이나 약국에서 보여 줍니다. 유효기한이 끝나지 않은 것만 쓸 수 있습니다.
purpose-old-card = 전에 병원이나 약국에서 보여 주던 것입니다.
standing-yes = ○ 예
standing-no = × 아니요
standing-with-consent = ○ 예(정보 제공에 동의했을 때)
standing-after-recognition = ○ 예(특정질병 인정은 건강보험 기관에 신청해 두어야 합니다)
standing-may-be-printed = △ 인쇄되어 있으면 예
standing-until = ○ 예({ $date }까지)
standing-over = × 아니요({ $date }까지만 쓸 수 있었습니다)

# Papers.

topic-kakuninsho = { -kakuninsho }에 대해
    .words = shikaku kakuninsho, 자격 확인증, 종이 보험증, 보험증 대신, 카드 대신 종이, 카드 없이 진료, 확인서가 안 왔어요, 확인서 유효기간, 확인서 만료, 확인서 분실, 확인서 재발급, 반납, 두 장 왔어요, 누가 받나요, 무료
topic-kakuninsho-bite =
    { -card }를 보험증으로 쓸 수 없는 분이 병원이나 약국의 창구에서 보여 주는 서류입니다. 비용은 들지 않습니다.
    많은 분이 신청하지 않아도 받습니다. 자격확인서에 인쇄된 날짜까지 쓸 수 있습니다.
topic-kakuninsho-who = 받을 수 있는 분
    .lines =
        원칙적으로 신청하지 않아도 받는 분: 카드가 없는 분, 카드의 유효기한이 끝난 분, 카드를 보험증으로 등록하지 않은 분, 등록을 취소한 분, 카드에 { -certificate }가 들어 있지 않은 분, 전자증명서의 유효기한이 끝나 등록이 해제된 분, 건강보험 기관에 마이넘버(<ja>マイナンバー</ja>)를 제출하지 않은 분. 아직 오지 않았으면 건강보험 기관에 물어보세요.
        신청해야 받는 분: 카드를 잃어버린 분, 카드가 망가진 분, 카드를 반납한 분, 카드의 갱신이나 재발행을 기다리는 분.
        카드를 보험증으로 쓸 수 있는 분께는 보통 나오지 않습니다. 다만 도움이 필요한 분이나 어린아이는 신청하면 받을 수 있습니다.
        후기고령자 의료제도(<ja>後期高齢者医療</ja>, 만 { $age-elderly }세 이상인 분 등의 건강보험)에 가입하신 분께는, 카드를 쓸 수 있어도 올 수 있습니다. 건강보험에 막 가입하신 분과 갓 태어난 아기의 경우는 건강보험 기관에 물어보세요.
topic-kakuninsho-not-everyone = 가족 중에 받지 못한 사람이 있을 때, 등록했는데도 왔을 때
    .lines =
        가족이라도 한 사람 한 사람 다릅니다. 카드를 보험증으로 쓸 수 있는 사람에게는 보통 오지 않습니다. 카드를 쓸 수 없는데도 받지 못한 사람은 건강보험 기관에 물어보세요.
        한꺼번에 보낼 때는 정해진 날의 등록 상태를 보고 누구에게 보낼지 정합니다. 그 뒤에 등록하신 분께도 올 수 있습니다. 잘못 온 것이 아닙니다.
topic-kakuninsho-validity = 쓸 수 있는 기간과 모양
topic-kakuninsho-arrives = 자격확인서가 오면
    .lines = 이름이 맞는지, 언제까지 쓸 수 있는지 확인하고 잘 보관하세요. 병원이나 약국에서는 창구에서 보여 주세요.
topic-kakuninsho-registered = 나중에 카드를 등록하면
    .lines =
        도움이 필요한 분, 어린아이, 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 분은 카드와 자격확인서를 둘 다 가지고 계셔도 됩니다. 이런 분은 아래에 “반납하세요”, “버리세요”라고 쓰여 있어도 그대로 가지고 계세요.
        임의계속(<ja>任意継続</ja>, 퇴직한 뒤에도 전 직장의 건강보험에 계속 가입해 있는 것)으로 가입하신 분은 자격확인서를 어떻게 해야 하는지 건강보험 기관에 직접 물어보세요.
topic-kakuninsho-changes = 이름 등이 바뀌면
    .lines = 건강보험 기관에 신고하고, 자격확인서도 함께 내세요. 회사에 다니시는 분은 먼저 직장에 물어보세요.
topic-kakuninsho-leaving = 건강보험에서 탈퇴할 때
topic-kakuninsho-lost = 잃어버렸거나 망가졌을 때
    .lines = 건강보험 기관에 부탁하면 다시 발급받을 수 있습니다. 회사에 다니시는 분은 먼저 직장에 물어보세요.
topic-kakuninsho-two = 두 장 있을 때
topic-kakuninsho-run-out = 유효기한이 끝났을 때
    .lines = 유효기한이 끝난 자격확인서는 쓸 수 없습니다. 카드도 쓸 수 없고 새 자격확인서도 오지 않았을 때는 건강보험 기관에 물어보세요.
topic-kakuninsho-misuse = 다른 사람의 것을 쓰지 마세요
    .lines = 다른 사람의 자격확인서를 쓰는 등 속여서 쓰면 사기죄에 해당할 수 있습니다.

topic-oshirase = 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)에 대해
    .words = oshirase, shikaku joho no oshirase, 알림, 통지서, 안내장, 자격 통지서, 보험 번호, 기호 번호, 보험 번호 적힌 종이, 통지서만 있어요, 이것만으로 되나요, 같이 보여 주는 종이, 리더기 없는 곳, 안내문 분실
topic-oshirase-bite =
    본인의 보험 번호 등이 적힌 종이입니다. 이것만 보여 주어서는 진료를 받을 수 없습니다.
    카드리더기를 쓸 수 없을 때, 보험증으로 등록한 { -card }와 함께 보여 주세요.
topic-oshirase-when = 언제 쓰나요?
    .lines =
        병원에 카드리더기가 없을 때나 고장 나 있을 때 카드와 함께 보여 주세요.
        스마트폰으로 일본 정부의 홈페이지인 { -portal }의 자격 정보 화면을 보여 줄 수 있으면 종이는 가져가지 않아도 됩니다.
        { -pin }가 없는 카드로는 그 화면을 볼 수 없으니 종이를 가져가세요.
topic-oshirase-difference = 자격확인서와 다른 점
    .lines = 일본어 이름은 비슷하지만 서로 다른 것입니다. 유효기한이 끝나지 않은 { -kakuninsho }가 있으면 그것만으로 진료를 받을 수 있습니다. 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)은 카드와 함께 보여 줍니다(수학여행이나 어린이집의 경우만 규정이 다릅니다).
topic-oshirase-keep = 받은 뒤, 잃어버렸을 때
    .lines =
        잃어버리지 않게 잘 보관해 두세요.
        잃어버려도 마이나포털의 화면을 볼 수 있으면 다시 받지 않아도 됩니다. 화면을 볼 수 없는 분은 건강보험 기관에 물어보세요.

topic-comparison = 이름이 비슷한 서류 비교하기
    .words = 차이, 차이점, 뭐가 달라요, 구별, 구분, 헷갈려요, 어떤 서류, 뭐가 필요해요, 어느 걸 쓰나요, 표로 보기, 종류, 확인서랑 안내문 차이, 고령수급자증
topic-comparison-bite = 일본어 이름이 비슷한 서류들이 있습니다. 가장 중요한 차이는, 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)만으로는 진료를 받을 수 없다는 것입니다.
topic-comparison-table = 비교표
topic-comparison-differs = 자격확인서에 다른 증명서의 내용이 인쇄되어 있을 수 있습니다
    .lines = 자격확인서가 고령수급자증(<ja>高齢受給者証</ja>) 등을 대신하는지는 건강보험마다 다를 수 있습니다. 가지고 계신 것을 보세요.

topic-old-card = 이전의 건강보험증(<ja>健康保険証</ja>)에 대해
    .words = 보험증, hokensho, 의료보험증, 의료보험 카드, 옛날 보험증, 예전 보험증, 기존 보험증, 구 보험증, 하늘색 보험증, 파란 보험증, 언제까지 쓸 수 있나요, 아직 쓸 수 있나요, 폐지, 버려도 되나요, 돌려줘야 하나요, 서랍에서 나왔어요
topic-old-card-bite-while-valid = 지금 가지고 계신 건강보험증은 거기에 적힌 기한까지 쓸 수 있습니다. 늦어도 { $old-card-until }까지입니다. 건강보험이 바뀌면 쓸 수 없습니다.
topic-old-card-bite = 이전의 건강보험증은 이제 쓸 수 없습니다. 반납하지 않아도 됩니다. 자르는 등의 방법으로 직접 버리세요.
topic-old-card-instead = 대신 보여 줄 것
    .lines =
        보험증으로 등록한 { -card }를 보여 주세요. 카드를 쓸 수 없는 분은 { -kakuninsho }를 보여 주세요.
        둘 다 없는 분은 건강보험 기관이나 직장에 바로 물어보세요. 그 전에 진료를 받으면, 우선 전액을 내고 나중에 환급을 신청하게 될 수 있습니다. 급하실 때는 병원의 접수처 직원과 상담하세요.
topic-old-card-accepted = 아직 쓸 수 있다고 들었을 때
topic-old-card-disputed = 아직 쓸 수 있다고 들었을 때
topic-old-card-no-longer = 아직 쓸 수 있다고 들었을 때
    .lines = 기한이 끝난 뒤에도 받아 준 병원이나 약국이 한동안 있었습니다. 이제는 쓸 수 없다고 생각하세요.
topic-old-card-return = 반납할 때
    .lines = 건강보험에서 탈퇴할 때는 기한 전이라도 반납하세요. 그때까지는 버리지 말고 가지고 계세요.
topic-old-card-throw-away = 버리는 방법
    .lines = 이름이나 번호를 읽을 수 없도록 잘게 잘라서 버리세요.
topic-old-card-lost = 잃어버렸을 때
    .lines = 이전의 건강보험증은 다시 발급되지 않습니다. 등록한 카드나 자격확인서로 진료를 받을 수 있습니다.

# Registration.

topic-how-to-register = 카드를 보험증으로 등록하는 방법
    .words = 이용 등록, 보험증 신청, 연동, 연결하기, 어떻게 시작하나요, 처음 써요, 세븐은행, Seven Bank, 편의점, ATM, 앱, 어플, 핸드폰, 휴대폰, 스마트폰, 카드리더기
topic-how-to-register-bite =
    { -card }를 보험증으로 등록하는 방법은 세 가지입니다. 스마트폰, { -atm }, 병원이나 약국의 카드리더기 가운데 하나로 할 수 있습니다.
    병원이나 약국에서는 접수처의 카드리더기에서 등록할 수 있습니다. 얼굴이나 { -pin }로 본인임을 확인합니다.
topic-how-to-register-before = 등록하기 전에
    .lines =
        등록하려면 유효기한이 끝나지 않은 { -certificate }가 필요합니다. 전자증명서의 유효기한이 끝났거나 카드에 들어 있지 않으면, 먼저 { -municipality }에서 절차를 밟으세요.
        스마트폰과 세븐은행 ATM에서는 { $pin-digits }자리 { -pin }를 씁니다. 잊으신 분은, 얼굴 사진이 있는 카드라면 카드리더기에서 등록할 수 있습니다.
topic-how-to-register-app = 스마트폰 앱에 대해
    .lines =
        마이나포털 앱(<ja>マイナポータルアプリ</ja>)은 마이나 앱(<ja>マイナアプリ</ja>)이라는 이름으로 바뀌었습니다. 이미 설치하신 분은 앱을 새 버전으로 업데이트하면 쓸 수 있습니다.
        앱을 쓰기 시작할 때 하는 등록과 보험증 등록은 서로 다른 것입니다.
        스마트폰에 카드를 읽는 기능과 화면 잠금(스마트폰을 열 때 번호나 지문을 쓰는 설정)이 있어야 합니다.
topic-how-to-register-early = 병원에 갈 예정이 없어도
    .lines = 등록은 미리 할 수 있습니다. 그러면 갑자기 몸이 아플 때 서두르지 않아도 됩니다.

topic-am-i-registered = 등록되어 있는지 확인하기
    .words = 등록됐나요, 등록 여부, 등록 상태, 등록 조회, 조회, 등록 완료, 이미 등록했나요, 등록했는지 기억 안 나요, 연동됐나요, 다시 등록, 중복 등록, 두 번 등록, 새 카드도 등록되나요
topic-am-i-registered-bite =
    { -portal }의 “<ja>健康保険証</ja>” 화면 또는 병원이나 약국의 카드리더기에서 알 수 있습니다. { -card }를 올려놓았을 때 등록 화면으로 바뀌면 아직 등록되지 않은 것입니다.
    { -certificate }의 유효기한이 끝난 분과 { -pin }를 모르시는 분은 마이나포털을 열 수 없으니 카드리더기에서 확인하세요.
topic-am-i-registered-twice = 다시 등록해도 괜찮은가요?
    .lines = 괜찮습니다. 이미 등록되어 있으면 그렇게 표시될 뿐입니다.
topic-am-i-registered-new-card = 새 카드를 받은 뒤
    .lines =
        재발행한 카드에 등록이 이어지는지는 자료마다 다릅니다. 카드를 받으면 확인하세요.
        { -certificate }를 새로 바꾼 지 얼마 안 되었을 때는 쓸 수 있게 될 때까지 { $certificate-reflected-hours }시간 정도 걸릴 수 있습니다.

topic-portal-screen = 자격 정보 화면 저장하기
    .words = 마이나포털, 마이나포탈, Mynaportal, PDF, 다운로드, 캡처, 스크린샷, 폰에 저장, 핸드폰으로 보여 주기, 로그인, 홈페이지, 사이트, 보험 정보 보기, 화면이 안 열려요, 리더기 없는 병원
topic-portal-screen-bite = 일본 정부의 홈페이지인 { -portal }의 자격 정보 화면에서는 어느 건강보험에 가입되어 있는지 알 수 있습니다. 카드리더기가 없거나 고장 난 병원에서 { -card }와 함께 보여 줄 수 있습니다. 미리 스마트폰에 저장해 둘 수 있습니다.
topic-portal-screen-open = 화면을 여는 방법
    .lines =
        카드와 { -pin }로 마이나포털에 로그인하세요.
        첫 화면에서 “<ja>健康保険証</ja>” 항목을 선택하세요. 이름, 번호, 건강보험 기관(<ja>保険者</ja>)의 이름 등이 나옵니다.
topic-portal-screen-save = 저장하는 방법
    .lines =
        그 화면에서 “<ja>端末に保存</ja>” 버튼을 누르면 화면의 내용이 문서 파일(PDF)로 저장됩니다. 다음부터는 로그인하지 않아도 보여 줄 수 있습니다.
        건강보험이 바뀌면 다시 저장하세요.
topic-portal-screen-school = 수학여행이나 어린이집에서는
topic-portal-screen-cannot = 화면을 열 수 없을 때
    .lines =
        { -certificate }의 유효기한이 끝난 분, 비밀번호가 잠긴 분, 비밀번호가 없는 카드를 가지신 분은 화면을 열 수 없습니다. 진료를 받을 때는 쓸 수 있는 카드와, 종이로 된 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)을 함께 가져가세요.
        전자증명서를 갱신하거나 비밀번호를 다시 설정하는 일은 { -municipality }에서 합니다.

topic-cancelling = 보험증 등록 취소하기
    .words = 해제, 등록 해제, 연동 해제, 해지, 철회, 등록 삭제, 그만 쓰고 싶어요, 쓰기 싫어요, 카드 안 쓸래요, 되돌리기, 원래대로, 종이로 바꾸기
topic-cancelling-bite = { -card }의 보험증 등록은 취소할 수 있습니다. 이유를 말하지 않아도 됩니다. 취소한 뒤에는 { -kakuninsho }로 진료를 받을 수 있습니다.
topic-cancelling-how = 취소하는 방법
topic-cancelling-meanwhile = 취소될 때까지
    .lines = 자격확인서를 받을 때까지 카드를 쓰세요. 자격확인서가 오지 않으면 건강보험 기관에 물어보세요. { -portal }에서는 취소할 수 없습니다.

# The card.

topic-getting-a-card = 마이넘버카드 만들기, 다시 만들기
    .words = my number card, 카드 신청, 발급, 재발급, 재발행, 카드 없어요, 아직 안 만들었어요, 처음 만들어요, 카드 만료, 카드 갱신, 카드가 깨졌어요, 카드 고장, IC칩, 엽서, 카드 수령, 증명사진
topic-getting-a-card-bite =
    { -card }를 신청하면 엽서가 옵니다. 엽서가 오면 창구로 카드를 받으러 가세요. 카드를 받으면 보험증 등록도 하세요.
    카드를 잃어버린 분은 먼저 “마이넘버카드를 잃어버렸을 때” 항목을 읽어 주세요.
topic-getting-a-card-run-out = 카드의 유효기한이 끝났을 때
    .lines =
        유효기한이 끝난 카드는 보험증으로도 쓸 수 없습니다. 새 카드를 신청하세요.
        카드의 유효기한은 카드에 인쇄되어 있습니다. 보통 어른은 만든 뒤 { $card-years }번째 생일까지, 아이는 { $child-card-years }번째 생일까지입니다. 재류기간이 있는 분은 더 빠를 수 있습니다.
topic-getting-a-card-meanwhile = 카드를 기다리는 동안
    .lines =
        갱신을 기다리고 있고 지금 카드의 유효기한이 남아 있는 분은 그 카드를 가져가세요. { -kakuninsho }가 있으면 그것도 가져가세요.
        처음으로 카드를 만드시는 분과 카드의 유효기한이 끝난 분께는 원칙적으로 신청하지 않아도 자격확인서가 옵니다. 아직 오지 않았으면 건강보험 기관에 물어보세요.
        카드의 갱신이나 재발행을 기다리시는 분은 건강보험 기관에 자격확인서를 신청할 수 있습니다.

topic-renewing = { -certificate } 갱신하기
    .words = 인증서, 공인인증서, denshi shomeisho, 유효기간, 만료, 만료일, 곧 만료돼요, 기한이 지났어요, 오 년, 삼 개월, 갑자기 안 돼요, 카드가 안 돼요, 못 쓴다고 해요, 갱신 통지서, 갱신 준비물, 대리인 갱신
topic-renewing-bite =
    전자증명서는 유효기한 약 { $renewal-months }개월 전부터 { -municipality }에서 갱신할 수 있습니다. 비용은 들지 않습니다.
    전자증명서의 유효기한이 끝나도, 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지는 등록을 마친 { -card }를 보험증으로 쓸 수 있습니다. 다만 카드 자체의 유효기한이 끝나면 쓸 수 없습니다.
topic-renewing-two-dates = 카드의 유효기한이 아직 남았는데 쓸 수 없다고 들었을 때
    .lines =
        카드에는 유효기한이 두 가지 있습니다. 카드 자체의 유효기한과, 카드 안에 들어 있는 전자증명서의 유효기한입니다.
        전자증명서의 유효기한은 발급받은 뒤 { $certificate-years }번째 생일입니다. 카드의 유효기한이 더 빠르면 그날까지입니다. 전자증명서를 갱신하지 않으면, 얼마 뒤에는 카드를 보험증으로 쓸 수 없게 됩니다.
        갱신은 { -municipality }에서 합니다. 쓸 수 없는 이유가 따로 있을 수도 있으니, 접수처 직원이나 건강보험 기관에도 물어보세요.
topic-renewing-after-the-date = 전자증명서의 유효기한이 끝난 뒤의 진료
    .lines =
        전자증명서의 유효기한이 끝났다는 이유만으로 전액을 내게 되지는 않습니다. 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지는 등록을 마친 카드로 진료를 받을 수 있습니다(카드 자체의 유효기한이 끝난 경우는 제외합니다).
        그날이 지나면 등록이 해제됩니다. 전자증명서를 갱신한 다음에 다시 등록하세요.
topic-renewing-three-months = “{ $leaflet-months }개월”을 세는 방법
    .lines =
        건강보험 기관 등에서 나누어 준 체크리스트에는 “유효기한에서 { $leaflet-months }개월”이라고 쓰여 있습니다. 날짜에서 날짜까지 세는 자료도 있습니다.
        일본 정부의 설명으로는, 전자증명서의 유효기한이 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지입니다. 헷갈리지 않도록 일찍 갱신하세요.
topic-renewing-again = 전자증명서를 갱신하면 등록도 다시 해야 하나요?
    .lines = 등록이 해제되기 전에 갱신하신 분은 다시 하지 않아도 됩니다. 만일을 위해, 다음에 병원에 가기 전에 등록되어 있는지 확인하시면 안심할 수 있습니다.

topic-lost-card = 마이넘버카드를 잃어버렸을 때
    .words = 잃어버렸어요, 분실, 분실 신고, 도난, 도둑맞았어요, 못 찾겠어요, 카드가 안 보여요, 없어졌어요, 흘렸어요, 지갑 분실, 보험증 분실, 보험증 잃어버렸어요, 카드 정지, 이용 정지, 일시 정지, 경찰
topic-lost-card-bite = 지금 바로 { $phone } 번으로 전화해 { -card }를 정지하세요. 낮에도 밤에도, 쉬는 날에도 전화를 받습니다. 그다음에 경찰과 시구정촌에 신고하세요.
topic-lost-card-afterwards = 새 카드를 받으면
    .lines = 보험증 등록이 남아 있는지 확인하고, 남아 있지 않으면 등록하세요. { -kakuninsho }를 가지고 계신 분은 카드를 쓸 수 있게 될 때까지 버리거나 반납하지 마세요. 그다음에 어떻게 해야 하는지는 건강보험 기관에 물어보세요.
topic-lost-card-abroad = 일본 밖에 있을 때

topic-pin = { -pin }를 잊었거나 비밀번호가 잠겼을 때
    .words = 비번, 비번 까먹었어요, 비번 잠겼어요, 비번 틀렸어요, 비번 변경, 패스워드, 암호, PIN, 핀번호, ansho bango, 잠금 해제, 초기화, 재설정, 기억 안 나요, 비번 없는 카드, 얼굴 인증
topic-pin-bite =
    등록을 마쳤고 얼굴 사진이 있는 { -card }라면 비밀번호 없이도, 안면인식을 하거나 접수처 직원이 사진을 확인하는 방법으로 진료를 받을 수 있습니다.
    비밀번호는 { -municipality }에서 다시 설정할 수 있습니다.
topic-pin-visit = 병원이나 약국에서는
topic-pin-which = 어느 비밀번호인가요?
    .lines = 보험증으로 쓸 때는 숫자 { $pin-digits }자리 비밀번호입니다. 잇따라 { $pin-tries }번 틀리면 잠깁니다. 시간이 지나도 저절로 풀리지 않습니다.
topic-pin-without = 비밀번호가 없는 카드(<ja>顔認証マイナンバーカード</ja>)

# At the doctor's.

topic-what-to-bring = 병원이나 약국에 가져갈 것
    .words = 준비물, 지참물, 뭐 가져가요, 필요한 것, 진료, 의원, 치과, 의사, 접수, 약 받을 때, 기계 고장, 리더기 고장, 카드가 안 읽혀요, 카드 안 가져왔어요, 핸드폰만, 수급자증
topic-what-to-bring-bite = 보험증으로 등록한 { -card }가 있는 분은 카드를 가져가세요. 카드를 쓸 수 없는 분은 { -kakuninsho }를 가져가세요.
topic-what-to-bring-card = 카드로 진료를 받는 분
    .lines =
        카드를 가져가세요. 안면인식이 안 될 때는 { -pin }를 쓰거나, 접수처 직원에게 사진을 확인받으세요.
        카드리더기가 없는 병원이거나 카드리더기가 고장 나 있을 때는 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)이나 { -portal }의 자격 정보 화면도 함께 보여 주세요.
        어린이 의료비 지원이나 지정 난치병(<ja>指定難病</ja>) 등의 수급자증(<ja>受給者証</ja>)을 가지고 계신 분은 그것도 가져가세요(시구정촌에서 필요 없다고 한 경우는 제외합니다).
topic-what-to-bring-paper = 자격확인서로 진료를 받는 분
topic-what-to-bring-old-card = 이전의 건강보험증(<ja>健康保険証</ja>)이 있는 분
topic-what-to-bring-nothing = 보여 줄 것이 없는 분
topic-what-to-bring-reader-fails = 등록한 카드가 있는데 카드리더기가 잘 작동하지 않을 때
topic-what-to-bring-smartphone = 스마트폰만으로 진료를 받고 싶을 때
    .lines = 스마트폰은 설비가 있는 병원이나 약국에서만 쓸 수 있습니다. 먼저 카드를 보험증으로 등록해 두세요. 스마트폰을 준비하는 방법은 아래 “전화로 물어보기”에 있는 번호로 물어보세요. 카드도 가져가시면 안심할 수 있습니다.

topic-high-costs = 수술이나 입원으로 의료비가 많이 들 것 같을 때
    .words = 병원비, 병원비가 비싸요, 고액요양비, 고액 의료비, kogaku ryoyohi, gendogaku, 한도액, 한도액 인정증, 상한, 본인부담 상한, 환급, 돌려받기, 돈이 부족해요, 암 치료, 투석, 특정질병
topic-high-costs-bite =
    { -card }로 진료를 받고 정보 제공에 동의하면, 절차를 밟지 않아도 같은 달에 같은 병원에서는 상한까지만 내면 됩니다.
    { -kakuninsho }로 진료를 받는 분은 한도액 적용 인정증(<ja>限度額適用認定証</ja>, 한 달에 내는 금액의 상한을 나타내는 것)을 미리 건강보험 기관에 신청하세요. 자격확인서에 상한 구분이 인쇄되어 있는 분은 필요 없습니다.
topic-high-costs-card = 카드로 진료를 받는 분
topic-high-costs-paper = 자격확인서로 진료를 받는 분
topic-high-costs-disease = 인공투석 등 특정질병 치료를 받는 분

topic-benefits = 카드로 진료를 받으면 무엇이 전달되고 무엇이 달라지나요?
    .words = 장점, 혜택, 좋은 점, 왜 써야 하나요, 동의, 동의 안 하면, 개인정보, 정보 유출, 프라이버시, 의사가 뭘 보나요, 복약 기록, 건강검진, 연말정산, 확정신고, 의료비 공제, 재해
topic-benefits-bite = 병원이나 약국에서는 약과 진료, 건강검진 정보가 본인이 동의했을 때만 의사나 약사에게 전달됩니다.
topic-benefits-consent = 동의할지는 본인이 정합니다
    .lines = 병원이나 약국에서는 동의 없이 약이나 진료 정보가 전달되는 일이 없습니다. 화면에서 무엇을 묻는지 모르실 때는 접수처 직원에게 물어보세요.
topic-benefits-care = 동의하면
    .lines =
        전에 받은 약과 진료, 특정 건강검진(<ja>特定健診</ja>, 생활습관병을 찾아내기 위한 건강검진) 정보를 처음 가는 병원이나 약국에서도 볼 수 있습니다. 약이 겹치거나 맞지 않는 약을 받는 일을 막기 쉬워집니다.
        여행지에서나 재해가 났을 때도 약 정보를 볼 수 있습니다.
        한도액 정보도 전달되므로, 같은 달에 같은 병원에서는 상한까지만 내면 됩니다.
        { -certificate }의 유효기한이 끝나 있는 동안에는 병원이나 약국에서 약이나 진료 정보를 볼 수 없습니다.
topic-benefits-tax = 확정신고(<ja>確定申告</ja>)의 의료비 공제(<ja>医療費控除</ja>)
    .lines = { -portal }에서 의료비 기록을 받을 수 있어서 신고하기가 쉬워집니다. 침, 뜸이나 유도정복(<ja>柔道整復</ja>) 등 기록에 들어가지 않는 것도 있습니다.
topic-benefits-jobs = 취직하거나 이직할 때
    .lines = 카드를 바꿀 필요는 없습니다. 다만 새 건강보험 기관이 본인의 정보를 등록할 때까지 며칠 걸릴 수 있습니다.

topic-ambulance = 구급차에서 카드 쓰기(마이나 구급, <ja>マイナ救急</ja>)
    .words = 앰뷸런스, 응급차, 응급실, 응급, 응급 상황, 위급, 구급대, 구급대원, 쓰러졌어요, 의식이 없어요, 말을 못 해요, 지병, 약수첩, myna kyukyu
topic-ambulance-bite = 보험증으로 등록한 { -card }를 가지고 있으면, 구급차에서 구급대원이 드시는 약이나 앓으신 병 등을 확인해 응급 처치와 병원 선택에 활용할 수 있는 경우가 있습니다.
topic-ambulance-what-it-does = 어떻게 도움이 되나요?
    .lines =
        말을 할 수 없을 때나 약수첩(<ja>お薬手帳</ja>)이 없을 때도 약과 지병을 알 수 있는 경우가 있습니다.
        이송될 병원이 도착 전에 준비하기 쉬워집니다.
topic-ambulance-what-it-takes = 준비할 것
    .lines = 카드를 보험증으로 등록해 두세요.

# Life.

topic-children = 자녀의 카드와 진료
    .words = 아이, 아기, 애기, 어린이, 신생아, 갓난아기, 출산, 출생, 유치원, 어린이집, 학교, 수학여행, 합숙, 미성년자, 부모, 사진 없는 카드
topic-children-bite =
    자녀도 { -card }를 보험증으로 쓸 수 있습니다. 만 { $age-guardian }세 미만 자녀의 신청 등은 보호자가 합니다.
    카드가 없는 동안에는 { -kakuninsho }로 진료를 받으세요. 자격확인서가 아직 오지 않았으면 건강보험 기관에 물어보세요.
topic-children-newborn = 태어난 지 얼마 안 되었을 때
topic-children-no-photo = 얼굴 사진이 없는 카드(만 한 살이 되기 전에 신청한 것)
topic-children-guardian = 만 { $age-guardian }세 미만 아이의 절차
topic-children-school = 수학여행, 합숙, 어린이집, 유치원

topic-carers = 도움이 필요할 때
    .words = 간병, 간호, 돌봄, 요양보호사, 요양원, kaigo, 장애인, 휠체어, 치매, 거동이 불편해요, 누워 지내요, 대리인, 대신 신청, 보호자 동행, 눈이 안 보여요, 조작을 못 해요
topic-carers-bite = 가족이나 돌봐 주는 분, 접수처 직원의 도움을 받을 수 있습니다. { -card }를 쓰기 어려운 분은 카드의 등록을 취소하지 않아도, 신청하면 { -kakuninsho }를 받을 수 있습니다.
topic-carers-reader = 카드리더기를 쓸 때
topic-carers-paper = 자격확인서를 쓸 때
topic-carers-price = 등록한 카드로 카드리더기를 잘 쓰지 못했을 때

topic-residence = 재류기간(<ja>在留期間</ja>)이 있는 분
    .words = 비자, 비자 연장, 비자 갱신, 비자 만료, 비자 연장했는데 카드가 안 돼요, 체류기간, 체류 자격, 재류카드, 재류자격, zairyu, 외국인, 유학생, 취업비자, 영주권, 특별영주자, 재일교포
topic-residence-bite =
    { -card }는 재류카드(<ja>在留カード</ja>)와 다른 카드입니다. 유효기한은 길어도 재류기간이 끝나는 날까지입니다. 재류기간을 연장해도 마이넘버카드는 자동으로 연장되지 않습니다.
    카드의 유효기한이 끝나기 전에 { -municipality }에서 카드도 연장하세요.
topic-residence-waiting = 재류 신청의 결과를 기다릴 때
topic-residence-no-notice = 유효기한이 끝난다는 알림은 오지 않습니다
topic-residence-certificate = 전자증명서도 함께
topic-residence-permanent = 영주자(<ja>永住者</ja>), 특별영주자(<ja>特別永住者</ja>)인 분
    .lines = 카드의 유효기한은 재류기간과 관계없습니다. 카드에 인쇄된 날짜까지입니다. { -certificate }는 그 전에 갱신해야 할 수도 있습니다.
topic-residence-over = 카드의 유효기한이 끝났을 때
    .lines =
        시구정촌 창구에서 새 카드를 신청하고, 카드를 받으면 보험증으로 등록되어 있는지 확인하세요. 그때까지는 { -kakuninsho }로 진료를 받으세요. 자격확인서가 아직 오지 않았으면 건강보험 기관에 물어보세요.
        국민건강보험(<ja>国民健康保険</ja>)의 자격확인서도 재류기간에 맞춰 끝날 수 있습니다. 인쇄된 날짜를 보세요.

topic-moving-marrying-jobs = 이사, 결혼, 이직, 퇴직
    .words = 주소 변경, 전입신고, 전출, 이혼, 개명, 이름 변경, 성이 바뀌었어요, 취직, 새 회사, 회사 옮겼어요, 회사 그만뒀어요, 퇴사, 실직, 피부양자, 부양가족, 임의계속
topic-moving-marrying-jobs-bite =
    어느 경우든 { -card }의 보험증 등록은 다시 하지 않아도 됩니다.
    다만 다른 시구정촌으로 이사했을 때는 { $moving-report-days }일 이내에 전입신고서(<ja>転入届</ja>)를 내세요. 그리고 전입신고서를 낸 날을 첫째 날로 세어 { $carry-on-days }일 이내에, 카드를 계속 쓸 수 있게 신청하세요. 하지 않으면 카드를 쓸 수 없게 됩니다.
    이름이 바뀌었을 때는 시구정촌과 건강보험 기관에 신고하세요. 건강보험이 바뀌었을 때는 새 건강보험 기관에 신고해야 합니다. 취직하거나 이직했을 때는 보통 직장에서 신고합니다.
topic-moving-marrying-jobs-name = 이름이 바뀌었을 때
topic-moving-marrying-jobs-job = 취직하거나 이직했을 때
    .lines = 새 건강보험 기관에는 보통 직장에서 신고합니다. 데이터 등록이 끝나면 같은 카드를 쓸 수 있습니다.
topic-moving-marrying-jobs-leaving = 퇴직했거나 피부양자에서 빠졌을 때
    .lines = 다음에 가입하는 건강보험 기관에 신고하세요. 데이터가 등록되기 전에 진료를 받을 때는 먼저 그 건강보험 기관에 물어보세요.

topic-over-75 = 후기고령자 의료제도(<ja>後期高齢者医療</ja>)에 가입하신 분
    .words = 노인, 어르신, 노인 보험, 노인 의료보험, 칠십오 세, 일흔다섯, 팔십오 세, 부모님 보험, 어머니, 아버지, 할머니, 할아버지, 광역연합, koki korei, 생신, 생일
topic-over-75-bite-everyone = 후기고령자 의료제도는 만 { $age-elderly }세 이상인 분 등의 건강보험입니다. 이 시기에는 가입하신 모든 분께 { -kakuninsho }가 옵니다. 신청하지 않아도 됩니다. { -card }를 등록하신 분은 카드로도 진료를 받을 수 있습니다.
topic-over-75-bite =
    후기고령자 의료제도는 만 { $age-elderly }세 이상인 분 등의 건강보험입니다. 등록한 { -card }가 있으면 나이와 관계없이 카드로 진료를 받을 수 있습니다.
    { $elderly-day }에 만 { $age-sent }세 이상이었던 모든 분께 { -kakuninsho }가 옵니다. 그보다 나이가 적은 분께는 대신 자격 정보 안내문(<ja>資格情報のお知らせ</ja>)이 올 수 있습니다.
topic-over-75-birthday = 만 { $age-elderly }세가 될 때
topic-over-75-older = { $elderly-day }에 만 { $age-sent }세 이상이었던 분
    .lines = 카드를 가지고 계셔도 모든 분께 자격확인서가 옵니다.
topic-over-75-younger = { $elderly-day }에 만 { $age-sent }세 미만이었던 분
    .lines = 카드를 보험증으로 쓸 수 없는 분께는 원칙적으로 자격확인서가 옵니다.
topic-over-75-both = 카드와 자격확인서가 둘 다 있을 때

# Trust.

topic-suspicious-calls = 수상한 전화나 문자가 왔을 때
    .words = 사기, 보이스피싱, 스미싱, 피싱, 이상한 전화, 모르는 번호, 자동 음성, ARS, 스팸, SMS, 사칭, 가짜, 진짜인가요, 링크 눌렀어요, 번호 눌렀어요, 속았어요
topic-suspicious-calls-bite = “번호를 눌러 등록하세요”라는 자동 음성 전화나 등록을 요구하는 문자는 후생노동성(<ja>厚生労働省</ja>)에서 온 것이 아닙니다. 전화는 끊고, 문자의 링크는 열지 마세요.
topic-suspicious-calls-hang-up = 하실 일
topic-suspicious-calls-ask = 진짜인지 걱정될 때
    .lines = 상대가 알려 준 번호로는 다시 전화하지 마세요. 아래 “전화로 물어보기”에 있는 번호로 물어보세요. 피해를 당했을지도 모를 때는 경찰과 상담하세요.
topic-suspicious-calls-told-already = 마이넘버(<ja>マイナンバー</ja>)나 { -pin }를 이미 알려 주었을 때
    .lines =
        바로 경찰과 상담하세요. 비밀번호는 { -municipality }에서 다시 설정할 수 있습니다.
        { -card } 자체를 건네주었거나 잃어버렸을 때는 { $phone } 번으로 전화해 카드 이용을 정지할 수 있습니다. 낮에도 밤에도 전화를 받습니다.

topic-legal-basis = 법률에는 어떻게 쓰여 있나요?
    .words = 법령, 법적 근거, 조문, 건강보험법, 의무, 의무인가요, 강제, 꼭 만들어야 하나요, 꼭 써야 하나요, 안 만들면, 벌금, 과태료, 처벌, 불법인가요
topic-legal-basis-bite = 건강보험법(<ja>健康保険法</ja>)은 병원이나 약국에서 보험에 가입되어 있는 것을 확인하는 방법을 정하고 있습니다. { -card }로 확인하는 방법이 있고, { -kakuninsho }로도 진료를 받을 수 있습니다.
topic-legal-basis-what-is-checked = 카드로 확인하는 것(<ja>第三条第十三項</ja>)
    .lines = 카드 안에는 이용자 증명용 전자증명서(<ja>利用者証明用電子証明書</ja>)가 들어 있습니다. 이것을 써서 건강보험 기관에 조회하면, 보험에 가입되어 있다는 답이 병원이나 약국에 옵니다. 법률에서는 이것을 “전자 자격 확인”(<ja>電子資格確認</ja>)이라고 합니다. 전자증명서의 유효기한이 중요한 것은 이 때문입니다.
topic-legal-basis-how-one-is-treated = 진료를 받을 때의 규정(<ja>第六十三条第三項</ja>)
    .lines = 진료를 받을 병원이나 약국은 본인이 고를 수 있습니다. 그곳에서 전자 자격 확인으로, 또는 후생노동성령(<ja>厚生労働省令</ja>)으로 정하는 다른 방법으로, 보험에 가입되어 있는 것을 확인받게 되어 있습니다.
topic-legal-basis-working-together = 서로 협력하기(<ja>第二百五条の五</ja>)
    .lines = 국가, 건강보험 기관, 병원이나 약국, 그 밖의 관계자는 의료보험 사무가 잘 진행되도록, 전자 자격 확인 체계를 도입하는 것 등을 통해 서로 협력하게 되어 있습니다. 이 조문에 처벌에 대한 내용은 쓰여 있지 않습니다.

topic-about = Shirube와 공식 안내
    .words = 시루베, 이게 뭐예요, 이 앱은 뭔가요, 누가 만들었나요, 정부, 관공서, 구청, 시청, 공식 사이트, 문의처, 한국어, 외국어, 챗봇, Govbot, 출처, 저장되나요
topic-about-bite = { -shirube }는 공개된 자료를 바탕으로 하실 일, 기한, 물어볼 전화번호를 알려 드립니다. 관공서의 서비스가 아니므로, 마지막으로 공식 안내를 보고 확인하세요.
topic-about-official = 공식 안내가 있는 곳
    .lines =
        { -card }와 등록에 대한 안내는 디지털청(<ja>デジタル庁</ja>)과 후생노동성(<ja>厚生労働省</ja>)의 홈페이지에 있습니다.
        { -kakuninsho }에 대해서는 { -insurer }에 물어보세요. 카드와 { -certificate }의 절차에 대해서는 { -municipality }에 물어보세요.
topic-about-chatbot = 글로 질문하기
    .lines = 국가와 지방의 공통 상담 챗봇 Govbot(<ja>国・地方共通相談チャットボット</ja>)에 카드를 보험증으로 쓰는 것에 대해 질문할 수 있습니다. 시구정촌 홈페이지에서 열 수 있는 경우가 있습니다.
topic-about-languages = 외국어 안내
    .lines = 외국 국적이신 분을 위한 안내가 있습니다. 건강보험 기관에서 오는 전단에 그 안내를 여는 QR 코드가 있을 수 있습니다. 후생노동성의 외국어 안내는 시구정촌 홈페이지에 소개되어 있을 수 있습니다. 창구에서 물어보세요.
topic-about-sources = 근거 자료
    .lines =
        어느 답에나 근거 자료의 이름과, 그 자료의 날짜 또는 저희가 확인한 날짜를 붙였습니다. 자료끼리 다를 때는 다르다고 씁니다.
        모르는 것은 모른다고 쓰고, 누구에게 물어보면 되는지를 씁니다.
topic-about-private = 개인정보에 대해
    .lines = 이름이나 번호는 묻지 않습니다. 고르신 답은 저장하지 않고, 어디에도 보내지 않습니다. 인터넷에 연결되어 있지 않아도 쓸 수 있습니다.

# What was done so that everybody can use it, and what is still missing.
topic-accessibility = 보기 쉽게, 듣기 쉽게, 쓰기 쉽게
    .words = 접근성, 웹 접근성, 화면 읽어 주기, 화면 낭독, 스크린 리더, 소리로 듣기, 글자 크기, 글씨가 작아요, 큰 글씨, 확대, 색깔, 색 대비, 글씨가 잘 안 보여요, 노안, 저시력, 시각장애, 키보드, 마우스 없이, 장애, 접근성 시험
topic-accessibility-bite =
    글자를 크게 하기, 색 바꾸기, 키보드만으로 쓰기, 읽어 주는 소리로 듣기. 어느 방법으로도 쓸 수 있게 만들고 확인하고 있습니다.
    아직 하지 못한 것은 아래에 쓰여 있습니다.
topic-accessibility-standard = 목표로 하는 기준
    .lines =
        일본산업규격 “JIS X 8341-3:2016”의 적합성 수준 AA와 국제 지침 “WCAG 2.2”의 수준 AA입니다.
        대상은 { -shirube }의 모든 화면과 인쇄한 종이, PDF입니다.
topic-accessibility-tested = 확인하는 방법
    .lines =
        모든 화면을 언어마다 빠짐없이 검사 도구(axe)로 검사합니다.
        글자를 두 배로 키웠을 때, 화면 폭이 좁을 때, 글자 사이를 넓혔을 때 잘리지 않고 읽을 수 있는지 실제 화면에서 확인합니다.
        키보드만으로 처음부터 끝까지 할 수 있는지, 지금 있는 곳이 보이는지, 화면을 읽어 주는 프로그램에 전달되는 이름과 알림이 맞는지 실제 화면에서 확인합니다.
        색을 구별하기 쉬운지는 화면 색이 “밝게”, “어둡게”, “뚜렷하게(흑백)”일 때의 모든 색 조합으로 계산합니다.
topic-accessibility-missing = 아직 하지 못한 것
    .lines =
        장애가 있는 분이나 연세가 많으신 분이 직접 써 보시는 시험은 아직 하지 않았습니다.
        화면을 읽어 주는 프로그램의 소리를 사람이 들어 보는 시험은 아직 하지 않았습니다. Windows와 macOS에서 하는 시험도 아직 하지 않았습니다.
        단체의 파일에서 고칠 곳은 영어로만 나옵니다.

# For those who answer the phone, a page each. The names of keys are those on the keyboard.
topic-desk-agents = 안내 화면 사용법(전화나 창구에서 안내하시는 분)
    .words = 상담원, 상담사, 오퍼레이터, 창구 담당, 콜센터, 헬프데스크, 단축키, 키보드, 사용법, 전화 상담, 전화 응대
topic-desk-agents-bite =
    왼쪽에 “여쭤본 것”, 가운데에 “말씀드릴 것”, 오른쪽에 “지금의 답”이 나옵니다.
    말씀드릴 것을 읽고, 고객의 답에 해당하는 번호를 누르면 다음으로 넘어갑니다. 마우스는 필요 없습니다.
topic-desk-agents-call = 전화 한 건의 흐름
    .lines =
        먼저 “고객의 언어”를 고르세요(Alt와 번호). 말씀드릴 것이 화면의 언어와 고객의 언어로 함께 나옵니다.
        질문을 읽고 답 옆의 번호를 누르세요. “잘 모르겠습니다”에도 번호가 있습니다. 답을 유도하지 말고 쓰여 있는 대로 읽어 주세요.
        카드를 잃어버렸다고 하시면 먼저 “잃어버렸습니다”를 누르세요. 이용을 정지하는 전화번호가 맨 위에 나오니, 다른 질문보다 먼저 알려 드리세요.
        그 밖에 해당하는 것이 있는지 여쭤보고, 없으면 “그 밖에는 없음, 정리로 가기”의 번호를 누른 다음 정리한 내용을 읽어 드리세요.
        끝나면 “다음 분으로”를 누르세요(Ctrl + Shift + N). 이전 분의 답은 모두 지워집니다. 바로 뒤라면 Backspace를 눌러 되돌릴 수 있습니다.
topic-desk-agents-private = 묻지 않는 것, 남기지 않는 것
    .lines =
        이름, 주소, 번호는 묻지 않습니다. 전자증명서의 유효기한도 연도와 월만 알면 됩니다.
        “기록용으로 복사” 버튼(Ctrl + Shift + C)으로 복사한 글에는 고객의 날짜가 들어가지 않습니다.
        조회 번호를 알려 드리면, 다음 전화에서는 다른 담당자도 같은 답에서 이어서 안내할 수 있습니다. 날짜는 다시 여쭤보세요.
topic-desk-agents-find = 바로 찾아보기
    .lines =
        Ctrl + K를 누르면 질문, 전화번호, 건강보험, 용어 등 무엇이든 찾을 수 있습니다.
        고객이 가지고 계신 체크리스트와 답이 다를 때는 “지금의 답”의 “받으신 체크리스트”에 이유가 나옵니다.
topic-desk-supervisors = 안내 창구를 총괄하시는 분께
    .words = 관리자, 책임자, 팀장, 센터장, 단체의 파일, 안내 건수, 집계, 통계, 업데이트, 설정
topic-desk-supervisors-bite =
    자기 단체의 전화번호나 건강보험 규정은 단체의 파일로 추가할 수 있습니다.
    건수는 집계하기로 정한 컴퓨터에만, 하루 단위의 수로만 남습니다.
topic-desk-supervisors-team = 단체의 파일
    .lines =
        견본을 바탕으로 파일을 만들어 shirube pack check로 확인한 다음, 각 컴퓨터의 “설정”에서 “파일의 위치”를 적고 “이 파일 사용하기”를 누르세요.
        추가한 정보에는 추가한 단체의 이름과 날짜가 붙습니다. 국가의 규정과 전화번호는 바꿀 수 없습니다.
        파일을 고치면 열려 있는 화면에도 그대로 반영됩니다.
topic-desk-supervisors-counts = 건수
    .lines =
        처음에는 집계하지 않습니다. 컴퓨터마다 “안내 건수” 화면에서 “집계 시작하기”를 누르세요.
        남는 것은 안내한 일, 해당하는 내용, 언어, 건강보험별로 집계한 하루 단위의 수뿐입니다. 누가, 언제, 무엇을 답했는지는 남지 않습니다.
        저장한 표에서는 작은 수를 가립니다. 여러 컴퓨터의 건수를 합치려면 각 컴퓨터의 건수 기록을 shirube counts merge로 합치세요.
topic-desk-supervisors-updates = 정보가 얼마나 새로운지
    .lines =
        화면 맨 아래에 정보를 확인한 날이 있습니다. 오래된 정보에는 오래되었다고 나옵니다.
        새 버전은 자동으로 설치되지 않습니다. 새 버전이 나오면 각 컴퓨터에 다시 설치해 주세요.
