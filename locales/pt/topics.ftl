# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = Procurar uma resposta
library-lead = Aqui estão as respostas às perguntas mais comuns. O que você lê aqui não fica salvo em lugar nenhum.
group-papers = Papéis para mostrar na recepção
group-registration = Cadastro como cartão de seguro de saúde
group-card = O cartão, o certificado eletrônico e a senha
group-visit = Hospital, farmácia e ambulância
group-life = Crianças, idade, mudança e período de permanência
group-trust = Ligações suspeitas, a lei e o Shirube
group-desk = Para quem atende por telefone ou no balcão

# What stands around every topic.
library-open = Ver as perguntas mais comuns
library-of-result = Perguntas ligadas a esta orientação
topic-begin = Ver o que fazer no meu caso
topic-back = Ver outras perguntas
# $insurer: the insurer's name
topic-insurer-silent = Além do que está escrito acima, não encontramos, nos documentos que temos, nenhuma regra própria deste seguro de saúde: { $insurer }. Para saber mais, pergunte ao seguro de saúde.
topic-insurers-differ = Algumas coisas mudam de um seguro de saúde para outro. Onde está escrito “O que dizem os documentos …”, leia só o que é do seu seguro de saúde. Um dos documentos é de uma Sociedade de Seguro de Saúde (<ja>健康保険組合</ja>) que não é indicada pelo nome. É aquela em que os procedimentos são feitos por meio da empresa. Se o nome do seu seguro de saúde não estiver aqui, pergunte a ele. Se os papéis que você recebeu do seu seguro disserem outra coisa, siga esses papéis. Não jogue fora nenhum papel antes de perguntar.

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
purpose-my-number-card = Para usar no hospital, na clínica ou na farmácia, colocando no leitor de cartões. Onde não há leitor, você mostra também o Aviso de Informações de Elegibilidade ou a tela do Mynaportal.
purpose-oshirase = Serve para você saber o número do seu seguro e outros dados.
purpose-kakuninsho = Quem não pode usar o { -card(form: "short") } como cartão de seguro de saúde mostra este documento no hospital, na clínica ou na farmácia. Ele não pode estar vencido.
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
    .words = shikakukakuninsho, papel sem cartão, seguro em papel, carteirinha de papel, substituto do hokensho, comprovante do seguro, consulta sem cartão, não recebi o papel, certificado não chegou, certificado vencido, perdi o certificado, validade do certificado, devolver o certificado, chegaram dois, quem recebe, de graça
topic-kakuninsho-bite =
    Quem não pode usar o { -card } como cartão de seguro de saúde mostra este documento na recepção do hospital, da clínica ou da farmácia. Não custa nada.
    Muitas pessoas recebem sem precisar pedir. O documento vale até a data impressa.
topic-kakuninsho-who = Quem recebe
    .lines =
        Em regra, recebe sem pedir: quem não tem o cartão, quem está com o cartão vencido, quem não cadastrou o cartão como cartão de seguro de saúde, quem cancelou o cadastro, quem não tem o { -certificate } no cartão, quem ficou sem o cadastro porque o certificado eletrônico venceu e quem não informou o My Number ao seguro de saúde. Se não chegou, pergunte ao seguro de saúde.
        Precisa pedir: quem perdeu o cartão, quem está com o cartão danificado, quem devolveu o cartão e quem está esperando a renovação ou a segunda via do cartão.
        Quem pode usar o cartão como cartão de seguro de saúde normalmente não recebe. Mas quem precisa de ajuda e as crianças pequenas com cartão sem foto podem receber, se pedirem.
        No Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>, o seguro de saúde de quem tem { $age-elderly } anos ou mais e de algumas outras pessoas), ele pode chegar mesmo para quem pode usar o cartão. Se você acabou de entrar em um seguro de saúde, ou se a criança acabou de nascer, pergunte ao seguro de saúde.
topic-kakuninsho-not-everyone = Alguém da família não recebeu; cadastrei o cartão e recebi mesmo assim
    .lines =
        Mesmo na família, cada pessoa é um caso diferente. Quem pode usar o cartão como cartão de seguro de saúde normalmente não recebe. Se alguém não pode usar o cartão e não recebeu, pergunte ao seguro de saúde.
        No envio geral, quem recebe depende de como estava o cadastro em um certo dia. Quem cadastrou o cartão depois desse dia também pode receber. Não é um erro.
topic-kakuninsho-validity = Até quando vale e como ele é
topic-kakuninsho-arrives = Quando ele chegar
    .lines = Confira o nome e até que data ele vale, e guarde bem. No hospital, na clínica ou na farmácia, mostre na recepção.
topic-kakuninsho-registered = Se você cadastrar o cartão depois
    .lines =
        Quem precisa de ajuda, as crianças pequenas com cartão sem foto e quem está no Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>) podem ficar com os dois: o cartão e o { -kakuninsho(form: "short") }. Se este é o seu caso, guarde os dois, mesmo que mais abaixo se fale em “devolver” ou “jogar fora”.
        Se você está em continuação voluntária (<ja>任意継続</ja>, para quem saiu do emprego e continua no seguro de saúde daquela empresa), pergunte diretamente ao seguro de saúde o que fazer com o certificado de elegibilidade.
topic-kakuninsho-changes = Se o nome ou outro dado mudar
    .lines = Avise o seguro de saúde e entregue junto o { -kakuninsho(form: "short") }. Se você trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que contratou você.
topic-kakuninsho-leaving = Quando você sair do seguro de saúde
topic-kakuninsho-lost = Se ele foi perdido ou danificado
    .lines = Se pedir ao seu { -insurer }, você recebe outro. Se você trabalha para uma empresa, pergunte primeiro à empresa ou empreiteira que contratou você.
topic-kakuninsho-two = Se você tem dois
topic-kakuninsho-run-out = Se ele venceu
    .lines = O { -kakuninsho(form: "short") } vencido não pode ser usado. Se o cartão também não funciona e o novo certificado de elegibilidade não chegou, pergunte ao seguro de saúde.
