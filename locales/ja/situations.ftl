# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = 当てはまることはありますか？
situations-lead = 当てはまるものにしるしを付けてください。なければ、そのまま先へ進みます。ここで選んだことも、どこにも残りません。
situations-skip = 当てはまるものはない
situations-next = 答えを見る
situations-date = 日付（わかれば）
situations-date-needed = 日付
situations-date-hint = 例：{ $example }
heading-situations = あなたの場合に知っておくこと
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }：{ $date }

# Themes.
theme-trouble = カードや暗証番号のこと
theme-change = 引っ越し・転職・名前の変更
theme-stay = 在留期間のあるかた
theme-child = お子さんのこと
theme-help = 手助けや受診のしかた
theme-elderly = ご高齢のかた
theme-papers = 手元にある書類
theme-wishes = そのほか

# What can be chosen.
situation-my-number-not-submitted = 健康保険にマイナンバーを届け出ていない
situation-residence-period-ending = 在留期間に合わせたマイナンバーカードの期限（カードの「…まで有効」の日付）が近い
situation-residence-period-over = 在留期間に合わせたマイナンバーカードの期限（カードの「…まで有効」の日付）が過ぎた
situation-moved = ほかの市区町村へ引っ越した
    .hint = 転入届を出した日
situation-pin-locked = 暗証番号を忘れた、またはロックされた
situation-no-pin-card = 暗証番号のないカード（顔認証マイナンバーカード）を持っている
situation-infant = 顔写真のない、小さなお子さんのカード
situation-newborn = 子どもが生まれたばかり
situation-under-15 = { $age-guardian }歳未満の子どもの手続きをする
situation-school-trip = 修学旅行や合宿に行く
situation-nursery = 保育所や幼稚園の先生が病院に連れて行くことがある
situation-name-changed = 名前が変わった
situation-carer-needed = カードを使うとき、いつも人の手助けがいる
situation-cannot-use-reader = 今回だけ、カードリーダーをうまく使えそうにない
situation-no-reader = 行く病院にカードリーダーがない、またはこわれている
situation-new-insurer = 転職などで健康保険が変わった
    .hint = 書類を勤め先に出した日
situation-age-75-soon = もうすぐ{ $age-elderly }歳になる
situation-koki-korei-85 = 後期高齢者医療に入っていて、{ $elderly-day }に{ $age-sent }歳以上だった
situation-koki-korei-under-85 = 後期高齢者医療に入っていて、{ $elderly-day }に{ $age-sent }歳未満だった
situation-surgery-planned = 手術や入院など、高い医療費がかかりそう
situation-specific-disease = 人工透析など、特定疾病の治療を受けている
situation-has-kakuninsho = いまの健康保険の、期限の来ていない資格確認書を持っている
situation-has-two-kakuninsho = 資格確認書が二枚ある
situation-leaving-insurer = いまの健康保険をやめる、またはやめた
situation-has-old-card = 従来の健康保険証が手元にある
situation-only-oshirase = 資格情報のお知らせだけを持っている
situation-voluntary-member = 退職したあとも、前の勤め先の健康保険に続けて入っている（任意継続）
situation-wants-to-cancel = 保険証としての登録を取り消したい
situation-stays-on-paper = カードではなく、資格確認書で受診したい
situation-suspicious-call = あやしい電話やメッセージが来た
situation-abroad = いま海外にいる

# By when, where no date was given.
by-moving-undated = 転入届を出した日を一日目と数えて、{ $carry-on-days }日以内。転入届は、引っ越してから{ $moving-report-days }日以内に出します。
by-stay-undated = マイナンバーカードに「…まで有効」と書かれた日まで。在留カードの日付ではありません。

