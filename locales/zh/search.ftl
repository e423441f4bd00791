# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = 用自己的话查找
search-hint = 例如：丢了、搬家、资格确认书
search-count =
    { $count ->
        [0] 没有找到。
       *[other] 找到{ $count }条。
    }
search-nothing = 没有找到。请换个词再找，或者打电话问：{ $phone }。
# What was found, where it is no question.
search-situation = 选为符合自己的情况，查要做的事
search-contact = 打电话问
search-term = 词语说明
