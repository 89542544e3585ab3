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

/** What the page's JSON-LD says of something, unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The articles that the page's JSON-LD describes.
 *
 * Broken JSON is common in the wild (line breaks in strings, comments around the script, trailing
 * commas): it is mended where that is safe, else read for the few fields that matter.
 */
export const linkedArticles = (document: Document): readonly Fields[] => {
  const articles: Fields[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length > MOST_SCRIPT) continue;
    const data = parseLoosely(source);
    articles.push(...(data === undefined ? salvage(source) : articlesIn(data)));
  }
  return articles;
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

/** As the fields that it would have given. */
const salvage = (source: string): Fields[] => {
  if (!isArticleType(field(source, '@type'))) return [];
  const names = ['datePublished', 'inLanguage'];
  return [Object.fromEntries(names.map((name) => [name, field(source, name)]))];
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
