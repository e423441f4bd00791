# What the three questions do not ask: the page on which people say what else is true of them, and what each of these
# things means. The figures come from the law and the facts: $age-elderly, $age-sent, $age-guardian in years;
# $carry-on-days, $moving-report-days; $extension-months; $cancel-months-from, $cancel-months-to; $reissue-fee in yen;
# $express-weeks. $elderly-day: the day that counts for the age.

situations-heading = ¿Alguna de estas situaciones es la suya?
situations-lead = Marque lo que corresponda a su caso. Si no hay nada, siga adelante. Lo que elija aquí tampoco se guarda en ningún lugar.
situations-skip = Nada de esto es mi caso
situations-next = Ver la respuesta
situations-date = Fecha (si la sabe)
situations-date-needed = Fecha
situations-date-hint = Ejemplo: { $example }
heading-situations = Lo que conviene saber en su caso
# $situation: what was chosen; $date: the day that belongs to it
situation-dated = { $situation }: { $date }

# Themes.
theme-trouble = La tarjeta y el PIN
theme-change = Mudanza, cambio de trabajo, cambio de nombre
theme-stay = Personas con período de estadía
theme-child = Sus hijos
theme-help = Ayuda y atención médica
theme-elderly = Personas mayores
theme-papers = Papeles que tiene
theme-wishes = Otros temas

# What can be chosen.
situation-my-number-not-submitted = No he presentado mi My Number (<ja>マイナンバー</ja>) al seguro médico
situation-residence-period-ending = Pronto vence la Tarjeta My Number, que termina con mi período de estadía (fecha <ja>…まで有効</ja> de la tarjeta)
situation-residence-period-over = Ya venció la Tarjeta My Number, que termina con mi período de estadía (fecha <ja>…まで有効</ja> de la tarjeta)
situation-moved = Me mudé a otra ciudad o a otro municipio
    .hint = Día en que presentó la notificación de llegada al nuevo domicilio (tennyu todoke, <ja>転入届</ja>)
situation-pin-locked = Olvidé el { -pin }, o está bloqueado
situation-no-pin-card = Tengo una tarjeta sin PIN (<ja>顔認証マイナンバーカード</ja>)
situation-infant = La tarjeta sin foto de un niño o niña de corta edad
situation-newborn = Mi hijo o hija acaba de nacer
situation-under-15 = Hago el trámite de un niño o niña de menos de { $age-guardian } años
situation-school-trip = Hay un viaje escolar o un campamento
situation-nursery = El personal de la guardería o del jardín de infantes a veces lleva al niño o niña al médico
situation-name-changed = Cambió mi nombre
situation-carer-needed = Siempre necesito la ayuda de otra persona para usar la tarjeta
situation-cannot-use-reader = Solo por esta vez, creo que no voy a poder usar bien el lector de tarjetas
situation-no-reader = El hospital o la clínica a donde voy no tiene lector de tarjetas, o el lector no funciona
situation-new-insurer = Cambié de seguro médico, por ejemplo al cambiar de trabajo
    .hint = Día en que entregó los papeles en su trabajo
situation-age-75-soon = Pronto cumplo { $age-elderly } años
situation-koki-korei-85 = Estoy en el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) y el { $elderly-day } tenía { $age-sent } años o más
situation-koki-korei-under-85 = Estoy en el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) y el { $elderly-day } tenía menos de { $age-sent } años
situation-surgery-planned = Creo que voy a tener gastos médicos altos, por ejemplo por una operación o una hospitalización
situation-specific-disease = Recibo tratamiento por una enfermedad específica (<ja>特定疾病</ja>), por ejemplo diálisis
situation-has-kakuninsho = Tengo un { -kakuninsho } de mi seguro médico actual, y no está vencido
situation-has-two-kakuninsho = Tengo dos certificados de elegibilidad (shikaku kakuninsho, <ja>資格確認書</ja>)
situation-leaving-insurer = Voy a dejar mi seguro médico actual, o ya lo dejé
situation-has-old-card = Tengo la antigua tarjeta de seguro médico (<ja>健康保険証</ja>)
situation-only-oshirase = Solo tengo el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>)
situation-voluntary-member = Dejé el trabajo y sigo por continuación voluntaria (<ja>任意継続</ja>) en el seguro médico de esa empresa
situation-wants-to-cancel = Quiero cancelar el registro como tarjeta de seguro médico
situation-stays-on-paper = Quiero ir al médico con el { -kakuninsho }, no con la tarjeta
situation-suspicious-call = Recibí una llamada o un mensaje sospechoso
situation-abroad = Ahora estoy fuera de Japón

