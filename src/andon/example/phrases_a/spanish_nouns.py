"""What the matters are called in Spanish, with article, fit to stand after `por`, `con` and `sobre`."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# es.noun.line_dead
[la línea|nuestra línea] [fija muerta|de casa sin tono|de teléfono cortada]
[el teléfono fijo|el fijo] [sin línea|sin tono|muerto] [en {street}|]
la falta de [tono|línea] en el [fijo|teléfono de casa]

# es.noun.line_noise
[los ruidos|los chasquidos|el zumbido] [en la línea|al hablar por el fijo]
la mala calidad de sonido [del fijo|al teléfono]
[la línea con ruido|el eco en las llamadas del fijo]

# es.noun.slow_internet
[el internet|nuestro internet] [lento en casa|a paso de tortuga|tan lento]
[los cortes|las caídas] de internet [cada tarde|continuas|]
la [poca|bajísima] velocidad de internet

# es.noun.bill_too_high
[la factura del teléfono|mi factura] [demasiado alta|disparada|por las nubes]
[un cargo|unos cargos] en la factura que no [reconozco|entiendo]
[un cobro doble|un cobro indebido] en la factura del teléfono

# es.noun.bill_copy
[una copia|un duplicado] de [mi factura|la última factura]
[la factura|una factura] que [perdí|no encuentro] y necesito [en copia|de nuevo]
[unas copias|las copias] de facturas antiguas

# es.noun.roaming
[el roaming|el móvil en el extranjero|la itinerancia]
[los cargos|las tarifas] de roaming [en el extranjero|de viaje]
el uso del móvil [fuera del país|en el viaje al extranjero]

# es.noun.change_plan
[el cambio|un cambio] de tarifa
[el paso|mi paso] a una tarifa [más barata|más pequeña|más grande]
[otra tarifa|una tarifa nueva] en lugar de la [actual|que tengo]

# es.noun.new_sim
[una tarjeta SIM nueva|una SIM nueva|otra tarjeta SIM]
[la activación|el alta] de mi nueva SIM
mi tarjeta SIM [perdida|rota|bloqueada]

# es.noun.router_setup
[la instalación|la puesta en marcha] del [rúter|aparato del wifi]
[el rúter nuevo|la caja nueva] [sin conexión|con la luz roja]
[la conexión|el montaje] del rúter y el wifi

# es.noun.moving_house
[el traslado|el cambio] de [mi|nuestra] línea [por mudanza|a la casa nueva]
[la mudanza|nuestra mudanza] y el traslado de la línea
la línea en [el piso nuevo|la casa a la que nos mudamos]

# es.noun.cancel
[la baja|la cancelación] de mi contrato
[el fin|la rescisión] de mi contrato [y el plazo de aviso|]
mi solicitud de baja [del contrato|]

# es.noun.missed_visit
[el técnico|el instalador] que no [vino|apareció|se presentó]
[la cita|la visita] [fallida|perdida] del técnico
[la mañana|la tarde] esperando al técnico [en balde|]

# es.noun.tax_unpaid
[el impuesto|la contribución] de la casa sin pagar [por su parte|]
[el recargo|el aviso] del ayuntamiento por el impuesto de la casa
el impuesto [de la propiedad|sobre la vivienda] que no se abonó desde mi cuenta

# es.noun.escrow_query
[la cuenta de depósito|la cuenta de reserva] de mi préstamo
[el cálculo|la liquidación] de la cuenta de depósito
[la subida|el descubierto] en la cuenta de depósito

# es.noun.payment_not_posted
[la cuota|el pago] [sin registrar|que no aparece] en el préstamo
mi transferencia [no anotada|sin apuntar] en el préstamo
[una cuota|un pago] del préstamo que [falta|no figura]

# es.noun.rate_question
[el interés|el tipo de interés] de mi préstamo
[una duda|una pregunta] sobre el tipo de interés
[la revisión|el cambio] del tipo de interés

# es.noun.payoff_quote
[la cantidad|el importe] para cancelar [del todo|anticipadamente] el préstamo
[la amortización anticipada|la liquidación total] del préstamo
[un cálculo|una cifra] de lo que falta para saldar el préstamo

# es.noun.statement_copy
[una copia|un duplicado] del extracto del préstamo
[el certificado|el resumen] anual del préstamo
[los extractos|unos extractos] del préstamo que me faltan

# es.noun.insurance_update
[el seguro|la póliza] de la vivienda [del préstamo|que les envié|nueva para el préstamo]
[el cambio|la actualización] del seguro de la casa en su ficha
[el justificante|la prueba] del seguro del hogar para el préstamo

# es.noun.late_fee
[el recargo|la comisión] por retraso [en la cuota|del préstamo]
[una penalización|un recargo] por pago tardío del préstamo
los gastos de demora [en el préstamo|de mi cuota]

# es.noun.change_address
[mi cambio de dirección|mi nueva dirección]
[la dirección|las señas] [equivocada en sus cartas|antigua en mi ficha]
[la corrección|la actualización] de mi dirección postal

# es.noun.online_access
[el acceso|la entrada] a [mi cuenta por internet|la aplicación|mi cuenta en línea]
[la contraseña|mi contraseña] [bloqueada|olvidada|rechazada]
[el usuario|el acceso] bloqueado [en la web|en la aplicación]

# es.noun.upgrade_due
[el cambio de móvil|la renovación del móvil] que [era gratis|entraba en el contrato] y ahora [se cobra|cuesta dinero]
[el cargo|la tasa] por [renovar|cambiar] el móvil
[el móvil nuevo|el terminal nuevo] [con recargo|que me cobran] pese al contrato

# es.noun.no_signal
[el móvil|mi móvil] sin [cobertura|señal|una sola raya]
la falta de cobertura móvil [en casa|en {town}|en todo el barrio]
[la señal|la cobertura] del móvil, [perdida|desaparecida] del todo

# es.noun.car_surge
[el coche|mi coche] que [acelera solo|se acelera sin pisar|sale disparado solo]
[los acelerones|las aceleraciones] [sin tocar el pedal|por su cuenta] del coche
[la aceleración repentina|el acelerón involuntario] de mi coche

# es.noun.car_brakes
[los frenos|mis frenos] que [chirrían|rascan|vibran|están blandos]
[el chirrido|la vibración|el ruido] al frenar
[las pastillas gastadas|los frenos gastados] del coche

# es.noun.car_electrics
[la pantalla|el panel] del coche que [se apaga|se queda en negro]
[la batería|la electrónica|el sistema eléctrico] del coche
[una lucecita|una luz] del salpicadero [encendida|que no se apaga]

# es.noun.car_service
[la revisión|la inspección anual] del coche
[una cita|la fecha] para la revisión del coche
[el precio|el coste] de la revisión [y el coche de sustitución|]

# es.noun.car_warranty
[la factura|el cobro] del taller [estando en garantía|pese a la garantía]
[la garantía|una reparación en garantía] del coche
[una avería|una pieza] que debería cubrir la garantía del coche

# es.noun.coffee_pay
[lo poco|lo mal] que [se paga|pagan] a los [cultivadores|agricultores] del café
[el sueldo|la paga] de quienes [recogen|cultivan] el café
[el trato injusto|los precios de miseria] a las familias cafeteras

# es.noun.coffee_order
[el pedido|mi pedido] [equivocado|incompleto|frío] en [la cafetería|{branch}]
[la bebida|un café] [que no era el mío|que no pedí|en mal estado]
[el pedido previo|mi pedido por la aplicación] que [no estaba|salió mal]

# es.noun.coffee_points
[los puntos|los sellos] [perdidos|desaparecidos] de [la tarjeta|la aplicación del café]
[el saldo|el dinero] que falta en la tarjeta de café
[la tarjeta|el vale] de café que no [aceptan|pasa] en caja

# es.noun.coffee_wait
[la cola|las colas] [interminable en la cafetería|en la barra]
[las mesas sucias|la falta de personal] en [la cafetería|{branch}]
[la lentitud|la espera] para un simple café

# es.noun.claim_late
[el reembolso|la devolución] [pendiente|que no llega] de mis gastos médicos
[los recibos|las facturas] del médico sin [decisión|pagar] [desde hace semanas|]
[la solicitud|mi solicitud] de reembolso médico, aún sin [resolver|abonar]

# es.noun.claim_refused
[el reembolso|los gastos médicos] que me [han denegado|han rechazado]
[la denegación|el rechazo] de mi reembolso médico
[el pago parcial|el recorte] de mi reembolso médico

# es.noun.cover_question
la duda de si mi seguro [cubre|paga] [un tratamiento|la fisioterapia|el hospital en el extranjero]
[la cobertura|lo que cubre] mi seguro de salud [en un viaje|para el dentista|]
[una consulta|una pregunta] sobre coberturas médicas

# es.noun.member_card
[la tarjeta|mi tarjeta] sanitaria [perdida|caducada|que no llega]
[el número de socio|el número de la tarjeta] del seguro, que no [vale|reconocen]
[una tarjeta|la tarjeta] del seguro de salud para [mi hija|el niño|mi mujer]

# es.noun.premium_bill
[la prima|la cuota] del seguro de salud [mal cobrada|cobrada dos veces|que ha subido]
[el recibo|el cargo] de la prima del seguro médico
[la subida|el aumento] de la cuota del seguro de salud
""")
