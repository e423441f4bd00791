# The questions of STEP 1 to 3, and the answers as conditions ("if …").

question-card = Você tem em mãos um { -card } que pode usar?
question-registered = O cartão já está cadastrado como cartão de seguro de saúde?
question-certificate = Até quando vale o { -certificate } do cartão?

if-card-valid = você tem em mãos um cartão que pode usar
if-card-expired = o próprio cartão está vencido
if-card-none = você não tem o cartão
if-card-lost = você perdeu o cartão
if-card-damaged = o cartão está danificado
if-card-returned = você devolveu o cartão
if-card-replacing = você está esperando o cartão renovado ou a segunda via
if-registered-yes = o cartão já está cadastrado
if-registered-no = o cartão não está cadastrado
if-registered-released = você cancelou o cadastro e quer usar de novo
# $renewal-months: months before the end in which renewal is open
if-certificate-valid = faltam mais de { $renewal-months } meses para o certificado eletrônico vencer
# $renewal-months: months before the end in which renewal is open
if-certificate-renewable = faltam { $renewal-months } meses ou menos para o certificado eletrônico vencer
# $leaflet-months: months by the leaflet's count
if-certificate-grace = o certificado eletrônico venceu há { $leaflet-months } meses ou menos
# $leaflet-months: months by the leaflet's count; $works-on-months: months that the card works on
if-certificate-disputed = o certificado eletrônico venceu há mais de { $leaflet-months } meses, mas ainda não passou o fim do mês que cai { $works-on-months } meses depois do mês em que ele venceu
# $works-on-months: months that the card works on
if-certificate-lapsed = já passou o fim do mês que cai { $works-on-months } meses depois do mês em que o certificado eletrônico venceu
if-certificate-absent = o cartão não tem certificado eletrônico
