# The script: what an agent says on the phone. Every question, answer, to-do, reason and situation has its spoken line:
# short enough for one breath, plain, and without a hint of which answer is convenient.

# The frame of a call.
spoken-greeting = Gracias por llamar. Le puedo orientar sobre la { -hokensho }.
spoken-no-names = No le voy a pedir su nombre, su My Number ni otros números personales. Si no sabe algo, diga «No lo sé».
spoken-insurer = ¿En qué seguro médico está usted?
spoken-situations = ¿Hay algo más que le preocupe o le cause dificultades? Por ejemplo: una mudanza, un cambio de trabajo, el período de estadía, algo sobre sus hijos o el PIN.
# $count: how many things to do
spoken-closing-decided =
    { $count ->
        [0] Le resumo. Sobre la solicitud, el registro y la renovación de la tarjeta, por ahora no tiene que hacer ningún trámite. Si hay algo más que sea importante, se lo digo a continuación.
        [one] Le resumo. Hay una cosa que hacer.
       *[other] Le resumo. Hay { $count } cosas que hacer.
    }
# $count: how many things to find out
spoken-closing-undecided =
    { $count ->
        [0] Le resumo. Todavía no está decidido qué tiene que hacer.
        [one] Le resumo. Primero hay una cosa que averiguar.
       *[other] Le resumo. Primero hay { $count } cosas que averiguar.
    }
# $number: which of the to-dos; $todo: what to do
spoken-number = Punto { $number }. { $todo }
# Before what to show at the doctor's.
spoken-doctor = Ahora le hablo del hospital, la clínica y la farmacia.
# $phone: the line to call
spoken-phone = Si después le surge alguna duda, llame al { $phone }.
# $code: the receipt
spoken-receipt = Le doy el código de comprobante. Por favor, anótelo: { $code }. Si nos llama otra vez, díganos este código y le podremos orientar a partir de sus respuestas de hoy.
spoken-receipt-in = Gracias por el código de comprobante. Le oriento a partir de sus respuestas anteriores.
spoken-goodbye = Si quiere preguntar algo más, dígamelo con toda confianza. Si no, me despido. Gracias por llamar.

# The questions.
spoken-question-card = Le pregunto por la { -card }. ¿Qué se acerca más a su caso: la tiene, nunca ha tenido una, la perdió, está dañada, la solicitó y la está esperando, o la devolvió?
spoken-question-card-expired = En el frente de la tarjeta hay una fecha impresa, seguida de «<ja>まで有効</ja>» (made yuko), que significa «válida hasta esa fecha». ¿Esa fecha ya pasó o todavía no?
spoken-question-registered = ¿Cómo está el registro de esa tarjeta como tarjeta de seguro médico? ¿Ya está hecho, todavía no, lo canceló o no lo sabe?
spoken-question-certificate = ¿De qué año y mes es la fecha de vencimiento del { -certificate } de la tarjeta? No es la fecha impresa que va seguida de «<ja>まで有効</ja>» (made yuko). Basta con el año y el mes.

# If they do not know.
spoken-unknown-card = Es una tarjeta de plástico con su nombre y una fecha impresa seguida de «<ja>まで有効</ja>» (made yuko). No es la tarjeta de notificación de papel (tsuchi kado, <ja>通知カード</ja>) ni el aviso de papel con su número (kojin bango tsuchisho, <ja>個人番号通知書</ja>). Si no la encuentra, dígamelo, por favor.
spoken-unknown-card-expired = Léame, por favor, la fecha impresa en el frente, la que va seguida de «<ja>まで有効</ja>» (made yuko). No es la fecha escrita a mano.
spoken-unknown-registered = En la pantalla «<ja>健康保険証</ja>» (kenko hokensho) del { -portal }, ¿aparece o no «<ja>登録済</ja>» (toroku-zumi), que significa «registrada»? Si ahora no puede verla, basta con decir «No lo sé».
spoken-unknown-certificate = El certificado electrónico es información guardada dentro de la tarjeta que muestra quién es usted. Su fecha de vencimiento se escribe a mano en el frente, en «<ja>電子証明書の有効期限</ja>» (denshi shomeisho no yuko kigen). Si está vacío, o si recibió un certificado nuevo y no cambió la fecha, dígamelo, por favor.

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
spoken-choice-certificate-valid = Entonces, el certificado todavía está vigente y usted no sabe la fecha.
spoken-choice-certificate-expired = Entonces, le dijeron que el certificado ya venció.
spoken-choice-certificate-absent = Entonces, la tarjeta no tiene certificado electrónico.