topic-kakuninsho-misuse = Não use o de outra pessoa
    .lines = Quem mente para usar um { -kakuninsho(form: "short") }, por exemplo usando o de outra pessoa, pode responder por crime de fraude.

topic-oshirase = Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>)
    .words = aviso de papel, shikaku joho no oshirase, comunicado, carta do seguro, folha do seguro, número do seguro, número da carteirinha, só tenho o aviso, só o aviso serve, perdi o aviso, sem leitor de cartões, não tem leitor, papel com o cartão
topic-oshirase-bite =
    É um papel com o número do seu seguro de saúde e outros dados. Só com ele não dá para ir ao médico.
    Quando não dá para usar o leitor de cartões, você mostra este aviso junto com o { -card } cadastrado como cartão de seguro de saúde.
topic-oshirase-when = Quando usar
    .lines =
        Se o hospital ou a clínica não tem leitor de cartões, ou se o leitor está quebrado, mostre o aviso junto com o cartão.
        Se você consegue mostrar no celular a tela de informações de elegibilidade do { -portal }, o site do governo, não precisa levar o papel.
        Com um cartão sem senha não dá para ver essa tela. Nesse caso, leve o papel.
topic-oshirase-difference = Diferença em relação ao { -kakuninsho(form: "short") }
    .lines = Os nomes são parecidos, mas são documentos diferentes. O { -kakuninsho } que ainda não venceu basta para ir ao médico. O Aviso de Informações de Elegibilidade (<ja>資格情報のお知らせ</ja>) é mostrado junto com o cartão. Só na viagem da escola e na creche a regra é outra.
topic-oshirase-keep = Depois que ele chegar; se você perder
    .lines =
        Guarde bem, para não perder.
        Se você perder, mas conseguir ver a tela do { -portal }, não precisa pedir outro. Se não conseguir ver a tela, pergunte ao seguro de saúde.

topic-comparison = Comparar os papéis de nome parecido
    .words = diferença, diferenças, comparação, qual papel, qual documento, qual eu uso, qual é qual, qual a diferença, tabela, tipos de papel, papéis parecidos, recebi vários papéis, não entendo os papéis
topic-comparison-bite = Alguns papéis têm nomes parecidos. A diferença mais importante: só com o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) não dá para ir ao médico.
topic-comparison-table = Tabela de comparação
topic-comparison-differs = O { -kakuninsho(form: "short") } pode trazer outros certificados impressos
    .lines = Se o { -kakuninsho } substitui ou não outros certificados, como o certificado para idosos (<ja>高齢受給者証</ja>), pode depender do seguro de saúde. Olhe o seu.

topic-old-card = Antigo cartão de seguro de saúde (<ja>健康保険証</ja>)
    .words = hokensho, kenko hokensho, hokensho velho, hokensho vencido, cartão velho, cartão azul, carteirinha, convênio, ainda vale, até quando vale, não vale mais, jogar fora, jogar no lixo, devolver o hokensho, acabou o hokensho, achei na gaveta
topic-old-card-bite-while-valid = O antigo cartão de seguro de saúde que você tem em mãos vale até a data escrita nele e, no máximo, até { $old-card-until }. Se você mudar de seguro de saúde, ele deixa de valer.
topic-old-card-bite = O antigo cartão de seguro de saúde não vale mais. Não é preciso devolver. É você quem joga fora esse cartão antigo, por exemplo cortando em pedaços.
topic-old-card-instead = O que mostrar no lugar dele
    .lines =
        Mostre o { -card } cadastrado como cartão de seguro de saúde. Se não puder usar o cartão, mostre o { -kakuninsho }.
        Se não tiver nenhum dos dois, pergunte logo ao seguro de saúde ou à empresa ou empreiteira que contratou você. Se for ao médico antes disso, pode ser preciso pagar o valor total e pedir o reembolso depois. Se for urgente, fale com a recepção do hospital ou da clínica.
topic-old-card-accepted = Ouvi dizer que ele ainda vale
topic-old-card-disputed = Ouvi dizer que ele ainda vale
topic-old-card-no-longer = Ouvi dizer que ele ainda vale
    .lines = Por algum tempo, alguns hospitais e farmácias aceitaram o antigo cartão de seguro de saúde vencido. Agora, considere que não dá mais para usar esse cartão.
topic-old-card-return = Devolução
    .lines = Se você sair do seguro de saúde, devolva o antigo cartão de seguro de saúde, mesmo que ele ainda não tenha vencido. Até lá, guarde e não jogue fora.
topic-old-card-throw-away = Como jogar fora o cartão antigo
    .lines = Corte o antigo cartão de seguro de saúde em pedaços pequenos, para que ninguém consiga ler o nome e os números, e jogue fora. Não corte o { -card(form: "short") }.
topic-old-card-lost = Se você perdeu o cartão antigo
    .lines = Não há segunda via do antigo cartão de seguro de saúde: ele não é mais emitido. Você pode ir ao médico com o { -card(form: "short") } cadastrado ou com o { -kakuninsho(form: "short") }.

# Registration.

topic-how-to-register = Formas de cadastrar o cartão como cartão de seguro de saúde
    .words = registrar, registro, cadastro, inscrever, ativar o cartão, vincular, como faço, Seven Bank, caixa eletrônico, konbini, loja de conveniência, app, aplicativo, celular, smartphone, maina hokensho
topic-how-to-register-bite =
    Há três formas de cadastrar o { -card } como cartão de seguro de saúde, e qualquer uma serve: pelo celular, num { -atm } ou no leitor de cartões de um hospital, clínica ou farmácia.
    No hospital, na clínica ou na farmácia, você cadastra no leitor de cartões da recepção. Pelo rosto ou pela { -pin }, confirma-se que é você.
