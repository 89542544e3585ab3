import { words } from './words';

/** Words that may stand before a verb whose subject is left out; folded. */
export const BEFORE_VERBS = words(`
    se, ultimas, ultimos, ultima, ha, han, haya, hayan, habia, habian, hubieran, habran, habrian,
    habria, fue, fueron, es, son, era, eran, sido, esta, estan, estaba, estaban, siguen, seguian,
    sigue, ya, aun, todavia, tambien, ademas, luego, despues, alli, ahora, antes, asi, solo, nunca,
    siempre, entonces, casi, apenas, recientemente, actualmente, posteriormente, inicialmente,
    primero, finalmente, les, los, las, le, lo, me, nos, enero, febrero, marzo, abril, mayo, junio,
    julio, agosto, septiembre, octubre, noviembre, diciembre, lunes, martes, miercoles, jueves,
    viernes, sabado, domingo, finales, mediados, principios, comienzos, semana, semanas, mes, meses,
    dia, dias, ano, anos, otono, invierno, primavera, verano, pasado, pasada, ayer, hoy, hace,
    desde, durante, tras, pueden, podrian, suelen, acaban, acabaron, empezaron, comenzaron,
    volvieron, llegaron, terminaron, deben, deberian, van, iban, momento, parte, ahi, aqui, alla,
    poco, pocos, pocas, mas, tarde, mucho, jamas, tampoco, solamente, inmediatamente, enseguida,
    rapidamente, pronto, probablemente, posiblemente, presuntamente, supuestamente, oficialmente,
    previamente, anteriormente, horas, minutos, mismo, incluso, inclusive, igualmente, asimismo,
    efectivamente, directamente, practicamente, hasta, cerca, alrededor
`);

