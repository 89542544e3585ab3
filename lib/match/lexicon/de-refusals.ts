import { chains, words } from './words';

/** How and when somebody says so, behind the verb; folded. */
export const MANNER = words(`
    am, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, morgen, abend,
    vormittag, nachmittag, montagabend, dienstagabend, mittwochabend, donnerstagabend,
    freitagabend, samstagabend, sonntagabend, heute, gestern, anfang, mitte, ende, im, januar,
    februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, umgehend,
    prompt, sofort, rasch, zunachst, bislang, bisher, vorerst, erneut, wieder, nochmals, weiterhin,
    weiter, entschieden, kategorisch, vehement, energisch, scharf, heftig, strikt, rundweg,
    ausdrucklich, offiziell, offentlich, indirekt, inzwischen, mittlerweile, spater, daraufhin,
    danach, schlieslich, letztlich, daruber, dazu, davon, dafur, hierzu, gesehen, seinerseits, ihrerseits, ebenfalls, auch, jedoch, allerdings,
    dagegen, indes, hingegen, stets, immer, eisern, beharrlich, konsequent, hartnackig, weitgehend, lange, derweil, mehrfach, wiederholt, regelmasig, tags, darauf, ein,
    zu, ab, zuruck, tag, tage, tagen, tages, woche, wochen, monat, monate, monaten, jahr, jahre, zeit,
    mal, stunden, anfrage, anfragen, nachfrage, nachfragen, frage, fragen, bitte, wunsch, journalisten,
    reporter, reportern, reporters, medien, presse, kommentar, kommentare, kommentars, stellungnahme,
    stellungnahmen, antwort, antworten, auskunft, auskunfte, angaben, einzelheiten, details, anlass,
    grund, veranlassung, notwendigkeit, sache, sachverhalt, angelegenheit, thema, ministerium,
    ministeriums, verteidigungsministerium, verteidigungsministeriums, verteidigungsressort, militar,
    militars, armee, generalstab, behorde, behorden, stelle, stellen, organisation, bundnis, bundnisses,
    allianz, seite, hinweis, schultern, achseln, sprecher, sprecherin, sprechers, bezeichnet, nannte,
    das, dies, es, ob, stimmt, stimme, zutrifft, zutreffe, so, sei, ist, wahr, fall, etwas, zu,
    bestatigen, kommentieren, ausern, sagen, dementieren, richtigkeit, echtheit, berichte, berichten,
    meldungen, meldung, bericht, sicht, der, die, den, dem, einer, eine, aus
  `);

/** Verbs that evade what is asked; folded. Those of two parts stand there as one: "gibt … ahnungslos". */
export const EVADES = words(`
    gibt, gab, geben, gaben, stellt, stellte, zeigt, zeigte, bedeckt, speis*,
    abspeis*, wich*, weich*, auswich*, ausweich*, ausgewich*
  `);

