# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = Atender por teléfono o en ventanilla
desk-open = Para quienes atienden por teléfono o en ventanilla
desk-steps = Lo que nos dijo
desk-script = Qué decir
desk-glance = Resultado por ahora
desk-language = Idioma de la persona
desk-find = Buscar
desk-undo = Deshacer lo último
desk-next-caller = Siguiente persona
desk-unknown = Si dice «No lo sé»
desk-while = Mientras busca
desk-if-asked-why = Si pregunta por qué
desk-answers = Respuesta de la persona
desk-date = Fecha
# $example: a date in one piece
desk-date-hint = Basta con el año y el mes. Ejemplo: { $example }
desk-date-set = Seguir con esta fecha
desk-no-more = Nada más: pasar al resumen
desk-themes-back = Volver a los temas
desk-closing = Leer el resumen
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } Resultado por ahora: { $headline }
# $seconds: how long it can be taken back
desk-cleared = Se borraron todas las respuestas de la persona anterior. Puede recuperarlas durante { $seconds } segundos.
desk-take-back = Volver a la persona anterior
desk-taken-back = Se recuperaron las respuestas de la persona anterior.
desk-undone = Se deshizo lo último.
desk-nothing-to-undo = No hay ninguna respuesta que deshacer.
desk-ticket = Copiar para las notas

# At a glance.
glance-todo = Qué hacer
glance-by = Plazo
glance-by-none = Sin fecha fija
glance-works = Tarjeta
glance-works-yes = Sirve
glance-works-entitlement-only = Sirve (sin datos médicos, como las medicinas)
glance-works-no = Por ahora no sirve
glance-works-unknown = Todavía no se sabe
glance-kakuninsho = Certificado de elegibilidad
glance-kakuninsho-not-issued = Normalmente no se da
glance-kakuninsho-sent = En principio, se envía
glance-kakuninsho-on-application = Se da si se solicita
glance-kakuninsho-ask-insurer = Preguntar al seguro médico
glance-kakuninsho-unknown = Todavía no se sabe
glance-phone = Teléfono
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone } – { $state }
glance-phone-none = Ninguno para este tema
glance-insurer = Reglas del seguro médico
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] Ninguna para este caso
        [one] Una para este caso
       *[other] { $count } para este caso
    }
glance-insurer-unknown = Todavía no se sabe qué seguro es
glance-sources = Diferencias entre fuentes
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] No hay
        [one] Hay una
       *[other] Hay { $count }
    }
glance-paper = Lista de verificación impresa
glance-paper-same = Dice lo mismo
glance-paper-differs = Hay puntos distintos
glance-paper-open = Todavía no se sabe

# Finding anything.
find-heading = Buscar cualquier cosa
find-label = Qué buscar
find-hint = Puede buscar preguntas, teléfonos, situaciones, seguros médicos, palabras y acciones. Elija con las flechas arriba y abajo y presione Enter.
find-close = Cerrar
search-insurer = Seguro médico
search-action = Acción

# Keys.
keys-heading = Lista de teclas
keys-lead = Puede atender una llamada de principio a fin sin usar el mouse.
keys-everywhere = En todas las pantallas
keys-desk = En la pantalla de atención
keys-key = Tecla
keys-does = Qué hace
key-back = Volver a la pantalla anterior
key-print = Imprimir (en la pantalla de atención: la hoja en el idioma de la persona)
key-phones = Ver los teléfonos
key-language = Elegir el idioma de la pantalla
key-start-over = Empezar de nuevo (durante una llamada: siguiente persona)
key-smaller = Letra más pequeña
key-larger = Letra más grande
key-normal = Letra de tamaño normal
key-keys = Ver la lista de teclas
key-answer = Elegir la respuesta con ese número al lado
key-move = Moverse entre las respuestas
key-undo = Deshacer lo último (justo después de «Siguiente persona»: volver a la persona anterior)
key-pane = Ir a la parte siguiente de la pantalla
key-pane-back = Ir a la parte anterior de la pantalla
key-caller-language = Elegir el idioma de la persona
key-find = Buscar cualquier cosa
key-ticket = Copiar para las notas
key-next-caller = Siguiente persona
settings-single-keys = Teclas de números y otras teclas sueltas en la pantalla de atención
single-keys-on = Usar
single-keys-off = No usar
