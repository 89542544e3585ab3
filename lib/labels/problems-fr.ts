import type { PackProblem, ProblemKind } from '@/lib/model/problem';
import type { Failure } from '@/lib/model/result';

/** What is wrong with a pack, in French. `{}` stands for the detail. */
const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  'file-too-large': 'Le fichier est trop grand\u00a0: plus de {}\u00a0millions de caractères.',
  'file-empty': 'Le fichier est vide.',
  'file-too-deep': 'Le fichier a plus de {}\u00a0niveaux d’imbrication.',
  'file-too-many-values': 'Le fichier contient trop de valeurs.',
  'file-cut-off':
    'Le fichier s’arrête trop tôt\u00a0: il semble coupé (crochets encore ouverts\u00a0: {}).',
  'file-ends-early': 'Le fichier s’arrête là où devrait se trouver {}.',
  'text-cut-off': 'Le fichier s’arrête au milieu d’un texte\u00a0: il semble coupé.',
  'not-json': 'Le fichier n’est pas du JSON\u00a0: ici devrait se trouver {}.',
  'bad-text':
    'Le fichier n’est pas du JSON\u00a0: un texte contient un saut de ligne, un caractère de contrôle ou un échappement incorrect.',
  'no-object': 'Le fichier ne contient pas de recueil\u00a0: un recueil est un objet JSON.',
  'no-format':
    'Le fichier ne contient pas de recueil\u00a0: son format devrait être attested-pack/1.',
  'newer-format':
    'Ce recueil a été fait pour une version plus récente d’Attested. Mettez l’extension à jour pour le lire.',
  'unknown-format':
    'Le fichier ne contient pas de recueil connu\u00a0: son format devrait être attested-pack/1.',
  'item-too-deep': 'Cet élément a plus de {}\u00a0niveaux d’imbrication.',
  'item-too-large': 'Cet élément contient plus de {}\u00a0valeurs.',
  'text-empty': 'Ce texte est vide.',
  'text-too-long': 'Ce texte dépasse {}\u00a0caractères.',
  'bad-id':
    'Un identifiant compte au plus 100\u00a0lettres, chiffres, points, traits d’union et tirets bas.',
  'bad-language': 'Une langue s’écrit en deux ou trois lettres minuscules, comme fr.',
  'bad-day': 'Ce n’est pas une date. Une date s’écrit 2024-10-28.',
  'bad-address': 'Une adresse commence par http:// ou https:// et ne contient pas d’espace.',
  'address-too-long': 'Cette adresse dépasse {}\u00a0caractères.',
  'bad-version': 'Une version s’écrit en trois nombres, comme 1.2.3.',
  'no-text': 'Il faut un texte dans une langue au moins.',
  'list-too-long': 'Cette liste compte plus de {}\u00a0éléments.',
  'list-empty': 'Cette liste est vide.',
  'term-empty': 'Un terme compte au moins deux lettres ou chiffres.',
  'term-too-long': 'Un terme compte au plus {}\u00a0caractères.',
  'term-too-many-words': 'Un terme compte au plus {}\u00a0mots.',
  'bad-asterisk': 'Un astérisque se met à la fin d’un mot, pour toute terminaison.',
  'figure-negative': 'Un chiffre n’est pas négatif.',
  'reach-not-whole': 'Il faut un nombre entier de mots.',
  'reach-negative': 'Il faut un nombre de mots.',
  'reach-too-far': 'Au plus {}\u00a0mots peuvent se trouver entre les deux.',
  'role-too-long': 'Un rôle nomme au plus {}\u00a0concepts.',
  'field-unknown': 'Ce champ n’est pas connu.',
  'field-missing': 'Ce champ manque.',
  'not-one-of': 'Il faut ici l’un de ceux-ci\u00a0: {}.',
  'wrong-type': 'Il faut ici {}.',
  'no-such-id': 'Le recueil ne décrit {} sous cet identifiant.',
  'id-twice': 'Cet identifiant sert deux fois.',
  'no-maximum': 'Un chiffre «\u00a0between\u00a0» demande un maximum.',
  'maximum-too-low': 'Le maximum est inférieur à la valeur.',
  'wording-empty':
    'Une formulation demande au moins un concept dans who, by, act, what, where, and ou figure.',
  'wording-without-figure': 'L’affirmation n’a pas de chiffre à chercher.',
  'wording-everyday': 'Cette formulation pourrait ne contenir que des mots de tous les jours.',
  'anchor-overused':
    'Chacun des concepts de cette formulation sert à plus de {}\u00a0formulations.',
  'weight-too-great': 'Un poids vaut au plus {}, en plus ou en moins.',
  'sign-overused': 'Plus de {}\u00a0affirmations en font un indice.',
  'signs-without-wordings': 'Des indices demandent au moins une formulation.',
  'circle-of-parties': 'Cette partie parle pour elle-même\u00a0: {}.',
  'circle-of-claims': 'Cette affirmation s’implique elle-même\u00a0: {}.',
  'circle-of-concepts': 'Ce concept est fait de lui-même\u00a0: {}.',
  more: 'Il y a {}\u00a0autres problèmes.',
  other: '{}',
};

/** The names that details are given by, in these kinds of problem. */
const NAMES: Readonly<Partial<Record<ProblemKind, Readonly<Record<string, string>>>>> = {
  'no-such-id': {
    party: 'aucune partie',
    source: 'aucune source',
    series: 'aucune série',
    concept: 'aucun concept',
    claim: 'aucune affirmation',
  },
  'wrong-type': {
    'a text': 'un texte',
    'a number': 'un nombre',
    'true or false': 'true ou false',
    'a list': 'une liste',
    'an object': 'un objet',
  },
};

const AWAITED: Readonly<Record<string, string>> = {
  'a value': 'une valeur',
  'a value or ]': 'une valeur ou ]',
  'a name in double quotes': 'un nom entre guillemets droits',
  'a name in double quotes or }': 'un nom entre guillemets droits ou }',
  'a colon': 'un deux-points',
  'a comma or a closing bracket': 'une virgule ou un crochet fermant',
  'the end of the file': 'la fin du fichier',
};

/** What is wrong, in French. Ids and values stay the pack's own. */
export const problemFr = ({ kind, detail = '' }: PackProblem): string => {
  const names = kind === 'not-json' || kind === 'file-ends-early' ? AWAITED : NAMES[kind];
  return SENTENCES[kind].replace('{}', () => names?.[detail] ?? detail);
};

/** Where, in French; a path through the file has no language. */
export const placeFr = ({ path }: PackProblem): string =>
  path.replace(/^line (\d+), column (\d+)$/, 'ligne $1, colonne $2');

/** Failures of the store; whatever else fails is told in the words it came with. */
const FAILURES: Readonly<Record<string, string>> = {
  'not-installed': 'Ce recueil n’est pas installé.',
  'no-previous': 'Il n’y a pas de version antérieure de ce recueil.',
  damaged: 'Le recueil enregistré est abîmé. Importez de nouveau son fichier.',
  'newer-database':
    'La base a été écrite par une version plus récente d’Attested. Mettez l’extension à jour\u00a0; rien n’a été modifié.',
  full: 'Il n’y a plus de place sur cet appareil.',
  'gave-up': 'La base de données a renoncé.',
  unreadable: 'La base de données ne peut pas être lue. Rien n’a été effacé.',
};

/** Why the store did not do something, in French. */
export const failureFr = ({ kind, message }: Failure): string => FAILURES[kind] ?? message;