# The to-dos. $phone: the line that stops a lost card
spoken-todo-suspend-card = Llame ahora mismo al { $phone } y pida que suspendan el uso de la tarjeta. Atienden de día y de noche.
spoken-todo-report-to-police = Denuncie la pérdida de la tarjeta en un puesto de policía cercano (koban, <ja>交番</ja>) o en una comisaría. Pida el número de denuncia (juri bango, <ja>受理番号</ja>) y anótelo.
spoken-todo-check-card = Vea si tiene la tarjeta y si ya pasó la fecha impresa en el frente. Si no la encuentra, pregunte primero si la tiene su familia o el personal que le ayuda. Si no sabe si alguna vez la tuvo, pregunte en la ventanilla municipal. Si la tenía y no aparece, llame enseguida al { $phone } y pida que suspendan su uso. Atienden de día y de noche.
spoken-todo-check-registration = Vea si la tarjeta está registrada como tarjeta de seguro médico, en el lector de tarjetas de un hospital, una clínica o una farmacia. Si todavía no lo está, regístrela ahí mismo. En algunos casos también se ve con el celular.
spoken-todo-find-certificate-date = Averigüe la fecha de vencimiento del certificado electrónico. Si no está escrita en el frente de la tarjeta, vaya con la tarjeta a la ventanilla municipal de donde vive y pregunte. En algunos casos también se ve en el { -portal }.
spoken-todo-submit-my-number = Presente su My Number a su seguro médico. Si usted, o el familiar por quien tiene el seguro, trabaja en una empresa, pregunte primero en esa empresa.
spoken-todo-extend-card = Antes de que venza la { -card(form: "short") }, haga en la ventanilla municipal de donde vive el trámite para extender su fecha de vencimiento. Es un trámite distinto del de la tarjeta de residencia (zairyu kado, <ja>在留カード</ja>). Si tiene la tarjeta que reúne las dos (tokutei zairyu kado, <ja>特定在留カード</ja>), pregunte en la ventanilla.
spoken-todo-continue-card = En la ventanilla municipal de su nueva dirección, haga el trámite para seguir usando la tarjeta.
spoken-todo-reset-pin = En la ventanilla municipal de donde vive, configure de nuevo su PIN.
spoken-todo-get-card = Solicite una { -card(form: "short") }. En la ventanilla municipal de donde vive le dicen cómo solicitarla. Si ya la solicitó, solo espere. Cuando le llegue la postal (hagaki), vaya a recoger la tarjeta a la ventanilla que ahí se indica. Si la postal no le llega o la perdió, pregunte en la ventanilla municipal.
spoken-todo-reissue-card = Solicite la reemisión de la tarjeta en la ventanilla municipal de donde vive.
spoken-todo-wait-for-card = Cuando la municipalidad de donde vive le avise de la tarjeta nueva, vaya a recogerla. Si la postal (hagaki) con el aviso no le llega o la perdió, pregunte en la ventanilla municipal.
spoken-todo-apply-kakuninsho = Solicite pronto a su seguro médico un { -kakuninsho }. Es el documento que se muestra en hospitales, clínicas y farmacias en lugar de la tarjeta. Si usted, o el familiar por quien tiene el seguro, trabaja en una empresa, pregunte primero en esa empresa.
spoken-todo-renew-certificate = Pida en la ventanilla municipal de donde vive que renueven el certificado electrónico de la tarjeta. Necesita la tarjeta y, si la tarjeta tiene PIN, también el PIN. Es gratis. A veces hay que pedir cita, así que llame antes y pregunte.
spoken-todo-renew-certificate-absent = Pida en la ventanilla municipal de donde vive que pongan un certificado electrónico en la tarjeta. Necesita la tarjeta y, si la tarjeta tiene PIN, también el PIN. A veces hay que pedir cita, así que llame antes y pregunte.
spoken-todo-register = Registre la tarjeta para usarla como tarjeta de seguro médico. Puede hacerlo en el lector de tarjetas de un hospital, una clínica o una farmacia. En algunos casos también se puede con el celular o en un { -atm }.

