# Names of papers, offices and machines. In the other languages the Japanese name stands beside the translation, inside
# <ja>…</ja>, so that people recognise it on paper and on screens.

-shirube = しるべ
-card = マイナンバーカード
-hokensho = マイナ保険証
-certificate = 電子証明書
-kakuninsho = 資格確認書
-portal = マイナポータル
-app = マイナアプリ（前の名前はマイナポータルアプリ）
-reader = 顔認証付きカードリーダー
-atm = セブン銀行ATM
-pin = 暗証番号
-municipality = 住んでいる市区町村の窓口
-insurer = 入っている健康保険（保険者）
-leaflet = もらったチェックリスト
