import { chains, words } from './words';

/** How Italian says that somebody cannot confirm. */
export const doubts = () => ({
  cannotConfirm: [
    ...words(`
      nessuna conferma da parte di, nessuna conferma da parte del, nessuna conferma da parte
      della, nessuna conferma da parte dell, nessuna conferma da parte dei, nessuna conferma da
      parte degli, nessuna conferma da parte delle, nessuna conferma dal, nessuna conferma dalla,
      nessuna conferma dall, nessuna conferma dai, nessuna conferma ufficiale dal, nessuna
      conferma ufficiale dalla, invita alla cautela, invitano alla cautela, invitato alla cautela,
      invitando alla cautela, predica cautela, predicano cautela, raccomanda cautela, raccomandato
      cautela, mette in dubbio, mettono in dubbio, messo in dubbio, esprime dubbi, esprimono
      dubbi, espresso dubbi, avanza dubbi, avanzano dubbi, avanzato dubbi, è scettico, è scettica,
      sono scettici, scettico su, scettica su, scettici su, resta da chiarire se, non è ancora
      chiaro, in grado di avvalorare, in grado di avallare, in grado di convalidare, in grado di
      suffragare, in grado di corroborare, in grado di comprovare, in grado di accertare, in grado
      di stabilire se, in grado di dare conferma, in grado di fornire conferme, in grado di
      fornire riscontri, in grado di dire con certezza, non può suffragare, non può dare per
      certo, non può sottoscrivere, non possono suffragare, non possono dare per certo, non
      possono sottoscrivere, non possiamo suffragare, non possiamo dare per certo, non possiamo
      sottoscrivere, non ha potuto suffragare, non ha potuto dare per certo, non ha potuto
      sottoscrivere, non hanno potuto suffragare, non hanno potuto dare per certo, non hanno
      potuto sottoscrivere, non ha voluto avvalorare, non ha voluto avallare, non ha voluto
      convalidare, non ha voluto suffragare, non ha voluto accertare, non ha voluto sottoscrivere,
      non hanno voluto avvalorare, non hanno voluto avallare, non hanno voluto convalidare, non
      hanno voluto suffragare, non hanno voluto accertare, non hanno voluto sottoscrivere, non
      vuole avvalorare, non vuole avallare, non vuole convalidare, non vuole suffragare, non vuole
      accertare, non vuole sottoscrivere, senza poter suffragare, senza poter dare per certo,
      senza poter sottoscrivere, rifiutato di avvalorare, rifiutato di avallare, rifiutato di
      convalidare, rifiutato di suffragare, rifiutato di accertare, rifiutato di sottoscrivere,
      non intende avvalorare, non intende avallare, non intende convalidare, non intende
      suffragare, non intende accertare, non intende dare conferma, non intende dare per certo,
      non intende sottoscrivere, preferisce non avvalorare, preferisce non avallare, preferisce
      non convalidare, preferisce non suffragare, preferisce non accertare, preferisce non
      sottoscrivere, preferito non avvalorare, preferito non avallare, preferito non convalidare,
      preferito non suffragare, preferito non accertare, preferito non sottoscrivere, troppo
      presto per confermare, troppo presto per dire, presto per dire, confermare o smentire,
      mettere la mano sul fuoco, non dispone di informazioni proprie, non dispone di informazioni,
      non dispongono di informazioni, non disponiamo di informazioni, non ha informazioni proprie,
      non ha informazioni indipendenti, non abbiamo informazioni proprie, non dispone di
      informazioni indipendenti, non dispone di informazioni di prima mano, nessuna informazione
      indipendente, non avevamo riscontri, non esistono riscontri, non esistono prove, non
      esistono conferme, non emergono riscontri, mancano le prove, mancano le conferme, manca una
      conferma, manca la conferma, manca ancora la conferma, manca ancora una conferma, manca ogni
      conferma, si attendono conferme, si attende conferma, si aspettano conferme, da prendere con
      le pinze, vanno presi con cautela, va presa con cautela, va preso con cautela, non è
      possibile accertare, non è possibile stabilire, non è possibile dire, non è dato sapere, non
      hanno trovato riscontr*, non trova riscontr*, non trovano riscontr*, verifiche in corso,
      sono in corso verifiche, non si possono confermare, non si può dire con certezza, non c è
      certezza, non ci sono certezze, senza certezze, nessuna certezza, non ha certezze, non
      abbiamo certezze, non ha potuto stabilire, non siamo ancora in grado, di non sapere se, non
      sapere ancora se, nessuno ha potuto verificare, nessuno ha potuto confermare, non hanno
      ricevuto conferme, non abbiamo ricevuto conferme, di non avere conferme, di non aver
      conferme, di non avere prove, di non avere elementi, di non aver visto prove, di non aver
      ricevuto conferm*, servono altre informazioni, servono altri elementi, servono più elementi,
      servono più informazioni, servono maggiori elementi, ha bisogno di altre informazioni, ha
      bisogno di altri elementi, ha bisogno di più elementi, ha bisogno di più informazioni, hanno
      bisogno di altre informazioni, occorrono altri elementi, occorrono altre informazioni, dice
      di non aver confermato, dicono di non aver confermato, di non aver confermato, di non avere
      confermato, non aver ancora confermato, di non aver accertato, non ha saputo dire, non hanno
      saputo dire, non sa dire, non sanno dire, non saprebbe dire, non può ancora dire, parlava al
      condizionale, parlavano al condizionale, parla al condizionale, usa il condizionale, usava
      il condizionale, non siamo in grado di dire, non è in grado di dire, non sono in grado di
      dire, non era in grado di dire, non siamo in grado di stabilire, non è in grado di
      stabilire, non sa se, non sanno se, non sappiamo se, non si sa se, non si sa ancora se, non
      è chiaro se, non è ancora chiaro se, resta da capire se, resta da vedere se, resta da
      accertare, resta da stabilire, tutto da chiarire, ancora da chiarire, da accertare, non è
      riuscit* ad accertare, non sono riuscit* ad accertare, non è stato possibile accertare,
      impossibile stabilire, impossibile da accertare, non accertat*, non c è modo di verificare,
      non c è modo di confermare, non c era modo di verificare, non vi è modo di verificare,
      nessun modo di verificare, non è verificabil*, non sono verificabil*, non era verificabil*,
      non indipendentemente verificat*, non se la sentì di confermar*, non se la sono sentita di
      confermar*, non li abbiamo visti, di non averli visti, non ha avuto modo di, non hanno avuto
      modo di, non abbiamo avuto modo di, usano il condizionale, usavano il condizionale, il
      condizionale è d obbligo, chiede prove, chiedono prove, aspetta le prove, attende prove, in
      attesa di prove, senza prove, dice di non poter verificare, dice di non poter confermare, di
      non poter verificare, di non poter confermare, di non poter accertare, di non essere in
      grado, non ha informazioni confermate, non hanno informazioni confermate, non aveva
      informazioni confermate, non abbiamo informazioni confermate, non dispone di informazioni
      confermate, non dispongono di informazioni confermate, nessuna informazione confermata,
      senza informazioni confermate, non ha dati confermati, nessuna notizia confermata, niente di
      confermato, nulla di confermato, non abbiamo modo di confermar*, non ha modo di confermar*,
      non hanno modo di confermar*, nessun modo di confermar*, non abbiamo modo di verificar*, non
      ha modo di verificar*, in grado di verificare, impossibile da verificare, non è stato
      possibile verificare, non è stato possibile confermare, non è possibile verificare, non è
      possibile confermare, non confermat*, non verificat*, senza confermare, senza conferm*,
      nessuna conferma, nessuna prova, nessun riscontro, non vi sono prove, non vi sono conferme,
      serve un altra conferma, bisogno di ulteriori conferme, bisogno di altre conferme,
      necessarie ulteriori conferme, priva di conferme, prive di conferme, in attesa di conferme,
      in attesa di conferma, da confermare, da verificare, non ha confermato, non hanno
      confermato, non conferma, non confermano, non è stato confermato, non è stata confermata,
      non sono stati confermati, non sono state confermate, non è stata verificata, non è
      confermat*, non sono confermat*, non ancora confermat*, ha rifiutato di confermare,
      rifiutato di confermare, rifiuta di confermare, si è rifiutato di confermare, evitato di
      confermare, evita di confermare, non ha voluto confermare, non hanno voluto confermare, in
      modo indipendente, in maniera indipendente, fonti indipendenti, non ha visto, non abbiamo
      visto, non hanno visto, non ha osservato, non hanno osservato, non avere ancora, nessun
      indizio, non ha ancora confermato, non hanno ancora confermato, non in grado di confermare,
      non in grado di verificare, non può per ora confermare, non può al momento confermare, non
      può fornire conferm*, non può fornire prove, non ha elementi, non hanno elementi, non
      abbiamo elementi, non dispone di elementi, non disponiamo di elementi, non dispongono di
      elementi, nessuna evidenza, alcuna evidenza, alcuna prova, alcuna conferma, non risulta, non
      risultano, non ci risulta, non gli risulta, privo di riscontri, prive di riscontri, privi di
      riscontri, resta da confermare, resta da verificare, restano da verificare, restano da
      confermare, tutto da verificare, tutta da verificare, ancora da confermare, in attesa di
      verifiche, in attesa di riscontri, non ha ancora potuto, non hanno ancora potuto, senza
      poterlo confermare, senza poterla verificare, in forma indipendente, da fonti indipendenti,
      indipendentemente verificat*, inverificabil*, non verificabil*, non può essere verificat*,
      non possono essere verificat*, non può essere confermat*, non possono essere confermat*, non
      sa confermare, non trova conferm*, non trovano conferm*, non ha trovato conferm*, non hanno
      trovato conferm*, non c è alcuna conferma, non ha registrato, non ha rilevato, non abbiamo
      registrato, non abbiamo rilevato, non hanno registrato, non hanno rilevato, non ha ancora
      osservato, non ha ancora visto, non abbiamo ancora visto, non hanno ancora visto, non si
      spinge a confermare, non si spinge fino a confermare, non si è spint* a confermare, evitando
      di confermare, si guarda dal confermare, rimasta senza conferma, rimaste senza conferma,
      resta senza conferma, restano senza conferma, senza riscontri, non confermando, non hanno
      avuto conferma, non ha avuto conferma, non è per ora in grado di confermare, non è per ora
      in grado di verificare, non è per ora in grado di confermarlo, non è per ora in grado di
      confermarla, non sono al momento in grado di confermare, non sono al momento in grado di
      verificare, non sono al momento in grado di confermarlo, non sono al momento in grado di
      confermarla, non sono ancora in grado di confermare, non sono ancora in grado di verificare,
      non sono ancora in grado di confermarlo, non sono ancora in grado di confermarla, non siamo
      al momento in grado di confermare, non siamo al momento in grado di verificare, non siamo al
      momento in grado di confermarlo, non siamo al momento in grado di confermarla, non era
      ancora in grado di confermare, non era ancora in grado di verificare, non era ancora in
      grado di confermarlo, non era ancora in grado di confermarla, non erano ancora in grado di
      confermare, non erano ancora in grado di verificare, non erano ancora in grado di
      confermarlo, non erano ancora in grado di confermarla, non essere al momento in grado di
      confermare, non essere al momento in grado di verificare, non essere al momento in grado di
      confermarlo, non essere al momento in grado di confermarla, non è attualmente in grado di
      confermare, non è attualmente in grado di verificare, non è attualmente in grado di
      confermarlo, non è attualmente in grado di confermarla, non sono attualmente in grado di
      confermare, non sono attualmente in grado di verificare, non sono attualmente in grado di
      confermarlo, non sono attualmente in grado di confermarla, non è tuttora in grado di
      confermare, non è tuttora in grado di verificare, non è tuttora in grado di confermarlo, non
      è tuttora in grado di confermarla, non sono stati in grado di confermare, non sono stati in
      grado di verificare, non sono stati in grado di confermarlo, non sono stati in grado di
      confermarla, non sarebbe in grado di confermare, non sarebbe in grado di verificare, non
      sarebbe in grado di confermarlo, non sarebbe in grado di confermarla, non si è in grado di
      confermare, non si è in grado di verificare, non si è in grado di confermarlo, non si è in
      grado di confermarla, non erano in grado di confermare, non erano in grado di verificare,
      non erano in grado di confermarlo, non erano in grado di confermarla, non sarebbe ancora in
      grado di confermare, non sarebbe ancora in grado di verificare, non sarebbe ancora in grado
      di confermarlo, non sarebbe ancora in grado di confermarla, non essere in questo momento in
      grado di confermare, non essere in questo momento in grado di verificare, non essere in
      questo momento in grado di confermarlo, non essere in questo momento in grado di
      confermarla, non è in questo momento in grado di confermare, non è in questo momento in
      grado di verificare, non è in questo momento in grado di confermarlo, non è in questo
      momento in grado di confermarla, non ha visto finora, non si può confermare, non si può
      verificare, non è ancora possibile confermare, non è ancora possibile verificare, non ha
      modo di verificare, non hanno modo di verificare, non ha i mezzi per, non ha mezzi per, non
      dispone dei mezzi, non dispone di mezzi, priv* di mezzi, non dà conferme, non danno
      conferme, non ha dato conferme, non ha fornito conferme, non fornisce conferme, non ha
      ricevuto conferm*, in corso di verifica, in fase di verifica, al vaglio, si è detta incapace
      di, si è detto incapace di, si dice incapace di, si dicono incapaci di, non si è detta in
      grado, non si è detto in grado, non si sono detti in grado, non si dice in grado, è presto
      per dire, sta ancora analizzando, stanno ancora analizzando, sta ancora valutando le, tutto
      da confermare, alcun riscontro, alcun indizio, nulla che permetta, nulla che permettesse,
      nulla che possa confermar*, nulla che lo confermi, nulla che lo confermasse, nulla che
      confermi, nulla per confermar*, niente che lo confermi, niente che permetta, nessun segno,
      nessun segnale, nessuna traccia
    `),
    ...chains(
      `
        non può, non poss*, non pot*, non ha potuto, non hanno potuto, non abbiamo potuto, non
        aveva potuto, non ha ancora potuto, non può ancora, non possiamo ancora, non poter ancora,
        non aver potuto, non è riuscit* a, non sono riuscit* a, non era riuscit* a, non riesc* a,
        non è in condizion* di, non è nelle condizioni di, non era nelle condizioni di, non essere
        nelle condizioni di, non è in grado di, non sono in grado di, non siamo in grado di, non
        era in grado di, non essere in grado di, non è ancora in grado di, non siamo ancora in
        grado di, non essere ancora in grado di, non è al momento in grado di, non è stat* in
        grado di, ha modo di, aveva modo di, avere modo di, abbiamo modo di, incapac* di, presto
        per, prematuro, impossibile, senza poter, senza riuscire a, nessuno può, nessuno è
        riuscito a, non se la sente di, elementi per
      `,
      `
        confermar*, verificar*, corroborar*, avallar*, comprovar*, accertar*, convalidar*,
        certificar*, avvalorar*, garantire*, dire se, dire con certezza, dare conferm*
      `,
    ),
    ...chains(
      `
        non ha, non hanno, non abbiamo, non aveva, non avevano, non avere, non aver, non ha
        ancora, non hanno ancora, non abbiamo ancora, non aveva ancora, non avere ancora, non ha
        per ora, non ha al momento, non dispon* di, non dispon* ancora di, non ha ricevuto, non ha
        trovato, non ha visto, non ha ancora visto, non aver visto, non aver ancora visto, non
        aveva visto, non abbiamo visto, non abbiamo ancora visto, non ci sono, non c è, mancano
      `,
      `
        conferme, conferma, riscontr*, prove, indizi, evidenze, informazioni che confermino,
        notizie confermate
      `,
    ),
    ...chains(
      `
        non è arrivata, non è giunta, non è venuta, non arriva, non arrivano, non sono arrivate,
        non c è stata, non c è ancora, non è ancora arrivata
      `,
      'conferma, conferme, alcuna conferma, nessuna conferma, una conferma, conferma ufficiale',
    ),
    ...chains(
      `
        non lo ha, non l ha, non li ha, non le ha, non ne ha, non lo ha ancora, non l ha ancora,
        non li ha ancora, non ne ha ancora, non lo aveva, non lo aveva ancora, non l aveva ancora,
        non li aveva ancora, non lo abbiamo ancora, non l abbiamo ancora, non li abbiamo ancora,
        non lo abbiamo, non averlo, non averli, non averlo ancora, non averli ancora, non averne
      `,
      `
        osservat*, vist*, constatat*, rilevat*, riscontrat*, notat*, verificat*, accertat*, potuto
        osservare, potuto constatare
      `,
    ),
    ...chains(
      `
        non vede, non vedono, non vedeva, non vediamo, non ne vede, non ne vedono, non ne vediamo,
        non ne vedeva, per ora non vede
      `,
      `
        segni, alcun segno, segno, segnali, alcun segnale, segnale, indizi, alcun indizio, prove,
        alcuna prova, traccia, alcuna traccia, tracce
      `,
    ),
    ...chains(
      `
        per ora alcun, per ora segni, per ora segnali, per ora nessun, per ora tracce, ancora
        segni, ancora alcun, ancora traccia
      `,
      'segno, segnale, indizio, di ciò, traccia',
    ),
    ...chains(
      `
        rifiut* di, evit* di, prefer* non, non vuole, non vogliono, non ha voluto, non hanno
        voluto, non aveva voluto, non avevano voluto, non ha ancora voluto, non vol*, non è
        volut*, asten* dal, astiene dal, restio a, restia a, restii a, riluttante a, riluttanti a
      `,
      `
        confermarl*, avallarl*, certificar*, corroborar*, dare conferm*, dare per buon*, dare per
        cert*, dare per confermat*
      `,
    ),
    ...chains(
      'sta, stanno, stava, stavano, stiamo, stare, starebbe',
      `
        verificando, ancora verificando, esaminando le, ancora esaminando, cercando di verificar*,
        cercando di confermar*, cercando conferme
      `,
    ),
    ...chains(
      `
        ha bisogno di, aveva bisogno di, hanno bisogno di, avere bisogno di, servono, servivano,
        occorrono
      `,
      `
        ulteriori elementi, ulteriori informazioni, ulteriori conferme, ulteriori verifiche, altre
        conferme, altre prove, altre verifiche, altro tempo
      `,
    ),
    ...chains(
      `
        ha bisogno di, aveva bisogno di, hanno bisogno di, avere bisogno di, servono, servivano,
        occorrono
      `,
      `
        ulteriori informazioni, altre informazioni, più informazioni, ulteriori elementi, altri
        elementi, altro tempo
      `,
      'per confermar*, per verificar*',
    ),
  ],
});
