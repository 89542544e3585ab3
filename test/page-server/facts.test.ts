import { describe, expect, it } from 'vitest';
import { saysArticle } from '@/lib/page/article';
import { pageDay } from '@/lib/page/dates';
import { readMarks } from '@/lib/page/page-marks';
import { readPageText } from '@/lib/page/read-page';
import { article, parse } from './parse';

const marks = (head: string, body = '', html = '') => {
  const page = `<!doctype html><html${html}><head>${head}</head><body>${body}</body></html>`;
  const document = parse(page);
  return { article: saysArticle(document), ...readMarks(document) };
};
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the day of a page', () => {
  it.each([
    ['2024-10-29T08:00:00+07:00', '2024-10-29'],
    ['2024-10-28T23:30:00Z', '2024-10-28'],
    ['2024-10-28', '2024-10-28'],
    ['20241028T1500', '2024-10-28'],
    ['2024/10/28 15:00', '2024-10-28'],
    ['Mon, 28 Oct 2024 15:00:00 GMT', '2024-10-28'],
    ['October 28, 2024', '2024-10-28'],
    ['Mon Oct 28 2024 15:00:00 GMT+0100', '2024-10-28'],
    ['28.10.2024', '2024-10-28'],
    ['10/28/2024', '2024-10-28'],
    [1730124000, '2024-10-28'],
    ['1730124000000', '2024-10-28'],
    ['04/05/2024', null],
    ['2024-02-30', null],
    ['28 Blurb 2024', null],
    ['soon', null],
    ['', null],
    [null, null],
    [{}, null],
  ])('reads %j as %j', (written, day) => {
    expect(pageDay(written)).toBe(day);
  });
});

describe('what a page says of itself', () => {
  it('is an article by JSON-LD, in arrays, graphs and as the main entity', () => {
    const news = '{"@type":"NewsArticle","datePublished":"2024-10-28T15:00:00+01:00"}';
    for (const json of [
      news,
      `[{"@type":"WebSite"},${news}]`,
      `{"@graph":[{"@type":"Person"},${news}]}`,
      `{"@type":"WebPage","mainEntity":${news}}`,
      '{"@type":["Thing","https://schema.org/ReportageNewsArticle"],"datePublished":"2024-10-28"}',
    ]) {
      expect(marks(ld(json))).toMatchObject({ article: true, published: '2024-10-28' });
    }
  });

  it('is no article by what its JSON-LD only lists', () => {
    const json =
      '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2024-10-28"}]}';
    expect(marks(ld(json))).toMatchObject({ article: false, published: null });
  });

  it.each([
    [
      'a line break in a string',
      '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-10-28"}',
    ],
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2024-10-28",}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2024-10-28"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-10-28"}\n//]]>'],
    [
      'an unescaped quote',
      '{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2024-10-28"}',
    ],
    ['an end cut off', '{"@type":"NewsArticle","datePublished":"2024-10-28","author":{"na'],
  ])('survives JSON-LD with %s', (_, json) => {
    expect(marks(ld(json))).toMatchObject({ article: true, published: '2024-10-28' });
  });

  it.each(['', 'null', '7', '"text"', '[[[[]]]]', '{"@type":7,"datePublished":[]}', '{{{{'])(
    'finds nothing in the JSON-LD %j',
    (json) => {
      expect(marks(ld(json))).toMatchObject({ article: false, published: null });
    },
  );

  it('is an article by microdata and by og:type', () => {
    expect(
      marks('', '<div itemscope itemtype="http://schema.org/NewsArticle">x</div>').article,
    ).toBe(true);
    expect(marks('<meta property="og:type" content="article">').article).toBe(true);
    expect(marks('<meta property="og:type" content="website">').article).toBe(false);
  });

  it.each([
    ['<meta property="article:published_time" content="2024-10-28T15:00:00+01:00">', ''],
    ['<meta name="parsely-pub-date" content="2024-10-28">', ''],
    ['<meta name="DC.date.issued" content="2024-10-28">', ''],
    ['', '<span itemprop="datePublished" content="2024-10-28">x</span>'],
    ['', '<time pubdate datetime="2024-10-28T10:00">x</time>'],
    [
      '',
      '<aside><time datetime="2020-01-01"></time></aside><article><time datetime="2024-10-28">x</time></article>',
    ],
  ])('has its date from %s%s', (head, body) => {
    expect(marks(head, body).published).toBe('2024-10-28');
  });

  it.each([
    [' lang="fr-CA"', '', 'fr'],
    [' lang="EN"', '', 'en'],
    ['', '<meta property="og:locale" content="fr_FR">', 'fr'],
    ['', ld('{"@type":"Article","inLanguage":{"@type":"Language","alternateName":"uk"}}'), 'uk'],
    [' lang=""', '', null],
    [' lang="und"', '', null],
    ['', '', null],
  ])('has its language from %s%s', (html, head, lang) => {
    expect(marks(head, '', html).lang).toBe(lang);
  });

  it('has the title that it shows before the one it only names', () => {
    expect(readPageText(parse(article('')), 'https://x.example/').title).toBe(
      'Harbour plans delayed',
    );
    const bare = parse(
      '<html><head><title> Only\n named </title></head><body><p>x</p></body></html>',
    );
    const page = readPageText(bare, 'https://x.example/');
    expect(page.title).toBe('Only named');
    expect(page.blocks.map(({ role }) => role)).toEqual(['text']);
  });
});
