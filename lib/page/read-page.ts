import type { PageFacts, PageText } from '@/lib/model/page';
import { ArticleBlocks, type Change } from './blocks';
import { type PageMarks, readMarks } from './page-marks';
import { type Choice, choosing } from './select';
import { inSlices, Surveyor } from './shared';
import type { Steps } from './slices';
import type { Survey } from './survey';
import { atOnce } from './turns';

/** A page read once: what it says of itself, and its article's blocks. */
export interface ReadPage {
  readonly facts: PageFacts;
  readonly blocks: ArticleBlocks;
  /** What is new against the look before; all of it the first time. */
  readonly change: Change;
}

/**
 * Reads a page at once, whatever it is: for the terminal and for tests, over any DOM.
 * In a tab, `readPage` does the same in slices.
 */
export const readPageText = (document: Document, url: string): PageText => {
  const { facts, blocks } = atOnce(arranging(atOnce(new Surveyor(document).whole()), url));
  return { ...facts, blocks: blocks.all.map(({ block }) => block) };
};

/** Reads a page in short slices; ids live on from `before`. Rejects when the signal aborts. */
export const readPage = async (
  document: Document,
  url: string,
  signal: AbortSignal,
  before?: ArticleBlocks,
): Promise<ReadPage> => {
  const survey = await inSlices(new Surveyor(document).whole(), signal);
  return inSlices(arranging(survey, url, before), signal);
};

/** The article of a surveyed page, block by block; ids live on from `before`. */
export function* arranging(survey: Survey, url: string, before?: ArticleBlocks): Steps<ReadPage> {
  const { document, found, roots } = survey;
  const marks = readMarks(document);
  yield;
  const choice = yield* choosing(found, roots, marks.titles);
  const blocks = new ArticleBlocks(choice, marks.lang, before);
  const change = yield* blocks.replacingAll(found);
  return { facts: factsOf(url, marks, found, choice), blocks, change };
}

const factsOf = (
  url: string,
  { lang, published, titles }: PageMarks,
  found: Survey['found'],
  choice: Choice,
): PageFacts => {
  const heading = found.find((raw) => raw.owner === choice.title)?.text;
  const title = heading?.replace(/\s+/g, ' ').trim() ?? titles[0] ?? '';
  return { url, title, lang, published };
};
