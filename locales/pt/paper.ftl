# How the sheet leaves the screen: paper, calendar, clipboard, files.

# At the foot of every page.
sheet-foot = O { -shirube } não é um serviço do governo nem da prefeitura.
# For who does not see the code to scan. $address: a web address
page-code = Código QR que abre { $address }

# A receipt that was entered.
receipt-edition = Depois que este código do comprovante foi feito, as regras que o { -shirube } contém foram atualizadas. Esta orientação segue as regras atuais e pode ser diferente da anterior.
receipt-dateless = O código do comprovante não contém a data do certificado eletrônico nem as outras datas das respostas. Para ver até que dia é preciso fazer cada coisa, coloque as datas que souber.
receipt-give-date = Colocar a data do certificado eletrônico
receipt-give-situations = Colocar as datas da sua situação

# Days in a calendar. $todo: what to do; $code: the receipt
calendar-certificate-renewable-from = Cartão My Number: mais ou menos a partir deste dia dá para renovar o { -certificate }
calendar-certificate-expires = Cartão My Number: último dia de validade do { -certificate }
calendar-certificate-works-until = Cartão My Number: se o certificado eletrônico não tiver sido renovado, último dia em que funciona como cartão de seguro de saúde (ou antes, se o próprio cartão vencer antes)
calendar-last-day = Cartão My Number, último dia para fazer isto: { $todo }
calendar-receipt = Código do comprovante do { -shirube }: { $code }

# The window.
take-heading = Guardar esta orientação em papel ou em arquivo
take-print = Imprimir
take-pdf = Salvar em PDF
take-page = Salvar como página da web (HTML) e abrir no navegador
take-calendar = Salvar as datas em um arquivo de calendário
take-copy = Copiar o principal
take-hint = Se a janela de impressão não aparecer, salve como página da web, abra no navegador e imprima por lá. Abra o arquivo de calendário em um aplicativo de calendário para incluir as datas. O arquivo salvo contém o que aparece aqui ou as datas: tenha cuidado ao entregá-lo a outra pessoa.
arrange-label = Como colocar os dois idiomas
arrange-beside = Lado a lado
arrange-after = Primeiro um idioma até o fim, depois o outro
take-making = Preparando. Aguarde um momento.
take-stop = Parar
take-stopped = A preparação foi interrompida. Nada foi salvo.
# $file: where it is
take-saved = Arquivo salvo: { $file }
# $file: where it is
take-opened = Foi salvo e aberto no navegador. Para imprimir, use o menu do navegador. Está aqui: { $file }
# $file: where it is
take-not-opened = Foi salvo, mas o navegador não abriu. Clique duas vezes no arquivo salvo: { $file }
take-copied = O principal foi copiado. Você pode colar em uma mensagem ou em uma anotação.
take-not-copied = Não foi possível copiar o principal. Nada se perdeu. Tente de novo ou salve em PDF.

# What can keep a file from being made or written. $file: its name; $language: a language
take-no-font = Este computador não tem letras (fonte) para o idioma { $language }, por isso não dá para fazer o PDF. Nada se perdeu. Imprima a orientação ou salve como página da web (HTML).
take-not-made = Não foi possível fazer o PDF. Nada se perdeu. Imprima a orientação ou salve como página da web (HTML).
take-no-days = Não há datas para colocar em um calendário, por isso nada foi salvo. Se ainda não colocou a data do certificado eletrônico, coloque e tente de novo.
take-exists = Não foi salvo: já existe um arquivo ou uma pasta com esse nome, que continua como estava. Escolha outro nome. O que já existe: { $file }
take-no-folder = Não foi salvo: essa pasta não foi encontrada. Nada se perdeu. Escolha outro lugar. O { -shirube } tentou salvar aqui: { $file }
take-no-rights = Não foi possível salvar ali. Nada se perdeu. Se esse arquivo estiver aberto, feche e tente de novo, ou escolha uma pasta sua, como “Documentos”. O { -shirube } tentou salvar aqui: { $file }
take-full = Não foi salvo: não há espaço suficiente. Nada se perdeu. Escolha outro lugar. O { -shirube } tentou salvar aqui: { $file }
take-not-written = Não foi possível salvar. Nada se perdeu. Se esse arquivo estiver aberto, feche, ou escolha outro lugar, e tente de novo. O { -shirube } tentou salvar aqui: { $file }
