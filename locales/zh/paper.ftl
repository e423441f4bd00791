# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = { -shirube }不是政府部门的服务。
# For who does not see the code to scan. $address: a web address
page-code = 打开 { $address } 的二维码

# A receipt that was entered.
receipt-edition = 这个回执码生成之后，{ -shirube }里的规定信息有了更新。这里是按现在的信息得出的答案，可能和以前的说明不同。
receipt-dateless = 回执码里没有电子证书的有效期限等日期。想看最晚要在哪一天办好，请填写您知道的日期。
receipt-give-date = 填写电子证书的日期
receipt-give-situations = 填写所选情况的日期

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = 个人编号卡：大约从这天起可以更新卡里的{ -certificate }
calendar-certificate-expires = 个人编号卡：卡里的{ -certificate }有效的最后一天
calendar-certificate-works-until = 个人编号卡：如果没有更新电子证书，这天是能当保险证用的最后一天（卡本身先到期的话，只能用到卡到期的那天）
calendar-last-day = 个人编号卡的手续，这天是最后一天：{ $todo }
calendar-receipt = { -shirube }的回执码：{ $code }

# The window.
take-heading = 把这份说明留在纸上或存成文件
take-print = 打印
take-pdf = 存成PDF
take-page = 存成网页（HTML）并在浏览器中打开
take-calendar = 把日期存成日历文件
take-copy = 复制要点
take-hint = 如果打印窗口没有出现，可以存成网页，在浏览器中打开后打印。日历文件用日历应用打开，就能把日期加进去。保存的文件里有这份说明的内容或日期，交给别人时请留意。
arrange-label = 两种语言的排法
arrange-beside = 左右并排
arrange-after = 先排完一种语言，再排另一种
take-making = 正在制作，请稍候。
take-stop = 停止
take-stopped = 已停止，没有保存任何内容。
# $file: where it is
take-saved = 已保存：{ $file }
# $file: where it is
take-opened = 已保存，并在浏览器中打开。打印请用浏览器的菜单。保存的位置：{ $file }
# $file: where it is
take-not-opened = 已保存，但没能在浏览器中打开。请双击保存的文件：{ $file }
take-copied = 要点已复制，可以粘贴到邮件或备忘录等处。
take-not-copied = 没能复制要点。没有丢失任何内容。请再试一次，或存成PDF。

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = 这台电脑没有{ $language }的字体，无法制作PDF。没有丢失任何内容。请打印，或存成网页（HTML）。
take-not-made = 没能制作PDF。没有丢失任何内容。请打印，或存成网页（HTML）。
take-no-days = 没有可以放进日历的日期，所以没有保存任何内容。如果还没有填写电子证书的日期，请填写后再试。
take-exists = 已经有同名的文件或文件夹，所以没有保存。原有的没有改变。请换一个名字。原有的文件或文件夹：{ $file }
take-no-folder = 找不到用来保存的文件夹，所以没有保存。没有丢失任何内容。请换一个地方。您选的位置：{ $file }
take-no-rights = 没能保存到那个地方。没有丢失任何内容。如果同一个文件正打开着，请关闭后再试。也可以选择“文档”等您自己的文件夹。您选的位置：{ $file }
take-full = 空间不够，所以没有保存。没有丢失任何内容。请换一个地方。您选的位置：{ $file }
take-not-written = 没能保存。没有丢失任何内容。如果同一个文件正打开着，请关闭后再试。也可以换一个地方再试。您选的位置：{ $file }
