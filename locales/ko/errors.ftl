# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = 무엇을 할지 쓰여 있지 않습니다. 쓸 수 있는 것: { $allowed }.
error-unknown-command = 이런 명령은 없습니다: “{ $given }”. 쓸 수 있는 것: { $allowed }.
error-unknown-option = 이런 옵션은 여기에 없습니다: “{ $given }”. 쓸 수 있는 것: { $allowed }.
error-unexpected = 필요 없는 말이 들어 있습니다: “{ $given }”. 지워 주세요.
error-missing-value = { $option } 뒤에 값이 없습니다. 쓸 수 있는 것: { $allowed }.
error-given-twice = { $option } 옵션이 여러 번 쓰여 있습니다. 한 번만 써 주세요.
error-unknown-value = { $option }에 쓸 수 없는 값입니다: “{ $given }”. 쓸 수 있는 것: { $allowed }.
error-missing-file = 파일 이름이 없습니다.
# $file: a file as it was named
error-file-not-read = “{ $file }” 파일을 읽을 수 없습니다. 파일이 있는지, 열 수 있는지 확인해 주세요.
error-missing-code = 조회 번호가 쓰여 있지 않습니다. 예: { $example }.
error-not-text = 글자로 읽을 수 없습니다: “{ $given }”. { $example } 형식으로 써 주세요.
error-bad-day = { $option }에 쓰인 날은 없는 날입니다: “{ $given }”. { $example }처럼 써 주세요.
error-bad-time = { $option }에 쓰인 시각은 없는 시각입니다: “{ $given }”. { $example }처럼 써 주세요.

# Dates as people write them.
date-empty = 날짜가 비어 있습니다. { $example }처럼 써 주세요.
date-form = 날짜로 읽을 수 없습니다: “{ $given }”. { $example }처럼 써 주세요.
date-no-year = 연도가 비어 있습니다. “연도” 칸에 써 주세요.
date-no-month = 월이 비어 있습니다. “월” 칸에 쓰거나 “일” 칸을 비워 두세요.
# $first, $last: years
date-year-range = 연도가 범위를 벗어났습니다: “{ $given }”. { $first }년부터 { $last }년까지 쓸 수 있습니다.
# $era: name of an era; $first, $last: years of that era
date-era-range = { $era } 연도가 범위를 벗어났습니다: “{ $given }”. { $era } { $first }년부터 { $last }년까지 쓸 수 있습니다.
# $first, $last: months
date-month-range = 달이 맞지 않습니다: “{ $given }”. { $first }월부터 { $last }월까지 쓸 수 있습니다.
# $first, $last: days of that month
date-day-range = 날짜가 맞지 않습니다: “{ $given }”. 그달은 { $first }일부터 { $last }일까지입니다.

# Receipts.
receipt-length = 조회 번호의 길이가 맞지 않습니다. { $example }처럼 모든 글자를 써 주세요.
# $letter: a letter
receipt-letter = 조회 번호에 쓰지 않는 글자가 있습니다: “{ $letter }”. 숫자, 그리고 I, L, O, U를 뺀 영문자만 씁니다.
receipt-check = 조회 번호의 어딘가가 맞지 않습니다. 한 글자씩 다시 확인해 주세요.
receipt-newer = 이 조회 번호는 더 새로운 버전의 Shirube에서 만들어졌습니다. Shirube를 업데이트해 주세요.
receipt-insurer = 이 조회 번호의 건강보험은 여기에서 알 수 없습니다. Shirube를 업데이트해 주세요.

