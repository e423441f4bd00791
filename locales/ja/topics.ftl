# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = 知りたいことから探す
library-lead = よくある質問への答えです。何を読んだかは、どこにも残りません。
group-papers = 窓口で見せる書類
group-registration = 保険証としての登録
group-card = カード・電子証明書・暗証番号
group-visit = 病院・薬局・救急車
group-life = 子ども・年齢・引っ越し・在留
group-trust = あやしい電話・法律・しるべのこと

# What stands around every topic.
library-open = よくある質問を見る
library-of-result = この答えに関係のある質問
topic-begin = 自分の場合にすることを調べる
topic-back = ほかの質問を見る
# $insurer: the insurer's name
topic-insurer-silent = 上に書いたことのほかに、{ $insurer }だけの決まりは、手元の資料には見つかりません。くわしいことは、健康保険に聞いてください。
topic-insurers-differ = 健康保険によって違うところがあります。「…の資料から」と書いてあるところは、ご自分の健康保険のものだけをお読みください。名前の書かれていない健康保険組合の資料も、一つ入っています（勤め先を通じて手続きするところ）。ご自分の健康保険の名前がここになければ、その健康保険に聞いてください。届いた案内と違うところは、届いた案内に従ってください。書類は、聞くまで捨てないでください。

# The papers side by side. $date: the last day on which it counted
table-caption = 窓口で見せるものの比べ方
table-what = 比べるところ
paper-my-number-card = { -hokensho }
paper-oshirase = 資格情報のお知らせ
paper-kakuninsho = { -kakuninsho }
paper-old-card = 従来の健康保険証
row-form = 形
row-purpose = 何のためのものか
row-entitlement = これだけを見せて受診できるか
row-elderly = 高齢受給者証（窓口で払う割合を示すもの）の代わりになるか
row-limit = 限度額適用認定証（ひと月に払う額の上限を示すもの）の代わりになるか
row-disease = 特定疾病療養受療証（人工透析などの方のもの）の代わりになるか
form-card = カード
form-paper = 紙など
purpose-my-number-card = 病院や薬局で、カードリーダーに置いて使います。カードリーダーがないところでは、資格情報のお知らせか、マイナポータルの画面も見せます。
purpose-oshirase = 自分の保険の番号などを知るためのものです。
purpose-kakuninsho = カードを保険証として使えない方が、病院や薬局で見せます。期限の切れていないものに限ります。
purpose-old-card = 以前、病院や薬局で見せていたものです。
standing-yes = ○ はい
standing-no = × いいえ
standing-with-consent = ○ はい（情報の提供に同意したとき）
standing-after-recognition = ○ はい（特定疾病の認定は、健康保険に申し込んでおきます）
standing-may-be-printed = △ 印刷されていれば、はい
standing-until = ○ はい（{ $date }まで）
standing-over = × いいえ（使えたのは{ $date }まで）

# Papers.

topic-kakuninsho = 資格確認書のこと
topic-kakuninsho-bite =
    { -card }を保険証として使えない方が、病院や薬局の窓口で見せる書類です。お金はかかりません。
    多くの方には、申し込まなくても届きます。そこに印刷された日付まで使えます。
topic-kakuninsho-who = もらえる人
    .lines =
        原則として、申し込まなくても届く方：カードを持っていない方、カードの期限が切れた方、カードを保険証として登録していない方、登録を取り消した方、電子証明書がカードに入っていない方、電子証明書の期限が切れて登録が外れた方、健康保険にマイナンバーを届け出ていない方。届いていなければ、健康保険に聞いてください。
        申し込みがいる方：カードをなくした方、カードがこわれた方、カードを返した方、カードの更新や再発行を待っている方。
        カードを保険証として使える方には、ふつう出ません。ただし、手助けがいる方や小さなお子さんは、申し込めば受け取れます。
        後期高齢者医療（{ $age-elderly }歳以上などの方の健康保険）の方は、カードを使える方にも届くことがあります。入ったばかりの方と、生まれたばかりのお子さんは、健康保険に聞いてください。
