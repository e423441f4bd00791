# The questions of STEP 1 to 3, and the answers as conditions ("if …").

question-card = 您手上有能用的{ -card }吗？
question-registered = 这张卡登记为保险证了吗？
question-certificate = 卡上的{ -certificate }什么时候到期？

if-card-valid = 您手上有能用的卡
if-card-expired = 卡本身已经过期
if-card-none = 您没有卡
if-card-lost = 您的卡丢了
if-card-damaged = 您的卡坏了
if-card-returned = 您已经把卡交还
if-card-replacing = 您正在等卡的更新或补办
if-registered-yes = 卡已经登记为保险证
if-registered-no = 卡还没有登记为保险证
if-registered-released = 您取消了登记，但又想再用
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 离电子证书到期还有超过{ $renewal-months }个月的时间
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 电子证书会在{ $renewal-months }个月以内到期
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 电子证书已经过期，但还没超过{ $leaflet-months }个月
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 电子证书过期超过了{ $leaflet-months }个月，但到期那个月之后第{ $works-on-months }个月的最后一天还没过
# $works-on-months: months that the card works on
if-certificate-lapsed = 电子证书到期那个月之后第{ $works-on-months }个月的最后一天也已经过了
if-certificate-absent = 卡里没有电子证书
