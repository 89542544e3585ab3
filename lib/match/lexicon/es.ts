import { apart } from './es-apart';
import { denials } from './es-denials';
import { BEFORE_VERBS, pointing } from './es-pointing';
import { refusals } from './es-refusals';
import { FREQUENT } from './frequent';
import { MANNER } from './manner';
import type { Lexicon } from './types';
import { words } from './words';

/** Spanish. */
export const es = (): Lexicon => ({
  language: 'es',
  includes: words('incluida, incluido, incluyendo, inclusive'),
  infinitiveEndings: words('r, rse, rlo, rla'),
  partOf: words('de'),
  admits: words('recono*, admit*, admis*'),
  manner: MANNER.es,
  totals: words(
    'super*, rebas*, alcanz*, asciend*, ascend*, rond*, suma, suman, lleg*, situ*, elev*, excede*',
  ),
  existentials: words('hay, haya, hubo, habra, existe, existen'),
  possessives: words('sus, su'),
  objectPronouns: words('les, los, las'),
  beforeVerbs: BEFORE_VERBS,
  suffers: words(`
    fueron, fue, sido, siendo, eran, son, seran, cayeron, cayo, caen, caido, caidos, resultaron,
    quedaron, acabaron, terminaron, estan, estaban, siguen, permanecen, esta, estaba, sigue, quedo,
    continua, permanece`),
  relatives: words('cual, cuales, quien, quienes'),
  nobody: 'nadie',
  refers: words(
    'remit*, deriv*, reenvi*, pregunt*, dirij*, consult*, aconsej*, suger*, sugi*, recom*, invit*, pidi*',
  ),
  evades: words('escabull*, escaque*, desentend*, regate*, capote*'),
  verdicts: words('falso, falsa, falsas, falsos, mentira, mentiras, jamas, mitos'),
  calls: words('calific*, tild*, tach*, llam*, defin*, consider*, juzg*'),
  ownedBy: words('de, del'),
  infinitives: words('a, ad'),
  relativePronouns: words('donde, que, cual, quien, quienes'),
  impersonal: words(`se estima, se calcula, se cree, se presume, se piensa, se sospecha`),
  clitics: words('rlos, rlas, ndolos, ndolas'),
  participles: words('ndo'),
  about: words('sobre, acerca'),
  dropsSubject: true,
  singularEndings: words('ada, ida, frenta, taca, vade'),
  pluperfects: words('habia, habian'),
  cues: {
    sameSource: words(`
      a su juicio, según ella, en su opinión, a su entender, a su parecer, en su análisis,
      según su relato, según su versión, según dijo, según añadió,
      a su modo de ver, en sus palabras, según esa agencia, según dicha agencia,
      según esa fuente, según dichas fuentes, según esas fuentes, según la misma agencia
    `),
    say: words(`
      no duda de que, no dudan de que, no dudó de que, no alberga dudas de que, sin dudar de que,
      duda no, no duda de, no duda en, no dudan de, no alberga dudas, no albergan dudas, no tiene
      dudas, no tienen dudas, maneja la tesis, maneja la hipótesis, manejan la hipótesis, manejan la
      tesis, recuerdan, recuerdan que, recordaban que, rememora, no le cabe duda, no cabe duda para,
      le inquieta que, le inquieta cada vez, le preocupa que, le preocupa cada vez, precisan que,
      insisten en, prometió que, promete que, cifra, sospecha, sospechan, protestó, dijo, dice,
      dicen, dijeron, dicho, decir, diciendo, decía, declar*, afirm*, asegur*, explic*, añade*,
      anunci*, informa, informan, informó, informaron, informado, informando, informaba, estim*,
      calcul*, subray*, precisó, precisa que, precisaron, precisado, precisando, reiter*, recalc*,
      recordó, recuerda que, recordaron, advirt*, advierte*, advert*, sostuv*, sostien*, zanjó,
      zanja, zanjaron, atajó, ataja, manifest*, aclar*, apunt*, coment*, revel*, publica el, publica
      la, publica un, publica una, publica que, publica este, publica hoy, publicó el, publicó la,
      publicó un, publicó una, publicó los, publicó las, publicó este, publicó su, publicó que,
      publicó ayer, publicó hoy, publicado, publicada, publican, escribi*, escribe, relató, relata,
      relataron, relatan, contó, cree que, creen que, calific*, tild*, dan por hecho, eleva a,
      elevan a, elevaron a, elevan hasta, eleva hasta, elevó a, elevó hasta, elevado a, eleva el,
      sube a, rebaja a, da por hecho, dio por hecho, prosigue el, prosigue la, prosiguió,
      prosiguieron, denunci*, conden*, insisti*, insiste*, concluy*, detect*, registr*, evalu*,
      situó, situaba*, cifraba*, hablaba*, cifra en, cifró, cifran en, cifraron, cifrado en,
      respondi*, responde*, contest* que, contestó, contesta, replic*, repit*, reaccion*, destacó,
      destaca que, destacaron, destacan que, expres*, expuso, exponen, puso de relieve, alert*, dio
      a conocer, dieron a conocer, dado a conocer, hizo saber, habl* de, habló, habla de, hizo
      público, vaticin*, constat*, comunicó, comunicaron, comunicado, notific*, mencion*, refiri*,
      argument*, alega*, alegó, defendió que, defiende que, defendieron que, lamentó, celebró que,
      pronostic*, prevén que, prevé que, según dijo, testific*, reporta, reportan, reportó,
      reportaron, reportado, avisa, avisan, avisó, avisaron, avisado, teme que, temen que, temía
      que, temían que, contabiliz*, da cuenta de, dio cuenta de, matiz*, enfatiz*, remarc*,
      puntualiz*, tuite*, sentenci*, atribuy*, enumer*, describi*, opina, opinó, opinan, juzg*,
      retruc*, espet*, acotó, acota que, apostill*, abundó, ahondó, deslizó, dejó claro, dejaron
      claro, deja claro, dejó caer, dejó entrever, dejan entrever, dejó saber, dejó constancia,
      dieron cuenta, dan cuenta de, daba cuenta de, dan por seguro, daba por hecho, daban por hecho,
      hizo hincapié, hicieron hincapié, hizo notar, hace notar, hizo ver, hizo referencia, sacó a
      relucir, transmitió, transmitieron, adelantó, adelanta, adelantaron, augur*, presag*, intuye,
      dedujo, deduce, deducen, infiere, infieren, presume que, presumen que, supone que, suponen
      que, suponía que, supuso, da a entender, dio a entender, dieron a entender, sugir*, sugier*,
      insinu*, vislumbr*, proclam*, pregon*, jactó, jacta, alarde*, esgrim*, aduce, aducen, adujo,
      adujeron, arguye, arguyó, arguyeron, arguyen, razonó, razona que, clamó, clama, soltó,
      reflexion*, ponderó, pondera, conjetur*, especul*, difundió, difundieron, difunde, difundido,
      divulg*, filtró, filtraron, desvel*, develó, develaron, devela, destapó, expone, expusieron,
      planteó, plantea que, plantearon, se pronunció, deplor*, censur*, fustig*, repudi*, bautizó,
      definió, define como, caracterizó, hablan de, hablaron de, cuenta que, cuentan que, contaron,
      narr*, refier*, rememor*, evoc*, recoge, recogen, recogió, recogía, escribía, posteó, da la
      cifra, dio la cifra, ofreció la cifra, se ofreció a, se ofrece a, se mostró dispuest*,
      aplaud*, festej*, exclam*, compareci*, cree, creen, creía, creían, piensa que, piensan que,
      avanzó que, avanzaron que, mantiene que, mantienen que, mantuvo que, mantuvieron que, mantenía
      que, concretó que, concretó el, concretó la, concretaron, concreta que, concretaba, rectific*,
      diagnostic*, dictamin*, jura que, juró que, aludió a, aluden a, remach*, consignó, consignan,
      consignaron, reseñ*, pormenoriz*, desgran*, esboz*, trascendió que, corrigió, corrige,
      resumió, resume, resumieron, ironizó, ironiza, bromeó, opinaba, opinaron, hace ver, hacía ver,
      ven en, veía en, ve en el, ve en la, ve en ello, ve en esto, vio en, da cuenta, llama la
      atención, llamó la atención, arriesg*, profetiz*, adviert*, previno, previene, previnieron,
      previene de, puso el acento, pone el acento, puso sobre la mesa, mostró su, mostraron su,
      elevaba a, elevaban a, rebajó, rebaja, rebajaron, prefiere hablar de, confió en, agradeció
      que, se hizo eco, se hacen eco, se hicieron eco, apostilló, va más allá, fue más lejos, fueron
      más lejos, tienen contabilizad*, tiene contabilizad*, criticó, criticaron, critica que,
      interpretó, interpreta, interpretan, anticipó, anticipa, anticipan, anticiparon, maneja la
      cifra, manejan la cifra, manejaba la cifra, manejan cifras, maneja cifras, manejaba cifras,
      cifras que maneja, cifras que manejan, maneja una cifra, manejan una cifra, maneja un total,
      trabaja con la cifra, trabaja con la hipótesis, trabajan con la hipótesis, contaba que,
      remató, remata, terció, deslizaron, contrapuso, contrapone, arremetió, arremete, sopesa que,
      agradec*, elogi*, ensalz*, alab*, dio las gracias, da las gracias, dieron las gracias,
      felicit*, glorific*, encomi*, enaltec*, presumió de, presume de, presumen de, se enorgullec*,
      rindió homenaje, rinde homenaje, rinden homenaje, rindieron homenaje, asever*, encontró que,
      encontraron que, halló que, comprobó que, comprobaron que, determinó que, determinaron que,
      estableció que, actualiz*, habla ahora de, habla ya de, habla también de, habla además de,
      habla incluso de, hablan ya de, hablan ahora de, hablan incluso de, hablaba ya de, ya habla
      de, aprecian que, aprecia que, apreció que, aprecian, perciben que, percibe que, augura,
      auguran, auguraba, auguró, repuso, repuso que, contrapuso que, hicieron público, hacen
      público, trasladó a los, trasladó a la, trasladaron a los, ha trasladado a, presentó un
      informe, presentaron un informe, interpreta que, se felicitó, se congratul*, congratul*,
      rompió una lanza, dijeron que, da a conocer, han dado a conocer, ha hecho saber, hace saber,
      hicieron saber, hizo llegar, puso en duda, pone en duda, cuestionó, cuestiona, cuestionan,
      cuestionaron, objetó que, objeta, protesta, protestan, rebate que, se quej*, ilustró, ilustra,
      ejemplific*, pormenorizó, pide no, recapitul*, tachó el, elevó el tono, dedujeron, concluyen,
      el balance hasta, el balance a, el balance en, su balance a, su balance hasta, su balance en,
      el recuento a, el recuento en, el recuento hasta, la cifra a, la cifra hasta, la cifra en, la
      estimación a, su estimación a, su estimación en, sus estimaciones a, el cálculo a, el cómputo
      a, el total a, el total en, el número en, mostró los documentos, exhibi*, mostró carnés,
      difundió imágenes, difundió un vídeo, publicó imágenes, publicó un vídeo, mostró, muestra,
      mostraron, muestran, ha mostrado, han mostrado, enseñó, enseñaron, añadió, añadieron, añadido,
      añadía, añadían, añadiendo, añadir que, agregó, agregaron, agrega, agregan, agregado,
      agregando, agregaba, señala, señalan, señaló, señalaron, señalado, señalando, señalaba,
      señalaban, señalar que, señalamiento*, indica, indican, indicó, indicaron, indicado,
      indicando, indicaba, indicaban, indicar que, indicase, indicara, considera, consideran,
      consideró, consideraron, considerado, considerada, considerando, consideraba, consideraban,
      sitúa, sitúan, situaron, sitúa en, zanjó, zanja, zanjan, zanjaron, zanjado, observa, observan,
      observó, observaron, observado, observando, sosteniendo que, sostenía, sostenían, sostener
      que, aventuró, aventura que, aventuran, aventuraron, detalla, detallan, detalló, detallaron,
      detallado, detallando, reafirm*, resalta, resaltan, resaltó, resaltaron, especific*, valora
      que, valoró que, valoran que, predijo, predice, predijeron, destaca, destacan, lamenta,
      lamentan, lamentaron, recuerda, precisa el, precisa la, precisan, informara, informaran,
      reportara, señalara, señalaran, dijera, dijeran, diga que, digan que, garantiz* que, coincide,
      coinciden, coincidió, coincidieron, justific*, documentó, documentaron, identificó a,
      identificaron a, identifica a, ha identificado, han identificado, habla en cambio de, habla
      por su parte de, hablan en cambio de, describe, describen, transmite que, establece que, no
      olvidar*, nunca olvid*, jamás olvid*, no olvida, no olvidan, no olvidemos, no se olvidar*,
      documenta, ha documentado, triplica su cálculo, triplicó su cálculo, duplica su cálculo,
      duplicó su cálculo, triplica su estimación, triplicó su estimación, duplica su estimación,
      duplicó su estimación, eleva su cálculo, elevó su cálculo, eleva su estimación, elevó su
      estimación, revisa al alza, revisó al alza, ha revisado al alza, revisaron al alza, actualizó
      su, ubica en, ubica a, ubicó en, ubicó a, ubican en, ubican a, ubica los, ubicó los, localiza
      en, localizó en, localizan en, localiza a, coloca en, colocó en, colocan en, pone en, puso en,
      cuantific*, tasó en, tasa en, tasan en, computa, computó, computan, contó hasta, cuenta hasta,
      barajan la cifra, baraja la cifra, barajaba la cifra, ofreció un balance, ofrece un balance,
      da un balance, dio un balance, puso cifra, pone cifra, puso número, pone número, traslada que,
      trasladó que, ha trasladado que, esgrimió, deja constancia, dieron a saber, recordaba,
      recordaban, hablaron ya de, sigue sosteniendo, siguen sosteniendo, sigue insistiendo, insiste
      en que, viene denunciando, vienen denunciando, viene diciendo, vienen diciendo, había hablado,
      habían hablado, ha hablado, han hablado, había anunciado, puso cifras a, pone cifras a, puso
      ayer cifra, puso hoy cifra, volvió a cifrar, volvió a hablar, sitúa ahora, situó ayer, situó
      hoy
    `),
    according: words(`
      el balance del, balance del, según balance, el recuento del, recuento del, el cómputo del, la
      cuenta del, las cuentas del, la contabilidad del, la estimación del, el cálculo del, los
      cálculos del, las estimaciones del, de acuerdo con un informe del, de acuerdo con el informe
      del,
      cifra que maneja*, cifra que también maneja*, cifra facilitada por, cifra avanzada por,
      cifra difundida por, cifra aportada por, cifra publicada por, estimación avanzada por,
      cálculo que comparte, estimación que comparte, cifra que coincide con la de,
      según, de acuerdo con, de acuerdo a, a juicio de, en opinión de, en palabras de, a decir de,
      citando, que cita, que citó, a ojos de, con arreglo a, como dijo, como señaló,
      como informó, como indicó, tal y como, de fuentes de, datos de, estimaciones de, cálculos de,
      a tenor de, en boca de, al decir de, a criterio de, en la versión de, a la vista de, de creer
      a, si se cree a, si hay que creer a, por boca de, con datos de, con información de, sobre la
      base de, basándose en, basándose en datos de, a partir de datos de, tal como, como recuerda,
      como recordó, como explica, como explicó, como apunta, como apuntó, como sostiene, como
      sostuvo, como dice, como asegura, como aseguró, como reveló, como afirma, como afirmó, como
      declaró, como sostienen, como adelantó, como publicó, como advirtió, informes de, evaluación
      de, evaluaciones de, estimación de, según estimaciones de, según cálculos de, según fuentes
      de, según datos de, según informes de, cálculo de, a entender de, desde el punto de vista de,
      en el cálculo de, según las cuentas de, en cálculos de, en estimaciones de, en fuentes de, que
      citan, que citaron, citan a, cita a, citó a, citaron a, citan fuentes de, citando fuentes de,
      citando a, remitiéndose a, con cita de, atribuid* a, atribuida a, al parecer de, en la lectura
      de, a la luz de, en su comunicado, conforme a lo dicho por, conforme a datos de, conforme a la
      información de, con fuentes, con datos, según fuentes, citando a fuentes, que cita fuentes,
      según estimaciones, según informaciones de,
      a juicio del, a ojos del, en palabras del, de hacer caso a, si se hace caso a,
      de dar crédito a, en la estimación de, según cálculos del, según cuentas de,
      según recuento de, según el recuento de, según el recuento del, según el balance de,
      según el balance del, es el balance de, es el cálculo de, es la estimación de,
      es la cuenta de, con datos del, atendiendo a, en opinión del, al entender de,
      según el parecer de
    `),
    accordingAfter: words(`
      según el cual, según la cual, según los cuales, según quien, según este, según esta,
      según ese organismo, según el propio
    `),
    accuse: words(`
      acusa, acusan, acusó, acusaron, acusando, acusado por, ha acusado, han acusado, acusaba,
      sospech*, reproch*, achac*, imput*, culp*, señaló a, responsabiliz*, echó en cara,
      echa en cara, afeó, apuntó a, apunta a, apuntan a, acusación de, acusaciones de
    `),
    confirm: words(`
      da por confirmad*, dan por confirmad*, dio por confirmad*, da por segur*, dan por segur*,
      confirm*, corrobor*, verific*, ratificó que, ratificó la presencia, ratificó el envío,
      certific*, avala, avaló, avalan, constancia de, da fe, dio fe, dieron fe, dan fe, hizo
      oficial, hicieron oficial, hace oficial, oficializ*, da por bueno, dio por bueno, da por
      buena, dio por buena, dieron por buena, da por buenas, dio por buenas, da por cierta, dio por
      cierta, da por cierto, dio por cierto, dan por cierto, dan por cierta, dieron por ciert*, daba
      por confirmad*, dieron por confirmad*, dar por confirmad*, dando por confirmad*, despejó las
      dudas, despejó la duda, despeja las dudas, despejó cualquier duda, acabó con las dudas, disipó
      las dudas, disipó, disipa, zanjó las dudas, no hay duda de que, no cabe duda de que, no tiene
      dudas, no tienen dudas, no tiene ninguna duda, sin lugar a dudas, tiene la certeza, tienen la
      certeza, hay certeza, la certeza de, tiene constancia, tienen constancia, hay constancia, le
      consta, les consta, consta que, nos consta, avalaron, secundó, secunda, coincide en que,
      coinciden en que, coincidió en que, coincidieron en que, contrast* con, sí confirmó, sí
      confirmaron, sí ha confirmado, dio ayer por seguro, dio hoy por seguro, por seguro que, por
      segura la, por seguro el, dio ayer por confirmad*, dio hoy por confirmad*, da ya por segur*,
      dan ya por segur*, da ya por confirmad*, dan ya por confirmad*, da por probad*, dio por
      probad*, dan por probad*, dieron por probad*, da por acreditad*, dio por acreditad*, da por
      demostrad*, dio por demostrad*, da por sentad*, dio por sentad*, dan por sentad*, daba por
      sentad*, da por buen*, dio por buen*, presentó pruebas, presentaron pruebas, presenta pruebas,
      aportó pruebas, aporta pruebas, aportaron pruebas, mostró pruebas, exhibió pruebas,
      oficializó, oficializa, refrendó que, dio ayer por hech*, dio hoy por hech*, lo dio por
      cierto, lo da por cierto, lo dieron por cierto, lo daba por cierto, dio ayer por ciert*, dio
      hoy por ciert*
    `),
    evidence: words(`
      ha comprobado que, ratifica que, ratificó que, ratificaron que, ha ratificado que, ratifican
      que, constató que, constatan que, constataron que, refrenda que, refrendó que, valida que,
      validó que, validan que, ha constatado que, ha verificado que, no niega ya, tiene la certeza
      de, tienen la certeza de, tiene constancia, tienen constancia, tiene la certeza, tienen la
      certeza, da validez, dio validez, dan validez, da por válid*, dio por válid*, da por
      acreditad*, dio por acreditad*, considera acreditad*, considera probad*, da por probad*, dio
      por probad*, da por demostrad*, considera demostrad*, da por confirmad*, dio por confirmad*,
      dan por confirmad*, da por sentado, dio por sentado, ha podido constatar, pudo constatar,
      autentific*, prueba, pruebas, evidencia, evidencias, reconoce, reconocen, reconoció,
      reconocieron, reconocido, reconocer, reconociendo, reconocía, reconocería, admit*, admis*,
      indicios sólidos, constancia, asumió que, asume que, evidenc*, demostró, demuestra,
      demuestran, demostraron, demostrad*, prueban, probó, probaron, probad*, atestigu*,
      testimonia*, acredit*, asumió, asume, asumieron, asumen, asumido, dejó de negar, dejaron de
      negar, dejado de negar, rompió su silencio, rompió el silencio, rompe su silencio, rompe el
      silencio, roto su silencio, roto el silencio, rompieron su silencio, ya no lo niega, ya no
      niega, ya no lo niegan, ya no lo oculta, ya no oculta, aceptan ya, aceptan en público, aceptan
      que, aceptó que, acepta que, aceptaron que, aceptó en público, aceptar que, sacó a la luz,
      sacan a la luz, sacaron a la luz, salió a la luz, puso al descubierto, pone al descubierto,
      indicios claros, prueba irrefutable, pruebas irrefutables, imágenes que prueban, muestran
      cómo, documentan, documentad*, confesó, confiesa, confesaron, confiesan, confesado, confesaba,
      sí reconoció, sí admitió, sí reconocieron
    `),
    ...refusals(),
    ...denials(),
    ...apart(),
    negation: words('no, nunca, jamás, sin, ni, ningún, ninguna, ninguno, tampoco, sin que'),
    condition: words(`
      si, en caso de, en caso de que, caso de, de ser cierto, de ser ciertas, de ser cierta, de
      confirmarse, siempre que, eventual, eventuales, hipotétic*, posibilidad de, la posibilidad, a
      menos que, en el supuesto, suponiendo, la perspectiva de, en tal caso, de ser así, de ser
      correct*, de ser exact*, de resultar ciert*, de resultar correct*, de resultar verdad*, de ser
      verdad, de ser veraz, de producirse, en la hipótesis, de verificarse, de corroborarse, de
      cumplirse, de demostrarse, caso de que, siempre y cuando, en el caso de que, resultara ciert*,
      fuera ciert*, fuese ciert*, de haber, la eventualidad, la eventual, bajo la condición
    `),
    alleged: words(`
      se supone que, que se supone,
      presunt*, supuest*, supuestamente, presuntamente, pretendid*, posible, posibles, hipotétic*,
      rumor*, alegad*, eventuales, dudos*, conjetura*
    `),
    may: words(`
      podría, podrían, puede, pueden, pudiera, pudieran, pudo haber, podrá, podrán, quizá, quizás,
      tal vez, probablemente, posiblemente, acaso, es posible que, es probable que, a lo mejor,
      debería, deberían, pudieron, posibilidad de que, cabe la posibilidad, cabe esperar, no se
      descarta, no descarta, no descartan, no descartó, no se puede descartar, no se excluye, sería
      posible, puede que, pudiera ser, podría ser, quién sabe, capaz de, capaces de
    `),
    plan: words(`
      piensa lanzar*, piensa mandar*, piensa enviar*, piensa usar*, piensa utilizar*, piensa
      emplear*, piensa meter*, piensa desplegar*, piensa llevar*, piensan enviar*, piensan mandar*,
      piensan emplear*, piensan usar*, piensa echar*, piensa arrojar*, baraja enviar*, baraja
      mandar*, baraja emplear*, baraja usar*, prevé, prevén, prevea, previsto, prevista, previstos,
      previstas, preveía, planea*, planeó, planific*, plan, planes, proyecta, proyectan, proyecto,
      proyectos, pretend*, tiene la intención, intención, intenciones, quiere, quieren, querría,
      dispuest*, se dispone*, se prepara*, prepara*, decid*, decisión, enviará, entrará, entrarán,
      resuelto, resolvió, resolvieron, irá a, irán, irían a, intervendrán, pelearán, reforzarán,
      aportará, cederá, tomarán parte, será inminente, inminente, enviarán, desplegará, desplegarán,
      mandará, mandarán, participará, participarán, llegarán, llegará, combatirán, combatirá,
      lucharán, será, serán, va a, van a, iba a, iban a, prometi*, promet*, promesa, compromet*,
      acordado enviar, acordó enviar, listos para, listas para, a punto de, pronto, futuro, futura,
      futuros, próximo envío, próximas semanas, próximos meses, antes de ser, considera enviar, se
      incorporarán, se sumarán, se unirán, contempla, contemplan, estudia, baraj*, ofrec*, aspira,
      previsiblemente, se espera que, se espera, esperan que, espera que, espera recibir, cuenta con
      enviar, sopes*, medita, valora enviar, estudia enviar, acaricia, lista para, listo para, en
      ciernes, próximamente, en breve, en los próximos días, próximos días, próxima semana, en
      cuestión de días, en cuestión de semanas, antes de fin de año, se propone*, tiene previsto,
      tienen previsto, tenía previsto, tiene planes, tienen planes, tiene pensado, tienen pensado,
      tenía pensado, piensa enviar, piensan enviar, piensa mandar, piensa usar, piensa utilizar,
      piensa emplear, ambiciona, busca enviar, viajará, viajarán, partirá, partirán, marchará,
      marcharán, saldrá, saldrán, recibirá, recibirán, usará, usarán, utilizará, utilizarán,
      empleará, emplearán, lanzará, lanzarán, intervendrá, reforzará, ayudarán, sumará, sumarán, se
      sumará, unirá, se unirá, incorporará, se incorporará, aportarán, suministrará, proporcionará,
      prestará, cederán, trasladará, trasladarán, despachará, despacharán, movilizará, movilizarán,
      destinará, destinarán, irá, se dirigirán, acabarán, terminarán, desembarcarán, entregará, hará
      la guerra, está por llegar, están por llegar, está previsto, están previstos, a la espera de,
      en preparación, por llegar, por venir, objetivo es, el objetivo es, meta de, se compromete,
      resuelve, habría resuelto, tomó la decisión, tomado la decisión, toma la decisión, orden de
      enviar, ordenó prepar*, adiestrándose para, de cara a su, destinad* a combatir, destinad* a
      luchar, destinad* a reforzar, destinad* a ser, ultima el, ultima los, ultima un, ultima sus,
      ultima preparativos, ultiman el, ultiman los, ultiman un, ultiman sus, ultimaba el, ultimaban
      el, ultima la llegada, ultima la partida, ultiman la, lucharían, combatirían, pelearían,
      llegarían, enviaría, enviarían, mandaría, mandarían, desplegaría, desplegarían, participarían,
      intervendrían, se sumarían, se unirían, partirían, viajarían, saldrían, aportaría, aportarían,
      usaría, usarían, emplearía, emplearían, utilizaría, utilizarían, trasladaría, trasladarían,
      incorporaría, se incorporarían, reforzarían, acudirían, acudirán, desembarcarían, harán falta,
      entrarían, entraría, preocupa que, preocupa cada vez más que, preocupación de que,
      preocupación por que, temor a que, temor de que, temores de que, inquieta que, el riesgo de
      que, teme que, temen que, temía que, temían que, cualquier soldado, cualquier militar,
      cualquier norcoreano, cualquier combatiente, cualquier efectivo, todo soldado que, todo
      soldado norcoreano, quien luche, quienes luchen, quiera, quieran, logren, consigan, quisiera,
      prevé que, prevén que, preveía que, confía en que, confían en que, empezarán, comenzarán,
      empezará, comenzará, parece prepararse, prepararse para, se estaría preparando, estaría
      preparando, podrían empezar a, piensa us*, piensa utiliz*, piensa emple*, piensan us*, piensan
      emple*, empezarían, comenzarían, estarán, estará, se vería obligad*, se verá obligad*, se
      verían obligad*, se verán obligad*, vaya a, vayan a, planee, planeen, piensa meter, piensan
      meter, piensa lanzar, piensan lanzar, piensa destinar, piensa despachar, piensa recurrir,
      tiene pensado mandar, prevé mandar, prevé enviar, prevé despachar, proyecta enviar, proyecta
      mandar, en los próximos meses, en las próximas semanas, de aquí a, antes de que acabe, en
      pocas semanas, en pocos días, en unos días, en unas semanas, en unos meses, llegarán otros,
      irán al, irá al
    `),
    demand: words(`
      pidi*, pide, piden, exig*, exhort*, inst* a, insta, instó, instaron, instan, reclam*, llam* a,
      llamamiento, urge a, urgió a, retire, retirar, retirada inmediata, cesar, cese, cesen,
      detener, detenga, abstener*, dejar de, poner fin, suspenda, solicitó, solicita, solicitan,
      conmin*, emplaz* a, requirió a, demandó, demanda que, demandan, apel* a, pedía, pedían, pedir,
      apremi*, hizo un llamado, hacen un llamado, hace un llamado, hicieron un llamado, llamado a,
      le reclama, ponga fin, pongan fin, ponerle fin, saquen, devuelva, devuelvan, retiren,
      retirase, retirara, detengan, cesar de, dejen de, deje de, frenen, suspendan, sacar a sus,
      petición
    `),
    purpose: words(`
      a la espera de, en espera de, a la espera del, para, a fin de, con el fin de, con el objetivo
      de, con objeto de, antes de, con vistas a, para que, con la misión de, con la intención de,
      con miras a, con el propósito de, con la idea de, de cara a, en aras de, a efectos de, con el
      cometido de, con la tarea de, con la finalidad de, al objeto de, en lugar de, en vez de, para
      no, para evitar, antes de ser, antes que ser, antes que caer, antes que dejarse, antes que
      rendirse, antes que entregarse
    `),
    assist: words('ayud*, contribu*, apoyar, asistir, respaldar, auxiliar'),
    contrast: words(`
      pero, aunque, sin embargo, mientras, mientras que, en cambio, sino, no obstante, pese a, a
      pesar de, por el contrario, si bien, por más que, por mucho que, aun cuando, a diferencia de,
      en contraste, con todo, ahora bien, eso sí, pero sí, aunque sí, ahora sí, mientras tanto,
      entretanto, salvo que, excepto, y eso que, por su parte, al contrario, por contra, en tanto
      que, en tanto, empero, después de que, luego de que
    `),
    ...pointing(),
    by: words(`
      por, de parte de, a manos de, de manos de, por obra de, a cargo de, a instancias de,
      por iniciativa de, por boca de
    `),
    place: words(`
      a, al, en, hacia, contra, desde, con, sobre, ante, entre, junto, hasta, cerca, dentro, rumbo
      a, de cara a, tras, frente, vía, para, sin
    `),
    that: words('que'),
    planAfter: words(`
      previst*, planead*, planificad*, programad*, en preparación, en ciernes, en estudio,
      es inminente, será inminente, parece inminente
    `),
    from: words(`
      de, del, desde, procedente* de, proveniente* de, de parte de
    `),
    reported: words(`
      habría, habrían, sería, serían, estaría, estarían, tendría, tendrían
    `),
    definite: words(`
      el, la, los, las, este, estos, estas, ese, esos, esas, dichos, dichas, tales, sus, su,
      aquellos, al, del, ambos, ambas, aquellas, aquel, aquella, dicho, dicha, tal, cuyos, cuyas,
      cuyo, cuya, nuestros, nuestras, mismos, mismas
    `),
    begin: words(`
      empez*, empiez*, comenz*, comienz*, inici*, llegaron, llegado, ya, por supuesto, entre sí, en
      sí, a sí mism*, sí mism*, como si, esta vez sí, no pueden dispararse, no pueden ser disparad*,
      no pueden lanzarse, no pueden ser lanzad*, no puede disparar, no puede disparar*, no pueden
      disparar, no puede lanzar, no puede operar, no pueden operar, no pueden manejarse, no se
      pueden disparar, no se pueden lanzar, sí que, por sí sol*, por sí mism*, sin especialistas,
      sin expertos, sin técnicos, sin instructores, sin personal de la, sin personal occidental, sin
      militares occidentales, sin militares de la, no pueden usarse sin, no pueden utilizarse, no
      pueden emplearse, no pueden ser usad*, no pueden ser utilizad*, no puede utilizarse, no pueden
      funcionar, no se pueden usar, no se pueden utilizar, por primera vez, por segunda vez, por
      tercera vez, por ahora, por el momento, por ejemplo, por fin, por completo, por lo menos, por
      tren, por mar, por ferrocarril, por separado, por su cuenta, empezará, empezarán, comenzará,
      comenzarán, se dispone*, dispuest*, se apresta*, se prepara*, se preparan, destinad* a
      combatir, destinad* a luchar, va, van, iba, iban, irán, irían, vuelve, vuelven, volvieron,
      vuelto, volverán, obligad*, forzad*, prestos, prestas, por unanimidad, por mayoría, por carta,
      por escrito, por sorpresa, por televisión, corre por cuenta, corren por cuenta, corrió por
      cuenta, corría por cuenta, por cuenta de, por cuenta del, por cuenta rusa, a cuenta de, por
      boca de
    `),
    and: words(`
      y, e, ni, así como, además de, junto con, o, u, como, tanto como, y también, y además,
      igual que, al igual que
    `),
  },
  numbers: {
    centenar: 100,
    cien: 100,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    decena: 10,
    decenas: 10,
    docena: 12,
    docenas: 12,
    quincena: 15,
    veintena: 20,
    treintena: 30,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
    doscientas: 200,
    trescientas: 300,
    seiscientas: 600,
    setecientas: 700,
    quinientas: 500,
  },
  scales: {
    cien: 100,
    ciento: 100,
    cientos: 100,
    centenares: 100,
    mil: 1000,
    millar: 1000,
    miles: 1000,
    millares: 1000,
    millón: 1e6,
    millones: 1e6,
  },
  halves: words('y medio, y media'),
  units: words(`
    km, kilómetro*, proyectil*, obús, obuses, misil*, dólar*, euro*, hora, horas, día, días, mes,
    meses, año, años, tonelada*, contenedor*, dron, drones, tanque*, por ciento, hectárea*,
    habitante*, países, país, veces, enero, febrero, marzo, abril, mayo, junio, julio, agosto,
    septiembre, octubre, noviembre, diciembre, metro, metros, buque*, barco*, vagon*, trabajador*,
    obrero*, estudiante*, semana*, municipio*, aldea*, millas, cohete*, munición, municiones,
    piezas, de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de
    septiembre, de octubre, de noviembre, de diciembre, kilos, rublo*, won, barril, barriles,
    viviendas, hogares, litros, granjas, vehículos, globos, camiones, trenes, viajes, kilogramo*,
    muertes civiles, aviones, cabezas, puentes, minas, piezas de artillería, lanzacohetes, cañones,
    obuses autopropulsados, dosis, artículos, términos, palabras, voluntarios, capitales, voto*,
    contra, empleado*, jornalero*, marcos, yuanes, libras, puntos, edificios, casas, escuelas`),
  timeClauses: words(`cuando, desde que, tras que`),
  questionWords: words(`como, por, donde, cuantos, cuantas, que, quien, quienes, cuando, cual`),
  circumstances: words(`
    en un momento, en momentos, en medio, en plena, en pleno, en un contexto, mientras, cuando,
    tras, despues de, luego de, poco despues, horas despues, dias despues, semanas despues,
    a la vez, al tiempo, al mismo tiempo, a raiz, con motivo, en visperas, con el trasfondo,
    un dia despues, al dia siguiente`),
  despite: words(`pese, pesar`),
  frequent: words(FREQUENT.es),
});
