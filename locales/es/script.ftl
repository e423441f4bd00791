# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = Gracias por llamar. Le puedo orientar sobre la { -hokensho }.
spoken-no-names = No le voy a pedir su nombre, su My Number ni otros números personales. Si no sabe algo, diga «No lo sé».
spoken-insurer = ¿En qué seguro médico está usted?
spoken-situations = ¿Hay algo más que le preocupe o que le cause problemas? Por ejemplo: una mudanza, un cambio de trabajo, algo sobre sus hijos o el PIN.
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] Le resumo. Por ahora no tiene que hacer nada.
        [one] Le resumo. Hay una cosa que hacer.
       *[other] Le resumo. Hay { $count } cosas que hacer.
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] Le resumo. Lo que sigue depende de sus respuestas.
        [one] Le resumo. Primero hay una cosa que averiguar.
       *[other] Le resumo. Primero hay { $count } cosas que averiguar.
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = Punto { $number }. { $todo }
# $phone: the line to call
spoken-phone = Si después le surge alguna duda, llame al { $phone }.
# $code: the receipt
spoken-receipt = Le doy el código de comprobante: { $code }. Si nos llama otra vez, díganos este código y le podremos orientar a partir de sus respuestas de hoy.
spoken-receipt-in = Gracias por el código de comprobante. Ya tengo aquí las indicaciones que salen de sus respuestas anteriores.
spoken-goodbye = ¿Hay algo más que quiera preguntar? Gracias por llamar.

# The questions.
spoken-question-card = ¿Cuál es ahora su situación con la { -card }? Por ejemplo: la tiene, nunca ha tenido una, la perdió o está dañada. Dígamelo tal como es.
spoken-question-card-expired = En el frente de la tarjeta hay una fecha impresa, seguida de «<ja>まで有効</ja>», que significa «válida hasta esa fecha». ¿Esa fecha ya pasó o todavía no?
spoken-question-registered = ¿Cómo está el registro de esa tarjeta como tarjeta de seguro médico? ¿Ya está hecho, todavía no, lo canceló o no lo sabe?
spoken-question-certificate = ¿Cuál es la fecha de vencimiento del { -certificate } de la tarjeta? Basta con el año y el mes.

# If they do not know.
spoken-unknown-card = Es una tarjeta de plástico con su nombre impreso y una fecha seguida de «<ja>まで有効</ja>». No es la tarjeta de notificación de papel (<ja>通知カード</ja>). Si no la encuentra, dígame que no la encuentra.
spoken-unknown-card-expired = Léame, por favor, la fecha que está antes de «<ja>まで有効</ja>» en el frente. No es la fecha escrita a mano.
spoken-unknown-registered = En la pantalla «<ja>健康保険証</ja>» del { -portal }, ¿aparece «<ja>登録済</ja>»? Si ahora no puede verla, basta con decir «No lo sé».
spoken-unknown-certificate = Es el espacio «<ja>電子証明書の有効期限</ja>», en el frente. Se llena a mano, así que puede estar vacío. Si está vacío, dígamelo, por favor.

# While they look.
spoken-while-card = Búsquela con calma, por favor. Yo espero en la línea.
spoken-while-card-expired = No me lea el número de la tarjeta, por favor. Basta con la fecha.
spoken-while-registered = No hay prisa. Basta con lo que usted sepa.
spoken-while-certificate = Aunque esté escrito el día, basta con el año y el mes. No me diga su PIN, por favor.

