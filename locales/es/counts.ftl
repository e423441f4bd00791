# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = Conteo de consultas
counts-open = Ver el conteo de consultas
counts-lead = De cada día solo se guardan números, en esta computadora: las indicaciones dadas, las situaciones, los idiomas y los seguros médicos. No se guardan la hora, las respuestas de cada persona ni los códigos de comprobante. Nada se envía a ningún lugar.
counts-is-off = Ahora no se está contando.
counts-is-on = Se cuenta cada vez que se presiona «Siguiente persona».
counts-start = Empezar a contar
counts-stop = Dejar de contar
counts-none = En este período no se contó nada.
counts-period = Período
counts-today = Hoy
# $days: how many days back, today among them
counts-last-days = Últimos { $days } días
counts-all = Todo
# $count: how many calls
counts-calls = Personas atendidas: { $count }
counts-todos = Indicaciones dadas
counts-situations = Situaciones
counts-languages = Idiomas
counts-insurers = Seguros médicos
counts-nothing-to-do = Ningún trámite de la tarjeta
counts-not-decided = Sin decidir
counts-what = Concepto
counts-how-many = Cantidad
counts-export = Guardar como tabla (CSV)
# $least: the smallest number that is exported
counts-export-hint = En la tabla que se guarda se ocultan los números menores que { $least } y los que permitirían calcularlos. Lo de hoy entra a partir de mañana.
counts-forget = Borrar el conteo
counts-forget-sure = Sí, borrarlo
counts-forget-hint = Un conteo borrado no se puede recuperar.
counts-forgotten = Se borró el conteo.
counts-not-kept = No se pudo guardar el conteo. Puede seguir atendiendo.
counts-broken = No se puede leer el archivo del conteo, así que no se está contando. Si lo borra, se puede volver a contar.