topic-kakuninsho-not-everyone = 家族に届かない人がいる、登録したのに届いた
    .lines =
        家族でも、一人ずつ違います。カードを保険証として使える人には、ふつう届きません。カードを使えないのに届かない人は、健康保険に聞いてください。
        まとめて送るときは、決まった日の登録の状態を見て、送る人が決まります。その後で登録した方にも届くことがあります。間違いではありません。
topic-kakuninsho-validity = いつまで使えるか、どんな形か
topic-kakuninsho-arrives = 届いたら
    .lines = 名前と、使える日付を確かめて、大切に持っていてください。病院や薬局では窓口で見せます。
topic-kakuninsho-registered = あとでカードを登録したら
    .lines =
        手助けがいる方、小さなお子さん、後期高齢者医療の方は、カードと資格確認書の両方を持っていてかまいません。この方たちは、下に「返す」「捨てる」と書いてあっても、そのまま持っていてください。
        任意継続の方（退職したあとも、前の勤め先の健康保険に続けて入っている方）は、資格確認書をどうするか、健康保険に直接聞いてください。
topic-kakuninsho-changes = 名前などが変わったら
    .lines = 健康保険に届け出て、資格確認書も一緒に出します。会社勤めの方は、まず勤め先に聞いてください。
topic-kakuninsho-leaving = 健康保険をやめるとき
topic-kakuninsho-lost = なくした、こわれた
    .lines = 健康保険に頼むと、もう一度出してもらえます。会社勤めの方は、まず勤め先に聞いてください。
topic-kakuninsho-two = 二枚あるとき
topic-kakuninsho-run-out = 期限が切れたとき
    .lines = 期限が切れた資格確認書は使えません。カードも使えず、新しいものが届いていないときは、健康保険に聞いてください。
topic-kakuninsho-misuse = ほかの人のものを使わないでください
    .lines = ほかの人の資格確認書を使うなど、うそをついて使うと、詐欺の罪に問われることがあります。

topic-oshirase = 資格情報のお知らせのこと
topic-oshirase-bite =
    自分の保険の番号などが書かれた紙です。これだけを見せても受診できません。
    カードリーダーが使えないときに、保険証として登録した{ -card }と一緒に見せます。
topic-oshirase-when = いつ使うか
    .lines =
        病院にカードリーダーがないとき、こわれているときに、カードと一緒に見せます。
        スマートフォンで、マイナポータル（国のホームページ）の資格情報の画面を見せられるなら、紙は持って行かなくてかまいません。
        暗証番号のないカードの方は画面を見られないので、紙を持って行きます。
topic-oshirase-difference = 資格確認書との違い
    .lines = 名前は似ていますが、別のものです。期限の切れていない資格確認書は、それだけで受診できます。資格情報のお知らせは、カードと一緒に見せます（修学旅行や保育所のときだけ、決まりが違います）。
topic-oshirase-keep = 届いたあと、なくしたとき
    .lines =
        なくさないように、大切にとっておいてください。
        なくしても、マイナポータルの画面を見られるなら、もらい直さなくてかまいません。見られない方は、健康保険に聞いてください。

topic-comparison = 名前の似た書類を比べる
topic-comparison-bite = 名前の似た書類があります。いちばん大事な違いは、「資格情報のお知らせ」だけでは受診できないことです。
topic-comparison-table = 比べる表
topic-comparison-differs = 資格確認書に、ほかの証が印刷されていることがある
    .lines = 資格確認書が高齢受給者証などの代わりになるかどうかは、健康保険によって違うことがあります。お手元のものを見てください。

topic-old-card = 従来の健康保険証のこと
topic-old-card-bite-while-valid = いまお持ちの健康保険証は、そこに書かれた期限まで使えます。長くても{ $old-card-until }までです。健康保険が変わったら使えません。
topic-old-card-bite = 従来の健康保険証は、もう使えません。返さなくてかまいません。ご自分で切るなどして捨ててください。
topic-old-card-instead = 代わりに見せるもの
    .lines =
        保険証として登録した{ -card }を見せます。カードを使えない方は、{ -kakuninsho }を見せます。
        どちらもない方は、健康保険か勤め先にすぐ聞いてください。その前に受診すると、いったん全額を払い、あとで払い戻しを申し込むことがあります。急ぐときは、病院の受付で相談してください。
