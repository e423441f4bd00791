# Telephone lines.

contact-my-number-toll-free = マイナンバー総合フリーダイヤル
contact-my-number-card-foreign = マイナンバーカードの外国語窓口
contact-my-number-system-foreign = マイナンバー制度の外国語窓口
contact-my-number-ip-card = IP電話などでつながらないとき（カードについて）
contact-my-number-ip-other = IP電話などでつながらないとき（そのほか）
contact-my-number-fax = 聞くことが難しい人のためのFAX（なくしたカードを止める）
contact-kyokai-kenpo-my-number = 協会けんぽマイナンバー専用ダイヤル
contact-own-insurer = { -insurer }
contact-own-insurer-how = 電話番号は、保険の書類に書いてあります。わからないときは、次のところに聞いてください。会社で働いている人とその家族は、勤め先（働いている会社など）に聞いてください。任意継続（仕事をやめたあとも、前の健康保険に続けて入ること）の人は、前の勤め先に聞いてください。ほかの人は、市区町村の窓口に聞いてください。
contact-municipality = { -municipality }
contact-municipality-how = 更新（新しくすること）や、再発行（もう一度作ること）の予約のしかたを聞けます。窓口が開いている時間も聞けます。

call-topic-suspend-card = なくしたカードを止める
call-topic-card = カード、電子証明書、暗証番号
call-topic-insurance-use = 保険証として使うこと
call-topic-portal = マイナポータル
call-topic-system = マイナンバー制度
call-topic-insurer = 資格確認書など

# $key: the key to press; $topic: what about
call-press = 音声案内（電話から聞こえる声）で{ $key }番を押します（{ $topic }）
# $time, $date: until when, or from when
call-open = いま、電話がつながる時間です（{ $time }まで）。
call-open-always = 昼も夜も電話がつながります。
call-closed = いまは、電話の受付時間ではありません。次は{ $date } { $time }からです。
call-closed-for-now = いまは、電話の受付時間ではありません。
call-unknown = いま電話がつながるかどうかは、はっきりわかりません。資料によって違うか、資料に書いていないからです。
# $ranges: hours of the day asked about
call-hours = この日の受付時間：{ $ranges }
call-hours-none = この日は、電話の受付がありません。
# $ranges: hours on which official pages do not agree
call-hours-disputed = 資料によって違う時間：{ $ranges }
call-hours-unknown = 受付時間は、資料に書いてありません。
# $from, $to: times of the day
call-range = { $from }から{ $to }まで
call-always = カードをなくしたときは、昼も夜も、電話でカードを止めてもらえます（利用停止）。
call-free = 電話のお金（通話料）はかかりません。
call-charged = 電話のお金（通話料）がかかります。
call-fax-free = FAXを送るのに、お金はかかりません。
# $languages: names of languages
call-languages = 使えることば：{ $languages }

language-ja = 日本語
language-en = 英語
language-zh = 中国語
language-ko = 韓国語
language-es = スペイン語
language-pt = ポルトガル語
language-vi = ベトナム語
language-th = タイ語
language-id = インドネシア語
language-tl = タガログ語
language-ne = ネパール語

# $name: who has added it; $date: as of when
added-by = { $name }が足した情報です（{ $date }の情報）。

# Whether a number is an official one.
number-heading = この番号は本物ですか
number-label = 電話番号
number-hint = かかってきた電話の番号や、届いたメッセージの番号を入れてください。
number-check = 調べる
# $phone: a number, as an example
number-none = 電話番号を読めません。番号を一つだけ、{ $phone } のように入れてください。
# $phone: the number; $name: whose it is
number-official = { $phone } は、「{ $name }」の番号として、公式の資料に書いてあります。
number-added = { $phone } は、「{ $name }」の番号として、使っているファイルで足したものです。
number-added-call = 公式の資料で確かめたものではありません。心配なときは、{ $phone } に聞いてください。
number-official-call = この番号から来た電話でも、あやしいと思ったら、一度切ってください。そして、自分でこの番号にかけてください。
# $count: how many numbers are known
number-unknown = ここで確かめられる番号は{ $count }件です。入れた番号は、この中にありません。にせものかどうかは、これだけではわかりません。市区町村や健康保険の番号には、ここでわからないものがあります。
# $phone: the number to call
number-unknown-call = 心配なときは、その番号に電話をかけないで、{ $phone } に聞いてください。
call-copy = 番号をコピーする
call-copied = 番号をコピーしました。
call-not-copied = 番号をコピーできませんでした。番号を紙などに書いてください。