# The reasons. $renewal-months, $works-on-months, $leaflet-months: the spans of the law; $age-sent: years;
# $elderly-day: the day that counts for the age.
spoken-reason-no-card = Porque, para usar la { -card(form: "short") } como tarjeta de seguro médico, primero se obtiene la tarjeta y después se registra.
spoken-reason-card-expired = Porque la tarjeta misma está vencida. No encontramos ninguna regla que permita seguir usando una tarjeta vencida.
spoken-reason-card-lost = Porque primero se suspende la tarjeta perdida, para que nadie más la use. Las fuentes no coinciden en si el registro pasa a la tarjeta nueva. Por eso, cuando la reciba, revise usted si está registrada.
spoken-reason-card-damaged = Porque una tarjeta que no se puede leer no sirve. Mientras espera la tarjeta nueva, puede usar un certificado de elegibilidad si lo solicita.
spoken-reason-card-returned = Porque a quien devolvió la tarjeta puede no llegarle pronto el certificado de elegibilidad si no lo solicita.
spoken-reason-card-replacing = Porque, mientras espera la tarjeta nueva, puede usar un certificado de elegibilidad si lo solicita. Cuando reciba la tarjeta, revise usted si sigue registrada.
spoken-reason-all-in-order = La tarjeta, el registro y el certificado electrónico están en orden.
spoken-reason-certificate-renewable = Porque el certificado electrónico se puede renovar desde unos { $renewal-months } meses antes de que venza, y ya está en ese período.
spoken-reason-certificate-grace = Porque el certificado electrónico venció, y la tarjeta sirve como tarjeta de seguro médico solo hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado.
spoken-reason-certificate-disputed = El certificado electrónico venció hace más de { $leaflet-months } meses. Según el gobierno, la tarjeta sirve hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado. Pero las fuentes no cuentan igual: renuévelo enseguida y revise el registro.
spoken-reason-certificate-lapsed = Porque ya pasó el plazo para usar la tarjeta después de que venció el certificado electrónico, y la tarjeta ya no está registrada como tarjeta de seguro médico.
spoken-reason-certificate-absent = Porque, para servir como tarjeta de seguro médico, la tarjeta necesita un certificado electrónico.
spoken-reason-not-registered = Porque la tarjeta sirve como tarjeta de seguro médico solo después de registrarla.
spoken-reason-not-registered-renewable = Porque la tarjeta sirve solo después de registrarla. Además, el certificado electrónico se puede renovar desde unos { $renewal-months } meses antes de que venza, y ya está en ese período.
spoken-reason-not-registered-without-certificate = Porque la tarjeta no se puede registrar sin un certificado electrónico vigente.
spoken-reason-card-not-sure = Porque lo que tiene que hacer depende de cómo está la tarjeta.
spoken-reason-registration-not-sure = Porque lo que tiene que hacer depende de si la tarjeta está registrada.
spoken-reason-certificate-not-sure = Porque lo que tiene que hacer depende de cuándo vence el certificado electrónico.
spoken-reason-in-any-case = Porque esto es necesario en cualquier caso.
spoken-reason-kakuninsho-late-elderly-everyone = Ese día, la regla era enviar un certificado de elegibilidad a todas las personas del Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>).
spoken-reason-kakuninsho-late-elderly-by-age = En el Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>), lo que se envía depende de la edad y de cómo se usa la tarjeta.
spoken-reason-kakuninsho-on-application = Si la tarjeta se perdió, está dañada o fue devuelta, o si usted espera la renovación o la reemisión, hay que solicitar el certificado de elegibilidad.
spoken-reason-kakuninsho-sent = En principio, a quien no puede usar la tarjeta como tarjeta de seguro médico se le envía un certificado de elegibilidad.
spoken-reason-kakuninsho-not-issued = A quien puede usar la tarjeta como tarjeta de seguro médico normalmente no se le da un certificado de elegibilidad.
spoken-reason-kakuninsho-open = Lo del certificado de elegibilidad se decidirá cuando se sepa si la tarjeta sirve.
spoken-reason-care-card-works = En el hospital, la clínica o la farmacia se muestra la tarjeta.
spoken-reason-care-card-may-work = Todavía no está claro si la tarjeta sirve.
spoken-reason-care-nothing-to-show = La tarjeta todavía no se puede usar como tarjeta de seguro médico.
spoken-reason-my-number-not-submitted = Porque, si su seguro médico no tiene su My Number, aunque se lea la tarjeta no se puede comprobar que usted tiene seguro.
spoken-reason-residence-period-ending = Porque la { -card(form: "short") } vence junto con el período de estadía. Aunque le extiendan el período de estadía, la fecha de la tarjeta no se extiende automáticamente.
spoken-reason-residence-period-over = Todavía está a tiempo hasta la fecha escrita en la { -card(form: "short") }. Si hace el trámite a más tardar ese día, puede seguir usando la tarjeta.
spoken-reason-moved = Porque, si no hace el trámite en su nueva dirección, la tarjeta deja de servir.
spoken-reason-pin-locked = Porque un PIN bloqueado no se desbloquea solo, aunque se espere.
spoken-reason-works-not-without-my-number = Su seguro médico todavía no tiene su My Number. Por eso la tarjeta no se puede usar como tarjeta de seguro médico.
spoken-reason-works-not-without-pin-or-photo = Una tarjeta sin foto se usa con el PIN. Mientras el PIN está bloqueado, la tarjeta no se puede usar.
spoken-reason-works-once-data-are-in = Hasta que se registren los datos de su seguro médico nuevo, no se sabe si la tarjeta sirve.
spoken-reason-care-no-reader = En un hospital o una clínica sin lector de tarjetas, se muestra la tarjeta y también algo que indique los datos de su seguro.
spoken-reason-care-kakuninsho = Mientras no pueda usar la tarjeta, se muestra el certificado de elegibilidad.
spoken-reason-care-old-card = Ese día todavía sirve la antigua tarjeta de seguro médico.
spoken-reason-kakuninsho-late-elderly-85 = En el Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>), el certificado de elegibilidad se envía a todas las personas que tenían { $age-sent } años o más el { $elderly-day }.
spoken-reason-kakuninsho-late-elderly-under-85 = En el Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>), a las personas que tenían menos de { $age-sent } años el { $elderly-day } no siempre les llega lo mismo. Depende, por ejemplo, de si usan la tarjeta.
spoken-reason-kakuninsho-my-number-not-submitted = A las personas que no han presentado su My Number se les envía un certificado de elegibilidad.
spoken-reason-kakuninsho-joining = La forma en que recibe el certificado de elegibilidad una persona que acaba de entrar depende de cada seguro médico.
spoken-reason-kakuninsho-after-old-card = Mientras sirve la antigua tarjeta de seguro médico, no se da el certificado de elegibilidad. A quien no puede usar la { -card(form: "short") } le llega antes de que la antigua deje de servir.
spoken-reason-kakuninsho-locked-infant = Mientras está bloqueado el PIN de la tarjeta sin foto de un niño o niña de corta edad, se puede solicitar un certificado de elegibilidad.
spoken-reason-kakuninsho-with-help = Aunque puedan usar la tarjeta, las personas que necesitan ayuda y los niños y niñas de corta edad con tarjeta sin foto pueden recibir un certificado de elegibilidad si lo solicitan.
spoken-reason-held-keep = Porque, hasta que la tarjeta se pueda usar como tarjeta de seguro médico, usted necesita el certificado de elegibilidad.
spoken-reason-held-keep-both = Las personas que necesitan ayuda, los niños y niñas de corta edad con tarjeta sin foto y las personas del Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>) pueden conservar los dos: la tarjeta y el certificado de elegibilidad.
spoken-reason-held-return = En este seguro médico, el certificado de elegibilidad se devuelve después de registrar la tarjeta.
spoken-reason-held-discard = Este seguro médico no recoge el certificado de elegibilidad después de que se registra la tarjeta.
spoken-reason-held-ask = Los documentos que tenemos no dicen qué hacer con el certificado de elegibilidad después de registrar la tarjeta.
spoken-reason-held-changes = Porque, cuando cambia el seguro médico, lo que hay que hacer con el certificado de elegibilidad del seguro anterior no es lo mismo que con el del seguro actual.
spoken-reason-held-own-rules = Porque, cuando se deja el seguro médico o cuando se tienen dos certificados de elegibilidad, hay otras reglas.
spoken-reason-held-on-paper = Porque, si cancela el registro de la tarjeta, irá al médico con el certificado de elegibilidad.
spoken-reason-paper-on-application = Porque, para ir al médico con el certificado de elegibilidad, hay que solicitarlo.

