# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = 案内の件数（案内した数）
counts-open = 案内の件数を見る
counts-lead = 一日ごとに、数だけを、このパソコンに残します。案内したこと、相手に合うこと、ことば、健康保険の数です。時刻（何時何分か）、一人ずつの答え、控えの番号は残しません。どこにも送りません。
counts-is-off = いまは数えていません。
counts-is-on = 「次の人へ」を押したときに、毎回数えています。
counts-start = 数えはじめる
counts-stop = 数えるのをやめる
counts-none = この期間に数えたものはありません。
counts-period = 期間（いつからいつまで）
counts-today = 今日
# $days: how many days back, today among them
counts-last-days = 今日までの{ $days }日
counts-all = 全部
# $count: how many calls
counts-calls = 案内した人：{ $count }人
counts-todos = 案内したこと
counts-situations = 相手に合うこと
counts-languages = ことば
counts-insurers = 健康保険
counts-nothing-to-do = カードの手続きがない
counts-not-decided = 決まっていない
counts-what = 数えたもの
counts-how-many = 数
counts-export = 表にして保存する（CSV）
# $least: the smallest number that is exported
counts-export-hint = 保存する表では、{ $least }より少ない数を隠します。隠した数を計算できてしまう数も、隠します。今日の分は、明日から入ります。
counts-forget = 件数を消す
counts-forget-sure = 本当に消す
counts-forget-hint = 消した件数は、元に戻せません。
counts-forgotten = 件数を消しました。
counts-not-kept = 件数を残せませんでした。このまま案内を続けられます。
counts-broken = 件数の記録を読めません。それで、数えるのを止めています。記録を消すと、また数えられます。
