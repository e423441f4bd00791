# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = Alguma destas situações é a sua?
situations-lead = Marque o que for o seu caso. Se não houver nada, siga em frente. O que você escolher aqui também não fica salvo em lugar nenhum.
situations-skip = Nada disso é o meu caso
situations-next = Ver a resposta
situations-date = Data (se souber)
situations-date-needed = Data
situations-date-hint = Exemplo: { $example }
heading-situations = O que é bom saber no seu caso
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }: { $date }

# Themes.
theme-trouble = O cartão e a senha
theme-change = Mudança, troca de emprego, mudança de nome
theme-stay = Pessoas com período de permanência
theme-child = Seus filhos
theme-help = Ajuda e ida ao médico
theme-elderly = Pessoas idosas
theme-papers = Papéis que você tem
theme-wishes = Outros assuntos

# What can be chosen.
situation-my-number-not-submitted = Não informei o meu My Number (<ja>マイナンバー</ja>) ao seguro de saúde
situation-residence-period-ending = O Cartão My Number, que acaba junto com o meu período de permanência, vence em breve (data <ja>…まで有効</ja> do cartão)
situation-residence-period-over = O Cartão My Number, que acaba junto com o meu período de permanência, já venceu (data <ja>…まで有効</ja> do cartão)
situation-moved = Mudei para outra cidade ou outro município
    .hint = Dia em que você entregou a notificação de entrada no novo endereço (tennyu todoke, <ja>転入届</ja>)
situation-pin-locked = Esqueci a { -pin }, ou ela está bloqueada
situation-no-pin-card = Tenho um cartão sem senha (<ja>顔認証マイナンバーカード</ja>)
situation-infant = O cartão sem foto de uma criança pequena
situation-newborn = Meu filho ou minha filha acabou de nascer
situation-under-15 = Faço o procedimento de uma criança com menos de { $age-guardian } anos
situation-school-trip = Há uma viagem da escola ou um acampamento (gasshuku)
situation-nursery = Às vezes a professora da creche ou do jardim de infância leva a criança ao médico
situation-name-changed = O meu nome mudou
situation-carer-needed = Sempre preciso da ajuda de outra pessoa para usar o cartão
situation-cannot-use-reader = Só desta vez, acho que não vou conseguir usar bem o leitor de cartões
situation-no-reader = O hospital ou a clínica onde vou me consultar não tem leitor de cartões, ou o leitor está quebrado
situation-new-insurer = Mudei de seguro de saúde, por exemplo ao trocar de emprego
    .hint = Dia em que você entregou os papéis à empresa ou empreiteira que contratou você
situation-age-75-soon = Vou fazer { $age-elderly } anos em breve
situation-koki-korei-85 = Estou no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>) e tinha { $age-sent } anos ou mais nesta data: { $elderly-day }
situation-koki-korei-under-85 = Estou no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>) e tinha menos de { $age-sent } anos nesta data: { $elderly-day }
situation-surgery-planned = Acho que vou ter despesas médicas altas, por exemplo com cirurgia ou internação
situation-specific-disease = Faço tratamento de uma doença específica (<ja>特定疾病</ja>), por exemplo diálise
situation-has-kakuninsho = Tenho, do meu seguro de saúde atual, um { -kakuninsho } que não está vencido
situation-has-two-kakuninsho = Tenho dois Certificados de Confirmação de Elegibilidade (shikaku kakuninsho, <ja>資格確認書</ja>)
situation-leaving-insurer = Vou sair do meu seguro de saúde atual, ou já saí
situation-has-old-card = Tenho o antigo cartão de seguro de saúde (<ja>健康保険証</ja>)
situation-only-oshirase = Só tenho o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>)
situation-voluntary-member = Saí do emprego e continuo, por continuação voluntária (<ja>任意継続</ja>), no seguro de saúde daquela empresa
situation-wants-to-cancel = Quero cancelar o cadastro como cartão de seguro de saúde
situation-stays-on-paper = Quero ir ao médico com o { -kakuninsho }, e não com o cartão
situation-suspicious-call = Recebi uma ligação ou mensagem suspeita
situation-abroad = Agora estou fora do Japão

