# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = Explicação das palavras
glossary-lead = São palavras que aparecem nos documentos e nas telas.
glossary-open = Ver a explicação das palavras
# $reading: how it is read
glossary-reading = Leitura: { $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name } ({ $japanese })

term-card = Cartão My Number
    .means = É um cartão de plástico com um chip e, normalmente, com a sua foto; você o retira na prefeitura.
term-hokensho = Cartão “Myna-Hokensho”
    .means = É o Cartão My Number cadastrado para ser usado como cartão de seguro de saúde; não é outro cartão.
term-registration = cadastro como cartão de seguro de saúde
    .means = É o que se faz para poder usar o Cartão My Number como cartão de seguro de saúde.
term-kakuninsho = Certificado de Confirmação de Elegibilidade (shikaku kakuninsho)
    .means = Quem não tem o cartão ou não pode usá-lo como cartão de seguro de saúde, entre outras pessoas, mostra este documento no hospital, na clínica ou na farmácia.
term-oshirase = Aviso de Informações de Elegibilidade (Shikakujoho-no-Oshirase)
    .means = É um papel com o número do seu seguro de saúde e outros dados; só com ele não dá para ir ao médico.
term-old-card = antigo cartão de seguro de saúde
    .means = É o cartão que os seguros de saúde entregavam antes; ele não vale mais.
term-certificate = certificado eletrônico
    .means = São dados gravados no chip do cartão que mostram quem você é; eles têm data de vencimento.
term-expiry-notice = aviso de vencimento
    .means = É uma carta que avisa que o certificado eletrônico ou o cartão vai vencer em breve; ela não chega se o vencimento depende do período de permanência.
term-pin = senha (PIN)
    .means = É uma senha de números escolhida, por exemplo, ao retirar o cartão; para usar o cartão como cartão de seguro de saúde, é a de { $pin-digits } dígitos. Também há cartões sem senha.
term-reader = leitor de cartões com reconhecimento facial
    .means = É o aparelho que fica na recepção de muitos hospitais, clínicas e farmácias: você coloca o cartão e confirma, com o rosto ou a senha, que é você.
term-portal = Mynaportal
    .means = É o site do governo onde você vê os dados do seu seguro de saúde e dos seus gastos médicos.
term-app = aplicativo Myna
    .means = É o aplicativo de celular para usar o Mynaportal e outros serviços; antes, ele se chamava app Mynaportal.
term-atm = caixa eletrônico do Seven Bank
    .means = É uma máquina que fica em lojas de conveniência e outros lugares; nela você pode cadastrar o cartão como cartão de seguro de saúde, se souber a senha.
term-my-number = My Number
    .means = É um número que todas as pessoas com registro de residência no Japão têm, diferente para cada uma.
term-insurer = seguro de saúde
    .means = É a entidade que cuida do seguro em que você está.
term-society = Sociedade de Seguro de Saúde
    .means = É uma entidade, criada por empresas ou outras organizações, que cuida de um seguro de saúde.
term-kokuho = Seguro Nacional de Saúde
    .means = É o seguro de saúde de quem não está nem no de uma empresa ou de outro local de trabalho, nem no Sistema de Saúde para Idosos; a entrada é feita, por exemplo, na prefeitura.
term-koki-korei = Sistema de Saúde para Idosos
    .means = É o seguro de saúde de quem tem { $age-elderly } anos ou mais e de algumas outras pessoas.
term-voluntary = continuação voluntária
    .means = É continuar no seguro de saúde do emprego anterior depois de sair dele.
term-dependant = dependente
    .means = É a pessoa que está no seguro de saúde de um familiar, como parte da família.
term-municipality = balcão da sua prefeitura ou subprefeitura
    .means = É o lugar de atendimento da prefeitura da sua cidade ou vila, ou da subprefeitura do seu distrito.
term-moving-in-report = notificação de entrada no novo endereço
    .means = É o documento com que você avisa à nova prefeitura que se mudou de outra cidade ou de outro município.
term-period-of-stay = período de permanência
    .means = É o tempo em que uma pessoa de outra nacionalidade tem permissão para ficar no Japão.
term-elderly-certificate = certificado para idosos
    .means = É um documento para pessoas de setenta a setenta e quatro anos que mostra a parte do custo que elas pagam.
term-limit-certificate = certificado de limite de pagamento
    .means = É um documento que você mostra na recepção para pagar só até o seu limite no mesmo mês e no mesmo hospital.
term-disease-certificate = certificado de doença específica
    .means = Quem teve uma doença específica reconhecida pelo seguro de saúde, por exemplo quem faz diálise, mostra este documento no hospital, na clínica ou na farmácia.
term-reissue = segunda via
    .means = É um novo cartão ou documento, feito no lugar do que foi perdido ou danificado.
