# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = Procurar uma resposta
library-lead = Aqui estão as respostas às perguntas mais comuns. Leia o que quiser: as suas respostas não são salvas e não fica nenhum registro.
group-papers = Papéis para mostrar na recepção
group-registration = Cadastro como cartão de seguro de saúde
group-card = O cartão, o certificado eletrônico e a senha
group-visit = Hospital, farmácia e ambulância
group-life = Crianças, idade, mudança e período de permanência
group-trust = Ligações suspeitas, a lei e o Shirube

# What stands around every topic.
library-open = Ver as perguntas mais comuns
library-of-result = Perguntas ligadas a esta orientação
topic-begin = Ver o que fazer no meu caso
topic-back = Ver outras perguntas
# $insurer: the insurer's name
topic-insurer-silent = Sobre este ponto, os documentos que temos não trazem a regra deste seguro de saúde: { $insurer }. Pergunte ao seguro de saúde.
topic-insurers-differ = Algumas coisas mudam de um seguro de saúde para outro. Onde está escrito “O que dizem os documentos …”, leia só o que é do seu seguro de saúde. Se o nome do seu não estiver aqui, pergunte a ele. Não jogue fora nenhum papel antes de perguntar.

# The papers side by side. $date: the last day on which it counted
table-caption = Comparação do que você mostra na recepção
table-what = O que se compara
paper-my-number-card = { -hokensho }
paper-oshirase = Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>)
paper-kakuninsho = { -kakuninsho }
paper-old-card = Antigo cartão de seguro de saúde (<ja>健康保険証</ja>)
row-form = Formato
row-purpose = Para que serve
row-entitlement = Dá para ir ao médico mostrando só isto?
row-elderly = Substitui o certificado para idosos (<ja>高齢受給者証</ja>, que mostra a sua parte do custo)?
row-limit = Substitui o certificado de limite de pagamento (<ja>限度額適用認定証</ja>, que mostra o máximo que você paga por mês)?
row-disease = Substitui o certificado de doença específica (<ja>特定疾病療養受療証</ja>, por exemplo para diálise)?
form-card = Cartão
form-paper = Papel ou parecido
purpose-my-number-card = Para usar no hospital, na clínica ou na farmácia, colocando no leitor de cartões.
purpose-oshirase = Serve para você saber o número do seu seguro e outros dados.
purpose-kakuninsho = Quem não pode usar o cartão como cartão de seguro de saúde mostra este documento no hospital, na clínica ou na farmácia.
purpose-old-card = Era o que se mostrava antes no hospital, na clínica ou na farmácia.
standing-yes = ○ Sim
standing-no = × Não
standing-with-consent = ○ Sim (se você concordar em compartilhar as informações)
standing-after-recognition = ○ Sim (o reconhecimento da doença específica precisa ser pedido antes ao seguro de saúde)
standing-may-be-printed = △ Sim, se estiver impresso nele
standing-until = ○ Sim (até { $date })
standing-over = × Não (valeu até { $date })

# Papers.

topic-kakuninsho = { -kakuninsho }
topic-kakuninsho-bite =
    Quem não pode usar o { -card } como cartão de seguro de saúde mostra este documento na recepção do hospital, da clínica ou da farmácia. Não custa nada.
    A maioria das pessoas recebe sem precisar pedir. O documento vale até a data impressa.
topic-kakuninsho-who = Quem recebe
    .lines =
        Recebe sem pedir: quem não tem o cartão, quem não cadastrou o cartão como cartão de seguro de saúde, quem cancelou o cadastro, quem ficou sem o cadastro porque o certificado eletrônico venceu e quem não informou o My Number ao seguro de saúde.
        Precisa pedir: quem perdeu o cartão, quem está com o cartão danificado, quem devolveu o cartão e quem está esperando a renovação ou a segunda via.
        Quem pode usar o cartão como cartão de seguro de saúde normalmente não recebe. Mas quem precisa de ajuda e as crianças pequenas podem receber, se pedirem.
        Para quem acabou de entrar em um seguro de saúde e para quem está no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>), a regra pode ser outra.
topic-kakuninsho-not-everyone = Alguém da família não recebeu; cadastrei e recebi
    .lines =
        Mesmo na família, cada pessoa é um caso. Quem pode usar o cartão como cartão de seguro de saúde normalmente não recebe.
        O envio depende de como estava o cadastro em um certo dia. Quem cadastrou o cartão depois desse dia também pode receber. Não é um erro.
