# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = 自分に合うことはありますか？
situations-lead = 自分に合うものに、しるしを付けてください。合うものがない人は、そのまま次へ進んでください。ここで選んだことも、どこにも残りません。
situations-skip = 自分に合うものはない
situations-next = 答えを見る
situations-date = 日付（わかれば）
situations-date-needed = 日付
situations-date-hint = 例：{ $example }
heading-situations = あなたの場合に知っておくこと
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }：{ $date }

# Themes.
theme-trouble = カードや暗証番号のこと
theme-change = 引っ越し・転職（会社を変わること）・名前の変更
theme-stay = 在留期間のある人
theme-child = 子どものこと
theme-help = 手伝いのことや、病院でのこと
theme-elderly = 年をとった人
theme-papers = いま持っている書類
theme-wishes = そのほか

# What can be chosen.
situation-my-number-not-submitted = 健康保険にマイナンバーを知らせていない（届け出ていない）
situation-residence-period-ending = 在留期間に合わせたマイナンバーカードの期限（カードの「…まで有効」の日付）が近い
situation-residence-period-over = 在留期間に合わせたマイナンバーカードの期限（カードの「…まで有効」の日付）が過ぎた
situation-moved = ほかの市区町村へ引っ越した
    .hint = 転入届（引っ越してきたことを知らせる書類）を出した日
situation-pin-locked = 暗証番号を忘れた、またはロックされた（番号が使えなくなった）
situation-no-pin-card = 暗証番号のないカード（顔認証マイナンバーカード）を持っている
situation-infant = 顔写真のない、小さな子どものカード
situation-newborn = 子どもが生まれたばかり
situation-under-15 = まだ{ $age-guardian }歳になっていない子どもの手続きをする
situation-school-trip = 修学旅行（学校の旅行）や合宿に行く
situation-nursery = 保育所や幼稚園の先生が、子どもを病院に連れて行くことがある
situation-name-changed = 名前が変わった
situation-carer-needed = カードを使うとき、いつも人の手伝いがいる
situation-cannot-use-reader = 今回だけ、カードリーダーをうまく使えないと思う
situation-no-reader = 行く病院にカードリーダーがない、またはこわれている
situation-new-insurer = 転職（会社を変わること）などで、健康保険が変わった
    .hint = 書類を勤め先（会社など）に出した日
situation-age-75-soon = もうすぐ{ $age-elderly }歳になる
situation-koki-korei-85 = 後期高齢者医療（年をとった人などの健康保険）に入っていて、{ $elderly-day }に{ $age-sent }歳以上だった
situation-koki-korei-under-85 = 後期高齢者医療（年をとった人などの健康保険）に入っていて、{ $elderly-day }にまだ{ $age-sent }歳になっていなかった
situation-surgery-planned = 手術や入院などで、病院のお金（医療費）がたくさんかかりそう
situation-specific-disease = 人工透析（血をきれいにする治療）など、特定疾病の治療を受けている
situation-has-kakuninsho = いまの健康保険の資格確認書で、期限（使える最後の日）がまだ過ぎていないものを持っている
situation-has-two-kakuninsho = 資格確認書が二枚ある
situation-leaving-insurer = いまの健康保険をやめる、またはもうやめた
situation-has-old-card = 従来の健康保険証（古い種類の保険証）を持っている
situation-only-oshirase = 資格情報のお知らせだけを持っている
situation-voluntary-member = 仕事をやめたあとも、前の勤め先（会社など）の健康保険に続けて入っている（任意継続）
situation-wants-to-cancel = 保険証としての登録をやめたい（取り消し）
situation-stays-on-paper = カードではなく、資格確認書を使って病院に行きたい
situation-suspicious-call = あやしい（うそかもしれない）電話やメッセージが来た
situation-abroad = いま日本の外（海外）にいる

# By when, where no date was given.
by-moving-undated = 転入届（引っ越してきたことを知らせる書類）を出した日を一日目と数えて、{ $carry-on-days }日以内。転入届は、引っ越してから{ $moving-report-days }日以内に出します。
by-stay-undated = マイナンバーカードに「…まで有効」と書いてある日まで。在留カードの日付ではありません。

