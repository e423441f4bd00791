# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = 고칠 곳이 있습니다

frame-skip = 본문으로 가기
frame-bar = 화면 위의 버튼
frame-back = 뒤로
frame-language = 언어 / Language
frame-smaller = 글자 작게
frame-larger = 글자 크게
frame-phones = 전화로 물어보기
frame-settings = 설정
# $date: the day on which a document was last looked at
frame-as-of = { $date }에 확인한 정보입니다.
frame-keeps-nothing = 답하신 내용은 저장하지 않습니다. { -shirube } 창을 닫으면 사라집니다.
frame-sources = 바탕이 된 자료와 버전
frame-day-changed = 날짜가 바뀌었습니다. 오늘 날짜로 다시 보여 드립니다.
# $percent: of the size as designed
frame-size-changed = 글자 크기는 { $percent }%입니다.
frame-trouble = 잘되지 않았습니다. 다시 한번 해 보세요. 계속 안 되면 창을 닫고 다시 열어 주세요.
frame-not-saved = 설정을 저장하지 못했습니다. 창을 닫을 때까지는 그대로 쓸 수 있습니다.
frame-no-browser = 브라우저를 열지 못했습니다. 화면에 나온 주소를 브라우저에 넣어 주세요.
frame-settings-broken = 저장된 설정을 읽지 못해서 처음 설정으로 돌아갔습니다. 언어와 글자 크기는 다시 고를 수 있습니다.
frame-broke-off = 화면이 도중에 멈춰서 처음 화면으로 돌아왔습니다. 답하신 내용은 남아 있지 않으니 다시 답해 주세요. 설정은 그대로입니다.
errors-heading = 고칠 곳이 있습니다

# The languages.
language-heading = 언어를 골라 주세요
language-lead = 나중에 언제든지 바꿀 수 있습니다.

# Home.
home-heading = { -hokensho }: 지금 무엇을 하면 되나요?
# $questions: how many; $minutes: about how long
home-lead = { -hokensho(form: "short") }은 보험증으로 쓸 수 있게 등록한 { -card }입니다. { $questions }가지 질문에 답하면 하실 일과 기한, 물어볼 전화번호를 알 수 있습니다. { $minutes }분쯤 걸립니다.
home-asks-no-name = 이름이나 마이넘버 같은 번호는 묻지 않습니다. 모르시면 “잘 모르겠습니다” 항목을 고르세요.
home-start = 시작하기
home-go-on = 이어서 하기
home-receipt = { -shirube } 조회 번호가 있습니다
start-over = 처음부터 다시 하기
insurer-label = 가입하신 건강보험
insurer-hint = 모르시면 그대로 두고 진행하세요.
scam-heading = 수상한 전화와 문자에 주의하세요
scam-text = 후생노동성(<ja>厚生労働省</ja>)은 자동 음성 전화나 문자로 등록을 요구하지 않습니다. 전화라면 번호를 누르지 말고 끊으세요. 문자라면 링크를 열지 마세요.
# $phone: an official line
scam-ask = 걱정되시면 { $phone } 번으로 물어보세요.

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step }/{ $steps }
step-next = 다음
error-choose = 답을 하나 골라 주세요. 모르시면 “잘 모르겠습니다” 항목을 고르세요.

# A receipt from elsewhere.
receipt-heading = 전에 나온 안내 다시 보기
receipt-lead = { -shirube } 안내에 있는 조회 번호를 넣으면 그 안내를 다시 볼 수 있습니다.
receipt-show = 안내 보기

# The answers once more.
check-heading = 답하신 내용이 맞나요?
check-lead = 틀린 곳은 여기서 고칠 수 있습니다.
check-change-situations = 해당하는 내용을 다시 고르기
check-next = 하실 일 보기
# $step: which
check-change = STEP { $step }의 답 바꾸기
# $step: which
check-change-card-expired = STEP { $step }의 카드 유효기한 답 바꾸기
check-no-answer = 아직 답하지 않았습니다
check-no-date = 아직 날짜를 쓰지 않았습니다
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date }({ $japanese })

# What to do.
result-change = 답한 내용 다시 보기
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = 다른 날의 답 보기
day-hint = 연, 월, 일을 { $example }처럼 쓰세요.
day-show = 그날의 답 보기
day-today = 오늘의 답으로 돌아가기
day-preview = { $date } 기준의 답입니다. 오늘({ $today })의 답이 아닙니다.
day-not-whole = 연, 월, 일을 모두 { $example }처럼 써 주세요.
beside-label = 다른 언어를 나란히 보기
beside-none = 나란히 보지 않기
beside-show = 보기
link-card-application = 카드 신청 안내 페이지 열기
link-mynaportal-insurance = 마이나포털의 건강보험증 페이지 열기
link-my-number-contact = 디지털청의 문의처 페이지 열기
link-mynaapp = 마이나 앱(<ja>マイナアプリ</ja>) 페이지 열기

# Whom to call.
phones-heading = 전화로 물어보기
phones-about = 어떤 일인가요?
phones-anything = 모든 일
# $count: how many lines and offices are listed
phones-count = 물어볼 곳은 { $count }곳입니다.

# The settings.
settings-heading = 설정
settings-text-size = 글자 크기
settings-colours = 화면 색
settings-motion = 화면 움직임
settings-readings = 한자 위의 읽는 법(<ja>ふりがな</ja>)
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = 이 컴퓨터 설정대로
colours-light = 밝게
colours-dark = 어둡게
colours-contrast = 뚜렷하게(흑백)
motion-auto = 이 컴퓨터 설정대로
motion-none = 움직이지 않게
readings-easy = 쉬운 일본어에만 표시
readings-always = 모든 일본어 낱말에 표시
readings-never = 표시하지 않음
forget = 답한 내용과 설정 지우기
forget-hint = 답하신 내용과 설정을 지우고 처음 화면으로 돌아갑니다. 카드의 등록은 바뀌지 않습니다. 안내 건수는 지워지지 않으며, 건수 화면에서 지울 수 있습니다.
forgotten = 답하신 내용과 설정을 지웠습니다.
about-heading = { -shirube } 소개
# $version: of the program
about-version = 버전 { $version }

# A team's file. $count: how many problems.
team-heading = 단체의 파일
team-hint = 건강보험, 시구정촌, 상담 창구 등이 자기 정보와 전화번호를 추가하는 파일입니다. 파일의 위치를 적어 주세요. 국가의 규정과 전화번호는 바뀌지 않습니다.
team-label = 파일의 위치
team-use = 이 파일 사용하기
team-stop = 사용하지 않기
team-wrong = 고칠 곳이 { $count }군데 있어 이 파일에서 아무것도 추가하지 않았습니다. 파일을 만든 분께 다음 내용을 알려 주세요.
team-unread = 이 파일을 읽을 수 없습니다. 위치를 확인해 주세요.
