# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = Ligar para bloquear o cartão
    .how = Ligue agora para { $phone } e peça a suspensão temporária do cartão. Atendem de dia e de noite, também nos fins de semana e feriados.
    .note = Se você achar o cartão antes de pedir a segunda via, peça no { -municipality } para liberar o uso. Leve o cartão e mais um documento que mostre quem você é.
todo-report-to-police = Comunicar a perda à polícia
    .how = Avise no posto policial (koban, <ja>交番</ja>) ou na delegacia mais próxima que você perdeu o cartão.
    .note = Anote o número do registro (<ja>受理番号</ja>). Você vai precisar dele para pedir a segunda via do cartão.
todo-check-card = Conferir se o cartão está com você e se está vencido
    .how = Olhe a data impressa antes de “<ja>まで有効</ja>” na frente do cartão. Se não achar o cartão, pergunte primeiro se ele está com a família ou com os funcionários da casa de repouso ou de outra instituição. Se você nunca teve um cartão, ou não sabe se já teve, pergunte no balcão da prefeitura. Se tinha o cartão e ele não está em lugar nenhum, considere que foi perdido: ligue para { $phone } e peça o bloqueio. Atendem de dia e de noite.
todo-check-registration = Conferir se o cartão está cadastrado como cartão de seguro de saúde e, se não estiver, cadastrar
way-check-registration-portal = Abra o { -app }, entre no { -portal } e escolha “<ja>健康保険証</ja>”. Se aparecer “<ja>登録済</ja>”, o cartão está cadastrado.
    .label = Pelo celular
way-check-registration-reader = Coloque o cartão no { -reader }. Se ele não estiver cadastrado, aparece a tela de cadastro.
    .label = No hospital, na clínica ou na farmácia
todo-find-certificate-date = Descobrir até quando vale o certificado eletrônico
way-find-certificate-date-card-face = Olhe o campo “<ja>電子証明書の有効期限</ja>”, na frente. É um campo que a própria pessoa preenche ao receber o cartão, por isso pode estar em branco. Não é a mesma data da validade do cartão, que vem impressa.
    .label = No cartão
way-find-certificate-date-portal = Entre no { -portal } para ver a data.
    .label = Pelo celular ou computador
way-find-certificate-date-municipality = Pergunte no { -municipality }. Leve o cartão.
    .label = Pessoalmente
todo-submit-my-number = Informar o seu My Number ao seguro de saúde
    .how = Informe ao seu { -insurer }. Se você trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que contratou você.
todo-extend-card = Prorrogar a validade do cartão
    .how = Vá ao { -municipality } antes de o cartão vencer. Se o seu Cartão My Number e o seu cartão de residência são um só (cartão de residência especificado, <ja>特定在留カード</ja>), pergunte no balcão.
todo-continue-card = Pedir para continuar usando o cartão no novo endereço
    .how = Vá ao balcão da prefeitura ou subprefeitura do novo endereço.
todo-reset-pin = Definir a senha do cartão de novo
    .how = Vá ao { -municipality }.
todo-get-card = Fazer o { -card }
    .how = Veja como pedir em { $address } ou pergunte no { -municipality }. Depois do pedido, chega um postal (hagaki) pelo correio. Vá buscar o cartão no balcão indicado nele.
    .note = Se você já fez o pedido, espere o postal (hagaki) chegar e vá buscar o cartão. Se o postal não chegar, ou se você o perdeu, pergunte no balcão da prefeitura.
todo-reissue-card = Pedir a segunda via do cartão (<ja>再発行</ja>)
    .how = Peça no { -municipality }.
    .cost = { $reissue-fee } ienes. Se você perdeu o cartão e tem pressa, há a emissão expressa (<ja>特急発行</ja>) por { $express-reissue-fee } ienes: peça em até { $express-within-days } dias depois de comunicar a perda à prefeitura, e o cartão chega em cerca de { $express-weeks ->
        [one] uma semana
       *[other] { $express-weeks } semanas
    }. Se o cartão foi danificado, pode não haver custo. Pergunte no balcão.
todo-wait-for-card = Buscar o novo cartão
    .how = Espere o aviso da prefeitura. Quando chegar, vá buscar o cartão. Se o postal (hagaki) com o aviso não chegar, ou se você o perdeu, pergunte no balcão da prefeitura.
todo-apply-kakuninsho = Pedir o { -kakuninsho }
    .how = Peça ao seu { -insurer }. Se você trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que contratou você.
    .note = Enquanto você não tiver um cartão que funcione, mostre esse documento no hospital e na farmácia.
todo-renew-certificate = Renovar o { -certificate } do cartão
    .how = Vá ao { -municipality }. Não dá para fazer pela internet. Algumas prefeituras exigem hora marcada, por isso é melhor ligar antes. O certificado eletrônico é uma informação gravada no cartão que mostra quem você é.
    .bring = o cartão; a { -pin }, se o cartão tiver; e, se você recebeu, o aviso de vencimento (<ja>有効期限通知書</ja>)
    .cost = não custa nada, mesmo depois de vencer.
    .time = pode demorar cerca de { $certificate-reflected-hours } horas até o certificado renovado funcionar.
    .note = Se outra pessoa for no seu lugar, ela precisa levar o formulário de consulta e resposta (<ja>照会書兼回答書</ja>) em envelope fechado. Pergunte antes no balcão.
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = Pedir para colocar o { -certificate } no cartão
    .how = Vá ao { -municipality }. Algumas prefeituras exigem hora marcada, por isso é melhor ligar antes. O certificado eletrônico é uma informação gravada no cartão que mostra quem você é.
    .bring = o cartão e a { -pin }, se o cartão tiver
todo-register = Cadastrar o cartão como cartão de seguro de saúde
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = Pelo celular
way-register-atm = Leve o cartão, toque em “<ja>マイナンバーカードでの手続き</ja>” e depois em “<ja>健康保険証利用の申込み</ja>”. Você precisa da { -pin(form: "short") }.
    .label = No { -atm }
way-register-reader = Coloque o cartão no { -reader }. Se ele ainda não estiver cadastrado, aparece a tela de cadastro.
    .label = No hospital, na clínica ou na farmácia