# By when, where no date was given.
by-moving-undated = Hágalo en un plazo de { $carry-on-days } días. El primer día es el día en que presentó la notificación de llegada al nuevo domicilio (tennyu todoke, <ja>転入届</ja>). Esa notificación se presenta en los { $moving-report-days } días después de mudarse.
by-stay-undated = Hasta la fecha escrita en la Tarjeta My Number («<ja>…まで有効</ja>»). No es la fecha de la tarjeta de residencia (<ja>在留カード</ja>).

# Why.
reason-my-number-not-submitted = Si su seguro médico no tiene su My Number, aunque se lea la tarjeta no se puede comprobar que usted tiene seguro.
reason-residence-period-ending = La tarjeta vence junto con el período de estadía. Aunque le extiendan el período de estadía, la fecha de la tarjeta no se extiende automáticamente.
reason-residence-period-over = La fecha escrita en la tarjeta todavía no ha pasado. Si hace el trámite a más tardar ese día, puede seguir usando la tarjeta.
reason-moved = Si no hace el trámite en su nueva dirección, la tarjeta deja de servir.
reason-pin-locked = Un PIN bloqueado no se desbloquea solo.
reason-works-not-without-my-number = Su seguro médico no tiene su My Number. Por eso la tarjeta todavía no sirve como tarjeta de seguro médico.
reason-works-not-without-pin-or-photo = Una tarjeta sin foto se usa con el PIN. Mientras el PIN está bloqueado, la tarjeta no se puede usar.
reason-works-once-data-are-in = Hasta que se registren los datos de su seguro médico nuevo, no se sabe si la tarjeta sirve.
reason-care-no-reader = En un hospital sin lector de tarjetas, se muestra la tarjeta y también algo que indique los datos de su seguro.
reason-care-kakuninsho = Mientras no pueda usar la tarjeta, se muestra el certificado de elegibilidad.
reason-care-old-card = Ese día todavía sirve la antigua tarjeta de seguro médico.
reason-kakuninsho-late-elderly-85 = En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>), el certificado de elegibilidad se envía a todas las personas que el { $elderly-day } tenían { $age-sent } años o más.
reason-kakuninsho-late-elderly-under-85 = En el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>), lo que reciben las personas que el { $elderly-day } tenían menos de { $age-sent } años depende, entre otras cosas, de si usan la tarjeta.
reason-kakuninsho-my-number-not-submitted = A las personas que no han presentado su My Number se les envía un certificado de elegibilidad.
reason-kakuninsho-joining = La forma de recibir el certificado de elegibilidad cuando se acaba de entrar en un seguro médico cambia de un seguro a otro.
reason-kakuninsho-after-old-card = Mientras sirve la antigua tarjeta de seguro médico, no se entrega el certificado de elegibilidad. A quien no puede usar la Tarjeta My Number como tarjeta de seguro le llega antes de que la antigua deje de servir.
reason-kakuninsho-locked-infant = Mientras está bloqueado el PIN de la tarjeta sin foto de un niño o niña de corta edad, se puede solicitar un certificado de elegibilidad.
reason-kakuninsho-with-help = Las personas que necesitan ayuda y los niños y niñas de corta edad con tarjeta sin foto pueden recibir un certificado de elegibilidad si lo solicitan, aunque puedan usar la tarjeta.
reason-held-keep = Hasta que la tarjeta quede registrada y se pueda usar, usted necesita el certificado de elegibilidad.
reason-held-keep-both = Las personas que necesitan ayuda, los niños y niñas de corta edad con tarjeta sin foto y las personas del Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) pueden tener los dos.
reason-held-return = En este seguro médico, el certificado de elegibilidad se devuelve después de registrar la tarjeta.
reason-held-discard = Este seguro médico no recoge el certificado de elegibilidad después de que se registra la tarjeta.
reason-held-ask = Los documentos que tenemos no dicen qué hacer con el certificado de elegibilidad después de registrar la tarjeta.
reason-held-changes = Cuando cambia el seguro médico, lo que hay que hacer con el certificado de elegibilidad del seguro anterior no es lo mismo que con el del seguro actual.
reason-held-own-rules = Cuando se deja el seguro médico, o cuando se tienen dos certificados de elegibilidad, hay otras reglas.
reason-held-on-paper = Si cancela el registro de la tarjeta, irá al médico con el certificado de elegibilidad.
reason-paper-on-application = Para ir al médico con el certificado de elegibilidad, hay que solicitarlo.

