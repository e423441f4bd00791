# The questions of STEP 1 to 3, and the answers as conditions ("if …").

question-card = 使える{ -card }が手元にありますか
question-registered = 保険証として使う登録は済んでいますか
question-certificate = カードの{ -certificate }の有効期限はいつですか

if-card-valid = 使えるカードが手元にある
if-card-expired = カードそのものの期限が切れている
if-card-none = カードを持っていない
if-card-lost = カードをなくした
if-card-damaged = カードがこわれている
if-card-returned = カードを返した
if-card-replacing = カードの更新や再発行を待っている
if-registered-yes = 登録が済んでいる
if-registered-no = 登録していない
if-registered-released = 取りやめた登録をもう一度したい
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = 電子証明書の期限が{ $renewal-months }か月より先である
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = 電子証明書の期限が{ $renewal-months }か月以内に来る
# $leaflet-months: months by the leaflet's count
if-certificate-grace = 電子証明書の期限が切れて{ $leaflet-months }か月以内である
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = 電子証明書の期限が切れて{ $leaflet-months }か月を過ぎたが、期限が来た月の{ $works-on-months }か月後の月末はまだ過ぎていない
# $works-on-months: months that the card works on
if-certificate-lapsed = 電子証明書の期限が来た月の{ $works-on-months }か月後の月末も過ぎた
if-certificate-absent = カードに電子証明書が入っていない