/** How Spanish points to what stood before: who spoke, what was said, how many they were. */
export const pointing = () => ({
  sameFigure: words(`
    la misma cifra, las mismas cifras, una cifra similar, cifras similares, una cifra
    parecida, cifras parecidas, el mismo número, un número similar, el mismo balance, un
    balance similar, idéntica cifra, la misma estimación, una estimación similar, cifra
    semejante
  `),
  thatIsWhat: words(`
    así lo, así se desprende, así consta, es lo que, lo que confirma, lo que confirmó, eso dijo, eso
    dice, eso afirma, eso sostiene, eso asegura, eso declaró, eso aseguró, eso sostuvo, eso es lo
    que, son palabras de, palabras de, la cifra la dio, la noticia la dio, la estimación es de, la
    cifra es de, el cálculo es de, el dato es de, la información procede de, quien lo dice es, quien
    lo dijo fue, lo dijo, lo dice, lo anunció, lo reveló, lo declaró, lo contó, lo explicó, lo
    adelantó, la dio, lo señaló, lo señalaron, lo aseguró, lo aseguraron, lo afirmó, lo afirmaron,
    lo informó, lo informaron, lo indicó, lo indicaron, lo denunció, lo comunicó, lo publicó, lo
    publica, lo recoge, lo cuenta, lo explica, lo adelanta, lo revela, lo anuncia, lo anunciaron, lo
    detalló, lo sostiene, lo afirma, lo asegura, lo informa, lo informan, lo reportó, lo manifestó,
    lo precisó, lo reiteró, lo expresó, lo hizo saber, lo hicieron saber, lo dio a conocer, la dio a
    conocer, lo dijeron, lo ha dicho, lo ha asegurado, lo ha afirmado, lo ha señalado, lo ha
    explicado, la información la dio, el dato lo dio, el anuncio lo hizo, de ello informó, de esto
    informó, de ello dio cuenta, eso señaló, eso explicó
  `),
  sameSpeaker: words(`
    ella, ellos, ellas, este último, esta última, aquel, el portavoz, la portavoz, el vocero,
    la vocera, el ministro, la ministra, el presidente, la presidencia, el mandatario,
    el dirigente, el líder, el jefe, la jefa, el funcionario, la funcionaria, los funcionarios,
    el responsable, la responsable, los responsables, el diplomático, la diplomática,
    la diplomacia, la agencia, la agencia de espionaje, el servicio, los servicios, el organismo,
    la misma fuente, las mismas fuentes, el ministerio, la cartera, el general, el embajador,
    la embajadora, el comunicado, el informe, el documento, el secretario, la secretaria,
    el gobernador, el canciller, el diputado, los diputados, el legislador, los legisladores,
    el parlamentario, la nota, el texto, el titular de, la entidad, la institución, el político,
    el militar, la alianza, quien, el secretario general, el alto cargo, el director,
    el estado mayor, el enviado, la oficina, el gobierno, el jefe de la diplomacia, el propio,
    la alta funcionaria, el exprimer ministro, el jefe de estado, el mismo, la misma,
    el jefe de inteligencia, el jefe de la inteligencia, el jefe de los espías,
    el jefe de la alianza, el jefe del pentágono, el jefe militar, el jefe del ejército,
    el holandés, el neerlandés, el político neerlandés, el político holandés, el noruego,
    el secretario de estado, el secretario de defensa, el titular, la titular, el primer ministro,
    la primera ministra, el premier, el exministro, el alto mando, el comandante, el coronel,
    el almirante, el teniente general, los servicios secretos, los espías, el espionaje,
    la inteligencia, la agencia de noticias, la oficina presidencial, la cúpula militar,
    el departamento, la dependencia, la secretaría de estado, la casa presidencial, el ente,
    la organización, el bloque, la delegación, la misión, la representación, el representante,
    la representante, el delegado, la delegada, el propio ministro, el propio presidente,
    el mismo organismo, el mismo informe, el mismo comunicado, el mismo servicio,
    la misma agencia, el propio informe, la evaluación, el parte, la declaración, el mensaje,
    la carta, el despacho, el estudio, el mariscal, el dictador, el alto funcionario,
    la portavocía, la cancillería, el mando, los mandos, el diario, el rotativo, el tabloide,
    la cadena, la emisora, el autor, la autora, los autores, los investigadores,
    los parlamentarios, los ministros, la ong, el instituto, el centro, esta fuente, esa fuente,
    dicha fuente, las fuentes, el interlocutor, el general ucraniano, el general estadounidense
  `),
  someone: words(`
    un analista, una analista, analistas, los analistas, expertos, los expertos, un experto,
    una experta, algunos analistas, algunos expertos, algunos medios, según algunos, hay quienes,
    observadores, un investigador, una investigadora, investigadores, un historiador,
    una historiadora, historiadores, una fuente, fuentes, medios locales, varios medios,
    un profesor, una profesora, un habitante, vecinos, blogueros, canales de telegram, un soldado,
    especialistas, un especialista, críticos, un médico, un vecino, internautas, testigos,
    lugareños, un exmilitar, exmilitares, un coronel retirado, un general retirado,
    blogueros militares, canales militares, fuentes anónimas, una fuente anónima,
    fuentes diplomáticas, fuentes militares, varias fuentes, diversas fuentes,
    fuentes no identificadas, algunas fuentes, opositores, un desertor, desertores, la prensa,
    prensa local, prensa japonesa, un economista, economistas, un politólogo, politólogos,
    el analista, la analista, el experto, la experta, los investigadores, el investigador,
    la investigadora, el profesor, la profesora, el historiador, el politólogo, la politóloga,
    estudiosos, los estudiosos, comentaristas, un comentarista, veteranos, un veterano,
    un combatiente, un oficial, un comandante de, un piloto de drones, un sargento, un abogado,
    juristas, un jurista, un excombatiente, redes sociales, usuarios, un taxista, una vecina,
    la gente, muchos creen, algunos creen
  `),
  report: words(`
    las informaciones, esas informaciones, estas informaciones, la información, esa información,
    esta información, los informes, esos informes, estos informes, las acusaciones,
    esas acusaciones, estas acusaciones, las afirmaciones, esas afirmaciones, estas afirmaciones,
    rumores, los rumores, esos rumores, estos rumores, las noticias, esas noticias,
    estas noticias, las denuncias, esas denuncias, las alegaciones, los reportes, esos reportes,
    los datos, ese despliegue, este despliegue, ese envío, este envío, esa presencia,
    esta presencia, dicho despliegue, el asunto, la cuestión, el tema, esas versiones,
    las versiones, la versión, al respecto, tales informaciones, tales acusaciones,
    dichas informaciones, dichas acusaciones, lo sucedido, la acusación, la denuncia, la noticia,
    los señalamientos, esos señalamientos, dichos reportes, tales reportes, estos reportes,
    las especulaciones, esas especulaciones, estas especulaciones, las conjeturas, esos datos,
    estos datos, esa cifra, esta cifra, la cifra, esas cifras, las cifras, el dato, ese dato,
    este extremo, ese extremo, tal extremo, el extremo, dicho extremo, tal afirmación,
    esa afirmación, esta afirmación, la afirmación, esas declaraciones, esa acusación,
    esta acusación, dicha acusación, tal acusación, esa noticia, esta noticia, la hipótesis,
    esa hipótesis, esta posibilidad, esos bulos, tales noticias, tales rumores, dichos rumores,
    las filtraciones, esas filtraciones, la filtración, la imputación, las imputaciones,
    esas imputaciones, sobre el particular, el rumor, la versión surcoreana, la tesis, esa tesis,
    tal despliegue, tal envío, esa participación, esta participación, esa retirada, esta retirada,
    ese repliegue, lo publicado, ese informe, este informe, dicho informe, dichos informes,
    tales informes, las revelaciones, esas revelaciones, la revelación, la estimación,
    esa estimación, las estimaciones, la aseveración, las aseveraciones, las sospechas,
    la sospecha, esas sospechas, tal posibilidad, esa posibilidad, sobre los prisioneros,
    sobre los dos prisioneros, sobre los cautivos, sobre los capturados, sobre los detenidos,
    sobre la captura, sobre las capturas, por los prisioneros, por los dos prisioneros,
    por los cautivos, por la captura, por las capturas, sobre la retirada, sobre el repliegue,
    sobre los combates, sobre la presencia, sobre el despliegue, sobre el envío, por la presencia,
    por el despliegue, por el envío, todo el asunto, toda la historia,
    las primeras noticias, las primeras informaciones, las primeras acusaciones, las primeras denuncias,
    las primeras versiones, los primeros informes, los primeros reportes, los primeros rumores,
    ningún despliegue, ningún envío, por la retirada, por el repliegue, sobre el adiestramiento,
    sobre el entrenamiento, tales despliegues, dichos envíos, lo dicho por, lo afirmado por,
    esa evaluación, esta evaluación, esa valoración, ese balance, este balance, ese recuento,
    conocimiento del asunto, conocimiento de la situación, al tanto de la situación,
    al tanto del asunto, al tanto del tema, informado de la situación,
    información sobre el asunto, información al respecto, sobre el asunto, sobre el tema,
    sobre la cuestión, preguntado por ello, preguntada por ello, preguntados por ello,
    preguntado sobre ello, sobre ello
  `),
});
