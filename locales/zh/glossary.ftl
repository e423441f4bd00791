# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = 词语说明
glossary-lead = 这些是文件和画面上会出现的词语。
glossary-open = 看词语说明
# $reading: how it is read
glossary-reading = 读法：{ $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name }（{ $japanese }）

term-card = 个人编号卡
    .means = 带IC芯片的塑料卡，一般有本人的照片，通常在市区町村窗口领取。
term-hokensho = 个人编号卡保险证
    .means = 就是登记为保险证的个人编号卡，不是另外一张卡。
term-registration = 登记为保险证
    .means = 为了把个人编号卡当保险证用而办的手续。
term-kakuninsho = 资格确认书
    .means = 没有卡的人、不能把卡当保险证用的人等，在医院或药房的窗口出示的证件。
term-oshirase = 资格信息的通知
    .means = 写着您的保险号码等内容的纸，只出示这张纸不能看病。
term-old-card = 原来的健康保险证
    .means = 以前由健康保险机构发的保险证，现在已经不能用了。
term-certificate = 电子证书
    .means = 卡的IC芯片里的数据，用来证明是您本人，有有效期限。
term-expiry-notice = 有效期限通知书
    .means = 告诉您电子证书或卡快要到期的信，和在留期间一起到期的不会寄来。
term-pin = 密码
    .means = 领卡等时候设定的号码，当保险证用的时候是{ $pin-digits }位数字（也有没有密码的卡）。
term-reader = 带人脸识别功能的读卡器
    .means = 许多医院和药房前台的机器，把卡放上去，用人脸识别或密码确认是您本人。
term-portal = Myna Portal
    .means = 日本政府的网站，可以查看自己的保险和医疗费的记录。
term-app = Myna应用
    .means = 用来打开Myna Portal等的智能手机应用，以前叫Myna Portal应用。
term-atm = SEVEN银行ATM
    .means = 便利店等地方的机器，知道密码的话，可以用它把卡登记为保险证。
term-my-number = 个人编号
    .means = 在日本有住民票（居民登记）的人都有的号码，每个人的都不一样。
term-insurer = 健康保险机构
    .means = 管理您加入的健康保险的机构。
term-society = 健康保险组合
    .means = 由公司等设立、管理健康保险的团体。
term-kokuho = 国民健康保险
    .means = 没有加入公司等的健康保险，也没有加入后期高龄者医疗制度的人，在市区町村等加入的健康保险。
term-koki-korei = 后期高龄者医疗制度
    .means = { $age-elderly }岁以上的人和其他一部分人加入的健康保险。
term-voluntary = 任意继续
    .means = 离开工作单位后，仍继续加入以前工作单位的健康保险。
term-dependant = 扶养
    .means = 以家属的身份，加入家人的健康保险。
term-municipality = 市区町村窗口
    .means = 市役所、区役所，以及町和村的役场的办事窗口。
term-moving-in-report = 迁入申报
    .means = 从别的市区町村搬来时，向新的市区町村提交的申报。
term-period-of-stay = 在留期间
    .means = 外国籍的人获准在日本停留的期间。
term-elderly-certificate = 高龄受给者证
    .means = 七十岁到七十四岁的人的证件，写明在窗口付几成。
term-limit-certificate = 限额适用认定证
    .means = 在窗口出示后，同一个月在同一家医院付的钱就不会超过上限的证件。
term-disease-certificate = 特定疾病疗养受疗证
    .means = 做人工透析的人等，经健康保险机构认定为特定疾病的人，在医院或药房的窗口出示的证件。
term-reissue = 补办
    .means = 卡或证件丢了或坏了的时候，申请重新做一份。