topic-kakuninsho-validity = Até quando vale e como ele é
topic-kakuninsho-arrives = Quando ele chegar
    .lines = Confira o nome e até que data ele vale, e guarde bem. No hospital, na clínica ou na farmácia, mostre na recepção.
topic-kakuninsho-registered = Se você cadastrar o cartão depois
    .lines = Quem precisa de ajuda, as crianças pequenas e quem está no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>) podem ficar com os dois: o cartão e o certificado de elegibilidade.
topic-kakuninsho-changes = Se o nome ou outro dado mudar
    .lines = Avise o seguro de saúde. Podem pedir que você entregue também o certificado de elegibilidade.
topic-kakuninsho-leaving = Quando você sair do seguro de saúde
topic-kakuninsho-lost = Se ele foi perdido ou danificado
    .lines = Se pedir ao seu { -insurer }, você recebe outro. Se você trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que contratou você.
topic-kakuninsho-two = Se você tem dois
topic-kakuninsho-run-out = Se ele venceu
    .lines = O certificado de elegibilidade vencido não pode ser usado. Se o cartão também não funciona e o certificado novo não chegou, pergunte ao seguro de saúde.
topic-kakuninsho-misuse = Não use o de outra pessoa
    .lines = Quem mente para usar um certificado de elegibilidade, por exemplo usando o de outra pessoa, pode responder por crime de fraude.

topic-oshirase = Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>)
topic-oshirase-bite =
    É um papel com o número do seu seguro de saúde e outros dados. Só com ele não dá para ir ao médico.
    Quando não dá para usar o leitor de cartões, você mostra este aviso junto com o { -card }.
topic-oshirase-when = Quando usar
    .lines =
        Se o hospital ou a clínica não tem leitor de cartões, ou se o leitor está quebrado, mostre o aviso junto com o cartão.
        Se você consegue mostrar no celular a tela de informações de elegibilidade do { -portal }, não precisa levar o papel.
        Com um cartão sem senha não dá para ver essa tela. Nesse caso, leve o papel.
topic-oshirase-difference = Diferença para o certificado de elegibilidade
    .lines = Os nomes são parecidos, mas são documentos diferentes. O { -kakuninsho } basta para ir ao médico. O Aviso de Informações de Elegibilidade (<ja>資格情報のお知らせ</ja>) só vale junto com o cartão.
topic-oshirase-keep = Depois de receber; se você perder
    .lines =
        Guarde bem, para não perder.
        Se você perder, mas conseguir ver a tela do Mynaportal, não precisa pedir outro.

topic-comparison = Comparar os papéis de nome parecido
topic-comparison-bite = Alguns papéis têm nomes parecidos. A diferença mais importante: só com o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) não dá para ir ao médico.
topic-comparison-table = Tabela de comparação
topic-comparison-differs = O certificado de elegibilidade pode trazer outros certificados impressos
    .lines = Se o { -kakuninsho } substitui ou não outros certificados, como o certificado para idosos (<ja>高齢受給者証</ja>), pode depender do seguro de saúde. Olhe o seu.

topic-old-card = Antigo cartão de seguro de saúde (<ja>健康保険証</ja>)
topic-old-card-bite-while-valid = O cartão de seguro de saúde que você tem agora vale até a data escrita nele e, no máximo, até { $old-card-until }. Se você mudar de seguro de saúde, ele deixa de valer.
topic-old-card-bite = O antigo cartão de seguro de saúde não vale mais. Não é preciso devolver. É você quem joga fora, por exemplo cortando em pedaços.
topic-old-card-instead = O que mostrar no lugar dele
    .lines = Mostre o { -card } cadastrado como cartão de seguro de saúde. Se não puder usar o cartão, mostre o { -kakuninsho }.
topic-old-card-accepted = Ouvi dizer que ele ainda vale
topic-old-card-disputed = Ouvi dizer que ele ainda vale
topic-old-card-no-longer = Ouvi dizer que ele ainda vale
    .lines = Por algum tempo, alguns hospitais e farmácias aceitaram cartões vencidos. Agora, considere que não dá mais para usar.
topic-old-card-return = Devolução
    .lines = Se você sair do seguro de saúde, devolva o cartão mesmo que ele ainda não tenha vencido. Até lá, guarde e não jogue fora.
