# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = 打电话停止使用丢失的卡
    .how = 请现在就拨打 { $phone }。不分昼夜，节假日也受理。
    .note = 以后如果找到了卡，可以在{ -municipality }解除停止。除了卡以外，请带上另一份能证明是您本人的证件。
todo-report-to-police = 向警察报失
    .how = 请告诉附近的派出所（<ja>交番</ja>）或警察署，卡丢失了。
    .note = 请记下受理号码（<ja>受理番号</ja>）。补发卡时要用。
todo-check-card = 确认卡是否在手边、是否过期
    .how = 请看卡正面印的有效期限。如果到处都找不到卡，请当作丢失处理，拨打 { $phone } 停止使用。不分昼夜都受理。
todo-check-registration = 确认卡是否已登记为保险证，没有登记就办理登记
way-check-registration-portal = 用智能手机：从{ -app }进入{ -portal }，选择“<ja>健康保険証</ja>”。如果显示“<ja>登録済</ja>”，就是已经登记。
way-check-registration-reader = 在医院或药局：把卡放在{ -reader }上。如果没有登记，会出现登记画面。
todo-find-certificate-date = 查电子证书的有效期限
way-find-certificate-date-card-face = 看卡：看正面“<ja>電子証明書の有効期限</ja>”一栏。这一栏是领卡时由本人填写的，所以可能是空的。它和印在卡上的卡的有效期限不是同一个日期。
way-find-certificate-date-portal = 用智能手机或电脑：进入{ -portal }就能看到。
way-find-certificate-date-municipality = 去窗口：可以在{ -municipality }询问。请带上卡。
todo-submit-my-number = 申报个人编号（<ja>マイナンバー</ja>）
    .how = 向{ -insurer }申报。在公司工作的人，请先问公司。
todo-extend-card = 延长卡的有效期限
    .how = 请在卡过期之前，到{ -municipality }办理。
todo-continue-card = 搬家后办理继续使用卡的手续
    .how = 请到新住址的市区町村窗口办理。
todo-reset-pin = 重新设定密码
    .how = 请到{ -municipality }办理。
todo-get-card = 办理{ -card }
    .how = 申请方法可以在 { $address } 查看，也可以到{ -municipality }询问。申请后会收到明信片，请到上面写的窗口领卡。
    .note = 已经申请的人，收到明信片后去领卡就行。
todo-reissue-card = 申请补发卡
    .how = 请到{ -municipality }申请。
    .cost = { $reissue-fee }日元。如果是丢失而且着急，可以申请特快补发，{ $express-reissue-fee }日元：向市区町村报失后{ $express-within-days }天以内申请，大约{ $express-weeks }个星期送到。如果是卡坏了，有时不收费，请在窗口询问。
todo-wait-for-card = 领取新卡
    .how = 请等市区町村的通知，收到后去领取。
todo-apply-kakuninsho = 申请{ -kakuninsho }
    .how = 向{ -insurer }申请。在公司工作的人，请先问公司。
    .note = 在卡能使用之前，去医院或药局时出示这张纸。
todo-renew-certificate = 更新卡里的{ -certificate }
    .how = 请到{ -municipality }办理。不能在网上办理。有些市区町村需要预约，先打电话问一下更放心。
    .bring = 卡、卡的{ -pin }，如果收到了有效期限通知书（<ja>有効期限通知書</ja>）也请带上
    .cost = 不收费。过期之后也一样。
    .time = 新的电子证书可能要过{ $certificate-reflected-hours }小时左右才能使用。
    .note = 如果由别人代办，需要装在信封里封好的询问及答复书（<ja>照会書兼回答書</ja>）。请先问窗口。
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = 请窗口在卡里写入{ -certificate }
    .how = 请到{ -municipality }办理。有些市区町村需要预约，先打电话问一下更放心。
    .bring = 卡、卡的{ -pin }
todo-register = 办理登记，把卡当作保险证使用
# $pin-digits: digits of the PIN
way-register-portal = 用智能手机：从{ -app }进入{ -portal }，选择“<ja>健康保険証</ja>”，同意使用后按“<ja>登録</ja>”。需要卡和{ $pin-digits }位数的{ -pin }。画面上的文字可能稍有不同。
way-register-atm = 在{ -atm }：带上卡，依次按“<ja>マイナンバーカードでの手続き</ja>”、“<ja>健康保険証利用の申込み</ja>”。需要{ -pin }。
way-register-reader = 在医院或药局：把卡放在{ -reader }上。如果还没有登记，会出现登记画面。
