import { denials } from './de-denials';
import { pointing } from './de-pointing';
import { EVADES, MANNER, refusals } from './de-refusals';
import { FREQUENT } from './frequent';
import type { Lexicon } from './types';
import { words } from './words';

const UNITS = words('ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun');
const TENS = words('zehn, zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig');
const SMALL: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  zweihundert: 200,
  dreihundert: 300,
  vierhundert: 400,
  fünfhundert: 500,
  sechshundert: 600,
  siebenhundert: 700,
  achthundert: 800,
  neunhundert: 900,
};

/** German writes its numbers as one word: "zwölftausend", "fünfundzwanzigtausend". */
const numbers = (): Record<string, number> => {
  const words: Record<string, number> = { ...SMALL, dutzend: 12 };
  TENS.forEach((ten, tens) => {
    UNITS.forEach((unit, ones) => {
      if (tens > 0) words[`${unit}und${ten}`] = (tens + 1) * 10 + ones + 1;
    });
  });
  for (const [word, value] of Object.entries(words)) {
    if (word !== 'dutzend') words[`${word}tausend`] = value * 1000;
  }
  return {
    ...words,
    eintausend: 1000,
    eintausendeinhundert: 1100,
    tausendfünfhundert: 1500,
    eintausendfünfhundert: 1500,
    elfhundert: 1100,
    fünfzehnhundert: 1500,
    viertausendsiebenhundert: 4700,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    anderthalbtausend: 1500,
    eineinhalbtausend: 1500,
  };
};

