import { chains, words } from './words';

/** How French says that somebody denies. */
export const denials = () => ({
  deny: [
    ...words(`
      une nouvelle infox, nouvelle intox, qualifié de faux, qualifie de faux, sont des mensonges,
      est une invention, sont des inventions, pures calomnies, ramassis de mensonges,
      ramassis d inventions,
      crie à la manipulation, crie au mensonge, crie à la provocation, crie à l intox,
      une pure fiction, dépourvu de fondement, dépourvues de fondement, dépourvus de fondement,
      ne tient pas debout, ne tiennent pas debout, ne correspond à rien, ne correspondent à rien,
      écarte l idée, écarté l idée, écartent l idée, repoussent l idée, balaie l idée, balayé l
      idée, récusé, récusent, dénonce une fable, billevesée*, boniment*, racontars,
    balaie d un revers, fantasmes, fantasme*, montée* de toutes pièces, montées de toutes pièces,
    montés de toutes pièces, purs ragots, ragot*, racontar*, cancan*, histoires à dormir, à dormir
    debout, légende*, mythe, mythes, conte de fées, contes, chimère*, conspirationnis*, invention
    pure, inventions pures, inventions, d invention, traité d invention, traite d invention,
    traitait d invention, de pure invention, traité de pure invention, montage*, provocation
    grossière, désinformation, affaire de pure, traité l affaire, traitait l affaire, rangé parmi
    les rumeurs, rangeant parmi, la rangeant parmi, range parmi les rumeurs, relégué au rang, mises
    sur le compte de la propagande, mis sur le compte de la propagande, assimilé à de la propagande,
    ne croit pas à, ne croit pas un mot, n y croit pas, ne croient pas à, démenti par, démentie par,
    démentis par, démenties par, fait litière de, s élève contre, s est élevé contre, s insurge
    contre, s est insurgé contre, proteste contre ces, protesté contre ces, rejeté l idée, rejette l
    idée, repoussé l idée, repousse l idée, repousse ces, repoussé ces, repousse les accusations,
    repoussé les accusations, exclut que, exclu que, aucune intention de, n a aucune intention, n
    ont aucune intention, rectifie, rectifié, rectifient, corrige, s en défend, s en est défendu, s
    en défendent, se défend de, se défend d avoir, se défendent de, s est défendu de, s est défendu
    d avoir, faux et, archifaux, totalement faux, entièrement faux, tout faux, complètement faux,
    rien n est vrai, rien de vrai là-dedans, n a aucun sens, n ont aucun sens, n est que rumeur*, n
    est que propagande, n est que pure invention, que racontars, que ragots, que rumeurs, que
    bobards, que mensonges, que fables, que spéculations, que pures spéculations,
    dément, démentent, démenti, démentie, démenties, démentait, démentaient, démentir, démentira, nie, nié, nient, niait, nier, niant, réfut*, rejet*, récus*, infox,
    fausse information, fausses informations, fake news, canard*, rumeurs infondées,
    rumeurs sans fondement, sans fondement, infondé*, mensong*, aucun soldat nord-coréen, balay*,
    écarté l information, canular*, intox, fantaisiste*, simples allégations,
    simples affirmations, simples assertions, contre vérité*, contrevérité*, tissu de mensonges,
    c est faux, est faux, sont fausses, est fausse, n est pas vrai,
    ne correspond* pas à la réalité, catégoriquement exclu, nie avoir, pure invention,
    purs mensonges, mensonge*, pure propagande, absurde*, formellement exclu, infirme, infirmé,
    infirment, contredit, contredisent, battage, affabulation*, fable, fables, calomni*,
    élucubration*, hystéri*, tordu le cou, démentant, ne repose sur rien,
    ne reposait sur rien, ne reposaient sur rien,
    ne reposent sur rien, mensongère*, propagande occidentale, inventée de toutes pièces,
    inventé de toutes pièces, inventées de toutes pièces, fabriqu* de toutes pièces,
    guerre de l information, nié en bloc, dément formellement, dément catégoriquement, réfutait,
    réfutaient, réfute, réfutent, récuse, récusait, rejeté catégoriquement, rejette, rejetait,
    rejettent, balaie, balaye, balaient, balaya*, balayait, balayé d un revers,
    d un revers de main, revers de main, s inscrit en faux, s inscri* en faux, inscrit en faux,
    inscrivent en faux, tord le cou, tordre le cou, battu en brèche, bat en brèche,
    tourné en dérision, tourne en dérision, tourne en ridicule, tourné en ridicule, moqué ces,
    se gausse, s est gaussé, invraisembl*, abracadabr*, farfelu*, grotesque*, délires, délirant*,
    élucubr*, balivern*, sornettes, foutaise*, bobard*, fadaises, fariboles, calomnie*, diffam*,
    inepti*, pure fiction, pure spéculation, pures spéculations, coup monté, supercher*,
    mystification*, imposture*, guerre psychologique, guerre informationnelle, faux bruits,
    fausse nouvelle, fausses nouvelles, fausses rumeurs, fausses accusations, infondée, infondées,
    infondés, sans le moindre fondement, dénué* de fondement, dénué* de tout fondement,
    dénué* de sens, dépourvu* de fondement, sans aucun fondement, rien de vrai, pas la vérité,
    n est qu une rumeur, ne sont que rumeurs, rien de tout cela, il n en est rien, n en est rien,
    qu il n en est rien, n en était rien, n en a rien été, n a pas eu lieu, n avait pas eu lieu,
    n ont pas encore commencé,
    n a pas encore commencé, n avait pas encore commencé, n avaient pas encore commencé,
    n ont pas commencé, n a pas commencé, n avait pas commencé, n avaient pas commencé,
    n ont pas débuté, n a pas débuté, n avait pas débuté, n avaient pas débuté,
    n a jamais eu lieu, n avaient pas eu lieu, n ont pas eu lieu, n ont jamais eu lieu,
    aucun militaire nord coréen, est un mensonge, de mensonge*, affirmé le contraire,
    affirme le contraire, soutient le contraire, dit le contraire, prétend le contraire,
    oppose un démenti, opposé un démenti, apporté un démenti, apporte un démenti, démenti formel,
    ferme démenti, démenti cinglant, nia, niaient, niée, niées, niés, de nier, dénier, dénie,
    désavou*, invent* de toutes pièces, monté de toutes pièces, montée de toutes pièces,
    forgé de toutes pièces, créé de toutes pièces, formellement nié, conteste, contesté,
    contestent, contestait, contestant, délire, pur délire, pur fantasme, purs fantasmes,
    pure manipulation, pures inventions, ridicule, ridicules, 
    tout est faux, tout cela est faux, c était faux, faux sur toute la ligne, d erroné, d erronée,
    d erronés, d erronées, est erronée, sont erronées,
    est erroné, sont erronés, raillé l idée,
    raille l idée, moqué de l idée, moque de l idée, tourné l idée en dérision, de désinformation,
    pure désinformation, relève de la désinformation, crié à la désinformation,
    est de la désinformation,
      qualifi* de fausses, qualifi* de fausse, qualifi* de faux, qualifi* de mensong*,
      qualifi* d infondé*, qualifi* de rumeur*, qualifi* de fake*
    `),
    ...chains(
      'parle, parlé, parlent, parlait',
      'd une invention, d inventions, de mensonges, d un mensonge, de désinformation, de calomnies, d une calomnie, d intox, d une intox, de fausses informations, d une fausse information, d une manipulation, de manipulation, de propagande, de fantasmes, d affabulations, de fables, d une provocation',
    ),
    ...chains(
      'y voit, y voyait, y a vu, y voient',
      'une manipulation, une invention, une provocation, de la propagande, un mensonge, une intox, une opération de désinformation, une campagne de désinformation',
    ),
    ...words(`
      c est de la fiction, est de la fiction, de la pure fiction, de la science fiction, un roman, roman d
      espionnage, la presse se trompe, la presse se trompait, presse s est trompée, presse avait tort,
      journalistes se trompent, journalistes s étaient trompés, presse s était trompée, médias se trompent,
      médias se trompaient, médias s étaient trompés, se sont trompés, a tout faux, avait tout faux,
      allégations gratuites, accusations gratuites, affirmations gratuites, assertions gratuites, que des
      affirmations, que des allégations, que des assertions, que de simples allégations, que de simples
      affirmations, affirmations sans preuve*, accusations sans preuve*, allégations sans preuve*,
      sont inexactes, est inexacte, étaient inexactes, sont inexacts, sont erronées, étaient erronées,
      étaient fausses, était fausse, était faux, étaient faux, seraient fausses, ont été écartées, ont été
      écartés, a été écartée, a été écarté, ont été balayées, a été balayée, comme de la propagande, comme
      pure propagande, comme des mensonges, comme un mensonge, comme des inventions, comme une invention,
      comme une pure invention, comme infondées, comme infondés, comme des rumeurs, comme de simples
      rumeurs, comme de la désinformation, comme une infox, crié à l infox, crie à l infox, crié au
      mensonge, crié à la manipulation, crié à la propagande, crie à la désinformation, de nouveau canular
    `),
    ...chains(
      'informations, affirmations, accusations, articles, allégations, propos, assertions, rumeurs, récits',
      'erronées, erronés, fausses, faux, inexactes, inexacts, infondées, mensongères, mensongers, inventées, inventés, pour fausses, pour faux, pour infondées, pour mensongères, pour inexactes, de fausses, de faux, de rumeurs, de rumeur, de mensonges, de mensonge, de fables, de canular, de propagande, d inventions, d invention, d intox, de désinformation, d infox, de calomnies, d infondées, de mensongères, d absurdes, de ridicules, d élucubrations, de racontars, de provocation, de fake news',
    ),
    ...chains(
      'cela, ça, l affaire, le tout, tout cela, l, l information, l accusation, cette information, cette accusation, cette affirmation, l histoire, qualifié',
      'd invention, de pure invention, d infox, d intox, de rumeur, de rumeurs, de mensonge, de mensonges, de fausse nouvelle, de fausse information, de désinformation, de propagande, de canular, de fable, de provocation, de fiction, de calomnie, de manipulation, de délire, de bobard, de ragot',
    ),
    ...chains(
      'n étaient que, ne sont que, n est que, n était que, ne seraient que, ne serait que',
      'des allégations, des affirmations, de simples allégations, de simples affirmations, des allégations gratuites, des accusations gratuites, des rumeurs, une rumeur, des mensonges, un mensonge, de la propagande, des inventions, une invention, des ragots, des spéculations, des fables, une fable',
    ),
    ...chains(
      'parle, parlé, parlent, parlait, évoqué, évoque',
      'd une rumeur, de rumeurs, de rumeurs sans fondement, de rumeurs infondées, de simples rumeurs, de bobards, d un bobard, d une fable, d une fiction, de fiction, d un canular, de fake news, d une campagne de désinformation, d une campagne de dénigrement, de pure propagande, d accusations gratuites, d allégations infondées, d accusations infondées, d affirmations sans preuve, d une infox, d infox, de ragots, de pures inventions, de pure invention',
    ),
    ...chains(
      'dénonce, dénoncé, dénonçait, dénoncent, fustigé, fustige',
      'une campagne de désinformation, une désinformation, une campagne de propagande, une manipulation, une intox, une infox, des mensonges, un mensonge, une provocation, de fausses informations, des calomnies, une calomnie, des rumeurs, des rumeurs infondées, des affabulations, une machination, une campagne de dénigrement, une opération de désinformation, la désinformation occidentale, des inventions',
    ),
    ...chains(
      'taxé, taxe, accusé, traité, traite',
      'ces accusations de, ces informations de, ces affirmations de, ces allégations de',
      'mensonges, mensonge, rumeurs, pure invention, pures inventions, désinformation, propagande, fables, calomnies',
    ),
    ...words(`
      qu il n y avait rien de vrai là dedans, il n y avait rien de vrai là dedans, il n y avait rien de vrai, n y avait rien de vrai, il n y a rien de vrai, n y a rien de vrai, n y
      avait pas un mot de vrai, pas un mot de vrai, histoires à faire peur, histoire à faire peur, contes
      à dormir debout, de tels soldats n, n y avait pas de tels soldats, n y a pas de tels soldats, n y
      avait pas de telles troupes, n y a pas de telles troupes, n y avait aucun soldat, n y a aucun
      soldat, infox de plus, nié tout envoi, nié toute présence, nie toute présence, nié tout
      déploiement, nie tout déploiement, de désinformer, de répandre de fausses, de répandre des mensonges
    `),
    ...words(`
      un épouvantail, une chimère, un prétexte, cela de la propagande, cela une infox, cela un mensonge,
      cela une invention, une pure fantaisie, pure fantaisie, une fantaisie, vieille rengaine
    `),
  ],
});
