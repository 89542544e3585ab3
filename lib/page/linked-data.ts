import type { Language } from '@/lib/model/language';
import type { IsoDate } from '@/lib/model/pack';
import { pageDay } from './dates';
import { primaryLanguage } from './language';

/** What a page's JSON-LD says of the article on it, checked. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: IsoDate | null;
  readonly lang: Language | null;
}

const ARTICLE_TYPES =
  /^(?:(?:News|Opinion|OpinionNews|Analysis|AnalysisNews|AskPublicNews|BackgroundNews|ReportageNews|ReviewNews|Scholarly|MedicalScholarly|Tech|Satirical|AdvertiserContent)?Article|Report|BlogPosting|LiveBlogPosting)$/;

/** Whether a schema.org type, bare or as an address, is one of its Article types. */
export const isArticleType = (type: unknown): boolean => {
  if (Array.isArray(type)) return type.some(isArticleType);
  return typeof type === 'string' && ARTICLE_TYPES.test(type.trim().replace(/^.*[/#:]/, ''));
};

/** More than any honest page has, and little enough to read at once. */
const MOST_NODES = 2000;
const MOST_SCRIPT = 2_000_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The article that the page's JSON-LD describes, `null` when it describes none.
 *
 * Broken JSON is common in the wild (line breaks in strings, comments around the script, trailing
 * commas): it is mended where that is safe, else read for the two fields that matter.
 */
export const readLinkedArticle = (document: Document): LinkedArticle | null => {
  let found: LinkedArticle | null = null;
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length > MOST_SCRIPT) continue;
    const data = parseLoosely(source);
    const articles = data === undefined ? salvage(source) : articlesIn(data).map(articleOf);
    for (const article of articles) {
      if (found === null || (found.published === null && article.published !== null)) {
        found = article;
      }
    }
  }
  return found;
};

const parseLoosely = (source: string): unknown => {
  for (const attempt of [source, mended(source)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Tried again mended; after that the caller salvages.
    }
  }
  return undefined;
};

const mended = (source: string): string =>
  source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON forbids.
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s*[\]}])/g, '$1')
    .replace(/;\s*$/, '');

const field = (source: string, name: string): string | null =>
  new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(source)?.[1] ?? null;

const salvage = (source: string): LinkedArticle[] => {
  if (!isArticleType(field(source, '@type'))) return [];
  return [
    {
      headline: null,
      published: pageDay(field(source, 'datePublished')),
      lang: primaryLanguage(field(source, 'inLanguage')),
    },
  ];
};

/** Articles that the data is about; not those it only lists or mentions. */
const articlesIn = (data: unknown): Fields[] => {
  const articles: Fields[] = [];
  const queue: unknown[] = [data];
  for (let read = 0; queue.length > 0 && read < MOST_NODES; read += 1) {
    const node = queue.shift();
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (typeof node === 'object' && node !== null) {
      const fields = node as Fields;
      if (isArticleType(fields['@type'])) articles.push(fields);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
        if (typeof fields[key] === 'object') queue.push(fields[key]);
      }
    }
  }
  return articles;
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
