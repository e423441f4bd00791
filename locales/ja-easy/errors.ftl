# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = 何をするかが書いてありません。使えるもの：{ $allowed }。
error-unknown-command = 「{ $given }」という命令はありません。使えるもの：{ $allowed }。
error-unknown-option = 「{ $given }」という指定はありません。使えるもの：{ $allowed }。
error-unexpected = 「{ $given }」は、ここではいりません。消してください。
error-missing-value = { $option } のあとに値がありません。書けるもの：{ $allowed }。
error-given-twice = { $option } がくり返し書いてあります。一度だけ書いてください。
error-unknown-value = { $option } に「{ $given }」は使えません。使えるもの：{ $allowed }。
error-missing-file = ファイルが書いてありません。
# $file: a file as it was named
error-file-not-read = 「{ $file }」を読めません。ファイルがあるか、確かめてください。そのファイルを開くことができるかも、確かめてください。
error-missing-code = 控えの番号が書いてありません。例：{ $example }。
error-not-text = 「{ $given }」は文字として読めません。{ $example }で書いてください。
error-bad-day = { $option } の「{ $given }」という日はありません。{ $example } のように書いてください。
error-bad-time = { $option } の「{ $given }」という時間（時刻）はありません。{ $example } のように書いてください。

# Dates as people write them.
date-empty = 日付が書いてありません。{ $example } のように書いてください。
date-form = 「{ $given }」は日付として読めません。{ $example } のように書いてください。
date-no-year = 年が書いてありません。「年」のところに書いてください。
date-no-month = 月が書いてありません。「月」のところに書いてください。月を書かないときは、「日」のところも空けてください。
# $first, $last: years
date-year-range = 「{ $given }」の年は使えません。{ $first }年から{ $last }年までで書いてください。
# $era: name of an era; $first, $last: years of that era
date-era-range = 「{ $given }」の{ $era }の年は使えません。{ $era }{ $first }年から{ $last }年までで書いてください。
# $first, $last: months
date-month-range = 「{ $given }」の月は、カレンダーにありません。{ $first }から{ $last }までで書いてください。
# $first, $last: days of that month
date-day-range = 「{ $given }」の日は、カレンダーにありません。その月は{ $first }日から{ $last }日までです。

# Receipts.
receipt-length = 控えの番号の長さが違います。{ $example } のように、文字を全部書いてください。
# $letter: a letter
receipt-letter = 控えの番号に「{ $letter }」は使いません。使うのは、数字と英字だけです。英字の中で、I・L・O・Uは使いません。
receipt-check = 控えの番号のどこかが違っています。一文字ずつ、もう一度見てください。
receipt-newer = この控えは、もっと新しいしるべで作ったものです。このしるべを新しくしてください。
receipt-insurer = この控えの健康保険が、このしるべの中にありません。しるべを新しくしてください。

# Lines of cases, and output.
line-not-json = この行はJSONとして読めません。{ $example } のように書いてください。
line-unknown-key = 「{ $given }」という項目はありません。使えるもの：{ $allowed }。
# $option: a key of the line
line-not-a-string = 「{ $option }」の値は文字列で書いてください。例：{ $example }。

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file }に、直すところが{ $count }か所あります。何も足しませんでした。最初は：{ $problem }
pack-more = 直すところは、ほかに{ $count }か所あります。
pack-good = { $name }（{ $date }の情報）：健康保険は{ $insurers }件、電話番号は{ $contacts }件です。直すところはありません。
# $problem: what is wrong
family-wrong = 家族のファイルに直すところがあります：{ $problem }
# $file: its name; $option: what replaces it
error-file-exists = 同じ名前のファイルがあります：{ $file }。それで、保存していません。前のファイルはそのままです。ほかの名前にしてください。{ $option } を付けると、前のファイルは消えて、新しいファイルに変わります。

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = { $file } は件数の記録ではありません。それぞれのパソコンの { $example } を指定してください。
counts-wrong-exported = { $file } は保存した表です。隠した数は足せません。それぞれのパソコンの { $example } を指定してください。
counts-wrong-day = { $file } の { $given } の件数が合いません。手で直していない、元のファイルを指定してください。

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = 「{ $file }」を表として読めません。読めるもの：{ $allowed }。
table-unknown-column = 「{ $given }」という列はありません。使えるもの：{ $allowed }。
table-missing-column = 「{ $column }」の列がありません。最初の行に列の名前を書いてください。
table-unfinished = 前に「{ $file }」を作っていて、途中で止まりました。続きを作るときは、{ $resume } を付けてください。最初から作るときは、{ $option } を付けてください。
table-other-run = 前に「{ $file }」を作っていて、途中で止まりました。表か指定が、そのときと違います。そのときと同じものを指定してください。または、{ $option } を付けて、最初から作ってください。
table-busy = 「{ $file }」は、いま、ほかのところで作っています。終わるまで待ってください。
# $fields: how many fields it has; $wanted: how many it should have
row-fields = この行の欄は{ $fields }個です。{ $wanted }個にしてください。
row-quote = 「"」が閉じていません。一行に一人だけ書いてください。
# $example: an encoding
row-not-text = この行は文字として読めません。{ $example }で書いてください。
row-too-long = この行は長すぎます。一行に一人だけ書いてください。
row-no-member = 「{ $column }」のところに、何も書いてありません。

usage = 使いかた：shirube { $allowed }
usage-check = 答えから、することを調べます。
usage-contacts = 電話番号を見ます。いま電話がつながるかどうかも見ます。
usage-sheet = 案内をファイルに保存します（テキスト、ウェブページ、PDF、カレンダー）。
usage-explain = 控えの番号から、同じ答えを出します。
usage-family = 家族のファイルから、一人ひとりのすることをまとめます。
usage-pack = 足す情報のファイルを確かめます。
usage-counts = いくつかのパソコンの件数を合わせて、一つの表にします。少ない数は隠します。
usage-topic = よくある質問に答えます。IDを書かないときは、質問の一覧か、WORDSに合う質問を見ます。
usage-triage = 健康保険に入っている人の表（CSV・Parquet）から、だれに、どの手紙を、どのことばで送るかをまとめます。いつまでに何をするかもまとめます。
usage-lists = 指定に使える名前（ID）の一覧を見ます。
usage-system = このプログラムの説明を出します。パソコンのシステムが使います（マニュアル、メニューの項目など）。
