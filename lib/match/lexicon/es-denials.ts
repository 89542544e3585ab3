import { chains, words } from './words';

/** How Spanish says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
      rebatía, contradice, repudia la idea, repudió la idea, fantasía, fantasías, patraña*,
      infundio*, cuento chino,
    desmient*, desmint*, desment*, niega, niegan, negó, negaron, negado, negar, negaba, negando,
    refut*, es falso, es falsa, son falsas, son falsos, era falso, era falsa, eran falsas, eran
    falsos, falso que, falsas acusaciones, por falso, por falsa, por falsas, como falso, como falsa,
    como falsas, de falso, de falsa, de falsas, de falsos, informaciones falsas, acusaciones falsas,
    información falsa, afirmaciones falsas, totalmente falso, totalmente falsa, rotundamente falso,
    noticia falsa, tachado de, tachan de, tacharon de, tacha de, bulo, bulos, noticias falsas,
    infundad*, sin fundamento, infundios, fake news, patrañ*, invenciones, mentira*, descart*,
    desacredit*, tachó de, desestim*, carecen de fundamento, carece de fundamento, negativa de,
    niegue, nieguen, negaría, negarían, negarlo, negarla, negándo*, tachó los, tachó las, tachó la,
    tacha las, tacha los, tacharon las, tacharon los, tilda de, tildó de, tildaron de, tildan de,
    invento, inventos, invención, montaje, farsa, fábula*, fabulaciones, fabulación, fabricación
    occidental, disparate*, despropósito*, de absurd*, por absurd*, son absurd*, es absurd*, de
    ridícul*, sinsentido*, tontería*, estupidez, estupideces, delirio*, delirante*, calumnia*,
    difamación, difamaciones, difamatori*, campaña de desprestigio, campaña de desinformación,
    intoxicación, intoxicaciones, embuste*, trola, trolas, paparrucha*, habladuría*, chisme*,
    rumores sin base, rumores sin fundamento, rumores infundados, meros rumores, puros rumores,
    simples rumores, sin base, sin base alguna, sin prueba, carente* de fundamento, carente* de
    base, carente* de pruebas, desprovist* de fundamento, desprovist* de pruebas, no son ciertas, no
    es cierto, no es cierta, no son ciertos, no es verdad, no era cierto, no era verdad, no son
    verdad, no hay tal, no hay nada de cierto, nada de cierto, nada de eso, falsedad*, falsamente,
    absolutamente falso, rotundamente falsa, noticias inventadas, inventad* por, echó por tierra,
    desautoriz*, desmontó, desmonta, contradijo, contradijeron, rebatió, rebate, rebaten,
    rebatieron, rebatir, impugn*, repudió las, despachó como, despacha como, despacharon como,
    desechó, desecha, desecharon, desdeñó, desdeña, restó credibilidad, resta credibilidad, restaron
    credibilidad, no dio crédito, no da crédito, ridiculiz*, se mofó, se mofa de, se burló de,
    exagerad* las informaciones, llamó mentira, llama mentira, rechazó, rechaza, rechazan,
    rechazaron los informes, rechazaron las acusaciones, rechazaron la acusación, rechazaron que,
    rechazaron esa, rechazaron esas, rechazado las, rechazado los, rechazado la, ha rechazado, han
    rechazado, rechazaba, rechazaban, rechazando las, rechazando los, rechazando que, rechazar las
    acusaciones, rechazar los informes, rechazar la acusación, rechazar que, rechaz* de plano,
    rechaz* categóricamente, rechaz* tajantemente, rechaz* rotundamente, fue rechazada por, fueron
    rechazadas por, acusaciones rechazadas, ha tildado de, han tildado de, ha tildado esos, ha
    tildado estos, ha tildado las, ha tildado los, tildó esos, tildó los, tildó las, tildado de,
    tacha esos, tachó esos, calificó de falsas, calificó de falsos, calificó de bulo, ha calificado
    de falsas, ha calificado de falsos, calificándolos de bulos, como meras afirmaciones, meras
    afirmaciones, simples afirmaciones, como especulaciones, meras especulaciones, simples
    especulaciones, puras especulaciones, pura especulación, mera especulación, como meras, como
    simples, consideró falsas, consideró falsos, consideró falsa, considera falsas, considera
    falsos, considera falsa, juzgó falsas, juzgó falsos, juzgó falsa, llamó falsas, llamó falsos,
    llamó falsa, califica de falsas, califica de falsos, calificó de falsa, calificado de falsas,
    califican de falsas
    `),
    ...words(`
      absurdo, ridículo, infundio, calumniador*, noticia inventada, informaciones inventadas, la prensa
      se equivoca, prensa se equivocaba, prensa se había equivocado, prensa se ha equivocado, prensa se
      equivocó, medios se equivocan, medios se equivocaban, periodistas se equivocan, periodistas se
      equivocaban, la prensa mentía, la prensa miente, los medios mienten, los medios mentían, no es así,
      no era así, no es así en absoluto, nada de eso es verdad, nada de eso es cierto, nada de ello es
      cierto, todo es falso, todo era falso, todo ello es falso, ni una palabra de verdad, nada de verdad,
      nada era cierto, no era cierta, no eran ciertas, no eran ciertos, no había nada de cierto, no hay
      nada de verdad, no había tales soldados, no hay tales soldados, no había tales tropas, no hay tales
      tropas, tales soldados no existen, negó la mayor, niega la mayor, negado la mayor, negaron la mayor,
      de negarlo todo, espantajo, cuento de miedo, cuentos de miedo, cuento para asustar, falacia*,
      patraña, tergivers*, propaganda occidental, propaganda hostil, guerra de información
    `),
    ...chains(
      'habla, hablan, habló, hablaron, hablaba, hablado, acusó a occidente, acusa a occidente',
      'de bulos, de un bulo, de invenciones, de una invención, de inventos, de mentiras, de una mentira, de mentir, de desinformación, de desinformar, de una campaña, de calumnias, de una calumnia, de fantasías, de una fantasía, de ficción, de manipulación, de una manipulación, de propaganda, de pura propaganda, de provocación, de una provocación, de un montaje, de rumores, de un rumor, de meros rumores, de noticias falsas, de una noticia falsa, de especulaciones, de patrañas, de fábulas, de histeria, de meras alegaciones, de meras afirmaciones, de simples afirmaciones, de meras especulaciones, de acusaciones infundadas, de informaciones inventadas, de informaciones hinchadas, de noticias inventadas, de afirmaciones infundadas, de acusaciones sin pruebas, de afirmaciones sin pruebas, de acusaciones sin fundamento, de inventar, de difundir bulos, de difundir mentiras',
    ),
    ...chains(
      'no son más que, no eran más que, no es más que, no era más que, son solo, eran solo, no pasan de ser, no pasa de ser, no pasaban de ser, no dejan de ser, se trata de, se trataba de',
      'rumores, un rumor, meros rumores, alegaciones, meras alegaciones, simples alegaciones, afirmaciones, meras afirmaciones, especulaciones, mentiras, una mentira, un bulo, bulos, propaganda, pura propaganda, invenciones, una invención, fantasías, pura fantasía, conjeturas, ficción, pura ficción, desinformación, una fábula, un cuento, un montaje',
    ),
    ...chains(
      'no tiene, no tienen, no tenía, no tenían, carece de, carecen de, carecía de, carecían de',
      'fundamento, fundamento alguno, ningún fundamento, todo fundamento, base, base alguna, ninguna base, toda base, nada que ver con la realidad, credibilidad, sustento',
    ),
    ...chains(
      'no se ajusta a, no se ajustan a, no se ajustaban a, no se corresponde con, no se corresponden con, no responde a, no responden a, faltan a, falta a, no corresponde a, no corresponden a, no corresponden con',
      'la verdad, la realidad, los hechos',
    ),
    ...chains(
      'son, es, eran, era, fueron, considera, consideró, consideraba, consideran, juzgó, juzga, llamó, llama, da por, dio por, tiene por, calificó de, califica de, calificado de, tilda de, tildó de, tildado de, tachó de, tacha de',
      'falsas, falsos, falsa, erróneas, erróneos, errónea, inexactas, inexactos, inexacta, incorrectas, infundadas, infundados, infundada, mentirosas, inventadas, ridículas',
    ),
    ...chains(
      'informaciones, información, acusaciones, acusación, afirmaciones, noticias, noticia, alegaciones, denuncias, reportes, informes, lo, todo, todo ello, ello, asunto',
      'falsas, erróneas, inexactas, infundadas, inventadas, de falsas, de falsos, de falsedad, de falsedades, de bulo, de bulos, de nuevo bulo, de mentira, de mentiras, de rumores, de rumor, de meros rumores, de invención, de invenciones, de invento, de pura invención, de propaganda, de desinformación, de infundadas, de infundados, de absurdas, de absurdo, de ridículas, de patrañas, de fantasía, de fantasías, de fábula, de provocación, de noticia falsa, de noticias falsas, de calumnias, de montaje, de histeria, de fake, por falsas, por inventadas, por mentira, por mentiras, por bulo',
    ),
    ...chains(
      'como',
      'propaganda, pura propaganda, mera propaganda, bulo, un bulo, un bulo más, otro bulo, bulos, mentiras, una mentira, desinformación, una invención, invenciones, pura invención, rumores, un rumor, meros rumores, simples rumores, infundadas, infundados, noticia falsa, noticias falsas, una noticia falsa, una fantasía, fantasías, pura fantasía, ficción, pura ficción, una patraña, patrañas, una provocación, una fábula, un montaje, un despropósito, absurdas, ridículas',
    ),
    ...chains(
      'denunció, denuncia, denunciaron, denunciado, denunciaba',
      'una campaña de desinformación, una campaña de propaganda, una campaña de desprestigio, una campaña de mentiras, una manipulación, un montaje, una provocación, noticias falsas, bulos, mentiras, una mentira, la desinformación occidental, invenciones',
    ),
    ...chains(
      'fue, fueron, ha sido, han sido, había sido, habían sido, quedó, quedaron',
      'despachad*, rechazad*, desmentid*, negad*, descartad*, desechad*, tachad*, tildad*, desestimad*, ridiculizad*',
    ),
    ...chains(
      'despachó, despacha, despachado, descalificó, descalifica, zanjó',
      'las acusaciones, esas acusaciones, estas acusaciones, la acusación, las informaciones, esas informaciones, las noticias, las primeras noticias, las primeras informaciones, los rumores, esos rumores, los informes, todo como, el asunto como, la noticia como',
    ),
    ...chains(
      'habla, hablan, habló, hablaron, hablaba, hablado',
      'de exageraciones, de histeria, de exageración, de meras conjeturas, de conjeturas, de cuentos, de un cuento, de falsedades, de bulos y mentiras, de calumnia, de intoxicación',
    ),
    ...words(`
      ningún viso de realidad, noticia inflada, noticias infladas, ni pies ni cabeza, no tiene pies ni cabeza, sin pies ni cabeza, agua de
      borrajas, castillos en el aire, ni por asomo, de cabo a rabo falso, cargó contra el bulo, cargó contra
      los bulos, la prensa ha exagerado, la prensa exagera, la prensa exageraba, mal informada, mal informado,
      mal informados, prematura la noticia, prematuras las noticias
    `),
    ...chains(
      'despachó, despacha, despachado, descalificó, liquidó, zanjó, ventiló, saldó, ridiculizó, tildó, tachó, calificó',
      'las acusaciones, las informaciones, las noticias, las denuncias, los rumores, los informes, las versiones, el asunto, la cuestión, todo, todo ello, la noticia, la acusación',
      'de, como, por',
      'bulo, un bulo, bulos, mentira, mentiras, patraña, patrañas, propaganda, invento, inventos, fantasías, rumores, un rumor, meros rumores, infundios, ficción, cuento, cuentos, disparate, montaje',
    ),
  ],
});
