# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = 有要改的地方

frame-skip = 跳到正文
frame-bar = 画面上方的按钮
frame-back = 返回
frame-language = 语言 / Language
frame-smaller = 字小一点
frame-larger = 字大一点
frame-phones = 打电话问
frame-settings = 设置
# $date: the day on which a document was last looked at
frame-as-of = 这是我们在{ $date }确认过的信息。
frame-keeps-nothing = 您的回答不会保存。关上{ -shirube }就消失。
frame-sources = 参考资料和版本
frame-day-changed = 日期变了。现在显示的是今天的内容。
# $percent: of the size as designed
frame-size-changed = 字的大小是{ $percent }%。
frame-trouble = 没有成功。请再试一次。如果还是不行，请关上窗口再打开。
frame-not-saved = 设置没能保存。关上窗口之前会保持现在的样子。
frame-no-browser = 没能打开浏览器。请把画面上的网址输入浏览器。
frame-settings-broken = 没能读取保存的设置，已经变回最初的样子。语言和字的大小可以重新选择。
frame-broke-off = 画面中途停止了，所以回到了开头。刚才的回答没有留下，请再回答一遍。设置没有变。
errors-heading = 有要改的地方

# The languages.
language-heading = 请选择语言
language-lead = 以后随时可以更改。

# Home.
home-heading = { -hokensho }：现在要做什么
# $questions: how many; $minutes: about how long
home-lead = { -hokensho }，就是登记为保险证的{ -card }。回答{ $questions }个问题，就知道要做什么、最晚什么时候办、可以打电话问哪里。大约{ $minutes }分钟。
home-asks-no-name = 不问姓名，也不问个人编号等号码。不清楚时，请选“不清楚”。
home-start = 开始
home-go-on = 继续
home-receipt = 我有{ -shirube }的回执码
start-over = 从头开始
insurer-label = 您的健康保险
insurer-hint = 不清楚的话，不用改，直接往下走。
scam-heading = 请小心可疑的电话和短信
scam-text = 厚生劳动省（<ja>厚生労働省</ja>）不会用自动语音电话或短信要求登记。如果是电话，请不要按键，直接挂断。如果是短信，请不要打开链接。
# $phone: an official line
scam-ask = 担心的话，可以打{ $phone }问。

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step }/{ $steps }
step-next = 下一步
error-choose = 请选一个答案。不清楚时，请选“不清楚”。

# A receipt from elsewhere.
receipt-heading = 再看一次以前的说明
receipt-lead = 输入{ -shirube }说明里的回执码，就能再看一次那份说明。
receipt-show = 看说明

# The answers once more.
check-heading = 您的回答对吗？
check-lead = 有不对的地方，可以在这里改。
check-change-situations = 重新选择符合的情况
check-next = 看要做什么
# $step: which
check-change = 改STEP { $step }的回答
# $step: which
check-change-card-expired = 改STEP { $step }关于卡的有效期限的回答
check-no-answer = 还没有回答
check-no-date = 还没有写日期
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date }（{ $japanese }）

# What to do.
result-change = 再看一下我的回答
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = 看别的日子的答案
day-hint = 请写年、月、日，例如 { $example }。
day-show = 看那一天的答案
day-today = 回到今天的答案
day-preview = 这是{ $date }的答案，不是今天（{ $today }）的答案。
day-not-whole = 请把年、月、日都写上，例如 { $example }。
beside-label = 同时显示另一种语言
beside-none = 不显示另一种语言
beside-show = 显示
link-card-application = 打开申请卡的说明页面
link-mynaportal-insurance = 打开Myna Portal的健康保险证页面
link-my-number-contact = 打开数字厅的咨询窗口页面
link-mynaapp = 打开Myna应用（<ja>マイナアプリ</ja>）的网页

# Whom to call.
phones-heading = 打电话问
phones-about = 是什么事？
phones-anything = 所有的事
# $count: how many lines and offices are listed
phones-count = 能问的地方有{ $count }处。

# The settings.
settings-heading = 设置
settings-text-size = 字的大小
settings-colours = 颜色
settings-motion = 画面动态
settings-readings = 汉字上方的读音（<ja>ふりがな</ja>）
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = 和这台电脑一样
colours-light = 浅色
colours-dark = 深色
colours-contrast = 清晰（黑白）
motion-auto = 和这台电脑一样
motion-none = 不使用动态效果
readings-easy = 只在简易日语中显示
readings-always = 所有日语词语都显示
readings-never = 不显示
forget = 删掉回答和设置
forget-hint = 这会删掉您的回答和设置，回到最初的画面。卡的登记不会改变。接待的件数不会删除，可以在件数画面删除。
forgotten = 您的回答和设置已经删掉了。
about-heading = 关于{ -shirube }
# $version: of the program
about-version = 版本 { $version }

# A team's file. $count: how many problems.
team-heading = 团体的文件
team-hint = 健康保险、市区町村、咨询窗口等可以用这个文件添加自己的信息和电话。请写文件的位置。国家的规定和电话不会改变。
team-label = 文件的位置
team-use = 使用这个文件
team-stop = 不再使用
team-wrong = 文件中有{ $count }处需要修改，所以没有添加任何内容。请把下面的内容告诉制作文件的人。
team-unread = 无法读取这个文件。请确认文件的位置。
