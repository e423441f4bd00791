# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = 您没有能使用的卡，所以先办卡，再登记为保险证。
reason-card-expired = 卡本身已经过期。我们没有查到卡过期后还能使用的规定。请换成新卡，再办理登记。
reason-card-lost = 卡丢失后，首先要停止使用，以免被别人使用。登记会不会转到补发的卡上，各资料的说明不同，请领到卡后确认。
reason-card-damaged = 不能读取的卡不能使用。等待补发期间，申请后可以使用资格确认书。
reason-card-returned = 交还了卡的人，如果不申请，资格确认书可能不会很快送到。
reason-card-replacing = 等待新卡期间，申请后可以使用资格确认书。领到新卡后，请确认登记是否还在。
reason-all-in-order = 卡、登记、电子证书都齐备了。
reason-certificate-renewable = 电子证书从有效期限的{ $renewal-months }个月前起可以更新。现在已经可以更新了。
reason-certificate-grace = 电子证书已经过期，但在到期月份之后第{ $works-on-months }个月的月底为止，卡还能当作保险证使用。
reason-certificate-disputed = 电子证书过期已经超过{ $leaflet-months }个月。按国家的说明，卡可以用到到期月份之后第{ $works-on-months }个月的月底。为了稳妥，请马上更新，并确认登记。
reason-certificate-lapsed = 电子证书过期已经很久，作为保险证的登记已经取消。请更新后重新登记。
reason-certificate-absent = 要当作保险证使用，卡里需要有利用者证明用电子证书（<ja>利用者証明用電子証明書</ja>）。请先在窗口写入，再办理登记。
reason-not-registered = 卡要登记之后才能当作保险证使用。
reason-not-registered-renewable = 卡要登记之后才能当作保险证使用。电子证书也快到期了，从{ $renewal-months }个月前起可以更新，现在已经可以办理。
reason-not-registered-without-certificate = 登记需要没有过期的电子证书。没有它就不能登记，所以要先去窗口办理。
reason-card-not-sure = 卡的情况不同，要办的事也不同。
reason-registration-not-sure = 是否已经登记，要办的事会不同。
reason-certificate-not-sure = 电子证书什么时候到期，要办的事会不同。
reason-in-any-case = 无论是哪种情况，都需要办这件事。
reason-kakuninsho-late-elderly-everyone = 在那一天，规定是给后期高龄者医疗（<ja>後期高齢者医療</ja>）的所有人寄送资格确认书。
reason-kakuninsho-late-elderly-by-age = 在后期高龄者医疗（<ja>後期高齢者医療</ja>）中，收到的东西因年龄和卡的使用情况而不同。
reason-kakuninsho-on-application = 卡丢失、损坏、已交还或正在更新的人，需要申请资格确认书。
reason-kakuninsho-sent = 不能把卡当作保险证使用的人，原则上会收到资格确认书。
reason-kakuninsho-not-issued = 能把卡当作保险证使用的人，一般不发资格确认书。
reason-kakuninsho-open = 不知道卡能不能用，就不能确定资格确认书的事。
reason-care-card-works = 在窗口出示卡。
reason-care-card-may-work = 还不清楚卡能不能使用。
reason-care-nothing-to-show = 卡还不能当作保险证使用。

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = 核对表只写了“办卡、登记”。丢失时，先停止使用并报失更要紧。
differs-card-damaged = 核对表只写了“办卡、登记”。卡坏了要申请补发，并申请等待期间用的资格确认书。
differs-card-returned = 核对表写的是“办卡、登记”。自己交还了卡的人，没有卡也可以用资格确认书看病。
differs-card-replacing = 核对表写的是“办卡、登记”。您已经在办手续，不用重新申请。
differs-certificate-renewable = 按核对表是“没有要办的事”。现在更新，就不会因为过期而为难。
differs-certificate-disputed = 核对表认为到期{ $leaflet-months }个月后登记就会取消，所以写着“更新、登记”。按国家的说明登记还没有取消，所以先确认登记是否还在。
differs-certificate-absent = 核对表只写了“更新”。原来没有电子证书的卡，写入之后还需要登记。
differs-not-registered-renewable = 核对表只写了“登记”。电子证书快到期了，请不要忘记更新。
differs-not-registered-without-certificate = 核对表只写了“登记”。电子证书过期时不能登记，所以要先更新。

# Things to know.
notice-date-contradicts-answer = 您的回答和电子证书的日期不一致。我们按日期判断。
notice-information-out-of-date = 关于这一天，我们的信息可能已经过时，或者还没有规定。行动之前，请先打电话确认。
notice-no-medical-history-in-grace = 在更新电子证书之前，医生和药剂师看不到您过去的诊疗和用药信息。请口头说明正在吃的药，或出示用药手册（<ja>お薬手帳</ja>）。
notice-three-months-disputed = “{ $leaflet-months }个月”的算法因资料而不同。您以为能用，在窗口也可能不能用，请在看病之前确认。
notice-reader-failure-is-not-full-price = 不会只因为读卡器不能正常工作，就要您付全额医疗费。请告诉接待人员。
notice-may-get-card-again = 如果又想用卡，随时可以重新办卡并登记。
notice-sent-in-principle = 资格确认书原则上不用申请就会送到。如果没有收到，请问{ -insurer }。
notice-insurers-differ = 手续因健康保险而不同。请向{ -insurer }确认。
notice-pay-and-claim = 如果没有可以出示的东西就去看病，可能要先付全额，以后再申请退款。看病之前，请先和{ -insurer }或公司商量。

# Whether the card works.
works-yes = 卡可以当作保险证使用。
works-entitlement-only = 卡可以当作保险证使用，但只能证明您加入了保险。
works-no = 卡还不能当作保险证使用。
works-unknown = 还不知道卡能不能当作保险证使用。

# What to show.
show-my-number-card = 请在窗口出示{ -card }。
show-oshirase = 请把资格信息的通知（<ja>資格情報のお知らせ</ja>）和卡一起出示。
show-portal-screen = 也可以把{ -portal }的资格信息画面和卡一起出示。
show-kakuninsho = 请在窗口出示资格确认书。
show-old-card = 请在窗口出示以前的健康保险证（<ja>健康保険証</ja>）。
show-nothing = 现在还没有可以出示的东西。如果手边有{ -kakuninsho }，请出示它。

# How one comes by the eligibility certificate.
kakuninsho-not-issued = 卡能使用期间，一般不发{ -kakuninsho }。
kakuninsho-sent = 您应该会收到{ -kakuninsho }。
kakuninsho-on-application = { -kakuninsho }要申请才会发。
kakuninsho-ask-insurer = 会不会收到{ -kakuninsho }，请问{ -insurer }。
kakuninsho-unknown = 会不会收到{ -kakuninsho }，要确认上面的事之后才能确定。
