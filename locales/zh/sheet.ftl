# The frame of the sheet: headings, days, joints between parts.

sheet-title = 您的{ -hokensho }：要做什么（{ -shirube }）
sheet-independent = { -shirube }不是政府部门的服务。正式的说明，请看数字厅（<ja>デジタル庁</ja>）、厚生劳动省（<ja>厚生労働省</ja>）、您居住地的{ -municipality }以及您加入的{ -insurer }发布的内容。
# $date: the day asked about
sheet-day = 这是{ $date }的说明。
# $date: the day asked about, when it is not today
sheet-other-day = 这里按{ $date }的情况回答。这一天不是今天。

# $count: number of things to do
headline-decided =
    { $count ->
        [0] 办卡、登记、更新方面，您现在没有要办的手续。
       *[other] 您有{ $count }件事要做。
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] 答案还没有确定。
       *[other] 请先弄清楚{ $count }件事。
    }
heading-todo = 要做的事
heading-branches = 弄清楚之后
heading-certificate = 电子证书的日期
heading-doctor = 在那之前，去医院或药房时
heading-doctor-now = 去医院或药房时
heading-kakuninsho = 关于资格确认书（代替卡出示的证件）
heading-contacts = 打电话问
heading-differs = 和发给您的核对清单不一样的地方
heading-what-if = 如果情况不一样
heading-next = 下次再看的日子
heading-receipt = 回执码
heading-sources = 参考资料

# What stands before the lines of a to-do.
label-why = 理由
label-bring = 要带的东西
label-cost = 费用
label-time = 所需时间
label-note = 请注意

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] 请就在{ $date }当天办好。这是最后一天。
       *[other] 请最晚在{ $date }办好。还有{ $days }天。
    }
by-expiry-undated = 请最晚在电子证书有效期限的那一天办好。日期请看您的卡。
# $works-on-months: months that the card works on
by-works-until-undated = 请最晚在电子证书到期那个月之后第{ $works-on-months }个月的最后一天办好。
# $date: last open day before the last day
closed-go-by = 最后一天是星期六、星期日、节假日或年底年初，窗口应该休息。请最晚在{ $date }去办。
closed-already = 到最后一天为止，窗口似乎都休息。请打电话问市区町村，今天有没有开着的窗口。
# $todo: what has to be done first
waits-for = 请先办完“{ $todo }”，再办这件事。

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
certificate-works-until = 只看电子证书的话，能当保险证用的最后一天：{ $date }（如果卡本身先到期，只能用到卡到期的那天）
# $date: a day
certificate-leaflet-works-until = 按{ -leaflet }的算法：最后一天是{ $date }

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { "，或者" }
joint-then = { "，然后" }
joint-label = { "：" }
joint-list = { "、" }

# $when: one or more conditions; $then: what follows
branch-line = 如果{ $when }：{ $then }。
then-nothing = 卡方面没有要办的手续
# $question: the next question
then-further = 要看下一个问题“{ $question }”的回答

# $date: the day; $then: what is to be done from then on
next-change = 如果什么都不办，从{ $date }起答案会变。从那天起：{ $then }。
# $date: the day
next-change-open = 从{ $date }起答案会变。请在那天再确认一次。
next-none = 目前，答案不会仅仅因为到了某一天就改变。
# $code: the receipt
receipt-line = { $code }
receipt-note = 把这个回执码念给使用Shirube的人听，对方就能再次调出同样的答案。里面没有您的姓名和出生日期。

# $title, $issuer, $date: of a document
source-line = { $title }（{ $issuer }，{ $date }）
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title }（{ $issuer }，没有写日期；{ $checked }确认）
# $title, $issuer, $date: a paper that restates a national rule its issuer did not make
source-line-restating = { $title }（{ $issuer }，{ $date }；由这份资料转述的国家规定）
# $title, $issuer, $checked: the same, without a date
source-line-restating-undated = { $title }（{ $issuer }，没有写日期；{ $checked }确认；由这份资料转述的国家规定）
