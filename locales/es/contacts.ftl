# Telephone lines.

contact-my-number-toll-free = Línea gratuita de My Number (<ja>マイナンバー総合フリーダイヤル</ja>), en japonés
contact-my-number-card-foreign = Línea de la Tarjeta My Number en otros idiomas
contact-my-number-system-foreign = Línea del sistema My Number en otros idiomas
contact-my-number-ip-card = Si no logra comunicarse desde un teléfono IP u otro parecido (sobre la tarjeta), en japonés
contact-my-number-ip-other = Si no logra comunicarse desde un teléfono IP u otro parecido (otros temas), en japonés
contact-my-number-fax = Fax para personas con dificultad para oír (para suspender una tarjeta perdida), en japonés
contact-kyokai-kenpo-my-number = Línea My Number de Kyokai Kenpo (<ja>協会けんぽマイナンバー専用ダイヤル</ja>), en japonés
contact-own-insurer = Su { -insurer }
contact-own-insurer-how = El número está en los papeles del seguro. Si no lo encuentra y usted o su familiar trabaja en una empresa, pregunte a la empresa. Si está en continuación voluntaria (<ja>任意継続</ja>), pregunte a la empresa donde trabajaba. En los demás casos, pregunte en la ventanilla municipal.
contact-municipality = Su { -municipality }
contact-municipality-how = Puede preguntar por la cita para renovación o reemisión y por el horario de atención.

call-topic-suspend-card = suspender una tarjeta perdida
call-topic-card = tarjeta, certificado electrónico, PIN
call-topic-insurance-use = uso como tarjeta de seguro médico
call-topic-portal = Portal My Number
call-topic-system = el sistema My Number
call-topic-insurer = certificado de elegibilidad y otros

# $key: the key to press; $topic: what about
call-press = En el menú de voz, marque { $key } ({ $topic })
# $time, $date: until when, or from when
call-open = Ahora atienden (hasta las { $time }).
call-open-always = Atienden de día y de noche.
call-closed = Ahora no atienden. Vuelven a atender el { $date }, a las { $time }.
call-closed-for-now = Ahora no atienden.
call-unknown = Las fuentes no coinciden, o no dicen, si ahora atienden.
# $ranges: hours of the day asked about
call-hours = Horario de este día: { $ranges }
call-hours-none = Este día no atienden.
# $ranges: hours on which official pages do not agree
call-hours-disputed = Horas en que las fuentes no coinciden: { $ranges }
call-hours-unknown = Las fuentes no indican el horario.
# $from, $to: times of the day
call-range = de { $from } a { $to }
call-always = Para suspender una tarjeta perdida, puede llamar de día y de noche.
call-free = La llamada es gratuita.
call-charged = La llamada tiene costo.
call-fax-free = Enviar un fax a este número es gratis.
# $languages: names of languages
call-languages = Idiomas: { $languages }

language-ja = japonés
language-en = inglés
language-zh = chino
language-ko = coreano
language-es = español
language-pt = portugués
language-vi = vietnamita
language-th = tailandés
language-id = indonesio
language-tl = tagalo
language-ne = nepalí

# $name: who has added it; $date: as of when
added-by = Añadido por { $name }; datos al { $date }.

# Whether a number is an official one.
number-heading = ¿Es verdadero este número?
number-label = Número de teléfono
number-hint = Escriba el número desde el que le llamaron o el que aparece en un mensaje que le llegó.
number-check = Comprobar el número
# $phone: a number, as an example
number-none = No se pudo leer ningún número de teléfono. Escriba un solo número, así: { $phone }.
# $phone: the number; $name: whose it is
number-official = { $phone } figura en documentos oficiales: { $name }
number-added = { $phone } se añadió con el archivo que usted usa: { $name }
number-added-call = No se ha comprobado con documentos oficiales. Si tiene dudas, llame al { $phone } y pregunte.
number-official-call = Aunque la llamada sea de este número, si le parece sospechosa, cuelgue y llame usted a este número.
# $count: how many numbers are known
number-unknown =
    { $count ->
        [one] No coincide con el único número que podemos comprobar aquí.
       *[other] No está entre los { $count } números que podemos comprobar aquí.
    } Eso no quiere decir que sea falso: hay números de municipalidades y de seguros médicos que aquí no conocemos.
# $phone: the number to call
number-unknown-call = Si tiene dudas, no llame a ese número. Llame al { $phone } y pregunte.
call-copy = Copiar el número
call-copied = El número quedó copiado.
call-not-copied = No se pudo copiar el número. Anótelo, por favor.
