# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = 直すところがあります

frame-skip = この画面の中身へ進む
frame-bar = 画面の上のボタン
frame-back = 戻る
frame-language = ことば・Language
frame-smaller = 文字を小さく
frame-larger = 文字を大きく
frame-phones = 電話で聞く
frame-settings = 設定
# $date: the day on which a document was last looked at
frame-as-of = { $date }に確かめた情報です。
frame-keeps-nothing = 答えは保存しません（残しません）。{ -shirube }を閉じると消えます。
frame-sources = もとにした資料と、{ -shirube }の版（バージョン）
frame-day-changed = 日付が変わりました。今日の日付で、もう一度画面に出しました。
# $percent: of the size as designed
frame-size-changed = 文字の大きさは{ $percent }%です。
frame-trouble = うまくいきませんでした。もう一度やってみてください。同じことが続くときは、{ -shirube }を一度閉じて、また開いてください。
frame-not-saved = 設定を保存できませんでした。閉じるまでは、このまま使えます。
frame-no-browser = ブラウザー（ウェブページを見るアプリ）を開くことができませんでした。画面に出ているアドレスを、ブラウザーに入れてください。
frame-settings-broken = 設定の記録を読めませんでした。それで、最初の設定に戻しました。ことばや文字の大きさは、もう一度選べます。
frame-broke-off = 画面が止まりました。それで、最初の画面に戻りました。答えは消えました。もう一度答えてください。設定は、前と同じです。
errors-heading = 直すところがあります

# The languages.
language-heading = ことばを選んでください
language-lead = あとから、いつでも変えられます。

# Home.
home-heading = マイナ保険証のことで、いま何をすればいいか
# $questions: how many; $minutes: about how long
home-lead = マイナ保険証は、保険証として使えるように登録した{ -card }です。{ $questions }つの質問に答えてください。すること、期限（いつまでか）、聞ける電話番号がわかります。{ $minutes }分くらいです。
home-asks-no-name = 名前は聞きません。マイナンバーなどの番号も聞きません。わからないときは「わからない」を選べます。
home-start = はじめる
home-go-on = 続きから進む
home-receipt = { -shirube }の控えの番号を持っている人
start-over = 最初からやり直す
insurer-label = 入っている健康保険
insurer-hint = わからないときは、そのまま次へ進んでください。
scam-heading = あやしい電話やメッセージに注意してください
scam-text = 厚生労働省（国の役所）が、自動音声（機械の声）の電話で、「登録してください」と言うことはありません。携帯電話のショートメッセージ（SMS）で、「登録してください」と送ることもありません。そのような電話が来たときは、番号を押さないで、電話を切ってください。メッセージが来たときは、リンクを開かないでください。
# $phone: an official line
scam-ask = 心配なときは、{ $phone }に聞けます。

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step }/{ $steps }
step-next = 次へ進む
error-choose = 答えを一つ選んでください。わからないときは「わからない」を選べます。

# A receipt from elsewhere.
receipt-heading = 前に出た案内をもう一度見る
receipt-lead = { -shirube }の案内には「控えの番号」（あとで案内を見るための番号）があります。その番号を入れると、その案内をもう一度見られます。
receipt-show = 案内を見る

# The answers once more.
check-heading = 答えはこれでいいですか
check-lead = 違うところは、ここで直せます。
check-change-situations = 自分に合うことを選び直す
check-next = することを見る
# $step: which
check-change = STEP { $step }の答えを変える
# $step: which
check-change-card-expired = STEP { $step }のカードの期限の答えを変える
check-no-answer = まだ答えていません
check-no-date = 日付をまだ書いていません
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date }（{ $japanese }）

# What to do.
result-change = 答えを見て、直す
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = ほかの日の答えを見る
day-hint = { $example } のように、年・月・日を書いてください。
day-show = その日の答えを見る
day-today = 今日の答えに戻る
day-preview = これは、{ $date }の場合の答えです。今日（{ $today }）の答えではありません。
day-not-whole = { $example } のように、年・月・日を全部書いてください。
beside-label = ほかのことばを並べて見る
beside-none = 並べない
beside-show = 並べる
link-card-application = カードの申し込みの案内を開く
link-mynaportal-insurance = マイナポータルの健康保険証のページを開く
link-my-number-contact = デジタル庁の問い合わせ先（聞くところ）のページを開く
link-mynaapp = マイナアプリのページを開く

# Whom to call.
phones-heading = 電話で聞く
phones-about = 何のことを聞きますか
phones-anything = 全部
# $count: how many lines and offices are listed
phones-count = 電話で聞けるところは{ $count }件です。

# The settings.
settings-heading = 設定
settings-text-size = 文字の大きさ
settings-colours = 画面の色
settings-motion = 画面の動き
settings-readings = 漢字の読みかた（ふりがな）
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = パソコンの設定と同じにする
colours-light = 明るい
colours-dark = 暗い
colours-contrast = はっきり（白と黒）
motion-auto = パソコンの設定と同じにする
motion-none = 動かさない
readings-easy = やさしい日本語だけに出す
readings-always = 日本語のことば全部に出す
readings-never = 出さない
forget = 答えと設定を消す
forget-hint = 答えと設定を消して、最初の画面に戻ります。カードの登録は変わりません。案内の件数（案内した数）は消えません。件数は、件数の画面で消せます。
forgotten = 答えと設定を消しました。
about-heading = { -shirube }について
# $version: of the program
about-version = 版（バージョン） { $version }

# A team's file. $count: how many problems.
team-heading = 団体（グループ）のファイル
team-hint = 健康保険、市区町村、相談窓口（相談できるところ）などのためのファイルです。自分たちの情報や電話番号を足せます。ファイルの場所を書いてください。国の決まりと電話番号は変わりません。
team-label = ファイルの場所
team-use = このファイルを使う
team-stop = 使うのをやめる
team-wrong = 直すところが{ $count }か所あります。それで、このファイルからは何も足していません。ファイルを作った人に、次のことを伝えてください。
team-unread = このファイルを読めません。場所を確かめてください。
