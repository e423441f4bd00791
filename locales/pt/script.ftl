# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = Agradecemos a sua ligação. Vou orientar você sobre o { -hokensho }.
spoken-no-names = Não vou perguntar o seu nome nem números como o My Number. Se não souber alguma coisa, pode dizer “não sei”.
spoken-insurer = Em qual seguro de saúde você está?
spoken-situations = Há mais alguma coisa que preocupa ou atrapalha você? Por exemplo: mudança de endereço, troca de emprego, período de permanência, filhos, a senha do cartão.
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] Resumindo: sobre o pedido, o cadastro e a renovação do cartão, por enquanto você não precisa fazer nada. Se houver mais alguma coisa importante, eu digo a seguir.
        [one] Resumindo: você tem uma coisa a fazer.
       *[other] Resumindo: você tem { $count } coisas a fazer.
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] Resumindo: ainda não está definido o que você precisa fazer.
        [one] Resumindo: primeiro, é preciso conferir uma coisa.
       *[other] Resumindo: primeiro, é preciso conferir { $count } coisas.
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = Item { $number }. { $todo }
# Before what to show at the doctor's.
spoken-doctor = Agora, sobre a ida ao hospital, à clínica ou à farmácia.
# $phone: the line to call
spoken-phone = Se depois surgir alguma dúvida, ligue para { $phone }.
# $code: the receipt
spoken-receipt = Vou dizer o código do comprovante. Anote, por favor: { $code }. Na próxima ligação, se você disser esse código, podemos orientar você a partir das respostas de hoje.
spoken-receipt-in = Agradeço o código do comprovante. Vou orientar você a partir das suas respostas anteriores.
spoken-goodbye = Se quiser perguntar mais alguma coisa, fique à vontade. Se não, ficamos por aqui. Agradecemos a sua ligação.

# The questions.
spoken-question-card = Sobre o { -card }: qual destas é a sua situação? O cartão está com você, você nunca teve, perdeu, ele está danificado, você pediu e está esperando, ou devolveu?
spoken-question-card-expired = Na frente do cartão há uma data impressa, seguida de “<ja>まで有効</ja>” (made yuko), que quer dizer “válido até”. Essa data já passou ou ainda não?
spoken-question-registered = Como está o cadastro desse cartão como cartão de seguro de saúde? Já foi feito, ainda não, você cancelou, ou não sabe?
spoken-question-certificate = Até que ano e mês vale o { -certificate } do cartão? Não é a data impressa seguida de “<ja>まで有効</ja>” (made yuko). Bastam o ano e o mês.

# If they do not know.
spoken-unknown-card = É um cartão de plástico. Nele estão impressos o seu nome e uma data seguida de “<ja>まで有効</ja>” (made yuko, “válido até”). Não é o cartão de notificação de papel (tsuchi kado, <ja>通知カード</ja>) nem o aviso de papel com o seu número (kojin bango tsuchisho, <ja>個人番号通知書</ja>). Se não encontrar o cartão, é só me dizer.
spoken-unknown-card-expired = Por favor, leia para mim a data impressa na frente, seguida de “<ja>まで有効</ja>” (made yuko). Não é a data escrita à mão.
spoken-unknown-registered = No { -portal(form: "short") }, na tela “<ja>健康保険証</ja>” (kenko hokensho), aparece ou não “<ja>登録済</ja>” (toroku-zumi), que quer dizer “cadastrado”? Se não puder olhar agora, pode dizer “não sei”.
spoken-unknown-certificate = O certificado eletrônico é uma informação gravada no cartão que mostra quem você é. A data se escreve à mão no campo “<ja>電子証明書の有効期限</ja>” (denshi shomeisho no yuko kigen), na frente do cartão. Se estiver em branco, ou se ali ainda está a data do certificado anterior, é só me dizer.

# While they look.
spoken-while-card = Pode procurar com calma. Eu espero na linha.
spoken-while-card-expired = Por favor, não leia o número do cartão. Basta a data.
spoken-while-registered = Pode ver com calma. Basta dizer até onde souber.
spoken-while-certificate = Mesmo que apareça o dia, bastam o ano e o mês. Por favor, não me diga a senha.

