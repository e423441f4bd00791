# The library: what people ask. Of each topic the title (topic-<topic>) and its parts (topic-<topic>-<part>). A part's
# value is its heading, and its .lines say what is below it, a line each; a bite (…-bite…) has no heading: it is
# the one or two lines that answer most people. Parts that only show a to-do are headed by that to-do and are not here. Every language
# has the same number of lines. The figures come from the law and the facts, as in the other files.

library-heading = Busque lo que quiere saber
library-lead = Aquí están las respuestas a preguntas frecuentes. Lo que usted lee aquí no queda guardado en ningún lugar.
group-papers = Papeles que se muestran en el hospital o la farmacia
group-registration = Registro como tarjeta de seguro médico
group-card = Tarjeta, certificado electrónico, PIN
group-visit = Hospital, farmacia, ambulancia
group-life = Hijos, edad, mudanza, período de estadía
group-trust = Llamadas sospechosas, la ley, sobre Shirube
group-desk = Para quienes atienden por teléfono o en ventanilla

# What stands around every topic.
library-open = Ver preguntas frecuentes
library-of-result = Preguntas relacionadas con esta respuesta
topic-begin = Averiguar qué hacer en mi caso
topic-back = Ver otras preguntas
# $insurer: the insurer's name
topic-insurer-silent = Aparte de lo que se dice arriba, en los documentos que tenemos no encontramos ninguna regla propia de este seguro médico: { $insurer }. Si quiere saber más, pregunte a su seguro médico.
topic-insurers-differ = Algunas cosas cambian según el seguro médico. Donde dice «Lo que dicen los documentos de este seguro médico: …», lea solo lo que corresponde al suyo. Uno de los documentos no dice de qué Sociedad de Seguro de Salud (<ja>健康保険組合</ja>) es: aquí aparece como «con trámites a través de la empresa». Si el nombre de su seguro médico no está aquí, pregunte a su seguro médico. Si los papeles que le llegaron de su propio seguro médico dicen otra cosa, siga esos papeles. No tire ningún papel antes de preguntar.

# The papers side by side. $date: the last day on which it counted
table-caption = Comparación de lo que se muestra en el hospital o la farmacia
table-what = Qué se compara
paper-my-number-card = { -hokensho }
paper-oshirase = Aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>)
paper-kakuninsho = Certificado de elegibilidad (shikaku kakuninsho, <ja>資格確認書</ja>)
paper-old-card = Antigua tarjeta de seguro médico (<ja>健康保険証</ja>)
row-form = Forma
row-purpose = Para qué es
row-entitlement = ¿Basta con mostrar solo esto para ir al médico?
row-elderly = ¿Reemplaza al certificado para personas mayores (<ja>高齢受給者証</ja>, que indica su parte del costo)?
row-limit = ¿Reemplaza al certificado de límite máximo de pago (<ja>限度額適用認定証</ja>, que indica lo máximo que paga al mes)?
row-disease = ¿Reemplaza al certificado de enfermedad específica (<ja>特定疾病療養受療証</ja>, por ejemplo por diálisis)?
form-card = Tarjeta
form-paper = Papel u otra forma
purpose-my-number-card = En el hospital, la clínica o la farmacia, se pone en el lector de tarjetas. Donde no hay lector, se muestra también el aviso de información de elegibilidad o la pantalla del Portal My Number.
purpose-oshirase = Es para conocer el número de su seguro y otros datos.
purpose-kakuninsho = Lo muestra en el hospital o la farmacia quien no puede usar la tarjeta como tarjeta de seguro médico. Solo sirve si no está vencido.
purpose-old-card = Es lo que antes se mostraba en el hospital o la farmacia.
standing-yes = ○ Sí
standing-no = × No
standing-with-consent = ○ Sí (si acepta que se comparta la información)
standing-after-recognition = ○ Sí (solicite antes a su seguro médico el reconocimiento de la enfermedad específica)
standing-may-be-printed = △ Solo si está impreso
standing-until = ○ Sí (hasta el { $date })
standing-over = × No (sirvió hasta el { $date })

# Papers.

topic-kakuninsho = El { -kakuninsho }
    .words = shikakukakuninsho, papel sin tarjeta, seguro en papel, reemplazo del hokensho, constancia del seguro, carnet provisional, consulta sin tarjeta, no llegó el papel, no llegó el certificado, certificado vencido, perdí el certificado, validez del certificado, devolver el certificado, me llegaron dos, a quién le llega, gratis
topic-kakuninsho-bite =
    Es el documento que muestran en la recepción del hospital o la farmacia las personas que no pueden usar la { -card } como tarjeta de seguro médico. Es gratis.
    A muchas personas les llega sin solicitarlo. Sirve hasta la fecha impresa en él.
topic-kakuninsho-who = Quién lo recibe
    .lines =
        En principio, llega sin que lo solicite: si no tiene la tarjeta, si la tarjeta venció, si no la ha registrado como tarjeta de seguro médico, si canceló el registro, si la tarjeta no lleva { -certificate }, si el registro se perdió porque venció el certificado electrónico, o si no ha presentado su My Number al seguro médico. Si el certificado de elegibilidad no le ha llegado, pregunte a su seguro médico.
        Hay que solicitarlo: si perdió la tarjeta, si la tarjeta está dañada, si la devolvió, o si espera la renovación o la reemisión de la tarjeta.
        Si puede usar la tarjeta como tarjeta de seguro médico, normalmente no se le da. Pero las personas que necesitan ayuda y los niños y niñas de corta edad con tarjeta sin foto pueden recibirlo si lo solicitan.
        En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>, el de las personas de { $age-elderly } años o más y algunas otras), puede llegarle aunque pueda usar la tarjeta. Si acaba de entrar en un seguro médico, o si es para un bebé recién nacido, pregunte al seguro médico.
topic-kakuninsho-not-everyone = A alguien de la familia no le llegó; registré la tarjeta y aun así me llegó
    .lines =
        También dentro de una familia, cada persona es un caso distinto. A quien puede usar la tarjeta como tarjeta de seguro médico normalmente no le llega. Si alguien no puede usar la tarjeta y no le ha llegado, pregunte al seguro médico.
        En los envíos generales, a quién se le envía depende de cómo estaba el registro en un día determinado. También puede llegarle si registró la tarjeta después de ese día. No es un error.
