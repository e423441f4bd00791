# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = 您没有能用的卡，所以先办卡，再登记为保险证。
reason-card-expired = 卡本身的有效期限已经过了。我们没有查到卡过期以后还能用的规定。请换一张新卡，再登记。
reason-card-lost = 丢失的卡要先停用，以免被别人使用。原来的登记会不会转到补办的卡上，各资料说法不一样，所以请领到卡以后再确认。
reason-card-damaged = 读不出来的卡不能用。等补办的卡期间，只要申请，就可以用资格确认书。
reason-card-returned = 把卡交还的人，如果不申请，有时不会很快收到资格确认书。
reason-card-replacing = 等新卡期间，只要申请，就可以用资格确认书。领到新卡后，请确认登记是否还在。
reason-all-in-order = 卡、登记、电子证书，都没有问题。
reason-certificate-renewable = 电子证书大约从到期的{ $renewal-months }个月前起可以更新。现在就是可以更新的时候（有的窗口会晚一天开始）。
reason-certificate-grace = 电子证书已经过期，但卡还能当保险证用。能用的最后一天，是到期那个月之后第{ $works-on-months }个月的最后一天。
reason-certificate-disputed = 电子证书过期已经超过{ $leaflet-months }个月。按国家的说明，卡还能用。能用的最后一天，是到期那个月之后第{ $works-on-months }个月的最后一天。为了稳妥，请马上更新，并确认登记。
reason-certificate-lapsed = 电子证书过期已经很久，作为保险证的登记已经失效。请更新后再登记一次。
reason-certificate-absent = 要当保险证用，卡里需要有利用者证明用电子证书（<ja>利用者証明用電子証明書</ja>）。请到窗口写入卡里，然后登记。
reason-not-registered = 卡要先登记，才能当保险证用。
reason-not-registered-renewable = 卡要先登记，才能当保险证用。电子证书也快到期了，大约从{ $renewal-months }个月前起可以更新，现在就是可以更新的时候。
reason-not-registered-without-certificate = 登记需要在有效期内的电子证书。没有它就不能登记，所以要先去窗口办理。
reason-card-not-sure = 卡的情况不同，要做的事也不同。
reason-registration-not-sure = 有没有登记好，要做的事会不同。
reason-certificate-not-sure = 电子证书（存在卡里、用来证明是您本人的数据）什么时候到期，要做的事会不同。
reason-in-any-case = 无论是哪种情况，都需要办这件事。
reason-kakuninsho-late-elderly-everyone = 在那一天，规定是给加入后期高龄者医疗制度（<ja>後期高齢者医療</ja>）的所有人寄送资格确认书。
reason-kakuninsho-late-elderly-by-age = 在后期高龄者医疗制度（<ja>後期高齢者医療</ja>）中，收到的东西会因年龄和用卡的情况而不同。
reason-kakuninsho-on-application = 卡丢了、坏了、交还了，或者正在等更新、补办的人，要申请资格确认书。
reason-kakuninsho-sent = 不能把卡当保险证用的人，原则上会收到资格确认书。
reason-kakuninsho-not-issued = 对能把卡当保险证用的人，通常不发资格确认书。
reason-kakuninsho-open = 不知道卡能不能用，就不能确定资格确认书的事。
reason-care-card-works = 在医院或药房的窗口出示卡。
reason-care-card-may-work = 卡能不能用，还不清楚。
reason-care-nothing-to-show = 卡还不能当保险证用。

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = 核对清单上只写着“办卡、登记”。卡丢了的时候，重要的是先停用、报失。
differs-card-damaged = 核对清单上只写着“办卡、登记”。卡坏了要申请补办，并申请等卡期间用的资格确认书。
differs-card-returned = 核对清单上写着“办卡、登记”。自己交还了卡的人，没有卡也可以用资格确认书看病。
differs-card-replacing = 核对清单上写着“办卡、登记”。您的手续已经在办，不需要重新申请。
differs-certificate-renewable = 按核对清单是“不用做什么”。趁现在更新，就不会因为过期而为难。
differs-certificate-disputed = 核对清单认为到期{ $leaflet-months }个月后登记就会失效，所以写着“更新、登记”。按国家的说明登记还没有失效，所以请更新之后，再确认登记是否还在。
differs-certificate-absent = 核对清单上只写着“更新”。原来没有电子证书的卡，写入电子证书后还需要登记。
differs-not-registered-renewable = 核对清单上只写着“登记”。电子证书快到期了，请别忘了更新。
differs-not-registered-without-certificate = 核对清单上只写着“登记”。没有在有效期内的电子证书就不能登记，所以要先去窗口办理。

# Things to know.
notice-date-contradicts-answer = 您的回答和电子证书的日期对不上。这里按日期来判断。
notice-information-out-of-date = 关于这一天，我们手上的资料可能已经过时，也可能还没有相应的规定。请先打电话确认，再去办。
notice-no-medical-history-in-grace = 更新电子证书之前，医生和药剂师看不到您过去的看病和用药情况。正在吃的药，请口头告诉他们，或者出示用药手册（<ja>お薬手帳</ja>）。
notice-three-months-disputed = “{ $leaflet-months }个月”怎么算，各资料说法不一样。即使您认为能用，在窗口也可能用不了，请在看病前先确认。
notice-reader-failure-is-not-full-price = 不会仅仅因为读卡器出故障，就要您付全部医疗费。请告诉前台的工作人员。
notice-may-get-card-again = 想用卡的时候，随时可以再办卡、再登记。
notice-sent-in-principle = 资格确认书原则上不用申请也会收到。如果没有收到，请咨询您加入的{ -insurer }。
notice-insurers-differ = 手续因健康保险而不同。请向您加入的{ -insurer }确认。
notice-ask-insurer-if-not-renewed = 如果来不及更新，请咨询您加入的{ -insurer }。卡不能用之后，一般会收到资格确认书。
notice-pay-and-claim = 没有东西可以出示就去看病的话，有时要先付全部费用，以后再申请退还。请在看病前，先和您加入的{ -insurer }或工作单位商量。身体不舒服、着急的时候，可以先去看病。

# Whether the card works.
works-yes = 卡可以当保险证用。
works-entitlement-only = 卡可以当保险证用。不过，只能看出您加入了保险。
works-no = 卡现在不能当保险证用。
works-unknown = 卡能不能当保险证用，现在还不知道。

# What to show.
show-my-number-card = 请在窗口出示{ -card }。
show-oshirase = 请把资格信息的通知（<ja>資格情報のお知らせ</ja>）和卡一起出示。
show-portal-screen = 也可以把{ -portal }的资格信息画面和卡一起出示。
show-kakuninsho = 请在窗口出示{ -kakuninsho }。要出示现在的健康保险的、没有过期的那一张。
show-old-card = 请在窗口出示原来的健康保险证（<ja>健康保険証</ja>）。
show-nothing = 如果手上有现在的健康保险的、没有过期的{ -kakuninsho }，请出示它。没有的话，现在还没有可以出示的东西。

# How one comes by the eligibility certificate.
kakuninsho-not-issued = 卡能用的时候，通常不会发{ -kakuninsho }。
kakuninsho-sent = 您应该会收到{ -kakuninsho }。
kakuninsho-on-application = { -kakuninsho }要申请才会发给您。
kakuninsho-ask-insurer = 会不会收到{ -kakuninsho }，请咨询您加入的{ -insurer }。
kakuninsho-unknown = 会不会收到{ -kakuninsho }，要等上面的事弄清楚后才能确定。
