# Telephone lines.

contact-my-number-toll-free = 个人编号综合免费电话（<ja>マイナンバー総合フリーダイヤル</ja>），讲日语
contact-my-number-card-foreign = 个人编号卡外语专线
contact-my-number-system-foreign = 个人编号制度外语专线
contact-my-number-ip-card = 用IP电话等打不通时（关于卡），讲日语
contact-my-number-ip-other = 用IP电话等打不通时（其他事情），讲日语
contact-my-number-fax = 听力有障碍的人用的传真（停用丢失的卡），用日语
contact-kyokai-kenpo-my-number = 协会健保个人编号专线（<ja>協会けんぽマイナンバー専用ダイヤル</ja>），讲日语
contact-own-insurer = 您加入的{ -insurer }
contact-own-insurer-how = 电话号码写在保险的文件上。找不到的话，在单位上班的人和家属请咨询工作单位，任意继续（<ja>任意継続</ja>）的人请咨询以前的工作单位，其他人请咨询市区町村的窗口。
contact-municipality = 您居住地的{ -municipality }
contact-municipality-how = 可以问更新或补办的预约，以及窗口开放的时间。

call-topic-suspend-card = 停用丢失的卡
call-topic-card = 卡、电子证书、密码
call-topic-insurance-use = 当保险证使用
call-topic-portal = Myna Portal
call-topic-system = 个人编号制度
call-topic-insurer = 资格确认书等

# $key: the key to press; $topic: what about
call-press = 听到语音提示后按{ $key }（{ $topic }）
# $time, $date: until when, or from when
call-open = 现在是可以打通的时间（到{ $time }为止）。
call-open-always = 不分昼夜都能打通。
call-closed = 现在不是受理时间。下次从{ $date } { $time }开始受理。
call-closed-for-now = 现在不是受理时间。
call-unknown = 现在能不能打通，各资料说法不一样，或者没有写。
# $ranges: hours of the day asked about
call-hours = 这一天的受理时间：{ $ranges }
call-hours-none = 这一天不受理。
# $ranges: hours on which official pages do not agree
call-hours-disputed = 各资料说法不一样的时间：{ $ranges }
call-hours-unknown = 资料上没有写受理时间。
# $from, $to: times of the day
call-range = { $from }到{ $to }
call-always = 卡丢了要停用时，白天、夜里都受理。
call-free = 不收通话费。
call-charged = 要付通话费。
call-fax-free = 往这个号码发传真免费。
# $languages: names of languages
call-languages = 可以使用的语言：{ $languages }

language-ja = 日语
language-en = 英语
language-zh = 中文
language-ko = 韩语
language-es = 西班牙语
language-pt = 葡萄牙语
language-vi = 越南语
language-th = 泰语
language-id = 印度尼西亚语
language-tl = 他加禄语
language-ne = 尼泊尔语

# $name: who has added it; $date: as of when
added-by = 由{ $name }添加的信息（截至{ $date }）。

# Whether a number is an official one.
number-heading = 这个号码是真的吗？
number-label = 电话号码
number-hint = 请输入打来电话的号码，或短信里写的号码。
number-check = 查一查
# $phone: a number, as an example
number-none = 无法识别电话号码。请只输入一个号码，例如{ $phone }。
# $phone: the number; $name: whose it is
number-official = { $phone }是官方资料上的号码：{ $name }
number-added = { $phone }是您使用的文件里添加的号码：{ $name }
number-added-call = 这个号码没有对照官方资料核实过。如果不放心，请打{ $phone }询问。
number-official-call = 即使来电显示这个号码，如果觉得可疑，请先挂断，再自己拨打这个号码。
# $count: how many numbers are known
number-unknown = 这里能核对的{ $count }个号码中没有这个号码。这不表示它一定是假的：市区町村和健康保险的号码，有些这里查不到。
# $phone: the number to call
number-unknown-call = 如果不放心，请不要拨打那个号码，可以打{ $phone }询问。
call-copy = 复制号码
call-copied = 号码已复制。
call-not-copied = 没能复制号码。请把号码记下来。
