# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = 使えるカードがないので、まずカードを作り、それから保険証として登録します。
reason-card-expired = カードそのものの有効期限が切れています。期限の切れたカードを使い続けてよいという決まりは、見つかりませんでした。新しいカードにして、登録します。
reason-card-lost = なくしたカードは、ほかの人に使われないように、まず止めます。再発行のカードに登録が引き継がれるかは資料によって違うので、受け取ってから確かめます。
reason-card-damaged = 読み取れないカードは使えません。再発行のカードを待つあいだは、申し込めば資格確認書を使えます。
reason-card-returned = カードを返した方は、申し込まないと資格確認書がすぐには届かないことがあります。
reason-card-replacing = 新しいカードを待つあいだは、申し込めば資格確認書を使えます。受け取ったら、登録が残っているか確かめます。
reason-all-in-order = カードも、登録も、電子証明書も、そろっています。
reason-certificate-renewable = 電子証明書は、有効期限のおよそ{ $renewal-months }か月前から更新できます。いまがその時期です（窓口によっては、始まりが一日遅いことがあります）。
reason-certificate-grace = 電子証明書の期限は切れましたが、期限が来た月の{ $works-on-months }か月後の月末までは、保険証として使えます。
reason-certificate-disputed = 電子証明書の期限が切れて{ $leaflet-months }か月を過ぎました。国の説明では、期限が来た月の{ $works-on-months }か月後の月末まで使えます。念のため、すぐに更新して登録を確かめてください。
reason-certificate-lapsed = 電子証明書の期限が切れてから時間がたったため、保険証としての登録が外れています。更新してから、もう一度登録します。
reason-certificate-absent = 保険証として使うには、カードに利用者証明用の電子証明書が必要です。窓口で入れてもらい、それから登録します。
reason-not-registered = カードは登録してはじめて保険証として使えます。
reason-not-registered-renewable = カードは登録してはじめて保険証として使えます。電子証明書の期限も近く、更新できる時期（およそ{ $renewal-months }か月前から）です。
reason-not-registered-without-certificate = 登録には、期限の切れていない電子証明書が必要です。それがないうちは登録できないので、窓口での手続きが先です。
reason-card-not-sure = カードがどうなっているかで、することが変わります。
reason-registration-not-sure = 登録が済んでいるかどうかで、することが変わります。
reason-certificate-not-sure = 電子証明書（カードの中に入っている、本人だと示すデータ）の有効期限がいつかで、することが変わります。
reason-in-any-case = どの場合でも、これは必要です。
reason-kakuninsho-late-elderly-everyone = その日には、後期高齢者医療の方みなさんに資格確認書を送る決まりがありました。
reason-kakuninsho-late-elderly-by-age = 後期高齢者医療では、年齢やカードの使い方によって届くものが違います。
reason-kakuninsho-on-application = カードをなくした方、カードがこわれた方、返した方、更新や再発行を待っている方は、資格確認書を申し込みます。
reason-kakuninsho-sent = カードを保険証として使えない方には、原則として資格確認書が送られます。
reason-kakuninsho-not-issued = カードを保険証として使える方には、ふつう資格確認書は出ません。
reason-kakuninsho-open = カードが使えるかどうかがわからないと、資格確認書のことも決まりません。
reason-care-card-works = 窓口ではカードを見せます。
reason-care-card-may-work = カードが使えるかどうか、はっきりしません。
reason-care-nothing-to-show = カードをまだ保険証として使えません。

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = チェックリストには「カードを作る、登録する」とだけ書いてあります。なくしたときは、先に利用を止め、届け出ることが大切です。
differs-card-damaged = チェックリストには「カードを作る、登録する」とだけ書いてあります。こわれたカードは再発行を頼み、待つあいだの資格確認書を申し込みます。
differs-card-returned = チェックリストには「カードを作る、登録する」と書いてあります。自分で返した方は、カードがなくても資格確認書で受診できます。
differs-card-replacing = チェックリストには「カードを作る、登録する」と書いてあります。もう手続き中なので、申し込み直す必要はありません。
differs-certificate-renewable = チェックリストでは「することなし」です。いまのうちに更新すれば、期限が切れて困ることがありません。
differs-certificate-disputed = チェックリストには、期限から{ $leaflet-months }か月たつと登録が外れるので「更新し、登録する」と書いてあります。国の説明ではまだ外れていないので、更新したあと、登録が残っているか確かめます。
differs-certificate-absent = チェックリストには「更新する」とだけ書いてあります。電子証明書が入っていなかったカードは、入れたあとに登録も必要です。
differs-not-registered-renewable = チェックリストには「登録する」とだけ書いてあります。電子証明書の期限が近いので、更新も忘れないようにします。
differs-not-registered-without-certificate = チェックリストには「登録する」とだけ書いてあります。期限の切れていない電子証明書がないと登録できないので、窓口での手続きが先です。