# Why.
reason-my-number-not-submitted = 健康保険がマイナンバーを知らないと、カードを読み取っても、保険に入っていることを確かめられません。
reason-residence-period-ending = カードの有効期限は在留期間と同じで、在留期間を延ばしても、カードは自動では延びません。
reason-residence-period-over = カードに書かれた日付はまだ過ぎていません。その日までに手続きをすれば、カードを使い続けられます。
reason-moved = 引っ越し先で手続きをしないと、カードが使えなくなります。
reason-pin-locked = ロックされた暗証番号は、自然には元に戻りません。
reason-works-not-without-my-number = マイナンバーが届いていないので、カードはまだ保険証として働きません。
reason-works-not-without-pin-or-photo = 顔写真のないカードは暗証番号で使います。暗証番号がロックされているあいだは使えません。
reason-works-once-data-are-in = 新しい健康保険のデータが登録されるまで、カードが使えるかどうかはわかりません。
reason-care-no-reader = カードリーダーがない病院では、カードのほかに、資格がわかるものも見せます。
reason-care-kakuninsho = カードが使えないあいだは、資格確認書を見せます。
reason-care-old-card = その日には、従来の健康保険証がまだ使えます。
reason-kakuninsho-late-elderly-85 = 後期高齢者医療では、{ $elderly-day }に{ $age-sent }歳以上の方みなさんに資格確認書が送られます。
reason-kakuninsho-late-elderly-under-85 = 後期高齢者医療では、{ $elderly-day }に{ $age-sent }歳未満の方は、カードを使っているかどうかなどで届くものが変わります。
reason-kakuninsho-my-number-not-submitted = マイナンバーを届け出ていない方には、資格確認書が送られます。
reason-kakuninsho-joining = 健康保険に入ったばかりの方が資格確認書をどう受け取るかは、健康保険によって違います。
reason-kakuninsho-after-old-card = 従来の健康保険証が使えるあいだは、資格確認書は出ません。カードを保険証として使えない方には、使えなくなる前に届きます。
reason-kakuninsho-locked-infant = 顔写真のないお子さんのカードの暗証番号がロックされているあいだは、資格確認書を申し込めます。
reason-kakuninsho-with-help = カードが使える方でも、手助けがいる方や、顔写真のないカードのお子さんは、申し込めば資格確認書を受け取れます。
reason-held-keep = カードの登録が済んで使えるようになるまで、資格確認書が頼りです。
reason-held-keep-both = 手助けがいる方、顔写真のないカードのお子さん、後期高齢者医療の方は、両方を持っていてかまいません。
reason-held-return = この健康保険では、カードを登録したあと、資格確認書を返すことになっています。
reason-held-discard = この健康保険は、カードを登録したあとの資格確認書を集めていません。
reason-held-ask = カードを登録したあとの資格確認書をどうするかは、手元の資料に書かれていません。
reason-held-changes = 健康保険が変わるときは、前の健康保険の資格確認書と、いまの健康保険の資格確認書とで、することが違います。
reason-held-own-rules = 健康保険をやめるときや、資格確認書が二枚あるときは、別の決まりがあります。
reason-held-on-paper = カードの登録を取り消すと、資格確認書で受診することになります。
reason-paper-on-application = 資格確認書で受診するには、申し込みが必要です。