topic-kakuninsho-validity = Hasta cuándo sirve y qué forma tiene
topic-kakuninsho-arrives = Cuando le llegue
    .lines = Compruebe el nombre y hasta qué fecha sirve, y guárdelo con cuidado. En el hospital o la farmacia, muéstrelo en la recepción.
topic-kakuninsho-registered = Si después registra la tarjeta
    .lines =
        Las personas que necesitan ayuda, los niños y niñas de corta edad con tarjeta sin foto y las personas del Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) pueden tener los dos: la tarjeta y el certificado de elegibilidad. En estos casos, conserve el certificado de elegibilidad aunque más abajo diga que se devuelve o se desecha.
        Si está en continuación voluntaria (<ja>任意継続</ja>, es decir, dejó el trabajo y sigue en el seguro médico de esa empresa), pregunte directamente a su seguro médico qué hacer con el certificado de elegibilidad.
topic-kakuninsho-changes = Si cambia su nombre u otro dato
    .lines = Avise a su seguro médico y entregue también el certificado de elegibilidad. Si trabaja en una empresa, pregunte primero en su trabajo.
topic-kakuninsho-leaving = Cuando deje el seguro médico
topic-kakuninsho-lost = Si lo perdió o se dañó
    .lines = Pida otro a su seguro médico: se lo pueden emitir otra vez. Si trabaja en una empresa, pregunte primero en su trabajo.
topic-kakuninsho-two = Si tiene dos
topic-kakuninsho-run-out = Si ya venció
    .lines = Un certificado de elegibilidad vencido no sirve. Si tampoco puede usar la tarjeta y no le ha llegado uno nuevo, pregunte a su seguro médico.
topic-kakuninsho-misuse = No use el de otra persona
    .lines = Usarlo con engaño, por ejemplo usar el de otra persona, puede llevar a una acusación de fraude.

topic-oshirase = El aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>)
    .words = oshirase, shikaku joho no oshirase, notificación del seguro, carta del seguro, hoja del seguro, número de asegurado, número del seguro, solo tengo el aviso, basta con el aviso, perdí el aviso, sin lector de tarjetas, no hay lector, papel con la tarjeta
topic-oshirase-bite =
    Es un papel con el número de su seguro y otros datos. No basta con mostrar solo este papel para ir al médico.
    Cuando no se puede usar el lector de tarjetas, se muestra junto con la { -card } registrada como tarjeta de seguro médico.
topic-oshirase-when = Cuándo se usa
    .lines =
        Si el hospital no tiene lector de tarjetas, o el lector no funciona, muéstrelo junto con la tarjeta.
        Si puede mostrar en el celular la pantalla de información de elegibilidad del { -portal }, que es un sitio web del gobierno, no hace falta llevar el papel.
        Con una tarjeta sin { -pin } no se puede ver esa pantalla: lleve el papel.
topic-oshirase-difference = En qué se diferencia del certificado de elegibilidad
    .lines = Los nombres en japonés se parecen, pero son dos papeles distintos. Un { -kakuninsho } que no está vencido basta por sí solo para ir al médico. El aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>) se muestra junto con la tarjeta (solo en viajes escolares y guarderías la regla es distinta).
topic-oshirase-keep = Después de que le llegue, y si lo pierde
    .lines =
        Guárdelo con cuidado para no perderlo.
        Si lo pierde, pero puede ver la pantalla del Portal My Number, no hace falta pedir otro. Si no puede verla, pregunte a su seguro médico.

topic-comparison = Comparar papeles con nombres parecidos
    .words = diferencia, diferencias, comparación, qué papel necesito, qué documento, cuál sirve, cuál es cuál, cuál uso, tabla, cuadro comparativo, tipos de papeles, papeles parecidos, me llegaron varios papeles, no entiendo los papeles
topic-comparison-bite = Hay papeles con nombres parecidos. La diferencia más importante: el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>) no basta por sí solo para ir al médico.
topic-comparison-table = Tabla para comparar
topic-comparison-differs = El certificado de elegibilidad puede llevar impresos otros certificados
    .lines = Si el { -kakuninsho } reemplaza o no al certificado para personas mayores (<ja>高齢受給者証</ja>) y a otros, puede cambiar según el seguro médico. Mire el suyo.

topic-old-card = La antigua tarjeta de seguro médico (<ja>健康保険証</ja>)
    .words = hokensho, kenko hokensho, hokensho viejo, hokensho vencido, tarjeta vieja, tarjeta azul, carnet de seguro, carnet viejo, todavía sirve, hasta cuándo sirve, ya no vale, botar, tirar a la basura, devolver el hokensho, se acabó el hokensho, encontré mi hokensho
topic-old-card-bite-while-valid = La antigua tarjeta de seguro médico que tiene sirve hasta la fecha escrita en ella, como máximo hasta el { $old-card-until }. Si cambia de seguro médico, deja de servir.
topic-old-card-bite = La antigua tarjeta de seguro médico ya no sirve. No hace falta devolverla. Deséchela usted, por ejemplo cortándola en pedazos.
topic-old-card-instead = Qué se muestra en su lugar
    .lines =
        Muestre la { -card } registrada como tarjeta de seguro médico. Si no puede usarla, muestre el { -kakuninsho }.
        Si no tiene ninguno de los dos, pregunte enseguida a su seguro médico o en su trabajo. Si va al médico antes de eso, puede que tenga que pagar primero el costo total y pedir después la devolución. Si es urgente, consulte en la recepción del hospital.
topic-old-card-accepted = Oí que la tarjeta antigua todavía sirve
topic-old-card-disputed = Oí que la tarjeta antigua todavía sirve
topic-old-card-no-longer = Oí que la tarjeta antigua todavía sirve
    .lines = Durante un tiempo, algunos hospitales y farmacias aceptaron la antigua tarjeta de seguro médico aunque estuviera vencida. Considere que ahora la antigua tarjeta de seguro médico ya no sirve.
