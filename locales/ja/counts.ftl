# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = 案内の件数
counts-open = 案内の件数を見る
counts-lead = 一日ごとに、案内したこと、当てはまること、ことば、健康保険の数だけを、このパソコンに残します。時刻、一人ずつのお答え、控えの番号は残しません。どこにも送りません。
counts-is-off = いまは数えていません。
counts-is-on = 「次の方へ」を押すたびに数えています。
counts-start = 数えはじめる
counts-stop = 数えるのをやめる
counts-none = この期間に数えたものはありません。
counts-period = 期間
counts-today = 今日
# $days: how many days back, today among them
counts-last-days = 最近{ $days }日
counts-all = すべて
# $count: how many calls
counts-calls = 案内した方：{ $count }人
counts-todos = 案内したこと
counts-situations = 当てはまること
counts-languages = ことば
counts-insurers = 健康保険
counts-nothing-to-do = カードの手続きなし
counts-not-decided = 決まらないまま
counts-what = 項目
counts-how-many = 件数
counts-export = 表にして保存する（CSV）
# $least: the smallest number that is exported
counts-export-hint = 保存する表では、{ $least }より少ない数と、それが割り出せてしまう数は伏せます。今日の分は、明日から入ります。
counts-forget = 件数を消す
counts-forget-sure = 本当に消す
counts-forget-hint = 消した件数は元に戻せません。
counts-forgotten = 件数を消しました。
counts-not-kept = 件数を残せませんでした。案内はこのまま続けられます。
counts-broken = 件数の記録を読めないので、数えるのを止めています。記録を消すと、また数えられます。
