# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = 您有{ -card }吗？
question-registered = 这张卡登记为保险证了吗？
question-certificate = 卡上的{ -certificate }什么时候到期？
question-card-expired = 卡本身过期了吗？

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = 不清楚
choice-card-valid = 手上有
choice-card-none = 从来没有过
choice-card-waiting = 第一次申请了卡，正在等
choice-card-lost = 丢了
choice-card-damaged = 坏了
    .hint = 例如裂开了，或者有人告诉您芯片坏了
choice-card-replacing = 申请了更新或补办卡，正在等
choice-card-returned = 已经交还
choice-card-expired-no = 还没有过期
choice-card-expired-yes = 已经过期
choice-registered-yes = 已经登记
choice-registered-no = 还没有登记
choice-registered-released = 取消了登记
    .hint = 登记过，后来又办手续取消了。如果想再用，请选这一项。不想用的话，不需要登记。
choice-certificate-date = 知道日期
choice-certificate-valid = 还没有过期，但不知道日期
choice-certificate-expired = 有人告诉我已经过期
    .hint = 例如医院或药房的人说的。如果收到的是“快要到期”的通知，就还没有过期。
choice-certificate-absent = 卡里没有装电子证书
    .hint = 例如申请卡的时候选了不要。如果只是日期一栏空着，请选“不清楚”。

# The date of the certificate.
date-legend = 电子证书的有效期限
# $example: a date in one piece
date-hint = 只写年和月也可以。也可以在“年”一栏里连着写，例如 { $example }。
date-count = 年份的算法
count-western = 公历
count-reiwa = 令和
count-heisei = 平成
date-field-year = 年
date-field-month = 月
date-field-day = 日
date-with-day = 日子也写上

# What helps to find an answer.
help-card = 什么是个人编号卡
    .first = 是一张塑料卡。正面印着姓名，还有写着“<ja>まで有効</ja>”（到那天为止有效）的日期。
    .second = 纸做的通知卡（<ja>通知カード</ja>）和个人编号通知书（<ja>個人番号通知書</ja>）都不是个人编号卡。
help-card-expired = 看哪里
    .first = 请看卡正面印着“<ja>まで有効</ja>”的日期。
    .second = 它和手写的“<ja>電子証明書の有効期限</ja>”不是同一个日期。
help-registered = 怎样确认有没有登记
    .first = 进入{ -portal }，选择“<ja>健康保険証</ja>”。如果显示“<ja>登録済</ja>”，就是已经登记了。
    .second = 下次去医院或药房时，把卡放到{ -reader }上也能知道。如果还没有登记，会转到登记画面。
    .third = 如果现在不能确认，可以选“不清楚”，继续往下。
help-certificate = 电子证书的有效期限写在哪里
    .first = 电子证书是存在卡里的数据，用来证明您是本人。它不是纸。
    .second = 到期的日子在卡正面的“<ja>電子証明書の有効期限</ja>”一栏。这一栏是领卡时自己填写的，所以有时是空的。
    .third = 如果是空的，或者更新以后没有改写，请选“不清楚”，继续往下。怎样查，我们也会告诉您。

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = 个人编号卡正面的示意图：印刷的日期和手写的日期
drawing-printed = <ja>○○年○月○日まで有効</ja>
drawing-written = <ja>電子証明書の有効期限</ja>
drawing-card-expired = 请看印刷的日期。这只是示意图，位置可能和实际的卡不同。
drawing-certificate = 请看手写的日期。这只是示意图，位置可能和实际的卡不同。

# The answers as conditions ("if …").
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
