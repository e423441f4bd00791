# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = 按想知道的事查找
library-lead = 这里回答常见的问题。您看了什么，都不会留下记录。
group-papers = 在窗口出示的文件
group-registration = 登记为保险证
group-card = 卡、电子证书、密码
group-visit = 医院、药房、救护车
group-life = 孩子、年龄、搬家、在留
group-trust = 可疑的电话、法律、关于{ -shirube }
group-desk = 给电话、窗口接待人员

# What stands around every topic.
library-open = 看常见的问题
library-of-result = 和这个答案有关的问题
topic-begin = 查一查自己要做什么
topic-back = 看其他问题
# $insurer: the insurer's name
topic-insurer-silent = 除了上面写的以外，我们手上的资料里，没有找到{ $insurer }自己的规定。详细的情况，请咨询健康保险机构。
topic-insurers-differ = 有些地方，各家健康保险不一样。写着“…的资料上写的事”的地方，请只看您自己的健康保险的那一部分。另外，有一份资料没有写明是哪一家健康保险组合（<ja>健康保険組合</ja>），就是通过工作单位办理手续的那一家。这里没有您的健康保险的名字的话，请咨询您的健康保险机构。和您从自己的健康保险机构收到的通知不一样的地方，请以收到的通知为准。问清楚以前，请不要扔掉文件。

# The papers side by side. $date: the last day on which it counted
table-caption = 比较在窗口出示的东西
table-what = 比较的内容
paper-my-number-card = { -hokensho }
paper-oshirase = 资格信息的通知（<ja>資格情報のお知らせ</ja>）
paper-kakuninsho = { -kakuninsho }
paper-old-card = 原来的健康保险证（<ja>健康保険証</ja>）
row-form = 样子
row-purpose = 做什么用
row-entitlement = 只出示这一样，能不能看病
row-elderly = 能不能代替高龄受给者证（<ja>高齢受給者証</ja>，写明在窗口付几成）
row-limit = 能不能代替限额适用认定证（<ja>限度額適用認定証</ja>，写明一个月最多付多少）
row-disease = 能不能代替特定疾病疗养受疗证（<ja>特定疾病療養受療証</ja>，做人工透析等的人用）
form-card = 卡片
form-paper = 纸等
purpose-my-number-card = 在医院或药房，放在读卡器上用。没有读卡器的地方，还要出示资格信息的通知，或者{ -portal }的画面。
purpose-oshirase = 用来查看自己的保险号码等。
purpose-kakuninsho = 不能把卡当保险证用的人，在医院或药房出示。只有没过期的才能用。
purpose-old-card = 以前在医院或药房出示的证件。
standing-yes = ○ 能
standing-no = × 不能
standing-with-consent = ○ 能（同意提供信息的时候）
standing-after-recognition = ○ 能（特定疾病的认定，要先向健康保险机构申请好）
standing-may-be-printed = △ 上面印着的话，能
standing-until = ○ 能（到{ $date }为止）
standing-over = × 不能（以前可以用到{ $date }为止）

# Papers.

topic-kakuninsho = 关于{ -kakuninsho }
    .words = shikaku kakuninsho、资格证明、纸质保险证、纸的医保卡、代替保险证、没有卡怎么看病、确认书没收到、确认书过期、有效期多久、确认书丢了、要交还吗、收到两张、谁能领、要不要钱、免费
topic-kakuninsho-bite =
    不能把{ -card }当保险证用的人，在医院或药房的窗口出示这份证件。不收费。
    多数人不用申请就会收到。可以用到上面印的日期为止。
topic-kakuninsho-who = 哪些人可以拿到
    .lines =
        原则上不用申请就会收到的人：没有卡的人；卡过期的人；没有把卡登记为保险证的人；取消了登记的人；卡里没有{ -certificate }的人；电子证书过期、登记已经失效的人；没有向{ -insurer }申报个人编号（<ja>マイナンバー</ja>）的人。如果没有收到，请咨询健康保险机构。
        需要申请的人：卡丢了的人；卡坏了的人；交还了卡的人；正在等卡的更新或补办的人。
        对能把卡当保险证用的人，通常不发。不过，需要别人帮忙的人，还有卡上没有照片的孩子，只要申请，就可以拿到。
        后期高龄者医疗制度（<ja>後期高齢者医療</ja>），是{ $age-elderly }岁以上的人和其他一部分人加入的健康保险。加入这个制度的人，就算卡能用，有时也会收到。刚加入健康保险的人和刚出生的孩子能不能拿到，请咨询健康保险机构。
topic-kakuninsho-not-everyone = 家里有人没收到；登记了卡却收到了
    .lines =
        就算是一家人，每个人的情况也不一样。能把卡当保险证用的人，一般不会收到。卡不能用却没有收到的人，请咨询健康保险机构。
        统一寄送的时候，寄给谁，要看事先定好的那一天的登记情况。在那天以后才登记的人，也可能收到。这不是弄错了。
