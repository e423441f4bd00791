# The questions of STEP 1 to 3, and the answers as conditions ("if …").

question-card = ¿Tiene una { -card } que pueda usar?
question-registered = ¿Está registrada para usarla como tarjeta de seguro médico?
question-certificate = ¿Cuándo vence el { -certificate } de su tarjeta?

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
