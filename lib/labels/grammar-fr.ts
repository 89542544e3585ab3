import type { Grammar } from './types';

type Article = 'le' | 'la' | 'l’' | 'les' | 'des' | 'de' | '';

/** First words (lower case, without accents) of names that take "les". */
const PLURAL = new Set(
  'etats-unis pays-bas emirats philippines nations maldives seychelles comores bahamas fidji iles forces services autorites talibans renseignements allies'.split(
    ' ',
  ),
);

/** First words of names that take "la" (or "l’"). Countries first, then bodies. */
const FEMININE = new Set(
  'albanie algerie allemagne andorre angola arabie argentine armenie australie autriche belgique bielorussie birmanie bolivie bosnie bosnie-herzegovine bulgarie centrafrique chine colombie coree croatie dominique egypte erythree espagne estonie eswatini ethiopie finlande france gambie georgie grece grenade guinee guyane hongrie inde indonesie irlande islande italie jamaique jordanie lettonie libye lituanie macedoine malaisie mauritanie moldavie mongolie namibie norvege nouvelle-zelande ouganda palestine papouasie pologne republique roumanie rpdc russie serbie sierra slovaquie slovenie somalie suede suisse syrie tanzanie tchequie thailande tunisie turquie ukraine zambie agence ambassade armee assemblee bbc cia chancellerie commission communaute cour croix-rouge cpi defense delegation direction diplomatie douma equipe force ligue maison maison-blanche marine mission onu oms organisation osce otan aiea alliance police presidence presse delegation task tass union ue vice-presidence'.split(
    ' ',
  ),
);

/** First words of names that take "le" (or "l’"). */
const MASCULINE = new Set(
  'afghanistan azerbaidjan bangladesh benin bhoutan botswana bresil brunei burkina burundi cambodge cameroun canada chili congo costa danemark equateur gabon ghana guatemala honduras iran irak japon kazakhstan kenya kirghizistan kosovo koweit laos lesotho liban liberia liechtenstein luxembourg malawi mali maroc mexique montenegro mozambique nepal nicaragua niger nigeria ouzbekistan pakistan panama paraguay perou portugal qatar royaume-uni rwanda salvador senegal soudan suriname tadjikistan tchad togo turkmenistan uruguay vatican venezuela vietnam yemen zimbabwe bureau cabinet centre chef comite commandement congres conseil departement etat-major fbi fmi fonds g7 g20 gouvernement groupe haut kremlin ministere ministre nis parlement parti pentagone porte-parole premier president quai saint-siege secretaire secretariat senat service sbu hur tribunal'.split(
    ' ',
  ),
);

/** First words (lower case, without accents) of names of unnamed people: "des responsables". */
const INDEFINITE = new Set(
  'responsables officiels fonctionnaires diplomates sources experts analystes temoins militaires soldats prisonniers journalistes chercheurs deputes habitants medias ministres'.split(
    ' ',
  ),
);

/** The same with an adjective before the noun: "de hauts responsables". */
const ADJECTIVE = new Set('hauts hautes anciens anciennes divers diverses'.split(' '));

/** First words that take no article and are small in a sentence: "dix États". */
const COUNT = new Set(
  'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt plusieurs quelques certains certaines'.split(
    ' ',
  ),
);

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const firstWord = (name: string): string => plain(/^[\p{L}\p{N}-]+/u.exec(name)?.[0] ?? '');

/**
 * The article a name takes, from its first word; none when that word is not known, which reads
 * well with people and brands ("par Reuters") and stays understandable otherwise.
 */
const articleOf = (name: string): Article => {
  const word = firstWord(name);
  if (PLURAL.has(word)) return 'les';
  if (INDEFINITE.has(word)) return 'des';
  if (ADJECTIVE.has(word)) return 'de';
  const article = FEMININE.has(word) ? 'la' : MASCULINE.has(word) ? 'le' : '';
  // No name here begins with a silent h or an eliding y (la Hongrie, le Yémen).
  return article !== '' && /^[aeiou]/.test(word) ? 'l’' : article;
};

/** Common nouns lose their capital once an article stands before them; proper names keep it. */
const COMMON =
  /^(?:ministère|département|bureau|cabinet|centre|comité|commandement|conseil|état-major|gouvernement|groupe|parlement|porte-parole|président|présidence|secrétariat|service|équipe|agence|ambassade|mission|direction|autorités|forces|services)(?=\s)/iu;

const inSentence = (name: string): string => {
  const word = firstWord(name);
  if (COUNT.has(word) || INDEFINITE.has(word) || ADJECTIVE.has(word)) {
    return name.slice(0, 1).toLowerCase() + name.slice(1);
  }
  const match = COMMON.exec(name);
  return match === null ? name : match[0].toLowerCase() + name.slice(match[0].length);
};

const VOWEL = /^[aeiouyàâäéèêëîïôöùûü]/iu;

const joined = (article: Article, name: string): string => {
  if (article === '') return name;
  if (article === 'de' && VOWEL.test(name)) return `d’${name}`;
  return article.endsWith('’') ? `${article}${name}` : `${article} ${name}`;
};

const subject = (name: string): string => {
  const article = articleOf(name);
  const proper = article === '' && !COUNT.has(firstWord(name));
  return joined(article, proper ? name : inSentence(name));
};

const of = (name: string): string => {
  const article = articleOf(name);
  if (article === 'le') return `du ${inSentence(name)}`;
  if (article === 'les') return `des ${inSentence(name)}`;
  // "de" takes in "des" and "de": "de la part de responsables", "d’anciens ministres".
  if (article === '' || article === 'des' || article === 'de') {
    const bare = article === '' ? subject(name) : inSentence(name);
    return VOWEL.test(bare) && firstWord(name) !== 'onze' ? `d’${bare}` : `de ${bare}`;
  }
  return `de ${subject(name)}`;
};

export const grammarFr: Grammar = {
  subject,
  by: (subjects) => `par ${subjects}`,
  of,
  plural: (name) => ['les', 'des', 'de'].includes(articleOf(name)) || COUNT.has(firstWord(name)),
  list: (items) =>
    items.length < 2
      ? (items[0] ?? '')
      : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1]}`,
  quote: (text) => `«\u00a0${text}\u00a0»`,
};