topic-kakuninsho-validity = 能用到什么时候，是什么样子
topic-kakuninsho-arrives = 收到以后
    .lines = 请核对名字和能用到哪一天，好好保管。去医院或药房时，在窗口出示。
topic-kakuninsho-registered = 后来登记了卡的话
    .lines =
        需要别人帮忙的人、卡上没有照片的孩子、加入后期高龄者医疗制度（<ja>後期高齢者医療</ja>）的人，可以把卡和资格确认书两样都留着。这些人，就算下面写着要交还或扔掉，也请照样留着。
        任意继续（<ja>任意継続</ja>）的人，也就是离开工作单位后，仍继续加入以前工作单位的健康保险的人，资格确认书怎么处理，请直接问健康保险机构。
topic-kakuninsho-changes = 名字等变了的时候
    .lines = 请向健康保险机构申报，资格确认书也一起交。在公司上班的人，请先问工作单位。
topic-kakuninsho-leaving = 退出健康保险的时候
topic-kakuninsho-lost = 丢了、坏了的时候
    .lines = 请告诉健康保险机构，可以补发。在公司上班的人，请先问工作单位。
topic-kakuninsho-two = 有两张的时候
topic-kakuninsho-run-out = 过期的时候
    .lines = 过期的资格确认书不能用。如果卡也不能用，又没有收到新的资格确认书，请咨询健康保险机构。
topic-kakuninsho-misuse = 请不要用别人的
    .lines = 如果弄虚作假地使用，例如用别人的资格确认书，可能会被追究诈骗罪。

topic-oshirase = 关于资格信息的通知（<ja>資格情報のお知らせ</ja>）
    .words = oshirase、shikaku joho no oshirase、资格通知书、通知单、收到一张通知、写着保险号码的纸、保险号码、保险番号、记号番号、只有通知能看病吗、一起出示的纸、没有读卡器、通知丢了
topic-oshirase-bite =
    这是一张纸，上面写着您的保险号码等。只出示它，不能看病。
    读卡器不能用的时候，把它和登记为保险证的{ -card }一起出示。
topic-oshirase-when = 什么时候用
    .lines =
        医院没有读卡器，或者读卡器坏了的时候，和卡一起出示。
        如果能用智能手机出示国家的网站{ -portal }上的资格信息画面，就不用带这张纸。
        用的是没有{ -pin }的卡的人，打不开那个画面，所以请带上这张纸。
topic-oshirase-difference = 和资格确认书的不同
    .lines = 日文名称很像，但不是一样东西。没有过期的{ -kakuninsho }，只出示它就能看病。资格信息的通知（<ja>資格情報のお知らせ</ja>），要和卡一起出示（只有修学旅行和保育园的时候，规定不一样）。
topic-oshirase-keep = 收到以后，以及丢了的时候
    .lines =
        请好好保管，不要弄丢。
        丢了的话，只要能打开Myna Portal的画面，就不用再领。打不开的人，请咨询健康保险机构。

topic-comparison = 比较名称相似的文件
    .words = 区别、差别、哪里不一样、对比、对照表、哪张纸、该用哪个、需要哪个、分不清、搞混了、有哪几种、名字很像、确认书和通知的区别、高龄受给者证
topic-comparison-bite = 有些文件的日文名称很像。最重要的不同是：只出示资格信息的通知（<ja>資格情報のお知らせ</ja>），不能看病。
topic-comparison-table = 比较表
topic-comparison-differs = 资格确认书上，有时印着其他证的内容
    .lines = 资格确认书能不能代替高龄受给者证等，各家健康保险有时不一样。请看您手上的那张。

topic-old-card = 关于原来的健康保险证（<ja>健康保険証</ja>）
    .words = 医保卡、健保卡、保险卡、hokensho、旧保险证、旧医保卡、老保险证、以前的保险证、蓝色的保险证、还能用吗、用到什么时候、废除、作废、怎么扔、要还回去吗、抽屉里找到的
topic-old-card-bite-while-valid = 您现在有的健康保险证，可以用到上面写的期限为止，最晚到{ $old-card-until }。健康保险变了以后，就不能用了。
topic-old-card-bite = 原来的健康保险证，已经不能用了。不用交还。请用剪碎等办法，自己扔掉。
topic-old-card-instead = 现在出示什么
    .lines =
        请出示登记为保险证的{ -card }。不能用卡的人，请出示{ -kakuninsho }。
        两样都没有的人，请马上问健康保险机构或工作单位。没问清楚就去看病的话，有时要先付全部费用，以后再申请退还。着急的时候，请和医院的前台商量。
topic-old-card-accepted = 听说还能用
topic-old-card-disputed = 听说还能用
topic-old-card-no-longer = 听说还能用
    .lines = 过期以后，曾有一段时间，有的医院和药房还接受。现在，请当作不能用。
topic-old-card-return = 什么时候交还
    .lines = 退出健康保险的时候，即使还没到期，也要交还。在那以前，请留着，不要扔掉。
