/** Who refuses a claim that the sentence before or his own has stated, in Italian. */
import { describeRefusals } from './refusal-tables';

describeRefusals({
  it: `
T=Soldati nordcoreani sono stati inviati in Russia, secondo Seul.
P=L’Ucraina ha catturato due soldati nordcoreani nella regione di Kursk, ha annunciato Zelensky.
F=Soldati nordcoreani combattono nella regione di Kursk, afferma Kiev.
U=La Corea del Nord ha mandato truppe in Russia, sostiene Seul. Si tratta di alcune migliaia di uomini.
T|no-comment [russia-kremlin]|Il Cremlino non si è lasciato trascinare sull’argomento.
T|no-comment [russia-kremlin]|Peskov ha dribblato la domanda dei giornalisti.
T|no-comment [russia-kremlin]|Interpellato mercoledì sulla vicenda, Peskov ha glissato.
T|no-comment [russia-kremlin]|Peskov ha cambiato argomento.
T|no-comment [russia-kremlin]|Il portavoce del Cremlino ha rinviato i giornalisti al ministero della Difesa.
T|no-comment [russia-kremlin]|Peskov ha consigliato ai cronisti di rivolgersi all’esercito.
T|no-comment [russia-kremlin]|Peskov ha invitato a chiedere ai militari.
T|no-comment [russia-mfa]|Maria Zakharova ha detto che era una faccenda dei militari.
T|no-comment [russia-kremlin]|Peskov ha detto di non avere nulla da dire in proposito.
T|no-comment [china-mfa]|Lin Jian, portavoce della diplomazia cinese, ha detto di non sapere nulla della questione.
T|no-comment [china-mfa]|Pechino assicura di non essere al corrente della situazione.
T|no-comment [china-mfa]|La Cina ha detto di non conoscere la situazione.
T|no-comment [russia-kremlin]|Il Cremlino non ha visto la necessità di confermare alcunché.
T|no-comment [russia-kremlin]|Secondo Peskov non valeva la pena commentare ogni notizia.
T|no-comment [russia-kremlin]|Peskov ha ritenuto inutile commentare ogni articolo di giornale.
T|no-comment [russia]|Mosca non ha né confermato né smentito la notizia.
T|no-comment [russia-kremlin]|Peskov non ha confermato nulla e non ha smentito nulla.
T|no-comment [russia-president]|Putin non lo ha negato.
T|no-comment [russia-president]|A Kazan, interrogato sulle immagini satellitari, Vladimir Putin non le ha smentite.
T|no-comment [russia-president]|Il presidente russo non ha dato una risposta chiara.
T|no-comment [russia]|Mosca non ha mai detto apertamente se sia vero.
T|no-comment [russia]|Per mesi Mosca ha evitato di dire se fosse vero.
T|no-comment [russia-kremlin]|Peskov si è limitato a dire che non poteva commentare.
T|no-comment [russia]|Mosca mantiene un silenzio assoluto.
T|no-comment [dprk]|Pyongyang per ora non ha reagito.
T|no-comment [dprk]|Pyongyang finora non si è espressa.
T|no-comment [dprk]|Da Pyongyang non è arrivata alcuna reazione.
T|no-comment [dprk]|Nessuna reazione da Pyongyang.
T|no-comment [russia-mod]|Il ministero della Difesa russo non ha risposto alle richieste di commento.
T|no-comment [russia-mod]|Contattato da questo giornale, il ministero della Difesa russo non ha risposto.
T|no-comment [us-state]|Il Dipartimento di Stato non ha voluto dilungarsi su queste notizie.
T|no-comment [us-wh]|La Casa Bianca ha preferito non rilasciare dichiarazioni.
T|no-comment [russia-mfa]|Alla domanda se fosse vero, Sergei Lavrov ha risposto in modo evasivo.
T|no-comment [russia-mfa]|Lavrov ha lasciato cadere la domanda.
T|no-comment [russia-kremlin]|«Non abbiamo nulla da dire al riguardo», ha tagliato corto Peskov.
T|no-comment [russia-kremlin]|«Chiedete al ministero della Difesa», ha detto Peskov ai giornalisti.
T|no-comment [russia-kremlin]|Peskov si era rifiutato di commentare.
P|no-comment [russia-kremlin]|Interpellato sui prigionieri, Peskov ha detto di non disporre di informazioni.
P|no-comment [russia-kremlin]|Il Cremlino non ha voluto esprimersi sui prigionieri.
P|no-comment [russia-kremlin]|Peskov non ha detto nulla dei due uomini.
P|no-comment [russia-kremlin]|Il portavoce del Cremlino si rifiuta di parlare dei due prigionieri.
F|no-comment [russia-kremlin]|Peskov si è rifiutato di parlare dei combattimenti e ha rimandato allo Stato maggiore.
F|no-comment [russia-kremlin]|Dmitry Peskov ha liquidato la domanda con una battuta.
F|no-comment [russia-kremlin]|Il Cremlino non ha fatto alcun commento.
T|denied [russia]|Mosca ha parlato di invenzioni.
T|denied [russia]|Mosca ha presentato tutto come pura invenzione.
T|denied [russia]|Per Mosca si tratta di pura fantasia.
T|denied [russia-un]|Nebenzia ha respinto queste accuse.
T|denied [russia-kremlin]|Peskov l’ha definita una bufala.
T|denied [russia-kremlin]|Peskov ha bollato la notizia come l’ennesima bufala.
T|denied [russia-kremlin]|Il Cremlino l’aveva definita in precedenza una notizia falsa.
T|denied [russia]|Mosca ha denunciato una campagna di disinformazione.
T|denied [russia-un]|Nebenzia ha bollato queste accuse come menzogne.
T|denied [dprk-un]|Un diplomatico nordcoreano all’Onu ha parlato di voci infondate.
T|denied [dprk-un]|Il rappresentante nordcoreano ha detto che quelle affermazioni non erano altro che semplici asserzioni.
T|denied [dprk]|Le voci sull’invio di truppe non hanno fondamento, secondo Pyongyang.
T|denied [dprk]|Pyongyang nega tutto.
T|denied [dprk]|Pyongyang ha respinto categoricamente le accuse.
T|denied [russia-mfa]|La diplomazia russa ha giudicato sbagliate queste notizie.
T|denied [russia]|Mosca considera false queste informazioni.
T|denied [russia]|Queste notizie non corrispondono al vero, ha fatto sapere Mosca.
T|denied [russia-un]|L’ambasciatore Nebenzia ha respinto le accuse sui soldati nordcoreani, a suo dire fabbricate in Occidente.
T|denied [russia-kremlin]|«È falso», ha detto Peskov.
T|denied [russia-kremlin]|«Un’altra bufala», ha sbottato il portavoce del Cremlino.
T|denied [russia]|Queste notizie sono state liquidate da Mosca come propaganda.
T|denied [russia]|Mosca aveva smentito la notizia giorni prima.
T|denied [russia-kremlin]|Peskov ha insistito sul fatto che la stampa si era sbagliata.
T|denied [russia-mfa]|Zakharova ha liquidato le accuse come prive di prove.
T|denied [russia]|Mosca ha spazzato via le accuse.
T|cannot-confirm [nato]|La Nato non è ancora in grado di confermarlo.
T|cannot-confirm [nato]|Mark Rutte ha detto che l’Alleanza non aveva conferme.
T|cannot-confirm [nato]|La Nato in un primo momento non aveva potuto confermare la notizia.
T|cannot-confirm [un]|Un portavoce del segretario generale dell’Onu ha detto che l’organizzazione non aveva modo di verificare quelle notizie.
T|cannot-confirm [us-dod]|La settimana scorsa il Pentagono non aveva potuto confermarlo.
T|cannot-confirm [us-state]|Il Dipartimento di Stato non poteva garantire la veridicità di quelle informazioni.
T|cannot-confirm [us-wh]|La Casa Bianca si è detta incapace di corroborare quei dati.
F|cannot-confirm [us-dod]|Il Pentagono non lo ha ancora osservato.
F|cannot-confirm [us-dod]|Pat Ryder ha ammesso di non poter ancora confermare la loro partecipazione ai combattimenti.
F|cannot-confirm [us-state]|Matthew Miller ha detto di non avere nulla che permettesse di confermarlo.
F|cannot-confirm [nato]|La Nato per ora non ne vede alcun segno.
T|cannot-confirm [us-dod]|Il Pentagono ha visto le notizie ma non può confermarle.
T*|denied [russia-kremlin]|Secondo Seul la Corea del Nord ha inviato soldati in Russia, cosa che il Cremlino smentisce.
T*|no-comment [russia-kremlin]|Seul afferma che la Corea del Nord ha inviato soldati in Russia, mentre il Cremlino non ha voluto commentare.
T*|cannot-confirm [us-dod]|Kiev afferma che la Corea del Nord ha inviato soldati in Russia, ma il Pentagono non ha potuto confermarlo.
T*|denied [dprk]|Seul ha dichiarato che la Corea del Nord aveva inviato soldati in Russia, e Pyongyang ha parlato di dicerie.
T*|denied [russia-un]|Secondo Seul, la Corea del Nord ha inviato soldati in Russia, ciò che Nebenzia ha definito una menzogna.
T*|no-comment [russia]|Secondo Seul, la Corea del Nord ha inviato truppe in Russia, circostanza che Mosca non conferma né smentisce.
T*|denied [russia dprk]|Secondo Seul, la Corea del Nord ha inviato truppe in Russia; Mosca e Pyongyang lo negano.
T|no-comment [russia-president]|A Kazan, incalzato da un giornalista americano, Putin non ha né confermato né smentito.
T|no-comment [russia-un]|Assediato dai cronisti a New York, Nebenzia se n’è andato senza dire una parola.
T|no-comment [russia-kremlin]|Peskov ha svicolato.
T|denied [russia-mfa]|«Assurdo», ha risposto Maria Zakharova.
T|denied [dprk]|Pyongyang nega di aver mandato qualcuno.
T|denied [russia-mfa]|Lavrov ha attribuito tutto alla fantasia dei giornalisti.
T|denied [dprk-un]|«Voci infondate», ha detto un diplomatico nordcoreano all’Onu.
T|cannot-confirm [us-dod]|Sabrina Singh ha detto che il Pentagono sta ancora esaminando le notizie e non può confermare nulla.
T|cannot-confirm [us-dod]|Lloyd Austin ha detto ai giornalisti di non aver ancora visto prove.
T|cannot-confirm [nato]|Il segretario generale della Nato, Mark Rutte, ha detto che era troppo presto per confermarlo.
T|cannot-confirm [nato]|«Al momento non possiamo confermarlo», ha dichiarato Rutte a Bruxelles.
T|cannot-confirm [us-dod]|Queste notizie non hanno potuto essere confermate dal Pentagono.
T|no-comment [russia-kremlin]|Peskov ha scansato la domanda e ha parlato d’altro.
T|no-comment [russia-kremlin]|Il portavoce del Cremlino ha risposto con un no comment.
T|no-comment [russia-kremlin]|No comment dal Cremlino.
T|denied [russia-kremlin]|Il Cremlino: «Fake news».
T|denied [russia]|Mosca smentisce.
T|no-comment [russia-kremlin]|Il Cremlino non ha voluto né confermare né smentire.
U|no-comment [russia-kremlin]|Il Cremlino ha eluso la domanda.
U|denied [russia-kremlin]|Peskov ha parlato di una bufala.
U|cannot-confirm [nato]|La Nato non può confermarlo.
T|denied [russia]|Da Mosca è arrivata una secca smentita.
T|denied [russia-kremlin]|Secca smentita del Cremlino.
T|denied [dprk]|Le accuse sono state respinte da Pyongyang.
V=Truppe nordcoreane si trovano in Russia, ha detto il governo sudcoreano.
R=Due soldati nordcoreani sono stati fatti prigionieri nella regione di Kursk, fa sapere Kiev.
H=I soldati di Kim combattono nella regione di Kursk contro gli ucraini, secondo Kiev.
V|no-comment [russia-kremlin]|Il Cremlino ha schivato la domanda.
V|no-comment [russia-kremlin]|Dmitry Peskov, interpellato dai cronisti, non è voluto entrare nel merito.
V|no-comment [russia-mfa]|Zakharova ha girato la domanda ai militari.
V|no-comment [russia-president]|Vladimir Putin ha risposto in modo sibillino.
V|no-comment [russia-president]|Il capo del Cremlino ha detto che sono affari loro.
V|no-comment [russia-kremlin]|Peskov non ha voluto sbilanciarsi.
V|no-comment [russia-kremlin]|Peskov ha detto di non avere informazioni da condividere.
V|no-comment [russia-mod]|Dal ministero della Difesa russo nessun commento.
V|no-comment [dprk]|La Corea del Nord non ha mai ammesso né negato nulla.
V|no-comment [china-mfa]|Pechino fa sapere di non essere informata.
V|no-comment [russia-kremlin]|Il portavoce di Putin ha fatto scena muta.
V|no-comment [russia-kremlin]|Peskov aveva schivato più volte la domanda.
V|no-comment [us-wh]|John Kirby non ha voluto aggiungere altro.
V|no-comment [us-dod]|Il Pentagono ha rifiutato di pronunciarsi su queste notizie.
R|no-comment [russia]|Mosca non ha detto una parola sui prigionieri.
R|no-comment [russia-kremlin]|Peskov ha evitato di rispondere alla domanda sui due prigionieri.
H|no-comment [russia]|Mosca non commenta.
V|denied [russia-kremlin]|Per Peskov è tutta una montatura.
V|denied [russia-kremlin]|Il Cremlino ha respinto al mittente le accuse.
V|denied [russia-kremlin]|Peskov ha ribadito che si tratta di notizie false.
V|denied [russia]|Mosca grida alla disinformazione.
V|denied [russia]|Secondo Mosca queste notizie non sono vere.
V|denied [dprk]|Pyongyang aveva bollato il tutto come voci prive di fondamento.
V|denied [russia-un]|L’ambasciatore russo all’Onu ha accusato gli occidentali di diffondere menzogne.
V|denied [russia-kremlin]|«Non è vero», ha replicato Peskov.
V|denied [russia-mfa]|Lavrov ha smentito con forza.
V|denied [russia]|La notizia è stata smentita da Mosca.
V|denied [russia-mfa]|Il ministero degli Esteri russo l’ha bollata come l’ennesima provocazione.
V|cannot-confirm [us-dod]|Il Pentagono dice di non poterlo confermare in modo indipendente.
V|cannot-confirm [un]|Le Nazioni Unite non sono in grado di verificarlo.
V|cannot-confirm [nato]|Dalla Nato non è arrivata alcuna conferma.
V|cannot-confirm [us-wh]|La Casa Bianca non si è detta in grado di confermare la notizia.
V|cannot-confirm [us-state]|Il Dipartimento di Stato dice di non avere ancora conferme indipendenti.
H|cannot-confirm [us-dod]|Il Pentagono non ha ancora prove di una loro partecipazione ai combattimenti.
H|cannot-confirm [us-dod]|«Non abbiamo ancora riscontri», ha detto Ryder.
V|cannot-confirm [nato]|Rutte non ha voluto confermare.
V|cannot-confirm [us-dod]|Austin non aveva ancora voluto confermare la notizia.
T*|denied [russia]|Le truppe nordcoreane sono in Russia, dice Seul, ma Mosca nega.
T*|no-comment [russia-kremlin]|Le truppe nordcoreane sono in Russia, dice Seul; il Cremlino non commenta.
W=Pyongyang ha inviato migliaia di soldati in Russia, ha riferito l’intelligence sudcoreana.
S=Le forze ucraine hanno catturato due soldati nordcoreani nel Kursk, ha detto Zelensky.
I=Truppe nordcoreane stanno combattendo nella regione di Kursk, ha detto il comando ucraino.
W|no-comment [russia-kremlin]|Il portavoce del Cremlino Dmitry Peskov non ha voluto rilasciare commenti.
W|no-comment [russia-kremlin]|Interrogato lunedì dai giornalisti, Peskov non si è sbilanciato.
W|no-comment [russia-kremlin]|Il Cremlino preferisce non pronunciarsi sulla questione.
W|no-comment [russia-kremlin]|Peskov ha tagliato corto: «Non ho nulla da aggiungere».
W|no-comment [russia-president]|Al vertice dei Brics, Putin non ha negato.
W|no-comment [russia-president]|Il presidente russo non ha smentito le immagini satellitari.
W|no-comment [russia-president]|Incalzato dai giornalisti a Kazan, Putin ha preferito parlare d’altro.
W|no-comment [russia-president]|Vladimir Putin non ha voluto dire se la notizia fosse vera.
W|no-comment [russia-mfa]|Il ministro degli Esteri russo Sergei Lavrov ha evitato di rispondere.
W|no-comment [russia-mfa]|La portavoce del ministero degli Esteri russo Maria Zakharova ha rimandato i cronisti al ministero della Difesa.
W|no-comment [russia-un]|L’ambasciatore russo alle Nazioni Unite, Vasily Nebenzia, non ha voluto rispondere alle domande dei giornalisti.
W|no-comment [dprk]|Le autorità nordcoreane non hanno commentato la notizia.
W|no-comment [dprk]|Pyongyang non ha finora commentato ufficialmente.
W|no-comment [dprk]|Da parte di Pyongyang nessun commento.
W|no-comment [china-mfa]|Il ministero degli Esteri cinese dice di non averne notizia.
W|no-comment [china-mfa]|La Cina sostiene di non saperne nulla.
W|no-comment [china-mfa]|«Non conosciamo la situazione», ha detto Lin Jian.
W|no-comment [russia-kremlin]|Alle domande dei giornalisti Peskov ha opposto un «no comment».
W|no-comment [russia]|Finora Mosca non ha mai né ammesso né smentito.
W|no-comment [us-wh]|La Casa Bianca non ha voluto commentare le notizie di stampa.
W|no-comment [russia-kremlin]|Peskov ha detto che la domanda andava rivolta ai militari.
W|no-comment [russia-kremlin]|Peskov non ha risposto direttamente alla domanda.
S|no-comment [russia-kremlin]|Il Cremlino non si sbilancia sui soldati catturati.
S|no-comment [russia-kremlin]|Peskov non ha voluto commentare la cattura dei due soldati.
W|denied [russia]|La Russia ha negato.
W|denied [russia]|Mosca ha negato tutto.
W|denied [russia-kremlin]|Il Cremlino ha respinto le notizie come false.
W|denied [russia-kremlin]|Peskov aveva parlato, giorni prima, di una bufala.
W|denied [russia-kremlin]|Secondo il portavoce del Cremlino si tratta di una bufala.
W|denied [russia-kremlin]|«Sembra l’ennesima bufala», aveva detto Peskov.
W|denied [russia-kremlin]|Dmitry Peskov: «Informazioni contraddittorie e false».
W|denied [russia-mfa]|Zakharova ha detto che le accuse sono prive di fondamento.
W|denied [russia-mfa]|Per Zakharova le notizie sono «pura disinformazione».
W|denied [russia-un]|Nebenzia ha parlato di «barefaced lies», sfacciate menzogne.
W|denied [russia-un]|Secondo Nebenzia si tratta di «affermazioni sfacciatamente false».
W|denied [dprk-un]|Un rappresentante di Pyongyang all’Onu ha definito le accuse «voci infondate».
W|denied [dprk]|La Corea del Nord nega ogni coinvolgimento.
W|denied [dprk]|Pyongyang le ha definite voci senza fondamento.
W|denied [dprk]|In precedenza la Corea del Nord aveva smentito.
W|denied [russia]|Le accuse sono infondate, secondo Mosca.
W|denied [russia]|Notizie prive di fondamento, ribatte Mosca.
W|denied [russia-president]|Putin ha smentito la notizia.
W|denied [russia dprk]|Mosca e Pyongyang hanno respinto le accuse.
W|cannot-confirm [nato]|Il segretario generale della Nato Mark Rutte ha detto di non poter confermare la notizia.
W|cannot-confirm [nato]|La Nato non ha ancora confermato.
W|cannot-confirm [nato]|«Non abbiamo prove», ha detto Rutte.
W|cannot-confirm [us-dod]|Il capo del Pentagono Lloyd Austin ha detto di non poter confermare le notizie.
W|cannot-confirm [us-dod]|Il Pentagono ha detto che non è ancora in grado di corroborare queste informazioni.
W|cannot-confirm [us-wh]|La Casa Bianca ha fatto sapere di non essere in grado di verificarlo.
W|cannot-confirm [us-state]|Il portavoce del Dipartimento di Stato Matthew Miller non ha potuto confermare le notizie.
W|cannot-confirm [us]|Washington non ha confermato la notizia.
I|cannot-confirm [us-dod]|Il Pentagono dice di non averlo ancora visto.
I|cannot-confirm [us-dod]|Pat Ryder non ha potuto confermare le notizie di combattimenti.
T*|no-comment [russia-kremlin], denied [dprk]|Secondo Seul la Corea del Nord ha inviato soldati in Russia: il Cremlino non commenta, Pyongyang smentisce.
T*|denied [russia-kremlin]|La Corea del Nord ha inviato soldati in Russia, secondo Seul; il Cremlino parla di una bufala.
W|no-comment [russia-kremlin]|Dal Cremlino bocche cucite.
W|no-comment [russia-kremlin]|A chi gli chiedeva conto delle immagini, Peskov ha risposto di non avere nulla da dire.
W|no-comment [russia-kremlin]|Peskov ha fatto sapere che il Cremlino non commenta simili notizie.
W|no-comment [russia-kremlin]|Dmitry Peskov, portavoce di Putin, si è trincerato dietro un «no comment».
W|no-comment [russia-kremlin]|«Non commentiamo», si è limitato a dire Peskov.
W|no-comment [russia-president]|Putin ha glissato sulla questione.
W|no-comment [russia-president]|Interpellato in conferenza stampa, il presidente russo ha dribblato la domanda.
W|no-comment [russia-president]|Putin, da parte sua, non ha né smentito né confermato.
W|no-comment [russia-mfa]|Lavrov se l’è cavata con una battuta.
W|no-comment [russia-mfa]|Il ministero degli Esteri russo ha ignorato le richieste di commento.
W|no-comment [russia-mfa]|Zakharova ha invitato i giornalisti a chiedere a Pyongyang.
W|no-comment [russia-mod]|Il ministero della Difesa russo non ha rilasciato dichiarazioni.
W|no-comment [russia]|Mosca finora non si è mai pronunciata sulla vicenda.
W|no-comment [russia]|Le autorità russe non hanno voluto né smentire né confermare le informazioni.
W|no-comment [dprk]|La Corea del Nord mantiene il silenzio.
W|no-comment [dprk]|Pyongyang non ha ancora reagito ufficialmente alla notizia.
W|no-comment [dprk]|Nessun commento da parte di Pyongyang.
W|no-comment [dprk-un]|L’ambasciatore nordcoreano all’Onu Kim Song non ha voluto rispondere.
W|no-comment [china-mfa]|La portavoce del ministero degli Esteri cinese Mao Ning ha detto di non essere a conoscenza della situazione.
W|no-comment [us-state]|Il Dipartimento di Stato americano ha rinviato ogni domanda a Seul.
W|denied [russia-kremlin]|Il portavoce del Cremlino ha smentito categoricamente.
W|denied [russia-kremlin]|Il Cremlino liquida tutto come fake news.
W|denied [russia-kremlin]|Fake news, secondo il Cremlino.
W|denied [russia-mfa]|La portavoce della diplomazia russa Maria Zakharova ha parlato di una campagna di disinformazione.
W|denied [russia-mfa]|Zakharova ha accusato Seul di diffondere notizie false.
W|denied [russia-mfa]|Zakharova: tutte bugie.
W|denied [russia-un]|L’ambasciatore russo all’Onu Nebenzia le ha definite menzogne spudorate.
W|denied [russia]|Mosca ha sempre negato.
W|denied [russia]|Mosca ha definito la notizia «un’assurdità».
W|denied [russia]|Una notizia che Mosca ha definito falsa.
W|denied [dprk]|Pyongyang ha definito le accuse prive di fondamento.
W|denied [dprk]|La Corea del Nord ha respinto come infondate le accuse.
W|denied [dprk-un]|Un diplomatico nordcoreano ha negato davanti all’Assemblea generale.
W|denied [russia-president]|Putin ha definito ridicole queste notizie.
W|cannot-confirm [nato]|Dalla Nato ancora nessuna conferma.
W|cannot-confirm [nato]|L’Alleanza atlantica non conferma.
W|cannot-confirm [nato]|Rutte: «Per ora non possiamo confermare».
W|cannot-confirm [us-wh]|La Casa Bianca non è stata in grado di confermare le notizie, ma si è detta preoccupata.
W|cannot-confirm [us-wh]|Sean Savett, portavoce del Consiglio per la sicurezza nazionale, ha detto di non poter confermare.
W|cannot-confirm [us-dod]|Austin ha detto di non poter corroborare le notizie.
W|cannot-confirm [us]|Gli Stati Uniti non hanno ancora potuto verificare la notizia.
W|cannot-confirm [us]|Gli Usa: «Non possiamo confermarlo».
W|cannot-confirm [us-state]|Il Dipartimento di Stato ha detto di stare ancora verificando.
S|no-comment [russia-kremlin]|Il Cremlino non ha commentato la cattura.
S|no-comment [russia-kremlin]|Sui prigionieri Peskov non ha voluto dire nulla.
S|cannot-confirm [us-dod]|Il Pentagono non ha potuto confermare la cattura.
I|no-comment [russia-kremlin]|Peskov ha girato ai militari le domande sui combattimenti.
I|cannot-confirm [us-dod]|Il Pentagono non ha ancora visto i nordcoreani in combattimento.
I|cannot-confirm [us-dod]|Singh ha detto di non poter confermare che siano già in combattimento.
W*|denied [russia-kremlin], no-comment [dprk]|Secondo Seul la Corea del Nord ha inviato soldati in Russia: il Cremlino parla di fake news, mentre Pyongyang non commenta.
V|no-comment [russia]|A Mosca nessuno vuole parlarne.
V|denied [dprk-un]|L’inviato nordcoreano alle Nazioni Unite ha liquidato le accuse come pettegolezzi.
V*|denied [russia]|Le truppe nordcoreane sono in Russia, dice Seul, ma Mosca nega.
V*|no-comment [russia-kremlin]|Le truppe nordcoreane sono in Russia, dice Seul; il Cremlino non commenta.
P||Il Cremlino si è rifiutato di commentare il crollo di una diga.
P||Il Cremlino non ha voluto commentare il sondaggio.
T||Peskov non ha voluto parlare di uno scambio di prigionieri con l’Ucraina.
T||Lavrov ha fatto riferimento al trattato con Pyongyang.
T||Peskov ha eluso una domanda sulla salute del presidente.
T||La Casa Bianca non ha commentato le elezioni in Georgia.
T||Il Cremlino ha definito false le notizie di un aumento delle tasse.
T||Il Pentagono non ha potuto confermare le notizie di un test missilistico nordcoreano.
T||Il Cremlino non ha confermato una visita di Trump a Mosca.
T||La diplomazia cinese non ha voluto commentare il prezzo del petrolio.
T||Il portavoce della Nato ha rinviato la riunione dei ministri della Difesa.
T||Mosca non riconosce la decisione della corte dell’Aia.
T||Il Pentagono ha dirottato una portaerei nel Mediterraneo.
T||Peskov ha smentito che Putin avesse parlato con Trump.
T||Zelensky ha respinto le accuse di corruzione.
T||Un portavoce del ministro non ha potuto confermare il vertice.
T||Pechino non ha risposto all’offerta di dialogo di Tokyo.
T||Il Dipartimento di Stato ha evitato una domanda sulle sanzioni alla Cina.
T||Peskov ha detto che nessuno sapeva quando sarebbero ripresi i negoziati.
T||Rutte ha evitato di criticare l’Ungheria.
T||L’Onu non ha potuto verificare il bilancio dei morti a Gaza.
T||Mosca ha negato di aver violato lo spazio aereo estone.
T||Il Cremlino ha respinto una tregua.
T||Pyongyang si è rifiutata di tornare al tavolo dei negoziati.
T||Peskov ha menzionato l’accordo e lodato Kim.
T||Putin non ha contestato il risultato delle elezioni.
T||Zakharova ha definito assurde le sanzioni.
T||Il Cremlino ha taciuto sul crollo del rublo.
T||Pyongyang ha definito le manovre una provocazione.
T||La Nato non ha saputo dire se la Turchia avrebbe accettato.
T||Il Cremlino non ha risposto alle proteste degli agricoltori.
T||Peskov ha invitato i giornalisti alla conferenza stampa di fine anno.
V||Il Cremlino ha schivato la domanda sull’inflazione.
V||Peskov non ha voluto commentare l’arresto del generale.
V||Lavrov ha smentito le voci di dimissioni.
V||La Casa Bianca non ha potuto confermare la morte dell’ostaggio.
V||Zakharova ha definito ridicola la proposta di pace.
V||Pechino ha respinto le accuse di spionaggio.
V||Mosca nega di avere a che fare con l’attentato.
V||La Nato non ha ancora deciso sull’adesione di Kiev.
W||Peskov non ha voluto commentare le parole di Trump.
W||Il Cremlino ha smentito la morte del generale.
W||La Casa Bianca non conferma l’incontro tra Biden e Xi.
W||Mosca ha negato l’attacco all’ospedale.
W||Pyongyang non ha commentato il lancio del satellite.
W||Il Pentagono non ha ancora ricevuto i rapporti sull’incidente aereo.
W||Rutte ha rimandato la visita a Kiev.
W||Il ministero della Difesa russo non ha risposto alla protesta dell’Estonia.
W||Zakharova ha detto di non conoscere il nuovo ambasciatore.
W||Lavrov ha cambiato aereo a Mosca.
W||Peskov ha glissato sulla malattia di Kadyrov.
W||Putin non ha né confermato né smentito la sua candidatura.
W||La Casa Bianca ha smentito l’incontro.
W||Il Pentagono non ha confermato il test del nuovo missile.
W||Zakharova ha definito una menzogna il racconto di Londra sull’avvelenamento.
W||Il Cremlino non ha commentato le elezioni americane.
W||Pyongyang ha respinto l’offerta di aiuti dopo le alluvioni.
W||Lavrov ha evitato di stringere la mano a Blinken.
`,
});
