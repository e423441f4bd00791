# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = { -card }を持っていますか
question-registered = 保険証として使う登録は済んでいますか
question-certificate = カードの{ -certificate }の有効期限はいつですか
question-card-expired = カードそのものの有効期限は切れていますか

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = わからない
choice-card-valid = 持っています
choice-card-none = 一度も持ったことがありません
choice-card-waiting = はじめてのカードを申し込んで、待っています
choice-card-lost = なくしました
choice-card-damaged = こわれています
    .hint = 割れた、カードのICチップがこわれていると言われた、など
choice-card-replacing = カードの更新や再発行を申し込んで、待っています
choice-card-returned = 返しました
choice-card-expired-no = まだ切れていません
choice-card-expired-yes = 切れています
choice-registered-yes = 済んでいます
choice-registered-no = まだです
choice-registered-released = 取りやめました
    .hint = 一度登録し、そのあと解除の手続きをした方です。もう一度使いたいときに選んでください。使わないままでよければ、登録は必要ありません。
choice-certificate-date = 日付がわかります
choice-certificate-valid = まだ切れていませんが、日付はわかりません
choice-certificate-expired = 切れていると言われました
    .hint = 病院や薬局で「切れています」と言われた、など。「もうすぐ切れます」というお知らせなら、まだ切れていません。
choice-certificate-absent = カードに電子証明書を入れていません
    .hint = 申し込むときに、付けないと選んだ方など。日付の欄が空いているだけなら、「わからない」を選んでください。

# The date of the certificate.
date-legend = 電子証明書の有効期限
# $example: a date in one piece
date-hint = 年と月だけでもかまいません。年の欄に、{ $example } のように続けて書くこともできます。
date-count = 年の数え方
count-western = 西暦
count-reiwa = 令和
count-heisei = 平成
date-field-year = 年
date-field-month = 月
date-field-day = 日
date-with-day = 日も書く

# What helps to find an answer.
help-card = マイナンバーカードとは
    .first = プラスチックのカードです。表に、名前と「…まで有効」という日付が印刷されています。
    .second = 紙の「通知カード」や「個人番号通知書」は、マイナンバーカードではありません。
help-card-expired = どこを見ればよいか
    .first = カードの表に「…まで有効」と印刷された日付を見てください。
    .second = 手で書く「電子証明書の有効期限」とは、別の日付です。
help-registered = 登録を確かめるには
    .first = マイナポータルの「健康保険証」で「登録済」と出れば、済んでいます。
    .second = 次に病院や薬局へ行くとき、顔認証付きカードリーダーにカードを置いてもわかります。登録がまだなら、登録の画面に変わります。
    .third = いま確かめられなければ、「わからない」を選んで進めます。
help-certificate = 電子証明書の有効期限はどこにあるか
    .first = 電子証明書は、カードの中に入っている、本人であることを示すデータです。紙ではありません。
    .second = 期限は、カードの表の「電子証明書の有効期限」の欄にあります。受け取ったときに自分で書く欄なので、空いていることもあります。
    .third = 空いているときや、更新のあとで書き直していないときは、「わからない」を選んで進めます。確かめ方も案内します。

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = マイナンバーカードの表の絵：印刷された日付と、手で書く日付
drawing-printed = ○○年○月○日まで有効
drawing-written = 電子証明書の有効期限
drawing-card-expired = 見るのは、印刷されたほうの日付です。絵は見本で、場所は実物と違うことがあります。
drawing-certificate = 見るのは、手で書いたほうの日付です。絵は見本で、場所は実物と違うことがあります。

# The answers as conditions ("if …").
if-card-valid = 使えるカードが手元にある
if-card-expired = カードそのものの期限が切れている
if-card-none = カードを持っていない
if-card-lost = カードをなくした
if-card-damaged = カードがこわれている
if-card-returned = カードを返した
if-card-replacing = カードの更新や再発行を待っている
if-registered-yes = 登録が済んでいる
if-registered-no = 登録していない
if-registered-released = 取りやめた登録をもう一度したい
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 電子証明書の期限が{ $renewal-months }か月より先である
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 電子証明書の期限が{ $renewal-months }か月以内に来る
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 電子証明書の期限が切れて{ $leaflet-months }か月以内である
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 電子証明書の期限が切れて{ $leaflet-months }か月を過ぎたが、期限が来た月の{ $works-on-months }か月後の月末はまだ過ぎていない
# $works-on-months: months that the card works on
if-certificate-lapsed = 電子証明書の期限が来た月の{ $works-on-months }か月後の月末も過ぎた
if-certificate-absent = カードに電子証明書が入っていない