topic-how-to-register-before = Antes de cadastrar
    .lines =
        Para cadastrar é preciso um { -certificate } dentro da validade. Se ele venceu, ou se o cartão não tem certificado, vá primeiro ao { -municipality }.
        Pelo celular e no caixa eletrônico do Seven Bank, você usa a { -pin } de { $pin-digits } dígitos. Se esqueceu e o cartão tem a sua foto, dá para cadastrar no leitor de cartões.
topic-how-to-register-app = O aplicativo do celular
    .lines =
        O aplicativo Mynaportal (<ja>マイナポータルアプリ</ja>) agora se chama Myna (<ja>マイナアプリ</ja>). Se você já tem, basta atualizar o aplicativo para a nova versão.
        O registro para começar a usar o aplicativo e o cadastro do cartão como cartão de seguro de saúde são coisas diferentes.
        O celular precisa conseguir ler o cartão e ter bloqueio de tela (um código ou a impressão digital para abrir o celular).
topic-how-to-register-early = Mesmo que não vá ao médico tão cedo
    .lines = Você pode cadastrar com antecedência. Assim, não precisa correr se passar mal de repente.

topic-am-i-registered = Conferir se o cartão está cadastrado
    .words = já cadastrei, já está cadastrado, será que cadastrei, não sei se cadastrei, não lembro se cadastrei, verificar o cadastro, checar, consultar o cadastro, confirmar o cadastro, situação do cadastro, está vinculado, cadastrei duas vezes
topic-am-i-registered-bite =
    Dá para ver no { -portal }, na tela “<ja>健康保険証</ja>”, ou no leitor de cartões de um hospital, clínica ou farmácia. Se você coloca o { -card } e aparece a tela de cadastro, ele ainda não está cadastrado.
    Se o { -certificate } venceu ou se você não sabe a { -pin }, não dá para abrir o Mynaportal. Nesse caso, confira no leitor de cartões.
topic-am-i-registered-twice = Tem problema cadastrar de novo?
    .lines = Não tem problema. Se o cartão já está cadastrado, a tela só informa isso.
topic-am-i-registered-new-card = Depois de trocar o cartão
    .lines =
        As fontes dizem coisas diferentes sobre o cadastro passar ou não para a segunda via. Confira quando receber o cartão.
        Se você acabou de renovar o { -certificate }, pode demorar cerca de { $certificate-reflected-hours } horas até ele funcionar.

topic-portal-screen = Salvar a tela de informações de elegibilidade
    .words = Mynaportal, maina portal, portal My Number, PDF, print da tela, captura de tela, baixar, download, guardar no celular, mostrar no celular, seguro no celular, site do governo, entrar no portal, fazer login, clínica sem leitor
topic-portal-screen-bite = A tela de informações de elegibilidade do { -portal }, o site do governo, mostra em que seguro de saúde você está. Se o hospital ou a clínica não tem leitor de cartões, ou se o leitor está quebrado, você pode mostrar essa tela junto com o { -card }. Dá para salvar antes no celular.
topic-portal-screen-open = Como abrir a tela
    .lines =
        Entre no Mynaportal com o cartão e a { -pin }.
        Na primeira tela, escolha “<ja>健康保険証</ja>”. Aparecem o seu nome, os números do seu seguro, o nome do { -insurer } e outros dados.
topic-portal-screen-save = Como salvar
    .lines =
        Nessa tela, toque em “<ja>端末に保存</ja>”, e o que aparece nela é salvo como documento (PDF). Da próxima vez, você pode mostrar sem entrar no Mynaportal.
        Se você mudar de seguro de saúde, salve de novo.
topic-portal-screen-school = Na viagem da escola ou na creche
topic-portal-screen-cannot = Se não der para abrir a tela
    .lines =
        Não dá para abrir a tela se o { -certificate } venceu, se a senha está bloqueada ou se o cartão não tem senha. Quando for ao médico, leve o Aviso de Informações de Elegibilidade em papel (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) junto com um cartão que funcione.
        Para renovar o certificado eletrônico ou definir a senha de novo, vá ao { -municipality }.

topic-cancelling = Cancelar o cadastro
    .words = cancelamento, anular, desfazer, descadastrar, desvincular, desativar, tirar o cadastro, remover o cadastro, excluir, não quero usar, não quero o cartão, parar de usar, desistir, voltar para o papel
topic-cancelling-bite = Você pode cancelar o cadastro do { -card } como cartão de seguro de saúde. Não precisa dizer o motivo. Depois de cancelar, você pode ir ao médico com o { -kakuninsho } que tiver chegado.
topic-cancelling-how = Como cancelar
topic-cancelling-meanwhile = Enquanto o cadastro não é cancelado
    .lines = Até o cadastro ser cancelado, você pode usar o cartão como cartão de seguro de saúde. Depois disso, não pode mais. Se até lá o { -kakuninsho(form: "short") } não tiver chegado, pergunte ao seguro de saúde antes de ir ao médico. Pelo { -portal } não dá para cancelar.

# The card.

topic-getting-a-card = Fazer o { -card(form: "short") }, pela primeira vez ou de novo
    .words = tirar o cartão, pedir o cartão, solicitar, emitir, não tenho cartão, primeiro cartão, mainanba kado, renovar o cartão, cartão vencido, cartão quebrado, chip com defeito, segunda via, trocar o cartão, hagaki, buscar o cartão, foto
topic-getting-a-card-bite =
    Você pede o { -card }, e chega um postal (hagaki). Depois, vá buscar o cartão no balcão e cadastre também como cartão de seguro de saúde.
    Se você perdeu o cartão, leia primeiro “Perdi o { -card(form: "short") }”.
topic-getting-a-card-run-out = O cartão venceu
    .lines =
        O cartão vencido também não funciona como cartão de seguro de saúde. Peça um novo.
        A validade está impressa no cartão. Normalmente, ele vale até um aniversário da pessoa: para adultos, o { $card-years }º depois de o cartão ser feito; para crianças, o { $child-card-years }º. Para quem tem período de permanência (<ja>在留期間</ja>), o cartão pode vencer antes.
