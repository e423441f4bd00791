# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = Falta un comando. Puede usar: { $allowed }.
error-unknown-command = No existe el comando «{ $given }». Puede usar: { $allowed }.
error-unknown-option = Aquí no existe la opción «{ $given }». Puede usar: { $allowed }.
error-unexpected = «{ $given }» está de más. Quítelo, por favor.
error-missing-value = A { $option } le falta un valor. Puede usar: { $allowed }.
error-given-twice = { $option } aparece más de una vez. Escríbalo una sola vez.
error-unknown-value = { $option } no puede ser «{ $given }». Puede usar: { $allowed }.
error-missing-file = Falta el nombre del archivo.
# $file: a file as it was named
error-file-not-read = No se puede leer «{ $file }». Compruebe que el archivo existe y se puede abrir.
error-missing-code = Falta el código de comprobante. Ejemplo: { $example }.
error-not-text = «{ $given }» no se puede leer como texto. Escríbalo en { $example }.
error-bad-day = { $option } es «{ $given }», y ese día no existe. Escríbalo así: { $example }.
error-bad-time = { $option } es «{ $given }», y esa hora no existe. Escríbala así: { $example }.

# Dates as people write them.
date-empty = La fecha está vacía. Escríbala así: { $example }.
date-form = «{ $given }» no se puede leer como fecha. Escríbala así: { $example }.
date-no-year = Falta el año. Escríbalo en la casilla «Año».
date-no-month = Falta el mes. Escríbalo en la casilla «Mes» o deje vacía la casilla «Día».
# $first, $last: years
date-year-range = El año de «{ $given }» está fuera del rango. Puede usar los años de { $first } a { $last }.
# $era: name of an era; $first, $last: years of that era
date-era-range = El año { $era } de «{ $given }» está fuera del rango. Puede usar de { $era } { $first } a { $last }.
# $first, $last: months
date-month-range = El mes de «{ $given }» no existe. Puede usar de { $first } a { $last }.
# $first, $last: days of that month
date-day-range = El día de «{ $given }» no existe. Ese mes va del día { $first } al { $last }.

# Receipts.
receipt-length = El largo del código de comprobante no es correcto. Escríbalo completo, así: { $example }.
# $letter: a letter
receipt-letter = «{ $letter }» no se usa en los códigos de comprobante. Solo hay números y letras del alfabeto inglés, menos I, L, O y U.
receipt-check = Algo no coincide en el código de comprobante. Revíselo letra por letra.
receipt-newer = Este comprobante se hizo con una versión más nueva de Shirube. Actualice Shirube.
receipt-insurer = Aquí no se conoce el seguro médico de este comprobante. Actualice Shirube.

# Lines of cases, and output.
line-not-json = Esta línea no se puede leer como JSON. Escríbala así: { $example }.
line-unknown-key = No existe el campo «{ $given }». Puede usar: { $allowed }.
# $option: a key of the line
line-not-a-string = El valor de «{ $option }» tiene que ser una cadena de texto. Ejemplo: { $example }.

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file } tiene { $count ->
    [one] una cosa
   *[other] { $count } cosas
} por corregir y no se añadió nada. La primera: { $problem }
pack-more = { $count ->
    [one] Hay una cosa más
   *[other] Hay { $count } cosas más
} por corregir.
pack-good = { $name }, datos al { $date }: aseguradoras { $insurers }, teléfonos { $contacts }. No hay nada por corregir.
# $problem: what is wrong
family-wrong = El archivo de la familia tiene algo por corregir: { $problem }
# $file: its name; $option: what replaces it
error-file-exists = No se guardó: ya hay un archivo llamado { $file }, y sigue como estaba. Dé otro nombre. Si añade { $option }, el archivo anterior se borra y el nuevo ocupa su lugar.

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = { $file } no es un archivo de conteo. Indique el archivo { $example } de cada computadora.
counts-wrong-exported = { $file } es una tabla guardada. Los números ocultos no se pueden sumar. Indique el archivo { $example } de cada computadora.
counts-wrong-day = En { $file }, los números del { $given } no cuadran. Indique el archivo original, sin cambios hechos a mano.

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = «{ $file }» no se puede leer como tabla. Puede usar: { $allowed }.
table-unknown-column = No existe la columna «{ $given }». Puede usar: { $allowed }.
table-missing-column = Falta la columna «{ $column }». Escriba los nombres de las columnas en la primera línea.
table-unfinished = El trabajo anterior para { $file } se quedó a medias. Añada { $resume } para seguir desde ahí, o { $option } para empezar de nuevo.
table-other-run = La tabla o las opciones no son las mismas que las del trabajo para { $file } que se quedó a medias. Indique las mismas, o añada { $option } para empezar de nuevo.
table-busy = Otro trabajo está creando { $file } en este momento. Espere a que termine.
# $fields: how many fields it has; $wanted: how many it should have
row-fields = { $fields ->
    [one] Esta fila tiene un campo
   *[other] Esta fila tiene { $fields } campos
}, pero debe tener { $wanted }.
row-quote = Hay unas comillas (") sin cerrar. Escriba una sola persona en cada línea.
# $example: an encoding
row-not-text = Esta fila no se puede leer como texto. Escríbala en { $example }.
row-too-long = Esta fila es demasiado larga. Escriba una sola persona en cada línea.
row-no-member = El campo «{ $column }» está vacío.

usage = Uso: shirube { $allowed }
usage-check = averiguar qué hacer a partir de las respuestas
usage-contacts = ver los números de teléfono y si ahora atienden
usage-sheet = guardar las indicaciones en un archivo (texto, página web, PDF, calendario)
usage-explain = obtener otra vez la misma respuesta con un código de comprobante
usage-family = reunir, a partir de un archivo, lo que debe hacer cada persona de la familia
usage-pack = comprobar un archivo de datos añadidos
usage-counts = sumar en una sola tabla los conteos de varios puestos de atención (los números pequeños se ocultan)
usage-topic = responder a una pregunta frecuente; sin ID, ver la lista de preguntas o las que responden a WORDS
usage-triage = a partir de una tabla de personas aseguradas (CSV, Parquet): a quién se envía qué carta y en qué idioma, y qué debe hacer cada persona y hasta cuándo
usage-lists = ver la lista de palabras que se pueden usar
usage-system = mostrar lo que se le indica al sistema sobre el programa: manual, autocompletado, entrada del menú, descripción
