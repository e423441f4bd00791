# Names of papers, offices and machines. The Japanese name stands beside the translation, inside <ja>…</ja>, so that
# people recognise it on paper and on screens. form "short" leaves it out where it has just been said.

-shirube = Shirube
-card =
    { $form ->
        [short] 个人编号卡
       *[full] 个人编号卡（<ja>マイナンバーカード</ja>）
    }
-hokensho = 个人编号卡保险证（<ja>マイナ保険証</ja>）
-certificate =
    { $form ->
        [short] 电子证书
       *[full] 电子证书（<ja>電子証明書</ja>）
    }
-kakuninsho =
    { $form ->
        [short] 资格确认书
       *[full] 资格确认书（<ja>資格確認書</ja>）
    }
-portal =
    { $form ->
        [short] Myna Portal
       *[full] Myna Portal（<ja>マイナポータル</ja>）
    }
-app = Myna应用（<ja>マイナアプリ</ja>，原Myna Portal应用，<ja>旧マイナポータルアプリ</ja>）
-reader =
    { $form ->
        [short] 读卡器
       *[full] 带人脸识别功能的读卡器（<ja>顔認証付きカードリーダー</ja>）
    }
-atm = SEVEN银行ATM（<ja>セブン銀行ATM</ja>）
-pin =
    { $form ->
        [short] 密码
       *[full] 密码（<ja>暗証番号</ja>）
    }
-municipality =
    { $form ->
        [short] 市区町村窗口
       *[full] 市区町村窗口（<ja>市区町村の窓口</ja>）
    }
-insurer =
    { $form ->
        [short] 健康保险机构
       *[full] 健康保险机构（<ja>保険者</ja>）
    }
-leaflet = 发给您的核对清单