topic-getting-a-card-meanwhile = Enquanto espera o cartão
    .lines =
        Se você espera a renovação e, além disso, o seu cartão atual e o certificado eletrônico ainda não venceram e o cartão está cadastrado, leve esse cartão quando for ao médico ou à farmácia. Se tiver o { -kakuninsho }, leve também.
        Se é o seu primeiro cartão, ou se o cartão venceu, em regra o certificado de elegibilidade chega sem você pedir. Se não chegou, pergunte ao seguro de saúde.
        Se você espera a renovação ou a segunda via do cartão, pode pedir o certificado de elegibilidade ao seguro de saúde.

topic-renewing = Renovar o { -certificate }
    .words = renovação, atualizar, denshi shomeisho, certificado digital, venceu, vencido, vencimento, data de validade, cinco anos, três meses, aviso de vencimento, carta da prefeitura, disseram que não funciona, cartão não passa, documentos para renovar, procuração
topic-renewing-bite =
    Você pode renovar o certificado eletrônico no { -municipality } a partir de cerca de { $renewal-months } meses antes de ele vencer. Não custa nada.
    Mesmo que o certificado eletrônico já tenha vencido, o { -card } cadastrado funciona como cartão de seguro de saúde até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado venceu. Mas, se o próprio cartão venceu, ele não funciona.
topic-renewing-two-dates = O cartão ainda vale, mas me disseram que não funciona
    .lines =
        O cartão tem duas validades: a do próprio cartão e a do certificado eletrônico que está dentro dele.
        O certificado eletrônico vence em um aniversário seu: o { $certificate-years }º depois que ele foi colocado no cartão. Se o próprio cartão vence antes, o certificado vence no mesmo dia que ele. Se você não renovar o certificado, depois de um tempo o cartão deixa de funcionar como cartão de seguro de saúde.
        A renovação é feita no { -municipality }. O motivo também pode ser outro. Por isso, pergunte também na recepção ou ao seguro de saúde.
topic-renewing-after-the-date = Ir ao médico depois que o certificado eletrônico venceu
    .lines =
        Até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado eletrônico venceu, você não precisa pagar o valor total só porque ele venceu. Você pode ir ao médico com o cartão cadastrado (a não ser que o próprio cartão tenha vencido).
        Depois desse dia, o cadastro acaba e você não pode mais ir ao médico com o cartão. Mostre o { -kakuninsho }. Se esse documento não chegou, pergunte ao seguro de saúde antes de ir ao médico. Renove o certificado eletrônico e depois cadastre o cartão de novo.
topic-renewing-three-months = Como se contam os “{ $leaflet-months } meses”
    .lines =
        O { -leaflet } que os seguros de saúde e outros distribuíram diz “{ $leaflet-months } meses a partir do vencimento”. Também há fontes que contam de data a data.
        Pela explicação do governo, é até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado eletrônico venceu. Para não ficar na dúvida, renove com antecedência.
topic-renewing-again = Depois de renovar, preciso cadastrar de novo?
    .lines = Se você renovou antes de o cadastro acabar, não precisa. Por segurança, confira se o cartão está cadastrado antes de ir ao médico da próxima vez.

topic-lost-card = Perdi o { -card(form: "short") }
    .words = perdi meu cartão, perdi o cartão, perda, extravio, sumiu, não acho o cartão, deixei cair, roubo, furto, roubaram, bloquear o cartão, suspender, polícia, boletim de ocorrência, perdi a carteira, perdi o hokensho
topic-lost-card-bite = Ligue agora para { $phone } e peça o bloqueio do { -card }. Atendem de dia e de noite, também nos fins de semana e feriados. Depois, comunique a perda à polícia e à prefeitura.
topic-lost-card-afterwards = Depois de receber o novo cartão
    .lines = Confira se o cartão continua cadastrado como cartão de seguro de saúde e, se não estiver, cadastre. Se você tem o { -kakuninsho }, não jogue fora nem devolva até o cartão funcionar. Depois disso, pergunte ao seguro de saúde o que fazer com esse documento.
topic-lost-card-abroad = Se você está fora do Japão

topic-pin = Esqueci a { -pin }, ou ela está bloqueada
    .words = código, número secreto, ansho bango, password, senha bloqueada, senha travada, esqueci minha senha, não lembro a senha, senha errada, errei a senha, desbloquear, redefinir, resetar, trocar a senha, cartão sem senha
topic-pin-bite =
    Se o { -card } já está cadastrado e tem a sua foto, dá para ir ao médico sem a { -pin }: com reconhecimento facial, ou com um funcionário da recepção comparando o seu rosto com a foto.
    Dá para definir a senha de novo no { -municipality }.
topic-pin-visit = No hospital, na clínica ou na farmácia
topic-pin-which = De qual senha se trata
    .lines = Para usar o cartão como cartão de seguro de saúde, é a senha de números, com { $pin-digits } dígitos. Se você errar { $pin-tries } vezes seguidas, ela fica bloqueada. Mesmo que o tempo passe, ela não se desbloqueia sozinha.
topic-pin-without = Cartão sem senha (<ja>顔認証マイナンバーカード</ja>)

# At the doctor's.

topic-what-to-bring = O que levar ao hospital, à clínica ou à farmácia
    .words = o que preciso, o que mostrar, documentos para consulta, consulta médica, ir ao médico, doutor, posto de saúde, dentista, recepção, byoin, yakkyoku, máquina quebrada, leitor não funciona, não leu o cartão, só com o celular, esqueci o cartão
