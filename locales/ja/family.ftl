# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = ご家族のご案内

# Roles. $number: which one, where there are several in the same role.
role-me = わたし
role-me-several = わたし{ $number }
role-partner = 夫・妻・パートナー
role-partner-several = 夫・妻・パートナー{ $number }
role-child = お子さん
role-child-several = お子さん{ $number }
role-parent = 親
role-parent-several = 親{ $number }
role-grandparent = 祖父・祖母
role-grandparent-several = 祖父・祖母{ $number }
role-other = そのほかの家族
role-other-several = そのほかの家族{ $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = まず、「{ $person }」のなくしたカードです。いますぐ電話して、利用を止めてもらってください。
family-due-by = 次の期限は、「{ $person }」の手続きです。{ $date }まで。{ $days ->
    [0] この日が最後です。
   *[other] あと{ $days }日です。
}
family-due-undated = 日にちの決まった手続きはありません。まず「{ $person }」から始めましょう。
family-due-nobody = いま、カードの手続きがいる方はいません。

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = 家族のファイルには、{ $example }を一人から{ $most }人まで書きます。
family-person-wrong = { $person }：{ $problem }

# The window. $person: the role; $most: how many people at most.
home-family = 家族のぶんをまとめて調べる
family-heading = 家族のご案内
family-lead = ひとりずつ、同じ質問に答えます。名前は聞きません。
family-due = 次にすること
family-empty = まだ、だれも加えていません。
family-add-label = 加える人
family-add = この人を加える
family-full = 加えられるのは{ $most }人までです。
family-answer = { $person }の質問に答える
family-go-on = { $person }の続きに答える
family-look = { $person }の答えを見る
family-remove = { $person }を一覧から外す
family-removed = { $person }を外しました。
family-restored = { $person }を一覧に戻しました。
family-undo = 元に戻す
family-not-yet = まだ答えていません。
family-half = 答えの途中です。
family-insurer = { $person }の健康保険
family-back = 家族の一覧に戻る
family-whose = { $person }について
