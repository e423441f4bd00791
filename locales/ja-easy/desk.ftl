# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = 電話や窓口で案内する
desk-open = 電話や窓口で案内する人のための画面
desk-steps = 聞いたこと
desk-script = 話すこと
desk-glance = いまの答え
desk-language = 相手のことば
desk-find = 探す
desk-undo = 一つ前に戻す
desk-next-caller = 次の人へ
desk-unknown = 相手が「わからない」と言ったら
desk-while = 相手が探しているあいだに
desk-if-asked-why = 相手が理由を聞いたら
desk-answers = 相手の答え
desk-date = 日付
# $example: a date in one piece
desk-date-hint = 年と月だけでもいいです。例：{ $example }
desk-date-set = この日付で進む
desk-no-more = ほかにはない、まとめに進む
desk-themes-back = ほかの話題
desk-closing = まとめを声に出して読む
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } いまの答え：{ $headline }
# $seconds: how long it can be taken back
desk-cleared = 前の人の答えを全部消しました。{ $seconds }秒のあいだは、元に戻せます。
desk-take-back = 前の人に戻す
desk-taken-back = 前の人の答えを元に戻しました。
desk-undone = 一つ前に戻しました。
desk-nothing-to-undo = 戻せる答えはありません。
desk-ticket = 記録のためにコピーする

# At a glance.
glance-todo = すること
glance-by = いつまでに（期限）
glance-by-none = 決まった期限はありません
glance-works = カード
glance-works-yes = 使えます
glance-works-entitlement-only = 使えます（薬などの情報は出ません）
glance-works-no = いまは使えません
glance-works-unknown = まだわかりません
glance-kakuninsho = 資格確認書
glance-kakuninsho-not-issued = ふつうは出ません
glance-kakuninsho-sent = ふつうは健康保険が送ります
glance-kakuninsho-on-application = 申し込むと出ます
glance-kakuninsho-ask-insurer = 健康保険に聞いて確かめる
glance-kakuninsho-unknown = まだわかりません
glance-phone = 電話
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone }　{ $state }
glance-phone-none = このことを聞ける電話はありません
glance-insurer = 健康保険の決まり
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] この人に関係があるものはありません
       *[other] { $count }件あります
    }
glance-insurer-unknown = 入っている健康保険がまだわかりません
glance-sources = 資料の違い
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] ありません
       *[other] { $count }件あります
    }
glance-paper = もらったチェックリスト
glance-paper-same = チェックリストと同じです
glance-paper-differs = 違うところがあります
glance-paper-open = まだ決まりません

# Finding anything.
find-heading = 何でも探す
find-label = 探すことば
find-hint = 質問、電話番号、相手に合うこと、健康保険、ことばの説明、画面の操作を探せます。上と下の矢印のキーで選びます。Enterで決めます。
find-close = 閉じる
search-insurer = 健康保険
search-action = 画面の操作

# Keys.
keys-heading = キーの一覧
keys-lead = 一件の電話の始めから終わりまで、マウスを使わないで案内できます。
keys-everywhere = どの画面でも
keys-desk = 案内の画面で
keys-key = キー
keys-does = すること
key-back = 前の画面に戻る
key-print = 印刷する（案内の画面では、相手のことばの紙）
key-phones = 電話番号を見る
key-language = 画面のことばを選ぶ
key-start-over = 最初からやり直す（案内の途中のときは、次の人へ）
key-smaller = 文字を小さくする
key-larger = 文字を大きくする
key-normal = 文字を元の大きさにする
key-keys = キーの一覧を見る
key-answer = 横に書いてある番号の答えを選ぶ
key-move = 前や次の答えに移る
key-undo = 一つ前に戻す（「次の人へ」のすぐあとのときは、前の人に戻す）
key-pane = 画面の隣の部分に移る
key-pane-back = 画面の一つ前の部分に移る
key-caller-language = 相手のことばを選ぶ
key-find = 何でも探す
key-ticket = 記録のためにコピーする
key-next-caller = 次の人へ
settings-single-keys = 案内の画面で、数字のキーなどを使う
single-keys-on = 使う
single-keys-off = 使わない