# Things to know.
notice-bring-what-paper-does-not-replace = Cuando vaya al médico con el { -kakuninsho }, lleve también, si los tiene, el certificado para personas mayores (<ja>高齢受給者証</ja>, su parte del costo), el certificado de límite máximo de pago (<ja>限度額適用認定証</ja>, lo máximo que paga al mes) y el certificado de enfermedad específica (<ja>特定疾病療養受療証</ja>, por ejemplo por diálisis). Los certificados de otras ayudas, como la ayuda médica para niños y niñas o la de enfermedades designadas de difícil tratamiento (<ja>指定難病</ja>), llévelos siempre, con la tarjeta o con el certificado de elegibilidad, salvo que su municipio diga otra cosa.
notice-not-a-fault-of-the-card = Si la tarjeta no funciona porque no ha presentado su My Number, no es una falla de la tarjeta. Preséntelo y, si falta algún otro trámite, hágalo también: después podrá usarla.
notice-special-extension-once = Si solicitó la renovación de su período de estadía (<ja>在留期間</ja>) o algo parecido y espera el resultado, vaya a la ventanilla municipal antes de que venza la Tarjeta My Number y pida que la extiendan. La tarjeta (no la estadía) se puede extender { $extension-months } meses, una sola vez.
# $date: the last day of the extension
special-extension-until = Con esa extensión, la tarjeta sirve hasta el { $date }.
notice-no-notice-is-posted = Cuando la tarjeta vence junto con el período de estadía, no llega ningún aviso de vencimiento. Por favor, recuerde usted la fecha.
notice-in-one-visit = Puede extender la tarjeta y renovar el certificado electrónico en la misma ventanilla, en una sola visita. Primero se extiende la tarjeta y después se renueva el certificado.
notice-reissue-is-charged = Si la tarjeta ya venció junto con el período de estadía, una nueva cuesta { $reissue-fee } yenes.
notice-moving-keeps-insurance-use = Si tiene el seguro médico de su empresa u otro seguro por su trabajo, la tarjeta sigue registrada como tarjeta de seguro médico aunque se mude. Pero si no hace el trámite para seguir usando la tarjeta en su nuevo domicilio, la tarjeta deja de servir.
notice-moving-changes-insurer = Si tiene el seguro que se tramita en la ventanilla municipal (<ja>国保</ja>), inscríbase de nuevo en la municipalidad a la que se mudó. Devuelva el { -kakuninsho } anterior a la municipalidad de donde se mudó.
notice-moving-out-of-prefecture = Si está en el Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>) y se muda a otra prefectura, cambia la entidad que lleva su seguro. Pregunte en la ventanilla municipal qué hacer con el { -kakuninsho } anterior. Los datos nuevos tardan unos días en quedar registrados: antes de ir al médico, pregunte también en la ventanilla municipal si ya puede usar la tarjeta.
notice-card-lapses-after-moving = Si no hizo el trámite para seguir usando la tarjeta en los { $carry-on-days } días desde la notificación de llegada (<ja>転入届</ja>; el día en que la presentó cuenta como el primero), la tarjeta ya no sirve. Si ya hizo el trámite, responda otra vez sin elegir «Me mudé a otra ciudad o a otro municipio».
notice-face-or-photo-only = Aunque no pueda usar el PIN, si la tarjeta tiene su foto y lo demás está en regla, puede usarla en el hospital, la clínica o la farmacia con reconocimiento facial, o el personal compara su cara con la foto. El { -portal } y el { -atm } piden el PIN: regístrela en un lector de tarjetas.
notice-registers-at-reader-only = Una tarjeta sin PIN solo se puede registrar como tarjeta de seguro médico en el lector de tarjetas de un hospital, una clínica o una farmacia.
notice-carry-oshirase = Con esta tarjeta no puede abrir el { -portal }. Por si no se puede usar el lector de tarjetas, lleve junto con la tarjeta el aviso de información de elegibilidad en papel (<ja>資格情報のお知らせ</ja>).
notice-pin-only = La tarjeta sin foto se usa con el PIN. Lo ingresa el padre, la madre o la persona responsable. No se puede usar el reconocimiento facial.
notice-paper-is-easier = Para un niño o niña cuya tarjeta no tiene foto, puede ser más fácil solicitar el { -kakuninsho }.
notice-dependant-recognition-first = Primero haga el trámite para que su hijo o hija entre en el seguro médico (en el seguro de una empresa, el reconocimiento como dependiente, <ja>扶養の認定</ja>). Pregunte entonces también por un { -kakuninsho } para usarlo hasta que llegue la tarjeta.
notice-express-card-for-newborn = Si solicita la tarjeta de su hijo o hija junto con el registro de nacimiento (<ja>出生届</ja>), la tarjeta llega más o menos en { $express-weeks ->
    [one] una semana
   *[other] { $express-weeks } semanas
}. Es gratis.
notice-guardian-acts = El trámite lo hace el padre, la madre o la persona responsable. La tarjeta no lleva el certificado electrónico para firma (<ja>署名用電子証明書</ja>), pero sirve como tarjeta de seguro médico. La tarjeta de un niño o niña y su certificado electrónico normalmente vencen el mismo día. Si es así y falta poco para ese día, en lugar de renovar el certificado electrónico, solicite pronto una tarjeta nueva.
notice-copy-for-school = Si la tarjeta está registrada como tarjeta de seguro médico, pero es difícil que el niño o niña la lleve, puede dejar en la escuela o guardería el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>) o una copia, o el PDF de esa información guardado del { -portal }, impreso o no. Así, el personal de la escuela o guardería puede mostrarlo en el hospital. Si el niño o niña no tiene una tarjeta registrada, se muestra el { -kakuninsho }.
notice-name-change = Aunque cambie de nombre, el registro de la tarjeta no cambia. Pida en la ventanilla municipal que cambien el nombre de la tarjeta y el certificado electrónico para firma (<ja>署名用電子証明書</ja>, el que se usa para trámites por internet, si lo tiene). Avise también a su { -insurer } y, si tiene el { -kakuninsho }, entréguelo. Si trabaja en una empresa, pregunte primero allí.
notice-helpers-may-act = Si usted lo desea, su familia, quien le ayuda o el personal pueden poner la tarjeta en el lector. Su familia o quien le ayuda pueden ingresar el PIN por usted. El personal también puede comparar su cara con la foto. No hace falta decirle el PIN al personal.
notice-paper-with-help = Aunque la tarjeta funcione, puede solicitar el { -kakuninsho }. Su familia u otra persona puede solicitarlo por usted. Cuando se renueva el certificado de elegibilidad, no hace falta otra solicitud.
notice-data-take-days = Los datos del nuevo seguro médico tardan unos días en quedar registrados. Antes de ir al médico, pregunte en su trabajo o al nuevo seguro, o compruébelo en el { -portal } si puede abrirlo. Del seguro anterior, ya no puede usar la antigua tarjeta de seguro médico de papel o de plástico (<ja>健康保険証</ja>) ni el { -kakuninsho }. La { -card(form: "short") } sigue siendo la misma.
notice-new-insurer-at-75 = Desde el día en que cumpla { $age-elderly } años, pasa al Seguro Médico para Ancianos (<ja>後期高齢者医療</ja>). Cuando se registren los datos, la misma tarjeta sigue sirviendo. El { -kakuninsho } anterior sirve hasta el día antes de su cumpleaños.
notice-younger-elderly-get-oshirase = En lugar del { -kakuninsho } puede llegarle el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>). Cuál de los dos llega depende de la asociación regional (<ja>広域連合</ja>), la entidad que lleva este seguro en su prefectura. Si quiere el certificado de elegibilidad, puede solicitarlo. Pregunte cómo en la ventanilla municipal.
notice-limit-certificate-not-needed = Si muestra la tarjeta y acepta que se comparta la información, no necesita el certificado de límite máximo de pago (<ja>限度額適用認定証</ja>): en un mismo mes y un mismo hospital, paga solo hasta el límite. Si el hospital no tiene lector de tarjetas o el certificado electrónico ya venció, pregunte antes a su seguro médico si necesita el certificado de límite máximo de pago.
notice-bring-limit-certificate = Cuando vaya al médico con el { -kakuninsho }, lleve el certificado de límite máximo de pago (<ja>限度額適用認定証</ja>), que indica lo máximo que paga al mes. Si el límite está impreso en el certificado de elegibilidad, no hace falta. Si no, solicítelo antes a su { -insurer }. Si no llega a tiempo, pida después que le devuelvan lo que pagó por encima del límite.
notice-disease-certificate-not-needed = Si muestra la tarjeta, no necesita el certificado de enfermedad específica (<ja>特定疾病療養受療証</ja>). Pero sí hay que solicitar a su { -insurer } el reconocimiento de la enfermedad. Si el hospital no tiene lector de tarjetas o el certificado electrónico ya venció, lleve también el certificado de enfermedad específica.
notice-bring-disease-certificate = Cuando vaya al médico con el { -kakuninsho }, lleve también el certificado de enfermedad específica (<ja>特定疾病療養受療証</ja>). El reconocimiento de la enfermedad se solicita a su { -insurer }.
notice-printed-date-counts = El { -kakuninsho } sirve hasta la fecha impresa en él. Si cambia de seguro médico, deja de servir aunque no haya llegado la fecha.
notice-keep-kakuninsho-until-registered = No tire ni devuelva el { -kakuninsho } que tiene hasta que termine el registro o la renovación que le falte y la tarjeta funcione bien como tarjeta de seguro médico. Solo si deja el seguro médico que se lo dio, devuélvalo.
notice-may-keep-both = También después de que la tarjeta sirva, puede conservar el { -kakuninsho }.
notice-return-kakuninsho-via-employer = Después de registrar la tarjeta, devuelva el { -kakuninsho } a través de su empresa.
notice-return-kakuninsho-directly = Después de registrar la tarjeta, pregunte a su seguro médico por el { -kakuninsho }, o devuélvalo directamente al seguro.
notice-discard-kakuninsho = Después de registrar la tarjeta, no hace falta devolver el { -kakuninsho }. Deséchelo usted, por ejemplo cortándolo en pedazos.
notice-ask-before-returning = Los documentos de este seguro médico no dicen qué hacer con el { -kakuninsho } después de registrar la tarjeta. No lo tire y pregunte a su seguro médico.
notice-return-or-discard = Después de registrar la tarjeta, en algunos seguros médicos el { -kakuninsho } se devuelve a través de la empresa y en otros lo desecha usted. No lo tire hasta haber preguntado.
notice-ask-whose-paper = Mire de qué seguro médico es el { -kakuninsho } que tiene. Si es del seguro anterior, devuélvalo. Si no sabe cómo, pregunte a ese seguro. Si es del seguro actual, no lo tire y pregunte a su seguro médico qué hacer con él.
notice-keep-paper = Si va a seguir usando el { -kakuninsho } y no la tarjeta, no tire ni devuelva el que tiene ahora, y pregunte a su seguro médico antes de cancelar el registro de la tarjeta.
notice-inferred = Los documentos no dicen con claridad cómo hacen este trámite quienes están en continuación voluntaria (<ja>任意継続</ja>). Es lo que Shirube deduce de otros documentos: confírmelo con su { -insurer }.
notice-which-of-two-papers = Cuál de los dos se usa y qué se hace con el otro depende del seguro médico. Si en esta hoja no aparece la regla de su seguro, pregunte a su { -insurer } y conserve los dos hasta entonces.
notice-papers-go-back-on-leaving = Después de dejar un seguro médico, no se puede usar el { -kakuninsho } de ese seguro. Hay que devolverlo aunque no haya vencido. Después de dejarlo, tampoco se puede usar la { -card(form: "short") } como tarjeta de seguro médico hasta que usted entre en el próximo seguro médico y se registren los datos. Antes de ir al médico, pregunte al próximo seguro médico.
notice-old-card-own-date = La antigua tarjeta de seguro médico (<ja>健康保険証</ja>) sirve hasta la fecha escrita en ella. Aunque tenga una fecha posterior o ninguna, sirve como máximo hasta el { $old-card-until }. Si cambia de seguro médico, deja de servir.
notice-old-card-ended = Su antigua tarjeta de seguro médico (<ja>健康保険証</ja>) ya no sirve. Pregunte al seguro médico que se la dio si debe devolverla.
notice-old-card-void = Las antiguas tarjetas de seguro médico (<ja>健康保険証</ja>) ya no sirven. No hace falta devolver la suya: córtela y tírela.
notice-old-card-leniency = En ese tiempo algunos hospitales y farmacias aceptaban antiguas tarjetas de seguro médico (<ja>健康保険証</ja>) vencidas, pero no siempre. No cuente con poder usar la suya.
notice-sources-differ = Las fuentes no coinciden en si en ese tiempo se aceptaba la antigua tarjeta de seguro médico (<ja>健康保険証</ja>). No cuente con poder usarla.
notice-oshirase-is-not-enough = El aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>) no basta para ir al médico. Se muestra junto con la tarjeta.
notice-voluntary-deals-directly = Si está en continuación voluntaria (<ja>任意継続</ja>), trata directamente con el seguro médico, no a través de la empresa.
notice-cancel-through-insurer = Para cancelar el registro, solicítelo a su { -insurer }. Tarda más o menos de { $cancel-months-from } a { $cancel-months-to } meses. Después, por regla general, le envían el { -kakuninsho }. Puede registrar la tarjeta otra vez en cualquier momento.
notice-hang-up = Si es una llamada, cuelgue sin marcar nada. Si es un mensaje, no abra el enlace. El Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省</ja>) nunca pide el registro por llamada automática ni por mensaje de texto. La tarjeta se registra solo en tres lugares: el { -portal }, un { -atm } o el lector de tarjetas de un hospital, una clínica o una farmacia. Si ya dijo su PIN, pida ayuda enseguida en la ventanilla municipal; si ya pagó dinero, pida ayuda enseguida a la policía.
notice-free-number-from-abroad = Es posible que los números gratuitos no funcionen desde fuera de Japón. Pida a su familia o a otra persona en Japón que llame por usted.

