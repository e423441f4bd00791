# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = 知りたいことを書いてさがす
search-hint = 例：なくした、引っ越し、資格確認書
search-count =
    { $count ->
        [0] 見つかりませんでした。
       *[other] { $count }件見つかりました。
    }
search-nothing = 見つかりませんでした。別の言葉でさがすか、{ $phone } に電話で聞いてください。
# What was found, where it is no question.
search-situation = 当てはまることとして選び、することを調べる
search-contact = 電話で聞く
search-term = ことばの説明