topic-old-card-accepted = まだ使えると聞いた
topic-old-card-disputed = まだ使えると聞いた
topic-old-card-no-longer = まだ使えると聞いた
    .lines = 期限が切れたあとも受け付けた病院や薬局が、しばらくありました。いまは使えないものと考えてください。
topic-old-card-return = 返すとき
    .lines = 健康保険をやめるときは、期限の前でも返します。それまでは、捨てずに持っていてください。
topic-old-card-throw-away = 捨て方
    .lines = 名前や番号が読めないように、細かく切って捨ててください。
topic-old-card-lost = なくしたとき
    .lines = 従来の健康保険証は、再発行されません。登録したカードか、資格確認書で受診できます。

# Registration.

topic-how-to-register = 保険証としての登録のしかた
topic-how-to-register-bite =
    { -card }を保険証として登録する方法は三つです。スマートフォン、セブン銀行ATM、病院や薬局のカードリーダーのどれかでできます。
    病院や薬局では、受付のカードリーダーで登録できます。顔か暗証番号で、本人だと確かめます。
topic-how-to-register-before = 登録する前に
    .lines =
        登録には、期限の切れていない電子証明書がいります。切れていたり、カードに入っていなかったりしたら、先に市区町村の窓口で手続きします。
        スマートフォンとセブン銀行ATMでは、{ $pin-digits }けたの暗証番号を使います。忘れた方は、顔写真のあるカードなら、カードリーダーで登録できます。
topic-how-to-register-app = スマートフォンのアプリのこと
    .lines =
        マイナポータルアプリは、マイナアプリという名前になりました。前から入れている方は、アプリを新しい版に更新（アップデート）すれば使えます。
        アプリを使い始めるための登録と、保険証としての登録は、別のものです。
        スマートフォンには、カードを読み取る機能と、画面のロック（開くときに番号や指紋を使う設定）がいります。
topic-how-to-register-early = 病院に行く予定がなくても
    .lines = 登録は早めにできます。急に具合が悪くなったときに、慌てずにすみます。

topic-am-i-registered = 登録されているか確かめる
topic-am-i-registered-bite =
    マイナポータルの「健康保険証」の画面か、病院や薬局のカードリーダーでわかります。カードを置いて登録の画面に変わったら、まだ登録されていません。
    電子証明書の期限が切れた方、暗証番号がわからない方は、マイナポータルを開けないので、カードリーダーで確かめます。
topic-am-i-registered-twice = もう一度登録しても大丈夫か
    .lines = 大丈夫です。登録が済んでいれば、そう表示されるだけです。
topic-am-i-registered-new-card = カードが新しくなったあと
    .lines =
        再発行のカードに登録が引き継がれるかどうかは、資料によって違います。受け取ったら確かめてください。
        電子証明書を新しくしたばかりのときは、使えるまで{ $certificate-reflected-hours }時間ほどかかることがあります。

topic-portal-screen = 資格情報の画面を保存する
topic-portal-screen-bite = マイナポータル（国のホームページ）の資格情報の画面では、どの健康保険に入っているかがわかります。カードリーダーがない、またはこわれている病院で、カードと一緒に見せられます。前もってスマートフォンに保存しておけます。
topic-portal-screen-open = 画面の出し方
    .lines =
        カードと暗証番号でマイナポータルにログインします。
        最初の画面で「健康保険証」を選びます。名前、番号、保険者の名前などが出ます。
topic-portal-screen-save = 保存のしかた
    .lines =
        その画面の「端末に保存」を押すと、画面の内容が書類の形（PDF）で保存されます。次からはログインしなくても見せられます。
        健康保険が変わったら、保存し直してください。
topic-portal-screen-school = 修学旅行や保育所では
topic-portal-screen-cannot = 画面を出せないとき
    .lines =
        電子証明書の期限が切れている方、暗証番号がロックされた方、暗証番号のないカードの方は、画面を出せません。受診のときは、紙の資格情報のお知らせを、使えるカードと一緒に持って行きます。
        電子証明書の更新や、暗証番号の設定のし直しは、市区町村の窓口でします。

