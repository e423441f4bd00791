# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = 전화나 창구에서 안내하기
desk-open = 전화나 창구에서 안내하시는 분
desk-steps = 여쭤본 것
desk-script = 말씀드릴 것
desk-glance = 지금의 답
desk-language = 고객의 언어
desk-find = 찾기
desk-undo = 한 단계 되돌리기
desk-next-caller = 다음 분으로
desk-unknown = 모르겠다고 하시면
desk-while = 찾으시는 동안
desk-if-asked-why = 이유를 물으시면
desk-answers = 고객의 답
desk-date = 날짜
# $example: a date in one piece
desk-date-hint = 연도와 월만 쓰셔도 됩니다. 예: { $example }
desk-date-set = 이 날짜로 진행하기
desk-no-more = 그 밖에는 없음, 정리로 가기
desk-themes-back = 다른 분야
desk-closing = 정리한 내용 읽어 드리기
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } 지금의 답: { $headline }
# $seconds: how long it can be taken back
desk-cleared = 이전 분의 답을 모두 지웠습니다. { $seconds }초 동안은 되돌릴 수 있습니다.
desk-take-back = 이전 분으로 되돌리기
desk-taken-back = 이전 분의 답을 되돌렸습니다.
desk-undone = 한 단계 되돌렸습니다.
desk-nothing-to-undo = 되돌릴 답이 없습니다.
desk-ticket = 기록용으로 복사

# At a glance.
glance-todo = 하실 일
glance-by = 기한
glance-by-none = 정해진 기한이 없습니다
glance-works = 카드
glance-works-yes = 쓸 수 있습니다
glance-works-entitlement-only = 쓸 수 있습니다(약 등의 정보는 안 나옵니다)
glance-works-no = 지금은 쓸 수 없습니다
glance-works-unknown = 아직 알 수 없습니다
glance-kakuninsho = 자격확인서
glance-kakuninsho-not-issued = 보통 나오지 않습니다
glance-kakuninsho-sent = 원칙적으로 옵니다
glance-kakuninsho-on-application = 신청하면 나옵니다
glance-kakuninsho-ask-insurer = 건강보험 기관에 확인
glance-kakuninsho-unknown = 아직 알 수 없습니다
glance-phone = 전화
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone }: { $state }
glance-phone-none = 이 일에 대한 전화번호는 없습니다
glance-insurer = 건강보험 규정
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] 이분과 관계있는 것은 없습니다
       *[other] { $count }건 있습니다
    }
glance-insurer-unknown = 가입하신 건강보험을 아직 모릅니다
glance-sources = 자료의 차이
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] 없습니다
       *[other] { $count }건 있습니다
    }
glance-paper = 받으신 체크리스트
glance-paper-same = 체크리스트와 같습니다
glance-paper-differs = 다른 점이 있습니다
glance-paper-open = 아직 정해지지 않았습니다

# Finding anything.
find-heading = 무엇이든 찾기
find-label = 찾을 말
find-hint = 질문, 전화번호, 해당하는 내용, 건강보험, 용어, 기능을 찾을 수 있습니다. 위아래 화살표로 고르고 Enter를 누르세요.
find-close = 닫기
search-insurer = 건강보험
search-action = 기능

# Keys.
keys-heading = 단축키 목록
keys-lead = 마우스를 쓰지 않고 전화 한 건을 처음부터 끝까지 안내할 수 있습니다.
keys-everywhere = 모든 화면에서
keys-desk = 안내 화면에서
keys-key = 키
keys-does = 하는 일
key-back = 이전 화면으로 돌아가기
key-print = 인쇄하기(안내 화면에서는 고객의 언어로)
key-phones = 전화번호 보기
key-language = 화면의 언어 고르기
key-start-over = 처음부터 다시 하기(안내 중에는 다음 분으로)
key-smaller = 글자 작게
key-larger = 글자 크게
key-normal = 글자를 원래 크기로
key-keys = 단축키 목록 보기
key-answer = 옆에 적힌 번호의 답을 고르기
key-move = 다른 답으로 옮겨 가기
key-undo = 한 단계 되돌리기(“다음 분으로”를 누른 바로 뒤에는 이전 분으로 되돌리기)
key-pane = 다음 구역으로 가기
key-pane-back = 이전 구역으로 가기
key-caller-language = 고객의 언어 고르기
key-find = 무엇이든 찾기
key-ticket = 기록용으로 복사
key-next-caller = 다음 분으로
settings-single-keys = 안내 화면에서 숫자 키 등 사용하기
single-keys-on = 사용하기
single-keys-off = 사용하지 않기