# Things to know.
notice-bring-what-paper-does-not-replace = 資格確認書で受診するときは、高齢受給者証（窓口で払う割合を示すもの）、限度額適用認定証（ひと月に払う額の上限を示すもの）、特定疾病療養受療証（人工透析などの方のもの）をお持ちなら、それも持って行きます。子どもの医療費助成や指定難病などの受給者証は、カードでも資格確認書でも、市区町村から別に言われていなければ持って行きます。
notice-not-a-fault-of-the-card = マイナンバーを届け出ていないために使えないのは、カードの故障ではありません。届け出て、ほかに済んでいない手続きがあればそれも済ませると、使えるようになります。
notice-special-extension-once = 在留期間の更新などを申請して結果を待っているときは、カードの期限が切れる前に市区町村の窓口で申し出ると、カードの期限を一度だけ{ $extension-months }か月延ばせます。
# $date: the last day of the extension
special-extension-until = 延ばした場合のカードの期限は{ $date }です。
notice-no-notice-is-posted = 在留期間にあわせて終わるカードには、期限のお知らせが届きません。日付はご自分で覚えておいてください。
notice-in-one-visit = カードの期限を延ばすことと電子証明書の更新は、同じ窓口で一度に済ませられます。先にカードの期限を延ばしてもらい、そのあと電子証明書を更新します。
notice-reissue-is-charged = 在留期間に合わせたカードの期限が切れてから作り直すと、{ $reissue-fee }円かかります。
notice-moving-keeps-insurance-use = 会社などの健康保険の方は、引っ越しても、保険証としての登録はそのままです。ただし、引っ越し先でカードを使い続ける手続きをしないと、カードが使えなくなります。
notice-moving-changes-insurer = 市区町村の窓口で入る健康保険（国保）の方は、引っ越し先の市区町村で入り直します。前の資格確認書は、前の市区町村に返します。
notice-moving-out-of-prefecture = 後期高齢者医療の方がほかの都道府県へ引っ越すと、入る先が変わります。前の資格確認書をどうするか、市区町村の窓口で聞いてください。新しいデータが登録されるまで数日かかるので、受診の前に、カードが使えるかも市区町村の窓口で聞いてください。
notice-card-lapses-after-moving = 転入届から{ $carry-on-days }日（届け出た日を一日目と数えます）のうちに続けて使う手続きをしていなければ、カードは使えなくなっています。手続きが済んでいる方は、「ほかの市区町村へ引っ越した」を選ばずに、もう一度答えてください。
notice-face-or-photo-only = 暗証番号が使えなくても、顔写真があって、登録などが済んでいるカードなら、病院や薬局では、顔認証か、受付の人に写真を見てもらう方法で使えます。マイナポータルとセブン銀行ATMは使えないので、登録はカードリーダーでします。
notice-registers-at-reader-only = 暗証番号のないカードを保険証として登録できるのは、病院や薬局のカードリーダーだけです。
notice-carry-oshirase = マイナポータルは開けません。カードリーダーが使えないときのために、紙の資格情報のお知らせを一緒に持って行きます。
notice-pin-only = 顔写真のないカードは、暗証番号で使います。保護者が入れてください。顔認証はできません。
notice-paper-is-easier = 顔写真のないカードのお子さんには、申し込んで資格確認書をもらっておくほうが楽なこともあります。
notice-dependant-recognition-first = まず、お子さんを健康保険に入れる手続き（会社の健康保険では扶養の認定）をします。カードが届くまでの資格確認書のことも、そのとき聞いてください。
notice-express-card-for-newborn = 出生届と一緒に申し込むと、お子さんのカードは{ $express-weeks }週間ほどで届きます。費用はかかりません。
notice-guardian-acts = 手続きは保護者がします。署名用の電子証明書は入りませんが、保険証としては使えます。子どものカードは、カードと電子証明書の期限がふつう同じ日です。同じで、期限が近いときは、電子証明書の更新ではなく、新しいカードを早めに申し込みます。
notice-copy-for-school = 保険証として登録したカードを、お子さんが持って行きにくいときは、資格情報のお知らせ（写しでもよい）か、マイナポータルで保存した資格情報のPDF（印刷したものでもよい）を学校や園に預けておくと、先生が病院で代わりに見せられます（カードを登録していないお子さんは、資格確認書を持って行きます）。
notice-name-change = 名前が変わっても、保険証としての登録はそのままです。市区町村の窓口で、カードの表の名前と、署名用の電子証明書（インターネットでの申請に使うもの。入れている方だけ）を新しくしてもらいます。健康保険にも届け出て、資格確認書をお持ちなら一緒に出します。会社勤めの方は、まず勤め先に聞いてください。
notice-helpers-may-act = ご本人が望めば、ご家族、介助の人、受付の人がカードを置けます。暗証番号は、ご家族や介助の人が代わりに入れられます。受付の人に写真を見て確かめてもらうこともできます。受付の人に暗証番号を教える必要はありません。
notice-paper-with-help = カードが使えても、申し込めば資格確認書を受け取れます。ご家族などが代わりに申し込めます。資格確認書を更新するときの申し込みはいりません。
notice-data-take-days = 新しい健康保険のデータが登録されるまで、数日かかります。受診の前に、勤め先か新しい健康保険に聞くか、開けるならマイナポータルで確かめてください。前の健康保険の（紙やプラスチックの）健康保険証や資格確認書は使えません。
notice-new-insurer-at-75 = { $age-elderly }歳の誕生日から、後期高齢者医療に変わります。データが登録されれば、カードはそのまま使えます。前の資格確認書は、誕生日の前の日までです。
notice-younger-elderly-get-oshirase = 資格確認書の代わりに、資格情報のお知らせが届くことがあります。どちらが届くかは、広域連合（都道府県ごとに後期高齢者医療を受け持つ団体）によって違います。資格確認書がほしい方は申し込めます。やり方は市区町村の窓口に聞いてください。
notice-limit-certificate-not-needed = カードを見せて、情報の提供に同意すれば、限度額適用認定証がなくても、同じ月、同じ病院での支払いは限度額までで済みます。カードリーダーのない病院に行くときや、電子証明書の期限が切れているときは、限度額適用認定証がいるか、先に健康保険に聞いてください。
notice-bring-limit-certificate = 資格確認書で受診するときは、限度額適用認定証（ひと月に払う額の上限を示すもの）を持って行きます。資格確認書に限度額の区分が印刷されていれば、いりません。なければ、前もって健康保険に申し込んでください。間に合わなければ、上限を超えて払った分の払い戻しを、あとで申し込みます。
notice-disease-certificate-not-needed = カードを見せれば、特定疾病療養受療証はいりません。ただし、特定疾病の認定は健康保険に申し込んでおく必要があります。カードリーダーのない病院に行くときや、電子証明書の期限が切れているときは、特定疾病療養受療証も持って行ってください。
notice-bring-disease-certificate = 資格確認書で受診するときは、特定疾病療養受療証を一緒に持って行きます。認定の申し込みは健康保険にします。
notice-printed-date-counts = 資格確認書は、そこに印刷された日付まで使えます。健康保険が変わったら、日付の前でも使えません。
notice-keep-kakuninsho-until-registered = いまお持ちの資格確認書は、カードの登録や更新が済み、保険証として問題なく使えるようになるまで、捨てたり返したりしないでください。ただし、その資格確認書を出した健康保険をやめたときは、返します。
notice-may-keep-both = カードが使えるようになったあとも、資格確認書を一緒に持っていてかまいません。
notice-return-kakuninsho-via-employer = カードを登録したあとは、資格確認書を勤め先を通して返します。
notice-return-kakuninsho-directly = カードを登録したあとの資格確認書は、健康保険に聞くか、直接返してください。
notice-discard-kakuninsho = カードを登録したあとの資格確認書は、返さなくてかまいません。裁断するなど、ご自分で捨ててください。
notice-ask-before-returning = カードを登録したあとの資格確認書をどうするかは、この健康保険の資料からはわかりません。捨てずに、健康保険に聞いてください。
notice-return-or-discard = カードを登録したあとの資格確認書は、勤め先を通して返す健康保険も、自分で捨てる健康保険もあります。聞くまでは捨てないでください。
notice-ask-whose-paper = 手元の資格確認書が、どの健康保険のものか見てください。前の健康保険のものなら、返します。返し方がわからなければ、その健康保険に聞いてください。いまの健康保険のものなら、捨てずに、どうするか健康保険に聞いてください。
notice-keep-paper = カードではなく資格確認書を使い続けるなら、いまお持ちの資格確認書は捨てたり返したりせず、カードの登録を取り消す前に健康保険に聞いてください。
notice-inferred = 任意継続の方がどう手続きするかは、手元の資料にはっきり書かれていません。しるべがほかの資料から考えたことなので、健康保険に確かめてください。
notice-which-of-two-papers = どちらを使うか、もう一枚をどうするかは、健康保険によって違います。この案内にあなたの健康保険の決まりがなければ、健康保険に聞き、それまで両方とっておきます。
notice-papers-go-back-on-leaving = やめたあとは、その健康保険の資格確認書を使えません。期限が残っていても返します。カードも、次の健康保険に入ってデータが登録されるまで、保険証としては使えません。受診の前に、次の健康保険に聞いてください。
notice-old-card-own-date = 従来の健康保険証は、そこに書かれた期限まで使えます。もっと先の日付でも、日付がなくても、使えるのは{ $old-card-until }までです。健康保険が変わったら使えません。
notice-old-card-ended = お持ちの従来の健康保険証は、もう使えません。返すかどうかは、発行した健康保険に聞いてください。
notice-old-card-void = 従来の健康保険証は、もう使えません。返さなくてかまわないので、裁断するなどして捨ててください。
notice-old-card-leniency = このころ、期限の切れた従来の健康保険証を受け付けた病院や薬局もありましたが、必ず受け付けるわけではありませんでした。使えると考えないでください。
notice-sources-differ = このころ従来の健康保険証が受け付けられたかどうかは、資料によって違います。使えると考えないでください。
notice-oshirase-is-not-enough = 資格情報のお知らせだけでは受診できません。カードと一緒に見せるものです。
notice-voluntary-deals-directly = 任意継続の方は、勤め先を通さず、健康保険と直接やりとりします。
notice-cancel-through-insurer = 登録の取り消しは健康保険に申し込みます。取り消されるまで{ $cancel-months-from }〜{ $cancel-months-to }か月ほどかかります。取り消した方には、原則として資格確認書が送られます。あとで登録し直すことは、いつでもできます。
notice-hang-up = 電話なら、番号を押さずに切ってください。メッセージなら、リンクを開かないでください。厚生労働省が、自動音声の電話や携帯電話のショートメッセージで、登録を求めることはありません。登録できるのは、マイナポータル、セブン銀行ATM、病院や薬局のカードリーダーの三つだけです。暗証番号を話してしまったときは市区町村の窓口に、お金を払ってしまったときは警察に、すぐ相談してください。
notice-free-number-from-abroad = 無料の電話番号は、海外からつながらないことがあります。日本にいるご家族などに、代わりに電話してもらってください。

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = 一部の消防署では、救急隊員が{ -hokensho }で薬などの情報を確かめる「マイナ救急」を試しています。
guide-ambulance-nationwide = 救急車でも、救急隊員が{ -hokensho }で薬などの情報を確かめられます（マイナ救急）。ふだんからカードを持ち歩くと安心です。
guide-portal-2024 = { -portal }を開き、「申し込む」を押し、利用規約に同意して、カードを読み取ります。カードと{ $pin-digits }けたの{ -pin }を使います。画面の言葉は少し違うことがあります。
guide-portal-2025 = { -portal }にログインし、「健康保険証」を選び、利用に同意して「登録」を押します。カードと{ $pin-digits }けたの{ -pin }を使います。画面の言葉は少し違うことがあります。
guide-portal-2026 = { -app }から{ -portal }に入り、「健康保険証」を選び、利用に同意して「登録」を押します。カードと{ $pin-digits }けたの{ -pin }を使います。画面の言葉は少し違うことがあります。

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = 「{ $situation }」と「{ $other }」は、両方は選べません。どちらか一つにしてください。
situation-two-dates = 「{ $situation }」に日付が二つあります。一つにしてください。
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = 「{ $situation }」を選べるのは、{ $insurer }の方だけです。健康保険の選び方を確かめてください。
# $example: a day
situation-date-missing = 「{ $situation }」には日付が必要です。例：{ $example }
situation-date-not-whole = 「{ $situation }」の日付は、年、月、日まで書いてください。例：{ $example }
situation-has-no-date = 「{ $situation }」に日付は付きません。日付を取ってください。
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = 「{ $situation }」の日付：{ $problem }
