import { words } from './words';

/** How German points to what stood before: who spoke, what was said, how many they were. */
export const pointing = () => ({
  sameFigure: words(`
    dieselbe zahl, dieselben zahlen, die gleiche zahl, die gleichen zahlen, derselben
    zahl, der gleichen zahl, eine ähnliche zahl, ähnliche zahlen, einer ähnlichen zahl,
    ähnlichen zahlen, dieselbe größenordnung, derselben größenordnung, eine ähnliche
    größenordnung, ähnlichen größenordnung, gleichlautende zahlen, die gleiche
    größenordnung, eine vergleichbare zahl,
    diese zahl nennt auch, dieselbe zahl nennt, die zahl nennt auch, diese zahl verwendet auch,
    diese zahl nannte auch, auf die gleiche zahl, auf dieselbe zahl, von derselben zahl, von der
    gleichen zahl, mit derselben zahl, dieselbe bilanz, die gleiche bilanz
  `),
  toldFigure: words(`
    die zahl, die zahlen, der zahl, den zahlen, diese zahl, diese zahlen, dieser zahl, diesen
    zahlen, jene zahl, die angabe, diese angabe, dieser angabe, zahlenangabe*, die opferzahl*, diese
    opferzahl*, der opferzahl, den opferzahlen, die verlustzahl*, diese verlustzahl*, den
    verlustzahlen, die totenzahl*, die truppenzahl*, diese truppenzahl*, die bilanz, diese bilanz,
    der bilanz, die schätzung*, diese schätzung*, der schätzung, den schätzungen, dieser schätzung,
    die größenordnung, diese größenordnung, dieser größenordnung, die höhe der verluste, das ausmaß
    der verluste, die summe, die gesamtzahl, die truppenstärke, die stärke, die südkoreanische
    angabe*, die südkoreanische zahl*, die südkoreanischen zahlen, die südkoreanischen angaben, die
    südkoreanische schätzung, die ukrainische angabe, die ukrainische zahl*, die ukrainischen
    zahlen, die ukrainischen angaben, die ukrainische schätzung, die britische zahl*, die britischen
    zahlen, die britische angabe, die britischen angaben, die britische schätzung, die amerikanische
    zahl*, die amerikanischen zahlen, die amerikanischen angaben, die amerikanische schätzung, die
    genannte zahl, die genannten zahlen, genannten zahl, die kolportierte zahl, die hohe zahl, die
    westliche angabe*, die westlichen angaben, die westlichen zahlen, seouls zahl*, seouls angabe*,
    seouls schätzung, kiews zahl*, kiews angabe*, kiews schätzung, londons zahl*, londons angabe*,
    washingtons zahl*, washingtons angabe*, zu der zahl, zu den zahlen, zur zahl, zu zahlen, konkrete
    zahlen, genaue zahlen, die genaue zahl
  `),
  thatIsWhat: words(`
    diese bilanz legte, diese bilanz zog, diese bilanz nannte, diese zahl legte,
    diese zahl nannte, diese zahlen legte, diese zahlen nannte, diese schätzung legte,
    diese schätzung nannte, so lautet die schätzung, so lautet die bilanz,
    so die schätzung, so die bilanz,
    das kündigte, dies kündigte, kündigte dies, kündigte das, das sagte, das teilte, dies teilte,
    das erklärte, das gab, dies gab, das berichtete, das geht aus, dies geht aus, dies sagte, dies
    erklärte, das meldete, das schrieb, das teilten, das berichten, gab dies, gab das, teilte dies,
    erklärte dies, berichtete dies, sagte dies, dies meldete, dies berichtete, dies schrieb, so
    formulierte, das behauptete, das behauptet, dies behauptet, das sagt, das sagten, das meldet,
    das berichtet, das schreibt, das verkündete, das schätzt, das schätzte, das verlautete, meldete
    dies, schrieb dies, verkündete dies, räumte dies, so steht es
  `),
  sameSpeaker: words(`
    er, sie, ihm zufolge, ihr zufolge, ihm, der sprecher, die sprecherin, des sprechers, der
    minister, die ministerin, des ministers, das ministerium, des ministeriums, der präsident, des
    präsidenten, der staatschef, der geheimdienst, des geheimdienstes, der nachrichtendienst, dem
    geheimdienst, die behörde, der behörde, der generalsekretär, die agentur, der agentur, das
    amt, der gouverneur, der general, der diplomat, die diplomatin, der botschafter, die
    botschafterin, der abgeordnete, die abgeordneten, den abgeordneten, der politiker, der
    parlamentarier, das militär, der generalstab, das bündnis, der machthaber, der
    regierungssprecher, dieselbe quelle, die erklärung, der bericht, dem bericht, der
    regierungschef, der außenminister, der verteidigungsminister, der geheimdienstchef, der
    kremlchef, der kremlsprecher, der pentagon sprecher, der us minister, letzterer, dieser, die
    regierung, die staatsmedien, der beamte, der nato chef, der norweger, der niederländer,
    sprecherin, sprecher, ministerin, minister, militärkommission, behörde, ministerium,
    geheimdienst, nachrichtendienst, generalstab, diplomat, botschafter, agentur, gouverneur,
    staatschef, mitteilung, lagebericht, erklärung, bericht, dokument, schreiben, der mitteilung,
    der erklärung, dem lagebericht, bündnis, bündnisses, der regierungsvertreter, der
    regierungsbeamte, die behörden, der sprecher des, die nachrichtenagentur, der
    nachrichtenagentur, der pressesprecher, die pressesprecherin, der vertreter, die vertreterin,
    der gesandte, die gesandte, der ukrainer, der südkoreaner, der amerikaner, der russe, der
    franzose, der brite, der us diplomat, der parlamentsabgeordnete, der oberbefehlshaber, der
    generalstabschef, der premierminister, der ressortchef, der chefdiplomat, der gouverneur der,
    der sicherheitsberater, der kommandant, der kommandeur, die beamten, beamte, der insider, der
    dienst, des dienstes, dem dienst, die dienste, das ressort, das präsidialamt, das papier, das
    dokument, das schreiben, das kommuniqué, das bulletin, das statement, der text, dem text, die
    kommission, das gremium, der ausschuss, die allianz, die militärs, der militär, der chef, die
    chefin, gesandte, vertreterin, vertreter, pressesprecher, generalsekretär, außenminister,
    verteidigungsminister, abgeordnete, abgeordneten, abgeordneter, der vizechef, der oberst
  `),
  someone: words(`
    der westen, westliche staaten, westliche
    regierungen, westliche länder, ein analyst, eine analystin, analysten, experten, ein experte,
    eine expertin, expertinnen, beobachter, beobachtern, militärexperten, militärexperte,
    militäranalysten, quellen, eine quelle, medienberichten, medienberichte, medienbericht,
    zeitungsbericht, presseberichten, zeitungsberichten, medien, blogger, militärblogger*, forscher,
    ein forscher, eine forscherin, historiker*, politologe*, politikwissenschaftler*, ein anwohner,
    anwohner, kritiker, ein soldat, berichten, insider*, man wisse, wisse man, man habe keine, habe
    man keine, korea experte, ein professor, manche, ein fachmann, ein kenner, kenner, ein forscher
    des, militärhistoriker*, augenzeugen, menschenrechtler, aktivisten, ein überläufer, überläufer,
    ein sprecher der organisation, ein ökonom, denkfabrik, thinktank, institut, ein bewohner,
    bewohner, ein arzt, ein pfleger, russische militärblogger, kriegsblogger*, telegram kanäle,
    telegram kanal, soziale medien, sozialen medien, ein ausbilder, ein kommandeur, ein
    drohnenpilot, ein offizier, ein frontsoldat, der experte, die expertin, der analyst, der
    forscher, der professor, der historiker
  `),
  report: words(`
      der vorwurf, die beschuldigung*, um bestätigung gebeten, um eine bestätigung gebeten, um einen kommentar gebeten, um stellungnahme
      gebeten, um eine stellungnahme gebeten,
      die sache, der sache, von der sache, diese sache, der frage an, frage nach, fragen nach, frage zu, fragen zu, all
      das, all dies, das ganze, die ganze geschichte, die geschichte, diese geschichte,
      darüber, davon, hiervon, geheimdiensterkenntnisse, geheimdienstangelegenheiten, geheimdienstfragen,
      nannte das eine, nannte das einen, nannte das ein, nennt das eine, bezeichnete das als,
      bezeichnet das als, wies das zurück, weist das zurück, streitet das ab, stritt das ab,
      tat das als, wolle das nicht, wollte das nicht, will das nicht, mochte das nicht,
      könne das nicht, kann das nicht, konnte das nicht, konnten das nicht, ist das noch nicht,
      sei das noch nicht, der darstellung, dieser darstellung, eine bestätigung dafür,
    dies, die ersten berichte, ersten berichte, erste berichte, die ersten meldungen, erste
    meldungen, die berichte, den berichten, diese berichte, diesen berichten, entsprechende
    berichte, entsprechenden berichten, berichte über, berichten über, solche berichte, die
    meldungen, diese meldungen, meldungen über, die information*, diese information*, die angaben,
    diese angaben, angaben aus, die vorwürfe, diese vorwürfe, den vorwürfen, die anschuldigungen,
    diese anschuldigungen, die behauptung*, diese behauptung*, den vorwurf, die entsendung, den
    einsatz, die truppenentsendung, das thema, dem thema, die frage, die gerüchte, die
    geheimdienstangaben, die erkenntnisse, der angelegenheit, die präsenz, die stationierung, dazu,
    die behauptungen, diesen behauptungen, den behauptungen, diese aussagen, die aussagen, den
    aussagen, diese darstellung*, den darstellungen, diesen angaben, den angaben, den informationen,
    diesen informationen, diese zahl, diese zahlen, solche meldungen, solchen meldungen, den
    meldungen, diesen meldungen, solche angaben, solche vorwürfe, solche behauptungen, dieser
    vorwurf, diesen vorwurf, der bericht, den bericht, diesen bericht, die nachricht, diese
    nachricht, den spekulationen, die spekulationen, diese spekulationen, den gerüchten, solchen
    gerüchten, diesen sachverhalt, den sachverhalt, den vorgang, dem vorgang, die vorgänge, die
    entsendungen, der einsatz, die truppenfrage, die vorhaltung*, diese vorhaltung*, die
    unterstellung*, diese unterstellung*, die truppen aus nordkorea, einer entsendung, eine
    entsendung, fragen dazu, nachfragen, entsprechende meldungen, entsprechenden meldungen,
    entsprechende angaben, entsprechenden angaben, entsprechende vorwürfe, entsprechenden vorwürfen,
    gegenteiliges, darauf angesprochen, danach gefragt, hierzu, stereotypen gerüchten, die meldung,
    diese meldung, der meldung, die nachrichten, diese nachrichten, solche nachrichten, die
    enthüllung*, die schilderung*, die anschuldigung, diese anschuldigung, die mutmaßung*, diese
    mutmaßung*, die medienberichte, den medienberichten, entsprechende medienberichte, diese
    einschätzung, die einschätzung, diese erkenntnisse, die verlegung, die beteiligung, die
    truppenhilfe, die truppenverlegung, fragen danach, die aussage, diese aussage, derlei berichte,
    derlei meldungen, derartige berichte, derartige meldungen, derartigen berichten, derartige
    vorwürfe, derartige behauptungen, jegliche vorwürfe, sämtliche vorwürfe, alle vorwürfe, zu dem
    bericht, zum bericht, zu den berichten, zu berichten, zu diesem bericht, zu diesen berichten,
    den artikel, zu dem artikel, hierfür, hierüber, die überfahrt*, den abzug, diesen abzug, den
    rückzug, diesen rückzug, die gefangennahme, diese gefangennahme, die lieferung*, die übergabe,
    den transport, den seetransport, diese version, diese schilderung, die ratifizierung, den neuen
    truppen, die neuen truppen, den truppentransport, die neue truppenverlegung, die
    satellitenbilder, den satellitenbildern, den aufnahmen, die aufnahmen, das video, diese
    berichterstattung, die berichterstattung, den zeitungsbericht, diese lesart, die lesart, die
    behauptung, mutmaßungen, solche mutmaßungen, die mutmaßungen, solche spekulationen, derlei
    spekulationen, derlei gerüchte, derlei behauptungen, die darstellung seouls, die darstellung
    kiews, kiews darstellung, seouls darstellung
  `),
});
