# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = 接待件数
counts-open = 看接待件数
counts-lead = 这台电脑上，只按天保存说明的内容、符合的情况、语言、健康保险的件数。时刻、每个人的回答、回执码都不保存，也不会发到任何地方。
counts-is-off = 现在没有统计。
counts-is-on = 每按一次“下一位”，就统计一次。
counts-start = 开始统计
counts-stop = 停止统计
counts-none = 这段时间没有统计过。
counts-period = 期间
counts-today = 今天
# $days: how many days back, today among them
counts-last-days = 最近{ $days }天
counts-all = 全部
# $count: how many calls
counts-calls = 接待的人：{ $count }人
counts-todos = 说明的内容
counts-situations = 符合的情况
counts-languages = 语言
counts-insurers = 健康保险
counts-nothing-to-do = 卡方面没有要办的手续
counts-not-decided = 没能确定
counts-what = 项目
counts-how-many = 件数
counts-export = 存成表格（CSV）
# $least: the smallest number that is exported
counts-export-hint = 在保存的表格里，小于{ $least }的数，以及能推算出这些数的数，都会隐去。今天的数字从明天起才会列入。
counts-forget = 删掉件数
counts-forget-sure = 确定删掉
counts-forget-hint = 删掉的件数不能恢复。
counts-forgotten = 件数已经删掉了。
counts-not-kept = 件数没能保存。可以照样继续接待。
counts-broken = 没能读取件数记录，所以停止了统计。删掉记录，就可以重新统计。
