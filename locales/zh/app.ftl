# The frame of the sheet: headings, days, joints between parts.

sheet-title = { -hokensho }使用指南（{ -shirube }）
sheet-independent = { -shirube }不是政府机关的服务。正式的说明由数字厅（<ja>デジタル庁</ja>）、厚生劳动省（<ja>厚生労働省</ja>）、{ -municipality }和{ -insurer }发布。
# $date: the day asked about
sheet-day = 这是{ $date }的指南。
# $date: the day asked about, when it is not today
sheet-other-day = 这是以{ $date }为准的回答，不是今天的日期。

# $count: number of things to do
headline-decided =
    { $count ->
        [0] 现在没有需要办的事。
       *[other] 有{ $count }件事要办。
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] 目前还不能确定答案。
       *[other] 请先确认{ $count }件事。
    }
heading-todo = 要办的事
heading-branches = 确认之后
heading-certificate = 电子证书的日期
heading-doctor = 在那之前，去医院或药局时
heading-doctor-now = 去医院或药局时
heading-kakuninsho = 关于资格确认书
heading-contacts = 打电话询问
heading-differs = 与发给您的核对表不同的地方
heading-what-if = 如果情况不同
heading-next = 下次确认的日子
heading-receipt = 备查号码
heading-sources = 依据的资料

# $reason: one or more sentences
label-why = 原因：{ $reason }
label-bring = 携带物品：{ $text }
label-cost = 费用：{ $text }
label-time = 所需时间：{ $text }
label-note = 请注意：{ $text }

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] 最晚{ $date }。这一天就是最后一天。
       *[other] 最晚{ $date }（当天也可以）。还有{ $days }天。
    }
by-expiry-undated = 最晚在电子证书有效期的最后一天。请看卡面确认日期。
# $works-on-months: months that the card works on
by-works-until-undated = 在电子证书到期的那个月之后第{ $works-on-months }个月的月底为止。
# $date: last open day before the last day
closed-go-by = 最后一天是星期六、星期日、节假日或年底年初，窗口应该不办公。请最晚在{ $date }去办。
closed-already = 到最后一天为止，窗口似乎都不办公。请打电话问市区町村，今天有没有开放的窗口。
# $todo: what has to be done first
waits-for = 请先办完“{ $todo }”。

# The pieces of a date; each language takes those it needs. $full: weekday, day, month, year; $year, $era: the year
# by both counts; $month: the month; $month-day: day and month; $weekday: short; $short: year and month in short
date-day = { $full }
date-month = { $short }
# $era, $year: the year by both counts
date-year = { $year }

# $date: the last valid day
certificate-expires = 电子证书的有效期限：{ $date }
# $date: a day; offices do not all count alike
certificate-renewable-from = 可以更新的日子：大约从{ $date }起
# $date: a day
certificate-works-until = 能当作保险证使用的最后一天：{ $date }
# $date: a day
certificate-leaflet-works-until = 按{ -leaflet }的算法：到{ $date }为止

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { "，或者" }
joint-then = { "，然后" }
joint-list = { "、" }

# $when: one or more conditions; $then: what follows
branch-line = 如果{ $when }：{ $then }。
then-nothing = 没有需要办的事
# $question: the next question
then-further = 由下一个问题决定（{ $question }）

# $date: the day; $then: what is to be done from then on
next-change = 如果什么都不办，从{ $date }起答案会改变。从那天起：{ $then }。
# $date: the day
next-change-open = 从{ $date }起答案会改变。请在那一天再确认一次。
next-none = 目前没有因为日期而自动改变答案的日子。
# $code: the receipt
receipt-line = { $code }
receipt-note = 打电话时念出这个号码，对方就能再次看到同样的答案。号码里没有您的姓名和出生日期。

# $title, $issuer, $date: of a document
source-line = { $title }（{ $issuer }，{ $date }）
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title }（{ $issuer }，没有写日期；{ $checked }确认）
# $title, $issuer, $date: an insurer's paper that restates a national rule
source-line-society = { $title }（{ $issuer }，{ $date }；由这份资料转述的国家规定）
# $title, $issuer, $checked: the same, without a date
source-line-society-undated = { $title }（{ $issuer }，没有写日期；{ $checked }确认；由这份资料转述的国家规定）
