import { chains, words } from './words';

/** How Spanish says that somebody cannot confirm, or does not comment. */
export const refusals = () => ({
  cannotConfirm: [
    ...words(`
      declina confirmar, declinaron confirmar, rechaza confirmar, rechazó confirmar, rechazaron
      confirmar, no tener constancia de, no tiene constancia de, no tienen constancia de, no tenía
      constancia de, no tenemos constancia de, sin constancia de, afirma no tener constancia de, no
      tiene la certeza, no tiene la certeza de, no da por acreditad*, no da por probad*, no
      considera probad*, no considera acreditad*, no da por sentado, no da validez, no dio validez,
      no da por válid*, no da por demostrad*, duda de que, dudan de que, dudó de que, dudaba de que,
      duda que, dudan que, pone en duda que, ponen en duda que, puso en duda que, con escepticismo
      que, con escepticismo, se muestra escéptic*, se mostró escéptic*, es escéptico, no aclara que,
      no aclara si, no aclaró si, espera pruebas, espera pruebas de, esperan pruebas, a la espera de
      pruebas, espera evidencias, no está convencido de, no está convencida de, no está seguro de,
      no está segura de, no están seguros de, no tiene claro que, no tiene claro si, no tienen claro
      si, no puede dar por cierto, no puede dar por hecho,
      no dar por bueno, no dar por buena, no dar por ciert*, no da por ciert*, no dio por ciert*,
      sin dar por buen*, sin dar por ciert*, evitó dar por, no quiere ratificar, evitó ratificar,
      evita ratificar, no pudo ratificar, no ratificó que, no pudo certificar, rehúsa certificar,
      rehusó certificar, evitó certificar, rehusó avalar, evita avalar, no certificó, rehusó
      validar, reacio a confirmar, reacia a confirmar, reacios a confirmar, reacio a certificar, no
      se atreve a confirmar, no se anima a confirmar, prefirió no ratificar, prefirió no certificar,
      en condiciones de refrendar, no está en condiciones de certificar, no estamos en condiciones
      de certificar, no lo da por hecho, no quiso refrendar, no puede refrendar, no pudo refrendar,
    no puede dar por buen*, no pudo dar por buen*, no puede por ahora dar por buen*,
    no podía dar por buen*, hablaba en condicional, hablaban en condicional,
    no tiene información confirmada, no tienen información confirmada,
    no tenía información confirmada, no dispone de información confirmada,
    no tiene informaciones confirmadas, no tiene datos confirmados,
    no tenemos información confirmada, sin información confirmada, sin datos confirmados,
    no hay información confirmada, ninguna información confirmada, no ha visto confirmad*,
    no tiene nada confirmado, no hay nada confirmado, nada confirmado,
    ninguna fuente independiente, ningún organismo independiente, ninguna organización independiente,
    ninguna verificación independiente, nadie ha podido verificar, nadie ha podido confirmar,
    nadie ha podido comprobar, nadie pudo verificar, no disponer de datos que, no disponer de pruebas,
    no disponer de indicios, afirmó no tener constancia de, dijo no tener constancia de,
    aseguró no tener constancia de, dijo no tener pruebas, dijo no tener indicios,
    dijo no tener confirmación,
    no puede confirmar, no pueden confirmar, no podemos confirmar, no podía confirmar,
    no podían confirmar, no pudo confirmar, no pudo verificar, no pudieron verificar,
    no pudieron confirmar, no ha podido confirmar, no ha podido verificar, no han podido confirmar,
    no han podido verificar, no ha podido ser verificad*, no han podido ser verificad*,
    no pudo ser verificad*, no pudo ser confirmad*, no pudieron ser verificad*,
    no está en condiciones de confirmar, no están en condiciones de confirmar,
    no estaba en condiciones de confirmar, no puede verificar, no pueden verificar,
    no se ha podido verificar, no se ha podido confirmar, no se puede confirmar,
    no se pudo verificar, no se pudo confirmar, sin confirmar, sin verificar, no confirmad*,
    no verificad*, imposible de verificar, imposible verificar, imposible confirmar,
    incapaz de confirmar, incapaces de confirmar, sin poder confirmar, sin llegar a confirmar,
    evitó confirmar, evitaron confirmar, evita confirmar, rehusó confirmar, rehusaron confirmar,
    declinó confirmar, se negó a confirmar, se niega a confirmar, no quiso confirmar,
    no quisieron confirmar, no ha confirmado, no han confirmado, no confirmó, no confirmaron,
    no confirma, no confirman, no hay pruebas, no hay prueba, sin pruebas, ninguna prueba,
    no hay evidencia*, no tiene pruebas, no tienen pruebas, no hay confirmación, sin confirmación,
    ninguna confirmación, a falta de confirmación, no tiene confirmación, no tienen confirmación,
    no tenía confirmación, no tenemos confirmación, pendiente de confirmación,
    pendientes de confirmar, no ha sido confirmad*, no han sido confirmad*, no ha sido verificad*,
    no han sido verificad*, no está confirmad*, no están confirmad*, falta por confirmar,
    no podía verificar, no estaban en condiciones de, de manera independiente,
    de forma independiente, todavía no ha confirmado, aún no ha confirmado, aún no han confirmado,
    todavía no han confirmado, aún no puede confirmar, no ha visto, no hemos visto, no han visto,
    no ha observado, no han observado, no hay indicios, no tiene indicios, sin indicios,
    no puede corroborar, no pueden corroborar, no podía corroborar, no pudo corroborar,
    no ha podido corroborar, no ha corroborado, no le consta, no les consta, no nos consta,
    no consta, no consta que, no le consta que, no les consta que, no nos consta que, no le constaba que, no le constaba, no había confirmado, no habían confirmado, no hay constancia,
    no tiene constancia, no tienen constancia, no tenía constancia, no tenemos constancia,
    sin constancia, carece de medios, carecen de medios, carece de pruebas, carecen de pruebas,
    carece de elementos, carece de información, carecía de, sin elementos, no dispone de pruebas,
    no disponen de pruebas, no dispone de medios, no dispone de elementos,
    no dispone de información, no disponen de información, no dispone de datos,
    no dispone de confirmación, no disponía de, no está por ahora en condiciones,
    no está en condiciones, no están en condiciones, no estamos en condiciones,
    no estar en condiciones, no estaba en condiciones, no está en disposición,
    no están en disposición, no estaba en disposición, no está en situación de confirmar,
    no puede asegurar, no pudo asegurar, no pueden asegurar, no podía asegurar, no puede certificar,
    no puede ratificar, no puedo confirmar, no quiso ratificar, no quiso dar por, evitó ratificar*,
    evitó dar por confirmad*, evita dar por, evitó corroborar, evitan confirmar, rehusó ratificar,
    rehusó corroborar, rehúsa confirmar, rehúye confirmar, sin ratificar, no ratificó, no ratifica,
    se abstuvo de confirmar, se abstiene de confirmar, se resiste a confirmar,
    se resistió a confirmar, se resisten a confirmar, se negaron a confirmar, se niegan a confirmar,
    prefirió no confirmar, prefiere no confirmar, prefirieron no confirmar,
    no se atrevió a confirmar, no llegó a confirmar, no llega a confirmar,
    no ha llegado a confirmar, no alcanzó a confirmar, no supo confirmar, sin llegar a confirmarl*,
    sin confirmarl*, no confirmarl*, no sabe si, no sabía si, no saben si, ignora si, ignoran si,
    desconoce si, desconocen si, desconocía si, no está claro si, no está claro que, no queda claro,
    no está del todo claro, queda por confirmar, quedan por confirmar, por confirmar, está por ver,
    está por esclarecer, está por aclarar, falta confirmación, falta verificación,
    sin confirmación independiente, no hay confirmación independiente, confirmación independiente,
    verificación independiente, a la espera de confirmación, pendiente de verificación,
    pendiente de confirmar, pendiente de verificar, no dio por confirmad*, no da por confirmad*,
    no dan por confirmad*, no daba por confirmad*, sin dar por confirmad*, sin poder verificar,
    sin poder corroborar, sin corroborar, sin contrastar, sin comprobar, no se ha verificado,
    no ha verificado, no han verificado, no verificó, sin verificación, no se ha corroborado,
    no corroboró, no corrobora, no se ha podido corroborar, no se ha podido comprobar,
    no se pudo comprobar, no se pudo corroborar, no ha podido comprobar, no han podido comprobar,
    no pudo comprobar, no pudieron comprobar, imposible comprobar, imposible de comprobar,
    imposible corroborar, imposible de confirmar, no comprobad*, no contrastad*, no ve indicios,
    no veía indicios, no ven indicios, no había visto, no habíamos visto, no habían visto,
    no he visto, todavía no ha visto, aún no ha visto, no vio, no ve, no ha detectado,
    no han detectado, no detectó, no tiene informes, no tenemos informes, no hay informes,
    no hay señales, no vemos, no han podido ser confirmad*, no ha podido ser confirmad*,
    no ha podido ser corroborad*, no han podido ser corroborad*, no pudieron ser corroborad*,
    carece todavía de, carece aún de, carecen todavía de, carecen aún de, no dispone todavía de,
    no dispone aún de, aún no dispone de, todavía no dispone de, no dispone por ahora de,
    carece por ahora de, carece de momento de, no está aún en condiciones,
    no está todavía en condiciones, no está de momento en condiciones,
    todavía no está en condiciones, aún no está en condiciones, no puede por ahora confirmar,
    no puede todavía confirmar, no puede aún confirmar, todavía no puede confirmar,
    todavía no puede corroborar, aún no puede corroborar, todavía no podía confirmar,
    de momento no puede confirmar, por ahora no puede confirmar, no puede confirmar todavía,
    sin que haya confirmación, todavía sin confirmar, no se ha detectado, no se han detectado,
    no se ha observado, no se han observado, no se ha visto, no se han visto, no se les ha visto,
    se está verificando, se están verificando, está verificando, están verificando,
    estaba verificando, estaban verificando, trata de verificar, tratan de verificar,
    intenta verificar, intentan verificar, está siendo verificad*, están siendo verificad*,
      no ha podido contrastar, no han podido contrastar, no pudo contrastar,
      no pudieron contrastar, no puede contrastar, no pueden contrastar,
      no se ha podido contrastar, no se pudo contrastar, sin poder contrastar, no tener pruebas,
      no tener evidencia*, no tener constancia, no tener confirmación, no tener indicios,
      no tener elementos, no contar con pruebas, no cuenta con pruebas, no cuentan con pruebas,
      no contaba con pruebas, no cuenta con confirmación, no disponer de pruebas,
      no disponer de elementos, no disponer de confirmación, no haber podido confirmar,
      no haber podido verificar, no haber visto, no poder confirmar, no poder verificar,
      no poder corroborar, no poder contrastar, no estar en disposición de, no supo decir si,
      no supo precisar si, no sabe decir si, no dio por buen*, no da por buen*, no dan por buen*,
      no avaló, no avala, no avalan, no avalaron, no quiso avalar, no quiere avalar, evitó avalar,
      no quiso validar, no validó, no valida, no respaldó la cifra, no respalda la cifra,
      no quiso corroborar, no quiere confirmar, no quieren confirmar, no quiso certificar,
      no es posible confirmar, no es posible verificar, no es posible corroborar,
      no es posible contrastar, no fue posible confirmar, no fue posible verificar,
      no ha sido posible confirmar, no ha sido posible verificar, no ha sido posible contrastar,
      no ha sido contrastad*, no han sido contrastad*, lo están comprobando, lo está comprobando,
      está comprobando, están comprobando, comprobándolo, nadie lo ha verificado,
      nadie ha verificado, nadie ha confirmado, nadie lo ha confirmado, nadie ha podido confirmar,
      nadie ha podido verificar, evitó afirmar, evita afirmar, evitaron afirmar,
      no llegó a afirmar, sin llegar a afirmar, no se aventuró a confirmar,
      carecer de pruebas, carecer todavía de, carecer aún de, carecer de elementos,
      carecer de confirmación
    `),
    ...words(`
      a la espera de confirmarlo, se declaró incapaz de, se declara incapaz de, se mostró incapaz de,
      no hay señal de, no hay señales de, no ve señales, no ve señal, no ve por ahora señal, no ve por
      ahora señales, no ve por ahora indicios, no ha visto señales, no ha visto señal, no tiene señales,
      no tienen señales, ninguna señal de, no ha apreciado, no lo ha observado, no lo ha visto, no los ha
      visto, no los hemos visto, no lo hemos visto, no lo hemos observado, no los ha observado, aún no lo
      ha observado, aún no lo ha visto, aún no los ha visto, todavía no lo ha observado, todavía no lo ha
      visto, no lo ha constatado, aún no lo ha constatado, no lo había constatado, no lo había observado,
      no lo había visto, no los había visto, no había observado, no contaba con confirmación, no contaban
      con confirmación, no cuenta con información, no contaba con información, no disponía de confirmación,
      no disponía de pruebas, nada que permitiera confirmar*, nada que permita confirmar*, nada que lo
      confirme, nada que lo confirmara, nada que lo pruebe, nada que lo avale, nada que confirme, no saber
      si, dijo no saber si, no sabía decir si, no sabe decir si, seguía sin confirmar*, sigue sin
      confirmar*, siguen sin confirmar*, sin haberlo confirmado, todavía por confirmar, está sin confirmar,
      estaban sin confirmar, estaban por confirmar, estaba por confirmar, necesita más pruebas, necesita
      más información para
    `),
    ...chains(
      'no puede, no pueden, no podemos, no podía, no podían, no pudo, no pudieron, no ha podido, no han podido, no había podido, no habían podido, no poder, no haber podido, aún no puede, aún no podía, aún no ha podido, todavía no puede, todavía no podía, todavía no ha podido, en condiciones de, en posición de, en situación de, en disposición de, no tiene forma de, no tenía forma de, no tienen forma de, no tenemos forma de, no tener forma de, no tiene manera de, no tenía manera de, no tenemos manera de, no tiene cómo, no tenía cómo, no tenemos cómo, no tiene medios para, no tenía medios para, sin poder, incapaz de, incapaces de, capaz de momento de, demasiado pronto para, es pronto para, era pronto para, aún pronto para, prematuro, no logró, no ha logrado, no consiguió, no ha conseguido, no había conseguido, no es capaz de, no fue capaz de, no se atrevió a, no se aventuró a, no llegó a, nadie ha podido, nadie pudo, no está lista para, no está preparada para, no está preparado para',
      'confirmar*, verificar*, corroborar*, certificar*, acreditar*, avalar*, validar*, comprobar*, asegurar*, dar fe, dar por buen*, dar por ciert*, refrendar*, garantizar la veracidad',
    ),
    ...chains(
      'no tiene, no tienen, no tenía, no tenían, no tenemos, no ha tenido, sin tener, no tener, no había tenido',
      'noticia*',
    ),
    ...chains(
      'evitó, evita, evitaba, evitaron, evitado, rehusó, rehúsa, rehuía, rehuyó, declinó, no quiso, no quiere, no ha querido, no quería, se guardó de, se cuidó de, no se atrevió a, no se atreve a, no llegó a, no llega a, se negó a, se niega a, se resistió a, prefirió no, sin, tampoco quiso, tampoco pudo, tampoco puede, tampoco podía, no podía, no pudo, no puede',
      'asegurar, afirmar, dar por hecho, dar por seguro, dar por sentado, garantizar, dar crédito, confirmar, confirmarlo, corroborar, verificar, ratificar, refrendar, avalar, respaldar la versión, respaldar esa versión, respaldar esas informaciones, respaldar las informaciones, respaldar esa información, respaldar las afirmaciones, respaldar la tesis, respaldar los datos',
    ),
    ...words(`
      nada que lo indique, nada que lo demuestre, nada que lo sugiera, nada que apunte a ello,
      no hay quien lo pruebe, no hay quien lo confirme, nadie lo ha probado,
      tampoco ha confirmado, tampoco confirmó, tampoco confirma, tampoco lo confirma, tampoco lo ha
      confirmado, tampoco lo confirmó, tampoco han confirmado, tampoco hay confirmación, tampoco tiene
      constancia, tampoco tenía constancia, tampoco ha visto, tampoco tiene pruebas, tampoco da por, no se
      aventura a confirmar, seguía sin verlo claro, no las tiene todas consigo, recibió con cautela,
      acogió con cautela, acoge con cautela, pide cautela, pidió cautela, llamó a la cautela
    `),
  ],
  noComment: [
    ...words(`
      nunca ha dicho si, no ha dicho si, no han dicho si, no dijo si, no dice si, no quiso decir si,
      no quiere decir si, sin decir si, no había querido comentar, no habían querido comentar,
      no había querido pronunciarse, no quiso entrar, esquivó la pregunta, esquiva la pregunta,
      esquivó las preguntas, esquivó responder,
      remitió las consultas, remite a los periodistas, remite a la prensa, remitieron a los
      periodistas, no disponer de datos, no dispone de datos, no disponía de datos, esquivó la
      cuestión, esquiva la cuestión, se sale por la tangente, echó balones fuera, echa balones
      fuera, corrió un tupido velo, no dijo ni pío, no dice ni pío, guardó un silencio, escurrió el
      bulto, escurre el bulto,
    declina comentarlo, declinan comentarlo, declinó comentarlo, declinaron comentarlo,
    se encogió de hombros, se encoge de hombros, se ha encogido de hombros,
    no desmintió, no desmiente, no ha desmentido, no lo desmintió, no lo ha desmentido, no negó,
    no niega, no ha negado, no lo negó, no lo ha negado, sin desmentir, sin negar,
    no quiso comentar, no ha querido comentar, no ha querido pronunciarse, no quiso valorar,
    no quiso entrar, remitió a los periodistas, ha remitido a los periodistas,
    no quiso hacer comentarios, no ha comentado, no comentó, no han comentado, sin comentarios,
    ha declinado comentar, ha declinado hacer comentarios, han declinado hacer comentarios,
    había declinado hacer comentarios, ha declinado responder, ha rehusado responder,
    ha rehusado comentar, ha rehusado hacer comentarios, han rehusado hacer comentarios,
    se ha negado a comentar, se ha negado a responder, se han negado a comentar,
    se ha negado a hacer comentarios, ha rechazado hacer comentarios, ha rechazado comentar,
    ha derivado la pregunta, ha derivado las preguntas, ha remitido las preguntas,
    declinó comentar, declinó hacer comentarios, declinaron comentar, rehusó comentar,
    rehusó hacer comentarios, rehusaron comentar, rehusó responder, eludió, eludieron, ha eludido,
    han eludido, elude la, elude las, elude el, elude comentar, elude responder, elude confirmar,
    eludió confirmar, eludieron confirmar, ha eludido confirmar, han eludido confirmar,
    eludiendo confirmar, esquivó confirmar, esquiva confirmar, soslayó confirmar,
    elude pronunciarse, eluden la, eluden comentar, eluden responder, eludir la pregunta,
    eludir las preguntas, eludir la cuestión, eludir el tema, eludir el asunto,
    eludir una respuesta, eludiendo la pregunta, eludiendo la cuestión, esquivó, esquiva la,
    esquiva el, esquiva las, esquivar la pregunta, esquivar la cuestión, esquivar el tema,
    esquivando la pregunta, ha esquivado, han esquivado, había esquivado, habían esquivado, esquivado las preguntas,
    esquivado la pregunta, esquivaron, evitó comentar, evitó responder, evitó pronunciarse,
    evita pronunciarse, evitaron pronunciarse, se negó a comentar, se niega a comentar,
    se negó a responder, se negaron a comentar, no se ha pronunciado, no se pronunció,
    no se han pronunciado, no hizo comentarios, no ha hecho comentarios, no hicieron comentarios,
    ningún comentario, confirmar o negar, confirmar o desmentir, confirmar ni negar,
    confirmar ni desmentir, ni confirma ni, ni confirmó ni, ni confirmado ni, ni confirmar ni,
    ni confirman ni, ni confirmaron ni, ni desmiente, ni desmintió, ni niega, ni negó, ni admitió,
    ni admite, ni negado, no confirmó ni, no confirma ni, no ha confirmado ni,
    no confirmó ni desmintió, no confirmó ni negó, no confirmaron ni, guarda silencio,
    guardó silencio, guardan silencio, ha guardado silencio, guardaba silencio, silencio de,
    no respondió, no ha respondido, no respondieron, no aclaró, sin aclarar, sin pronunciarse,
    dejó sin respuesta, no contestó, no quiso responder, no quiso pronunciarse,
    no tenía información, no tiene información, no disponía de información,
    no disponer de información, no tener información, no tener conocimiento, no tiene conocimiento,
    no tenía conocimiento, no estar al tanto, no está al tanto, no estaba al tanto,
    desconocer la situación, rehuyó, no entró a valorar, remitió las preguntas, no contesta,
    no contestan, no contestar, prefería no contestar, prefirió no contestar, prefiere no contestar,
    prefirió no comentar, prefiere no comentar, prefirió no responder, prefirió no pronunciarse,
    prefirió no hablar, prefirió callar, prefirió guardar silencio, optó por no, optó por callar,
    optó por el silencio, optó por guardar silencio, opta por no, optaron por no, no soltó prenda,
    no sueltan prenda, no suelta prenda, sin soltar prenda, callada por respuesta, guardó mutismo,
    mutismo, hermetismo, silencio oficial, mantuvo silencio, mantiene silencio, mantienen silencio,
    mantiene el silencio, mantuvo el silencio, mantienen el silencio, mantenía silencio,
    guardaron silencio, guardar silencio, guardando silencio, callaron, se callaron, se calla,
    no dijo nada, no ha dicho nada, no dijeron nada, no dice nada, no han dicho nada, nada dijo,
    nada dijeron, nada ha dicho, no dijo ni, no dijo si, no dice si, no ha dicho si,
    no quiso decir si, ni palabra, ni una palabra, evasivas, evasiva, evasivo,
    salió por la tangente, salir por la tangente, salieron por la tangente, balones fuera, soslay*,
    sorteó la pregunta, sorteó las preguntas, sortea la pregunta, se escabulló, se zafó, capeó,
    capote*, se desentendió, se fue por las ramas, no quiso contestar, no quiso confirmar ni,
    no quiso decir, no quisieron decir, no quisieron comentar, no quisieron responder,
    no quisieron pronunciarse, no quiere comentar, no quiere hablar, no quiso hablar,
    no quiso aclarar, no responde, no responden, no hubo respuesta, no obtuvo respuesta,
    no obtuvo réplica, no recibió respuesta, sin respuesta, sin obtener respuesta, sin responder,
    sin contestar, declinó responder, declinó contestar, declinó pronunciarse, declinó valorar,
    declinó dar, declinó hablar, declina comentar, declinan comentar, declinó referirse,
    evitó referirse, evitó hablar, evitó contestar, evita responder, evita comentar, evitó aclarar,
    evitó entrar, evita hablar, rehúsa comentar, rehusó pronunciarse, rehusó contestar,
    rehusó hablar, rehusaron responder, rehusaron hacer comentarios, rehúye, rehuyeron,
    se negó a contestar, se negó a pronunciarse, se negó a hablar, se negó a decir,
    se negó a aclarar, se negó a hacer comentarios, se niega a responder, se niega a hablar,
    se negaron a responder, se abstuvo de comentar, se abstuvo de hacer, se abstuvo de pronunciarse,
    no hace comentarios, no hacen comentarios, no comenta, no comentan, no va a comentar,
    no iba a comentar, no hará comentarios, no comentará, no hacer comentarios, no comentar,
    no entró en detalles, no entró a, no entra a, no quiso entrar a, sin entrar en, sin entrar a,
    remitió a los, remitió a la prensa, remite a los, remitió al ministerio, derivó la pregunta,
    derivó las preguntas, desvió la pregunta, desvió la cuestión, trasladó la pregunta,
    pasó de puntillas, pasa de puntillas, se puso de perfil, ponerse de perfil, no lo confirmó ni,
    no lo confirma ni, no lo ha confirmado ni, ni lo confirm*, ni lo desmint*, ni lo desmient*,
    ni lo desmentid*, ni lo neg*, ni lo niega, ni sí ni no, ni confirma, ni confirmó, ni confirman,
    ni confirmar, ni confirmado, ni lo admit*, ni los confirm*, ni los neg*, ni los desm*,
    ni la confirm*, ni la neg*, ni la desm*, ni las confirm*, ni las neg*, ni las desm*,
    sin confirmar ni, sin confirmarlo ni, sin admitirlo ni, sin admitir ni,
    sin confirmar o desmentir, sin confirmarla ni, sin confirmarlos ni, sin negarl*,
    sin desmentirl*, no ha querido responder, no ha querido contestar, no ha querido confirmar ni,
    no ha querido hacer, no han querido hacer, no han querido pronunciarse, dijo desconocer,
    dice desconocer, aseguró desconocer, alegó desconoc*, desconocimiento, dijo no saber,
    dijo no tener, dice no tener, dice no saber, dijo no estar al tanto, dice no estar al tanto,
    aseguró no tener, afirmó no tener, aseguró no estar, afirmó no estar, alegó no, no sabe nada,
    no sabía nada, no estaba al corriente, no está al corriente, no estar al corriente,
    no tiene información al respecto, no tiene nada que decir, no tenía nada que decir,
    no tiene nada que añadir, nada que comentar, nada que decir, no desminti*, no desmienten,
    no negaron, no niegan, no lo niega, no lo niegan, no lo desmiente, tampoco lo negó,
    tampoco lo desmintió, tampoco negó, tampoco desmintió, tampoco lo niega, tampoco desmiente,
    no quiso desmentir, evitó desmentir, evitó negar, dio largas, da largas, dio un rodeo,
    respondió con rodeos, con rodeos, ha evitado pronunciarse, han evitado pronunciarse,
    ha evitado comentar, han evitado comentar, ha evitado responder, evitado confirmar o,
    evitan pronunciarse, ha eludido pronunciarse, ha evitado admitir, evitó admitir, evita admitir,
    evitado admitir, ha evitado reconocer, evitó reconocer, evita reconocer,
    ha evitado confirmar si, se negó a desmentir, se ha negado a desmentir, rehusó desmentir,
    se negó a negar, declinó desmentir,
    no ha entrado a valorar, no entró a valorar, no quiso entrar a valorar, sin entrar a valorar,
    no niega ni confirma, no negó ni confirmó, no ha negado ni confirmado, ni confirmado,
    no desmiente ni confirma, no desmintió ni confirmó, no ha desmentido ni confirmado,
    sin confirmar ni desmentir, sin confirmar ni negar, evitó confirmar o desmentir,
    evitando confirmar o desmentir, evitó confirmar o negar,
      dejó en el aire, dejan en el aire, deja en el aire, dejó abierto si, no quiso precisar,
      no quiso dar detalles, no dio detalles, no quiso opinar, no quiso referirse, no se refirió a,
      no se ha referido a, no quiso meterse, prefirió no entrar, prefirió no meterse,
      prefirió no valorar, prefirió no referirse, rehusó entrar, rehusó valorar, declinó entrar,
      declinó opinar, declinó precisar, declinó emitir, no emitió comentarios,
      no ha emitido comentarios, no formuló comentarios, no realizó comentarios,
      no ofreció comentarios, no hizo declaraciones, no ha hecho declaraciones,
      no hizo ningún comentario, no ha hecho ningún comentario, eludió valorar,
      eludió pronunciarse, evitó valorar, evita valorar, evitó dar detalles, evitó precisar,
      no precisó si, no ha precisado si, sin precisar si, no aclaró si, no ha aclarado si,
      no aclara si, no quiere responder, no quiere pronunciarse, no quiere valorar, no valoró,
      no ha valorado, no valora, no reaccionó, no ha reaccionado, sin reaccionar,
      se limitó a remitir, remitió la pregunta, remitió la cuestión, ha remitido la pregunta,
      remitió la consulta, dio la callada, despejó la pregunta, despejó a córner,
      se salió por la tangente, dijo       dice desconocer el asunto, desconocer el asunto, dijo no estar al corriente,
      contestó con una evasiva, contestó con evasivas, respondió con una evasiva,
      respondió con evasivas, se va por las ramas, se escaqueó
    `),
    ...words(`
      asunto de los militares, cosa de los militares, cuestión de los militares, competencia de los
      militares, asunto del ministerio, asunto del ejército, competencia del ministerio, competencia del
      ejército, corresponde a los militares, corresponde al ministerio, corresponde al ejército, compete a
      los militares, compete al ministerio, incumbe a los militares, atañe a los militares, una cuestión
      para el ministerio, una pregunta para el ministerio, no es asunto nuestro, no es asunto de nadie, es
      asunto nuestro, no incumbe a nadie, no le incumbe a nadie, no concierne a nadie, pregunten al,
      pregunten a, pregunten a la, pregúntenselo a, pregúntenle al, pregúntenles a, hay que preguntar al,
      hay que preguntar a, hay que preguntárselo al, hay que preguntárselo a, deben preguntar al, diríjanse
      al, diríjanse a, cambió de tema, cambia de tema, cambiado de tema, cambiaron de tema, cambiar de
      tema, cambió de asunto, desvió la conversación, desvía la conversación, salió por peteneras, sale por
      peteneras, se fue por la tangente, se va por la tangente, ido por la tangente, por los cerros de
      úbeda, tiró balones fuera, tira balones fuera, tirado balones fuera, hizo oídos sordos, hace oídos
      sordos, no soltó palabra, sin decir palabra, sin decir una palabra, sin decir nada, sin mediar
      palabra, sin abrir la boca, no abrió la boca, no abre la boca, no dio una respuesta, no dio
      respuesta, no da respuesta, no ha dado respuesta, no dieron respuesta, no ofreció respuesta, no
      ofreció una respuesta, no quiso dar respuesta, una respuesta clara, dejó la pregunta, deja la pregunta, dejado la pregunta, dejó la cuestión,
      dejó las preguntas, dejó sin responder, quedó sin respuesta, quedaron sin respuesta, ha quedado sin
      respuesta, sigue sin respuesta, quedó sin responder, dejó pasar la pregunta, no ha llegado ninguna
      reacción, no llegó ninguna reacción, no ha llegado reacción, ninguna reacción, ninguna respuesta, sin
      reacción de, sin reacción, no hubo reacción, no hubo comentarios, no hubo declaraciones, no hay
      reacción, no hay declaraciones, no hay respuesta, guarda un silencio, guardó un silencio, guardan un
      silencio, guardado un silencio, guardado silencio, guardaban silencio, permanece en silencio,
      permaneció en silencio, permanecen en silencio, sigue en silencio, siguen en silencio, sigue
      callado, sigue callada, silencio total, silencio absoluto, tampoco quiso, tampoco quisieron, tampoco
      ha querido, mudo, muda, nadie quiere hablar, nadie quiso hablar, nadie quiere comentar, nadie quiso
      comentar, nadie habla de, no suelta palabra, no dice ni sí ni no, no dijo ni sí ni no, ni sí ni no,
      no confirmó nada ni, no confirma nada ni, no ha confirmado nada ni, ni lo uno ni lo otro, no quiso
      confirmarlo ni, no hizo comentario alguno, no hace comentario alguno, no hizo comentario, no haría
      comentarios, no hará comentarios, no iba a hacer comentarios, no tiene comentarios, no tenía
      comentarios, no tenía comentarios que hacer, no tiene comentarios que hacer, ningún comentario que
      hacer, nada que decir, nada que aportar, no quiso aclararlo, no lo aclaró, no lo ha aclarado, no dar
      detalles, no reaccionan, no reacciona, quisieron hacer comentarios, quiso hacer comentarios, han
      querido hacer comentarios, quisieron pronunciarse, han querido pronunciarse, quisieron comentar,
      saber nada de, saber nada del, sabe nada de, sabe nada del, sabía nada de, sabía nada del, no saber
      nada, no estar enterad*, no está enterad*, no estaba enterad*, dice que desconoce, dijo que
      desconoce, dijo que desconocía, desconocer el asunto, desconocía el asunto, desconoce el asunto,
      desconoce la situación, desconocía la situación, desconocía los detalles, ignorar el asunto, dijo
      ignorar, dice ignorar, asegura desconocer, asegura no saber, aseguró no saber, afirma desconocer,
      no tener información, no tiene constancia del asunto, guardarse de comentar, se guardó de comentar,
      se guardó de confirmar, se guardó de responder, se cuidó de responder, se cuidó de confirmar, se
      cuidó de comentar, rodear la pregunta, rodeó la pregunta, ni una cosa ni la otra, ni una palabra
      sobre, no dedicó una palabra, ni una sola palabra, mantiene la incógnita, mantuvo la incógnita, deja
      la puerta abierta a la duda, alimenta la ambigüedad, mantiene la ambigüedad, mantuvo la ambigüedad,
      jugó a la ambigüedad, cultiva la ambigüedad, respondió de forma evasiva, contestó de forma evasiva,
      respondió de manera evasiva, respondió con vaguedades, contestó con vaguedades, respondió con una
      broma, contestó con una broma, se salió por peteneras, no quiso meterse en, no reconoce ni niega, no
      reconoció ni negó, ni reconoció ni negó, ni admite ni niega, ni admitió ni negó
    `),
    ...chains(
      'no quiso, no quiere, no quieren, no quisieron, no ha querido, no han querido, no había querido, no quería, rehusó, rehúsa, rehusaron, rehúsan, rehusado, declinó, declina, declinan, declinaron, declinado, evitó, evita, evitan, evitaron, evitado, evitaba, se negó a, se niega a, se niegan a, se negaron a, negado a, se abstuvo de, se abstiene de, abstenido de, prefirió no, prefiere no, prefirieron no, preferido no, optó por no, opta por no, rechazó, rechaza, rechazado, no va a, no vamos a, no iba a, no está dispuesto a, no estaba dispuesto a, no puede, no podía, no podemos, no pueden, no poder, esquivó, eludió',
      'comentar*, hacer comentarios, hacer declaraciones, hacer valoraciones, hacer ningún comentario, formular comentarios, responder, contestar, pronunciarse, hablar, extenderse, explayarse, aclararlo, decir nada, decir más, opinar, dar explicaciones, dar detalles, dar más detalles, mojarse, posicionarse, entrar al trapo, entrar en el tema, entrar en la cuestión, entrar en detalles, profundizar, dar una respuesta, tomar posición',
    ),
    ...chains(
      'no ha dicho, no dijo, no dice, nunca ha dicho, nunca dijo, jamás ha dicho, jamás dijo, no había dicho, evitó decir, evita decir, evitado decir, evitaba decir, sin decir, se negó a decir, se niega a decir, negado a decir, no quiso decir, no quiere decir, no ha querido decir, rehusó decir, rehúsa decir, evitó aclarar, evitó precisar, no quiso aclarar',
      'si, abiertamente si, claramente si, con claridad si, públicamente si, a las claras si, nunca si, siquiera si',
    ),
    ...chains(
      'eludió, elude, eluden, eludieron, eludido, eludía, esquivó, esquiva, esquivan, esquivaron, esquivado, esquivaba, evitó, evita, evitado, sorteó, sortea, sorteado, regateó, regatea, regateado, capeó, capea, soslayó, soslaya, despejó, despeja, rehuyó, rehúye, rehuido, rodeó, rodea, despachó, despacha, despachado, ignoró, ignora, toreó, torea, driblado, dribló, escurrió, esquivar, eludir, rodear, apartó',
      'la pregunta, las preguntas, la cuestión, el asunto, el tema, una respuesta, la respuesta, una respuesta directa',
    ),
    ...chains(
      'remitió, remite, remitieron, remiten, remitido, remitía, derivó, deriva, derivado, reenvió, reenvía',
      'a los periodistas, a los reporteros, a los informadores, a la prensa, a los medios, las preguntas, la pregunta, las consultas, toda pregunta, cualquier pregunta, la cuestión, el asunto, al ministerio, al ministerio de defensa, al ejército, a los militares, al estado mayor, a defensa, a pyongyang, a las autoridades militares',
    ),
    ...chains(
      'aconsejó, aconseja, aconsejado, sugirió, sugiere, sugerido, recomendó, recomienda, invitó, invita, invitado, pidió',
      'a los periodistas, a los reporteros, a la prensa, a los medios, a los informadores',
      'que preguntaran, que preguntasen, que se dirigieran, a preguntar, preguntar, a dirigirse, dirigirse, consultar',
    ),
    ...chains(
      'no vio, no ve, no ven, no veía, no había visto, no siente, no sentía, no sintió, no encontró, no hay, no había, no tenía, no tiene',
      'necesidad de, la necesidad de, necesidad alguna de, ninguna necesidad de, motivo para, motivos para, ningún motivo para, razón para, razones para, por qué',
      'confirmar*, comentar*, desmentir*, responder*, negar*',
    ),
    ...chains(
      'no vale la pena, no valía la pena, no merece la pena, no merecía la pena, no merece, no merecen, no merecía, no merecían, es inútil, era inútil, no tiene sentido, no tenía sentido, no hace falta, no hacía falta',
      'comentar*, ir comentando, responder*, comentario, comentarios, comentario alguno, respuesta, confirmar*, desmentir*',
    ),
    ...chains(
      'no atendió, no atendió a, no ha atendido, no ha atendido a, no atendieron, no atendieron a, no respondió a, no contestó a, no ha respondido a, no ha contestado a, no dio respuesta a, no dio curso a, no respondieron a, no contestaron a',
      'las peticiones, una petición, la petición, las solicitudes, una solicitud, las llamadas, los correos, las preguntas, la pregunta, las consultas, nuestras preguntas',
    ),
    ...chains(
      'rehuyó, rehúye, rehuía, rehuido, evitó, evita, evitaba, evitado, esquivó, esquivado, eludió, eludido, elude, se resistió a, se resiste a, se negaba a, no quería',
      'decir, aclarar, precisar, confirmar, admitir, reconocer, contestar, responder',
      'si, abiertamente si, claramente si, públicamente si',
    ),
    ...chains(
      'tampoco',
      'abre la boca, abrió la boca, suelta prenda, soltó prenda, dice nada, dijo nada, ha dicho nada, comenta, comentó, ha comentado, respondió, responde, ha respondido, contestó, contesta, se pronunció, se pronuncia, se ha pronunciado, ha reaccionado, reaccionó, reacciona, da explicaciones, dio explicaciones, quiere comentar, quiere hablar, quiere pronunciarse, hizo comentarios, ha hecho comentarios, hace comentarios, hubo comentarios, hay comentarios',
    ),
    ...chains(
      'se había, se ha, se han, se habían',
      'escabullido, zafado, desentendido, escaqueado, salido por la tangente, salido por peteneras, callado, encogido de hombros, hecho el sordo, hecho el despistado',
    ),
    ...chains(
      'se hace, se hizo, se hacía, hacerse, se han hecho, se ha hecho, se hicieron, se hacen',
      'el sordo, el sueco, el loco, el despistado, el desentendido, la desentendida, los desentendidos, las desentendidas, los sordos, los suecos, de nuevas, el longuis',
    ),
    ...chains(
      'calla, callan, calló, callaba, callaron, enmudece, enmudeció',
      'sobre, ante, acerca de, al respecto, de momento, por ahora',
    ),
    ...chains(
      'se limitó a, se limita a, se limitaron a, respondió con, contestó con, reaccionó con, respondió solo con, contestó solo con',
      'sonreír, una sonrisa, una media sonrisa, encogerse de hombros, un encogimiento de hombros, un gesto, una carcajada, un silencio, silencio, un no comment, un sin comentarios, otra pregunta, una pregunta, generalidades',
    ),
    ...chains(
      'sonrió, saludó, rio, asintió, calló, siguió, pasó de largo, se marchó, se fue, se levantó, se dio la vuelta',
      'sin responder, sin contestar, sin decir nada, sin decir palabra, sin más, y calló, y siguió, y no contestó, y no respondió, y pasó de largo, y se marchó, sin aclarar nada, sin comentar nada',
    ),
    ...chains(
      'lo decide, lo decidirá, es decisión de, es cosa de, es asunto de, corresponde decidirlo a, compete a, es competencia de, pregúntenselo a, eso atañe a',
      'pyongyang, corea del norte, los norcoreanos',
    ),
    ...words(`
      pyongyang quien decide, corea del norte quien decide, pyongyang quien decidirá, le corresponde a
      pyongyang, pyongyang la que decide, corea del norte la que decide, ni mu, ni pío, ni media palabra,
      chitón, punto en boca, cerró filas y calló, no dio su brazo a torcer, no descolgó el teléfono,
      no atendió al teléfono, no devolvió las llamadas, no ofreció detalles, no quiso ofrecer detalles,
      no entró al trapo, no entra al trapo, no entró en el fondo, no entró en la cuestión, dio la espalda a
      la pregunta, pasó la pelota a, pasa la pelota a, pasó la patata caliente, devolvió la pregunta,
      responde con evasivas, responden con evasivas, respondió con una evasiva, contesta con evasivas,
      contestó con generalidades, habló de otra cosa, habla de otra cosa, hablaba de otra cosa, prefirió
      hablar de, derivó la conversación, llevó la conversación, se escudó en que, se escuda en que
    `),
    ...words(`
      sin darse por enterad*, no se da por enterad*, no se dio por enterad*, no se ha dado por enterad*, sin
      darse por aludid*, no se da por aludid*, no se dio por aludid*, no mordió el anzuelo, no picó el
      anzuelo, una respuesta vaga, respuestas vagas, con una vaguedad, pregunten al ministerio, pregunten en
    `),
    ...chains(
      'no quiso, no quiere, no quisieron, no se atrevió a, no ha querido, evitó, tampoco quiso',
      'aventurar nada, aventurarse, aventurar una respuesta, especular',
    ),
    ...words('ni que sí ni que no, ni que no ni que sí, no ha contestado, no han contestado'),
    ...words(`
      se desentendió, se desentiende, se desentienden, se desentendieron, se hizo el desentendido, se
      hace el desentendido, hacerse el desentendido, se hicieron los desentendidos, se hizo la
      desentendida, poniéndose de perfil, echando balones fuera, mirando para otro lado, mirar para otro lado, se hizo el sueco, se hace el sueco, hizo mutis, hace mutis, ni pestañeó, no se da por
      enterad*, no se dio por enterad*, no se dieron por enterad*, sin darse por enterad*, ni lo
      reconoce, ni lo reconoció, ni lo admite, ni lo admitió, quitó hierro, le quitó hierro, se mostró
      esquivo, se mostró esquiva, se mostró evasiv*, se mostró ambigu*, se mostró herméti*, fue
      ambiguo, fue esquivo, fue evasivo, con ambigüedad, con evasivas, con una evasiva, por toda
      respuesta, como única respuesta, a modo de respuesta, se remitió a, se remite a, se escudó en,
      se escuda en, se parapetó, se amparó en, dejó la duda, dejó flotando, deja la duda, sin aclararlo,
      sin despejar, no despejó, no despeja, no ha despejado, lleva meses sin aclarar, llevan meses sin
      aclarar, lleva semanas sin aclarar, no soltaba prenda, sin decirlo, no lo desmintieron, ni media
      palabra, no hubo forma de, se limitó a sonreír, respondió con una sonrisa, contestó con una
      sonrisa, se limitó a encogerse, contestó con otra pregunta, respondió con otra pregunta, no es
      quién para, prefirió mirar, prefirió guardar, prefirió el silencio, optó por el mutismo, no se
      moja, no se mojó, no entró al trapo, no entra al trapo, no se da por aludid*, no se dio por
      aludid*, no ha trascendido, calla, callan, calló, callaba, callaban, no rompió su silencio, no ha
      roto su silencio, sin pronunciarse aún, no tiene por qué, no tenía por qué
    `),
    ...chains(
      'no sabe, no se sabe, no sabía, no saber, sin saber, desconoce, desconocía, desconocer, ignora, ignoraba, ignorar',
      'qué hay de cierto, qué había de cierto, qué hay de verdad, qué había de verdad, cuánto hay de cierto, cuánto hay de verdad, si es cierto, si es verdad, si era cierto, si era verdad, qué es cierto, qué es verdad',
    ),
    ...chains(
      'del que, de la que, de los que, de las que, de lo que',
      'no tenía constancia, no tiene constancia, no tenía conocimiento, no tiene conocimiento, no tenía noticia, no tiene noticia, no sabía nada, no sabe nada',
    ),
    ...chains(
      'no ha dicho, no han dicho, no dijo, no dijeron, no dice, no dicen, no había dicho, sin decir',
      'una palabra, ni una palabra, una sola palabra, ni una sola palabra, nada al respecto, nada sobre',
    ),
  ],
});
