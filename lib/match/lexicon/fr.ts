import { denials } from './fr-denials';
import { pointing } from './fr-pointing';
import { refusals } from './fr-refusals';
import { saying } from './fr-saying';
import { FREQUENT } from './frequent';
import type { Lexicon } from './types';
import { words } from './words';

export const fr = (): Lexicon => ({
  language: 'fr',
  includes: words('compris, notamment, dont'),
  bareInfinitives: words('er, ir, re'),
  partOf: words('sur, de, des'),
  admits: words('reconnai*, reconnu*, admet*, admis*, avou*'),
  totals: words('depass*, atteig*, attein*, elev*, chiffr*, etabli*, franchi*, avoisin*, situ*'),
  possessives: words('ses, sa, son'),
  objectPronouns: words('les, leur'),
  relatives: words('laquelle, lequel, lesquels, lesquelles, qui'),
  ownedBy: words('de, d, du, des'),
  relativePronouns: words('dont, ou, que, qu, qui'),
  participles: words('ant'),
  about: words('sur, concernant'),
  evades: words('elud*, esquiv*'),
  refers: words('renvoy*, renvoi*, demandez, adressez, posez'),
  calls: words('qualifi*, tax*, trait*, jug*'),
  cues: {
    sameSource: words(`
      on y apprend, y apprend on, on y lit, y lit on, peut on y lire, on peut y lire, apprend on ainsi,
      y est il écrit, y est il précisé, y précise t on,
      poursuit l agence, poursuit le rapport, poursuit le communiqué, poursuit le ministère,
      poursuit le service, poursuit le général, poursuit la source, poursuit le texte,
      poursuit le responsable, poursuit le président, poursuit le porte parole,
      poursuit la porte parole,
      à ses yeux, à leurs yeux, selon lui, selon elle, d après lui, d après elle, selon eux,
      à l en croire, selon ses dires, selon leurs dires, de son avis, de leur avis,
      d après ses calculs, d après leurs calculs, selon ses calculs, selon leurs calculs,
      selon ses estimations, selon leurs estimations, à ses dires, de son propre aveu,
      de leur propre aveu, selon ses mots, selon ses propres termes, selon ses informations,
      et d ajouter que, avant d ajouter que, et d indiquer que, et d affirmer que, et d assurer que,
      et de préciser que, avant de préciser que, et de souligner que, et de rappeler que,
      avant de rappeler que, et de conclure que
    `),
    ...saying,
    according: words(`
      bilan du, décompte du, le décompte du, comptabilité du, estimation du, calculs du, le calcul
      du, évaluation du,
    de la bouche de, de la bouche du, de la bouche d, de la bouche même, par la bouche de, par la
    bouche du, par la voix de, par la voix du, par la voix d, par la voix de son, dans la bouche de,
    dans la bouche du, à l estime de, dans l estimation de, dans les calculs de, dans les calculs
    du, dans le décompte de, dans le décompte du, aux termes de,
      selon, d'après, aux yeux de, à en croire, de source, de sources, de l aveu de, de l'avis de,
      pour le premier ministre, pour le ministre, pour le président, citant, comme l a dit,
      sur la foi de, aux dires de, au dire de, de l avis du, de l aveu du, de l'aveu même,
      si l'on en croit, à entendre, citant des, d'après les, du point de vue de, qui cite,
      qui citait, qui citent, d après les informations de, d après les estimations,
      sur la base d informations, sur la base d un rapport, sur la foi d, au dire d,
      selon les calculs, selon les estimations, selon les dires, de l avis même, de l avis d,
      si l on suit, à écouter, si on en croit, s il faut en croire, de bonne source, vu par,
      citée par, cités par, citées par, rapporté par, rapportée par, rapportés par, rapportées par,
      avancé par, avancée par, avancés par, aux yeux du, aux yeux des, aux yeux d, aux dires du,
      aux dires des, au dire du, au dire des, de l aveu des, de l avis des,
      se référant à, en se référant à, faisant référence à
    `),
    accuse: words(`
      accuse, accusent, accusait, accusé, accusée, accusés, accusées, accusant, soupçonn*, reproch*,
      accuser, accusaient, met en cause, mettent en cause, mis en cause, incrimin*, fait grief,
      font grief, a accusé, ont accusé, avait accusé
    `),
    confirm: words(`
      c est exact, c est vrai, c est bien le cas, c est effectivement le cas,
      confirm*, corrobor*, authentifi*, vérifié, attest*, a fait la preuve, validé,
      valide l information, avéré*, atteste, attestent, avère, avèrent, étay*,
      accrédit*, prouve que, prouvent que, prouvant que, officialis*, authentifie, corrobore,
      valide cette, valide les, validait, a validé, établi que, établit que,
      reconnaître officiellement, démontre que, démontré que, démontrent que
    `),
    evidence: words(`
      ne le cache plus, ne le cachent plus, ne s en cache plus, ne s en cachent plus,
      n en fait plus mystère, n en font plus mystère, n en fait pas mystère, n en font pas mystère,
      ne s en cache pas, s est résolu à l admettre, s est résolue à l admettre,
      certifie, certifie que, certifient, a certifié, a pu vérifier, ont pu vérifier, a vérifié, ont
      vérifié, a concédé, ne nie plus, ne nient plus, ne conteste plus,
      a la certitude, ont la certitude, a acquis la certitude, acquis la certitude, avoir la
      certitude, tient pour acquis, tiennent pour acquis, tient pour établi, tiennent pour établi,
      juge établi, jugent établi, juge avéré, tient pour avéré, tient pour confirmé, tiennent pour
      confirmé, tient pour certain, tiennent pour certain, tient pour acquise, tient pour avérée,
      donne pour acquis, donne pour certain, preuve à l appui, preuves à l appui,
      authentifie l, authentifie la, authentifie le, authentifient, a authentifié,
      preuve*, reconnu, reconnaît, reconnaissent, reconnaître, reconnaissant que,
      reconnaissant avoir,
      reconnaissant l, reconnaissant la, reconnaissant le, reconnaissant les, reconnaissant ainsi,
      reconnaissance officielle, avoué, admis, admet, admettent, avoue, formellement établi,
      avouent, avouer, avouant, avouait, admettant, admettait, admettaient, admettre, reconnaissait,
      reconnaissaient, reconnaissance, reconnue par, reconnus par, indice* de, rompu le silence,
      rompt le silence, rompent le silence, rompre le silence, sorti du silence, sort du silence,
      sortent du silence, levé le voile, lève le voile, officiellement reconnu, concède, concédé,
      concèdent, concédait, concédant, confess*, passé aux aveux, passe aux aveux, passer aux aveux,
      aveux, n a officialisé, n ont officialisé, convien* que, convenu que, ne cache plus,
      ne cachent plus, ne fait plus mystère,
      ne font plus mystère, cessé de nier, éléments de preuve, preuves formelles, admission,
      assume, assumé, assument, n a admis que,
      n ont admis que, n avait admis que, n avaient admis que, n a reconnu que, n ont reconnu que,
      n avait reconnu que, ne reconnaît que, ne reconnaissent que, ne reconnaissait que,
      n admet que, n admettent que, n admettait que, n a avoué que, n ont avoué que,
      ne l a admis que, ne l a reconnu que
    `),
    ...refusals(),
    ...denials(),
    negation: words(`
      ne, n, sans, ni, aucun, aucune, jamais, refus* de, aucunement, nullement, refuse de,
      se garde de
    `),
    negationAfter: words(`
      pas, jamais, aucunement, nullement, plus en première ligne, plus au front, plus sur le front,
      plus sur la ligne, plus à koursk, plus dans la région, plus aperçu*, plus vus, plus vu
    `),
    condition: words(`
      si, s'il, s'ils, s'elle*, au cas où, dans le cas où, à supposer, en cas d*, à condition que,
      dans l hypothèse, éventuel, éventuelle, éventuelles, éventuels, éventualité, possibilité,
      à moins que, pour peu que, quand bien même, au cas, en admettant, admettons que,
      supposons que, à condition de, sous réserve que, sous réserve de, pourvu que, si jamais,
      si d aventure, dans l éventualité, s il s avère, s il s avérait, à moins de,
      qu elle se confirme, se pourrait il
    `),
    alleged: words(`
      présumé*, prétendu*, supposé, supposée, supposés, supposées, allégu*, allégation*, soi-disant,
      hypothétique*, possible, possibles, rumeur*, allègue*, rumeurs, supposément, prétendument,
      présumément, putati*, hypothétiquement, bruits, bruit qui court, bruits de couloir
    `),
    may: words(`
      pourrai*, pourraient, peut-être, peuvent, pourra, pourront, devrai*, devraient, risque*,
      probablement, serait susceptible, puisse*, puissent, pourrait, susceptible*, sans doute,
      vraisemblablement, éventuellement, il se peut, pourrions, il se pourrait, se pourrait que,
      possiblement, selon toute vraisemblance, selon toute probabilité, semblerait, plausible*,
      vraisemblable*, probable*, potentiellement, risquerai*, risquent, il est possible,
      est possible que, n est pas exclu, pas exclu, n exclut pas, n excluent pas, laisserait penser
    `),
    plan: words(`
      n entende, entende, n envisage, n envisagent, ne cherche à, cherche à, cherchent à,
      cherchait à, chercherait à, compte se servir, compte s en servir, compte mettre,
      comptent mettre, veuille, veuillent, s apprête à, s apprêterait à, seraient destinés,
      serait destiné, promis d envoyer, promis l envoi,
      compte jeter, compte les jeter, comptent les, songe à les, pense envoyer, pense les envoyer,
      pense utiliser, pense les utiliser, pense employer,
      veut employer, veut utiliser, veut les utiliser, veut les employer, veut les engager, veut les
      envoyer, veut engager, veut envoyer, veut déployer, veut jeter, veut lancer, veut se servir,
      veut faire combattre, veut mener, veut expédier, veut dépêcher, veut aligner, veut fournir, se
      dit prêt, se dit prête, est prêt à, est prête à, sont prêts à, sous peu, songeait à,
      inquiète de voir, inquiètent de voir, craint de voir, craignent de voir, redoute de voir,
      redoutent de voir, plus en plus de voir, s alarme de voir,
      prévoi*, prévu*, envisag*, entend, entendent, compte*, comptent, compterait, projet*, plan,
      plans, décid*, décision, souhait*, veulent, voudrait, intention, prépar*, apprêt*, sera,
      seront, va, vont, allait, allaient, enverra*, enverront, déploiera, déploieront, promis,
      promet, promesse, s engage à, bientôt, avant d être, destiné*, participera*, arriveront,
      arrivera, combattront, combattra, rejoindront, à venir, futur*, prochain envoi, projette*,
      se prépar*, s'apprête*, sur le point de, doit, doivent, devait, devaient, promettant,
      appelé* à être, en passe de, dépêchera*, dépêcheront, expédiera*, expédieront, recevra*,
      recevront, fournira*, fourniront, rejoindra*, prêt, prête, prêts, prêtes, compte envoyer,
      compte déployer, compte engager, s apprêt*, à la veille de, en préparation, en vue d,
      en voie de, planifi*, ambitionn*, mijot*, fourbi*, résolu à, résolue à, s est résolu*,
      déterminé* à, décidé* à, disposé* à, se dispose, dispos* à, promis à, promise à, promises à,
      proposera, propose d, proposé d, s est engagé* à, s engag* à, prévoyai*, objectif de,
      un objectif, vise à, d ici peu, dans les prochains mois, dans les prochaines semaines,
      dans les prochains jours, dans les semaines à venir, dans les mois à venir,
      dans les jours à venir, à brève échéance, à moyen terme, à l étude, sur les rails,
      tôt ou tard, attend leur, attend l arrivée, s attend à, s attendent à, s attendre à,
      serait prêt*, seraient prêt*, est prêt*, sont prêt*, se tient prêt*, souhaiterai*, voudrai*,
      a l intention, ont l intention, avait l intention, dans l intention, aurait l intention,
      enverrai*, déploierai*, déploierait, fournirai*, mobilisera*, mobiliseront, engagera,
      engageront, lancera, lanceront, jettera, jetteront, utilisera, utiliseront, emploiera,
      emploieront, arriverai*, gagneront, gagnera, irait, iraient, serviront, combattrai*, alignera,
      aligneront, acheminera, achemineront, transférera, transféreront, rejoindrai*, monteront,
      montera, offrira, offriront, prêtera, prêteront, devrait, devraient, viendront, viendra,
      partiront, partira, attendus en, attendus à, attendues en, attendus dans, songe à, songent à,
      étudie, étudient, étudierait, programmé, programmée, imminent, imminente, imminents,
      attend leur départ, a décidé d, ont décidé d,
      a promis d, s apprête* à, projet de, un projet de, envoi prochain, prochaine arrivée,
      arrivée prochaine, d ici la fin, à terme, compte les, entend les, compte employer,
      compte utiliser, va dépêcher, va envoyer, vont être envoyés, doit envoyer,
      doivent être envoyés, devrait envoyer, devraient être envoyés,
      prédit, prédisent, prédisait, prédisant
    `),
    demand: words(`
      appelé* à, ont appelé, a appelé, avait appelé, avaient appelé, appelle*, exhort*, exig*, demand*, cesser, retirer, somm*, appelant, retrait de,
      mettre un terme, mettre fin, renoncer, réclam*, enjoint, enjoign*, cesser de, sommé de,
      somme de, pressé de, conjur*, suppli*, mettre un point final, rappeler ses, retirer ses,
      retirer leurs, exigeant, exige que, exigent que, appel à cesser, cessent, mette fin,
      mettent fin, arrêter d, appelons, appelons à, appelez, exhortons, demandons, presse moscou,
      presse pyongyang
    `),
    purpose: words(`
      dans l attente d, dans l attente de, en attendant d, en attendant de, en attente d, en
      attendant la,
      pour, afin de, afin que, en vue de, avant de, avant d être, avant que, dans le but, afin d,
      dans l'objectif
    `),
    assist: words(
      'aider, épauler, appuyer, soutenir, assister, prêter main forte, venir en aide, seconder',
    ),
    contrast: words(`
      même si, mais, toutefois, cependant, tandis que, alors que, or, pourtant, en revanche, quoique,
      bien que, néanmoins, nonobstant, malgré tout, reste que, toujours est il, encore que,
      à l inverse, en sens inverse, sauf que
    `),
    ...pointing(),
    from: words('depuis, de, d'),
    reported: words('aurait, auraient, serait, seraient'),
    definite: words(`
      les, ces, ses, leurs, aux, cette, la, l, du, cet, desdits, lesdits, le, ce, leur, son
    `),
    by: words('par, de la part de'),
    place: words(`
      à, au, aux, en, vers, dans, contre, depuis, avec, sur, chez, pour, par rapport, entre,
      voisin, autour, via, jusqu à, près de, hors de, auprès de, face à
    `),
    that: words('que, qu'),
    begin: words(`
      commenc*, début*, entamé*, mis à, se sont mis, se mettent, a débuté, se remettre
    `),
    and: words('et, ni, comme, ainsi que, puis, ou'),
  },
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    cinquantaine: 50,
    quarantaine: 40,
    soixantaine: 60,
    cent: 100,
    septante: 70,
    huitante: 80,
    nonante: 90,
  },
  scales: {
    cent: 100,
    cents: 100,
    centaine: 100,
    mille: 1000,
    millier: 1000,
    milliers: 1000,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  halves: words('et demi, et demie'),
  units: words(`
    ballon*, touriste*, arbre*, mot, mots, won, wons, couverts, maison*, page*, document*,
    kilogramme*, point*, avion*, localité*, village*, km, kilomètre*, obus, missile*, euro*,
    dollar*, heure*, jour*, mois, an, ans, année*, tonne*, conteneur*, drone*, char, chars,
    pour cent, hectare*, habitant*, pays, fois, octobre, novembre, décembre, janvier, février, mars,
    avril, mai, juin, juillet, août, septembre, mètre*, navire*, wagon*, ouvrier*, travailleur*,
    étudiant*, semaine*, minute*, seconde, secondes, décennie*, siècle*, nuit*, baril*, rouble*,
    civils, familles, réfugiés, mm, millimètre*, kilo, kilos, acres, nations, ambassadeurs, députés,
    voix, délégués, camions, autocars, orphelins, sièges, visiteurs, invités, vols, trajets, porcs,
    vaches, pages, candidats, électeurs, grammes, navires, heures
  `),
  indefinite: ['on'],
  timeClauses: words(`apres que, lorsque, quand, depuis que, au moment ou, pendant que`),
  questionWords: words(
    `comment, pourquoi, ou, combien, que, quel, quelle, quels, quelles, qui, quand`,
  ),
  onlyBehind: { negations: words('ne, n'), words: words('que, qu') },
  despite: words(`malgre, depit`),
  manner: words(`
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, matin, soir, midi, fin, debut,
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre,
    depuis, ensuite, aussitot, rapidement, officiellement, publiquement, formellement, fermement,
    categoriquement, farouchement, vigoureusement, energiquement, vivement, systematiquement,
    mollement, prudemment, egalement, aussi, encore, toujours, jusqu, ici, la, present, prealable,
    premier, premiere, temps, moment, instant, heure, pour, l, le, dans, immediat, sur, champ, en,
    bloc, retour, a, au, son, sa, leur, tour, cote, de, ce, stade, jour, part, fois, plus, d,
    davantage, facon, maniere, independante, clairement, explicitement, implicitement, discretement, finalement, enfin,
    ce, cette, ces, question, journalistes, journaliste, reporters, presse, medias, les, des, du, vers, au, aux,
    ministere, defense, armee, etat, major, militaires, militaire, commentaire, commentaires, demandes,
    demande, sollicitations, sujet, suspens, reponse, reponses, chaque, article, articles,
    information, informations, rumeur, rumeurs, nouvelle, nouvelles, quoi, soit, si, c, etait, est, vrai,
    vraies, cas, exact, oui, ou, non, ainsi, en, semaine, mois, annee, derniere, dernier, meme, point,
    affaire, propos, y, lui, elle, eux, elles, situation, dossier, plusieurs, tard, suivant, suivante,
    lendemain, veille, apres, avant,
    reprises, fournir, donner, communiquer, une, un, maintes, tout, cela, son
  `),
  frequent: words(FREQUENT.fr),
});