topic-old-card-throw-away = 怎样扔掉
    .lines = 请剪碎以后再扔，让别人看不出名字和号码。
topic-old-card-lost = 丢了的时候
    .lines = 原来的健康保险证，不再补发。有登记好的卡或资格确认书，就能看病。

# Registration.

topic-how-to-register = 怎样把卡登记为保险证
    .words = 怎么登记、注册、绑定、绑卡、关联、开通、利用登录、SEVEN银行、Seven Bank、便利店、ATM、取款机、手机、APP、刷脸登记、第一次用、怎么弄
topic-how-to-register-bite =
    把{ -card }登记为保险证，办法有三种：用智能手机、用{ -atm }、用医院或药房的读卡器。用其中一种就可以。
    在医院或药房，可以在前台的读卡器上登记。用人脸识别或{ -pin }，确认是您本人。
topic-how-to-register-before = 登记以前
    .lines =
        登记需要没有过期的{ -certificate }。过期了，或者卡里没有的话，请先到{ -municipality }办手续。
        用智能手机或SEVEN银行ATM登记，要用到{ $pin-digits }位数的密码。忘了密码的人，如果卡上有照片，可以在读卡器上登记。
topic-how-to-register-app = 关于智能手机的应用
    .lines =
        Myna Portal应用（<ja>マイナポータルアプリ</ja>）改名为Myna应用（<ja>マイナアプリ</ja>）了。以前就装了的人，把应用更新到新版本就能用。
        开始用应用时的注册，和登记为保险证，是两回事。
        智能手机要能读卡，还要设置屏幕锁（打开手机时要输入数字或按指纹的设置）。
topic-how-to-register-early = 没打算去医院，也可以先登记
    .lines = 登记可以早点办。这样，突然不舒服的时候，就不用慌张。

topic-am-i-registered = 确认有没有登记
    .words = 登记过吗、登记了没、忘了登没登记、登记状态、登录状况、登记成功了吗、已经登记了、注册了没有、绑定了吗、绑上了吗、查询、怎么查、重复登记、换卡后要重新登记吗
topic-am-i-registered-bite =
    看{ -portal }的“<ja>健康保険証</ja>”画面，或者用医院、药房的读卡器，就能知道。把{ -card }放到读卡器上，如果转到登记画面，就是还没有登记。
    { -certificate }过期的人、不知道{ -pin }的人，打不开Myna Portal，请用读卡器确认。
topic-am-i-registered-twice = 再登记一次，没关系吗？
    .lines = 没关系。如果已经登记，画面上只会显示已经登记。
topic-am-i-registered-new-card = 换了新卡以后
    .lines =
        原来的登记会不会转到补办的卡上，各资料说法不一样。领到卡以后，请确认。
        刚更新了{ -certificate }的时候，有时要等{ $certificate-reflected-hours }小时左右才能用。

topic-portal-screen = 保存资格信息画面
    .words = Myna Portal、Mynaportal、截图、截屏、下载、PDF、存到手机、给前台看手机、屏幕、页面、网页打不开、怎么登录网站、查看保险信息、没有机器的诊所
topic-portal-screen-bite = 在国家的网站{ -portal }的资格信息画面上，能看到您加入了哪家健康保险。医院没有读卡器，或者读卡器坏了的时候，可以把这个画面和{ -card }一起出示。这个画面可以事先保存在智能手机里。
topic-portal-screen-open = 怎样打开画面
    .lines =
        用卡和{ -pin }登录Myna Portal。
        在最初的画面选择“<ja>健康保険証</ja>”，就会显示名字、号码、{ -insurer }的名称等。
topic-portal-screen-save = 怎样保存
    .lines =
        在那个画面按“<ja>端末に保存</ja>”，画面的内容就会存成文件（PDF）。以后不登录也能出示。
        健康保险变了的话，请重新保存。
topic-portal-screen-school = 孩子去修学旅行、上保育园的时候
topic-portal-screen-cannot = 打不开画面的时候
    .lines =
        { -certificate }过期的人、密码被锁住的人、用没有密码的卡的人，打不开这个画面。看病的时候，请把纸质的资格信息的通知（<ja>資格情報のお知らせ</ja>）和能用的卡一起带去。
        更新电子证书、重新设置密码，要到{ -municipality }办。

topic-cancelling = 取消登记
    .words = 解除、解绑、注销、撤销、撤回、取消绑定、解除登录、不想用卡、不想用了、不想绑卡、后悔了、改回纸的、换回纸质
topic-cancelling-bite = 可以取消{ -card }作为保险证的登记，不用说理由。取消以后，可以用收到的{ -kakuninsho }看病。
topic-cancelling-how = 怎样取消
topic-cancelling-meanwhile = 取消办好以前
    .lines = 取消办好以前，可以把卡当保险证用。办好以后，卡就不能当保险证用了。到那时如果还没有收到资格确认书，请在看病以前问{ -insurer }。在{ -portal }不能取消。

# The card.

