import { chains, words } from './words';

/** How Italian says that somebody does not comment. */
export const refusals = () => ({
  noComment: [
    ...words(`
      non ha detto se, non hanno detto se, non dice se, non dire se, non vuole dire se, non ha
      voluto dire se, non avrebbe commentato, nessun commento da parte degli, nessuna reazione da
      parte degli, nessun commento dal, nessun commento dalla, nessun commento dall, non ha
      risposto a una richiesta di commento, non ha risposto alla richiesta di commento, non ha
      risposto alle richieste di commento, non ha risposto a richieste di commento, non ha
      risposto subito a una richiesta di commento, non ha risposto immediatamente a una richiesta
      di commento, non hanno risposto a una richiesta di commento, non hanno risposto alla
      richiesta di commento, non hanno risposto alle richieste di commento, non hanno risposto a
      richieste di commento, non hanno risposto subito a una richiesta di commento, non hanno
      risposto immediatamente a una richiesta di commento, non aveva risposto a una richiesta di
      commento, non aveva risposto alla richiesta di commento, non aveva risposto alle richieste
      di commento, non aveva risposto a richieste di commento, non aveva risposto subito a una
      richiesta di commento, non aveva risposto immediatamente a una richiesta di commento, si è
      rifiutato di dire se, si è rifiutata di dire se, si sono rifiutati di dire se, rifiutato di
      dire, rifiutata di dire, rifiutati di dire, rifiuta di dire, rifiutano di dire, si è
      rifiutata di commentare, ha declinato, senza commentare, non ne ha fatto parola, si è
      trincerato, trincerato dietro, ha eluso, ha svicolato, ha schivato, non hanno voluto dire,
      non ha voluto precisare, non è entrata nel merito, non si pronunciano, ha invitato a
      chiedere, ha suggerito di chiedere, ha consigliato di chiedere, chiedetelo al, non sono a
      conoscenza, non siamo a conoscenza, di non sapere niente, di non conoscere la situazione,
      non è informata, non è informato, non essere informat*, all oscuro, niente da aggiungere, se
      la cavò, se la cava, se l è cavata, se la sono cavata, cambiare argomento, cambiare
      discorso, preferito cambiare, preferisce cambiare, giudicava inutile commentare, giudica
      inutile commentare, di non poter commentare, non commentano, non commentava, niente
      commenti, nessun commento da, trincerat* dietro un no comment, trincera dietro un no
      comment, non ha aperto bocca, non apre bocca, bocca cucita, ha fatto scena muta, scena muta,
      fa scena muta, ha preferito tacere, ha preferito sorvolare, sorvola, sorvolato, sorvolano,
      ha sorvolato, ha evitato il tema, ha aggirato la domanda, lascia nel vago, resta nel vago,
      restano nel vago, rimane nel vago, resta sul vago, rimasto nel vago, rimasto sul vago,
      tenuto sul vago, si tiene sul vago, lascia il dubbio, lasciato il dubbio, di non saperne
      nulla, ne ignora, dice di ignorare, diceva di ignorare, chiedetelo a, rivolgetevi al,
      rivolgetevi alla, non riguarda nessuno, non vi riguarda, non sono affari, sollecitato, non
      rispondono, senza risposta, lasciato senza risposta, non smentisce, non smentì, non nega,
      senza smentire, senza negare, non si pronuncia, non commenta, nessun commento, senza
      commenti, no comment, ha rifiutato di commentare, rifiutato ogni commento, si è rifiutato di
      commentare, si è rifiutato di rispondere, si rifiuta di commentare, declinato ogni commento,
      non ha risposto, non hanno risposto, non risponde, glissa*, svicola*, dribbla*, chi gli
      chiedeva di commentare, chi gli chiedeva se volesse commentare, chi gli chiedeva un
      commento, non lo faremo, né conferma né, smentito né ammesso, né ammesso, né ammette, né
      smentito né ammesso, né confermato né, né confermare né, né confermano né, né smentito, né
      smentisce, né smentire, non conferma né, non ha confermato né, non ha né confermato né,
      senza confermare né, non hanno confermato né, tace, tacciono, ha taciuto, resta in silenzio,
      restano in silenzio, silenzio di, silenzio del, silenzio della, si è astenuto dal
      commentare, non ha chiarito, senza chiarire, non è a conoscenza, non essere a conoscenza,
      non era a conoscenza, non ha informazioni, non avere informazioni, non disporre di
      informazioni, non è entrato nel merito, non entra nel merito, trincerat* dietro, bocche
      cucite, non commenterà, preferisce tacere, preferito tacere, non si esprime, non prende
      posizione, non ha preso posizione, chiuso nel silenzio, chiusa nel silenzio, si chiude nel
      silenzio, si trincera, trincerandosi, non una parola, non ne parla, non ne parlano, non ha
      reagito, non hanno reagito, nessuna reazione, nessuna risposta, nessuna replica, non
      replica, non ha replicato, non smentisce e non conferma, senza smentire né, né smentite né
      conferme, né conferme né smentite, né conferma né smentita, né smentita né, senza confermare
      e senza, senza smentire e senza, glissò, gira intorno, girato intorno, cambia discorso,
      cambiato discorso, cambiato argomento, cambia argomento, sottratt* alla domanda, sottratt*
      alle domande, si sottrae alle domande, si sottrae alla domanda, tirato dritto, tira dritto,
      rinviando altrove, invitato i giornalisti a, affari nostri, affare nostro, affar nostro,
      affar suo, niente da dire, nulla da aggiungere, nulla da dichiarare, non è al corrente, non
      essere al corrente, non era al corrente, mutismo, reticen*, si rifiuta di rispondere,
      rifiuta ogni commento, declina ogni, declina l invito, si astiene dal, astenut* dal,
      astenendosi dal, evasiv*, evade la domanda, rimasto in silenzio, rimasta in silenzio, rimane
      in silenzio, rimangono in silenzio, è in silenzio, silenzio da, silenzio dal, silenzio
      dalla, silenzio assoluto, silenzio totale, in silenzio stampa, muro di silenzio, cortina di
      silenzio, consegna del silenzio, consegna del riserbo, tacque, tacevano, taceva, taciuto,
      scansat*, scansa, fatto spallucce, fa spallucce, alza le spalle, alzato le spalle, scrollat*
      le spalle, ha evitato la domanda, non è voluto entrare, non ha voluto dire, non vuole dire,
      non ha precisato se, non ha chiarito se, senza rispondere, senza entrare nel merito, senza
      pronunciarsi, né sì né no, non nega e non ammette, non nega e non conferma, non ammette e
      non nega, non ha negato e non ha ammesso, non ha né ammesso né, né ammettere né, né
      ammettono né, né nega, né negato, né negare, senza ammettere né, senza negare né, non
      ammette né, non nega né, rinviato i giornalisti al, ha mantenuto il silenzio, ha glissato,
      ha girato la domanda, ha girato le domande, ha liquidato la domanda, ha ignorato la domanda,
      ha ignorato le domande, non ha rilasciato alcun, non ha fornito commenti, non ha aggiunto
      altro, non ha inteso commentare, non ha voluto rilasciare, non hanno voluto rilasciare, non
      vuole rilasciare, non ha voluto aggiungere, non hanno voluto aggiungere, rifiutato di
      smentire, rifiuta di smentire, rifiutò di smentire, rifiutata di smentire, si è rifiutato di
      negare, evitato di smentire, evita di smentire, ha evitato di ammettere, evita di ammettere,
      evitato di riconoscere, non nega né conferma, non ha negato né confermato, non ha smentito
      né confermato, non smentisce né conferma, non smentì né confermò, né smentito né, né
      confermato, né conferma, senza confermare né smentire, senza confermare o smentire, evitando
      sia di confermare che smentire, evitando di confermare o smentire, evitando di confermare o
      di smentire, evitato di confermare o smentire, evitato sia di confermare, non si sbilancia,
      non si sbilanciano, non si è sbilanciat*, non si sbilanciava, non si sbilanciò, non averne
      notizia, non ne ha notizia, non avere notizia, non avere notizie, non averne sentito, non
      averne sentore, rivolta ai militari, rivolta al ministero, rivolta alla difesa, rivolta all
      esercito, rivolte ai militari, rivolte al ministero, posta ai militari, posta al ministero,
      posta alla difesa, parlato d altro, parla d altro, parlare d altro, parlò d altro, parlando
      d altro, parlato di altro, parlare di altro, passato ad altro, passa ad altro, passare ad
      altro, si è rintanato, abbottonat*, cucitissime, acqua in bocca, orecchie da mercante, fatto
      finta di niente, fa finta di niente, finge di non sapere, pilatesc*, in modo sibillino,
      sibillin*, con un no comment, un secco no comment, dietro il no comment, no comment dal, no
      comment del, no comment di, silenzio stampa, silenzio ufficiale, silenzio da parte, il più
      assoluto silenzio, il massimo riserbo, stretto riserbo, il riserbo, dribbling, non sarebbero
      stati commenti, non ci saranno commenti, non ci sono commenti, non ci sarà alcun commento,
      non avrebbe rilasciato, non avrebbe risposto, non avrebbe fatto commenti, nessuno vuole
      parlar*, nessuno ha voluto parlar*, nessuno parla, nessuno ne parla, nessuno commenta,
      nessuno ha commentato, né confermato né smentito, né smentito né confermato, voluto né
      confermare, vuole né confermare, non confermano né smentiscono, non confermava né smentiva,
      non ha confermato o smentito, affari loro, affar loro, affare loro, affare suo, affari suoi,
      affari interni, non dipende da noi, non spetta al, non spetta a noi, non tocca a noi, non è
      compito nostro, non è di nostra competenza, da chiedere ai militari, da chiedere al
      ministero, da chiedere alla difesa, da chiedere all esercito, bisogna chiedere ai, bisogna
      chiederlo ai, bisogna chiederlo a, va chiesto ai militari, va chiesto al ministero,
      domandatelo, chiedetelo, chiedete al, chiedete alla, chiedete ai, chiedete all, chiedete a,
      rivolgetevi a, rivolgetevi ai, rivolgetevi all, si rivolga al, domandate al, lo dirà il
      ministero, lasciando in sospeso, lasciato in sospeso, lascia in sospeso, lasciato aperta la
      questione, lasciato nel vago, lasciando nel vago, si è tenuto sul generico, resta sul
      generico, rimasto sul generico, dribblando, glissando, svicolando, sorvolando, tergivers*,
      ha evitato, non lo dice, non lo ha detto, non l ha detto, non dicono, non si è fatto avanti,
      si è sottratto alle domande, si è sottratto alla domanda, si è sottratta alle domande, si è
      sottratta alla domanda, si sottrae, sottrarsi alle domande, di non conoscere, ha detto di
      ignorare, non esserne al corrente, non esserne a conoscenza, non ne è al corrente, non ne è
      a conoscenza, non era informat*, dice di non sapere, ha detto di non sapere, non ha idea, di
      non avere idea, non avere idea, non ne ha idea, non commento, non commentiamo, non
      commenteremo, non commenteranno, voluto né smentire, voluto né negare, né smentire né
      confermare, né negare né confermare, né ammettere né smentire, nessuna dichiarazione,
      nessuna parola
    `),
    ...chains(
      'non ha, non hanno, non aveva, non avevano, non ha mai, non ha ancora',
      `
        finora commentato, ancora commentato, per ora commentato, al momento commentato, voluto
        commentare, finora risposto, ancora risposto, per ora risposto, al momento risposto,
        finora reagito, ancora reagito, per ora reagito, al momento reagito, mai commentato, mai
        risposto, commentato, finora smentito, ancora smentito, mai smentito, mai negato
      `,
    ),
    ...chains(
      `
        non conosce, non conoscono, non conosciamo, non conosceva, non conoscevano, non conoscere,
        non conosco, ignor*, di ignorare
      `,
      'la situazione, la vicenda, la questione, il caso, i dettagli, l argomento',
    ),
    ...chains(
      `
        non ha voluto, non hanno voluto, non aveva voluto, non avevano voluto, non vuole, non
        vogliono, non vol*, non è volut*, non sono volut*, non intend*, rifiut* di, evit* di,
        astiene dal, asten* dal, prefer* non, scelto di non, sceglie di non, deciso di non, bene
        dal, non può, non poss*, non pot*, restio a, restia a, restii a, riluttante a, non se la
        sente di, non era disposto a, non è disposto a, non è disposta a, non sono disposti a, non
        era dell umore di
      `,
      `
        commentar*, esprimers*, pronunciars*, sbilanciars*, dilungars*, addentrars*, soffermars*,
        risponder*, replic*, reagire, entrare nel merito, entrare nella questione, entrare nei
        dettagli, scendere nei dettagli, entrare nella vicenda, fare commenti, fare dichiarazioni,
        rilasciare commenti, rilasciare dichiarazioni, dare spiegazioni, dare dettagli, fornire
        dettagli, dare una risposta, dare rispost*, dire nulla, dire niente, dire altro, dire di
        più, aggiungere altro, aggiungere nulla, parl*, prendere posizione, discuter*,
        approfondire, affrontare l argomento, affrontare il tema, toccare l argomento,
        compromettersi, esporsi, scoprirsi, esporre
      `,
    ),
    ...chains(
      `
        ha detto, hanno detto, dice, dicono, mai detto, mai dire, ha mai detto, aveva mai detto,
        avevano mai detto, aveva detto, dire, dicendo, evit* di dire, senza dire, rifiut* di dire,
        voluto dire, vuole dire, evitato di chiarire, evitato di precisare, chiarito, precisato,
        voluto chiarire, voluto precisare, rifiutato di chiarire, rifiutato di precisare, evitato
        di spiegare
      `,
      `
        apertamente se, chiaramente se, con chiarezza se, pubblicamente se, esplicitamente se,
        ufficialmente se, chiaro e tondo se
      `,
    ),
    ...chains(
      `
        mai detto, evit* di dire, senza dire, evitato di chiarire, evita di chiarire, evitato di
        precisare, voluto chiarire, voluto precisare, rifiutato di chiarire, rifiutato di
        precisare, evitato di spiegare, rifiut* di dire, vogliono dire, voluto dire, vuol dire,
        non dicono, non dirà, non diceva
      `,
      'se',
    ),
    ...chains(
      `
        elud*, elus*, schiv*, scans*, aggir*, dribbl*, evit*, evas*, ignor*, liquid*, svi*, devi*,
        sorvolato su, sorvola su, glissato su, glissa su, glissò su, sottratto a, si sottrae a,
        fuggito da, accantonato, accantona, scavalcato, rimosso, lasciato cadere, lascia cadere,
        lasciò cadere, lasciato senza risposta, svicolato di fronte a, tergiversato su, passato
        sopra, schivato più volte, eluso più volte, evitato più volte, schivato a lungo, respinto
      `,
      `
        la domanda, le domande, ogni domanda, domande, una domanda diretta, la questione, l
        argomento, il tema, una risposta, una risposta diretta, la risposta, le domande dei
        giornalisti, le domande dei cronisti, la domanda dei giornalisti, la domanda dei cronisti,
        le richieste di commento, le richieste, una richiesta di commento, la richiesta di
        commento
      `,
    ),
    ...chains(
      `
        rinvi*, rimand*, indirizz*, dirott*, gir*, passa, passato, scarica, scaricato,
        reindirizz*, rimpall*
      `,
      `
        la domanda, le domande, ogni domanda, le richieste, la richiesta, la palla, la questione
        ai, la questione al, la questione all
      `,
    ),
    ...chains(
      'rinvi*, rimand*, indirizz*, dirott*, spedito, spedisce, mandato, manda',
      `
        i giornalisti, i cronisti, i reporter, la stampa, chi chiedeva, chi gli chiedeva, al
        ministero della difesa, al ministero degli esteri, al ministero, alla difesa, all
        esercito, ai militari, allo stato maggiore, alle forze armate, alle autorità militari
      `,
    ),
    ...chains(
      'consigl*, sugger*, raccomand*, invit*, esort*, pregato, detto, esortato',
      `
        ai giornalisti di, ai cronisti di, ai reporter di, alla stampa di, i giornalisti a, i
        cronisti a, i reporter a, la stampa a, di, a
      `,
      'chieder*, rivolgers*, domandar*, sentire',
    ),
    ...chains(
      `
        non ha visto la necessità, non vede la necessità, non vedono la necessità, non vedeva la
        necessità, non c è bisogno, non c era bisogno, non ha bisogno, non aveva bisogno, non c è
        motivo, non c era motivo, non ha motivo, non vede motivo, non vedeva motivo, non vede
        ragione, non c è ragione, alcuna necessità, nessuna necessità, alcun bisogno, alcun
        motivo, nessun motivo, alcuna ragione, nessuna ragione
      `,
      `
        di confermar*, di commentar*, di smentir*, di rispondere, di negar*, per confermar*, per
        commentar*, per smentir*, per rispondere
      `,
    ),
    ...chains(
      `
        non vale la pena, non valeva la pena, non valesse la pena, non vale la pena di, non valeva
        la pena di, non valesse la pena di, non merita, non meritano, non meritava, non
        meritavano, non meriti, è inutile, era inutile, sarebbe inutile, ritiene inutile, ritenuto
        inutile, giudicato inutile, considera inutile, considerato inutile, trova inutile,
        inutile, superfluo, non ha senso, non aveva senso, non avrebbe senso, non serve, non
        serviva, non occorre, non è il caso di, non era il caso di, fuori luogo
      `,
      `
        commentar*, commenti, un commento, alcun commento, commento, commentare ogni, risposta,
        una risposta, rispondere, confermar*, smentir*, perdere tempo
      `,
    ),
    ...chains(
      `
        non ha risposto, non hanno risposto, non rispond*, non rispose, non aveva risposto, non ha
        ancora risposto, non aveva ancora risposto, non ha dato seguito, non ha dato risposta, non
        ha reagito, senza rispondere, rifiutato di rispondere, evitato di rispondere, evita di
        rispondere, non ha voluto rispondere, non vuole rispondere, rifiuta di rispondere
      `,
      `
        a una richiesta, alla richiesta, alle richieste, a richieste, a diverse richieste, alle
        domande, alla domanda, a una domanda, a domande, alle nostre domande, alla nostra
        richiesta, alle nostre richieste, alle e mail, alle chiamate, ai giornalisti, ai cronisti
      `,
    ),
    ...chains(
      `
        non ha, non hanno, non aveva, non avevano, non abbiamo, non avere, non aver, non ho, di
        non avere, per ora non ha
      `,
      `
        nulla da dire, niente da dire, nulla da dichiarare, niente da dichiarare, nulla da
        aggiungere, niente da aggiungere, nulla da commentare, niente da commentare, commenti da
        fare, alcun commento da fare, commenti, informazioni da condividere, informazioni da dare,
        informazioni da fornire, informazioni in merito, informazioni al riguardo, informazioni in
        proposito, informazioni su questo, informazioni sull argomento, informazioni sulla
        questione, dettagli da fornire
      `,
    ),
    ...chains(
      'non dispon* di',
      `
        informazioni in merito, informazioni al riguardo, informazioni su questo, informazioni
        sull argomento, informazioni sulla questione, informazioni da condividere
      `,
    ),
    ...chains(
      `
        non sa, non sapere, non sapeva, non sanno, non sapevano, non ne sa, non ne sapeva, non
        saperne, non ne sanno
      `,
      'nulla, niente, alcunché',
    ),
    ...chains(
      `
        affare, affari, faccenda, questione, materia, cosa, competenza, domanda, compito, tema,
        argomento
      `,
      `
        dei militari, del ministero, dell esercito, della difesa, dello stato maggiore, per i
        militari, per il ministero, per l esercito, per lo stato maggiore, per la difesa, da
        militari, di militari
      `,
    ),
    ...chains(
      'spetta, compete, tocca, riguarda',
      `
        ai militari, al ministero, all esercito, allo stato maggiore, i militari, il ministero, l
        esercito
      `,
    ),
    ...chains(
      `
        non ha dato, non hanno dato, non dà, non danno, non diede, non dava, non aveva dato, non
        ha fornito, non fornisce, non fornì, non ha offerto, senza dare, senza fornire, non si è
        avuta, non ottenne, non ha ottenuto
      `,
      `
        una risposta, alcuna risposta, nessuna risposta, risposta, risposte, una risposta chiara,
        una risposta diretta, una risposta univoca, spiegazioni, alcuna spiegazione, dettagli,
        risposte chiare
      `,
    ),
    ...chains(
      `
        non è arrivata, non è arrivato, non è giunta, non è giunto, non è venuta, non è venuto,
        non arriva, non arrivano, non sono arrivati, non sono arrivate, non c è stata, non c è
        stato, non ci sono state, non ci sono stati, non c è, non vi è stata, non si registra, non
        si registrano, non si ha
      `,
      `
        alcuna reazione, nessuna reazione, reazione, reazioni, una reazione, alcuna risposta,
        nessuna risposta, una risposta, risposta, risposte, alcun commento, nessun commento, un
        commento, commenti, dichiarazioni, alcuna dichiarazione, nessuna dichiarazione, una
        parola, parola
      `,
    ),
    ...chains(
      `
        non ha fatto, non hanno fatto, non fa, non fanno, non fece, non aveva fatto, non ha
        rilasciato, non hanno rilasciato, non rilascia, non aveva rilasciato, non farà, non
        rilascerà, non ha espresso, non ha diffuso, non ha emesso
      `,
      `
        commenti, alcun commento, nessun commento, un commento, commento, alcuna dichiarazione,
        dichiarazioni, alcun cenno, cenno, menzione, parola
      `,
    ),
    ...chains(
      `
        mantiene, manten*, osserva, osservat*, conserva, conservato, serba, serbato, opposto,
        oppone, scelto, sceglie
      `,
      `
        il silenzio, un silenzio, silenzio, il riserbo, un riserbo, riserbo, il massimo riserbo,
        il più stretto riserbo, il più assoluto silenzio
      `,
    ),
    ...chains(
      'senza',
      `
        dire una parola, dire parola, dire nulla, dire niente, dire altro, proferire parola,
        aprire bocca, fiatare, dare risposte, dare risposta, dare spiegazioni, fare commenti,
        rilasciare commenti, rilasciare dichiarazioni, concedere dichiarazioni, sbilanciarsi,
        aggiungere altro
      `,
    ),
    ...chains(
      'rispo*, replic*, reagito, cav*',
      `
        in modo evasivo, in maniera evasiva, evas*, con un no comment, con una battuta, con una
        risata, con un sorriso, in modo vago, in maniera vaga, vagamente, con frasi vaghe, con
        giri di parole, con parole vaghe, con il silenzio, col silenzio, in modo ambiguo, in modo
        sibillino, in modo elusivo, né sì né no, con un enigma, con una frase sibillina
      `,
    ),
    ...chains(
      `
        non si è lasciato, non si è lasciata, non si lascia, non si lasciò, non si è fatto, non si
        è fatta, non si fa, senza farsi, senza lasciarsi
      `,
      `
        trascinare, tirare, coinvolgere, attirare, scappare una parola, sfuggire una parola,
        sfuggire nulla, tirare dentro, mettere all angolo
      `,
    ),
    ...chains(
      `
        non ha detto, non hanno detto, non dice, non dicono, non disse, non diceva, non aveva
        detto, non ha mai detto, non ha proferito, non ha speso, non spende, non ha sprecato, non
        ha dedicato, non spreca
      `,
      `
        nulla, niente, una parola, una sola parola, mezza parola, parola, una frase, né sì né no
      `,
    ),
    ...chains(
      `
        non ha confermato, non hanno confermato, non conferma, non confermano, non confermò, non
        confermava, non aveva confermato
      `,
      `
        e non ha smentito, e non smentisce, e non smentiscono, ma non ha smentito, ma non ha
        neppure smentito, ma non smentisce, ma neppure smentito, né smentito, né smentisce, nulla
        e non ha smentito, nulla e non smentisce, nulla né smentito, nulla né ha smentito, nulla
        ma non ha smentito, niente e non ha smentito, nulla e nulla ha smentito, e neppure
        smentito
      `,
    ),
    ...chains(
      `
        non ha, non hanno, non aveva, non avevano, non ha mai, non hanno mai, non le ha, non lo
        ha, non l ha, non li ha, non la ha, non lo hanno, non le hanno, non ha neppure, non ha
        nemmeno, non lo aveva, non l aveva, non le aveva, non ha però, neppure lo ha, nemmeno lo
        ha
      `,
      'smentit*, negat*',
    ),
    ...chains(
      'non lo, non la, non le, non li, neppure lo, nemmeno lo, neanche lo, non l',
      'smenti*, neg*',
    ),
    ...chains(
      'non si è, non si sono, non si era, non si erano, non si è ancora, non si è mai',
      `
        mai pronunciat*, mai espress*, ancora pronunciat*, ancora espress*, finora pronunciat*,
        finora espress*, voluta pronunciare, voluto pronunciare, voluta esprimere, voluto
        esprimere, pronunciat*, espress*
      `,
    ),
    ...chains(
      'gir*, scaric*, rimpall*, rivolg*, demand*, lasciat* il compito',
      `
        ai militari, al ministero, al ministero della difesa, alla difesa, all esercito, allo
        stato maggiore
      `,
    ),
    ...chains(
      `
        nessun commento, nessuna reazione, nessuna risposta, nessuna dichiarazione, nessuna
        replica, silenzio
      `,
      `
        da parte di, da parte del, da parte della, da parte dell, da parte dei, da parte delle,
        ufficiale da parte di
      `,
    ),
  ],
});
