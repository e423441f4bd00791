# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = { -hokensho }のことで、いま何をすればいいかがわかります
system-keywords = 健康保険,保険証,マイナ保険証,マイナンバーカード,資格確認書,電子証明書

# The manual: its headings, and what the exit codes mean.
manual-name = 名前
manual-synopsis = 書きかた
manual-description = 説明
manual-commands = コマンド
manual-options = オプション
manual-exit = 終了コード
manual-exit-answered = 答えが出ました。
manual-exit-output = 答えを書くことができませんでした。
manual-exit-input = 入れたものに間違いがあります。何が違うか、何なら使えるかを、一行で書きます（標準エラー出力）。

# What each option of the command line is for.
option-card = マイナンバーカードがあるか、どうなっているか
option-registered = 保険証として使えるように登録したか
option-certificate = 電子証明書についてわかっていること
option-certificate-expires = 電子証明書の期限（いつまで使えるか）。年だけ、年と月だけでも書けます。西暦でも、令和や平成でも書けます
option-situation = ほかに当てはまること。何度でも書けます
option-insurer = 入っている健康保険。その健康保険の決まりも使います
option-day = いつの日について答えるか。書かないときは、今日です
option-lang = 答えのことば
option-beside = 並べて出す、もう一つのことば
option-pack = 団体（職場など）のファイル。自分たちの健康保険と電話番号を足します
option-json = JSONで答えます
option-lines = 一行に一つずつ書いたJSONを読みます。一つずつ答えます
option-at = いつの時刻で見るか。書かないときは、今です
option-search = 探すことば
option-format = ファイルの形（種類）
option-out = 保存するファイル
option-arrange = 二つのことばの並べかた
option-family = 家族の一人ひとりについて書いたファイル
option-receipt = 前に出た答えの、控えの番号
option-topic = よくある質問のID
option-brief = 大事なところだけを出します
option-replace = 前からあるファイルを消して、新しいものを置きます
option-rejects = 手紙を決められなかった行を保存するファイル
option-part = 表をいくつかに分けて、そのうちの一つだけを調べます
option-resume = 止まったところから続けます
option-help = 使いかたを見ます
option-version = 版（バージョン）を見ます