topic-old-card-return = Cuándo se devuelve
    .lines = Si deja el seguro médico, devuelva la antigua tarjeta de seguro médico aunque no haya vencido. Hasta entonces, guárdela y no la tire.
topic-old-card-throw-away = Cómo tirar la tarjeta antigua
    .lines = Corte la antigua tarjeta de seguro médico en pedazos pequeños, para que no se puedan leer su nombre ni sus números, y tírela. No corte la { -card(form: "short") }.
topic-old-card-lost = Si perdió la tarjeta antigua
    .lines = La antigua tarjeta de seguro médico no se emite otra vez. Puede ir al médico con la { -card(form: "short") } registrada o con un certificado de elegibilidad.

# Registration.

topic-how-to-register = Cómo registrar la tarjeta como tarjeta de seguro médico
    .words = registrarse, registro, inscribir, inscripción, activar la tarjeta, vincular, cómo se hace, Seven Bank, cajero automático, konbini, tienda de conveniencia, app, aplicación, celular, smartphone, maina hokensho
topic-how-to-register-bite =
    Hay tres maneras de registrar la { -card } como tarjeta de seguro médico: con el celular, en un { -atm } o en el lector de tarjetas de un hospital, una clínica o una farmacia.
    En un hospital, una clínica o una farmacia se registra en el lector de tarjetas de la recepción. Con su cara o con el { -pin } se comprueba que es usted.
topic-how-to-register-before = Antes de registrar la tarjeta
    .lines =
        Para registrar la tarjeta se necesita un { -certificate } que no esté vencido. Si está vencido, o si la tarjeta no lo lleva, haga primero el trámite en la { -municipality }.
        Con el celular y en el cajero automático de Seven Bank se usa el PIN de { $pin-digits } dígitos. Si lo olvidó y la tarjeta tiene su foto, puede registrarla en un lector de tarjetas.
topic-how-to-register-app = La aplicación para el celular
    .lines =
        La app Mynaportal (<ja>マイナポータルアプリ</ja>) ahora se llama aplicación Myna (<ja>マイナアプリ</ja>). Si ya la tiene, actualícela a la versión nueva y podrá usarla.
        Registrarse para empezar a usar la aplicación no es lo mismo que registrar la tarjeta como tarjeta de seguro médico.
        El celular tiene que poder leer la tarjeta y tener bloqueo de pantalla (se abre, por ejemplo, con un número o con la huella digital).
topic-how-to-register-early = Aunque no piense ir al médico
    .lines = Puede registrar la tarjeta con tiempo. Así no tendrá que apurarse si se enferma de repente.

topic-am-i-registered = Comprobar si la tarjeta está registrada
    .words = ya está registrada, ya me registré, no sé si registré, no recuerdo si registré, verificar el registro, revisar el registro, confirmar el registro, consultar el registro, chequear, estado del registro, está vinculada, la registré dos veces
topic-am-i-registered-bite =
    Se ve en la pantalla «<ja>健康保険証</ja>» del { -portal } o en el lector de tarjetas de un hospital, una clínica o una farmacia. Si al poner la { -card } en el lector aparece la pantalla de registro, todavía no está registrada.
    Si el { -certificate } está vencido, o si no sabe el { -pin }, no puede abrir el Portal My Number. Compruébelo en un lector de tarjetas.
topic-am-i-registered-twice = ¿Hay problema si la registro otra vez?
    .lines = No hay problema. Si ya está registrada, la pantalla solo se lo indica.
topic-am-i-registered-new-card = Cuando tenga una tarjeta nueva
    .lines =
        Las fuentes no coinciden en si el registro pasa a una tarjeta reemitida. Compruébelo cuando la reciba.
        Si acaba de renovar el { -certificate }, puede tardar unas { $certificate-reflected-hours } horas en funcionar.

topic-portal-screen = Guardar la pantalla de información de elegibilidad
    .words = Mynaportal, maina portal, Portal My Number, PDF, captura de pantalla, pantallazo, descargar, bajar el archivo, mostrar en el celular, seguro en el celular, página del gobierno, entrar al portal, iniciar sesión, clínica sin lector
topic-portal-screen-bite = La pantalla de información de elegibilidad del { -portal }, que es un sitio web del gobierno, muestra en qué seguro médico está usted. En un hospital sin lector de tarjetas, o donde el lector no funciona, puede mostrarla junto con la { -card }. Puede guardarla antes en su celular.
topic-portal-screen-open = Cómo abrirla
    .lines =
        Entre al Portal My Number con la tarjeta y el { -pin }.
        En la primera pantalla, elija «<ja>健康保険証</ja>». Aparecen su nombre, el número de su seguro, el nombre de su { -insurer } y otros datos.
topic-portal-screen-save = Cómo guardarla
    .lines =
        En esa pantalla, presione «<ja>端末に保存</ja>» y lo que aparece en ella se guarda como documento (PDF). Desde entonces puede mostrarlo sin entrar al Portal My Number.
        Si cambia de seguro médico, guarde la pantalla de nuevo.
topic-portal-screen-school = En viajes escolares y guarderías
topic-portal-screen-cannot = Si no puede abrirla
    .lines =
        No puede abrirla si el { -certificate } está vencido, si el PIN está bloqueado o si la tarjeta no tiene PIN. Cuando vaya al médico, lleve el aviso de información de elegibilidad en papel (<ja>資格情報のお知らせ</ja>) junto con una tarjeta que todavía sirva.
        La renovación del certificado electrónico y la nueva configuración del PIN se hacen en la { -municipality }.

topic-cancelling = Cancelar el registro
    .words = anular, dar de baja, desvincular, desactivar, deshacer, quitar el registro, borrar el registro, eliminar, no quiero usarla, no quiero la tarjeta, dejar de usarla, me arrepentí, volver al papel, cómo cancelo
topic-cancelling-bite = Puede cancelar el registro de la { -card } como tarjeta de seguro médico. No hace falta decir por qué. Después puede ir al médico con el { -kakuninsho } que le haya llegado.
topic-cancelling-how = Cómo cancelarlo
topic-cancelling-meanwhile = Hasta que quede cancelado
    .lines = Hasta que el registro quede cancelado, puede usar la tarjeta como tarjeta de seguro médico. Después ya no. Si para entonces todavía no le ha llegado el certificado de elegibilidad, pregunte a su seguro médico antes de ir al médico. El registro no se puede cancelar desde el { -portal }.