topic-what-to-bring-bite = Se o seu { -card } está cadastrado como cartão de seguro de saúde, leve o cartão. Se você não pode usar o cartão, leve o { -kakuninsho }.
topic-what-to-bring-card = Quem vai com o cartão
    .lines =
        Leve o cartão. Se o reconhecimento facial não funcionar, você usa a { -pin }, ou um funcionário da recepção compara o seu rosto com a foto.
        Se o hospital ou a clínica não tem leitor de cartões, ou se o leitor está quebrado, mostre também o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) ou a tela de informações de elegibilidade do { -portal }.
        Se você tem certificados (<ja>受給者証</ja>) de outras ajudas, como a ajuda médica para crianças ou a de doenças designadas de difícil tratamento (<ja>指定難病</ja>), leve também, a menos que a prefeitura tenha dito que não precisa.
topic-what-to-bring-paper = Quem vai com o { -kakuninsho(form: "short") }
topic-what-to-bring-old-card = Quem tem o antigo cartão de seguro de saúde
topic-what-to-bring-nothing = Quem não tem nada para mostrar
topic-what-to-bring-reader-fails = O meu cartão está cadastrado, mas o leitor de cartões não funciona bem
topic-what-to-bring-smartphone = Quero ir só com o celular
    .lines = O celular só pode ser usado nos hospitais, clínicas e farmácias que têm o equipamento. Antes, cadastre o cartão como cartão de seguro de saúde. Para saber como preparar o celular, ligue para os números que estão mais abaixo, em “Pergunte por telefone”. Por segurança, leve também o cartão.

topic-high-costs = Cirurgia ou internação que pode custar caro
    .words = muito caro, operação, operar, internado, internar, conta do hospital, não consigo pagar, despesas altas, limite, teto, valor máximo, reembolso, diálise, hemodiálise, kogaku ryoyohi, gendogaku
topic-high-costs-bite =
    Se você usar o { -card } e concordar em compartilhar as informações, no mesmo mês e no mesmo hospital paga só até o limite, sem nenhum procedimento. Se o hospital não tiver leitor de cartões ou se o certificado eletrônico já venceu, pergunte antes ao seguro de saúde.
    Se vai com o { -kakuninsho }, peça antes ao seguro de saúde o certificado de limite de pagamento (<ja>限度額適用認定証</ja>, que mostra o máximo que você paga por mês). Não precisa dele se o seu limite estiver impresso no certificado de elegibilidade.
topic-high-costs-card = Quem vai com o cartão
topic-high-costs-paper = Quem vai com o { -kakuninsho(form: "short") }
topic-high-costs-disease = Quem tem uma doença específica (<ja>特定疾病</ja>), por exemplo quem faz diálise

topic-benefits = O que é informado e o que muda quando você usa o { -card(form: "short") }
    .words = vantagens, benefícios, para que serve, por que usar, privacidade, meus dados médicos, consentimento, autorizar, o médico vê tudo, histórico, remédios que tomo, imposto de renda, kakutei shinkoku, dedução, exame de saúde, terremoto
topic-benefits-bite = No hospital, na clínica ou na farmácia, as informações sobre remédios, atendimentos e exames de saúde só chegam ao médico e ao farmacêutico se você concordar.
topic-benefits-consent = Quem decide é você
    .lines = No hospital, na clínica ou na farmácia, as informações sobre remédios e atendimentos não são passadas sem a sua autorização. Se não entender o que a tela pergunta, fale com a pessoa da recepção.
topic-benefits-care = Se você concordar
    .lines =
        Mesmo num hospital ou numa farmácia aonde você vai pela primeira vez, podem ver os remédios que você já recebeu, os seus atendimentos e os exames de saúde específicos (<ja>特定健診</ja>, que procuram doenças ligadas aos hábitos de vida). Fica mais fácil evitar um remédio repetido ou que faça mal a você.
        Em viagens e em desastres, também podem ver os seus remédios.
        O seu limite de pagamento também é informado. Por isso, no mesmo mês e no mesmo hospital, você paga só até o limite.
        Enquanto o { -certificate } está vencido, não dá para ver os seus remédios e atendimentos. Sobre o limite de pagamento nesse período, pergunte antes ao seguro de saúde.
topic-benefits-tax = Imposto: dedução de despesas médicas (<ja>医療費控除</ja>)
    .lines = Você pode receber pelo { -portal } o registro das suas despesas médicas, e a declaração do imposto (kakutei shinkoku, <ja>確定申告</ja>) fica mais fácil. Algumas despesas não entram nesse registro, como as de acupuntura e moxabustão (<ja>はり・きゅう</ja>) ou de terapia judo seifuku (<ja>柔道整復</ja>).
topic-benefits-jobs = Emprego novo ou troca de emprego
    .lines = Não é preciso trocar o cartão. Mas pode levar alguns dias até o novo seguro de saúde registrar os seus dados.

topic-ambulance = O cartão na ambulância (Myna emergência, <ja>マイナ救急</ja>)
    .words = urgência, kyukyusha, kyukyu, maina kyukyu, bombeiros, resgate, socorro, pronto-socorro, primeiros socorros, acidente, desmaio, inconsciente, chamar ambulância, passei mal, alergia
topic-ambulance-bite = Se você leva consigo o { -card } cadastrado como cartão de seguro de saúde, às vezes a equipe da ambulância consegue ver os remédios que você toma, as doenças que já teve e outras informações. Isso ajuda nos primeiros socorros e na escolha do hospital.
topic-ambulance-what-it-does = Como ajuda
    .lines =
        Mesmo que você não consiga falar ou esteja sem a caderneta de medicamentos (<ja>お薬手帳</ja>), às vezes a equipe consegue saber dos seus remédios e doenças.
        O hospital para onde você é levado pode se preparar mais facilmente antes da sua chegada.
topic-ambulance-what-it-takes = O que é preciso
    .lines = Cadastre o cartão como cartão de seguro de saúde.

# Life.

topic-children = Crianças: o cartão e o médico
    .words = filho, filha, bebê, recém-nascido, nascimento, nasceu, parto, gravidez, creche, hoikuen, escolinha, yochien, escola, viagem da escola, menor de idade, cartão sem foto