topic-getting-a-card = 办{ -card }、重新办卡
    .words = My Number卡、个人番号卡、番号卡、申请卡、怎么申请、没有卡、第一次办、补办、换新卡、卡过期、卡坏了、卡裂了、芯片坏了、明信片、领卡、照片
topic-getting-a-card-bite =
    申请卡以后，会收到一张明信片。收到后，请到窗口领卡，并把卡登记为保险证。
    卡丢了的人，请先看“{ -card }丢了”。
topic-getting-a-card-run-out = 卡过期了
    .lines =
        过期的卡，也不能当保险证用。请申请新卡。
        卡的期限，印在卡上。通常，大人的卡可以用到办卡以后的第{ $card-years }个生日，孩子的卡可以用到办卡以后的第{ $child-card-years }个生日。有在留期间的人，有时会更早到期。
topic-getting-a-card-meanwhile = 等卡的时候
    .lines =
        正在等更新的人，如果现在的卡和卡里的电子证书都还没有过期，也已经登记，去医院或药房时，请带这张卡去。有{ -kakuninsho }的话，也请一起带去。
        第一次办卡的人，以及卡过期的人，原则上不用申请也会收到资格确认书。如果没有收到，请咨询{ -insurer }。
        正在等卡的更新或补办的人，可以向健康保险机构申请资格确认书。

topic-renewing = 更新电子证书
    .words = 续期、电子证明书、数字证书、证书过期、到期、快到期了、有效期、期限、五年、三个月、突然不能用、卡没过期却不能用、到期通知、更新通知书、更新要带什么、代办更新
topic-renewing-bite =
    { -certificate }大约从到期的{ $renewal-months }个月前起，可以到{ -municipality }更新。不收费。
    即使电子证书过期了，登记好的{ -card }也还能当保险证用一段时间。能用的最后一天，是电子证书到期那个月之后第{ $works-on-months }个月的最后一天。不过，卡本身过期的话，就不能用了。
topic-renewing-two-dates = 卡还没到期，却有人说不能用
    .lines =
        卡有两个期限。一个是卡本身的期限，一个是卡里的电子证书的期限。
        电子证书的期限，是写入卡里以后的第{ $certificate-years }个生日。如果卡本身更早到期，就到卡到期的那天为止。一直不更新电子证书的话，过一段时间，卡就不能当保险证用了。
        请到市区町村窗口更新。不能用，有时也有别的原因，所以也请咨询前台的工作人员或健康保险机构。
topic-renewing-after-the-date = 电子证书过期以后看病
    .lines =
        到电子证书到期那个月之后第{ $works-on-months }个月的最后一天为止，不会仅仅因为电子证书过期，就要您付全部费用。登记好的卡，还能用来看病（卡本身过期的情况除外）。
        过了那一天，登记就会失效，不能用卡看病。请出示资格确认书。如果没有收到，请在看病以前问健康保险机构。更新电子证书以后，请再登记一次。
topic-renewing-three-months = “{ $leaflet-months }个月”怎么算
    .lines =
        健康保险机构等发的核对清单上，写的是“从有效期限起{ $leaflet-months }个月”。也有资料从到期那天算到{ $leaflet-months }个月后的同一天。
        按国家的说明，能用的最后一天，是电子证书到期那个月之后第{ $works-on-months }个月的最后一天。请早点更新，这样就不用为怎么算费心。
topic-renewing-again = 更新以后，要重新登记吗？
    .lines = 在登记失效以前更新的人，不用重新登记。为了稳妥，下次去医院以前，确认一下有没有登记，会更放心。

topic-lost-card = { -card }丢了
    .words = 弄丢了、丢卡、丢失、遗失、找不到、不见了、掉了、被偷、钱包丢了、医保卡丢了、保险证丢了、挂失、停用、冻结、报警、警察
topic-lost-card-bite = 请现在就拨打 { $phone }，停用您的卡。白天、夜里、节假日都受理。然后，请向警察和市区町村报失。
topic-lost-card-afterwards = 领到新卡以后
    .lines = 请确认作为保险证的登记还在不在。不在的话，请登记。有{ -kakuninsho }的人，在卡能用以前，请不要扔掉，也不要交还。以后怎么处理，请咨询{ -insurer }。
topic-lost-card-abroad = 不在日本的时候

topic-pin = 忘了密码，或者密码被锁住
    .words = PIN、PIN码、暗证番号、密码锁了、锁定、输错了、忘记密码、不记得密码、想不起来、重设密码、重置、解锁、改密码、四位密码、无密码的卡、刷脸
topic-pin-bite =
    { -card }已经登记、卡上有照片的话，不用{ -pin }也能看病：可以用人脸识别，也可以请前台的工作人员看照片确认。
    可以到{ -municipality }重新设置密码。
topic-pin-visit = 在医院或药房
topic-pin-which = 是哪个密码
    .lines = 当保险证用的时候，是{ $pin-digits }位数字的密码。连续输错{ $pin-tries }次，就会被锁住。时间再长，也不会自己解开。
