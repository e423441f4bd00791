# Names of papers, offices and machines. The Japanese name stands beside the translation, inside <ja>…</ja>, so that
# people recognise it on paper and on screens. form "short" leaves it out where it has just been said; form "start"
# begins a line.

-shirube = Shirube
-card =
    { $form ->
        [short] Cartão My Number
       *[full] Cartão My Number (<ja>マイナンバーカード</ja>)
    }
-hokensho =
    { $form ->
        [short] Cartão “Myna-Hokensho”
       *[full] Cartão “Myna-Hokensho” (<ja>マイナ保険証</ja>)
    }
-certificate =
    { $form ->
        [short] certificado eletrônico
       *[full] certificado eletrônico (<ja>電子証明書</ja>)
    }
-kakuninsho =
    { $form ->
        [short] certificado de elegibilidade (shikaku kakuninsho)
       *[full] Certificado de Confirmação de Elegibilidade (shikaku kakuninsho, <ja>資格確認書</ja>)
    }
-portal =
    { $form ->
        [short] Mynaportal
       *[full] Mynaportal (<ja>マイナポータル</ja>)
    }
-app = aplicativo Myna (<ja>マイナアプリ</ja>, antigo app Mynaportal, <ja>旧マイナポータルアプリ</ja>)
-reader =
    { $form ->
        [short] leitor de cartões
       *[full] leitor de cartões com reconhecimento facial (<ja>顔認証付きカードリーダー</ja>)
    }
-atm = caixa eletrônico do Seven Bank (<ja>セブン銀行ATM</ja>)
-pin =
    { $form ->
        [short] senha (PIN)
       *[full] senha (PIN, <ja>暗証番号</ja>)
    }
-municipality =
    { $form ->
        [short] balcão da sua prefeitura ou subprefeitura
        [start] Balcão da sua prefeitura ou subprefeitura (<ja>市区町村の窓口</ja>)
       *[full] balcão da sua prefeitura ou subprefeitura (<ja>市区町村の窓口</ja>)
    }
-insurer =
    { $form ->
        [short] seguro de saúde
       *[full] seguro de saúde (<ja>保険者</ja>)
    }
-leaflet = checklist impresso