# The situations, as they are asked. $age-elderly, $age-sent, $age-guardian: years; $elderly-day: the day that counts.
spoken-situation-my-number-not-submitted = ¿Puede ser que no haya presentado su My Number al seguro médico?
spoken-situation-residence-period-ending = ¿Su { -card(form: "short") } vence junto con su período de estadía, y vence pronto? Dígame también la fecha impresa en esa tarjeta, seguida de «<ja>まで有効</ja>» (made yuko). No es la fecha de la tarjeta de residencia (zairyu kado, <ja>在留カード</ja>).
spoken-situation-residence-period-over = ¿Su { -card(form: "short") } vencía junto con su período de estadía, y ya venció? Dígame también la fecha impresa en esa tarjeta, seguida de «<ja>まで有効</ja>» (made yuko). No es la fecha de la tarjeta de residencia (zairyu kado, <ja>在留カード</ja>).
spoken-situation-moved = ¿Se mudó a otra ciudad o a otro municipio y todavía no ha hecho el trámite para seguir usando la tarjeta? Si sabe qué día presentó la notificación de llegada al nuevo domicilio (tennyu todoke, <ja>転入届</ja>), dígamelo también.
spoken-situation-pin-locked = ¿Olvidó el { -pin }, o está bloqueado?
spoken-situation-no-pin-card = ¿La tarjeta que tiene es una tarjeta sin PIN (kao ninsho mai namba kado, <ja>顔認証マイナンバーカード</ja>)?
spoken-situation-infant = ¿Se trata de la tarjeta sin foto de un niño o niña de corta edad?
spoken-situation-newborn = ¿Acaba de nacer su hijo o hija?
spoken-situation-under-15 = ¿Es un trámite de un niño o niña de menos de { $age-guardian } años?
spoken-situation-school-trip = ¿Se trata de un viaje escolar o de un campamento (gasshuku) de su hijo o hija?
spoken-situation-nursery = ¿Puede pasar que el personal de la guardería o del jardín de infantes lleve a su hijo o hija al hospital?
spoken-situation-name-changed = ¿Cambió su nombre? No hace falta que me diga el nombre nuevo.
spoken-situation-carer-needed = ¿Necesita siempre la ayuda de otra persona para usar la tarjeta?
spoken-situation-cannot-use-reader = ¿Cree que, solo por esta vez, no va a poder usar bien el lector de tarjetas?
spoken-situation-no-reader = ¿Va a un hospital o una clínica donde no hay lector de tarjetas, o donde el lector no funciona?
spoken-situation-new-insurer = ¿Cambió de seguro médico, por ejemplo al cambiar de trabajo o al mudarse? Si trabaja en una empresa y sabe qué día entregó los papeles en su trabajo, dígamelo también.
spoken-situation-age-75-soon = ¿Pronto cumple { $age-elderly } años?
spoken-situation-koki-korei-85 = ¿Está en el Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>) y tenía { $age-sent } años o más el { $elderly-day }?
spoken-situation-koki-korei-under-85 = ¿Está en el Seguro Médico para Ancianos (koki koreisha iryo, <ja>後期高齢者医療</ja>) y tenía menos de { $age-sent } años el { $elderly-day }?
spoken-situation-surgery-planned = ¿Cree que va a tener gastos médicos altos, por ejemplo por una operación o una hospitalización?
spoken-situation-specific-disease = ¿Recibe tratamiento por una enfermedad específica (tokutei shippei, <ja>特定疾病</ja>), por ejemplo diálisis? No hace falta que me diga el nombre de la enfermedad.
spoken-situation-has-kakuninsho = ¿Tiene, de su seguro médico actual, un { -kakuninsho } que todavía no esté vencido?
spoken-situation-has-two-kakuninsho = ¿Tiene dos certificados de elegibilidad (shikaku kakuninsho, <ja>資格確認書</ja>)?
spoken-situation-leaving-insurer = ¿Va a dejar su seguro médico actual, o ya lo dejó?
spoken-situation-has-old-card = ¿Tiene la antigua tarjeta de seguro médico (kenko hokensho, <ja>健康保険証</ja>)?
spoken-situation-only-oshirase = ¿Lo que tiene es solo el aviso de información de elegibilidad (shikaku joho no oshirase, <ja>資格情報のお知らせ</ja>)?
spoken-situation-voluntary-member = ¿Dejó el trabajo y sigue en el seguro médico de esa empresa (nin'i keizoku, <ja>任意継続</ja>)?
spoken-situation-wants-to-cancel = ¿Desea cancelar el registro como tarjeta de seguro médico?
spoken-situation-stays-on-paper = ¿Desea ir al médico con el { -kakuninsho }, y no con la tarjeta?
spoken-situation-suspicious-call = ¿Recibió una llamada o un mensaje sospechoso?
spoken-situation-abroad = ¿Está ahora fuera de Japón?
