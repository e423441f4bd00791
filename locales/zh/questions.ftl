# The questions of STEP 1 to 3, and the answers as conditions ("if …").

question-card = 您手边有能使用的{ -card }吗
question-registered = 已经办好当作保险证使用的登记了吗
question-certificate = 卡里的{ -certificate }什么时候到期

if-card-valid = 手边有能使用的卡
if-card-expired = 卡本身已经过期
if-card-none = 没有卡
if-card-lost = 卡丢失了
if-card-damaged = 卡坏了
if-card-returned = 已经把卡交还了
if-card-replacing = 正在等待更新或补发的卡
if-registered-yes = 已经登记
if-registered-no = 还没有登记
if-registered-released = 以前取消了登记，但想重新使用
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 离电子证书到期还有{ $renewal-months }个月以上
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 离电子证书到期在{ $renewal-months }个月以内
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 电子证书到期后还没有超过{ $leaflet-months }个月
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 电子证书到期已经超过{ $leaflet-months }个月，但到期月份之后第{ $works-on-months }个月的月底还没有过
# $works-on-months: months that the card works on
if-certificate-lapsed = 电子证书到期月份之后第{ $works-on-months }个月的月底也已经过了
if-certificate-absent = 卡里没有电子证书
