# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = 电话、窗口接待
desk-open = 电话、窗口接待人员用
desk-steps = 问到的内容
desk-script = 要说的话
desk-glance = 目前的答案
desk-language = 对方的语言
desk-find = 查找
desk-undo = 退回一步
desk-next-caller = 下一位
desk-unknown = 对方说“不清楚”时
desk-while = 对方在找的时候
desk-if-asked-why = 对方问理由时
desk-answers = 对方的回答
desk-date = 日期
# $example: a date in one piece
desk-date-hint = 只写年和月也可以。例如：{ $example }
desk-date-set = 用这个日期继续
desk-no-more = 没有别的，进入总结
desk-themes-back = 其他方面
desk-closing = 念出总结
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } 目前的答案：{ $headline }
# $seconds: how long it can be taken back
desk-cleared = 上一位的回答已全部删掉。{ $seconds }秒以内可以恢复。
desk-take-back = 恢复上一位
desk-taken-back = 上一位的回答已恢复。
desk-undone = 已退回一步。
desk-nothing-to-undo = 没有可以退回的回答。
desk-ticket = 复制记录用文字

# At a glance.
glance-todo = 要做的事
glance-by = 期限
glance-by-none = 没有固定的期限
glance-works = 卡
glance-works-yes = 能用
glance-works-entitlement-only = 能用（看不到用药等信息）
glance-works-no = 现在不能用
glance-works-unknown = 还不清楚
glance-kakuninsho = 资格确认书
glance-kakuninsho-not-issued = 通常不发
glance-kakuninsho-sent = 原则上会发
glance-kakuninsho-on-application = 申请了才发
glance-kakuninsho-ask-insurer = 问健康保险机构
glance-kakuninsho-unknown = 还不清楚
glance-phone = 电话
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone }　{ $state }
glance-phone-none = 没有对应的电话
glance-insurer = 健康保险的规定
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] 没有和这位有关的规定
       *[other] 有{ $count }条
    }
glance-insurer-unknown = 还不知道是哪家健康保险
glance-sources = 资料不一致
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] 没有
       *[other] 有{ $count }处
    }
glance-paper = 发放的核对清单
glance-paper-same = 和核对清单一样
glance-paper-differs = 有不一样的地方
glance-paper-open = 还没有确定

# Finding anything.
find-heading = 查找任何内容
find-label = 要查找的词
find-hint = 可以查找问题、电话号码、符合的情况、健康保险、词语、操作。用上下箭头键选择，按Enter确定。
find-close = 关闭
search-insurer = 健康保险
search-action = 操作

# Keys.
keys-heading = 按键一览
keys-lead = 不用鼠标，也能从头到尾接完一个电话。
keys-everywhere = 所有画面
keys-desk = 接待画面
keys-key = 按键
keys-does = 作用
key-back = 返回上一个画面
key-print = 打印（在接待画面，打印对方语言的说明）
key-phones = 看电话号码
key-language = 选择画面的语言
key-start-over = 从头再来（接待中：下一位）
key-smaller = 字小一点
key-larger = 字大一点
key-normal = 字恢复原来的大小
key-keys = 看按键一览
key-answer = 选择旁边写着这个数字的回答
key-move = 在各个回答之间移动
key-undo = 退回一步（刚按了“下一位”的话，恢复上一位）
key-pane = 移到下一个区域
key-pane-back = 移到上一个区域
key-caller-language = 选择对方的语言
key-find = 查找任何内容
key-ticket = 复制记录用文字
key-next-caller = 下一位
settings-single-keys = 在接待画面使用数字键等
single-keys-on = 使用
single-keys-off = 不使用
