import { describe, expect, it } from 'vitest';
import { readPageText } from '@/lib/page/read-page';
import { article, parse } from './parse';

const URL = 'https://x.example/a';
const blocks = (html: string) => readPageText(parse(html), URL).blocks;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The texts of the blocks that the inner markup adds to a plain article. */
const texts = (inner: string) =>
  blocks(article(inner))
    .map(({ text }) => fold(text))
    .slice(2, -2);

describe('blocks of an article', () => {
  it('start with the title, with ids that differ', () => {
    const all = blocks(article('<h2>Costs</h2>'));
    expect(all.map(({ role }) => role)).toEqual(['title', 'text', 'heading', 'text', 'text']);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    [
      'text directly in sections',
      '<section>One.<p>Two.</p>Three.</section>',
      ['One.', 'Two.', 'Three.'],
    ],
    ['list items', '<ul><li>One.</li><li><p>Two.</p></li></ul>', ['One.', 'Two.']],
    ['captions', '<figure><img alt="x"><figcaption>Cap.</figcaption></figure>', ['Cap.']],
    ['quotes', '<blockquote>Said.<p>More.</p></blockquote>', ['Said.', 'More.']],
    ['cells', '<table><tr><th>A</th><td>B</td></tr></table>', ['A', 'B']],
    [
      'inline markup',
      '<p>a <em>b</em>c <a href="#">d</a> and the rest</p>',
      ['a bc d and the rest'],
    ],
    ['a line break', '<p>One<br>two</p>', ['One two']],
    [
      'paragraphs parted by line breaks',
      '<div>One<br><br>two<br>\n<br>three</div>',
      ['One', 'two', 'three'],
    ],
  ])('take in %s', (_, inner, expected) => {
    expect(texts(inner)).toEqual(expected);
  });

  it.each([
    ['scripts and styles', '<p>a<script>x</script><style>x</style>b</p>', ['ab']],
    [
      'hidden text',
      '<p hidden>x</p><p aria-hidden="true">x</p><p style="color:red; display: none">x</p><p style="visibility:hidden">x</p>',
      [],
    ],
    ['hidden words', '<p>North<span hidden>x</span>sea</p>', ['North sea']],
    [
      'notes, without joining or parting words',
      '<p>troops<sup>1</sup> left<sup><a href="#n">[2]</a></sup>. Then<sup>3</sup>more</p>',
      ['troops left. Then more'],
    ],
    [
      'but keep letters set high',
      '<p>M<sup>me</sup> Singh, le 1<sup>er</sup> mai</p>',
      ['Mme Singh, le 1er mai'],
    ],
    [
      'code, buttons, form fields',
      '<p>a <code>x</code> b <button>x</button> c <select><option>x</option></select> d</p><textarea>x</textarea>',
      ['a b c d'],
    ],
    [
      'what the reader is typing',
      '<div contenteditable="true">x</div><div role="textbox">x</div>',
      [],
    ],
    [
      'navigation, sidebars, footers',
      '<nav>x</nav><aside>x</aside><footer>x</footer><div role="complementary">x</div>',
      [],
    ],
    [
      'lists of links',
      '<ul><li><a href="#">A title elsewhere</a></li></ul><p>→ <a href="#">Another title</a></p>',
      [],
    ],
    [
      'boxes by their label',
      '<div><h3>À lire aussi</h3><p>A summary of another article.</p></div><p>On.</p>',
      ['On.'],
    ],
    [
      'boxes by their name',
      '<div class="article-related"><p>x</p></div><section id="comments"><p>x</p></section>',
      [],
    ],
    [
      'teasers of other articles',
      '<article><h3><a href="#">Elsewhere</a></h3><p>A summary.</p></article>',
      [],
    ],
    ['closed details', '<details><summary>More</summary><p>x</p></details>', ['More']],
    ['what is for no script', '<noscript><p>x</p></noscript><template><p>x</p></template>', []],
  ])('leave out %s', (_, inner, expected) => {
    expect(texts(inner)).toEqual(expected);
  });

  it('a label that stands in the running text hides nothing after it', () => {
    const inner =
      '<p>One.</p><p>Lire aussi</p><ul><li><a href="#">Elsewhere</a></li></ul><p>Two.</p>';
    expect(texts(inner)).toEqual(['One.', 'Two.']);
  });

  it('a name that seems to say beside does not hide the whole article', () => {
    const html = article('<p>Inner text.</p>')
      .replace('<article>', '<article><div class="post comments">')
      .replace('</article>', '</div></article>');
    expect(blocks(html).map(({ text }) => text)).toContain('Inner text.');
  });

  it('find the h1 in the page header when it is the article’s', () => {
    const html = article('')
      .replace('<h1>Harbour plans delayed</h1>', '')
      .replace('<header>', '<header><h1>Harbour plans</h1>');
    expect(blocks(html)[0]).toMatchObject({ role: 'title', text: 'Harbour plans' });
    const logo = html.replace('<h1>Harbour plans</h1>', '<h1>The Daily</h1>');
    expect(blocks(logo).some(({ text }) => text === 'The Daily')).toBe(false);
  });

  it('take the main part where articles are but teasers', () => {
    const teaser = '<article><h2><a href="#">Elsewhere</a></h2><p>Short.</p></article>';
    const html = article('').replace('<article>', '').replace('</article>', teaser);
    expect(blocks(html).map(({ text }) => text)).not.toContain('Short.');
    expect(blocks(html)).toHaveLength(4);
  });

  it('take the short entries of a live blog with the long ones', () => {
    const entry = (text: string) => `<article><h3>09:40</h3><p>${text}</p></article>`;
    const long =
      'The council met again on Monday to speak of the new harbour and its walls. '.repeat(4);
    const entries = [long, long, long, 'A vote is due on Friday.'].map(entry).join('');
    const html = article('').replace(/<article>[\s\S]*<\/article>/, `<div>${entries}</div>`);
    expect(blocks(html).map(({ text }) => text)).toContain('A vote is due on Friday.');
  });

  it('carry their own language where it differs', () => {
    const [one, two] = blocks(
      article('<p lang="fr-FR">Bonjour.</p><p lang="en-GB">Hello.</p>'),
    ).slice(2, 4);
    expect(one).toMatchObject({ text: 'Bonjour.', lang: 'fr' });
    expect(two).not.toHaveProperty('lang');
  });

  it('are none on a page without text', () => {
    for (const html of ['', '<html></html>', '<!doctype html><html><body></body></html>']) {
      const page = readPageText(parse(html || '<html></html>'), URL);
      expect(page.blocks).toEqual([]);
      expect(page.lang).toBeNull();
    }
  });

  it('survive 2 MB of text and depth', () => {
    const long = `<p>${'A long story about a harbour. '.repeat(10)}</p>`.repeat(7000);
    const size = blocks(article(long)).reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeGreaterThan(2_000_000);
    const deep = `${'<div>'.repeat(3000)}<p>Deep.</p>${'</div>'.repeat(3000)}`;
    expect(texts(deep)).toEqual(['Deep.']);
  });
});
