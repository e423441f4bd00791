# The frame of the sheet: headings, days, joints between parts.

sheet-title = { -hokensho } 안내({ -shirube })
sheet-independent = { -shirube }는 관공서의 서비스가 아닙니다. 공식 안내는 디지털청(<ja>デジタル庁</ja>), 후생노동성(<ja>厚生労働省</ja>), 시청이나 구청 등 { -municipality }, { -insurer }에서 합니다.
# $date: the day asked about
sheet-day = { $date } 기준 안내입니다.
# $date: the day asked about, when it is not today
sheet-other-day = { $date } 기준으로 답해 드립니다. 오늘 날짜가 아닙니다.

# $count: number of things to do
headline-decided =
    { $count ->
        [0] 카드의 신청, 등록, 갱신에 관해서는 지금 하실 일이 없습니다.
       *[other] 하실 일이 { $count }가지 있습니다.
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] 아직 답이 정해지지 않았습니다.
       *[other] 먼저 { $count }가지를 확인하세요.
    }
heading-todo = 하실 일
heading-branches = 확인한 다음에는
heading-certificate = 전자증명서의 날짜
heading-doctor = 그때까지 병원이나 약국에서는
heading-doctor-now = 병원이나 약국에서는
heading-kakuninsho = 자격확인서(카드 대신 보여 주는 서류)에 대해
heading-contacts = 전화로 물어보기
heading-differs = 받으신 체크리스트와 다른 점
heading-what-if = 상황이 다르다면
heading-next = 다시 확인할 날
heading-receipt = 조회 번호
heading-sources = 근거 자료

# What stands before the lines of a to-do.
label-why = 이유
label-bring = 가져갈 것
label-cost = 비용
label-time = 걸리는 시간
label-note = 주의하실 점

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] { $date }까지 하세요. 이날이 마지막 날입니다.
       *[other] { $date }까지 하세요. { $days }일 남았습니다.
    }
by-expiry-undated = 전자증명서의 유효기한이 되는 날까지 하세요. 카드를 보고 날짜를 확인하세요.
# $works-on-months: months that the card works on
by-works-until-undated = 전자증명서의 유효기한이 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일까지 하세요.
# $date: last open day before the last day
closed-go-by = 마지막 날은 토요일, 일요일, 공휴일 또는 연말연시라서 창구가 쉴 것입니다. { $date }까지 가세요.
closed-already = 마지막 날까지 창구가 계속 쉬는 것 같습니다. 오늘 여는 창구가 있는지 시구정촌에 전화로 물어보세요.
# $todo: what has to be done first
waits-for = 이 일을 마친 다음에 하세요: “{ $todo }”.

# The pieces of a date; each language takes those it needs. $full: weekday, day, month, year; $year, $era: the year
# by both counts; $month: the month; $month-day: day and month; $weekday: short; $short: year and month in short
date-day = { $full }
date-month = { $year } { $month }
# $era, $year: the year by both counts
date-year = { $year }

# $date: the last valid day
certificate-expires = 전자증명서의 유효기한: { $date }
# $date: a day; offices do not all count alike
certificate-renewable-from = 갱신할 수 있는 날: { $date }쯤부터
# $date: a day
certificate-works-until = 전자증명서만 보았을 때, 카드를 보험증으로 쓸 수 있는 마지막 날: { $date }(카드 자체의 유효기한이 먼저 끝나면 그날까지)
# $date: a day
certificate-leaflet-works-until = { -leaflet }의 계산으로는: { $date }까지

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { ", 또는 " }
joint-then = { ", 그다음에 " }
joint-label = { ": " }
joint-list = { ", " }

# $when: one or more conditions; $then: what follows
branch-line = { $when }: { $then }.
then-nothing = 카드에 관해 필요한 절차는 없습니다
# $question: the next question
then-further = 다음 질문 “{ $question }”의 답에 따라 정해집니다

# $date: the day; $then: what is to be done from then on
next-change = 아무것도 하지 않으면 { $date }부터 답이 바뀝니다. 그날부터는: { $then }.
# $date: the day
next-change-open = { $date }부터 답이 바뀝니다. 그날 다시 확인하세요.
next-none = 지금으로서는 날짜만으로 답이 바뀔 예정이 없습니다.
# $code: the receipt
receipt-line = { $code }
receipt-note = Shirube를 쓰는 상대에게 이 번호를 읽어 주시면 같은 답을 다시 볼 수 있습니다. 이름이나 생년월일은 들어 있지 않습니다.

# $title, $issuer, $date: of a document
source-line = { $title }({ $issuer }, { $date })
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title }({ $issuer }, 날짜 표시 없음, { $checked } 확인)
# $title, $issuer, $date: a paper that restates a national rule its issuer did not make
source-line-restating = { $title }({ $issuer }, { $date }, 이 자료가 전하는 국가의 규정)
# $title, $issuer, $checked: the same, without a date
source-line-restating-undated = { $title }({ $issuer }, 날짜 표시 없음, { $checked } 확인, 이 자료가 전하는 국가의 규정)
