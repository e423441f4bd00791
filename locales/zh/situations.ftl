# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = 有没有符合您的情况？
situations-lead = 请在符合的地方打勾。没有的话，直接往下走。在这里选的内容，同样不会留在任何地方。
situations-skip = 没有符合的
situations-next = 看答案
situations-date = 日期（知道的话）
situations-date-needed = 日期
situations-date-hint = 例如：{ $example }
heading-situations = 根据您的情况，需要知道的事
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }：{ $date }

# Themes.
theme-trouble = 卡和密码
theme-change = 搬家、换工作、改名字
theme-stay = 有在留期间的人
theme-child = 您的孩子
theme-help = 需要帮忙时、看病时
theme-elderly = 高龄的人
theme-papers = 手上的文件
theme-wishes = 其他

# What can be chosen.
situation-my-number-not-submitted = 还没有向健康保险机构申报个人编号（<ja>マイナンバー</ja>）
situation-residence-period-ending = 按在留期间定的个人编号卡的期限（卡上<ja>…まで有効</ja>的日期）快要到了
situation-residence-period-over = 按在留期间定的个人编号卡的期限（卡上<ja>…まで有効</ja>的日期）已经过了
situation-moved = 搬到了别的市区町村
    .hint = 提交迁入申报（<ja>転入届</ja>）的日子
situation-pin-locked = 忘了{ -pin }，或者密码被锁住了
situation-no-pin-card = 用的是没有密码的卡（<ja>顔認証マイナンバーカード</ja>）
situation-infant = 是小孩子的卡，上面没有照片
situation-newborn = 孩子刚出生
situation-under-15 = 要为不满{ $age-guardian }岁的孩子办手续
situation-school-trip = 要去修学旅行或集训
situation-nursery = 保育园或幼儿园的老师有时会带孩子去医院
situation-name-changed = 名字变了
situation-carer-needed = 用卡的时候，每次都需要别人帮忙
situation-cannot-use-reader = 只有这一次，可能用不好读卡器
situation-no-reader = 要去的医院没有读卡器，或者读卡器坏了
situation-new-insurer = 因为换工作等原因，健康保险变了
    .hint = 把文件交给工作单位的日子
situation-age-75-soon = 快满{ $age-elderly }岁了
situation-koki-korei-85 = 加入了后期高龄者医疗制度（<ja>後期高齢者医療</ja>），在{ $elderly-day }那天已满{ $age-sent }岁
situation-koki-korei-under-85 = 加入了后期高龄者医疗制度（<ja>後期高齢者医療</ja>），在{ $elderly-day }那天还不满{ $age-sent }岁
situation-surgery-planned = 要做手术或住院等，医疗费可能会很高
situation-specific-disease = 正在治疗特定疾病，例如做人工透析
situation-has-kakuninsho = 手上有现在的健康保险的、还没到期的{ -kakuninsho }
situation-has-two-kakuninsho = 手上有两张{ -kakuninsho }
situation-leaving-insurer = 要退出现在的健康保险，或者已经退出
situation-has-old-card = 手上有原来的健康保险证（<ja>健康保険証</ja>）
situation-only-oshirase = 手上只有资格信息的通知（<ja>資格情報のお知らせ</ja>）
situation-voluntary-member = 离开工作单位后，仍继续加入以前工作单位的健康保险（任意继续，<ja>任意継続</ja>）
situation-wants-to-cancel = 想取消保险证的登记（卡本身不取消）
situation-stays-on-paper = 不用卡，想用{ -kakuninsho }看病
situation-suspicious-call = 接到了可疑的电话，或者收到了可疑的短信
situation-abroad = 现在不在日本

# By when, where no date was given.
by-moving-undated = 请在{ $carry-on-days }天以内办好。提交迁入申报（<ja>転入届</ja>）的那天算第一天。迁入申报要在搬家后{ $moving-report-days }天以内提交。
by-stay-undated = 请最晚在个人编号卡上写着“<ja>…まで有効</ja>”的那一天办好。不是在留卡（<ja>在留カード</ja>）上的日期。