topic-cancelling = 登録を取り消す
topic-cancelling-bite = { -card }の保険証としての登録は、取り消せます。理由はいりません。取り消したあとは、{ -kakuninsho }で受診できます。
topic-cancelling-how = 取り消し方
topic-cancelling-meanwhile = 取り消しが済むまで
    .lines = 資格確認書が手元に届くまで、カードをお使いください。届かないときは、健康保険に聞いてください。マイナポータルからは取り消せません。

# The card.

topic-getting-a-card = マイナンバーカードを作る、作り直す
topic-getting-a-card-bite =
    カードを申し込むと、はがきが届きます。届いたら窓口へ受け取りに行き、保険証としての登録もします。
    なくした方は、先に「マイナンバーカードをなくした」をお読みください。
topic-getting-a-card-run-out = カードの期限が切れた
    .lines =
        期限の切れたカードは、保険証としても使えません。新しいカードを申し込みます。
        カードの期限は、カードに印刷されています。大人は作ったあとの{ $card-years }回目の誕生日、子どもは{ $child-card-years }回目の誕生日までがふつうです。在留期間のある方は、もっと早いことがあります。
topic-getting-a-card-meanwhile = カードを待つあいだ
    .lines =
        更新を待っていて、いまのカードの期限が残っている方は、カードを持って行きます。資格確認書があれば、それも持って行きます。
        はじめて作る方と、期限が切れた方には、原則として、申し込まなくても資格確認書が届きます。届いていなければ、健康保険に聞いてください。
        更新や再発行を待っている方は、健康保険に資格確認書を申し込めます。

topic-renewing = 電子証明書を更新する
topic-renewing-bite =
    電子証明書は、期限のおよそ{ $renewal-months }か月前から、市区町村の窓口で更新できます。お金はかかりません。
    電子証明書の期限が切れても、切れた月の{ $works-on-months }か月後の月末までは、登録の済んだ{ -card }を保険証として使えます。ただし、カードそのものの期限が切れたら使えません。
topic-renewing-two-dates = カードの期限はまだ先なのに、使えないと言われた
    .lines =
        カードには期限が二つあります。カードそのものの期限と、中に入っている電子証明書の期限です。
        電子証明書の期限は、入れてもらったあとの{ $certificate-years }回目の誕生日です。カードの期限のほうが早ければ、その日までです。更新しないでいると、やがて保険証として使えなくなります。
        更新は市区町村の窓口でします。使えない理由がほかにあることもあるので、受付の人か健康保険にも聞いてください。
topic-renewing-after-the-date = 電子証明書の期限が切れたあとの受診
    .lines =
        電子証明書の期限が切れたというだけで、全額を払うことにはなりません。切れた月の{ $works-on-months }か月後の月末までは、登録の済んだカードで受診できます（カードそのものの期限が切れている場合を除きます）。
        その日を過ぎると登録が外れます。更新したあと、もう一度登録してください。
topic-renewing-three-months = 「{ $leaflet-months }か月」の数え方
    .lines =
        健康保険などから配られたチェックリストは「有効期限から{ $leaflet-months }か月」と書いています。日付から日付まで数える資料もあります。
        国の説明では、期限が来た月の{ $works-on-months }か月後の月末までです。迷わないように、早めに更新してください。
topic-renewing-again = 更新したら、登録もやり直すのか
    .lines = 登録が外れる前に更新した方は、やり直さなくてかまいません。念のため、次に病院へ行く前に、登録されているか確かめると安心です。

topic-lost-card = マイナンバーカードをなくした
topic-lost-card-bite = 今すぐ { $phone } に電話して、カードを止めてください。昼も夜も、休みの日もつながります。そのあと、警察と市区町村に届け出ます。
topic-lost-card-afterwards = 新しいカードを受け取ったら
    .lines = 保険証としての登録が残っているか確かめ、なければ登録します。資格確認書を持っている方は、カードが使えるようになるまで、捨てたり返したりしないでください。そのあとどうするかは、健康保険に聞いてください。
