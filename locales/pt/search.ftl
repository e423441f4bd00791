# Searching: one field, and what was found. $count: how much was found; $phone: a line to call.

search-label = Procurar com as suas palavras
search-hint = Por exemplo: perdi, mudança, certificado de elegibilidade
search-count =
    { $count ->
        [0] Nada foi encontrado.
        [one] Uma resposta foi encontrada.
       *[other] { $count } respostas foram encontradas.
    }
search-nothing = Nada foi encontrado. Tente com outras palavras ou pergunte por telefone: { $phone }.
# What was found, where it is no question.
search-situation = Marcar como o seu caso e ver o que fazer
search-contact = Perguntar por telefone
search-term = Explicação das palavras