topic-children-bite =
    As crianças também podem usar o { -card } como cartão de seguro de saúde. Para quem tem menos de { $age-guardian } anos, quem faz o procedimento é o pai, a mãe ou o responsável.
    Enquanto não houver cartão, a criança vai ao médico com o { -kakuninsho }. Se ele não chegou, pergunte ao seguro de saúde.
topic-children-newborn = Quando a criança acabou de nascer
topic-children-no-photo = Cartão sem foto (pedido antes de a criança fazer um ano)
topic-children-guardian = Procedimentos para menores de { $age-guardian } anos
topic-children-school = Viagem da escola, acampamento (gasshuku), creche, jardim de infância

topic-carers = Se você precisa da ajuda de outra pessoa
    .words = cuidador, cuidadora, deficiência, deficiente, cadeirante, cadeira de rodas, demência, alzheimer, acamado, kaigo, asilo, casa de repouso, cego, acompanhante, não consigo usar máquina, em nome de outro
topic-carers-bite = Você pode ter a ajuda da família, de quem cuida de você ou dos funcionários da recepção. Se for difícil usar o { -card }, você pode pedir e receber o { -kakuninsho }, mesmo que o cartão continue cadastrado.
topic-carers-reader = Ao usar o leitor de cartões
topic-carers-paper = Ao usar o { -kakuninsho(form: "short") }
topic-carers-price = Se o cartão está cadastrado, mas você não consegue usar bem o leitor de cartões

topic-residence = Pessoas com período de permanência (<ja>在留期間</ja>)
    .words = visto, renovar visto, renovação do visto, visto vencido, visto vencendo, esperando o visto, zairyu, zairyu card, cartão de residência, estrangeiro, visto permanente, eiju, teiju, estudante, imigração, nyukan
topic-residence-bite =
    O { -card }, que não é o cartão de residência (<ja>在留カード</ja>), vence, no máximo, no dia em que termina o período de permanência (<ja>在留期間</ja>). Mesmo que o período de permanência seja prorrogado, o { -card(form: "short") } não é prorrogado automaticamente.
    Antes de o cartão vencer, peça no { -municipality } que prorroguem também o cartão. Se o seu Cartão My Number e o seu cartão de residência são um só (cartão de residência especificado, <ja>特定在留カード</ja>), pergunte no balcão.
topic-residence-waiting = Se você espera o resultado de um pedido sobre o período de permanência
topic-residence-no-notice = Não chega nenhum aviso
topic-residence-certificate = O certificado eletrônico também
topic-residence-permanent = Residentes permanentes (<ja>永住者</ja>) e permanentes especiais (<ja>特別永住者</ja>)
    .lines = A validade do { -card(form: "short") } não depende do período de permanência. Ele vale até a data impressa. O { -certificate } pode precisar ser renovado antes disso.
topic-residence-over = Se o { -card(form: "short") } venceu
    .lines =
        Peça um novo { -card(form: "short") } no { -municipality }. Quando receber, confira se ele está cadastrado como cartão de seguro de saúde. Até lá, vá ao médico com o { -kakuninsho }. Se esse certificado não chegou, pergunte ao seguro de saúde.
        O certificado de elegibilidade do Seguro Nacional de Saúde (<ja>国民健康保険</ja>) também pode acabar junto com o período de permanência. Olhe a data impressa.

topic-moving-marrying-jobs = Mudança, casamento, troca ou saída de emprego
    .words = mudei de casa, mudança de endereço, endereço novo, casei, divórcio, sobrenome, emprego novo, empreiteira, demissão, fui demitido, desempregado, mudei de seguro, shakai hoken, kokumin hoken, dependente, fuyo
topic-moving-marrying-jobs-bite =
    Em nenhum desses casos é preciso refazer o cadastro do { -card } como cartão de seguro de saúde.
    Mas, se você se mudou para outra cidade ou outro município, entregue a notificação de entrada no novo endereço (tennyu todoke, <ja>転入届</ja>) em até { $moving-report-days } dias depois da mudança. E faça o procedimento para continuar usando o cartão em até { $carry-on-days } dias. O primeiro dia é o dia em que você entregou a notificação. Sem isso, o cartão deixa de funcionar.
    Se o seu nome mudou, avise a prefeitura e o seguro de saúde. Se você mudou de seguro de saúde, o novo seguro precisa ser avisado. Num emprego novo, normalmente quem avisa é a empresa ou empreiteira que contratou você.
topic-moving-marrying-jobs-name = O meu nome mudou
topic-moving-marrying-jobs-job = Emprego novo ou troca de emprego
    .lines = Normalmente, quem avisa o novo seguro de saúde é a empresa ou empreiteira que contratou você. Quando os dados estiverem registrados, você pode usar o mesmo cartão.
topic-moving-marrying-jobs-leaving = Saí do emprego, ou deixei de ser dependente de um familiar (<ja>扶養</ja>)
    .lines = Avise o seguro de saúde em que você vai entrar agora. Se precisar ir ao médico antes de os dados serem registrados, pergunte primeiro a esse seguro de saúde.

topic-over-75 = Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>)
    .words = terceira idade, idoso, idosa, avó, vovô, minha mãe, meu pai, meus pais, setenta e cinco anos, oitenta e cinco anos, aposentado, aposentadoria, velhice, aniversário, koki korei, koki koreisha
topic-over-75-bite-everyone = O Sistema de Saúde para Idosos é o seguro de saúde de quem tem { $age-elderly } anos ou mais e de algumas outras pessoas. Neste período, todas as pessoas que estão nele recebem o { -kakuninsho }. Não é preciso pedir. Se o seu { -card } está cadastrado, você também pode ir ao médico com o cartão.
topic-over-75-bite =
    O Sistema de Saúde para Idosos é o seguro de saúde de quem tem { $age-elderly } anos ou mais e de algumas outras pessoas. Se o seu { -card } está cadastrado, dá para ir ao médico com ele em qualquer idade.
    O que conta é a idade que a pessoa tinha nesta data: { $elderly-day }. Todas as pessoas que tinham { $age-sent } anos ou mais recebem o { -kakuninsho }. Quem era mais jovem pode receber, no lugar dele, o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>).
