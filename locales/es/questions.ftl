# The questions of STEP 1 to 3, their answers, and what helps to find them.

question-card = ¿Tiene una { -card }?
question-registered = ¿Está registrada para usarla como tarjeta de seguro médico?
question-certificate = ¿Cuándo vence el { -certificate } de su tarjeta?
question-card-expired = ¿La tarjeta misma está vencida?

# The answers as they are offered. What they mean stands in .hint.
choice-unsure = No lo sé
choice-card-valid = Sí, la tengo
choice-card-none = Nunca he tenido una
choice-card-waiting = Solicité mi primera tarjeta y la estoy esperando
choice-card-lost = La perdí
choice-card-damaged = Está dañada
    .hint = por ejemplo, está rota o le dijeron que el chip no funciona
choice-card-replacing = Solicité la renovación o la reemisión y estoy esperando la tarjeta nueva
choice-card-returned = La devolví
choice-card-expired-no = No, todavía está vigente
choice-card-expired-yes = Sí, está vencida
choice-registered-yes = Sí, ya está registrada
choice-registered-no = Todavía no
choice-registered-released = Cancelé el registro
    .hint = La registró una vez y después pidió cancelar el registro. Elija esto si quiere volver a usarla. Si no quiere usarla, no hace falta registrarla.
choice-certificate-date = Sé la fecha
choice-certificate-valid = Todavía está vigente, pero no sé la fecha
choice-certificate-expired = Me dijeron que ya venció
    .hint = por ejemplo, en un hospital o una farmacia. Si el aviso dice que va a vencer pronto, el certificado todavía está vigente.
choice-certificate-absent = Mi tarjeta no tiene certificado electrónico
    .hint = por ejemplo, porque eligió no ponerlo cuando solicitó la tarjeta. Si solo está vacío el espacio de la fecha, elija «No lo sé».

# The date of the certificate.
date-legend = Fecha de vencimiento del certificado electrónico
# $example: a date in one piece
date-hint = Basta con el año y el mes. También puede escribir todo junto, como { $example }, en la casilla del año.
date-count = Forma de contar los años
count-western = Calendario occidental
count-reiwa = Era Reiwa
count-heisei = Era Heisei
date-field-year = Año
date-field-month = Mes
date-field-day = Día
date-with-day = Escribir también el día

# What helps to find an answer.
help-card = Qué es la Tarjeta My Number
    .first = Es una tarjeta de plástico. En el frente están impresos su nombre y una fecha seguida de «<ja>まで有効</ja>» (válida hasta esa fecha).
    .second = La tarjeta de notificación de papel (<ja>通知カード</ja>) y el aviso de papel con su número (<ja>個人番号通知書</ja>) no son la Tarjeta My Number.
help-card-expired = Dónde mirar
    .first = Mire la fecha impresa antes de «<ja>まで有効</ja>» en el frente de la tarjeta.
    .second = No es la fecha que se escribe a mano en «<ja>電子証明書の有効期限</ja>».
help-registered = Cómo ver si está registrada
    .first = Entre al { -portal } y elija «<ja>健康保険証</ja>». Si aparece «<ja>登録済</ja>», la tarjeta está registrada.
    .second = O, la próxima vez que vaya a un hospital o una farmacia, ponga la tarjeta en el { -reader }. Si todavía no está registrada, aparece la pantalla de registro.
    .third = Si ahora no puede verlo, elija «No lo sé» y siga.
help-certificate = Dónde está la fecha de vencimiento del certificado electrónico
    .first = El certificado electrónico es información guardada dentro de la tarjeta que muestra quién es usted. No es un papel.
    .second = La fecha de vencimiento está en el espacio «<ja>電子証明書の有効期限</ja>», en el frente de la tarjeta. Cada persona lo llena al recibir su tarjeta, así que puede estar vacío.
    .third = Si está vacío, o si renovó el certificado y no escribió la fecha nueva, elija «No lo sé» y siga. También le decimos cómo averiguar la fecha.

# A drawing of the two dates on the front of the card. What stands on the card stays as it is.
drawing-name = Dibujo del frente de una Tarjeta My Number: una fecha impresa y una fecha escrita a mano
drawing-printed = <ja>○○年○月○日まで有効</ja>
drawing-written = <ja>電子証明書の有効期限</ja>
drawing-card-expired = Mire la fecha impresa. Es solo un dibujo: en su tarjeta puede estar en otro lugar.
drawing-certificate = Mire la fecha escrita a mano. Es solo un dibujo: en su tarjeta puede estar en otro lugar.

# The answers as conditions ("if …").
if-card-valid = tiene una tarjeta que puede usar
if-card-expired = la tarjeta misma está vencida
if-card-none = no tiene tarjeta
if-card-lost = perdió la tarjeta
if-card-damaged = la tarjeta está dañada
if-card-returned = devolvió la tarjeta
if-card-replacing = está esperando la renovación o la reemisión de la tarjeta
if-registered-yes = la tarjeta ya está registrada
if-registered-no = la tarjeta no está registrada
if-registered-released = canceló el registro pero quiere volver a usarla
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = faltan más de { $renewal-months } meses para que venza el certificado electrónico
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = faltan { $renewal-months } meses o menos para que venza el certificado electrónico
# $leaflet-months: months by the leaflet's count
if-certificate-grace = el certificado electrónico venció hace { $leaflet-months } meses o menos
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = el certificado electrónico venció hace más de { $leaflet-months } meses, pero todavía no ha pasado el fin del mes que cae { $works-on-months } meses después del mes en que venció
# $works-on-months: months that the card works on
if-certificate-lapsed = ya pasó el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico
if-certificate-absent = la tarjeta no tiene certificado electrónico