topic-old-card-throw-away = Como jogar fora
    .lines = Corte em pedaços pequenos, para que ninguém consiga ler o nome e os números, e jogue fora.
topic-old-card-lost = Se você perdeu
    .lines = O cartão de seguro de saúde não é mais feito. Mesmo que não ache o seu, você pode ir ao médico com o { -card(form: "short") } cadastrado ou com o { -kakuninsho(form: "short") }.

# Registration.

topic-how-to-register = Formas de cadastrar o cartão como cartão de seguro de saúde
topic-how-to-register-bite =
    Há três formas de cadastrar o { -card }, e qualquer uma serve: pelo celular, num { -atm } ou no leitor de cartões de um hospital, clínica ou farmácia.
    No hospital, na clínica ou na farmácia, basta levar o cartão e cadastrar na recepção.
topic-how-to-register-before = Antes de cadastrar
    .lines =
        Para cadastrar é preciso um { -certificate } dentro da validade. Se ele venceu, primeiro renove no { -municipality }.
        Pelo celular e no caixa eletrônico do Seven Bank, você usa a { -pin } de { $pin-digits } dígitos. Se esqueceu, cadastre no leitor de cartões.
topic-how-to-register-app = O aplicativo mudou de nome
    .lines =
        O aplicativo Mynaportal (<ja>マイナポータルアプリ</ja>) agora se chama Myna (<ja>マイナアプリ</ja>). Se você já tem, basta atualizar.
        O registro para começar a usar o aplicativo e o cadastro do cartão como cartão de seguro de saúde são coisas diferentes.
        O celular precisa conseguir ler o cartão e ter bloqueio de tela.
topic-how-to-register-early = Mesmo que não vá ao médico tão cedo
    .lines = Você pode cadastrar com antecedência. Assim, não precisa correr se passar mal de repente.

topic-am-i-registered = Conferir se o cartão está cadastrado
topic-am-i-registered-bite = Dá para ver no { -portal }, na tela “<ja>健康保険証</ja>”, ou no leitor de cartões de um hospital, clínica ou farmácia. Se você coloca o { -card } e aparece a tela de cadastro, ele ainda não está cadastrado.
topic-am-i-registered-twice = Tem problema cadastrar de novo?
    .lines = Não tem problema. Se o cartão já está cadastrado, a tela só informa isso.
topic-am-i-registered-new-card = Depois de trocar o cartão
    .lines =
        As fontes dizem coisas diferentes sobre o cadastro passar ou não para a segunda via. Confira quando receber o cartão.
        Se você acabou de renovar o { -certificate }, pode demorar cerca de { $certificate-reflected-hours } horas até ele funcionar.

topic-portal-screen = Salvar a tela de informações de elegibilidade
topic-portal-screen-bite = No hospital ou na clínica sem leitor de cartões, você pode mostrar a tela de informações de elegibilidade do { -portal } junto com o { -card }. Dá para salvar antes no celular.
topic-portal-screen-open = Como abrir a tela
    .lines =
        Entre no Mynaportal com o cartão e a { -pin }.
        Na primeira tela, escolha “<ja>健康保険証</ja>”. Aparecem o seu nome, os números, o nome do { -insurer } e outros dados.
topic-portal-screen-save = Como salvar
    .lines =
        Nessa tela, toque em “<ja>端末に保存</ja>” e um PDF é salvo. Da próxima vez, você pode mostrar sem entrar no Mynaportal.
        Se você mudar de seguro de saúde, salve de novo.
topic-portal-screen-school = Na viagem da escola ou na creche
topic-portal-screen-cannot = Se não der para abrir a tela
    .lines =
        Se o { -certificate } venceu ou a senha está bloqueada, primeiro faça o procedimento no { -municipality }.
        Com um cartão sem senha, não dá para abrir. Leve junto com o cartão o Aviso de Informações de Elegibilidade em papel (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>).

topic-cancelling = Cancelar o cadastro
topic-cancelling-bite = Você pode cancelar o cadastro do { -card } como cartão de seguro de saúde. Não precisa dizer o motivo. Depois de cancelar, pode ir ao médico com o { -kakuninsho }. E pode cadastrar de novo quando quiser.
topic-cancelling-how = Como cancelar
topic-cancelling-meanwhile = Até o cancelamento ficar pronto
    .lines = O cadastro não é cancelado na hora. Use o cartão até o certificado de elegibilidade chegar. Pelo { -portal } não dá para cancelar.

