import { isArticleType, linkedArticles } from './linked-articles';
import { readMetas } from './metas';

/**
 * Whether a page calls itself an article: by a schema.org type or by `og:type`. Works over a
 * server-side DOM as over a browser's. Never throws.
 */
export const saysArticle = (document: Document): boolean =>
  /^article$/i.test(readMetas(document).get('og:type') ?? '') ||
  linkedArticles(document).length > 0 ||
  hasArticleItem(document);

const hasArticleItem = (document: Document): boolean => {
  for (const item of document.querySelectorAll('[itemtype]')) {
    const types = item.getAttribute('itemtype')?.trim().split(/\s+/) ?? [];
    if (isArticleType(types)) return true;
  }
  return false;
};
