import { afterEach, describe, expect, it, vi } from 'vitest';
import { flash, paintActive } from '@/lib/page/flash';
import { paint, unpaint } from '@/lib/page/highlights';
import { painted, rangeAt, read, showArticle } from './page';

afterEach(() => {
  unpaint();
  vi.restoreAllMocks();
});

describe('highlights', () => {
  it.each([
    ['one text node', '<p>Say that boats left at dawn.</p>', 'boats left'],
    [
      'inline markup',
      '<p>Say that <a href="#">bo<b>ats</b></a> le<em>ft at</em> dawn.</p>',
      'boats left',
    ],
    ['a note between', '<p>Say that boats<sup>1</sup> left at dawn.</p>', 'boats left'],
    ['a line break', '<p>Say that boats<br>left at dawn.</p>', 'boats\u2028left'],
    ['the block’s start and end', '<p><i>boats</i> <i>left</i></p>', 'boats left'],
    ['a soft hyphen and astral letters', '<p>Say 𝒂 that bo\u00adats left.</p>', 'bo\u00adats left'],
  ])('stand on the right words across %s', async (_, inner, words) => {
    showArticle(inner);
    const range = rangeAt(await read(), words);
    paint([{ range, state: 'confirmed' }]);
    const [text] = painted('a-mark-1');
    expect(text?.replace(/\d/, ' ').replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
  });

  it('leave the document as it was, byte for byte', async () => {
    showArticle('<p>Say that <a href="#">bo<b>ats</b></a> left at dawn.</p>');
    const before = document.documentElement.outerHTML;
    const nodes = document.querySelector('article')?.querySelectorAll('*').length;
    const range = rangeAt(await read(), 'boats left');
    paint([{ range, state: 'denied' }]);
    paintActive(range);
    expect(document.documentElement.outerHTML).toBe(before);
    unpaint();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.querySelector('article')?.querySelectorAll('*').length).toBe(nodes);
  });

  it('have one style a state, and take the last painting for all there is', async () => {
    showArticle('<p>One boat left and another came back.</p>');
    const page = await read();
    const [one, other] = [rangeAt(page, 'One boat'), rangeAt(page, 'another')];
    paint([
      { range: one, state: 'confirmed' },
      { range: other, state: 'contested' },
    ]);
    expect([painted('a-mark-1'), painted('a-mark-3')]).toEqual([['One boat'], ['another']]);
    paint([{ range: other, state: 'view' }]);
    expect([painted('a-mark-1'), painted('a-mark-3'), painted('a-mark-6')]).toEqual([
      [],
      [],
      ['another'],
    ]);
  });

  it('have no tint where the reader wants none', async () => {
    showArticle('<p>One boat left.</p>');
    const range = rangeAt(await read(), 'One boat');
    paint([{ range, state: 'reported' }], true);
    expect([painted('a-mark-2'), painted('a-mark-2q')]).toEqual([[], ['One boat']]);
    unpaint();
    expect(CSS.highlights.size).toBe(0);
  });

  it('leave the page’s own highlights alone', async () => {
    showArticle('<p>One boat left.</p>');
    const range = rangeAt(await read(), 'One boat');
    CSS.highlights.set('site-search', new Highlight(range));
    paint([{ range, state: 'reported' }]);
    unpaint();
    expect(painted('site-search')).toEqual(['One boat']);
    expect(CSS.highlights.size).toBe(1);
    CSS.highlights.delete('site-search');
  });

  it('never stand on words that were not read', async () => {
    showArticle('<p id="p">One boat left.</p>');
    const page = await read();
    const id = page.blocks.all.find(({ block }) => block.text === 'One boat left.')?.block.id ?? -1;
    const node = document.querySelector('#p')?.firstChild as Text;
    node.data = 'No boat left at all.';
    expect(page.blocks.range(id, 0, 8)).toBeNull();
    node.data = 'One boat left.';
    expect(page.blocks.range(id, 0, 8)?.toString()).toBe('One boat');
    node.remove();
    expect(page.blocks.range(id, 0, 8)).toBeNull();
  });

  it('flash and are gone; steadily where motion is not wanted', async () => {
    showArticle('<p>One boat left.</p>');
    const range = rangeAt(await read(), 'One boat');
    const ending = new AbortController();
    const done = flash(range, ending.signal);
    expect(painted('a-mark-7')).toEqual(['One boat']);
    ending.abort();
    await done;
    expect(painted('a-mark-7')).toEqual([]);
  });
});
