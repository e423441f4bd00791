# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = 알고 싶은 것을 써서 찾기
search-hint = 예: 분실, 이사, 자격확인서
search-count =
    { $count ->
        [0] 찾지 못했습니다.
       *[other] { $count }건을 찾았습니다.
    }
search-nothing = 찾지 못했습니다. 다른 말로 찾거나 전화로 물어보세요: { $phone }
# What was found, where it is no question.
search-situation = 나에게 해당하는 것으로 골라 할 일 알아보기
search-contact = 전화로 물어보기
search-term = 용어 설명
