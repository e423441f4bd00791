# Names of papers, offices and machines. The Japanese name stands beside the translation, inside <ja>…</ja>, so that
# people recognise it on paper and on screens. form "short" leaves it out where it has just been said.

-shirube = Shirube
-card =
    { $form ->
        [short] My Number Card
       *[full] My Number Card (<ja>マイナンバーカード</ja>)
    }
-hokensho = My Number health insurance card (<ja>マイナ保険証</ja>)
-certificate =
    { $form ->
        [short] electronic certificate
       *[full] electronic certificate (<ja>電子証明書</ja>)
    }
-kakuninsho =
    { $form ->
        [short] eligibility certificate
       *[full] eligibility certificate (<ja>資格確認書</ja>)
    }
-portal = Mynaportal (<ja>マイナポータル</ja>)
-app = Myna App (<ja>マイナアプリ</ja>, formerly the Mynaportal app, <ja>旧マイナポータルアプリ</ja>)
-reader =
    { $form ->
        [short] card reader
       *[full] card reader with face recognition (<ja>顔認証付きカードリーダー</ja>)
    }
-atm = Seven Bank ATM (<ja>セブン銀行ATM</ja>)
-pin = PIN (<ja>暗証番号</ja>)
-municipality = municipal office (<ja>市区町村の窓口</ja>)
-insurer = health insurer (<ja>保険者</ja>)
-leaflet = the printed checklist
