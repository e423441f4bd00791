# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = { -shirube }は役所のサービスではありません。
# For who does not see the code to scan. $address: a web address
page-code = { $address } を開くQRコード

# A receipt that was entered.
receipt-edition = この控えの番号ができたあとで、{ -shirube }の中の決まりの情報が新しくなりました。いまの情報でお答えしているので、前の案内と違うことがあります。
receipt-dateless = 控えの番号には、電子証明書の期限などの日付が入っていません。いつまでにするかを見るには、わかる日付を入れてください。
receipt-give-date = 電子証明書の日付を入れる
receipt-give-situations = 当てはまることの日付を入れる

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = { -hokensho }：カードの電子証明書の更新が、この日ごろからできます
calendar-certificate-expires = { -hokensho }：カードの電子証明書が有効な最後の日
calendar-certificate-works-until = { -hokensho }：電子証明書を更新していなければ、この日が使える最後の日（カードの期限が先なら、その日まで）
calendar-last-day = { -card }の手続き、この日が最後：{ $todo }
calendar-receipt = { -shirube }の控えの番号：{ $code }

# The window.
take-heading = この案内を紙やファイルに残す
take-print = 印刷する
take-pdf = PDFにして保存する
take-page = ウェブページ（HTML）で保存して、ブラウザーで開く
take-calendar = 日付をカレンダー用のファイルに保存する
take-copy = 要点をコピーする
take-hint = 印刷の画面が出ないときは、ウェブページで保存してブラウザーで開き、そこから印刷できます。カレンダー用のファイルは、カレンダーのアプリで開くと予定に加えられます。保存したファイルには、この案内の内容や日付が入ります。人に渡すときはお気をつけください。
arrange-label = 二つのことばの並べ方
arrange-beside = 左右に並べる
arrange-after = 一つ目を最後まで出し、そのあとに二つ目を出す
take-making = 作っています。少しお待ちください。
take-stop = やめる
take-stopped = やめました。何も保存していません。
# $file: where it is
take-saved = 保存しました：{ $file }
# $file: where it is
take-opened = 保存して、ブラウザーで開きました。印刷は、ブラウザーのメニューからできます。保存した場所：{ $file }
# $file: where it is
take-not-opened = 保存しましたが、ブラウザーで開けませんでした。保存したファイルをダブルクリックしてください：{ $file }
take-copied = 要点をコピーしました。メールやメモなどに貼り付けられます。
take-not-copied = 要点をコピーできませんでした。消えたものはありません。もう一度お試しになるか、PDFにして保存してください。

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = このパソコンに{ $language }の文字（フォント）がないので、PDFを作れません。消えたものはありません。印刷するか、ウェブページ（HTML）で保存してください。
take-not-made = PDFを作れませんでした。消えたものはありません。印刷するか、ウェブページ（HTML）で保存してください。
take-no-days = カレンダーに入れる日付がないので、何も保存していません。電子証明書の日付をまだ入れていなければ、入れてからもう一度お試しください。
take-exists = 同じ名前のファイルかフォルダーがあるので、保存していません。前からあるものはそのままです。別の名前を選んでください。（前からあるもの：{ $file }）
take-no-folder = 保存先のフォルダーが見つからないので、保存していません。消えたものはありません。別の場所を選んでください。（保存しようとした場所：{ $file }）
take-no-rights = その場所には保存できませんでした。消えたものはありません。同じファイルを開いていれば、閉じてからお試しください。または、「ドキュメント」など、ご自分のフォルダーを選んでください。（保存しようとした場所：{ $file }）
take-full = 空きが足りないので、保存していません。消えたものはありません。別の場所を選んでください。（保存しようとした場所：{ $file }）
take-not-written = 保存できませんでした。消えたものはありません。同じファイルを開いていれば閉じるか、別の場所を選んで、もう一度お試しください。（保存しようとした場所：{ $file }）
