import type { Lexicon } from './types';
import { words } from './words';

/** Italian. */
export const it: Lexicon = {
  language: 'it',
  ownedBy: words('di, d, del, dello, dell, della, dei, degli, delle'),
  dropsSubject: true,
  labelsWithComma: true,
  cues: {
    sameSource: words('a suo dire, a suo avviso, secondo lui, secondo lei, a suo giudizio'),
    say: words(`
      ha detto, detto, dice, dicono, disse, dire, dicendo, dichiar*, afferm*, sostien*, sosten*,
      sostenut*, spieg*, aggiun*, annunc*, riferi*, riporta, riportano, riportato da,
      riportato dal, riportato dall, riportando, stim*, calcol*, rend* noto, reso noto,
      fatto sapere, fa sapere, fanno sapere, sottoline*, precisa, precisano, precisat*, precisò,
      precisando, ribad*, ribatt*, controbatt*, ricorda, ricordano, ricordato, ricordò, avvert*,
      ammon*, messo in guardia, segnala, segnalano, segnalat*, segnalò, segnalando, indic*,
      rivel*, comunic*, scriv*, scritto, scrisse, raccont*, credono che, crede che, ritien*,
      ritengono, ritenut*, consider*, defini*, bolla*, denunci*, condann*, insist*, conclu* che,
      rilev*, osserv*, registr*, valut*, quantific*, rispond*, rispost*, rispose, replic*, ripet*,
      reagit*, evidenzi*, espres*, allert*, teme che, temono che, temeva che, temevano che,
      si aspettano, si aspetta che, si attendono, si attende che, mettono in conto che,
      mette in conto che, fanno trapelare, ha fatto trapelare, parla di, parlano di, parlato di,
      parlando di, ha parlato, pubblicat*, pubblica, pubblicano, informa, informano, informato,
      ha informato, informando, notific*, menzion*, cita, citano, citato, argoment*, sostiene che,
      pronostic*, prevedono che, illustr*, testimon*, attribuisc*, elencat*, elenca, descri*,
      giudicat*, giudica che, commentato che, rimarc*, puntualizz*, twitt*, sentenzi*,
      specificat*, specifica che, individua*, constat*, accert*, posto l accento,
      lanciato l allarme, mette in guardia, accenn*, assicur*, danno per certo, alza a, porta a,
      ha portato a, alza il bilancio, aggiorna, eleva a, contava, contavano, contano, conta che,
      parlato, parlava, parlavano, parlò, garantito che, esord*, proseguito, prosegue il,
      prosegue la, chios*, rimarcato
    `),
    according: words(`
      secondo, stando a, stando al, stando alla, stando alle, stando ai, stando agli, stando all,
      a detta di, a detta del, a detta della, a detta dei, a parere di, a giudizio di,
      a giudizio del, a avviso di, a dire di, nelle parole di, per voce di, citando, che cita,
      citata da, citato da, citati da, citate da, in base a, in base alle, in base ai,
      sulla base di, come ha detto, come ha riferito, come riferito da, come riferisce,
      come riporta, come dichiarato da, stime di, stime del, stime della, stime dell, fonti di,
      fonti del, fonti della, fonti dell, dati di, dati del, dati della, agli occhi di,
      come spiegato da
    `),
    accordingAfter: words(`
      secondo cui, secondo il quale, secondo la quale, secondo i quali, secondo le quali,
      stando al quale
    `),
    accuse: words(`
      accusa, accusano, accusò, accusato da, accusata da, accusati da, ha accusato,
      hanno accusato, accusando, accusava, sospett*, rimprover*, incolp*, addebit*
    `),
    confirm: words(`
      conferm*, avvalor*, verificat*, verificare, verifica, certific*, attest*, comprov*
    `),
    evidence: words(`
      prova, prove, ha riscontri, abbiamo riscontri, evidenza, evidenze, riconosce, riconoscono,
      riconosciut*, riconobbe, riconoscere, riconoscendo, ringrazi*, elogia*, elogiat*, lodat*,
      lodò, ammett*, ammess*, ammise, ammissione, riconoscimento ufficiale
    `),
    cannotConfirm: words(`
      non può confermare, non possono confermare, non possiamo confermare, non poteva confermare,
      non potevano confermare, non ha potuto confermare, non ha potuto verificare,
      non hanno potuto verificare, non hanno potuto confermare, non è in grado di confermare,
      non sono in grado di confermare, non era in grado di confermare,
      non siamo in grado di confermare, in grado di verificare, non essere in grado di confermare,
      non poter confermare, impossibile confermare, impossibile verificare,
      impossibile da verificare, non è stato possibile verificare,
      non è stato possibile confermare, non è possibile verificare, non è possibile confermare,
      non confermat*, non verificat*, senza confermare, senza poter confermare, senza conferm*,
      nessuna conferma, nessuna prova, nessun riscontro, non ci sono prove, non ci sono conferme,
      non ci sono riscontri, non vi sono prove, non vi sono conferme, non c è conferma,
      non ha conferme, non hanno conferme, non abbiamo conferme, mancano conferme,
      mancano riscontri, priva di conferme, prive di conferme, in attesa di conferme,
      in attesa di conferma, da confermare, da verificare, non ha confermato,
      non hanno confermato, non conferma, non confermano, non è stato confermato,
      non è stata confermata, non sono stati confermati, non sono state confermate,
      non è stata verificata, non è confermat*, non sono confermat*, non ancora confermat*,
      ha rifiutato di confermare, rifiutato di confermare, rifiuta di confermare,
      si è rifiutato di confermare, evitato di confermare, evita di confermare,
      non ha voluto confermare, non hanno voluto confermare, in modo indipendente,
      in maniera indipendente, fonti indipendenti, non ha prove, non hanno prove, non ha visto,
      non abbiamo visto, non hanno visto, non ha osservato, non hanno osservato,
      non ci sono indizi, non avere riscontri, non avere ancora, non ha riscontri, nessun indizio,
      non può verificare, non possono verificare, non ha ancora confermato,
      non hanno ancora confermato, non può ancora confermare
    `),
    noComment: words(`
      non ha smentito, non smentisce, non smentì, non lo ha smentito, non ha negato, non nega,
      non lo ha negato, senza smentire, senza negare, non ha voluto commentare,
      non ha voluto pronunciarsi, non si pronuncia, non ha commentato, non hanno commentato,
      non commenta, non hanno voluto commentare, nessun commento, senza commenti, no comment,
      ha rifiutato di commentare, rifiutato di commentare, rifiuta di commentare,
      rifiutato ogni commento, si è rifiutato di commentare, si è rifiutato di rispondere,
      si rifiuta di commentare, declinato ogni commento, evitato di commentare,
      evita di commentare, evitato di rispondere, non ha risposto, non hanno risposto,
      non risponde, eluso, eluder*, elude, glissa*, schiva*, svicola*, dribbla*, aggirat*,
      né conferma né, smentito né ammesso, né ammesso, né ammette, né smentito né ammesso,
      né confermato né, né confermare né, né confermano né, né smentito, né smentisce,
      né smentire, non conferma né, non conferma e non smentisce, non ha confermato né,
      non ha né confermato né, senza confermare né, non hanno confermato né, tace, tacciono,
      ha taciuto, resta in silenzio, restano in silenzio, mantiene il silenzio, silenzio di,
      silenzio del, silenzio della, non si è pronunciat*, non si sono pronunciat*,
      si è astenuto dal commentare, non ha chiarito, senza chiarire, non è a conoscenza,
      non essere a conoscenza, non era a conoscenza, non ha informazioni, non avere informazioni,
      non disporre di informazioni, non ha rilasciato commenti, non è entrato nel merito,
      non entra nel merito, trincerat* dietro, bocche cucite, rinviato le domande, ha rimandato al
    `),
    deny: words(`
      smenti*, nega, negano, negò, negato, negare, negava, negando, respin*, rigett*, confut*,
      è falso, è falsa, sono falsi, sono false, era falso, erano false, falso che, notizia falsa,
      accuse false, false accuse, informazioni false, false informazioni, del tutto falso,
      totalmente falso, come falso, come falsa, come false, come falsi, bufal*, fake news,
      notizie false, infondat*, privo di fondamento, priva di fondamento, prive di fondamento,
      privi di fondamento, menzogn*, esclus* che, escludono che, esclude che, liquida*,
      bollato come, bollate come, inventat*, fandonie
    `),
    negation: words(`
      non, mai, senza, nessun, nessuna, nessuno, neanche, nemmeno, neppure, senza che
    `),
    condition: words(`
      se, qualora, nel caso in cui, in caso di, nell eventualità, nell ipotesi, ove, purché,
      a condizione che, ammesso che, eventual*, ipotesi di, possibilità di, la possibilità,
      la prospettiva di, a meno che, fosse confermat*
    `),
    alleged: words(`
      presunt*, sedicent*, asserit*, supposto, supposta, supposti, ipotetic*, possibile,
      possibili, voci di, voci su, voci secondo cui, pretes*
    `),
    may: words(`
      potrebbe, potrebbero, può, possono, potrà, potranno, forse, magari, probabilmente, possa,
      possano, è possibile che, è probabile che, potesse, potessero, rischia, rischiano
    `),
    plan: words(`
      dovrebbe, dovrebbero, si appresta, si apprestano, stabilito di, stabilito l invio,
      deliberato di, deliberato l invio, in partenza, destinat* alla, destinat* al, attesi,
      attese, triplicherà, triplicheranno, sono in arrivo, intenda, intendano, intendeva, prevede,
      prevedono, prevedeva, prevedevano, previsto, prevista, previsti, previste, intende,
      intendono, intenzione, intenzioni, intenzionat*, piano, piani, pianific*, programma di,
      programmat*, in programma, progett*, vuole, vogliono, vorrebbe, pronto a, pronta a,
      pronti a, pronte a, pronti per, si prepara, si preparano, prepara, preparano, preparando,
      accinge, accingono, deciso, decisa, decise, decidono, decide, decidere, decisione, invierà,
      invieranno, manderà, manderanno, schiererà, schiereranno, dispiegherà, dispiegheranno,
      parteciperà, parteciperanno, arriveranno, arriverà, combatteranno, combatterà, sarà,
      saranno, verrà, verranno, andranno, sta per, stanno per, promess*, promett*,
      si è impegnat* a, si impegna a, imminente, imminenti, presto, destinat* a, futuro, futura,
      futuri, prossimo invio, prossime settimane, prossimi mesi, prima di essere, valuta di,
      considera l invio, si uniranno, contempl*, offert*, conta di, contano di, mira a, puntano a,
      punta a, concordato di
    `),
    demand: words(`
      chied*, chiest*, esort*, esig*, invit* a, sollecit*, appell*, intim*, reclam*, ritir*,
      cess*, smett*, porre fine, interromp*, asten*, rinunci*
    `),
    purpose: words(`
      per, al fine di, allo scopo di, in vista di, in modo da, prima di, affinché, così da,
      con l obiettivo di
    `),
    contrast: words(`
      ma, però, tuttavia, mentre, benché, sebbene, anche se, invece, eppure, ciò nonostante,
      nonostante, bensì, malgrado, per contro
    `),
    thatIsWhat: words(`
      lo ha, lo hanno, lo riferisce, lo riferiscono, lo riporta, lo rende noto, lo scrive,
      lo sostiene, lo afferma, è quanto, è ciò che, a dirlo è, a riferirlo è, a confermarlo è,
      ad affermarlo è, a sostenerlo è
    `),
    sameSpeaker: words(`
      egli, lui, lei, essi, loro stessi, quest ultimo, quest ultima, costui, il portavoce,
      la portavoce, il ministro, la ministra, il presidente, la presidenza, il capo, la capa,
      il leader, il dirigente, il funzionario, la funzionaria, i funzionari, il responsabile,
      la responsabile, il diplomatico, la diplomatica, la diplomazia, l agenzia, il servizio,
      i servizi, l organismo, la stessa fonte, gli 007, gli stessi 007, gli stessi servizi,
      lo spionaggio, i servizi segreti, le stesse fonti, la fonte, il ministero, il dicastero,
      il generale, l ambasciatore, l ambasciatrice, il comunicato, il rapporto, il documento,
      il segretario, il segretario generale, la segretaria, il governatore, il deputato,
      i deputati, il parlamentare, i parlamentari, la nota, il testo, l istituzione, il politico,
      il militare, l alleanza, il numero uno, il capo dello stato, il capo della diplomazia,
      il premier, il dittatore, l intelligence, il direttore, lo stato maggiore, l inviato,
      l ufficio, il governo, lo stesso, il politico olandese, l alto funzionario, l esponente
    `),
    someone: words(`
      un analista, un'analista, analisti, gli analisti, esperti, gli esperti, un esperto,
      un'esperta, alcuni analisti, alcuni esperti, alcuni osservatori, secondo alcuni, c'è chi,
      osservatori, gli osservatori, un ricercatore, una ricercatrice, ricercatori, uno storico,
      storici, una fonte anonima, fonti, media locali, diversi media, alcuni media, un professore,
      una professoressa, un abitante, residenti, blogger, canali telegram, un soldato,
      specialisti, uno specialista, critici, un medico, testimoni, la stampa
    `),
    report: words(`
      le informazioni, queste informazioni, l informazione, le notizie, queste notizie,
      tali notizie, la notizia, questa notizia, le accuse, queste accuse, tali accuse, l accusa,
      le affermazioni, queste affermazioni, tali affermazioni, voci infondate, voci prive,
      semplici voci, illazioni, le voci, queste voci, le indiscrezioni, i rapporti,
      questi rapporti, tali rapporti, le rivelazioni, le segnalazioni, i resoconti, i report,
      le dichiarazioni, queste dichiarazioni, questo dispiegamento, tale dispiegamento,
      questo schieramento, questo invio, tale invio, questa presenza, la questione, l argomento,
      il tema, tale presenza, la vicenda, tali informazioni, la ricostruzione,
      questa ricostruzione, le stime, in merito, le denunce, il caso
    `),
    by: words(`
      da, dal, dallo, dalla, dall, dai, dagli, dalle, da parte di, da parte del, da parte della,
      da parte dei, ad opera di
    `),
    place: words(`
      a, ad, al, allo, alla, all, ai, agli, alle, in, nel, nello, nella, nell, nei, negli, nelle,
      verso, contro, con, col, su, sul, sullo, sulla, sull, sui, sugli, sulle, per, tra, fra,
      presso, vicino, accanto, attorno, intorno, lungo, oltre, via, entro, dentro, davanti,
      rispetto
    `),
    that: words('che'),
    definite: words(`
      il, lo, la, i, gli, le, l, questi, queste, questo, questa, quei, quegli, quelle, quel, tali,
      suoi, sue, loro, dei, degli, delle, ai, agli, alle, dai, dagli, dalle, sui, sugli, sulle,
      dell, del, della, nei, negli, nelle, entrambi
    `),
    begin: words('iniziat*, inizia*, cominciat*, comincia*, avviat*, già'),
    and: words('e, ed, né, nonché, così come, oltre a, insieme a, o, come'),
  },
  numbers: {
    migliaio: 1000,
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
    duemila: 2000,
    tremila: 3000,
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
  frequent: words(`
    il, lo, gli, della, che, di, è, per, con, una, del, non, sono, alla, nel, ha, più, anche, dei,
    dal
  `),
};
