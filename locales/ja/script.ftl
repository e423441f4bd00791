# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = お電話ありがとうございます。{ -hokensho }についてご案内いたします。
spoken-no-names = お名前や、マイナンバーなどの番号はうかがいません。わからないことは、「わからない」とおっしゃってください。
spoken-insurer = 健康保険は、どちらにご加入ですか。
spoken-situations = ほかに、気になることや困っていることはありますか。たとえば、引っ越し、転職、在留期間、お子さんのこと、暗証番号のことなどです。
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] まとめます。カードの申し込み、登録、更新で、いまのところ、していただくことはありません。ほかに大切なことがあれば、続けてお伝えします。
       *[other] まとめます。していただくことは、{ $count }つです。
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] まとめます。していただくことは、まだ決まりません。
       *[other] まとめます。まず、確かめていただくことが{ $count }つあります。
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = { $number }つ目。{ $todo }
# Before what to show at the doctor's.
spoken-doctor = 次に、病院や薬局でのことです。
# $phone: the line to call
spoken-phone = あとでわからないことが出てきましたら、{ $phone } へお電話ください。
# $code: the receipt
spoken-receipt = 控えの番号を申し上げますので、お書きとめください。{ $code }。次にお電話のとき、この番号をおっしゃっていただければ、今日のお答えをもとにご案内できます。
spoken-receipt-in = 控えの番号をありがとうございます。前のお答えをもとに、ご案内します。
spoken-goodbye = ほかにお聞きになりたいことがありましたら、どうぞおっしゃってください。なければ、これで失礼いたします。お電話ありがとうございました。

# The questions.
spoken-question-card = { -card }についてうかがいます。お手元にある、持ったことがない、なくした、こわれた、申し込んで待っている、返した。どれに近いですか。
spoken-question-card-expired = カードの表に、「何年何月何日まで有効」と印刷されています。その日付は、もう過ぎていますか、まだですか。
spoken-question-registered = そのカードを保険証として使う登録は、どうなっていますか。済んでいる、まだ、取りやめた、わからない、のどれでしょうか。
spoken-question-certificate = カードの{ -certificate }の有効期限は、何年の何月ですか。「何年何月何日まで有効」と印刷された日付とは別のものです。年と月だけでかまいません。

# If they do not know.
spoken-unknown-card = 名前と、「何年何月何日まで有効」という日付が印刷された、プラスチックのカードです。紙の通知カードや個人番号通知書とは違います。見当たらないときは、そうおっしゃってください。
spoken-unknown-card-expired = 表に印刷された、「何年何月何日まで有効」のところを読み上げてください。手で書いた日付とは別のものです。
spoken-unknown-registered = マイナポータルの「健康保険証」の画面に、「登録済」と出ていますか、出ていませんか。いま見られなければ、「わからない」でかまいません。
spoken-unknown-certificate = 電子証明書は、カードの中に入っている、本人だと示すデータです。期限は、カードの表の「電子証明書の有効期限」の欄に手で書きます。空いているときや、新しくしたあとに書き直していないときは、そうおっしゃってください。

# While they look.
spoken-while-card = どうぞ、ゆっくりお探しください。このままお待ちしています。
spoken-while-card-expired = カードの番号は読み上げないでください。日付だけでけっこうです。
spoken-while-registered = 急がなくて大丈夫です。わかるところまででけっこうです。
spoken-while-certificate = 日にちまで書いてあっても、年と月だけでかまいません。暗証番号は、おっしゃらないでください。