/** How German says that somebody cannot confirm, or does not comment. */
export const refusals = () => ({
  cannotConfirm: [
    ...words(`
      es sei zu früh, es ist zu früh, es sei noch zu früh, es ist noch zu früh, keine möglichkeit, keinerlei möglichkeit, keine mittel, habe nichts, hat nichts, hatte nichts,
      haben nichts, liege nichts vor, liegt nichts vor, für die richtigkeit nicht verbürgen, sich nicht
      verbürgen, nicht verbürgen, unbestätigt, ohne eigene bestätigung,
      weitere informationen abwarten, erst weitere informationen abwarten,
      weitere erkenntnisse abwarten, bestätigung abwarten, wir prüfen, prüft die berichte,
      prüft diese berichte, prüft den bericht, prüfe die berichte, prüfe diese berichte,
      prüfen die berichte, prüfen diese berichte, prüft die angaben, geht den berichten nach,
      gehe den berichten nach, gehen den berichten nach, gehe den hinweisen nach,
      geht den hinweisen nach, gehe dem nach, geht dem nach, wartet auf bestätigung,
      warte auf bestätigung, warten auf bestätigung, wartet auf eine bestätigung,
      wartet noch auf bestätigung, keine möglichkeit dies zu überprüfen,
      keine möglichkeit das zu überprüfen, keine möglichkeit dies zu bestätigen,
      keine möglichkeit zur überprüfung, nichts was diese angaben stützt, nichts was dies belegt,
      nichts was das bestätigt, müsse noch bestätigt werden, muss noch bestätigt werden,
      müssen noch bestätigt werden, müsse erst bestätigt werden, muss erst bestätigt werden,
      sei noch zu bestätigen, bleibt zu bestätigen, zu früh um das zu bestätigen,
      zu früh um dies zu bestätigen, zu früh für eine bestätigung, zu früh um es zu bestätigen,
      zeigte sich skeptisch, zeigt sich skeptisch, zeigten sich skeptisch, äußerte sich skeptisch,
      äußern sich skeptisch, reagierte skeptisch, äußerte zweifel, äußert zweifel,
      äußerten zweifel, hat zweifel, haben zweifel, hegt zweifel, hegte zweifel, zweifelt daran,
      zweifelte daran, bezweifelt*, zieht in zweifel, zog in zweifel, keine beweise gesehen,
      keine belege gesehen, keine beweise dafür gesehen, keine hinweise gesehen,
      keine hinweise darauf gesehen, keine anzeichen gesehen, keine anzeichen dafür gesehen,
      nicht öffentlich bestätigen, nicht ausdrücklich bestätigen, das noch nicht bestätigen,
      dies noch nicht bestätigen,
    eine eigene bestätigung dafür, eine eigene bestätigung dazu,
    eine unabhängige bestätigung dafür, eine unabhängige bestätigung dazu,
    eine unabhängige bestätigung gebe es, eine unabhängige bestätigung gibt es,
    eine bestätigung dafür gebe es, eine bestätigung dafür gibt es,
    eine bestätigung dafür gab es,
    nicht festgestellt, nicht registriert, nicht festzustellen, nicht verzeichnet,
    nicht sagen, nicht zu sagen, nicht sicher sagen, nicht beurteilen, nicht bestätig*, nicht
    unabhängig, nicht von unabhängig*, unabhängig nicht, unabhängig überprüf*, nicht überprüf*,
    nicht verifizier*, nicht abschließend, nicht offiziell bestätig*, noch nicht bestätig*, zunächst
    nicht bestätig*, bisher nicht bestätig*, bislang nicht bestätig*, unbestätigt*, unbestaetigt*,
    keine bestätigung*, keine unabhängige bestätigung, keine offizielle bestätigung, keine beweise,
    keine belege, keine erkenntnisse, keine eigenen erkenntnisse, keine hinweise, keinen beleg*,
    keinen beweis*, keine anzeichen, weder bestätigen noch, ließ sich nicht, lässt sich nicht,
    lassen sich nicht, ließen sich nicht, liess sich nicht, ließ sich zunächst, ließen sich
    zunächst, noch keine bestätigung, steht noch aus, steht aus, ohne bestätigung, ohne dies zu
    bestätigen, nicht zweifelsfrei, nicht in der lage, kann das nicht, nicht verifiziert, wollte
    nicht bestätigen, nicht belegt, nicht belegen, nicht nachprüf*, nicht eindeutig, nicht ohne
    weiteres, nicht bestätigen, derzeit nicht bestätig*, momentan nicht bestätig*, vorerst nicht
    bestätig*, nicht bestätigt gefunden, keine bestätigung dafür, fehlt die bestätigung, fehlte eine
    bestätigung, fehlt eine bestätigung, fehlen belege, fehlen beweise, fehlt der beweis, kann nicht
    bestätigen, könne nicht bestätigen, könne dies nicht, könne das nicht, können dies nicht, können
    das nicht, kann dies nicht, konnte dies nicht, konnte das nicht, konnten dies nicht, noch nicht
    verifizier*, nicht verifizieren, nicht gesichert, nicht erwiesen, nicht bezeugen, nicht überprüfen, weder überprüf*, weder verifizier*, weder prüfen,
    nicht zu verifizieren, nicht zu überprüfen, nicht zu bestätigen, keine unabhängigen, kein beleg,
    kein beweis, kein hinweis, keinen hinweis, keine anhaltspunkte, keinen anhaltspunkt, keine
    informationen, keine eigenen informationen, keine gesicherten, über keine, nicht mit sicherheit,
    nicht mit gewissheit, ist offen, bleibt offen, bleibt unklar, blieb unklar, blieb offen,
    entzieht sich, entziehen sich, nicht beobachtet, noch nicht beobachtet, nicht gesehen habe,
    bestätigte dies nicht, bestätigt dies nicht, bestätigte das nicht, bestätigten dies nicht,
    bestätigten das nicht, bestätigte die angaben nicht, bestätigte den bericht nicht, bestätigte
    die berichte nicht, bestätigte die zahlen nicht, bestätigte die zahl nicht, bestätigen konnte,
    bestätigen könne, wissen wir nicht, wisse man nicht, weiß man nicht, nicht sagen können,
    ungeprüft*, nicht bewiesen, nicht endgültig, liegen nicht vor, liegt nicht vor, lägen nicht vor,
    hütet sich, vermied es, vermieden es, bestätigungen stehen aus, bestätigung steht aus, keinerlei erkenntnisse, keinerlei
    informationen, keinerlei belege, keinerlei beweise, nichts wisse, nichts wissen, keine eigenen angaben, nicht vertraut, keine daten, nichts gehört, keine
    angaben vorliegen, noch keine belege, bislang keine belege, bisher keine belege, keine sicheren,
    kein klares bild, keine handfesten, keine konkreten, mochte nicht bestätigen, nicht ausdrücklich
    bestätig*, nicht formell bestätig*, nicht öffentlich bestätig*, konnten nicht bestätig*, konnte
    nicht bestätig*, könnten nicht bestätig*, nicht bestätigen können, nicht bestätigen könne, nicht
    belegbar, nicht verifizierbar, nicht überprüfbar, ließ sich unabhängig nicht, ließen sich
    unabhängig nicht, lassen sich unabhängig nicht, lässt sich unabhängig nicht, unabhängig nicht
    überprüf*, unabhängig nicht verifizier*, unabhängig nicht bestätig*, nicht nachvollzieh*, nicht
    nachweis*, nicht verlässlich, nicht belegen können, nicht belegen könne, keine gewissheit, keine
    klarheit, keine eindeutigen, keine abschließenden, keine abschließende, noch keine erkenntnisse,
    bislang keine erkenntnisse, bisher keine erkenntnisse, noch keine hinweise, bislang keine
    hinweise, bislang keine bestätigung, bisher keine bestätigung, vorerst keine bestätigung,
    zunächst keine bestätigung, von unabhängiger seite, aus unabhängiger quelle, unabhängig nicht zu,
    außerstande, außer stande, eine bestätigung noch aus,
    bestätigung noch aus, bestätigung stand noch aus, bestätigung steht noch aus, steht eine
    bestätigung, stand eine bestätigung, steht die bestätigung, stand die bestätigung, fehlte dafür
    eine, fehlt dafür eine, fehlte dafür die, fehlt dafür die, fehle dafür eine, fehlte hierfür,
    fehlt hierfür, fehlte eine unabhängige bestätigung, fehlt eine unabhängige bestätigung, fehlte
    dafür eine unabhängige bestätigung, fehlt dafür eine unabhängige bestätigung, dafür keine
    bestätigung, dafür keine belege, dafür keine beweise, dafür keine hinweise, dafür keine
    erkenntnisse, keine bestätigung aus, eine bestätigung dafür gab es nicht, eine bestätigung gab
    es nicht, eine bestätigung lag nicht vor, eine bestätigung gibt es nicht, eine bestätigung dafür
    liegt nicht vor, weder bestätigen noch ausschließen, weder bestätigen noch ausschließ*, weder
    ausschließen noch bestätigen, nicht zu eigen machen, nicht zu eigen, nicht verbürgen, nicht
    dafür verbürgen, nicht untermauern, nicht erhärten, nicht bekräftigen, nicht beglaubigen, nicht
    aus eigenen quellen, nicht aus eigener quelle, aus eigenen quellen bestätigen, nicht unabhängig
    nachprüfen, nicht nachprüfen, prüfen ließ sich, überprüfen ließ sich, nachprüfen ließ sich,
    verifizieren ließ sich, bestätigen ließ sich, überprüfen ließen sich, bestätigen ließen sich,
    verifizieren ließen sich, noch geprüft, werde noch geprüft, werde geprüft, wird noch geprüft,
    prüfe dies noch, prüfe das noch, prüfe die angaben, prüfe den bericht, man prüfe, hinweise
    darauf habe man nicht, hinweise darauf gebe es nicht, hinweise darauf gibt es nicht, hinweise
    darauf fehlen, hinweise darauf lägen nicht vor, mochte dies
    nicht bestätigen, mochte das nicht bestätigen, vorerst nicht untermauern, zunächst nicht
    bestätigen, konnte das zunächst nicht, konnte dies zunächst nicht, wollte das nicht bestätigen,
    wollte dies nicht bestätigen, keine bestätigung vorliegt, keine bestätigung vorliege, keine
    bestätigung vor
  `),
    ...chains(
      'kann, könne, konnte, können, könnten, konnten',
      'sie, es, das, dies, diese',
      'aber, jedoch, allerdings, derzeit, bislang, bisher, vorerst',
      'nicht bestätigen, nicht verifizieren, nicht überprüfen, nicht unabhängig überprüfen',
    ),
    ...chains(
      'nichts davon, nichts, davon nichts, nichts dergleichen',
      'bestätigen, überprüfen, verifizieren, nachprüfen',
    ),
    ...words('nicht überprüfen können, nicht prüfen können, nicht nachprüfen können'),
    ...words('nichtsweiß, nichtswisse, nichtswissen, nichtswusste, nichtswussten'),
    ...chains(
      'fehlen, fehlten, fehle, fehlt, fehlte',
      'noch, bislang, bisher, derzeit, weiterhin, vorerst, noch immer, ihm, ihr, ihnen, jedoch',
      'belege, beweise, die belege, die beweise, bestätigungen, eine bestätigung, die bestätigung, hinweise, erkenntnisse, der beleg, der beweis, jeder beleg, jeder beweis, jede bestätigung, die informationen, informationen',
    ),
    ...chains(
      'fehlen, fehlten, fehle, fehlt, fehlte',
      'belege, beweise, die belege, die beweise, bestätigungen, hinweise, erkenntnisse, der beleg, jeder beleg, jeder beweis, jede bestätigung, informationen',
    ),
    ...chains(
      'keine, keinerlei, keine direkten, keine eigenen, keine größeren, keine aktiven',
      'kämpfe, gefechte, kampfhandlungen, truppen, soldaten, einheiten, anzeichen, hinweise, beweise, belege, indizien, bewegungen, bestätigung',
      'gesehen, beobachtet, festgestellt, registriert, ausgemacht, entdeckt, bemerkt, gesichtet',
    ),
  ],
  noComment: [
    ...words(`
      nie gesagt ob, nicht gesagt ob, sagt nicht ob, sagen nicht ob, dazu nie geäußert, nie dazu
      geäußert, zuvor nicht äußern wollen, nicht äußern wollen, nicht dazu äußern wollen,
    `),
    ...words(`
      wich der frage aus, wich den fragen aus, wich einer antwort aus, weicht der frage aus,
      von nichts zu wissen, davon nichts zu wissen, nichts davon zu wissen, nichts davon gewusst,
      verwies auf die zuständigkeit, verweist auf die zuständigkeit, kommentiere gerüchte nicht,
      kommentiere keine gerüchte, kommentiert gerüchte nicht, kommentiert keine gerüchte,
      kommentiere solche berichte nicht, kommentiere das nicht, kommentiere dies nicht,
      kommentiere medienberichte nicht, keine einzelheiten nennen, keine details nennen,
      keine angaben machen, keine zahlen nennen, keine näheren angaben machen,
      keine auskunft geben, keine auskünfte geben, keine stellungnahme abgeben,
      keinen kommentar abgeben, keine antwort geben, keine auskunft erteilen,
      antwortete nicht auf anfragen, antwortete nicht auf fragen, antwortete zunächst nicht auf,
      antwortete zunächst nicht, reagierte nicht auf fragen, reagierte nicht auf nachfragen,
      reagierte auf anfragen nicht, reagierte auf eine anfrage nicht,
      nicht in spekulationen ergehen, an spekulationen beteiligen,
      nicht an spekulationen beteiligen, nicht spekulieren, keine spekulationen anstellen,
      das nicht bewerten, dies nicht bewerten, den bericht nicht bewerten,
      die berichte nicht bewerten, nicht bewerten, keine bewertung abgeben, keine bewertung,
      enthielt sich einer bewertung, keine einschätzung abgeben, enthielt sich eines kommentars,
      enthielt sich jeden kommentars, enthielt sich jeglichen kommentars, mied eine klare antwort,
      vermied eine klare antwort, vermied eine antwort, gab keine klare antwort,
      klare antwort schuldig, umging eine klare antwort, fragen dazu nicht,
      beantwortete fragen nicht, beantwortete entsprechende fragen nicht,
      beantwortete nachfragen nicht, beantwortete anfragen nicht, beantwortete die anfrage nicht,
      reagierte der kreml nicht, reagierte der kreml zunächst nicht, reagierte moskau nicht,
      reagierte moskau zunächst nicht, reagierte pjöngjang nicht,
      reagierte pjöngjang zunächst nicht, reagierte nordkorea nicht,
      reagierte das ministerium nicht, reagierte das pentagon nicht, reagierte russland nicht,
      nicht dazu einlassen, dazu nicht einlassen, wollte sich dazu nicht einlassen, beließ es bei,
      beließ es dabei, hat sich dazu ausgeschwiegen,
    reagierte nicht auf eine anfrage, reagierte zunächst nicht auf eine anfrage,
    reagierte nicht auf anfragen, reagierten nicht auf eine anfrage,
    reagierten nicht auf anfragen, reagierte nicht auf eine bitte um stellungnahme,
    reagierte nicht auf bitten um stellungnahme,
    reagierte zunächst nicht auf eine bitte um stellungnahme,
    beantwortete eine anfrage nicht, antwortete nicht auf eine anfrage,
    ließ eine anfrage unbeantwortet, ließ anfragen unbeantwortet,
    verwies journalisten ans verteidigungsministerium,
    verwies journalisten an das verteidigungsministerium,
    verwies die journalisten an das verteidigungsministerium,
    verwies die journalisten an das verteidigungsressort,
    verwies journalisten an das verteidigungsressort,
    verwies an das verteidigungsministerium, verwies ans verteidigungsministerium,
    verwies die reporter an das verteidigungsministerium,
    verwies die journalisten, verwies die reporter, verwies die presse, verwies reporter,
    verwies medien, verwies die medien, verwies die frage an, an das verteidigungsressort,
    kann dazu nichts sagen, lägen ihm keine informationen vor,
    lägen ihr keine informationen vor,
    nicht direkt ein, nicht näher ein, nicht konkret ein, jede auskunft, jede stellungnahme, jeden
    kommentar, lehnte jede auskunft, lehnte auskünfte, unbeantwortet, verweist fragen, verwies
    fragen, verweist an das, verwies journalisten, verwies anfragen, verweist anfragen, keine
    antwort, nicht kommentier*, unkommentiert, keinen kommentar, kein kommentar, nicht äußern, nicht
    geäußert, nicht äussern, äußerte sich nicht, äußerten sich nicht, äußerte sich zunächst nicht,
    äußerte sich bislang nicht, äußerte sich bisher nicht, äußern sich nicht, äußerte sich nicht
    direkt, ohne kommentar, weder bestätigt noch, weder bestätigte noch, weder bestätigten noch,
    weder dementiert, weder bestätigt, noch dementier*, noch bestritten, noch bestätigt, noch
    zurückgewiesen, noch verneint, lehnte eine stellungnahme, lehnten eine stellungnahme, lehnte
    einen kommentar, lehnte es ab, lehnten es ab, lehnte jeden kommentar, ablehnte zu kommentieren,
    wich aus, wich der frage, wich fragen, wich einer, ausgewichen, weicht aus, weicht fragen,
    ausweich*, schwieg, schweigt, schweigen, geschwiegen, hüllt sich, hüllte sich, hüllen sich,
    keine stellung, nicht stellung, keine stellungnahme, keine angaben, ging nicht direkt, ging
    nicht auf, geht nicht auf, ließ offen, ließ die frage, lässt offen, offengelassen, offen
    gelassen, reagierte zunächst nicht, reagierte nicht, reagierten nicht, nicht reagiert, zu keiner
    stellungnahme, wollte nichts sagen, verwies an das, verwies auf das verteidigungsministerium,
    verweigerte, keine auskunft, nicht dementiert, dementierte nicht, bestritt nicht, nicht
    bestritten, bestreitet nicht, nicht zu den, wollte sich nicht, wollten sich nicht, wollte sich
    zunächst nicht, keine antwort gegeben, gibt keine antwort, gab keine antwort, gaben keine
    antwort, ohne antwort, antwort schuldig, antwort blieb, die antwort blieb, blieb eine antwort,
    blieb die antwort, antwortete nicht, antworteten nicht, antwortet nicht, beantwortete die frage
    nicht, beantwortete diese frage nicht, nicht beantwort*, nicht antworten, nicht eingehen, nicht
    näher eingehen, einzugehen, nicht auf die frage, wollte nichts, nichts sagen, nichts dazu sagen,
    nichts sagte, sagte nichts, nichts zu sagen, sagt nichts, will nichts, will dazu nichts, wollte
    dazu nichts, kein wort, mit keinem wort, verlor kein wort, verliert kein wort, keine silbe,
    keinen ton, bedeckt, schmallippig, winkte ab, winkt ab, blockte ab, blockt ab, blockte, hüllte
    sich in schweigen, hüllt sich in schweigen, stumm, stillschweigen, wortlos, verschwiegen,
    kommentierte nicht, kommentierten nicht, kommentiert nicht, wollte nicht kommentier*, will nicht
    kommentier*, nicht zu kommentieren, einen kommentar ab, eine stellungnahme ab, jeden kommentar
    ab, jeglichen kommentar, jegliche stellungnahme, jedweden kommentar, jede antwort, verwies an,
    verwiesen an, verweist an, verwies auf den generalstab, verwies auf den geheimdienst, zuständig sei das, reagierte ausweichend, reagierten
    ausweichend, reagiert ausweichend, reagiert nicht, blieb stumm, bleibt stumm, bleibt eine
    antwort, weder dementiert noch, weder ja noch nein, weder bestätigen noch dementieren, weder
    bestätigen noch bestreiten, weder bestreit*, weder ein noch aus, nahm keine stellung, nahmen
    keine stellung, nimmt keine stellung, nahm nicht stellung, nicht in die karten, unsere sache,
    ihre sache, seine sache, unsere angelegenheit, ihre angelegenheit, seine angelegenheit,
    souveräne angelegenheit, souveräne entscheidung, ging über die frage hinweg, überging die frage,
    umging die frage, mied die frage, umschiffte, ließ unbeantwortet, lässt unbeantwortet, äußert
    sich nicht, äußert sich weiter nicht, äußerten sich zunächst nicht, nicht zu äußern, nicht dazu
    äußern, wollte nicht sagen, will nicht sagen, niemanden etwas an, gehe niemanden, geht
    niemanden, geht niemand, nichts an, dazu nichts, gab es keine antwort, gab es keinen kommentar,
    ging nicht ein, keine reaktion, äußerte sich dazu nicht, äußerten sich dazu nicht, blieb vage,
    blieben vage, bleibt vage, vage, offenließ*, offenlässt, offenlassen, abwinkt*, abblockt*,
    auswich*, abwies*, abweist, weiterreich*, weiterverwies*, weiterverweis*, reichte fragen, stritt
    nicht ab, streitet nicht ab, nicht abgestritten, nicht abstritt*, nicht abstreit*, nicht
    geleugnet, leugnete nicht, leugnet nicht, nicht von sich gewiesen, nicht zurückgewiesen, weicht
    der frage, wichen aus, wichen der frage, ging auf die frage, ließ sich nicht entlocken, nicht
    entlocken, keine einzelheiten, keine details, keine weiteren angaben, keine näheren angaben,
    nicht konkret, wurde nicht konkret, ohne näher, ohne konkret, hielten sich bedeckt, hielt sich
    weiter bedeckt, gibt sich bedeckt, gab sich bedeckt, gab sich wortkarg, wortkarg, einsilbig,
    mauert, mauerte, reagierte mit schweigen, ohne reaktion, ließ anfragen, anfrage unbeantwortet,
    anfragen unbeantwortet, frage offen, weder abgestritten, weder bestritten, zu kommentieren,
    stellung zu nehmen, stellung nehmen, dazu zu äußern, sich zu äußern,
    weder bestätigen noch verneinen, weder bestätigen noch zurückweisen, weder dementieren noch
    bestätigen, keinen kommentar dazu, kein kommentar dazu, dazu keinen kommentar, dazu kein
    kommentar, keine stellungnahme dazu, dazu keine stellungnahme, lehnte eine stellungnahme ab,
    lehnte eine stellungnahme dazu ab, lehnte eine stellungnahme zu, lehnte einen kommentar ab,
    lehnte einen kommentar dazu ab, lehnte es ab die, lehnte es ab sich, wollte dies nicht
    kommentieren, wollte das nicht kommentieren, wollte dazu nicht stellung nehmen, wollte dazu
    nichts sagen, wollte sich dazu nicht, mochte sich dazu nicht, mochte dazu nichts, mochte das
    nicht kommentieren, mochte dies nicht kommentieren, mochte nichts dazu, nicht weiter
    kommentieren, ging auf die frage nicht ein, ging darauf nicht ein, geht darauf nicht ein, gingen
    darauf nicht ein, ging nicht darauf ein, ging auf die berichte nicht ein, ging auf fragen nicht
    ein, geht auf die frage nicht ein, frage nicht ein, darauf nicht ein, fragen nicht ein, ließ die
    frage unbeantwortet, lässt die frage unbeantwortet, ließ fragen unbeantwortet, ließ die frage
    offen, lässt die frage offen, ließ es offen, ließ das offen, hüllte sich zu, schwieg sich aus,
    schweigt sich aus, schweigen sich aus, schwiegen sich aus, gab sich zugeknöpft, zugeknöpft,
    verweigerte die auskunft, verweigerte jede auskunft, verweigerte eine antwort, verweigerte eine
    stellungnahme, verweigerte einen kommentar, blieb die antwort schuldig, bleibt die antwort
    schuldig, blieb eine antwort schuldig, drückte sich um, drückt sich um, mied das thema, umgeht
    die frage, übergeht die frage, wischte die frage, parierte die frage, wehrte die frage, wimmelte
    ab, wimmelt ab, nichts entlocken, wechselte das thema, verwies auf pjöngjang, verwies an
    pjöngjang, da müsse man pjöngjang fragen, man solle pjöngjang fragen, man solle das militär
    fragen,
    bestritt er nichts, bestätigte er nichts, nichts bestritten, weder dementierte noch, verwies
    fragen nach, verwies fragen zu, verweist fragen zu, verwies fragen an, verwies auf das
    verteidigungsressort, schob die frage weiter, spielte den ball
  `),
    ...chains(
      'äußerte sich, äußerten sich, äußert sich, äußern sich',
      'dazu, hierzu, dazu zunächst, dazu bislang, dazu bisher, dazu vorerst, dazu auf anfrage, dazu noch, zu den berichten, zu dem bericht',
      'nicht',
    ),
    ...words(`
      sprach lieber über, sprach von etwas anderem, wechselte rasch das
      thema, eine sache der militärs, sache der militärs, sache des militärs, sache der armee, sache des
      generalstabs, sache des verteidigungsministeriums, eine frage für das militär, eine frage für die
      militärs, eine frage für das verteidigungsministerium, eine frage an das verteidigungsministerium,
      riet den journalisten, riet journalisten, riet reportern, empfahl den journalisten, empfahl
      journalisten, bat journalisten, bat die journalisten, jede aussage, jede aussage dazu, jede
      festlegung, eine festlegung, jede klare aussage, eine klare aussage, mit den schultern, mit den
      achseln, zuckte mit den, die schultern gezuckt, lässt die frage im raum, ließ die frage im raum,
      stellte sich unwissend, gab sich unwissend, gibt sich unwissend, gab sich ahnungslos, gibt sich
      ahnungslos, zeigte sich ahnungslos, bestätigte nichts, bestätigt nichts, dementierte nichts,
      dementiert nichts, bestritt nichts, bestreitet nichts, leugnete nichts, bestätigte nichts und
      dementierte nichts, nichts bestätigt und nichts dementiert, der rede wert, nicht der rede wert,
      lohne nicht, lohnt nicht, nicht der mühe wert, kein wort dazu, kein wort darüber, ohne antwort,
      blieb ohne antwort, bleibt ohne antwort, blieben ohne antwort, keine antwort erhalten, nicht zu
      erreichen, nicht erreichbar, nicht zu sprechen, lieber nicht sprechen, nicht sprechen, nicht
      reden, nicht darüber sprechen, nicht darüber reden, nicht dazu sprechen, drückte sich vor,
      drückt sich vor, redete sich heraus, redet sich heraus, wiegelte ab, wiegelt ab, hielt sich
      heraus, kommentar erübrige, hält sich heraus, nicht hineinziehen lassen, nicht drängen lassen,
      nicht aus der reserve, aus der reserve locken
    `),
    ...chains(
      'sah, sieht, sehe, sehen, habe, hat, gebe es, gibt es, bestehe, besteht',
      'keinen anlass, keinen grund, keine veranlassung, keine notwendigkeit, kein bedürfnis',
    ),
    ...chains(
      'solle man, müsse man, möge man, sollten journalisten, sollten reporter',
      'die armee, das militär, das verteidigungsministerium, den generalstab, pjöngjang, moskau, die militärs, die nordkoreaner, die russen, den kreml',
      'fragen',
    ),
    ...chains(
      'wisse, weiß, wusste, wissen, wüsste',
      'davon, von der sache, von den berichten, darüber, von alledem, von dem vorgang, hiervon, dazu',
      'nichts',
    ),
    ...chains(
      'nie, niemals, nicht, bislang nicht, bisher nicht',
      'offen, klar, eindeutig, öffentlich, ausdrücklich, direkt, offiziell, unumwunden',
      'gesagt, erklärt, ausgesprochen, mitgeteilt',
    ),
    ...chains(
      'kann, könne, konnte, können, könnten',
      'das, dies, es, so etwas, solche berichte, derlei',
      'nicht kommentieren',
    ),
    ...chains(
      'die lage, die situation, davon sei, darüber sei, der vorgang, die angelegenheit',
      'sei nicht bekannt, ist nicht bekannt, nicht bekannt, sei nichts bekannt, nichts bekannt',
    ),
    ...words(`
      wisse nichts, weiß nichts, wissen nichts, wusste nichts, wisse man nichts, weiß man nichts, nichts
      bekannt, nicht bekannt, keine kenntnis, keine kenntnisse, keinerlei kenntnis, nicht im bilde, nicht
      informiert, nicht unterrichtet, ihm lägen keine informationen, ihr lägen keine informationen, ihm
      lägen keine informationen vor, ihr lägen keine informationen vor, überließ die antwort, überlässt
      die antwort, überließ es dem, überließ das dem, speist* ab, abspeis*, es abgelehnt, es stets
      abgelehnt, es bisher abgelehnt, es bislang abgelehnt, es wiederholt abgelehnt, es immer abgelehnt,
      eine stellungnahme abgelehnt, einen kommentar abgelehnt, jeden kommentar abgelehnt, jede
      stellungnahme abgelehnt, einen kommentar verweigert, eine stellungnahme verweigert, nichts zu
      erfahren, dazu nichts zu erfahren, war nichts zu erfahren, nichts zu hören, dazu nichts zu hören,
      weder bekannt noch, weder bestätigt oder, mit keinem wort erwähnt, mit keiner silbe erwähnt, nicht
      erwähnt, nie erwähnt, bislang nicht erwähnt, mit keinem wort
    `),
    ...chains(
      'erwähnten, erwähnte, erwähnen, erwähnt',
      'das, es, dies, sie, davon',
      'nicht, bislang nicht, bisher nicht, nie, mit keinem wort, bisher mit keinem wort',
    ),
    ...chains(
      'satellitenbildern, berichten, themen, meldungen, vorwürfe, vorwürfen, angaben, thema, berichte, nachfragen, sache, bericht, angelegenheit',
      'nicht ein, nicht näher ein, zunächst nicht ein, nicht weiter ein, nicht direkt ein',
    ),
    ...words(`
      hielt sich bedeckt, halten sich bedeckt, hält sich bedeckt, hielt man sich bedeckt, hält man sich
      bedeckt, man sich bedeckt, hielt sich zurück, hält sich zurück, hielt man sich zurück, weder ja noch
      nein, reichte die frage weiter
    `),
    ...chains(
      'keine',
      'offizielle, klare, direkte, öffentliche, eindeutige, unmittelbare, weitere',
      'reaktion, antwort, stellungnahme, äußerung, auskunft',
    ),
    ...chains(
      'kommentierte, kommentierten, kommentiert, kommentieren',
      'das, dies, es, die berichte, den bericht, die gefangennahme, die angaben, die meldungen, die vorwürfe, den vorgang',
      'nicht, zunächst nicht, bislang nicht, bisher nicht, vorerst nicht',
    ),
    ...words(`
      wehrte die frage ab, abwehr* die frage, so weit nicht gehen, nicht so weit gehen, sei russlands
      sache, ist russlands sache, russlands eigene sache
    `),
    ...words(`
      ahnungslosgibt, ahnungslosgab, ahnungslosgeben, ahnungslosgaben, ahnungslosstellt,
      ahnungslosstellte, ahnungsloszeigt, ahnungsloszeigte
    `),
    ...words(`
      davon nichts wissen, nichts davon wissen, will nichts wissen, wollte nichts wissen, will davon nichts wissen, wollte davon nichts wissen, wollte von alledem nichts wissen, nichts gewusst, gar nichts wissen, gar nichts gewusst, um den heißen brei, herumgedruckst,
      druckste herum, druckst herum
    `),
    ...chains(
      'verwies, verweist, verwies er, verwies sie',
      'lieber, stattdessen, nur, lediglich, bloß',
      'auf, an',
    ),
    ...chains(
      'nicht alles, nicht jede meldung, nicht jeden bericht, nicht jedes gerücht, nicht alle berichte, nicht ständig, nicht jedes mal, nicht jedesmal',
      'kommentieren, zu kommentieren, kommentiert, bewerten, etwas sagen, etwas dazu sagen, stellung nehmen, beantworten',
    ),
    ...words(`
      nicht festlegen, nicht festlegte, nicht festzulegen, nicht drängen, lächelte nur,
      lächelte bloß, reagierte mit einem lächeln, antwortete mit einem lächeln, antwortete mit einer
      gegenfrage, mit einer gegenfrage, mit einem scherz, mit einem witz, redete sich, wand sich, windet
      sich, winden sich, ließ sich nichts entlocken, ließ sich dazu nichts, hüllt* sich, nicht in die
      karten schauen, nicht in die karten blicken, ließ ins leere laufen, ins leere, lief ins leere,
      tauchte ab, taucht ab, stellte sich taub, stellt sich taub, stellt sich dumm, stellte sich dumm,
      hielt dicht, hält dicht, schob die frage, schob die verantwortung, schiebt die frage, gab die
      frage weiter, reichte die frage, spielte den ball weiter, wich der antwort, wich jeder antwort,
      wich jeder klaren, hielt sich vage, nicht wissen ob, nichts von alledem
    `),
    ...chains(
      'ans, ans, an das, an die, an den, aufs, auf das, auf die, auf den',
      'militär, verteidigungsressort, verteidigungsministerium, militärs, armee, generalstab, streitkräfte',
      'verwies, verwiesen, verweist, verwiesen hat',
    ),
    ...chains(
      'äußerte sich, äußerten sich, äußert sich, äußern sich, reagierte, reagierten, reagiert, antwortete, antworteten',
      'auf anfrage, auf nachfrage, auf anfragen, auf nachfragen, auf fragen, auf die frage, auf eine anfrage, auf mehrere anfragen, zunächst auf anfrage',
      'nicht, zunächst nicht, bislang nicht, vorerst nicht, bisher nicht',
    ),
  ],
  refuses: words(`
    wisse nicht, weiß nicht, wissen nicht, wusste nicht, ablehnt*, ablehnen, abgelehnt, abzulehnen, verweiger*, verzichtet*, sich nicht, sich
    weder, sich bislang nicht, sich bisher nicht, sich noch nicht, sich zunächst nicht, sich vorerst
    nicht, sich weiterhin nicht, sich auch nicht, vermied, vermieden, vermeidet, hütete sich,
    verwies, verweist, verwiesen, verweise, weigert* sich, scheute sich, sträubt* sich
  `),
  answers: words(`
    stellungnahme, stellungnahmen, kommentar, kommentare, auskunft, auskünfte, antwort, antworten,
    äußerung, äußerungen, einschätzung, bewertung, zu äußern, zu kommentieren, zu beantworten,
    festzulegen, äußern, äußere, geäußert, äußerte, einlassen, eingelassen, festlegen, festgelegt,
    positionieren, positioniert, auslassen, ausgelassen, stellung zu nehmen, auf fragen einzugehen,
    auf die frage einzugehen, darauf einzugehen, ans militär, an das militär, ans
    verteidigungsministerium, an das verteidigungsministerium, ans verteidigungsressort, an das
    verteidigungsressort, an die armee, an die militärs, an den generalstab, an die streitkräfte, ans
    außenministerium, an das außenministerium, dran sei, daran sei, dran ist, daran ist, stimme,
    stimmt, zutreffe, zutrifft, wahr sei, wahr ist, an pjöngjang, nach pjöngjang, an die zuständigen
  `),
});
