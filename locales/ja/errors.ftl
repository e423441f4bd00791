# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = 何をするかが書かれていません。使えるのは：{ $allowed }。
error-unknown-command = 「{ $given }」という命令はありません。使えるのは：{ $allowed }。
error-unknown-option = 「{ $given }」という指定はありません。使えるのは：{ $allowed }。
error-unexpected = 「{ $given }」は余分です。取り除いてください。
error-missing-value = { $option } のあとに値がありません。書けるのは：{ $allowed }。
error-given-twice = { $option } がくり返し書かれています。一度だけ書いてください。
error-unknown-value = { $option } に「{ $given }」は使えません。使えるのは：{ $allowed }。
error-missing-file = ファイルが書かれていません。
# $file: a file as it was named
error-file-not-read = 「{ $file }」を読めません。ファイルがあるか、開けるかを確かめてください。
error-missing-code = 控えの番号が書かれていません。例：{ $example }。
error-not-text = 「{ $given }」は文字として読めません。{ $example }で書いてください。
error-bad-day = { $option } の「{ $given }」という日はありません。{ $example } のように書いてください。
error-bad-time = { $option } の「{ $given }」という時刻はありません。{ $example } のように書いてください。

# Dates as people write them.
date-empty = 日付が書かれていません。{ $example } のように書いてください。
date-form = 「{ $given }」は日付として読めません。{ $example } のように書いてください。
date-no-year = 年が書かれていません。「年」の欄に書いてください。
date-no-month = 月が書かれていません。「月」の欄に書くか、「日」の欄を空けてください。
# $first, $last: years
date-year-range = 「{ $given }」の年は使えません。{ $first }年から{ $last }年までで書いてください。
# $era: name of an era; $first, $last: years of that era
date-era-range = 「{ $given }」の{ $era }の年は使えません。{ $era }{ $first }年から{ $last }年までで書いてください。
# $first, $last: months
date-month-range = 「{ $given }」の月は暦にありません。{ $first }から{ $last }までで書いてください。
# $first, $last: days of that month
date-day-range = 「{ $given }」の日は暦にありません。その月は{ $first }日から{ $last }日までです。

# Receipts.
receipt-length = 控えの番号の長さが違います。{ $example } のように、すべての文字を書いてください。
# $letter: a letter
receipt-letter = 控えの番号に「{ $letter }」は使われません。数字と、I・L・O・Uをのぞく英字だけです。
receipt-check = 控えの番号のどこかが違っています。一文字ずつ見直してください。
receipt-newer = この控えは新しい版のしるべで作られています。しるべを新しくしてください。
receipt-insurer = この控えにある健康保険が、このしるべには入っていません。しるべを新しくしてください。

# Lines of cases, and output.
line-not-json = この行はJSONとして読めません。{ $example } のように書いてください。
line-unknown-key = 「{ $given }」という項目はありません。使えるのは：{ $allowed }。
# $option: a key of the line
line-not-a-string = 「{ $option }」の値は文字列で書いてください。例：{ $example }。

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file }に直すところが{ $count }か所あり、何も加えませんでした。最初は：{ $problem }
pack-more = 直すところは、ほかに{ $count }か所あります。
pack-good = { $name }（{ $date }時点）：健康保険 { $insurers }件、電話番号 { $contacts }件。直すところはありません。
# $problem: what is wrong
family-wrong = 家族のファイルに直すところがあります：{ $problem }
# $file: its name; $option: what replaces it
error-file-exists = 同じ名前のファイルがあるので、保存していません：{ $file }。前のファイルはそのままです。別の名前にしてください。{ $option } を付けると、前のファイルは消えて、新しいものに置きかわります。

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = { $file } は件数の記録ではありません。それぞれのパソコンの { $example } を指定してください。
counts-wrong-exported = { $file } は保存した表です。伏せた数は足せません。それぞれのパソコンの { $example } を指定してください。
counts-wrong-day = { $file } の { $given } の件数が合いません。手で直していない、元のファイルを指定してください。

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = 「{ $file }」を表として読めません。読めるのは：{ $allowed }。
table-unknown-column = 「{ $given }」という列はありません。使えるのは：{ $allowed }。
table-missing-column = 「{ $column }」の列がありません。一行目に列の名前を書いてください。
table-unfinished = 「{ $file }」を作る前回の処理が途中で止まっています。続きからなら { $resume }、はじめからやり直すなら { $option } を付けてください。
table-other-run = 「{ $file }」を作る前回の処理とは、表か指定が違います。前回と同じものを指定するか、{ $option } を付けてはじめからやり直してください。
table-busy = 「{ $file }」は、いま別の処理が作っています。それが終わるまで待ってください。
# $fields: how many fields it has; $wanted: how many it should have
row-fields = この行の欄は{ $fields }個です。{ $wanted }個にしてください。
row-quote = 引用符（"）が閉じていません。一行に一人分だけを書いてください。
# $example: an encoding
row-not-text = この行は文字として読めません。{ $example }で書いてください。
row-too-long = この行は長すぎます。一行に一人分だけを書いてください。
row-no-member = 「{ $column }」の欄が空です。

usage = 使い方：shirube { $allowed }
usage-check = 答えから、することを調べます。
usage-contacts = 電話番号と、いまつながるかどうかを見ます。
usage-sheet = 案内をファイルに保存します（テキスト、ウェブページ、PDF、カレンダー）。
usage-explain = 控えの番号から同じ答えを出します。
usage-family = 家族のファイルから、一人ひとりのすることをまとめます。
usage-pack = 加える情報のファイルを確かめます。
usage-counts = いくつかのパソコンの件数を合わせて、一つの表にします。少ない数は伏せます。
usage-topic = よくある質問に答えます。IDを書かなければ、質問の一覧か、WORDSに合う質問を見ます。
usage-triage = 加入者の表（CSV・Parquet）から、だれに、どの手紙を、どの言語で送るか、いつまでに何をするかをまとめます。
usage-lists = 指定に使える名前（ID）の一覧を見ます。
usage-system = このプログラムについてシステムに伝えるものを出します（マニュアル、入力の補完、メニューの項目、説明）。
