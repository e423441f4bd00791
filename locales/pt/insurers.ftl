# What one insurer says, in its own matters. $count: a number of years, days or months; $date: a day.

# $insurer: the insurer's name
heading-insurer = O que dizem os documentos deste seguro de saúde: { $insurer }
insurer-silent = Aqui está só o que dizem os documentos que temos. Se os papéis do seu próprio seguro de saúde disserem outra coisa, siga esses papéis. O resto, pergunte ao seguro de saúde.

rule-validity-until-date = O { -kakuninsho } do envio geral vale até { $date } ({ $count ->
    [one] um ano
   *[other] { $count } anos
}). Se no seu estiver impressa outra data, ela é a correta.
rule-validity-years = O { -kakuninsho } vale por { $count ->
    [one] um ano
   *[other] { $count } anos
}. A data certa é a impressa.
rule-validity-sample-date = O modelo do { -kakuninsho } mostra validade até { $date }. No seu, a data certa é a impressa.
rule-validity-end-of-membership = Se você está em continuação voluntária (<ja>任意継続</ja>), o { -kakuninsho } vale até o dia em que essa continuação acaba.
rule-validity-to-july = O { -kakuninsho } vale mais ou menos um ano, em muitos casos até o fim de julho de cada ano. Quem tem período de permanência pode ter um prazo menor. A data impressa é a correta.
rule-validity-up-to-years = Quem decide a validade do { -kakuninsho } é o seguro de saúde. O prazo máximo é de { $count ->
    [one] um ano
   *[other] { $count } anos
}.
rule-form-postcard = O { -kakuninsho } é um papel do tamanho de um postal (hagaki).
rule-form-label = O { -kakuninsho } é do tamanho de um cartão e chega colado em uma folha.
rule-form-by-municipality = O formato do { -kakuninsho } muda de uma prefeitura para outra.
rule-form-varies = O formato do { -kakuninsho } muda de um seguro de saúde para outro: cartão, postal (hagaki), folha de papel ou outro.
rule-delivery-via-employer = No envio geral passado, o { -kakuninsho } chegou por meio da empresa ou empreiteira que contratou você, junto com os da família.
rule-delivery-to-home = No envio geral passado, para quem está em continuação voluntária (<ja>任意継続</ja>) o { -kakuninsho } chegou em casa, pelo correio.
rule-delivery-home-then-employer = No envio geral passado, o { -kakuninsho } chegou em casa. Quando não pôde ser entregue, foi dado pela empresa ou empreiteira que contratou você.
rule-delivery-to-householder = O { -kakuninsho } costuma chegar em nome do chefe da família (<ja>世帯主</ja>), por correio registrado (kakitome, <ja>書留</ja>) ou de forma parecida.
rule-delivery-by-municipality = O { -kakuninsho } é enviado pela prefeitura ou pela associação regional (<ja>広域連合</ja>).
rule-joining-newcomers-via-employer = Quem acabou de entrar pede o { -kakuninsho } e o recebe por meio da empresa.
rule-joining-newcomers-directly = Quem acabou de entrar em continuação voluntária (<ja>任意継続</ja>) pede o { -kakuninsho } e o recebe diretamente do seguro de saúde.
rule-application-reissue-via-employer = Se o { -kakuninsho } foi perdido ou danificado, entregue logo o pedido de segunda via (<ja>資格確認書再交付申請書</ja>) por meio da empresa ou empreiteira que contratou você. Se você está em continuação voluntária (<ja>任意継続</ja>), pergunte ao seguro de saúde.
rule-application-reissue-possible = Se você perdeu o { -kakuninsho }, pode receber a segunda via.
rule-application-attach-damaged = Se o { -kakuninsho } está danificado, entregue junto com o pedido.
rule-application-at-municipality = O pedido é feito no { -municipality }.
rule-mailing-of-2025 = Nessa época, este seguro de saúde fazia um envio geral do { -kakuninsho }, sem pedido, a quem tinha o antigo cartão de seguro de saúde (<ja>健康保険証</ja>) e não podia usar o Cartão My Number como cartão de seguro.
rule-receiving-write-address = Quando o { -kakuninsho } chegar, escreva logo o seu endereço no campo do endereço (<ja>住所</ja>).
rule-two-papers-later-counts = Se você tem dois Certificados de Confirmação de Elegibilidade (shikaku kakuninsho, <ja>資格確認書</ja>) deste seguro de saúde, use o que tem a data de emissão (<ja>交付年月日</ja>, no alto à direita) mais recente. Devolva o mais antigo no envelope de devolução que veio dentro da correspondência.
rule-run-out-discard = Este seguro de saúde não recolhe o { -kakuninsho } vencido. É você quem joga fora.
rule-leaving-to-employer-within-days = Quando sair deste seguro de saúde, por exemplo ao deixar o emprego, ou quando um familiar deixar de ser seu dependente, entregue à empresa ou empreiteira que contratou você o { -kakuninsho } de quem sai do seguro, em até { $count ->
    [one] um dia
   *[other] { $count } dias
}.
rule-leaving-to-employer = Quando sair deste seguro de saúde, por exemplo ao deixar o emprego, devolva à empresa o { -kakuninsho } que ainda não venceu.
rule-leaving-directly = Quando a continuação voluntária (<ja>任意継続</ja>) acabar, devolva o { -kakuninsho } diretamente ao seguro de saúde.
rule-leaving-directly-within-days = Quando a continuação voluntária (<ja>任意継続</ja>) acabar, ou quando um familiar deixar de ser seu dependente, devolva diretamente ao seguro de saúde o { -kakuninsho } de quem sai do seguro, em até { $count ->
    [one] um dia
   *[other] { $count } dias
}.
rule-leaving-return = Quando sair deste seguro de saúde, devolva o { -kakuninsho } que ainda está na validade.
rule-leaving-in-envelope = Se o { -kakuninsho } chegar depois que você saiu deste seguro de saúde, devolva no envelope que vem junto.
rule-leaving-to-municipality = Quando sair deste seguro de saúde, devolva o { -kakuninsho } no { -municipality }.
rule-name-change-via-employer = Se o seu nome ou outro dado mudar, avise logo por meio da empresa ou empreiteira que contratou você e entregue junto o { -kakuninsho }.
rule-name-change-to-employer = Se o seu nome ou outro dado mudar, devolva o { -kakuninsho } à empresa.
rule-name-change-directly = Se você está em continuação voluntária (<ja>任意継続</ja>) e o seu nome ou outro dado mudar, avise logo e diretamente o seguro de saúde, com o { -kakuninsho }.
rule-old-card-return-on-leaving = Se você sair deste seguro de saúde antes de o antigo cartão de seguro de saúde (<ja>健康保険証</ja>) vencer, devolva esse cartão. Até lá, guarde.
rule-old-card-to-employer = Se você sair deste seguro de saúde antes de o antigo cartão de seguro de saúde (<ja>健康保険証</ja>) vencer, devolva esse cartão à empresa ou empreiteira que contratou você.
rule-old-card-to-employer-three-cases = O antigo cartão de seguro de saúde (<ja>健康保険証</ja>) é devolvido à empresa se você sair deste seguro de saúde, se o seu nome ou outro dado mudar ou se o cartão ficar danificado.
rule-old-card-directly = Se você está em continuação voluntária (<ja>任意継続</ja>) e precisa devolver o antigo cartão de seguro de saúde (<ja>健康保険証</ja>), por exemplo ao sair, devolva diretamente ao seguro de saúde.
rule-old-card-report-loss = Se você perdeu o antigo cartão de seguro de saúde (<ja>健康保険証</ja>), entregue o aviso de perda (<ja>被保険者証 滅失届</ja>). Não há segunda via desse cartão.
rule-joining-data-days = Para quem acabou de entrar, desde que o seguro de saúde recebe os papéis até os dados serem registrados, leva mais ou menos { $count ->
    [one] um dia
   *[other] { $count } dias
}.
rule-joining-told-of-errors = Se houver algo que não possa ser registrado, o seguro de saúde entra em contato com você.
rule-other-certificates-may-be-printed = A sua parte do custo, o seu limite mensal ou uma doença específica podem estar impressos no { -kakuninsho }. Em alguns lugares, imprimem se você pedir. Olhe o seu.
rule-wish-switch-in-time = Este seguro de saúde pede, menos a quem não pretende usar o cartão, que se passe para o cartão antes de o { -kakuninsho } vencer. É um pedido, não uma obrigação.
rule-wish-use-card = Este seguro de saúde pede que você use o cartão como cartão de seguro de saúde. É um pedido, não uma obrigação.
rule-oshirase-to-newcomers = Quem acabou de entrar recebe o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>).
rule-oshirase-arrives-in-days = O Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>) chega em até cerca de { $count ->
    [one] um dia
   *[other] { $count } dias
} depois que o seguro de saúde recebe os papéis de entrada.
rule-name-change-back-directly = Se você está em continuação voluntária (<ja>任意継続</ja>) e o seu nome ou outro dado mudar, devolva o { -kakuninsho } diretamente ao seguro de saúde.
rule-oshirase-no-return = Não é preciso devolver o Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase, <ja>資格情報のお知らせ</ja>).
rule-law-names-members = Este seguro de saúde entende que as empresas e as pessoas que estão no seguro também fazem parte dos “demais envolvidos” de que fala a lei, e pede que colaborem usando o cartão como cartão de seguro de saúde. Esse é o entendimento deste seguro de saúde.
