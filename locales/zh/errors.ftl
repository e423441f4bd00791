# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = 没有写要做什么。可以用：{ $allowed }。
error-unknown-command = 没有“{ $given }”这个命令。可以用：{ $allowed }。
error-unknown-option = 没有“{ $given }”这个选项。可以用：{ $allowed }。
error-unexpected = “{ $given }”是多余的。请去掉。
error-missing-value = { $option } 后面没有值。可以写：{ $allowed }。
error-given-twice = { $option } 写了不止一次。请只写一次。
error-unknown-value = { $option } 不能用“{ $given }”。可以用：{ $allowed }。
error-missing-file = 没有写文件名。
# $file: a file as it was named
error-file-not-read = 无法读取“{ $file }”。请确认文件是否存在、能否打开。
error-missing-code = 没有写回执码。例如：{ $example }。
error-not-text = “{ $given }”不能作为文字读取。请用{ $example }书写。
error-bad-day = { $option } 的“{ $given }”不是一个日期。请像 { $example } 这样写。
error-bad-time = { $option } 的“{ $given }”不是一个时刻。请像 { $example } 这样写。

# Dates as people write them.
date-empty = 日期是空的。请像 { $example } 这样写。
date-form = “{ $given }”无法作为日期读取。请像 { $example } 这样写。
date-no-year = 没有写年份。请写在“年”一栏里。
date-no-month = 没有写月份。请写在“月”一栏里，或者把“日”一栏空着。
# $first, $last: years
date-year-range = “{ $given }”的年份超出了范围。可以用{ $first }年到{ $last }年。
# $era: name of an era; $first, $last: years of that era
date-era-range = “{ $given }”的{ $era }年份超出了范围。可以用{ $era }{ $first }年到{ $last }年。
# $first, $last: months
date-month-range = “{ $given }”的月份不对。可以用{ $first }到{ $last }。
# $first, $last: days of that month
date-day-range = “{ $given }”的日子不对。那个月是{ $first }日到{ $last }日。

# Receipts.
receipt-length = 回执码的长度不对。请像 { $example } 这样，把全部字符写出来。
# $letter: a letter
receipt-letter = 回执码里不用“{ $letter }”。只用数字，以及除I、L、O、U以外的英文字母。
receipt-check = 回执码有地方不对。请一个字符一个字符地核对。
receipt-newer = 这个回执是用较新版本的Shirube生成的。请更新Shirube。
receipt-insurer = 这里没有这个回执上的健康保险。请更新Shirube。

# Lines of cases, and output.
line-not-json = 这一行无法作为JSON读取。请像 { $example } 这样写。
line-unknown-key = 没有“{ $given }”这个项目。可以用：{ $allowed }。
# $option: a key of the line
line-not-a-string = “{ $option }”的值请写成字符串。例如：{ $example }。

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file }中有{ $count }处需要修改，没有添加任何内容。第一处：{ $problem }
pack-more = 另外还有{ $count }处需要修改。
pack-good = { $name }（截至{ $date }）：保险者{ $insurers }个，电话{ $contacts }个。没有需要修改的地方。
# $problem: what is wrong
family-wrong = 家庭文件中有需要修改的地方：{ $problem }
# $file: its name; $option: what replaces it
error-file-exists = 已经有同名的文件，所以没有保存：{ $file }。原来的文件没有改变。请换一个名字。如果加上 { $option }，原来的文件会消失，换成新文件。

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = “{ $file }”不是件数记录。请指定每台电脑上的 { $example }。
counts-wrong-exported = “{ $file }”是保存的表格。隐去的数不能相加。请指定每台电脑上的 { $example }。
counts-wrong-day = “{ $file }”中，{ $given }的件数对不上。请指定没有手工改过的原来的文件。

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = “{ $file }”无法作为表格读取。可以用：{ $allowed }。
table-unknown-column = 没有“{ $given }”这一列。可以用：{ $allowed }。
table-missing-column = 没有“{ $column }”这一列。请在第一行写上各列的名称。
table-unfinished = “{ $file }”上次处理到一半就停了。要接着处理，请加 { $resume }；要从头再来，请加 { $option }。
table-other-run = 表格或选项与“{ $file }”上次停下来的处理不一样。请使用同样的表格和选项，或者加 { $option } 从头再来。
table-busy = “{ $file }”正由另一个处理生成。请等它结束。
# $fields: how many fields it has; $wanted: how many it should have
row-fields = 这一行有{ $fields }栏。应为{ $wanted }栏。
row-quote = 引号（"）没有闭合。请一行只写一个人。
# $example: an encoding
row-not-text = 这一行无法作为文字读取。请用{ $example }书写。
row-too-long = 这一行太长了。请一行只写一个人。
row-no-member = “{ $column }”一栏是空的。

usage = 用法：shirube { $allowed }
usage-check = 根据回答，查出要做的事。
usage-contacts = 查看电话号码，以及现在能不能打通。
usage-sheet = 把说明存成文件（文本、网页、PDF、日历）。
usage-explain = 用回执码再次得出同样的答案。
usage-family = 根据家庭文件，汇总每个人要做的事。
usage-pack = 检查要添加的信息文件。
usage-counts = 把各个窗口的件数合成一张表（小的数会隐去）。
usage-topic = 回答常见问题。不写ID时，列出所有问题，或与WORDS相符的问题。
usage-triage = 根据参保人的表格（CSV、Parquet），列出给谁寄哪种信、用哪种语言，以及要做什么、最晚什么时候办。
usage-lists = 查看可以使用的名称（ID）列表。
usage-system = 输出向系统说明本程序的内容（手册、命令补全、菜单项、介绍）。
