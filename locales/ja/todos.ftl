# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = 電話でカードの利用を止めてもらう
    .how = 今すぐ { $phone } へ電話してください。昼も夜も、休みの日も受け付けています。
    .note = 再発行を申し込む前にカードが見つかったら、{ -municipality }で停止を解いてもらえます。カードのほかに、本人とわかる別の書類を持って行きます。
todo-report-to-police = 警察に届け出る
    .how = 近くの交番か警察署に、カードをなくしたことを伝えます。
    .note = 受理番号を書きとめておいてください。再発行のときに使います。
todo-check-card = カードが手元にあるか、期限が切れていないか確かめる
    .how = カードの表に「…まで有効」と印刷された日付を見ます。カードが見当たらなければ、ご家族や施設の方が預かっていないか、先に聞いてください。作ったことがない方や、作ったかどうかわからない方は、市区町村の窓口に聞いてください。持っていたカードがどこにも見当たらなければ、なくしたものと考えて { $phone } へ電話し、利用を止めてもらってください。昼も夜も受け付けています。
todo-check-registration = 保険証として登録されているか確かめ、なければ登録する
way-check-registration-portal = { -app }から{ -portal }に入り、「健康保険証」を選びます。「登録済」と出れば登録されています。
    .label = スマートフォンで
way-check-registration-reader = { -reader }にカードを置きます。登録がなければ、登録の画面に変わります。
    .label = 病院や薬局で
todo-find-certificate-date = 電子証明書の有効期限を調べる
way-find-certificate-date-card-face = 表の「電子証明書の有効期限」の欄を見ます。受け取ったときに自分で書く欄なので、空いていることもあります。印刷されたカードの有効期限とは別の日付です。
    .label = カードで
way-find-certificate-date-portal = { -portal }に入ると見られます。
    .label = スマートフォンかパソコンで
way-find-certificate-date-municipality = { -municipality }で聞けます。カードを持って行ってください。
    .label = 窓口で
todo-submit-my-number = マイナンバーを届け出る
    .how = { -insurer }に届け出ます。会社勤めの方は、まず勤め先に聞いてください。
todo-extend-card = カードの有効期限を延ばす
    .how = カードの期限が切れる前に、{ -municipality }で手続きします。マイナンバーカードと在留カードが一枚になった特定在留カードの方は、窓口に聞いてください。
todo-continue-card = 引っ越し先でカードを使い続ける手続きをする
    .how = 新しい住所の市区町村の窓口で手続きします。
todo-reset-pin = 暗証番号を設定し直す
    .how = { -municipality }で手続きします。
todo-get-card = { -card }を作る
    .how = 申し込みのしかたは { $address } か、{ -municipality }で確かめられます。申し込むとはがきが届きます。そこに書かれた窓口へ、カードを受け取りに行きます。
    .note = もう申し込んだ方は、はがきが届いたら受け取りに行ってください。はがきが届かないとき、なくしたときは、市区町村の窓口に聞いてください。
todo-reissue-card = カードの再発行を申し込む
    .how = { -municipality }で申し込みます。
    .cost = { $reissue-fee }円です。カードをなくして急ぐ方には、{ $express-reissue-fee }円の特急発行があります。市区町村に紛失を届け出てから{ $express-within-days }日以内に申し込むと、{ $express-weeks }週間ほどで届きます。こわれた場合は費用がかからないこともあるので、窓口で聞いてください。
todo-wait-for-card = 新しいカードを受け取る
    .how = 市区町村からの知らせ（はがきなど）を待ち、届いたら受け取りに行きます。届かないとき、なくしたときは、市区町村の窓口に聞いてください。
todo-apply-kakuninsho = { -kakuninsho }を申し込む
    .how = { -insurer }に申し込みます。会社勤めの方は、まず勤め先に聞いてください。
    .note = カードが使えないあいだは、病院や薬局で資格確認書を見せます。
todo-renew-certificate = カードの{ -certificate }を更新する
    .how = { -municipality }で手続きします。インターネットではできません。予約が必要な市区町村もあるので、先に電話で聞くと安心です。電子証明書とは、カードの中に入っている、本人だと示すデータです。
    .bring = カード、カードの{ -pin }（暗証番号のあるカードの方）、届いていれば有効期限通知書
    .cost = かかりません。期限が切れたあとでも同じです。
    .time = 新しくなった電子証明書が使えるまで、{ $certificate-reflected-hours }時間ほどかかることがあります。
    .note = 代わりの人が行くときは、封をした照会書兼回答書が必要です。先に窓口へ聞いてください。
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = カードに{ -certificate }を入れてもらう
    .how = { -municipality }で手続きします。予約が必要な市区町村もあるので、先に電話で聞くと安心です。電子証明書とは、カードの中に入っている、本人だと示すデータです。
    .bring = カード、カードの{ -pin }（暗証番号のあるカードの方）
todo-register = カードを保険証として使えるように登録する
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = スマートフォンで
way-register-atm = カードを持って行き、「マイナンバーカードでの手続き」、「健康保険証利用の申込み」の順に押します。{ -pin }を使います。
    .label = セブン銀行ATMで
way-register-reader = { -reader }にカードを置きます。登録がまだなら、登録の画面に変わります。
    .label = 病院や薬局で
