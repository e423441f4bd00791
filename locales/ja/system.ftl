# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = { -hokensho }について、いま何をすればいいかを調べます
system-keywords = 健康保険,保険証,マイナ保険証,マイナンバーカード,資格確認書,電子証明書

# The manual: its headings, and what the exit codes mean.
manual-name = 名前
manual-synopsis = 書式
manual-description = 説明
manual-commands = コマンド
manual-options = オプション
manual-exit = 終了コード
manual-exit-answered = 答えが出ました。
manual-exit-output = 答えを書き出せませんでした。
manual-exit-input = 入力に間違いがあります。何が違うか、何なら使えるかを、標準エラー出力に一行で書きます。

# What each option of the command line is for.
option-card = マイナンバーカードがあるか、どうなっているか
option-registered = 保険証として使えるように登録したか
option-certificate = 電子証明書についてわかっていること
option-certificate-expires = 電子証明書の期限。年だけ、年と月だけでも書けます。西暦でも元号でも書けます
option-situation = ほかに当てはまること。何度でも書けます
option-insurer = 入っている健康保険。その健康保険の決まりも使います
option-day = いつの日について答えるか。書かなければ今日です
option-lang = 答えのことば
option-beside = 並べて出す、もう一つのことば
option-pack = 団体（職場など）のファイル。自分たちの健康保険と電話番号を加えます
option-json = JSONで答えます
option-lines = 一行に一つずつJSONで書いたものを読み、それぞれに答えます
option-at = いつの時刻で見るか。書かなければ今です
option-search = 探すことば
option-format = ファイルの形式
option-out = 保存するファイル
option-arrange = 二つのことばの並べ方
option-family = 家族の一人ひとりについて書いたファイル
option-receipt = 前に出た答えの控えの番号
option-topic = よくある質問のID
option-brief = 大事なところだけにします
option-replace = 前からあるファイルを、新しいもので置きかえます
option-rejects = 手紙を決められなかった行を保存するファイル
option-part = 表をいくつかに分けて、その一つだけを処理します
option-resume = 止まったところから続けます
option-help = 使い方を見ます
option-version = 版を見ます
