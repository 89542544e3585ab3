import type { Grammar } from './types';

/** First words of names that English gives "the": bodies, plural and compound states, offices. */
const WITH_ARTICLE =
  /^(?:united |(?:u\.?s\.?|uk|eu|british|american|russian|french|ukrainian|chinese|german) (?:\S+ )*(?:department|ministry|white house|command|government|army|navy|embassy)|us$|uk$|eu$|un$|u\.s\.$|dprk\b|european (?:union|commission|council|parliament)|netherlands|philippines|czech republic|vatican|kremlin|pentagon|white house|state department|ministry|department|government|office|group|security council|general staff|joint chiefs|presidency|president of|international |organi[sz]ation |council |commission |multilateral |red cross)/i;

const withArticle = (name: string): string =>
  !/^the /i.test(name) && WITH_ARTICLE.test(name) ? `the ${name}` : name;

export const grammarEn: Grammar = {
  subject: withArticle,
  by: (subjects) => `by ${subjects}`,
  of: (name) => `of ${withArticle(name)}`,
  plural: () => false,
  list: (items) =>
    items.length < 2
      ? (items[0] ?? '')
      : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  quote: (text) => `“${text}”`,
};
