# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = 電話をありがとうございます。{ -hokensho }について案内します。
spoken-no-names = 名前は聞きません。マイナンバーなどの番号も聞きません。わからないことは、「わからない」と言ってください。
spoken-insurer = どの健康保険に入っていますか。
spoken-situations = ほかに、気になることや困っていることはありますか。たとえば、引っ越し、会社を変わったこと、在留期間、子どものこと、暗証番号のことなどです。
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] まとめます。カードの申し込み、登録、更新で、いまのところ、することはありません。更新は、新しくすることです。ほかに大切なことがあれば、続けて伝えます。
       *[other] まとめます。することは、{ $count }つです。
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] まとめます。することは、まだ決まりません。
       *[other] まとめます。まず、確かめることが{ $count }つあります。
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = { $number }つ目。{ $todo }
# Before what to show at the doctor's.
spoken-doctor = 次は、病院や薬局でのことです。
# $phone: the line to call
spoken-phone = あとでわからないことがあるときは、{ $phone } に電話してください。
# $code: the receipt
spoken-receipt = いまから、控えの番号を言います。書いておいてください。{ $code }。次に電話するとき、この番号を言うと、今日の答えを使って案内できます。
spoken-receipt-in = 控えの番号をありがとうございます。前の答えを使って、案内します。
spoken-goodbye = ほかに聞きたいことがあれば、言ってください。ないときは、これで終わります。電話をありがとうございます。

# The questions.
spoken-question-card = { -card }について聞きます。いま持っている。持ったことがない。なくした。こわれた。申し込んで待っている。返した。どれに近いですか。
spoken-question-card-expired = カードの表に、「何年何月何日まで有効」と印刷してあります。その日付は、もう過ぎましたか。まだですか。
spoken-question-registered = そのカードを保険証として使う登録は、どうなっていますか。登録してある。まだ。登録をやめた。わからない。どれですか。
spoken-question-certificate = { -certificate }は、カードの中の、自分を証明するデータです。それが使える最後の日、有効期限は、何年の何月ですか。「何年何月何日まで有効」と印刷してある日付とは、別のものです。年と月だけでいいです。

# If they do not know.
spoken-unknown-card = プラスチックのカードです。名前と、「何年何月何日まで有効」という日付が印刷してあります。紙の通知カードではありません。紙の個人番号通知書でもありません。見つからないときは、そう言ってください。
spoken-unknown-card-expired = カードの表の、「何年何月何日まで有効」と印刷してあるところを、声に出して読んでください。手で書いた日付とは、別のものです。
spoken-unknown-registered = マイナポータルの「健康保険証」の画面に、「登録済」と出ていますか。出ていませんか。いま見られないときは、「わからない」でいいです。
spoken-unknown-certificate = 電子証明書は、カードの中の、自分を証明するデータです。期限は、カードの表の「電子証明書の有効期限」のところに、手で書きます。何も書いていないときは、そう言ってください。電子証明書を新しくしたあとで書き直していないときも、そう言ってください。

# While they look.
spoken-while-card = 探すのは、ゆっくりでいいです。このまま待っています。
spoken-while-card-expired = カードの番号は、言わないでください。日付だけでいいです。
spoken-while-registered = 急がなくて大丈夫です。わかるところまででいいです。
spoken-while-certificate = 日にちが書いてあっても、年と月だけでいいです。暗証番号は、言わないでください。