# The card.

topic-getting-a-card = Obtener la Tarjeta My Number, la primera o una nueva
    .words = sacar la tarjeta, hacer la tarjeta, solicitar, solicitud, no tengo tarjeta, primera tarjeta, mainanba kado, renovar la tarjeta, tarjeta vencida, tarjeta rota, chip dañado, reemisión, duplicado, hagaki, recoger la tarjeta, foto
topic-getting-a-card-bite =
    Solicite la { -card } y le llegará una postal. Cuando tenga la postal, vaya a la ventanilla a recoger la tarjeta y regístrela también como tarjeta de seguro médico.
    Si perdió la tarjeta, lea primero «Perdí la { -card(form: "short") }».
topic-getting-a-card-run-out = La tarjeta venció
    .lines =
        Una tarjeta vencida tampoco sirve como tarjeta de seguro médico. Solicite una nueva.
        La fecha de vencimiento está impresa en la tarjeta. Normalmente es uno de los cumpleaños de la persona: para los adultos, el número { $card-years } después de hacer la tarjeta; para los niños y niñas, el número { $child-card-years }. Si tiene período de estadía (<ja>在留期間</ja>), puede vencer antes.
topic-getting-a-card-meanwhile = Mientras espera la tarjeta
    .lines =
        Si espera la renovación y, además, su tarjeta actual y el certificado electrónico todavía no han vencido y la tarjeta está registrada, lleve esa tarjeta cuando vaya al médico o a la farmacia. Si tiene un { -kakuninsho }, llévelo también.
        Si es su primera tarjeta, o si la tarjeta venció, en principio le llega un certificado de elegibilidad sin solicitarlo. Si no le ha llegado, pregunte a su seguro médico.
        Si espera la renovación o la reemisión de la tarjeta, puede solicitar un certificado de elegibilidad a su seguro médico.

topic-renewing = Renovar el { -certificate }
    .words = renovación, actualizar, denshi shomeisho, certificado digital, venció, vencido, caducado, fecha de vencimiento, cinco años, tres meses, aviso de vencimiento, carta de la municipalidad, dijeron que no sirve, no pasa la tarjeta, qué llevar para renovar, carta poder
topic-renewing-bite =
    El certificado electrónico se puede renovar en la { -municipality } desde unos { $renewal-months } meses antes de que venza. Es gratis.
    Aunque el certificado electrónico haya vencido, la { -card } registrada sirve como tarjeta de seguro médico hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico. Pero si venció la tarjeta misma, no sirve.
topic-renewing-two-dates = La tarjeta no ha vencido, pero me dijeron que no sirve
    .lines =
        La tarjeta tiene dos vencimientos: el de la tarjeta misma y el del certificado electrónico que lleva dentro.
        El certificado electrónico vence en uno de los cumpleaños de usted: el número { $certificate-years } después de que lo pusieron en la tarjeta. Si la tarjeta misma vence antes, el certificado electrónico vence ese mismo día. Si no renueva el certificado electrónico, con el tiempo la tarjeta deja de servir como tarjeta de seguro médico.
        El certificado electrónico se renueva en la ventanilla municipal. La tarjeta puede no servir también por otra razón, así que pregunte además al personal de la recepción o a su seguro médico.
topic-renewing-after-the-date = Ir al médico cuando el certificado electrónico ya venció
    .lines =
        Hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico, no tiene que pagar el costo total solo porque ese certificado venció. Puede ir al médico con la tarjeta registrada (salvo que haya vencido la tarjeta misma).
        Pasado ese día, el registro se pierde y ya no puede ir al médico con la tarjeta. Muestre el { -kakuninsho }. Si no le ha llegado, pregunte a su seguro médico antes de ir al médico. Renueve el certificado electrónico y después registre la tarjeta otra vez.
topic-renewing-three-months = Cómo se cuentan los «{ $leaflet-months } meses»
    .lines =
        La lista de verificación impresa que reparten, por ejemplo, los seguros médicos dice «{ $leaflet-months } meses desde la fecha de vencimiento». También hay documentos que cuentan de fecha a fecha.
        Según la explicación del gobierno, es hasta el fin del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico. Para no tener dudas, renuévelo con tiempo.
topic-renewing-again = Si renuevo, ¿tengo que registrar la tarjeta otra vez?
    .lines = Si renovó el certificado electrónico antes de que se perdiera el registro, no hace falta. Para mayor tranquilidad, compruebe que la tarjeta esté registrada antes de su próxima visita al médico.

topic-lost-card = Perdí la { -card(form: "short") }
    .words = perdí mi tarjeta, se me perdió, pérdida, extravío, extravié, no encuentro mi tarjeta, se me cayó, me robaron, robo, bloquear la tarjeta, suspender, denuncia, policía, perdí la billetera, perdí la cartera, perdí el hokensho
topic-lost-card-bite = Llame ahora mismo al { $phone } y pida que suspendan su { -card }. Atienden de día y de noche, también los fines de semana y los feriados. Después, avise a la policía y a su municipalidad.
topic-lost-card-afterwards = Cuando tenga la tarjeta nueva
    .lines = Compruebe si sigue registrada como tarjeta de seguro médico y, si no lo está, regístrela. Si tiene un { -kakuninsho }, no lo tire ni lo devuelva hasta que la tarjeta sirva. Después, pregunte a su seguro médico qué hacer con él.
topic-lost-card-abroad = Si está fuera de Japón

topic-pin = Olvidé el { -pin }, o está bloqueado
    .words = clave, contraseña, código, número secreto, ansho bango, password, clave bloqueada, contraseña bloqueada, olvidé mi clave, no recuerdo la contraseña, clave equivocada, me equivoqué, desbloquear, restablecer, cambiar la clave, tarjeta sin clave
topic-pin-bite =
    Si su { -card } ya está registrada y tiene su foto, puede ir al médico sin el PIN: se usa el reconocimiento facial, o el personal de la recepción compara su cara con la foto de la tarjeta.
    El PIN se puede configurar de nuevo en la { -municipality }.