topic-lost-card-abroad = 海外にいるとき

topic-pin = 暗証番号を忘れた、ロックされた
topic-pin-bite =
    登録が済んでいて、顔写真のある{ -card }なら、暗証番号がなくても、顔認証か、受付の人が写真を見る方法で受診できます。
    暗証番号は、市区町村の窓口で設定し直せます。
topic-pin-visit = 病院や薬局では
topic-pin-which = どの暗証番号か
    .lines = 保険証として使うときは、{ $pin-digits }けたの数字の暗証番号です。続けて{ $pin-tries }回間違えるとロックされます。時間がたっても、ひとりでには元に戻りません。
topic-pin-without = 暗証番号のないカード（顔認証マイナンバーカード）

# At the doctor's.

topic-what-to-bring = 病院や薬局に持って行くもの
topic-what-to-bring-bite = 保険証として登録した{ -card }がある方は、カードを持って行きます。カードを使えない方は、{ -kakuninsho }を持って行きます。
topic-what-to-bring-card = カードで受診する方
    .lines =
        カードを持って行きます。顔認証ができないときは、暗証番号を使うか、受付の人に写真を見てもらいます。
        カードリーダーがない病院や、こわれているときは、「資格情報のお知らせ」か、マイナポータルの資格情報の画面も一緒に見せます。
        子どもの医療費助成や指定難病などの受給者証をお持ちの方は、それも持って行きます（市区町村から、いらないと言われている場合を除きます）。
topic-what-to-bring-paper = 資格確認書で受診する方
topic-what-to-bring-old-card = 従来の健康保険証がある方
topic-what-to-bring-nothing = 見せるものがない方
topic-what-to-bring-reader-fails = 登録したカードがあるのに、カードリーダーがうまく動かない
topic-what-to-bring-smartphone = スマートフォンだけで受診したい
    .lines = スマートフォンは、設備のある病院や薬局だけで使えます。先に、カードを保険証として登録しておきます。準備のしかたは、下の「電話で聞く」の番号に聞いてください。カードも持って行くと安心です。

topic-high-costs = 手術や入院で、医療費が高くなりそう
topic-high-costs-bite =
    カードで受診して情報の提供に同意すると、手続きをしなくても、同じ月に同じ病院で払う額が上限までになります。
    資格確認書の方は、限度額適用認定証（ひと月に払う額の上限を示すもの）を、前もって健康保険に申し込みます。上限の区分が資格確認書に印刷されている方は、いりません。
topic-high-costs-card = カードで受診する方
topic-high-costs-paper = 資格確認書で受診する方
topic-high-costs-disease = 人工透析など、特定疾病の方

topic-benefits = カードで受診すると、何が伝わり、何が変わるか
topic-benefits-bite = 病院や薬局では、薬や診療、健診の情報は、ご本人が同意したときだけ、医師や薬剤師に伝わります。
topic-benefits-consent = 同意はご自分で決めます
    .lines = 病院や薬局では、同意なしに、薬や診療の情報が伝わることはありません。画面で何を聞かれているのかわからないときは、受付の人に聞いてください。
topic-benefits-care = 同意すると
    .lines =
        前にもらった薬や診療、特定健診（生活習慣病を見つけるための健診）の情報を、初めての病院や薬局でも見てもらえます。薬の重なりや、合わない薬を防ぎやすくなります。
        旅行先や災害のときも、薬の情報を見てもらえます。
        限度額の情報も伝わるので、同じ月に同じ病院で払う額が上限までで済みます。
        電子証明書の期限が切れているあいだは、薬や診療の情報を見てもらえません。
topic-benefits-tax = 確定申告の医療費控除
    .lines = マイナポータルで医療費の記録を受け取れるので、申告が楽になります。はり・きゅうや柔道整復など、記録に入らないものもあります。
topic-benefits-jobs = 就職や転職のとき
    .lines = カードを取り替える必要はありません。ただし、新しい健康保険があなたの情報を登録するまで、数日かかることがあります。

