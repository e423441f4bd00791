# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = ことばの説明
glossary-lead = 書類や画面に出てくることばです。
glossary-open = ことばの説明を見る
# $reading: how it is read
glossary-reading = 読みかた：{ $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name }（{ $japanese }）

term-card = マイナンバーカード
    .means = ICチップ（データの入った小さい部品）が付いた、プラスチックのカードです。ふつうは顔の写真があり、市区町村の窓口で受け取ります。
term-hokensho = マイナ保険証
    .means = 保険証として使えるように登録した、マイナンバーカードのことです。別のカードではありません。
term-registration = 健康保険証利用登録
    .means = マイナンバーカードを保険証として使うための申し込みです。
term-kakuninsho = 資格確認書
    .means = 病院や薬局の窓口で見せる書類です。カードがない人や、カードを保険証として使えない人などが見せます。
term-oshirase = 資格情報のお知らせ
    .means = 自分の保険の番号などが書いてある紙です。この紙だけでは、病院で保険を使えません。
term-old-card = 従来の健康保険証
    .means = 前に、健康保険が配っていた保険証です。もう使えません。
term-certificate = 電子証明書
    .means = カードのICチップに入っている、自分を証明するデータです。使える最後の日（有効期限）があります。
term-expiry-notice = 有効期限通知書
    .means = 電子証明書やカードの期限が近いことを知らせる手紙です。在留期間（日本にいていい期間）に合わせて期限が来るときは、届きません。
term-pin = 暗証番号
    .means = カードを受け取るときなどに決める、秘密の番号です。保険証のために使うのは、{ $pin-digits }けたの数字です。暗証番号のないカードもあります。
term-reader = 顔認証付きカードリーダー
    .means = 多くの病院や薬局の受付にある機械です。カードを置くと、顔か暗証番号で、本人かどうかを確かめます。
term-portal = マイナポータル
    .means = 国のホームページです。自分の保険や医療費の記録を見ることができます。
term-app = マイナアプリ
    .means = マイナポータルなどを使うための、スマートフォンのアプリです。前の名前は、マイナポータルアプリです。
term-atm = セブン銀行ATM
    .means = コンビニなどにある機械です。暗証番号がわかれば、カードを保険証として登録できます。
term-my-number = マイナンバー
    .means = 日本に住民票（住所などの記録）のある人みんなに付いている番号です。一人ずつ違います。
term-insurer = 保険者
    .means = 自分が入っている健康保険の仕事をしているところです。
term-society = 健康保険組合
    .means = 会社などが作った団体です。健康保険の仕事をしています。
term-kokuho = 国民健康保険
    .means = 市区町村などで入る健康保険です。会社などの健康保険にも、後期高齢者医療にも入っていない人が入ります。
term-koki-korei = 後期高齢者医療
    .means = { $age-elderly }歳以上の人などが入る健康保険です。
term-voluntary = 任意継続
    .means = 仕事をやめたあとも、前の勤め先（会社など）の健康保険に、続けて入ることです。
term-dependant = 扶養
    .means = 家族の健康保険に、家族として入っていることです。
term-municipality = 市区町村の窓口
    .means = 市役所、区役所、町や村の役場の受付です。
term-moving-in-report = 転入届
    .means = ほかの市区町村から引っ越してきたことを、新しい市区町村に知らせる届け出です。
term-period-of-stay = 在留期間
    .means = 外国籍の人が日本にいていい、と決まっている期間です。
term-elderly-certificate = 高齢受給者証
    .means = 七十歳から七十四歳の人の書類です。窓口で払うお金の割合を示します。
term-limit-certificate = 限度額適用認定証
    .means = 窓口で見せる書類です。見せると、同じ月に同じ病院で払うお金が、上限（一番高い額）までになります。
term-disease-certificate = 特定疾病療養受療証
    .means = 健康保険が特定疾病（決まった病気）の認定をした人が、病院や薬局の窓口で見せる書類です。たとえば、人工透析（血をきれいにする治療）を受けている人などです。
term-reissue = 再発行
    .means = カードや書類をなくしたときや、こわれたときに、もう一度作ってもらうことです。
