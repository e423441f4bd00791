# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = Averigüe qué hacer con su { -hokensho }
system-keywords = seguro médico,tarjeta de seguro,Tarjeta My Number,Tarjeta de Seguro Maina,Myna Hokensho,certificado de elegibilidad,certificado electrónico,Japón

# The manual: its headings, and what the exit codes mean.
manual-name = NOMBRE
manual-synopsis = SINOPSIS
manual-description = DESCRIPCIÓN
manual-commands = COMANDOS
manual-options = OPCIONES
manual-exit = ESTADO DE SALIDA
manual-exit-answered = Hay una respuesta.
manual-exit-output = No se pudo escribir la respuesta.
manual-exit-input = Hay algo que corregir en lo escrito. Una línea en la salida de error estándar dice qué es y qué se puede escribir.

# What each option of the command line is for.
option-card = si hay una Tarjeta My Number y en qué estado está
option-registered = si la tarjeta está registrada como tarjeta de seguro médico
option-certificate = lo que se sabe del certificado electrónico
option-certificate-expires = cuándo vence el certificado electrónico; basta el año, o el año y el mes, según el calendario occidental o el japonés
option-situation = otra circunstancia que se da; puede ponerse varias veces
option-insurer = su seguro médico, para tener en cuenta sus propias reglas
option-day = el día para el que se responde, si no es hoy
option-lang = el idioma de la respuesta
option-beside = un segundo idioma, al lado del primero
option-pack = un archivo con el seguro médico y los teléfonos de su propio equipo
option-json = responder en JSON
option-lines = leer un caso en JSON de cada línea y responder a cada uno
option-at = el momento que se consulta, si no es ahora
option-search = palabras que se buscan
option-format = el formato del archivo
option-out = dónde guardar
option-arrange = cómo se colocan los dos idiomas
option-family = un archivo con la situación de cada persona de la familia
option-receipt = el código de comprobante de una respuesta anterior
option-topic = una pregunta frecuente, por su ID
option-brief = solo lo principal
option-replace = reemplazar un archivo que ya existe
option-rejects = dónde guardar las filas que no se pueden evaluar
option-part = qué parte de la tabla, y de cuántas
option-resume = seguir donde se quedó un trabajo anterior
option-help = ver cómo se usa
option-version = ver la versión
