# What the system is told of the program: how its lists name it, and what its manual says.

# In lists of programs: one line without a full stop, and words that people look for, parted by commas.
system-summary = Descubra o que fazer com o seu { -hokensho }
system-keywords = seguro de saúde,cartão do seguro,Cartão My Number,Myna-Hokensho,certificado de elegibilidade,certificado eletrônico,Japão

# The manual: its headings, and what the exit codes mean.
manual-name = NOME
manual-synopsis = SINOPSE
manual-description = DESCRIÇÃO
manual-commands = COMANDOS
manual-options = OPÇÕES
manual-exit = CÓDIGO DE SAÍDA
manual-exit-answered = Há uma resposta.
manual-exit-output = Não foi possível escrever a resposta.
manual-exit-input = Há algo a corrigir no que foi escrito. Uma linha na saída de erro padrão diz o que é e o que pode ser escrito.

# What each option of the command line is for.
option-card = se há um Cartão My Number e em que estado ele está
option-registered = se o cartão está cadastrado para uso como cartão de seguro de saúde
option-certificate = o que se sabe do certificado eletrônico
option-certificate-expires = até quando vale o certificado eletrônico; basta o ano, ou o ano e o mês, no calendário ocidental ou no japonês
option-situation = outra circunstância que se aplica; pode ser dada várias vezes
option-insurer = o seu seguro de saúde, para que as regras dele contem
option-day = o dia para o qual se responde, se não for hoje
option-lang = o idioma da resposta
option-beside = um segundo idioma, ao lado do primeiro
option-pack = um arquivo com o seguro de saúde e os telefones da sua própria equipe
option-json = responder em JSON
option-lines = ler um caso em JSON de cada linha e responder a cada um
option-at = o momento a consultar, se não for agora
option-search = palavras a procurar
option-format = o formato do arquivo
option-out = onde salvar
option-arrange = como ficam os dois idiomas
option-family = um arquivo com a situação de cada pessoa da família
option-receipt = o código do comprovante de uma resposta anterior
option-topic = uma pergunta frequente, pelo ID
option-brief = só o principal
option-replace = substituir um arquivo que já existe
option-rejects = onde salvar as linhas que não puderam ser avaliadas
option-part = qual parte da tabela, e de quantas
option-resume = continuar de onde parou
option-help = ver como se usa
option-version = ver a versão
