# Names of papers, offices and machines. The Japanese name stands beside the translation, inside <ja>…</ja>, so that
# people recognise it on paper and on screens. form "short" leaves it out where it has just been said.

-shirube = Shirube
-card =
    { $form ->
        [short] Tarjeta My Number
       *[full] Tarjeta My Number (<ja>マイナンバーカード</ja>)
    }
-hokensho = Tarjeta de Seguro Maina (Myna Hokensho, <ja>マイナ保険証</ja>)
-certificate =
    { $form ->
        [short] certificado electrónico
       *[full] certificado electrónico (<ja>電子証明書</ja>)
    }
-kakuninsho =
    { $form ->
        [short] certificado de elegibilidad
       *[full] certificado de elegibilidad (shikaku kakuninsho, <ja>資格確認書</ja>)
    }
-portal = Portal My Number (<ja>マイナポータル</ja>)
-app = aplicación Myna (<ja>マイナアプリ</ja>, antes app Mynaportal, <ja>旧マイナポータルアプリ</ja>)
-reader =
    { $form ->
        [short] lector de tarjetas
       *[full] lector de reconocimiento facial (<ja>顔認証付きカードリーダー</ja>)
    }
-atm = cajero automático de Seven Bank (<ja>セブン銀行ATM</ja>)
-pin = PIN (<ja>暗証番号</ja>)
-municipality = ventanilla municipal (<ja>市区町村の窓口</ja>)
-insurer = seguro médico (<ja>保険者</ja>)
-leaflet = la lista de verificación impresa
