# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = { -card }を持っていますか
question-registered = カードを保険証として使えるように登録してありますか
question-certificate = カードの{ -certificate }が使える最後の日（有効期限）はいつですか
question-card-expired = カードそのものが使える最後の日（有効期限）は、過ぎましたか

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = わからない
choice-card-valid = 持っています
choice-card-none = 一度も持ったことがありません
choice-card-waiting = はじめてのカードを申し込んで、待っています
choice-card-lost = なくしました
choice-card-damaged = こわれています
    .hint = カードが割れたときや、「カードのICチップがこわれています」と言われたときなど
choice-card-replacing = カードの更新（新しくすること）か再発行（もう一度作ること）を申し込んで、待っています
choice-card-returned = 返しました
choice-card-expired-no = まだ過ぎていません
choice-card-expired-yes = 過ぎました
choice-registered-yes = 登録してあります
choice-registered-no = まだです
choice-registered-released = 登録をやめました
    .hint = 一度登録して、そのあとで登録の取り消し（解除）の手続きをした人です。もう一度使いたいときに選んでください。使わないままでいいときは、登録はいりません。
choice-certificate-date = 日付がわかります
choice-certificate-valid = まだ過ぎていませんが、日付はわかりません
choice-certificate-expired = 「切れています」（もう過ぎています）と言われました
    .hint = 病院や薬局の人が「切れています」と言ったときなど。「もうすぐ切れます」という知らせのときは、まだ過ぎていません。
choice-certificate-absent = カードに電子証明書を入れていません
    .hint = 申し込むときに、電子証明書を付けないことを選んだ人など。日付を書くところが空いているだけのときは、「わからない」を選んでください。

# The date of the certificate.
date-legend = 電子証明書が使える最後の日（有効期限）
# $example: a date in one piece
date-hint = 年と月だけでもいいです。「年」のところに、{ $example } のように続けて書くこともできます。
date-count = 年の数えかた
count-western = 西暦
count-reiwa = 令和
count-heisei = 平成
date-field-year = 年
date-field-month = 月
date-field-day = 日
date-with-day = 日も書く

# What helps to find an answer.
help-card = マイナンバーカードはどんなカードですか
    .first = プラスチックのカードです。表に、名前と「…まで有効」という日付が印刷してあります。
    .second = 紙の「通知カード」や「個人番号通知書」は、マイナンバーカードではありません。
help-card-expired = どこを見ますか
    .first = カードの表を見てください。「…まで有効」と印刷してある日付を見ます。
    .second = 手で書く「電子証明書の有効期限」とは、別の日付です。
help-registered = 登録の確かめかた
    .first = マイナポータル（国のホームページ）の「健康保険証」を見ます。「登録済」と出たら、登録してあります。
    .second = 次に病院や薬局に行くときも、わかります。顔認証付きカードリーダー（カードを読む機械）にカードを置いてください。登録がまだのときは、登録の画面に変わります。
    .third = いま確かめることができないときは、「わからない」を選んで進んでください。
help-certificate = 電子証明書が使える最後の日（有効期限）はどこにありますか
    .first = 電子証明書は、カードの中の、自分を証明するデータです。紙ではありません。
    .second = 期限は、カードの表の「電子証明書の有効期限」のところにあります。カードを受け取ったときに、自分で書くところです。だから、空いていることもあります。
    .third = 空いているときは、「わからない」を選んで進んでください。更新（新しくすること）のあとで書き直していないときも、同じです。確かめかたも案内します。

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = マイナンバーカードの表の絵：印刷してある日付と、手で書く日付
drawing-printed = ○○年○月○日まで有効
drawing-written = 電子証明書の有効期限
drawing-card-expired = 印刷してあるほうの日付を見てください。絵は例です。本当のカードでは、場所が違うことがあります。
drawing-certificate = 手で書いたほうの日付を見てください。絵は例です。本当のカードでは、場所が違うことがあります。

# The answers as conditions ("if …").
if-card-valid = 使えるカードを持っている
if-card-expired = カードそのものの期限が過ぎている
if-card-none = カードを持っていない
if-card-lost = カードをなくした
if-card-damaged = カードがこわれている
if-card-returned = カードを返した
if-card-replacing = カードの更新（新しくすること）か再発行（もう一度作ること）を待っている
if-registered-yes = 登録してある
if-registered-no = 登録していない
if-registered-released = やめた登録をもう一度したい
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 電子証明書の期限が{ $renewal-months }か月より先にある
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 電子証明書の期限が{ $renewal-months }か月以内に来る
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 電子証明書の期限が過ぎて、まだ{ $leaflet-months }か月以内である
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 電子証明書の期限から{ $leaflet-months }か月を過ぎたが、期限が来た月の{ $works-on-months }か月後の月の最後の日はまだ過ぎていない
# $works-on-months: months that the card works on
if-certificate-lapsed = 電子証明書の期限が来た月の{ $works-on-months }か月後の月の最後の日も過ぎた
if-certificate-absent = カードに電子証明書が入っていない
