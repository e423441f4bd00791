# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = Buscar con sus propias palabras
search-hint = Por ejemplo: perdí, mudanza, certificado de elegibilidad
search-count =
    { $count ->
        [0] No se encontró nada.
        [one] Se encontró una respuesta.
       *[other] Se encontraron { $count } respuestas.
    }
search-nothing = No se encontró nada. Pruebe con otras palabras o pregunte por teléfono: { $phone }.
# What was found, where it is no question.
search-situation = Marcar que es su caso y ver qué hacer
search-contact = Preguntar por teléfono
search-term = Explicación de palabras
