import { words } from './words';

/** How Italian says that somebody cannot confirm, or does not comment. */
export const refusals = () => ({
  cannotConfirm: [
    ...words(`
    nessuna conferma da parte di, nessuna conferma da parte del, nessuna conferma da parte
    della, nessuna conferma da parte dell, nessuna conferma da parte dei, nessuna conferma da
    parte degli, nessuna conferma da parte delle, nessuna conferma dal, nessuna conferma dalla,
    nessuna conferma dall, nessuna conferma dai, nessuna conferma ufficiale dal, nessuna
    conferma ufficiale dalla,
    invita alla cautela, invitano alla cautela, invitato alla cautela, invitando alla cautela,
    predica cautela, predicano cautela, raccomanda cautela, raccomandato cautela, mette in dubbio,
    mettono in dubbio, messo in dubbio, esprime dubbi, esprimono dubbi, espresso dubbi,
    avanza dubbi, avanzano dubbi, avanzato dubbi, è scettico, è scettica, sono scettici,
    scettico su, scettica su, scettici su, resta da chiarire se, non è ancora chiaro,
    in grado di avvalorare, in grado di avallare, in grado di convalidare, in grado di
    suffragare, in grado di corroborare, in grado di comprovare, in grado di accertare, in grado
    di stabilire se, in grado di dare conferma, in grado di fornire conferme, in grado di
    fornire riscontri, in grado di dire con certezza, non può avvalorare, non può avallare, non
    può convalidare, non può suffragare, non può dare per certo, non può sottoscrivere, non
    possono avvalorare, non possono avallare, non possono convalidare, non possono suffragare,
    non possono accertare, non possono dare conferma, non possono dare per certo, non possono
    sottoscrivere, non possiamo avvalorare, non possiamo avallare, non possiamo convalidare, non
    possiamo suffragare, non possiamo accertare, non possiamo dare conferma, non possiamo dare
    per certo, non possiamo sottoscrivere, non ha potuto avvalorare, non ha potuto avallare, non
    ha potuto convalidare, non ha potuto suffragare, non ha potuto dare conferma, non ha potuto
    dare per certo, non ha potuto sottoscrivere, non hanno potuto avvalorare, non hanno potuto
    avallare, non hanno potuto convalidare, non hanno potuto suffragare, non hanno potuto dare
    conferma, non hanno potuto dare per certo, non hanno potuto sottoscrivere, non ha voluto
    avvalorare, non ha voluto avallare, non ha voluto convalidare, non ha voluto suffragare, non
    ha voluto accertare, non ha voluto dare per certo, non ha voluto sottoscrivere, non hanno
    voluto avvalorare, non hanno voluto avallare, non hanno voluto convalidare, non hanno voluto
    suffragare, non hanno voluto accertare, non hanno voluto dare conferma, non hanno voluto
    dare per certo, non hanno voluto sottoscrivere, non vuole avvalorare, non vuole avallare,
    non vuole convalidare, non vuole suffragare, non vuole accertare, non vuole dare conferma,
    non vuole dare per certo, non vuole sottoscrivere, senza poter avvalorare, senza poter
    avallare, senza poter convalidare, senza poter suffragare, senza poter accertare, senza
    poter dare conferma, senza poter dare per certo, senza poter sottoscrivere, rifiutato di
    avvalorare, rifiutato di avallare, rifiutato di convalidare, rifiutato di suffragare,
    rifiutato di accertare, rifiutato di dare conferma, rifiutato di dare per certo, rifiutato
    di sottoscrivere, non intende avvalorare, non intende avallare, non intende convalidare, non
    intende suffragare, non intende accertare, non intende dare conferma, non intende dare per
    certo, non intende sottoscrivere, preferisce non avvalorare, preferisce non avallare,
    preferisce non convalidare, preferisce non suffragare, preferisce non accertare, preferisce
    non dare conferma, preferisce non dare per certo, preferisce non sottoscrivere, preferito
    non avvalorare, preferito non avallare, preferito non convalidare, preferito non suffragare,
    preferito non accertare, preferito non dare conferma, preferito non dare per certo,
    preferito non sottoscrivere, troppo presto per confermare, presto per confermare, troppo
    presto per dire, presto per dire, confermare o smentire, mettere la mano sul fuoco, non
    dispone di informazioni proprie, non dispone di informazioni, non dispongono di
    informazioni, non disponiamo di informazioni, non ha informazioni proprie, non ha
    informazioni indipendenti, non abbiamo informazioni proprie, non dispone di informazioni
    indipendenti, non dispone di informazioni di prima mano, nessuna informazione indipendente,
    non dispone di riscontri, non dispone di conferme, non abbiamo riscontri, non avevamo
    riscontri, non avevano riscontri, non aveva riscontri, non hanno riscontri, non esistono
    riscontri, non esistono prove, non esistono conferme, non emergono riscontri, mancano le
    prove, mancano prove, mancano le conferme, manca una conferma, manca la conferma, manca
    ancora la conferma, manca ancora una conferma, manca ogni conferma, si attendono conferme,
    si attende conferma, si aspettano conferme, da prendere con le pinze, vanno presi con
    cautela, va presa con cautela, va preso con cautela, non è possibile accertare, non è
    possibile stabilire, non è possibile dire, non è dato sapere, non ha trovato riscontr*, non
    hanno trovato riscontr*, non trova riscontr*, non trovano riscontr*, stiamo verificando, sta
    ancora verificando, stanno ancora verificando, verifiche in corso, sono in corso verifiche,
    non si possono confermare, non si può dire con certezza, non c è certezza, non ci sono
    certezze, senza certezze, nessuna certezza, non ha certezze, non abbiamo certezze, non ha
    potuto stabilire, non siamo ancora in grado, di non sapere se, non sapere ancora se, non
    possiamo garantire, non può garantire, nessuno ha potuto verificare, nessuno ha potuto
    confermare, non hanno ricevuto conferme, non abbiamo ricevuto conferme, di non avere
    conferme, di non aver conferme, di non avere prove, di non avere elementi, di non aver visto
    prove, di non aver ricevuto conferm*,
    servono altre informazioni, servono altri elementi, servono più elementi,
    servono più informazioni, servono maggiori elementi, ha bisogno di altre informazioni,
    ha bisogno di altri elementi, ha bisogno di più elementi, ha bisogno di più informazioni,
    hanno bisogno di altre informazioni, occorrono altri elementi, occorrono altre informazioni,
    dice di non aver confermato, dicono di non aver confermato, di non aver confermato,
    di non avere confermato, non aver ancora confermato, di non aver accertato,
    non ha saputo dire, non hanno saputo dire, non sa dire, non sanno dire, non saprebbe dire,
    non può ancora dire, non può dire con certezza, non può ancora dire con certezza,
    non possiamo dire con certezza,
    parlava al condizionale, parlavano al condizionale, parla al condizionale,
    usa il condizionale, usava il condizionale,
    non ha ancora riscontri, non hanno ancora riscontri, non abbiamo ancora riscontri, non aveva
    ancora riscontri, non ha al momento riscontri, non ha per ora riscontri, non siamo in grado di
    dire, non è in grado di dire, non sono in grado di dire, non era in grado di dire, non siamo in
    grado di stabilire, non è in grado di stabilire, non può dire se, non possiamo dire se, non
    possono dire se, non poteva dire se, non sa se, non sanno se, non sappiamo se, non si sa se, non
    si sa ancora se, non è chiaro se, non è ancora chiaro se, resta da capire se, resta da vedere
    se, resta da chiarire se, resta da accertare, resta da stabilire, tutto da chiarire, ancora da
    chiarire, da accertare, non è riuscit* ad accertare, non sono riuscit* ad accertare, non ha
    potuto accertare, non hanno potuto accertare, non può accertare, non è stato possibile
    accertare, impossibile accertare, impossibile stabilire, impossibile da accertare, non
    accertat*, non c è modo di verificare, non c è modo di confermare, non c era modo di verificare,
    non vi è modo di verificare, nessun modo di verificare, non è verificabil*, non sono
    verificabil*, non era verificabil*, non indipendentemente verificat*, non se la sente di
    confermarlo, non se la sentì di confermar*, non se la sono sentita di confermar*, non possiamo
    confermarl*, non può confermarl*, non possono confermarl*, non poterl* confermare, non siamo in
    grado di confermarl*, non è in grado di confermarl*, non sono in grado di confermarl*, non li
    abbiamo ancora visti, non li abbiamo visti, non li ha visti, non averli visti, di non averli
    visti, non averne visti, non li ha ancora visti, non ha avuto modo di, non hanno avuto modo di,
    non abbiamo avuto modo di, non si sbilancia, non si sbilanciano, non si è sbilanciat*, usa il
    condizionale, usava il condizionale, usano il condizionale, usavano il condizionale, il
    condizionale è d obbligo, chiede prove, chiedono prove, aspetta le prove, attende prove, in
    attesa di prove, senza prove, dice di non poter verificare, dice di non poter confermare, di non
    poter verificare, di non poter confermare, di non poter accertare, di non essere in grado,
    non ha informazioni confermate, non hanno informazioni confermate,
    non aveva informazioni confermate, non abbiamo informazioni confermate,
    non dispone di informazioni confermate, non dispongono di informazioni confermate,
    nessuna informazione confermata, senza informazioni confermate, non ha dati confermati,
    non ha notizie confermate, nessuna notizia confermata, niente di confermato,
    nulla di confermato, non abbiamo modo di confermar*, non ha modo di confermar*,
    non hanno modo di confermar*, nessun modo di confermar*, non abbiamo modo di verificar*,
    non ha modo di verificar*,
    non può confermare, non possono confermare, non possiamo confermare, non poteva confermare,
    non potevano confermare, non ha potuto confermare, non ha potuto verificare,
    non hanno potuto verificare, non hanno potuto confermare, non è in grado di confermare,
    non sono in grado di confermare, non era in grado di confermare,
    non siamo in grado di confermare, in grado di verificare, non essere in grado di confermare,
    non poter confermare, impossibile confermare, impossibile verificare,
    impossibile da verificare, non è stato possibile verificare, non è stato possibile confermare,
    non è possibile verificare, non è possibile confermare, non confermat*, non verificat*,
    senza confermare, senza poter confermare, senza conferm*, nessuna conferma, nessuna prova,
    nessun riscontro, non ci sono prove, non ci sono conferme, non ci sono riscontri,
    non vi sono prove, non vi sono conferme, non c è conferma, non ha conferme,
    non hanno conferme, non abbiamo conferme, mancano conferme, servono altre conferme, servono ulteriori conferme,
    serve un altra conferma, bisogno di ulteriori conferme, bisogno di altre conferme,
    necessarie ulteriori conferme, occorrono altre conferme, occorrono ulteriori conferme, mancano riscontri,
    priva di conferme, prive di conferme, in attesa di conferme, in attesa di conferma,
    da confermare, da verificare, non ha confermato, non hanno confermato, non conferma,
    non confermano, non è stato confermato, non è stata confermata, non sono stati confermati,
    non sono state confermate, non è stata verificata, non è confermat*, non sono confermat*,
    non ancora confermat*, ha rifiutato di confermare, rifiutato di confermare,
    rifiuta di confermare, si è rifiutato di confermare, evitato di confermare,
    evita di confermare, non ha voluto confermare, non hanno voluto confermare,
    in modo indipendente, in maniera indipendente, fonti indipendenti, non ha prove,
    non hanno prove, non ha visto, non abbiamo visto, non hanno visto, non ha osservato,
    non hanno osservato, non ci sono indizi, non avere riscontri, non avere ancora,
    non ha riscontri, nessun indizio, non può verificare, non possono verificare,
    non ha ancora confermato, non hanno ancora confermato, non può ancora confermare,
    non in grado di confermare, non in grado di verificare, non può per ora confermare,
    non può al momento confermare, non possiamo ancora confermare, non può dare conferma,
    non può fornire conferm*, non può fornire prove, non poterlo confermare,
    non poterla confermare, non poterle confermare, non poterli confermare, non potere confermare,
    non può confermarlo, non può confermarla, non può confermarle, non possiamo confermarlo,
    non ha elementi, non hanno elementi, non abbiamo elementi, non dispone di elementi,
    non disponiamo di elementi, non dispongono di elementi, non dispone di prove, non ha evidenze,
    non hanno evidenze, non abbiamo evidenze, non ci sono evidenze, nessuna evidenza,
    alcuna evidenza, alcuna prova, alcuna conferma, non risulta, non risultano, non ci risulta,
    non gli risulta, privo di riscontri, prive di riscontri, privi di riscontri,
    resta da confermare, resta da verificare, restano da verificare, restano da confermare,
    tutto da verificare, tutta da verificare, ancora da confermare, in attesa di verifiche,
    in attesa di riscontri, non ha ancora potuto, non hanno ancora potuto,
    non è riuscit* a verificare, non è riuscit* a confermare, non sono riuscit* a verificare,
    non sono riusciti a confermare, senza poterlo confermare, senza poterla verificare,
    in forma indipendente, da fonti indipendenti, indipendentemente verificat*, inverificabil*,
    non verificabil*, non può essere verificat*, non possono essere verificat*,
    non può essere confermat*, non possono essere confermat*, non sa confermare,
    non trova conferm*, non trovano conferm*, non ha trovato conferm*, non hanno trovato conferm*,
    non c è alcuna conferma, non ha registrato, non ha rilevato, non abbiamo registrato,
    non abbiamo rilevato, non hanno registrato, non hanno rilevato, non ha ancora osservato,
    non ha ancora visto, non abbiamo ancora visto, non hanno ancora visto, non ha riscontrato,
    non hanno riscontrato, non si spinge a confermare, non si spinge fino a confermare,
    non si è spint* a confermare, non se la sente di confermare, evitando di confermare,
    si guarda dal confermare, rimasta senza conferma, rimaste senza conferma,
    resta senza conferma, restano senza conferma, senza riscontri, non confermando,
    non hanno avuto conferma, non ha avuto conferma, non è al momento in grado di confermare,
    non è al momento in grado di verificare, non è al momento in grado di confermarlo,
    non è al momento in grado di confermarla, non è per ora in grado di confermare,
    non è per ora in grado di verificare, non è per ora in grado di confermarlo,
    non è per ora in grado di confermarla, non è ancora in grado di confermare,
    non è ancora in grado di verificare, non è ancora in grado di confermarlo,
    non è ancora in grado di confermarla, non sono al momento in grado di confermare,
    non sono al momento in grado di verificare, non sono al momento in grado di confermarlo,
    non sono al momento in grado di confermarla, non sono ancora in grado di confermare,
    non sono ancora in grado di verificare, non sono ancora in grado di confermarlo,
    non sono ancora in grado di confermarla, non siamo al momento in grado di confermare,
    non siamo al momento in grado di verificare, non siamo al momento in grado di confermarlo,
    non siamo al momento in grado di confermarla, non siamo ancora in grado di confermare,
    non siamo ancora in grado di verificare, non siamo ancora in grado di confermarlo,
    non siamo ancora in grado di confermarla, non era ancora in grado di confermare,
    non era ancora in grado di verificare, non era ancora in grado di confermarlo,
    non era ancora in grado di confermarla, non erano ancora in grado di confermare,
    non erano ancora in grado di verificare, non erano ancora in grado di confermarlo,
    non erano ancora in grado di confermarla, non essere al momento in grado di confermare,
    non essere al momento in grado di verificare, non essere al momento in grado di confermarlo,
    non essere al momento in grado di confermarla, non essere ancora in grado di confermare,
    non essere ancora in grado di verificare, non essere ancora in grado di confermarlo,
    non essere ancora in grado di confermarla, non è attualmente in grado di confermare,
    non è attualmente in grado di verificare, non è attualmente in grado di confermarlo,
    non è attualmente in grado di confermarla, non sono attualmente in grado di confermare,
    non sono attualmente in grado di verificare, non sono attualmente in grado di confermarlo,
    non sono attualmente in grado di confermarla, non è tuttora in grado di confermare,
    non è tuttora in grado di verificare, non è tuttora in grado di confermarlo,
    non è tuttora in grado di confermarla, non è stata in grado di confermare,
    non è stata in grado di verificare, non è stata in grado di confermarlo,
    non è stata in grado di confermarla, non è stato in grado di confermare,
    non è stato in grado di verificare, non è stato in grado di confermarlo,
    non è stato in grado di confermarla, non sono stati in grado di confermare,
    non sono stati in grado di verificare, non sono stati in grado di confermarlo,
    non sono stati in grado di confermarla, non sarebbe in grado di confermare,
    non sarebbe in grado di verificare, non sarebbe in grado di confermarlo,
    non sarebbe in grado di confermarla, non si è in grado di confermare,
    non si è in grado di verificare, non si è in grado di confermarlo,
    non si è in grado di confermarla, non essere in grado di verificare,
    non essere in grado di confermarlo, non essere in grado di confermarla,
    non era in grado di verificare, non era in grado di confermarlo,
    non era in grado di confermarla, non è in grado di verificare, non è in grado di confermarlo,
    non è in grado di confermarla, non sono in grado di verificare,
    non sono in grado di confermarlo, non sono in grado di confermarla,
    non siamo in grado di verificare, non siamo in grado di confermarlo,
    non siamo in grado di confermarla, non erano in grado di confermare,
    non erano in grado di verificare, non erano in grado di confermarlo,
    non erano in grado di confermarla, non sarebbe ancora in grado di confermare,
    non sarebbe ancora in grado di verificare, non sarebbe ancora in grado di confermarlo,
    non sarebbe ancora in grado di confermarla,
    non essere in questo momento in grado di confermare,
    non essere in questo momento in grado di verificare,
    non essere in questo momento in grado di confermarlo,
    non essere in questo momento in grado di confermarla,
    non è in questo momento in grado di confermare,
    non è in questo momento in grado di verificare,
    non è in questo momento in grado di confermarlo,
    non è in questo momento in grado di confermarla, non può ancora dire se, non ha visto finora,
    non si può confermare, non si può verificare, non è ancora possibile confermare,
    non è ancora possibile verificare, non ha modo di verificare, non hanno modo di verificare,
    non ha i mezzi per, non ha mezzi per, non dispone dei mezzi, non dispone di mezzi,
    priv* di mezzi, non ha voluto dare conferme, non ha voluto dare conferma, non dà conferme,
    non danno conferme, non ha dato conferme, non ha fornito conferme, non fornisce conferme,
    non ha ricevuto conferm*, non ha ricevuto conferme,
    sta verificando, stanno verificando, stava verificando, stavano verificando,
    sta cercando di verificare, stanno cercando di verificare, in corso di verifica,
    in fase di verifica, al vaglio
    `),
  ],
  noComment: [
    ...words(`
      mai detto se, non ha detto se, non hanno detto se, non dice se, non dicono se, non dire se,
      non vuole dire se, non ha voluto dire se, non aveva voluto commentare, non avevano voluto
      commentare, non aveva voluto pronunciarsi, non avrebbe commentato, non aveva commentato,
    nessun commento da parte di, nessun commento da parte del, nessun commento da parte della,
    nessun commento da parte dell, nessun commento da parte dei, nessun commento da parte degli,
    nessun commento da parte delle, nessuna reazione da parte di, nessuna reazione da parte del,
    nessuna reazione da parte della, nessuna reazione da parte dell, nessuna reazione da parte
    dei, nessuna reazione da parte degli, nessuna reazione da parte delle, nessun commento dal,
    nessun commento dalla, nessun commento dall, non ha risposto a una richiesta di commento,
    non ha risposto alla richiesta di commento, non ha risposto alle richieste di commento, non
    ha risposto a richieste di commento, non ha risposto subito a una richiesta di commento, non
    ha risposto immediatamente a una richiesta di commento, non hanno risposto a una richiesta
    di commento, non hanno risposto alla richiesta di commento, non hanno risposto alle
    richieste di commento, non hanno risposto a richieste di commento, non hanno risposto subito
    a una richiesta di commento, non hanno risposto immediatamente a una richiesta di commento,
    non aveva risposto a una richiesta di commento, non aveva risposto alla richiesta di
    commento, non aveva risposto alle richieste di commento, non aveva risposto a richieste di
    commento, non aveva risposto subito a una richiesta di commento, non aveva risposto
    immediatamente a una richiesta di commento,
    si è rifiutato di dire se, si è rifiutata di dire se, si sono rifiutati di dire se,
    rifiutato di dire, rifiutata di dire, rifiutati di dire, rifiuta di dire, rifiutano di dire,
    rifiutato di rispondere, rifiutata di rispondere, rifiuta di rispondere,
    si è rifiutata di commentare, ha declinato, senza commentare, non fanno parola, non ne ha
    fatto parola, non ha fatto menzione, non hanno fatto menzione, non fa menzione, mantengono
    il silenzio, si è trincerato, trincerato dietro, ha eluso, ha svicolato, ha schivato, non
    hanno voluto dire, non ha voluto precisare, non ha voluto entrare nel merito, non è entrata
    nel merito, non ha voluto esprimersi, non si pronunciano, non ha voluto sbilanciarsi, non
    hanno rilasciato dichiarazioni, ha invitato a chiedere, ha suggerito di chiedere, ha
    consigliato di chiedere, chiedetelo al, non sono a conoscenza, non siamo a conoscenza, di
    non sapere niente, non ne sapeva nulla, di non conoscere la situazione, non conosce la
    situazione, non è informata, non è informato, non essere informat*, all oscuro, non hanno
    dato risposta, non ha dato risposta, niente da aggiungere,
    se la cavò, se la cava, se l è cavata, se la sono cavata,
    cambiare argomento, cambiare discorso, preferito cambiare, preferisce cambiare, inutile
    commentare, inutile rispondere, giudicava inutile commentare, giudica inutile commentare,
    giudicato inutile commentare, ritiene inutile commentare, non merita commenti, non meritano
    commenti, non merita un commento, non meritano un commento, non merita risposta, non meritano
    risposta, non vale la pena commentare, non vale la pena di commentare, non poter commentare, di
    non poter commentare, non può commentare, non possono commentare, non poteva commentare, non
    commentano, non commentava, niente commenti, nessun commento dal, nessun commento da, nessun
    commento dalla, trincerat* dietro un no comment, trincera dietro un no comment, non ha aperto
    bocca, non apre bocca, bocca cucita, ha fatto scena muta, scena muta, fa scena muta, ha
    preferito tacere, ha preferito sorvolare, sorvola, sorvolato, sorvolano, ha sorvolato, ha
    evitato il tema, evita il tema, evita l argomento, evitato l argomento, evitato il tema, ha
    aggirato la domanda, lascia nel vago, resta nel vago, restano nel vago, rimane nel vago, resta
    sul vago, rimasto nel vago, rimasto sul vago, tenuto sul vago, si tiene sul vago, lascia il
    dubbio, lasciato il dubbio, di non saperne nulla, non saperne nulla, non saperne niente, non ne
    sa niente, ne ignora, dice di ignorare, diceva di ignorare, chiedete a pyongyang, chiedetelo a,
    rivolgetevi al, rivolgetevi alla, chiedere a pyongyang, chiedere a mosca, non riguarda nessuno,
    non vi riguarda, non sono affari, sollecitato, non rispondono, senza risposta, lasciato senza
    risposta,
    non ha smentito, non smentisce, non smentì, non lo ha smentito, non ha negato, non nega,
    non lo ha negato, senza smentire, senza negare, non ha voluto commentare,
    non ha voluto pronunciarsi, non si pronuncia, non ha commentato, non hanno commentato,
    non commenta, non hanno voluto commentare, nessun commento, senza commenti, no comment,
    ha rifiutato di commentare, rifiutato di commentare, rifiuta di commentare,
    rifiutato ogni commento, si è rifiutato di commentare, si è rifiutato di rispondere,
    si rifiuta di commentare, declinato ogni commento, evitato di commentare, evita di commentare,
    evitato di rispondere, non ha risposto, non hanno risposto, non risponde, eluso la domanda,
    eluso le domande, eluso la questione, eluso il tema, eluso ogni domanda, elude la domanda,
    elude le domande, elude la questione, eludere la domanda, eludere le domande,
    eludere la questione, eludendo la domanda, eludendo le domande, glissa*, schivato la domanda,
    schivato le domande, schivato la questione, schiva la domanda, schiva le domande,
    schivando la domanda, svicola*, dribbla*, aggirato la domanda, aggirato le domande,
    aggirato la questione, chi gli chiedeva di commentare, chi gli chiedeva se volesse commentare,
    chi gli chiedeva un commento, non lo faremo, non è il caso di commentare, né conferma né,
    smentito né ammesso, né ammesso, né ammette, né smentito né ammesso, né confermato né,
    né confermare né, né confermano né, né smentito, né smentisce, né smentire, non conferma né,
    non conferma e non smentisce, non ha confermato né, non ha né confermato né,
    senza confermare né, non hanno confermato né, tace, tacciono, ha taciuto, resta in silenzio,
    restano in silenzio, mantiene il silenzio, silenzio di, silenzio del, silenzio della,
    non si è pronunciat*, non si sono pronunciat*, si è astenuto dal commentare, non ha chiarito,
    senza chiarire, non è a conoscenza, non essere a conoscenza, non era a conoscenza,
    non ha informazioni, non avere informazioni, non disporre di informazioni,
    non ha rilasciato commenti, non è entrato nel merito, non entra nel merito, trincerat* dietro,
    bocche cucite, rinviato le domande, ha rimandato al, non ha voluto rispondere,
    non hanno voluto rispondere, non vuole commentare, non vogliono commentare,
    non intende commentare, non intendono commentare, non commenterà, preferisce non commentare,
    preferito non commentare, preferito non rispondere, preferisce non rispondere,
    preferisce tacere, preferito tacere, non si sbilancia, non si è sbilanciat*, non si esprime,
    non si è espress*, non si sono espress*, non ha rilasciato dichiarazioni,
    non rilascia dichiarazioni, non rilascia commenti, non hanno rilasciato commenti,
    non prende posizione, non ha preso posizione, chiuso nel silenzio, chiusa nel silenzio,
    si chiude nel silenzio, si trincera, trincerandosi, non ha proferito parola, non una parola,
    non ha detto una parola, non fa parola, non hanno fatto parola, non ha fatto parola,
    non ne parla, non ne parlano, non ha reagito, non hanno reagito, nessuna reazione,
    nessuna risposta, nessuna replica, non replica, non ha replicato, non smentisce e non conferma,
    senza smentire né, non ha confermato e non ha smentito, né smentite né conferme,
    né conferme né smentite, né conferma né smentita, né smentita né, senza confermare e senza,
    senza smentire e senza, glissò, gira intorno, girato intorno, cambia discorso,
    cambiato discorso, cambiato argomento, cambia argomento, lasciato cadere la domanda,
    lascia cadere la domanda, ignorato la domanda, ignorato le domande, ignora la domanda,
    ignora le domande, sottratt* alla domanda, sottratt* alle domande, si sottrae alle domande,
    si sottrae alla domanda, tirato dritto, tira dritto, ha rimandato i giornalisti,
    ha rimandato alla, rimandat* le domande, rinviato i giornalisti, rinvia al ministero,
    rimanda al ministero, rinviando altrove, rinviat* la domanda, rinviando ogni domanda,
    dirottat* le domande, invitato a rivolgersi, suggerito di rivolgersi, consigliato di rivolgersi,
    invitato i giornalisti a, affari nostri, affare nostro, affar nostro, affar suo,
    non ha nulla da dire, non ha niente da dire, niente da dire, nulla da aggiungere,
    nulla da dichiarare, non è al corrente, non essere al corrente, non era al corrente,
    non sa nulla, non sapere nulla, non ne sa nulla, mutismo, reticen*, si rifiuta di rispondere,
    rifiuta di rispondere, rifiutato di rispondere, rifiutano di rispondere,
    rifiutano di commentare, rifiutat* di commentare, rifiuta ogni commento, declina ogni,
    declina l invito, si astiene dal, astenut* dal, astenendosi dal, evasiv*, evaso la domanda,
    evade la domanda, aggirando la domanda, rimasto in silenzio, rimasta in silenzio,
    rimane in silenzio, rimangono in silenzio, è in silenzio, silenzio da, silenzio dal,
    silenzio dalla, silenzio assoluto, silenzio totale, in silenzio stampa, muro di silenzio,
    cortina di silenzio, consegna del silenzio, consegna del riserbo, tacque, tacevano, taceva,
    taciuto, scansat*, scansa, fatto spallucce, fa spallucce, alza le spalle, alzato le spalle,
    scrollat* le spalle, liquidato la domanda, liquida la domanda, liquidato le domande,
    ha evitato la domanda, evita la domanda, evitato le domande, evitando di rispondere,
    non è voluto entrare, non vuole entrare nel merito, non ha voluto dire, non vuole dire,
    non dice se, non ha detto se, non ha precisato se, non ha chiarito se, senza rispondere,
    senza entrare nel merito, senza pronunciarsi, né sì né no, non nega e non ammette,
    non nega e non conferma, non ammette e non nega, non ha negato e non ha ammesso,
    non ha né ammesso né, né ammettere né, né ammettono né, né nega, né negato, né negare,
    senza ammettere né, senza negare né, non ammette né, non nega né, rinviato i cronisti,
    rinvia i cronisti, rinviato i giornalisti al, rimanda i cronisti, rimandato i cronisti,
    rinviato alla difesa, rinviato al ministero, ha rinviato le, ha rinviato i giornalisti,
    ha mantenuto il silenzio, ha glissato, ha girato la domanda, ha girato le domande,
    ha liquidato la domanda, ha ignorato la domanda, ha ignorato le domande,
    ha rinviato i cronisti, hanno rinviato i giornalisti,
    ha indirizzato i giornalisti, ha rinviato al ministero, ha rinviato alla difesa,
    ha rimandato i cronisti, ha rinviato i reporter, ha dirottato i giornalisti, rinvia le domande,
    girato la domanda, gira la domanda, girato le domande, non ha rilasciato alcun,
    non ha fornito commenti, non ha fatto commenti, non ha aggiunto altro, non ha inteso commentare,
    non ha voluto rilasciare, non hanno voluto rilasciare, non vuole rilasciare,
    non ha voluto fare commenti, non ha voluto aggiungere, non hanno voluto aggiungere,
    non ha voluto dire nulla, rifiutato di smentire, rifiuta di smentire, rifiutò di smentire,
    rifiutata di smentire, si è rifiutato di negare, evitato di smentire, evita di smentire,
    ha evitato di ammettere, evita di ammettere, evitato di riconoscere,
    non nega né conferma, non ha negato né confermato, non ha smentito né confermato,
    non smentisce né conferma, non smentì né confermò, né conferma né, né confermato né,
    né confermare né, né smentito né, né confermato, né conferma, senza confermare né smentire,
    senza confermare o smentire, evitando sia di confermare che smentire,
    evitando di confermare o smentire, evitando di confermare o di smentire,
    evitato di confermare o smentire, evitato sia di confermare
    `),
  ],
});
