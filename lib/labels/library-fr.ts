import type { LibraryLabels } from './library-types';
import { failureFr, placeFr, problemFr } from './problems-fr';

/** French counts zero as one. */
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr-FR')}\u00a0${n < 2 ? one : many}`;

/** The library page in French. */
export const LIBRARY_FR: LibraryLabels = {
  title: 'Attested\u00a0: bibliothèque',
  skip: 'Aller au contenu',
  nav: {
    label: 'Bibliothèque',
    claims: 'Affirmations',
    packs: 'Recueils',
    check: 'Vérifier',
    marks: 'Les marques',
    settings: 'Réglages',
  },
  loading: 'Ouverture de la bibliothèque…',
  failed: (why) => `La bibliothèque n’a pas pu être ouverte. ${why}`,
  failure: failureFr,
  claims: {
    title: 'Affirmations',
    search: 'Chercher parmi les affirmations',
    placeholder: 'Mots, partie, personne…',
    filters: 'Filtres',
    state: 'État',
    anyState: 'Tous les états',
    pack: 'Recueil',
    anyPack: 'Tous',
    party: 'Partie',
    anyParty: 'Toutes',
    nature: 'Nature',
    anyNature: 'Toutes',
    natures: { fact: 'Faits', view: 'Points de vue' },
    on: 'Telles qu’au',
    today: 'Aujourd’hui',
    reset: 'Tout effacer',
    count: (found, all) =>
      found === all
        ? count(all, 'affirmation', 'affirmations')
        : `${found.toLocaleString('fr-FR')} sur ${count(all, 'affirmation', 'affirmations')}`,
    stoodOn: (day) => `États au ${day}`,
    more: (n) => `En montrer ${n.toLocaleString('fr-FR')} de plus`,
    none: 'Aucune affirmation ne correspond.',
    noneHint:
      'Essayez avec moins de mots, ou effacez les filtres. Ne rien trouver ici ne dit pas si une chose est exacte.',
    empty: 'Aucun recueil n’est installé\u00a0: il n’y a pas d’affirmation à montrer.',
    list: 'Affirmations trouvées',
    entries: (n) => count(n, 'déclaration', 'déclarations'),
    off: 'recueil désactivé',
    choose: 'Choisissez une affirmation',
    chooseHint: 'Son histoire s’ouvre ici\u00a0: qui a dit quoi, quel jour, et où le lire.',
    changedTitle: (n, day) =>
      `${count(n, 'affirmation a changé', 'affirmations ont changé')} depuis le ${day}`,
    changedWho: (state) => `${state} comme avant, par d’autres`,
    changedFrom: (before, after) => `${before}, désormais ${after}`,
    seen: 'Marquer comme vu',
  },
  claim: {
    back: 'Toutes les affirmations',
    missing: 'Cette affirmation n’est pas dans la bibliothèque',
    missingHint:
      'Son recueil a peut-être été retiré, ou une version plus récente ne la contient plus.',
    now: 'Aujourd’hui',
    on: 'Où en était-on le',
    backToToday: 'Revenir à aujourd’hui',
    dayHint: 'Choisissez un jour ici, ou parmi ceux qui suivent.',
    sameAsNow: 'Comme aujourd’hui.',
    stages: 'Les étapes',
    stagesHint:
      'Les jours où l’état, ou ceux qui le portent, ont changé. Choisissez-en un pour y aller.',
    history: 'Qui a dit quoi',
    figure: 'Chiffre',
    series: 'Les chiffres au fil du temps',
    subjects: 'Dont la parole vaut reconnaissance',
    implies: 'Ceci implique',
    impliedBy: 'Impliquée par',
    from: 'Tirée du recueil',
    table: 'En tableau',
    tableHint:
      'Toutes les déclarations recensées sur cette affirmation, de la plus ancienne à la plus récente.',
    columns: {
      date: 'Date',
      party: 'Partie',
      stance: 'Position',
      said: 'Ce qui a été dit',
      sources: 'Sources',
    },
    notWritten: (language) => `Le recueil ne donne ceci qu’en ${language}.`,
    noWordings: 'Retrouvée dans les pages par les mots de son énoncé.',
  },
  packs: {
    title: 'Recueils',
    intro:
      'Un recueil est un fichier d’affirmations sur un sujet, par un auteur. Tout ce qui est marqué dans une page vient des recueils activés ici.',
    none: 'Aucun recueil n’est installé.',
    noneHint: 'Importez-en un, et ses affirmations seront cherchées dans les pages que vous lisez.',
    preparing: 'Préparation des affirmations, pour qu’elles soient trouvées dans les pages…',
    version: (version) => `Version ${version}`,
    updated: (day) => `mise à jour le ${day}`,
    claims: (n) => count(n, 'affirmation', 'affirmations'),
    parties: (n) => count(n, 'partie', 'parties'),
    sources: (n) => count(n, 'source', 'sources'),
    languages: (list) => `en ${list}`,
    licence: (licence) => `Licence ${licence}`,
    publisher: 'Se dit publié par',
    publisherHint: 'Selon le recueil lui-même\u00a0; personne ne l’a vérifié.',
    origins: {
      extension: 'Fourni avec l’extension',
      file: 'Importé d’un fichier',
      address: (url) => `Depuis ${url}`,
    },
    originHints: {
      extension: 'Il est mis à jour avec l’extension.',
      file: 'Il reste tel quel jusqu’à l’import d’un fichier plus récent.',
      address: 'Il n’est demandé qu’à l’adresse que vous avez donnée.',
    },
    sameId: (others) =>
      `Se donne le même identifiant qu’un autre recueil (${others}). Ils restent séparés\u00a0: aucun ne remplace l’autre.`,
    enabled: (title) => `Chercher les affirmations de ${title}`,
    on: 'Activé',
    off: 'Désactivé',
    browse: 'Voir ses affirmations',
    export: 'Exporter',
    remove: 'Retirer',
    restore: (version) => `Revenir à la version ${version}`,
    removed: (title) => `${title} a été retiré.`,
    restored: (title, version) => `${title} est revenu à la version ${version}.`,
    undo: 'Annuler',
    removedTitle: 'Retirés, et gardés pour être rétablis',
    bringBack: (title) => `Rétablir ${title}`,
    bringBackShort: 'Rétablir',
    shippedStays: 'Il est fourni avec l’extension\u00a0: désactivez-le si vous n’en voulez pas.',
    failed: (why) => `L’opération a échoué\u00a0; rien n’a été modifié. ${why}`,
  },
  imports: {
    title: 'Importer un recueil',
    hint: 'Choisissez un ou plusieurs fichiers, ou déposez\u2011les n’importe où sur cette page. Un fichier est vérifié en entier avant que quoi que ce soit ne soit gardé.',
    button: 'Choisir des fichiers…',
    drop: 'Déposez pour importer',
    results: 'Imports',
    reading: (name) => `Lecture de ${name}…`,
    checking: (name) => `Vérification de ${name}…`,
    writing: (name) => `Enregistrement de ${name}…`,
    waiting: (name) => `${name} attend son tour`,
    cancel: 'Annuler',
    cancelled: (name) => `${name}\u00a0: annulé. Rien n’a été modifié.`,
    dismiss: 'Fermer',
    installed: (title, version, claims) =>
      `${title}, version ${version}, est installé\u00a0: ${claims}.`,
    unchanged: (title, version) =>
      `${title}, version ${version}, est déjà installé. Rien n’a été modifié.`,
    updated: (title, from, to) =>
      `${title} est passé de la version ${from} à la version ${to}. La version ${from} est conservée et peut être rétablie.`,
    older: (title, version, installed) =>
      `${title}\u00a0: ce fichier est en version ${version}, plus ancienne que la version ${installed} installée. Rien n’a été modifié.`,
    differs: (title, version) =>
      `${title}\u00a0: ce fichier se dit en version ${version}, comme celui qui est installé, mais son contenu diffère. Rien n’a été modifié\u00a0; un recueil modifié doit porter une version plus haute.`,
    beside: (id, others) =>
      `Il se donne l’identifiant «\u00a0${id}\u00a0», comme un autre recueil (${others}). Il prend place à côté de lui et ne remplace rien.`,
    refused: (name) => `${name} n’a pas été importé.`,
    nothingChanged: 'Rien n’a été modifié.',
    files: {
      'too-large': 'Le fichier dépasse la taille permise à un recueil.',
      'not-text': 'Le fichier n’est pas du texte en UTF-8.',
      unreadable:
        'Le fichier n’a pas pu être lu\u00a0; il a peut-être été déplacé ou modifié entre-temps.',
    },
    problems: (n) => count(n, 'problème', 'problèmes'),
    moreProblems: (n) => `et ${n.toLocaleString('fr-FR')} de plus`,
    place: 'Endroit',
    wholeFile: 'le fichier entier',
    problem: problemFr,
    placeOf: placeFr,
    value: 'trouvé',
  },
  marks: {
    title: 'Ce que disent les marques',
    lead: 'Une marque sous une phrase signale une affirmation connue d’un recueil de votre bibliothèque, et permet de voir qui en a dit quoi. Elle ne dit pas si l’affirmation est exacte.',
    sample: 'Des soldats ont été envoyés à la frontière, selon le ministère.',
    statesTitle: 'Les états',
    statesIntro: 'La forme du trait porte l’état\u00a0; la teinte ne fait que la répéter.',
    computedTitle: 'Comment un état est établi',
    computed: [
      'Un recueil énumère des attestations\u00a0: la position d’une partie sur une affirmation, un jour donné, avec ses sources. L’état à une date découle de celles connues ce jour-là, toujours selon la même règle, et chaque étape se lit dans l’histoire de l’affirmation.',
      'La dernière position d’une partie compte\u00a0: elle affirme tant qu’elle n’a pas démenti ou retiré. Dire qu’on ne peut confirmer, ou ne pas commenter, n’est pas une position et n’en efface aucune. Qui parle au nom d’une partie compte comme elle.',
      'Une affirmation est confirmée quand celui dont elle décrit les actes la reconnaît, ou quand au moins deux parties l’affirment, l’une d’elles en confirmant ce qu’une autre avait dit d’abord, sans que personne ne la démente. Une partie qui est seule à dire qu’elle confirme est dite affirmer.',
      'Qui affirme une chose affirme aussi ce qu’elle implique. Qui dément ce qu’une affirmation implique est montré à côté d’elle, sans y être compté.',
      'Les attestations portant sur une autre période, un autre chiffre ou un seul cas sont montrées, jamais comptées. Les points de vue sont défendus ou rejetés\u00a0; ils n’ont pas d’état de fait.',
    ],
    notTitle: 'Ce qu’une marque n’est pas',
    not: [
      'Ce n’est pas un verdict. «\u00a0Confirmé\u00a0» veut dire que les parties nommées l’ont confirmé\u00a0; elles peuvent se tromper, ou être elles-mêmes en cause.',
      'Une phrase sans marque n’est pas pour autant vérifiée. Les recueils connaissent peu d’affirmations, et la recherche préfère se taire que se tromper.',
      'Le nombre de marques ne dit rien de la qualité d’un article.',
      'Les recueils sont écrits par des gens. Ce qu’un recueil dit de son auteur n’engage que lui.',
    ],
    checksTitle: 'Quand la page nomme qui l’a dit',
    checks: [
      {
        name: 'Concorde',
        means: 'On sait que cette partie l’a dit, au plus tard le lendemain de la date de la page.',
      },
      {
        name: 'Diffère',
        means:
          'À cette date, elle avait pris une autre position, ou ne l’avait dit que d’une chose que cette affirmation implique.',
      },
      {
        name: 'Plus tard',
        means: 'Elle l’a bien dit, mais seulement après la parution de la page.',
      },
      {
        name: 'Sans trace',
        means:
          'Le recueil n’a rien de cette partie sur cette affirmation. Elle a pu le dire malgré tout.',
      },
    ],
    privacyTitle: 'Ce qui quitte votre machine',
    privacy: [
      'Rien. Les pages sont lues sur cette machine, avec les recueils qui s’y trouvent. L’extension ne fait aucune requête, ne compte rien et n’envoie rien.',
      'Seules les pages qui ressemblent à des articles sont lues d’elles-mêmes\u00a0; les autres, uniquement à votre demande. Le texte des pages n’est jamais conservé. Dans une fenêtre privée, rien n’est gardé.',
      'Le lien d’une source est un lien ordinaire\u00a0: son site vous voit quand vous l’ouvrez.',
    ],
    keysTitle: 'Au clavier',
    keys: [
      {
        keys: 'Alt + Maj + ↓ ou ↑',
        does: 'Aller à la marque suivante ou précédente d’une page\u00a0; la fiche s’ouvre et prend le focus.',
      },
      { keys: 'Tab', does: 'Parcourir la fiche.' },
      { keys: 'Échap', does: 'Fermer la fiche et rendre le focus à la page.' },
      { keys: '/', does: 'Ici, dans la bibliothèque\u00a0: aller au champ de recherche.' },
    ],
    keysHint:
      'Les touches des marques se règlent dans le navigateur, là où il énumère les raccourcis des extensions.',
  },
  settings: {
    title: 'Réglages',
    language: 'Langue de l’extension',
    languages: { auto: 'Celle du navigateur', en: 'English', fr: 'Français' },
    marks: 'Marques dans les pages',
    marksChoices: { full: 'Trait et teinte', quiet: 'Trait seul' },
    everywhere: 'Lecture des pages',
    everywhereOn: 'Chercher les affirmations dans les pages que je lis',
    everywhereHint: 'Désactivé, aucune page n’est lue et rien n’est marqué.',
    reads: 'Quelles pages sont lues',
    readsChoices: {
      articles: 'Les articles, sur tous les sites',
      chosen: 'Les articles des sites que je choisis',
      asked: 'Seulement une page que je demande',
    },
    readsHint: 'Toute page peut être lue à votre demande, dans la petite fenêtre de l’extension.',
    noSites: 'Aucun.',
    offSites: {
      title: 'Sites où elle est désactivée',
      hint: 'Un site se désactive dans la petite fenêtre de l’extension, quand vous y êtes.',
      remove: (site) => `Réactiver pour ${site}`,
      removeShort: 'Réactiver',
    },
    chosenSites: {
      title: 'Sites que j’ai choisis',
      hint: 'Un site s’ajoute dans la petite fenêtre de l’extension, quand vous y êtes.',
      remove: (site) => `Retirer ${site}`,
      removeShort: 'Retirer',
    },
    hidden: 'Marques que vous avez retirées',
    hiddenHint:
      'Avec «\u00a0ce n’est pas cela\u00a0», chacune sur une page. De la page, seule l’adresse est gardée.',
    unknownClaim: 'Une affirmation qui n’est plus installée',
    showAgain: (statement) => `Marquer de nouveau\u00a0: ${statement}`,
    showAgainShort: 'Marquer de nouveau',
    private: 'Fenêtre privée\u00a0: ces réglages valent jusqu’à sa fermeture.',
  },
};
