# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = 使えるカードがありません。まず、カードを作ります。それから、保険証として登録します。
reason-card-expired = カードそのものの、使える最後の日（有効期限）が過ぎています。期限が過ぎたカードを使い続けていいという決まりは、見つかりませんでした。新しいカードにして、登録します。
reason-card-lost = なくしたカードは、まず止めます。ほかの人が使えないようにするためです。再発行の（もう一度作った）カードでも登録が続くかどうかは、資料によって違います。カードを受け取ってから、確かめます。
reason-card-damaged = 機械で読み取れないカードは、使えません。再発行の（もう一度作る）カードを待つあいだは、申し込めば、資格確認書を使えます。
reason-card-returned = カードを返した人が申し込まないとき、資格確認書がすぐには届かないことがあります。
reason-card-replacing = 新しいカードを待つあいだは、申し込めば、資格確認書を使えます。カードを受け取ったら、登録が残っているか確かめます。
reason-all-in-order = カードも、登録も、電子証明書も、全部そろっています。
reason-certificate-renewable = 電子証明書は、使える最後の日（有効期限）のだいたい{ $renewal-months }か月前から、新しくできます（更新）。いまが、その時期です。窓口によっては、始まりが一日遅いことがあります。
reason-certificate-grace = 電子証明書の期限は、過ぎました。でも、期限が来た月の{ $works-on-months }か月後の月の最後の日までは、保険証として使えます。
reason-certificate-disputed = 電子証明書の期限から、{ $leaflet-months }か月を過ぎました。国の説明では、期限が来た月の{ $works-on-months }か月後の月の最後の日まで使えます。でも、安心のために、すぐに新しくしてください（更新）。そして、登録を確かめてください。
reason-certificate-lapsed = 電子証明書の期限が過ぎてから、時間がたちました。そのため、保険証としての登録がなくなっています。まず、電子証明書を新しくします（更新）。それから、もう一度登録します。
reason-certificate-absent = 保険証として使うためには、カードに、利用者証明用の電子証明書が必要です。まず、窓口で入れてもらいます。それから、登録します。
reason-not-registered = カードを保険証として使えるのは、登録したあとです。
reason-not-registered-renewable = カードを保険証として使えるのは、登録したあとです。電子証明書の期限も近いです。もう新しくすること（更新）ができる時期です。この時期は、期限のだいたい{ $renewal-months }か月前からです。
reason-not-registered-without-certificate = 登録には、期限がまだ過ぎていない電子証明書が必要です。それがないあいだは、登録できません。先に、窓口で手続きします。
reason-card-not-sure = カードがどうなっているかで、することが変わります。
reason-registration-not-sure = 登録してあるかどうかで、することが変わります。
reason-certificate-not-sure = 電子証明書は、カードの中の、自分を証明するデータです。その使える最後の日（有効期限）がいつかで、することが変わります。
reason-in-any-case = どの場合でも、これは必要です。
reason-kakuninsho-late-elderly-everyone = 後期高齢者医療は、年をとった人などの健康保険です。その日には、この健康保険の人みんなに、資格確認書を送る決まりがありました。
reason-kakuninsho-late-elderly-by-age = 後期高齢者医療（年をとった人などの健康保険）では、年齢やカードの使いかたによって、届くものが違います。
reason-kakuninsho-on-application = 次の人は、資格確認書を申し込みます。カードをなくした人、カードがこわれた人、カードを返した人です。更新（新しくすること）や再発行（もう一度作ること）を待っている人も、申し込みます。
reason-kakuninsho-sent = カードを保険証として使えない人には、ふつうは、健康保険が資格確認書を送ります。
reason-kakuninsho-not-issued = カードを保険証として使える人には、ふつう、資格確認書は出ません。
reason-kakuninsho-open = カードが使えるかどうかが、まだわかりません。資格確認書のことは、それがわかってから決まります。
reason-care-card-works = 窓口ではカードを見せます。
reason-care-card-may-work = カードが使えるかどうか、はっきりわかりません。
reason-care-nothing-to-show = カードを、まだ保険証として使えません。

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = チェックリストには「カードを作る、登録する」とだけ書いてあります。なくしたときは、先にすることが二つあります。カードを止めることと、なくしたことを知らせること（届け出）です。どちらも大切です。
differs-card-damaged = チェックリストには「カードを作る、登録する」とだけ書いてあります。こわれたカードは、再発行（もう一度作ること）を頼みます。待つあいだに使う資格確認書も、申し込みます。
differs-card-returned = チェックリストには「カードを作る、登録する」と書いてあります。自分で返した人は、カードがなくても、資格確認書で病院に行くことができます。
differs-card-replacing = チェックリストには「カードを作る、登録する」と書いてあります。もう手続きをしているところです。もう一度申し込む必要はありません。
differs-certificate-renewable = チェックリストでは「することなし」です。いまのうちに新しくすれば（更新）、期限が過ぎて困ることがありません。
differs-certificate-disputed = チェックリストには、期限から{ $leaflet-months }か月たつと、登録がなくなると書いてあります。それで「更新し、登録する」と書いてあります。国の説明では、登録はまだなくなっていません。電子証明書を新しくした（更新）あと、登録が残っているか確かめます。
differs-certificate-absent = チェックリストには「更新する」とだけ書いてあります。電子証明書が入っていなかったカードは、入れたあとに、登録も必要です。
differs-not-registered-renewable = チェックリストには「登録する」とだけ書いてあります。電子証明書の期限が近いです。新しくすること（更新）も、忘れないでください。
differs-not-registered-without-certificate = チェックリストには「登録する」とだけ書いてあります。登録には、期限がまだ過ぎていない電子証明書が必要です。それがないあいだは、登録できません。先に、窓口で手続きします。

