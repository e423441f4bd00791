# Telephone lines.

contact-my-number-toll-free = マイナンバー総合フリーダイヤル
contact-my-number-card-foreign = マイナンバーカードの外国語窓口
contact-my-number-system-foreign = マイナンバー制度の外国語窓口
contact-my-number-ip-card = IP電話などでつながらないとき（カードについて）
contact-my-number-ip-other = IP電話などでつながらないとき（そのほか）
contact-my-number-fax = 聞くことが難しい方のためのFAX（なくしたカードを止める）
contact-kyokai-kenpo-my-number = 協会けんぽマイナンバー専用ダイヤル
contact-own-insurer = { -insurer }
contact-own-insurer-how = 電話番号は、保険の書類に書いてあります。わからなければ、会社勤めの方とそのご家族は勤め先に、任意継続の方は前の勤め先に、ほかの方は市区町村の窓口に聞いてください。
contact-municipality = { -municipality }
contact-municipality-how = 更新や再発行の予約のしかたと、開いている時間を聞けます。

call-topic-suspend-card = なくしたカードを止める
call-topic-card = カード、電子証明書、暗証番号
call-topic-insurance-use = 保険証としての利用
call-topic-portal = マイナポータル
call-topic-system = マイナンバー制度
call-topic-insurer = 資格確認書など

# $key: the key to press; $topic: what about
call-press = 音声案内で{ $key }番を押します（{ $topic }）
# $time, $date: until when, or from when
call-open = いま、つながる時間です（{ $time }まで）。
call-open-always = 昼も夜もつながります。
call-closed = いまは受付時間の外です。次は{ $date } { $time }からです。
call-closed-for-now = いまは受付時間の外です。
call-unknown = いまつながるかどうかは、はっきりしません。資料によって違うか、書かれていないためです。
# $ranges: hours of the day asked about
call-hours = この日の受付：{ $ranges }
call-hours-none = この日は受付がありません。
# $ranges: hours on which official pages do not agree
call-hours-disputed = 資料によって違う時間：{ $ranges }
call-hours-unknown = 受付時間は資料に書かれていません。
# $from, $to: times of the day
call-range = { $from }から{ $to }まで
call-always = カードをなくしたときの利用停止は、昼も夜も受け付けています。
call-free = 通話料はかかりません。
call-charged = 通話料がかかります。
call-fax-free = FAXを送るのに、お金はかかりません。
# $languages: names of languages
call-languages = 使える言葉：{ $languages }

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
added-by = { $name }が加えた情報です（{ $date }時点）。

# Whether a number is an official one.
number-heading = この番号は本物ですか
number-label = 電話番号
number-hint = かかってきた電話や、届いたメッセージの番号を入れてください。
number-check = 調べる
# $phone: a number, as an example
number-none = 電話番号が読み取れません。番号を一つだけ、{ $phone } のように入れてください。
# $phone: the number; $name: whose it is
number-official = { $phone } は、「{ $name }」の番号として公式の資料に載っています。
number-added = { $phone } は、「{ $name }」の番号として、お使いのファイルで加えられたものです。
number-added-call = 公式の資料で確かめたものではありません。心配なときは、{ $phone } に聞いてください。
number-official-call = この番号からの電話でも、あやしいと思ったら一度切って、ご自分でこの番号にかけてください。
# $count: how many numbers are known
number-unknown = ここで確かめられる番号{ $count }件の中に、その番号はありません。にせものとは限りません。市区町村や健康保険の番号には、ここでわからないものがあります。
# $phone: the number to call
number-unknown-call = 心配なときは、その番号にはかけず、{ $phone } に聞いてください。
call-copy = 番号をコピー
call-copied = 番号をコピーしました。
call-not-copied = 番号をコピーできませんでした。番号を書きとめてください。