export const de = (): Lexicon => ({
  language: 'de',
  includes: words('darunter, einschliesslich, auch, insbesondere'),
  pastWithoutDots: words(`
    hatte, hatten, wurde, wurden, waren, konnten, mussten, durften, gaben, trugen, truge, kampfe
  `),
  partOf: words('der, von'),
  admits: words('eingeraum*, einraum*, zugegeb*, zugeb*, eingest*'),
  totals: words(
    'ubersteig*, uberschreit*, uberschritt*, ubertreff*, ubertraf*, uberstieg*, betrag*, betrug*, erreich*, belauf*, belief*',
  ),
  perfectInfinitives: words('haben, sein'),
  passiveInfinitive: 'werden',
  inPlace: words('nach, in, gegen'),
  possessives: words('seine, seinen, seiner, seinem, eigene, eigenen, eigener'),
  objectPronouns: words('ihnen'),
  ownedBy: words('von, vom, der, des, eines, einer'),
  relativePronouns: words('wo, deren, dessen'),
  about: words('uber, nach'),
  evades: EVADES,
  verdicts: words('falsch, mitnichten, keineswegs'),
  refers: words('verwies*, verweis*'),
  accusedOf: words('nach, zu'),
  afterSource: words(`
    hat, habe, haben, hatte, hatten, hätte, hätten, ist, sind, sei, seien, war, waren, wird, werde,
    werden, wurde, wurden, soll, sollen, sollte, sollten, will, wolle, wollte, kann, konnte, könnte,
    könnten, muss, musste, lieferte, liefert, schickte, schickt, entsandte, entsendet, erhielt,
    erhält, bekam, bekommt, befinden, befanden, kämpfen, kämpften, plant, plante
  `),
  speakerMayFollow: true,
  commaBeforeClauses: true,
  separable: words(`
    ab, an, auf, aus, bei, bereit, ein, fest, fort, frei, gefangen, heran, herbei, hervor, hin,
    hinein, hinzu, los, mit, nach, nieder, offen, preis, teil, um, vor, voran, weg, weiter, wieder,
    zu, zurück, zusammen, bekannt, bevor, dar, durch, entgegen, fern, heraus, hinaus, klar, kund,
    nahe, statt, voraus, vorbei, beiseite, ahnungslos, falsch, nichts
  `),
  nounsHaveCapitals: true,
  reportsInMood: true,
  cues: {
    sameSource: words(`
      nach deren schätzung*, nach deren angaben, deren angaben zufolge, nach dessen angaben, dessen
      angaben zufolge, nach dessen schätzung*, deren schätzung* zufolge, nach deren erkenntnissen,
      nach dessen erkenntnissen, demnach, den angaben zufolge, diesen angaben zufolge, den angaben
      nach, dem bericht zufolge, ihm zufolge, ihr zufolge, seiner ansicht nach, ihrer ansicht nach,
      seinen worten zufolge, nach seinen worten, nach seinen angaben, nach ihren angaben, seiner
      darstellung nach, den worten zufolge, diesen worten zufolge, dieser quelle zufolge, der
      mitteilung zufolge, dem dokument zufolge, dem papier zufolge, der erklärung zufolge, den
      erkenntnissen zufolge, diesen erkenntnissen zufolge, dem vernehmen nach, ihren worten zufolge,
      nach ihren worten, ihrer darstellung nach, nach seiner darstellung, nach ihrer darstellung,
      nach seiner ansicht, nach ihrer ansicht, nach seiner einschätzung, nach ihrer einschätzung,
      seiner einschätzung nach, ihrer einschätzung nach, seiner meinung nach, nach seiner kenntnis,
      nach seiner schätzung, nach dieser schätzung, dieser schätzung zufolge, nach diesen angaben,
      diesen angaben nach, nach diesen erkenntnissen, nach diesem bericht, seinen angaben zufolge,
      ihren angaben zufolge, seines wissens, nach dieser lesart
    `),
    reported: words(`
      sei, seien, soll, sollen, habe, hätten, werde, würden, stehe, stünden, befände*, solle, könne, gebe, müsse,
      bleibe, verfüge, erhalte, komme, gehe, hätte, wären, wäre, würde, liege, bekäme, gäbe, gäben,
      liefere, erhielten, stünde, kämpfe, sterbe, trage, trügen, nehme, bekomme, handele, handle,
      verletze, verstoße, breche, widerspreche, laufe, befinde, halte, schicke, sende, entsende,
      setze, bilde, lasse, diene, richte, bedeute, stelle, beliefere, unterstütze, wisse, sehe,
      versorge, überlasse, gewähre, leiste, greife, beziehe, besitze, verlege, verliere, erleide,
      ersetze, ermögliche, bezahle, zahle, verschaffe, transportiere, stationiere, kooperiere,
      profitiere, trainiere, eskaliere, provoziere, gefährde, bedrohe, untergrabe, missachte,
      ignoriere, umgehe, bereite, plane, beabsichtige, erwäge, wolle, dürfe, erwarte, rechne,
      verwende, brauche, benötige, kaufe, verkaufe, produziere, gehöre, entspreche, bestehe,
      drohe, wachse, steige, ziehe, führe, beherrsche, kontrolliere, schließe, unterzeichne,
      zeige, spreche, helfe, leihe, verstärke, erhöhe, verbessere, modernisiere, teste, erprobe,
      entwickle, arbeite, bekämpfe, verteidige, erobere, verwunde, fange, nutze, bilde, baue,
      finde, kenne, könnten, müssten, dürften, beteilige, stamme, umfasse, zähle, belaufe, betrage
    `),
    from: words('aus'),
    planAfter: words(`
      beschlossen, verlangt, verlangte, verlangten, gefordert, forderte, forderten, angemahnt, angekündigt, zugesagt, vorgesehen, plant, plane, planen, will, wolle, wollen,
      sollen, sollten, werden sollen, werden sollten, werden soll, vorhat, beabsichtige, anvisiert,
      in aussicht gestellt, ins auge gefasst, geplant, geplante, planten, werden dürften, anstrebe,
      anstrebt, vorbereite, vorbereitet, bevorstehe, bevorsteht
    `),
    mayAfter: words('könnte, könnten, werden könnten, werden könnte'),
    say: words(`
    schrauben die zahl, schraubt die zahl, schraubte die zahl, schraubten die zahl,
    heben die zahl, hebt die zahl, erhöhen die zahl, erhöht die zahl, erhöhte die zahl,
    korrigieren die zahl, fürchtet man, fürchteten,
      polterte, wetterte, ätzte, spottete, höhnte, klartext, beteuert*, kritisier*, vermeldet*, ging zuletzt von, geht inzwischen von, ging zuvor
      von, ging bisher von, ging bislang von, geht mittlerweile von, gehen inzwischen von, wusste zu
      berichten, mutmaßt*, taxiert*, rechnete, rechneten, bedankte sich, bedankt sich, würdigte,
      würdigt, korrigierte seine, hob seine schätzung, erhöhte seine, revidierte, sehen nordkorea*,
      sieht nordkorea*, bringt ins spiel, gibt an, gab an, geben an, gaben an, sagte*, sagt, sagen,
      gesagt, sage, erklärt*, erkläre, erklären, mitgeteilt, mitteilt*, mitteilen, mitteilung, gab
      bekannt, gaben bekannt, bekannt gegeben, bekanntgegeben, bekannt gab, berichtet*, meldet*,
      melden, gemeldet, betont*, betonen, ergänzt*, hinzugefügt, unterstrich, unterstreicht, warnt*,
      gewarnt, warnen, schätzt*, schätzen, geschätzt, schätzungen, beziffert*, beziffern,
      veranschlagt*, behauptet*, behaupten, erläutert*, führte aus, ausgeführt, schrieb*, schreibt,
      schreiben, geschrieben, angekündigt*, ankündigt*, spricht von, sprach von, sprechen von,
      sprachen von, gesprochen, sprach, spricht, sprachen, geht davon aus, gehen davon aus, ging
      davon aus, gingen davon aus, gehe davon aus, davon ausgeht, davon ausgehen, geht von, gehen
      von, ging von, ausgegangen, verweist, verwies, verwiesen, wies darauf, weist darauf, wiesen
      darauf, hingewiesen, registriert*, beobachtet*, festgestellt, stellte fest, stellt fest,
      feststellt*, erfasst*, unterrichtet*, informiert*, äußert*, geäußert, äusserte*, verurteilt*,
      prangert*, verkündet*, legte dar, argumentiert*, vermutet*, nannte, nennt, nennen, nannten,
      bezeichnet*, sieht darin, sah darin, sehen darin, rechnet damit, rechnet mit, rechnen mit,
      rechnen damit, antwortet*, entgegnet*, publizier*, veröffentlicht*, zählt*, glaubt, glauben,
      erfahren, präzisiert*, resümiert*, wiederholt*, versichert*, hob hervor, machte deutlich, hieß
      es, heißt es, hiess es, heisst es, fest davon überzeugt, zeigte sich überzeugt, ließ
      verlauten, verlautete, verlautbart*, postet*, bilanziert*, dankte, dankt, lobte, lobt, rügte,
      fasste zusammen, konstatiert*, entdeckt*, spricht sich, beklagt*, erinnerte, erinnert, vertrat
      die, vertritt die, der ansicht, der meinung, der auffassung, hält fest, schlussfolger*, kommt
      zu dem, kommen zu dem, kam zu dem, widersprach, deutlich machte, hat erkenntnisse, habe
      erkenntnisse, haben erkenntnisse, hat informationen, habe informationen, haben informationen,
      geht davon, gehen davon, ist überzeugt, sind überzeugt, sei überzeugt, ist sicher, will
      beobachtet haben, will erfahren haben, gab dies, gaben dies, machte klar, stellte klar,
      stellten klar, zitiert ihn, lauten, behaupte, retour*, erwidert*, kontert*, hielt dagegen,
      hält dagegen, hielten dagegen, ließ wissen, lässt wissen, ließ durchblicken, lässt
      durchblicken, ließ erkennen, lässt erkennen, gab zu verstehen, gibt zu verstehen, gab zu
      protokoll, gibt zu protokoll, tat kund, verriet*, verrät, plauderte, enthüllt*, skizziert*,
      umriss, schildert*, führt aus, führten aus, wertet*, werten, deutet*, stuft*, taxieren,
      rechnet, kalkulier*, hochgerechnet, hebt hervor, heben hervor, hoben hervor, streicht heraus,
      strich heraus, pocht*, beharrt*, bekräftigt*, signalisier*, prognostizier*, unterstell*,
      mahnte, zeigt sich überzeugt, zeigten sich überzeugt, zeigt sich sicher, zeigte sich sicher,
      gibt sich überzeugt, gab sich überzeugt, zeigte sich besorgt, legt nahe, legte nahe, legen
      nahe, legten nahe, deutet darauf, deuten darauf, deutete darauf, spekulier*, spottet*, spotte,
      lästert*, ätzte, wettert*, twittert*, schrieb auf, trug vor, trägt vor, tragen vor, trugen
      vor, brachte vor, brachten vor, bringt vor, macht geltend, machte geltend, machten geltend,
      wandte ein, wendet ein, referier*, verbreitet*, fasst zusammen, notiert*, attestier*,
      bescheinigt*, diagnostizier*, brandmark*, geißelt*, sprach sich, hat angaben, ging noch von,
      geht jetzt von, beziehungsweise gab an, weiß, weiß von, will wissen, wollen wissen, will
      erfahren, hat festgestellt, festgehalten, dokumentier*, listet*, führt auf, zählte auf,
      beschreibt, beschrieb*, beschreiben, ist zu lesen, stand zu lesen, liest man, vermelden,
      korrigiert*, erhöhte ihre, erhöhte die schätzung, setzte die zahl, gibt die zahl, gab die
      zahl, gibt bekannt, geben bekannt, macht bekannt, machte bekannt, machte öffentlich,
      veranschlagen, bewertet*, meint*, urteilt*, sehen darin einen, sprachen sich, für plausibel,
      für glaubhaft, für glaubwürdig, für wahrscheinlich, für sehr wahrscheinlich, für höchst
      wahrscheinlich, für durchaus möglich, pries, priesen, preist, rühmte, rühmt, bejubelt*, die
      rede, rechnet vor, rechnete vor, rechnen vor, spricht mittlerweile, hält für, halten für,
      hinzufüg*, ankündige, bekanntgibt, bekanntgab*, bekanntgeb*, bekanntmacht*, mitteile,
      vorwirft, vorwerf*, vorwarf*, anführte*, anführt, ausführte*, ausführt, angibt, angab*,
      hervorhob*, hervorhebt, darlegt*, klarstellt*, vortrug*, vorträgt, vorbracht*, vorbringt,
      einwand, einwandt*, einwendet*, vorrechne*, zusammenfasst*, festhielt*, festhält,
      dagegenhielt*, kundtat*, kundtut, nahelegt*, hinwies*, hinweist, hinweisen, ausging*, ausgeh*,
      aufführt*, aufzählt*, preisgab*, erwartet dass, erwarten dass, erwartete dass, erwartet bis
      zu, erwartet rund, erwartet etwa, erwartet mindestens, erwartet insgesamt, sieht in der, sehen
      in der, sah in der, sahen in der, sieht in dem, sehen in dem, sieht in ihrer, sieht hierin,
      sehen hierin, haben wollen, haben will, kommen sah, kommen sieht, frohlock*, höhnt*, jubelt*,
      klagte, klagt, tönt*, raunt*, orakel*, prahlt*, schimpf*, erzähl*, rechtfertigt*, empört*,
      zürnt*, sinnier*, insistier*, beanstand*, bemängel*, zog bilanz, zieht bilanz, ließ
      ausrichten, lässt ausrichten, gab zu bedenken, gibt zu bedenken, geben zu bedenken, machte
      aufmerksam, macht aufmerksam, aufmerksam gemacht, titelt*, kabelt*, kommentierte, kommentiert,
      mitgeteilt wurde, nachschob*, öffentlich gemacht, öffentlich machte, hob die zahl, darstell*,
      einordn*, dagegenhält, widersprachen, widerspricht, umschrieb*, wird zitiert, wurde zitiert,
      lässt sich zitieren, ließ sich zitieren, erwarte, sei die rede, brüstet*, triumphier*, verwies
      auf erkenntnisse, verteidigte die, verteidigte das, verteidigte den, verteidigte seine,
      rechtfertigte die, feststellen, aufzeigt*, sehen resolutionen, sieht resolutionen, sahen
      resolutionen, sieht darin einen, folgert*, schließt daraus, schloss daraus, zieht den schluss,
      zog den schluss, erkennt darin, erkennen darin, erkannte darin,
      unterrichtete die, unterrichtete der, erfuhren abgeordnete, erfuhr die, erfuhren die, mutmaß*,
      verriet, ermittelten, ermittelte, hat seine schätzung, hob seine schätzungen, schraubte seine,
      schraubt seine, korrigierte ihre, setzte seine schätzung, beziffere*, treibt die sorge, sorgt
      sich, sorgen sich, konterte, entgegnete, bemerkte, fragte moskaus, protestierte,
      protestierten, warf im rat, hielt im rat, hielt moskau vor, hielt russland vor, belief sich
      nach, kündigte an, kündigen an, kündigte kcna, beteuerten, zeichnet das bild, meldet sich zu
      wort, ließ wissen dass, so schilderte, geht nun von, gehen nun davon, gehen nun von,
      veranschlagte, gab die stärke, gibt die stärke, erwähnte, zeigte kim, stellt klar
    `),
    according: words(`
      schätzung aus, neuer schätzung aus, neuen schätzungen aus,
      laut, gemäß, gemäss, nach angaben, nach den angaben, nach übereinstimmenden angaben, angaben
      von, angaben des, angaben der, nach einschätzung, nach einschätzungen, nach schätzung, nach
      schätzungen, schätzungen von, schätzungen des, schätzungen der, nach erkenntnissen,
      erkenntnissen des, erkenntnissen der, nach informationen, informationen des, informationen
      der, nach darstellung, nach auffassung, nach ansicht, nach meinung, nach überzeugung, nach
      worten, nach den worten, nach aussage, nach aussagen, den worten von, den worten des, aussagen
      des, aussagen der, aus sicht, in den augen, unter berufung auf, mit berufung auf, unter
      verweis auf, mit verweis auf, mit hinweis auf, unter hinweis auf, beruft sich auf, berief sich
      auf, berufen sich auf, zitiert, zitierte, glaubt man, wenn man, analyse des, analyse der,
      erkenntnisse des, erkenntnisse der, nach lesart, nach berechnungen, nach zählung, einem
      bericht des, einem bericht der, bericht des, in einem bericht des, mitteilung des, mitteilung
      der, erklärung des, erklärung der, so, heißt es in, heißt es aus, hieß es in, hieß es aus,
      hieß es vom, hieß es beim, hieß es im, heißt es im, heißt es beim, heißt es vom, heißt es von,
      hieß es von, verlautete aus, hieß es am, nach schätzungen aus, schätzungen aus, angaben aus,
      nach angaben aus, erkenntnissen aus, nach erkenntnissen aus, informationen aus, nach
      informationen aus, quellen in, nach darstellung des, nach lesart des, nach zählung des, nach
      kenntnis, nach lage der, nach dem urteil, nach eindruck, nach überzeugung von, nach ansicht
      von, nach auskunft, auskunft des, auskunft der, nach mitteilung, nach bekunden, bekunden des,
      wie aus, folgt man, vertraut man, stimmen die angaben, unter bezug auf, unter bezugnahme auf,
      mit bezug auf, gestützt auf, gestützt auf angaben, sich stützend auf, stützt sich auf, stützte
      sich auf, stützen sich auf, bezieht sich auf, beziehen sich auf, bezog sich auf, zitieren,
      zitierten, heißt es bei, hieß es bei, hieß es dazu aus, hieß es seitens, hört man aus, hört
      man von, verlautet aus, verlautete von, verlautete im, laut einem, laut einer, einem papier
      des, einer mitteilung des, einer mitteilung der, einer analyse des, einer analyse der, einer
      erklärung des, einer erklärung der, laut angaben, laut angaben des, laut angaben der, in einer
      mitteilung des, einem lagebericht des, im urteil, für das, in einem dokument des, rechnung
      des, rechnung der, statistik des, statistik der, seitens des, seitens der, nach einem bericht,
      nach einem bericht von, nach einem bericht des, nach einem bericht der, bericht von, berichten
      von, laut bericht, nach berichten, aus kreisen des, aus kreisen der, kreise des, kreise der,
      erkenntnissen von, erkenntnisse von, angaben vom, informationen von, schätzung des, schätzung
      der, schätzung von, einschätzung des, einschätzung der, einschätzung von, darstellung des,
      darstellung der, darstellung von, zählung des, zählung der, nach beobachtung, nach
      beobachtungen, beobachtungen des, nach verlautbarung*, nach befund, dem urteil des, nach
      aussage von, nach analyse, nach analysen, analysen des, nach kalkulation, nach hochrechnung*,
      nach statistik, aus dem mund, heißt es auch, hieß es auch aus, hieß es später aus, in den
      worten, nach wissen, mitteilung von, erklärung von, dokument des, papier des, papier der,
      lagebild des, lagebild der,
      laut einer einschätzung, nach südkoreanischer zählung, nach darstellung aus, nach eigenen
      worten, wie aus kreisen, wie man aus, nach ansicht der, nach ansicht des,
      nach einschätzung aus, wie es aus, heißt es bei der, heißt es in der erklärung der, hieß es in
      der erklärung der, nach südkoreanischen, so die rechnung des, so die bilanz des, so lautet die
      bilanz des, so lautet die rechnung des, bilanz des, bilanz der
    `),
    accordingAfter: words(`
      zufolge, darstellung, angaben, einschätzung, einschätzungen, schätzungen, erkenntnissen,
      geheimdienstangaben, geheimdiensterkenntnissen, informationen, berechnungen, lesart, zählung,
      erkenntnis, erkenntnisse nach, angaben nach, ansicht, ansicht nach, meinung, meinung nach,
      überzeugung, überzeugung nach, auffassung, quellen zufolge, auskunft, rechnung, schätzung,
      geheimdienstberichten, geheimdienstinformationen, geheimdienstquellen, bekunden, angabe,
      bericht zufolge, mitteilung zufolge, worten, aussage, aussagen, sicht, version, hochrechnung,
      hochrechnungen, kalkulation, verlautbarung*, geheimdiensteinschätzung*, wissen nach,
      beobachtungen, berichten zufolge, lagebild, prognose, prognosen,
      rechnung zufolge, bilanz zufolge, bilanz lautet, zählung zufolge, schätzung zufolge,
      sichtweise
    `),
    accuse: words(`
      beschuldigt*, beschuldigen, wirft vor, vorgeworfen, bezichtig*, werfen vor, warf vor, warfen
      vor, zur last, anlast*, angelastet, verdächtig*, hält vor, klagt an, klagte an, angeklagt,
      vorwirft, vorwerf*, vorwarf*, vorhielt*, vorhält, anklagt*, hielt vor, halten vor, hielten
      vor, anprangert*, prangert an, prangerte an, lastet an, lastete an, vorwürfe gegen
    `),
    confirm: words(`
      das trifft zu, das ist richtig, das ist korrekt, das ist zutreffend, dies trifft zu,
      dies ist richtig,
    macht es amtlich, machte es amtlich, machen es amtlich, macht das amtlich, ist amtlich,
    nun amtlich, jetzt amtlich, amtlich bestätigt,
      bekennt sich, bekennen sich, bestätig*, bestaetig*, verifizier*, erhärte*, untermauer*,
      bekannten sich, bekannte sich, bestätigt gefunden, gewissheit, gewissheit darüber, bejah*,
      bekräftigt*, bescheinigt*, bezeugt*, verbürgt*, gesicherte erkenntnis*, offiziell bestätigt,
      für erwiesen, für gesichert, für bestätigt, bekräftigung, bewahrheitet*, beglaubig*,
      sieht bestätigt, sah bestätigt, fand bestätigt, für zutreffend, als zutreffend, als richtig,
      verifizierte*, bestätigend
    `),
    evidence: words(`
      gab dies schließlich zu, gab das schließlich zu, gab dies zu, gab das zu, gaben das zu,
      gibt das inzwischen zu, gibt dies inzwischen zu, macht keinen hehl mehr,
      macht kein geheimnis mehr, macht kein geheimnis daraus, leugnet das nicht mehr,
      leugnet nicht mehr, leugnet dies nicht mehr, bestreitet das nicht mehr,
      bestreitet dies nicht mehr, bestreitet nicht mehr, streitet das nicht mehr ab,
      stellt nicht mehr in abrede,
      gesteht, erwiesen, geben sich zu erkennen, beweis, beweise*, bewiesen dass, ist bewiesen, sei
      bewiesen, als bewiesen, bewiesen sei, bewiesen ist, damit bewiesen, beweismittel*, beleg,
      belege*, belegt, belegte*, nachweis*, nachgewiesen*, eingeräumt*, einräumt*, einräumen, räumte
      ein, räumt ein, räumten ein, zugegeben, gab zu, gibt zu, geben zu, gaben zu, eingeständnis,
      gestand, gestehen, erkannte an, erkennt an, bestätigung, gesichert, gilt als gesichert,
      hinweise, offiziell gemacht, bekannt hat sich, gewissheit, gesicherte erkenntnisse, gesicherte
      informationen, klare hinweise, stichhaltig*, belastbare*, unbestreitbar*, unstrittig,
      unzweifelhaft, zweifelsfrei, keinen zweifel, kein zweifel, außer zweifel, ohne jeden zweifel,
      dokumentier*, bekannt sich, bekennt, ein geständnis, geständnis, bekenntnis, eingestand*,
      gesteht ein, gestand ein, gestehen ein, zugibt, verhehlt nicht, verhehlte nicht, kein hehl,
      keinen hehl, machte publik, offiziell eingeräumt, liegen beweise, liegen belege, lägen
      beweise, einräume, zugab*, zugebe, zugeben, eingesteh*, eingestünd*, anerkenn*, anerkannt*,
      eindeutige belege, eindeutige beweise, erdrückende beweise, handfeste belege, handfeste
      beweise, öffentlich zugegeben, öffentlich eingeräumt, selbst eingeräumt, erstmals eingeräumt,
      eingeständnisse, geständnisse, gestand öffentlich, geständig, gestehe, zugäbe, keine zweifel,
      nicht mehr bestritten, nicht länger bestritten, keine frage mehr,
      zum ersten mal zugegeben, zum ersten mal eingeräumt, bricht sein schweigen, brach sein
      schweigen, brach das schweigen, bricht das schweigen, brach ihr schweigen, bricht ihr
      schweigen, spricht offen, sprach offen, spricht zum ersten mal offen, inzwischen eingeräumt,
      offen eingeräumt, offen zugegeben, macht kein geheimnis, machte kein geheimnis, gesteht tod,
      verschwieg nicht länger, verschweigt nicht länger, nicht länger verschwiegen, kein geheimnis
      mehr
    `),
    ...refusals(),
    ...denials(),
    negation: words(`
      nicht, kein, keine, keinen, keiner, keinem, keinerlei, nie, niemals, weder, ohne dass, noch
      nicht, bislang nicht, bisher nicht, nirgends, kaum, nirgendwo, ebenso wenig, ebensowenig,
      nicht einmal, weder noch, ohne die hilfe, ohne hilfe, ohne truppen, ohne soldaten, ohne
      eigene, ohne weitere, ohne jede, ohne jegliche
    `),
    negationAfter: words(`
      mehr an der front, mehr gesehen, mehr gesichtet, mehr beobachtet, mehr zu sehen, mehr in kursk, mehr in der region,
      nicht, nichts, weder, nie, niemals, keineswegs, mitnichten, nicht mehr, nirgends, noch nicht, keinesfalls,
      nicht einmal
    `),
    condition: words(`
      falls, wenn, sofern, ob, sollten die nordkorea*, sollten die soldaten, sollten diese, sollten
      sich, sollten nordkorea*, sollten tatsächlich, sollten sie, sollten die truppen, sollte
      nordkorea, sollte pjöngjang, sollte sich, sollte kim, sollte dies, sollte das, sollte es,
      sollte russland, sollte moskau, sollte die, sollte der, im falle, für den fall, möglichkeit,
      vorausgesetzt, gesetzt den fall, eventuell*, etwaige*, hypothetisch*, ein möglicher, eine
      mögliche, möglicher einsatz, mögliche entsendung, möglichen einsatz, möglichen entsendung,
      möglicher, möglichen, mögliche, drohende*, unter der bedingung, angenommen, sollte sie, sollte
      er, sollte man, sollten truppen, sollten soldaten, sollten die, sollten weitere, sollten kims,
      käme es, sobald, im fall, im falle eines, im falle einer, im fall eines, im fall einer, wäre
      nordkorea, hypothese, theoretisch*, unterstellt man, vorausgesetzt dass, potenziell*,
      potentiell*, denkbare*, wenn es stimmt, falls der nis, stimmen die
    `),
    alleged: words(`
      angeblich*, mutmaßlich*, mutmasslich*, vermeintlich*, vermutete*, behauptete, behauptete
      entsendung, gerücht*, spekulation*, unterstellte, sogenannte, dem vernehmen nach, offenbar
      falsch*, unterstellten
    `),
    may: words(`
    fürchtet putin, befürchtet man, man fürchtet, steht zu befürchten, ist zu befürchten,
    zu befürchten sei,
      könnte, könnten, möglicherweise, vielleicht, womöglich, eventuell, unter umständen,
      wahrscheinlich, dürfte, dürften, für möglich, nicht ausgeschlossen, nicht
      auszuschließen, denkbar, könnten auch, gegebenenfalls, denkbar sei,
      nicht auszuschliessen, wahrscheinlichkeit, womöglich schon, womöglich bereits, könnte künftig
    `),
    plan: words(`
      vorbereitet, vorbereite, zu erwarten, befürcht*, möchte putin, möchte kim, möchte russland,
      möchte moskau, möchte nordkorea, kim möchte, putin möchte, russland möchte, moskau möchte,
      pjöngjang möchte, nordkorea möchte, in den kommenden tagen, in den nächsten tagen, in den
      kommenden wochen, will, wollen, wolle, wollten, wollte, plant, planen, plane, plante,
      geplant*, plan, pläne, plänen, planung*, beabsichtig*, absicht, absichten, vorhaben, bereit,
      bereitschaft, bereitet, bereiten, bereite, vorbereitung*, vorzubereiten, erwägt, erwägen,
      erwäge, entschieden, entschied, entschlossen, beschlossen, beschloss, beschließt, beschluss,
      entscheidung, entschluss, zugesagt, sagte zu, zusage, versprochen, versprach, verspricht,
      angeboten, anzubieten, in aussicht gestellt, stellte in aussicht, demnächst, bald, in kürze,
      künftig*, steht bevor, stehe bevor, ankündigung, angekündigte, angekündigt, wird demnächst,
      bis zum jahresende, soll demnächst, vorgesehen, einverstanden, rechnet damit, rechnen damit,
      strebt, angepeilt, entsenden, schicken, entsenden werde, entsenden wolle, schicken wolle,
      schicken werde, schicken will, entsenden will, verlegen, senden, einsetzen, eingesetzt werden,
      entsandt werden sollen, geschickt werden sollen, verlegt werden sollen, steht kurz, stehe
      kurz, stünden kurz, stehen kurz, bahnt sich an, zeichnet sich ab, steht vor, stehe vor, stehen
      vor, stünden vor, im begriff, schickt sich an, schicken sich an, anschicken, rüstet sich, in
      vorbereitung, vorbereitet werden, absehbar, erwartbar, in naher zukunft, in absehbarer zeit,
      schon bald, schon in kürze, in den nächsten wochen, in den nächsten monaten, in den kommenden
      monaten, in den kommenden stunden, binnen wochen, binnen tagen, avisiert*, ins auge gefasst,
      fasst ins auge, ziel ist, zielt auf, zielt darauf, ziele darauf, peilt*, trachtet*, gedenkt,
      gedenke, gewillt, entschlossen sei, gelobt*, verheiß*, zusichert*, zugesichert*, sichert zu,
      sicherte zu, sagt zu, sage zu, stellt in aussicht, stelle in aussicht, offerier*, werde man,
      werden bald, wird bald, werde bald, womöglich bald, prognose*, prognostizier*, perspektivisch,
      in wenigen tagen, in wenigen wochen, in den nächsten stunden, könnten bald, könnte bald,
      dürften bald, dürfte bald, dürften demnächst, dürften in kürze, sollen bald, sollten bald,
      soll bald, bald eingesetzt, bald kämpfen, soll helfen, sollen helfen, helfen soll, helfen
      sollen, helfen sollten, ankündigte*, ankündigt, ankündige, zusagte*, zusagt, anbot*, anbietet,
      bevorsteh*, bevorstand*, vorsieht, vorsah*, anstreb*, vorhat, vorhatte*, eingewilligt*,
      willigte ein, einwillig*, stellt sich darauf ein, stellen sich darauf ein, gerechnet wird,
      wird gerechnet, sich vorbereiten, bald folgen, noch folgen, demnächst folgen, folgen sollen,
      folgen werden, werde folgen, sollen folgen, sollten folgen,
      sehe vor, sieht vor, sah vor, sehe 1, darauf vorbereitet, beschlossen habe, im kalkül, der
      plan, rechne damit, rechnete damit, stelle bereit, abzustellen, einzusetzen beabsichtig*,
      wolle die nordkoreaner, will die nordkoreaner, in die schlacht werfen, will kim, will
      pjöngjang, vorgesehen seien
    `),
    demand: words(`
      fordert*, gefordert, fordern, forderung*, aufgefordert, rief auf, riefen auf, ruft auf,
      aufgerufen, aufruf*, appellier*, müssen sofort, müsse sofort, müssen abgezogen, müssen zurück,
      müssen aufhören, müsse abziehen, müsse einstellen, müssen einstellen, müssen umgehend, müsse
      umgehend, mahnt*, verlangt*, drängt*, bittet um, bat um, baten um, ersucht*, plädier*, dringt
      auf, drang auf, pochte auf, pocht auf, sollen endlich, soll endlich, müsse aufhören,
      ultimatum, aufrief*, aufforder*
    `),
    purpose: words('zu, um, damit, bevor, ehe, zwecks, zum'),
    assist: words('helfen, verhelfen, unterstützen'),
    contrast: words(`
      auch wenn, aber, jedoch, doch, wohingegen, allerdings, hingegen, dagegen, obwohl, obgleich, während die,
      während das, während sich, während es, während kiew, während moskau, während russland, während
      nordkorea, während pjöngjang, während er, während sie, gleichwohl, wenngleich, während seoul,
      während washington, während pjöngjangs, während die usa, während der, indes, indessen,
      unterdessen, wiederum, demgegenüber, im gegensatz, anders als, nur dass, dennoch, trotzdem,
      vielmehr
    `),
    ...pointing(),
    by: words('durch, seitens, von seiten, vonseiten'),
    place: words(`
      in, im, ins, nach, aus, an, am, ans, auf, bei, beim, mit, gegen, für, über, zwischen,
      gegenüber, um, nahe, richtung, vor, zu, zum, zur, entlang, seit, unweit, samt, gen, via,
      neben, hinter, innerhalb, außerhalb, trotz, wegen, angesichts
    `),
    that: words('dass, wonach'),
    begin: words(`
      doch längst, doch schon, doch bereits, doch seit langem,
      zu unterstützen, zu liefern, zu beliefern, zu versorgen,
      nie vergess*, niemals vergess*, nicht vergess*, nie vergäße*,
      bekennt sich, bekannte sich, bekannten sich, bis, begann, begannen, begonnen, beginnt,
      beginnen, begonnen hat, angefangen, fing an, kam es zu, kommt es zu, es zu, kam zu, zu ersten,
      zu den, zu der, zu dem, zu einem, zu einer, zu heftigen, zu schweren, zu direkten, zu
      gefechten, zu scharmützeln, zu kleineren, zu kämpfen zwischen, zu zusammenstößen, zu schicken,
      zu entsenden, zu verlegen, zu senden, bereits zu, schon zu, erstmals zu, um die, haben sollen,
      worden sein sollen, sein sollen, so dass, so viele, so viel, so weit, so etwa, so auch, so
      lange, so wie, so genannte*, um so, so groß*, so hoch, begänne, begännen, begönnen, im begriff
      sind, aufgenommen, nahmen auf, nahm auf, gestartet, setzte ein, startete*, in gang, in gang
      gesetzt, zu beginn, ging los, los, angelaufen, anlauf*, läuft bereits, laufe bereits, laufen
      bereits, liefen bereits,
      zu verkaufen, zu exportieren, zu übergeben, zu überlassen, zu verschiffen, zu bekommen, zu
      erhalten, zu beziehen, zu kaufen, zu importieren, zu bewaffnen, aufzurüsten, zu stationieren,
      zu kämpfen
    `),
    and: words(`
      und, sowie, oder, noch, wie auch, als auch, nicht nur, ebenso wie, samt, ebenso, zudem,
      gemeinsam mit, zusammen mit, beziehungsweise, bzw
    `),
  },
  numbers: numbers(),
  scales: {
    tausend: 1000,
    tsd: 1000,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
  },
  units: words(`
    km, kilometer*, quadratkilometer*, meile*, granate*, artilleriegranate*, geschoss*, schuss,
    rakete*, euro, dollar*, us dollar*, won, stunde*, tag, tage, tagen, woche*, monat*, jahr, jahre,
    jahren, jahres, jährig*, tonne*, container*, drohne*, panzer, panzern, prozent, hektar,
    einwohner*, länder*, staaten, mal, januar, februar, märz, april, mai, juni, juli, august,
    september, oktober, november, dezember, meter*, schiffe*, waggon*, arbeiter*, bauarbeiter*,
    studenten, uhr, geschütze*, schiffscontainer*, minuten, seiten, artikel, millimeter*, dörfer*,
    ortschaften
  `),
  indefinite: ['man'],
  subjectArticles: words('der, die, das, ein, eine, mehrere, viele, einige'),
  timeClauses: words(`nachdem, wahrend, als, seit, bevor`),
  questionWords: words(`wie, warum, wieso, wo, was, wer, wann, welche, welcher, wozu`),
  despite: words(`trotz, ungeachtet`),
  manner: MANNER,
  circumstantial: words(
    `in, im, bei, beim, am, an, vor, nach, wahrend, seit, gegenuber, unter, aus, von, vom, mit`,
  ),
  frequent: words(FREQUENT.de),
});
