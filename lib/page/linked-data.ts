import type { Language } from '@/lib/model/language';
import type { IsoDate } from '@/lib/model/pack';
import { pageDay } from './dates';
import { primaryLanguage } from './language';
import type { Fields } from './linked-articles';
import { linkedArticles } from './shared';

/** What a page's JSON-LD says of the article on it, checked. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: IsoDate | null;
  readonly lang: Language | null;
}

/** The article that the page's JSON-LD describes, `null` when it describes none. */
export const readLinkedArticle = (document: Document): LinkedArticle | null => {
  const articles = linkedArticles(document).map(articleOf);
  return articles.find(({ published }) => published !== null) ?? articles[0] ?? null;
};

const languageOf = (value: unknown): Language | null => {
  if (Array.isArray(value)) return languageOf(value[0]);
  if (typeof value === 'string') return primaryLanguage(value);
  if (typeof value !== 'object' || value === null) return null;
  const { alternateName, name } = value as { alternateName?: unknown; name?: unknown };
  return languageOf(alternateName) ?? languageOf(name);
};

const articleOf = (fields: Fields): LinkedArticle => {
  const headline = fields['headline'] ?? fields['name'];
  return {
    headline: typeof headline === 'string' && headline.trim() !== '' ? headline.trim() : null,
    published: pageDay(fields['datePublished'] ?? fields['dateCreated']),
    lang: languageOf(fields['inLanguage']),
  };
};