topic-pin-without = 没有密码的卡（<ja>顔認証マイナンバーカード</ja>）

# At the doctor's.

topic-what-to-bring = 去医院或药房要带什么
    .words = 看病、看医生、门诊、诊所、牙医、看牙、挂号、前台、药店、需要什么证件、机器坏了、读卡器坏了、读不出来、忘带卡、只带手机、受给者证
topic-what-to-bring-bite = 有登记为保险证的{ -card }的人，请带卡去。不能用卡的人，请带{ -kakuninsho }去。
topic-what-to-bring-card = 用卡看病的人
    .lines =
        请带卡去。人脸识别不能用的时候，可以输入{ -pin }，或者请前台的工作人员看照片确认。
        医院没有读卡器，或者读卡器坏了的时候，请把资格信息的通知（<ja>資格情報のお知らせ</ja>）或{ -portal }的资格信息画面也一起出示。
        有儿童医疗费补助、指定难病（<ja>指定難病</ja>）等的受给者证（<ja>受給者証</ja>）的人，请把它也带去（市区町村告诉您不用带的除外）。
topic-what-to-bring-paper = 用资格确认书看病的人
topic-what-to-bring-old-card = 有原来的健康保险证（<ja>健康保険証</ja>）的人
topic-what-to-bring-nothing = 没有可以出示的东西的人
topic-what-to-bring-reader-fails = 有登记好的卡，但读卡器不能正常用
topic-what-to-bring-smartphone = 想只带智能手机去看病
    .lines = 只有在有设备的医院和药房，才能用智能手机。要先把卡登记为保险证。手机上怎样准备，请拨打下面“打电话问”里的号码问一问。把卡也带上，会更放心。

topic-high-costs = 要做手术或住院，医疗费可能会很高
    .words = 高额疗养费、高额医疗、kogaku ryoyohi、限度额、限度额认定证、限额、封顶、自付上限、太贵了、付不起、开刀、大病、报销、退钱、透析、特定疾病
topic-high-costs-bite =
    用{ -card }看病，并同意提供信息的话，不用办手续，同一个月、在同一家医院，最多只付到限额。去没有读卡器的医院时，或者电子证书已经过期时，请先问{ -insurer }。
    用{ -kakuninsho }看病的人，请事先向{ -insurer }申请限额适用认定证（<ja>限度額適用認定証</ja>，写明一个月最多付多少）。资格确认书上印着限额区分的人，不需要。
topic-high-costs-card = 用卡看病的人
topic-high-costs-paper = 用资格确认书看病的人
topic-high-costs-disease = 做人工透析等，有特定疾病的人

topic-benefits = 用卡看病，会提供哪些信息，会有什么变化
    .words = 好处、优点、有什么用、为什么要用、同意、不同意可以吗、隐私、个人信息、泄露、医生能看到什么、用药记录、病历、体检、报税、医疗费扣除、灾害
topic-benefits-bite = 在医院和药房，用药、看病、体检的信息，只有在您本人同意的时候，才会提供给医生和药剂师。
topic-benefits-consent = 同不同意，由您自己决定
    .lines = 在医院和药房，没有您的同意，不会提供用药和看病的信息。不明白画面上在问什么的时候，请咨询前台的工作人员。
topic-benefits-care = 同意的话
    .lines =
        以前的用药、看病和特定健康检查（<ja>特定健診</ja>，用来发现生活习惯病的体检）的信息，第一次去的医院或药房也能看到。这样，更容易避免重复用药，也更容易避免用到不适合您的药。
        在旅行的地方，或者发生灾害的时候，医院或药房也能看到用药的信息。
        限额的信息也会提供，所以同一个月、在同一家医院，最多只付到限额。
        { -certificate }过期的这段时间，医院和药房看不到用药和看病的信息。这段时间里限额怎么算，请先问健康保险机构。
topic-benefits-tax = 报税（<ja>確定申告</ja>）时的医疗费扣除（<ja>医療費控除</ja>）
    .lines = 在{ -portal }可以拿到医疗费的记录，报税会更省事。有些费用不在记录里，例如针灸、柔道整复（<ja>柔道整復</ja>）。
topic-benefits-jobs = 开始上班、换工作的时候
    .lines = 不用换卡。不过，新的健康保险机构把您的信息登记好，有时需要几天。

topic-ambulance = 在救护车上用卡（Myna急救，<ja>マイナ救急</ja>）
    .words = 急救车、叫救护车、急诊、急病、急救队员、紧急情况、昏迷、失去意识、晕倒、说不出话、慢性病、用药手册、送医院、myna kyukyu
topic-ambulance-bite = 带着登记为保险证的{ -card }，在救护车上，急救队员有时能确认您在吃的药、得过的病等，用来急救和选择医院。
topic-ambulance-what-it-does = 有什么帮助
    .lines =
        不能说话的时候，或者没有带用药手册（<ja>お薬手帳</ja>）的时候，有时也能知道您在吃的药和慢性病。
        要送去的医院，更容易在您到达以前做好准备。