topic-over-75-birthday = Ao fazer { $age-elderly } anos
topic-over-75-older = Quem tinha { $age-sent } anos ou mais nesta data: { $elderly-day }
    .lines = Todas as pessoas recebem o { -kakuninsho(form: "short") }, mesmo que tenham o cartão.
topic-over-75-younger = Quem tinha menos de { $age-sent } anos nesta data: { $elderly-day }
    .lines = Em regra, quem não pode usar o cartão como cartão de seguro de saúde recebe o { -kakuninsho(form: "short") }.
topic-over-75-both = Se você tem o cartão e o { -kakuninsho(form: "short") }

# Trust.

topic-suspicious-calls = Recebi uma ligação ou mensagem suspeita
    .words = golpe, fraude, estelionato, caí num golpe, fui enganado, phishing, sagi, telefonema estranho, ligação gravada, número desconhecido, mensagem falsa, SMS, link, é verdade ou mentira, apertei um número, passei meus dados
topic-suspicious-calls-bite = Ligações automáticas que dizem “aperte um número e faça o cadastro” e mensagens de texto que pedem o cadastro não vêm do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>). Se for uma ligação, desligue. Se for uma mensagem, não abra o link.
topic-suspicious-calls-hang-up = O que fazer
topic-suspicious-calls-ask = Se você não sabe se é de verdade
    .lines = Não ligue de volta para o número que disseram. Pergunte nos números que estão mais abaixo, em “Pergunte por telefone”. Se acha que pode ter caído em um golpe, fale com a polícia.
topic-suspicious-calls-told-already = Passei o meu My Number (<ja>マイナンバー</ja>) ou a { -pin } a alguém
    .lines =
        Fale logo com a polícia. Dá para definir a { -pin(form: "short") } de novo no { -municipality }.
        Se você entregou ou perdeu o próprio { -card }, pode ligar para { $phone } e pedir o bloqueio. Atendem de dia e de noite.

topic-legal-basis = O que diz a lei
    .words = leis, legal, legislação, obrigatório, obrigação, sou obrigado, tenho que usar, multa, punição, penalidade, artigo, direito, meus direitos, norma, regra, horitsu
topic-legal-basis-bite = A Lei do Seguro de Saúde (<ja>健康保険法</ja>) define como o hospital, a clínica ou a farmácia confirma que você está no seguro. Isso é feito com o { -card }, e também dá para ir ao médico com o { -kakuninsho }.
topic-legal-basis-what-is-checked = Artigo três, parágrafo treze (<ja>第三条第十三項</ja>): o que se confirma com o cartão
    .lines = Dentro do cartão está o certificado eletrônico para autenticação do usuário (<ja>利用者証明用電子証明書</ja>). Com ele, o seu seguro de saúde é consultado, e a resposta de que você está no seguro chega ao hospital, à clínica ou à farmácia. A lei chama isso de “confirmação eletrônica de elegibilidade” (<ja>電子資格確認</ja>). É por isso que a validade do certificado é importante.
topic-legal-basis-how-one-is-treated = Artigo sessenta e três, parágrafo três (<ja>第六十三条第三項</ja>): a regra para ir ao médico
    .lines = É você quem escolhe o hospital, a clínica ou a farmácia. Lá se confirma que você está no seguro, pela confirmação eletrônica de elegibilidade ou por outra forma definida em portaria do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省令</ja>).
topic-legal-basis-working-together = Artigo duzentos e cinco-cinco (<ja>第二百五条の五</ja>): colaboração
    .lines = O Estado, os seguros de saúde, os hospitais, clínicas e farmácias e os demais envolvidos devem colaborar entre si para que o trabalho administrativo do seguro de saúde corra bem, por exemplo adotando a confirmação eletrônica de elegibilidade. Este artigo não fala de punição.

topic-about = O Shirube e as informações oficiais
    .words = o que é isto, quem fez, é oficial, confiável, governo, prefeitura, shiyakusho, contato, onde perguntar, ajuda em português, outros idiomas, intérprete, tradução, chatbot, fontes, salva meus dados
topic-about-bite = Com base em documentos publicados, o { -shirube } diz o que fazer, até quando e para que telefones ligar. Ele não é um serviço do governo nem da prefeitura. Por isso, no fim, confirme com as informações oficiais.
topic-about-official = Onde estão as informações oficiais
    .lines =
        Sobre o { -card } e o cadastro, veja os sites da Agência Digital (<ja>デジタル庁</ja>) e do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>).
        Sobre o { -kakuninsho }, pergunte ao seu { -insurer }. Sobre os procedimentos do cartão e do certificado eletrônico, pergunte no { -municipality }.
topic-about-chatbot = Perguntar por escrito
    .lines = No chatbot Govbot (<ja>国・地方共通相談チャットボット</ja>), você pode fazer perguntas sobre o uso do cartão como cartão de seguro de saúde. Às vezes dá para abrir pelo site da prefeitura.
topic-about-languages = Informações em outros idiomas
    .lines = Há informações para pessoas estrangeiras. O folheto que o seguro de saúde envia pode ter um código QR que abre essas informações. As informações do Ministério da Saúde, Trabalho e Bem-Estar em outros idiomas às vezes são indicadas no site da prefeitura. Pergunte no balcão.
topic-about-sources = De onde vêm as respostas
    .lines =
        Cada resposta traz o nome dos documentos em que se baseia, com a data deles ou o dia em que foram conferidos. Quando os documentos não concordam entre si, o Shirube diz isso.
        Quando não se sabe a resposta, o Shirube diz que não sabe e indica a quem perguntar.
topic-about-private = Os seus dados
    .lines = O Shirube não pergunta nomes nem números. As respostas que você escolhe não são salvas nem enviadas a lugar nenhum. Ele funciona mesmo sem internet.

