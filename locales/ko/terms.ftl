# Names of papers, offices and machines. The Japanese name stands beside the translation, inside <ja>…</ja>, so that
# people recognise it on paper and on screens. form "short" leaves it out where it has just been said. Particles after
# a term go by its Korean words.

-shirube = Shirube
-card =
    { $form ->
        [short] 마이넘버카드
       *[full] 마이넘버카드(<ja>マイナンバーカード</ja>)
    }
-hokensho =
    { $form ->
        [short] 마이나보험증
       *[full] 마이나보험증(<ja>マイナ保険証</ja>)
    }
-certificate =
    { $form ->
        [short] 전자증명서
       *[full] 전자증명서(<ja>電子証明書</ja>)
    }
-kakuninsho =
    { $form ->
        [short] 자격확인서
       *[full] 자격확인서(<ja>資格確認書</ja>)
    }
-portal =
    { $form ->
        [short] 마이나포털
       *[full] 마이나포털(<ja>マイナポータル</ja>)
    }
-app = 마이나 앱(<ja>マイナアプリ</ja>, 구 마이나포털 앱 <ja>旧マイナポータルアプリ</ja>)
-reader =
    { $form ->
        [short] 카드리더기
       *[full] 안면인식 카드리더기(<ja>顔認証付きカードリーダー</ja>)
    }
-atm = 세븐은행 ATM(<ja>セブン銀行ATM</ja>)
-pin =
    { $form ->
        [short] 비밀번호
       *[full] 비밀번호(<ja>暗証番号</ja>)
    }
-municipality =
    { $form ->
        [short] 시구정촌 창구
       *[full] 사시는 곳의 시구정촌 창구(<ja>市区町村の窓口</ja>)
    }
-insurer =
    { $form ->
        [short] 건강보험 기관
       *[full] 가입하신 건강보험 기관(<ja>保険者</ja>)
    }
-leaflet = 받으신 체크리스트
