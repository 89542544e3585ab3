import { words } from './words';

/** How French points to what stood before: who spoke, what was said, how many they were. */
export const pointing = () => ({
  sameFigure: words(`
    le même chiffre, du même chiffre, au même chiffre, au même bilan, au même total, au même nombre,
    les mêmes chiffres, des mêmes chiffres, le même
    nombre, un chiffre similaire, des chiffres similaires, un chiffre comparable, le même
    bilan, un bilan similaire, un bilan identique, un total identique, le même total,
    un bilan comparable, même estimation, une estimation
    similaire, un chiffre identique, même ordre de grandeur, un nombre similaire
  `),
  toldFigure: words(`
    ce chiffre, ces chiffres, ce bilan, ce total, ce nombre, ce décompte, ce calcul, ces calculs,
    cette estimation, ces estimations, cette évaluation, cet effectif, ces effectifs, ce montant,
    cet ordre de grandeur, ces données, ces pertes, le chiffre, les chiffres, le bilan, le total,
    le nombre, le décompte, l estimation, les estimations, l évaluation, l effectif exact,
    le nombre exact, le chiffre exact, de chiffre précis, de chiffres précis, de chiffre,
    de chiffres, aucun chiffre, de bilan, aucun bilan, le chiffre avancé, les chiffres avancés,
    le chiffre sud coréen, les chiffres sud coréens, l estimation sud coréenne,
    le chiffre ukrainien, les chiffres ukrainiens, l estimation ukrainienne, le bilan ukrainien,
    le chiffre américain, l estimation américaine, l estimation britannique,
    le chiffre britannique, un tel chiffre, un tel bilan, de tels chiffres, d un tel chiffre
  `),
  thatIsWhat: words(`
    c'est ce qu*, c'est ce que, c'est ainsi que, comme l a, ce qu'a, ce que confirme, ce qu ont,
    c'est ce qu, c est du moins, c'est ce qu'ont, ce qu a, voilà ce qu*, ainsi s exprim*,
    c est du moins ce qu*, c est en tout cas ce qu*, voilà ce que, tel est,
    telle est l estimation, telle est l évaluation, telle est l analyse, telle est la conclusion,
    tel est le bilan, tel est le constat, tel est le chiffre, le chiffre vient de,
    le chiffre émane, l information vient, l information émane, l information provient,
    l estimation vient, l estimation émane, l estimation est de, le chiffre est de,
    l annonce émane, l annonce vient, l annonce en a été faite par, la nouvelle vient,
    ainsi parl*, dixit, du moins selon, foi de, parole de, comme l indiqu*, comme l a indiqué,
    comme l avait indiqué, comme l avait, comme le rappell*, comme le soulign*, comme le précis*,
    comme l affirm*, comme l expliqu*, comme l ont, comme l écri*
  `),
  sameSpeaker: words(`
    il, elle, ils, elles, t il, t elle, ce dernier, cette dernière, ces derniers, celui ci,
    celle ci, le porte parole, la porte parole, le responsable, la responsable, les responsables,
    le ministre, la ministre, le président, la présidence, le chef, la cheffe, le dirigeant,
    le diplomate, la diplomate, l agence, le service, le secrétaire, même source, lui,
    le ministère, le général, l ambassadeur, le communiqué, le rapport, le gouverneur,
    les services, le haut responsable, le chef de la diplomatie, le député, la députée,
    le parlementaire, le maître espion, la même source, la cheffe de la diplomatie, l'envoyé,
    le patron, le numéro un, le représentant, la représentante, le secrétaire général, le texte,
    le document, le premier ministre, le commandant, l'ambassadrice, le vice ministre,
    l intéressé, le haut gradé, le gradé, l officier, son ambassadeur, son représentant,
    son porte parole, sa porte parole, son chef, son secrétaire, son dirigeant, son leader,
    sa diplomatie, le même rapport, le même document, le même responsable, la même agence,
    le même communiqué, le même service, le même élu, l élu, le chef du kremlin,
    le maître du kremlin, le patron du pentagone, le chef du pentagone, le locataire du kremlin,
    le panel, le groupe d experts, le numéro un sud coréen, le dictateur, l homme fort,
    le maréchal, le tsar, le maître de, le conseiller, la conseillère, son conseiller,
    le secrétaire d état, le ministre de la défense, le ministre des affaires étrangères,
    le chef d état major, le chef de l état, le chef du renseignement, le chef des espions,
    le patron du renseignement, le patron du hur, le patron de l otan, le patron de l alliance,
    le chef de l alliance, le chef de l otan, l état major, l institution, l alliance, l équipe,
    le quai, le foreign office, le bureau présidentiel, la même institution, le même ministère,
    la même diplomate, le même diplomate, le même homme, le même ministre, le même texte,
    les mêmes services, les mêmes sources, cette source, cette même source, ce responsable,
    cette responsable, ce haut responsable, ce diplomate, ce ministère, ce service, ce dirigeant,
    ce ministre, cette agence, celui là, l ancien ministre, l ancien premier ministre,
    le néerlandais, le norvégien, le texan, le patron du conseil, l émissaire,
    l émissaire du kremlin, le chef de l état ukrainien, le chef de l état russe,
    le chef du gouvernement, le chancelier, la vice ministre, la chancellerie, le secrétariat,
    les parlementaires, les élus, les espions sud coréens, les auteurs, les auteurs du rapport,
    les experts de l équipe, le communiqué officiel, la déclaration, la note, le bulletin,
    le point de situation, le point quotidien, la présidente, la sénatrice, le sénateur,
    le secrétaire à la défense, l ex ministre, l ex premier ministre, le haut fonctionnaire,
    son ministère, son état major, son secrétaire d état, son service, son chef d état major,
    ses porte parole, son bureau, cette équipe, cette équipe multinationale, ce renseignement,
    ces services, cet organisme, les mêmes responsables, les mêmes élus, les mêmes députés,
    ce rapport, ce document, ce texte, ce communiqué, cette étude, cette note, ce chef,
    cet ambassadeur, cette diplomate, l ambassadrice, la diplomatie, le conseil,
    le chef d'état major, le secrétaire du conseil, le vice président, la commission,
    l organisation, le service de renseignement, le renseignement, les renseignements,
    les services de renseignement, le sous secrétaire, le groupe, ce groupe,
      les experts y, les experts de l équipe
    `),
  someone: words(`
    un analyste, une analyste, des analystes, des experts, un expert, une experte, certains,
    des médias, des observateurs, un chercheur, une chercheuse, plusieurs médias, un habitant,
    une source, des sources, l historien*, un spécialiste, on, des internautes, les analystes,
    les experts, un politologue, un universitaire, plusieurs experts, des spécialistes, un ancien,
    une ancienne, un professeur, des chercheurs, une ong, des proches, plusieurs sources,
    des blogueurs, un blogueur, des témoins, un témoin, un soldat ukrainien,
    deux soldats ukrainiens,
    trois soldats ukrainiens, plusieurs soldats ukrainiens, des soldats ukrainiens,
    des militaires ukrainiens, plusieurs militaires ukrainiens, des ong,
    le chercheur, la chercheuse, l'analyste, l'expert, l'experte, un think tank, la presse,
    plusieurs titres, plusieurs analystes, des analystes militaires, un analyste militaire,
    un expert militaire, des experts militaires, des commentateurs, un commentateur,
    des éditorialistes, un éditorialiste, un diplomate anonyme, des diplomates,
    plusieurs diplomates, un historien, une historienne,
    des historiens, les historiens, les spécialistes, le spécialiste, la spécialiste,
    une spécialiste, les observateurs, un observateur, un connaisseur, les connaisseurs,
    un géopolitologue, une politologue, des juristes, un juriste, une juriste, les juristes,
    un avocat, un militaire ukrainien, un officier ukrainien, un commandant ukrainien,
    un combattant ukrainien, un pilote de drone, un dronier, un sergent ukrainien, un transfuge,
    des transfuges, les transfuges, un défecteur, des canaux telegram, une chaîne telegram,
    des chaînes telegram, un canal telegram, les blogueurs, des blogueurs militaires,
    un blogueur militaire, des milblogueurs, sur les réseaux sociaux, isw,
    l institut pour l étude de la guerre, institute for the study of war, un centre de réflexion,
    des organisations de défense, les médias ukrainiens, les médias russes,
    les médias sud coréens, les médias occidentaux, la presse sud coréenne, la presse ukrainienne,
    la presse russe, la presse japonaise, la presse occidentale, la presse de séoul,
    plusieurs journaux, plusieurs observateurs, d aucuns, une universitaire, des universitaires,
    un enseignant, un conseiller anonyme, des villageois, des riverains, une habitante, une étude,
    un ancien ministre, plusieurs spécialistes, plusieurs témoins, un internaute,
    des informations de presse, des fuites, il se dit, il se murmure, le bruit court, on murmure,
    on rapporte, rapporte t on, murmure t on, croit on savoir,
      des responsables
    `),
  report: words(`
      des affirmations sans, des accusations sans, des allégations sans, des informations sans, ces on dit, l accusation, l affirmation, prié de confirmer, invité à confirmer, invité à commenter, prié de
      commenter, sommé de confirmer, de renseignement, questions de renseignement, activités de renseignement,
      une information, une affirmation, une accusation, des accusations, des affirmations,
      une version, les dires de séoul, les dires de kiev, les dires de washington,
      les affirmations de séoul, les affirmations de kiev, les accusations de séoul,
      les accusations de kiev, là dessus, ce point, cette éventualité,
    ces livraisons, ces fournitures, ces transferts, ces ventes d armes, ces envois, ces
    exportations, cette livraison, ce transfert, cette capture, ces captures, 
    ce bilan, à ce propos, à ce sujet, sur ce point, sur ce
    sujet, sur le sujet, là-dessus, à cet égard, sur cette question, sur ce dossier, sur ce
    chapitre, en la matière, l affaire, cette histoire, ces on-dit, ces ragots, ces racontars, ces
    spéculations, les spéculations, ces hypothèses, l hypothèse, cette hypothèse, cette thèse, la
    thèse, cette version, cette lecture, ces conclusions, des
    informations montées, les articles, des articles, ces reportages, ces images, ces clichés, l
    authenticité, la nouvelle, cette nouvelle, l annonce, cette annonce, ces annonces, ces
    déclarations, les déclarations, ces propos, ces griefs, les griefs, ces insinuations, les
    insinuations, ces reproches, les reproches, ces mises en cause, tout cela, ceci, ces
    suppositions, ces conjectures, ces échos, ces dépêches, la dépêche, sur le fond, des
    informations de presse, de telles spéculations, de telles assertions, de telles insinuations,
    pareilles accusations, pareilles allégations, pareilles rumeurs, pareille affirmation, pareille
    accusation, leur capture, leur engagement,
    ces histoires, toutes ces histoires, les articles de presse,
    l information, cette information, ces informations, les informations, ces accusations,
    les accusations, ces allégations, ces affirmations, ces rumeurs, les rumeurs, des rumeurs,
    cette présence, ce déploiement, cet envoi, ces articles, le sujet, la question,
    cette affirmation, cette accusation, les allégations, ces révélations, de telles informations,
    une telle présence, un tel déploiement, ces éléments, ces assertions, ces dires,
    les révélations, ces nouvelles, ces récits, ces bruits, ces fuites, cette assertion,
    cette allégation, cette rumeur, cette révélation, l allégation, l assertion, les assertions,
    les affirmations, les rumeurs de, les imputations, cette imputation, ces imputations,
    de telles accusations, de telles allégations, de telles rumeurs, de telles affirmations,
    cette affaire, ce dossier, ce sujet, cette question, ces soupçons, les soupçons,
    leur présence, leur déploiement, leur envoi, leur participation, cette implication,
    cette participation, ces participations, cette arrivée, ces prisonniers,
    ces articles de presse, ces informations de presse, l envoi de troupes, l envoi de soldats,
    propos sur, déclarations sur, affirmations sur, allégations sur, accusations sur, rumeurs sur,
    rumeurs de, informations faisant état, informations selon lesquelles, informations sur,
    la question des, la question de, la question du, question sur, questions sur,
    au courant de la situation, la situation concernée, au courant de l affaire
  `),
});