# By when, where no date was given.
by-moving-undated = Em até { $carry-on-days } dias. O primeiro dia é o dia em que você entregou a notificação de entrada no novo endereço (tennyu todoke, <ja>転入届</ja>). Essa notificação é entregue em até { $moving-report-days } dias depois da mudança.
by-stay-undated = Até a data escrita no Cartão My Number (“<ja>…まで有効</ja>”). Não é a data do cartão de residência (<ja>在留カード</ja>).

# Why.
reason-my-number-not-submitted = Se o seguro de saúde não tem o seu My Number, nem a leitura do cartão confirma que você está no seguro.
reason-residence-period-ending = O cartão vence junto com o período de permanência. Mesmo que o período de permanência seja prorrogado, o cartão não é prorrogado automaticamente.
reason-residence-period-over = A data escrita no cartão ainda não passou. Se você fizer o procedimento até esse dia, pode continuar usando o cartão.
reason-moved = Sem o procedimento no novo endereço, o cartão deixa de funcionar.
reason-pin-locked = Uma senha bloqueada não se desbloqueia sozinha.
reason-works-not-without-my-number = O seguro de saúde ainda não tem o seu My Number. Por isso, o cartão ainda não funciona como cartão de seguro de saúde.
reason-works-not-without-pin-or-photo = O cartão sem foto é usado com a senha. Enquanto a senha está bloqueada, não dá para usar o cartão.
reason-works-once-data-are-in = Até os dados do novo seguro de saúde serem registrados, não dá para saber se o cartão funciona.
reason-care-no-reader = No hospital sem leitor de cartões, você mostra o cartão e mais alguma coisa que mostre os dados do seu seguro.
reason-care-kakuninsho = Enquanto o cartão não funciona, você mostra o { -kakuninsho(form: "short") }.
reason-care-old-card = Nesse dia o antigo cartão de seguro de saúde ainda vale.
reason-kakuninsho-late-elderly-85 = No Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>), o { -kakuninsho(form: "short") } é enviado a todas as pessoas que tinham { $age-sent } anos ou mais nesta data: { $elderly-day }.
reason-kakuninsho-late-elderly-under-85 = No Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>), o que chega depende, entre outras coisas, de a pessoa usar ou não o cartão. Isso vale para quem tinha menos de { $age-sent } anos nesta data: { $elderly-day }.
reason-kakuninsho-my-number-not-submitted = Quem não informou o My Number recebe o { -kakuninsho(form: "short") }.
reason-kakuninsho-joining = Para quem acabou de entrar em um seguro de saúde, a forma de receber o { -kakuninsho(form: "short") } muda de um seguro para outro.
reason-kakuninsho-after-old-card = Enquanto o antigo cartão de seguro de saúde vale, o { -kakuninsho(form: "short") } não é emitido. Para quem não pode usar o Cartão My Number como cartão de seguro, ele chega antes de o antigo deixar de valer.
reason-kakuninsho-locked-infant = Enquanto a senha do cartão sem foto de uma criança pequena está bloqueada, dá para pedir o { -kakuninsho(form: "short") }.
reason-kakuninsho-with-help = Quem precisa de ajuda e as crianças pequenas com cartão sem foto podem receber o { -kakuninsho(form: "short") } se pedirem, mesmo que o cartão funcione.
reason-held-keep = Até o cartão estar cadastrado e funcionando, você precisa do { -kakuninsho(form: "short") }.
reason-held-keep-both = Quem precisa de ajuda, as crianças pequenas com cartão sem foto e quem está no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>) podem ficar com os dois.
reason-held-return = Neste seguro de saúde, o { -kakuninsho(form: "short") } é devolvido depois que o cartão é cadastrado.
reason-held-discard = Este seguro de saúde não recolhe o { -kakuninsho(form: "short") } depois que o cartão é cadastrado.
reason-held-ask = Os documentos que temos não dizem o que fazer com o { -kakuninsho(form: "short") } depois de cadastrar o cartão.
reason-held-changes = Quando o seguro de saúde muda, o que se faz com o { -kakuninsho(form: "short") } do seguro anterior é diferente do que se faz com o do seguro atual.
reason-held-own-rules = Quando você sai do seguro de saúde, ou quando tem dois certificados de elegibilidade (shikaku kakuninsho), valem outras regras.
reason-held-on-paper = Se você cancelar o cadastro do cartão, vai ao médico com o { -kakuninsho(form: "short") }.
reason-paper-on-application = Para ir ao médico com o { -kakuninsho(form: "short") }, é preciso fazer o pedido.

