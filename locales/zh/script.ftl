# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = 感谢您的来电。关于{ -hokensho }，我来为您说明。
spoken-no-names = 我不问您的姓名，也不问个人编号等号码。不清楚的时候，请说“不清楚”。
spoken-insurer = 您加入的是哪家健康保险？
spoken-situations = 您还有别的担心或为难的事吗？例如搬家、换工作、在留期间、孩子的事、密码的事等等。
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] 我来总结一下。办卡、登记、更新方面，您现在没有要办的手续。如果还有别的重要的事，我接着告诉您。
       *[other] 我来总结一下。您有{ $count }件事要做。
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] 我来总结一下。您要做的事，现在还没有确定。
       *[other] 我来总结一下。请您先弄清楚{ $count }件事。
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = 第{ $number }件。{ $todo }
# Before what to show at the doctor's.
spoken-doctor = 接下来，说一说去医院或药房时的事。
# $phone: the line to call
spoken-phone = 以后如果有不清楚的地方，请拨打 { $phone }。
# $code: the receipt
spoken-receipt = 我来念回执码，请您记下来：{ $code }。下次来电时，请告诉我们这个回执码，我们就能根据您今天的回答为您说明。
spoken-receipt-in = 谢谢您告诉我回执码。我会根据您以前的回答，为您说明。
spoken-goodbye = 如果您还有想问的，请尽管说。没有的话，今天就到这里。感谢您的来电，再见。

# The questions.
spoken-question-card = 想请问一下您的{ -card }。在您手上、从来没有过、丢了、坏了、申请了正在等、已经交还，最接近哪一种？
spoken-question-card-expired = 卡的正面印着一个日期，后面写着“<ja>まで有効</ja>”，意思是到那天为止有效。那个日期是已经过了，还是没过？
spoken-question-registered = 这张卡登记为保险证的事，现在是什么情况？是已经登记、还没有登记、取消了登记，还是不清楚？
spoken-question-certificate = 卡上的{ -certificate }，有效期限是到哪一年的哪个月？它和印着“<ja>まで有効</ja>”的日期不是同一个。只说年和月就可以。

# If they do not know.
spoken-unknown-card = 是一张塑料卡，上面印着姓名，还印着一个日期，后面写着“<ja>まで有効</ja>”。它不是纸做的通知卡（<ja>通知カード</ja>），也不是个人编号通知书（<ja>個人番号通知書</ja>）。找不到的话，请告诉我找不到。
spoken-unknown-card-expired = 请把正面印着“<ja>まで有効</ja>”的地方念给我听。手写的是另外一个日期。
spoken-unknown-registered = { -portal }的“<ja>健康保険証</ja>”画面上，有没有显示“<ja>登録済</ja>”？现在看不了的话，说“不清楚”就可以。
spoken-unknown-certificate = 电子证书是存在卡里的数据，用来证明是您本人。它的期限是手写的，在卡正面的“<ja>電子証明書の有効期限</ja>”一栏。如果这一栏空着，或者换了新的电子证书以后没有改写，请告诉我。

# While they look.
spoken-while-card = 请您慢慢找，我在这里等您。
spoken-while-card-expired = 请不要念卡上的号码。只说日期就可以。
spoken-while-registered = 不用着急。知道多少，说多少就可以。
spoken-while-certificate = 就算上面写了是几号，也只说年和月就可以。请不要说出密码。

