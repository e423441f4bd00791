# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = 家族の案内

# Roles. $number: which one, where there are several in the same role.
role-me = わたし
role-me-several = わたし{ $number }
role-partner = 夫・妻・パートナー
role-partner-several = 夫・妻・パートナー{ $number }
role-child = 子ども
role-child-several = 子ども{ $number }
role-parent = 親
role-parent-several = 親{ $number }
role-grandparent = おじいさん・おばあさん
role-grandparent-several = おじいさん・おばあさん{ $number }
role-other = そのほかの家族
role-other-several = そのほかの家族{ $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = まず、「{ $person }」のなくしたカードのことです。いますぐ電話して、カードを止めてもらってください（利用停止）。
family-due-by = 次に期限が来るのは、「{ $person }」の手続きです。{ $date }までにしてください。{ $days ->
    [0] この日が最後です。
   *[other] あと{ $days }日です。
}
family-due-undated = 日にちが決まっている手続きはありません。まず「{ $person }」から始めてください。
family-due-nobody = いま、カードの手続きが必要な人はいません。

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = 家族のファイルには、{ $example }を一人から{ $most }人まで書いてください。
family-person-wrong = { $person }：{ $problem }

# The window. $person: the role; $most: how many people at most.
home-family = 家族の分を一緒に調べる
family-heading = 家族の案内
family-lead = 一人ずつ、同じ質問に答えます。名前は聞きません。
family-due = 次にすること
family-empty = まだ、だれもリストに入れていません。
family-add-label = リストに入れる人
family-add = この人をリストに入れる
family-full = リストに入れられるのは{ $most }人までです。
family-answer = { $person }の質問に答える
family-go-on = { $person }の続きに答える
family-look = { $person }の答えを見る
family-remove = { $person }をリストから外す
family-removed = { $person }を外しました。
family-restored = { $person }をリストに戻しました。
family-undo = 元に戻す
family-not-yet = まだ答えていません。
family-half = 途中まで答えています。
family-insurer = { $person }の健康保険
family-back = 家族のリストに戻る
family-whose = { $person }について
