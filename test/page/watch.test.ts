import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '@/lib/page/address';
import type { Change } from '@/lib/page/blocks';
import { readPage } from '@/lib/page/read-page';
import { watchBlocks } from '@/lib/page/watch';
import { pause, rangeAt, read, setVisibility, showArticle } from './page';

let ending: AbortController;
let changes: Change[];
let upheavals: number;

beforeEach(() => {
  ending = new AbortController();
  changes = [];
  upheavals = 0;
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

const watch = async (inner = '<p id="p">One boat left.</p>') => {
  showArticle(inner);
  const page = await read();
  watchBlocks(
    document,
    page.blocks,
    {
      onChange: (change) => changes.push(change),
      onUpheaval: () => {
        upheavals += 1;
      },
    },
    ending.signal,
  );
  return page;
};
const texts = () => changes.flatMap(({ changed }) => changed.map(({ block }) => block.text));
const article = () => document.querySelector('article') as HTMLElement;
const p = () => document.querySelector('#p') as HTMLElement;
const add = (html: string) => article().insertAdjacentHTML('beforeend', html);
const quiet = () => pause(700);

describe('an article that changes', () => {
  it('gives the text that appears later, and that alone', async () => {
    const page = await watch();
    add('<p>Update: it came back.</p>');
    await vi.waitFor(() => expect(texts()).toEqual(['Update: it came back.']), 3000);
    expect(rangeAt(page, 'came back').toString()).toBe('came back');
    expect(page.blocks.all.at(-1)?.block.text).toBe('Update: it came back.');
  });

  it('keeps its order when text appears in the middle', async () => {
    const page = await watch();
    p().insertAdjacentHTML('beforebegin', '<p>Before it.</p>');
    await vi.waitFor(() => expect(texts()).toEqual(['Before it.']), 3000);
    const order = page.blocks.all.map(({ block }) => block.text);
    expect(order.indexOf('Before it.')).toBe(order.indexOf('One boat left.') - 1);
    expect(page.blocks.all[0]?.block.role).toBe('title');
  });

  it('keeps a block’s id when its words change', async () => {
    const page = await watch();
    const id = page.blocks.all.find(({ block }) => block.text === 'One boat left.')?.block.id;
    (p().firstChild as Text).data = 'Two boats left.';
    await vi.waitFor(() => expect(texts()).toEqual(['Two boats left.']), 3000);
    expect(changes[0]?.changed[0]?.block.id).toBe(id);
  });

  it('has nothing to read when the same text comes back in new nodes', async () => {
    const page = await watch();
    article().innerHTML = article().innerHTML.replace('<h1>', '<h2>').replace('</h1>', '</h2>');
    await quiet();
    expect(texts()).toEqual(['Harbour plans delayed']);
    expect(rangeAt(page, 'One boat').toString()).toBe('One boat');
  });

  it('tells what is gone: removed or hidden', async () => {
    const page = await watch('<p id="p">One boat left.</p><p id="q">And another.</p>');
    const ids = page.blocks.all
      .filter(({ block }) => block.text === 'One boat left.' || block.text === 'And another.')
      .map(({ block }) => block.id);
    p().remove();
    document.querySelector('#q')?.setAttribute('hidden', '');
    await vi.waitFor(() => expect(changes.flatMap(({ removed }) => removed)).toEqual(ids), 3000);
  });

  it('finds text inside new inline wrappers, and new text after old', async () => {
    await watch();
    add('<x-box><div>In a box.</div></x-box>');
    p().append(' It came back.');
    await vi.waitFor(
      () => expect(texts().sort()).toEqual(['In a box.', 'One boat left. It came back.']),
      3000,
    );
  });

  it('is read anew when another article arrives', async () => {
    await watch();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<article>x</article>');
    await vi.waitFor(() => expect(upheavals).toBe(1), 3000);
  });

  it('does not mind what changes beside it', async () => {
    await watch('<p id="p">One boat left.</p><button>Old</button>');
    (document.querySelector('aside') as HTMLElement).textContent = 'New beside.';
    (document.querySelector('button') as HTMLElement).textContent = 'New';
    await quiet();
    expect([changes, upheavals]).toEqual([[], 0]);
  });
});

describe('a hidden tab', () => {
  it('is not followed; what changed meanwhile is found when it is shown', async () => {
    await watch();
    setVisibility('hidden');
    add('<p>Unseen.</p>');
    await quiet();
    expect([changes, upheavals]).toEqual([[], 0]);
    setVisibility('visible');
    await vi.waitFor(() => expect(upheavals).toBe(1), 3000);
  });

  it('is not read before it is shown', async () => {
    showArticle('');
    setVisibility('hidden');
    let done = false;
    const reading = read().then(() => {
      done = true;
    });
    await pause(100);
    expect(done).toBe(false);
    setVisibility('visible');
    await reading;
  });

  it('ends quietly with its signal', async () => {
    showArticle('');
    setVisibility('hidden');
    const reading = read(ending.signal);
    ending.abort();
    await expect(reading).rejects.toThrow();
  });
});

describe('a page read again', () => {
  it('keeps its ids and tells only what differs', async () => {
    showArticle('<p id="p">One boat left.</p>');
    const first = await read();
    add('<p>New.</p>');
    const again = await readPage(document, 'https://x.example/a', ending.signal, first.blocks);
    expect(again.change.changed.map(({ block }) => block.text)).toEqual(['New.']);
    expect(again.blocks.all.slice(0, -1).map(({ block }) => block.id)).toEqual(
      first.blocks.all.map(({ block }) => block.id),
    );
  });

  it('is whole even when it changes during the walk', async () => {
    showArticle(`<div id="d">${'<p>Some words.</p>'.repeat(3000)}</div>`);
    const reading = read();
    const div = document.querySelector('#d') as HTMLElement;
    const timer = setInterval(() => div.firstChild?.remove(), 1);
    const page = await reading;
    clearInterval(timer);
    expect(page.blocks.all.length).toBeGreaterThan(100);
  });

  it('has the text of open shadow roots where it stands', async () => {
    showArticle('<p>Before.</p><x-text></x-text><x-slot><p>Slotted.</p></x-slot><p>After.</p>');
    const shadow = (name: string, html: string) => {
      const root = document.querySelector(name)?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
    };
    shadow('x-text', '<style>p{}</style><p>In the <b>shadow</b>.</p>');
    shadow('x-slot', '<div><slot></slot></div>');
    const page = await read();
    const all = page.blocks.all.map(({ block }) => block.text);
    const from = all.indexOf('Before.');
    expect(all.slice(from, from + 4)).toEqual(['Before.', 'In the shadow.', 'Slotted.', 'After.']);
    expect(rangeAt(page, 'the shadow').toString()).toBe('the shadow');
  });
});

it('a new address is told, a new fragment is not', async () => {
  const moves = vi.fn();
  const home = location.href;
  watchAddress(moves, ending.signal);
  history.pushState(null, '', '#part');
  expect(moves).not.toHaveBeenCalled();
  history.pushState(null, '', '?page=2');
  await vi.waitFor(() => expect(moves).toHaveBeenCalledTimes(1));
  history.replaceState(null, '', home);
});
