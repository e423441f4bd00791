# The desk: the screen on which an agent walks a caller through, its keys, and finding anything from there.

desk-heading = Orientar por telefone ou no balcão
desk-open = Para quem atende por telefone ou no balcão
desk-steps = O que foi perguntado
desk-script = O que dizer
desk-glance = Orientação até agora
desk-language = Idioma da pessoa
desk-find = Procurar
desk-undo = Desfazer resposta
desk-next-caller = Próxima pessoa
desk-unknown = Se disser “não sei”
desk-while = Enquanto procura
desk-if-asked-why = Se perguntar o motivo
desk-answers = Resposta da pessoa
desk-date = Data
# $example: a date in one piece
desk-date-hint = Bastam o ano e o mês. Exemplo: { $example }
desk-date-set = Continuar com esta data
desk-no-more = Nada mais: ir ao resumo
desk-themes-back = Outros temas
desk-closing = Ler o resumo em voz alta
# $question: what to ask next; $headline: how much there is to do
desk-said = { $question } Orientação até agora: { $headline }
# $seconds: how long it can be taken back
desk-cleared = Todas as respostas da pessoa anterior foram apagadas. Dá para recuperar durante { $seconds } segundos.
desk-take-back = Voltar à pessoa anterior
desk-taken-back = As respostas da pessoa anterior estão de volta.
desk-undone = A última resposta foi desfeita.
desk-nothing-to-undo = Não há resposta para desfazer.
desk-ticket = Copiar para o registro

# At a glance.
glance-todo = O que fazer
glance-by = Prazo
glance-by-none = Sem prazo fixo
glance-works = Cartão
glance-works-yes = Funciona
glance-works-entitlement-only = Funciona (sem dados de remédios etc.)
glance-works-no = Agora não funciona
glance-works-unknown = Ainda não se sabe
glance-kakuninsho = Certificado de elegibilidade (shikaku kakuninsho)
glance-kakuninsho-not-issued = Normalmente não é emitido
glance-kakuninsho-sent = Em regra, é enviado
glance-kakuninsho-on-application = É emitido se pedir
glance-kakuninsho-ask-insurer = Perguntar ao seguro de saúde
glance-kakuninsho-unknown = Ainda não se sabe
glance-phone = Telefone
# $phone: the number; $state: whether it answers now
glance-phone-now = { $phone } – { $state }
glance-phone-none = Sem telefone para isto
glance-insurer = Regras do seguro de saúde
# $count: how many of the insurer's own sayings matter here
glance-insurer-count =
    { $count ->
        [0] Nenhuma para este caso
        [one] Uma para este caso
       *[other] { $count } para este caso
    }
glance-insurer-unknown = Ainda não se sabe qual é
glance-sources = Diferenças entre fontes
# $count: how many things on which the sources differ
glance-sources-count =
    { $count ->
        [0] Nenhuma
        [one] Em um ponto
       *[other] Em { $count } pontos
    }
glance-paper = Checklist impresso
glance-paper-same = Diz o mesmo
glance-paper-differs = Difere em alguns pontos
glance-paper-open = Ainda não se sabe

# Finding anything.
find-heading = Procurar em tudo
find-label = O que procurar
find-hint = Aqui você procura perguntas, telefones, situações, seguros de saúde, palavras e ações. Escolha com as setas para cima e para baixo e aperte Enter.
find-close = Fechar
search-insurer = Seguro de saúde
search-action = Ação

# Keys.
keys-heading = Lista de teclas
keys-lead = Dá para fazer um atendimento inteiro, do começo ao fim, sem usar o mouse.
keys-everywhere = Em qualquer tela
keys-desk = Na tela de atendimento
keys-key = Tecla
keys-does = O que faz
key-back = Voltar à tela anterior
key-print = Imprimir (na tela de atendimento: a folha no idioma da pessoa)
key-phones = Ver os telefones
key-language = Escolher o idioma da tela
key-start-over = Começar de novo (durante um atendimento: próxima pessoa)
key-smaller = Letras menores
key-larger = Letras maiores
key-normal = Letras no tamanho normal
key-keys = Ver a lista de teclas
key-answer = Escolher a resposta com esse número ao lado
key-move = Ir de uma resposta a outra
key-undo = Desfazer resposta (logo depois de “Próxima pessoa”: voltar à pessoa anterior)
key-pane = Ir para a parte seguinte da tela
key-pane-back = Voltar à parte anterior da tela
key-caller-language = Escolher o idioma da pessoa
key-find = Procurar em tudo
key-ticket = Copiar para o registro
key-next-caller = Próxima pessoa
settings-single-keys = Números e outras teclas na tela de atendimento
single-keys-on = Usar
single-keys-off = Não usar
