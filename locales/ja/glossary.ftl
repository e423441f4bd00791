# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = ことばの説明
glossary-lead = 書類や画面に出てくることばです。
glossary-open = ことばの説明を見る
# $reading: how it is read
glossary-reading = 読み方：{ $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name }（{ $japanese }）

term-card = マイナンバーカード
    .means = ICチップの付いたプラスチックのカードで、ふつうは顔写真があり、市区町村の窓口で受け取ります。
term-hokensho = マイナ保険証
    .means = 保険証として使えるように登録した、マイナンバーカードのことです。別のカードではありません。
term-registration = 健康保険証利用登録
    .means = マイナンバーカードを保険証として使うための申し込みです。
term-kakuninsho = 資格確認書
    .means = カードがない方や、カードを保険証として使えない方などが、病院や薬局の窓口で見せる書類です。
term-oshirase = 資格情報のお知らせ
    .means = 自分の保険の番号などが書かれた紙で、これだけでは受診できません。
term-old-card = 従来の健康保険証
    .means = 以前、健康保険から配られていた保険証で、もう使えません。
term-certificate = 電子証明書
    .means = カードのICチップに入っている、本人だと示すデータで、期限があります。
term-expiry-notice = 有効期限通知書
    .means = 電子証明書やカードの期限が近いことを知らせる手紙で、在留期間に合わせて期限が来る場合は届きません。
term-pin = 暗証番号
    .means = カードを受け取るときなどに決める番号で、保険証のために使うのは{ $pin-digits }けたの数字です（暗証番号のないカードもあります）。
term-reader = 顔認証付きカードリーダー
    .means = 多くの病院や薬局の受付にある、カードを置いて顔か暗証番号で本人を確かめる機械です。
term-portal = マイナポータル
    .means = 自分の保険や医療費の記録を見られる、国のホームページです。
term-app = マイナアプリ
    .means = マイナポータルなどを使うためのスマートフォンのアプリで、前はマイナポータルアプリという名前でした。
term-atm = セブン銀行ATM
    .means = コンビニなどにある機械で、暗証番号がわかれば、カードを保険証として登録できます。
term-my-number = マイナンバー
    .means = 日本に住民票のある人みんなに付いている、一人ずつ違う番号です。
term-insurer = 保険者
    .means = あなたが入っている健康保険を運営しているところです。
term-society = 健康保険組合
    .means = 会社などが作った、健康保険を運営する団体です。
term-kokuho = 国民健康保険
    .means = 会社などの健康保険にも後期高齢者医療にも入っていない方が、市区町村などで入る健康保険です。
term-koki-korei = 後期高齢者医療
    .means = { $age-elderly }歳以上の方などが入る健康保険です。
term-voluntary = 任意継続
    .means = 会社を辞めたあとも、前の勤め先の健康保険に続けて入ることです。
term-dependant = 扶養
    .means = 家族の健康保険に、家族として入っていることです。
term-municipality = 市区町村の窓口
    .means = 市役所、区役所、町や村の役場の受付です。
term-moving-in-report = 転入届
    .means = ほかの市区町村から引っ越してきたことを、新しい市区町村に知らせる届けです。
term-period-of-stay = 在留期間
    .means = 外国籍の方が日本にいてよいと決められた期間です。
term-elderly-certificate = 高齢受給者証
    .means = 七十歳から七十四歳の方の、窓口で払う割合を示す書類です。
term-limit-certificate = 限度額適用認定証
    .means = 窓口で見せると、同じ月に同じ病院で払う額が上限までで済む書類です。
term-disease-certificate = 特定疾病療養受療証
    .means = 人工透析を受けている方など、健康保険から特定疾病の認定を受けた方が、病院や薬局の窓口で見せる書類です。
term-reissue = 再発行
    .means = なくしたりこわれたりしたカードや書類を、もう一度作ってもらうことです。
