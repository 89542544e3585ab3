import type { Language } from '@/lib/model/language';
import type { IsoDate } from '@/lib/model/pack';
import { pageDay } from './dates';
import { primaryLanguage } from './language';
import { readLinkedArticle } from './linked-data';
import { readMetas } from './shared';

/** What a page's markup says of its article. */
export interface PageMarks {
  readonly lang: Language | null;
  readonly published: IsoDate | null;
  /** Names that the page gives its article, best first: to tell its title from a site's name. */
  readonly titles: readonly string[];
}

/** In this order: the more a name says that it means the article, the sooner it is believed. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'date',
];

/** Works over a server-side DOM as over a browser's. Never throws. */
export const readMarks = (document: Document): PageMarks => {
  const metas = readMetas(document);
  const linked = readLinkedArticle(document);
  const root = document.documentElement;
  return {
    lang:
      primaryLanguage(root.getAttribute('lang')) ??
      primaryLanguage(root.getAttribute('xml:lang')) ??
      primaryLanguage(document.querySelector('body[lang]')?.getAttribute('lang')) ??
      primaryLanguage(metas.get('og:locale')) ??
      linked?.lang ??
      primaryLanguage(metas.get('content-language')),
    published: linked?.published ?? metaDate(metas) ?? itemDate(document) ?? timeDate(document),
    titles: [metas.get('og:title'), linked?.headline, titleText(document)]
      .map((title) => (title ?? '').replace(/\s+/g, ' ').trim())
      .filter((title) => title !== ''),
  };
};

/** Not `document.title`: inside an `<svg>` there are others, and server-side DOMs differ. */
const titleText = (document: Document): string | null =>
  document.querySelector('head > title')?.textContent ?? null;

const metaDate = (metas: ReadonlyMap<string, string>): IsoDate | null => {
  for (const name of DATE_NAMES) {
    const date = pageDay(metas.get(name));
    if (date !== null) return date;
  }
  return null;
};

const firstDate = (elements: Iterable<Element>): IsoDate | null => {
  for (const element of elements) {
    if (element.closest('aside, nav, footer') !== null) continue;
    const date =
      pageDay(element.getAttribute('content')) ??
      pageDay(element.getAttribute('datetime')) ??
      pageDay(element.textContent?.slice(0, 100));
    if (date !== null) return date;
  }
  return null;
};

const itemDate = (document: Document): IsoDate | null =>
  firstDate(document.querySelectorAll('[itemprop~="datePublished"]'));

const timeDate = (document: Document): IsoDate | null =>
  firstDate(document.querySelectorAll('time[pubdate], time.published, time.entry-date')) ??
  firstDate(document.querySelectorAll('article time[datetime], main time[datetime]'));
