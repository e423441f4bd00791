# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = 全家人的办理指南

# Roles. $number: which one, where there are several in the same role.
role-me = 我
role-me-several = 我{ $number }
role-partner = 丈夫、妻子或伴侣
role-partner-several = 丈夫、妻子或伴侣{ $number }
role-child = 孩子
role-child-several = 孩子{ $number }
role-parent = 父亲或母亲
role-parent-several = 父亲或母亲{ $number }
role-grandparent = 爷爷、奶奶、外公或外婆
role-grandparent-several = 爷爷、奶奶、外公或外婆{ $number }
role-other = 其他家人
role-other-several = 其他家人{ $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = 首先是“{ $person }”丢了的卡。请现在就打电话停用。
family-due-by = 下一个期限是“{ $person }”的手续，请最晚在{ $date }办好。{ $days ->
    [0] 这是最后一天。
   *[other] 还有{ $days }天。
}
family-due-undated = 没有规定了日期的手续。请先从“{ $person }”开始。
family-due-nobody = 现在，卡方面谁都没有要办的手续。

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = 家庭文件中要写一到{ $most }个人，每人一个{ $example }。
family-person-wrong = { $person }：{ $problem }

# The window. $person: the role; $most: how many people at most.
home-family = 为全家人一起查
family-heading = 全家人
family-lead = 依次为每个人回答同样的问题。不问姓名。
family-due = 接下来要做的事
family-empty = 还没有添加任何人。
family-add-label = 要添加的人
family-add = 添加这个人
family-full = 最多可以添加{ $most }个人。
family-answer = 回答关于“{ $person }”的问题
family-go-on = 继续回答关于“{ $person }”的问题
family-look = 看“{ $person }”的答案
family-remove = 把“{ $person }”从名单中去掉
family-removed = 已去掉“{ $person }”。
family-restored = 已恢复“{ $person }”。
family-undo = 恢复
family-not-yet = 还没有回答。
family-half = 还没有答完。
family-insurer = “{ $person }”的健康保险
family-back = 回到全家人的名单
family-whose = 关于“{ $person }”
