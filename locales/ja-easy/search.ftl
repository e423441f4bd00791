# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = 知りたいことを書いて探す
search-hint = 例：なくした、引っ越し、資格確認書
search-count =
    { $count ->
        [0] 見つかりませんでした。
       *[other] { $count }件見つかりました。
    }
search-nothing = 見つかりませんでした。ほかの言葉で探してください。または、{ $phone } に電話で聞いてください。
# What was found, where it is no question.
search-situation = 自分に合うこととして選んで、することを調べる
search-contact = 電話で聞く
search-term = ことばの説明
