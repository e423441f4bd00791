# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = { -shirube } no es un servicio del gobierno.
# For who does not see the code to scan. $address: a web address
page-code = Código QR que abre { $address }

# A receipt that was entered.
receipt-edition = Después de que se hizo este código de comprobante, se actualizaron las reglas que contiene { -shirube }. Esta respuesta sigue las reglas actuales, así que puede ser distinta de la anterior.
receipt-dateless = El código de comprobante no contiene la fecha del certificado electrónico ni las otras fechas de las respuestas. Para ver hasta qué día hay tiempo, ponga las fechas que sepa.
receipt-give-date = Poner la fecha del certificado electrónico
receipt-give-situations = Poner las fechas de su situación

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = Tarjeta My Number: más o menos desde este día se puede renovar su { -certificate }
calendar-certificate-expires = Tarjeta My Number: último día de validez de su { -certificate }
calendar-certificate-works-until = Tarjeta My Number: si no se ha renovado el certificado electrónico, último día en que sirve como tarjeta de seguro médico (o antes, si la tarjeta misma vence antes)
calendar-last-day = Tarjeta My Number, último día para hacer esto: { $todo }
calendar-receipt = Código de comprobante de { -shirube }: { $code }

# The window.
take-heading = Guardar estas indicaciones en papel o en un archivo
take-print = Imprimir
take-pdf = Guardar como PDF
take-page = Guardar como página web (HTML) y abrirla en el navegador
take-calendar = Guardar las fechas en un archivo de calendario
take-copy = Copiar lo principal
take-hint = Si no aparece la ventana de impresión, guarde las indicaciones como página web, abra la página en el navegador e imprímala ahí. Abra el archivo de calendario en una aplicación de calendario para añadir las fechas. El archivo guardado contiene lo que se muestra aquí o sus fechas: tenga cuidado al dárselo a otra persona.
arrange-label = Cómo poner los dos idiomas
arrange-beside = Uno al lado del otro
arrange-after = Primero un idioma completo y después el otro
take-making = Se está preparando. Espere un momento.
take-stop = Detener
take-stopped = Se detuvo. No se guardó nada.
# $file: where it is
take-saved = Guardado: { $file }
# $file: where it is
take-opened = Se guardó y se abrió en el navegador. Para imprimir, use el menú del navegador. Está aquí: { $file }
# $file: where it is
take-not-opened = Se guardó, pero no se abrió el navegador. Haga doble clic en el archivo guardado: { $file }
take-copied = Lo principal quedó copiado. Puede pegarlo en un mensaje o en una nota.
take-not-copied = No se pudo copiar lo principal. No se perdió nada. Inténtelo otra vez o guárdelo como PDF.

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = Esta computadora no tiene letras (fuente) para el idioma { $language }, así que no se puede hacer el PDF. No se perdió nada. Imprima las indicaciones o guárdelas como página web (HTML).
take-not-made = No se pudo hacer el PDF. No se perdió nada. Imprima las indicaciones o guárdelas como página web (HTML).
take-no-days = No hay fechas para poner en un calendario, así que no se guardó nada. Si todavía no puso la fecha del certificado electrónico, póngala e inténtelo otra vez.
take-exists = No se guardó: ya hay un archivo o una carpeta con ese nombre, y sigue como estaba. Elija otro nombre. Lo que ya existe: { $file }
take-no-folder = No se guardó: no se encontró esa carpeta. No se perdió nada. Elija otro lugar. { -shirube } intentó guardar aquí: { $file }
take-no-rights = No se pudo guardar ahí. No se perdió nada. Si ese archivo está abierto, ciérrelo e inténtelo otra vez, o elija una carpeta suya, por ejemplo «Documentos». { -shirube } intentó guardar aquí: { $file }
take-full = No se guardó: no hay espacio suficiente. No se perdió nada. Elija otro lugar. { -shirube } intentó guardar aquí: { $file }
take-not-written = No se pudo guardar. No se perdió nada. Si ese archivo está abierto, ciérrelo, o elija otro lugar, e inténtelo otra vez. { -shirube } intentó guardar aquí: { $file }