topic-pin-visit = En el hospital o la farmacia
topic-pin-which = Qué PIN es
    .lines = Para usar la tarjeta como tarjeta de seguro médico, es el PIN de { $pin-digits } dígitos. Si se equivoca { $pin-tries } veces seguidas, se bloquea. Aunque pase el tiempo, no se desbloquea solo.
topic-pin-without = Una tarjeta sin PIN (<ja>顔認証マイナンバーカード</ja>)

# At the doctor's.

topic-what-to-bring = Qué llevar al hospital o a la farmacia
    .words = qué llevo, qué necesito, qué mostrar, consulta médica, ir al médico, doctor, clínica, dentista, recepción, byoin, yakkyoku, máquina malograda, el lector no funciona, no leyó la tarjeta, solo con el celular, olvidé la tarjeta
topic-what-to-bring-bite = Si tiene una { -card } registrada como tarjeta de seguro médico, lleve la tarjeta. Si no puede usarla, lleve el { -kakuninsho }.
topic-what-to-bring-card = Si va al médico con la tarjeta
    .lines =
        Lleve la tarjeta. Si no funciona el reconocimiento facial, se usa el { -pin }, o el personal de la recepción compara su cara con la foto de la tarjeta.
        Si el hospital no tiene lector de tarjetas, o el lector no funciona, muestre también el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>) o la pantalla de información de elegibilidad del { -portal }.
        Si tiene certificados (<ja>受給者証</ja>) de otras ayudas, como la ayuda médica para niños y niñas o la de enfermedades designadas de difícil tratamiento (<ja>指定難病</ja>), llévelos también, salvo que su municipalidad le haya dicho que no hacen falta.
topic-what-to-bring-paper = Si va al médico con el certificado de elegibilidad
topic-what-to-bring-old-card = Si tiene la antigua tarjeta de seguro médico
topic-what-to-bring-nothing = Si no tiene nada que mostrar
topic-what-to-bring-reader-fails = Tengo la tarjeta registrada, pero el lector de tarjetas no funciona bien
topic-what-to-bring-smartphone = Quiero ir al médico solo con el celular
    .lines = El celular se puede usar solo en los hospitales y las farmacias que tienen el equipo para eso. Antes, registre la tarjeta como tarjeta de seguro médico. Para saber cómo preparar el celular, llame a los números que están más abajo, en «Preguntar por teléfono». Llevar también la tarjeta da tranquilidad.

topic-high-costs = Gastos médicos altos por una operación o una hospitalización
    .words = caro, muy caro, cirugía, operarse, internación, internado, cuenta del hospital, no puedo pagar, límite, tope, pago máximo, reembolso, devolución de dinero, diálisis, kogaku ryoyohi, gendogaku
topic-high-costs-bite =
    Si va al médico con la { -card } y acepta que se comparta la información, en un mismo mes y en un mismo hospital paga solo hasta el límite, sin hacer ningún trámite. Si el hospital no tiene lector de tarjetas o el certificado electrónico ya venció, pregunte antes a su seguro médico.
    Si va con el { -kakuninsho }, solicite antes a su seguro médico el certificado de límite máximo de pago (<ja>限度額適用認定証</ja>, que indica lo máximo que paga al mes). No lo necesita si su límite está impreso en el certificado de elegibilidad.
topic-high-costs-card = Si va al médico con la tarjeta
topic-high-costs-paper = Si va al médico con el certificado de elegibilidad
topic-high-costs-disease = Si tiene una enfermedad específica (<ja>特定疾病</ja>), por ejemplo si recibe diálisis

topic-benefits = Qué información se comparte y qué cambia al usar la tarjeta
    .words = ventajas, beneficios, para qué sirve, por qué usarla, privacidad, mis datos médicos, consentimiento, autorizar, qué ve el doctor, historial, medicinas que tomo, impuestos, kakutei shinkoku, deducción, chequeo médico, terremoto
topic-benefits-bite = En los hospitales y las farmacias, la información de sus medicinas, sus atenciones y sus exámenes de salud llega a los médicos y farmacéuticos solo si usted lo acepta.
topic-benefits-consent = Usted decide si acepta
    .lines = En los hospitales y las farmacias, si usted no acepta, no se comparte la información de sus medicinas ni de sus atenciones. Si no entiende qué le pregunta la pantalla, consulte al personal de la recepción.
topic-benefits-care = Si acepta
    .lines =
        En un hospital o una farmacia adonde va por primera vez también pueden ver la información de sus medicinas y atenciones anteriores y de sus exámenes específicos de salud (<ja>特定健診</ja>, para encontrar enfermedades relacionadas con el estilo de vida). Así es más fácil evitar que reciba dos veces la misma medicina o una que no le conviene.
        También pueden ver la información de sus medicinas si está de viaje o en caso de desastre.
        También se comparte la información de su límite de pago, así que en un mismo mes y en un mismo hospital paga solo hasta el límite.
        Mientras el { -certificate } está vencido, no pueden ver la información de sus medicinas ni de sus atenciones. Sobre su límite de pago durante ese tiempo, pregunte antes a su seguro médico.
topic-benefits-tax = Deducción de gastos médicos (<ja>医療費控除</ja>) en la declaración de impuestos (<ja>確定申告</ja>)
    .lines = En el { -portal } puede recibir los datos de sus gastos médicos, y así la declaración es más fácil. Algunas cosas no se incluyen en esos datos, como la acupuntura y la moxibustión (<ja>はり・きゅう</ja>) o la terapia judo seifuku (<ja>柔道整復</ja>).
topic-benefits-jobs = Si empieza a trabajar o cambia de trabajo
    .lines = No hace falta cambiar la tarjeta. Pero pueden pasar unos días hasta que su nuevo seguro médico registre sus datos.

topic-ambulance = Usar la tarjeta en la ambulancia (Myna emergencias, <ja>マイナ救急</ja>)
    .words = emergencia, urgencia, kyukyusha, kyukyu, maina kyukyu, paramédicos, bomberos, socorro, primeros auxilios, accidente, desmayo, inconsciente, llamar ambulancia, me siento muy mal, alergia