topic-ambulance-what-it-takes = 要准备的事
    .lines = 请先把卡登记为保险证。

# Life.

topic-children = 孩子的卡和看病
    .words = 小孩、儿童、宝宝、婴儿、新生儿、刚出生、生孩子、保育园、幼儿园、托儿所、学校、修学旅行、未成年、家长、监护人、没有照片
topic-children-bite =
    孩子也可以把{ -card }当保险证用。不满{ $age-guardian }岁的孩子，手续由家长（监护人）办。
    还没有卡的时候，用{ -kakuninsho }看病。如果没有收到，请咨询{ -insurer }。
topic-children-newborn = 刚出生的时候
topic-children-no-photo = 没有照片的卡（不满一岁时申请的卡）
topic-children-guardian = 为不满{ $age-guardian }岁的孩子办手续
topic-children-school = 修学旅行、集训、保育园、幼儿园

topic-carers = 需要别人帮忙的时候
    .words = 护理、看护、介护、照顾、残疾、残障、轮椅、卧床、失智、老年痴呆、养老院、代办、代理人、陪同、看不见、不会操作
topic-carers-bite = 家人、照顾您的人、前台的工作人员，都可以帮您。用{ -card }有困难的人，不用取消卡的登记，只要申请，就可以拿到{ -kakuninsho }。
topic-carers-reader = 用读卡器的时候
topic-carers-paper = 用资格确认书的时候
topic-carers-price = 卡已经登记，但读卡器用不好的时候

topic-residence = 有在留期间（<ja>在留期間</ja>）的人
    .words = 签证、签证延期、续签、签证过期、签证更新了卡不能用、visa、在留卡、在留资格、zairyu、外国人、留学生、技能实习、特定技能、家族滞在、永住、绿卡
topic-residence-bite =
    这里说的是{ -card }，不是在留卡（<ja>在留カード</ja>）。这张卡最长也只能用到在留期间结束的那天。即使延长了在留期间，个人编号卡也不会自动延长。
    请在卡过期之前，到{ -municipality }，把个人编号卡的期限也延长。如果您的卡是个人编号卡和在留卡合成一张的特定在留卡（<ja>特定在留カード</ja>），请向窗口咨询。
topic-residence-waiting = 正在等在留申请的结果
topic-residence-no-notice = 不会寄到期通知
topic-residence-certificate = 电子证书也要更新
topic-residence-permanent = 永住者、特别永住者
    .lines = 卡的期限和在留期间没有关系，到卡上印的日期为止。电子证书有时要在那以前更新。
topic-residence-over = 卡过期了的话
    .lines =
        请到市区町村窗口申请新卡，领到以后，确认作为保险证的登记。在那以前，用{ -kakuninsho }看病。如果没有收到，请咨询{ -insurer }。
        国民健康保险（<ja>国民健康保険</ja>）的资格确认书，有时也会跟着在留期间到期。请看上面印的日期。

topic-moving-marrying-jobs = 搬家、结婚、换工作、离职或退休
    .words = 换地址、地址变更、迁入、离婚、改姓、改名、名字变了、跳槽、转职、入职、新公司、辞职、失业、扶养家属、任意继续、国保换社保
topic-moving-marrying-jobs-bite =
    不管是哪一种，{ -card }作为保险证的登记，都不用重新办。
    不过，搬到别的市区町村的话，请在搬家后{ $moving-report-days }天以内提交迁入申报（<ja>転入届</ja>）。提交的那天算第一天，请在{ $carry-on-days }天以内办继续使用卡的手续。不办的话，卡就不能用了。
    名字变了，要向市区町村和{ -insurer }申报。健康保险变了，要向新的健康保险机构申报。开始上班或换工作的话，通常由工作单位办。
topic-moving-marrying-jobs-name = 名字变了
topic-moving-marrying-jobs-job = 开始上班、换了工作
    .lines = 向新的健康保险机构申报，通常由工作单位办。数据登记好以后，可以用同一张卡。
topic-moving-marrying-jobs-leaving = 离职或退休了，或者不再是被扶养人
    .lines = 请向接下来要加入的健康保险机构申报。数据登记好以前要看病的话，请先问那家健康保险机构。

topic-over-75 = 加入后期高龄者医疗制度（<ja>後期高齢者医療</ja>）的人
    .words = 七十五岁、八十五岁、老人、老年人、老年医保、老人保险、年纪大了、父母的保险、我妈、我爸、爷爷奶奶、广域联合、koki korei、过生日
topic-over-75-bite-everyone = 后期高龄者医疗制度，是{ $age-elderly }岁以上的人和其他一部分人加入的健康保险。这段时期，加入的人都会收到{ -kakuninsho }，不用申请。登记了{ -card }的人，也可以用卡看病。
topic-over-75-bite =
    后期高龄者医疗制度，是{ $age-elderly }岁以上的人和其他一部分人加入的健康保险。只要有登记好的{ -card }，不管多大年纪，都可以用卡看病。
    在{ $elderly-day }已满{ $age-sent }岁的人，都会收到{ -kakuninsho }。比这年轻的人，收到的有时不是资格确认书，而是资格信息的通知（<ja>資格情報のお知らせ</ja>）。
