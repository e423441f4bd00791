# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = Algo que corregir

frame-skip = Ir a la parte principal
frame-bar = Botones de arriba
frame-back = Volver
frame-language = Idioma / Language
frame-smaller = Letra más pequeña
frame-larger = Letra más grande
frame-phones = Preguntar por teléfono
frame-settings = Ajustes
# $date: the day on which a document was last looked at
frame-as-of = Esta información se revisó por última vez el { $date }.
frame-keeps-nothing = Sus respuestas no se guardan. Se borran cuando cierra { -shirube }.
frame-sources = Versión y fuentes
frame-day-changed = Cambió el día. Lo que ve ahora es para hoy.
# $percent: of the size as designed
frame-size-changed = El tamaño de la letra es ahora del { $percent }%.
frame-trouble = No se pudo hacer. Inténtelo otra vez. Si vuelve a pasar, cierre la ventana y ábrala de nuevo.
frame-not-saved = No se pudieron guardar los ajustes. Quedan así hasta que cierre la ventana.
frame-no-browser = No se pudo abrir el navegador. Escriba en su navegador la dirección que aparece aquí.
frame-settings-broken = No se pudieron leer los ajustes guardados, por eso volvieron a los iniciales. Puede elegir otra vez el idioma y el tamaño de la letra.
frame-broke-off = La pantalla se detuvo y ha vuelto al principio. Sus respuestas ya no están: por favor, responda otra vez. Los ajustes siguen igual.
errors-heading = Algo que corregir

# The languages.
language-heading = Elija su idioma
language-lead = Puede cambiarlo cuando quiera.

# Home.
home-heading = { -hokensho }: qué hacer ahora
# $questions: how many; $minutes: about how long
home-lead = Es la { -card } cuando está registrada para usarla como tarjeta de seguro médico. Responda { $questions } preguntas y sabrá qué hacer, hasta cuándo y a dónde llamar. Toma unos { $minutes } minutos.
home-asks-no-name = No preguntamos su nombre, su My Number ni otros números personales. Si no sabe una respuesta, elija «No lo sé».
home-start = Empezar
home-go-on = Continuar
home-receipt = Tengo un código de comprobante de { -shirube }
start-over = Empezar de nuevo
insurer-label = Su seguro médico
insurer-hint = Si no lo sabe, déjelo como está.
scam-heading = Cuidado con las llamadas y los mensajes sospechosos
scam-text = El Ministerio de Salud, Trabajo y Bienestar (<ja>厚生労働省</ja>) nunca pide el registro por llamada automática ni por mensaje de texto. Si es una llamada, no marque nada y cuelgue. Si es un mensaje, no abra el enlace.
# $phone: an official line
scam-ask = Si tiene dudas, pregunte al { $phone }.

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step } de { $steps }
step-next = Siguiente
error-choose = Elija una respuesta. Si no la sabe, elija «No lo sé».

# A receipt from elsewhere.
receipt-heading = Ver otra vez indicaciones anteriores
receipt-lead = Escriba el código de comprobante que dio { -shirube } y volverá a ver esas indicaciones.
receipt-show = Ver las indicaciones

# The answers once more.
check-heading = ¿Están bien sus respuestas?
check-lead = Si algo no está bien, puede cambiarlo aquí.
check-change-situations = Volver a elegir lo que se cumple
check-next = Ver qué hacer
# $step: which
check-change = Cambiar la respuesta del STEP { $step }
# $step: which
check-change-card-expired = Cambiar la respuesta del STEP { $step } sobre el vencimiento de la tarjeta
check-no-answer = Todavía sin respuesta
check-no-date = Todavía sin fecha
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date } ({ $japanese })

# What to do.
result-change = Revisar mis respuestas
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = Ver la respuesta para otro día
day-hint = Escriba el año, el mes y el día, así: { $example }.
day-show = Ver ese día
day-today = Volver a hoy
day-preview = Esta es la respuesta para el { $date }. No es la respuesta para hoy ({ $today }).
day-not-whole = Escriba el año, el mes y el día completos, así: { $example }.
beside-label = Mostrar otro idioma al lado
beside-none = Ningún otro idioma
beside-show = Mostrar
link-card-application = Abrir la página sobre cómo solicitar la tarjeta
link-mynaportal-insurance = Abrir la página del seguro médico en el Portal My Number
link-my-number-contact = Abrir la página de contacto de la Agencia Digital
link-mynaapp = Abrir la página de la aplicación Myna (<ja>マイナアプリ</ja>)

# Whom to call.
phones-heading = Preguntar por teléfono
phones-about = ¿Sobre qué quiere preguntar?
phones-anything = Cualquier tema
# $count: how many lines and offices are listed
phones-count =
    { $count ->
        [one] Un lugar donde preguntar.
       *[other] { $count } lugares donde preguntar.
    }

# The settings.
settings-heading = Ajustes
settings-text-size = Tamaño de la letra
settings-colours = Colores
settings-motion = Movimiento
settings-readings = Lectura sobre los kanji (<ja>ふりがな</ja>)
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = Como en esta computadora
colours-light = Claros
colours-dark = Oscuros
colours-contrast = Alto contraste (blanco y negro)
motion-auto = Como en esta computadora
motion-none = Sin movimiento
readings-easy = Solo en japonés fácil
readings-always = Sobre todas las palabras en japonés
readings-never = No mostrar
forget = Borrar mis respuestas y ajustes
forget-hint = Esto borra sus respuestas y ajustes y vuelve a la primera pantalla. El registro de su tarjeta no cambia. El conteo de consultas no se borra; se borra en su propia pantalla.
forgotten = Se borraron sus respuestas y ajustes.
about-heading = Sobre { -shirube }
# $version: of the program
about-version = Versión { $version }

# A team's file. $count: how many problems.
team-heading = El archivo de un equipo
team-hint = Con este archivo, un seguro médico, una municipalidad o un servicio de atención añade sus propios datos y teléfonos. Escriba dónde está el archivo. Las reglas y los teléfonos nacionales no cambian.
team-label = Dónde está el archivo
team-use = Usar este archivo
team-stop = Dejar de usarlo
team-wrong = El archivo tiene { $count ->
    [one] una cosa
   *[other] { $count } cosas
} por corregir, así que no se añadió nada. Diga lo siguiente a quien hizo el archivo.
team-unread = No se puede leer este archivo. Compruebe dónde está.