# The ambulance, and the portal, from day to day.
guide-ambulance-pilot = Algunos cuerpos de bomberos están probando «Myna emergencias» (<ja>マイナ救急</ja>): el personal de la ambulancia ve con la { -hokensho } sus medicinas y otra información.
guide-ambulance-nationwide = También en la ambulancia, el personal puede ver con la { -hokensho } sus medicinas y otra información (Myna emergencias, <ja>マイナ救急</ja>). Llevar siempre la tarjeta da tranquilidad.
guide-portal-2024 = Abra el { -portal }, toque «<ja>申し込む</ja>», acepte las condiciones de uso y haga la lectura de la tarjeta. Necesita la tarjeta y su { -pin } de { $pin-digits } dígitos. Las palabras de la pantalla pueden ser un poco distintas.
guide-portal-2025 = Entre al { -portal }, elija «<ja>健康保険証</ja>», acepte el uso y toque «<ja>登録</ja>». Necesita la tarjeta y su { -pin } de { $pin-digits } dígitos. Las palabras de la pantalla pueden ser un poco distintas.
guide-portal-2026 = Abra la { -app }, entre al { -portal }, elija «<ja>健康保険証</ja>», acepte el uso y presione «<ja>登録</ja>». Necesita la tarjeta y su { -pin } de { $pin-digits } dígitos. Las palabras de la pantalla pueden variar un poco.

# What does not go together. $situation, $other: ids or sentences of two situations.
situation-both = «{ $situation }» y «{ $other }» no se pueden elegir a la vez. Deje solo una de las dos.
situation-two-dates = «{ $situation }» tiene dos fechas. Deje solo una.
# $insurer: the name of the insurer for whose members this is
situation-other-insurer = «{ $situation }» solo lo pueden elegir las personas con este seguro médico: { $insurer }. Revise qué seguro médico eligió.
# $example: a day
situation-date-missing = «{ $situation }» necesita una fecha. Ejemplo: { $example }
situation-date-not-whole = Escriba el año, el mes y el día de «{ $situation }». Ejemplo: { $example }
situation-has-no-date = «{ $situation }» no lleva fecha. Quite la fecha, por favor.
# $situation: the situation; $problem: what is wrong with its date
situation-date-wrong = Fecha de «{ $situation }»: { $problem }
