# One sentence: what was wrong, what is allowed.
# $given: what was typed; $allowed: what may be typed instead; $option: an option's name; $example: a correct spelling

error-no-command = Falta dizer o que fazer. Você pode usar: { $allowed }.
error-unknown-command = O comando “{ $given }” não existe. Você pode usar: { $allowed }.
error-unknown-option = A opção “{ $given }” não existe aqui. Você pode usar: { $allowed }.
error-unexpected = “{ $given }” está sobrando. Retire, por favor.
error-missing-value = Falta o valor depois de { $option }. Você pode usar: { $allowed }.
error-given-twice = { $option } aparece mais de uma vez. Escreva só uma vez.
error-unknown-value = { $option } não aceita “{ $given }”. Você pode usar: { $allowed }.
error-missing-file = Falta o nome do arquivo.
# $file: a file as it was named
error-file-not-read = Não é possível ler “{ $file }”. Verifique se o arquivo existe e pode ser aberto.
error-missing-code = Falta o código do comprovante. Exemplo: { $example }.
error-not-text = Não foi possível ler “{ $given }” como texto. Escreva em { $example }.
error-bad-day = Em { $option }, o dia “{ $given }” não existe. Escreva como { $example }.
error-bad-time = Em { $option }, o horário “{ $given }” não existe. Escreva como { $example }.

# Dates as people write them.
date-empty = A data está em branco. Escreva como { $example }.
date-form = Não foi possível ler “{ $given }” como data. Escreva como { $example }.
date-no-year = Falta o ano. Escreva no campo “Ano”.
date-no-month = Falta o mês. Escreva no campo “Mês” ou deixe o dia em branco.
# $first, $last: years
date-year-range = O ano em “{ $given }” não pode ser usado. Use um ano de { $first } a { $last }.
# $era: name of an era; $first, $last: years of that era
date-era-range = O ano da era { $era } em “{ $given }” não pode ser usado. Use de { $era } { $first } a { $era } { $last }.
# $first, $last: months
date-month-range = O mês em “{ $given }” não existe. Use de { $first } a { $last }.
# $first, $last: days of that month
date-day-range = O dia em “{ $given }” não existe. Esse mês vai do dia { $first } ao dia { $last }.

# Receipts.
receipt-length = O código do comprovante não tem o tamanho certo. Escreva todas as letras e números, como { $example }.
# $letter: a letter
receipt-letter = “{ $letter }” não aparece em códigos de comprovante. Use só números e letras, menos I, L, O e U.
receipt-check = Algo no código do comprovante está diferente. Confira letra por letra.
receipt-newer = Este comprovante foi feito com uma versão mais nova do Shirube. Atualize o Shirube.
receipt-insurer = O seguro de saúde deste comprovante não é conhecido aqui. Atualize o Shirube.

# Lines of cases, and output.
line-not-json = Não foi possível ler esta linha como JSON. Escreva como { $example }.
line-unknown-key = O item “{ $given }” não existe. Você pode usar: { $allowed }.
# $option: a key of the line
line-not-a-string = O valor de “{ $option }” precisa ser um texto entre aspas. Exemplo: { $example }.

# A team's file. $file: its name; $count: how many problems; $problem: the first one; $name, $date: who added it, and as of when;
# $insurers, $contacts: how many it adds
pack-wrong = { $file } tem { $count ->
    [one] um ponto
   *[other] { $count } pontos
} a corrigir e nada foi acrescentado. O primeiro: { $problem }
pack-more = { $count ->
    [one] Há mais um ponto
   *[other] Há mais { $count } pontos
} a corrigir.
pack-good = { $name }, dados de { $date }: seguradoras { $insurers }, telefones { $contacts }. Não há nada a corrigir.
# $problem: what is wrong
family-wrong = O arquivo da família tem algo a corrigir: { $problem }
# $file: its name; $option: what replaces it
error-file-exists = Não foi salvo: já existe um arquivo chamado { $file }, que continua como estava. Dê outro nome. Se acrescentar { $option }, o arquivo anterior é apagado e o novo fica no lugar dele.

# Files of counts. $file: its name; $example: the name such a file has; $given: a day
counts-wrong-form = { $file } não é um arquivo de contagem. Indique o { $example } de cada computador.
counts-wrong-exported = { $file } é uma tabela salva. Os números ocultos não podem ser somados. Indique o { $example } de cada computador.
counts-wrong-day = Em { $file }, as contagens de { $given } não batem. Indique o arquivo original, sem correções feitas à mão.

# Tables of members. $file: its name; $allowed: what may stand there; $given: what does; $column: a column's name; $resume, $option: options
table-not-read = Não é possível ler “{ $file }” como tabela. Você pode usar: { $allowed }.
table-unknown-column = A coluna “{ $given }” não existe. Você pode usar: { $allowed }.
table-missing-column = Falta a coluna “{ $column }”. Escreva os nomes das colunas na primeira linha.
table-unfinished = O processamento anterior de { $file } parou no meio. Acrescente { $resume } para continuar de onde parou ou { $option } para começar de novo.
table-other-run = A tabela ou as opções não são as mesmas do processamento de { $file } que parou no meio. Indique as mesmas ou acrescente { $option } para começar de novo.
table-busy = Outro processamento está criando { $file } agora. Espere até que termine.
# $fields: how many fields it has; $wanted: how many it should have
row-fields = { $fields ->
    [one] Esta linha tem um campo
   *[other] Esta linha tem { $fields } campos
}, mas deve ter { $wanted }.
row-quote = Há aspas (") que não foram fechadas. Escreva uma só pessoa em cada linha.
# $example: an encoding
row-not-text = Não foi possível ler esta linha como texto. Escreva em { $example }.
row-too-long = Esta linha é longa demais. Escreva uma só pessoa em cada linha.
row-no-member = O campo “{ $column }” está em branco.

usage = Uso: shirube { $allowed }
usage-check = descobrir o que fazer a partir das respostas
usage-contacts = ver os telefones e se estão atendendo agora
usage-sheet = salvar a orientação em um arquivo (texto, página da web, PDF, calendário)
usage-explain = ver de novo a mesma resposta com o código do comprovante
usage-family = reunir, a partir de um arquivo, o que cada pessoa da família precisa fazer
usage-pack = conferir um arquivo de dados acrescentados
usage-counts = somar as contagens de cada posto de atendimento em uma só tabela (números pequenos ficam ocultos)
usage-topic = responder a uma pergunta frequente; sem ID, ver a lista de perguntas ou as que combinam com WORDS
usage-triage = a partir de uma tabela de segurados (CSV, Parquet): quem recebe qual carta e em que idioma, o que cada pessoa precisa fazer e até quando
usage-lists = ver a lista das palavras que podem ser usadas
usage-system = mostrar o que se informa ao sistema sobre o programa: manual, preenchimento automático, item do menu, descrição