# Lines of cases, and output.
line-not-json = 이 줄은 JSON으로 읽을 수 없습니다. { $example }처럼 써 주세요.
line-unknown-key = 이런 항목은 없습니다: “{ $given }”. 쓸 수 있는 것: { $allowed }.
# $option: a key of the line
line-not-a-string = “{ $option }”의 값은 문자열로 써 주세요. 예: { $example }.

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file } 파일에 고칠 곳이 { $count }군데 있어 아무것도 추가하지 않았습니다. 첫 번째: { $problem }
pack-more = 고칠 곳이 그 밖에 { $count }군데 더 있습니다.
pack-good = { $name }({ $date } 기준): 보험자 { $insurers }개, 전화번호 { $contacts }개. 고칠 곳이 없습니다.
# $problem: what is wrong
family-wrong = 가족 파일에 고칠 곳이 있습니다: { $problem }
# $file: its name; $option: what replaces it
error-file-exists = 같은 이름의 파일이 이미 있어서 저장하지 않았습니다: { $file }. 전에 있던 파일은 그대로입니다. 다른 이름을 쓰세요. { $option } 옵션을 붙이면 전에 있던 파일은 없어지고 새 파일로 바뀝니다.

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = { $file } 파일은 건수 기록이 아닙니다. 각 컴퓨터의 { $example } 파일을 지정해 주세요.
counts-wrong-exported = { $file } 파일은 저장한 표입니다. 가려진 수는 더할 수 없습니다. 각 컴퓨터의 { $example } 파일을 지정해 주세요.
counts-wrong-day = { $file } 파일에서 { $given }의 건수가 맞지 않습니다. 손으로 고치지 않은 원래 파일을 지정해 주세요.

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = “{ $file }” 파일을 표로 읽을 수 없습니다. 쓸 수 있는 것: { $allowed }.
table-unknown-column = 이런 열은 없습니다: “{ $given }”. 쓸 수 있는 것: { $allowed }.
table-missing-column = “{ $column }” 열이 없습니다. 첫 줄에 열 이름을 써 주세요.
table-unfinished = { $file } 파일을 만들던 지난번 작업이 중간에 멈춰 있습니다. 이어서 하려면 { $resume } 옵션을, 처음부터 다시 하려면 { $option } 옵션을 붙여 주세요.
table-other-run = 표나 옵션이 { $file } 파일을 만들다 멈춘 작업 때와 다릅니다. 같은 것을 지정하거나, { $option } 옵션을 붙여 처음부터 다시 해 주세요.
table-busy = { $file } 파일은 지금 다른 작업이 만들고 있습니다. 그 작업이 끝날 때까지 기다려 주세요.
# $fields: how many fields it has; $wanted: how many it should have
row-fields = 이 줄에는 칸이 { $fields }개 있습니다. { $wanted }개로 맞춰 주세요.
row-quote = 따옴표(")가 닫혀 있지 않습니다. 한 줄에 한 사람씩 써 주세요.
# $example: an encoding
row-not-text = 이 줄은 글자로 읽을 수 없습니다. { $example } 형식으로 써 주세요.
row-too-long = 이 줄은 너무 깁니다. 한 줄에 한 사람씩 써 주세요.
row-no-member = “{ $column }” 칸이 비어 있습니다.

usage = 사용법: shirube { $allowed }
usage-check = 답에서 하실 일을 알아봅니다.
usage-contacts = 전화번호와, 지금 전화를 받는지를 봅니다.
usage-sheet = 안내를 파일로 저장합니다(텍스트, 웹페이지, PDF, 달력).
usage-explain = 조회 번호로 같은 답을 다시 봅니다.
usage-family = 가족 파일을 읽어 한 사람 한 사람이 할 일을 정리합니다.
usage-pack = 추가할 정보 파일을 확인합니다.
usage-counts = 창구마다 집계한 건수를 합쳐 표 하나로 만듭니다(작은 수는 가립니다).
usage-topic = 자주 묻는 질문에 답합니다. ID를 쓰지 않으면 질문 목록이나 WORDS에 맞는 질문을 보여 줍니다.
usage-triage = 가입자 표(CSV, Parquet)에서 누구에게 어떤 편지를 어떤 언어로 보낼지, 언제까지 무엇을 하면 되는지를 정리합니다.
usage-lists = 쓸 수 있는 이름(ID)의 목록을 봅니다.
usage-system = 이 프로그램에 대해 시스템에 알려 줄 것을 출력합니다(설명서, 자동 완성, 메뉴 항목, 소개).
