# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = 가족 안내

# Roles. $number: which one, where there are several in the same role.
role-me = 나
role-me-several = 나 { $number }
role-partner = 남편, 아내 또는 동반자
role-partner-several = 남편, 아내 또는 동반자 { $number }
role-child = 자녀
role-child-several = 자녀 { $number }
role-parent = 아버지 또는 어머니
role-parent-several = 아버지 또는 어머니 { $number }
role-grandparent = 할아버지 또는 할머니
role-grandparent-several = 할아버지 또는 할머니 { $number }
role-other = 그 밖의 가족
role-other-several = 그 밖의 가족 { $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = 먼저 “{ $person }”의 잃어버린 카드입니다. 지금 바로 전화해서 이용을 정지하세요.
family-due-by = 다음 기한은 “{ $person }”의 절차입니다. { $date }까지 하세요. { $days ->
    [0] 이날이 마지막 날입니다.
   *[other] { $days }일 남았습니다.
}
family-due-undated = 날짜가 정해진 절차는 없습니다. “{ $person }”부터 시작하세요.
family-due-nobody = 지금 카드에 관해 절차가 필요한 분은 없습니다.

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = 가족 파일에는 { $example } 항목을 한 명부터 { $most }명까지 적습니다.
family-person-wrong = { $person }: { $problem }

# The window. $person: the role; $most: how many people at most.
home-family = 가족 모두 한꺼번에 알아보기
family-heading = 우리 가족
family-lead = 한 사람씩 같은 질문에 답합니다. 이름은 묻지 않습니다.
family-due = 다음에 할 일
family-empty = 아직 아무도 추가하지 않았습니다.
family-add-label = 추가할 사람
family-add = 이 사람 추가하기
family-full = { $most }명까지 추가할 수 있습니다.
family-answer = “{ $person }”에 대한 질문에 답하기
family-go-on = “{ $person }”에 대한 질문에 이어서 답하기
family-look = “{ $person }”의 답 보기
family-remove = 목록에서 “{ $person }” 빼기
family-removed = “{ $person }” 항목을 뺐습니다.
family-restored = “{ $person }” 항목을 목록에 다시 넣었습니다.
family-undo = 되돌리기
family-not-yet = 아직 답하지 않았습니다.
family-half = 아직 다 답하지 않았습니다.
family-insurer = “{ $person }”의 건강보험
family-back = 가족 목록으로 돌아가기
family-whose = “{ $person }”에 대해