# What was done so that everybody can use it, and what is still missing.
topic-accessibility = Para que o { -shirube } seja fácil de ver, ouvir e usar
    .words = acessibilidade, leitor de tela, ler em voz alta, letra grande, letra pequena, aumentar a letra, tamanho da letra, zoom, cores, contraste, não enxergo bem, vista cansada, baixa visão, deficiência visual, só com o teclado, teste de acessibilidade web
topic-accessibility-bite =
    Com letras maiores, com outras cores, só com o teclado ou ouvindo a leitura em voz alta: o { -shirube } é feito para funcionar de todas essas formas, e nós testamos isso.
    O que ainda falta está escrito mais abaixo.
topic-accessibility-standard = As normas que queremos cumprir
    .lines =
        São o nível de conformidade AA da norma industrial japonesa “JIS X 8341-3:2016” e o nível AA das diretrizes internacionais “WCAG 2.2”.
        Elas se aplicam a todas as telas do { -shirube }, às folhas impressas e aos documentos PDF.
topic-accessibility-tested = Como testamos
    .lines =
        Todas as telas, em todos os idiomas, são verificadas com uma ferramenta feita para isso (axe).
        Em telas reais, conferimos se dá para ler tudo, sem nada cortado: com as letras no dobro do tamanho, com a tela estreita e com mais espaço entre as letras.
        Também em telas reais, conferimos se dá para ir do começo ao fim só com o teclado, se dá para ver em que ponto da tela você está e quais nomes e avisos chegam ao programa que lê a tela em voz alta (leitor de tela).
        Calculamos se dá para distinguir bem as cores em todas as combinações: nas cores claras, nas escuras e no alto contraste.
topic-accessibility-missing = O que ainda falta
    .lines =
        Ainda não fizemos testes em que pessoas com deficiência ou pessoas idosas usem o { -shirube }.
        Ainda não fizemos testes em que uma pessoa escute o { -shirube } com um leitor de tela. Também ainda não testamos no Windows nem no macOS.
        O que é preciso corrigir no arquivo de uma equipe só aparece em inglês.

# For those who answer the phone, a page each. The names of keys are those on the keyboard.
topic-desk-agents = Como usar a tela de atendimento
    .words = atendente, operador, operadora, teleatendimento, central de atendimento, call center, help desk, teclas, teclado, atalhos, como usar a tela, orientar por telefone
topic-desk-agents-bite =
    À esquerda aparece “O que foi perguntado”, no meio “O que dizer” e à direita “Orientação até agora”.
    Leia em voz alta o que dizer e aperte o número da resposta: a tela segue para o próximo passo. O mouse não é necessário.
topic-desk-agents-call = Um atendimento do começo ao fim
    .lines =
        Primeiro, escolha o “Idioma da pessoa” (Alt e um número). O que dizer aparece no idioma da tela e no idioma da pessoa.
        Leia a pergunta e aperte o número ao lado da resposta. “Não sei” também tem um número. Leia como está escrito, sem sugerir nenhuma resposta.
        Se a pessoa perdeu o cartão, aperte primeiro “Perdi”. O telefone para bloquear aparece bem no alto da tela: passe antes de qualquer outra pergunta.
        Pergunte o que mais se aplica. Se não houver nada, aperte o número de “Nada mais: ir ao resumo” e leia o resumo em voz alta.
        No fim, use “Próxima pessoa” (Ctrl + Shift + N). Todas as respostas da pessoa anterior são apagadas. Logo em seguida, ainda dá para recuperar com Backspace.
topic-desk-agents-private = O que não se pergunta e o que não fica guardado
    .lines =
        Não se perguntam nome, endereço nem números. Para a validade do certificado eletrônico, também bastam o ano e o mês.
        O texto copiado com “Copiar para o registro” (Ctrl + Shift + C) não contém as datas da pessoa.
        Se você passar o código do comprovante, na próxima ligação outro atendente também pode orientar a partir das mesmas respostas. Pergunte as datas de novo.
topic-desk-agents-find = Consultar rapidamente
    .lines =
        Com Ctrl + K, dá para procurar em tudo: perguntas, telefones, seguros de saúde e palavras.
        Se o papel que a pessoa tem em mãos for diferente da resposta, o motivo aparece em “Orientação até agora”, no item “Checklist impresso”.
topic-desk-supervisors = Para quem coordena o atendimento
    .words = supervisor, supervisora, coordenador, coordenadora, gerente, arquivo da equipe, contagem, número de atendimentos, totais, estatísticas, relatório, atualização, nova versão, configurações
topic-desk-supervisors-bite =
    Com o arquivo de uma equipe, você acrescenta os seus próprios telefones e as regras do seguro de saúde.
    Os atendimentos só são contados nos computadores em que se decidiu contar, e só ficam guardados os totais de cada dia.
topic-desk-supervisors-team = O arquivo de uma equipe
    .lines =
        Faça o arquivo a partir do modelo e confira com shirube pack check. Depois, em cada computador, escreva o lugar em “Configurações”, no campo “Onde está o arquivo”, e aperte “Usar este arquivo”.
        O que você acrescenta leva o nome da equipe e a data. Não dá para mudar as regras e os telefones nacionais.
        Quando você corrige o arquivo, a mudança aparece também nas telas que já estão abertas.
topic-desk-supervisors-counts = Contagem
    .lines =
        No começo, nada é contado. Em cada computador, na tela “Número de atendimentos”, aperte “Começar a contar”.
        Só ficam guardados os totais de cada dia: orientações dadas, situações, idiomas e seguros de saúde. Quem respondeu o quê, e quando, não fica guardado.
        Na tabela salva, os números pequenos ficam ocultos. Para juntar vários computadores, some os arquivos de contagem de cada um com shirube counts merge.
topic-desk-supervisors-updates = Se as informações são recentes
    .lines =
        No pé da tela está o dia da última conferência das informações. O que está desatualizado traz esse aviso.
        A nova versão não se instala sozinha. Quando sair uma, instale em cada computador.