topic-ambulance-bite = Si lleva la { -card } registrada como tarjeta de seguro médico, a veces el personal de la ambulancia puede ver qué medicinas toma usted, qué enfermedades ha tenido y otros datos, y usarlos para darle atención y para elegir el hospital.
topic-ambulance-what-it-does = En qué ayuda
    .lines =
        Aunque usted no pueda hablar o no tenga su libreta de medicinas (<ja>お薬手帳</ja>), a veces se puede saber qué medicinas toma y qué enfermedades tiene.
        Al hospital le es más fácil prepararse antes de que usted llegue.
topic-ambulance-what-it-takes = Qué se necesita
    .lines = Registre la tarjeta como tarjeta de seguro médico.

# Life.

topic-children = Niños y niñas: la tarjeta y el médico
    .words = hijo, hija, bebé, recién nacido, nacimiento, dar a luz, parto, embarazo, guardería, hoikuen, kínder, yochien, colegio, viaje escolar, menor de edad, tarjeta sin foto
topic-children-bite =
    Los niños y niñas también pueden usar su { -card } como tarjeta de seguro médico. Los trámites de los menores de { $age-guardian } años los hace el padre, la madre o la persona responsable.
    Mientras no tengan la tarjeta, van al médico con el { -kakuninsho }. Si no les ha llegado, pregunte al seguro médico.
topic-children-newborn = Si el bebé acaba de nacer
topic-children-no-photo = Una tarjeta sin foto (se solicitó antes del primer cumpleaños)
topic-children-guardian = Trámites para menores de { $age-guardian } años
topic-children-school = Viajes escolares, campamentos, guarderías, jardines de infantes

topic-carers = Si necesita la ayuda de otra persona
    .words = cuidador, cuidadora, discapacidad, discapacitado, silla de ruedas, demencia, alzheimer, postrado, kaigo, asilo, casa de reposo, ciego, acompañante, no puedo usar máquinas, en nombre de otro, trámite por otra persona
topic-carers-bite = Puede contar con su familia, con quien le ayuda o con el personal de la recepción. Si le es difícil usar la { -card }, puede recibir un { -kakuninsho } si lo solicita, aunque la tarjeta siga registrada.
topic-carers-reader = Al usar el lector de tarjetas
topic-carers-paper = Al usar el certificado de elegibilidad
topic-carers-price = Si la tarjeta está registrada, pero no pudo usar bien el lector

topic-residence = Personas con período de estadía (<ja>在留期間</ja>)
    .words = visa, renovar visa, renovación de visa, visa vencida, se vence mi visa, visa en trámite, zairyu, zairyu card, tarjeta de residencia, extranjero, residencia permanente, eiju, teiju, estudiante, migraciones, nyukan
topic-residence-bite =
    La { -card } no es la tarjeta de residencia (<ja>在留カード</ja>). Vence, a más tardar, el día en que termina su período de estadía. Aunque le extiendan el período de estadía, la { -card(form: "short") } no se extiende automáticamente.
    Antes de que venza la tarjeta, pida en la { -municipality } que la extiendan también. Si su Tarjeta My Number y su tarjeta de residencia son una sola (tarjeta de residencia especificada, <ja>特定在留カード</ja>), pregunte en la ventanilla.
topic-residence-waiting = Si espera el resultado de una solicitud sobre su estadía
topic-residence-no-notice = No llega ningún aviso
topic-residence-certificate = También el certificado electrónico
topic-residence-permanent = Residentes permanentes (<ja>永住者</ja>) y residentes permanentes especiales (<ja>特別永住者</ja>)
    .lines = La { -card(form: "short") } no depende de un período de estadía. Sirve hasta la fecha impresa en ella. Puede que haya que renovar el certificado electrónico antes de esa fecha.
topic-residence-over = Si la { -card(form: "short") } ya venció
    .lines =
        Solicite una { -card(form: "short") } nueva en la ventanilla municipal y, cuando la reciba, compruebe si está registrada como tarjeta de seguro médico. Hasta entonces, vaya al médico con el { -kakuninsho }. Si no le ha llegado, pregunte a su seguro médico.
        El certificado de elegibilidad del Seguro Nacional de Salud (<ja>国民健康保険</ja>) también puede vencer junto con su período de estadía. Mire la fecha impresa.

topic-moving-marrying-jobs = Mudarse, casarse, cambiar de trabajo o dejarlo
    .words = mudanza, me mudé, cambio de dirección, matrimonio, divorcio, cambio de apellido, nuevo trabajo, contratista, renuncié, me despidieron, desempleo, cambié de seguro, shakai hoken, kokumin hoken, dependiente, fuyo
topic-moving-marrying-jobs-bite =
    En ninguno de estos casos hace falta volver a registrar la { -card } como tarjeta de seguro médico.
    Pero si se muda a otra ciudad o a otro municipio, presente la notificación de llegada (tennyu todoke, <ja>転入届</ja>) en los { $moving-report-days } días después de mudarse. Luego haga el trámite para seguir usando la tarjeta en un plazo de { $carry-on-days } días; el día en que presentó la notificación cuenta como el primero. Si no lo hace, la tarjeta deja de servir.
    Si cambia de nombre, avise a la municipalidad y a su seguro médico. Si cambia de seguro médico, hay que avisar al nuevo. Si empieza a trabajar o cambia de trabajo, normalmente lo hace la empresa.
topic-moving-marrying-jobs-name = Cambió mi nombre
topic-moving-marrying-jobs-job = Empecé a trabajar o cambié de trabajo
    .lines = Normalmente es la empresa la que avisa al nuevo seguro médico. Cuando queden registrados sus datos, puede usar la misma tarjeta.
topic-moving-marrying-jobs-leaving = Dejé el trabajo, o ya no soy dependiente de un familiar (<ja>扶養</ja>)
    .lines = Avise al seguro médico en el que va a entrar. Si va al médico antes de que queden registrados sus datos, pregunte primero a ese seguro médico.

topic-over-75 = Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>)
    .words = tercera edad, adulto mayor, personas mayores, abuelo, abuela, mi mamá, mi papá, mis padres, setenta y cinco años, ochenta y cinco años, jubilado, jubilación, vejez, cumpleaños, koki korei, koki koreisha