# The answers, said back.
spoken-choice-unsure = Entendi: você não sabe. Vamos continuar assim.
spoken-choice-card-valid = Entendi: o cartão está com você.
spoken-choice-card-none = Entendi: você nunca teve o cartão.
spoken-choice-card-waiting = Entendi: você pediu o seu primeiro cartão e está esperando.
spoken-choice-card-lost = Entendi: você perdeu o cartão.
spoken-choice-card-damaged = Entendi: o cartão está danificado.
spoken-choice-card-replacing = Entendi: você pediu a renovação ou a segunda via do cartão e está esperando.
spoken-choice-card-returned = Entendi: você devolveu o cartão.
spoken-choice-card-expired-no = Entendi: a data ainda não passou.
spoken-choice-card-expired-yes = Entendi: a data já passou.
spoken-choice-registered-yes = Entendi: o cadastro já foi feito.
spoken-choice-registered-no = Entendi: o cadastro ainda não foi feito.
spoken-choice-registered-released = Entendi: você cancelou o cadastro.
# $date: the date as it is known
spoken-choice-certificate-date = Entendi: { $date }.
spoken-choice-certificate-valid = Entendi: o certificado ainda não venceu, e você não sabe a data.
spoken-choice-certificate-expired = Entendi: disseram a você que o certificado já venceu.
spoken-choice-certificate-absent = Entendi: o cartão não tem certificado eletrônico.

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = Ligue agora mesmo e peça para bloquear o cartão. O número é { $phone }. Atendem de dia e de noite.
spoken-todo-report-to-police = Comunique a perda do cartão no posto policial (koban, <ja>交番</ja>) ou na delegacia mais próxima. Peça e anote o número do registro (juri bango, <ja>受理番号</ja>).
spoken-todo-check-card = Confira se o cartão está com você e se a data na frente dele já passou. Se não achar, pergunte primeiro se está com a família ou com a instituição onde você mora. Se não sabe se já teve um, pergunte no balcão da prefeitura. Se tinha e ele sumiu, ligue agora mesmo para { $phone } e peça o bloqueio. Atendem de dia e de noite.
spoken-todo-check-registration = Confira se o cartão está cadastrado como cartão de seguro de saúde, no leitor de cartões do hospital, da clínica ou da farmácia. Se ainda não estiver, cadastre ali mesmo. Em alguns casos, também dá para conferir pelo celular.
spoken-todo-find-certificate-date = Descubra até quando vale o certificado eletrônico. Se a data não estiver escrita na frente do cartão, leve o cartão e pergunte no { -municipality(form: "short") }. Em alguns casos, também dá para ver no { -portal(form: "short") }.
spoken-todo-submit-my-number = Informe o seu My Number ao seu seguro de saúde. Se você, ou o familiar que colocou você no seguro, trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que fez a contratação.
spoken-todo-extend-card = Antes de o { -card(form: "short") } vencer, vá ao { -municipality(form: "short") } e peça para prorrogar a validade dele. O procedimento do cartão de residência (zairyu kado, <ja>在留カード</ja>) é outro. Se você tem o cartão que reúne os dois (tokutei zairyu kado, <ja>特定在留カード</ja>), pergunte no balcão.
spoken-todo-continue-card = Vá ao balcão da prefeitura ou subprefeitura do novo endereço e peça para continuar usando o cartão.
spoken-todo-reset-pin = Vá ao { -municipality(form: "short") } e defina a senha do cartão de novo.
spoken-todo-get-card = Peça o { -card(form: "short") }. No { -municipality(form: "short") } explicam como pedir. Se você já pediu, é só esperar. Quando o postal (hagaki) chegar pelo correio, vá buscar o cartão no balcão indicado nele. Se o postal não chegar, ou se você o perdeu, pergunte no balcão da prefeitura.
spoken-todo-reissue-card = Peça a segunda via do cartão (saihakko, <ja>再発行</ja>) no { -municipality(form: "short") }.
spoken-todo-wait-for-card = Quando chegar o aviso da sua prefeitura ou subprefeitura sobre o novo cartão, vá buscar o cartão. Se o postal (hagaki) com o aviso não chegar, ou se você o perdeu, pergunte no balcão da prefeitura.
spoken-todo-apply-kakuninsho = Peça o quanto antes ao seu seguro de saúde o { -kakuninsho }, que você mostra no hospital ou na farmácia no lugar do cartão. Se você, ou o familiar que colocou você no seguro, trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que fez a contratação.
spoken-todo-renew-certificate = Peça no { -municipality(form: "short") } para renovar o certificado eletrônico do cartão. Você precisa do cartão e, se ele tiver senha, também da senha. Não custa nada. Pode ser preciso marcar hora, por isso ligue antes para perguntar.
spoken-todo-renew-certificate-absent = Peça no { -municipality(form: "short") } para colocar o certificado eletrônico no cartão. Você precisa do cartão e, se ele tiver senha, também da senha. Pode ser preciso marcar hora, por isso ligue antes para perguntar.
spoken-todo-register = Cadastre o cartão como cartão de seguro de saúde. Dá para fazer no leitor de cartões do hospital, da clínica ou da farmácia. Às vezes também dá para fazer pelo celular ou num caixa eletrônico do Seven Bank.

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = Para usar o { -card(form: "short") } como cartão de seguro de saúde, primeiro é preciso fazer o cartão e depois cadastrar.
spoken-reason-card-expired = O próprio cartão está vencido. Não encontramos nenhuma regra que permita continuar usando um cartão vencido.
spoken-reason-card-lost = O cartão perdido é bloqueado primeiro, para que ninguém mais possa usar. As fontes dizem coisas diferentes sobre o cadastro passar ou não para o novo cartão. Por isso, confira quando receber.
spoken-reason-card-damaged = Um cartão que não pode ser lido não funciona. Enquanto espera o novo cartão, você pode pedir e usar o { -kakuninsho(form: "short") }.
spoken-reason-card-returned = Para quem devolveu o cartão, o { -kakuninsho(form: "short") } pode não chegar logo sem um pedido.
spoken-reason-card-replacing = Enquanto espera o novo cartão, você pode pedir e usar o { -kakuninsho(form: "short") }. Quando receber o cartão, confira se ele continua cadastrado.
spoken-reason-all-in-order = O cartão, o cadastro e o certificado eletrônico: está tudo certo.
spoken-reason-certificate-renewable = O certificado eletrônico pode ser renovado a partir de cerca de { $renewal-months } meses antes de vencer. Você já está nesse período.
spoken-reason-certificate-grace = O certificado eletrônico venceu, e o cartão só funciona como cartão de seguro de saúde até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado venceu.
spoken-reason-certificate-disputed = O certificado eletrônico venceu há mais de { $leaflet-months } meses. Pela explicação do governo, o cartão funciona até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado venceu. Mas as fontes contam de formas diferentes. Por isso, renove logo o certificado eletrônico e confira o cadastro.
spoken-reason-certificate-lapsed = O prazo para usar o cartão depois que o certificado eletrônico venceu já passou, e o cartão não está mais cadastrado como cartão de seguro de saúde.
spoken-reason-certificate-absent = Para funcionar como cartão de seguro de saúde, o cartão precisa ter o certificado eletrônico.
spoken-reason-not-registered = O cartão só funciona como cartão de seguro de saúde depois de cadastrado.
spoken-reason-not-registered-renewable = O cartão só funciona depois de cadastrado. O certificado eletrônico também pode ser renovado a partir de cerca de { $renewal-months } meses antes de vencer, e você já está nesse período.
spoken-reason-not-registered-without-certificate = Sem um certificado eletrônico dentro da validade, não dá para cadastrar.
spoken-reason-card-not-sure = O que você precisa fazer depende da situação do cartão.
spoken-reason-registration-not-sure = O que você precisa fazer depende de o cartão já estar cadastrado ou não.
spoken-reason-certificate-not-sure = O que você precisa fazer depende de quando vence o certificado eletrônico.
spoken-reason-in-any-case = Isso é necessário em qualquer caso.
spoken-reason-kakuninsho-late-elderly-everyone = Nesse dia, a regra era enviar o { -kakuninsho(form: "short") } a todas as pessoas do Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>).
spoken-reason-kakuninsho-late-elderly-by-age = No Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>), o que você recebe depende da idade e de como usa o cartão.
spoken-reason-kakuninsho-on-application = Quem perdeu o cartão, está com o cartão danificado, devolveu o cartão ou espera a renovação ou a segunda via precisa pedir o { -kakuninsho(form: "short") }.
spoken-reason-kakuninsho-sent = Em regra, quem não pode usar o cartão como cartão de seguro de saúde recebe o { -kakuninsho(form: "short") }.
spoken-reason-kakuninsho-not-issued = Normalmente, quem pode usar o cartão como cartão de seguro de saúde não recebe o { -kakuninsho(form: "short") }.
spoken-reason-kakuninsho-open = Primeiro é preciso saber se o cartão funciona. Depois dá para saber como fica o { -kakuninsho(form: "short") }.
spoken-reason-care-card-works = No hospital, na clínica ou na farmácia, você mostra o cartão.
spoken-reason-care-card-may-work = Ainda não está claro se o cartão funciona.
spoken-reason-care-nothing-to-show = O cartão ainda não funciona como cartão de seguro de saúde.
spoken-reason-my-number-not-submitted = Se o seguro de saúde não tem o seu My Number, nem a leitura do cartão confirma que você está no seguro.
spoken-reason-residence-period-ending = O { -card(form: "short") } vence junto com o período de permanência. Mesmo que a permanência seja prorrogada, o { -card(form: "short") } não é prorrogado automaticamente.
spoken-reason-residence-period-over = Ainda há tempo até a data escrita no { -card(form: "short") }. Se você fizer o procedimento até esse dia, pode continuar usando o cartão.
spoken-reason-moved = Sem o procedimento no novo endereço, o cartão deixa de funcionar.
spoken-reason-pin-locked = Uma senha bloqueada não se desbloqueia sozinha com o tempo.
spoken-reason-works-not-without-my-number = O seguro de saúde ainda não tem o seu My Number. Por isso, não dá para usar o cartão como cartão de seguro de saúde.
spoken-reason-works-not-without-pin-or-photo = O cartão sem foto é usado com a senha. Enquanto a senha está bloqueada, não dá para usar o cartão.
spoken-reason-works-once-data-are-in = Até os dados do novo seguro de saúde serem registrados, não dá para saber se o cartão funciona.
spoken-reason-care-no-reader = No hospital ou na clínica sem leitor de cartões, você mostra o cartão e mais alguma coisa que mostre os dados do seu seguro.
spoken-reason-care-kakuninsho = Enquanto o cartão não funciona, você mostra o { -kakuninsho(form: "short") }.
spoken-reason-care-old-card = Nesse dia, o antigo cartão de seguro de saúde ainda vale.
spoken-reason-kakuninsho-late-elderly-85 = No Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>), o { -kakuninsho(form: "short") } é enviado a todas as pessoas que tinham { $age-sent } anos ou mais nesta data: { $elderly-day }.
spoken-reason-kakuninsho-late-elderly-under-85 = No Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>), o que chega depende, entre outras coisas, de a pessoa usar ou não o cartão. Isso vale para quem tinha menos de { $age-sent } anos nesta data: { $elderly-day }.
spoken-reason-kakuninsho-my-number-not-submitted = Quem não informou o My Number recebe o { -kakuninsho(form: "short") }.
spoken-reason-kakuninsho-joining = Para quem acabou de entrar, a forma de receber o { -kakuninsho(form: "short") } muda de um seguro de saúde para outro.
spoken-reason-kakuninsho-after-old-card = Enquanto o antigo cartão de seguro de saúde vale, o { -kakuninsho(form: "short") } não é emitido. Para quem não pode usar o { -card(form: "short") }, ele chega antes de o antigo cartão deixar de valer.
spoken-reason-kakuninsho-locked-infant = Enquanto a senha do cartão sem foto de uma criança pequena está bloqueada, dá para pedir o { -kakuninsho(form: "short") }.
spoken-reason-kakuninsho-with-help = Mesmo que o cartão funcione, quem precisa de ajuda e as crianças pequenas com cartão sem foto podem receber o { -kakuninsho(form: "short") }, se pedirem.
spoken-reason-held-keep = Até o cartão funcionar como cartão de seguro de saúde, você depende do { -kakuninsho(form: "short") }.
spoken-reason-held-keep-both = Quem precisa de ajuda, as crianças pequenas com cartão sem foto e quem está no Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>) podem ficar com os dois: o cartão e o { -kakuninsho(form: "short") }.
spoken-reason-held-return = Neste seguro de saúde, o { -kakuninsho(form: "short") } é devolvido depois que o cartão é cadastrado.
spoken-reason-held-discard = Este seguro de saúde não recolhe o { -kakuninsho(form: "short") } depois que o cartão é cadastrado.
spoken-reason-held-ask = Os documentos que temos não dizem o que fazer com o { -kakuninsho(form: "short") } depois de cadastrar o cartão.
spoken-reason-held-changes = Quando o seguro de saúde muda, o que se faz com o { -kakuninsho(form: "short") } do seguro anterior é diferente do que se faz com o do seguro atual.
spoken-reason-held-own-rules = Quando você sai do seguro de saúde, ou quando tem dois certificados de elegibilidade (shikaku kakuninsho), valem outras regras.
spoken-reason-held-on-paper = Se você cancelar o cadastro do cartão, vai ao médico com o { -kakuninsho(form: "short") }.
spoken-reason-paper-on-application = Para ir ao médico com o { -kakuninsho(form: "short") }, é preciso fazer o pedido.

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = Pode ser que você não tenha informado o seu My Number ao seguro de saúde?
spoken-situation-residence-period-ending = Se o seu { -card(form: "short") } vence junto com o período de permanência: esse cartão vai vencer em breve? Diga também a data impressa no { -card(form: "short") }, seguida de “<ja>まで有効</ja>” (made yuko). Não é a data do cartão de residência (zairyu kado, <ja>在留カード</ja>).
spoken-situation-residence-period-over = Se o seu { -card(form: "short") } vence junto com o período de permanência: esse cartão já venceu? Diga também a data impressa no { -card(form: "short") }, seguida de “<ja>まで有効</ja>” (made yuko). Não é a data do cartão de residência (zairyu kado, <ja>在留カード</ja>).
spoken-situation-moved = Você se mudou para outra cidade ou outro município e ainda não pediu para continuar usando o cartão? Se souber, diga também o dia em que entregou a notificação de entrada no novo endereço (tennyu todoke, <ja>転入届</ja>).
spoken-situation-pin-locked = Você esqueceu a { -pin }, ou ela está bloqueada?
spoken-situation-no-pin-card = O seu cartão é um cartão sem senha (kao ninsho mai namba kado, <ja>顔認証マイナンバーカード</ja>)?
spoken-situation-infant = É sobre o cartão sem foto de uma criança pequena?
spoken-situation-newborn = Você acabou de ter um bebê?
spoken-situation-under-15 = É o procedimento de uma criança com menos de { $age-guardian } anos?
spoken-situation-school-trip = É sobre uma viagem da escola ou um acampamento (gasshuku) de uma criança?
spoken-situation-nursery = Pode acontecer de alguém da creche ou do jardim de infância levar a criança ao hospital?
spoken-situation-name-changed = O seu nome mudou? Não precisa dizer o nome novo.
spoken-situation-carer-needed = Para usar o cartão, você sempre precisa da ajuda de outra pessoa?
spoken-situation-cannot-use-reader = Você acha que, só desta vez, não vai conseguir usar bem o leitor de cartões?
spoken-situation-no-reader = O hospital ou a clínica aonde você vai está sem leitor de cartões, ou com o leitor quebrado?
spoken-situation-new-insurer = Você mudou de seguro de saúde, por exemplo ao trocar de emprego ou de cidade? Se você trabalha para uma empresa e souber, diga também o dia em que entregou os papéis à empresa ou empreiteira que contratou você.
spoken-situation-age-75-soon = Você vai fazer { $age-elderly } anos em breve?
spoken-situation-koki-korei-85 = Você está no Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>) e tinha { $age-sent } anos ou mais nesta data: { $elderly-day }?
spoken-situation-koki-korei-under-85 = Você está no Sistema de Saúde para Idosos (koki koreisha iryo, <ja>後期高齢者医療</ja>) e tinha menos de { $age-sent } anos nesta data: { $elderly-day }?
spoken-situation-surgery-planned = Você acha que vai ter despesas médicas altas, por exemplo com cirurgia ou internação?
spoken-situation-specific-disease = Você faz tratamento de uma doença específica (tokutei shippei, <ja>特定疾病</ja>), por exemplo diálise? Não precisa dizer o nome da doença.
spoken-situation-has-kakuninsho = Você tem, do seu seguro de saúde atual, um { -kakuninsho } que ainda não venceu?
spoken-situation-has-two-kakuninsho = Você tem dois Certificados de Confirmação de Elegibilidade (shikaku kakuninsho, <ja>資格確認書</ja>)?
spoken-situation-leaving-insurer = Você vai sair do seu seguro de saúde atual, ou já saiu?
spoken-situation-has-old-card = Você tem com você o antigo cartão de seguro de saúde (kenko hokensho, <ja>健康保険証</ja>)?
spoken-situation-only-oshirase = Você tem só o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>)?
spoken-situation-voluntary-member = Você saiu do emprego e continua, por continuação voluntária (nin'i keizoku, <ja>任意継続</ja>), no seguro de saúde daquela empresa?
spoken-situation-wants-to-cancel = Você gostaria de cancelar o cadastro do cartão como cartão de seguro de saúde?
spoken-situation-stays-on-paper = Você gostaria de ir ao médico com o { -kakuninsho }, e não com o cartão?
spoken-situation-suspicious-call = Você recebeu uma ligação ou mensagem suspeita?
spoken-situation-abroad = Neste momento, você está fora do Japão?
