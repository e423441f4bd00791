# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = { -shirube }は役所のサービスではありません。
# For who does not see the code to scan. $address: a web address
page-code = { $address } を開くQRコード

# A receipt that was entered.
receipt-edition = この控えの番号ができたあとで、{ -shirube }の中の決まりの情報が新しくなりました。これは、いまの情報を使った答えです。前の案内と違うことがあります。
receipt-dateless = 控えの番号には、電子証明書（カードの中の、自分を証明するデータ）の期限などの日付がありません。いつまでにするかを見たいときは、わかる日付を入れてください。
receipt-give-date = 電子証明書の日付を入れる
receipt-give-situations = 自分に合うことの日付を入れる

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = { -hokensho }：この日ごろから、カードの電子証明書を新しくできます（更新）
calendar-certificate-expires = { -hokensho }：カードの電子証明書が有効な最後の日（有効期限）
calendar-certificate-works-until = { -hokensho }：電子証明書を新しくしていないとき、この日が使える最後の日（カードの期限が先なら、その日まで）
calendar-last-day = { -card }の手続き、この日が最後の日：{ $todo }
calendar-receipt = { -shirube }の控えの番号：{ $code }

# The window.
take-heading = この案内を紙やファイルに残す
take-print = 印刷する（紙に出す）
take-pdf = PDFにして保存する
take-page = ウェブページ（HTML）で保存して、ブラウザーで開く
take-calendar = 日付をカレンダー用のファイルに保存する
take-copy = 大切なところをコピーする
take-hint = 印刷の画面が出ないときは、ウェブページで保存してください。それをブラウザー（ウェブページを見るアプリ）で開くと、そこから印刷できます。カレンダー用のファイルは、カレンダーのアプリで開くと、予定に入れられます。保存したファイルには、この案内の内容や日付が入ります。人に渡すときは、注意してください。
arrange-label = 二つのことばの並べかた
arrange-beside = 左右に並べる
arrange-after = 一つ目を最後まで出して、そのあとに二つ目を出す
take-making = 作っています。少し待ってください。
take-stop = やめる
take-stopped = やめました。何も保存していません。
# $file: where it is
take-saved = 保存しました：{ $file }
# $file: where it is
take-opened = 保存して、ブラウザーで開きました。印刷は、ブラウザーのメニューからできます。保存した場所：{ $file }
# $file: where it is
take-not-opened = 保存しました。でも、ブラウザーで開くことができませんでした。保存したファイルをダブルクリック（二回続けて押すこと）してください：{ $file }
take-copied = 大切なところをコピーしました。メールやメモなどに貼り付けられます。
take-not-copied = 大切なところをコピーできませんでした。消えたものはありません。もう一度やってみてください。または、PDFにして保存してください。

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = このパソコンに{ $language }の文字（フォント）がありません。それで、PDFを作れません。消えたものはありません。印刷するか、ウェブページ（HTML）で保存してください。
take-not-made = PDFを作れませんでした。消えたものはありません。印刷するか、ウェブページ（HTML）で保存してください。
take-no-days = カレンダーに入れる日付がありません。それで、何も保存していません。電子証明書の日付をまだ入れていないときは、入れてください。そして、もう一度やってみてください。
take-exists = 同じ名前のファイルかフォルダーがあります。それで、保存していません。前からあるものは、そのままです。ほかの名前を選んでください。（前からあるもの：{ $file }）
take-no-folder = 保存する場所のフォルダーが見つかりません。それで、保存していません。消えたものはありません。ほかの場所を選んでください。（保存しようとした場所：{ $file }）
take-no-rights = その場所には保存できませんでした。消えたものはありません。同じファイルを開いているときは、閉じてください。そして、もう一度やってみてください。または、「ドキュメント」など、自分のフォルダーを選んでください。（保存しようとした場所：{ $file }）
take-full = 保存する場所がいっぱいです。それで、保存していません。消えたものはありません。ほかの場所を選んでください。（保存しようとした場所：{ $file }）
take-not-written = 保存できませんでした。消えたものはありません。同じファイルを開いているときは閉じてください。または、ほかの場所を選んでください。そして、もう一度やってみてください。（保存しようとした場所：{ $file }）
