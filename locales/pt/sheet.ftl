# The frame of the sheet: headings, days, joints between parts.

sheet-title = Seu { -hokensho }: o que fazer ({ -shirube })
sheet-independent = O { -shirube } não é um serviço do governo nem da prefeitura. As informações oficiais são da Agência Digital (<ja>デジタル庁</ja>), do Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>), do { -municipality } e do seu { -insurer }.
# $date: the day asked about
sheet-day = Esta orientação é para { $date }.
# $date: the day asked about, when it is not today
sheet-other-day = Esta orientação é para { $date }. Não é a data de hoje.

# $count: number of things to do
headline-decided =
    { $count ->
        [0] Sobre o pedido, o cadastro e a renovação do cartão, você não precisa fazer nada agora.
        [one] Você tem uma coisa a fazer.
       *[other] Você tem { $count } coisas a fazer.
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] Ainda não dá para saber a resposta.
        [one] Primeiro, vamos conferir uma coisa.
       *[other] Primeiro, vamos conferir { $count } coisas.
    }
heading-todo = O que fazer
heading-branches = Depois de conferir
heading-certificate = Datas do certificado eletrônico
heading-doctor = Até lá, no médico ou na farmácia
heading-doctor-now = No médico ou na farmácia
heading-kakuninsho = Sobre o { -kakuninsho }, que você mostra no lugar do cartão
heading-contacts = Pergunte por telefone
heading-differs = O que é diferente do checklist impresso
heading-what-if = Se a sua situação for outra
heading-next = Quando conferir de novo
heading-receipt = Código do comprovante
heading-sources = De onde vêm estas informações

# What stands before the lines of a to-do.
label-why = Motivo
label-bring = Leve
label-cost = Custo
label-time = Tempo
label-note = Atenção

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] Até { $date }. É o último dia, o mesmo desta orientação.
        [one] Até { $date }. Falta um dia.
       *[other] Até { $date }. Faltam { $days } dias.
    }
by-expiry-undated = Até o último dia de validade do certificado eletrônico. Olhe no cartão para conferir a data.
# $works-on-months: months that the card works on
by-works-until-undated = Até o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado eletrônico venceu.
# $date: last open day before the last day
closed-go-by = O último dia cai em sábado, domingo, feriado ou na virada do ano, e o balcão deve estar fechado. Vá antes: até { $date }.
closed-already = Parece que o balcão vai ficar fechado até o último dia. Ligue para a prefeitura e pergunte se há algum balcão aberto hoje.
# $todo: what has to be done first
waits-for = Faça isto só depois de: “{ $todo }”.

# The pieces of a date; each language takes those it needs. $full: weekday, day, month, year; $year, $era: the year
# by both counts; $month: the month; $month-day: day and month; $weekday: short; $short: year and month in short
date-day = { $full }
date-month = { $month } de { $year }
# $era, $year: the year by both counts
date-year = { $year }

# $date: the last valid day
certificate-expires = Validade do certificado eletrônico: { $date }
# $date: a day; offices do not all count alike
certificate-renewable-from = Dá para renovar mais ou menos a partir de: { $date }
# $date: a day
certificate-works-until = Último dia em que o cartão funciona como cartão de seguro de saúde, olhando só o certificado eletrônico: { $date } (se o próprio cartão vencer antes, funciona só até esse dia)
# $date: a day
certificate-leaflet-works-until = Pela contagem do { -leaflet }: até { $date }

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { ", ou " }
joint-then = { "; depois: " }
joint-label = { ": " }
joint-list = { ", " }

# $when: one or more conditions; $then: what follows
branch-line = Se { $when }: { $then }.
then-nothing = não precisa fazer nenhum procedimento do cartão
# $question: the next question
then-further = a próxima pergunta decide ({ $question })

# $date: the day; $then: what is to be done from then on
next-change = Se você não fizer nada, esta orientação muda a partir de { $date }. Desse dia em diante: { $then }.
# $date: the day
next-change-open = Esta orientação muda a partir de { $date }. Nesse dia, confira de novo.
next-none = Por enquanto, não há nenhuma data em que esta orientação mude sozinha.
# $code: the receipt
receipt-line = { $code }
receipt-note = Leia este código para alguém que usa o Shirube, e essa pessoa pode mostrar a mesma orientação de novo. Ele não contém o seu nome nem a sua data de nascimento.

# $title, $issuer, $date: of a document
source-line = { $title } ({ $issuer }, { $date })
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title } ({ $issuer }, sem data; conferido em { $checked })
# $title, $issuer, $date: a paper that restates a national rule its issuer did not make
source-line-restating = { $title } ({ $issuer }, { $date }; regra nacional, segundo este documento)
# $title, $issuer, $checked: the same, without a date
source-line-restating-undated = { $title } ({ $issuer }, sem data; conferido em { $checked }; regra nacional, segundo este documento)