# The card.

topic-getting-a-card = Fazer o cartão, ou fazer de novo
topic-getting-a-card-bite = Você pede o { -card }, chega um postal (hagaki) e você vai buscar o cartão no balcão. Quando receber, cadastre também como cartão de seguro de saúde.
topic-getting-a-card-run-out = O cartão venceu
    .lines =
        O cartão vencido também não funciona como cartão de seguro de saúde. Peça um novo.
        Para quem tinha { $adult-card-age } anos ou mais ao fazer o cartão, ele vale até o aniversário de número { $card-years } depois disso. Para quem tinha menos de { $adult-card-age } anos, até o aniversário de número { $child-card-years }. Para quem tem período de permanência, pode vencer antes. Olhe a data impressa no cartão.
topic-getting-a-card-meanwhile = Enquanto espera o cartão
    .lines = No hospital, na clínica ou na farmácia, mostre o { -kakuninsho }. Se é o seu primeiro cartão, em regra o certificado de elegibilidade chega sem pedido. Se você espera a renovação ou a segunda via do cartão, peça o certificado de elegibilidade ao seguro de saúde.

topic-renewing = Renovar o { -certificate }
topic-renewing-bite =
    Você pode renovar no { -municipality } a partir de cerca de { $renewal-months } meses antes de o certificado vencer. Não custa nada.
    Mesmo depois de ele vencer, o { -card } funciona como cartão de seguro de saúde até o fim do mês que cai { $works-on-months } meses depois do mês do vencimento.
topic-renewing-two-dates = O cartão ainda vale, mas me disseram que não funciona
    .lines =
        O cartão tem duas validades: a do próprio cartão e a do certificado eletrônico que está dentro dele.
        O certificado eletrônico vence no aniversário de número { $certificate-years } depois de feito, muitas vezes antes do cartão. Se você não renovar, depois de um tempo o cartão deixa de funcionar como cartão de seguro de saúde.
topic-renewing-after-the-date = Ir ao médico depois do vencimento
    .lines =
        Não é só porque o certificado venceu que você já precisa pagar o valor total. Até o fim do mês que cai { $works-on-months } meses depois do mês do vencimento, pode ir ao médico com o cartão.
        Depois desse dia, o cadastro acaba. Renove o certificado e depois cadastre o cartão de novo.
topic-renewing-three-months = Como se contam os “{ $leaflet-months } meses”
    .lines =
        O { -leaflet } diz “{ $leaflet-months } meses a partir do vencimento”. Também há fontes que contam de data a data.
        Pela explicação do governo, é até o fim do mês que cai { $works-on-months } meses depois do mês do vencimento. Para não ficar na dúvida, renove com antecedência.
topic-renewing-again = Depois de renovar, preciso cadastrar de novo?
    .lines = Se você renovou antes de o cadastro acabar, não precisa. Por segurança, confira se o cartão está cadastrado antes de ir ao médico da próxima vez.

topic-lost-card = Perdi o cartão
topic-lost-card-bite = Ligue agora para { $phone } e peça o bloqueio do { -card }. Atendem de dia e de noite, também nos fins de semana e feriados. Depois, comunique a perda à polícia e à prefeitura.
topic-lost-card-afterwards = Quando o novo cartão chegar
    .lines = Confira se ele continua cadastrado como cartão de seguro de saúde e, se não estiver, cadastre. Se você tem o { -kakuninsho }, não jogue fora antes disso.
topic-lost-card-abroad = Se você está fora do Japão

topic-pin = Esqueci a senha, ou ela está bloqueada
topic-pin-bite =
    Se o { -card } já está cadastrado e tem a sua foto, dá para ir ao médico sem a { -pin }: com reconhecimento facial, ou com um funcionário da recepção comparando o seu rosto com a foto.
    Dá para definir a senha de novo no { -municipality }.
topic-pin-visit = No hospital, na clínica ou na farmácia
topic-pin-which = Qual é a senha
    .lines = Para usar o cartão como cartão de seguro de saúde, é a senha de números, com { $pin-digits } dígitos. Se você errar { $pin-tries } vezes seguidas, ela fica bloqueada. Mesmo que o tempo passe, ela não se desbloqueia sozinha.
