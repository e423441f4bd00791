# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = 電話して、カードを止めてもらう（使えないようにしてもらう）
    .how = 今すぐ { $phone } へ電話してください。昼も夜も、休みの日も電話できます。
    .note = 再発行（もう一度作ること）を申し込む前に、カードが見つかったら、また使えるようにしてもらえます。{ -municipality }で頼みます。カードのほかに、本人だとわかる別の書類も持って行きます。
todo-report-to-police = 警察に知らせる（届け出）
    .how = 近くの交番か警察署に、カードをなくしたことを伝えます。
    .note = 受理番号（届け出の番号）を、書いておいてください。再発行（もう一度作ること）のときに使います。
todo-check-card = カードがあるか、期限が過ぎていないか確かめる
    .how = カードの表を見ます。「…まで有効」と印刷してある日付が、使える最後の日（有効期限）です。カードがないときは、先に、家族や施設（ホームなど）の人が持っていないか、聞いてください。カードを作ったことがない人は、市区町村の窓口に聞いてください。作ったかどうかわからない人も、窓口に聞いてください。持っていたカードがどこにもないときは、なくしたと考えてください。{ $phone } へ電話して、カードを止めてもらってください。昼も夜も電話できます。
todo-check-registration = 保険証として登録してあるか確かめて、まだなら登録する
way-check-registration-portal = { -app }から、{ -portal }に入ります。「健康保険証」を選びます。「登録済」と出れば、登録してあります。
    .label = スマートフォンで
way-check-registration-reader = { -reader }（受付にある機械）に、カードを置きます。登録がないときは、登録の画面に変わります。
    .label = 病院や薬局で
todo-find-certificate-date = 電子証明書が使える最後の日（有効期限）を調べる
way-find-certificate-date-card-face = カードの表の「電子証明書の有効期限」のところを見ます。カードを受け取ったときに、自分で書くところです。何も書いていないこともあります。印刷してあるカードの有効期限とは、別の日付です。
    .label = カードで
way-find-certificate-date-portal = { -portal }に入ると、見ることができます。
    .label = スマートフォンかパソコンで
way-find-certificate-date-municipality = { -municipality }で聞くことができます。カードを持って行ってください。
    .label = 窓口で
todo-submit-my-number = マイナンバーを知らせる（届け出）
    .how = { -insurer }に知らせます。会社で働いている人は、まず勤め先（会社など）に聞いてください。
todo-extend-card = カードが使える最後の日（有効期限）を延ばす
    .how = カードの期限が過ぎる前に、{ -municipality }で手続きします。特定在留カード（マイナンバーカードと在留カードが一枚になったもの）の人は、窓口で聞いてください。
todo-continue-card = 引っ越し先で、カードを使い続ける手続きをする
    .how = 新しい住所の市区町村の窓口で手続きします。
todo-reset-pin = 暗証番号（カードの秘密の番号）を決め直す
    .how = { -municipality }で手続きします。
todo-get-card = { -card }を作る
    .how = 申し込みのしかたは { $address } か、{ -municipality }で確かめることができます。申し込むと、はがきが届きます。はがきに書いてある窓口へ、カードを受け取りに行きます。
    .note = もう申し込んだ人は、はがきが届いたら、カードを受け取りに行ってください。はがきが届かないとき、なくしたときは、市区町村の窓口に聞いてください。
todo-reissue-card = カードの再発行（もう一度作ること）を申し込む
    .how = { -municipality }で申し込みます。
    .cost = { $reissue-fee }円です。カードをなくして急ぐ人には、特急発行（早く作ること）があります。特急発行は{ $express-reissue-fee }円です。まず、市区町村になくしたことを知らせます（届け出）。それから{ $express-within-days }日以内に申し込むと、{ $express-weeks }週間ぐらいで届きます。カードがこわれたときは、お金がかからないこともあります。窓口で聞いてください。
todo-wait-for-card = 新しいカードを受け取る
    .how = 市区町村からの知らせ（はがきなど）を待ちます。知らせが届いたら、受け取りに行きます。知らせが届かないとき、なくしたときは、市区町村の窓口に聞いてください。
todo-apply-kakuninsho = { -kakuninsho }を申し込む
    .how = { -insurer }に申し込みます。会社で働いている人は、まず勤め先（会社など）に聞いてください。
    .note = カードが使えないあいだは、病院や薬局で資格確認書を見せます。
todo-renew-certificate = カードの{ -certificate }を新しくする（更新）
    .how = { -municipality }で手続きします。インターネットではできません。予約が必要な市区町村もあります。先に電話で聞くと安心です。電子証明書は、カードの中の、自分を証明するデータです。
    .bring = カード、カードの{ -pin }（秘密の番号。番号のあるカードの人だけ）、有効期限通知書（届いた人だけ）
    .cost = お金はかかりません。期限が過ぎたあとでも同じです。
    .time = 新しい電子証明書が使えるまで、{ $certificate-reflected-hours }時間ぐらいかかることがあります。
    .note = 代わりの人が行くときは、照会書兼回答書が必要です。封をした（封筒に入れて閉じた）ものです。先に窓口へ聞いてください。
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = カードに{ -certificate }を入れてもらう
    .how = { -municipality }で手続きします。予約が必要な市区町村もあります。先に電話で聞くと安心です。電子証明書は、カードの中の、自分を証明するデータです。
    .bring = カード、カードの{ -pin }（秘密の番号。番号のあるカードの人だけ）
todo-register = カードを保険証として使えるように登録する
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = スマートフォンで
way-register-atm = カードを持って行きます。「マイナンバーカードでの手続き」を押します。次に「健康保険証利用の申込み」を押します。{ -pin }（カードの秘密の番号）を使います。
    .label = セブン銀行ATMで
way-register-reader = { -reader }（受付にある機械）に、カードを置きます。登録がまだのときは、登録の画面に変わります。
    .label = 病院や薬局で