topic-ambulance = 救急車でカードを使う（マイナ救急）
topic-ambulance-bite = 保険証として登録したカードを持っていると、救急車で、飲んでいる薬やかかった病気などを救急隊員に知ってもらい、手当てや病院選びに生かしてもらえることがあります。
topic-ambulance-what-it-does = どう役に立つか
    .lines =
        話ができないときや、お薬手帳がないときにも、薬や持病がわかることがあります。
        運ばれる先の病院が、着く前に準備しやすくなります。
topic-ambulance-what-it-takes = 用意すること
    .lines = カードを保険証として登録しておきます。

# Life.

topic-children = 子どものカードと受診
topic-children-bite =
    お子さんも、{ -card }を保険証として使えます。{ $age-guardian }歳未満のお子さんの手続きは、保護者がします。
    カードがないあいだは、{ -kakuninsho }で受診します。届いていなければ、健康保険に聞いてください。
topic-children-newborn = 生まれたばかりのとき
topic-children-no-photo = 顔写真のないカード（一歳になる前に申し込んだもの）
topic-children-guardian = { $age-guardian }歳未満の手続き
topic-children-school = 修学旅行、合宿、保育所、幼稚園

topic-carers = 手助けがいるとき
topic-carers-bite = ご家族や介助の人、受付の人に手伝ってもらえます。{ -card }を使うのが難しい方は、カードの登録をしたままでも、申し込めば{ -kakuninsho }を受け取れます。
topic-carers-reader = カードリーダーを使うとき
topic-carers-paper = 資格確認書を使うとき
topic-carers-price = 登録したカードで、カードリーダーをうまく使えなかったら

topic-residence = 在留期間のある方
topic-residence-bite =
    { -card }（在留カードではありません）の期限は、長くても在留期間が終わる日までです。在留期間を延ばしても、マイナンバーカードは自動では延びません。
    カードの期限が切れる前に、市区町村の窓口でカードも延ばしてください。
topic-residence-waiting = 在留の申請の結果を待っているとき
topic-residence-no-notice = お知らせは届きません
topic-residence-certificate = 電子証明書も
topic-residence-permanent = 永住者、特別永住者の方
    .lines = カードの期限は、在留期間とは関係ありません。カードに印刷された日付までです。電子証明書は、その前に更新がいることがあります。
topic-residence-over = カードの期限が切れたら
    .lines =
        市区町村の窓口で新しいカードを申し込み、受け取ったら、保険証としての登録を確かめます。それまでは資格確認書で受診します。届いていなければ、健康保険に聞いてください。
        国民健康保険の資格確認書も、在留期間に合わせて終わることがあります。印刷された日付を見てください。

topic-moving-marrying-jobs = 引っ越し・結婚・転職・退職
topic-moving-marrying-jobs-bite =
    どの場合も、{ -card }の保険証としての登録は、やり直さなくてかまいません。
    ただし、ほかの市区町村へ引っ越したときは、{ $moving-report-days }日以内に転入届を出し、その日を一日目と数えて{ $carry-on-days }日以内に、カードを使い続ける手続きをします。しないと、カードが使えなくなります。
    名前が変わったときは市区町村と健康保険に届け出ます。健康保険が変わったときは、新しい健康保険への届け出がいります。就職や転職なら、ふつう勤め先がします。
topic-moving-marrying-jobs-name = 名前が変わった
topic-moving-marrying-jobs-job = 就職・転職した
    .lines = 新しい健康保険への届け出は、ふつう勤め先がします。データの登録が済めば、同じカードを使えます。
topic-moving-marrying-jobs-leaving = 退職した、扶養から外れた
    .lines = 次に入る健康保険に届け出ます。データが登録されるまでに受診するときは、先にその健康保険に聞いてください。

topic-over-75 = 後期高齢者医療の方
topic-over-75-bite-everyone = 後期高齢者医療は、{ $age-elderly }歳以上の方などの健康保険です。この時期は、入っている方みなさんに資格確認書が届きます。申し込みはいりません。カードを登録している方は、カードでも受診できます。
topic-over-75-bite =
    後期高齢者医療は、{ $age-elderly }歳以上の方などの健康保険です。登録したカードがあれば、年齢に関係なくカードで受診できます。
    { $elderly-day }に{ $age-sent }歳以上だった方には、みなさんに資格確認書が届きます。それより若い方には、代わりに資格情報のお知らせが届くことがあります。
