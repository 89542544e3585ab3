import type { Grammar } from './types';

/** First words of names that English gives "the": bodies, plural and compound states, offices. */
const WITH_ARTICLE =
  /^(?:united |(?:u\.?s\.?|uk|eu|british|american|russian|french|ukrainian|chinese|german) (?:\S+ )*(?:department|ministry|white house|command|government|army|navy|embassy)|us$|uk$|eu$|un$|u\.s\.$|dprk\b|european (?:union|commission|council|parliament)|netherlands|philippines|czech republic|vatican|kremlin|pentagon|white house|state department|ministry|department|government|office|group|security council|general staff|joint chiefs|presidency|president of|international |organi[sz]ation |council |commission |multilateral |red cross)/i;

/** Bodies that take "the" wherever the word stands: "the James Martin Center for …". */
const BODY = /^[^(]*\b(?:center|centre|institute|ministry|department|team)\b/i;

/** First words that are no names: small in a sentence, and without an article. */
const COMMON_WORD =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|several|many|some|various|other|unnamed|unidentified|anonymous|senior|former|local|independent|officials?|diplomats?|sources?|experts?|analysts?|prisoners?|soldiers?|witnesses)\b/i;

/** Names of several people or bodies: verbs after them take the plural. */
const PLURAL =
  /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|several|many|some|various)\b|[^(]*\b(?:officials|diplomats|sources|experts|analysts|prisoners|soldiers|witnesses|ministers|states|allies)$|(?:[^(]*\b(?:officials|diplomats|sources|experts|analysts|prisoners|soldiers|witnesses|ministers|allies)) \()/i;

const isPlural = (name: string): boolean => !/^united /i.test(name) && PLURAL.test(name);

const inSentence = (name: string): string => {
  if (/^the /i.test(name)) return name;
  if (COMMON_WORD.test(name)) return name.slice(0, 1).toLowerCase() + name.slice(1);
  return WITH_ARTICLE.test(name) || BODY.test(name) ? `the ${name}` : name;
};

export const grammarEn: Grammar = {
  subject: inSentence,
  by: (subjects) => `by ${subjects}`,
  of: (name) => `of ${inSentence(name)}`,
  plural: isPlural,
  list: (items) =>
    items.length < 2
      ? (items[0] ?? '')
      : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  quote: (text) => `“${text}”`,
};
