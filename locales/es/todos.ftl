# To-dos. The value is the title; the attributes say how, what to bring, what it costs, how long it takes and what to
# mind. Ways (way-…) are printed in their place where there are several.
# $phone: the line to call first; $address: a web address; the other variables are figures of the facts.

todo-suspend-card = Llame por teléfono para que suspendan el uso de la tarjeta
    .how = Llame ahora mismo al { $phone }. Atienden de día y de noche, también los fines de semana y los feriados.
    .note = Si encuentra la tarjeta antes de solicitar la reemisión, en su { -municipality } pueden activarla de nuevo. Lleve la tarjeta y otro documento que demuestre quién es usted.
todo-report-to-police = Denuncie la pérdida a la policía
    .how = Avise en el puesto de policía más cercano (<ja>交番</ja>) o en la comisaría que perdió la tarjeta.
    .note = Anote el número de denuncia (<ja>受理番号</ja>). Lo necesita para pedir la tarjeta nueva.
todo-check-card = Vea si tiene la tarjeta y si no está vencida
    .how = Mire la fecha impresa antes de «<ja>まで有効</ja>» en el frente de la tarjeta. Si no encuentra la tarjeta, pregunte primero si la tiene su familia o el personal del hogar o centro donde vive o recibe cuidados. Si nunca ha tenido una tarjeta, o no sabe si la tuvo, pregunte en la ventanilla municipal. Si la tenía y no está en ningún lado, considérela perdida: llame al { $phone } y pida que suspendan su uso. Atienden de día y de noche.
todo-check-registration = Vea si la tarjeta está registrada como tarjeta de seguro médico y, si no lo está, regístrela
way-check-registration-portal = Abra la { -app }, entre al { -portal } y elija «<ja>健康保険証</ja>». Si aparece «<ja>登録済</ja>», la tarjeta está registrada.
    .label = Con el celular
way-check-registration-reader = Ponga la tarjeta en el { -reader }. Si no está registrada, aparece la pantalla de registro.
    .label = En un hospital, una clínica o una farmacia
todo-find-certificate-date = Averigüe la fecha de vencimiento del certificado electrónico
way-find-certificate-date-card-face = Mire el espacio «<ja>電子証明書の有効期限</ja>» en el frente. Cada persona lo llena al recibir su tarjeta, así que puede estar vacío. Es una fecha distinta de la fecha de vencimiento de la tarjeta, que está impresa.
    .label = En la tarjeta
way-find-certificate-date-portal = Entre al { -portal } para verla.
    .label = Con el celular o la computadora
way-find-certificate-date-municipality = Pregunte en su { -municipality }. Lleve la tarjeta.
    .label = En la ventanilla
todo-submit-my-number = Presente su My Number a su seguro médico
    .how = Preséntelo a su { -insurer }. Si trabaja en una empresa, pregunte primero en su trabajo.
todo-extend-card = Haga extender la fecha de vencimiento de la tarjeta
    .how = Haga el trámite en su { -municipality } antes de que venza la tarjeta. Si su Tarjeta My Number y su tarjeta de residencia son una sola (tarjeta de residencia especificada, <ja>特定在留カード</ja>), pregunte en la ventanilla.
todo-continue-card = Haga el trámite para seguir usando la tarjeta en su nueva dirección
    .how = Haga el trámite en la ventanilla municipal de su nueva dirección.
todo-reset-pin = Configure de nuevo su PIN
    .how = Haga el trámite en su { -municipality }.
todo-get-card = Obtenga una { -card }
    .how = Vea cómo solicitarla en { $address } o pregunte en su { -municipality }. Después de la solicitud le llega una postal. Vaya a la ventanilla que indica la postal y recoja la tarjeta.
    .note = Si ya la solicitó, espere a que llegue la postal y vaya a recoger la tarjeta. Si la postal no le llega o la perdió, pregunte en la ventanilla municipal.
todo-reissue-card = Solicite la reemisión de la tarjeta
    .how = Solicítela en su { -municipality }.
    .cost = { $reissue-fee } yenes. Si perdió la tarjeta y tiene prisa, hay una emisión urgente por { $express-reissue-fee } yenes: si la solicita dentro de los { $express-within-days } días desde que avisó de la pérdida a la municipalidad, la tarjeta llega más o menos en { $express-weeks ->
        [one] una semana
       *[other] { $express-weeks } semanas
    }. Si la tarjeta está dañada, puede que no tenga que pagar: pregunte en la ventanilla.
todo-wait-for-card = Recoja la tarjeta nueva
    .how = Espere el aviso de su municipalidad y, cuando llegue, vaya a recogerla. Si la postal (hagaki) con el aviso no le llega o la perdió, pregunte en la ventanilla municipal.
todo-apply-kakuninsho = Solicite un { -kakuninsho }
    .how = Solicítelo a su { -insurer }. Si trabaja en una empresa, pregunte primero en su trabajo.
    .note = Mientras no pueda usar la tarjeta, muestre el certificado de elegibilidad en hospitales y farmacias.
todo-renew-certificate = Renueve el { -certificate } de su tarjeta
    .how = Haga el trámite en su { -municipality }. No se puede hacer por internet. En algunas municipalidades hay que pedir cita, así que es mejor llamar antes. El certificado electrónico es información guardada dentro de la tarjeta que muestra quién es usted.
    .bring = la tarjeta; el { -pin }, si la tarjeta lo tiene; y, si le llegó, el aviso de vencimiento (<ja>有効期限通知書</ja>)
    .cost = es gratis, también si ya venció.
    .time = el certificado electrónico nuevo puede tardar unas { $certificate-reflected-hours } horas en funcionar.
    .note = Si va otra persona en su lugar, necesita el formulario de consulta y respuesta (<ja>照会書兼回答書</ja>) en un sobre cerrado. Pregunte antes en la ventanilla.
# The same to-do where there is no certificate on the card yet.
todo-renew-certificate-absent = Pida que pongan un { -certificate } en su tarjeta
    .how = Haga el trámite en su { -municipality }. En algunas municipalidades hay que pedir cita, así que es mejor llamar antes. El certificado electrónico es información guardada dentro de la tarjeta que muestra quién es usted.
    .bring = la tarjeta y el { -pin }, si la tarjeta lo tiene
todo-register = Registre la tarjeta para usarla como tarjeta de seguro médico
# The steps change with the day: they are among the guides.
way-register-portal =
    .label = Con el celular
way-register-atm = Lleve la tarjeta, presione «<ja>マイナンバーカードでの手続き</ja>» y después «<ja>健康保険証利用の申込み</ja>». Necesita el PIN.
    .label = En un { -atm }
way-register-reader = Ponga la tarjeta en el { -reader }. Si todavía no está registrada, aparece la pantalla de registro.
    .label = En un hospital, una clínica o una farmacia
