# The frame of the sheet: headings, days, joints between parts.

sheet-title = マイナ保険証の案内（{ -shirube }）
sheet-independent = { -shirube }は役所のサービスではありません。正式な案内は、デジタル庁と厚生労働省が出しています。{ -municipality }と、{ -insurer }も出しています。
# $date: the day asked about
sheet-day = { $date }の案内です。
# $date: the day asked about, when it is not today
sheet-other-day = { $date }の答えです。今日の日付ではありません。

# $count: number of things to do
headline-decided =
    { $count ->
        [0] カードの申し込み、登録、更新（新しくすること）で、いますることはありません。
       *[other] することが{ $count }つあります。
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] 答えがまだ決まりません。
       *[other] まず、確かめることが{ $count }つあります。
    }
heading-todo = すること
heading-branches = 確かめたあとは
heading-certificate = 電子証明書（カードの中の、自分を証明するデータ）の日付
heading-doctor = それまで、病院や薬局では
heading-doctor-now = 病院や薬局では
heading-kakuninsho = 資格確認書（カードの代わりに見せる書類）について
heading-contacts = 電話で聞く
heading-differs = もらったチェックリストと違うところ
heading-what-if = もし、答えたことと違うときは
heading-next = 次に確かめる日
heading-receipt = 控えの番号
heading-sources = もとにした資料

# What stands before the lines of a to-do.
label-why = 理由
label-bring = 持って行くもの
label-cost = かかるお金
label-time = かかる時間
label-note = 注意

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] { $date }まで。この日が最後です。
       *[other] { $date }まで。あと{ $days }日です。
    }
by-expiry-undated = 電子証明書が使える最後の日（有効期限）まで。カードを見て、日付を確かめてください。
# $works-on-months: months that the card works on
by-works-until-undated = 電子証明書の期限が来た月の、{ $works-on-months }か月後の月の最後の日まで。
# $date: last open day before the last day
closed-go-by = 最後の日は、土曜日、日曜日、祝日か、年末年始（年の終わりと始め）です。窓口は休みのはずです。{ $date }までに行ってください。
closed-already = 最後の日まで、窓口が休みのようです。今日開いている窓口があるか、市区町村に電話で聞いてください。
# $todo: what has to be done first
waits-for = 「{ $todo }」が終わったあとです。

# The pieces of a date; each language takes those it needs. $full: weekday, day, month, year; $year, $era: the year
# by both counts; $month: the month; $month-day: day and month; $weekday: short; $short: year and month in short
date-day = { $year }（{ $era }）{ $month-day }（{ $weekday }）
date-month = { $year }（{ $era }）{ $month }
# $era, $year: the year by both counts
date-year = { $year }（{ $era }）

# $date: the last valid day
certificate-expires = 電子証明書が使える最後の日（有効期限）：{ $date }
# $date: a day; offices do not all count alike
certificate-renewable-from = 電子証明書を新しくできる（更新できる）日：{ $date }ごろから
# $date: a day
certificate-works-until = 電子証明書だけを見たときの、カードを保険証として使える最後の日：{ $date }（カードそのものの期限が先に来るときは、カードの期限の日まで）
# $date: a day
certificate-leaflet-works-until = { -leaflet }の数えかたでは：{ $date }まで

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { "、または" }
joint-then = { "。次に、" }
joint-label = { "：" }
joint-list = { "、" }

# $when: one or more conditions; $then: what follows
branch-line = { $when }ときは：{ $then }。
then-nothing = カードの手続きはありません
# $question: the next question
then-further = 次の質問「{ $question }」で決まります

# $date: the day; $then: what is to be done from then on
next-change = 何もしないときは、{ $date }から答えが変わります。その日からは：{ $then }。
# $date: the day
next-change-open = { $date }から答えが変わります。その日に、もう一度確かめてください。
next-none = 日がたつだけで答えが変わることは、いまのところありません。
# $code: the receipt
receipt-line = { $code }
receipt-note = しるべを使っている人にこの番号を読んで伝えると、その人が同じ答えをもう一度出せます。番号に、名前や生まれた日（生年月日）は入っていません。

# $title, $issuer, $date: of a document
source-line = { $title }（{ $issuer }、{ $date }）
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title }（{ $issuer }、日付は書いてありません。{ $checked }に確かめました）
# $title, $issuer, $date: a paper that restates a national rule its issuer did not make
source-line-restating = { $title }（{ $issuer }、{ $date }。国の決まりを伝える資料）
# $title, $issuer, $checked: the same, without a date
source-line-restating-undated = { $title }（{ $issuer }、日付は書いてありません。{ $checked }に確かめました。国の決まりを伝える資料）
