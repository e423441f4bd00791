# Why: one sentence or two for each row of the tables.
# $renewal-months, $works-on-months, $leaflet-months: the spans of the law.

reason-no-card = No tiene una tarjeta que pueda usar. Primero obtenga la tarjeta y después regístrela como tarjeta de seguro médico.
reason-card-expired = La tarjeta misma está vencida. No encontramos ninguna regla que permita seguir usándola después de su vencimiento. Obtenga una tarjeta nueva y regístrela.
reason-card-lost = Primero se suspende la tarjeta perdida, para que nadie más pueda usarla. Las fuentes no coinciden en si el registro pasa a la tarjeta nueva. Por eso, revíselo cuando la reciba.
reason-card-damaged = Una tarjeta que no se puede leer no sirve. Mientras espera la tarjeta nueva, puede usar un certificado de elegibilidad si lo solicita.
reason-card-returned = Si devolvió la tarjeta, es posible que el certificado de elegibilidad no le llegue pronto si no lo solicita.
reason-card-replacing = Mientras espera la tarjeta nueva, puede usar un certificado de elegibilidad si lo solicita. Cuando reciba la tarjeta, revise si sigue registrada.
reason-all-in-order = Su tarjeta, el registro y el certificado electrónico están en orden.
reason-certificate-renewable = El certificado electrónico se puede renovar desde unos { $renewal-months } meses antes de que venza. Ya está en ese período (algunas ventanillas empiezan un día después).
reason-certificate-grace = El certificado electrónico venció, pero la tarjeta todavía sirve como tarjeta de seguro médico hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado.
reason-certificate-disputed = El certificado electrónico venció hace más de { $leaflet-months } meses. Según la explicación del gobierno, la tarjeta sirve hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado. Para mayor seguridad, renueve el certificado electrónico enseguida y revise el registro.
reason-certificate-lapsed = El plazo para usar la tarjeta después de que venció el certificado electrónico ya pasó, y la tarjeta ya no está registrada como tarjeta de seguro médico. Renueve el certificado electrónico y después registre la tarjeta otra vez.
reason-certificate-absent = Para servir como tarjeta de seguro médico, la tarjeta necesita el certificado electrónico de identificación del usuario (<ja>利用者証明用電子証明書</ja>). Pida en la ventanilla que lo pongan en la tarjeta y después regístrela.
reason-not-registered = La tarjeta sirve como tarjeta de seguro médico solo después de registrarla.
reason-not-registered-renewable = La tarjeta sirve como tarjeta de seguro médico solo después de registrarla. Además, el certificado electrónico vence pronto. Se puede renovar desde unos { $renewal-months } meses antes, y ya está en ese período.
reason-not-registered-without-certificate = Para registrar la tarjeta se necesita un certificado electrónico que no esté vencido. Sin él no se puede registrar; por eso, primero hay que ir a la ventanilla.
reason-card-not-sure = Lo que tiene que hacer depende de cómo está la tarjeta.
reason-registration-not-sure = Lo que tiene que hacer depende de si la tarjeta está registrada.
reason-certificate-not-sure = Lo que tiene que hacer depende de cuándo vence el certificado electrónico (información guardada dentro de la tarjeta que muestra quién es usted).
reason-in-any-case = Esto es necesario en cualquier caso.
reason-kakuninsho-late-elderly-everyone = Ese día regía la regla de enviar un certificado de elegibilidad a todas las personas del Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>).
reason-kakuninsho-late-elderly-by-age = En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>), lo que se envía depende de su edad y de cómo usa la tarjeta.
reason-kakuninsho-on-application = Si la tarjeta se perdió, está dañada o fue devuelta, o si usted espera la renovación o la reemisión, hay que solicitar el certificado de elegibilidad.
reason-kakuninsho-sent = En principio, a las personas que no pueden usar la tarjeta como tarjeta de seguro médico se les envía un certificado de elegibilidad.
reason-kakuninsho-not-issued = A las personas que pueden usar la tarjeta como tarjeta de seguro médico normalmente no se les da un certificado de elegibilidad.
reason-kakuninsho-open = Mientras no se sepa si la tarjeta sirve, tampoco se puede decidir lo del certificado de elegibilidad.
reason-care-card-works = En la recepción se muestra la tarjeta.
reason-care-card-may-work = No es seguro que la tarjeta sirva.
reason-care-nothing-to-show = Todavía no puede usar la tarjeta como tarjeta de seguro médico.

