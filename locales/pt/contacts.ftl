# Telephone lines.

contact-my-number-toll-free = Linha gratuita do My Number (<ja>マイナンバー総合フリーダイヤル</ja>), em japonês
contact-my-number-card-foreign = Linha do Cartão My Number em outros idiomas
contact-my-number-system-foreign = Linha do sistema My Number em outros idiomas
contact-my-number-ip-card = Para telefone IP ou parecido, se a ligação não completar (sobre o cartão), em japonês
contact-my-number-ip-other = Para telefone IP ou parecido, se a ligação não completar (outros assuntos), em japonês
contact-my-number-fax = Fax para quem tem dificuldade de ouvir (para bloquear um cartão perdido), em japonês
contact-kyokai-kenpo-my-number = Linha do My Number da Kyokai Kenpo (<ja>協会けんぽマイナンバー専用ダイヤル</ja>), em japonês
contact-own-insurer = Seu { -insurer }
contact-own-insurer-how = O número está nos papéis do seguro. Se não encontrar e você ou o familiar trabalha para uma empresa, pergunte à empresa ou empreiteira que fez a contratação. Se você está em continuação voluntária (<ja>任意継続</ja>), pergunte à empresa ou empreiteira que contratou você antes. Nos outros casos, pergunte no balcão da prefeitura.
contact-municipality = { -municipality(form: "start") }
contact-municipality-how = Pergunte como marcar hora para a renovação ou a segunda via e em que horário o balcão abre.

call-topic-suspend-card = bloquear um cartão perdido
call-topic-card = cartão, certificado eletrônico, senha
call-topic-insurance-use = uso como cartão de seguro de saúde
call-topic-portal = Mynaportal
call-topic-system = sistema My Number
call-topic-insurer = certificado de elegibilidade (shikaku kakuninsho) e outros

# $key: the key to press; $topic: what about
call-press = No menu de voz, aperte { $key } ({ $topic })
# $time, $date: until when, or from when
call-open = Estão atendendo agora (até as { $time }).
call-open-always = Atendem de dia e de noite.
call-closed = Agora não estão atendendo. Próximo atendimento: { $date }, a partir das { $time }.
call-closed-for-now = Agora não estão atendendo.
call-unknown = Não dá para saber se estão atendendo agora: as fontes não concordam ou não informam.
# $ranges: hours of the day asked about
call-hours = Atendimento nesse dia: { $ranges }
call-hours-none = Não há atendimento nesse dia.
# $ranges: hours on which official pages do not agree
call-hours-disputed = Horário em que as fontes não concordam: { $ranges }
call-hours-unknown = As fontes não informam o horário de atendimento.
# $from, $to: times of the day
call-range = das { $from } às { $to }
call-always = Para bloquear um cartão perdido, atendem de dia e de noite.
call-free = A ligação é gratuita.
call-charged = A ligação é paga.
call-fax-free = Enviar fax para este número é grátis.
# $languages: names of languages
call-languages = Idiomas: { $languages }

language-ja = japonês
language-en = inglês
language-zh = chinês
language-ko = coreano
language-es = espanhol
language-pt = português
language-vi = vietnamita
language-th = tailandês
language-id = indonésio
language-tl = tagalo
language-ne = nepalês

# $name: who has added it; $date: as of when
added-by = Acrescentado por { $name }; dados de { $date }.

# Whether a number is an official one.
number-heading = Este número é verdadeiro?
number-label = Número de telefone
number-hint = Escreva o número que ligou para você ou que aparece em uma mensagem que você recebeu.
number-check = Verificar o número
# $phone: a number, as an example
number-none = Não foi possível ler um número de telefone. Escreva um só número, assim: { $phone }.
# $phone: the number; $name: whose it is
number-official = { $phone } consta em documentos oficiais: { $name }
number-added = { $phone } foi acrescentado pelo arquivo que você usa: { $name }
number-added-call = Ele não foi conferido com documentos oficiais. Se tiver dúvida, ligue para { $phone } e pergunte.
number-official-call = Mesmo que a ligação seja deste número, se parecer suspeita, desligue e ligue você para este número.
# $count: how many numbers are known
number-unknown =
    { $count ->
        [one] Não é igual ao único número que podemos verificar aqui.
       *[other] Não está entre os { $count } números que podemos verificar aqui.
    } Isso não quer dizer que seja falso: há números de prefeituras e de seguros de saúde que não conhecemos aqui.
# $phone: the number to call
number-unknown-call = Se tiver dúvida, não ligue para esse número. Ligue para { $phone } e pergunte.
call-copy = Copiar o número
call-copied = O número foi copiado.
call-not-copied = Não foi possível copiar o número. Anote-o, por favor.
