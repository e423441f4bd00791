# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = Você tem um { -card }?
question-registered = O cartão já está cadastrado como cartão de seguro de saúde?
question-certificate = Até quando vale o { -certificate } do cartão?
question-card-expired = O próprio cartão está vencido?

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = Não sei
choice-card-valid = Sim, tenho
choice-card-none = Nunca tive
choice-card-waiting = Pedi o meu primeiro cartão e estou esperando
choice-card-lost = Perdi
choice-card-damaged = Está danificado
    .hint = por exemplo, rachou ou disseram que o chip está com defeito
choice-card-replacing = Pedi a renovação ou a segunda via do cartão e estou esperando
choice-card-returned = Devolvi
choice-card-expired-no = Não, ainda está na validade
choice-card-expired-yes = Sim, está vencido
choice-registered-yes = Sim, já está cadastrado
choice-registered-no = Ainda não
choice-registered-released = Cancelei o cadastro
    .hint = Você cadastrou uma vez e depois pediu para cancelar. Escolha esta resposta se quer usar de novo. Se não quer usar, não precisa cadastrar.
choice-certificate-date = Sei a data
choice-certificate-valid = Ainda está na validade, mas não sei a data
choice-certificate-expired = Me avisaram que já venceu
    .hint = por exemplo, no hospital ou na farmácia. Se o aviso diz que vai vencer em breve, o certificado ainda está na validade.
choice-certificate-absent = O meu cartão não tem certificado eletrônico
    .hint = por exemplo, porque você escolheu não colocar quando pediu o cartão. Se só o campo da data está em branco, escolha “Não sei”.

# The date of the certificate.
date-legend = Validade do certificado eletrônico
# $example: a date in one piece
date-hint = O ano e o mês já bastam. Você também pode escrever tudo junto, como { $example }, no campo do ano.
date-count = Forma de contar os anos
count-western = Calendário ocidental
count-reiwa = Era Reiwa
count-heisei = Era Heisei
date-field-year = Ano
date-field-month = Mês
date-field-day = Dia
date-with-day = Escrever também o dia

# What helps to find an answer.
help-card = O que é o Cartão My Number
    .first = É um cartão de plástico. Na frente estão impressos o seu nome e uma data seguida de “<ja>まで有効</ja>” (válido até essa data).
    .second = O cartão de notificação, de papel (<ja>通知カード</ja>), e o aviso de papel com o seu número (<ja>個人番号通知書</ja>) não são o Cartão My Number.
help-card-expired = Onde olhar
    .first = Olhe a data impressa antes de “<ja>まで有効</ja>” na frente do cartão.
    .second = Não é a data escrita à mão em “<ja>電子証明書の有効期限</ja>”.
help-registered = Como conferir o cadastro
    .first = Entre no { -portal } e escolha “<ja>健康保険証</ja>”. Se aparecer “<ja>登録済</ja>”, o cartão está cadastrado.
    .second = Ou, na próxima vez que for a um hospital ou a uma farmácia, coloque o cartão no { -reader }. Se ainda não estiver cadastrado, aparece a tela de cadastro.
    .third = Se não der para conferir agora, escolha “Não sei” e continue.
help-certificate = Onde fica a validade do certificado eletrônico
    .first = O certificado eletrônico é uma informação gravada no cartão que mostra quem você é. Não é um papel.
    .second = A data fica no campo “<ja>電子証明書の有効期限</ja>”, na frente do cartão. É a própria pessoa que preenche ao receber o cartão, por isso pode estar em branco.
    .third = Se estiver em branco, ou se você renovou o certificado e não escreveu a data nova, escolha “Não sei” e continue. Também explicamos como descobrir a data.

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = Desenho da frente de um Cartão My Number: uma data impressa e uma data escrita à mão
drawing-printed = <ja>○○年○月○日まで有効</ja>
drawing-written = <ja>電子証明書の有効期限</ja>
drawing-card-expired = Veja a data impressa. É só um desenho: no seu cartão, ela pode estar em outro lugar.
drawing-certificate = Veja a data escrita à mão. É só um desenho: no seu cartão, ela pode estar em outro lugar.

# The answers as conditions ("if …").
if-card-valid = você tem em mãos um cartão que pode usar
if-card-expired = o próprio cartão está vencido
if-card-none = você não tem o cartão
if-card-lost = você perdeu o cartão
if-card-damaged = o cartão está danificado
if-card-returned = você devolveu o cartão
if-card-replacing = você está esperando o cartão renovado ou a segunda via
if-registered-yes = o cartão já está cadastrado
if-registered-no = o cartão não está cadastrado
if-registered-released = você cancelou o cadastro e quer usar de novo
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = faltam mais de { $renewal-months } meses para o certificado eletrônico vencer
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = faltam { $renewal-months } meses ou menos para o certificado eletrônico vencer
# $leaflet-months: months by the leaflet's count
if-certificate-grace = o certificado eletrônico venceu há { $leaflet-months } meses ou menos
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = o certificado eletrônico venceu há mais de { $leaflet-months } meses, mas ainda não passou o fim do mês que cai { $works-on-months } meses depois do mês em que ele venceu
# $works-on-months: months that the card works on
if-certificate-lapsed = já passou o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado eletrônico venceu
if-certificate-absent = o cartão não tem certificado eletrônico
