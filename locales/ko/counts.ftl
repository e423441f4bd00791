# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = 안내 건수
counts-open = 안내 건수 보기
counts-lead = 안내한 일, 해당하는 내용, 언어, 건강보험별로 하루 동안의 건수만 이 컴퓨터에 남깁니다. 시각, 한 사람 한 사람의 답, 조회 번호는 남기지 않습니다. 어디에도 보내지 않습니다.
counts-is-off = 지금은 집계하지 않습니다.
counts-is-on = “다음 분으로”를 누를 때마다 집계합니다.
counts-start = 집계 시작하기
counts-stop = 집계 그만하기
counts-none = 이 기간에 집계한 것이 없습니다.
counts-period = 기간
counts-today = 오늘
# $days: how many days back, today among them
counts-last-days = 최근 { $days }일
counts-all = 전체
# $count: how many calls
counts-calls = 안내한 분: { $count }명
counts-todos = 안내한 일
counts-situations = 해당하는 내용
counts-languages = 언어
counts-insurers = 건강보험
counts-nothing-to-do = 카드 절차 없음
counts-not-decided = 정해지지 않음
counts-what = 항목
counts-how-many = 건수
counts-export = 표로 저장하기(CSV)
# $least: the smallest number that is exported
counts-export-hint = 저장하는 표에서는 { $least }보다 작은 수와, 그 수를 알아낼 수 있게 하는 수를 가립니다. 오늘 것은 내일부터 들어갑니다.
counts-forget = 건수 지우기
counts-forget-sure = 정말로 지우기
counts-forget-hint = 지운 건수는 되돌릴 수 없습니다.
counts-forgotten = 건수를 지웠습니다.
counts-not-kept = 건수를 남기지 못했습니다. 안내는 그대로 계속할 수 있습니다.
counts-broken = 건수 기록을 읽을 수 없어서 집계를 멈췄습니다. 기록을 지우면 다시 집계할 수 있습니다.
