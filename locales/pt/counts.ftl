# How many calls there were, and what about: kept on this computer alone, and only if somebody switches it on.

counts-heading = Número de atendimentos
counts-open = Ver o número de atendimentos
counts-lead = De cada dia, só ficam guardados neste computador os totais: orientações dadas, situações, idiomas e seguros de saúde. Não ficam guardados horários, respostas de cada pessoa nem códigos de comprovante. Nada é enviado a lugar nenhum.
counts-is-off = No momento, nada está sendo contado.
counts-is-on = Conta-se um atendimento cada vez que você aperta “Próxima pessoa”.
counts-start = Começar a contar
counts-stop = Parar de contar
counts-none = Nada foi contado neste período.
counts-period = Período
counts-today = Hoje
# $days: how many days back, today among them
counts-last-days = Últimos { $days } dias
counts-all = Tudo
# $count: how many calls
counts-calls = Pessoas atendidas: { $count }
counts-todos = Orientações dadas
counts-situations = Situações
counts-languages = Idiomas
counts-insurers = Seguros de saúde
counts-nothing-to-do = Nenhum procedimento do cartão
counts-not-decided = Sem definição
counts-what = Item
counts-how-many = Quantidade
counts-export = Salvar como tabela (CSV)
# $least: the smallest number that is exported
counts-export-hint = Na tabela salva, ficam ocultos os números menores que { $least } e também os que permitiriam calculá-los. Os números de hoje entram a partir de amanhã.
counts-forget = Apagar as contagens
counts-forget-sure = Apagar mesmo
counts-forget-hint = As contagens apagadas não podem ser recuperadas.
counts-forgotten = As contagens foram apagadas.
counts-not-kept = Não foi possível guardar a contagem. Você pode continuar o atendimento normalmente.
counts-broken = Não é possível ler o arquivo de contagem, por isso a contagem parou. Se você apagar as contagens, dá para contar de novo.