# Why.
reason-my-number-not-submitted = 病院や薬局では、カードを読み取って、保険に入っていることを確かめます。それには、健康保険がマイナンバーを知っていることが必要です。
reason-residence-period-ending = カードが使える最後の日（有効期限）は、在留期間の最後の日と同じです。在留期間を延ばしても、カードの期限は自動では延びません。
reason-residence-period-over = カードに書いてある日付は、まだ過ぎていません。その日までに手続きをすると、カードを使い続けることができます。
reason-moved = 引っ越し先で手続きが必要です。手続きをしないと、カードは使えなくなります。
reason-pin-locked = ロックされた（使えなくなった）暗証番号は、待っていても元に戻りません。
reason-works-not-without-my-number = マイナンバーがまだ健康保険に届いていません。だから、カードはまだ保険証として使えません。
reason-works-not-without-pin-or-photo = 顔写真のないカードは、暗証番号で使います。暗証番号がロックされているあいだは、使えません。
reason-works-once-data-are-in = 新しい健康保険のデータの登録が終わるまで、カードが使えるかどうかはわかりません。
reason-care-no-reader = カードリーダーがない病院では、カードのほかに、資格（保険に入っていること）がわかるものも見せます。
reason-care-kakuninsho = カードが使えないあいだは、資格確認書を見せます。
reason-care-old-card = その日には、従来の健康保険証（古い種類の保険証）がまだ使えます。
reason-kakuninsho-late-elderly-85 = 後期高齢者医療では、{ $elderly-day }に{ $age-sent }歳以上の人みんなに、資格確認書を送ります。
reason-kakuninsho-late-elderly-under-85 = 後期高齢者医療で、{ $elderly-day }にまだ{ $age-sent }歳になっていない人のことです。カードを使っているかどうかなどで、届くものが変わります。
reason-kakuninsho-my-number-not-submitted = マイナンバーを健康保険に知らせていない人には、健康保険が資格確認書を送ります。
reason-kakuninsho-joining = 健康保険に入ったばかりの人が資格確認書をどう受け取るかは、健康保険によって違います。
reason-kakuninsho-after-old-card = 従来の健康保険証（古い種類の保険証）が使えるあいだは、資格確認書は出ません。カードを保険証として使えない人には、古い種類の保険証が使えなくなる前に、資格確認書が届きます。
reason-kakuninsho-locked-infant = 顔写真のない、子どものカードのことです。暗証番号がロックされているあいだは、資格確認書を申し込むことができます。
reason-kakuninsho-with-help = カードが使える人でも、手伝いがいる人は、申し込むと資格確認書をもらえます。顔写真のないカードの子どもも、申し込むともらえます。
reason-held-keep = カードの登録が終わって使えるようになるまで、資格確認書が必要です。
reason-held-keep-both = 手伝いがいる人、顔写真のないカードの子ども、後期高齢者医療の人のことです。カードと資格確認書の両方を持っていてもいいです。
reason-held-return = この健康保険では、カードを登録したあと、資格確認書を返すことになっています。
reason-held-discard = この健康保険は、カードを登録したあとの資格確認書を集めていません。
reason-held-ask = カードを登録したあとの資格確認書をどうするかは、こちらの資料に書いてありません。
reason-held-changes = 健康保険が変わるときのことです。前の健康保険の資格確認書と、いまの健康保険の資格確認書とで、することが違います。
reason-held-own-rules = 健康保険をやめるときは、別の決まりがあります。資格確認書が二枚あるときも、別の決まりがあります。
reason-held-on-paper = カードの登録を取り消す（やめる）と、資格確認書を使って病院に行くことになります。
reason-paper-on-application = 資格確認書を使って病院に行くには、申し込みが必要です。