topic-over-75-bite-everyone = El Seguro Médico para Ancianos es el seguro médico de las personas de { $age-elderly } años o más y algunas otras. En este período, a todas las personas de este seguro les llega un { -kakuninsho }. No hace falta solicitarlo. Si su { -card } está registrada, también puede ir al médico con la tarjeta.
topic-over-75-bite =
    El Seguro Médico para Ancianos es el seguro médico de las personas de { $age-elderly } años o más y algunas otras. Con la { -card } registrada puede ir al médico a cualquier edad.
    A todas las personas que tenían { $age-sent } años o más el { $elderly-day } les llega un { -kakuninsho }. A las personas más jóvenes les puede llegar, en su lugar, el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>).
topic-over-75-birthday = Al cumplir { $age-elderly } años
topic-over-75-older = Personas que tenían { $age-sent } años o más el { $elderly-day }
    .lines = A todas les llega un certificado de elegibilidad, aunque tengan la tarjeta.
topic-over-75-younger = Personas que tenían menos de { $age-sent } años el { $elderly-day }
    .lines = Si no puede usar la tarjeta como tarjeta de seguro médico, en principio le llega un certificado de elegibilidad.
topic-over-75-both = Si tiene la tarjeta y también el certificado de elegibilidad

# Trust.

topic-suspicious-calls = Recibí una llamada o un mensaje sospechoso
    .words = estafa, fraude, engaño, me estafaron, phishing, sagi, llamada rara, llamada grabada, número desconocido, mensaje falso, SMS, link, es verdad o mentira, apreté un número, di mis datos, di mi clave
topic-suspicious-calls-bite = Las llamadas automáticas que dicen «marque un número para registrarse» y los mensajes de texto que piden el registro no son del Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省</ja>). Si es una llamada, cuelgue. Si es un mensaje, no abra el enlace.
topic-suspicious-calls-hang-up = Qué hacer
topic-suspicious-calls-ask = Si tiene dudas de que sea de verdad
    .lines = No llame al número que le dieron. Pregunte en los números que están más abajo, en «Preguntar por teléfono». Si cree que puede haber sufrido un engaño, consulte a la policía.
topic-suspicious-calls-told-already = Ya di mi My Number (<ja>マイナンバー</ja>) o el { -pin }
    .lines =
        Consulte enseguida a la policía. El PIN se puede configurar de nuevo en la { -municipality }.
        Si entregó o perdió la { -card } misma, puede llamar al { $phone } para que suspendan su uso. Atienden de día y de noche.

topic-legal-basis = Qué dice la ley
    .words = leyes, legal, legislación, obligatorio, obligación, me pueden obligar, tengo que usarla, multa, sanción, castigo, artículo, derecho, mis derechos, norma, reglamento, horitsu
topic-legal-basis-bite = La Ley del Seguro de Salud (<ja>健康保険法</ja>) fija cómo se comprueba en el hospital o la farmacia que usted tiene seguro. Se comprueba con la { -card }, y también se puede ir al médico con el { -kakuninsho }.
topic-legal-basis-what-is-checked = Artículo tres, párrafo trece (<ja>第三条第十三項</ja>): qué se comprueba con la tarjeta
    .lines = La tarjeta lleva dentro un certificado electrónico de identificación del usuario (<ja>利用者証明用電子証明書</ja>). Con él se consulta a su seguro médico, y la respuesta de que usted tiene seguro llega al hospital o a la farmacia. La ley llama a esto confirmación electrónica de la elegibilidad (<ja>電子資格確認</ja>). Por eso es importante la fecha de vencimiento del certificado electrónico.
topic-legal-basis-how-one-is-treated = Artículo sesenta y tres, párrafo tres (<ja>第六十三条第三項</ja>): las reglas para ir al médico
    .lines = Usted puede elegir el hospital o la farmacia. Allí se comprueba que tiene seguro, con la confirmación electrónica o de otra manera que fija una ordenanza del Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省令</ja>).
topic-legal-basis-working-together = Artículo doscientos cinco-cinco (<ja>第二百五条の五</ja>): colaborar
    .lines = El Estado, los seguros médicos, los hospitales, las farmacias y otras partes relacionadas deben colaborar entre sí, por ejemplo introduciendo la confirmación electrónica, para que los trámites del seguro médico marchen bien. Este artículo no habla de sanciones.

topic-about = Shirube y la información oficial
    .words = qué es esto, quién lo hizo, es oficial, confiable, gobierno, municipalidad, shiyakusho, contacto, dónde preguntar, ayuda en español, otros idiomas, intérprete, traducción, chatbot, fuentes, guardan mis datos
topic-about-bite = A partir de documentos publicados, { -shirube } le dice qué hacer, hasta cuándo y a qué teléfonos preguntar. No es un servicio del gobierno: al final, confirme con la información oficial.
topic-about-official = Dónde está la información oficial
    .lines =
        Sobre la { -card } y el registro, vea los sitios web de la Agencia Digital (<ja>デジタル庁</ja>) y del Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省</ja>).
        Sobre el { -kakuninsho }, pregunte a su seguro médico. Sobre los trámites de la tarjeta y del { -certificate }, pregunte en la { -municipality }.
topic-about-chatbot = Preguntar por escrito
    .lines = Puede preguntar sobre el uso de la tarjeta como tarjeta de seguro médico al chatbot Govbot (<ja>国・地方共通相談チャットボット</ja>). A veces se puede abrir desde el sitio web de la municipalidad.
topic-about-languages = Información en otros idiomas
    .lines = Hay información para personas de otras nacionalidades. A veces, los folletos que envía el seguro médico llevan un código QR que la abre. La información en otros idiomas del Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省</ja>) a veces se indica en el sitio web de la municipalidad. Pregunte en la ventanilla.
topic-about-sources = De dónde viene esta información
    .lines =
        Cada respuesta lleva el nombre de los documentos en que se basa y su fecha, o el día en que los revisamos. Si los documentos no coinciden entre sí, lo decimos.
        Cuando no sabemos algo, decimos que no lo sabemos y a quién preguntar.
topic-about-private = Sus datos personales
    .lines = No preguntamos su nombre ni sus números. Las respuestas que elige no se guardan ni se envían a ningún lugar. Funciona también sin internet.