# The answers, said back.
spoken-choice-unsure = わからない、ということですね。そのまま進めます。
spoken-choice-card-valid = カードはお手元にあるのですね。
spoken-choice-card-none = カードをお持ちになったことはないのですね。
spoken-choice-card-waiting = はじめてのカードを申し込んで、お待ちなのですね。
spoken-choice-card-lost = カードをなくされたのですね。
spoken-choice-card-damaged = カードがこわれているのですね。
spoken-choice-card-replacing = カードの更新や再発行を申し込んで、お待ちなのですね。
spoken-choice-card-returned = カードはお返しになったのですね。
spoken-choice-card-expired-no = 日付はまだ過ぎていないのですね。
spoken-choice-card-expired-yes = 日付はもう過ぎているのですね。
spoken-choice-registered-yes = 登録はお済みなのですね。
spoken-choice-registered-no = 登録はまだなのですね。
spoken-choice-registered-released = 登録をお取りやめになったのですね。
# $date: the date as it is known
spoken-choice-certificate-date = { $date }ですね。
spoken-choice-certificate-valid = まだ切れていないけれど、日付はわからない、ということですね。
spoken-choice-certificate-expired = 切れていると言われたのですね。
spoken-choice-certificate-absent = 電子証明書は入れていない、ということですね。

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = すぐに、カードの利用を止める電話をかけてください。番号は { $phone } です。昼も夜も受け付けています。
spoken-todo-report-to-police = 近くの交番か警察署に、カードをなくしたことを届け出てください。受理番号を聞いて、書きとめておいてください。
spoken-todo-check-card = カードがお手元にあるか、表に印刷された日付が過ぎていないか、確かめてください。カードがなければ、ご家族や施設の方が預かっていないか、先にお聞きください。作ったかわからなければ、市区町村の窓口でお聞きください。持っていたのにどこにもなければ、すぐに { $phone } に電話して、カードを止めてもらってください。昼も夜も受け付けています。
spoken-todo-check-registration = 保険証として登録されているか、病院や薬局のカードリーダーで確かめてください。まだでしたら、そのまま登録してください。スマートフォンで確かめられることもあります。
spoken-todo-find-certificate-date = 電子証明書の有効期限を調べてください。カードの表に書いてなければ、カードを持って、お住まいの市区町村の窓口でお聞きください。マイナポータルで見られることもあります。
spoken-todo-submit-my-number = ご加入の健康保険に、マイナンバーを届け出てください。お勤めの方とそのご家族は、まず勤め先にお聞きください。
spoken-todo-extend-card = マイナンバーカードの期限が切れる前に、お住まいの市区町村の窓口で、カードの期限を延ばす手続きをしてください。在留カードの手続きとは別です。マイナンバーカードと一枚になった特定在留カードの方は、窓口でお聞きください。
spoken-todo-continue-card = 新しい住所の市区町村の窓口で、カードを使い続ける手続きをしてください。
spoken-todo-reset-pin = お住まいの市区町村の窓口で、暗証番号を設定し直してください。
spoken-todo-get-card = マイナンバーカードを申し込んでください。申し込み方は、お住まいの市区町村の窓口で聞けます。もう申し込まれた方は、そのままお待ちください。はがきが届いたら、そこに書かれた窓口へ受け取りに行ってください。はがきが届かないとき、なくしたときは、市区町村の窓口でお聞きください。
spoken-todo-reissue-card = お住まいの市区町村の窓口で、カードの再発行を申し込んでください。
spoken-todo-wait-for-card = 市区町村から新しいカードの知らせのはがきなどが届いたら、受け取りに行ってください。届かないとき、なくしたときは、市区町村の窓口でお聞きください。
spoken-todo-apply-kakuninsho = ご加入の健康保険に、資格確認書を早めに申し込んでください。カードの代わりに病院や薬局で見せる書類です。お勤めの方とそのご家族は、まず勤め先にお聞きください。
spoken-todo-renew-certificate = お住まいの市区町村の窓口で、カードの電子証明書を更新してもらってください。カードと、暗証番号のあるカードなら暗証番号も要ります。費用はかかりません。予約が要ることもあるので、先に電話でお聞きください。
spoken-todo-renew-certificate-absent = お住まいの市区町村の窓口で、カードに電子証明書を入れてもらってください。カードと、暗証番号のあるカードなら暗証番号も要ります。予約が要ることもあるので、先に電話でお聞きください。
spoken-todo-register = カードを保険証として使う登録をしてください。病院や薬局のカードリーダーでできます。スマートフォンやセブン銀行のATMでできることもあります。

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = 保険証として使うには、まずカードを作り、それから登録していただくことになっているためです。
spoken-reason-card-expired = カードそのものの期限が切れているためです。期限の切れたカードを使い続けてよいという決まりは、見つかりませんでした。
spoken-reason-card-lost = なくしたカードをほかの人に使われないように、先に止めるためです。登録が新しいカードに引き継がれるかは資料によって違うので、受け取ったら確かめてください。
spoken-reason-card-damaged = 読み取れないカードは使えないためです。新しいカードを待つあいだは、申し込めば資格確認書が使えます。
spoken-reason-card-returned = カードを返した方には、申し込まないと資格確認書がすぐに届かないことがあるためです。
spoken-reason-card-replacing = 新しいカードを待つあいだは、申し込めば資格確認書が使えるためです。受け取ったら、登録が残っているか確かめてください。
spoken-reason-all-in-order = カードも、登録も、電子証明書も、そろっています。
spoken-reason-certificate-renewable = 電子証明書は、期限のおよそ{ $renewal-months }か月前から更新でき、いまがその時期だからです。
spoken-reason-certificate-grace = 電子証明書の期限は切れていて、保険証として使えるのが、期限が来た月の{ $works-on-months }か月後の月末までだからです。
spoken-reason-certificate-disputed = 電子証明書の期限が切れて{ $leaflet-months }か月を過ぎています。国の説明では、期限が来た月の{ $works-on-months }か月後の月末まで使えます。ただ、数え方が資料によって違うので、すぐに更新して、登録を確かめてください。
spoken-reason-certificate-lapsed = 電子証明書の期限が切れてから時間がたち、保険証としての登録が外れているためです。
spoken-reason-certificate-absent = 保険証として使うには、カードに電子証明書が入っている必要があるためです。
spoken-reason-not-registered = カードは、登録してはじめて保険証として使えるためです。
spoken-reason-not-registered-renewable = カードは登録してはじめて使えるためです。電子証明書も、期限のおよそ{ $renewal-months }か月前から更新でき、いまがその時期です。
spoken-reason-not-registered-without-certificate = 期限の切れていない電子証明書がないと、登録できないためです。
spoken-reason-card-not-sure = カードがどうなっているかで、することが変わるためです。
spoken-reason-registration-not-sure = 登録が済んでいるかどうかで、することが変わるためです。
spoken-reason-certificate-not-sure = 電子証明書の期限がいつかで、することが変わるためです。
spoken-reason-in-any-case = どの場合でも、これは必要だからです。
spoken-reason-kakuninsho-late-elderly-everyone = その日には、後期高齢者医療の方みなさんに資格確認書を送る決まりがありました。
spoken-reason-kakuninsho-late-elderly-by-age = 後期高齢者医療では、年齢やカードの使い方によって、届くものが違います。
spoken-reason-kakuninsho-on-application = カードをなくした方、こわれた方、返した方、更新や再発行を待っている方は、資格確認書を申し込むことになっています。
spoken-reason-kakuninsho-sent = カードを保険証として使えない方には、原則として資格確認書が送られます。
spoken-reason-kakuninsho-not-issued = カードを保険証として使える方には、ふつう資格確認書は出ません。
spoken-reason-kakuninsho-open = カードが使えるかどうかがわかってから、資格確認書のことが決まります。
spoken-reason-care-card-works = 病院や薬局では、カードを見せます。
spoken-reason-care-card-may-work = カードが使えるかどうか、まだはっきりしません。
spoken-reason-care-nothing-to-show = カードは、まだ保険証として使えません。
spoken-reason-my-number-not-submitted = 健康保険がマイナンバーを知らないと、カードを読み取っても、保険に入っていることを確かめられないためです。
spoken-reason-residence-period-ending = マイナンバーカードの期限は在留期間と同じで、在留期間を延ばしても、カードの期限は自動では延びないためです。
spoken-reason-residence-period-over = マイナンバーカードに書かれた日付までなら、まだ間に合います。その日までに手続きをすれば、カードを使い続けられます。
spoken-reason-moved = 引っ越し先で手続きをしないと、カードが使えなくなるためです。
spoken-reason-pin-locked = ロックされた暗証番号は、待っていても元に戻らないためです。
spoken-reason-works-not-without-my-number = マイナンバーがまだ健康保険に届いていないので、カードを保険証として使えません。
spoken-reason-works-not-without-pin-or-photo = 顔写真のないカードは暗証番号で使います。ロックされているあいだは使えません。
spoken-reason-works-once-data-are-in = 新しい健康保険のデータが登録されるまで、カードが使えるかどうかはわかりません。
spoken-reason-care-no-reader = カードリーダーのない病院では、カードのほかに、保険の資格がわかるものも見せます。
spoken-reason-care-kakuninsho = カードが使えないあいだは、資格確認書を見せます。
spoken-reason-care-old-card = その日には、従来の健康保険証がまだ使えます。
spoken-reason-kakuninsho-late-elderly-85 = 後期高齢者医療では、{ $elderly-day }に{ $age-sent }歳以上の方みなさんに、資格確認書が送られます。
spoken-reason-kakuninsho-late-elderly-under-85 = 後期高齢者医療では、{ $elderly-day }に{ $age-sent }歳未満の方は、カードを使っているかどうかなどで、届くものが変わります。
spoken-reason-kakuninsho-my-number-not-submitted = マイナンバーを届け出ていない方には、資格確認書が送られます。
spoken-reason-kakuninsho-joining = 入ったばかりの方が資格確認書をどう受け取るかは、健康保険によって違います。
spoken-reason-kakuninsho-after-old-card = 従来の健康保険証が使えるあいだは、資格確認書は出ません。カードを使えない方には、その保険証が使えなくなる前に届きます。
spoken-reason-kakuninsho-locked-infant = 顔写真のないお子さんのカードの暗証番号がロックされているあいだは、資格確認書を申し込めます。
spoken-reason-kakuninsho-with-help = カードが使える方でも、手助けがいる方や、顔写真のないカードのお子さんは、申し込めば資格確認書を受け取れます。
spoken-reason-held-keep = カードが保険証として使えるようになるまで、資格確認書が頼りになるためです。
spoken-reason-held-keep-both = 手助けがいる方、顔写真のないカードのお子さん、後期高齢者医療の方は、カードと資格確認書の両方を持っていてかまいません。
spoken-reason-held-return = この健康保険では、カードを登録したあと、資格確認書を返すことになっています。
spoken-reason-held-discard = この健康保険は、カードを登録したあとの資格確認書を集めていません。
spoken-reason-held-ask = カードを登録したあとの資格確認書をどうするかは、手元の資料ではわかりません。
spoken-reason-held-changes = 健康保険が変わるときは、前の健康保険の資格確認書と、いまの健康保険の資格確認書とで、することが違うためです。
spoken-reason-held-own-rules = 健康保険をやめるときや、資格確認書が二枚あるときは、別の決まりがあるためです。
spoken-reason-held-on-paper = カードの登録を取り消すと、資格確認書で受診することになるためです。
spoken-reason-paper-on-application = 資格確認書で受診するには、申し込みが必要だからです。

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = 健康保険にマイナンバーを届け出ていない、ということはありますか。
spoken-situation-residence-period-ending = マイナンバーカードの期限が在留期間と同じで、もうすぐ切れますか。マイナンバーカードに「何年何月何日まで有効」と印刷された日付も教えてください。在留カードの日付ではありません。
spoken-situation-residence-period-over = マイナンバーカードの期限が在留期間と同じで、もう過ぎましたか。マイナンバーカードに「何年何月何日まで有効」と印刷された日付も教えてください。在留カードの日付ではありません。
spoken-situation-moved = ほかの市区町村へ引っ越されて、カードを使い続ける手続きがまだ、ということはありますか。転入届を出した日もわかれば、教えてください。
spoken-situation-pin-locked = 暗証番号を忘れたり、ロックされたりしていますか。
spoken-situation-no-pin-card = お持ちのカードは、暗証番号のない顔認証マイナンバーカードですか。
spoken-situation-infant = 顔写真のない、小さなお子さんのカードのことですか。
spoken-situation-newborn = お子さんがお生まれになったばかりですか。
spoken-situation-under-15 = { $age-guardian }歳未満のお子さんの手続きですか。
spoken-situation-school-trip = お子さんの修学旅行や合宿のことですか。
spoken-situation-nursery = 保育所や幼稚園の先生が、お子さんを病院に連れて行くことがありますか。
spoken-situation-name-changed = お名前が変わりましたか。新しいお名前はおっしゃらなくてけっこうです。
spoken-situation-carer-needed = カードを使うとき、いつもどなたかの手助けがいりますか。
spoken-situation-cannot-use-reader = 今回だけ、カードリーダーをうまく使えそうにない、ということですか。
spoken-situation-no-reader = 行かれる病院に、カードリーダーがないか、こわれている、ということはありますか。
spoken-situation-new-insurer = 転職や引っ越しなどで、健康保険が変わりましたか。お勤めの方は、書類を勤め先に出した日もわかれば、教えてください。
spoken-situation-age-75-soon = もうすぐ{ $age-elderly }歳になられますか。
spoken-situation-koki-korei-85 = 後期高齢者医療にご加入で、{ $elderly-day }の時点で{ $age-sent }歳以上でしたか。
spoken-situation-koki-korei-under-85 = 後期高齢者医療にご加入で、{ $elderly-day }の時点で{ $age-sent }歳未満でしたか。
spoken-situation-surgery-planned = 手術や入院など、高い医療費がかかりそうですか。
spoken-situation-specific-disease = 人工透析など、特定疾病の治療を受けていますか。病名はおっしゃらなくてけっこうです。
spoken-situation-has-kakuninsho = いまの健康保険の、期限がまだ切れていない資格確認書をお持ちですか。
spoken-situation-has-two-kakuninsho = 資格確認書が二枚ありますか。
spoken-situation-leaving-insurer = いまの健康保険を、おやめになる予定か、もうおやめになった、ということはありますか。
spoken-situation-has-old-card = 従来の健康保険証がお手元にありますか。
spoken-situation-only-oshirase = お持ちなのは、資格情報のお知らせだけですか。
spoken-situation-voluntary-member = 退職したあとも、前の勤め先の健康保険に続けて入っていますか。
spoken-situation-wants-to-cancel = 保険証としての登録を取り消したい、というご希望はありますか。
spoken-situation-stays-on-paper = カードではなく、資格確認書で受診したい、というご希望はありますか。
spoken-situation-suspicious-call = あやしい電話やメッセージが来ましたか。
spoken-situation-abroad = いま海外にいらっしゃいますか。