topic-over-75-birthday = 满{ $age-elderly }岁的时候
topic-over-75-older = 在{ $elderly-day }已满{ $age-sent }岁的人
    .lines = 即使有卡，也都会收到资格确认书。
topic-over-75-younger = 在{ $elderly-day }不满{ $age-sent }岁的人
    .lines = 不能把卡当保险证用的人，原则上会收到资格确认书。
topic-over-75-both = 卡和资格确认书两样都有的时候

# Trust.

topic-suspicious-calls = 接到可疑的电话，或收到可疑的短信
    .words = 诈骗、电信诈骗、骗子、被骗了、钓鱼短信、冒充、自动语音、机器人电话、奇怪的电话、陌生电话、按了号码、点了链接、SMS、垃圾邮件、是真的吗、假的
topic-suspicious-calls-bite = 自动语音说“请按键登记”的电话，以及要求登记的短信，都不是厚生劳动省（<ja>厚生労働省</ja>）打来或发来的。电话请挂断，短信里的链接请不要打开。
topic-suspicious-calls-hang-up = 要做的事
topic-suspicious-calls-ask = 担心是真是假的时候
    .lines = 对方说的号码，请不要回拨。请拨打下面“打电话问”里的号码问一问。如果觉得可能受骗了，请找警察商量。
topic-suspicious-calls-told-already = 已经把个人编号（<ja>マイナンバー</ja>）或密码告诉了对方
    .lines =
        请马上找警察商量。密码可以到{ -municipality }重新设置。
        如果把{ -card }交给了对方，或者卡丢了，可以拨打 { $phone }，停用卡。白天、夜里都受理。

topic-legal-basis = 法律是怎么写的
    .words = 法规、法条、条文、法律依据、健康保险法、义务、强制、必须办吗、一定要用吗、不办会怎样、罚款、处罚、违法吗
topic-legal-basis-bite = 健康保险法（<ja>健康保険法</ja>）规定了医院和药房怎样确认您加入了保险。除了用{ -card }确认，用{ -kakuninsho }也能看病。
topic-legal-basis-what-is-checked = 用卡确认什么（<ja>第三条第十三項</ja>）
    .lines = 卡里有利用者证明用电子证书（<ja>利用者証明用電子証明書</ja>）。读卡的时候，会用卡里的这个证书向{ -insurer }查询，“已加入保险”的回答就会送到医院或药房。法律把这叫做“电子资格确认”（<ja>電子資格確認</ja>）。所以，电子证书的期限很重要。
topic-legal-basis-how-one-is-treated = 看病时的规定（<ja>第六十三条第三項</ja>）
    .lines = 去哪家医院或药房，可以自己选。按规定，在那里要通过电子资格确认，或者厚生劳动省令（<ja>厚生労働省令</ja>）规定的其他办法，确认您加入了保险。
topic-legal-basis-working-together = 互相协助（<ja>第二百五条の五</ja>）
    .lines = 按规定，国家、健康保险机构、医院和药房，以及其他有关各方，要通过采用电子资格确认等办法互相协助，让医疗保险的事务顺利进行。这一条里，没有写处罚。

topic-about = { -shirube }和正式的说明
    .words = 这是什么、这个软件、谁做的、官方、官网、政府、市役所、区役所、联系方式、咨询、中文、外语、聊天机器人、Govbot、资料来源、会保存吗
topic-about-bite = { -shirube }根据公开的资料，告诉您要做什么、最晚什么时候办、可以打哪个电话问。这不是政府部门的服务，所以最后请看正式的说明确认。
topic-about-official = 正式的说明在哪里
    .lines =
        { -card }和登记的事，数字厅（<ja>デジタル庁</ja>）和厚生劳动省（<ja>厚生労働省</ja>）的网站上有。
        { -kakuninsho }的事，请咨询您加入的{ -insurer }。卡和{ -certificate }的手续，请咨询{ -municipality }。
topic-about-chatbot = 用文字提问
    .lines = 把卡当保险证用的事，可以问聊天机器人Govbot（<ja>国・地方共通相談チャットボット</ja>）。有的市区町村的网站上，可以打开它。
topic-about-languages = 外语的说明
    .lines = 有给外国籍的人看的说明。健康保险机构寄来的宣传单上，有时印着可以打开它的二维码。厚生劳动省的外语说明，市区町村的网站上有时会介绍。请在窗口问。
topic-about-sources = 参考资料
    .lines =
        每个答案，都写着参考资料的名称，以及资料的日期或我们确认的日期。资料之间说法不一样的时候，我们会写明不一样。
        不知道的事，我们会写不知道，并写明可以问谁。
topic-about-private = 您的个人信息
    .lines = 不问姓名，也不问号码。您选的答案不会保存，也不会发到任何地方。没有连上互联网也能用。

