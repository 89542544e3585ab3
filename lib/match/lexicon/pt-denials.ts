import { chains, words } from './words';

/** How Portuguese says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
      desment*, desmint*, nega, negam, negou, negaram, negado, negar, negava, negando, rejeit*,
      refut*, rechaç*, falso que, falsas acusações, como falso, como falsa, como falsas, de falso,
      de falsa, de falsas, informações falsas, acusações falsas, informação falsa, totalmente
      falso, totalmente falsa, notícia falsa, um boato, de boato, de boatos, boato que, notícias
      falsas, infundad*, sem fundamento, fake news, mentira, mentiras, mentiros*, descart*,
      invenção, invenções, negativa de, negue, neguem, negaria, negariam, negá-lo, negá-la,
      repudiou, repudia, repudiaram, repudiou as, repeliram as acusações, descredibiliz*,
      desacredit*, desqualific*, desautoriz*, desmontou, desmonta, contradisse, contradisseram,
      rebateu, rebate, rebatem, rebateram, impugn*, tachou de, tacha de, tacharam de, tachou as,
      rotulou de, apelidou de, apodou, invencionice*, invencion*, farsa, fábula*, fabulação,
      fabulações, disparate*, despautério*, despropósito*, sem sentido, nonsense, tolice*,
      asneira*, estupidez, delírio*, delirante*, calunios*, difamaç*, difamatóri*, campanha de
      difamação, campanha de desinformação, intoxicação, balela*, lorota*, patranha*, potoca*,
      peta, petas, aldrabice*, embuste*, fofoca*, mexerico*, boatos sem, rumores sem, rumores sem
      base, rumores sem fundamento, meros rumores, simples rumores, meros boatos, sem base, sem
      qualquer base, sem qualquer fundamento, desprovid* de prova, desprovid* de provas,
      desprovid* de fundamento, desprovid* de base, destituíd* de, carente* de fundamento, não é
      verdade, não são verdade, não é verdadeir*, não são verdadeir*, não era verdade, nada de
      verdade, falsidade*, falsamente, absolutamente falso, rotundamente falso, deitou por terra,
      caiu por terra, restou credibilidade, retirou credibilidade, tirou credibilidade, não dá
      crédito, não deu crédito, ridiculariz*, zombou, conversa fiada, conversa mole, história da
      carochinha, para boi dormir, de absurd*, por absurd*, são absurd*, é absurd*, como absurd*,
      calúnia, calúnias, de ridícul*, repeliu as acusações, repele as acusações, de invenção, pura
      desinformação, mera desinformação, desvalorizou, desvaloriza, desvalorizaram, chamou boatos,
      chamou boato, chamou mentira, chamou mentiras, chamou fantasia, chamou invenção, simples
      afirmações, meras afirmações, simples alegações, meras alegações, meras especulações, chamou
      disparate, chama disparate, contesta que, contestou que, contestam que, contestaram que,
      recusa que, recusou que, refuta, refutou, exclui que, garantiu ser mentira, diz ser mentira,
      diz ser falso, diz que é falso, disse ser falso, não passa de invenção, pura propaganda,
      mera propaganda, absurdo, ridículo, fantasia, fantasias, ficção, pura ficção, patranha,
      treta, tretas, tudo mentira, tudo falso, é tudo falso, era tudo falso, nada disso é verdade,
      nada disso era verdade, nada disto é verdade, nada disto, nada era verdade, nada de
      verdadeiro, não é assim, não era assim, não eram verdade, não eram verdadeir*, não era
      verdadeir*, não seria verdade, espantalho, histórias da carochinha, conto da carochinha,
      contos de fadas, caça às bruxas, propaganda ocidental, propaganda hostil, guerra de
      informação, guerra informativa, desmentido seco, desmentido categórico, tais soldados não
      existem, não existem tais, não há tais, fruto da imaginação, fruto da fantasia, imaginação
      dos jornalistas, fantasia dos jornalistas, fantasia da imprensa, à imaginação, à fantasia, à
      fértil imaginação, de mentir, mais uma mentira, mais uma invenção, mais uma provocação, mais
      uma fake news, mais um boato, fez pouco caso, faz pouco caso, faz troça, fez troça,
      encenação, uma encenação, encenações, fabricação, fabricações, fabricad* no ocidente,
      acusações sem provas, acusações sem prova, afirmações sem provas, alegações sem provas,
      acusações sem qualquer prova, inventad* por, inventad* pelo, inventad* pela, armação,
      campanha de mentiras, teatro
    `),
    ...chains(
      `
        fala*, falou, trata se, tratava se, se trata, se tratava, tratar se, se tratar, trate se
      `,
      `
        de invenções, de uma invenção, de mentiras, de uma mentira, de boatos, de um boato, de
        meros boatos, de rumores, de meros rumores, de rumores sem fundamento, de fake news, de
        uma fake news, de desinformação, de uma campanha, de calúnias, de uma calúnia, de
        fantasias, de fantasia, de uma fantasia, de pura fantasia, de ficção, de pura ficção, de
        uma ficção, de propaganda, de pura propaganda, de provocação, de uma provocação, de
        provocações, de uma farsa, de uma encenação, de notícias falsas, de uma notícia falsa, de
        especulações, de especulação, de histeria, de acusações infundadas, de acusações sem
        provas, de acusações sem fundamento, de afirmações sem provas, de manipulação, de uma
        manipulação, de falsidades, de falsidade, de disparates, de conjeturas, de absurdos
      `,
    ),
    ...chains(
      'fala*, falou',
      `
        em invenções, em invenção, em mentiras, em mentira, em boatos, em fake news, em
        desinformação, em calúnias, em calúnia, em fantasias, em fantasia, em ficção, em
        propaganda, em provocação, em provocações, em farsa, em encenação, em notícias falsas, em
        rumores, em especulação, em histeria, em manipulação, em campanha de desinformação, em
        acusações sem provas
      `,
    ),
    ...chains(
      `
        não passa de, não passam de, não passava de, não passavam de, não são mais do que, não é
        mais do que, não eram mais do que, não era mais do que, não são mais que, não eram mais
        que, não são senão, são apenas, eram apenas, são só, é apenas, era apenas, não são nada
        mais do que
      `,
      `
        boatos, um boato, meros boatos, rumores, meros rumores, alegações, meras alegações,
        simples alegações, afirmações, meras afirmações, simples afirmações, especulações, meras
        especulações, conjeturas, mentiras, uma mentira, propaganda, invenções, uma invenção, pura
        invenção, fantasias, fantasia, pura fantasia, ficção, desinformação, uma fábula, uma
        farsa, conversa
      `,
    ),
    ...chains(
      'não tem, não têm, não tinha, não tinham, não ter, não terem, carec* de',
      `
        fundamento, qualquer fundamento, nenhum fundamento, fundamento algum, todo o fundamento,
        base, qualquer base, nenhuma base, base alguma, sustentação, credibilidade, nada a ver com
        a realidade, cabimento
      `,
    ),
    ...chains(
      'não correspond*, faltam, falta, não condiz, não condizem, contrári*',
      `
        à verdade, à realidade, aos factos, aos fatos, com a verdade, com a realidade, com os
        factos, com os fatos
      `,
    ),
    ...chains(
      `
        são, é, eram, era, seriam, consider*, julg*, dá como, deu como, dá por, deu por, tem por,
        declarou, cham* de, classific* de, classific* como, tach* de, tax* de, apelid* de, rotulou
        de, qualific* de, qualificou como, tem como
      `,
      `
        falsas, falsos, falsa, falso, erradas, errados, errada, errôneas, erróneas, incorretas,
        inexatas, infundadas, infundados, infundada, mentirosas, inventadas, inverídicas,
        ridículas, absurdas, mentiras, mentira, uma mentira, notícia falsa, notícias falsas,
        boatos, boato, fake news, invenção, invenções, farsa, uma farsa, desinformação, fantasia,
        fantasias, ficção
      `,
    ),
    ...chains(
      `
        informações, informação, acusações, acusação, afirmações, alegações, notícias, notícia,
        relatos, relatórios, rumores, tudo, isso, o, a, as, os
      `,
      `
        de falsas, de falsos, de falsa, de falso, de mentira, de mentiras, de boato, de boatos, de
        invenção, de invenções, de pura invenção, de propaganda, de desinformação, de infundadas,
        de absurdas, de absurdo, de ridículas, de fantasia, de fantasias, de fábula, de
        provocação, de farsa, de calúnia, de calúnias, de fake news, de notícia falsa, de notícias
        falsas
      `,
    ),
    ...chains(
      'como',
      `
        especulação, especulações, provocação, rumores, propaganda, pura propaganda, mera
        propaganda, mentira, mentiras, uma mentira, mais uma mentira, desinformação, uma invenção,
        invenções, invenção, pura invenção, rumores sem fundamento, meros rumores, simples
        rumores, boato, boatos, um boato, meros boatos, infundadas, infundados, notícia falsa,
        notícias falsas, uma notícia falsa, fake news, uma fantasia, fantasias, pura fantasia,
        ficção, pura ficção, mais uma provocação, uma fábula, uma farsa, uma encenação, absurdas,
        ridículas
      `,
    ),
    ...chains(
      'cham* lhe*, chamou isso, chamou tudo',
      `
        mentira, uma mentira, mentiras, mais uma mentira, invenção, uma invenção, pura invenção,
        invenções, uma farsa, farsa, boato, um boato, boatos, notícia falsa, uma notícia falsa,
        notícias falsas, fake news, fantasia, uma fantasia, ficção, propaganda, desinformação,
        provocação, uma provocação, mais uma provocação, calúnia, disparate
      `,
    ),
    ...chains(
      `
        chamou as, chamou a, chamou o, chamou os, chamou isso, classificou o, classificou a,
        classificou as, classificou isso, tachou as, apelidou as
      `,
      `
        de fantasia, de mentira, de mentiras, de farsa, de ficção, de boato, de boatos, de
        invenção, de propaganda, de provocação, de notícia falsa, de notícias falsas, de fake news
      `,
    ),
    ...chains(
      'denunci*',
      `
        uma campanha de desinformação, uma campanha de propaganda, uma campanha de mentiras, uma
        campanha, uma manipulação, uma encenação, uma provocação, notícias falsas, mentiras, a
        desinformação, invenções, uma farsa
      `,
    ),
    ...chains(
      'a imprensa, os jornais, os media, os meios de comunicação, os jornalistas, a mídia',
      `
        está enganada, estava enganada, estavam enganados, estão enganados, se enganou, enganou
        se, se enganaram, enganaram se, engana se, enganava se, tinha se enganado, se tinha
        enganado, se engana, errou, erraram, tinha errado, mente, mentem, mentia, mentiam, está
        errada, estava errada, se equivocou, se equivocaram, está equivocada, estava equivocada
      `,
    ),
    ...chains(
      'foi, foram, tinha sido, tinham sido, havia sido, haviam sido, é, são, era, eram, ficou',
      `
        desmentid*, negad*, rejeitad*, refutad*, descartad*, rechaçad*, repudiad*, repelid*,
        desvalorizad*, ridicularizad*
      `,
    ),
    ...chains(
      `
        descart*, desvaloriz*, ridicularizou, menosprezou, rechaçou, afast*, varreu, repudiou,
        desdenh*, minimizou
      `,
      `
        as acusações, essas acusações, estas acusações, a acusação, as informações, essas
        informações, as notícias, as primeiras notícias, os rumores, esses rumores, os relatos, as
        alegações, as afirmações, tudo como, o assunto como
      `,
    ),
    ...chains(
      `
        mentiras, mentira, calúnias, falsidades, invenções, rumores, boatos, acusações,
        afirmações, alegações, informações, notícias
      `,
      `
        descarad*, grosseir*, infundad*, absurd*, ridícul*, vergonhos*, inventad*, malicios*,
        delirant*, descaradamente falsas, completamente falsas, totalmente falsas, absolutamente
        falsas, manifestamente falsas, contraditórias e falsas, totalmente infundad*,
        completamente infundad*
      `,
    ),
    ...chains(
      'espalhar, divulgar, difundir, propagar, disseminar, inventar, fabricar, espalharem',
      `
        notícias falsas, mentiras, desinformação, fake news, boatos, falsidades, rumores, calúnias
      `,
    ),
  ],
});