# The answers, said back.
spoken-choice-unsure = Entonces, no lo sabe. Seguimos así.
spoken-choice-card-valid = Entonces, tiene la tarjeta.
spoken-choice-card-none = Entonces, nunca ha tenido la tarjeta.
spoken-choice-card-waiting = Entonces, solicitó su primera tarjeta y la está esperando.
spoken-choice-card-lost = Entonces, perdió la tarjeta.
spoken-choice-card-damaged = Entonces, la tarjeta está dañada.
spoken-choice-card-replacing = Entonces, solicitó la renovación o la reemisión de la tarjeta y la está esperando.
spoken-choice-card-returned = Entonces, devolvió la tarjeta.
spoken-choice-card-expired-no = Entonces, la fecha todavía no ha pasado.
spoken-choice-card-expired-yes = Entonces, la fecha ya pasó.
spoken-choice-registered-yes = Entonces, la tarjeta ya está registrada.
spoken-choice-registered-no = Entonces, la tarjeta todavía no está registrada.
spoken-choice-registered-released = Entonces, canceló el registro.
# $date: the date as it is known
spoken-choice-certificate-date = Entonces, la fecha es: { $date }.
spoken-choice-certificate-valid = Entonces, todavía está vigente y usted no sabe la fecha.
spoken-choice-certificate-expired = Entonces, le dijeron que ya venció.
spoken-choice-certificate-absent = Entonces, la tarjeta no tiene certificado electrónico.

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = Llame ahora mismo al { $phone } y pida que suspendan el uso de la tarjeta. Atienden de día y de noche.
spoken-todo-report-to-police = Denuncie la pérdida de la tarjeta en un puesto de policía cercano (<ja>交番</ja>) o en una comisaría. Pida el número de denuncia (<ja>受理番号</ja>) y anótelo.
spoken-todo-check-card = Compruebe si tiene la tarjeta y si ya pasó la fecha impresa en el frente.
spoken-todo-check-registration = Vea si la tarjeta está registrada como tarjeta de seguro médico. Se ve con el celular o en el lector de tarjetas de un hospital o una farmacia. Si todavía no lo está, regístrela ahí mismo.
spoken-todo-find-certificate-date = Averigüe la fecha de vencimiento del certificado electrónico. Puede verla en el frente de la tarjeta o en el { -portal }, o preguntar en la ventanilla municipal.
spoken-todo-submit-my-number = Presente su My Number a su seguro médico. Si trabaja en una empresa, pregunte primero en su trabajo.
spoken-todo-extend-card = Antes de que venza la tarjeta, haga en la ventanilla municipal el trámite para extender la fecha de vencimiento.
spoken-todo-continue-card = En la ventanilla municipal de su nueva dirección, haga el trámite para seguir usando la tarjeta.
spoken-todo-reset-pin = En la ventanilla municipal, configure de nuevo su PIN.
spoken-todo-get-card = Solicite una { -card(form: "short") }. Cuando le llegue la postal, vaya a recoger la tarjeta.
spoken-todo-reissue-card = Solicite la reemisión de la tarjeta en la ventanilla municipal.
spoken-todo-wait-for-card = Cuando le llegue el aviso, vaya a recoger la tarjeta nueva.
spoken-todo-apply-kakuninsho = Solicite a su seguro médico un { -kakuninsho }. Si trabaja en una empresa, pregunte primero en su trabajo.
spoken-todo-renew-certificate = Renueve el certificado electrónico de la tarjeta en la ventanilla municipal. Necesita la tarjeta y el PIN. Es gratis.
spoken-todo-renew-certificate-absent = Pida en la ventanilla municipal que pongan un certificado electrónico en la tarjeta. Necesita la tarjeta y el PIN.
spoken-todo-register = Registre la tarjeta para usarla como tarjeta de seguro médico. Puede hacerlo en el lector de tarjetas de un hospital o una farmacia. A veces también se puede con el celular o en un { -atm }.

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = Porque, para usarla como tarjeta de seguro médico, primero hay que obtener la tarjeta y después registrarla.
spoken-reason-card-expired = Porque la tarjeta misma está vencida. No encontramos ninguna regla que permita seguir usando una tarjeta vencida.
spoken-reason-card-lost = Porque primero se suspende la tarjeta perdida, para que nadie más la use. Las fuentes no coinciden en si el registro pasa a la tarjeta nueva. Por eso, revíselo cuando la reciba.
spoken-reason-card-damaged = Porque una tarjeta que no se puede leer no sirve. Mientras espera la tarjeta nueva, puede usar un certificado de elegibilidad si lo solicita.
spoken-reason-card-returned = Porque a quien devolvió la tarjeta puede no llegarle pronto el certificado de elegibilidad si no lo solicita.
spoken-reason-card-replacing = Porque, mientras espera la tarjeta nueva, puede usar un certificado de elegibilidad si lo solicita. Cuando reciba la tarjeta, revise si sigue registrada.
spoken-reason-all-in-order = La tarjeta, el registro y el certificado electrónico están en orden.
spoken-reason-certificate-renewable = Porque el certificado electrónico se puede renovar desde unos { $renewal-months } meses antes de que venza, y ya está en ese período.
spoken-reason-certificate-grace = Porque el certificado electrónico venció, pero la tarjeta todavía sirve como tarjeta de seguro médico. Sirve hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico.
spoken-reason-certificate-disputed = El certificado electrónico venció hace más de { $leaflet-months } meses. Según la explicación del gobierno, la tarjeta sirve hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico. Pero las fuentes no coinciden: renueve el certificado electrónico enseguida y revise el registro.
spoken-reason-certificate-lapsed = Porque el certificado electrónico venció hace tiempo y la tarjeta ya no está registrada como tarjeta de seguro médico.
spoken-reason-certificate-absent = Porque, para servir como tarjeta de seguro médico, la tarjeta necesita un certificado electrónico.
spoken-reason-not-registered = Porque la tarjeta sirve como tarjeta de seguro médico solo después de registrarla.
spoken-reason-not-registered-renewable = Porque la tarjeta sirve solo después de registrarla. Además, el certificado electrónico se puede renovar desde unos { $renewal-months } meses antes de que venza, y ya está en ese período.
spoken-reason-not-registered-without-certificate = Porque la tarjeta no se puede registrar sin un certificado electrónico vigente.
spoken-reason-card-not-sure = Porque lo que tiene que hacer depende de cómo está la tarjeta.
spoken-reason-registration-not-sure = Porque lo que tiene que hacer depende de si la tarjeta está registrada.
spoken-reason-certificate-not-sure = Porque lo que tiene que hacer depende de cuándo vence el certificado electrónico.
spoken-reason-in-any-case = Porque esto es necesario en cualquier caso.
spoken-reason-kakuninsho-late-elderly-everyone = Ese día, la regla era enviar un certificado de elegibilidad a todas las personas del Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>).
spoken-reason-kakuninsho-late-elderly-by-age = En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>), lo que se envía depende de la edad y de cómo se usa la tarjeta.
spoken-reason-kakuninsho-on-application = Si la tarjeta se perdió, está dañada o fue devuelta, o si usted espera la renovación o la reemisión, hay que solicitar el certificado de elegibilidad.
spoken-reason-kakuninsho-sent = En principio, a quien no puede usar la tarjeta como tarjeta de seguro médico se le envía un certificado de elegibilidad.
spoken-reason-kakuninsho-not-issued = A quien puede usar la tarjeta como tarjeta de seguro médico normalmente no se le da un certificado de elegibilidad.
spoken-reason-kakuninsho-open = Lo del certificado de elegibilidad se decidirá cuando se sepa si la tarjeta sirve.
spoken-reason-care-card-works = En el hospital o la farmacia se muestra la tarjeta.
spoken-reason-care-card-may-work = Todavía no está claro si la tarjeta sirve.
spoken-reason-care-nothing-to-show = La tarjeta todavía no se puede usar como tarjeta de seguro médico.
spoken-reason-my-number-not-submitted = Porque, si su seguro médico no tiene su My Number, aunque se lea la tarjeta no se puede comprobar que usted tiene seguro.
spoken-reason-residence-period-ending = Porque la tarjeta vence junto con el período de estadía. Aunque le extiendan el período de estadía, la fecha de la tarjeta no se extiende automáticamente.
spoken-reason-residence-period-over = Todavía está a tiempo hasta la fecha escrita en la tarjeta. Si hace el trámite a más tardar ese día, puede seguir usando la tarjeta.
spoken-reason-moved = Porque, si no hace el trámite en su nueva dirección, la tarjeta deja de servir.
spoken-reason-pin-locked = Porque un PIN bloqueado no se desbloquea solo, aunque se espere.
spoken-reason-works-not-without-my-number = Su seguro médico no tiene su My Number. Por eso la tarjeta todavía no sirve como tarjeta de seguro médico.
spoken-reason-works-not-without-pin-or-photo = Una tarjeta sin foto se usa con el PIN. Mientras el PIN está bloqueado, la tarjeta no se puede usar.
spoken-reason-works-once-data-are-in = Hasta que se registren los datos de su seguro médico nuevo, no se sabe si la tarjeta sirve.
spoken-reason-care-no-reader = En un hospital sin lector de tarjetas, se muestra la tarjeta y también algo que indique los datos de su seguro.
spoken-reason-care-kakuninsho = Mientras no pueda usar la tarjeta, se muestra el certificado de elegibilidad.
spoken-reason-care-old-card = Ese día todavía sirve la antigua tarjeta de seguro médico.
spoken-reason-kakuninsho-late-elderly-85 = En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>), el certificado de elegibilidad se envía a todas las personas que tenían { $age-sent } años o más el { $elderly-day }.
spoken-reason-kakuninsho-late-elderly-under-85 = En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>), a las personas que tenían menos de { $age-sent } años el { $elderly-day } no siempre les llega lo mismo. Depende, por ejemplo, de si usan la tarjeta.
spoken-reason-kakuninsho-my-number-not-submitted = A las personas que no han presentado su My Number se les envía un certificado de elegibilidad.
spoken-reason-kakuninsho-joining = La forma en que recibe el certificado de elegibilidad una persona que acaba de entrar depende de cada seguro médico.
spoken-reason-kakuninsho-after-old-card = Mientras sirve la antigua tarjeta de seguro médico, no se da el certificado de elegibilidad. A quien no puede usar la { -card(form: "short") } le llega antes de que la antigua deje de servir.
spoken-reason-kakuninsho-locked-infant = Mientras está bloqueado el PIN de la tarjeta de un bebé, se puede solicitar un certificado de elegibilidad.
spoken-reason-kakuninsho-with-help = Aunque puedan usar la tarjeta, las personas que necesitan ayuda y los bebés pueden recibir un certificado de elegibilidad si lo solicitan.
spoken-reason-held-keep = Porque, hasta que la tarjeta se pueda usar como tarjeta de seguro médico, usted necesita el certificado de elegibilidad.
spoken-reason-held-keep-both = Las personas que necesitan ayuda, los bebés y las personas del Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) pueden conservar los dos: la tarjeta y el certificado de elegibilidad.
spoken-reason-held-return = En este seguro médico, el certificado de elegibilidad se devuelve después de registrar la tarjeta.
spoken-reason-held-discard = Este seguro médico no recoge el certificado de elegibilidad después de que se registra la tarjeta.
spoken-reason-held-ask = Los documentos que tenemos no dicen qué hacer con el certificado de elegibilidad después de registrar la tarjeta.
spoken-reason-paper-on-application = Porque, para ir al médico con el certificado de elegibilidad, hay que solicitarlo.

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = ¿Puede ser que no haya presentado su My Number al seguro médico?
spoken-situation-residence-period-ending = Si su tarjeta vence junto con su período de estadía, ¿vence pronto? Dígame también la fecha escrita en la tarjeta.
spoken-situation-residence-period-over = Si su tarjeta vence junto con su período de estadía, ¿ya venció? Dígame también la fecha escrita en la tarjeta.
spoken-situation-moved = ¿Se mudó a otra ciudad o a otro municipio? Si sabe qué día presentó la notificación de llegada al nuevo domicilio (tennyu todoke, <ja>転入届</ja>), dígamelo también.
spoken-situation-pin-locked = ¿Olvidó el { -pin }, o está bloqueado?
spoken-situation-no-pin-card = ¿La tarjeta que tiene es una tarjeta sin PIN (<ja>顔認証マイナンバーカード</ja>)?
spoken-situation-infant = ¿Se trata de la tarjeta sin foto de un niño o niña de corta edad?
spoken-situation-newborn = ¿Acaba de nacer su hijo o hija?
spoken-situation-under-15 = ¿Es un trámite de un niño o niña de menos de { $age-guardian } años?
spoken-situation-school-trip = ¿Hay un viaje escolar o un campamento?
spoken-situation-nursery = ¿El personal de la guardería o del jardín de infantes lleva a veces al niño o niña al médico?
spoken-situation-name-changed = ¿Cambió su nombre? No hace falta que me diga el nombre nuevo.
spoken-situation-carer-needed = ¿Necesita siempre la ayuda de otra persona para usar la tarjeta?
spoken-situation-cannot-use-reader = ¿Cree que, solo por esta vez, no va a poder usar bien el lector de tarjetas?
spoken-situation-no-reader = ¿Va a un hospital o una clínica donde no hay lector de tarjetas, o donde el lector no funciona?
spoken-situation-new-insurer = ¿Cambió de seguro médico, por ejemplo al cambiar de trabajo? Si sabe qué día entregó los papeles en su trabajo, dígamelo también.
spoken-situation-age-75-soon = ¿Pronto cumple { $age-elderly } años?
spoken-situation-koki-korei-85 = ¿Está en el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) y tenía { $age-sent } años o más el { $elderly-day }?
spoken-situation-koki-korei-under-85 = ¿Está en el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) y tenía menos de { $age-sent } años el { $elderly-day }?
spoken-situation-surgery-planned = ¿Cree que va a tener gastos médicos altos, por ejemplo por una operación o una hospitalización?
spoken-situation-specific-disease = ¿Recibe tratamiento por una enfermedad específica (<ja>特定疾病</ja>), por ejemplo diálisis? No hace falta que me diga el nombre de la enfermedad.
spoken-situation-has-kakuninsho = ¿Tiene un { -kakuninsho } que no esté vencido?
spoken-situation-has-two-kakuninsho = ¿Tiene dos certificados de elegibilidad (shikaku kakuninsho, <ja>資格確認書</ja>)?
spoken-situation-leaving-insurer = ¿Va a dejar su seguro médico actual, o ya lo dejó?
spoken-situation-has-old-card = ¿Tiene la antigua tarjeta de seguro médico (<ja>健康保険証</ja>)?
spoken-situation-only-oshirase = ¿Lo que tiene es solo el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>)?
spoken-situation-voluntary-member = ¿Dejó el trabajo y sigue en el seguro médico de esa empresa (<ja>任意継続</ja>)?
spoken-situation-wants-to-cancel = ¿Quiere cancelar el registro como tarjeta de seguro médico?
spoken-situation-stays-on-paper = ¿Quiere ir al médico con el { -kakuninsho }, y no con la tarjeta?
spoken-situation-suspicious-call = ¿Recibió una llamada o un mensaje sospechoso?
spoken-situation-abroad = ¿Está ahora fuera de Japón?
