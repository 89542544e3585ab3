import type { PageFacts, PageText } from '@/lib/model/page';
import { type PageMarks, readMarks } from './article';
import { ArticleBlocks, type Change } from './blocks';
import { type Choice, choose } from './select';
import { inSlices, nextTurn } from './slices';
import { TreeWalk } from './tree-walk';
import type { RawBlock } from './walk';

/** A page read once: what it says of itself, and its article's blocks. */
export interface ReadPage {
  readonly facts: PageFacts;
  /** Whether it looks like an article, by its markup or by its prose. */
  readonly article: boolean;
  readonly blocks: ArticleBlocks;
  /** What is new against the look before; all of it the first time. */
  readonly change: Change;
}

/**
 * Reads a page at once, whatever it is: for the terminal and for tests, over any DOM.
 * In a tab, `readPage` does the same in slices.
 */
export const readPageText = (document: Document, url: string): PageText => {
  const walk = new TreeWalk(document.body);
  while (!walk.run(Number.POSITIVE_INFINITY));
  return pageText(finish(document, url, walk));
};

/** What leaves a page for the background. */
export const pageText = ({ facts, blocks }: ReadPage): PageText => ({
  ...facts,
  blocks: blocks.all.map(({ block }) => block),
});

/** The tree changed under the walk this often before what was found has to do. */
const MOST_STARTS = 4;

/** Reads a page in short slices; ids live on from `before`. Rejects when the signal aborts. */
export const readPage = async (
  document: Document,
  url: string,
  signal: AbortSignal,
  before?: ArticleBlocks,
): Promise<ReadPage> => {
  let walk = new TreeWalk(document.body);
  for (let starts = 1; ; starts += 1) {
    await inSlices(walk, signal);
    if (!walk.lost || starts === MOST_STARTS) break;
    walk = new TreeWalk(document.body);
  }
  await nextTurn();
  signal.throwIfAborted();
  return finish(document, url, walk, before);
};

const finish = (
  document: Document,
  url: string,
  walk: TreeWalk,
  before?: ArticleBlocks,
): ReadPage => {
  const marks = readMarks(document);
  const found = walk.blocks();
  const choice = choose(found, walk.scopes(), marks.titles);
  const blocks = new ArticleBlocks(choice, marks.lang, before);
  const change = blocks.replaceAll(found);
  const facts = factsOf(url, marks, found, choice);
  return { facts, article: marks.article || choice.prose, blocks, change };
};

const factsOf = (
  url: string,
  { lang, published, titles }: PageMarks,
  found: readonly RawBlock[],
  choice: Choice,
): PageFacts => {
  const heading = found.find((raw) => raw.owner === choice.title)?.text;
  const title = heading?.replace(/\s+/g, ' ').trim() ?? titles[0] ?? '';
  return { url, title, lang, published };
};
