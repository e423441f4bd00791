# Telephone lines.

contact-my-number-toll-free = 마이넘버 종합 무료 전화(<ja>マイナンバー総合フリーダイヤル</ja>), 일본어
contact-my-number-card-foreign = 마이넘버카드 외국어 전화 창구
contact-my-number-system-foreign = 마이넘버 제도 외국어 전화 창구
contact-my-number-ip-card = IP 전화 등으로 연결되지 않을 때(카드에 대해), 일본어
contact-my-number-ip-other = IP 전화 등으로 연결되지 않을 때(그 밖의 일), 일본어
contact-my-number-fax = 듣는 데 어려움이 있는 분을 위한 팩스(잃어버린 카드 정지), 일본어
contact-kyokai-kenpo-my-number = 협회켄포 마이넘버 전용 전화(<ja>協会けんぽマイナンバー専用ダイヤル</ja>), 일본어
contact-own-insurer = { -insurer }
contact-own-insurer-how = 전화번호는 보험 서류에 적혀 있습니다. 모르시면 직장에 다니는 분과 그 가족은 직장에, 임의계속(<ja>任意継続</ja>)으로 가입하신 분은 전 직장에, 그 밖의 분은 시구정촌 창구에 물어보세요.
contact-municipality = { -municipality }
contact-municipality-how = 갱신이나 재발행 예약, 창구가 여는 시간을 물어볼 수 있습니다.

call-topic-suspend-card = 잃어버린 카드 정지
call-topic-card = 카드, 전자증명서, 비밀번호
call-topic-insurance-use = 카드의 보험증 이용
call-topic-portal = 마이나포털
call-topic-system = 마이넘버 제도
call-topic-insurer = 자격확인서 등

# $key: the key to press; $topic: what about
call-press = 음성 안내에서 { $key }번을 누르세요({ $topic })
# $time, $date: until when, or from when
call-open = 지금 전화를 받는 시간입니다({ $time }까지).
call-open-always = 낮에도 밤에도 전화를 받습니다.
call-closed = 지금은 전화를 받는 시간이 아닙니다. 다음은 { $date } { $time }부터입니다.
call-closed-for-now = 지금은 전화를 받는 시간이 아닙니다.
call-unknown = 지금 전화를 받는지는 자료마다 다르거나, 자료에 쓰여 있지 않습니다.
# $ranges: hours of the day asked about
call-hours = 이날 전화를 받는 시간: { $ranges }
call-hours-none = 이날은 전화를 받지 않습니다.
# $ranges: hours on which official pages do not agree
call-hours-disputed = 자료마다 다른 시간: { $ranges }
call-hours-unknown = 접수 시간은 자료에 쓰여 있지 않습니다.
# $from, $to: times of the day
call-range = { $from }부터 { $to }까지
call-always = 잃어버린 카드의 이용 정지는 낮에도 밤에도 접수합니다.
call-free = 통화료는 무료입니다.
call-charged = 통화료가 듭니다.
call-fax-free = 이 번호로 팩스를 보내는 것은 무료입니다.
# $languages: names of languages
call-languages = 쓸 수 있는 언어: { $languages }

language-ja = 일본어
language-en = 영어
language-zh = 중국어
language-ko = 한국어
language-es = 스페인어
language-pt = 포르투갈어
language-vi = 베트남어
language-th = 태국어
language-id = 인도네시아어
language-tl = 타갈로그어
language-ne = 네팔어

# $name: who has added it; $date: as of when
added-by = { $name }에서 추가한 정보입니다({ $date } 기준).

# Whether a number is an official one.
number-heading = 이 번호가 진짜인가요?
number-label = 전화번호
number-hint = 걸려 온 전화번호나 메시지에 적힌 번호를 넣어 주세요.
number-check = 확인하기
# $phone: a number, as an example
number-none = 전화번호를 읽을 수 없습니다. { $phone }처럼 번호를 하나만 넣어 주세요.
# $phone: the number; $name: whose it is
number-official = { $phone }: 공식 자료에 “{ $name }” 번호로 실려 있습니다.
number-added = { $phone }: 사용하시는 파일에서 “{ $name }” 번호로 추가된 것입니다.
number-added-call = 공식 자료로 확인한 번호는 아닙니다. 걱정되면 { $phone }에 물어보세요.
number-official-call = 이 번호로 걸려 온 전화라도 수상하다고 느끼면 일단 끊고, 직접 이 번호로 전화해 주세요.
# $count: how many numbers are known
number-unknown = 여기서 확인할 수 있는 번호 { $count }개 가운데 그 번호는 없습니다. 그렇다고 가짜라는 뜻은 아닙니다. 시구정촌이나 건강보험의 번호 중에는 여기서 알 수 없는 것이 있습니다.
# $phone: the number to call
number-unknown-call = 걱정되면 그 번호로는 걸지 말고 { $phone }에 물어보세요.
call-copy = 번호 복사
call-copied = 번호를 복사했습니다.
call-not-copied = 번호를 복사하지 못했습니다. 번호를 적어 두세요.
