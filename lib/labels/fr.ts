import { grammarFr } from './grammar-fr';
import type { Labels } from './types';

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const LONG_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** « 1 affirmation », « 3 affirmations »: French counts zero and one as singular. */
const count = (n: number, one: string, many = `${one}s`): string =>
  `${n}\u00a0${n < 2 ? one : many}`;

const has = (plural: boolean): string => (plural ? 'ont' : 'a');

const nearest = (near: { by: string; figure: string; day: string } | null): string =>
  near === null ? '' : ` Le plus proche, donné ${near.by}\u00a0: ${near.figure} (${near.day}).`;

export const fr: Labels = {
  language: 'fr',
  grammar: grammarFr,
  states: {
    confirmed: 'Confirmé',
    reported: 'Affirmé',
    contested: 'Contesté',
    denied: 'Démenti',
    unconfirmed: 'Non confirmé',
    view: 'Point de vue',
    unknown: 'Aucune trace',
  },
  stateMeanings: {
    confirmed:
      'Une partie que l’affirmation concerne l’a reconnue, ou bien deux parties au moins l’affirment, dont une au moins confirme ce qu’une autre avait dit, et personne ne la dément.',
    reported:
      'Quelqu’un l’affirme et personne ne la dément, mais aucune autre partie n’a confirmé ce qui a été dit d’abord.',
    contested: 'Quelqu’un l’affirme et quelqu’un d’autre la dément.',
    denied: 'Quelqu’un la dément et personne ne l’affirme.',
    unconfirmed:
      'Personne ne l’affirme ni ne la dément, mais quelqu’un n’a pas pu la confirmer, n’a pas voulu la commenter, ou a dit que cela n’avait pas encore eu lieu.',
    view: 'Un jugement, une demande ou une politique\u00a0: on le défend ou on le rejette, on ne le confirme pas.',
    unknown: 'Le recueil ne contient aucune déclaration à ce sujet à cette date.',
  },
  deeds: {
    acknowledges: 'l’a reconnu',
    confirms: 'l’a confirmé',
    asserts: 'l’a affirmé',
    'cannot-confirm': 'n’a pas pu le confirmer',
    'no-comment': 'n’a pas voulu commenter',
    denies: 'l’a démenti',
    retracts: 'est revenu sur ses propos',
  },
  viewDeeds: {
    acknowledges: 'défend ce point de vue',
    confirms: 'défend ce point de vue',
    asserts: 'défend ce point de vue',
    'cannot-confirm': 'ne prend pas position',
    'no-comment': 'n’a pas voulu commenter',
    denies: 'le rejette',
    retracts: 'est revenu sur ses propos',
  },
  relations: {
    'not-yet': 'a dit que cela n’avait pas encore eu lieu',
    'other-period': 'concerne une autre période',
    'competing-figure': 'un autre chiffre',
    superseded: 'chiffre remplacé depuis',
    'counter-example': 'un cas qui va à l’encontre',
    instance: 'un cas particulier',
    'ends-claim': 'dit que cela a pris fin',
  },
  qualifiers: {
    exactly: (n) => n,
    about: (n) => `environ ${n}`,
    'more than': (n) => `plus de ${n}`,
    'at least': (n) => `au moins ${n}`,
    nearly: (n) => `près de ${n}`,
    'up to': (n) => `jusqu’à ${n}`,
    'less than': (n) => `moins de ${n}`,
    between: (n, upTo) => `de ${n} à ${upTo}`,
  },
  units: {
    soldiers: 'soldats',
    troops: 'soldats',
    officers: 'officiers',
    generals: 'généraux',
    personnel: 'personnes',
    casualties: 'tués ou blessés',
    deaths: 'morts',
    killed: 'tués',
    wounded: 'blessés',
    prisoners: 'prisonniers',
    brigades: 'brigades',
    containers: 'conteneurs',
    shells: 'obus',
    missiles: 'missiles',
    people: 'personnes',
    workers: 'ouvriers',
    states: 'États',
  },
  parts: {
    acknowledged: (by) => `reconnu ${by}`,
    confirmed: (by) => `confirmé ${by}`,
    reported: (by) => `affirmé ${by}`,
    denied: (by) => `démenti ${by}`,
    held: (by) => `défendu ${by}`,
    rejected: (by) => `rejeté ${by}`,
    retracted: (by) => `retiré ${by}`,
    notConfirmed: (by) => `n’a pas pu être confirmé ${by}`,
    noComment: (by) => `laissé sans commentaire ${by}`,
    notYet: (by) => `donné comme pas encore advenu ${by}`,
  },
  sentence: {
    nothing: 'Aucune déclaration recensée à cette date',
    implied: 'par implication',
    others: (n) => count(n, 'autre'),
    monthYear: (month, year) => `${LONG_MONTHS[month - 1] ?? ''} ${year}`,
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''} ${year}`,
    reportedOn: (day) => `rapporté le ${day}`,
    whenPublished: (day, state) => `À la publication de cette page (${day})\u00a0: ${state}.`,
    sinceThen: (events) => `Depuis\u00a0: ${events}.`,
    sincePublished: (day, events) =>
      `Depuis la publication de cette page (${day})\u00a0: ${events}.`,
    nothingSince: 'Rien de nouveau n’a été recensé depuis.',
    hadDenied: (day) => `après l’avoir démenti le ${day}`,
    noDate: 'La page ne donne pas de date\u00a0: seul l’état d’aujourd’hui est indiqué.',
    superseded: (by, figure, day) =>
      `Un autre chiffre a été donné depuis par ${by}\u00a0: ${figure} (${day}).`,
    deniedImplied: (name, statement, day) =>
      `Ce que cela implique a été démenti par ${name}\u00a0: ${statement} (${day})`,
  },
  page: {
    puts: {
      asserted: (by) =>
        by === null
          ? 'La page l’affirme en son propre nom.'
          : `La page le présente comme affirmé ${by}.`,
      confirmed: (by) =>
        by === null
          ? 'La page le présente comme confirmé, sans dire par qui.'
          : `La page le présente comme confirmé ${by}.`,
      'cannot-confirm': (by) =>
        by === null
          ? 'La page dit que cela n’a pas pu être confirmé.'
          : `La page dit que cela n’a pas pu être confirmé ${by}.`,
      'no-comment': (by) =>
        by === null
          ? 'La page dit que cela est resté sans commentaire.'
          : `La page dit que cela n’a pas été commenté ${by}.`,
      denied: (by) =>
        by === null
          ? 'La page le présente comme démenti, sans dire par qui.'
          : `La page le présente comme démenti ${by}.`,
      hypothetical: (by) =>
        by === null
          ? 'La page le présente comme une possibilité.'
          : `La page le présente comme une possibilité évoquée ${by}.`,
    },
    credit: {
      agrees: (subject, did, day) =>
        `Les déclarations recensées concordent\u00a0: ${subject} ${did} (${day}).`,
      differs: (subject, did, day) =>
        `Les déclarations recensées diffèrent\u00a0: à cette date, ${subject} ${did} (${day}).`,
      differsOther: (subject, did, statement, day) =>
        `Les déclarations recensées diffèrent\u00a0: ${subject} ${did} une autre affirmation${statement && `, ${statement}`} (${day}), et non celle-ci.`,
      later: (subject, did, day) =>
        `Les déclarations recensées n’ont cela que plus tard\u00a0: ${subject} ${did} (${day}).`,
      noRecord: (of) => `Aucune déclaration de ce genre n’est recensée de la part ${of}.`,
    },
    did: {
      asserts: (plural) => `l’${has(plural)} affirmé`,
      confirms: (plural) => `l’${has(plural)} confirmé`,
      'cannot-confirm': (plural) => `n’${has(plural)} pas pu le confirmer`,
      'no-comment': (plural) => `n’${has(plural)} pas voulu le commenter`,
      denies: (plural) => `l’${has(plural)} démenti`,
      retracts: (plural) => `l’${has(plural)} retiré`,
    },
    didQuote: {
      asserts: (plural) => `${has(plural)} fait`,
      confirms: (plural) => `${has(plural)} confirmé`,
      'cannot-confirm': (plural) => `n’${has(plural)} pas pu confirmer`,
      'no-comment': (plural) => `n’${has(plural)} pas voulu commenter`,
      denies: (plural) => `${has(plural)} démenti`,
      retracts: (plural) => `${has(plural)} retiré`,
    },
    figure: {
      'in-line': (near) =>
        near === null
          ? 'Conforme à un chiffre donné à cette date.'
          : `Conforme au chiffre donné ${near.by}\u00a0: ${near.figure} (${near.day}).`,
      'above-all': (near) =>
        `Plus élevé que tous les chiffres donnés à cette date.${nearest(near)}`,
      'below-all': (near) => `Plus bas que tous les chiffres donnés à cette date.${nearest(near)}`,
      between: (near) => `Entre les chiffres donnés à cette date.${nearest(near)}`,
      'killed-or-wounded-as-killed': (near) =>
        near === null
          ? 'Un chiffre de tués ou blessés, donné par la page comme celui des tués.'
          : `Un chiffre de tués ou blessés, donné par la page comme celui des tués\u00a0: ${near.figure}, ${near.by} (${near.day}).`,
      'none-by-then': () => 'Aucun chiffre recensé à cette date.',
    },
  },
  card: {
    dialog: (statement) => `Déclarations recensées\u00a0: ${statement}`,
    close: 'Fermer',
    now: 'Aujourd’hui',
    then: 'À la publication',
    onThePage: 'Sur cette page',
    figure: 'Le chiffre',
    colon: '\u00a0: ',
    history: 'Qui a dit quoi, et quand',
    sources: 'Sources',
    why: 'Pourquoi ce passage est marqué',
    whyWords: (words) => `Trouvés ensemble\u00a0: ${words}`,
    whySigns: (words) => `Formulation inconnue, reconnue à ces mots réunis\u00a0: ${words}`,
    here: (at, of) => `${at} sur ${of} affirmations dans ces mots`,
    previousHere: 'Affirmation précédente dans ces mots',
    nextHere: 'Affirmation suivante dans ces mots',
    library: 'Dans la bibliothèque',
    notThis: 'Ce n’est pas cela',
    marks: 'Ce que disent les marques',
    from: (pack, origin) => `Du recueil ${pack}, ${origin}.`,
    origins: {
      extension: 'fourni avec l’extension',
      file: 'importé d’un fichier',
      address: (url) => `pris sur ${url}`,
    },
    changed: {
      state: (day, before) =>
        `Modifié par une mise à jour le ${day}\u00a0; avant\u00a0: ${before}.`,
      parties: (day) => `Ceux qui le soutiennent ont changé par une mise à jour le ${day}.`,
    },
  },
  history: {
    more: (n) => (n < 2 ? `Voir ${n} autre déclaration` : `Voir ${n} autres déclarations`),
    between: (n) =>
      n < 2 ? `Voir ${n} déclaration entre les deux` : `Voir ${n} déclarations entre les deux`,
    fewer: 'En voir moins',
    pageHere: (day) => `Cette page, ${day}`,
    notCounted: 'montré, non compté',
    none: 'Aucune déclaration recensée.',
    knownOnlyFrom: (source) => `connu seulement par ${source}`,
    inLanguage: (language) => `en ${language}`,
    opensElsewhere: 's’ouvre dans un nouvel onglet',
  },
  plot: {
    title: (series) => `${series}\u00a0: les chiffres dans le temps`,
    pageNumber: (number, day) =>
      day === null ? `Cette page\u00a0: ${number}` : `Cette page, ${day}\u00a0: ${number}`,
    party: 'Qui',
    date: 'Quand',
    number: 'Chiffre',
    page: 'Cette page',
    counts: 'Ce qui est compté',
    own: 'cette affirmation',
    others: 'autres affirmations de la série',
    table: 'En tableau',
    keys: 'Les flèches vont d’un chiffre à l’autre.',
    gap: 'Temps omis',
  },
  popup: {
    name: 'Attested',
    library: 'Bibliothèque',
    onThisSite: (host) => `Sur ${host}`,
    everywhere: 'Partout',
    claimsFound: (claims) => `${count(claims, 'affirmation')} sur cette page`,
    places: (n) => count(n, 'passage'),
    showOnPage: 'Montrer sur la page',
    cannotPlace: 'Cette phrase ne se trouve plus sur la page.',
    history: 'Toutes les déclarations',
    then: 'À la publication',
    situations: {
      loading: { title: 'La page est interrogée…', body: '' },
      reading: { title: 'Lecture de la page…', body: 'Tout reste sur votre ordinateur.' },
      nothing: {
        title: 'Aucune des affirmations n’a été trouvée ici',
        body: 'Cela ne vérifie rien\u00a0: la page peut parler de ce qu’aucun recueil installé ne couvre.',
      },
      'not-article': {
        title: 'Cette page n’a pas l’air d’un article',
        body: 'De telles pages ne sont lues qu’à votre demande.',
        action: 'La lire quand même',
      },
      unreadable: {
        title: 'Cette page ne peut pas être lue',
        body: 'Les navigateurs ferment aux extensions leurs propres pages, celles de leurs boutiques et les onglets ouverts avant l’installation. Pour ces derniers, il suffit de recharger.',
      },
      narrowed: {
        title: 'Votre navigateur tient Attested à l’écart',
        body: 'Il ne laisse l’extension lire que certains sites, ou aucun d’elle-même. Vous pouvez les autoriser tous maintenant, ou celui-ci dans le menu des extensions du navigateur\u00a0; rechargez ensuite la page.',
        action: 'Autoriser tous les sites',
      },
      'not-asked': {
        title: 'Lue seulement à votre demande',
        body: 'Vous avez choisi, dans les réglages de la bibliothèque, quelles pages sont lues d’elles-mêmes.',
        action: 'Lire cette page',
      },
      'off-here': {
        title: 'Désactivé sur ce site',
        body: 'Rien n’y est lu ni marqué.',
        action: 'Activer ici',
      },
      'off-everywhere': {
        title: 'Désactivé partout',
        body: 'Aucune page n’est lue ni marquée.',
        action: 'Activer',
      },
      'no-pack': {
        title: 'Aucun recueil n’est activé',
        body: 'Les affirmations viennent de recueils. Activez-en un, ou importez le vôtre, dans la bibliothèque.',
        action: 'Ouvrir la bibliothèque',
      },
      failed: {
        title: 'Cette page n’a pas pu être lue',
        body: 'Quelque chose a échoué dans l’extension. Rien n’est perdu.',
        action: 'Réessayer',
      },
    },
    footer:
      'Une phrase marquée n’est pas erronée pour autant, et une phrase sans marque n’est pas confirmée pour autant.',
    marks: 'Ce que disent les marques',
  },
  check: {
    title: 'Vérifier une affirmation',
    placeholder: 'Tapez ou collez une phrase',
    hint: 'Recherche dans vos recueils, sur votre ordinateur.',
    searching: 'Recherche…',
    found: (n) => (n < 2 ? `${n}\u00a0entrée correspondante` : `${n}\u00a0entrées correspondantes`),
    nothing:
      'Aucune entrée de vos recueils ne correspond. Cela ne dit rien de la phrase\u00a0: ils ne couvrent peut-être pas le sujet.',
    failed: 'La recherche n’a pas abouti. Réessayez.',
    clear: 'Effacer',
    conflicts: {
      figure: 'Une affirmation semblable est recensée\u00a0; le chiffre diffère.',
      negation: 'Une affirmation semblable est recensée\u00a0; l’une des deux est une négation.',
      name: 'Une affirmation semblable est recensée\u00a0; un nom diffère.',
    },
    similarOnly: 'Des mots semblables. Sur une page, ce passage ne serait pas marqué.',
    signedOnly:
      'Reconnu à ses mots réunis. Sur une page, il est marqué si d’autres passages disent de quoi il s’agit.',
  },
};
