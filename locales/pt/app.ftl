# The window: what stands around every screen, and the screens that are not the sheet.

app-name = { -shirube }
# The first word of a window's title while something has to be mended.
title-error = Algo para corrigir

frame-skip = Ir para a parte principal
frame-bar = Botões no alto da tela
frame-back = Voltar
frame-language = Idioma / Language
frame-smaller = Letras menores
frame-larger = Letras maiores
frame-phones = Perguntar por telefone
frame-settings = Configurações
# $date: the day on which a document was last looked at
frame-as-of = Última conferência destas informações: { $date }.
frame-keeps-nothing = As suas respostas não são salvas. Elas são apagadas quando você fecha o { -shirube }.
frame-sources = Versão e fontes
frame-day-changed = O dia mudou. O que você vê agora vale para hoje.
# $percent: of the size as designed
frame-size-changed = O tamanho das letras agora é de { $percent }%.
frame-trouble = Não deu certo. Tente de novo. Se acontecer outra vez, feche a janela e abra de novo.
frame-not-saved = Não foi possível salvar as configurações. Elas ficam assim até você fechar a janela.
frame-no-browser = Não foi possível abrir o navegador. Digite no seu navegador o endereço que aparece aqui.
frame-settings-broken = Não foi possível ler as configurações salvas, por isso elas voltaram ao começo. Você pode escolher de novo o idioma e o tamanho das letras.
frame-broke-off = A tela parou e voltou ao começo. Suas respostas não ficaram guardadas: por favor, responda de novo. As configurações continuam iguais.
errors-heading = Algo para corrigir

# The languages.
language-heading = Escolha o seu idioma
language-lead = Você pode mudar a qualquer momento.

# Home.
home-heading = { -hokensho }: o que fazer agora
# $questions: how many; $minutes: about how long
home-lead = É o { -card } quando está cadastrado para ser usado como cartão de seguro de saúde. Responda { $questions } perguntas e você fica sabendo o que fazer, até quando, e para onde ligar. Leva cerca de { $minutes } minutos.
home-asks-no-name = Não perguntamos o seu nome, o seu My Number nem outros números pessoais. Se não souber uma resposta, escolha “Não sei”.
home-start = Começar
home-go-on = Continuar
home-receipt = Tenho o código do comprovante do { -shirube }
start-over = Começar de novo
insurer-label = O seu seguro de saúde
insurer-hint = Se não souber, deixe como está.
scam-heading = Cuidado com ligações e mensagens suspeitas
scam-text = O Ministério da Saúde, Trabalho e Bem-Estar (<ja>厚生労働省</ja>) nunca pede o cadastro por ligação automática nem por mensagem de texto. Se for uma ligação, não aperte nada e desligue. Se for uma mensagem, não abra o link.
# $phone: an official line
scam-ask = Se ficar com dúvida, ligue para { $phone }.

# The questions.
# $step: which; $steps: of how many
step-of = STEP { $step } de { $steps }
step-next = Avançar
error-choose = Escolha uma resposta. Se não souber, escolha “Não sei”.

# A receipt from elsewhere.
receipt-heading = Ver de novo uma orientação anterior
receipt-lead = Escreva o código do comprovante que o { -shirube } mostrou e você verá de novo essa orientação.
receipt-show = Ver a orientação

# The answers once more.
check-heading = As suas respostas estão certas?
check-lead = Se houver algo errado, você pode mudar aqui.
check-change-situations = Escolher de novo o que se aplica
check-next = Ver o que fazer
# $step: which
check-change = Mudar a resposta do STEP { $step }
# $step: which
check-change-card-expired = Mudar a resposta do STEP { $step } sobre a validade do cartão
check-no-answer = Ainda sem resposta
check-no-date = Ainda sem data
# $date, $japanese: the same date in this language and as the card may have it
check-date = { $date } ({ $japanese })

# What to do.
result-change = Rever as minhas respostas
# Another day to look at. $example: a day; $date: the day shown; $today: today
day-label = Ver a orientação para outro dia
day-hint = Escreva o ano, o mês e o dia, como { $example }.
day-show = Ver esse dia
day-today = Voltar para hoje
day-preview = Esta orientação é para { $date }. Não é a orientação para hoje ({ $today }).
day-not-whole = Escreva o ano, o mês e o dia completos, como { $example }.
beside-label = Mostrar outro idioma ao lado
beside-none = Nenhum outro idioma
beside-show = Mostrar
link-card-application = Abrir a página sobre o pedido do cartão
link-mynaportal-insurance = Abrir a página do seguro de saúde no Mynaportal
link-my-number-contact = Abrir a página de contatos da Agência Digital
link-mynaapp = Abrir a página do aplicativo Myna (<ja>マイナアプリ</ja>)

# Whom to call.
phones-heading = Perguntar por telefone
phones-about = Qual é o assunto?
phones-anything = Qualquer assunto
# $count: how many lines and offices are listed
phones-count =
    { $count ->
        [one] Um lugar para perguntar.
       *[other] { $count } lugares para perguntar.
    }

# The settings.
settings-heading = Configurações
settings-text-size = Tamanho das letras
settings-colours = Cores
settings-motion = Movimento
settings-readings = Leitura sobre os kanji (<ja>ふりがな</ja>)
# $percent: of the size as designed
settings-percent = { $percent }%
colours-auto = Como neste computador
colours-light = Claras
colours-dark = Escuras
colours-contrast = Alto contraste (preto e branco)
motion-auto = Como neste computador
motion-none = Sem movimento
readings-easy = Só no japonês fácil
readings-always = Sobre todas as palavras em japonês
readings-never = Não mostrar
forget = Apagar as minhas respostas e configurações
forget-hint = Isto apaga as suas respostas e configurações e volta à primeira tela. O cadastro do seu cartão não muda. O número de atendimentos não é apagado; isso se faz na tela dele.
forgotten = As suas respostas e configurações foram apagadas.
about-heading = Sobre o { -shirube }
# $version: of the program
about-version = Versão { $version }

# A team's file. $count: how many problems.
team-heading = O arquivo de uma equipe
team-hint = Com este arquivo, um seguro de saúde, uma prefeitura ou um serviço de atendimento acrescenta seus próprios dados e telefones. Escreva onde está o arquivo. As regras e os telefones nacionais não mudam.
team-label = Onde está o arquivo
team-use = Usar este arquivo
team-stop = Deixar de usar
team-wrong = O arquivo tem { $count ->
    [one] um ponto
   *[other] { $count } pontos
} a corrigir, por isso nada foi acrescentado. Diga o seguinte a quem fez o arquivo.
team-unread = Não é possível ler este arquivo. Verifique onde ele está.
