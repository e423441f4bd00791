# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = 关于{ -hokensho }，查一查现在要做什么
system-keywords = 健康保险,保险证,个人编号卡,个人编号卡保险证,资格确认书,电子证书,日本

# The manual: its headings, and what the exit codes mean.
manual-name = 名称
manual-synopsis = 用法
manual-description = 说明
manual-commands = 命令
manual-options = 选项
manual-exit = 退出码
manual-exit-answered = 得出了答案。
manual-exit-output = 答案没能输出。
manual-exit-input = 输入的内容有问题。会在标准错误输出里用一行写明哪里不对、可以写什么。

# What each option of the command line is for.
option-card = 有没有个人编号卡，是什么状态
option-registered = 是否已登记为保险证
option-certificate = 已经知道的电子证书情况
option-certificate-expires = 电子证书到哪一天为止。只写年，或只写年月也可以；公历、日本年号都可以
option-situation = 其他符合的情况。可以写多次
option-insurer = 您加入的健康保险。也会用上它自己的规定
option-day = 按哪一天来回答。不写就是今天
option-lang = 回答用的语言
option-beside = 并排显示的第二种语言
option-pack = 团体的文件，用来添加自己的健康保险和电话号码
option-json = 用JSON回答
option-lines = 每行读取一个用JSON写的情况，逐个回答
option-at = 按哪个时刻来看。不写就是现在
option-search = 要找的词
option-format = 文件的格式
option-out = 存到哪个文件
option-arrange = 两种语言怎样排列
option-family = 写有每位家人情况的文件
option-receipt = 以前答案的回执码
option-topic = 常见问题的ID
option-brief = 只写要点
option-replace = 用新文件代替已有的文件
option-rejects = 保存无法判断的行的文件
option-part = 把表格分成几份，处理其中第几份
option-resume = 从上次停下的地方接着做
option-help = 查看用法
option-version = 查看版本