topic-pin-without = Cartão sem senha (<ja>顔認証マイナンバーカード</ja>)

# At the doctor's.

topic-what-to-bring = O que levar ao hospital, à clínica ou à farmácia
topic-what-to-bring-bite = Se o seu { -card } está cadastrado, leve o cartão. Se você não pode usar o cartão, leve o { -kakuninsho }.
topic-what-to-bring-card = Quem vai com o cartão
    .lines =
        Leve o cartão. É bom lembrar também da { -pin }, para o caso de o reconhecimento facial não funcionar.
        Se o hospital ou a clínica não tem leitor de cartões, ou se o leitor está quebrado, mostre também o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) ou a tela de informações de elegibilidade do { -portal }.
        Leve também, além do cartão, os certificados de outras ajudas, como a ajuda médica para crianças ou a de doenças designadas de difícil tratamento (<ja>指定難病</ja>), a menos que a prefeitura tenha dito que não precisa.
topic-what-to-bring-paper = Quem vai com o certificado de elegibilidade
topic-what-to-bring-old-card = Quem tem o antigo cartão de seguro de saúde
topic-what-to-bring-nothing = Quem não tem nada para mostrar
topic-what-to-bring-reader-fails = O leitor de cartões não funciona bem
topic-what-to-bring-smartphone = Quero ir só com o celular
    .lines = Dá para usar nos hospitais, clínicas e farmácias que têm o equipamento. Não são todos. Antes, o cartão precisa ser cadastrado como cartão de seguro de saúde. Pergunte por telefone como preparar o celular. Por segurança, leve também o cartão.

topic-high-costs = Cirurgia ou internação que pode custar caro
topic-high-costs-bite =
    Se você usar o { -card } e concordar em compartilhar as informações, no mesmo mês e no mesmo hospital paga só até o limite, sem nenhum procedimento.
    Se vai com o { -kakuninsho }, providencie antes o certificado de limite de pagamento (<ja>限度額適用認定証</ja>). Não precisa dele se o seu limite estiver impresso no certificado de elegibilidade.
topic-high-costs-card = Quem vai com o cartão
topic-high-costs-paper = Quem vai com o certificado de elegibilidade
topic-high-costs-disease = Diálise e outras doenças específicas

topic-benefits = O que é informado quando você usa o cartão
topic-benefits-bite = Com o { -card }, as informações sobre remédios, atendimentos e exames de saúde só chegam ao médico e ao farmacêutico se você concordar.
topic-benefits-consent = Quem decide é você
    .lines = Sem a sua autorização, as informações sobre remédios e atendimentos não são passadas. Se não entender o que a tela pergunta, fale com a pessoa da recepção.
topic-benefits-care = Se você concordar
    .lines =
        Mesmo num hospital ou numa farmácia aonde você vai pela primeira vez, podem ver os remédios que você já recebeu, os seus atendimentos e os exames de saúde específicos (<ja>特定健診</ja>). Fica mais fácil evitar um remédio repetido ou que faça mal a você.
        Em viagens e em desastres, também dá para informar os seus remédios.
        O seu limite de pagamento também é informado, e você não precisa adiantar despesas médicas altas.
topic-benefits-tax = Imposto: dedução de despesas médicas (<ja>医療費控除</ja>)
    .lines = Você pode receber pelo { -portal } o registro das suas despesas médicas, e a declaração do imposto (kakutei shinkoku, <ja>確定申告</ja>) fica mais fácil. Algumas despesas não entram nesse registro, como as de acupuntura e moxabustão (<ja>はり・きゅう</ja>) ou de terapia judo seifuku (<ja>柔道整復</ja>).
topic-benefits-jobs = Emprego novo ou troca de emprego
    .lines = Não é preciso trocar o cartão. Mas pode levar alguns dias até o novo seguro de saúde registrar os seus dados.

topic-ambulance = O cartão na ambulância (Myna emergência, <ja>マイナ救急</ja>)
topic-ambulance-bite = Se você leva consigo o { -card } cadastrado como cartão de seguro de saúde, às vezes a equipe da ambulância consegue ver os remédios que você toma, as doenças que já teve e outras informações. Isso ajuda nos primeiros socorros e na escolha do hospital.
topic-ambulance-what-it-does = Como ajuda
    .lines =
        Mesmo que você não consiga falar ou esteja sem a caderneta de medicamentos (<ja>お薬手帳</ja>), a equipe fica sabendo dos seus remédios e doenças.
        O hospital para onde você é levado pode se preparar antes da sua chegada.
