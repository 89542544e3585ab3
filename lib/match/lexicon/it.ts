import { FREQUENT } from './frequent';
import { pointing } from './it-pointing';
import { refusals } from './it-refusals';
import type { Lexicon } from './types';
import { words } from './words';

/** Italian. */
export const it = (): Lexicon => ({
  language: 'it',
  infinitiveEndings: words('re, r, rsi'),
  partOf: words('dei, degli, di, su'),
  totals: words('sfior*, raggiung*, ammont*, super*, elev*'),
  existentials: words('ci, vi, c, v, esiste, esistono'),
  possessives: words('suoi, sue, suo, sua, propri, proprie'),
  objectPronouns: words('li, le, loro'),
  beforeVerbs: words(`
    si, ultime, ultimi, ultima, e, ha, hanno, aveva, avevano, avrebbero, avrebbe, abbiano, sono, sarebbero, erano,
    siano, stati, state, stato, stata, vengono, venivano, vennero, furono, fu, sta, stanno,
    stavano, gia, ancora, anche, inoltre, poi, dopo, li, ora, adesso, prima, cosi, solo, mai,
    sempre, allora, quasi, appena, recentemente, attualmente, successivamente, inizialmente,
    infine, momento, le, lo, ci, ne, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio,
    agosto, settembre, ottobre, novembre, dicembre, lunedi, martedi, mercoledi, giovedi,
    venerdi, sabato, domenica, fine, meta, inizio, settimana, settimane, mese, mesi, giorno,
    giorni, anno, anni, autunno, inverno, primavera, estate, scorso, scorsa, ieri, oggi, fa,
    dal, da, durante, possono, potrebbero, devono, dovrebbero, parte, vi, nel, nella, intanto,
    nei
  `),
  relatives: words('cui, quale, quali'),
  ownedBy: words('di, d, del, dello, dell, della, dei, degli, delle'),
  infinitives: words('a, ad'),
  relativePronouns: words('dove, che, cui, quale, quali'),
  impersonal: words(
    `si stima, si calcola, si ritiene, si presume, si pensa, si sospetta, si crede`,
  ),
  clitics: words('rli, rle, ndoli, ndole'),
  participles: words('ndo'),
  about: words('su, sul, sulla, sulle, sui, sugli, sull, riguardo'),
  dropsSubject: true,
  singularEndings: words('ata, uta, ita, fronta, tacca, vade'),
  pluperfects: words('aveva, avevano, erano'),
  labelsWithComma: true,
  cues: {
    reported: words(`
      avrebbe, avrebbero, sarebbe, sarebbero, starebbe, starebbero, verrebbe, verrebbero,
      si tratterebbe, risulterebbe, risulterebbero
    `),
    sameSource: words(`
      a suo dire, a suo avviso, secondo lui, secondo lei, a suo giudizio, a loro dire,
      a loro avviso, a loro giudizio, secondo loro, a suo parere, a loro parere, stando a lui,
      secondo la stessa fonte, secondo le stesse fonti, secondo lo stesso, dal suo punto di vista,
      nelle sue parole, a detta sua, secondo costui
    `),
    say: words(`
    giudica, giudicano, saluta, salutano,
    calcola, calcolano, conteggia, conteggiano, si dice a, lo dice, racconta, raccontano, difende,
    difendono, attacca, punzecchia, insinua, insinuano, incita, rivendica, corregge, prevedono,
    prevede, rilancia, rilanciano, annota, annotano, fa i conti, tira le somme, tirano le somme,
    chiarisce, chiarito, guarda con allarme, guardano con allarme, si allarma, si rallegra, si
    compiace, accusa,
      ha detto, detto, dice, dicono, disse, dire, dicendo, dichiar*, afferm*, sostien*, annunc*,
      riferi*, riporta, riportano, riportato da, riportato dal, riportato dall, riportando, stim*,
      calcol*, rend* noto, reso noto, fatto sapere, fa sapere, fanno sapere, sottoline*, precisa,
      precisano, precisat*, precisò, precisando, ribad*, ribatt*, controbatt*, ricorda, ricordano,
      ricordato, ricordò, avvert*, messo in guardia, segnala, segnalano, segnalat*, segnalò,
      segnalando, indic*, rivel*, scriv*, scritto, scrisse, raccont*, credono che, crede che,
      ritien*, ritengono, ritenut*, bolla*, denunci*, condann*, insist*, conclu* che, registr*,
      valut*, quantific*, rispond*, rispose, replic*, ripet*, reagit*, evidenzi*, espres*, allert*,
      teme che, temono che, temeva che, temevano che, si aspettano, si aspetta che, si attendono, si
      attende che, mettono in conto che, mette in conto che, fanno trapelare, ha fatto trapelare,
      parla di, parlano di, parlato di, parlando di, ha parlato, pubblicat*, pubblica il, pubblica la, pubblica un, pubblica una, pubblica i,
      pubblica le, pubblica che, pubblica oggi, pubblica l, pubblicano,
      informa, informano, informato, ha informato, informando, notific*, menzion*, cita, citano,
      citato, sostiene che, pronostic*, prevedono che, illustr*, attribuisc*, elencat*, elenca,
      descri*, giudicat*, giudica che, commentato che, rimarc*, puntualizz*, twitt*, sentenzi*,
      specificat*, specifica che, individua*, constat*, accert*, posto l accento, lanciato l
      allarme, mette in guardia, accenn*, assicur*, alza a, porta a, ha portato a, alza il bilancio,
      aggiorna, eleva a, contava, contavano, contano, conta che, parlato, parlava, parlavano, parlò,
      garantito che, esord*, proseguito, prosegue il, prosegue la, chios*, rimarcato, elogi*,
      lodat*, loda, lodò, chiarisc*, chiarit*, chiarì, chiarendo, asserisc*, asserì, ha asserito,
      proclam*, divulg*, reso pubblico, resa pubblica, rende pubblico, postat*, cinguett*, scandit*,
      scandisce, tuona, tuonat*, tuonò, sbott*, esclam*, incalz*, ironizz*, punta il dito, puntato
      il dito, si spinge a dire, confid*, lascia intendere, lasciato intendere, lascia trapelare,
      lasciato trapelare, fatto intendere, fa intendere, trapela, trapelat*, filtra da, filtrat*,
      azzard*, ipotizz*, suppone, suppongono, presume, presumono, prefigur*, paventa, paventano,
      paventat*, predett*, predice, conteggi*, enumer*, contabilizz*, deduc*, riassum*, sintetizz*,
      tagliato corto, minimizz*, ridimension*, protestat*, lament*, deplor*, biasim*, stigmatizz*,
      bacchett*, avvisat*, avvisa, avvisano, preannunc*, anticip*, enunci*, esterna, esternat*,
      pronunci*, giura, giurat*, tranquillizz*, rassicur*, riepilog*, ricostruisce, ricostruiscono,
      ricostruito, tratteggi*, dipinge, dipingono, svel*, fa notare, fanno notare, fatto notare,
      facendo notare, fa presente, fatto presente, tiene a precisare, tenuto a precisare, è
      convint*, sono convint*, detto convint*, dice convint*, dice certo, dice sicur*, detto sicuro,
      è del parere, è dell avviso, non ha dubbi, non hanno dubbi, non nutre dubbi, pensa che,
      pensano che, si legge, vi si legge, recitava, titola, titolano, commenta, commentò,
      commentava, ha commentato, commentando, hanno commentato, rompe il silenzio, rotto il
      silenzio, colloca a, fissa in, indica in, dà conto, dato conto, dà notizia, dato notizia,
      danno notizia, diramat*, dirama, rivendic*, vanta, vantat*, si vanta, rammenta, rammentat*,
      prosegue, continua il, continua la, conclude, concludeva, taglia corto, fornisce una cifra,
      fornisce la cifra, dettagli*, relaziona*, ragguagli*, aggiornat*, rivede, rivedono, rivisto,
      ritocca, ritoccat*, mette nero su bianco, messo nero su bianco, intervistat*, ai
      microfoni, dai microfoni, davanti ai giornalisti, davanti ai cronisti, spergiur*, loda il,
      esult*, festegg*, plaud*, applaud*, salutat* come, rende merito, reso merito, rend* onore, dà
      atto, dato atto, spiattell*, snocciol*, profetizz*, teorizz*, congettur*, sospetta che,
      sospettano che, contegg*, appunta, postilla, rievoc*, evoca, evocat*, contesta, contestano,
      contestat*, è intervenut*, ringrazi*, reso omaggio, rende omaggio, rendono omaggio, resero
      omaggio, tributat*, tributa, aggiornato il bilancio, aggiorna il bilancio, rincarato la dose,
      rincara la dose, rincara, aveva previsto, elencando, lodando, scrivono, auspic*, sollevat*, ha
      ripreso, rivelò, rivelano, avanza la stima, alzato la stima, alzato il bilancio, alza la
      stima, rivisto al rialzo, avverte, avvertono, tornat* a ripetere, torna a ripetere, mostrato
      libretti, mostrato documenti, ha mostrato, hanno mostrato, aveva mostrato, avevano mostrato, è
      arrivat* a dire, si dice, si è detto, si sono detti, ha riassunto, concordano, concorda,
      concordava, il bilancio a, la stima a, la cifra a, il conto a, il computo a, il totale a, la
      conta a, il bilancio fino a, la stima fino a, le stime a, il numero a, vedono nel, vedono
      nella, vedono nell, vede nel, vede nella, vede nell, vede in, vedono in, esibit*, esibisc*,
      pubblicato immagini, pubblicato un video, diffuso immagini, diffuso un video, mostra,
      mostrano, mostrò, mostrarono, spiega, spiegano, spiegò, spiegato, spiegando, spiegava,
      spiegavano, spiegarono, spiegherà, spiegare, sostenuto che, ha sostenuto, hanno sostenuto,
      sosteneva, sostenevano, sostenne, sostennero, sostenendo che, sostenere che, aggiunge,
      aggiungono, aggiunto, aggiungendo, aggiunse, aggiunsero, aggiungeva, ammonito, ammonisce,
      ammoniscono, ammonì, ammonirono, ammonendo, ammoniva, rileva, rilevano, rilevato, rilevò,
      rilevando, rilevava, obietta, obiettano, obiettato, obiettò, obiettando, criticato, criticano,
      criticò, criticando, criticava, critica che, argomenta, argomentano, argomentato, argomentò,
      argomentando, testimonia, testimoniano, testimoniato, testimoniò, testimonianz*, comunica,
      comunicano, comunicato, comunicò, comunicando, comunicarono, considera, considerano,
      considerato, considerata, considerati, considerate, considerando, considerò, considerava,
      risposto, osserva, osservano, osservato, osservò, osservando, osservava, definisce,
      definiscono, definito, definita, definiti, definite, definì, definirono, definendo, definiva,
      definivano, preoccupat* per lo, preoccupat* per il, preoccupat* per l, preoccupat* per la,
      preoccupat* per i, preoccupazione per lo, preoccupazione per il, preoccupazione per l,
      preoccupazione per la, preoccupazione per i, riafferm*, specificano, specificò, specificando,
      suggerisc*, suggerit*, sostengono, prevede che, prevedeva che, prevedevano che, si aspetta di,
      si aspettano di, garantisce, garantiscono, nota che, notano che, notato che, ha notato,
      identificat*, identifica, identificano, parla invece di, parlano invece di, parla però di,
      parlano però di, parla, parlano, concludono, giustific*, riportato l agenzia, riportato la,
      rende noto, protesta, protestano, esulta, allarme lanciato, l allarme di, non dimentic*,
      mai dimentic*
    `),
    according: words(`
      secondo, stando a, stando al, stando alla, stando alle, stando ai, stando agli, stando all,
      a detta di, a detta del, a detta della, a detta dei, a parere di, a giudizio di,
      a giudizio del, a avviso di, a dire di, nelle parole di, per voce di, citando, che cita,
      in base a, in base alle, in base ai,
      sulla base di, come ha detto, come ha riferito, come riferito da, come riferisce,
      come riporta, come dichiarato da, stime di, stime del, stime della, stime dell, fonti di,
      fonti del, fonti della, fonti dell, dati di, dati del, dati della, agli occhi di,
      come spiegato da, come afferma, come affermato da, come sostiene, come sostenuto da,
      come spiega, come dice, come dicono, come ricorda, come scrive, come scrivono, come rivela,
      come rivelato da, come annunciato da, come confermato da, come conferma, come osserva,
      come precisa, come precisato da, come sottolinea, come segnala, come segnalato da,
      come fa sapere, come racconta, come aveva detto, come stima, come stimano, stando ai dati,
      stando al racconto di, a quanto riferisce, a quanto riferito da, a quanto dice,
      a quanto dichiara, a quanto sostiene, a quanto afferma, a quanto scrive, a quanto riporta,
      a quanto fa sapere, da quanto riferito da, da quanto riferisce, per quanto riferito da,
      stima del, stima della, stima dell, nelle stime di, nelle stime del, nelle stime dell,
      nei calcoli di, nei calcoli del, nei calcoli dell, nei conti di, nei conti del,
      secondo quanto riferito da, secondo quanto riporta, secondo quanto riferisce,
      secondo quanto riportato da, secondo quanto dichiarato da, secondo quanto afferma,
      secondo quanto affermato da, secondo quanto comunicato da, secondo quanto scrive,
      secondo quanto sostiene, secondo quanto rivelato da, secondo le stime di, secondo i dati di,
      a sentire, ad avviso di, ad avviso del, ad avviso della, a giudizio della, a parere del,
      a parere della, per bocca di, per bocca del, per bocca della, per il tramite di, riprendendo,
      che riprende, sulla scorta di, a detta dell, a detta degli, a detta delle, valutazioni di,
      valutazioni del, valutazione di, valutazione del, valutazioni dell, rapporto del,
      rapporto dell, nota di, nota del, nota dell, nota della, parola di, parole di, parole del
    `),
    accordingAfter: words(`
      secondo cui, secondo il quale, secondo la quale, secondo i quali, secondo le quali,
      stando al quale, a detta del quale, a detta della quale, a detta dei quali, stando alla quale,
      stando ai quali, stando alle quali, per il quale, per la quale, a parere del quale,
      a giudizio del quale, ad avviso del quale, ad avviso della quale
    `),
    accuse: words(`
      accusa, accusano, accusò, accusato da, accusata da, accusati da, ha accusato, hanno accusato,
      accusando, accusava, sospett*, rimprover*, incolp*, addebit*, puntato il dito contro,
      punta il dito contro, additat*, incrimin*, accusavano, accuserebbe, taccia, tacciat*, imput*,
      chiama in causa, chiamato in causa, messo sotto accusa, mette sotto accusa, inchiod*
    `),
    confirm: words(`
      conferm*, avvalor*, verificat*, verificare, verifica, certific*, comprov*, messo il timbro,
      mette il timbro, messo il sigillo, mette il sigillo, mette il bollo, convalida, convalidat*,
      suffrag*, corrobor*, acclarat*, appurat*, riscontrat*, ufficializz*, autentic*, validat*,
      dato conferma, dà conferma, trova conferma, trovano conferma, trovato conferma, avalla,
      avallat*, arriva la conferma, arrivata la conferma, conferme da, conferme di, conferme del,
      convalidano, dato per certo, dà per certo, danno per certo, dava per certo, dato per certa,
      dà per certa, danno per certa, dato per acquisit*, dà per acquisit*, dato per sicur*,
      dà per sicur*, danno per sicur*, dato per assodat*, attestato, attestano che, attesta che,
      attestò
    `),
    evidence: words(`
      prova, prove, ha riscontri, abbiamo riscontri, evidenza, evidenze, riconosce, riconoscono,
      riconosciut*, riconobbe, riconoscere, riconoscendo, ammett*, ammess*, ammise, ammissione,
      riconoscimento ufficiale, confess*, dispone di elementi, dispongono di elementi, elementi
      certi, elementi concreti, elementi inequivocabili, riscontri oggettivi, riscontri certi,
      riscontri concreti, ha riscontrato, con certezza, certezza, certezze, inconfutabil*,
      inequivocabil*, incontrovertibil*, prende atto, non fa mistero, non fanno mistero, non ha
      fatto mistero, non nasconde, non nascondono, non ha nascosto, non nega più, esce allo
      scoperto, uscito allo scoperto, uscita allo scoperto, escono allo scoperto, getta la maschera,
      gettato la maschera, gettano la maschera, riconosceva, riconoscevano, riconoscerà,
      riconobbero, ha le prove, hanno le prove, abbiamo le prove, probatori*, è assodato, assodat*,
      ufficialmente riconosciut*, lascia intendere di aver, lasciato intendere di aver, mea culpa,
      vuotato il sacco, vuota il sacco, documenta, documentano, documentato
    `),
    ...refusals(),
    negation: words(`
      non, mai, senza, nessun, nessuna, nessuno, neanche, nemmeno, neppure, senza che, alcun
      soldato, non un, neppure un, nemmeno un, neanche un, giammai, in nessun caso, né
    `),
    condition: words(`
      se, qualora, nel caso in cui, in caso di, nell eventualità, nell ipotesi, ove, purché,
      a condizione che, eventual*, ipotesi di, possibilità di, la possibilità,
      la prospettiva di, a meno che, fosse confermat*, sempre che, posto che, laddove, semmai,
      casomai, nell eventualità che, in caso affermativo, dovesse, dovessero, nel malaugurato caso,
      quand anche, ammesso e non concesso, fosse vero, fossero vere, venisse confermat*,
      venissero confermat*, l eventualità, l ipotesi di, l ipotesi che, la possibilità che
    `),
    alleged: words(`
      presunt*, sedicent*, asserit*, supposto, supposta, supposti, ipotetic*, possibile, possibili,
      voci di, voci su, voci secondo cui, pretes*, supposizion*, illazioni su, indiscrezioni su
    `),
    may: words(`
      potrebbe, potrebbero, può, possono, potrà, potranno, forse, magari, probabilmente, possa,
      possano, è possibile che, è probabile che, potesse, potessero, rischia, rischiano, potremmo,
      chissà, verosimilmente, può darsi, non è escluso che, non si esclude, non esclude,
      non escludono, eventualmente, potrebbe darsi, sarebbe possibile, è plausibile che,
      con ogni probabilità
    `),
    plan: words(`
    si aspetta che, si aspettano che, si attende che, si attendono che, intenzionat* a, presterà,
    presteranno, metterà a disposizione, si prepara a, si preparano a, si appresta a, si accinge a,
    si accingono a, progetterebbe, progetta di, ha promesso, ne ha promessi, entreranno in, entrerà
    in, andranno al fronte, di qui a poco,
      ha destinato, hanno destinato, dovrebbe, dovrebbero, si appresta, si apprestano, stabilito di,
      stabilito l invio, deliberato di, deliberato l invio, in partenza, destinat* alla,
      destinat* al, attesi, attese, triplicherà, triplicheranno, sono in arrivo, intenda, intendano,
      intendeva, prevede, prevedono, prevedeva, prevedevano, previsto, prevista, previsti, previste,
      intende, intendono, intenzione, intenzioni, intenzionat*, piano, piani, pianific*,
      programma di, programmat*, in programma, progett*, vuole, vogliono, vorrebbe, pronto a,
      pronta a, pronti a, pronte a, pronti per, si prepara, si preparano, prepara, preparano,
      preparando, accinge, accingono, deciso, decisa, decise, decidono, decide, decidere, decisione,
      invierà, invieranno, manderà, manderanno, schiererà, schiereranno, dispiegherà,
      dispiegheranno, parteciperà, parteciperanno, arriveranno, arriverà, combatteranno, combatterà,
      sarà, saranno, verrà, verranno, andranno, sta per, stanno per, promess*, promett*,
      si è impegnat* a, si impegna a, imminente, imminenti, presto, destinat* a, futuro, futura,
      futuri, prossimo invio, prossime settimane, prossimi mesi, prima di essere, valuta di,
      considera l invio, si uniranno, contempl*, offert*, conta di, contano di, mira a, puntano a,
      punta a, concordato di, sarebbe pronto, sarebbero pronti, in procinto di, starebbe per,
      starebbero per, sul punto di, in cantiere, ha in animo, ha in mente, ambisc*, spera di,
      sperano di, risolut* a, impegnandosi a, dovrà, dovranno, sarebbero in arrivo, entro fine anno,
      entro dicembre, entro l anno, entro novembre, entro la fine, a breve, nei prossimi giorni,
      prossimi giorni, nelle prossime, nel prossimo futuro, di qui a, da qui a, in futuro,
      prossimamente, tra poco, fra poco, tra pochi giorni, fra pochi giorni, il timore che,
      timori che, si teme, si temono, vogliano, voglia, riescano a, riesca a, volesse, volessero, vuol, sono attesi,
      sono attese, è atteso, è attesa, spedirà, spediranno, impiegherà, impiegheranno, userà,
      useranno, utilizzerà, utilizzeranno, getterà, getteranno, lancerà, lanceranno, darà, daranno,
      fornirà, forniranno, andrà, aggiungerà, aggiungeranno, si aggiungeranno, raggiungerà,
      raggiungeranno, entrerà, entreranno, metterà, metteranno, sbarcheranno, partiranno, partirà,
      raddoppierà, raddoppieranno, aumenterà, saliranno, salirà, dispiegherebbe, invierebbe,
      invierebbero, manderebbe, manderebbero, schiererebbe, parteciperebbero, combatterebbero,
      entreranno in azione, trasferirà, trasferiranno, si appresterebbe, si appresterebbero,
      si accingerebbe, vorrebbero, intenderebbe, conterebbe di, sarebbe intenzionat*,
      avrebbe promesso, disponibil* a, ha dato disponibilità, si è offert*, preventivat*,
      messo in conto, in preparazione, in allestimento, allestisc*, stanno allestendo, destinerà,
      si prevede, è prevedibile, ci si aspetta, si prepari, si preparino, si preparasse,
      si preparassero, si preparavano, si preparava, stia preparando, stiano preparando,
      stava preparando, si accinga, si accingano, si appresti, si apprestino, è pronto, sono pronti,
      siano pronti, sia pronto, in via di, arrivo previsto, attesi a, attese a, stiano per,
      stia per, stavano per, stava per, intenderebbero, combatterebbe, lotteranno, interverranno,
      interverrà, aiuteranno, rinforzeranno, si sommeranno, giungeranno, giungerà, approderanno,
      riceveranno, riceverà, opererà, opereranno, scenderanno in campo, scenderà in campo,
      entrerebbero, partirebbero, arriverebbero, aveva previsto, avevano previsto, ha previsto,
      hanno previsto, teme che, temono che, temeva che, temevano che, preoccupa che,
      preoccupazione che, il rischio che, rischio che, timore di un, timori per,
      verso l entrata in vigore, verso la ratifica, verso il voto, verso la firma, in arrivo,
      altri in arrivo, in procinto, di prossimo arrivo, di prossima partenza, ogni soldato,
      qualsiasi soldato, qualunque soldato, ogni militare, qualsiasi militare, ogni nordcoreano,
      qualsiasi nordcoreano, chiunque combatta, inizieranno, inizierà, cominceranno, comincerà,
      inizierebbero, prevede che, prevedono che, prepararsi a, prepararsi, sembra prepararsi,
      si starebbe preparando, si starebbero preparando, starebbe preparando, scambierà,
      scambieranno
    `),
    demand: words(`
      chied*, chiest*, esort*, esig*, invit* a, sollecit*, appell*, intim*, reclam*, smett*,
      porre fine, interromp*, asten*, rinunci*, pretend*, ingiung*, diffid*, scongiur*, implor*,
      raccomand*, bisogna che, devono cessare, deve cessare, ritirare, ritirarsi, ritiri, ritirino,
      ritirasse, ritirassero, cessare, cessi, cessino, cessate, cessasse
    `),
    purpose: words(`
      per, al fine di, allo scopo di, in vista di, in modo da, prima di, affinché, così da,
      con l obiettivo di, nell intento di, con lo scopo di, con il fine di, a scopo di,
      con il compito di, con l intento di, onde, pur di, in attesa di, prima che, in modo che,
      col fine di, allo scopo, piuttosto che, anziché, invece di, per non, per evitare di,
      pur di non
    `),
    assist: words('aiut*, contribui*, sostenere, assistere, appoggiare, affiancare, supportare'),
    contrast: words(`
      ma, però, tuttavia, mentre, benché, sebbene, anche se, invece, eppure, ciò nonostante,
      nonostante, bensì, malgrado, per contro, sennonché, d altro canto, d altra parte,
      al contrario, viceversa, quantunque, dopo che
    `),
    ...pointing(),
    by: words(`
      da, dal, dallo, dalla, dall, dai, dagli, dalle, da parte di, da parte del, da parte della,
      da parte dei, ad opera di, da parte degli, da parte delle, da parte dell, da parte dello,
      ad opera del, ad opera della, a opera di, a opera del, per mano di, per mano dei,
      per mano degli, per conto di
    `),
    place: words(`
      a, ad, al, allo, alla, all, ai, agli, alle, in, nel, nello, nella, nell, nei, negli, nelle,
      verso, contro, con, col, su, sul, sullo, sulla, sull, sui, sugli, sulle, per, tra, fra,
      per l aiuto, per il contributo, per il sostegno, per l apporto, per il ruolo,
      per la partecipazione, per l assistenza, per aver, per avere, per essersi, per l eroismo,
      per il coraggio, presso, vicino, accanto, attorno, intorno, lungo, oltre, via, entro, dentro, davanti,
      rispetto, dietro, sotto, sopra, fino, sino, fuori, alla volta
    `),
    that: words('che'),
    definite: words(`
      il, lo, la, i, gli, le, l, questi, queste, questo, questa, quei, quegli, quelle, quel, tali,
      suoi, sue, loro, dei, degli, delle, ai, agli, alle, dai, dagli, dalle, sui, sugli, sulle,
      dell, del, della, nei, negli, nelle, entrambi, quell, quella, quello, ambedue, coi
    `),
    begin: words(`
      iniziat*, inizia*, cominciat*, comincia*, avviat*, già, ha preso a, hanno preso a, ha
      cominciato, si è messo a, si sono messi a, finito per, finiti per, ha finito per, con sé, di
      sé, a sé, per sé, in sé, tra sé, fra sé, da sé, sé stess*, su di sé, dentro di sé, dietro di
      sé, come se, se stess*, senza specialisti, senza esperti, senza tecnici, senza istruttori,
      senza personale, senza militari nato, senza militari occidentali, non possono essere lanciat*,
      non può essere lanciat*, non possono essere usat*, non possono essere utilizzat*, non possono
      essere impiegat*, non si possono lanciare, non si possono usare, non possono funzionare, non
      può lanciare, non può usare, non può impiegare, non è in grado di lanciare, non possono
      partire, inizieranno, inizierà, cominceranno, comincerà, inizierebbero, si prepara, si
      preparano, prepararsi, si appresta, si apprestano, si accinge, accinge, accingono, andranno,
      andrà, si preparino, si preparava, si preparavano, sta per, stanno per, torneranno, tornerà,
      parteciperanno, continueranno, sarebbero pronti, sarebbe pronto, sono pronti, si starebbero
      preparando, si apprestino, si appresterebbero, provato a, tornat*, torna, tornano, costrett*,
      disposti, destinat*, chiamat*, riuscit*, continua, continuano, continuato, ripreso,
      riprendono, pronto, pronta, pronti, pronte
    `),
    and: words(`
      e, ed, né, nonché, così come, oltre a, insieme a, o, come, oppure, al pari di, assieme a,
      unitamente a, come pure
    `),
  },
  numbers: {
    migliaio: 1000,
    cento: 100,
    centinaio: 100,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    tredici: 13,
    quattordici: 14,
    quindici: 15,
    venti: 20,
    venticinque: 25,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    decina: 10,
    decine: 10,
    dozzina: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    duecento: 200,
    trecento: 300,
    quattrocento: 400,
    cinquecento: 500,
    seicento: 600,
    settecento: 700,
    ottocento: 800,
    millecento: 1100,
    millecinquecento: 1500,
    milleduecento: 1200,
    duemila: 2000,
    duemilacinquecento: 2500,
    duemilaseicento: 2600,
    duemilasettecento: 2700,
    tremila: 3000,
    tremilaottocento: 3800,
    quattromila: 4000,
    quattromilasettecento: 4700,
    cinquemila: 5000,
    seimila: 6000,
    settemila: 7000,
    ottomila: 8000,
    novemila: 9000,
    diecimila: 10000,
    undicimila: 11000,
    dodicimila: 12000,
    quattordicimila: 14000,
    quindicimila: 15000,
    ventimila: 20000,
    venticinquemila: 25000,
    trentamila: 30000,
    centomila: 100000,
    seicentomila: 600000,
  },
  scales: {
    cento: 100,
    centinaia: 100,
    mille: 1000,
    mila: 1000,
    migliaia: 1000,
    milione: 1e6,
    milioni: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
  },
  halves: words('e mezzo'),
  units: words(`
    km, chilometr*, proiettil*, obic*, missil*, dollar*, euro, ora, ore, giorno, giorni, mese,
    mesi, anno, anni, tonnellat*, container*, drone, droni, carro, carri, per cento, ettar*,
    abitant*, paesi, paese, volte, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio,
    agosto, settembre, ottobre, novembre, dicembre, metro, metri, nave, navi, vagon*, operai,
    lavorator*, student*, settiman*, villagg*, miglia, munizion*, razzi, colpi, pezzi, rubli,
    granat*, barili, case, litri, veicoli, palloni
  `),
  timeClauses: words(`quando, da quando`),
  questionWords: words(`come, perche, dove, quanti, quante, che, cosa, chi, quando, quale`),
  circumstances: words(`
    in un momento, nel mezzo, nel pieno, in piena, in pieno, in un contesto, mentre, quando,
    dopo, poco dopo, all indomani, a pochi giorni, alla vigilia, sullo sfondo,
    nelle stesse ore, un giorno dopo, il giorno dopo, proprio mentre, nello stesso momento,
    a margine
  `),
  despite: words(`nonostante, malgrado, dispetto`),
  frequent: words(FREQUENT.it),
});
