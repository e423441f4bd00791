# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = Você não tem um cartão que possa usar. Primeiro faça o cartão e depois cadastre como cartão de seguro de saúde.
reason-card-expired = O próprio cartão está vencido. Não encontramos nenhuma regra que permita usar o cartão depois disso. Troque por um cartão novo e cadastre.
reason-card-lost = O cartão perdido é bloqueado primeiro, para que ninguém mais possa usar. As fontes dizem coisas diferentes sobre o cadastro passar ou não para a segunda via. Por isso, confira quando receber o cartão.
reason-card-damaged = Um cartão que não pode ser lido não funciona. Enquanto espera a segunda via, você pode pedir e usar o { -kakuninsho(form: "short") }.
reason-card-returned = Se você devolveu o cartão, o { -kakuninsho(form: "short") } pode não chegar logo sem um pedido.
reason-card-replacing = Enquanto espera o novo cartão, você pode pedir e usar o { -kakuninsho(form: "short") }. Quando receber o cartão, confira se ele continua cadastrado.
reason-all-in-order = O cartão, o cadastro e o certificado eletrônico: está tudo certo.
reason-certificate-renewable = O certificado eletrônico pode ser renovado a partir de cerca de { $renewal-months } meses antes de vencer. Você já está nesse período (alguns balcões começam um dia depois).
reason-certificate-grace = O certificado eletrônico venceu, mas o cartão ainda funciona como cartão de seguro de saúde até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado venceu.
reason-certificate-disputed = O certificado eletrônico venceu há mais de { $leaflet-months } meses. Pela explicação do governo, o cartão funciona até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado venceu. Por segurança, renove logo o certificado eletrônico e confira o cadastro.
reason-certificate-lapsed = O prazo para usar o cartão depois que o certificado eletrônico venceu já passou, e o cartão não está mais cadastrado como cartão de seguro de saúde. Renove o certificado e depois cadastre o cartão de novo.
reason-certificate-absent = Para funcionar como cartão de seguro de saúde, o cartão precisa do certificado eletrônico para autenticação do usuário (<ja>利用者証明用電子証明書</ja>). Peça no balcão para colocar esse certificado no cartão e depois faça o cadastro.
reason-not-registered = O cartão só funciona como cartão de seguro de saúde depois de cadastrado.
reason-not-registered-renewable = O cartão só funciona como cartão de seguro de saúde depois de cadastrado. O certificado eletrônico também está perto de vencer. Ele pode ser renovado a partir de cerca de { $renewal-months } meses antes, e você já está nesse período.
reason-not-registered-without-certificate = Para cadastrar é preciso um certificado eletrônico dentro da validade. Sem ele não dá para cadastrar; por isso, primeiro é preciso ir ao balcão.
reason-card-not-sure = O que você precisa fazer depende da situação do cartão.
reason-registration-not-sure = O que você precisa fazer depende de o cartão já estar cadastrado ou não.
reason-certificate-not-sure = O que você precisa fazer depende de quando vence o certificado eletrônico (informação gravada no cartão que mostra quem você é).
reason-in-any-case = Isso é necessário em qualquer caso.
reason-kakuninsho-late-elderly-everyone = Nesse dia, a regra era enviar o { -kakuninsho(form: "short") } a todas as pessoas do Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>).
reason-kakuninsho-late-elderly-by-age = No Sistema de Saúde para Idosos (<ja>後期高齢者医療</ja>), o que você recebe depende da idade e de como usa o cartão.
reason-kakuninsho-on-application = Se o cartão foi perdido, danificado ou devolvido, ou está em renovação ou segunda via, é preciso pedir o { -kakuninsho(form: "short") }.
reason-kakuninsho-sent = Em regra, quem não pode usar o cartão como cartão de seguro de saúde recebe o { -kakuninsho(form: "short") }.
reason-kakuninsho-not-issued = Normalmente, quem pode usar o cartão como cartão de seguro de saúde não recebe o { -kakuninsho(form: "short") }.
reason-kakuninsho-open = Sem saber se o cartão funciona, não dá para saber se você recebe o { -kakuninsho(form: "short") }.
reason-care-card-works = Na recepção, você mostra o cartão.
reason-care-card-may-work = Não é certo que o cartão funcione.
reason-care-nothing-to-show = O cartão ainda não funciona como cartão de seguro de saúde.

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = O checklist diz só “faça o cartão, cadastre”. Quando o cartão foi perdido, é importante primeiro bloquear e comunicar a perda.
differs-card-damaged = O checklist diz só “faça o cartão, cadastre”. Se o cartão está danificado, peça a segunda via. Peça também o { -kakuninsho(form: "short") } para usar enquanto espera.
differs-card-returned = O checklist diz “faça o cartão, cadastre”. Quem devolveu o cartão por vontade própria pode ir ao médico sem o cartão, com o { -kakuninsho(form: "short") }.
differs-card-replacing = O checklist diz “faça o cartão, cadastre”. O seu pedido já está em andamento, e não é preciso pedir de novo.
differs-certificate-renewable = Pelo checklist, não há nada a fazer. Se você renovar agora, não terá problema com o vencimento.
differs-certificate-disputed = O checklist diz que o cadastro acaba quando passam { $leaflet-months } meses do vencimento e manda “renovar e cadastrar”. Pela explicação do governo, o cadastro ainda não acabou. Por isso, renove primeiro e depois confira se ele continua valendo.
differs-certificate-absent = O checklist diz só “renove”. Se o cartão não tinha certificado eletrônico, depois de colocar o certificado também é preciso cadastrar.
differs-not-registered-renewable = O checklist diz só “cadastre”. O certificado eletrônico está perto de vencer, então não esqueça de renovar também.
differs-not-registered-without-certificate = O checklist diz só “cadastre”. Sem um certificado eletrônico dentro da validade não dá para cadastrar; por isso, primeiro é preciso ir ao balcão.

