# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = Qué debe hacer su familia

# Roles. $number: which one, where there are several in the same role.
role-me = Yo
role-me-several = Yo { $number }
role-partner = Esposo, esposa o pareja
role-partner-several = Esposo, esposa o pareja { $number }
role-child = Hijo o hija
role-child-several = Hijo o hija { $number }
role-parent = Padre o madre
role-parent-several = Padre o madre { $number }
role-grandparent = Abuelo o abuela
role-grandparent-several = Abuelo o abuela { $number }
role-other = Otro familiar
role-other-several = Otro familiar { $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = Primero, la tarjeta perdida de «{ $person }». Llame ahora mismo y pida que la suspendan.
family-due-by = El próximo plazo es el del trámite de «{ $person }»: hasta el { $date }. { $days ->
    [0] Es el último día.
    [one] Queda un día.
   *[other] Quedan { $days } días.
}
family-due-undated = No hay trámites con fecha fija. Empiece por «{ $person }».
family-due-nobody = Por ahora, nadie de la familia tiene que hacer trámites de la tarjeta.

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = El archivo de la familia lleva de una a { $most } personas, cada una bajo { $example }.
family-person-wrong = { $person }: { $problem }

# The window. $person: the role; $most: how many people at most.
home-family = Consultar para toda la familia
family-heading = Su familia
family-lead = Usted responde las mismas preguntas por cada persona, una persona a la vez. No se piden nombres.
family-due = Lo que sigue
family-empty = Todavía no ha añadido a nadie.
family-add-label = A quién añadir
family-add = Añadir a esta persona
family-full = Puede añadir hasta { $most } personas.
family-answer = Responder por «{ $person }»
family-go-on = Seguir respondiendo por «{ $person }»
family-look = Ver el resultado de «{ $person }»
family-remove = Quitar a «{ $person }» de la lista
family-removed = Se quitó a «{ $person }».
family-restored = «{ $person }» está de nuevo en la lista.
family-undo = Deshacer
family-not-yet = Todavía sin respuestas.
family-half = Respuestas a medias.
family-insurer = Seguro médico de «{ $person }»
family-back = Volver a la lista de la familia
family-whose = Sobre «{ $person }»