# Things to know.
notice-date-contradicts-answer = 答えと、電子証明書の日付が合いません。この案内は、日付のほうを使っています。
notice-information-out-of-date = この日のことは、こちらの情報が古いかもしれません。または、決まりがまだないかもしれません。手続きの前に、電話で確かめてください。
notice-no-medical-history-in-grace = 電子証明書を新しくする（更新）まで、医者や薬剤師は、次の情報を見ることができません。前に病院でみてもらったことや、前の薬の情報です。飲んでいる薬は、話して伝えるか、お薬手帳で伝えてください。
notice-three-months-disputed = 「{ $leaflet-months }か月」の数えかたが、資料によって違います。使えると思っていても、窓口で使えないことがあります。病院に行く前に、確かめてください。
notice-reader-failure-is-not-full-price = カードリーダーがうまく動かないことがあります。それだけの理由で、医療費を全部払うことにはなりません。受付の人に言ってください。
notice-may-get-card-again = カードを使いたくなったら、いつでも、また作って登録できます。
notice-sent-in-principle = 資格確認書は、ふつうは、申し込まなくても届きます。届いていないときは、{ -insurer }に聞いてください。
notice-insurers-differ = 手続きは、健康保険によって違います。{ -insurer }に確かめてください。
notice-ask-insurer-if-not-renewed = 新しくすること（更新）が間に合わないときは、{ -insurer }に聞いてください。カードが使えなくなると、ふつうは、健康保険が資格確認書を送ります。
notice-pay-and-claim = 見せるものがないまま病院に行くと、一度、全部のお金を払うことがあります。そのときは、あとで払い戻し（お金を返してもらうこと）を申し込みます。病院に行く前に、{ -insurer }か、勤め先（会社など）に相談してください。体の調子が悪くて急ぐときは、相談より先に病院に行ってもいいです。

# Whether the card works.
works-yes = カードを保険証として使えます。
works-entitlement-only = カードを保険証として使えます。でも、病院や薬局に伝わるのは、保険に入っていることだけです。
works-no = いまは、カードを保険証として使えません。
works-unknown = カードを保険証として使えるかどうかは、まだわかりません。

# What to show.
show-my-number-card = 窓口で{ -card }を見せてください。
show-oshirase = 資格情報のお知らせも、カードと一緒に見せてください。
show-portal-screen = マイナポータルの資格情報の画面も、カードと一緒に見せることができます。
show-kakuninsho = 窓口で、いまの健康保険の資格確認書を見せてください。期限がまだ過ぎていないものです。
show-old-card = 窓口で従来の健康保険証（古い種類の保険証）を見せてください。
show-nothing = いまの健康保険の資格確認書で、期限がまだ過ぎていないものがあれば、それを見せてください。ないときは、見せることができるものが、まだありません。

# How one comes by the eligibility certificate.
kakuninsho-not-issued = カードが使えるあいだ、資格確認書はふつう出ません。
kakuninsho-sent = 資格確認書が届くはずです。
kakuninsho-on-application = 資格確認書は、申し込むと受け取ることができます。
kakuninsho-ask-insurer = 資格確認書が届くかどうかは、{ -insurer }に聞いてください。
kakuninsho-unknown = 資格確認書が届くかどうかは、上のことを確かめてから決まります。
