# What one insurer says, in its own matters. $count: a number of years, days or months; $date: a day.

# $insurer: the insurer's name
heading-insurer = Lo que dicen los documentos de este seguro médico: { $insurer }
insurer-silent = Aquí está solo lo que dicen los documentos que tenemos. Si los papeles de su propio seguro médico dicen otra cosa, siga esos papeles. Lo demás, pregúntelo a su seguro médico.

rule-validity-until-date = El { -kakuninsho } del envío general sirve hasta el { $date } ({ $count ->
    [one] un año
   *[other] { $count } años
}). Si en el suyo está impresa otra fecha, esa es la correcta.
rule-validity-years = El { -kakuninsho } sirve { $count ->
    [one] un año
   *[other] { $count } años
}. La fecha correcta es la impresa.
rule-validity-sample-date = En la muestra del { -kakuninsho } dice que vence el { $date }. En el suyo, la fecha correcta es la impresa.
rule-validity-end-of-membership = Si está en continuación voluntaria (<ja>任意継続</ja>), el { -kakuninsho } sirve hasta el día en que termina esa continuación.
rule-validity-to-july = El { -kakuninsho } sirve más o menos un año, en muchos casos hasta fines de julio de cada año. Si tiene período de estadía, puede vencer antes. La fecha impresa es la correcta.
rule-validity-up-to-years = El seguro médico decide cuándo vence el { -kakuninsho }. Como máximo, dura { $count ->
    [one] un año
   *[other] { $count } años
}.
rule-form-postcard = El { -kakuninsho } es un papel del tamaño de una postal.
rule-form-label = El { -kakuninsho } es del tamaño de una tarjeta y llega pegado a una hoja.
rule-form-by-municipality = La forma del { -kakuninsho } cambia según la municipalidad.
rule-form-varies = La forma del { -kakuninsho } cambia según el seguro médico: puede ser una tarjeta, una postal, una hoja u otra.
rule-delivery-via-employer = En el envío general pasado, el { -kakuninsho } llegó por medio de la empresa, junto con los de la familia.
rule-delivery-to-home = En el envío general pasado, a quienes están en continuación voluntaria (<ja>任意継続</ja>) el { -kakuninsho } les llegó por correo a su casa.
rule-delivery-home-then-employer = En el envío general pasado, el { -kakuninsho } llegó a la casa. Si no se pudo entregar, lo dio la empresa.
rule-delivery-to-householder = El { -kakuninsho } suele llegar a nombre del jefe o la jefa de familia (<ja>世帯主</ja>), por correo certificado (<ja>書留</ja>) o de forma parecida.
rule-delivery-by-municipality = El { -kakuninsho } se lo envía la municipalidad o la asociación regional (<ja>広域連合</ja>).
rule-joining-newcomers-via-employer = Quien acaba de entrar solicita el { -kakuninsho } y lo recibe por medio de la empresa.
rule-joining-newcomers-directly = Quien acaba de entrar en continuación voluntaria (<ja>任意継続</ja>) solicita el { -kakuninsho } y lo recibe directamente del seguro médico.
rule-application-reissue-via-employer = Si perdió el { -kakuninsho } o si se dañó, presente enseguida, a través de su empresa, la solicitud de reemisión (<ja>資格確認書再交付申請書</ja>). Si está en continuación voluntaria (<ja>任意継続</ja>), pregunte a su seguro médico.
rule-application-reissue-possible = Si perdió el { -kakuninsho }, se lo pueden emitir otra vez.
rule-application-attach-damaged = Si el { -kakuninsho } se dañó, entréguelo junto con la solicitud.
rule-application-at-municipality = La solicitud se hace en la { -municipality }.
rule-mailing-of-2025 = En esa época, este seguro médico hacía un envío general del { -kakuninsho }, sin solicitud, a las personas que tenían la antigua tarjeta de seguro médico (<ja>健康保険証</ja>) y no podían usar la Tarjeta My Number como tarjeta de seguro.
rule-receiving-write-address = Cuando le llegue el { -kakuninsho }, escriba enseguida su dirección en el espacio para la dirección (<ja>住所</ja>).
rule-two-papers-later-counts = Si tiene dos certificados de elegibilidad (shikaku kakuninsho, <ja>資格確認書</ja>) de este seguro médico, use el que tiene la fecha de emisión (<ja>交付年月日</ja>, arriba a la derecha) más reciente. Devuelva el más antiguo en el sobre de devolución que venía dentro del envío.
rule-run-out-discard = Este seguro médico no recoge el { -kakuninsho } cuando ya venció. Lo desecha usted.
rule-leaving-to-employer-within-days = Cuando deje este seguro médico, por ejemplo al dejar el trabajo, o cuando un familiar deje de estar a su cargo, entregue en su trabajo el { -kakuninsho } de la persona que sale del seguro, en un plazo de { $count ->
    [one] un día
   *[other] { $count } días
}.
rule-leaving-to-employer = Cuando deje este seguro médico, por ejemplo al dejar el trabajo, devuelva a la empresa el { -kakuninsho } que aún no venció.
rule-leaving-directly = Cuando termine la continuación voluntaria (<ja>任意継続</ja>), devuelva el { -kakuninsho } directamente al seguro médico.
rule-leaving-directly-within-days = Cuando termine la continuación voluntaria (<ja>任意継続</ja>), o cuando un familiar deje de estar a su cargo, devuelva directamente al seguro médico el { -kakuninsho } de la persona que sale del seguro, en un plazo de { $count ->
    [one] un día
   *[other] { $count } días
}.
rule-leaving-return = Cuando deje este seguro médico, devuelva el { -kakuninsho } si todavía no ha vencido.
rule-leaving-in-envelope = Si el { -kakuninsho } le llega después de dejar este seguro médico, devuélvalo en el sobre que viene incluido.
rule-leaving-to-municipality = Cuando deje este seguro médico, devuelva el { -kakuninsho } en la { -municipality }.
rule-name-change-via-employer = Si cambia su nombre u otro dato, avise enseguida a través de su empresa y adjunte el { -kakuninsho }.
rule-name-change-to-employer = Si cambia su nombre u otro dato, devuelva el { -kakuninsho } a la empresa.
rule-name-change-directly = Si está en continuación voluntaria (<ja>任意継続</ja>) y cambia su nombre u otro dato, avise enseguida y directamente al seguro médico, con el { -kakuninsho }.
rule-old-card-return-on-leaving = Si deja este seguro médico antes de que venza la antigua tarjeta de seguro médico (<ja>健康保険証</ja>), devuelva esa tarjeta. Hasta entonces, guárdela.
rule-old-card-to-employer = Si deja este seguro médico antes de que venza la antigua tarjeta de seguro médico (<ja>健康保険証</ja>), devuelva esa tarjeta en su trabajo.
rule-old-card-to-employer-three-cases = La antigua tarjeta de seguro médico (<ja>健康保険証</ja>) se devuelve a la empresa si deja este seguro médico, si cambia su nombre u otro dato o si la tarjeta se daña.
rule-old-card-directly = Si está en continuación voluntaria (<ja>任意継続</ja>) y debe devolver la antigua tarjeta de seguro médico (<ja>健康保険証</ja>), por ejemplo al terminar, devuélvala directamente al seguro médico.
rule-old-card-report-loss = Si perdió la antigua tarjeta de seguro médico (<ja>健康保険証</ja>), presente el aviso de pérdida (<ja>被保険者証 滅失届</ja>). Esa tarjeta no se emite otra vez.
rule-joining-data-days = Cuando se acaba de entrar, desde que el seguro médico recibe los papeles hasta que los datos quedan registrados tarda más o menos { $count ->
    [one] un día
   *[other] { $count } días
}.
rule-joining-told-of-errors = Si hay algo que no se puede registrar, el seguro médico se comunica con usted.
rule-other-certificates-may-be-printed = Su parte del costo, su límite mensual o una enfermedad específica pueden estar impresos en el { -kakuninsho }. En algunos lugares lo imprimen si usted lo solicita. Mire el suyo.
rule-wish-switch-in-time = Este seguro médico pide, salvo a quienes no piensan usar la tarjeta, cambiar a la tarjeta antes de que venza el { -kakuninsho }. Es un pedido, no una obligación.
rule-wish-use-card = Este seguro médico pide que use la tarjeta como tarjeta de seguro médico. Es un pedido, no una obligación.
rule-oshirase-to-newcomers = A quien acaba de entrar en este seguro médico se le entrega el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>).
rule-oshirase-arrives-in-days = El aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>) llega en un plazo de más o menos { $count ->
    [one] un día
   *[other] { $count } días
} desde que el seguro médico recibe los papeles para entrar.
rule-name-change-back-directly = Si está en continuación voluntaria (<ja>任意継続</ja>) y cambia su nombre u otro dato, devuelva el { -kakuninsho } directamente al seguro médico.
rule-oshirase-no-return = No hace falta devolver el aviso de información de elegibilidad (<ja>資格情報のお知らせ</ja>).
rule-law-names-members = Este seguro médico considera que las «otras partes relacionadas» de que habla la ley incluyen también a las empresas y a las personas aseguradas, y pide que colaboren usando la tarjeta como tarjeta de seguro médico. Así lo entiende este seguro médico.