# The answers, said back.
spoken-choice-unsure = 好的，这一点您不清楚。我们接着往下。
spoken-choice-card-valid = 明白了，卡在您手上。
spoken-choice-card-none = 明白了，您从来没有过卡。
spoken-choice-card-waiting = 明白了，您第一次申请了卡，正在等。
spoken-choice-card-lost = 明白了，卡丢了。
spoken-choice-card-damaged = 明白了，卡坏了。
spoken-choice-card-replacing = 明白了，您申请了更新或补办卡，正在等。
spoken-choice-card-returned = 明白了，卡已经交还了。
spoken-choice-card-expired-no = 明白了，日期还没过。
spoken-choice-card-expired-yes = 明白了，日期已经过了。
spoken-choice-registered-yes = 明白了，已经登记了。
spoken-choice-registered-no = 明白了，还没有登记。
spoken-choice-registered-released = 明白了，您取消了登记。
# $date: the date as it is known
spoken-choice-certificate-date = 明白了，是{ $date }。
spoken-choice-certificate-valid = 明白了，还没有过期，但是不知道日期。
spoken-choice-certificate-expired = 明白了，有人告诉您已经过期。
spoken-choice-certificate-absent = 明白了，卡里没有装电子证书。

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = 请马上打电话，停用您的卡。号码是 { $phone }。白天、夜里都受理。
spoken-todo-report-to-police = 请到附近的派出所（<ja>交番</ja>）或警察局（<ja>警察署</ja>）报失，说明卡丢了。请问清受理编号（<ja>受理番号</ja>），并记下来。
spoken-todo-check-card = 请确认卡在不在您手上，正面印着的日期过了没有。如果找不到卡，请先问问家人或设施的工作人员，是不是替您保管着。不知道有没有办过卡的话，请咨询市区町村的窗口。如果有过卡，却怎么也找不到，请马上拨打 { $phone }，请对方停用这张卡。白天、夜里都受理。
spoken-todo-check-registration = 请用医院或药房的读卡器，确认卡有没有登记为保险证。如果还没有，请接着登记。有时也可以用智能手机确认。
spoken-todo-find-certificate-date = 请查清电子证书的有效期限。卡的正面没有写的话，请带上卡，到您居住地的市区町村窗口问。有时在{ -portal }也能看到。
spoken-todo-submit-my-number = 请向您加入的健康保险机构申报个人编号（<ja>マイナンバー</ja>）。如果您自己在公司上班，或者您是作为家属加入家人公司的健康保险，请先问那家公司。
spoken-todo-extend-card = 请在个人编号卡过期之前，到您居住地的市区町村窗口，办延长卡的期限的手续。这和在留卡（<ja>在留カード</ja>）的手续是两回事。如果您的卡是个人编号卡和在留卡合成一张的特定在留卡（<ja>特定在留カード</ja>），请向窗口咨询。
spoken-todo-continue-card = 请到新地址的市区町村窗口，办继续用卡的手续。
spoken-todo-reset-pin = 请到您居住地的市区町村窗口，重新设置密码。
spoken-todo-get-card = 请申请个人编号卡。怎么申请，可以到您居住地的市区町村窗口问。如果已经申请了，请等明信片。收到以后，请到上面写的窗口去领卡。如果没有收到明信片，或者把明信片弄丢了，请咨询市区町村的窗口。
spoken-todo-reissue-card = 请到您居住地的市区町村窗口，申请补办卡。
spoken-todo-wait-for-card = 收到市区町村寄来的新卡通知（明信片等）以后，请去领卡。如果没有收到，或者弄丢了，请咨询市区町村的窗口。
spoken-todo-apply-kakuninsho = 请尽早向您加入的健康保险机构申请{ -kakuninsho }。它是在医院或药房代替卡出示的证件。如果您自己在公司上班，或者您是作为家属加入家人公司的健康保险，请先问那家公司。
spoken-todo-renew-certificate = 请到您居住地的市区町村窗口，更新卡上的电子证书。要带上卡。卡有密码的话，还要用到密码。不收费。有的窗口要预约，请先打电话问一下。
spoken-todo-renew-certificate-absent = 请到您居住地的市区町村窗口，请他们把电子证书写入卡里。要带上卡。卡有密码的话，还要用到密码。有的窗口要预约，请先打电话问一下。
spoken-todo-register = 请把卡登记为保险证。用医院或药房的读卡器就能登记。有时也可以用智能手机或SEVEN银行ATM登记。

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = 因为要当保险证用，先要办卡，再登记。
spoken-reason-card-expired = 因为卡本身已经过期。我们没有查到卡过期以后还能用的规定。
spoken-reason-card-lost = 因为丢了的卡要先停用，以免被别人使用。登记会不会转到新卡上，各资料说法不一样，所以请您领到新卡以后确认一下。
spoken-reason-card-damaged = 因为读不出来的卡不能用。等新卡期间，只要申请，就可以用资格确认书。
spoken-reason-card-returned = 因为把卡交还的人，如果不申请，有时不会很快收到资格确认书。
spoken-reason-card-replacing = 因为等新卡期间，只要申请，就可以用资格确认书。领到新卡后，请您确认登记是否还在。
spoken-reason-all-in-order = 卡、登记、电子证书，都没有问题。
spoken-reason-certificate-renewable = 因为电子证书从到期前大约{ $renewal-months }个月起可以更新，现在就是可以更新的时候。
spoken-reason-certificate-grace = 因为电子证书已经过期，卡只能再当一段时间的保险证用。最后一天，是到期那个月之后第{ $works-on-months }个月的最后一天。
spoken-reason-certificate-disputed = 电子证书过期已经超过{ $leaflet-months }个月。按国家的说明，卡还能用，能用的最后一天，是到期那个月之后第{ $works-on-months }个月的最后一天。但是，各资料的算法不一样，所以请马上更新，并确认登记。
spoken-reason-certificate-lapsed = 因为电子证书过期已经有一段时间，作为保险证的登记已经失效。
spoken-reason-certificate-absent = 因为要当保险证用，卡里需要有电子证书。
spoken-reason-not-registered = 因为卡要先登记，才能当保险证用。
spoken-reason-not-registered-renewable = 因为卡要先登记，才能用。电子证书也从到期前大约{ $renewal-months }个月起可以更新，现在就是可以更新的时候。
spoken-reason-not-registered-without-certificate = 因为没有在有效期内的电子证书，就不能登记。
spoken-reason-card-not-sure = 因为卡的情况不同，要做的事也不同。
spoken-reason-registration-not-sure = 因为有没有登记好，要做的事会不同。
spoken-reason-certificate-not-sure = 因为电子证书到期的日子不同，要做的事也不同。
spoken-reason-in-any-case = 因为无论是哪种情况，都需要办这件事。
spoken-reason-kakuninsho-late-elderly-everyone = 在那一天，规定是给加入后期高龄者医疗制度的所有人寄送资格确认书。
spoken-reason-kakuninsho-late-elderly-by-age = 在后期高龄者医疗制度中，收到的东西会因年龄和用卡的情况而不同。
spoken-reason-kakuninsho-on-application = 卡丢了、坏了、交还了，或者正在等卡的更新或补办的人，要申请资格确认书。
spoken-reason-kakuninsho-sent = 不能把卡当保险证用的人，原则上会收到资格确认书。
spoken-reason-kakuninsho-not-issued = 对能把卡当保险证用的人，通常不发资格确认书。
spoken-reason-kakuninsho-open = 知道了卡能不能用，才能确定资格确认书的事。
spoken-reason-care-card-works = 去医院或药房时，出示卡。
spoken-reason-care-card-may-work = 卡能不能用，还不清楚。
spoken-reason-care-nothing-to-show = 卡还不能当保险证用。
spoken-reason-my-number-not-submitted = 因为健康保险机构不知道您的个人编号的话，就算读了卡，也查不到您加入了保险。
spoken-reason-residence-period-ending = 因为个人编号卡的期限和在留期间一样，即使延长了在留期间，卡的期限也不会自动延长。
spoken-reason-residence-period-over = 到个人编号卡上写的日期为止，还来得及。最晚在那一天办好手续，就能继续用卡。
spoken-reason-moved = 因为搬家以后，不在新的地方办手续，卡就不能用了。
spoken-reason-pin-locked = 因为密码被锁住以后，等多久也不会自己解开。
spoken-reason-works-not-without-my-number = 健康保险机构还没有收到您的个人编号，所以卡不能当保险证用。
spoken-reason-works-not-without-pin-or-photo = 没有照片的卡要用密码。密码被锁住的时候，卡不能用。
spoken-reason-works-once-data-are-in = 新的健康保险的数据登记好以前，还不知道卡能不能用。
spoken-reason-care-no-reader = 在没有读卡器的医院，除了卡，还要出示能看出保险资格的东西。
spoken-reason-care-kakuninsho = 卡不能用的时候，出示资格确认书。
spoken-reason-care-old-card = 在那一天，原来的健康保险证还能用。
spoken-reason-kakuninsho-late-elderly-85 = 在后期高龄者医疗制度中，在{ $elderly-day }那天已满{ $age-sent }岁的人，都会收到资格确认书。
spoken-reason-kakuninsho-late-elderly-under-85 = 在后期高龄者医疗制度中，在{ $elderly-day }那天还不满{ $age-sent }岁的人，会收到什么，要看有没有在用卡等情况。
spoken-reason-kakuninsho-my-number-not-submitted = 没有申报个人编号的人，会收到资格确认书。
spoken-reason-kakuninsho-joining = 刚加入健康保险的人怎样拿到资格确认书，各家健康保险不一样。
spoken-reason-kakuninsho-after-old-card = 原来的健康保险证还能用的时候，不发资格确认书。不能用卡的人，在原来的健康保险证不能用之前，会收到资格确认书。
spoken-reason-kakuninsho-locked-infant = 卡上没有照片的孩子，在卡的密码被锁住期间，可以申请资格确认书。
spoken-reason-kakuninsho-with-help = 即使卡能用，需要别人帮忙的人，还有卡上没有照片的小孩子，只要申请，也可以拿到资格确认书。
spoken-reason-held-keep = 因为在卡能当保险证用之前，要靠资格确认书。
spoken-reason-held-keep-both = 需要别人帮忙的人、卡上没有照片的小孩子、加入后期高龄者医疗制度的人，可以把卡和资格确认书两样都留着。
spoken-reason-held-return = 这家健康保险机构规定，卡登记以后，要交还资格确认书。
spoken-reason-held-discard = 卡登记以后，这家健康保险机构不回收资格确认书。
spoken-reason-held-ask = 卡登记以后，资格确认书怎么处理，从我们手上的资料看不出来。
spoken-reason-held-changes = 因为健康保险变了的时候，以前的健康保险的资格确认书，和现在的健康保险的资格确认书，处理办法不一样。
spoken-reason-held-own-rules = 因为退出健康保险的时候，或者有两张资格确认书的时候，另有规定。
spoken-reason-held-on-paper = 因为取消卡的登记以后，要用资格确认书看病。
spoken-reason-paper-on-application = 因为要用资格确认书看病，需要申请。

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = 您有没有这种情况：还没有向健康保险机构申报个人编号（<ja>マイナンバー</ja>）？
spoken-situation-residence-period-ending = 您的个人编号卡，是不是和在留期间同时到期，而且快要到期了？也请告诉我个人编号卡上印着“<ja>まで有効</ja>”的日期。不是在留卡（<ja>在留カード</ja>）上的日期。
spoken-situation-residence-period-over = 您的个人编号卡，是不是和在留期间同时到期，而且已经过期了？也请告诉我个人编号卡上印着“<ja>まで有効</ja>”的日期。不是在留卡（<ja>在留カード</ja>）上的日期。
spoken-situation-moved = 您有没有这种情况：搬到了别的市区町村，还没有办继续用卡的手续？如果知道是哪天提交了迁入申报（<ja>転入届</ja>），也请告诉我。
spoken-situation-pin-locked = 您有没有忘了{ -pin }，或者密码被锁住？
spoken-situation-no-pin-card = 您的卡，是没有密码的卡（<ja>顔認証マイナンバーカード</ja>）吗？
spoken-situation-infant = 您说的是小孩子的、上面没有照片的卡吗？
spoken-situation-newborn = 您的孩子刚出生吗？
spoken-situation-under-15 = 是要为不满{ $age-guardian }岁的孩子办手续吗？
spoken-situation-school-trip = 是孩子去修学旅行或集训的事吗？
spoken-situation-nursery = 您孩子的保育园或幼儿园老师，有时会带孩子去医院吗？
spoken-situation-name-changed = 您的名字变了吗？不用说出新的名字。
spoken-situation-carer-needed = 用卡的时候，每次都需要别人帮忙吗？
spoken-situation-cannot-use-reader = 是只有这一次，可能用不好读卡器吗？
spoken-situation-no-reader = 您要去的医院，有没有这种情况：没有读卡器，或者读卡器坏了？
spoken-situation-new-insurer = 因为换工作、搬家等原因，您的健康保险变了吗？如果您在公司上班，知道是哪天把文件交给了工作单位的话，也请告诉我。
spoken-situation-age-75-soon = 您快满{ $age-elderly }岁了吗？
spoken-situation-koki-korei-85 = 您加入了后期高龄者医疗制度（<ja>後期高齢者医療</ja>），而且在{ $elderly-day }那天已满{ $age-sent }岁吗？
spoken-situation-koki-korei-under-85 = 您加入了后期高龄者医疗制度（<ja>後期高齢者医療</ja>），而且在{ $elderly-day }那天还不满{ $age-sent }岁吗？
spoken-situation-surgery-planned = 您有没有要做手术或住院等，医疗费可能会很高的情况？
spoken-situation-specific-disease = 您正在治疗特定疾病，例如做人工透析吗？不用说出病名。
spoken-situation-has-kakuninsho = 您手上有现在的健康保险的、还没过期的{ -kakuninsho }吗？
spoken-situation-has-two-kakuninsho = 您手上有两张资格确认书吗？
spoken-situation-leaving-insurer = 您有没有这种情况：打算退出现在的健康保险，或者已经退出了？
spoken-situation-has-old-card = 您手上有原来的健康保险证（<ja>健康保険証</ja>）吗？
spoken-situation-only-oshirase = 您手上只有资格信息的通知（<ja>資格情報のお知らせ</ja>）吗？
spoken-situation-voluntary-member = 离开工作单位后，您仍继续加入以前工作单位的健康保险（<ja>任意継続</ja>）吗？
spoken-situation-wants-to-cancel = 您希望取消卡作为保险证的登记吗？
spoken-situation-stays-on-paper = 您希望不用卡，而用资格确认书看病吗？
spoken-situation-suspicious-call = 您有没有接到可疑的电话，或者收到可疑的短信？
spoken-situation-abroad = 您现在是在日本以外的地方吗？