# Where the paper alone would say otherwise, and why we do.
differs-card-lost = La lista impresa solo dice «obtener la tarjeta, registrarla». Si perdió la tarjeta, lo importante es primero suspender su uso y denunciar la pérdida.
differs-card-damaged = La lista impresa solo dice «obtener la tarjeta, registrarla». Si la tarjeta está dañada, pida la reemisión y solicite un certificado de elegibilidad para usarlo mientras espera.
differs-card-returned = La lista impresa dice «obtener la tarjeta, registrarla». Si usted devolvió la tarjeta por su voluntad, puede ir al médico sin ella, con un certificado de elegibilidad.
differs-card-replacing = La lista impresa dice «obtener la tarjeta, registrarla». Su trámite ya está en curso, así que no necesita solicitarla otra vez.
differs-certificate-renewable = Según la lista impresa, no hay nada que hacer. Si renueva ahora el certificado electrónico, no tendrá problemas por un vencimiento.
differs-certificate-disputed = La lista impresa supone que el registro se pierde { $leaflet-months } meses después del vencimiento y dice «renovar, registrar». Según la explicación del gobierno, todavía no se ha perdido. Por eso, primero renueve y después revise si el registro sigue.
differs-certificate-absent = La lista impresa solo dice «renovar». Si la tarjeta no tenía certificado electrónico, después de ponerlo también hay que registrarla.
differs-not-registered-renewable = La lista impresa solo dice «registrar». El certificado electrónico vence pronto, así que no olvide renovarlo también.
differs-not-registered-without-certificate = La lista impresa solo dice «registrar». Sin un certificado electrónico vigente no se puede registrar; por eso, primero hay que ir a la ventanilla.

# Things to know.
notice-date-contradicts-answer = Su respuesta y la fecha del certificado electrónico no coinciden. Nos guiamos por la fecha.
notice-information-out-of-date = Para ese día, nuestra información puede estar atrasada o puede que todavía no haya una regla. Llame por teléfono y confirme antes de hacer algo.
notice-no-medical-history-in-grace = Hasta que renueve el certificado electrónico, los médicos y farmacéuticos no pueden ver sus atenciones ni sus medicinas anteriores. Dígales qué medicinas toma o muestre su libreta de medicinas (<ja>お薬手帳</ja>).
notice-three-months-disputed = Las fuentes cuentan los «{ $leaflet-months } meses» de distinta manera. Aunque usted crea que la tarjeta sirve, puede que no la acepten en la recepción. Confirme antes de ir al médico.
notice-reader-failure-is-not-full-price = Si lo único que pasa es que el lector de tarjetas no funciona bien, usted no tiene que pagar el costo total de la atención. Avise al personal de la recepción.
notice-may-get-card-again = Si más adelante quiere usar la tarjeta, puede obtenerla de nuevo y registrarla en cualquier momento.
notice-sent-in-principle = En principio, el { -kakuninsho } llega sin que usted lo solicite. Si no le ha llegado, pregunte a su { -insurer }.
notice-insurers-differ = El trámite cambia según el seguro médico. Confirme con su { -insurer }.
notice-ask-insurer-if-not-renewed = Si no puede renovar a tiempo, pregunte a su { -insurer }. Cuando la tarjeta deja de servir, normalmente se envía un { -kakuninsho }.
notice-pay-and-claim = Si va al médico sin tener qué mostrar, puede que tenga que pagar primero el costo total y pedir después la devolución. Antes de ir, consulte a su { -insurer } o en su trabajo. Si se siente mal y es urgente, puede ir primero al médico.

# Whether the card works.
works-yes = Puede usar la tarjeta como tarjeta de seguro médico.
works-entitlement-only = Puede usar la tarjeta como tarjeta de seguro médico. Pero solo muestra que usted tiene seguro.
works-no = Por ahora no puede usar la tarjeta como tarjeta de seguro médico.
works-unknown = Todavía no se sabe si puede usar la tarjeta como tarjeta de seguro médico.

# What to show.
show-my-number-card = Muestre su { -card } en la recepción.
show-oshirase = Muestre también, junto con la tarjeta, el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>).
show-portal-screen = Junto con la tarjeta también puede mostrar la pantalla de información de elegibilidad del { -portal }.
show-kakuninsho = Muestre en la recepción el { -kakuninsho } de su seguro médico actual. Tiene que ser uno que no esté vencido.
show-old-card = Muestre en la recepción su antigua tarjeta de seguro médico (<ja>健康保険証</ja>).
show-nothing = Si tiene un { -kakuninsho } de su seguro médico actual y no está vencido, muéstrelo. Si no lo tiene, todavía no tiene nada que mostrar.

# How one comes by the eligibility certificate.
kakuninsho-not-issued = Mientras pueda usar la tarjeta, normalmente no se da un { -kakuninsho }.
kakuninsho-sent = Debería llegarle un { -kakuninsho }.
kakuninsho-on-application = Para recibir el { -kakuninsho }, hay que solicitarlo.
kakuninsho-ask-insurer = Pregunte a su { -insurer } si le va a llegar un { -kakuninsho }.
kakuninsho-unknown = Si le va a llegar o no un { -kakuninsho } se sabrá cuando averigüe lo de arriba.
