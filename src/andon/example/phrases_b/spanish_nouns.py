"""What the matter is called in Spanish, with its article. A clause that hangs on a noun ends with its comma."""

PHRASES: dict[str, tuple[str, ...]] = {
    "es.noun": ("mi asunto", "este tema", "lo mío", "la cuestión de siempre"),
    "es.noun.line_dead": ("el teléfono fijo sin línea", "la línea fija que no da tono", "el corte del teléfono de casa"),
    "es.noun.line_noise": (
        "el ruido en la línea fija",
        "los chasquidos al hablar por el fijo",
        "la mala calidad del sonido en el teléfono de casa",
    ),
    "es.noun.slow_internet": ("el internet lento", "la lentitud del wifi en casa", "la poca velocidad de internet"),
    "es.noun.bill_too_high": (
        "una factura de teléfono demasiado alta",
        "un cobro equivocado en la factura del teléfono",
        "el importe excesivo de mi factura telefónica",
    ),
    "es.noun.bill_copy": ("una copia de la factura del teléfono", "un duplicado de mi factura", "la copia de mi última factura telefónica"),
    "es.noun.roaming": ("el uso del móvil en el extranjero", "la itinerancia fuera del país", "el móvil en mis viajes al extranjero"),
    "es.noun.change_plan": ("el cambio de tarifa", "una tarifa distinta para mi línea", "el paso a otra tarifa"),
    "es.noun.new_sim": ("una tarjeta SIM nueva", "la SIM de mi móvil", "el cambio de la tarjeta SIM"),
    "es.noun.router_setup": ("la instalación del router", "el router que no consigo configurar", "la puesta en marcha del router nuevo"),
    "es.noun.moving_house": (
        "la mudanza y el traslado de la línea",
        "el traslado de mi línea a la casa nueva",
        "el teléfono en mi mudanza",
    ),
    "es.noun.cancel": ("la baja de mi contrato de teléfono", "el fin de mi contrato", "la cancelación que quiero hacer"),
    "es.noun.missed_visit": ("el técnico que no vino", "la cita del técnico a la que nadie se presentó", "la visita fallida del técnico"),
    "es.noun.tax_unpaid": (
        "el impuesto de la casa sin pagar",
        "la contribución de mi vivienda, que no está pagada,",
        "un aviso del ayuntamiento por el impuesto de la casa",
    ),
    "es.noun.escrow_query": (
        "la cuenta de reserva del préstamo",
        "el extracto de la cuenta de reserva",
        "el descubierto de la cuenta de reserva",
    ),
    "es.noun.payment_not_posted": (
        "una cuota del préstamo que no figura como pagada",
        "el pago que no me han abonado en el préstamo",
        "la cuota perdida de mi préstamo",
    ),
    "es.noun.rate_question": ("el tipo de interés de mi préstamo", "los intereses que pago", "una duda sobre el interés del préstamo"),
    "es.noun.payoff_quote": (
        "la cantidad para cancelar el préstamo",
        "el importe de la amortización anticipada",
        "la cifra para liquidar mi préstamo",
    ),
    "es.noun.statement_copy": ("una copia del extracto del préstamo", "el extracto anual del préstamo", "los extractos de mi préstamo"),
    "es.noun.insurance_update": (
        "el seguro nuevo de la casa para el préstamo",
        "la póliza de la vivienda que les tengo que dar",
        "el cambio de mi seguro de hogar",
    ),
    "es.noun.late_fee": ("un recargo por pago tardío", "la comisión por retraso en la cuota", "el cargo por demora en mi préstamo"),
    "es.noun.change_address": ("mi nueva dirección", "el cambio de domicilio", "la dirección antigua que tienen ustedes"),
    "es.noun.online_access": (
        "el acceso a mi cuenta en línea",
        "la contraseña de la cuenta en internet",
        "el bloqueo de mi cuenta en línea",
    ),
    "es.noun.upgrade_due": (
        "el móvil nuevo que mi contrato incluye gratis",
        "un cobro por la renovación del móvil",
        "la tarifa por cambiar de terminal",
    ),
    "es.noun.no_signal": ("la falta de cobertura en el móvil", "el móvil sin señal en casa", "la cobertura que se ha ido en mi zona"),
    "es.noun.car_surge": (
        "el coche que acelera solo",
        "los acelerones del coche sin pisar el pedal",
        "un coche que acelera sin que yo toque nada",
    ),
    "es.noun.car_brakes": ("los frenos que chirrían", "el ruido de los frenos del coche", "el pedal blando de los frenos"),
    "es.noun.car_electrics": ("la electrónica del coche", "un testigo encendido en el salpicadero", "la batería del coche que se descarga"),
    "es.noun.car_service": (
        "una cita para la revisión del coche",
        "la revisión anual de mi coche",
        "la hora en el taller para la revisión",
    ),
    "es.noun.car_warranty": (
        "una reparación en garantía",
        "la factura del taller por algo en garantía",
        "la garantía del coche y lo que me cobra el taller",
    ),
    "es.noun.coffee_pay": (
        "lo poco que cobran los que cultivan su café",
        "el pago miserable para los caficultores",
        "la paga de los campesinos del café",
    ),
    "es.noun.coffee_order": (
        "un pedido equivocado en la cafetería",
        "el café frío que me sirvieron",
        "el pedido incompleto de la cafetería",
    ),
    "es.noun.coffee_points": (
        "los puntos perdidos de la tarjeta de café",
        "los sellos que faltan en mi tarjeta",
        "el saldo de mi tarjeta de la cafetería",
    ),
    "es.noun.coffee_wait": (
        "la cola en la cafetería",
        "la lentitud del servicio en la barra",
        "las mesas sucias y la espera en la cafetería",
    ),
    "es.noun.claim_late": (
        "el reembolso médico que no llega",
        "los gastos médicos presentados y sin pagar",
        "una solicitud de reembolso sin decidir",
    ),
    "es.noun.claim_refused": ("el reembolso rechazado", "la negativa a pagar mi tratamiento", "el pago solo parcial de mis gastos médicos"),
    "es.noun.cover_question": (
        "una duda sobre si cubren un tratamiento",
        "la cobertura de mi seguro médico",
        "lo que cubre mi plan de salud",
    ),
    "es.noun.member_card": ("mi tarjeta sanitaria de socio", "la tarjeta de asegurado que falta", "una tarjeta de asegurado para el niño"),
    "es.noun.premium_bill": ("la cuota del seguro médico", "un cobro doble de la prima del seguro", "la subida de mi prima mensual"),
}