# Why.
reason-my-number-not-submitted = 健康保险机构不知道您的个人编号，就算读了卡，也查不到您加入了保险。
reason-residence-period-ending = 卡的有效期限和在留期间一样。即使延长了在留期间，卡也不会自动延长。
reason-residence-period-over = 卡上写的日期还没有过。最晚在那一天办好手续，就能继续用卡。
reason-moved = 搬家以后，不在新的地方办手续，卡就不能用了。
reason-pin-locked = 密码被锁住以后，不会自己解开。
reason-works-not-without-my-number = 健康保险机构还没有收到您的个人编号，所以卡还不能当保险证用。
reason-works-not-without-pin-or-photo = 没有照片的卡要用密码。密码被锁住的时候，卡不能用。
reason-works-once-data-are-in = 新的健康保险的数据登记好以前，还不知道卡能不能用。
reason-care-no-reader = 在没有读卡器的医院，除了卡，还要出示能看出保险资格的东西。
reason-care-kakuninsho = 卡不能用的时候，出示资格确认书。
reason-care-old-card = 在那一天，原来的健康保险证还能用。
reason-kakuninsho-late-elderly-85 = 在后期高龄者医疗制度（<ja>後期高齢者医療</ja>）中，在{ $elderly-day }那天已满{ $age-sent }岁的人，都会收到资格确认书。
reason-kakuninsho-late-elderly-under-85 = 在后期高龄者医疗制度（<ja>後期高齢者医療</ja>）中，在{ $elderly-day }那天还不满{ $age-sent }岁的人，会收到什么，要看有没有在用卡等情况。
reason-kakuninsho-my-number-not-submitted = 没有申报个人编号的人，会收到资格确认书。
reason-kakuninsho-joining = 刚加入健康保险的人怎样拿到资格确认书，各家健康保险不一样。
reason-kakuninsho-after-old-card = 原来的健康保险证还能用的时候，不发资格确认书。不能把卡当保险证用的人，在原来的健康保险证不能用之前，会收到资格确认书。
reason-kakuninsho-locked-infant = 卡上没有照片的孩子，在卡的密码被锁住期间，可以申请资格确认书。
reason-kakuninsho-with-help = 即使卡能用，需要别人帮忙的人，还有卡上没有照片的小孩子，只要申请，也可以拿到资格确认书。
reason-held-keep = 在卡登记好、能用之前，要靠资格确认书。
reason-held-keep-both = 需要别人帮忙的人、卡上没有照片的小孩子、加入后期高龄者医疗制度（<ja>後期高齢者医療</ja>）的人，可以两样都留着。
reason-held-return = 这家健康保险机构规定，卡登记以后，要交还资格确认书。
reason-held-discard = 卡登记以后，这家健康保险机构不回收资格确认书。
reason-held-ask = 卡登记以后，资格确认书怎么处理，我们手上的资料没有写。
reason-held-changes = 健康保险变了的时候，以前的健康保险的资格确认书，和现在的健康保险的资格确认书，处理办法不一样。
reason-held-own-rules = 退出健康保险的时候，或者有两张资格确认书的时候，另有规定。
reason-held-on-paper = 取消卡的登记以后，要用资格确认书看病。
reason-paper-on-application = 要用资格确认书看病，需要申请。