# The answers, said back.
spoken-choice-unsure = わからない、ということですね。このまま続けます。
spoken-choice-card-valid = カードを、いま持っているのですね。
spoken-choice-card-none = カードを持ったことはないのですね。
spoken-choice-card-waiting = はじめてのカードを申し込んで、待っているのですね。
spoken-choice-card-lost = カードをなくしたのですね。
spoken-choice-card-damaged = カードがこわれているのですね。
spoken-choice-card-replacing = カードを新しくする申し込みか、もう一度作る申し込みをして、待っているのですね。
spoken-choice-card-returned = カードは返したのですね。
spoken-choice-card-expired-no = 日付は、まだ過ぎていないのですね。
spoken-choice-card-expired-yes = 日付は、もう過ぎているのですね。
spoken-choice-registered-yes = 登録してあるのですね。
spoken-choice-registered-no = 登録は、まだなのですね。
spoken-choice-registered-released = 登録をやめたのですね。
# $date: the date as it is known
spoken-choice-certificate-date = { $date }ですね。
spoken-choice-certificate-valid = 期限はまだ過ぎていないのですね。でも、日付はわからないのですね。
spoken-choice-certificate-expired = 「切れています」と言われたのですね。
spoken-choice-certificate-absent = カードに電子証明書を入れていない、ということですね。

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = すぐに電話して、カードを止めてもらってください。カードを使えないようにするためです。番号は { $phone } です。昼も夜も電話できます。
spoken-todo-report-to-police = 近くの交番か警察署に、カードをなくしたことを知らせてください。これを、届け出といいます。受理番号という番号を聞いて、書いておいてください。
spoken-todo-check-card = カードをいま持っているか、表に印刷してある日付が過ぎていないか、確かめてください。カードがないときは、家族や施設の人が持っていないか聞いてください。作ったかわからないときは、市区町村の窓口で聞いてください。持っていたカードがどこにもないときは、すぐに { $phone } に電話して、カードを止めてもらってください。昼も夜も電話できます。
spoken-todo-check-registration = カードを保険証として登録してあるか、病院や薬局のカードリーダーで確かめてください。まだのときは、そのまま登録してください。スマートフォンで確かめられることもあります。
spoken-todo-find-certificate-date = 電子証明書の有効期限を調べてください。有効期限は、使える最後の日です。カードの表に書いていないときは、カードを持って、住んでいる市区町村の窓口で聞いてください。マイナポータルで見られることもあります。
spoken-todo-submit-my-number = 入っている健康保険に、マイナンバーを知らせてください。これを、届け出といいます。会社などで働いている人とその家族は、まず、その勤め先に聞いてください。
spoken-todo-extend-card = マイナンバーカードの期限が過ぎる前に、住んでいる市区町村の窓口に行ってください。そこで、カードの期限を延ばす手続きをしてください。在留カードの手続きとは別です。マイナンバーカードと一枚になった特定在留カードの人は、窓口で聞いてください。
spoken-todo-continue-card = 新しい住所の市区町村の窓口で、カードを使い続ける手続きをしてください。
spoken-todo-reset-pin = 住んでいる市区町村の窓口で、暗証番号を決め直してください。
spoken-todo-get-card = マイナンバーカードを申し込んでください。申し込みのしかたは、住んでいる市区町村の窓口で聞けます。もう申し込んだ人は、そのまま待ってください。はがきが届いたら、そこに書いてある窓口に、カードを受け取りに行ってください。はがきが届かないとき、なくしたときは、市区町村の窓口で聞いてください。
spoken-todo-reissue-card = 住んでいる市区町村の窓口で、カードの再発行を申し込んでください。再発行は、もう一度作ることです。
spoken-todo-wait-for-card = 市区町村から新しいカードの知らせのはがきなどが届いたら、受け取りに行ってください。届かないとき、なくしたときは、市区町村の窓口で聞いてください。
spoken-todo-apply-kakuninsho = 入っている健康保険に、資格確認書を早めに申し込んでください。カードの代わりに、病院や薬局で見せる書類です。会社などで働いている人とその家族は、まず、その勤め先に聞いてください。
spoken-todo-renew-certificate = 住んでいる市区町村の窓口で、カードの電子証明書を新しくしてもらってください。これを、更新といいます。カードが必要です。暗証番号のあるカードは、暗証番号も必要です。お金はかかりません。予約が必要なこともあるので、先に電話で聞いてください。
spoken-todo-renew-certificate-absent = 住んでいる市区町村の窓口で、カードに電子証明書を入れてもらってください。カードが必要です。暗証番号のあるカードは、暗証番号も必要です。予約が必要なこともあるので、先に電話で聞いてください。
spoken-todo-register = カードを保険証として使う登録をしてください。病院や薬局のカードリーダーでできます。スマートフォンやセブン銀行のATMでできることもあります。

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = 保険証として使うには、先にカードを作ることになっているからです。そのあと、登録します。
spoken-reason-card-expired = カードそのものの期限が過ぎているからです。期限が過ぎたカードを使い続けていいという決まりは、見つかりませんでした。
spoken-reason-card-lost = なくしたカードをほかの人が使わないように、先に止めるためです。登録が新しいカードでも続くかどうかは、資料によって違います。新しいカードを受け取ったら、登録を確かめてください。
spoken-reason-card-damaged = 機械で読み取れないカードは、使えないからです。新しいカードを待つあいだは、申し込めば資格確認書が使えます。
spoken-reason-card-returned = カードを返した人が申し込まないとき、資格確認書がすぐに届かないことがあるからです。
spoken-reason-card-replacing = 新しいカードを待つあいだは、申し込めば資格確認書が使えるからです。新しいカードを受け取ったら、登録が残っているか確かめてください。
spoken-reason-all-in-order = カードも、登録も、電子証明書も、そろっています。
spoken-reason-certificate-renewable = いまは、電子証明書を新しくできる時期だからです。期限のだいたい{ $renewal-months }か月前から、新しくできます。
spoken-reason-certificate-grace = 電子証明書の期限が過ぎているからです。保険証として使えるのは、期限が来た月の{ $works-on-months }か月後の月の最後の日までです。
spoken-reason-certificate-disputed = 電子証明書の期限から、{ $leaflet-months }か月を過ぎています。国の説明では、期限が来た月の{ $works-on-months }か月後の月の最後の日まで使えます。でも、数えかたは資料によって違います。だから、すぐに電子証明書を新しくして、登録を確かめてください。
spoken-reason-certificate-lapsed = 電子証明書の期限が過ぎてから、時間がたちました。そのため、保険証としての登録がなくなっています。
spoken-reason-certificate-absent = 保険証として使うには、カードの中に電子証明書が必要だからです。
spoken-reason-not-registered = カードを保険証として使えるのは、登録したあとだからです。
spoken-reason-not-registered-renewable = カードを使えるのは、登録したあとだからです。電子証明書も、いまは新しくできる時期です。期限のだいたい{ $renewal-months }か月前から、新しくできます。
spoken-reason-not-registered-without-certificate = 登録には、期限がまだ過ぎていない電子証明書が必要だからです。
spoken-reason-card-not-sure = カードがどうなっているかで、することが変わるからです。
spoken-reason-registration-not-sure = 登録してあるかどうかで、することが変わるからです。
spoken-reason-certificate-not-sure = 電子証明書の期限がいつかで、することが変わるからです。
spoken-reason-in-any-case = どの場合でも、これは必要だからです。
spoken-reason-kakuninsho-late-elderly-everyone = その日には、後期高齢者医療の人みんなに資格確認書を送る決まりがありました。
spoken-reason-kakuninsho-late-elderly-by-age = 後期高齢者医療では、年齢やカードの使いかたによって、届くものが違います。
spoken-reason-kakuninsho-on-application = カードをなくした人、カードがこわれた人、カードを返した人は、資格確認書を申し込むことになっています。カードの更新や再発行を待っている人も、同じです。更新は新しくすること、再発行はもう一度作ることです。
spoken-reason-kakuninsho-sent = カードを保険証として使えない人には、ふつうは、健康保険が資格確認書を送ります。
spoken-reason-kakuninsho-not-issued = カードを保険証として使える人には、ふつうは、資格確認書は出ません。
spoken-reason-kakuninsho-open = カードが使えるかどうかがわかってから、資格確認書のことが決まります。
spoken-reason-care-card-works = 病院や薬局では、カードを見せます。
spoken-reason-care-card-may-work = カードが使えるかどうか、まだはっきりしません。
spoken-reason-care-nothing-to-show = カードは、まだ保険証として使えません。
spoken-reason-my-number-not-submitted = 健康保険がマイナンバーを知らないとき、カードを読み取っても、保険に入っていることを確かめられないからです。
spoken-reason-residence-period-ending = マイナンバーカードの期限は、在留期間と同じです。在留期間を延ばしても、カードの期限は自動では延びないからです。
spoken-reason-residence-period-over = マイナンバーカードに書いてある日付までなら、まだ間に合います。その日までに手続きをすれば、カードを使い続けられます。
spoken-reason-moved = 引っ越し先で手続きをしないと、カードが使えなくなるからです。
spoken-reason-pin-locked = ロックされた暗証番号は、待っていても元に戻らないからです。
spoken-reason-works-not-without-my-number = マイナンバーが、まだ健康保険に届いていません。だから、カードを保険証として使えません。
spoken-reason-works-not-without-pin-or-photo = 顔写真のないカードは、暗証番号で使います。ロックされているあいだは、使えません。
spoken-reason-works-once-data-are-in = 新しい健康保険のデータの登録が終わるまで、カードが使えるかどうかはわかりません。
spoken-reason-care-no-reader = カードリーダーのない病院では、カードを見せます。カードのほかに、保険の資格がわかるものも見せます。
spoken-reason-care-kakuninsho = カードが使えないあいだは、資格確認書を見せます。
spoken-reason-care-old-card = その日には、従来の健康保険証がまだ使えます。古い種類の保険証のことです。
spoken-reason-kakuninsho-late-elderly-85 = 後期高齢者医療では、{ $elderly-day }に{ $age-sent }歳以上の人みんなに、資格確認書を送ります。
spoken-reason-kakuninsho-late-elderly-under-85 = 後期高齢者医療で、{ $elderly-day }にまだ{ $age-sent }歳になっていない人のことです。カードを使っているかどうかなどで、届くものが変わります。
spoken-reason-kakuninsho-my-number-not-submitted = 健康保険にマイナンバーを知らせていない人には、健康保険が資格確認書を送ります。
spoken-reason-kakuninsho-joining = 健康保険に入ったばかりの人が、資格確認書をどう受け取るかは、健康保険によって違います。
spoken-reason-kakuninsho-after-old-card = 従来の健康保険証が使えるあいだは、資格確認書は出ません。カードを使えない人には、その保険証が使えなくなる前に、資格確認書が届きます。
spoken-reason-kakuninsho-locked-infant = 顔写真のない、子どものカードのことです。その暗証番号がロックされているあいだは、資格確認書を申し込めます。
spoken-reason-kakuninsho-with-help = カードが使える人でも、手伝いがいる人は、申し込めば資格確認書を受け取れます。顔写真のないカードの子どもも、申し込めば受け取れます。
spoken-reason-held-keep = カードが保険証として使えるようになるまで、資格確認書が必要だからです。
spoken-reason-held-keep-both = カードと資格確認書の両方を持っていてもいい人がいます。手伝いがいる人、顔写真のないカードの子ども、後期高齢者医療の人です。
spoken-reason-held-return = この健康保険では、カードを登録したあと、資格確認書を返すことになっています。
spoken-reason-held-discard = この健康保険は、カードを登録したあとの資格確認書を集めていません。
spoken-reason-held-ask = カードを登録したあとの資格確認書をどうするかは、こちらの資料ではわかりません。
spoken-reason-held-changes = 健康保険が変わるときは、資格確認書によって、することが違うからです。前の健康保険のものか、いまの健康保険のものかで違います。
spoken-reason-held-own-rules = 健康保険をやめるときや、資格確認書が二枚あるときは、別の決まりがあるからです。
spoken-reason-held-on-paper = カードの登録を取り消すと、資格確認書で病院に行くことになるからです。
spoken-reason-paper-on-application = 資格確認書で病院に行くには、申し込みが必要だからです。

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = 健康保険にマイナンバーを知らせていない、ということはありますか。
spoken-situation-residence-period-ending = マイナンバーカードの期限が在留期間と同じで、その期限がもうすぐ来ますか。マイナンバーカードに「何年何月何日まで有効」と印刷してある日付も、教えてください。在留カードの日付ではありません。
spoken-situation-residence-period-over = マイナンバーカードの期限が在留期間と同じで、その期限がもう過ぎましたか。マイナンバーカードに「何年何月何日まで有効」と印刷してある日付も、教えてください。在留カードの日付ではありません。
spoken-situation-moved = ほかの市区町村へ引っ越して、カードを使い続ける手続きがまだ、ということはありますか。転入届を出した日もわかれば、教えてください。転入届は、引っ越してきたことを新しい市区町村に知らせる書類です。
spoken-situation-pin-locked = 暗証番号を忘れたり、ロックされて使えなくなったりしていますか。
spoken-situation-no-pin-card = 持っているカードは、暗証番号のない顔認証マイナンバーカードですか。
spoken-situation-infant = 顔写真のない、小さな子どものカードのことですか。
spoken-situation-newborn = 子どもが生まれたばかりですか。
spoken-situation-under-15 = まだ{ $age-guardian }歳になっていない子どもの手続きですか。
spoken-situation-school-trip = 子どもの修学旅行や合宿のことですか。修学旅行は、学校の旅行です。
spoken-situation-nursery = 保育所や幼稚園の先生が、子どもを病院に連れて行くことがありますか。
spoken-situation-name-changed = 名前が変わりましたか。新しい名前は、言わなくていいです。
spoken-situation-carer-needed = カードを使うとき、いつも人の手伝いがいりますか。
spoken-situation-cannot-use-reader = 今回だけ、カードリーダーをうまく使うことが難しそう、ということですか。
spoken-situation-no-reader = 行く病院に、カードリーダーがない、または、こわれている、ということはありますか。
spoken-situation-new-insurer = 会社を変わったことや引っ越しなどで、健康保険が変わりましたか。会社などで働いている人は、書類を勤め先に出した日もわかれば、教えてください。
spoken-situation-age-75-soon = もうすぐ{ $age-elderly }歳になりますか。
spoken-situation-koki-korei-85 = 後期高齢者医療は、年をとった人などの健康保険です。これに入っていて、{ $elderly-day }に{ $age-sent }歳以上でしたか。
spoken-situation-koki-korei-under-85 = 後期高齢者医療は、年をとった人などの健康保険です。これに入っていて、{ $elderly-day }に{ $age-sent }歳より下でしたか。
spoken-situation-surgery-planned = 手術や入院などで、病院のお金がたくさんかかりそうですか。
spoken-situation-specific-disease = 人工透析など、特定疾病の治療を受けていますか。人工透析は、血をきれいにする治療です。病気の名前は、言わなくていいです。
spoken-situation-has-kakuninsho = いまの健康保険の資格確認書で、期限がまだ過ぎていないものを持っていますか。
spoken-situation-has-two-kakuninsho = 資格確認書が二枚ありますか。
spoken-situation-leaving-insurer = いまの健康保険をやめる予定がありますか。または、もうやめましたか。
spoken-situation-has-old-card = 従来の健康保険証を持っていますか。古い種類の保険証のことです。
spoken-situation-only-oshirase = 持っているのは、資格情報のお知らせだけですか。
spoken-situation-voluntary-member = 仕事をやめたあとも、前の勤め先の健康保険に続けて入っていますか。
spoken-situation-wants-to-cancel = 保険証としての登録を取り消したいですか。取り消しは、やめることです。
spoken-situation-stays-on-paper = カードではなく、資格確認書で病院に行きたいですか。
spoken-situation-suspicious-call = あやしい、うそかもしれない電話やメッセージが来ましたか。
spoken-situation-abroad = いま、日本の外にいますか。