topic-ambulance-what-it-takes = O que é preciso
    .lines = Cadastre o cartão como cartão de seguro de saúde e leve sempre com você.

# Life.

topic-children = Crianças: o cartão e o médico
topic-children-bite = As crianças também podem usar o { -card } como cartão de seguro de saúde. Quem faz o procedimento é o pai, a mãe ou o responsável. Enquanto não houver cartão, a criança pode ir ao médico com o { -kakuninsho }.
topic-children-newborn = Quando a criança acabou de nascer
topic-children-no-photo = Cartão sem foto
topic-children-guardian = Procedimentos de quem tem menos de { $age-guardian } anos
topic-children-school = Viagem da escola, acampamento (gasshuku), creche, jardim de infância

topic-carers = Se você precisa de ajuda
topic-carers-bite = Você pode ter a ajuda da família, de quem cuida de você ou dos funcionários da recepção. Se for difícil usar o { -card }, você pode pedir e receber o { -kakuninsho }, mesmo que o cartão continue cadastrado.
topic-carers-reader = Ao usar o leitor de cartões
topic-carers-paper = Ao usar o certificado de elegibilidade
topic-carers-price = Se não conseguir usar bem o leitor de cartões

topic-residence = Pessoas com período de permanência (<ja>在留期間</ja>)
topic-residence-bite =
    O { -card } vence, no máximo, no dia em que termina o período de permanência. Mesmo que o período de permanência seja prorrogado, o cartão não é prorrogado automaticamente.
    Antes de o cartão vencer, prorrogue também o cartão no { -municipality }.
topic-residence-waiting = Se você espera o resultado do pedido de permanência
topic-residence-no-notice = Não chega nenhum aviso
topic-residence-certificate = O certificado eletrônico também
topic-residence-permanent = Residentes permanentes (<ja>永住者</ja>) e permanentes especiais (<ja>特別永住者</ja>)
    .lines = A validade do cartão não depende do período de permanência. Ele vale até a data impressa.
topic-residence-over = Se o cartão venceu
    .lines =
        Peça um novo cartão no balcão da prefeitura. Quando receber, confira se ele está cadastrado como cartão de seguro de saúde. Até lá, vá ao médico com o { -kakuninsho }.
        O certificado de elegibilidade do Seguro Nacional de Saúde (<ja>国民健康保険</ja>) também pode acabar junto com o período de permanência. Olhe a data impressa.

topic-moving-marrying-jobs = Mudança, casamento, troca ou saída de emprego
topic-moving-marrying-jobs-bite =
    Em nenhum desses casos é preciso refazer o cadastro do { -card } como cartão de seguro de saúde.
    Mas, se você se mudou, precisa fazer o procedimento para continuar usando o cartão. Sem isso, o cartão deixa de funcionar.
    Se mudou de nome, avise a prefeitura e o seguro de saúde. Se o seguro de saúde mudou porque você trocou de emprego ou saiu dele, o novo seguro de saúde precisa ser avisado.
topic-moving-marrying-jobs-name = O nome mudou
topic-moving-marrying-jobs-job = Emprego novo ou troca de emprego
    .lines = Normalmente, é a empresa ou empreiteira que contratou você que avisa o novo seguro de saúde. Quando o registro estiver pronto, você pode usar o mesmo cartão.
topic-moving-marrying-jobs-leaving = Saí do emprego, ou deixei de ser dependente

topic-over-75 = Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>)
topic-over-75-bite-everyone = Neste período, todas as pessoas do Sistema de Saúde para Idosos recebem o { -kakuninsho }. Não é preciso pedir. Se o seu { -card } está cadastrado, você também pode ir ao médico com o cartão.
topic-over-75-bite = Receber ou não o { -kakuninsho } depende da idade e de você usar ou não o { -card }. Se o cartão está cadastrado, dá para ir ao médico com ele em qualquer idade.
topic-over-75-birthday = Ao fazer { $age-elderly } anos
topic-over-75-older = Quem tinha { $age-sent } anos ou mais em: { $elderly-day }
    .lines = Todos recebem o certificado de elegibilidade, mesmo que tenham o cartão.
topic-over-75-younger = Quem tinha menos de { $age-sent } anos em: { $elderly-day }
topic-over-75-both = Se você tem o cartão e o certificado de elegibilidade

