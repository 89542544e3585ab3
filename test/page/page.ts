import { vi } from 'vitest';
import { type ReadPage, readPage } from '@/lib/page/read-page';

const PROSE =
  'The committee met on Tuesday to go through the plans for the new harbour, which have been discussed for years and never been agreed upon by all of its members.';

/** Shows an article around some markup in the test's own page. */
export const showArticle = (inner: string): void => {
  document.body.innerHTML = `<main><article><h1>Harbour plans delayed</h1><p>${PROSE}</p>${inner}<p>${PROSE}</p><p>${PROSE}</p></article></main><aside>Elsewhere</aside>`;
};

export const read = (signal = new AbortController().signal): Promise<ReadPage> =>
  readPage(document, 'https://x.example/a', signal);

/** The range over the words of the first block that has them. */
export const rangeAt = ({ blocks }: ReadPage, words: string): Range => {
  for (const { block } of blocks.all) {
    const start = block.text.indexOf(words);
    const range = start < 0 ? null : blocks.range(block.id, start, start + words.length);
    if (range !== null) return range;
  }
  throw new Error(`Not on the page: ${words}`);
};

/** Makes the tab look hidden or shown, with the event that a browser sends. */
export const setVisibility = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

export const pause = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, time));

/** What a highlight of ours covers now, in order. */
export const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
