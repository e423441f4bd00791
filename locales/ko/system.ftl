# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = { -hokensho }에 대해 지금 무엇을 하면 되는지 알아봅니다
system-keywords = 건강보험,보험증,마이나보험증,마이넘버카드,자격확인서,전자증명서,일본

# The manual: its headings, and what the exit codes mean.
manual-name = 이름
manual-synopsis = 사용법
manual-description = 설명
manual-commands = 명령
manual-options = 옵션
manual-exit = 종료 코드
manual-exit-answered = 답이 나왔습니다.
manual-exit-output = 답을 출력하지 못했습니다.
manual-exit-input = 입력한 내용에 잘못이 있습니다. 무엇이 잘못되었고 무엇을 쓸 수 있는지 표준 오류에 한 줄로 알려 드립니다.

# What each option of the command line is for.
option-card = 마이넘버카드가 있는지, 어떤 상태인지
option-registered = 보험증으로 쓸 수 있게 등록했는지
option-certificate = 전자증명서에 대해 아는 것
option-certificate-expires = 전자증명서의 유효기한. 연도만, 또는 연도와 월만 써도 되고, 서기와 일본 연호를 모두 쓸 수 있습니다
option-situation = 그 밖에 해당하는 것. 여러 번 쓸 수 있습니다
option-insurer = 가입한 건강보험. 그 보험의 규정도 함께 봅니다
option-day = 어느 날을 기준으로 답할지. 쓰지 않으면 오늘입니다
option-lang = 답할 언어
option-beside = 나란히 보여 줄 두 번째 언어
option-pack = 소속 단체(직장 등)의 건강보험과 전화번호를 추가하는 파일
option-json = JSON으로 답합니다
option-lines = 한 줄에 하나씩 쓴 JSON을 읽어 하나씩 답합니다
option-at = 어느 시각을 기준으로 볼지. 쓰지 않으면 지금입니다
option-search = 찾을 말
option-format = 파일의 형식
option-out = 저장할 파일
option-arrange = 두 언어를 배치하는 방법
option-family = 가족 한 사람 한 사람의 상태를 쓴 파일
option-receipt = 전에 나온 답의 조회 번호
option-topic = 자주 묻는 질문의 ID
option-brief = 중요한 내용만 담습니다
option-replace = 이미 있는 파일을 새것으로 바꿉니다
option-rejects = 판단할 수 없는 줄을 저장할 파일
option-part = 표를 몇 개로 나눈 것 가운데 몇 번째인지
option-resume = 멈춘 곳부터 이어서 합니다
option-help = 사용법을 봅니다
option-version = 버전을 봅니다
