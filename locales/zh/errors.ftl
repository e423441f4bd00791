# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = 没有写要做什么。可以使用：{ $allowed }。
error-unknown-command = 没有“{ $given }”这个命令。可以使用：{ $allowed }。
error-unknown-option = 没有“{ $given }”这个选项。可以使用：{ $allowed }。
error-unexpected = “{ $given }”是多余的，请去掉。
error-missing-value = { $option } 后面没有值。可以写：{ $allowed }。
error-given-twice = { $option } 重复了。请只写一次。
error-unknown-value = { $option } 不能用“{ $given }”。可以使用：{ $allowed }。
error-missing-code = 没有写备查号码。例如：{ $example }。
error-not-text = “{ $given }”不能作为文字读取。请用{ $example }书写。
error-bad-day = { $option } 的“{ $given }”不是存在的日期。请像 { $example } 这样写。
error-bad-time = { $option } 的“{ $given }”不是存在的时间。请像 { $example } 这样写。

# Dates as people write them.
date-empty = 没有写日期。请像 { $example } 这样写。
date-form = “{ $given }”不能作为日期读取。请像 { $example } 这样写。
# $first, $last: years
date-year-range = “{ $given }”的年份超出范围。可以使用{ $first }年到{ $last }年。
# $era: name of an era; $first, $last: years of that era
date-era-range = “{ $given }”的{ $era }年份超出范围。可以使用{ $era }{ $first }年到{ $last }年。
# $first, $last: months
date-month-range = “{ $given }”的月份不正确。可以使用{ $first }到{ $last }。
# $first, $last: days of that month
date-day-range = “{ $given }”的日子不正确。那个月是{ $first }日到{ $last }日。

# Receipts.
receipt-length = 备查号码的长度不对。请像 { $example } 这样写出全部文字。
# $letter: a letter
receipt-letter = 备查号码里不会有“{ $letter }”。只有数字，以及除I、L、O、U以外的英文字母。
receipt-check = 备查号码里有地方不对。请一个字一个字地核对。
receipt-newer = 这个备查号码是用新版的Shirube做的。请更新Shirube。
receipt-insurer = 这里不认识这个备查号码里的健康保险。请更新Shirube。

# Lines of cases, and output.
line-not-json = 这一行不能作为JSON读取。请像 { $example } 这样写。
line-unknown-key = 没有“{ $given }”这个项目。可以使用：{ $allowed }。
# $option: a key of the line
line-not-a-string = “{ $option }”的值请写成字符串。例如：{ $example }。

usage = 用法：shirube { $allowed }
usage-check = 根据回答查要办的事。
usage-contacts = 看电话号码，以及现在能不能打通。
usage-explain = 用备查号码再次显示同样的答案。
usage-lists = 看可以使用的词语一览。