# What was done so that everybody can use it, and what is still missing.
topic-accessibility = Para que { -shirube } sea fácil de ver, oír y usar
    .words = accesibilidad, lector de pantalla, que lea en voz alta, letra grande, letra chica, agrandar la letra, tamaño de letra, zoom, colores, contraste, no veo bien, vista cansada, baja visión, invidente, discapacidad visual, solo con el teclado, prueba de accesibilidad web
topic-accessibility-bite =
    Con la letra más grande, con otros colores, solo con el teclado o escuchando la lectura en voz alta: { -shirube } está hecho para que se pueda usar de todas estas maneras, y lo comprobamos.
    Lo que todavía falta está escrito más abajo.
topic-accessibility-standard = Las normas que queremos cumplir
    .lines =
        Son el nivel de conformidad AA de la norma industrial japonesa «JIS X 8341-3:2016» y el nivel AA de las pautas internacionales «WCAG 2.2».
        Se aplican a todas las pantallas de { -shirube }, a las hojas impresas y a los documentos PDF.
topic-accessibility-tested = Cómo lo comprobamos
    .lines =
        Examinamos todas las pantallas, en todos los idiomas, con una herramienta hecha para eso (axe).
        En pantallas reales comprobamos que se pueda leer todo, sin que nada quede cortado: con la letra al doble de su tamaño, con una pantalla angosta y con más espacio entre las letras.
        También en pantallas reales comprobamos que se pueda avanzar del principio al final solo con el teclado, que se vea en qué lugar de la pantalla está usted y qué nombres y avisos recibe el programa que lee la pantalla en voz alta (lector de pantalla).
        Calculamos si los colores se distinguen bien en todas las combinaciones: con los colores claros, con los oscuros y con alto contraste.
topic-accessibility-missing = Lo que todavía falta
    .lines =
        Todavía no hemos hecho pruebas en las que personas con discapacidad o personas mayores usen { -shirube }.
        Todavía no hemos hecho pruebas en las que una persona lo escuche con un lector de pantalla. Tampoco lo hemos probado todavía en Windows ni en macOS.
        Lo que hay que corregir en el archivo de un equipo aparece solo en inglés.

# For those who answer the phone, a page each. The names of keys are those on the keyboard.
topic-desk-agents = Cómo usar la pantalla de atención (agentes)
    .words = agente, operador, operadora, asesor, call center, centro de llamadas, mesa de ayuda, atención al público, teclas, atajos de teclado, modo de uso, atender llamadas
topic-desk-agents-bite =
    A la izquierda está «Lo que nos dijo»; en el centro, «Qué decir»; a la derecha, «Resultado por ahora».
    Lea en voz alta lo que dice «Qué decir» y presione el número de la respuesta: así se pasa a lo siguiente. No hace falta el mouse.
topic-desk-agents-call = Una llamada de principio a fin
    .lines =
        Primero elija «Idioma de la persona» (Alt y un número). Lo que hay que decir aparece en el idioma de la pantalla y también en ese idioma.
        Lea la pregunta y presione el número que está al lado de la respuesta. «No lo sé» también tiene un número. No sugiera ninguna respuesta: lea la pregunta tal como está escrita.
        Si dice que perdió la tarjeta, presione primero «La perdí». Arriba de todo aparece el teléfono para suspender su uso: dígalo antes de cualquier otra pregunta.
        Pregunte si se cumple algo más. Si no hay nada, presione el número de «Nada más: pasar al resumen» y lea el resumen en voz alta.
        Al terminar, presione «Siguiente persona» (Ctrl + Shift + N). Se borran todas las respuestas de la persona anterior. Justo después puede recuperarlas con Backspace.
topic-desk-agents-private = Qué no se pregunta y qué no se guarda
    .lines =
        No se preguntan nombres, direcciones ni números. También del vencimiento del certificado electrónico bastan el año y el mes.
        El texto que se copia con «Copiar para las notas» (Ctrl + Shift + C) no contiene las fechas de la persona.
        Si le da a la persona el código de comprobante, en la próxima llamada también otro agente puede orientarla a partir de las mismas respuestas. Las fechas hay que preguntarlas otra vez.
topic-desk-agents-find = Consultar algo rápido
    .lines =
        Con Ctrl + K puede buscar cualquier pregunta, teléfono, seguro médico o palabra.
        Si el papel de la persona dice algo distinto, «Lista de verificación impresa», en «Resultado por ahora», explica por qué.
topic-desk-supervisors = Para quienes dirigen un servicio de atención
    .words = supervisor, supervisora, encargado, encargada, jefe de equipo, administrador, archivo del equipo, conteo, estadísticas, totales, actualización, ajustes
topic-desk-supervisors-bite =
    Con el archivo de un equipo puede añadir sus propios teléfonos y las reglas de su seguro médico.
    El conteo se hace solo en las computadoras donde se decide contar, y solo guarda los números de cada día.
topic-desk-supervisors-team = El archivo de un equipo
    .lines =
        Haga el archivo a partir de la plantilla, compruébelo con shirube pack check y, en cada computadora, escriba la ubicación en «Ajustes», «Dónde está el archivo», y presione «Usar este archivo».
        Lo que se añade lleva el nombre del equipo y la fecha. Las reglas y los teléfonos nacionales no se pueden cambiar.
        Si corrige el archivo, los cambios aparecen también en las pantallas abiertas.
topic-desk-supervisors-counts = Conteo
    .lines =
        Al principio no se cuenta nada. En cada computadora, abra «Conteo de consultas» y presione «Empezar a contar».
        Solo quedan los números de cada día: las indicaciones dadas, las situaciones, los idiomas y los seguros médicos. No queda quién respondió qué ni cuándo.
        En la tabla guardada se ocultan los números pequeños. Para juntar varias computadoras, sume el archivo del conteo de cada una con shirube counts merge.
topic-desk-supervisors-updates = Si la información está al día
    .lines =
        En la parte más baja de la pantalla está el día en que se revisó la información. Cuando una información ya es antigua, se indica.
        Una versión nueva no se instala sola. Cuando salga una, instálela en cada computadora.