# Things to know.
notice-bring-what-paper-does-not-replace = Quando for ao médico com o { -kakuninsho }, leve também, se tiver, o certificado para idosos (<ja>高齢受給者証</ja>, a sua parte do custo), o certificado de limite de pagamento (<ja>限度額適用認定証</ja>, o máximo que você paga por mês) e o certificado de doença específica (<ja>特定疾病療養受療証</ja>, por exemplo para diálise). Os certificados de outras ajudas, como a ajuda médica para crianças ou a de doenças designadas de difícil tratamento (<ja>指定難病</ja>), leve sempre, com o cartão ou com o certificado de elegibilidade, a menos que a prefeitura diga outra coisa.
notice-not-a-fault-of-the-card = Se o cartão não funciona porque o My Number não foi informado, não é defeito do cartão. Depois de informar o número e de fazer outros procedimentos que ainda faltem, você poderá usar o cartão.
notice-special-extension-once = Se você pediu a renovação do período de permanência (<ja>在留期間</ja>) ou algo parecido e espera o resultado, vá ao balcão da prefeitura antes de o Cartão My Number vencer e peça a prorrogação do cartão. O cartão (não a permanência) pode ser prorrogado por { $extension-months } meses, uma única vez.
# $date: the last day of the extension
special-extension-until = Com essa prorrogação, o cartão vale até { $date }.
notice-no-notice-is-posted = Quando o cartão vence junto com o período de permanência, não chega nenhum aviso de vencimento. Por isso, é você quem precisa lembrar da data.
notice-in-one-visit = Você pode prorrogar o cartão e renovar o certificado eletrônico no mesmo balcão, numa só visita. Primeiro se prorroga o cartão e depois se renova o certificado.
notice-reissue-is-charged = Se o cartão já venceu junto com o período de permanência, um novo custa { $reissue-fee } ienes.
notice-moving-keeps-insurance-use = Se o seu seguro é o da empresa ou outro ligado ao trabalho, o cartão continua cadastrado como cartão de seguro de saúde mesmo que você se mude. Mas, se não fizer o procedimento para continuar usando o cartão no novo endereço, o cartão deixa de valer.
notice-moving-changes-insurer = Se o seu seguro é o feito no balcão da prefeitura (<ja>国保</ja>), entre nele de novo na prefeitura do novo endereço. Devolva o { -kakuninsho } anterior à prefeitura de onde você saiu.
notice-moving-out-of-prefecture = Se você está no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>) e muda para outra província, muda a entidade que cuida do seu seguro. Pergunte no balcão da prefeitura o que fazer com o { -kakuninsho } anterior. Os dados novos levam alguns dias para ser registrados: antes de ir ao médico, pergunte também no balcão da prefeitura se o cartão já funciona.
notice-card-lapses-after-moving = Se você não fez o procedimento para continuar usando o cartão em até { $carry-on-days } dias da notificação de entrada (<ja>転入届</ja>; o dia em que você a entregou conta como o primeiro), o cartão não vale mais. Se já fez o procedimento, responda de novo sem escolher “Mudei para outra cidade ou outro município”.
notice-face-or-photo-only = Mesmo sem poder usar a senha, se o cartão tiver foto e o resto estiver em ordem, você pode usá-lo no hospital, na clínica ou na farmácia com reconhecimento facial, ou os funcionários comparam o seu rosto com a foto. O { -portal } e o { -atm } pedem a senha: cadastre num leitor de cartões.
notice-registers-at-reader-only = O cartão sem senha só pode ser cadastrado como cartão de seguro de saúde no leitor de cartões de um hospital, clínica ou farmácia.
notice-carry-oshirase = Com este cartão, não dá para abrir o { -portal }. Para o caso de não dar para usar o leitor de cartões, leve junto com o cartão o Aviso de Informações de Elegibilidade em papel (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>).
notice-pin-only = O cartão sem foto é usado com a senha. Quem digita é o pai, a mãe ou o responsável. O reconhecimento facial não funciona.
notice-paper-is-easier = Para uma criança cujo cartão não tem foto, pode ser mais fácil pedir o { -kakuninsho }.
notice-dependant-recognition-first = Primeiro, faça a entrada da criança no seguro de saúde (no seguro da empresa, o reconhecimento como dependente, <ja>扶養の認定</ja>). Nessa hora, pergunte também sobre o { -kakuninsho } para usar até o cartão chegar.
notice-express-card-for-newborn = Se você pedir o cartão da criança junto com o registro de nascimento (<ja>出生届</ja>), o cartão chega em cerca de { $express-weeks ->
    [one] uma semana
   *[other] { $express-weeks } semanas
}. Não custa nada.
notice-guardian-acts = Quem faz o procedimento é o pai, a mãe ou o responsável. O cartão não leva o certificado eletrônico para assinatura (<ja>署名用電子証明書</ja>), mas funciona como cartão de seguro de saúde. O cartão de uma criança e o certificado eletrônico dele normalmente vencem no mesmo dia. Se for esse o caso e faltar pouco para esse dia, em vez de renovar o certificado eletrônico, peça logo um novo cartão.
notice-copy-for-school = Se o cartão está cadastrado como cartão de seguro de saúde, mas é difícil a criança levá-lo, você pode deixar na escola ou creche o aviso de informações de elegibilidade (<ja>資格情報のお知らせ</ja>) ou uma cópia, ou o PDF dessas informações salvo do { -portal }, impresso ou não. Assim, a professora ou o professor pode mostrar no hospital. Se a criança não tem um cartão cadastrado, o que se mostra é o { -kakuninsho }.
notice-name-change = Mesmo que o nome mude, o cadastro do cartão continua igual. Peça no balcão da prefeitura que troquem o nome no cartão e o certificado eletrônico para assinatura (<ja>署名用電子証明書</ja>, o que se usa em pedidos pela internet, se você tiver). Avise também o { -insurer } e, se tiver o { -kakuninsho }, entregue-o. Se você trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que contratou você.
notice-helpers-may-act = Se você quiser, a família, quem ajuda você ou os funcionários podem colocar o cartão no leitor. A família ou quem ajuda você pode digitar a senha no seu lugar. Os funcionários também podem comparar o seu rosto com a foto. Não é preciso contar a senha aos funcionários.
notice-paper-with-help = Mesmo que o cartão funcione, você pode pedir o { -kakuninsho }. A família ou outra pessoa pode pedir por você. Quando o certificado de elegibilidade é renovado, não é preciso outro pedido.
notice-data-take-days = Os dados do novo seguro de saúde levam alguns dias para ser registrados. Antes de ir ao médico, pergunte à empresa ou empreiteira que contratou você ou ao novo seguro, ou confira no { -portal } se puder abri-lo. Do seguro anterior, não é mais possível usar o antigo cartão de seguro de saúde de papel ou de plástico (<ja>健康保険証</ja>) nem o { -kakuninsho }. O { -card(form: "short") } continua o mesmo.
notice-new-insurer-at-75 = A partir do dia em que você faz { $age-elderly } anos, passa para o Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>). Quando os dados forem registrados, o mesmo cartão continua funcionando. O { -kakuninsho } anterior vale até o dia antes do aniversário.
notice-younger-elderly-get-oshirase = Em vez do { -kakuninsho }, pode chegar o aviso de informações de elegibilidade (<ja>資格情報のお知らせ</ja>). Qual deles chega depende da associação regional (<ja>広域連合</ja>), a entidade que cuida deste seguro na sua província. Se quiser o certificado de elegibilidade, você pode pedir. Pergunte como no balcão da prefeitura.
notice-limit-certificate-not-needed = Se você mostrar o cartão e concordar em compartilhar as informações, não precisa do certificado de limite de pagamento (<ja>限度額適用認定証</ja>): no mesmo mês e no mesmo hospital, você paga só até o limite. Se o hospital não tiver leitor de cartões ou se o certificado eletrônico já venceu, pergunte antes ao seguro de saúde se você precisa do certificado de limite de pagamento.
notice-bring-limit-certificate = Quando for ao médico com o { -kakuninsho }, leve o certificado de limite de pagamento (<ja>限度額適用認定証</ja>), que mostra o máximo que você paga por mês. Se o limite estiver impresso no certificado de elegibilidade, não precisa. Se não, peça antes ao { -insurer }. Se não der tempo, peça depois a devolução do dinheiro que pagou acima do limite.
notice-disease-certificate-not-needed = Se você mostrar o cartão, não precisa do certificado de doença específica (<ja>特定疾病療養受療証</ja>). Mas o reconhecimento da doença precisa ser pedido ao seu { -insurer }. Se o hospital não tiver leitor de cartões ou se o certificado eletrônico já venceu, leve também o certificado de doença específica.
notice-bring-disease-certificate = Quando for ao médico com o { -kakuninsho }, leve também o certificado de doença específica (<ja>特定疾病療養受療証</ja>). O reconhecimento da doença é pedido ao seu { -insurer }.
notice-printed-date-counts = O { -kakuninsho } vale até a data impressa nele. Se você mudar de seguro de saúde, ele deixa de valer mesmo antes da data.
notice-keep-kakuninsho-until-registered = Não jogue fora nem devolva o { -kakuninsho } que você tem até terminar o cadastro ou a renovação que faltar e o cartão funcionar bem como cartão de seguro de saúde. Só se sair do seguro de saúde que deu esse certificado, devolva.
notice-may-keep-both = Mesmo depois que o cartão funcionar, você pode ficar também com o { -kakuninsho }.
notice-return-kakuninsho-via-employer = Depois de cadastrar o cartão, devolva o { -kakuninsho } por meio da empresa ou empreiteira que contratou você.
notice-return-kakuninsho-directly = Depois de cadastrar o cartão, pergunte ao seguro de saúde sobre o { -kakuninsho }, ou devolva diretamente ao seguro.
notice-discard-kakuninsho = Depois de cadastrar o cartão, não é preciso devolver o { -kakuninsho }. É você quem joga fora, por exemplo cortando em pedaços.
notice-ask-before-returning = Os documentos deste seguro de saúde não dizem o que fazer com o { -kakuninsho } depois de cadastrar o cartão. Não jogue fora e pergunte ao seguro de saúde.
notice-return-or-discard = Depois de cadastrar o cartão, em alguns seguros de saúde o { -kakuninsho } é devolvido por meio da empresa ou empreiteira que contratou você, e em outros é você quem joga fora. Não jogue fora antes de perguntar.
notice-ask-whose-paper = Veja de qual seguro de saúde é o { -kakuninsho } que você tem. Se for do seguro anterior, devolva. Se não souber como, pergunte a esse seguro. Se for do seguro atual, não jogue fora e pergunte ao seguro de saúde o que fazer com ele.
notice-keep-paper = Se você vai continuar usando o { -kakuninsho }, e não o cartão, não jogue fora nem devolva o que você tem agora, e pergunte ao seguro de saúde antes de cancelar o cadastro do cartão.
notice-inferred = Os documentos não dizem com clareza como quem está em continuação voluntária (<ja>任意継続</ja>) faz isso. É o que o Shirube deduz de outros documentos: confirme com o { -insurer }.
notice-which-of-two-papers = Qual dos dois usar e o que fazer com o outro depende do seguro de saúde. Se esta folha não traz a regra do seu seguro, pergunte ao { -insurer } e guarde os dois até lá.
notice-papers-go-back-on-leaving = Depois de sair de um seguro de saúde, você não pode usar o { -kakuninsho } dele. É preciso devolver, mesmo que não tenha vencido. Depois de sair, o { -card(form: "short") } também não pode ser usado como cartão de seguro de saúde até você entrar no próximo seguro de saúde e os dados serem registrados. Antes de ir ao médico, pergunte ao próximo seguro de saúde.
notice-old-card-own-date = O antigo cartão de seguro de saúde (<ja>健康保険証</ja>) vale até a data escrita nele. Mesmo que tenha uma data posterior ou nenhuma, vale no máximo até { $old-card-until }. Se você mudar de seguro de saúde, ele deixa de valer.
notice-old-card-ended = O seu antigo cartão de seguro de saúde (<ja>健康保険証</ja>) não vale mais. Pergunte ao seguro de saúde que o deu se é preciso devolver.
notice-old-card-void = Os antigos cartões de seguro de saúde (<ja>健康保険証</ja>) não valem mais. Não é preciso devolver o seu: corte e jogue fora.
notice-old-card-leniency = Nessa época alguns hospitais e farmácias aceitavam antigos cartões de seguro de saúde (<ja>健康保険証</ja>) vencidos, mas nem sempre. Não conte com poder usar o seu.
notice-sources-differ = As fontes dizem coisas diferentes sobre se o antigo cartão de seguro de saúde (<ja>健康保険証</ja>) era aceito nessa época. Não conte com poder usar.
notice-oshirase-is-not-enough = Só com o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) não dá para ir ao médico. Ele é mostrado junto com o cartão.
notice-voluntary-deals-directly = Quem está em continuação voluntária (<ja>任意継続</ja>) trata diretamente com o seguro de saúde, sem passar pela empresa.
notice-cancel-through-insurer = Para cancelar o cadastro, peça ao { -insurer }. Leva mais ou menos de { $cancel-months-from } a { $cancel-months-to } meses. Depois, em geral, é enviado o { -kakuninsho }. Você pode cadastrar o cartão de novo quando quiser.
notice-hang-up = Se for uma ligação, desligue sem apertar nada. Se for uma mensagem, não abra o link. O Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>) nunca pede o cadastro por ligação automática nem por mensagem de texto. O cartão só é cadastrado em três lugares: no { -portal }, num { -atm } ou no leitor de cartões de um hospital, clínica ou farmácia. Se você já falou a sua senha, procure logo o balcão da prefeitura; se já pagou algum valor, procure logo a polícia.
notice-free-number-from-abroad = Os telefones gratuitos podem não funcionar de fora do Japão. Peça para a família ou outra pessoa no Japão ligar no seu lugar.

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = Alguns corpos de bombeiros estão testando o “Myna emergência” (<ja>マイナ救急</ja>): a equipe da ambulância vê com o { -hokensho } os seus remédios e outras informações.
guide-ambulance-nationwide = Na ambulância, a equipe também pode ver com o { -hokensho } os seus remédios e outras informações (Myna emergência, <ja>マイナ救急</ja>). Levar sempre o cartão dá mais tranquilidade.
guide-portal-2024 = Abra o { -portal }, toque em “<ja>申し込む</ja>”, aceite os termos de uso e faça a leitura do cartão. Você precisa do cartão e da { -pin } de { $pin-digits } dígitos. As palavras da tela podem ser um pouco diferentes.
guide-portal-2025 = Entre no { -portal }, escolha “<ja>健康保険証</ja>”, aceite o uso e toque em “<ja>登録</ja>”. Você precisa do cartão e da { -pin } de { $pin-digits } dígitos. As palavras da tela podem ser um pouco diferentes.
guide-portal-2026 = Abra o { -app }, entre no { -portal }, escolha “<ja>健康保険証</ja>”, aceite o uso e toque em “<ja>登録</ja>”. Você precisa do cartão e da { -pin } de { $pin-digits } dígitos. As palavras na tela podem ser um pouco diferentes.

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = “{ $situation }” e “{ $other }” não podem ser escolhidas juntas. Deixe só uma das duas.
situation-two-dates = “{ $situation }” tem duas datas. Deixe só uma.
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = “{ $situation }” só vale para quem tem este seguro de saúde: { $insurer }. Confira qual seguro de saúde você escolheu.
# $example: a day
situation-date-missing = “{ $situation }” precisa de uma data. Exemplo: { $example }
situation-date-not-whole = Escreva o ano, o mês e o dia em “{ $situation }”. Exemplo: { $example }
situation-has-no-date = “{ $situation }” não leva data. Retire a data, por favor.
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = Data de “{ $situation }”: { $problem }