# Trust.

topic-suspicious-calls = Recebi uma ligação ou mensagem suspeita
topic-suspicious-calls-bite = Ligações automáticas que dizem “aperte um número e faça o cadastro” e mensagens de texto que pedem o cadastro não vêm do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>). Se for uma ligação, desligue. Se for uma mensagem, não abra o link.
topic-suspicious-calls-hang-up = O que fazer
topic-suspicious-calls-ask = Se não sabe se é verdade
    .lines = Não ligue de volta para o número que disseram. Pergunte nos números que estão mais abaixo. Se acha que pode ter caído em um golpe, fale com a polícia.
topic-suspicious-calls-told-already = Passei o meu My Number (<ja>マイナンバー</ja>) ou a senha a alguém
    .lines =
        Fale logo com a polícia. Dá para definir a senha de novo no { -municipality }.
        Se você entregou ou perdeu o próprio cartão, ligue para { $phone } e peça o bloqueio. Atendem de dia e de noite.

topic-legal-basis = O que diz a lei
topic-legal-basis-bite = A Lei do Seguro de Saúde (<ja>健康保険法</ja>) define como o hospital, a clínica ou a farmácia confirma que você está no seguro. Isso é feito com o { -card }, e também dá para ir ao médico com o { -kakuninsho }.
topic-legal-basis-what-is-checked = O que se confirma com o cartão (<ja>第三条第十三項</ja>)
    .lines = Com o certificado eletrônico para autenticação do usuário (<ja>利用者証明用電子証明書</ja>), que está dentro do cartão, o seu seguro de saúde é consultado, e a resposta de que você está no seguro chega ao hospital, à clínica ou à farmácia. A lei chama isso de “confirmação eletrônica de elegibilidade” (<ja>電子資格確認</ja>). É por isso que a validade do certificado é importante.
topic-legal-basis-how-one-is-treated = A regra para ir ao médico (<ja>第六十三条第三項</ja>)
    .lines = É você quem escolhe o hospital, a clínica ou a farmácia. Lá se confirma que você está no seguro, pela confirmação eletrônica de elegibilidade ou por outra forma definida em portaria do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省令</ja>).
topic-legal-basis-working-together = Colaboração (<ja>第二百五条の五</ja>)
    .lines = O Estado, os seguros de saúde, os hospitais, clínicas e farmácias e os demais envolvidos devem colaborar entre si para que o trabalho administrativo do seguro de saúde corra bem, por exemplo adotando a confirmação eletrônica de elegibilidade. Este artigo não fala de punição.

topic-about = O Shirube e as informações oficiais
topic-about-bite = O { -shirube } não é um serviço do governo nem da prefeitura. Com base em documentos publicados, ele diz o que fazer, até quando e para que telefones ligar. No fim, confirme com as informações oficiais.
topic-about-official = Onde estão as informações oficiais
    .lines =
        Sobre o { -card } e o cadastro, veja os sites da Agência Digital (<ja>デジタル庁</ja>) e do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>).
        Sobre o { -kakuninsho }, pergunte ao seu { -insurer }. Sobre os procedimentos do cartão e do certificado eletrônico, pergunte no { -municipality }.
topic-about-chatbot = Perguntar por escrito
    .lines = No chatbot Govbot (<ja>国・地方共通相談チャットボット</ja>), você pode fazer perguntas sobre o uso do cartão como cartão de seguro de saúde. Dá para abrir, por exemplo, pelo site da prefeitura.
topic-about-languages = Informações em outros idiomas
    .lines = Há informações para pessoas estrangeiras. O folheto que o seguro de saúde envia pode ter um código QR que abre essas informações. As informações do Ministério da Saúde, Trabalho e Bem-Estar em outros idiomas às vezes são indicadas no site da prefeitura. Pergunte no balcão.
topic-about-sources = De onde vêm as respostas
    .lines =
        Cada resposta traz o nome e a data dos documentos em que se baseia. Quando os documentos não concordam entre si, o Shirube diz isso.
        Quando não se sabe a resposta, o Shirube diz que não sabe e indica a quem perguntar.
topic-about-private = Os seus dados
    .lines = O Shirube não pergunta nomes nem números. As suas respostas não são salvas nem enviadas a lugar nenhum. Ele funciona mesmo sem internet.
