# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = 打电话停用您的卡
    .how = 请现在就拨打 { $phone }。白天、夜里、节假日都受理。
    .note = 如果在申请补办之前找到了卡，可以到您居住地的{ -municipality }解除停用。请带上卡，再带一份能证明您身份的其他证件。
todo-report-to-police = 向警察报失
    .how = 请到附近的派出所（<ja>交番</ja>）或警察局（<ja>警察署</ja>），说明卡丢了。
    .note = 请记下受理编号（<ja>受理番号</ja>）。补办卡时要用。
todo-check-card = 确认卡是否在手上以及是否过期
    .how = 请看卡正面印着“<ja>まで有効</ja>”的日期。如果找不到卡，请先问问家人或养老院等设施的工作人员，是不是替您保管着。从来没有办过卡的人，或者不知道有没有办过的人，请咨询市区町村的窗口。如果有过卡，却怎么也找不到，请当作丢失处理，拨打 { $phone }，请对方停用这张卡。白天、夜里都受理。
todo-check-registration = 确认卡是否已登记为保险证，没有就登记
way-check-registration-portal = 打开{ -app }，进入{ -portal }，选择“<ja>健康保険証</ja>”。如果显示“<ja>登録済</ja>”，就是已经登记了。
    .label = 用智能手机
way-check-registration-reader = 把卡放到{ -reader }上。如果没有登记，会转到登记画面。
    .label = 在医院或药房
todo-find-certificate-date = 查清电子证书的有效期限
way-find-certificate-date-card-face = 请看正面的“<ja>電子証明書の有効期限</ja>”一栏。这一栏是领卡时自己填写的，所以有时是空的。它和印在卡上的卡的有效期限不是同一个日期。
    .label = 看卡
way-find-certificate-date-portal = 进入{ -portal }就能看到。
    .label = 用智能手机或电脑
way-find-certificate-date-municipality = 可以到您居住地的{ -municipality }问。请带上卡。
    .label = 去窗口
todo-submit-my-number = 申报您的个人编号（<ja>マイナンバー</ja>）
    .how = 请向您加入的{ -insurer }申报。在公司上班的人，请先问工作单位。
todo-extend-card = 延长卡的有效期限
    .how = 请在卡过期之前，到您居住地的{ -municipality }办理。如果您的卡是个人编号卡和在留卡合成一张的特定在留卡（<ja>特定在留カード</ja>），请向窗口咨询。
todo-continue-card = 办理搬家后继续用卡的手续
    .how = 请到新地址的市区町村窗口办理。
todo-reset-pin = 重新设置密码
    .how = 请到您居住地的{ -municipality }办理。
todo-get-card = 办一张{ -card }
    .how = 怎么申请，可以看 { $address }，也可以到您居住地的{ -municipality }问。申请后会收到一张明信片，请到明信片上写的窗口领卡。
    .note = 已经申请过的人，请等明信片寄到后去领卡。如果没有收到明信片，或者把明信片弄丢了，请咨询市区町村的窗口。
todo-reissue-card = 申请补办卡
    .how = 请到您居住地的{ -municipality }申请。
    .cost = { $reissue-fee }日元。如果是丢失而且着急，可以申请特快补办（<ja>特急発行</ja>），{ $express-reissue-fee }日元：向市区町村报失后{ $express-within-days }天以内申请，大约{ $express-weeks }个星期送到。如果是卡坏了，有时不收费，请在窗口询问。
todo-wait-for-card = 领取新卡
    .how = 请等市区町村的通知（明信片等）。收到后去领卡。如果没有收到，或者弄丢了，请咨询市区町村的窗口。
todo-apply-kakuninsho = 申请{ -kakuninsho }
    .how = 请向您加入的{ -insurer }申请。在公司上班的人，请先问工作单位。
    .note = 卡不能用的时候，去医院或药房时请出示资格确认书。
todo-renew-certificate = 更新卡上的{ -certificate }
    .how = 请到您居住地的{ -municipality }办理。不能在网上办。有些市区町村要预约，先打电话问一下更放心。电子证书是存在卡里的数据，用来证明是您本人。
    .bring = 卡。卡有密码的话，还要{ -pin }。收到了有效期限通知书（<ja>有効期限通知書</ja>）的话，也请带上。
    .cost = 不收费。过期以后办也一样。
    .time = 更新后，新的电子证书有时要等{ $certificate-reflected-hours }小时左右才能用。
    .note = 请别人代您去的话，需要装在信封里封好的答复书（<ja>照会書兼回答書</ja>）。请先问窗口。
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = 到窗口把{ -certificate }写入卡里
    .how = 请到您居住地的{ -municipality }办理。有些市区町村要预约，先打电话问一下更放心。电子证书是存在卡里的数据，用来证明是您本人。
    .bring = 卡。卡有密码的话，还要{ -pin }。
todo-register = 把卡登记为保险证
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = 用智能手机
way-register-atm = 请带卡去，先按“<ja>マイナンバーカードでの手続き</ja>”，再按“<ja>健康保険証利用の申込み</ja>”。要用到{ -pin }。
    .label = 用{ -atm }
way-register-reader = 把卡放到{ -reader }上。如果还没有登记，会转到登记画面。
    .label = 在医院或药房
