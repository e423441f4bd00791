# Words on papers and screens. A message is what the word is called in this language; .means says in one sentence what
# it is. The Japanese word and its reading come from the facts.

glossary-heading = Explicación de palabras
glossary-lead = Son palabras que aparecen en los papeles y en las pantallas.
glossary-open = Ver la explicación de las palabras
# $reading: how it is read
glossary-reading = Se lee: { $reading }
# $name: what it is called; $japanese: the word on the paper
glossary-name = { $name } ({ $japanese })

term-card = Tarjeta My Number
    .means = Es una tarjeta de plástico con un chip y, por lo general, con su foto; se recoge en la municipalidad.
term-hokensho = Tarjeta de Seguro Maina (Myna Hokensho)
    .means = Es la Tarjeta My Number registrada para usarla como tarjeta de seguro médico; no es otra tarjeta.
term-registration = registro como tarjeta de seguro médico
    .means = Es lo que se hace para poder usar la Tarjeta My Number como tarjeta de seguro médico.
term-kakuninsho = certificado de elegibilidad (shikaku kakuninsho)
    .means = Es el documento que muestran en el hospital o la farmacia las personas que no tienen la tarjeta o que no pueden usarla como tarjeta de seguro médico, y algunas otras.
term-oshirase = aviso de información de elegibilidad
    .means = Es un papel con el número de su seguro y otros datos; no basta por sí solo para ir al médico.
term-old-card = antigua tarjeta de seguro médico
    .means = Es la tarjeta que antes entregaban los seguros médicos; ya no sirve.
term-certificate = certificado electrónico
    .means = Es información guardada en el chip de la tarjeta que demuestra quién es usted, y tiene fecha de vencimiento.
term-expiry-notice = aviso de vencimiento
    .means = Es una carta que le avisa que el certificado electrónico o la tarjeta vence pronto; no llega si el vencimiento depende de su período de estadía.
term-pin = PIN
    .means = Es un número secreto que se elige, por ejemplo, al recoger la tarjeta; para usarla como tarjeta de seguro médico, es el de { $pin-digits } dígitos. También hay tarjetas sin PIN.
term-reader = lector de reconocimiento facial
    .means = Es el aparato que hay en la recepción de muchos hospitales y farmacias: se pone la tarjeta y, con su cara o con el PIN, se comprueba que es usted.
term-portal = Portal My Number
    .means = Es el sitio web del gobierno donde puede ver los datos de su seguro y de sus gastos médicos.
term-app = aplicación Myna
    .means = Es la aplicación de celular para usar el Portal My Number y otros servicios; antes se llamaba app Mynaportal.
term-atm = cajero automático de Seven Bank
    .means = Es una máquina que está en tiendas de conveniencia y otros lugares; en ella puede registrar la tarjeta como tarjeta de seguro médico si sabe el PIN.
term-my-number = My Number
    .means = Es un número que tienen todas las personas registradas como residentes en Japón, distinto para cada una.
term-insurer = seguro médico
    .means = Es la entidad que administra el seguro en el que usted está.
term-society = Sociedad de Seguro de Salud
    .means = Es una entidad, creada por empresas u otras organizaciones, que administra un seguro médico.
term-kokuho = Seguro Nacional de Salud
    .means = Es el seguro médico de las personas que no están ni en el de una empresa u otro lugar de trabajo ni en el Seguro Médico para Ancianos; se entra en él, por ejemplo, en la municipalidad.
term-koki-korei = Seguro Médico para Ancianos
    .means = Es el seguro médico de las personas de { $age-elderly } años o más y algunas otras.
term-voluntary = continuación voluntaria
    .means = Es seguir en el seguro médico del trabajo anterior después de dejar ese trabajo.
term-dependant = dependiente
    .means = Es la persona que está en el seguro médico de un familiar, como parte de su familia.
term-municipality = ventanilla municipal
    .means = Es el lugar donde le atienden en la municipalidad de su ciudad, distrito, pueblo o aldea.
term-moving-in-report = notificación de llegada al nuevo domicilio
    .means = Es el trámite con el que avisa a su nueva municipalidad que se mudó desde otra.
term-period-of-stay = período de estadía
    .means = Es el tiempo durante el cual una persona de otra nacionalidad tiene permiso para estar en Japón.
term-elderly-certificate = certificado para personas mayores
    .means = Es un documento para personas de setenta a setenta y cuatro años que indica qué parte del costo pagan.
term-limit-certificate = certificado de límite máximo de pago
    .means = Es un documento que usted muestra en la recepción para pagar solo hasta su límite en un mismo mes y en un mismo hospital.
term-disease-certificate = certificado de enfermedad específica
    .means = Es un documento que muestran en el hospital o la farmacia las personas a quienes su seguro médico les reconoció una enfermedad específica, por ejemplo si reciben diálisis.
term-reissue = reemisión
    .means = Es pedir que le hagan otra vez una tarjeta o un documento que se perdió o se dañó.