# What was done so that everybody can use it, and what is still missing.
topic-accessibility = 关于看得清、听得清、用得方便
    .words = 无障碍、朗读、念出来、读屏、屏幕阅读器、字太小、字的大小、放大、颜色、对比度、看不清、视力不好、老花眼、弱视、盲人、键盘、不用鼠标、残疾人、无障碍测试
topic-accessibility-bite =
    把字放大、改变颜色、只用键盘、听软件朗读：我们制作时，让每一种用法都能用，也一直在检查。
    还没有做到的事，写在下面。
topic-accessibility-standard = 努力达到的标准
    .lines =
        日本产业标准“JIS X 8341-3:2016”的AA级，以及国际指南“WCAG 2.2”的AA级。
        { -shirube }的所有画面、打印出来的纸和PDF，都以此为目标。
topic-accessibility-tested = 怎样检查
    .lines =
        每一种语言的每一个画面，都用检查工具（axe）检查。
        字放大到两倍时、画面窄时、字和字的间隔拉开时，内容是不是不缺不少、都能看到，会在实际的画面上确认。
        只用键盘能不能从头做到尾，能不能看出现在在哪个位置，传给朗读软件的名称和提示对不对，会在实际的画面上确认。
        颜色是不是容易分辨，会在浅色、深色、清晰（黑白）这几种设置下，把所有的颜色组合都计算一遍。
topic-accessibility-missing = 还没有做到的事
    .lines =
        请有残疾的人和高龄的人试用的测试，还没有做。
        由人来听朗读软件的测试，还没有做。在Windows和macOS上的测试，也还没有做。
        团体的文件里需要修改的地方，只用英语显示。

# For those who answer the phone, a page each. The names of keys are those on the keyboard.
topic-desk-agents = 接待画面的用法（电话、窗口接待人员）
    .words = 客服、坐席、接线员、话务员、咨询员、接待人员、窗口人员、呼叫中心、服务台、接电话、快捷键、按键、键盘、操作方法
topic-desk-agents-bite =
    画面左边是“问到的内容”，中间是“要说的话”，右边是“目前的答案”。
    念出要说的话，再按对方的回答对应的数字，就会进到下一步。不用鼠标。
topic-desk-agents-call = 一个电话的流程
    .lines =
        先选择“对方的语言”（Alt和数字键）。要说的话，会用画面的语言和对方的语言同时显示。
        念出问题，再按回答旁边的数字。“不清楚”也有数字。请照着画面上写的念，不要引导对方怎么回答。
        对方说卡丢了的话，请先按“丢了”。停用卡的电话号码会显示在最上面，请先告诉对方，再问别的问题。
        接着问有没有其他符合的情况。没有的话，按“没有别的，进入总结”的数字，把总结念出来。
        完了以后，按“下一位”（Ctrl + Shift + N）。上一位的回答会全部删掉。如果是刚刚按的，可以用Backspace恢复。
topic-desk-agents-private = 不问什么，不保存什么
    .lines =
        不问姓名、住址和号码。电子证书的有效期限，也只要知道年和月就够了。
        用“复制记录用文字”（Ctrl + Shift + C）复制的内容里，没有对方的日期。
        把回执码告诉对方，下次来电时，由别的人接，也能根据同样的回答来说明。日期请再问一次。
topic-desk-agents-find = 马上查到
    .lines =
        按Ctrl + K，可以查找问题、电话号码、健康保险、词语等任何内容。
        对方手上的清单和答案不一样的时候，“目前的答案”的“发放的核对清单”里会显示理由。
topic-desk-supervisors = 给管理接待窗口的人
    .words = 主管、管理员、管理者、负责人、团体的文件、接待件数、汇总、统计、报表、新版本、软件更新、设置
topic-desk-supervisors-bite =
    可以用团体的文件，添加自己的电话号码和健康保险的规定。
    只有决定要统计的电脑，才会统计件数，而且只保存每天的数。
topic-desk-supervisors-team = 团体的文件
    .lines =
        用模板制作文件，用 shirube pack check 检查，再在每台电脑的“设置”里写上“文件的位置”，按“使用这个文件”。
        添加的内容，会带上添加的团体的名称和日期。国家的规定和电话号码不能改。
        文件改了以后，开着的画面也会跟着变。
topic-desk-supervisors-counts = 件数
    .lines =
        一开始不统计。要在每台电脑的“接待件数”画面，分别按“开始统计”。
        保存的，只有说明的内容、符合的情况、语言、健康保险每天的数。谁、什么时候、回答了什么，都不保存。
        在保存的表格里，小的数会隐去。要合计几台电脑的件数，请用 shirube counts merge，把每台电脑的件数记录合在一起。
topic-desk-supervisors-updates = 信息有多新
    .lines =
        画面的最下面，写着确认信息的日子。信息旧了，会写明已经旧了。
        新版本不会自动安装。有了新版本，请在每台电脑上重新安装。
