# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = 直すところがあります

frame-skip = 本文へ進む
frame-bar = 画面の上のボタン
frame-back = 戻る
frame-language = ことば・Language
frame-smaller = 文字を小さく
frame-larger = 文字を大きく
frame-phones = 電話で聞く
frame-settings = 設定
# $date: the day on which a document was last looked at
frame-as-of = { $date }に確かめた情報です。
frame-keeps-nothing = お答えは保存しません。{ -shirube }を閉じると消えます。
frame-sources = もとにした資料と、{ -shirube }の版
frame-day-changed = 日付が変わりました。今日の日付で表示し直しました。
# $percent: of the size as designed
frame-size-changed = 文字の大きさは{ $percent }%です。
frame-trouble = うまくいきませんでした。もう一度お試しください。続くときは、いったん閉じて開き直してください。
frame-not-saved = 設定を保存できませんでした。閉じるまでは、このまま使えます。
frame-no-browser = ブラウザーを開けませんでした。画面に出ているアドレスを、ブラウザーに入れてください。
frame-settings-broken = 設定の記録を読めなかったので、最初の設定に戻しました。ことばや文字の大きさは、もう一度選べます。
frame-broke-off = 画面が途中で止まったので、はじめの画面に戻りました。答えは残っていません。もう一度お答えください。設定はそのままです。
errors-heading = 直すところがあります

# The languages.
language-heading = ことばを選んでください
language-lead = あとからいつでも変えられます。

# Home.
home-heading = マイナ保険証で、いま何をすればいいか
# $questions: how many; $minutes: about how long
home-lead = マイナ保険証は、保険証として使えるように登録した{ -card }です。{ $questions }つの質問に答えると、すること、期限、聞ける電話番号がわかります。{ $minutes }分ほどです。
home-asks-no-name = お名前や、マイナンバーなどの番号は聞きません。わからないときは「わからない」を選べます。
home-start = はじめる
home-go-on = 続きから進む
home-receipt = { -shirube }の控えの番号をお持ちの方
start-over = 最初からやり直す
insurer-label = ご加入の健康保険
insurer-hint = わからなければ、そのままで進めます。
scam-heading = 不審な電話やメッセージにご注意ください
scam-text = 厚生労働省が、自動音声の電話や携帯電話のショートメッセージで、登録を求めることはありません。電話なら、番号を押さずに切ってください。メッセージなら、リンクを開かないでください。
# $phone: an official line
scam-ask = 心配なときは{ $phone }に聞けます。

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step }/{ $steps }
step-next = 次へ進む
error-choose = 答えを一つ選んでください。わからないときは「わからない」を選べます。

# A receipt from elsewhere.
receipt-heading = 前に出た案内をもう一度見る
receipt-lead = { -shirube }の案内にある「控えの番号」を入れると、その案内をもう一度見られます。
receipt-show = 案内を見る

# The answers once more.
check-heading = お答えはこれでよいですか
check-lead = 違うところは、ここで直せます。
check-change-situations = 当てはまることを選び直す
check-next = することを見る
# $step: which
check-change = STEP { $step }の答えを変える
# $step: which
check-change-card-expired = STEP { $step }のカードの期限の答えを変える
check-no-answer = まだ答えていません
check-no-date = 日付がまだ書かれていません
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date }（{ $japanese }）

# What to do.
result-change = お答えを見直す
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = 別の日の答えを見る
day-hint = { $example } のように、年・月・日を書きます。
day-show = その日の答えを見る
day-today = 今日の答えに戻る
day-preview = { $date }の場合の答えです。今日（{ $today }）の答えではありません。
day-not-whole = 年・月・日をすべて、{ $example } のように書いてください。
beside-label = 別のことばを並べて見る
beside-none = 並べない
beside-show = 並べる
link-card-application = カードの申し込みの案内を開く
link-mynaportal-insurance = マイナポータルの健康保険証のページを開く
link-my-number-contact = デジタル庁の問い合わせ先のページを開く
link-mynaapp = マイナアプリのページを開く

# Whom to call.
phones-heading = 電話で聞く
phones-about = どんなご用件ですか
phones-anything = すべての用件
# $count: how many lines and offices are listed
phones-count = 問い合わせ先は{ $count }件です。

# The settings.
settings-heading = 設定
settings-text-size = 文字の大きさ
settings-colours = 画面の色
settings-motion = 画面の動き
settings-readings = 漢字のふりがな
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = パソコンの設定に合わせる
colours-light = 明るい
colours-dark = 暗い
colours-contrast = くっきり（白と黒）
motion-auto = パソコンの設定に合わせる
motion-none = 動かさない
readings-easy = やさしい日本語だけに付ける
readings-always = 日本語のことばすべてに付ける
readings-never = 付けない
forget = お答えと設定を消す
forget-hint = お答えと設定を消して、最初の画面に戻ります。カードの登録は変わりません。案内の件数は消えません。件数の画面で消せます。
forgotten = お答えと設定を消しました。
about-heading = { -shirube }について
# $version: of the program
about-version = 版 { $version }

# A team's file. $count: how many problems.
team-heading = 団体のファイル
team-hint = 健康保険、市区町村、相談窓口などが、自分の情報や電話番号を加えるためのファイルです。ファイルの場所を書いてください。国の決まりと電話番号は変わりません。
team-label = ファイルの場所
team-use = このファイルを使う
team-stop = 使うのをやめる
team-wrong = 直すところが{ $count }か所あるので、このファイルからは何も加えていません。ファイルを作った方に、次のことを伝えてください。
team-unread = このファイルを読めません。場所を確かめてください。
