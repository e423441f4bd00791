# The questions of STEP 1 to 3, and the answers as conditions ("if …"). Each condition ends in 경우, so that several
# can be joined.

question-card = 쓸 수 있는 { -card }를 가지고 계신가요?
question-registered = 카드를 보험증으로 쓰기 위한 등록을 하셨나요?
question-certificate = 카드의 { -certificate } 유효기한은 언제인가요?

if-card-valid = 쓸 수 있는 카드를 가지고 있는 경우
if-card-expired = 카드 자체의 유효기한이 끝난 경우
if-card-none = 카드가 없는 경우
if-card-lost = 카드를 잃어버린 경우
if-card-damaged = 카드가 망가진 경우
if-card-returned = 카드를 반납한 경우
if-card-replacing = 카드의 갱신이나 재발행을 기다리고 있는 경우
if-registered-yes = 보험증으로 등록되어 있는 경우
if-registered-no = 보험증으로 등록하지 않은 경우
if-registered-released = 보험증 등록을 취소했지만 다시 쓰고 싶은 경우
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 전자증명서의 유효기한까지 { $renewal-months }개월보다 더 남은 경우
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 전자증명서의 유효기한까지 남은 기간이 { $renewal-months }개월 이내인 경우
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 전자증명서의 유효기한이 끝난 지 { $leaflet-months }개월 이내인 경우
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 전자증명서의 유효기한이 끝난 지 { $leaflet-months }개월이 넘었지만, 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일은 아직 지나지 않은 경우
# $works-on-months: months that the card works on
if-certificate-lapsed = 전자증명서의 유효기한이 끝난 달로부터 { $works-on-months }개월 뒤 달의 말일도 지난 경우
if-certificate-absent = 카드에 전자증명서가 들어 있지 않은 경우