# Things to know.
notice-bring-what-paper-does-not-replace = 用资格确认书看病时，如果您有高龄受给者证（<ja>高齢受給者証</ja>，写明在窗口付几成）、限额适用认定证（<ja>限度額適用認定証</ja>，写明一个月最多付多少）、特定疾病疗养受疗证（<ja>特定疾病療養受療証</ja>，做人工透析等的人用），也请一起带去。儿童医疗费补助、指定难病（<ja>指定難病</ja>）等的受给者证（<ja>受給者証</ja>），不管用卡还是用资格确认书，只要市区町村没有另外告诉您，都请带去。
notice-not-a-fault-of-the-card = 因为没有申报个人编号而不能用，不是卡坏了。申报以后，如果还有别的手续没办，把那些也办好，卡就能用了。
notice-special-extension-once = 如果您申请了在留期间的更新等，正在等结果，在卡过期之前到市区町村窗口说明，卡的有效期限可以延长{ $extension-months }个月，只能延长一次。
# $date: the last day of the extension
special-extension-until = 延长的话，卡的有效期限是{ $date }。
notice-no-notice-is-posted = 和在留期间一起到期的卡，不会寄到期通知。请您自己记住日期。
notice-in-one-visit = 延长卡的有效期限和更新电子证书，可以在同一个窗口一次办完。请先延长卡的有效期限，再更新电子证书。
notice-reissue-is-charged = 按在留期间定的卡的期限过了以后，再重新办卡，要付{ $reissue-fee }日元。
notice-moving-keeps-insurance-use = 加入公司等的健康保险的人，搬家以后，卡作为保险证的登记不变。但是，如果不在新的地方办继续用卡的手续，卡就不能用了。
notice-moving-changes-insurer = 健康保险（<ja>国保</ja>）是在市区町村窗口加入的人，要在搬去的市区町村重新加入。以前的资格确认书，请交还给以前的市区町村。
notice-moving-out-of-prefecture = 加入后期高龄者医疗制度（<ja>後期高齢者医療</ja>）的人搬到别的都道府县，加入的地方会变。以前的资格确认书怎么处理，请向市区町村窗口咨询。新的数据要过几天才能登记好，所以看病以前，请也向市区町村窗口问一下卡能不能用。
notice-card-lapses-after-moving = 如果没有在提交迁入申报（<ja>転入届</ja>）后{ $carry-on-days }天以内（提交的那天算第一天）办继续用卡的手续，卡已经不能用了。已经办好手续的人，请不要选“搬到了别的市区町村”，再回答一次。
notice-face-or-photo-only = 即使密码不能用，只要卡上有照片，登记等也都已办好，在医院或药房，就可以通过人脸识别，或者请前台的工作人员看照片确认，来用卡。{ -portal }和{ -atm }不能用，所以请在读卡器上登记。
notice-registers-at-reader-only = 没有密码的卡，只能在医院或药房的读卡器上登记为保险证。
notice-carry-oshirase = 用这种卡打不开{ -portal }。为了防备读卡器不能用的时候，请把纸质的资格信息的通知（<ja>資格情報のお知らせ</ja>）和卡一起带去。
notice-pin-only = 没有照片的卡，要用密码。请由家长（监护人）输入密码。不能用人脸识别。
notice-paper-is-easier = 卡上没有照片的孩子，有时申请一张资格确认书更省事。
notice-dependant-recognition-first = 请先给孩子办加入健康保险的手续（公司的健康保险要办扶养认定，<ja>扶養の認定</ja>）。卡送到以前用的资格确认书怎么办理，也请那时一起问。
notice-express-card-for-newborn = 和出生申报（<ja>出生届</ja>）一起申请的话，孩子的卡大约{ $express-weeks }个星期送到。不收费。
notice-guardian-acts = 手续由家长（监护人）办。卡里不装署名用电子证书（<ja>署名用電子証明書</ja>），但卡可以当保险证用。孩子的卡，卡本身的期限和电子证书的期限，通常是同一天。如果是同一天，快到期的时候，要办的不是更新电子证书，而是申请新卡。请早点申请。
notice-copy-for-school = 卡已经登记为保险证，但孩子不方便带去的时候，可以把资格信息的通知（<ja>資格情報のお知らせ</ja>，复印件也可以），或者从{ -portal }保存的资格信息PDF（打印出来的也可以），交给学校、保育园或幼儿园保管。这样，老师就能在医院替孩子出示。卡没有登记的孩子，要用资格确认书。
notice-name-change = 名字变了，卡作为保险证的登记也不变。请到市区町村窗口，更改卡正面的名字。卡里有署名用电子证书（<ja>署名用電子証明書</ja>，在网上申请时用）的人，也要更新它。还要向健康保险机构申报，如果您有资格确认书，请一起交。在公司上班的人，请先问工作单位。
notice-helpers-may-act = 只要本人愿意，家人、照顾您的人或前台的工作人员，可以帮您放卡。密码可以由家人或照顾您的人替您输入。也可以请前台的工作人员看照片确认。不用把密码告诉前台的工作人员。
notice-paper-with-help = 即使卡能用，只要申请，也可以拿到资格确认书。家人等可以替您申请。资格确认书更新的时候，不用再申请。
notice-data-take-days = 新的健康保险的数据登记好，需要几天。看病以前，请咨询工作单位或新的健康保险机构。能打开Myna Portal的话，也可以在那里确认。以前的健康保险机构发的健康保险证（<ja>健康保険証</ja>，纸或塑料做的）和资格确认书，不能用了。
notice-new-insurer-at-75 = 从{ $age-elderly }岁生日那天起，改为后期高龄者医疗制度（<ja>後期高齢者医療</ja>）。数据登记好以后，卡可以照样用。以前的资格确认书，只能用到生日的前一天。
notice-younger-elderly-get-oshirase = 您收到的，有时不是资格确认书，而是资格信息的通知（<ja>資格情報のお知らせ</ja>）。收到哪一种，各个广域联合（<ja>広域連合</ja>，在各都道府县负责后期高龄者医疗制度的团体）不一样。想要资格确认书的人可以申请。怎么申请，请咨询市区町村窗口。
notice-limit-certificate-not-needed = 出示卡，并同意提供信息的话，没有限额适用认定证（<ja>限度額適用認定証</ja>）也可以：同一个月、同一家医院，最多只付到限额。去没有读卡器的医院时，或者电子证书已经过期时，要不要限额适用认定证，请先问健康保险机构。
notice-bring-limit-certificate = 用资格确认书看病时，请带上限额适用认定证（<ja>限度額適用認定証</ja>，写明一个月最多付多少的证）。如果资格确认书上印着限额的区分，就不需要。没有印的话，请事先向健康保险机构申请。来不及的话，超过限额付的钱，以后再申请退还。
notice-disease-certificate-not-needed = 出示卡，就不需要特定疾病疗养受疗证（<ja>特定疾病療養受療証</ja>）。不过，特定疾病的认定，要先向健康保险机构申请好。去没有读卡器的医院时，或者电子证书已经过期时，请把特定疾病疗养受疗证也带去。
notice-bring-disease-certificate = 用资格确认书看病时，请把特定疾病疗养受疗证（<ja>特定疾病療養受療証</ja>）一起带去。认定要向健康保险机构申请。
notice-printed-date-counts = 资格确认书可以用到上面印的日期为止。健康保险变了以后，即使还没到那个日期，也不能用了。
notice-keep-kakuninsho-until-registered = 您现在有的资格确认书，在卡的登记、更新等办好、能正常当保险证用之前，请不要扔掉，也不要交还。但是，退出发这张资格确认书的健康保险时，要交还。
notice-may-keep-both = 卡能用以后，也可以把资格确认书一起留着。
notice-return-kakuninsho-via-employer = 卡登记以后，请通过工作单位交还资格确认书。
notice-return-kakuninsho-directly = 卡登记以后，资格确认书怎么处理，请咨询健康保险机构，或者直接交还给它。
notice-discard-kakuninsho = 卡登记以后，资格确认书不用交还。请用剪碎等办法，自己处理掉。
notice-ask-before-returning = 卡登记以后，资格确认书怎么处理，从这家健康保险机构的资料里看不出来。请不要扔掉，先问健康保险机构。
notice-return-or-discard = 卡登记以后，有的健康保险机构要您通过工作单位交还资格确认书，有的让您自己扔掉。问清楚以前，请不要扔掉。
notice-ask-whose-paper = 请看一下，手上的资格确认书是哪家健康保险的。如果是以前的健康保险的，请交还。不知道怎么交还的话，请咨询那家健康保险机构。如果是现在的健康保险的，请不要扔掉，先问健康保险机构怎么处理。
notice-keep-paper = 如果您不用卡，想继续用资格确认书，现在有的资格确认书请不要扔掉，也不要交还。取消卡的登记以前，请先问健康保险机构。
notice-inferred = 任意继续（<ja>任意継続</ja>）的人怎么办手续，我们手上的资料没有写清楚。这是Shirube从其他资料推测的，请向健康保险机构确认。
notice-which-of-two-papers = 用哪一张，另一张怎么处理，各家健康保险不一样。如果这份说明里没有您的健康保险的规定，请咨询健康保险机构。在那以前，两张都请留着。
notice-papers-go-back-on-leaving = 退出以后，那家健康保险的资格确认书就不能用了。即使还没到期，也要交还。卡也要等加入下一家健康保险、数据登记好，才能当保险证用。看病以前，请咨询下一家健康保险机构。
notice-old-card-own-date = 原来的健康保险证，可以用到上面写的期限为止。即使写着更晚的日期，或者没有写日期，也只能用到{ $old-card-until }为止。健康保险变了以后，就不能用了。
notice-old-card-ended = 您手上原来的健康保险证，已经不能用了。要不要交还，请咨询发证的健康保险机构。
notice-old-card-void = 原来的健康保险证，已经不能用了。不用交还，请用剪碎等办法处理掉。
notice-old-card-leniency = 在这段时间，也有医院和药房接受了过期的原来的健康保险证。但是，当时并不是一定会接受。请不要指望它能用。
notice-sources-differ = 在这段时间，医院和药房还收不收原来的健康保险证，各资料说法不一样。请不要指望它能用。
notice-oshirase-is-not-enough = 只有资格信息的通知（<ja>資格情報のお知らせ</ja>）不能看病。它要和卡一起出示。
notice-voluntary-deals-directly = 任意继续（<ja>任意継続</ja>）的人，不通过工作单位，直接和健康保险机构联系。
notice-cancel-through-insurer = 取消登记，要向健康保险机构申请。大约要{ $cancel-months-from }到{ $cancel-months-to }个月才会取消。取消了的人，原则上会收到资格确认书。以后想重新登记，随时都可以。
notice-hang-up = 如果是电话，请不要按键，直接挂断。如果是短信，请不要打开链接。厚生劳动省（<ja>厚生労働省</ja>）不会用自动语音电话或短信要求登记。能登记的地方只有三种：{ -portal }、{ -atm }、医院或药房的读卡器。如果已经说出了密码，请马上找市区町村的窗口商量。如果已经付了钱，请马上找警察商量。
notice-free-number-from-abroad = 不在日本的时候，免费电话有时打不通。请让在日本的家人等替您打电话。

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = 有些消防署正在试行“Myna急救”（<ja>マイナ救急</ja>）：急救队员用{ -hokensho }确认用药等信息。
guide-ambulance-nationwide = 在救护车上，急救队员也能用{ -hokensho }确认用药等信息（Myna急救，<ja>マイナ救急</ja>）。平时把卡带在身上，会更放心。
guide-portal-2024 = 打开{ -portal }，按“<ja>申し込む</ja>”，同意使用条款（<ja>利用規約</ja>），然后读卡。要用到卡和{ $pin-digits }位数的{ -pin }。画面上的字可能会有些不同。
guide-portal-2025 = 进入{ -portal }，选择“<ja>健康保険証</ja>”，同意使用，再按“<ja>登録</ja>”。要用到卡和{ $pin-digits }位数的{ -pin }。画面上的字可能会有些不同。
guide-portal-2026 = 打开{ -app }，进入{ -portal }，选择“<ja>健康保険証</ja>”，同意使用，再按“<ja>登録</ja>”。要用到卡和{ $pin-digits }位数的{ -pin }。画面上的文字可能略有不同。

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = “{ $situation }”和“{ $other }”不能同时选。请只留一个。
situation-two-dates = “{ $situation }”有两个日期。请只留一个。
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = 只有加入{ $insurer }的人才能选“{ $situation }”。请确认您选的健康保险。
# $example: a day
situation-date-missing = “{ $situation }”需要写日期，例如 { $example }。
situation-date-not-whole = “{ $situation }”的日期，请把年、月、日都写上，例如 { $example }。
situation-has-no-date = “{ $situation }”不用写日期。请把日期去掉。
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = “{ $situation }”的日期：{ $problem }
