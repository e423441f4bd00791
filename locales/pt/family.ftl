# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = O que fazer pela sua família

# Roles. $number: which one, where there are several in the same role.
role-me = Eu
role-me-several = Eu { $number }
role-partner = Marido, esposa ou companheiro(a)
role-partner-several = Marido, esposa ou companheiro(a) { $number }
role-child = Filho ou filha
role-child-several = Filho ou filha { $number }
role-parent = Pai ou mãe
role-parent-several = Pai ou mãe { $number }
role-grandparent = Avô ou avó
role-grandparent-several = Avô ou avó { $number }
role-other = Outro familiar
role-other-several = Outro familiar { $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = Primeiro, o cartão perdido de “{ $person }”. Ligue agora mesmo e peça o bloqueio.
family-due-by = O próximo prazo é o do procedimento de “{ $person }”: até { $date }. { $days ->
    [0] É o último dia.
    [one] Falta um dia.
   *[other] Faltam { $days } dias.
}
family-due-undated = Não há procedimentos com data fixa. Comece por “{ $person }”.
family-due-nobody = Por enquanto, ninguém da família precisa fazer nenhum procedimento do cartão.

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = O arquivo da família traz de uma a { $most } pessoas, cada uma em { $example }.
family-person-wrong = { $person }: { $problem }

# The window. $person: the role; $most: how many people at most.
home-family = Consultar para toda a família
family-heading = Sua família
family-lead = Você responde às mesmas perguntas por cada pessoa, uma de cada vez. Não pedimos nomes.
family-due = O que vem a seguir
family-empty = Ninguém foi acrescentado ainda.
family-add-label = Quem acrescentar
family-add = Acrescentar esta pessoa
family-full = Você pode acrescentar até { $most } pessoas.
family-answer = Responder por “{ $person }”
family-go-on = Continuar a responder por “{ $person }”
family-look = Ver o resultado de “{ $person }”
family-remove = Tirar “{ $person }” da lista
family-removed = “{ $person }” saiu da lista.
family-restored = “{ $person }” está de volta na lista.
family-undo = Desfazer
family-not-yet = Ainda sem respostas.
family-half = Respostas pela metade.
family-insurer = Seguro de saúde de “{ $person }”
family-back = Voltar à lista da família
family-whose = Sobre “{ $person }”