topic-over-75-birthday = { $age-elderly }歳になるとき
topic-over-75-older = { $elderly-day }に{ $age-sent }歳以上だった方
    .lines = カードを持っていても、みなさんに資格確認書が届きます。
topic-over-75-younger = { $elderly-day }に{ $age-sent }歳未満だった方
    .lines = カードを保険証として使えない方には、原則として資格確認書が届きます。
topic-over-75-both = カードと資格確認書の両方があるとき

# Trust.

topic-suspicious-calls = あやしい電話やメッセージが来た
topic-suspicious-calls-bite = 「番号を押して登録を」という自動音声の電話や、登録を求めるショートメッセージは、厚生労働省からのものではありません。電話は切り、メッセージのリンクは開かないでください。
topic-suspicious-calls-hang-up = すること
topic-suspicious-calls-ask = 本物かどうか、心配なとき
    .lines = 相手が言った番号には、かけ直さないでください。下の「電話で聞く」の番号に聞いてください。被害にあったかもしれないときは、警察に相談してください。
topic-suspicious-calls-told-already = マイナンバーや暗証番号を教えてしまった
    .lines =
        すぐに警察に相談してください。暗証番号は、市区町村の窓口で設定し直せます。
        カードそのものを渡したり、なくしたりしたときは、{ $phone } に電話して、カードの利用を止められます。昼も夜もつながります。

topic-legal-basis = 法律にはどう書いてあるか
topic-legal-basis-bite = 健康保険法は、病院や薬局で保険に入っていることを確かめる方法を定めています。カードで確かめるほか、資格確認書でも受診できます。
topic-legal-basis-what-is-checked = 第三条第十三項：カードで何を確かめるのか
    .lines = カードの中には、利用者証明用の電子証明書が入っています。これを使って健康保険に問い合わせが行き、保険に入っているという答えが、病院や薬局に届きます。法律はこれを「電子資格確認」と呼んでいます。電子証明書の期限が大切なのは、このためです。
topic-legal-basis-how-one-is-treated = 第六十三条第三項：受診するときの決まり
    .lines = 受診する病院や薬局は自分で選べます。そこで、電子資格確認か、厚生労働省令で定めるほかの方法で、保険に入っていることを確かめてもらうことになっています。
topic-legal-basis-working-together = 第二百五条の五：力を合わせること
    .lines = 国、健康保険、病院や薬局、そのほかの関係者は、医療保険の事務がうまく進むように、電子資格確認のしくみを取り入れることなどを通じて、互いに協力することになっています。この条文に、罰のことは書かれていません。

topic-about = しるべと、正式な案内
topic-about-bite = 公開された資料をもとに、すること、期限、聞ける電話番号をお伝えしています。役所のサービスではないので、最後は、正式な案内で確かめてください。
topic-about-official = 正式な案内はどこにあるか
    .lines =
        カードと登録のことは、デジタル庁と厚生労働省のホームページにあります。
        資格確認書のことは、ご自分の健康保険に聞きます。カードと電子証明書の手続きは、市区町村の窓口に聞きます。
topic-about-chatbot = 文字で質問する
    .lines = 「国・地方共通相談チャットボット（Govbot）」に、カードを保険証として使うことについて質問できます。市区町村のホームページから開けることがあります。
topic-about-languages = 外国語の案内
    .lines = 外国籍の方への案内があります。健康保険から届くちらしに、それを開く二次元コードが付いていることがあります。厚生労働省の外国語の案内は、市区町村のホームページで紹介されていることがあります。窓口で聞いてください。
topic-about-sources = もとにした資料
    .lines =
        どの答えにも、もとにした資料の名前と、その日付か、確かめた日付を付けています。資料どうしが違うときは、違うと書きます。
        わからないことは、わからないと書き、だれに聞けばよいかを書きます。
topic-about-private = 個人のこと
    .lines = 名前や番号は聞きません。選んだ答えは保存せず、どこにも送りません。インターネットにつながっていなくても使えます。
