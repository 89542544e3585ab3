import { chains, words } from './words';

/** How German says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
      behauptet das gegenteil, behauptete das gegenteil, versichert das gegenteil,
      beteuert das gegenteil, ist unwahr, sei unwahr, seien unwahr, entbehre jeder grundlage,
      entbehrt jeder grundlage, entbehrten jeder grundlage, nicht den tatsachen,
      nicht der realität, nicht den tatsachen entspreche, nicht der wahrheit entspreche,
    wies das zurück, weist das zurück, weist dies zurück, wiesen das zurück,
    weisen das zurück, wiesen dies zurück, weisen dies zurück, tat das ab, tut das ab,
    tat dies ab, wies all das zurück,
    stritt das ab, stritt dies ab, streitet das ab,
    streitet dies ab,
    klingt nach einer ente, klingt nach einer weiteren ente,
    klingt nach einer zeitungsente, sieht nach einer ente aus, noch eine ente,
    wieder eine ente,
    medienhysterie*, panikmache*,
    keine rede sein, keine rede, dementi*, bestritt, bestritten, bestreitet, bestreiten, bestreite,
    stritt ab, streitet ab, abgestritten, abstreit*, leugne*, geleugnet, verneint*, zurückwies*,
    zurückweis*, wies zurück, weist zurück, falschmeldung*, falschnachricht*, falschinformation*,
    fake news, fakenews, ente, haltlos*, unbegründet*, frei erfunden, erfunden, unwahr, lüge*,
    unsinn, aus der luft gegriffen, grundlose gerüchte, widerspricht den angaben, in abrede, tat ab,
    abgetan, nicht der wahrheit, unterstellung*, entbehre* jeder, als falsch, als unwahr, für
    falsch, nicht stimm*, stimme nicht, stimmt nicht, bestritten wird, streiten ab, stritten ab,
    bestreitet dies, bestritt dies, bestritt die vorwürfe, zurückgewies*, von sich gewiesen, von
    sich weist, weist von sich, wies von sich, wiesen von sich, nichts als behauptungen, bloße
    behauptungen, blosse behauptungen, bloßen behauptungen, reine behauptungen, leere behauptungen,
    reine spekulation, pure spekulation, bloße spekulation, substanzlos, gegenstandslos*, grundlos*,
    jeder grundlage, jeglicher grundlage, jeglicher substanz, ohne jede grundlage, ohne jegliche
    grundlage, ohne grundlage, völlig aus der luft, hanebüchen*, absurd*, lächerlich*, quatsch,
    blödsinn, humbug, märchen, hirngespinst*, schauermärchen, propagandalüge*, falsche behauptung*,
    falschbehauptung*, falsche anschuldigung*, verleumd*, diffamier*, rufmord,
    verschwörungstheorie*, schwindel, hysterie, phantasie*, fantasie*, erdichtet, konstruiert,
    inszenierung, verwahrt sich, verwahrte sich, verwahren sich, nichts dran, nichts daran, nicht
    zutreff*, treffe nicht zu, trifft nicht zu, träfen nicht zu, unzutreffend*, unrichtig*,
    entspreche nicht der wahrheit, entspricht nicht der wahrheit, weder soldaten noch, abwegig*, an
    den haaren, abtun, tut ab, taten ab, ableugn*, negier*, seien nicht in, gerede, klatsch,
    verneinen, schmutzkampagne*, hetzkampagne*, stimmungsmache, schmierenkampagne*, nichts als
    lügen, schlicht lügen, glatte lüge*, glatt gelogen, gelogen, frei erfundene*, erfundene*, aus
    den fingern gesogen, verfälsch*, abstritt*, abtat*, abtut, abtue, märchengeschichte*,
    fabrizier*, luftschloss, kategorisch ab, entschieden zurück, empört zurück, widerlegt*,
    widerlegen, nonsens, legende, mythos, erlogen*, erstunken, unfug, aufgebauscht*, an der realität
    vorbei, nichts zu tun mit der wahrheit,
    tat die berichte als, tat den bericht als, tat dies als, tat das als, tat die meldung als, tat
    meldungen als, tat die zahl als, tat die angaben als, tat die vorwürfe als, als falschmeldung
    ab, als falschmeldungen ab, als ente, eine ente, zeitungsente*, als lüge ab, als fantasie ab,
    als fantasie, als fantasterei*, als unsinn, als unwahr zurück, frei erfunden*, als haltlos*, als gerücht ab, beweise dafür habe nie, beweise habe
    nie, nie beweise vorgelegt, nie einen beweis, keine beweise vorgelegt, niemand beweise
    vorgelegt, niemand belege vorgelegt, verwahrten sich, verspottete*, verspottet*, verhöhnt*,
    machte sich lustig, wies mutmaßungen zurück, wies spekulationen zurück, wies den bericht zurück,
    wies den vorwurf zurück, wischte die vorwürfe, wischte die
    berichte, wischte beiseite, gebe es nicht beteuerte, an den haaren herbeigezogen, erstunken und
    erlogen, erlogen, ammenmärchen, räuberpistole*, dementi, dementis, in abrede gestellt, stellte
    in abrede, stellt in abrede,
    liege falsch, liegt falsch, lagen falsch, irre sich, irrten sich, entbehr*, haben keine
    grundlage
  `),
    ...chains(
      'spricht von, sprach von, sprachen von, sprechen von',
      'desinformation, lügen, einer lüge, propaganda, falschmeldungen, einer falschmeldung, fake news, einer erfindung, erfindungen, unsinn, unfug, hirngespinsten, verleumdung, einer verleumdung, einer provokation, einer ente, einer fälschung, unwahrheiten, haltlosen vorwürfen, einer inszenierung, stimmungsmache',
    ),
    ...chains(
      'weist, wies, weisen, wiesen',
      'die anschuldigungen, die vorwürfe, den vorwurf, die berichte, das, dies, diese vorwürfe, diese berichte',
      'von sich, zurück, entschieden zurück',
    ),
    ...chains(
      'widersprach, widerspricht, widersprachen',
      'der darstellung, den angaben, den berichten, dem bericht, dieser darstellung, diesen angaben, den vorwürfen, dem vorwurf, dem',
    ),
    ...words(`
      nicht wahr, ist nicht wahr, sei nicht wahr, seien nicht wahr, falsch seien, habe sich geirrt, haben
      sich geirrt, sich geirrt habe, sich irre, sich irrt, beiseitewisch*, beiseitegewischt*,
      beiseiteschieb*, beiseiteschob*, beiseitegeschob*, wegwisch*, weggewischt*, vom tisch, als fake,
      als fakes, als hirngespinst, als erfindung, als erfindungen, als reine erfindung, als
      falschmeldung, als propaganda, als lüge, als lügen, als desinformation, als gerücht, als gerüchte,
      als märchen, als fiktion, als unbegründet, als grundlos, als unbewiesen, als unwahr, als falsch,
      als verleumdung, als provokation, als absurd, als fantasie, als fantasien, lügengeschichte*,
      erfindung, erfindungen, fiktion, ein fake, einen fake, kategorisch von sich, entschieden von
      sich, empört von sich
    `),
    ...chains(
      'nannte, nennt, nannten, nennen, genannt',
      'das, dies, es, das alles, all das, all dies, alles',
      'einen fake, fake, fakes, eine fiktion, fiktion, ein gerücht, gerüchte, eine lüge, lügen, eine erfindung, erfindungen, erfunden, propaganda, desinformation, unsinn, unwahr, falsch, haltlos, absurd, ein märchen, eine provokation, blanken unsinn, reine fantasie',
    ),
    ...chains(
      'das, dies, es, berichte, bericht, meldungen, meldung, vorwürfe, angaben, behauptungen, darstellung, informationen, nachrichten, anschuldigungen',
      'falsch, einen fake, fake, fakes, eine fiktion, gerüchte, ein gerücht, bloße gerüchte, reine gerüchte, lügen, eine lüge, eine erfindung, erfindungen, propaganda, desinformation, unzutreffend, unrichtig, ein märchen, eine provokation',
    ),
    ...chains(
      'spricht von, sprach von, sprachen von, sprechen von',
      'einer desinformationskampagne, einer kampagne, einer hetzkampagne, einem fake, fakes, gerüchten, haltlosen gerüchten, grundlosen gerüchten, unbegründeten gerüchten, bloßen gerüchten, einem gerücht, westlicher propaganda, fiktion, einem märchen, märchen, reiner erfindung, reiner propaganda, haltlosen behauptungen, unbewiesenen behauptungen, bloßen behauptungen, haltlosen anschuldigungen, fantasien, erfundenen berichten, gezielter desinformation, westlicher desinformation',
    ),
    ...chains('anschuldigungen, vorwürfe, berichte, behauptungen, vorwurf', 'von sich'),
    ...words(`
      nichts wahr, sei nichts wahr, ist nichts wahr, nichts wahres, kein wahres wort, kein wort wahr,
      desinformation zu verbreiten, lügen zu verbreiten, falschmeldungen zu verbreiten, unwahrheiten zu
      verbreiten, lügenmärchen, weiteren fake, weiterer fake, weitere fälschung, weiteren schwindel,
      solche soldaten gebe es, solche truppen gebe es, eine solche entsendung gebe es, derlei soldaten
      gebe es, entsendung nichts wissen, einsatz nichts wissen, truppen nichts wissen, als hysterie, als
      panikmache, als stimmungsmache, als schauermärchen, als ammenmärchen
    `),
    ...words('falschnannte, falschnannten, falschnennt, falschnennen'),
    ...chains(
      'von',
      'gerüchten, haltlosen gerüchten, falschmeldungen, einer falschmeldung, fake news, lügen, einer lüge, erfindungen, einer erfindung, propaganda, desinformation, unsinn, fantasien, märchen, verleumdung, einer ente, enten, unterstellungen, falschnachrichten, hysterie, stimmungsmache, panikmache, provokation, einer provokation, einer kampagne, spekulationen, bloßen behauptungen, bloßen gerüchten',
      'gesprochen, gesprochen hatte, gesprochen hatten, gesprochen habe, die rede, die rede gewesen',
    ),
    ...words(
      'von heißer luft, heiße luft, einem fake, eines fakes, fakes, durch nichts belegt, durch nichts gedeckt, durch nichts bewiesen, durch nichts zu belegen, aufgebauschten, ein schreckgespenst, ein popanz, ein hirngespinst, ein vorwand, die alte leier',
    ),
  ],
});