# Things to know.
notice-date-contradicts-answer = A sua resposta e a data do certificado eletrônico não combinam. Nós usamos a data.
notice-information-out-of-date = Para esse dia, as nossas informações podem estar desatualizadas, ou a regra pode ainda não existir. Antes de fazer qualquer coisa, ligue e confirme.
notice-no-medical-history-in-grace = Até você renovar o certificado eletrônico, os médicos e farmacêuticos não conseguem ver os seus atendimentos e remédios anteriores. Diga quais remédios você toma ou mostre a caderneta de medicamentos (<ja>お薬手帳</ja>).
notice-three-months-disputed = As fontes contam os “{ $leaflet-months } meses” de formas diferentes. O cartão pode não ser aceito, mesmo que devesse funcionar. Confirme antes de ir ao médico.
notice-reader-failure-is-not-full-price = Você não precisa pagar o valor total só porque o leitor de cartões não funciona direito. Fale com a pessoa da recepção.
notice-may-get-card-again = Se quiser voltar a usar o cartão, você pode fazer e cadastrar outro quando quiser.
notice-sent-in-principle = Em regra, o { -kakuninsho } chega sem você pedir. Se não chegou, pergunte ao seu { -insurer }.
notice-insurers-differ = Os procedimentos mudam de um seguro de saúde para outro. Confirme com o seu { -insurer }.
notice-ask-insurer-if-not-renewed = Se não der para renovar a tempo, pergunte ao seu { -insurer }. Quando o cartão deixa de funcionar, normalmente é enviado o { -kakuninsho }.
notice-pay-and-claim = Se você for ao médico sem nada para mostrar, pode ter que pagar o valor total e pedir o reembolso depois. Antes de ir, fale com o seu { -insurer } ou com a empresa ou empreiteira que contratou você. Se estiver passando mal e for urgente, pode ir primeiro ao médico.

# Whether the card works.
works-yes = O cartão funciona como cartão de seguro de saúde.
works-entitlement-only = O cartão funciona como cartão de seguro de saúde, mas só mostra que você está no seguro.
works-no = No momento, o cartão não funciona como cartão de seguro de saúde.
works-unknown = Ainda não dá para saber se o cartão funciona como cartão de seguro de saúde.

# What to show.
show-my-number-card = Mostre o { -card } na recepção.
show-oshirase = Junto com o cartão, mostre também o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>).
show-portal-screen = Junto com o cartão, você também pode mostrar a tela de informações de elegibilidade do { -portal }.
show-kakuninsho = Mostre na recepção o { -kakuninsho } do seu seguro de saúde atual. O certificado precisa estar dentro da validade.
show-old-card = Mostre na recepção o antigo cartão de seguro de saúde (<ja>健康保険証</ja>).
show-nothing = Se tiver em mãos o { -kakuninsho } do seu seguro de saúde atual e ele estiver dentro da validade, mostre esse documento. Se não tiver, ainda não há nada que você possa mostrar.

# How one comes by the eligibility certificate.
kakuninsho-not-issued = Enquanto o cartão funciona, normalmente você não recebe o { -kakuninsho }.
kakuninsho-sent = O { -kakuninsho } deve chegar para você.
kakuninsho-on-application = Você recebe o { -kakuninsho } se fizer o pedido.
kakuninsho-ask-insurer = Pergunte ao seu { -insurer } se você vai receber o { -kakuninsho }.
kakuninsho-unknown = Para saber se você vai receber o { -kakuninsho }, confira antes o que está acima.
