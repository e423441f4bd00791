# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = 電話や窓口で案内する
desk-open = 電話や窓口で案内する方
desk-steps = お聞きしたこと
desk-script = 話すこと
desk-glance = いまの答え
desk-language = お客さまのことば
desk-find = さがす
desk-undo = 一つ前に戻す
desk-next-caller = 次の方へ
desk-unknown = 「わからない」と言われたら
desk-while = 探しているあいだに
desk-if-asked-why = 理由を聞かれたら
desk-answers = お客さまのお答え
desk-date = 日付
# $example: a date in one piece
desk-date-hint = 年と月だけでもかまいません。例：{ $example }
desk-date-set = この日付で進む
desk-no-more = ほかにはない、まとめへ進む
desk-themes-back = ほかの分野
desk-closing = まとめを読み上げる
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } いまの答え：{ $headline }
# $seconds: how long it can be taken back
desk-cleared = 前のお客さまのお答えをすべて消しました。{ $seconds }秒のあいだは元に戻せます。
desk-take-back = 前のお客さまに戻す
desk-taken-back = 前のお客さまのお答えを元に戻しました。
desk-undone = 一つ前に戻しました。
desk-nothing-to-undo = 戻せるお答えはありません。
desk-ticket = 記録用に写す

# At a glance.
glance-todo = すること
glance-by = 期限
glance-by-none = 決まった期限はありません
glance-works = カード
glance-works-yes = 使えます
glance-works-entitlement-only = 使えます（薬などの情報は出ません）
glance-works-no = いまは使えません
glance-works-unknown = まだわかりません
glance-kakuninsho = 資格確認書
glance-kakuninsho-not-issued = ふつうは出ません
glance-kakuninsho-sent = 原則として送られます
glance-kakuninsho-on-application = 申し込むと出ます
glance-kakuninsho-ask-insurer = 健康保険に確認
glance-kakuninsho-unknown = まだわかりません
glance-phone = 電話
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone }　{ $state }
glance-phone-none = この用件の電話はありません
glance-insurer = 健康保険の決まり
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] この方に関わるものはありません
       *[other] { $count }件あります
    }
glance-insurer-unknown = ご加入の健康保険がまだわかりません
glance-sources = 資料の違い
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] ありません
       *[other] { $count }件あります
    }
glance-paper = 配られたチェックリスト
glance-paper-same = チェックリストのとおりです
glance-paper-differs = 違うところがあります
glance-paper-open = まだ決まりません

# Finding anything.
find-heading = 何でもさがす
find-label = さがすことば
find-hint = 質問、電話番号、当てはまること、健康保険、用語、操作をさがせます。上下の矢印で選び、Enterで決めます。
find-close = 閉じる
search-insurer = 健康保険
search-action = 操作

# Keys.
keys-heading = キーの一覧
keys-lead = マウスを使わずに、一件の電話を始めから終わりまで案内できます。
keys-everywhere = どの画面でも
keys-desk = 案内の画面で
keys-key = キー
keys-does = すること
key-back = 前の画面に戻る
key-print = 印刷する（案内の画面では、お客さまのことばの紙）
key-phones = 電話番号を見る
key-language = 画面のことばを選ぶ
key-start-over = 最初からやり直す（案内の途中なら、次の方へ）
key-smaller = 文字を小さくする
key-larger = 文字を大きくする
key-normal = 文字を元の大きさにする
key-keys = キーの一覧を見る
key-answer = 横に書かれた番号のお答えを選ぶ
key-move = お答えのあいだを移る
key-undo = 一つ前に戻す（「次の方へ」のすぐあとなら、前のお客さまに戻す）
key-pane = 隣の区画へ移る
key-pane-back = 前の区画へ移る
key-caller-language = お客さまのことばを選ぶ
key-find = 何でもさがす
key-ticket = 記録用に写す
key-next-caller = 次の方へ
settings-single-keys = 案内の画面で、数字のキーなどを使う
single-keys-on = 使う
single-keys-off = 使わない
