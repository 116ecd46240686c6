"""What customers say in Spanish. Nouns come with their article and stand after `por`, `con` and `sobre`, or alone."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# es.hello
hola,
buenos días,
buenas tardes,
[muy buenas|buenas],
estimados señores,
hola a todos,
-

# es.bye
un saludo, {name}
[saludos|saludos cordiales|atentamente|cordialmente], {name}
[muchas gracias|gracias|gracias de antemano|mil gracias][, {name}|]
[que tengan buen día|buen día][, {name}|]
{name}
-
-

# es.dia
[lunes|martes|miércoles|jueves|viernes|sábado|domingo]

# es.mes
[enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre]

# es.num
[2|3|4|5|6|7|8|9|10|11|12]

# es.desde
desde [ayer|anteayer|el <es.dia>|la semana pasada|principios de <es.mes>|mediados de <es.mes>|finales de <es.mes>|el <es.num> de <es.mes>]
desde hace [dos|tres|cuatro|cinco|seis|diez] [días|semanas]
desde hace [casi un mes|una semana larga|quince días|un par de semanas]

# es.hora
[a las|hacia las|sobre las] [ocho|nueve|diez|once|dos|tres|cuatro|cinco|seis] [y media|]

# es.ref
mi número de cliente es {account}
cuenta {account}[, {name}|]
[me encuentran|me pueden llamar|estoy] en el {phone}[, mejor <es.hora>|]
vivo en {street}[, cuenta {account}|]
[el número|todo] [está en el asunto|lo tienen en la ficha], [termina en|acaba en] <digit><digit><digit>
está a nombre de {name}[, {account}|]
[tienen mis datos|mis datos ya los tienen], [los tres últimos números son|el final es] <digit><digit><digit>

# es.pide
¿[Me pueden ayudar|Pueden mirarlo|Qué tengo que hacer|Me dicen cómo seguimos|Qué opciones tengo]?
¿[A quién me dirijo|Quién lleva estos temas|Cuánto suele tardar esto|Cómo se arregla esto]?
[les ruego|les pido|les agradecería] [una respuesta|que lo miren|que me llamen|que me orienten] [cuando puedan|cuanto antes|]
[díganme algo|quedo pendiente|espero noticias], [por favor|se lo agradezco|con una línea me basta]
[me gustaría|querría|quisiera] [saber qué puedo hacer|que me lo aclaren|una explicación sencilla|hablar con alguien]
[no corre prisa|corre algo de prisa|es importante para mí], [basta con un correo|prefiero que me llamen|escríbanme aquí]

# es.pasa
[estoy así|llevo con esto|ando con esto] <es.desde>
[me di cuenta|lo vi] el <es.dia>[ <es.hora>|]
[no entiendo de estas cosas|tengo 74 años|no soy ningún experto], [explíquenmelo sencillo|tengan paciencia|por eso pregunto]
[mi marido|mi mujer|mi hija|el vecino] [dice que les escriba|opina que ustedes sabrán|tampoco lo entiende]
[trabajo desde casa|somos cuatro en casa|viajo mucho|el <es.dia> me voy fuera], [así que me hace falta|por eso me importa|y no me viene nada bien]
[en la web|en la aplicación|en los papeles] [no encuentro nada|no aparece nada útil|no lo explican]
[por lo demás estoy contento|soy cliente desde hace <es.num> años|soy nueva con ustedes]

# es.c.open
<es.hello> les escribo por <es.noun>. <es.pasa>. <es.pide>. <es.bye>
<es.hello> se trata de lo siguiente: <es.noun>. <es.pasa>. <es.ref>. <es.bye>
<es.hello> tengo [una duda|una consulta|un asunto|una pregunta] sobre <es.noun>. <es.pide>. <es.ref>. <es.bye>
<es.hello> <es.ref>. [Escribo|Les contacto|Me dirijo a ustedes] por <es.noun>. <es.pide>. <es.bye>
<es.hello> [quería comentarles algo|quiero comunicarles algo|voy al grano]: <es.noun>. <es.pasa>. <es.pide>. <es.bye>
<es.hello> [necesito ayuda con|necesito orientación con|no me aclaro con] <es.noun>. <es.pasa>. <es.bye>
<es.hello> [ando preocupado por|estoy preocupada por|me tiene en vilo lo que pasa con] <es.noun> <es.desde>. <es.pide>. <es.bye>
[asunto|motivo|tema]: <es.noun>. <es.pasa>. <es.ref>. <es.bye>
<es.hello> [perdonen la molestia|no sé si escribo al sitio correcto|seré breve], es por <es.noun>. <es.pasa>. <es.ref>. <es.bye>
<es.hello> ¿[con quién puedo hablar|a quién le cuento|quién me orienta] sobre <es.noun>? <es.pasa>. <es.ref>. <es.bye>
<es.hello> en relación con <es.noun>, [quisiera hacer una consulta|me gustaría que me ayudaran|pido que lo revisen]. <es.ref>. <es.bye>
<es.noun>, [de eso se trata|por eso escribo|ese es mi asunto]. <es.pasa>. <es.pide>. <es.bye>
<es.hello> [me ha surgido un asunto|tengo un pequeño lío|aquí me tienen]: <es.noun>, <es.desde>. <es.pide>. <es.ref>. <es.bye>
<es.hello> [no estoy muy contento, la verdad|esto no me lo esperaba|vaya semana llevo]. Es por <es.noun>. <es.ref>. <es.pide>. <es.bye>

# es.c.behalf
<es.hello> escribo en nombre de {holder}[, mi madre|, mi padre|, mi marido|, mi mujer|, una vecina].
<es.hello> no es por mí, es por {holder}[, que está en el hospital|, que tiene 84 años|, que oye mal|][, cuenta {account}|].
<es.hello> [llevo los papeles de|me ocupo de las cosas de|hablo por] {holder}[, soy su hijo|, soy su hija|, soy la cuidadora|].
<es.hello> el titular es {holder}[, tengo su autorización|, yo solo soy el nieto|, cuenta {account}|].
<es.hello> de parte de {holder}[, que me lo ha pedido|, que no se apaña con el correo|].

# es.antes
[después de su llamada|tras su último correo|después de hablar con {agent}|tras la última conversación] [me dijeron que estaba hecho|creí que ya estaba|di el tema por cerrado]
[me aseguraron|me dijeron|{agent} me dijo] que [estaba resuelto|alguien se ocupaba|no tendría que volver a llamar]
[ya les escribí|ya les llamé|ya hablamos de esto] [el <es.dia>|en <es.mes>|hace <es.num> semanas|el <es.num> de <es.mes>]
[un par de días|dos días|una tarde] [fue bien|hubo paz], [y vuelta a empezar|y se acabó]
[cerraron|han cerrado] [el caso|la reclamación|mi consulta] [sin preguntarme|como resuelta|y aquí sigo]

# es.sigue
[sigue igual|todo sigue igual|seguimos igual|está exactamente como antes]
[no ha cambiado nada|no se ha hecho nada|nada ha mejorado]
[ha vuelto a pasar|otra vez lo mismo|ha vuelto a las andadas|continúa sin arreglo]
[sigo sin solución|estoy como al principio|sigo esperando una solución]

# es.c.again
<es.hello> vuelvo a escribir por <es.noun>. <es.antes>. <es.pide>. <es.bye>
<es.hello> <es.antes>. Pues [bien|nada], <es.sigue>. Es por <es.noun>. <es.bye>
<es.hello> [otra vez yo|aquí estoy de nuevo|soy yo otra vez], por <es.noun>. <es.sigue>. <es.ref>. <es.bye>
<es.hello> en cuanto al tema que conocen, <es.noun>: <es.sigue>. <es.antes>. <es.bye>
<es.noun>, [otra vez|de nuevo|y van unas cuantas|el cuento de nunca acabar]. <es.sigue>. <es.antes>. <es.bye>
<es.hello> [lamento insistir|siento tener que insistir|insisto]: <es.sigue>. Se trata de esto: <es.noun>. <es.pide>. <es.bye>
<es.hello> [a pesar de lo que me dijeron|pese a sus palabras|en contra de lo prometido], <es.sigue>. Hablo de esto: <es.noun>. <es.ref>. <es.bye>
<es.hello> [ya está bien|se me acaba la paciencia|esto empieza a ser una broma]. <es.antes>. <es.sigue>: <es.noun>. <es.bye>
<es.hello> con <es.noun> [vamos de mal en peor|no salimos del sitio|estamos donde estábamos]. <es.antes>. <es.pide>. <es.bye>

# es.espera
[llevo esperando|estoy esperando|esperamos] [una respuesta|noticias|la llamada prometida] <es.desde>
[nadie ha llamado|nadie me ha escrito|no ha llegado ni carta ni correo] [hasta hoy|desde el <es.dia>|todavía]
[la llamada|la respuesta] [del <es.dia>|que prometió {agent}|prometida] [no llegó|no ha llegado]
[silencio total|ni una palabra|cero noticias] [por su parte|desde el <es.dia>|desde hace semanas]
[lo último que supe|el <es.dia> me dijeron] [es que alguien lo miraba|que lo habían pasado a otro equipo|que era cosa de días]
[me quedé en casa|estuve pegado al teléfono] el <es.dia> [toda la mañana|hasta las seis|para nada]

# es.c.chase
<es.hello> ¿[hay novedades|se sabe algo|cómo va]? Es por <es.noun>. <es.espera>. <es.bye>
<es.hello> <es.espera>. ¿[Se han olvidado de mí|En qué punto estamos|Alguien lo está mirando]? Tema: <es.noun>. <es.ref>. <es.bye>
<es.hello> [solo quería preguntar|pregunto de nuevo|quería saber cómo va lo mío] por <es.noun>. <es.espera>. <es.bye>
<es.hello> sobre <es.noun>: <es.espera>. <es.ref>. <es.bye>
<es.hello> [un recordatorio|una pregunta rápida|por si se había perdido]: <es.noun>. <es.espera>. <es.bye>
<es.noun>: ¿[alguna noticia|qué hay de nuevo|cómo está la cosa]? <es.espera>. <es.ref>. <es.bye>
<es.hello> <es.espera>. <es.espera>. [Quisiera una fecha|Me gustaría saber algo|Pido una respuesta] sobre <es.noun>. <es.bye>
<es.hello> ¿[cuánto más hay que esperar|hay alguien ahí|esto lo lee alguien]? <es.espera>, y es por <es.noun>. <es.bye>
<es.hello> <es.ref>. <es.espera>. Me refiero a lo mismo: <es.noun>. <es.bye>

# es.dato
[el número de cliente|mi número|la cuenta] es {account}
{account}, a nombre de {name}
[nací|fecha de nacimiento:] el <es.num> de <es.mes> de 19[4|5|6|7|8|9]<digit>
vivo en {street}[, número <digit><digit>|, <es.num>.o piso|]
[mejor llamen|pueden llamar] al {phone}, [el <es.dia>|entre semana|cualquier día] <es.hora>
[fue|empezó|la primera vez fue] el <es.dia>, <es.hora>[, creo|]
[en el recibo|en la carta|arriba a la derecha] pone [número|referencia] <digit><digit><digit>-<digit><digit>
[la carta|la factura|el recibo] es del <es.num> de <es.mes>[, página <digit>|]
[los tres últimos números|el final]: <digit><digit><digit>[, el resto no se lee|, el resto lo tienen|]
[estoy en casa|hay alguien] el <es.dia> [desde las|hasta las] [ocho|nueve|diez|doce|dos|tres|cuatro]
[no|sí], [solo esa vez|así es|no he cambiado nada], [el <es.dia>|en <es.mes>|<es.desde>]

# es.c.detail
<es.dato>
<es.dato>. <es.dato>
[claro|por supuesto|sí|cómo no|aquí tiene], <es.dato>
<es.hello> [como me pidieron|en respuesta a su pregunta|me preguntaban]: <es.dato>. <es.dato>. <es.bye>
<es.dato>, ¿[es suficiente|con eso basta|hace falta algo más]?
[un momento|déjeme mirar|espere], [ya|aquí está|lo tengo], <es.dato>. <es.dato>
[creo que|si no me equivoco|que yo recuerde,] <es.dato>
<es.hello> [los datos|aquí van los datos]: <es.dato>. <es.bye>
<es.dato>. [Y|Además,|Ah, y] <es.dato>

# es.bien
[ya está todo|ahora está todo|por fin está todo] [bien|en orden|como debe|arreglado]
[ha funcionado|todo cuadra|ya está resuelto de verdad|la cosa marcha]
[se acabó el problema|no ha vuelto a pasar|asunto resuelto] [desde el <es.dia>|por fin|]
[{agent} lo ha arreglado|su gente lo ha solucionado|lo han dejado en orden]

# es.c.confirm
<es.hello> sobre <es.noun>: <es.bien>. [Gracias|Muchas gracias|Buen trabajo|Qué alegría]. <es.bye>
<es.hello> [solo para confirmar|buenas noticias|les informo]: <es.bien>. <es.bye>
<es.bien>. [Pueden cerrarlo|Por mí, cerrado|No hace falta nada más]. Era por <es.noun>
<es.hello> [lo he mirado hoy|lo comprobé el <es.dia>|acabo de probar] y <es.bien>. <es.bye>
[sí|pues sí|confirmo que sí], <es.bien>. [Gracias a {agent}|Gracias|Qué alivio|Más vale tarde]
<es.hello> [les escribí por|aquello era por] <es.noun>, <es.bien>. [Gracias por el interés|Chapó|Ya casi no lo creía]. <es.bye>

# es.c.thanks
[gracias|muchas gracias] por [la información|su tiempo|llamar], [estoy fuera|voy de viaje|estoy en casa de mi hermana] [hasta el <es.dia>|desde el <es.dia>], [hasta luego|adiós|{name}|todo lo mejor]
[me lo he apuntado|tomo nota de todo], el <es.dia> <es.hora>. [Gracias|Se agradece|Muchas gracias, {agent}]. [Buenas noches|Hasta pronto|Saludos desde {street}|]
[gracias|muchas gracias|mil gracias|muy agradecida|se lo agradezco] [{agent}|por la información|por contestar|por su tiempo|por la llamada|], [buen día|hasta luego|feliz <es.dia>|que le vaya bien]
[vale|bien|de acuerdo], [gracias|muchas gracias]. [Buen fin de semana|Hasta pronto|Tengo que irme|Esperaré|Buenas tardes]
[qué amable|muy amable|gracias por la paciencia], [feliz <es.dia>|adiós|todo lo mejor|hasta la próxima]
<es.hello> [he recibido su mensaje|gracias por su mensaje|recibida su respuesta] [de hoy|del <es.dia>|del <es.num> de <es.mes>]. <es.bye>
[un millón de gracias|gracias de verdad], [lo leo con calma|lo comento en casa|me lo apunto] [esta noche|el <es.dia>|]
[gracias|gracias, gracias], [eso era todo|nada más|no quería otra cosa] [por hoy|, {agent}|]. [Adiós|Hasta otra|Un saludo|{name}]

# es.c.ok
[bien|muy bien|conforme|de acuerdo], [el <es.dia>|el <es.num> de <es.mes>|desde el <es.dia>] [estoy en casa|me viene bien|puedo], [pero solo <es.hora>|mejor <es.hora>|llamen dos veces|ya tienen mi número]
[vale|de acuerdo|sí], [lo compruebo|lo miro|lo hablo con mi mujer] [el <es.dia>|<es.hora>|esta noche|el fin de semana] [y les digo|y vemos|, gracias]
[de acuerdo|vale|bien|entendido|perfecto|muy bien|conforme], [espero entonces|hasta el <es.dia>|me lo apunto|así lo hacemos|lo miro el <es.dia>]
[bueno|sí|vale] [{agent}|pues|], [el <es.dia> estoy en casa|a partir de las <es.num> estoy|quedamos así|ya les diré en <es.mes>]
[por mí|si usted lo dice|como quieran], [veremos|esperemos|el <es.dia> pues|hasta el <es.num> de <es.mes>]
[me parece bien|lo entiendo|tiene sentido|queda claro]. [Hasta entonces|Hasta el <es.dia>|A ver|Gracias]
[apuntado|anotado|en la agenda], [el <es.dia>|el <es.num> de <es.mes>|<es.hora>|con la cuenta {account}]

# es.c.not_fixed
[no|pues no|lo siento, pero no], <es.sigue>
<es.sigue>. [No ha servido de nada|Lo que hicieron no ha valido|Tienen que volver a mirarlo|Mírenlo otra vez, por favor]
[de resuelto, nada|ojalá|canté victoria antes de tiempo]: <es.sigue>
con <es.noun> [no hay mejoría|nada resuelto|todo está como estaba]. <es.sigue>
[lo miré el <es.dia>|lo he comprobado hoy|acabo de probar], [ninguna diferencia|sin cambios|no está arreglado]. <es.sigue>
[lo habrán dado por cerrado|para ustedes estará listo], [para mí no|aquí se ve otra cosa]. <es.sigue>: <es.noun>

# es.c.leaving
<es.hello> [me doy de baja|quiero darme de baja|causo baja] [a fin de mes|en la próxima fecha|el <es.num> de <es.mes>|de todo]. [La cuenta es {account}|Confírmenlo por escrito|No me llamen con ofertas|]. <es.bye>
[se acabó|hasta aquí|ya basta], me [voy|cambio] [a la competencia|a otra compañía|a otra casa] [en <es.mes>|el <es.dia>|ya mismo]. <es.bye>
<es.hello> [a partir de <es.mes>|desde ahora|en adelante] [ya no soy cliente suyo|compro en otra parte|no me verán más], [lástima|con pena lo digo|ya he firmado con otros]. <es.bye>
[han perdido un cliente|he perdido la confianza|saco mis conclusiones], [me marcho|busco otra cosa|cierren mi cuenta] [el <es.num> de <es.mes>|esta misma semana|]
<es.hello> [después de <es.num> años|tras pensarlo mucho] [les dejo|me marcho|lo dejamos]. [Borren mis datos|Manden la liquidación|Sin ofertas, por favor]. <es.bye>

# es.mal
[mi madre|mi padre|mi mujer|mi marido] [está en el hospital|ha caído grave|salió de casa en ambulancia] [por esto|]
[nos salvamos por un pelo|de milagro no hubo muertos|mi hijo se libró por centímetros], [aún tiemblo|fue peligrosísimo]
[hay una persona herida|mi hija se ha roto el brazo|alguien resultó herido], [vino la ambulancia|vino la policía|pudo ser mortal]
[acabé en urgencias|yo misma acabé ingresada|el médico vino de madrugada], [temían un infarto|creí que me moría|ya no es ninguna broma]

# es.c.harm
[tienen que saberlo|que conste|esto es serio]: <es.mal>. El motivo: <es.noun>
<es.mal>. ¿[Quién responde de esto|Tiene que morir alguien|Y si vuelve a pasar]?
el <es.dia>, <es.hora>, [pasó lo que tenía que pasar|llegó lo peor]: <es.mal>
por <es.noun> [ha ocurrido algo grave|hemos tenido una desgracia]: <es.mal>
<es.mal>, [y todo por esto|y solo por esto]: <es.noun>

# es.c.giveup
<es.hello> [después de <es.num> semanas|tras mucho pensarlo|al final] [me rindo|lo dejo|no sigo]: <es.noun>, [para ustedes|qué más da|quédenselo|no pregunto más]. <es.bye>
[no escribo más|esta es mi última carta|retiro mi petición], [el tema era|se trataba de esto]: <es.noun>. [Déjenlo estar|Nadie ayuda|Estoy harta]
[me rindo|lo dejo|abandono|olvídenlo], [no sirve de nada|ya no tengo fuerzas|nadie escucha|la vida es corta]. <es.bye>
<es.hello> sobre <es.noun>: [no pregunto más|me resigno|ustedes ganan]. <es.bye>
[viviré con ello|lo pagaré y ya está|pues nada], [no hace falta que contesten|cierren el caso|dejémoslo]
[mi sobrino|un conocido|la vecina] [se encarga|me ayudará], [de ustedes ya no espero nada|con ustedes no hay manera]. <es.bye>
[cansada de pelear|sin paciencia|con los nervios rotos], [lo dejo así|sin resolver se queda|quédense con la razón]

# es.amable
[{agent}|la señora del teléfono|el chico|su compañera|el empleado] fue [muy|de lo más|realmente] [amable|cordial|paciente|agradable]
[{agent}|la empleada|el compañero] [me escuchó|se tomó su tiempo|lo explicó todo|puso interés]

# es.seco
[{agent}|el empleado|la señora del teléfono] fue [muy distante|bastante cortante|de pocas palabras|poco amable]
[una palabra amable|un gracias|una disculpa] [no habría sobrado|faltó|se echó de menos]

# es.c.survey_good
<es.amable>. <es.bien>. [Sigan así|De diez|Repetiría|Lo recomiendo|]
<es.bien>. [Rápido|Sin líos|A la primera|Sin vueltas] [y resuelto|y listo]. <es.amable>
[muy satisfecho|contentísima|no se puede pedir más|ninguna queja]. <es.bien>
sobre <es.noun>, <es.bien>. <es.amable>

# es.c.survey_kind_unsolved
<es.amable>, pero [no han resuelto nada|el problema sigue|no ha servido de nada|de solución, nada]. <es.sigue>
[un diez en amabilidad|la gente no tiene la culpa|buenas palabras], [un cero en el resultado|pero nada más]. <es.sigue>
<es.amable>. [Lástima|Ahora bien|Aun así]: <es.sigue>
<es.sigue>. [No culpo a quien me atendió|No es culpa de {agent}], <es.amable>

# es.c.survey_bad
[un desastre|decepcionante|una vergüenza|pésimo servicio|nunca más]. <es.sigue>
[de un departamento a otro|solo me dan largas|media hora de espera|nadie se hace cargo]. <es.sigue>
<es.seco>. <es.sigue>
<es.sigue>. [Una estrella es demasiado|Así se pierden clientes|Indignada|Qué pérdida de tiempo]. <es.seco>

# es.c.survey_solved_cold
<es.bien>, pero <es.seco>
<es.seco>. [Al menos|Eso sí|En honor a la verdad]: <es.bien>
[resultado bueno, trato malo|resuelto, pero sin una sonrisa|bien el fondo, mal las formas]. <es.bien>
<es.bien>. [Solo el trato|Únicamente las formas|Lástima de trato]: <es.seco>

# es.estrella
[una estrella|dos estrellas|dos estrellas como mucho|1 de 5|una estrella, y por ser generoso]
[decepcionante|una pena|no lo recomiendo|flojo|así no|mejor no]
[esperaba más|el anuncio cuenta otra cosa|pueden hacerlo mejor, Halden & Marsh|antes era mejor|otros sí saben]

# es.c.review
<es.estrella>. Todo por <es.noun>. <es.estrella>
<es.estrella>: <es.noun>. [Desde el <es.dia> estoy que trino|Y así semanas|Nadie lo entiende|No digo más]
<es.noun>. <es.estrella>. [Piénsenlo bien|Con eso está dicho|Conviene saberlo|Yo no volvería]
sobre <es.noun>: <es.estrella>. <es.estrella>
[mi primera reseña|no suelo escribir reseñas|tras <es.num> años de cliente]: <es.noun>. <es.estrella>
[motivo de la nota|por qué tan poco|la razón]: <es.noun>. <es.estrella>. [A mejorar|Triste|En fin]
[en <es.mes>|esta semana|el <es.dia>] [me tocó|viví esto]: <es.noun>. <es.estrella>

# es.elogio
[todo funciona|todo va] [de maravilla|como la seda|sin un problema en años]
[gente amable|personal encantador|buen trato], [precios justos|respuestas rápidas|nunca una mala cara]
la aplicación es [clara|rápida|muy fácil], [me gusta|bien hecha]
[de {product} solo puedo hablar bien|con {product} estoy feliz|no me arrepiento de nada]
[cliente desde hace <es.num> años|desde <es.mes> con ellos|me apunté un <es.dia>], [muy contento|encantada|lo volvería a hacer]

# es.c.review_good
[cinco estrellas|5 de 5|nota máxima|estupendo|muy recomendable]. <es.elogio>. <es.elogio>
<es.elogio>. [Sigan así|Gracias|Se lo digo a todos|Cinco estrellas]
<es.elogio>. <es.elogio>. [Cinco estrellas|Volveré|]
[suelo quejarme, pero aquí no|lo bueno también hay que decirlo|una felicitación para todos]: <es.elogio>. [Cinco estrellas|Bravo|]
[qué quieren que les diga|en pocas palabras|sinceramente]: <es.elogio>. [Genial|Muy bien|Mi mujer opina igual]

# es.noun
[este asunto|este tema|todo este asunto]
[mi consulta|mi petición|mi caso]
[el problema|esta historia|lo mío]
[el asunto|el tema] de la cuenta {account}
""")  # noqa: E501