# Things to know.
notice-date-contradicts-answer = お答えと電子証明書の日付が合いません。日付のほうをもとにお答えしています。
notice-information-out-of-date = この日については、こちらの情報が古いか、決まりがまだないかもしれません。手続きの前に電話で確かめてください。
notice-no-medical-history-in-grace = 電子証明書を更新するまで、過去の診療や薬の情報を医師や薬剤師に見てもらうことはできません。飲んでいる薬は口頭かお薬手帳で伝えてください。
notice-three-months-disputed = 「{ $leaflet-months }か月」の数え方が資料によって違います。使えると思っていても窓口で使えないことがあるので、受診の前に確かめてください。
notice-reader-failure-is-not-full-price = カードリーダーがうまく動かないという理由だけで、医療費を全額払うことにはなりません。受付の人に言ってください。
notice-may-get-card-again = カードを使いたくなったら、いつでもまた作り、登録できます。
notice-sent-in-principle = 資格確認書は、原則として申し込まなくても届きます。届いていなければ、{ -insurer }に聞いてください。
notice-insurers-differ = 手続きは健康保険によって違います。{ -insurer }に確かめてください。
notice-ask-insurer-if-not-renewed = 更新が間に合わないときは、{ -insurer }に聞いてください。カードが使えなくなると、ふつうは資格確認書が送られます。
notice-pay-and-claim = 見せるものがないまま受診すると、いったん全額を払い、あとで払い戻しを申し込むことがあります。受診の前に、{ -insurer }か勤め先に相談してください。具合が悪くてお急ぎのときは、相談より先に受診してかまいません。

# Whether the card works.
works-yes = カードを保険証として使えます。
works-entitlement-only = カードを保険証として使えます。ただし、病院や薬局に伝わるのは、保険に入っていることだけです。
works-no = いまは、カードを保険証として使えません。
works-unknown = カードを保険証として使えるかどうかは、まだわかりません。

# What to show.
show-my-number-card = 窓口で{ -card }を見せてください。
show-oshirase = 資格情報のお知らせも、カードと一緒に見せてください。
show-portal-screen = マイナポータルの資格情報の画面も、カードと一緒に見せられます。
show-kakuninsho = 窓口で、いまの健康保険の、期限の切れていない資格確認書を見せてください。
show-old-card = 窓口で従来の健康保険証を見せてください。
show-nothing = いまの健康保険の、期限の切れていない資格確認書があれば、それを見せてください。なければ、見せられるものがまだありません。

# How one comes by the eligibility certificate.
kakuninsho-not-issued = カードが使えるあいだ、資格確認書はふつう出ません。
kakuninsho-sent = 資格確認書が届くはずです。
kakuninsho-on-application = 資格確認書は、申し込むと受け取れます。
kakuninsho-ask-insurer = 資格確認書が届くかどうかは、{ -insurer }に聞いてください。
kakuninsho-unknown = 資格確認書が届くかどうかは、上のことを確かめてから決まります。