# Things to know.
notice-bring-what-paper-does-not-replace = 資格確認書を使って病院に行くときは、次の三つのうち、持っているものも持って行ってください。一つ目は、高齢受給者証（窓口で払う割合を示すもの）です。二つ目は、限度額適用認定証（ひと月にいくらまで払うかを示すもの）です。三つ目は、特定疾病療養受療証（人工透析などの人のもの）です。ほかに、受給者証（子どもの医療費の助成や、指定難病などのもの）があります。これは、カードを使うときも、資格確認書を使うときも、持って行ってください。ただし、市区町村が別のことを言ったときは、そのとおりにしてください。
notice-not-a-fault-of-the-card = 健康保険にマイナンバーが届くまで、カードを保険証として使えません。これは、カードの故障（こわれること）ではありません。マイナンバーを知らせてください（届け出）。ほかに終わっていない手続きがあるときは、それも終わらせてください。そうすると、カードが使えるようになります。
notice-special-extension-once = 在留期間の更新などを申し込んで（申請）、結果を待っている人のことです。マイナンバーカードの期限が過ぎる前に市区町村の窓口で頼むと、カードの期限を一度だけ{ $extension-months }か月延ばせます。
# $date: the last day of the extension
special-extension-until = 延ばしたとき、カードの期限は{ $date }です。
notice-no-notice-is-posted = 在留期間に合わせて終わるカードには、期限の知らせが届きません。日付を自分で覚えておいてください。
notice-in-one-visit = カードの期限を延ばすことと、電子証明書を新しくすること（更新）は、同じ窓口で一度にできます。電子証明書は、カードの中の、自分を証明するデータです。先に、カードの期限を延ばしてもらってください。そのあと、電子証明書を新しくします。
notice-reissue-is-charged = 在留期間に合わせたカードの期限が過ぎてから作り直すと、{ $reissue-fee }円かかります。
notice-moving-keeps-insurance-use = 会社などの健康保険の人は、引っ越しても、保険証としての登録はそのままです。ただし、引っ越し先で、カードを使い続ける手続きが必要です。手続きをしないと、カードは使えなくなります。
notice-moving-changes-insurer = 市区町村の窓口で入る健康保険（国保）の人は、引っ越し先の市区町村で、もう一度健康保険に入ります。前の資格確認書は、前の市区町村に返してください。
notice-moving-out-of-prefecture = 後期高齢者医療の人がほかの都道府県へ引っ越すと、入るところが変わります。前の資格確認書をどうするか、市区町村の窓口で聞いてください。新しいデータの登録が終わるまで、数日（何日か）かかります。病院に行く前に、カードが使えるかどうかも、市区町村の窓口で聞いてください。
notice-card-lapses-after-moving = 転入届（引っ越してきたことを知らせる書類）を出した日を、一日目と数えます。{ $carry-on-days }日以内に、カードを使い続ける手続きをしていない人は、もうカードを使えません。手続きが終わっている人は、もう一度答えてください。そのとき、「ほかの市区町村へ引っ越した」を選ばないでください。
notice-face-or-photo-only = 顔写真があって、登録などが終わっているカードのことです。暗証番号が使えなくても、病院や薬局でこのカードを使えます。顔認証（機械が顔を見て、本人か確かめること）で使います。または、受付の人に写真を見てもらいます。マイナポータルとセブン銀行ATMは使えません。登録は、カードリーダーでします。
notice-registers-at-reader-only = 暗証番号のないカードを保険証として登録できるところは、病院や薬局のカードリーダーだけです。
notice-carry-oshirase = マイナポータルは開けません。カードリーダーが使えないときのために、紙の資格情報のお知らせを、カードと一緒に持って行ってください。資格情報のお知らせには、保険の番号などが書いてあります。
notice-pin-only = 顔写真のないカードは、暗証番号で使います。暗証番号は、保護者（親など）が入れてください。顔認証はできません。
notice-paper-is-easier = 顔写真のないカードの子どもは、申し込んで資格確認書をもらっておくほうが楽なこともあります。
notice-dependant-recognition-first = まず、子どもを健康保険に入れる手続きをしてください。会社の健康保険では、これを「扶養の認定」と言います。カードが届くまでの資格確認書（病院で見せる書類）のことも、そのとき聞いてください。
notice-express-card-for-newborn = 出生届（子どもが生まれたことを知らせる書類）と一緒に申し込むと、子どものカードは{ $express-weeks }週間ぐらいで届きます。お金はかかりません。
notice-guardian-acts = 手続きは、保護者（親など）がします。署名用の電子証明書（インターネットで申し込むときに使うもの）は、カードに入りません。でも、保険証としては使えます。子どものカードは、ふつう、カードの期限と電子証明書の期限が同じ日です。同じ日で、期限が近いときは、電子証明書だけを新しくする（更新する）ことはしません。新しいカードを早く申し込んでください。
notice-copy-for-school = 保険証として登録したカードを、子どもが持って行きにくいことがあります。そのときは、次のどちらかを学校や園に預けておくことができます。一つは、資格情報のお知らせです（コピーでもいいです）。もう一つは、マイナポータルで保存した資格情報のPDFです（印刷したものでもいいです）。先生が病院で、代わりに見せることができます。登録していない子どもは、資格確認書が必要です。
notice-name-change = 名前が変わっても、保険証としての登録はそのままです。市区町村の窓口で、カードの表の名前を新しくしてもらってください。署名用の電子証明書（インターネットで申し込むときに使うもの）を入れている人は、それも新しくしてもらいます。健康保険にも知らせてください（届け出）。資格確認書を持っている人は、一緒に出してください。会社で働いている人は、まず勤め先（会社など）に聞いてください。
notice-helpers-may-act = 本人（カードの持ち主）がそうしてほしいときは、家族、介助（手伝い）の人、受付の人がカードを置けます。暗証番号は、家族や介助の人が代わりに入れることができます。受付の人に写真を見て確かめてもらうこともできます。受付の人に暗証番号を教える必要はありません。
notice-paper-with-help = カードが使える人も、申し込むと資格確認書をもらえます。家族などが代わりに申し込めます。資格確認書を新しくする（更新）とき、申し込みはいりません。
notice-data-take-days = 新しい健康保険のデータの登録が終わるまで、数日（何日か）かかります。病院に行く前に、勤め先（会社など）か新しい健康保険に聞いてください。または、マイナポータルを開ける人は、そこで確かめてください。前の健康保険の、紙やプラスチックの健康保険証は使えません。前の健康保険の資格確認書も使えません。
notice-new-insurer-at-75 = { $age-elderly }歳の誕生日から、後期高齢者医療（年をとった人などの健康保険）に変わります。データの登録が終わると、カードはそのまま使えます。前の資格確認書が使えるのは、誕生日の前の日までです。
notice-younger-elderly-get-oshirase = 資格確認書の代わりに、資格情報のお知らせ（保険の番号などを書いた紙）が届くことがあります。どちらが届くかは、広域連合によって違います。広域連合は、都道府県ごとに後期高齢者医療の仕事をする団体です。資格確認書がほしい人は、申し込むことができます。やりかたは、市区町村の窓口に聞いてください。
notice-limit-certificate-not-needed = カードを見せて、情報の提供に同意する（「いい」と答える）人は、限度額適用認定証がいりません。同じ月に同じ病院で払うお金は、限度額（払うお金の、いちばん高い額）までです。カードリーダーがない病院に行くときは、限度額適用認定証がいるか、先に健康保険に聞いてください。電子証明書の期限が過ぎているときも、先に聞いてください。
notice-bring-limit-certificate = 資格確認書を使って病院に行くときは、限度額適用認定証を持って行ってください。これは、ひと月に払うお金の上限（いちばん高い額）を示すものです。資格確認書に限度額の区分が印刷してあるときは、いりません。どちらもない人は、先に健康保険に申し込んでください。間に合わないときは、上限より多く払ったお金を返してもらう申し込みを、あとでします。
notice-disease-certificate-not-needed = カードを見せる人は、特定疾病療養受療証がいりません。ただし、特定疾病の認定（健康保険が認めること）が必要です。先に、健康保険に申し込んでください。カードリーダーがない病院に行くときは、特定疾病療養受療証も持って行ってください。電子証明書の期限が過ぎているときも、持って行ってください。
notice-bring-disease-certificate = 資格確認書を使って病院に行くときは、特定疾病療養受療証を一緒に持って行ってください。認定（健康保険が認めること）は、健康保険に申し込みます。
notice-printed-date-counts = 資格確認書は、印刷してある日付まで使えます。健康保険が変わったときは、その日付の前でも使えません。
notice-keep-kakuninsho-until-registered = いま持っている資格確認書は、まだ捨てたり返したりしないでください。カードの登録や更新が終わって、保険証として問題なく使えるようになるまで、持っていてください。ただし、その資格確認書を出した健康保険をやめたときは、返してください。
notice-may-keep-both = カードが使えるようになったあとも、資格確認書を一緒に持っていてもいいです。
notice-return-kakuninsho-via-employer = カードを登録したあとは、資格確認書を返します。健康保険に直接ではなく、勤め先（会社など）を通して返してください。
notice-return-kakuninsho-directly = カードを登録したあとの資格確認書をどうするか、健康保険に聞いてください。または、健康保険に直接返してください。
notice-discard-kakuninsho = カードを登録したあとの資格確認書は、返さなくていいです。細かく切るなどして、自分で捨ててください。
notice-ask-before-returning = カードを登録したあとの資格確認書をどうするかは、この健康保険の資料からはわかりません。捨てないで、健康保険に聞いてください。
notice-return-or-discard = カードを登録したあとの資格確認書をどうするかは、健康保険によって違います。勤め先（会社など）を通して返す健康保険も、自分で捨てる健康保険もあります。健康保険に聞くまでは、捨てないでください。
notice-ask-whose-paper = いま持っている資格確認書が、どの健康保険のものか見てください。前の健康保険のものなら、返してください。返しかたがわからないときは、その健康保険に聞いてください。いまの健康保険のものなら、捨てないでください。どうするか、健康保険に聞いてください。
notice-keep-paper = カードではなく、資格確認書を使い続けたい人のことです。いま持っている資格確認書は、捨てたり返したりしないでください。カードの登録を取り消す（やめる）前に、健康保険に聞いてください。
notice-inferred = 任意継続の人がどう手続きをするかは、こちらの資料に、はっきり書いてありません。これは、しるべがほかの資料から考えたことです。健康保険に確かめてください。
notice-which-of-two-papers = どちらを使うか、もう一枚をどうするかは、健康保険によって違います。この案内に自分の健康保険の決まりがないときは、健康保険に聞いてください。聞くまでは、両方持っていてください。
notice-papers-go-back-on-leaving = 健康保険をやめたあとは、その健康保険の資格確認書を使えません。期限が残っていても、返してください。健康保険をやめたあとは、カードも、保険証としては使えません。次の健康保険に入って、データの登録が終わると、また使えます。病院に行く前に、次の健康保険に聞いてください。
notice-old-card-own-date = 従来の健康保険証（古い種類の保険証）は、そこに書いてある期限まで使えます。書いてある日付がもっと先でも、日付がなくても、使えるのは{ $old-card-until }までです。健康保険が変わったときは、使えません。
notice-old-card-ended = 持っている従来の健康保険証（古い種類の保険証）は、もう使えません。返すかどうかは、その保険証を出した健康保険に聞いてください。
notice-old-card-void = 従来の健康保険証（古い種類の保険証）は、もう使えません。返さなくていいです。細かく切るなどして、捨ててください。
notice-old-card-leniency = このころ、期限の過ぎた従来の健康保険証（古い種類の保険証）を受け付けた病院や薬局もありました。でも、いつも受け付けるとは決まっていませんでした。使えると思わないでください。
notice-sources-differ = このころ、病院や薬局が従来の健康保険証（古い種類の保険証）を受け付けたかどうかは、資料によって違います。使えると思わないでください。
notice-oshirase-is-not-enough = 資格情報のお知らせは、保険の番号などを書いた紙です。これだけでは、病院で保険を使えません。カードと一緒に見せるものです。
notice-voluntary-deals-directly = 任意継続の人は、勤め先（会社など）を通しません。健康保険と、直接連絡や手続きをします。
notice-cancel-through-insurer = 登録の取り消し（やめること）は、健康保険に申し込みます。取り消しが終わるまで、{ $cancel-months-from }〜{ $cancel-months-to }か月ぐらいかかります。取り消した人には、ふつうは健康保険が資格確認書を送ります。あとで、いつでももう一度登録できます。
notice-hang-up = 電話のときは、番号を押さないで切ってください。メッセージのときは、リンク（押すと別の画面が開く文字）を開かないでください。厚生労働省が、自動音声（機械の声）の電話で「登録してください」と言うことはありません。携帯電話のショートメッセージで言うこともありません。登録できるところは三つだけです。マイナポータル、セブン銀行ATM、病院や薬局のカードリーダーです。暗証番号を話してしまったときは、すぐ市区町村の窓口に相談してください。お金を払ってしまったときは、すぐ警察に相談してください。
notice-free-number-from-abroad = 無料の電話番号は、日本の外からつながらないことがあります。日本にいる家族などに、代わりに電話してもらってください。

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = 一部の消防署では、「マイナ救急」を試しています。これは、救急車の人（救急隊員）が、{ -hokensho }で薬などの情報を確かめることです。
guide-ambulance-nationwide = 救急車でも、救急隊員（救急車の人）が{ -hokensho }で薬などの情報を確かめられます（マイナ救急）。いつもカードを持って出かけると安心です。
guide-portal-2024 = { -portal }を開いて、「申し込む」を押します。利用規約（使うときの決まり）に同意して、カードを読み取ります。カードと{ $pin-digits }けたの{ -pin }を使います。画面の言葉は、少し違うことがあります。
guide-portal-2025 = { -portal }にログインして、「健康保険証」を選びます。利用に同意して、「登録」を押します。カードと{ $pin-digits }けたの{ -pin }を使います。画面の言葉は、少し違うことがあります。
guide-portal-2026 = { -app }から{ -portal }に入ります。「健康保険証」を選びます。利用に同意して、「登録」を押します。カードと{ $pin-digits }けたの{ -pin }を使います。画面の言葉は、少し違うことがあります。

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = 「{ $situation }」と「{ $other }」は、両方は選べません。どちらか一つにしてください。
situation-two-dates = 「{ $situation }」に日付が二つあります。一つにしてください。
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = 「{ $situation }」を選べるのは、{ $insurer }の人だけです。健康保険を正しく選んだか、確かめてください。
# $example: a day
situation-date-missing = 「{ $situation }」には日付が必要です。例：{ $example }
situation-date-not-whole = 「{ $situation }」の日付は、年、月、日まで書いてください。例：{ $example }
situation-has-no-date = 「{ $situation }」に日付は付きません。日付を消してください。
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = 「{ $situation }」の日付：{ $problem }
