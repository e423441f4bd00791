# The frame of the sheet: headings, days, joints between parts.

sheet-title = Su { -hokensho }: qué hacer ({ -shirube })
sheet-independent = { -shirube } no es un servicio del gobierno. La información oficial la dan la Agencia Digital (<ja>デジタル庁</ja>), el Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省</ja>), su { -municipality } y su { -insurer }.
# $date: the day asked about
sheet-day = Estas indicaciones son para el { $date }.
# $date: the day asked about, when it is not today
sheet-other-day = Esta respuesta es para el { $date }. No es la fecha de hoy.

# $count: number of things to do
headline-decided =
    { $count ->
        [0] Sobre la solicitud, el registro y la renovación de la tarjeta, ahora no tiene que hacer ningún trámite.
        [one] Hay una cosa que hacer.
       *[other] Hay { $count } cosas que hacer.
    }
# $count: number of things to find out
headline-undecided =
    { $count ->
        [0] Todavía no se puede dar una respuesta.
        [one] Primero hay una cosa que averiguar.
       *[other] Primero hay { $count } cosas que averiguar.
    }
heading-todo = Qué hacer
heading-branches = Cuando lo haya averiguado
heading-certificate = Las fechas de su certificado electrónico
heading-doctor = Hasta entonces, en el hospital o la farmacia
heading-doctor-now = En el hospital o la farmacia
heading-kakuninsho = Sobre el certificado de elegibilidad, que se muestra en lugar de la tarjeta
heading-contacts = Preguntar por teléfono
heading-differs = Diferencias con la lista de verificación impresa
heading-what-if = Si su situación es otra
heading-next = Cuándo volver a revisar
heading-receipt = Su código de comprobante
heading-sources = De dónde viene esta información

# What stands before the lines of a to-do.
label-why = Por qué
label-bring = Lleve
label-cost = Costo
label-time = Tiempo
label-note = Tenga en cuenta

# Days. $date: the day; $days: how many days are left
by-day =
    { $days ->
        [0] Hágalo a más tardar el { $date }. Es la fecha de esta consulta: es el último día.
        [one] Hágalo a más tardar el { $date }. Queda un día.
       *[other] Hágalo a más tardar el { $date }. Quedan { $days } días.
    }
by-expiry-undated = Hágalo a más tardar el día en que vence el certificado electrónico. Mire la tarjeta para ver la fecha.
# $works-on-months: months that the card works on
by-works-until-undated = Hágalo a más tardar el último día del mes que cae { $works-on-months } meses después del mes en que venció el certificado electrónico.
# $date: last open day before the last day
closed-go-by = El último día cae en sábado, domingo, feriado o en los días de fin y comienzo de año, y las ventanillas deberían estar cerradas. Vaya a más tardar el { $date }.
closed-already = Parece que las ventanillas están cerradas hasta el último día. Llame a su municipalidad y pregunte si hoy hay alguna ventanilla abierta.
# $todo: what has to be done first
waits-for = Hágalo después de esto: «{ $todo }».

# The pieces of a date; each language takes those it needs. $full: weekday, day, month, year; $year, $era: the year
# by both counts; $month: the month; $month-day: day and month; $weekday: short; $short: year and month in short
date-day = { $full }
date-month = { $month } de { $year }
# $era, $year: the year by both counts
date-year = { $year }

# $date: the last valid day
certificate-expires = Vencimiento del certificado electrónico: { $date }
# $date: a day; offices do not all count alike
certificate-renewable-from = Se puede renovar más o menos desde el { $date }
# $date: a day
certificate-works-until = Último día en que la tarjeta sirve como tarjeta de seguro médico, mirando solo el certificado electrónico: { $date } (si la tarjeta misma vence antes, sirve solo hasta ese día)
# $date: a day
certificate-leaflet-works-until = Según cómo cuenta { -leaflet }: hasta el { $date }

# Joints. They stand between two parts; the quotes keep the blanks.
joint-or = { ", o si " }
joint-then = { "; luego: " }
joint-label = { ": " }
joint-list = { ", " }

# $when: one or more conditions; $then: what follows
branch-line = Si { $when }: { $then }.
then-nothing = no tiene que hacer ningún trámite de la tarjeta
# $question: the next question
then-further = depende de la siguiente pregunta ({ $question })

# $date: the day; $then: what is to be done from then on
next-change = Si no hace nada, esta respuesta cambia el { $date }. Desde ese día: { $then }.
# $date: the day
next-change-open = Esta respuesta cambia el { $date }. Vuelva a revisar ese día, por favor.
next-none = Por ahora no hay ninguna fecha en que esta respuesta cambie por sí sola.
# $code: the receipt
receipt-line = { $code }
receipt-note = Lea este código a alguien que use Shirube y esa persona podrá mostrar otra vez las mismas indicaciones. No contiene su nombre ni su fecha de nacimiento.

# $title, $issuer, $date: of a document
source-line = { $title } ({ $issuer }, { $date })
# $title, $issuer: of a document without a date; $checked: the day we last looked
source-line-undated = { $title } ({ $issuer }, sin fecha; revisado el { $checked })
# $title, $issuer, $date: a paper that restates a national rule its issuer did not make
source-line-restating = { $title } ({ $issuer }, { $date }; una regla nacional según la explica este documento)
# $title, $issuer, $checked: the same, without a date
source-line-restating-undated = { $title } ({ $issuer }, sin fecha; revisado el { $checked }; una regla nacional según la explica este documento)
